#include "app/cli/editcommand.h"

#include "app/cli/commands.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "core/api/contactsapi.h"
#include "core/contacts/contactjson.h"
#include "core/editing/editwrites.h"
#include "core/store/contactstore.h"

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
    const EditState before = editStateOf(contact);
    const auto after =
        wished(before, line().wishes, store().directory(), line().defaultCountry, false);
    if (!after)
        return refuse(Usage, u"usage"_s, after.error());
    const ContactChanges changes = changesBetween(before, *after);
    if (changes.isEmpty()) {
        output().say(u"The local copy has contact %1 like that already; nothing was sent."_s.arg(
            contact.id.value));
        output().document(QJsonArray());
        return finish(Done);
    }
    JournalWrite like;
    like.onClash = onClash();
    like.optInReason = line().wishes.optInReason;
    WriteGroup group;
    group.kind = Kind::Edit;
    submit(group, editWrites(contact, changes, like));
}

void CreateCommand::begin()
{
    const auto after =
        wished({}, line().wishes, store().directory(), line().defaultCountry, true);
    if (!after)
        return refuse(Usage, u"usage"_s, after.error());
    JournalWrite write;
    write.action = Action::Create;
    write.wanted = changesBetween({}, *after);
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
                u"“%1” is no act; “journal --json” tells their numbers."_s.arg(
                    line().arguments.first()));
        return undo(group);
    }
    writer().journal().undoable()->then(
        this, [this](Result<std::optional<WriteGroup>, StoreError> last) {
            if (!last)
                return finish(output().fail(last.error()));
            if (!*last)
                return follow(QList<JournalWrite>(), u"There is nothing to undo."_s);
            undo((*last)->id);
        });
}

void UndoCommand::undo(qint64 group)
{
    writer().undo(group)->then(this, [this](Result<QList<JournalWrite>, StoreError> planned) {
        follow(std::move(planned), u"Nothing of this act was saved, or it is undone already."_s);
    });
}

} // namespace rolodesk::cli
