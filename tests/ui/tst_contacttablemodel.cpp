#include "core/store/database.h"
#include "tests/support/rowof.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/turnclock.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class ContactTableModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsCommitted();
    void insertsChangesAndRemovesWithoutLosingPersistentIndexes();
    void showsAnyOrderAfterAnyOther_data();
    void showsAnyOrderAfterAnyOther();
    void readsAheadAndStops();
    void staysConsistentWhileItIsSortedAndFilled();
    void dropsAnswersToEarlierQuestions();
    void announcesOnlyWhatChanged();
    void asksForMoreOnlyOfTheWholeList();
    void saysRowsInASentence();
    void marksWhatALookUpFound();
    void leavesNoNeighbourOutForARowThatCannotBeRead();
    void swapsTheOrderOfTwentyThousandRowsWithinAFrame();

private:
    void commit(const QList<Contact> &upserts, const QList<ContactId> &removals = {});
    [[nodiscard]] QString name(int row)
    {
        return m_model->index(row, NameColumn).data().toString();
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<ContactTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ContactTableModelTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_model =
        std::make_unique<ContactTableModel>(m_bench->store(), m_bench->sync(), m_bench->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ContactTableModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_bench.reset();
}

void ContactTableModelTest::commit(const QList<Contact> &upserts, const QList<ContactId> &removals)
{
    StoreChange change;
    change.upserts = upserts;
    change.removals = removals;
    bool done = false;
    QObject context;
    m_bench->store().commit(std::move(change))->then(&context, [&done](const auto &answer) {
        done = answer.has_value();
    });
    QTRY_VERIFY(done);
}

void ContactTableModelTest::showsWhatIsCommitted()
{
    QTRY_VERIFY(m_model->isSettled());
    QCOMPARE(m_model->rowCount(), 0);
    commit(sampleContacts(100, m_bench->clock.nowUtc()));
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(name(0), u"Amelia Fairbanks"_s);
    QCOMPARE(m_model->index(0, PhoneColumn).data().toString(), u"+1 415-555-0000"_s);
    QVERIFY(m_model->isConsistent());
}

void ContactTableModelTest::insertsChangesAndRemovesWithoutLosingPersistentIndexes()
{
    const QList<Contact> all = sampleContacts(300, m_bench->clock.nowUtc());
    QList<Contact> first;
    for (int index = 0; index < 300; index += 3)
        first.append(all[index]);
    commit(first);
    QTRY_COMPARE(m_model->rowCount(), 100);
    const QPersistentModelIndex kept(m_model->index(50, PhoneColumn));
    const QPersistentModelIndex going(m_model->index(20, NameColumn));
    const ContactId id = m_model->contactAt(50);
    const ContactId gone = m_model->contactAt(20);
    QList<Contact> rest;
    for (const Contact &contact : all) {
        if (m_model->rowOf(contact.id) < 0)
            rest.append(contact);
    }
    commit(rest, {gone});
    QTRY_COMPARE(m_model->rowCount(), 299);
    QVERIFY(!going.isValid());
    QCOMPARE(m_model->contactAt(kept.row()), id);
    QCOMPARE(kept.column(), int(PhoneColumn));
    QCOMPARE(m_model->rowOf(gone), -1);
    QVERIFY(m_model->isConsistent());
}

void ContactTableModelTest::showsAnyOrderAfterAnyOther_data()
{
    QTest::addColumn<QList<qint64>>("from");
    QTest::addColumn<QList<qint64>>("to");
    using Ids = QList<qint64>;
    QTest::newRow("from nothing") << Ids{} << Ids{3, 1, 2};
    QTest::newRow("to nothing") << Ids{3, 1, 2} << Ids{};
    QTest::newRow("all others") << Ids{1, 2, 3} << Ids{6, 5, 4};
    QTest::newRow("turned round") << Ids{1, 2, 3} << Ids{3, 2, 1};
    QTest::newRow("some of everything") << Ids{1, 2, 3, 4, 5} << Ids{7, 5, 1, 6, 3};
    QTest::newRow("the tail goes") << Ids{1, 2, 3} << Ids{1, 2};
    QTest::newRow("the head goes") << Ids{1, 2, 3} << Ids{2, 3};
    QTest::newRow("some come behind") << Ids{1, 2} << Ids{1, 2, 3, 4};
    QTest::newRow("some come before") << Ids{3, 4} << Ids{1, 2, 3, 4};
    QTest::newRow("one stays, and moves") << Ids{1, 2, 3, 4, 5} << Ids{9, 5};
}

/// Whoever stays keeps the indexes that stand for him, whoever goes leaves none.
void ContactTableModelTest::showsAnyOrderAfterAnyOther()
{
    QFETCH(QList<qint64>, from);
    QFETCH(QList<qint64>, to);
    OrderRequest request;
    request.sortKey = SortKey::Name;
    request.direction = Qt::AscendingOrder;
    m_model->setRequest(request);
    const auto named = [](const QList<qint64> &ids) {
        QList<Contact> contacts;
        for (const qint64 id : ids) {
            ContactSeed seed;
            seed.id = id;
            seed.first = QChar(u'A' + static_cast<char16_t>(contacts.size()));
            contacts.append(contactFrom(seed));
        }
        return contacts;
    };
    const auto shown = [this] {
        QList<qint64> ids;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.append(m_model->contactAt(row).value);
        return ids;
    };
    commit(named(from));
    QTRY_COMPARE(shown(), from);
    QTRY_VERIFY(m_model->isSettled());
    QList<QPersistentModelIndex> all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(m_model->index(row, row % 3));
    QList<ContactId> gone;
    for (const qint64 id : from) {
        if (!to.contains(id))
            gone.append(ContactId(id));
    }
    commit(named(to), gone);
    QTRY_COMPARE(shown(), to);
    QTRY_VERIFY(m_model->isSettled());
    QVERIFY(m_model->isConsistent());
    for (int row = 0; row < from.size(); ++row) {
        QCOMPARE(all.at(row).row(), static_cast<int>(to.indexOf(from.at(row))));
        QCOMPARE(all.at(row).column(), to.contains(from.at(row)) ? row % 3 : -1);
    }
}

/// Rows beside those on screen; also where one of them is in the list and nowhere else.
void ContactTableModelTest::readsAheadAndStops()
{
    m_tester.reset(); // it reads everything
    commit(sampleContacts(600, m_bench->clock.nowUtc()));
    QTRY_COMPARE(m_model->rowCount(), 600);
    const auto remove = [this](int row) {
        auto file = Database::open(m_bench->store().path(), Database::Access::ReadWrite);
        return file && (*file)->run(u"DELETE FROM contact"_s + rowOf(m_model->contactAt(row)));
    };
    QVERIFY(remove(288));
    (void)m_model->index(256, NameColumn).data();
    QVERIFY(m_model->isReadingAhead());
    QTRY_VERIFY2(!m_model->isReadingAhead(), "it goes on for ever");
    // Who was read ahead is there without the file.
    QVERIFY(remove(300) && remove(230) && remove(500));
    QVERIFY(!name(300).isEmpty());
    QVERIFY(!name(230).isEmpty());
    QVERIFY(name(500).isEmpty());
}

void ContactTableModelTest::staysConsistentWhileItIsSortedAndFilled()
{
    const QList<Contact> all = sampleContacts(600, m_bench->clock.nowUtc());
    const SortKey keys[] = {SortKey::Name, SortKey::Phone, SortKey::Updated, SortKey::Tags,
        SortKey::Owner, SortKey::Status};
    for (int part = 0; part < 6; ++part) {
        commit(all.mid(part * 100, 100), part > 1 ? QList{all[part].id} : QList<ContactId>());
        OrderRequest request;
        request.sortKey = keys[part];
        request.direction = part % 2 ? Qt::AscendingOrder : Qt::DescendingOrder;
        if (part == 3)
            request.text = u"a"_s;
        m_model->setRequest(request);
    }
    QTRY_COMPARE(m_model->rowCount(), 596);
    QTRY_VERIFY(m_model->isSettled());
    QVERIFY(m_model->isConsistent());
}

void ContactTableModelTest::dropsAnswersToEarlierQuestions()
{
    commit(sampleContacts(200, m_bench->clock.nowUtc()));
    QTRY_COMPARE(m_model->rowCount(), 200);
    QSignalSpy changed(m_model.get(), &ContactTableModel::orderChanged);
    OrderRequest request;
    request.text = u"amelia"_s;
    m_model->setRequest(request);
    request.text = u"nobody"_s;
    m_model->setRequest(request);
    request.text.clear();
    request.sortKey = SortKey::Name;
    m_model->setRequest(request);
    QTRY_VERIFY(m_model->isSettled());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_model->rowCount(), 200);
}

