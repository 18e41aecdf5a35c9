#include "ui/editor/creationbar.h"

#include "core/editing/contactwriter.h"
#include "core/util/clock.h"
#include "ui/accounts/formparts.h"
#include "ui/common/strippaint.h"
#include "ui/common/tiptext.h"
#include "ui/history/writewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace rolodesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = JournalWrite::State;

constexpr qsizetype mostLetters = 60; ///< Of a name.
constexpr auto moment = 1s;

QString nameOf(const OpenWrite &open)
{
    JournalWrite write;
    write.action = open.action;
    write.state = open.state;
    write.wanted = open.wanted;
    return cutText(contactWords(write), mostLetters);
}

} // namespace

CreationBar::CreationBar(ContactWriter &writer, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_clock(clock)
    , m_text(new QLabel(this))
    , m_show(formButton(tr("Show"), u"showCreations"_s, this))
{
    setObjectName(u"creationBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_show->setAccessibleName(tr("Show what is to be created in the history"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(12);
    line->addWidget(m_text, 1);
    line->addWidget(m_show);
    connect(m_show, &QPushButton::clicked, this, &CreationBar::wanted);
    connect(&m_writer.journal(), &WriteJournal::changed, this, &CreationBar::refresh);
    connect(&m_writer.journal(), &WriteJournal::actChanged, this, &CreationBar::refresh);
    hide();
    refresh();
}

void CreationBar::refresh()
{
    const auto now = m_clock.monotonic();
    const auto &open = m_writer.journal().open();
    QHash<qint64, std::chrono::milliseconds> since;
    QList<qint64> lasting;
    auto next = moment + 0ms;
    // Those of an import are told by its bar, and there may be very many of them.
    for (const qint64 id : m_writer.journal().openSingles()) {
        const auto write = open.constFind(id);
        if (write->action != JournalWrite::Action::Create || write->state == State::Clash)
            continue;
        const auto met = m_since.value(id, now);
        since.insert(id, met);
        if (now - met >= moment)
            lasting.append(id);
        else
            next = std::min<std::chrono::milliseconds>(next, moment - (now - met));
    }
    m_since = std::exchange(since, {});
    if (lasting.size() < m_since.size())
        lookAgainIn(next);
    if (!lasting.isEmpty())
        m_text->setText(textOf(lasting));
    const bool hadKeys = lasting.isEmpty() && window()->focusWidget() == m_show;
    setVisible(!lasting.isEmpty());
    if (hadKeys)
        Q_EMIT keysLeft();
}

QString CreationBar::textOf(const QList<qint64> &lasting) const
{
    const auto &open = m_writer.journal().open();
    if (lasting.size() == 1) {
        const OpenWrite write = open.value(lasting.constFirst());
        const QString text = write.state == State::Unknown
            ? tr("Checking whether it was created: %1")
            : write.state == State::Sent ? tr("Being created: %1")
                                         : tr("Still to be created: %1");
        return text.arg(nameOf(write));
    }
    const auto unknown = std::count_if(lasting.cbegin(), lasting.cend(),
        [&open](qint64 id) { return open.constFind(id)->state == State::Unknown; });
    QStringList parts;
    if (lasting.size() > unknown) {
        parts.append(tr("%Ln contact(s) still to be created", nullptr,
            static_cast<int>(lasting.size() - unknown)));
    }
    if (unknown > 0)
        parts.append(
            tr("Checking whether %Ln contact(s) were created", nullptr, static_cast<int>(unknown)));
    return parts.join(u"  ·  "_s);
}

void CreationBar::lookAgainIn(std::chrono::milliseconds span)
{
    if (std::exchange(m_isPlanned, true))
        return;
    m_clock.after(span, this, [this] {
        m_isPlanned = false;
        refresh();
    });
}

void CreationBar::paintEvent(QPaintEvent *)
{
    paintStrip(*this, *m_text, Severity::Info);
}

} // namespace rolodesk
