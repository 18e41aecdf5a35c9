#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/changewords.h"
#include "ui/contacts/contactcolumns.h"
#include "ui/contacts/contacttablemodel.h"

#include <QTextDocument>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// People's text in tool tips, and what changed of a contact in words.
class ChangeWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTextOfOthersAsItIs();
    void cutsBetweenLetters();
    void namesPartsInWords();
};

void ChangeWordsTest::showsTextOfOthersAsItIs()
{
    const QString name = u"<b>Ann</b> <img src=\"file:///x.png\">"_s;
    const QString word = QString(u"x"_s).repeated(400);
    ContactSeed seed;
    seed.first = name;
    seed.email = word + u"@example.org"_s;
    UiBench bench;
    bench.keep({contactFrom(seed)});
    bench.open(false);
    QTRY_COMPARE(bench.model().rowCount(), 1);
    const auto shown = [&](int column) {
        const QString tip = bench.model().index(0, column).data(Qt::ToolTipRole).toString();
        QTextDocument document;
        if (Qt::mightBeRichText(tip))
            document.setHtml(tip);
        else
            document.setPlainText(tip);
        document.setTextWidth(600);
        return std::pair(document.toPlainText().remove(QChar(0x200b)), document.idealWidth());
    };
    QVERIFY2(shown(NameColumn).first.startsWith(name), qPrintable(shown(NameColumn).first));
    QVERIFY(shown(EmailColumn).first.startsWith(word));
    QVERIFY2(shown(EmailColumn).second <= 600, "it is wrapped");
}

void ChangeWordsTest::cutsBetweenLetters()
{
    const QString wave = u"👋🏽"_s; // four units, one letter
    QCOMPARE(cutText(u"ab"_s + wave, 6), u"ab"_s + wave);
    for (qsizetype most = 2; most < 6; ++most)
        QCOMPARE(cutText(u"ab"_s + wave, most), u"ab…"_s);
    QCOMPARE(cutText(u"e\u0301e\u0301"_s, 3), u"e\u0301…"_s);
    Contact before;
    before.notes = {Note{}};
    before.notes[0].text = QString(u"a"_s).repeated(299) + wave;
    QCOMPARE(beforeText(ContactParts::Notes, {}, before, {}),
        u"Before: "_s + QString(u"a"_s).repeated(299) + u'…');
}

void ChangeWordsTest::namesPartsInWords()
{
    Directory directory;
    for (const CustomField &field : sampleFields())
        directory.fields.insert(field.id, field);
    QCOMPARE(
        partsText({ContactParts::Phone | ContactParts::Tags, {}}, directory), u"phone, tags"_s);
    QCOMPARE(partsText({ContactParts::Fields, {u"11"_s, u"99"_s}}, directory), u"City, #99"_s);
    quint32 all = 0;
    for (quint32 bit = ContactParts::Name; bit <= ContactParts::Avatar; bit <<= 1U) {
        if (bit == ContactParts::Fields)
            continue;
        QVERIFY2(!partsText({bit, {}}, directory).isEmpty(), qPrintable(QString::number(bit)));
        all |= bit;
    }
    QCOMPARE(partsText({all, {}}, directory).count(u','), 9);
    Contact before;
    before.phone = u"14155550100"_s;
    QCOMPARE(beforeText(ContactParts::Phone, {}, before, directory), u"Before: +1 415-555-0100"_s);
    QCOMPARE(beforeText(ContactParts::Owner, {}, before, directory), u"Before: none"_s);
    QCOMPARE(beforeText(ContactParts::OptOut, {}, before, directory), u"Before: Unknown"_s);
    QCOMPARE(beforeText(ContactParts::Avatar, {}, before, directory), QString());
}

ROLODESK_TEST(ChangeWordsTest);
#include "tst_changewords.moc"
