#include "ui/editor/bulkbar.h"

#include "core/editing/contactwriter.h"
#include "ui/accounts/formparts.h"
#include "ui/common/colors.h"
#include "ui/editor/bulkline.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 2;

} // namespace

BulkBar::BulkBar(ContactWriter &writer, const ContactStore &store, Clock &clock, Prompts &prompts,
    QWidget *parent)
    : QWidget(parent)
    , m_writer(writer)
    , m_store(store)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_column(new QVBoxLayout(this))
    , m_more(hintLabel({}, this))
{
    setObjectName(u"bulkBar"_s);
    m_more->setObjectName(u"moreActs"_s);
    m_column->setContentsMargins(12, 4, 8, 4);
    m_column->setSpacing(4);
    m_column->addWidget(m_more);
    connect(&m_writer.journal(), &WriteJournal::actChanged, this, &BulkBar::findActs);
    connect(&m_writer.journal(), &WriteJournal::changed, this, &BulkBar::follow);
    hide();
    findActs();
}

BulkBar::~BulkBar() = default;

/// Writes that are planned together come without a word about their act.
void BulkBar::follow(const QList<JournalWrite> &writes)
{
    for (const JournalWrite &write : writes) {
        if (write.isOpen() && m_lines.count(write.group) == 0
            && m_writer.journal().openOfMany().count(write.group) > 0)
            add(write.group);
    }
}

void BulkBar::findActs()
{
    for (const auto &[group, writes] : m_writer.journal().openOfMany()) {
        if (m_lines.count(group) == 0)
            add(group);
    }
}

void BulkBar::add(qint64 group)
{
    auto *line = new BulkLine(m_writer, m_store, m_clock, m_prompts, group, this);
    m_lines[group] = line;
    connect(line, &BulkLine::over, this, &BulkBar::arrange);
    connect(line, &BulkLine::closed, this, [this, group] { remove(group); });
    connect(line, &BulkLine::historyWanted, this, [this, group] { Q_EMIT historyWanted(group); });
    connect(line, &BulkLine::takesBack, this, &BulkBar::remove);
    connect(line, &BulkLine::said, this, &BulkBar::said);
    arrange();
}

void BulkBar::remove(qint64 group)
{
    const auto line = m_lines.find(group);
    if (line == m_lines.end())
        return;
    line->second->hide();
    line->second->deleteLater(); // it may be what is calling
    m_lines.erase(line);
    arrange();
}

/// What is under way comes before what is over: of that what began first, of this what began last.
void BulkBar::arrange()
{
    QList<BulkLine *> lines;
    for (const auto &[group, line] : m_lines)
        lines.append(line);
    const auto over = std::stable_partition(
        lines.begin(), lines.end(), [](const BulkLine *line) { return !line->isOver(); });
    std::reverse(over, lines.end());
    std::size_t place = 0;
    for (BulkLine *line : std::as_const(lines)) {
        m_column->removeWidget(line);
        if (place < mostLines)
            m_column->insertWidget(static_cast<int>(place), line);
        line->setVisible(place < mostLines);
        ++place;
    }
    const auto more = static_cast<int>(lines.size()) - static_cast<int>(mostLines);
    m_more->setVisible(more > 0);
    m_more->setText(tr("and %Ln more", nullptr, std::max(0, more)));
    setVisible(!lines.isEmpty());
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorSet colors = stripColors(Severity::Info, palette());
    painter.fillRect(rect(), colors.ground);
    painter.fillRect(QRect(0, 0, 4, height()), colors.outline);
}

} // namespace rolodesk
