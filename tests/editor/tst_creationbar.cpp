#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/creationbar.h"
#include "ui/history/historywindow.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;

class Bench final : public ListBench {
public:
    void create(const QString &first, const QString &phone)
    {
        WriteGroup group;
        group.kind = WriteGroup::Kind::Create;
        group.source = u"form"_s;
        JournalWrite creation;
        creation.action = JournalWrite::Action::Create;
        creation.wanted = {
            fieldChange(Kind::First, {}, first), fieldChange(Kind::Phone, {}, phone)};
        (void)valueOf(ui.writer().submit(group, {creation}));
    }
    [[nodiscard]] CreationBar &bar() { return *ui.window().findChild<CreationBar *>(); }
    [[nodiscard]] QString text()
    {
        const auto *label = bar().findChild<QLabel *>();
        return bar().isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QPushButton &button() { return *bar().findChild<QPushButton *>(); }
};

} // namespace

/// What no list can show yet.
class CreationBarTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhoIsStillToBeCreated()
    {
        Bench bench;
        bench.open();
        bench.isOffline = true;
        bench.create(u"Mary"_s, u"14155550177"_s);
        // One that is created at once is not told of.
        QVERIFY(!bench.bar().isVisible());
        QVERIFY(bench.until([&] { return bench.bar().isVisible(); }));
        QCOMPARE(bench.text(), u"Still to be created: Mary"_s);
        bench.create(u"Joan"_s, u"14155550178"_s);
        QVERIFY(bench.until([&] { return bench.text() == u"2 contacts still to be created"_s; }));
        // Changes of others that wait are told elsewhere.
        (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        bench.clock.advance(5s);
        QCOMPARE(bench.text(), u"2 contacts still to be created"_s);
        bench.isOffline = false;
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return !bench.bar().isVisible(); }));
        QVERIFY(bench.until([&] { return bench.ui.model().rowCount() == 6; }));
    }

    void isThereAfterANewStart()
    {
        Bench bench;
        bench.open();
        bench.isOffline = true;
        bench.create(u"Mary"_s, u"14155550177"_s);
        QVERIFY(bench.until([&] { return bench.bar().isVisible(); }));
        bench.ui.reopen();
        QVERIFY(bench.until([&] { return bench.text() == u"Still to be created: Mary"_s; }));
    }

    void opensWhatIsNotDoneYet()
    {
        Bench bench;
        bench.open();
        bench.isOffline = true;
        bench.create(u"Mary"_s, u"14155550177"_s);
        QVERIFY(bench.until([&] { return bench.bar().isVisible(); }));
        bench.button().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bench.button(), Qt::Key_Space);
        auto *history = bench.ui.window().findChild<HistoryWindow *>();
        QVERIFY(history && history->isVisible());
        QCOMPARE(
            history->findChild<QComboBox *>(u"historyStates"_s)->currentText(), u"Not done yet"_s);
        delete history;
        bench.ui.window().activateWindow();
        bench.button().setFocus(Qt::TabFocusReason);
        bench.isOffline = false;
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return !bench.bar().isVisible(); }));
        // Not at what comes next, where a key would do something else.
        QCOMPARE(bench.ui.window().focusWidget(), &bench.ui.table());
    }

    /// Nothing happens that would tell it to look.
    void looksAgainAfterAMoment()
    {
        Bench bench;
        bench.open();
        bench.service.holdsBack = [](const QString &) { return true; };
        bench.create(u"Mary"_s, u"14155550177"_s);
        QVERIFY(bench.until([&] { return bench.bar().isVisible(); }));
        QCOMPARE(bench.text(), u"Still to be created: Mary"_s);
    }

    /// Nobody knows whether it happened.
    void saysWhatIsBeingLookedFor()
    {
        Bench bench;
        bench.open();
        bench.service.onRequest = [&bench](int, const QString &operation) {
            const bool isCut = operation == u"createContactV1"_s;
            bench.isOffline = bench.isOffline || isCut;
            ApiError error = errorOf(ApiError::Kind::ConnectionLost);
            error.outcomeUnknown = isCut;
            return bench.isOffline ? std::optional(error) : std::nullopt;
        };
        bench.create(u"Mary"_s, u"14155550177"_s);
        QVERIFY(bench.until(
            [&] { return bench.text() == u"Checking whether it was created: Mary"_s; }));
        bench.create(u"Joan"_s, u"14155550178"_s);
        QVERIFY(bench.until([&] {
            return bench.text()
                == u"1 contact still to be created  ·  Checking whether 1 contact was created"_s;
        }));
    }

    /// That is told where it is decided.
    void leavesOutWhatWaitsForADecision()
    {
        Bench bench;
        bench.open();
        bench.create(u"Mary"_s, bench.service.contact(ContactId(1))->phone);
        QVERIFY(bench.until([&] { return bench.journal().undecided() == 1; }));
        bench.clock.advance(5s);
        QVERIFY(!bench.bar().isVisible());
    }

    void saysNothingOfWhatIsCreatedAtOnce()
    {
        Bench bench;
        bench.open();
        bench.create(u"Mary"_s, u"14155550177"_s);
        bool wasVisible = false;
        QVERIFY(bench.until([&] {
            wasVisible = wasVisible || bench.bar().isVisible();
            return bench.ui.model().rowCount() == 5;
        }));
        bench.clock.advance(5s);
        QVERIFY(!wasVisible && !bench.bar().isVisible());
    }
};

ROLODESK_TEST(CreationBarTest);
#include "tst_creationbar.moc"
