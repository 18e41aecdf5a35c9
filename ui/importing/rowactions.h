#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QAction;
class QKeySequence;

namespace rolodesk {

class ImportDraft;
struct ImportAnswers;

/// What can be done about one row of a file, for the buttons beside it, the menu and the keys of
/// the table alike: actions that are visible where they are of use. Each is one step that can be
/// undone. Follows the plan.
class RowActions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowActions)

public:
    /// The draft outlives it.
    explicit RowActions(ImportDraft &draft, QObject *parent = nullptr);
    /// Stops what is being counted; waits for it (milliseconds).
    ~RowActions() override;

    /// None: no row.
    void setPlace(std::optional<std::size_t> place);
    /// The cell that `join` and `fixAlike` are about, by the column of the file; below 0: none.
    void setColumn(int column);

    /// Their keys are those of the widget they are added to.
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QAction *same() const { return m_same; }
    [[nodiscard]] QAction *moved() const { return m_moved; }
    [[nodiscard]] QAction *only() const { return m_only; }
    [[nodiscard]] QAction *join() const { return m_join; }
    [[nodiscard]] QAction *drop() const { return m_drop; }
    [[nodiscard]] QAction *alike() const { return m_alike; }
    [[nodiscard]] QAction *skip() const { return m_skip; }

    /// The file has more cells in this row than columns, with something in those beyond.
    [[nodiscard]] bool isRagged() const { return m_isRagged; }
    /// Whether something was typed into this cell alone that may be meant for those that say the
    /// same. Not in a ragged row, whose cells were moved.
    [[nodiscard]] bool mayFixAlike(int column) const;
    void fixAlike(int column);
    /// Counts on a thread how many rows say the same as this one, itself included; `alikeCounted`
    /// follows, unless another row is set before.
    void countAlike(int column);
    /// "Fix all 12 alike".
    [[nodiscard]] static QString alikeText(qint64 rows);

Q_SIGNALS:
    void alikeCounted(int column, qint64 rows);

private:
    using Decision = std::function<void(ImportAnswers &)>;

    QAction *add(const QString &text, const QString &name, const QKeySequence &key);
    void follow();
    void refresh();
    void refreshAlike();
    void refreshJoin();
    void change(const Decision &decide);
    void takeOnly();
    void dropBeyond();
    void joinWithNext();
    [[nodiscard]] qsizetype columns() const;

    ImportDraft &m_draft;
    std::optional<std::size_t> m_place;
    bool m_isKnown = false; ///< Which row is at the place, and what stands in it.
    qsizetype m_row = 0; ///< Of the table, where it is known.
    QStringList m_inFile; ///< Its cells.
    QStringList m_cells; ///< With what was typed.
    bool m_isRagged = false;
    int m_column = -1;
    QMap<int, qint64> m_counts; ///< By column: rows that say the same.
    QAction *m_same;
    QAction *m_moved;
    QAction *m_only;
    QAction *m_join;
    QAction *m_drop;
    QAction *m_alike;
    QAction *m_skip;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< Of what is being counted.
    std::unique_ptr<QObject> m_turn; ///< Context of what is being counted.
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
