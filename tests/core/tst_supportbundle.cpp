#include "core/support/failurelog.h"
#include "core/support/masking.h"
#include "core/support/supportbundle.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

const QString bearer = u"Bearer "_s;

/// Some text of this length out of these letters.
QString madeOf(QRandomGenerator &random, const QString &letters, int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters.at(random.bounded(static_cast<int>(letters.size())));
    return text;
}

QString oneOf(QRandomGenerator &random, const QStringList &texts)
{
    return texts.at(random.bounded(static_cast<int>(texts.size())));
}

/// A number as people write them.
QString randomNumber(QRandomGenerator &random)
{
    static const QStringList starts{
        u""_s, u"+"_s, u"00"_s, u"("_s, u"+("_s, u"tel:"_s, u"0"_s, u"+ "_s, u"%2B"_s};
    static const QStringList between{u""_s, u""_s, u" "_s, u"-"_s, u"."_s, u"/"_s, u") "_s, u" ("_s,
        u" - "_s, u"\u00A0"_s, u"\u202F"_s, u"\u2011"_s, u"\u2013"_s, u"\u200E"_s, u"%20"_s};
    QString number = oneOf(random, starts);
    const int groups = random.bounded(3, 6);
    for (int group = 0; group < groups; ++group) {
        if (group > 0)
            number += oneOf(random, between);
        // Never a year or a day of a month in front, so that no date comes of it.
        number +=
            madeOf(random, u"3456789"_s, 1) + madeOf(random, u"0123456789"_s, random.bounded(2, 4));
    }
    return number;
}

QString randomAddress(QRandomGenerator &random)
{
    static const QString letters = u"abcxyzÄöüßéñłÅ山田АБ0123456789"_s;
    static const QString signs = u".+-_'&=%!#$*/?^`{}~"_s;
    QString local = madeOf(random, u"abcxyzäöü"_s, 1);
    const int parts = random.bounded(1, 4);
    for (int i = 0; i < parts; ++i)
        local += madeOf(random, signs, 1) + madeOf(random, letters, random.bounded(2, 12));
    return local + u'@' + madeOf(random, u"abcxyzäöüß山"_s, random.bounded(3, 14)) + u'.'
        + oneOf(random, {u"com"_s, u"co.uk"_s, u"xn--p1ai"_s, u"рф"_s, u"email"_s});
}

QString randomSecret(QRandomGenerator &random)
{
    static const QString base64 =
        u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    switch (random.bounded(6)) {
    case 0:
        return madeOf(random, u"0123456789abcdef"_s, random.bounded(32, 65));
    case 1:
        return madeOf(random, base64 + u"+/"_s, random.bounded(32, 90)) + u"=="_s;
    case 2:
        return madeOf(random, base64 + u"-_"_s, random.bounded(32, 90));
    case 3:
        return u"eyJ"_s + madeOf(random, base64, 20) + u'.' + madeOf(random, base64 + u"-_"_s, 60)
            + u'.' + madeOf(random, base64 + u"-_"_s, 43);
    case 4:
        return madeOf(random, u"abcdefghijklmnopqrstuvwxyz234567"_s, random.bounded(32, 53));
    default:
        return madeOf(random, u"0123456789abcdef"_s, 8) + u"-4a3b-8c2d-9e1f-"_s
            + madeOf(random, u"0123456789abcdef"_s, 12);
    }
}

