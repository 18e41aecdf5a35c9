#include "core/editing/channelmanners.h"
#include "tests/importplan/planbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Result_ = ReportRow::Result;
using Answers = ImportAnswers;

} // namespace

/// From a plan to contacts at the service, and back.
class ImportRunTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsWhatIsPlannedAndTellsWhatBecameOfIt()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"First Name,Phone,Tags\n"
                   "Al,4155552000,VIP\n"
                   "Ada,4155551001,\"Oslo, North\"\n"
                   "Grace,4155551002,VIP\n"
                   "Bo,12,\n"_s);
        const auto run = bench.import();
        QCOMPARE(run->stage(), ImportRun::Stage::Begun);
        QVERIFY(run->group() != 0);
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.contacts.size(), 3);
        QVERIFY(bench.there(1).contains({EditField::Kind::Tag, u"56"_s}));
        const auto report = valueOf(bench.history->report(run->import()));
        QVERIFY(report);
        QCOMPARE(report->of(Result_::Created), 1);
        QCOMPARE(report->of(Result_::Changed), 1);
        QCOMPARE(report->of(Result_::Same), 1);
        QCOMPARE(report->of(Result_::Skipped), 1);
        QCOMPARE(report->of(Result_::Failed) + report->of(Result_::Open), 0);
        QCOMPARE(report->record.group, run->group());
        QCOMPARE(report->record.setup, bench.draft->setup());
        QCOMPARE(valueOf(bench.history->ofGroup(run->group())), std::optional(report->record));
        const QByteArray errors = errorFile(
            *report, [](const ReportRow &row) { return row.result == Result_::Skipped; },
            [](const ReportRow &) { return u"too short, \"12\""_s; });
        QCOMPARE(errors,
            "\xEF\xBB\xBFRolodesk reason,First Name,Phone,Tags\r\n"
            "\"too short, \"\"12\"\"\",Bo,12,\r\n"_ba);
    }

    /// The screen said that nothing would be sent of her row, and then somebody renamed her.
    void nothingIsSentThatWasNotShown()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"First Name,Phone\nAda,4155551001\nGracie,4155551002\n"_s);
        bench.setPolicy(ColumnRule::Policy::Overwrite);
        QCOMPARE(bench.fates(), (QList<RowFate>{RowFate::Same, RowFate::Changed}));
        bench.renameByOthers(1, u"Augusta"_s);
        bench.know();
        const auto run = bench.import();
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.contact(ContactId(1))->first, u"Augusta"_s);
        QCOMPARE(bench.api.contact(ContactId(2))->first, u"Gracie"_s);
        const auto report = valueOf(bench.history->report(run->import()));
        QCOMPARE(report->of(Result_::Changed), 1);
        QCOMPARE(report->of(Result_::Skipped), 1);
        QCOMPARE(report->rows.front().problems, quint32(CleanRow::MovedSince));
    }

    /// Somebody else rewrites many rows of the file one after another while the import begins.
    void manyRowsThatMovedEndNoImport()
    {
        constexpr int moved = 130;
        PlanBench bench;
        QString text = u"First Name,Phone\n"_s;
        StoreChange before;
        for (int row = 0; row < moved; ++row) {
            const QJsonObject record{{u"id"_s, 1000 + row}, {u"rev"_s, 1}, {u"first"_s, u"Old"_s},
                {u"phone"_s, QString::number(Q_INT64_C(14155560000) + row)}};
            before.upserts.append(*contactFromJson(record));
            text += u"New,%1\n"_s.arg(Q_INT64_C(4155560000) + row);
        }
        text += u"Al,4155552000\n"_s;
        StoreChange since = before;
        for (Contact &contact : since.upserts) {
            QJsonObject record = contact.json.object();
            record.insert(u"first"_s, u"Newer"_s);
            record.insert(u"rev"_s, 2);
            contact = *contactFromJson(record);
        }
        (void)valueOf(bench.store->commit(before));
        bench.plan(text);
        bench.setPolicy(ColumnRule::Policy::Overwrite);
        Answers answers = bench.draft->setup().answers;
        answers.otherName = Answers::OtherName::SamePerson;
        bench.decide(answers);
        QCOMPARE(bench.fates().count(RowFate::Changed), moved);
        bench.writer->start();
        ImportRun run(*bench.writer, *bench.history, bench.clock);
        QObject::connect(&run, &ImportRun::stageChanged, &run, [&] {
            if (run.stage() == ImportRun::Stage::Noting) // compared, and not in the journal
                (void)bench.store->commit(since);
        });
        run.start(*bench.draft);
        QTRY_COMPARE(run.stage(), ImportRun::Stage::Begun);
        QVERIFY(bench.rest());
        const auto report = valueOf(bench.history->report(run.import()));
        QCOMPARE(report->of(Result_::Created), 1);
        QCOMPARE(report->of(Result_::Skipped), moved);
    }

    /// The row that was taken in the place of another one is refused: what the other one says
    /// beside it is not lost.
    void whoeverStoodForOthersAndFailedTakesThemAlong()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"Name,Phone,Opt Out\nAl,4155552000,\nAlbert,4155552000,yes\nBo,4155552001,\n"
                   "Bo,4155552001,\n"_s);
        Answers answers = bench.draft->setup().answers;
        answers.sameNumber = Answers::SameNumber::First;
        bench.decide(answers);
        bench.api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
            const bool isWrite =
                operation.startsWith("create"_L1) || operation.startsWith("bulk"_L1);
            return isWrite ? std::optional(failure(ApiError::Kind::BadRequest)) : std::nullopt;
        };
        const auto run = bench.import();
        QVERIFY(bench.rest());
        const auto report = valueOf(bench.history->report(run->import()));
        QCOMPARE(report->of(Result_::Failed), 2);
        QCOMPARE(missingRows(*report), 3);
        QVERIFY(report->rows.at(1).isUnserved);
        QVERIFY(!report->rows.at(3).isUnserved); // it says the same
    }

    /// A tag for which no row is sent stays what it is in the file.
    void noTagIsMadeForRowsThatAreNotSent()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"Name,Phone,Tags\nAl,4155552000,Sent\nBo,12,Held\n"_s);
        Answers answers = bench.draft->setup().answers;
        for (const QString &label : {u"Sent"_s, u"Held"_s})
            answers.tags.insert(label.toLower(), {UnknownAnswer::Kind::Create, 0, label});
        bench.decide(answers);
        QCOMPARE(bench.fates(), (QList<RowFate>{RowFate::New, RowFate::Held}));
        (void)bench.import();
        QVERIFY(bench.rest());
        QStringList made;
        for (const JournalWrite &write : std::as_const(bench.settled)) {
            if (write.action == JournalWrite::Action::CreateTag)
                made.append(write.wanted.first().after);
        }
        QCOMPARE(made, QStringList{u"Sent"_s});
    }

    void theSameFileAgainPlansNothing()
    {
        PlanBench bench;
        bench.api.oneChannelPerType = false;
        bench.writer->start();
        const QString file = u"First Name,Last Name,Phone,Email,Tags,Plan,Opt Out\n"
                             "Al,Bo,4155552000,al@example.com,VIP,x,\n"
                             "Cy,Du,4155552001; 4155552002,c@example.com; d@example.com,,,yes\n"
                             "Ada,,4155551001,second@example.com,\"Oslo, North\",,\n"_s;
        bench.plan(file);
        QVERIFY(bench.import()->group() != 0);
        QVERIFY(bench.rest());
        bench.plan(file);
        QCOMPARE(bench.fates(), QList<RowFate>(3, RowFate::Same));
        const qsizetype writes = bench.carriedOut();
        const auto second = bench.import();
        QCOMPARE(second->stage(), ImportRun::Stage::Begun);
        QCOMPARE(second->group(), 0);
        QVERIFY(bench.rest());
        QCOMPARE(bench.carriedOut(), writes);
    }

    /// The contact is there, and not all that its row says.
    void whatWasNotKeptIsTold()
    {
        PlanBench bench;
        QVERIFY(bench.api.oneChannelPerType);
        bench.writer->start();
        bench.plan(u"First Name,Phone\nCy,4155552001; 4155552002\nAl,4155552003\n"_s);
        const auto run = bench.import();
        QVERIFY(bench.rest());
        const auto report = valueOf(bench.history->report(run->import()));
        QCOMPARE(report->of(Result_::Created), 2);
        QCOMPARE(report->of(Result_::Failed), 0);
        QCOMPARE(report->partial, 1);
        QCOMPARE(missingRows(*report), 1);
        const QList<qint64> why = writesOfMissing(*report);
        QCOMPARE(why.size(), 1);
        QCOMPARE(bench.entry(why.first()).write.outcome, JournalWrite::Outcome::KeptOtherwise);
    }

    /// Where a second number is seen to be kept, it is sent again from then on.
    void whatWasLearnedOfChannelsIsForgotten()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"First Name,Phone\nCy,4155552001; 4155552002\n"_s);
        QVERIFY(bench.import()->group() != 0);
        QVERIFY(bench.rest());
        QVERIFY(!singleChannelTypes(*bench.store).isEmpty());
        bench.api.oneChannelPerType = false;
        (void)bench.done(bench.creation({bench.change(EditField::Kind::First, {}, u"Di"_s),
            bench.change(EditField::Kind::Phone, {}, u"14155553001"_s),
            bench.change(EditField::Kind::Channel, {}, u"14155553002"_s, u"phone"_s)}));
        bench.drain();
        QVERIFY(singleChannelTypes(*bench.store).isEmpty());
    }

    /// A service that keeps one number of a contact is not asked for a second one each time.
    void theSameFileAgainPlansNothingWhereOneNumberIsKept()
    {
        PlanBench bench;
        QVERIFY(bench.api.oneChannelPerType);
        bench.writer->start();
        const QString file = u"First Name,Phone\nCy,4155552001; 4155552002\n"
                             "Ada,4155551001 / 4155553000\n"_s;
        bench.plan(file);
        QCOMPARE(bench.fates(), (QList<RowFate>{RowFate::New, RowFate::Changed}));
        QVERIFY(bench.import()->group() != 0);
        QVERIFY(bench.rest());
        bench.drain();
        bench.plan(file);
        QCOMPARE(bench.fates(), QList<RowFate>(2, RowFate::Same));
        QCOMPARE(bench.row(0).outcome.problems, unsigned(CleanRow::OneChannelOnly));
    }

    void tagsAndFieldsAreMadeFirst()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"First Name,Phone,Tags,Shoe Size\nAl,4155552000,Press,42\n"_s);
        ImportAnswers answers = bench.draft->setup().answers;
        answers.tags.insert(u"press"_s, {UnknownAnswer::Kind::Create, 0});
        bench.decide(answers);
        ColumnRule rule;
        rule.kind = ColumnKind::FieldValue;
        rule.field = newField(3);
        rule.policy = ColumnRule::Policy::FillBlanks;
        bench.draft->setRule(3, rule);
        QVERIFY(bench.isReady());
        const auto run = bench.import();
        QCOMPARE(run->stage(), ImportRun::Stage::Begun);
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.contacts.size(), 3);
        const Contact made = bench.api.contacts.last();
        QCOMPARE(made.tags.size(), 1);
        QCOMPARE(bench.store->directory().labelOf(made.tags.first()), u"Press"_s);
        QCOMPARE(made.custom.size(), 1);
        QCOMPARE(made.custom.first(), u"42"_s);
        QCOMPARE(bench.store->directory().titleOf(made.custom.firstKey()), u"Shoe Size"_s);
    }

    /// Nothing of the contacts is sent where a tag they are to have cannot be made.
    void aTagThatIsRefusedStopsIt()
    {
        PlanBench bench;
        bench.writer->start();
        bench.api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
            return operation == u"createTag"_s
                ? std::optional(failure(ApiError::Kind::Forbidden))
                : std::nullopt;
        };
        bench.plan(u"First Name,Phone,Tags\nAl,4155552000,Press\n"_s);
        ImportAnswers answers = bench.draft->setup().answers;
        answers.tags.insert(u"press"_s, {UnknownAnswer::Kind::Create, 0});
        bench.decide(answers);
        const auto run = bench.import();
        QCOMPARE(run->stage(), ImportRun::Stage::Failed);
        QVERIFY(run->failedWrite());
        QCOMPARE(bench.api.contacts.size(), 2);
        QCOMPARE(valueOf(bench.history->all()).size(), 0);
    }

    /// What others changed since the plan was made stays, and is named.
    void othersGoFirst()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"First Name,Phone\nAdah,4155551001\n"_s);
        bench.setPolicy(ColumnRule::Policy::Overwrite);
        QCOMPARE(bench.fates(), QList<RowFate>{RowFate::Changed});
        bench.renameByOthers(1, u"Augusta"_s);
        const auto run = bench.import();
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(1).value({EditField::Kind::First, {}}), u"Augusta"_s);
        const auto report = valueOf(bench.history->report(run->import()));
        QCOMPARE(report->of(Result_::Failed), 1);
    }

    /// Whoever has only the address does not stand in the way of those who share it.
    void anAddressMayBeShared()
    {
        PlanBench bench;
        bench.writer->start();
        bench.plan(u"First Name,Phone,Email\nAl,4155552000,ada@example.com\nBo,4155552001,new@example.com\n"_s);
        QCOMPARE(bench.fates(), (QList<RowFate>{RowFate::Held, RowFate::New}));
        ImportAnswers answers = bench.draft->setup().answers;
        answers.knownEmail = ImportAnswers::KnownEmail::NewContact;
        bench.decide(answers);
        // Meanwhile somebody makes a contact with the other number.
        bench.createByOthers(u"14155552001"_s);
        const auto run = bench.import();
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.contacts.size(), 4);
        const auto report = valueOf(bench.history->report(run->import()));
        QCOMPARE(report->of(Result_::Created), 1);
        QCOMPARE(report->of(Result_::Open), 1); // waits for the person
    }

    /// A window that is closed before the act is in the journal leaves nothing of it.
    void aDraftThatGoesBeforeTheActIsThereLeavesNothing()
    {
        PlanBench bench;
        bench.writer->start();
        QString file = u"First Name,Phone\n"_s;
        for (int at = 0; at < 500; ++at)
            file += u"N%1,415555%2\n"_s.arg(at).arg(2000 + at);
        bench.plan(file);
        ImportRun run(*bench.writer, *bench.history, bench.clock);
        QSignalSpy stages(&run, &ImportRun::stageChanged);
        run.start(*bench.draft);
        while (run.stage() != ImportRun::Stage::Noting)
            QVERIFY(stages.wait());
        bench.draft.reset();
        QVERIFY(bench.rest());
        QVERIFY(run.group() == 0);
        QCOMPARE(bench.api.contacts.size(), 2);
        QVERIFY(bench.journal->open().isEmpty());
    }

    void anImportIsTakenBackAsAWhole()
    {
        PlanBench bench;
        bench.writer->start();
        QString file = u"First Name,Phone,Plan\n"_s;
        for (int at = 0; at < 30; ++at)
            file += u"N%1,415555%2,x\n"_s.arg(at).arg(2000 + at);
        file += u"Ada,4155551001,platinum\n"_s;
        bench.plan(file);
        bench.setPolicy(ColumnRule::Policy::Overwrite);
        const EditState before = bench.there(1);
        const auto run = bench.import();
        QVERIFY(bench.rest());
        QCOMPARE(bench.api.contacts.size(), 32);
        QCOMPARE(bench.there(1).value({EditField::Kind::Custom, u"7"_s}), u"platinum"_s);
        const ContactId touched = bench.api.contacts.at(10).id;
        bench.renameByOthers(touched.value, u"Touched"_s);
        (void)valueOf(bench.writer->undo(run->group()));
        QVERIFY(bench.rest());
        QCOMPARE(bench.there(1), before);
        QCOMPARE(bench.api.contacts.size(), 3); // both, and the one somebody touched since
        QVERIFY(bench.api.contact(touched));
    }
};

ROLODESK_TEST(ImportRunTest);
#include "tst_importrun.moc"
