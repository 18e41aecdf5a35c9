#include "core/lookup/listlookup.h"
#include "core/store/database.h"
#include "tests/support/testregistry.h"
#include "tests/sync/syncbench.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTimer>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ListVerdict::Kind;
using State = ListLookup::State;

Contact withJson(const Contact &contact, const QString &key, const QJsonValue &value)
{
    QJsonObject json = contact.json.object();
    json.insert(key, value);
    return *contactFromJson(json);
}

/// Three contacts here, three more at the service.
struct Bench : SyncBench {
    Bench()
        : SyncBench(true)
    {
        fill(6);
        api.contacts[1] = withJson(api.contacts.at(1), u"is_opted_out"_s, true);
        api.contacts[4] = withJson(api.contacts.at(4), u"is_opted_out"_s, true);
        // The second and the third share an address, one here and one there another.
        for (const int i : {1, 2})
            api.contacts[i] = withJson(api.contacts.at(i), u"email"_s, u"both@example.com"_s);
        StoreChange change;
        change.upserts = api.contacts.mid(0, 3);
        (void)valueOf(store->commit(change));
    }
    [[nodiscard]] QString phone(int contact) const
    {
        return u'+' + api.contacts.at(contact - 1).phone;
    }

    ListLookup lookup{*store, &api, clock};

    [[nodiscard]] bool run(const QStringList &lines)
    {
        QSignalSpy finished(&lookup, &ListLookup::finished);
        lookup.start(lines.join(u'\n'), u"US"_s);
        return finished.wait(10000);
    }
    [[nodiscard]] Kind kind(qsizetype entry) const { return lookup.verdict(entry).kind; }
};

const auto nobody = u"+14159990000"_s;

} // namespace

class ListLookupTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachLineAVerdict()
    {
        Bench bench;
        QVERIFY(bench.run({bench.phone(1), bench.phone(2), u"both@example.com"_s, u"n/a"_s,
            bench.phone(4), bench.phone(5), nobody, u"Both@Example.com"_s}));
        QCOMPARE(bench.kind(0), Kind::Found);
        QCOMPARE(bench.lookup.verdict(0).contacts, QList{ContactId(1)});
        QVERIFY(!bench.lookup.verdict(0).isFromService);
        QCOMPARE(bench.kind(1), Kind::OptedOut);
        QCOMPARE(bench.kind(2), Kind::Several);
        QVERIFY(bench.lookup.verdict(2).hasOptedOut);
        QCOMPARE(bench.lookup.verdict(2).contacts, (QList{ContactId(2), ContactId(3)}));
        QCOMPARE(bench.kind(3), Kind::Invalid);
        QCOMPARE(bench.kind(4), Kind::Found);
        QVERIFY(bench.lookup.verdict(4).isFromService);
        QCOMPARE(bench.kind(5), Kind::OptedOut);
        QCOMPARE(bench.kind(6), Kind::NotInBase);
        QVERIFY(bench.lookup.verdict(6).isFromService);
        QCOMPARE(bench.kind(7), Kind::Several);
        QCOMPARE(bench.lookup.count(Kind::Several), 2);
        QCOMPARE(bench.lookup.count(Kind::Waiting), 0);
        QCOMPARE(bench.lookup.toAsk(), 3);
        QCOMPARE(bench.lookup.asked(), 3);
        QCOMPARE(bench.lookup.contactsFound(),
            (QList{ContactId(1), ContactId(2), ContactId(3), ContactId(4), ContactId(5)}));
        QCOMPARE(bench.store->contactCount(), 5); // what the service found is here now
        for (const auto &request : bench.api.requests)
            QCOMPARE(request.lane, Lane::Background);
    }

    /// Nobody said which country is meant: the local copy knows, or the verdict stays honest.
    void looksForANumberWithoutACountryInEveryCountry()
    {
        Bench bench;
        const auto with = [](qint64 id, const QString &phone) {
            return withJson(makeContact(id, {}), u"phone"_s, phone);
        };
        StoreChange change;
        change.upserts = {with(11, u"16085550127"_s), with(12, u"4930123456"_s),
            with(13, u"6085550128"_s), with(14, u"16085550128"_s)};
        (void)valueOf(bench.store->commit(change));
        QSignalSpy finished(&bench.lookup, &ListLookup::finished);
        bench.lookup.setCopyIsWhole(true);
        bench.lookup.start(u"6085550127\n030 123456\n6085550128\n6085550129\n(030) 654321\n"
                           "608 555 0127\n+6085550127\n"
                           "030 123 456"_s,
            QString());
        QVERIFY(finished.wait(10000));
        const auto verdict = [&bench](qsizetype entry) { return bench.lookup.verdict(entry); };
        QCOMPARE(verdict(0).kind, Kind::Found);
        QCOMPARE(verdict(0).contacts, QList{ContactId(11)});
        QCOMPARE(verdict(0).readings, QStringList{u"16085550127"_s});
        QVERIFY(!verdict(0).isFromService);
        QCOMPARE(verdict(1).kind, Kind::Found);
        QCOMPARE(verdict(1).contacts, QList{ContactId(12)});
        QCOMPARE(verdict(1).readings, QStringList{u"4930123456"_s});
        QCOMPARE(verdict(2).kind, Kind::Several); // both may be meant
        QCOMPARE(verdict(2).contacts, (QList{ContactId(13), ContactId(14)}));
        QCOMPARE(verdict(2).readings, (QStringList{u"6085550128"_s, u"16085550128"_s}));
        QCOMPARE(verdict(3).kind, Kind::NotInBase);
        QVERIFY(verdict(3).isFromService);
        QCOMPARE(verdict(4).kind, Kind::NotInBase); // in no country that is here
        QVERIFY(!verdict(4).isFromService);
        QCOMPARE(bench.lookup.entries()[4].problem, ListEntry::Problem::NeedsCountry);
        QCOMPARE(bench.lookup.entries()[5].first, 0);
        QCOMPARE(verdict(6).kind, Kind::NotInBase); // Malaysia was said
        QCOMPARE(bench.lookup.entries()[7].first, 1);
        QCOMPARE(verdict(7).kind, Kind::Found);
        QCOMPARE(bench.lookup.count(Kind::Found), 4);
        QCOMPARE(bench.lookup.count(Kind::Invalid), 0);
        QCOMPARE(bench.lookup.toAsk(), 3);
    }

    /// The service may know somebody by the international reading where the copy knows another.
    void asksTheServiceForTheInternationalReading()
    {
        Bench bench;
        const auto with = [](qint64 id, const QString &phone) {
            return withJson(makeContact(id, {}), u"phone"_s, phone);
        };
        bench.api.contacts.append(with(21, u"6085550127"_s));
        bench.api.contacts.append(with(22, u"6085550129"_s));
        StoreChange change;
        change.upserts = {with(11, u"16085550127"_s), with(12, u"16085550128"_s)};
        (void)valueOf(bench.store->commit(change));
        QSignalSpy finished(&bench.lookup, &ListLookup::finished);
        QList<std::pair<Kind, bool>> first; // as told before the service answers
        connect(&bench.lookup, &ListLookup::verdictsChanged, this, [&] {
            if (first.isEmpty() && bench.kind(1) != Kind::Waiting)
                first.append({bench.kind(1), bench.lookup.isSettled(1)});
        });
        bench.lookup.start(
            u"6085550127\n6085550128\n6085550129\n6085550126\n030 1234567"_s, QString());
        QVERIFY(finished.wait(10000));
        const auto verdict = [&bench](qsizetype entry) { return bench.lookup.verdict(entry); };
        QCOMPARE(first, (QList<std::pair<Kind, bool>>{{Kind::Found, false}}));
        QCOMPARE(verdict(0).kind, Kind::Several);
        QCOMPARE(verdict(0).contacts, (QList{ContactId(21), ContactId(11)}));
        QCOMPARE(verdict(0).served, 1);
        QVERIFY(!verdict(0).isUnconfirmed);
        QCOMPARE(verdict(0).readings, (QStringList{u"6085550127"_s, u"16085550127"_s}));
        QCOMPARE(verdict(1).kind, Kind::Found);
        QCOMPARE(verdict(1).contacts, QList{ContactId(12)});
        QVERIFY(!verdict(1).isFromService);
        QVERIFY(bench.lookup.isSettled(1));
        QCOMPARE(verdict(2).kind, Kind::Found);
        QCOMPARE(verdict(2).readings, QStringList{u"6085550129"_s});
        QVERIFY(verdict(2).isFromService);
        // Part of the base is not here: the number of another country may be.
        QCOMPARE(verdict(3).kind, Kind::Unknown);
        QVERIFY(verdict(3).isFromService && !verdict(3).why);
        QCOMPARE(verdict(4).kind, Kind::Unknown);
        QVERIFY(!verdict(4).isFromService && !verdict(4).why);
        QCOMPARE(bench.lookup.toAsk(), 4);
        QCOMPARE(bench.lookup.count(Kind::Found), 2);
        QCOMPARE(bench.lookup.count(Kind::Waiting), 0);
    }

    /// Whom the copy knows stays found, whatever becomes of the question to the service.
    void keepsWhomItFoundWhenTheServiceFails()
    {
        for (const auto kind :
            {ApiError::Kind::TimedOut, ApiError::Kind::Unauthorized, ApiError::Kind::BadRequest}) {
            Bench bench;
            StoreChange change;
            change.upserts = {withJson(makeContact(11, {}), u"phone"_s, u"16085550127"_s)};
            (void)valueOf(bench.store->commit(change));
            int asked = 0;
            bench.api.onRequest = [kind, &asked](int, const QString &) {
                ++asked;
                return apiError(kind);
            };
            bench.lookup.setCopyIsWhole(true);
            QSignalSpy finished(&bench.lookup, &ListLookup::finished);
            bench.lookup.start(u"6085550127"_s, QString());
            QTRY_COMPARE(bench.lookup.count(Kind::Found), 1);
            if (kind == ApiError::Kind::TimedOut) {
                QTRY_COMPARE(bench.lookup.state(), State::Paused);
                bench.lookup.cancel();
            }
            QTRY_COMPARE(finished.count(), 1);
            QCOMPARE(bench.kind(0), Kind::Found);
            QVERIFY(bench.lookup.isSettled(0));
            QCOMPARE(bench.lookup.count(Kind::Found), 1);
            // And it says what is missing.
            QVERIFY(asked > 0);
            QVERIFY(bench.lookup.verdict(0).isUnconfirmed);
            QCOMPARE(bench.lookup.unconfirmed(), 1);
            QCOMPARE(bench.lookup.verdict(0).why == nullptr, kind == ApiError::Kind::TimedOut);
        }
    }

    void saysThatTheCountriesCannotBeRead()
    {
        SyncBench bench;
        auto other = Database::open(bench.store->path(), Database::Access::ReadWrite);
        QVERIFY(other && (*other)->run(u"DROP TABLE contact_value"_s));
        ListLookup lookup(*bench.store, &bench.api, bench.clock);
        QSignalSpy finished(&lookup, &ListLookup::finished);
        lookup.start(u"6085550127"_s, QString());
        QVERIFY(finished.wait(10000));
        QCOMPARE(lookup.verdict(0).kind, Kind::Unknown);
        QVERIFY(std::holds_alternative<StoreError>(*lookup.verdict(0).why));
        QVERIFY(bench.api.requests.empty());
    }

    /// A verdict may be an hour old when somebody selects those who may be written to.
    void leavesOutWhoOptedOutMeanwhile()
    {
        Bench bench;
        QVERIFY(bench.run({bench.phone(1), bench.phone(2), bench.phone(3)}));
        QCOMPARE(bench.lookup.contactsNotOptedOut(), (QList{ContactId(1), ContactId(3)}));
        StoreChange change;
        change.upserts = {
            withJson(withJson(bench.api.contacts.at(0), u"is_opted_out"_s, true), u"rev"_s, 1000),
            withJson(withJson(bench.api.contacts.at(1), u"is_opted_out"_s, false), u"rev"_s, 1000)};
        (void)valueOf(bench.store->commit(change));
        QCOMPARE(bench.lookup.contactsNotOptedOut(), (QList{ContactId(2), ContactId(3)}));
    }

    void doesNotTakeAMissingSearchForAnAnswer()
    {
        Bench bench;
        bench.api.manners.hasV2Search = false;
        QVERIFY(bench.run({u"nobody@example.com"_s, nobody}));
        QCOMPARE(bench.kind(0), Kind::Unknown);
        QVERIFY(bench.lookup.verdict(0).why && isWithoutSearch(*bench.lookup.verdict(0).why));
        QCOMPARE(bench.kind(1), Kind::NotInBase); // v1 knows numbers
    }

    void asksTheServiceNothingThatIsHere()
    {
        Bench bench;
        QVERIFY(bench.run({bench.phone(1), bench.phone(1), bench.phone(3)}));
        QVERIFY(bench.api.requests.empty());
        QCOMPARE(bench.lookup.count(Kind::Found), 3);
    }

    void asksOnceForWhatIsThereTwice()
    {
        Bench bench;
        QVERIFY(bench.run({nobody, nobody, u"(415) 999-0000"_s}));
        QCOMPARE(bench.api.requests.size(), std::size_t(1));
        QCOMPARE(bench.lookup.count(Kind::NotInBase), 3);
    }

    void saysWhatIsHereBeforeTheServiceAnswers()
    {
        Bench bench;
        QList<Kind> first;
        connect(&bench.lookup, &ListLookup::stateChanged, this, [&] {
            if (bench.lookup.state() == State::Asking && first.isEmpty())
                first = {bench.kind(0), bench.kind(1)};
        });
        QVERIFY(bench.run({bench.phone(1), bench.phone(4)}));
        QCOMPARE(first, (QList{Kind::Found, Kind::Waiting}));
    }

    void tellsOfEveryEntryInRanges()
    {
        Bench bench;
        QStringList lines;
        for (int i = 0; i < 500; ++i)
            lines.append(bench.phone(1 + i % 3));
        lines.append(nobody);
        QSet<qsizetype> told;
        int signalCount = 0;
        QStringList order;
        connect(&bench.lookup, &ListLookup::listRead, this, [&] { order << u"read"_s; });
        connect(&bench.lookup, &ListLookup::finished, this, [&] { order << u"finished"_s; });
        connect(
            &bench.lookup, &ListLookup::verdictsChanged, this, [&](qsizetype from, qsizetype to) {
                ++signalCount;
                for (qsizetype i = from; i <= to; ++i)
                    told.insert(i);
            });
        QVERIFY(bench.run(lines));
        QCOMPARE(told.size(), 501);
        QVERIFY(signalCount < 10);
        QCOMPARE(order, (QStringList{u"read"_s, u"finished"_s}));
    }

    void waitsForTheServiceAndGoesOn()
    {
        Bench bench;
        bool isOffline = true;
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(apiError(ApiError::Kind::Offline)) : std::nullopt;
        };
        QSignalSpy finished(&bench.lookup, &ListLookup::finished);
        bench.lookup.start(bench.phone(4) + u'\n' + nobody, u"US"_s);
        QTRY_COMPARE(bench.lookup.state(), State::Paused);
        QCOMPARE(std::get<ApiError>(*bench.lookup.trouble()).kind, ApiError::Kind::Offline);
        QTRY_COMPARE(bench.lookup.untilNextTry(), std::chrono::milliseconds(5s));
        QCOMPARE(bench.kind(0), Kind::Waiting);
        // Still offline: the next pause is longer.
        bench.clock.advance(5s);
        QTRY_COMPARE(bench.lookup.state(), State::Paused);
        QTRY_COMPARE(bench.lookup.untilNextTry(), std::chrono::milliseconds(10s));
        isOffline = false;
        bench.clock.advance(10s);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(bench.kind(0), Kind::Found);
        QCOMPARE(bench.kind(1), Kind::NotInBase);
        QVERIFY(!bench.lookup.trouble());
    }

    void triesAgainWhenSomebodyAsks()
    {
        Bench bench;
        bool isOffline = true;
        bench.api.onRequest = [&](int, const QString &) {
            return isOffline ? std::optional(apiError(ApiError::Kind::TimedOut)) : std::nullopt;
        };
        QSignalSpy finished(&bench.lookup, &ListLookup::finished);
        bench.lookup.start(nobody, u"US"_s);
        QTRY_COMPARE(bench.lookup.state(), State::Paused);
        isOffline = false;
        bench.lookup.tryAgain();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(bench.kind(0), Kind::NotInBase);
    }

    void neverSaysNotThereWhenNobodyAnswered_data()
    {
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("refused") << ApiError::Kind::Unauthorized;
        QTest::newRow("no key") << ApiError::Kind::NoCredentials;
        QTest::newRow("another team") << ApiError::Kind::OtherTeam;
        QTest::newRow("unreadable answers") << ApiError::Kind::BadReply;
    }
    void neverSaysNotThereWhenNobodyAnswered()
    {
        QFETCH(ApiError::Kind, kind);
        Bench bench;
        bench.api.onRequest = [&](int, const QString &) { return std::optional(apiError(kind)); };
        QVERIFY(bench.run({bench.phone(1), bench.phone(4), nobody, u"x"_s, nobody}));
        QCOMPARE(bench.kind(0), Kind::Found);
        for (const qsizetype entry : {1, 2, 4}) {
            QCOMPARE(bench.kind(entry), Kind::Unknown);
            QCOMPARE(std::get<ApiError>(*bench.lookup.verdict(entry).why).kind, kind);
        }
        QCOMPARE(bench.kind(3), Kind::Invalid);
        QCOMPARE(bench.lookup.count(Kind::Unknown), 3);
        QCOMPARE(bench.lookup.count(Kind::Waiting), 0);
    }

    void givesUpAtOnceWhenNobodyWaits()
    {
        Bench bench;
        ListLookup lookup(*bench.store, &bench.api, bench.clock, ListLookup::Patience::GivesUp);
        bench.api.onRequest = [](int, const QString &) {
            return std::optional(apiError(ApiError::Kind::Offline));
        };
        QSignalSpy finished(&lookup, &ListLookup::finished);
        lookup.start(bench.phone(4), u"US"_s);
        QVERIFY(finished.wait(5000));
        QCOMPARE(lookup.verdict(0).kind, Kind::Unknown);
        QCOMPARE(std::get<ApiError>(*lookup.trouble()).kind, ApiError::Kind::Offline);
    }

    /// One value that the service cannot digest does not hold up the others.
    void goesOnBehindAValueTheServiceFailsFor()
    {
        Bench bench;
        int failures = 0;
        bench.api.onRequest = [&](int, const QString &) -> std::optional<ApiError> {
            // The first entry is always asked first again after a pause.
            if (failures < 3) {
                ++failures;
                return apiError(ApiError::Kind::ServerFailed);
            }
            return std::nullopt;
        };
        QSignalSpy finished(&bench.lookup, &ListLookup::finished);
        bench.lookup.start(nobody, u"US"_s);
        for (const auto pause : {5s, 10s}) {
            QTRY_COMPARE(bench.lookup.untilNextTry(), std::chrono::milliseconds(pause));
            bench.clock.advance(pause);
        }
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(bench.kind(0), Kind::Unknown);
    }

    void asksNobodyWithoutAService()
    {
        Bench bench;
        ListLookup lookup(*bench.store, nullptr, bench.clock);
        QSignalSpy finished(&lookup, &ListLookup::finished);
        lookup.start(bench.phone(1) + u'\n' + nobody, u"US"_s);
        QVERIFY(finished.wait(5000));
        QCOMPARE(lookup.verdict(0).kind, Kind::Found);
        QCOMPARE(lookup.verdict(1).kind, Kind::Unknown);
        QVERIFY(!lookup.verdict(1).why);
    }

    void stopsWhenItIsCancelled_data()
    {
        QTest::addColumn<State>("state");
        QTest::newRow("reading") << State::Reading;
        QTest::newRow("looking here") << State::LookingHere;
        QTest::newRow("asking") << State::Asking;
        QTest::newRow("paused") << State::Paused;
    }
    void stopsWhenItIsCancelled()
    {
        QFETCH(State, state);
        Bench bench;
        bench.api.onRequest = [&](int, const QString &) {
            return state == State::Paused ? std::optional(apiError(ApiError::Kind::Offline))
                                          : std::nullopt;
        };
        QSignalSpy finished(&bench.lookup, &ListLookup::finished);
        connect(&bench.lookup, &ListLookup::stateChanged, &bench.lookup, [&] {
            if (bench.lookup.state() == state)
                bench.lookup.cancel();
        });
        bench.lookup.start(bench.phone(1) + u'\n' + nobody, u"US"_s);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(bench.lookup.count(Kind::Waiting), 0);
        const auto requests = bench.api.requests.size();
        bench.clock.advance(120s);
        QCoreApplication::processEvents();
        QCOMPARE(bench.api.requests.size(), requests);
        QCOMPARE(bench.lookup.state(), State::Finished);
        QCOMPARE(finished.count(), 1);
    }

    void mayDieInTheMiddle()
    {
        for (const State state :
            {State::Reading, State::LookingHere, State::Asking, State::Finished}) {
            Bench bench;
            auto lookup = std::make_unique<ListLookup>(*bench.store, &bench.api, bench.clock);
            const auto raw = lookup.get();
            connect(raw, &ListLookup::stateChanged, this, [&] {
                if (lookup && lookup->state() == state)
                    lookup.reset();
            });
            raw->start(bench.phone(1) + u'\n' + nobody, u"US"_s);
            QTRY_VERIFY(!lookup);
        }
    }

    /// The GUI thread is never held up for long by a list of many lines.
    void keepsTheEventLoopTurning()
    {
        SyncBench bench(true);
        bench.fill(3000);
        StoreChange change;
        change.upserts = bench.api.contacts;
        (void)valueOf(bench.store->commit(change));
        QStringList lines;
        for (const Contact &contact : std::as_const(bench.api.contacts))
            lines.append(u'+' + contact.phone);
        ListLookup lookup(*bench.store, nullptr, bench.clock);
        QSignalSpy finished(&lookup, &ListLookup::finished);
        // What one turn of the loop handles; a turn ends where a timer of no time gets its turn.
        qsizetype inTurn = 0;
        qsizetype most = 0;
        QTimer ticking;
        connect(&ticking, &QTimer::timeout, this, [&inTurn] { inTurn = 0; });
        ticking.start(0);
        connect(&lookup, &ListLookup::verdictsChanged, this, [&](qsizetype first, qsizetype last) {
            inTurn += last - first + 1;
            most = std::max(most, inTurn);
        });
        lookup.start(lines.join(u'\n'), u"US"_s);
        QVERIFY(finished.wait(20000));
        QCOMPARE(lookup.count(Kind::Found), 3000);
        QVERIFY2(most > 0 && most <= 200, qPrintable(QString::number(most)));
    }
};
ROLODESK_TEST(ListLookupTest);

#include "tst_listlookup.moc"
