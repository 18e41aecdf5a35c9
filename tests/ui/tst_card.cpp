#include "core/store/database.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/chips.h"
#include "ui/contacts/avatarview.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QTextEdit>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class CardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void showsEverythingKnown();
    void asksAboutAnUnknownOptOutAndShowsTheAnswer();
    void copiesNumbersInBothForms();
    void copiesByShortcut();
    void comesRightBehindTheList();
    void wrapsVeryLongNames();
    void followsTheStore();
    void keepsWhatIsSelectedWhenTheStatusArrives();
    void keepsWhatIsSelectedInAPieceThatIsMadeAnew();
    void staysWithTheContactThatOthersDeleted();
    void saysThatAContactCannotBeRead();
    void loadsPicturesOnlyWhenAllowed();
    void saysWhatToDoWithoutAContact();

private:
    void open();
    [[nodiscard]] ContactCard &card() { return *m_bench->window().findChild<ContactCard *>(); }
    [[nodiscard]] QString words();

    std::unique_ptr<UiBench> m_bench;
    ContactSeed m_seed;
};

void CardTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_seed = {};
    m_seed.id = 7;
    m_seed.phone = u"14155550100"_s;
    m_seed.first = u"Zacharias"_s;
    m_seed.last = u"Quill"_s;
    m_seed.email = u"quill@example.org"_s;
    m_seed.tags = {1, 3};
    m_seed.owner = 101;
    m_seed.optedOut = false;
    m_seed.custom = {{u"11"_s, u"Oslo"_s}, {u"99"_s, u"kept"_s}};
    m_seed.notes = {u"Call after six."_s};
    m_seed.updated = m_bench->clock.nowUtc();
}

void CardTest::open()
{
    m_bench->api.contacts = {contactFrom(m_seed)};
    m_bench->keep(m_bench->api.contacts);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    m_bench->table().setCurrentContact(ContactId(7));
    card().catchUp();
}

/// All words on the card.
QString CardTest::words()
{
    QStringList all;
    for (const QTextEdit *text : card().findChildren<QTextEdit *>())
        all.append(text->toPlainText());
    for (const ChipLabel *chip : card().findChildren<ChipLabel *>())
        all.append(chip->accessibleName());
    return all.join(u'\n');
}

void CardTest::showsEverythingKnown()
{
    open();
    const QString all = words();
    for (const QString &part :
        {u"Zacharias Quill"_s, u"+1 415-555-0100"_s, u"quill@example.org"_s, u"VIP"_s,
            u"Callback"_s, u"City"_s, u"Oslo"_s, u"#99"_s, u"kept"_s, u"Owner: Salma Idrissi"_s,
            u"Subscribed: may be texted."_s, u"Call after six."_s, u"Id 7"_s, u"Revision 1"_s})
        QVERIFY2(all.contains(part), qPrintable(part + u" is missing in\n"_s + all));
}

void CardTest::asksAboutAnUnknownOptOutAndShowsTheAnswer()
{
    m_seed.optedOut.reset();
    m_bench->api.unsubscribed = {ContactId(7)};
    open();
    QVERIFY(m_bench->textOf("cardStatus").startsWith(u"Opt-out unknown"_s));
    QVERIFY(!words().contains(u"Subscribed"_s));
    QCOMPARE(m_bench->cell(0, StatusColumn), u"Unknown"_s);
    QTRY_VERIFY(m_bench->textOf("cardStatus").startsWith(u"Opted out"_s));
    QTRY_COMPARE(m_bench->cell(0, StatusColumn), u"Opted out"_s);
}

void CardTest::copiesNumbersInBothForms()
{
    open();
    m_bench->click("copyChannel0");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+14155550100"_s);
    auto *button = card().findChild<QWidget *>(u"copyChannel0"_s);
    QVERIFY(button->toolTip().contains(u"+14155550100"_s));
    QVERIFY(button->toolTip().contains(u"+1 415-555-0100"_s));
    m_bench->click("copyChannel1");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"quill@example.org"_s);
}

