#include "ui/help/keysdialog.h"

#include "ui/accounts/formparts.h"
#include "ui/common/windowsize.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("KeysHelp", text);
}

/// A line of the page: what one presses or types, and what it does. Keys in the notation of
/// QKeySequence, several with a bar between them.
struct Line {
    const char *left;
    const char *right;
};

constexpr std::array inList{
    Line{"Return", QT_TRANSLATE_NOOP("KeysHelp", "Edit the contact")},
    Line{"F2", QT_TRANSLATE_NOOP("KeysHelp", "Edit the cell: Tab saves and goes on")},
    Line{"Ctrl+Space", QT_TRANSLATE_NOOP("KeysHelp", "Select this contact, or let go of it")},
    Line{"Shift+Up|Shift+Down", QT_TRANSLATE_NOOP("KeysHelp", "Select from here on")},
    Line{"Ctrl+A", QT_TRANSLATE_NOOP("KeysHelp", "Select all of the list")},
    Line{"Esc", QT_TRANSLATE_NOOP("KeysHelp", "Clear the selection, then the search")},
    Line{"Home|End", QT_TRANSLATE_NOOP("KeysHelp", "First and last contact")},
    Line{"Ctrl+V",
        QT_TRANSLATE_NOOP(
            "KeysHelp", "Import the table that was copied, or look up the numbers and e-mails")},
};

constexpr std::array inEditor{
    Line{"Ctrl+Return|Ctrl+S|Return",
        QT_TRANSLATE_NOOP("KeysHelp", "Save the contact; Return in a line of text")},
    Line{"Esc", QT_TRANSLATE_NOOP("KeysHelp", "Leave the form: what was typed is kept, not saved")},
    Line{"Alt+T|Alt+I|Alt+A",
        QT_TRANSLATE_NOOP("KeysHelp", "Choose tags, add a custom field, change channels")},
};

constexpr std::array inSidebar{
    Line{"Return", QT_TRANSLATE_NOOP("KeysHelp", "Go to the list; open or close a heading")},
    Line{"F2", QT_TRANSLATE_NOOP("KeysHelp", "Rename a saved view")},
    Line{"Del", QT_TRANSLATE_NOOP("KeysHelp", "Remove a saved view")},
};

constexpr std::array inSearchBox{
    Line{"Down", QT_TRANSLATE_NOOP("KeysHelp", "Go to the list, or choose what is offered")},
    Line{"Ctrl+Space", QT_TRANSLATE_NOOP("KeysHelp", "Offer what can stand here")},
    Line{
        "Tab", QT_TRANSLATE_NOOP("KeysHelp", "Take what is offered; Return, what is chosen of it")},
    Line{"Esc", QT_TRANSLATE_NOOP("KeysHelp", "Close what is offered, then clear the search")},
};

constexpr std::array inLookup{
    Line{"Ctrl+Return", QT_TRANSLATE_NOOP("KeysHelp", "Look up what was pasted")},
};

constexpr std::array inImport{
    Line{"Ctrl+PgDown|Ctrl+PgUp", QT_TRANSLATE_NOOP("KeysHelp", "Go to the next step, or back")},
    Line{"F2|Shift+F2",
        QT_TRANSLATE_NOOP("KeysHelp", "Edit the cell, or all that say the same as it")},
    Line{"Ctrl+D", QT_TRANSLATE_NOOP("KeysHelp", "Fix all cells that say the same alike")},
    Line{"Ctrl+Return", QT_TRANSLATE_NOOP("KeysHelp", "The contact is the same person")},
    Line{"Ctrl+Shift+Return", QT_TRANSLATE_NOOP("KeysHelp", "Take only this row of a number")},
    Line{"Ctrl+T", QT_TRANSLATE_NOOP("KeysHelp", "Take a row whose contact was changed since")},
    Line{"Ctrl+J|Ctrl+Del",
        QT_TRANSLATE_NOOP("KeysHelp", "Join two cells of a row, or drop those beyond the columns")},
    Line{"Del", QT_TRANSLATE_NOOP("KeysHelp", "Leave the row out, or take it in again")},
};

