#pragma once

#include "core/contacts/ids.h"

#include <QObject>

class QAction;
class QMimeData;
class QSettings;
class QWidget;

namespace rolodesk {

struct WorkspaceContext;
class ListPane;
class LookupWindow;

/// What one can do with the list as a whole: write it to a file, and hold a list of one's own
/// against the base. Opens the windows for it.
class ListTasks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListTasks)

public:
    /// All outlive this object; windows open over `window`.
    ListTasks(
        const WorkspaceContext &context, QSettings &settings, ListPane &list, QWidget &window);

    [[nodiscard]] QAction *exportAction() const { return m_export; }
    [[nodiscard]] QAction *lookUpAction() const { return m_lookUp; }
    /// Of what the clipboard holds: a number or an address, or a list of them.
    [[nodiscard]] QAction *lookUpCopiedAction() const { return m_lookUpCopied; }
    /// For the name of a file: what the list shows.
    void setListName(const QString &name) { m_listName = name; }
    /// Holds the numbers and e-mails of a text against the base.
    void lookUp(const QString &text);
    /// Whether dropped or pasted data is such a text, and no file.
    [[nodiscard]] static bool isList(const QMimeData &data);

Q_SIGNALS:
    /// The list has to show everybody, so that this contact is in it.
    void contactWanted(rolodesk::ContactId id);
    /// A single number or address is to be searched.
    void numberWanted(const QString &number);
    /// For the status line.
    void said(const QString &sentence);

private:
    void refresh();
    void exportList();
    void lookUpCopied();
    [[nodiscard]] LookupWindow *openLookup();

    const WorkspaceContext &m_context;
    QSettings &m_settings;
    ListPane &m_list;
    QWidget &m_window;
    QAction *m_export;
    QAction *m_lookUp;
    QAction *m_lookUpCopied;
    QString m_listName;
    QString m_lastList; ///< Looked up last; in memory alone.
    bool m_isExportWanted = false; ///< As soon as the list is what was asked for.
};

} // namespace rolodesk
