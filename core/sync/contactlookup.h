#pragma once

#include "core/api/contactsapi.h"
#include "core/store/storeerror.h"

#include <QObject>

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

/// Asks the service for contacts by exact phone or e-mail (`POST /v2/contacts/search`, falling back
/// to `POST /v1/contact/get` for phones where the service has no v2 search) and commits what it
/// finds into the store.
class ContactLookup final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactLookup)

public:
    ContactLookup(ContactsApi &api, ContactStore &store, QObject *parent = nullptr);

    /// `query` is of kind Phone or Email. Nothing found is a success with empty lists.
    [[nodiscard]] ApiReply<LookupResult> *lookUp(const QueryText &query);

private:
    ContactsApi &m_api;
    ContactStore &m_store;
};

} // namespace rolodesk
