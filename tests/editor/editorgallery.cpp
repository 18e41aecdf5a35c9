#include "tests/editor/editorbench.h"
#include "ui/common/uisetup.h"
#include "ui/editor/channeldialog.h"
#include "ui/editor/fielddialog.h"
#include "ui/editor/tagdialog.h"

#include <QComboBox>
#include <QStyleFactory>
using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

static QString folder;
static void shoot(QWidget &w, const QString &name)
{
    int turns = 0;
    (void)QTest::qWaitFor([&] { return ++turns > 3; }, 1000);
    (void)saveScreenshot(w, folder + u'/' + name + u".png"_s);
}
static void setPaletteOf(const QString &kind)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (kind.isEmpty())
        return;
    const bool contrast = kind == "contrast"_L1;
    const QColor window = contrast ? Qt::black : QColor(0x2b, 0x2d, 0x30);
    const QColor base = contrast ? Qt::black : QColor(0x1f, 0x21, 0x24);
    const QColor text = contrast ? Qt::white : QColor(0xe4, 0xe6, 0xe9);
    QPalette palette(text, contrast ? QColor(0x20, 0x20, 0x20) : QColor(0x3a, 0x3d, 0x41),
        Qt::lightGray, Qt::black, Qt::gray, text, text, base, window);
    palette.setColor(QPalette::Highlight, contrast ? Qt::yellow : QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, contrast ? Qt::black : Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa2));
    for (auto r : {QPalette::WindowText, QPalette::ButtonText, QPalette::Text})
        palette.setColor(QPalette::Disabled, r, QColor(0x80, 0x80, 0x80));
    QApplication::setPalette(palette);
}
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    folder = QString::fromLocal8Bit(argv[1]);
    const QString kind = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    setPaletteOf(kind);
    EditorBench b;
    if (kind == "rtl"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    b.bench.api.fields = {{FieldId(11), u"City"_s}, {FieldId(12), u"Customer number"_s},
        {FieldId(13), u"Renewal date"_s}, {FieldId(14), u"Plan"_s}, {FieldId(15), u"Plan"_s},
        {FieldId(16),
            u"Eine sehr lange Feldbezeichnung mit Donaudampfschifffahrtsgesellschaftskapitänsmütze"_s}};
    b.bench.keep({});
    b.show();
    b.form->begin({}, true);
    shoot(*b.host, u"01-new"_s);
    b.form->showProblems();
    shoot(*b.host, u"02-new-problem"_s);
    b.type("editFirst", u"Ada"_s);
    b.type("editLast", u"Lovelace"_s);
    b.type("editPhone", u"415 555 01"_s);
    shoot(*b.host, u"03-typing-phone"_s);
    b.type("editPhone", u"415 555 0199"_s);
    b.type("editEmail", u"ada@"_s);
    b.press(Qt::Key_Tab);
    b.form->setTaken({EditField::Kind::Phone, {}},
        u"Already on another contact: Augusta King-Noel (opted out)"_s);
    shoot(*b.host, u"04-taken"_s);
    Contact c = wholeContact();
    FieldForms forms(b.bench.settings(), u"guest"_s);
    forms.set(u"13"_s, {FieldForm::Editor::Date, {}});
    forms.set(u"14"_s, {FieldForm::Editor::List, {u"Gold"_s, u"Silver"_s}});
    c.custom = {{u"11"_s, u"Oslo"_s}, {u"12"_s, u"C-1\nsecond line"_s}, {u"13"_s, u"2026-06-01"_s},
        {u"14"_s, u"Bronze"_s},
        {u"16"_s, u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s}};
    c.optedOut = true;
    c.channels->append({{}, u"phone"_s, u"442079460018"_s, {}, {}});
    b.form->begin(c, false);
    b.host->resize(400, 1500);
    shoot(*b.host, u"05-whole"_s);
    b.type("editFirst", u"Augusta"_s);
    b.type("editField11", u"Bergen"_s);
    b.part<QAbstractButton>("clearField13")->click();
    Contact t = c;
    t.first = u"Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschafers Ada"_s;
    t.displayName = t.first + u" Lovelace"_s;
    t.custom[u"11"_s] = u"Trondheim"_s;
    t.owner = MemberId(4711);
    b.form->rebase(t);
    shoot(*b.host, u"06-rebased"_s);
    c.optedOut.reset();
    c.tags = {{TagId(1), {}}, {TagId(2), {}}, {TagId(6), {}},
        {TagId(55), u"Eine Bezeichnung die länger ist als jede Zeile eines Formulars"_s}};
    b.form->begin(c, false);
    shoot(*b.host, u"07-unknown-optout"_s);
    b.form->focusFirst();
    b.part<QAbstractButton>("addTags")->click();
    auto *tags = b.dialog<TagDialog>();
    shoot(*tags, u"10-tags"_s);
    QTest::keyClicks(b.part<QLineEdit>("tagSearch", tags), u"cal"_s);
    b.press(Qt::Key_Return);
    QTest::keyClicks(b.part<QLineEdit>("tagSearch", tags), u"trial"_s);
    b.press(Qt::Key_Return);
    shoot(*tags, u"11-tags-sixth"_s);
    b.part<QLineEdit>("tagSearch", tags)->setText(u"Nachbestellung & Rückruf"_s);
    shoot(*tags, u"12-tags-create"_s);
    tags->close();
    b.part<QAbstractButton>("addField")->click();
    auto *field = b.dialog<FieldDialog>();
    shoot(*field, u"20-field"_s);
    QTest::keyClicks(b.part<QLineEdit>("fieldSearch", field), u"plan"_s);
    shoot(*field, u"21-field-search"_s);
    EditorBench::typeInto(b.part<QLineEdit>("fieldSearch", field), u"Birthday"_s);
    shoot(*field, u"22-field-create"_s);
    EditorBench::typeInto(b.part<QLineEdit>("fieldSearch", field), u"renew"_s);
    b.press(Qt::Key_Return);
    EditorBench::typeInto(b.part<QLineEdit>("fieldValue", field), u"6/2/2026"_s);
    shoot(*field, u"23-field-date"_s);
    field->close();
    b.part<QAbstractButton>("fieldForm14")->click();
    field = b.dialog<FieldDialog>();
    shoot(*field, u"24-field-list"_s);
    field->close();
    b.part<QAbstractButton>("editChannels")->click();
    auto *channels = b.dialog<ChannelDialog>();
    shoot(*channels, u"30-channels"_s);
    b.part<QComboBox>("channelType", channels)->setEditText(u"Phone"_s);
    EditorBench::typeInto(b.part<QLineEdit>("channelValue", channels), u"415 555 01"_s);
    b.press(Qt::Key_Return);
    shoot(*channels, u"31-channels-problem"_s);
    EditorBench::typeInto(b.part<QLineEdit>("channelValue", channels), u"415 555 0133"_s);
    b.press(Qt::Key_Return);
    shoot(*channels, u"32-channels-second"_s);
    channels->close();
    c.uuid.clear();
    b.form->begin(c, false);
    b.part<QAbstractButton>("editChannels")->click();
    channels = b.dialog<ChannelDialog>();
    shoot(*channels, u"33-channels-no-uuid"_s);
    return 0;
}
