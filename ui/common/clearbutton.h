#pragma once

class QLineEdit;

namespace rolodesk {

// Signs within a line that say to a screen reader what they are: Qt's own have a picture and no
// words.

/// Gives the line a button that clears it.
void addClearButton(QLineEdit &line);
/// A sign before what is typed, that of a search: it does nothing.
void addSearchSign(QLineEdit &line);

} // namespace rolodesk
