#include "ui/accounts/connectwords.h"

#include <QCoreApplication>

namespace rolodesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConnectForm)

public:
    static ErrorText passed(const QString &team)
    {
        return notice(tr("Connected"),
            team.isEmpty() ? tr("The service answers, but tells no name of the team.")
                           : tr("The service answers for the team “%1”.").arg(team));
    }
    static ErrorText unchecked()
    {
        return notice(tr("Not checked"), tr("What is entered now has not been checked yet."));
    }
    static ErrorText asking()
    {
        return notice(tr("Checking"), tr("Asking the service who is there…"));
    }
    static ErrorText keeping(const QString &keychain)
    {
        return notice(tr("Saving"),
            keychain.isEmpty() ? tr("This takes a moment.")
                               : tr("%1 may ask you for its password.").arg(keychain));
    }
    static ErrorText stopped()
    {
        return notice(tr("Not saved"),
            tr("Nothing was saved. What was entered is still here and can be saved again."));
    }
    static ErrorText otherTeam(
        const QString &workspace, const QString &expected, const QString &told)
    {
        ErrorText text = notice(tr("Key of another team"),
            told.isEmpty() ? tr("This key belongs to another team.")
                           : tr("This key belongs to the team “%1”.").arg(told));
        text.sentence += QLatin1Char(' ');
        text.sentence += expected.isEmpty()
            ? tr("“%1” holds the contacts of another one, and the two must not mix.").arg(workspace)
            : tr("“%1” holds the contacts of “%2”, and the two must not mix.")
                  .arg(workspace, expected);
        text.advice = tr("Enter a key of the same team, or connect this one as a workspace of its "
                         "own.");
        return text;
    }
};

} // namespace

ErrorText checkPassed(const QString &team)
{
    return Words::passed(team);
}

ErrorText notChecked()
{
    return Words::unchecked();
}

ErrorText checking()
{
    return Words::asking();
}

ErrorText saving(const QString &keychain)
{
    return Words::keeping(keychain);
}

ErrorText savingStopped()
{
    return Words::stopped();
}

ErrorText keyOfOtherTeam(const QString &workspace, const QString &expected, const QString &told)
{
    return Words::otherTeam(workspace, expected, told);
}

} // namespace rolodesk
