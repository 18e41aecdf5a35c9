#include "core/store/database.h"
#include "tests/support/namelessparts.h"
#include "tests/support/rowof.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/listpane.h"
#include "ui/lookup/lookupmodel.h"
#include "ui/lookup/lookupwindow.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// A list of numbers and e-mails held against the base, in the window.
class LookupWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void givesEachLineAVerdict();
    void asksTheServiceAboutWhomTheCopyDoesNotKnow();
    void saysHowANumberWithoutACountryWasRead();
    void saysWhatItLeftOut();
    void saysWhenTheServiceCannotBeAsked();
    void saysWhatTheServiceDidNotConfirm();
    void isolatesNumbersFromRightToLeft();
    void filtersByVerdict();
    void catchesUpWithAFilterWhenAllIsAnswered();
    void selectsAllFoundInTheList();
    void showsAContactInTheList();
    void copiesAndSaves();
    void takesAPastedList();
    void takesADroppedFile();
    void refusesWhatIsNoText();
    void takesAnotherList();
    void saysThatAContactCannotBeRead();
    void keepsTheListWhenItIsClosed();

private:
    LookupWindow *lookUp(const QString &text);
    [[nodiscard]] QTableView &table()
    {
        return *window()->findChild<QTableView *>(u"lookupTable"_s);
    }
    [[nodiscard]] LookupWindow *window() { return m_bench->window().findChild<LookupWindow *>(); }
    [[nodiscard]] QStringList verdicts()
    {
        QStringList verdicts;
        for (int row = 0; table().model() && row < table().model()->rowCount(); ++row)
            verdicts << table().model()->index(row, LookupModel::VerdictColumn).data().toString();
        return verdicts;
    }
    [[nodiscard]] QString state()
    {
        return window()->findChild<QLabel *>(u"lookupState"_s)->text();
    }
    void press(const char *name)
    {
        auto *button = window()->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->click();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<UiBench> m_bench;
};

namespace {

Contact person(qint64 id, const QString &phone, const QString &name, std::optional<bool> optedOut)
{
    ContactSeed seed;
    seed.id = id;
    seed.phone = phone;
    seed.first = name;
    seed.email = name.toLower() + u"@example.org"_s;
    seed.optedOut = optedOut;
    seed.updated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id);
    return contactFrom(seed);
}

} // namespace

void LookupWindowTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->api.contacts = {person(1, u"14155550100"_s, u"Ann"_s, false),
        person(2, u"14155550101"_s, u"Bob"_s, true), person(3, u"14155550102"_s, u"Cas"_s, false),
        person(4, u"14155550102"_s, u"Dee"_s, false), person(5, u"14155550105"_s, u"Eve"_s, false)};
    m_bench->keep(m_bench->api.contacts.first(4)); // Eve is known to the service alone
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
}

LookupWindow *LookupWindowTest::lookUp(const QString &text)
{
    m_bench->action(u"Look up a list…"_s)->trigger();
    window()->lookUp(text);
    return window();
}

