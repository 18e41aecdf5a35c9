#include "tests/editor/formbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/languages.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/avatarview.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTranslator>

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

} // namespace

/// The form of a contact, by its keys.
class ContactFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setUpUi(*qApp); } // the words
    void init() { m_bench = std::make_unique<FormBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsWhatTheContactHolds();
    void isUnchangedUntilSomebodyTypes();
    void letsTheDisplayNameFollowTheNames();
    void leavesAnEmptyDisplayNameAlone();
    void readsAPhoneWhileItIsTyped();
    void saysWhatIsWrongWithAnAddressOnceItIsLeft();
    void showsAllProblemsAndGoesToTheFirst();
    void takesNoDigitsOfAnotherCountryForGranted();
    void looksForDuplicatesOnceTypingRests();
    void asksForNoPictureThatIsNotAllowed();
    void goesThroughTheFieldsInTheirOrder();
    void namesEveryControlAndUsesNoLetterTwice();
    void hasRoomForTheWordsOfEachLanguage_data();
    void hasRoomForTheWordsOfEachLanguage();

private:
    [[nodiscard]] ContactForm &form() { return *m_bench->form; }

    std::unique_ptr<FormBench> m_bench;
};

void ContactFormTest::showsWhatTheContactHolds()
{
    QCOMPARE(m_bench->text("editFirst"), u"Ada"_s);
    QCOMPARE(m_bench->text("editLast"), u"Lovelace"_s);
    QCOMPARE(m_bench->text("editPhone"), u"+1 415-555-0100"_s);
    QCOMPARE(m_bench->text("editEmail"), u"ada@example.org"_s);
    QCOMPARE(m_bench->part<QComboBox>("editOwner")->currentText(), u"Salma Idrissi"_s);
    QCOMPARE(m_bench->part<QCheckBox>("editOptOut")->checkState(), Qt::Unchecked);
    QCOMPARE(m_bench->text("editField11"), u"Oslo"_s);
    QCOMPARE(m_bench->part<QLabel>("tagCount")->text(), u"2 of 5"_s);
    QVERIFY(m_bench->part("removeTag3"));
    QVERIFY(m_bench->part("removeTag1"));
    const auto lines = m_bench->part("channelRows")->findChildren<QLabel *>();
    QCOMPARE(lines.size(), 2); // its own phone is not one of them
    QCOMPARE(lines.at(0)->text() + lines.at(1)->text(), u"Facebookada.l"_s);
}

/// Odd values of former times stay as they are, and in nobody's way.
void ContactFormTest::isUnchangedUntilSomebodyTypes()
{
    Contact odd = wholeContact();
    odd.phone = u"12"_s;
    odd.email = u"nobody"_s;
    odd.first = u" Ada "_s;
    odd.avatar = u"http://example.org/a.png"_s;
    odd.displayName = u"The Countess"_s;
    form().begin(odd, false);
    QVERIFY(!form().isChanged());
    QVERIFY(form().showProblems());
    QCOMPARE(form().state(), editStateOf(odd));
    // There and back.
    QWidget *line = m_bench->part("editEmail");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, u"x"_s);
    QCOMPARE(told(form().changes()), QStringList{u"email: nobody > nobodyx"_s});
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(!form().isChanged());
    QVERIFY(form().showProblems());
    m_bench->type("editLast", u"King"_s);
    QVERIFY(form().showProblems());
    QCOMPARE(told(form().changes()), QStringList{u"last: Lovelace > King"_s});
}

void ContactFormTest::letsTheDisplayNameFollowTheNames()
{
    const auto hint = [this] { return m_bench->below("editDisplayName", "fieldHint"); };
    QCOMPARE(m_bench->text("editDisplayName"), QString());
    QCOMPARE(m_bench->part<QLineEdit>("editDisplayName")->placeholderText(), u"Ada Lovelace"_s);
    QCOMPARE(hint(), u"Follows the first and the last name."_s);
    m_bench->type("editFirst", u"Ida"_s);
    QCOMPARE(form().state().value(displayName), u"Ida Lovelace"_s);
    m_bench->type("editDisplayName", u"The Countess"_s);
    QCOMPARE(hint(), QString());
    m_bench->type("editFirst", u"Augusta"_s);
    QCOMPARE(form().state().value(displayName), u"The Countess"_s);
    m_bench->type("editDisplayName", {});
    QCOMPARE(hint(), u"Follows the first and the last name."_s);
    QCOMPARE(form().state().value(displayName), u"Augusta Lovelace"_s);
    m_bench->type("editLast", u"King"_s);
    QCOMPARE(form().state().value(displayName), u"Augusta King"_s);
}

void ContactFormTest::leavesAnEmptyDisplayNameAlone()
{
    Contact contact = wholeContact();
    contact.displayName.clear();
    form().begin(contact, false);
    m_bench->type("editFirst", u"Ida"_s);
    QCOMPARE(told(form().changes()), QStringList{u"first: Ada > Ida"_s});
    QVERIFY(m_bench->below("editDisplayName", "fieldHint").startsWith(u"Empty:"_s));
}

