#include "ui/lookup/listfile.h"

#include "core/csv/textencoding.h"
#include "core/import/importtable.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qint64 mostBytes = 4LL * 1024 * 1024; // some 200,000 numbers

QString textOf(const CsvTable &table)
{
    QString text;
    for (qsizetype row = 0; row < table.size(); ++row)
        text += table.cells(row).join(u'\t') + u'\n';
    return text;
}

/// What is text and no table may hold numbers all the same.
QString plainTextOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const EncodingGuess guess = guessEncoding(bytes, true);
    TextDecoder decoder(guess.name);
    return QString::fromUtf8(
        decoder.decode(QByteArrayView(bytes).sliced(guess.mark)) + decoder.finish());
}

} // namespace

Result<QString, ImportFileError> listTextOf(const QString &path)
{
    using Kind = ImportFileError::Kind;
    if (QFileInfo(path).size() > mostBytes)
        return Failure(ImportFileError{Kind::TooLarge, FileKind::Binary, path, {}});
    auto file = readImportFile(path);
    if (file && file->kind == FileKind::Xlsx)
        return textOf(tableOf(*file).table);
    if (file)
        return QString::fromUtf8(file->text);
    const bool isText = file.error().kind == Kind::NotAnImport
        && (file.error().file == FileKind::OtherText || file.error().file == FileKind::Web);
    if (isText)
        return plainTextOf(path);
    return Failure(file.error());
}

} // namespace rolodesk
