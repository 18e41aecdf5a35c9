#include "ui/contacts/cardpage.h"

#include "ui/common/chips.h"
#include "ui/common/copybutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/textblock.h"
#include "ui/common/tiptext.h"
#include "ui/contacts/avatarview.h"
#include "ui/contacts/cardparts.h"
#include "ui/contacts/cardpieces.h"
#include "ui/contacts/contactstatus.h"
#include "ui/contacts/pictureloader.h"
#include "ui/views/facets.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

/// In the order of the card.
const std::array<CardPage::Kind, CardPage::sections> &CardPage::kinds()
{
    static const std::array<Kind, sections> all{
        Kind{[](const Shown &shown) -> QStringList {
                 const Contact &contact = shown.contact;
                 return {u"names"_s, contact.shownName(), bothNamesOf(contact), contact.avatar};
             },
            &CardPage::addNames, 0},
        Kind{[](const Shown &shown) -> QStringList {
                 return {statusTextOf(shown.contact).icon, statusOf(shown.contact, shown.inquiry)};
             },
            &CardPage::addStatus, 8},
        Kind{[](const Shown &shown) -> QStringList {
                 return {u"owner"_s,
                     shown.contact.owner ? shown.directory.nameOf(*shown.contact.owner) : QString(),
                     shown.contact.owner ? ownerQuery(shown.directory, *shown.contact.owner)
                                         : QString()};
             },
            &CardPage::addOwner, 0},
        Kind{[](const Shown &shown) {
                 QStringList text{u"channels"_s};
                 for (const CardChannel &channel : cardChannelsOf(shown.contact))
                     text << channel.icon << channel.type << channel.value << channel.shown
                          << channel.note;
                 return text;
             },
            &CardPage::addChannels, 8},
        Kind{[](const Shown &shown) {
                 QStringList text;
                 for (const ContactTag &tag : shown.contact.tags)
                     text << shown.directory.labelOf(tag) << shown.directory.colorOf(tag.id);
                 return text;
             },
            &CardPage::addTags, 8},
        Kind{[](const Shown &shown) {
                 QStringList text;
                 const auto &custom = shown.contact.custom;
                 for (auto field = custom.cbegin(); field != custom.cend(); ++field) {
                     if (!field.value().isEmpty())
                         text << field.key() << shown.directory.titleOf(field.key())
                              << field.value();
                 }
                 return text;
             },
            &CardPage::addFields, 8},
        Kind{[](const Shown &shown) {
                 QStringList text;
                 for (const Note &note : shown.contact.notes)
                     text << noteHead(note) << note.text;
                 return text;
             },
            &CardPage::addNotes, 8},
        Kind{[](const Shown &shown) { return QStringList(recordOf(shown.contact)); },
            &CardPage::addRecord, 8},
    };
    return all;
}

