#include "core/index/contactquery.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/querysuggestions.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class QueryCompletionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void offersWhatCanStandThere_data();
    void offersWhatCanStandThere();
    void explainsEveryOperatorOfTheQuery();
    void completesAWholeQueryByKeyboard();
    void neverOpensForPlainWords();
    void leavesReturnToAWordThatBeginsLikeAnOperator();
    void leavesReturnToAPartOfAName();
    void closesWithEscapeBeforeItClears();
    void movesInTheListWithDownAndUp();
    void keepsTheFocusAndEveryCharacter();
    void staysClosedWhileAnInputMethodComposes();
    void opensWithControlSpace();
    void takesAnEntryByMouse();
    void completesInTheMiddleOfAQuery();
    void completesATitleBeforeItsValue();
    void offersAgainForATermThatTakesTheOldOnesPlace();
    void canBeUndone();
    void tellsAScreenReader();
    void goesWithTheFocusAndTheWorkspace();

private:
    [[nodiscard]] static Directory directory();
    [[nodiscard]] QLineEdit &box() { return m_bench->searchBox(); }
    [[nodiscard]] QWidget *frame()
    {
        return m_bench->window().findChild<QWidget *>(u"queryCompletion"_s);
    }
    [[nodiscard]] QTreeWidget *list()
    {
        return m_bench->window().findChild<QTreeWidget *>(u"queryCompletionList"_s);
    }
    /// The entries on screen; empty when the list is closed.
    [[nodiscard]] QStringList open();
    [[nodiscard]] QString chosen();
    void type(const QString &text) { QTest::keyClicks(&box(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&box(), key, modifiers);
    }

    std::unique_ptr<UiBench> m_bench;
};

Directory QueryCompletionTest::directory()
{
    Directory made;
    for (const Tag &tag : sampleTags())
        made.tags.insert(tag.id, tag);
    made.tags.insert(TagId(9), {TagId(9), u"VIP gold"_s, {}, {}, 1});
    for (const CustomField &field : sampleFields())
        made.fields.insert(field.id, field);
    made.team = sampleTeam();
    return made;
}

void QueryCompletionTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->api.tags.append({TagId(9), u"VIP gold"_s, {}, {}, 1});
    m_bench->keep(sampleContacts(60, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 60);
    box().setFocus();
    QTRY_VERIFY(box().hasFocus());
}

QStringList QueryCompletionTest::open()
{
    QStringList entries;
    if (frame() && frame()->isVisible()) {
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            entries.append(list()->topLevelItem(row)->text(0));
    }
    return entries;
}

QString QueryCompletionTest::chosen()
{
    return list()->currentItem() ? list()->currentItem()->text(0) : QString();
}

void QueryCompletionTest::offersWhatCanStandThere_data()
{
    QTest::addColumn<QString>("text"); // | is the caret
    QTest::addColumn<QStringList>("inserts");
    QTest::newRow("one letter") << u"t|"_s << QStringList{};
    QTest::newRow("two letters") << u"ta|"_s << QStringList{u"tag:"_s};
    QTest::newRow("capitals") << u"OW|"_s << QStringList{u"owner:"_s};
    QTest::newRow("not") << u"-op|"_s << QStringList{u"opted:"_s};
    QTest::newRow("behind words") << u"ann fie|"_s << QStringList{u"field:"_s};
    QTest::newRow("no operator") << u"tan|"_s << QStringList{};
    QTest::newRow("inside a word") << u"ta|n"_s << QStringList{};
    QTest::newRow("quoted") << u"\"ta|"_s << QStringList{};
    QTest::newRow("a number") << u"415|"_s << QStringList{};
    QTest::newRow("labels") << u"tag:v|"_s << QStringList{u"VIP"_s, u"\"VIP gold\""_s};
    QTest::newRow("labels that hold it") << u"tag:kund|"_s << QStringList{u"Långtidskund"_s};
    QTest::newRow("labels without accents") << u"tag:lang|"_s << QStringList{u"Långtidskund"_s};
    QTest::newRow("a quoted label") << u"tag:\"vip g|\""_s << QStringList{u"\"VIP gold\""_s};
    QTest::newRow("a label that is whole") << u"tag:callback|"_s << QStringList{};
    QTest::newRow("no label at all") << u"tag:no|"_s << QStringList{u"none"_s};
    QTest::newRow("no such label") << u"tag:xyz|"_s << QStringList{};
    QTest::newRow("people") << u"owner:|"_s
                            << QStringList{u"\"Jo Lund\""_s, u"\"Kim Park\""_s,
                                   u"\"Salma Idrissi\""_s, u"none"_s};
    QTest::newRow("titles") << u"field:|"_s << QStringList{u"City="_s, u"\"Customer number\"="_s};
    QTest::newRow("a title before its value") << u"field:Ci|=Oslo"_s << QStringList{u"City="_s};
    QTest::newRow("a value nobody knows") << u"field:City=|"_s << QStringList{};
    QTest::newRow("words") << u"opted:|"_s << QStringList{u"out"_s, u"in"_s, u"unknown"_s};
    QTest::newRow("a word") << u"blocked:n|"_s << QStringList{u"no"_s};
    QTest::newRow("missing") << u"missing:|"_s
                             << QStringList{u"name"_s, u"phone"_s, u"email"_s, u"tags"_s};
    QTest::newRow("problem") << u"problem:d|"_s << QStringList{u"duplicate"_s};
    QTest::newRow("days") << u"updated:|"_s
                          << QStringList{u"today"_s, u"yesterday"_s, u">2026-11-14"_s,
                                 u"<2026-11-14"_s, u"2026-11"_s, u"2026"_s};
    QTest::newRow("a part of a name") << u"name:an|"_s << QStringList{};
    QTest::newRow("a time") << u"10:3|"_s << QStringList{};
}

