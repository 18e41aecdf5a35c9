#include "ui/history/writestate.h"

#include "core/util/rowwith.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;
using AnsweredBy = JournalWrite::AnsweredBy;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

QString words(const char *text)
{
    return QCoreApplication::translate("WriteState", text);
}

struct Row {
    State state;
    Outcome outcome;
    const char *word;
    const char *deleteWord; ///< Of a deletion; null: the same.
    const char *sentence;
    QLatin1String icon;
    Severity severity;
    const char *createSentence = nullptr; ///< Where something was to be created; null: the same.
    const char *deleteSentence = nullptr; ///< Where a contact was to be deleted; null: the same.
};

/// The first row of a state stands for outcomes that are not named.
constexpr std::array rows{
    Row{State::Planned, Outcome::None, QT_TRANSLATE_NOOP("WriteState", "Waiting to be saved"),
        QT_TRANSLATE_NOOP("WriteState", "Waiting to be deleted"),
        QT_TRANSLATE_NOOP("WriteState",
            "Nothing was sent yet. It is sent by itself as soon as that is possible, and can be "
            "discarded until then."),
        "clock"_L1, Severity::Info},
    Row{State::Clash, Outcome::None, QT_TRANSLATE_NOOP("WriteState", "Needs your decision"),
        nullptr,
        QT_TRANSLATE_NOOP("WriteState",
            "Nothing was sent: the contact is different now from what it was when this was done. "
            "It waits until you decide, or discard it."),
        "warning"_L1, Severity::Warning},
    Row{State::Clash, Outcome::Exists,
        QT_TRANSLATE_NOOP("WriteState", "Needs your decision: the contact is there already"),
        nullptr,
        QT_TRANSLATE_NOOP("WriteState",
            "Nothing was sent: a contact with this number or address is there already. It waits "
            "until you decide, or discard it."),
        "warning"_L1, Severity::Warning},
    Row{State::Clash, Outcome::ChangedSince,
        QT_TRANSLATE_NOOP("WriteState", "Needs your decision: changed meanwhile"), nullptr,
        QT_TRANSLATE_NOOP("WriteState",
            "Nothing was deleted: somebody changed the contact meanwhile. It waits until you "
            "decide, or discard it."),
        "warning"_L1, Severity::Warning},
    Row{State::Sent, Outcome::None, QT_TRANSLATE_NOOP("WriteState", "Being saved"),
        QT_TRANSLATE_NOOP("WriteState", "Being deleted"),
        QT_TRANSLATE_NOOP("WriteState", "It is on its way to the service."), "sync"_L1,
        Severity::Info},
    Row{State::Unknown, Outcome::None,
        QT_TRANSLATE_NOOP("WriteState", "Checking whether it was saved"),
        QT_TRANSLATE_NOOP("WriteState", "Checking whether it was deleted"),
        QT_TRANSLATE_NOOP("WriteState",
            "It was sent, and no answer came. The service is asked what became of it; it is not "
            "sent a second time."),
        "unknown"_L1, Severity::Warning},
    Row{State::Confirmed, Outcome::None, QT_TRANSLATE_NOOP("WriteState", "Saved"),
        QT_TRANSLATE_NOOP("WriteState", "Deleted"), "", "check"_L1, Severity::Success},
    Row{State::Confirmed, Outcome::AlreadySo,
        QT_TRANSLATE_NOOP("WriteState", "Saved: it was so already"),
        QT_TRANSLATE_NOOP("WriteState", "Deleted already"),
        QT_TRANSLATE_NOOP(
            "WriteState", "The service had it like that, so that nothing had to be sent."),
        "check"_L1, Severity::Success},
    Row{State::Confirmed, Outcome::Overlapped,
        QT_TRANSLATE_NOOP("WriteState", "Saved; somebody else saved at the same moment"), nullptr,
        QT_TRANSLATE_NOOP("WriteState",
            "What you saved is there. What somebody else saved at the same moment may have been "
            "written over in the fields named here."),
        "warning"_L1, Severity::Warning},
    Row{State::Confirmed, Outcome::KeptOtherwise,
        QT_TRANSLATE_NOOP("WriteState", "Saved; the service made something else of it"), nullptr,
        QT_TRANSLATE_NOOP(
            "WriteState", "The service keeps another value than the one that was sent."),
        "warning"_L1, Severity::Warning},
    Row{State::Confirmed, Outcome::Met,
        QT_TRANSLATE_NOOP("WriteState", "Saved into a contact that was there already"), nullptr,
        QT_TRANSLATE_NOOP("WriteState",
            "The service had a contact with this number or address when this one was created, and "
            "took what was entered as a change of it. What it had in the fields named here may "
            "have been written over. Undo leaves that contact as it is."),
        "warning"_L1, Severity::Warning},
    Row{State::Failed, Outcome::None, QT_TRANSLATE_NOOP("WriteState", "Not saved"),
        QT_TRANSLATE_NOOP("WriteState", "Not deleted"),
        QT_TRANSLATE_NOOP("WriteState", "The contact is as it was. You can try again."), "error"_L1,
        Severity::Error,
        QT_TRANSLATE_NOOP("WriteState", "Nothing was created. You can try again.")},
    Row{State::Failed, Outcome::Refused,
        QT_TRANSLATE_NOOP("WriteState", "Not saved: the service refused it"),
        QT_TRANSLATE_NOOP("WriteState", "Not deleted: the service refused it"),
        QT_TRANSLATE_NOOP(
            "WriteState", "The contact is as it was. When the cause is gone you can try again."),
        "error"_L1, Severity::Error,
        QT_TRANSLATE_NOOP(
            "WriteState", "Nothing was created. When the cause is gone you can try again.")},
    Row{State::Failed, Outcome::NotCarriedOut,
        QT_TRANSLATE_NOOP("WriteState", "Not saved: it did not arrive"),
        QT_TRANSLATE_NOOP("WriteState", "Not deleted: it did not arrive"),
        QT_TRANSLATE_NOOP("WriteState",
            "It was sent without an answer, and the service does not have it. You can try again."),
        "error"_L1, Severity::Error},
    Row{State::Failed, Outcome::Unclear,
        QT_TRANSLATE_NOOP("WriteState", "It is not known whether this was saved"),
        QT_TRANSLATE_NOOP("WriteState", "It is not known whether this was deleted"),
        QT_TRANSLATE_NOOP("WriteState",
            "It was sent without an answer, and the service cannot be asked what became of it. If "
            "the contact does not show it after the next update, you can try again."),
        "unknown"_L1, Severity::Error,
        QT_TRANSLATE_NOOP("WriteState",
            "It was sent without an answer, and the service cannot be asked what became of it. If "
            "it is not there after the next update, you can try again."),
        QT_TRANSLATE_NOOP("WriteState",
            "It was sent without an answer, and the service cannot be asked what became of it. If "
            "the contact is still there after the next update, you can try again.")},
    Row{State::Failed, Outcome::Overtaken,
        QT_TRANSLATE_NOOP("WriteState", "Not saved: somebody else saved meanwhile"),
        QT_TRANSLATE_NOOP("WriteState", "Not deleted: somebody else saved meanwhile"),
        QT_TRANSLATE_NOOP("WriteState",
            "It was sent without an answer, and the contact was changed by somebody else since. "
            "You can try again: what both changed is asked about first."),
        "error"_L1, Severity::Error},
    Row{State::Failed, Outcome::Gone,
        QT_TRANSLATE_NOOP("WriteState", "Not saved: the contact is not there any more"),
        QT_TRANSLATE_NOOP("WriteState", "Not deleted: the contact is not there any more"),
        QT_TRANSLATE_NOOP("WriteState", "Somebody deleted the contact."), "error"_L1,
        Severity::Error},
    Row{State::Failed, Outcome::ChangedSince,
        QT_TRANSLATE_NOOP("WriteState", "Not saved: changed meanwhile"),
        QT_TRANSLATE_NOOP("WriteState", "Not deleted: changed meanwhile"),
        QT_TRANSLATE_NOOP("WriteState",
            "Somebody changed the contact since, so it was left as it is. It can still be deleted "
            "by itself."),
        "error"_L1, Severity::Error},
    Row{State::Failed, Outcome::NothingLeft,
        QT_TRANSLATE_NOOP("WriteState", "Not saved: every field was left as it is"), nullptr,
        QT_TRANSLATE_NOOP("WriteState",
            "Nothing was sent: others changed these fields since, or they may not be written."),
        "error"_L1, Severity::Warning},
    Row{State::Withdrawn, Outcome::None, QT_TRANSLATE_NOOP("WriteState", "Discarded"), nullptr,
        QT_TRANSLATE_NOOP("WriteState", "It was given up before anything was sent."), "clear"_L1,
        Severity::Info},
};

