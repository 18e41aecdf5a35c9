#include "tests/importing/windowbench.h"
#include "tests/support/answers.h"
#include "tests/support/testregistry.h"
#include "ui/importing/choicedelegate.h"
#include "ui/importing/columnsmodel.h"
#include "ui/importing/columnspage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// What each column of a file becomes, chosen in the window.
class ColumnsPageTest final : public QObject {
    Q_OBJECT

public:
    using Between = std::function<void(ColumnsPageTest &)>;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }
    void tellsWhatEachColumnBecomes();
    void countsWhatIsNotImported();
    void offersFieldsAndWhatIsThere();
    void choosesByTheKeysAlone();
    void offersPoliciesThatFit();
    void takesAMarkerThatErases();
    void saysThatNoFileOptsAnybodyIn();
    void whatIsReadOnlyCanBeLeftOut();
    void namesTheFieldThatARowNames();
    void makesFieldsOfAllThatIsLeftOut();
    void saysWhyAColumnOfSeveralFieldsIsLeftOut();
    void guessesAnew();
    void guessesAnewOnceFieldsAreKnown_data();
    void guessesAnewOnceFieldsAreKnown();
    void staysUsableWithManyColumns();

private:
    void open(const QByteArray &bytes)
    {
        m_window = m_bench->window();
        m_window->open(m_bench->file(u"a.csv"_s, bytes));
        QVERIFY(isReady(*m_window));
        press(*m_window, "importNext");
        QTRY_VERIFY(!cell(0, ColumnsModel::FilledColumn).isEmpty());
    }
    [[nodiscard]] QTableView &table() const
    {
        return *m_window->findChild<QTableView *>(u"columnsTable"_s);
    }
    [[nodiscard]] QAbstractItemModel &model() const { return *table().model(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model().index(row, column).data().toString();
    }
    [[nodiscard]] QStringList choices(int row, int column) const
    {
        return model().index(row, column).data(ChoiceDelegate::ChoicesRole).toStringList();
    }
    void choose(int row, int column, const QString &words)
    {
        const qsizetype at = choices(row, column).indexOf(words);
        QVERIFY2(at >= 0, qPrintable(choices(row, column).join(u'|')));
        QVERIFY(model().setData(model().index(row, column), static_cast<int>(at)));
    }
    [[nodiscard]] QString count() const { return textOf(*m_window, "columnsCount"); }
    [[nodiscard]] ColumnRule rule(int column) const
    {
        return m_window->draft().setup().mapping.columns.at(column);
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<ImportWindow> m_window;
};

namespace {

const QByteArray mixed = "Phone,Vorname,Shoe size,Tags,Phone\n"
                         "+14155550100,Ann,38,VIP,\n"
                         "+14155550101,Bob,39,,\n"
                         "+14155550102,,38,,\n"
                         "+14155550103,Dan,41,,\n";
constexpr int shoes = 2;

} // namespace

void ColumnsPageTest::tellsWhatEachColumnBecomes()
{
    open(mixed);
    QCOMPARE(model().rowCount(), 5);
    QCOMPARE(cell(0, ColumnsModel::TitleColumn), u"Phone"_s);
    QCOMPARE(cell(4, ColumnsModel::TitleColumn), u"Phone (2)"_s);
    QCOMPARE(cell(1, ColumnsModel::SamplesColumn), u"Ann · Bob · Dan"_s);
    QCOMPARE(cell(1, ColumnsModel::MeaningColumn), u"First name"_s);
    QCOMPARE(cell(1, ColumnsModel::CertaintyColumn), u"sure"_s);
    QTRY_COMPARE(cell(1, ColumnsModel::FilledColumn), u"3"_s);
    QCOMPARE(cell(shoes, ColumnsModel::SamplesColumn), u"38 · 39 · 41"_s); // no value twice
    QAbstractItemModelTester tester(
        table().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_window->draft().setRule(shoes, rule(0));
    m_window->draft().setHeader(-1);
    QVERIFY(isReady(*m_window));
    QCOMPARE(cell(0, ColumnsModel::TitleColumn), u"Column 1"_s);
}

void ColumnsPageTest::countsWhatIsNotImported()
{
    open(mixed);
    // The blank second number is no loss.
    QCOMPARE(count(), u"1 column of 5 is not imported: Shoe size."_s);
    const QModelIndex title = model().index(shoes, ColumnsModel::TitleColumn);
    QVERIFY(!title.data(Qt::DecorationRole).isNull());
    QCOMPARE(title.data(Qt::AccessibleTextRole).toString(), u"Shoe size, not imported"_s);
    QCOMPARE(cell(shoes, ColumnsModel::MeaningColumn), u"Not imported"_s);
    QVERIFY(model().index(0, 0).data(Qt::DecorationRole).isNull());
    choose(shoes, ColumnsModel::MeaningColumn, u"New field “Shoe size”"_s);
    QCOMPARE(count(), u"Every column with something in it is imported."_s);
}

void ColumnsPageTest::offersFieldsAndWhatIsThere()
{
    open(mixed);
    const QStringList offered = choices(shoes, ColumnsModel::MeaningColumn);
    QCOMPARE(offered.first(), u"First name"_s);
    QCOMPARE(offered.last(), u"Not imported"_s);
    const CustomField &field = *m_bench->ui.store().directory().fields.cbegin();
    QVERIFY(offered.contains(u"Field “%1”"_s.arg(field.title)));
    choose(shoes, ColumnsModel::MeaningColumn, u"Field “%1”"_s.arg(field.title));
    QCOMPARE(rule(shoes).kind, ColumnKind::FieldValue);
    QCOMPARE(rule(shoes).field, field.id);
    QCOMPARE(
        cell(shoes, ColumnsModel::PolicyColumn), u"Fill blanks only"_s); // nothing is lost by it
    choose(shoes, ColumnsModel::MeaningColumn, u"New field “Shoe size”"_s);
    QCOMPARE(rule(shoes).field, newField(shoes));
    choose(0, ColumnsModel::MeaningColumn, u"Not imported"_s);
    QCOMPARE(rule(0).policy, ColumnRule::Policy::Ignore);
}

void ColumnsPageTest::choosesByTheKeysAlone()
{
    open(mixed);
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().column(), int(ColumnsModel::MeaningColumn));
    QTest::keyClick(&table(), Qt::Key_Down);
    QTest::keyClick(&table(), Qt::Key_Return);
    auto *box = table().findChild<QComboBox *>();
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"First name"_s);
    QCOMPARE(m_window->draft().setup().mapping.columns.size(), 5); // Return was not the button's
    const int last = box->findText(u"Last name"_s);
    box->setCurrentIndex(last);
    Q_EMIT box->activated(last);
    QCOMPARE(rule(1).kind, ColumnKind::Last);
}

