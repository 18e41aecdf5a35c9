#include "core/editing/editwrites.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

const EditField facebook{Kind::Channel, u"facebook"_s};

/// From now on the contact has these and no others of the type.
void setByOthers(WriterBench &bench, const QStringList &values)
{
    ContactWrite patch;
    for (const QString &value : values.isEmpty() ? QStringList{QString()} : values)
        patch.channels.append({u"facebook"_s, value});
    bench.api.changeByOthers(ContactId(1), patch);
}

/// Contact 1 with one such channel, which the local copy knows.
void prepare(WriterBench &bench)
{
    bench.api.tellsUuidOnReads = true;
    bench.api.oneChannelPerType = false;
    setByOthers(bench, {u"old"_s});
    bench.know();
    bench.writer->start();
}

JournalWrite changeTo(const WriterBench &bench, const QString &value)
{
    JournalWrite write = bench.update(1, {{facebook, u"old"_s, value}});
    write.action = Action::Channels;
    return write;
}

/// The first time this operation is asked for, just before it is carried out.
void actAt(WriterBench &bench, const QString &operation, const std::function<void()> &act)
{
    bench.api.meanwhile = [operation, act, isDone = std::make_shared<bool>()](
                              int, const QString &asked) {
        if (asked == operation && !std::exchange(*isDone, true))
            act();
    };
}

/// There is no such operation at this service.
void forgo(WriterBench &bench, const QString &operation)
{
    bench.api.onRequest = [operation](int, const QString &asked) {
        return asked == operation ? std::optional(failure(ApiError::Kind::NotFound)) : std::nullopt;
    };
}

} // namespace

