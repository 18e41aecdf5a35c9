#pragma once

#include "core/accounts/accountdesk.h"
#include "ui/accounts/connectfields.h"
#include "ui/common/colors.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rolodesk {

class MessageStrip;
struct ErrorText;

/// The form that connects an account, or takes the key of a known one anew: what is entered is
/// checked with the service, then saved by the desk.
///
/// Saving needs a check that passed and is not stale (nothing it depends on was changed since:
/// name and country may be), or an explicit "Save anyway" after one that did not pass. The key of
/// another team is refused for a known workspace; it can become one of its own. While it is saved
/// nothing can be entered, but the waiting can be stopped, and nothing is saved then. Whatever goes
/// wrong, everything typed stays. The key leaves its field as soon as it was saved, and whenever the
/// form is left.
class ConnectForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectForm)

public:
    /// The desk outlives the form.
    explicit ConnectForm(AccountDesk &desk, QWidget *parent = nullptr);
    ~ConnectForm() override;

    /// Prepares the form. A profile the desk knows: its key is entered again, or its program
    /// changed. Another profile: what to begin with, which stays so for later accounts. None: for
    /// a new account; what was typed for one before stays.
    void begin(const std::optional<WorkspaceProfile> &prefill);

Q_SIGNALS:
    /// The account was saved. `known`: it was there before, and has its key anew.
    void saved(const rolodesk::WorkspaceProfile &profile, bool known);
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Phase { Editing, Checking, Saving };
    enum class Verdict {
        None,
        Passed,
        Failed,
        OtherTeam, ///< It passed, for another team than the workspace's.
    };

    void build();
    void addHead(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);
    void connectParts();
    /// The form for a new account: empty, or as it was left for the key of a known one.
    void startAnew();
    /// What was entered for a known workspace becomes one of its own.
    void connectAsNew();
    [[nodiscard]] AccountDraft draft() const;
    void submit();
    void check(bool thenSave);
    void checked(const Result<Team, ApiError> &team, bool thenSave);
    void say(Severity severity, QLatin1String icon, const ErrorText &text);
    void sayVerdict();
    void showFoot();
    void save();
    void stopSaving();
    void saveFailed(const AccountError &error);
    /// Something the check depends on was changed.
    void edited();
    void setPhase(Phase phase);
    void refresh();
    void refreshSource();
    void forget();

    AccountDesk &m_desk;
    QLabel *m_title;
    QLabel *m_hint;
    MessageStrip *m_failure;
    ConnectFields *m_fields;
    QLabel *m_honest;
    MessageStrip *m_result;
    QPushButton *m_back;
    QPushButton *m_check;
    bool m_refused = false; ///< The last check failed because of the key itself.
    QPushButton *m_anyway;
    QPushButton *m_go;
    WorkspaceProfile m_profile; ///< What the draft is made from; a known one, or a new one.
    WorkspaceProfile m_start; ///< What a new account begins with.
    bool m_known = false;
    WorkspaceProfile m_begun; ///< A known one as the fields showed it at first.
    std::optional<ConnectEntries> m_typed; ///< For a new account, while the key of a known is entered.
    Team m_team; ///< Of the check that passed.
    Phase m_phase = Phase::Editing;
    Verdict m_verdict = Verdict::None;
    bool m_tried = false;
    bool m_saveOnceUnlocked = false;
    QPointer<QWidget> m_focus; ///< Where it was before the saving.
    std::unique_ptr<QObject> m_wait; ///< Context of the check or the saving under way.
};

} // namespace rolodesk
