#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/colors.h"
#include "ui/common/contactname.h"
#include "ui/common/fieldedge.h"
#include "ui/common/timetext.h"
#include "ui/contacts/avatarview.h"
#include "ui/contacts/cardparts.h"
#include "ui/contacts/contactsearch.h"
#include "ui/contacts/contactstatus.h"
#include "ui/contacts/listwords.h"
#include "ui/contacts/pictureloader.h"

#include <QApplication>
#include <QBuffer>
#include <QPalette>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class WordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UiBench bench; }
    void tellsTimesAsPeopleDo_data();
    void tellsTimesAsPeopleDo();
    void callsAContactByWhatThereIs();
    void neverCallsAnUnknownOptOutSubscribed();
    void saysHowMuchOfTheBaseIsLoaded();
    void namesEveryStateOfTheLocalCopy_data();
    void namesEveryStateOfTheLocalCopy();
    void neverCallsAWholeCopyUnfinished();
    void makesInitialsInEveryScript_data();
    void makesInitialsInEveryScript();
    void showsTheEdgesOfFields_data();
    void showsTheEdgesOfFields();
    void keepsEveryColourReadable_data();
    void keepsEveryColourReadable();
    void listsEachChannelOnce();
    void refusesPicturesThatAreTooLargeOrNoPictures();
};

void WordsTest::tellsTimesAsPeopleDo_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<QString>("expected");
    QTest::newRow("now") << 3 << u"just now"_s;
    QTest::newRow("clocks differ") << -30 << u"just now"_s;
    QTest::newRow("minutes") << 125 << u"2 min ago"_s;
    QTest::newRow("hours") << 3 * 3600 << u"3 h ago"_s;
    QTest::newRow("one day") << 30 * 3600 << u"1 day ago"_s;
    QTest::newRow("days") << 3 * 24 * 3600 << u"3 days ago"_s;
    QTest::newRow("weeks") << 20 * 24 * 3600 << u"10/12/26"_s;
    QTest::newRow("future") << -3 * 24 * 3600 << u"11/4/26"_s;
}

void WordsTest::tellsTimesAsPeopleDo()
{
    QFETCH(int, secondsAgo);
    QFETCH(QString, expected);
    const QDateTime now = QDateTime(QDate(2026, 11, 1), QTime(12, 0)).toUTC();
    QCOMPARE(relativeTime(now.addSecs(-secondsAgo), now), expected);
    QCOMPARE(relativeTime({}, now), QString());
}

void WordsTest::callsAContactByWhatThereIs()
{
    ContactSeed seed;
    seed.id = 55;
    seed.first = u"Ada"_s;
    seed.phone = u"14155550100"_s;
    UiBench bench;
    bench.keep({contactFrom(seed)});
    QCOMPARE(nameOf(bench.store(), ContactId(55)), u"Ada"_s);
    QCOMPARE(nameOf(bench.store(), ContactId(56)), u"#56"_s);
    seed.first.clear();
    QCOMPARE(nameOf(contactFrom(seed)), u"+1 415-555-0100"_s);
    seed.phone.clear();
    QCOMPARE(nameOf(contactFrom(seed)), u"#55"_s);
}

void WordsTest::neverCallsAnUnknownOptOutSubscribed()
{
    Contact contact;
    QCOMPARE(statusTextOf(contact).word, u"Unknown"_s);
    QVERIFY(!statusTextOf(contact).sentence.contains(u"subscribed"_s, Qt::CaseInsensitive));
    contact.blocked = false;
    QCOMPARE(statusTextOf(contact).word, u"Unknown"_s);
    contact.optedOut = false;
    QCOMPARE(statusTextOf(contact).word, u"Subscribed"_s);
    contact.optedOut = true;
    QCOMPARE(statusTextOf(contact).word, u"Opted out"_s);
    contact.blocked = true;
    QCOMPARE(statusTextOf(contact).word, u"Blocked, opted out"_s);
}

void WordsTest::saysHowMuchOfTheBaseIsLoaded()
{
    SyncStatus status;
    status.phase = SyncStatus::Phase::Loading;
    status.loaded = 340;
    QCOMPARE(shareText(status), u"340 contacts loaded, total unknown"_s);
    status.total = 2000;
    QCOMPARE(shareText(status), u"340 of 2,000 contacts loaded"_s);
    status.loaded = 2000;
    status.lastComplete = QDateTime::currentDateTimeUtc();
    QCOMPARE(shareText(status), u"2,000 contacts"_s);
    status.loaded = 1;
    status.total = 1;
    QCOMPARE(shareText(status), u"1 contact"_s);
    status.reason = SyncStatus::Reason::CountDiffers;
    status.total = 3;
    QCOMPARE(shareText(status), u"1 of 3 contacts loaded"_s);
}

