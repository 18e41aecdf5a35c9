#include "tests/editor/formbench.h"
#include "tests/support/testregistry.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;

namespace {

const EditField owner{Kind::Owner, {}};
const EditField optOut{Kind::OptOut, {}};

} // namespace

/// What is chosen in the form and not typed, by its keys.
class FormChoicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<FormBench>(); }
    void cleanup() { m_bench.reset(); }
    void optsOutAndNeverIn_data();
    void optsOutAndNeverIn();
    void findsAnOwnerByAPartOfTheName();
    void keepsAnOwnerTheTeamDoesNotList();
    void takesTagsOffByKey();
    void clearsAValueAndBringsItBack();
    void followsTheDirectory();
    void leavesTheWheelToThePage();

private:
    [[nodiscard]] ContactForm &form() { return *m_bench->form; }

    std::unique_ptr<FormBench> m_bench;
};

void FormChoicesTest::optsOutAndNeverIn_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<Qt::CheckState>("before");
    QTest::addColumn<bool>("canOptOut");
    QTest::addColumn<QString>("optIn"); // the button's text
    QTest::newRow("subscribed") << u"in"_s << false << Qt::Unchecked << true << QString();
    QTest::newRow("opted out") << u"out"_s << false << Qt::Checked << false << u"Opt in a&gain…"_s;
    QTest::newRow("not known") << QString() << false << Qt::PartiallyChecked << true
                               << u"Opt i&n…"_s;
    QTest::newRow("new") << QString() << true << Qt::Unchecked << true << QString();
}

void FormChoicesTest::optsOutAndNeverIn()
{
    QFETCH(QString, base);
    QFETCH(bool, isNew);
    QFETCH(Qt::CheckState, before);
    QFETCH(bool, canOptOut);
    QFETCH(QString, optIn);
    Contact contact = isNew ? Contact() : wholeContact();
    contact.optedOut = base.isEmpty() ? std::nullopt : std::optional(base == isOut());
    form().begin(contact, isNew);
    auto *box = m_bench->part<QCheckBox>("editOptOut");
    QCOMPARE(box->checkState(), before);
    QCOMPARE(box->isEnabled(), canOptOut);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(box->checkState(), Qt::Checked);
    QCOMPARE(form().state().value(optOut), isOut());
    // Taken back it is what it was, and never more.
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(box->checkState(), before);
    QCOMPARE(form().state().value(optOut), base);
    QTest::keyClick(box, Qt::Key_Space);
    QTest::keyClick(box, Qt::Key_Space);
    QCOMPARE(form().state().value(optOut), base);
    auto *way = m_bench->part<QAbstractButton>("optIn");
    QCOMPARE(way ? way->text() : QString(), optIn);
    if (!way)
        return;
    QVERIFY(!m_bench->below("editOptOut", "fieldHint").isEmpty());
    QSignalSpy wanted(&form(), &ContactForm::optInWanted);
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(form().state().value(optOut), base);
}

void FormChoicesTest::findsAnOwnerByAPartOfTheName()
{
    m_bench->bench.api.team.members.append({MemberId(103), u"Zoë Kim"_s, {}});
    m_bench->bench.api.team.members.append({MemberId(104), u"Kim Park"_s, {}});
    m_bench->bench.keep({});
    auto *box = m_bench->part<QComboBox>("editOwner");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(box, u"ZOE k"_s);
    auto *list = box->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(box->currentText(), u"Zoë Kim"_s);
    QCOMPARE(form().state().value(owner), u"103"_s);
    // Two of one name are told apart.
    QVERIFY(box->findText(u"Kim Park (#100)"_s) > 0);
    QVERIFY(box->findText(u"Kim Park (#104)"_s) > 0);
    m_bench->bench.api.team.members.append({MemberId(105), u"Zoe Kim"_s, {}});
    m_bench->bench.keep({});
    QCOMPARE(box->currentText(), u"Zoë Kim (#103)"_s);
    QVERIFY(box->findText(u"Zoe Kim (#105)"_s) > 0);
    m_bench->type("editOwner", u"jo lund"_s);
    QTest::keyClick(box, Qt::Key_Escape); // of the list
    QCOMPARE(form().state().value(owner), u"102"_s);
    m_bench->type("editOwner", u"nobody"_s);
    QVERIFY(!form().state().contains(owner));
    m_bench->type("editOwner", u"Someone"_s);
    QVERIFY(!form().showProblems());
    QCOMPARE(m_bench->focused(), u"editOwner"_s);
    QVERIFY(m_bench->below("editOwner", "fieldProblem").startsWith(u"Nobody in the team"_s));
    Contact theirs = wholeContact();
    theirs.owner = MemberId(102);
    form().rebase(theirs);
    QCOMPARE(m_bench->below("editOwner", "fieldNews"), u"Now “Jo Lund” in Heymarket."_s);
    QTest::keyClick(m_bench->part("takeTheirs"), Qt::Key_Space);
    QCOMPARE(box->currentText(), u"Jo Lund"_s);
    QCOMPARE(m_bench->below("editOwner", "fieldProblem"), QString());
}

