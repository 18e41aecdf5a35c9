#include "core/index/indextext.h"
#include "tests/index/indexbase.h"
#include "tests/support/testregistry.h"

#include <QDateTime>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// The index against a plain look at every row, and by hand.
class ContactIndexTest final : public QObject {
    Q_OBJECT

private:
    QMap<qint64, IndexRow> m_rows;
    std::unique_ptr<ContactIndex> m_index;

    void put(const QList<IndexRow> &rows)
    {
        m_index->apply({rows.cbegin(), rows.cend()}, {});
        for (const IndexRow &row : rows)
            m_rows.insert(row.id.value, row);
    }
    static IndexRow person(qint64 id, const QString &name, const QString &phone = {}, const QString &email = {})
    {
        Contact contact;
        contact.id = ContactId(id);
        contact.displayName = name;
        contact.phone = phone;
        contact.email = email;
        return indexRowOf(contact);
    }
    QList<qint64> found(const QString &text, SortKey key = SortKey::Name)
    {
        OrderRequest request;
        request.text = text;
        request.sortKey = key;
        request.direction = Qt::AscendingOrder;
        request.today = QDate(2026, 1, 15);
        return idsOf(*m_index->order(request, goesOn));
    }
    static bool metByWord(const IndexRow &row, const QString &word, const Directory &directory)
    {
        if (row.text.contains(word.toUtf8()))
            return true;
        for (const TagId tag : row.tags) {
            if (foldText(directory.tags.value(tag).label).contains(word))
                return true;
        }
        for (const TeamMember &member : directory.team.members) {
            if (member.id == row.owner && foldText(member.name).contains(word))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_rows.clear();
        m_index = std::make_unique<ContactIndex>();
        m_index->setDirectory(smallDirectory());
    }

    /// Letters that are taken back lead to answers that are there.
    void answersTheSameQuestionOnce()
    {
        put({person(1, u"Ann"_s), person(2, u"Bob"_s), person(3, u"Joanna"_s)});
        const auto ask = [this](const QString &text, bool isWhole = true) {
            OrderRequest request;
            request.text = text;
            return m_index->order(request, goesOn, isWhole);
        };
        const auto first = ask(u"an"_s);
        const auto longer = ask(u"ann"_s);
        QVERIFY(longer != first);
        QCOMPARE(ask(u"an"_s), first);
        QCOMPARE(ask(u"ann"_s), longer);
        QVERIFY2(ask(u"an"_s, false) != first, "an answer about a part is none about all");
        QVERIFY(ask(u"an"_s)->isWhole);
        put({person(4, u"Anton"_s)});
        QCOMPARE(ask(u"an"_s)->size(), size_t(3));
        Directory directory = smallDirectory();
        directory.team.members.first().name = u"Anders"_s;
        IndexRow owned = person(5, u"Zed"_s);
        owned.owner = directory.team.members.first().id;
        put({owned});
        QCOMPARE(ask(u"an"_s)->size(), size_t(3));
        m_index->setDirectory(directory);
        QCOMPARE(ask(u"an"_s)->size(), size_t(4));
    }

    void keepsNoMoreAnswersThanItHasRoomFor()
    {
        put({person(1, u"Ann"_s), person(2, u"Anna"_s)});
        std::vector<std::weak_ptr<const ContactOrder>> answers;
        for (const char16_t *text : {u"a", u"an", u"n", u"nn"}) {
            OrderRequest request;
            request.text = QString::fromUtf16(text);
            answers.push_back(m_index->order(request, goesOn));
            QCOMPARE(answers.back().lock()->size(), size_t(2));
        }
        QVERIFY(answers.front().expired());
        QVERIFY(!answers.back().expired());
        OrderRequest chosen;
        chosen.only = QList<ContactId>{ContactId(1)};
        const std::weak_ptr<const ContactOrder> ofChosen = m_index->order(chosen, goesOn);
        QVERIFY(ofChosen.expired());
    }

    /// Words in any order, typed letter by letter, while contacts come, change and go. Large enough that scans and
    /// looks at single rows both happen.
    void findsWhatALookAtEveryRowFinds()
    {
        QRandomGenerator random(1);
        QList<IndexRow> rows;
        for (int i = 1; i <= 21000; ++i)
            rows << randomRow(random, i);
        put(rows);
        const Directory directory = smallDirectory();
        const QStringList texts{u"ann lee"_s, u"joa"_s, u"5550"_s, u"strasse bob"_s, u"vip ann"_s, u"zoe x.org"_s,
            u"premium 0042"_s, u"-ann"_s, u"lee -vip"_s, u"angstrom-muller the longest"_s, u"nobody at all"_s};
        for (const QString &text : texts) {
            for (qsizetype length = 1; length <= text.size(); length += 1 + length / 5) {
                const QString typed = text.left(length);
                QList<qint64> expected;
                for (const IndexRow &row : std::as_const(m_rows)) {
                    bool met = true;
                    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
                        const bool isNot = word.size() > 1 && word.startsWith(u'-');
                        met = met && metByWord(row, isNot ? word.mid(1) : word, directory) != isNot;
                    }
                    if (met)
                        expected << row.id.value;
                }
                QList<qint64> ids = found(typed);
                std::sort(ids.begin(), ids.end());
                QVERIFY2(ids == expected, qPrintable(typed));
            }
            for (int i = 0; i < 50; ++i) {
                const qint64 id = 1 + random.bounded(22000);
                if (random.bounded(3) == 0) {
                    m_index->apply({}, {ContactId(id)});
                    m_rows.remove(id);
                } else {
                    put({randomRow(random, id)});
                }
            }
            QCOMPARE(qsizetype(m_index->count()), m_rows.size());
        }
    }

