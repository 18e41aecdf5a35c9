#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace rolodesk::test {

/// As much of a Secret Service as has to do with its lock, on a connection of its own. A person is played by `personSays`.
class FakeSecretService final : public QDBusVirtualObject {
public:
    enum class Person { Unlocks, Dismisses, Waits };

    bool locked = true;
    bool hasCollection = true;
    bool otherIsLocked = false; ///< There is a second collection, which is locked.
    bool silent = false; ///< Takes every call and never answers.
    QString error; ///< Name of the error every call is answered with.
    /// Calls about secrets themselves wait here for `failHeld`, as they do behind a dialog of the keychain.
    QList<QDBusMessage> held;
    Person person = Person::Unlocks;
    bool promptIsOpen = false;
    bool wasDismissed = false; ///< By the program.

    FakeSecretService();
    ~FakeSecretService() override;

    void failHeld();

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void completePrompt(bool dismissed);

    QDBusConnection m_bus;
};

} // namespace rolodesk::test
