#include "ui/editor/channelrows.h"

#include "ui/common/fieldwords.h"
#include "ui/editor/editorwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("ChannelRows", text);
}

} // namespace

bool isSameType(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QList<ChannelRow> channelRowsOf(const EditState &state)
{
    QList<ChannelRow> rows;
    for (const Kind kind : {Kind::Phone, Kind::Email}) {
        if (const QString value = state.value({kind, {}}); !value.isEmpty())
            rows.append({kind == Kind::Phone ? u"phone"_s : u"email"_s, value, true});
    }
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        if (it.key().kind != Kind::Channel)
            continue;
        for (const QString &line : it.value().split(u'\n', Qt::SkipEmptyParts))
            rows.append({it.key().key, line});
    }
    return rows;
}

void sortChannels(QList<ChannelRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const ChannelRow &a, const ChannelRow &b) {
        return a.isOwn != b.isOwn ? a.isOwn : !a.isOwn && a.type < b.type;
    });
}

EditState channelFieldsOf(const QList<ChannelRow> &rows)
{
    QMap<QString, QStringList> values;
    for (const ChannelRow &row : rows) {
        if (!row.isOwn)
            values[row.type].append(row.value);
    }
    EditState fields;
    for (auto it = values.begin(); it != values.end(); ++it) {
        it->sort();
        fields.insert({Kind::Channel, it.key()}, it->join(u'\n'));
    }
    return fields;
}

QStringList channelWarnings(const QList<ChannelRow> &before, const QList<ChannelRow> &now)
{
    QStringList sentences;
    QStringList told;
    for (const ChannelRow &row : now + before) {
        if (told.contains(row.type, Qt::CaseInsensitive))
            continue;
        told.append(row.type);
        const auto isOfType = [&row](const ChannelRow &each) {
            return isSameType(each.type, row.type);
        };
        const auto isNew = [&](const ChannelRow &each) {
            return isOfType(each) && !before.contains(each);
        };
        const auto there = std::count_if(now.cbegin(), now.cend(), isOfType);
        const auto were = std::count_if(before.cbegin(), before.cend(), isOfType);
        const QString type = inSentence(channelTitle(row.type));
        if (there > 1 && std::any_of(now.cbegin(), now.cend(), isNew))
            sentences.append(words(QT_TRANSLATE_NOOP("ChannelRows",
                                       "%1: there is another one, which the new one may replace."))
                                 .arg(type));
        else if (there < were && were > 1)
            sentences.append(
                words(QT_TRANSLATE_NOOP("ChannelRows",
                          "%1: Heymarket removes by type, which may take the others, too."))
                    .arg(type));
    }
    return sentences;
}

} // namespace rolodesk
