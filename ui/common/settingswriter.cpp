#include "ui/common/settingswriter.h"

#include "core/async/runinpool.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSettings>

#include <variant>

using namespace std::chrono_literals;

namespace rolodesk {

SettingsWriter::SettingsWriter(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(500ms);
    connect(&m_delay, &QTimer::timeout, this, &SettingsWriter::write);
    m_settings.installEventFilter(this);
}

/// Whatever the other thread is about: settings of one file take turns with it.
SettingsWriter::~SettingsWriter()
{
    m_settings.sync();
}

/// QSettings asks itself by this event to write, once until it has.
bool SettingsWriter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_settings || event->type() != QEvent::UpdateRequest)
        return QObject::eventFilter(watched, event);
    m_delay.start();
    return true;
}

void SettingsWriter::write()
{
    // Whoever drags something changes settings all the time.
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_delay.start();
        return;
    }
    auto *written = runInPool<std::monostate, std::monostate>(
        m_pool, [path = m_settings.fileName()]() -> Result<std::monostate, std::monostate> {
            // Settings of one file share what is not written yet.
            QSettings(path, QSettings::IniFormat).sync();
            return std::monostate();
        });
    // The settings learn of it, and ask the next time. What came in that moment is written here.
    written->then(
        this, [this](const Result<std::monostate, std::monostate> &) { m_settings.sync(); });
}

} // namespace rolodesk
