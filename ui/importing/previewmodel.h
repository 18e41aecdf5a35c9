#pragma once

#include "core/import/importdraft.h"

#include <QAbstractTableModel>

#include <memory>

namespace rolodesk {

/// The first rows of a file as they are understood.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewModel)

public:
    static constexpr qsizetype mostRows = 50;

    explicit PreviewModel(QObject *parent = nullptr);

    void show(const std::shared_ptr<const ImportContent> &content);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        qint64 line = 0;
        QStringList cells;
    };
    std::shared_ptr<const ImportContent> m_content;
    QList<Row> m_rows;
};

} // namespace rolodesk
