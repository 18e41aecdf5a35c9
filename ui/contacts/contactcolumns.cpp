#include "ui/contacts/contactcolumns.h"

#include "core/contacts/phonenumber.h"
#include "ui/common/sentencewords.h"
#include "ui/common/timetext.h"
#include "ui/contacts/contactstatus.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContactColumns", text);
}

QString nameText(const ContactRow &row, const RowContext &)
{
    return row.name;
}
QString nameInFile(const Contact &contact, const Directory &)
{
    return contact.shownName();
}
QString phoneInFile(const Contact &contact, const Directory &)
{
    return PhoneNumber::display(contact.phone);
}
QString emailInFile(const Contact &contact, const Directory &)
{
    return contact.email;
}
QString tagsInFile(const Contact &contact, const Directory &directory)
{
    QStringList labels;
    for (const ContactTag &tag : contact.tags)
        labels.append(directory.labelOf(tag));
    return labels.join(", "_L1);
}
QString ownerInFile(const Contact &contact, const Directory &directory)
{
    return contact.owner ? directory.nameOf(*contact.owner) : QString();
}
QString statusInFile(const Contact &contact, const Directory &)
{
    return statusTextOf(contact).word;
}
QString updatedInFile(const Contact &contact, const Directory &)
{
    return parseServiceTime(contact.updated).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString phoneText(const ContactRow &row, const RowContext &)
{
    return row.phone;
}
QString emailText(const ContactRow &row, const RowContext &)
{
    return row.contact.email;
}

QString tagsText(const ContactRow &row, const RowContext &context)
{
    return tagsInFile(row.contact, context.directory);
}

QString tagsSpoken(const ContactRow &row, const RowContext &)
{
    if (row.contact.tags.isEmpty())
        return {};
    constexpr const char *text = QT_TRANSLATE_N_NOOP("ContactColumns", "%n tag(s)");
    return QCoreApplication::translate(
        "ContactColumns", text, nullptr, static_cast<int>(row.contact.tags.size()));
}

QString ownerText(const ContactRow &row, const RowContext &context)
{
    return ownerInFile(row.contact, context.directory);
}

QString ownerSpoken(const ContactRow &row, const RowContext &context)
{
    return row.contact.owner ? QCoreApplication::translate("ContactColumns", "owner %1")
                                   .arg(context.directory.nameOf(*row.contact.owner))
                             : QString();
}

QString statusText(const ContactRow &row, const RowContext &context)
{
    return statusInFile(row.contact, context.directory);
}

QString statusSpoken(const ContactRow &row, const RowContext &)
{
    return row.contact.optedOut || row.contact.blocked
        ? midSentence(statusTextOf(row.contact).word)
        : QCoreApplication::translate("ContactColumns", "opt-out unknown");
}

QString statusToolTip(const ContactRow &row, const RowContext &)
{
    return statusTextOf(row.contact).sentence;
}

QLatin1String statusIcon(const ContactRow &row)
{
    return statusTextOf(row.contact).icon;
}

QString updatedText(const ContactRow &row, const RowContext &context)
{
    return relativeTime(row.updated, context.now);
}

QString updatedSpoken(const ContactRow &row, const RowContext &context)
{
    return row.updated.isValid() ? QCoreApplication::translate("ContactColumns", "updated %1")
                                       .arg(relativeTime(row.updated, context.now))
                                 : QString();
}

QString updatedToolTip(const ContactRow &row, const RowContext &)
{
    return localTime(row.updated);
}

constexpr Qt::Alignment left = Qt::AlignLeading | Qt::AlignVCenter;

constexpr std::array columns{
    ContactColumn{"name"_L1, QT_TRANSLATE_NOOP("ContactColumns", "Name"), SortKey::Name,
        Qt::AscendingOrder, left, 21, nameText, nameText, nullptr, nullptr, nameInFile},
    ContactColumn{"phone"_L1, QT_TRANSLATE_NOOP("ContactColumns", "Phone"), SortKey::Phone,
        Qt::AscendingOrder, left, 19, phoneText, phoneText, nullptr, nullptr, phoneInFile},
    ContactColumn{"email"_L1, QT_TRANSLATE_NOOP("ContactColumns", "E-mail"), SortKey::Email,
        Qt::AscendingOrder, left, 20, emailText, emailText, nullptr, nullptr, emailInFile},
    ContactColumn{"tags"_L1, QT_TRANSLATE_NOOP("ContactColumns", "Tags"), SortKey::Tags,
        Qt::AscendingOrder, left, 16, tagsText, tagsSpoken, nullptr, nullptr, tagsInFile},
    ContactColumn{"owner"_L1, QT_TRANSLATE_NOOP("ContactColumns", "Owner"), SortKey::Owner,
        Qt::AscendingOrder, left, 12, ownerText, ownerSpoken, nullptr, nullptr, ownerInFile},
    ContactColumn{"status"_L1, QT_TRANSLATE_NOOP("ContactColumns", "Status"), SortKey::Status,
        Qt::AscendingOrder, left, 16, statusText, statusSpoken, statusToolTip, statusIcon,
        statusInFile},
    ContactColumn{"updated"_L1, QT_TRANSLATE_NOOP("ContactColumns", "Updated"), SortKey::Updated,
        Qt::DescendingOrder, left, 16, updatedText, updatedSpoken, updatedToolTip, nullptr,
        updatedInFile},
};

} // namespace

ContactRow makeRow(Contact contact)
{
    ContactRow row;
    row.phone = PhoneNumber::display(contact.phone);
    row.name = contact.shownName();
    row.updated = parseServiceTime(contact.updated);
    row.contact = std::move(contact);
    return row;
}

std::span<const ContactColumn> contactColumns()
{
    return columns;
}

QString titleOf(const ContactColumn &column)
{
    return tr(column.title);
}

QString rowSentence(const ContactRow &row, const RowContext &context)
{
    QStringList parts{row.name.isEmpty()
            ? QCoreApplication::translate("ContactColumns", "without a name")
            : row.name};
    for (const size_t column : {size_t(PhoneColumn), size_t(StatusColumn), size_t(TagsColumn)}) {
        const QString said = columns[column].spoken(row, context);
        if (!said.isEmpty())
            parts.append(said);
    }
    return parts.join(", "_L1);
}

} // namespace rolodesk
