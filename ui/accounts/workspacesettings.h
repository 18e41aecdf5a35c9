#pragma once

#include "core/accounts/accountdesk.h"
#include "ui/contacts/unsavedwork.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rolodesk {

class GuardBox;
class FieldProblem;
class MessageStrip;
class Prompts;

/// The settings of one workspace, beside the window and blocking nothing. Names, colour, country
/// and switches are changed by Save; what is deleted is asked about first. Closes itself when the
/// workspace goes.
class WorkspaceSettings final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceSettings)

public:
    /// Desk and prompts outlive the dialog. `id`: of a profile the desk knows.
    WorkspaceSettings(AccountDesk &desk, Prompts &prompts, QString id, QWidget *parent = nullptr);
    ~WorkspaceSettings() override;

    /// Size of the local copy in bytes, as far as known.
    void setCopySize(std::optional<qint64> bytes);
    /// Tells what was changed or typed here and is not saved at the service yet: it goes with the
    /// copy.
    void setUnsaved(std::function<UnsavedWork()> unsaved) { m_unsaved = std::move(unsaved); }
    /// The workspace could not be removed: says why, and offers ways on.
    void showRemoveFailed(const AccountError &error);

Q_SIGNALS:
    void profileChanged(const QString &id);
    void keyWanted(const QString &id);
    /// Confirmed already.
    void deleteCopyRequested(const QString &id);
    /// Confirmed already. `keyMayStay`: a keychain that is locked or away does not matter.
    void removeRequested(const QString &id, bool keyMayStay);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addWorkspace(QVBoxLayout &column);
    void addKey(QVBoxLayout &column);
    void addCopy(QVBoxLayout &column);
    void addRemoval(QVBoxLayout &column);
    void fill();
    void refreshKey();
    void reject() override;
    void refreshCopy();
    void refreshSave();
    /// The profile was changed, here or in another window.
    void follow();
    [[nodiscard]] WorkspaceProfile edited() const;
    [[nodiscard]] bool isEdited() const;
    void save();
    void askAboutUnsaved();
    void saveAll();
    void saveGuard();
    void saveProfile();
    void failed(const AccountError &error);
    void askToDeleteCopy();
    void askToRemove();
    void unlockAndRemove();

    AccountDesk &m_desk;
    Prompts &m_prompts;
    QString m_id;
    WorkspaceProfile m_profile; ///< As kept.
    WorkspaceProfile m_shown; ///< As it was when the fields were filled.
    MessageStrip *m_problem;
    QLineEdit *m_name = nullptr;
    QLabel *m_sameName = nullptr;
    FieldProblem *m_nameProblem = nullptr;
    QButtonGroup *m_colors = nullptr;
    QList<QString> m_codes; ///< Of the buttons of `m_colors`.
    QComboBox *m_region = nullptr;
    QLabel *m_team = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_key = nullptr;
    QPushButton *m_renewKey = nullptr;
    QLabel *m_copy = nullptr;
    QCheckBox *m_keepCopy = nullptr;
    GuardBox *m_guard = nullptr;
    QPushButton *m_save = nullptr;
    QString m_keychain; ///< Its name, once known.
    std::optional<qint64> m_copySize;
    std::function<UnsavedWork()> m_unsaved = [] { return UnsavedWork(); };
    std::unique_ptr<QObject> m_wait; ///< Context of what is under way.
};

} // namespace rolodesk
