#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace rolodesk::test {

/// A folder in which programs run as if it were a whole computer: home, settings, data, temporary
/// files, and what they print, all lie under it. Logging is switched on as far as it goes.
class Scenario final {
public:
    Scenario();

    [[nodiscard]] QString root() const { return m_folder.path(); }
    /// For `--data-dir`.
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QProcessEnvironment environment() const;
    /// Keeps the D-Bus of the test; without, there is none and so no keychain.
    bool hasKeychain = false;

    /// Starts the program; what it prints goes to files of this name.
    void start(QProcess &process, const QString &name, const QString &program,
        const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same to the end. The exit status; -1 when it crashed or took too long.
    [[nodiscard]] int run(const QString &name, const QString &program,
        const QStringList &arguments, const QByteArray &input = {}) const;
    /// What the program of this name printed so far, both streams.
    [[nodiscard]] QByteArray printed(const QString &name) const;

    /// Files that others may read and folders they may enter, among what the programs keep.
    [[nodiscard]] QStringList openToOthers() const;

private:
    QTemporaryDir m_folder;
};

} // namespace rolodesk::test
