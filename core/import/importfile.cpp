#include "core/import/importfile.h"

#include "core/import/workbook.h"
#include "core/import/zipparts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <simdjson.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ImportFileError::Kind;

constexpr qsizetype sampleSize = 64 * 1024;
constexpr qsizetype pieceSize = 1024 * 1024;
constexpr QByteArrayView lostLetter("\xEF\xBF\xBD"); // U+FFFD

Failure<ImportFileError> failure(Kind kind, const QString &path, const QString &detail = {})
{
    return Failure(ImportFileError{kind, FileKind::Binary, path, detail});
}

/// What the system's error says. Whoever may not look into the folder hears no more than that.
Kind kindOf(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR:
        return Kind::NotThere;
    case EACCES:
    case EPERM:
        return Kind::NotAllowed;
    default:
        return Kind::NotReadable;
    }
}

/// A file that is read from its beginning to its end, more than once perhaps.
class Reader {
public:
    Reader(const QString &path, const std::atomic<bool> *isCancelled,
        const std::function<void(qint64 read, qint64 size)> &progress)
        : m_file(path)
        , m_isCancelled(isCancelled)
        , m_progress(progress)
    {
    }

    [[nodiscard]] Result<void, ImportFileError> open()
    {
        const QString path = m_file.fileName();
        // A pipe would be waited for.
        if (const QFileInfo info(path); info.exists() && !info.isFile())
            return failure(Kind::NotAFile, path);
        errno = 0;
        if (!m_file.open(QFile::ReadOnly))
            return failure(kindOf(errno), path, m_file.errorString());
        if (m_file.size() > largestImport)
            return failure(Kind::TooLarge, path);
        return {};
    }
    [[nodiscard]] QByteArray head() { return m_file.peek(sampleSize); }
    [[nodiscard]] qint64 size() const { return m_file.size(); }

    /// Gives all bytes to `take`, in pieces.
    template <typename Take>
    [[nodiscard]] Result<void, ImportFileError> eachPiece(const Take &take)
    {
        if (!m_file.seek(0))
            return failure(Kind::NotReadable, m_file.fileName(), m_file.errorString());
        QByteArray piece(pieceSize, Qt::Uninitialized);
        qint64 done = 0;
        while (true) {
            if (m_isCancelled && m_isCancelled->load(std::memory_order_relaxed))
                return failure(Kind::Cancelled, m_file.fileName());
            const qint64 read = m_file.read(piece.data(), piece.size());
            if (read < 0)
                return failure(Kind::NotReadable, m_file.fileName(), m_file.errorString());
            if (read == 0)
                return {};
            done += read;
            if (done > largestImport)
                return failure(Kind::TooLarge, m_file.fileName());
            take(QByteArrayView(piece).first(read));
            if (m_progress)
                m_progress(done, std::max(done, m_file.size()));
        }
    }

private:
    QFile m_file;
    const std::atomic<bool> *m_isCancelled;
    const std::function<void(qint64 read, qint64 size)> &m_progress;
};

