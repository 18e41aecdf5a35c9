#include "contactwrite.h"
#include "database.h"
#include "handlers.h"
#include "jsonout.h"
#include "listing.h"
#include "service.h"
#include "text.h"

#include <algorithm>

namespace sandbox {

namespace {

struct Outcome {
    std::optional<Contact> contact;
    std::string error;
    std::size_t item = 0;
};

void checkSize(const Json &items, const Switches &switches)
{
    const std::int64_t most = switches.number(Switch::BulkMax);
    if (static_cast<std::int64_t>(items.size()) > most)
        throw Refusal{413, "too_large",
            "contacts: " + std::to_string(most) + " items at most in one request"};
}

bool isEvery(std::int64_t n, std::size_t item)
{
    return n > 0 && (static_cast<std::int64_t>(item) + 1) % n == 0;
}

Contact writeItem(Service &service, ContactWriter &writer, const ContactWrite &write, Instant stamp)
{
    if (!write.contactId)
        return writer.createOrMeet(write, stamp);
    if (!isUuid(*write.contactId))
        throw badData("contact_id must be a UUID");
    auto contact = service.book().byUuid(*write.contactId);
    if (!contact)
        throw badData("contact_id: there is no contact with this UUID");
    return writer.update(
        std::move(*contact), write, service.switches().is(Switch::V2Custom, "replace"), stamp);
}

/// One item in a savepoint of its own, so that a failure takes nothing else with it.
template <typename Work>
Outcome attempt(Service &service, std::size_t item, Work work)
{
    Outcome outcome;
    outcome.item = item;
    service.database().exec("SAVEPOINT item");
    try {
        if (isEvery(service.switches().number(Switch::BulkFailEvery), item))
            throw badData("this item was made to fail");
        outcome.contact = work();
        if (isEvery(service.switches().number(Switch::BulkLieEvery), item)) {
            service.database().exec("ROLLBACK TO item");
            service.book().forget();
        }
        service.database().exec("RELEASE item");
    } catch (const Refusal &refusal) {
        service.database().exec("ROLLBACK TO item; RELEASE item");
        service.book().forget();
        outcome.error = refusal.message;
    }
    return outcome;
}

void reorder(std::vector<Outcome> &outcomes, const Switches &switches)
{
    if (switches.is(Switch::BulkOrder, "reversed")) {
        std::reverse(outcomes.begin(), outcomes.end());
    } else if (switches.is(Switch::BulkOrder, "shuffled")) {
        // The same shuffle each time, so that a failing test can be run again.
        for (std::size_t i = outcomes.size(); i > 1; --i)
            std::swap(outcomes[i - 1], outcomes[(i * 7919 + 13) % i]);
    }
}

} // namespace

Response bulkWriteContactsV2(Service &service, const Call &call)
{
    const Switches &switches = service.switches();
    const Json body = parsedObject(call.request.body);
    const Json &items = member(body, "contacts");
    if (!items.is_array())
        throw badData("contacts must be an array");
    checkSize(items, switches);

    Transaction transaction(service.database());
    ContactWriter writer(service.book(), switches);
    // A bulk write stamps all it touches alike, as an import does.
    const Instant stamp = service.book().nextStamp();
    std::vector<Outcome> outcomes;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (isEvery(switches.number(Switch::BulkDropEvery), i))
            continue;
        outcomes.push_back(attempt(service, i, [&] {
            const ContactWrite write =
                readContactWrite(items[i], WriteKind::BulkItem, service.directory(), switches);
            return writeItem(service, writer, write, stamp);
        }));
    }
    transaction.commit();

    reorder(outcomes, switches);
    std::erase_if(outcomes, [&switches](const Outcome &outcome) {
        return isEvery(switches.number(Switch::BulkMissingEvery), outcome.item);
    });
    const auto worked = [](const Outcome &outcome) { return outcome.contact.has_value(); };
    const auto successes = std::count_if(outcomes.begin(), outcomes.end(), worked);
    const bool nulls = switches.is(Switch::BulkEmpty, "null");
    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    out.beginObject().key("contacts");
    if (successes == 0 && nulls) {
        out.null();
    } else {
        out.beginArray();
        for (const Outcome &outcome : outcomes) {
            if (outcome.contact)
                view.write(out, *outcome.contact, Family::V2);
        }
        out.endArray();
    }
    out.key("failed_contacts");
    if (successes == static_cast<std::ptrdiff_t>(outcomes.size()) && nulls) {
        out.null();
    } else {
        out.beginArray();
        for (const Outcome &outcome : outcomes) {
            if (outcome.contact)
                continue;
            out.beginObject().key("contact").raw(items[outcome.item].dump());
            out.field("error", std::string_view(outcome.error)).endObject();
        }
        out.endArray();
    }
    out.endObject();
    return response;
}

Response bulkDeleteContactsV2(Service &service, const Call &call)
{
    const Json body = parsedObject(call.request.body);
    const Json &selectors = member(body, "contact_channels");
    if (!selectors.is_array() || selectors.size() != 1 || !selectors[0].is_object())
        throw badData("contact_channels must hold exactly one entry");
    if (member(selectors[0], "channel_type") != Json("id"))
        throw badData("contact_channels.channel_type must be id");
    const Json &ids = member(selectors[0], "channel_ids");
    if (!ids.is_array() || ids.empty())
        throw badData("contact_channels.channel_ids must be an array of at least one UUID");
    checkSize(ids, service.switches());
    for (const Json &id : ids) {
        if (!isUuid(textIn(id, "contact_channels.channel_ids")))
            throw badData("contact_channels.channel_ids must hold UUIDs");
    }
    Transaction transaction(service.database());
    for (const Json &id : ids) {
        if (const auto contact = service.book().byUuid(id.get_ref<const std::string &>()))
            service.book().remove(contact->id);
    }
    transaction.commit();
    return service.word("ok");
}

Response batchWriteV1(Service &service, const Json &items, bool overwrite)
{
    const Switches &switches = service.switches();
    if (!items.is_array())
        throw badData("the body must be a bare array of contacts");
    checkSize(items, switches);
    Transaction transaction(service.database());
    ContactWriter writer(service.book(), switches);
    const Instant stamp = service.book().nextStamp();
    std::vector<Outcome> outcomes;
    for (std::size_t i = 0; i < items.size(); ++i) {
        outcomes.push_back(attempt(service, i, [&]() -> Contact {
            const ContactWrite write =
                readContactWrite(items[i], WriteKind::V1, service.directory(), switches);
            const auto ids = service.book().holders("phone", *write.phone);
            if (ids.empty())
                return writer.create(write, stamp);
            Contact known = *service.book().byId(ids.front());
            return overwrite ? writer.update(std::move(known), write, true, stamp) : known;
        }));
    }
    transaction.commit();

    const ContactView view = service.view();
    Response response;
    JsonOut out(response.body);
    if (switches.is(Switch::BatchAnswer, "contacts")) {
        out.beginArray();
        for (const Outcome &outcome : outcomes) {
            if (outcome.contact)
                view.write(out, *outcome.contact, Family::V1);
        }
        out.endArray();
        return response;
    }
    if (std::all_of(outcomes.begin(), outcomes.end(),
            [](const Outcome &outcome) { return outcome.contact.has_value(); }))
        return service.word("ok");
    out.beginArray();
    for (const Outcome &outcome : outcomes) {
        if (!outcome.contact)
            out.raw(items[outcome.item].dump());
    }
    out.endArray();
    return response;
}

} // namespace sandbox
