#pragma once

#include <QToolButton>

namespace rolodesk {

/// A small button that copies a text and shows for a moment that it did.
class CopyButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopyButton)

public:
    /// `text` is copied; with Shift held it is `alternative`, when there is one. `what` names it
    /// for the tool tip and a screen reader ("Copy +14155550100").
    CopyButton(
        QString text, const QString &what, QWidget *parent = nullptr, QString alternative = {});

Q_SIGNALS:
    void copied(const QString &text);

private:
    void copy();

    QString m_text;
    QString m_alternative;
};

} // namespace rolodesk
