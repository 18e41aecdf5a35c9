#include "ui/importing/columnsmodel.h"

#include "core/import/columnkind.h"
#include "ui/common/icons.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/importing/choicedelegate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Policy = ColumnRule::Policy;

QStringList wordsOf(const QList<ColumnChoice> &choices)
{
    QStringList words;
    for (const ColumnChoice &choice : choices)
        words << choice.words;
    return words;
}

QStringList wordsOf(ColumnRule rule, std::span<const Policy> policies)
{
    QStringList words;
    for (const Policy policy : policies) {
        rule.policy = policy;
        words << policyWords(rule);
    }
    return words;
}

} // namespace

ColumnsModel::ColumnsModel(
    ImportDraft &draft, const FileFactsReader &facts, const Directory &directory, QObject *parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
    , m_facts(facts)
    , m_directory(directory)
    , m_content(draft.content())
{
    connect(&m_draft, &ImportDraft::contentChanged, this, &ColumnsModel::reset);
    const auto changed = [this] {
        if (m_content != m_draft.content())
            reset();
        else if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    };
    connect(&m_draft, &ImportDraft::setupChanged, this, changed);
    connect(&m_facts, &FileFactsReader::changed, this, changed);
}

void ColumnsModel::reset()
{
    beginResetModel();
    m_content = m_draft.content();
    endResetModel();
}

int ColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_content ? 0 : static_cast<int>(m_content->layout.columns.size());
}

int ColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

ColumnRule ColumnsModel::rule(int column) const
{
    return m_draft.setup().mapping.columns.value(column);
}

QString ColumnsModel::title(int column) const
{
    return titleOf(m_content->layout.columns.at(column), column);
}

QList<int> ColumnsModel::leftOut() const
{
    QList<int> left;
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, 0).data(LeftOutRole).toBool())
            left.append(row);
    }
    return left;
}

int ColumnsModel::fieldsCalled(int column) const
{
    const QString folded = foldedTitle(m_content->layout.columns.at(column).title);
    return static_cast<int>(std::count_if(m_directory.fields.cbegin(), m_directory.fields.cend(),
        [&folded](const CustomField &field) { return foldedTitle(field.title) == folded; }));
}

QString ColumnsModel::text(int row, int column) const
{
    const ColumnRule rule = this->rule(row);
    switch (column) {
    case TitleColumn:
        return title(row);
    case SamplesColumn: {
        QStringList samples = m_facts.facts().samples.value(row);
        std::transform(samples.cbegin(), samples.cend(), samples.begin(), apart);
        return samples.join(u" · "_s);
    }
    case MeaningColumn:
        return meaningOf(rule, title(row), m_directory);
    case PolicyColumn:
        return isLeftOut(rule) ? QString() : policyWords(rule);
    case MarkerColumn:
        return rule.clearMarker;
    case CertaintyColumn:
        if (const int fields = fieldsCalled(row);
            fields > 1 && isLeftOut(rule) && rule.certainty <= 0)
            return tr("%Ln of this name", nullptr, fields);
        return certaintyWords(rule, m_draft.isRemembered());
    case FilledColumn:
        return row < m_facts.facts().filled.size() ? numberText(m_facts.facts().filled.at(row))
                                                   : QString();
    default:
        return {};
    }
}

QString ColumnsModel::tip(int row, int column) const
{
    if (column == MarkerColumn)
        return isEditable(row, column)
            ? tr(
                "A cell with this text erases what the contact has there. A blank cell never does.")
            : QString();
    if (column == MeaningColumn && rule(row).kind == ColumnKind::OptIn)
        return tr("A file may opt people out, and never in. Rows that say so are told, and nothing "
                  "is done.");
    const bool isLost = index(row, 0).data(LeftOutRole).toBool();
    if (isLost && fieldsCalled(row) > 1 && (column == MeaningColumn || column == CertaintyColumn))
        return tr("Nothing of this column gets into a contact: more than one custom field is "
                  "called “%1”. Choose which of them it is.")
            .arg(m_content->layout.columns.at(row).title);
    if (column == MeaningColumn && isLost)
        return tr(
            "Nothing of this column gets into a contact. Choose what it becomes to import it.");
    return column == SamplesColumn ? m_facts.facts().samples.value(row).join(u'\n')
                                   : text(row, column);
}

bool ColumnsModel::isEditable(int row, int column) const
{
    const ColumnRule rule = this->rule(row);
    if (column == MeaningColumn)
        return true;
    if (column == PolicyColumn)
        return !isLeftOut(rule) && !policiesOf(rule.kind).empty();
    return column == MarkerColumn && !isLeftOut(rule) && mayErase(rule)
        && !isFurther(m_draft.setup().mapping, row);
}

QVariant ColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::ToolTipRole)
        return tipText(tip(row, column));
    if (role == LeftOutRole)
        return isLeftOut(rule(row)) && m_content->columns.value(row).filled > 0;
    if (role == Qt::TextAlignmentRole && column == FilledColumn)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight);
    if (role == Qt::DecorationRole && column == TitleColumn)
        return index.data(LeftOutRole).toBool() ? QVariant(paletteIcon("warning"_L1)) : QVariant();
    if (role == Qt::AccessibleTextRole && column == TitleColumn && index.data(LeftOutRole).toBool())
        return tr("%1, not imported").arg(title(row));
    const bool isChoice = role == ChoiceDelegate::ChoicesRole || role == Qt::EditRole;
    if (!isChoice || !isEditable(row, column))
        return {};
    const ColumnRule rule = this->rule(row);
    if (column == MarkerColumn)
        return role == Qt::EditRole ? QVariant(rule.clearMarker) : QVariant();
    if (column == PolicyColumn) {
        const auto policies = policiesOf(rule.kind);
        if (role == ChoiceDelegate::ChoicesRole)
            return wordsOf(rule, policies);
        return static_cast<int>(
            std::find(policies.begin(), policies.end(), rule.policy) - policies.begin());
    }
    const QList<ColumnChoice> choices = choicesFor(row, title(row), rule, m_directory);
    if (role == ChoiceDelegate::ChoicesRole)
        return wordsOf(choices);
    return static_cast<int>(choiceOf(rule, choices));
}

bool ColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column()))
        return false;
    const int row = index.row();
    ColumnRule rule = this->rule(row);
    const int at = value.toInt();
    if (index.column() == MarkerColumn) {
        rule.clearMarker = value.toString().trimmed();
    } else if (index.column() == PolicyColumn) {
        const auto policies = policiesOf(rule.kind);
        if (at < 0 || static_cast<std::size_t>(at) >= policies.size())
            return false;
        rule.policy = policies[static_cast<std::size_t>(at)];
    } else {
        const QList<ColumnChoice> choices = choicesFor(row, title(row), rule, m_directory);
        if (at < 0 || at >= choices.size() || at == choiceOf(rule, choices))
            return false;
        rule = chosen(rule, choices.at(at));
    }
    m_draft.setRule(row, rule);
    return true;
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == FilledColumn)
        return static_cast<int>(Qt::AlignVCenter | Qt::AlignRight); // above its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Column");
    case SamplesColumn:
        return tr("Says for instance");
    case MeaningColumn:
        return tr("Becomes");
    case PolicyColumn:
        return tr("Where something is already");
    case MarkerColumn:
        return tr("Erases with");
    case CertaintyColumn:
        return tr("Recognised");
    case FilledColumn:
        return tr("Rows");
    default:
        return {};
    }
}

} // namespace rolodesk
