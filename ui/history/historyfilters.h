#pragma once

#include "core/journal/journalentry.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QDate;
class QLineEdit;
class QToolButton;

namespace rolodesk {

/// What somebody asks the history for: a contact, words, a day, a state, a source.
class HistoryFilters final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryFilters)

public:
    explicit HistoryFilters(QWidget *parent = nullptr);

    /// All but the words, in the person's own time zone on the day `today`.
    [[nodiscard]] JournalQuery query(const QDate &today) const;
    [[nodiscard]] QString text() const;
    /// The answer depends on the day.
    [[nodiscard]] bool asksForDay() const;
    /// Nothing is left out.
    [[nodiscard]] bool isAny() const;

    /// Only this contact, until the person takes that away; 0: any. `name` may be empty.
    void setContact(ContactId contact, const QString &name);
    /// A source one can choose from then on. O(1).
    void addSource(const QString &source);

Q_SIGNALS:
    /// The query is another one.
    void changed();
    void textChanged(const QString &text);

private:
    ContactId m_contact; ///< 0: any.
    QSet<QString> m_known; ///< Sources.
    QToolButton *m_only;
    QLineEdit *m_text;
    QComboBox *m_days;
    QComboBox *m_states;
    QComboBox *m_sources;
};

} // namespace rolodesk
