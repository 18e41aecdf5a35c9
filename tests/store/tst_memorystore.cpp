#include "core/store/contactstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/stored.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {
const auto stamp = u"2026-04-12T15:30:00Z"_s;

QStringList filesOpenInThisProcess()
{
    QStringList open;
    for (const QFileInfo &entry :
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        if (entry.symLinkTarget().startsWith(u'/') && !entry.symLinkTarget().startsWith("/dev/"_L1)
            && !entry.symLinkTarget().startsWith("/proc/"_L1))
            open.append(entry.symLinkTarget());
    }
    open.sort();
    return open;
}
} // namespace

/// The store of a workspace that keeps no local copy on this machine.
class MemoryStoreTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto opened = ContactStore::openInMemory(u"w"_s);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }
    void cleanup() { m_store.reset(); }

    void allItsConnectionsSeeWhatWasCommitted()
    {
        put(20);
        QCOMPARE(m_store->contactCount(), 20);
        QVERIFY(stored(*m_store, ContactId(7)));
        QCOMPARE(valueOf(m_store->order({}))->size(), std::size_t(20));
        StoreChange record;
        record.records.insert(u"key"_s, "value");
        (void)valueOf(m_store->commit(record));
        QCOMPARE(m_store->record(u"key"_s), QByteArray("value"));
    }

    void twoOfThemAreTwo()
    {
        put(3);
        auto other = ContactStore::openInMemory(u"w"_s);
        QVERIFY(other);
        QCOMPARE((*other)->contactCount(), 0);
        QVERIFY(!stored(**other, ContactId(1)));
        m_store.reset();
        auto again = ContactStore::openInMemory(u"w"_s);
        QVERIFY(again);
        QCOMPARE((*again)->contactCount(), 0);
    }

    void opensNoFile()
    {
        m_store.reset();
        const QStringList before = filesOpenInThisProcess();
        init();
        put(2000);
        QCOMPARE(filesOpenInThisProcess(), before);
        QVERIFY(!QFile::exists(m_store->path()));
    }

    /// The window's thread reads; it must not stand still until a commit is through.
    void aReadWaitsForNoCommit()
    {
        put(200);
        StoreChange change;
        for (int id = 1; id <= 6000; ++id)
            change.upserts.append(makeContact(id, stamp));
        std::optional<Result<StoreCommit, StoreError>> done;
        m_store->commit(change)->then(this, [&done](Result<StoreCommit, StoreError> result) { done = std::move(result); });
        qint64 longest = 0;
        int reads = 0;
        QElapsedTimer timer;
        QElapsedTimer whole;
        whole.start();
        while (!done) {
            timer.start();
            QVERIFY(stored(*m_store, ContactId(7)));
            longest = std::max(longest, timer.nsecsElapsed());
            ++reads;
            QCoreApplication::processEvents();
        }
        QVERIFY(done->has_value());
        QVERIFY2(reads > 20, qPrintable(QString::number(reads)));
        // Compared with the commit itself, so that a busy machine makes no difference.
        QVERIFY2(longest < whole.nsecsElapsed() / 2, qPrintable(QString::number(longest)));
    }

private:
    void put(int count)
    {
        StoreChange change;
        for (int id = 1; id <= count; ++id)
            change.upserts.append(makeContact(id, stamp));
        (void)valueOf(m_store->commit(change));
    }

    std::unique_ptr<ContactStore> m_store;
};

ROLODESK_TEST(MemoryStoreTest);
#include "tst_memorystore.moc"
