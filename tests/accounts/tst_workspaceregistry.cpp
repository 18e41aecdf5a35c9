#include "core/accounts/workspaceregistry.h"
#include "tests/support/noroom.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

WorkspaceProfile full()
{
    WorkspaceProfile profile = WorkspaceProfile::create();
    profile.name = u"Støtte \"Oslo\""_s;
    profile.color = u"#1f7a4d"_s;
    profile.address = QUrl(u"https://api.heymarket.com"_s);
    profile.secretId = u"id-1"_s;
    profile.source = KeySource::Helper;
    profile.helper = {u"/opt/token helper"_s, {u"--team"_s, u"a b"_s, QString()}};
    profile.defaultRegion = u"NO"_s;
    profile.team = u"Northwind"_s;
    profile.teamId = 4711;
    profile.keepsLocalCopy = false;
    profile.guard.forbidden = {Act::Delete, Act::OptIn};
    profile.guard.phraseHash = "$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA";
    return profile;
}

} // namespace

class WorkspaceRegistryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void startsEmpty()
    {
        WorkspaceRegistry registry(path());
        QVERIFY(registry.load());
        QVERIFY(registry.profiles().isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void givesBackWhatWasPut()
    {
        const WorkspaceProfile one = full();
        WorkspaceProfile two = WorkspaceProfile::create();
        two.name = u"Two"_s;
        two.address = QUrl(u"http://127.0.0.1:8080"_s);
        two.secretId = u"id-2"_s;
        {
            WorkspaceRegistry registry(path());
            QSignalSpy changed(&registry, &WorkspaceRegistry::changed);
            QVERIFY(registry.put(one));
            QVERIFY(registry.put(two));
            QVERIFY(registry.setLastOpened(two.id));
            QCOMPARE(changed.count(), 3);
        }
        WorkspaceRegistry registry(path());
        QVERIFY(registry.load());
        QCOMPARE(registry.profiles(), (QList {one, two}));
        QCOMPARE(registry.lastOpened(), two.id);
        QVERIFY(registry.remove(two.id));
        QCOMPARE(registry.profiles(), QList {one});
        QVERIFY(registry.lastOpened().isEmpty());
    }

    void isThereForItsOwnerOnly()
    {
        WorkspaceRegistry registry(m_dir->filePath(u"new/folder/workspaces.json"_s));
        QVERIFY(registry.put(full()));
        const QFileInfo file(m_dir->filePath(u"new/folder/workspaces.json"_s));
        QCOMPARE(int(file.permissions() & 0x0fff), int(QFile::ReadUser | QFile::WriteUser) & 0x0fff);
        QCOMPARE(int(QFileInfo(file.absolutePath()).permissions() & 0x00ff), 0);
    }

    void findsByNameInAnyCaseAndRefusesToGuess()
    {
        WorkspaceRegistry registry(path());
        WorkspaceProfile one = full();
        WorkspaceProfile two = WorkspaceProfile::create();
        one.name = u"Support"_s;
        two.name = u"Sales"_s;
        two.address = one.address;
        QVERIFY(registry.put(one));
        QVERIFY(registry.put(two));
        QCOMPARE(registry.find(u"support"_s)->id, one.id);
        QCOMPARE(registry.find(two.id)->id, two.id);
        QVERIFY(!registry.find(u"nobody"_s));
        two.name = u"SUPPORT"_s;
        QVERIFY(registry.put(two));
        QVERIFY(!registry.find(u"Support"_s));
    }

    void doesNotUndoWhatAnotherProgramWrote()
    {
        WorkspaceRegistry here(path());
        WorkspaceRegistry there(path());
        const WorkspaceProfile one = full();
        WorkspaceProfile two = full();
        two.id = u"other"_s;
        QVERIFY(here.put(one));
        QVERIFY(there.put(two));
        QCOMPARE(there.profiles().size(), 2);
        QVERIFY(here.remove(one.id));
        QCOMPARE(here.profiles(), QList {two});
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("left");
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"workspaces\":[{\"id\":") << 0;
        QTest::newRow("not ours") << QByteArray("[1,2]") << 0;
        QTest::newRow("one without an address")
            << QByteArray("{\"version\":1,\"workspaces\":[{\"id\":\"a\",\"key_source\":\"memory\"},"
                          "{\"id\":\"b\",\"address\":\"https://x.example\",\"key_source\":\"memory\"}]}")
            << 1;
        QTest::newRow("a switch nobody knows")
            << QByteArray("{\"version\":1,\"workspaces\":[{\"id\":\"b\",\"address\":\"https://x.example\",\"key_source\":\"memory\","
                          "\"guard\":{\"forbidden\":[\"fly\"]}}]}")
            << 0;
    }
    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, left);
        write(content);
        WorkspaceRegistry registry(path());
        const auto loaded = registry.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, RegistryError::Kind::Damaged);
        QCOMPARE(registry.profiles().size(), left);
        QFile aside(loaded.error().detail);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
        // The next start is as usual.
        WorkspaceRegistry next(path());
        QVERIFY(next.load());
        QCOMPARE(next.profiles().size(), left);
    }

    void leavesADamagedFileWhereItIsWhenItOnlyReads()
    {
        const QByteArray content = twoOfWhichOneIsDamaged();
        write(content);
        WorkspaceRegistry registry(path());
        const auto loaded = registry.load(WorkspaceRegistry::Damage::Leave);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, RegistryError::Kind::Damaged);
        QCOMPARE(loaded.error().detail, QString());
        QCOMPARE(registry.profiles().size(), 1);
        QCOMPARE(read(), content);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList {u"workspaces.json"_s});
    }

    /// Nothing of it may be lost, nor may the next start be empty without a word.
    void keepsADamagedFileThatCannotBeReplaced()
    {
        QByteArray content = twoOfWhichOneIsDamaged();
        content.replace("\"b\"", "\"b\",\"name\":\"" + QByteArray(400, 'n') + '"');
        write(content);
        for (int start = 0; start < 2; ++start) {
            const NoRoom noRoom;
            WorkspaceRegistry registry(path());
            const auto loaded = registry.load();
            QVERIFY(!loaded);
            QCOMPARE(loaded.error().kind, RegistryError::Kind::Damaged);
            QCOMPARE(loaded.error().detail, QString());
            QCOMPARE(registry.profiles().size(), 1);
            QCOMPARE(registry.put(full()).error().kind, RegistryError::Kind::CannotWrite);
        }
        QCOMPARE(read(), content);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList {u"workspaces.json"_s});
    }

    void tellsOfDamageThatAChangeFound()
    {
        WorkspaceRegistry registry(path());
        QVERIFY(registry.load());
        write(twoOfWhichOneIsDamaged());
        QSignalSpy found(&registry, &WorkspaceRegistry::damageFound);
        const WorkspaceProfile added = full();
        QVERIFY(registry.put(added));
        QCOMPARE(found.count(), 1);
        const auto error = found.at(0).at(0).value<RegistryError>();
        QCOMPARE(error.kind, RegistryError::Kind::Damaged);
        QVERIFY(QFile::exists(error.detail));
        QCOMPARE(registry.profiles().size(), 2);
        QVERIFY(WorkspaceRegistry(path()).load());
    }

    void leavesANewerFileAlone()
    {
        const QByteArray newer = "{\"version\":2,\"workspaces\":[],\"more\":true}";
        write(newer);
        WorkspaceRegistry registry(path());
        QCOMPARE(registry.load().error().kind, RegistryError::Kind::NewerVersion);
        QCOMPARE(registry.put(full()).error().kind, RegistryError::Kind::NewerVersion);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    void keepsItsListWhenTheFileCannotBeRead()
    {
        WorkspaceRegistry registry(path());
        const WorkspaceProfile one = full();
        QVERIFY(registry.put(one));
        write("{\"version\":2}");
        QSignalSpy changed(&registry, &WorkspaceRegistry::changed);
        QVERIFY(!registry.load());
        QCOMPARE(registry.profiles(), QList {one});
        QCOMPARE(changed.count(), 0);
    }

    void changesNothingThatCannotBeWritten()
    {
        WorkspaceRegistry registry(path());
        const QList all {full(), full(), full()};
        for (const WorkspaceProfile &profile : all)
            QVERIFY(registry.put(profile));
        const QByteArray before = read();
        QSignalSpy changed(&registry, &WorkspaceRegistry::changed);
        {
            const NoRoom noRoom;
            QCOMPARE(registry.remove(all[0].id).error().kind, RegistryError::Kind::CannotWrite);
            QCOMPARE(registry.put(full()).error().kind, RegistryError::Kind::CannotWrite);
            const auto renamed = registry.edit(all[1].id, [](WorkspaceProfile &profile) { profile.name = u"Other"_s; });
            QCOMPARE(renamed.error().kind, RegistryError::Kind::CannotWrite);
            QCOMPARE(registry.setLastOpened(all[2].id).error().kind, RegistryError::Kind::CannotWrite);
            QCOMPARE(registry.rewrite().error().kind, RegistryError::Kind::CannotWrite);
        }
        QCOMPARE(registry.profiles(), all);
        QCOMPARE(registry.lastOpened(), QString());
        QCOMPARE(changed.count(), 0);
        QCOMPARE(read(), before);
        QVERIFY(registry.remove(all[0].id));
        QCOMPARE(changed.count(), 1);
    }

    void editsTheProfileAsItIsInTheFile()
    {
        WorkspaceRegistry here(path());
        WorkspaceRegistry there(path());
        const WorkspaceProfile one = full();
        QVERIFY(here.put(one));
        QVERIFY(there.edit(one.id, [](WorkspaceProfile &profile) { profile.guard.forbidden = {Act::Edit}; }));
        const auto edited = here.edit(one.id, [](WorkspaceProfile &profile) {
            profile.id = u"another"_s;
            profile.name = u"Renamed"_s;
        });
        QVERIFY(edited);
        QCOMPARE(edited->id, one.id);
        QCOMPARE(edited->guard.forbidden, QSet {Act::Edit});
        QVERIFY(there.load());
        QCOMPARE(there.profiles(), QList {*edited});
        QVERIFY(there.remove(one.id));
        QCOMPARE(here.edit(one.id, [](WorkspaceProfile &) {}).error().kind, RegistryError::Kind::Gone);
        QVERIFY2(here.profiles().isEmpty(), "a change does not bring back what is gone");
    }

    void tellsWhatAnotherProgramChanged()
    {
        WorkspaceRegistry here(path());
        WorkspaceRegistry there(path());
        const WorkspaceProfile one = full();
        QVERIFY(there.put(one));
        QSignalSpy changed(&here, &WorkspaceRegistry::changed);
        QVERIFY(here.load());
        QCOMPARE(changed.count(), 1);
        QVERIFY(here.load());
        QCOMPARE(changed.count(), 1);
    }

    void waitsForNobodyWhoKeepsTheLock()
    {
        WorkspaceRegistry registry(path());
        QVERIFY(registry.put(full()));
        QLockFile other(path() + u".lock"_s);
        QVERIFY(other.tryLock());
        QCOMPARE(registry.put(full()).error().kind, RegistryError::Kind::Busy);
        QCOMPARE(registry.profiles().size(), 1);
        other.unlock();
        QVERIFY(registry.put(full()));
        QVERIFY(!QFile::exists(path() + u".lock"_s));
    }

    void saysSoWhenItCannotBeWritten()
    {
        write("{\"version\":1}");
        WorkspaceRegistry registry(path() + u"/below"_s);
        QCOMPARE(registry.put(full()).error().kind, RegistryError::Kind::CannotWrite);
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"workspaces.json"_s); }
    [[nodiscard]] static QByteArray twoOfWhichOneIsDamaged()
    {
        return "{\"version\":1,\"workspaces\":[{\"id\":\"a\",\"key_source\":\"memory\"},"
               "{\"id\":\"b\",\"address\":\"https://x.example\",\"key_source\":\"memory\"}]}";
    }
    [[nodiscard]] QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

ROLODESK_TEST(WorkspaceRegistryTest);
#include "tst_workspaceregistry.moc"
