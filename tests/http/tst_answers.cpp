#include "core/http/answers.h"
#include "tests/http/wirefile.h"
#include "tests/support/testregistry.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class AnswersTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsACount_data();
    void readsACount();
    void keepsTheTextOfEachContact();
    void takesAnyConfirmation_data();
    void takesAnyConfirmation();
    void namesThePlaceOfAProblem_data();
    void namesThePlaceOfAProblem();
    void guessesNoStatus();
    void takesNoReferenceForAContact();
    void readsOneChannelOrSeveral();
    void tellsAWordFromAList();
    void survivesMutilatedAnswers_data();
    void survivesMutilatedAnswers();
};

void AnswersTest::readsACount_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("count"); ///< -1 = unknown
    QTest::newRow("number") << QByteArray("1284") << qint64(1284);
    QTest::newRow("number with space around") << QByteArray(" 1284\n") << qint64(1284);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("text") << QByteArray(R"("1284")") << qint64(1284);
    QTest::newRow("object with a number") << QByteArray(R"({"count":1284})") << qint64(1284);
    QTest::newRow("object with text") << QByteArray(R"({"count":"1284"})") << qint64(1284);
    QTest::newRow("beyond 2^53") << QByteArray("9007199254740993") << qint64(9007199254740993);
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "7")
                                     << qint64(7);
    QTest::newRow("fraction") << QByteArray("12.5") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-3") << qint64(-1);
    QTest::newRow("too large") << QByteArray("9223372036854775808") << qint64(-1);
    QTest::newRow("words") << QByteArray(R"("many")") << qint64(-1);
    QTest::newRow("bare words") << QByteArray("many") << qint64(-1);
    QTest::newRow("object without it") << QByteArray(R"({"total":3})") << qint64(-1);
    QTest::newRow("array") << QByteArray("[3]") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("two numbers") << QByteArray("1,2") << qint64(-1);
}

void AnswersTest::readsACount()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, count);
    const auto read = answers::count(body);
    QVERIFY(read.has_value());
    QCOMPARE(read->value_or(-1), count);
}

/// The store writes what came, so it must be what came.
void AnswersTest::keepsTheTextOfEachContact()
{
    const auto contacts =
        answers::contacts("[ {\"id\":1,\"x\" : 0.50},\n{\"first\":\"[,\", \"id\":2} ]");
    QVERIFY(contacts);
    QCOMPARE(contacts->size(), 2);
    QCOMPARE(contacts->at(0).json.text(), QByteArray("{\"id\":1,\"x\" : 0.50}"));
    QCOMPARE(contacts->at(1).json.text(), QByteArray("{\"first\":\"[,\", \"id\":2}"));
    QCOMPARE(contacts->at(1).first, u"[,"_s);
    // Also where one of them is out of the ordinary.
    const QByteArray odd = "{\"id\":\"3\",\"x\":99999999999999999999,\"a\":1.50}";
    const auto others = answers::contacts("[{\"id\":1,\"x\":0.50}," + odd + "]");
    QVERIFY(others);
    QCOMPARE(others->at(0).json.text(), QByteArray("{\"id\":1,\"x\":0.50}"));
    QCOMPARE(others->at(1).json.text(), odd);
    // And of one that comes alone.
    const QByteArray phone = "{\"id\":4, \"phone\":\"1\",\"x\" : 1.50}";
    for (const QByteArray &body : {phone, QByteArray("\xEF\xBB\xBF " + phone + "\n")}) {
        const auto one = answers::contact(body);
        QVERIFY(one && *one);
        QCOMPARE((*one)->json.text(), phone);
        const auto whole = answers::wholeContact(body);
        QVERIFY(whole);
        QCOMPARE(whole->json.text(), phone);
    }
}

void AnswersTest::takesAnyConfirmation_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("JSON text") << QByteArray(R"("ok")") << true;
    QTest::newRow("another word") << QByteArray(R"("success")") << true;
    QTest::newRow("bare text") << QByteArray("ok") << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("null") << QByteArray("null") << true;
    QTest::newRow("object") << QByteArray(R"({"deleted":true})") << true;
    QTest::newRow("object without an error") << QByteArray(R"({"error":""})") << true;
    QTest::newRow("object with no error") << QByteArray(R"({"error":null})") << true;
    QTest::newRow("object with an error") << QByteArray(R"({"error":"no such contact"})") << false;
}

void AnswersTest::takesAnyConfirmation()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isOne);
    QCOMPARE(answers::confirmation(body).has_value(), isOne);
}