void WordsTest::namesEveryStateOfTheLocalCopy_data()
{
    using Phase = SyncStatus::Phase;
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("title");
    const auto status = [](Phase phase, qint64 loaded, std::optional<qint64> total, bool complete) {
        SyncStatus made;
        made.phase = phase;
        made.loaded = loaded;
        made.total = total;
        if (complete)
            made.lastComplete = QDateTime::currentDateTimeUtc();
        return made;
    };
    const QString loading = u"Loading the first contacts…"_s;
    QTest::newRow("loading, nothing yet")
        << status(Phase::FirstPage, 0, {}, false) << u"No contacts loaded yet"_s << loading;
    QTest::newRow("loading, counted")
        << status(Phase::FirstPage, 0, 2000, false) << u"0 of 2,000 contacts loaded"_s << loading;
    QTest::newRow("empty") << status(Phase::Complete, 0, 0, true) << u"No contacts"_s
                           << u"There are no contacts here yet"_s;
    QTest::newRow("empty, offline")
        << status(Phase::Failed, 0, {}, true) << u"No contacts"_s << u"No contacts yet"_s;
    QTest::newRow("nothing listed, but counted") << status(Phase::Partial, 0, 3,
        false) << u"0 of 3 contacts loaded"_s << u"No contacts yet"_s;
    QTest::newRow("failed at once") << status(Phase::Failed, 0, {}, false)
                                    << u"No contacts loaded yet"_s << u"No contacts yet"_s;
    QTest::newRow("paused at once") << status(Phase::Paused, 0, {}, false)
                                    << u"No contacts loaded yet"_s << u"Loading is paused"_s;
    QTest::newRow("partial") << status(Phase::Partial, 340, 2000, false)
                             << u"340 of 2,000 contacts loaded"_s << u"Reading the local copy…"_s;
    QTest::newRow("partial, paused")
        << status(Phase::Paused, 340, {}, false) << u"340 contacts loaded, total unknown"_s
        << u"Reading the local copy…"_s;
    QTest::newRow("more than the service counts")
        << status(Phase::Partial, 1500, 1400, false)
        << u"1,500 contacts loaded, the service counts 1,400"_s << u"Reading the local copy…"_s;
    QTest::newRow("complete") << status(Phase::Complete, 1500, 1500, true) << u"1,500 contacts"_s
                              << u"Reading the local copy…"_s;
    QTest::newRow("complete, offline") << status(Phase::Failed, 1500, {}, true)
                                       << u"1,500 contacts"_s << u"Reading the local copy…"_s;
    QTest::newRow("complete, with new ones")
        << status(Phase::Loading, 1500, 1503, true) << u"1,500 of 1,503 contacts loaded"_s
        << u"Reading the local copy…"_s;
}

void WordsTest::namesEveryStateOfTheLocalCopy()
{
    QFETCH(SyncStatus, status);
    UiBench bench;
    ContactLookup lookup(bench.api, bench.store());
    const ContactSearch search(bench.store(), lookup, bench.clock, u"US"_s);
    const ListState state{status, search};
    QTEST(shareText(status), "share");
    QTEST(captionOf(state), "share");
    const auto panel = panelOf(state);
    QVERIFY(panel);
    QTEST(panel->title, "title");
    if (status.isComplete() || status.loaded > 0)
        QVERIFY2(!panel->sentence.contains(u"first contacts could not"_s)
                && !panel->sentence.contains(u"loaded yet"_s),
            qPrintable(panel->sentence));
    if (status.phase == SyncStatus::Phase::Partial)
        QVERIFY2(!panel->sentence.contains(u"holds no contact"_s), qPrintable(panel->sentence));
}

void WordsTest::neverCallsAWholeCopyUnfinished()
{
    UiBench bench;
    bench.api.onRequest = [](int, const QString &) {
        return std::optional(errorOf(ApiError::Kind::Offline));
    };
    ContactLookup lookup(bench.api, bench.store());
    ContactSearch search(bench.store(), lookup, bench.clock, u"US"_s);
    search.setText(u"+1 415 555 0199"_s);
    QTRY_COMPARE(search.lookup(), ContactSearch::Lookup::Failed);
    SyncStatus status;
    status.phase = SyncStatus::Phase::Failed;
    status.error = errorOf(ApiError::Kind::Offline);
    status.loaded = 1500;
    const ListState state{status, search};
    QVERIFY(panelOf(state)->sentence.contains(u"1,500 contacts loaded so far"_s));
    status.lastComplete = bench.clock.nowUtc();
    const QString sentence = panelOf(state)->sentence;
    QVERIFY2(!sentence.contains(u"so far"_s), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"held all contacts"_s), qPrintable(sentence));
    // A count below what is here makes no share of it.
    status.lastComplete = {};
    status.total = 1400;
    status.phase = SyncStatus::Phase::Partial;
    search.setText(u"amelia"_s);
    const ListState found{status, search, 3};
    QVERIFY2(!captionOf(found).contains(u"1,500 of 1,400"_s), qPrintable(captionOf(found)));
}