bool isUtf8(const QByteArray &bytes)
{
    return simdjson::validate_utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

/// The beginning, and what stands around letters beyond ASCII, which alone tell anything; no letter
/// of UTF-8 is cut.
QByteArray sampleOf(const QByteArray &bytes)
{
    constexpr qsizetype around = 32;
    if (bytes.size() <= sampleSize)
        return bytes;
    QByteArray sample = bytes.first(sampleSize);
    // In UTF-16 each place has its meaning, and the beginning tells enough.
    if (sample.contains('\0'))
        return sample;
    while (!sample.isEmpty() && !isAscii(sample.back()))
        sample.chop(1);
    for (qsizetype at = sample.size(); at < bytes.size() && sample.size() < 2 * sampleSize; ++at) {
        if (isAscii(bytes.at(at)))
            continue;
        qsizetype begin = std::max(at - around, qsizetype(0));
        while (begin < at && !isAscii(bytes.at(begin)))
            ++begin;
        qsizetype end = std::min(at + around, bytes.size());
        while (end < bytes.size() && !isAscii(bytes.at(end)))
            ++end;
        sample += bytes.mid(begin, end - begin);
        at = end;
    }
    return sample;
}

/// Line ends before a byte: LF, CR and CRLF.
qint64 lineAt(const QByteArray &text, qsizetype offset)
{
    qint64 line = 1;
    for (qsizetype at = 0; at < offset; ++at) {
        const bool isBreak = text.at(at) == '\n'
            || (text.at(at) == '\r' && (at + 1 == text.size() || text.at(at + 1) != '\n'));
        line += isBreak ? 1 : 0;
    }
    return line;
}

void look(ImportFile &file)
{
    file.zeros = file.text.count('\0');
    if (file.zeros > 0)
        file.text.removeIf([](char byte) { return byte == '\0'; });
    const qsizetype first = file.text.indexOf(lostLetter);
    if (first < 0)
        return;
    file.firstLostLine = lineAt(file.text, first);
    file.lost = file.text.count(lostLetter);
}

/// An old document, or a workbook with a password: the name of what is in it lies anywhere.
ImportFileError oldDocument(Reader &reader, const QString &path)
{
    const QByteArrayView name = encryptedPackageName();
    QByteArray piece;
    bool isEncrypted = false;
    const auto read = reader.eachPiece([&](QByteArrayView next) {
        piece = piece.last(std::min(piece.size(), name.size() - 1));
        piece += next;
        isEncrypted = isEncrypted || piece.contains(name);
    });
    if (!read)
        return read.error();
    return {isEncrypted ? Kind::Encrypted : Kind::NotAnImport, FileKind::Xls, path, {}};
}

Result<void, ImportFileError> lookAtWorkbook(const ImportFile &file)
{
    const auto sheets = sheetsOf(file.workbook);
    if (sheets)
        return {};
    Kind kind = Kind::Damaged;
    if (sheets.error().kind == WorkbookError::Kind::Encrypted)
        kind = Kind::Encrypted;
    else if (sheets.error().kind == WorkbookError::Kind::TooLarge)
        kind = Kind::TooLarge;
    return Failure(ImportFileError{kind, file.kind, file.path, sheets.error().detail});
}

Result<void, ImportFileError> decode(Reader &reader, ImportFile &file)
{
    TextDecoder decoder(file.encoding);
    const qsizetype mark = file.encoding == file.guess.name ? file.guess.mark : 0;
    qsizetype toSkip = mark;
    file.text.reserve(file.bytes);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto done = reader.eachPiece([&](QByteArrayView piece) {
        hash.addData(piece);
        const qsizetype skipped = std::min(toSkip, piece.size());
        toSkip -= skipped;
        file.text += decoder.decode(piece.sliced(skipped));
    });
    if (!done)
        return done;
    file.text += decoder.finish();
    // The text would not be that of the sum by which plans know the file.
    if (hash.result() != file.sha256)
        return failure(Kind::NotReadable, file.path, u"It was changed while it was being read."_s);
    return {};
}

} // namespace

Result<ImportFile, ImportFileError> readImportFile(const QString &path,
    const std::optional<QByteArray> &encoding, const std::atomic<bool> *isCancelled,
    const std::function<void(qint64 read, qint64 size)> &progress)
{
    Reader reader(path, isCancelled, progress);
    if (auto opened = reader.open(); !opened)
        return Failure(opened.error());
    ImportFile file;
    file.path = path;
    file.kind = fileKindOf(reader.head());
    const bool isText = file.kind == FileKind::Table || file.kind == FileKind::VCard;
    // Whoever names an encoding knows better than what the bytes look like.
    const bool isNamedText = encoding && file.kind == FileKind::Binary;
    if (file.kind == FileKind::Xls)
        return Failure(oldDocument(reader, path));
    if (!isText && !isNamedText && file.kind != FileKind::Xlsx)
        return Failure(ImportFileError{Kind::NotAnImport, file.kind, path, {}});
    if (isNamedText)
        file.kind = FileKind::Table;

    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray &bytes = file.kind == FileKind::Xlsx ? file.workbook : file.text;
    bytes.reserve(reader.size());
    auto read = reader.eachPiece([&](QByteArrayView piece) {
        hash.addData(piece);
        file.bytes += piece.size();
        bytes += piece;
    });
    if (!read)
        return Failure(read.error());
    file.sha256 = hash.result();
    if (file.kind == FileKind::Xlsx) {
        if (auto looked = lookAtWorkbook(file); !looked)
            return Failure(looked.error());
        return file;
    }

    file.guess = guessEncoding(sampleOf(file.text), true);
    file.encoding = encoding.value_or(file.guess.name);
    if (file.encoding == "UTF-8" && isUtf8(file.text)) {
        file.text.remove(0, file.guess.mark);
    } else {
        file.text = {};
        if (auto decoded = decode(reader, file); !decoded)
            return Failure(decoded.error());
    }
    look(file);
    return file;
}

Result<ImportFile, ImportFileError> importFileFromText(const QString &text)
{
    ImportFile file;
    file.text = text.toUtf8();
    file.kind = fileKindOf(QByteArrayView(file.text).first(std::min(sampleSize, file.text.size())));
    if (file.kind != FileKind::Table && file.kind != FileKind::VCard)
        return Failure(ImportFileError{Kind::NotAnImport, file.kind, {}, {}});
    file.bytes = file.text.size();
    file.sha256 = QCryptographicHash::hash(file.text, QCryptographicHash::Sha256);
    file.guess = {"UTF-8", 0, EncodingGuess::Reason::Valid};
    file.encoding = file.guess.name;
    look(file);
    return file;
}

} // namespace rolodesk
