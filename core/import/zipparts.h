#pragma once

#include "core/import/workbookerror.h"
#include "core/util/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QXmlStreamReader;

namespace rolodesk {

/// What is taken of a package at most, counted as it comes out of the zip and not as the zip says.
struct ZipLimits {
    qint64 part = 2'000'000'000; ///< Bytes of one part.
    qint64 all = 4'000'000'000; ///< Bytes of all parts that are read, together.
    /// A part beyond `small` bytes may be this many times as large as in the zip: XML of sheets
    /// reaches some dozens.
    qint64 ratio = 300;
    qint64 small = 16'000'000;
    qsizetype entries = 100'000;
};

/// The parts of a package of Open XML: XML in a zip that is in memory, read as a stream. Not for
/// several threads at the same time.
class ZipParts final {
public:
    using Take = std::function<Result<void, WorkbookError>(QXmlStreamReader &xml)>;

    explicit ZipParts(QByteArray bytes, const std::atomic<bool> *isCancelled = nullptr,
        const ZipLimits &limits = {});
    ~ZipParts();
    Q_DISABLE_COPY_MOVE(ZipParts)

    /// Before anything else. O(entries).
    [[nodiscard]] Result<void, WorkbookError> open();
    /// Names are compared without regard to case, as packages do, and with slashes; one in front
    /// counts for nothing.
    [[nodiscard]] bool has(const QString &name) const;
    /// Hands a part to `take`, which finds the reader at the root element and need not read on to
    /// its end: the rest is read behind it, so that what is cut or altered anywhere is found. There
    /// are no entities to expand: a part with a document type is Damaged. O(size of the part).
    [[nodiscard]] Result<void, WorkbookError> read(const QString &name, const Take &take);

private:
    struct Zip;

    std::unique_ptr<Zip> m_zip;
    QHash<QString, QString> m_names; ///< Folded to as it stands in the zip.
};

/// Whether the bytes begin as the container in which Office puts workbooks with a password, and old
/// documents.
[[nodiscard]] bool isOleContainer(QByteArrayView bytes);

/// The name of the part of such a container that holds a workbook with a password, as it stands in
/// its directory.
[[nodiscard]] QByteArrayView encryptedPackageName();

} // namespace rolodesk
