#include "app/cli/commandline.h"

#include "app/cli/commands.h"
#include "app/cli/importoptions.h"
#include "app/cli/optionparts.h"
#include "app/cli/writeoptions.h"
#include "app/common/optiontable.h"
#include "core/http/serviceaddress.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<qint64>, QString> limitFrom(const QString &value)
{
    bool isNumber = false;
    const qint64 limit = value.toLongLong(&isNumber);
    if (!isNumber || limit < 1)
        return Failure(u"--limit takes a number from 1; “%1” is none."_s.arg(value));
    return limit;
}

/// What --format takes: the ending of the files, too.
QStringList exportFormats()
{
    return {u"csv"_s, u"vcf"_s, u"jsonl"_s};
}

/// The options that only some commands have, bound to where they go. `ofCommand` notes those that
/// were given.
std::vector<OptionSpec> commandOptionsInto(CommandLine &line, QStringList &ofCommand)
{
    const auto noted = [&ofCommand](const char *name, auto apply) {
        return noting(ofCommand, name, apply);
    };
    return {
        {u"full"_s, {}, u"sync: read every contact again, whatever the local copy holds"_s,
            noted("full", [&line](const QString &) { return setTrue(line.full); })},
        {u"limit"_s, u"N"_s, u"list, search: at most this many contacts"_s,
            noted("limit",
                [&line](const QString &value) { return take(line.limit, limitFrom(value)); })},
        {u"view"_s, u"NAME"_s,
            u"export: the contacts and columns of the saved view of that name or id, in its order"_s,
            noted("view",
                [&line](
                    const QString &value) { return take(line.view, notEmpty("view", value)); })},
        {u"query"_s, u"QUERY"_s, u"export: the contacts that “search” finds"_s,
            noted("query",
                [&line](
                    const QString &value) { return take(line.query, notEmpty("query", value)); })},
        {u"format"_s, u"FORMAT"_s,
            u"export: csv, vcf (vCard 4.0), or jsonl, each contact in the API's own JSON form, one a line; journal: csv or jsonl"_s,
            noted("format",
                [&line](const QString &value) {
                    return take(line.format, oneOf("format", exportFormats(), value));
                })},
        {u"layout"_s, u"LAYOUT"_s,
            u"export --format csv: view, the columns of the list, or import, those that the CSV import of the web application reads"_s,
            noted("layout",
                [&line](const QString &value) {
                    return take(line.layout, oneOf("layout", {u"view"_s, u"import"_s}, value));
                })},
        {u"plain"_s, {},
            u"export --format csv: no apostrophe before cells that a spreadsheet would take for a formula, and no byte order mark"_s,
            noted("plain", [&line](const QString &) { return setTrue(line.isPlain); })},
        {u"output"_s, u"FILE"_s,
            u"export, import plan, import report: into this file, which is there as a whole or not at all; “-o” is the same"_s,
            noted("output",
                [&line](const QString &value) {
                    return take(line.outputFile, notEmpty("output", value));
                })},
        {u"file"_s, u"FILE"_s,
            u"lookup: every number and address in this text, “-” for standard input; what the local copy holds is not asked of the service"_s,
            noted("file",
                [&line](const QString &value) {
                    return take(line.listFile, notEmpty("file", value));
                })},
    };
}

