#include "tests/editor/editorbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/fielddialog.h"
#include "ui/editor/fieldforms.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;
using Editor = FieldForm::Editor;

/// The dialog of custom fields, opened from the form and worked by its keys, and the local forms of
/// fields.
class FieldDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void givesAFieldAValueByKeysAlone();
    void tellsTwoFieldsOfOneTitleApart();
    void takesATypedValueAlongToAnotherField();
    void remembersHowAFieldIsEdited();
    void readsDates_data();
    void readsDates();
    void readsNumbers_data();
    void readsNumbers();
    void keepsWhatDoesNotFit();
    void choosesADateFromACalendar();
    void editsValuesOfSeveralLines();
    void asksForAFieldAValueAndAChoice();
    void changesTheFormAlone();
    void createsAFieldAndChoosesIt();
    void saysWhyNoFieldWasCreated();
    void namesEveryControlAndUsesNoLetterTwice();

private:
    void open(const char *by = "addField")
    {
        m_bench->toFront();
        m_bench->part(by)->setFocus();
        m_bench->press(Qt::Key_Space);
        m_dialog = m_bench->dialog<FieldDialog>();
        QVERIFY(m_dialog);
        QTRY_VERIFY(m_dialog->focusWidget() && m_dialog->focusWidget()->hasFocus());
    }
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *name)
    {
        return m_bench->part<T>(name, m_dialog);
    }
    [[nodiscard]] QString textOf(const char *name)
    {
        const auto *label = part<QLabel>(name);
        return label ? label->text() : QString();
    }
    void choose(const QString &title)
    {
        EditorBench::typeInto(part("fieldSearch"), title);
        m_bench->press(Qt::Key_Return);
    }
    void chooseEditor(Editor editor)
    {
        auto *box = part<QComboBox>("fieldEditor");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < static_cast<int>(editor); ++step)
            QTest::keyClick(box, Qt::Key_Down);
    }
    void done() { m_bench->press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString value(const QString &key)
    {
        return m_bench->form->state().value({Kind::Custom, key});
    }
    [[nodiscard]] QSettings &settings() { return m_bench->bench.settings(); }

    std::unique_ptr<EditorBench> m_bench;
    FieldDialog *m_dialog = nullptr;
};

void FieldDialogTest::init()
{
    m_bench = std::make_unique<EditorBench>();
    m_bench->bench.api.fields = {{FieldId(11), u"City"_s}, {FieldId(12), u"Customer number"_s},
        {FieldId(13), u"Rénewal"_s}, {FieldId(14), u"Plan"_s}, {FieldId(15), u"Plan"_s}};
    m_bench->bench.keep({});
    m_bench->show();
    m_bench->form->begin(wholeContact(), false);
}

void FieldDialogTest::givesAFieldAValueByKeysAlone()
{
    open();
    QVERIFY(part("fieldSearch")->hasFocus());
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Down);
    QCOMPARE(part<QListWidget>("fieldList")->currentItem()->text(), u"Customer number"_s);
    QTest::keyClicks(part("fieldSearch"), u"renew"_s);
    QCOMPARE(part<QListWidget>("fieldList")->count(), 1);
    m_bench->press(Qt::Key_Return);
    QVERIFY(part("fieldValue")->hasFocus());
    QTest::keyClicks(part("fieldValue"), u" in spring "_s);
    m_bench->press(Qt::Key_Tab);
    QVERIFY(part("fieldEditor")->hasFocus());
    done();
    QVERIFY(!m_bench->dialog<FieldDialog>());
    QCOMPARE(value(u"13"_s), u"in spring"_s);
    // The row is there, and the keys go on in it.
    m_bench->toFront();
    QVERIFY(m_bench->part("editField13")->hasFocus());
}

