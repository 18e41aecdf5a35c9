#include "tests/editor/formbench.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/editor/channeldialog.h"
#include "ui/editor/fieldforms.h"

#include <QListWidget>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = EditField::Kind;

namespace {

const EditField city{Kind::Custom, u"11"_s};
const EditField facebook{Kind::Channel, u"facebook"_s};
const QString offline = u" While Heymarket cannot be reached, %1 waits."_s;

/// Ada, with something more in tags, channels and a field.
Contact adaOfOthers()
{
    Contact contact = wholeContact();
    contact.tags.append({TagId(5), {}});
    contact.channels->append({{}, u"facebook"_s, u"countess"_s, {}, {}});
    contact.channels->append({{}, u"email"_s, u"countess@example.org"_s, {}, {}});
    contact.custom = {{u"11"_s, u"Trondheim"_s}};
    return contact;
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

/// What happens around the dialogs of the form while they are open: others change the contact, a
/// tag or a field comes late or never, a number is on another contact.
class DialogCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void keepsWhatOthersDidMeanwhile_data();
    void keepsWhatOthersDidMeanwhile();
    void changesNothingElse();
    void tellsWhereBothChangedTheSame();
    void waitsForATagThatIsBeingCreated();
    void closesWithoutTheTag();
    void staysWhenSomethingElseIsDoneMeanwhile();
    void staysWhenTheTagWasNotCreated();
    void createsNoTagBeyondFive();
    void saysThatNothingMatches_data();
    void saysThatNothingMatches();
    void givesTheValueToTheFieldBeingCreated();
    void leavesTheFieldChosenMeanwhile();
    void keepsTheFormChosenMeanwhile();
    void readsNumbersInTheirChannel();
    void saysWhoElseHasAChannel_data();
    void saysWhoElseHasAChannel();
    void saysItOfAChannelAddedInHaste();

private:
    void open(const char *by)
    {
        m_bench->toFront();
        m_bench->part(by)->setFocus();
        m_bench->press(Qt::Key_Space);
        m_dialog = m_bench->dialog<QDialog>();
        QVERIFY(m_dialog);
        QTRY_VERIFY(m_dialog->isActiveWindow());
    }
    [[nodiscard]] bool isOpen() { return m_bench->dialog<QDialog>() != nullptr; }
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *name)
    {
        return m_bench->part<T>(name, m_dialog);
    }
    [[nodiscard]] QString textOf(const char *name)
    {
        const auto *label = part<QLabel>(name);
        return label ? plain(label->text()) : QString();
    }
    void type(const char *name, const QString &text) { EditorBench::typeInto(part(name), text); }
    void press(const char *name)
    {
        part(name)->setFocus();
        m_bench->press(Qt::Key_Return);
    }
    void done() { m_bench->press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QStringList toldChanges() { return told(m_bench->form->changes()); }
    [[nodiscard]] QString value(const EditField &field)
    {
        return m_bench->form->state().value(field);
    }
    [[nodiscard]] QString tag(qint64 id) { return value({Kind::Tag, QString::number(id)}); }
    /// "Press", by the keys of the dialog of tags.
    void askForATag()
    {
        type("tagSearch", u"Press"_s);
        m_bench->press(Qt::Key_Return);
        m_bench->press(Qt::Key_Return);
    }
    void bringTag()
    {
        m_bench->bench.api.tags.append({TagId(70), u"Press"_s, {}, {}, 1});
        m_bench->bench.keep({});
    }
    /// "Plan", beside "Plan B", which is found first.
    void askForAField()
    {
        m_bench->bench.api.fields = {{FieldId(11), u"City"_s}, {FieldId(16), u"Plan B"_s}};
        m_bench->bench.keep({});
        Contact contact = wholeContact();
        contact.custom = {{u"16"_s, u"Gold"_s}};
        m_bench->form->begin(contact, false);
        open("addField");
        type("fieldSearch", u"Plan"_s);
        QVERIFY(part<QListWidget>("fieldList")->currentItem());
        press("createField");
    }
    void bringField()
    {
        m_bench->bench.api.fields.append({FieldId(90), u"Plan"_s});
        m_bench->bench.keep({});
    }

    std::unique_ptr<FormBench> m_bench;
    QDialog *m_dialog = nullptr;
};

void DialogCareTest::init()
{
    m_bench = std::make_unique<FormBench>();
}

void DialogCareTest::keepsWhatOthersDidMeanwhile_data()
{
    QTest::addColumn<QByteArray>("opener");
    QTest::newRow("tags") << QByteArray("addTags");
    QTest::newRow("channels") << QByteArray("editChannels");
    QTest::newRow("how a field is edited") << QByteArray("fieldForm11");
}

void DialogCareTest::keepsWhatOthersDidMeanwhile()
{
    QFETCH(QByteArray, opener);
    open(opener.constData());
    m_bench->form->rebase(adaOfOthers());
    if (auto *editor = part("fieldEditor"))
        QTest::keyClick(editor, Qt::Key_Down);
    done();
    QVERIFY(!isOpen());
    QCOMPARE(toldChanges(), QStringList());
    QCOMPARE(m_bench->form->state(), editStateOf(adaOfOthers()));
}

void DialogCareTest::changesNothingElse()
{
    open("addTags");
    type("tagSearch", u"whole"_s);
    m_bench->press(Qt::Key_Return);
    m_bench->form->rebase(adaOfOthers());
    done();
    open("editChannels");
    type("channelType", u"line"_s);
    type("channelValue", u"ada"_s);
    Contact theirs = adaOfOthers();
    theirs.tags.removeFirst();
    theirs.channels->append({{}, u"kik"_s, u"ada.k"_s, {}, {}});
    m_bench->form->rebase(theirs);
    done();
    QCOMPARE(toldChanges(), (QStringList{u"tag:4:  > on"_s, u"channel:line:  > ada"_s}));
}

/// What the person saw is the original, so that saving asks.
void DialogCareTest::tellsWhereBothChangedTheSame()
{
    open("fieldForm11");
    type("fieldValue", u"Bergen"_s);
    m_bench->form->rebase(adaOfOthers());
    done();
    const FieldClash value{city, u"Oslo"_s, u"Bergen"_s, u"Trondheim"_s};
    QCOMPARE(m_bench->form->overlaps(), QList<FieldClash>{value});
    QCOMPARE(m_bench->below("editField11", "fieldNews"), u"Now “Trondheim” in Heymarket."_s);
    m_bench->form->begin(wholeContact(), false);
    open("editChannels");
    part("channelList")->setFocus();
    m_bench->press(Qt::Key_End);
    m_bench->press(Qt::Key_Delete);
    m_bench->form->rebase(adaOfOthers());
    done();
    const FieldClash channels{facebook, u"ada.l"_s, {}, u"ada.l\ncountess"_s};
    QCOMPARE(m_bench->form->overlaps(), QList<FieldClash>{channels});
}

void DialogCareTest::waitsForATagThatIsBeingCreated()
{
    open("addTags");
    askForATag();
    QCOMPARE(textOf("tagCreationHint"), u"“Press” is being created."_s + offline.arg(u"that"_s));
    part<QLineEdit>("tagSearch")->clear();
    QVERIFY(part("tagCreationHint"));
    done();
    QVERIFY(isOpen());
    QVERIFY(!part("tagsDone")->isEnabled());
    QCOMPARE(textOf("tagCreationHint"),
        u"This closes with “Press” as soon as that is created."_s + offline.arg(u"it"_s));
    bringTag();
    QVERIFY(!isOpen());
    QCOMPARE(toldChanges(), QStringList{u"tag:70:  > on"_s});
}

void DialogCareTest::closesWithoutTheTag()
{
    open("addTags");
    type("tagSearch", u"whole"_s);
    m_bench->press(Qt::Key_Return);
    askForATag();
    QVERIFY(!part("tagsWithout"));
    done();
    QVERIFY(isOpen());
    press("tagsWithout");
    QVERIFY(!isOpen());
    bringTag();
    QCOMPARE(toldChanges(), QStringList{u"tag:4:  > on"_s});
}

void DialogCareTest::staysWhenSomethingElseIsDoneMeanwhile()
{
    open("addTags");
    askForATag();
    done();
    type("tagSearch", u"whole"_s);
    QVERIFY(part("tagsDone")->isEnabled());
    QVERIFY(!part("tagsWithout"));
    m_bench->press(Qt::Key_Return);
    bringTag();
    QVERIFY(isOpen());
    done();
    QVERIFY(!isOpen());
    QCOMPARE(toldChanges(), (QStringList{u"tag:4:  > on"_s, u"tag:70:  > on"_s}));
}

void DialogCareTest::staysWhenTheTagWasNotCreated()
{
    open("addTags");
    askForATag();
    done();
    m_bench->form->sayNotCreated(u"The service refused it."_s);
    QVERIFY(isOpen());
    QCOMPARE(textOf("tagProblem"), u"The service refused it."_s);
    QVERIFY(!part("tagsWithout"));
    QVERIFY(part("createTag")->isEnabled());
    done();
    QVERIFY(!isOpen());
    QVERIFY(!m_bench->form->isChanged());
}

void DialogCareTest::createsNoTagBeyondFive()
{
    QSignalSpy wanted(m_bench->form, &ContactForm::tagCreationWanted);
    open("addTags");
    for (const QString &label : {u"news"_s, u"trial"_s, u"whole"_s}) {
        type("tagSearch", label);
        m_bench->press(Qt::Key_Return);
    }
    askForATag();
    QCOMPARE(textOf("tagProblem"), u"A contact has 5 tags at most. Take one off to add “Press”."_s);
    QCOMPARE(wanted.size(), 0);
    type("tagSearch", u"whole"_s);
    m_bench->press(Qt::Key_Return);
    askForATag();
    QCOMPARE(wanted.size(), 1);
}

void DialogCareTest::saysThatNothingMatches_data()
{
    QTest::addColumn<QByteArray>("opener");
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<QString>("noMatch");
    QTest::addColumn<QString>("none");
    QTest::newRow("tags") << QByteArray("addTags") << QByteArray("tagSearch")
                          << u"No tag matches “zebra”."_s << u"The team has no tags yet."_s;
    QTest::newRow("fields") << QByteArray("addField") << QByteArray("fieldSearch")
                            << u"No field matches “zebra”."_s
                            << u"The team has no custom fields yet."_s;
}

void DialogCareTest::saysThatNothingMatches()
{
    QFETCH(QByteArray, opener);
    QFETCH(QByteArray, search);
    m_bench->form->begin({}, true);
    open(opener.constData());
    QCOMPARE(textOf("emptyList"), QString());
    type(search.constData(), u"zebra"_s);
    QTEST(textOf("emptyList"), "noMatch");
    part<QLineEdit>(search.constData())->clear();
    QCOMPARE(textOf("emptyList"), QString());
    m_bench->bench.api.tags.clear();
    m_bench->bench.api.fields.clear();
    m_bench->bench.keep({});
    QTEST(textOf("emptyList"), "none");
}

void DialogCareTest::givesTheValueToTheFieldBeingCreated()
{
    askForAField();
    QVERIFY(!part<QListWidget>("fieldList")->currentItem());
    QCOMPARE(textOf("createFieldHint"), u"“Plan” is being created."_s + offline.arg(u"that"_s));
    QCOMPARE(part<QLineEdit>("fieldValue")->text(), QString()); // and not that of Plan B
    m_bench->press(Qt::Key_Return);
    QVERIFY(part("fieldValue")->hasFocus());
    QTest::keyClicks(part("fieldValue"), u"Silver"_s);
    m_bench->press(Qt::Key_Return); // the last field: done
    QVERIFY(isOpen());
    QVERIFY(!part("fieldDone")->isEnabled());
    QVERIFY(textOf("createFieldHint").startsWith(u"This closes with “Plan”"_s));
    QCOMPARE(toldChanges(), QStringList());
    bringField();
    QVERIFY(!isOpen());
    QCOMPARE(toldChanges(), QStringList{u"custom:90:  > Silver"_s});
}

void DialogCareTest::leavesTheFieldChosenMeanwhile()
{
    askForAField();
    m_bench->press(Qt::Key_Down);
    m_bench->press(Qt::Key_Return);
    type("fieldValue", u"Silver"_s);
    bringField();
    QCOMPARE(part<QListWidget>("fieldList")->count(), 2);
    m_bench->press(Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(toldChanges(), QStringList{u"custom:16: Gold > Silver"_s});
}

void DialogCareTest::keepsTheFormChosenMeanwhile()
{
    askForAField();
    type("fieldValue", u"1,5x"_s);
    auto *editor = part<QComboBox>("fieldEditor");
    editor->setFocus();
    editor->setCurrentIndex(editor->findText(u"Number"_s));
    bringTag(); // the directory, without the field
    QCOMPARE(editor->currentText(), u"Number"_s);
    bringField();
    QCOMPARE(editor->currentText(), u"Number"_s);
    QVERIFY2(editor->hasFocus(), "the focus stays where somebody works");
    type("fieldValue", u"15"_s);
    done();
    QVERIFY(!isOpen());
    QCOMPARE(toldChanges(), QStringList{u"custom:90:  > 15"_s});
    QCOMPARE(FieldForms(m_bench->bench.settings(), u"guest"_s).of(u"90"_s).editor,
        FieldForm::Editor::Number);
}

void DialogCareTest::readsNumbersInTheirChannel()
{
    QSignalSpy checked(m_bench->form, &ContactForm::valueChecked);
    open("editChannels");
    type("channelType", u"Phone"_s);
    type("channelValue", u"415 555"_s);
    QCOMPARE(textOf("channelReading"), u"This phone number has too few digits."_s);
    QTest::keyClicks(part("channelValue"), u" 0133"_s);
    QCOMPARE(textOf("channelReading"), u"+14155550133 · (415) 555-0133 · United States"_s);
    QCOMPARE(part("channelValue")->accessibleDescription(), part<QLabel>("channelReading")->text());
    QCOMPARE(checked.size(), 0);
    m_bench->clock.advance(300ms);
    QCOMPARE(checked.size(), 1);
    QCOMPARE(checked.constFirst().at(1).toString(), u"14155550133"_s);
    // Of other types nobody knows who has what.
    type("channelType", u"Facebook"_s);
    QCOMPARE(textOf("channelReading"), QString());
    m_bench->clock.advance(300ms);
    QCOMPARE(checked.size(), 1);
    // Nor is it news what a channel is that stands there to be changed.
    type("channelType", u"Phone"_s);
    m_bench->press(Qt::Key_Tab);
    m_bench->press(Qt::Key_Return); // added
    QCOMPARE(checked.size(), 2);
    part("channelList")->setFocus();
    m_bench->press(Qt::Key_End);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(part<QLineEdit>("channelValue")->text(), u"+1 415-555-0133"_s);
    QCOMPARE(textOf("channelReading"), QString());
    m_bench->clock.advance(300ms);
    QCOMPARE(checked.size(), 2);
}

void DialogCareTest::saysWhoElseHasAChannel_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("a phone") << u"Phone"_s << u"415 555 0102"_s << u"Grace Hopper"_s;
    QTest::newRow("an e-mail") << u"E-mail"_s << u"Mary@Example.org"_s << u"Mary Jackson"_s;
    QTest::newRow("a phone at the service") << u"Phone"_s << u"415 555 0109"_s << u"Nell Ray"_s;
    QTest::newRow("an e-mail there") << u"E-mail"_s << u"nell@example.org"_s << u"Nell Ray"_s;
}

void DialogCareTest::saysWhoElseHasAChannel()
{
    QFETCH(QString, type);
    QFETCH(QString, typed);
    QFETCH(QString, name);
    ListBench list;
    list.open();
    list.service.contacts.append(ListBench::person(9, u"Nell"_s, u"Ray"_s));
    // The older way to look somebody up knows phones alone: they are to be asked for as such.
    list.service.manners.hasV2Search = type != u"Phone"_s;
    list.press(Qt::Key_N, Qt::ControlModifier);
    list.ui.window().findChild<QAbstractButton *>(u"editChannels"_s)->click();
    auto *dialog = list.ui.window().findChild<ChannelDialog *>();
    QVERIFY(dialog);
    EditorBench::typeInto(visibleIn<QWidget>(*dialog, "channelType"), type);
    auto *value = visibleIn<QWidget>(*dialog, "channelValue");
    EditorBench::typeInto(value, typed);
    const QString sentence = u"Already on another contact: "_s + name;
    const auto said = [dialog](const char *label) {
        const auto *found = visibleIn<QLabel>(*dialog, label);
        return found ? plain(found->text()) : QString();
    };
    QVERIFY(list.until([&] { return said("channelTaken") == sentence; }));
    QVERIFY(value->accessibleDescription().startsWith(sentence));
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(said("channelTaken"), QString());
    QVERIFY2(
        said("channelWarning").endsWith(u": "_s + sentence), qPrintable(said("channelWarning")));
}

/// Return before anybody was asked, and another one behind it.
void DialogCareTest::saysItOfAChannelAddedInHaste()
{
    connect(m_bench->form, &ContactForm::valueChecked, m_bench->form,
        [this](const EditField &field, const QString &stored) {
            if (stored == u"14155550102"_s)
                m_bench->form->setTaken(field, u"Already on another contact: Grace"_s);
        });
    open("editChannels");
    type("channelType", u"Phone"_s);
    type("channelValue", u"415 555 0102"_s);
    m_bench->press(Qt::Key_Return);
    type("channelValue", u"415 555 0103"_s);
    QCOMPARE(textOf("channelTaken"), QString());
    QVERIFY(
        textOf("channelWarning").contains(u"+1 415-555-0102: Already on another contact: Grace"_s));
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!isOpen());
}

ROLODESK_TEST(DialogCareTest);
#include "tst_dialogcare.moc"
