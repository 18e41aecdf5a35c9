#include "tests/support/screenreader.h"

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace rolodesk::test {

void setScreenReader(bool isThere)
{
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(isThere);
}

} // namespace rolodesk::test
