#include "core/import/planfile.h"

#include "core/import/importdraft.h"

#include <QFileInfo>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int version = 1;
constexpr std::size_t rowsInATurn = 30; // some milliseconds

constexpr std::array fateNames{std::pair(RowFate::New, "new"_L1),
    std::pair(RowFate::Changed, "changed"_L1), std::pair(RowFate::Same, "same"_L1),
    std::pair(RowFate::Duplicate, "duplicate"_L1), std::pair(RowFate::Held, "held"_L1),
    std::pair(RowFate::Skipped, "skipped"_L1), std::pair(RowFate::Unasked, "unasked"_L1)};

constexpr std::array problemNames{"no_number"_L1, "spoiled_number"_L1, "bad_number"_L1,
    "needs_country"_L1, "bad_email"_L1, "bad_truth"_L1, "too_many_tags"_L1, "opt_in_ignored"_L1,
    "lost_letters"_L1, "decoded_twice"_L1, "comma_in_name"_L1, "ragged"_L1, "placeholder"_L1,
    "unknown_tag"_L1, "unknown_owner"_L1, "several_contacts"_L1, "other_name"_L1, "known_email"_L1,
    "no_phone_there"_L1, "same_number"_L1, "moved_since"_L1, "one_channel_only"_L1, "odd_length"_L1,
    "open_quote"_L1, "fax_left_out"_L1, "unknown_field"_L1, "said_opt_out"_L1, "unclear_date"_L1,
    "shared_email"_L1, "unused_number"_L1};
static_assert(problemNames.size() == CleanRow::problemKinds);

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<RowFate> fateNamed(const QString &name)
{
    const auto found = std::find_if(fateNames.begin(), fateNames.end(),
        [&name](const auto &one) { return one.second == name; });
    return found == fateNames.end() ? std::nullopt : std::optional(found->first);
}

quint64 markOf(const QJsonArray &changes)
{
    return qHash(QJsonDocument(changes).toJson(QJsonDocument::Compact), std::size_t(0));
}

PlanFileError notAPlan(qint64 line)
{
    return {PlanFileError::Kind::NotAPlan, line, {}};
}

Result<SavedPlan, PlanFileError> readHead(const QByteArray &line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const int written = json.value("rolodesk_plan"_L1).toInt();
    if (written > version)
        return Failure(PlanFileError{PlanFileError::Kind::NewerVersion, 1, {}});
    const auto setup = setupFromJson(json.value("setup"_L1).toObject());
    if (written < 1 || !setup)
        return Failure(notAPlan(1));
    SavedPlan plan;
    plan.path = json.value("file"_L1).toString();
    plan.name = json.value("name"_L1).toString();
    plan.sha256 = QByteArray::fromHex(json.value("sha256"_L1).toString().toLatin1());
    plan.workspace = json.value("workspace"_L1).toString();
    plan.made = QDateTime::fromString(json.value("made"_L1).toString(), Qt::ISODateWithMs);
    plan.setup = *setup;
    const QJsonObject counts = json.value("counts"_L1).toObject();
    for (const auto &[fate, name] : fateNames)
        plan.counts.fates[static_cast<std::size_t>(fate)] = counts.value(name).toInteger();
    plan.counts.rows = counts.value("rows"_L1).toInteger();
    plan.counts.optOuts = counts.value("opt_outs"_L1).toInteger();
    plan.counts.refusedOptIns = counts.value("refused_opt_ins"_L1).toInteger();
    return plan;
}

} // namespace

QString nameOf(RowFate fate)
{
    return fateNames[static_cast<std::size_t>(fate)].second;
}

QStringList problemsOf(unsigned problems)
{
    QStringList names;
    for (std::size_t bit = 0; bit < problemNames.size(); ++bit) {
        if ((problems >> bit) & 1U)
            names.append(problemNames[bit]);
    }
    return names;
}

