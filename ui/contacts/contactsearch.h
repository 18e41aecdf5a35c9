#pragma once

#include "core/index/matchmarks.h"
#include "core/store/contactstore.h"
#include "core/sync/contactlookup.h"

#include <QSet>

namespace rolodesk {

class Clock;

/// What the search box asks for: filters the local copy at once, and asks the service for exact
/// phone numbers and addresses.
///
/// A complete number or address shows the contacts that have it, wherever it is kept, united with
/// what the service found; while neither is known to have it, the list shows contacts that contain
/// its digits. The local copy is asked on its reading thread, and again when a commit may have
/// changed the answer.
/// Other text filters the local copy by words.
class ContactSearch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactSearch)

public:
    /// Where asking the service stands.
    enum class Lookup { NotAsked, Waiting, Asking, Answered, Failed };

    /// All outlive the search.
    ContactSearch(ContactStore &store, ContactLookup &lookup, Clock &clock, QString defaultRegion,
        QObject *parent = nullptr);

    /// The text of the box. The service is asked 250 ms after the last change.
    void setText(const QString &text);
    /// Of numbers in national form, for the texts to come.
    void setDefaultRegion(const QString &region);
    /// Asks once more what could not answer: the service, the local copy.
    void askAgain();

    [[nodiscard]] const QueryText &query() const { return m_query; }
    [[nodiscard]] bool isActive() const { return m_query.kind != QueryText::Kind::Empty; }
    /// The query is a complete number or address.
    [[nodiscard]] bool isExact() const;
    /// Contacts with exactly this number or address: in the local copy, or found just now.
    [[nodiscard]] bool hasExactMatch() const { return !m_local.isEmpty() || !m_found.isEmpty(); }
    /// The local copy has not answered yet.
    [[nodiscard]] bool isLookingHere() const { return isExact() && !m_isLocalKnown; }
    /// Why the local copy could not be asked; what it holds is unknown then.
    [[nodiscard]] const std::optional<StoreError> &localError() const { return m_localError; }
    [[nodiscard]] Lookup lookup() const { return m_state; }
    [[nodiscard]] qsizetype foundByService() const { return m_found.size(); }
    /// Of these, the ones the local copy did not hold before: they are marked in the list.
    [[nodiscard]] const QSet<ContactId> &newFromService() const { return m_new; }
    [[nodiscard]] const std::optional<LookupError> &error() const { return m_error; }
    /// What of the text means nothing and was left out of the search, and the names in it that
    /// stand for nothing.
    [[nodiscard]] const QList<QueryProblem> &problems() const { return m_problems; }
    /// Where the rows meet the query.
    [[nodiscard]] MatchMarks marks(const Directory &directory) const;
    /// The query for people: a phone number in its usual form.
    [[nodiscard]] QString shownQuery() const;

    /// `base` (whose sort is kept) with what is searched put in.
    [[nodiscard]] OrderRequest applied(OrderRequest base) const;

Q_SIGNALS:
    void changed();

private:
    /// A number or an address alone is looked up; what says more than that filters the local copy.
    [[nodiscard]] QueryText read(const QString &text) const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool matters(const StoreCommit &commit) const;
    void findLocally();
    void foundLocally(const Result<std::vector<QList<ChannelMatch>>, StoreError> &matches);
    /// True when there are others than before.
    bool findProblems();
    void ask();

    ContactStore &m_store;
    ContactLookup &m_lookup;
    Clock &m_clock;
    QString m_region;
    QueryText m_query;
    QList<QueryProblem> m_problems;
    QList<ContactId> m_local;
    std::optional<StoreError> m_localError;
    std::unique_ptr<QObject> m_question; ///< Context of what the local copy is asked for this text.
    bool m_isLocalKnown = false;
    bool m_isLooking = false;
    bool m_lookAgain = false; ///< Something was committed since the local copy was asked.
    QList<ContactId> m_found;
    QSet<ContactId> m_new;
    std::optional<LookupError> m_error;
    Lookup m_state = Lookup::NotAsked;
    quint64 m_turn = 0; ///< Of the text; an answer to an earlier one is dropped.
};

} // namespace rolodesk
