#pragma once

#include "ui/importing/rowfilter.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace rolodesk {

class ContactStore;
class ElidingLabel;
class ImportDraft;

/// One row of a file in full: what it would make or change, what is wrong with it, and what can be
/// done about that. Follows the plan.
class RowDetail final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDetail)

public:
    /// Both outlive it.
    RowDetail(ImportDraft &draft, const ContactStore &store, QWidget *parent);
    ~RowDetail() override;

    /// None: no row. Shown with the next turn of the event loop.
    void setPlace(std::optional<std::size_t> place);
    [[nodiscard]] std::optional<std::size_t> place() const { return m_place; }
    /// Leaves the row out, or takes it in again.
    void toggleSkipped();

Q_SIGNALS:
    void rowWanted(std::size_t place);
    void groupWanted(const std::vector<quint32> &places);
    /// A cell of the file is to be typed into.
    void editWanted(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refreshLater();
    void refresh();
    void refreshActions(const PlanDetail &detail);
    void change(const std::function<void(ImportAnswers &)> &decide);
    void addSentences(const PlanDetail &detail, QBoxLayout &column);
    void addCandidates(const PlanDetail &detail, QBoxLayout &column);
    void showCandidates(const PhoneReading &reading, int column, QWidget *place);
    void addTyped(const PlanDetail &detail, QBoxLayout &column);
    void addGroup(QBoxLayout &column);
    void addRaw(const PlanDetail &detail, QBoxLayout &column);
    [[nodiscard]] qsizetype row() const;
    [[nodiscard]] QString numberOf(std::size_t place) const;

    ImportDraft &m_draft;
    const ContactStore &m_store;
    std::optional<std::size_t> m_place;
    std::vector<quint32> m_group;
    int m_wrongColumn = -1;
    bool m_isRefreshing = false; ///< It is on its way.
    std::unique_ptr<QObject> m_turn; ///< Context of what the row on screen asks the store.
    QLabel *m_sign;
    ElidingLabel *m_title;
    QPushButton *m_edit;
    QPushButton *m_same;
    QPushButton *m_moved;
    QPushButton *m_only;
    QPushButton *m_drop;
    QPushButton *m_skip;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr; ///< Of what scrolls.
};

} // namespace rolodesk
