#include "ui/contacts/listwords.h"

#include "ui/common/errortext.h"
#include "ui/common/sentencewords.h"
#include "ui/common/timetext.h"
#include "ui/contacts/contactsearch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ListWords", text);
}

struct FailedLookup {
    QString operator()(const ApiError &error) const
    {
        return words(QT_TRANSLATE_NOOP("ListWords", "The service could not be asked (%1)."))
            .arg(describe(error).title);
    }
    /// The service was asked and answered.
    QString operator()(const StoreError &error) const { return describe(error).sentence; }
};

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

/// How much of the base the local copy holds. Every sentence about it begins here.
enum class Share {
    Whole, ///< Every contact, as far as anybody knows just now.
    OfTotal, ///< Fewer than the service counts.
    OverTotal, ///< More than the service counts: contacts were deleted there, or it miscounts.
    Unknown, ///< Some, and nobody knows of how many.
};

Share shareOf(const SyncStatus &status)
{
    if (status.isComplete() && (!status.totalToShow() || status.loaded >= *status.totalToShow()))
        return Share::Whole;
    if (!status.total)
        return Share::Unknown;
    return status.loaded > *status.totalToShow() ? Share::OverTotal : Share::OfTotal;
}

bool isWhole(const SyncStatus &status)
{
    return shareOf(status) == Share::Whole;
}

QString restText(const SyncStatus &status)
{
    return isRunning(status) ? words(QT_TRANSLATE_NOOP("ListWords", "the rest is still loading"))
                             : words(QT_TRANSLATE_NOOP("ListWords", "the rest is not loaded"));
}

QString searchedShare(const SyncStatus &status)
{
    const QString loaded = numberText(status.loaded);
    switch (shareOf(status)) {
    case Share::Whole:
        break;
    case Share::OfTotal:
        return words(QT_TRANSLATE_NOOP("ListWords", "Searched %1 of %2 contacts; %3."))
            .arg(loaded, numberText(*status.totalToShow()), restText(status));
    case Share::OverTotal:
        return words(QT_TRANSLATE_NOOP("ListWords", "Searched %1 contacts; the service counts %2."))
            .arg(loaded, numberText(*status.totalToShow()));
    case Share::Unknown:
        return words(QT_TRANSLATE_NOOP("ListWords", "Searched the %1 contacts loaded so far."))
            .arg(loaded);
    }
    return {};
}

