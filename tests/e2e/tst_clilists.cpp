#include "app/cli/exitcode.h"
#include "app/cli/inputtext.h"
#include "app/cli/lookuplistcommand.h"
#include "app/cli/synccommand.h"
#include "app/cli/words.h"
#include "core/contacts/contactjson.h"
#include "tests/e2e/commandbench.h"
#include "tests/support/testregistry.h"

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

namespace {

ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

struct ListBench : CommandBench {
    explicit ListBench(const QStringList &lines)
    {
        QFile file(dir.filePath(u"list.txt"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the list cannot be written");
        file.write(lines.join(u'\n').toUtf8());
        line.listFile = file.fileName();
        line.defaultCountry = u"US"_s;
    }
    bool lookUp() { return run<LookupListCommand>(); }
};

const auto nobody = u"+14159990000"_s;

} // namespace

/// `lookup --file`.
class CliListsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachEntryAVerdictInItsOrder()
    {
        ListBench bench(
            {u"(415) 999-0000"_s, u"+"_s + makeContact(1, {}).phone, u"no number"_s, nobody});
        bench.fill(2);
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(Partial)); // one is invalid
        const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0), u"(415) 999-0000\tnot found\t\t\t\tservice"_s);
        QCOMPARE(lines.at(1), u"+14155551001\tfound\t1\tContact 1\tunknown\tservice"_s);
        QVERIFY(lines.at(2).startsWith(u"no number\tinvalid\t\t"_s));
        QCOMPARE(lines.at(3), nobody + u"\tnot found\t\t\t\tservice"_s);
        // The next run asks for nothing that is here.
        bench.api.requests.clear();
        bench.line.json = true;
        QVERIFY(bench.lookUp());
        const QJsonArray values = bench.json().value("values"_L1).toArray();
        QCOMPARE(values.size(), 4);
        QCOMPARE(values.at(1)["source"_L1].toString(), u"local_copy"_s);
        QCOMPARE(values.at(1)["line"_L1].toInt(), 2);
        QCOMPARE(values.at(3)["repeats_line"_L1].toInt(), 1);
        QCOMPARE(bench.api.requests.size(), std::size_t(1));
    }

    /// Of a line that the service and the copy know somebody for, each contact names its source.
    void saysWhoKnowsWhom()
    {
        ListBench bench({u"6085550127"_s});
        bench.line.defaultCountry.clear();
        const auto with = [](qint64 id, const QString &phone) {
            QJsonObject json = makeContact(id, u"2026-01-01T00:00:00Z"_s, u"Fay"_s).json.object();
            json.insert("phone"_L1, phone);
            return *contactFromJson(json);
        };
        bench.api.contacts = {with(1, u"16085550127"_s)};
        QVERIFY(bench.run<SyncCommand>());
        bench.api.contacts.append(with(2, u"6085550127"_s));
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.results,
            u"6085550127\tseveral\t2\tFay\tunknown\tservice\n"
            "6085550127\tseveral\t1\tFay\tunknown\tlocal copy\n"_s);
        bench.line.json = true;
        // Known here by now, and asked about no more than the answer of the service tells.
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.json().value("values"_L1)[0]["contacts"_L1][0]["source"_L1].toString(),
            u"local_copy"_s);
    }

    /// Somebody is known by one reading, and nobody could be asked about the other.
    void isPartialWhereTheServiceDidNotConfirm()
    {
        ListBench bench({u"6085550127"_s});
        bench.line.defaultCountry.clear();
        QJsonObject json = makeContact(1, u"2026-01-01T00:00:00Z"_s, u"Fay"_s).json.object();
        json.insert("phone"_L1, u"16085550127"_s);
        bench.api.contacts = {*contactFromJson(json)};
        QVERIFY(bench.run<SyncCommand>());
        bench.api.onRequest = [](int, const QString &) {
            return std::optional(errorOf(ApiError::Kind::Offline));
        };
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.results, u"6085550127\tfound\t1\tFay\tunknown\tlocal copy\n"_s);
    }

    void saysHowItReadTheList()
    {
        ListBench bench({u"415 555 1001, 12, on 2026-01-31"_s, u"415 555 1002"_s, nobody});
        bench.line.defaultCountry.clear();
        bench.fill(2);
        QVERIFY(bench.run<SyncCommand>());
        QVERIFY(bench.lookUp());
        QVERIFY2(
            bench.results.startsWith(u"415 555 1001\tfound\t1\tContact 1\tunknown\tlocal copy\n"_s),
            qPrintable(bench.results));
        QVERIFY2(bench.messages.contains(u"Numbers that name no country: 2."_s),
            qPrintable(bench.messages));
        QVERIFY(bench.messages.contains(u"Left out as something else than a number or an address: "
                                        "2, the first is “12” in line 1."_s));
        bench.line.json = true;
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.json().value("left_out"_L1).toInt(), 2);
        const QJsonArray values = bench.json().value("values"_L1).toArray();
        QCOMPARE(values.at(0)["read_as"_L1].toArray(), QJsonArray{u"14155551001"_s});
        QVERIFY(values.at(2)["read_as"_L1].isUndefined());
        bench.line.defaultCountry = u"US"_s;
        bench.line.json = false;
        QVERIFY(bench.lookUp());
        QVERIFY(!bench.messages.contains(u"country"_s));
    }

    void withoutAServiceOnlyACompleteCopySaysNotFound()
    {
        ListBench bench({nobody, u"+"_s + makeContact(1, {}).phone});
        bench.fill(2);
        const auto isOffline = [](int, const QString &) {
            return std::optional(errorOf(ApiError::Kind::Offline));
        };
        bench.api.onRequest = isOffline;
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(Network));
        QVERIFY(bench.results.startsWith(nobody + u"\tunknown\t"_s));
        bench.api.onRequest = {};
        QVERIFY(bench.run<SyncCommand>());
        bench.api.onRequest = isOffline;
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(Partial));
        QVERIFY(bench.results.startsWith(nobody + u"\tnot found\t\t\t\tlocal copy\n"_s));
        QVERIFY(bench.messages.contains(u"The local copy answers instead"_s));
        // Refused credentials are another matter.
        bench.api.onRequest = [](int, const QString &) {
            return std::optional(errorOf(ApiError::Kind::Unauthorized));
        };
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(CredentialsRefused));
        QVERIFY(bench.results.startsWith(nobody + u"\tunknown\t"_s));
    }

    void withoutASearchAnEmailIsUnknown()
    {
        ListBench bench({u"a@example.com"_s, nobody});
        bench.fill(2);
        bench.api.manners.hasV2Search = false;
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(Partial));
        QCOMPARE(bench.results,
            u"a@example.com\tunknown\t\t\t\t\n"_s + nobody + u"\tnot found\t\t\t\tservice\n"_s);
        QCOMPARE(bench.messages, sentenceOfNoSearch() + u'\n');
        QVERIFY(bench.run<SyncCommand>());
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(Partial));
        QVERIFY2(bench.results.startsWith(u"a@example.com\tnot found\t\t\t\tlocal copy\n"_s),
            qPrintable(bench.results));
        QVERIFY(bench.messages.contains(u"The local copy answers instead"_s));
    }

    void saysWhatIsWrongWithAnEntryAsItWasRead()
    {
        ListBench bench({u"2026-01-31"_s});
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.results,
            u"2026-01-31\tinvalid\t\t"_s + whyNoEntry(ListEntry::Problem::NothingInIt)
                + u"\t\t\n"_s);
    }

    void saysThatTheListCannotBeRead()
    {
        ListBench bench({});
        bench.line.listFile = bench.dir.filePath(u"nowhere.txt"_s);
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(Usage));
        QVERIFY(bench.messages.contains(bench.line.listFile));
    }

    void saysThatAContactCannotBeRead()
    {
        ListBench bench({u'+' + makeContact(1, {}).phone, u'+' + makeContact(2, {}).phone});
        bench.fill(2);
        QVERIFY(bench.run<SyncCommand>());
        QVERIFY(bench.damage(ContactId(1)));
        QVERIFY(bench.lookUp());
        StoreError damaged;
        damaged.kind = StoreError::Kind::Corrupt;
        QCOMPARE(bench.exitCode, exitCodeOf(damaged));
        QVERIFY(bench.messages.contains(u"The local copy is damaged: "_s + bench.path()));
        // Who it is, is known all the same, and the others are whole.
        const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).contains(u"\tfound\t1\t\t"_s));
        QVERIFY(lines.at(1).contains(u"\tfound\t2\tContact 2\t"_s));
    }

    void anEmptyListIsDone()
    {
        ListBench bench({});
        QVERIFY(bench.lookUp());
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.results, QString());
    }

    void readsTextInAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << QByteArray("Zoë 1");
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFZoë 1");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEZ\0o\0\xEB\0 \0"
                                              "1\0",
            12);
        QTest::newRow("Latin-1") << QByteArray("Zo\xEB 1");
    }
    void readsTextInAnyEncoding()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(textOf(bytes), u"Zoë 1"_s);
    }

    void refusesADescriptorThatIsNotOpen()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        ::close(ends[0]);
        ::close(ends[1]);
        bool isRefused = false;
        const InputText input(u"-"_s, ends[0],
            [&isRefused](const Result<QString, QString> &text) { isRefused = !text; });
        QTRY_VERIFY(isRefused);
    }

    void readsADescriptorToItsEnd()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], "one", 3), ssize_t(3));
        QString read;
        const InputText input(u"-"_s, ends[0],
            [&read](const Result<QString, QString> &text) { read = text.value_or(u"?"_s); });
        QCoreApplication::processEvents();
        QVERIFY(read.isEmpty());
        QCOMPARE(::write(ends[1], "two", 3), ssize_t(3));
        ::close(ends[1]);
        QTRY_COMPARE(read, u"onetwo"_s);
        ::close(ends[0]);
    }
};
ROLODESK_TEST(CliListsTest);

#include "tst_clilists.moc"
