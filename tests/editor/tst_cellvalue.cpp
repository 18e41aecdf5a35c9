#include "tests/support/testregistry.h"
#include "ui/editor/cellvalue.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;
using Problem = ValueProblem::Kind;

EditField field(Kind kind)
{
    return {kind, {}};
}

EditState ada()
{
    return {{field(Kind::First), u"Ada"_s}, {field(Kind::Last), u"Lovelace"_s},
        {field(Kind::DisplayName), u"Ada Lovelace"_s}, {field(Kind::Phone), u"14155550100"_s},
        {field(Kind::Email), u"ada@example.org"_s}, {field(Kind::OptOut), isIn()}};
}

/// A cell that was opened over `state`, with something else typed in it.
CellInput inputOf(ContactColumnIndex column, const EditState &state, const QStringList &typed)
{
    CellInput input{cellFields(column, state), {}, typed};
    for (const EditField &edited : std::as_const(input.fields))
        input.original.append(state.value(edited));
    return input;
}

} // namespace

/// What is typed into a cell, as changes.
class CellValueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsANameOnlyWhereItFollows()
    {
        QCOMPARE(cellFields(NameColumn, ada()),
            QList<EditField>({field(Kind::First), field(Kind::Last)}));
        QCOMPARE(
            cellFields(NameColumn, {}), QList<EditField>({field(Kind::First), field(Kind::Last)}));
        EditState byHand = ada();
        byHand.insert(field(Kind::DisplayName), u"The Countess"_s);
        QCOMPARE(cellFields(NameColumn, byHand), QList<EditField>({field(Kind::DisplayName)}));
        QCOMPARE(cellFields(UpdatedColumn, ada()), QList<EditField>());
        QCOMPARE(cellFields(TagsColumn, ada()), QList<EditField>());
    }

    void becomesChanges_data()
    {
        QTest::addColumn<ContactColumnIndex>("column");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<ContactChanges>("changes");
        const auto change = [](Kind kind, const QString &before, const QString &after) {
            return FieldChange{field(kind), before, after};
        };
        QTest::newRow("a first name takes the display name along")
            << NameColumn << QStringList{u" Augusta "_s, u"Lovelace"_s}
            << ContactChanges{change(Kind::First, u"Ada"_s, u"Augusta"_s),
                   change(Kind::DisplayName, u"Ada Lovelace"_s, u"Augusta Lovelace"_s)};
        QTest::newRow("a name is taken away")
            << NameColumn << QStringList{{}, u"Lovelace"_s}
            << ContactChanges{change(Kind::First, u"Ada"_s, {}),
                   change(Kind::DisplayName, u"Ada Lovelace"_s, u"Lovelace"_s)};
        QTest::newRow("a number in any form")
            << PhoneColumn << QStringList{u"(415) 555-0199"_s}
            << ContactChanges{change(Kind::Phone, u"14155550100"_s, u"14155550199"_s)};
        QTest::newRow("the same number in another form")
            << PhoneColumn << QStringList{u"4155550100"_s} << ContactChanges();
        QTest::newRow("an e-mail is cleared")
            << EmailColumn << QStringList{u" "_s}
            << ContactChanges{change(Kind::Email, u"ada@example.org"_s, {})};
        QTest::newRow("somebody becomes the owner")
            << OwnerColumn << QStringList{u"102"_s}
            << ContactChanges{change(Kind::Owner, {}, u"102"_s)};
        QTest::newRow("opted out") << StatusColumn << QStringList{isOut()}
                                   << ContactChanges{change(Kind::OptOut, isIn(), isOut())};
        QTest::newRow("nothing") << NameColumn << QStringList{u"Ada"_s, u"Lovelace"_s}
                                 << ContactChanges();
    }
    void becomesChanges()
    {
        QFETCH(ContactColumnIndex, column);
        QFETCH(QStringList, typed);
        QFETCH(ContactChanges, changes);
        const auto made = cellChanges(ada(), inputOf(column, ada(), typed), u"US"_s);
        QVERIFY(made);
        QCOMPARE(*made, changes);
    }

    void isAProblem_data()
    {
        QTest::addColumn<ContactColumnIndex>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<Problem>("problem");
        const QString phone = u"14155550100"_s;
        QTest::newRow("too few digits")
            << PhoneColumn << u"415 555"_s << phone << Problem::TooShort;
        QTest::newRow("no number") << PhoneColumn << u"later"_s << phone << Problem::NotANumber;
        QTest::newRow("no phone any more")
            << PhoneColumn << QString() << phone << Problem::PhoneNeeded;
        QTest::newRow("no address") << EmailColumn << u"ada@"_s << phone << Problem::NotAnAddress;
        // What the service asks for in every change.
        QTest::newRow("no phone at all")
            << EmailColumn << u"a@b.org"_s << QString() << Problem::PhoneNeeded;
    }
    void isAProblem()
    {
        QFETCH(ContactColumnIndex, column);
        QFETCH(QString, typed);
        QFETCH(QString, phone);
        QFETCH(Problem, problem);
        EditState state = ada();
        state.insert(field(Kind::Phone), phone);
        if (phone.isEmpty())
            state.remove(field(Kind::Phone));
        const auto made = cellChanges(state, inputOf(column, state, {typed}), u"US"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().problem.kind, problem);
    }

    void keepsAnOddValueNobodyTouched()
    {
        EditState state = ada();
        state.insert(field(Kind::Email), u"nobody"_s);
        const auto made = cellChanges(state, inputOf(EmailColumn, state, {u"nobody"_s}), u"US"_s);
        QVERIFY(made && made->isEmpty());
    }

    void makesAnEmptiedDisplayNameOfTheNames()
    {
        EditState state = ada();
        state.insert(field(Kind::DisplayName), u"The Countess"_s);
        const auto made = cellChanges(state, inputOf(NameColumn, state, {QString()}), u"US"_s);
        QVERIFY(made);
        QCOMPARE(*made,
            ContactChanges({{field(Kind::DisplayName), u"The Countess"_s, u"Ada Lovelace"_s}}));
    }

    void comparesWithWhatThePersonSaw()
    {
        // Others changed the same cell and another one while it was open.
        const CellInput input = inputOf(EmailColumn, ada(), {u"al@example.org"_s});
        EditState now = ada();
        now.insert(field(Kind::Email), u"countess@example.org"_s);
        now.insert(field(Kind::First), u"Augusta"_s);
        const auto made = cellChanges(now, input, u"US"_s);
        QVERIFY(made);
        QCOMPARE(*made,
            ContactChanges({{field(Kind::Email), u"ada@example.org"_s, u"al@example.org"_s}}));
    }

    void leavesADisplayNameThatOthersSetMeanwhile()
    {
        const CellInput input = inputOf(NameColumn, ada(), {u"Augusta"_s, u"Lovelace"_s});
        EditState now = ada();
        now.insert(field(Kind::DisplayName), u"The Countess"_s);
        const auto made = cellChanges(now, input, u"US"_s);
        QVERIFY(made);
        QCOMPARE(*made, ContactChanges({{field(Kind::First), u"Ada"_s, u"Augusta"_s}}));
    }

    void addsAndTakesOffSingleTags()
    {
        const auto tag = [](qint64 id) { return EditField{Kind::Tag, QString::number(id)}; };
        QCOMPARE(tagChanges({TagId(1), TagId(2)}, {TagId(2), TagId(10)}),
            ContactChanges({{tag(1), tagIsOn(), {}}, {tag(10), {}, tagIsOn()}}));
        QVERIFY(tagChanges({TagId(1), TagId(2)}, {TagId(2), TagId(1)}).isEmpty());
    }
};

ROLODESK_TEST(CellValueTest);
#include "tst_cellvalue.moc"
