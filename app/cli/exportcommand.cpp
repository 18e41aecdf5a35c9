#include "app/cli/exportcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/exportwords.h"
#include "app/cli/output.h"
#include "app/cli/querycheck.h"
#include "core/exporting/vcardwriter.h"
#include "core/index/contactquery.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <algorithm>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// Standard output. What was written stays written.
class StandardOutput final : public ExportTarget {
public:
    explicit StandardOutput(Output &output)
        : m_output(output)
    {
    }
    Result<void, TargetError> open() override { return {}; }
    Result<void, TargetError> write(const QByteArray &bytes) override
    {
        if (!m_output.raw(bytes))
            return Failure(TargetError{TargetError::Kind::Failed, {}, m_output.failure()});
        return {};
    }
    Result<void, TargetError> commit() override { return {}; }

private:
    Output &m_output;
};

std::vector<Slot> byId(const ContactOrder &order)
{
    std::vector<Slot> slots = order.slots;
    std::sort(slots.begin(), slots.end(),
        [&order](Slot a, Slot b) { return order.ids->at(a) < order.ids->at(b); });
    return slots;
}

} // namespace

ExportCommand::ExportCommand(const JobContext &context)
    : Job(context)
{
}

ExportCommand::~ExportCommand() = default;

void ExportCommand::start()
{
    if (!line().view.isEmpty() && !findView())
        return;
    if (!hasColumns())
        return;
    const OrderRequest wanted = request();
    const QueryCheck check =
        checkQuery(ContactQuery::read(wanted.text, wanted.today), context().store->directory());
    if (!check.problem.isEmpty())
        return refuse(Usage, check.problem, check.sentence);
    for (const QString &remark : check.remarks)
        output().say(remark);
    m_isUnsure = check.isUnsure;
    context().store->order(wanted)->then(
        this, [this](const Result<std::shared_ptr<const ContactOrder>, StoreError> &order) {
            if (m_isStopped)
                return finish(Interrupted);
            if (!order)
                return finish(output().fail(order.error()));
            write(*order);
        });
}

bool ExportCommand::findView()
{
    ViewRegistry views(context().viewsFile);
    if (const auto read = views.load(); !read) {
        refuse(LocalCopy, nameOf(read.error().kind), sentenceOf(read.error()));
        return false;
    }
    m_view = views.find(line().view);
    if (m_view)
        return true;
    QStringList names;
    for (const SavedView &view : views.views())
        names.append(u"“%1”"_s.arg(view.name));
    refuse(Usage, u"unknown_view"_s,
        names.isEmpty() ? u"This workspace has no saved views."_s
                        : u"There is no single view “%1”; those of this workspace are %2."_s.arg(
                            line().view, names.join(", "_L1)));
    return false;
}

OrderRequest ExportCommand::request() const
{
    OrderRequest request;
    request.text = m_view ? m_view->query : line().query;
    request.today = context().clock.nowUtc().toLocalTime().date();
    if (m_view) {
        if (const auto key = sortKeyOf(m_view->sortColumn)) {
            request.sortKey = *key;
            request.direction = m_view->direction;
        }
    }
    return request;
}

QStringList ExportCommand::shownColumns() const
{
    QStringList ids = columnIds();
    if (m_view && !m_view->columns.isEmpty()) {
        ids.clear();
        for (const ViewColumn &column : m_view->columns) {
            if (column.isShown)
                ids.append(column.id);
        }
    }
    return ids;
}

bool ExportCommand::hasColumns()
{
    if (line().format != "csv"_L1 || line().layout == "import"_L1)
        return true;
    const QStringList known = columnIds();
    const QStringList shown = shownColumns();
    if (std::any_of(shown.cbegin(), shown.cend(),
            [&known](const QString &id) { return known.contains(id); }))
        return true;
    refuse(Usage, u"no_columns"_s,
        u"The view “%1” shows no column that is known here, so there is nothing to write."_s.arg(
            m_view ? m_view->name : QString()));
    return false;
}

std::unique_ptr<const ContactFormat> ExportCommand::writer() const
{
    const Directory &directory = context().store->directory();
    if (line().format == "jsonl"_L1)
        return jsonLinesWriter();
    if (line().format == "vcf"_L1)
        return vCardWriter(directory);
    const CsvOptions options{!line().isPlain, !line().isPlain};
    if (line().layout == "import"_L1)
        return importCsvWriter(directory, {}, {false, false});
    QList<ExportColumn> columns;
    for (const QString &id : shownColumns()) {
        if (const auto column = exportColumn(id, directory))
            columns.append(*column);
        else
            output().say(
                u"The column “%1” of the view is not known here and is left out."_s.arg(id));
    }
    return csvWriter(columns, options);
}

void ExportCommand::write(const std::shared_ptr<const ContactOrder> &order)
{
    const bool isEverything = !m_view && line().query.isEmpty();
    const ContactSequence contacts =
        isEverything ? ContactSequence(order, byId(*order)) : ContactSequence(order);
    std::unique_ptr<ExportTarget> target;
    if (line().outputFile.isEmpty())
        target = std::make_unique<StandardOutput>(output());
    else
        target = std::make_unique<FileTarget>(line().outputFile);
    m_export = std::make_unique<ContactExport>(*context().store, context().clock);
    connect(m_export.get(), &ContactExport::finished, this, &ExportCommand::written);
    connect(m_export.get(), &ContactExport::progressed, this, [this](qint64 done, qint64 total) {
        output().progress(u"%1 of %2 contacts"_s.arg(done).arg(total));
    });
    m_export->start(contacts, writer(), std::move(target));
}

void ExportCommand::written(const ExportOutcome &outcome)
{
    if (!outcome)
        return failed(outcome.error());
    sayWritten(*outcome);
    const bool isIncomplete = sayIfIncomplete(context());
    finish(isIncomplete || m_isUnsure || outcome->gone > 0 ? Partial : Done);
}

void ExportCommand::sayWritten(const ExportSummary &summary)
{
    if (summary.gone > 0) {
        output().say(u"%1 of %2 contacts were written; the others were deleted meanwhile."_s
                         .arg(summary.written)
                         .arg(summary.written + summary.gone));
    }
    if (summary.leftOut > 0) {
        output().say(u"Contacts that are not complete in it: %1. The format has no place for: %2."_s
                         .arg(summary.leftOut)
                         .arg(wordsOf(summary.leftOutParts).join(", "_L1)));
    }
    if (line().outputFile.isEmpty())
        return;
    output().say(u"%1 contacts written to %2."_s.arg(summary.written).arg(line().outputFile));
    output().document(QJsonObject{{"file"_L1, line().outputFile}, {"written"_L1, summary.written},
        {"gone"_L1, summary.gone}, {"left_out"_L1, summary.leftOut},
        {"left_out_parts"_L1, QJsonArray::fromStringList(namesOf(summary.leftOutParts))}});
}

void ExportCommand::failed(const ExportError &error)
{
    if (std::holds_alternative<ExportCancelled>(error))
        return finish(Interrupted);
    if (output().isBroken())
        return finish(Partial);
    if (const auto *store = std::get_if<StoreError>(&error))
        return finish(output().fail(*store));
    const auto &target = std::get<TargetError>(error);
    refuse(LocalCopy, nameOf(target.kind), sentenceOf(target));
}

void ExportCommand::stop()
{
    m_isStopped = true;
    if (m_export)
        m_export->cancel();
}

} // namespace rolodesk::cli
