#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/keys/shortcutsdialog.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// Keys that somebody chose.
class KeymapTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(u"keys.ini"_s); }
    static std::unique_ptr<QAction> action(const QString &name, const QKeySequence &keys)
    {
        auto made = std::make_unique<QAction>(u"&"_s + name + u"…"_s);
        made->setObjectName(name);
        made->setShortcut(keys);
        return made;
    }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void keepsWhatWasChosen()
    {
        const QKeySequence usual(Qt::CTRL | Qt::Key_E);
        const QKeySequence chosen(Qt::CTRL | Qt::ALT | Qt::Key_E);
        {
            QSettings settings(file(), QSettings::IniFormat);
            Keymap keymap(settings);
            const auto one = action(u"edit"_s, usual);
            const auto same = action(u"edit"_s, usual); // of another workspace
            keymap.adopt(one.get());
            keymap.adopt(same.get());
            QCOMPARE(keymap.commands().size(), 1);
            QCOMPARE(keymap.commands().first().title, u"edit"_s);
            keymap.setKeys(u"edit"_s, {chosen});
            QCOMPARE(one->shortcut(), chosen);
            QCOMPARE(same->shortcut(), chosen);
            QVERIFY(keymap.commands().first().isChanged());
        }
        QSettings settings(file(), QSettings::IniFormat);
        Keymap keymap(settings);
        const auto one = action(u"edit"_s, usual);
        keymap.adopt(one.get());
        QCOMPARE(one->shortcut(), chosen);
        keymap.reset(u"edit"_s);
        QCOMPARE(one->shortcut(), usual);
        QVERIFY(settings.allKeys().isEmpty());
        keymap.setKeys(u"edit"_s, {});
        QVERIFY(one->shortcuts().isEmpty());
        keymap.resetAll();
        QCOMPARE(one->shortcut(), usual);
    }

    /// Also those whose sign separates others in a file.
    void keepsEveryKey_data()
    {
        QTest::addColumn<QList<QKeySequence>>("keys");
        using Keys = QList<QKeySequence>;
        QTest::newRow("none") << Keys();
        QTest::newRow("a bar") << Keys{QKeySequence(Qt::CTRL | Qt::Key_Bar)};
        QTest::newRow("a semicolon and another")
            << Keys{QKeySequence(Qt::CTRL | Qt::Key_Semicolon), QKeySequence(Qt::Key_F5)};
        QTest::newRow("a comma and a plus")
            << Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma), QKeySequence(Qt::CTRL | Qt::Key_Plus)};
    }
    void keepsEveryKey()
    {
        QFETCH(QList<QKeySequence>, keys);
        const auto edit = action(u"edit"_s, QKeySequence(Qt::CTRL | Qt::Key_E));
        {
            QSettings settings(file(), QSettings::IniFormat);
            Keymap keymap(settings);
            keymap.adopt(edit.get());
            keymap.setKeys(u"edit"_s, keys);
        }
        QSettings settings(file(), QSettings::IniFormat);
        Keymap keymap(settings);
        const auto same = action(u"edit"_s, QKeySequence(Qt::CTRL | Qt::Key_E));
        keymap.adopt(same.get());
        QCOMPARE(same->shortcuts(), keys);
    }

    void takesAKeyFromWhoeverHasIt()
    {
        QSettings settings(file(), QSettings::IniFormat);
        Keymap keymap(settings);
        const QKeySequence first(Qt::CTRL | Qt::Key_E);
        const QKeySequence second(Qt::Key_F5);
        const auto edit = action(u"edit"_s, first);
        const auto sync = action(u"sync"_s, second);
        sync->setShortcuts({second, QKeySequence(Qt::CTRL | Qt::Key_R)});
        keymap.adopt({edit.get(), sync.get()});
        QCOMPARE(keymap.holderOf(second, u"edit"_s), u"sync"_s);
        QCOMPARE(keymap.holderOf(second, u"sync"_s), QString());
        keymap.setKeys(u"edit"_s, {second});
        QCOMPARE(edit->shortcuts(), QList<QKeySequence>{second});
        QCOMPARE(sync->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_R)});
        keymap.reset(u"sync"_s); // takes it back
        QVERIFY(edit->shortcuts().isEmpty());
    }

    /// Else both had the key, and neither would start.
    void whatWasChosenBeatsWhatIsUsual()
    {
        const QKeySequence find(Qt::CTRL | Qt::Key_F);
        QSettings settings(file(), QSettings::IniFormat);
        {
            Keymap keymap(settings);
            const auto help = action(u"help"_s, QKeySequence(Qt::Key_F1));
            keymap.adopt(help.get());
            keymap.setKeys(u"help"_s, {find});
            const auto later = action(u"find"_s, find);
            keymap.adopt(later.get());
            QCOMPARE(help->shortcuts(), QList{find});
            QCOMPARE(later->shortcuts(), QList<QKeySequence>());
            keymap.setKeys(u"find"_s, {find}); // somebody wants it back
            QCOMPARE(help->shortcuts(), QList<QKeySequence>());
            QCOMPARE(later->shortcuts(), QList{find});
            keymap.setKeys(u"help"_s, {find});
        }
        Keymap keymap(settings);
        const auto later = action(u"find"_s, find);
        keymap.adopt(later.get());
        QCOMPARE(later->shortcuts(), QList<QKeySequence>());
        keymap.resetAll(); // also of what is not there yet
        QCOMPARE(later->shortcuts(), QList{find});
        const auto help = action(u"help"_s, QKeySequence(Qt::Key_F1));
        keymap.adopt(help.get());
        QCOMPARE(help->shortcut(), QKeySequence(Qt::Key_F1));
    }

    void readsNothingDamaged()
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue(u"keys/edit"_s, u"a; Ctrl+; Ctrl+J; \u0001"_s);
        Keymap keymap(settings);
        const auto edit = action(u"edit"_s, QKeySequence(Qt::CTRL | Qt::Key_E));
        keymap.adopt(edit.get());
        QCOMPARE(edit->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_J)});
    }

    void startsNoCommandByALetter_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("none") << QKeySequence() << false;
        QTest::newRow("a letter") << QKeySequence(Qt::Key_A) << false;
        QTest::newRow("a capital") << QKeySequence(Qt::SHIFT | Qt::Key_A) << false;
        QTest::newRow("return") << QKeySequence(Qt::Key_Return) << false;
        QTest::newRow("with Ctrl") << QKeySequence(Qt::CTRL | Qt::Key_A) << true;
        QTest::newRow("with Alt, of a menu") << QKeySequence(Qt::ALT | Qt::Key_A) << false;
        QTest::newRow("with Alt") << QKeySequence(Qt::ALT | Qt::Key_F7) << true;
        QTest::newRow("of a form") << QKeySequence(Qt::CTRL | Qt::Key_S) << false;
        QTest::newRow("of a list") << QKeySequence(Qt::Key_F2) << false;
        QTest::newRow("of a workspace") << QKeySequence(Qt::CTRL | Qt::Key_3) << false;
        QTest::newRow("a function key") << QKeySequence(Qt::SHIFT | Qt::Key_F3) << true;
        QTest::newRow("two") << QKeySequence(Qt::CTRL | Qt::Key_A, Qt::CTRL | Qt::Key_B) << false;
    }
    void startsNoCommandByALetter()
    {
        QFETCH(QKeySequence, key);
        QTEST(Keymap::isUsable(key), "isUsable");
    }

    /// In the window: another key for a command, which it has at once and after the next start.
    void keysAreChangedInTheWindow()
    {
        UiBench bench;
        bench.keep(sampleContacts(3, bench.clock.nowUtc()));
        bench.open(false);
        QTRY_COMPARE(bench.model().rowCount(), 3);
        bench.action(u"changeKeys"_s)->trigger();
        auto *dialog = bench.window().findChild<ShortcutsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *list = dialog->findChild<QTreeWidget *>(u"shortcutsList"_s);
        const auto found = list->findItems(u"Sync now"_s, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        auto *keys = dialog->findChild<QKeySequenceEdit *>(u"shortcutsKeys"_s);
        auto *take = dialog->findChild<QPushButton *>(u"shortcutsTake"_s);
        auto *said = dialog->findChild<QLabel *>(u"shortcutsSaid"_s);
        QVERIFY(!take->isEnabled());
        keys->setKeySequence(QKeySequence(Qt::Key_A));
        QVERIFY(!take->isEnabled());
        QVERIFY(said->text().startsWith(u"A key that is typed"_s));
        keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(take->isEnabled());
        QVERIFY2(said->text().contains(u"“Find anything”"_s), qPrintable(said->text()));
        keys->setKeySequence(QKeySequence(Qt::ALT | Qt::Key_F6));
        QVERIFY(said->text().isEmpty());
        take->click();
        const QList<QKeySequence> chosen{QKeySequence(Qt::ALT | Qt::Key_F6)};
        QCOMPARE(bench.action(u"Sync now"_s)->shortcuts(), chosen);
        QVERIFY(found.first()->text(1).endsWith(u"(changed)"_s));
        bench.reopen();
        QCOMPARE(bench.action(u"Sync now"_s)->shortcuts(), chosen);
    }
};

ROLODESK_TEST(KeymapTest);
#include "tst_keymap.moc"
