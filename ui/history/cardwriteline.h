#pragma once

#include "core/journal/journalentry.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace rolodesk {

class ContactStore;

/// One write on the card: how it stands, what one can do about it, and the way to all of them.
/// Hidden while there is none.
class CardWriteLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardWriteLine)

public:
    /// What the line is for, and so which buttons it has.
    enum class About {
        Failure, ///< What failed and was not answered.
        Other, ///< An open write, or one that ended and was not, or was, answered.
    };
    /// What is said besides.
    struct Besides {
        bool isTriedAgain = false; ///< The same wish is under way once more: no second time.
        bool hasHistory = false; ///< It is the last line.
    };
    /// The store outlives the line.
    CardWriteLine(About about, const ContactStore &store, QWidget *parent);

    void show(const std::optional<JournalEntry> &entry, const Besides &besides);
    /// What is to be read; empty while it is hidden.
    [[nodiscard]] QString text() const;
    /// The keys go to the button that changes nothing.
    void takeKeys();

Q_SIGNALS:
    /// What failed, once more, or what was given up, after all.
    void retryWanted(qint64 write);
    void withdrawWanted(qint64 write);
    /// What failed is to be told no more.
    void dismissWanted(qint64 write);
    void decideWanted(qint64 write);
    void historyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Signal = void (CardWriteLine::*)(qint64);

    [[nodiscard]] QPushButton *button(const QString &text, const QString &name, Signal signal);
    [[nodiscard]] QString words() const;
    void recolor();

    const ContactStore &m_store;
    std::optional<JournalEntry> m_shown;
    bool m_isTriedAgain = false;
    QLabel *m_sign;
    QLabel *m_text;
    QPushButton *m_decide = nullptr; ///< Those that a line never needs are null.
    QPushButton *m_retry;
    QPushButton *m_discard = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_history;
};

} // namespace rolodesk