/// The table of options, bound to where they go.
std::vector<OptionSpec> optionsInto(CommandLine &line, QStringList &ofCommand)
{
    using Wanted = CommandLine::Wanted;
    std::vector<OptionSpec> options{
        {u"workspace"_s, u"NAME"_s,
            u"the connected workspace of that name or id, or “sample”, a service on this desk"_s,
            [&line](const QString &value) { return take<QString>(line.workspace, value); }},
        {u"api-url"_s, u"URL"_s, u"the service at this address; needs --credentials-from-stdin"_s,
            [&line](const QString &value) { return take(line.apiUrl, serviceAddressFrom(value)); }},
        {u"credentials-from-stdin"_s, {},
            u"read {\"id\":\"…\",\"key\":\"…\"} from standard input (API Secret ID and Key); with --workspace instead of its own key"_s,
            [&line](const QString &) { return setTrue(line.credentialsFromStdin); }},
        {u"data-dir"_s, u"DIR"_s, u"keep the local copy under this folder"_s,
            [&line](const QString &value) { return take<QString>(line.dataDir, value); }},
        {u"default-country"_s, u"CC"_s,
            u"read national numbers as of this country, for instance US"_s,
            [&line](
                const QString &value) { return take(line.defaultCountry, countryFrom(value)); }},
        {u"json"_s, {}, u"print one JSON document instead of lines"_s,
            [&line](const QString &) { return setTrue(line.json); }},
        {u"no-rate-limit"_s, {},
            u"do not keep to 500 requests a minute; only for a service on this machine"_s,
            [&line](const QString &) { return setTrue(line.noRateLimit); }},
    };
    for (const auto &ofSome :
        {commandOptionsInto(line, ofCommand), writeOptionsInto(line, ofCommand),
            importOptionsInto(line, ofCommand)})
        options.insert(options.end(), ofSome.begin(), ofSome.end());
    options.push_back({u"help"_s, {}, u"this text"_s,
        [&line](const QString &) { return take<Wanted>(line.wanted, Wanted::Help); }});
    options.push_back({u"version"_s, {}, u"the version"_s,
        [&line](const QString &) { return take<Wanted>(line.wanted, Wanted::Version); }});
    return options;
}

/// A file that is called after another format would mislead whoever opens it.
QString disagreementOfName(const CommandLine &line)
{
    if (line.format.isEmpty())
        return {};
    for (const QString &format : exportFormats()) {
        if (format != line.format && line.outputFile.endsWith(u'.' + format, Qt::CaseInsensitive))
            return u"“%1” would be taken for a %2 file, and the format is %3: choose the other format, or a name that ends in .%3."_s
                .arg(line.outputFile, format, line.format);
    }
    return {};
}

/// What the options of one command mean together; an empty text when they fit.
QString disagreementOfCommand(const CommandLine &line, const QStringList &ofCommand)
{
    const bool isExport = line.command->options.contains("layout"_L1);
    if (isExport && line.format.isEmpty())
        return u"“%1” needs --format csv, vcf or jsonl."_s.arg(line.command->name);
    if (const QString problem = disagreementOfWrite(line); !problem.isEmpty())
        return problem;
    if (isExport && line.json && line.outputFile.isEmpty())
        return u"--json needs --output here: without it the contacts go to standard output, in the form that --format names."_s;
    if (const QString problem = disagreementOfName(line); !problem.isEmpty())
        return problem;
    // "All" is something else, and said in another way.
    if (line.command->takesQuery && line.arguments.join(QString()).trimmed().isEmpty())
        return u"“%1” needs a query; this one is empty. “list” prints every contact."_s.arg(
            line.command->name);
    if (!line.view.isEmpty() && !line.query.isEmpty())
        return u"Name either a view or a query: a view has a query of its own."_s;
    for (const QString &name : {u"layout"_s, u"plain"_s}) {
        if (ofCommand.contains(name) && line.format != "csv"_L1)
            return u"--%1 is for --format csv alone."_s.arg(name);
    }
    if (line.command->options.contains("file"_L1)
        && line.listFile.isEmpty() == line.arguments.isEmpty())
        return u"“%1” takes either values or --file."_s.arg(line.command->name);
    if (line.listFile == "-"_L1 && line.credentialsFromStdin)
        return u"Standard input cannot hold both the credentials and the list; give the list as a file."_s;
    return {};
}

/// "-o" is for those who write it so elsewhere; in a query it would be a word that is left out.
QStringList spelledOut(QStringList arguments)
{
    const qsizetype import = arguments.indexOf("import"_L1);
    for (qsizetype at = std::max(import, qsizetype(0)); import >= 0 && at < arguments.size(); ++at) {
        if (arguments.at(at) == "-o"_L1)
            arguments[at] = u"--output"_s;
    }
    return arguments;
}

