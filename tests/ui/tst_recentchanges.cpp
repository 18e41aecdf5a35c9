#include "core/contacts/contactjson.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/stored.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/colors.h"
#include "ui/common/textblock.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contactcolumns.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/listpane.h"
#include "ui/contacts/recentchanges.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include <functional>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RecentChangesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void marksARowThatOthersChanged();
    void forgetsAfterTenMinutes();
    void marksNothingOfAFirstLoad();
    void marksWhatOthersCreatedSinceTheCopyWasComplete();
    void marksNeitherLookUpsNorWhatOneDoesOneself();
    void coversWhatOthersDidByWhatOneDoesOneself();
    void drownsInNoFlood();
    void knowsTheMarkBeforeTheRowIsTold();
    void movesNothing_data();
    void movesNothing();
    void keepsWhatIsBeingTyped();
    void paintsTheMarkAtTheStartOfTheRow();
    void tellsTheCardWhatChangedAndWhatItWas();
    void keepsWhatIsSelectedInTheCardWhenAMarkGoes();
    void tellsTheFirstOfSeveralChanges();
    void tellsWhatOthersRemoved();

private:
    /// Opens the card of a contact, and has the service asked about it as it is then.
    void choose(ContactId id);
    /// Contacts in a copy that was complete, and the window on them.
    void open(bool complete = true, int count = 40);
    /// The service's next revision of a contact of the local copy.
    [[nodiscard]] Contact revised(ContactId id, const std::function<void(QJsonObject &)> &edit);
    StoreCommit put(const QList<Contact> &contacts, ChangeSource source = ChangeSource::Others);
    [[nodiscard]] Contact created(qint64 id, const QDateTime &time);
    [[nodiscard]] int mark(ContactId id)
    {
        const int row = m_bench->model().rowOf(id);
        return m_bench->model().index(row, 0).data(ContactTableModel::ChangedRole).toInt();
    }
    [[nodiscard]] RecentChanges &recent()
    {
        return *m_bench->window().findChild<RecentChanges *>();
    }
    [[nodiscard]] ContactCard &card() { return *m_bench->window().findChild<ContactCard *>(); }
    [[nodiscard]] QString changeLine()
    {
        const auto *label = card().findChild<QLabel *>(u"cardChange"_s);
        return label->isVisible() ? label->text() : u"(hidden)"_s;
    }
    /// Tool tips of tinted pieces of the card.
    [[nodiscard]] QStringList tinted();

    FakeClock m_clock; // before the bench that uses it
    std::unique_ptr<UiBench> m_bench;
    QList<Contact> m_contacts;
    const ContactId m_one{1004};
};

