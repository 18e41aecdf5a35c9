#include "tests/support/testregistry.h"
#include "ui/common/settingswriter.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
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