/// What the options mean together; an empty text when they fit.
QString disagreement(const CommandLine &line, const QStringList &ofCommand)
{
    if (!line.command)
        return u"No command was given; --help lists them."_s;
    for (const QString &name : ofCommand) {
        if (!line.command->options.contains(name))
            return u"--%1 is not an option of “%2”."_s.arg(name, line.command->name);
    }
    if (line.arguments.size() < line.command->leastArguments)
        return u"“%1” takes %2."_s.arg(line.command->name, line.command->synopsis);
    if (line.command->mostArguments >= 0 && line.arguments.size() > line.command->mostArguments)
        return u"“%1” takes no more arguments: “%2” is one too many."_s.arg(
            line.command->name, line.arguments.at(line.command->mostArguments));
    if (const QString problem = disagreementOfCommand(line, ofCommand); !problem.isEmpty())
        return problem;
    if (!line.command->needsWorkspace) {
        const bool namesOne =
            !line.workspace.isEmpty() || !line.apiUrl.isEmpty() || line.credentialsFromStdin;
        return namesOne ? u"“%1” is about all workspaces; leave out --workspace, --api-url and --credentials-from-stdin."_s
                              .arg(line.command->name)
                        : QString();
    }
    if (line.workspace.isEmpty() == line.apiUrl.isEmpty())
        return u"Name either a workspace (--workspace NAME) or a service (--api-url URL)."_s;
    if (!line.apiUrl.isEmpty() && !line.credentialsFromStdin)
        return u"--api-url needs --credentials-from-stdin."_s;
    if (line.workspace == sampleName() && line.credentialsFromStdin)
        return u"The sample workspace has credentials of its own; leave out --credentials-from-stdin."_s;
    if (line.noRateLimit && !line.apiUrl.isEmpty() && !isLoopback(line.apiUrl))
        return u"--no-rate-limit is only for a service on this machine."_s;
    return {};
}

} // namespace

QString sampleName()
{
    return u"sample"_s;
}

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QStringList ofCommand;
    QString family; // of commands of two words
    const auto positional = [&line, &family](const QString &argument) {
        if (line.command) {
            line.arguments.append(argument);
            return QString();
        }
        if (family.isEmpty() && isFamily(argument)) {
            family = argument + u' ';
            return QString();
        }
        line.command = findCommand(family + argument);
        return line.command
            ? QString()
            : u"There is no command “%1”; --help lists them."_s.arg(family + argument);
    };
    // "-tag:vip" is a part of a query, where one is expected.
    const auto isText = [&line](const QString &argument) {
        return line.command && line.command->takesQuery && !argument.startsWith("--"_L1);
    };
    const QString misread =
        applyOptions(spelledOut(arguments), optionsInto(line, ofCommand), positional, isText);
    if (!misread.isEmpty())
        return Failure(misread);
    if (line.wanted != CommandLine::Wanted::Run)
        return line;
    if (const QString problem = disagreement(line, ofCommand); !problem.isEmpty())
        return Failure(problem);
    return line;
}

QString helpText()
{
    QString text = u"Usage: rolodesk-cli (--workspace NAME | --api-url URL "
                   u"--credentials-from-stdin) [OPTIONS] COMMAND\n"
                   "       rolodesk-cli [OPTIONS] workspaces\n"
                   "Contacts of a Heymarket team, for scripts and nightly jobs.\n\nCommands:\n"_s;
    for (const CommandSpec &command : commands())
        text += u"  %1\n      %2\n"_s.arg(
            QString(command.name + u' ' + command.synopsis).trimmed(), command.summary);
    text += u"\nOptions:\n"_s;
    CommandLine unused;
    QStringList noted;
    text += helpOn(optionsInto(unused, noted));
    text += uR"(
Results go to standard output, one a line with tabs between the columns, or as one JSON document with --json;
what export writes without --output has the form of its format, and the two do not go together.
A query is what the search box of the window takes: words and numbers, all of which have to be met, and operators
(tag:vip, owner:none, field:"Plan"=premium, opted:out, blocked:yes, updated:>2026-01-01, name:, email:, phone:,
missing:phone, problem:duplicate; -tag:vip is “not”).
Sentences and, on a terminal, progress go to standard error.

Exit status:
  0    done
  1    partial: something that was asked for is missing, or was not changed; the output says what. Also when the
       reader of the output went away.
  2    wrong usage; a workspace, a view, a tag or an owner that nobody knows; a list that cannot be read
  3    the credentials are missing, unreadable or refused; the keychain is locked, away or holds no key; the
       helper program handed out no token; a switch of the workspace forbids it
  4    the service cannot be reached or used
  5    the local copy, the list of workspaces, the saved views or the output cannot be read or written,
       or the local copy is not there yet
  130  stopped with Ctrl+C (or SIGTERM); what had arrived is kept
)"_s;
    return text;
}

} // namespace rolodesk::cli
