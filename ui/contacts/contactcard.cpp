#include "ui/contacts/contactcard.h"

#include "ui/common/chips.h"
#include "ui/common/colors.h"
#include "ui/common/copybutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/statepanel.h"
#include "ui/common/textblock.h"
#include "ui/common/timetext.h"
#include "ui/contacts/avatarview.h"
#include "ui/contacts/cardparts.h"
#include "ui/contacts/changewords.h"
#include "ui/contacts/contactstatus.h"
#include "ui/contacts/pictureloader.h"
#include "ui/views/facets.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString noteHead(const Note &note)
{
    const QString when = localTime(parseServiceTime(note.date));
    if (note.author.isEmpty())
        return when;
    return when.isEmpty() ? note.author : note.author + u" · "_s + when;
}

} // namespace

ContactCard::ContactCard(const ContactStore &store, PictureLoader &pictures, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_pictures(pictures)
    , m_stack(new QStackedLayout(this))
    , m_empty(new StatePanel(this))
    , m_page(new QWidget(this))
    , m_scroll(new QScrollArea(m_page))
    , m_changeLine(new QLabel(m_page))
{
    setObjectName(u"contactCard"_s);
    setAccessibleName(tr("Card of the contact"));
    setMinimumWidth(240);
    m_empty->setContent({"person"_L1, tr("No contact chosen"),
        tr("Choose one in the list with the mouse or the arrow keys, or type to search."), {},
        false});
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_changeLine->setObjectName(u"cardChange"_s);
    m_changeLine->setTextFormat(Qt::PlainText);
    m_changeLine->setWordWrap(true);
    m_changeLine->setContentsMargins(20, 6, 16, 6);
    m_changeLine->hide();
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_changeLine);
    m_stack->addWidget(m_page);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(accessibleName());
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        const bool isByOthers =
            commit.source == ChangeSource::Others && commit.parts.contains(m_id);
        // The file is ahead of the signals: what is on screen may hold this change already.
        const bool isAhead = isByOthers && !m_before && m_store.contact(m_id) == m_shown;
        if (isByOthers && !m_before)
            m_before = isAhead ? m_last : m_shown;
        if (isAhead)
            showChange();
        if (commit.directoryChanged)
            rebuild();
        else if (commit.changed.contains(m_id) || commit.removed.contains(m_id)
            || (m_id.isValid() && !m_shown))
            refresh();
    });
}

void ContactCard::showContact(ContactId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_unanswered = false;
    m_shown.reset();
    m_last.reset();
    m_before.reset();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void ContactCard::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    m_unanswered = m_unanswered && !online;
    if (m_shown && !m_shown->optedOut)
        rebuild();
}

void ContactCard::setUnanswered(ContactId id)
{
    if (id != m_id || m_unanswered)
        return;
    m_unanswered = true;
    rebuild();
}

void ContactCard::rebuild()
{
    m_shown.reset();
    refresh();
}

void ContactCard::setRecent(const RecentChanges &recent)
{
    m_recent = &recent;
    connect(m_recent, &RecentChanges::changed, this, [this](const QSet<ContactId> &ids) {
        if (ids.contains(m_id))
            showChange();
    });
    connect(m_recent, &RecentChanges::timePassed, this, &ContactCard::showChange);
}

void ContactCard::showChange()
{
    const RecentChanges::Change *change = m_recent && m_shown ? m_recent->of(m_id) : nullptr;
    if (!change)
        m_before.reset();
    const Directory &directory = m_store.directory();
    m_changes.show(
        change ? change->parts : ContactParts(), m_before ? &*m_before : nullptr, directory);
    const QString text = change ? changeSentence(*change, directory, m_recent->now()) : QString();
    m_changeLine->setText(text);
    m_changeLine->setVisible(!text.isEmpty());
    QPalette ground = palette();
    ground.setColor(QPalette::Window,
        changeGround(ground.color(QPalette::Base), ground.color(QPalette::WindowText)));
    m_changeLine->setPalette(ground);
    m_changeLine->setAutoFillBackground(true);
}

void ContactCard::focusCard()
{
    (m_shown ? static_cast<QWidget *>(m_scroll) : m_empty)->setFocus(Qt::ShortcutFocusReason);
}

