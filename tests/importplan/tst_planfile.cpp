#include "core/import/askservice.h"
#include "core/import/planfile.h"
#include "tests/importplan/planbench.h"
#include "tests/support/testregistry.h"

#include <QBuffer>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

/// As `import plan` writes it.
QByteArray saved(const PlanBench &bench)
{
    const ImportContent &content = *bench.draft->content();
    const ImportPlan &plan = bench.draft->plan();
    QByteArray text = planFileHead(
        content, plan, bench.draft->setup(), u"7"_s, QDateTime(QDate(2026, 11, 23), {}, Qt::UTC));
    for (std::size_t place = 0; place < plan.size(); ++place) {
        if (plan.at(place).fate != RowFate::Same)
            text += planFileLine(bench.row(place), plan.at(place), content.table.table);
    }
    return text;
}

Result<SavedPlan, PlanFileError> readFrom(QByteArray text)
{
    QBuffer file(&text);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a buffer cannot be opened");
    return readPlanFile(file);
}

} // namespace

/// Plans that are kept, and what the service is asked for one.
class PlanFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        PlanBench bench;
        bench.plan(u"First Name,Phone\nAl,4155552000\nAda,4155551001\nZed,12\nGrace B.,4155551002\n"_s);
        bench.setPolicy(ColumnRule::Policy::Overwrite);
        const auto plan = readFrom(saved(bench));
        QVERIFY(plan);
        QCOMPARE(plan->setup, bench.draft->setup());
        QCOMPARE(plan->sha256, bench.draft->content()->file.sha256);
        QCOMPARE(plan->workspace, u"7"_s);
        QCOMPARE(plan->counts.fates, bench.draft->plan().counts().fates);
        QCOMPARE(plan->rows.size(), 2);
        QCOMPARE(plan->rows.value(1), savedRow(bench.row(0).outcome));
        QCOMPARE(plan->rows.value(4), savedRow(bench.row(3).outcome));
        QVERIFY(plan->rows.value(1) != plan->rows.value(4));
        // Somebody else renames her: the row would do something else.
        StoreChange change;
        change.upserts = {changedContact(stored(*bench.store, ContactId(2)).value(),
            {bench.change(EditField::Kind::First, u"Grace"_s, u"Gracie"_s)}, 4)};
        (void)valueOf(bench.store->commit(change));
        QVERIFY(plan->rows.value(4) != savedRow(bench.row(3).outcome));
    }

    void isRefusedWhereItIsNotWhole_data()
    {
        QTest::addColumn<PlanFileError::Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << PlanFileError::Kind::NotAPlan << 1;
        QTest::newRow("something else") << PlanFileError::Kind::NotAPlan << 1;
        QTest::newRow("a line is cut") << PlanFileError::Kind::NotAPlan << 3;
        QTest::newRow("a line is missing") << PlanFileError::Kind::NotAPlan << 2;
        QTest::newRow("of a newer version") << PlanFileError::Kind::NewerVersion << 1;
    }
    void isRefusedWhereItIsNotWhole()
    {
        QFETCH(PlanFileError::Kind, kind);
        QFETCH(int, line);
        PlanBench bench;
        bench.plan(u"First Name,Phone\nAl,4155552000\nBo,4155552001\n"_s);
        const QByteArray whole = saved(bench);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        QByteArray text = whole;
        if (name == u"nothing")
            text.clear();
        else if (name == u"something else")
            text = "{\"contacts\":[]}\n";
        else if (name == u"a line is cut")
            text.chop(30);
        else if (name == u"a line is missing")
            text = whole.first(whole.lastIndexOf('\n', whole.size() - 2) + 1);
        else
            text.replace("\"rolodesk_plan\":1", "\"rolodesk_plan\":2");
        const auto plan = readFrom(text);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, kind);
        QCOMPARE(plan.error().line, line);
    }

    void theServiceIsAskedForWhomTheCopyLacks()
    {
        PlanBench bench;
        bench.createByOthers(u"14155559009"_s);
        bench.draft->setBaseWhole(false);
        QString file = u"First Name,Phone,Opt Out\nOther,4155559009,yes\nAda,4155551001,\n"_s;
        for (int row = 0; row < 250; ++row)
            file += u"N%1,415555%2,\n"_s.arg(row).arg(2000 + row);
        bench.plan(file);
        QCOMPARE(bench.draft->plan().counts().of(RowFate::Unasked), 251);
        AskService asking(bench.api, *bench.store, *bench.draft);
        QSignalSpy over(&asking, &AskService::finished);
        const qsizetype before = bench.api.requests.size();
        asking.start();
        QVERIFY(over.wait());
        QVERIFY(bench.isReady());
        QCOMPARE(bench.api.requests.size() - before, 3); // a hundred values each
        QCOMPARE(asking.asked(), 251);
        QCOMPARE(bench.fates().mid(0, 3),
            (QList<RowFate>{RowFate::Changed, RowFate::Same, RowFate::New}));
        QCOMPARE(bench.row(0).outcome.contact, ContactId(9));
        QCOMPARE(bench.draft->plan().counts().of(RowFate::New), 250);
        // What it answered is known in another plan, too.
        bench.setPolicy(ColumnRule::Policy::Overwrite);
        QCOMPARE(bench.draft->plan().counts().of(RowFate::Unasked), 0);
    }

    /// What could not be asked for is nobody's.
    void aServiceThatDoesNotAnswerMakesNobodyNew()
    {
        PlanBench bench;
        bench.draft->setBaseWhole(false);
        bench.api.onRequest = [](int, const QString &) {
            return std::optional(failure(ApiError::Kind::ConnectionLost));
        };
        bench.plan(u"First Name,Phone\nAl,4155552000\n"_s);
        AskService asking(bench.api, *bench.store, *bench.draft);
        QSignalSpy failed(&asking, &AskService::failed);
        asking.start();
        QVERIFY(failed.wait());
        QCOMPARE(bench.fates(), QList<RowFate>{RowFate::Unasked});
    }
};

ROLODESK_TEST(PlanFileTest);
#include "tst_planfile.moc"
