#include "tests/importplan/planbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/guiwatchdog.h"
#include "ui/importing/rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = RowFilter::Kind;

namespace {

constexpr int firstName = RowsModel::FirstCell;
constexpr int phone = RowsModel::FirstCell + 1;

const QString people = u"First name,Phone,Email\n"
                       "Ben,(415) 555-0111,ben@example.com\n"
                       "Cleo,,\n"
                       "Ada,+14155551001,\n"
                       "Dan,+14155550113,nowhere\n"_s;

} // namespace

/// The rows of a file as they are shown.
class RowsModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsHeldBackFirst();
    void tellsWhatIsTakenAndWhatTheFileSays();
    void marksTheCellThatIsWrong();
    void filters_data();
    void filters();
    void countsWhatTheFiltersShow();
    void typesIntoCells();
    void typesIntoAllAlike();
    void keepsRowsWhereTheyAre();
    void looksAnewWhenThePlanIsReady();
    void staysWhileAPlanBeginsAnew();
    void readsOnlyWhatIsLookedAt();
    void isAModel();
};

void RowsModelTest::showsWhatIsHeldBackFirst()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    QCOMPARE(model.rowCount(), 0);
    model.show({});
    QCOMPARE(model.rowCount(), 4);
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, RowsModel::LineColumn).data().toString());
    QCOMPARE(lines, (QStringList{u"3"_s, u"5"_s, u"2"_s, u"4"_s}));
    QCOMPARE(model.index(0, RowsModel::FateColumn).data().toString(), u"Held back"_s);
    QCOMPARE(model.index(0, RowsModel::ProblemColumn).data().toString(), u"No number"_s);
    QCOMPARE(model.index(0, RowsModel::LineColumn).data(Qt::AccessibleTextRole).toString(),
        u"Row 3, held back: no number"_s);
    QCOMPARE(model.headerData(phone, Qt::Horizontal, Qt::DisplayRole).toString(), u"Phone"_s);
}

void RowsModelTest::tellsWhatIsTakenAndWhatTheFileSays()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    model.show({});
    const QModelIndex cell = model.index(2, phone);
    QCOMPARE(cell.data().toString(), u"+1 415-555-0111"_s);
    QCOMPARE(cell.data(RowsModel::OriginalRole).toString(), u"(415) 555-0111"_s);
    QCOMPARE(cell.data(Qt::EditRole).toString(), u"(415) 555-0111"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
        u"Phone: +1 415-555-0111; in the file: (415) 555-0111"_s);
    QCOMPARE(model.index(2, firstName).data(RowsModel::OriginalRole).toString(), QString());
}

void RowsModelTest::marksTheCellThatIsWrong()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    model.show({});
    QCOMPARE(model.wrongColumn(1), 2);
    QVERIFY(model.index(1, RowsModel::FirstCell + 2).data(RowsModel::WrongRole).toBool());
    QVERIFY(!model.index(1, phone).data(RowsModel::WrongRole).toBool());
    QCOMPARE(model.wrongColumn(2), -1);
}

void RowsModelTest::filters_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("which");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, Kind kind, int which, const QStringList &lines) {
        QTest::newRow(name) << static_cast<int>(kind) << which << lines;
    };
    row("held back", Kind::Fate, static_cast<int>(RowFate::Held), {u"3"_s, u"5"_s});
    row("new", Kind::Fate, static_cast<int>(RowFate::New), {u"2"_s});
    row("the same", Kind::Fate, static_cast<int>(RowFate::Same), {u"4"_s});
    row("left out", Kind::Fate, static_cast<int>(RowFate::Skipped), {u"6"_s});
    // The row that is left out has no number, either.
    row("no number", Kind::Problem, CleanRow::NoNumber, {u"3"_s});
    row("bad e-mail", Kind::Problem, CleanRow::BadEmail, {u"5"_s});
    row("opt-outs", Kind::OptOut, 0, {u"7"_s});
}

void RowsModelTest::filters()
{
    QFETCH(int, kind);
    QFETCH(int, which);
    QFETCH(QStringList, lines);
    PlanBench bench;
    bench.plan(u"First name,Phone,Email,Opted out\n"
               "Ben,(415) 555-0111,ben@example.com,\n"
               "Cleo,,,\n"
               "Ada,+14155551001,,\n"
               "Dan,+14155550113,nowhere,\n"
               "Eve,,,\n"
               "Grace,+14155551002,,yes\n"_s);
    ImportAnswers answers = bench.draft->setup().answers;
    answers.skipped.insert(5);
    bench.decide(answers);
    RowFilter filter;
    filter.kind = static_cast<Kind>(kind);
    if (filter.kind == Kind::Fate)
        filter.fate = static_cast<RowFate>(which);
    if (filter.kind == Kind::Problem)
        filter.problem = static_cast<CleanRow::Problem>(which);
    RowsModel model(*bench.draft);
    model.show(filter);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(model.numberAt(row));
    QCOMPARE(shown, lines);
    QCOMPARE(countOf(bench.draft->plan().counts(), filter), qint64(lines.size()));
}