QString localShare(const SyncStatus &status)
{
    switch (shareOf(status)) {
    case Share::Whole:
        return words(QT_TRANSLATE_NOOP("ListWords", "local copy: all contacts"));
    case Share::OfTotal:
        return words(QT_TRANSLATE_NOOP("ListWords", "local copy: %1 of %2 loaded"))
            .arg(numberText(status.loaded), numberText(*status.totalToShow()));
    case Share::OverTotal:
    case Share::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ListWords", "local copy: %1 loaded"))
        .arg(numberText(status.loaded));
}

QString localTrouble(const ContactSearch &search)
{
    return search.localError()
        ? words(QT_TRANSLATE_NOOP("ListWords", "The local copy could not be searched (%1)."))
              .arg(describe(*search.localError()).title)
        : QString();
}

QString lookupText(const ContactSearch &search)
{
    switch (search.lookup()) {
    case ContactSearch::Lookup::Waiting:
    case ContactSearch::Lookup::Asking:
        return words(QT_TRANSLATE_NOOP("ListWords", "Asking the service about %1…"))
            .arg(search.shownQuery());
    case ContactSearch::Lookup::Failed:
        if (search.error() && isWithoutSearch(*search.error()))
            return words(QT_TRANSLATE_NOOP(
                "ListWords", "The service does not answer searches for e-mail addresses."));
        return search.error() ? std::visit(FailedLookup(), *search.error()) : QString();
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
    const Share share = shareOf(status);
    if (share == Share::Whole)
        return status.loaded == 0
            ? words(QT_TRANSLATE_NOOP("ListWords", "No contacts"))
            : count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s)"), status.loaded);
    if (share == Share::OfTotal)
        return words(QT_TRANSLATE_NOOP("ListWords", "%1 of %2 contacts loaded"))
            .arg(numberText(status.loaded), numberText(*status.totalToShow()));
    if (share == Share::OverTotal)
        return words(QT_TRANSLATE_NOOP("ListWords", "%1 contacts loaded, the service counts %2"))
            .arg(numberText(status.loaded), numberText(*status.totalToShow()));
    if (status.loaded == 0)
        return words(QT_TRANSLATE_NOOP("ListWords", "No contacts loaded yet"));
    return words(QT_TRANSLATE_NOOP("ListWords", "%1 contacts loaded, total unknown"))
        .arg(numberText(status.loaded));
}

QString problemText(const QList<QueryProblem> &problems)
{
    QStringList texts;
    const auto listOf = [](QStringList values) {
        for (QString &value : values)
            value = words(QT_TRANSLATE_NOOP("ListWords", "“%1”")).arg(value);
        return values.join(", "_L1);
    };
    for (const QueryProblem &problem : problems) {
        if (problem.kind == QueryProblem::Kind::UnknownName) {
            const QString near = listOf(problem.expected);
            texts.append(near.isEmpty()
                    ? words(
                        QT_TRANSLATE_NOOP("ListWords", "“%1” names nothing that is known here."))
                          .arg(problem.part)
                    : words(QT_TRANSLATE_NOOP("ListWords",
                                "“%1” names nothing that is known here; similar names: %2."))
                          .arg(problem.part, near));
            continue;
        }
        if (problem.kind == QueryProblem::Kind::UnknownOperator) {
            texts.append(words(QT_TRANSLATE_NOOP("ListWords",
                                   "“%1” is searched for as text: there is no such operator; "
                                   "possible: %2."))
                             .arg(problem.part, listOf(problem.expected)));
            continue;
        }
        // The names of tags and people are no list to be read out here.
        const bool isChoice = problem.expected.size() > 1;
        const char *sentence = problem.kind == QueryProblem::Kind::EmptyValue ? isChoice
                ? QT_TRANSLATE_NOOP("ListWords", "“%1” has no value yet; possible: %2.")
                : QT_TRANSLATE_NOOP("ListWords", "“%1” has no value yet.")
            : problem.kind == QueryProblem::Kind::NotADate
            ? QT_TRANSLATE_NOOP(
                "ListWords", "“%1” names no date, and nobody matches it; possible: %2.")
            : QT_TRANSLATE_NOOP(
                "ListWords", "“%1” means nothing, and nobody matches it; possible: %2.");
        texts.append(isChoice ? words(sentence).arg(problem.part, listOf(problem.expected))
                              : words(sentence).arg(problem.part));
    }
    return texts.join(u' ');
}

QString captionOf(const ListState &state)
{
    const ContactSearch &search = state.search;
    if (!search.isActive()) {
        const QString share = shareText(state.status);
        if (isWhole(state.status) || state.sortedByDefault || state.rows == 0)
            return share;
        return words(QT_TRANSLATE_NOOP("ListWords", "%1; sorted by %2 among these"))
            .arg(share, midSentence(state.sortTitle));
    }
    const QString matches = count(state.bestFirst
            ? QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s) match, the best first.")
            : QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s) match."),
        state.rows);
    if (!search.isExact()) {
        // The number is short; what is wrong may not have the room to the end.
        // In place of an empty list there is room for more words.
        const QString problem = state.rows > 0 ? problemText(search.problems()) : QString();
        QStringList sentences{matches, problem, searchedShare(state.status)};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }
    if (search.lookup() == ContactSearch::Lookup::Answered && search.foundByService() > 0)
        return lookupText(search) + u" · "_s
            + (search.localError() ? localTrouble(search) : localShare(state.status));
    if (search.hasExactMatch())
        return words(QT_TRANSLATE_NOOP("ListWords", "In the local copy: %1"))
                   .arg(count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s)"), state.rows))
            + u" · "_s + lookupText(search);
    QStringList sentences{localTrouble(search), lookupText(search)};
    if (state.rows > 0)
        sentences.append(
            count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s) contain these characters."),
                state.rows));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