void RecentChangesTest::init()
{
    m_clock.setNow(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
    m_bench = std::make_unique<UiBench>(&m_clock);
}

void RecentChangesTest::open(bool complete, int count)
{
    m_contacts = sampleContacts(count, m_clock.nowUtc().addDays(-1));
    if (complete) {
        m_bench->api.contacts = m_contacts;
        m_bench->open();
        QTRY_COMPARE(m_bench->sync().status().phase, SyncStatus::Phase::Complete);
    } else {
        m_bench->keep(m_contacts);
        m_bench->open(false);
    }
    QTRY_VERIFY((m_clock.advance(40ms), m_bench->model().rowCount() == count));
    QTRY_VERIFY(m_bench->model().isSettled());
}

void RecentChangesTest::choose(ContactId id)
{
    m_bench->table().setCurrentContact(id);
    m_bench->window().findChild<ContactCard *>()->catchUp();
    m_clock.advance(1s);
    QTRY_VERIFY(stored(m_bench->store(), id)->blocked.has_value());
}

Contact RecentChangesTest::revised(ContactId id, const std::function<void(QJsonObject &)> &edit)
{
    const Contact contact = *stored(m_bench->store(), id);
    QJsonObject json = contact.json.object();
    json.insert("rev"_L1, contact.rev + 1);
    edit(json);
    return *contactFromJson(json);
}

StoreCommit RecentChangesTest::put(const QList<Contact> &contacts, ChangeSource source)
{
    StoreChange change;
    change.upserts = contacts;
    change.source = source;
    std::optional<StoreCommit> done;
    m_bench->store().commit(std::move(change))->then(this, [&done](const auto &commit) {
        QVERIFY(commit);
        done = *commit;
    });
    [&] { QTRY_VERIFY(done); }();
    return done.value_or(StoreCommit());
}

Contact RecentChangesTest::created(qint64 id, const QDateTime &time)
{
    ContactSeed seed;
    seed.id = id;
    seed.first = u"Nova"_s;
    seed.phone = u"1415555%1"_s.arg(id);
    seed.updated = time;
    QJsonObject json = contactFrom(seed).json.object();
    json.insert("created"_L1, time.toString(Qt::ISODate));
    return *contactFromJson(json);
}

QStringList RecentChangesTest::tinted()
{
    QStringList tips;
    for (QWidget *piece : card().findChildren<QWidget *>()) {
        const auto *text = qobject_cast<QTextEdit *>(piece);
        const QWidget *ground = text ? text->viewport() : piece;
        if (!ground->autoFillBackground())
            continue;
        const QColor shown = ground->palette().color(ground->backgroundRole());
        const QColor tint = changeGround(
            card().palette().color(QPalette::Base), card().palette().color(QPalette::Text));
        if (shown == tint && piece->objectName() != "cardChange"_L1
            && !piece->objectName().startsWith("qt_scrollarea"_L1))
            tips.append(piece->toolTip());
    }
    return tips;
}

void RecentChangesTest::marksARowThatOthersChanged()
{
    open();
    QAbstractItemModelTester tester(
        &m_bench->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(mark(m_one), int(ContactTableModel::NotMarked));
    put({revised(m_one, [](QJsonObject &json) {
        json.insert("phone"_L1, u"14155559999"_s);
        json.insert("tags"_L1, QJsonArray{1, 2});
    })});
    QCOMPARE(mark(m_one), int(ContactTableModel::Changed));
    m_clock.advance(2min);
    const QModelIndex name = m_bench->model().index(m_bench->model().rowOf(m_one), NameColumn);
    QVERIFY2(name.data(Qt::ToolTipRole).toString().endsWith(u"\nChanged 2 min ago: phone, tags"_s),
        qPrintable(name.data(Qt::ToolTipRole).toString()));
    QVERIFY(name.data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(u", Changed 2 min ago: phone, tags"_s));
    QCOMPARE(mark(ContactId(1005)), int(ContactTableModel::NotMarked));
    QCOMPARE(m_bench->model().isConsistent(), true);
}

void RecentChangesTest::forgetsAfterTenMinutes()
{
    open();
    const auto rename = [this](const QString &name) {
        put({revised(m_one, [&](QJsonObject &json) { json.insert("first"_L1, name); })});
    };
    rename(u"Ann"_s);
    m_clock.advance(9min);
    QCOMPARE(mark(m_one), int(ContactTableModel::Changed));
    rename(u"Bea"_s);
    m_clock.advance(9min);
    QVERIFY2(mark(m_one) == ContactTableModel::Changed, "ten minutes from the last change");
    QSignalSpy told(&m_bench->model(), &QAbstractItemModel::dataChanged);
    m_clock.advance(90s);
    QCOMPARE(mark(m_one), int(ContactTableModel::NotMarked));
    QVERIFY(!told.isEmpty());
    QCOMPARE(recent().count(), 0);
}

void RecentChangesTest::marksNothingOfAFirstLoad()
{
    open();
    QCOMPARE(recent().count(), 0);
    QCOMPARE(recent().flood(), 0);
}

void RecentChangesTest::marksWhatOthersCreatedSinceTheCopyWasComplete()
{
    open();
    m_clock.advance(5min);
    const QDateTime now = m_clock.nowUtc();
    Contact timeless = created(9003, now);
    timeless.json.remove("created"_L1);
    timeless = *contactFromJson(timeless.json.object());
    put({created(9001, now), created(9002, now.addDays(-3)), timeless});
    QTRY_VERIFY((m_clock.advance(40ms), m_bench->model().rowCount() == 43));
    QCOMPARE(mark(ContactId(9001)), int(ContactTableModel::New));
    QVERIFY2(mark(ContactId(9002)) == ContactTableModel::NotMarked, "it was only not loaded yet");
    QVERIFY2(mark(ContactId(9003)) == ContactTableModel::NotMarked, "nobody said since when");
    const QModelIndex name =
        m_bench->model().index(m_bench->model().rowOf(ContactId(9001)), NameColumn);
    QVERIFY(name.data(Qt::ToolTipRole).toString().endsWith(u"\nNew, just now"_s));
}

void RecentChangesTest::marksNeitherLookUpsNorWhatOneDoesOneself()
{
    open(false);
    // A look-up brings somebody into a copy that was never complete.
    put({created(9001, m_clock.nowUtc())});
    QCOMPARE(recent().count(), 0);
    // The service says what nobody knew.
    Contact told = *stored(m_bench->store(), ContactId(1002));
    QVERIFY(!told.optedOut);
    told.optedOut = true;
    told.blocked = false;
    QCOMPARE(put({told}).changed.size(), 1);
    QCOMPARE(recent().count(), 0);
    put({revised(m_one, [](QJsonObject &json) { json.insert("first"_L1, u"Ann"_s); })},
        ChangeSource::Mine);
    QCOMPARE(recent().count(), 0);
}

void RecentChangesTest::coversWhatOthersDidByWhatOneDoesOneself()
{
    open();
    put({revised(m_one, [](QJsonObject &json) {
        json.insert("first"_L1, u"Ann"_s);
        json.insert("email"_L1, u"ann@example.org"_s);
    })});
    put({revised(m_one, [](QJsonObject &json) { json.insert("first"_L1, u"Bea"_s); })},
        ChangeSource::Mine);
    QVERIFY(recent().of(m_one));
    QCOMPARE(recent().of(m_one)->parts.parts, quint32(ContactParts::Email));
    put({revised(m_one, [](QJsonObject &json) { json.insert("email"_L1, u"bea@example.org"_s); })},
        ChangeSource::Mine);
    QVERIFY(!recent().of(m_one));
}

void RecentChangesTest::drownsInNoFlood()
{
    m_contacts = sampleContacts(10000, m_clock.nowUtc().addDays(-1));
    m_bench->keep(m_contacts);
    m_bench->open(false);
    QTRY_VERIFY((m_clock.advance(40ms), m_bench->model().rowCount() == 10000));
    put({revised(m_one, [](QJsonObject &json) { json.insert("first"_L1, u"Ann"_s); })});
    QCOMPARE(mark(m_one), int(ContactTableModel::Changed));
    QList<Contact> all;
    for (const Contact &contact : std::as_const(m_contacts)) {
        QJsonObject json = contact.json.object();
        json.insert("rev"_L1, 7);
        json.insert("email"_L1, u"moved.%1@example.org"_s.arg(contact.id.value));
        all.append(*contactFromJson(json));
    }
    QSignalSpy told(&m_bench->model(), &QAbstractItemModel::dataChanged);
    put(all);
    QVERIFY2(recent().flood() == 10000, "the contact that was marked is one of them");
    QCOMPARE(recent().count(), 0);
    QCOMPARE(mark(m_one), int(ContactTableModel::NotMarked));
    QVERIFY2(told.size() <= 2, "not row by row");
    QString said;
    for (const QLabel *label : m_bench->window().findChildren<QLabel *>())
        said += label->text() + u'\n';
    QVERIFY2(said.contains(u"10,000 contacts changed by others, too many to be marked"_s),
        qPrintable(said));
    put({revised(m_one, [](QJsonObject &json) { json.insert("first"_L1, u"Cem"_s); })});
    QVERIFY2(recent().flood() == 10000, "it was counted");
    m_clock.advance(11min);
    QCOMPARE(recent().flood(), 0);
    put({revised(m_one, [](QJsonObject &json) { json.insert("first"_L1, u"Bea"_s); })});
    QCOMPARE(mark(m_one), int(ContactTableModel::Changed));
}

void RecentChangesTest::knowsTheMarkBeforeTheRowIsTold()
{
    open();
    QStringList events;
    QObject context;
    connect(&m_bench->store(), &ContactStore::committed, &context,
        [&events] { events.append(u"committed"_s); });
    connect(
        &recent(), &RecentChanges::changed, &context, [&events] { events.append(u"marked"_s); });
    connect(&m_bench->model(), &QAbstractItemModel::dataChanged, &context,
        [&](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
            QCOMPARE(first.data(ContactTableModel::ChangedRole).toInt(),
                int(ContactTableModel::Changed));
            events.append(roles.isEmpty() ? u"told"_s : u"told of the mark"_s);
        });
    m_bench->table().grab(); // rows that were read
    put({revised(m_one, [](QJsonObject &json) { json.insert("first"_L1, u"Ann"_s); })});
    m_clock.advance(1s);
    QCOMPARE(events.mid(0, 3), (QStringList{u"told of the mark"_s, u"marked"_s, u"committed"_s}));
    QVERIFY(events.contains(u"told"_s));
}

void RecentChangesTest::movesNothing_data()
{
    // Rows by their distance from the first one on screen.
    QTest::addColumn<int>("scrolled");
    QTest::addColumn<QList<int>>("current"); // one at most
    QTest::addColumn<QList<int>>("changed");
    QTest::addColumn<QList<int>>("removed");
    QTest::addColumn<int>("created");
    const auto row = [](const char *name, int scrolled, const QList<int> &current,
                         const QList<int> &changed, const QList<int> &removed = {},
                         int created = 0) {
        QTest::newRow(name) << scrolled << current << changed << removed << created;
    };
    row("another contact on screen", 30, {4}, {8});
    row("one above the current contact", 30, {4}, {2});
    row("the current contact", 100, {4}, {4});
    row("the current contact, at the beginning", 0, {6}, {6});
    row("the current contact, and it is the first on screen", 100, {0}, {0});
    row("the current contact, and it is out of sight", 100, {-60}, {-60});
    row("no current contact", 100, {}, {7});
    row("no current contact, and the first on screen", 100, {}, {0});
    row("no current contact, and most of those on screen", 100, {}, {0, 1, 3, 5});
    row("several, the current contact among them", 100, {4}, {7, 4, 2, 40, -20});
    row("contacts out of sight", 100, {4}, {-50, -3, 60});
    row("others come", 100, {}, {}, {}, 12);
    row("others come and the current contact changes", 100, {4}, {4}, {}, 12);
    row("others go", 100, {4}, {}, {-70, -1, 2, 50});
    row("the first on screen goes", 100, {}, {}, {0});
    row("the current contact goes out of sight", 100, {-60}, {}, {-60});
    row("all at once", 100, {4}, {0, 4, -9}, {1, -5, 8}, 7);
}

/// What others do moves neither what one looks at nor what one has begun.
void RecentChangesTest::movesNothing()
{
    QFETCH(int, scrolled);
    QFETCH(QList<int>, current);
    QFETCH(QList<int>, changed);
    QFETCH(QList<int>, removed);
    QFETCH(int, created);
    open(true, 260);
    ContactTableView &table = m_bench->table();
    ContactTableModel &model = m_bench->model();
    const auto at = [&](int distance) { return model.contactAt(scrolled + distance); };
    if (!current.isEmpty())
        table.setCurrentContact(at(current.constFirst()));
    ContactSelection &selection = m_bench->window().findChild<ListPane *>()->selection();
    selection.selectRows(scrolled + 9, scrolled + 11, false);
    table.verticalScrollBar()->setValue(scrolled);
    m_bench->searchBox().setFocus();
    QCOMPARE(table.verticalScrollBar()->value(), scrolled);

    const ContactId before = table.currentContact();
    const bool currentGoes = !current.isEmpty() && removed.contains(current.constFirst());
    QSet<ContactId> touched;
    QList<ContactId> gone;
    QList<Contact> news;
    // The later, the newer: what is touched stands at the beginning of the list afterwards.
    QDateTime time = m_clock.nowUtc();
    for (const int distance : std::as_const(changed)) {
        touched.insert(at(distance));
        time = time.addSecs(1);
        news.append(revised(at(distance), [&](QJsonObject &json) {
            json.insert("email"_L1, u"moved@example.org"_s);
            json.insert("updated"_L1, time.toString(Qt::ISODateWithMs));
        }));
    }
    for (const int distance : std::as_const(removed)) {
        touched.insert(at(distance));
        gone.append(at(distance));
    }
    for (int i = 0; i < created; ++i)
        news.append(this->created(9001 + i, time.addSecs(1 + i)));
    // The current contact, or else the first on screen, of those whom nobody touched.
    int steady = 0;
    while (touched.contains(at(steady)))
        ++steady;
    if (!current.isEmpty() && current.constFirst() >= 0 && !touched.contains(before))
        steady = current.constFirst();
    const ContactId anchor = at(steady);
    const auto placeOf = [&](ContactId id) {
        return table.visualRect(model.index(model.rowOf(id), NameColumn)).top();
    };
    const int place = placeOf(anchor);
    QVERIFY2(place >= 0 && place < table.viewport()->height(), "and is seen");
    const QList<ContactId> selected{at(9), at(10), at(11)};
    QSignalSpy told(&table, &ContactTableView::currentContactChanged);
    QSignalSpy moved(&model, &ContactTableModel::orderChanged);

    StoreChange change;
    change.upserts = news;
    change.removals = gone;
    (void)valueOf(m_bench->store().commit(std::move(change)));
    QTRY_VERIFY((m_clock.advance(1s), moved.count() > 0 && model.isSettled()));
    QCOMPARE(model.rowCount(), 260 + created - static_cast<int>(gone.size()));
    for (const Contact &contact : std::as_const(news))
        QVERIFY2(model.rowOf(contact.id) < static_cast<int>(news.size()),
            "it did move to the beginning");

    QCOMPARE(placeOf(anchor), place);
    // Nobody takes the place of a contact that goes: it stays on the card.
    QCOMPARE(table.currentContact(), currentGoes ? ContactId() : before);
    QCOMPARE(card().shownContact(), before);
    QCOMPARE(told.count(), 0);
    for (const ContactId id : selected)
        QCOMPARE(selection.containsRow(model.rowOf(id)), !gone.contains(id));
    QVERIFY(m_bench->searchBox().hasFocus());
    const int value = table.verticalScrollBar()->value();
    m_clock.advance(11min);
    QCOMPARE(table.verticalScrollBar()->value(), value);
    QCOMPARE(placeOf(anchor), place);
}

void RecentChangesTest::keepsWhatIsBeingTyped()
{
    open();
    ContactTableView &table = m_bench->table();
    m_bench->searchBox().setText(u"e"_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    table.setCurrentContact(m_one);
    m_bench->searchBox().setFocus();
    m_bench->searchBox().setCursorPosition(0);
    QSignalSpy current(&table, &ContactTableView::currentContactChanged);
    QSignalSpy moved(&m_bench->model(), &ContactTableModel::orderChanged);
    put({revised(m_one, [this](QJsonObject &json) {
        json.insert("email"_L1, u"e@example.org"_s);
        json.insert("updated"_L1, m_clock.nowUtc().toString(Qt::ISODateWithMs));
    })});
    QTRY_VERIFY((m_clock.advance(1s), moved.count() > 0));
    QCOMPARE(table.currentContact(), m_one);
    QCOMPARE(m_bench->searchBox().text(), u"e"_s);
    QCOMPARE(m_bench->searchBox().cursorPosition(), 0);
    QVERIFY(m_bench->searchBox().hasFocus());
    QCOMPARE(current.count(), 0);
}

void RecentChangesTest::paintsTheMarkAtTheStartOfTheRow()
{
    open();
    const auto painted = [this](QStyle::State state, Qt::LayoutDirection direction) {
        QImage image(200, 32, QImage::Format_RGB32);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.state = QStyle::State_Enabled | QStyle::State_Active | state;
        option.showDecorationSelected = true;
        option.direction = direction;
        image.fill(option.palette.color(QPalette::Base));
        const QModelIndex index = m_bench->model().index(m_bench->model().rowOf(m_one), NameColumn);
        m_bench->table().itemDelegate()->paint(&painter, option, index);
        return image;
    };
    const QPalette palette;
    const QRgb sign =
        changeColor(palette.color(QPalette::Base), palette.color(QPalette::Text)).rgb();
    QVERIFY(painted({}, Qt::LeftToRight).pixel(1, 8) != sign);
    put({revised(m_one, [](QJsonObject &json) { json.insert("first"_L1, u"Ann"_s); })});
    QCOMPARE(painted({}, Qt::LeftToRight).pixel(1, 8), sign);
    QCOMPARE(painted({}, Qt::RightToLeft).pixel(198, 8), sign);
    QCOMPARE(painted(QStyle::State_Selected, Qt::LeftToRight).pixel(1, 8),
        palette.color(QPalette::HighlightedText).rgb());
}

void RecentChangesTest::tellsTheCardWhatChangedAndWhatItWas()
{
    open();
    choose(m_one);
    const Contact before = *stored(m_bench->store(), m_one);
    QCOMPARE(changeLine(), u"(hidden)"_s);
    QCOMPARE(tinted(), QStringList());
    put({revised(m_one, [](QJsonObject &json) {
        json.insert("email"_L1, u"new@example.org"_s);
        json.insert("tags"_L1, QJsonArray{6});
        json.insert("custom"_L1, QJsonObject{{u"11"_s, u"Bergen"_s}});
    })});
    QCOMPARE(changeLine(), u"Changed just now by others: e-mail, tags, City"_s);
    QStringList tips = tinted();
    tips.sort();
    QCOMPARE(tips.size(), 3);
    QVERIFY2(tips.contains(u"Before: "_s + before.email), qPrintable(tips.join(u'|')));
    QVERIFY2(tips.contains(u"Before: none"_s), qPrintable(tips.join(u'|')));
    m_clock.advance(2min);
    QCOMPARE(changeLine(), u"Changed 2 min ago by others: e-mail, tags, City"_s);
    // Another contact has nothing of it, and who comes back sees it without what was before.
    choose(ContactId(1005));
    QCOMPARE(changeLine(), u"(hidden)"_s);
    QCOMPARE(tinted(), QStringList());
    choose(m_one);
    QCOMPARE(tinted(), (QStringList{QString(), QString(), QString()}));
    m_clock.advance(10min);
    QCOMPARE(changeLine(), u"(hidden)"_s);
    QCOMPARE(tinted(), QStringList());
}

void RecentChangesTest::keepsWhatIsSelectedInTheCardWhenAMarkGoes()
{
    open();
    choose(m_one);
    put({revised(m_one, [](QJsonObject &json) { json.insert("email"_L1, u"new@example.org"_s); })});
    auto *scroll = card().findChild<QScrollArea *>();
    const QPointer<TextBlock> name = card().findChild<TextBlock *>(u"cardName"_s);
    name->selectAll();
    scroll->verticalScrollBar()->setValue(3);
    const int place = scroll->verticalScrollBar()->value();
    const int top = name->mapTo(&card(), QPoint()).y();
    m_clock.advance(11min);
    QCOMPARE(changeLine(), u"(hidden)"_s);
    QVERIFY(name);
    QVERIFY(name->textCursor().hasSelection());
    QCOMPARE(scroll->verticalScrollBar()->value(), place);
    QCOMPARE(name->mapTo(&card(), QPoint()).y(), top);
}

void RecentChangesTest::tellsTheFirstOfSeveralChanges()
{
    open();
    choose(m_one);
    const QString before = stored(m_bench->store(), m_one)->email;
    for (const QString &email : {u"one@example.org"_s, u"two@example.org"_s})
        put({revised(m_one, [&](QJsonObject &json) { json.insert("email"_L1, email); })});
    QCOMPARE(tinted(), (QStringList{u"Before: "_s + before}));
}

void RecentChangesTest::tellsWhatOthersRemoved()
{
    open();
    put({revised(m_one, [](QJsonObject &json) {
        json.insert("display_name"_L1, u"The Quills"_s);
        json.insert("last"_L1, u"Quill"_s);
        json.insert("email"_L1, u"quill@example.org"_s);
        json.insert("tags"_L1, QJsonArray{1, 3});
        json.insert("custom"_L1, QJsonObject{{u"11"_s, u"Oslo"_s}});
    })});
    m_clock.advance(11min);
    choose(m_one);
    const QString first = stored(m_bench->store(), m_one)->first;
    put({revised(m_one, [](QJsonObject &json) {
        json.insert("last"_L1, u"Moor"_s);
        json.remove("email"_L1);
        json.remove("tags"_L1);
        json.insert("email"_L1, QString());
        json.insert("tags"_L1, QJsonArray());
        json.insert("custom"_L1, QJsonObject{{u"11"_s, QString()}});
    })});
    const QStringList lines = changeLine().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1), u"Removed: e-mail quill@example.org; tags VIP, Callback; City Oslo"_s);
    // The name that is shown is the same; what changed is said.
    QVERIFY2(tinted().contains(u"Before: The Quills (first and last name: %1 Quill)"_s.arg(first)),
        qPrintable(tinted().join(u'|')));
}

ROLODESK_TEST(RecentChangesTest);
#include "tst_recentchanges.moc"
