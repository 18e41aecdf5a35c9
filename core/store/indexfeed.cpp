#include "core/store/indexfeed.h"

#include <QSqlError>
#include <QVariant>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct Nothing { };

constexpr auto columns = "SELECT id, updated_ns, owner, flags, tags, text FROM contact_index "_L1;

IndexRow rowOf(const QSqlQuery &query)
{
    IndexRow row;
    row.id = ContactId(query.value(0).toLongLong());
    row.updatedNs = query.isNull(1) ? IndexRow::noTime : query.value(1).toLongLong();
    row.owner = MemberId(query.value(2).toLongLong());
    row.flags = static_cast<quint8>(query.value(3).toUInt());
    row.tags = unpackedTags(query.value(4).toByteArray());
    row.text = query.value(5).toByteArray();
    return row;
}

/// Loads the rows of a query; answers the last id, none when there were none.
Result<std::optional<qint64>, StoreError> loadRows(
    ContactIndex &index, Database &database, const QString &clause, qint64 value)
{
    auto query = database.prepare(columns + clause);
    if (!query)
        return Failure(query.error());
    query->addBindValue(value);
    if (!query->exec())
        return Failure(database.errorOf(query->lastError()));
    std::optional<qint64> last;
    while (query->next()) {
        const IndexRow row = rowOf(*query);
        last = row.id.value;
        index.load(row);
    }
    if (query->lastError().isValid())
        return Failure(database.errorOf(query->lastError()));
    return last;
}

} // namespace

IndexFeed::IndexFeed(StoreThread &thread, qint64 contacts, const Directory &directory)
    : m_thread(thread)
    , m_index(std::make_shared<ContactIndex>())
    , m_isGone(std::make_shared<std::atomic<bool>>(false))
{
    m_thread.run<Nothing>(
        this,
        [index = m_index, contacts, directory](Database &) -> Result<Nothing, StoreError> {
            index->reserve(static_cast<std::size_t>(contacts));
            index->setDirectory(directory);
            return Nothing();
        },
        [this](const Result<Nothing, StoreError> &) { loadNewest(); });
}

IndexFeed::~IndexFeed()
{
    m_isGone->store(true);
}

/// What is on screen first, when nobody chose another order.
void IndexFeed::loadNewest()
{
    using Last = std::optional<qint64>;
    m_thread.run<Last>(
        this,
        [index = m_index](Database &database) {
            constexpr qint64 aScreenful = 300;
            return loadRows(*index, database,
                u"WHERE id IN (SELECT id FROM contact ORDER BY updated_ns DESC LIMIT ?)"_s, aScreenful);
        },
        [this](const Result<Last, StoreError> &last) {
            if (!last)
                return fail(last.error());
            loadBehind(std::numeric_limits<qint64>::min());
        });
}

/// A piece at a time, so that questions and commits get their turn in between.
void IndexFeed::loadBehind(qint64 id)
{
    using Last = std::optional<qint64>;
    m_thread.run<Last>(
        this,
        [index = m_index, id, isGone = m_isGone](Database &database) -> Result<Last, StoreError> {
            if (*isGone)
                return Last();
            return loadRows(*index, database, u"WHERE id > ? ORDER BY id LIMIT 10000"_s, id);
        },
        [this](const Result<Last, StoreError> &last) {
            if (!last)
                return fail(last.error());
            if (*last)
                loadBehind(**last);
            else
                finishLoading();
        });
}

void IndexFeed::finishLoading()
{
    m_isLoaded = true;
    answerWaiting();
    Q_EMIT loaded();
    prepare(0);
}

void IndexFeed::fail(const StoreError &error)
{
    m_error = error;
    answerWaiting();
    Q_EMIT failed(error);
}

void IndexFeed::answerWaiting()
{
    for (const auto &question : std::exchange(m_waiting, {}))
        question();
}

/// Sorts ahead, one key after the other, while nobody asks.
void IndexFeed::prepare(std::size_t key)
{
    constexpr std::array keys{SortKey::Updated, SortKey::Name, SortKey::Phone, SortKey::Email};
    if (key >= keys.size())
        return;
    m_thread.run<Nothing>(
        this,
        [index = m_index, wanted = keys[key], isGone = m_isGone](Database &) -> Result<Nothing, StoreError> {
            if (!*isGone)
                index->prepare(wanted);
            return Nothing();
        },
        [this, key](const Result<Nothing, StoreError> &) { prepare(key + 1); });
}

void IndexFeed::apply(std::vector<IndexRow> upserts, QList<ContactId> removals)
{
    m_thread.run<Nothing>(
        this,
        [index = m_index, upserts = std::move(upserts), removals = std::move(removals)](
            Database &) -> Result<Nothing, StoreError> {
            index->apply(upserts, removals);
            return Nothing();
        },
        [](const Result<Nothing, StoreError> &) {});
}

void IndexFeed::setDirectory(const Directory &directory)
{
    m_thread.run<Nothing>(
        this,
        [index = m_index, directory](Database &) -> Result<Nothing, StoreError> {
            index->setDirectory(directory);
            return Nothing();
        },
        [](const Result<Nothing, StoreError> &) {});
}

void IndexFeed::ask(OrderReply *reply, const OrderRequest &request)
{
    if (m_error)
        return reply->finish(Failure(*m_error));
    auto isAbandoned = std::make_shared<std::atomic<bool>>(false);
    reply->onAbandoned([isAbandoned] { isAbandoned->store(true); });
    using Order = std::shared_ptr<const ContactOrder>;
    m_thread.run<Order>(
        reply,
        [index = m_index, request, isAbandoned, isWhole = m_isLoaded](
            Database &) -> Result<Order, StoreError> {
            if (*isAbandoned)
                return Failure(StoreError{StoreError::Kind::Failed, {}, {}}); // for nobody
            return index->order(request, *isAbandoned, isWhole);
        },
        [reply](Result<Order, StoreError> order) { reply->finish(std::move(order)); });
}

IndexFeed::OrderReply *IndexFeed::order(const OrderRequest &request, bool mayBePartial)
{
    auto *reply = new OrderReply;
    if (m_isLoaded || mayBePartial || m_error) {
        ask(reply, request);
        return reply;
    }
    m_waiting.push_back([this, target = QPointer<OrderReply>(reply), request] {
        if (target)
            ask(target, request);
    });
    return reply;
}

IndexFeed::CountReply *IndexFeed::counts(const CountRequest &request)
{
    auto *reply = new CountReply;
    const auto count = [this, target = QPointer<CountReply>(reply), request] {
        if (!target)
            return;
        if (m_error)
            return target->finish(Failure(*m_error));
        m_thread.run<IndexCounts>(
            target,
            [index = m_index, request](Database &) -> Result<IndexCounts, StoreError> {
                return index->counts(request);
            },
            [target](Result<IndexCounts, StoreError> counts) {
                if (target)
                    target->finish(std::move(counts));
            });
    };
    if (m_isLoaded || m_error)
        count();
    else
        m_waiting.push_back(count);
    return reply;
}

} // namespace rolodesk
