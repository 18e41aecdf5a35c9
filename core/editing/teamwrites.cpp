#include "core/editing/teamwrites.h"

namespace rolodesk {

namespace {

JournalWrite creation(JournalWrite::Action action, const QString &label)
{
    JournalWrite write;
    write.action = action;
    write.wanted = {{{EditField::Kind::Label, {}}, {}, label}};
    return write;
}

} // namespace

JournalWrite tagCreation(const QString &label, const QString &color)
{
    JournalWrite write = creation(JournalWrite::Action::CreateTag, label);
    if (!color.isEmpty())
        write.wanted.append({{EditField::Kind::Color, {}}, {}, color});
    return write;
}

JournalWrite fieldCreation(const QString &title)
{
    return creation(JournalWrite::Action::CreateField, title);
}

} // namespace rolodesk
