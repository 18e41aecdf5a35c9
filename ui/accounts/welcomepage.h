#pragma once

#include "core/accounts/accountdesk.h"
#include "ui/common/colors.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rolodesk {

class ChoiceCard;
class MessageStrip;

/// The first thing a person sees: the workspaces that are connected, and the ways to more. Up and
/// Down go from card to card.
class WelcomePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    /// The desk outlives the page.
    explicit WelcomePage(AccountDesk &desk, QWidget *parent = nullptr);

    /// Says above the list what has just been done; gone when the page was left.
    void say(const QString &title, const QString &sentence,
        Severity severity = Severity::Success);

Q_SIGNALS:
    void workspaceChosen(const QString &id);
    void sampleChosen();
    void connectChosen();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void listWorkspaces();
    void refreshSentences();
    [[nodiscard]] QList<ChoiceCard *> cards() const;

    AccountDesk &m_desk;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    MessageStrip *m_done;
    QVBoxLayout *m_list;
    QList<ChoiceCard *> m_workspaces; ///< In the order of the desk's profiles.
    ChoiceCard *m_connect;
    ChoiceCard *m_sample;
    QString m_keychain; ///< Its name, once known.
};

} // namespace rolodesk
