#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace rolodesk::fuzz {

/// What reads files of strangers, each over any bytes. One that finds something wrong calls
/// `abort()`; sanitizers find the rest. Any thread.
using Target = void (*)(std::span<const std::uint8_t> bytes);

struct NamedTarget {
    const char *name;
    Target run;
};

/// All of them, by the names they are started with.
[[nodiscard]] std::span<const NamedTarget> targets();

} // namespace rolodesk::fuzz
