#pragma once

#include "core/import/importfile.h"
#include "core/import/importtable.h"
#include "core/import/tablelayout.h"

namespace rolodesk::test {

/// A file of tests/import/exporters.
[[nodiscard]] inline ImportFile exported(const QString &name)
{
    const QString path = QStringLiteral(ROLODESK_TEST_DATA "/import/exporters/") + name;
    auto file = readImportFile(path);
    if (!file)
        qFatal("%s is refused", qPrintable(path));
    return *file;
}

[[nodiscard]] inline CsvTable tableOf(const QByteArray &text)
{
    ImportFile file;
    file.text = text;
    return rolodesk::tableOf(file).table;
}

} // namespace rolodesk::test
