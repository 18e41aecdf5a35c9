#include "core/import/rememberedmappings.h"

#include "core/import/importsetup.h"
#include "core/store/contactstore.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// The column that a file of the rows not imported has before those of the file itself.
constexpr auto reason = "rolodeskreason"_L1;

ColumnRule ofReason()
{
    ColumnRule rule;
    rule.kind = ColumnKind::Other;
    rule.certainty = 1;
    return rule;
}

/// The same for a file and for that of its rows that were not imported.
QString keyOf(const TableLayout &layout)
{
    QStringList all = foldedTitles(layout);
    all.removeAll(reason);
    const QByteArray titles = all.join(u'\n').toUtf8();
    const QByteArray mark = QCryptographicHash::hash(titles, QCryptographicHash::Sha256).toHex();
    constexpr qsizetype enough = 32;
    return u"import.mapping."_s + QString::fromLatin1(mark.first(enough));
}

} // namespace

std::optional<ColumnMapping> rememberedMapping(const ContactStore &store, const TableLayout &layout)
{
    if (!layout.hasHeader())
        return std::nullopt;
    const QByteArray kept = store.record(keyOf(layout));
    auto mapping = mappingFromJson(QJsonDocument::fromJson(kept).object());
    if (!mapping)
        return std::nullopt;
    const QStringList titles = foldedTitles(layout);
    for (qsizetype at = 0; at < std::min(titles.size(), mapping->columns.size() + 1); ++at) {
        if (titles.at(at) == reason)
            mapping->columns.insert(at, ofReason());
    }
    if (mapping->columns.size() != layout.columns.size())
        return std::nullopt;
    const bool isKnown = std::all_of(
        mapping->columns.cbegin(), mapping->columns.cend(), [&store](const ColumnRule &rule) {
            return !rule.field.isValid() || store.directory().fields.contains(rule.field);
        });
    if (!isKnown)
        return std::nullopt;
    forgetValuesOfNoField(*mapping); // the column that names them may have been left out
    return mapping;
}

void rememberMapping(ContactStore &store, const TableLayout &layout, const ColumnMapping &mapping)
{
    if (!layout.hasHeader())
        return;
    // What writes over something, or erases, is decided for each file.
    ColumnMapping kept = mapping;
    const QStringList titles = foldedTitles(layout);
    for (qsizetype at = std::min(titles.size(), kept.columns.size()) - 1; at >= 0; --at) {
        if (titles.at(at) == reason)
            kept.columns.removeAt(at);
    }
    for (ColumnRule &rule : kept.columns) {
        rule.clearMarker.clear();
        if (rule.policy == ColumnRule::Policy::Overwrite)
            rule.policy = ColumnRule::Policy::FillBlanks;
    }
    StoreChange change;
    change.records.insert(
        keyOf(layout), QJsonDocument(toJson(kept)).toJson(QJsonDocument::Compact));
    (void)store.commit(std::move(change)); // what is not kept is guessed again
}

} // namespace rolodesk
