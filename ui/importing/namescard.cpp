#include "ui/importing/namescard.h"

#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/fieldedge.h"
#include "ui/common/flowlayout.h"
#include "ui/common/largetable.h"
#include "ui/importing/choicedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int mostRowsShown = 8;

} // namespace

NamesCard::NamesCard(
    ImportDraft &draft, const ContactStore &store, NamesModel::Of what, QWidget *parent)
    : QuestionCard(draft, what == NamesModel::Of::Tags ? u"askTags"_s : u"askOwners"_s, parent)
    , m_store(store)
    , m_what(what)
    , m_model(new NamesModel(what, this))
    , m_table(new LargeTable(this))
{
    const bool isOfTags = what == NamesModel::Of::Tags;
    const QString title = isOfTags ? tr("Labels that are no tags here") : tr("Unknown owners");
    setTitle(title);
    setSentence(isOfTags
            ? tr("Tags that are to be made are made when the import begins, and stay when it is "
                 "undone.")
            : tr("No member of the team is called so, or several are."));
    m_table->setObjectName(isOfTags ? u"unknownTags"_s : u"unknownOwners"_s);
    m_table->setAccessibleName(title);
    m_table->setModel(m_model);
    new ChoiceDelegate(*m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(NamesModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(NamesModel::AnswerColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(NamesModel::RowsColumn, 10 * fontMetrics().averageCharWidth());
    auto *line = new FlowLayout(8);
    auto *all = new QLabel(tr("The same for all:"), this);
    all->setMinimumHeight(fontMetrics().height() + 10); // in line with the buttons
    line->addWidget(all);
    if (isOfTags)
        addButton(tr("Make tags of them"), u"createAllTags"_s, *line, UnknownAnswer::Kind::Create);
    addButton(tr("Leave them out"), isOfTags ? u"ignoreAllTags"_s : u"ignoreAllOwners"_s, *line,
        UnknownAnswer::Kind::Ignore);
    addButton(
        tr("Not decided"), isOfTags ? u"noTagAnswers"_s : u"noOwnerAnswers"_s, *line, std::nullopt);
    column().addLayout(line);
    column().addWidget(m_table);
    new FieldEdge(m_table);
    connect(m_model, &NamesModel::answered, this, &NamesCard::answer);
}

void NamesCard::addButton(const QString &text, const QString &name, QLayout &line,
    std::optional<UnknownAnswer::Kind> forAll)
{
    QPushButton *button = formButton(text, name, this);
    button->setAccessibleDescription(accessibleName());
    line.addWidget(button);
    connect(button, &QPushButton::clicked, this,
        [this, forAll] { answer(m_model->answersWith(forAll)); });
}

const NamesModel::Names &NamesCard::namesOf(const AskedQuestions &asked) const
{
    return m_what == NamesModel::Of::Tags ? asked.tags : asked.owners;
}

bool NamesCard::isAsked(const AskedQuestions &asked) const
{
    return !namesOf(asked).isEmpty();
}

void NamesCard::refresh(const AskedQuestions &asked)
{
    const NamesModel::Names &names = namesOf(asked);
    m_model->setContent(names, m_what == NamesModel::Of::Tags ? answers().tags : answers().owners,
        m_store.directory());
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, NamesModel::AnswerColumn));
    const auto problem =
        m_what == NamesModel::Of::Tags ? CleanRow::UnknownTag : CleanRow::UnknownOwner;
    setRows(asked.of(problem), m_model->areAllAnswered());
    const int shown = qMin(mostRowsShown, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + shown * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth() + 2);
}

void NamesCard::answer(const NamesModel::Answers &answers)
{
    ImportAnswers now = this->answers();
    (m_what == NamesModel::Of::Tags ? now.tags : now.owners) = answers;
    draft().setAnswers(now);
}

} // namespace rolodesk
