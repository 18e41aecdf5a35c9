#include "core/sync/basewalk.h"

#include "core/util/rowwith.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// Pages of the v2 list behind one date. The date costs what has the same time stamp, once a block.
constexpr int pagesOfBlock = 100;

struct KindRow {
    BaseWalk::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kinds{
    KindRow{BaseWalk::Kind::Full, "full"_L1},
    KindRow{BaseWalk::Kind::NewestEnd, "newest_end"_L1},
    KindRow{BaseWalk::Kind::Since, "since"_L1},
};

QString nameOf(BaseWalk::Kind kind)
{
    return rowWith(kinds, &KindRow::kind, kind)->name;
}

BaseWalk::Kind kindNamed(const QString &name)
{
    const KindRow *row = rowWith(kinds, &KindRow::name, name);
    return row ? row->kind : BaseWalk::Kind::Full;
}

} // namespace

BaseWalk::BaseWalk(Kind kind, bool mayUseV2, Care care)
    : m_kind(kind)
    , m_usesV2(mayUseV2)
    , m_noV2(!mayUseV2)
{
    if (kind == Kind::Full && care == Care::FewRequests)
        m_v2 = UpdatedSinceWalk::inBlocks(pagesOfBlock);
}

BaseWalk::BaseWalk(const QJsonObject &saved)
    : m_kind(kindNamed(saved.value("kind"_L1).toString()))
    , m_usesV2(saved.contains("v2"_L1))
    , m_noV1(saved.contains("no_v1"_L1))
    , m_noV2(saved.contains("no_v2"_L1))
    , m_v1(saved.value("v1"_L1).toObject())
    , m_v2(saved.value("v2"_L1).toObject())
{
}

BaseWalk BaseWalk::forChanges(const QJsonObject &savedAtEnd, const QString &from, bool mayUseV2)
{
    QJsonObject v1 = savedAtEnd.value("v1"_L1).toObject();
    QJsonObject v2 = savedAtEnd.value("v2"_L1).toObject();
    for (const auto key : {"may_miss"_L1, "block"_L1, "paged"_L1, "made_up"_L1}) {
        v1.remove(key);
        v2.remove(key);
    }
    v2.insert("since"_L1, from);
    const bool isOldestFirst = v1.value("direction"_L1).toString() == "oldest_first"_L1;
    if (isOldestFirst)
        v1.insert("cursor"_L1, from);
    else
        v1.remove("cursor"_L1);
    QJsonObject saved{{u"v1"_s, v1}};
    if (mayUseV2)
        saved.insert("v2"_L1, v2);
    else
        saved.insert("no_v2"_L1, true);
    BaseWalk walk(saved);
    const bool comesOldestFirst = mayUseV2 ? !walk.m_v2.walksByPosition() : isOldestFirst;
    walk.m_kind = comesOldestFirst ? Kind::Since : Kind::NewestEnd;
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
    if (m_noV1)
        saved.insert("no_v1"_L1, true);
    if (m_noV2)
        saved.insert("no_v2"_L1, true);
    return saved;
}

BaseWalk::State BaseWalk::state() const
{
    if (m_noV1 && m_noV2)
        return State::NoWalkWorks;
    const bool isOver = m_usesV2 ? m_v2.state() == UpdatedSinceWalk::State::Finished
                                 : m_v1.state() == DateCursorWalk::State::Finished;
    return isOver ? State::Finished : State::Walking;
}

ApiReply<QList<Contact>> *BaseWalk::ask(ContactsApi &api, Lane lane) const
{
    return m_usesV2 ? api.pageContactsV2(m_v2.request(), lane)
                    : api.pageContactsV1(m_v1.request(), lane);
}

void BaseWalk::take(const QList<Contact> &page)
{
    m_isFirst = false;
    if (m_usesV2) {
        m_v2.take(page);
        if (m_v2.state() == UpdatedSinceWalk::State::Unusable)
            useV1();
        return;
    }
    m_v1.take(page);
    if (m_v1.state() == DateCursorWalk::State::Unusable)
        useV2();
}

// The other operation walks the whole base again, which upserts make harmless.

void BaseWalk::useV1()
{
    m_noV2 = true;
    m_foundNoV2 = true;
    if (m_noV1)
        return;
    m_usesV2 = false;
    m_isFirst = true;
    // What was changed lies at the newest end, wherever the cursor of the other list was.
    m_v1 = DateCursorWalk();
    m_v1.stopAtKnown(m_isKnown);
}

void BaseWalk::useV2()
{
    m_noV1 = true;
    if (m_noV2)
        return;
    m_usesV2 = true;
    m_isFirst = true;
    m_v2 = UpdatedSinceWalk();
    m_v2.stopAtKnown(m_isKnown);
}

bool BaseWalk::takeError(const ApiError &error)
{
    const bool isAbsent = error.kind == ApiError::Kind::NotFound
        // 405, or 400 for a path or a field it does not know.
        || (m_usesV2 && m_isFirst && error.kind == ApiError::Kind::BadRequest);
    if (!m_usesV2 && error.kind == ApiError::Kind::BadRequest)
        return m_v1.takeRefusal();
    if (!isAbsent)
        return false;
    const bool hasOther = m_usesV2 ? !m_noV1 : !m_noV2;
    if (!hasOther && m_kind != Kind::Full)
        return false;
    if (m_usesV2)
        useV1();
    else
        useV2();
    return true;
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
