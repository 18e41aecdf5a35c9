#include "ui/common/contactname.h"

#include "core/contacts/phonenumber.h"
#include "core/store/contactstore.h"

namespace rolodesk {

QString nameOf(const Contact &contact)
{
    const QString name = contact.shownName();
    if (!name.isEmpty())
        return name;
    return contact.phone.isEmpty() ? u'#' + QString::number(contact.id.value)
                                   : PhoneNumber::display(contact.phone);
}

QString nameOf(const ContactStore &store, ContactId id)
{
    Contact nothing;
    nothing.id = id;
    return nameOf(store.findContact(id).value_or(std::nullopt).value_or(nothing));
}

} // namespace rolodesk
