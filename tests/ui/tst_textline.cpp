#include "tests/support/testregistry.h"
#include "ui/common/textline.h"

#include <QApplication>
#include <QFontMetrics>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class TextLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elidesWhatDoesNotFit();
    void hasNoEndsOfLines();
    void isMadeOnce();

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
    const TextLine *made = &TextLine::of(shape);
    QCOMPARE(&TextLine::of(shape), made);
    TextLineShape bold = shape;
    bold.font.setBold(true);
    TextLineShape right = shape;
    right.alignment = Qt::AlignRight;
    TextLineShape backwards = shape;
    backwards.direction = Qt::RightToLeft;
    TextLineShape narrow = shape;
    narrow.width = 499;
    for (const TextLineShape &other : {bold, right, backwards, narrow, shapeOf(u"twice"_s, 500)}) {
        const TextLine &line = TextLine::of(other);
        QVERIFY(&line != made);
        QCOMPARE(line.layout().font(), other.font);
    }
    QCOMPARE(&TextLine::of(shape), made);
}

ROLODESK_TEST(TextLineTest);
#include "tst_textline.moc"
