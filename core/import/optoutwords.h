#pragma once

#include "core/import/exporter.h"

#include <QString>

#include <optional>

namespace rolodesk {

// Where files say that somebody opted out without a column for it. Nobody is opted out by these
// unasked. Pure; O(length).

/// A word in a column of statuses: "unsubscribed", "Opted out", "STOP", "abgemeldet". A plain "no"
/// is none: it may be an answer to quite another question.
[[nodiscard]] bool saysOptOut(const QString &text);

/// A cell of a column that says when somebody opted out: whether he did. A date, a moment in
/// seconds since 1970, "yes" and the words above say so; "never", "no" and dates of nothing but
/// zeros say the opposite. None for anything else.
[[nodiscard]] std::optional<bool> saysWhenOptedOut(const QString &text);

/// Mailchimp writes those who unsubscribed and those it cleaned into files of their own, which say
/// so by their names alone: "unsubscribed_segment_export_1234.csv". `name`: with or without a path.
[[nodiscard]] bool namesOptOuts(const QString &name, Exporter exporter);

} // namespace rolodesk
