#include "core/contacts/contactjson.h"
#include "core/store/contactstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

Contact with(qint64 id, const QString &phone, const QString &further = {})
{
    QJsonObject json = makeContact(id, u"2026-04-12T15:30:00Z"_s).json.object();
    json.insert("phone"_L1, phone);
    json.insert("email"_L1, u"14155600@example.com"_s);
    if (!further.isEmpty())
        json.insert("contact_channels"_L1,
            QJsonArray{QJsonObject{
                {u"id"_s, u"a"_s}, {u"channel_type"_s, u"phone"_s}, {u"channel_id"_s, further}}});
    return *contactFromJson(json);
}

} // namespace

/// Where a spreadsheet rounded a number, its first digits are left, and how many it had.
class NumbersLikeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = ContactStore::openInMemory(u"w"_s);
        QVERIFY(opened);
        m_store = std::move(*opened);
        StoreChange change;
        change.upserts = {with(1, u"14155600011"_s), with(2, u"4930123456"_s, u"14155600007"_s),
            with(3, u"141556000112"_s), with(4, u"14155700011"_s), with(5, u"14155600011"_s)};
        (void)valueOf(m_store->commit(change));
    }

    void findsNumbersAndFurtherOnes()
    {
        QCOMPARE(like(u"141556"_s, 11, 10),
            (QList<NumberMatch>{{u"14155600007"_s, ContactId(2)}, {u"14155600011"_s, ContactId(1)},
                {u"14155600011"_s, ContactId(5)}}));
    }

    void takesOnlyThoseOfTheLength()
    {
        QCOMPARE(
            like(u"141556"_s, 12, 10), (QList<NumberMatch>{{u"141556000112"_s, ContactId(3)}}));
        // As long as the e-mail that begins so.
        QCOMPARE(like(u"14155600"_s, 20, 10), QList<NumberMatch>());
    }

    void findsNobodyWhoseNumberBeginsOtherwise()
    {
        QCOMPARE(like(u"141559"_s, 11, 10), QList<NumberMatch>());
    }

    void tellsNoMoreThanWasAskedFor()
    {
        QCOMPARE(like(u"141556"_s, 11, 2),
            (QList<NumberMatch>{
                {u"14155600007"_s, ContactId(2)}, {u"14155600011"_s, ContactId(1)}}));
    }

private:
    QList<NumberMatch> like(const QString &prefix, int length, int limit)
    {
        return valueOf(m_store->withNumbersLike(prefix, length, limit));
    }

    std::unique_ptr<ContactStore> m_store;
};

ROLODESK_TEST(NumbersLikeTest);
#include "tst_numberslike.moc"
