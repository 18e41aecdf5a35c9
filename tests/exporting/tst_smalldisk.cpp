#include "core/exporting/exporttarget.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

/// On disks of its own that `with-small-disks.sh` has mounted: one of 64 KB, and one that cannot be
/// written. A file of before lies on both.
class SmallDiskTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(
            QFile::exists(path(u"full"_s, u"before.csv"_s)), "to be run by with-small-disks.sh");
    }

    void tellsWhenADiskIsFull()
    {
        for (const QString &name : {u"new.csv"_s, u"before.csv"_s}) {
            FileTarget target(path(u"full"_s, name));
            QVERIFY(target.open());
            Result<void, TargetError> written;
            for (int i = 0; i < 30 && written; ++i)
                written = target.write(QByteArray(5000, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().kind, TargetError::Kind::NoRoom);
            QCOMPARE(written.error().path, path(u"full"_s, name));
        }
        QCOMPARE(files(u"full"_s), QStringList{u"before.csv"_s});
        QCOMPARE(before(u"full"_s), QByteArray("before"));
    }

    /// What fits is written, and it is whole.
    void writesWhatFits()
    {
        {
            FileTarget target(path(u"full"_s, u"before.csv"_s));
            QVERIFY(target.open());
            QVERIFY(target.write(QByteArray(20000, 'x')));
            QVERIFY(target.commit());
        }
        QCOMPARE(before(u"full"_s), QByteArray(20000, 'x'));
        QCOMPARE(files(u"full"_s), QStringList{u"before.csv"_s});
    }

    void tellsWhenADiskCannotBeWritten()
    {
        for (const QString &name : {u"new.csv"_s, u"before.csv"_s}) {
            FileTarget target(path(u"readonly"_s, name));
            const auto opened = target.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, TargetError::Kind::NotAllowed);
        }
        QCOMPARE(files(u"readonly"_s), QStringList{u"before.csv"_s});
        QCOMPARE(before(u"readonly"_s), QByteArray("before"));
    }

private:
    static QString path(const QString &disk, const QString &name)
    {
        return qEnvironmentVariable("ROLODESK_SMALL_DISKS") + u'/' + disk + u'/' + name;
    }
    static QStringList files(const QString &disk)
    {
        return QDir(path(disk, {})).entryList(QDir::Files | QDir::Hidden);
    }
    static QByteArray before(const QString &disk)
    {
        QFile file(path(disk, u"before.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
};
ROLODESK_TEST(SmallDiskTest);

#include "tst_smalldisk.moc"
