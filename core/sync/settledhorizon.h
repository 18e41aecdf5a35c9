#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace rolodesk {

/// How far down a look at the changes has to reach. What becomes visible late (a slow import, a
/// replica) is waited for five minutes: a horizon is settled once a thorough look that began five
/// minutes after the horizon was reached has found everything up to it. Looks then begin there and
/// not five minutes below it, so that a bulk change does not have to be read again for ever.
///
/// Lives as long as the engine; knows spans only, so that setting the clock does not matter.
class SettledHorizon {
public:
    static constexpr std::chrono::minutes patience{5};

    /// A thorough look that began at `began` has ended at `now` and has found everything up to
    /// `horizon`. The horizon that is settled by this, if one is. Times are monotonic.
    [[nodiscard]] std::optional<QString> lookEnded(const QString &horizon,
        std::chrono::milliseconds began, std::chrono::milliseconds now);

private:
    struct Reached {
        QString horizon;
        std::chrono::milliseconds at;
    };
    std::optional<Reached> m_unsettled;
};

} // namespace rolodesk
