#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class ContactListTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<UiBench>(); }
    void cleanup() { m_bench.reset(); }
    void showsRowsAfterTheFirstPage();
    void loadsMoreWhileOneScrolls();
    void staysWhereItIsWhileContactsArrive();
    void staysAtTheBeginningWithoutACurrentContact();
    void goesOnFromThePlaceOfAContactThatIsGone();
    void sortsByAClickAndRemembersIt();
    void pointsUpForWhatGrowsDownwards();
    void showsTheTopWhenTheTopIsSorted();
    void remembersHiddenMovedAndSizedColumns();
    void goesThroughTheListByKeyboard();
    void leavesTheTableWithOneTab();
    void typesIntoTheSearchBox();
    void loadsAnewWithF5();
    void saysWhenAContactHasNoName();

private:
    void openWith(int count);
    [[nodiscard]] ContactId top()
    {
        return m_bench->model().contactAt(m_bench->table().verticalScrollBar()->value());
    }

    std::unique_ptr<UiBench> m_bench;
};

void ContactListTest::openWith(int count)
{
    m_bench->keep(sampleContacts(count, m_bench->clock.nowUtc()));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), count);
}

void ContactListTest::showsRowsAfterTheFirstPage()
{
    m_bench->api.contacts = sampleContacts(900, m_bench->clock.nowUtc());
    int pages = 0;
    m_bench->api.holdsBack = [&pages](const QString &operation) {
        return operation.startsWith(u"pageContacts"_s) && ++pages > 1;
    };
    m_bench->open();
    QTRY_VERIFY(m_bench->model().rowCount() > 0);
    QVERIFY(m_bench->model().rowCount() < 900);
    QVERIFY(m_bench->table().isVisible());
    QCOMPARE(m_bench->cell(0, NameColumn), u"Amelia Fairbanks"_s);
}