QJsonObject toJson(const PlanCounts &counts)
{
    QJsonObject json{{u"rows"_s, counts.rows}, {u"opt_outs"_s, counts.optOuts},
        {u"refused_opt_ins"_s, counts.refusedOptIns}};
    for (const auto &[fate, name] : fateNames)
        json.insert(name, counts.of(fate));
    QJsonObject problems;
    for (std::size_t bit = 0; bit < problemNames.size(); ++bit) {
        if (counts.problems[bit] > 0)
            problems.insert(problemNames[bit], counts.problems[bit]);
    }
    json.insert("problems"_L1, problems);
    return json;
}

Result<SavedPlan, PlanFileError> readPlanFile(QIODevice &file)
{
    const QByteArray head = file.readLine();
    auto plan = readHead(head);
    qint64 line = 1;
    while (plan && !file.atEnd()) {
        ++line;
        const QByteArray text = file.readLine();
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        const auto fate = fateNamed(json.value("fate"_L1).toString());
        const qint64 row = json.value("row"_L1).toInteger(-1);
        // The last line of a file that was cut off is none either.
        if (!fate || row < 0)
            return Failure(notAPlan(line));
        if (*fate == RowFate::New || *fate == RowFate::Changed)
            plan->rows.insert(static_cast<quint32>(row),
                {*fate, ContactId(json.value("contact"_L1).toInteger()),
                    markOf(json.value("changes"_L1).toArray())});
    }
    if (!plan)
        return plan;
    const qint64 sent = plan->counts.of(RowFate::New) + plan->counts.of(RowFate::Changed);
    if (sent != plan->rows.size())
        return Failure(notAPlan(line));
    return plan;
}

QByteArray planFileHead(const ImportContent &content, const ImportPlan &plan,
    const ImportSetup &setup, const QString &workspace, const QDateTime &made)
{
    const QFileInfo file(content.file.path);
    return lineOf({{u"rolodesk_plan"_s, version}, {u"file"_s, file.absoluteFilePath()},
        {u"name"_s, file.fileName()},
        {u"sha256"_s, QString::fromLatin1(content.file.sha256.toHex())},
        {u"workspace"_s, workspace}, {u"made"_s, made.toUTC().toString(Qt::ISODateWithMs)},
        {u"counts"_s, toJson(plan.counts())}, {u"setup"_s, toJson(setup)}});
}

QByteArray planFileLine(const PlanDetail &detail, const PlanRow &row, const CsvTable &table)
{
    QJsonObject json{{u"row"_s, qint64(row.row)},
        {u"line"_s, qint64(table.row(qsizetype(row.row)).line)},
        {u"fate"_s, nameOf(detail.outcome.fate)}};
    if (detail.outcome.contact.isValid())
        json.insert("contact"_L1, detail.outcome.contact.value);
    const bool isSent =
        detail.outcome.fate == RowFate::New || detail.outcome.fate == RowFate::Changed;
    if (isSent)
        json.insert("changes"_L1, changesToJson(detail.outcome.changes));
    if (detail.outcome.problems != 0)
        json.insert("problems"_L1, QJsonArray::fromStringList(problemsOf(detail.outcome.problems)));
    return lineOf(json);
}

SavedRow savedRow(const RowOutcome &outcome)
{
    return {outcome.fate, outcome.contact, markOf(changesToJson(outcome.changes))};
}

PlanReading::PlanReading(const ImportPlan &plan, QList<RowFate> fates, Use use, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_fates(std::move(fates))
    , m_use(std::move(use))
{
}

void PlanReading::start()
{
    QTimer::singleShot(0, this, &PlanReading::next);
}

void PlanReading::next()
{
    constexpr std::size_t passedInATurn = 100'000;
    const std::size_t end = std::min(m_plan.size(), m_at + passedInATurn);
    std::size_t read = 0;
    for (; m_at < end && read < rowsInATurn; ++m_at) {
        if (!m_fates.contains(m_plan.at(m_at).fate))
            continue;
        ++read;
        const auto detail = m_plan.detailOf(m_at);
        if (!detail) {
            Q_EMIT failed(detail.error());
            return;
        }
        if (!m_use(m_at, *detail)) {
            Q_EMIT finished();
            return;
        }
    }
    if (m_at < m_plan.size())
        return start();
    Q_EMIT finished();
}

} // namespace rolodesk
