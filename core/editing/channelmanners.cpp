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
    if (write.outcome != JournalWrite::Outcome::KeptOtherwise)
        return;
    QSet<QString> types = singleChannelTypes(store);
    const qsizetype known = types.size();
    for (const FieldChange &change : write.others) {
        const bool isLost = change.field.kind == EditField::Kind::Channel
            && channelValues(change.after).size() < channelValues(change.before).size();
        if (isLost)
            types.insert(change.field.key);
    }
    if (types.size() == known)
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
