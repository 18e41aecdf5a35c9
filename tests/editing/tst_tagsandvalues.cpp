#include "core/editing/updaterequest.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField first{Kind::First, {}};

FieldChange tag(const QString &before, const QString &after, int id)
{
    return {{Kind::Tag, QString::number(id)}, before, after};
}
FieldChange toAugusta()
{
    return {first, u"Ada"_s, u"Augusta"_s};
}

struct TagBench : WriterBench {
    TagBench() { writer->start(); }

    /// As somebody sees to it who does not know of the five.
    void hold(const QList<int> &ids)
    {
        QJsonArray tags;
        for (const int id : ids)
            tags.append(QJsonObject{{u"id"_s, id}});
        put(u"tags"_s, tags);
    }
    void put(const QString &key, const QJsonValue &value)
    {
        QJsonObject json = api.contacts.first().json.object();
        json.insert(key, value);
        json.insert(u"rev"_s, json.value("rev"_L1).toInteger() + 1);
        api.contacts.first() = *contactFromJson(json);
        know();
    }
    [[nodiscard]] QList<int> tags() const
    {
        QList<int> ids;
        const EditState state = there(1);
        for (auto it = state.cbegin(); it != state.cend(); ++it) {
            if (it.key().kind == Kind::Tag)
                ids.append(it.key().key.toInt());
        }
        return ids;
    }
    [[nodiscard]] QJsonObject custom() const
    {
        return api.contact(ContactId(1))->json.object().value("custom"_L1).toObject();
    }
};

} // namespace