void ContactTableModelTest::announcesOnlyWhatChanged()
{
    QList<Contact> contacts = sampleContacts(100, m_bench->clock.nowUtc());
    commit(contacts);
    QTRY_COMPARE(m_model->rowCount(), 100);
    QCOMPARE(name(40), contacts[40].shownName());
    QSignalSpy data(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    Contact changed = contacts[40];
    changed.first = u"Changed"_s;
    changed.json.insert("first"_L1, u"Changed"_s);
    changed.rev = 2;
    commit({changed});
    QTRY_COMPARE(data.count(), 1);
    QCOMPARE(data.at(0).at(0).toModelIndex().row(), 40);
    QCOMPARE(data.at(0).at(1).toModelIndex().row(), 40);
    QVERIFY(name(40).startsWith(u"Changed"_s));
    QTRY_VERIFY(m_model->isSettled());
    QCOMPARE(layout.count(), 0);
}

void ContactTableModelTest::asksForMoreOnlyOfTheWholeList()
{
    m_bench->api.contacts = sampleContacts(3000, m_bench->clock.nowUtc());
    QVERIFY(!m_model->canFetchMore({}));
    int pages = 0;
    m_bench->api.holdsBack = [&pages](const QString &operation) {
        return operation.startsWith(u"pageContacts"_s) && ++pages > 1;
    };
    m_bench->sync().start();
    QTRY_VERIFY(m_model->rowCount() > 0);
    QVERIFY(m_model->canFetchMore({}));
    OrderRequest request;
    request.text = u"amelia"_s;
    m_model->setRequest(request);
    QVERIFY(!m_model->canFetchMore({}));
    m_model->setRequest({});
    QVERIFY(m_model->canFetchMore({}));
    m_bench->api.release();
    QTRY_COMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Complete);
    QVERIFY(!m_model->canFetchMore({}));
}

