#include "ui/editor/tagdialog.h"

#include "core/contacts/fold.h"
#include "core/editing/threewaymerge.h"
#include "core/store/contactstore.h"
#include "core/util/rowwith.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/common/clearbutton.h"
#include "ui/common/fieldedge.h"
#include "ui/common/windowsize.h"
#include "ui/editor/choicewords.h"
#include "ui/editor/colorchoice.h"
#include "ui/editor/editorwords.h"
#include "ui/editor/tagdelegate.h"

#include <QCollator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Use = TagDialog::Use;

constexpr int idRole = Qt::UserRole + 1;

struct UseRow {
    Use use;
    const char *title;
    const char *hint;
    const char *full; ///< %1: how many there can be, %2: the one too many. Null = no limit.
};

constexpr const char *hintForMany = QT_TRANSLATE_NOOP(
    "rolodesk::TagDialog", "Enter chooses a tag or leaves it out, Ctrl+Enter is Done.");
constexpr const char *fullForMany = QT_TRANSLATE_NOOP(
    "rolodesk::TagDialog", "No contact can have more than %1 tags. Leave one out to choose “%2”.");

constexpr std::array useRows{
    UseRow{Use::OfOne, QT_TRANSLATE_NOOP("rolodesk::TagDialog", "Tags"),
        QT_TRANSLATE_NOOP(
            "rolodesk::TagDialog", "Enter adds a tag or takes it off, Ctrl+Enter is Done."),
        QT_TRANSLATE_NOOP(
            "rolodesk::TagDialog", "A contact has %1 tags at most. Take one off to add “%2”.")},
    UseRow{Use::AddToMany, QT_TRANSLATE_NOOP("rolodesk::TagDialog", "Tags to add"), hintForMany,
        fullForMany},
    UseRow{Use::ReplaceOfMany, QT_TRANSLATE_NOOP("rolodesk::TagDialog", "These tags and no others"),
        hintForMany, fullForMany},
    UseRow{Use::TakeOffMany, QT_TRANSLATE_NOOP("rolodesk::TagDialog", "Tags to take off"),
        hintForMany, nullptr},
};

const UseRow &rowOf(Use use)
{
    return *rowWith(useRows, &UseRow::use, use);
}

bool matches(const QString &label, const QString &search)
{
    const QString folded = foldText(label);
    const QStringList words = foldText(search).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
        [&folded](const QString &word) { return folded.contains(word); });
}

} // namespace

TagDialog::TagDialog(const ContactStore &store, QList<ContactTag> chosen, Use use, QWidget *parent)
    : EditorDialog(parent)
    , m_store(store)
    , m_chosen(std::move(chosen))
    , m_use(use)
    , m_search(new QLineEdit(this))
    , m_count(hintLabel({}, this))
    , m_list(new QListWidget(this))
    , m_noRows(wordsInPlaceOfRows(*m_list))
    , m_problem(new FieldProblem(this))
    , m_creation(new QWidget(this))
    , m_colors(new ColorChoice(m_creation))
    , m_create(formButton({}, u"createTag"_s, m_creation))
    , m_creationHint(hintLabel({}, m_creation))
    , m_without(formButton(tr("Done &without it"), u"tagsWithout"_s, this))
    , m_done(formButton(tr("&Done"), u"tagsDone"_s, this))
{
    setWindowTitle(tr(rowOf(use).title));
    addList();
    addCreation();
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        say({});
        waitWithDone(false);
        fill();
        // Enter takes what was looked for; before that, nothing is meant yet.
        m_list->setCurrentRow(wanted().isEmpty() ? -1 : 0);
    });
    connect(m_list, &QListWidget::itemClicked, this, &TagDialog::toggle);
    connect(m_create, &QPushButton::clicked, this, &TagDialog::create);
    connect(m_done, &QPushButton::clicked, this, &TagDialog::accept);
    connect(m_without, &QPushButton::clicked, this, &TagDialog::finish);
    connect(&m_store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (commit.directoryChanged)
            directoryChanged();
    });
    fill();
    m_search->setFocus();
}

