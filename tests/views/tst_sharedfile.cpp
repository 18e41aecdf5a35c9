#include "core/util/sharedfile.h"
#include "tests/support/noroom.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class SharedFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void tellsAbsentFromEmpty()
    {
        const SharedFile file(path());
        QVERIFY(!file.read()->has_value());
        QVERIFY(file.write({}));
        QCOMPARE(file.read()->value(), QByteArray());
    }

    void isThereForItsOwnerAlone()
    {
        const SharedFile file(m_dir->filePath(u"new/folder/it.json"_s));
        {
            const auto lock = file.lock();
            QVERIFY(lock);
            QVERIFY(file.write("one"));
        }
        QCOMPARE(int(QFileInfo(file.path()).permissions() & 0x00ff), 0);
        QCOMPARE(int(QFileInfo(QFileInfo(file.path()).absolutePath()).permissions() & 0x00ff), 0);
        QCOMPARE(file.read()->value(), QByteArray("one"));
    }

    void lastsForOneAtATime()
    {
        const SharedFile file(path());
        const auto held = file.lock();
        QVERIFY(held);
        const auto second = SharedFile(path()).lock();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, FileError::Kind::Busy);
        QCOMPARE(second.error().path, path());
    }

    void leavesTheFileWhenThereIsNoRoom()
    {
        const SharedFile file(path());
        QVERIFY(file.write("before"));
        {
            const NoRoom noRoom;
            const auto written = file.write(QByteArray(2000, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, FileError::Kind::CannotWrite);
            QVERIFY(!file.setAside(QByteArray(2000, 'x')));
        }
        QCOMPARE(file.read()->value(), QByteArray("before"));
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"it.json"_s});
    }

    void keepsWhatItSetsAside()
    {
        const SharedFile file(path());
        QVERIFY(file.write("broken"));
        const auto aside = file.setAside("mended");
        QVERIFY(aside);
        QCOMPARE(SharedFile(*aside).read()->value(), QByteArray("broken"));
        QCOMPARE(file.read()->value(), QByteArray("mended"));
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"it.json"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};
ROLODESK_TEST(SharedFileTest);

#include "tst_sharedfile.moc"
