#include "ui/history/historytext.h"

#include "core/contacts/fold.h"
#include "core/journal/journalexport.h"
#include "core/store/contactstore.h"
#include "ui/common/fieldwords.h"
#include "ui/history/writewords.h"

#include <QStringList>

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

void addNumber(QStringList &texts, qint64 number)
{
    if (number != 0)
        texts.append(QString::number(number));
}

bool isOfDirectory(const FieldChange &change)
{
    return change.field.kind == Kind::Tag || change.field.kind == Kind::Owner;
}

void addValues(QStringList &texts, const FieldChange &change)
{
    for (const QString &value : {change.before, change.after}) {
        if (value.isEmpty())
            continue;
        texts.append(fieldText(change.field, value, {}));
        if (change.field.kind != Kind::OptOut)
            texts.append(value);
    }
}

QString found(QStringList texts)
{
    texts.removeDuplicates();
    return foldText(texts.join(u' '));
}

void addContact(QStringList &texts, const JournalWrite &write)
{
    const EditState state = changed(editStateOf(journalledContact(write.before)), write.wanted);
    for (const auto kind : {Kind::Phone, Kind::Email})
        texts.append(state.value({kind, {}}));
    addNumber(texts, write.contact.value);
}

} // namespace

KnownNames knownNames(const QList<JournalEntry> &entries, const ContactStore &store)
{
    KnownNames names;
    for (const JournalEntry &entry : entries) {
        const ContactId contact = entry.write.contact;
        if (!entry.write.before.isEmpty() || !contact.isValid() || names.contains(contact))
            continue;
        const auto known = store.findContact(contact).value_or(std::nullopt);
        names.insert(contact, known ? known->shownName() : QString());
    }
    return names;
}

HistoryText historyText(
    const JournalEntry &entry, const KnownNames &known, const Directory &directory)
{
    const JournalWrite &write = entry.write;
    HistoryText text;
    if (write.before.isEmpty())
        text.name = known.value(write.contact);
    if (text.name.isEmpty())
        text.name = contactWords(write);
    QStringList texts{text.name, entry.group.person};
    addContact(texts, write);
    for (const FieldChange &change : shownChanges(write)) {
        if (!isOfDirectory(change))
            addValues(texts, change);
    }
    addNumber(texts, write.readRev);
    addNumber(texts, write.resultRev);
    texts.append(write.requestIds);
    text.search = found(texts) + u' ';
    text.lasting = text.search.size();
    text.search += directoryWords(write, directory);
    return text;
}

/// A tag's value only says that it is there.
QString directoryWords(const JournalWrite &write, const Directory &directory)
{
    QStringList texts;
    for (const FieldChange &change : shownChanges(write)) {
        if (change.field.kind == Kind::Tag)
            texts.append(directory.labelOf({TagId(change.field.key.toLongLong()), {}}));
        if (change.field.kind != Kind::Owner)
            continue;
        for (const QString &value : {change.before, change.after}) {
            if (!value.isEmpty())
                texts.append(fieldText(change.field, value, directory));
        }
    }
    return found(texts);
}

} // namespace rolodesk
