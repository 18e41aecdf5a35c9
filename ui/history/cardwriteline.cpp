#include "ui/history/cardwriteline.h"

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

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

using State = JournalWrite::State;

void setOffered(QPushButton *button, bool isOffered)
{
    if (button)
        button->setVisible(isOffered);
}

} // namespace

CardWriteLine::CardWriteLine(About about, const ContactStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setObjectName(u"cardWriteText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_sign->setFixedWidth(20);
    m_sign->setAlignment(Qt::AlignTop);
    using Line = CardWriteLine;
    if (about == About::Other)
        m_decide = button(tr("Decide…"), u"decideWrite"_s, &Line::decideWanted);
    m_retry = button(tr("Try again"), u"retryWrite"_s, &Line::retryWanted);
    if (about == About::Other) {
        m_discard = button(tr("Discard"), u"discardWrite"_s, &Line::withdrawWanted);
        m_resume = button(tr("Do it after all"), u"resumeWrite"_s, &Line::retryWanted);
    } else {
        m_dismiss = button(tr("Dismiss"), u"dismissWrite"_s, &Line::dismissWanted);
        m_dismiss->setToolTip(tr("It is not marked any more, and stays in the history."));
    }
    m_history = formButton(tr("History…"), u"contactHistory"_s, this);
    connect(m_history, &QPushButton::clicked, this, &CardWriteLine::historyWanted);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    words->addWidget(m_sign);
    words->addWidget(m_text, 1);
    auto *buttons = new FlowLayout(6);
    for (QPushButton *each : {m_decide, m_retry, m_discard, m_resume, m_dismiss, m_history}) {
        if (!each)
            continue;
        each->setAutoDefault(false);
        buttons->addWidget(each);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(words);
    column->addLayout(buttons);
    show({}, {});
}

QPushButton *CardWriteLine::button(const QString &text, const QString &name, Signal signal)
{
    QPushButton *made = formButton(text, name, this);
    connect(made, &QPushButton::clicked, this, [this, signal] {
        if (m_shown)
            Q_EMIT(this->*signal)(m_shown->write.id);
    });
    return made;
}

void CardWriteLine::show(const std::optional<JournalEntry> &entry, const Besides &besides)
{
    m_shown = entry;
    m_isTriedAgain = besides.isTriedAgain;
    const WriteOffers offers = m_shown ? writeOffers(m_shown->write) : WriteOffers();
    m_text->setText(m_shown ? words() : QString());
    setOffered(m_decide, offers.decide);
    setOffered(m_retry, offers.retry && !m_isTriedAgain);
    setOffered(m_discard, offers.discard);
    setOffered(m_resume, offers.resume);
    setOffered(m_dismiss, m_shown.has_value());
    m_history->setVisible(besides.hasHistory);
    // Who comes to a button hears what it is about.
    setAccessibleName(m_text->text());
    recolor();
    setVisible(m_shown.has_value());
}

QString CardWriteLine::text() const
{
    return m_text->text();
}

void CardWriteLine::takeKeys()
{
    m_history->setFocus(Qt::OtherFocusReason);
}

QString CardWriteLine::words() const
{
    const JournalWrite &write = m_shown->write;
    const WriteStateText state = writeStateText(write);
    const QString what = writeSentence(*m_shown, contactWords(write), m_store.directory());
    const QString when = localTime(write.ended.isValid() ? write.ended : write.planned);
    if (write.state == State::Failed && write.answeredBy)
        return tr("%1, %2: %3").arg(what, when, state.word);
    const bool isFine = write.state == State::Confirmed
        && write.outcome == JournalWrite::Outcome::None && write.left.isEmpty();
    if (isFine)
        return tr("%1, %2").arg(what, when);
    const QString sentence = m_isTriedAgain ? tr("It is being tried again.") : state.sentence;
    QStringList lines{what, state.word + u". "_s + sentence};
    const auto why = write.state == State::Failed ? writeFailure(write) : std::nullopt;
    // Advice about a request id belongs where that stands: into the history.
    if (why)
        lines.append(why->requestId.isEmpty() ? why->body() : why->sentence);
    return lines.join(u'\n');
}

void CardWriteLine::recolor()
{
    if (!m_shown)
        return;
    const WriteStateText state = writeStateText(m_shown->write);
    const ColorSet colors = stripColors(state.severity, palette());
    m_sign->setPixmap(
        paletteIcon(state.icon, colors.outline).pixmap(QSize(18, 18), devicePixelRatioF()));
    update();
}

void CardWriteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

/// A line that parts it from what is above it.
void CardWriteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1),
        mixed(palette().color(QPalette::Base), palette().color(QPalette::WindowText), 0.16));
}

} // namespace rolodesk
