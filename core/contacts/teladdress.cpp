#include "core/contacts/teladdress.h"

#include "core/contacts/fold.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rolodesk {

QString numberOfTel(const QString &address)
{
    constexpr auto scheme = "tel:"_L1;
    if (!address.startsWith(scheme, Qt::CaseInsensitive))
        return {};
    QString rest = QUrl::fromPercentEncoding(address.sliced(scheme.size()).toUtf8());
    if (rest.startsWith("//"_L1))
        rest.remove(0, 2);
    QStringList parts = rest.split(u';');
    QString number = parts.takeFirst().trimmed();
    constexpr auto context = "phone-context="_L1;
    for (const QString &part : parts) {
        // A context may be a domain, which says nothing of the number.
        const bool isPrefix = part.startsWith(context, Qt::CaseInsensitive)
            && part.size() > context.size() && part.at(context.size()) == u'+';
        if (isPrefix && !number.startsWith(u'+'))
            number = part.sliced(context.size()) + number;
    }
    return digitsOf(number).isEmpty() ? QString() : number;
}

} // namespace rolodesk
