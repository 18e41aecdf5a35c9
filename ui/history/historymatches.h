#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace rolodesk {

class HistoryModel;

/// The rows of a HistoryModel that hold what somebody typed: every word of it, anywhere in what a
/// write is found by (HistoryText).
class HistoryMatches final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryMatches)

public:
    /// `model` outlives the filter.
    explicit HistoryMatches(HistoryModel &model, QObject *parent = nullptr);

    void setText(const QString &text);
    /// Nothing is asked for: all rows are there.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const HistoryModel &history() const { return m_model; }
    /// The row of the model that a row of this one is. O(1), and quick where all are there.
    [[nodiscard]] int sourceRow(int row) const;
    /// Folded words of `text`.
    [[nodiscard]] static QStringList wordsOf(const QString &text);
    /// Whether folded text holds them all.
    [[nodiscard]] static bool isMet(const QStringList &words, const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    HistoryModel &m_model;
    QStringList m_words;
};

} // namespace rolodesk
