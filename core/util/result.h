#pragma once

#include <tl/expected.hpp>

namespace rolodesk {

/// The outcome of something that can fail: a `T` or an `E`. The only header that names the library behind it.
template<typename T, typename E>
using Result = tl::expected<T, E>;

/// Wraps an error so that it converts to any `Result<T, E>`: `return Failure(error);`
template<typename E>
using Failure = tl::unexpected<E>;

} // namespace rolodesk
