#include "app/cli/output.h"

#include "app/cli/exitcode.h"
#include "app/cli/words.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// 0, or the error that ended it.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            // A pipe that somebody else made so; it is full, and its reader is there.
            pollfd room{descriptor, POLLOUT, 0};
            if (::poll(&room, 1, -1) < 0 && errno != EINTR)
                return errno;
            continue;
        }
        if (count < 0)
            return errno;
        done += count;
    }
    return 0;
}

} // namespace

Output::Output(int resultDescriptor, int messageDescriptor, bool json)
    : m_results(resultDescriptor)
    , m_messages(messageDescriptor)
    , m_json(json)
    , m_terminal(::isatty(messageDescriptor) == 1)
{
}

void Output::line(const QString &text)
{
    if (!m_json)
        raw(text.toUtf8() + '\n');
}

void Output::document(const QJsonObject &object)
{
    if (m_json)
        raw(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::document(const QJsonArray &array)
{
    if (m_json)
        raw(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

bool Output::raw(const QByteArray &bytes)
{
    if (m_error == 0)
        m_error = writeAll(m_results, bytes);
    return m_error == 0;
}

QString Output::failure() const
{
    const int error = m_error;
    return error == 0 || error == EPIPE ? QString() : QString::fromLocal8Bit(std::strerror(error));
}

int Output::settled(int exitCode)
{
    if (failure().isEmpty() || (exitCode != Done && exitCode != Partial))
        return exitCode;
    say(u"The results cannot be written to standard output: %1."_s.arg(failure()));
    return LocalCopy;
}

void Output::say(const QString &sentence)
{
    endProgress();
    message(sentence.toUtf8() + '\n');
}

int Output::fail(const ApiError &error)
{
    say(sentenceOf(error));
    document(QJsonObject{{"error"_L1, jsonOf(error)}});
    return exitCodeOf(error);
}

int Output::fail(const StoreError &error)
{
    say(sentenceOf(error));
    document(QJsonObject{{"error"_L1, jsonOf(error)}});
    return exitCodeOf(error);
}

void Output::progress(const QString &text)
{
    if (!m_terminal)
        return;
    m_progressShown = true;
    message("\r\033[K" + text.toUtf8());
}

void Output::endProgress()
{
    if (std::exchange(m_progressShown, false))
        message("\r\033[K");
}

void Output::message(const QByteArray &bytes)
{
    // Nobody is left to be told when this fails.
    static_cast<void>(writeAll(m_messages, bytes));
}

} // namespace rolodesk::cli
