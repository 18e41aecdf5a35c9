#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/chips.h"
#include "ui/common/colors.h"
#include "ui/common/textblock.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contactcolumns.h"
#include "ui/contacts/contactdelegate.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QLineEdit>
#include <QPainter>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOf(QRgb base, QRgb text, QRgb highlight, QRgb highlighted)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::Window, QColor::fromRgb(base));
    palette.setColor(QPalette::Text, QColor::fromRgb(text));
    palette.setColor(QPalette::WindowText, QColor::fromRgb(text));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(highlighted));
    return palette;
}

} // namespace

class HighlightsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void marksInTheTableWhatWasFound_data();
    void marksInTheTableWhatWasFound();
    void canBeReadInEveryPalette_data();
    void canBeReadInEveryPalette();
    void marksASelectedRow();
    void marksFromRightToLeft();
    void marksTheSameLettersFromRightToLeft_data();
    void marksTheSameLettersFromRightToLeft();
    void hidesWithTheEllipsisWhatItHides();
    void leavesTheLettersWhereTheyWere();
    void marksInTheCardWhatWasFound_data();
    void marksInTheCardWhatWasFound();
    void marksTheOpenCardWithoutBuildingItAnew();
    void marksTheNumberThatWasLookedUp();
    void changesNothingForAScreenReader();

private:
    /// Types into the box and waits for the rows.
    void search(const QString &text);
    /// A cell as the delegate paints it.
    [[nodiscard]] QImage painted(
        int column, int width = 300, QStyle::State state = {}, const QPalette &palette = {});
    /// From the first column of the picture with the colour of a mark to the last; empty for none.
    [[nodiscard]] static QRect marked(const QImage &image, const QPalette &palette = {});
    [[nodiscard]] ContactCard &card() { return *m_bench->window().findChild<ContactCard *>(); }
    /// What is marked in the card, in order.
    [[nodiscard]] QStringList markedInCard();

    std::unique_ptr<UiBench> m_bench;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

void HighlightsTest::init()
{
    m_direction = Qt::LeftToRight;
    m_bench = std::make_unique<UiBench>();
    ContactSeed seed;
    seed.id = 7;
    seed.phone = u"14155550100"_s;
    seed.first = u"Zacharías"_s;
    seed.last = u"Quill"_s;
    seed.email = u"quill@example.org"_s;
    seed.tags = {3, 1};
    seed.owner = 101;
    seed.optedOut = false;
    seed.custom = {{u"11"_s, u"Oslo"_s}, {u"12"_s, u"C-40012"_s}};
    seed.notes = {u"Call after six, says Zach."_s};
    seed.updated = m_bench->clock.nowUtc();
    ContactSeed other;
    other.id = 8;
    other.phone = u"442079460018"_s;
    other.first = u"Beatrix"_s;
    other.updated = m_bench->clock.nowUtc().addSecs(-60);
    m_bench->api.contacts = {contactFrom(seed), contactFrom(other)};
    m_bench->keep(m_bench->api.contacts);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    m_bench->table().setCurrentContact(ContactId(7));
    card().catchUp();
}

void HighlightsTest::search(const QString &text)
{
    m_bench->searchBox().setText(text);
    QTRY_VERIFY(m_bench->model().isSettled());
    QCOMPARE(m_bench->model().contactAt(0), ContactId(7));
}

QImage HighlightsTest::painted(int column, int width, QStyle::State state, const QPalette &palette)
{
    QImage image(width, 32, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.palette = palette;
    option.font = m_bench->table().font();
    option.fontMetrics = QFontMetrics(option.font);
    option.direction = m_direction;
    option.state = QStyle::State_Enabled | QStyle::State_Active | state;
    option.showDecorationSelected = true;
    painter.setLayoutDirection(m_direction);
    m_bench->table().itemDelegate()->paint(&painter, option, m_bench->model().index(0, column));
    return image;
}

QRect HighlightsTest::marked(const QImage &image, const QPalette &palette)
{
    const QRgb ground =
        matchColors(palette.color(QPalette::Base), palette.color(QPalette::Text)).ground.rgb();
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == ground)
                all |= QRect(x, y, 1, 1);
        }
    }
    return all;
}

QStringList HighlightsTest::markedInCard()
{
    QStringList texts;
    for (const TextBlock *block : card().findChildren<TextBlock *>()) {
        for (const QTextEdit::ExtraSelection &selection : block->extraSelections())
            texts.append(selection.cursor.selectedText());
    }
    for (const ChipLabel *chip : card().findChildren<ChipLabel *>()) {
        for (const TextRange &range : chip->chip().marks)
            texts.append(chip->chip().label.mid(range.start, range.length));
    }
    return texts;
}

