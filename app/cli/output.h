#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <atomic>

namespace rolodesk {
struct ApiError;
struct StoreError;
} // namespace rolodesk

namespace rolodesk::cli {

/// Results on standard output, everything else on standard error. Writes at once, without a buffer
/// in between, so that what was printed is out even when the program is stopped. When the reader
/// went away (a closed pipe), or nothing can be written any more, further results are dropped and
/// `isBroken` tells. A pipe that is full and does not block is waited for.
class Output final {
public:
    Output(int resultDescriptor, int messageDescriptor, bool json);
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    [[nodiscard]] bool isJson() const { return m_json; }

    /// One line of text; does nothing under `--json`.
    void line(const QString &text);
    /// The one JSON document of a run; does nothing without `--json`.
    void document(const QJsonObject &object);
    void document(const QJsonArray &array);
    /// Bytes as they are. False when they cannot be written, now or before. May be called from any
    /// thread, one at a time.
    bool raw(const QByteArray &bytes);

    /// A sentence for the person, on standard error.
    void say(const QString &sentence);
    /// Says why it failed, under `--json` also as a document `{"error":{…}}`; returns the exit
    /// status for it.
    [[nodiscard]] int fail(const ApiError &error);
    [[nodiscard]] int fail(const StoreError &error);
    /// How far it has come: replaces the line before. Only where standard error is a terminal.
    void progress(const QString &text);

    [[nodiscard]] bool isBroken() const { return m_error != 0; }
    /// Why results cannot be written, in the system's words; empty when they can, and when the
    /// reader just went away.
    [[nodiscard]] QString failure() const;
    /// The exit status of a run that would end with this one: says when results could not be
    /// written.
    [[nodiscard]] int settled(int exitCode);

private:
    void endProgress();
    void message(const QByteArray &bytes);

    int m_results;
    int m_messages;
    bool m_json;
    bool m_terminal;
    bool m_progressShown = false;
    std::atomic<int> m_error = 0; ///< errno of the write that failed.
};

} // namespace rolodesk::cli
