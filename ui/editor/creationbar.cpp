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
        if (open.constFind(id)->action != JournalWrite::Action::Create)
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
    if (!lasting.isEmpty()) {
        m_text->setText(lasting.size() == 1
                ? tr("Still to be created: %1").arg(nameOf(open.value(lasting.constFirst())))
                : tr("%Ln contact(s) still to be created", nullptr,
                    static_cast<int>(lasting.size())));
    }
    const bool hadKeys = lasting.isEmpty() && window()->focusWidget() == m_show;
    setVisible(!lasting.isEmpty());
    if (hadKeys)
        Q_EMIT keysLeft();
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
