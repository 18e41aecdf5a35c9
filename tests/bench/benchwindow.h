#pragma once

#include "tests/bench/seededbase.h"

#include <functional>
#include <memory>

class QLineEdit;

namespace rolodesk {
class ContactTableModel;
class ContactTableView;
} // namespace rolodesk

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

    [[nodiscard]] ContactTableView &table() const;
    [[nodiscard]] ContactTableModel &model() const;
    [[nodiscard]] QLineEdit &searchBox() const;

    /// Does something and waits until its result is painted: milliseconds from the beginning to the
    /// end of the painting after which the list is the answer to what is asked.
    [[nodiscard]] double untilPainted(const std::function<void()> &act);
    /// Waits until nobody in this process works any more.
    void comeToRest();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk::bench
