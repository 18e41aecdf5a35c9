#pragma once

#include "core/accounts/accountdesk.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace rolodesk {

class FieldEdge;
class FieldProblem;
class KeySourceBox;
class SecretEdit;

/// What stands in the fields of the connect form but for the key, letter by letter.
struct ConnectEntries {
    KeySource source = KeySource::Keychain;
    HelperCommand helper;
    QString id;
    QString name;
    QString region;
    QString address;
};

/// The fields of the connect form. Says at each field what is wrong with it, once the person has
/// tried to go on.
class ConnectFields final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectFields)

public:
    /// The desk outlives the fields.
    explicit ConnectFields(AccountDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] KeySourceBox &source() const { return *m_source; }
    /// Shows the profile. The key is left alone.
    void fill(const WorkspaceProfile &profile);
    [[nodiscard]] ConnectEntries entries() const;
    void setEntries(const ConnectEntries &entries);
    /// For another account than the profile shown: of no workspace, and without its name.
    void detach();
    /// A name for whoever enters none.
    void suggestName(const QString &name);
    /// What was entered, over `base`.
    [[nodiscard]] AccountDraft draft(const WorkspaceProfile &base) const;
    /// Shows what is wrong at each field; gives the first field with a problem, or null.
    QWidget *firstProblem();
    void clearProblems();
    void wipeKey();
    /// Moves the focus to where something is missing.
    void focusFirst();
    /// The widgets in the order of the focus.
    [[nodiscard]] QList<QWidget *> focusChain() const;

Q_SIGNALS:
    /// Something a check depends on was changed: everything but name, country and the place of the
    /// key.
    void edited();
    /// Return was pressed.
    void submitted();

private:
    /// A field that may be wrong.
    struct Checked {
        QLineEdit *field;
        FieldProblem *problem;
        FieldEdge *edge;
    };

    void addKeyFields(QVBoxLayout &column);
    void addAdvanced(QVBoxLayout &column);
    static void say(const Checked &checked, const std::optional<QString> &problem);
    void openAdvanced(bool open);
    [[nodiscard]] QString wantedName() const;
    /// Two workspaces of one name are allowed, but not without a word.
    void refreshName();
    void sourceChanged();

    AccountDesk &m_desk;
    KeySourceBox *m_source;
    QWidget *m_keyBox = nullptr;
    QLineEdit *m_id = nullptr;
    SecretEdit *m_key = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_sameName = nullptr;
    QString m_ownId; ///< Of the profile shown.
    QComboBox *m_region = nullptr;
    QToolButton *m_advanced = nullptr;
    QWidget *m_advancedBox = nullptr;
    QLineEdit *m_address = nullptr;
    QList<Checked> m_checked;
    bool m_byHelper = false;
};

} // namespace rolodesk
