#include "core/csv/csvdialect.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

/// Which separator a text is written with, decoys or not.
class CsvDialectTest final : public QObject {
    Q_OBJECT

private:
    static CsvDialectGuess guessOf(const QByteArray &text, bool isWhole = true)
    {
        return guessDialect({text.constData(), std::size_t(text.size())}, isWhole);
    }

private Q_SLOTS:
    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        const auto row = [](const char *name, QByteArray text, char separator) {
            QTest::newRow(name) << text << separator;
        };
        row("commas", "name,phone\nAnn,+14155550100\nBob,+14155550101\n", ',');
        row("semicolons", "name;phone\nAnn;+14155550100\nBob;+14155550101\n", ';');
        row("tabs", "name\tphone\nAnn\t+14155550100\n", '\t');
        row("bars", "name|phone\nAnn|+14155550100\n", '|');
        row("semicolons around decimal commas",
            "Nome;Telefone\nAna;5,58199E+12\nRui;5,58199E+12\nZoe;5,51199E+12\n", ';');
        row("semicolons around names with commas",
            "name;phone\nDoe, Jane;14155550100\nRoe, Rich;14155550101\n", ';');
        row("commas around bars", "name,tags,phone\nAnn,a|b|c,14155550100\nBob,b|c|d,14155550101\n",
            ',');
        row("commas around lists with semicolons",
            "name,email,phone\nAnn,a@example.com;b@example.com,14155550100\n"
            "Bob,c@example.com;d@example.com,14155550101\n",
            ',');
        row("tabs around prose with commas",
            "name\tnote\nAnn\tCalled, asked, waits, hopes\nBob\tFine, thanks\nCas\tNo\n", '\t');
        row("commas around quoted line ends", "name,note\nAnn,\"a; b\nc; d; e\"\nBob,\"f; g\nh\"\n",
            ',');
        row("commas around clocks", "name,at\nAnn,10:15\nBob,11:30\n", ',');
        row("one column of numbers", "+14155550100\n+14155550101\n", ',');
        row("one column of formatted numbers", "(415) 555-0100\n(415) 555-0101\n", ',');
        row("a header alone", "First Name;Last Name;Phone Number", ';');
        row("a preamble",
            "Report of May\n\nname;phone;mail\nAnn;1;a@example.com\nBob;2;b@example.com\n", ';');
        row("one ragged row", "a,b,c\n1,2,3\n4,5\n6,7,8\n", ',');
        row("nothing", "", ',');
    }
    void findsTheSeparator()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, separator);
        const CsvDialectGuess guess = guessOf(text);
        QCOMPARE(guess.dialect.separator, separator);
        QCOMPARE(guess.separatorLine, std::size_t(0));
    }

    void obeysTheLineThatNamesIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("separator");
        QTest::addColumn<int>("length");
        QTest::newRow("semicolon") << QByteArray("sep=;\r\na,b;c,d\r\n") << ';' << 7;
        QTest::newRow("tab") << QByteArray("sep=\t\na,b\tc\n") << '\t' << 6;
        QTest::newRow("against all signs") << QByteArray("sep=|\na,b\nc,d\n") << '|' << 6;
        QTest::newRow("a column of that name") << QByteArray("sep=x,b\na,b\n") << ',' << 0;
    }
    void obeysTheLineThatNamesIt()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, length);
        const CsvDialectGuess guess = guessOf(text);
        QTEST(guess.dialect.separator, "separator");
        QCOMPARE(guess.separatorLine, std::size_t(length));
        if (length > 0)
            QCOMPARE(guess.certainty, 1.0);
    }

    void findsBackslashes()
    {
        QVERIFY(
            guessOf("a,b\n\"say \\\"ha\\\"\",x\n\"or \\\"ho, ho\\\"\",y\n").dialect.hasBackslashes);
        QVERIFY(!guessOf("a,b\n\"c:\\\",x\n\"d:\\\",y\n").dialect.hasBackslashes);
        QVERIFY(!guessOf("a,b\n\"say \"\"ha\"\"\",x\n").dialect.hasBackslashes);
    }

    /// A sample ends anywhere.
    void leavesOutARowThatIsCut()
    {
        const QByteArray text = "a;b;c\n1;2;3\n4;5;6\n7;8";
        QVERIFY(guessOf(text, false).certainty > guessOf(text, true).certainty
            || guessOf(text, false) == guessOf(text, true));
        QCOMPARE(guessOf(text, false).dialect.separator, ';');
        // One row is all there is.
        QCOMPARE(guessOf("a;b;c", false).dialect.separator, ';');
    }

    void saysHowSureItIs()
    {
        QVERIFY(guessOf("name,phone\nAnn,+14155550100\nBob,+14155550101\n").certainty > 0.9);
        // Either would do.
        QVERIFY(guessOf("a,b;c\nd,e;f\n").certainty < 0.1);
        QCOMPARE(guessOf("+14155550100\n+14155550101\n").certainty, 1.0);
    }
};

ROLODESK_TEST(CsvDialectTest);
#include "tst_csvdialect.moc"
