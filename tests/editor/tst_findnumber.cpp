#include "tests/editor/refusingbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/statepanel.h"
#include "ui/contacts/workspacepage.h"
#include "ui/editor/contactform.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// A number that comes from another program, or from the clipboard.
class FindNumberTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RefusingBench>();
        m_bench->open();
    }
    void cleanup() { m_bench.reset(); }

    void showsWhoHasIt()
    {
        const auto known = m_bench->ui.store().findContact(ContactId(1));
        m_bench->ui.window().findNumber(u"+"_s + (*known)->phone);
        QVERIFY(m_bench->until([this] {
            return m_bench->ui.model().rowCount() == 1
                && m_bench->ui.model().contactAt(0) == ContactId(1);
        }));
    }

    void offersToMakeAContact()
    {
        m_bench->ui.window().findNumber(u"+1 415 555 2671"_s);
        const auto offer = [this] { return m_bench->part<QPushButton>("stateOtherAction"); };
        QVERIFY(m_bench->until([&offer] { return offer() != nullptr; }));
        QVERIFY2(offer()->text().startsWith(u"New contact with"_s), qPrintable(offer()->text()));
        // One key, and the first of the ways.
        QVERIFY(m_bench->until([&offer] { return offer()->hasFocus(); }));
        QVERIFY(offer()->y() < m_bench->part<QPushButton>("stateAction")->y());
        // One that is still held was meant for the box above; arrows lead on all the same.
        for (const Qt::Key held : {Qt::Key_Return, Qt::Key_Enter}) {
            QKeyEvent again(QEvent::KeyPress, held, Qt::NoModifier, u"\r"_s, true);
            QApplication::sendEvent(offer(), &again);
        }
        QVERIFY(!visibleIn<ContactForm>(m_bench->ui.window()));
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier, {}, true);
        QApplication::sendEvent(offer(), &down);
        QVERIFY(m_bench->part<QPushButton>("stateAction")->hasFocus());
        offer()->setFocus();
        m_bench->press(Qt::Key_Return);
        QVERIFY(m_bench->until(
            [this] { return visibleIn<ContactForm>(m_bench->ui.window()) != nullptr; }));
        auto *form = visibleIn<ContactForm>(m_bench->ui.window());
        QCOMPARE(form->state().value({EditField::Kind::Phone, {}}), u"14155552671"_s);
        QVERIFY(form->isChanged());
    }

    void showsWhereTheKeysAre()
    {
        m_bench->ui.searchBox().setText(u"nobody is called so"_s);
        QVERIFY(m_bench->until([this] { return m_bench->ui.model().rowCount() == 0; }));
        m_bench->ui.window().activateWindow();
        QTRY_VERIFY(m_bench->ui.window().isActiveWindow());
        m_bench->ui.searchBox().setFocus();
        auto *panel = m_bench->part<StatePanel>("listState");
        QVERIFY(panel);
        const QImage without = panel->grab().toImage();
        m_bench->press(Qt::Key_Return);
        QVERIFY(panel->hasFocus());
        QVERIFY(panel->grab().toImage() != without);
        m_bench->press(Qt::Key_Tab);
        QVERIFY(m_bench->part<QPushButton>("stateAction")->hasFocus());
    }

    /// The first one of a base that has nobody yet, whatever else such a base offers.
    void makesTheFirstContact()
    {
        m_bench->service.contacts.clear();
        m_bench->ui.sync().start();
        QVERIFY(m_bench->until([this] {
            return m_bench->ui.sync().status().isComplete()
                && m_bench->ui.sync().status().loaded == 0;
        }));
        offersToMakeAContact();
    }

    /// What was typed of a new contact before is not written over.
    void keepsWhatWasTyped()
    {
        m_bench->ui.action(u"newContact"_s)->trigger();
        auto *form = visibleIn<ContactForm>(m_bench->ui.window());
        QVERIFY(form);
        auto *first = form->findChild<QLineEdit *>(u"editFirst"_s);
        QTest::keyClicks(first, u"Zoe"_s);
        m_bench->ui.window().findNumber(u"+1 415 555 2671"_s);
        const auto offer = [this] { return m_bench->part<QPushButton>("stateOtherAction"); };
        QVERIFY(m_bench->until([&offer] { return offer() != nullptr; }));
        offer()->click();
        QCOMPARE(first->text(), u"Zoe"_s);
    }

    /// What was handed in before gives way, and what somebody typed says that it does not.
    void theNextNumberTakesThePlaceOfOneThatWasHandedIn()
    {
        const auto phone = [this] {
            return visibleIn<ContactForm>(m_bench->ui.window())
                ->state()
                .value({EditField::Kind::Phone, {}});
        };
        const auto hand = [this](const QString &number) {
            m_bench->ui.window().findNumber(number);
            const auto offer = [this, &number] {
                auto *button = m_bench->part<QPushButton>("stateOtherAction");
                const QString last = number.right(4);
                return button && button->text().contains(last) ? button : nullptr;
            };
            QVERIFY2(m_bench->until([&offer] { return offer() != nullptr; }), qPrintable(number));
            offer()->click();
        };
        hand(u"+1 415 555 2671"_s);
        QCOMPARE(phone(), u"14155552671"_s);
        hand(u"+1 415 555 2672"_s);
        QCOMPARE(phone(), u"14155552672"_s);
        auto *form = visibleIn<ContactForm>(m_bench->ui.window());
        QTest::keyClicks(form->findChild<QLineEdit *>(u"editFirst"_s), u"Zoe"_s);
        hand(u"+1 415 555 2673"_s);
        QCOMPARE(phone(), u"14155552672"_s);
        const QString said = m_bench->part<QLabel>("messageText")->text();
        QVERIFY2(said.contains(u"Another new contact is not saved yet"_s), qPrintable(said));
    }

    void looksUpWhatWasCopied_data()
    {
        QTest::addColumn<QString>("copied");
        QTest::addColumn<QString>("searched");
        QTest::newRow("a number") << u" +1 415 555 1001 "_s << u"+1 415 555 1001"_s;
        QTest::newRow("an address") << u"tel:+14155551001"_s << u"+14155551001"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void looksUpWhatWasCopied()
    {
        QFETCH(QString, copied);
        QApplication::clipboard()->setText(copied);
        m_bench->ui.action(u"lookUpCopied"_s)->trigger();
        QTEST(m_bench->ui.window().findChild<QLineEdit *>(u"searchBox"_s)->text(), "searched");
    }

    /// A screen reader types by setting the text as a whole.
    void whoeverSetsTheTextOfAFieldTypes()
    {
        m_bench->ui.action(u"newContact"_s)->trigger();
        auto *form = visibleIn<ContactForm>(m_bench->ui.window());
        QVERIFY(form && !form->isChanged());
        QAccessibleInterface *first =
            QAccessible::queryAccessibleInterface(form->findChild<QLineEdit *>(u"editFirst"_s));
        QVERIFY(first);
        first->setText(QAccessible::Value, u"Reader"_s);
        QVERIFY(form->isChanged());
        QCOMPARE(form->state().value({EditField::Kind::First, {}}), u"Reader"_s);
    }

private:
    std::unique_ptr<RefusingBench> m_bench;
};

ROLODESK_TEST(FindNumberTest);
#include "tst_findnumber.moc"
