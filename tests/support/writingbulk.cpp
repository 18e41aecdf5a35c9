#include "tests/support/servicerecords.h"
#include "tests/support/writingcontactsapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

using namespace servicerecords;

bool isEvery(int n, qsizetype item)
{
    return n > 0 && (item + 1) % n == 0;
}

void reorder(QList<Contact> &contacts, WritingContactsApi::BulkManners::Order order)
{
    using Order = WritingContactsApi::BulkManners::Order;
    if (order == Order::Reversed)
        std::reverse(contacts.begin(), contacts.end());
    // The same shuffle each time.
    for (qsizetype i = contacts.size(); order == Order::Shuffled && i > 1; --i)
        contacts.swapItemsAt(i - 1, (i * 7919 + 13) % i);
}

} // namespace

WritingContactsApi::Outcome<BulkResult> WritingContactsApi::createAll(
    const QList<ContactWrite> &items)
{
    if (items.size() > bulk.most)
        return Failure(refused(ApiError::Kind::BadRequest, 413, u"too many contacts"_s));
    BulkResult result;
    for (qsizetype at = 0; at < items.size(); ++at) {
        const ContactWrite &item = items.at(at);
        if (isEvery(bulk.dropEvery, at))
            continue;
        if (isEvery(bulk.failEvery, at)) {
            result.failed.append({item, u"made to fail"_s});
            continue;
        }
        const bool isLie = isEvery(bulk.lieEvery, at);
        const QList<Contact> before = isLie ? contacts : QList<Contact>();
        Write write;
        const auto made = create(item, !item.channels.isEmpty(), write);
        if (!made) {
            result.failed.append({item, made.error().message});
            continue;
        }
        if (!isEvery(bulk.missingEvery, at))
            result.contacts.append(shown(*contact(made->id), true));
        if (isLie)
            contacts = before;
    }
    reorder(result.contacts, bulk.order);
    return result;
}

ApiReply<BulkResult> *WritingContactsApi::bulkWriteContactsV2(const QList<ContactWrite> &items)
{
    Write write{0, u"bulkWriteContactsV2"_s, {}, {}};
    write.items = items.size();
    return carryOut<BulkResult>(write, [this, items](Write &) -> Outcome<BulkResult> {
        const QList<Contact> before = bulk.refusesWhole ? contacts : QList<Contact>();
        auto result = createAll(items);
        if (bulk.refusesWhole && result && !result->failed.isEmpty()) {
            contacts = before;
            return Failure(badData(result->failed.first().reason));
        }
        return result;
    });
}

} // namespace rolodesk::test