QString digitsIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// Facts of everything, each with something that must not get into the file.
SupportFacts fullFacts()
{
    SupportFacts facts;
    facts.made = QDateTime(QDate(2026, 11, 23), QTime(17, 19, 52), Qt::UTC);
    facts.program = u"1.2.3"_s;
    facts.qt = u"6.4.2"_s;
    facts.sqlite = u"3.40.1"_s;
    facts.system = u"Debian GNU/Linux 12 (bookworm), x86_64"_s;
    facts.windowing = u"wayland"_s;
    facts.scale = 1.5;
    facts.language = u"de_DE"_s;
    facts.settings = {{u"view/sidebar"_s, true},
        {u"columns/order"_s, QStringList{u"name"_s, u"phone"_s}}, {u"columns/sort"_s, u"Ann Lee"_s},
        {u"export/folder"_s, u"/home/ann/Kunden"_s}, {u"lookup/lastText"_s, u"+1 415 555 0100"_s},
        {u"view/remotePictures"_s, u"false"_s}};
    SupportWorkspace one;
    one.host = u"api.heymarket.com"_s;
    one.isOpen = true;
    one.contacts = 61315;
    one.total = 61316;
    one.forbidden = {u"bulk_edit"_s};
    SupportWorkspace other;
    other.host = u"relay.ann-lee.example"_s;
    other.source = KeySource::Helper;
    facts.workspaces = {one, other};
    ApiError error;
    error.kind = ApiError::Kind::RateLimited;
    error.operation = u"updateContactV1"_s;
    error.status = 429;
    error.requestId = u"9f1c2a7e-0b51-4c9a-8a8e-0d6a4f3b2c11"_s;
    error.message = u"Ann Lee is busy"_s;
    error.detail = u"for ann@example.org"_s;
    facts.errors = {SupportError::of(error, facts.made)};
    facts.log = {u"removing 12 of 61315"_s, u"number +1 415 555 0100\nsecond line"_s};
    return facts;
}

} // namespace

/// The file somebody sends who wants help, and what it keeps to itself.
class SupportBundleTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masksWhatIsPersonal_data();
    void masksWhatIsPersonal();
    void leavesTheRest_data();
    void leavesTheRest();
    void masksNumbersWhereverTheyStand();
    void masksAddressesWhereverTheyStand();
    void masksSecretsWhereverTheyStand();
    void masksTwiceWhatItMasksOnce();
    void showsRequestIdsOnly();
    void tellsOnlySettingsOfTheList();
    void tellsEverythingWithoutNamingAnybody();
    void tellsTheLastOnesOnly();
    void keepsLinesLines();
    void logsFailuresAndNoAnswers();
    void logsAnOutageOnce();
    void namesWhatIsWrongNowOnce();
};

