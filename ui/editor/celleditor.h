#pragma once

#include "ui/editor/cellvalue.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rolodesk {

struct Directory;

/// The control that stands in a cell of the list while it is edited: a line for each text, or a
/// choice for an owner and the opt-out. It only knows what is typed; whoever opened it decides.
///
/// Return saves, Tab saves and goes on, Escape leaves; so does the focus when it goes elsewhere in
/// the window, but not to another window.
class CellEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellEditor)

public:
    /// `state` is of the contact, which is called `name`; `parent` is the list's viewport.
    CellEditor(const QList<EditField> &fields, const EditState &state, const Directory &directory,
        const QString &name, QWidget *parent);

    /// What stands in it.
    [[nodiscard]] CellInput input() const;
    /// Something else stands in it than at the beginning.
    [[nodiscard]] bool isChanged() const;
    /// The data of the choice that asks for opting the contact in: no value of the field.
    [[nodiscard]] static QString optInChoice();

    void focusIn(bool isBackwards);
    [[nodiscard]] bool hasFocusInside() const;
    /// What is said about it, for a screen reader; `isWrong`: the edge shows it, too.
    void setRemark(const QString &sentence, bool isWrong);
    /// While it is being saved nothing is typed.
    void setBusy(bool isBusy);
    /// The least it needs beside the room of the cell.
    [[nodiscard]] int wantedWidth() const;

Q_SIGNALS:
    void typed();
    void saveWanted();
    /// Saved, it goes on to the cell beside.
    void nextWanted(bool isBackwards);
    void leaveWanted();
    void focusGone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(const EditField &field, const QString &value, const QString &title);
    void addChoice(const EditField &field, const QString &value, const Directory &directory);
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers, const QObject *from);

    QList<EditField> m_fields;
    QStringList m_original;
    QList<QLineEdit *> m_lines;
    QComboBox *m_choice = nullptr;
    bool m_isWrong = false;
};

} // namespace rolodesk
