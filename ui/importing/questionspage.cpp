#include "ui/importing/questionspage.h"

#include "core/import/importdraft.h"
#include "ui/accounts/formparts.h"
#include "ui/common/fieldedge.h"
#include "ui/importing/namescard.h"
#include "ui/workspacecontext.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int mostWidth = 860;

} // namespace

QuestionsPage::QuestionsPage(ImportDraft &draft, const WorkspaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
{
    setObjectName(u"questionsPage"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 4, 20, 16);
    column->setSpacing(12);
    column->addWidget(headingLabel(tr("Decide once for all rows"), 1.25, content));
    column->addWidget(hintLabel(
        tr("What is left open holds its rows back. All others can be imported without them."),
        content));
    m_none = hintLabel(tr("There is nothing to decide about this file."), content);
    m_none->setObjectName(u"noQuestions"_s);
    column->addWidget(m_none);
    m_cards.append(new CountryCard(draft, content));
    m_cards.append(new NamesCard(draft, context.store, NamesModel::Of::Tags, content));
    m_cards.append(new NamesCard(draft, context.store, NamesModel::Of::Owners, content));
    m_cards.append(new PlaceholderCard(draft, content));
    m_cards += AnswerCard::makeAll(draft, content);
    for (QuestionCard *card : std::as_const(m_cards)) {
        card->hide();
        column->addWidget(card);
        new FieldEdge(card);
    }
    column->addStretch(1);
    putInScrollArea(*this, content, mostWidth);
    connect(&m_draft, &ImportDraft::stageChanged, this, &QuestionsPage::refresh);
    connect(&m_draft, &ImportDraft::contentChanged, this, &QuestionsPage::forget);
    refresh();
}

bool QuestionsPage::hasQuestions() const
{
    return !m_asked.isEmpty();
}

void QuestionsPage::forget()
{
    m_asked = {};
    for (QuestionCard *card : std::as_const(m_cards))
        card->forget();
}

void QuestionsPage::refresh()
{
    // While it is planned anew, what was known stays to be seen.
    if (m_draft.stage() != ImportDraft::Stage::Ready)
        return;
    if (std::exchange(m_mapping, m_draft.setup().mapping) != m_draft.setup().mapping)
        forget();
    m_asked = questionsOf(m_draft, m_asked);
    for (QuestionCard *card : std::as_const(m_cards)) {
        const bool isAsked = card->isAsked(m_asked);
        if (isAsked)
            card->refresh(m_asked);
        card->setVisible(isAsked);
    }
    m_none->setVisible(!hasQuestions());
    if (std::exchange(m_told, m_asked) != m_asked)
        Q_EMIT changed();
}

} // namespace rolodesk
