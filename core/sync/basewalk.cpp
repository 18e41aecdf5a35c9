#include "core/sync/basewalk.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// Inclusiveness is not stated and clocks differ (section 6).
constexpr qint64 overlap = 5LL * 60 * 1'000'000'000;

QString earlier(const QString &cursor)
{
    const auto time = ServiceTime::parse(cursor);
    return time ? time->plusNanoseconds(-overlap).toRfc3339() : QString();
}

} // namespace

BaseWalk::BaseWalk(Kind kind)
    : m_kind(kind)
{
}

BaseWalk::BaseWalk(Kind kind, const QJsonObject &saved, const QSet<ContactId> &seen)
    : m_kind(kind)
    , m_usesV2(saved.contains("v2"_L1))
    , m_v1(saved.value("v1"_L1).toObject(), seen)
    , m_v2(saved.value("v2"_L1).toObject(), seen)
{
}

BaseWalk BaseWalk::forChanges(const QJsonObject &savedAtEnd)
{
    if (savedAtEnd.contains("v2"_L1)) {
        QJsonObject v2 = savedAtEnd.value("v2"_L1).toObject();
        v2.insert("since"_L1, earlier(v2.value("since"_L1).toString()));
        return BaseWalk(Kind::Since, {{u"v2"_s, v2}}, {});
    }
    QJsonObject v1 = savedAtEnd.value("v1"_L1).toObject();
    if (v1.value("direction"_L1).toString() != "oldest_first"_L1)
        return BaseWalk(Kind::NewestEnd);
    v1.insert("cursor"_L1, earlier(v1.value("cursor"_L1).toString()));
    v1.remove("may_miss"_L1);
    return BaseWalk(Kind::Since, {{u"v1"_s, v1}}, {});
}

QJsonObject BaseWalk::save() const
{
    QJsonObject saved{{u"v1"_s, m_v1.save()}};
    if (m_usesV2)
        saved.insert("v2"_L1, m_v2.save());
    return saved;
}

BaseWalk::State BaseWalk::state() const
{
    if (m_noV2)
        return State::NoWalkWorks;
    if (m_usesV2) {
        switch (m_v2.state()) {
        case UpdatedSinceWalk::State::Walking:
            return State::Walking;
        case UpdatedSinceWalk::State::Finished:
            return State::Finished;
        case UpdatedSinceWalk::State::Unusable:
            return State::NoWalkWorks;
        }
    }
    return m_v1.state() == DateCursorWalk::State::Finished ? State::Finished : State::Walking;
}

ApiReply<QList<Contact>> *BaseWalk::ask(ContactsApi &api, Lane lane) const
{
    return m_usesV2 ? api.pageContactsV2(m_v2.request(), lane)
                    : api.pageContactsV1(m_v1.request(), lane);
}

int BaseWalk::take(const QList<Contact> &page)
{
    if (m_usesV2)
        return m_v2.take(page);
    const int fresh = m_v1.take(page);
    if (m_v1.state() == DateCursorWalk::State::Unusable)
        useV2();
    return fresh;
}

void BaseWalk::useV2()
{
    // Only what v1 brought in counts as seen for v1; the other operation walks the whole base
    // again, which upserts make harmless.
    m_usesV2 = true;
    m_v2 = UpdatedSinceWalk();
}

bool BaseWalk::takeError(const ApiError &error)
{
    if (m_usesV2) {
        // The last resort is not there.
        m_noV2 = error.kind == ApiError::Kind::NotFound;
        return m_noV2;
    }
    if (error.kind == ApiError::Kind::BadRequest)
        return m_v1.takeRefusal();
    if (error.kind == ApiError::Kind::NotFound) {
        useV2();
        return true;
    }
    return false;
}

bool BaseWalk::needsNewestEnd() const
{
    if (m_kind == Kind::NewestEnd)
        return false;
    return m_usesV2 ? m_v2.walksByPosition()
                    : m_v1.direction() != DateCursorWalk::Direction::OldestFirst;
}

bool BaseWalk::mayMiss() const
{
    return m_usesV2 ? m_v2.mayMiss() : m_v1.mayMiss();
}

qsizetype BaseWalk::seenCount() const
{
    return m_usesV2 ? m_v2.seenCount() : m_v1.seenCount();
}

} // namespace rolodesk