void SupportBundleTest::masksWhatIsPersonal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("spaces", u"call +1 415 555 0100 now"_s, u"call +• ••• ••• ••00 now"_s);
    row("brackets", u"(415) 555-0100"_s, u"(•••) •••-••00"_s);
    row("plus and brackets", u"+1 (415) 555-0100"_s, u"+• (•••) •••-••00"_s);
    row("dots", u"415.555.0100"_s, u"•••.•••.••00"_s);
    row("bare", u"14155550100"_s, u"•••••••••00"_s);
    row("two zeros", u"0049 171 2345678"_s, u"•••• ••• •••••78"_s);
    row("slash", u"030/1234567"_s, u"•••/•••••67"_s);
    row("zero in brackets", u"+49 (0) 30 1234567"_s, u"+•• (•) •• •••••67"_s);
    row("bracket behind plus", u"+(49) 30 1234567"_s, u"+(••) •• •••••67"_s);
    row("no-break blanks", u"+49\u00A030\u202F1234567"_s, u"+••\u00A0••\u202F•••••67"_s);
    row("en dashes", u"415\u2013555\u20130100"_s, u"•••\u2013•••\u2013••00"_s);
    row("direction marks", u"+1\u200E415\u200E5550100"_s, u"+•\u200E•••\u200E•••••00"_s);
    row("link", u"tel:+14155550100"_s, u"tel:+•••••••••00"_s);
    row("coded", u"phone=%2B1%20415%205550100"_s, u"phone=%2B•%20•••%20•••••00"_s);
    row("full width", u"＋１４１５５５５０１００"_s, u"＋•••••••••００"_s);
    row("other digits", u"\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667"_s,
        u"••••••\u0666\u0667"_s);
    row("short behind plus", u"+49 301"_s, u"+•• •01"_s);
    row("within letters", u"x4155550100y"_s, u"x••••••••00y"_s);
    row("behind a day", u"2026-11-23 4155550100"_s, u"2026-11-23 ••••••••00"_s);
    row("behind a time", u"17:19:52 4155550100"_s, u"17:19:52 ••••••••00"_s);
    row("like a day with plus", u"+49 2026-11-23"_s, u"+•• ••••-••-23"_s);
    row("two of them", u"4155550100, 4155550101"_s, u"••••••••00, ••••••••01"_s);
    row("address", u"to ann@example.org."_s, u"to a•••@e•••."_s);
    row("plus sign", u"<ann+list@example.org>"_s, u"<a•••@e•••>"_s);
    row("umlauts", u"jürgen.müller@bücher.example"_s, u"j•••@b•••"_s);
    row("idn", u"ann@xn--bcher-kva.example"_s, u"a•••@x•••"_s);
    row("other letters", u"山田@例え.jp"_s, u"山•••@例•••"_s);
    row("quoted", u"\"ann lee\"@example.org"_s, u"\"•••@e•••"_s);
    row("apostrophe", u"o'brien@example.org"_s, u"o•••@e•••"_s);
    row("address coded", u"ann%40example.org"_s, u"a•••@e•••"_s);
    row("mailto", u"mailto:ann@example.org?subject=hi"_s, u"mailto:a•••@e•••?subject=hi"_s);
    row("address with a number", u"4155550100@sms.example"_s, u"4•••@s•••"_s);
    row("bearer", bearer + u"abc.def-123"_s, u"Bearer (left out)"_s);
    row("header", u"Authorization: "_s + bearer + u"abc"_s, u"Authorization: (left out)"_s);
    row("web token", u"got eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl!"_s,
        u"got (left out)!"_s);
    row("hex", u"key 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"_s, u"key (left out)"_s);
    row("base64", u"Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MTIzNA=="_s, u"(left out)"_s);
    row("uuid", u"id 2a7c0000-1b2c-4d3e-8f90-a1b2c3d4e5f6"_s, u"id (left out)"_s);
    row("named", u"password=tiger, rest"_s, u"password=(left out), rest"_s);
    row("JSON", u"{\"id\":\"2a7c0000-1b2c-4d3e-8f90-a1b2c3d4e5f6\",\"key\":\"short one\"}"_s,
        u"{\"id\":\"(left out)\",\"key\":\"(left out)\"}"_s);
    row("token named", u"access_token: abc123"_s, u"access_token: (left out)"_s);
    row("service", u"at https://relay.example.org:8443/v1/contacts failed"_s,
        u"at https://(another address) failed"_s);
    row("our service", u"https://api.heymarket.com/v1/contacts?phone=14155550100"_s,
        u"https://api.heymarket.com/v1/contacts?(left out)"_s);
    row("proxy with a name", u"http://ann:tiger@proxy.example:3128"_s,
        u"http://(another address)"_s);
    row("home", u"cannot open /home/ann/.local/share/rolodesk/settings"_s,
        u"cannot open /home/•••/.local/share/rolodesk/settings"_s);
    row("home elsewhere", u"C:\\Users\\Ann\\Documents"_s, u"C:\\Users\\•••\\Documents"_s);
}

void SupportBundleTest::masksWhatIsPersonal()
{
    QFETCH(QString, text);
    QTEST(masked(text), "expected");
}

