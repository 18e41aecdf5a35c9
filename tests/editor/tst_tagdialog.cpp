#include "tests/editor/editorbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/tagdialog.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The dialog of tags, opened from the form and worked by its keys.
class TagDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void putsTheChosenOnesOnTop();
    void choosesByKeysAlone();
    void findsWithoutAccentsAndByAnyPart();
    void meansNothingByEnterBeforeAnythingIsLookedFor();
    void refusesTheSixthWithTheReason();
    void changesNothingWhenItIsLeft();
    void togglesByTheMouse();
    void createsATagAndTakesIt();
    void proposesAColourThatIsRare();
    void saysWhyNoTagWasCreated();
    void followsTheDirectory();
    void namesEveryControlAndUsesNoLetterTwice();

private:
    void open()
    {
        m_bench->toFront();
        m_bench->part("addTags")->setFocus();
        m_bench->press(Qt::Key_Space);
        m_dialog = m_bench->dialog<TagDialog>();
        QVERIFY(m_dialog);
        QTRY_VERIFY(search().hasFocus());
    }
    [[nodiscard]] QLineEdit &search() { return *m_dialog->findChild<QLineEdit *>(u"tagSearch"_s); }
    [[nodiscard]] QListWidget &list() { return *m_dialog->findChild<QListWidget *>(u"tagList"_s); }
    [[nodiscard]] QString textOf(const char *name)
    {
        const auto *label = m_bench->part<QLabel>(name, m_dialog);
        return label ? label->text() : QString();
    }
    /// "+VIP" for one that is chosen.
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list().count(); ++row) {
            const bool isOn = list().item(row)->checkState() == Qt::Checked;
            lines << (isOn ? u"+"_s : QString()) + list().item(row)->text();
        }
        return lines;
    }
    [[nodiscard]] QStringList tags()
    {
        QStringList tags;
        for (auto it = m_bench->form->state().cbegin(); it != m_bench->form->state().cend(); ++it) {
            if (it.key().kind == EditField::Kind::Tag)
                tags << it.key().key;
        }
        return tags;
    }

    std::unique_ptr<EditorBench> m_bench;
    TagDialog *m_dialog = nullptr;
};

void TagDialogTest::init()
{
    m_bench = std::make_unique<EditorBench>();
    m_bench->show();
    m_bench->form->begin(wholeContact(), false);
    open();
}

void TagDialogTest::putsTheChosenOnesOnTop()
{
    QCOMPARE(lines(),
        (QStringList{u"+Callback"_s, u"+VIP"_s, u"Långtidskund"_s, u"Newsletter"_s, u"Trial"_s,
            u"Wholesale"_s}));
    QCOMPARE(textOf("tagsChosen"), u"2 of 5 chosen"_s);
    QCOMPARE(m_dialog->windowModality(), Qt::WindowModal);
}

void TagDialogTest::choosesByKeysAlone()
{
    QTest::keyClicks(&search(), u"whole"_s);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(lines(), QStringList{u"+Wholesale"_s});
    QCOMPARE(textOf("tagsChosen"), u"3 of 5 chosen"_s);
    QTest::keyClicks(&search(), u"VIP"_s); // in the place of what was typed
    m_bench->press(Qt::Key_Return);
    QCOMPARE(lines(), QStringList{u"VIP"_s});
    search().clear();
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Down);
    QCOMPARE(list().currentItem()->text(), u"Långtidskund"_s);
    m_bench->press(Qt::Key_Up);
    QCOMPARE(list().currentItem()->text(), u"Wholesale"_s);
    m_bench->press(Qt::Key_Tab);
    QVERIFY(list().hasFocus());
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Space);
    QCOMPARE(lines().at(2), u"+Långtidskund"_s);
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_bench->dialog<TagDialog>());
    QCOMPARE(tags(), (QStringList{u"3"_s, u"4"_s, u"6"_s}));
    QVERIFY(m_bench->part("removeTag6"));
}

void TagDialogTest::findsWithoutAccentsAndByAnyPart()
{
    QTest::keyClicks(&search(), u"kund lang"_s);
    QCOMPARE(lines(), QStringList{u"Långtidskund"_s});
    QCOMPARE(list().currentRow(), 0);
}

void TagDialogTest::meansNothingByEnterBeforeAnythingIsLookedFor()
{
    m_bench->press(Qt::Key_Return);
    QCOMPARE(textOf("tagsChosen"), u"2 of 5 chosen"_s);
    QVERIFY(m_dialog->isVisible());
}

void TagDialogTest::refusesTheSixthWithTheReason()
{
    for (const QString &tag : {u"news"_s, u"trial"_s, u"whole"_s}) {
        QTest::keyClicks(&search(), tag);
        m_bench->press(Qt::Key_Return);
    }
    QCOMPARE(textOf("tagsChosen"), u"5 of 5 chosen"_s);
    QCOMPARE(textOf("tagProblem"), QString());
    QTest::keyClicks(&search(), u"lang"_s);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(lines(), QStringList{u"Långtidskund"_s});
    QCOMPARE(textOf("tagProblem"),
        u"A contact has 5 tags at most. Take one off to add “Långtidskund”."_s);
    QTest::keyClicks(&search(), u"trial"_s);
    QCOMPARE(textOf("tagProblem"), QString());
    m_bench->press(Qt::Key_Return); // off
    QTest::keyClicks(&search(), u"lang"_s);
    m_bench->press(Qt::Key_Return);
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tags(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"6"_s}));
    QVERIFY(m_bench->form->showProblems());
}

