#pragma once

#include "ui/common/prompts.h"

#include <QList>

#include <optional>

namespace rolodesk {

/// What of a workspace is not saved at the service yet. A plain value.
struct UnsavedWork {
    QString workspace; ///< Its name.
    qint64 changes = 0; ///< Writes that have not ended.
    qint64 forms = 0; ///< Typed in and not saved: drafts, and the form that is open.
    bool isKept = true; ///< Both are in a file and go on when the workspace is opened again.
    bool isTyping = false; ///< Something typed is no draft, either.
    bool isKnown = true; ///< Its file could be read.
    qint64 undos = 0; ///< Acts that are to be taken back, which is kept nowhere yet.

    [[nodiscard]] bool isAny() const { return changes > 0 || isLosing(); }
    /// Something is gone when the workspace is closed.
    [[nodiscard]] bool isLosing() const
    {
        return isTyping || undos > 0 || (!isKept && (changes > 0 || forms > 0));
    }
};

// What is asked before that goes. Pure; none where nothing is to be asked.

[[nodiscard]] std::optional<Prompts::Question> quitQuestion(const QList<UnsavedWork> &open);
[[nodiscard]] std::optional<Prompts::Question> closeQuestion(const UnsavedWork &work);
/// Before a workspace is closed and opened at once: what is kept asks nothing.
[[nodiscard]] std::optional<Prompts::Question> reopenQuestion(const UnsavedWork &work);
/// For a question about something that deletes the journal: what goes with it.
[[nodiscard]] QString lostWith(const UnsavedWork &work);

} // namespace rolodesk
