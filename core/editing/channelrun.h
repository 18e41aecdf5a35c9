#pragma once

#include "core/editing/writerun.h"

#include "core/api/contactwrite.h"
#include "core/util/result.h"

namespace rolodesk {

/// One request that changes the channels of a type.
struct ChannelStep {
    enum class Kind { Add, Change, Remove };
    Kind kind = Kind::Add;
    QString value; ///< The new one; empty for Remove.

    friend bool operator==(const ChannelStep &, const ChannelStep &) = default;
};

/// Why channels of a type cannot be made so.
enum class ChannelProblem {
    RemovesSeveral, ///< A channel is deleted by its type, with all others of it.
    SeveralChanged, ///< Which of several is meant cannot be said (`heymarket-api.md` section 9).
};

/// Whether the contact's own phone or e-mail is of this type of channel.
[[nodiscard]] bool hasOwnChannel(const Contact &contact, const QString &type);

/// The requests that turn the channels `before` of a type into `after`, one after another. Both
/// without the contact's own phone and e-mail; `hasOwn`: hasOwnChannel. Pure.
[[nodiscard]] Result<QList<ChannelStep>, ChannelProblem> channelSteps(
    const QStringList &before, const QStringList &after, bool hasOwn);

/// Changes the channels of one type, by one request: adds one, changes the only one, or removes the
/// only one. Needs the uuid: without it, it fails with `Outcome::Refused` and no error.
///
/// A value that is only added goes to whatever is there, whatever an earlier step was to leave: one
/// that was refused or kept otherwise, or a value that somebody removed, is no clash. One that
/// somebody added is, and what the person had stands in it as the original, what is there with the
/// value added as the person's.
///
/// These requests name a type, not a channel, so that they write over whatever somebody else has
/// put there since the read. The revision is the witness: where it moved by more than one, the
/// write is `Overlapped`. Where the service answers that there is no such channel, it is read and
/// merged once more.
class ChannelRun final : public WriteRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelRun)

public:
    ChannelRun(const WriteServices &services, JournalWrite write)
        : WriteRun(services, std::move(write))
    {
    }

private:
    void begin() override;
    void look() override;
    void merge(const Contact &theirs);
    void mergeOnto(const Contact &theirs, const QStringList &made);
    [[nodiscard]] QStringList had() const;
    void change(const Contact &theirs, const ChannelStep &step);
    void beginAgain(const ApiError &error);
    void compare(bool isAnswered);
    void judge(const Contact &now, bool isAnswered);

    bool m_hasBegunAgain = false;
};

} // namespace rolodesk
