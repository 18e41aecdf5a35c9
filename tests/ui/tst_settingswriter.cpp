#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/fontwarmup.h"
#include "ui/common/settingswriter.h"
#include "ui/contacts/contacttablemodel.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QWindow>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class SettingsWriterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void writesEveryChange()
    {
        QSettings settings(path(), QSettings::IniFormat);
        const SettingsWriter writer(settings);
        settings.setValue(u"one"_s, 1);
        QCoreApplication::processEvents();
        QVERIFY2(!QFile::exists(path()), "not in the middle of what somebody does");
        QTRY_VERIFY(content().contains("one=1"));
        settings.setValue(u"one"_s, 2);
        settings.setValue(u"two"_s, 2);
        QTRY_VERIFY(content().contains("one=2") && content().contains("two=2"));
        settings.remove(u"one"_s);
        QTRY_VERIFY(!content().contains("one="));
        QCOMPARE(settings.value(u"two"_s).toInt(), 2);
    }

    void writesWhatIsLeftAtTheEnd()
    {
        QSettings settings(path(), QSettings::IniFormat);
        {
            const SettingsWriter writer(settings);
            settings.setValue(u"last"_s, 1);
        }
        QVERIFY(content().contains("last=1"));
        // And then as without it.
        settings.setValue(u"last"_s, 2);
        QTRY_VERIFY(content().contains("last=2"));
    }

    /// Somebody who drags a border changes its width all the time.
    void waitsUntilTheMouseIsLetGo()
    {
        QSettings settings(path(), QSettings::IniFormat);
        const SettingsWriter writer(settings);
        QWindow window;
        window.resize(50, 50);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::mousePress(&window, Qt::LeftButton, {}, QPoint(10, 10));
        settings.setValue(u"width"_s, 1);
        // More than twice the time it waits.
        QVERIFY(!QTest::qWaitFor([this] { return QFile::exists(path()); }, 1300));
        QTest::mouseRelease(&window, Qt::LeftButton, {}, QPoint(10, 10));
        QTRY_VERIFY(content().contains("width=1"));
    }

    void worksInTheWindow()
    {
        UiBench bench;
        bench.keep(sampleContacts(3, bench.clock.nowUtc()));
        bench.open(false);
        QTRY_COMPARE(bench.model().rowCount(), 3);
        const auto *fonts = bench.window().findChild<FontWarmUp *>();
        QVERIFY(fonts);
        QTRY_VERIFY(fonts->isDone());
        bench.settings().sync();
        bench.settings().setValue(u"test/one"_s, 1);
        const auto written = [&bench] {
            QFile file(bench.settings().fileName());
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("one=1");
        };
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QVERIFY(!written());
        QTRY_VERIFY(written());
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"window.ini"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ROLODESK_TEST(SettingsWriterTest);
#include "tst_settingswriter.moc"
