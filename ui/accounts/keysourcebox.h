#pragma once

#include "core/accounts/accountdesk.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace rolodesk {

class FieldEdge;
class FieldProblem;

/// The choice where the authorization of a workspace comes from, with what belongs to each choice:
/// how the keychain is and a way to unlock it, and the program that hands out tokens.
class KeySourceBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeySourceBox)

public:
    /// The desk outlives the box.
    explicit KeySourceBox(AccountDesk &desk, QWidget *parent = nullptr);
    ~KeySourceBox() override;

    [[nodiscard]] KeySource source() const;
    /// Without a keychain, `Keychain` becomes `Memory` as soon as that is known, and `Keychain` again when there is one after
    /// all and nobody chose meanwhile. A keychain that only fails to answer stays chosen.
    void setSource(KeySource source);
    [[nodiscard]] HelperCommand helper() const;
    void setHelper(const HelperCommand &helper);
    /// The keychain's name, or a word for one where it is not known.
    [[nodiscard]] QString keychainName() const;

    /// Looks which keychain there is.
    void look();
    /// Lets the keychain ask the person. `unlocked` follows when that went well.
    void unlock();
    /// Says at the program's field what is wrong; gives the field then.
    QWidget *checkHelper();
    void clearProblems();
    /// The widgets in the order of the focus.
    [[nodiscard]] QList<QWidget *> focusChain() const;

Q_SIGNALS:
    void sourceChanged();
    void helperEdited();
    void keychainChanged();
    void unlocked();

private:
    /// How the keychain is.
    enum class Keychain { Looking, Open, Locked, Waiting, Failing, Away };

    void addKeychain();
    void addHelper();
    void setKeychain(Keychain state, const QString &sentence = {});
    void take(const Result<CredentialPlace, CredentialError> &place);
    void chooseProgram();
    void pressed();

    AccountDesk &m_desk;
    QButtonGroup *m_group;
    QRadioButton *m_inKeychain;
    QLabel *m_state;
    QPushButton *m_act;
    QRadioButton *m_inMemory;
    QRadioButton *m_byProgram;
    QWidget *m_programBox;
    QLineEdit *m_program;
    QPushButton *m_choose;
    QPlainTextEdit *m_arguments;
    FieldProblem *m_programProblem = nullptr;
    FieldEdge *m_programEdge = nullptr;
    Keychain m_keychain = Keychain::Looking;
    bool m_movedToMemory = false; ///< By us, for want of a keychain.
    QString m_name;
    std::unique_ptr<QObject> m_wait; ///< Context of the question to the keychain under way.
};

} // namespace rolodesk
