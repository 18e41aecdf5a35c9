#include "core/editing/actfeed.h"
#include "tests/editor/bulkbench.h"
#include "tests/support/testregistry.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/editor/bulkbar.h"
#include "ui/editor/bulkline.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = JournalWrite::State;
using Wish = BulkWish::Act;

} // namespace

/// The acts under way at the bottom of the window, worked by their buttons.
class BulkBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_bench.reset(); }
    void saysWhatAnActDoes_data();
    void saysWhatAnActDoes();
    void followsAnActToItsEnd();
    void pausesAndGoesOn();
    void stopsAfterAQuestion();
    void takesBackWhatWasDone();
    void forgetsAnActThatIsTakenBackElsewhere();
    void saysWhatOthersChangedAndTriesTheRestAgain();
    void triesNothingAgainThatWasDismissed();
    void isThereAfterARestart();
    void showsTwoAndCountsTheRest();
    void standsInTheWindow();

private:
    void open(int count)
    {
        m_bench = std::make_unique<BulkBench>(count);
        m_bar = new BulkBar(m_bench->ui.writer(), m_bench->ui.store(), m_bench->clock,
            m_bench->ui.prompts, &m_bench->host);
        m_bench->host.layout()->addWidget(m_bar);
        m_bench->show();
    }
    qint64 begin(const BulkWish &wish)
    {
        BulkPlan plan(m_bench->ui.store(), m_bench->clock);
        QSignalSpy ready(&plan, &BulkPlan::ready);
        plan.start(m_bench->all(), wish);
        if (!plan.isReady() && !ready.wait(10000))
            qFatal("no plan");
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.source = u"bulk"_s;
        const qint64 act =
            valueOf(m_bench->ui.writer().carryOut(group, bulkSource(m_bench->ui.store(), plan)));
        m_bench->drain();
        return act;
    }
    /// What the writer told is on the screen a quarter of a second later.
    void look()
    {
        m_bench->drain();
        m_bench->clock.advance(250ms);
        m_bench->drain();
    }
    void holdBack()
    {
        m_bench->api.holdsBack = [](const QString &) { return true; };
    }
    void release()
    {
        m_bench->api.release();
        QVERIFY(m_bench->rest());
    }
    void press(const char *name)
    {
        QWidget *button = m_bench->part(name);
        QVERIFY2(button, name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    [[nodiscard]] QString text() const { return m_bench->text("bulkText"); }

    std::unique_ptr<BulkBench> m_bench;
    BulkBar *m_bar = nullptr;
};

void BulkBarTest::saysWhatAnActDoes_data()
{
    QTest::addColumn<BulkWish>("wish");
    QTest::addColumn<QString>("words");
    BulkWish wish = BulkBench::tagging();
    QTest::newRow("adds a tag") << wish << u"Adding tag “Newsletter”"_s;
    wish.tags = {TagId(2), TagId(3)};
    QTest::newRow("adds tags") << wish << u"Adding tags “Newsletter” and “Callback”"_s;
    wish.act = Wish::RemoveTags;
    wish.tags = {TagId(1)};
    QTest::newRow("removes a tag") << wish << u"Removing tag “VIP”"_s;
    wish.act = Wish::ReplaceTags;
    wish.tags = {TagId(5)};
    QTest::newRow("replaces tags") << wish << u"Changing tags to “Trial”"_s;
    wish.act = Wish::Assign;
    wish.owner = MemberId(101);
    QTest::newRow("assigns") << wish << u"Assigning to Salma Idrissi"_s;
    wish.act = Wish::Unassign;
    QTest::newRow("takes the owner away") << wish << u"Taking the owner away"_s;
    wish.act = Wish::SetField;
    wish.field = u"11"_s;
    wish.value = u"Oslo"_s;
    QTest::newRow("sets a field") << wish << u"Setting “City” to “Oslo”"_s;
    wish.act = Wish::OptOut;
    QTest::newRow("opts out") << wish << u"Opting out"_s;
}

void BulkBarTest::saysWhatAnActDoes()
{
    QFETCH(BulkWish, wish);
    QFETCH(QString, words);
    open(30);
    holdBack();
    begin(wish);
    look();
    QVERIFY2(text().startsWith(words + u": 0 of "_s), qPrintable(text()));
    release();
}

void BulkBarTest::followsAnActToItsEnd()
{
    open(100);
    QVERIFY(!m_bar->isVisible());
    holdBack();
    begin(BulkBench::tagging());
    look();
    QVERIFY(m_bar->isVisible());
    QCOMPARE(text(), u"Adding tag “Newsletter”: 0 of 58"_s);
    int written = 0;
    m_bench->api.release();
    m_bench->api.holdsBack = [&written](const QString &operation) {
        return operation == "updateContactV1"_L1 && ++written > 10;
    };
    look();
    QCOMPARE(text(), u"Adding tag “Newsletter”: 10 of 58, less than a minute left"_s);
    auto *progress = m_bench->part<QProgressBar>("bulkLineProgress");
    QVERIFY(progress && progress->value() > 0 && progress->value() < progress->maximum());
    release();
    QCOMPARE(text(), u"Adding tag “Newsletter”: 58 changed"_s);
    QVERIFY(!m_bench->part("pauseAct") && !m_bench->part("stopAct"));
    QVERIFY(!m_bench->part("showFailed") && !m_bench->part("retryAct"));
    QVERIFY(m_bench->part("undoAct"));
    press("closeAct");
    QVERIFY(!m_bar->isVisible());
}

void BulkBarTest::pausesAndGoesOn()
{
    open(100);
    holdBack();
    begin(BulkBench::tagging());
    look();
    press("pauseAct");
    QCOMPARE(text(), u"Adding tag “Newsletter”: 0 of 58, paused"_s);
    QCOMPARE(m_bench->text("pauseAct"), u"Go on"_s);
    release();
    const qsizetype before = m_bench->api.carriedOut().size();
    QVERIFY(before <= 4); // what was under way
    QVERIFY(text().endsWith(u", paused"_s));
    press("pauseAct");
    QVERIFY(m_bench->rest());
    QCOMPARE(m_bench->api.carriedOut().size(), 58);
    QCOMPARE(text(), u"Adding tag “Newsletter”: 58 changed"_s);
}

void BulkBarTest::stopsAfterAQuestion()
{
    open(100);
    holdBack();
    const qint64 act = begin(BulkBench::tagging());
    look();
    m_bench->ui.prompts.answer = false;
    press("stopAct");
    QCOMPARE(m_bench->ui.prompts.asked, QStringList{u"Stop “Adding tag “Newsletter””?"_s});
    m_bench->drain();
    QCOMPARE(valueOf(m_bench->ui.writer().journal().counts(act)).of(State::Withdrawn), 0);
    m_bench->ui.prompts.answer = true;
    press("stopAct");
    release();
    const auto counts = valueOf(m_bench->ui.writer().journal().counts(act));
    QVERIFY(counts.of(State::Withdrawn) > 40);
    QCOMPARE(counts.of(State::Confirmed), m_bench->api.carriedOut().size());
    QVERIFY2(
        text().endsWith(u"%1 given up"_s.arg(counts.of(State::Withdrawn))), qPrintable(text()));
}

void BulkBarTest::takesBackWhatWasDone()
{
    open(100);
    begin(BulkBench::tagging());
    QVERIFY(m_bench->rest());
    QCOMPARE(m_bench->tagged(BulkBench::newsletter), 34 + 58);
    press("undoAct");
    m_bench->drain();
    QVERIFY(m_bench->rest());
    QCOMPARE(text(), u"Undo: Adding tag “Newsletter”: 58 changed"_s);
    QCOMPARE(m_bench->tagged(BulkBench::newsletter), 34);
}

/// By Ctrl+Z, or in the history.
void BulkBarTest::forgetsAnActThatIsTakenBackElsewhere()
{
    open(100);
    const qint64 act = begin(BulkBench::tagging());
    QVERIFY(m_bench->rest());
    QVERIFY(m_bench->part("undoAct"));
    holdBack();
    (void)valueOf(m_bench->ui.writer().undo(act));
    look();
    QCOMPARE(m_bar->findChildren<QLabel *>(u"bulkText"_s).size(), 1);
    QVERIFY2(text().startsWith(u"Undo: Adding tag “Newsletter”"_s), qPrintable(text()));
    m_bench->api.holdsBack = nullptr;
    release();
}

void BulkBarTest::saysWhatOthersChangedAndTriesTheRestAgain()
{
    open(100);
    BulkWish wish;
    wish.act = Wish::Assign;
    wish.owner = MemberId(101);
    ContactWrite theirs;
    theirs.assignee = MemberId(102);
    holdBack();
    begin(wish);
    for (const int at : {50, 51, 52})
        m_bench->api.changeByOthers(ContactId(1000 + at), theirs);
    int refused = 0;
    m_bench->api.onRequest = [&refused](int, const QString &operation) {
        std::optional<ApiError> error;
        if (operation == "updateContactV1"_L1 && ++refused <= 2) {
            error = ApiError();
            error->kind = ApiError::Kind::BadRequest;
        }
        return error;
    };
    release();
    QCOMPARE(text(),
        u"Assigning to Salma Idrissi: 94 changed, 3 left as others changed them, 2 failed"_s);
    QSignalSpy wanted(m_bar, &BulkBar::historyWanted);
    press("showFailed");
    QCOMPARE(wanted.size(), 1);
    press("retryAct");
    QVERIFY(m_bench->rest());
    QCOMPARE(std::count_if(m_bench->api.contacts.cbegin(), m_bench->api.contacts.cend(),
                 [](const Contact &each) { return each.owner == MemberId(101); }),
        96);
    QVERIFY(!m_bench->part("retryAct") || m_bar->findChildren<BulkLine *>().size() == 2);
}

/// Of two that failed one was dismissed before the end, or both were.
void BulkBarTest::triesNothingAgainThatWasDismissed()
{
    for (const qsizetype dismissed : {1, 2}) {
        open(20);
        m_bench->api.onRequest = [refused = 0](int, const QString &operation) mutable {
            std::optional<ApiError> error;
            if (operation == "updateContactV1"_L1 && ++refused <= 2) {
                error = ApiError();
                error->kind = ApiError::Kind::BadRequest;
            }
            return error;
        };
        WriteJournal &journal = m_bench->ui.writer().journal();
        int updates = 0;
        m_bench->api.holdsBack = [&updates](const QString &operation) {
            return operation == "updateContactV1"_L1 && ++updates > 2;
        };
        JournalQuery query;
        query.group = begin(BulkBench::tagging());
        query.state = State::Failed;
        QTRY_COMPARE(valueOf(journal.find(query)).size(), 2);
        QList<qint64> writes;
        for (const JournalEntry &entry : valueOf(journal.find(query)))
            writes.append(entry.write.id);
        QCOMPARE(valueOf(journal.dismiss(writes.first(dismissed))), dismissed);
        m_bench->api.holdsBack = nullptr;
        release();
        QCOMPARE(text(), u"Adding tag “Newsletter”: 10 changed, 2 failed"_s);
        QVERIFY(m_bench->part("showFailed"));
        QCOMPARE(m_bench->part("retryAct") != nullptr, dismissed < 2);
        // Nor afterwards.
        (void)valueOf(journal.dismiss(writes));
        QTRY_VERIFY((look(), !m_bench->part("retryAct")));
        QCOMPARE(text(), u"Adding tag “Newsletter”: 10 changed, 2 failed"_s);
    }
}

void BulkBarTest::isThereAfterARestart()
{
    open(100);
    holdBack();
    const qint64 act = begin(BulkBench::tagging());
    m_bench->ui.writer().pauseAct(act);
    m_bench->drain();
    WriteJournal journal(m_bench->ui.store());
    ContactWriter writer([this](Act) -> ContactsApi & { return m_bench->api; }, m_bench->ui.store(),
        journal, m_bench->clock);
    BulkBar bar(writer, m_bench->ui.store(), m_bench->clock, m_bench->ui.prompts);
    QVERIFY(bar.isHidden());
    writer.start();
    m_bench->drain();
    m_bench->clock.advance(250ms);
    m_bench->drain();
    QVERIFY(!bar.isHidden());
    auto *text = bar.findChild<QLabel *>(u"bulkText"_s);
    QCOMPARE(text->text(), u"Adding tag “Newsletter”: 0 of 58, paused"_s);
}

void BulkBarTest::showsTwoAndCountsTheRest()
{
    open(30);
    holdBack();
    begin(BulkBench::tagging());
    BulkWish wish;
    for (const Wish each : {Wish::Unassign, Wish::OptOut}) {
        wish.act = each;
        begin(wish);
    }
    look();
    const auto shown = [this] {
        QStringList texts;
        for (const auto *line : m_bar->findChildren<QLabel *>(u"bulkText"_s)) {
            if (line->isVisible())
                texts.append(line->text().section(u':', 0, 0));
        }
        texts.sort();
        return texts;
    };
    QCOMPARE(shown(), QStringList({u"Adding tag “Newsletter”"_s, u"Taking the owner away"_s}));
    QCOMPARE(m_bench->text("moreActs"), u"and 1 more"_s);
    release();
    // Of what is over the newest are shown.
    QCOMPARE(shown(), QStringList({u"Opting out"_s, u"Taking the owner away"_s}));
    press("closeAct");
    QCOMPARE(shown().size(), 2);
    QCOMPARE(shown().first(), u"Adding tag “Newsletter”"_s);
    QVERIFY(!m_bench->part("moreActs"));
}

/// From the list to the bar and the card: what is selected is what is changed.
void BulkBarTest::standsInTheWindow()
{
    m_bench = std::make_unique<BulkBench>(30);
    m_bench->ui.open(false);
    QTRY_COMPARE(m_bench->ui.model().rowCount(), 30);
    QAction *edit = m_bench->ui.action(u"editMany"_s);
    QVERIFY(edit);
    QTRY_VERIFY(edit->isEnabled());
    QCOMPARE(edit->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    const auto words = [&] {
        edit->trigger();
        auto *dialog = m_bench->ui.window().findChild<QDialog *>(u"bulkDialog"_s);
        if (!dialog)
            return QString();
        const QString text = dialog->findChild<QLabel *>(u"bulkChoice"_s)->text();
        delete dialog;
        return text;
    };
    QCOMPARE(words(), u"All 30 contacts of this view"_s);
    QCOMPARE(edit->text().remove(u'&'), u"Edit the whole list…"_s);
    QWidget &table = *m_bench->ui.window().findChild<QWidget *>(u"contactTable"_s);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home);
    QTest::keyClick(&table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(words(), u"2 selected contacts"_s);
    QCOMPARE(edit->text().remove(u'&'), u"Edit selected…"_s);
    holdBack();
    begin(BulkBench::tagging());
    look();
    QVERIFY(m_bench->ui.window().findChild<BulkBar *>()->isVisible());
    // The status line does not say each of them.
    m_bench->api.release();
    m_bench->drain();
    QVERIFY(!m_bench->api.carriedOut().isEmpty());
    for (const auto *label : m_bench->ui.window().findChildren<QLabel *>())
        QVERIFY2(!label->text().startsWith(u"Saved"_s), qPrintable(label->text()));
}

ROLODESK_TEST(BulkBarTest);
#include "tst_bulkbar.moc"