void FieldDialogTest::tellsTwoFieldsOfOneTitleApart()
{
    open();
    QTest::keyClicks(part("fieldSearch"), u"plan"_s);
    auto *list = part<QListWidget>("fieldList");
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Plan (#14)"_s);
    m_bench->press(Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(), u"Plan (#15)"_s);
    m_bench->press(Qt::Key_Return);
    QTest::keyClicks(part("fieldValue"), u"Gold"_s);
    m_bench->press(Qt::Key_Return); // the last field: done
    QCOMPARE(value(u"15"_s), u"Gold"_s);
    QCOMPARE(value(u"14"_s), QString());
}

void FieldDialogTest::takesATypedValueAlongToAnotherField()
{
    open();
    choose(u"city"_s);
    QCOMPARE(part<QLineEdit>("fieldValue")->text(), u"Oslo"_s);
    QCOMPARE(part<QAbstractButton>("fieldDone")->text(), u"&Done"_s);
    choose(u"renewal"_s);
    QCOMPARE(part<QLineEdit>("fieldValue")->text(), QString());
    QCOMPARE(part<QAbstractButton>("fieldDone")->text(), u"&Add"_s);
    EditorBench::typeInto(part("fieldValue"), u"2026"_s);
    choose(u"customer"_s);
    QCOMPARE(part<QLineEdit>("fieldValue")->text(), u"2026"_s);
    done();
    QCOMPARE(value(u"12"_s), u"2026"_s);
    QCOMPARE(value(u"13"_s), QString());
}

void FieldDialogTest::remembersHowAFieldIsEdited()
{
    open();
    choose(u"renewal"_s);
    chooseEditor(Editor::Date);
    EditorBench::typeInto(part("fieldValue"), u"6/2/2026"_s);
    QCOMPARE(textOf("valueHint"), u"Tuesday, June 2, 2026"_s);
    done();
    QCOMPARE(value(u"13"_s), u"2026-06-02"_s);
    QVERIFY(m_bench->part("openCalendar"));
    QCOMPARE(m_bench->below("editField13", "fieldHint"), u"Tuesday, June 2, 2026"_s);
    // By workspace and field, and not of the other one.
    QCOMPARE(FieldForms(settings(), u"guest"_s).of(u"13"_s).editor, Editor::Date);
    QCOMPARE(FieldForms(settings(), u"other"_s).of(u"13"_s).editor, Editor::Text);
    QCOMPARE(FieldForms(settings(), u"guest"_s).of(u"12"_s).editor, Editor::Text);
    Contact next = wholeContact();
    next.custom = {{u"13"_s, u"2027-01-31"_s}};
    m_bench->form->begin(next, false);
    QVERIFY(m_bench->part("openCalendar"));
    open("fieldForm13");
    QCOMPARE(part<QComboBox>("fieldEditor")->currentText(), u"Date"_s);
}

void FieldDialogTest::readsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("stored"); // empty: no date
    QTest::newRow("ISO") << u"2026-06-01"_s << u"de_DE"_s << u"2026-06-01"_s;
    QTest::newRow("ISO, short") << u" 2026-6-1 "_s << u"en_US"_s << u"2026-06-01"_s;
    QTest::newRow("month first") << u"6/1/2026"_s << u"en_US"_s << u"2026-06-01"_s;
    QTest::newRow("day first") << u"01.06.2026"_s << u"de_DE"_s << u"2026-06-01"_s;
    QTest::newRow("in words") << u"Monday, June 1, 2026"_s << u"en_US"_s << u"2026-06-01"_s;
    QTest::newRow("no such day") << u"2026-02-30"_s << u"en_US"_s << QString();
    QTest::newRow("two digits of a year") << u"6/1/26"_s << u"en_US"_s << QString();
    QTest::newRow("two digits first") << u"26-06-01"_s << u"en_US"_s << QString();
    QTest::newRow("two digits, day first") << u"01.06.26"_s << u"de_DE"_s << QString();
    QTest::newRow("with a time") << u"2026-06-01T10:00"_s << u"en_US"_s << QString();
    QTest::newRow("words") << u"next week"_s << u"en_US"_s << QString();
}

void FieldDialogTest::readsDates()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    const auto date = dateIn(text, QLocale(locale));
    QTEST(date ? storedDate(*date) : QString(), "stored");
}

