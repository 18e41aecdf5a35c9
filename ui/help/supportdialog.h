#pragma once

#include <QDialog>
#include <QThreadPool>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace rolodesk {

struct SupportFacts;

/// The support bundle, to be read before anybody gets it: the text shown is the whole file. It is
/// saved or copied by the person; nothing is sent. Not modal; deletes itself when it is closed.
class SupportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportDialog)

public:
    /// `facts` is asked once, at the beginning, on this thread.
    SupportDialog(const std::function<SupportFacts()> &facts, QWidget *parent);
    ~SupportDialog() override;

    /// What is shown, and what is saved.
    [[nodiscard]] QString text() const;
    /// Writes it into a file, which is there as a whole or not at all, and says what came of it.
    void saveTo(const QString &path);

private:
    [[nodiscard]] QWidget *makeButtons();
    void choose();
    void copy();
    void say(const QString &sentence);

    QPlainTextEdit *m_page;
    QLabel *m_said;
    QPushButton *m_save = nullptr;
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
