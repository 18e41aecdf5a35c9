#pragma once

#include "core/accounts/workspaceprofile.h"
#include "core/api/apierror.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace rolodesk {

/// Something that went wrong. A plain value. What the service said of it is not part of it, for
/// that may quote a contact.
struct SupportError {
    QDateTime when; ///< UTC; invalid: not known.
    QString operation; ///< operationId, for example "updateContactV1"; or what was done.
    QString kind; ///< nameOf(ApiError::Kind) or another name of ours: "rate_limited".
    int status = 0; ///< HTTP; 0: there was no answer.
    QStringList requestIds; ///< Shown as they are.
    QString detail; ///< Technical, as for the log; masked all the same.

    [[nodiscard]] static SupportError of(const ApiError &error, const QDateTime &when);

    friend bool operator==(const SupportError &, const SupportError &) = default;
};

/// A workspace without anything that names it. A plain value.
struct SupportWorkspace {
    QString host; ///< Of the service; written only where it is api.heymarket.com.
    bool isSample = false;
    bool isOpen = false; ///< Else nothing is known of its contacts and changes.
    KeySource source = KeySource::Keychain; ///< Means nothing for the sample.
    bool keepsLocalCopy = true;
    bool hasCountry = false; ///< For numbers without a country code.
    bool isLocked = false; ///< The switches, by a pass phrase.
    QStringList forbidden; ///< nameOf(Act): "bulk_edit".
    qint64 contacts = 0; ///< In the local copy.
    std::optional<qint64> total; ///< What the service counts.
    bool isComplete = false; ///< The local copy.
    qint64 openWrites = 0;
    qint64 undecidedWrites = 0;
    qint64 failedWrites = 0; ///< And not answered.
    qint64 savedViews = 0;

    friend bool operator==(const SupportWorkspace &, const SupportWorkspace &) = default;
};

/// What there is to tell about a program that somebody wants help with. A plain value.
struct SupportFacts {
    QDateTime made; ///< UTC.
    QString program; ///< Version of Rolodesk.
    QString qt;
    QString sqlite;
    QString system; ///< "Debian GNU/Linux 12 (bookworm), x86_64"
    QString windowing; ///< "wayland", "xcb"
    double scale = 1; ///< Of the screen; 1 = 100 %.
    QString language; ///< "en_US"
    QVariantMap settings; ///< By key, all that there are: what may be told is chosen here.
    QList<SupportWorkspace> workspaces;
    QList<SupportError> errors; ///< The last one last.
    QStringList log; ///< Lines; the last one last.
};

/// A setting that may be told: its value is one of ours, and not a person's.
struct SupportSetting {
    enum class Form {
        Truth, ///< true or false
        Number,
        Word, ///< A name of ours: letters, digits, and - _ . :
        Words, ///< Several of them.
    };
    const char *key;
    Form form;
};

/// All settings that are ever written into a bundle. What is not among them, and what has another
/// form than it should have, is only counted.
[[nodiscard]] QList<SupportSetting> supportSettings();

/// How many of the last errors and lines of the log are written.
inline constexpr qsizetype mostSupportErrors = 50;
inline constexpr qsizetype mostSupportLines = 500;
/// Longer lines of the log are cut.
inline constexpr qsizetype longestSupportLine = 1000;

/// The bundle: one text that a person can read before anybody gets it, in English, without a name,
/// a whole number, an address or a secret (see `masked`). Ends with a line end; UTF-8 when it is
/// written. Pure; O(size of the facts).
[[nodiscard]] QString supportText(const SupportFacts &facts);

} // namespace rolodesk
