#include "app/cli/importplancommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/importwords.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <QFileInfo>
#include <QSaveFile>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

ImportPlanCommand::ImportPlanCommand(const JobContext &context)
    : Job(context)
    , m_draft(*context.store, context.clock)
{
    connect(&m_draft, &ImportDraft::stageChanged, this, &ImportPlanCommand::stageChanged);
}

ImportPlanCommand::~ImportPlanCommand() = default;

void ImportPlanCommand::start()
{
    const auto setup = setupOf(line().import, line().defaultCountry);
    if (!setup)
        return refuse(Usage, u"usage"_s, setup.error());
    m_draft.setBaseWhole(completeSince(context()).isValid());
    m_draft.open(line().arguments.first(), *setup);
}

void ImportPlanCommand::stageChanged()
{
    switch (m_draft.stage()) {
    case ImportDraft::Stage::Refused:
        return refuse(Usage, nameOf(m_draft.error().kind), sentenceOf(m_draft.error()));
    case ImportDraft::Stage::Failed:
        return finish(output().fail(m_draft.storeError()));
    case ImportDraft::Stage::Ready:
        break;
    case ImportDraft::Stage::Empty:
    case ImportDraft::Stage::Reading:
    case ImportDraft::Stage::Planning:
        return;
    }
    if (!decide())
        return;
    if (!m_ask && m_draft.plan().counts().of(RowFate::Unasked) > 0)
        return ask();
    save();
}

/// What the options say, until nothing they decide is open: answers can bring new questions.
bool ImportPlanCommand::decide()
{
    const ImportContent &content = *m_draft.content();
    const ImportSetup before = m_draft.setup();
    if (!std::exchange(m_hasHeader, true)) {
        const auto header = headerOf(line().import, content.table.table);
        if (!header) {
            refuse(Usage, u"usage"_s, header.error());
            return false;
        }
        if (*header) {
            m_draft.setHeader(**header);
            return false;
        }
    }
    constexpr int mostRounds = 5;
    if (m_rounds >= mostRounds)
        return true;
    const Directory &directory = context().store->directory();
    if (m_rounds++ == 0) {
        m_isRemembered = m_draft.isRemembered() && !line().import.guesses;
        const ColumnMapping first = line().import.guesses
            ? guessMapping(content.table.table, content.layout, directory)
            : before.mapping;
        const auto mapping = mapped(first, line().import, content.layout, directory);
        if (!mapping) {
            refuse(Usage, u"usage"_s, mapping.error());
            return false;
        }
        m_draft.setMapping(*mapping);
        if (m_draft.stage() != ImportDraft::Stage::Ready)
            return false;
    }
    const auto answers = answered(
        before.answers, line().import, m_draft.plan().questions(), content.layout, directory);
    if (!answers) {
        refuse(Usage, u"usage"_s, answers.error());
        return false;
    }
    m_draft.setAnswers(*answers);
    return m_draft.stage() == ImportDraft::Stage::Ready;
}

void ImportPlanCommand::ask()
{
    m_ask = std::make_unique<AskService>(*context().api, *context().store, m_draft);
    connect(m_ask.get(), &AskService::progressed, this, [this] {
        output().progress(u"%1 of %2 rows asked for"_s.arg(m_ask->asked()).arg(m_ask->toAsk()));
    });
    connect(m_ask.get(), &AskService::finished, this, [this] {
        if (m_draft.stage() == ImportDraft::Stage::Ready)
            save(); // nothing could be asked for
    });
    connect(m_ask.get(), &AskService::failed, this, [this](const AskService::Trouble &why) {
        output().say(std::visit([](const auto &error) { return sentenceOf(error); }, why));
        save();
    });
    m_ask->start();
}

void ImportPlanCommand::save()
{
    if (line().outputFile.isEmpty())
        return end();
    const QString own = QFileInfo(m_draft.content()->file.path).canonicalFilePath();
    if (QFileInfo(line().outputFile).canonicalFilePath() == own)
        return refuse(Usage, u"usage"_s,
            u"--output names the file that is imported; choose another one."_s);
    m_file = std::make_unique<QSaveFile>(line().outputFile);
    const auto write = [this](const QByteArray &bytes) {
        return m_file->write(bytes) == bytes.size();
    };
    const auto cannot = [this] {
        refuse(LocalCopy, u"output"_s,
            u"“%1” cannot be written. (%2)"_s.arg(line().outputFile, m_file->errorString()));
    };
    const ImportContent &content = *m_draft.content();
    const bool isBegun = m_file->open(QIODevice::WriteOnly)
        && write(planFileHead(content, m_draft.plan(), m_draft.setup(),
            QString::number(context().store->directory().team.id), context().clock.nowUtc()));
    if (!isBegun)
        return cannot();
    m_reading = std::make_unique<PlanReading>(m_draft.plan(),
        QList<RowFate>{RowFate::New, RowFate::Changed, RowFate::Duplicate, RowFate::Held,
            RowFate::Skipped, RowFate::Unasked},
        [this, write, &content](std::size_t place, const PlanDetail &detail) {
            return write(planFileLine(detail, m_draft.plan().at(place), content.table.table));
        });
    connect(m_reading.get(), &PlanReading::failed, this,
        [this](const StoreError &error) { finish(output().fail(error)); });
    connect(m_reading.get(), &PlanReading::finished, this, [this, cannot] {
        if (!m_file->commit())
            return cannot();
        end();
    });
    m_reading->start();
}

void ImportPlanCommand::end()
{
    const PlanCounts &counts = m_draft.plan().counts();
    output().line(sentenceOf(counts));
    if (context().store->contactCount() == 0)
        output().say(
            u"The local copy is empty: its tags, owners, fields and contacts are not known before “sync”."_s);
    for (const QString &sentence : sentencesOfLeftOut(*m_draft.content(), m_draft.setup().mapping))
        output().say(sentence);
    if (m_isRemembered)
        output().say(
            u"The columns are mapped as the last file with these titles was; --guess maps them by what they are called."_s);
    for (const QString &problem : problemLines(counts))
        output().say(problem);
    QJsonObject json = toJson(counts);
    json.insert("file"_L1, m_draft.content()->file.path);
    json.insert("mapping"_L1, m_isRemembered ? "remembered"_L1 : "guessed"_L1);
    json.insert("plan"_L1, line().outputFile);
    json.insert("left_out"_L1, leftOutOf(*m_draft.content(), m_draft.setup().mapping));
    output().document(json);
    const bool isMissing = counts.of(RowFate::Held) + counts.of(RowFate::Unasked) > 0;
    finish(isMissing ? Partial : Done);
}

} // namespace rolodesk::cli