CardPage::CardPage(PictureLoader &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
    , m_column(new QVBoxLayout(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_column->setContentsMargins(20, 20, 16, 20);
    m_column->setSpacing(8);
    for (Section &section : m_sections) {
        section.widget = new QWidget(this);
        section.widget->hide();
        m_column->addWidget(section.widget);
    }
    m_column->addStretch(1);
}

void CardPage::showContact(
    const Contact &contact, const Directory &directory, StatusInquiry inquiry)
{
    const Shown shown{contact, directory, inquiry};
    bool isOther = false;
    for (std::size_t section = 0; section < sections; ++section) {
        const QStringList text = kinds().at(section).read(shown);
        if (!m_isOutdated && text == m_sections.at(section).text)
            continue;
        replace(section, text, shown);
        isOther = true;
    }
    m_isOutdated = false;
    if (!isOther)
        return;
    m_marks.dropGone();
    m_changes.dropGone();
    orderTabs();
}

/// What was made last would come last, behind everything else in the window.
void CardPage::orderTabs()
{
    QWidget *last = parentWidget();
    while (last && !(last->focusPolicy() & Qt::TabFocus))
        last = last->parentWidget();
    for (const Section &section : m_sections) {
        for (auto *piece : section.widget->findChildren<QWidget *>()) {
            if (!(piece->focusPolicy() & Qt::TabFocus))
                continue;
            if (last)
                setTabOrder(last, piece);
            last = piece;
        }
    }
}

void CardPage::outdate()
{
    m_isOutdated = true;
}

void CardPage::clear()
{
    if (isAncestorOf(window()->focusWidget()))
        Q_EMIT focusLost();
    for (Section &section : m_sections) {
        auto *nothing = new QWidget(this);
        nothing->hide();
        delete m_column->replaceWidget(section.widget, nothing);
        delete std::exchange(section.widget, nothing);
        section.text.clear();
    }
}

void CardPage::showChanges(
    const ContactParts &changed, const Contact *before, const Directory &directory)
{
    m_changes.show(changed, before, directory);
}

void CardPage::replace(std::size_t at, const QStringList &text, const Shown &shown)
{
    Section &section = m_sections.at(at);
    const Kind &kind = kinds().at(at);
    QWidget *old = section.widget;
    const QList<SelectedText> selected = selectedIn(*old);
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && old->isAncestorOf(focus);
    const QString focused = hadFocus ? pieceName(*focus) : QString();

    section.widget = new QWidget(this);
    section.text = text;
    if (!text.isEmpty()) {
        auto *column = new QVBoxLayout(section.widget);
        column->setContentsMargins(0, kind.above, 0, 0);
        column->setSpacing(m_column->spacing());
        (this->*kind.fill)(*column, shown);
    }
    delete m_column->replaceWidget(old, section.widget);
    section.widget->setVisible(!text.isEmpty());
    selectAgain(*section.widget, selected);
    if (hadFocus) {
        if (QWidget *again = pieceIn(*section.widget, focused))
            again->setFocus();
        else
            Q_EMIT focusLost();
    }
    delete old;
}

void CardPage::addNames(QVBoxLayout &column, const Shown &shown)
{
    const Contact &contact = shown.contact;
    QWidget *content = column.parentWidget();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *avatar = new AvatarView(contact, 56, content);
    m_pictures.load(
        contact.avatar, avatar, [avatar](const QImage &image) { avatar->setPicture(image); });
    head->addWidget(avatar, 0, Qt::AlignTop);

    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    const QString shownName = contact.shownName();
    auto *block = new TextBlock(shownName.isEmpty()
            ? cardText(QT_TRANSLATE_NOOP("ContactCard", "Without a name"))
            : shownName,
        content);
    block->setObjectName(u"cardName"_s);
    namePiece(block, u"name"_s);
    QFont big = block->font();
    // A long name takes more lines in smaller letters before it takes over the card.
    big.setPointSizeF(big.pointSizeF() * (shownName.size() > 60 ? 1.1 : 1.4));
    big.setWeight(QFont::DemiBold);
    block->setFont(big);
    names->addStretch(1);
    names->addWidget(block);
    m_changes.add(block, ContactParts::Name);
    if (!shownName.isEmpty())
        m_marks.add(block, MatchMarks::Part::Name);
    if (const QString both = bothNamesOf(contact); !both.isEmpty()) {
        const QString words = cardText(QT_TRANSLATE_NOOP("ContactCard", "First and last name: %1"));
        TextBlock *line = quietBlock(words.arg(both), content);
        namePiece(line, u"both names"_s);
        names->addWidget(line);
        m_changes.add(line, ContactParts::Name);
        m_marks.add(line, MatchMarks::Part::Other, words.indexOf("%1"_L1));
    }
    names->addStretch(1);
    head->addLayout(names, 1);
    column.addLayout(head);
}

void CardPage::addStatus(QVBoxLayout &column, const Shown &shown)
{
    const QString sentence = statusOf(shown.contact, shown.inquiry);
    TextBlock *text = nullptr;
    auto *row = signRow(statusTextOf(shown.contact).icon, sentence, column.parentWidget(), &text);
    row->setObjectName(u"cardStatus"_s);
    row->setAccessibleName(sentence);
    namePiece(text, u"status"_s);
    column.addWidget(row);
    m_changes.add(row, ContactParts::OptOut | ContactParts::Blocked);
}

void CardPage::addOwner(QVBoxLayout &column, const Shown &shown)
{
    const std::optional<MemberId> owner = shown.contact.owner;
    const QString person = owner ? shown.directory.nameOf(*owner) : QString();
    const QString words = cardText(QT_TRANSLATE_NOOP("ContactCard", "Owner: %1"));
    TextBlock *text = nullptr;
    QWidget *row = signRow("people"_L1,
        owner ? words.arg(person)
              : cardText(QT_TRANSLATE_NOOP("ContactCard", "Nobody owns this contact.")),
        column.parentWidget(), &text);
    namePiece(text, u"owner"_s);
    column.addWidget(row);
    auto *theirs = new QToolButton(row);
    theirs->setObjectName(u"ownerContacts"_s);
    namePiece(theirs, u"contacts of "_s + (owner ? QString::number(owner->value) : u"nobody"_s));
    theirs->setIcon(paletteIcon("search"_L1));
    theirs->setAutoRaise(true);
    theirs->setFocusPolicy(Qt::TabFocus);
    const QString purpose = owner
        ? cardText(QT_TRANSLATE_NOOP("ContactCard", "Show the contacts of %1")).arg(person)
        : cardText(QT_TRANSLATE_NOOP("ContactCard", "Show the contacts nobody owns"));
    theirs->setToolTip(tipText(purpose));
    theirs->setAccessibleName(purpose);
    row->layout()->addWidget(theirs);
    connect(theirs, &QToolButton::clicked, this,
        [this, query = owner ? ownerQuery(shown.directory, *owner) : u"owner:none"_s] {
            Q_EMIT queryWanted(query);
        });
    m_changes.add(text, ContactParts::Owner);
    if (owner)
        m_marks.add(text, MatchMarks::Part::Owner, words.indexOf("%1"_L1));
}

void CardPage::addChannels(QVBoxLayout &column, const Shown &shown)
{
    const Contact &contact = shown.contact;
    QWidget *content = column.parentWidget();
    column.addWidget(sectionTitle(cardText(QT_TRANSLATE_NOOP("ContactCard", "Channels")), content));
    const QList<CardChannel> channels = cardChannelsOf(contact);
    if (channels.isEmpty()) {
        TextBlock *none = quietBlock(
            cardText(QT_TRANSLATE_NOOP("ContactCard", "No phone number and no address are known.")),
            content);
        namePiece(none, u"no channel"_s);
        column.addWidget(none);
    }
    int index = 0;
    for (const CardChannel &channel : channels) {
        CopyButton *copy = nullptr;
        QWidget *row = channelRow(channel, content, &copy, m_marks);
        column.addWidget(row);
        m_changes.add(row, channel.part);
        copy->setObjectName(u"copyChannel%1"_s.arg(index++));
        // By what they say, not by their place: another channel may come before them.
        const QString which = channel.icon + u' ' + channel.value;
        namePiece(copy, u"copy "_s + which);
        const auto texts = row->findChildren<TextBlock *>();
        for (qsizetype at = 0; at < texts.size(); ++at)
            namePiece(texts.at(at), u"channel %1 %2"_s.arg(QString::number(at), which));
        connect(copy, &CopyButton::copied, this, &CardPage::copied);
    }
}

void CardPage::addTags(QVBoxLayout &column, const Shown &shown)
{
    QWidget *content = column.parentWidget();
    column.addWidget(sectionTitle(cardText(QT_TRANSLATE_NOOP("ContactCard", "Tags")), content));
    auto *box = new QWidget(content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto *flow = new FlowLayout(4, box);
    for (const ContactTag &tag : shown.contact.tags) {
        const QString label = shown.directory.labelOf(tag);
        auto *chip = new ChipLabel({label, shown.directory.colorOf(tag.id)}, box);
        chip->setClickable(
            cardText(QT_TRANSLATE_NOOP("ContactCard", "%1: show the contacts with this tag"))
                .arg(label));
        namePiece(chip, u"tag "_s + QString::number(tag.id.value));
        connect(chip, &ChipLabel::clicked, this,
            [this, query = tagQuery(label)] { Q_EMIT queryWanted(query); });
        flow->addWidget(chip);
        m_marks.add(chip);
    }
    column.addWidget(box);
    m_changes.add(box, ContactParts::Tags);
}

void CardPage::addFields(QVBoxLayout &column, const Shown &shown)
{
    QWidget *content = column.parentWidget();
    column.addWidget(
        sectionTitle(cardText(QT_TRANSLATE_NOOP("ContactCard", "Custom fields")), content));
    const auto &custom = shown.contact.custom;
    for (auto field = custom.cbegin(); field != custom.cend(); ++field) {
        if (field.value().isEmpty())
            continue;
        TextBlock *value = nullptr;
        QWidget *row =
            fieldRow(shown.directory.titleOf(field.key()), field.value(), content, &value);
        for (auto *text : row->findChildren<TextBlock *>())
            namePiece(text, (text == value ? u"field "_s : u"title "_s) + field.key());
        column.addWidget(row);
        m_changes.add(row, ContactParts::Fields, field.key());
        m_marks.addField(value, field.key());
    }
}

void CardPage::addNotes(QVBoxLayout &column, const Shown &shown)
{
    QWidget *content = column.parentWidget();
    column.addWidget(sectionTitle(cardText(QT_TRANSLATE_NOOP("ContactCard", "Notes")), content));
    for (const Note &note : shown.contact.notes) {
        TextBlock *text = nullptr;
        QWidget *row = fieldRow(noteHead(note), note.text, content, &text);
        for (auto *piece : row->findChildren<TextBlock *>())
            namePiece(piece, (piece == text ? u"note "_s : u"note of "_s) + note.date + note.text);
        column.addWidget(row);
        m_changes.add(row, ContactParts::Notes);
        m_marks.add(text, MatchMarks::Part::Other);
    }
}

void CardPage::addRecord(QVBoxLayout &column, const Shown &shown)
{
    QWidget *content = column.parentWidget();
    column.addWidget(sectionTitle(cardText(QT_TRANSLATE_NOOP("ContactCard", "Record")), content));
    TextBlock *record = quietBlock(recordOf(shown.contact), content);
    namePiece(record, u"record"_s);
    column.addWidget(record);
}

} // namespace rolodesk
