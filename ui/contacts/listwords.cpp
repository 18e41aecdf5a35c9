#include "ui/contacts/listwords.h"

#include "ui/common/errortext.h"
#include "ui/common/timetext.h"
#include "ui/contacts/contactsearch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ListWords", text);
}

QString count(const char *text, qint64 n)
{
    return QCoreApplication::translate("ListWords", text, nullptr, static_cast<int>(n));
}

bool isRunning(const SyncStatus &status)
{
    using Phase = SyncStatus::Phase;
    return status.phase == Phase::FirstPage || status.phase == Phase::Loading
        || status.phase == Phase::Checking;
}

/// Whether the copy is known to hold every contact just now.
bool isWhole(const SyncStatus &status)
{
    return status.isComplete() && (!status.total || status.loaded >= *status.total);
}

QString restText(const SyncStatus &status)
{
    return isRunning(status) ? words(QT_TRANSLATE_NOOP("ListWords", "the rest is still loading"))
                             : words(QT_TRANSLATE_NOOP("ListWords", "the rest is not loaded"));
}

QString searchedShare(const SyncStatus &status)
{
    if (isWhole(status))
        return {};
    if (!status.total)
        return words(QT_TRANSLATE_NOOP("ListWords", "Searched the %1 contacts loaded so far."))
            .arg(numberText(status.loaded));
    return words(QT_TRANSLATE_NOOP("ListWords", "Searched %1 of %2 contacts; %3."))
        .arg(numberText(status.loaded), numberText(*status.total), restText(status));
}

QString localShare(const SyncStatus &status)
{
    if (isWhole(status))
        return words(QT_TRANSLATE_NOOP("ListWords", "local copy: all contacts"));
    if (!status.total)
        return words(QT_TRANSLATE_NOOP("ListWords", "local copy: %1 loaded"))
            .arg(numberText(status.loaded));
    return words(QT_TRANSLATE_NOOP("ListWords", "local copy: %1 of %2 loaded"))
        .arg(numberText(status.loaded), numberText(*status.total));
}

QString lookupText(const ContactSearch &search)
{
    switch (search.lookup()) {
    case ContactSearch::Lookup::Waiting:
    case ContactSearch::Lookup::Asking:
        return words(QT_TRANSLATE_NOOP("ListWords", "Asking the service about %1…"))
            .arg(search.shownQuery());
    case ContactSearch::Lookup::Failed:
        return words(QT_TRANSLATE_NOOP("ListWords", "The service could not be asked (%1)."))
            .arg(search.error() ? describe(*search.error()).title : QString());
    case ContactSearch::Lookup::Answered:
        return search.foundByService() > 0
            ? count(QT_TRANSLATE_N_NOOP("ListWords", "Found by the service: %Ln contact(s)"),
                search.foundByService())
            : words(QT_TRANSLATE_NOOP("ListWords", "The service knows no contact with %1."))
                  .arg(search.shownQuery());
    case ContactSearch::Lookup::NotAsked:
        break;
    }
    return {};
}

} // namespace

bool isOffline(const SyncStatus &status)
{
    using Kind = ApiError::Kind;
    if (status.phase != SyncStatus::Phase::Failed || !status.error)
        return false;
    const Kind kind = status.error->kind;
    return kind == Kind::Offline || kind == Kind::TimedOut || kind == Kind::ConnectionLost;
}

QString shareText(const SyncStatus &status)
{
    if (isWhole(status))
        return count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s)"), status.loaded);
    if (status.total && *status.total >= status.loaded)
        return words(QT_TRANSLATE_NOOP("ListWords", "%1 of %2 contacts loaded"))
            .arg(numberText(status.loaded), numberText(*status.total));
    return words(QT_TRANSLATE_NOOP("ListWords", "%1 contacts loaded, total unknown"))
        .arg(numberText(status.loaded));
}

