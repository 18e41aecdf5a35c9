#include "tests/e2e/keyboarddesk.h"
#include "tests/support/testregistry.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/contactcolumns.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QApplication>
#include <QAbstractButton>
#include <QComboBox>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

using Desk = KeyboardDesk;

/// What one comes to by Tab within a window or a part of it.
QList<QWidget *> controlsOf(const QWidget &around)
{
    QList<QWidget *> controls;
    for (auto *widget : around.findChildren<QWidget *>()) {
        const bool isStop = widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        // The parts of a box are the box's.
        if (isStop && !qobject_cast<QComboBox *>(widget->parentWidget()))
            controls.append(widget);
    }
    return controls;
}

/// Below it, or in the same line and behind it; places in what scrolls are compared there.
bool comesAfter(const QWidget &later, const QWidget &before)
{
    const QWidget *around = before.parentWidget();
    while (!around->isAncestorOf(&later))
        around = around->parentWidget();
    const QRect a(before.mapTo(around, QPoint()), before.size());
    const QRect b(later.mapTo(around, QPoint()), later.size());
    const bool isSameLine = b.top() < a.bottom() && a.top() < b.bottom();
    return isSameLine ? b.left() >= a.right() : b.top() >= a.bottom();
}

} // namespace

/// Contacts are found, edited, made, deleted and taken back by keys alone, in the real window at a
/// real service, which is asked what came of it.
class KeyboardEditingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setUpUi(*qApp);
        QGuiApplication::setQuitOnLastWindowClosed(false);
    }
    void init()
    {
        m_desk = std::make_unique<KeyboardDesk>();
        m_desk->start();
    }
    void cleanup() { m_desk.reset(); }

    void findsBySearchAndByTypingInTheList();
    void changesEverythingOfAContact();
    void decidesAboutAClashFieldByField();
    void takesActsBackAndMakesThemAgain();
    void makesAContactAndTakesItsDeletionBack();
    void deletesAndBringsBack();
    void changesACell();
    void changesManyAndTakesItBackWhole();
    void importsAFileAndTakesItBack();
    void tabGoesFromTopToBottom();
    void escapeKeepsWhatWasTyped();
    void quittingKeepsWhatWasTyped();
    void anotherFormKeepsWhatWasTyped();
    void onlyCancelThrowsAway();

private:
    /// F2 in this column of the contact in front.
    void changeCell(int column, const QString &text);
    /// Says yes to the question that the Delete key asks.
    void deleteCurrent();

    std::unique_ptr<KeyboardDesk> m_desk;
};

void KeyboardEditingTest::findsBySearchAndByTypingInTheList()
{
    m_desk->edit(u"lovelace"_s);
    QVERIFY(m_desk->isSaid(u"Edit Ada Lovelace"_s));
    QVERIFY2(m_desk->table().isVisible(), "the list stays beside the editor");
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->focusName(), u"contactTable"_s);
    m_desk->press(Qt::Key_Escape); // of the search
    QTRY_COMPARE(m_desk->model().rowCount(), 5);
    m_desk->type(u"hop"_s);
    QCOMPARE(m_desk->focusName(), u"searchBox"_s);
    QTRY_COMPARE(m_desk->model().rowCount(), 1);
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->focusName(), u"editFirst"_s);
    QVERIFY(m_desk->isSaid(u"Edit Grace Hopper"_s));
}

