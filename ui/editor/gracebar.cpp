#include "ui/editor/gracebar.h"

#include "core/editing/contactwriter.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/contactname.h"
#include "ui/common/strippaint.h"
#include "ui/common/tiptext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rolodesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostLetters = 60; ///< Of a name.

} // namespace

GraceBar::GraceBar(ContactWriter &writer, const ContactStore &store, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_store(store)
    , m_clock(clock)
    , m_text(new QLabel(this))
    , m_back(formButton(tr("Take &back"), u"takeBack"_s, this))
{
    setObjectName(u"graceBar"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(12);
    line->addWidget(m_text, 1);
    line->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &GraceBar::takeBack);
    connect(&m_writer.journal(), &WriteJournal::changed, this, &GraceBar::refresh);
    hide();
    refresh();
}

void GraceBar::refresh()
{
    const QDateTime now = m_clock.nowUtc();
    QDateTime first;
    ContactId contact;
    m_writes.clear();
    // Acts on many contacts have no grace time, and there may be very many of them.
    for (const qint64 id : m_writer.journal().openSingles()) {
        const WriteJournal::OpenWrite open = m_writer.journal().open().value(id);
        const bool waits = open.action == JournalWrite::Action::Delete
            && open.state == JournalWrite::State::Planned && open.notBefore > now;
        if (!waits)
            continue;
        m_writes.append(open.id);
        contact = open.contact;
        if (!first.isValid() || open.notBefore < first)
            first = open.notBefore;
    }
    if (m_writes.isEmpty()) {
        m_announced = 0;
        hide();
        return;
    }
    const auto seconds = static_cast<int>((now.msecsTo(first) + 999) / 1000);
    m_text->setText(m_writes.size() == 1
            ? tr("%1 is deleted in %n second(s)", nullptr, seconds)
                  .arg(cutText(nameOf(m_store, contact), mostLetters))
            : tr("%Ln contact(s) are deleted one after another, the first in %1 s", nullptr,
                static_cast<int>(m_writes.size()))
                  .arg(seconds));
    setVisible(true);
    // Not each second.
    if (m_writes.size() > m_announced)
        announce(*this, m_text->text());
    m_announced = m_writes.size();
    tick();
}

void GraceBar::tick()
{
    if (std::exchange(m_isTicking, true))
        return;
    m_clock.after(1s, this, [this] {
        m_isTicking = false;
        refresh();
    });
}

void GraceBar::takeBack()
{
    const QList<qint64> writes = m_writes;
    m_writer.withdraw(writes);
    Q_EMIT takenBack();
}

void GraceBar::paintEvent(QPaintEvent *)
{
    paintStrip(*this, *m_text, Severity::Warning);
}

} // namespace rolodesk
