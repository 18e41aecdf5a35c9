#pragma once

#include "app/cli/job.h"
#include "app/cli/output.h"
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
using namespace rolodesk::cli;

/// A command on a service in memory, with time that is moved as soon as the command waits for it.
struct CommandBench {
    QTemporaryDir dir;
    FakeClock clock;
    FakeContactsApi api;
    std::unique_ptr<ContactStore> store;
    CommandLine line;
    int exitCode = -1;
    std::optional<int>
        resultsTo; ///< Another descriptor than that of a file, which `results` is read from.
    QString results;
    QString messages;
    /// Before time is moved: false holds it back.
    std::function<bool()> mayMove = [] { return true; };

    CommandBench()
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
        QTemporaryFile out;
        QTemporaryFile err;
        if (!out.open() || !err.open())
            return false;
        Output output(resultsTo.value_or(out.handle()), err.handle(), line.json);
        exitCode = -1;
        {
            Command command({.line = line,
                .output = output,
                .clock = clock,
                .api = &api,
                .store = store.get(),
                .viewsFile = dir.filePath(u"views.json"_s)});
            QObject::connect(
                &command, &Job::finished, &command, [this](int code) { exitCode = code; });
            command.start();
            // More tries than any command may make.
            int moves = 0;
            const bool ended = QTest::qWaitFor(
                [&] {
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
    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(results.toUtf8()).object();
    }
};

} // namespace rolodesk::test
