#include "core/csv/textencoding.h"
#include "tests/support/testregistry.h"

#include <QStringEncoder>
#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

using Reason = EncodingGuess::Reason;

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    if (!encoder.isValid())
        qFatal("no converter for %s", name);
    return encoder(text);
}

QString decoded(const QByteArray &bytes, const QByteArray &name)
{
    TextDecoder decoder(name);
    QByteArray utf8 = decoder.decode(bytes);
    utf8 += decoder.finish();
    return QString::fromUtf8(utf8);
}

} // namespace

/// Which encoding a file is written in.
class TextEncodingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsIt_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *tag, const char *name, const QString &text) {
            QTest::newRow(tag) << QByteArray(name) << text;
        };
        const QString german =
            u"Vorname;Nachname;Mobiltelefon\nJörg;Müller;0171 2345678\nÄnne;Weiß;0172 2345678\n"_s;
        const QString french =
            u"Prénom,Nom,Téléphone\nÉtienne,Beauséjour,0612345678\nZoë,François,0612345679\n"_s;
        row("ASCII", "UTF-8", u"name,phone\nAnn,+14155550100\n"_s);
        row("UTF-8", "UTF-8", german);
        row("UTF-8, one accent", "UTF-8", u"name\nMüller\n"_s);
        row("UTF-16, little end first", "UTF-16LE", german);
        row("UTF-16, big end first", "UTF-16BE", french);
        row("Western Windows", "windows-1252", german);
        row("Western Windows, one accent", "windows-1252",
            u"name,phone\nMüller,0171 2345678\nMeier,0172 1234567\n"_s);
        row("Western Windows, one accent at an end", "windows-1252", u"name,city\nAnn,Linné\n"_s);
        row("Western Windows, French", "windows-1252", french);
        row("Western Windows, typographic quotes", "windows-1252",
            u"name,note\nAnn,it’s “fine” – thanks\nRené,ok\n"_s);
        row("Mac Roman, German", "macintosh", german);
        row("Mac Roman, one umlaut", "macintosh", u"name,phone\nMüller,0171 2345678\n"_s);
        row("Mac Roman, French", "macintosh", french);
        row("Central Europe", "windows-1250",
            u"Imię;Nazwisko;Telefon\nŁukasz;Wójcik;601234567\nMałgorzata;Żółkiewska;602345678\nZdzisław;Gąsiorowski;603456789\nGrażyna;Dąbrowska;604567890\n"_s);
        row("Cyrillic", "windows-1251",
            u"Имя;Фамилия;Телефон\nАлексей;Иванов;+79161234567\nМария;Петрова;+79161234568\n"_s);
        row("Shift_JIS", "Shift_JIS",
            u"氏名,電話番号\n山田太郎,090-1234-5678\n佐藤花子,080-1234-5678\n鈴木一郎,070-1234-5678\n"_s);
        row("Greek", "windows-1253",
            u"Όνομα;Επώνυμο;Τηλέφωνο\nΓιώργος;Παπαδόπουλος;6912345678\nΜαρία;Αντωνίου;6912345679\n"_s);
    }
    void findsIt()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, text);
        const QByteArray bytes = encoded(text, name.constData());
        const EncodingGuess guess = guessEncoding(bytes, true);
        // Another name will do where it reads the same.
        QVERIFY2(decoded(bytes, guess.name) == text, guess.name.constData());
        QCOMPARE(guess.mark, 0);
    }

    void obeysAMark_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("UTF-8") << QByteArray("\xEF\xBB\xBF") << QByteArray("UTF-8");
        QTest::newRow("little end first") << QByteArray("\xFF\xFE") << QByteArray("UTF-16LE");
        QTest::newRow("big end first") << QByteArray("\xFE\xFF") << QByteArray("UTF-16BE");
        QTest::newRow("four bytes") << QByteArray("\xFF\xFE\0\0", 4) << QByteArray("UTF-32LE");
    }
    void obeysAMark()
    {
        QFETCH(QByteArray, mark);
        QFETCH(QByteArray, name);
        const QString text = u"näme,ph"_s;
        const QByteArray bytes = mark + encoded(text, name.constData());
        const EncodingGuess guess = guessEncoding(bytes, true);
        QCOMPARE(guess, (EncodingGuess{name, mark.size(), Reason::Mark}));
        QCOMPARE(decoded(bytes.mid(guess.mark), guess.name), text);
    }

    void tellsWhatSpokeForIt()
    {
        QCOMPARE(guessEncoding("plain", true).reason, Reason::Valid);
        QCOMPARE(guessEncoding(encoded(u"plain, too"_s, "UTF-16LE"), true).reason, Reason::Zeros);
        QCOMPARE(guessEncoding({}, true), (EncodingGuess{"UTF-8", 0, Reason::Valid}));
    }

    /// A sample may end in the middle of a letter.
    void survivesALetterThatIsCut()
    {
        const QByteArray text = u"naïve 😀"_s.toUtf8();
        for (qsizetype size = 1; size <= text.size(); ++size) {
            QVERIFY2(guessEncoding(text.left(size), false).reason == Reason::Valid,
                QByteArray::number(size).constData());
        }
        QVERIFY(guessEncoding(text.left(3), true).reason != Reason::Valid);
    }

    /// A byte that is damaged makes no other encoding of it.
    void staysWithUtf8ThatIsSpoiled()
    {
        const QByteArray text = u"Jörg;Müller\nÄnne;Weiß\nZoë;François\n"_s.toUtf8();
        QCOMPARE(guessEncoding(text + "caf\xE9;x\n", true),
            (EncodingGuess{"UTF-8", 0, Reason::Statistics}));
        QCOMPARE(guessEncoding("caf\xE9;x\n", true).name, "windows-1252");
    }

    void decodesBitByBit_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "GB18030"})
            QTest::newRow(name) << QByteArray(name);
    }
    void decodesBitByBit()
    {
        QFETCH(QByteArray, name);
        const QString text = u"山田,花子\n"_s;
        const QByteArray bytes = encoded(text, name.constData());
        TextDecoder decoder(name);
        QByteArray utf8;
        for (const char byte : bytes)
            utf8 += decoder.decode(QByteArrayView(&byte, 1));
        utf8 += decoder.finish();
        QCOMPARE(QString::fromUtf8(utf8), text);
        QVERIFY(!decoder.hasError());
    }

    void tellsOfWhatIsNoText()
    {
        TextDecoder decoder("UTF-8");
        QCOMPARE(decoder.decode("a\xFFz"), QByteArray("a\xEF\xBF\xBDz"));
        QVERIFY(decoder.hasError());
        TextDecoder cut("UTF-8");
        QCOMPARE(cut.decode("a\xC3"), QByteArray("a"));
        QCOMPARE(cut.finish(), QByteArray("\xEF\xBF\xBD"));
        TextDecoder odd("UTF-16LE");
        QCOMPARE(odd.decode(QByteArray("a\0b", 3)), QByteArray("a"));
        QVERIFY(odd.finish() != QByteArray());
    }

    void offersTheUsualOnes()
    {
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "macintosh",
                 "windows-1250", "windows-1251", "Shift_JIS", "ISO-8859-1"})
            QVERIFY2(knownEncodings().contains(name), name);
        QCOMPARE(knownEncodings().first(), "UTF-8");
    }
};

ROLODESK_TEST(TextEncodingTest);
#include "tst_textencoding.moc"