void FormChoicesTest::keepsAnOwnerTheTeamDoesNotList()
{
    Contact contact = wholeContact();
    contact.owner = MemberId(4711);
    form().begin(contact, false);
    QCOMPARE(m_bench->part<QComboBox>("editOwner")->currentText(), u"#4711"_s);
    QVERIFY(!form().isChanged());
    m_bench->type("editOwner", u"101"_s); // a member's id
    QCOMPARE(form().state().value(owner), u"101"_s);
    m_bench->type("editOwner", u"4712"_s); // nobody's
    QVERIFY(!form().showProblems());
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(m_bench->part<QComboBox>("editOwner")->currentText(), u"4712"_s);
    m_bench->type("editOwner", u"#4711"_s);
    QVERIFY(!form().isChanged());
    m_bench->bench.api.team.members.append({MemberId(4711), u"Late Comer"_s, {}});
    m_bench->bench.keep({});
    QCOMPARE(m_bench->part<QComboBox>("editOwner")->currentText(), u"Late Comer"_s);
    QVERIFY(!form().isChanged());
    // Typed before the team was told of.
    m_bench->type("editOwner", u"Newest One"_s);
    QCOMPARE(form().state().value(owner), u"Newest One"_s);
    m_bench->bench.api.team.members.append({MemberId(4712), u"Newest One"_s, {}});
    m_bench->bench.keep({});
    QCOMPARE(form().state().value(owner), u"4712"_s);
}

void FormChoicesTest::takesTagsOffByKey()
{
    // In the order of the contact, not of the ids.
    const auto chips = m_bench->part("tagChips")->findChildren<QAbstractButton *>();
    QCOMPARE(chips.at(0)->accessibleName(), u"Take off the tag Callback"_s);
    chips.at(0)->setFocus();
    m_bench->press(Qt::Key_Return);
    QCOMPARE(told(form().changes()), QStringList{u"tag:3: on > "_s});
    QCOMPARE(m_bench->focused(), u"removeTag1"_s);
    m_bench->press(Qt::Key_Space);
    QCOMPARE(m_bench->focused(), u"addTags"_s);
    QCOMPARE(form().changes().size(), 2);
    QCOMPARE(m_bench->part<QLabel>("tagCount")->text(), u"0 of 5"_s);
}

void FormChoicesTest::clearsAValueAndBringsItBack()
{
    m_bench->button("clearField11").setFocus();
    m_bench->press(Qt::Key_Return);
    QCOMPARE(told(form().changes()), QStringList{u"custom:11: Oslo > "_s});
    QCOMPARE(m_bench->below("editField11", "fieldHint"),
        u"“Oslo” is cleared when the contact is saved."_s);
    QCOMPARE(m_bench->button("clearField11").accessibleName(), u"Bring back the value of City"_s);
    m_bench->press(Qt::Key_Return);
    QVERIFY(!form().isChanged());
    QCOMPARE(m_bench->text("editField11"), u"Oslo"_s);
}

void FormChoicesTest::followsTheDirectory()
{
    m_bench->type("editFirst", u"Ida"_s);
    m_bench->button("removeTag3").setFocus();
    m_bench->bench.api.tags[2].label = u"Ring back"_s;
    m_bench->bench.api.fields[0].title = u"Town & county"_s;
    m_bench->bench.keep({});
    QCOMPARE(m_bench->button("removeTag3").accessibleName(), u"Take off the tag Ring back"_s);
    QCOMPARE(m_bench->focused(), u"removeTag3"_s);
    QCOMPARE(
        m_bench->button("clearField11").accessibleName(), u"Clear the value of Town & county"_s);
    QCOMPARE(m_bench->part("editField11")->accessibleName(), u"Town & county"_s);
    QCOMPARE(m_bench->text("editFirst"), u"Ida"_s);
}

void FormChoicesTest::leavesTheWheelToThePage()
{
    auto *box = m_bench->part<QComboBox>("editOwner");
    box->setFocus();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120),
        Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &wheel);
    QCOMPARE(box->currentText(), u"Salma Idrissi"_s);
}

ROLODESK_TEST(FormChoicesTest);
#include "tst_formchoices.moc"
