#include "ui/contacts/coveragewords.h"

#include "ui/common/errortext.h"
#include "ui/common/timetext.h"
#include "ui/contacts/listwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using Phase = SyncStatus::Phase;
using Mode = SyncStatus::Mode;

QString words(const char *text)
{
    return QCoreApplication::translate("CoverageWords", text);
}

/// "just now", "in 25 seconds".
QString ahead(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = (now.msecsTo(time) + 999) / 1000;
    return seconds <= 0 ? words(QT_TRANSLATE_NOOP("CoverageWords", "Now"))
                        : words(QT_TRANSLATE_NOOP("CoverageWords", "In %1"))
                              .arg(lengthInWords(std::chrono::seconds(seconds)));
}

QString completenessOf(const SyncStatus &status)
{
    const QString when = localTime(status.lastComplete);
    if (status.isComplete() && (!status.totalToShow() || status.loaded >= *status.totalToShow()))
        return words(QT_TRANSLATE_NOOP("CoverageWords", "Complete: every contact was here at %1."))
            .arg(when);
    if (status.lastComplete.isValid())
        return words(QT_TRANSLATE_NOOP("CoverageWords",
                         "Contacts may be missing. The local copy was last complete at %1."))
            .arg(when);
    return status.loaded == 0
        ? words(QT_TRANSLATE_NOOP("CoverageWords", "No contact was loaded yet."))
        : words(QT_TRANSLATE_NOOP(
            "CoverageWords", "Not complete yet. What is here can be searched and read already."));
}

QString firstLoadText(const SyncStatus &status)
{
    return status.total
        ? words(QT_TRANSLATE_NOOP("CoverageWords", "First load: %1 of %2 contacts."))
              .arg(numberText(status.loaded), numberText(*status.totalToShow()))
        : words(QT_TRANSLATE_NOOP("CoverageWords", "First load: %1 contacts, total unknown."))
              .arg(numberText(status.loaded));
}

QString sweepText(const SyncStatus &status)
{
    return words(QT_TRANSLATE_NOOP("CoverageWords",
                     "Looking for contacts that were deleted: %1 of %2 looked at."))
        .arg(numberText(*status.swept), numberText(status.totalToShow().value_or(status.loaded)));
}

/// A run that asks for the team first has no mode yet.
bool isUnderWay(const SyncStatus &status)
{
    return status.mode != Mode::None || status.phase == Phase::FirstPage
        || status.phase == Phase::Loading || status.phase == Phase::Checking;
}

QString nowOf(const SyncStatus &status)
{
    if (status.mode == Mode::FirstLoad)
        return firstLoadText(status);
    if (status.mode == Mode::Sweep && !status.swept)
        return words(QT_TRANSLATE_NOOP(
            "CoverageWords", "Reading every contact again, to find those that were deleted."));
    if (isUnderWay(status) && status.mode == Mode::None && !status.lastComplete.isValid())
        return words(QT_TRANSLATE_NOOP("CoverageWords", "Asking the service."));
    if (status.mode == Mode::Refresh || (status.mode == Mode::None && isUnderWay(status)))
        return words(QT_TRANSLATE_NOOP("CoverageWords", "Looking for changes."));
    if (status.paused || status.phase == Phase::Paused)
        return words(QT_TRANSLATE_NOOP("CoverageWords", "Paused by you."));
    if (status.phase == Phase::Failed)
        return status.retryAt.isValid()
            ? words(QT_TRANSLATE_NOOP("CoverageWords", "Waiting to try again."))
            : words(QT_TRANSLATE_NOOP("CoverageWords", "Stopped."));
    if (status.swept)
        return sweepText(status);
    if (status.phase == Phase::Idle)
        return words(QT_TRANSLATE_NOOP("CoverageWords", "Not started."));
    return status.nextLook.isValid()
        ? words(QT_TRANSLATE_NOOP("CoverageWords", "Waiting for the next check."))
        : words(QT_TRANSLATE_NOOP("CoverageWords", "Nothing."));
}

QString nextOf(const SyncStatus &status, const QDateTime &now)
{
    if (status.retryAt.isValid())
        return ahead(status.retryAt, now);
    if (status.nextLook.isValid())
        return ahead(status.nextLook, now);
    if (isUnderWay(status))
        return words(QT_TRANSLATE_NOOP("CoverageWords", "Under way"));
    if (status.paused || status.phase == Phase::Paused)
        return words(QT_TRANSLATE_NOOP("CoverageWords", "When you go on"));
    return words(QT_TRANSLATE_NOOP("CoverageWords", "Not planned"));
}

QString backgroundOf(const SyncStatus &status, const ServiceWatch::Budget &budget)
{
    if (budget.pausedFor > 0ms)
        return words(
            QT_TRANSLATE_NOOP("CoverageWords", "The service asked for a pause; it ends in %1."))
            .arg(lengthInWords(std::chrono::ceil<std::chrono::seconds>(budget.pausedFor)));
    const double share = std::min(status.backgroundShare, budget.backgroundShare);
    // A share of 99.6 % is no slowing down anybody could notice.
    const int percent = static_cast<int>(std::lround(share * 100));
    if (percent < 100)
        return words(QT_TRANSLATE_NOOP("CoverageWords",
                         "Slowed to %1 % of its part, because other tools use the same key."))
            .arg(numberText(percent));
    return words(QT_TRANSLATE_NOOP(
        "CoverageWords", "At most two thirds of the requests; the rest is kept for what you do."));
}

} // namespace

CoverageText coverageOf(
    const SyncStatus &status, const ServiceWatch::Budget &budget, const QDateTime &now)
{
    CoverageText text;
    text.share = shareText(status);
    text.completeness = completenessOf(status);
    text.now = nowOf(status);
    text.next = nextOf(status, now);
    text.lastAnswer = status.lastContact.isValid()
        ? relativeTimeWithSeconds(status.lastContact, now)
        : words(QT_TRANSLATE_NOOP("CoverageWords", "None since the start"));
    text.requests = budget.perMinute > 0
        ? words(QT_TRANSLATE_NOOP("CoverageWords", "%1 of %2 left this minute"))
              .arg(numberText(budget.leftThisMinute), numberText(budget.perMinute))
        : words(QT_TRANSLATE_NOOP("CoverageWords", "Not limited"));
    text.background = backgroundOf(status, budget);

    std::optional<ErrorText> trouble;
    if (status.storeError)
        trouble = describe(*status.storeError);
    else if (status.phase == Phase::Failed && status.error)
        trouble = describe(*status.error);
    else if (status.reason != SyncStatus::Reason::None)
        trouble = describe(status.reason, status);
    if (trouble) {
        text.trouble = trouble->sentence;
        text.help = trouble->advice;
    }
    return text;
}

bool canPause(const SyncStatus &status)
{
    return isUnderWay(status) || status.retryAt.isValid() || status.nextLook.isValid();
}

} // namespace rolodesk
