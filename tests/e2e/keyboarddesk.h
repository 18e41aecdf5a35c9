#pragma once

#include "tests/e2e/sandboxprocess.h"
#include "tests/support/leapingclock.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

class QWindow;

namespace rolodesk {
class ContactTableModel;
class ContactTableView;
class MainWindow;
namespace desktop {
class Application;
}
} // namespace rolodesk

namespace rolodesk::test {

/// The desktop program on a workspace of a service with five contacts, and the keyboard of the
/// person in front of it. Everything that is done is done by keys, which go to the window that a
/// desktop would give them to; the rest only looks. Whoever presses one while nothing that can be
/// seen and used has the focus, fails the test.
class KeyboardDesk final {
public:
    /// Ids of the contacts, in the order of the list.
    enum Person : qint64 { Ada = 101, Grace, Mary, Zoe, Ines };

    KeyboardDesk();
    ~KeyboardDesk();

    /// Starts the service and the program, and waits until the list is there and nothing is loaded.
    void start();
    /// Closes the window, as the desktop does by its own keys, and starts the program anew on the
    /// same data. Nothing may be asked.
    void startAgain();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// ASCII.
    void type(const QString &text);
    /// In place of what stands in the line.
    void typeOver(const QString &text);
    /// Goes to the control of this name by Tab, or by Shift+Tab.
    void tabTo(const QString &name, Qt::KeyboardModifiers modifiers = {});
    /// The same to a button that has no name, by its text.
    void tabToButton(const QString &text);
    /// Goes to the list by the search box. One contact answers to the words.
    void find(const QString &words);
    /// Finds the contact and opens the editor.
    void edit(const QString &words);
    /// Goes to this column of the current contact.
    void goToColumn(int column);

    /// What has the focus, in the window that a desktop would give the keys to; null when nothing
    /// has. The second is its object name.
    [[nodiscard]] QWidget *focus() const;
    [[nodiscard]] QString focusName() const;
    /// What is on screen by this name; null when nothing is.
    template <typename T = QWidget>
    [[nodiscard]] T *part(const QString &name) const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            for (auto *found : top->findChildren<T *>(name)) {
                if (found->isVisible())
                    return found;
            }
        }
        return nullptr;
    }
    /// Text of a label or a button on screen; "(hidden)" when there is none.
    [[nodiscard]] QString textOf(const QString &name) const;
    /// Something on screen says it.
    [[nodiscard]] bool isSaid(const QString &words) const;
    [[nodiscard]] MainWindow &window() const;
    [[nodiscard]] ContactTableView &table() const;
    [[nodiscard]] ContactTableModel &model() const;
    [[nodiscard]] QString cell(qint64 contact, int column) const;

    /// Waits until nothing is under way any more, and the program knows what can be undone.
    void rest();

    [[nodiscard]] SandboxProcess &service() { return m_service; }
    /// The contact as it is at the service; empty when it is not there.
    [[nodiscard]] QJsonObject there(qint64 contact);
    [[nodiscard]] QString there(qint64 contact, const QString &field);
    [[nodiscard]] QList<int> tagsThere(qint64 contact);
    [[nodiscard]] QString customThere(qint64 contact, const QString &field);
    /// Values of its channels of this type.
    [[nodiscard]] QStringList channelsThere(qint64 contact, const QString &type);
    /// Somebody else changes it there.
    void changeByOthers(qint64 contact, const QJsonObject &patch);
    /// Requests of this method so far.
    [[nodiscard]] int requests(const QString &method);

    LeapingClock clock;

private:
    void startProgram();
    void endProgram();
    void tabUntil(const QString &wanted, const std::function<QString()> &now,
        Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QWindow *inFront() const;
    [[nodiscard]] bool isIdle() const;

    SandboxProcess m_service;
    QTemporaryDir m_data;
    QString m_workspace;
    std::unique_ptr<desktop::Application> m_program;
};

} // namespace rolodesk::test
