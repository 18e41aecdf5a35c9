#include "ui/contacts/pictureloader.h"

#include "core/async/runinpool.h"

#include <QBuffer>
#include <QImageReader>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int keptPictures = 48;
constexpr int largestSide = 4096;
constexpr int shownSide = 192;

} // namespace

PictureLoader::PictureLoader(PictureSource *source, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_known(keptPictures)
{
    m_pool.setMaxThreadCount(1);
}

void PictureLoader::setAllowed(bool allowed)
{
    m_allowed = allowed;
    if (!allowed)
        m_known.clear();
}

void PictureLoader::load(
    const QString &url, QObject *context, std::function<void(const QImage &)> show)
{
    const QUrl address(url, QUrl::StrictMode);
    if (!m_allowed || !m_source || !address.isValid() || address.scheme() != "https"_L1)
        return;
    if (const QImage *known = m_known.object(url)) {
        show(*known);
        return;
    }
    struct NoPicture { };
    const QPointer<PictureLoader> self(this);
    m_source->fetchPicture(address)->then(
        context, [self, url, context, show = std::move(show)](Result<QByteArray, ApiError> bytes) {
            if (!bytes || !self || !self->m_allowed)
                return;
            auto *decoding = runInPool<QImage, NoPicture>(
                self->m_pool, [data = *bytes]() -> Result<QImage, NoPicture> {
                    const QImage image = decode(data, shownSide);
                    if (image.isNull())
                        return Failure(NoPicture{});
                    return image;
                });
            decoding->then(context, [self, url, show](const Result<QImage, NoPicture> &image) {
                if (!image || !self || !self->m_allowed)
                    return;
                self->m_known.insert(url, new QImage(*image));
                show(*image);
            });
        });
}

QImage PictureLoader::decode(const QByteArray &bytes, int side)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // Without a size in its header a file could unpack to anything.
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {};
    // Vectors may name other files and are not what avatars are.
    if (reader.format().startsWith("svg"))
        return {};
    if (size.width() > side && size.height() > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace rolodesk
