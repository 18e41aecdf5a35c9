#include "ui/history/historychoice.h"

#include "ui/history/historymatches.h"
#include "ui/history/historymodel.h"

#include <QItemSelection>

namespace rolodesk {

namespace {

/// By ranges: QItemSelectionModel::selectedRows looks at each row several times.
template <typename Look>
void forEach(const HistoryMatches &rows, const QItemSelection &chosen, Look look)
{
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            look(rows.sourceRow(row));
    }
}

} // namespace

HistoryChoice choiceOf(const HistoryMatches &rows, const QItemSelection &chosen)
{
    const HistoryModel &model = rows.history();
    HistoryChoice all;
    qsizetype count = 0;
    bool isOneAct = true;
    bool isUndoable = false;
    qint64 act = 0;
    forEach(rows, chosen, [&](int row) {
        const WriteOffers &offers = model.offersAt(row);
        const JournalEntry &entry = model.entryAt(row);
        all.retry = all.retry || offers.retry;
        all.dismiss = all.dismiss || offers.dismiss;
        all.discard = all.discard || offers.discard;
        all.resume = all.resume || offers.resume;
        all.decide = ++count == 1 && offers.decide ? entry.write.id : 0;
        isOneAct = isOneAct && (act == 0 || act == entry.group.id);
        act = entry.group.id;
        isUndoable = isUndoable || offers.undo;
    });
    all.act = isOneAct ? act : 0;
    if (isUndoable && !model.isTakenBack(all.act))
        all.undo = all.act;
    return all;
}

QList<qint64> chosenWrites(
    const HistoryMatches &rows, const QItemSelection &chosen, bool WriteOffers::*offer)
{
    const HistoryModel &model = rows.history();
    QList<qint64> writes;
    forEach(rows, chosen, [&](int row) {
        if (model.offersAt(row).*offer)
            writes.append(model.entryAt(row).write.id);
    });
    return writes;
}

} // namespace rolodesk
