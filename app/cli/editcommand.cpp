#include "app/cli/editcommand.h"

#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/writewords.h"
#include "core/api/contactsapi.h"
#include "core/contacts/contactjson.h"
#include "core/editing/editwrites.h"
#include "core/store/contactstore.h"

#include <algorithm>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using Kind = WriteGroup::Kind;

ContactId idIn(const CommandLine &line)
{
    bool isNumber = false;
    const ContactId id(line.arguments.first().toLongLong(&isNumber));
    return isNumber && id.isValid() ? id : ContactId();
}

QString noId(const CommandLine &line)
{
    return u"“%1” is no contact id; “%2” takes a number from 1."_s.arg(
        line.arguments.first(), line.command->name);
}

/// Channels are written by the uuid, which only the answer to a change of the contact tells
/// (`heymarket-api.md` 17, item 12).
bool needsUuid(const Contact &contact, const ContactChanges &changes)
{
    const auto isChannel = [](const FieldChange &change) {
        return change.field.kind == EditField::Kind::Channel;
    };
    const auto isOwn = [&isChannel](const FieldChange &change) {
        return !isChannel(change) && change.before != change.after;
    };
    return contact.uuid.isEmpty() && std::any_of(changes.cbegin(), changes.cend(), isChannel)
        && std::none_of(changes.cbegin(), changes.cend(), isOwn);
}

/// The contact as the local copy has it, else as the service has it now.
void findContact(WriteCommand &command, const JobContext &context, ContactId id,
    const std::function<void(const Contact &)> &found,
    const std::function<void(int)> &failed)
{
    const auto known = context.store->findContact(id);
    if (!known)
        return failed(context.output.fail(known.error()));
    if (*known)
        return found(**known);
    context.api->getContactV1(id, Lane::Interactive)
        ->then(&command, [&context, id, found, failed](Result<Contact, ApiError> contact) {
            if (contact)
                return found(*contact);
            if (contact.error().kind != ApiError::Kind::NotFound)
                return failed(context.output.fail(contact.error()));
            (void)context.output.fail(contact.error());
            context.output.say(u"There is no contact %1."_s.arg(id.value));
            failed(Partial);
        });
}

} // namespace

void EditCommand::begin()
{
    const ContactId id = idIn(line());
    if (!id.isValid())
        return refuse(Usage, u"usage"_s, noId(line()));
    if (line().wishes.isEmpty())
        return refuse(Usage, u"usage"_s, u"“edit” needs something to change; --help lists it."_s);
    findContact(
        *this, context(), id, [this](const Contact &contact) { edit(contact); },
        [this](int code) { finish(code); });
}

void EditCommand::edit(const Contact &contact)
{
    const auto changes = wished(
        editStateOf(contact), line().wishes, store().directory(), line().defaultCountry, false);
    if (!changes)
        return refuse(Usage, u"usage"_s, changes.error());
    if (!areFree({contact.id}))
        return;
    JournalWrite like;
    like.onClash = onClash();
    like.optInReason = line().wishes.optInReason;
    QList<JournalWrite> writes = editWrites(contact, *changes, like);
    if (needsUuid(contact, *changes)) {
        JournalWrite identify = like;
        identify.action = Action::Identify;
        identify.contact = contact.id;
        identify.before = contactToText(contact);
        writes.prepend(identify);
    }
    WriteGroup group;
    group.kind = Kind::Edit;
    submit(group, writes);
}

void CreateCommand::begin()
{
    const auto wanted =
        wished({}, line().wishes, store().directory(), line().defaultCountry, true);
    if (!wanted)
        return refuse(Usage, u"usage"_s, wanted.error());
    JournalWrite write;
    write.action = Action::Create;
    write.wanted = *wanted;
    WriteGroup group;
    group.kind = Kind::Create;
    submit(group, {write});
}

void DeleteCommand::begin()
{
    const ContactId id = idIn(line());
    if (!id.isValid())
        return refuse(Usage, u"usage"_s, noId(line()));
    findContact(
        *this, context(), id,
        [this](const Contact &contact) {
            if (!areFree({contact.id}))
                return;
            JournalWrite write;
            write.action = Action::Delete;
            write.contact = contact.id;
            write.before = contactToText(contact);
            write.onClash = onClash();
            WriteGroup group;
            group.kind = Kind::Delete;
            submit(group, {write});
        },
        [this](int code) { finish(code); });
}

void UndoCommand::begin()
{
    if (!line().arguments.isEmpty()) {
        bool isNumber = false;
        const qint64 group = line().arguments.first().toLongLong(&isNumber);
        if (!isNumber || group < 1)
            return refuse(Usage, u"usage"_s,
                u"“%1” is no number of an act; “journal” tells them."_s.arg(
                    line().arguments.first()));
        return look(group);
    }
    writer().journal().undoable()->then(
        this, [this](Result<std::optional<WriteGroup>, StoreError> last) {
            if (!last)
                return finish(output().fail(last.error()));
            if (!*last)
                return endWithNothing(u"There is nothing to undo."_s);
            look((*last)->id);
        });
}

void UndoCommand::look(qint64 group)
{
    writer().journal().group(group)->then(
        this, [this, group](Result<std::optional<WriteGroup>, StoreError> act) {
            if (!act)
                return finish(output().fail(act.error()));
            if (!*act)
                return endWithNothing(u"There is no act %1 in the journal."_s.arg(group));
            JournalQuery query;
            query.group = group;
            query.limit = (*act)->isOfMany ? 1 : 0;
            writer().journal().find(query)->then(this,
                [this, group, isOfMany = (*act)->isOfMany](
                    Result<QList<JournalEntry>, StoreError> entries) {
                    if (!entries)
                        return finish(output().fail(entries.error()));
                    QList<ContactId> contacts;
                    // Of many contacts, which wait is not looked at one by one.
                    if (isOfMany)
                        for (const OpenWrite &open : writer().journal().open())
                            contacts.append(open.contact);
                    for (const JournalEntry &entry : std::as_const(*entries))
                        contacts.append(entry.write.contact);
                    if (areFree(contacts))
                        undo(group);
                });
        });
}

void UndoCommand::undo(qint64 group)
{
    follow([this, group] { return writer().undo(group, writeSource()); },
        u"Nothing of this act was saved, or it is undone already."_s);
}

} // namespace rolodesk::cli
