#pragma once

namespace rolodesk {

/// What a program that holds secrets and personal data does first: files it makes are 0600 and
/// folders 0700 (and so are those of its children), and neither it nor its children leave a core
/// dump. On Linux nobody but root may read its memory or environment either; inside a Flatpak that
/// last part is left out, because the portals look at a program through the same door.
///
/// To be called before anything is opened or written.
void keepProcessPrivate();

} // namespace rolodesk
