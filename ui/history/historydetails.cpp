#include "ui/history/historydetails.h"

#include "ui/accounts/formparts.h"
#include "ui/common/colors.h"
#include "ui/common/copybutton.h"
#include "ui/common/fieldwords.h"
#include "ui/common/icons.h"
#include "ui/common/textblock.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/history/writestate.h"
#include "ui/history/writewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;

constexpr qsizetype mostLetters = 2000; ///< Of a value; a file has all of it.

/// Text to be read and copied.
TextBlock *block(const QString &text, QWidget *parent)
{
    return new TextBlock(cutText(text, mostLetters), parent);
}

TextBlock *quiet(const QString &text, QWidget *parent)
{
    TextBlock *made = block(text, parent);
    const QPalette palette = parent->palette();
    made->setTextColorFixed(
        quietText(palette.color(QPalette::Base), palette.color(QPalette::Text)));
    return made;
}

TextBlock *heading(const QString &text, double factor, QWidget *parent)
{
    TextBlock *made = block(text, parent);
    QFont font = made->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    made->setFont(font);
    return made;
}

QStringList clashLines(const QList<FieldClash> &clashes, const Directory &directory)
{
    QStringList lines;
    for (const FieldClash &clash : clashes) {
        const auto text = [&](const QString &value) {
            return apart(fieldText(clash.field, value, directory));
        };
        lines.append(HistoryDetails::tr("%1: %2; mine: %3; theirs: %4")
                         .arg(fieldTitle(clash.field, directory), text(clash.original),
                             text(clash.mine), text(clash.theirs)));
    }
    return lines;
}

QString tagsLine(const QStringList &ids, const Directory &directory)
{
    QStringList labels;
    for (const QString &id : ids)
        labels.append(apart(directory.labelOf({TagId(id.toLongLong()), {}})));
    return labels.join(", "_L1);
}

QString titlesLine(const QList<EditField> &fields, const Directory &directory)
{
    QStringList titles;
    for (const EditField &field : fields)
        titles.append(fieldTitle(field, directory));
    return titles.join(", "_L1);
}

QStringList leftLines(const ContactChanges &left, const Directory &directory)
{
    QStringList lines;
    for (const FieldChange &change : left) {
        const auto text = [&](const QString &value) {
            return apart(fieldText(change.field, value, directory));
        };
        lines.append(
            HistoryDetails::tr("%1: %2, and not %3")
                .arg(fieldTitle(change.field, directory), text(change.before), text(change.after)));
    }
    return lines;
}

} // namespace

HistoryDetails::HistoryDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"historyDetails"_s);
    setAccessibleName(tr("Details of the change"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(80);
    viewport()->setBackgroundRole(QPalette::Base);
    build();
}

void HistoryDetails::show(
    const JournalEntry &entry, const QString &name, const Directory &directory)
{
    const bool isSame = m_shown == entry && m_name == name && m_directory.tags == directory.tags
        && m_directory.fields == directory.fields && m_directory.team == directory.team;
    if (isSame)
        return;
    m_shown = entry;
    m_name = name;
    m_directory = directory;
    build();
}

void HistoryDetails::clear()
{
    if (!m_shown)
        return;
    m_shown.reset();
    build();
}

void HistoryDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget())
        build();
}

void HistoryDetails::build()
{
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    if (m_shown) {
        const QString sentence = writeSentence(*m_shown, m_name, m_directory);
        auto *title = heading(sentence, 1.1, content);
        title->setObjectName(u"historySentence"_s);
        column->addWidget(title);
    }
    // The texts take their palette from what they stand in.
    setWidget(content);
    if (m_shown) {
        addState(*column);
        addFields(*column);
        addRest(*column);
        addFacts(*column);
    }
    column->addStretch(1);
}

void HistoryDetails::addState(QVBoxLayout &column)
{
    QWidget *content = column.parentWidget();
    const WriteStateText state = writeStateText(m_shown->write);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    auto *sign = new QLabel(content);
    const QColor color = readableOn(content->palette().color(QPalette::Base),
        stripColors(state.severity, content->palette()).outline, 3.0);
    sign->setPixmap(paletteIcon(state.icon, color).pixmap(QSize(16, 16), devicePixelRatioF()));
    line->addWidget(sign, 0, Qt::AlignTop);
    auto *word = block(state.word, content);
    word->setObjectName(u"historyState"_s);
    line->addWidget(word, 1);
    column.addLayout(line);
    if (!state.sentence.isEmpty())
        column.addWidget(quiet(state.sentence, content));
    if (const auto failure = writeFailure(m_shown->write)) {
        auto *why = block(failure->title + u". "_s + failure->body(), content);
        why->setObjectName(u"historyFailure"_s);
        column.addWidget(why);
    }
    column.addSpacing(6);
}

