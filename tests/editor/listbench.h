#pragma once

#include "core/contacts/contactjson.h"
#include "core/editing/editwrites.h"
#include "core/journal/writejournal.h"
#include "tests/editor/onscreen.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/stored.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QApplication>
#include <QtTest>

namespace rolodesk::test {

/// The window on a workspace that can be changed: Ada (1), Grace (2), Mary (3) and Zoe (4), in this
/// order, at a service in memory, in time that stands still.
class ListBench {
public:
    explicit ListBench(UiBench::Copy copy = UiBench::Copy::InFile)
        : ui(&clock, &service, copy)
    {
        service.contacts = {person(1, QStringLiteral("Ada"), QStringLiteral("Lovelace")),
            person(2, QStringLiteral("Grace"), QStringLiteral("Hopper")),
            person(3, QStringLiteral("Mary"), QStringLiteral("Jackson")),
            person(4, QStringLiteral("Zoe"), QStringLiteral("Quinn"))};
        service.tags = sampleTags();
        service.team = sampleTeam();
        service.onRequest = [this](int, const QString &) -> std::optional<ApiError> {
            return isOffline ? std::optional(errorOf(ApiError::Kind::Offline)) : std::nullopt;
        };
    }

    [[nodiscard]] static Contact person(qint64 id, const QString &first, const QString &last)
    {
        ContactSeed seed;
        seed.id = id;
        seed.first = first;
        seed.last = last;
        seed.phone = QStringLiteral("1415555%1").arg(100 + id, 4, 10, QLatin1Char('0'));
        seed.email = first.toLower() + QStringLiteral("@example.org");
        seed.owner = 101;
        seed.tags = {1};
        seed.optedOut = false;
        // Newest first is the order of the list.
        seed.updated = QDateTime(QDate(2026, 10, 1), QTime(12, 0), Qt::UTC).addSecs(-60 * id);
        const FieldChange name{{EditField::Kind::DisplayName, {}}, {}, first + u' ' + last};
        return changedContact(contactFrom(seed), {name}, 1);
    }

    /// The window, with the contacts as they are at the service in the local copy.
    void open()
    {
        ui.keep(service.contacts);
        ui.open(false);
        QTRY_VERIFY((clock.advance(std::chrono::milliseconds(40)), ui.model().rowCount() == 4));
        QTRY_VERIFY(ui.model().isSettled());
    }
    /// Time goes on until this is so.
    [[nodiscard]] bool until(const std::function<bool()> &isSo)
    {
        return QTest::qWaitFor(
            [&] {
                clock.advance(std::chrono::milliseconds(50));
                return isSo();
            },
            5000);
    }
    [[nodiscard]] QModelIndex at(qint64 id, int column)
    {
        return ui.model().index(ui.model().rowOf(ContactId(id)), column);
    }
    [[nodiscard]] QString cell(qint64 id, int column) { return at(id, column).data().toString(); }
    [[nodiscard]] QVariant pending(qint64 id)
    {
        return at(id, NameColumn).data(ContactTableModel::PendingRole);
    }
    [[nodiscard]] WriteJournal &journal() { return ui.writer().journal(); }
    [[nodiscard]] ContactCard &card() { return *ui.window().findChild<ContactCard *>(); }
    /// As a form saves it.
    QList<JournalWrite> submit(
        qint64 id, const ContactChanges &changes, WriteGroup::Kind kind = WriteGroup::Kind::Edit)
    {
        WriteGroup group;
        group.kind = kind;
        group.source = QStringLiteral("form");
        return valueOf(ui.writer().submit(
            group, editWrites(stored(ui.store(), ContactId(id)).value(), changes)));
    }
    JournalWrite submitRemoval(qint64 id)
    {
        JournalWrite write;
        write.action = JournalWrite::Action::Delete;
        write.contact = ContactId(id);
        write.before = contactToText(stored(ui.store(), ContactId(id)).value());
        WriteGroup group;
        group.kind = WriteGroup::Kind::Delete;
        group.source = QStringLiteral("form");
        return valueOf(ui.writer().submit(group, {write})).constFirst();
    }
    /// To wherever the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        pressKey(key, modifiers);
    }

    FakeClock clock;
    WritingContactsApi service;
    bool isOffline = false;
    UiBench ui; ///< Last: it uses the others.
};

[[nodiscard]] inline FieldChange fieldChange(
    EditField::Kind kind, const QString &before, const QString &after, const QString &key = {})
{
    return {{kind, key}, before, after};
}

} // namespace rolodesk::test
