#include "core/sync/contactlookup.h"

#include "core/contacts/phonenumber.h"
#include "core/store/contactstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression form(u"^[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}$"_s);
    return form.match(text).hasMatch();
}

/// Digits in any script with the signs people put between them; no letters.
bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression form(
        u"^[\\s\\p{Cf}+＋]*[(（\\[]?[\\s\\p{Cf}]*\\p{Nd}[\\p{Nd}\\s\\p{Cf}()（）\\[\\]./\\-‐-―−]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

} // namespace

QueryText QueryText::read(const QString &text, const QString &defaultRegion)
{
    QueryText query;
    query.text = text.trimmed();
    // A number copied from a link.
    if (query.text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        query.text = query.text.mid(4).section(u';', 0, 0).trimmed();
    if (query.text.isEmpty())
        return query;
    query.kind = Kind::Text;
    if (looksLikeEmail(query.text)) {
        query.kind = Kind::Email;
        query.values = {query.text.toLower()};
        return query;
    }
    if (!looksLikeNumber(query.text))
        return query;
    const auto add = [&query](const QString &form, const QString &region) {
        const auto number = PhoneNumber::parse(form, region);
        if (number && !query.values.contains(number->e164Digits()))
            query.values.append(number->e164Digits());
    };
    add(query.text, defaultRegion);
    // Digits copied from a place that drops the plus are international; in a country where they are
    // a local number too, both are looked for.
    if (!query.text.startsWith(u'+') && !query.text.startsWith(u'0'))
        add(u'+' + query.text, {});
    if (!query.values.isEmpty())
        query.kind = Kind::Phone;
    return query;
}

ContactLookup::ContactLookup(ContactsApi &api, ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
{
}

ApiReply<LookupResult> *ContactLookup::lookUp(const QueryText &query)
{
    auto *reply = new ApiReply<LookupResult>;
    const bool isPhone = query.kind == QueryText::Kind::Phone;

    const auto keep = [this, reply](const QList<Contact> &contacts) {
        LookupResult result;
        for (const Contact &contact : contacts) {
            if (result.found.contains(contact.id))
                continue;
            result.found.append(contact.id);
            if (m_store.contact(contact.id))
                result.alreadyKnown.append(contact.id);
        }
        StoreChange change;
        change.upserts = contacts;
        m_store.commit(std::move(change))->then(reply, [reply, result](auto done) {
            if (done) {
                reply->finish(result);
                return;
            }
            ApiError error;
            error.kind = ApiError::Kind::Cancelled;
            error.operation = u"searchContactsV2"_s;
            error.detail = u"the local copy could not be written: "_s + done.error().detail;
            reply->finish(Failure(error));
        });
    };

    ChannelSelector selector{isPhone ? u"phone"_s : u"email"_s, query.values};
    m_api.searchContactsV2({selector}, Lane::Interactive)
        ->then(reply, [this, reply, keep, isPhone, query](Result<QList<Contact>, ApiError> found) {
            if (found) {
                keep(*found);
                return;
            }
            // Without the v2 search a phone can still be asked for; "nothing found" has the same
            // code there.
            if (found.error().kind != ApiError::Kind::NotFound || !isPhone) {
                reply->finish(Failure(found.error()));
                return;
            }
            ContactSelector byPhone;
            byPhone.phone = query.values.first();
            m_api.lookUpContactV1(byPhone, Lane::Interactive)
                ->then(reply, [reply, keep](Result<Contact, ApiError> contact) {
                    if (contact)
                        keep({*contact});
                    else if (contact.error().kind == ApiError::Kind::NotFound)
                        reply->finish(LookupResult());
                    else
                        reply->finish(Failure(contact.error()));
                });
        });
    return reply;
}

} // namespace rolodesk