void CardTest::copiesByShortcut()
{
    open();
    QTest::keyClick(&m_bench->window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+14155550100"_s);
    QTest::keyClick(&m_bench->window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"quill@example.org"_s);
}

/// Whoever goes through the list waits for no card; whoever goes to the card finds the right one.
void CardTest::comesRightBehindTheList()
{
    const auto seedOf = [this](int id, const QString &first) {
        ContactSeed seed = m_seed;
        seed.id = id;
        seed.first = first;
        return contactFrom(seed);
    };
    m_bench->api.contacts = {seedOf(7, u"Zacharias"_s), seedOf(8, u"Berit"_s), seedOf(9, u"Cao"_s)};
    m_bench->keep(m_bench->api.contacts);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 3);
    m_bench->table().setCurrentContact(ContactId(7));
    QTRY_VERIFY(words().contains(u"Zacharias"_s));
    m_bench->table().setCurrentContact(ContactId(8));
    m_bench->table().setCurrentContact(ContactId(9));
    QVERIFY2(words().contains(u"Zacharias"_s), "the list first");
    QCOMPARE(card().contact()->id, ContactId(9));
    QTRY_VERIFY(words().contains(u"Cao"_s));
    QVERIFY(!words().contains(u"Zacharias"_s));
    m_bench->table().setCurrentContact(ContactId(8));
    QVERIFY(!words().contains(u"Berit"_s));
    QTest::keyClick(&m_bench->table(), Qt::Key_Return);
    QVERIFY(words().contains(u"Berit"_s));
    QVERIFY(card().isAncestorOf(QApplication::focusWidget()));
    // And so does Tab, which goes through its pieces.
    m_bench->table().setFocus();
    m_bench->table().setCurrentContact(ContactId(9));
    QVERIFY(!words().contains(u"Cao"_s));
    QTest::keyClick(&m_bench->table(), Qt::Key_Tab);
    QVERIFY(words().contains(u"Cao"_s));
    // Nobody is no contact of before.
    m_bench->table().setCurrentContact(ContactId(7));
    m_bench->table().setCurrentContact(ContactId(404));
    QVERIFY(!words().contains(u"Zacharias"_s) && !words().contains(u"Berit"_s));
}

void CardTest::wrapsVeryLongNames()
{
    m_seed.first = QString(u"Wolfeschlegelsteinhausenbergerdorff"_s).repeated(5);
    open();
    const int width = m_bench->window().width();
    auto *name = card().findChild<QWidget *>(u"cardName"_s);
    QTRY_VERIFY(name->height() > 4 * name->fontMetrics().height());
    QVERIFY(name->mapTo(&card(), QPoint(name->width(), 0)).x() <= card().width());
    QCOMPARE(m_bench->window().width(), width);
}

void CardTest::followsTheStore()
{
    open();
    m_seed.first = u"Renamed"_s;
    Contact changed = contactFrom(m_seed);
    changed.rev = 2;
    changed.json.insert("rev"_L1, 2);
    m_bench->keep({changed});
    QVERIFY(words().contains(u"Renamed Quill"_s));
    StoreChange change;
    change.removals = {ContactId(7)};
    m_bench->store().commit(std::move(change))->then(this, [](const auto &) {});
    QTRY_COMPARE(m_bench->model().rowCount(), 0);
    // What one reads stays, and does not claim to be there still.
    QVERIFY(words().contains(u"Renamed Quill"_s));
    QCOMPARE(m_bench->textOf("cardChange"), u"Deleted by others. This is what the contact was."_s);
    m_bench->keep({changed});
    QTRY_COMPARE(m_bench->textOf("cardChange"), u"(hidden)"_s);
    QTRY_COMPARE(m_bench->table().currentContact(), ContactId(7));
}

void CardTest::keepsWhatIsSelectedWhenTheStatusArrives()
{
    m_seed.optedOut.reset();
    m_bench->api.unsubscribed = {ContactId(7)};
    open();
    const QPointer<QTextEdit> name = card().findChild<QTextEdit *>(u"cardName"_s);
    QTextCursor part = name->textCursor();
    part.setPosition(9);
    part.setPosition(2, QTextCursor::KeepAnchor); // backwards, as with the mouse
    name->setTextCursor(part);
    name->setFocus();
    QTRY_VERIFY(m_bench->textOf("cardStatus").startsWith(u"Opted out"_s));
    QVERIFY2(name, "nothing of it changed");
    QCOMPARE(name->textCursor().selectedText(), u"charias"_s);
    QVERIFY(name->hasFocus());
}

/// The piece is another widget: what one sees of it stays.
void CardTest::keepsWhatIsSelectedInAPieceThatIsMadeAnew()
{
    open();
    const auto put = [this](int rev) {
        Contact changed = contactFrom(m_seed);
        changed.rev = rev;
        changed.json.insert("rev"_L1, rev);
        m_bench->keep({changed});
    };
    const auto number = [this]() -> QTextEdit * {
        for (auto *text : card().findChildren<QTextEdit *>()) {
            if (text->toPlainText() == u"+1 415-555-0100"_s)
                return text;
        }
        return nullptr;
    };
    QTextCursor part = number()->textCursor();
    part.setPosition(11);
    part.setPosition(3, QTextCursor::KeepAnchor);
    number()->setTextCursor(part);
    number()->setFocus();
    const QPointer<QWidget> chip = card().findChild<ChipLabel *>();
    m_seed.email = u"zacharias@example.org"_s;
    put(2);
    QVERIFY2(chip, "a section that tells the same is not made anew");
    QVERIFY(words().contains(m_seed.email));
    QCOMPARE(number()->textCursor().anchor(), 11);
    QCOMPARE(number()->textCursor().position(), 3);
    QVERIFY(number()->hasFocus());
    // One goes on to what stands below, not past what was made anew.
    QStringList passed;
    card().findChild<QWidget *>(u"ownerContacts"_s)->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(passed, (QStringList{u"copyChannel0"_s, u"copyChannel1"_s, chip->objectName()}));
    // The button of an address does not become that of another.
    auto *copy = card().findChild<QWidget *>(u"copyChannel1"_s);
    copy->setFocus();
    m_seed.email.clear();
    put(3);
    QVERIFY2(card().isAncestorOf(QApplication::focusWidget()), "the focus stays in the card");
    QCOMPARE(QApplication::focusWidget()->metaObject()->className(), "QScrollArea");
    // What was selected in a text that changed is not in it any more.
    QTextEdit *name = card().findChild<QTextEdit *>(u"cardName"_s);
    name->selectAll();
    m_seed.first = u"Renamed"_s;
    put(4);
    QVERIFY(!card().findChild<QTextEdit *>(u"cardName"_s)->textCursor().hasSelection());
}