void KeyboardEditingTest::changesEverythingOfAContact()
{
    m_desk->edit(u"lovelace"_s);
    m_desk->tabTo(u"editEmail"_s);
    m_desk->typeOver(u"ada@lovelace.example"_s);

    m_desk->tabTo(u"addTags"_s);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->focusName(), u"tagSearch"_s);
    m_desk->type(u"volun"_s);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->textOf(u"tagsChosen"_s), u"2 of 5 chosen"_s);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_desk->focusName(), u"addTags"_s); // where it was

    m_desk->tabTo(u"editField123"_s);
    m_desk->typeOver(u"gold"_s);
    m_desk->tabTo(u"addField"_s);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->focusName(), u"fieldSearch"_s);
    m_desk->type(u"company"_s);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->focusName(), u"fieldValue"_s);
    m_desk->type(u"Analytical Engines"_s);
    m_desk->press(Qt::Key_Return);

    m_desk->tabTo(u"editChannels"_s);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->focusName(), u"getUuid"_s);
    m_desk->press(Qt::Key_Space);
    m_desk->press(Qt::Key_Return); // “Save once” is what the question offers
    QTRY_COMPARE(m_desk->focusName(), u"channelValue"_s);
    m_desk->type(u"ada.l"_s);
    m_desk->press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(m_desk->focusName(), u"channelType"_s);
    m_desk->typeOver(u"facebook"_s);
    m_desk->tabTo(u"putChannel"_s);
    m_desk->press(Qt::Key_Space);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);

    m_desk->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->focusName(), u"contactTable"_s);
    m_desk->rest();
    QCOMPARE(m_desk->there(Desk::Ada, u"email"_s), u"ada@lovelace.example"_s);
    QCOMPARE(m_desk->tagsThere(Desk::Ada), QList({20, 55}));
    QCOMPARE(m_desk->customThere(Desk::Ada, u"123"_s), u"gold"_s);
    QCOMPARE(m_desk->customThere(Desk::Ada, u"458"_s), u"Analytical Engines"_s);
    QCOMPARE(m_desk->channelsThere(Desk::Ada, u"facebook"_s), QStringList{u"ada.l"_s});
    QCOMPARE(m_desk->there(Desk::Ada, u"phone"_s), u"14155550101"_s);
    QCOMPARE(m_desk->there(Desk::Ada).value("assigned_user_id"_L1).toInt(), 42);
    // Once for the id, once for the fields, once for the channel.
    QCOMPARE(m_desk->there(Desk::Ada).value("rev"_L1).toInt(), 1 + 3);
    QCOMPARE(m_desk->cell(Desk::Ada, EmailColumn), u"ada@lovelace.example"_s);
}

void KeyboardEditingTest::decidesAboutAClashFieldByField()
{
    m_desk->edit(u"lovelace"_s);
    m_desk->tabTo(u"editEmail"_s);
    m_desk->typeOver(u"mine@example.org"_s);
    m_desk->tabTo(u"addTags"_s);
    m_desk->press(Qt::Key_Space);
    m_desk->type(u"volun"_s);
    m_desk->press(Qt::Key_Return);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    m_desk->tabTo(u"editField123"_s);
    m_desk->typeOver(u"gold"_s);
    const QJsonArray tags{QJsonObject{{"tag_id"_L1, 55}}, QJsonObject{{"tag_id"_L1, 56}}};
    m_desk->changeByOthers(Desk::Ada,
        {{"email"_L1, "theirs@example.org"_L1}, {"tags"_L1, tags},
            {"custom"_L1, QJsonObject{{"123"_L1, "bronze"_L1}, {"457"_L1, "Oslo"_L1}}}});
    const int rev = m_desk->there(Desk::Ada).value("rev"_L1).toInt();
    m_desk->press(Qt::Key_S, Qt::ControlModifier);

    QTRY_COMPARE(m_desk->focusName(), u"clashLater"_s); // until one looks
    m_desk->tabTo(u"mine"_s);
    QVERIFY(m_desk->focus()->accessibleName().contains(u"mine@example.org"_s));
    QCOMPARE(m_desk->requests(u"PUT"_s), 0);
    m_desk->press(Qt::Key_Space);
    m_desk->press(Qt::Key_Tab);
    QVERIFY(m_desk->focus()->accessibleName().contains(u"gold"_s));
    m_desk->press(Qt::Key_Right);
    QVERIFY(m_desk->focus()->accessibleName().contains(u"bronze"_s));
    m_desk->press(Qt::Key_Space);
    m_desk->tabTo(u"clashGo"_s);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->focusName(), u"contactTable"_s);
    m_desk->rest();
    QCOMPARE(m_desk->there(Desk::Ada, u"email"_s), u"mine@example.org"_s);
    QCOMPARE(m_desk->customThere(Desk::Ada, u"123"_s), u"bronze"_s);
    QCOMPARE(m_desk->customThere(Desk::Ada, u"457"_s), u"Oslo"_s);
    QCOMPARE(m_desk->tagsThere(Desk::Ada), QList({20, 55, 56}));
    QCOMPARE(m_desk->there(Desk::Ada).value("rev"_L1).toInt(), rev + 1);
}

void KeyboardEditingTest::changeCell(int column, const QString &text)
{
    m_desk->goToColumn(column);
    m_desk->press(Qt::Key_F2);
    m_desk->typeOver(text);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->focusName(), u"contactTable"_s);
    m_desk->rest();
}

