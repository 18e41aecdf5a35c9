#pragma once

#include "core/util/result.h"

#include <QStringList>

#include <memory>
#include <span>

namespace rolodesk::cli {

class Job;
struct JobContext;

/// One command: what it is called, what it takes, and what makes its job. The table of them is the
/// only list of commands.
struct CommandSpec {
    QString name;
    QString synopsis; ///< Arguments and options, for the help.
    QString summary;
    QStringList options; ///< Names of the command's own options.
    int leastArguments = 0;
    int mostArguments = 0; ///< -1 = any number.
    /// Its arguments are a query: they may begin with a dash (`-tag:vip`) and say something.
    bool takesQuery = false;
    bool needsWorkspace = true; ///< False: it is about all of them, or about none.
    bool needsService = false;
    bool needsStore = false;
    bool createsStore = false; ///< False: an absent local copy is an error that says so.
    bool needsWriter = false; ///< It changes something.
    std::unique_ptr<Job> (*make)(const JobContext &context) = nullptr;
};

[[nodiscard]] std::span<const CommandSpec> commands();
/// Whether commands of two words begin with this one ("import plan").
[[nodiscard]] bool isFamily(const QString &word);
/// Null when there is none of that name.
[[nodiscard]] const CommandSpec *findCommand(const QString &name);

} // namespace rolodesk::cli
