#pragma once

#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace rolodesk::test {

/// A request as it came over the wire.
struct RawRequest {
    QByteArray verb;
    QByteArray target; ///< Path and query.
    QByteArray head; ///< All header lines.
    QByteArray body;
    int connection = 0; ///< Which connection it came on, from 1.

    /// The value of a header, empty when it is not there.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// An HTTP server of a few lines on a loopback port that does exactly what a test tells it to,
/// faults included, and counts what it gets.
class RawServer final : public QTcpServer {
    Q_OBJECT

public:
    using Answer = std::function<void(QTcpSocket *, const RawRequest &)>;

    explicit RawServer(Answer answer);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// A complete answer.
    [[nodiscard]] static QByteArray response(int status, const QByteArray &body,
        const QByteArray &headers = "Content-Type: application/json\r\n");
    /// An Answer that always sends these bytes.
    [[nodiscard]] static Answer always(const QByteArray &bytes);

protected:
    void incomingConnection(qintptr handle) override;

private:
    Answer m_answer;
    QList<RawRequest> m_requests;
    int m_connections = 0;
};

} // namespace rolodesk::test