void KeyboardEditingTest::changesACell()
{
    m_desk->find(u"quinn"_s);
    m_desk->goToColumn(EmailColumn);
    m_desk->press(Qt::Key_F2);
    QCOMPARE(m_desk->focusName(), u"cellText"_s);
    m_desk->typeOver(u"zoe@quinn.example"_s);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->focusName(), u"contactTable"_s);
    m_desk->rest();
    QCOMPARE(m_desk->there(Desk::Zoe, u"email"_s), u"zoe@quinn.example"_s);
    QCOMPARE(m_desk->there(Desk::Zoe).value("rev"_L1).toInt(), 2);
    QCOMPARE(m_desk->cell(Desk::Zoe, EmailColumn), u"zoe@quinn.example"_s);
}

void KeyboardEditingTest::takesActsBackAndMakesThemAgain()
{
    const auto emails = [this] {
        const auto all = m_desk->service().contacts();
        return QStringList{all.value(Desk::Ada).value("email"_L1).toString(),
            all.value(Desk::Grace).value("email"_L1).toString()};
    };
    const QString ada = u"ada@example.org"_s;
    const QString grace = u"grace@example.org"_s;
    const QString newAda = u"first@example.org"_s;
    const QString newGrace = u"second@example.org"_s;
    m_desk->find(u"lovelace"_s);
    changeCell(EmailColumn, newAda);
    m_desk->find(u"hopper"_s);
    changeCell(EmailColumn, newGrace);
    QCOMPARE(emails(), QStringList({newAda, newGrace}));

    const auto undo = [this] {
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        m_desk->rest();
    };
    const auto redo = [this] {
        m_desk->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        m_desk->rest();
    };
    m_desk->press(Qt::Key_F, Qt::ControlModifier);
    m_desk->type(u"x"_s);
    undo(); // in a text it is the text's
    QCOMPARE(m_desk->textOf(u"searchBox"_s), u"hopper"_s);
    QCOMPARE(emails(), QStringList({newAda, newGrace}));
    m_desk->press(Qt::Key_Down);
    undo();
    QCOMPARE(emails(), QStringList({newAda, grace}));
    undo();
    QCOMPARE(emails(), QStringList({ada, grace}));
    redo();
    QCOMPARE(emails(), QStringList({newAda, grace}));
    redo();
    QCOMPARE(emails(), QStringList({newAda, newGrace}));
    QCOMPARE(m_desk->there(Desk::Grace).value("rev"_L1).toInt(), 4);
    undo();
    QCOMPARE(emails(), QStringList({newAda, grace}));
}

void KeyboardEditingTest::deleteCurrent()
{
    m_desk->press(Qt::Key_Delete);
    m_desk->tabToButton(u"Delete"_s);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->focusName(), u"contactTable"_s);
    QTRY_VERIFY(m_desk->part(u"takeBack"_s));
}

void KeyboardEditingTest::makesAContactAndTakesItsDeletionBack()
{
    m_desk->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->focusName(), u"editFirst"_s);
    m_desk->type(u"Nora"_s);
    m_desk->press(Qt::Key_Tab);
    m_desk->type(u"Lind"_s);
    m_desk->tabTo(u"editPhone"_s);
    m_desk->type(u"+1 415 555 0199"_s);
    m_desk->press(Qt::Key_Return);
    m_desk->rest();
    QCOMPARE(m_desk->service().contacts().size(), 6);
    const qint64 nora = m_desk->service().contacts().lastKey();
    QCOMPARE(m_desk->there(nora, u"phone"_s), u"14155550199"_s);
    QCOMPARE(m_desk->there(nora, u"display_name"_s), u"Nora Lind"_s);

    m_desk->find(u"lind"_s);
    deleteCurrent();
    m_desk->tabTo(u"takeBack"_s);
    m_desk->press(Qt::Key_Space);
    m_desk->rest();
    QVERIFY(!m_desk->part(u"takeBack"_s));
    QVERIFY2(m_desk->focus() && m_desk->focus()->isVisible(), "the button went with the focus");
    m_desk->clock.leap(30s);
    m_desk->rest();
    QCOMPARE(m_desk->requests(u"DELETE"_s), 0);
    QCOMPARE(m_desk->there(nora, u"first"_s), u"Nora"_s);
    m_desk->edit(u"lind"_s); // and it can be changed again
}

void KeyboardEditingTest::deletesAndBringsBack()
{
    m_desk->find(u"jackson"_s);
    deleteCurrent();
    QCOMPARE(m_desk->requests(u"DELETE"_s), 0);
    m_desk->clock.leap(11s);
    m_desk->rest();
    QCOMPARE(m_desk->requests(u"DELETE"_s), 1);
    QVERIFY(m_desk->there(Desk::Mary).isEmpty());
    m_desk->press(Qt::Key_Escape); // of the search
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    m_desk->rest();
    const qint64 again = m_desk->service().contacts().lastKey();
    QVERIFY(again > Desk::Ines);
    QCOMPARE(m_desk->there(again, u"phone"_s), u"14155550103"_s);
    QCOMPARE(m_desk->there(again, u"email"_s), u"mary@example.org"_s);
    QCOMPARE(m_desk->customThere(again, u"123"_s), u"silver"_s);
    QCOMPARE(m_desk->tagsThere(again), QList({55}));
}

