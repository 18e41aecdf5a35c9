#pragma once

#include "core/support/supportbundle.h"

#include <QList>

#include <functional>

class QObject;
class QSettings;

namespace rolodesk {
class AccountDesk;
class Clock;
} // namespace rolodesk

namespace rolodesk::desktop {

class Workspace;

/// What a support bundle is made of. All outlive the gathering but the workspaces, which are looked
/// at in the call itself.
struct SupportSources {
    Clock &clock;
    const QSettings &settings;
    const AccountDesk &desk;
    QList<Workspace *> open;
    double scale = 1; ///< Of the window's screen.
};

/// Gathers it, and hands it over once the journals have told what failed last, or after two seconds
/// without that. Not at all where `context` dies first.
void gatherSupportFacts(const SupportSources &sources, QObject *context,
    std::function<void(const SupportFacts &facts)> then);

} // namespace rolodesk::desktop
