#pragma once

#include "core/import/importdraft.h"
#include "core/import/importhistory.h"
#include "core/import/importrun.h"
#include "tests/editing/writerbench.h"

#include <QSignalSpy>

namespace rolodesk::test {

/// A base, and files that are to be imported into it.
struct PlanBench : WriterBench {
    std::unique_ptr<ImportDraft> draft;
    std::unique_ptr<ImportHistory> history;

    explicit PlanBench(bool onDisk = false)
        : WriterBench(onDisk)
    {
        StoreChange change;
        change.tags = QList<Tag>{{TagId(55), QStringLiteral("VIP"), {}, {}, 1},
            {TagId(56), QStringLiteral("Oslo, North"), {}, {}, 1}};
        change.fields = QList<CustomField>{
            {FieldId(7), QStringLiteral("Plan")}, {FieldId(8), QStringLiteral("City")}};
        change.team = Team{1, QStringLiteral("T"), 2,
            {{MemberId(42), QStringLiteral("Mia Moss"), {}},
                {MemberId(43), QStringLiteral("Noa Nash"), {}}}};
        (void)valueOf(store->commit(std::move(change)));
        begin();
    }
    ~PlanBench() { end(); }
    void begin()
    {
        draft = std::make_unique<ImportDraft>(*store, clock);
        history = std::make_unique<ImportHistory>(*store);
        draft->setBaseWhole(true);
    }
    void end()
    {
        draft.reset();
        history.reset();
    }
    /// Waits until the plan is ready, or will not be.
    [[nodiscard]] bool isReady() const
    {
        using Stage = ImportDraft::Stage;
        QSignalSpy stages(draft.get(), &ImportDraft::stageChanged);
        while (draft->stage() != Stage::Ready && draft->stage() != Stage::Refused) {
            if (!stages.wait(20000))
                return false;
        }
        return draft->stage() == Stage::Ready;
    }
    /// Of the file, in Region US.
    void plan(const QString &text)
    {
        draft->openText(text);
        if (!isReady())
            qFatal("no plan");
        ImportAnswers answers = draft->setup().answers;
        answers.region = QStringLiteral("US");
        decide(answers);
    }
    void decide(const ImportAnswers &answers)
    {
        draft->setAnswers(answers);
        if (!isReady())
            qFatal("no plan");
    }
    void setPolicy(ColumnRule::Policy policy)
    {
        ColumnMapping mapping = draft->setup().mapping;
        for (ColumnRule &rule : mapping.columns) {
            if (rule.policy != ColumnRule::Policy::Ignore)
                rule.policy = policy;
        }
        draft->setMapping(mapping);
        if (!isReady())
            qFatal("no plan");
    }
    [[nodiscard]] PlanDetail row(std::size_t place) const
    {
        const auto detail = draft->plan().detailOf(place);
        if (!detail)
            qFatal("%s", qPrintable(detail.error().detail));
        return *detail;
    }
    [[nodiscard]] QList<RowFate> fates() const
    {
        QList<RowFate> all;
        for (std::size_t place = 0; place < draft->plan().size(); ++place)
            all.append(draft->plan().at(place).fate);
        return all;
    }
    /// Until the act is in the journal.
    [[nodiscard]] std::unique_ptr<ImportRun> import()
    {
        auto run = std::make_unique<ImportRun>(*writer, *history, clock);
        run->start(*draft);
        for (int moves = 0; moves < 500; ++moves) {
            if (run->stage() == ImportRun::Stage::Begun || run->stage() == ImportRun::Stage::Failed)
                return run;
            drain();
            if (clock.pending() > 0 && run->stage() == ImportRun::Stage::Making)
                clock.advance(clock.untilNext());
        }
        qFatal("the import does not begin");
    }
};

} // namespace rolodesk::test
