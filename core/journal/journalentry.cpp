#include "core/journal/journalentry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;

QStringList valuesOf(const FieldChange &change)
{
    return change.field.kind == Kind::Channel ? channelValues(change.after)
                                              : QStringList{change.after};
}

/// What kind of value it is; empty for what many may share. A number is the same whether it is the
/// contact's own or one of its channels.
QString kindOf(const EditField &field, Action action)
{
    if (field.kind == Kind::Phone || field.kind == Kind::Email)
        return nameOf(field);
    if (field.kind == Kind::Channel)
        return field.key;
    return field.kind == Kind::Label ? nameOf(action) : QString();
}

} // namespace

QList<std::size_t> madeValues(const JournalWrite &write)
{
    QList<std::size_t> marks;
    if (!createsSomething(write.action))
        return marks;
    for (const FieldChange &change : write.wanted) {
        const QString kind = kindOf(change.field, write.action);
        if (kind.isEmpty())
            continue;
        for (const QString &value : valuesOf(change)) {
            if (const QString plain = value.trimmed().toCaseFolded(); !plain.isEmpty())
                marks.append(qHash(QString(kind + u'\n' + plain)));
        }
    }
    std::sort(marks.begin(), marks.end());
    marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
    return marks;
}

} // namespace rolodesk