void AnswersTest::namesThePlaceOfAProblem_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    const auto placeOf = [](const auto &read) {
        return read ? u"no problem"_s : read.error().place;
    };
    QTest::newRow("contact in a page")
        << placeOf(answers::contacts(R"([{"id":1},{"id":2,"tags":[55,{}]}])")) << u"[1].tags[1]"_s;
    QTest::newRow("contact that was written")
        << placeOf(answers::bulkResult(R"({"contacts":[{"id":1},{"rev":1}]})"))
        << u"contacts[1].id"_s;
    QTest::newRow("failed contact")
        << placeOf(answers::bulkResult(R"({"failed_contacts":["x"]})")) << u"failed_contacts[0]"_s;
    QTest::newRow("bulk write with neither list")
        << placeOf(answers::bulkResult("{}")) << u"contacts"_s;
    QTest::newRow("reference") << placeOf(answers::contactRef(R"({"rev":1})")) << u"id"_s;
    QTest::newRow("field") << placeOf(
        answers::createdFields(R"([{"id":1,"title":"a","duplicate":"maybe"}])"))
                           << u"[0].duplicate"_s;
    QTest::newRow("membership") << placeOf(
        answers::memberships(R"({"memberships":[{"name":"a"}]})"))
                                << u"memberships[0].id"_s;
    QTest::newRow("no memberships") << placeOf(answers::memberships("{}")) << u"memberships"_s;
    QTest::newRow("inbox") << placeOf(answers::inboxes(R"([{"id":1,"phones":[[]]}])"))
                           << u"[0].phones[0]"_s;
    QTest::newRow("broken JSON") << placeOf(answers::tags("[{\"id\":1},")) << u"byte 10"_s;
}

void AnswersTest::namesThePlaceOfAProblem()
{
    QFETCH(QString, place);
    QFETCH(QString, expected);
    QCOMPARE(place, expected);
}

void AnswersTest::guessesNoStatus()
{
    QVERIFY(!answers::status(R"({"id":1,"phone":"15105553344","blocked":false})").has_value());
    QVERIFY(!answers::status(R"({"id":1,"unsubscribed":null,"blocked":false})").has_value());
    QVERIFY(!answers::status(R"({"id":1,"unsubscribed":0,"blocked":false})").has_value());
    QVERIFY(answers::status(R"({"id":1,"unsubscribed":false,"blocked":true})").value().has_value());
    QVERIFY(!answers::status("null").value().has_value());
}

void AnswersTest::takesNoReferenceForAContact()
{
    QVERIFY(!answers::wholeContact(R"({"id":1,"rev":2})").has_value());
    QVERIFY(!answers::wholeContact(R"({"id":1,"rev":2,"uuid":"u"})").has_value());
    QVERIFY(answers::wholeContact(R"({"id":1,"rev":2,"phone":""})").has_value());
}

void AnswersTest::readsOneChannelOrSeveral()
{
    const QByteArray one = R"({"id":1,"channel_type":"phone","channel_id":"15105553344"})";
    QCOMPARE(answers::channels(one)->size(), 1);
    QCOMPARE(answers::channels('[' + one + ',' + one + ']')->size(), 2);
    QCOMPARE(answers::channel('[' + one + ']')->value().type, u"phone"_s);
    QVERIFY(!answers::channel("[]")->has_value());
    QVERIFY(!answers::channels("").has_value());
    QVERIFY(!answers::channels(R"("ok")").has_value());
    QVERIFY(!answers::channels("null").has_value());
    QVERIFY(answers::channelList("null")->isEmpty());
    QVERIFY(!answers::channelList("").has_value());
}

void AnswersTest::tellsAWordFromAList()
{
    QVERIFY(answers::contactsOrWord("ok")->isEmpty());
    QVERIFY(answers::contactsOrWord(R"("ok")")->isEmpty());
    QVERIFY(answers::contactsOrWord("")->isEmpty());
    QCOMPARE(answers::contactsOrWord(R"([{"id":1}])")->size(), 1);
    QVERIFY(!answers::contactsOrWord(R"([{"id":1})").has_value());
    QVERIFY(!answers::contactsOrWord("{}").has_value());
}