void QueryCompletionTest::offersWhatCanStandThere()
{
    QFETCH(QString, text);
    QFETCH(QStringList, inserts);
    const qsizetype caret = text.indexOf(u'|');
    text.remove(caret, 1);
    const QuerySuggestions offered =
        suggestionsFor(text, caret, directory(), QDate(2026, 11, 21), false);
    QStringList found;
    for (const QuerySuggestion &entry : offered.entries) {
        found.append(entry.insert);
        // What is offered is understood.
        QString whole = text;
        whole.replace(offered.start, offered.end - offered.start,
            entry.isOperator && entry.insert.endsWith(u':') ? entry.insert + u"2026"_s
                                                            : entry.insert);
        QVERIFY2(!whole.contains(u"=="_s), qPrintable(whole));
        const ContactQuery query = ContactQuery::read(whole, QDate(2026, 11, 21));
        QVERIFY2(!query.terms.isEmpty() || whole.contains(u"opted:2026"_s), qPrintable(whole));
        if (!entry.isOperator)
            QVERIFY2(query.problems.isEmpty(), qPrintable(whole));
    }
    QCOMPARE(found, inserts);
}

void QueryCompletionTest::explainsEveryOperatorOfTheQuery()
{
    const QuerySuggestions offered = suggestionsFor({}, 0, directory(), {}, true);
    QStringList names;
    for (const QuerySuggestion &entry : offered.entries) {
        names.append(entry.insert);
        QVERIFY2(!entry.explanation.isEmpty(), qPrintable(entry.insert));
    }
    QStringList known = ContactQuery::operators();
    names.sort();
    known.sort();
    QCOMPARE(names, known);
}

