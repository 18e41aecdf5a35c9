#include "core/sync/datecursorwalk.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int largestLimit = 100; // Never ask for more (section 17, item 5).
/// A page may be shorter than asked for and not the last (section 17, item 5); one so short that
/// nobody serves pages of that size is the end of what there is.
constexpr qsizetype fewestOfAPage = 10;

/// The time stamps of a page in their order, each once. Contacts without a readable time do not
/// take part.
template <typename Edge>
std::vector<Edge> distinctStamps(const QList<Contact> &page)
{
    std::vector<Edge> distinct;
    for (const Contact &contact : page) {
        const auto time = ServiceTime::parse(contact.updated);
        if (time && (distinct.empty() || distinct.back().time != *time))
            distinct.push_back({contact.updated, *time});
    }
    return distinct;
}

} // namespace

DateCursorWalk::DateCursorWalk(const QJsonObject &saved)
{
    const QString cursor = saved.value("cursor"_L1).toString();
    if (const auto time = ServiceTime::parse(cursor))
        m_cursor = Edge{cursor, *time};
    const QString direction = saved.value("direction"_L1).toString();
    if (direction == "newest_first"_L1)
        m_direction = Direction::NewestFirst;
    else if (direction == "oldest_first"_L1)
        m_direction = Direction::OldestFirst;
    m_isCursorMadeUp = m_cursor && saved.value("made_up"_L1).toBool();
    m_mayMiss = saved.value("may_miss"_L1).toBool();
    m_hasReadByPosition = saved.value("paged"_L1).toBool();
    m_isLimitRefused = saved.value("no_limit"_L1).toBool();
    m_isLarge = !m_isLimitRefused && m_cursor;
}

QJsonObject DateCursorWalk::save() const
{
    QJsonObject saved;
    // A cursor that was made up both ways, until one leads on, is no place to go on from.
    const bool isTrial = m_isCursorMadeUp && m_direction == Direction::Unknown;
    if (m_cursor && !isTrial)
        saved.insert("cursor"_L1, m_cursor->text);
    if (m_direction != Direction::Unknown) {
        saved.insert("direction"_L1,
            m_direction == Direction::NewestFirst ? u"newest_first"_s : u"oldest_first"_s);
    }
    if (m_isCursorMadeUp && !isTrial)
        saved.insert("made_up"_L1, true);
    if (m_mayMiss)
        saved.insert("may_miss"_L1, true);
    if (m_hasReadByPosition)
        saved.insert("paged"_L1, true);
    if (m_isLimitRefused)
        saved.insert("no_limit"_L1, true);
    return saved;
}

PageRequestV1 DateCursorWalk::request() const
{
    PageRequestV1 request;
    if (m_cursor)
        request.date = m_cursor->text;
    const bool isPlain = m_run == Run::None || m_run == Run::SteppingOver;
    if (m_run == Run::LargerLimit || (isPlain && m_isLarge))
        request.limit = largestLimit;
    if (m_run == Run::ByPage) {
        request.page = m_page;
        if (m_runLimit > 0)
            request.limit = m_runLimit;
    }
    return request;
}

void DateCursorWalk::take(const QList<Contact> &page)
{
    Q_ASSERT(m_state == State::Walking);
    if (page.isEmpty()) {
        // The numbers end here; what has moved in front of them lies behind the run's own stamp.
        const bool mayHaveMoved =
            m_run == Run::ByPage && m_lastSize >= fewestOfAPage && 2 * m_lastSize >= m_largestPage;
        m_hasReadByPosition = m_hasReadByPosition || mayHaveMoved;
        if (mayHaveMoved && isRunBeyondCursor()) {
            m_run = Run::None;
            setCursor(m_runStamp);
            return;
        }
        m_state = State::Finished;
        return;
    }
    const auto distinct = distinctStamps<Edge>(page);
    if (distinct.empty()) {
        m_state = State::Unusable;
        return;
    }
    learnDirection(distinct);
    if (goesWrongWay(distinct)) {
        m_state = State::Unusable;
        return;
    }
    const auto doubt = std::exchange(m_doubt, std::nullopt);
    if (doubt && idsOf(page).contains(doubt->first))
        m_mayMiss = doubt->before;
    if (m_isKnown && m_direction == Direction::NewestFirst && m_isKnown(page.last())) {
        m_state = State::Finished;
        return;
    }
    if (m_run == Run::None || m_run == Run::SteppingOver)
        m_largestPage = std::max(m_largestPage, page.size());
    if (m_run != Run::None)
        takeInRun(page, distinct);
    else if (!moveCursor(distinct))
        enterRun(distinct.back(), page);
    // The next ones, which are of another size.
    if (!m_isLimitRefused && !std::exchange(m_isLarge, true))
        m_largestPage = 0;
}