void TagDialogTest::changesNothingWhenItIsLeft()
{
    QTest::keyClicks(&search(), u"trial"_s);
    m_bench->press(Qt::Key_Return);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->dialog<TagDialog>());
    QVERIFY(!m_bench->form->isChanged());
    open();
    QCOMPARE(textOf("tagsChosen"), u"2 of 5 chosen"_s);
}

void TagDialogTest::togglesByTheMouse()
{
    const QPoint box(8, list().visualItemRect(list().item(1)).center().y());
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(lines().at(1), u"VIP"_s);
    const QPoint words = list().visualItemRect(list().item(4)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, words);
    QCOMPARE(lines().at(4), u"+Trial"_s);
}

void TagDialogTest::createsATagAndTakesIt()
{
    QSignalSpy wanted(m_bench->form, &ContactForm::tagCreationWanted);
    QTest::keyClicks(&search(), u"vip"_s);
    QVERIFY2(!m_bench->part("tagCreation", m_dialog), "one has this name");
    search().selectAll();
    QTest::keyClicks(&search(), u"Press  &  media"_s);
    QVERIFY(m_bench->part("tagCreation", m_dialog));
    QCOMPARE(list().count(), 0);
    m_bench->press(Qt::Key_Return); // to the button, and not at once
    QCOMPARE(wanted.size(), 0);
    auto *create = m_bench->part<QAbstractButton>("createTag", m_dialog);
    QCOMPARE(create->text(), u"&Create tag “Press && media”"_s);
    QVERIFY(create->hasFocus());
    m_bench->press(Qt::Key_Tab, Qt::ShiftModifier);
    m_bench->press(Qt::Key_Right); // the next colour
    m_bench->press(Qt::Key_Tab, Qt::ShiftModifier); // and no other one has a place of its own
    QVERIFY(list().hasFocus());
    m_bench->press(Qt::Key_Tab);
    m_bench->press(Qt::Key_Tab);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toString(), u"Press & media"_s);
    const QString color = wanted.constFirst().at(1).toString();
    QCOMPARE(color, u"#1e7fd0"_s); // behind the first, which no tag has
    QVERIFY(!create->isEnabled());
    m_bench->bench.api.tags.append({TagId(70), u"Press & media"_s, color, {}, 1});
    m_bench->bench.keep({});
    QCOMPARE(lines().constFirst(), u"+Callback"_s);
    QVERIFY(lines().contains(u"+Press & media"_s));
    QCOMPARE(textOf("tagsChosen"), u"3 of 5 chosen"_s);
    QVERIFY(search().hasFocus());
    QVERIFY(!m_bench->part("tagCreation", m_dialog));
    m_bench->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(tags(), (QStringList{u"1"_s, u"3"_s, u"70"_s}));
}

void TagDialogTest::proposesAColourThatIsRare()
{
    m_bench->bench.api.tags[0].color = u"#d05a1e"_s;
    m_bench->bench.api.tags[1].color = u"#1e7fd0"_s;
    m_bench->bench.keep({});
    QTest::keyClicks(&search(), u"Press"_s);
    list().setFocus();
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"tagColor_2e8b57"_s);
    m_bench->press(Qt::Key_Tab);
    QSignalSpy wanted(m_bench->form, &ContactForm::tagCreationWanted);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(wanted.constFirst().at(1).toString(), u"#2e8b57"_s);
}

void TagDialogTest::saysWhyNoTagWasCreated()
{
    QSignalSpy wanted(m_bench->form, &ContactForm::tagCreationWanted);
    QTest::keyClicks(&search(), u"Press"_s);
    m_bench->press(Qt::Key_Return);
    m_bench->press(Qt::Key_Return);
    m_bench->form->sayNotCreated(u"The service refused it."_s);
    QCOMPARE(textOf("tagProblem"), u"The service refused it."_s);
    auto *create = m_bench->part<QAbstractButton>("createTag", m_dialog);
    QVERIFY(create->isEnabled());
    QCOMPARE(search().text(), u"Press"_s);
    create->setFocus();
    m_bench->press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
}

void TagDialogTest::followsTheDirectory()
{
    QTest::keyClicks(&search(), u"trial"_s);
    m_bench->press(Qt::Key_Return);
    m_bench->bench.api.tags.append({TagId(71), u"Trial extended"_s, {}, {}, 1});
    m_bench->bench.keep({});
    QCOMPARE(lines(), (QStringList{u"+Trial"_s, u"Trial extended"_s}));
    QCOMPARE(list().currentItem()->text(), u"Trial"_s);
    QCOMPARE(search().text(), u"trial"_s);
}

void TagDialogTest::namesEveryControlAndUsesNoLetterTwice()
{
    QTest::keyClicks(&search(), u"New one"_s);
    m_bench->verifyNames(*m_dialog, 3);
}

ROLODESK_TEST(TagDialogTest);
#include "tst_tagdialog.moc"
