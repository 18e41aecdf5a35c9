#include "app/cli/getcommand.h"

#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/api/contactsapi.h"
#include "core/contacts/contactjson.h"
#include "core/store/contactstore.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

void GetCommand::start()
{
    bool isNumber = false;
    m_id = ContactId(line().arguments.first().toLongLong(&isNumber));
    if (!isNumber || !m_id.isValid()) {
        output().say(
            u"“%1” is no contact id; “get” takes a number from 1."_s.arg(line().arguments.first()));
        return finish(Usage);
    }
    context()
        .api->getContactV1(m_id, Lane::Interactive)
        ->then(this, [this](Result<Contact, ApiError> contact) {
            if (contact)
                return keep(*contact);
            const auto read = context().store->findContact(m_id);
            const int code = output().fail(contact.error());
            if (contact.error().kind == ApiError::Kind::NotFound) {
                output().say(
                    u"There is no contact %1: it was deleted, or never was."_s.arg(m_id.value));
                return finish(Partial);
            }
            // Refused credentials are no reason to show what they once could see.
            if (code != Network || output().isJson())
                return finish(code);
            if (!read)
                output().say(sentenceOf(read.error()));
            const auto local = read.value_or(std::nullopt);
            if (!local)
                return finish(code);
            output().say(u"This is the local copy, which may be out of date."_s);
            print(*local, u"local copy"_s);
            finish(Partial);
        });
}

void GetCommand::keep(const Contact &contact)
{
    StoreChange change;
    change.upserts.append(contact);
    context().store->commit(change)->then(
        this, [this, contact](Result<StoreCommit, StoreError> commit) {
            if (!commit)
                return finish(output().fail(commit.error()));
            // The store knows more than one answer tells: channels, opt-out.
            const auto kept = context().store->findContact(m_id);
            if (!kept)
                return finish(output().fail(kept.error()));
            print(kept->value_or(contact), u"service"_s);
            finish(output().isBroken() ? Partial : Done);
        });
}

void GetCommand::print(const Contact &contact, const QString &source) const
{
    const Directory &directory = context().store->directory();
    const auto row = [this](const QString &name, const QString &value) {
        if (!value.isEmpty())
            output().line(name + u'\t' + cell(value));
    };
    row(u"id"_s, QString::number(contact.id.value));
    row(u"uuid"_s, contact.uuid);
    row(u"name"_s, contact.shownName());
    row(u"first"_s, contact.first);
    row(u"last"_s, contact.last);
    row(u"phone"_s, contact.phone);
    row(u"e-mail"_s, contact.email);
    for (const Channel &channel : contact.channels.value_or(QList<Channel>()))
        row(u"channel"_s, channel.type + u' ' + channel.value);
    for (const ContactTag &tag : contact.tags)
        row(u"tag"_s, directory.labelOf(tag));
    for (auto it = contact.custom.cbegin(); it != contact.custom.cend(); ++it)
        row(directory.titleOf(it.key()), it.value());
    if (contact.owner)
        row(u"owner"_s, directory.nameOf(*contact.owner));
    row(u"opt-out"_s, optOutWord(contact.optedOut));
    for (const Note &note : contact.notes)
        row(u"note"_s, note.text);
    row(u"created"_s, contact.created);
    row(u"updated"_s, contact.updated);
    row(u"rev"_s, QString::number(contact.rev));
    row(u"source"_s, source);
    output().document(contactToJson(contact));
}

} // namespace rolodesk::cli
