#include "ui/history/writewords.h"

#include "core/contacts/phonenumber.h"
#include "core/journal/journalexport.h"
#include "core/util/rowwith.h"
#include "ui/common/fieldwords.h"
#include "ui/common/sentencewords.h"
#include "ui/common/tiptext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Field = EditField::Kind;
using GroupKind = WriteGroup::Kind;
using Action = JournalWrite::Action;

QString words(const char *text)
{
    return QCoreApplication::translate("WriteWords", text);
}

QString counted(const char *text, qsizetype n)
{
    return QCoreApplication::translate("WriteWords", text, nullptr, static_cast<int>(n));
}

/// "a, b and c".
QString listed(QStringList parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return words(QT_TRANSLATE_NOOP("WriteWords", "%1 and %2")).arg(parts.join(", "_L1), last);
}

struct SentenceRow {
    Action action;
    const char *done;
    const char *wished;
    const char *undone; ///< Of an act that takes something back.
    const char *undo;
    const char *redone;
    const char *redo;
};

/// %1: the contact, tag or field; %2: what of it. An undo that deletes takes a creation back; the
/// last ones are not taken back.
constexpr std::array sentences{
    SentenceRow{Action::Update, QT_TRANSLATE_NOOP("WriteWords", "Changed %2 of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Change %2 of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Undid: %2 of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Undo: %2 of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Redid: %2 of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Redo: %2 of %1")},
    SentenceRow{Action::Create, QT_TRANSLATE_NOOP("WriteWords", "Created %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Create %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Undid: deletion of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Undo: deletion of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Redid: creation of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Redo: creation of %1")},
    SentenceRow{Action::Delete, QT_TRANSLATE_NOOP("WriteWords", "Deleted %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Delete %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Undid: creation of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Undo: creation of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Redid: deletion of %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Redo: deletion of %1")},
    SentenceRow{Action::CreateTag, QT_TRANSLATE_NOOP("WriteWords", "Made the tag %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Make the tag %1"), nullptr, nullptr, nullptr, nullptr},
    SentenceRow{Action::CreateField, QT_TRANSLATE_NOOP("WriteWords", "Made the custom field %1"),
        QT_TRANSLATE_NOOP("WriteWords", "Make the custom field %1"), nullptr, nullptr, nullptr, nullptr},
    SentenceRow{Action::Identify, QT_TRANSLATE_NOOP("WriteWords", "Saved %1 unchanged, for its id"),
        QT_TRANSLATE_NOOP("WriteWords", "Save %1 unchanged, for its id"), nullptr, nullptr, nullptr, nullptr},
};

struct SourceRow {
    QLatin1String source;
    const char *word;
};

constexpr std::array sources{
    SourceRow{"form"_L1, QT_TRANSLATE_NOOP("WriteWords", "Form")},
    SourceRow{"table"_L1, QT_TRANSLATE_NOOP("WriteWords", "List")},
    SourceRow{"bulk"_L1, QT_TRANSLATE_NOOP("WriteWords", "Bulk edit")},
    SourceRow{"console"_L1, QT_TRANSLATE_NOOP("WriteWords", "Console")},
    SourceRow{"undo"_L1, QT_TRANSLATE_NOOP("WriteWords", "Undo")},
    SourceRow{"redo"_L1, QT_TRANSLATE_NOOP("WriteWords", "Redo")},
};

} // namespace

QString changeLine(const FieldChange &change, const Directory &directory)
{
    const auto text = [&](const QString &value) {
        return apart(fieldText(change.field, value, directory));
    };
    return words(QT_TRANSLATE_NOOP("WriteWords", "%1: %2 → %3"))
        .arg(fieldTitle(change.field, directory), text(change.before), text(change.after));
}

QStringList changeLines(const ContactChanges &changes, const Directory &directory)
{
    QStringList lines;
    for (const FieldChange &change : changes)
        lines.append(changeLine(change, directory));
    return lines;
}

