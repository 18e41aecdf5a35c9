#include "core/journal/journalexport.h"
#include "tests/editor/journalbench.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/turnclock.h"
#include "ui/contacts/pendingwords.h"
#include "ui/contacts/pendingwrites.h"
#include "ui/editor/contacteditor.h"
#include "ui/editor/contactform.h"
#include "ui/history/writewords.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;
using State = JournalWrite::State;

FieldChange toFirst(const QString &after, const QString &before = u"Ada"_s)
{
    return fieldChange(Kind::First, before, after);
}

/// Microseconds.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 frame = 160000;
#else
constexpr qint64 frame = 16000;
#endif

/// The cell as the list paints it.
QImage painted(
    ListBench &bench, const QModelIndex &index, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(240, 32, QImage::Format_RGB32);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    option.direction = direction;
    image.fill(option.palette.color(QPalette::Base));
    bench.ui.table().itemDelegate()->paint(&painter, option, index);
    return image;
}

bool isBlank(const QImage &image, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixel(x, y) != QApplication::palette().color(QPalette::Base).rgb())
                return false;
        }
    }
    return true;
}

/// The longest line of pixels that are none of the ground.
int longestLine(const QImage &image)
{
    int longest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            const bool isInk =
                image.pixel(x, y) != QApplication::palette().color(QPalette::Base).rgb();
            run = isInk ? run + 1 : 0;
            longest = qMax(longest, run);
        }
    }
    return longest;
}

} // namespace

