#pragma once

#include "core/contacts/directory.h"
#include "core/journal/journalentry.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace rolodesk {

/// All that is known of one write, for reading and copying: what it did field by field, how it
/// stands and why, what others did meanwhile, revisions, request ids, who and when.
class HistoryDetails final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDetails)

public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    /// `name`: whom it is about. Made anew only where something else is to be read. O(fields).
    void show(const JournalEntry &entry, const QString &name, const Directory &directory);
    /// Nothing is chosen.
    void clear();
    [[nodiscard]] qint64 shownWrite() const { return m_shown ? m_shown->write.id : 0; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addState(QVBoxLayout &column);
    void addFields(QVBoxLayout &column);
    void addLines(QVBoxLayout &column, const QString &title, const QStringList &lines);
    void addRest(QVBoxLayout &column);
    void addFacts(QVBoxLayout &column);

    std::optional<JournalEntry> m_shown;
    QString m_name;
    Directory m_directory;
};

} // namespace rolodesk
