#include "core/contacts/contactjson.h"
#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/textblock.h"
#include "ui/common/tiptext.h"
#include "ui/history/clashdialog.h"
#include "ui/history/valuechoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;

/// A write that waits for the person.
class ClashDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { delete m_dialog; }
    void choosesNothingByItself();
    void everyControlSaysWhatItIs();
    void handsOverWhatWasChosen();
    void choosesAllAtOnce();
    void takesAClickOnTheValue();
    void letsNoMoreThanFiveTagsStay();
    void asksAboutFieldsAndTagsTogether();
    void saysWhatStaysAnyway();
    void staysUndecidedWithEscape();
    void givesUpOnlyWhenAsked();
    void isNotDecidedByKeysThatWereMeantForTheList();
    void isDecidedByKeyboardAlone();
    void writesIntoTheContactThatIsThere();
    void deletesWhatWasChangedOnlyWhenAsked();
    void showsTextOfOthersAsItIs();
    void namesTheChoicesForAScreenReader();

private:
    ClashDialog *open(const JournalWrite &write);
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return m_dialog->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QRadioButton *mine(int row)
    {
        return m_dialog->findChildren<QRadioButton *>(u"mine"_s).at(row);
    }
    [[nodiscard]] QRadioButton *theirs(int row)
    {
        return m_dialog->findChildren<QRadioButton *>(u"theirs"_s).at(row);
    }
    [[nodiscard]] QList<QCheckBox *> tags()
    {
        return m_dialog->findChildren<QCheckBox *>(u"tagKept"_s);
    }
    [[nodiscard]] QString textOf(const char *name)
    {
        auto *label = m_dialog->findChild<QLabel *>(QLatin1String(name));
        return label && label->isVisible() ? label->text() : u"(hidden)"_s;
    }
    [[nodiscard]] QStringList others()
    {
        QStringList lines;
        for (const TextBlock *line : m_dialog->findChildren<TextBlock *>(u"clashOther"_s))
            lines.append(line->toPlainText());
        return lines;
    }

    Directory m_directory;
    QPointer<ClashDialog> m_dialog;
    QList<std::pair<ContactChanges, QStringList>> m_decided;
    int m_discarded = 0;
};

namespace {

const EditField first{Kind::First, {}};
const EditField phone{Kind::Phone, {}};

/// Two fields that both changed.
JournalWrite clash()
{
    ContactSeed seed;
    seed.first = u"Ada"_s;
    seed.last = u"Lovelace"_s;
    JournalWrite write;
    write.state = JournalWrite::State::Clash;
    write.contact = ContactId(1);
    write.before = contactToText(contactFrom(seed));
    write.clashes = {
        {first, u"Ada"_s, u"Ada M."_s, u"Ida"_s}, {phone, u"14155550100"_s, u"14155550101"_s, {}}};
    return write;
}

JournalWrite tooManyTags()
{
    JournalWrite write = clash();
    write.clashes.clear();
    write.tooManyTags = {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"77"_s};
    write.wanted = {{{Kind::Tag, u"6"_s}, {}, tagIsOn()}};
    return write;
}

} // namespace

void ClashDialogTest::initTestCase()
{
    UiBench installsTheWords;
    for (const Tag &tag : sampleTags())
        m_directory.tags.insert(tag.id, tag);
    m_directory.team = sampleTeam();
}

ClashDialog *ClashDialogTest::open(const JournalWrite &write)
{
    m_decided.clear();
    m_discarded = 0;
    m_dialog = new ClashDialog(write, m_directory, nullptr);
    connect(m_dialog, &ClashDialog::decided, this,
        [this](const ContactChanges &mine, const QStringList &kept) {
            m_decided.append({mine, kept});
        });
    connect(m_dialog, &ClashDialog::discarded, this, [this] { ++m_discarded; });
    m_dialog->open();
    m_dialog->activateWindow();
    [&] { QVERIFY(QTest::qWaitForWindowActive(m_dialog)); }();
    return m_dialog;
}

void ClashDialogTest::everyControlSaysWhatItIs()
{
    for (const JournalWrite &write : {clash(), tooManyTags()}) {
        QCOMPARE(namelessParts(*open(write)), QStringList());
        delete m_dialog;
    }
}

void ClashDialogTest::choosesNothingByItself()
{
    open(clash());
    for (const int row : {0, 1})
        QVERIFY(!mine(row)->isChecked() && !theirs(row)->isChecked());
    QVERIFY(!button("clashGo")->isEnabled());
    QCOMPARE(textOf("clashState"), u"Still to be decided: First name, Phone"_s);
    mine(0)->click();
    QVERIFY(!button("clashGo")->isEnabled());
    QCOMPARE(textOf("clashState"), u"Still to be decided: Phone"_s);
    theirs(1)->click();
    QVERIFY(button("clashGo")->isEnabled());
    QCOMPARE(textOf("clashState"), u"(hidden)"_s);
}

