#pragma once

#include "core/api/contactsapi.h"
#include "core/contacts/servicetime.h"

#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace rolodesk {

/// The walk over `POST /v1/contacts` by its timestamp cursor, as a state machine without I/O: a
/// page in, the next request or the end out. It builds in none of what the service leaves open
/// (`heymarket-api.md` section 6): direction and inclusiveness of the cursor, its digits, the page
/// size, and what happens when more contacts share one time stamp than fit on a page.
///
/// How no contact is lost: the cursor is the exact text received, taken one distinct time stamp
/// before the last of the page, so that a run of equal stamps cut by the page's edge is read again
/// from its start. A run longer than a page is read with a larger `limit`, then by `page`; where
/// the service honours neither, the cursor steps over the run and `mayMiss()` says so.
///
/// The first page comes as large as the service makes it, which mostly is all there is to be seen;
/// those behind it are asked for with 100 contacts. Where the service refuses a `limit` (only the
/// newer pages about this operation have it), the walk goes on without, and so do those that go on
/// from what it saved.
///
/// A failed request changes nothing: ask `request()` again. `take()` is O(page size); memory does
/// not grow with the base.
class DateCursorWalk {
public:
    enum class Direction { Unknown, NewestFirst, OldestFirst };
    enum class State {
        Walking, ///< Send `request()`.
        Finished, ///< The end was reached: an empty page, or one that ends in a known contact.
        Unusable, ///< The cursor is ignored or leads the wrong way: use another list operation.
    };

    DateCursorWalk() = default;
    /// Goes on from what `save()` gave.
    explicit DateCursorWalk(const QJsonObject &saved);

    /// Makes the walk stop at the first page that ends in a contact `isKnown` with this revision:
    /// the look at the newest end that finds what changed since. Only a newest-first list is ended
    /// by it.
    void stopAtKnown(std::function<bool(const Contact &)> isKnown)
    {
        m_isKnown = std::move(isKnown);
    }

    [[nodiscard]] State state() const { return m_state; }
    /// The request to send now. Meaningful while walking.
    [[nodiscard]] PageRequestV1 request() const;
    /// Takes the answer to `request()`.
    void take(const QList<Contact> &page);
    /// The service refused `request()` as malformed (400). True: `limit` or `page` caused it, and
    /// the walk goes on without; false: it is an error.
    [[nodiscard]] bool takeRefusal();

    [[nodiscard]] Direction direction() const { return m_direction; }
    /// True when the walk had to step over a run of equal time stamps it could not read to its end.
    /// The count tells whether anything is missing.
    [[nodiscard]] bool mayMiss() const { return m_mayMiss; }
    /// True when pages of a run were read by their number: who left the run meanwhile moved the
    /// others to other pages, and somebody may have been passed over.
    [[nodiscard]] bool hasReadByPosition() const { return m_hasReadByPosition; }
    /// The cursor, direction and warnings, to be kept with the page just taken.
    [[nodiscard]] QJsonObject save() const;

private:
    /// How the walk is getting through a run of equal time stamps.
    enum class Run { None, LargerLimit, ByPage, SteppingOver };

    struct Edge {
        QString text; ///< As received.
        ServiceTime time;
    };

    void learnDirection(const std::vector<Edge> &distinct);
    [[nodiscard]] bool isBeyond(const ServiceTime &a, const ServiceTime &b) const;
    [[nodiscard]] bool goesWrongWay(const std::vector<Edge> &distinct) const;
    [[nodiscard]] bool moveCursor(const std::vector<Edge> &distinct);
    void takeInRun(const QList<Contact> &page, const std::vector<Edge> &distinct);
    void leaveRun(const QList<Contact> &page, const std::vector<Edge> &distinct);
    void setCursor(const Edge &shown);
    [[nodiscard]] bool isRunBeyondCursor() const;
    void enterRun(const Edge &stamp, const QList<Contact> &page);
    void readByPage();
    [[nodiscard]] qsizetype noteRun(const QList<Contact> &page);
    void stepOver();

    State m_state = State::Walking;
    Direction m_direction = Direction::Unknown;
    std::optional<Edge> m_cursor; ///< None: from the start.
    bool m_isCursorMadeUp = false; ///< To get past a run; no page has shown it.
    std::function<bool(const Contact &)> m_isKnown;
    qsizetype m_largestPage = 0; ///< What a full page is, as pages are asked for now.
    bool m_mayMiss = false;
    bool m_hasReadByPosition = false;
    bool m_isLarge = false; ///< Pages outside a run are asked for with the largest `limit`.

    Run m_run = Run::None;
    Edge m_runStamp; ///< The one time stamp of the pages of the run.
    QSet<ContactId> m_runIds; ///< Met in the run: a page with nobody else was not turned.
    qsizetype m_lastSize = 0; ///< Of the last page of the run.
    int m_runLimit = 0; ///< `limit` while reading by page; 0 = not sent.
    int m_page = 0;
    int m_step = 0; ///< How often the cursor was moved to get past the run.
    /// Of a page with other stamps in front of the run: the first contact of the run.
    std::optional<ContactId> m_runFirst;
    /// A warning that the next page may lift, and whether there was one before it: where that page
    /// holds this contact again, the cursor led to the start of its time stamp.
    struct Doubt {
        ContactId first;
        bool before;
    };
    std::optional<Doubt> m_doubt;
    bool m_isLimitRefused = false; ///< By the service; one that is ignored does no harm.
    bool m_pageHelps = true; ///< Until the service refused or ignored `page`.
};

} // namespace rolodesk
