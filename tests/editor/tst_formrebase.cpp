#include "tests/editor/formbench.h"
#include "tests/support/testregistry.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = EditField::Kind;

namespace {

const EditField first{Kind::First, {}};
const EditField displayName{Kind::DisplayName, {}};
const EditField phone{Kind::Phone, {}};
const EditField email{Kind::Email, {}};
const EditField owner{Kind::Owner, {}};
const EditField optOut{Kind::OptOut, {}};
const EditField city{Kind::Custom, u"11"_s};

} // namespace

/// A form whose contact moves on under it, and one that comes back as a draft.
class FormRebaseTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<FormBench>(); }
    void cleanup() { m_bench.reset(); }
    void followsOthersWhereNobodyTyped();
    void followsANameThatOthersChose();
    void leavesANameThatNobodyTypedHere();
    void learnsWhatWasNotKnown();
    void takesWhatIsInHeymarket();
    void restoresADraft();
    void leavesAnOptInOutOfADraft();
    void tellsDraftsOnceForManyKeys();
    void startsAnewWithAnotherContact();

private:
    [[nodiscard]] ContactForm &form() { return *m_bench->form; }

    std::unique_ptr<FormBench> m_bench;
};

void FormRebaseTest::followsOthersWhereNobodyTyped()
{
    m_bench->type("editField11", u"Bergen"_s);
    m_bench->type("editPhone", u"415 555 0199"_s);
    m_bench->part<QLineEdit>("editPhone")->setCursorPosition(4);
    Contact theirs = wholeContact();
    theirs.email = u"countess@example.org"_s;
    theirs.owner.reset();
    theirs.tags = {{TagId(1), {}}, {TagId(5), {}}};
    theirs.custom = {{u"11"_s, u"Trondheim"_s}, {u"12"_s, u"C-1"_s}};
    form().rebase(theirs);
    QCOMPARE(m_bench->text("editEmail"), u"countess@example.org"_s);
    QCOMPARE(m_bench->part<QComboBox>("editOwner")->currentText(), u"Nobody"_s);
    QVERIFY(m_bench->part("removeTag5"));
    QVERIFY(!m_bench->part("removeTag3"));
    QCOMPARE(m_bench->text("editField12"), u"C-1"_s);
    QCOMPARE(m_bench->text("editField11"), u"Bergen"_s);
    QCOMPARE(m_bench->below("editField11", "fieldNews"), u"Now “Trondheim” in Heymarket."_s);
    QCOMPARE(m_bench->below("editEmail", "fieldNews"), QString());
    QCOMPARE(m_bench->below("editPhone", "fieldNews"), QString());
    QCOMPARE(m_bench->part<QLineEdit>("editPhone")->cursorPosition(), 4);
    // The changes are those of the person, over what is there now.
    QCOMPARE(told(form().changes()),
        (QStringList{u"phone: 14155550100 > 14155550199"_s, u"custom:11: Trondheim > Bergen"_s}));
    QCOMPARE(
        form().overlaps(), (QList<FieldClash>{{city, u"Oslo"_s, u"Bergen"_s, u"Trondheim"_s}}));
    theirs.custom[u"11"_s] = u"Bergen"_s;
    form().rebase(theirs);
    QCOMPARE(m_bench->below("editField11", "fieldNews"), QString());
    QVERIFY(form().overlaps().isEmpty());
    QCOMPARE(told(form().changes()), QStringList{u"phone: 14155550100 > 14155550199"_s});
}

/// A display name that only follows was chosen by nobody here.
void FormRebaseTest::followsANameThatOthersChose()
{
    m_bench->type("editFirst", u"Ida"_s);
    Contact theirs = wholeContact();
    theirs.last = u"King"_s;
    theirs.displayName = u"Ada King"_s;
    form().rebase(theirs);
    QCOMPARE(form().state().value(displayName), u"Ida King"_s); // still follows
    QVERIFY(form().overlaps().isEmpty());
    theirs.displayName = u"The Countess"_s;
    form().rebase(theirs);
    QCOMPARE(m_bench->text("editDisplayName"), u"The Countess"_s);
    QCOMPARE(told(form().changes()), QStringList{u"first: Ada > Ida"_s});
    m_bench->type("editDisplayName", u"Ida the Countess"_s);
    theirs.displayName = u"Countess of Lovelace"_s;
    form().rebase(theirs);
    QCOMPARE(m_bench->text("editDisplayName"), u"Ida the Countess"_s);
    QCOMPARE(form().overlaps().size(), 1);
}

void FormRebaseTest::leavesANameThatNobodyTypedHere()
{
    m_bench->type("editField11", u"Bergen"_s);
    Contact theirs = wholeContact();
    theirs.first = u"Augusta"_s;
    form().rebase(theirs);
    QCOMPARE(m_bench->text("editDisplayName"), theirs.displayName);
    QCOMPARE(told(form().changes()), QStringList{u"custom:11: Oslo > Bergen"_s});
    m_bench->type("editLast", u"King"_s);
    QCOMPARE(m_bench->text("editDisplayName"), theirs.displayName); // it followed no longer
}

void FormRebaseTest::learnsWhatWasNotKnown()
{
    Contact contact = wholeContact();
    contact.optedOut.reset();
    form().begin(contact, false);
    Contact told = contact;
    told.optedOut = true;
    form().rebase(told);
    QCOMPARE(m_bench->part<QCheckBox>("editOptOut")->checkState(), Qt::Checked);
    QVERIFY(!m_bench->part("editOptOut")->isEnabled());
    QVERIFY(!form().isChanged());
    // What a later read does not tell is as it was.
    Contact silent = told;
    silent.optedOut.reset();
    silent.channels.reset();
    silent.uuid.clear();
    form().rebase(silent);
    QCOMPARE(form().state().value(optOut), isOut());
    QVERIFY(form().state().contains({Kind::Channel, u"facebook"_s}));
    QCOMPARE(form().base().uuid, u"0f8a"_s);
}

