#include "core/accounts/guard.h"
#include "tests/importing/windowbench.h"
#include "tests/support/testregistry.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/importing/barelist.h"
#include "ui/importing/droptarget.h"
#include "ui/importing/textdrop.h"
#include "ui/lookup/lookupwindow.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QTableView>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The ways a file or a table comes into the program: dropped, pasted, from the menu, or given at
/// its start.
class DropTargetTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<WindowBench>();
        m_path = m_bench->file(u"people.csv"_s, "Phone,Name\n+14155550199,Zoe\n");
    }
    void cleanup() { m_bench.reset(); }
    void saysWhatWillHappen();
    void importsWhatIsDroppedWhereverItIs();
    void importsOneAfterAnother();
    void leavesWithTheDrag();
    void leavesTextToWhatIsBelow();
    void saysWhatBecomesOfAText_data();
    void saysWhatBecomesOfAText();
    void saysWhereTablesCannotBeImported();
    void takesFilesOverAnImportThatIsOpen();
    void makesRoomWhereAFileCannotBeRead();
    void opensTheNextBesideAnImportThatGoesOn();
    void saysThatWorkspacesComeFirst();
    void saysWhereImportingIsForbidden();
    void saysThatTheWebIsNoFile();
    void importsPastedTablesAndLooksUpLists_data();
    void importsPastedTablesAndLooksUpLists();
    void knowsTables_data();
    void knowsTables();
    void importsFilesOfTheStartWhenAWorkspaceIsOpen();

private:
    [[nodiscard]] MainWindow &window() { return m_bench->ui.window(); }
    [[nodiscard]] DropTarget &target() { return *window().findChild<DropTarget *>(); }
    [[nodiscard]] QList<ImportWindow *> imports()
    {
        return window().findChildren<ImportWindow *>();
    }
    /// As the system sends it: to the widget below, in which it is.
    bool enter(QWidget &below, const QMimeData &data)
    {
        QDragEnterEvent event(
            QPoint(5, 5), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(&below, &event);
        return event.isAccepted();
    }
    /// Where nothing was entered Qt lets nothing fall.
    Qt::DropAction drop(QWidget &below, const QMimeData &data)
    {
        enter(below, data);
        QDropEvent event(QPointF(5, 5), Qt::MoveAction | Qt::CopyAction, &data, Qt::LeftButton,
            Qt::ShiftModifier);
        QCoreApplication::sendEvent(&below, &event);
        return event.dropAction();
    }
    /// What texts are dropped on.
    [[nodiscard]] QWidget &page()
    {
        auto *page = window().centralWidget()->findChild<QWidget *>(u"contactTable"_s);
        while (page && !page->inherits("rolodesk::WorkspacePage"))
            page = page->parentWidget();
        if (!page)
            qFatal("no page");
        return *page;
    }
    static void leave(QWidget &below)
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(&below, &event);
    }
    static void setFiles(QMimeData &data, const QStringList &paths)
    {
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        data.setText(paths.join(u'\n')); // as file managers do
    }

    std::unique_ptr<WindowBench> m_bench;
    QString m_path;
};

void DropTargetTest::saysWhatWillHappen()
{
    m_bench->ui.open(false);
    QCOMPARE(target().sentence(), QString());
    QMimeData one;
    setFiles(one, {m_path});
    QVERIFY(enter(window(), one));
    QCOMPARE(target().sentence(), u"Drop to import people.csv"_s);
    QVERIFY(target().isVisible());
    QCOMPARE(target().geometry(), window().rect());
    QMimeData three;
    setFiles(three, {m_path, m_path, m_path});
    QVERIFY(enter(target(), three));
    QCOMPARE(target().sentence(), u"Drop to import 3 files, one after another"_s);
}

