#include "ui/editor/bulkwords.h"

#include "core/editing/threewaymerge.h"
#include "core/util/rowwith.h"
#include "ui/common/fieldwords.h"
#include "ui/common/sentencewords.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/history/writewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Act = BulkWish::Act;
using Field = EditField::Kind;
using State = JournalWrite::State;

QString words(const char *text)
{
    return QCoreApplication::translate("BulkWords", text);
}

QString counted(const char *text, qint64 n)
{
    return QCoreApplication::translate("BulkWords", text, nullptr, static_cast<int>(n));
}

struct ActRow {
    Act act;
    const char *word;
};

constexpr std::array actRows{
    ActRow{Act::AddTags, QT_TRANSLATE_NOOP("BulkWords", "Add tags")},
    ActRow{Act::RemoveTags, QT_TRANSLATE_NOOP("BulkWords", "Remove tags")},
    ActRow{Act::ReplaceTags, QT_TRANSLATE_NOOP("BulkWords", "Replace all tags")},
    ActRow{Act::Assign, QT_TRANSLATE_NOOP("BulkWords", "Assign an owner")},
    ActRow{Act::Unassign, QT_TRANSLATE_NOOP("BulkWords", "Take the owner away")},
    ActRow{Act::SetField, QT_TRANSLATE_NOOP("BulkWords", "Set a custom field")},
    ActRow{Act::ClearField, QT_TRANSLATE_NOOP("BulkWords", "Clear a custom field")},
    ActRow{Act::OptOut, QT_TRANSLATE_NOOP("BulkWords", "Opt out")},
};

struct FateRow {
    BulkFate fate;
    const char *sentence;
    const char *word;
};

constexpr std::array fateRows{
    FateRow{BulkFate::Changes, QT_TRANSLATE_N_NOOP("BulkWords", "%Ln will change"),
        QT_TRANSLATE_NOOP("BulkWords", "Changes")},
    FateRow{BulkFate::AlreadySo,
        QT_TRANSLATE_N_NOOP("BulkWords", "%Ln is so already: nothing is sent"),
        QT_TRANSLATE_NOOP("BulkWords", "Is so already")},
    FateRow{BulkFate::TooManyTags,
        QT_TRANSLATE_N_NOOP("BulkWords", "%Ln would have more than five tags and stays"),
        QT_TRANSLATE_NOOP("BulkWords", "Stays: more than five tags")},
    FateRow{BulkFate::NoPhone,
        QT_TRANSLATE_N_NOOP(
            "BulkWords", "%Ln has no phone number: the service takes no change of it"),
        QT_TRANSLATE_NOOP("BulkWords", "Stays: no phone number")},
    FateRow{BulkFate::Gone, QT_TRANSLATE_N_NOOP("BulkWords", "%Ln is gone"),
        QT_TRANSLATE_NOOP("BulkWords", "Gone")},
};

/// "a, b and c", at most three of them.
QString listed(const QStringList &parts)
{
    constexpr qsizetype most = 3;
    QStringList shown = parts.first(std::min(most, parts.size()));
    if (parts.size() > most)
        shown.append(counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln more"), parts.size() - most));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return words(QT_TRANSLATE_NOOP("BulkWords", "%1 and %2")).arg(shown.join(", "_L1), last);
}

QString named(const QString &text)
{
    constexpr qsizetype longest = 40; // letters
    return quoted(apart(cutText(text.simplified(), longest)));
}

/// What some writes of an act want of a field; two of them may want different things.
struct Wanted {
    QString after;
    bool isAlike = true;
};

QString tagsPhrase(const QMap<EditField, Wanted> &fields, const Directory &directory)
{
    QStringList added;
    QStringList removed;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const QString label = named(directory.labelOf({TagId(it.key().key.toLongLong()), {}}));
        if (!it->isAlike)
            return words(QT_TRANSLATE_NOOP("BulkWords", "Changing tags"));
        (it->after.isEmpty() ? removed : added).append(label);
    }
    if (!added.isEmpty() && !removed.isEmpty())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Changing tags to %1")).arg(listed(added));
    const QStringList &tags = added.isEmpty() ? removed : added;
    const char *text = added.isEmpty() ? QT_TRANSLATE_N_NOOP("BulkWords", "Removing tag(s) %1")
                                       : QT_TRANSLATE_N_NOOP("BulkWords", "Adding tag(s) %1");
    return counted(text, tags.size()).arg(listed(tags));
}

QString fieldPhrase(const EditField &field, const Wanted &wanted, const Directory &directory)
{
    const QString value = fieldText(field, wanted.after, directory);
    if (field.kind == Field::OptOut && wanted.isAlike && wanted.after == isOut())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Opting out"));
    if (field.kind == Field::Owner && wanted.isAlike) {
        return wanted.after.isEmpty()
            ? words(QT_TRANSLATE_NOOP("BulkWords", "Taking the owner away"))
            : words(QT_TRANSLATE_NOOP("BulkWords", "Assigning to %1")).arg(apart(value));
    }
    const QString title = named(fieldTitle(field, directory));
    if (!wanted.isAlike || field.kind == Field::OptOut)
        return words(QT_TRANSLATE_NOOP("BulkWords", "Changing %1")).arg(title);
    return wanted.after.isEmpty()
        ? words(QT_TRANSLATE_NOOP("BulkWords", "Clearing %1")).arg(title)
        : words(QT_TRANSLATE_NOOP("BulkWords", "Setting %1 to %2")).arg(title, named(value));
}

} // namespace

