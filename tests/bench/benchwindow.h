#pragma once

#include "tests/bench/listhand.h"
#include "tests/bench/seededbase.h"

#include <memory>

namespace rolodesk::bench {

/// The program's real window over the real store of a base, in this process; its service is never
/// asked.
class BenchWindow final {
    Q_DISABLE_COPY_MOVE(BenchWindow)

public:
    /// Opens the window and waits until the whole base is in it, and everything that is prepared
    /// ahead is ready.
    explicit BenchWindow(const SeededBase &base);
    ~BenchWindow();

    [[nodiscard]] ListHand &hand() const;
    [[nodiscard]] MainWindow &window() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk::bench
