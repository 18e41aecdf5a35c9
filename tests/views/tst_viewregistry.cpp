#include "core/views/viewregistry.h"
#include "tests/support/noroom.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ViewError::Kind;

SavedView named(const QString &name)
{
    SavedView view;
    view.name = name;
    view.query = u"tag:vip"_s;
    view.columns = {{u"phone"_s, true, 120, {}}, {u"name"_s, true, 0, {}}};
    return view;
}

QStringList namesIn(const ViewRegistry &registry)
{
    QStringList names;
    for (const SavedView &view : registry.views())
        names.append(view.name);
    return names;
}

} // namespace

class ViewRegistryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void startsEmptyAndLeavesNoFile()
    {
        ViewRegistry registry(path());
        QVERIFY(registry.load());
        QVERIFY(registry.views().isEmpty());
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }

    void givesBackWhatWasSaved_data() { places(); }
    void givesBackWhatWasSaved()
    {
        QFETCH(bool, isInMemory);
        ViewRegistry registry(isInMemory ? QString() : path());
        QSignalSpy changed(&registry, &ViewRegistry::changed);
        const auto added = registry.add(named(u"  Big   clients "_s));
        QVERIFY(added);
        QVERIFY(!added->id.isEmpty());
        QCOMPARE(added->name, u"Big clients"_s);
        QCOMPARE(registry.views(), QList{*added});
        QCOMPARE(registry.view(added->id), *added);
        SavedView edited = *added;
        edited.query = u"opted:out"_s;
        QCOMPARE(registry.replace(edited).value(), edited);
        QCOMPARE(registry.views(), QList{edited});
        QVERIFY(registry.rename(edited.id, u"Small clients"_s));
        QCOMPARE(registry.views().first().name, u"Small clients"_s);
        QVERIFY(registry.remove(edited.id));
        QVERIFY(registry.remove(edited.id));
        QVERIFY(registry.views().isEmpty());
        QCOMPARE(changed.count(), 4);
    }

    void isThereAfterANewStart()
    {
        SavedView one;
        {
            ViewRegistry registry(path());
            one = registry.add(named(u"One"_s)).value();
        }
        ViewRegistry again(path());
        QVERIFY(again.load());
        QCOMPARE(again.views(), QList{one});
        QCOMPARE(int(QFile::permissions(path()) & 0x00ff), 0);
    }

    void leavesNothingOfMemoryBehind()
    {
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_dir->path());
        ViewRegistry registry{QString()};
        QVERIFY(registry.load());
        QVERIFY(registry.add(named(u"One"_s)));
        QVERIFY(registry.load());
        QVERIFY(registry.setDamagedAside());
        QCOMPARE(namesIn(registry), QStringList{u"One"_s});
        QVERIFY(QDir(m_dir->path()).isEmpty());
        QDir::setCurrent(before);
    }

    void takesNoNameTwice_data() { places(); }
    void takesNoNameTwice()
    {
        QFETCH(bool, isInMemory);
        ViewRegistry registry(isInMemory ? QString() : path());
        const SavedView one = registry.add(named(u"Müller"_s)).value();
        const SavedView two = registry.add(named(u"Other"_s)).value();
        const auto taken = registry.add(named(u"MULLER"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Kind::NameTaken);
        QCOMPARE(taken.error().detail, u"Müller"_s);
        QCOMPARE(registry.rename(two.id, u" muller"_s).error().kind, Kind::NameTaken);
        SavedView edited = two;
        edited.name = u"Ｍüller"_s;
        QCOMPARE(registry.replace(edited).error().kind, Kind::NameTaken);
        QCOMPARE(registry.add(named(u" \t"_s)).error().kind, Kind::NoName);
        QCOMPARE(registry.rename(one.id, QString()).error().kind, Kind::NoName);
        QCOMPARE(namesIn(registry), (QStringList{u"Müller"_s, u"Other"_s}));
        // Its own name in other letters is no other view's.
        QVERIFY(registry.rename(one.id, u"MÜLLER"_s));
        QVERIFY(registry.problemWith(u"other"_s, one.id));
        QVERIFY(!registry.problemWith(u"other"_s, two.id));
        QVERIFY(!registry.problemWith(u"new"_s));
    }

    void findsByNameOrIdAndRefusesToGuess()
    {
        write("{\"version\":1,\"views\":[{\"id\":\"1\",\"name\":\"Same\"},{\"id\":\"2\",\"name\":"
              "\"SAME\"},"
              "{\"id\":\"3\",\"name\":\"Étoile\"}]}");
        ViewRegistry registry(path());
        QVERIFY(registry.load());
        QVERIFY(!registry.find(u"same"_s));
        QCOMPARE(registry.find(u"2"_s)->id, u"2"_s);
        QCOMPARE(registry.find(u"etoile"_s)->id, u"3"_s);
        QVERIFY(!registry.find(u"nobody"_s));
    }

    void arranges()
    {
        ViewRegistry registry(path());
        const SavedView a = registry.add(named(u"a"_s)).value();
        const SavedView b = registry.add(named(u"b"_s)).value();
        const SavedView c = registry.add(named(u"c"_s), 0).value();
        QCOMPARE(namesIn(registry), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        QVERIFY(registry.move(c.id, 1));
        QCOMPARE(namesIn(registry), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        QVERIFY(registry.move(a.id, 99));
        QCOMPARE(namesIn(registry), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        QVERIFY(registry.move(b.id, 0));
        QCOMPARE(namesIn(registry), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        QSignalSpy changed(&registry, &ViewRegistry::changed);
        QVERIFY(registry.move(b.id, 0));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(registry.move(u"nobody"_s, 0).error().kind, Kind::Gone);
    }

    void takesARemovalBack()
    {
        ViewRegistry registry(path());
        const SavedView a = registry.add(named(u"a"_s)).value();
        const SavedView b = registry.add(named(u"b"_s)).value();
        QVERIFY(registry.remove(a.id));
        QCOMPARE(registry.add(a, 0).value(), a);
        QCOMPARE(registry.views(), (QList{a, b}));
        SavedView twin = a;
        twin.name = u"twin"_s;
        QVERIFY(registry.add(twin)->id != a.id);
    }

    void doesNotUndoWhatAnotherProgramWrote()
    {
        ViewRegistry here(path());
        ViewRegistry there(path());
        const SavedView one = here.add(named(u"one"_s)).value();
        QVERIFY(there.add(named(u"two"_s)));
        QCOMPARE(there.views().size(), 2);
        QVERIFY(here.rename(one.id, u"uno"_s));
        QCOMPARE(namesIn(here), (QStringList{u"uno"_s, u"two"_s}));
        QCOMPARE(here.add(named(u"TWO"_s)).error().kind, Kind::NameTaken);
        QVERIFY(there.remove(one.id));
        QCOMPARE(here.rename(one.id, u"x"_s).error().kind, Kind::Gone);
        QCOMPARE(here.replace(one).error().kind, Kind::Gone);
        QCOMPARE(namesIn(here), QStringList{u"two"_s});
    }

    void keepsWhatALaterVersionWrote()
    {
        write(
            "{\"version\":1,\"later\":1,\"views\":[{\"id\":\"a\",\"name\":\"A\",\"icon\":\"star\","
            "\"columns\":[{\"id\":\"phone\",\"pinned\":true},{\"id\":\"fax\",\"width\":7}]}]}");
        ViewRegistry registry(path());
        QVERIFY(registry.load());
        SavedView edited;
        edited.id = u"a"_s;
        edited.name = u"B"_s;
        edited.columns = {{u"name"_s, true, 10, {}}, {u"phone"_s, false, 20, {}}};
        QVERIFY(registry.replace(edited));
        const QByteArray json = read();
        QVERIFY(json.contains("later"));
        QVERIFY(json.contains("star"));
        QVERIFY(json.contains("pinned"));
        QVERIFY(registry.load());
        QCOMPARE(registry.views().first().columns.at(1).width, 20);
    }

    void writesNothingOverADamagedFile()
    {
        const QByteArray broken =
            "{\"version\":1,\"views\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"b\"}]}";
        write(broken);
        ViewRegistry registry(path());
        const auto loaded = registry.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Kind::Damaged);
        QCOMPARE(loaded.error().path, path());
        QCOMPARE(namesIn(registry), QStringList{u"A"_s});
        QCOMPARE(registry.add(named(u"B"_s)).error().kind, Kind::Damaged);
        QCOMPARE(registry.remove(u"a"_s).error().kind, Kind::Damaged);
        QCOMPARE(read(), broken);
        // Somebody decides to go on with what is left.
        const auto aside = registry.setDamagedAside();
        QVERIFY(aside);
        QFile copy(*aside);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), broken);
        QVERIFY(registry.add(named(u"B"_s)));
        QCOMPARE(namesIn(registry), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(registry.setDamagedAside().value(), QString());
    }

    void leavesANewerFileAlone()
    {
        const QByteArray newer = "{\"version\":2,\"views\":{}}";
        write(newer);
        ViewRegistry registry(path());
        QCOMPARE(registry.load().error().kind, Kind::NewerVersion);
        QCOMPARE(registry.add(named(u"B"_s)).error().kind, Kind::NewerVersion);
        QCOMPARE(registry.setDamagedAside().error().kind, Kind::NewerVersion);
        QCOMPARE(read(), newer);
    }

    void changesNothingThatCannotBeWritten()
    {
        ViewRegistry registry(path());
        const SavedView one = registry.add(named(QString(400, u'n'))).value();
        const QByteArray before = read();
        QSignalSpy changed(&registry, &ViewRegistry::changed);
        {
            const NoRoom noRoom;
            QCOMPARE(registry.add(named(u"two"_s)).error().kind, Kind::CannotWrite);
            QVERIFY(registry.move(one.id, 0));
        }
        QCOMPARE(registry.views(), QList{one});
        QCOMPARE(changed.count(), 0);
        QCOMPARE(read(), before);
    }

    void saysWhenAnotherProgramHoldsTheFile()
    {
        ViewRegistry registry(path());
        QLockFile other(path() + ".lock"_L1);
        QVERIFY(other.lock());
        QCOMPARE(registry.add(named(u"one"_s)).error().kind, Kind::Busy);
    }

private:
    static void places()
    {
        QTest::addColumn<bool>("isInMemory");
        QTest::newRow("in a file") << false;
        QTest::newRow("in memory") << true;
    }
    [[nodiscard]] QString path() const { return m_dir->filePath(u"views.json"_s); }
    void write(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] QByteArray read() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};
ROLODESK_TEST(ViewRegistryTest);

#include "tst_viewregistry.moc"
