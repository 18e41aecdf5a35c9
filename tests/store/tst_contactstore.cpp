#include "core/contacts/contactjson.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/rowof.h"
#include "tests/support/stored.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {
const auto stamp = u"2026-04-12T15:30:00Z"_s;

Contact withRev(Contact contact, qint64 rev, const QString &name)
{
    contact.json.insert("rev"_L1, rev);
    contact.json.insert("display_name"_L1, name);
    return *contactFromJson(contact.json.object());
}
} // namespace

class ContactStoreTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<ContactStore> m_store;

    StoreCommit put(const QList<Contact> &contacts, qint64 walk = 0)
    {
        StoreChange change;
        change.upserts = contacts;
        change.walk = walk;
        return valueOf(m_store->commit(change));
    }
    QList<ContactId> idsWith(const QString &value)
    {
        QList<ContactId> ids;
        const auto matches = valueOf(m_store->withChannels({value}));
        for (const ChannelMatch &match : matches.front())
            ids.append(match.id);
        return ids;
    }
    QString path() const { return m_dir.filePath(u"contacts.sqlite"_s); }
    void reopen()
    {
        m_store.reset();
        auto opened = ContactStore::open(path(), u"w"_s);
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(QDir(m_dir.path()).removeRecursively());
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void tellsWhatSomebodyChanged()
    {
        const Contact first = withRev(makeContact(1, stamp, u"Ada"_s), 1, u"Ada"_s);
        QVERIFY2(put({first}).parts.isEmpty(), "a first arrival is no change");
        QVERIFY(put({first}).parts.isEmpty());
        const StoreCommit renamed = put({withRev(first, 2, u"Ada L."_s)});
        QCOMPARE(renamed.parts,
            (QHash<ContactId, ContactParts>{{ContactId(1), {ContactParts::Name, {}}}}));
        QCOMPARE(renamed.source, ChangeSource::Others);
        QVERIFY2(
            put({withRev(first, 1, u"late"_s)}).parts.isEmpty(), "a late answer changes nothing");
        Contact told = *stored(*m_store, ContactId(1));
        told.optedOut = true;
        const StoreCommit learnt = put({told});
        QCOMPARE(learnt.changed, (QList{ContactId(1)}));
        QVERIFY2(learnt.parts.isEmpty(), "what was unknown was learnt, not changed");
        told.optedOut = false;
        QCOMPARE(put({told}).parts.value(ContactId(1)).parts, quint32(ContactParts::OptOut));
    }

    void tellsWhoChangedIt()
    {
        const Contact first = withRev(makeContact(1, stamp), 1, u"Ada"_s);
        put({first});
        StoreChange change;
        change.upserts = {withRev(first, 2, u"Ada L."_s)};
        change.source = ChangeSource::Mine;
        const StoreCommit commit = valueOf(m_store->commit(change));
        QCOMPARE(commit.source, ChangeSource::Mine);
        QCOMPARE(commit.parts.size(), 1);
    }

    void unitesTheChangesOfOneCommit()
    {
        const Contact first = withRev(makeContact(1, stamp), 1, u"Ada"_s);
        put({first});
        Contact renamed = withRev(first, 2, u"Ada L."_s);
        Contact moved = withRev(first, 3, u"Ada L."_s);
        moved.json.insert("email"_L1, u"ada@example.org"_s);
        moved = *contactFromJson(moved.json.object());
        const StoreCommit commit = put({renamed, moved});
        QCOMPARE(commit.parts.value(ContactId(1)).parts, ContactParts::Name | ContactParts::Email);
        const Contact other = withRev(makeContact(2, stamp), 1, u"Bea"_s);
        QVERIFY2(
            put({other, withRev(other, 2, u"Bea B."_s)}).parts.isEmpty(), "it has only just come");
    }

    void keepsWhatWasCommittedAcrossARestart()
    {
        QJsonObject json = makeContact(1, stamp, u"Ada"_s).json.object();
        json.insert("future_field"_L1, QJsonArray {1, 2, 3});
        put({*contactFromJson(json)});
        reopen();
        QCOMPARE(m_store->contactCount(), 1);
        const auto contact = stored(*m_store, ContactId(1));
        QVERIFY(contact);
        QCOMPARE(contact->json, json);
        QCOMPARE(contact->shownName(), u"Ada"_s);
    }

    void leavesOneFileBehindWhenItCloses()
    {
        put({makeContact(1, stamp)});
        QVERIFY(QFile::exists(path() + u"-wal"_s));
        m_store.reset();
        QVERIFY(!QFile::exists(path() + u"-wal"_s));
        QVERIFY(!QFile::exists(path() + u"-shm"_s));
    }

    void announcesEachCommitOnceBeforeItsReply()
    {
        QStringList events;
        connect(m_store.get(), &ContactStore::committed, this,
            [&events](const StoreCommit &) { events << u"signal"_s; });
        StoreChange change;
        change.upserts = {makeContact(1, stamp)};
        QObject context;
        m_store->commit(change)->then(&context, [&events](auto) { events << u"reply"_s; });
        QTRY_COMPARE(events, (QStringList {u"signal"_s, u"reply"_s}));
    }

    void announcesWhatNobodyWaitsFor()
    {
        QSignalSpy spy(m_store.get(), &ContactStore::committed);
        StoreChange change;
        change.upserts = {makeContact(1, stamp)};
        delete m_store->commit(change);
        QVERIFY(spy.wait());
        QCOMPARE(m_store->contactCount(), 1);
    }

    void tellsInsertedChangedAndUnchangedApart()
    {
        const Contact one = makeContact(1, stamp, u"One"_s);
        const Contact two = makeContact(2, stamp, u"Two"_s);
        QCOMPARE(put({one, two}).inserted, (QList {ContactId(1), ContactId(2)}));
        const StoreCommit second = put({one, withRev(two, 2, u"Zwei"_s)});
        QVERIFY(second.inserted.isEmpty());
        QCOMPARE(second.changed, QList {ContactId(2)});
        QCOMPARE(second.contactCount, 2);
    }

    void isSilentWhenNothingChanged()
    {
        const Contact one = makeContact(1, stamp, u"One"_s);
        put({one});
        QSignalSpy spy(m_store.get(), &ContactStore::committed);
        put({one});
        QCOMPARE(spy.count(), 0);
    }

    void dropsALateAnswer()
    {
        const Contact contact = makeContact(1, stamp, u"New"_s);
        put({withRev(contact, 5, u"New"_s)});
        const StoreCommit late = put({withRev(contact, 4, u"Old"_s)});
        QVERIFY(late.changed.isEmpty());
        QCOMPARE(stored(*m_store, ContactId(1))->shownName(), u"New"_s);
    }

    void tellsALateAnswerFromARestoredService_data()
    {
        QTest::addColumn<qint64>("rev");
        QTest::addColumn<QString>("updated");
        QTest::addColumn<bool>("isTaken");
        const QString earlier = u"2026-04-12T15:29:59.999999999Z"_s;
        const QString later = u"2026-04-12T15:30:00.000000001Z"_s;
        QTest::newRow("higher and later: newer") << qint64(6) << later << true;
        QTest::newRow("higher and earlier: newer, whatever its clock says") << qint64(6) << earlier << true;
        QTest::newRow("lower and earlier: late") << qint64(4) << earlier << false;
        QTest::newRow("lower and later: restored, and went on") << qint64(4) << later << true;
        QTest::newRow("lower at the same time: late") << qint64(4) << stamp << false;
        QTest::newRow("lower without a time: late") << qint64(4) << QString() << false;
        QTest::newRow("lower at no time: late") << qint64(4) << u"soon"_s << false;
        QTest::newRow("the same and earlier: read again") << qint64(5) << earlier << true;
        QTest::newRow("without a revision: read again") << qint64(0) << earlier << true;
    }
    void tellsALateAnswerFromARestoredService()
    {
        QFETCH(qint64, rev);
        QFETCH(QString, updated);
        QFETCH(bool, isTaken);
        put({withRev(makeContact(1, stamp), 5, u"Stored"_s)}, 1);
        const StoreCommit commit = put({withRev(makeContact(1, updated), rev, u"Fresh"_s)}, 2);
        QCOMPARE(commit.changed.size(), isTaken ? 1 : 0);
        const auto stored = test::stored(*m_store, ContactId(1));
        QCOMPARE(stored->shownName(), isTaken ? u"Fresh"_s : u"Stored"_s);
        QCOMPARE(stored->rev, isTaken ? rev : 5);
        // Met by the walk either way.
        QVERIFY(valueOf(m_store->idsOutsideWalk(2)).isEmpty());
    }

    void keepsWhatAReadDoesNotTell()
    {
        Contact contact = makeContact(1, stamp, u"One"_s);
        const Contact asListed = contact;
        contact.uuid = u"u-1"_s;
        contact.optedOut = false;
        contact.channels = QList<Channel> {{u"1"_s, u"email"_s, u"a@b.cd"_s, {}, {}}};
        put({contact});
        put({asListed});
        const auto kept = stored(*m_store, ContactId(1));
        QCOMPARE(kept->uuid, u"u-1"_s);
        QCOMPARE(kept->optedOut, false);
        QCOMPARE(kept->channels, contact.channels);
    }

    void neverTurnsAKnownOptOutIntoSilence()
    {
        Contact contact = makeContact(1, stamp, u"One"_s);
        const Contact asListed = contact;
        contact.optedOut = true;
        put({contact});
        put({withRev(asListed, 2, u"Uno"_s)});
        QCOMPARE(stored(*m_store, ContactId(1))->optedOut, true);
    }

    void forgetsAKnownOptInWithANewerRevision()
    {
        Contact contact = makeContact(1, stamp, u"One"_s);
        const Contact asListed = contact;
        contact.optedOut = false;
        put({contact});
        put({withRev(asListed, 2, u"Uno"_s)});
        QVERIFY(!stored(*m_store, ContactId(1))->optedOut.has_value());
    }

    void removesContactsAndTheirValues()
    {
        const Contact contact = makeContact(1, stamp);
        put({contact});
        QCOMPARE(idsWith(contact.phone), QList{ContactId(1)});
        StoreChange change;
        change.removals = {ContactId(1), ContactId(99)};
        QCOMPARE(valueOf(m_store->commit(change)).removed, QList {ContactId(1)});
        QVERIFY(idsWith(contact.phone).isEmpty());
        QCOMPARE(m_store->contactCount(), 0);
    }

    void findsByAnyChannelValue()
    {
        Contact contact = makeContact(1, stamp);
        contact.json.insert("email"_L1, u"Ada@Example.com"_s);
        contact = *contactFromJson(contact.json.object());
        contact.channels = QList<Channel> {{u"1"_s, u"phone"_s, u"+44 20 7946 0018"_s, {}, {}}};
        put({contact});
        QCOMPARE(idsWith(u"ada@example.com"_s), QList{ContactId(1)});
        QCOMPARE(idsWith(u"442079460018"_s), QList{ContactId(1)});
        QVERIFY(idsWith(u"20794"_s).isEmpty());
    }

    void replacesTheDirectoryAsAWhole()
    {
        StoreChange change;
        change.tags = QList<Tag> {{TagId(1), u"VIP"_s, u"#ffd700"_s, stamp, 1}};
        change.fields = QList<CustomField> {{FieldId(3), u"Plan"_s}};
        change.team = Team {7, u"Team"_s, 5000, {{MemberId(42), u"Sam"_s, u"admin"_s}}};
        QVERIFY(valueOf(m_store->commit(change)).directoryChanged);
        QVERIFY(!valueOf(m_store->commit(change)).directoryChanged);
        reopen();
        QCOMPARE(m_store->directory().labelOf({TagId(1), {}}), u"VIP"_s);
        QCOMPARE(m_store->directory().titleOf(u"3"_s), u"Plan"_s);
        QCOMPARE(m_store->directory().nameOf(MemberId(42)), u"Sam"_s);
        StoreChange fewer;
        fewer.tags = QList<Tag>();
        QVERIFY(valueOf(m_store->commit(fewer)).directoryChanged);
        QCOMPARE(m_store->directory().labelOf({TagId(1), {}}), u"#1"_s);
        QCOMPARE(m_store->directory().nameOf(MemberId(42)), u"Sam"_s);
    }

    void keepsRecordsWithTheirCommit()
    {
        StoreChange change;
        change.records.insert(u"sync.state"_s, "one");
        (void)valueOf(m_store->commit(change));
        QCOMPARE(m_store->record(u"sync.state"_s), QByteArray("one"));
        change.records.insert(u"sync.state"_s, {});
        (void)valueOf(m_store->commit(change));
        QCOMPARE(m_store->record(u"sync.state"_s), QByteArray());
    }

    void tellsWhatAWalkHasSeen()
    {
        put({makeContact(1, stamp), makeContact(2, stamp), makeContact(3, stamp)}, 1);
        put({makeContact(2, stamp)}, 2);
        put({makeContact(4, stamp)});
        auto outside = valueOf(m_store->idsOutsideWalk(2));
        std::sort(outside.begin(), outside.end());
        QCOMPARE(outside, (QList {ContactId(1), ContactId(3), ContactId(4)}));
    }

    void readsManyInTheOrderAskedFor()
    {
        QList<Contact> contacts;
        for (int i = 1; i <= 300; ++i)
            contacts << makeContact(i, stamp, u"Line\nbreak “quoted” %1"_s.arg(i));
        put(contacts);
        // One is gone; nobody stands in its place.
        const auto stored = valueOf(
            m_store->storedContacts({ContactId(200), ContactId(7), ContactId(999), ContactId(8)}));
        QCOMPARE(stored.size(), std::size_t(3));
        QCOMPARE(QJsonDocument::fromJson(stored[0]).object(), contacts.at(199).json);
        QCOMPARE(QJsonDocument::fromJson(stored[1]).object(), contacts.at(6).json);
        QCOMPARE(QJsonDocument::fromJson(stored[2]).object(), contacts.at(7).json);
    }

    void findsManyValuesAtOnce()
    {
        const auto optedOut = [](qint64 id, const QJsonValue &value) {
            QJsonObject json = makeContact(id, stamp).json.object();
            json.insert("email"_L1, "Both@example.com"_L1);
            json.insert("is_opted_out"_L1, value);
            return *contactFromJson(json);
        };
        QJsonObject unknown = makeContact(3, stamp).json.object();
        unknown.remove("is_opted_out"_L1);
        const Contact one = optedOut(1, true);
        put({one, optedOut(2, false), *contactFromJson(unknown)});
        const auto found = valueOf(m_store->withChannels({u"nobody@example.com"_s,
            u" BOTH@example.com"_s, one.phone, makeContact(3, stamp).phone}));
        QCOMPARE(found.size(), std::size_t(4));
        QVERIFY(found[0].isEmpty());
        QCOMPARE(found[1], (QList<ChannelMatch>{{ContactId(1), true}, {ContactId(2), false}}));
        QCOMPARE(found[2], (QList<ChannelMatch>{{ContactId(1), true}}));
        QCOMPARE(found[3], (QList<ChannelMatch>{{ContactId(3), std::nullopt}}));
    }

    void knowsTheCallingCodesOfItsNumbers()
    {
        QCOMPARE(valueOf(m_store->callingCodesInUse()), QStringList());
        const auto with = [](qint64 id, const QString &phone) {
            QJsonObject json = makeContact(id, stamp).json.object();
            json.insert("phone"_L1, phone);
            return *contactFromJson(json);
        };
        put({with(1, u"4930123456"_s), with(2, u"16085550127"_s), with(3, u"3584012345"_s)});
        QCOMPARE(valueOf(m_store->callingCodesInUse()), (QStringList{u"1"_s, u"49"_s, u"358"_s}));
    }

    /// The window asks while it is still being built: the newest contacts are there then, whatever else is not.
    void hasTheNewestAtTheFirstQuestion()
    {
        // Each of a time of its own, in no order that the file could have by itself.
        constexpr int count = 20000;
        const auto age = [](int id) { return id * 37 % (count + 1); };
        const QDateTime now(QDate(2026, 4, 12), QTime(15, 30), Qt::UTC);
        QList<Contact> many;
        for (int id = 1; id <= count; ++id)
            many.append(
                makeContact(id, now.addSecs(-60 * age(id)).toString(Qt::ISODate), u"Somebody"_s));
        put(many);
        bool wasPartial = false;
        // All may be read before the question comes to its turn.
        for (int round = 0; round < 10 && !wasPartial; ++round) {
            reopen();
            const auto order = valueOf(m_store->order({}, ContactStore::Wholeness::MayBePartial));
            wasPartial = order->size() < std::size_t(count);
            QVERIFY(!wasPartial || !order->isWhole);
            for (int id = 1; id <= count; ++id) {
                if (age(id) <= 300)
                    QCOMPARE(order->rowOf(ContactId(id)), age(id) - 1);
            }
        }
        QVERIFY(wasPartial);
        const auto whole = valueOf(m_store->order({}));
        QCOMPARE(whole->size(), std::size_t(count));
        QVERIFY(whole->isWhole);
    }

    void closesWhileItIsStillBeingRead()
    {
        QList<Contact> many;
        for (int id = 1; id <= 400; ++id)
            many.append(makeContact(id, stamp, u"Somebody"_s));
        put(many);
        for (int round = 0; round < 20; ++round)
            reopen();
        QCOMPARE(m_store->contactCount(), 400);
    }

    void knowsItsCountAfterARestart()
    {
        put({makeContact(1, stamp, u"One"_s), makeContact(2, stamp, u"Two"_s), makeContact(3, stamp, u"Three"_s)});
        StoreChange change;
        change.removals = {ContactId(2), ContactId(99)};
        change.upserts = {makeContact(3, stamp, u"Drei"_s)};
        QCOMPARE(valueOf(m_store->commit(change)).contactCount, 2);
        reopen();
        QCOMPARE(m_store->contactCount(), 2);
        // A file that does not tell is counted.
        m_store.reset();
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
            file.setDatabaseName(path());
            QVERIFY(file.open());
            QSqlQuery query(file);
            QVERIFY(query.exec(u"DELETE FROM record WHERE key = 'contact.count'"_s));
            QCOMPARE(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"older"_s);
        reopen();
        QCOMPARE(m_store->contactCount(), 2);
        put({makeContact(4, stamp, u"Four"_s)});
        reopen();
        QCOMPARE(m_store->contactCount(), 3);
    }

    /// What is put off until the end of a commit must not be overtaken by what comes behind it.
    void takesAContactSeveralTimesInOneCommit()
    {
        const Contact one = makeContact(1, stamp, u"One"_s);
        const auto with = [&one](qint64 rev, const QString &phone) {
            Contact contact = one;
            contact.rev = rev;
            contact.phone = phone;
            contact.json.insert("rev"_L1, rev);
            contact.json.insert("phone"_L1, phone);
            return contact;
        };
        const QStringList phones{u"15005550006"_s, u"15005550007"_s, u"15005550008"_s};
        StoreChange change;
        change.upserts = {makeContact(2, stamp), with(1, phones[0]), with(2, phones[1]),
            makeContact(3, stamp), with(3, phones[2]), with(4, phones[0])};
        change.removals = {ContactId(3), ContactId(3)};
        const StoreCommit commit = valueOf(m_store->commit(change));
        QCOMPARE(commit.inserted, (QList<ContactId>{ContactId(2), ContactId(1), ContactId(3)}));
        QCOMPARE(commit.contactCount, 2);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(m_store->contactCount(), 2);
            const auto found = valueOf(m_store->withChannels(phones));
            QCOMPARE(found[0].size(), 1);
            QCOMPARE(found[0].first().id, ContactId(1));
            QVERIFY(found[1].isEmpty());
            QVERIFY(found[2].isEmpty());
            QCOMPARE((*m_store->findContact(ContactId(1)))->phone, phones[0]);
            QVERIFY(!*m_store->findContact(ContactId(3)));
            reopen();
        }
    }

    /// Two tables of a damaged file that no longer agree: whatever comes, a late answer too, mends
    /// it.
    void mendsWhoseTextIsLost_data()
    {
        QTest::addColumn<int>("rev");
        QTest::newRow("the same") << 2;
        QTest::newRow("a later one") << 3;
        QTest::newRow("a late answer") << 1;
    }
    void mendsWhoseTextIsLost()
    {
        QFETCH(int, rev);
        Contact one = makeContact(1, stamp, u"One"_s);
        one.rev = 2;
        one.json.insert("rev"_L1, 2);
        put({one, makeContact(2, stamp)});
        m_store.reset();
        {
            auto file = Database::open(path(), Database::Access::ReadWrite);
            QVERIFY(file && (*file)->run(u"DELETE FROM contact"_s + rowOf(one.id)));
        }
        reopen();
        QVERIFY(!*m_store->findContact(one.id));
        one.rev = rev;
        one.json.insert("rev"_L1, rev);
        put({one});
        QCOMPARE((*m_store->findContact(one.id))->rev, rev);
        QCOMPARE(m_store->contactCount(), 2);
        QCOMPARE(valueOf(m_store->idsOutsideWalk(-1)).size(), 2);
        QCOMPARE(valueOf(m_store->withChannels({one.phone})).front().size(), 1);
    }

    /// Places are given anew at the end: what lay there is gone from everywhere.
    void givesTheLastPlaceAgain()
    {
        put({makeContact(1, stamp), makeContact(2, stamp, u"Two"_s)});
        StoreChange change;
        change.removals = {ContactId(2)};
        (void)valueOf(m_store->commit(change));
        put({makeContact(3, stamp, u"Three"_s)});
        reopen();
        QVERIFY(!*m_store->findContact(ContactId(2)));
        QCOMPARE((*m_store->findContact(ContactId(3)))->displayName, u"Three"_s);
        QCOMPARE(m_store->contactCount(), 2);
    }

    /// Some new, some changed, some as they were, and enough of them for a thread beside.
    void takesManyOfEveryKind()
    {
        QList<Contact> all;
        for (int id = 1; id <= 900; ++id)
            all.append(makeContact(id, stamp, u"First %1"_s.arg(id)));
        put(all.first(600));
        for (int id = 301; id <= 600; ++id) {
            Contact &contact = all[id - 1];
            contact = makeContact(id, u"2026-04-13T15:30:00Z"_s, u"Later %1"_s.arg(id));
            contact.rev = 2;
            contact.json.insert("rev"_L1, 2);
        }
        const StoreCommit commit = put(all);
        QCOMPARE(commit.inserted.size(), 300);
        QCOMPARE(commit.changed.size(), 300);
        QCOMPARE(commit.inserted.first(), ContactId(601));
        QCOMPARE(commit.changed.first(), ContactId(301));
        for (const int id : {1, 300, 301, 600, 601, 900})
            QCOMPARE((*m_store->findContact(ContactId(id)))->displayName, all[id - 1].displayName);
    }

    void mendsADamagedRowWithAFreshOne()
    {
        const Contact contact = makeContact(1, stamp, u"One"_s);
        put({contact});
        m_store.reset();
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            file.setDatabaseName(path());
            QVERIFY(file.open());
            QSqlQuery query(file);
            QVERIFY(query.exec(u"UPDATE contact SET json = 'nonsense'"_s));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
        reopen();
        const ContactId id(1);
        const auto damaged = m_store->contacts(std::span(&id, 1));
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().kind, StoreError::Kind::Corrupt);
        // What it was found by before is not in the row any more, and goes all the same.
        Contact fresh = contact;
        fresh.phone = u"15005550006"_s;
        fresh.json.insert("phone"_L1, fresh.phone);
        put({fresh});
        QCOMPARE(stored(*m_store, id)->shownName(), u"One"_s);
        QCOMPARE(idsWith(fresh.phone), QList<ContactId>{id});
        QCOMPARE(idsWith(contact.phone), QList<ContactId>());
    }
};

ROLODESK_TEST(ContactStoreTest);
#include "tst_contactstore.moc"
