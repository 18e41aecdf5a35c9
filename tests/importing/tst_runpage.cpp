#include "tests/importing/importbench.h"
#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "ui/common/errortext.h"
#include "ui/importing/donenotice.h"
#include "ui/importing/importoutcome.h"
#include "ui/importing/runpage.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An import while it is carried out, worked by its buttons.
class RunPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ImportBench>(); }
    void cleanup()
    {
        delete m_page;
        m_page = nullptr;
        m_bench.reset();
    }
    void countsAddUp();
    void saysWhereNothingHadToBeSent();
    void tellsHowFarItIs();
    void pausesAndGoesOn();
    void stopsAfterAQuestion();
    void saysWhyNothingMoves();
    void saysWhatCouldNotBegin();
    void savesWhatIsMissing();
    void saysWhyAFileCannotBeSaved();
    void takesTheImportBack();
    void goesOnWithoutThePage();
    void tellsWhenItIsDone_data();
    void tellsWhenItIsDone();

private:
    void begin(const QString &text)
    {
        m_bench->writer->start();
        m_bench->plan(text);
        m_page = new RunPage(*m_bench->draft, m_bench->context, m_bench->settings, nullptr);
        m_bench->show(m_page);
        m_page->begin();
    }
    /// Until its act is in the journal.
    void waitUntilBegun()
    {
        const auto isBegun = [this] {
            m_bench->drain();
            if (!m_page->isUnderWay() && m_bench->clock.pending() > 0)
                m_bench->clock.advance(m_bench->clock.untilNext());
            return m_page->isUnderWay();
        };
        QTRY_VERIFY(isBegun());
    }
    void waitUntilOver()
    {
        QTRY_VERIFY(m_bench->rest() && m_page->isOver());
        QTRY_VERIFY(outcome()->report());
    }
    void holdBack()
    {
        m_bench->api.holdsBack = [](const QString &) { return true; };
    }
    void release()
    {
        m_bench->api.holdsBack = nullptr;
        m_bench->api.release();
    }
    void answer(const QString &button)
    {
        auto *box = m_bench->host.findChild<QMessageBox *>();
        QVERIFY(box && box->isVisible());
        for (QAbstractButton *each : box->buttons()) {
            if (each->text().remove(u'&') == button)
                return each->click();
        }
        QFAIL("no such button");
    }
    [[nodiscard]] ImportOutcome *outcome() const { return m_page->findChild<ImportOutcome *>(); }

    static QString people(int count)
    {
        QString text = u"First Name,Phone\n"_s;
        for (int at = 0; at < count; ++at)
            text += u"N%1,415555%2\n"_s.arg(at).arg(2000 + at);
        return text;
    }

    std::unique_ptr<ImportBench> m_bench;
    RunPage *m_page = nullptr;
};

namespace {

/// One of each: created, changed, the same, held back.
const QString mixed = u"First Name,Phone,Tags\n"
                      "Al,4155552000,VIP\n"
                      "Ada,4155551001,\"Oslo, North\"\n"
                      "Grace,4155551002,VIP\n"
                      "Bo,12,\n"_s;

} // namespace

void RunPageTest::countsAddUp()
{
    begin(mixed);
    waitUntilOver();
    QCOMPARE(
        m_bench->text("outcomeCounts"), u"4 rows: 1 created, 1 changed, 1 the same, 1 left out"_s);
    QVERIFY(m_bench->text("outcomeMissing").startsWith(u"1 row of the file is not"_s));
    QCOMPARE(namelessParts(*m_page), QStringList());
    QSignalSpy history(m_page, &RunPage::historyWanted);
    m_bench->press("showInHistory");
    QCOMPARE(history.value(0).value(0).toLongLong(), outcome()->report()->record.group);
}

void RunPageTest::saysWhereNothingHadToBeSent()
{
    begin(u"First Name,Phone\nGrace,4155551002\n"_s);
    waitUntilOver();
    QCOMPARE(m_bench->text("outcomeCounts"), u"1 row: 1 the same"_s);
    QCOMPARE(m_bench->text("undoImport"), u"(hidden)"_s);
    QCOMPARE(m_bench->text("showInHistory"), u"(hidden)"_s);
    QCOMPARE(m_bench->text("saveErrors"), u"(hidden)"_s);
}