void ClashDialogTest::handsOverWhatWasChosen()
{
    open(clash());
    mine(0)->click();
    theirs(1)->click();
    button("clashGo")->click();
    QCOMPARE(m_decided.size(), 1);
    // From what the service has, so that the next merge sees what was decided about.
    QCOMPARE(m_decided.constFirst().first, (ContactChanges{{first, u"Ida"_s, u"Ada M."_s}}));
    QCOMPARE(m_decided.constFirst().second, QStringList());
    QCOMPARE(m_discarded, 0);
    QTRY_VERIFY(!m_dialog);
}

void ClashDialogTest::choosesAllAtOnce()
{
    open(clash());
    button("allTheirs")->click();
    QVERIFY(theirs(0)->isChecked() && theirs(1)->isChecked());
    button("allMine")->click();
    QVERIFY(mine(0)->isChecked() && mine(1)->isChecked());
    button("clashGo")->click();
    QCOMPARE(m_decided.constFirst().first,
        (ContactChanges{{first, u"Ida"_s, u"Ada M."_s}, {phone, {}, u"14155550101"_s}}));
}

void ClashDialogTest::takesAClickOnTheValue()
{
    open(clash());
    auto *cell = qobject_cast<ValueChoice *>(theirs(0)->parentWidget());
    QVERIFY(cell);
    QTest::mouseClick(cell, Qt::LeftButton, {}, QPoint(cell->width() - 20, cell->height() / 2));
    QVERIFY(theirs(0)->isChecked());
}

void ClashDialogTest::letsNoMoreThanFiveTagsStay()
{
    open(tooManyTags());
    QCOMPARE(tags().size(), 7);
    QCOMPARE(tags().at(0)->text(), u"VIP"_s);
    QCOMPARE(tags().at(5)->text(), u"Långtidskund (added by you)"_s);
    QCOMPARE(textOf("tagCount"), u"7 of 5 chosen: 2 have to go"_s);
    QVERIFY(!button("clashGo")->isEnabled());
    tags().at(6)->click();
    QCOMPARE(textOf("tagCount"), u"6 of 5 chosen: 1 has to go"_s);
    QVERIFY(!button("clashGo")->isEnabled());
    tags().at(0)->click();
    QCOMPARE(textOf("tagCount"), u"5 of 5 chosen"_s);
    button("clashGo")->click();
    QCOMPARE(m_decided.size(), 1);
    QCOMPARE(m_decided.constFirst().first, ContactChanges());
    QCOMPARE(m_decided.constFirst().second, (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s}));
}

void ClashDialogTest::asksAboutFieldsAndTagsTogether()
{
    JournalWrite write = tooManyTags();
    write.clashes = clash().clashes;
    open(write);
    button("allTheirs")->click();
    QCOMPARE(textOf("clashState"), u"Still to be decided: Tags"_s);
    QVERIFY(!button("clashGo")->isEnabled());
    tags().at(0)->click();
    tags().at(1)->click();
    button("clashGo")->click();
    QCOMPARE(m_decided.constFirst().first, ContactChanges());
    QCOMPARE(m_decided.constFirst().second.size(), 5);
}

void ClashDialogTest::saysWhatStaysAnyway()
{
    JournalWrite write = tooManyTags();
    write.others = {{{Kind::Owner, {}}, {}, u"102"_s}, {{Kind::Tag, u"3"_s}, {}, tagIsOn()}};
    open(write);
    // The tag is one of those that are asked about: whether it stays is not said yet.
    QCOMPARE(others(),
        QStringList{u"Owner: somebody else changed it from nobody to “Jo Lund”. That stays."_s});
}

void ClashDialogTest::staysUndecidedWithEscape()
{
    open(clash());
    QVERIFY(m_dialog->accessibleDescription().contains(
        u"Escape leaves it undecided: it goes on waiting, and nothing is lost."_s));
    mine(0)->click();
    mine(1)->click();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_decided.isEmpty());
    QCOMPARE(m_discarded, 0);
}

void ClashDialogTest::givesUpOnlyWhenAsked()
{
    open(clash());
    QCOMPARE(button("clashDiscard")->text(), u"Discard my change"_s);
    button("clashDiscard")->click();
    QCOMPARE(m_discarded, 1);
    QVERIFY(m_decided.isEmpty());
    QTRY_VERIFY(!m_dialog);
}

/// It opens under the hand of somebody who goes on with the list, or types a search.
void ClashDialogTest::isNotDecidedByKeysThatWereMeantForTheList()
{
    for (const Qt::Key last : {Qt::Key_Return, Qt::Key_Space}) {
        open(clash());
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_O, last})
            QTest::keyClick(m_dialog->focusWidget(), key);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_decided.isEmpty());
        QCOMPARE(m_discarded, 0);
    }
}

