#pragma once

#include "core/contacts/directory.h"
#include "core/import/importdraft.h"
#include "ui/importing/columnwords.h"
#include "ui/importing/filefacts.h"

#include <QAbstractTableModel>

namespace rolodesk {

/// A line for each column of a file: what stands in it, and what it becomes. What is chosen goes
/// into the draft at once. Cells with choices are for a ChoiceDelegate.
class ColumnsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsModel)

public:
    enum Column {
        TitleColumn,
        SamplesColumn,
        MeaningColumn,
        PolicyColumn,
        MarkerColumn,
        CertaintyColumn,
        FilledColumn,
        columns,
    };
    /// bool: nothing of the column gets into a contact, and there is something in it.
    static constexpr int LeftOutRole = Qt::UserRole + 1;

    /// All outlive the model; `directory` is the store's.
    ColumnsModel(ImportDraft &draft, const FileFactsReader &facts, const Directory &directory,
        QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] QString title(int column) const;
    /// Columns with something in them of which nothing gets into a contact, in order.
    [[nodiscard]] QList<int> leftOut() const;
    /// How many custom fields have the title of the column: of several nobody knows which is meant.
    [[nodiscard]] int fieldsCalled(int column) const;

private:
    void reset();
    [[nodiscard]] ColumnRule rule(int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString tip(int row, int column) const;
    [[nodiscard]] bool isEditable(int row, int column) const;

    ImportDraft &m_draft;
    const FileFactsReader &m_facts;
    const Directory &m_directory;
    std::shared_ptr<const ImportContent> m_content; ///< Whose columns the rows are.
};

} // namespace rolodesk