void HistoryDetails::addFields(QVBoxLayout &column)
{
    const ContactChanges changes = shownChanges(m_shown->write);
    if (changes.isEmpty())
        return;
    QWidget *content = column.parentWidget();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const QStringList heads{tr("Field"), tr("Before"), tr("After")};
    for (int i = 0; i < heads.size(); ++i) {
        grid->addWidget(quiet(heads.at(i), content), 0, i);
        grid->setColumnStretch(i, i == 0 ? 2 : 3);
    }
    for (const FieldChange &change : changes) {
        const int row = grid->rowCount();
        grid->addWidget(block(fieldTitle(change.field, m_directory), content), row, 0);
        int at = 1;
        for (const QString &value : {change.before, change.after}) {
            const QString text = fieldText(change.field, value, m_directory);
            auto *cell =
                isEmptyValue(change.field, value) ? quiet(text, content) : block(text, content);
            cell->setObjectName(at == 1 ? u"historyBefore"_s : u"historyAfter"_s);
            grid->addWidget(cell, row, at++);
        }
    }
    column.addLayout(grid);
}

void HistoryDetails::addLines(QVBoxLayout &column, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty() || lines.constFirst().isEmpty())
        return;
    QWidget *content = column.parentWidget();
    column.addSpacing(6);
    column.addWidget(quiet(title, content));
    auto *text = block(lines.join(u'\n'), content);
    text->setObjectName(u"historyLines"_s);
    column.addWidget(text);
}

void HistoryDetails::addRest(QVBoxLayout &column)
{
    const JournalWrite &write = m_shown->write;
    addLines(column, tr("To be decided"), clashLines(write.clashes, m_directory));
    addLines(
        column, tr("More tags than a contact takes"), {tagsLine(write.tooManyTags, m_directory)});
    addLines(column, tr("Left as it is"), leftLines(write.left, m_directory));
    const QString others = write.outcome == JournalWrite::Outcome::KeptOtherwise
        ? tr("What the service made of it")
        : write.outcome == JournalWrite::Outcome::Met ? tr("What that contact has besides")
                                                      : tr("Changed by others meanwhile");
    addLines(column, others, changeLines(write.others, m_directory));
    addLines(column, tr("May have been written over"), {titlesLine(write.atRisk, m_directory)});
    addLines(column, tr("Why somebody was opted in"), {write.optInReason});
}

void HistoryDetails::addFacts(QVBoxLayout &column)
{
    const JournalWrite &write = m_shown->write;
    const WriteGroup &group = m_shown->group;
    QStringList facts{
        tr("%1, %2, %3")
            .arg(apart(group.person), localTime(write.planned), sourceWords(group.source))};
    if (write.sentAt.isValid())
        facts.append(tr("Sent: %1").arg(localTime(write.sentAt)));
    if (write.ended.isValid())
        facts.append(tr("Ended: %1").arg(localTime(write.ended)));
    if (write.readRev != 0)
        facts.append(tr("Revision read: %1").arg(QString::number(write.readRev)));
    if (write.resultRev != 0)
        facts.append(tr("Revision made: %1").arg(QString::number(write.resultRev)));
    if (write.contact.isValid())
        facts.append(tr("Contact: %1").arg(QString::number(write.contact.value)));
    facts.append(
        tr("Change %1 of act %2").arg(QString::number(write.id), QString::number(group.id)));
    if (group.undoOf != 0)
        facts.append(tr("Takes back act %1").arg(QString::number(group.undoOf)));
    QWidget *content = column.parentWidget();
    column.addSpacing(6);
    auto *text = quiet(facts.join(u" · "_s), content);
    text->setObjectName(u"historyFacts"_s);
    column.addWidget(text);
    for (const QString &id : write.requestIds) {
        auto *line = new QHBoxLayout;
        line->addWidget(quiet(tr("Request id: %1").arg(id), content), 1);
        line->addWidget(new CopyButton(id, tr("Copy the request id %1").arg(id), content));
        column.addLayout(line);
    }
}

} // namespace rolodesk