namespace {

/// Reads a body and tells how many items came out: -1 = a problem, -2 = no list.
using Probe = std::function<qsizetype(const QByteArray &)>;

template <typename T>
Probe listProbe(answers::Read<QList<T>> (*read)(const QByteArray &))
{
    return [read](const QByteArray &body) {
        const auto list = read(body);
        return list ? list->size() : qsizetype(-1);
    };
}

template <typename T>
Probe probe(answers::Read<T> (*read)(const QByteArray &))
{
    return [read](const QByteArray &body) { return read(body) ? qsizetype(-2) : qsizetype(-1); };
}

QJsonValue swapped(const QJsonValue &value, QRandomGenerator &random)
{
    const std::array<QJsonValue, 9> others{QJsonValue(), QJsonValue(true), QJsonValue(-1),
        QJsonValue(0.5), QJsonValue(u"x"_s), QJsonValue(QJsonArray()), QJsonValue(QJsonObject()),
        QJsonValue(QJsonArray{1, u"a"_s}), QJsonValue(1e300)};
    const auto isHit = [&random] { return random.bounded(4) == 0; };
    if (value.isArray() && !isHit()) {
        QJsonArray array = value.toArray();
        if (!array.isEmpty()) {
            const int index = random.bounded(int(array.size()));
            array[index] = swapped(array.at(index), random);
        }
        return array;
    }
    if (value.isObject() && !isHit()) {
        QJsonObject object = value.toObject();
        if (!object.isEmpty()) {
            const QString key = object.keys().at(random.bounded(int(object.size())));
            object[key] = swapped(object.value(key), random);
        }
        return object;
    }
    return others[size_t(random.bounded(int(others.size())))];
}

QByteArray mutilated(const QByteArray &body, QRandomGenerator &random)
{
    QByteArray changed = body;
    switch (random.bounded(3)) {
    case 0: // wrong bytes
        for (int i = random.bounded(1, 4); i > 0; --i)
            changed[random.bounded(int(changed.size()))] = char(random.bounded(256));
        return changed;
    case 1: // an end too soon
        return changed.left(random.bounded(int(changed.size())));
    default: { // other types
        const QJsonDocument document = QJsonDocument::fromJson(body);
        const QJsonValue value = swapped(
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
            random);
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
    }
    }
}

} // namespace

Q_DECLARE_METATYPE(Probe)

void AnswersTest::survivesMutilatedAnswers_data()
{
    QTest::addColumn<Probe>("read");
    QTest::newRow("getContactV1.shapes") << probe(answers::contact);
    QTest::newRow("updateContactV2") << probe(answers::wholeContact);
    QTest::newRow("pageContactsV1.firstPage") << listProbe(answers::contacts);
    QTest::newRow("pageContactsV2.everything") << listProbe(answers::contacts);
    QTest::newRow("createContactV1.withTags") << probe(answers::contactRef);
    QTest::newRow("countContactsV1.since") << probe(answers::count);
    QTest::newRow("bulkWriteContactsV2.asPrinted") << probe(answers::bulkResult);
    QTest::newRow("addContactChannel") << probe(answers::channels);
    QTest::newRow("listContactChannels") << probe(answers::channelList);
    QTest::newRow("getContactChannel") << probe(answers::channel);
    QTest::newRow("getContactStatus.byPhone") << probe(answers::status);
    QTest::newRow("listContactFields") << listProbe(answers::fields);
    QTest::newRow("createContactFields") << listProbe(answers::createdFields);
    QTest::newRow("getTag") << probe(answers::tag);
    QTest::newRow("pageTags.firstPage") << listProbe(answers::tags);
    QTest::newRow("getTeam") << probe(answers::team);
    QTest::newRow("listInboxes") << listProbe(answers::inboxes);
    QTest::newRow("lookUpUsers") << probe(answers::memberships);
}

/// Whatever comes: no crash, and a list only where there is one, with as many items as it has.
void AnswersTest::survivesMutilatedAnswers()
{
    QFETCH(Probe, read);
    const QByteArray body =
        test::WireFile::read(QString::fromLatin1(QTest::currentDataTag()) + u".response.http"_s)
            .body;
    QVERIFY(read(body) != -1);
    QRandomGenerator random(20261121);
    int problems = 0;
    for (int round = 0; round < 400; ++round) {
        const QByteArray changed = mutilated(body, random);
        const qsizetype items = read(changed);
        problems += items == -1 ? 1 : 0;
        if (items < 0)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(changed);
        const bool isNull = changed.trimmed() == "null";
        QVERIFY2(isNull || (document.isArray() && document.array().size() == items),
            changed.constData());
    }
    // Most of it cannot be read, else this would prove little; a count is "unknown" then.
    if (QByteArray(QTest::currentDataTag()) != "countContactsV1.since")
        QVERIFY(problems > 100);
}

ROLODESK_TEST(AnswersTest);
#include "tst_answers.moc"
