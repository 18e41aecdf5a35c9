#include "core/views/viewregistry.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/columnlayout.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/views/facetmodel.h"
#include "ui/views/viewnamedialog.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// Saved views in the window.
class ViewsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsASearchWithColumnsAndSort();
    void comesBackAtTheNextStart();
    void keepsColumnsApartFromThePersonsOwn();
    void leavesAViewWhenTheSearchIsAnother();
    void updatesAViewOnlyWhenToldTo();
    void refusesANameThatIsTaken();
    void renamesMovesAndRemoves();
    void renamesAndRemovesByKey();
    void followsAnotherWindow();
    void saysThatTheFileIsDamagedAndGoesOnWhenTold();
    void keepsNothingWhenTheFileCannotBeWritten();

private:
    void open();
    [[nodiscard]] QAction *action(const QString &text) { return m_bench->action(text); }
    [[nodiscard]] QTreeView &tree()
    {
        return *m_bench->window().findChild<QTreeView *>(u"sidebar"_s);
    }
    [[nodiscard]] FacetModel &lines() { return *qobject_cast<FacetModel *>(tree().model()); }
    [[nodiscard]] QModelIndex heading() { return lines().index(5, 0); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        const QModelIndex views = heading();
        for (int row = 0; row < lines().rowCount(views); ++row)
            names << lines().index(row, 0, views).data().toString();
        return names;
    }
    [[nodiscard]] QString chosen()
    {
        const QModelIndexList selected = tree().selectionModel()->selectedIndexes();
        return selected.isEmpty() ? u"(none)"_s : selected.constFirst().data().toString();
    }
    void choose(const QString &name)
    {
        const QModelIndex views = heading();
        const QModelIndex line = lines().index(static_cast<int>(names().indexOf(name)), 0, views);
        tree().scrollTo(line);
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(line).center());
    }
    /// Closed ones are deleted a little later.
    [[nodiscard]] ViewNameDialog *dialogInFront()
    {
        for (auto *dialog : m_bench->window().findChildren<ViewNameDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void saveAs(const QString &name)
    {
        action(u"Save as a view…"_s)->trigger();
        auto *dialog = dialogInFront();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(name);
        QTest::keyClick(dialog, Qt::Key_Return);
    }
    void pick(const QString &name, const QString &text)
    {
        const QModelIndex views = heading();
        const QModelIndex line = lines().index(static_cast<int>(names().indexOf(name)), 0, views);
        tree().scrollTo(line);
        Q_EMIT tree().customContextMenuRequested(tree().visualRect(line).center());
        QTRY_VERIFY(!tree().findChildren<QMenu *>().isEmpty());
        for (QMenu *menu : tree().findChildren<QMenu *>()) {
            for (QAction *each : menu->actions()) {
                if (menu->isVisible() && each->text() == text) {
                    each->trigger();
                    menu->close();
                    return;
                }
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QHeaderView &header() { return *m_bench->table().horizontalHeader(); }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ViewRegistry> m_views;
};

void ViewsTest::init()
{
    m_file =
        m_folder.filePath(QString::number(QRandomGenerator::global()->generate()) + u".json"_s);
    open();
}

void ViewsTest::open()
{
    m_bench = std::make_unique<UiBench>();
    m_views = std::make_unique<ViewRegistry>(m_file);
    m_bench->views = m_views.get();
    m_bench->api.tags = sampleTags();
    m_bench->api.team = sampleTeam();
    m_bench->keep(sampleContacts(100, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 100);
}

void ViewsTest::cleanup()
{
    m_bench.reset();
    m_views.reset();
}

void ViewsTest::keepsASearchWithColumnsAndSort()
{
    QVERIFY(!action(u"Save as a view…"_s)->isEnabled());
    m_bench->searchBox().setText(u"owner:none"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 20);
    saveAs(u" Nobody's "_s);
    QCOMPARE(names(), QStringList{u"Nobody's"_s});
    QCOMPARE(chosen(), u"Nobody's"_s);
    QCOMPARE(m_views->views().constFirst().query, u"owner:none"_s);
    // Choosing another line and coming back asks the same again.
    m_bench->searchBox().clear();
    QTRY_COMPARE(m_bench->model().rowCount(), 100);
    QCOMPARE(chosen(), u"All contacts"_s);
    choose(u"Nobody's"_s);
    QCOMPARE(m_bench->searchBox().text(), u"owner:none"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 20);
    QCOMPARE(chosen(), u"Nobody's"_s);
}

void ViewsTest::comesBackAtTheNextStart()
{
    m_bench->searchBox().setText(u"tag:VIP"_s);
    saveAs(u"VIPs"_s);
    header().sectionClicked(NameColumn);
    QTRY_COMPARE(m_views->views().constFirst().sortColumn, u"name"_s);
    cleanup();
    open();
    QCOMPARE(names(), QStringList{u"VIPs"_s});
    QCOMPARE(header().sortIndicatorSection(), int(UpdatedColumn));
    choose(u"VIPs"_s);
    QCOMPARE(header().sortIndicatorSection(), int(NameColumn));
    QTRY_COMPARE(m_bench->model().request().sortKey, SortKey::Name);
    QCOMPARE(m_bench->model().request().text, u"tag:VIP"_s);
}

void ViewsTest::keepsColumnsApartFromThePersonsOwn()
{
    m_bench->searchBox().setText(u"tag:VIP"_s);
    saveAs(u"VIPs"_s);
    action(u"E-mail"_s)->setChecked(false);
    header().moveSection(header().visualIndex(OwnerColumn), 0);
    header().resizeSection(PhoneColumn, 222);
    m_bench->searchBox().clear();
    QVERIFY(!header().isSectionHidden(EmailColumn));
    QCOMPARE(header().visualIndex(OwnerColumn), int(OwnerColumn));
    QVERIFY(header().sectionSize(PhoneColumn) != 222);
    choose(u"VIPs"_s);
    QVERIFY(header().isSectionHidden(EmailColumn));
    QCOMPARE(header().visualIndex(OwnerColumn), 0);
    QCOMPARE(header().sectionSize(PhoneColumn), 222);
    QVERIFY(m_bench->settings().value(u"columns/hidden"_s).toStringList().isEmpty());
}

void ViewsTest::leavesAViewWhenTheSearchIsAnother()
{
    m_bench->searchBox().setText(u"tag:VIP"_s);
    saveAs(u"VIPs"_s);
    m_bench->searchBox().setText(u"tag:VIP ann"_s); // typed on: still within it
    QCOMPARE(chosen(), u"VIPs"_s);
    m_bench->searchBox().setText(u"tag:VIPs"_s);
    QCOMPARE(chosen(), u"(none)"_s);
}

void ViewsTest::updatesAViewOnlyWhenToldTo()
{
    m_bench->searchBox().setText(u"tag:VIP"_s);
    saveAs(u"VIPs"_s);
    QVERIFY(!action(u"Update “VIPs”"_s)->isEnabled());
    m_bench->searchBox().setText(u"tag:VIP owner:none"_s);
    QCOMPARE(m_views->views().constFirst().query, u"tag:VIP"_s);
    QAction *update = action(u"Update “VIPs”"_s);
    QVERIFY(update->isEnabled());
    update->trigger();
    QCOMPARE(m_views->views().constFirst().query, u"tag:VIP owner:none"_s);
    QVERIFY(!update->isEnabled());
    QCOMPARE(chosen(), u"VIPs"_s);
}

void ViewsTest::refusesANameThatIsTaken()
{
    m_bench->searchBox().setText(u"tag:VIP"_s);
    saveAs(u"VIPs"_s);
    m_bench->searchBox().setText(u"tag:Trial"_s);
    action(u"Save as a view…"_s)->trigger();
    auto *dialog = dialogInFront();
    auto *name = dialog->findChild<QLineEdit *>(u"viewName"_s);
    auto *problem = dialog->findChild<QLabel *>(u"viewNameProblem"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // no name yet
    QVERIFY(problem->isVisible() && dialog->isVisible());
    name->setText(u"vips"_s);
    QVERIFY(problem->text().contains(u"VIPs"_s));
    QVERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QCOMPARE(names().size(), 1);
    name->setText(u"On trial"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(names(), (QStringList{u"VIPs"_s, u"On trial"_s}));
}

void ViewsTest::renamesMovesAndRemoves()
{
    for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
        m_bench->searchBox().setText(u"tag:"_s + name);
        saveAs(name);
    }
    pick(u"Three"_s, u"Move up"_s);
    QCOMPARE(names(), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
    pick(u"One"_s, u"Rename…"_s);
    auto *dialog = dialogInFront();
    dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"First & best"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(names().constFirst(), u"First & best"_s);
    m_bench->prompts.answer = false;
    pick(u"Three"_s, u"Remove…"_s);
    QCOMPARE(names().size(), 3);
    m_bench->prompts.answer = true;
    choose(u"Three"_s);
    pick(u"Three"_s, u"Remove…"_s);
    QCOMPARE(names(), (QStringList{u"First & best"_s, u"Two"_s}));
    QCOMPARE(chosen(), u"(none)"_s); // the search stays in the box
    QCOMPARE(m_bench->searchBox().text(), u"tag:Three"_s);
}

void ViewsTest::renamesAndRemovesByKey()
{
    for (const QString &name : {u"One"_s, u"Two"_s}) {
        m_bench->searchBox().setText(u"tag:"_s + name);
        saveAs(name);
    }
    choose(u"One"_s);
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F2);
    ViewNameDialog *dialog = dialogInFront();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"viewName"_s)->setText(u"First"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(names(), (QStringList{u"First"_s, u"Two"_s}));
    m_bench->prompts.answer = true;
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QCOMPARE(m_bench->prompts.asked, QStringList{u"Remove the view “First”?"_s});
    QCOMPARE(names(), QStringList{u"Two"_s});
    // Other lines are no views.
    tree().setCurrentIndex(lines().index(0, 0));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QTest::keyClick(&tree(), Qt::Key_F2);
    QCOMPARE(m_bench->prompts.asked.size(), 1);
    QVERIFY(!dialogInFront());
}

void ViewsTest::followsAnotherWindow()
{
    m_bench->searchBox().setText(u"tag:VIP"_s);
    saveAs(u"VIPs"_s);
    ViewRegistry other(m_file);
    QVERIFY(other.load());
    SavedView view;
    view.name = u"Theirs"_s;
    view.query = u"opted:out"_s;
    QVERIFY(other.add(view));
    // Noticed with the next change of ours, and nothing of theirs is lost.
    m_bench->searchBox().setText(u"tag:Trial"_s);
    saveAs(u"Mine"_s);
    QCOMPARE(names(), (QStringList{u"VIPs"_s, u"Theirs"_s, u"Mine"_s}));
}

void ViewsTest::saysThatTheFileIsDamagedAndGoesOnWhenTold()
{
    m_bench->searchBox().setText(u"tag:VIP"_s);
    saveAs(u"VIPs"_s);
    cleanup();
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not ours");
    file.close();
    open();
    QCOMPARE(m_bench->prompts.asked, QStringList{u"The saved views are damaged"_s});
    QVERIFY(m_bench->prompts.texts.constFirst().contains(m_file));
    // The answer was yes: one goes on, and the damaged file lies beside it.
    m_bench->searchBox().setText(u"tag:Trial"_s);
    saveAs(u"On trial"_s);
    QCOMPARE(names(), QStringList{u"On trial"_s});
    const QStringList beside = QDir(m_folder.path()).entryList(QDir::Files);
    QVERIFY(std::any_of(beside.begin(), beside.end(), [this](const QString &name) {
        QFile each(m_folder.filePath(name));
        return each.open(QIODevice::ReadOnly) && each.readAll() == "not ours";
    }));
}

void ViewsTest::keepsNothingWhenTheFileCannotBeWritten()
{
    cleanup();
    QFile inTheWay(m_folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_file = m_folder.filePath(u"file/views.json"_s); // its folder cannot be made
    open();
    const auto before = m_bench->prompts.told.size();
    m_bench->searchBox().setText(u"tag:Trial"_s);
    saveAs(u"On trial"_s);
    QCOMPARE(m_bench->prompts.told.size(), before + 1);
    QVERIFY(m_bench->prompts.told.constLast().contains(u"views.json"_s));
    QVERIFY(names().isEmpty());
    QCOMPARE(m_bench->searchBox().text(), u"tag:Trial"_s);
}

ROLODESK_TEST(ViewsTest);
#include "tst_views.moc"
