#include "app/cli/output.h"
#include "app/common/credentialsinput.h"
#include "app/common/dataplace.h"
#include "app/common/emptystore.h"
#include "app/common/localcopy.h"
#include "app/common/sampleworkspace.h"
#include "core/editing/drafts.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/views/viewregistry.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;

class AppCommonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCredentialsFromAPipeThatStaysOpen()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const QByteArray sent = "{\n \"id\": \"one\",\n \"key\": \"two}\"\n}\n";
        QCOMPARE(::write(ends[1], sent.constData(), static_cast<size_t>(sent.size())), sent.size());
        const auto credentials = readCredentials(ends[0]); // would block if it wanted the end
        ::close(ends[0]);
        ::close(ends[1]);
        QVERIFY(credentials);
        QCOMPARE(credentials->id, u"one"_s);
        QCOMPARE(credentials->key.reveal().toByteArray(), QByteArray("two}"));
    }

    void refusesUnreadableCredentials_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<CredentialsProblem>("problem");
        QTest::newRow("nothing") << QByteArray() << CredentialsProblem::NotAnObject;
        QTest::newRow("text") << QByteArray("hunter2") << CredentialsProblem::NotAnObject;
        QTest::newRow("array") << QByteArray("[1]") << CredentialsProblem::NotAnObject;
        QTest::newRow("cut") << QByteArray("{\"id\":\"a\",") << CredentialsProblem::NotAnObject;
        QTest::newRow("no id") << QByteArray("{\"key\":\"a\"}") << CredentialsProblem::NoId;
        QTest::newRow("number for an id")
            << QByteArray("{\"id\":1,\"key\":\"a\"}") << CredentialsProblem::NoId;
        QTest::newRow("no key") << QByteArray("{\"id\":\"a\"}") << CredentialsProblem::NoKey;
        QTest::newRow("empty key")
            << QByteArray("{\"id\":\"a\",\"key\":\"\"}") << CredentialsProblem::NoKey;
    }

    void refusesUnreadableCredentials()
    {
        QFETCH(QByteArray, input);
        QFETCH(CredentialsProblem, problem);
        const auto credentials = credentialsFromJson(input);
        QVERIFY(!credentials);
        QCOMPARE(credentials.error(), problem);
        const QString sentence = sentenceOf(problem);
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u"hunter2"_s), "what was read must not be repeated");
    }

    void keepsEachAccountInAFileOfItsOwn()
    {
        const QUrl service(u"https://api.heymarket.com"_s);
        const QString key = workspaceKeyFor(service, u"secret-one"_s);
        QVERIFY(workspaceKeyFor(service, u"secret-two"_s) != key);
        QVERIFY(workspaceKeyFor(QUrl(u"https://relay.example"_s), u"secret-one"_s) != key);
        QVERIFY2(!key.contains(u"secret-one"_s), "a file name must not tell the id");
        for (const QString &same :
            {u"https://API.heymarket.com/"_s, u"https://api.heymarket.com:443"_s})
            QCOMPARE(workspaceKeyFor(QUrl(same), u"secret-one"_s), key);
        const DataPlace place = DataPlace::find(u"/data"_s);
        QVERIFY(place.storeFile(key).startsWith(u"/data/workspaces/"_s));
        QCOMPARE(place.storeFile(sampleWorkspaceKey()), u"/data/sample/contacts.sqlite"_s);
    }

    void keepsSavedViewsUntilTheWorkspaceGoes()
    {
        QTemporaryDir data;
        const QString folder = data.filePath(u"workspaces/one"_s);
        QVERIFY(ContactStore::open(folder + "/contacts-1.sqlite"_L1, u"key"_s));
        const QString views = DataPlace::viewsFileBeside(folder + "/contacts-1.sqlite"_L1);
        QCOMPARE(views, folder + "/views.json"_L1);
        {
            ViewRegistry registry(views);
            SavedView view;
            view.name = u"One"_s;
            QVERIFY(registry.add(view));
        }
        QVERIFY(removeLocalCopies(folder));
        QVERIFY2(QFileInfo::exists(views), "only the contacts were to go");
        QVERIFY(removeWorkspaceFiles(folder));
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(removeWorkspaceFiles(folder));
    }

    void knowsWhatWouldBeLostWithACopy()
    {
        QTemporaryDir data;
        QCOMPARE(leftWorkInFolder(data.filePath(u"none"_s))->changes, 0);
        {
            const auto store = ContactStore::open(data.filePath(u"contacts-1.sqlite"_s), u"key"_s);
            WriteJournal journal(**store);
            QSignalSpy changed(&journal, &WriteJournal::changed);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            WriteGroup act;
            act.made = now;
            JournalWrite open;
            open.planned = now;
            open.contact = ContactId(7);
            JournalWrite over = open;
            over.state = JournalWrite::State::Withdrawn;
            over.ended = now;
            (void)journal.plan(act, {open, open, over});
            Drafts drafts;
            Contact contact;
            contact.id = ContactId(7);
            contact.json = QJsonObject{{"id"_L1, 7}, {"updated"_L1, u"2026-10-01T10:00:00Z"_s}};
            drafts.put({contact, {}, now, {}});
            StoreChange change;
            change.records.insert(Drafts::key(), drafts.write());
            (void)test::valueOf((*store)->commit(std::move(change)));
            QTRY_COMPARE(changed.count(), 1);
        }
        const auto left = leftWorkInFolder(data.path());
        QVERIFY(left);
        QCOMPARE(left->changes, 2);
        QCOMPARE(left->forms, 1);
        QFile broken(data.filePath(u"contacts-2.sqlite"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(4096, 'x'));
        broken.close();
        QVERIFY(!leftWorkInFolder(data.path()));
    }

    void removesALocalCopyOnlyWhenItIsEmptyAndFree()
    {
        QTemporaryDir data;
        const QString key = u"0123456789abcdef0123"_s;
        const QString file = DataPlace::find(data.path()).storeFile(key);
        QVERIFY2(!removeEmptyStore(file, key), "there is none");
        QVERIFY(!QFileInfo::exists(QFileInfo(file).path()));
        {
            const auto store = ContactStore::open(file, key);
            QVERIFY(store);
            QVERIFY2(!removeEmptyStore(file, key), "it is in use");
        }
        QVERIFY2(!removeEmptyStore(file, u"another"_s), "it is another workspace's");
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(removeEmptyStore(file, key));
        QVERIFY2(!QFileInfo::exists(data.path() + "/workspaces"_L1), "the folders go with it");

        {
            const auto store = ContactStore::open(file, key);
            QVERIFY(store);
            StoreChange change;
            Contact contact;
            contact.id = ContactId(7);
            contact.updated = u"2026-10-01T10:00:00Z"_s;
            contact.json = QJsonObject{{"id"_L1, 7}, {"updated"_L1, contact.updated}};
            change.upserts = {contact};
            bool done = false;
            (*store)->commit(std::move(change))->then(this, [&done](const auto &commit) {
                done = commit.has_value() && commit->contactCount == 1;
            });
            QTRY_VERIFY(done);
        }
        QVERIFY2(!removeEmptyStore(file, key), "a contact is in it");
        QVERIFY(QFileInfo::exists(file));
        // What else lies in the folder keeps the folder.
        const QString other = DataPlace::find(data.path()).storeFile(u"fedcba9876543210"_s);
        QVERIFY(ContactStore::open(other, u"k"_s));
        QFile note(QFileInfo(other).path() + "/note"_L1);
        QVERIFY(note.open(QIODevice::WriteOnly));
        QVERIFY(removeEmptyStore(other, u"k"_s));
        QVERIFY(note.exists());
    }

    void findsTheAddressInTheReadyLine()
    {
        QCOMPARE(
            SampleWorkspace::readyAddress("rolodesk-sandbox: listening on http://127.0.0.1:40123"),
            QUrl(u"http://127.0.0.1:40123"_s));
        QVERIFY(!SampleWorkspace::readyAddress("seeding 2000 contacts"));
        QVERIFY(!SampleWorkspace::readyAddress("http://example.com:80"));
    }

    void writesResultsUntilTheReaderGoesAway()
    {
        std::signal(SIGPIPE, SIG_IGN);
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        cli::Output output(ends[1], ends[1], false);
        output.line(u"first"_s);
        char read[16] = {};
        QCOMPARE(::read(ends[0], read, sizeof read), 6);
        QVERIFY(!output.isBroken());
        ::close(ends[0]);
        output.line(u"second"_s);
        QVERIFY(output.isBroken());
        ::close(ends[1]);
    }
};

ROLODESK_TEST(AppCommonTest);
#include "tst_appcommon.moc"