void DropTargetTest::importsWhatIsDroppedWhereverItIs()
{
    m_bench->ui.open(false);
    QMimeData data;
    setFiles(data, {m_path});
    // The search box would take it for a text.
    QVERIFY(enter(m_bench->ui.searchBox(), data));
    QVERIFY(target().isVisible());
    QVERIFY(enter(target(), data));
    QCOMPARE(drop(target(), data), Qt::CopyAction); // or the file manager deletes it
    QVERIFY(!target().isVisible());
    QCOMPARE(imports().size(), 1);
    QVERIFY(isReady(*imports().first()));
    QCOMPARE(imports().first()->windowTitle(), u"Import people.csv"_s);
    QVERIFY(!imports().first()->isModal());
    QCOMPARE(m_bench->ui.searchBox().text(), QString());
    drop(m_bench->ui.searchBox(), data); // at once, without a move in between
    QCOMPARE(m_bench->ui.searchBox().text(), QString());
}

void DropTargetTest::importsOneAfterAnother()
{
    m_bench->ui.open(false);
    QMimeData data;
    setFiles(data, {m_path, m_bench->file(u"more.csv"_s, "Phone\n+14155550177\n")});
    drop(window(), data);
    QCOMPARE(imports().size(), 1);
    QVERIFY(isReady(*imports().first()));
    const QPointer<ImportWindow> first = imports().first();
    first->close();
    QTRY_VERIFY(!first);
    QCOMPARE(imports().size(), 1);
    QCOMPARE(imports().first()->windowTitle(), u"Import more.csv"_s);
    const QPointer<ImportWindow> last = imports().first();
    QVERIFY(isReady(*last));
    last->close();
    QTRY_VERIFY(!last);
    QVERIFY(imports().isEmpty());
}

void DropTargetTest::leavesWithTheDrag()
{
    m_bench->ui.open(false);
    QMimeData data;
    setFiles(data, {m_path});
    QVERIFY(enter(window(), data));
    // What was below is left when this lies over it, and that is no end.
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&window(), &leave);
    QVERIFY(enter(target(), data));
    QCoreApplication::processEvents();
    QVERIFY(target().isVisible());
    QDragLeaveEvent away;
    QCoreApplication::sendEvent(&target(), &away);
    QVERIFY(!target().isVisible());
    // Away at once, before it lay over anything.
    QVERIFY(enter(window(), data));
    QDragLeaveEvent gone;
    QCoreApplication::sendEvent(&window(), &gone);
    QTRY_VERIFY(!target().isVisible());
    QVERIFY(imports().isEmpty());
}

void DropTargetTest::leavesTextToWhatIsBelow()
{
    m_bench->ui.open(false);
    QMimeData data;
    data.setText(u"Ann"_s);
    QVERIFY(enter(m_bench->ui.searchBox(), data));
    QVERIFY(!target().isVisible());
}

void DropTargetTest::saysWhatBecomesOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a table") << u"Phone\tName\n+14155550100\tAnn\n"_s
                             << u"Drop to import this table"_s;
    QTest::newRow("a list") << u"+14155550100\n+14155550101\n"_s
                            << u"Drop to look up the numbers and addresses in this text"_s;
    QTest::newRow("nothing") << u" \n"_s << QString();
}

void DropTargetTest::saysWhatBecomesOfAText()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    m_bench->ui.open(false);
    auto *sign = window().findChild<TextDrop *>();
    QVERIFY(sign);
    QMimeData data;
    data.setText(text);
    QCOMPARE(enter(page(), data), !sentence.isEmpty());
    QCOMPARE(sign->sentence(), sentence);
    QVERIFY(!target().isVisible());
    if (sentence.isEmpty())
        return;
    // What is dragged on finds the fields below it.
    QCOMPARE(sign->geometry(), page().rect());
    QVERIFY(page().childAt(page().rect().center()) != sign);
    leave(page());
    QVERIFY(sign->isHidden());
    enter(page(), data);
    QVERIFY(sign->isVisible());
    drop(page(), data);
    QVERIFY(sign->isHidden());
}

void DropTargetTest::saysWhereTablesCannotBeImported()
{
    Guard guard(GuardSettings{{Act::Import}, {}});
    m_bench->ui.guard = &guard;
    m_bench->ui.open(false);
    QMimeData data;
    data.setText(u"Phone\tName\n+14155550100\tAnn\n"_s);
    enter(page(), data);
    QVERIFY(window().findChild<TextDrop *>()->sentence().contains(u"May import files"_s));
    m_bench->ui.window().closeWorkspaces();
    m_bench->ui.guard = nullptr;
}