void ContactTableModelTest::saysRowsInASentence()
{
    ContactSeed seed;
    seed.id = 12;
    seed.phone = u"14155550100"_s;
    seed.first = u"Ann"_s;
    seed.tags = {1, 2, 3};
    seed.optedOut = true;
    seed.updated = m_bench->clock.nowUtc();
    ContactSeed bare;
    bare.id = 13;
    bare.phone = u"14155550101"_s;
    bare.updated = seed.updated.addSecs(-60);
    commit({contactFrom(seed), contactFrom(bare)});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(0, NameColumn).data(Qt::AccessibleTextRole).toString(),
        u"Ann, +1 415-555-0100, opted out, 3 tags, row 1 of 2"_s);
    QCOMPARE(m_model->index(1, NameColumn).data(Qt::AccessibleTextRole).toString(),
        u"without a name, +1 415-555-0101, opt-out unknown, row 2 of 2"_s);
    QCOMPARE(m_model->index(1, StatusColumn).data().toString(), u"Unknown"_s);
}

void ContactTableModelTest::marksWhatALookUpFound()
{
    commit(sampleContacts(10, m_bench->clock.nowUtc()));
    QTRY_COMPARE(m_model->rowCount(), 10);
    const ContactId id = m_model->contactAt(3);
    m_model->setFromService({id});
    const QModelIndex index = m_model->index(3, NameColumn);
    QVERIFY(index.data(ContactTableModel::FromServiceRole).toBool());
    QVERIFY(!index.data(Qt::DecorationRole).isNull());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"found by the service"_s));
    m_model->setFromService({});
    QVERIFY(!index.data(ContactTableModel::FromServiceRole).toBool());
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setFromService(
        {m_model->contactAt(5), m_model->contactAt(4), m_model->contactAt(6), ContactId(77)});
    QVERIFY2(told.count() == 1, "one look through the list, one signal a run of rows");
    QCOMPARE(told.at(0).at(0).toModelIndex().row(), 4);
    QCOMPARE(told.at(0).at(1).toModelIndex().row(), 6);
}

