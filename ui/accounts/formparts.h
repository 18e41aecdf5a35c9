#pragma once

#include <QString>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class QWidget;

namespace rolodesk {

class FieldProblem;

// What forms are put together from.

/// A sentence that steps back a little, wrapped where there is no room.
[[nodiscard]] QLabel *hintLabel(const QString &text, QWidget *parent);
/// A heading, `factor` times as large as text.
[[nodiscard]] QLabel *headingLabel(const QString &text, double factor, QWidget *parent);
/// A button with room around its words, which some styles leave out.
[[nodiscard]] QPushButton *formButton(const QString &text, const QString &name, QWidget *parent);
/// A box to tick and a choice of several, with an edge that is seen in every palette.
[[nodiscard]] QCheckBox *formCheck(const QString &text, const QString &name, QWidget *parent);
/// A box to tick whose words go into a second line where there is no room for them in one.
[[nodiscard]] QCheckBox *wrappingCheck(const QString &text, const QString &name, QWidget *parent);
[[nodiscard]] QRadioButton *formRadio(const QString &text, const QString &name, QWidget *parent);
/// Puts a field under its title, which names it for a screen reader too, and the sentence that says
/// what is wrong with it, or to be known about it, below.
void addField(QVBoxLayout &column, const QString &title, QWidget *field,
    FieldProblem *problem = nullptr, QLabel *hint = nullptr);
/// Says something in the hint of a field, to a screen reader too; nothing hides it.
void sayHint(QLabel &hint, QWidget &field, const QString &text);
/// What appears in a window takes its room from the window, and not from the words around it.
void growToFit(QWidget &window);
/// A page's content in the middle, at most `width` wide, that scrolls where there is no room.
void putInScrollArea(QWidget &page, QWidget *content, int width);

} // namespace rolodesk