void TagDialog::addList()
{
    m_search->setObjectName(u"tagSearch"_s);
    m_search->setPlaceholderText(tr("Type a part of a tag"));
    addClearButton(*m_search);
    m_search->installEventFilter(this);
    m_count->setObjectName(u"tagsChosen"_s);
    m_count->setWordWrap(false);
    m_list->setObjectName(u"tagList"_s);
    m_list->setAccessibleName(tr("Tags of the team"));
    m_list->setItemDelegate(new TagDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_problem->setObjectName(u"tagProblem"_s);
}

void TagDialog::addCreation()
{
    m_creation->setObjectName(u"tagCreation"_s);
    auto *column = new QVBoxLayout(m_creation);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new QLabel(tr("Colour"), m_creation));
    line->addWidget(m_colors, 1);
    column->addLayout(line);
    column->addWidget(m_create, 0, Qt::AlignLeading);
    m_creationHint->setObjectName(u"tagCreationHint"_s);
    column->addWidget(m_creationHint);
}

void TagDialog::arrange()
{
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("&Search"), this);
    title->setBuddy(m_search);
    m_search->setAccessibleName(tr("Search"));
    m_search->setMinimumHeight(m_search->fontMetrics().height() + 14);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_count);
    auto *cancel = formButton(tr("Cancel"), u"tagsCancel"_s, this);
    connect(cancel, &QPushButton::clicked, this, &TagDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_without);
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addWidget(m_creation);
    column->addWidget(hintLabel(tr(rowOf(m_use).hint), this));
    column->addSpacing(4);
    column->addLayout(buttons);
    new FieldEdge(m_search);
    new FieldEdge(m_list);
    QList<QWidget *> order{m_search, m_list};
    for (auto *color : m_colors->findChildren<QAbstractButton *>())
        order.append(color);
    order << m_create << m_without << cancel << m_done;
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order.at(at - 1), order.at(at));
    resizeToFit(*this, {440, 480});
}

QString TagDialog::wanted() const
{
    return m_search->text().simplified();
}

bool TagDialog::isChosen(TagId tag) const
{
    return std::any_of(m_chosen.cbegin(), m_chosen.cend(),
        [tag](const ContactTag &chosen) { return chosen.id == tag; });
}

/// Those that are chosen first, then the others by their labels. What is added or taken off stays
/// in its place until something else is looked for.
void TagDialog::fill()
{
    const Directory &directory = m_store.directory();
    QList<ContactTag> others;
    for (const Tag &tag : directory.tags) {
        if (!isChosen(tag.id))
            others.append({tag.id, tag.label});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(others.begin(), others.end(), [&](const ContactTag &a, const ContactTag &b) {
        const int order = collator.compare(directory.labelOf(a), directory.labelOf(b));
        return order == 0 ? a.id < b.id : order < 0;
    });
    m_list->clear();
    for (const ContactTag &tag : m_chosen + others) {
        if (matches(directory.labelOf(tag), wanted()))
            addItem(tag);
    }
    QString noRows;
    if (m_list->count() == 0 && wanted().isEmpty())
        noRows = tr("The team has no tags yet.");
    else if (m_list->count() == 0)
        noRows = tr("No tag matches “%1”.").arg(inSentence(wanted()));
    sayInPlaceOfRows(*m_list, *m_noRows, noRows);
    refreshCount();
    refreshCreation();
}

void TagDialog::addItem(const ContactTag &tag)
{
    const Directory &directory = m_store.directory();
    auto *item = new QListWidgetItem(directory.labelOf(tag), m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setData(idRole, tag.id.value);
    item->setData(TagDelegate::colorRole, directory.colorOf(tag.id));
    item->setCheckState(isChosen(tag.id) ? Qt::Checked : Qt::Unchecked);
}

void TagDialog::directoryChanged()
{
    const QListWidgetItem *current = m_list->currentItem();
    const qint64 id = current ? current->data(idRole).toLongLong() : 0;
    const QString asked = foldText(m_creating);
    fill();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->data(idRole).toLongLong() == id)
            m_list->setCurrentItem(item);
    }
    if (asked.isEmpty())
        return;
    for (const Tag &tag : m_store.directory().tags) {
        if (foldText(tag.label) == asked)
            return created(tag.id);
    }
}

void TagDialog::created(TagId tag)
{
    const bool isDone = m_isDoneWaiting;
    m_creating.clear();
    waitWithDone(false);
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toLongLong() == tag.value && !isChosen(tag))
            toggle(m_list->item(row));
    }
    refreshCreation();
    m_search->setFocus(Qt::OtherFocusReason);
    if (isDone && isChosen(tag))
        finish();
}

