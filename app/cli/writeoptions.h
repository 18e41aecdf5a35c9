#pragma once

#include "app/common/optiontable.h"

#include <QStringList>

#include <vector>

namespace rolodesk::cli {

struct CommandLine;

/// The options of the commands that change something, and of the journal, bound to where they go.
/// `ofCommand` notes those that were given. Both outlive the table.
[[nodiscard]] std::vector<OptionSpec> writeOptionsInto(CommandLine &line, QStringList &ofCommand);

/// What they mean together; an empty text when they fit. The command is known.
[[nodiscard]] QString disagreementOfWrite(const CommandLine &line);

} // namespace rolodesk::cli