void CardTest::staysWithTheContactThatOthersDeleted()
{
    const Contact mine = contactFrom(m_seed);
    QList<Contact> all = sampleContacts(10, m_bench->clock.nowUtc().addDays(-1));
    all.prepend(mine);
    m_bench->keep(all);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 11);
    m_bench->table().setCurrentContact(ContactId(7));
    const ContactId next = m_bench->model().contactAt(m_bench->model().rowOf(ContactId(7)) + 1);
    StoreChange change;
    change.removals = {ContactId(7)};
    m_bench->store().commit(std::move(change))->then(this, [](const auto &) {});
    QTRY_COMPARE(m_bench->model().rowCount(), 10);
    QCOMPARE(card().shownContact(), ContactId(7));
    QVERIFY(words().contains(u"Zacharias Quill"_s));
    QCOMPARE(m_bench->textOf("statusMessage"), u"Others deleted the contact on the card"_s);
    QVERIFY2(m_bench->textOf("cardChange").startsWith(u"Deleted by others"_s),
        qPrintable(m_bench->textOf("cardChange")));
    QVERIFY(!m_bench->table().currentContact().isValid());
    // What is copied is what one sees.
    QTest::keyClick(&m_bench->window(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"+14155550100"_s);
    // One goes on from where one was.
    m_bench->table().setFocus();
    QTest::keyClick(&m_bench->table(), Qt::Key_Down);
    QCOMPARE(m_bench->table().currentContact(), next);
    QCOMPARE(card().shownContact(), next);
    QTRY_COMPARE(m_bench->textOf("cardChange"), u"(hidden)"_s);
}

void CardTest::saysThatAContactCannotBeRead()
{
    const Contact mine = contactFrom(m_seed);
    m_bench->keep({mine});
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    auto other = Database::open(m_bench->store().path(), Database::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->run(u"UPDATE contact SET json = 'x' || json"_s));
    m_bench->table().setCurrentContact(ContactId(7));
    auto *title = card().findChild<QLabel *>(u"stateTitle"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"This contact cannot be read"_s);
    QVERIFY((*other)->run(u"UPDATE contact SET json = substr(json, 2)"_s));
    QTest::mouseClick(card().findChild<QAbstractButton *>(u"stateAction"_s), Qt::LeftButton);
    QVERIFY(words().contains(u"Zacharias Quill"_s));
}

void CardTest::loadsPicturesOnlyWhenAllowed()
{
    m_seed.avatar = u"https://pictures.example.org/7.png"_s;
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(Qt::green);
    QBuffer buffer(&m_bench->pictures.bytes);
    image.save(&buffer, "PNG");
    open();
    QVERIFY(!card().findChild<AvatarView *>()->hasPicture());
    QCOMPARE(m_bench->pictures.asked.size(), 0);
    QAction *allow = nullptr;
    for (QAction *action : m_bench->window().findChildren<QAction *>()) {
        if (action->text() == u"Load pictures from the web"_s)
            allow = action;
    }
    QVERIFY(allow && !allow->isChecked());
    allow->trigger();
    QTRY_VERIFY(card().findChild<AvatarView *>()->hasPicture());
    QCOMPARE(m_bench->pictures.asked, (QList{QUrl(m_seed.avatar)}));
    allow->trigger();
    QVERIFY(!card().findChild<AvatarView *>()->hasPicture());
}

void CardTest::saysWhatToDoWithoutAContact()
{
    m_bench->open(false);
    QVERIFY(!card().shownContact().isValid());
    QVERIFY(card().isVisible());
    QVERIFY(words().isEmpty());
    QStringList labels;
    for (const QLabel *label : card().findChildren<QLabel *>())
        labels.append(label->text());
    QVERIFY(labels.contains(u"No contact chosen"_s));
}

ROLODESK_TEST(CardTest);
#include "tst_card.moc"
