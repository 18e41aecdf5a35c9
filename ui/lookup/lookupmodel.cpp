#include "ui/lookup/lookupmodel.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/store/contactstore.h"
#include "core/util/rowwith.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ListVerdict::Kind;

constexpr std::array verdicts{
    VerdictText{Kind::Found, QT_TRANSLATE_NOOP("LookupWords", "Found"),
        QT_TRANSLATE_N_NOOP("LookupWords", "%Ln found"), "check"_L1},
    VerdictText{Kind::OptedOut, QT_TRANSLATE_NOOP("LookupWords", "Opted out"),
        QT_TRANSLATE_N_NOOP("LookupWords", "%Ln opted out"), "opted-out"_L1},
    VerdictText{Kind::Several, QT_TRANSLATE_NOOP("LookupWords", "Several contacts"),
        QT_TRANSLATE_N_NOOP("LookupWords", "%Ln with several contacts"), "people"_L1},
    VerdictText{Kind::NotInBase, QT_TRANSLATE_NOOP("LookupWords", "Not in the base"),
        QT_TRANSLATE_N_NOOP("LookupWords", "%Ln not in the base"), "search"_L1},
    VerdictText{Kind::Invalid, QT_TRANSLATE_NOOP("LookupWords", "Invalid"),
        QT_TRANSLATE_N_NOOP("LookupWords", "%Ln invalid"), "error"_L1},
    VerdictText{Kind::Unknown, QT_TRANSLATE_NOOP("LookupWords", "Not known"),
        QT_TRANSLATE_N_NOOP("LookupWords", "%Ln not known"), "unknown"_L1},
    VerdictText{Kind::Waiting, QT_TRANSLATE_NOOP("LookupWords", "Waiting for the service"),
        QT_TRANSLATE_N_NOOP("LookupWords", "%Ln waiting"), "clock"_L1},
};

struct ProblemText {
    ListEntry::Problem problem;
    const char *sentence;
};

constexpr std::array problems{
    ProblemText{ListEntry::Problem::NothingInIt,
        QT_TRANSLATE_NOOP("LookupWords", "Neither a number nor an e-mail")},
    ProblemText{
        ListEntry::Problem::NotAnAddress, QT_TRANSLATE_NOOP("LookupWords", "Not an e-mail")},
    ProblemText{ListEntry::Problem::NeedsCountry,
        QT_TRANSLATE_NOOP(
            "LookupWords", "A national number, and this workspace has no country for those")},
    ProblemText{ListEntry::Problem::TooShort, QT_TRANSLATE_NOOP("LookupWords", "Too few digits")},
    ProblemText{ListEntry::Problem::TooLong, QT_TRANSLATE_NOOP("LookupWords", "Too many digits")},
    ProblemText{ListEntry::Problem::Impossible,
        QT_TRANSLATE_NOOP("LookupWords", "No country has such a number")},
};

const VerdictText &textOf(Kind kind)
{
    return *rowWith(verdicts, &VerdictText::kind, kind);
}

QString numbersOf(const QStringList &readings)
{
    QStringList numbers;
    for (const QString &reading : readings)
        numbers << PhoneNumber::display(reading);
    return numbers.join(u", "_s);
}

QString readAs(const QStringList &readings)
{
    return verdictWord(QT_TRANSLATE_NOOP("LookupWords", "as %1")).arg(numbersOf(readings));
}

/// Where the number says less than it was read as.
QString readingsAskedFor(const ListEntry &entry)
{
    const QueryText &query = entry.query;
    const bool isNational = !query.national.isEmpty();
    if ((query.kind != QueryText::Kind::Phone && !isNational)
        || (query.values.size() == 1 && !isNational
            && digitsOf(entry.text) == query.values.constFirst()))
        return {};
    const QString as = query.values.isEmpty()
        ? verdictWord(QT_TRANSLATE_NOOP("LookupWords", "as a number of any country"))
        : readAs(query.values);
    return isNational ? verdictWord(QT_TRANSLATE_NOOP("LookupWords",
                                        "%1; this workspace has no country for national numbers"))
                            .arg(as)
                      : as;
}

} // namespace

std::span<const VerdictText> verdictTexts()
{
    return verdicts;
}

QString verdictWord(const char *text)
{
    return QCoreApplication::translate("LookupWords", text);
}