/// Tags beyond what a contact takes, and values that are no text: what a write sends along has to
/// come out of it as it was.
class TagsAndValuesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The question is about the tags that would be there; one to go is none of them.
    void removesATagAlsoWhereOthersMadeItTooMany()
    {
        TagBench bench;
        ContactWrite patch;
        patch.tags = QList<TagId>{TagId(55), TagId(56), TagId(57), TagId(58), TagId(59)};
        bench.api.changeByOthers(ContactId(1), patch);
        const JournalWrite clash = bench.done(bench.update(
            1, {tag(tagIsOn(), {}, 55), tag({}, tagIsOn(), 60), tag({}, tagIsOn(), 61)}));
        QCOMPARE(
            clash.tooManyTags, QStringList({u"56"_s, u"57"_s, u"58"_s, u"59"_s, u"60"_s, u"61"_s}));
        bench.writer->decide(clash.id, {}, {u"56"_s, u"57"_s, u"58"_s, u"60"_s, u"61"_s});
        QTRY_COMPARE(bench.writer->status().undecided, 0);
        const JournalWrite end = bench.end(clash.id);
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(bench.tags(), QList<int>({56, 57, 58, 60, 61}));
    }

    void savesANameBesideSixTags_data()
    {
        QTest::addColumn<bool>("areCleared"); ///< Tags that are left out.
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("kept") << false << Outcome::None;
        QTest::newRow("cleared, and said so") << true << Outcome::KeptOtherwise;
    }
    void savesANameBesideSixTags()
    {
        QFETCH(bool, areCleared);
        QFETCH(Outcome, outcome);
        TagBench bench;
        bench.api.omittedTagsCleared = areCleared;
        const QList<int> six{55, 56, 57, 58, 59, 60};
        bench.hold(six);
        const JournalWrite end = bench.done(bench.update(1, {toAugusta()}));
        QCOMPARE(end.state, State::Confirmed);
        QCOMPARE(end.outcome, outcome);
        QCOMPARE(bench.there(1).value(first), u"Augusta"_s);
        QCOMPARE(bench.tags(), areCleared ? QList<int>() : six);
        QCOMPARE(end.others.size(), areCleared ? six.size() : 0);
        QCOMPARE(bench.carriedOut(), 1);
    }

    /// A service that takes six gets all of them: leaving tags out might clear them.
    void sendsSixTagsFirst()
    {
        TagBench bench;
        bench.hold({55, 56, 57, 58, 59, 60});
        (void)bench.done(bench.update(1, {toAugusta()}));
        QCOMPARE(bench.api.writes.size(), 2);
        QCOMPARE(bench.api.writes.first().body.tags->size(), 6);
        QVERIFY(!bench.api.writes.last().body.tags);
    }

    void leavesNoTagsOutWhereTheyAreNotTheReason_data()
    {
        QTest::addColumn<int>("tags");
        QTest::addColumn<ContactChanges>("wanted");
        QTest::newRow("five") << 5 << ContactChanges{toAugusta()};
        QTest::newRow("a tag is what is wanted") << 7 << ContactChanges{tag(tagIsOn(), {}, 55)};
    }
    void leavesNoTagsOutWhereTheyAreNotTheReason()
    {
        QFETCH(int, tags);
        QFETCH(ContactChanges, wanted);
        TagBench bench;
        QList<int> ids;
        for (int id = 55; id < 55 + tags; ++id)
            ids.append(id);
        bench.hold(ids);
        bench.api.onRequest = [](int, const QString &operation) {
            return operation == "updateContactV1"_L1
                ? std::optional(failure(ApiError::Kind::BadRequest))
                : std::nullopt;
        };
        const JournalWrite end = bench.done(bench.update(1, wanted));
        QCOMPARE(end.outcome, Outcome::Refused);
        QCOMPARE(bench.api.countOf(u"updateContactV1"_s), 1);
    }

    void clearsAValueBesideOthersThatAreNoText()
    {
        TagBench bench;
        const QJsonObject others{{u"9"_s, QJsonObject{{u"a"_s, 1}}}, {u"10"_s, 42}, {u"11"_s, true},
            {u"12"_s, u"text"_s}};
        QJsonObject all = others;
        all.insert(u"7"_s, u"gold"_s);
        bench.put(u"custom"_s, all);
        const JournalWrite end =
            bench.done(bench.update(1, {{{Kind::Custom, u"7"_s}, u"gold"_s, {}}}));
        QCOMPARE(end.outcome, Outcome::None);
        QCOMPARE(bench.custom(), others);
    }

    void createsACopyWithValuesThatAreNoText_data()
    {
        QTest::addColumn<QJsonObject>("custom");
        const QJsonObject noText{{u"9"_s, QJsonObject{{u"a"_s, 1}}}, {u"10"_s, 42}, {u"11"_s, true},
            {u"13"_s, QJsonArray{1, u"two"_s}}};
        QTest::newRow("no text alone") << noText;
        QJsonObject all = noText;
        all.insert(u"12"_s, u"42"_s);
        QTest::newRow("and a text") << all;
    }
    void createsACopyWithValuesThatAreNoText()
    {
        QFETCH(QJsonObject, custom);
        TagBench bench;
        bench.put(u"custom"_s, custom);
        const JournalWrite removed = bench.done(bench.removal(1), WriteGroup::Kind::Delete);
        const auto undo = valueOf(bench.writer->undo(removed.group));
        const JournalWrite copy = bench.end(undo.first().id);
        QCOMPARE(copy.state, State::Confirmed);
        QCOMPARE(copy.outcome, Outcome::None);
        QCOMPARE(
            bench.api.contact(copy.contact)->json.object().value("custom"_L1).toObject(), custom);
    }

    /// What was decided since is a text.
    void createsWithWhatIsWantedInsteadOfWhatWasReceived()
    {
        const Contact original = *contactFromJson(QJsonObject{
            {u"id"_s, 1}, {u"custom"_s, QJsonObject{{u"8"_s, 5}, {u"9"_s, 7}, {u"10"_s, 42}}}});
        EditState state = editStateOf(original);
        state.insert({Kind::Phone, {}}, u"14155550100"_s);
        state.insert({Kind::Custom, u"8"_s}, u"six"_s);
        state.remove({Kind::Custom, u"9"_s});
        const ContactWrite body = createRequest(state, original).contact;
        QCOMPARE(body.custom, (QMap<QString, QString>{{u"8"_s, u"six"_s}}));
        QCOMPARE(body.customAsReceived, QJsonObject({{u"10"_s, 42}}));
    }

    /// A fault of whoever planned it: half of it must not be taken for the whole.
    void refusesAnUpdateThatHasAChannel()
    {
        TagBench bench;
        bench.api.tellsUuidOnReads = true;
        const JournalWrite end = bench.done(
            bench.update(1, {toAugusta(), {{Kind::Channel, u"facebook"_s}, {}, u"ada.l"_s}}));
        QCOMPARE(end.state, State::Failed);
        QCOMPARE(end.outcome, Outcome::Refused);
        QVERIFY(!end.sentAt.isValid());
        QVERIFY(bench.api.writes.isEmpty());
        QCOMPARE(bench.there(1).value(first), u"Ada"_s);
    }

    /// As long as nobody has read it anew, the copy has what the others were, too.
    void keepsInTheCopyWhatIsNoText()
    {
        const Contact before = *contactFromJson(QJsonObject{{u"id"_s, 1},
            {u"custom"_s, QJsonObject{{u"7"_s, u"gold"_s}, {u"8"_s, 5}, {u"10"_s, 42}}}});
        const Contact after = changedContact(before,
            {{{Kind::Custom, u"7"_s}, u"gold"_s, {}}, {{Kind::Custom, u"8"_s}, u"5"_s, u"six"_s}},
            2);
        QCOMPARE(after.json.object().value("custom"_L1).toObject(),
            QJsonObject({{u"8"_s, u"six"_s}, {u"10"_s, 42}}));
    }
};

ROLODESK_TEST(TagsAndValuesTest);
#include "tst_tagsandvalues.moc"
