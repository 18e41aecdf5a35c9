#include <QCoreApplication>

// What is said in every language: the faults are in resources/words/rolodesk_de.ts.
struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

QStringList spoken()
{
    return {Spoken::tr("&Open"), Spoken::tr("Open & &close"), Spoken::tr("%1 of %2"),
        Spoken::tr("Closed"), Spoken::tr("Ended"), Spoken::tr("Forgotten")};
}
