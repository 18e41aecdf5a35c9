#include "core/store/indexfeed.h"

#include "core/store/rawquery.h"

#include <QTimer>

#include <array>
#include <limits>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// Loads the rows of a query; answers the last place, none when there were none. Stops early once
/// `isGone`.
Result<std::optional<qint64>, StoreError> loadRows(ContactIndex &index, Database &database,
    const char *sql, qint64 value, const std::atomic<bool> &isGone)
{
    auto query = RawQuery::prepare(database, sql);
    if (!query)
        return Failure(query.error());
    query->bind(1, value);
    std::optional<qint64> last;
    IndexRow row;
    while (!isGone.load(std::memory_order_relaxed)) {
        const auto more = query->step();
        if (!more)
            return Failure(more.error());
        if (!*more)
            return last;
        last = query->integer(0);
        row.id = ContactId(query->integer(1));
        row.updatedNs = query->isNull(2) ? IndexRow::noTime : query->integer(2);
        row.owner = MemberId(query->integer(3));
        row.flags = static_cast<quint8>(query->integer(4));
        unpackTags(query->bytes(5), row.tags);
        // The index copies the text; the bytes are SQLite's until the next step.
        const std::string_view text = query->bytes(6);
        row.text = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
        index.load(row);
    }
    return last;
}

} // namespace

IndexFeed::IndexFeed(StoreThread &thread, qint64 contacts, const Directory &directory)
    : m_thread(thread)
    , m_index(std::make_shared<ContactIndex>())
    , m_isGone(std::make_shared<std::atomic<bool>>(false))
{
    // On screen first, when nobody chose another order: that comes before any question.
    m_thread.runInPieces(
        this,
        [index = m_index, isGone = m_isGone, directory](
            Database &database) -> Result<bool, StoreError> {
            index->setDirectory(directory);
            constexpr qint64 aScreenful = 300;
            const auto newest = loadRows(*index, database,
                "SELECT place, id, updated_ns, owner, flags, tags, text FROM contact_index"
                " ORDER BY updated_ns DESC LIMIT ?1",
                aScreenful, *isGone);
            if (!newest)
                return Failure(newest.error());
            return false;
        },
        [this, contacts](const Result<void, StoreError> &done) {
            if (!done)
                return fail(done.error());
            // When the window's thread has nothing else to do: what it paints first would have to
            // share memory and processor with a million rows.
            QTimer::singleShot(0, this, [this, contacts] { loadRest(contacts); });
        });
}

/// A piece at a time, so that questions and commits get their turn in between.
void IndexFeed::loadRest(qint64 contacts)
{
    struct Place {
        bool hasRoom = false;
        qint64 behind = std::numeric_limits<qint64>::min();
    };
    m_thread.runInPieces(
        this,
        [index = m_index, isGone = m_isGone, contacts, place = std::make_shared<Place>()](
            Database &database) -> Result<bool, StoreError> {
            if (!std::exchange(place->hasRoom, true))
                index->reserve(static_cast<std::size_t>(contacts));
            const auto last = loadRows(*index, database,
                "SELECT place, id, updated_ns, owner, flags, tags, text FROM contact_index"
                " WHERE place > ?1 ORDER BY place LIMIT 50000",
                place->behind, *isGone);
            if (!last)
                return Failure(last.error());
            place->behind = last->value_or(place->behind);
            return last->has_value() && !*isGone;
        },
        [this](const Result<void, StoreError> &done) {
            if (done)
                finishLoading();
            else
                fail(done.error());
        });
}

IndexFeed::~IndexFeed()
{
    m_isGone->store(true);
}

void IndexFeed::finishLoading()
{
    m_isLoaded = true;
    // The list asks first, for all of itself; what is counted beside it can wait.
    Q_EMIT loaded();
    answerWaiting();
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
    m_thread.run<std::monostate>(
        this,
        [index = m_index, wanted = keys[key], isGone = m_isGone](
            Database &) -> Result<std::monostate, StoreError> {
            if (!*isGone)
                index->prepare(wanted, *isGone);
            return std::monostate();
        },
        [this, key](const Result<std::monostate, StoreError> &) { prepare(key + 1); });
}

void IndexFeed::apply(std::vector<IndexRow> upserts, QList<ContactId> removals)
{
    m_thread.run<std::monostate>(
        this,
        [index = m_index, upserts = std::move(upserts), removals = std::move(removals)](
            Database &) -> Result<std::monostate, StoreError> {
            index->apply(upserts, removals);
            return std::monostate();
        },
        [](const Result<std::monostate, StoreError> &) {});
}

void IndexFeed::setDirectory(const Directory &directory)
{
    m_thread.run<std::monostate>(
        this,
        [index = m_index, directory](Database &) -> Result<std::monostate, StoreError> {
            index->setDirectory(directory);
            return std::monostate();
        },
        [](const Result<std::monostate, StoreError> &) {});
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
