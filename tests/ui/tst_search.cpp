#include "core/index/contactquery.h"
#include "core/store/database.h"
#include "core/views/savedview.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/columnlayout.h"
#include "ui/contacts/contactsearch.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class SearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void findsAContactInTheLocalCopy_data();
    void findsAContactInTheLocalCopy();
    void findsInTheServiceWhatIsNotLoadedAndMarksIt_data();
    void findsInTheServiceWhatIsNotLoadedAndMarksIt();
    void asksTheServiceOnceWhenTypingEnds();
    void asksNothingForWords();
    void filtersByDigitsWhileTheNumberIsIncomplete();
    void sortsAsSomebodyAsked();
    void saysWhatShareWasSearched();
    void saysThatNothingWasFound_data();
    void saysThatNothingWasFound();
    void clearsWithEscapeAndComesBackToTheContact();
    void goesOnWhenTheServiceCannotBeAsked();
    void saysThatSomebodyWasFoundWhomTheLocalCopyCannotTake();

    void looksIntoTheLocalCopyOnAnotherThread();
    void looksAgainOnlyForChangesThatMatter();
    void saysThatTheLocalCopyCannotBeSearched();

    void findsByOperators_data();
    void findsByOperators();
    void saysWhatOfAQueryMeansNothing_data();
    void saysWhatOfAQueryMeansNothing();
    void saysWhenATagIsCalledOtherwise();
    void looksAtTheNewDayBehindMidnight();

private:
    void open(int loaded);
    /// Through a connection of its own.
    [[nodiscard]] bool run(const QString &sql);
    [[nodiscard]] ContactSearch &search()
    {
        return *m_bench->window().findChild<ContactSearch *>();
    }
    [[nodiscard]] static Contact person(
        qint64 id, const QString &phone, const QString &name, const QString &email);

    FakeClock m_clock; // before the bench that uses it
    std::unique_ptr<UiBench> m_bench;
};

Contact SearchTest::person(
    qint64 id, const QString &phone, const QString &name, const QString &email)
{
    ContactSeed seed;
    seed.id = id;
    seed.phone = phone;
    seed.first = name;
    seed.email = email;
    seed.updated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    return contactFrom(seed);
}

void SearchTest::init()
{
    m_bench = std::make_unique<UiBench>();
    m_bench->api.contacts = sampleContacts(400, m_bench->clock.nowUtc());
    m_bench->api.contacts.append(
        person(7, u"14155550100"_s, u"Zacharias Quill"_s, u"Quill@Example.org"_s));
    m_bench->api.contacts.append(
        person(8, u"442079460018"_s, u"Beatrix Moor"_s, u"moor@example.org"_s));
}

/// Opens the window with the last `loaded` contacts in the local copy; the rest only the service
/// has.
void SearchTest::open(int loaded)
{
    m_bench->keep(m_bench->api.contacts.last(loaded));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), loaded);
}

bool SearchTest::run(const QString &sql)
{
    auto other = Database::open(m_bench->store().path(), Database::Access::ReadWrite);
    return other && (*other)->run(sql);
}

void SearchTest::findsAContactInTheLocalCopy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<bool>("exact");
    QTest::newRow("national with brackets") << u"(415) 555-0100"_s << qint64(7) << true;
    QTest::newRow("international") << u"+14155550100"_s << qint64(7) << true;
    QTest::newRow("dots") << u"415.555.0100"_s << qint64(7) << true;
    QTest::newRow("digits as stored") << u"14155550100"_s << qint64(7) << true;
    QTest::newRow("with 00") << u"0044 20 7946 0018"_s << qint64(8) << true;
    QTest::newRow("international with spaces") << u"+44 20 7946 0018"_s << qint64(8) << true;
    QTest::newRow("e-mail") << u"quill@example.org"_s << qint64(7) << true;
    QTest::newRow("part of a name") << u"achar"_s << qint64(7) << false;
    QTest::newRow("name without capitals") << u"beatrix m"_s << qint64(8) << false;
    QTest::newRow("part of a number") << u"550100"_s << qint64(7) << false;
}

