#include "app/desktop/supportfacts.h"

#include "app/desktop/loglines.h"
#include "app/desktop/workspace.h"
#include "core/accounts/accountdesk.h"
#include "core/editing/contactwriter.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/store/sqliteversion.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "core/views/viewregistry.h"
#include "ui/common/languages.h"
#include "ui/workspacecontext.h"

#include <QGuiApplication>
#include <QSettings>
#include <QSysInfo>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk::desktop {

namespace {

constexpr auto patience = 2s;

/// The facts while journals are asked.
struct Gathering {
    SupportFacts facts;
    qsizetype waiting = 0;
    std::function<void(const SupportFacts &facts)> then;

    void answered()
    {
        if (--waiting == 0)
            end();
    }
    void end()
    {
        const auto last = std::exchange(then, nullptr);
        if (!last)
            return;
        std::stable_sort(facts.errors.begin(), facts.errors.end(),
            [](const SupportError &a, const SupportError &b) { return a.when < b.when; });
        last(facts);
    }
};

SupportWorkspace closed(const WorkspaceProfile &profile)
{
    SupportWorkspace told;
    told.host = profile.address.host();
    told.source = profile.source;
    told.keepsLocalCopy = profile.keepsLocalCopy;
    told.hasCountry = !profile.defaultRegion.isEmpty();
    told.isLocked = !profile.guard.phraseHash.isEmpty();
    for (const Act act : profile.guard.forbidden)
        told.forbidden.append(nameOf(act));
    return told;
}

void addOpen(SupportWorkspace &told, Workspace &workspace)
{
    const SyncStatus &status = workspace.sync().status();
    told.isOpen = true;
    told.isSample = workspace.plan().sample;
    told.contacts = status.loaded;
    told.total = status.total;
    told.isComplete = status.isComplete();
    told.openWrites = workspace.writer().journal().open().size();
    told.undecidedWrites = workspace.writer().journal().undecided();
    if (const ViewRegistry *views = workspace.context().views)
        told.savedViews = views->views().size();
}

SupportError errorOf(const JournalWrite &write)
{
    SupportError told;
    told.when = write.ended;
    told.operation = write.error ? write.error->operation : nameOf(write.action);
    told.kind = write.error ? nameOf(write.error->kind) : nameOf(write.state);
    told.status = write.error ? write.error->status : 0;
    told.requestIds = write.requestIds;
    told.detail = nameOf(write.outcome);
    return told;
}

SupportFacts factsOf(const SupportSources &sources)
{
    SupportFacts facts;
    facts.made = sources.clock.nowUtc();
    facts.program = QString::fromLatin1(ROLODESK_VERSION);
    facts.qt = QString::fromLatin1(qVersion());
    facts.sqlite = sqliteVersion();
    facts.system =
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    facts.windowing = QGuiApplication::platformName();
    facts.scale = sources.scale;
    facts.language = uiLanguage();
    const QStringList keys = sources.settings.allKeys();
    for (const QString &key : keys)
        facts.settings.insert(key, sources.settings.value(key));
    facts.log = lastLogLines();
    return facts;
}

/// What failed last in the workspace that was added last, and how much of it is not answered.
void ask(const WriteJournal &journal, const std::shared_ptr<Gathering> &gathering, QObject *context)
{
    using Found = Result<QList<JournalEntry>, StoreError>;
    gathering->waiting += 2;
    const qsizetype at = gathering->facts.workspaces.size() - 1;
    JournalQuery failed;
    failed.state = JournalWrite::State::Failed;
    failed.limit = static_cast<int>(mostSupportErrors);
    journal.find(failed)->then(context, [gathering](const Found &found) {
        const QList<JournalEntry> entries = found.value_or(QList<JournalEntry>());
        for (const JournalEntry &entry : entries)
            gathering->facts.errors.append(errorOf(entry.write));
        gathering->answered();
    });
    JournalQuery open;
    open.unansweredOnly = true;
    journal.find(open)->then(context, [gathering, at](const Found &found) {
        gathering->facts.workspaces[at].failedWrites = found ? found->size() : 0;
        gathering->answered();
    });
}

} // namespace

void gatherSupportFacts(const SupportSources &sources, QObject *context,
    std::function<void(const SupportFacts &facts)> then)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->facts = factsOf(sources);
    gathering->then = std::move(then);
    QList<WorkspaceProfile> profiles = sources.desk.profiles();
    for (Workspace *workspace : sources.open) {
        const QString &id = workspace->plan().id;
        const auto profile = std::find_if(profiles.cbegin(), profiles.cend(),
            [&id](const WorkspaceProfile &one) { return one.id == id; });
        SupportWorkspace told = profile == profiles.cend() ? SupportWorkspace() : closed(*profile);
        if (profile == profiles.cend())
            told.host = workspace->plan().address.host();
        else
            profiles.erase(profile);
        addOpen(told, *workspace);
        gathering->facts.workspaces.append(told);
        const auto &error = workspace->sync().status().error;
        gathering->facts.errors.append(error
                ? workspace->failures().entriesWith(*error, sources.clock.nowUtc())
                : workspace->failures().entries());
        ask(workspace->writer().journal(), gathering, context);
    }
    for (const WorkspaceProfile &profile : std::as_const(profiles))
        gathering->facts.workspaces.append(closed(profile));
    if (gathering->waiting == 0)
        return gathering->end();
    sources.clock.after(patience, context, [gathering] { gathering->end(); });
}

} // namespace rolodesk::desktop