namespace {

using Content = StatePanel::Content;

Content nothingFound(const QString &sentence)
{
    return {"search"_L1, words(QT_TRANSLATE_NOOP("ListWords", "No contact found")), sentence,
        words(QT_TRANSLATE_NOOP("ListWords", "Show all contacts")), false};
}

/// The service found them, and the local copy could not take them in.
Content foundButNotKept(const ListState &state, const StoreError &error)
{
    const ErrorText text = describe(error);
    return {"error"_L1, words(QT_TRANSLATE_NOOP("ListWords", "Found, but not kept")),
        words(QT_TRANSLATE_NOOP("ListWords",
                  "The service knows a contact with %1, but it could not be put into the local "
                  "copy. %2"))
            .arg(state.search.shownQuery(), text.sentence),
        words(QT_TRANSLATE_NOOP("ListWords", "Ask again")), false};
}

Content notKnownHere(const ListState &state)
{
    if (const auto &error = state.search.error(); error && std::get_if<StoreError>(&*error))
        return foundButNotKept(state, std::get<StoreError>(*error));
    const QString sentence = isWhole(state.status)
        ? words(QT_TRANSLATE_NOOP("ListWords",
                    "%1 is not in the local copy, which held all contacts when it was last "
                    "synced. The service could not be asked."))
              .arg(state.search.shownQuery())
        : words(QT_TRANSLATE_NOOP("ListWords",
                    "%1 is not among the %2 contacts loaded so far, and the service could not be "
                    "asked."))
              .arg(state.search.shownQuery(), numberText(state.status.loaded));
    return {"offline"_L1, words(QT_TRANSLATE_NOOP("ListWords", "Not in the local copy")), sentence,
        words(QT_TRANSLATE_NOOP("ListWords", "Ask again")), false};
}

/// Who has the number here is not known, whatever the service says.
Content notSearched(const ContactSearch &search)
{
    return {"error"_L1, words(QT_TRANSLATE_NOOP("ListWords", "The local copy cannot be searched")),
        describe(*search.localError()).body() + u' ' + lookupText(search),
        words(QT_TRANSLATE_NOOP("ListWords", "Ask again")), false};
}

std::optional<Content> panelOfSearch(const ListState &state)
{
    using Lookup = ContactSearch::Lookup;
    const ContactSearch &search = state.search;
    if (search.isExact() && search.localError())
        return notSearched(search);
    if (search.isExact()) {
        if (search.isLookingHere())
            return Content{"search"_L1, lookupText(search), {}, {}, true};
        if (search.lookup() == Lookup::Answered && state.settled)
            return nothingFound(
                words(QT_TRANSLATE_NOOP(
                          "ListWords", "%1 is neither in the local copy nor known to the service."))
                    .arg(search.shownQuery()));
        if (search.lookup() == Lookup::Failed)
            return notKnownHere(state);
        return Content{"search"_L1, lookupText(search), {}, {}, true};
    }
    if (!state.settled)
        return std::nullopt;
    QString problem = problemText(search.problems());
    if (!problem.isEmpty())
        problem += u' ';
    const auto terms = ContactQuery::read(search.query().text).terms;
    const bool hasWords = std::any_of(terms.cbegin(), terms.cend(),
        [](const QueryTerm &term) { return term.kind == QueryTerm::Kind::Text; });
    if (!problem.isEmpty() && !hasWords)
        return nothingFound(problem.trimmed());
    if (isWhole(state.status) && !hasWords)
        return nothingFound(words(QT_TRANSLATE_NOOP("ListWords", "No contact matches “%1”."))
                                .arg(search.query().text));
    if (isWhole(state.status))
        return nothingFound(problem
            + words(QT_TRANSLATE_NOOP("ListWords",
                        "No contact matches “%1”. A part of a name, a number, an "
                        "e-mail or a tag is enough."))
                  .arg(search.query().text));
    return nothingFound(problem
        + words(QT_TRANSLATE_NOOP("ListWords",
                    "No contact matches “%1” in the %2 contacts loaded so far. A full phone number "
                    "or e-mail also asks the service."))
              .arg(search.query().text, numberText(state.status.loaded)));
}

/// The local copy holds nothing at all.
Content panelOfNothing(const SyncStatus &status)
{
    using Phase = SyncStatus::Phase;
    const QString nothingYet = words(QT_TRANSLATE_NOOP("ListWords", "No contacts yet"));
    switch (status.phase) {
    case Phase::Failed:
        return {isOffline(status) ? "offline"_L1 : "error"_L1, nothingYet,
            isWhole(status)
                ? words(QT_TRANSLATE_NOOP("ListWords",
                    "The service held no contact for this account when it was last asked. Why "
                    "it cannot be asked now stands above."))
                : words(QT_TRANSLATE_NOOP("ListWords",
                    "The first contacts could not be loaded; the reason stands above.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Try again")), false};
    case Phase::Paused:
    case Phase::Idle:
        return {"pause"_L1, words(QT_TRANSLATE_NOOP("ListWords", "Loading is paused")),
            words(QT_TRANSLATE_NOOP("ListWords", "No contact was loaded yet.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Load contacts")), false};
    case Phase::Partial:
        return {"warning"_L1, nothingYet,
            words(QT_TRANSLATE_NOOP("ListWords",
                "The service listed no contact, but there may be some; the reason stands above.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Look again")), false};
    case Phase::Complete:
        return {"people"_L1,
            words(QT_TRANSLATE_NOOP("ListWords", "There are no contacts here yet")),
            words(QT_TRANSLATE_NOOP("ListWords",
                "The service holds no contact for this account. Contacts added in Heymarket appear "
                "here by themselves.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Look again")), false};
    case Phase::FirstPage:
    case Phase::Loading:
    case Phase::Checking:
        break;
    }
    return {"people"_L1, words(QT_TRANSLATE_NOOP("ListWords", "Loading the first contacts…")), {},
        {}, true};
}

} // namespace

QString contactsText(qint64 contacts)
{
    return count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s)"), contacts);
}

QString selectionText(qint64 chosen, qint64 hidden)
{
    if (chosen == 0)
        return {};
    const QString text = count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln contact(s) selected"), chosen);
    return hidden == 0 ? text
                       : text + u", "_s
            + count(QT_TRANSLATE_N_NOOP("ListWords", "%Ln of them not in this list"), hidden);
}

std::optional<StatePanel::Content> panelOf(const ListState &state)
{
    if (state.rows > 0)
        return std::nullopt;
    if (state.status.loaded == 0)
        return panelOfNothing(state.status);
    if (state.unreadable)
        return Content{"error"_L1,
            words(QT_TRANSLATE_NOOP("ListWords", "The local copy cannot be read")),
            words(QT_TRANSLATE_NOOP("ListWords", "The reason stands above.")),
            words(QT_TRANSLATE_NOOP("ListWords", "Try again")), false};
    if (state.search.isActive())
        return panelOfSearch(state);
    return Content{"people"_L1, words(QT_TRANSLATE_NOOP("ListWords", "Reading the local copy…")),
        {}, {}, true};
}

} // namespace rolodesk