void SearchTest::findsAContactInTheLocalCopy()
{
    QFETCH(QString, typed);
    QFETCH(qint64, id);
    QFETCH(bool, exact);
    // Nobody but the local copy can answer.
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    open(402);
    m_bench->searchBox().setText(typed);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    QCOMPARE(m_bench->model().contactAt(0), ContactId(id));
    QTRY_VERIFY(m_bench->model().isSettled());
    // Two answers of the reading thread, each by itself: the rows, and who has exactly this value.
    QTRY_VERIFY(!search().isLookingHere());
    QCOMPARE(
        m_bench->textOf("listCaption").startsWith(u"In the local copy: 1 contact · "_s), exact);
    QCOMPARE(m_bench->table().currentContact(), ContactId(id));
    QVERIFY(!m_bench->model().index(0, 0).data(ContactTableModel::FromServiceRole).toBool());
}

void SearchTest::findsInTheServiceWhatIsNotLoadedAndMarksIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("national with brackets") << u"(415) 555-0100"_s;
    QTest::newRow("international") << u"+14155550100"_s;
    QTest::newRow("with 00") << u"001 415 555 0100"_s;
    QTest::newRow("e-mail") << u"quill@example.org"_s;
}

void SearchTest::findsInTheServiceWhatIsNotLoadedAndMarksIt()
{
    QFETCH(QString, typed);
    m_bench->keep(m_bench->api.contacts.first(40));
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 40);
    m_bench->searchBox().setText(typed);
    QTRY_COMPARE(m_bench->model().contactAt(0), ContactId(7));
    QCOMPARE(m_bench->model().rowCount(), 1);
    QVERIFY(m_bench->model().index(0, 0).data(ContactTableModel::FromServiceRole).toBool());
    QTRY_VERIFY2(m_bench->textOf("listCaption")
                     .startsWith(u"Found by the service: 1 contact · local copy: "_s),
        qPrintable(m_bench->textOf("listCaption")));
    m_bench->searchBox().clear();
    QTRY_COMPARE(m_bench->model().rowCount(), 41);
}