    void countsWhatItFinds()
    {
        QRandomGenerator random(2);
        QList<IndexRow> rows;
        for (int i = 1; i <= 2000; ++i)
            rows << randomRow(random, i);
        put(rows);
        const qint64 start = QDate(2026, 1, 15).startOfDay().toMSecsSinceEpoch() * 1'000'000;
        const IndexCounts counts = m_index->counts({start});
        QCOMPARE(counts.all, 2000);
        QVERIFY(counts.optedOut > 100 && counts.duplicates > 100 && counts.nameless > 100);
        QCOMPARE(counts.optedOut, found(u"opted:out"_s).size());
        QCOMPARE(counts.unassigned, found(u"owner:none"_s).size());
        QCOMPARE(counts.changed, found(u"updated:>=2026-01-15"_s).size());
        QCOMPARE(counts.nameless, found(u"missing:name"_s).size());
        QCOMPARE(counts.oddNumbers, found(u"problem:number"_s).size());
        QCOMPARE(counts.duplicates, found(u"problem:duplicate"_s).size());
        QCOMPARE(counts.tags.value(TagId(2)), found(u"tag:vip"_s).size());
        QCOMPARE(counts.tags.value(TagId(3)), found(u"tag:\"vip gold\""_s).size());
        QCOMPARE(counts.owners.value(MemberId(1)), found(u"owner:zoe"_s).size());
        QCOMPARE(found(u"updated:today"_s).size() + found(u"updated:>2026-01-15"_s).size(), counts.changed);
    }

