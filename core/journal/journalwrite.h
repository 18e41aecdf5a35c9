#pragma once

#include "core/api/apierror.h"
#include "core/contacts/ids.h"
#include "core/editing/contactchanges.h"
#include "core/editing/threewaymerge.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace rolodesk {

/// One act of a person, as it is undone as a whole: a saved form, a bulk edit, an import.
struct WriteGroup {
    enum class Kind {
        Edit, ///< One contact, changed.
        Create,
        Delete,
        Bulk, ///< Many contacts, changed alike.
        Import,
        Undo, ///< Takes `undoOf` back.
        Redo, ///< Takes an undo back: `undoOf` is the undo.
    };
    qint64 id = 0; ///< Grows with time; 0 before it is in the journal.
    Kind kind = Kind::Edit;
    QString source; ///< Where it was done: "form", "table", "bulk", "console", "import NAME", "undo".
    QString person; ///< Local user name.
    qint64 undoOf = 0; ///< Undo and Redo: the group taken back.
    QDateTime made; ///< UTC.
    /// On many contacts: it goes behind acts on single ones, and memory holds only marks of it.
    bool isOfMany = false;
    bool isPaused = false; ///< By the person: what is planned of it waits.
    qint64 import = 0; ///< Of Import: what it is in the ImportHistory; 0: nothing.

    friend bool operator==(const WriteGroup &, const WriteGroup &) = default;
};

/// One request that changes something at the service, from the wish to its end.
///
/// Planned → Sent → Confirmed, or Failed, or Unknown → Confirmed or Failed ("settled": by reading).
/// Before it is sent it may wait for the person (Clash) or be Withdrawn.
struct JournalWrite {
    enum class Action {
        Update, ///< The contact's own fields: `updateContactV1`.
        Identify, ///< The same, changing nothing, for the uuid its answer tells (`heymarket-api.md`
                  ///< 17, item 12).
        Channels, ///< The channels of one type.
        Create,
        Delete,
        CreateTag, ///< `wanted` holds its Label and its Color; `made` becomes its id.
        CreateField, ///< `wanted` holds its Label.
    };
    enum class State {
        Planned, ///< Nothing was sent.
        Clash, ///< Nothing was sent: the person has to decide something (`clashes`, `tooManyTags`).
        Sent, ///< A request may have left.
        Unknown, ///< It was sent, and nobody knows whether it was carried out: being looked at.
        Confirmed, ///< The service has it.
        Failed, ///< The service does not have it, or has something else by now (Overtaken), or cannot
                ///< be asked (Unclear): `outcome` and `error` say why.
        Withdrawn, ///< Given up before anything was sent.
    };
    /// What there is to say about the end, besides the state.
    enum class Outcome {
        None,
        AlreadySo, ///< Confirmed: nothing had to be sent.
        Overlapped, ///< Confirmed: somebody else wrote at the same moment. `others` holds what is
                    ///< different from what was to be expected, `atRisk` what was written over it.
        KeptOtherwise, ///< Confirmed: the service made something else of a value (`others`).
        Met, ///< Confirmed: the contact to be created was there already, and the service took the
             ///< creation for a change of it. `atRisk` holds all that was sent, `others` what else
             ///< it has. It is not this act's to be deleted.
        Refused, ///< Failed: the service said no.
        NotCarriedOut, ///< Failed: it was sent, and did not arrive.
        Unclear, ///< Failed: it was sent, and the service cannot be asked what became of it.
        Overtaken, ///< Failed: it was sent; the contact was written since and is different.
        Gone, ///< Failed: the contact is not there any more.
        Exists, ///< Clash: the contact to be created is there already (`contact`).
        ChangedSince, ///< Clash or Failed: somebody changed what was to be deleted.
        NothingLeft, ///< Failed: every field was left to others, or may not be written.
    };
    /// By what a failure was answered (failedrows.h).
    enum class AnsweredBy {
        Unknown, ///< It failed before that was noted.
        Person, ///< Dismissed.
        LaterWrite, ///< Which stands, or counts, in its place.
    };
    /// What is done about a field that somebody else changed, too.
    enum class OnClash {
        Ask,
        Mine, ///< Written all the same. Of a creation: also where somebody has its e-mail, but not
              ///< where somebody has its number.
        Theirs, ///< Left as it is, and named in `left`: an undo.
    };

