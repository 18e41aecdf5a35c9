#include "core/import/zipparts.h"

#include <QBuffer>
#include <QIODevice>
#include <QXmlStreamReader>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = WorkbookError::Kind;

Failure<WorkbookError> failure(Kind kind, const QString &detail = {})
{
    return Failure(WorkbookError{kind, detail});
}

QString folded(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

/// A part as it comes out of the zip, with an eye on how much that is.
class PartDevice final : public QIODevice {
public:
    PartDevice(QuaZipFile &file, qint64 compressed, const ZipLimits &limits, qint64 &all,
        const std::atomic<bool> *isCancelled)
        : m_file(file)
        , m_compressed(compressed)
        , m_limits(limits)
        , m_all(all)
        , m_isCancelled(isCancelled)
    {
        open(ReadOnly | Unbuffered);
    }
    Q_DISABLE_COPY_MOVE(PartDevice)

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<Kind> &problem() const { return m_problem; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        if (m_isCancelled && m_isCancelled->load(std::memory_order_relaxed))
            m_problem = Kind::Cancelled;
        if (m_problem)
            return -1;
        const qint64 read = m_file.read(to, most);
        if (read < 0) {
            m_problem = Kind::Damaged;
            return -1;
        }
        m_read += read;
        m_all += read;
        const bool isSwollen = m_read > m_limits.small && m_read / m_limits.ratio > m_compressed;
        if (isSwollen || m_read > m_limits.part || m_all > m_limits.all) {
            m_problem = Kind::TooLarge;
            return -1;
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QuaZipFile &m_file;
    qint64 m_compressed;
    const ZipLimits &m_limits;
    qint64 &m_all;
    const std::atomic<bool> *m_isCancelled;
    qint64 m_read = 0;
    std::optional<Kind> m_problem;
};

/// Entities are declared in a document type, which parts of a workbook do not have.
bool goToRoot(QXmlStreamReader &xml)
{
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::DTD)
            xml.raiseError(u"a document type"_s);
    }
    return false;
}

void readRest(QXmlStreamReader &xml, QIODevice &part)
{
    while (!xml.atEnd())
        xml.readNext();
    char bytes[4096];
    while (!xml.hasError() && part.read(bytes, sizeof bytes) > 0) { }
}

} // namespace

struct ZipParts::Zip {
    QBuffer buffer;
    QuaZip zip;
    const std::atomic<bool> *isCancelled;
    ZipLimits limits;
    qint64 all = 0;
};

ZipParts::ZipParts(QByteArray bytes, const std::atomic<bool> *isCancelled, const ZipLimits &limits)
    : m_zip(std::make_unique<Zip>())
{
    m_zip->buffer.setData(std::move(bytes));
    m_zip->isCancelled = isCancelled;
    m_zip->limits = limits;
}

ZipParts::~ZipParts() = default;

Result<void, WorkbookError> ZipParts::open()
{
    const QByteArray &bytes = m_zip->buffer.data();
    if (isOleContainer(bytes) && bytes.contains(encryptedPackageName()))
        return failure(Kind::Encrypted);
    QuaZip &zip = m_zip->zip;
    zip.setIoDevice(&m_zip->buffer);
    zip.setFileNameCodec("UTF-8");
    if (!zip.open(QuaZip::mdUnzip))
        return failure(Kind::Damaged, u"zip, %1"_s.arg(zip.getZipError()));
    if (zip.getEntriesCount() > m_zip->limits.entries)
        return failure(Kind::TooLarge, u"zip"_s);
    for (bool isThere = zip.goToFirstFile(); isThere; isThere = zip.goToNextFile()) {
        const QString name = zip.getCurrentFileName();
        if (!m_names.contains(folded(name)))
            m_names.insert(folded(name), name);
    }
    if (zip.getZipError() != UNZ_OK)
        return failure(Kind::Damaged, u"zip, %1"_s.arg(zip.getZipError()));
    return {};
}

bool ZipParts::has(const QString &name) const
{
    return m_names.contains(folded(name));
}

Result<void, WorkbookError> ZipParts::read(const QString &name, const Take &take)
{
    QuaZip &zip = m_zip->zip;
    const auto entry = m_names.constFind(folded(name));
    QuaZipFileInfo64 info;
    if (entry == m_names.constEnd() || !zip.setCurrentFile(*entry, QuaZip::csSensitive)
        || !zip.getCurrentFileInfo(&info))
        return failure(Kind::Damaged, name);
    if (info.isEncrypted())
        return failure(Kind::Encrypted, name);
    QuaZipFile file(&zip);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Damaged, name);
    PartDevice part(file, static_cast<qint64>(info.compressedSize), m_zip->limits, m_zip->all,
        m_zip->isCancelled);
    QXmlStreamReader xml(&part);
    Result<void, WorkbookError> taken;
    if (goToRoot(xml))
        taken = take(xml);
    // What is wrong with the zip explains what is wrong with the text.
    if (taken)
        readRest(xml, part);
    if (part.problem())
        return failure(*part.problem(), name);
    if (!taken)
        return taken;
    if (xml.hasError())
        return failure(Kind::Damaged, u"%1: %2"_s.arg(name, xml.errorString()));
    file.close();
    if (file.getZipError() != UNZ_OK)
        return failure(Kind::Damaged, name);
    return {};
}

bool isOleContainer(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
}

QByteArrayView encryptedPackageName()
{
    return {"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31};
}

} // namespace rolodesk
