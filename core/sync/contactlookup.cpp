#include "core/sync/contactlookup.h"

#include "core/contacts/emailform.h"
#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/store/contactstore.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

// Digits of a national number, with a trunk zero.
constexpr qsizetype fewestNational = 6;
constexpr qsizetype mostNational = 15;
constexpr qsizetype mostDigits = 15; // of E.164

/// Digits in any script with the signs people put between them; no letters.
bool looksLikeNumber(const QString &text)
{
    static const QRegularExpression form(
        u"^[\\s\\p{Cf}+＋]*[(（\\[]?[\\s\\p{Cf}]*\\p{Nd}[\\p{Nd}\\s\\p{Cf}()（）\\[\\]./\\-‐-―−]*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

/// Who was deleted since is not found any more.
LookupResult withoutRemoved(LookupResult result, const ContactStore &store)
{
    const auto isGone = [&store](ContactId id) {
        const auto known = store.findContact(id);
        return known && !*known;
    };
    result.found.removeIf(isGone);
    result.alreadyKnown.removeIf(isGone);
    return result;
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
    const QString digits = digitsOf(query.text);
    const bool namesCountry =
        query.text.startsWith(u'+') || query.text.startsWith(u'＋') || digits.startsWith("00"_L1);
    const bool mayBeNational = digits.size() >= fewestNational && digits.size() <= mostNational;
    if (defaultRegion.isEmpty() && !namesCountry && mayBeNational)
        query.national = digits;
    return query;
}

QStringList QueryText::readingsIn(const QStringList &callingCodes) const
{
    QStringList readings;
    if (national.isEmpty())
        return readings;
    const auto add = [&](const QString &reading) {
        if (reading.size() <= mostDigits && !values.contains(reading)
            && !readings.contains(reading))
            readings.append(reading);
    };
    for (const QString &code : callingCodes) {
        add(code + national);
        if (national.startsWith(u'0'))
            add(code + national.mid(1));
    }
    return readings;
}

bool isWithoutSearch(const LookupError &error)
{
    const auto *api = std::get_if<ApiError>(&error);
    return api && api->kind == ApiError::Kind::NotFound;
}

ContactLookup::ContactLookup(ContactsApi &api, ContactStore &store, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_store(store)
{
}

/// One look-up under way.
struct ContactLookup::Search {
    Reply<LookupResult, LookupError> *reply; ///< Owns every request, so that it outlives them.
    Lane lane;
    qint64 askedAt; ///< ContactStore::moment
    QStringList unasked; ///< Readings of a phone that v1 was not asked for yet.
    QList<Contact> found;
};

Reply<LookupResult, LookupError> *ContactLookup::lookUp(const QueryText &query, Lane lane)
{
    auto *reply = new Reply<LookupResult, LookupError>;
    const bool isPhone = query.kind == QueryText::Kind::Phone;
    const auto search = std::make_shared<Search>();
    search->reply = reply;
    search->lane = lane;
    search->askedAt = m_store.moment();
    if (isPhone)
        search->unasked = query.values;
    ChannelSelector selector{isPhone ? u"phone"_s : u"email"_s, query.values};
    m_api.searchContactsV2({selector}, lane)
        ->then(reply, [this, search](Result<QList<Contact>, ApiError> found) {
            if (found) {
                m_hasSearch = true;
                search->found = *found;
                keep(search);
            } else if (found.error().kind == ApiError::Kind::NotFound
                && (m_hasSearch || !search->unasked.isEmpty())) {
                // Either nothing was found, or there is no v2 search: the code is the same.
                askV1(search);
            } else {
                search->reply->finish(Failure(LookupError(found.error())));
            }
        });
    return reply;
}

void ContactLookup::askV1(const std::shared_ptr<Search> &search)
{
    if (search->unasked.isEmpty()) {
        keep(search);
        return;
    }
    ContactSelector byPhone;
    byPhone.phone = search->unasked.takeFirst();
    m_api.lookUpContactV1(byPhone, search->lane)
        ->then(search->reply, [this, search](Result<Contact, ApiError> contact) {
            if (contact)
                search->found.append(*contact);
            else if (contact.error().kind != ApiError::Kind::NotFound)
                return search->reply->finish(Failure(LookupError(contact.error())));
            askV1(search);
        });
}

void ContactLookup::keep(const std::shared_ptr<Search> &search)
{
    LookupResult result;
    for (const Contact &contact : search->found) {
        if (result.found.contains(contact.id))
            continue;
        result.found.append(contact.id);
        const auto known = m_store.findContact(contact.id);
        if (!known)
            return search->reply->finish(Failure(LookupError(known.error())));
        if (*known)
            result.alreadyKnown.append(contact.id);
    }
    if (search->found.isEmpty()) {
        search->reply->finish(result);
        return;
    }
    StoreChange change;
    change.upserts = search->found;
    change.askedAt = search->askedAt;
    m_store.commit(std::move(change))
        ->then(search->reply,
            [&store = m_store, search, result](Result<StoreCommit, StoreError> done) {
                if (!done)
                    return search->reply->finish(Failure(LookupError(done.error())));
                const bool mayBeGone = store.moment() != search->askedAt;
                search->reply->finish(mayBeGone ? withoutRemoved(result, store) : result);
            });
}

} // namespace rolodesk