    qint64 id = 0; ///< Grows with time.
    qint64 group = 0;
    Action action = Action::Update;
    ContactId contact; ///< Of a creation: 0 until it is known.
    OnClash onClash = OnClash::Ask;
    QString optInReason; ///< Why somebody is opted in again; empty for everything else.
    QDateTime notBefore; ///< Nothing is sent until then (grace time); invalid: no wait.

    qint64 row = -1; ///< Of an import: the row of its table that it is made of; -1: none.
    QByteArray before; ///< The contact as it was for the person, in the API's JSON (contactToText).
    ContactChanges wanted; ///< What the person did to it; of a creation: every value.

    State state = State::Planned;
    Outcome outcome = Outcome::None;
    QByteArray read; ///< The contact as the service had it just before it was written.
    qint64 readRev = 0; ///< Its revision.
    ContactChanges sent; ///< What was really written: `before` is what `read` had.
    qint64 resultRev = 0; ///< The revision the write made.
    qint64 made = 0; ///< CreateTag, CreateField: the id of what is there now.
    QList<FieldClash> clashes; ///< Clash: to be decided.
    QStringList tooManyTags; ///< Clash: all tags, of which five may stay.
    ContactChanges left; ///< Not written: others changed it (OnClash::Theirs), or it may not be.
    ContactChanges others; ///< What others changed meanwhile, to be told.
    QList<EditField> atRisk; ///< Overlapped: fields it carried, where the other's value may be lost.
    QStringList requestIds; ///< `X-Request-Id` of answers that told something.
    std::optional<ApiError> error;
    bool wasSettled = false; ///< Its end was learned by reading.
    /// Of a creation: the service has answered its request, if only in a form that cannot be read,
    /// so that it cannot be carried out later any more. False: as far as is known.
    bool wasAnswered = false;
    /// Failed: nothing has to be done about it any more (failedrows.h says when). As it was read;
    /// putting a write back does not change it.
    std::optional<AnsweredBy> answeredBy; ///< None: it is still open.
    QDateTime planned; ///< UTC, like the others.
    QDateTime sentAt; ///< Invalid while nothing was sent.
    QDateTime ended; ///< Invalid until it is Confirmed, Failed or Withdrawn.

    [[nodiscard]] bool isOpen() const { return !ended.isValid(); }

    friend bool operator==(const JournalWrite &, const JournalWrite &) = default;
};

/// Whether a request of this kind makes a contact, a tag or a custom field.
[[nodiscard]] constexpr bool createsSomething(JournalWrite::Action action)
{
    using Action = JournalWrite::Action;
    return action == Action::Create || action == Action::CreateTag
        || action == Action::CreateField;
}

/// The source of acts of a command. What a command has planned and not sent is given up when it is
/// killed: nobody waits for it any more, and nothing is to happen later behind a script's back.
[[nodiscard]] QString consoleSource();

// Names for the file, the console and JSON: "bulk", "channels", "unknown", "not_carried_out", "ask".
[[nodiscard]] QString nameOf(WriteGroup::Kind kind);
[[nodiscard]] QString nameOf(JournalWrite::Action action);
[[nodiscard]] QString nameOf(JournalWrite::State state);
[[nodiscard]] QString nameOf(JournalWrite::Outcome outcome);

[[nodiscard]] std::optional<WriteGroup::Kind> kindNamed(const QString &name);
[[nodiscard]] std::optional<JournalWrite::Action> actionNamed(const QString &name);
[[nodiscard]] std::optional<JournalWrite::State> stateNamed(const QString &name);

/// How a write ended or stands, all but what the journal keeps in columns of its own, as JSON.
[[nodiscard]] QByteArray detailsToText(const JournalWrite &write);
/// Puts them back. False when the text cannot be read: the file is damaged.
[[nodiscard]] bool detailsFromText(const QByteArray &text, JournalWrite &write);

} // namespace rolodesk
