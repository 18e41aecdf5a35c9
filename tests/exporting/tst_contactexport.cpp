#include "core/contacts/contactjson.h"
#include "core/exporting/contactexport.h"
#include "core/exporting/csvwriter.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/noroom.h"
#include "tests/support/stored.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int count = 3500; // some blocks

/// Keeps what was written, and can be held up.
class MemoryTarget final : public ExportTarget {
public:
    struct Seen {
        QByteArray bytes;
        QSemaphore *gate = nullptr; ///< Taken before each write.
        QSemaphore atGate; ///< Released then.
        bool isCommitted = false;
        bool isGone = false;
    };
    explicit MemoryTarget(Seen &seen)
        : m_seen(seen)
    {
    }
    ~MemoryTarget() override { m_seen.isGone = true; }

    Result<void, TargetError> open() override { return {}; }
    Result<void, TargetError> write(const QByteArray &bytes) override
    {
        m_seen.atGate.release();
        if (m_seen.gate)
            m_seen.gate->acquire();
        m_seen.bytes += bytes;
        return {};
    }
    Result<void, TargetError> commit() override
    {
        m_seen.isCommitted = true;
        return {};
    }

private:
    Seen &m_seen;
};

/// A file, held up before each write as above.
class GatedFile final : public ExportTarget {
public:
    GatedFile(const QString &path, QSemaphore &gate, QSemaphore &atGate)
        : m_file(path)
        , m_gate(gate)
        , m_atGate(atGate)
    {
    }
    Result<void, TargetError> open() override { return m_file.open(); }
    Result<void, TargetError> write(const QByteArray &bytes) override
    {
        m_atGate.release();
        m_gate.acquire();
        return m_file.write(bytes);
    }
    Result<void, TargetError> commit() override { return m_file.commit(); }

private:
    FileTarget m_file;
    QSemaphore &m_gate;
    QSemaphore &m_atGate;
};

/// A second passes with every look at it.
class HurryingClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return {}; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_now += 1s; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override
    {
        qFatal("nothing here waits");
    }

private:
    mutable std::chrono::milliseconds m_now{0};
};

QString name(int id)
{
    return u"Name %1"_s.arg(id, 5, 10, QLatin1Char('0'));
}

std::unique_ptr<const ContactFormat> nameWriter()
{
    return csvWriter(
        {{u"Name"_s, [](const Contact &contact) { return contact.shownName(); }}}, {false, false});
}

} // namespace

class ContactExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = std::move(*ContactStore::open(m_dir->filePath(u"contacts.sqlite"_s), u"w"_s));
        StoreChange change;
        for (int id = 1; id <= count; ++id)
            change.upserts.append(makeContact(id, u"2026-04-12T15:30:00Z"_s, name(id)));
        (void)valueOf(m_store->commit(change));
        m_view = valueOf(m_store->order({SortKey::Name, Qt::DescendingOrder, {}, {}, {}}));
    }
    void cleanup() { m_store.reset(); }

    void writesAViewInItsOrder()
    {
        ContactExport task(*m_store, m_clock);
        QSignalSpy progressed(&task, &ContactExport::progressed);
        const auto outcome = run(task, ContactSequence(m_view), nameWriter(), file());
        QVERIFY(outcome);
        QCOMPARE(*outcome, (ExportSummary{count, 0, 0, {}}));
        QByteArray expected = "Name\r\n";
        for (int id = count; id >= 1; --id)
            expected += name(id).toUtf8() + "\r\n";
        QCOMPARE(content(), expected);
        QVERIFY(!task.isRunning());
        QCOMPARE(progressed.last().at(0).toLongLong(), qint64(count));
        QCOMPARE(progressed.last().at(1).toLongLong(), qint64(count));
    }

    void writesASelection()
    {
        SlotSet chosen;
        const std::vector<std::size_t> rows{5, 2, 3000};
        std::vector<Slot> inOwnOrder;
        for (const std::size_t row : rows) {
            chosen.insert(m_view->slots[row]);
            inOwnOrder.push_back(m_view->slots[row]);
        }
        QVERIFY(runToFile(ContactSequence::chosenOf(m_view, chosen)));
        QCOMPARE(content(), namesOf({2, 5, 3000}));
        QVERIFY(runToFile(ContactSequence(m_view, inOwnOrder)));
        QCOMPARE(content(), namesOf({5, 2, 3000}));
    }

    void writesAnEmptyView()
    {
        const auto outcome = runToFile(ContactSequence());
        QVERIFY(outcome);
        QCOMPARE(outcome->written, 0);
        QCOMPARE(content(), QByteArray("Name\r\n"));
    }

    void writesTheFormOfTheApi()
    {
        ContactExport task(*m_store, m_clock);
        const auto outcome = run(task, ContactSequence(m_view), jsonLinesWriter(), file());
        QCOMPARE(outcome.value().written, count);
        const QList<QByteArray> lines = content().split('\n');
        QCOMPARE(lines.size(), count + 1);
        QCOMPARE(contactFromJson(QJsonDocument::fromJson(lines.first()).object()),
            *stored(*m_store, ContactId(count)));
    }

    void countsThoseThatWereDeletedMeanwhile()
    {
        StoreChange change;
        change.removals = {ContactId(7), ContactId(3000), ContactId(3001)};
        (void)valueOf(m_store->commit(change));
        const auto outcome = runToFile(ContactSequence(m_view));
        QCOMPARE(outcome.value(), (ExportSummary{count - 3, 3, 0, {}}));
        QVERIFY(!content().contains(name(7).toUtf8()));
    }

    void tellsTenTimesASecondAtMost()
    {
        FakeClock clock;
        ContactExport task(*m_store, clock);
        QSignalSpy progressed(&task, &ContactExport::progressed);
        QVERIFY(run(task, ContactSequence(m_view), nameWriter(), file()));
        QCOMPARE(progressed.count(), 1); // no time has passed
    }

    void tellsHowFarItIs()
    {
        HurryingClock clock;
        MemoryTarget::Seen seen;
        ContactExport task(*m_store, clock);
        QList<qint64> done;
        QList<bool> wasOver;
        connect(&task, &ContactExport::progressed, this, [&](qint64 some, qint64 total) {
            done.append(some);
            wasOver.append(seen.isCommitted);
            QCOMPARE(total, qint64(count));
        });
        QVERIFY(
            run(task, ContactSequence(m_view), nameWriter(), std::make_unique<MemoryTarget>(seen)));
        QVERIFY2(done.size() >= 3, "and not at the end alone");
        QCOMPARE(done.last(), qint64(count));
        for (qsizetype i = 1; i < done.size(); ++i)
            QVERIFY(done.at(i) > done.at(i - 1));
        QVERIFY2(done.first() > 0 && done.first() <= count / 2,
            qPrintable(QString::number(done.first())));
        QVERIFY(!wasOver.first());
    }

    void leavesTheOldFileWhenItIsCancelledInTheMiddle_data()
    {
        QTest::addColumn<bool>("dies");
        QTest::newRow("cancelled") << false;
        QTest::newRow("deleted") << true;
    }
    void leavesTheOldFileWhenItIsCancelledInTheMiddle()
    {
        QFETCH(bool, dies);
        writeBefore();
        QSemaphore gate;
        QSemaphore atGate;
        auto task = std::make_unique<ContactExport>(*m_store, m_clock);
        QSignalSpy finished(task.get(), &ContactExport::finished);
        // Whatever happens here, the writing thread must not wait for ever.
        const auto opening = qScopeGuard([&gate] { gate.release(1000); });
        task->start(ContactSequence(m_view), nameWriter(),
            std::make_unique<GatedFile>(path(), gate, atGate));
        // The head and a part of the first block, as many as there are processors.
        gate.release(2);
        QTRY_VERIFY(atGate.available() >= 3);
        QCOMPARE(content(), QByteArray("before"));
        if (dies) {
            gate.release(100);
            task.reset();
        } else {
            task->cancel();
            gate.release(100);
            QTRY_COMPARE(finished.count(), 1);
            QVERIFY(std::holds_alternative<ExportCancelled>(outcomeIn(finished).error()));
        }
        QCOMPARE(files(), QStringList{u"out.csv"_s});
        QCOMPARE(content(), QByteArray("before"));
    }

    void leavesNothingWhenItIsCancelled()
    {
        writeBefore();
        QSemaphore gate;
        MemoryTarget::Seen seen;
        seen.gate = &gate;
        ContactExport task(*m_store, m_clock);
        QSignalSpy finished(&task, &ContactExport::finished);
        task.start(ContactSequence(m_view), nameWriter(), std::make_unique<MemoryTarget>(seen));
        QVERIFY(seen.atGate.tryAcquire(1, 5000)); // the head
        gate.release();
        QTRY_VERIFY(seen.atGate.available() > 0); // in the middle of a block
        task.cancel();
        gate.release(100);
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(std::holds_alternative<ExportCancelled>(outcomeIn(finished).error()));
        QVERIFY(seen.isGone);
        QVERIFY(!seen.isCommitted);
        task.cancel();
        QVERIFY(!task.isRunning());
    }

    void leavesNothingWhenItDies()
    {
        writeBefore();
        {
            ContactExport task(*m_store, m_clock);
            task.start(ContactSequence(m_view), nameWriter(), file());
        }
        {
            ContactExport task(*m_store, m_clock);
            QSignalSpy finished(&task, &ContactExport::finished);
            task.start(ContactSequence(m_view), nameWriter(), file());
            task.cancel();
            QTRY_COMPARE(finished.count(), 1);
        }
        QCOMPARE(content(), QByteArray("before"));
        QCOMPARE(files(), QStringList{u"out.csv"_s});
    }

    void saysWhyItCannotWrite()
    {
        writeBefore();
        {
            const NoRoom noRoom;
            const auto outcome = runToFile(ContactSequence(m_view));
            QVERIFY(!outcome);
            QCOMPARE(std::get<TargetError>(outcome.error()).kind, TargetError::Kind::NoRoom);
            QCOMPARE(std::get<TargetError>(outcome.error()).path, path());
        }
        QCOMPARE(content(), QByteArray("before"));
        QCOMPARE(files(), QStringList{u"out.csv"_s});
        ContactExport task(*m_store, m_clock);
        const auto outcome = run(task, ContactSequence(m_view), nameWriter(),
            std::make_unique<FileTarget>(m_dir->filePath(u"no/such/out.csv"_s)));
        QCOMPARE(std::get<TargetError>(outcome.error()).kind, TargetError::Kind::NoFolder);
    }

    /// Whoever reads what is written may take their time; pages that arrive meanwhile are kept.
    void holdsUpNoCommit_data()
    {
        QTest::addColumn<bool>("isInMemory");
        QTest::newRow("in a file") << false;
        QTest::newRow("in memory") << true;
    }
    void holdsUpNoCommit()
    {
        QFETCH(bool, isInMemory);
        if (isInMemory)
            fillMemory();
        QSemaphore gate;
        MemoryTarget::Seen seen;
        seen.gate = &gate;
        ContactExport task(*m_store, m_clock);
        QSignalSpy finished(&task, &ContactExport::finished);
        task.start(ContactSequence(m_view), nameWriter(), std::make_unique<MemoryTarget>(seen));
        gate.release();
        QTRY_VERIFY(seen.atGate.available() > 1);
        StoreChange change;
        change.upserts = {makeContact(9999, u"2026-04-12T15:30:00Z"_s)};
        const auto committed = outcomeOf(m_store->commit(change));
        gate.release(1000);
        QVERIFY(committed && *committed);
        QVERIFY(stored(*m_store, ContactId(9999)));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(outcomeIn(finished).value().written, qint64(count));
    }

    void runsWithoutALocalCopyToo()
    {
        fillMemory();
        QCOMPARE(runToFile(ContactSequence(m_view)).value().written, count);
    }