void ContactCard::refresh()
{
    std::optional<Contact> contact = m_id.isValid() ? m_store.contact(m_id) : std::nullopt;
    if (contact && contact == m_shown)
        return;
    if (m_shown)
        m_last = std::move(m_shown);
    m_shown = std::move(contact);
    if (!m_shown) {
        m_stack->setCurrentWidget(m_empty);
        showChange();
        return;
    }
    const int place = m_scroll->verticalScrollBar()->value();
    const QWidget *focus = focusWidget();
    const QString focused =
        focus && m_scroll->isAncestorOf(focus) ? focus->objectName() : QString();
    const bool hadFocus = focus && focus->hasFocus();
    m_scroll->setWidget(build(*m_shown));
    m_stack->setCurrentWidget(m_page);
    showChange();
    m_scroll->verticalScrollBar()->setValue(place);
    if (auto *again = focused.isEmpty() ? nullptr : m_scroll->findChild<QWidget *>(focused);
        again && hadFocus)
        again->setFocus();
}

void ContactCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QWidget::keyPressEvent(event);
}

void ContactCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shown)
        rebuild();
}

QWidget *ContactCard::build(const Contact &contact)
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 20, 16, 20);
    column->setSpacing(8);
    m_marks.clear();
    m_changes.clear();
    addHeader(*column, contact);
    addChannels(*column, contact);
    addTags(*column, contact);
    addFields(*column, contact);
    addNotes(*column, contact);
    addIds(*column, contact);
    column->addStretch(1);
    return content;
}

void ContactCard::addHeader(QVBoxLayout &column, const Contact &contact)
{
    QWidget *content = column.parentWidget();
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *avatar = new AvatarView(contact, 56, content);
    m_pictures.load(
        contact.avatar, avatar, [avatar](const QImage &image) { avatar->setPicture(image); });
    head->addWidget(avatar, 0, Qt::AlignTop);

    auto *names = new QVBoxLayout;
    names->setSpacing(4);
    const QString shown = contact.shownName();
    auto *name = new TextBlock(shown.isEmpty() ? tr("Without a name") : shown, content);
    name->setObjectName(u"cardName"_s);
    QFont big = name->font();
    // A long name takes more lines in smaller letters before it takes over the card.
    big.setPointSizeF(big.pointSizeF() * (shown.size() > 60 ? 1.1 : 1.4));
    big.setWeight(QFont::DemiBold);
    name->setFont(big);
    names->addStretch(1);
    names->addWidget(name);
    m_changes.add(name, ContactParts::Name);
    if (!shown.isEmpty())
        m_marks.add(name, MatchMarks::Part::Name);
    const QString both = QStringList({contact.first, contact.last}).join(u' ').simplified();
    if (!both.isEmpty() && both != shown.simplified()) {
        const QString words = tr("First and last name: %1");
        TextBlock *line = quietBlock(words.arg(both), content);
        names->addWidget(line);
        m_changes.add(line, ContactParts::Name);
        m_marks.add(line, MatchMarks::Part::Other, words.indexOf("%1"_L1));
    }
    names->addStretch(1);
    head->addLayout(names, 1);
    column.addLayout(head);
    column.addSpacing(8);

    const ContactStatusText status = statusTextOf(contact);
    const bool known = contact.optedOut || contact.blocked.value_or(false);
    const QString unknown = tr("Opt-out unknown: the list does not tell.") + u' '
        + (!m_online           ? tr("The service is asked as soon as it answers again.")
                : m_unanswered ? tr("The service was asked and could not say.")
                               : tr("The service is being asked about this contact."));
    auto *statusRow = signRow(status.icon, known ? status.sentence : unknown, content);
    statusRow->setObjectName(u"cardStatus"_s);
    statusRow->setAccessibleName(known ? status.sentence : unknown);
    column.addWidget(statusRow);
    m_changes.add(statusRow, ContactParts::OptOut | ContactParts::Blocked);
    const QString owner = tr("Owner: %1");
    TextBlock *ownerBlock = nullptr;
    QWidget *ownerRow = signRow("people"_L1,
        contact.owner ? owner.arg(m_store.directory().nameOf(*contact.owner))
                      : tr("Nobody owns this contact."),
        content, &ownerBlock);
    column.addWidget(ownerRow);
    auto *theirs = new QToolButton(ownerRow);
    theirs->setObjectName(u"ownerContacts"_s);
    theirs->setIcon(paletteIcon("search"_L1));
    theirs->setAutoRaise(true);
    theirs->setFocusPolicy(Qt::TabFocus);
    const QString purpose = contact.owner
        ? tr("Show the contacts of %1").arg(m_store.directory().nameOf(*contact.owner))
        : tr("Show the contacts nobody owns");
    theirs->setToolTip(purpose);
    theirs->setAccessibleName(purpose);
    ownerRow->layout()->addWidget(theirs);
    connect(theirs, &QToolButton::clicked, this,
        [this,
            query = contact.owner ? ownerQuery(m_store.directory(), *contact.owner)
                                  : u"owner:none"_s] { Q_EMIT queryWanted(query); });
    m_changes.add(ownerBlock, ContactParts::Owner);
    if (contact.owner)
        m_marks.add(ownerBlock, MatchMarks::Part::Owner, owner.indexOf("%1"_L1));
}

