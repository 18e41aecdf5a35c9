#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QKeyEvent;
class QLineEdit;
class QMenu;
class QToolButton;

namespace rolodesk {

struct WorkspaceContext;
class ChipLabel;
class WorkspaceButton;

/// The bar of a workspace: its name with a menu, the search box, and loading. A line in the
/// workspace's colour runs along its top.
class TopBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopBar)

public:
    /// `menu` opens under the workspace's name and outlives the bar; `sync` becomes the button at
    /// the end.
    TopBar(const WorkspaceContext &context, QMenu &menu, QAction *sync, QWidget *parent = nullptr);

    /// Whose key is named in the box, whatever it is changed to. Outlives the bar.
    void setFind(const QAction &find);
    /// Buttons before the last one, in this order.
    void addButtons(const QList<QAction *> &actions);
    /// Name, colour and address may have changed.
    void setLook(const WorkspaceContext &context);

    [[nodiscard]] QLineEdit &search() const { return *m_search; }
    /// Moves the focus to the search box; `text` is typed there.
    void focusSearch(const QString &text = {});

Q_SIGNALS:
    void searchTextChanged(const QString &text);
    /// Down or Return in the search box, or Escape when it is empty.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton(QAction *action);
    [[nodiscard]] bool isForWindow(const QKeyEvent &key) const;
    void fitWords();
    QColor m_accent;
    QHBoxLayout *m_line = nullptr;
    bool m_sample;
    WorkspaceButton *m_workspace;
    ChipLabel *m_mark;
    QLineEdit *m_search;
};

} // namespace rolodesk
