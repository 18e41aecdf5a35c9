#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

namespace rolodesk::desktop {

/// What a start of the program hands over to the one that runs already. A plain value.
struct HandOver {
    QStringList files; ///< To be imported; absolute.
    QString number; ///< To be looked up, as it was given; empty: none.
    bool sample = false; ///< The sample workspace is wanted.
    /// By which a Wayland desktop lets the window of another program come to the front, as it gave
    /// it to this start (XDG_ACTIVATION_TOKEN); empty: none.
    QString token;

    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// One line of JSON; `until` is when whoever wrote it goes on by itself, UTC. Pure.
[[nodiscard]] QByteArray toLine(const HandOver &wish, const QDateTime &until);
/// None where the line is something else, longer than a megabyte, or read too late: nothing is to
/// be done by two programs. Pure; O(length).
[[nodiscard]] std::optional<HandOver> fromLine(const QByteArray &line, const QDateTime &now);

/// Where the program that uses this folder listens: a socket in the folder that the system keeps
/// for a person while he is logged in, which nobody else can read. Empty where there is none.
[[nodiscard]] QString meetingPoint(const QString &dataFolder);

/// Hands over to the program that listens there. False where none does, or it takes no notice
/// within two seconds; the caller goes on by itself then. Waits; to be called before there is a
/// window.
[[nodiscard]] bool handOver(const QString &meetingPoint, const HandOver &wish);

/// The program that others hand over to.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// Listens, unless another program does; what a program that crashed has left there goes.
    explicit SingleInstance(const QString &meetingPoint, QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool isListening() const;

Q_SIGNALS:
    /// Another start hands this over, and has been told that it was taken. The window is to be
    /// raised, whatever it is.
    void handedOver(const rolodesk::desktop::HandOver &wish);

private:
    void meet();
    void read(QLocalSocket &socket);

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace rolodesk::desktop
