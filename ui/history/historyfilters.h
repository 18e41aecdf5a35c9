#pragma once

#include "core/journal/journalentry.h"
#include "ui/common/statepanel.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QDate;
class QLineEdit;
class QToolButton;

namespace rolodesk {

class Clock;
class HistoryDays;

/// What somebody asks the history for: a contact, an act, words, days, a state, a source.
class HistoryFilters final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFilters)

public:
    /// `clock` outlives it.
    explicit HistoryFilters(const Clock &clock, QWidget *parent = nullptr);

    /// All but the words, in the person's own time zone on the day `today`.
    [[nodiscard]] JournalQuery query(const QDate &today) const;
    [[nodiscard]] QString text() const;
    /// Tomorrow the answer is another one.
    [[nodiscard]] bool dependsOnToday() const;
    /// An act, and all of it.
    [[nodiscard]] bool isWholeAct() const;
    /// What is said where nothing meets the question.
    [[nodiscard]] StatePanel::Content emptyWords() const;

    /// Only this contact, until the person takes that away; 0: any. `name` may be empty.
    void setContact(ContactId contact, const QString &name);
    /// What failed of an act, or all of it, and nothing else, until the person asks otherwise.
    void setAct(qint64 act, bool isFailedOnly = false);
    [[nodiscard]] qint64 act() const { return m_act; } ///< 0: any.
    /// What the act is called; empty where that is not known.
    void setActTitle(const QString &title);
    /// What has not ended, and nothing else, until the person asks otherwise.
    void setOpen();
    /// What failed and was not answered, and nothing else, until the person asks otherwise.
    void setUnanswered();
    /// A source one can choose from then on. O(1).
    void addSource(const QString &source);

Q_SIGNALS:
    /// The query is another one.
    void changed();
    void textChanged(const QString &text);

private:
    template <typename Change>
    void askAnew(Change change);
    [[nodiscard]] bool hasRest() const;

    ContactId m_contact; ///< 0: any.
    qint64 m_act = 0; ///< 0: any.
    bool m_isChanging = false; ///< Several parts of the question: it is told once.
    QSet<QString> m_known; ///< Sources.
    QToolButton *m_only;
    QToolButton *m_onlyAct;
    QLineEdit *m_text;
    HistoryDays *m_days;
    QComboBox *m_states;
    QComboBox *m_sources;
};

} // namespace rolodesk