void ContactFormTest::readsAPhoneWhileItIsTyped()
{
    const auto hint = [this] {
        return m_bench->below("editPhone", "fieldHint").remove(u'\u2068').remove(u'\u2069');
    };
    const auto problem = [this] { return m_bench->below("editPhone", "fieldProblem"); };
    QCOMPARE(hint(), u"+14155550100 · (415) 555-0100 · United States"_s);
    m_bench->type("editPhone", u"(415) 55"_s);
    QCOMPARE(hint(), u"This phone number has too few digits."_s);
    QCOMPARE(problem(), QString());
    QCOMPARE(form().state().value(phone), u"(415) 55"_s);
    // Left like this it is wrong; mended, it is at once right.
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(problem(), u"This phone number has too few digits."_s);
    QCOMPARE(hint(), QString());
    m_bench->type("editPhone", u"(415) 555-0199"_s);
    QCOMPARE(problem(), QString());
    QCOMPARE(hint(), u"+14155550199 · (415) 555-0199 · United States"_s);
    QCOMPARE(form().state().value(phone), u"14155550199"_s);
    m_bench->type("editPhone", u"+44 20 7946 0018"_s);
    QCOMPARE(hint(), u"+442079460018 · 020 7946 0018 · United Kingdom"_s);
    m_bench->type("editPhone", u"+1 999 999 9999"_s);
    QVERIFY(hint().endsWith(u"No number in use begins like this."_s));
}

void ContactFormTest::saysWhatIsWrongWithAnAddressOnceItIsLeft()
{
    m_bench->type("editEmail", u"ada@exam"_s);
    QCOMPARE(m_bench->below("editEmail", "fieldProblem"), QString());
    m_bench->press(Qt::Key_Tab);
    const QString sentence = u"An e-mail address looks like name@example.org."_s;
    QCOMPARE(m_bench->below("editEmail", "fieldProblem"), sentence);
    QCOMPARE(m_bench->part("editEmail")->accessibleDescription(), sentence);
    m_bench->type("editAvatar", u"example.org/a.png"_s);
    m_bench->press(Qt::Key_Tab);
    QCOMPARE(m_bench->below("editAvatar", "fieldProblem"),
        u"The address of a picture begins with https://."_s);
    m_bench->type("editAvatar", {});
    QCOMPARE(m_bench->below("editAvatar", "fieldProblem"), QString());
}

void ContactFormTest::showsAllProblemsAndGoesToTheFirst()
{
    m_bench->host->resize(400, 300); // so that the first one is out of sight
    m_bench->type("editEmail", u"ada@"_s);
    m_bench->type("editPhone", {});
    QScrollBar *bar = form().findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());
    m_bench->part("editChannels")->setFocus();
    QVERIFY(!form().showProblems());
    QCOMPARE(m_bench->focused(), u"editPhone"_s);
    const QWidget *line = m_bench->part("editPhone");
    const QRect place(line->mapTo(m_bench->host.get(), QPoint()), line->size());
    QVERIFY(m_bench->host->rect().contains(place));
    QCOMPARE(m_bench->below("editPhone", "fieldProblem"),
        u"Heymarket changes no contact without a phone number. Enter one."_s);
    QVERIFY(!m_bench->below("editEmail", "fieldProblem").isEmpty());
    // Said until it is mended, not until the field is left.
    m_bench->press(Qt::Key_Tab);
    QVERIFY(!m_bench->below("editPhone", "fieldProblem").isEmpty());
    m_bench->type("editPhone", u"415 555 0100"_s);
    m_bench->type("editEmail", u"ada@example.org"_s);
    QVERIFY(form().showProblems());
    QCOMPARE(m_bench->below("editPhone", "fieldProblem"), QString());
    form().begin({}, true);
    QVERIFY(!form().showProblems());
    QVERIFY(m_bench->below("editPhone", "fieldProblem").startsWith(u"A new contact needs"_s));
    QTest::keyClicks(m_bench->part("editPhone"), u"4"_s); // begun, and not wrong yet
    QCOMPARE(m_bench->below("editPhone", "fieldProblem"), QString());
    QCOMPARE(m_bench->below("editEmail", "fieldProblem"), QString());
}

/// What one country refuses must not be saved as a number of another one.
void ContactFormTest::takesNoDigitsOfAnotherCountryForGranted()
{
    m_bench->bench.region = u"US"_s;
    m_bench->type("editPhone", u"442079460018"_s);
    QVERIFY(!form().showProblems());
    QCOMPARE(m_bench->focused(), u"editPhone"_s);
    m_bench->type("editPhone", u"+442079460018"_s);
    QVERIFY(form().showProblems());
}