void DateCursorWalk::learnDirection(const std::vector<Edge> &distinct)
{
    if (m_direction != Direction::Unknown)
        return;
    if (distinct.size() > 1) {
        m_direction = distinct.front().time > distinct.back().time ? Direction::NewestFirst
                                                                   : Direction::OldestFirst;
    } else if (m_run == Run::SteppingOver && distinct.front().time != m_runStamp.time) {
        m_direction = distinct.front().time < m_runStamp.time ? Direction::NewestFirst
                                                              : Direction::OldestFirst;
    }
}

bool DateCursorWalk::isBeyond(const ServiceTime &a, const ServiceTime &b) const
{
    switch (m_direction) {
    case Direction::NewestFirst:
        return a < b;
    case Direction::OldestFirst:
        return a > b;
    case Direction::Unknown:
        break;
    }
    return a != b;
}

bool DateCursorWalk::goesWrongWay(const std::vector<Edge> &distinct) const
{
    if (m_direction == Direction::Unknown)
        return false;
    if (distinct.size() > 1 && !isBeyond(distinct.back().time, distinct.front().time))
        return true;
    // While stepping over a run the cursor may have been moved the wrong way on purpose.
    return m_cursor && m_run != Run::SteppingOver && !m_isCursorMadeUp
        && isBeyond(m_cursor->time, distinct.front().time);
}

bool DateCursorWalk::moveCursor(const std::vector<Edge> &distinct)
{
    // The last time stamp of the page may be cut by its edge, so the one before it is the safe
    // cursor, whether the service takes it inclusively or not.
    if (distinct.size() < 2)
        return false;
    const Edge &safe = distinct.at(distinct.size() - 2);
    if (!m_cursor || isBeyond(safe.time, m_cursor->time)) {
        setCursor(safe);
        return true;
    }
    // The page holds the cursor's own stamp and one more, which its edge may cut. A service that
    // keeps finer digits than it shows would leave out the rest of it.
    return false;
}

void DateCursorWalk::setCursor(const Edge &shown)
{
    m_cursor = shown;
    m_isCursorMadeUp = false;
}

/// The cursor lies before the run's stamp, which is a safe cursor itself.
bool DateCursorWalk::isRunBeyondCursor() const
{
    return !m_cursor || isBeyond(m_runStamp.time, m_cursor->time);
}

void DateCursorWalk::enterRun(const Edge &stamp, const QList<Contact> &page)
{
    m_runStamp = stamp;
    m_runIds.clear();
    (void)noteRun(page);
    m_step = 0;
    m_runLimit = 0;
    m_runFirst.reset();
    if (ServiceTime::parse(page.first().updated) != stamp.time) {
        const auto first =
            std::find_if(page.cbegin(), page.cend(), [&stamp](const Contact &contact) {
                return ServiceTime::parse(contact.updated) == stamp.time;
            });
        if (first != page.cend())
            m_runFirst = first->id;
    }
    // Pages that came with the largest limit are as large as they get; their numbers go with the
    // size that really came.
    if (m_isLarge)
        m_runLimit = static_cast<int>(std::min<qsizetype>(page.size(), largestLimit));
    if (!m_isLimitRefused && !m_isLarge)
        m_run = Run::LargerLimit;
    else
        readByPage();
}

void DateCursorWalk::readByPage()
{
    if (!m_pageHelps) {
        stepOver();
        return;
    }
    m_run = Run::ByPage;
    m_page = 1;
}

/// How many of a page are new in the run.
qsizetype DateCursorWalk::noteRun(const QList<Contact> &page)
{
    const qsizetype before = m_runIds.size();
    for (const Contact &contact : page)
        m_runIds.insert(contact.id);
    m_lastSize = page.size();
    return m_runIds.size() - before;
}

