#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk::cli;

class CliCommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOptionsBeforeAndBehindTheCommand()
    {
        const auto line =
            parseCommandLine({u"--json"_s, u"--api-url=https://relay.example/heymarket"_s,
                u"lookup"_s, u"--credentials-from-stdin"_s, u"(415) 555-0100"_s,
                u"--default-country"_s, u"us"_s, u"--"_s, u"-not-an-option"_s});
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QVERIFY(line->json);
        QVERIFY(line->credentialsFromStdin);
        QCOMPARE(line->apiUrl, QUrl(u"https://relay.example/heymarket"_s));
        QCOMPARE(line->defaultCountry, u"US"_s);
        QCOMPARE(line->command, findCommand(u"lookup"_s));
        QCOMPARE(line->arguments, (QStringList{u"(415) 555-0100"_s, u"-not-an-option"_s}));
    }

    void takesANotForAPartOfTheQuery()
    {
        const auto line = parseCommandLine({u"--workspace"_s, u"sample"_s, u"search"_s,
            u"-tag:vip"_s, u"-field:\"Plan\"=pro"_s, u"ann"_s, u"--limit"_s, u"3"_s, u"-ben"_s});
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QCOMPARE(line->arguments,
            (QStringList{u"-tag:vip"_s, u"-field:\"Plan\"=pro"_s, u"ann"_s, u"-ben"_s}));
        QCOMPARE(line->limit, std::optional<qint64>(3));
        QCOMPARE(parseCommandLine({u"search"_s, u"-h"_s})->wanted, CommandLine::Wanted::Help);
    }

    void readsWhatIsToBeChanged()
    {
        const auto line = parseCommandLine({u"--workspace"_s, u"sample"_s, u"edit"_s, u"7"_s,
            u"--set"_s, u"first=Ada"_s, u"--set=Plan="_s, u"--add-tag"_s, u"VIP"_s, u"--add-tag"_s,
            u"#56"_s, u"--remove-tag"_s, u"Oslo"_s, u"--owner"_s, u"none"_s, u"--opt-in"_s,
            u"asked"_s, u"--on-conflict"_s, u"theirs"_s});
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QCOMPARE(line->arguments, QStringList{u"7"_s});
        QCOMPARE(line->wishes.set, (QStringList{u"first=Ada"_s, u"Plan="_s}));
        QCOMPARE(line->wishes.addTags, (QStringList{u"VIP"_s, u"#56"_s}));
        QCOMPARE(line->wishes.removeTags, QStringList{u"Oslo"_s});
        QCOMPARE(line->wishes.owner, std::optional(u"none"_s));
        QCOMPARE(line->wishes.optInReason, u"asked"_s);
        QVERIFY(!line->wishes.optOut);
        QCOMPARE(line->onConflict, u"theirs"_s);
        const auto out = parseCommandLine({u"--workspace"_s, u"sample"_s, u"create"_s,
            u"--opt-out"_s, u"--set"_s, u"phone=1"_s});
        QVERIFY(out && out->wishes.optOut && !out->wishes.owner);
    }

    void readsWhatOfTheJournalIsWanted()
    {
        const QStringList journal{u"--workspace"_s, u"sample"_s, u"journal"_s};
        const auto line = parseCommandLine(
            journal + QStringList{u"--today"_s, u"--contact"_s, u"7"_s, u"--format=csv"_s});
        QVERIFY2(line, qPrintable(line ? QString() : line.error()));
        QVERIFY(line->isToday);
        QCOMPARE(line->contact, std::optional<qint64>(7));
        QCOMPARE(line->format, u"csv"_s);
        const auto all = parseCommandLine(journal);
        QVERIFY(all && !all->isToday && !all->contact && all->format.isEmpty());
    }

    void takesOptionsOnlyWhereTheyMeanSomething_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QStringList>("takers");
        const auto row = [](const QString &option, const QStringList &takers) {
            QTest::newRow(qPrintable(option)) << option << takers;
        };
        row(u"--set=first=A"_s, {u"create"_s, u"edit"_s});
        row(u"--add-tag=A"_s, {u"create"_s, u"edit"_s});
        row(u"--remove-tag=A"_s, {u"edit"_s});
        row(u"--owner=A"_s, {u"create"_s, u"edit"_s});
        row(u"--opt-out"_s, {u"create"_s, u"edit"_s});
        row(u"--opt-in=asked"_s, {u"edit"_s});
        row(u"--on-conflict=mine"_s, {u"delete"_s, u"edit"_s});
        row(u"--today"_s, {u"journal"_s});
        row(u"--contact=1"_s, {u"journal"_s});
        row(u"--format=jsonl"_s, {u"export"_s, u"journal"_s});
    }
    void takesOptionsOnlyWhereTheyMeanSomething()
    {
        QFETCH(QString, option);
        QStringList takers;
        for (const CommandSpec &command : commands()) {
            QStringList line{u"--workspace"_s, u"sample"_s, command.name};
            if (command.leastArguments > 0)
                line.append(u"1"_s);
            if (parseCommandLine(line + QStringList{option}))
                takers.append(command.name);
        }
        takers.sort();
        QTEST(takers, "takers");
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const QStringList sample{u"--workspace"_s, u"sample"_s};
        const auto row = [](const char *name, const QStringList &arguments,
                             const QString &sentence) {
            QTest::newRow(name) << arguments << sentence;
        };
        row("nothing", {}, u"No command was given; --help lists them."_s);
        row("unknown command", {u"fetch"_s}, u"There is no command “fetch”; --help lists them."_s);
        row("unknown option", {u"--key=abc"_s}, u"There is no option --key; --help lists them."_s);
        row("single dash", {u"-x"_s}, u"There is no option -x; --help lists them."_s);
        row("no workspace", {u"check"_s},
            u"Name either a workspace (--workspace NAME) or a service (--api-url URL)."_s);
        row("two workspaces",
            sample + QStringList{u"--api-url"_s, u"https://a.example"_s, u"check"_s},
            u"Name either a workspace (--workspace NAME) or a service (--api-url URL)."_s);
        row("a workspace for all of them", sample + QStringList{u"workspaces"_s},
            u"“workspaces” is about all workspaces; leave out --workspace, --api-url and --credentials-from-stdin."_s);
        row("address without credentials", {u"--api-url"_s, u"https://a.example"_s, u"check"_s},
            u"--api-url needs --credentials-from-stdin."_s);
        row("credentials for the sample",
            sample + QStringList{u"--credentials-from-stdin"_s, u"check"_s},
            u"The sample workspace has credentials of its own; leave out --credentials-from-stdin."_s);
        row("no address", {u"--api-url"_s, u"http://"_s},
            u"--api-url takes an address such as https://api.heymarket.com."_s);
        row("password in the address", {u"--api-url"_s, u"https://id:hidden@a.example"_s},
            u"--api-url takes an address without a user; credentials come with --credentials-from-stdin."_s);
        row("http elsewhere", {u"--api-url"_s, u"http://127.0.0.1.example.com"_s},
            u"--api-url takes http only for this machine; every other address has to be https."_s);
        row("no limit elsewhere",
            {u"--api-url"_s, u"https://a.example"_s, u"--credentials-from-stdin"_s,
                u"--no-rate-limit"_s, u"check"_s},
            u"--no-rate-limit is only for a service on this machine."_s);
        row("limit of nothing", {u"list"_s, u"--limit"_s, u"0"_s},
            u"--limit takes a number from 1; “0” is none."_s);
        row("option of another command", sample + QStringList{u"list"_s, u"--full"_s},
            u"--full is not an option of “list”."_s);
        row("too many arguments", sample + QStringList{u"get"_s, u"1"_s, u"2"_s},
            u"“get” takes no more arguments: “2” is one too many."_s);
        row("too few arguments", sample + QStringList{u"get"_s}, u"“get” takes ID."_s);
        row("unknown format", {u"export"_s, u"--format"_s, u"xlsx"_s},
            u"--format can be csv, vcf or jsonl, not “xlsx”."_s);
        row("no format", sample + QStringList{u"export"_s},
            u"“export” needs --format csv, vcf or jsonl."_s);
        const QStringList exported = sample + QStringList{u"export"_s, u"--format"_s};
        row("unknown layout", exported + QStringList{u"csv"_s, u"--layout"_s, u"list"_s},
            u"--layout can be view or import, not “list”."_s);
        row("a layout of vCards", exported + QStringList{u"vcf"_s, u"--layout"_s, u"import"_s},
            u"--layout is for --format csv alone."_s);
        row("the name of another format",
            exported + QStringList{u"csv"_s, u"--output"_s, u"all.VCF"_s},
            u"“all.VCF” would be taken for a vcf file, and the format is csv: choose the other "
            "format, or a name that ends in .csv."_s);
        row("plain vCards", exported + QStringList{u"vcf"_s, u"--plain"_s},
            u"--plain is for --format csv alone."_s);
        row("contacts and a document on one output", exported + QStringList{u"vcf"_s, u"--json"_s},
            u"--json needs --output here: without it the contacts go to standard output, in the form that --format names."_s);
        row("a dash that no query begins with", sample + QStringList{u"get"_s, u"-1"_s},
            u"There is no option -1; --help lists them."_s);
        row("two dashes in a query", sample + QStringList{u"search"_s, u"--tag:vip"_s},
            u"There is no option --tag:vip; --help lists them."_s);
        row("a view and a query",
            exported + QStringList{u"csv"_s, u"--view"_s, u"A"_s, u"--query"_s, u"b"_s},
            u"Name either a view or a query: a view has a query of its own."_s);
        row("a view without a name", exported + QStringList{u"csv"_s, u"--view="_s},
            u"--view needs a value."_s);
        row("a query of blanks", exported + QStringList{u"csv"_s, u"--query"_s, u" "_s},
            u"--query needs a value."_s);
        row("a search for blanks", sample + QStringList{u"search"_s, u" "_s},
            u"“search” needs a query; this one is empty. “list” prints every contact."_s);
        row("a search for nothing", sample + QStringList{u"search"_s},
            u"“search” takes QUERY… [--limit N]."_s);
        row("nothing to look up", sample + QStringList{u"lookup"_s},
            u"“lookup” takes either values or --file."_s);
        row("values and a list", sample + QStringList{u"lookup"_s, u"+1"_s, u"--file"_s, u"f"_s},
            u"“lookup” takes either values or --file."_s);
        row("a list behind credentials",
            {u"--api-url"_s, u"https://a.example"_s, u"--credentials-from-stdin"_s, u"lookup"_s,
                u"--file"_s, u"-"_s},
            u"Standard input cannot hold both the credentials and the list; give the list as a file."_s);
        const QStringList edit = sample + QStringList{u"edit"_s, u"1"_s};
        row("opted out and in",
            edit + QStringList{u"--opt-out"_s, u"--opt-in"_s, u"asked"_s},
            u"Either --opt-out or --opt-in, not both."_s);
        row("opted in without a reason", edit + QStringList{u"--opt-in"_s, u" "_s},
            u"--opt-in needs a value."_s);
        row("a tag without a name", edit + QStringList{u"--add-tag="_s},
            u"--add-tag needs a value."_s);
        row("an owner without a name", edit + QStringList{u"--owner"_s, u" "_s},
            u"--owner needs a value."_s);
        row("another way out", edit + QStringList{u"--on-conflict"_s, u"ask"_s},
            u"--on-conflict can be fail, mine or theirs, not “ask”."_s);
        row("a deletion left to others",
            sample + QStringList{u"delete"_s, u"1"_s, u"--on-conflict"_s, u"theirs"_s},
            u"“delete” takes --on-conflict fail or mine."_s);
        row("nobody to be edited", sample + QStringList{u"edit"_s, u"--opt-out"_s},
            u"“edit” takes %1."_s.arg(findCommand(u"edit"_s)->synopsis));
        row("two to be deleted", sample + QStringList{u"delete"_s, u"1"_s, u"2"_s},
            u"“delete” takes no more arguments: “2” is one too many."_s);
        const QStringList journal = sample + QStringList{u"journal"_s};
        row("a journal of vCards", journal + QStringList{u"--format"_s, u"vcf"_s},
            u"“journal” takes --format csv or jsonl."_s);
        row("a journal in two forms", journal + QStringList{u"--format=csv"_s, u"--json"_s},
            u"“journal” takes either --json or --format."_s);
        row("the journal of no contact", journal + QStringList{u"--contact"_s, u"Ada"_s},
            u"--contact takes the id of a contact; “Ada” is none."_s);
        row("unknown country", {u"--default-country"_s, u"Atlantis"_s},
            u"--default-country takes the two letters of a country, such as US; “Atlantis” is none."_s);
        row("no value", {u"check"_s, u"--data-dir"_s}, u"--data-dir needs a value: DIR."_s);
        row("value for a switch", {u"--json=yes"_s}, u"--json takes no value."_s);
    }

    void refusesWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const auto line = parseCommandLine(arguments);
        QVERIFY(!line);
        QCOMPARE(line.error(), sentence);
    }

    void helpNeedsNothingElse()
    {
        const auto line = parseCommandLine({u"--help"_s});
        QVERIFY(line);
        QCOMPARE(line->wanted, CommandLine::Wanted::Help);
    }

    void helpNamesEveryCommandAndExitStatus()
    {
        const QString help = helpText();
        for (const CommandSpec &command : commands())
            QVERIFY2(help.contains(u"  "_s + command.name), qPrintable(command.name));
        for (const QString &status :
            {u"  0 "_s, u"  1 "_s, u"  2 "_s, u"  3 "_s, u"  4 "_s, u"  5 "_s, u"  130 "_s})
            QVERIFY2(help.contains(status), qPrintable(status));
        QVERIFY(help.contains(u"--credentials-from-stdin"_s));
    }
};

ROLODESK_TEST(CliCommandLineTest);
#include "tst_clicommandline.moc"
