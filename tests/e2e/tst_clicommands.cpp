#include "app/cli/exitcode.h"
#include "app/cli/getcommand.h"
#include "app/cli/lookupcommand.h"
#include "app/cli/output.h"
#include "app/cli/synccommand.h"
#include "app/cli/words.h"
#include "core/contacts/contactjson.h"
#include "core/store/database.h"
#include "tests/e2e/commandbench.h"
#include "tests/support/testregistry.h"

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::cli;
using namespace rolodesk::test;

using Kind = ApiError::Kind;

namespace {

ApiError errorOf(Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

/// Of values, without a list.
bool lookUp(CommandBench &bench, const QStringList &values)
{
    bench.line.arguments = values;
    return bench.run<LookupCommand>();
}

} // namespace

/// The commands themselves, with a service in memory and a clock of their own.
class CliCommandsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syncEndsWhenTheListFailsAndTheCountAnswers_data();
    void syncEndsWhenTheListFailsAndTheCountAnswers();
    void syncEndsWhenTheNetworkGoesHalfWay();
    void syncEndsWhenEveryWalkFailsAndTheCountAlwaysDiffers();
    void syncTakesALateCommitForNoSecondFailure();
    void syncGoesOnAsLongAsPagesArrive();
    void syncSaysAFailureOnce();
    void lookupPrefersTheService();
    void syncSaysThatACompleteCopyStays();
    void lookupSaysHowANumberWithoutACountryWasRead();
    void lookupWithoutAServiceTellsTheAgeOfTheCopy();
    void lookupWithoutAServiceAndACompleteCopyFails();
    void lookupOfAnEmailWithoutASearchIsUnknown();
    void lookupSaysThatTheCopyCannotBeWritten();
    void getSaysThatTheCopyCannotBeRead();
    void lookupSaysThatTheCopyCannotBeRead();
    void lookupSaysWhatIsWrongWithAValue_data();
    void lookupSaysWhatIsWrongWithAValue();
    void agesAreInWholeUnits();
};

void CliCommandsTest::syncEndsWhenTheListFailsAndTheCountAnswers_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("exitCode");
    for (const Kind kind :
        {Kind::ServerFailed, Kind::TimedOut, Kind::RateLimited, Kind::NotThisService})
        QTest::newRow(qPrintable(nameOf(kind))) << kind << int(Network);
    QTest::newRow("unauthorized") << Kind::Unauthorized << int(CredentialsRefused);
}

void CliCommandsTest::syncEndsWhenTheListFailsAndTheCountAnswers()
{
    QFETCH(Kind, kind);
    CommandBench bench;
    bench.fill(60);
    // The second list is asked when the first is not there; by then the count has answered.
    bench.api.onRequest = [kind](int, const QString &operation) -> std::optional<ApiError> {
        if (operation == "pageContactsV2"_L1)
            return errorOf(Kind::NotFound);
        return operation == "pageContactsV1"_L1 ? std::optional(errorOf(kind)) : std::nullopt;
    };
    QVERIFY(bench.run<SyncCommand>());
    QTEST(bench.exitCode, "exitCode");
    QCOMPARE(bench.api.countOf(u"pageContactsV1"_s), isPassing(kind) ? 5 : 1);
    QVERIFY2(bench.messages.contains(sentenceOf(errorOf(kind))), qPrintable(bench.messages));
    QVERIFY(bench.results.contains(u"complete\tno\nbecause\t%1\n"_s.arg(nameOf(kind))));
}

void CliCommandsTest::syncEndsWhenTheNetworkGoesHalfWay()
{
    CommandBench bench;
    bench.api.manners.hasV2List = false;
    bench.fill(300);
    bench.api.onRequest = [&bench](int, const QString &) {
        return bench.api.countOf(u"pageContactsV1"_s) > 3 ? std::optional(errorOf(Kind::Offline))
                                                          : std::nullopt;
    };
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(Network));
    // Three pages and five tries. The commit that was under way when the network went is something
    // new whenever it ends: after four tries at the most, which then count anew.
    QVERIFY2(bench.api.countOf(u"pageContactsV1"_s) <= 3 + 4 + 5,
        qPrintable(QString::number(bench.api.countOf(u"pageContactsV1"_s))));
    QCOMPARE(bench.messages,
        sentenceOf(errorOf(Kind::Offline))
            + u"\nWhat had arrived is kept; “sync” goes on from there.\n"_s);
    QVERIFY(bench.store->contactCount() > 60);
}

