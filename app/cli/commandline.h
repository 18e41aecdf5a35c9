#pragma once

#include "app/cli/editwishes.h"
#include "app/cli/importwishes.h"
#include "core/util/result.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace rolodesk::cli {

struct CommandSpec;

/// What was typed, understood. A plain value.
struct CommandLine {
    enum class Wanted { Run, Help, Version };
    Wanted wanted = Wanted::Run;

    // Which workspace, and how its data is reached.
    QString workspace; ///< Name or id; empty when `apiUrl` is given.
    QUrl apiUrl;
    bool credentialsFromStdin = false;
    QString dataDir; ///< Empty = the standard place.
    QString defaultCountry; ///< ISO 3166, two capital letters; empty = none.
    bool noRateLimit = false;
    bool json = false;

    const CommandSpec *command = nullptr;
    QStringList arguments; ///< Of the command.
    bool full = false;
    std::optional<qint64> limit;
    QString view; ///< Name or id of a saved view.
    QString query;
    QString format; ///< "csv", "vcf" or "jsonl"; empty: none was named.
    QString layout; ///< Of csv: "view" or "import"; empty = "view".
    bool isPlain = false; ///< Csv without the marks that keep spreadsheets from running cells.
    QString outputFile; ///< Empty = standard output.
    QString listFile; ///< "-" = standard input.
    EditWishes wishes; ///< Of edit and create.
    QString onConflict; ///< "fail", "mine" or "theirs"; empty = "fail".
    ImportWishes import; ///< Of import.
    bool isToday = false; ///< Of journal: only what was planned today.
    std::optional<qint64> contact; ///< Of journal: only what is about this contact.
};

/// What `--workspace` takes for the sample workspace.
[[nodiscard]] QString sampleName();

/// Reads the arguments (without the program's name); a usage error is one English sentence. Pure.
[[nodiscard]] Result<CommandLine, QString> parseCommandLine(const QStringList &arguments);

/// The text of `--help`: every option, command and exit status.
[[nodiscard]] QString helpText();

} // namespace rolodesk::cli