void HighlightsTest::marksInTheTableWhatWasFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("columns");
    QTest::newRow("a name") << u"zacharias"_s << QList<int>{NameColumn};
    QTest::newRow("a name and an address") << u"quill"_s << QList<int>{NameColumn, EmailColumn};
    QTest::newRow("digits") << u"55501"_s << QList<int>{PhoneColumn};
    QTest::newRow("pieces of a number") << u"415 555"_s << QList<int>{PhoneColumn};
    QTest::newRow("a label") << u"callb"_s << QList<int>{TagsColumn};
    QTest::newRow("the tag asked for") << u"tag:vip"_s << QList<int>{TagsColumn};
    QTest::newRow("an owner") << u"idrissi"_s << QList<int>{OwnerColumn};
    QTest::newRow("only a name") << u"name:quill"_s << QList<int>{NameColumn};
    QTest::newRow("not somebody") << u"-beatrix"_s << QList<int>{};
    QTest::newRow("nothing a text shows") << u"opted:in"_s << QList<int>{};
    QTest::newRow("nothing") << QString() << QList<int>{};
}

void HighlightsTest::marksInTheTableWhatWasFound()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, columns);
    search(typed);
    QList<int> found;
    for (int column = 0; column < m_bench->model().columnCount(); ++column) {
        if (!marked(painted(column)).isEmpty())
            found.append(column);
    }
    QCOMPARE(found, columns);
    search({});
    for (const int column : columns)
        QVERIFY2(marked(painted(column)).isEmpty(), "a search that is over leaves no mark");
}

void HighlightsTest::canBeReadInEveryPalette_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteOf(0xffffff, 0x1b1e22, 0x1f5fbf, 0xffffff);
    QTest::newRow("dark") << paletteOf(0x17191c, 0xe8eaed, 0x3b6fb8, 0xffffff);
    QTest::newRow("high contrast, dark") << paletteOf(0x000000, 0xffffff, 0x00ffff, 0x000000);
    QTest::newRow("high contrast, light") << paletteOf(0xffffff, 0x000000, 0x000000, 0xffffff);
    QTest::newRow("yellow on black") << paletteOf(0x000000, 0xffff00, 0xffff00, 0x000000);
    QTest::newRow("amber") << paletteOf(0xf0b000, 0x000000, 0x000000, 0xf0b000);
    QTest::newRow("grey") << paletteOf(0x808080, 0x000000, 0x404040, 0xffffff);
}

void HighlightsTest::canBeReadInEveryPalette()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    for (const QColor &shown : {text, quietText(base, text)}) {
        const ColorSet colors = matchColors(base, shown);
        QVERIFY(contrastOf(colors.text, colors.ground) >= 4.5);
        QVERIFY(contrastOf(colors.outline, colors.ground) >= 3.0
            || contrastOf(colors.outline, base) >= 3.0);
    }
    search(u"zach"_s);
    QVERIFY(!marked(painted(NameColumn, 300, {}, palette), palette).isEmpty());
    QVERIFY(!marked(painted(NameColumn, 300, QStyle::State_Selected, palette), palette).isEmpty());
}

void HighlightsTest::marksASelectedRow()
{
    search(u"quill"_s);
    for (const int column : {NameColumn, EmailColumn}) {
        const QImage image = painted(column, 300, QStyle::State_Selected);
        QVERIFY(!marked(image).isEmpty());
        const QRect here = marked(image);
        const QRect there = marked(painted(column));
        QVERIFY(qAbs(here.left() - there.left()) <= 1 && qAbs(here.right() - there.right()) <= 1);
        QCOMPARE(image.pixel(image.width() - 2, 4), QPalette().color(QPalette::Highlight).rgb());
    }
}

void HighlightsTest::marksFromRightToLeft()
{
    m_direction = Qt::RightToLeft;
    search(u"zach"_s);
    const QRect name = marked(painted(NameColumn));
    QVERIFY(!name.isEmpty());
    QVERIFY2(name.left() > 150, "the text stands at the right");
    search(u"4155"_s);
    QVERIFY(!marked(painted(PhoneColumn)).isEmpty());
}

void HighlightsTest::marksTheSameLettersFromRightToLeft_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("column");
    QTest::newRow("the beginning of a number") << u"+1415"_s << int(PhoneColumn);
    QTest::newRow("the end of a number") << u"0100"_s << int(PhoneColumn);
    QTest::newRow("the end of an address") << u"org"_s << int(EmailColumn);
}

/// A number is read from left to right in every script, so its marks are where they are there,
/// seen from the beginning of the text.
void HighlightsTest::marksTheSameLettersFromRightToLeft()
{
    QFETCH(QString, typed);
    QFETCH(int, column);
    search(column == PhoneColumn ? u"14155550100"_s : u"quill@example.org"_s);
    const int beginsLeft = marked(painted(column)).left();
    m_direction = Qt::RightToLeft;
    const int beginsRight = marked(painted(column)).left();
    search(typed);
    const QRect there = marked(painted(column)).translated(-beginsRight, 0);
    m_direction = Qt::LeftToRight;
    const QRect here = marked(painted(column)).translated(-beginsLeft, 0);
    QVERIFY(!here.isEmpty());
    QVERIFY2(qAbs(here.left() - there.left()) <= 1 && qAbs(here.right() - there.right()) <= 1,
        qPrintable(u"%1 to %2, and %3 to %4"_s.arg(here.left())
                       .arg(here.right())
                       .arg(there.left())
                       .arg(there.right())));
}