QString captionOf(const ListState &state)
{
    const ContactSearch &search = state.search;
    if (!search.isActive()) {
        const QString share = shareText(state.status);
        if (isWhole(state.status) || state.sortedByDefault || state.rows == 0)
            return share;
        return words(QT_TRANSLATE_NOOP("ListWords", "%1; sorted by %2 among these"))
            .arg(share, state.sortTitle.toLower());
    }
    const QString matches =
        count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s) match."), state.rows);
    if (!search.isExact()) {
        const QString share = searchedShare(state.status);
        return share.isEmpty() ? matches : matches + u' ' + share;
    }
    if (search.lookup() == ContactSearch::Lookup::Answered && search.foundByService() > 0)
        return lookupText(search) + u" · "_s + localShare(state.status);
    if (search.hasExactMatch())
        return words(QT_TRANSLATE_NOOP("ListWords", "In the local copy: %1"))
                   .arg(count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s)"), state.rows))
            + u" · "_s + lookupText(search);
    if (state.rows > 0)
        return lookupText(search) + u' '
            + count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s) contain these characters."),
                state.rows);
    return lookupText(search);
}

std::optional<StatePanel::Content> panelOf(const ListState &state)
{
    using Phase = SyncStatus::Phase;
    using Content = StatePanel::Content;
    if (state.rows > 0)
        return std::nullopt;
    const ContactSearch &search = state.search;
    const SyncStatus &status = state.status;
    const QString showAll = words(QT_TRANSLATE_NOOP("ListWords", "Show all contacts"));
    if (search.isActive() && status.loaded > 0) {
        if (search.isExact()) {
            if (search.lookup() == ContactSearch::Lookup::Answered && state.settled)
                return Content{"search"_L1,
                    words(QT_TRANSLATE_NOOP("ListWords", "No contact found")),
                    words(QT_TRANSLATE_NOOP("ListWords",
                              "%1 is neither in the local copy nor known to the service."))
                        .arg(search.shownQuery()),
                    showAll, false};
            if (search.lookup() == ContactSearch::Lookup::Failed)
                return Content{"offline"_L1,
                    words(QT_TRANSLATE_NOOP("ListWords", "Not in the local copy")),
                    words(
                        QT_TRANSLATE_NOOP("ListWords",
                            "%1 is not among the %2 contacts loaded so far, and the service could "
                            "not be asked."))
                        .arg(search.shownQuery(), numberText(status.loaded)),
                    words(QT_TRANSLATE_NOOP("ListWords", "Ask again")), false};
            return Content{"search"_L1, lookupText(search), {}, {}, true};
        }
        if (!state.settled)
            return std::nullopt;
        const QString sentence = isWhole(status)
            ? words(QT_TRANSLATE_NOOP("ListWords",
                        "No contact matches “%1”. A part of a name, a "
                        "number, an e-mail or a tag is enough."))
                  .arg(search.query().text)
            : words(
                QT_TRANSLATE_NOOP("ListWords",
                    "No contact matches “%1” in the %2 contacts loaded so far. A full phone number "
                    "or e-mail also asks the service."))
                  .arg(search.query().text, numberText(status.loaded));
        return Content{"search"_L1, words(QT_TRANSLATE_NOOP("ListWords", "No contact found")),
            sentence, showAll, false};
    }
    if (status.phase == Phase::Failed)
        return Content{isOffline(status) ? "offline"_L1 : "error"_L1,
            words(QT_TRANSLATE_NOOP("ListWords", "No contacts yet")),
            words(QT_TRANSLATE_NOOP(
                "ListWords", "The first contacts could not be loaded; the reason stands above.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Try again")), false};
    if (status.phase == Phase::Paused || (status.phase == Phase::Idle && status.loaded == 0))
        return Content{"pause"_L1, words(QT_TRANSLATE_NOOP("ListWords", "Loading is paused")),
            words(QT_TRANSLATE_NOOP("ListWords", "No contact was loaded yet.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Load contacts")), false};
    if ((status.phase == Phase::Complete || status.phase == Phase::Partial) && status.loaded == 0)
        return Content{"people"_L1,
            words(QT_TRANSLATE_NOOP("ListWords", "There are no contacts here yet")),
            words(QT_TRANSLATE_NOOP("ListWords",
                "The service holds no contact for this account. Contacts added in Heymarket appear "
                "here when you look again.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Look again")), false};
    return Content{"people"_L1,
        status.loaded == 0 ? words(QT_TRANSLATE_NOOP("ListWords", "Loading the first contacts…"))
                           : words(QT_TRANSLATE_NOOP("ListWords", "Reading the local copy…")),
        {}, {}, true};
}

} // namespace rolodesk