void QueryCompletionTest::completesAWholeQueryByKeyboard()
{
    type(u"ta"_s);
    QCOMPARE(open(), (QStringList{u"tag:"_s}));
    press(Qt::Key_Tab);
    QCOMPARE(box().text(), u"tag:"_s);
    QVERIFY2(open().contains(u"VIP"_s), "the values follow by themselves");
    type(u"new"_s);
    QCOMPARE(open(), (QStringList{u"Newsletter"_s}));
    press(Qt::Key_Tab);
    QCOMPARE(box().text(), u"tag:Newsletter "_s);
    QVERIFY(open().isEmpty());
    QVERIFY(box().hasFocus());
    type(u"-own"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(box().text(), u"tag:Newsletter -owner:\"Jo Lund\" "_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    QVERIFY(m_bench->model().rowCount() > 0 && m_bench->model().rowCount() < 60);
    press(Qt::Key_Return);
    QVERIFY2(m_bench->table().hasFocus(), "with the list closed Return goes on as ever");
}

void QueryCompletionTest::neverOpensForPlainWords()
{
    for (const QChar c : u"ann lee 415 555 van der meer jose sales@ example.org"_s) {
        type(c);
        QVERIFY2(open().isEmpty(), qPrintable(box().text()));
    }
    box().setText(u"tag:"_s);
    QVERIFY2(open().isEmpty(), "what nobody typed opens nothing");
}

void QueryCompletionTest::leavesReturnToAWordThatBeginsLikeAnOperator()
{
    type(u"na"_s);
    QCOMPARE(open(), (QStringList{u"name:"_s}));
    QCOMPARE(chosen(), QString());
    press(Qt::Key_Return);
    QCOMPARE(box().text(), u"na"_s);
    QVERIFY(open().isEmpty());
    QVERIFY(m_bench->table().hasFocus());
}

/// A part of a label is a search of its own, and finds more than the first label offered.
void QueryCompletionTest::leavesReturnToAPartOfAName()
{
    for (const QString &typed : {u"tag:new"_s, u"owner:ki"_s, u"field:ci"_s}) {
        box().clear();
        box().setFocus();
        type(typed);
        QVERIFY(!open().isEmpty());
        QCOMPARE(chosen(), QString());
        press(Qt::Key_Return);
        QCOMPARE(box().text(), typed);
        QVERIFY(m_bench->table().hasFocus());
    }
    // Of these a part means nothing.
    box().clear();
    box().setFocus();
    type(u"opted:o"_s);
    press(Qt::Key_Return);
    QCOMPARE(box().text(), u"opted:out "_s);
}

void QueryCompletionTest::closesWithEscapeBeforeItClears()
{
    type(u"tag:"_s);
    QVERIFY(!open().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(open().isEmpty());
    QCOMPARE(box().text(), u"tag:"_s);
    type(u"v"_s);
    QVERIFY2(open().isEmpty(), "it does not come back for the same term");
    type(u" tag:"_s);
    QVERIFY2(!open().isEmpty(), "but for the next one");
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QCOMPARE(box().text(), QString());
    QVERIFY(box().hasFocus());
}

void QueryCompletionTest::movesInTheListWithDownAndUp()
{
    type(u"opted:"_s);
    QCOMPARE(chosen(), u"out"_s);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), u"in"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Up);
    QCOMPARE(chosen(), u"unknown"_s);
    press(Qt::Key_Down);
    QCOMPARE(chosen(), u"out"_s);
    press(Qt::Key_PageDown);
    QCOMPARE(chosen(), u"unknown"_s);
    QVERIFY2(box().hasFocus(), "Down stays here while the list is open");
    press(Qt::Key_Escape);
    press(Qt::Key_Down);
    QVERIFY(m_bench->table().hasFocus());
}

void QueryCompletionTest::keepsTheFocusAndEveryCharacter()
{
    const QString typed = u"tag:vip -owner:kim opted:out field:city=oslo"_s;
    for (const QChar c : typed) {
        type(c);
        QVERIFY(box().hasFocus());
    }
    QCOMPARE(box().text(), typed);
    QVERIFY(!list()->hasFocus());
    QCOMPARE(list()->focusPolicy(), Qt::NoFocus);
}

void QueryCompletionTest::staysClosedWhileAnInputMethodComposes()
{
    type(u"tag:"_s);
    QVERIFY(!open().isEmpty());
    QInputMethodEvent composing(u"田"_s, {});
    QCoreApplication::sendEvent(&box(), &composing);
    QVERIFY(open().isEmpty());
    QInputMethodEvent done({}, {});
    done.setCommitString(u"v"_s);
    QCoreApplication::sendEvent(&box(), &done);
    QCOMPARE(box().text(), u"tag:v"_s);
    QVERIFY2(open().contains(u"VIP"_s), "what was composed counts as typed");
}

void QueryCompletionTest::opensWithControlSpace()
{
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(open().size(), ContactQuery::operators().size());
    QCOMPARE(chosen(), u"tag:"_s);
    press(Qt::Key_Escape);
    type(u"o"_s);
    QVERIFY(open().isEmpty());
    press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(open(), (QStringList{u"owner:"_s, u"opted:"_s}));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(box().text(), u"opted:"_s);
    QCOMPARE(open().size(), 3);
}

void QueryCompletionTest::takesAnEntryByMouse()
{
    type(u"missing:"_s);
    QTreeWidgetItem *item = list()->topLevelItem(2);
    QTest::mouseClick(
        list()->viewport(), Qt::LeftButton, {}, list()->visualItemRect(item).center());
    QCOMPARE(box().text(), u"missing:email "_s);
    QVERIFY(box().hasFocus());
    QVERIFY(open().isEmpty());
}

void QueryCompletionTest::completesInTheMiddleOfAQuery()
{
    box().setText(u"ann tag:x lee"_s);
    box().setCursorPosition(9);
    press(Qt::Key_Backspace);
    QVERIFY(open().contains(u"VIP"_s));
    type(u"ca"_s);
    press(Qt::Key_Tab);
    QCOMPARE(box().text(), u"ann tag:Callback lee"_s);
    box().setCursorPosition(9);
    QVERIFY(open().isEmpty());
    press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!open().isEmpty());
    press(Qt::Key_Home);
    QVERIFY2(open().isEmpty(), "the caret left what was completed");
}