void HighlightsTest::hidesWithTheEllipsisWhatItHides()
{
    search(u"example"_s);
    const QRect whole = marked(painted(EmailColumn, 300));
    QVERIFY(!whole.isEmpty());
    const QRect cut = marked(painted(EmailColumn, whole.center().x()));
    QVERIFY(!cut.isEmpty());
    QCOMPARE(cut.left(), whole.left());
    QVERIFY(cut.right() < whole.center().x());
    QVERIFY(marked(painted(EmailColumn, whole.left())).isEmpty());
    m_direction = Qt::RightToLeft;
    QVERIFY(marked(painted(EmailColumn, whole.left() - 8)).isEmpty());
    search(u"vip"_s);
    m_direction = Qt::LeftToRight;
    QVERIFY2(!marked(painted(TagsColumn, 70)).isEmpty(), "the chip that was found stands first");
}

void HighlightsTest::leavesTheLettersWhereTheyWere()
{
    const QImage before = painted(NameColumn);
    search(u"z"_s);
    const QImage after = painted(NameColumn);
    QVERIFY(before != after);
    const int behind = marked(after).right() + 2;
    const QRect rest(behind, 0, 300 - behind, 32);
    QCOMPARE(after.copy(rest), before.copy(rest));
    QVERIFY2(before.copy(rest) != QImage(before.copy(rest)).mirrored(), "there are letters");
}

void HighlightsTest::marksInTheCardWhatWasFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a name, and in a note") << u"zach"_s << QStringList{u"Zach"_s, u"Zach"_s};
    QTest::newRow("an address") << u"quill@exam"_s << QStringList{u"quill@exam"_s};
    QTest::newRow("digits") << u"(415) 555-01"_s << QStringList{u"415-555-01"_s};
    QTest::newRow("a label") << u"callb"_s << QStringList{u"Callb"_s};
    QTest::newRow("an owner, and not the word before it")
        << u"owner:salma"_s << QStringList{u"Salma"_s};
    QTest::newRow("a value") << u"oslo"_s << QStringList{u"Oslo"_s};
    QTest::newRow("the value of a field") << u"field:city=oslo"_s << QStringList{u"Oslo"_s};
    QTest::newRow("a number in a value") << u"40012"_s << QStringList{u"40012"_s};
    QTest::newRow("a note") << u"after"_s << QStringList{u"after"_s};
}

void HighlightsTest::marksInTheCardWhatWasFound()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, texts);
    search(typed);
    QTRY_COMPARE(markedInCard(), texts);
    search({});
    QCOMPARE(markedInCard(), QStringList());
}

void HighlightsTest::marksTheOpenCardWithoutBuildingItAnew()
{
    auto *name = card().findChild<TextBlock *>(u"cardName"_s);
    const QPointer<TextBlock> same(name);
    name->selectAll();
    search(u"qui"_s);
    QVERIFY(markedInCard().contains(u"Qui"_s));
    QVERIFY(same);
    QCOMPARE(name->textCursor().selectedText(), u"Zacharías Quill"_s);
    // And what is opened while a search is on comes with its marks.
    search({});
    m_bench->searchBox().setText(u"beat"_s);
    QTRY_COMPARE(card().shownContact(), ContactId(8));
    QTRY_COMPARE(markedInCard(), (QStringList{u"Beat"_s}));
}

void HighlightsTest::marksTheNumberThatWasLookedUp()
{
    search(u"(415) 555-0100"_s);
    QTRY_VERIFY(!marked(painted(PhoneColumn)).isEmpty());
    QTRY_COMPARE(markedInCard(), (QStringList{u"1 415-555-0100"_s}));
}

void HighlightsTest::changesNothingForAScreenReader()
{
    const auto said = [this] {
        QStringList texts;
        for (int column = 0; column < m_bench->model().columnCount(); ++column)
            texts.append(m_bench->model().index(0, column).data(Qt::AccessibleTextRole).toString());
        for (const TextBlock *block : card().findChildren<TextBlock *>())
            texts.append(block->accessibleName() + block->toPlainText());
        for (const ChipLabel *chip : card().findChildren<ChipLabel *>())
            texts.append(chip->accessibleName());
        return texts;
    };
    search(u"-beatrix"_s);
    const QStringList before = said();
    search(u"quill"_s);
    QVERIFY(!markedInCard().isEmpty());
    QCOMPARE(said(), before);
}

ROLODESK_TEST(HighlightsTest);
#include "tst_highlights.moc"
