#include "core/contacts/fold.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class FoldTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseAccentsAndWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"MüLLER"_s << u"muller"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("width") << u"Ｍｕｌｌｅｒ"_s << u"muller"_s;
        QTest::newRow("white space") << u"  a \t\n b\u00A0c  "_s << u"a b c"_s;
        QTest::newRow("direction marks") << u"\u202A+49\u202C 30"_s << u"+49 30"_s;
        QTest::newRow("zero width") << u"a\u200Bb"_s << u"ab"_s;
        QTest::newRow("vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
        QTest::newRow("greek final sigma") << u"ΟΔΥΣΣΕΥΣ"_s << u"οδυσσευσ"_s;
        QTest::newRow("letters without a decomposition") << u"Łódź Ærøskøbing"_s << u"lodz aeroskobing"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void foldsCaseAccentsAndWidth()
    {
        QFETCH(QString, text);
        QTEST(foldText(text), "folded");
    }

    /// Text of ASCII alone takes a shorter way, which has to lead to the same.
    void foldsAsciiAsItFoldsTheRest()
    {
        for (char16_t code = 1; code < 0x80; ++code) {
            for (const QString &text : {u"a"_s + QChar(code) + u"B"_s, QChar(code) + u"B"_s, u"a  "_s + QChar(code)}) {
                const QString among = foldText(text + u"|Ñ|"_s + text);
                QCOMPARE(foldText(text + u"|N|"_s + text), among);
            }
            QCOMPARE(foldText(QString(QChar(code)) + u"ß"_s), foldText(QString(QChar(code)) + u"ss"_s));
        }
        QCOMPARE(foldText(u" \t A \r\n"_s), u"a"_s);
    }

    void appendsTheSame()
    {
        for (const QString &text :
            {QString(), u" \t "_s, u"  Ada  LOVELACE\x7f "_s, u"Ærø  ＡＢＣ "_s}) {
            QByteArray utf8("before ");
            appendFolded(text, utf8);
            QCOMPARE(utf8, "before " + foldText(text).toUtf8());
        }
    }

    void isStable()
    {
        for (const QString &text : {u"Ærøskøbing ＡＢＣ İstanbul ﬁ"_s, u"김철수"_s, u"محمد"_s})
            QCOMPARE(foldText(foldText(text)), foldText(text));
    }

    void takesDigitsOfEveryScript()
    {
        QCOMPARE(digitsOf(u"+١٢٣ (４５) 6-७"_s), u"1234567"_s);
        QCOMPARE(digitsOf(u"none"_s), QString());
    }
};

ROLODESK_TEST(FoldTest);
#include "tst_fold.moc"
