#include "tests/editor/historybench.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/history/cardwrites.h"
#include "ui/history/writestate.h"

#include <QAction>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using State = JournalWrite::State;

/// What somebody gives up before it was sent, what failed, and the way back.
class WritesGivenUpTest final : public HistoryTest {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { close(); }

    void offersAWayBackWhereThereWasAWish_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("hasWish");
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("change") << Action::Update << true << true;
        QTest::newRow("new contact") << Action::Create << true << true;
        QTest::newRow("nothing left of it") << Action::Update << false << false;
        QTest::newRow("look for the id") << Action::Identify << false << true;
        QTest::newRow("deletion") << Action::Delete << false << false;
    }
    void offersAWayBackWhereThereWasAWish()
    {
        QFETCH(Action, action);
        QFETCH(bool, hasWish);
        JournalWrite write;
        write.action = action;
        if (hasWish)
            write.wanted = {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)};
        QVERIFY(!writeOffers(write).resume);
        write.state = State::Withdrawn;
        QTEST(writeOffers(write).resume, "isOffered");
    }

    void asksAboveOneAndGoesBack()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
        bench.submitRemoval(3);
        openHistory(bench);
        QTRY_COMPARE(rows(), 3);
        table().selectAll();
        bench.ui.prompts.answer = false;
        button("historyDiscard")->click();
        QCOMPARE(bench.ui.prompts.asked, QStringList{u"Discard 3 changes?"_s});
        QCOMPARE(bench.journal().open().size(), 3);
        bench.ui.prompts.answer = true;
        button("historyDiscard")->click();
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        // The deletion is asked about anew, where contacts are deleted.
        QTRY_VERIFY(areAllDiscarded());
        QVERIFY(button("historyResume")->isEnabled());
        button("historyResume")->click();
        QVERIFY(bench.until([&] { return bench.journal().open().size() == 2; }));
        QTRY_COMPARE(rows(), 5);
        bench.isOffline = false;
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QCOMPARE(firstName(bench, 1), u"Augusta"_s);
        QCOMPARE(firstName(bench, 2), u"Gracie"_s);
        QCOMPARE(bench.service.contacts.size(), 4);
        delete m_window;
    }

    /// Each act is undone by itself, so each comes back by itself.
    void bringsBackEachActByItself()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"Gracie"_s)});
        openHistory(bench);
        QTRY_COMPARE(rows(), 2);
        table().selectAll();
        button("historyDiscard")->click();
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QTRY_VERIFY(areAllDiscarded());
        QVERIFY(button("historyResume")->isEnabled());
        button("historyResume")->click();
        QVERIFY(bench.until([&] { return bench.journal().open().size() == 2; }));
        const QList<OpenWrite> open = bench.journal().open().values();
        QVERIFY(open.constFirst().group != open.constLast().group);
        // In the order in which they were wanted.
        QCOMPARE(open.constFirst().contact, ContactId(1));
        delete m_window;
    }

    void goesBackFromTheCardWithoutAQuestion()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        bench.ui.table().selectRow(bench.ui.model().rowOf(ContactId(1)));
        QVERIFY(bench.until([&] { return isOnScreen(bench, "discardWrite"); }));
        QVERIFY(!isOnScreen(bench, "resumeWrite"));
        bench.ui.click("discardWrite");
        QVERIFY(bench.until([&] { return isOnScreen(bench, "resumeWrite"); }));
        QVERIFY(bench.ui.prompts.asked.isEmpty() && bench.journal().open().isEmpty());
        bench.ui.click("resumeWrite");
        QVERIFY(bench.until([&] { return bench.journal().open().size() == 1; }));
        QCOMPARE(bench.journal().open().first().wanted,
            (ContactChanges{fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)}));
        QVERIFY(bench.until([&] { return !isOnScreen(bench, "resumeWrite"); }));
    }

    void keepsAFailureOnTheCardUntilItIsAnswered_data()
    {
        QTest::addColumn<Kind>("later");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("saved something else") << Kind::Last << State::Confirmed << true;
        QTest::newRow("saved the same") << Kind::First << State::Confirmed << false;
        QTest::newRow("gave up the same") << Kind::First << State::Withdrawn << true;
    }
    void keepsAFailureOnTheCardUntilItIsAnswered()
    {
        QFETCH(Kind, later);
        QFETCH(State, state);
        m_bench = std::make_unique<JournalBench>();
        CardWrites card(m_bench->journal, m_bench->ui.store());
        m_bench->plan(
            1, m_bench->failed(renamed(u"Ann"_s, u"Anna"_s), JournalWrite::Outcome::Refused));
        JournalWrite write = m_bench->confirmed(renamed(u"a"_s, u"b"_s));
        write.wanted = {fieldChange(later, u"a"_s, u"b"_s)};
        write.state = state;
        m_bench->plan(1, write);
        card.showContact(ContactId(1));
        QTRY_VERIFY(!card.isHidden());
        const auto *retry = card.findChild<QPushButton *>(u"retryWrite"_s);
        QTEST(!retry->isHidden(), "isShown");
    }

    /// Nothing can be done about it any more but to have seen it.
    void keepsAFailureInVainUntilItIsDismissed()
    {
        m_bench = std::make_unique<JournalBench>();
        CardWrites card(m_bench->journal, m_bench->ui.store());
        const JournalWrite failed = m_bench->plan(
            1, m_bench->failed(renamed(u"Ann"_s, u"Anna"_s), JournalWrite::Outcome::NothingLeft));
        JournalWrite write = m_bench->confirmed(renamed(u"a"_s, u"b"_s));
        write.wanted = {fieldChange(Kind::Last, u"a"_s, u"b"_s)};
        m_bench->plan(1, write);
        card.showContact(ContactId(1));
        QTRY_VERIFY(!card.isHidden());
        const auto *text = card.findChild<QLabel *>(u"cardWriteText"_s);
        QVERIFY(text->text().contains(u"Not saved"_s));
        QVERIFY(card.findChild<QPushButton *>(u"retryWrite"_s)->isHidden());
        QVERIFY(!card.findChild<QPushButton *>(u"dismissWrite"_s)->isHidden());
        QCOMPARE(valueOf(m_bench->journal.dismiss({failed.id})), 1);
        QTRY_VERIFY(!text->text().contains(u"Not saved"_s));
    }

    /// Of which nobody names the contacts.
    void tellsOfAnActOnManyThatBeginsMeanwhile()
    {
        m_bench = std::make_unique<JournalBench>();
        WriteJournal &journal = m_bench->journal;
        CardWrites card(journal, m_bench->ui.store());
        m_bench->plan(1, m_bench->confirmed(renamed(u"Ann"_s, u"Anna"_s)));
        card.showContact(ContactId(1));
        QTRY_VERIFY(!card.isHidden());
        const auto *discard = card.findChild<QPushButton *>(u"discardWrite"_s);
        QVERIFY(discard->isHidden());
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.source = u"bulk"_s;
        group.made = m_bench->clock.nowUtc();
        group.isOfMany = true;
        const qint64 act = valueOf(journal.beginAct(group));
        JournalWrite write = renamed(u"Anna"_s, u"Anne"_s);
        write.contact = ContactId(1);
        write.planned = group.made;
        (void)valueOf(journal.addToAct(act, {write}));
        QCOMPARE(valueOf(journal.finishAct(act)), qsizetype(1));
        QTRY_VERIFY(!discard->isHidden());
    }

private:
    void openHistory(ListBench &bench)
    {
        bench.ui.action(u"history"_s)->trigger();
        m_window = bench.ui.window().findChild<HistoryWindow *>();
        QVERIFY(m_window && m_window->isVisible());
    }
    /// On screen: each row follows by itself.
    [[nodiscard]] bool areAllDiscarded()
    {
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex state = model.index(row, HistoryModel::StateColumn);
            if (state.data().toString() != u"Discarded"_s)
                return false;
        }
        return true;
    }
    [[nodiscard]] static QString firstName(ListBench &bench, qint64 id)
    {
        for (const Contact &contact : std::as_const(bench.service.contacts)) {
            if (contact.id == ContactId(id))
                return contact.first;
        }
        return {};
    }
    [[nodiscard]] static bool isOnScreen(ListBench &bench, const char *name)
    {
        const auto *part = bench.ui.window().findChild<QPushButton *>(QLatin1String(name));
        return part && part->isVisible();
    }
};

ROLODESK_TEST(WritesGivenUpTest);
#include "tst_writesgivenup.moc"