void ColumnsPageTest::offersPoliciesThatFit()
{
    open(mixed);
    QCOMPARE(choices(1, ColumnsModel::PolicyColumn),
        (QStringList{u"Fill blanks only"_s, u"Overwrite"_s}));
    QCOMPARE(choices(3, ColumnsModel::PolicyColumn),
        (QStringList{u"Add to it"_s, u"Fill blanks only"_s, u"Overwrite"_s}));
    QVERIFY(choices(shoes, ColumnsModel::PolicyColumn).isEmpty()); // of what is not imported
    QCOMPARE(cell(shoes, ColumnsModel::PolicyColumn), QString());
    choose(1, ColumnsModel::PolicyColumn, u"Overwrite"_s);
    QCOMPARE(rule(1).policy, ColumnRule::Policy::Overwrite);
    choose(1, ColumnsModel::MeaningColumn, u"Opt-out"_s);
    QCOMPARE(cell(1, ColumnsModel::PolicyColumn), u"Always taken"_s);
    QVERIFY(choices(1, ColumnsModel::PolicyColumn).isEmpty());
}

void ColumnsPageTest::takesAMarkerThatErases()
{
    open(mixed);
    const QModelIndex first = model().index(1, ColumnsModel::MarkerColumn);
    QVERIFY(model().setData(first, u" - "_s));
    QCOMPARE(rule(1).clearMarker, u"-"_s);
    QCOMPARE(first.data().toString(), u"-"_s);
    // A contact without a number could not be texted.
    QVERIFY(
        !model().flags(model().index(0, ColumnsModel::MarkerColumn)).testFlag(Qt::ItemIsEditable));
    choose(1, ColumnsModel::MeaningColumn, u"Phone"_s);
    QCOMPARE(rule(1).clearMarker, QString());
}

