#pragma once

#include "core/import/importdraft.h"
#include "ui/importing/askedquestions.h"

#include <QFrame>

class QComboBox;
class QGridLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace rolodesk {

/// One question about a whole file: what it is about, for how many rows, and what one can answer.
/// Every answer goes to the draft at once.
class QuestionCard : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionCard)

public:
    /// The draft outlives the card. `name`: of the object.
    QuestionCard(ImportDraft &draft, const QString &name, QWidget *parent);

    /// Whether there is anything to be asked.
    [[nodiscard]] virtual bool isAsked(const AskedQuestions &asked) const = 0;
    /// Shows it with its answer. What has the focus keeps it. The plan is ready.
    virtual void refresh(const AskedQuestions &asked) = 0;
    /// Another file, or another mapping: what was found out of its rows does not hold any more.
    virtual void forget() { }

protected:
    void setTitle(const QString &title);
    /// `rows` 0: not counted. Whether what was asked is answered is told beside it.
    void setRows(qint64 rows, bool isAnswered);
    /// Empty: none.
    void setSentence(const QString &sentence);
    [[nodiscard]] ImportDraft &draft() const { return m_draft; }
    [[nodiscard]] const ImportAnswers &answers() const { return m_draft.setup().answers; }
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

private:
    ImportDraft &m_draft;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_sign;
    QLabel *m_rows;
    QLabel *m_sentence;
};

/// A question with two or three answers, of which the first one is what happens unasked.
class AnswerCard final : public QuestionCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerCard)

public:
    struct Spec;
    /// One for each such question, in their order.
    [[nodiscard]] static QList<QuestionCard *> makeAll(ImportDraft &draft, QWidget *parent);

    AnswerCard(ImportDraft &draft, const Spec &spec, QWidget *parent);

    [[nodiscard]] bool isAsked(const AskedQuestions &asked) const override;
    void refresh(const AskedQuestions &asked) override;
    void forget() override;

private:
    [[nodiscard]] qint64 rows(const AskedQuestions &asked) const;

    const Spec &m_spec;
    QList<QRadioButton *> m_choices;
    QString m_example;
};

/// The country of numbers that do not say theirs.
class CountryCard final : public QuestionCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountryCard)

public:
    CountryCard(ImportDraft &draft, QWidget *parent);

    [[nodiscard]] bool isAsked(const AskedQuestions &asked) const override;
    void refresh(const AskedQuestions &asked) override;

private:
    QComboBox *m_country;
};

/// Words such as "N/A", by column: blank, or what they say.
class PlaceholderCard final : public QuestionCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlaceholderCard)

public:
    PlaceholderCard(ImportDraft &draft, QWidget *parent);

    [[nodiscard]] bool isAsked(const AskedQuestions &asked) const override;
    void refresh(const AskedQuestions &asked) override;
    void forget() override;

private:
    struct Line {
        QLabel *words = nullptr;
        QComboBox *choice = nullptr;
    };
    [[nodiscard]] Line makeLine(int column);

    QGridLayout *m_grid;
    QMap<int, Line> m_lines; ///< By column.
};

} // namespace rolodesk
