#pragma once

#include "core/journal/journalwrite.h"

#include <QWidget>

#include <map>

class QLabel;
class QVBoxLayout;

namespace rolodesk {

class BulkLine;
class Clock;
class ContactStore;
class ContactWriter;
class Prompts;

/// Follows the acts on many contacts that are under way, those of an earlier start, too: a line for
/// each, at most two, and how many more there are. One that is over stays until the person closes
/// it. Hidden while there are none.
class BulkBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkBar)

public:
    /// All outlive the bar.
    BulkBar(ContactWriter &writer, const ContactStore &store, Clock &clock, Prompts &prompts,
        QWidget *parent = nullptr);
    ~BulkBar() override;

Q_SIGNALS:
    /// What failed of this act is to be shown.
    void historyWanted(qint64 group);
    /// For the status line.
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const QList<JournalWrite> &writes);
    void findActs();
    void add(qint64 group);
    void remove(qint64 group);
    void arrange();

    ContactWriter &m_writer;
    const ContactStore &m_store;
    Clock &m_clock;
    Prompts &m_prompts;
    std::map<qint64, BulkLine *> m_lines; ///< By act, closed ones not in it.
    QVBoxLayout *m_column;
    QLabel *m_more;
};

} // namespace rolodesk