const Row &rowOf(State state, Outcome outcome)
{
    const auto exact = std::find_if(rows.begin(), rows.end(),
        [=](const Row &row) { return row.state == state && row.outcome == outcome; });
    if (exact != rows.end())
        return *exact;
    return *std::find_if(
        rows.begin(), rows.end(), [state](const Row &row) { return row.state == state; });
}

WriteStateText textOf(const Row &row, Action action)
{
    const bool isDeletion = action == Action::Delete && row.deleteWord;
    const char *text = row.sentence;
    if (createsSomething(action) && row.createSentence)
        text = row.createSentence;
    else if (action == Action::Delete && row.deleteSentence)
        text = row.deleteSentence;
    const QString sentence = *text ? words(text) : QString();
    return {words(isDeletion ? row.deleteWord : row.word), sentence, row.icon, row.severity};
}

struct AnswerRow {
    AnsweredBy by;
    const char *word;
    const char *sentence;
};

constexpr std::array answers{
    AnswerRow{AnsweredBy::Unknown, QT_TRANSLATE_NOOP("WriteState", "Not open any more"),
        QT_TRANSLATE_NOOP("WriteState",
            "It failed before Rolodesk noted what is still open, so that nothing marks it.")},
    AnswerRow{AnsweredBy::Person, QT_TRANSLATE_NOOP("WriteState", "Dismissed"),
        QT_TRANSLATE_NOOP("WriteState", "It was dismissed, so that nothing marks it any more.")},
    AnswerRow{AnsweredBy::LaterWrite, QT_TRANSLATE_NOOP("WriteState", "Replaced later"),
        QT_TRANSLATE_NOOP(
            "WriteState", "A later change of the same counts in its place, whatever came of it.")},
};

