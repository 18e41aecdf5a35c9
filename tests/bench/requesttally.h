#pragma once

#include <QHash>
#include <QMap>
#include <QThread>
#include <QUrl>

#include <memory>

namespace rolodesk::bench {

/// What a sandbox was asked. A plain value.
struct Requests {
    QHash<qint64, int> reads; ///< Of single contacts, by id.
    QHash<qint64, int> writes; ///< The same.
    QMap<QString, int> others; ///< By operation: what the sync asks besides.
    int refused = 0; ///< Of all these, those that were not answered with 2xx.
    qint64 missed = 0; ///< Of which nothing is known: the log was read too late.

    Requests &operator+=(const Requests &more);
    [[nodiscard]] int all() const;
    /// Of contacts.
    [[nodiscard]] static int sum(const QHash<qint64, int> &requests);
};

/// Counts the requests that come to a sandbox from now on, by its own log. That holds the last
/// thousand and is read by a thread of its own, three times a second.
class RequestTally final {
    Q_DISABLE_COPY_MOVE(RequestTally)

public:
    RequestTally(const QUrl &address, const QByteArray &adminKey);
    ~RequestTally();

    /// So far, those of this moment included; with the time it takes to read the log. The counting
    /// goes on, from nothing.
    [[nodiscard]] Requests take();

private:
    class Reader;
    QThread m_thread;
    Reader *m_reader; ///< Lives in the thread.
};

} // namespace rolodesk::bench