void ClashDialogTest::isDecidedByKeyboardAlone()
{
    open(clash());
    const auto press = [this](Qt::Key key) { QTest::keyClick(m_dialog->focusWidget(), key); };
    for (int tabs = 0; m_dialog->focusWidget() != mine(0) && tabs < 9; ++tabs)
        press(Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), mine(0));
    press(Qt::Key_Space);
    QVERIFY(mine(0)->isChecked());
    press(Qt::Key_Right);
    QVERIFY(theirs(0)->isChecked());
    press(Qt::Key_Tab);
    QCOMPARE(m_dialog->focusWidget(), mine(1));
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QCOMPARE(m_decided.size(), 1);
    QCOMPARE(m_decided.constFirst().first, (ContactChanges{{phone, {}, u"14155550101"_s}}));
}

void ClashDialogTest::writesIntoTheContactThatIsThere()
{
    ContactSeed seed;
    seed.id = 9;
    seed.first = u"Ann"_s;
    seed.phone = u"14155550100"_s;
    seed.optedOut = true;
    JournalWrite write;
    write.state = JournalWrite::State::Clash;
    write.action = JournalWrite::Action::Create;
    write.outcome = Outcome::Exists;
    write.contact = ContactId(9);
    write.read = contactToText(contactFrom(seed));
    write.wanted = {{first, {}, u"Anna"_s}, {phone, {}, u"14155550100"_s},
        {{Kind::Tag, u"1"_s}, {}, tagIsOn()}};
    open(write);
    const QString said = m_dialog->accessibleDescription();
    QVERIFY2(said.contains(u"“Ann” is there already"_s), qPrintable(said));
    QVERIFY2(said.contains(u"That contact opted out."_s), qPrintable(said));
    // What is the same already would not change.
    QCOMPARE(others(), (QStringList{u"First name: Ann → Anna"_s, u"Tag “VIP”: not set → set"_s}));
    QTest::keyClick(m_dialog, Qt::Key_Return); // changes nobody by accident
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_decided.isEmpty() && m_discarded == 0);
    open(write);
    QCOMPARE(button("clashGo")->text(), u"Write into that contact"_s);
    button("clashGo")->click();
    QCOMPARE(m_decided.size(), 1);
    QCOMPARE(m_decided.constFirst().first, ContactChanges());
}

void ClashDialogTest::deletesWhatWasChangedOnlyWhenAsked()
{
    JournalWrite write = clash();
    write.clashes.clear();
    write.action = JournalWrite::Action::Delete;
    write.outcome = Outcome::ChangedSince;
    write.others = {{first, u"Ada"_s, u"Ida"_s}};
    open(write);
    QVERIFY(m_dialog->accessibleDescription().startsWith(
        u"Somebody changed “Ada Lovelace” meanwhile"_s));
    QCOMPARE(others(), QStringList{u"First name: Ada → Ida"_s});
    QTest::keyClick(m_dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_decided.isEmpty() && m_discarded == 0);
    open(write);
    QCOMPARE(button("clashDiscard")->text(), u"Keep the contact"_s);
    button("clashGo")->click();
    QCOMPARE(m_decided.size(), 1);
}

void ClashDialogTest::showsTextOfOthersAsItIs()
{
    const QString name = u"<b>Ida</b>"_s;
    JournalWrite write = clash();
    write.clashes = {{first, u"Ada"_s, QString(u"x"_s).repeated(3000), name}};
    open(write);
    auto *cell = theirs(0)->parentWidget();
    QCOMPARE(cell->findChild<TextBlock *>()->toPlainText(), name);
    QCOMPARE(cell->toolTip(), tipText(name));
    // One that is very long is cut and takes its room from nobody.
    auto *wide = mine(0)->parentWidget();
    QVERIFY(wide->findChild<TextBlock *>()->toPlainText().endsWith(u'…'));
    QVERIFY2(wide->geometry().right() <= cell->geometry().left(), "columns do not overlap");
    QVERIFY(cell->mapTo(m_dialog.data(), QPoint(cell->width(), 0)).x() <= m_dialog->width());
}

void ClashDialogTest::namesTheChoicesForAScreenReader()
{
    open(clash());
    QCOMPARE(mine(1)->accessibleName(), u"Phone, mine: +1 415-555-0101"_s);
    QCOMPARE(theirs(1)->accessibleName(), u"Phone, theirs: empty"_s);
    QCOMPARE(mine(1)->accessibleDescription(), u"Original: +1 415-555-0100"_s);
    QCOMPARE(
        button("clashGo")->accessibleDescription(), u"Still to be decided: First name, Phone"_s);
}

ROLODESK_TEST(ClashDialogTest);
#include "tst_clashdialog.moc"
