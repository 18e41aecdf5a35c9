#include "core/accounts/guard.h"

namespace rolodesk {

Guard::Guard(GuardSettings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

void Guard::setSettings(const GuardSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed();
}

} // namespace rolodesk