constexpr std::array inSearch{
    Line{"ann 0100",
        QT_TRANSLATE_NOOP(
            "KeysHelp", "All of the words, in any order, in any field; any part of a number")},
    Line{"\"ann lee\"", QT_TRANSLATE_NOOP("KeysHelp", "These words, as they stand")},
    Line{"tag:vip  tag:\"big client\"  tag:none",
        QT_TRANSLATE_NOOP("KeysHelp", "With this tag, or without any")},
    Line{"owner:zoe  owner:none", QT_TRANSLATE_NOOP("KeysHelp", "Of this owner, or of nobody")},
    Line{"field:Plan  field:\"Plan\"=premium  field:Plan=pre*",
        QT_TRANSLATE_NOOP("KeysHelp", "With a value, this value, or one that begins so")},
    Line{"opted:out  opted:in  opted:unknown",
        QT_TRANSLATE_NOOP("KeysHelp", "By whether they may be texted")},
    Line{"blocked:yes  blocked:no", QT_TRANSLATE_NOOP("KeysHelp", "Blocked, or not")},
    Line{"updated:today  updated:>2026-01-01  updated:2026-01",
        QT_TRANSLATE_NOOP("KeysHelp", "Changed on a day, after one, in a month")},
    Line{"name:ann  email:example.com  phone:415",
        QT_TRANSLATE_NOOP("KeysHelp", "In this field alone")},
    Line{"missing:name  missing:phone  missing:email  missing:tags",
        QT_TRANSLATE_NOOP("KeysHelp", "Where this is empty")},
    Line{"problem:number  problem:duplicate",
        QT_TRANSLATE_NOOP("KeysHelp", "A number that cannot be one, or that others have, too")},
    Line{"-tag:vip", QT_TRANSLATE_NOOP("KeysHelp", "A dash in front: all others")},
};

QString nativeKeys(const char *keys)
{
    QStringList texts;
    const QStringList each = QString(QLatin1String(keys)).split(u'|');
    for (const QString &key : each)
        texts << QKeySequence(key, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return texts.join(u", "_s);
}

QString lineOf(const QString &left, const QString &right)
{
    // Several examples in a line stand apart.
    const QString shown = left.toHtmlEscaped().replace("  "_L1, "&nbsp;&nbsp; "_L1);
    return u"<tr><td style=\"padding: 2px 24px 2px 0\"><b>%1</b></td>"
           "<td style=\"padding: 2px 0\">%2</td></tr>"_s.arg(shown, right.toHtmlEscaped());
}

QString part(const QString &title, const QString &lines)
{
    return lines.isEmpty()
        ? QString()
        : u"<h3>"_s + title.toHtmlEscaped() + u"</h3><table>"_s + lines + u"</table>"_s;
}

template <std::size_t n>
QString keysPart(const char *title, const std::array<Line, n> &lines)
{
    QString text;
    for (const Line &line : lines)
        text += lineOf(nativeKeys(line.left), words(line.right));
    return part(words(title), text);
}

QString searchPart()
{
    QString text;
    for (const Line &line : inSearch)
        text += lineOf(QString::fromLatin1(line.left), words(line.right));
    return part(words(QT_TRANSLATE_NOOP("KeysHelp", "What one can search for")), text);
}

/// Without the mark at the letter one opens it by.
QString titleOf(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    return text;
}

QString linesOf(const QMenu &menu)
{
    QString text;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->shortcut().isEmpty() || !action->isVisible())
            continue;
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &key : shortcuts)
            keys << key.toString(QKeySequence::NativeText);
        text += lineOf(keys.join(u", "_s), titleOf(*action));
    }
    return text;
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys and search"));
    QString html = searchPart()
        + keysPart(QT_TRANSLATE_NOOP("KeysHelp", "In the search box"), inSearchBox)
        + keysPart(QT_TRANSLATE_NOOP("KeysHelp", "In the list"), inList)
        + keysPart(QT_TRANSLATE_NOOP("KeysHelp", "In the editor"), inEditor)
        + keysPart(QT_TRANSLATE_NOOP("KeysHelp", "In the sidebar"), inSidebar)
        + keysPart(QT_TRANSLATE_NOOP("KeysHelp", "In a look-up"), inLookup)
        + keysPart(QT_TRANSLATE_NOOP("KeysHelp", "In the rows of an import"), inImport);
    const QList<QAction *> bar = menus.actions();
    for (const QAction *action : bar) {
        if (const QMenu *menu = action->menu())
            html += part(tr("Menu “%1”").arg(titleOf(*action)), linesOf(*menu));
    }
    auto *page = new QTextBrowser(this);
    page->setObjectName(u"keysPage"_s);
    page->setAccessibleName(windowTitle());
    page->setFrameShape(QFrame::NoFrame);
    page->setTabChangesFocus(true);
    page->setHtml(html);
    auto *close = formButton(tr("Close"), u"keysClose"_s, this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(page, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resizeToFit(*this, {760, 560});
}

} // namespace rolodesk
