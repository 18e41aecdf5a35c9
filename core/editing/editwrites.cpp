#include "core/editing/editwrites.h"

#include "core/contacts/contactjson.h"
#include "core/editing/channelrun.h"

#include <algorithm>

namespace rolodesk {

namespace {

/// The values of the type behind one more request.
QStringList behind(QStringList values, const ChannelStep &step)
{
    using Kind = ChannelStep::Kind;
    if (step.kind != Kind::Add)
        values.clear(); // It was the only one.
    if (step.kind != Kind::Remove)
        values.append(step.value);
    values.sort();
    return values;
}

QList<JournalWrite> channelWrites(
    const JournalWrite &like, const Contact &base, const FieldChange &change)
{
    JournalWrite write = like;
    write.action = JournalWrite::Action::Channels;
    write.wanted = {change};
    const auto steps = channelSteps(channelValues(change.before), channelValues(change.after),
        hasOwnChannel(base, change.field.key));
    // What cannot be done in steps is refused when its turn comes, and said then.
    if (!steps || steps->size() < 2)
        return {write};
    QList<JournalWrite> writes;
    QStringList values = channelValues(change.before);
    for (const ChannelStep &step : *steps) {
        FieldChange part{change.field, values.join(u'\n'), {}};
        values = behind(values, step);
        part.after = values.join(u'\n');
        write.wanted = {part};
        writes.append(write);
    }
    return writes;
}

} // namespace

QList<JournalWrite> editWrites(
    const Contact &base, const ContactChanges &changes, const JournalWrite &like)
{
    JournalWrite update = like;
    update.action = JournalWrite::Action::Update;
    update.contact = base.id;
    update.before = contactToText(base);
    QList<JournalWrite> channels;
    for (const FieldChange &change : changes) {
        if (change.field.kind == EditField::Kind::Channel)
            channels += channelWrites(update, base, change);
        else
            update.wanted.append(change);
    }
    QList<JournalWrite> writes;
    if (!update.wanted.isEmpty())
        writes.append(update);
    return writes + channels;
}

} // namespace rolodesk
