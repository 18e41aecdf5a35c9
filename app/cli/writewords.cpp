#include "app/cli/writewords.h"

#include "app/cli/exitcode.h"
#include "app/cli/words.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;
using Kind = EditField::Kind;

QString titleOf(const EditField &field, const Directory &directory)
{
    if (field.kind == Kind::Tag)
        return u"tag “%1”"_s.arg(directory.labelOf({TagId(field.key.toLongLong()), {}}));
    if (field.kind == Kind::Custom)
        return u"“%1”"_s.arg(directory.titleOf(field.key));
    return nameOf(field);
}

QString titlesOf(const ContactChanges &changes, const Directory &directory)
{
    QStringList titles;
    for (const FieldChange &change : changes)
        titles.append(titleOf(change.field, directory));
    return titles.join(", "_L1);
}

/// A value as people call it, in quotes where it is a text.
QString valueOf(const EditField &field, const QString &value, const Directory &directory)
{
    if (field.kind == Kind::Tag)
        return value.isEmpty() ? u"not there"_s : u"there"_s;
    if (field.kind == Kind::Owner)
        return value.isEmpty() ? u"nobody"_s
                               : u"“%1”"_s.arg(directory.nameOf(MemberId(value.toLongLong())));
    if (field.kind == Kind::OptOut)
        return optOutWord(value.isEmpty() ? std::nullopt : std::optional(value == isOut()));
    return value.isEmpty() ? u"empty"_s : u"“%1”"_s.arg(cell(value));
}

QString clashText(const JournalWrite &write, const Directory &directory)
{
    QStringList fields;
    for (const FieldClash &clash : write.clashes) {
        const auto value = [&](const QString &text) {
            return valueOf(clash.field, text, directory);
        };
        fields.append(u"%1 is %2 now, was %3, and was to be %4"_s.arg(
            titleOf(clash.field, directory), value(clash.theirs), value(clash.original),
            value(clash.mine)));
    }
    if (!write.tooManyTags.isEmpty())
        fields.append(u"it would have %1 tags, and five are the most"_s.arg(
            write.tooManyTags.size()));
    return fields.join("; "_L1);
}

WriteSentence clash(const JournalWrite &write, const Directory &directory)
{
    const QString id = QString::number(write.contact.value);
    if (write.outcome == Outcome::Exists)
        return {u"Contact %1 has this number or address already; nothing was created."_s.arg(id),
            Partial};
    if (write.outcome == Outcome::ChangedSince)
        return {
            u"Contact %1 was changed by others since the local copy was made; it was not deleted. --on-conflict mine deletes it all the same."_s
                .arg(id),
            Partial};
    const QString said = u"Contact %1 was changed by others, too, and this was not sent: %2."_s.arg(
        id, clashText(write, directory));
    const bool canBeDecided = write.tooManyTags.isEmpty();
    return {said
            + (canBeDecided ? u" --on-conflict mine writes over it, theirs leaves it."_s
                            : QString()),
        Partial};
}

WriteSentence failed(const JournalWrite &write)
{
    const QString id = QString::number(write.contact.value);
    switch (write.outcome) {
    case Outcome::Gone:
        return {u"There is no contact %1 any more."_s.arg(id), Partial};
    case Outcome::NotCarriedOut:
        return {u"The service did not answer, and the change did not arrive."_s, Network};
    case Outcome::Unclear:
        return {
            u"The service did not answer, and cannot be asked whether it has the contact: look at the next update before you create it again."_s,
            Network};
    case Outcome::Overtaken:
        return {
            u"The service did not answer, and others have changed contact %1 since: what was wanted is not there."_s
                .arg(id),
            Partial};
    case Outcome::ChangedSince:
        return {u"Contact %1 was changed since, and stays."_s.arg(id), Partial};
    case Outcome::NothingLeft:
        return {u"Nothing of it could be written to contact %1: others changed it, or it may not be."_s.arg(id),
            Partial};
    default:
        break;
    }
    if (write.error)
        return {sentenceOf(*write.error), exitCodeOf(*write.error)};
    if (write.action == JournalWrite::Action::Channels)
        return {
            u"The channels of contact %1 cannot be changed like that: one of a type at a time, and only where the service tells the contact's uuid."_s
                .arg(id),
            Partial};
    return {u"The service takes no such change."_s, Partial};
}

