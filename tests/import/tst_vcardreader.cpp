#include "core/csv/csvtable.h"
#include "core/import/columnkind.h"
#include "core/import/vcardreader.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

Card cardOf(const QByteArray &lines)
{
    const CardFile file = readCards("BEGIN:VCARD\r\n" + lines + "\r\nEND:VCARD\r\n");
    if (file.cards.size() != 1)
        qFatal("%d cards", int(file.cards.size()));
    return file.cards.first();
}

} // namespace

/// Address books of telephones.
class VCardReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachVersion_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("2.1") << QByteArray(
            "VERSION:2.1\r\nN:Example;Ada;;;\r\nFN:Ada "
            "Example\r\nTEL;CELL;PREF:+14155552671\r\nEMAIL;INTERNET;HOME:ada@example.com");
        QTest::newRow("3.0") << QByteArray(
            "VERSION:3.0\r\nN:Example;Ada;;;\r\nFN:Ada "
            "Example\r\nTEL;TYPE=CELL,VOICE;TYPE=pref:+14155552671\r\nEMAIL;TYPE=INTERNET,HOME:ada@"
            "example.com");
        QTest::newRow("4.0") << QByteArray("VERSION:4.0\r\nN:Example;Ada;;;\r\nFN:Ada "
                                           "Example\r\nTEL;VALUE=uri;TYPE=\"cell,voice\";PREF=1:"
                                           "tel:+14155552671\r\nEMAIL;TYPE=home:ada@example.com");
    }
    void readsEachVersion()
    {
        QFETCH(QByteArray, lines);
        const Card card = cardOf(lines);
        QCOMPARE(card.first, u"Ada"_s);
        QCOMPARE(card.last, u"Example"_s);
        QCOMPARE(card.whole, u"Ada Example"_s);
        QCOMPARE(card.phones, (QList<CardValue>{{u"+14155552671"_s, u"CELL"_s, true}}));
        QCOMPARE(card.emails, (QList<CardValue>{{u"ada@example.com"_s, u"HOME"_s, false}}));
        QVERIFY(card.leftOut.isEmpty());
    }

    void readsQuotedPrintable_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("UTF-8") << QByteArray(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=BCmmy;J=C3=B6rg;;;");
        QTest::newRow("another character set")
            << QByteArray("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:D=FCmmy;J=F6rg;;;");
        QTest::newRow("no character set")
            << QByteArray("N;ENCODING=QUOTED-PRINTABLE:D=C3=BCmmy;J=C3=B6rg;;;");
        QTest::newRow("bare") << QByteArray(
            "N;QUOTED-PRINTABLE;CHARSET=UTF-8:D=C3=BCmmy;J=C3=B6rg;;;");
        QTest::newRow("broken lines") << QByteArray(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:D=C3=BCm=\r\nmy;J=C3=B6=\r\nrg;;;");
    }
    void readsQuotedPrintable()
    {
        QFETCH(QByteArray, line);
        const Card card = cardOf("VERSION:2.1\r\n" + line);
        QCOMPARE(card.last, u"Dümmy"_s);
        QCOMPARE(card.first, u"Jörg"_s);
    }

    /// A blank at the beginning of the line behind a soft break is one of the text.
    void keepsBlanksBehindBrokenLines()
    {
        QCOMPARE(
            cardOf("VERSION:2.1\r\nN;ENCODING=QUOTED-PRINTABLE:M=FCller;Karl=\r\n Heinz").first,
            u"Karl Heinz"_s);
        // In 2.1 lines are folded where a blank stands, and it stays; later it is what folds them.
        QCOMPARE(cardOf("VERSION:2.1\r\nNOTE:is a\r\n long").note, u"is a long"_s);
        QCOMPARE(cardOf("VERSION:3.0\r\nNOTE:is al\r\n ong").note, u"is along"_s);
    }

    void unfoldsAndUnescapes()
    {
        const Card card = cardOf(
            "N:Ex\\,ample\\;x;Ada;;;\r\nNOTE:first\\nsecond\r\n  "
            "third\r\n\tfourth\\\\\r\nORG:Example\\, Ltd;Sales;\r\nCATEGORIES:VIP,Oslo\\, Norway");
        QCOMPARE(card.last, u"Ex,ample;x"_s);
        QCOMPARE(card.note, u"first\nsecond thirdfourth\\"_s);
        QCOMPARE(card.organization, u"Example, Ltd, Sales"_s);
        QCOMPARE(card.categories, (QStringList{u"VIP"_s, u"Oslo, Norway"_s}));
    }

    void readsLabelsOfGroups()
    {
        const Card card =
            cardOf("item1.TEL:+14155552671\r\nitem1.X-ABLabel:_$!<Mobile>!$_\r\nitem2.TEL;type="
                   "pref:+14155552672\r\nitem2.X-ABLabel:Holiday home");
        QCOMPARE(card.phones,
            (QList<CardValue>{{u"+14155552672"_s, u"Holiday home"_s, true},
                {u"+14155552671"_s, u"Mobile"_s, false}}));
    }

    void passesOverPicturesAndTellsWhatIsLeftOut()
    {
        const Card card =
            cardOf("FN:Ada\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n SkZJRg==\r\nADR:;;Street "
                   "1;City;;;\r\nADR:;;Street 2;City;;;\r\nBDAY:--0412\r\nX-SOCIALPROFILE:x");
        QCOMPARE(card.birthday, u"--0412"_s);
        QCOMPARE(card.leftOut, (QStringList{u"ADR"_s, u"X-SOCIALPROFILE"_s}));
    }

    void readsSeveral()
    {
        const CardFile file =
            readCards("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n\nbegin:vcard\nfn:Bob\nend:vcard\n");
        QCOMPARE(file.cards.size(), 2);
        QCOMPARE(file.cards.at(1).whole, u"Bob"_s);
        QCOMPARE(file.cards.at(1).line, 5);
        QCOMPARE(file.broken, 0);
    }

    /// Nobody is lost, and it is told.
    void survivesCardsThatAreNotClosed()
    {
        const CardFile file = readCards(
            "BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bob\nEND:VCARD\nFN:Nobody\nBEGIN:VCARD\nFN:Cas");
        QStringList names;
        for (const Card &card : file.cards)
            names.append(card.whole);
        QCOMPARE(names, (QStringList{u"Ada"_s, u"Bob"_s, u"Cas"_s}));
        QCOMPARE(file.broken, 2);
        QCOMPARE(file.firstBrokenLine, 1);
    }

    void becomesATable()
    {
        Card ada;
        ada.first = u"Ada"_s;
        ada.last = u"Example, Ltd"_s;
        ada.phones = {{u"+14155552671"_s, u"CELL"_s, true}, {u"+14155552672"_s, {}, false}};
        ada.categories = {u"VIP"_s, u"Oslo, Norway"_s};
        Card bob;
        bob.whole = u"Bob\n\"B\""_s;
        bob.emails = {{u"bob@example.com"_s, u"WORK"_s, false}};
        const CsvTable table(tableOfCards({ada, bob}), {});
        QCOMPARE(table.size(), 3);
        const QStringList titles = table.cells(0);
        const auto cell = [&table, &titles](qsizetype row, const QString &title) {
            return table.cells(row).value(titles.indexOf(title));
        };
        QCOMPARE(cell(1, u"Last Name"_s), u"Example, Ltd"_s);
        QCOMPARE(cell(1, u"Phone 1 - Label"_s), u"CELL"_s);
        QCOMPARE(cell(1, u"Phone 2 - Value"_s), u"+14155552672"_s);
        QCOMPARE(cell(1, u"Categories"_s), u"VIP ::: Oslo, Norway"_s);
        QCOMPARE(cell(2, u"Full Name"_s), u"Bob\n\"B\""_s);
        QCOMPARE(cell(2, u"E-mail 1 - Value"_s), u"bob@example.com"_s);
        QCOMPARE(cell(2, u"Phone 1 - Value"_s), u""_s);
        for (const QString &title : titles) {
            const bool isField =
                title == u"Organization"_s || title == u"Job Title"_s || title == u"Notes"_s;
            QVERIFY2(isField || meaningOfTitle(foldedTitle(title)), qPrintable(title));
        }
    }
};

ROLODESK_TEST(VCardReaderTest);
#include "tst_vcardreader.moc"