void ContactListTest::loadsMoreWhileOneScrolls()
{
    m_bench->api.contacts = sampleContacts(700, m_bench->clock.nowUtc());
    m_bench->open();
    QTRY_VERIFY(m_bench->model().rowCount() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        (m_bench->table().scrollToBottom(), m_bench->model().rowCount()), 700, 15'000);
    // The first page is asked for in a hurry anyway; the others are because somebody scrolls.
    const auto &requests = m_bench->api.requests;
    const auto hurried = std::count_if(
        requests.begin(), requests.end(), [](const FakeContactsApi::Request &request) {
            return request.operation.startsWith(u"pageContacts"_s)
                && request.lane == Lane::Interactive;
        });
    QVERIFY2(hurried > 1, QByteArray::number(static_cast<int>(hurried)).constData());
    QVERIFY(m_bench->model().isConsistent());
}

void ContactListTest::staysWhereItIsWhileContactsArrive()
{
    const QList<Contact> all = sampleContacts(800, m_bench->clock.nowUtc());
    QList<Contact> odd;
    QList<Contact> even;
    for (int index = 0; index < all.size(); ++index)
        (index % 2 ? odd : even).append(all[index]);
    m_bench->keep(odd);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 400);
    QAbstractItemModelTester tester(
        &m_bench->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    ContactTableView &table = m_bench->table();
    table.verticalScrollBar()->setValue(100);
    const ContactId anchor = top();
    m_bench->keep(even);
    QTRY_COMPARE(m_bench->model().rowCount(), 800);
    QCOMPARE(top(), anchor);

    table.setCurrentContact(m_bench->model().contactAt(table.verticalScrollBar()->value() + 5));
    const ContactId current = table.currentContact();
    const int place = table.visualRect(table.currentIndex()).top();
    QList<Contact> newer = sampleContacts(50, m_bench->clock.nowUtc().addSecs(3600));
    for (Contact &contact : newer) {
        contact.id = ContactId(contact.id.value + 50'000);
        contact.json.insert("id"_L1, contact.id.value);
    }
    m_bench->keep(newer);
    QTRY_COMPARE(m_bench->model().rowCount(), 850);
    QCOMPARE(table.currentContact(), current);
    QCOMPARE(table.visualRect(table.currentIndex()).top(), place);
    QVERIFY(table.selectionModel()->isRowSelected(table.currentIndex().row(), {}));
}

void ContactListTest::staysAtTheBeginningWithoutACurrentContact()
{
    openWith(200);
    QList<Contact> newer = sampleContacts(20, m_bench->clock.nowUtc().addSecs(3600));
    for (Contact &contact : newer) {
        contact.id = ContactId(contact.id.value + 50'000);
        contact.json.insert("id"_L1, contact.id.value);
    }
    m_bench->keep(newer);
    QTRY_COMPARE(m_bench->model().rowCount(), 220);
    QCOMPARE(m_bench->table().verticalScrollBar()->value(), 0);
    QVERIFY(!m_bench->table().currentContact().isValid());
}

/// The neighbour does not become the current one by itself: whoever was about to copy a number or
/// to write would do it with another contact.
void ContactListTest::goesOnFromThePlaceOfAContactThatIsGone()
{
    openWith(100);
    ContactTableView &table = m_bench->table();
    const auto remove = [this](const QList<ContactId> &ids) {
        const int left = m_bench->model().rowCount() - int(ids.size());
        StoreChange change;
        change.removals = ids;
        m_bench->store().commit(std::move(change))->then(this, [](const auto &) {});
        QTRY_COMPARE(m_bench->model().rowCount(), left);
    };
    const ContactId gone = m_bench->model().contactAt(10);
    const ContactId next = m_bench->model().contactAt(12);
    table.setFocus();
    table.setCurrentContact(gone);
    QSignalSpy current(&table, &ContactTableView::currentContactChanged);
    remove({gone});
    QVERIFY(!table.currentContact().isValid());
    remove({m_bench->model().contactAt(10), m_bench->model().contactAt(0)});
    QVERIFY2(current.isEmpty(), "the card stays with the contact that was chosen");
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentContact(), next);
    QCOMPARE(current.count(), 1);
    // What is asked for anew begins without it.
    remove({next});
    m_bench->searchBox().setText(u"amelia"_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    QCOMPARE(current.count(), 2);
    QCOMPARE(current.at(1).at(0).value<ContactId>(), ContactId());
    // The last of the list has no one behind it.
    m_bench->searchBox().clear();
    QTRY_COMPARE(m_bench->model().rowCount(), 96);
    table.setCurrentContact(m_bench->model().contactAt(95));
    remove({m_bench->model().contactAt(95)});
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(table.currentIndex().row(), 94);
}

void ContactListTest::sortsByAClickAndRemembersIt()
{
    openWith(100);
    const auto clickHeader = [this](int column) {
        QHeaderView *header = m_bench->table().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    clickHeader(PhoneColumn);
    QTRY_VERIFY(m_bench->model().isSettled());
    QCOMPARE(m_bench->model().request().sortKey, SortKey::Phone);
    QCOMPARE(m_bench->model().request().direction, Qt::AscendingOrder);
    const QString least = m_bench->cell(0, PhoneColumn);
    clickHeader(PhoneColumn);
    QTRY_VERIFY(m_bench->model().isSettled());
    QCOMPARE(m_bench->cell(99, PhoneColumn), least);
    QCOMPARE(m_bench->table().horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    m_bench->reopen();
    QTRY_COMPARE(m_bench->model().rowCount(), 100);
    QCOMPARE(m_bench->model().request().sortKey, SortKey::Phone);
    QCOMPARE(m_bench->model().request().direction, Qt::DescendingOrder);
    QCOMPARE(m_bench->table().horizontalHeader()->sortIndicatorSection(), int(PhoneColumn));
}

void ContactListTest::pointsUpForWhatGrowsDownwards()
{
    openWith(10);
    QHeaderView *header = m_bench->table().horizontalHeader();
    const auto widths = [header](Qt::SortOrder order) {
        header->setSortIndicator(-1, order);
        const QImage without = header->grab().toImage();
        header->setSortIndicator(NameColumn, order);
        const QImage with = header->grab().toImage();
        QList<int> lines; // widths, of the lines of the arrow, from above
        const int from = header->sectionViewportPosition(NameColumn)
            + header->fontMetrics().horizontalAdvance(u"Name "_s) + 8;
        const int to =
            header->sectionViewportPosition(NameColumn) + header->sectionSize(NameColumn) - 2;
        for (int y = 0; y < with.height(); ++y) {
            int differing = 0;
            for (int x = from; x < to; ++x)
                differing += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            if (differing > 0)
                lines.append(differing);
        }
        return lines;
    };
    const QSignalBlocker blocked(header); // what counts is put back otherwise
    const QList<int> ascending = widths(Qt::AscendingOrder);
    const QList<int> descending = widths(Qt::DescendingOrder);
    QVERIFY(ascending.size() > 2 && descending.size() > 2);
    QVERIFY(ascending.constFirst() < ascending.constLast());
    QVERIFY(descending.constFirst() > descending.constLast());
}

void ContactListTest::showsTheTopWhenTheTopIsSorted()
{
    openWith(400);
    ContactTableView &table = m_bench->table();
    table.setCurrentContact(m_bench->model().contactAt(2));
    const ContactId current = table.currentContact();
    const auto sortByName = [&](Qt::SortOrder direction) {
        QHeaderView *header = table.horizontalHeader();
        while (m_bench->model().request().sortKey != SortKey::Name
            || m_bench->model().request().direction != direction)
            Q_EMIT header->sectionClicked(NameColumn);
    };
    const auto settled = [&] { return m_bench->model().isSettled(); };
    sortByName(Qt::AscendingOrder);
    QTRY_VERIFY(settled());
    int row = table.currentIndex().row();
    if (row < 30) { // far from the top in one of the directions
        sortByName(Qt::DescendingOrder);
        QTRY_VERIFY(settled());
        row = table.currentIndex().row();
    }
    QVERIFY(row >= 30);
    QCOMPARE(table.currentContact(), current);
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    // Further down the contact in front leads.
    table.scrollTo(table.currentIndex(), QAbstractItemView::PositionAtTop);
    QVERIFY(table.verticalScrollBar()->value() > 0);
    sortByName(m_bench->model().request().direction == Qt::AscendingOrder ? Qt::DescendingOrder
                                                                          : Qt::AscendingOrder);
    QTRY_VERIFY(settled());
    QCOMPARE(table.currentContact(), current);
    QVERIFY(table.viewport()->rect().intersects(table.visualRect(table.currentIndex())));
}

void ContactListTest::remembersHiddenMovedAndSizedColumns()
{
    openWith(10);
    QHeaderView *header = m_bench->table().horizontalHeader();
    header->actions().at(OwnerColumn)->trigger();
    QVERIFY(header->isSectionHidden(OwnerColumn));
    QVERIFY(!header->actions().at(NameColumn)->isEnabled());
    header->moveSection(header->visualIndex(StatusColumn), 1);
    header->resizeSection(PhoneColumn, 177);
    m_bench->reopen();
    header = m_bench->table().horizontalHeader();
    QVERIFY(header->isSectionHidden(OwnerColumn));
    QCOMPARE(header->visualIndex(StatusColumn), 1);
    QCOMPARE(header->sectionSize(PhoneColumn), 177);
    header->actions().constLast()->trigger();
    QVERIFY(!header->isSectionHidden(OwnerColumn));
    QCOMPARE(header->visualIndex(StatusColumn), int(StatusColumn));
}

void ContactListTest::goesThroughTheListByKeyboard()
{
    openWith(300);
    ContactTableView &table = m_bench->table();
    table.focusList();
    QTRY_VERIFY(table.hasFocus());
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentIndex().row(), 299);
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(table.currentIndex().row(), 0);
    // Somebody scrolled, or rows came above it.
    table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(table.verticalScrollBar()->value(), 0);
    auto *card = m_bench->window().findChild<ContactCard *>();
    QCOMPARE(card->shownContact(), table.currentContact());
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(card->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(table.hasFocus());
}

void ContactListTest::leavesTheTableWithOneTab()
{
    openWith(20);
    m_bench->table().focusList();
    QTRY_VERIFY(m_bench->table().hasFocus());
    QTest::keyClick(&m_bench->table(), Qt::Key_Tab);
    QVERIFY(!m_bench->table().hasFocus());
}

void ContactListTest::typesIntoTheSearchBox()
{
    openWith(100);
    m_bench->table().focusList();
    QTRY_VERIFY(m_bench->table().hasFocus());
    QTest::keyClick(&m_bench->table(), Qt::Key_A);
    QVERIFY(m_bench->searchBox().hasFocus());
    QTest::keyClicks(&m_bench->searchBox(), u"me"_s);
    QCOMPARE(m_bench->searchBox().text(), u"ame"_s);
    QTRY_VERIFY(m_bench->model().isSettled() && m_bench->model().rowCount() < 100);
    QTest::keyClick(&m_bench->searchBox(), Qt::Key_Down);
    QVERIFY(m_bench->table().hasFocus());
    QTest::keySequence(&m_bench->window(), QKeySequence::Find);
    QVERIFY(m_bench->searchBox().hasFocus());
    QCOMPARE(m_bench->searchBox().selectedText(), u"ame"_s);
}

void ContactListTest::loadsAnewWithF5()
{
    m_bench->api.contacts = sampleContacts(30, m_bench->clock.nowUtc());
    m_bench->open();
    QTRY_COMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Complete);
    const size_t before = m_bench->api.requests.size();
    QTRY_COMPARE(m_bench->model().rowCount(), 30);
    QTest::keyClick(&m_bench->window(), Qt::Key_F5);
    QTRY_VERIFY(m_bench->api.requests.size() > before);
    QTRY_COMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Complete);
}

/// Keeps the last text that was painted, and how.
class KeepingEngine final : public QPaintEngine {
public:
    KeepingEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    [[nodiscard]] Type type() const override { return User; }
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        text += item.text();
        weight = item.font().weight();
        color = painter()->pen().color();
    }

    QString text;
    int weight = 0;
    QColor color;
};

class KeepingDevice final : public QPaintDevice {
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }
    mutable KeepingEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 400;
        case PdmDevicePixelRatio:
        case PdmDevicePixelRatioScaled:
            return metric == PdmDevicePixelRatio ? 1 : static_cast<int>(devicePixelRatioFScale());
        default:
            return 96;
        }
    }
};

