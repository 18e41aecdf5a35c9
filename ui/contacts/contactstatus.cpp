#include "ui/contacts/contactstatus.h"

#include <QCoreApplication>

namespace rolodesk {

ContactStatusText statusTextOf(const Contact &contact)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("ContactStatus", text);
    };
    const bool optedOut = contact.optedOut.value_or(false);
    if (contact.blocked.value_or(false)) {
        return {optedOut ? tr(QT_TRANSLATE_NOOP("ContactStatus", "Blocked, opted out"))
                         : tr(QT_TRANSLATE_NOOP("ContactStatus", "Blocked")),
            tr(QT_TRANSLATE_NOOP(
                "ContactStatus", "Blocked: messages from this contact are not taken.")),
            QLatin1String("blocked")};
    }
    if (optedOut) {
        return {tr(QT_TRANSLATE_NOOP("ContactStatus", "Opted out")),
            tr(QT_TRANSLATE_NOOP("ContactStatus", "Opted out: does not want to be texted.")),
            QLatin1String("opted-out")};
    }
    if (contact.optedOut) {
        return {tr(QT_TRANSLATE_NOOP("ContactStatus", "Subscribed")),
            tr(QT_TRANSLATE_NOOP("ContactStatus", "Subscribed: may be texted.")),
            QLatin1String("subscribed")};
    }
    return {tr(QT_TRANSLATE_NOOP("ContactStatus", "Unknown")),
        tr(QT_TRANSLATE_NOOP("ContactStatus",
            "Unknown: the list does not tell. The service is asked about each contact shown "
            "here.")),
        QLatin1String("unknown")};
}

} // namespace rolodesk
