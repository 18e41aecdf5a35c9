#pragma once

#include "core/contacts/contactjson.h"
#include "core/editing/contactwriter.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/stored.h"
#include "tests/support/writingcontactsapi.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace rolodesk::test {

inline ApiError failure(ApiError::Kind kind, bool isUnknown = false)
{
    ApiError error;
    error.kind = kind;
    error.outcomeUnknown = isUnknown;
    error.requestId = QStringLiteral("req-7");
    return error;
}

/// A service in memory, a real store with its journal, and a writer between them.
struct WriterBench {
    QTemporaryDir dir;
    FakeClock clock;
    WritingContactsApi api;
    QString file = dir.filePath(QStringLiteral("contacts.sqlite"));
    bool inMemory = true;
    int kills = 0;
    std::unique_ptr<ContactStore> store;
    std::unique_ptr<WriteJournal> journal;
    std::unique_ptr<ContactWriter> writer;
    QList<JournalWrite> settled; ///< What the writer told, in order.

    explicit WriterBench(bool onDisk = false)
        : inMemory(!onDisk)
    {
        api.contacts = {person(1, QStringLiteral("Ada"), QStringLiteral("Lovelace")),
            person(2, QStringLiteral("Grace"), QStringLiteral("Hopper"))};
        open();
        know();
    }
    ~WriterBench() { close(); }

    static Contact person(qint64 id, const QString &first, const QString &last)
    {
        const QJsonObject json{{QStringLiteral("id"), id},
            {QStringLiteral("phone"), QStringLiteral("1415555%1").arg(1000 + id)},
            {QStringLiteral("first"), first}, {QStringLiteral("last"), last},
            {QStringLiteral("display_name"), QString(first + u' ' + last)},
            {QStringLiteral("email"), QString(first.toLower() + QStringLiteral("@example.com"))},
            {QStringLiteral("avatar"), QStringLiteral("https://example.com/a.png")},
            {QStringLiteral("custom"),
                QJsonObject{{QStringLiteral("7"), QStringLiteral("gold")},
                    {QStringLiteral("8"), QStringLiteral("Oslo")}}},
            {QStringLiteral("tags"), QJsonArray{QJsonObject{{QStringLiteral("id"), 55}}}},
            {QStringLiteral("assigned_user_id"), 42}, {QStringLiteral("is_opted_out"), false},
            {QStringLiteral("rev"), 3},
            {QStringLiteral("created"), QStringLiteral("2026-01-01T00:00:00Z")},
            {QStringLiteral("updated"), QStringLiteral("2026-01-01T00:00:00Z")}};
        return *contactFromJson(json);
    }

    void open()
    {
        auto opened = inMemory ? ContactStore::openInMemory(QStringLiteral("w"))
                               : ContactStore::open(file, QStringLiteral("w"));
        if (!opened)
            qFatal("the store cannot be opened");
        store = std::move(*opened);
        journal = std::make_unique<WriteJournal>(*store);
        writer = std::make_unique<ContactWriter>(
            [this](Act) -> ContactsApi & { return api; }, *store, *journal, clock);
        QObject::connect(writer.get(), &ContactWriter::settled, writer.get(),
            [this](const JournalWrite &write) { settled.append(write); });
    }
    void close()
    {
        writer.reset();
        journal.reset();
        store.reset();
    }
    /// The local copy holds what the service shows.
    void know()
    {
        StoreChange change;
        change.upserts = api.contacts;
        (void)valueOf(store->commit(std::move(change)));
    }
    void renameByOthers(qint64 id, const QString &first)
    {
        ContactWrite patch;
        patch.first = first;
        api.changeByOthers(ContactId(id), patch);
    }
    /// Another contact, of this number.
    void createByOthers(const QString &phone)
    {
        QJsonObject json = person(9, QStringLiteral("Other"), QStringLiteral("One")).json.object();
        json.insert(QStringLiteral("phone"), phone);
        api.contacts.append(*contactFromJson(json));
    }
    /// From now on this operation gets no answer, whether the service carries it out or not.
    void cut(const QString &operation, bool isCarriedOut)
    {
        const auto lost = [operation](int, const QString &asked) -> std::optional<ApiError> {
            return asked == operation ? std::optional(failure(ApiError::Kind::ConnectionLost, true))
                                      : std::nullopt;
        };
        (isCarriedOut ? api.afterWrite : api.onRequest) = lost;
    }
    /// What a kill at this moment would leave; the next `open()` begins with it. On disk only.
    void kill()
    {
        const QString left = dir.filePath(QStringLiteral("left-%1.sqlite").arg(++kills));
        for (const auto &end : {QString(), QStringLiteral("-wal")}) {
            if (QFile::exists(file + end) && !QFile::copy(file + end, left + end))
                qFatal("%s cannot be copied", qPrintable(file + end));
        }
        close();
        file = left;
    }

