#pragma once

#include <QMenu>

class QSettings;

namespace rolodesk {

class Prompts;

/// Which language the window speaks: that of the desktop, or one that somebody chose. Kept in the
/// settings as "language"; holds from the next start on, and says so.
class LanguageMenu final : public QMenu {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageMenu)

public:
    /// Where the choice is kept; empty: that of the desktop.
    [[nodiscard]] static QString chosen(const QSettings &settings);

    /// Both outlive the menu.
    LanguageMenu(QSettings &settings, Prompts &prompts, QWidget *parent);

private:
    void add(const QString &code, const QString &name);
    void choose(const QString &code, const QString &name);

    QSettings &m_settings;
    Prompts &m_prompts;
    QActionGroup *m_group;
};

} // namespace rolodesk
