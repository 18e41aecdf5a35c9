#include "core/contacts/contactjson.h"
#include "core/editing/batchsizes.h"
#include "core/editing/bulkmatch.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

ContactWrite item(const QString &phone, const QString &email = {},
    const QList<ChannelWrite> &channels = {})
{
    ContactWrite write;
    write.phone = phone;
    if (!email.isEmpty())
        write.email = email;
    write.channels = channels;
    return write;
}

Contact contact(qint64 id, const QString &phone, const QString &email = {},
    const QList<ChannelWrite> &channels = {})
{
    QJsonArray list;
    for (const ChannelWrite &channel : channels)
        list.append(
            QJsonObject{{u"channel_type"_s, channel.type}, {u"channel_id"_s, channel.value}});
    Contact made = *contactFromJson(
        QJsonObject{{u"id"_s, id}, {u"phone"_s, phone}, {u"email"_s, email}});
    made.channels.emplace();
    for (const ChannelWrite &channel : channels) {
        Channel each;
        each.type = channel.type;
        each.value = channel.value;
        made.channels->append(each);
    }
    return made;
}

/// "7" for the contact, "!reason" for a refusal, "-" for nothing.
QString summary(const std::vector<BulkMatch> &matches)
{
    QStringList all;
    for (const BulkMatch &match : matches) {
        if (match.contact)
            all.append(QString::number(match.contact->id.value));
        else
            all.append(match.refusal ? QString(u'!' + *match.refusal) : u"-"_s);
    }
    return all.join(u' ');
}

} // namespace

/// What the answer to a bulk write means, and how much is asked of it.
class BulkMatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoIsMeant_data()
    {
        QTest::addColumn<QList<ContactWrite>>("sent");
        QTest::addColumn<QList<Contact>>("made");
        QTest::addColumn<QList<ContactWrite>>("failed");
        QTest::addColumn<QString>("expected");
        using Items = QList<ContactWrite>;
        using Contacts = QList<Contact>;
        const Items two{item(u"1"_s), item(u"2"_s)};
        QTest::newRow("in another order")
            << two << Contacts{contact(7, u"2"_s), contact(8, u"1"_s)} << Items{} << u"8 7"_s;
        QTest::newRow("one failed") << two << Contacts{contact(7, u"2"_s)} << Items{item(u"1"_s)}
                                    << u"!no 7"_s;
        QTest::newRow("one is missing") << two << Contacts{contact(7, u"2"_s)} << Items{}
                                        << u"- 7"_s;
        QTest::newRow("nothing at all") << two << Contacts{} << Items{} << u"- -"_s;
        QTest::newRow("somebody else") << two << Contacts{contact(7, u"3"_s)} << Items{item(u"4"_s)}
                                       << u"- -"_s;
        QTest::newRow("a number written otherwise")
            << Items{item(u"14155550100"_s)} << Contacts{contact(7, u"+1 (415) 555-0100"_s)}
            << Items{} << u"7"_s;
        QTest::newRow("an address written otherwise")
            << Items{item({}, u"Ada@Example.com"_s)} << Contacts{contact(7, {}, u"ada@example.com"_s)}
            << Items{} << u"7"_s;
        QTest::newRow("in both lists") << two << Contacts{contact(7, u"1"_s)} << two << u"7 !no"_s;
        QTest::newRow("twice") << two << Contacts{contact(7, u"1"_s), contact(8, u"1"_s)} << Items{}
                               << u"7 -"_s;
        // The number is the stronger sign, wherever in the answer it stands.
        QTest::newRow("number before address")
            << Items{item(u"1"_s, u"a@x"_s), item(u"2"_s, u"b@x"_s)}
            << Contacts{contact(7, u"9"_s, u"a@x"_s), contact(8, u"1"_s, u"b@x"_s)} << Items{}
            << u"8 -"_s;
        QTest::newRow("by a channel")
            << Items{item({}, {}, {{u"line"_s, u"ada"_s}}), item({}, {}, {{u"x"_s, u"ada"_s}})}
            << Contacts{contact(7, {}, {}, {{u"x"_s, u"Ada"_s}})} << Items{} << u"- 7"_s;
        QTest::newRow("failed by a channel")
            << Items{item(u"1"_s), item({}, {}, {{u"phone"_s, u"2"_s}})} << Contacts{}
            << Items{item(u"2"_s)} << u"- !no"_s;
        QTest::newRow("both empty") << Items{item({})} << Contacts{contact(7, {})} << Items{item({})}
                                    << u"-"_s;
    }
    void tellsWhoIsMeant()
    {
        QFETCH(QList<ContactWrite>, sent);
        QFETCH(QList<Contact>, made);
        QFETCH(QList<ContactWrite>, failed);
        QFETCH(QString, expected);
        BulkResult result;
        result.contacts = made;
        for (const ContactWrite &each : failed)
            result.failed.append({each, u"no"_s});
        QCOMPARE(summary(matchBulk(sent, result)), expected);
    }

    void asksForHalfAsMuchAfterAFailure()
    {
        BatchSizes sizes;
        QCOMPARE(sizes.toSend(1), 100);
        for (const qsizetype next : {50, 25, 12, 6, 3, 1, 1}) {
            sizes.sendingFailed(1, sizes.toSend(1));
            QCOMPARE(sizes.toSend(1), next);
        }
        QCOMPARE(sizes.toLookFor(1), 100);
        QCOMPARE(sizes.toSend(2), 100);
        // The request held fewer than there might have been.
        sizes.sendingFailed(2, 30);
        QCOMPARE(sizes.toSend(2), 15);
        sizes.lookingFailed(2, 100);
        QCOMPARE(sizes.toLookFor(2), 50);
    }

    void asksForMoreAfterSomeThatWentThrough()
    {
        BatchSizes sizes;
        sizes.sendingFailed(1, 100);
        for (int i = 0; i < 2; ++i)
            sizes.wentThrough(1);
        QCOMPARE(sizes.toSend(1), 50);
        sizes.sendingFailed(1, 50);
        for (int i = 0; i < 2; ++i)
            sizes.wentThrough(1);
        QCOMPARE(sizes.toSend(1), 25); // in a row
        sizes.wentThrough(1);
        QCOMPARE(sizes.toSend(1), 50);
        for (int i = 0; i < 9; ++i)
            sizes.wentThrough(1);
        QCOMPARE(sizes.toSend(1), 100);
        sizes.setNotOffered(1);
        for (int i = 0; i < 9; ++i)
            sizes.wentThrough(1);
        QCOMPARE(sizes.toSend(1), 1);
        QCOMPARE(sizes.toLookFor(1), 1);
    }
};

ROLODESK_TEST(BulkMatchTest);
#include "tst_bulkmatch.moc"
