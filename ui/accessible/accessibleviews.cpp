#include "ui/accessible/accessibleviews.h"

#include "ui/accessible/accessibleannouncer.h"
#include "ui/accessible/accessibleitems.h"
#include "ui/accessible/accessiblemenuitem.h"
#include "ui/accessible/announcer.h"

#include <QListView>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// Asked for the class of an object and then for each it comes from.
QAccessibleInterface *interfaceFor(const QString &className, QObject *object)
{
    if (className == "QTableView"_L1 || className == "QTreeView"_L1
        || className == "QListView"_L1) {
        if (auto *view = qobject_cast<QAbstractItemView *>(object))
            return new AccessibleItems(view);
    } else if (className == "QScrollArea"_L1 || className == "QAbstractScrollArea"_L1) {
        // Qt's own reads beyond its list when it is asked for a child that has just gone.
        if (auto *widget = qobject_cast<QWidget *>(object))
            return new QAccessibleWidget(widget, QAccessible::Client);
    } else if (className == "QFrame"_L1) {
        // Qt calls each a frame, and so the lines between the parts of a page.
        if (auto *frame = qobject_cast<QFrame *>(object)) {
            const bool isLine =
                frame->frameShape() == QFrame::HLine || frame->frameShape() == QFrame::VLine;
            return new QAccessibleWidget(
                frame, isLine ? QAccessible::Separator : QAccessible::Grouping);
        }
    } else if (className == "QAction"_L1) {
        if (auto *action = qobject_cast<QAction *>(object))
            return new AccessibleMenuItem(action);
    } else if (className == "rolodesk::Announcer"_L1) {
        if (auto *announcer = qobject_cast<Announcer *>(object))
            return new AccessibleAnnouncer(announcer);
    }
    return nullptr;
}

} // namespace

void installAccessibleViews()
{
    QAccessible::installFactory(interfaceFor);
}

} // namespace rolodesk