void SupportBundleTest::leavesTheRest_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("day", u"2026-11-23"_s);
    row("day and time", u"2026-11-23 17:19:52"_s);
    row("day and time of ISO", u"2026-11-23T17:19:52.123Z"_s);
    row("with an offset", u"2026-11-23T17:19:52+01:00"_s);
    row("German day", u"am 23.11.2026 um 17:19"_s);
    row("American day", u"11/23/2026 5:19"_s);
    row("two days", u"2026-11-23 2026-11-24"_s);
    row("day in brackets", u"[2026-11-23 17:19:52.000] removing 12"_s);
    row("version", u"Qt 6.4.2, SQLite 3.40.1, libphonenumber 8.12.57"_s);
    row("kernel", u"5.15.0-1052-azure"_s);
    row("id", u"contact 123456 rev 12"_s);
    row("count", u"61,315 of 1,000,000"_s);
    row("status and time", u"pageContactsV1 200 1234 ms"_s);
    row("request in our log", u"updateContactV1 429 35 ms 9f1c2a7e-0b51-4c9a-8a8e-0d6a4f3b2c11"_s);
    row("directory in our log",
        u"could not load \"pageTags\" \"server_failed\" \"9f1c2a7e-0b51-4c9a-8a8e-0d6a4f3b2c11\""_s);
    row("request id", u"request id 9f1c2a7e-0b51-4c9a-8a8e-0d6a4f3b2c11"_s);
    row("header of a request id", u"X-Request-Id: 01HF8Z6QK3V9J2W7M4N5P6R8S0"_s);
    row("operations", u"bulkWriteContactsV2 batchCreateContactsV1 getContactStatus"_s);
    row("names of ours", u"rolodesk::ContactTableModel::onCommitted(ContactOrderPtr)"_s);
    row("folders", u"/usr/lib/x86_64-linux-gnu/qt6/plugins/platforms"_s);
    row("port of this machine",
        u"sample service runs on port 43127 at http://127.0.0.1:43127/v1"_s);
    row("words", u"database disk image is malformed, error-while-reading-the-next-page"_s);
    row("offset", u"17:19:52 +0100"_s);
    row("size", u"1320x720 at 150 %"_s);
    row("nothing", QString());
}

void SupportBundleTest::leavesTheRest()
{
    QFETCH(QString, text);
    QCOMPARE(masked(text), text);
}

/// Numbers and what else is made here by chance stand among words that mean nothing.
static QString within(QRandomGenerator &random, const QString &secret)
{
    static const QStringList before{u""_s, u"of "_s, u"\""_s, u"<"_s, u"2026-11-23 17:19:52 "_s,
        u"contact 123456: "_s, u"phone="_s, u"[rolodesk.sync] was "_s, u"a, b; "_s, u"ä: "_s};
    static const QStringList behind{u""_s, u" failed"_s, u"\""_s, u">"_s, u", and more"_s,
        u"; status 429"_s, u" ("_s, u"\nnext line"_s, u"."_s, u"!"_s};
    return oneOf(random, before) + secret + oneOf(random, behind);
}

void SupportBundleTest::masksNumbersWhereverTheyStand()
{
    QRandomGenerator random(71);
    for (int i = 0; i < 4000; ++i) {
        const QString number = randomNumber(random);
        const QString text = within(random, number);
        const QString told = masked(text);
        // "%20" is no part of a number; of the others two may be told.
        QString plain = number;
        plain.remove(QRegularExpression(u"%2[0B]"_s));
        const QString digits = digitsIn(plain);
        const QString context = text + u" → "_s + told;
        QString left = told;
        left.remove(u"%20"_s).remove(u"%2B"_s);
        QVERIFY2(!digitsIn(left).contains(digits), qPrintable(context));
        QVERIFY2(!told.contains(number), qPrintable(context));
        QVERIFY2(told.count(u'•') == digits.size() - 2, qPrintable(context));
    }
}

void SupportBundleTest::masksAddressesWhereverTheyStand()
{
    QRandomGenerator random(72);
    for (int i = 0; i < 4000; ++i) {
        const QString address = randomAddress(random);
        const QString text = within(random, address);
        const QString told = masked(text);
        const QString context = text + u" → "_s + told;
        QVERIFY2(!told.contains(address), qPrintable(context));
        const QString local = address.section(u'@', 0, 0);
        const QString domain = address.section(u'@', 1);
        QVERIFY2(!told.contains(local), qPrintable(context));
        QVERIFY2(!told.contains(local.mid(1)), qPrintable(context));
        QVERIFY2(!told.contains(domain), qPrintable(context));
    }
}