LookupModel::LookupModel(const ListLookup &lookup, const ContactStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lookup(lookup)
    , m_store(store)
{
    connect(&m_lookup, &ListLookup::listRead, this, &LookupModel::rebuild);
    connect(&m_lookup, &ListLookup::verdictsChanged, this, &LookupModel::verdictsChanged);
    connect(&m_lookup, &ListLookup::finished, this, [this] {
        if (m_kind)
            rebuild();
    });
    rebuild();
}

bool LookupModel::isShown(qsizetype entry) const
{
    return !m_kind || m_lookup.verdict(entry).kind == *m_kind;
}

void LookupModel::rebuild()
{
    beginResetModel();
    m_rows = entriesOfKind();
    endResetModel();
}

std::vector<qsizetype> LookupModel::entriesOfKind() const
{
    std::vector<qsizetype> found;
    const auto entries = static_cast<qsizetype>(m_lookup.entries().size());
    for (qsizetype entry = 0; entry < entries; ++entry) {
        if (isShown(entry))
            found.push_back(entry);
    }
    return found;
}

void LookupModel::setKind(std::optional<Kind> kind)
{
    m_kind = kind;
    rebuild();
}

/// Rows that do not belong here any more stay until the kind is chosen anew: nothing moves under a
/// hand.
void LookupModel::verdictsChanged(qsizetype first, qsizetype last)
{
    const auto from = std::lower_bound(m_rows.cbegin(), m_rows.cend(), first);
    const auto to = std::upper_bound(from, m_rows.cend(), last);
    if (from == to)
        return;
    Q_EMIT dataChanged(index(static_cast<int>(from - m_rows.cbegin()), VerdictColumn),
        index(static_cast<int>(to - m_rows.cbegin()) - 1, ColumnCount - 1));
}

QString LookupModel::sentenceOf(qsizetype entry) const
{
    const ListVerdict &verdict = m_lookup.verdict(entry);
    const QString word = verdictWord(textOf(verdict.kind).word);
    const ListEntry &what = m_lookup.entries().at(static_cast<size_t>(entry));
    const bool isOfPartOfTheBase =
        verdict.isFromService || (!what.isValid() && !verdict.why && !m_lookup.isCopyWhole());
    QString reason;
    if (verdict.kind == Kind::Invalid) {
        const ProblemText *row = rowWith(problems, &ProblemText::problem, what.problem);
        reason = row ? verdictWord(row->sentence) : QString();
    } else if (verdict.kind == Kind::NotInBase) {
        reason = readingsAskedFor(what);
    } else if (verdict.kind == Kind::Unknown) {
        reason = verdict.why && isWithoutSearch(*verdict.why) ? verdictWord(QT_TRANSLATE_NOOP(
                     "LookupWords", "the service does not answer searches for e-mail addresses"))
            : isOfPartOfTheBase                               ? readingsAskedFor(what) + u"; "_s
                + verdictWord(QT_TRANSLATE_NOOP("LookupWords", "not all contacts are here yet"))
            : verdict.why
            ? std::visit([](const auto &why) { return describe(why).title; }, *verdict.why)
            : verdictWord(QT_TRANSLATE_NOOP("LookupWords", "the service was not asked"));
    } else if (verdict.kind == Kind::Several && verdict.hasOptedOut) {
        reason = verdictWord(QT_TRANSLATE_NOOP("LookupWords", "one at least opted out"));
    } else if (verdict.isFromService) {
        reason = verdictWord(QT_TRANSLATE_NOOP("LookupWords", "by the service"));
    }
    if (!verdict.readings.isEmpty()) {
        const QString as = readAs(verdict.readings);
        reason = reason.isEmpty() ? as : reason + u", "_s + as;
    }
    if (verdict.isUnconfirmed)
        reason += u"; "_s
            + verdictWord(QT_TRANSLATE_NOOP("LookupWords", "the service could not be asked for %1"))
                  .arg(numbersOf(what.query.values));
    QString sentence = reason.isEmpty() ? word : word + u": "_s + reason;
    if (what.first >= 0) {
        const int line = m_lookup.entries().at(static_cast<size_t>(what.first)).line;
        sentence += u" · "_s
            + verdictWord(QT_TRANSLATE_NOOP("LookupWords", "as in line %1"))
                  .arg(QLocale().toString(line));
    }
    return sentence;
}

QString LookupModel::text(qsizetype entry, int column) const
{
    const ListEntry &what = m_lookup.entries().at(static_cast<size_t>(entry));
    const ListVerdict &verdict = m_lookup.verdict(entry);
    if (column == LineColumn)
        return QLocale().toString(what.line);
    if (column == TextColumn)
        return what.text;
    if (column == VerdictColumn)
        return sentenceOf(entry);
    QStringList found;
    for (const ContactId id : verdict.contacts) {
        const auto read = m_store.findContact(id);
        if (!read) {
            found << tr("Cannot be read");
            continue;
        }
        const std::optional<Contact> &contact = *read;
        if (!contact)
            continue;
        const QString name = contact->shownName();
        if (column == ContactColumn)
            found << (name.isEmpty() ? tr("Without a name") : name);
        else
            found << (contact->phone.isEmpty() ? contact->email
                                               : PhoneNumber::display(contact->phone));
    }
    return found.join(u"; "_s);
}

QStringList LookupModel::cellsOf(qsizetype entry) const
{
    QStringList cells;
    // A program reads the line's number, and knows no separators.
    cells << QString::number(m_lookup.entries().at(static_cast<size_t>(entry)).line);
    for (int column = TextColumn; column < ColumnCount; ++column)
        cells << text(entry, column);
    return cells;
}

QStringList LookupModel::titles() const
{
    QStringList titles;
    for (int column = 0; column < ColumnCount; ++column)
        titles << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return titles;
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LookupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype entry = entryAt(index.row());
    if (role == Qt::DisplayRole) {
        // A number is read from left to right in every script.
        const bool isTurned = QGuiApplication::isRightToLeft()
            && (index.column() == TextColumn || index.column() == PhoneColumn);
        const QString shown = text(entry, index.column());
        return isTurned ? isolated(shown) : shown;
    }
    if (role == Qt::ToolTipRole)
        return tipText(text(entry, index.column()));
    if (role == Qt::DecorationRole && index.column() == VerdictColumn)
        return paletteIcon(textOf(m_lookup.verdict(entry).kind).icon);
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == LineColumn)
        return tr("Line %1: %2, %3")
            .arg(text(entry, LineColumn), text(entry, TextColumn), sentenceOf(entry));
    return {};
}

QVariant LookupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array titles{QT_TR_NOOP("Line"), QT_TR_NOOP("In the list"),
        QT_TR_NOOP("Verdict"), QT_TR_NOOP("Contact"), QT_TR_NOOP("Phone or e-mail")};
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == LineColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter); // above its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<size_t>(section)]);
}

} // namespace rolodesk
