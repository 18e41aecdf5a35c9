#include "ui/palette/palettemodel.h"

#include "ui/common/tiptext.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void PaletteModel::append(const QList<PaletteEntry> &entries)
{
    if (entries.isEmpty())
        return;
    const auto first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::DecorationRole:
        return entry.icon;
    case Qt::ToolTipRole:
        return tipText(
            entry.detail.isEmpty() ? entry.title : QString(entry.title + u'\n' + entry.detail));
    case Qt::AccessibleTextRole: {
        QStringList said{entry.title};
        for (const QString &more : {entry.detail, entry.keys}) {
            if (!more.isEmpty())
                said.append(more);
        }
        return said.join(u", "_s);
    }
    case DetailRole:
        return entry.detail;
    case KeysRole:
        return entry.keys;
    default:
        return {};
    }
}

} // namespace rolodesk