void SearchTest::asksTheServiceOnceWhenTypingEnds()
{
    open(402);
    m_bench->searchBox().setFocus();
    QTest::keyClicks(&m_bench->searchBox(), u"+14155550100"_s);
    QTRY_COMPARE(m_bench->api.countOf(u"searchContactsV2"_s), 1);
    QTRY_VERIFY(m_bench->textOf("listCaption").startsWith(u"Found by the service"_s));
    m_bench->searchBox().setText(u"+1 415 555 0100"_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    QCOMPARE(m_bench->api.countOf(u"searchContactsV2"_s), 1);
}

void SearchTest::asksNothingForWords()
{
    const QList<Contact> contacts = m_bench->api.contacts;
    m_bench = std::make_unique<UiBench>(&m_clock);
    m_bench->api.contacts = contacts;
    open(402);
    m_bench->searchBox().setText(u"amelia"_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    // Longer than the pause in typing after which numbers and addresses are looked up.
    m_clock.advance(std::chrono::seconds(1));
    QCOMPARE(m_bench->api.countOf(u"searchContactsV2"_s), 0);
    QCOMPARE(m_bench->api.countOf(u"lookUpContactV1"_s), 0);
    m_bench->searchBox().setText(u"moor@example.org"_s);
    m_clock.advance(std::chrono::milliseconds(200));
    QCOMPARE(m_bench->api.countOf(u"searchContactsV2"_s), 0);
    m_clock.advance(std::chrono::seconds(1));
    QCOMPARE(m_bench->api.countOf(u"searchContactsV2"_s), 1);
}

void SearchTest::filtersByDigitsWhileTheNumberIsIncomplete()
{
    open(402);
    m_bench->searchBox().setText(u"0044 20 7946 001"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    QCOMPARE(m_bench->model().contactAt(0), ContactId(8));
}

/// Who clicks a header while something is searched wants that order and no other.
void SearchTest::sortsAsSomebodyAsked()
{
    m_bench->keep({person(1, u"14155550171"_s, u"Maria Annabel"_s, {}),
        person(2, u"14155550172"_s, u"Zed"_s, u"joann@example.com"_s),
        person(3, u"14155550173"_s, u"Ann"_s, {}), person(4, u"14155550174"_s, u"Joanna"_s, {})});
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
    const auto ids = [this] {
        QList<qint64> found;
        for (int row = 0; row < m_bench->model().rowCount(); ++row)
            found << m_bench->model().contactAt(row).value;
        return found;
    };
    const auto clickName = [this] {
        QHeaderView *header = m_bench->table().horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(header->sectionViewportPosition(NameColumn) + 20, header->height() / 2));
    };
    clickName();
    QTRY_COMPARE(ids(), (QList<qint64>{3, 4, 1, 2}));
    m_bench->searchBox().setText(u"ann"_s);
    QTRY_COMPARE(ids(), (QList<qint64>{3, 1, 4, 2}));
    QTRY_VERIFY2(m_bench->textOf("listCaption").startsWith(u"4 contacts match, the best first."_s),
        qPrintable(m_bench->textOf("listCaption")));
    clickName();
    QTRY_COMPARE(ids(), (QList<qint64>{2, 1, 4, 3}));
    QTRY_VERIFY(m_bench->textOf("listCaption").startsWith(u"4 contacts match. "_s));
    m_bench->searchBox().setText(u"an"_s); // still the search it was asked for
    QTRY_VERIFY(m_bench->model().isSettled());
    QCOMPARE(ids(), (QList<qint64>{2, 1, 4, 3}));
    m_bench->searchBox().clear();
    m_bench->searchBox().setText(u"ann"_s);
    QTRY_COMPARE(ids(), (QList<qint64>{3, 1, 2, 4}));
    // The sort of a view is none that somebody asked for just now.
    clickName();
    QTRY_COMPARE(ids(), (QList<qint64>{3, 4, 1, 2}));
    auto *columns = m_bench->window().findChild<ColumnLayout *>();
    SavedView view;
    columns->writeTo(view);
    columns->showView(view);
    QTRY_COMPARE(ids(), (QList<qint64>{3, 1, 4, 2}));
}

void SearchTest::saysWhatShareWasSearched()
{
    open(40);
    m_bench->searchBox().setText(u"zacharias"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    QTRY_COMPARE(m_bench->textOf("listCaption"),
        u"1 contact matches. Searched the 40 contacts loaded so far."_s);
}

void SearchTest::saysThatNothingWasFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("words")
        << u"xyz"_s
        << u"No contact matches “xyz” in the 40 contacts loaded so far. A full phone number or "
           u"e-mail also asks the service."_s;
    QTest::newRow("a slip in an operator")
        << u"tags:xyz"_s
        << u"“tags:xyz” is searched for as text: there is no such operator; possible: “tag:”. No "
           "contact matches “tags:xyz” in the 40 contacts loaded so far. A full phone number or "
           "e-mail also asks the service."_s;
    QTest::newRow("number")
        << u"+44 20 7946 0999"_s
        << u"+44 20 7946 0999 is neither in the local copy nor known to the service."_s;
    QTest::newRow("e-mail")
        << u"nobody@example.org"_s
        << u"nobody@example.org is neither in the local copy nor known to the service."_s;
}

void SearchTest::saysThatNothingWasFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    open(40);
    m_bench->searchBox().setText(typed);
    QTRY_COMPARE(m_bench->textOf("stateSentence"), sentence);
    m_bench->click("stateAction");
    QCOMPARE(m_bench->searchBox().text(), QString());
    QTRY_COMPARE(m_bench->model().rowCount(), 40);
    QVERIFY(m_bench->table().isVisible());
}

void SearchTest::clearsWithEscapeAndComesBackToTheContact()
{
    open(402);
    const ContactId before = m_bench->model().contactAt(200);
    m_bench->table().setCurrentContact(before);
    m_bench->searchBox().setFocus();
    m_bench->searchBox().setText(u"no such name"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 0);
    QVERIFY(!m_bench->table().currentContact().isValid());
    QTest::keyClick(&m_bench->searchBox(), Qt::Key_Escape);
    QCOMPARE(m_bench->searchBox().text(), QString());
    QTRY_COMPARE(m_bench->model().rowCount(), 402);
    QTRY_COMPARE(m_bench->table().currentContact(), before);
    QVERIFY(m_bench->table().viewport()->rect().intersects(
        m_bench->table().visualRect(m_bench->table().currentIndex())));
    QTest::keyClick(&m_bench->searchBox(), Qt::Key_Escape);
    QVERIFY(m_bench->table().hasFocus());
}

/// A full disk, say: that the service knows the number must not be lost with the contact.
void SearchTest::saysThatSomebodyWasFoundWhomTheLocalCopyCannotTake()
{
    open(50);
    m_bench->api.contacts.prepend(person(10, u"14155550123"_s, u"Newcomer"_s, {}));
    QVERIFY(run(
        u"CREATE TRIGGER full BEFORE INSERT ON contact BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
    // Only the service has this one.
    m_bench->searchBox().setText(u"(415) 555-0123"_s);
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"Found, but not kept"_s);
    QVERIFY(m_bench->textOf("stateSentence").contains(u"The service knows a contact with"_s));
    QVERIFY(run(u"DROP TRIGGER full"_s));
    m_bench->click("stateAction");
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
}

void SearchTest::goesOnWhenTheServiceCannotBeAsked()
{
    open(402);
    bool offline = true;
    m_bench->api.onRequest = [&offline](int, const QString &) -> std::optional<ApiError> {
        return offline ? std::optional(errorOf(ApiError::Kind::Offline)) : std::nullopt;
    };
    m_bench->searchBox().setText(u"(415) 555-0100"_s);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    QTRY_VERIFY(m_bench->textOf("listCaption").contains(u"could not be asked (Offline)"_s));
    offline = false;
    m_bench->click("captionAction");
    QTRY_VERIFY(m_bench->textOf("listCaption").startsWith(u"Found by the service: 1 contact"_s));
}

void SearchTest::looksIntoTheLocalCopyOnAnotherThread()
{
    open(402);
    search().setText(u"+14155550100"_s);
    QVERIFY2(!search().hasExactMatch(), "it was read while the window waited");
    QTRY_VERIFY(search().hasExactMatch());
    search().setText(u"+442079460018"_s);
    search().setText(u"nobody"_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    QVERIFY2(!search().hasExactMatch(), "the answer to an earlier text");
}

void SearchTest::looksAgainOnlyForChangesThatMatter()
{
    m_bench->api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    open(402);
    m_bench->searchBox().setText(u"+14155550100"_s);
    QTRY_VERIFY(search().hasExactMatch());
    const auto rename = [this](qint64 id, const QString &phone, const QString &name, int rev) {
        Contact contact = person(id, phone, name, {});
        contact.rev = rev;
        contact.json.insert("rev"_L1, rev);
        m_bench->keep({contact});
    };
    // Another one gets the number, and gives it back.
    rename(8, u"14155550100"_s, u"Beatrix Moor"_s, 2);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    rename(8, u"442079460018"_s, u"Beatrix Moor"_s, 3);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    // A newcomer has it.
    rename(9, u"14155550100"_s, u"Newcomer"_s, 1);
    QTRY_COMPARE(m_bench->model().rowCount(), 2);
    // Whoever looked now would find nothing.
    QVERIFY(run(u"UPDATE contact_value SET value = 'x' || value"_s));
    m_bench->api.tags.append({TagId(77), u"New"_s, {}, {}, 1});
    m_bench->keep({}); // the directory alone
    rename(8, u"442079460018"_s, u"Beatrix"_s, 4);
    QTRY_VERIFY(m_bench->model().isSettled());
    QVERIFY(search().hasExactMatch());
    QCOMPARE(m_bench->model().rowCount(), 2);
}

void SearchTest::saysThatTheLocalCopyCannotBeSearched()
{
    bool offline = true;
    m_bench->api.onRequest = [&offline](int, const QString &) -> std::optional<ApiError> {
        return offline ? std::optional(errorOf(ApiError::Kind::Offline)) : std::nullopt;
    };
    open(402);
    QVERIFY(run(u"ALTER TABLE contact_value RENAME TO hidden"_s));
    m_bench->searchBox().setText(u"moor@example.org"_s);
    QTRY_VERIFY2(m_bench->textOf("listCaption").contains(u"The local copy could not be searched"_s),
        qPrintable(m_bench->textOf("listCaption")));
    m_bench->searchBox().setText(u"nobody@example.org"_s);
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"The local copy cannot be searched"_s);
    QTRY_VERIFY(m_bench->textOf("stateSentence").contains(u"could not be asked"_s));
    QVERIFY(run(u"ALTER TABLE hidden RENAME TO contact_value"_s));
    m_bench->click("stateAction");
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"Not in the local copy"_s);
    offline = false;
    m_bench->click("stateAction");
    QTRY_COMPARE(m_bench->textOf("stateTitle"), u"No contact found"_s);
}

void SearchTest::findsByOperators_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("ids");
    const auto row = [](const char *typed, const QList<qint64> &ids) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << ids;
    };
    row("tag:vip", {1, 3});
    row("-tag:vip", {2, 4});
    row("tag:none", {2});
    row("tag:Långtidskund", {4});
    row("tag:langtid", {4});
    row("owner:\"Kim Park\"", {1});
    row("owner:none", {2, 4});
    row("-owner:none", {1, 3});
    row("field:city=oslo", {1});
    row("field:\"Customer number\"=C-4*", {1, 3});
    row("field:City", {1, 4});
    row("-field:City", {2, 3});
    row("opted:out", {1});
    row("opted:in", {2});
    row("opted:unknown", {3, 4});
    row("updated:today", {1, 2});
    row("-updated:today", {3, 4});
    row("updated:yesterday", {3});
    row("updated:>2026-11-20", {1, 2});
    row("updated:<2026-11", {4});
    row("name:ann", {1, 2});
    row("email:ann@example.org", {1});
    row("-email:ann@example.org", {2, 3, 4});
    row("-ann@example.org", {2, 3, 4});
    row("email:example.org", {1, 3});
    row("phone:0415", {1});
    row("missing:email", {2, 4});
    row("problem:number", {4});
    row("problem:duplicate", {2, 3});
    row("ann -tag:vip", {2});
    row("-ann", {3, 4});
    row("tag:vip opted:maybe", {}); // nobody has what means nothing
    row("tag:vip opted:", {1, 3});
}