void DateCursorWalk::takeInRun(const QList<Contact> &page, const std::vector<Edge> &distinct)
{
    if (m_run == Run::ByPage) {
        m_hasReadByPosition = m_hasReadByPosition
            || std::any_of(page.cbegin(), page.cend(),
                [this](const Contact &contact) { return !m_runIds.contains(contact.id); });
    }
    if (isBeyond(distinct.back().time, m_runStamp.time)) {
        // Who was met before is not where he was: the others moved, or are in no fixed order.
        const bool isMoved = std::any_of(page.cbegin(), page.cend(),
            [this](const Contact &contact) { return m_runIds.contains(contact.id); });
        m_mayMiss = m_mayMiss || (m_run == Run::ByPage && m_page >= 2 && isMoved);
        leaveRun(page, distinct);
        return;
    }
    const qsizetype lastSize = m_lastSize;
    const qsizetype fresh = noteRun(page);
    if (fresh > 0)
        m_runFirst.reset();
    switch (m_run) {
    case Run::LargerLimit:
        // A cut limit shifts page numbers: page with the size that really came, not with the one
        // asked for.
        if (page.size() > lastSize)
            m_runLimit = static_cast<int>(std::min<qsizetype>(page.size(), largestLimit));
        m_largestPage = std::max(m_largestPage, page.size());
        readByPage();
        break;
    case Run::ByPage:
        // Page 1 may be the first one; if page 2 has nobody else, pages are not turned at all. One
        // that brings some is not where it was: the others moved, or are in no fixed order.
        if (fresh == 0 && m_page >= 2) {
            m_pageHelps = false;
            stepOver();
        } else {
            m_mayMiss = m_mayMiss || (fresh > 0 && fresh < page.size());
            ++m_page;
        }
        break;
    case Run::SteppingOver:
        stepOver();
        break;
    case Run::None:
        break;
    }
}

void DateCursorWalk::leaveRun(const QList<Contact> &page, const std::vector<Edge> &distinct)
{
    const Run run = std::exchange(m_run, Run::None);
    if (run == Run::SteppingOver) {
        // The cursor already lies behind the run; a page of one stamp is a run of its own.
        if (!moveCursor(distinct))
            enterRun(distinct.back(), page);
        return;
    }
    // Read by position, a contact behind the run may have been passed over when others moved or
    // left: from the run's own stamp everything behind it is read again, and by a service that
    // takes it inclusively the run, too.
    const bool isBehind = isRunBeyondCursor();
    if (run == Run::ByPage && isBehind) {
        setCursor(m_runStamp);
        return;
    }
    if (moveCursor(distinct))
        return;
    // The page begins right behind the run: the run is complete, so its own stamp is a safe cursor.
    if (isBehind) {
        setCursor(m_runStamp);
        return;
    }
    // It is the cursor already: what follows is read in the same way, until a page shows a stamp
    // beyond it.
    if (run == Run::ByPage) {
        m_run = run;
        m_runStamp = distinct.back();
        m_runIds.clear();
        (void)noteRun(page);
        ++m_page;
    } else {
        enterRun(distinct.back(), page);
    }
}

void DateCursorWalk::stepOver()
{
    const bool missedBefore = m_mayMiss;
    if (m_lastSize >= std::min(m_largestPage, fewestOfAPage))
        m_mayMiss = true;
    m_run = Run::SteppingOver;
    if (m_step == 0) {
        m_step = 1;
        if (isRunBeyondCursor()) {
            setCursor(m_runStamp);
            if (m_runFirst)
                m_doubt = Doubt{*m_runFirst, missedBefore};
            return;
        }
    }
    // Microseconds are what databases keep; finer only where the text shows finer digits.
    const qint64 finest = m_runStamp.time.nanoseconds % 1000 == 0 ? 1'000 : 1;
    const std::array<qint64, 3> steps{finest, 1'000'000, 1'000'000'000};
    const bool bothWays = m_direction == Direction::Unknown;
    const auto index = static_cast<std::size_t>(bothWays ? (m_step - 1) / 2 : m_step - 1);
    if (index >= steps.size()) {
        m_state = State::Unusable;
        return;
    }
    const bool backwards = bothWays ? m_step % 2 == 1 : m_direction == Direction::NewestFirst;
    ++m_step;
    const ServiceTime time =
        m_runStamp.time.plusNanoseconds(backwards ? -steps.at(index) : steps.at(index));
    m_cursor = Edge{time.toRfc3339(), time};
    m_isCursorMadeUp = true;
}

bool DateCursorWalk::takeRefusal()
{
    switch (m_run) {
    case Run::LargerLimit:
        m_isLimitRefused = true;
        m_isLarge = false;
        readByPage();
        return true;
    case Run::ByPage:
        m_pageHelps = false;
        stepOver();
        return true;
    case Run::None:
    case Run::SteppingOver:
        break;
    }
    if (!m_isLarge)
        return false;
    m_isLimitRefused = true;
    m_isLarge = false;
    m_largestPage = 0; // pages will be smaller from here on
    return true;
}

} // namespace rolodesk
