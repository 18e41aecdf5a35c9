#pragma once

#include "core/accounts/guard.h"
#include "core/credentials/secret.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QPushButton;

namespace rolodesk {

class FieldProblem;
class SecretEdit;

/// The switches of a workspace and the pass phrase they can be locked with.
class GuardBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardBox)

public:
    explicit GuardBox(QWidget *parent = nullptr);

    /// Shows the switches as they are kept. What was typed is wiped.
    void setSettings(const GuardSettings &settings);
    /// Something was changed and not saved yet.
    [[nodiscard]] bool isChanged() const;
    /// Says at the fields what is missing; gives the first of them then.
    QWidget *firstProblem();
    void sayWrongPhrase();

    [[nodiscard]] QSet<Act> forbidden() const;
    [[nodiscard]] Secret phrase() const;
    /// As `AccountDesk::setGuard` takes it.
    [[nodiscard]] std::optional<Secret> newPhrase() const;
    void wipe();

Q_SIGNALS:
    void edited();

private:
    void refresh();

    GuardSettings m_settings;
    QList<QCheckBox *> m_switches; ///< In the order of `allActs`.
    QCheckBox *m_lock;
    QPushButton *m_change;
    QWidget *m_presentBox;
    SecretEdit *m_present;
    FieldProblem *m_presentProblem;
    QWidget *m_newBox;
    SecretEdit *m_new;
    SecretEdit *m_repeat;
    FieldProblem *m_newProblem;
    bool m_changing = false; ///< A new phrase is entered in place of the present one.
};

} // namespace rolodesk
