#include "core/store/database.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/history/historywindow.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = EditField::Kind;

/// Ctrl+Z right after something was done.
class UndoKeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// It is the newest act that goes back, and not one that was saved before.
    void takesTheNewestActBack_data()
    {
        QTest::addColumn<bool>("isOffline");
        QTest::newRow("that waits for the network") << true;
        QTest::newRow("that the service has in hand") << false;
    }
    void takesTheNewestActBack()
    {
        QFETCH(bool, isOffline);
        ListBench bench;
        bench.open();
        const auto hasName = [&bench](qint64 id, const QString &name) {
            return bench.service.contact(ContactId(id))->first == name;
        };
        const auto isQuiet = [&] { return bench.journal().open().isEmpty(); };
        bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"G."_s)});
        QVERIFY(bench.until([&] { return isQuiet() && undo(bench).isEnabled(); }));
        bench.isOffline = isOffline;
        if (!isOffline)
            bench.service.holdsBack = [](const QString &operation) {
                return operation == "updateContactV1"_L1;
            };
        const JournalWrite last =
            bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)}).first();
        if (!isOffline)
            QTRY_COMPARE(bench.journal().open().value(last.id).state, JournalWrite::State::Sent);
        // Time stands still: nothing was looked at since.
        QVERIFY(undo(bench).isEnabled());
        undo(bench).trigger();
        if (isOffline)
            QTRY_VERIFY(isQuiet());
        bench.isOffline = false;
        bench.service.holdsBack = nullptr;
        bench.service.release();
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return isQuiet() && hasName(1, u"Ada"_s); }));
        QVERIFY(hasName(2, u"G."_s));
        // And then the one before.
        QVERIFY(bench.until([&] { return undo(bench).isEnabled(); }));
        undo(bench).trigger();
        QVERIFY(bench.until([&] { return hasName(2, u"Grace"_s); }));
    }

    void canUndoTheFirstActAtOnce()
    {
        ListBench bench;
        bench.open();
        QVERIFY(!undo(bench).isEnabled());
        bench.isOffline = true;
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(undo(bench).isEnabled());
        undo(bench).trigger();
        QTRY_VERIFY(bench.journal().open().isEmpty());
        QTRY_VERIFY(!undo(bench).isEnabled());
    }

    void asksBeforeItTakesAnImportBack_data()
    {
        QTest::addColumn<WriteGroup::Kind>("kind");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("an import") << WriteGroup::Kind::Import << 0 << true;
        QTest::newRow("a change") << WriteGroup::Kind::Edit << 11 << false;
        // Whoever was to be made was there, and was changed instead.
        QTest::newRow("a creation that made nobody") << WriteGroup::Kind::Create << 11 << false;
    }
    void asksBeforeItTakesAnImportBack()
    {
        QFETCH(WriteGroup::Kind, kind);
        QFETCH(int, minutes);
        QFETCH(bool, isAsked);
        ListBench bench;
        bench.open();
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)}, kind);
        takeBackTwice(bench, std::chrono::minutes(minutes), isAsked, [&](bool isDone) {
            return bench.until([&] {
                return bench.journal().open().isEmpty()
                    && bench.service.contact(ContactId(1))->first
                    == (isDone ? u"Augusta"_s : u"Ada"_s);
            });
        });
    }

    /// What it deletes is gone for the whole team.
    void asksBeforeItDeletesWhatWasCreatedLongAgo_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("just made") << 9 << false;
        QTest::newRow("made before") << 11 << true;
    }
    void asksBeforeItDeletesWhatWasCreatedLongAgo()
    {
        QFETCH(int, minutes);
        QFETCH(bool, isAsked);
        ListBench bench;
        bench.open();
        submitCreation(bench);
        takeBackTwice(bench, std::chrono::minutes(minutes), isAsked,
            [&](bool isDone) { return hasContacts(bench, isDone ? 5 : 4); });
        if (isAsked)
            QCOMPARE(bench.ui.prompts.asked.first(), u"Undo “Created Edith”?"_s);
    }

    /// That nobody has heard of it yet does not mean that there is nobody to be deleted.
    void asksBeforeItDeletesWhatTheServiceHasInHand()
    {
        ListBench bench;
        bench.open();
        bench.service.holdsBack = [](const QString &operation) {
            return operation.startsWith("createContact"_L1);
        };
        submitCreation(bench);
        const auto state = [&] { return bench.journal().open().first().state; };
        QVERIFY(bench.until([&] {
            return !bench.journal().open().isEmpty() && state() == JournalWrite::State::Sent;
        }));
        bench.clock.advance(11min);
        QVERIFY(bench.until([&] { return undo(bench).isEnabled(); }));
        bench.ui.prompts.answer = false;
        undo(bench).trigger();
        QVERIFY(bench.until([&] { return bench.ui.prompts.asked.size() == 1; }));
        bench.service.holdsBack = nullptr;
        bench.service.release();
        QVERIFY(hasContacts(bench, 5));
    }

    void asksBeforeItDeletesOnceMore()
    {
        ListBench bench;
        bench.open();
        bench.submitRemoval(2);
        QVERIFY(hasContacts(bench, 3));
        bench.clock.advance(11min);
        QVERIFY(bench.until([&] { return undo(bench).isEnabled(); }));
        undo(bench).trigger(); // makes a copy, which deletes nobody
        QVERIFY(hasContacts(bench, 4));
        QVERIFY(bench.ui.prompts.asked.isEmpty());
        bench.clock.advance(11min);
        QVERIFY(bench.until([&] { return redo(bench).isEnabled(); }));
        redo(bench).trigger();
        QVERIFY(hasContacts(bench, 3));
        QCOMPARE(bench.ui.prompts.asked, QStringList{u"Redo “Deleted Grace Hopper”?"_s});
    }

    /// Which is read before it asks.
    void asksOverTheListWhereTheHistoryWasClosedMeanwhile()
    {
        for (const bool isClosed : {false, true}) {
            ListBench bench;
            bench.open();
            const qint64 act = bench
                                   .submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)},
                                       WriteGroup::Kind::Import)
                                   .first()
                                   .group;
            QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
            bench.ui.action(u"history"_s)->trigger();
            const QPointer<HistoryWindow> history = bench.ui.window().findChild<HistoryWindow *>();
            QVERIFY(history);
            bench.ui.prompts.answer = false;
            Q_EMIT history->undoWanted(act);
            if (isClosed)
                delete history;
            QVERIFY(bench.until([&] { return bench.ui.prompts.asked.size() == 1; }));
            QVERIFY(bench.ui.prompts.over);
            QCOMPARE(bench.ui.prompts.over->window(),
                isClosed ? static_cast<QWidget *>(&bench.ui.window()) : history.data());
        }
    }

    void saysWhenTheJournalCannotBeRead()
    {
        ListBench bench;
        bench.open();
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QVERIFY(bench.until([&] { return undo(bench).isEnabled(); }));
        const auto other = Database::open(bench.ui.store().path(), Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"ALTER TABLE journal_group RENAME TO gone"_s));
        bench.ui.action(u"history"_s)->trigger();
        auto *history = bench.ui.window().findChild<HistoryWindow *>();
        QVERIFY(history);
        Q_EMIT history->undoWanted(1);
        QVERIFY(bench.until([&] { return bench.ui.prompts.told.size() == 1; }));
        QVERIFY(bench.until([&] { return undo(bench).isEnabled() && redo(bench).isEnabled(); }));
        undo(bench).trigger();
        QVERIFY(bench.until([&] { return bench.ui.prompts.told.size() == 2; }));
        QVERIFY((*other)->run(u"ALTER TABLE gone RENAME TO journal_group"_s));
        bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"G."_s)});
        QVERIFY(bench.until([&] { return undo(bench).isEnabled(); }));
        undo(bench).trigger();
        QVERIFY(bench.until([&] {
            return bench.journal().open().isEmpty()
                && bench.service.contact(ContactId(2))->first == u"Grace"_s;
        }));
    }

    /// The window opens with the focus there, before anything was typed.
    void comesFromTheSearchBoxThatHasNothingToUndo()
    {
        ListBench bench;
        bench.open();
        const auto isNamed = [&bench](const QString &name) {
            return bench.until([&] {
                return bench.journal().open().isEmpty()
                    && bench.service.contact(ContactId(1))->first == name;
            });
        };
        bench.ui.window().activateWindow();
        QTRY_VERIFY(bench.ui.window().isActiveWindow());
        bench.ui.searchBox().setFocus();
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(isNamed(u"Augusta"_s));
        QVERIFY(bench.until([&] { return undo(bench).isEnabled(); }));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(isNamed(u"Ada"_s));
        QVERIFY(bench.until([&] { return redo(bench).isEnabled(); }));
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(isNamed(u"Augusta"_s));
        QVERIFY(bench.ui.searchBox().hasFocus());
    }

    void staysInTheSearchBoxForWhatWasTypedThere()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.ui.window().activateWindow();
        QTRY_VERIFY(bench.ui.window().isActiveWindow());
        QLineEdit &box = bench.ui.searchBox();
        box.setFocus();
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QSignalSpy undone(&undo(bench), &QAction::triggered);
        QSignalSpy redone(&redo(bench), &QAction::triggered);
        QTest::keyClicks(&box, u"zo"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(box.text(), QString());
        bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(box.text(), u"zo"_s);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(undone.isEmpty() && redone.isEmpty());
        QCOMPARE(bench.journal().open().size(), 1);
        // What is left is the window's.
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.size(), 1);
        QCOMPARE(box.text(), QString());
    }

