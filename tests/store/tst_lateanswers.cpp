#include "core/contacts/contactjson.h"
#include "core/store/contactstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/stored.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString stamp = u"2026-03-01T00:00:00Z"_s;

Contact withoutRev(const QString &name, const QString &updated)
{
    QJsonObject json = makeContact(1, updated, name).json.object();
    json.remove("rev"_L1);
    return *contactFromJson(json);
}

} // namespace

/// Answers of the service that were under way while the copy moved on.
class LateAnswersTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContactStore> m_store;

    StoreCommit put(const QList<Contact> &contacts, std::optional<qint64> askedAt = {})
    {
        StoreChange change;
        change.upserts = contacts;
        change.askedAt = askedAt;
        return valueOf(m_store->commit(std::move(change)));
    }
    Reply<StoreCommit, StoreError> *remove(qint64 id)
    {
        StoreChange change;
        change.removals = {ContactId(id)};
        change.source = ChangeSource::Mine;
        return m_store->commit(std::move(change));
    }

private Q_SLOTS:
    void init() { m_store = std::move(*ContactStore::openInMemory(u"w"_s)); }
    void cleanup() { m_store.reset(); }

    void bringsNobodyBackWhoWasRemovedSince()
    {
        const QList<Contact> page{makeContact(1, stamp), makeContact(2, stamp)};
        const qint64 asked = m_store->moment();
        put(page);
        (void)valueOf(remove(1));
        const StoreCommit late = put(page, asked);
        QVERIFY(late.inserted.isEmpty());
        QVERIFY(!stored(*m_store, ContactId(1)));
        QCOMPARE(m_store->contactCount(), 1);
        // Asked for since, it is there: the service has it.
        QCOMPARE(put(page, m_store->moment()).inserted, QList<ContactId>{ContactId(1)});
    }

    /// The removal is handed in, and nothing of it is in the file yet.
    void countsARemovalThatIsOnItsWay()
    {
        const QList<Contact> page{makeContact(1, stamp)};
        put(page);
        const qint64 asked = m_store->moment();
        remove(1)->then(this, [](const auto &) {});
        QVERIFY(put(page, asked).inserted.isEmpty());
        QVERIFY(!stored(*m_store, ContactId(1)));
    }

    void leavesOutNobodyWithoutAMoment()
    {
        put({makeContact(1, stamp)});
        (void)valueOf(remove(1));
        QCOMPARE(put({makeContact(1, stamp)}).inserted.size(), 1);
    }

    void takesNothingBackThatWasWrittenHereSince_data()
    {
        QTest::addColumn<QString>("updated");
        QTest::addColumn<ChangeSource>("source");
        QTest::addColumn<bool>("isAskedSince");
        QTest::addColumn<bool>("isTaken");
        const QString earlier = u"2026-02-28T23:59:59.999999999Z"_s;
        const QString later = u"2026-03-01T00:00:00.000000001Z"_s;
        const ChangeSource mine = ChangeSource::Mine;
        QTest::newRow("from before") << earlier << mine << false << false;
        QTest::newRow("of the same time") << stamp << mine << false << true;
        QTest::newRow("without a time") << QString() << mine << false << true;
        QTest::newRow("changed by others since") << later << mine << false << true;
        QTest::newRow("asked for since: a restored service") << earlier << mine << true << true;
        QTest::newRow("nothing was written here")
            << earlier << ChangeSource::Others << false << true;
    }
    /// No revision tells what is late.
    void takesNothingBackThatWasWrittenHereSince()
    {
        QFETCH(QString, updated);
        QFETCH(ChangeSource, source);
        QFETCH(bool, isAskedSince);
        QFETCH(bool, isTaken);
        const qint64 before = m_store->moment();
        StoreChange written;
        written.upserts = {withoutRev(u"Written"_s, stamp)};
        written.source = source;
        (void)valueOf(m_store->commit(std::move(written)));
        put({withoutRev(u"Read"_s, updated)}, isAskedSince ? m_store->moment() : before);
        QCOMPARE(stored(*m_store, ContactId(1))->displayName, isTaken ? u"Read"_s : u"Written"_s);
    }
};

ROLODESK_TEST(LateAnswersTest);
#include "tst_lateanswers.moc"
