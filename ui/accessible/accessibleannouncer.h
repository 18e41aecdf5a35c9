#pragma once

#include <QAccessibleWidget>

namespace rolodesk {

class Announcer;

/// An Announcer as a screen reader sees it: a notification, named by what was said.
class AccessibleAnnouncer final : public QAccessibleWidget {
public:
    explicit AccessibleAnnouncer(Announcer *announcer);

    [[nodiscard]] QString text(QAccessible::Text which) const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override { return {}; }

private:
    ~AccessibleAnnouncer() override = default;
};

} // namespace rolodesk