void TagDialog::toggle(QListWidgetItem *item)
{
    if (!item)
        return;
    say({});
    waitWithDone(false);
    const TagId id(item->data(idRole).toLongLong());
    if (isChosen(id)) {
        m_chosen.removeIf([id](const ContactTag &tag) { return tag.id == id; });
    } else if (isFull()) {
        return sayFull(item->text());
    } else {
        m_chosen.append({id, item->text()});
    }
    item->setCheckState(isChosen(id) ? Qt::Checked : Qt::Unchecked);
    refreshCount();
}

std::optional<qsizetype> TagDialog::most() const
{
    return rowOf(m_use).full ? std::optional<qsizetype>(mostTags) : std::nullopt;
}

bool TagDialog::isFull() const
{
    return most() && m_chosen.size() >= *most();
}

void TagDialog::sayFull(const QString &label)
{
    say(tr(rowOf(m_use).full).arg(*most()).arg(inSentence(label)));
}

void TagDialog::refreshCount()
{
    m_count->setText(most() ? tr("%1 of %2 chosen", "tags").arg(m_chosen.size()).arg(*most())
                            : tr("%1 chosen", "tags").arg(m_chosen.size()));
    m_search->setAccessibleDescription(m_count->text());
}

void TagDialog::refreshCreation()
{
    const QString label = wanted();
    const auto &tags = m_store.directory().tags;
    const bool isThere = std::any_of(tags.cbegin(), tags.cend(),
        [&label](const Tag &tag) { return foldText(tag.label) == foldText(label); });
    // Nobody has a tag that is not there yet.
    const bool isNew = !label.isEmpty() && !isThere && m_use != Use::TakeOffMany;
    const bool isCreating = !m_creating.isEmpty();
    const bool isShown = isCreating || isNew;
    if (isShown && m_creation->isHidden()) {
        QStringList used;
        for (const Tag &tag : tags)
            used.append(tag.color);
        m_colors->chooseRare(used);
    }
    m_creation->setVisible(isShown);
    m_colors->setEnabled(!isCreating);
    m_create->setEnabled(!isCreating);
    m_create->setText(isCreating ? tr("Creating “%1”…").arg(onButton(m_creating))
                                 : tr("&Create tag “%1”").arg(onButton(label)));
    m_creationHint->setText(isCreating ? creationWords(m_creating, m_isDoneWaiting)
                                       : tr("A new tag is for the whole team. Heymarket does not "
                                            "let it be renamed from here."));
    m_without->setVisible(m_isDoneWaiting);
    m_done->setEnabled(!m_isDoneWaiting);
}

void TagDialog::create()
{
    // The team would have a tag that nobody gets.
    if (isFull())
        return sayFull(wanted());
    m_creating = wanted();
    say({});
    m_search->setFocus(Qt::OtherFocusReason);
    refreshCreation();
    Q_EMIT creationWanted(m_creating, m_colors->color());
}

void TagDialog::sayNotCreated(const QString &sentence)
{
    m_creating.clear();
    m_isDoneWaiting = false;
    refreshCreation();
    say(sentence);
}

void TagDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        return;
    announce(*this, m_problem->text());
}

bool TagDialog::searchKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier))
        return false;
    const int row = m_list->currentRow();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int next = key == Qt::Key_Down ? row + 1 : qMax(row, 1) - 1;
        m_list->setCurrentRow(qMin(next, m_list->count() - 1));
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (!m_list->currentItem() && !m_creation->isHidden()) {
        m_create->setFocus(Qt::TabFocusReason);
        return true;
    }
    toggle(m_list->currentItem());
    m_search->selectAll(); // what is typed next is another tag
    return true;
}

bool TagDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return EditorDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search)
        return searchKey(key->key(), key->modifiers()) || EditorDialog::eventFilter(watched, event);
    const bool toggles =
        key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_list && toggles && !key->modifiers().testFlag(Qt::ControlModifier)) {
        toggle(m_list->currentItem());
        return true;
    }
    return EditorDialog::eventFilter(watched, event);
}

void TagDialog::waitWithDone(bool isWaiting)
{
    if (m_isDoneWaiting == isWaiting)
        return;
    m_isDoneWaiting = isWaiting;
    refreshCreation();
    if (!isWaiting)
        return;
    announce(*this, m_creationHint->text());
}

void TagDialog::accept()
{
    if (m_creating.isEmpty())
        finish();
    else
        waitWithDone(true);
}

void TagDialog::finish()
{
    QList<TagId> tags;
    for (const ContactTag &tag : std::as_const(m_chosen))
        tags.append(tag.id);
    Q_EMIT chosen(tags);
    QDialog::accept();
}

} // namespace rolodesk