void SearchTest::findsByOperators()
{
    QFETCH(QString, typed);
    QFETCH(QList<qint64>, ids);
    m_clock.setNow(QDateTime(QDate(2026, 11, 21), QTime(12, 0)).toUTC());
    m_bench = std::make_unique<UiBench>(&m_clock);
    const auto at = [](int month, int day) {
        return QDateTime(QDate(2026, month, day), QTime(9, 0)).toUTC();
    };
    QList<ContactSeed> seeds{
        {1, u"14155550100"_s, u"Ann"_s, u"Lee"_s, u"ann@example.org"_s, {1, 2}, 100, true,
            {{u"11"_s, u"Oslo"_s}, {u"12"_s, u"C-40012"_s}}, {}, {}, at(11, 21)},
        {2, u"442079460018"_s, u"Annika"_s, {}, {}, {}, 0, false, {}, {}, {}, at(11, 21)},
        {3, u"442079460018"_s, u"Bea"_s, {}, u"bea@example.org"_s, {1}, 101, {},
            {{u"12"_s, u"C-41"_s}}, {}, {}, at(11, 20)},
        {4, u"123"_s, u"Cem"_s, {}, {}, {6}, 0, {}, {{u"11"_s, u"Bergen"_s}}, {}, {}, at(10, 3)}};
    QList<Contact> contacts;
    for (const ContactSeed &seed : seeds)
        contacts.append(contactFrom(seed));
    m_bench->keep(contacts);
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 4);
    m_bench->searchBox().setText(typed);
    QTRY_VERIFY(m_bench->model().isSettled());
    QList<qint64> found;
    for (int place = 0; place < m_bench->model().rowCount(); ++place)
        found.append(m_bench->model().contactAt(place).value);
    std::sort(found.begin(), found.end());
    QCOMPARE(found, ids);
    m_clock.advance(std::chrono::seconds(1));
    for (const FakeContactsApi::Request &request : m_bench->api.requests)
        QVERIFY2(request.operation != "searchContactsV2"_L1,
            "only a number or an address alone is looked up");
}