    void meetsOperators_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("ids");
        using Ids = QList<qint64>;
        QTest::newRow("tag begins, while being typed") << u"tag:zu"_s << Ids{1};
        QTest::newRow("the tag of that name, not the longer one") << u"tag:vip"_s << Ids{2};
        QTest::newRow("tag nobody has, longer one used") << u"tag:zul"_s << Ids{};
        QTest::newRow("not the tag nobody has") << u"-tag:zul"_s << Ids{4, 3, 1, 2};
        QTest::newRow("tag nobody has, by id") << u"tag:#5"_s << Ids{};
        QTest::newRow("owner nobody has, longer one used") << u"owner:ann"_s << Ids{};
        QTest::newRow("owner of that name") << u"owner:anna"_s << Ids{2};
        QTest::newRow("tag in part is no tag") << u"tag:gold"_s << Ids{};
        QTest::newRow("tag by id") << u"tag:#3"_s << Ids{3};
        QTest::newRow("owner by id") << u"owner:#2"_s << Ids{2};
        QTest::newRow("owner by an id nobody has") << u"owner:#99"_s << Ids{};
        QTest::newRow("field by id") << u"field:#5=premium"_s << Ids{1};
        QTest::newRow("field of an unknown id") << u"field:#77"_s << Ids{};
        QTest::newRow("no tag") << u"tag:none"_s << Ids{4};
        QTest::newRow("not") << u"-tag:none -tag:vip"_s << Ids{3, 1};
        QTest::newRow("owner in part") << u"owner:nna"_s << Ids{2};
        QTest::newRow("an owner nobody knows") << u"owner:somebody"_s << Ids{};
        QTest::newRow("field") << u"field:plan"_s << Ids{1, 2};
        QTest::newRow("field is") << u"field:plan=premium"_s << Ids{1};
        QTest::newRow("field begins") << u"field:plan=prem*"_s << Ids{1, 2};
        QTest::newRow("no such field") << u"field:nothing=x"_s << Ids{};
        QTest::newRow("not in the field") << u"-field:plan"_s << Ids{4, 3};
        QTest::newRow("in the name only") << u"name:org"_s << Ids{4};
        QTest::newRow("in the address only") << u"email:org"_s << Ids{3};
        QTest::newRow("in the phone only, national") << u"phone:0415"_s << Ids{1};
        QTest::newRow("opt-out unknown") << u"opted:unknown"_s << Ids{4, 3};
        QTest::newRow("no such choice") << u"opted:maybe"_s << Ids{};
        QTest::newRow("not a choice that is none") << u"-opted:maybe"_s << Ids{};
        QTest::newRow("no date") << u"-updated:>soon"_s << Ids{};
        QTest::newRow("no value yet") << u"opted: field:plan"_s << Ids{1, 2};
        QTest::newRow("two conditions") << u"field:plan opted:out"_s << Ids{2};
    }
    void meetsOperators()
    {
        Contact a;
        a.id = ContactId(1);
        a.displayName = u"D"_s;
        a.phone = u"14155550100"_s;
        a.tags = {{TagId(1), {}}};
        a.custom.insert(u"5"_s, u"Premium"_s);
        a.optedOut = false;
        Contact b;
        b.id = ContactId(2);
        b.displayName = u"E"_s;
        b.tags = {{TagId(2), {}}};
        b.owner = MemberId(2);
        b.custom.insert(u"5"_s, u"Premium plus"_s);
        b.optedOut = true;
        Contact c;
        c.id = ContactId(3);
        c.displayName = u"C"_s;
        c.email = u"c@x.org"_s;
        c.tags = {{TagId(3), {}}};
        Contact d;
        d.id = ContactId(4);
        d.displayName = u"Borg"_s;
        put({indexRowOf(a), indexRowOf(b), indexRowOf(c), indexRowOf(d)});
        QFETCH(QString, text);
        QTEST(found(text), "ids");
    }

    void findsByEveryChannel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("ids");
        using Ids = QList<qint64>;
        QTest::newRow("second phone") << u"442079460018"_s << Ids{2};
        QTest::newRow("second phone as people write it") << u"+44 20 7946-0018"_s << Ids{2};
        QTest::newRow("part of the second phone") << u"460018"_s << Ids{2};
        QTest::newRow("second address") << u"bea@work.example"_s << Ids{2};
        QTest::newRow("second address in part, with capitals") << u"Work.Exam"_s << Ids{2};
        QTest::newRow("handle") << u"@bea.f"_s << Ids{3};
        QTest::newRow("handle without accents") << u"faraonne"_s << Ids{3};
        QTest::newRow("value of another channel") << u"fb-1003"_s << Ids{3};
        QTest::newRow("two of one contact") << u"work.example 460018"_s << Ids{2};
        QTest::newRow("of two contacts") << u"work.example faraonne"_s << Ids{};
        QTest::newRow("not") << u"-work.example"_s << Ids{1, 3};
        // Somebody's own name goes before a channel of somebody else.
        QTest::newRow("names first") << u"bea"_s << Ids{1, 2, 3};
    }
    void findsByEveryChannel()
    {
        Contact named;
        named.id = ContactId(1);
        named.displayName = u"Bea Zimmer"_s;
        Contact work;
        work.id = ContactId(2);
        work.displayName = u"Ann"_s;
        work.phone = u"14155550100"_s;
        work.channels = QList<Channel>{{u"1"_s, u"phone"_s, u"14155550100"_s, {}, {}},
            {u"2"_s, u"phone"_s, u"+44 20 7946 0018"_s, {}, {}},
            {u"3"_s, u"email"_s, u"Bea@Work.example"_s, {}, {}}};
        Contact handle;
        handle.id = ContactId(3);
        handle.displayName = u"Cem"_s;
        handle.channels =
            QList<Channel>{{u"4"_s, u"facebook"_s, u"FB-1003"_s, u"@bea.Faraónne"_s, {}}};
        put({indexRowOf(named), indexRowOf(work), indexRowOf(handle)});
        QFETCH(QString, text);
        QTEST(found(text), "ids");
    }

    void putsTheBestFirst()
    {
        put({person(1, u"Maria Annabel"_s), person(2, u"Zed"_s, u"14155550100"_s, u"ann"_s), person(3, u"Joanna"_s),
            person(4, u"Annika"_s), person(5, u"Ann"_s), person(6, u"Aa"_s, {}, u"joann@x.org"_s)});
        QCOMPARE(found(u"ann"_s), (QList<qint64>{5, 2, 4, 1, 6, 3}));
        OrderRequest request;
        request.sortKey = SortKey::Name;
        request.direction = Qt::AscendingOrder;
        request.text = u"ann"_s;
        QVERIFY(m_index->order(request, goesOn)->isBestFirst);
        // Or in the order of the column and nothing else.
        request.bestFirst = false;
        const auto order = m_index->order(request, goesOn);
        QList<qint64> ids;
        for (std::size_t row = 0; row < order->size(); ++row)
            ids << order->at(row).value;
        QCOMPARE(ids, (QList<qint64>{6, 5, 4, 3, 1, 2}));
        QVERIFY(!order->isBestFirst);
        // Where all are equally good, none is better than the others.
        request.bestFirst = true;
        request.text = u"anni"_s;
        QVERIFY(!m_index->order(request, goesOn)->isBestFirst);
        request.text.clear();
        QVERIFY(!m_index->order(request, goesOn)->isBestFirst);
    }

    void putsBeginningsFirstAmongMany()
    {
        QList<IndexRow> rows;
        for (int i = 1; i <= 25000; ++i)
            rows << person(i, i % 5 == 0 ? u"Ann %1"_s.arg(i) : u"Joanna %1"_s.arg(i));
        put(rows);
        (void)found({}); // the order by name is made
        put({person(1, u"Annabel"_s), person(5, u"Joann"_s)});
        const auto ids = found(u"ann"_s);
        QCOMPARE(ids.size(), 25000);
        for (qsizetype i = 0; i < ids.size(); ++i)
            QCOMPARE(ids.at(i) == 1 || (ids.at(i) % 5 == 0 && ids.at(i) != 5), i < 5000);
    }

    void putsTheNumberItselfFirst()
    {
        put({person(1, u"B"_s, u"14155550100"_s), person(2, u"A"_s, u"4914155550100"_s),
            person(3, u"C"_s, u"141555501009"_s)});
        QCOMPARE(found(u"+1 415 555-0100"_s), (QList<qint64>{1, 2, 3}));
    }

    void showsNobodyTwiceAndKeepsSlots()
    {
        put({person(1, u"Ann"_s), person(2, u"Bob"_s)});
        const auto before = m_index->order({}, goesOn);
        put({person(1, u"Zoe"_s)});
        m_index->apply({}, {ContactId(2)});
        put({person(2, u"Bob again"_s)});
        const auto after = m_index->order({}, goesOn);
        QCOMPARE(after->size(), 2U);
        QVERIFY(found(u"ann"_s).isEmpty());
        QCOMPARE(found(u"again"_s), QList<qint64>{2});
        QCOMPARE(before->members, after->members);
        QCOMPARE(after->rowOf(ContactId(1)) + after->rowOf(ContactId(2)), 1);
        QCOMPARE(after->rowOf(ContactId(3)), -1);
    }

    void doesNotLoadWhatIsNewerAlready()
    {
        put({person(1, u"Fresh"_s), person(2, u"Gone"_s)});
        m_index->apply({}, {ContactId(2)});
        m_index->load(person(1, u"Stale"_s));
        m_index->load(person(2, u"Stale"_s));
        m_index->load(person(3, u"Loaded"_s));
        QCOMPARE(found({}), (QList<qint64>{1, 3}));
        QVERIFY(found(u"stale"_s).isEmpty());
    }

    void followsNewNamesOfTagsAndOwners()
    {
        QRandomGenerator random(4);
        QList<IndexRow> rows;
        for (int i = 1; i <= 300; ++i)
            rows << randomRow(random, i);
        put(rows);
        const auto before = found({}, SortKey::Tags);
        const auto vips = found(u"gold"_s);
        QVERIFY(!vips.isEmpty());
        Directory directory = smallDirectory();
        directory.tags[TagId(3)].label = u"Aardvark"_s;
        m_index->setDirectory(directory);
        QVERIFY(found(u"gold"_s).isEmpty());
        QCOMPARE(found(u"aardvark"_s).size(), vips.size());
        QVERIFY(found({}, SortKey::Tags) != before);
    }
};

ROLODESK_TEST(ContactIndexTest);
#include "tst_contactindex.moc"
