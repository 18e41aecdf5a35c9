#include "ui/waitingwork.h"

#include "ui/common/tiptext.h"
#include "ui/contacts/workspacepage.h"
#include "ui/importing/importtasks.h"

#include <QCoreApplication>

#include <utility>

namespace rolodesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WaitingWork)
};

} // namespace

QString WaitingWork::title() const
{
    return m_files.isEmpty()
        ? Words::tr("Look up %1").arg(isolated(m_number))
        : Words::tr("%Ln file(s) to import", nullptr, static_cast<int>(m_files.size()));
}

QString WaitingWork::sentence() const
{
    return m_files.isEmpty()
        ? Words::tr("Open a workspace: the number is looked up in it.")
        : Words::tr("Open a workspace: the import is shown there, and nothing is sent before you "
                    "say so.");
}

void WaitingWork::doIn(WorkspacePage &page)
{
    if (const QString number = std::exchange(m_number, {}); !number.isEmpty())
        page.findNumber(number);
    if (const QStringList files = std::exchange(m_files, {}); !files.isEmpty())
        page.imports().importFiles(files);
}

} // namespace rolodesk