void RunPageTest::tellsHowFarItIs()
{
    begin(people(4));
    QVERIFY(m_bench->part("runState"));
    holdBack();
    waitUntilBegun();
    m_bench->look();
    QCOMPARE(m_bench->text("runTitle"), u"Importing the pasted table"_s);
    QCOMPARE(m_bench->text("runText"), u"Changes: 0 of 4"_s);
    release();
    waitUntilOver();
    QVERIFY(m_bench->text("outcomeCounts").contains(u"4 created"_s));
}

void RunPageTest::pausesAndGoesOn()
{
    holdBack();
    begin(people(3));
    waitUntilBegun();
    m_bench->press("pauseImport");
    m_bench->look();
    QCOMPARE(m_bench->text("pauseImport"), u"Go on"_s);
    QVERIFY(m_bench->text("runText").endsWith(u"paused"_s));
    m_bench->press("pauseImport");
    m_bench->look();
    QCOMPARE(m_bench->text("pauseImport"), u"Pause"_s);
    release();
    waitUntilOver();
}

void RunPageTest::stopsAfterAQuestion()
{
    // Changes go one by one, so that some have not begun.
    QString text = u"First Name,Phone\n"_s;
    for (int id = 10; id < 30; ++id) {
        m_bench->api.contacts.append(WriterBench::person(id, {}, {}));
        text += u"N%1,1415555%2\n"_s.arg(id).arg(1000 + id);
    }
    m_bench->know();
    holdBack();
    begin(text);
    waitUntilBegun();
    m_bench->look();
    m_bench->press("stopImport");
    answer(u"Stop"_s);
    release();
    waitUntilOver();
    const ImportReport &report = *outcome()->report();
    QVERIFY(report.of(ReportRow::Result::Failed) > 0);
    QCOMPARE(report.of(ReportRow::Result::Failed) + report.of(ReportRow::Result::Changed), 20);
    QVERIFY(m_bench->text("saveErrors") != u"(hidden)"_s);
}

void RunPageTest::saysWhyNothingMoves()
{
    begin(people(3));
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return failure(ApiError::Kind::Offline);
    };
    waitUntilBegun();
    m_bench->look();
    QVERIFY(m_bench->text("runTrouble").startsWith(u"Nothing moves just now. "_s));
    QCOMPARE(m_bench->text("runText"), u"Changes: 0 of 3"_s); // and no time left
    QVERIFY(!m_page->isOver());
    m_bench->api.onRequest = nullptr;
    m_bench->writer->kick();
    waitUntilOver();
    QVERIFY(m_bench->text("outcomeCounts").contains(u"3 created"_s));
}

void RunPageTest::saysWhatCouldNotBegin()
{
    m_bench->api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
        return operation == u"createTag"_s ? std::optional(failure(ApiError::Kind::Forbidden))
                                           : std::nullopt;
    };
    m_bench->writer->start();
    m_bench->plan(u"First Name,Phone,Tags\nAl,4155552000,Press\n"_s);
    ImportAnswers answers = m_bench->draft->setup().answers;
    answers.tags.insert(u"press"_s, {UnknownAnswer::Kind::Create, 0, u"Press"_s});
    m_bench->decide(answers);
    m_page = new RunPage(*m_bench->draft, m_bench->context, m_bench->settings, nullptr);
    m_bench->show(m_page);
    m_page->begin();
    QVERIFY(m_bench->rest());
    QVERIFY(m_page->isOver());
    QVERIFY(!m_page->isUnderWay());
    QCOMPARE(m_bench->text("stateTitle"), u"The import could not begin"_s);
    QVERIFY(m_bench->text("stateSentence").endsWith(u"No contact was changed."_s));
    // What is the matter is mended, and it begins.
    m_bench->api.onRequest = nullptr;
    m_bench->press("stateAction");
    waitUntilBegun();
    waitUntilOver();
    QVERIFY(m_bench->text("outcomeCounts").contains(u"1 created"_s));
}

