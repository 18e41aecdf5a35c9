#pragma once

#include "core/import/importplan.h"

class QWidget;

namespace rolodesk {

struct Directory;

/// What a row would do, in one sentence: "Ada Lovelace is changed."
[[nodiscard]] QString rowActSentence(const PlanDetail &detail);

/// The same field by field, old and new. Null where nothing would be made or changed.
[[nodiscard]] QWidget *makeRowChanges(const PlanDetail &detail, const Directory &directory,
    const TableLayout &layout, QWidget *parent);

} // namespace rolodesk
