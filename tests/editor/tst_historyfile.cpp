#include "tests/editor/historybench.h"
#include "tests/support/testregistry.h"
#include "ui/history/historyfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QSignalSpy>
#include <QThread>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// A file of the history, and one that is given up.
class HistoryFileTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<JournalBench>(); }
    void cleanup() { close(); }
    void stopsWithAWord();
    void leavesWhatStoodInItsPlace();
    void closesWheneverItIsStopped();
    void isThereOrIsNotWheneverItIsStopped();

private:
    [[nodiscard]] static QStringList filesIn(const QTemporaryDir &folder)
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

void HistoryFileTest::stopsWithAWord()
{
    const QTemporaryDir folder;
    m_bench->planMany(600, u"Eve"_s);
    open();
    QTRY_COMPARE(rows(), 200);
    m_window->exportTo(folder.filePath(u"all.csv"_s));
    QCOMPARE(said(), u"Writing all.csv…"_s);
    QCOMPARE(button("historyExport")->text(), u"Stop"_s);
    const int width = button("historyExport")->width();
    // Even where nothing of it is seen.
    text().setText(u"nobody"_s);
    QTRY_COMPARE(rows(), 0);
    button("historyExport")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button("historyExport"), Qt::Key_Space);
    QCOMPARE(said(), u"Export stopped. Nothing was written."_s);
    QCOMPARE(button("historyExport")->text(), u"Export…"_s);
    QCOMPARE(button("historyExport")->width(), width);
    QCOMPARE(filesIn(folder), QStringList());
    text().clear();
    QTRY_VERIFY(button("historyExport")->isEnabled());
    // It is over: another one is written.
    m_window->exportTo(folder.filePath(u"more.csv"_s));
    QTRY_COMPARE(said(), u"600 changes written to more.csv"_s);
    QCOMPARE(filesIn(folder), QStringList{u"more.csv"_s});
    QTest::keyClick(&table(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window);
}

/// Not only Escape closes a window.
void HistoryFileTest::leavesWhatStoodInItsPlace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"all.csv"_s);
    {
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    }
    m_bench->planMany(600, u"Eve"_s);
    open();
    QTRY_COMPARE(rows(), 200);
    m_window->exportTo(path);
    // What is asked for meanwhile takes the word about the file not away.
    choose("historySource", u"Bulk edit"_s);
    QCOMPARE(said(), u"Writing all.csv…"_s);
    QVERIFY(m_window->close());
    QTRY_VERIFY(!m_window);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(filesIn(folder), QStringList{u"all.csv"_s});
}

/// With one key: what is half written is not there, and what is as good as there is whole.
void HistoryFileTest::closesWheneverItIsStopped()
{
    constexpr int enough = 200; // turns
    m_bench->planMany(1200, u"Eve"_s);
    bool wasWritten = false;
    int stopped = 0;
    for (int turns = 0; !wasWritten && turns < enough; ++turns) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"all.jsonl"_s);
        open();
        QTRY_COMPARE(rows(), 200);
        m_window->exportTo(path);
        for (int turn = 0; turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // What is being done beside this thread comes to its end, and is not told yet.
        const QDeadlineTimer moment(100);
        while (!QFile::exists(path) && !moment.hasExpired())
            QThread::yieldCurrentThread();
        QVERIFY2(button("historyExport")->text() == u"Stop"_s, "no turn met the last step");
        QSignalSpy told(m_window, &HistoryWindow::said);
        QTest::keyClick(&table(), Qt::Key_Escape);
        wasWritten = QFile::exists(path);
        QCOMPARE(m_window && m_window->isVisible(), wasWritten);
        QTRY_VERIFY(!m_window);
        QCOMPARE(filesIn(folder), wasWritten ? QStringList{u"all.jsonl"_s} : QStringList());
        // Where somebody still sees it.
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.constFirst().constFirst().toString(),
            wasWritten ? u"1,200 changes written to all.jsonl"_s
                       : u"Export stopped. Nothing was written."_s);
        stopped += wasWritten ? 0 : 1;
        if (wasWritten) {
            QFile lines(path);
            QVERIFY(lines.open(QIODevice::ReadOnly));
            QCOMPARE(lines.readAll().count('\n'), 1200);
        }
    }
    QVERIFY(wasWritten && stopped > 1);
}

void HistoryFileTest::isThereOrIsNotWheneverItIsStopped()
{
    constexpr int enough = 2000; // turns
    m_bench->planMany(1200, u"Eve"_s);
    int stopped = 0;
    bool isWritten = false;
    for (int turns = 0; !isWritten && turns < enough; ++turns) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"all.jsonl"_s);
        auto file = std::make_unique<HistoryFile>(m_bench->journal, m_bench->ui.store(),
            JournalQuery(), QStringList(), JournalFormat::JsonLines, path);
        int ended = 0;
        connect(file.get(), &HistoryFile::finished, this,
            [&](const HistoryFileOutcome &outcome) { ended += outcome ? 1 : 1000; });
        file->start();
        for (int turn = 0; ended == 0 && turn < turns; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        isWritten = !file->stop();
        if (!isWritten) {
            ++stopped;
            // What was under way comes to its end, and says nothing.
            file.reset();
            QCOMPARE(filesIn(folder), QStringList());
            QCOMPARE(ended, 0);
            continue;
        }
        QTRY_COMPARE(ended, 1);
        QFile lines(path);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QCOMPARE(lines.readAll().count('\n'), 1200);
        QVERIFY(!file->stop());
    }
    QVERIFY(isWritten);
    QVERIFY2(stopped > 3, qPrintable(QString::number(stopped)));
}

ROLODESK_TEST(HistoryFileTest);
#include "tst_historyfile.moc"