void RunPageTest::savesWhatIsMissing()
{
    begin(mixed);
    m_bench->api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
        return operation == u"updateContactV1"_s ? std::optional(failure(ApiError::Kind::Forbidden))
                                                 : std::nullopt;
    };
    waitUntilOver();
    QCOMPARE(
        m_bench->text("outcomeCounts"), u"4 rows: 1 created, 1 the same, 1 left out, 1 failed"_s);
    m_bench->press("saveErrors");
    auto *chooser = m_bench->host.findChild<QFileDialog *>(u"errorFileChooser"_s);
    QVERIFY(chooser);
    chooser->close();
    const QString path = m_bench->dir.filePath(u"errors.csv"_s);
    outcome()->saveTo(path);
    QTRY_VERIFY(m_bench->text("outcomeSaid").startsWith(u"Saved as errors.csv."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).endsWith(u"Rolodesk reason,First Name,Phone,Tags"_s));
    QVERIFY(lines.at(1).endsWith(u",Ada,4155551001,\"Oslo, North\""_s));
    QVERIFY(lines.at(2).endsWith(u",Bo,12,"_s));
    QVERIFY2(lines.at(1).contains(describe(failure(ApiError::Kind::Forbidden)).sentence),
        qPrintable(lines.at(1)));
    QVERIFY(lines.at(2).contains(u"no phone number"_s));
    QSignalSpy wanted(m_page, &RunPage::fileWanted);
    m_bench->press("importErrors");
    QCOMPARE(wanted.value(0).value(0).toString(), path);
    // Known again, and its reasons are no column to be imported.
    m_bench->draft->open(path);
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->draft->plan().size(), std::size_t(2));
    QCOMPARE(m_bench->draft->setup().mapping.columns.first().policy, ColumnRule::Policy::Ignore);
}

void RunPageTest::saysWhyAFileCannotBeSaved()
{
    begin(mixed);
    waitUntilOver();
    outcome()->saveTo(m_bench->dir.filePath(u"no/such/folder.csv"_s));
    QTRY_VERIFY(m_bench->text("outcomeSaid") != u"(hidden)"_s);
    QVERIFY(!m_bench->text("outcomeSaid").startsWith(u"Saved"_s));
    QCOMPARE(m_bench->text("importErrors"), u"(hidden)"_s);
}

void RunPageTest::takesTheImportBack()
{
    begin(mixed);
    waitUntilOver();
    QCOMPARE(m_bench->api.contacts.size(), 3);
    m_bench->press("undoImport");
    QTRY_VERIFY(m_bench->rest() && m_bench->api.contacts.size() == 2);
    QTRY_COMPARE(m_bench->text("outcomeSaid"), u"The import was taken back."_s);
    QCOMPARE(m_bench->text("undoImport"), u"(hidden)"_s);
}

void RunPageTest::goesOnWithoutThePage()
{
    holdBack();
    begin(people(5));
    waitUntilBegun();
    delete m_page;
    m_page = nullptr;
    release();
    QVERIFY(m_bench->rest());
    QCOMPARE(m_bench->api.contacts.size(), 7);
}

void RunPageTest::tellsWhenItIsDone_data()
{
    QTest::addColumn<bool>("isWished");
    QTest::newRow("wished") << true;
    QTest::newRow("not wished") << false;
}

void RunPageTest::tellsWhenItIsDone()
{
    QFETCH(bool, isWished);
    holdBack();
    begin(people(5));
    waitUntilBegun();
    auto *box = m_bench->part<QCheckBox>("tellWhenDone");
    QVERIFY(!box->isChecked());
    if (isWished)
        m_bench->press("tellWhenDone");
    QCOMPARE(DoneNotice::isWished(m_bench->settings), isWished);
    const auto imports = valueOf(m_bench->history->all());
    QStringList told;
    const QPointer<DoneNotice> notice = new DoneNotice(*m_bench->writer, *m_bench->store,
        m_bench->clock, m_bench->settings, imports.first().id, imports.first().group,
        [&told](const QString &title, const QString &text) { told << title << text; });
    delete m_page;
    m_page = nullptr;
    QVERIFY(told.isEmpty());
    release();
    QVERIFY(m_bench->rest());
    QTRY_VERIFY(!notice);
    QCOMPARE(told,
        isWished ? QStringList({u"Import of Pasted table is done"_s, u"5 rows: 5 created"_s})
                 : QStringList());
}

ROLODESK_TEST(RunPageTest);
#include "tst_runpage.moc"
