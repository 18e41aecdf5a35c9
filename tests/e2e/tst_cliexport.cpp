#include "app/cli/exitcode.h"
#include "app/cli/exportcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/synccommand.h"
#include "core/contacts/contactjson.h"
#include "core/views/viewregistry.h"
#include "tests/e2e/commandbench.h"
#include "tests/support/noroom.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <future>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

namespace {

/// Four contacts in a complete local copy.
struct ExportBench : CommandBench {
    ExportBench()
    {
        const auto add = [this](qint64 id, const QString &name, const QString &email,
                             bool isOptedOut) {
            QJsonObject json =
                makeContact(id, u"2026-01-0%1T00:00:00Z"_s.arg(id), name).json.object();
            json.insert("email"_L1, email);
            json.insert("is_opted_out"_L1, isOptedOut);
            api.contacts.append(*contactFromJson(json));
        };
        add(1, u"Ann Lee"_s, u"ann@example.com"_s, false);
        add(2, u"=Bob"_s, u"bob@example.com"_s, true);
        add(3, u"Cleo"_s, u"cleo@example.org"_s, false);
        add(4, u"Dan"_s, u"dan@example.com"_s, false);
        api.tags = {Tag{TagId(1), u"Do not call"_s, {}, u"2026-01-01T00:00:00Z"_s, 1}};
        if (!run<SyncCommand>() || exitCode != int(cli::Done))
            qFatal("the copy cannot be filled");
    }
    bool exportAs(const QString &format)
    {
        line.format = format;
        return run<ExportCommand>();
    }
    [[nodiscard]] QString outputFile() const { return dir.filePath(u"out/contacts.csv"_s); }
    void saveView(const SavedView &view) const
    {
        ViewRegistry views(dir.filePath(u"views.json"_s));
        if (!views.add(view))
            qFatal("the view cannot be saved");
    }
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"(none)"_s;
}

} // namespace

class CliExportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchFindsWhatTheWindowFinds()
    {
        ExportBench bench;
        bench.line.arguments = {u"example.com"_s, u"-opted:out"_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(cli::Done));
        const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).startsWith(u"4\tDan\t"_s)); // last updated first
        QVERIFY(lines.at(1).startsWith(u"1\tAnn Lee\t"_s));
        bench.line.limit = 1;
        bench.line.json = true;
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(QJsonDocument::fromJson(bench.results.toUtf8()).array().size(), 1);
    }

    void searchDoesNotGuess()
    {
        ExportBench bench;
        bench.line.arguments = {u"opted:maybe"_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.results, QString());
        QCOMPARE(bench.messages,
            u"“opted:maybe” in the query means nothing; possible: out, in, unknown.\n"_s);
        bench.line.arguments = {u"tags:vip"_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.messages,
            u"“tags:vip” in the query begins like an operator, and there is none of that name; "
            "possible: tag:. To look for the text, put it in double quotes, and those in single "
            "ones for a shell.\n"_s);
        // Behind a dash it would be everybody.
        for (const QString &slip : {u"-tags:vip"_s, u"-otped:out"_s, u"-zz:x"_s}) {
            bench.line.arguments = {slip};
            QVERIFY(bench.run<ListCommand>());
            QCOMPARE(bench.exitCode, int(Usage));
            QCOMPARE(bench.results, QString());
            QVERIFY2(bench.messages.startsWith(u'“' + slip + u"” in the query means nothing"_s),
                qPrintable(bench.messages));
        }
        bench.line.arguments = {u"\"tags:vip\""_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(cli::Done));
        // No slip for an operator, and said all the same.
        bench.line.arguments = {u"Acme:Berlin"_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages,
            u"“Acme:Berlin” in the query is searched for as text: there is no such operator.\n"_s);
        bench.line.arguments = {u"tel:+14155550100"_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.messages, QString());
        bench.line.arguments = {u"tag:"_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.messages, u"“tag:” in the query lacks its value.\n"_s);
    }

    /// With a "not" in front an unknown name would mean everybody, without it nobody.
    void refusesNamesThatNobodyHas_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &query, const QString &rest) {
            QTest::newRow(name) << query
                                << u"“%1” in the query names nothing that is known here%2\n"_s.arg(
                                       query.section(u'=', 0, 0), rest);
        };
        row("not a tag", u"-tag:\"dont call\""_s, u"; similar names: Do not call."_s);
        row("a tag", u"tag:nosuch"_s, u"."_s);
        row("not an owner", u"-owner:nobody"_s, u"."_s);
        row("not a field", u"-field:nosuch=x"_s, u"."_s);
    }
    void refusesNamesThatNobodyHas()
    {
        QFETCH(QString, query);
        ExportBench bench;
        bench.line.outputFile = bench.dir.filePath(u"yesterday.csv"_s);
        {
            QFile file(bench.line.outputFile);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("yesterday") > 0);
        }
        bench.line.query = query;
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(Usage));
        QTEST(bench.messages, "said");
        QCOMPARE(contentOf(bench.line.outputFile), u"yesterday"_s);
        bench.line.arguments = {query};
        bench.line.json = true;
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.json()["error"_L1]["kind"_L1].toString(), u"unknown_name"_s);
    }
    void refusesAViewWhoseTagIsCalledOtherwiseNow()
    {
        ExportBench bench;
        SavedView view;
        view.name = u"Callable"_s;
        view.query = u"-tag:\"Never call\""_s;
        bench.saveView(view);
        bench.line.view = view.name;
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.results, QString());
        QVERIFY2(bench.messages.contains(u"never call"_s), qPrintable(bench.messages));
    }
    void saysWhatAPartOfANameStandsFor()
    {
        ExportBench bench;
        bench.line.query = u"-tag:do"_s;
        QVERIFY(bench.exportAs(u"jsonl"_s));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.results.count(u'\n'), 4);
        QCOMPARE(bench.messages,
            u"“-tag:do” in the query is a part of a name; it is taken for Do not call.\n"_s);
    }
    void doesNotRefuseNamesThatNobodyCanCheckYet()
    {
        CommandBench bench;
        bench.line.arguments = {u"-tag:vip"_s};
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(Partial));
        QVERIFY2(
            bench.messages.contains(u"“-tag:vip” in the query names anything is not known yet"_s),
            qPrintable(bench.messages));
    }

    void exportsEverybodyInOrderOfTheirIds()
    {
        ExportBench bench;
        QVERIFY(bench.exportAs(u"jsonl"_s));
        QCOMPARE(bench.exitCode, int(cli::Done));
        const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        for (qsizetype i = 0; i < 4; ++i)
            QCOMPARE(
                QJsonDocument::fromJson(lines.at(i).toUtf8()).object().value("id"_L1).toInteger(),
                i + 1);
    }

    void exportsAViewAsItIsShown()
    {
        ExportBench bench;
        SavedView view;
        view.name = u"Com"_s;
        view.query = u"email:example.com"_s;
        view.sortColumn = u"name"_s;
        view.direction = Qt::DescendingOrder;
        view.columns = {{u"status"_s, true, 0, {}}, {u"phone"_s, false, 0, {}},
            {u"name"_s, true, 90, {}}, {u"fax"_s, true, 0, {}}};
        bench.saveView(view);
        bench.line.view = u"com"_s;
        bench.line.isPlain = true;
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QVERIFY2(bench.results.startsWith(u"Status,Name\r\n"_s), qPrintable(bench.results));
        QVERIFY(bench.results.contains(u"Opted out,=Bob\r\n"_s));
        QVERIFY(bench.results.indexOf(u"Dan"_s) < bench.results.indexOf(u"Ann"_s));
        QVERIFY(!bench.results.contains(u"Cleo"_s));
        QVERIFY(bench.messages.contains(u"“fax”"_s));
        bench.line.isPlain = false;
        QVERIFY(bench.exportAs(u"csv"_s));
        QVERIFY(bench.results.contains(u"Opted out,'=Bob\r\n"_s));
    }

    void exportsASearchAsCards()
    {
        ExportBench bench;
        bench.line.query = u"name:cleo"_s;
        QVERIFY(bench.exportAs(u"vcf"_s));
        QCOMPARE(bench.results.count(u"BEGIN:VCARD\r\n"_s), 1);
        QVERIFY(bench.results.contains(u"FN:Cleo\r\n"_s));
    }

    void exportsForTheImporter()
    {
        ExportBench bench;
        bench.line.query = u"name:bob"_s;
        bench.line.layout = u"import"_s;
        QVERIFY(bench.exportAs(u"csv"_s));
        QVERIFY2(
            bench.results.startsWith(u"First Name,Last Name,Phone Number,Email,Opt Out,Tags"_s),
            qPrintable(bench.results));
        QVERIFY(bench.results.contains(u"=Bob"_s));
        QVERIFY(!bench.results.contains(u"'=Bob"_s));
    }

    void saysWhatTheImporterDoesNotGet()
    {
        ExportBench bench;
        bench.line.query = u"name:bob"_s;
        bench.line.layout = u"import"_s;
        bench.line.json = true;
        bench.line.outputFile = bench.dir.filePath(u"out.csv"_s);
        QJsonObject json = bench.api.contacts.at(1).json.object();
        json.insert("assigned_user_id"_L1, 5);
        json.insert("note"_L1, QJsonArray{QJsonObject{{"text"_L1, u"calls at night"_s}}});
        json.insert("rev"_L1, 1000);
        StoreChange change;
        change.upserts = {*contactFromJson(json)};
        bool isKept = false;
        QObject context;
        bench.store->commit(change)->then(
            &context, [&isKept](const auto &done) { isKept = done.has_value(); });
        QTRY_VERIFY(isKept);
        QVERIFY(bench.exportAs(u"csv"_s));
        QVERIFY2(
            bench.messages.contains(
                u"Contacts that are not complete in it: 1. The format has no place for: owners, notes.\n"_s),
            qPrintable(bench.messages));
        QCOMPARE(bench.json()["left_out"_L1].toInt(), 1);
        QCOMPARE(bench.json()["left_out_parts"_L1].toArray(), (QJsonArray{u"owner"_s, u"notes"_s}));
    }

    void refusesAViewThatShowsNothing()
    {
        ExportBench bench;
        SavedView view;
        view.name = u"Fax"_s;
        view.columns = {{u"fax"_s, true, 0, {}}, {u"name"_s, false, 90, {}}};
        bench.saveView(view);
        bench.line.view = view.name;
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.results, QString());
        QVERIFY(bench.messages.contains(u"“Fax” shows no column"_s));
        QVERIFY(bench.exportAs(u"jsonl"_s)); // which needs none
        QCOMPARE(bench.exitCode, int(cli::Done));
    }

    void saysThatTheOutputIsFull()
    {
        ExportBench bench;
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        bench.resultsTo = full.handle();
        const QString why = qt_error_string(ENOSPC);
        QVERIFY(bench.exportAs(u"jsonl"_s));
        QCOMPARE(bench.exitCode, int(LocalCopy));
        QVERIFY2(bench.messages.contains(why), qPrintable(bench.messages));
        QVERIFY(bench.run<ListCommand>());
        QCOMPARE(bench.exitCode, int(LocalCopy));
        QCOMPARE(bench.messages.count(why), 1);
    }

    /// A pipe that is full and does not block still has its reader.
    void waitsForASlowReader()
    {
        int ends[2];
        QCOMPARE(::pipe2(ends, O_NONBLOCK), 0);
        const QByteArray much(1 << 20, 'x');
        auto reading = std::async(std::launch::async, [from = ends[0]] {
            std::array<char, 4096> buffer;
            qsizetype read = 0;
            for (;;) {
                pollfd some{from, POLLIN, 0};
                ::poll(&some, 1, -1);
                const auto count = ::read(from, buffer.data(), buffer.size());
                if (count <= 0)
                    return read;
                read += count;
            }
        });
        Output output(ends[1], ends[1], false);
        const bool isWritten = output.raw(much);
        ::close(ends[1]);
        QCOMPARE(reading.get(), much.size());
        QVERIFY(isWritten);
        ::close(ends[0]);
    }

    void writesAFileAsAWhole()
    {
        ExportBench bench;
        bench.line.outputFile = bench.outputFile();
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(LocalCopy));
        QVERIFY2(bench.messages.contains(u"its folder is not there"_s), qPrintable(bench.messages));
        QVERIFY(QDir().mkpath(QFileInfo(bench.outputFile()).path()));
        bench.line.json = true;
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(cli::Done));
        QCOMPARE(bench.json().value("written"_L1).toInt(), 4);
        const QString content = contentOf(bench.outputFile());
        QCOMPARE(content.count(u"\r\n"_s), 5);
        {
            const NoRoom noRoom;
            bench.line.format = u"vcf"_s;
            bench.line.json = false;
            QVERIFY(bench.run<ExportCommand>());
        }
        QCOMPARE(bench.exitCode, int(LocalCopy));
        QCOMPARE(contentOf(bench.outputFile()), content);
        QCOMPARE(
            QDir(QFileInfo(bench.outputFile()).path()).entryList(QDir::Files | QDir::Hidden).size(),
            1);
    }

    void saysWhichViewsThereAre()
    {
        ExportBench bench;
        bench.line.view = u"Nobody"_s;
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(Usage));
        QCOMPARE(bench.messages, u"This workspace has no saved views.\n"_s);
        SavedView view;
        view.name = u"Clients"_s;
        bench.saveView(view);
        QVERIFY(bench.exportAs(u"csv"_s));
        QVERIFY(bench.messages.contains(u"“Clients”"_s));
        QFile broken(bench.dir.filePath(u"views.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        QVERIFY(bench.exportAs(u"csv"_s));
        QCOMPARE(bench.exitCode, int(LocalCopy));
        QVERIFY(bench.messages.contains(u"damaged"_s));
    }
};
ROLODESK_TEST(CliExportTest);

#include "tst_cliexport.moc"
