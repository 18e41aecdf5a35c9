#include "ui/importing/barelist.h"

#include "core/async/runinpool.h"
#include "core/import/importcontent.h"

#include <QStringList>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype longestBeginning = 16 * 1024; ///< Letters of a text that are looked at.

QString cellOf(const QString &text)
{
    return text.simplified().remove(u'"');
}

bool isFilled(const QString &cell)
{
    return !cell.trimmed().isEmpty();
}

bool hasCellsBesideEachOther(const QString &line)
{
    const QStringList cells = line.split(u'\t');
    return std::count_if(cells.cbegin(), cells.cend(), isFilled) > 1;
}

bool isPartOfContact(const QString &title)
{
    const auto meaning = meaningOfTitle(title);
    return meaning && meaning->kind != ColumnKind::Other && meaning->kind != ColumnKind::Unknown;
}

} // namespace

bool isBareList(const ImportContent &content)
{
    constexpr double most = 0.8;
    if (content.layout.hasHeader() || content.layout.columns.size() != 1
        || content.columns.size() != 1 || content.layout.end - content.layout.first < 2)
        return false;
    const ColumnContent &only = content.columns.first();
    return only.filled > 0
        && static_cast<double>(only.phones + only.emails)
        >= most * static_cast<double>(only.filled);
}

Reply<QString, NoProblem> *optOutTable(std::shared_ptr<const ImportContent> content)
{
    const auto work = [content = std::move(content)]() -> Result<QString, NoProblem> {
        // Titles of the service's own import layout, which are known whatever the language.
        QString text = u"phone\temail\topted out\n"_s;
        const CsvTable &table = content->table.table;
        for (qsizetype row = content->layout.first; row < content->layout.end; ++row) {
            const QString cell = cellOf(table.cells(row).value(0));
            if (cell.isEmpty())
                continue;
            text += cell.contains(u'@') ? u'\t' + cell : cell + u'\t';
            text += u"\tyes\n"_s;
        }
        return text;
    };
    return runInPool<QString, NoProblem>(*QThreadPool::globalInstance(), work);
}

bool isTable(const QString &text)
{
    const QString beginning = text.left(longestBeginning);
    if (beginning.trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive))
        return true;
    const QStringList lines = beginning.split(u'\n');
    if (std::any_of(lines.cbegin(), lines.cend(), hasCellsBesideEachOther))
        return true;
    const auto file = importFileFromText(beginning);
    if (!file || file->kind != FileKind::Table)
        return false;
    const ImportTable table = tableOf(*file);
    const TableLayout layout = findLayout(table.table);
    const QStringList titles = foldedTitles(layout);
    return layout.hasHeader() && layout.columns.size() > 1
        && std::any_of(titles.cbegin(), titles.cend(), isPartOfContact);
}

} // namespace rolodesk
