#pragma once

#include "core/async/reply.h"

#include <QString>

#include <memory>

namespace rolodesk {

struct ImportContent;

/// Of what cannot fail.
struct NoProblem { };

/// Whether a file is a list of numbers and addresses, without titles and without another column:
/// it may be meant for something else than an import. Pure; O(1).
[[nodiscard]] bool isBareList(const ImportContent &content);

/// Such a list as a table that opts everybody in it out. O(size), on a thread.
[[nodiscard]] Reply<QString, NoProblem> *optOutTable(std::shared_ptr<const ImportContent> content);

/// Whether a text that was dropped or pasted is a table to be imported, and no list of numbers to
/// be looked up: it has cells beside each other, titles that are known, or is cards. Looks at its
/// beginning. Pure.
[[nodiscard]] bool isTable(const QString &text);

} // namespace rolodesk
