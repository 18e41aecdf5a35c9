#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/contactparts.h"

#include <QLatin1String>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace rolodesk {

class CardMarks;
class CopyButton;
class TextBlock;

// The pieces a card is made of. Each becomes a child of `parent`.

/// A way to reach a contact, as the card lists it: what the service named as channels, and phone
/// and e-mail of the contact itself where those do not hold them already.
struct CardChannel {
    QString type;
    QString value; ///< To copy: E.164 with plus for phones.
    QString shown; ///< For people.
    QString note; ///< Handle or further information; may be empty.
    QLatin1String icon;
    /// Which part of the contact it is: its own phone or e-mail, which the list shows, or another
    /// channel.
    ContactParts::Part part = ContactParts::Channels;
};
[[nodiscard]] QList<CardChannel> cardChannelsOf(const Contact &contact);

/// A quiet heading above a section.
[[nodiscard]] QLabel *sectionTitle(const QString &text, QWidget *parent);
/// Text that steps back, wraps, and can be selected.
[[nodiscard]] TextBlock *quietBlock(const QString &text, QWidget *parent);
/// Sign, value with its type below, copy button. `copy` receives the button; value and note are
/// added to `marks`.
[[nodiscard]] QWidget *channelRow(
    const CardChannel &channel, QWidget *parent, CopyButton **copy, CardMarks &marks);
/// Title and value one above the other. `block` receives the value's.
[[nodiscard]] QWidget *fieldRow(
    const QString &title, const QString &value, QWidget *parent, TextBlock **block);
/// Sign and text in one line. `block` receives the text's, unless it is null.
[[nodiscard]] QWidget *signRow(
    QLatin1String sign, const QString &text, QWidget *parent, TextBlock **block = nullptr);

} // namespace rolodesk
