#include "core/sync/basewalk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct KindRow {
    BaseWalk::Kind kind;
    const char *name;
};

constexpr std::array kinds{
    KindRow{BaseWalk::Kind::Full, "full"},
    KindRow{BaseWalk::Kind::NewestEnd, "newest_end"},
    KindRow{BaseWalk::Kind::Since, "since"},
};

QString nameOf(BaseWalk::Kind kind)
{
    const auto *row = std::find_if(
        kinds.begin(), kinds.end(), [kind](const KindRow &known) { return known.kind == kind; });
    return QString::fromLatin1(row->name);
}

BaseWalk::Kind kindNamed(const QString &name)
{
    const auto *row = std::find_if(kinds.begin(), kinds.end(),
        [&name](const KindRow &known) { return name == QLatin1String(known.name); });
    return row != kinds.end() ? row->kind : BaseWalk::Kind::Full;
}

} // namespace

BaseWalk::BaseWalk(Kind kind)
    : m_kind(kind)
{
}

BaseWalk::BaseWalk(const QJsonObject &saved)
    : m_kind(kindNamed(saved.value("kind"_L1).toString()))
    , m_usesV2(saved.contains("v2"_L1))
    , m_v1(saved.value("v1"_L1).toObject())
    , m_v2(saved.value("v2"_L1).toObject())
{
}

BaseWalk BaseWalk::forChanges(const QJsonObject &savedAtEnd, const QString &from)
{
    QJsonObject v1 = savedAtEnd.value("v1"_L1).toObject();
    QJsonObject v2 = savedAtEnd.value("v2"_L1).toObject();
    v1.remove("may_miss"_L1);
    v2.remove("may_miss"_L1);
    if (savedAtEnd.contains("v2"_L1)) {
        v2.insert("since"_L1, from);
        BaseWalk walk(QJsonObject{{u"v2"_s, v2}});
        walk.m_kind = walk.m_v2.walksByPosition() ? Kind::NewestEnd : Kind::Since;
        return walk;
    }
    if (v1.value("direction"_L1).toString() != "oldest_first"_L1)
        return BaseWalk(Kind::NewestEnd);
    v1.insert("cursor"_L1, from);
    BaseWalk walk(QJsonObject{{u"v1"_s, v1}});
    walk.m_kind = Kind::Since;
    return walk;
}

void BaseWalk::stopAtKnown(const std::function<bool(const Contact &)> &isKnown)
{
    m_isKnown = isKnown;
    m_v1.stopAtKnown(isKnown);
    m_v2.stopAtKnown(isKnown);
}

QJsonObject BaseWalk::save() const
{
    QJsonObject saved{{u"kind"_s, nameOf(m_kind)}, {u"v1"_s, m_v1.save()}};
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

void BaseWalk::take(const QList<Contact> &page)
{
    if (m_usesV2)
        return m_v2.take(page);
    m_v1.take(page);
    if (m_v1.state() == DateCursorWalk::State::Unusable)
        useV2();
}

void BaseWalk::useV2()
{
    // The other operation walks the whole base again, which upserts make harmless.
    m_usesV2 = true;
    m_v2 = UpdatedSinceWalk();
    m_v2.stopAtKnown(m_isKnown);
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

bool BaseWalk::endsAtNewest() const
{
    return m_usesV2 ? !m_v2.walksByPosition()
                    : m_v1.direction() == DateCursorWalk::Direction::OldestFirst;
}

bool BaseWalk::mayMiss() const
{
    return m_usesV2 ? m_v2.mayMiss() : m_v1.mayMiss();
}

} // namespace rolodesk
