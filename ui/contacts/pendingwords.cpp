#include "ui/contacts/pendingwords.h"

#include "core/editing/contactwriter.h"
#include "ui/common/errortext.h"
#include "ui/history/writestate.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;
using State = JournalWrite::State;

QString words(const char *text)
{
    return QCoreApplication::translate("PendingWords", text);
}

QString words(const char *text, qsizetype count)
{
    return QCoreApplication::translate("PendingWords", text, nullptr, static_cast<int>(count));
}

bool isOffline(const WriterStatus &status)
{
    using Kind = ApiError::Kind;
    const auto *error = status.trouble ? std::get_if<ApiError>(&*status.trouble) : nullptr;
    return error
        && (error->kind == Kind::Offline || error->kind == Kind::TimedOut
            || error->kind == Kind::ConnectionLost);
}

QString waitingLine(qsizetype count, const WriterStatus &status)
{
    return isOffline(status)
        ? words(QT_TRANSLATE_N_NOOP("PendingWords", "offline: %Ln change(s) wait"), count)
        : words(QT_TRANSLATE_N_NOOP("PendingWords", "%Ln change(s) waiting"), count);
}

/// Why it failed, the card tells; a row only does not claim what nobody knows.
WriteStateText failedState(JournalWrite::Action action, bool isUnclear)
{
    JournalWrite write;
    write.action = action;
    write.state = State::Failed;
    if (isUnclear)
        write.outcome = JournalWrite::Outcome::Unclear;
    return writeStateText(write);
}

} // namespace

QString writerTroubleSentence(const WriterStatus &status, const QDateTime &now)
{
    if (!status.trouble)
        return {};
    const auto *error = std::get_if<ApiError>(&*status.trouble);
    const ErrorText text =
        error ? describe(*error) : describe(std::get<StoreError>(*status.trouble));
    if (!status.retryAt.isValid())
        return text.body();
    const auto seconds = static_cast<int>(qMax<qint64>(1, now.secsTo(status.retryAt)));
    return text.sentence + u' '
        + words(QT_TRANSLATE_N_NOOP("PendingWords", "It is tried again by itself in %n second(s)."),
            seconds);
}

QLatin1String pendingIcon(State state)
{
    return writeStateText(Action::Update, state).icon;
}

QString pendingWord(const PendingWrites::Pending &pending)
{
    return writeStateText(pending.action, pending.state).word;
}

QString leavingWord(const PendingWrites::Pending &pending)
{
    return pending.state == State::Clash ? words(QT_TRANSLATE_NOOP("PendingWords", "Delete?"))
                                         : words(QT_TRANSLATE_NOOP("PendingWords", "Deleting…"));
}

QString pendingText(const PendingWrites::Pending &pending)
{
    const WriteStateText text = writeStateText(pending.action, pending.state);
    return text.word + u". "_s + text.sentence;
}

UnderWayText underWayText(
    const PendingWrites::Tally &tally, const WriterStatus &status, const QDateTime &now)
{
    QStringList lines;
    QStringList sentences;
    std::optional<State> first;
    const auto add = [&](qsizetype count, State state, const QString &line) {
        if (count == 0)
            return;
        lines.append(line);
        first = first.value_or(state);
        sentences.append(writeStateText(Action::Update, state).sentence);
    };
    add(tally.undecided, State::Clash,
        words(QT_TRANSLATE_N_NOOP("PendingWords", "%Ln change(s) need your decision"),
            tally.undecided));
    add(tally.checking, State::Unknown,
        words(QT_TRANSLATE_N_NOOP("PendingWords", "checking whether %Ln change(s) were saved"),
            tally.checking));
    add(tally.sending, State::Sent, words(QT_TRANSLATE_NOOP("PendingWords", "saving…")));
    add(tally.waiting, State::Planned, waitingLine(tally.waiting, status));
    if (!first)
        return {};
    if (const QString trouble = writerTroubleSentence(status, now); !trouble.isEmpty())
        sentences.append(trouble);
    const QLatin1String icon =
        isOffline(status) && *first == State::Planned ? "offline"_L1 : pendingIcon(*first);
    return {lines.join(u"  ·  "_s), sentences.join(u'\n'), icon};
}

QString failedWord(const FailedContact &failed)
{
    return failedState(failed.action, failed.isUnclear).word;
}

QString failedText(const FailedContact &failed)
{
    return failedWord(failed) + u". "_s
        + words(QT_TRANSLATE_NOOP("PendingWords", "The card says why, and what you can do."));
}

QLatin1String failedIcon(bool isUnclear)
{
    return failedState(Action::Update, isUnclear).icon;
}

UnderWayText failedLine(qsizetype count)
{
    if (count == 0)
        return {};
    return {words(QT_TRANSLATE_N_NOOP("PendingWords", "%Ln change(s) failed"), count),
        words(QT_TRANSLATE_NOOP("PendingWords",
            "What failed stays marked until it is saved, tried again or dismissed.")),
        failedIcon()};
}

QString usualUnderWayLine()
{
    return words(
        QT_TRANSLATE_N_NOOP("PendingWords", "checking whether %Ln change(s) were saved"), 1);
}

} // namespace rolodesk
