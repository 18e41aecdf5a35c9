#include "app/cli/commands.h"

#include "app/cli/checkcommand.h"
#include "app/cli/editcommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/getcommand.h"
#include "app/cli/importcommand.h"
#include "app/cli/importinspect.h"
#include "app/cli/importoptions.h"
#include "app/cli/importplancommand.h"
#include "app/cli/importreports.h"
#include "app/cli/journalcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/lookupcommand.h"
#include "app/cli/lookuplistcommand.h"
#include "app/cli/synccommand.h"
#include "app/cli/workspacescommand.h"

#include <algorithm>
#include <vector>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

template <typename Command>
std::unique_ptr<Job> make(const JobContext &context)
{
    return std::make_unique<Command>(context);
}

std::unique_ptr<Job> makeLookup(const JobContext &context)
{
    if (context.line.listFile.isEmpty())
        return make<LookupCommand>(context);
    return make<LookupListCommand>(context);
}

} // namespace

std::span<const CommandSpec> commands()
{
    static const std::vector<CommandSpec> all{
        {.name = u"check"_s,
            .synopsis = {},
            .summary =
                u"are the credentials accepted, and whose are they: team, members, inboxes"_s,
            .options = {},
            .needsService = true,
            .make = make<CheckCommand>},
        {.name = u"sync"_s,
            .synopsis = u"[--full]"_s,
            .summary =
                u"brings the local copy up to date and says how complete it is; looks what became of changes whose answer never came"_s,
            .options = {u"full"_s},
            .needsService = true,
            .needsStore = true,
            .createsStore = true,
            .needsWriter = true,
            .make = make<SyncCommand>},
        {.name = u"list"_s,
            .synopsis = u"[--limit N]"_s,
            .summary =
                u"the contacts of the local copy, last updated first: id, name, phone, e-mail, tags, opt-out, updated"_s,
            .options = {u"limit"_s},
            .needsStore = true,
            .make = make<ListCommand>},
        {.name = u"search"_s,
            .synopsis = u"QUERY… [--limit N]"_s,
            .summary =
                u"the contacts of the local copy that the query finds, best first, as “list” prints them"_s,
            .options = {u"limit"_s},
            .leastArguments = 1,
            .mostArguments = -1,
            .takesQuery = true,
            .needsStore = true,
            .make = make<ListCommand>},
        {.name = u"get"_s,
            .synopsis = u"ID"_s,
            .summary =
                u"one contact as the service has it now; from the local copy, said so, when it cannot be reached"_s,
            .options = {},
            .leastArguments = 1,
            .mostArguments = 1,
            .needsService = true,
            .needsStore = true,
            .createsStore = true,
            .make = make<GetCommand>},
        {.name = u"lookup"_s,
            .synopsis = u"(NUMBER-OR-EMAIL… | --file FILE)"_s,
            .summary =
                u"a verdict for each value: found, several, not found, invalid; from the service, or, with its age, from a complete local copy when it cannot be reached; “unknown” when neither can tell"_s,
            .options = {u"file"_s},
            .mostArguments = -1,
            .needsService = true,
            .needsStore = true,
            .createsStore = true,
            .make = makeLookup},
        {.name = u"export"_s,
            .synopsis =
                u"[--view NAME | --query QUERY] --format csv|vcf|jsonl [--layout view|import] [--plain] [--output FILE]"_s,
            .summary =
                u"contacts of the local copy, in the order of the view or of the search; all of them in order of id"_s,
            .options = {u"view"_s, u"query"_s, u"format"_s, u"layout"_s, u"plain"_s, u"output"_s},
            .needsStore = true,
            .make = make<ExportCommand>},
        {.name = u"edit"_s,
            .synopsis =
                u"ID [--set FIELD=VALUE]… [--add-tag TAG]… [--remove-tag TAG]… [--owner NAME] [--opt-out | --opt-in REASON] [--on-conflict fail|mine|theirs]"_s,
            .summary =
                u"changes a contact: reads it, merges what others changed since the local copy was made, writes, and keeps account of it"_s,
            .options = {u"set"_s, u"add-tag"_s, u"remove-tag"_s, u"owner"_s, u"opt-out"_s,
                u"opt-in"_s, u"on-conflict"_s},
            .leastArguments = 1,
            .mostArguments = 1,
            .needsService = true,
            .needsStore = true,
            .createsStore = true,
            .needsWriter = true,
            .make = make<EditCommand>},
        {.name = u"create"_s,
            .synopsis = u"[--set FIELD=VALUE]… [--add-tag TAG]… [--owner NAME] [--opt-out]"_s,
            .summary =
                u"makes a new contact, unless its number or address is there already"_s,
            .options = {u"set"_s, u"add-tag"_s, u"owner"_s, u"opt-out"_s},
            .needsService = true,
            .needsStore = true,
            .createsStore = true,
            .needsWriter = true,
            .make = make<CreateCommand>},
        {.name = u"delete"_s,
            .synopsis = u"ID [--on-conflict fail|mine]"_s,
            .summary =
                u"deletes a contact; “undo” makes a copy with another id, its conversations may be lost"_s,
            .options = {u"on-conflict"_s},
            .leastArguments = 1,
            .mostArguments = 1,
            .needsService = true,
            .needsStore = true,
            .createsStore = true,
            .needsWriter = true,
            .make = make<DeleteCommand>},
        {.name = u"undo"_s,
            .synopsis = u"[ACT]"_s,
            .summary =
                u"takes an act of the journal back, the last one unless its number is given; what others changed since is left"_s,
            .options = {},
            .mostArguments = 1,
            .needsService = true,
            .needsStore = true,
            .needsWriter = true,
            .make = make<UndoCommand>},
        {.name = u"journal"_s,
            .synopsis = u"[--today] [--contact ID] [--format csv|jsonl]"_s,
            .summary =
                u"what was changed from this machine, oldest first: write, time, act, its kind, contact, action, state, outcome, revision, changes"_s,
            .options = {u"today"_s, u"contact"_s, u"format"_s},
            .needsStore = true,
            .make = make<JournalCommand>},
        {.name = u"import inspect"_s,
            .synopsis = u"FILE [--encoding NAME] [--separator WHAT] [--header LINE] [--map …]…"_s,
            .summary =
                u"what a file is (CSV, TSV, lines of numbers, vCards, XLSX) and what its rows say, cleaned, with their problems; needs no workspace"_s,
            .options = readingOptions(),
            .leastArguments = 1,
            .mostArguments = 1,
            .needsWorkspace = false,
            .make = make<ImportInspect>},
        {.name = u"import plan"_s,
            .synopsis = u"FILE [--output PLAN] [OPTIONS that decide]"_s,
            .summary =
                u"the dry run: what of a file is new, changed and the same, into a plan that “import apply” carries out; what is not decided is held back, and said"_s,
            .options = readingOptions() + decidingOptions() + QStringList{u"output"_s},
            .leastArguments = 1,
            .mostArguments = 1,
            .needsService = true,
            .needsStore = true,
            .createsStore = true,
            .make = make<ImportPlanCommand>},
        {.name = u"import apply"_s,
            .synopsis = u"PLAN"_s,
            .summary =
                u"carries a plan out where file and contacts are still what they were; stopped or killed, “import resume” goes on"_s,
            .options = {},
            .leastArguments = 1,
            .mostArguments = 1,
            .needsService = true,
            .needsStore = true,
            .needsWriter = true,
            .make = make<ImportApply>},
        {.name = u"import resume"_s,
            .synopsis = {},
            .summary = u"goes on with an import that was stopped or killed; nothing is sent twice"_s,
            .options = {},
            .needsService = true,
            .needsStore = true,
            .needsWriter = true,
            .make = make<ImportResume>},
        {.name = u"import undo"_s,
            .synopsis = u"RUN"_s,
            .summary =
                u"takes an import back: deletes what it created and restores what it changed, unless others changed it since"_s,
            .options = {},
            .leastArguments = 1,
            .mostArguments = 1,
            .needsService = true,
            .needsStore = true,
            .needsWriter = true,
            .make = make<ImportUndo>},
        {.name = u"import report"_s,
            .synopsis = u"RUN [--output FILE]"_s,
            .summary =
                u"what became of each row; with --output the rows that are missing at the service, as they stood in the file, with the reason, to be mended and imported"_s,
            .options = {u"output"_s},
            .leastArguments = 1,
            .mostArguments = 1,
            .needsStore = true,
            .make = make<ImportReportCommand>},
        {.name = u"import list"_s,
            .synopsis = {},
            .summary = u"the imports so far: number, time, file, rows, new, changed, same, held back"_s,
            .options = {},
            .needsStore = true,
            .make = make<ImportListCommand>},
        {.name = u"workspaces"_s,
            .synopsis = {},
            .summary =
                u"the connected workspaces: name, address, where the key is, whether a local copy is kept, team"_s,
            .options = {},
            .needsWorkspace = false,
            .make = make<WorkspacesCommand>},
    };
    return all;
}

bool isFamily(const QString &word)
{
    return std::any_of(commands().begin(), commands().end(),
        [&word](const CommandSpec &command) { return command.name.startsWith(word + u' '); });
}

const CommandSpec *findCommand(const QString &name)
{
    for (const CommandSpec &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

} // namespace rolodesk::cli
