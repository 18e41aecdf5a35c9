#pragma once

#include "core/editing/contactchanges.h"

#include <QStringList>

namespace rolodesk {

// The channels of a contact as a list to be edited. Pure.

/// A channel of a contact.
struct ChannelRow {
    QString type;
    QString value; ///< Stored.
    bool isOwn = false; ///< The contact's phone or e-mail, which is no field of channels.

    friend bool operator==(const ChannelRow &, const ChannelRow &) = default;
};

/// Types are the same in whatever case.
[[nodiscard]] bool isSameType(const QString &a, const QString &b);
/// The contact's own phone and e-mail first, then its further channels by type.
[[nodiscard]] QList<ChannelRow> channelRowsOf(const EditState &state);
void sortChannels(QList<ChannelRow> &rows);
/// The fields of channels that hold these; own ones are left out.
[[nodiscard]] EditState channelFieldsOf(const QList<ChannelRow> &rows);

/// What may happen besides what is meant when `before` becomes `now`, a sentence for each type: the
/// service may keep one channel of a type only, and removes by type (`heymarket-api.md` section 9).
[[nodiscard]] QStringList channelWarnings(
    const QList<ChannelRow> &before, const QList<ChannelRow> &now);

} // namespace rolodesk
