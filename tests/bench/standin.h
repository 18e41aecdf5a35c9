#pragma once

#include "tests/bench/contactmaker.h"

#include <QUrl>

#include <memory>

namespace rolodesk::bench {

/// A service with nothing to do but answer: both lists, the count, tags, fields and team of a
/// made-up base, on loopback, from a thread of its own and without limits. It checks no credentials
/// and takes no writes. What it is fast enough for, rolodesk-sandbox is not: its answers come from
/// a database.
class StandIn final {
    Q_DISABLE_COPY_MOVE(StandIn)

public:
    enum class Lists { Both, V1 };
    /// Listens at the port, or at any free one for 0; `isListening` tells whether it does.
    explicit StandIn(const ContactMaker &base, quint16 port = 0, Lists lists = Lists::Both);
    ~StandIn();

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl address() const;
    /// Answers given so far.
    [[nodiscard]] int requests() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk::bench
