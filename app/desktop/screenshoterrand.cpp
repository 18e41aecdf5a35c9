#include "app/desktop/screenshoterrand.h"

#include "app/desktop/workspace.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rowsLookedAt = 16;
// The card asks the service for what lists do not tell; the sidebar counts every two seconds.
constexpr auto settles = 2500ms;

qsizetype richness(const Contact &contact)
{
    const qsizetype words = contact.first.isEmpty() || contact.last.isEmpty() ? 0 : 4;
    return words + (contact.email.isEmpty() ? 0 : 2)
        + 2 * std::min<qsizetype>(contact.tags.size(), 3)
        + std::min<qsizetype>(contact.custom.size(), 4) + (contact.owner ? 1 : 0)
        + 2 * std::min<qsizetype>(contact.notes.size(), 1);
}

} // namespace

ScreenshotErrand::ScreenshotErrand(
    MainWindow &window, Workspace &workspace, Clock &clock, QString file)
    : Errand(window, workspace, clock)
    , m_file(std::move(file))
{
}

int ScreenshotErrand::tellingRow() const
{
    const QAbstractItemModel &model = *table()->model();
    int best = 0;
    qsizetype most = -1;
    for (int row = 0; row < std::min(rowsLookedAt, model.rowCount()); ++row) {
        const ContactId id(
            model.data(model.index(row, 0), ContactTableModel::ContactIdRole).toLongLong());
        const auto contact = workspace().store().findContact(id).value_or(std::nullopt);
        const qsizetype amount = contact ? richness(*contact) : 0;
        if (amount > most) {
            most = amount;
            best = row;
        }
    }
    return best;
}

void ScreenshotErrand::act()
{
    table()->setCurrentIndex(table()->model()->index(tellingRow(), 0));
    clock().after(settles, this, [this] {
        const bool isSaved = saveScreenshot(window(), m_file);
        finish(
            isSaved, isSaved ? u"saved %1"_s.arg(m_file) : u"%1 cannot be written"_s.arg(m_file));
    });
}

} // namespace rolodesk::desktop
