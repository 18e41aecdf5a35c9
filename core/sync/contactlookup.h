#pragma once

#include "core/api/contactsapi.h"
#include "core/store/storeerror.h"

#include <QObject>

#include <memory>
#include <variant>

namespace rolodesk {

class ContactStore;

/// What a typed query is.
struct QueryText {
    enum class Kind { Empty, Phone, Email, Text };
    Kind kind = Kind::Empty;
    QString text; ///< Trimmed, as typed.
    /// Phone: E.164 digits of every reading (with the default country, and as international when
    /// there are enough digits), best first. Email: the address in lower case.
    QStringList values;
    /// The digits of a number that names no country (neither `+` nor `00`), as they were typed,
    /// when no default country says which one is meant: it may be a national number of any, and
    /// the international reading in `values`, if there is one, only one of several. Of kind Phone,
    /// or Text when it has no reading at all. Empty for everything else.
    QString national;

    /// The readings of `national` in the countries with these calling codes: E.164 digits, with
    /// and without its trunk zero, those in `values` left out. O(codes).
    [[nodiscard]] QStringList readingsIn(const QStringList &callingCodes) const;

    /// Reads a query. A phone number in any human form (spaces, brackets, `+`, `00`, national of
    /// `defaultRegion`) that is possible in its country is Phone; something@domain.tld is Email;
    /// the rest is Text. Pure.
    [[nodiscard]] static QueryText read(const QString &text, const QString &defaultRegion);

    friend bool operator==(const QueryText &, const QueryText &) = default;
};

/// Outcome of asking the service for exact values.
struct LookupResult {
    QList<ContactId> found; ///< In the store by now.
    QList<ContactId> alreadyKnown; ///< Of these, the ones the local copy held before.
};

/// Why there is no outcome: the service's failure, or the local copy's, which could not take what
/// the service found.
using LookupError = std::variant<ApiError, StoreError>;

/// The service was asked for an e-mail and answered 404, and its search was never seen to answer
/// anything else: nobody knows whether it has one that takes e-mails.
[[nodiscard]] bool isWithoutSearch(const LookupError &error);

/// Asks the service for contacts by exact phone or e-mail (`POST /v2/contacts/search`) and commits
/// what it finds into the store. Where the v2 search answers 404, `POST /v1/contact/get` is asked
/// for every reading of a phone. It takes no e-mail: for one, 404 means nothing found once a v2
/// search has answered, whatever it found; before that it means nothing, because a service without
/// that search answers the same (`heymarket-api.md` does not list 404 at all), and the look-up
/// fails with it (`isWithoutSearch`).
class ContactLookup final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactLookup)

public:
    ContactLookup(ContactsApi &api, ContactStore &store, QObject *parent = nullptr);

    /// `query` is of kind Phone or Email. Nothing found is a success with empty lists.
    [[nodiscard]] Reply<LookupResult, LookupError> *lookUp(
        const QueryText &query, Lane lane = Lane::Interactive);

private:
    struct Search;
    void askV1(const std::shared_ptr<Search> &search);
    void keep(const std::shared_ptr<Search> &search);

    ContactsApi &m_api;
    ContactStore &m_store;
    bool m_hasSearch = false; ///< A v2 search has answered.
};

} // namespace rolodesk
