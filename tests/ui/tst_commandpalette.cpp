#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// Everything by its name, from the keyboard.
class CommandPaletteTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<UiBench>();
        m_bench->keep(sampleContacts(50, m_bench->clock.nowUtc()));
        m_bench->open(false);
        QTRY_COMPARE(m_bench->model().rowCount(), 50);
        m_palette = m_bench->window().findChild<CommandPalette *>();
        QVERIFY(m_palette);
        new QAbstractItemModelTester(&model(), m_palette);
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
    }
    void cleanup() { m_bench.reset(); }

    void opensWithAKeyAndGivesTheKeysBack()
    {
        m_bench->table().setFocus();
        open();
        QVERIFY(box().hasFocus());
        QVERIFY(model().rowCount() > 20); // all there is
        press(Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_bench->table().hasFocus());
    }

    void doesWhatIsChosen()
    {
        open();
        type(u"sideb"_s);
        QVERIFY(title(0).startsWith(u"Sidebar"_s));
        auto *sidebar = m_bench->window().findChild<QWidget *>(u"sidebar"_s);
        const bool wasThere = sidebar->isVisible();
        press(Qt::Key_Return);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(sidebar->isVisible(), !wasThere);
    }

    void tellsTheKeysOfACommand()
    {
        open();
        type(u"find anything"_s);
        QCOMPARE(model().index(0, 0).data(PaletteModel::KeysRole).toString(),
            QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
        QCOMPARE(model().index(0, 0).data(PaletteModel::DetailRole).toString(), u"Help"_s);
    }

    void findsContacts()
    {
        const auto contacts = sampleContacts(50, m_bench->clock.nowUtc());
        const Contact &wanted = contacts.at(17);
        open();
        type(wanted.phone.right(7));
        QTRY_VERIFY(rowOf(wanted.shownName()) >= 0);
        while (m_list().currentIndex().row() < rowOf(wanted.shownName()))
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(!m_palette->isVisible());
        QTRY_COMPARE(m_bench->model().contactAt(m_bench->table().currentIndex().row()), wanted.id);
        QVERIFY(m_bench->table().hasFocus());
    }

    /// What is chosen stays when contacts come below it.
    void nothingMovesUnderTheHand()
    {
        open();
        box().setText(u"co"_s);
        QVERIFY(model().rowCount() > 1);
        press(Qt::Key_Down);
        const QString chosen = title(m_list().currentIndex().row());
        const int before = model().rowCount();
        QTRY_VERIFY(model().rowCount() > before);
        QCOMPARE(title(m_list().currentIndex().row()), chosen);
    }

    void searchesTheListForAnything()
    {
        open();
        type(u"zzqq"_s);
        QTRY_COMPARE(model().rowCount(), 1);
        press(Qt::Key_Return);
        QTRY_COMPARE(m_bench->model().rowCount(), 0);
        QCOMPARE(m_bench->window().findChild<QLineEdit *>(u"searchBox"_s)->text(), u"zzqq"_s);
    }

    void offersFirstWhatWasUsedLately()
    {
        open();
        QVERIFY(!title(0).startsWith(u"Reset columns"_s));
        type(u"reset columns"_s);
        press(Qt::Key_Return);
        open();
        QVERIFY(title(0).startsWith(u"Reset columns"_s));
        press(Qt::Key_Escape);
        m_bench->reopen();
        m_palette = m_bench->window().findChild<CommandPalette *>();
        QVERIFY(QTest::qWaitForWindowActive(&m_bench->window()));
        open();
        QVERIFY(title(0).startsWith(u"Reset columns"_s));
    }

    void worksWithoutAWorkspace()
    {
        m_bench->window().showWelcome();
        open();
        type(u"about"_s);
        QCOMPARE(title(0), u"About Rolodesk"_s);
        type(u"zzqq"_s);
        QCOMPARE(model().rowCount(), 0);
        QCOMPARE(
            m_palette->findChild<QLabel *>(u"paletteNote"_s)->text(), u"Nothing is called so"_s);
        press(Qt::Key_Return); // nothing to be done
        QVERIFY(m_palette->isVisible());
    }

    /// The actions of the menus are known by names, so that they are remembered and have keys.
    void everyActionHasAName()
    {
        const QList<QAction *> bar = m_bench->window().menuBar()->actions();
        for (const QAction *menu : bar)
            checkNames(menu);
    }

private:
    static void checkNames(const QAction *action)
    {
        if (action->isSeparator())
            return;
        if (const QMenu *menu = action->menu()) {
            const QList<QAction *> below = menu->actions();
            for (const QAction *each : below)
                checkNames(each);
            return;
        }
        const bool isWorkspace = action->data().isValid(); // known by its id
        QVERIFY2(isWorkspace || !action->objectName().isEmpty(), qPrintable(action->text()));
    }
    [[nodiscard]] QLineEdit &box() const { return *m_palette->findChild<QLineEdit *>(); }
    [[nodiscard]] QListView &m_list() const { return *m_palette->findChild<QListView *>(); }
    [[nodiscard]] PaletteModel &model() const { return *m_palette->findChild<PaletteModel *>(); }
    [[nodiscard]] QString title(int row) const { return model().index(row, 0).data().toString(); }
    [[nodiscard]] int rowOf(const QString &wanted) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (title(row) == wanted)
                return row;
        }
        return -1;
    }
    void open()
    {
        QTest::keyClick(&m_bench->window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_palette->isVisible());
    }
    void type(const QString &text)
    {
        QSignalSpy offered(m_palette, &CommandPalette::offered);
        box().clear();
        QTest::keyClicks(&box(), text);
        QTRY_VERIFY(!offered.isEmpty());
    }
    void press(Qt::Key key) { QTest::keyClick(&box(), key); }

    std::unique_ptr<UiBench> m_bench;
    CommandPalette *m_palette = nullptr;
};

ROLODESK_TEST(CommandPaletteTest);
#include "tst_commandpalette.moc"