void FieldDialogTest::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("stored"); // empty: no number
    QTest::newRow("digits") << u"0042"_s << u"en_US"_s << u"0042"_s;
    QTest::newRow("long") << u"12345678901234567890123"_s << u"en_US"_s
                          << u"12345678901234567890123"_s;
    QTest::newRow("point") << u"-1.50"_s << u"de_DE"_s << u"-1.50"_s;
    QTest::newRow("groups") << u"1,234.5"_s << u"en_US"_s << u"1234.5"_s;
    QTest::newRow("comma") << u"1.234,5"_s << u"de_DE"_s << u"1234.5"_s;
    QTest::newRow("odd groups") << u"12,34"_s << u"en_US"_s << QString();
    QTest::newRow("words") << u"12 pieces"_s << u"en_US"_s << QString();
    QTest::newRow("infinite") << u"inf"_s << u"en_US"_s << QString();
}

void FieldDialogTest::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QTEST(numberIn(text, QLocale(locale)).value_or(QString()), "stored");
}

/// Odd values are shown as they are, and nothing is done to them.
void FieldDialogTest::keepsWhatDoesNotFit()
{
    FieldForms forms(settings(), u"guest"_s);
    forms.set(u"11"_s, {Editor::Date, {}});
    forms.set(u"12"_s, {Editor::Number, {}});
    forms.set(u"14"_s, {Editor::List, {u"Gold"_s, u"Silver"_s}});
    Contact contact = wholeContact();
    contact.custom = {{u"11"_s, u"Oslo"_s}, {u"12"_s, u"1,234"_s}, {u"14"_s, u"Bronze"_s}};
    m_bench->form->begin(contact, false);
    QCOMPARE(m_bench->part<QLineEdit>("editField11")->text(), u"Oslo"_s);
    QCOMPARE(
        m_bench->below("editField11", "fieldHint"), u"This is not a date. It is kept as text."_s);
    QCOMPARE(m_bench->part<QLineEdit>("editField12")->text(), u"1,234"_s);
    auto *list = m_bench->part<QComboBox>("editField14");
    QCOMPARE(list->currentText(), u"Bronze"_s);
    QCOMPARE(m_bench->below("editField14", "fieldHint"),
        u"This value is not one of the choices. It is kept."_s);
    QVERIFY(!m_bench->form->isChanged());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(value(u"14"_s), u"Gold"_s);
    QCOMPARE(m_bench->below("editField14", "fieldHint"), QString());
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(value(u"14"_s), u"Bronze"_s);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(value(u"14"_s), QString());
    m_bench->type("editField12", u"1,235"_s);
    QCOMPARE(value(u"12"_s), u"1235"_s);
    QCOMPARE(m_bench->below("editField12", "fieldHint"), u"Stored as 1235."_s);
    m_bench->type("editField12", u"some"_s);
    QCOMPARE(value(u"12"_s), u"some"_s);
}

void FieldDialogTest::choosesADateFromACalendar()
{
    FieldForms(settings(), u"guest"_s).set(u"11"_s, {Editor::Date, {}});
    Contact contact = wholeContact();
    contact.custom = {{u"11"_s, u"2026-06-01"_s}};
    m_bench->form->begin(contact, false);
    const auto open = [this] {
        QWidget *button = m_bench->part("openCalendar");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *calendar = m_bench->form->findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 6, 1));
        auto *days = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
        QTRY_VERIFY(days->hasFocus());
    };
    open();
    m_bench->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_bench->form->findChild<QCalendarWidget *>());
    QVERIFY(!m_bench->form->isChanged());
    open();
    m_bench->press(Qt::Key_Right);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(value(u"11"_s), u"2026-06-02"_s);
    QCOMPARE(m_bench->part<QLineEdit>("editField11")->text(), u"2026-06-02"_s);
}

void FieldDialogTest::editsValuesOfSeveralLines()
{
    Contact contact = wholeContact();
    contact.custom = {{u"11"_s, u"C-1\nsecond line"_s}};
    m_bench->form->begin(contact, false);
    auto *block = m_bench->part<QPlainTextEdit>("editField11");
    QVERIFY(block);
    QCOMPARE(block->toPlainText(), u"C-1\nsecond line"_s);
    QVERIFY(!m_bench->form->isChanged());
    block->setFocus();
    QTest::keyClick(block, Qt::Key_End);
    QTest::keyClicks(block, u"2"_s);
    QCOMPARE(value(u"11"_s), u"C-12\nsecond line"_s);
    QTest::keyClick(block, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"fieldForm11"_s);
}

