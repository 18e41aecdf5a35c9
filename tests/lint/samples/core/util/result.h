#pragma once
#include <tl/expected.hpp>
template <typename T, typename E> using Result = tl::expected<T, E>;
