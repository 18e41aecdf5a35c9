#pragma once

#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "tests/editing/randomedits.h"
#include "tests/support/answers.h"

#include <QFile>
#include <QTemporaryDir>

namespace rolodesk::test {

[[nodiscard]] inline QList<qint64> idList(const QList<JournalWrite> &writes)
{
    QList<qint64> ids;
    for (const JournalWrite &write : writes)
        ids.append(write.id);
    return ids;
}

/// A journal in a real store.
struct JournalBench {
    QTemporaryDir dir;
    bool inMemory = false;
    QString file = dir.filePath(QStringLiteral("contacts.sqlite"));
    int kills = 0;
    std::unique_ptr<ContactStore> store;
    std::unique_ptr<WriteJournal> journal;

    explicit JournalBench(bool keepsNothing = false)
        : inMemory(keepsNothing)
    {
        restart();
    }
    ~JournalBench() { journal.reset(); }

    [[nodiscard]] static QDateTime time(int second)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(10, 0, 0, 125), Qt::UTC).addSecs(second);
    }

    /// The program ends and starts again, and the journal is not loaded yet.
    void reopen()
    {
        journal.reset();
        store.reset();
        auto opened = inMemory ? ContactStore::openInMemory(QStringLiteral("w"))
                               : ContactStore::open(file, QStringLiteral("w"));
        if (!opened)
            qFatal("the store cannot be opened: %s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        journal = std::make_unique<WriteJournal>(*store);
    }
    void restart()
    {
        reopen();
        (void)valueOf(journal->load());
    }
    /// Goes on with what a kill at this moment would leave of the file.
    void killAndRestart()
    {
        const QString left = dir.filePath(QStringLiteral("left-by-kill-%1.sqlite").arg(++kills));
        for (const auto &end : {QString(), QStringLiteral("-wal")}) {
            if (!QFile::copy(file + end, left + end))
                qFatal("%s cannot be copied", qPrintable(file + end));
        }
        file = left;
        restart();
    }

    /// An act on these contacts, with something wanted of each.
    QList<JournalWrite> plan(
        WriteGroup::Kind kind, const QList<qint64> &contacts, qint64 undoOf = 0);
    /// Ends a write, sent or not.
    void end(JournalWrite &write, JournalWrite::State state, bool wasSent = true)
    {
        write.state = state;
        if (wasSent)
            write.sentAt = time(50);
        write.ended = time(60);
        (void)valueOf(journal->put(write));
    }

    [[nodiscard]] QList<JournalWrite> all() const
    {
        JournalQuery query;
        query.newestFirst = false;
        QList<JournalWrite> writes;
        for (const JournalEntry &entry : valueOf(journal->find(query)))
            writes.append(entry.write);
        return writes;
    }
    [[nodiscard]] QList<qint64> openIds() const { return journal->open().keys(); }
    [[nodiscard]] QList<qint64> openIdsOf(qint64 contact) const
    {
        QList<qint64> ids;
        for (const WriteJournal::OpenWrite &open : journal->openOf(ContactId(contact)))
            ids.append(open.id);
        return ids;
    }
};

[[nodiscard]] inline WriteGroup plainGroup(WriteGroup::Kind kind, qint64 undoOf = 0)
{
    WriteGroup group;
    group.kind = kind;
    group.source = QStringLiteral("form");
    group.person = QStringLiteral("ada");
    group.undoOf = undoOf;
    group.made = JournalBench::time(0);
    return group;
}

[[nodiscard]] inline JournalWrite plainWrite(qint64 contact)
{
    JournalWrite write;
    write.contact = ContactId(contact);
    write.wanted = {{field(QStringLiteral("first")), {}, QStringLiteral("Ada")}};
    write.before = QByteArrayLiteral("{}");
    write.planned = JournalBench::time(1);
    return write;
}

inline QList<JournalWrite> JournalBench::plan(
    WriteGroup::Kind kind, const QList<qint64> &contacts, qint64 undoOf)
{
    QList<JournalWrite> writes;
    for (const qint64 contact : contacts)
        writes.append(plainWrite(contact));
    return valueOf(journal->plan(plainGroup(kind, undoOf), writes));
}

[[nodiscard]] inline WriteGroup fullGroup()
{
    return {0, WriteGroup::Kind::Undo, QStringLiteral("import Ærøskøbing.csv"),
        QStringLiteral("Åse O'Neil"), 4, JournalBench::time(3)};
}

/// Nothing is what it is in a new one. Of the error: what is not for the log alone or for the
/// moment.
[[nodiscard]] inline JournalWrite fullWrite()
{
    using namespace Qt::StringLiterals;
    const auto changes = [](const QString &mark) {
        return ContactChanges{{field(u"first"_s), mark, u"\"x\"\n"_s},
            {field(u"custom:9007199254740993"_s), {}, mark}, {field(u"channel:line"_s), mark, {}}};
    };
    JournalWrite write;
    write.action = JournalWrite::Action::Channels;
    write.contact = ContactId(9007199254740993);
    write.onClash = JournalWrite::OnClash::Theirs;
    write.optInReason = u"asked on the phone"_s;
    write.notBefore = JournalBench::time(4);
    write.before = "{\"id\":7,\"first\":\"\xc3\x86\"}";
    write.wanted = changes(u"wanted"_s);
    write.state = JournalWrite::State::Failed;
    write.outcome = JournalWrite::Outcome::Overtaken;
    write.read = "{\"id\":7}";
    write.readRev = 9007199254740993;
    write.sent = changes(u"sent"_s);
    write.resultRev = 9007199254740995;
    write.clashes = {
        {field(u"last"_s), u"a"_s, u"b"_s, u"c"_s}, {field(u"email"_s), {}, u"d"_s, {}}};
    write.tooManyTags = {u"1"_s, u"22"_s};
    write.left = changes(u"left"_s);
    write.others = changes(u"others"_s);
    write.atRisk = {field(u"tag:5"_s), field(u"display_name"_s)};
    write.requestIds = {u"r-1"_s, u"r-2"_s};
    ApiError error;
    error.kind = ApiError::Kind::Guarded;
    error.operation = u"updateContactV1"_s;
    error.message = u"no"_s;
    error.place = u"tags.0"_s;
    error.requestId = u"r-2"_s;
    error.status = 409;
    error.guard = u"opt_in"_s;
    write.error = error;
    write.wasSettled = true;
    write.wasAnswered = true;
    write.planned = JournalBench::time(5);
    write.sentAt = JournalBench::time(6);
    write.ended = JournalBench::time(7);
    return write;
}

} // namespace rolodesk::test