private:
    void fillMemory()
    {
        m_store = std::move(*ContactStore::openInMemory(u"m"_s));
        StoreChange change;
        for (int id = 1; id <= count; ++id)
            change.upserts.append(makeContact(id, u"2026-04-12T15:30:00Z"_s, name(id)));
        (void)valueOf(m_store->commit(change));
        m_view = valueOf(m_store->order({SortKey::Name, Qt::AscendingOrder, {}, {}, {}}));
    }
    [[nodiscard]] QString path() const { return m_dir->filePath(u"out/out.csv"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir->filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] std::unique_ptr<ExportTarget> file() const
    {
        QDir(m_dir->path()).mkpath(u"out"_s);
        return std::make_unique<FileTarget>(path());
    }
    void writeBefore() const
    {
        QDir(m_dir->path()).mkpath(u"out"_s);
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile written(path());
        return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray("(none)");
    }
    [[nodiscard]] QByteArray namesOf(const std::vector<std::size_t> &rows) const
    {
        QByteArray names = "Name\r\n";
        for (const std::size_t row : rows)
            names += name(static_cast<int>(m_view->at(row).value)).toUtf8() + "\r\n";
        return names;
    }
    static ExportOutcome outcomeIn(const QSignalSpy &finished)
    {
        return finished.first().first().value<ExportOutcome>();
    }
    static ExportOutcome run(ContactExport &task, const ContactSequence &contacts,
        std::unique_ptr<const ContactFormat> writer, std::unique_ptr<ExportTarget> target)
    {
        QSignalSpy finished(&task, &ContactExport::finished);
        task.start(contacts, std::move(writer), std::move(target));
        if (!finished.wait(20000))
            qFatal("the export does not end");
        return outcomeIn(finished);
    }
    ExportOutcome runToFile(const ContactSequence &contacts)
    {
        ContactExport task(*m_store, m_clock);
        return run(task, contacts, nameWriter(), file());
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ContactStore> m_store;
    std::shared_ptr<const ContactOrder> m_view;
};
ROLODESK_TEST(ContactExportTest);

#include "tst_contactexport.moc"