void ColumnsPageTest::saysThatNoFileOptsAnybodyIn()
{
    open(mixed);
    QCOMPARE(textOf(*m_window, "columnsOptIn"), u"(hidden)"_s);
    m_window.reset();
    open("Phone,SMS consent\n+14155550100,yes\n+14155550101,no\n");
    const QList<ColumnRule> &rules = m_window->draft().setup().mapping.columns;
    QCOMPARE(rules.at(1).kind, ColumnKind::OptIn);
    QVERIFY(textOf(*m_window, "columnsOptIn").contains(u"No file opts anybody in"_s));
    QCOMPARE(cell(1, ColumnsModel::PolicyColumn), u"Never done"_s);
    QVERIFY(!choices(1, ColumnsModel::MeaningColumn).contains(u"Opt-in"_s));
}

void ColumnsPageTest::whatIsReadOnlyCanBeLeftOut()
{
    open("Phone,SMS consent\n+14155550100,yes\n+14155550101,no\n");
    const QModelIndex meaning = model().index(1, ColumnsModel::MeaningColumn);
    QCOMPARE(choices(1, ColumnsModel::MeaningColumn).at(meaning.data(Qt::EditRole).toInt()),
        u"Opt-in, only told"_s);
    choose(1, ColumnsModel::MeaningColumn, u"Not imported"_s);
    QCOMPARE(rule(1).kind, ColumnKind::Other);
    QVERIFY(!choices(1, ColumnsModel::MeaningColumn).contains(u"Opt-in, only told"_s));
}

void ColumnsPageTest::namesTheFieldThatARowNames()
{
    open("Phone,Custom Field 1 - Label,Custom Field 1 - Value\n+14155550100,Plan,Gold\n");
    QCOMPARE(cell(2, ColumnsModel::MeaningColumn), u"The field named beside it"_s);
    QCOMPARE(count(), u"Every column with something in it is imported."_s);
    const QModelIndex meaning = model().index(2, ColumnsModel::MeaningColumn);
    QCOMPARE(choices(2, ColumnsModel::MeaningColumn).at(meaning.data(Qt::EditRole).toInt()),
        u"The field named beside it"_s);
    QCOMPARE(cell(2, ColumnsModel::PolicyColumn), u"Fill blanks only"_s);
    // Which field it would erase nobody knows.
    QVERIFY(
        !model().flags(model().index(2, ColumnsModel::MarkerColumn)).testFlag(Qt::ItemIsEditable));
    choose(2, ColumnsModel::MeaningColumn, u"Not imported"_s);
    QCOMPARE(count(), u"1 column of 3 is not imported: Custom Field 1 - Value."_s);
}

void ColumnsPageTest::makesFieldsOfAllThatIsLeftOut()
{
    open("Phone,Shoe size,Hat size\n+14155550100,38,M\n+14155550101,39,L\n");
    QCOMPARE(count(), u"2 columns of 3 are not imported: Shoe size, Hat size."_s);
    press(*m_window, "columnsFields");
    QCOMPARE(rule(1).field, newField(1));
    QCOMPARE(rule(2).field, newField(2));
    QCOMPARE(textOf(*m_window, "columnsFields"), u"(hidden)"_s);
}

void ColumnsPageTest::saysWhyAColumnOfSeveralFieldsIsLeftOut()
{
    CustomField city;
    city.title = u"Twin town"_s;
    for (const qint64 id : {457, 462}) {
        city.id = FieldId(id);
        m_bench->ui.api.fields.append(city);
    }
    m_bench->ui.keep(m_bench->service.contacts);
    open("Phone,Twin town,Hat size\n+14155550100,Oslo,M\n+14155550101,Bern,L\n");
    QCOMPARE(count(), u"2 columns of 3 are not imported: Twin town, Hat size."_s);
    QCOMPARE(cell(1, ColumnsModel::CertaintyColumn), u"2 of this name"_s);
    const QString tip =
        model().index(1, ColumnsModel::MeaningColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"more than one custom field is called “Twin town”"_s), qPrintable(tip));
    QVERIFY(choices(1, ColumnsModel::MeaningColumn).contains(u"Field “Twin town (#462)”"_s));
    // A third one of the name would make it worse.
    QCOMPARE(textOf(*m_window, "columnsFields"), u"Make 1 custom field"_s);
    press(*m_window, "columnsFields");
    QCOMPARE(rule(1).policy, ColumnRule::Policy::Ignore);
    QCOMPARE(rule(2).field, newField(2));
    // Which is decided, then.
    choose(1, ColumnsModel::MeaningColumn, u"Field “Twin town (#462)”"_s);
    choose(1, ColumnsModel::MeaningColumn, u"Not imported"_s);
    QCOMPARE(rule(1).policy, ColumnRule::Policy::Ignore);
    QVERIFY(cell(1, ColumnsModel::CertaintyColumn) != u"2 of this name"_s);
}