void ContactTableModelTest::leavesNoNeighbourOutForARowThatCannotBeRead()
{
    QList<Contact> contacts = sampleContacts(200, m_bench->clock.nowUtc());
    commit(contacts);
    QTRY_COMPARE(m_model->rowCount(), 200);
    const ContactId bad = m_model->contactAt(150);
    auto other = Database::open(m_bench->store().path(), Database::Access::ReadWrite);
    QVERIFY(other);
    QVERIFY((*other)->run(u"UPDATE contact SET json = '{'"_s + rowOf(bad)));
    QSignalSpy failed(m_model.get(), &ContactTableModel::rowFailed);
    for (int row = 128; row < 192; ++row)
        QCOMPARE(name(row), row == 150 ? u"Cannot be read"_s : contacts[row].shownName());
    QCOMPARE(m_model->index(150, PhoneColumn).data().toString(), QString());
    QCOMPARE(m_model->index(150, NameColumn).data(Qt::AccessibleTextRole).toString(),
        u"Cannot be read, row 151 of 200"_s);
    QTRY_COMPARE(failed.count(), 1);
    for (int column = 0; column < m_model->columnCount(); ++column)
        (void)m_model->index(150, column).data();
    QCoreApplication::processEvents();
    QVERIFY2(failed.count() == 1, "it is not read again for every cell");
    // Somebody changes it.
    Contact changed = contacts[150];
    changed.rev = 2;
    changed.json.insert("rev"_L1, 2);
    changed.json.insert("first"_L1, u"Readable"_s);
    changed.first = u"Readable"_s;
    commit({changed});
    QVERIFY(name(150).startsWith(u"Readable"_s));
}

void ContactTableModelTest::swapsTheOrderOfTwentyThousandRowsWithinAFrame()
{
    // The tester walks the model at every signal; it has had its say above.
    m_tester.reset();
    const QList<Contact> all = sampleContacts(20'000, m_bench->clock.nowUtc());
    commit(all.mid(0, 10'000));
    QTRY_COMPARE(m_model->rowCount(), 10'000);
    ContactTableView view;
    ContactSelection selection(m_bench->store(), *m_model);
    view.setContacts(m_model.get(), &selection);
    view.resize(1000, 700);
    view.show();
    view.setCurrentContact(m_model->contactAt(5000));
    // What else the machine does is no part of it.
    qint64 began = 0;
    qint64 longest = 0;
    int changes = 0;
    connect(m_model.get(), &ContactTableModel::orderAboutToChange, this,
        [&began] { began = TurnClock::busyTime(); });
    connect(m_model.get(), &ContactTableModel::orderChanged, this, [&] {
        longest = qMax(longest, (TurnClock::busyTime() - began) / 1000);
        ++changes;
    });
    commit(all.mid(10'000), {all[5].id, all[500].id});
    QTRY_COMPARE(m_model->rowCount(), 19'998);
    OrderRequest request;
    request.sortKey = SortKey::Name;
    request.direction = Qt::AscendingOrder;
    m_model->setRequest(request);
    QTRY_VERIFY(m_model->isSettled());
    QVERIFY(m_model->isConsistent());
    qInfo("longest turn on the window's thread: %lld us", static_cast<long long>(longest));
    QCOMPARE(changes, 2);
    QVERIFY2(longest < 33'000, "two frames");
}

ROLODESK_TEST(ContactTableModelTest);
#include "tst_contacttablemodel.moc"