/// Channels are written by their type, and by a uuid: what others do to them meanwhile is told, and
/// what is not there is not taken for a contact that is gone.
class ChannelCareTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItWroteOver_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QStringList>("theirs");
        QTest::addColumn<bool>("isAnswered");
        for (const bool isAnswered : {true, false}) {
            const char *end = isAnswered ? "" : ", without an answer";
            QTest::addRow("remove over a change%s", end)
                << u"deleteContactChannel"_s << QString() << QStringList{u"theirs"_s} << isAnswered;
            QTest::addRow("remove over an addition%s", end)
                << u"deleteContactChannel"_s << QString() << QStringList{u"old"_s, u"second"_s}
                << isAnswered;
            QTest::addRow("change over a change%s", end)
                << u"updateContactChannel"_s << u"mine"_s << QStringList{u"theirs"_s} << isAnswered;
        }
    }
    void tellsWhatItWroteOver()
    {
        QFETCH(QString, operation);
        QFETCH(QString, mine);
        QFETCH(QStringList, theirs);
        QFETCH(bool, isAnswered);
        WriterBench bench;
        prepare(bench);
        actAt(bench, operation, [&] { setByOthers(bench, theirs); });
        if (!isAnswered)
            bench.cut(operation, true);
        const JournalWrite write = bench.done(changeTo(bench, mine));
        QCOMPARE(bench.there(1).value(facebook), mine);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::Overlapped);
        QCOMPARE(write.atRisk, QList<EditField>{facebook});
        QCOMPARE(write.wasSettled, !isAnswered);
        QCOMPARE(bench.carriedOut(), 1);
    }

    void saysNothingWhereNobodyElseWrote()
    {
        WriterBench bench;
        prepare(bench);
        const JournalWrite write = bench.done(changeTo(bench, u"mine"_s));
        QCOMPARE(write.outcome, Outcome::None);
        QVERIFY(write.atRisk.isEmpty());
    }

    /// A service that keeps one of a type takes a further number for the contact's own.
    void takesBackWhatTheServicePutInThePlaceOfTheOwn_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<EditField>("own");
        QTest::addColumn<QString>("further");
        QTest::newRow("phone") << u"phone"_s << EditField{Kind::Phone, {}} << u"34600223311"_s;
        QTest::newRow("e-mail") << u"email"_s << EditField{Kind::Email, {}} << u"a@example.org"_s;
    }
    void takesBackWhatTheServicePutInThePlaceOfTheOwn()
    {
        QFETCH(QString, type);
        QFETCH(EditField, own);
        QFETCH(QString, further);
        for (const bool isChangedSince : {false, true}) {
            WriterBench bench;
            bench.api.tellsUuidOnReads = true;
            bench.know();
            bench.writer->start();
            const QString before = bench.there(1).value(own);
            JournalWrite write = bench.update(1, {{{Kind::Channel, type}, {}, further}});
            write.action = Action::Channels;
            const JournalWrite added = bench.done(write);
            QCOMPARE(added.outcome, Outcome::KeptOtherwise);
            QCOMPARE(bench.there(1).value(own), further);
            ContactWrite patch;
            if (type == u"phone"_s)
                patch.phone = u"14155550155"_s;
            else
                patch.email = u"others@example.org"_s;
            if (isChangedSince)
                bench.api.changeByOthers(ContactId(1), patch);
            const QString since = bench.there(1).value(own);
            QCOMPARE(since == further, !isChangedSince);
            const JournalWrite back = bench.undone(added.group);
            QCOMPARE(bench.there(1).value(own), isChangedSince ? since : before);
            QCOMPARE(back.left.size(), isChangedSince ? 1 : 0);
            if (isChangedSince)
                continue;
            QCOMPARE(bench.undone(back.group).state, State::Confirmed);
            QCOMPARE(bench.there(1).value(own), further);
        }
    }

    /// The answer shows no revision, so that it is looked at as soon as that can be done.
    void looksLaterWhereItCannotLookAtOnce()
    {
        WriterBench bench;
        prepare(bench);
        actAt(bench, u"updateContactChannel"_s, [&] { setByOthers(bench, {u"theirs"_s}); });
        bool isOffline = false;
        bench.api.afterWrite = [&](int, const QString &) -> std::optional<ApiError> {
            isOffline = true;
            return std::nullopt;
        };
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(failure(ApiError::Kind::Offline)) : std::nullopt;
        };
        const qint64 id = bench.submit(changeTo(bench, u"mine"_s)).id;
        QTRY_VERIFY(bench.writer->status().trouble);
        QCOMPARE(bench.journal->open().value(id).state, State::Unknown);
        isOffline = false;
        bench.writer->kick();
        const JournalWrite write = bench.end(id);
        QCOMPARE(write.outcome, Outcome::Overlapped);
        QCOMPARE(bench.api.writes.size(), 1);
    }

    /// Without an answer, and others have made something else of it.
    void saysThatOthersWereThereSince()
    {
        WriterBench bench;
        prepare(bench);
        bench.api.onRequest = [&](int, const QString &operation) -> std::optional<ApiError> {
            if (operation != "updateContactChannel"_L1)
                return std::nullopt;
            setByOthers(bench, {u"theirs"_s});
            return failure(ApiError::Kind::ConnectionLost, true);
        };
        const JournalWrite write = bench.done(changeTo(bench, u"mine"_s));
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::Overtaken);
        QVERIFY(changeOf(write.others, facebook));
    }

    /// The channel was removed a moment before: the contact is still there.
    void asksAgainWhereTheChannelIsGone_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("mine");
        QTest::newRow("remove") << u"deleteContactChannel"_s << QString();
        QTest::newRow("change") << u"updateContactChannel"_s << u"mine"_s;
    }
    void asksAgainWhereTheChannelIsGone()
    {
        QFETCH(QString, operation);
        QFETCH(QString, mine);
        WriterBench bench;
        prepare(bench);
        actAt(bench, operation, [&] { setByOthers(bench, {}); });
        const JournalWrite write = bench.done(changeTo(bench, mine));
        QVERIFY(stored(*bench.store, ContactId(1)));
        QCOMPARE(bench.carriedOut(), 0);
        if (mine.isEmpty()) {
            // Both wanted the same.
            QCOMPARE(write.state, State::Confirmed);
            QCOMPARE(write.outcome, Outcome::AlreadySo);
        } else {
            QCOMPARE(write.state, State::Clash);
            QCOMPARE(write.clashes.size(), 1);
            QCOMPARE(write.clashes.first().theirs, QString());
            QCOMPARE(write.clashes.first().mine, mine);
        }
        QVERIFY(!write.sentAt.isValid());
    }

    void givesUpWhereTheServiceHasNoSuchOperation()
    {
        WriterBench bench;
        prepare(bench);
        forgo(bench, u"updateContactChannel"_s);
        const JournalWrite write = bench.done(changeTo(bench, u"mine"_s));
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::Refused);
        QCOMPARE(write.error->kind, ApiError::Kind::NotFound);
        QCOMPARE(bench.api.countOf(u"updateContactChannel"_s), 2);
        QVERIFY(stored(*bench.store, ContactId(1)));
    }

    /// Deleted between the look at it and the look at its channels.
    void saysThatTheContactIsGone()
    {
        WriterBench bench;
        prepare(bench);
        const JournalWrite wish = changeTo(bench, u"mine"_s);
        actAt(
            bench, u"listContactChannels"_s, [&bench] { bench.api.removeByOthers(ContactId(1)); });
        const JournalWrite write = bench.done(wish);
        QCOMPARE(write.state, State::Failed);
        QCOMPARE(write.outcome, Outcome::Gone);
        QVERIFY(bench.api.writes.isEmpty());
        QVERIFY(!stored(*bench.store, ContactId(1)));
    }

    /// Two values are added by two requests, and the service refuses the first.
    void addsTheSecondWhereTheFirstIsRefused_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("end");
        QTest::newRow("to none") << QString() << u"x\ny"_s << u"y"_s;
        QTest::newRow("one of them in the place of another")
            << u"old"_s << u"x\ny"_s << u"old\ny"_s;
    }
    void addsTheSecondWhereTheFirstIsRefused()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, end);
        WriterBench bench;
        prepare(bench);
        setByOthers(bench, channelValues(before));
        bench.know();
        bool isFirst = true;
        bench.api.onRequest = [&](int, const QString &operation) {
            const bool isChange =
                operation == "addContactChannel"_L1 || operation == "updateContactChannel"_L1;
            return isChange && std::exchange(isFirst, false)
                ? std::optional(failure(ApiError::Kind::BadRequest))
                : std::nullopt;
        };
        // The channels are asked for by themselves where a look at a contact does not tell them.
        const Contact base = bench.api.contact(ContactId(1)).value();
        const auto writes =
            valueOf(bench.writer->submit({}, editWrites(base, {{facebook, before, after}})));
        QCOMPARE(writes.size(), 2);
        QVERIFY(bench.rest());
        QCOMPARE(bench.entry(writes.first().id).write.outcome, Outcome::Refused);
        QCOMPARE(bench.entry(writes.last().id).write.state, State::Confirmed);
        QCOMPARE(bench.entry(writes.last().id).write.outcome, Outcome::None);
        QCOMPARE(bench.there(1).value(facebook), end);
    }

    /// Not so where somebody added one of their own: a service may keep one of a type only.
    void asksBeforeAddingToWhatOthersAdded()
    {
        WriterBench bench;
        prepare(bench);
        setByOthers(bench, {u"theirs"_s});
        const JournalWrite write = bench.done(changeTo(bench, u"new\nold"_s));
        QCOMPARE(write.state, State::Clash);
        QCOMPARE(write.clashes.first().theirs, u"theirs"_s);
    }

    void deletesWhereTheServiceListsNoChannels()
    {
        WriterBench bench;
        bench.api.tellsUuidOnReads = true;
        bench.know();
        bench.writer->start();
        forgo(bench, u"listContactChannels"_s);
        const JournalWrite write = bench.done(bench.removal(1), WriteGroup::Kind::Delete);
        QCOMPARE(write.state, State::Confirmed);
        QCOMPARE(write.outcome, Outcome::None);
        QVERIFY(!bench.api.contact(ContactId(1)));
        QVERIFY(!stored(*bench.store, ContactId(1)));
    }
};

ROLODESK_TEST(ChannelCareTest);
#include "tst_channelcare.moc"
