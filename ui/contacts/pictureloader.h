#pragma once

#include "core/api/servicewatch.h"

#include <QCache>
#include <QImage>
#include <QThreadPool>

#include <functional>

namespace rolodesk {

/// Pictures of contacts from the web, decoded in a pool, at most a few dozen kept. Asks for nothing
/// unless it was allowed, and only for https.
class PictureLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureLoader)

public:
    /// `source` may be null: then there are no pictures. It outlives the loader.
    explicit PictureLoader(PictureSource *source, QObject *parent = nullptr);

    /// Off until the person says otherwise. Switching off forgets what was loaded.
    void setAllowed(bool allowed);
    [[nodiscard]] bool isAllowed() const { return m_allowed; }
    [[nodiscard]] bool isOffered() const { return m_source != nullptr; }

    /// Calls `show` at once when the picture is known, later when it could be loaded, and never
    /// otherwise. Dies with `context`.
    void load(const QString &url, QObject *context, std::function<void(const QImage &)> show);

    /// Bytes to a picture of at most `side` pixels. Null for what is no picture or is more than
    /// 4096 pixels wide or high. Pure.
    [[nodiscard]] static QImage decode(const QByteArray &bytes, int side);

private:
    PictureSource *m_source;
    bool m_allowed = false;
    QCache<QString, QImage> m_known;
    QThreadPool m_pool;
};

} // namespace rolodesk
