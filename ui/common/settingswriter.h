#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

class QSettings;

namespace rolodesk {

/// Writes what is put into settings to their file on a thread of its own, half a second after the
/// change or after the mouse was let go: on the thread they are used on, QSettings would wait for
/// the disk in the middle of a click. Who uses them in the very moment of the writing waits for it.
/// What was not written yet is when this dies.
class SettingsWriter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsWriter)

public:
    /// `settings` are of a file in INI format, live on this thread, and outlive the writer.
    explicit SettingsWriter(QSettings &settings, QObject *parent = nullptr);
    ~SettingsWriter() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void write();

    QSettings &m_settings;
    QTimer m_delay;
    QThreadPool m_pool; ///< One thread.
};

} // namespace rolodesk