void DropTargetTest::takesFilesOverAnImportThatIsOpen()
{
    m_bench->ui.open(false);
    QMimeData data;
    setFiles(data, {m_path});
    drop(window(), data);
    const QPointer<ImportWindow> first = imports().first();
    QVERIFY(isReady(*first));
    QMimeData more;
    setFiles(more, {m_bench->file(u"more.csv"_s, "Phone\n+14155550177\n")});
    QVERIFY(enter(*first, more));
    auto *over = first->findChild<DropTarget *>();
    QCOMPARE(over->sentence(), u"Drop to import more.csv next, when this window is closed"_s);
    QVERIFY(target().isHidden());
    drop(*over, more);
    QVERIFY(over->isHidden());
    QCOMPARE(imports().size(), 1);
    QCOMPARE(first->windowTitle(), u"Import people.csv"_s);
    QCOMPARE(textOf(*first, "importSaid"), u"When this window is closed, more.csv is imported."_s);
    drop(window(), more); // it says so wherever the file was dropped
    QCOMPARE(textOf(*first, "importSaid"),
        u"When this window is closed, 2 files are imported, one after another."_s);
    first->close();
    QTRY_VERIFY(!first);
    QCOMPARE(imports().size(), 1);
    QCOMPARE(imports().first()->windowTitle(), u"Import more.csv"_s);
}

