#include "tests/importplan/planbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Fates = QList<RowFate>;
using Answers = ImportAnswers;

} // namespace

/// Rows among each other, and what happens to a plan when somebody decides.
class ImportPlanTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsThatSayTheSameAreOne()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone\nAl,4155552000\n\nAl,(415) 555-2000\nBo,4155552001\n"_s);
        QCOMPARE(bench.fates(), (Fates{RowFate::New, RowFate::Duplicate, RowFate::New}));
        const PlanCounts &counts = bench.draft->plan().counts();
        QCOMPARE(counts.rows, 3);
        QCOMPARE(counts.of(RowFate::New), 2);
        QCOMPARE(counts.of(RowFate::Duplicate), 1);
        QCOMPARE(bench.draft->plan().groupOf(1), (std::vector<quint32>{0, 1}));
        QVERIFY(bench.draft->plan().groupOf(2).empty());
    }

    void rowsThatSayOtherThingsWaitForAnAnswer()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Phone\nAl,4155552000,\nBo,4155552001,4155552000\nCy,4155552001,\n"_s);
        QCOMPARE(bench.fates(), Fates(3, RowFate::Held));
        for (std::size_t place = 0; place < 3; ++place)
            QCOMPARE(bench.row(place).outcome.problems, unsigned(CleanRow::SameNumber));
        Answers answers = bench.draft->setup().answers;
        answers.sameNumber = Answers::SameNumber::First;
        bench.decide(answers);
        QCOMPARE(bench.fates(), (Fates{RowFate::New, RowFate::Duplicate, RowFate::Duplicate}));
        answers.sameNumber = Answers::SameNumber::Last;
        bench.decide(answers);
        QCOMPARE(bench.fates(), (Fates{RowFate::Duplicate, RowFate::Duplicate, RowFate::New}));
    }

    /// People share addresses: only a row that has nothing else is joined by one.
    void anAddressJoinsOnlyWhoHasNoNumber()
    {
        PlanBench bench;
        bench.plan(
            u"Name,Phone,Email\nAl,4155552000,fam@example.com\nBo,4155552001,fam@example.com\n"_s);
        // The service may take them for one: somebody has to say that they share it.
        QCOMPARE(bench.fates(), Fates(2, RowFate::Held));
        QCOMPARE(bench.row(0).outcome.problems, unsigned(CleanRow::SharedEmail));
        Answers answers = bench.draft->setup().answers;
        answers.sharedEmail = Answers::SharedEmail::NewContacts;
        bench.decide(answers);
        QCOMPARE(bench.fates(), Fates(2, RowFate::New));
        QCOMPARE(bench.row(0).outcome.problems, 0U);
        bench.plan(u"Name,Phone,Email\nAl,4155552000,fam@example.com\nAl,,fam@example.com\n"_s);
        QCOMPARE(bench.fates(), Fates(2, RowFate::Held));
        QCOMPARE(bench.row(1).outcome.problems, unsigned(CleanRow::SameNumber));
    }

    /// Nobody knows whose row the third one is, and the others are two people still.
    void anAddressOfSeveralJoinsNobody()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Email\nAl,4155552000,fam@example.com\n"
                   "Bo,4155552001,fam@example.com\nFam,,fam@example.com\n"_s);
        QCOMPARE(bench.fates(), Fates(3, RowFate::Held));
        Answers answers = bench.draft->setup().answers;
        answers.sameNumber = Answers::SameNumber::First;
        bench.decide(answers);
        QCOMPARE(bench.fates(), Fates(3, RowFate::Held));
        QCOMPARE(bench.row(2).outcome.problems, unsigned(CleanRow::SharedEmail));
        answers.sharedEmail = Answers::SharedEmail::NewContacts;
        bench.decide(answers);
        QCOMPARE(bench.fates(), Fates(3, RowFate::New));
        answers.skipped = {1, 3};
        bench.decide(answers);
        answers.sharedEmail = Answers::SharedEmail::Hold;
        bench.decide(answers); // the others are left out: nobody shares it
        QCOMPARE(bench.fates(), (Fates{RowFate::Skipped, RowFate::New, RowFate::Skipped}));
    }

    /// What is to be made is what rows give to somebody which are sent, whatever held the others.
    void onlyWhatIsGivenToSomebodyIsMade()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Tags\nAl,4155552000,One\nBo,4155552001,Two\n"
                   "Bob,4155552001,Two\nCy,4155552002,Three\n"_s);
        Answers answers = bench.draft->setup().answers;
        for (const QString &label : {u"One"_s, u"Two"_s, u"Three"_s})
            answers.tags.insert(label.toLower(), {UnknownAnswer::Kind::Create, 0, label});
        bench.decide(answers);
        const auto toBeMade = [&bench] { return bench.draft->plan().toBeMade(); };
        const auto tag = [](const QString &label) {
            return EditField{EditField::Kind::Tag, keyOfNewTag(label)};
        };
        QCOMPARE(toBeMade(), (QSet<EditField>{tag(u"One"_s), tag(u"Three"_s)}));
        answers.skipped.insert(1);
        bench.decide(answers);
        QCOMPARE(toBeMade(), QSet<EditField>{tag(u"Three"_s)});
        answers.sameNumber = Answers::SameNumber::Last;
        bench.decide(answers);
        QCOMPARE(toBeMade(), (QSet<EditField>{tag(u"Two"_s), tag(u"Three"_s)}));
    }

    /// One row erases, and the other says nothing of it: they do not say the same.
    void rowsThatEraseOtherThingsAreNoDuplicates()
    {
        PlanBench bench;
        bench.plan(u"Phone,Last Name\n4155551001,\n4155551001,X\n"_s);
        ColumnRule rule = bench.draft->setup().mapping.columns.last();
        rule.clearMarker = u"X"_s;
        bench.draft->setRule(1, rule);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), Fates(2, RowFate::Held));
    }

    /// What nobody can tell of a row, or what holds it back, is no less said than the rest of it.
    void aRowThatIsHeldBackIsNoDuplicate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("said to be unsubscribed")
            << u"Name,Phone,Status\nAnn,4155552000,subscribed\nAnn,4155552000,unsubscribed\n"_s;
        QTest::newRow("neither out nor in")
            << u"Name,Phone,Opt Out\nAnn,4155552000,\nAnn,4155552000,maybe\n"_s;
        QTest::newRow("a second number that is none")
            << u"Name,Phone,Work Phone\nAnn,4155552000,555123\nAnn,4155552000,\n"
               "Bo,4155552001,4155552002\n"_s;
    }
    void aRowThatIsHeldBackIsNoDuplicate()
    {
        QFETCH(QString, text);
        PlanBench bench;
        bench.plan(text);
        QCOMPARE(bench.fates().first(2), Fates(2, RowFate::Held));
        QVERIFY(bench.row(0).outcome.problems & CleanRow::SameNumber);
        QVERIFY(bench.row(1).outcome.problems & CleanRow::SameNumber);
    }

    /// Nobody stands for the others while the one that is taken waits.
    void whatIsTakenAndHeldBackHoldsTheOthers()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Tags,Opt Out\nAl,4155552000,Unheard,\nAlbert,4155552000,,yes\n"_s);
        Answers answers = bench.draft->setup().answers;
        answers.sameNumber = Answers::SameNumber::First;
        bench.decide(answers);
        QCOMPARE(bench.fates(), Fates(2, RowFate::Held));
        answers.tags.insert(u"unheard"_s, {UnknownAnswer::Kind::Ignore, 0, {}});
        bench.decide(answers);
        QCOMPARE(bench.fates(), (Fates{RowFate::New, RowFate::Duplicate}));
        QCOMPARE(bench.draft->plan().counts().optOuts, 1);
        QCOMPARE(bench.draft->plan().at(1).taken, 0U);
        QCOMPARE(bench.draft->plan().at(0).taken, PlanRow::none);
    }

    /// The row that opted somebody out is left out after all: the other one opts nobody out.
    void anOptOutThatIsLeftOutHoldsNoMore()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Opt Out\nAl,4155552000,\nAlbert,4155552000,yes\n"_s);
        Answers answers = bench.draft->setup().answers;
        answers.sameNumber = Answers::SameNumber::First;
        bench.decide(answers);
        QCOMPARE(bench.draft->plan().counts().optOuts, 1);
        answers.skipped.insert(2);
        bench.decide(answers);
        QCOMPARE(bench.fates(), (Fates{RowFate::New, RowFate::Skipped}));
        QCOMPARE(bench.draft->plan().counts().optOuts, 0);
        QVERIFY(!bench.draft->plan().at(0).setsOptOut);
    }

    /// Of two columns of one kind the first is taken, and the other is there to be decided about.
    void aSecondColumnOfAKindIsNotTakenInSilence()
    {
        PlanBench bench;
        bench.plan(u"First Name,Given Name,Phone\nAlpha,Beta,4155552000\n"_s);
        QCOMPARE(bench.draft->setup().mapping.columns.at(1).kind, ColumnKind::Unknown);
        QCOMPARE(bench.row(0).clean.first, u"Alpha"_s);
    }

    /// The rows have no places yet when it is typed.
    void aCellThatIsTypedWhileThePlanBeginsIsLookedAt()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone\nAl,415\nBo,4155552001\n"_s);
        QCOMPARE(bench.fates(), (Fates{RowFate::Held, RowFate::New}));
        ColumnMapping mapping = bench.draft->setup().mapping;
        mapping.columns[0].policy = ColumnRule::Policy::Overwrite;
        bench.draft->setMapping(mapping);
        QCOMPARE(bench.draft->plan().size(), 0U);
        bench.draft->setCell(1, 1, u"4155552000"_s);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), Fates(2, RowFate::New));
    }

    /// Rows and columns are other ones.
    void nothingOfAnotherTableIsUndone()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone\nAl,415\nBo,4155552001\n"_s);
        bench.draft->setCell(1, 1, u"4155552000"_s);
        QVERIFY(bench.isReady());
        QVERIFY(bench.draft->canUndo());
        bench.draft->setDialect(CsvDialect{';'});
        QVERIFY(bench.isReady());
        QVERIFY(!bench.draft->canUndo());
        QVERIFY(!bench.draft->canRedo());
    }

    void aHeaderBeyondTheFileIsRefused()
    {
        PlanBench bench;
        for (const qsizetype header : {qsizetype(-7), qsizetype(99'999'999)}) {
            ImportSetup setup;
            setup.header = header;
            bench.draft->openText(u"Name,Phone\nAl,4155552000\n"_s, setup);
            QVERIFY(!bench.isReady());
            QCOMPARE(bench.draft->stage(), ImportDraft::Stage::Refused);
        }
    }

    /// Whatever row is taken, an opt-out of any of them holds.
    void anOptOutOfAnyOfThemHolds()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Opt Out\nAl,4155552000,\nAlbert,4155552000,yes\n"_s);
        Answers answers = bench.draft->setup().answers;
        answers.sameNumber = Answers::SameNumber::First;
        bench.decide(answers);
        QCOMPARE(bench.fates(), (Fates{RowFate::New, RowFate::Duplicate}));
        QVERIFY(bench.draft->plan().at(0).setsOptOut);
        QVERIFY(bench.row(0).outcome.setsOptOut);
        QCOMPARE(bench.draft->plan().counts().optOuts, 1);
    }

    /// Two numbers of one contact are one contact.
    void rowsOfOneContactAreTogether()
    {
        PlanBench bench;
        Contact ada = stored(*bench.store, ContactId(1)).value();
        ada.channels = QList<Channel>();
        StoreChange change;
        change.upserts = {changedContact(ada,
            {bench.change(EditField::Kind::Channel, {}, u"14155553000"_s, u"phone"_s)}, 4)};
        (void)valueOf(bench.store->commit(change));
        bench.plan(u"Last Name,Phone\nKing,4155551001\nByron,4155553000\n"_s);
        QCOMPARE(bench.fates(), Fates(2, RowFate::Held));
        QCOMPARE(bench.row(1).outcome.problems & CleanRow::SameNumber,
            unsigned(CleanRow::SameNumber));
    }

    void whatIsTypedIntoACellIsLookedAtAlone()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone\nAl,12\nBo,4155552001\n"_s);
        QCOMPARE(bench.fates(), (Fates{RowFate::Held, RowFate::New}));
        bench.draft->setCell(1, 1, u"415 555 2001"_s);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), Fates(2, RowFate::Held)); // both have it
        bench.draft->setCell(1, 1, u"415 555 2002"_s);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), Fates(2, RowFate::New));
        QCOMPARE(bench.row(0).cells, (QStringList{u"Al"_s, u"415 555 2002"_s}));
        bench.draft->undo();
        bench.draft->undo();
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), (Fates{RowFate::Held, RowFate::New}));
        QCOMPARE(bench.row(0).cells, (QStringList{u"Al"_s, u"12"_s}));
        bench.draft->redo();
        bench.draft->redo();
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), Fates(2, RowFate::New));
        QVERIFY(!bench.draft->canRedo());
    }

    void cellsAlikeAreFixedTogether()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Opt Out\nAl,4155552000,maybe\nBo,4155552001,maybe\nCy,4155552002,perhaps\n"_s);
        QCOMPARE(bench.fates(), Fates(3, RowFate::Held));
        bench.draft->setCellsAlike(1, 2, u"yes"_s);
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), (Fates{RowFate::New, RowFate::New, RowFate::Held}));
        QCOMPARE(bench.draft->plan().counts().optOuts, 2);
        bench.draft->setCell(2, 2, u"no"_s); // what is typed into one alone goes first
        QVERIFY(bench.isReady());
        QCOMPARE(bench.draft->plan().counts().optOuts, 1);
    }

    void rowsAreLeftOut()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone\nAl,4155552000\nBo,4155552000\n"_s);
        QCOMPARE(bench.fates(), Fates(2, RowFate::Held));
        Answers answers = bench.draft->setup().answers;
        answers.skipped.insert(1);
        bench.decide(answers);
        QCOMPARE(bench.fates(), (Fates{RowFate::Skipped, RowFate::New}));
    }

    /// Whom the copy does not hold the service may have.
    void whereTheCopyIsNotWholeNobodyIsNew()
    {
        PlanBench bench;
        bench.draft->setBaseWhole(false);
        bench.plan(u"Name,Phone\nAl,4155552000\nAda,4155551001\n"_s);
        QCOMPARE(bench.fates(), (Fates{RowFate::Unasked, RowFate::Same}));
        bench.draft->noteAsked({u"14155552000"_s}, {0});
        QVERIFY(bench.isReady());
        QCOMPARE(bench.fates(), (Fates{RowFate::New, RowFate::Same}));
    }

    /// A change of all rows while another one is under way.
    void theLastAnswerCounts()
    {
        PlanBench bench;
        QString text = u"Name,Phone\n"_s;
        for (int row = 0; row < 5000; ++row)
            text += u"N%1,030 %2\n"_s.arg(row).arg(1000000 + row);
        bench.plan(text);
        Answers answers = bench.draft->setup().answers;
        for (const QString &region : {u"FR"_s, u""_s, u"DE"_s}) {
            answers.region = region;
            bench.draft->setAnswers(answers);
            answers.skipped.insert(3);
            bench.draft->setAnswers(answers);
        }
        QVERIFY(bench.isReady());
        QCOMPARE(bench.draft->plan().counts().rows, 5000);
        QCOMPARE(bench.draft->plan().counts().of(RowFate::New), 4999);
        QCOMPARE(bench.row(0).clean.phones.first().digits, u"49301000000"_s);
        QCOMPARE(bench.draft->plan().at(2).fate, RowFate::Skipped);
    }

    /// A file that is refused stays so, whatever the plan of the one before says meanwhile.
    void aPlanOfTheFileBeforeSaysNothingOfThisOne()
    {
        PlanBench bench;
        QString text = u"Name,Phone\n"_s;
        for (int row = 0; row < 3000; ++row)
            text += u"N%1,415555%2\n"_s.arg(row).arg(1000 + row);
        bench.draft->openText(text);
        QVERIFY(QTest::qWaitFor(
            [&] { return bench.draft->stage() == ImportDraft::Stage::Planning; }));
        QSignalSpy ready(&bench.draft->plan(), &ImportPlan::ready);
        bench.draft->open(bench.dir.filePath(u"none.csv"_s));
        QCOMPARE(bench.draft->stage(), ImportDraft::Stage::Reading);
        bench.draft->setBaseWhole(false);
        QCOMPARE(bench.draft->stage(), ImportDraft::Stage::Reading);
        QVERIFY(QTest::qWaitFor([&] { return !ready.isEmpty(); }));
        QCOMPARE(bench.draft->stage(), ImportDraft::Stage::Refused);
        QCOMPARE(bench.draft->error().kind, ImportFileError::Kind::NotThere);
    }

    void filesOfTheSameTitlesAreMappedAlike()
    {
        PlanBench bench;
        bench.plan(u"Who,Phone,Plan\nAl,4155552000,x\n"_s);
        ColumnRule rule = bench.draft->setup().mapping.columns.first();
        QCOMPARE(rule.kind, ColumnKind::Unknown);
        rule.kind = ColumnKind::WholeName;
        rule.policy = ColumnRule::Policy::Overwrite;
        rule.clearMarker = u"-"_s;
        bench.draft->setRule(0, rule);
        bench.draft->rememberMapping();
        bench.drain();
        // What writes over something, or erases, is decided for each file.
        rule.policy = ColumnRule::Policy::FillBlanks;
        rule.clearMarker.clear();
        bench.plan(u"WHO,phone,plan\nBo,4155552001,x\n"_s);
        QVERIFY(bench.draft->isRemembered());
        QCOMPARE(bench.draft->setup().mapping.columns.first(), rule);
        bench.plan(u"Who,Phone\nBo,4155552001\n"_s);
        QVERIFY(!bench.draft->isRemembered());
    }

    /// It has a column more, which says why they were not.
    void aFileOfTheRowsNotImportedIsMappedAsTheFileWas()
    {
        PlanBench bench;
        bench.plan(u"Who,Phone,Plan\nAl,4155552000,x\n"_s);
        ColumnRule rule = bench.draft->setup().mapping.columns.first();
        rule.kind = ColumnKind::WholeName;
        rule.policy = ColumnRule::Policy::FillBlanks;
        bench.draft->setRule(0, rule);
        bench.draft->rememberMapping();
        bench.drain();
        const QList<ColumnRule> rules = bench.draft->setup().mapping.columns;
        bench.plan(u"Rolodesk reason,Who,Phone,Plan\nrefused,Al,4155552000,x\n"_s);
        QVERIFY(bench.draft->isRemembered());
        const QList<ColumnRule> mapped = bench.draft->setup().mapping.columns;
        QCOMPARE(mapped.first().kind, ColumnKind::Other);
        QCOMPARE(mapped.first().policy, ColumnRule::Policy::Ignore);
        QCOMPARE(mapped.mid(1), rules);
        // And the other way round.
        bench.draft->rememberMapping();
        bench.drain();
        bench.plan(u"Who,Phone,Plan\nBo,4155552001,x\n"_s);
        QVERIFY(bench.draft->isRemembered());
        QCOMPARE(bench.draft->setup().mapping.columns, rules);
    }

    /// The column that names the field was left out, and its values would be lost in silence.
    void valuesOfNoFieldAreOfferedAgain()
    {
        PlanBench bench;
        const QString text = u"Phone,Custom Field 1 - Label,Custom Field 1 - Value\n"
                             "4155552000,Plan,x\n"_s;
        bench.plan(text);
        ColumnRule rule;
        rule.kind = ColumnKind::Other;
        bench.draft->setRule(1, rule);
        QCOMPARE(bench.draft->setup().mapping.columns.at(2).kind, ColumnKind::FieldValue);
        bench.draft->rememberMapping();
        bench.drain();
        bench.plan(text);
        QVERIFY(bench.draft->isRemembered());
        QCOMPARE(bench.draft->setup().mapping.columns.at(2), ColumnRule());
    }

    void aSetupIsReadAsItWasWritten()
    {
        PlanBench bench;
        bench.plan(u"Name,Phone,Note\nAl,4155552000,x\n"_s);
        ImportSetup setup = bench.draft->setup();
        setup.encoding = "windows-1252";
        setup.dialect = CsvDialect{';', true};
        setup.sheet = u"Sheet 2"_s;
        setup.header = -1;
        setup.mapping.columns[2].field = newField(2);
        setup.mapping.columns[2].clearMarker = u"-"_s;
        setup.answers.commaNames = Answers::CommaNames::LastFirst;
        setup.answers.sameNumber = Answers::SameNumber::Last;
        setup.answers.otherName = Answers::OtherName::SamePerson;
        setup.answers.knownEmail = Answers::KnownEmail::NewContact;
        setup.answers.overLimit = Answers::OverLimit::Fill;
        setup.answers.saidOptOut = Answers::SaidOptOut::OptOut;
        setup.answers.repairsText = true;
        setup.answers.leavesOutUnreadable = true;
        setup.answers.placeholders = {{1, true}, {2, false}};
        setup.answers.tags = {{u"press"_s, {UnknownAnswer::Kind::Create, 0, u"Press"_s}}};
        setup.answers.owners = {{u"mia"_s, {UnknownAnswer::Kind::Use, 42}}};
        setup.answers.skipped = {4, 5};
        setup.answers.samePerson = {6};
        setup.answers.cells = {{{1, 2}, u"y"_s}};
        setup.answers.alike = {{{2, u"x"_s}, u"z"_s}};
        QCOMPARE(setupFromJson(toJson(setup)), std::optional(setup));
        QJsonObject other = toJson(setup);
        other.insert(u"answers"_s, QJsonObject{{u"same_number"_s, u"perhaps"_s}});
        QVERIFY(!setupFromJson(other));
    }
};

ROLODESK_TEST(ImportPlanTest);
#include "tst_importplan.moc"
