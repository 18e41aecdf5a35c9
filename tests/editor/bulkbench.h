#pragma once

#include "core/editing/bulkplan.h"
#include "core/journal/writejournal.h"
#include "tests/editor/onscreen.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/writingcontactsapi.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVBoxLayout>
#include <QtTest>

namespace rolodesk::test {

/// A base whose contacts differ in their tags, a service that carries writes out, and a window for
/// what is tested. Of the first hundred contacts 34 have the tag Newsletter (2); of the others 7
/// have five tags, and another one has no phone number.
class BulkBench {
public:
    static constexpr qint64 newsletter = 2;

    explicit BulkBench(int count)
        : ui(&clock, &api, UiBench::Copy::InMemory)
        , context(ui.context())
    {
        for (int at = 0; at < count; ++at)
            api.contacts.append(person(at));
        ui.keep(api.contacts);
        drain();
        host.setObjectName(QStringLiteral("host"));
        host.resize(900, 500);
        new QVBoxLayout(&host);
    }

    [[nodiscard]] static Contact person(int at)
    {
        ContactSeed seed;
        seed.id = 1000 + at;
        seed.first = QStringLiteral("First");
        seed.last = QString::number(at);
        if (at % 100 != 97)
            seed.phone = QStringLiteral("1415%1").arg(5550000 + at);
        if (at % 3 == 0)
            seed.tags = {newsletter};
        else if (at % 10 == 8)
            seed.tags = {1, 3, 4, 5, 6};
        else
            seed.tags = {1};
        seed.owner = 100;
        seed.optedOut = false;
        seed.updated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(at);
        return contactFrom(seed);
    }

    /// The base, in the order of the list.
    [[nodiscard]] ContactSequence all() { return ContactSequence(valueOf(ui.store().order({}))); }
    void show()
    {
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
        host.activateWindow();
    }
    /// What is visible by this name; null when there is none.
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *name, const QWidget *within = nullptr) const
    {
        return visibleIn<T>(within ? *within : host, name);
    }
    /// Of a button or a label; "(hidden)" when it is not on screen.
    [[nodiscard]] QString text(const char *name) const
    {
        const QWidget *found = part(name);
        return found ? found->property("text").toString() : QStringLiteral("(hidden)");
    }
    /// The key, where the keys go just now.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        pressKey(key, modifiers);
    }
    /// Goes to the control by Tab, as whoever has no mouse.
    void tabTo(const char *name)
    {
        for (int steps = 0; steps < 60; ++steps) {
            const QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            if (now->objectName() == QLatin1String(name))
                return;
            press(Qt::Key_Tab);
        }
        QFAIL(name);
    }

    /// What is under way at this moment of time has come to rest.
    void drain()
    {
        qsizetype requests = -1;
        for (int quiet = 0; quiet < 10; ++quiet) {
            (void)valueOf(ui.store().commit({}));
            (void)valueOf(ui.writer().journal().undoable());
            if (std::exchange(requests, qsizetype(api.requests.size())) != requests)
                quiet = 0;
        }
    }
    /// Lets time pass until nothing moves any more by itself; what is paused or held back stays.
    [[nodiscard]] bool rest()
    {
        for (int moves = 0; moves < 300; ++moves) {
            const auto before = std::pair(api.requests.size(), ui.writer().status().open);
            drain();
            if (clock.pending() > 0)
                clock.advance(clock.untilNext());
            else if (before == std::pair(api.requests.size(), ui.writer().status().open))
                return true;
        }
        return false;
    }
    [[nodiscard]] qint64 tagged(qint64 tag) const
    {
        return std::count_if(
            api.contacts.cbegin(), api.contacts.cend(), [tag](const Contact &contact) {
                return std::any_of(contact.tags.cbegin(), contact.tags.cend(),
                    [tag](const ContactTag &each) { return each.id.value == tag; });
            });
    }
    [[nodiscard]] static BulkWish tagging()
    {
        BulkWish wish;
        wish.tags = {TagId(newsletter)};
        return wish;
    }

    FakeClock clock;
    WritingContactsApi api;
    UiBench ui;
    WorkspaceContext context;
    QWidget host;
};

} // namespace rolodesk::test
