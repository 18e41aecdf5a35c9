#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>

namespace rolodesk {

/// What the palette offers just now, one line for each entry.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };

    explicit PaletteModel(QObject *parent = nullptr)
        : QAbstractListModel(parent)
    {
    }

    /// In the place of what was offered.
    void setEntries(const QList<PaletteEntry> &entries);
    /// Below what is offered.
    void append(const QList<PaletteEntry> &entries);
    [[nodiscard]] const QList<PaletteEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
};

} // namespace rolodesk
