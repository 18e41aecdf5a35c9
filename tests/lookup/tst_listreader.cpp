#include "core/lookup/listreader.h"
#include "tests/support/busytime.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <future>
#include <limits>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Problem = ListEntry::Problem;

namespace {

/// What was found, one text for each: the value, or its problem.
QStringList valuesIn(const QString &text, const QString &region = u"US"_s)
{
    QStringList values;
    const ListText list = readList(text, region);
    for (const ListEntry &entry : list.entries)
        values.append(entry.isValid() ? entry.query.values.first() : u"?"_s + entry.text);
    return values;
}

} // namespace

class ListReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// "+49 4915…" is one number; "4915…" may be that one, or one without a country: they are two
    /// entries.
    void tellsNumbersApartThatShareOneReading()
    {
        const auto entries =
            readList(u"+494915551234\n4915551234\n+49 4915 551234"_s, u"DE"_s).entries;
        QCOMPARE(entries.size(), std::size_t(3));
        QVERIFY(entries[0].query.values != entries[1].query.values);
        QCOMPARE(entries[1].first, -1);
        QCOMPARE(entries[2].first, 0);
    }
    void findsWhatIsInAList_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("values");
        const QString one = u"14155550100"_s;
        const QString two = u"14155550101"_s;
        const QString ann = u"ann@example.com"_s;
        const auto row = [](const char *name, const QString &text, const QStringList &values) {
            QTest::newRow(name) << text << values;
        };
        row("nothing", QString(), {});
        row("blanks", u" \n\t\n  "_s, {});
        row("a column", u"+1 415 555 0100\n(415) 555-0101\nann@example.com\n"_s, {one, two, ann});
        row("Windows line ends", u"415-555-0100\r\n415-555-0101\r\n"_s, {one, two});
        row("old Macintosh line ends", u"4155550100\r4155550101"_s, {one, two});
        row("commas", u"4155550100,4155550101, Ann@Example.com"_s, {one, two, ann});
        row("semicolons", u"4155550100; 4155550101;"_s, {one, two});
        row("tabs", u"4155550100\t4155550101"_s, {one, two});
        row("bars", u"4155550100|4155550101"_s, {one, two});
        row("blanks between", u"4155550100 4155550101"_s, {one, two});
        row("slash between", u"415-555-0100 / 415-555-0101"_s, {one, two});
        row("blanks within and between", u"415 555 0100 415 555 0101"_s, {one, two});
        row("plus in between", u"+1 415 555 0100 +1 415 555 0101"_s, {one, two});
        row("quotes", u"\"4155550100\",'4155550101'"_s, {one, two});
        row("apostrophes of a spreadsheet", u"'+14155550100"_s, {one});
        row("a table", u"Ada Lee,415-555-0100,94107,ann@example.com,2026-01-31"_s, {one, ann});
        row("a list with a slip", u"4155550100, 41555, 4155550101"_s, {one, two, u"?41555"_s});
        row("prose",
            u"Please call Ann (Tel. +1 415-555-0100 or 415.555.0101), or write to ann@example.com."_s,
            {one, two, ann});
        row("an address in brackets", u"Ann Lee <ann@example.com>"_s, {ann});
        row("links", u"tel:+1-415-555-0100\nmailto:ann@example.com?subject=x"_s, {one, ann});
        row("bullets", u"- 4155550100\n• 4155550101\n* ann@example.com"_s, {one, two, ann});
        row("numbered", u"1. 415 555 0100\n2) 415 555 0101"_s, {one, two});
        row("an extension", u"(415) 555-0100 ext. 5"_s, {one});
        row("full width", u"＋１４１５５５５０１００，4155550101"_s, {one, two});
        row("invisible marks", u"\uFEFF4155550100\n\u202A+1 415 555 0101\u202C"_s, {one, two});
        row("no-break spaces", u"+1\u00A0415\u00A0555\u00A00100"_s, {one});
        row("words", u"Hello there"_s, {u"?Hello there"_s});
        row("a date is no number", u"2026-01-31"_s, {u"?2026-01-31"_s});
        row("a date and a count", u"2024-01-31 1 2"_s, {u"?2024-01-31 1 2"_s});
        row("a number with groups like a short date", u"+32 475 / 12.10.20"_s, {u"32475121020"_s});
        row("a number and a date", u"Ann +49 30 123456 1.1.2024"_s, {u"4930123456"_s});
        row("a date and a slip", u"2024-01-31 410-555-01"_s, {u"?2024-01-31 410-555-01"_s});
        row("a number with groups like a date", u"+49 30 12.10.2024"_s, {u"493012102024"_s});
        row("a number in a word", u"order A4155550100"_s, {u"?order A4155550100"_s});
        row("digits of an address", u"4155550100@example.com"_s, {u"4155550100@example.com"_s});
        row("half an address", u"ann@example"_s, {u"?ann@example"_s});
        row("two at signs", u"ann@@example.com"_s, {u"?ann@@example.com"_s});
        row("a short number", u"5550"_s, {u"?5550"_s});
    }
    void findsWhatIsInAList()
    {
        QFETCH(QString, text);
        QTEST(valuesIn(text), "values");
    }

    void tellsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("region");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("words") << u"Zoë"_s << u"US"_s << Problem::NothingInIt;
        QTest::newRow("signs") << u"---"_s << u"US"_s << Problem::NothingInIt;
        QTest::newRow("address") << u"zoe@"_s << u"US"_s << Problem::NotAnAddress;
        QTest::newRow("short") << u"415 55"_s << u"US"_s << Problem::TooShort;
        QTest::newRow("short without a country") << u"4155"_s << QString() << Problem::TooShort;
        QTest::newRow("long") << u"+1 415 555 0100 0100 0100 0100 0100"_s << u"US"_s
                              << Problem::TooLong;
        QTest::newRow("no country") << u"(415) 555-0100"_s << QString() << Problem::NeedsCountry;
    }
    void tellsWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, region);
        const auto entries = readList(text, region).entries;
        QCOMPARE(entries.size(), std::size_t(1));
        QVERIFY(!entries[0].isValid());
        QCOMPARE(entries[0].text, text);
        QTEST(entries[0].problem, "problem");
    }

    void takesNoDateForANumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &date :
            {u"31.01.2026"_s, u"2026-01-31"_s, u"01/31/2026"_s, u"2026-01-31 12:30"_s,
                u"31.01.24 0915"_s, u"2026-01-31 1 2"_s, u"24.12.24 15:30"_s, u"31.1.2024 9.15"_s})
            QTest::newRow(qPrintable(date)) << date;
    }
    /// Where numbers have eight digits, dates would make some.
    void takesNoDateForANumber()
    {
        QFETCH(QString, text);
        const auto alone = readList(text, u"DE"_s).entries;
        QCOMPARE(alone.size(), std::size_t(1));
        QCOMPARE(alone[0].problem, Problem::NothingInIt);
        const auto beside = readList(text + u"\t+49 30 12345678"_s, u"DE"_s).entries;
        QCOMPARE(beside.size(), std::size_t(1));
        QCOMPARE(beside[0].text, u"+49 30 12345678"_s);
    }

    void tellsTheLineAndTheFirstOfItsKind()
    {
        const auto entries = readList(
            u"\n415-555-0100\nx\n\n+1 (415) 555-0100, Ann@example.com\nann@EXAMPLE.com"_s, u"US"_s)
                                 .entries;
        QCOMPARE(entries.size(), std::size_t(5));
        QCOMPARE(entries[0].line, 2);
        QCOMPARE(entries[0].first, -1);
        QCOMPARE(entries[1].line, 3);
        QCOMPARE(entries[1].first, -1);
        QCOMPARE(entries[2].line, 5);
        QCOMPARE(entries[2].text, u"+1 (415) 555-0100"_s);
        QCOMPARE(entries[2].first, 0);
        QCOMPARE(entries[3].first, -1);
        QCOMPARE(entries[4].line, 6);
        QCOMPARE(entries[4].first, 3);
    }

    void keepsEveryReadingOfANumber()
    {
        const auto entries = readList(u"14155550100"_s, u"DE"_s).entries;
        QCOMPARE(entries.size(), std::size_t(1));
        QVERIFY(entries[0].query.values.contains(u"14155550100"_s));
    }

    void stopsWhenNobodyWaits()
    {
        const std::atomic<bool> isCancelled = true;
        QVERIFY(readList(u"4155550100\n4155550101"_s, u"US"_s, &isCancelled).entries.empty());
    }

    void countsWhatItLeavesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("entries");
        QTest::addColumn<int>("leftOut");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const QString &text, int entries, int leftOut,
                             const QString &first) {
            QTest::newRow(name) << text << entries << leftOut << first;
        };
        row("a list", u"4155550100\n4155550101"_s, 2, 0, {});
        row("names beside numbers", u"Ann\t4155550100\nBob\t4155550101"_s, 2, 0, {});
        row("other cells", u"Ann,4155550100,94107,2024-01-31\nBob,4155550101,94108,x@y"_s, 2, 4,
            u"2024-01-31"_s);
        row("slips among numbers", u"4155550100, 555-0124, x@y"_s, 3, 0, {});
        row("slips beside a word", u"4155550100, 12, 555-0124, x@y"_s, 1, 3, u"12"_s);
        row("prose", u"Order 66 of 2024-01-31 for Ann (415-555-0100), floor 3"_s, 1, 3, u"66"_s);
        row("a chat", u"[2024-01-31 09:15]: Ann (415-555-0100)"_s, 1, 2, u"2024-01-31"_s);
        row("nothing but words", u"Order 66 for Ann"_s, 1, 0, {}); // that is its entry
        row("an address and a broken one", u"mail ann@example.com or bob@ home"_s, 1, 1, u"bob@"_s);
        row("bullets", u"1. 4155550100\n2) 4155550101"_s, 2, 0, {});
    }
    void countsWhatItLeavesOut()
    {
        QFETCH(QString, text);
        const ListText list = readList(u"\n"_s + text, u"US"_s);
        QTEST(int(list.entries.size()), "entries");
        QTEST(int(list.leftOut), "leftOut");
        QTEST(list.firstLeftOut, "first");
        QCOMPARE(list.firstLeftOutLine, list.leftOut > 0 ? 2 : 0);
    }

    void remembersANumberWithoutACountry()
    {
        const auto entries = readList(u"(415) 555-0100\n415 555 0100\n4155550101"_s, {}).entries;
        QCOMPARE(entries.size(), std::size_t(3));
        QVERIFY(!entries[0].isValid());
        QVERIFY(entries[0].canBeLookedUp());
        QCOMPARE(entries[0].query.national, u"4155550100"_s);
        QCOMPARE(entries[1].first, 0);
        QCOMPARE(entries[2].first, -1);
        QVERIFY(!readList(u"4155"_s, {}).entries[0].canBeLookedUp());
    }

    /// Without a country no plan tells numbers within text; that is no reason to lose them.
    void findsNumbersWithoutACountryWithinText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("nationals"); // an address as it is
        QTest::addColumn<int>("leftOut");
        const QString one = u"4105550193"_s;
        const auto row = [](const char *name, const QString &text, const QStringList &nationals,
                             int leftOut) { QTest::newRow(name) << text << nationals << leftOut; };
        row("beside a name", u"Rowan Calloway 410-555-0193"_s, {one}, 0);
        row("beside a word", u"tel. (410) 555-0193"_s, {one}, 0);
        row("in a table", u"Rowan,(410) 555-0193,ann@example.com"_s, {one, u"ann@example.com"_s},
            0);
        row("in prose", u"Call 410-555-0193 before 2024-01-31, or write to ann@example.com (66)."_s,
            {one, u"ann@example.com"_s}, 2);
        row("two", u"Ann 410-555-0193 or 212.555.0100"_s, {one, u"2125550100"_s}, 0);
        row("two in a row", u"Ann 410-555-0193 212-555-0100"_s, {one, u"2125550100"_s}, 0);
        row("with a trunk zero", u"Zoe: 030 1234567"_s, {u"0301234567"_s}, 0);
        row("beside an international one", u"Ann +14155550100 or 410-555-0193"_s, {QString(), one},
            0);
        row("too short", u"Ann, floor 123456, ann@example.com"_s, {u"ann@example.com"_s}, 1);
        row("behind a date", u"Ann 2024-01-31 410-555-0193"_s, {one}, 1);
        row("behind a date alone", u"2024-01-31 410-555-0193"_s, {one}, 1);
        row("behind a time", u"[2024-01-31 09:15:02] 410-555-0193"_s, {one}, 2);
        row("behind a time alone", u"Ann [09:15] 410-555-0193"_s, {one}, 1);
        row("of a chat", u"31/01/2024, 09:15 - 410-555-0193: Hello"_s, {one}, 2);
        row("behind a time with a dot", u"31.1.2024 9.15 4105550193"_s, {one}, 2);
        row("behind a short date", u"Rowan 31.01.24 410-555-0193"_s, {one}, 1);
        row("behind a date and a colon", u"31.01.2024: 4105550193"_s, {one}, 1);
        row("beside a file", u"2024-01-31_4711.pdf from Ann 410-555-0193"_s, {one}, 1);
        row("before a date, with a zero", u"Zoe 030 1234567 31.1.2024"_s, {u"0301234567"_s}, 1);
        row("before a date", u"Ann 410-555-0193 (2024-01-31)"_s, {one}, 1);
        row("behind a European date", u"31.1.2024 4105550193"_s, {one}, 1);
        row("as long as a date and more", u"2024-01-31 555-0193"_s, {u"5550193"_s}, 1);
        row("like a date but with no such month", u"Zoe 030 12-34-56"_s, {u"030123456"_s}, 0);
        row("like a short date", u"Zoe 030 12-24-56"_s, {u"030122456"_s}, 0);
        row("like a short date, without a zero", u"Zoe 4105 12-24-56"_s, {u"4105122456"_s}, 0);
        row("like a time", u"Kari 31.01.2024 22.33.44.55"_s, {u"22334455"_s}, 1);
        row("like a time, in groups", u"Kari 31.01.2024 22.33 44 55"_s, {u"22334455"_s}, 1);
        row("like a short date and a time", u"Zita 06-30-123 4567"_s, {u"06301234567"_s}, 0);
        row("like a short date behind a dash", u"Jan 0211 - 12-10-20"_s, {u"0211121020"_s}, 0);
        row("like a short date behind a stroke", u"0475 / 12.10.20"_s, {u"0475121020"_s}, 0);
        row("with groups like a short date", u"Zita 02-12-20 30 40"_s, {u"0212203040"_s}, 0);
        row("behind a label", u"Date:2024-01-31 5550193"_s, {u"5550193"_s}, 1);
        row("behind a place and a date", u"Nr 0417 12.10.2024 410-555-0193"_s, {one}, 2);
    }
    void findsNumbersWithoutACountryWithinText()
    {
        QFETCH(QString, text);
        const ListText list = readList(text, {});
        QStringList nationals;
        for (const ListEntry &entry : list.entries) {
            QVERIFY(entry.canBeLookedUp());
            nationals << (entry.query.kind == QueryText::Kind::Email ? entry.text
                                                                     : entry.query.national);
        }
        QTEST(nationals, "nationals");
        QTEST(int(list.leftOut), "leftOut");
    }

    /// The window waits for it when it is closed.
    void stopsWithinALine()
    {
        const QString line = u"1 "_s.repeated(150000);
        std::atomic<bool> isCancelled = false;
        auto reading = std::async(std::launch::async,
            [&] { return readList(line, u"US"_s, &isCancelled).entries.size(); });
        QCOMPARE(reading.wait_for(100ms), std::future_status::timeout);
        isCancelled = true;
        QCOMPARE(reading.wait_for(10s), std::future_status::ready);
    }

    /// A plus that stands by itself still says where the next number begins.
    void keepsAPlusWithItsNumber()
    {
        QCOMPARE(valuesIn(u"call 415 555 0100 + 49 4915 551234 now"_s),
            (QStringList{u"14155550100"_s, u"494915551234"_s}));
        QCOMPARE(valuesIn(u"call 415 . 555 . 0100 now"_s), QStringList{u"14155550100"_s});
    }

    /// Whatever somebody drops on the window: it ends, and what it says is true.
    void readsAnything()
    {
        QRandomGenerator random(7);
        static const QStringList pieces{u"4155550100"_s, u"+1 415"_s, u" "_s, u"  "_s, u"\n"_s,
            u","_s, u";"_s, u"\t"_s, u"("_s, u")"_s, u"-"_s, u"ann@example.com"_s, u"@"_s, u"."_s,
            u"é"_s, u"١٢٣"_s, u"５"_s, u"\u202E"_s, u"\uFEFF"_s, u"00"_s, u"Ada"_s, u"1."_s, u"/"_s,
            u"\""_s, u"'"_s, QString(QChar(0)), QString(QChar(0xD800)), u"tel:"_s, u"<"_s, u">"_s,
            u"2026-01-31"_s, u"\r"_s, u"ext. 5"_s, u"|"_s};
        for (int round = 0; round < 1500; ++round) {
            QString text;
            for (int i = random.bounded(40); i > 0; --i)
                text += pieces.at(random.bounded(int(pieces.size())));
            const auto entries =
                readList(text, random.bounded(2) != 0 ? u"US"_s : QString()).entries;
            QHash<QString, qsizetype> seen;
            int line = 1;
            for (std::size_t i = 0; i < entries.size(); ++i) {
                const ListEntry &entry = entries[i];
                QVERIFY2(text.contains(entry.text), qPrintable(text));
                QVERIFY(!entry.text.isEmpty());
                QVERIFY(entry.line >= line);
                line = entry.line;
                QCOMPARE(entry.isValid(), !entry.query.values.isEmpty());
                if (!entry.isValid())
                    continue;
                const QString readings = entry.query.values.join(u'\n');
                QCOMPARE(entry.first, seen.value(readings, -1));
                if (entry.first < 0)
                    seen.insert(readings, static_cast<qsizetype>(i));
            }
        }
    }

    void needsTimeInProportionToTheText_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("around");
        QTest::newRow("a line of digits") << u"1"_s << 10000 << QString();
        QTest::newRow("single digits") << u"1 "_s << 200 << QString();
        QTest::newRow("addresses that are none") << u"a@"_s << 4000 << QString();
        QTest::newRow("brackets") << u"("_s << 10000 << QString();
        QTest::newRow("numbers in one line") << u"+14155550100 "_s << 100 << QString();
        QTest::newRow("numbers in lines") << u"+14155550100\n"_s << 100 << QString();
        QTest::newRow("dots between numbers") << u" ."_s << 4000 << u" 1234567 "_s;
        QTest::newRow("words") << u"word "_s << 2000 << QString();
    }
    void needsTimeInProportionToTheText()
    {
        QFETCH(QString, piece);
        QFETCH(int, count);
        QFETCH(QString, around);
        const auto work = [&](int pieces) {
            const QString text = around + piece.repeated(pieces) + around;
            // The least of several: whatever else the machine does only adds to it.
            qint64 least = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 3; ++i) {
                const qint64 before = busyTime();
                (void)readList(text, u"US"_s);
                least = std::min(least, busyTime() - before);
            }
            return least;
        };
        const qint64 one = work(count);
        const qint64 two = work(2 * count);
        // In proportion: twice the text costs twice the work, and not four times.
        constexpr qint64 slack = 2000000; // nanoseconds
        QVERIFY2(
            two <= 3 * one + slack, qPrintable(u"%1 and %2 us"_s.arg(one / 1000).arg(two / 1000)));
    }
};
ROLODESK_TEST(ListReaderTest);

#include "tst_listreader.moc"
