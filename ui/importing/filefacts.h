#pragma once

#include "core/import/importdraft.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace rolodesk {

/// What is to be told of a file besides its contacts. A plain value.
struct FileFacts {
    /// Lines of one kind: how many, and the first of them as they stand in the file.
    struct Lines {
        static constexpr qsizetype most = 20;
        struct Line {
            qint64 line = 0; ///< Of the file, from 1; of a sheet its row.
            QString text;

            friend bool operator==(const Line &, const Line &) = default;
        };
        qint64 count = 0;
        QList<Line> first; ///< `most` at most.

        friend bool operator==(const Lines &, const Lines &) = default;
    };
    qint64 rows = 0; ///< Of data, blank ones aside.
    Lines preamble; ///< Above the titles, and skipped.
    Lines footer; ///< Below the last row, and skipped.
    Lines unclosed; ///< In which a quote opens a cell that nothing closes; the line of the quote.
    Lines stray; ///< With a quote within a cell that should be doubled.
    Lines ragged; ///< With more cells than columns, and something in those beyond.
    QList<qint64> filled; ///< By column: rows with anything in it.
    QList<QStringList> samples; ///< By column: its first values that differ, three at most.
    bool isWhole = false; ///< Of all rows; else of the first ones.

    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// Goes through the first `most` rows of data, or all. Pure; any thread; O(size of what is gone
/// through), some 100 MB/s. Ends early, and is not whole then, once `isCancelled`.
[[nodiscard]] FileFacts factsOf(
    const ImportContent &content, qsizetype most, const std::atomic<bool> *isCancelled = nullptr);

/// The facts of the file a draft holds, found out beside the window: of the first rows at once, of
/// all of them when they were gone through.
class FileFactsReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileFactsReader)

public:
    /// The draft outlives the reader.
    explicit FileFactsReader(const ImportDraft &draft, QObject *parent = nullptr);
    ~FileFactsReader() override;

    /// Of the content the draft holds; empty while nothing is known of it.
    [[nodiscard]] const FileFacts &facts() const { return m_facts; }

Q_SIGNALS:
    void changed();

private:
    void begin();
    void read(qsizetype most);

    const ImportDraft &m_draft;
    FileFacts m_facts;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::unique_ptr<QObject> m_turn; ///< Context of what is being read.
    QThreadPool m_pool; ///< Dies first.
};

} // namespace rolodesk
