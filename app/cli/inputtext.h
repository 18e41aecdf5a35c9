#pragma once

#include "core/util/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace rolodesk::cli {

/// The text of these bytes: by their byte order mark, else UTF-8, else Latin-1, in which digits and
/// addresses are the same.
[[nodiscard]] QString textOf(const QByteArray &bytes);

/// Reads a file, or a descriptor to its end while the event loop turns, so that Ctrl+C is heard.
class InputText final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InputText)

public:
    using Done = std::function<void(Result<QString, QString>)>;

    /// `path` is "-" for the descriptor. `done` is called once, at once or from the event loop,
    /// with the text or with the system's words for why there is none.
    InputText(const QString &path, int descriptor, Done done);
    ~InputText() override;

private:
    void readSome();
    void end(Result<QString, QString> outcome);

    int m_descriptor;
    Done m_done;
    QByteArray m_bytes;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace rolodesk::cli
