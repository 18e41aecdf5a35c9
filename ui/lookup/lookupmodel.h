#pragma once

#include "core/lookup/listlookup.h"

#include <QAbstractTableModel>
#include <QLatin1String>

#include <span>

namespace rolodesk {

/// A verdict in words. A plain value.
struct VerdictText {
    ListVerdict::Kind kind;
    const char *word; ///< In the table; translated with `verdictWord`.
    const char *plural; ///< On the button that filters by it; %Ln.
    QLatin1String icon;
};
[[nodiscard]] std::span<const VerdictText> verdictTexts();
[[nodiscard]] QString verdictWord(const char *text);

/// The entries of a list with what is known about each: all of them, or those of one kind.
class LookupModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupModel)

public:
    enum Column { LineColumn, TextColumn, VerdictColumn, ContactColumn, PhoneColumn, ColumnCount };

    /// Both outlive the model.
    LookupModel(const ListLookup &lookup, const ContactStore &store, QObject *parent = nullptr);

    /// None: all.
    void setKind(std::optional<ListVerdict::Kind> kind);
    [[nodiscard]] std::optional<ListVerdict::Kind> kind() const { return m_kind; }
    /// Index of a row's entry in the list.
    [[nodiscard]] qsizetype entryAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// The verdict of an entry as one sentence: with its reason, or the names of those found.
    [[nodiscard]] QString sentenceOf(qsizetype entry) const;
    /// The entries of the kind as of now; the rows may lag behind while answers come in.
    [[nodiscard]] std::vector<qsizetype> entriesOfKind() const;
    /// What a row shows, for a file or the clipboard. About 20 µs a contact.
    [[nodiscard]] QStringList cellsOf(qsizetype entry) const;
    [[nodiscard]] QStringList titles() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    void verdictsChanged(qsizetype first, qsizetype last);
    [[nodiscard]] bool isShown(qsizetype entry) const;
    [[nodiscard]] QString text(qsizetype entry, int column) const;

    const ListLookup &m_lookup;
    const ContactStore &m_store;
    std::optional<ListVerdict::Kind> m_kind;
    std::vector<qsizetype> m_rows; ///< Entries, ascending.
};

} // namespace rolodesk
