#include "core/exporting/exporttarget.h"
#include "tests/support/noroom.h"
#include "tests/support/somebody.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>

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

Result<void, TargetError> openedBySomebody(const QString &path)
{
    return bySomebody([&path] { return FileTarget(path).open(); });
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

    void knowsWhatTheSystemSays_data()
    {
        QTest::addColumn<int>("systemError");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("the disk is full") << ENOSPC << Kind::NoRoom;
        QTest::newRow("the quota is used up") << EDQUOT << Kind::NoRoom;
        QTest::newRow("the file is too large for the disk") << EFBIG << Kind::NoRoom;
        QTest::newRow("no permission") << EACCES << Kind::NotAllowed;
        QTest::newRow("not permitted") << EPERM << Kind::NotAllowed;
        QTest::newRow("the disk cannot be written") << EROFS << Kind::NotAllowed;
        QTest::newRow("no such folder") << ENOENT << Kind::NoFolder;
        QTest::newRow("a file where a folder should be") << ENOTDIR << Kind::NoFolder;
        QTest::newRow("a folder where a file should be") << EISDIR << Kind::NotAFile;
        QTest::newRow("the disk is broken") << EIO << Kind::Failed;
        QTest::newRow("nothing") << 0 << Kind::Failed;
    }
    void knowsWhatTheSystemSays()
    {
        QFETCH(int, systemError);
        QTEST(targetErrorKind(systemError), "kind");
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
        // Everybody may look into the folder, and nobody write into it.
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions(0x5555)));
        QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6666)));
        for (const QString &name : {u"new.csv"_s, u"out.csv"_s}) {
            const auto opened = openedBySomebody(m_dir->filePath(name));
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Kind::NotAllowed);
            QCOMPARE(opened.error().path, m_dir->filePath(name));
            QVERIFY(!opened.error().detail.isEmpty());
        }
        QVERIFY(QFile::setPermissions(
            m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(contentOf(path()), QByteArray("before"));
        QCOMPARE(files(), QStringList{u"out.csv"_s});
    }

    void tellsWhereItMayNotLook()
    {
        // The folder is there; whoever may not look into the one above it must not hear otherwise.
        QVERIFY(QDir(m_dir->path()).mkdir(u"below"_s));
        const auto openAgain = qScopeGuard([this] {
            (void)QFile::setPermissions(
                m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        QVERIFY(QFile::setPermissions(m_dir->path(), QFile::Permissions()));
        const auto opened = openedBySomebody(m_dir->filePath(u"below/out.csv"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::NotAllowed);
        QVERIFY(!opened.error().detail.isEmpty());
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
