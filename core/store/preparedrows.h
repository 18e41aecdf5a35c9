#pragma once

#include "core/contacts/contact.h"
#include "core/index/indexrow.h"

#include <QList>
#include <QStringList>

#include <atomic>
#include <thread>
#include <vector>

namespace rolodesk {

/// What is written of a contact besides its text.
struct PreparedRow {
    IndexRow index;
    QStringList values; ///< lookUpValues
};

[[nodiscard]] PreparedRow prepareRow(const Contact &contact);

/// The rows of many contacts, made by a thread of their own while the rows before them are written:
/// making one takes a fifth as long as writing it. For one thread, which takes them in any order.
class PreparedRows final {
    Q_DISABLE_COPY_MOVE(PreparedRows)

public:
    /// Of few contacts each row is made when it is taken, and where there is no thread to be had.
    explicit PreparedRows(QList<Contact> contacts);
    /// Waits for the row that is being made.
    ~PreparedRows() = default;

    /// The row of contact `at`, once; waits until it is made.
    [[nodiscard]] PreparedRow take(qsizetype at);

private:
    void prepareAll(const std::stop_token &isDone);

    const QList<Contact> m_contacts;
    std::vector<PreparedRow> m_rows;
    std::atomic<qsizetype> m_ready{0};
    std::jthread m_thread; ///< The last one: it ends before the others do.
};

} // namespace rolodesk