void QueryCompletionTest::completesATitleBeforeItsValue()
{
    box().setText(u"field:C=oslo lee"_s);
    box().setCursorPosition(7);
    type(u"i"_s);
    QCOMPARE(open(), (QStringList{u"City"_s}));
    press(Qt::Key_Tab);
    QCOMPARE(box().text(), u"field:City=oslo lee"_s);
    QCOMPARE(box().cursorPosition(), 11);
}

void QueryCompletionTest::offersAgainForATermThatTakesTheOldOnesPlace()
{
    type(u"tag:"_s);
    press(Qt::Key_Escape);
    type(u"v"_s);
    press(Qt::Key_Backspace);
    QVERIFY2(open().isEmpty(), "the same term");
    box().selectAll();
    type(u"own"_s);
    QCOMPARE(open(), (QStringList{u"owner:"_s}));
    press(Qt::Key_Escape);
    type(u"e"_s);
    QVERIFY2(open().isEmpty(), "the same term");
    // Somebody clicks in the sidebar, and types on.
    box().setText(u"tag:VIP"_s);
    box().selectAll();
    type(u"ow"_s);
    QCOMPARE(open(), (QStringList{u"owner:"_s}));
    press(Qt::Key_Escape);
    box().selectAll();
    type(u"field:"_s);
    QVERIFY2(!open().isEmpty(), "another operator at the same place");
}

void QueryCompletionTest::canBeUndone()
{
    type(u"tag:ca"_s);
    press(Qt::Key_Tab);
    QCOMPARE(box().text(), u"tag:Callback "_s);
    box().undo();
    QCOMPARE(box().text(), u"tag:ca"_s);
}

void QueryCompletionTest::tellsAScreenReader()
{
    const QString usual = box().accessibleDescription();
    type(u"opted:"_s);
    QCOMPARE(box().accessibleDescription(),
        u"out, does not want to be texted. 3 suggestions. Tab takes one, Down chooses."_s);
    press(Qt::Key_Down);
    QVERIFY(box().accessibleDescription().startsWith(u"in, may be texted."_s));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list());
    QVERIFY(spoken);
    QCOMPARE(spoken->text(QAccessible::Name), u"Suggestions for the search"_s);
    QVERIFY(spoken->role() == QAccessible::List || spoken->role() == QAccessible::Tree
        || spoken->role() == QAccessible::Table);
    press(Qt::Key_Escape);
    QCOMPARE(box().accessibleDescription(), usual);
}

void QueryCompletionTest::goesWithTheFocusAndTheWorkspace()
{
    type(u"opted:"_s);
    QVERIFY(!open().isEmpty());
    QVERIFY2(m_bench->window().rect().contains(frame()->geometry()), "within the window");
    QCOMPARE(frame()->mapToGlobal(QPoint()).x(), box().mapToGlobal(QPoint()).x());
    m_bench->table().setFocus();
    QVERIFY(open().isEmpty());
    QCOMPARE(box().text(), u"opted:"_s);
    box().setFocus();
    type(u"o"_s);
    QVERIFY(!open().isEmpty());
    const QPointer<QWidget> shown = frame();
    m_bench->window().closeWorkspaces();
    QVERIFY(!shown);
}

ROLODESK_TEST(QueryCompletionTest);
#include "tst_querycompletion.moc"
