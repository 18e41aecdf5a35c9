#pragma once

#include "app/cli/commands.h"
#include "core/contacts/contactjson.h"
#include "core/journal/writejournal.h"
#include "tests/e2e/commandbench.h"
#include "tests/support/stored.h"
#include "tests/support/writingcontactsapi.h"

#include <QtTest>

namespace rolodesk::test {

/// The names that a local copy knows in these tests. Two fields share a title, and two members a
/// name.
inline StoreChange knownNames()
{
    StoreChange change;
    change.tags = QList<Tag>{{TagId(55), u"VIP"_s, {}, {}, 1}, {TagId(56), u"Oslo"_s, {}, {}, 1}};
    change.fields = QList<CustomField>{{FieldId(7), u"Plan"_s}, {FieldId(8), u"City"_s},
        {FieldId(9), u"Twice"_s}, {FieldId(10), u"twice"_s}};
    Team team;
    team.id = 1;
    team.members = {{MemberId(42), u"Ann Field"_s, {}}, {MemberId(43), u"Sam"_s, {}},
        {MemberId(44), u"Sam"_s, {}}};
    change.team = team;
    return change;
}

/// Commands that change something, on a service that does it: two contacts, and a local copy that
/// knows them. Nothing is left waiting: time goes on as soon as nothing moves by itself.
struct WritingBench : BenchOn<WritingContactsApi> {
    WritingBench()
    {
        api.contacts = {person(1, u"Ada"_s, u"Lovelace"_s), person(2, u"Grace"_s, u"Hopper"_s)};
        atRest = [](Job &) {};
        know();
        (void)valueOf(store->commit(knownNames()));
    }

    static Contact person(qint64 id, const QString &first, const QString &last)
    {
        return *contactFromJson(QJsonObject{{u"id"_s, id},
            {u"phone"_s, u"1415555%1"_s.arg(1000 + id)}, {u"first"_s, first}, {u"last"_s, last},
            {u"display_name"_s, QString(first + u' ' + last)},
            {u"email"_s, QString(first.toLower() + u"@example.com"_s)},
            {u"custom"_s, QJsonObject{{u"7"_s, u"gold"_s}, {u"8"_s, u"Oslo"_s}}},
            {u"tags"_s, QJsonArray{QJsonObject{{u"id"_s, 55}}}}, {u"assigned_user_id"_s, 42},
            {u"is_opted_out"_s, false}, {u"rev"_s, 3}, {u"created"_s, u"2026-01-01T00:00:00Z"_s},
            {u"updated"_s, u"2026-01-01T00:00:00Z"_s}});
    }
    /// The local copy holds what the service shows.
    void know()
    {
        StoreChange change;
        change.upserts = api.contacts;
        (void)valueOf(store->commit(std::move(change)));
    }

    /// What the command line says; false when it is no command line or the command did not end.
    bool cli(const QStringList &arguments)
    {
        const auto parsed =
            rolodesk::cli::parseCommandLine(QStringList{u"--workspace"_s, u"sample"_s} + arguments);
        if (!parsed) {
            qWarning("%s", qPrintable(parsed.error()));
            return false;
        }
        line = *parsed;
        messages.clear();
        results.clear();
        return runMade([this](const JobContext &context) { return line.command->make(context); });
    }

    /// A field of a contact at the service; it has to be there.
    [[nodiscard]] QString there(qint64 id, EditField::Kind kind, const QString &key = {}) const
    {
        return editStateOf(api.contact(ContactId(id)).value()).value({kind, key});
    }
    [[nodiscard]] qsizetype carriedOut() const { return api.carriedOut().size(); }
    /// Everything the journal holds, oldest first.
    [[nodiscard]] QList<JournalEntry> journal() const
    {
        const WriteJournal journal(*store);
        JournalQuery all;
        all.newestFirst = false;
        return valueOf(journal.find(all));
    }
    [[nodiscard]] JournalWrite lastWrite() const { return journal().last().write; }
    [[nodiscard]] bool isNothingOpen() const
    {
        for (const JournalEntry &entry : journal()) {
            if (entry.write.isOpen())
                return false;
        }
        return true;
    }
    /// Puts an act into the journal, as a program that ended would have left it.
    void leaveAct(WriteGroup act, QList<JournalWrite> writes)
    {
        WriteJournal journal(*store);
        act.made = clock.nowUtc();
        for (JournalWrite &write : writes)
            write.planned = act.made;
        (void)valueOf(journal.plan(act, writes));
    }
    /// The same of one write, from the window unless something else is said. It comes back as it is
    /// there.
    JournalWrite leave(const JournalWrite &write, const QString &source = u"form"_s)
    {
        WriteGroup act;
        act.source = source;
        leaveAct(act, {write});
        return lastWrite();
    }
    /// A change of the first name of contact 1 or 2, as it would be planned now.
    [[nodiscard]] JournalWrite rename(qint64 id, const QString &first) const
    {
        JournalWrite write;
        const Contact before = stored(*store, ContactId(id)).value();
        write.contact = before.id;
        write.before = contactToText(before);
        write.wanted = {{{EditField::Kind::First, {}}, before.first, first}};
        return write;
    }
};

inline ApiError failure(ApiError::Kind kind, bool isUnknown = false)
{
    ApiError error;
    error.kind = kind;
    error.outcomeUnknown = isUnknown;
    return error;
}

} // namespace rolodesk::test