WriteSentence confirmed(const JournalWrite &write, const Directory &directory)
{
    const QString id = QString::number(write.contact.value);
    if (write.outcome == Outcome::AlreadySo && write.action == JournalWrite::Action::Delete)
        return {u"There is no contact %1 any more; it was deleted before."_s.arg(id), Done};
    if (write.outcome == Outcome::AlreadySo)
        return {u"Contact %1 is like that already; nothing was sent."_s.arg(id), Done};
    if (write.outcome == Outcome::Overlapped)
        return {
            u"Somebody else saved contact %1 at the same moment; names and tags of theirs may be overwritten."_s
                .arg(id),
            Partial};
    if (write.outcome == Outcome::Met)
        return {
            u"Contact %1 was there already and was changed instead; what it had in these fields may be overwritten."_s
                .arg(id),
            Partial};
    if (write.outcome == Outcome::KeptOtherwise)
        return {u"The service made something else of it: %1."_s.arg(
                    titlesOf(write.others, directory)),
            Partial};
    if (!write.left.isEmpty())
        return {u"Left as it is, since others changed it or it may not be written: %1."_s.arg(
                    titlesOf(write.left, directory)),
            Partial};
    return {};
}

using Action = JournalWrite::Action;

/// What it is about, where that is no contact.
QString directoryNoun(Action action)
{
    if (action == Action::CreateTag)
        return u"creation of a tag"_s;
    return action == Action::CreateField ? u"creation of a custom field"_s : QString();
}

QString nounFor(Action action)
{
    if (action == Action::Create)
        return u"creation"_s;
    return action == Action::Delete ? u"deletion"_s : u"change"_s;
}

} // namespace

QString writeSource()
{
    return consoleSource();
}

QString nounOf(JournalWrite::Action action, ContactId contact)
{
    if (const QString noun = directoryNoun(action); !noun.isEmpty())
        return noun;
    return contact.isValid() ? u"%1 of contact %2"_s.arg(nounFor(action)).arg(contact.value)
                             : u"%1 of a contact"_s.arg(nounFor(action));
}

WriteSentence sentenceOfLeftover(const JournalWrite &write, const Directory &directory)
{
    const QString noun = nounOf(write.action, write.contact);
    if (write.state == State::Withdrawn)
        return {u"An earlier command ended before it sent its %1, which was given up."_s.arg(noun),
            Done};
    const QString what = u"An earlier %1, whose answer never came, "_s.arg(noun);
    if (write.state == State::Failed && write.outcome == Outcome::NotCarriedOut)
        return {what + u"did not arrive."_s, Partial};
    const WriteSentence said =
        directoryNoun(write.action).isEmpty() ? sentenceOf(write, directory) : WriteSentence();
    const QString more = said.sentence.isEmpty() ? QString() : u' ' + said.sentence;
    return {what
            + (write.state == State::Confirmed ? u"was saved."_s : u"is not there."_s) + more,
        said.exitCode == Done ? Done : Partial};
}

QString sentenceOf(const WriteTrouble &trouble)
{
    const auto *error = std::get_if<ApiError>(&trouble);
    return error ? sentenceOf(*error) : sentenceOf(std::get<StoreError>(trouble));
}

int exitCodeOf(const WriteTrouble &trouble)
{
    const auto *error = std::get_if<ApiError>(&trouble);
    return error ? exitCodeOf(*error) : exitCodeOf(std::get<StoreError>(trouble));
}

WriteSentence sentenceOf(const JournalWrite &write, const Directory &directory)
{
    switch (write.state) {
    case State::Clash:
        return clash(write, directory);
    case State::Failed:
        return failed(write);
    case State::Confirmed:
        return confirmed(write, directory);
    case State::Withdrawn:
        return {{}, Partial};
    default:
        return {};
    }
}

QString lineOf(const JournalEntry &entry)
{
    const JournalWrite &write = entry.write;
    QStringList changes;
    for (const FieldChange &change : write.sent.isEmpty() ? write.wanted : write.sent)
        changes.append(u"%1: %2 → %3"_s.arg(
            nameOf(change.field), cell(change.before), cell(change.after)));
    return QStringList{QString::number(write.id),
        write.planned.toString(Qt::ISODate), QString::number(entry.group.id),
        nameOf(entry.group.kind), QString::number(write.contact.value), nameOf(write.action),
        nameOf(write.state), nameOf(write.outcome), QString::number(write.resultRev), changes.join("; "_L1)}
        .join(u'\t');
}

} // namespace rolodesk::cli