void ContactFormTest::looksForDuplicatesOnceTypingRests()
{
    QSignalSpy checked(&form(), &ContactForm::valueChecked);
    const auto last = [&checked] {
        const QList<QVariant> signal = checked.takeLast();
        checked.clear();
        return nameOf(signal.at(0).value<EditField>()) + u' ' + signal.at(1).toString();
    };
    m_bench->type("editPhone", u"415 555 019"_s);
    m_bench->clock.advance(299ms);
    QTest::keyClicks(m_bench->part("editPhone"), u"9"_s);
    m_bench->clock.advance(299ms);
    QCOMPARE(checked.size(), 0);
    m_bench->clock.advance(1ms);
    QCOMPARE(checked.size(), 1);
    QCOMPARE(last(), u"phone 14155550199"_s);
    form().setTaken(phone, u"Already on another contact: Kim (opted out)"_s);
    QCOMPARE(m_bench->below("editPhone", "fieldWarning"),
        u"Already on another contact: Kim (opted out)"_s);
    QVERIFY2(form().showProblems(), "no problem");
    QTest::keyClick(m_bench->part("editPhone"), Qt::Key_Backspace);
    QCOMPARE(m_bench->below("editPhone", "fieldWarning"), QString());
    m_bench->clock.advance(300ms);
    QCOMPARE(last(), u"phone "_s); // nothing to look for any more
    m_bench->type("editEmail", u"kim@example.org"_s);
    m_bench->clock.advance(300ms);
    QCOMPARE(last(), u"email kim@example.org"_s);
    m_bench->type("editEmail", u"ada@example.org"_s);
    m_bench->clock.advance(300ms);
    QCOMPARE(last(), u"email "_s); // its own
    m_bench->type("editFirst", u"Kim"_s);
    m_bench->clock.advance(300ms);
    QCOMPARE(checked.size(), 0);
}

void ContactFormTest::asksForNoPictureThatIsNotAllowed()
{
    QImage red(8, 8, QImage::Format_RGB32);
    red.fill(Qt::red);
    QBuffer file(&m_bench->bench.pictures.bytes);
    QVERIFY(red.save(&file, "PNG"));
    const auto &asked = m_bench->bench.pictures.asked;
    m_bench->type("editAvatar", u"https://example.org/a.png"_s);
    m_bench->clock.advance(1s);
    QVERIFY(asked.isEmpty());
    QVERIFY(m_bench->below("editAvatar", "fieldHint").contains(u"switched off"_s));
    m_bench->pictures->setAllowed(true);
    m_bench->type("editAvatar", u"https://example.org/b.pn"_s);
    m_bench->clock.advance(100ms);
    QTest::keyClicks(m_bench->part("editAvatar"), u"g"_s);
    m_bench->clock.advance(1s);
    // Not for each letter.
    QCOMPARE(asked, QList<QUrl>{QUrl(u"https://example.org/b.png"_s)});
    QCOMPARE(m_bench->below("editAvatar", "fieldHint"), QString());
    auto *avatar = form().findChild<AvatarView *>();
    QTRY_VERIFY(avatar->hasPicture());
    QTest::keyClicks(m_bench->part("editAvatar"), u"x"_s);
    QVERIFY(!avatar->hasPicture());
    m_bench->type("editAvatar", u"http://example.org/c.png"_s);
    m_bench->clock.advance(1s);
    QCOMPARE(asked.size(), 1);
}

void ContactFormTest::goesThroughTheFieldsInTheirOrder()
{
    Contact contact = wholeContact();
    contact.optedOut.reset();
    contact.custom.insert(u"12"_s, u"C-1"_s);
    contact.custom.insert(u"9"_s, u"of no field"_s);
    form().begin(contact, false);
    form().focusFirst();
    QStringList order;
    for (int i = 0; i < 24 && !order.contains(m_bench->focused()); ++i) {
        order.append(m_bench->focused());
        m_bench->press(Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"editFirst"_s, u"editLast"_s, u"editDisplayName"_s, u"editPhone"_s,
            u"editEmail"_s, u"editAvatar"_s, u"editOwner"_s, u"editOptOut"_s, u"optIn"_s,
            u"removeTag3"_s, u"removeTag1"_s, u"addTags"_s, u"editField9"_s, u"fieldForm9"_s,
            u"clearField9"_s, u"editField11"_s, u"fieldForm11"_s, u"clearField11"_s,
            u"editField12"_s, u"fieldForm12"_s, u"clearField12"_s, u"addField"_s,
            u"editChannels"_s}));
}

void ContactFormTest::namesEveryControlAndUsesNoLetterTwice()
{
    Contact contact = wholeContact();
    for (const auto opted : {std::optional<bool>(true), std::optional<bool>()}) {
        contact.optedOut = opted;
        form().begin(contact, false);
        m_bench->verifyNames(form(), 11);
    }
}

void ContactFormTest::hasRoomForTheWordsOfEachLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const UiLanguage &each : uiLanguages())
        QTest::newRow(qPrintable(each.code)) << each.code;
}

/// Nothing of it is beyond the edge of what scrolls up and down only.
void ContactFormTest::hasRoomForTheWordsOfEachLanguage()
{
    QFETCH(QString, language);
    QTranslator words;
    QVERIFY(words.load(u"rolodesk_"_s + language, u":/rolodesk/words"_s));
    QVERIFY(QCoreApplication::installTranslator(&words));
    m_bench.reset();
    m_bench = std::make_unique<FormBench>();
    m_bench->host->resize(380, 700);
    QCoreApplication::processEvents();
    const auto *area = form().findChild<QScrollArea *>();
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

ROLODESK_TEST(ContactFormTest);
#include "tst_contactform.moc"
