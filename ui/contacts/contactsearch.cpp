#include "ui/contacts/contactsearch.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/index/querynames.h"
#include "core/util/clock.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

constexpr auto pauseInTyping = 250ms;

/// The digits to look for inside stored numbers, which are international without plus: a national
/// zero and `00` never occur there.
QString digitsInside(const QueryText &query)
{
    const QString digits = digitsOf(query.text);
    if (digits.startsWith(QLatin1String("00")))
        return digits.mid(2);
    if (digits.startsWith(QLatin1Char('0')) && !query.values.isEmpty())
        return query.values.constFirst();
    return digits;
}

} // namespace

ContactSearch::ContactSearch(ContactStore &store, ContactLookup &lookup, Clock &clock,
    QString defaultRegion, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_lookup(lookup)
    , m_clock(clock)
    , m_region(std::move(defaultRegion))
{
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (isExact()) {
            if (matters(commit))
                findLocally();
        } else if (commit.directoryChanged && findProblems()) {
            // A tag was renamed, or is known at last.
            Q_EMIT changed();
        }
    });
}

bool ContactSearch::isExact() const
{
    return m_query.kind == QueryText::Kind::Phone || m_query.kind == QueryText::Kind::Email;
}

void ContactSearch::setDefaultRegion(const QString &region)
{
    m_region = region;
}

QDate ContactSearch::today() const
{
    return m_clock.nowUtc().toLocalTime().date();
}

QueryText ContactSearch::read(const QString &text) const
{
    QueryText query = QueryText::read(text, m_region);
    if (query.kind != QueryText::Kind::Email)
        return query;
    // `email:ann@example.org` and `-ann@example.org` look like addresses, too.
    const ContactQuery meaning = ContactQuery::read(query.text);
    const bool isOneText = meaning.terms.size() == 1
        && meaning.terms.constFirst().kind == QueryTerm::Kind::Text
        && !meaning.terms.constFirst().negated;
    if (!isOneText) {
        query.kind = QueryText::Kind::Text;
        query.values.clear();
    }
    return query;
}

void ContactSearch::setText(const QString &text)
{
    const QueryText query = read(text);
    if (query == m_query)
        return;
    const bool sameValues =
        query.kind == m_query.kind && query.values == m_query.values && isExact();
    m_query = query;
    findProblems();
    if (sameValues) {
        Q_EMIT changed();
        return;
    }
    const quint64 turn = ++m_turn;
    m_local.clear();
    m_localError.reset();
    m_isLocalKnown = false;
    m_isLooking = false;
    m_lookAgain = false;
    m_question = std::make_unique<QObject>();
    m_found.clear();
    m_new.clear();
    m_error.reset();
    m_state = Lookup::NotAsked;
    if (isExact()) {
        findLocally();
        m_state = Lookup::Waiting;
        m_clock.after(pauseInTyping, this, [this, turn] {
            if (turn == m_turn)
                ask();
        });
    }
    Q_EMIT changed();
}

bool ContactSearch::findProblems()
{
    QList<QueryProblem> problems;
    if (!isExact()) {
        const ContactQuery query = ContactQuery::read(m_query.text, today());
        problems = query.problems + unknownNames(query, m_store.directory());
    }
    return std::exchange(m_problems, problems) != problems;
}

void ContactSearch::askAgain()
{
    if (!isExact())
        return;
    if (m_localError)
        findLocally();
    if (m_state == Lookup::Failed)
        ask();
}

/// Whether other contacts may have the values now.
bool ContactSearch::matters(const StoreCommit &commit) const
{
    if (m_isLooking || m_localError || !commit.inserted.isEmpty())
        return true;
    const QSet<ContactId> removed(commit.removed.cbegin(), commit.removed.cend());
    if (std::any_of(m_local.cbegin(), m_local.cend(),
            [&removed](ContactId id) { return removed.contains(id); }))
        return true;
    return std::any_of(commit.changed.cbegin(), commit.changed.cend(), [&commit](ContactId id) {
        // What the service only told now is no change, and may be a channel.
        const auto parts = commit.parts.constFind(id);
        constexpr quint32 values =
            ContactParts::Phone | ContactParts::Email | ContactParts::Channels;
        return parts == commit.parts.cend() || (parts->parts & values) != 0;
    });
}

void ContactSearch::findLocally()
{
    m_lookAgain = m_isLooking;
    if (std::exchange(m_isLooking, true))
        return;
    m_store.withChannels(m_query.values)
        ->then(m_question.get(),
            [this](const Result<std::vector<QList<ChannelMatch>>, StoreError> &matches) {
                foundLocally(matches);
            });
}

void ContactSearch::foundLocally(
    const Result<std::vector<QList<ChannelMatch>>, StoreError> &matches)
{
    m_local = matches ? contactsOf(*matches) : QList<ContactId>();
    m_localError = matches ? std::nullopt : std::optional(matches.error());
    m_isLocalKnown = true;
    m_isLooking = false;
    if (std::exchange(m_lookAgain, false))
        findLocally();
    Q_EMIT changed();
}

void ContactSearch::ask()
{
    m_state = Lookup::Asking;
    m_error.reset();
    const quint64 turn = m_turn;
    Q_EMIT changed();
    m_lookup.lookUp(m_query)->then(this, [this, turn](Result<LookupResult, LookupError> answer) {
        if (turn != m_turn)
            return;
        if (answer) {
            m_state = Lookup::Answered;
            m_found = answer->found;
            m_new = QSet<ContactId>(m_found.cbegin(), m_found.cend())
                        .subtract(QSet<ContactId>(
                            answer->alreadyKnown.cbegin(), answer->alreadyKnown.cend()));
        } else {
            m_state = Lookup::Failed;
            m_error = answer.error();
        }
        Q_EMIT changed();
    });
}

QString ContactSearch::shownQuery() const
{
    return m_query.kind == QueryText::Kind::Phone && !m_query.values.isEmpty()
        ? PhoneNumber::display(m_query.values.constFirst())
        : m_query.text;
}

MatchMarks ContactSearch::marks(const Directory &directory) const
{
    if (hasExactMatch() && isExact())
        return MatchMarks::ofValues(m_query.values);
    return MatchMarks::of(ContactQuery::read(applied({}).text), directory);
}

OrderRequest ContactSearch::applied(OrderRequest base) const
{
    base.text.clear();
    base.only.reset();
    base.today = {};
    if (!isActive())
        return base;
    if (!isExact()) {
        base.text = m_query.text;
        // Only where it matters: otherwise midnight would ask for every list again.
        if (ContactQuery::read(base.text, today()) != ContactQuery::read(base.text))
            base.today = today();
    } else if (hasExactMatch()) {
        QList<ContactId> both = m_local;
        const QSet<ContactId> here(m_local.cbegin(), m_local.cend());
        for (const ContactId id : m_found) {
            if (!here.contains(id))
                both.append(id);
        }
        base.only = both;
    } else {
        base.text = m_query.kind == QueryText::Kind::Phone ? digitsInside(m_query) : m_query.text;
    }
    return base;
}

} // namespace rolodesk