    static FieldChange change(
        EditField::Kind kind, const QString &before, const QString &after, const QString &key = {})
    {
        return {{kind, key}, before, after};
    }
    [[nodiscard]] JournalWrite update(qint64 id, const ContactChanges &wanted) const
    {
        JournalWrite write;
        write.contact = ContactId(id);
        write.before = contactToText(stored(*store, ContactId(id)).value());
        write.wanted = wanted;
        return write;
    }
    /// That can be taken back for so long.
    [[nodiscard]] JournalWrite removal(qint64 id, std::chrono::seconds grace = {}) const
    {
        JournalWrite write = update(id, {});
        write.action = JournalWrite::Action::Delete;
        if (grace.count() > 0)
            write.notBefore = clock.nowUtc().addSecs(grace.count());
        return write;
    }
    [[nodiscard]] JournalWrite creation(const ContactChanges &wanted) const
    {
        JournalWrite write;
        write.action = JournalWrite::Action::Create;
        write.wanted = wanted;
        return write;
    }
    /// The write as it was planned.
    JournalWrite submit(const JournalWrite &write, WriteGroup::Kind kind = WriteGroup::Kind::Edit)
    {
        WriteGroup group;
        group.kind = kind;
        group.source = QStringLiteral("form");
        return valueOf(writer->submit(group, {write})).first();
    }

    /// Waits until what is under way at this moment of time has come to rest: both threads of the
    /// store had their turn, and so had what follows from it.
    void drain()
    {
        qsizetype requests = -1;
        for (int quiet = 0; quiet < 3; ++quiet) {
            (void)valueOf(store->commit({}));
            (void)valueOf(journal->undoable());
            if (std::exchange(requests, qsizetype(api.requests.size())) != requests)
                quiet = 0;
        }
    }
    /// Lets time pass until nothing moves any more by itself.
    [[nodiscard]] bool rest()
    {
        for (int moves = 0; moves < 200; ++moves) {
            drain();
            if (clock.pending() > 0)
                clock.advance(clock.untilNext());
            else if (journal->open().size() == journal->undecided())
                return true;
        }
        return false;
    }
    /// Carries a write out to its end, or until it waits for the person.
    [[nodiscard]] JournalWrite done(
        const JournalWrite &write, WriteGroup::Kind kind = WriteGroup::Kind::Edit)
    {
        const qint64 id = submit(write, kind).id;
        return end(id);
    }
    /// The one write of the undo, at its end.
    JournalWrite undone(qint64 group)
    {
        const auto planned = valueOf(writer->undo(group));
        if (planned.size() != 1)
            qFatal("%d writes", int(planned.size()));
        return end(planned.first().id);
    }
    [[nodiscard]] JournalWrite end(qint64 id)
    {
        for (int moves = 0; moves < 500; ++moves) {
            drain();
            const auto open = journal->open().constFind(id);
            if (open == journal->open().cend() || open->state == JournalWrite::State::Clash)
                return entry(id).write;
            if (clock.pending() > 0)
                clock.advance(clock.untilNext());
        }
        qFatal("the write does not end");
    }
    [[nodiscard]] JournalEntry entry(qint64 id) const
    {
        return valueOf(journal->read(id)).value();
    }
    /// What the service has; it has to be there.
    [[nodiscard]] EditState there(qint64 id) const
    {
        return editStateOf(api.contact(ContactId(id)).value());
    }
    [[nodiscard]] qsizetype carriedOut() const { return api.carriedOut().size(); }
};

} // namespace rolodesk::test