/// A look for news that fails takes nothing from a copy that was complete.
void CliCommandsTest::syncSaysThatACompleteCopyStays()
{
    CommandBench bench;
    bench.fill(60);
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(cli::Done));
    bench.clock.advance(std::chrono::hours(50));
    bench.api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(Kind::Offline));
    };
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(Network));
    QCOMPARE(bench.messages,
        sentenceOf(errorOf(Kind::Offline))
            + u"\nThe local copy stays as it was, complete as of 2026-11-01 12:00 UTC.\n"_s);
    QVERIFY2(bench.results.contains(
                 u"complete\tno\nbecause\toffline\nlast complete\t2026-11-01T12:00:00Z\n"_s),
        qPrintable(bench.results));
}

/// Pages are read, so each try comes further, but no walk reaches an end that agrees.
void CliCommandsTest::syncEndsWhenEveryWalkFailsAndTheCountAlwaysDiffers()
{
    CommandBench bench;
    bench.api.manners.hasV2List = false;
    bench.fill(150);
    bench.api.onRequest = [&bench](int, const QString &operation) -> std::optional<ApiError> {
        if (operation == "countContactsV1"_L1) {
            // Somebody creates and deletes contacts all the time.
            if (bench.api.contacts.size() == 150)
                bench.api.contacts.append(makeContact(1000, u"2025-01-01T00:00:00Z"_s));
            return std::nullopt;
        }
        if (operation == "pageContactsV1"_L1) {
            if (bench.api.contacts.size() > 150)
                bench.api.contacts.removeLast();
            if (bench.api.countOf(operation) % 4 == 0)
                return errorOf(Kind::ServerFailed);
        }
        return std::nullopt;
    };
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(Network));
}

void CliCommandsTest::syncTakesALateCommitForNoSecondFailure()
{
    CommandBench bench;
    bench.api.manners.hasV2List = false;
    bench.fill(90);
    auto other = Database::open(bench.path(), Database::Access::ReadWrite);
    QVERIFY(other);
    bool isHeld = false;
    bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
        if (operation != "pageContactsV1"_L1)
            return std::nullopt;
        if (bench.api.countOf(operation) > 1)
            return errorOf(Kind::ServerFailed);
        isHeld = (*other)->run(u"BEGIN IMMEDIATE"_s).has_value();
        return std::nullopt;
    };
    bench.mayMove = [&] {
        // The command waits for its second try; only now the first page gets into the file.
        if (std::exchange(isHeld, false))
            return (*other)->run(u"COMMIT"_s).has_value() && false;
        return bench.store->contactCount() == 30;
    };
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(Network));
    // A page and its failing successor; a try that finds the page in the file; four in vain.
    QCOMPARE(bench.api.countOf(u"pageContactsV1"_s), 2 + 1 + 4);
}

void CliCommandsTest::syncGoesOnAsLongAsPagesArrive()
{
    CommandBench bench;
    bench.api.manners.hasV2List = false;
    bench.fill(600);
    bench.api.onRequest = [&bench](int, const QString &operation) {
        const bool fails = operation == "pageContactsV1"_L1 && bench.api.countOf(operation) % 2 == 0
            && bench.store->contactCount() < 600;
        return fails ? std::optional(errorOf(Kind::ConnectionLost)) : std::nullopt;
    };
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(cli::Done));
    QCOMPARE(bench.store->contactCount(), 600);
    QVERIFY(bench.results.contains(u"complete\tyes\n"_s));
}

void CliCommandsTest::syncSaysAFailureOnce()
{
    CommandBench bench;
    bench.api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(Kind::Unauthorized));
    };
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(CredentialsRefused));
    const QString sentence = sentenceOf(errorOf(Kind::Unauthorized));
    QCOMPARE((bench.results + bench.messages).count(sentence), 1);
    QVERIFY(bench.results.endsWith(u"because\tunauthorized\n"_s));
    bench.line.json = true;
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.json().value("reason"_L1).toString(), u"unauthorized"_s);
}

