#include "tests/editor/refusingbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/contactform.h"
#include "ui/history/cardwrites.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

QImage painted(RefusingBench &bench, const QModelIndex &index)
{
    QImage image(240, 32, QImage::Format_RGB32);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    image.fill(option.palette.color(QPalette::Base));
    bench.ui.table().itemDelegate()->paint(&painter, option, index);
    return image;
}

} // namespace

/// What was not saved stays to be seen until somebody has answered it.
class FailuresOnScreenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysMarkedAfterSomethingElseWasSaved()
    {
        RefusingBench bench;
        bench.open();
        const QAbstractItemModelTester tester(
            &bench.ui.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QImage before = painted(bench, bench.at(1, NameColumn));
        QVERIFY(!bench.spoken(1).contains(u"Not saved"_s));
        bench.fail();
        bench.save(2, Kind::First, u"Grace"_s, u"Gracie"_s);
        QVERIFY(bench.until([&] { return bench.line() == u"1 change failed"_s; }));
        QVERIFY(bench.isMarked(1) && !bench.isMarked(2));
        QVERIFY2(bench.spoken(1).endsWith(u"Not saved"_s), qPrintable(bench.spoken(1)));
        QVERIFY(!bench.spoken(2).contains(u"Not saved"_s));
        QVERIFY(bench.at(1, EmailColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Not saved. The card says why"_s));
        // A sign at the end of the name, which stays where it is.
        const QImage after = painted(bench, bench.at(1, NameColumn));
        const QRect end(219, 4, 20, 24);
        QVERIFY(after.copy(end) != before.copy(end));
        QCOMPARE(after.copy(0, 0, 200, 32), before.copy(0, 0, 200, 32));
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.words().contains(u"refused"_s); }));
        QVERIFY2(bench.words().contains(u"last name is too long"_s), qPrintable(bench.words()));
        for (const char *button : {"retryWrite", "dismissWrite", "contactHistory"})
            QVERIFY2(bench.part<QPushButton>(button), button);
        bench.choose(2);
        QVERIFY(bench.until([&] {
            return bench.words().contains(u"Gracie"_s) || bench.words().contains(u"first name"_s);
        }));
        QVERIFY(!bench.part<QPushButton>("dismissWrite"));
    }

    void staysOnTheCardWhenOtherFieldsAreSaved()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.words().contains(u"refused"_s); }));
        // More of them than the card looks at.
        QString email = u"ada@example.org"_s;
        for (int i = 0; i < 21; ++i) {
            const QString before = std::exchange(email, u"ada%1@example.org"_s.arg(i));
            bench.save(1, Kind::Email, before, email);
        }
        QVERIFY(bench.until([&] { return bench.words().contains(u"refused"_s); }));
        QVERIFY(bench.isMarked(1));
        bench.save(1, Kind::Last, u"Lovelace"_s, u"Byron"_s);
        QVERIFY(bench.until([&] { return !bench.words().contains(u"refused"_s); }));
        QVERIFY(bench.until([&] { return !bench.isMarked(1) && bench.line().isEmpty(); }));
    }

    void isGoneWhenItIsDismissed()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until(
            [&] { return bench.isMarked(1) && bench.part<QPushButton>("dismissWrite"); }));
        bench.pressSpaceOn("dismissWrite");
        QVERIFY(bench.until([&] { return !bench.isMarked(1) && bench.line().isEmpty(); }));
        QVERIFY(bench.until([&] { return !bench.part<QPushButton>("dismissWrite"); }));
        QVERIFY2(bench.words().endsWith(u": Dismissed – Not saved: the service refused it"_s),
            qPrintable(bench.words()));
        // Whoever came with Tab goes on in the card.
        QVERIFY(QApplication::focusWidget()
            && bench.ui.window().findChild<CardWrites *>()->isAncestorOf(
                QApplication::focusWidget()));
        bench.ui.reopen();
        QTRY_VERIFY((bench.clock.advance(50ms), bench.ui.model().rowCount() == 4));
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.words().contains(u": Dismissed – "_s); }));
        QVERIFY(!bench.isMarked(1) && bench.line().isEmpty());
        JournalQuery query;
        query.state = State::Failed;
        QCOMPARE(valueOf(bench.journal().find(query)).size(), 1);
    }

    void isThereAfterANewStart()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.ui.reopen();
        QTRY_VERIFY((bench.clock.advance(50ms), bench.ui.model().rowCount() == 4));
        QVERIFY(bench.until([&] { return bench.isMarked(1) && !bench.line().isEmpty(); }));
    }

    void isGoneWhenItWentWellTheSecondTime()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until(
            [&] { return bench.isMarked(1) && bench.part<QPushButton>("retryWrite"); }));
        bench.pressSpaceOn("retryWrite");
        QVERIFY(
            bench.until([&] { return bench.service.contact(ContactId(1))->last == u"King"_s; }));
        QVERIFY(bench.until([&] { return !bench.isMarked(1) && bench.line().isEmpty(); }));
        QVERIFY(bench.until([&] { return !bench.part<QPushButton>("retryWrite"); }));
    }

    void staysMarkedWhenTryingAgainIsTakenBack()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        bench.choose(1);
        QVERIFY(bench.until(
            [&] { return bench.isMarked(1) && bench.part<QPushButton>("retryWrite"); }));
        bench.isOffline = true;
        bench.pressSpaceOn("retryWrite");
        QVERIFY(bench.until([&] { return bench.part<QPushButton>("discardWrite") != nullptr; }));
        QVERIFY(bench.isMarked(1));
        bench.pressSpaceOn("discardWrite");
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QVERIFY(bench.until([&] { return bench.part<QPushButton>("dismissWrite") != nullptr; }));
        QVERIFY2(bench.words().contains(u"refused"_s), qPrintable(bench.words()));
        QVERIFY(bench.isMarked(1));
        QCOMPARE(bench.line(), u"1 change failed"_s);
    }

    /// Not written to the service at all, and so not seen in any of the above.
    void tellsOfAFormThatWasLeft()
    {
        RefusingBench bench;
        bench.open();
        bench.choose(1);
        bench.ui.table().setFocus();
        bench.press(Qt::Key_Return);
        auto *form = bench.ui.window().findChild<ContactForm *>();
        QTRY_VERIFY(form->isVisible());
        auto *first = bench.ui.window().findChild<QLineEdit *>(u"editFirst"_s);
        QTRY_VERIFY(first->hasFocus());
        first->setFocus();
        QTest::keyClicks(first, u"Augusta"_s);
        bench.press(Qt::Key_Escape);
        QTRY_VERIFY(!form->isVisible());
        QVERIFY(bench.until([&] { return bench.part<QWidget>("cardDraft") != nullptr; }));
        bench.choose(2);
        QVERIFY(!bench.part<QWidget>("cardDraft"));
        bench.choose(1);
        QVERIFY(bench.until([&] { return bench.part<QWidget>("cardDraft") != nullptr; }));
        auto *goOn = visibleIn<QPushButton>(*bench.part<QWidget>("cardDraft"));
        QVERIFY(goOn && goOn->text() == u"Go on"_s);
        goOn->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Space);
        QTRY_VERIFY(form->isVisible());
        QVERIFY(first->text().contains(u"Augusta"_s));
        // What is saved was left nowhere.
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!form->isVisible());
        QVERIFY(!bench.part<QWidget>("cardDraft"));
        QVERIFY(bench.until(
            [&] { return bench.service.contact(ContactId(1))->first.contains(u"Augusta"_s); }));
        bench.clock.advance(1s);
        QVERIFY(!bench.part<QWidget>("cardDraft"));
    }

    void hasBothSignsOfAContactWithBoth()
    {
        RefusingBench bench;
        bench.open();
        bench.fail();
        QVERIFY(bench.until([&] { return bench.isMarked(1); }));
        bench.isOffline = true;
        (void)bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(bench.until([&] { return bench.pending(1).isValid(); }));
        QVERIFY(bench.isMarked(1));
    }
};

ROLODESK_TEST(FailuresOnScreenTest);
#include "tst_failuresonscreen.moc"
