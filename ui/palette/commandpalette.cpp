#include "ui/palette/commandpalette.h"

#include "core/contacts/phonenumber.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/accessible/announcer.h"
#include "ui/common/clearbutton.h"
#include "ui/common/contactname.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto recentKey = "palette/recent"_L1;
constexpr qsizetype mostRecent = 20;
constexpr qsizetype mostCommands = 8; ///< Beside contacts.
constexpr qsizetype mostContacts = 8;
constexpr int mostRows = 12;

} // namespace

CommandPalette::CommandPalette(QSettings &settings, QWidget &window)
    : QFrame(&window)
    , m_settings(settings)
    , m_window(window)
    , m_box(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
    , m_model(new PaletteModel(this))
    , m_recent(settings.value(recentKey).toStringList())
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Everything by its name"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    hide();
    m_box->setObjectName(u"paletteBox"_s);
    m_box->setPlaceholderText(tr("A command, a contact, a view, a setting"));
    m_box->setAccessibleName(tr("Command, contact, view or setting"));
    addSearchSign(*m_box);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys stay in the box
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_note->setObjectName(u"paletteNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setContentsMargins(6, 2, 6, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_box);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    m_box->installEventFilter(this);
    window.installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { choose(index.row()); });
}

void CommandPalette::open(const PaletteOffer &offer)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_offer = offer;
    m_box->clear();
    typed();
    place();
    show();
    raise();
    m_box->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    m_question.reset();
    m_offer = {};
    m_model->setEntries({});
    hide();
    if (hadKeys && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before.clear();
}

void CommandPalette::typed()
{
    m_question.reset();
    const QString text = m_box->text().trimmed();
    const bool isAlone = text.isEmpty() || !m_offer.store;
    m_model->setEntries(bestEntries(
        m_offer.entries, text, m_recent, isAlone ? m_offer.entries.size() : mostCommands));
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    say({});
    if (!isAlone)
        return offerContacts(text);
    if (m_model->rowCount() == 0)
        say(tr("Nothing is called so"));
    Q_EMIT offered();
}

void CommandPalette::offerContacts(const QString &text)
{
    OrderRequest request;
    request.text = text;
    request.today = m_offer.clock->nowUtc().toLocalTime().date();
    m_question = std::make_unique<QObject>();
    m_offer.store->order(request, ContactStore::Wholeness::MayBePartial)
        ->then(m_question.get(), [this, text](const Order &order) { showContacts(text, order); });
}

void CommandPalette::showContacts(const QString &text, const Order &order)
{
    if (!order) {
        say(tr("The local copy cannot be read, so that no contacts are offered."));
        offerSearch(text);
        return;
    }
    std::vector<ContactId> ids;
    const qsizetype count = std::min<qsizetype>(mostContacts, qsizetype((*order)->size()));
    for (qsizetype row = 0; row < count; ++row)
        ids.push_back((*order)->at(static_cast<std::size_t>(row)));
    QList<PaletteEntry> entries;
    if (const auto contacts = m_offer.store->contacts(ids)) {
        for (const Contact &contact : *contacts) {
            PaletteEntry entry;
            entry.title = nameOf(contact);
            QStringList known;
            for (const QString &value :
                {contact.phone.isEmpty() ? QString() : PhoneNumber::display(contact.phone),
                    contact.email}) {
                if (!value.isEmpty() && value != entry.title)
                    known.append(value);
            }
            entry.detail = known.join(u" · "_s);
            entry.icon = paletteIcon("person"_L1);
            entry.run = [show = m_offer.showContact, id = contact.id] { show(id); };
            entries.append(entry);
        }
    }
    m_model->append(entries);
    const auto all = static_cast<int>((*order)->size());
    if (!(*order)->isWhole)
        say(tr("Contacts are still being read: there may be more."));
    else
        say(all > entries.size() ? tr("%Ln contact(s) in all", nullptr, all) : QString());
    offerSearch(text);
}

/// The last line: all of them, in the list.
void CommandPalette::offerSearch(const QString &text)
{
    PaletteEntry entry;
    entry.title = tr("Search the list for “%1”").arg(apart(text));
    entry.icon = paletteIcon("search"_L1);
    entry.run = [search = m_offer.search, text] { search(text); };
    m_model->append({entry});
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT offered();
}

void CommandPalette::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    announce(*this, sentence);
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const PaletteEntry entry = m_model->entries().at(row);
    remember(entry.id);
    close(); // first: what is done may want the keys, or open the palette anew
    entry.run();
}

void CommandPalette::remember(const QString &id)
{
    if (id.isEmpty())
        return;
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.first(std::min(mostRecent, m_recent.size()));
    m_settings.setValue(recentKey, m_recent);
}

void CommandPalette::move(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool CommandPalette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - mostRows);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::KeyPress:
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    case QEvent::ShortcutOverride: {
        // Keys of the box, whatever else they mean in the window.
        static constexpr std::array own{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up,
            Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab, Qt::Key_Backtab};
        const auto *key = static_cast<QKeyEvent *>(event);
        if (std::find(own.begin(), own.end(), key->key()) != own.end()) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::FocusOut:
        // Not while a menu of the box is open, or another window is in front.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
            && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &CommandPalette::close, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

/// As high as what may be offered, so that it does not jump while one types.
void CommandPalette::place()
{
    const QSize room = m_window.size();
    const int letter = fontMetrics().averageCharWidth();
    const int row =
        m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 12;
    const int width = std::min(80 * letter, room.width() - 24);
    const int height =
        std::min(m_box->sizeHint().height() + mostRows * row + 2 * fontMetrics().height(),
            room.height() - 48);
    setGeometry(
        (room.width() - width) / 2, std::min(56, (room.height() - height) / 2), width, height);
}

} // namespace rolodesk