void WordsTest::makesInitialsInEveryScript_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("initials");
    QTest::newRow("two words") << u"Amelia Fairbanks"_s << u"AF"_s;
    QTest::newRow("three words") << u"zoë van meer"_s << u"ZM"_s;
    QTest::newRow("one word") << u"Prince"_s << u"P"_s;
    QTest::newRow("Greek") << u"Γεωργία Παππά"_s << u"ΓΠ"_s;
    QTest::newRow("ideographs") << u"田中 美咲"_s << u"田"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("signs") << u"*** (("_s << QString();
}

void WordsTest::makesInitialsInEveryScript()
{
    QFETCH(QString, name);
    Contact contact;
    contact.displayName = name;
    QTEST(initialsOf(contact), "initials");
}

void WordsTest::keepsEveryColourReadable_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x1f, 0x21, 0x24) << QColor(0xe4, 0xe6, 0xe9);
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::white);
}

void WordsTest::keepsEveryColourReadable()
{
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QPalette palette(text, base, text, base, base, text, text, base, base);
    for (const QColor &tag : {QColor(), QColor(u"#ffee58"_s), QColor(u"#b3261e"_s),
             QColor(u"#000000"_s), QColor(u"#ffffff"_s), QColor(u"#6a1b9a"_s)}) {
        const ColorSet chip = chipColors(tag, base, text);
        QVERIFY(contrastOf(chip.text, chip.ground) >= 4.5);
        QVERIFY(contrastOf(chip.outline, base) >= 3.0);
    }
    for (size_t hash = 0; hash < 12; ++hash) {
        const ColorSet avatar = avatarColors(hash, palette);
        QVERIFY(contrastOf(avatar.text, avatar.ground) >= 4.5);
    }
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
        const ColorSet strip = stripColors(severity, palette);
        QVERIFY(contrastOf(strip.text, strip.ground) >= 4.5);
        QVERIFY(contrastOf(strip.outline, strip.ground) >= 3.0);
    }
    QVERIFY(contrastOf(quietText(base, text), base) >= 4.5);
}

void WordsTest::showsTheEdgesOfFields_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<double>("least"); // 0: the style draws it
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(0x20, 0x20, 0x20) << 0.0;
    QTest::newRow("dark") << QColor(0x2b, 0x2d, 0x30) << QColor(0xe4, 0xe6, 0xe9) << 1.8;
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::white) << 4.5;
    QTest::newRow("high contrast, light") << QColor(Qt::white) << QColor(Qt::black) << 4.5;
}

void WordsTest::showsTheEdgesOfFields()
{
    QFETCH(QColor, window);
    QFETCH(QColor, text);
    QFETCH(double, least);
    const QPalette palette(text, window, text, window, window, text, text, window, window);
    const QColor edge = fieldEdgeColor(palette, false);
    QCOMPARE(edge.isValid(), least > 0);
    if (edge.isValid())
        QVERIFY(contrastOf(edge, window) >= least);
    const QColor wrong = fieldEdgeColor(palette, true);
    QVERIFY(contrastOf(wrong, window) >= 3.0);
    // And it is really drawn, around the field.
    QWidget ground;
    ground.setPalette(palette);
    auto *field = new QWidget(&ground);
    field->setGeometry(10, 10, 40, 20);
    auto *line = new FieldEdge(field);
    ground.resize(60, 40);
    ground.show();
    const auto corner = [&ground] { return ground.grab().toImage().pixel(9, 9); };
    QCOMPARE(corner(), edge.isValid() ? edge.rgb() : window.rgb());
    line->setWrong(true);
    QCOMPARE(corner(), wrong.rgb());
}

void WordsTest::listsEachChannelOnce()
{
    Contact contact;
    contact.phone = u"14155550100"_s;
    contact.email = u"a@example.org"_s;
    contact.channels = QList<Channel>{{u"1"_s, u"phone"_s, u"14155550100"_s, {}, {}},
        {u"2"_s, u"email"_s, u"A@example.org"_s, {}, {}},
        {u"3"_s, u"phone"_s, u"4915112345678"_s, {}, {}},
        {u"4"_s, u"carrier pigeon"_s, u"Walter"_s, {}, {}}};
    const QList<CardChannel> channels = cardChannelsOf(contact);
    QCOMPARE(channels.size(), 4);
    QCOMPARE(channels[0].value, u"+14155550100"_s);
    QCOMPARE(channels[2].value, u"+4915112345678"_s);
    QCOMPARE(channels[3].type, u"carrier pigeon"_s);
}

void WordsTest::refusesPicturesThatAreTooLargeOrNoPictures()
{
    const auto bytesOf = [](const QSize &size) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    };
    QCOMPARE(PictureLoader::decode(bytesOf({400, 800}), 192).size(), QSize(192, 384));
    QVERIFY(PictureLoader::decode(bytesOf({5000, 2}), 192).isNull());
    QVERIFY(PictureLoader::decode("<html>sign in</html>", 192).isNull());
    QVERIFY(
        PictureLoader::decode("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", 192)
            .isNull());
    QVERIFY(PictureLoader::decode({}, 192).isNull());
}

ROLODESK_TEST(WordsTest);
#include "tst_words.moc"
