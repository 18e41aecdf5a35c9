#include "core/index/querycaret.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class QueryCaretTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatStandsAtTheCaret_data();
    void tellsWhatStandsAtTheCaret();
    void staysWithinAnyText();
};

void QueryCaretTest::tellsWhatStandsAtTheCaret_data()
{
    QTest::addColumn<QString>("text"); // | is the caret
    QTest::addColumn<QString>("shown"); // place key/typed [replaced]
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("nothing", u"|"_s, u"word / []"_s);
    row("a word", u"an|"_s, u"word /an [an]"_s);
    row("inside a word", u"a|nn lee"_s, u"word /a [ann]"_s);
    row("the second word", u"ann le|"_s, u"word /le [le]"_s);
    row("between words", u"ann | lee"_s, u"word / []"_s);
    row("behind a word", u"ann| lee"_s, u"word /ann [ann]"_s);
    row("at the end of a line of blanks", u"ann  |"_s, u"word / []"_s);
    row("not", u"-ta|"_s, u"word /ta [ta]"_s);
    row("a dash", u"-|"_s, u"word / []"_s);
    row("before a dash", u"|-ta"_s, u"none"_s);
    row("an operator", u"tag:|"_s, u"value tag/ []"_s);
    row("in capitals", u"TAG:v|"_s, u"value tag/v [v]"_s);
    row("its value", u"tag:vi|"_s, u"value tag/vi [vi]"_s);
    row("inside its value", u"tag:v|ip lee"_s, u"value tag/v [vip]"_s);
    row("a quoted value", u"tag:\"big cl|"_s, u"value tag/big cl [\"big cl]"_s);
    row("inside a quoted value", u"tag:\"big| client\" lee"_s, u"value tag/big [\"big client\"]"_s);
    row("a quote in a value", u"tag:\"12\"\" vi|\""_s, u"value tag/12\" vi [\"12\"\" vi\"]"_s);
    row("not an operator", u"-owner:zo|"_s, u"value owner/zo [zo]"_s);
    row("in its name", u"ta|g:vip"_s, u"none"_s);
    row("before the colon", u"tag|:vip"_s, u"none"_s);
    row("a field", u"field:pl|"_s, u"value field/pl [pl]"_s);
    row("a field with a value", u"field:pl|=premium"_s, u"value field/pl [pl]"_s);
    row("the value of a field", u"field:\"The plan\"=pre|"_s, u"compared field/pre [pre]"_s);
    row("no value of a field yet", u"field:plan=|"_s, u"compared field/ []"_s);
    row("not earlier", u"updated:>=20|"_s, u"compared updated/20 [20]"_s);
    row("quoted from the start", u"\"ta|"_s, u"word /ta [\"ta] quoted"_s);
    row("a quoted colon", u"\"tag:|"_s, u"word /tag: [\"tag:] quoted"_s);
    row("quoted at the start alone", u"\"a\"tag:v|"_s, u"word /atag:v [\"a\"tag:v] quoted"_s);
    row("an equals sign of no field", u"updated:>|=2026"_s, u"value updated/> [>=2026]"_s);
    row("a colon alone", u":v|"_s, u"word /:v [:v]"_s);
    row("the second operator", u"tag:vip own|"_s, u"word /own [own]"_s);
}

void QueryCaretTest::tellsWhatStandsAtTheCaret()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    const auto found = QueryCaret::at(text, caret);
    if (!found) {
        QCOMPARE(u"none"_s, shown);
        return;
    }
    static const QStringList places{u"word"_s, u"value"_s, u"compared"_s};
    QCOMPARE(u"%1 %2/%3 [%4]%5"_s.arg(places.at(int(found->place)), found->key, found->typed,
                 text.mid(found->start, found->end - found->start),
                 found->isQuoted ? u" quoted"_s : QString()),
        shown);
}

void QueryCaretTest::staysWithinAnyText()
{
    QRandomGenerator random(5);
    static const QString letters = u"ab-:=\" \u0301>"_s;
    for (int turn = 0; turn < 3000; ++turn) {
        QString text;
        for (int length = random.bounded(10); length > 0; --length)
            text += letters.at(random.bounded(letters.size()));
        for (qsizetype caret = 0; caret <= text.size(); ++caret) {
            const auto found = QueryCaret::at(text, caret);
            if (!found)
                continue;
            QVERIFY2(found->term <= found->start && found->start <= found->end
                    && found->end <= text.size() && found->start <= caret && caret <= found->end,
                qPrintable(text + u" at "_s + QString::number(caret)));
        }
    }
}

ROLODESK_TEST(QueryCaretTest);
#include "tst_querycaret.moc"