void FormRebaseTest::takesWhatIsInHeymarket()
{
    m_bench->type("editEmail", u"ida@example.org"_s);
    m_bench->part<QLineEdit>("editEmail")->setCursorPosition(3);
    Contact theirs = wholeContact();
    theirs.email.clear();
    form().rebase(theirs);
    QCOMPARE(m_bench->part<QLineEdit>("editEmail")->cursorPosition(), 3);
    QCOMPARE(m_bench->below("editEmail", "fieldNews"), u"Now empty in Heymarket."_s);
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(m_bench->focused(), u"takeTheirs"_s);
    m_bench->press(Qt::Key_Space);
    QCOMPARE(m_bench->text("editEmail"), QString());
    QCOMPARE(m_bench->below("editEmail", "fieldNews"), QString());
    QCOMPARE(m_bench->focused(), u"editEmail"_s);
    QVERIFY(!form().isChanged());
    // From here on it is the person's own change of what is there.
    m_bench->type("editEmail", u"idalina@example.org"_s);
    QCOMPARE(m_bench->below("editEmail", "fieldNews"), QString());
    QVERIFY(form().overlaps().isEmpty());
}

void FormRebaseTest::restoresADraft()
{
    m_bench->type("editFirst", u"Ida"_s);
    m_bench->type("editPhone", u"415 55"_s);
    m_bench->type("editEmail", u"ida@"_s);
    m_bench->type("editOwner", u"Somebo"_s);
    m_bench->type("editField11", {});
    const EditState draft = form().state();
    form().begin({}, true);
    QVERIFY(!form().isChanged());
    form().begin(wholeContact(), false, draft);
    QCOMPARE(m_bench->text("editFirst"), u"Ida"_s);
    QCOMPARE(m_bench->text("editPhone"), u"415 55"_s);
    QCOMPARE(m_bench->text("editDisplayName"), QString()); // follows again
    QCOMPARE(m_bench->part<QComboBox>("editOwner")->currentText(), u"Somebo"_s);
    QCOMPARE(form().state(), draft);
    QCOMPARE(form().changes().size(), 6);
    QVERIFY(m_bench->below("editField11", "fieldHint").startsWith(u"“Oslo” is cleared"_s));
    QVERIFY(!m_bench->below("editPhone", "fieldProblem").isEmpty());
    m_bench->type("editPhone", u"415 555 0199"_s);
    const EditState readable = form().state();
    QSignalSpy checked(&form(), &ContactForm::valueChecked);
    form().begin(wholeContact(), false, readable);
    m_bench->clock.advance(300ms);
    QCOMPARE(checked.size(), 2); // what may be on another contact by now
    QCOMPARE(checked.at(0).at(1).toString(), u"14155550199"_s);
    QCOMPARE(checked.at(1).at(1).toString(), QString()); // not to be read
    // Somebody was quicker.
    Contact theirs = wholeContact();
    theirs.first = u"Augusta"_s;
    theirs.last = u"King"_s;
    form().rebase(theirs);
    QCOMPARE(m_bench->text("editLast"), u"King"_s);
    QCOMPARE(m_bench->below("editFirst", "fieldNews"), u"Now “Augusta” in Heymarket."_s);
}

void FormRebaseTest::leavesAnOptInOutOfADraft()
{
    Contact contact = wholeContact();
    contact.optedOut = true;
    EditState draft = editStateOf(contact);
    draft.insert(optOut, isIn());
    draft.insert(first, u"Ida"_s);
    form().begin(contact, false, draft);
    QCOMPARE(form().state().value(optOut), isOut());
    QCOMPARE(form().state().value(first), u"Ida"_s);
}

void FormRebaseTest::tellsDraftsOnceForManyKeys()
{
    QSignalSpy changed(&form(), &ContactForm::changed);
    QSignalSpy edited(&form(), &ContactForm::edited);
    QTest::keyClicks(m_bench->part("editFirst"), u"abc"_s);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(edited.size(), 0);
    m_bench->clock.advance(300ms);
    QCOMPARE(edited.size(), 1);
    m_bench->clock.advance(300ms);
    QCOMPARE(edited.size(), 1);
    QTest::keyClicks(m_bench->part("editFirst"), u"d"_s);
    m_bench->clock.advance(300ms);
    QCOMPARE(edited.size(), 2);
}

void FormRebaseTest::startsAnewWithAnotherContact()
{
    m_bench->type("editEmail", u"ada@"_s);
    QVERIFY(!form().showProblems());
    form().setTaken(phone, u"Already on another contact: Kim"_s);
    m_bench->part<QAbstractButton>("clearField11")->click();
    Contact other = wholeContact();
    other.id = ContactId(8);
    other.custom.clear();
    form().begin(other, false);
    QVERIFY(!form().isChanged());
    for (const char *remark : {"fieldProblem", "fieldWarning", "fieldNews"}) {
        QCOMPARE(m_bench->below("editEmail", remark), QString());
        QCOMPARE(m_bench->below("editPhone", remark), QString());
    }
    QVERIFY(!m_bench->part("editField11"));
    for (int times = 0; times < 2; ++times) {
        form().begin({}, true);
        QCOMPARE(m_bench->below("editPhone", "fieldProblem"), QString());
        QVERIFY(!form().showProblems());
    }
}

ROLODESK_TEST(FormRebaseTest);
#include "tst_formrebase.moc"
