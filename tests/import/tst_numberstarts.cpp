#include "core/import/phonecell.h"
#include "tests/support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

QList<NumberStart> startsOf(const QString &cell, const QString &region = {})
{
    return numberStartsOf(readPhones(cell, region).constFirst(), region);
}

bool isAmong(const QList<NumberStart> &starts, const QString &number)
{
    return std::any_of(starts.cbegin(), starts.cend(), [&number](const NumberStart &start) {
        return start.length == number.size() && number.startsWith(start.digits);
    });
}

} // namespace

/// Whose number one may be that a spreadsheet rounded.
class NumberStartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundsTheLastDigit()
    {
        const QList<NumberStart> starts = startsOf(u"1.41556E+10"_s);
        QCOMPARE(starts,
            (QList<NumberStart>{{u"1415555"_s, 11}, {u"1415556"_s, 11}, {u"1415557"_s, 11},
                {u"1415558"_s, 11}, {u"1415559"_s, 11}, {u"1415560"_s, 11}, {u"1415561"_s, 11},
                {u"1415562"_s, 11}, {u"1415563"_s, 11}, {u"1415564"_s, 11}}));
    }

    void findsTheNumber_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("mayBe");
        const auto row = [](const char *name, const QString &cell, const QString &region,
                             const QString &number, bool mayBe = true) {
            QTest::newRow(name) << cell << region << number << mayBe;
        };
        row("rounded up", u"1.41556E+10"_s, {}, u"14155552671"_s);
        row("rounded down", u"1.41556E+10"_s, {}, u"14155649999"_s);
        row("would be rounded to one more", u"1.41556E+10"_s, {}, u"14155650001"_s, false);
        row("would be rounded to one less", u"1.41556E+10"_s, {}, u"14155549999"_s, false);
        row("of another length", u"1.41556E+10"_s, {}, u"141555526712"_s, false);
        row("a digit is carried", u"1.42E+10"_s, {}, u"14199991234"_s);
        row("all digits are carried", u"1.000E+10"_s, {}, u"9999712345"_s);
        row("too few to be carried", u"1.000E+10"_s, {}, u"9999412345"_s, false);
        row("all digits but one", u"1.415555267E+10"_s, {}, u"14155552671"_s);
        row("a comma", u"5,58199E+12"_s, u"BR"_s, u"5581987654321"_s);
        row("national, American", u"4.15555E+9"_s, u"US"_s, u"14155552671"_s);
        row("national, American, rounded up", u"4.1556E+9"_s, u"US"_s, u"14155552671"_s);
        row("national, and nobody says of where", u"4.15555E+9"_s, {}, u"14155552671"_s, false);
        row("national, of another country", u"4.15555E+9"_s, u"FR"_s, u"14155552671"_s, false);
        row("its country in front, American", u"1.41556E+10"_s, u"US"_s, u"14155552671"_s);
        row("its country in front, of another one", u"4.47911E+11"_s, u"US"_s, u"447911123456"_s);
        row("a zero in front that is lost, German", u"1.71235E+9"_s, u"DE"_s, u"491712345678"_s);
        row("a zero in front that stays, Italian", u"6.12346E+8"_s, u"IT"_s, u"390612345678"_s);
        row("no zero in front, Italian", u"3.33124E+9"_s, u"IT"_s, u"393331235678"_s);
        row("an eight in front that goes, Russian", u"8.91612E+10"_s, u"RU"_s, u"79161234567"_s);
    }
    void findsTheNumber()
    {
        QFETCH(QString, cell);
        QFETCH(QString, region);
        QFETCH(QString, number);
        QTEST(isAmong(startsOf(cell, region), number), "mayBe");
    }

    /// However many digits a column has room for.
    void findsEachNumberAtAnyWidth()
    {
        for (const qint64 number : {14155552671LL, 491712345678LL, 5581987654321LL, 4795312345LL}) {
            for (int digits = 3; digits < QString::number(number).size(); ++digits) {
                const QString cell = QString::number(double(number), 'E', digits - 1);
                const QList<NumberStart> starts = startsOf(cell);
                QVERIFY2(isAmong(starts, QString::number(number)), qPrintable(cell));
            }
        }
    }

    void findsNoneWhereNothingTells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("two digits") << u"1.4E+10"_s;
        QTest::newRow("longer than any number") << u"1.41556E+20"_s;
        QTest::newRow("shorter than any number") << u"1.415E+4"_s;
        QTest::newRow("zeros") << u"0.000E+10"_s;
        QTest::newRow("another problem") << u"#NAME?"_s;
        QTest::newRow("no problem") << u"+14155552671"_s;
    }
    void findsNoneWhereNothingTells()
    {
        QFETCH(QString, cell);
        QCOMPARE(startsOf(cell), QList<NumberStart>());
    }

    void saysEachOnce()
    {
        // With its country in front it is written as it is.
        QCOMPARE(startsOf(u"1.41556E+10"_s, u"US"_s).size(), 10);
        QCOMPARE(startsOf(u"4.15556E+9"_s, u"US"_s).size(), 20);
    }
};

ROLODESK_TEST(NumberStartsTest);
#include "tst_numberstarts.moc"
