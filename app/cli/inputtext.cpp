#include "app/cli/inputtext.h"

#include <QFile>
#include <QSocketNotifier>
#include <QStringConverter>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QString, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure(file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return Failure(file.errorString());
    return textOf(bytes);
}

} // namespace

QString textOf(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() && !marked ? QString::fromLatin1(bytes) : text;
}

InputText::InputText(const QString &path, int descriptor, Done done)
    : m_descriptor(descriptor)
    , m_done(std::move(done))
{
    if (path == "-"_L1) {
        if (::fcntl(m_descriptor, F_GETFD) < 0) {
            end(Failure(QString::fromLocal8Bit(std::strerror(errno))));
            return;
        }
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &InputText::readSome);
        return;
    }
    end(contentOf(path));
}

InputText::~InputText() = default;

void InputText::readSome()
{
    std::array<char, 65536> buffer;
    const ssize_t count = ::read(m_descriptor, buffer.data(), buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count > 0) {
        m_bytes.append(buffer.data(), count);
        return;
    }
    m_notifier->setEnabled(false);
    if (count < 0)
        end(Failure(QString::fromLocal8Bit(std::strerror(errno))));
    else
        end(textOf(m_bytes));
}

void InputText::end(Result<QString, QString> outcome)
{
    const Done done = std::move(m_done);
    done(std::move(outcome));
}

} // namespace rolodesk::cli