void CliCommandsTest::lookupPrefersTheService()
{
    CommandBench bench;
    bench.fill(3);
    QVERIFY(bench.run<SyncCommand>());
    QCOMPARE(bench.exitCode, int(cli::Done));
    const QString phone = u'+' + bench.api.contacts.first().phone;
    bench.api.contacts.removeFirst(); // somebody deletes it meanwhile
    QVERIFY(lookUp(bench, {phone}));
    QCOMPARE(bench.exitCode, int(cli::Done));
    QCOMPARE(bench.results, phone + u"\tnot found\t\t\t\tservice\n"_s);
}

void CliCommandsTest::lookupSaysHowANumberWithoutACountryWasRead()
{
    CommandBench bench;
    const auto with = [](qint64 id, const QString &phone) {
        QJsonObject json = makeContact(id, u"2026-01-01T00:00:00Z"_s, u"Fay"_s).json.object();
        json.insert("phone"_L1, phone);
        return *contactFromJson(json);
    };
    bench.api.contacts = {with(1, u"16085550127"_s), with(2, u"16085550128"_s),
        with(3, u"6085550128"_s), with(4, u"4930123456"_s)};
    QVERIFY(bench.run<SyncCommand>());
    const QStringList values{
        u"6085550127"_s, u"6085550128"_s, u"6085550129"_s, u"030123456"_s, u"030123457"_s};
    const auto saysReading = [&bench](const QString &value, const QString &reading) {
        return bench.messages.contains(
            value + u" names no country, and was read as "_s + reading + u". Name its country"_s);
    };
    QVERIFY(lookUp(bench, values));
    QCOMPARE(bench.exitCode, int(cli::Done));
    const QStringList lines = bench.results.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.at(0), u"6085550127\tfound\t1\tFay\tunknown\tlocal copy"_s);
    QCOMPARE(lines.at(1), u"6085550128\tseveral\t3\tFay\tunknown\tservice"_s);
    QCOMPARE(lines.at(2), u"6085550128\tseveral\t2\tFay\tunknown\tlocal copy"_s);
    QCOMPARE(lines.at(3), u"6085550129\tnot found\t\t\t\tservice"_s);
    QCOMPARE(lines.at(4), u"030123456\tfound\t4\tFay\tunknown\tlocal copy"_s);
    QCOMPARE(lines.at(5), u"030123457\tnot found\t\t\t\tlocal copy"_s);
    QVERIFY2(saysReading(values.at(0), u"+1 608-555-0127"_s), qPrintable(bench.messages));
    QVERIFY(saysReading(values.at(1), u"+60 85-550 128, +1 608-555-0128"_s));
    QVERIFY(saysReading(values.at(2), u"+60 85-550 129"_s));
    QVERIFY(saysReading(values.at(3), u"+49 30 123456"_s));
    QVERIFY(saysReading(values.at(4), u"a number of any country"_s));
    bench.line.json = true;
    QVERIFY(lookUp(bench, {values.at(0), u"+16085550127"_s}));
    const QJsonArray json = bench.json().value("values"_L1).toArray();
    QCOMPARE(json.at(0)["read_as"_L1].toArray(), QJsonArray{u"16085550127"_s});
    QVERIFY(json.at(1)["read_as"_L1].isUndefined());
    // Without the service the copy has the same to say.
    bench.line.json = false;
    bench.api.onRequest = [](int, const QString &) {
        ApiError error;
        error.kind = ApiError::Kind::Offline;
        return std::optional(error);
    };
    QVERIFY(lookUp(bench, values));
    QCOMPARE(bench.results.split(u'\n').at(0), lines.at(0));
    QCOMPARE(bench.results.split(u'\n').at(3), u"6085550129\tnot found\t\t\t\tlocal copy"_s);
    QCOMPARE(bench.results.split(u'\n').at(4), lines.at(4));
    // Part of the base is not here: nobody with the number of another country is no verdict.
    CommandBench partial;
    QVERIFY(lookUp(partial, {values.at(2), values.at(4)}));
    QCOMPARE(partial.exitCode, int(Partial));
    QCOMPARE(partial.results, u"6085550129\tunknown\t\t\t\t\n030123457\tunknown\t\t\t\t\n"_s);
    QVERIFY2(partial.messages.contains(u"030123457 names no country, and was read as a number of "
                                       "any country. Not all contacts are in the local copy"_s),
        qPrintable(partial.messages));
    QCOMPARE(partial.api.countOf(u"searchContactsV2"_s), 1);
}