void ContactCard::addChannels(QVBoxLayout &column, const Contact &contact)
{
    QWidget *content = column.parentWidget();
    column.addSpacing(8);
    column.addWidget(sectionTitle(tr("Channels"), content));
    const QList<CardChannel> channels = cardChannelsOf(contact);
    if (channels.isEmpty())
        column.addWidget(quietBlock(tr("No phone number and no address are known."), content));
    int index = 0;
    for (const CardChannel &channel : channels) {
        CopyButton *copy = nullptr;
        QWidget *row = channelRow(channel, content, &copy, m_marks);
        column.addWidget(row);
        // The contact's own come first; the others are its channels.
        m_changes.add(row,
            channel.value == u'+' + contact.phone ? ContactParts::Phone
                : channel.value == contact.email  ? ContactParts::Email
                                                  : ContactParts::Channels);
        copy->setObjectName(u"copyChannel%1"_s.arg(index++));
        connect(copy, &CopyButton::copied, this, &ContactCard::copied);
    }
}

void ContactCard::addTags(QVBoxLayout &column, const Contact &contact)
{
    if (contact.tags.isEmpty())
        return;
    QWidget *content = column.parentWidget();
    column.addSpacing(8);
    column.addWidget(sectionTitle(tr("Tags"), content));
    auto *box = new QWidget(content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    auto *flow = new FlowLayout(4, box);
    const Directory &directory = m_store.directory();
    for (const ContactTag &tag : contact.tags) {
        auto *chip = new ChipLabel({directory.labelOf(tag), directory.colorOf(tag.id)}, box);
        chip->setClickable(tr("%1: show the contacts with this tag").arg(directory.labelOf(tag)));
        connect(chip, &ChipLabel::clicked, this,
            [this, query = tagQuery(directory.labelOf(tag))] { Q_EMIT queryWanted(query); });
        flow->addWidget(chip);
        m_marks.add(chip);
    }
    column.addWidget(box);
    m_changes.add(box, ContactParts::Tags);
}

void ContactCard::addFields(QVBoxLayout &column, const Contact &contact)
{
    QWidget *content = column.parentWidget();
    bool titled = false;
    for (auto field = contact.custom.cbegin(); field != contact.custom.cend(); ++field) {
        if (field.value().isEmpty())
            continue;
        if (!titled) {
            column.addSpacing(8);
            column.addWidget(sectionTitle(tr("Custom fields"), content));
            titled = true;
        }
        TextBlock *value = nullptr;
        QWidget *row =
            fieldRow(m_store.directory().titleOf(field.key()), field.value(), content, &value);
        column.addWidget(row);
        m_changes.add(row, ContactParts::Fields, field.key());
        m_marks.addField(value, field.key());
    }
}

void ContactCard::addNotes(QVBoxLayout &column, const Contact &contact)
{
    if (contact.notes.isEmpty())
        return;
    QWidget *content = column.parentWidget();
    column.addSpacing(8);
    column.addWidget(sectionTitle(tr("Notes"), content));
    for (const Note &note : contact.notes) {
        TextBlock *text = nullptr;
        QWidget *row = fieldRow(noteHead(note), note.text, content, &text);
        column.addWidget(row);
        m_changes.add(row, ContactParts::Notes);
        m_marks.add(text, MatchMarks::Part::Other);
    }
}

void ContactCard::addIds(QVBoxLayout &column, const Contact &contact)
{
    QWidget *content = column.parentWidget();
    column.addSpacing(8);
    column.addWidget(sectionTitle(tr("Record"), content));
    QStringList lines;
    const auto add = [&lines](const QString &text, const QString &value) {
        if (!value.isEmpty())
            lines.append(text.arg(value));
    };
    add(tr("Updated %1"), localTime(parseServiceTime(contact.updated)));
    add(tr("Created %1"), localTime(parseServiceTime(contact.created)));
    add(tr("Id %1"), QString::number(contact.id.value));
    add(tr("UUID %1"), contact.uuid);
    add(tr("Revision %1"), contact.rev > 0 ? QString::number(contact.rev) : QString());
    column.addWidget(quietBlock(lines.join(u'\n'), content));
}

} // namespace rolodesk
