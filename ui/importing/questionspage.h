#pragma once

#include "ui/importing/askedquestions.h"

#include <QWidget>

class QLabel;

namespace rolodesk {

class ImportDraft;
class QuestionCard;
struct WorkspaceContext;

/// What has to be decided about a whole file before it is imported, question by question, each with
/// its number of rows. Every answer goes to the draft at once; what is answered stays shown.
class QuestionsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionsPage)

public:
    /// Both outlive the page.
    QuestionsPage(ImportDraft &draft, const WorkspaceContext &context, QWidget *parent);

    /// Something is asked, or was and is answered. By the last plan that was ready.
    [[nodiscard]] bool hasQuestions() const;

Q_SIGNALS:
    /// There are other questions, or numbers of rows.
    void changed();

private:
    void refresh();
    void forget();

    ImportDraft &m_draft;
    AskedQuestions m_asked;
    AskedQuestions m_told; ///< The same when `changed` was emitted.
    ColumnMapping m_mapping; ///< What was asked is of it.
    QList<QuestionCard *> m_cards;
    QLabel *m_none;
};

} // namespace rolodesk
