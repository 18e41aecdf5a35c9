#pragma once

#include "core/csv/csvdialect.h"
#include "core/import/columnmapping.h"
#include "core/import/importanswers.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace rolodesk {

/// How a file is to be read and what becomes of it: all that somebody decided, whatever was
/// guessed. A plain value. With the same file and the same base it gives the same plan.
struct ImportSetup {
    std::optional<QByteArray> encoding; ///< None: as guessed, like the following.
    std::optional<CsvDialect> dialect;
    QString sheet; ///< Of a workbook; empty: the first with anything in it.
    std::optional<qsizetype> header; ///< The row of titles; -1: there is none.
    ColumnMapping mapping; ///< One rule for each column, guessed or decided.
    ImportAnswers answers;

    friend bool operator==(const ImportSetup &, const ImportSetup &) = default;
};

// For plan files, the history of imports and remembered mappings. What cannot be read is none.
[[nodiscard]] QJsonObject toJson(const ImportSetup &setup);
[[nodiscard]] std::optional<ImportSetup> setupFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const ColumnMapping &mapping);
[[nodiscard]] std::optional<ColumnMapping> mappingFromJson(const QJsonObject &json);

// Names for the console and JSON: "first", "phone", "opt-out"; "fill", "overwrite", "append",
// "ignore".
[[nodiscard]] QString nameOf(ColumnKind kind);
[[nodiscard]] QString nameOf(ColumnRule::Policy policy);
[[nodiscard]] std::optional<ColumnKind> columnKindNamed(const QString &name);
[[nodiscard]] std::optional<ColumnRule::Policy> policyNamed(const QString &name);

} // namespace rolodesk
