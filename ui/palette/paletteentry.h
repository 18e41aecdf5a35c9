#pragma once

#include <QIcon>
#include <QList>
#include <QString>

#include <functional>

namespace rolodesk {

/// Something one can get to by typing its name: a command, a view, a setting, a contact. A plain
/// value.
struct PaletteEntry {
    /// The same for the same thing in every run of the program, for what was used lately; empty: it
    /// is not remembered.
    QString id;
    QString title;
    QString detail; ///< Where it is found otherwise, or what else is known of it.
    QString keys; ///< As they stand on this keyboard; empty: none.
    QIcon icon;
    /// Outlives the entry, or does nothing once what it is about is gone.
    std::function<void()> run;
};

/// The entries that fit what was typed best, at most `most`: those used lately before others that
/// fit as well, and without anything typed before all others. `recent`: ids, the latest first.
/// O(entries · length); about a millisecond for a thousand.
[[nodiscard]] QList<PaletteEntry> bestEntries(const QList<PaletteEntry> &entries,
    const QString &typed, const QStringList &recent, qsizetype most);

} // namespace rolodesk
