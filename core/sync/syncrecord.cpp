#include "core/sync/syncrecord.h"

#include "core/contacts/servicetime.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct ReasonRow {
    SyncStatus::Reason reason;
    const char *name;
};

constexpr std::array reasons{
    ReasonRow{SyncStatus::Reason::None, ""},
    ReasonRow{SyncStatus::Reason::CountDiffers, "count_differs"},
    ReasonRow{SyncStatus::Reason::CursorStuck, "cursor_stuck"},
    ReasonRow{SyncStatus::Reason::NoWalkWorks, "no_walk_works"},
};

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

std::optional<qint64> countOf(const QJsonValue &value)
{
    const qint64 count = value.toInteger(-1);
    return count >= 0 ? std::optional(count) : std::nullopt;
}

} // namespace

QString laterOf(const QString &a, const QString &b)
{
    const auto timeA = ServiceTime::parse(a);
    const auto timeB = ServiceTime::parse(b);
    if (!timeA || !timeB)
        return timeA ? a : (timeB ? b : QString());
    return *timeA < *timeB ? b : a;
}

bool isPast(const QDateTime &time, qint64 seconds, const QDateTime &now)
{
    const qint64 age = time.isValid() ? time.secsTo(now) : seconds;
    return age >= seconds || age < 0;
}

bool SyncRecord::mayUseV2(const QDateTime &now) const
{
    constexpr qint64 day = 24LL * 60 * 60;
    return isPast(noV2Since, day, now);
}

QString SyncRecord::key()
{
    return u"sync.state"_s;
}

SyncRecord SyncRecord::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    SyncRecord record;
    record.walk = object.value("walk"_L1).toInteger();
    record.walking = object.value("walking"_L1).toObject();
    record.walkTop = object.value("walk_top"_L1).toString();
    record.atEnd = object.value("at_end"_L1).toObject();
    record.horizon = object.value("horizon"_L1).toString();
    record.floor = object.value("floor"_L1).toString();
    record.largestPage = object.value("largest_page"_L1).toInteger();
    record.mayMiss = object.value("may_miss"_L1).toBool();
    record.owesAbsenceCheck = object.value("owes_absence_check"_L1).toBool();
    record.sweep = object.value("sweep"_L1).toObject();
    record.sweepMet = object.value("sweep_met"_L1).toInteger();
    record.fruitlessSweeps = object.value("fruitless_sweeps"_L1).toInt();
    if (const QJsonValue value = object.value("unexplained"_L1); value.isDouble())
        record.unexplained = value.toInteger();
    record.owesSweep = object.value("owes_sweep"_L1).toBool();
    record.owesAnotherSweep = object.value("owes_another_sweep"_L1).toBool();
    record.awaitsLook = object.value("awaits_look"_L1).toBool();
    record.horizonAtStart = object.value("horizon_at_start"_L1).toString();
    record.countAtStart = countOf(object.value("count_at_start"_L1));
    record.noV2Since = timeOf(object.value("no_v2_since"_L1));
    record.lastFullWalk = timeOf(object.value("last_full_walk"_L1));
    record.lastComplete = timeOf(object.value("last_complete"_L1));
    record.total = countOf(object.value("total"_L1));
    for (const ReasonRow &row : reasons) {
        if (object.value("reason"_L1).toString() == QLatin1String(row.name))
            record.reason = row.reason;
    }
    return record;
}

QByteArray SyncRecord::write() const
{
    QJsonObject object{{u"walk"_s, walk}, {u"horizon"_s, horizon}};
    for (const ReasonRow &row : reasons) {
        if (row.reason == reason)
            object.insert("reason"_L1, QLatin1String(row.name));
    }
    if (!walking.isEmpty()) {
        object.insert("walking"_L1, walking);
        object.insert("walk_top"_L1, walkTop);
    }
    if (!atEnd.isEmpty())
        object.insert("at_end"_L1, atEnd);
    if (!floor.isEmpty())
        object.insert("floor"_L1, floor);
    if (largestPage > 0)
        object.insert("largest_page"_L1, largestPage);
    if (mayMiss)
        object.insert("may_miss"_L1, true);
    if (owesAbsenceCheck)
        object.insert("owes_absence_check"_L1, true);
    if (!sweep.isEmpty()) {
        object.insert("sweep"_L1, sweep);
        object.insert("sweep_met"_L1, sweepMet);
    }
    if (fruitlessSweeps > 0)
        object.insert("fruitless_sweeps"_L1, fruitlessSweeps);
    if (unexplained)
        object.insert("unexplained"_L1, *unexplained);
    if (owesSweep)
        object.insert("owes_sweep"_L1, true);
    if (owesAnotherSweep)
        object.insert("owes_another_sweep"_L1, true);
    if (awaitsLook)
        object.insert("awaits_look"_L1, true);
    if (!horizonAtStart.isEmpty())
        object.insert("horizon_at_start"_L1, horizonAtStart);
    if (countAtStart)
        object.insert("count_at_start"_L1, *countAtStart);
    if (noV2Since.isValid())
        object.insert("no_v2_since"_L1, noV2Since.toString(Qt::ISODateWithMs));
    if (lastFullWalk.isValid())
        object.insert("last_full_walk"_L1, lastFullWalk.toString(Qt::ISODateWithMs));
    if (lastComplete.isValid())
        object.insert("last_complete"_L1, lastComplete.toString(Qt::ISODateWithMs));
    if (total)
        object.insert("total"_L1, *total);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace rolodesk