void RowsModelTest::countsWhatTheFiltersShow()
{
    PlanBench bench;
    bench.plan(people);
    const PlanCounts counts = bench.draft->plan().counts();
    RowsModel model(*bench.draft);
    model.show({});
    QCOMPARE(countOf(counts, {}), 4);
    QCOMPARE(model.rowCount(), 4);
    for (const RowFate fate : allRowFates) {
        const RowFilter filter{.kind = Kind::Fate, .fate = fate};
        model.show(filter);
        QCOMPARE(countOf(counts, filter), qint64(model.rowCount()));
    }
}

void RowsModelTest::typesIntoCells()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    model.show({});
    const QModelIndex cell = model.index(0, phone);
    QVERIFY(cell.flags() & Qt::ItemIsEditable);
    QVERIFY(!(model.index(0, RowsModel::FateColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(!model.setData(cell, QString(), Qt::EditRole)); // as it was
    QCOMPARE(bench.draft->stage(), ImportDraft::Stage::Ready);
    QVERIFY(model.setData(cell, u"(415) 555-0122"_s, Qt::EditRole));
    // At once, before the plan is ready.
    QCOMPARE(cell.data().toString(), u"+1 415-555-0122"_s);
    QVERIFY(bench.isReady());
    QCOMPARE(model.index(0, RowsModel::FateColumn).data().toString(), u"New"_s);
    bench.draft->undo();
    QVERIFY(bench.isReady());
    QCOMPARE(cell.data().toString(), QString());
    QCOMPARE(model.index(0, RowsModel::FateColumn).data().toString(), u"Held back"_s);
}

void RowsModelTest::typesIntoAllAlike()
{
    PlanBench bench;
    bench.plan(u"First name,Phone\nX,+14155550111\nX,+14155550112\nY,+14155550113\n"_s);
    RowsModel model(*bench.draft);
    model.show({});
    model.setAlike(true);
    QVERIFY(model.setData(model.index(0, firstName), u"Xenia"_s, Qt::EditRole));
    QVERIFY(bench.isReady());
    QCOMPARE(model.index(1, firstName).data().toString(), u"Xenia"_s);
    QCOMPARE(model.index(2, firstName).data().toString(), u"Y"_s);
    // Only what was typed next.
    QVERIFY(model.setData(model.index(1, firstName), u"Xaver"_s, Qt::EditRole));
    QVERIFY(bench.isReady());
    QCOMPARE(model.index(0, firstName).data().toString(), u"Xenia"_s);
    QCOMPARE(model.index(1, firstName).data().toString(), u"Xaver"_s);
}

void RowsModelTest::keepsRowsWhereTheyAre()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    model.show({.kind = Kind::Fate, .fate = RowFate::Held});
    QCOMPARE(model.rowCount(), 2);
    model.setData(model.index(0, phone), u"+14155550122"_s, Qt::EditRole);
    QVERIFY(bench.isReady());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.numberAt(0), u"3"_s);
    model.show({.kind = Kind::Fate, .fate = RowFate::Held});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.numberAt(0), u"5"_s);
}

void RowsModelTest::looksAnewWhenThePlanIsReady()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    model.show({});
    QCOMPARE(model.index(2, phone).data().toString(), u"+1 415-555-0111"_s);
    QSignalSpy changed(&model, &RowsModel::dataChanged);
    ImportAnswers answers = bench.draft->setup().answers;
    answers.region = u"DE"_s;
    bench.decide(answers);
    QVERIFY(!changed.isEmpty());
    QVERIFY(model.index(2, phone).data().toString() != u"+1 415-555-0111"_s);
}

void RowsModelTest::staysWhileAPlanBeginsAnew()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    model.show({});
    ImportAnswers answers = bench.draft->setup().answers;
    answers.region = u"DE"_s;
    bench.draft->setAnswers(answers);
    QCOMPARE(bench.draft->plan().size(), 0U); // being listed
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            QCOMPARE(model.index(row, column).data().toString(), QString());
    }
    QVERIFY(!model.setData(model.index(0, phone), u"1"_s, Qt::EditRole));
    QVERIFY(bench.isReady());
    QCOMPARE(model.rowCount(), 4);
}

void RowsModelTest::readsOnlyWhatIsLookedAt()
{
    PlanBench bench;
    bench.plan(people);
    RowsModel model(*bench.draft);
    model.show({});
    QCOMPARE(model.reads(), 0);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            (void)model.index(row, column).data();
    }
    (void)model.index(3, phone).data(Qt::FontRole);
    QCOMPARE(model.reads(), 2);
}

void RowsModelTest::isAModel()
{
    PlanBench bench;
    RowsModel model(*bench.draft);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    bench.plan(people);
    model.show({});
    model.setData(model.index(0, phone), u"+14155550122"_s, Qt::EditRole);
    QVERIFY(bench.isReady());
    model.show({.kind = Kind::Fate, .fate = RowFate::Duplicate});
    model.show({});
    bench.plan(people + u"Fay,+14155550199,\n"_s);
    QCOMPARE(model.rowCount(), 0);
    model.show({});
    QCOMPARE(model.rowCount(), 5);
}

ROLODESK_TEST(RowsModelTest);

#include "tst_rowsmodel.moc"