void FieldDialogTest::asksForAFieldAValueAndAChoice()
{
    open();
    done();
    QCOMPARE(textOf("fieldChoiceProblem"), u"Choose a field."_s);
    QVERIFY(part("fieldSearch")->hasFocus());
    choose(u"renewal"_s);
    QCOMPARE(textOf("fieldChoiceProblem"), QString());
    m_bench->press(Qt::Key_Return);
    QVERIFY(textOf("valueProblem").startsWith(u"Enter a value."_s));
    QVERIFY(part("fieldValue")->hasFocus());
    QTest::keyClicks(part("fieldValue"), u"Gold"_s);
    QCOMPARE(textOf("valueProblem"), QString());
    chooseEditor(Editor::List);
    done();
    QCOMPARE(textOf("choicesProblem"), u"Enter at least one choice."_s);
    QTest::keyClicks(part("fieldChoices"), u" Gold "_s);
    m_bench->press(Qt::Key_Return);
    m_bench->press(Qt::Key_Return);
    QTest::keyClicks(part("fieldChoices"), u"Silver"_s);
    done();
    QVERIFY(!m_bench->dialog<FieldDialog>());
    QCOMPARE(value(u"13"_s), u"Gold"_s);
    QCOMPARE(FieldForms(settings(), u"guest"_s).of(u"13"_s),
        (FieldForm{Editor::List, {u"Gold"_s, u"Silver"_s}}));
    QCOMPARE(m_bench->part<QComboBox>("editField13")->count(), 3);
}

void FieldDialogTest::changesTheFormAlone()
{
    open("fieldForm11");
    QVERIFY(!part("fieldSearch"));
    QCOMPARE(m_dialog->windowTitle(), u"Custom field City"_s);
    chooseEditor(Editor::Number);
    done();
    QVERIFY(!m_bench->form->isChanged());
    QCOMPARE(
        m_bench->below("editField11", "fieldHint"), u"This is not a number. It is kept as text."_s);
    // A value is not taken away in passing.
    open("fieldForm11");
    EditorBench::typeInto(part("fieldValue"), {});
    done();
    QVERIFY(!textOf("valueProblem").isEmpty());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->form->isChanged());
}

void FieldDialogTest::createsAFieldAndChoosesIt()
{
    QSignalSpy wanted(m_bench->form, &ContactForm::fieldCreationWanted);
    open();
    QTest::keyClicks(part("fieldSearch"), u"city"_s);
    QVERIFY2(!part("createField"), "one has this title");
    // Another title has the word in it, and comes before the new one.
    EditorBench::typeInto(part("fieldSearch"), u"Number"_s);
    part("createField")->setFocus();
    m_bench->press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toString(), u"Number"_s);
    QVERIFY(!part("createField")->isEnabled());
    m_bench->bench.api.fields.append({FieldId(90), u"Number"_s});
    m_bench->bench.keep({});
    QVERIFY(!part("createField"));
    QVERIFY(part("fieldValue")->hasFocus());
    QTest::keyClicks(part("fieldValue"), u"1815-12-10"_s);
    m_bench->press(Qt::Key_Return); // the last field: done
    QCOMPARE(value(u"90"_s), u"1815-12-10"_s);
}

void FieldDialogTest::saysWhyNoFieldWasCreated()
{
    open();
    QSignalSpy wanted(m_bench->form, &ContactForm::fieldCreationWanted);
    QTest::keyClicks(part("fieldSearch"), u"Birthday & name day"_s);
    m_bench->press(Qt::Key_Return); // to the button, and not at once
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(
        part<QAbstractButton>("createField")->text(), u"&Create field “Birthday && name day”"_s);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    m_bench->form->sayNotCreated(u"The service refused it."_s);
    QCOMPARE(textOf("fieldChoiceProblem"), u"The service refused it."_s);
    QVERIFY(part("createField")->isEnabled());
}

void FieldDialogTest::namesEveryControlAndUsesNoLetterTwice()
{
    open();
    QTest::keyClicks(part("fieldSearch"), u"New one"_s);
    chooseEditor(Editor::List);
    m_bench->verifyNames(*m_dialog, 6);
}

ROLODESK_TEST(FieldDialogTest);
#include "tst_fielddialog.moc"
