#include "ui/history/cardwrites.h"

#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/colors.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/timetext.h"
#include "ui/history/writestate.h"
#include "ui/history/writewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

/// Of those ended, the last one tells; open ones before it may be several.
constexpr int looked = 20;

using State = JournalWrite::State;

} // namespace

CardWrites::CardWrites(WriteJournal &journal, const ContactStore &store, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_store(store)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_decide(formButton(tr("Decide…"), u"decideWrite"_s, this))
    , m_retry(formButton(tr("Try again"), u"retryWrite"_s, this))
    , m_discard(formButton(tr("Discard"), u"discardWrite"_s, this))
    , m_resume(formButton(tr("Do it after all"), u"resumeWrite"_s, this))
    , m_dismiss(formButton(tr("Dismiss"), u"dismissWrite"_s, this))
    , m_history(formButton(tr("History…"), u"contactHistory"_s, this))
{
    setObjectName(u"cardWrites"_s);
    m_text->setObjectName(u"cardWriteText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_sign->setFixedWidth(20);
    m_sign->setAlignment(Qt::AlignTop);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_sign);
    words->addWidget(m_text, 1);
    auto *buttons = new FlowLayout(6);
    for (QPushButton *button : {m_decide, m_retry, m_discard, m_resume, m_dismiss, m_history}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(words);
    column->addLayout(buttons);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT decideWanted(m_shown->write.id);
    });
    for (const QPushButton *again : {m_retry, m_resume}) {
        connect(again, &QPushButton::clicked, this, [this] {
            if (m_shown)
                Q_EMIT retryWanted({m_shown->write.id});
        });
    }
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT withdrawWanted({m_shown->write.id});
    });
    m_dismiss->setToolTip(tr("It is not marked any more, and stays in the history."));
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT dismissWanted({m_shown->write.id});
    });
    connect(&m_journal, &WriteJournal::dismissed, this, [this] {
        if (m_contact.isValid())
            ask();
    });
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT historyWanted(m_contact); });
    connect(&m_journal, &WriteJournal::changed, this, [this](const QList<JournalWrite> &writes) {
        const bool isMine = std::any_of(writes.cbegin(), writes.cend(),
            [this](const JournalWrite &write) { return write.contact == m_contact; });
        if (isMine && m_contact.isValid())
            ask();
    });
    // Which contacts an act on many is about, nobody says.
    connect(&m_journal, &WriteJournal::actChanged, this, [this] {
        if (m_contact.isValid())
            ask();
    });
    hide();
}

void CardWrites::showContact(ContactId contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    m_shown.reset();
    hide();
    delete std::exchange(m_turn, nullptr);
    if (m_contact.isValid())
        ask();
}

void CardWrites::ask()
{
    delete m_turn;
    m_turn = new QObject(this);
    JournalQuery query;
    query.contact = m_contact;
    query.limit = looked;
    m_journal.find(query)->then(
        m_turn, [this](const Result<QList<JournalEntry>, StoreError> &entries) {
            // What cannot be read is said where the local copy is.
            if (!entries)
                return;
            const auto open = std::find_if(entries->crbegin(), entries->crend(),
                [](const JournalEntry &entry) { return entry.write.isOpen(); });
            if (open != entries->crend())
                show(*open);
            else
                askForFailure(*entries);
        });
}

/// It may lie behind any number of others.
void CardWrites::askForFailure(const QList<JournalEntry> &entries)
{
    if (entries.isEmpty())
        return show({});
    JournalQuery query;
    query.contact = m_contact;
    query.unansweredOnly = true;
    query.limit = 1;
    m_journal.find(query)->then(
        m_turn, [this, entries](const Result<QList<JournalEntry>, StoreError> &failed) {
            if (!failed)
                return;
            if (!failed->isEmpty())
                return show(failed->first());
            const auto live = std::find_if(entries.cbegin(), entries.cend(),
                [](const JournalEntry &entry) { return !entry.write.isAnswered; });
            show(live != entries.cend() ? *live : entries.first());
        });
}

void CardWrites::show(const std::optional<JournalEntry> &entry)
{
    m_shown = entry;
    if (!m_shown)
        return hide();
    const JournalWrite &write = m_shown->write;
    const WriteOffers offers = writeOffers(write);
    m_text->setText(words());
    m_decide->setVisible(offers.decide);
    m_retry->setVisible(offers.retry);
    m_discard->setVisible(offers.discard);
    m_resume->setVisible(offers.resume);
    m_dismiss->setVisible(write.state == State::Failed && !write.isAnswered);
    setAccessibleName(m_text->text());
    recolor();
    setVisible(true);
}

/// Nobody has to do anything about it.
bool CardWrites::isDismissed() const
{
    return m_shown->write.state == State::Failed && m_shown->write.isAnswered;
}

QString CardWrites::words() const
{
    const JournalWrite &write = m_shown->write;
    const WriteStateText state = writeStateText(write);
    const QString what = writeSentence(*m_shown, contactWords(write), m_store.directory());
    const QString when = localTime(write.ended.isValid() ? write.ended : write.planned);
    if (isDismissed())
        return tr("%1, %2: this failed, and was dismissed").arg(what, when);
    const bool isFine = write.state == State::Confirmed
        && write.outcome == JournalWrite::Outcome::None && write.left.isEmpty();
    if (isFine)
        return tr("%1, %2").arg(what, when);
    QStringList lines{what, state.word + u". "_s + state.sentence};
    const auto why = write.state == State::Failed ? writeFailure(write) : std::nullopt;
    // Advice about a request id belongs where that stands: into the history.
    if (why)
        lines.append(why->requestId.isEmpty() ? why->body() : why->sentence);
    return lines.join(u'\n');
}

void CardWrites::recolor()
{
    if (!m_shown)
        return;
    WriteStateText state = writeStateText(m_shown->write);
    if (isDismissed()) {
        state.icon = "history"_L1;
        state.severity = Severity::Info;
    }
    const ColorSet colors = stripColors(state.severity, palette());
    m_sign->setPixmap(
        paletteIcon(state.icon, colors.outline).pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

void CardWrites::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

/// A line that parts it from the card.
void CardWrites::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1),
        mixed(palette().color(QPalette::Base), palette().color(QPalette::WindowText), 0.16));
}

} // namespace rolodesk
