#include "tests/e2e/liveworkspace.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

/// A whole base through connection, engine and store, for each way the service may turn out to
/// work.
class WalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyContactArrives_data()
    {
        QTest::addColumn<QStringList>("switches");
        const auto row = [](const char *name, const QStringList &switches) {
            QTest::newRow(name) << switches;
        };
        // The walk takes the v2 list where there is one, and the v1 list otherwise.
        const QString v1 = u"v2_list=absent"_s;
        const QString v2 = u"v1_direction=ignored"_s; // No way out but v2.
        row("as the pages most likely mean it", {});
        row("v1 newest first, exclusive", {v1});
        row("v1 newest first, inclusive", {v1, u"v1_cursor=inclusive"_s});
        row("v1 oldest first, exclusive", {v1, u"v1_direction=oldest"_s});
        row("v1 oldest first, inclusive", {v1, u"v1_direction=oldest"_s, u"v1_cursor=inclusive"_s});
        row("v1 pages from 1", {v1, u"v1_page_base=1"_s});
        row("v1 ignores limit", {v1, u"v1_limit=ignored"_s});
        row("v1 ignores limit and page", {v1, u"v1_limit=ignored"_s, u"v1_page=ignored"_s});
        row("v1 refuses limit above 30", {v1, u"limit_max=30"_s, u"limit_above_max=refused"_s});
        row("v1 ties by falling id", {v1, u"ties=id_desc"_s});
        row("v1 whole seconds", {v1, u"updated_digits=0"_s});
        row("v1 whole seconds, inclusive", {v1, u"updated_digits=0"_s, u"v1_cursor=inclusive"_s});
        row("v1 nanoseconds", {v1, u"updated_digits=9"_s});
        row("v1 milliseconds, padded", {v1, u"updated_digits=3"_s, u"updated_zeros=padded"_s});
        row("v2 exclusive", {v2});
        row("v2 inclusive", {v2, u"v2_date=inclusive"_s});
        row("v2 ignores date", {v2, u"v2_date=ignored"_s});
        row("v2 ignores date, pages from 1",
            {v2, u"v2_date=ignored"_s, u"v2_page_base=1"_s});
        row("v2 pages from 1", {v2, u"v2_page_base=1"_s});
        row("v2 cuts limit to 30", {v2, u"limit_max=30"_s});
        row("v2 whole seconds", {v2, u"updated_digits=0"_s});
        row("tags as tag_id", {u"tags_shape=tag_id"_s});
        row("tags as numbers, null for none", {u"tags_shape=integer"_s, u"tags_empty=null"_s});
        row("null for everything empty", {u"empty_values=null"_s, u"no_owner=null"_s});
        row("nothing for everything empty", {u"empty_values=absent"_s, u"no_owner=absent"_s});
        row("count as number", {u"count_shape=number"_s});
        row("count as object", {u"count_shape=object"_s});
        row("count as text", {u"count_shape=text"_s});
        row("no count", {u"count_shape=absent"_s});
        row("reads tell everything",
            {u"uuid_on_reads=on"_s, u"channels_on_reads=all"_s, u"extra_field=on"_s});
        row("reads tell little", {u"opted_out_on_reads=off"_s, u"channels_on_reads=never"_s});
        row("channel ids as text", {u"channels_on_reads=all"_s, u"channel_ids=text"_s});
        row("ids beyond 2^53", {u"id_offset=9007199254740993"_s});
    }

    void everyContactArrives()
    {
        QFETCH(QStringList, switches);
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 210, .seed = 7, .switches = switches}));
        LiveWorkspace live(sandbox);
        QVERIFY2(live.sync(), "the walk did not end");
        QCOMPARE(live.difference(sandbox), QString());
        QCOMPARE(live.engine().status().loaded, 210);
        QCOMPARE(live.engine().status().phase, SyncStatus::Phase::Complete);
    }

    void saysSoWhenNoListLeadsAnywhere()
    {
        SandboxProcess sandbox;
        // More than the largest page holds: otherwise the count says that one was all.
        QVERIFY(sandbox.start({.contacts = 210,
            .seed = 7,
            .switches = {u"v2_list=absent"_s, u"v1_direction=ignored"_s, u"v1_page=ignored"_s}}));
        LiveWorkspace live(sandbox);
        live.engine().start();
        QTRY_COMPARE(live.engine().status().phase, SyncStatus::Phase::Partial);
        QCOMPARE(live.engine().status().reason, SyncStatus::Reason::NoWalkWorks);
        QVERIFY(!live.engine().status().isComplete());
        QVERIFY2(live.engine().status().loaded > 0, "what came is shown");
    }

    void keepsWhatTheServiceSent()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 40, .seed = 3, .switches = {u"extra_field=on"_s}}));
        LiveWorkspace live(sandbox);
        QVERIFY(live.sync());
        const auto contacts = live.contacts();
        QCOMPARE(contacts.size(), 40);
        for (const Contact &contact : contacts)
            QVERIFY2(contact.json.contains("lifecycle"_L1), "an unknown field was dropped");
        QVERIFY(!live.store().directory().team.members.isEmpty());
        QVERIFY(!live.store().directory().tags.isEmpty());
        QVERIFY(!live.store().directory().fields.isEmpty());
    }

    void hundredsOfContactsOfOneTimestampArrive_data()
    {
        QTest::addColumn<QStringList>("switches");
        QTest::newRow("v2") << QStringList{u"v1_direction=ignored"_s};
        QTest::newRow("v1 exclusive") << QStringList{u"v2_list=absent"_s};
        QTest::newRow("v1 inclusive") << QStringList{u"v2_list=absent"_s, u"v1_cursor=inclusive"_s};
        QTest::newRow("v1 oldest") << QStringList{u"v2_list=absent"_s, u"v1_direction=oldest"_s};
    }

    void hundredsOfContactsOfOneTimestampArrive()
    {
        QFETCH(QStringList, switches);
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 60, .seed = 2, .switches = switches}));
        QJsonArray alike;
        for (int i = 0; i < 330; ++i)
            alike.append(QJsonObject{{"phone"_L1, QString::number(14155550000 + i)},
                {"first"_L1, u"Alike"_s}, {"last"_L1, QString::number(i)},
                {"updated"_L1, u"2026-05-01T08:00:00Z"_s}});
        QVERIFY(!sandbox.admin("POST", u"/sandbox/contacts"_s, alike).isUndefined());
        LiveWorkspace live(sandbox);
        QVERIFY2(live.sync(), "the walk did not end");
        QCOMPARE(live.difference(sandbox), QString());
        QCOMPARE(live.engine().status().phase, SyncStatus::Phase::Complete);
    }

    void aSecondRunReadsOnlyWhatChanged()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 900, .seed = 5}));
        LiveWorkspace live(sandbox);
        QVERIFY(live.sync());
        const auto ids = sandbox.contacts().keys();
        const QJsonObject change{
            {"contact"_L1, ids.first()}, {"patch"_L1, QJsonObject{{"first"_L1, u"Renamed"_s}}}};
        QVERIFY(!sandbox.admin("POST", u"/sandbox/change"_s, change).isUndefined());
        const auto pages = [&sandbox] {
            return sandbox.requestsTo(u"/v1/contacts"_s) + sandbox.requestsTo(u"/v2/contacts/list"_s);
        };
        const int before = pages();
        QVERIFY2(before >= 9, "the whole base");
        QVERIFY(live.sync());
        QCOMPARE(live.difference(sandbox), QString());
        QVERIFY2(pages() - before <= 3, "it read the whole base again");
    }

    void deletionsBySomebodyElseAreFound()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({.contacts = 120, .seed = 5}));
        LiveWorkspace live(sandbox);
        QVERIFY(live.sync());
        const auto ids = sandbox.contacts().keys();
        for (const qint64 id : {ids.at(3), ids.at(77)})
            QVERIFY(!sandbox.admin("POST", u"/sandbox/delete"_s, QJsonObject{{"contact"_L1, id}})
                         .isUndefined());
        QVERIFY(live.sync());
        if (live.engine().status().phase != SyncStatus::Phase::Complete)
            QVERIFY(live.sync(true));
        QCOMPARE(live.difference(sandbox), QString());
    }
};

ROLODESK_TEST(WalkTest);
#include "tst_walks.moc"
