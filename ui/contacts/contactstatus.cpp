#include "ui/contacts/contactstatus.h"

#include <QCoreApplication>

namespace rolodesk {

namespace {

struct ContactStatus {
    Q_DECLARE_TR_FUNCTIONS(ContactStatus)
};

} // namespace

ContactStatusText statusTextOf(const Contact &contact)
{
    const bool optedOut = contact.optedOut.value_or(false);
    if (contact.blocked.value_or(false)) {
        return {optedOut ? ContactStatus::tr("Blocked, opted out") : ContactStatus::tr("Blocked"),
            ContactStatus::tr("Blocked: messages from this contact are not taken."),
            QLatin1String("blocked")};
    }
    if (optedOut) {
        return {ContactStatus::tr("Opted out"),
            ContactStatus::tr("Opted out: does not want to be texted."),
            QLatin1String("opted-out")};
    }
    if (contact.optedOut) {
        return {ContactStatus::tr("Subscribed"), ContactStatus::tr("Subscribed: may be texted."),
            QLatin1String("subscribed")};
    }
    return {ContactStatus::tr("Unknown"),
        ContactStatus::tr(
            "Unknown: the list does not tell. The service is asked about each contact shown "
            "here."),
        QLatin1String("unknown")};
}

} // namespace rolodesk
