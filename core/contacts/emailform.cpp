#include "core/contacts/emailform.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rolodesk {

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace rolodesk
