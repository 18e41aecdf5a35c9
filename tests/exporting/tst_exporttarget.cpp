#include "core/exporting/exporttarget.h"
#include "tests/support/noroom.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/mount.h>

#include <unistd.h>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = TargetError::Kind;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

class ExportTargetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QFile before(path());
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
    }

    void replacesTheFileAtTheEnd()
    {
        FileTarget target(path());
        QVERIFY(target.open());
        QVERIFY(target.write("one"));
        QVERIFY(target.write("two"));
        QCOMPARE(contentOf(path()), QByteArray("before"));
        QVERIFY(target.commit());
        QCOMPARE(contentOf(path()), QByteArray("onetwo"));
        QCOMPARE(files(), QStringList{u"out.csv"_s});
    }

    void leavesNothingWhenItDies()
    {
        {
            FileTarget target(path());
            QVERIFY(target.open());
            QVERIFY(target.write("one"));
        }
        QCOMPARE(contentOf(path()), QByteArray("before"));
        QCOMPARE(files(), QStringList{u"out.csv"_s});
    }

    void tellsWhenThereIsNoRoom()
    {
        {
            const NoRoom noRoom;
            FileTarget target(path());
            QVERIFY(target.open());
            Result<void, TargetError> written;
            for (int i = 0; i < 3 && written; ++i)
                written = target.write(QByteArray(200, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Kind::NoRoom);
            QCOMPARE(written.error().path, path());
            QVERIFY(!written.error().detail.isEmpty());
        }
        QCOMPARE(contentOf(path()), QByteArray("before"));
        QCOMPARE(files(), QStringList{u"out.csv"_s});
    }

    void tellsWhenADiskIsFull()
    {
        if (::mount("tmpfs", qPrintable(m_dir->path()), "tmpfs", 0, "size=64k") != 0)
            QSKIP("a small disk can be mounted by root alone");
        {
            FileTarget target(path());
            QVERIFY(target.open());
            Result<void, TargetError> written;
            for (int i = 0; i < 30 && written; ++i)
                written = target.write(QByteArray(5000, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Kind::NoRoom);
        }
        QVERIFY(files().isEmpty());
        QCOMPARE(::umount(qPrintable(m_dir->path())), 0);
    }

    void tellsWhereItCannotWrite()
    {
        FileTarget nowhere(m_dir->filePath(u"no/such/out.csv"_s));
        QCOMPARE(nowhere.open().error().kind, Kind::NoFolder);
        FileTarget folder(m_dir->path());
        QCOMPARE(folder.open().error().kind, Kind::NotAFile);
        FileTarget device(u"/dev/null"_s);
        QCOMPARE(device.open().error().kind, Kind::NotAFile);
        FileTarget none{QString()};
        QCOMPARE(none.open().error().kind, Kind::NotAFile);
    }

    void tellsWhatItMayNotWrite()
    {
        if (::geteuid() == 0)
            QSKIP("root may write anything");
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner));
        FileTarget target(m_dir->filePath(u"new.csv"_s));
        QCOMPARE(target.open().error().kind, Kind::NotAllowed);
        QVERIFY(QFile::setPermissions(
            m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void tellsWhenTheFolderGoes()
    {
        const QString folder = m_dir->filePath(u"sub"_s);
        QVERIFY(QDir().mkpath(folder));
        FileTarget target(folder + "/out.csv"_L1);
        QVERIFY(target.open());
        QVERIFY(target.write("one"));
        QVERIFY(QDir(folder).removeRecursively());
        const auto committed = target.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().kind, Kind::NoFolder);
        QVERIFY(!QFile::exists(folder));
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"out.csv"_s); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};
ROLODESK_TEST(ExportTargetTest);

#include "tst_exporttarget.moc"
