#pragma once

#include "core/contacts/contactjson.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/sync/syncrecord.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/stored.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

namespace rolodesk::test {

/// A service in memory, a real store and an engine between them, to be compared state by state.
struct SyncBench {
    QTemporaryDir dir;
    FakeClock clock;
    FakeContactsApi api;
    FakeContactsApi *service = &api; ///< Whom the engine talks to.
    std::unique_ptr<ContactStore> store;
    std::unique_ptr<SyncEngine> engine;

    bool inMemory = false; ///< Faster; nothing survives `restart()`.
    QString file = dir.filePath(QStringLiteral("contacts.sqlite")); ///< The store's, on disk.
    int kills = 0;

    explicit SyncBench(bool keepsNothing = false)
        : inMemory(keepsNothing)
    {
        restart();
    }
    ~SyncBench() { engine.reset(); }

    /// What a kill at this moment would leave of the store's file: what has not been committed yet
    /// is lost, however orderly the store is closed. The next `restart()` begins with it. Not for a
    /// store in memory.
    void kill()
    {
        const QString left = dir.filePath(QStringLiteral("left-by-kill-%1.sqlite").arg(++kills));
        for (const auto &end : {QString(), QStringLiteral("-wal")}) {
            if (!QFile::copy(file + end, left + end))
                qFatal("%s cannot be copied", qPrintable(file + end));
        }
        file = left;
    }

    /// The program ends and starts again on the same file, or on what a kill has left of it.
    void restart()
    {
        engine.reset();
        store.reset();
        auto opened = inMemory ? ContactStore::openInMemory(QStringLiteral("w"))
                               : ContactStore::open(file, QStringLiteral("w"));
        if (!opened)
            qFatal("the store cannot be opened");
        store = std::move(*opened);
        engine = std::make_unique<SyncEngine>(*service, *store, clock);
    }

    void fill(int count, int perStamp = 1)
    {
        const QDateTime first(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        for (int i = 1; i <= count; ++i) {
            api.contacts.append(makeContact(i,
                first.addSecs(60 * ((i - 1) / perStamp)).toString(Qt::ISODate), QStringLiteral("Contact %1").arg(i)));
        }
    }

    /// 150 contacts of one time, 50 of the next, and nine that are weeks younger. Nobody counts,
    /// and only the v1 list is there, so that the first are read by the numbers of their pages.
    void fillWithALongRun()
    {
        api.manners.hasV2List = false;
        api.manners.countKnown = false;
        fill(200, 150);
        for (int day = 1; day <= 9; ++day) {
            api.contacts.append(
                makeContact(200 + day, QStringLiteral("2026-02-0%1T00:00:00Z").arg(day)));
        }
    }

    /// What the engine keeps with the data.
    [[nodiscard]] SyncRecord record() const
    {
        return SyncRecord::read(store->record(SyncRecord::key()));
    }
    /// As if an engine had kept this, in one commit with `known`. Not while one runs.
    void setRecord(const SyncRecord &record, const QList<Contact> &known = {})
    {
        StoreChange change;
        change.upserts = known;
        change.records.insert(SyncRecord::key(), record.write());
        (void)valueOf(store->commit(std::move(change)));
    }

    /// Somebody else writes: the revision is raised and the contact moves to the newest end.
    void change(int index, const QString &updated)
    {
        Contact &contact = api.contacts[index];
        QJsonObject json = contact.json.object();
        json.insert(QStringLiteral("rev"), contact.rev + 1);
        json.insert(QStringLiteral("updated"), updated);
        json.insert(QStringLiteral("display_name"), QStringLiteral("Changed %1").arg(contact.id.value));
        contact = *contactFromJson(json);
    }

    [[nodiscard]] bool run(bool fromScratch = false)
    {
        QSignalSpy ended(engine.get(), &SyncEngine::finished);
        engine->start(fromScratch);
        // A real event loop: qWaitFor looks every 10 ms only, which makes a run of a hundred answers slow.
        return ended.count() == 1 || (ended.wait(20000) && ended.count() == 1);
    }

    /// Waits until `reached`, looking at each change of the status.
    template<typename Condition>
    [[nodiscard]] bool waitUntil(Condition reached)
    {
        QSignalSpy changed(engine.get(), &SyncEngine::statusChanged);
        while (!reached()) {
            if (!changed.wait(10000))
                return reached();
        }
        return true;
    }

    /// True when the store holds what the service holds, field by field.
    [[nodiscard]] bool agrees(QString *why = nullptr) const
    {
        const auto say = [why](const QString &text) {
            if (why)
                *why = text;
            return false;
        };
        if (store->contactCount() != api.contacts.size()) {
            return say(QStringLiteral("%1 in the store, %2 at the service")
                           .arg(store->contactCount())
                           .arg(api.contacts.size()));
        }
        std::vector<ContactId> ids;
        for (const Contact &contact : api.contacts)
            ids.push_back(contact.id);
        QHash<ContactId, QJsonObject> stored;
        // A few hundred at once are what the store reads well.
        constexpr std::size_t some = 300;
        for (std::size_t at = 0; at < ids.size(); at += some) {
            const auto contacts =
                store->contacts(std::span(ids).subspan(at, std::min(some, ids.size() - at)));
            for (const Contact &contact : contacts.value_or(QList<Contact>()))
                stored.insert(contact.id, contact.json.object());
        }
        for (const Contact &contact : api.contacts) {
            if (stored.value(contact.id) != contact.json.object())
                return say(QStringLiteral("contact %1 differs").arg(contact.id.value));
        }
        return true;
    }
};

inline ApiError apiError(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.requestId = QStringLiteral("req-1");
    return error;
}

} // namespace rolodesk::test
