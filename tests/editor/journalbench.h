#pragma once

#include "core/contacts/contactjson.h"
#include "core/journal/writejournal.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"

namespace rolodesk::test {

[[nodiscard]] inline JournalWrite renamed(const QString &before, const QString &after)
{
    JournalWrite write;
    write.wanted = {{{EditField::Kind::First, {}}, before, after}};
    return write;
}
/// A journal over a local copy with Ann, Bob, Cas and Dee (1 to 4), at noon of 1 November 2026
/// where the person is.
class JournalBench {
public:
    JournalBench()
    {
        clock.setNow(QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::LocalTime).toUTC());
        QList<Contact> contacts;
        for (qint64 id = 1; id <= 4; ++id)
            contacts.append(person(id, nameOf(id)));
        ui.keep(contacts);
        if (valueOf(journal.load()) != 0)
            qFatal("the journal is not empty");
    }

    /// A contact whose number ends in its id.
    [[nodiscard]] static Contact person(qint64 id, const QString &name)
    {
        ContactSeed seed;
        seed.id = id;
        seed.first = name;
        seed.phone = QStringLiteral("1415555%1").arg(id, 4, 10, QLatin1Char('0'));
        seed.updated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id);
        return contactFrom(seed);
    }

    /// As a writer leaves them.
    [[nodiscard]] JournalWrite confirmed(JournalWrite write) const
    {
        write.state = JournalWrite::State::Confirmed;
        write.sent = write.wanted;
        write.sentAt = clock.nowUtc();
        write.ended = clock.nowUtc();
        write.readRev = 4;
        write.resultRev = 5;
        return write;
    }
    [[nodiscard]] JournalWrite failed(JournalWrite write, JournalWrite::Outcome outcome) const
    {
        write.state = JournalWrite::State::Failed;
        write.outcome = outcome;
        write.ended = clock.nowUtc();
        return write;
    }

    /// Puts a write of contact `id` into the journal, an act of its own, by Kim in the form, where
    /// nothing else is said.
    JournalWrite plan(qint64 id, JournalWrite write, WriteGroup group = {})
    {
        write.contact = ContactId(id);
        if (write.before.isEmpty())
            write.before = contactToText(person(id, nameOf(id)));
        if (!write.planned.isValid())
            write.planned = clock.nowUtc();
        if (group.source.isEmpty())
            group.source = QStringLiteral("form");
        group.person = QStringLiteral("kim");
        group.made = write.planned;
        return valueOf(journal.plan(group, {write})).constFirst();
    }
    /// One act on many contacts of one name, 100 and up.
    QList<JournalWrite> planMany(int count, const QString &name)
    {
        QList<JournalWrite> writes;
        for (int i = 0; i < count; ++i) {
            JournalWrite write = renamed(QStringLiteral("a"), QStringLiteral("b"));
            write.contact = ContactId(100 + i);
            write.before = contactToText(person(100 + i, name));
            write.planned = clock.nowUtc();
            writes.append(write);
        }
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.source = QStringLiteral("bulk");
        group.made = clock.nowUtc();
        return valueOf(journal.plan(group, writes));
    }
    JournalWrite put(const JournalWrite &write) { return valueOf(journal.put(write)); }

    FakeClock clock;
    UiBench ui{&clock};
    WriteJournal journal{ui.store()};

private:
    [[nodiscard]] static QString nameOf(qint64 id)
    {
        static const QStringList names{QStringLiteral("Ann"), QStringLiteral("Bob"),
            QStringLiteral("Cas"), QStringLiteral("Dee")};
        return names.value(id - 1);
    }
};

} // namespace rolodesk::test
