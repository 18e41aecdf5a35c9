#pragma once

#include "ui/importing/rowfilter.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace rolodesk {

class ContactStore;
class ElidingLabel;
class ImportDraft;
class RowActions;

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
    /// What can be done about the row.
    [[nodiscard]] RowActions &actions() { return *m_actions; }

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
    void refreshEdit(const PlanDetail &detail);
    void addButton(QAction *action, QWidget *line);
    void change(const std::function<void(ImportAnswers &)> &decide);
    void addSentences(const PlanDetail &detail, QBoxLayout &column);
    void addCandidates(const PlanDetail &detail, QBoxLayout &column);
    void addTyped(const PlanDetail &detail, QBoxLayout &column);
    QWidget *makeTypedLine(int at, QWidget *parent);
    void addFixAlike(int at, QWidget *line);
    void addAsInFile(const QList<int> &columns, QWidget *line);
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
    QLabel *m_sign;
    ElidingLabel *m_title;
    RowActions *m_actions;
    QPushButton *m_edit;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr; ///< Of what scrolls.
};

} // namespace rolodesk
