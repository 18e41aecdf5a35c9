#pragma once

#include "app/common/optiontable.h"

#include <QStringList>

#include <vector>

namespace rolodesk::cli {

struct CommandLine;

/// The options of the commands of `import`, bound to where they go. `ofCommand` notes those that
/// were given. Both outlive the table.
[[nodiscard]] std::vector<OptionSpec> importOptionsInto(CommandLine &line, QStringList &ofCommand);

/// The names of those that decide how a file is read, and of those that answer questions.
[[nodiscard]] QStringList readingOptions();
[[nodiscard]] QStringList decidingOptions();

} // namespace rolodesk::cli