QString actWord(BulkWish::Act act)
{
    return words(rowWith(actRows, &ActRow::act, act)->word);
}

QString fateSentence(BulkFate fate, qint64 contacts)
{
    return counted(rowWith(fateRows, &FateRow::fate, fate)->sentence, contacts);
}

QString fateWord(BulkFate fate)
{
    return words(rowWith(fateRows, &FateRow::fate, fate)->word);
}

QString missingOf(const BulkWish &wish)
{
    const bool isOfTags =
        wish.act == Act::AddTags || wish.act == Act::RemoveTags || wish.act == Act::ReplaceTags;
    if (isOfTags && wish.tags.isEmpty())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Choose at least one tag."));
    // They were chosen to be taken off.
    if (isOfTags && wish.act != Act::RemoveTags && wish.tags.size() > mostTags) {
        return words(QT_TRANSLATE_NOOP("BulkWords",
                         "No contact can have more than %1 tags. Leave some of these out."))
            .arg(mostTags);
    }
    if (wish.act == Act::AddTags && wish.overLimit == BulkWish::OverLimit::MakeRoom
        && wish.yielding.isEmpty())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Choose the tags that make room."));
    if (wish.act == Act::Assign && !wish.owner.isValid())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Choose an owner."));
    const bool isOfField = wish.act == Act::SetField || wish.act == Act::ClearField;
    if (isOfField && wish.field.isEmpty())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Choose a field."));
    if (wish.act == Act::SetField && wish.value.isEmpty())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Enter a value."));
    return {};
}

std::chrono::seconds shortestTime(const BulkWish &wish, qint64 contacts)
{
    // Of 500 a minute, work in the background leaves a fifth to the person (RequestBudget). An
    // opt-out is looked at afterwards.
    constexpr qint64 requestsPerMinute = 400;
    const qint64 requestsEach = wish.act == Act::OptOut ? 3 : 2;
    return std::chrono::seconds(contacts * requestsEach * 60 / requestsPerMinute);
}

QString aboutLong(std::chrono::seconds time)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const auto up = [&time](qint64 unit) { return (time.count() + unit - 1) / unit; };
    if (time.count() < minute)
        return words(QT_TRANSLATE_NOOP("BulkWords", "less than a minute"));
    return time.count() <= 2 * hour
        ? counted(QT_TRANSLATE_N_NOOP("BulkWords", "about %Ln minute(s)"), up(minute))
        : counted(QT_TRANSLATE_N_NOOP("BulkWords", "about %Ln hour(s)"), up(hour));
}

QString actPhrase(
    const WriteGroup &act, const QList<JournalEntry> &some, const Directory &directory)
{
    if (act.kind == WriteGroup::Kind::Import)
        return sourceWords(act.source);
    QMap<EditField, Wanted> fields;
    for (const JournalEntry &entry : some) {
        for (const FieldChange &change : entry.write.wanted) {
            const auto known = fields.find(change.field);
            if (known == fields.end())
                fields.insert(change.field, {change.after, true});
            else if (known->after != change.after)
                known->isAlike = false;
        }
    }
    if (fields.isEmpty())
        return words(QT_TRANSLATE_NOOP("BulkWords", "Changing contacts"));
    const bool isOfTags = std::all_of(fields.keyBegin(), fields.keyEnd(),
        [](const EditField &field) { return field.kind == Field::Tag; });
    if (isOfTags)
        return tagsPhrase(fields, directory);
    if (fields.size() == 1)
        return fieldPhrase(fields.firstKey(), fields.first(), directory);
    ContactChanges all;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        all.append({it.key(), {}, it->after});
    return words(QT_TRANSLATE_NOOP("BulkWords", "Changing %1")).arg(changesPhrase(all, directory));
}

QString progressWords(const ActProgress &progress, bool isPaused)
{
    const QString done = words(QT_TRANSLATE_NOOP("BulkWords", "%1 of %2"))
                             .arg(numberText(progress.ended()), numberText(progress.total()));
    if (isPaused)
        return words(QT_TRANSLATE_NOOP("BulkWords", "%1, paused")).arg(done);
    return progress.timeLeft ? words(QT_TRANSLATE_NOOP("BulkWords", "%1, %2 left"))
                                   .arg(done, aboutLong(*progress.timeLeft))
                             : done;
}

QString outcomeWords(
    const ActCounts &counts, const ActFailures &failures, WriteGroup::Kind kind)
{
    const qint64 done = counts.of(State::Confirmed) - counts.alreadySo;
    QStringList parts{kind == WriteGroup::Kind::Import
            ? counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln saved"), done)
            : counted(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln changed"), done)};
    const auto add = [&parts](const char *text, qint64 n) {
        if (n > 0)
            parts.append(counted(text, n));
    };
    add(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln was so already"), counts.alreadySo);
    add(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln left as others changed it"), failures.others);
    add(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln failed"), failures.rest);
    add(QT_TRANSLATE_N_NOOP("BulkWords", "%Ln given up"), counts.of(State::Withdrawn));
    return parts.join(", "_L1);
}

} // namespace rolodesk