/// In front, where a narrow column shows it. There is nothing to be done about it, so that what
/// could be done is not said.
void tellAnswer(WriteStateText &text, AnsweredBy by)
{
    const AnswerRow &row = *rowWith(answers, &AnswerRow::by, by);
    text.word = words(QT_TRANSLATE_NOOP("WriteState", "%1 – %2")).arg(words(row.word), text.word);
    text.sentence = words(row.sentence);
    text.icon = "history"_L1;
    text.severity = Severity::Info;
}

/// Refused by ourselves: by a switch of the workspace, or because no operation of the service does
/// it.
const char *ownRefusal(const JournalWrite &write)
{
    if (!write.error) {
        return write.action == Action::Channels
            ? QT_TRANSLATE_NOOP("WriteState", "Not saved: the service has no way to do it")
            : nullptr;
    }
    if (write.error->kind != ApiError::Kind::Guarded)
        return nullptr;
    return write.action == Action::Delete
        ? QT_TRANSLATE_NOOP("WriteState", "Not deleted: switched off in this workspace")
        : QT_TRANSLATE_NOOP("WriteState", "Not saved: switched off in this workspace");
}

/// What is to be said besides, of a write that went well.
void addToSaved(WriteStateText &text, const JournalWrite &write)
{
    const auto add = [&text](const QString &sentence) {
        text.sentence += text.sentence.isEmpty() ? sentence : u' ' + sentence;
    };
    if (!write.left.isEmpty()) {
        const auto fields = static_cast<int>(write.left.size());
        const QString left = QCoreApplication::translate(
            "WriteState", "%Ln field(s) left as it is", nullptr, fields);
        text.word = words(QT_TRANSLATE_NOOP("WriteState", "%1; %2")).arg(text.word, left);
        text.icon = "warning"_L1;
        text.severity = Severity::Warning;
    }
    if (write.outcome == Outcome::None && !write.others.isEmpty()) {
        add(words(QT_TRANSLATE_NOOP(
            "WriteState", "Somebody else changed other fields meanwhile; both are there now.")));
    }
    if (write.wasSettled) {
        add(words(QT_TRANSLATE_NOOP(
            "WriteState", "No answer came, so the service was asked whether it has it.")));
    }
}

} // namespace

WriteStateText writeStateText(Action action, State state)
{
    return textOf(rowOf(state, Outcome::None), action);
}

WriteStateText writeStateText(const JournalWrite &write)
{
    WriteStateText text = textOf(rowOf(write.state, write.outcome), write.action);
    if (write.state == State::Failed && write.outcome == Outcome::Refused) {
        if (const char *own = ownRefusal(write))
            text.word = words(own);
    }
    if (write.state == State::Failed && write.answeredBy)
        tellAnswer(text, *write.answeredBy);
    if (write.state == State::Confirmed)
        addToSaved(text, write);
    return text;
}

WriteOffers writeOffers(const JournalWrite &write)
{
    // The same wish would meet the same end.
    constexpr std::array hopeless{Outcome::Gone, Outcome::ChangedSince, Outcome::NothingLeft};
    const bool isHopeless =
        std::find(hopeless.begin(), hopeless.end(), write.outcome) != hopeless.end();
    WriteOffers offers;
    const bool isReplaced = write.answeredBy == AnsweredBy::LaterWrite;
    offers.retry = write.state == State::Failed && !isHopeless && !isReplaced;
    offers.dismiss = write.state == State::Failed && !write.answeredBy;
    offers.discard = write.state == State::Planned || write.state == State::Clash;
    const bool isWish = !write.wanted.isEmpty() || write.action == Action::Identify;
    offers.resume = write.state == State::Withdrawn && isWish && write.action != Action::Delete;
    offers.decide = write.state == State::Clash;
    // What was made for the team stays (undoWrites).
    const bool isTeams = write.action == Action::CreateTag || write.action == Action::CreateField;
    offers.undo = write.state == State::Confirmed && write.outcome != Outcome::AlreadySo
        && write.outcome != Outcome::Met && write.sentAt.isValid() && !isTeams;
    return offers;
}

std::optional<ErrorText> writeFailure(const JournalWrite &write)
{
    constexpr std::array troubled{State::Planned, State::Sent, State::Unknown, State::Failed};
    const bool isTroubled =
        std::find(troubled.begin(), troubled.end(), write.state) != troubled.end();
    if (!write.error || !isTroubled)
        return std::nullopt;
    ErrorText text = describe(*write.error);
    // Said of reads: they go on by themselves, and change nothing.
    if (isPassing(write.error->kind))
        text.advice.clear();
    if (write.error->kind == ApiError::Kind::BadReply) {
        text.sentence = words(QT_TRANSLATE_NOOP("WriteState",
            "The service answered in a form Rolodesk does "
            "not know."));
    }
    return text;
}

} // namespace rolodesk
