#include "core/store/database.h"
#include "tests/e2e/cliprocess.h"
#include "tests/e2e/sandboxprocess.h"
#include "tests/support/testregistry.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

constexpr int fewContacts = 12;
const QByteArray titles = "First Name,Last Name,Phone,Email\n";

/// Rows with numbers of their own, in one area.
QByteArray people(int rows, int area)
{
    QByteArray text = titles;
    for (int row = 0; row < rows; ++row)
        text += "First" + QByteArray::number(row) + ",Last,+1" + QByteArray::number(area)
            + QByteArray::number(2000000 + row) + ",p" + QByteArray::number(row) + '.'
            + QByteArray::number(area) + "@example.com\n";
    return text;
}

} // namespace

/// `rolodesk-cli import`, from a file to the service's own state and back.
class CliImportTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// As if somebody went on an hour later: what was under way cannot arrive any more, and is not
    /// waited for.
    void letAnHourPass() const
    {
        QDirIterator files(
            path(u"one"_s), {u"contacts*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const auto copy = Database::open(files.next(), Database::Access::ReadWrite);
        QVERIFY(copy);
        QVERIFY((*copy)->run(u"UPDATE journal_write SET sent_ms = sent_ms - 3600000"_s));
    }
    [[nodiscard]] QStringList arguments(
        const QStringList &command, const QString &machine = u"one"_s) const
    {
        return QStringList{u"--api-url"_s, m_sandbox->address().toString(),
                   u"--credentials-from-stdin"_s, u"--no-rate-limit"_s, u"--data-dir"_s,
                   path(machine), u"--default-country"_s, u"US"_s}
            + command;
    }
    CliRun run(const QStringList &command, const QString &machine = u"one"_s) const
    {
        return runCli(arguments(command, machine), m_sandbox->credentialsJson());
    }
    [[nodiscard]] static QJsonObject document(const CliRun &run)
    {
        return QJsonDocument::fromJson(run.output).object();
    }
    [[nodiscard]] QJsonObject report(const QString &import) const
    {
        return document(run({u"import"_s, u"report"_s, import, u"--json"_s}));
    }
    /// Plans and applies; the import's number.
    QString import(const QByteArray &text, const QStringList &options = {}) const
    {
        write(u"file.csv"_s, text);
        (void)run(QStringList{u"import"_s, u"plan"_s, path(u"file.csv"_s), u"-o"_s,
                      path(u"plan.json"_s)}
            + options);
        const CliRun applied =
            run({u"import"_s, u"apply"_s, path(u"plan.json"_s), u"--json"_s});
        return QString::number(document(applied).value("import"_L1).toInteger());
    }
    /// How often each number of an area is at the service.
    [[nodiscard]] QMap<QString, int> numbers(int area)
    {
        QMap<QString, int> counts;
        const QString begin = u"1%1"_s.arg(area);
        const auto contacts = m_sandbox->contacts();
        for (const QJsonObject &contact : contacts) {
            const QString phone = contact.value("phone"_L1).toString();
            if (phone.startsWith(begin))
                ++counts[phone];
        }
        return counts;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->start({.contacts = fewContacts, .seed = 3}));
        QCOMPARE(run({u"sync"_s}).exitCode, 0);
    }
    void cleanup()
    {
        QVERIFY(m_sandbox->stop());
        m_sandbox.reset();
    }

    void inspectsWithoutAWorkspace()
    {
        write(u"a.csv"_s,
            "Report of Monday\n\n"
            "Vorname;Nachname;Mobiltelefon\n"
            "Zo\xEB;M\xFCller;0171 2345678\n"
            "\"Al;Bo;0171 2345679\n"
            "Cy;Du;1,41556E+10\n"
            "\nTotal;3;\n");
        const CliRun inspected = runCli({u"import"_s, u"inspect"_s, path(u"a.csv"_s), u"--json"_s,
            u"--default-country"_s, u"DE"_s});
        QCOMPARE(inspected.exitCode, 0);
        const QJsonObject json = document(inspected);
        QCOMPARE(json.value("encoding"_L1).toString().toLower(), u"windows-1252"_s);
        QCOMPARE(json.value("separator"_L1), u";"_s);
        QCOMPARE(json.value("header_line"_L1), 3);
        QCOMPARE(json.value("preamble_lines"_L1), QJsonArray{1});
        QCOMPARE(json.value("footer_lines"_L1), QJsonArray{8});
        QCOMPARE(json.value("unclosed_quote_lines"_L1), QJsonArray{5});
        const QJsonArray rows = json.value("rows"_L1).toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0)["last"_L1], u"Müller"_s);
        QCOMPARE(rows.at(0)["phones"_L1][0]["phone"_L1], u"491712345678"_s);
        QCOMPARE(rows.at(2)["problems"_L1], QJsonArray{u"spoiled_number"_s});
        QCOMPARE(rows.at(2)["bad_phones"_L1][0]["survivors"_L1], u"141556"_s);
        QCOMPARE(json.value("columns"_L1)[0]["kind"_L1], u"first"_s);
        QCOMPARE(json.value("counts"_L1)["rows"_L1], 3);
    }

    void refusesWhatIsNoTable()
    {
        write(u"a.csv"_s, "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
        const CliRun inspected =
            runCli({u"import"_s, u"inspect"_s, path(u"a.csv"_s), u"--json"_s});
        QCOMPARE(inspected.exitCode, 2);
        QCOMPARE(document(inspected).value("error"_L1)["kind"_L1], u"not_an_import"_s);
        QCOMPARE(runCli({u"import"_s, u"inspect"_s, path(u"none.csv"_s)}).exitCode, 2);
        QCOMPARE(runCli({u"import"_s, u"frobnicate"_s}).exitCode, 2);
    }

    void importsReportsAndTakesBack()
    {
        const QByteArray text = titles
            + "Al,Bo,(628) 555-2671,al@example.com\nCy,Du,1.62856E+10,\nEd,Fu,6285552673,\n";
        const QString number = import(text);
        QCOMPARE(numbers(628).size(), 2);
        const QJsonObject told = report(number);
        QCOMPARE(told.value("created"_L1), 2);
        QCOMPARE(told.value("skipped"_L1), 1);
        QCOMPARE(told.value("rows"_L1), 3);
        // The same file again plans nothing.
        const CliRun again =
            run({u"import"_s, u"plan"_s, path(u"file.csv"_s), u"--json"_s});
        QCOMPARE(document(again).value("same"_L1), 2);
        QCOMPARE(document(again).value("new"_L1), 0);
        QCOMPARE(document(again).value("changed"_L1), 0);
        // What is missing comes back with its reason, is mended, and is imported alone.
        QCOMPARE(run({u"import"_s, u"report"_s, number, u"-o"_s, path(u"err.csv"_s)}).exitCode, 1);
        QByteArray errors = read(u"err.csv"_s);
        QCOMPARE(errors.count('\n'), 2);
        QVERIFY(errors.contains("spoiled"));
        const QString second = import(errors.replace("1.62856E+10", "6285552672"));
        QCOMPARE(report(second).value("created"_L1), 1);
        QCOMPARE(report(second).value("rows"_L1), 1);
        QCOMPARE(numbers(628).size(), 3);
        const auto isUndone = [&] {
            const CliRun listed = run({u"import"_s, u"list"_s, u"--json"_s});
            for (const QJsonValue &one : QJsonDocument::fromJson(listed.output).array()) {
                if (one["import"_L1] == number.toLongLong())
                    return one["undone"_L1].toBool();
            }
            return false;
        };
        QVERIFY(!isUndone());
        QCOMPARE(run({u"import"_s, u"undo"_s, number}).exitCode, 0);
        QCOMPARE(numbers(628).size(), 1);
        QVERIFY(isUndone());
    }

    void nothingIsDecidedInSilence()
    {
        write(u"a.csv"_s,
            "Name,Phone,Tags,Owner\nAl,6285552671,Unheard,\nBo,6285552672,,Nobody Known\n"
            "Cy,6285552673,,\nCyrus,6285552673,,\n");
        const QStringList plan{u"import"_s, u"plan"_s, path(u"a.csv"_s), u"--json"_s};
        const CliRun held = run(plan);
        QCOMPARE(held.exitCode, 1);
        QCOMPARE(document(held).value("held"_L1), 4);
        for (const char *option :
            {"--unknown-tags", "--unknown-owners", "--same-number"})
            QVERIFY2(held.messages.contains(option), option);
        const CliRun decided = run(plan
            + QStringList{u"--unknown-tags"_s, u"create"_s, u"--unknown-owners"_s, u"ignore"_s,
                u"--same-number"_s, u"last"_s});
        QCOMPARE(decided.exitCode, 0);
        QCOMPARE(document(decided).value("new"_L1), 3);
        QCOMPARE(document(decided).value("duplicate"_L1), 1);
    }

    void peopleWhoUnsubscribedElsewhereAreHeld()
    {
        const QString name = u"unsubscribed_segment_export_1234.csv"_s;
        write(name,
            "Email Address,First Name,Phone Number,MEMBER_RATING\n"
            "al@example.com,Al,6285552671,2\n");
        const QStringList plan{u"import"_s, u"plan"_s, path(name), u"--json"_s};
        const CliRun held = run(plan);
        QCOMPARE(held.exitCode, 1);
        QCOMPARE(document(held).value("held"_L1), 1);
        QVERIFY2(held.messages.contains("--said-opt-out"), held.messages.constData());
        const auto decided = [this, &plan](const QString &word, QLatin1StringView count) {
            return document(run(plan + QStringList{u"--said-opt-out"_s, word})).value(count);
        };
        QCOMPARE(decided(u"out"_s, "opt_outs"_L1), 1);
        QCOMPARE(decided(u"skip"_s, "skipped"_L1), 1);
        QCOMPARE(decided(u"as-is"_s, "opt_outs"_L1), 0);
        QCOMPARE(decided(u"as-is"_s, "new"_L1), 1);
    }

    /// However late in the file something stands in it.
    void namesColumnsThatAreNotImported()
    {
        QByteArray text = "Name,Phone,Twitter,Blank,SMS consent,Rolodesk reason\n";
        for (int row = 0; row < 2000; ++row)
            text += "Al,628555" + QByteArray::number(1000 + row)
                + (row == 777 ? ",al,,no,x\n" : ",,,no,x\n");
        write(u"a.csv"_s, text);
        const CliRun planned = run({u"import"_s, u"plan"_s, path(u"a.csv"_s), u"--json"_s});
        QVERIFY2(planned.messages.contains("Twitter"), planned.messages.constData());
        QCOMPARE(document(planned).value("left_out"_L1)["columns"_L1], QJsonArray{u"Twitter"_s});
        QCOMPARE(document(planned).value("left_out"_L1)["opt_in_columns"_L1],
            QJsonArray{u"SMS consent"_s});
        QVERIFY2(planned.messages.contains("opts nobody out"), planned.messages.constData());
    }

    void saysThatTheLocalCopyIsEmpty()
    {
        write(u"a.csv"_s, "Name,Phone,Tags\nAl,6285552671,VIP\n");
        const QStringList plan{u"import"_s, u"plan"_s, path(u"a.csv"_s)};
        const CliRun empty = run(plan, u"never synced"_s);
        QVERIFY2(empty.messages.contains("The local copy is empty"), empty.messages.constData());
        const CliRun synced = run(plan);
        QVERIFY2(!synced.messages.contains("The local copy"), synced.messages.constData());
    }

    void aMappingThatIsRememberedIsSaid()
    {
        const QByteArray text = "Name,Phone,Work Phone\nAl,6285552671,6285552672\n";
        import(text, {u"--map"_s, u"Work Phone=ignore"_s});
        write(u"b.csv"_s, text);
        const QStringList plan{u"import"_s, u"plan"_s, path(u"b.csv"_s), u"--json"_s};
        const CliRun remembered = run(plan);
        QVERIFY2(remembered.messages.contains("--guess"), remembered.messages.constData());
        QCOMPARE(document(remembered).value("mapping"_L1), u"remembered"_s);
        QCOMPARE(document(remembered).value("same"_L1), 1);
        const CliRun guessed = run(plan + QStringList{u"--guess"_s});
        QVERIFY2(!guessed.messages.contains("--guess"), guessed.messages.constData());
        QCOMPARE(document(guessed).value("mapping"_L1), u"guessed"_s);
        QCOMPARE(document(guessed).value("changed"_L1), 1);
    }

    void refusesOptionsThatWouldDoNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("named");

        QTest::newRow("a number cannot be erased")
            << QStringList{u"--clear"_s, u"Phone=none"_s} << QByteArray("--clear");
        QTest::newRow("a field that each row names")
            << QStringList{u"--clear"_s, u"Custom Field 1 - Value=none"_s} << QByteArray("--clear");
        QTest::newRow("by an empty cell")
            << QStringList{u"--clear"_s, u"Name="_s} << QByteArray("--clear");
        QTest::newRow("a label no row has")
            << QStringList{u"--tag"_s, u"Unheard=create"_s} << QByteArray("--tag");
        QTest::newRow("a sheet of a file that has none")
            << QStringList{u"--sheet"_s, u"Second"_s} << QByteArray("sheet");
        QTest::newRow("two policies for one value") << QStringList{u"--map"_s,
            u"Phone=phone:fill"_s, u"--map"_s, u"Mobile=phone:overwrite"_s}
                                                    << QByteArray("one policy");
    }
    void refusesOptionsThatWouldDoNothing()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, named);
        write(u"a.csv"_s,
            "Name,Phone,Mobile,Custom Field 1 - Label,Custom Field 1 - Value\n"
            "Al,6285552671,6285552672,Plan,Gold\n");
        const CliRun refused = run(QStringList{u"import"_s, u"plan"_s, path(u"a.csv"_s)} + options);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.messages.contains(named), refused.messages.constData());
    }

    void aPlanHoldsOnlyWhatStillAgrees()
    {
        import(people(3, 628));
        write(u"file.csv"_s, people(3, 628).replace("\nFirst", "\nOther"));
        const QStringList plan{u"import"_s, u"plan"_s, path(u"file.csv"_s), u"-o"_s,
            path(u"plan.json"_s), u"--policy"_s, u"overwrite"_s};
        QCOMPARE(run(plan).exitCode, 0);
        // Another machine changes one of them meanwhile, and this one hears of it.
        QCOMPARE(run({u"sync"_s}, u"two"_s).exitCode, 0);
        const auto contacts = m_sandbox->contacts();
        const qint64 id = contacts.lastKey();
        QCOMPARE(run({u"edit"_s, QString::number(id), u"--set"_s, u"first=Theirs"_s}, u"two"_s)
                     .exitCode,
            0);
        QCOMPARE(run({u"sync"_s}).exitCode, 0);
        const CliRun applied = run({u"import"_s, u"apply"_s, path(u"plan.json"_s), u"--json"_s});
        QCOMPARE(applied.exitCode, 1);
        QVERIFY2(applied.messages.contains("lines 4"), applied.messages.constData());
        QCOMPARE(document(applied).value("changed"_L1), 2);
        QCOMPARE(document(applied).value("skipped"_L1), 1);
        QCOMPARE(m_sandbox->contacts().value(id).value("first"_L1), u"Theirs"_s);
        // And not at all of another file.
        write(u"file.csv"_s, people(4, 628));
        const CliRun other = run({u"import"_s, u"apply"_s, path(u"plan.json"_s), u"--json"_s});
        QCOMPARE(other.exitCode, 2);
        QCOMPARE(document(other).value("error"_L1)["kind"_L1], u"other_file"_s);
    }

    void everyRowIsThereOnceWhateverGoesWrong_data()
    {
        QTest::addColumn<QJsonObject>("switches");
        QTest::addColumn<QJsonArray>("faults");
        QTest::addColumn<int>("missing"); // rows that failed, and are named
        const QString bulk = u"/v2/contacts"_s;
        const auto action = [](const QString &type, const QJsonObject &more = {}) {
            QJsonObject all = more;
            all.insert("type"_L1, type);
            return all;
        };
        const QJsonObject after{{"when"_L1, u"after"_s}};
        const auto row = [](const char *name, const QJsonObject &switches, const QJsonArray &faults,
                             int missing = 0) {
            QTest::newRow(name) << switches << faults << missing;
        };
        row("items left out of the answer", {{"bulk_missing_every"_L1, 7}}, {});
        row("answers in another order", {{"bulk_order"_L1, u"shuffled"_s}}, {});
        row("fewer items at a time", {{"bulk_max"_L1, 30}}, {});
        row("429",
            {}, {fault(bulk, action(u"status"_s, {{"status"_L1, 429}, {"retry_after"_L1, 1}}), 2, 2)});
        row("500 after the write", {}, {fault(bulk, action(u"status"_s, after), 2)});
        row("cut after the write", {}, {fault(bulk, action(u"cut"_s, after), 2)});
        row("cut before the write", {}, {fault(bulk, action(u"cut"_s, {{"when"_L1, u"before"_s}}), 2)},
            100);
    }
    void everyRowIsThereOnceWhateverGoesWrong()
    {
        QFETCH(QJsonObject, switches);
        QFETCH(QJsonArray, faults);
        QFETCH(int, missing);
        QVERIFY(m_sandbox->setSwitches(switches));
        QVERIFY(m_sandbox->setFaults(faults));
        constexpr int rows = 250;
        const QString number = import(people(rows, 628));
        (void)run({u"import"_s, u"resume"_s});
        const QJsonObject told = report(number);
        const QMap<QString, int> there = numbers(628);
        QCOMPARE(there.size(), rows - missing);
        QVERIFY(std::all_of(there.cbegin(), there.cend(), [](int count) { return count == 1; }));
        QCOMPARE(told.value("created"_L1), rows - missing);
        QCOMPARE(told.value("failed"_L1), missing);
    }

    /// A service that says nothing of some items, or "created", and did not make them: it is seen by
    /// reading back, and every row is there in the end.
    void rowsThatTheServiceDropsAreMissed_data()
    {
        QTest::addColumn<QString>("drop");
        QTest::newRow("not answered") << u"bulk_drop_every"_s;
        QTest::newRow("answered as created") << u"bulk_lie_every"_s;
    }
    void rowsThatTheServiceDropsAreMissed()
    {
        QFETCH(QString, drop);
        QVERIFY(m_sandbox->setSwitches({{drop, 25}}));
        constexpr int rows = 100;
        const QString number = import(people(rows, 628));
        QVERIFY(m_sandbox->setSwitches({{drop, 0}}));
        const QJsonObject told = report(number);
        const auto there = static_cast<int>(numbers(628).size());
        QCOMPARE(told.value("created"_L1), there);
        QCOMPARE(told.value("failed"_L1), rows - there);
        (void)run({u"import"_s, u"report"_s, number, u"-o"_s, path(u"err.csv"_s)});
        import(read(u"err.csv"_s));
        QCOMPARE(numbers(628).size(), rows);
    }

    /// Killed at any moment of 5,000 rows, it goes on and sends nothing twice.
    void isKilledAndGoesOn()
    {
        constexpr int rows = 5000;
        write(u"file.csv"_s, people(rows, 628));
        QCOMPARE(run({u"import"_s, u"plan"_s, path(u"file.csv"_s), u"-o"_s,
                         path(u"plan.json"_s)})
                     .exitCode,
            0);
        QProcess killed;
        startCli(killed, arguments({u"import"_s, u"apply"_s, path(u"plan.json"_s)}),
            m_sandbox->credentialsJson());
        QVERIFY(waitUntil([this] { return m_sandbox->requestsTo(u"/v2/contacts"_s) >= 20; }));
        killed.kill();
        QVERIFY(killed.waitForFinished());
        const auto made = static_cast<int>(numbers(628).size());
        QVERIFY2(made > 0 && made < rows, qPrintable(QString::number(made)));
        // Another command does not wait for what only `resume` can bring to an end.
        QCOMPARE(run({u"sync"_s}).exitCode, 0);
        letAnHourPass();
        QCOMPARE(run({u"import"_s, u"resume"_s}).exitCode, 0);
        const QMap<QString, int> there = numbers(628);
        QCOMPARE(there.size(), rows);
        QVERIFY(std::all_of(there.cbegin(), there.cend(), [](int count) { return count == 1; }));
        QCOMPARE(report(u"1"_s).value("created"_L1), rows);
    }

    /// 5,000 rows, of which another client edits seven.
    void takesBackWhatNobodyTouched()
    {
        constexpr int rows = 5000;
        const QString number = import(people(rows, 628));
        QCOMPARE(numbers(628).size(), rows);
        const auto contacts = m_sandbox->contacts();
        QCOMPARE(run({u"sync"_s}, u"two"_s).exitCode, 0);
        QList<qint64> touched;
        for (auto contact = contacts.cend(); touched.size() < 7;) {
            for (int step = 0; step < 600; ++step)
                --contact;
            touched.append(contact.key());
            QCOMPARE(run({u"edit"_s, QString::number(contact.key()), u"--set"_s,
                             u"first=Touched"_s},
                         u"two"_s)
                         .exitCode,
                0);
        }
        const CliRun undone = run({u"import"_s, u"undo"_s, number, u"--json"_s});
        QCOMPARE(undone.exitCode, 1);
        const auto left = m_sandbox->contacts();
        QCOMPARE(left.size(), fewContacts + 7);
        QJsonArray named;
        for (const QJsonValue &write : QJsonDocument::fromJson(undone.output).array()) {
            if (write["state"_L1] == u"failed"_s)
                named.append(write["contact"_L1]);
        }
        QCOMPARE(named.size(), 7);
        for (const qint64 id : touched) {
            QCOMPARE(left.value(id).value("first"_L1), u"Touched"_s);
            QVERIFY(named.contains(id));
        }
    }
};

ROLODESK_TEST(CliImportTest);
#include "tst_cliimport.moc"