void CliCommandsTest::lookupWithoutAServiceTellsTheAgeOfTheCopy()
{
    CommandBench bench;
    bench.fill(3);
    QVERIFY(bench.run<SyncCommand>());
    bench.clock.advance(std::chrono::hours(50));
    bench.api.requests.clear();
    bench.api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(Kind::Offline));
    };
    bench.line.json = true;
    QVERIFY(lookUp(bench, {u"tel:+"_s + bench.api.contacts.first().phone, u"a@example.com"_s}));
    QCOMPARE(bench.exitCode, int(Partial));
    QCOMPARE(bench.messages,
        sentenceOf(errorOf(Kind::Offline))
            + u"\nThe local copy answers instead, complete as of 2026-11-01 12:00 UTC, 2 days old.\n"_s);
    QCOMPARE(bench.api.requests.size(), std::size_t(1)); // the second value does not wait once more
    const QJsonArray values = bench.json().value("values"_L1).toArray();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values.at(0)["value"_L1].toString(), u"tel:+"_s + bench.api.contacts.first().phone);
    QCOMPARE(values.at(0)["verdict"_L1].toString(), u"found"_s);
    QCOMPARE(values.at(0)["source"_L1].toString(), u"local_copy"_s);
    QCOMPARE(values.at(0)["as_of"_L1].toString(), u"2026-11-01T12:00:00Z"_s);
    QCOMPARE(values.at(1)["verdict"_L1].toString(), u"not_found"_s);
}

void CliCommandsTest::lookupWithoutAServiceAndACompleteCopyFails()
{
    CommandBench bench;
    bench.fill(3);
    QVERIFY(lookUp(
        bench, {u'+' + bench.api.contacts.first().phone})); // now the copy holds one of three
    bench.api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(Kind::Offline));
    };
    QVERIFY(lookUp(bench, {u'+' + bench.api.contacts.first().phone}));
    QCOMPARE(bench.exitCode, int(Network));
    QCOMPARE(bench.results, QString());
}

/// Whether a service without that search knows the address, only a complete copy can say.
void CliCommandsTest::lookupOfAnEmailWithoutASearchIsUnknown()
{
    CommandBench bench;
    bench.fill(2);
    bench.api.manners.hasV2Search = false;
    const QString phone = u'+' + bench.api.contacts.first().phone;
    QVERIFY(lookUp(bench, {u"a@example.com"_s, u"b@example.com"_s, phone}));
    QCOMPARE(bench.exitCode, int(Partial));
    QVERIFY2(bench.results.startsWith(
                 u"a@example.com\tunknown\t\t\t\t\nb@example.com\tunknown\t\t\t\t\n"_s + phone),
        qPrintable(bench.results));
    QVERIFY(bench.results.endsWith(u"\tservice\n"_s));
    QCOMPARE(bench.messages, sentenceOfNoSearch() + u'\n');
    QVERIFY(bench.run<SyncCommand>());
    QVERIFY(lookUp(bench, {u"a@example.com"_s, phone}));
    QCOMPARE(bench.exitCode, int(Partial));
    QVERIFY2(bench.results.startsWith(u"a@example.com\tnot found\t\t\t\tlocal copy\n"_s + phone),
        qPrintable(bench.results));
    QVERIFY(bench.messages.contains(u"The local copy answers instead, complete as of"_s));
}

void CliCommandsTest::lookupSaysThatTheCopyCannotBeWritten()
{
    CommandBench bench;
    bench.fill(3);
    auto other = Database::open(bench.path(), Database::Access::ReadWrite);
    QVERIFY(other && (*other)->run(u"DROP TABLE contact_value"_s));
    QVERIFY(lookUp(bench, {u'+' + bench.api.contacts.first().phone}));
    QCOMPARE(bench.exitCode, int(LocalCopy));
    QVERIFY2(bench.messages.startsWith(u"The local copy cannot be read or written"_s),
        qPrintable(bench.messages));
}