void KeyboardEditingTest::changesManyAndTakesItBackWhole()
{
    const auto tagged = [this] {
        QList<qint64> ids;
        const auto all = m_desk->service().contacts();
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            if (it.value().value("tags"_L1).toArray().contains(18))
                ids.append(it.key());
        }
        return ids;
    };
    m_desk->press(Qt::Key_F, Qt::ControlModifier);
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Home);
    m_desk->press(Qt::Key_Down, Qt::ShiftModifier);
    m_desk->press(Qt::Key_Down, Qt::ShiftModifier);
    m_desk->press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->focusName(), u"bulkAct"_s);
    QCOMPARE(m_desk->textOf(u"bulkChoice"_s), u"3 selected contacts"_s);
    m_desk->tabTo(u"bulkTags"_s);
    m_desk->press(Qt::Key_Space);
    m_desk->type(u"press"_s);
    m_desk->press(Qt::Key_Return);
    m_desk->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->textOf(u"bulkGo"_s), u"Change 3 contacts"_s);
    QCOMPARE(m_desk->requests(u"PUT"_s), 0);
    m_desk->tabTo(u"bulkTable"_s); // the preview
    m_desk->tabTo(u"bulkGo"_s);
    m_desk->press(Qt::Key_Space);
    QTRY_COMPARE(m_desk->focusName(), u"contactTable"_s);
    m_desk->rest();
    QCOMPARE(tagged(), QList<qint64>({Desk::Ada, Desk::Grace, Desk::Mary}));
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    m_desk->rest();
    QCOMPARE(tagged(), QList<qint64>());
    QCOMPARE(m_desk->tagsThere(Desk::Mary), QList({55}));
}

void KeyboardEditingTest::importsAFileAndTakesItBack()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name,Phone\nKaty,Keys,+14155550177\nTom,Tab,+14155550178\n");
    file.close();
    m_desk->press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->focusName(), u"fileNameEdit"_s);
    m_desk->type(file.fileName());
    m_desk->press(Qt::Key_Return);
    QTRY_VERIFY(m_desk->part(u"importNext"_s));
    const auto next = [this] { return m_desk->textOf(u"importNext"_s); };
    const auto step = [this] {
        for (const auto *button : m_desk->part(u"stepBar"_s)->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().endsWith(u", in front"_s))
                return button->accessibleName();
        }
        return QString();
    };
    while (next() == "Next"_L1) {
        const QString before = step();
        QTRY_VERIFY(m_desk->part(u"importNext"_s)->isEnabled());
        m_desk->tabTo(u"importNext"_s);
        m_desk->press(Qt::Key_Return);
        QTRY_VERIFY(step() != before);
    }
    QTRY_COMPARE(next(), u"Import 2 contacts"_s);
    m_desk->tabTo(u"importNext"_s);
    m_desk->press(Qt::Key_Return);
    QTRY_COMPARE(next(), u"Close"_s);
    m_desk->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->part(u"importNext"_s));
    m_desk->rest();
    QTRY_COMPARE(m_desk->model().rowCount(), 7);
    m_desk->press(Qt::Key_F, Qt::ControlModifier);
    m_desk->type(u"5550178"_s);
    QTRY_COMPARE(m_desk->model().rowCount(), 1);
    m_desk->press(Qt::Key_Down);
    m_desk->press(Qt::Key_Return);
    QVERIFY(m_desk->isSaid(u"Edit Tom Tab"_s));
    m_desk->press(Qt::Key_Escape);
    m_desk->press(Qt::Key_Escape);
    QTRY_COMPARE(m_desk->model().rowCount(), 7);
    m_desk->press(Qt::Key_Z, Qt::ControlModifier);
    m_desk->rest();
    QTRY_VERIFY(m_desk->isSaid(u"Undo “Import of people.csv”?"_s));
    QCOMPARE(m_desk->service().contacts().size(), 7);
    m_desk->tabToButton(u"Take back"_s);
    m_desk->press(Qt::Key_Space);
    m_desk->rest();
    QTRY_COMPARE(m_desk->service().contacts().size(), 5);
}

