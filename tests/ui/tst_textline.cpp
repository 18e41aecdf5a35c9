#include "tests/support/testregistry.h"
#include "ui/common/fontwarmup.h"
#include "ui/common/textline.h"
#include "ui/common/turnclock.h"

#include <QApplication>
#include <QFontMetrics>
#include <QGlyphRun>
#include <QRawFont>
#include <QTimer>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class TextLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elidesWhatDoesNotFit();
    void hasNoEndsOfLines();
    void isMadeOnce();
    void hasAGlyphForEveryScript_data();
    void hasAGlyphForEveryScript();
    void hasItsFontsBeforeItIsWanted();

private:
    static TextLineShape shapeOf(const QString &text, int width)
    {
        return {text, QApplication::font(), width};
    }
};

void TextLineTest::elidesWhatDoesNotFit()
{
    const QString text = u"Wolfeschlegelsteinhausen"_s;
    const int width = QFontMetrics(QApplication::font()).horizontalAdvance(text);
    const TextLine whole(shapeOf(text, width + 2));
    QCOMPARE(whole.layout().text(), text);
    QCOMPARE(whole.kept(), text.size());
    const TextLine half(shapeOf(text, width / 2));
    QVERIFY(half.layout().text().endsWith(u'…'));
    QVERIFY(half.line().naturalTextWidth() <= width / 2);
    QCOMPARE(half.kept(), half.layout().text().size() - 1);
    QVERIFY(half.kept() > 5);
}

void TextLineTest::hasNoEndsOfLines()
{
    const TextLine line(shapeOf(u"a\nb\r"_s + QChar(QChar::LineSeparator) + u"c"_s, 1000));
    QCOMPARE(line.layout().text(), u"a b  c"_s);
    QCOMPARE(line.layout().lineCount(), 1);
    QCOMPARE(line.kept(), 6);
}

/// Whatever the line depends on makes another one.
void TextLineTest::isMadeOnce()
{
    const TextLineShape shape = shapeOf(u"once"_s, 500);
    TextLines lines;
    const TextLine *made = &lines.of(shape);
    QCOMPARE(&lines.of(shape), made);
    TextLineShape bold = shape;
    bold.font.setBold(true);
    TextLineShape right = shape;
    right.alignment = Qt::AlignRight;
    TextLineShape backwards = shape;
    backwards.direction = Qt::RightToLeft;
    TextLineShape narrow = shape;
    narrow.width = 499;
    TextLineShape larger = shape;
    larger.dpi = 192;
    for (const TextLineShape &other :
        {bold, right, backwards, narrow, larger, shapeOf(u"twice"_s, 500)}) {
        const TextLine &line = lines.of(other);
        QVERIFY(&line != made);
        QCOMPARE(line.layout().font(), other.font);
    }
    QCOMPARE(&lines.of(shape), made);
    TextLines two(2);
    for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
        QCOMPARE(two.of(shapeOf(text, 500)).layout().text(), text);
}

/// The packages the program asks for hold the scripts people have names in.
void TextLineTest::hasAGlyphForEveryScript_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"Zoë Łukasz"_s, u"Наталья"_s, u"Γεωργία"_s, u"أمينة"_s, u"נועה"_s,
             u"अमित"_s, u"สมชาย"_s, u"李明"_s, u"김지우"_s, u"さくら"_s, u"👍"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TextLineTest::hasAGlyphForEveryScript()
{
    QFETCH(QString, name);
    const TextLine line(shapeOf(name, 1000));
    int glyphs = 0;
    for (const QGlyphRun &run : line.layout().glyphRuns()) {
        for (const quint32 glyph : run.glyphIndexes()) {
            ++glyphs;
            QVERIFY2(glyph != 0, qPrintable(run.rawFont().familyName()));
        }
    }
    QVERIFY(glyphs > 0);
}

/// Of every script, in pieces: what is painted in the meantime does not wait for all of them.
void TextLineTest::hasItsFontsBeforeItIsWanted()
{
    FontWarmUp warmUp(QApplication::font());
    QVERIFY(!warmUp.isDone());
    int turns = 0;
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&turns] { ++turns; });
    others.start(0);
    QTRY_VERIFY(warmUp.isDone());
    QVERIFY(turns > 10);
    // What else the machine does is no part of it.
    const auto timeOf = [](const auto &act) {
        const qint64 began = TurnClock::busyTime();
        act();
        return TurnClock::busyTime() - began;
    };
    const auto lineOf = [](QStringView text) {
        QFont bold = QApplication::font();
        bold.setWeight(QFont::DemiBold);
        const TextLine line({text.toString(), bold, 500});
        QVERIFY(line.line().naturalTextWidth() > 0);
    };
    const qint64 first = timeOf([&] { lineOf(u"李明"); });
    qint64 later = first;
    for (int round = 0; round < 5; ++round)
        later = std::min(later, timeOf([&] { lineOf(u"李明"); }));
    // Without the fonts the first takes more than a thousand times as long.
    QVERIFY2(first < later * 200, qPrintable(u"%1 and %2 ns"_s.arg(first).arg(later)));
}

ROLODESK_TEST(TextLineTest);
#include "tst_textline.moc"