/// A damaged row is no missing one.
void CliCommandsTest::getSaysThatTheCopyCannotBeRead()
{
    CommandBench bench;
    bench.fill(3);
    QVERIFY(bench.run<SyncCommand>());
    QVERIFY(bench.damage(ContactId(2)));
    bench.api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(Kind::Offline));
    };
    bench.line.arguments = {u"2"_s};
    QVERIFY(bench.run<GetCommand>());
    QCOMPARE(bench.exitCode, int(Network));
    QCOMPARE(bench.results, QString());
    QVERIFY2(bench.messages.contains(u"The local copy is damaged: "_s + bench.path()),
        qPrintable(bench.messages));
    bench.line.arguments = {u"3"_s}; // its neighbour is whole
    QVERIFY(bench.run<GetCommand>());
    QCOMPARE(bench.exitCode, int(Partial));
    QVERIFY(bench.results.contains(u"Contact 3"_s));
}

void CliCommandsTest::lookupSaysThatTheCopyCannotBeRead()
{
    CommandBench bench;
    bench.fill(3);
    QVERIFY(bench.run<SyncCommand>());
    QVERIFY(bench.damage(ContactId(2)));
    bench.api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(Kind::Offline));
    };
    const QString first = u'+' + bench.api.contacts.at(0).phone;
    QVERIFY(lookUp(bench, {first, u'+' + bench.api.contacts.at(1).phone, first}));
    StoreError damaged;
    damaged.kind = StoreError::Kind::Corrupt;
    QCOMPARE(bench.exitCode, exitCodeOf(damaged));
    // What was settled before is there.
    QVERIFY(bench.results.startsWith(first + u"\tfound\t1\t"_s));
    QCOMPARE(bench.results.count(u'\n'), 1);
    QVERIFY(bench.messages.contains(u"The local copy is damaged: "_s + bench.path()));
}

void CliCommandsTest::lookupSaysWhatIsWrongWithAValue_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, const QString &value, const QString &country,
                         const QString &why) { QTest::newRow(name) << value << country << why; };
    row("nothing", u" "_s, {}, u"nothing to look up: the value is empty"_s);
    const QString tooShort =
        u"too short for a phone number; give all its digits, such as +1 415 555 0100"_s;
    row("two digits", u"12"_s, {}, tooShort);
    row("two digits of a country", u"12"_s, u"US"_s, tooShort);
    row("a local number", u"555-0100"_s, u"US"_s, tooShort);
    row("too long", u"+1 415 555 0100 415 555 0100"_s, {},
        u"too long for a phone number; give one number for each value"_s);
    row("a name", u"Anna"_s, u"US"_s,
        u"neither a phone number nor an e-mail address; give +1 415 555 0100 or name@example.com"_s);
    row("a number in words", u"1-800-FLOWERS"_s, u"US"_s,
        u"not a plain phone number; give one number in digits, such as +1 415 555 0100"_s);
    row("half an address", u"eva@example"_s, u"US"_s,
        u"not an e-mail address; give one such as name@example.com"_s);
}

void CliCommandsTest::lookupSaysWhatIsWrongWithAValue()
{
    QFETCH(QString, value);
    QFETCH(QString, country);
    CommandBench bench;
    bench.line.defaultCountry = country;
    bench.line.json = true;
    QVERIFY(lookUp(bench, {value}));
    QCOMPARE(bench.exitCode, int(Partial));
    const QJsonObject answer = bench.json().value("values"_L1).toArray().first().toObject();
    QCOMPARE(answer.value("verdict"_L1).toString(), u"invalid"_s);
    QTEST(answer.value("reason"_L1).toString(), "why");
    QVERIFY(bench.api.requests.empty());
}

void CliCommandsTest::agesAreInWholeUnits()
{
    const QDateTime now(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
    const auto age = [&now](qint64 seconds) { return ageOf(now.addSecs(-seconds), now); };
    QCOMPARE(age(-5), u"less than a minute old"_s);
    QCOMPARE(age(59), u"less than a minute old"_s);
    QCOMPARE(age(60), u"1 minute old"_s);
    QCOMPARE(age(3599), u"59 minutes old"_s);
    QCOMPARE(age(7200), u"2 hours old"_s);
    QCOMPARE(age(86400), u"1 day old"_s);
    QCOMPARE(age(40 * 86400), u"40 days old"_s);
}

ROLODESK_TEST(CliCommandsTest);
#include "tst_clicommands.moc"
