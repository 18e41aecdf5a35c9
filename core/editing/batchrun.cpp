#include "core/editing/batchrun.h"

#include "core/editing/creationcheck.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "core/util/logging.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace rolodesk {

namespace {

/// Nobody says how many values a search takes (`openapi.yaml` searchContactsV2).
constexpr qsizetype mostValues = 100;

} // namespace

/// Values being looked for.
struct BatchRun::Finding {
    QList<ChannelWrite> channels; ///< That were not asked for yet.
    std::function<void(const Contacts &)> next;
    std::function<void(const ApiError &)> failed;
    Contacts found;
    QSet<ContactId> ids; ///< Of these.
};

BatchRun::BatchRun(const WriteServices &services, Writes writes)
    : m_services(services)
    , m_writes(std::move(writes))
{
}

void BatchRun::leaveOut(qint64 write)
{
    m_writes.removeIf([write](const JournalWrite &each) { return each.id == write; });
}

void BatchRun::goAlone(const QSet<qint64> &writes)
{
    for (const JournalWrite &write : std::as_const(m_writes)) {
        if (writes.contains(write.id))
            m_alone.append(write.id);
    }
    m_writes.removeIf([&writes](const JournalWrite &each) { return writes.contains(each.id); });
}

QSet<qint64> BatchRun::idsOf(const Writes &writes)
{
    QSet<qint64> ids;
    for (const JournalWrite &write : writes)
        ids.insert(write.id);
    return ids;
}

void BatchRun::find(const QList<ChannelWrite> &channels, std::function<void(const Contacts &)> next,
    std::function<void(const ApiError &)> failed)
{
    findOn(
        std::make_shared<Finding>(Finding{channels, std::move(next), std::move(failed), {}, {}}));
}

void BatchRun::findOn(const std::shared_ptr<Finding> &finding)
{
    if (finding->channels.isEmpty())
        return finding->next(finding->found);
    QMap<QString, QStringList> values;
    for (const ChannelWrite &channel :
        finding->channels.first(std::min(mostValues, finding->channels.size())))
        values[channel.type].append(channel.value);
    finding->channels = finding->channels.mid(mostValues);
    QList<ChannelSelector> selectors;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        selectors.append({it.key(), it.value()});
    m_services.api.searchContactsV2(selectors, m_services.lane)
        ->then(this, [this, finding](Result<Contacts, ApiError> found) {
            if (!found)
                return finding->failed(found.error());
            for (const Contact &contact : std::as_const(*found)) {
                if (finding->ids.contains(contact.id))
                    continue;
                finding->ids.insert(contact.id);
                finding->found.append(contact);
            }
            findOn(finding);
        });
}

struct BatchRun::Asking {
    QHash<qint64, Contact> &created; ///< By write.
    QList<qint64> left;
    std::function<void(std::optional<WriteTrouble>)> next;
};

void BatchRun::askOptOuts(
    QHash<qint64, Contact> &created, std::function<void(std::optional<WriteTrouble> why)> next)
{
    auto asking = std::make_shared<Asking>(Asking{created, {}, std::move(next)});
    for (const JournalWrite &write : std::as_const(m_writes)) {
        const auto contact = created.constFind(write.id);
        const bool isToBeOut = stateToCreate(write).value({EditField::Kind::OptOut, {}}) == isOut();
        if (contact != created.cend() && isToBeOut && !contact->optedOut)
            asking->left.append(write.id);
    }
    askOn(asking);
}

void BatchRun::askOn(const std::shared_ptr<Asking> &asking)
{
    if (asking->left.isEmpty())
        return asking->next(std::nullopt);
    const qint64 write = asking->left.first();
    ContactSelector selector;
    selector.id = asking->created.value(write).id;
    m_services.api.getContactStatus(selector, m_services.lane)
        ->then(this, [this, asking, write](const Result<ContactStatus, ApiError> &status) {
            if (!status && verdictOn(status.error()) == WriteVerdict::Later) {
                for (const qint64 unasked : std::as_const(asking->left))
                    asking->created.remove(unasked);
                return asking->next(status.error());
            }
            if (status) {
                asking->created[write].optedOut = status->unsubscribed;
                asking->created[write].blocked = status->blocked;
            }
            asking->left.removeFirst();
            askOn(asking);
        });
}

void BatchRun::note(const Writes &writes, std::function<void()> next)
{
    if (writes.isEmpty())
        return next();
    m_services.journal.putAll(writes)->then(
        this, [this, next = std::move(next)](const Result<Writes, StoreError> &put) {
            if (put)
                next();
            else
                end(Verdict::NothingSaid, 0, put.error());
        });
}

void BatchRun::finish(
    Writes done, const Contacts &kept, const Writes &further, std::function<void()> next)
{
    const QSet<qint64> ids = idsOf(done);
    m_writes.removeIf([&ids](const JournalWrite &each) { return ids.contains(each.id); });
    for (JournalWrite &write : done)
        write.ended = m_services.clock.nowUtc();
    const auto noteAll = [this, done, further, next = std::move(next)] {
        note(done + further, [this, done, next] {
            const QPointer<BatchRun> self(this);
            if (!done.isEmpty())
                Q_EMIT ended(done);
            if (self)
                next();
        });
    };
    if (kept.isEmpty())
        return noteAll();
    StoreChange change;
    change.upserts = kept;
    change.source = ChangeSource::Mine;
    m_services.store.commit(std::move(change))
        ->then(this, [noteAll](const Result<StoreCommit, StoreError> &committed) {
            // The next look at the service brings them again; what became of the writes matters
            // more.
            if (!committed)
                qCWarning(lcStore)
                    << "writes are not in the local copy:" << committed.error().detail;
            noteAll();
        });
}

void BatchRun::end(Verdict verdict, qsizetype writes, std::optional<WriteTrouble> why)
{
    if (!std::exchange(m_isOver, true))
        Q_EMIT over({verdict, writes, m_alone, std::move(why)});
}

} // namespace rolodesk
