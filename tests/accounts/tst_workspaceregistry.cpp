#include "core/accounts/workspaceregistry.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
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

    void saysSoWhenItCannotBeWritten()
    {
        write("{\"version\":1}");
        WorkspaceRegistry registry(path() + u"/below"_s);
        QCOMPARE(registry.put(full()).error().kind, RegistryError::Kind::CannotWrite);
    }

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"workspaces.json"_s); }
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