void LookupWindowTest::givesEachLineAVerdict()
{
    lookUp(u"(415) 555-0100\nbob@example.org, 415 555 0102\n1234\n415-555-0100\n"_s);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    QCOMPARE(verdicts(),
        (QStringList{u"Found"_s, u"Opted out"_s, u"Several contacts"_s,
            u"Invalid: Too few digits"_s, u"Found · as in line 1"_s}));
    QCOMPARE(namelessParts(*table().window()), QStringList());
    const QAbstractItemModel &model = *table().model();
    QCOMPARE(model.index(0, LookupModel::ContactColumn).data().toString(), u"Ann"_s);
    QCOMPARE(model.index(2, LookupModel::ContactColumn).data().toString(), u"Cas; Dee"_s);
    QCOMPARE(model.index(3, LookupModel::LineColumn).data().toString(), u"3"_s);
    QAbstractItemModelTester tester(
        table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void LookupWindowTest::asksTheServiceAboutWhomTheCopyDoesNotKnow()
{
    lookUp(u"+14155550105\n+14155550177"_s);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    QCOMPARE(verdicts(), (QStringList{u"Found: by the service"_s, u"Not in the base"_s}));
    QCOMPARE(table().model()->index(0, LookupModel::ContactColumn).data().toString(), u"Eve"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 5); // and she is in the list
}

void LookupWindowTest::saysHowANumberWithoutACountryWasRead()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->region.clear();
    m_bench->api.contacts = {person(6, u"16085550127"_s, u"Fay"_s, false)};
    m_bench->keep(m_bench->api.contacts);
    m_bench->open(false);
    const QString list = u"6085550127\n6085550128\n030 123456"_s;
    lookUp(list);
    QTRY_VERIFY(!verdicts().contains(u"Waiting"_s) && verdicts().size() == 3);
    QCOMPARE(verdicts().at(1),
        u"Not known: as +60 85-550 128; this workspace has no country for national numbers; not "
        u"all "
        "contacts are here yet"_s);
    QCOMPARE(verdicts().at(2),
        u"Not known: as a number of any country; this workspace has no country for national "
        "numbers; not all contacts are here yet"_s);
    m_bench->sync().start();
    QTRY_VERIFY(m_bench->sync().status().isComplete());
    press("lookupBack");
    window()->lookUp(list);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    QCOMPARE(verdicts(),
        (QStringList{u"Found: as +1 608-555-0127"_s,
            u"Not in the base: as +60 85-550 128; this workspace has no country for national "
            "numbers"_s,
            u"Not in the base: as a number of any country; this workspace has no country for "
            "national numbers"_s}));
}

void LookupWindowTest::saysWhatItLeftOut()
{
    lookUp(u"415 555 0100, x<b>12, x@y"_s);
    QTRY_COMPARE(state(),
        u"Every line has its verdict. Left out as something else than a number or an e-mail: 2 "
        "pieces, the first is “x<b>12” in line 1."_s);
    QCOMPARE(window()->findChild<QLabel *>(u"lookupState"_s)->textFormat(), Qt::PlainText);
    press("lookupBack");
    window()->lookUp(u"415 555 0100, 12"_s);
    QTRY_COMPARE(state(),
        u"Every line has its verdict. Left out as something else than a number or an e-mail: 1 "
        "piece, “12” in line 1."_s);
}

void LookupWindowTest::saysWhenTheServiceCannotBeAsked()
{
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    lookUp(u"+14155550100\n+14155550105"_s);
    QTRY_VERIFY(state().startsWith(u"The service cannot be asked just now"_s));
    QCOMPARE(verdicts(), (QStringList{u"Found"_s, u"Waiting for the service"_s}));
    QTest::keyClick(window(), Qt::Key_Escape); // stops, and leaves what was answered
    QVERIFY(window()->isVisible());
    QTRY_VERIFY(state().startsWith(u"Not every line has its verdict"_s));
    QVERIFY(verdicts().constLast().startsWith(u"Not known"_s));
    LookupWindow *const shown = window();
    QTest::keyClick(shown, Qt::Key_Escape);
    QVERIFY(!shown->isVisible());
}

/// Whom the copy knows by another reading is told, and that somebody else may be meant, too.
void LookupWindowTest::saysWhatTheServiceDidNotConfirm()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->region.clear();
    m_bench->keep({person(6, u"16085550127"_s, u"Fay"_s, false),
        person(7, u"16085550128"_s, u"Gus"_s, false), person(8, u"16085550128"_s, u"Hal"_s, true)});
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    m_bench->open(false);
    lookUp(u"6085550127\n6085550128"_s);
    QTRY_VERIFY(state().startsWith(u"The service cannot be asked just now"_s));
    QTest::keyClick(window(), Qt::Key_Escape);
    QTRY_COMPARE(
        state(), u"Every line has its verdict, but the service could not be asked about all."_s);
    QCOMPARE(verdicts(),
        (QStringList{
            u"Found: as +1 608-555-0127; the service could not be asked for +60 85-550 127"_s,
            u"Several contacts: one at least opted out, as +1 608-555-0128; the service could not "
            u"be "
            "asked for +60 85-550 128"_s}));
}