void ContactListTest::saysWhenAContactHasNoName()
{
    const QDateTime now = m_bench->clock.nowUtc();
    ContactSeed named;
    named.id = 1;
    named.phone = u"14155550101"_s;
    named.first = u"Amelia"_s;
    named.updated = now;
    ContactSeed nameless;
    nameless.id = 2;
    nameless.phone = u"14155550102"_s;
    nameless.updated = now.addSecs(-60);
    m_bench->keep({contactFrom(named), contactFrom(nameless)});
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    const auto drawn = [this](int row, int column) {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, 200, 30);
        const auto device = std::make_unique<KeepingDevice>();
        QPainter painter(device.get());
        m_bench->table().itemDelegate()->paint(
            &painter, option, m_bench->model().index(row, column));
        painter.end();
        struct Drawn {
            QString text;
            int weight;
            QColor color;
        };
        return Drawn{device->engine.text, device->engine.weight, device->engine.color};
    };
    const auto name = drawn(0, NameColumn);
    QCOMPARE(name.text, u"Amelia"_s);
    const auto quiet = drawn(1, NameColumn);
    QCOMPARE(quiet.text, u"Without a name"_s);
    QVERIFY2(quiet.weight < QFont::DemiBold && name.weight >= QFont::DemiBold,
        "it is no name, and does not look like one");
    QVERIFY2(quiet.color != name.color, "and steps back");
    QCOMPARE(drawn(1, EmailColumn).text, QString());
}

ROLODESK_TEST(ContactListTest);
#include "tst_contactlist.moc"