void SupportBundleTest::masksSecretsWhereverTheyStand()
{
    QRandomGenerator random(73);
    for (int i = 0; i < 4000; ++i) {
        const QString secret = randomSecret(random);
        const QString text = within(random, secret);
        const QString told = masked(text);
        const QString context = text + u" → "_s + told;
        for (qsizetype at = 0; at + 10 <= secret.size(); ++at) {
            if (!secret.mid(at, 10).contains(u'.'))
                QVERIFY2(!told.contains(secret.mid(at, 10)), qPrintable(context));
        }
    }
}

void SupportBundleTest::masksTwiceWhatItMasksOnce()
{
    QRandomGenerator random(74);
    for (int i = 0; i < 1000; ++i) {
        const QString once = masked(within(random, randomNumber(random)) + u' '
            + within(random, randomAddress(random)) + u' ' + within(random, randomSecret(random)));
        QCOMPARE(masked(once), once);
    }
}

void SupportBundleTest::showsRequestIdsOnly()
{
    QCOMPARE(shownRequestId(u"9f1c2a7e-0b51-4c9a-8a8e-0d6a4f3b2c11"_s),
        u"9f1c2a7e-0b51-4c9a-8a8e-0d6a4f3b2c11"_s);
    QCOMPARE(shownRequestId(u"Root=1-67891233-abcdef012345678912345678"_s),
        u"Root=1-67891233-abcdef012345678912345678"_s);
    QCOMPARE(shownRequestId(u"eyJhbGciOiJIUzI1NiJ9"_s), leftOut());
    QCOMPARE(shownRequestId(u"Ann Lee"_s), leftOut());
    QCOMPARE(shownRequestId(u"ann@example.org"_s), leftOut());
}

void SupportBundleTest::tellsOnlySettingsOfTheList()
{
    SupportFacts facts;
    QStringList keys;
    for (const SupportSetting &setting : supportSettings()) {
        const QString key = QString::fromLatin1(setting.key);
        QVERIFY2(!keys.contains(key), setting.key);
        keys += key;
        // Words of a person are in none of them.
        facts.settings.insert(key, u"Ann Lee 4155550100"_s);
    }
    facts.settings.insert(u"export/folder"_s, u"true"_s);
    facts.settings.insert(u"view/sidebar2"_s, true);
    const QString text = supportText(facts);
    QVERIFY(!text.contains("Ann"_L1));
    QVERIFY(!text.contains("folder  "_L1));
    QVERIFY(!text.contains("sidebar2"_L1));
    QVERIFY(text.contains(QRegularExpression(u"Others, left out +%1\n"_s.arg(keys.size() + 2))));
    facts.settings.insert(u"view/sidebar"_s, true);
    QVERIFY(supportText(facts).contains(QRegularExpression(u"view/sidebar +true\n"_s)));
}

void SupportBundleTest::tellsEverythingWithoutNamingAnybody()
{
    const QString text = supportText(fullFacts());
    for (const QString &told :
        {u"1.2.3"_s, u"6.4.2"_s, u"3.40.1"_s, u"Debian GNU/Linux 12"_s, u"wayland"_s, u"150 %"_s,
            u"de_DE"_s, u"name, phone"_s, u"api.heymarket.com"_s, u"another address"_s, u"61315"_s,
            u"61316"_s, u"bulk_edit"_s, u"updateContactV1"_s, u"rate_limited"_s, u"HTTP 429"_s,
            u"2026-11-23 17:19:52"_s, u"request id 9f1c2a7e-0b51-4c9a-8a8e-0d6a4f3b2c11"_s,
            u"removing 12 of 61315"_s, u"+• ••• ••• ••00"_s, u"a•••@e•••"_s})
        QVERIFY2(text.contains(told), qPrintable(told));
    for (const QString &kept : {u"Ann"_s, u"ann"_s, u"Kunden"_s, u"relay"_s, u"415"_s, u"busy"_s})
        QVERIFY2(!text.contains(kept), qPrintable(kept));
    QVERIFY(text.endsWith(u'\n'));
}