void LookupWindowTest::isolatesNumbersFromRightToLeft()
{
    lookUp(u"+14155550100"_s);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    const auto shown = [this](int column) {
        return table().model()->index(0, column).data().toString();
    };
    QCOMPARE(shown(LookupModel::TextColumn), u"+14155550100"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString text = shown(LookupModel::TextColumn);
    const QString phone = shown(LookupModel::PhoneColumn);
    const QString name = shown(LookupModel::ContactColumn);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(text, QChar(0x2068) + u"+14155550100"_s + QChar(0x2069));
    QCOMPARE(phone, QChar(0x2068) + u"+1 415-555-0100"_s + QChar(0x2069));
    QCOMPARE(name, u"Ann"_s);
}

void LookupWindowTest::filtersByVerdict()
{
    lookUp(u"+14155550100\n+14155550177\n+14155550101"_s);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    auto *out = window()->findChild<QToolButton *>(u"lookupKind2"_s);
    QCOMPARE(out->text(), u"1 opted out"_s);
    out->click();
    QCOMPARE(verdicts(), QStringList{u"Opted out"_s});
    QVERIFY(!window()->findChild<QToolButton *>(u"lookupKind3"_s)->isVisible()); // several: none
    window()->findChild<QToolButton *>(u"lookupKind0"_s)->click();
    QCOMPARE(verdicts().size(), 3);
}

void LookupWindowTest::catchesUpWithAFilterWhenAllIsAnswered()
{
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    lookUp(u"+14155550100\n+14155550105\n+14155550177"_s);
    QTRY_VERIFY(state().startsWith(u"The service cannot be asked just now"_s));
    auto *waiting = window()->findChild<QToolButton *>(u"lookupKind7"_s);
    waiting->click();
    QCOMPARE(verdicts().size(), 2);
    m_bench->api.onRequest = {};
    press("lookupAgain");
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    QCOMPARE(verdicts().size(), 0); // nobody waits any more
    auto *missing = window()->findChild<QToolButton *>(u"lookupKind4"_s);
    missing->click();
    QCOMPARE(verdicts(), QStringList{u"Not in the base"_s});
}

void LookupWindowTest::selectsAllFoundInTheList()
{
    // Bob opted out: whoever is selected may be texted.
    lookUp(u"+14155550100\n+14155550102\n+14155550177\n+14155550101"_s);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    press("lookupSelect");
    QCOMPARE(window()->findChild<QLabel *>(u"lookupSaid"_s)->text(),
        u"Selected in the list: 3; opted out and left out: 1"_s);
    const ContactSelection &chosen = m_bench->window().findChild<ListPane *>()->selection();
    QCOMPARE(chosen.count(), 3);
    QVERIFY(chosen.contains(ContactId(1)) && chosen.contains(ContactId(3))
        && chosen.contains(ContactId(4)));
    QVERIFY(!chosen.contains(ContactId(2)));
}

void LookupWindowTest::showsAContactInTheList()
{
    m_bench->searchBox().setText(u"bob"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    lookUp(u"+14155550100"_s);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    Q_EMIT table().activated(table().model()->index(0, 1));
    QTRY_COMPARE(m_bench->table().currentContact(), ContactId(1));
    QCOMPARE(m_bench->searchBox().text(), QString());
    // A verdict may be an hour old.
    StoreChange change;
    change.removals = {ContactId(1)};
    m_bench->store().commit(std::move(change))->then(this, [](const auto &) {});
    QTRY_COMPARE(m_bench->store().contactCount(), 3);
    Q_EMIT table().activated(table().model()->index(0, 1));
    QCOMPARE(m_bench->textOf("statusMessage"), u"This contact is not there any more"_s);
}

void LookupWindowTest::copiesAndSaves()
{
    lookUp(u"+14155550100\n=1+1"_s);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    press("lookupCopy");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"Line\tIn the list\tVerdict\tContact\t"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"\n1\t+14155550100\tFound\tAnn\t"_s));
    window()->saveTo(m_folder.filePath(u"x.csv"_s));
    QTRY_COMPARE(window()->findChild<QLabel *>(u"lookupSaid"_s)->text(), u"Saved as x.csv"_s);
    QFile file(m_folder.filePath(u"x.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("'=1+1,Invalid"));
    window()->saveTo(m_folder.filePath(u"nowhere/x.csv"_s));
    QTRY_VERIFY(window()
                    ->findChild<QLabel *>(u"lookupSaid"_s)
                    ->text()
                    .contains(u"its folder is not there"_s));
}

void LookupWindowTest::takesAPastedList()
{
    QGuiApplication::clipboard()->setText(u"+14155550100\n+14155550101"_s);
    m_bench->table().setFocus();
    QTest::keyClick(&m_bench->table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window());
    QTRY_COMPARE(verdicts(), (QStringList{u"Found"_s, u"Opted out"_s}));
}

void LookupWindowTest::takesADroppedFile()
{
    QFile file(m_folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("+14155550101\n");
    file.close();
    lookUp({});
    QMimeData brought;
    brought.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(
        QPoint(5, 5), Qt::MoveAction | Qt::CopyAction, &brought, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &enter);
    QVERIFY(enter.isAccepted());
    // With Shift a move is proposed.
    QDropEvent drop(
        QPointF(5, 5), Qt::MoveAction | Qt::CopyAction, &brought, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(window(), &drop);
    QTRY_COMPARE(verdicts(), QStringList{u"Opted out"_s});
    QCOMPARE(drop.dropAction(), Qt::CopyAction); // or the other program deletes its own
    // A second one gets a window of its own, and what is no list changes nothing.
    QCoreApplication::sendEvent(window(), &enter);
    QDropEvent again(QPointF(5, 5), Qt::CopyAction, &brought, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window(), &again);
    QTRY_COMPARE(m_bench->window().findChildren<LookupWindow *>().size(), 2);
    QCOMPARE(verdicts(), QStringList{u"Opted out"_s});
    window()->lookUpFile(m_folder.filePath(u"gone.txt"_s));
    QTRY_VERIFY(window()->findChild<QLabel *>(u"lookupSaid"_s)->text().contains(u"gone.txt"_s));
    QCOMPARE(verdicts(), QStringList{u"Opted out"_s});
}

void LookupWindowTest::refusesWhatIsNoText()
{
    QFile file(m_folder.filePath(u"picture.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\0\0\0", 7));
    file.close();
    lookUp({})->lookUpFile(file.fileName());
    auto *problem = window()->findChild<QLabel *>(u"lookupProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"picture.png is not a text file"_s));
    window()->lookUpFile(m_folder.filePath(u"gone.txt"_s));
    QTRY_VERIFY(problem->text().contains(u"“gone.txt” was not found"_s));
}

void LookupWindowTest::takesAnotherList()
{
    lookUp(u"+14155550100"_s);
    QTRY_COMPARE(verdicts(), QStringList{u"Found"_s});
    press("lookupBack");
    auto *text = window()->findChild<QPlainTextEdit *>(u"lookupText"_s);
    QVERIFY(text->isVisible() && text->hasFocus());
    QCOMPARE(text->toPlainText(), u"+14155550100"_s);
    text->setPlainText(u"+14155550101"_s);
    QTest::keyClick(window(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(verdicts(), QStringList{u"Opted out"_s});
}

void LookupWindowTest::saysThatAContactCannotBeRead()
{
    auto file = Database::open(m_bench->store().path(), Database::Access::ReadWrite);
    QVERIFY(file && (*file)->run(u"UPDATE contact SET json = '{'"_s + rowOf(ContactId(3))));
    lookUp(u"415 555 0102"_s); // of two, one of them damaged
    QTRY_COMPARE(verdicts(), QStringList{u"Several contacts"_s});
    const QAbstractItemModel &model = *table().model();
    QCOMPARE(
        model.index(0, LookupModel::ContactColumn).data().toString(), u"Cannot be read; Dee"_s);
    QVERIFY(model.index(0, LookupModel::PhoneColumn)
                .data()
                .toString()
                .startsWith(u"Cannot be read; "_s));
}

void LookupWindowTest::keepsTheListWhenItIsClosed()
{
    const QString list = u"415 555 0100\n415 555 0102"_s;
    lookUp(list);
    QTRY_COMPARE(state(), u"Every line has its verdict."_s);
    QPointer<LookupWindow> closed = window();
    QTest::keyClick(closed.data(), Qt::Key_Escape);
    QTRY_VERIFY(!closed);
    m_bench->action(u"Look up a list…"_s)->trigger();
    QCOMPARE(window()->text(), list);
    press("lookupGo");
    QTRY_COMPARE(verdicts(), (QStringList{u"Found"_s, u"Several contacts"_s}));
}

ROLODESK_TEST(LookupWindowTest);
#include "tst_lookupwindow.moc"
