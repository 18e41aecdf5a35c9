#include "ui/contacts/cardparts.h"

#include "core/contacts/phonenumber.h"
#include "ui/common/colors.h"
#include "ui/common/copybutton.h"
#include "ui/common/icons.h"
#include "ui/common/textblock.h"
#include "ui/contacts/cardmarks.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

struct ChannelKind {
    QLatin1String type;
    const char *title;
    QLatin1String icon;
};

constexpr std::array kinds{
    ChannelKind{"phone"_L1, QT_TRANSLATE_NOOP("ContactCard", "Phone"), "phone"_L1},
    ChannelKind{"email"_L1, QT_TRANSLATE_NOOP("ContactCard", "E-mail"), "email"_L1},
    ChannelKind{"facebook"_L1, QT_TRANSLATE_NOOP("ContactCard", "Facebook"), "chat"_L1},
};

CardChannel made(
    const QString &type, const QString &value, ContactParts::Part part = ContactParts::Channels)
{
    CardChannel channel{type, value, value, {}, "chat"_L1, part};
    for (const ChannelKind &kind : kinds) {
        if (type.compare(kind.type, Qt::CaseInsensitive) == 0) {
            channel.type = QCoreApplication::translate("ContactCard", kind.title);
            channel.icon = kind.icon;
        }
    }
    if (channel.icon == "phone"_L1) {
        channel.shown = PhoneNumber::display(value);
        channel.value = value.startsWith(u'+') ? value : u'+' + value;
    }
    return channel;
}

QLabel *signLabel(QLatin1String sign, QWidget *parent)
{
    auto *label = new QLabel(parent);
    const QColor color =
        quietText(parent->palette().color(QPalette::Base), parent->palette().color(QPalette::Text));
    label->setPixmap(paletteIcon(sign, color).pixmap(QSize(16, 16), parent->devicePixelRatioF()));
    label->setFixedWidth(16);
    return label;
}

QFont smaller(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

} // namespace

QList<CardChannel> cardChannelsOf(const Contact &contact)
{
    QList<CardChannel> channels;
    const auto add = [&channels](const CardChannel &channel) {
        for (const CardChannel &known : std::as_const(channels)) {
            if (known.icon == channel.icon
                && known.value.compare(channel.value, Qt::CaseInsensitive) == 0)
                return;
        }
        channels.append(channel);
    };
    // The contact's own phone and address first: those are what the list shows.
    if (!contact.phone.isEmpty())
        add(made(u"phone"_s, contact.phone, ContactParts::Phone));
    if (!contact.email.isEmpty())
        add(made(u"email"_s, contact.email, ContactParts::Email));
    for (const Channel &channel : contact.channels.value_or(QList<Channel>())) {
        CardChannel shown = made(channel.type, channel.value);
        shown.note = channel.handle.isEmpty() ? channel.info : channel.handle;
        if (shown.note == channel.value)
            shown.note.clear();
        if (!shown.shown.isEmpty())
            add(shown);
    }
    return channels;
}

QLabel *sectionTitle(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = smaller(label->font());
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText,
        quietText(palette.color(QPalette::Base), palette.color(QPalette::Text)));
    label->setPalette(palette);
    return label;
}

TextBlock *quietBlock(const QString &text, QWidget *parent)
{
    auto *block = new TextBlock(text, parent);
    block->setFont(smaller(block->font()));
    block->setTextColorFixed(
        quietText(block->palette().color(QPalette::Base), block->palette().color(QPalette::Text)));
    return block;
}

QWidget *channelRow(
    const CardChannel &channel, QWidget *parent, CopyButton **copy, CardMarks &marks)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(signLabel(channel.icon, row), 0, Qt::AlignVCenter);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *value = new TextBlock(channel.shown, row);
    texts->addWidget(value);
    using Part = MatchMarks::Part;
    marks.add(value,
        channel.icon == "phone"_L1       ? Part::Phone
            : channel.icon == "email"_L1 ? Part::Email
                                         : Part::Other);
    const QString before = channel.note.isEmpty() ? channel.type : channel.type + u" · "_s;
    TextBlock *below = quietBlock(before + channel.note, row);
    texts->addWidget(below);
    marks.add(below, Part::Other, before.size());
    line->addLayout(texts, 1);
    const QString what = QCoreApplication::translate("ContactCard", "Copy %1").arg(channel.value);
    *copy = new CopyButton(
        channel.value, what, row, channel.shown == channel.value ? QString() : channel.shown);
    line->addWidget(*copy, 0, Qt::AlignVCenter);
    return row;
}

QWidget *fieldRow(const QString &title, const QString &value, QWidget *parent, TextBlock **block)
{
    auto *row = new QWidget(parent);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(quietBlock(title, row));
    *block = new TextBlock(value, row);
    column->addWidget(*block);
    return row;
}

QWidget *signRow(QLatin1String sign, const QString &text, QWidget *parent, TextBlock **block)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    QLabel *label = signLabel(sign, row);
    line->addWidget(label, 0, Qt::AlignTop);
    label->setContentsMargins(0, 1, 0, 0);
    auto *words = new TextBlock(text, row);
    line->addWidget(words, 1);
    if (block)
        *block = words;
    return row;
}

} // namespace rolodesk