void ColumnsPageTest::guessesAnew()
{
    open(mixed);
    const ColumnMapping guessed = m_window->draft().setup().mapping;
    choose(1, ColumnsModel::MeaningColumn, u"Last name"_s);
    choose(0, ColumnsModel::MeaningColumn, u"Not imported"_s);
    QVERIFY(m_window->isDecided());
    press(*m_window, "columnsReset");
    QCOMPARE(m_window->draft().setup().mapping, guessed);
    QVERIFY(!m_window->isDecided());
}

/// A file that is opened with the program comes before the fields do.
void ColumnsPageTest::guessesAnewOnceFieldsAreKnown_data()
{
    const auto answer = [](auto change) -> Between {
        return [change](ColumnsPageTest &test) {
            ImportAnswers answers = test.m_window->draft().setup().answers;
            change(answers);
            test.m_window->draft().setAnswers(answers);
        };
    };
    QTest::addColumn<bool>("areKnownBefore"); ///< That there are none.
    QTest::addColumn<Between>("between");
    QTest::addColumn<bool>("isGuessedAnew");
    QTest::newRow("nobody did anything") << false << Between() << true;
    QTest::newRow("the country was chosen")
        << false << answer([](ImportAnswers &answers) { answers.region = u"NO"_s; }) << true;
    QTest::newRow("a cell was typed") << false << answer([](ImportAnswers &answers) {
        answers.cells.insert({0, 1}, u"y"_s);
    }) << false;
    QTest::newRow("a column was chosen") << false << Between([](ColumnsPageTest &test) {
        test.choose(1, ColumnsModel::MeaningColumn, u"E-mail"_s);
    }) << false;
    QTest::newRow("there were none before") << true << Between() << false;
}

void ColumnsPageTest::guessesAnewOnceFieldsAreKnown()
{
    QFETCH(bool, areKnownBefore);
    QFETCH(Between, between);
    QFETCH(bool, isGuessedAnew);
    m_bench = std::make_unique<WindowBench>(WindowBench::Directory::Unread);
    ContactStore &store = m_bench->ui.store();
    const QList<CustomField> fields = m_bench->ui.api.fields;
    // Each part of it comes by itself.
    StoreChange change;
    change.team = m_bench->ui.api.team;
    if (areKnownBefore)
        change.fields = QList<CustomField>();
    (void)valueOf(store.commit(std::move(change)));
    open("Phone," + fields.constFirst().title.toUtf8() + "\n+14155550100,x\n");
    QCOMPARE(textOf(*m_window, "columnsFields"), u"Make 1 custom field"_s);
    QVERIFY(!m_window->isDecided());
    if (between)
        between(*this);
    const bool isDecided = m_window->isDecided();
    StoreChange later;
    later.fields = fields;
    (void)valueOf(store.commit(std::move(later)));
    QVERIFY(isReady(*m_window));
    QCOMPARE(rule(1).field == fields.constFirst().id, isGuessedAnew);
    if (isGuessedAnew)
        QCOMPARE(textOf(*m_window, "columnsFields"), u"(hidden)"_s);
    QCOMPARE(m_window->isDecided(), isDecided); // by nobody, in between
}

void ColumnsPageTest::staysUsableWithManyColumns()
{
    QByteArray titles("Phone");
    QByteArray row("+14155550100");
    for (int column = 1; column < 200; ++column) {
        titles += ",Odd thing " + QByteArray::number(column);
        row += ",x" + QByteArray::number(column);
    }
    open(titles + '\n' + row + '\n');
    QCOMPARE(model().rowCount(), 200);
    QVERIFY2(count().startsWith(u"199 columns of 200 are not imported: Odd thing 1, "_s),
        qPrintable(count()));
    QVERIFY(count().endsWith(u"Odd thing 5 and others."_s));
    auto *find = m_window->findChild<QLineEdit *>(u"columnsFind"_s);
    QVERIFY(find->isVisible());
    find->setText(u"thing 19"_s);
    QCOMPARE(model().rowCount(), 11);
    choose(0, ColumnsModel::MeaningColumn, u"First name"_s);
    QCOMPARE(rule(19).kind, ColumnKind::First);
    find->clear();
    m_window->findChild<QCheckBox *>(u"columnsLeftOut"_s)->setChecked(true);
    QCOMPARE(model().rowCount(), 198);
}

ROLODESK_TEST(ColumnsPageTest);

#include "tst_columnspage.moc"
