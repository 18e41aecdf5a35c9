#pragma once

#include "core/credentials/secret.h"

#include <QLineEdit>

namespace rolodesk {

/// A field for a secret: masked, can be revealed, and hands out nothing. While it is revealed
/// nothing in it can be selected, so that nothing reaches the clipboard; pasting works.
class SecretEdit final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEdit)

public:
    /// `show` and `hide`: what the eye does, for its tool tip ("Show the key").
    SecretEdit(const QString &show, const QString &hide, QWidget *parent = nullptr);

    /// What was typed. White space around it is dropped with `trimmed`.
    enum class Spaces { Kept, Trimmed };
    [[nodiscard]] Secret secret(Spaces spaces) const;
    /// Empties the field, what could be undone included, and masks it again.
    void wipe();

private:
    void setShown(bool shown);

    QAction *m_reveal;
};

} // namespace rolodesk
