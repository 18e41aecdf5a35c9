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
    bool silent = false; ///< Takes every call and never answers.
    Person person = Person::Unlocks;
    bool promptIsOpen = false;
    bool wasDismissed = false; ///< By the program.

    FakeSecretService();
    ~FakeSecretService() override;

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void completePrompt(bool dismissed);

    QDBusConnection m_bus;
};

} // namespace rolodesk::test