void SupportBundleTest::tellsTheLastOnesOnly()
{
    SupportFacts facts;
    for (qsizetype i = 0; i < mostSupportLines + 3; ++i)
        facts.log += u"line %1 of it"_s.arg(i);
    for (qsizetype i = 0; i < mostSupportErrors + 3; ++i)
        facts.errors.append({{}, u"operation%1x"_s.arg(i), u"offline"_s, 0, {}, {}});
    const QString text = supportText(facts);
    QVERIFY(!text.contains("line 2 of it"_L1));
    QVERIFY(text.contains("line 3 of it"_L1));
    QVERIFY(text.contains(u"the last %1 of %2"_s.arg(mostSupportLines).arg(mostSupportLines + 3)));
    QVERIFY(!text.contains("operation2x"_L1));
    QVERIFY(text.contains("operation3x"_L1));
    QVERIFY(text.contains("no answer"_L1));
}

/// Nothing a log says can look like another part of the file, or hide from the masking.
void SupportBundleTest::keepsLinesLines()
{
    SupportFacts facts;
    facts.log = {u"one\nErrors (0)\r\n\u2028two"_s, u"415\u0001555\u00010100"_s,
        QString(3 * longestSupportLine, u'a') + u" ann@example.org"_s,
        QString(longestSupportLine - 5, u' ') + u"ann@example.org"_s, u"\u202Egro.elpmaxe"_s};
    const QString text = supportText(facts);
    QCOMPARE(text.count(u"\nErrors ("_s), 1);
    QVERIFY(text.contains("  one Errors (0)"_L1));
    QVERIFY(!text.contains("0100"_L1));
    QVERIFY(!text.contains("ann@"_L1));
    QVERIFY(!text.contains(QChar(0x202E)));
    for (const QString &line : text.split(u'\n'))
        QVERIFY(line.size() < longestSupportLine + 10);
}

static ApiError failed(ApiError::Kind kind, const QString &operation, int request)
{
    ApiError error;
    error.kind = kind;
    error.operation = operation;
    error.requestId = u"req-%1"_s.arg(request);
    return error;
}

void SupportBundleTest::logsFailuresAndNoAnswers()
{
    FailureLog log;
    log.add(failed(ApiError::Kind::BadReply, u"pageContactsV1"_s, 1), {});
    for (int request = 2; request < 62; ++request)
        log.add(failed(ApiError::Kind::NotFound, u"getContactV1"_s, request), {});
    log.add(failed(ApiError::Kind::BadRequest, u"lookUpContactV1"_s, 62), {});
    QCOMPARE(log.entries().size(), 1);
    log.add(failed(ApiError::Kind::BadRequest, u"updateContactV1"_s, 63), {});
    QCOMPARE(log.entries().size(), 2);
    QCOMPARE(log.entries().first().requestIds, QStringList{u"req-1"_s});
}

void SupportBundleTest::logsAnOutageOnce()
{
    FailureLog log;
    log.add(failed(ApiError::Kind::BadReply, u"pageContactsV1"_s, 1), {});
    for (int request = 2; request < 100; request += 2) {
        log.add(failed(ApiError::Kind::ServerFailed, u"listTagsV1"_s, request), {});
        log.add(failed(ApiError::Kind::RateLimited, u"pageContactsV1"_s, request + 1), {});
    }
    QCOMPARE(log.entries().size(), 3);
    QCOMPARE(log.entries().last().requestIds, QStringList{u"req-99"_s});
    for (int operation = 0; operation < 30; ++operation)
        log.add(failed(ApiError::Kind::Forbidden, u"op%1"_s.arg(operation), 1), {});
    QCOMPARE(log.entries().size(), FailureLog::most);
    QCOMPARE(log.entries().last().operation, u"op29"_s);
}

void SupportBundleTest::namesWhatIsWrongNowOnce()
{
    FailureLog log;
    const ApiError outage = failed(ApiError::Kind::ServerFailed, u"listTagsV1"_s, 7);
    log.add(outage, {});
    QCOMPARE(log.entriesWith(outage, {}).size(), 1);
    QCOMPARE(
        log.entriesWith(failed(ApiError::Kind::NoCredentials, u"listTagsV1"_s, 0), {}).size(), 2);
}

ROLODESK_TEST(SupportBundleTest);

#include "tst_supportbundle.moc"