void SearchTest::saysWhatOfAQueryMeansNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("a value that is none")
        << u"opted:maybe"_s
        << u"“opted:maybe” means nothing, and nobody matches it; possible: “out”, “in”, "
           u"“unknown”."_s;
    QTest::newRow("a day that is none")
        << u"updated:>soon"_s
        << u"“updated:>soon” names no date, and nobody matches it; possible: “today”, "
           u"“2026-01-31”, “>2026-01-01”, “<2026-01”."_s;
    QTest::newRow("no value yet")
        << u"blocked:"_s << u"“blocked:” has no value yet; possible: “yes”, “no”, “unknown”."_s;
    QTest::newRow("no label yet") << u"tag:"_s << u"“tag:” has no value yet."_s;
    QTest::newRow("a name that nobody has")
        << u"tag:nosuch"_s << u"“tag:nosuch” names nothing that is known here."_s;
    QTest::newRow("beside what is understood")
        << u"zach opted:x"_s
        << u"“opted:x” means nothing, and nobody matches it; possible: “out”, “in”, “unknown”."_s;
    QTest::newRow("not what means nothing")
        << u"zach -opted:x"_s
        << u"“-opted:x” means nothing, and nobody matches it; possible: “out”, “in”, “unknown”."_s;
    QTest::newRow("beside what has no value yet")
        << u"zach opted:"_s
        << u"1 contact matches. “opted:” has no value yet; possible: “out”, “in”, “unknown”."_s;
    QTest::newRow("an operator that is none")
        << u"tags:vip"_s
        << u"“tags:vip” is searched for as text: there is no such operator; possible: “tag:”."_s;
    QTest::newRow("nothing to say") << u"zach opted:unknown"_s << u"1 contact matches."_s;
}

