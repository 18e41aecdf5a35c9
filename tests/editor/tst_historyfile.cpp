#include "tests/editor/historybench.h"
#include "tests/support/testregistry.h"
#include "ui/history/historyfile.h"

#include <QDir>
#include <QSignalSpy>

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
    QVERIFY(!button("historyExport")->isEnabled());
    QTest::keyClick(&table(), Qt::Key_Escape);
    QCOMPARE(said(), u"Export stopped. Nothing was written."_s);
    QVERIFY(m_window->isVisible() && button("historyExport")->isEnabled());
    QCOMPARE(filesIn(folder), QStringList());
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
    QVERIFY(!m_window->close());
    QCOMPARE(said(), u"Export stopped. Nothing was written."_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QVERIFY(m_window->close());
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
