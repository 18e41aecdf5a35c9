#include "ui/importing/filepage.h"

#include "ui/accounts/formparts.h"
#include "ui/common/fieldedge.h"
#include "ui/common/icons.h"
#include "ui/common/largetable.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/editor/wheelless.h"
#include "ui/importing/barelist.h"
#include "ui/importing/columnwords.h"
#include "ui/importing/filewords.h"
#include "ui/importing/previewmodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int noRow = -1; ///< Of the choice of titles: there are none.
constexpr qsizetype mostHeaders = 12; ///< Rows offered as titles.
constexpr qsizetype mostLetters = 90; ///< Of a row among them, and of a line in a remark.
constexpr int mostNotes = 4; ///< Seen without scrolling.
constexpr int mostBoxLetters = 80; ///< Of a choice.
constexpr int leastColumnLetters = 6; ///< Of the table, before somebody makes one wider.
constexpr int mostColumnLetters = 34;
constexpr int mostFitted = 40; ///< Columns whose cells are measured.
constexpr int rowsLookedAt = 25;

QString oneLine(const QString &text)
{
    return cutText(text.simplified(), mostLetters);
}

} // namespace

FilePage::FilePage(ImportDraft &draft, const FileFactsReader &facts, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_facts(facts)
    , m_what(headingLabel({}, 1.15, this))
    , m_exporter(hintLabel({}, this))
    , m_uses(makeUses())
    , m_model(new PreviewModel(this))
{
    setObjectName(u"filePage"_s);
    m_what->setObjectName(u"fileWhat"_s);
    m_exporter->setObjectName(u"fileExporter"_s);
    QWidget *choices = makeChoices();
    m_notes = makeNotes();
    m_preview = makePreview();
    auto *title = new QLabel(tr("The first rows, as they are read"), this);
    title->setBuddy(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // for the edges of what stands in it
    column->setSpacing(8);
    column->addWidget(m_what);
    column->addWidget(m_exporter);
    column->addWidget(m_uses);
    column->addWidget(choices);
    column->addWidget(m_notes);
    column->addWidget(title);
    column->addWidget(m_preview, 1);
    new FieldEdge(m_preview);
    connect(&m_draft, &ImportDraft::contentChanged, this, &FilePage::refresh);
    // What was refused or cancelled leaves the choices where they were.
    connect(&m_draft, &ImportDraft::stageChanged, this, &FilePage::refreshChoices);
    connect(&m_facts, &FileFactsReader::changed, this, &FilePage::refreshNotes);
    refresh();
}

QWidget *FilePage::makeUses()
{
    auto *uses = new QWidget(this);
    uses->setObjectName(u"fileUses"_s);
    m_usesText = new QLabel(uses);
    m_usesText->setObjectName(u"fileUsesText"_s);
    m_usesText->setTextFormat(Qt::PlainText);
    m_usesText->setWordWrap(true);
    auto *lookUp = formButton(tr("Look up"), u"fileLookUp"_s, uses);
    auto *optOut = formButton(tr("Opt out"), u"fileOptOut"_s, uses);
    auto *line = new QHBoxLayout(uses);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_usesText, 1);
    line->addWidget(lookUp);
    line->addWidget(optOut);
    connect(lookUp, &QPushButton::clicked, this, &FilePage::lookUpWanted);
    connect(optOut, &QPushButton::clicked, this, &FilePage::optOutWanted);
    uses->hide();
    return uses;
}

QComboBox *FilePage::addBox(const QString &title, const QString &name, QWidget *parent)
{
    auto *box = new Wheelless<QComboBox>(parent);
    box->setObjectName(name);
    box->setAccessibleName(title);
    // A long row among the titles must not make the window wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->setMaxVisibleItems(20);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * mostBoxLetters);
    m_form->addRow(title, box);
    return box;
}

QWidget *FilePage::makeChoices()
{
    auto *choices = new QWidget(this);
    m_form = new QFormLayout(choices);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(6);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_encoding = addBox(tr("Encoding"), u"fileEncoding"_s, choices);
    m_separator = addBox(tr("Separator"), u"fileSeparator"_s, choices);
    m_sheet = addBox(tr("Sheet"), u"fileSheet"_s, choices);
    m_header = addBox(tr("Titles"), u"fileHeader"_s, choices);
    connect(m_encoding, &QComboBox::activated, this, [this](int at) {
        const QByteArray name = m_encoding->itemData(at).toByteArray();
        if (name != m_draft.setup().encoding.value_or(QByteArray()))
            m_draft.setEncoding(name.isEmpty() ? std::nullopt : std::optional(name));
    });
    connect(m_separator, &QComboBox::activated, this, [this](int at) {
        const QVariant sign = m_separator->itemData(at);
        std::optional<CsvDialect> dialect;
        if (sign.isValid())
            dialect = CsvDialect{static_cast<char>(sign.toInt()),
                m_draft.content()->table.guess.dialect.hasBackslashes};
        if (dialect != m_draft.setup().dialect)
            m_draft.setDialect(dialect);
    });
    connect(m_sheet, &QComboBox::activated, this, [this](int at) {
        const QString name = m_sheet->itemData(at).toString();
        if (name != m_draft.content()->table.sheet)
            m_draft.setSheet(name);
    });
    connect(m_header, &QComboBox::activated, this, [this](int at) {
        const auto row = m_header->itemData(at).toLongLong();
        if (row != m_draft.content()->layout.header)
            m_draft.setHeader(row);
    });
    return choices;
}

QTreeWidget *FilePage::makeNotes()
{
    auto *notes = new QTreeWidget(this);
    notes->setObjectName(u"fileNotes"_s);
    notes->setAccessibleName(tr("Remarks about the file"));
    notes->setHeaderHidden(true);
    notes->setRootIsDecorated(true);
    notes->setUniformRowHeights(true);
    notes->setTabKeyNavigation(false);
    notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    notes->header()->setStretchLastSection(false);
    notes->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    notes->hide();
    new FieldEdge(notes);
    return notes;
}

QTableView *FilePage::makePreview()
{
    auto *table = new LargeTable(this);
    table->setObjectName(u"filePreview"_s);
    table->setAccessibleName(tr("The first rows, as they are read"));
    table->setModel(m_model);
    table->setShowGrid(true); // cells that are blank are seen as such
    table->verticalHeader()->show();
    table->setMinimumHeight(table->fontMetrics().height() * 6);
    return table;
}

/// As wide as what is in their first rows, within bounds; of the others what they are wide anyway.
void FilePage::fitColumns()
{
    const QFontMetrics metrics = m_preview->fontMetrics();
    const int padding = metrics.averageCharWidth() * 2 + 4;
    const int most = metrics.averageCharWidth() * mostColumnLetters;
    const int columns = qMin(m_model->columnCount(), mostFitted);
    const int rows = qMin(m_model->rowCount(), rowsLookedAt);
    for (int column = 0; column < columns; ++column) {
        const QString title =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = qMax(metrics.horizontalAdvance(cutText(title, mostColumnLetters)),
            metrics.averageCharWidth() * leastColumnLetters);
        for (int row = 0; row < rows && width < most; ++row) {
            const QString cell = m_model->index(row, column).data().toString();
            width = qMax(width, metrics.horizontalAdvance(cutText(cell, mostColumnLetters)));
        }
        m_preview->setColumnWidth(column, qMin(width, most) + padding);
    }
}

void FilePage::focusFirst()
{
    for (QComboBox *box : {m_encoding, m_separator, m_sheet, m_header}) {
        if (box->isVisibleTo(this))
            return box->setFocus();
    }
}

void FilePage::refresh()
{
    const auto content = m_draft.content();
    m_model->show(content);
    if (!content)
        return;
    fitColumns();
    const bool isSure = content->file.kind != FileKind::VCard;
    const ExporterGuess &exporter = m_draft.setup().mapping.exporter;
    m_exporter->setText(exporter.exporter == Exporter::None
            ? exporterWords(exporter)
            : tr("Made by %1", "name of a program").arg(exporterWords(exporter)));
    m_exporter->setVisible(isSure);
    refreshChoices();
    refreshNotes();
}

void FilePage::refreshChoices()
{
    const auto content = m_draft.content();
    if (!content || m_draft.stage() == ImportDraft::Stage::Reading)
        return;
    const ImportFile &file = content->file;
    refreshEncodings();
    m_separator->clear();
    const CsvDialectGuess &guess = content->table.guess;
    constexpr double sure = 0.5;
    m_separator->addItem((guess.certainty >= sure ? tr("As found: %1") : tr("A guess: %1"))
                             .arg(separatorTitle(guess.dialect.separator)));
    for (const char sign : csvSeparators())
        m_separator->addItem(separatorTitle(sign), static_cast<int>(sign));
    const auto &dialect = m_draft.setup().dialect;
    m_separator->setCurrentIndex(
        dialect ? m_separator->findData(static_cast<int>(dialect->separator)) : 0);
    m_sheet->clear();
    for (const QString &sheet : content->table.sheets) {
        const bool isHidden = content->table.hiddenSheets.contains(sheet);
        m_sheet->addItem(isHidden ? tr("%1 (hidden)").arg(sheet) : sheet, sheet);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(content->table.sheet));
    refreshHeaders();
    m_form->setRowVisible(m_encoding, file.kind != FileKind::Xlsx && !file.path.isEmpty());
    m_form->setRowVisible(m_separator, file.kind == FileKind::Table);
    m_form->setRowVisible(m_sheet, m_sheet->count() > 1);
    m_form->setRowVisible(m_header, file.kind != FileKind::VCard);
}

void FilePage::refreshEncodings()
{
    const EncodingGuess &guess = m_draft.content()->file.guess;
    m_encoding->clear();
    m_encoding->addItem(tr("As found: %1, %2", "encoding, how sure that is")
                            .arg(encodingTitle(guess.name), certaintyWords(guess)));
    for (const QByteArray &name : knownEncodings())
        m_encoding->addItem(encodingTitle(name), name);
    const auto &decided = m_draft.setup().encoding;
    m_encoding->setCurrentIndex(decided ? m_encoding->findData(*decided) : 0);
}

void FilePage::refreshHeaders()
{
    const ImportContent &content = *m_draft.content();
    const CsvTable &table = content.table.table;
    m_header->clear();
    const int room = fontMetrics().averageCharWidth() * (mostBoxLetters - 8);
    const auto add = [this, &content, &table, room](qsizetype row) {
        const QString text = tr("Line %1: %2", "where, what stands there")
                                 .arg(numberText(content.table.placeOf(row)),
                                     oneLine(table.cells(row).join(", "_L1)));
        // Boxes cut what is too long in the middle of a letter.
        m_header->addItem(fontMetrics().elidedText(text, Qt::ElideRight, room), row);
        m_header->setItemData(m_header->count() - 1, tipText(text), Qt::ToolTipRole);
    };
    for (qsizetype row = 0; row < table.size() && m_header->count() < mostHeaders; ++row) {
        if (!table.row(row).isBlank)
            add(row);
    }
    const qsizetype header = content.layout.header;
    if (header >= 0 && m_header->findData(header) < 0)
        add(header);
    m_header->addItem(tr("There are no titles"), static_cast<qlonglong>(noRow));
    m_header->setCurrentIndex(m_header->findData(header));
}

void FilePage::addNote(const QString &sentence, const FileFacts::Lines &lines)
{
    auto *note = new QTreeWidgetItem(m_notes, {sentence});
    note->setIcon(0, paletteIcon("info"_L1));
    note->setToolTip(0, tipText(sentence));
    for (const FileFacts::Lines::Line &each : lines.first) {
        auto *line = new QTreeWidgetItem(
            note, {tr("Line %1: %2").arg(numberText(each.line), each.text.simplified())});
        line->setToolTip(0, tipText(each.text));
    }
    if (const auto more = lines.count - lines.first.size(); more > 0)
        new QTreeWidgetItem(note, {tr("and %Ln more", nullptr, static_cast<int>(more))});
}

void FilePage::refreshNotes()
{
    const auto content = m_draft.content();
    if (!content)
        return;
    const ImportFile &file = content->file;
    const ImportTable &table = content->table;
    const FileFacts &facts = m_facts.facts();
    const auto count = [](qint64 number) { return static_cast<int>(number); };
    m_what->setText(facts.isWhole
            ? tr("%1, %2, %Ln row(s)", "kind, size", count(facts.rows))
                  .arg(kindWords(file.kind), sizeWords(file.bytes))
            : tr("%1, %2", "kind, size").arg(kindWords(file.kind), sizeWords(file.bytes)));
    m_uses->setVisible(isBareList(*content));
    m_usesText->setText(tr("These look like %Ln number(s). Look up, opt out, or import?", nullptr,
        count(facts.isWhole ? facts.rows : content->layout.end - content->layout.first)));
    m_notes->clear();
    if (file.lost > 0)
        addNote(tr("%Ln letter(s) cannot be read in this encoding, the first in line %1. If another "
                   "encoding shows them, choose that; else they were lost before.",
            nullptr, count(file.lost))
                    .arg(numberText(file.firstLostLine.value_or(1))));
    if (file.zeros > 0)
        addNote(tr("%Ln zero sign(s) were left out: they are of no text.", nullptr,
            count(file.zeros)));
    if (facts.unclosed.count > 0)
        addNote(tr("%Ln quote(s) are opened and never closed. They are read as signs like others, so "
                   "that no row is swallowed.",
                    nullptr, count(facts.unclosed.count)),
            facts.unclosed);
    if (facts.stray.count > 0)
        addNote(tr("%Ln row(s) have a quote in the middle of a cell.", nullptr,
                    count(facts.stray.count)),
            facts.stray);
    if (facts.ragged.count > 0)
        addNote(tr("%Ln row(s) have more cells than there are columns. They are held back until "
                   "somebody has looked at them.",
                    nullptr, count(facts.ragged.count)),
            facts.ragged);
    if (facts.preamble.count > 0)
        addNote(tr("%Ln line(s) above the table are skipped.", nullptr,
                    count(facts.preamble.count)),
            facts.preamble);
    if (facts.footer.count > 0)
        addNote(
            tr("%Ln line(s) below the table are skipped.", nullptr, count(facts.footer.count)),
            facts.footer);
    if (table.brokenCards > 0)
        addNote(tr("%Ln card(s) are cut off, the first in line %1. What is there of them is read.",
            nullptr, count(table.brokenCards))
                    .arg(numberText(table.firstBrokenLine)));
    if (!table.leftOut.isEmpty())
        addNote(tr("Of the cards these are not read: %1.").arg(table.leftOut.join(", "_L1)));
    const SheetNotes &sheet = table.sheetNotes;
    if (sheet.errors > 0)
        addNote(tr("%Ln cell(s) of the sheet show an error such as #NAME?, the first is %1.",
            nullptr, count(sheet.errors))
                    .arg(sheet.firstError));
    if (sheet.unknown > 0)
        addNote(tr("%Ln formula(s) of the sheet have no result and are blank, the first is %1.",
            nullptr, count(sheet.unknown))
                    .arg(sheet.firstUnknown));
    if (sheet.rounded > 0)
        addNote(tr("%Ln number(s) of the sheet have more than 15 digits, of which a spreadsheet "
                   "keeps 15. The first is %1.",
            nullptr, count(sheet.rounded))
                    .arg(sheet.firstRounded));
    if (sheet.merged > 0)
        addNote(tr("%Ln range(s) of the sheet are merged into one cell: only the first cell says "
                   "something.",
            nullptr, count(sheet.merged)));
    if (sheet.hiddenRows > 0)
        addNote(tr("%Ln hidden row(s) of the sheet are read like others.", nullptr,
            count(sheet.hiddenRows)));
    if (sheet.hiddenColumns > 0)
        addNote(tr("%Ln hidden column(s) of the sheet are read like others.", nullptr,
            count(sheet.hiddenColumns)));
    const int notes = m_notes->topLevelItemCount();
    m_notes->setVisible(notes > 0);
    const int lines = std::clamp(notes, 1, mostNotes) + 1;
    m_notes->setFixedHeight(lines * (fontMetrics().height() + 6) + 2 * m_notes->frameWidth());
}

} // namespace rolodesk
