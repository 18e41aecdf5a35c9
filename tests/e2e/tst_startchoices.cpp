#include "app/desktop/application.h"
#include "app/desktop/palettes.h"
#include "core/credentials/memorycredentialstore.h"
#include "tests/support/testregistry.h"
#include "ui/common/uisetup.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTranslator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

using Colors = desktop::Options::Colors;

/// What is chosen in a menu and holds from the next start on.
class StartChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUpUi(*qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        cleanup();
    }
    /// Another start is another process; here they follow each other in one.
    void cleanup()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(QLocale::c());
        qApp->setPalette(QPalette(desktopGround)); // of no palette of ours
    }

    void hold_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("quit");
        QTest::addColumn<std::optional<Colors>>("colors");
        const std::optional<Colors> none;
        QTest::newRow("dark") << u"colors:dark"_s << u"Dark"_s << u"&Quit"_s
                              << std::optional(Colors::Dark);
        QTest::newRow("light") << u"colors:light"_s << u"Light"_s << u"&Quit"_s
                               << std::optional(Colors::Light);
        QTest::newRow("high contrast") << u"colors:contrast"_s << u"High contrast"_s << u"&Quit"_s
                                       << std::optional(Colors::Contrast);
        QTest::newRow("German") << u"language:de"_s << u"Deutsch"_s << u"Been&den"_s << none;
        QTest::newRow("Spanish") << u"language:es"_s << u"Español"_s << u"&Salir"_s << none;
        QTest::newRow("French") << u"language:fr"_s << u"Français"_s << u"&Quitter"_s << none;
    }
    void hold()
    {
        QFETCH(QString, choice);
        QFETCH(QString, name);
        QFETCH(QString, quit);
        QFETCH(std::optional<Colors>, colors);
        const QString desktop = choice.section(u':', 0, 0) + u':';
        QString before;
        {
            const auto application = begin();
            before = action(u"quit"_s)->text();
            QVERIFY(action(desktop)->isChecked());
            QVERIFY(!action(choice)->isChecked());
            QVERIFY2(
                told(choice).contains(u"next start on: %1."_s.arg(name)), qPrintable(m_lastTold));
            QVERIFY(action(choice)->isChecked());
            QVERIFY(!action(desktop)->isChecked());
            // Which it has already.
            action(choice)->trigger();
            QVERIFY(!message());
            QCOMPARE(action(u"quit"_s)->text(), before);
            QVERIFY(end(*application));
        }
        {
            const auto application = begin();
            QVERIFY(action(choice)->isChecked());
            QCOMPARE(action(u"quit"_s)->text(), quit);
            QCOMPARE(ground(), colors ? groundOf(*colors) : desktopGround);
            QVERIFY(!told(desktop).isEmpty());
            QVERIFY(end(*application));
        }
        cleanup();
        const auto application = begin();
        QVERIFY(action(desktop)->isChecked());
        QCOMPARE(action(u"quit"_s)->text(), before);
        QCOMPARE(ground(), desktopGround);
        QVERIFY(end(*application));
    }

    /// It is of this start only.
    void giveWayToAnOption()
    {
        {
            const auto application = begin();
            (void)told(u"colors:dark"_s);
            QVERIFY(end(*application));
        }
        desktop::Options options = optionsHere();
        options.colors = Colors::Light;
        {
            const auto application = begin(options);
            QCOMPARE(ground(), groundOf(Colors::Light));
            QVERIFY(action(u"colors:dark"_s)->isChecked());
            QVERIFY(end(*application));
        }
        const auto application = begin();
        QCOMPARE(ground(), groundOf(Colors::Dark));
        QVERIFY(end(*application));
    }

private:
    [[nodiscard]] desktop::Options optionsHere() const
    {
        desktop::Options options;
        options.dataDir = m_data->path();
        return options;
    }
    [[nodiscard]] std::unique_ptr<desktop::Application> begin() { return begin(optionsHere()); }
    [[nodiscard]] static std::unique_ptr<desktop::Application> begin(
        const desktop::Options &options)
    {
        auto application = std::make_unique<desktop::Application>(
            options, Credentials(), std::make_unique<MemoryCredentialStore>());
        application->start();
        return application;
    }
    static bool end(desktop::Application &application)
    {
        QSignalSpy finished(&application, &desktop::Application::finished);
        application.quit(0);
        return (!finished.isEmpty() || finished.wait(20'000)) && finished.size() == 1;
    }
    static MainWindow *window()
    {
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget *widget : widgets) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                return found;
        }
        return nullptr;
    }
    static QAction *action(const QString &name)
    {
        auto *found = window()->findChild<QAction *>(name);
        if (!found)
            qFatal("no action is called %s", qPrintable(name));
        return found;
    }
    static QMessageBox *message() { return window()->findChild<QMessageBox *>(); }
    /// What is said when this is chosen.
    QString told(const QString &choice)
    {
        action(choice)->trigger();
        if (!QTest::qWaitFor([] { return message() && message()->isVisible(); }))
            return {};
        m_lastTold = message()->informativeText().isEmpty() ? message()->text()
                                                            : message()->informativeText();
        message()->close();
        (void)QTest::qWaitFor([] { return !message(); });
        return m_lastTold;
    }
    static QColor ground() { return qApp->palette().color(QPalette::Window); }
    static QColor groundOf(Colors colors)
    {
        return desktop::paletteOf(colors).color(QPalette::Window);
    }

    static constexpr QColor desktopGround{0x60, 0x70, 0x60};
    std::unique_ptr<QTemporaryDir> m_data;
    QString m_lastTold;
};

ROLODESK_TEST(StartChoicesTest);
#include "tst_startchoices.moc"
