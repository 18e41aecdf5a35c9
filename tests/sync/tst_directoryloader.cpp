#include "core/sync/directoryloader.h"
#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Tags as the service lists them: 30 a page, newest first, with the open questions as switches.
class TagService final : public FakeContactsApi {
public:
    bool dateInclusive = false;
    bool dateIgnored = false;

    ApiReply<QList<Tag>> *pageTags(const QString &date, Lane lane) override
    {
        requests.push_back({u"pageTags"_s, lane});
        QList<Tag> page = tags;
        std::stable_sort(page.begin(), page.end(), [](const Tag &a, const Tag &b) { return a.updated > b.updated; });
        if (!date.isEmpty() && !dateIgnored) {
            page.removeIf([this, &date](const Tag &tag) {
                return tag.updated > date || (tag.updated == date && !dateInclusive);
            });
        }
        return ApiReply<QList<Tag>>::ready(page.mid(0, 30));
    }
};

} // namespace

class DirectoryLoaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsInEveryTag_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("perStamp");
        QTest::addColumn<bool>("inclusive");
        for (const bool inclusive : {false, true}) {
            for (const int count : {0, 1, 29, 30, 31, 200}) {
                for (const int perStamp : {1, 4, 7, 29}) {
                    QTest::addRow("%d tags, %d of a time, %s", count, perStamp, inclusive ? "inclusive" : "exclusive")
                        << count << perStamp << inclusive;
                }
            }
        }
    }
    void bringsInEveryTag()
    {
        QFETCH(int, count);
        QFETCH(int, perStamp);
        QFETCH(bool, inclusive);
        SyncBench bench;
        TagService service;
        service.dateInclusive = inclusive;
        for (int i = 0; i < count; ++i) {
            const QString time = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)
                                     .addSecs(i / perStamp)
                                     .toString(Qt::ISODate);
            service.tags.append({TagId(1 + i), u"Tag %1"_s.arg(i), {}, time, 1});
        }
        QObject context;
        DirectoryLoader loader(service, *bench.store, Lane::Interactive, &context);
        QSignalSpy finished(&loader, &DirectoryLoader::finished);
        loader.start();
        QVERIFY(finished.wait());
        QCOMPARE(bench.store->directory().tags.size(), count);
        QCOMPARE(loader.requests(), static_cast<int>(service.requests.size()));
    }

    void endsWhenTheDateIsIgnored()
    {
        SyncBench bench;
        TagService service;
        service.dateIgnored = true;
        for (int i = 0; i < 100; ++i)
            service.tags.append({TagId(1 + i), u"Tag"_s, {}, u"2026-01-01T00:00:00.%1Z"_s.arg(i, 3, 10, QLatin1Char('0')), 1});
        QObject context;
        DirectoryLoader loader(service, *bench.store, Lane::Interactive, &context);
        QSignalSpy finished(&loader, &DirectoryLoader::finished);
        loader.start();
        QVERIFY(finished.wait());
        QVERIFY2(loader.requests() < 8, qPrintable(QString::number(loader.requests())));
        QCOMPARE(bench.store->directory().tags.size(), 30);
    }
};

ROLODESK_TEST(DirectoryLoaderTest);
#include "tst_directoryloader.moc"
