#pragma once

#include "ui/importing/namesmodel.h"
#include "ui/importing/questioncard.h"

class QTableView;

namespace rolodesk {

class ContactStore;

/// Labels that are no tags, or owners that are no members: what becomes of each, or of all.
class NamesCard final : public QuestionCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamesCard)

public:
    /// All outlive the card.
    NamesCard(ImportDraft &draft, const ContactStore &store, NamesModel::Of what, QWidget *parent);

    [[nodiscard]] bool isAsked(const AskedQuestions &asked) const override;
    void refresh(const AskedQuestions &asked) override;

private:
    [[nodiscard]] const NamesModel::Names &namesOf(const AskedQuestions &asked) const;
    void answer(const NamesModel::Answers &answers);
    void addButton(const QString &text, const QString &name, QLayout &line,
        std::optional<UnknownAnswer::Kind> forAll);

    const ContactStore &m_store;
    NamesModel::Of m_what;
    NamesModel *m_model;
    QTableView *m_table;
};

} // namespace rolodesk
