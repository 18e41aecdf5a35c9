#pragma once

#include <QString>
#include <QStringList>

namespace rolodesk {

class WorkspacePage;

/// What somebody asked for before a workspace was open: files to be imported, a number to be looked
/// up. It is done as soon as one is in front.
class WaitingWork final {
public:
    void addFiles(const QStringList &paths) { m_files += paths; }
    /// In the place of another number that waits.
    void setNumber(const QString &number) { m_number = number; }
    [[nodiscard]] bool isEmpty() const { return m_files.isEmpty() && m_number.isEmpty(); }

    /// What waits, in a few words, and what is to be done about it.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

    /// Nothing waits any more.
    void doIn(WorkspacePage &page);

private:
    QStringList m_files;
    QString m_number;
};

} // namespace rolodesk