private:
    static void submitCreation(ListBench &bench)
    {
        JournalWrite creation;
        creation.action = JournalWrite::Action::Create;
        creation.wanted = {fieldChange(Kind::First, {}, u"Edith"_s),
            fieldChange(Kind::Phone, {}, u"14155550177"_s)};
        WriteGroup group;
        group.kind = WriteGroup::Kind::Create;
        group.source = u"form"_s;
        (void)valueOf(bench.ui.writer().submit(group, {creation}));
    }
    /// What was just submitted is taken back, done again and taken back once more, each time so
    /// long after. `stands` waits until it is done, or until it is not.
    static void takeBackTwice(ListBench &bench, std::chrono::minutes after, bool isAsked,
        const std::function<bool(bool isDone)> &stands)
    {
        const auto isOffered = [&](QAction &action) {
            return bench.until([&] { return action.isEnabled(); });
        };
        const QStringList &asked = bench.ui.prompts.asked;
        QVERIFY(stands(true));
        bench.clock.advance(after);
        QVERIFY(isOffered(undo(bench)));
        bench.ui.prompts.answer = false;
        undo(bench).trigger();
        if (isAsked) {
            QVERIFY(bench.until([&] { return asked.size() == 1; }));
            QVERIFY(isOffered(undo(bench)));
            QVERIFY(stands(true));
            bench.ui.prompts.answer = true;
            undo(bench).trigger();
        }
        QVERIFY(stands(false));
        QCOMPARE(asked.size(), isAsked ? 2 : 0);
        // What was done again is what was done first.
        QVERIFY(isOffered(redo(bench)));
        redo(bench).trigger();
        QVERIFY(stands(true));
        bench.clock.advance(after);
        QVERIFY(isOffered(undo(bench)));
        undo(bench).trigger();
        QVERIFY(stands(false));
        QCOMPARE(asked.size(), isAsked ? 3 : 0);
    }
    [[nodiscard]] static bool hasContacts(ListBench &bench, qsizetype count)
    {
        return bench.until([&] {
            return bench.journal().open().isEmpty() && bench.service.contacts.size() == count;
        });
    }
    static QAction &redo(ListBench &bench) { return *bench.ui.action(u"redo"_s); }
    static QAction &undo(ListBench &bench)
    {
        return *bench.ui.action(u"undo"_s);
    }
};

ROLODESK_TEST(UndoKeysTest);
#include "tst_undokeys.moc"