void SearchTest::saysWhatOfAQueryMeansNothing()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    open(402);
    m_bench->searchBox().setText(typed);
    QTRY_VERIFY(m_bench->model().isSettled());
    // Said once: above the rows, or in their place.
    const bool isEmpty = m_bench->model().rowCount() == 0;
    const QString here = m_bench->textOf(isEmpty ? "stateSentence" : "listCaption");
    const QString there = m_bench->textOf(isEmpty ? "listCaption" : "stateSentence");
    QVERIFY2(here.contains(said), qPrintable(here));
    QVERIFY2(!there.contains(said), qPrintable(there));
}

/// "Everybody but these" would become everybody in silence.
void SearchTest::saysWhenATagIsCalledOtherwise()
{
    open(402);
    QList<Tag> tags = m_bench->api.tags;
    m_bench->searchBox().setText(u"-tag:"_s + ContactQuery::quoted(tags.first().label));
    QTRY_VERIFY(m_bench->model().isSettled());
    QVERIFY(!m_bench->textOf("listCaption").contains(u"names nothing"_s));
    tags.first().label = u"xyzzy"_s;
    StoreChange change;
    change.tags = tags;
    m_bench->store().commit(std::move(change))->then(this, [](const auto &) {});
    QTRY_VERIFY(m_bench->textOf("listCaption").contains(u"names nothing that is known here"_s));
}

void SearchTest::looksAtTheNewDayBehindMidnight()
{
    const QDateTime evening = QDateTime(QDate(2026, 11, 21), QTime(23, 59, 50)).toUTC();
    m_clock.setNow(evening);
    m_bench = std::make_unique<UiBench>(&m_clock);
    Contact contact = person(5, u"14155550105"_s, u"Ann"_s, {});
    contact.updated = evening.toString(Qt::ISODate);
    contact.json.insert("updated"_L1, contact.updated);
    m_bench->keep({contact});
    m_bench->open(false);
    QTRY_COMPARE(m_bench->model().rowCount(), 1);
    m_bench->searchBox().setText(u"updated:today"_s);
    QTRY_VERIFY(m_bench->model().isSettled());
    QCOMPARE(m_bench->model().rowCount(), 1);
    m_clock.advance(std::chrono::seconds(60));
    QTRY_VERIFY((m_clock.advance(std::chrono::milliseconds(40)), m_bench->model().rowCount() == 0));
}

ROLODESK_TEST(SearchTest);
#include "tst_search.moc"