/// What is under way, in list and card.
class PendingWritesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What is known of a contact, over a bare journal
    void tellsTheWorstStateOfAContact_data()
    {
        QTest::addColumn<QList<State>>("states");
        QTest::addColumn<State>("worst");
        QTest::newRow("one waits") << QList{State::Planned} << State::Planned;
        QTest::newRow("one is sent") << QList{State::Sent, State::Planned} << State::Sent;
        QTest::newRow("one is unknown")
            << QList{State::Sent, State::Unknown, State::Planned} << State::Unknown;
        QTest::newRow("one needs a decision")
            << QList{State::Planned, State::Unknown, State::Clash} << State::Clash;
    }
    void tellsTheWorstStateOfAContact()
    {
        QFETCH(QList<State>, states);
        QFETCH(State, worst);
        JournalBench bench;
        PendingWrites pending(bench.journal, bench.clock);
        QVERIFY(!pending.of(ContactId(1)));
        for (const State state : states) {
            JournalWrite write = bench.plan(1, renamed(u"Ann"_s, u"Anna"_s));
            write.state = state;
            bench.put(write);
        }
        QCOMPARE(pending.of(ContactId(1))->state, worst);
        QCOMPARE(pending.of(ContactId(1))->writes, states.size());
        QVERIFY(!pending.of(ContactId(2)));
    }

    void countsWhatIsOpenByHowItStands()
    {
        JournalBench bench;
        PendingWrites pending(bench.journal, bench.clock);
        QCOMPARE(pending.tally(), PendingWrites::Tally());
        for (const State state : {State::Planned, State::Planned, State::Planned, State::Sent,
                 State::Sent, State::Unknown, State::Clash, State::Confirmed, State::Failed}) {
            JournalWrite write = bench.plan(1, renamed(u"Ann"_s, u"Anna"_s));
            write.state = state;
            if (state == State::Confirmed || state == State::Failed)
                write.ended = bench.clock.nowUtc();
            bench.put(write);
        }
        QCOMPARE(pending.tally(), (PendingWrites::Tally{1, 1, 2, 3}));
        QCOMPARE(pending.tally().open(), 7);
    }

    void makesTheChangesInTheirOrder()
    {
        JournalBench bench;
        PendingWrites pending(bench.journal, bench.clock);
        const Contact ann = stored(bench.ui.store(), ContactId(1)).value();
        bench.plan(1, renamed(u"Ann"_s, u"Anna"_s));
        JournalWrite second;
        second.wanted = {toFirst(u"Anne"_s, u"Anna"_s), fieldChange(Kind::Email, {}, u"a@b.org"_s),
            fieldChange(Kind::Tag, {}, tagIsOn(), u"3"_s)};
        const JournalWrite later = bench.plan(1, second);
        const Contact coming = pending.coming(ann);
        QCOMPARE(coming.first, u"Anne"_s);
        QCOMPARE(coming.email, u"a@b.org"_s);
        QCOMPARE(coming.tags.size(), 1);
        QCOMPARE(coming.tags.first().id, TagId(3));
        QCOMPARE(coming.rev, ann.rev);
        // What the next write begins with is what the journal can read back.
        QCOMPARE(editStateOf(journalledContact(contactToText(coming))), editStateOf(coming));
        bench.put(bench.failed(later, JournalWrite::Outcome::Refused));
        QCOMPARE(pending.coming(ann).first, u"Anna"_s);
        QVERIFY(pending.coming(ann).email.isEmpty());
    }

    /// Its number is somebody's already: nothing of it is theirs before the person says so.
    void leavesTheContactAloneThatACreationMet()
    {
        JournalBench bench;
        PendingWrites pending(bench.journal, bench.clock);
        const Contact ann = stored(bench.ui.store(), ContactId(1)).value();
        JournalWrite creation;
        creation.action = JournalWrite::Action::Create;
        creation.wanted = {toFirst(u"Testa"_s, {}), fieldChange(Kind::Email, {}, u"a@b.org"_s)};
        creation.state = State::Clash;
        creation.outcome = JournalWrite::Outcome::Exists;
        creation.read = contactToText(ann);
        bench.plan(1, creation);
        QCOMPARE(pending.coming(ann).first, u"Ann"_s);
        QVERIFY(pending.coming(ann).email.isEmpty());
        QCOMPARE(pending.of(ContactId(1))->state, State::Clash);
        for (const State state : {State::Clash, State::Withdrawn, State::Failed}) {
            creation.state = state;
            QCOMPARE(contactWords(creation), u"Testa"_s);
        }
    }

    void showsNobodyAsSubscribedBeforeItIsSo()
    {
        JournalBench bench;
        PendingWrites pending(bench.journal, bench.clock);
        Contact ann = stored(bench.ui.store(), ContactId(1)).value();
        ann.optedOut = true;
        JournalWrite in;
        in.wanted = {fieldChange(Kind::OptOut, isOut(), isIn()), toFirst(u"Anna"_s, u"Ann"_s)};
        in.optInReason = u"asked for it"_s;
        bench.plan(1, in);
        QCOMPARE(pending.shown(ann).optedOut, std::optional(true));
        QCOMPARE(pending.shown(ann).first, u"Anna"_s);
        QCOMPARE(pending.coming(ann).optedOut, std::optional(false));
        // The other way round there is nothing to lose.
        Contact bob = stored(bench.ui.store(), ContactId(2)).value();
        bob.optedOut = false;
        JournalWrite out;
        out.wanted = {fieldChange(Kind::OptOut, isIn(), isOut())};
        bench.plan(2, out);
        QCOMPARE(pending.shown(bob).optedOut, std::optional(true));
    }

    void marksContactsOfAnActOnManyWithoutValues()
    {
        JournalBench bench;
        PendingWrites pending(bench.journal, bench.clock);
        QSignalSpy changed(&pending, &PendingWrites::changed);
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.isOfMany = true;
        bench.plan(1, renamed(u"Ann"_s, u"Anna"_s), group);
        QCOMPARE(pending.of(ContactId(1))->state, State::Planned);
        QCOMPARE(pending.coming(stored(bench.ui.store(), ContactId(1)).value()).first, u"Ann"_s);
        QCOMPARE(changed.size(), 1);
    }

    void tellsAStreamOfChangesOnceInAWhile()
    {
        JournalBench bench;
        PendingWrites pending(bench.journal, bench.clock);
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.isOfMany = true;
        bench.planMany(150, u"Ann"_s);
        bench.clock.advance(1s);
        QSignalSpy changed(&pending, &PendingWrites::changed);
        for (qint64 id = 1; id <= 3; ++id)
            bench.plan(id, renamed(u"a"_s, u"b"_s), group);
        QCOMPARE(changed.size(), 0);
        bench.clock.advance(200ms);
        QCOMPARE(changed.size(), 1);
        const auto told = changed.first().first().value<QSet<ContactId>>();
        QCOMPARE(told, QSet<ContactId>({ContactId(1), ContactId(2), ContactId(3)}));
        // What somebody does by hand meanwhile is told at once.
        bench.plan(4, renamed(u"Dee"_s, u"Dora"_s));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last().first().value<QSet<ContactId>>(), QSet<ContactId>({ContactId(4)}));
    }

    // On screen
    void showsValuesInTheListBeforeTheServiceHasThem()
    {
        ListBench bench;
        bench.open();
        const QAbstractItemModelTester tester(
            &bench.ui.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        bench.isOffline = true;
        QStringList names;
        connect(&bench.ui.model(), &QAbstractItemModel::dataChanged, this,
            [&] { names.append(bench.cell(1, NameColumn)); });
        bench.submit(1,
            {toFirst(u"Augusta"_s),
                fieldChange(Kind::DisplayName, u"Ada Lovelace"_s, u"Augusta Lovelace"_s)});
        QCOMPARE(bench.cell(1, NameColumn), u"Augusta Lovelace"_s);
        QCOMPARE(bench.pending(1).toInt(), int(State::Planned));
        QVERIFY(!bench.pending(2).isValid());
        QVERIFY(bench.at(1, EmailColumn)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Waiting to be saved"_s));
        QVERIFY(bench.at(1, NameColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"Waiting to be saved"_s));
        QCOMPARE(stored(bench.ui.store(), ContactId(1))->first, u"Ada"_s);
        QTRY_VERIFY(bench.ui.writer().status().trouble);
        bench.isOffline = false;
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        QVERIFY(!bench.pending(1).isValid());
        QCOMPARE(stored(bench.ui.store(), ContactId(1))->first, u"Augusta"_s);
        names.removeDuplicates();
        QCOMPARE(names, QStringList{u"Augusta Lovelace"_s});
    }

    void goesBackToWhatIsStoredWhereItIsGivenUp()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        const auto writes = bench.submit(
            2, {fieldChange(Kind::Email, u"grace@example.org"_s, u"gh@example.org"_s)});
        QCOMPARE(bench.cell(2, EmailColumn), u"gh@example.org"_s);
        bench.ui.writer().withdraw({writes.first().id});
        QTRY_COMPARE(bench.cell(2, EmailColumn), u"grace@example.org"_s);
        QVERIFY(!bench.pending(2).isValid());
    }

    void tellsEveryState_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("words");
        QTest::newRow("planned") << State::Planned << u"Waiting to be saved"_s;
        QTest::newRow("sent") << State::Sent << u"Being saved"_s;
        QTest::newRow("unknown") << State::Unknown << u"Checking whether it was saved"_s;
        QTest::newRow("clash") << State::Clash << u"Needs your decision"_s;
    }
    void tellsEveryState()
    {
        QFETCH(State, state);
        QFETCH(QString, words);
        ListBench bench;
        bench.open();
        // Held back by a pause of the service, so that nothing moves.
        bench.isOffline = true;
        JournalWrite write = bench.submit(1, {toFirst(u"Augusta"_s)}).first();
        QTRY_VERIFY(bench.ui.writer().status().trouble);
        write.state = state;
        (void)valueOf(bench.journal().put(write));
        QCOMPARE(bench.pending(1).toInt(), int(state));
        QVERIFY(bench.at(1, NameColumn).data(Qt::ToolTipRole).toString().contains(words));
        QVERIFY(bench.at(1, NameColumn).data(Qt::AccessibleTextRole).toString().contains(words));
    }

    void paintsASignAtTheEndOfTheName()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        const QRect end(240 - 21, 4, 20, 24);
        const QRect start(0, 4, 20, 24);
        QVERIFY(isBlank(painted(bench, bench.at(1, NameColumn)), end));
        const QImage before = painted(bench, bench.at(1, NameColumn)).copy(0, 0, 200, 32);
        bench.submit(1, {fieldChange(Kind::Email, u"ada@example.org"_s, u"al@example.org"_s)});
        QVERIFY(!isBlank(painted(bench, bench.at(1, NameColumn)), end));
        QVERIFY(!isBlank(painted(bench, bench.at(1, NameColumn), Qt::RightToLeft), start));
        // The name stays where it is.
        QCOMPARE(painted(bench, bench.at(1, NameColumn)).copy(0, 0, 200, 32), before);
    }

    void strikesOutWhoIsToBeDeleted()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        QVERIFY(longestLine(painted(bench, bench.at(3, EmailColumn))) < 40);
        const JournalWrite write = bench.submitRemoval(3);
        QVERIFY(bench.at(3, EmailColumn).data(ContactTableModel::LeavingRole).toBool());
        QVERIFY(longestLine(painted(bench, bench.at(3, EmailColumn))) > 80);
        QCOMPARE(bench.cell(3, StatusColumn), u"Deleting…"_s);
        QVERIFY(bench.at(3, NameColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(u"Waiting to be deleted"_s));
        QVERIFY(!bench.at(1, EmailColumn).data(ContactTableModel::LeavingRole).toBool());
        bench.ui.writer().withdraw({write.id});
        QTRY_VERIFY(!bench.at(3, EmailColumn).data(ContactTableModel::LeavingRole).toBool());
        QCOMPARE(bench.cell(3, StatusColumn), u"Subscribed"_s);
    }

    void showsValuesOnTheCardAndEditsFromThem()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.ui.table().setCurrentContact(ContactId(1));
        bench.card().catchUp();
        bench.submit(1, {fieldChange(Kind::Email, u"ada@example.org"_s, u"al@example.org"_s)});
        QCOMPARE(bench.card().contact()->email, u"al@example.org"_s);
        bench.ui.table().setFocus();
        bench.press(Qt::Key_Return);
        auto *form = bench.ui.window().findChild<ContactForm *>();
        QTRY_VERIFY(form->isVisible());
        QCOMPARE(form->base().email, u"al@example.org"_s);
        auto *first = bench.ui.window().findChild<QLineEdit *>(u"editFirst"_s);
        QTRY_VERIFY(first->hasFocus());
        first->selectAll();
        QTest::keyClicks(first, u"Augusta"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.journal().open().size(), 2);
        const qint64 id = bench.journal().open().lastKey();
        const JournalWrite second = valueOf(bench.journal().read(id)).value().write;
        QCOMPARE(journalledContact(second.before).email, u"al@example.org"_s);
        QVERIFY(!changeOf(second.wanted, {Kind::Email, {}}));
        bench.isOffline = false;
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return bench.journal().open().isEmpty(); }));
        // Nobody else did anything.
        QVERIFY(valueOf(bench.journal().read(id)).value().write.others.isEmpty());
        QCOMPARE(bench.service.contact(ContactId(1))->email, u"al@example.org"_s);
        QCOMPARE(bench.service.contact(ContactId(1))->first, u"Augusta"_s);
    }

    void keepsTheFormOnWhatIsComing()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.ui.table().setCurrentContact(ContactId(1));
        bench.ui.table().setFocus();
        bench.submit(1, {fieldChange(Kind::Email, u"ada@example.org"_s, u"al@example.org"_s)});
        bench.press(Qt::Key_Return);
        auto *form = bench.ui.window().findChild<ContactForm *>();
        QTRY_VERIFY(form->isVisible());
        // Others change something else: what waits is not taken for something they took back.
        const Contact ada = stored(bench.ui.store(), ContactId(1)).value();
        bench.ui.keep(
            {changedContact(ada, {fieldChange(Kind::Owner, u"101"_s, u"102"_s)}, ada.rev + 1)});
        QTRY_COMPARE(form->base().owner, std::optional(MemberId(102)));
        QCOMPARE(form->base().email, u"al@example.org"_s);
        QVERIFY(!form->isChanged());
    }

    void doesNothingToWhoIsToBeDeleted()
    {
        ListBench bench;
        bench.open();
        bench.isOffline = true;
        bench.ui.table().setCurrentContact(ContactId(2));
        QAction *edit = bench.ui.action(u"editContact"_s);
        QAction *remove = bench.ui.action(u"deleteContact"_s);
        QVERIFY(edit->isEnabled() && remove->isEnabled());
        const JournalWrite write = bench.submitRemoval(2);
        QVERIFY(!edit->isEnabled() && !remove->isEnabled());
        bench.ui.writer().withdraw({write.id});
        QTRY_VERIFY(edit->isEnabled() && remove->isEnabled());
    }

    void staysQuickWithAnActOnFiftyThousand()
    {
        constexpr int contacts = 2000;
        constexpr int writes = 50000;
        FakeClock clock;
        WritingContactsApi service;
        service.onRequest = [](int, const QString &) { return errorOf(ApiError::Kind::Offline); };
        UiBench bench(&clock, &service);
        const QList<Contact> all = sampleContacts(contacts, clock.nowUtc());
        bench.keep(all);
        bench.open(false);
        QTRY_VERIFY((clock.advance(40ms), bench.model().rowCount() == contacts));
        WriteJournal &journal = bench.writer().journal();
        WriteGroup group;
        group.kind = WriteGroup::Kind::Bulk;
        group.source = u"bulk"_s;
        group.made = clock.nowUtc();
        group.isOfMany = true;
        const qint64 act = valueOf(journal.beginAct(group));
        QList<JournalWrite> block;
        for (int i = 0; i < writes; ++i) {
            JournalWrite write;
            write.contact = i < contacts ? all.at(i).id : ContactId(1000000 + i);
            write.wanted = {fieldChange(Kind::Tag, {}, tagIsOn(), u"1"_s)};
            write.planned = group.made;
            block.append(write);
            if (block.size() == 1000)
                (void)valueOf(journal.addToAct(act, std::exchange(block, {})));
        }
        QCOMPARE(valueOf(journal.finishAct(act)), qsizetype(writes));
        QCOMPARE(bench.model().index(100, 0).data(ContactTableModel::PendingRole).toInt(),
            int(State::Planned));

        // A screen further, all of it painted anew.
        const auto busy = [](const std::function<void()> &work) {
            const qint64 before = TurnClock::busyTime();
            work();
            return (TurnClock::busyTime() - before) / 1000;
        };
        qint64 scrolling = 0;
        for (int step = 1; step <= 20; ++step) {
            scrolling = qMax(scrolling, busy([&] {
                bench.table().verticalScrollBar()->setValue(step * 20);
                bench.table().viewport()->repaint();
            }));
        }
        // A change of the journal, with everything in the window that hears of it.
        JournalWrite one;
        for (const auto &open : journal.open()) {
            if (open.contact == all.at(500).id)
                one = valueOf(journal.read(open.id)).value().write;
        }
        qint64 change = 0;
        for (const State state : {State::Sent, State::Unknown, State::Sent, State::Unknown}) {
            one.state = state;
            change = qMax(change, busy([&] { (void)valueOf(journal.put(one)); }));
        }
        // And what comes of it a moment later.
        const qint64 later = busy([&] { clock.advance(300ms); });
        qInfo("scrolling %lld us, a change %lld us, later %lld us", scrolling, change, later);
        QVERIFY2(scrolling < frame && change < frame && later < frame, "a frame");
    }
};

ROLODESK_TEST(PendingWritesTest);
#include "tst_pendingwrites.moc"
