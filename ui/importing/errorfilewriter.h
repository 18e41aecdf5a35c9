#pragma once

#include "core/exporting/contactexport.h"
#include "core/import/importhistory.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace rolodesk {

class WriteJournal;

/// Writes the rows of an import that are missing at the service into a file that can be mended and
/// imported again, each with its reason.
class ErrorFileWriter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorFileWriter)

public:
    /// The journal outlives it. Deleting it before the end leaves the file unwritten or whole.
    ErrorFileWriter(const WriteJournal &journal, QObject *parent = nullptr);
    ~ErrorFileWriter() override;

    /// One at a time. The report is shared, not copied.
    void write(std::shared_ptr<const ImportReport> report, const QString &path);
    [[nodiscard]] bool isWriting() const { return m_report != nullptr; }

Q_SIGNALS:
    /// Once for each `write`.
    void written(const QString &path);
    void failed(const rolodesk::ExportError &error);

private:
    void readOn();
    void save();

    const WriteJournal &m_journal;
    std::shared_ptr<const ImportReport> m_report; ///< Being written.
    QString m_path;
    QList<qint64> m_left; ///< Writes that were not read yet.
    QHash<qint64, QString> m_failures; ///< By write.
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