QString othersSentence(const FieldChange &change, const Directory &directory)
{
    const QString title = fieldTitle(change.field, directory);
    if (change.field.kind == Field::Tag) {
        const char *text = change.after.isEmpty()
            ? QT_TRANSLATE_NOOP("WriteWords", "%1: somebody else removed it. It stays removed.")
            : QT_TRANSLATE_NOOP("WriteWords", "%1: somebody else added it. It stays.");
        return words(text).arg(title);
    }
    const auto text = [&](const QString &value) {
        const QString shown = fieldText(change.field, value, directory);
        return isEmptyValue(change.field, value) ? shown : quoted(apart(shown));
    };
    return words(
        QT_TRANSLATE_NOOP("WriteWords", "%1: somebody else changed it from %2 to %3. That stays."))
        .arg(title, text(change.before), text(change.after));
}

ContactChanges shownChanges(const JournalWrite &write)
{
    if (write.action == Action::Delete) {
        const QByteArray &stored = write.read.isEmpty() ? write.before : write.read;
        return changesBetween(editStateOf(journalledContact(stored)), {});
    }
    return write.sent.isEmpty() ? write.wanted : write.sent;
}

QString changesPhrase(const ContactChanges &changes, const Directory &directory)
{
    constexpr qsizetype most = 4;
    QStringList parts;
    qsizetype tags = 0;
    QString oneTag;
    qsizetype parted = 0;
    for (const FieldChange &change : changes) {
        if (change.field.kind == Field::Tag) {
            ++tags;
            oneTag = fieldNoun(change.field, directory);
        } else {
            parts.append(fieldNoun(change.field, directory));
        }
    }
    if (tags > 0) {
        parts.append(
            tags == 1 ? oneTag : counted(QT_TRANSLATE_N_NOOP("WriteWords", "%Ln tag(s)"), tags));
    }
    parted = parts.size();
    if (parted > most) {
        parts = parts.first(most - 1);
        parts.append(counted(QT_TRANSLATE_N_NOOP("WriteWords", "%Ln more"), parted - most + 1));
    }
    return parts.isEmpty() ? words(QT_TRANSLATE_NOOP("WriteWords", "contact")) : listed(parts);
}

QString contactWords(const JournalWrite &write)
{
    const QString name = contactNameOf(write);
    // A number in the place of a name; a name of a few digits is one.
    constexpr qsizetype shortestNumber = 7;
    const bool isNumber = name.size() >= shortestNumber
        && std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); });
    if (!name.isEmpty())
        return isNumber ? PhoneNumber::display(name) : name;
    return write.contact.isValid() ? words(QT_TRANSLATE_NOOP("WriteWords", "contact %1"))
                                         .arg(QString::number(write.contact.value))
                                   : words(QT_TRANSLATE_NOOP("WriteWords", "a contact"));
}

QString writeSentence(const JournalEntry &entry, const QString &name, const Directory &directory)
{
    const JournalWrite &write = entry.write;
    const bool isDone = write.state == JournalWrite::State::Confirmed;
    const Action action = write.action == Action::Channels ? Action::Update : write.action;
    const SentenceRow &row = *rowWith(sentences, &SentenceRow::action, action);
    const char *text = isDone ? row.done : row.wished;
    if (entry.group.kind == GroupKind::Undo && row.undo)
        text = isDone ? row.undone : row.undo;
    else if (entry.group.kind == GroupKind::Redo && row.redo)
        text = isDone ? row.redone : row.redo;
    const QString sentence = words(text);
    if (action != Action::Update)
        return sentence.arg(apart(name));
    return sentence.arg(apart(name), changesPhrase(shownChanges(write), directory));
}

QString sourceWords(const QString &source)
{
    if (const SourceRow *row = rowWith(sources, &SourceRow::source, source))
        return words(row->word);
    constexpr auto import = "import "_L1;
    if (source == import)
        return words(QT_TRANSLATE_NOOP("WriteWords", "Import of a pasted table"));
    if (source.startsWith(import)) {
        return words(QT_TRANSLATE_NOOP("WriteWords", "Import of %1"))
            .arg(apart(source.mid(import.size())));
    }
    return source;
}

} // namespace rolodesk