void DropTargetTest::makesRoomWhereAFileCannotBeRead()
{
    m_bench->ui.open(false);
    QMimeData broken;
    setFiles(broken, {m_bench->file(u"photo.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12))});
    drop(window(), broken);
    const QPointer<ImportWindow> first = imports().first();
    QTRY_COMPARE(first->draft().stage(), ImportDraft::Stage::Refused);
    QMimeData data;
    setFiles(data, {m_path});
    QVERIFY(enter(*first, data));
    QCOMPARE(first->findChild<DropTarget *>()->sentence(), u"Drop to import people.csv"_s);
    drop(*first, data);
    QTRY_VERIFY(!first);
    QCOMPARE(imports().size(), 1);
    QCOMPARE(imports().first()->windowTitle(), u"Import people.csv"_s);
}

void DropTargetTest::opensTheNextBesideAnImportThatGoesOn()
{
    m_bench->load();
    m_bench->ui.open(false);
    m_bench->service.holdsBack = [](const QString &) { return true; };
    QMimeData data;
    setFiles(data, {m_path, m_bench->file(u"more.csv"_s, "Phone\n+14155550177\n")});
    drop(window(), data);
    const QPointer<ImportWindow> first = imports().first();
    QVERIFY(isReady(*first));
    while (textOf(*first, "importNext") == "Next"_L1)
        press(*first, "importNext");
    press(*first, "importNext");
    QTRY_VERIFY(textOf(*first, "pauseImport") == "Pause"_L1);
    first->close();
    QVERIFY(first && first->isHidden()); // it sees to the end of its import
    QCOMPARE(imports().size(), 2);
    QCOMPARE(imports().last()->windowTitle(), u"Import more.csv"_s);
    QVERIFY(imports().last()->isVisible());
    m_bench->service.holdsBack = nullptr;
    m_bench->service.release();
    QTRY_VERIFY(!first);
    QCOMPARE(imports().size(), 1);
}

void DropTargetTest::saysThatWorkspacesComeFirst()
{
    m_bench->ui.open(false);
    window().showWelcome();
    QMimeData data;
    setFiles(data, {m_path});
    QVERIFY(enter(window(), data));
    const QString sentence = u"Open a workspace first: contacts are imported into one."_s;
    QCOMPARE(target().sentence(), sentence);
    drop(window(), data);
    QVERIFY(imports().isEmpty());
    QCOMPARE(m_bench->ui.prompts.told, QStringList{u"Nothing was imported"_s + sentence});
}

void DropTargetTest::saysWhereImportingIsForbidden()
{
    Guard guard(GuardSettings{{Act::Import}, {}});
    m_bench->ui.guard = &guard;
    m_bench->ui.open(false);
    const QAction *action = m_bench->ui.action(u"Import…"_s);
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(u"May import files"_s));
    QMimeData data;
    setFiles(data, {m_path});
    QVERIFY(enter(window(), data));
    QVERIFY(target().sentence().contains(u"May import files"_s));
    drop(window(), data);
    QVERIFY(imports().isEmpty());
    QCOMPARE(m_bench->ui.prompts.told.size(), 1);
    guard.setSettings({});
    QVERIFY(action->isEnabled());
    drop(window(), data);
    QCOMPARE(imports().size(), 1);
    m_bench->ui.window().closeWorkspaces();
    m_bench->ui.guard = nullptr;
}

void DropTargetTest::saysThatTheWebIsNoFile()
{
    m_bench->ui.open(false);
    QMimeData data;
    data.setUrls({QUrl(u"https://example.com/contacts.csv"_s)});
    QVERIFY(enter(window(), data));
    QCOMPARE(target().sentence(), u"Only files on this computer can be imported."_s);
    drop(window(), data);
    QCOMPARE(m_bench->ui.prompts.told.size(), 1);
    QVERIFY(imports().isEmpty());
}

void DropTargetTest::importsPastedTablesAndLooksUpLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isImported");
    QTest::newRow("a table") << u"Phone\tName\n+14155550100\tAnn\n"_s << true;
    QTest::newRow("a list") << u"+14155550100\n+14155550101\n"_s << false;
}

void DropTargetTest::importsPastedTablesAndLooksUpLists()
{
    QFETCH(QString, text);
    QFETCH(bool, isImported);
    m_bench->ui.open(false);
    QTRY_COMPARE(m_bench->ui.model().rowCount(), 3);
    const auto opened = [this, isImported](int count) {
        return imports().size() == (isImported ? count : 0)
            && window().findChildren<LookupWindow *>().size() == (isImported ? 0 : count);
    };
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(
        m_bench->ui.window().findChild<QTableView *>(u"contactTable"_s), QKeySequence::Paste);
    QVERIFY(opened(1));
    QMimeData data;
    data.setText(text);
    QVERIFY(enter(page(), data));
    drop(page(), data);
    QVERIFY(opened(2));
}

void DropTargetTest::knowsTables_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isTable");
    QTest::newRow("cells") << u"Ann\t+14155550100"_s << true;
    QTest::newRow("a column of a spreadsheet") << u"+14155550100\t\n+14155550101\t\n"_s << false;
    QTest::newRow("titles") << u"Phone,Name\n+14155550100,Ann\n"_s << true;
    QTest::newRow("cards") << u"BEGIN:VCARD\nFN:Ann\nEND:VCARD"_s << true;
    QTest::newRow("numbers") << u"+14155550100\n+14155550101"_s << false;
    QTest::newRow("numbers with commas") << u"+14155550100, +14155550101, a@example.com"_s << false;
    QTest::newRow("a letter")
        << u"Hello, Ann,\nplease call +14155550100, or write to a@example.com.\nYours, Bob\n"_s
        << false;
    QTest::newRow("one title") << u"Phone\n+14155550100\n"_s << false;
}

void DropTargetTest::knowsTables()
{
    QFETCH(QString, text);
    QFETCH(bool, isTable);
    QCOMPARE(rolodesk::isTable(text), isTable);
}

void DropTargetTest::importsFilesOfTheStartWhenAWorkspaceIsOpen()
{
    m_bench->ui.open(false);
    window().showWelcome();
    window().importFiles({m_path});
    QVERIFY(imports().isEmpty());
    QVERIFY(textOf(window(), "messageText").contains(u"1 file to import"_s));
    window().bringToFront(u"guest"_s);
    QCOMPARE(imports().size(), 1);
    QVERIFY(isReady(*imports().first()));
    window().showWelcome();
    window().bringToFront(u"guest"_s);
    QCOMPARE(imports().size(), 1); // once
}

ROLODESK_TEST(DropTargetTest);

#include "tst_droptarget.moc"
