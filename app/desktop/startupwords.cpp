#include "app/desktop/startupwords.h"

#include <QCoreApplication>

namespace rolodesk::desktop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StartUp)

public:
    static ErrorText failure(SampleWorkspace::Problem problem)
    {
        using Problem = SampleWorkspace::Problem;
        const QString title = tr("The sample workspace did not start");
        switch (problem) {
        case Problem::ProgramMissing:
            return {title, tr("The program of the sample service is missing."),
                tr("Install or build Rolodesk again: rolodesk-sandbox belongs beside it."), {},
                false};
        case Problem::FolderUnusable:
            return {title, tr("Its folder cannot be made or written."),
                tr("Look at the rights of the folder and the space on the disk."), {}, true};
        case Problem::InUse:
            return {title, tr("It is open in another Rolodesk."), tr("Close the other one first."),
                {}, true};
        case Problem::NotStarted:
            return {title, tr("The system did not start its service."), tr("Try again."), {}, true};
        case Problem::TimedOut:
            return {title, tr("Its service did not become ready in time."),
                tr("Try again when the machine is less busy."), {}, true};
        case Problem::Ended:
            return {tr("The sample service ended"), tr("It ended by itself."),
                tr("Open the sample workspace again; “Start over” makes it new."), {}, true};
        }
        return {};
    }
    static ErrorText notForgotten(const QString &folder)
    {
        return {tr("The sample workspace was not started over"),
            tr("A file in %1 could not be deleted.").arg(folder),
            tr("Look at the rights of the folder."), {}, true};
    }
    static ErrorText copyStays(const StoreError &error)
    {
        return {tr("The local copy was not deleted"),
            error.kind == StoreError::Kind::Busy
                ? tr("Another program uses %1.").arg(error.path)
                : tr("%1 could not be deleted.").arg(error.path),
            error.kind == StoreError::Kind::Busy ? tr("Close the other one first.")
                                                 : tr("Look at the rights of the folder."),
            {}, true};
    }
    static QString starting() { return tr("Starting the sample service…"); }
    static QString sampleName() { return tr("Example team"); }
};

} // namespace

ErrorText describe(const SampleWorkspace::Failure &failure)
{
    ErrorText text = Words::failure(failure.problem);
    if (!failure.detail.isEmpty())
        text.sentence += QStringLiteral(" (%1)").arg(failure.detail);
    return text;
}

ErrorText sampleNotForgotten(const QString &folder)
{
    return Words::notForgotten(folder);
}

ErrorText copyNotDeleted(const StoreError &error)
{
    return Words::copyStays(error);
}

QString sampleIsStarting()
{
    return Words::starting();
}

QString sampleWorkspaceName()
{
    return Words::sampleName();
}

} // namespace rolodesk::desktop
