#include "core/editing/channelmanners.h"

#include "core/journal/journalwrite.h"
#include "core/store/contactstore.h"

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

const QString &recordKey()
{
    static const QString key = u"service.single_channels"_s;
    return key;
}

} // namespace

void noteChannelManners(ContactStore &store, const JournalWrite &write)
{
    if (write.state != JournalWrite::State::Confirmed)
        return;
    const QSet<QString> known = singleChannelTypes(store);
    QSet<QString> types = known;
    // What was sent and is there is kept beside the contact's own, whatever was seen before.
    for (const FieldChange &change : write.sent) {
        const bool isKept = change.field.kind == EditField::Kind::Channel
            && !channelValues(change.after).isEmpty() && !changeOf(write.others, change.field);
        if (isKept && known.contains(change.field.key))
            types.remove(change.field.key);
    }
    // One of several may be refused for what it is. Where none but the contact's own is left, it is
    // the number of them.
    for (const FieldChange &change : write.others) {
        const bool isLost = write.outcome == JournalWrite::Outcome::KeptOtherwise
            && change.field.kind == EditField::Kind::Channel && !change.before.isEmpty()
            && change.after.isEmpty();
        if (isLost)
            types.insert(change.field.key);
    }
    if (types == known)
        return;
    StoreChange change;
    change.records.insert(
        recordKey(), QStringList(types.cbegin(), types.cend()).join(u'\n').toUtf8());
    (void)store.commit(std::move(change)); // what is not kept is learned again
}

QSet<QString> singleChannelTypes(const ContactStore &store)
{
    const QStringList types =
        QString::fromUtf8(store.record(recordKey())).split(u'\n', Qt::SkipEmptyParts);
    return {types.cbegin(), types.cend()};
}

} // namespace rolodesk
