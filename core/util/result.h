#pragma once

#include <tl/expected.hpp>

namespace rolodesk {

/// The outcome of something that can fail: a `T` or an `E`. The only header that names the library behind it.
template<typename T, typename E>
using Result = tl::expected<T, E>;

/// Wraps an error so that it converts to any `Result<T, E>`: `return Failure(error);`
/// A class of its own, since clang learned to deduce the arguments of an alias only lately.
template<typename E>
class Failure final : public tl::unexpected<E> {
public:
    using tl::unexpected<E>::unexpected;
};

template<typename E>
Failure(E) -> Failure<E>;

} // namespace rolodesk
