#include "ui/importing/namesmodel.h"

#include "ui/common/fieldwords.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/importing/choicedelegate.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype longest = 80; ///< Letters of somebody's text.

struct Use {
    QString name;
    qint64 id = 0;
};

QList<Use> tagsOf(const Directory &directory)
{
    QList<Use> all;
    for (auto tag = directory.tags.cbegin(); tag != directory.tags.cend(); ++tag)
        all.append({tag->label, tag.key().value});
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(all.begin(), all.end(),
        [&collator](const Use &a, const Use &b) { return collator.compare(a.name, b.name) < 0; });
    return all;
}

QList<Use> membersOf(const Directory &directory)
{
    QList<Use> all;
    const QList<ShownMember> members = shownMembers(directory.team);
    for (const ShownMember &member : members)
        all.append({member.name, member.id.value});
    return all;
}

} // namespace

NamesModel::NamesModel(Of what, QObject *parent)
    : QAbstractTableModel(parent)
    , m_what(what)
{
}

void NamesModel::setContent(const Names &names, const Answers &answers, const Directory &directory)
{
    QStringList keys = m_keys;
    keys.removeIf([&names](const QString &key) { return !names.contains(key); });
    QStringList others;
    const QSet<QString> listed(keys.cbegin(), keys.cend());
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (!listed.contains(name.key()))
            others.append(name.key());
    }
    std::stable_sort(others.begin(), others.end(),
        [&names](const QString &a, const QString &b) { return names[a].rows > names[b].rows; });
    keys += others;
    const bool isOther = keys != m_keys;
    if (isOther)
        beginResetModel();
    m_keys = keys;
    m_names = names;
    m_answers = answers;
    m_choices = {{tr("Not decided: rows are held back"), std::nullopt}};
    const bool isOfTags = m_what == Of::Tags;
    if (isOfTags)
        m_choices.append({tr("Make a tag of it"), UnknownAnswer{UnknownAnswer::Kind::Create}});
    m_choices.append({tr("Leave it out"), UnknownAnswer{UnknownAnswer::Kind::Ignore}});
    const QList<Use> known = isOfTags ? tagsOf(directory) : membersOf(directory);
    for (const Use &use : known) {
        m_choices.append({isOfTags ? tr("Use tag “%1”").arg(apart(use.name))
                                   : tr("It is %1").arg(apart(use.name)),
            UnknownAnswer{UnknownAnswer::Kind::Use, use.id}});
    }
    if (isOther)
        endResetModel();
    else if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

UnknownAnswer NamesModel::answerFor(const QString &key, const UnknownAnswer &like) const
{
    UnknownAnswer answer = like;
    if (answer.kind == UnknownAnswer::Kind::Create)
        answer.label = m_names[key].text;
    return answer;
}

NamesModel::Answers NamesModel::answersWith(std::optional<UnknownAnswer::Kind> forAll) const
{
    Answers answers = m_answers;
    for (const QString &key : m_keys) {
        if (forAll)
            answers.insert(key, answerFor(key, UnknownAnswer{*forAll}));
        else
            answers.remove(key);
    }
    return answers;
}

bool NamesModel::areAllAnswered() const
{
    return std::all_of(m_keys.cbegin(), m_keys.cend(),
        [this](const QString &key) { return m_answers.contains(key); });
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int NamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int NamesModel::choiceOf(const QString &key) const
{
    const auto answer = m_answers.constFind(key);
    if (answer == m_answers.cend())
        return 0;
    for (int at = 1; at < m_choices.size(); ++at) {
        const UnknownAnswer &choice = *m_choices.at(at).answer;
        if (choice.kind == answer->kind && choice.id == answer->id)
            return at;
    }
    return 0;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    const QString key = m_keys.value(index.row());
    const PlanQuestions::Name name = m_names.value(key);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (index.column() == NameColumn && isText)
        return cutText(name.text.simplified(), longest);
    if (index.column() == RowsColumn && role == Qt::DisplayRole)
        return name.rows > 0 ? numberText(name.rows) : QString();
    if (index.column() == RowsColumn && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (index.column() != AnswerColumn)
        return {};
    if (role == Qt::EditRole)
        return choiceOf(key);
    if (isText)
        return m_choices.at(choiceOf(key)).words;
    if (role == ChoiceDelegate::ChoicesRole) {
        QStringList all;
        for (const Choice &choice : m_choices)
            all.append(choice.words);
        return all;
    }
    return {};
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == RowsColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter); // above its numbers
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{m_what == Of::Tags ? tr("Label in the file") : tr("Owner in the file"),
        tr("Rows"), tr("What becomes of it")};
    return titles.value(section);
}

Qt::ItemFlags NamesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == AnswerColumn ? flags | Qt::ItemIsEditable : flags;
}

bool NamesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int choice = value.toInt();
    const bool isChoice = role == Qt::EditRole && index.column() == AnswerColumn && choice >= 0
        && choice < m_choices.size();
    if (!isChoice)
        return false;
    const QString key = m_keys.at(index.row());
    if (choice == choiceOf(key))
        return true;
    if (const auto answer = m_choices.at(choice).answer)
        m_answers.insert(key, answerFor(key, *answer));
    else
        m_answers.remove(key);
    Q_EMIT dataChanged(index, index);
    Q_EMIT answered(m_answers);
    return true;
}

} // namespace rolodesk
