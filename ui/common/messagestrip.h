#pragma once

#include "ui/common/colors.h"
#include "ui/common/errortext.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace rolodesk {

/// The strip above a list that says what is wrong: sign, title, sentence, below them a request id
/// to copy, and ways on. Hidden while all is well.
class MessageStrip final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageStrip)

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows the words. `icon` is a name for `icon()`; `extra` is a last sentence, for instance
    /// since when. The buttons are there when the text says that unlocking the keychain, another
    /// key, or trying again helps; the cross when `closable`.
    void say(Severity severity, QLatin1String icon, const ErrorText &text, const QString &extra,
        bool closable);
    /// One more button, for a way on that only the place of the strip knows; empty text takes it
    /// away. To be called after `say`, which takes it away.
    void offer(const QString &text);
    [[nodiscard]] Severity severity() const { return m_severity; }

Q_SIGNALS:
    void tryAgain();
    void keyWanted();
    void unlockWanted();
    void offerTaken();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QLabel *m_sign;
    QLabel *m_text;
    QWidget *m_request;
    QLabel *m_requestId;
    QPushButton *m_unlock;
    QPushButton *m_enterKey;
    QPushButton *m_offer;
    QPushButton *m_again;
    QToolButton *m_close;
    QLatin1String m_icon;
    Severity m_severity = Severity::Info;
};

} // namespace rolodesk
