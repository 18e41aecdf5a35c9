#pragma once

#include <QString>

class QAbstractScrollArea;
class QLabel;

namespace rolodesk {

// What the dialogs say in which tags and fields of the team are chosen.

/// The words of a list in the place of its rows: one label, hidden while there is nothing to say.
/// The list owns it.
[[nodiscard]] QLabel *wordsInPlaceOfRows(QAbstractScrollArea &list);
/// Empty where there are rows. For a screen reader the list is described by it.
void sayInPlaceOfRows(QAbstractScrollArea &list, QLabel &words, const QString &sentence);

/// A tag or a field of this name was asked for, and is not there yet. `closesThen`: the dialog
/// waits for nothing else. Pure.
[[nodiscard]] QString creationWords(const QString &name, bool closesThen);

} // namespace rolodesk
