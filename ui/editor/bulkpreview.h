#pragma once

#include "core/editing/bulkplan.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace rolodesk {

class BulkModel;

/// The preview of a bulk edit: how many contacts have which fate, each a button that shows only
/// those in the table below. Sends and writes nothing.
class BulkPreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkPreview)

public:
    /// Both outlive the preview.
    BulkPreview(ContactStore &store, Clock &clock, QWidget *parent);
    ~BulkPreview() override;

    /// Begins a moment after the last call, so that typing does not begin it at every key. None:
    /// the wish is not complete, and nothing is shown.
    void setWish(const ContactSequence &contacts, const std::optional<BulkWish> &wish);
    /// The plan of the wish of now, as soon as it is ready; else null.
    [[nodiscard]] const BulkPlan *plan() const;
    /// What the focus stops at, in this order.
    [[nodiscard]] QList<QWidget *> focusChain() const;

Q_SIGNALS:
    /// `plan()` is another one.
    void changed();
    void failed(const rolodesk::StoreError &error);

private:
    [[nodiscard]] QTableView *makeTable();
    void start();
    void refreshCounts();
    void ready();
    void showFate();

    Clock &m_clock;
    BulkPlan m_plan;
    BulkModel *m_model;
    ContactSequence m_contacts;
    std::optional<BulkWish> m_wish;
    std::array<QPushButton *, allFates.size()> m_fates{};
    QButtonGroup *m_group;
    QWidget *m_counts;
    QLabel *m_hint; ///< While there is nothing to be seen.
    QProgressBar *m_progress;
    QTableView *m_table;
    std::unique_ptr<QObject> m_wait; ///< Context of the moment before the plan begins.
};

} // namespace rolodesk
