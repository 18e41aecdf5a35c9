#include "app/cli/output.h"

#include "app/cli/words.h"

#include <QJsonDocument>

#include <cerrno>
#include <unistd.h>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        done += count;
    }
    return true;
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
    if (!m_broken && !writeAll(m_results, bytes))
        m_broken = true;
    return !m_broken;
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