void KeyboardEditingTest::tabGoesFromTopToBottom()
{
    m_desk->edit(u"lovelace"_s);
    const auto *editor = m_desk->part(u"contactEditor"_s);
    m_desk->tabTo(u"editEmail"_s);
    m_desk->typeOver(u"ada@lovelace.example"_s); // Save is to be had
    m_desk->tabTo(u"editFirst"_s, Qt::ShiftModifier);
    const QList<QWidget *> controls = controlsOf(*editor);
    QVERIFY(controls.size() >= 14);
    QList<QWidget *> stops;
    while (editor->isAncestorOf(m_desk->focus()) && stops.size() <= controls.size()) {
        QWidget *now = m_desk->focus();
        const QWidget *before = stops.isEmpty() ? nullptr : stops.constLast();
        const QString step =
            (before ? before->objectName() : QString()) + u" → "_s + now->objectName();
        QVERIFY2(now->visibleRegion().contains(now->rect().center()), qPrintable(step));
        QVERIFY2(!before || comesAfter(*now, *before), qPrintable(step));
        stops.append(now);
        m_desk->press(Qt::Key_Tab);
    }
    QCOMPARE(QSet(stops.cbegin(), stops.cend()), QSet(controls.cbegin(), controls.cend()));
    QCOMPARE(stops.constLast()->objectName(), u"saveContact"_s);
    for (auto stop = stops.crbegin(); stop != stops.crend(); ++stop) {
        m_desk->press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(m_desk->focusName(), (*stop)->objectName());
    }
}

void KeyboardEditingTest::escapeKeepsWhatWasTyped()
{
    m_desk->edit(u"lovelace"_s);
    m_desk->typeOver(u"Augusta"_s);
    m_desk->press(Qt::Key_Escape);
    QCOMPARE(m_desk->focusName(), u"contactTable"_s);
    QVERIFY(m_desk->isSaid(u"What was typed is kept, but not saved yet"_s));
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->focusName(), u"editFirst"_s);
    QCOMPARE(m_desk->textOf(u"editFirst"_s), u"Augusta"_s);
    QVERIFY(m_desk->isSaid(u"Not saved yet"_s));
    m_desk->press(Qt::Key_S, Qt::ControlModifier);
    m_desk->rest();
    QCOMPARE(m_desk->there(Desk::Ada, u"first"_s), u"Augusta"_s);
    m_desk->press(Qt::Key_Return);
    QVERIFY2(!m_desk->isSaid(u"Not saved yet"_s), "what is saved is no draft");
}

void KeyboardEditingTest::quittingKeepsWhatWasTyped()
{
    m_desk->edit(u"lovelace"_s);
    m_desk->typeOver(u"Augusta"_s);
    m_desk->startAgain(); // at once
    QCOMPARE(m_desk->textOf(u"editFirst"_s), u"Augusta"_s);
    QVERIFY(m_desk->isSaid(u"Not saved yet"_s));
    m_desk->tabTo(u"editFirst"_s);
    m_desk->press(Qt::Key_S, Qt::ControlModifier);
    m_desk->rest();
    QCOMPARE(m_desk->there(Desk::Ada, u"first"_s), u"Augusta"_s);
}

void KeyboardEditingTest::anotherFormKeepsWhatWasTyped()
{
    m_desk->edit(u"lovelace"_s);
    m_desk->typeOver(u"Augusta"_s);
    m_desk->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->textOf(u"editFirst"_s), QString());
    m_desk->type(u"Nora"_s);
    m_desk->edit(u"hopper"_s);
    QCOMPARE(m_desk->textOf(u"editFirst"_s), u"Grace"_s);
    m_desk->edit(u"lovelace"_s);
    QCOMPARE(m_desk->textOf(u"editFirst"_s), u"Augusta"_s);
    m_desk->press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_desk->textOf(u"editFirst"_s), u"Nora"_s);
}

void KeyboardEditingTest::onlyCancelThrowsAway()
{
    m_desk->edit(u"lovelace"_s);
    m_desk->typeOver(u"Augusta"_s);
    m_desk->tabTo(u"cancelEdit"_s);
    m_desk->press(Qt::Key_Space);
    QCOMPARE(m_desk->focusName(), u"contactTable"_s);
    m_desk->press(Qt::Key_Return);
    QCOMPARE(m_desk->textOf(u"editFirst"_s), u"Ada"_s);
    QVERIFY(!m_desk->isSaid(u"Not saved yet"_s));
}

ROLODESK_TEST(KeyboardEditingTest);
#include "tst_keyboardediting.moc"
