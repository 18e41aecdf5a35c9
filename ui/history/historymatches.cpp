#include "ui/history/historymatches.h"

#include "core/contacts/fold.h"
#include "ui/history/historymodel.h"

#include <algorithm>

namespace rolodesk {

HistoryMatches::HistoryMatches(HistoryModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&m_model);
}

QStringList HistoryMatches::wordsOf(const QString &text)
{
    return foldText(text).split(u' ', Qt::SkipEmptyParts);
}

bool HistoryMatches::isMet(const QStringList &words, const QString &text)
{
    return std::all_of(
        words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

void HistoryMatches::setText(const QString &text)
{
    m_words = wordsOf(text);
    invalidateFilter();
}

/// The order is the model's own.
int HistoryMatches::sourceRow(int row) const
{
    return rowCount() == m_model.rowCount() ? row : mapToSource(index(row, 0)).row();
}

bool HistoryMatches::filterAcceptsRow(int row, const QModelIndex &) const
{
    return isMet(m_words, m_model.searchTextAt(row));
}

} // namespace rolodesk
