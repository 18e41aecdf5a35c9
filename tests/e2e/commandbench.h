#pragma once

#include "app/cli/job.h"
#include "app/cli/output.h"
#include "core/accounts/guard.h"
#include "core/accounts/guardedapis.h"
#include "core/editing/contactwriter.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/store/database.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/rowof.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace rolodesk::test {

using namespace Qt::StringLiterals;
using cli::CommandLine;
using cli::Job;
using cli::JobContext;
using cli::Output;

/// A command on a service in memory (`Api`), with time that is moved as soon as the command waits for
/// it. Each run has a journal and a writer of its own, as each run of the program has.
template <typename Api>
struct BenchOn {
    QTemporaryDir dir;
    FakeClock clock;
    Api api;
    Guard guard{GuardSettings()};
    GuardedApis apis{api, guard};
    std::unique_ptr<ContactStore> store;
    CommandLine line;
    int exitCode = -1;
    std::optional<int>
        resultsTo; ///< Another descriptor than that of a file, which `results` is read from.
    QString results;
    QString messages;
    /// Before time is moved: false holds it back.
    std::function<bool()> mayMove = [] { return true; };
    /// Time is moved only when nothing moves by itself any more, and then this is called first.
    /// For commands that leave neither thread of the store waiting.
    std::function<void(Job &job)> atRest;

    /// Called when the command was started.
    std::function<void(Job &job)> started;

    BenchOn()
    {
        auto opened = ContactStore::open(path(), u"w"_s);
        if (!opened)
            qFatal("the store cannot be opened");
        store = std::move(*opened);
    }
    [[nodiscard]] QString path() const { return dir.filePath(u"contacts.sqlite"_s); }

    /// What the local copy holds of a contact cannot be read any more.
    [[nodiscard]] bool damage(ContactId id) const
    {
        auto other = Database::open(path(), Database::Access::ReadWrite);
        return other && (*other)->run(u"UPDATE contact SET json = '{'"_s + rowOf(id));
    }

    void fill(int count)
    {
        const QDateTime first(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        for (int i = 1; i <= count; ++i)
            api.contacts.append(makeContact(
                i, first.addSecs(60 * i).toString(Qt::ISODate), u"Contact %1"_s.arg(i)));
    }

    /// False when it did not end.
    template <typename Command>
    bool run()
    {
        return runMade(
            [](const JobContext &context) { return std::make_unique<Command>(context); });
    }
    bool runMade(const std::function<std::unique_ptr<Job>(const JobContext &)> &make)
    {
        QTemporaryFile out;
        QTemporaryFile err;
        if (!out.open() || !err.open())
            return false;
        Output output(resultsTo.value_or(out.handle()), err.handle(), line.json);
        exitCode = -1;
        {
            WriteJournal journal(*store);
            ContactWriter writer(
                [this](Act purpose) -> ContactsApi & { return apis.forPurpose(purpose); }, *store,
                journal, clock);
            const std::unique_ptr<Job> command = make({.line = line,
                .output = output,
                .clock = clock,
                .api = &apis.forPurpose(Act::Edit),
                .store = store.get(),
                .writer = &writer,
                .viewsFile = dir.filePath(u"views.json"_s)});
            QObject::connect(command.get(), &Job::finished, command.get(),
                [this](int code) { exitCode = code; });
            command->start();
            if (started && exitCode < 0)
                started(*command);
            // More tries than any command may make.
            int moves = 0;
            const bool ended = QTest::qWaitFor(
                [&] {
                    if (atRest) {
                        drain(journal);
                        if (exitCode < 0)
                            atRest(*command);
                    }
                    if (exitCode < 0 && clock.pending() > 0 && mayMove() && ++moves < 400)
                        clock.advance(clock.untilNext());
                    return exitCode >= 0;
                },
                15000);
            if (!ended)
                return false;
        }
        const auto textOf = [](QTemporaryFile &file) {
            QFile again(file.fileName());
            return again.open(QIODevice::ReadOnly) ? QString::fromUtf8(again.readAll()) : QString();
        };
        results = textOf(out);
        messages = textOf(err);
        return true;
    }
    /// Both threads of the store have their turn, and so has what follows from it.
    void drain(const WriteJournal &journal)
    {
        std::size_t requests = 0;
        for (int quiet = 0; exitCode < 0 && quiet < 3; ++quiet) {
            (void)outcomeOf(store->commit({}));
            (void)outcomeOf(journal.undoable());
            if (requests != api.requests.size())
                quiet = 0;
            requests = api.requests.size();
        }
    }
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(results.toUtf8()).object();
    }
};

using CommandBench = BenchOn<FakeContactsApi>;

} // namespace rolodesk::test
