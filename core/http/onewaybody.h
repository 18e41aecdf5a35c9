#pragma once

#include <QByteArray>
#include <QIODevice>

namespace rolodesk {

/// A request body that can be read once. QNetworkAccessManager sends a request again by itself, up
/// to three times, when a connection ends before the answer, and no attribute forbids it; but it
/// has to rewind the body first, and this one refuses (the request then fails with
/// `ContentReSendError`). An empty body works as well and is what a bodiless write is sent with.
class OneWayBody final : public QIODevice {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneWayBody)

public:
    explicit OneWayBody(QByteArray bytes, QObject *parent = nullptr);

    /// True when some of it, or a rewind, was asked for: from then on the server may have the
    /// request.
    [[nodiscard]] bool wasTouched() const { return m_touched; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    bool reset() override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 most) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
    bool m_touched = false;
};

} // namespace rolodesk
