#include "tests/support/testregistry.h"
#include "ui/common/textblock.h"

#include <QTextDocument>
#include <QtTest>

#include <cmath>
#include <memory>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class TextBlockTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsTallAsItsText_data();
    void isAsTallAsItsText();
    void growsWithItsFont();
    void beginsAtTheSideOfTheWindow_data();
    void beginsAtTheSideOfTheWindow();
};

void TextBlockTest::isAsTallAsItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Quill"_s;
    QTest::newRow("several lines") << u"Id 7\nRevision 3\n\nUpdated today"_s;
    QTest::newRow("a long sentence")
        << u"Call after six, says Zach, and not before. "_s.repeated(9);
    QTest::newRow("a word longer than a line") << u"x"_s.repeated(400);
    QTest::newRow("several scripts") << u"Анна Müller محمد 山田太郎 สมชาย"_s.repeated(3);
}

/// Measured against the document that is painted.
void TextBlockTest::isAsTallAsItsText()
{
    QFETCH(QString, text);
    const TextBlock block(text);
    for (const int width : {60, 160, 333, 160}) {
        const std::unique_ptr<QTextDocument> painted(block.document()->clone());
        painted->setDefaultFont(block.font());
        painted->setTextWidth(width);
        QCOMPARE(
            block.heightForWidth(width), static_cast<int>(std::ceil(painted->size().height())));
    }
}

void TextBlockTest::growsWithItsFont()
{
    TextBlock block(u"Quill"_s);
    const int before = block.heightForWidth(200);
    QFont big = block.font();
    big.setPointSizeF(big.pointSizeF() * 2);
    block.setFont(big);
    QVERIFY(block.heightForWidth(200) > before);
}

void TextBlockTest::beginsAtTheSideOfTheWindow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("from left to right") << u"Quill"_s;
    QTest::newRow("from right to left") << u"محمد"_s;
}

void TextBlockTest::beginsAtTheSideOfTheWindow()
{
    QFETCH(QString, text);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        TextBlock block(text, &window);
        block.resize(400, 40);
        window.resize(400, 40);
        window.show();
        const QRect first = block.cursorRect(QTextCursor(block.document()));
        QTextCursor end(block.document());
        end.movePosition(QTextCursor::End);
        const QRect letters = first.united(block.cursorRect(end));
        QVERIFY(letters.width() > 8);
        if (direction == Qt::LeftToRight)
            QVERIFY2(letters.left() < 4, qPrintable(QString::number(letters.left())));
        else
            QVERIFY2(letters.right() > 390, qPrintable(QString::number(letters.right())));
    }
}

ROLODESK_TEST(TextBlockTest);
#include "tst_textblock.moc"
