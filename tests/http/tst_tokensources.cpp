#include "core/http/helpertokensource.h"
#include "core/http/storedkeytokensource.h"
#include "tests/support/answers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Waits for all of them at the same time, as the requests of one moment do.
QList<Authorization> valuesOf(const QList<Reply<Authorization, ApiError> *> &replies)
{
    QList<Authorization> values;
    QObject context;
    QTestEventLoop loop;
    qsizetype open = replies.size();
    for (auto *reply : replies) {
        reply->then(&context, [&values, &loop, &open](const Result<Authorization, ApiError> &outcome) {
            if (outcome)
                values.append(*outcome);
            if (--open == 0)
                loop.exitLoop();
        });
    }
    loop.enterLoopMSecs(10000);
    return values;
}

} // namespace

class StoredKeyTokenSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheKeyOnceForEverybodyWhoWaits()
    {
        FakeClock clock;
        FakeCredentialStore store;
        store.secrets.insert(u"entry"_s, Secret("key"));
        StoredKeyTokenSource tokens(store, u"entry"_s, u"id"_s, clock);
        QVERIFY(!tokens.ready());
        const QList<Authorization> both = valuesOf({tokens.fetch(), tokens.fetch()});
        QCOMPARE(both.size(), 2);
        QCOMPARE(both.first().generation, both.last().generation);
        QVERIFY(both.first().value.reveal().startsWith("Bearer "));
        QCOMPARE(store.calls, QStringList {u"read entry"_s});
        QVERIFY(tokens.ready());
        QVERIFY(valueOf(tokens.fetch()).value.isSameAs(tokens.ready()->value));
        QCOMPARE(store.calls.size(), 1);
    }

    void saysWhatTheStoreSaidAndAsksAgain_data()
    {
        QTest::addColumn<CredentialError::Kind>("kind");
        using Kind = CredentialError::Kind;
        for (const Kind kind : {Kind::NoService, Kind::Locked, Kind::Refused, Kind::Missing, Kind::TimedOut, Kind::Broken})
            QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
    void saysWhatTheStoreSaidAndAsksAgain()
    {
        QFETCH(CredentialError::Kind, kind);
        FakeClock clock;
        FakeCredentialStore store;
        store.secrets.insert(u"entry"_s, Secret("key"));
        store.error = CredentialError {kind, u"detail"_s};
        StoredKeyTokenSource tokens(store, u"entry"_s, u"id"_s, clock);
        const auto failed = outcomeOf(tokens.fetch());
        QVERIFY(failed && !*failed);
        QCOMPARE(failed->error().kind, ApiError::Kind::NoCredentials);
        QCOMPARE(failed->error().credential, nameOf(kind));
        store.error.reset();
        QVERIFY(outcomeOf(tokens.fetch())->has_value());
    }

    void correctsTheClockLikeAnyOtherKey()
    {
        FakeClock clock;
        FakeCredentialStore store;
        store.secrets.insert(u"entry"_s, Secret("key"));
        StoredKeyTokenSource tokens(store, u"entry"_s, u"id"_s, clock);
        QSignalSpy skewed(&tokens, &TokenSource::clockSkewFound);
        const Authorization used = valueOf(tokens.fetch());
        QVERIFY(tokens.refused(used, clock.nowUtc().addSecs(600)));
        QCOMPARE(tokens.clockSkew(), 600s);
        QCOMPARE(skewed.count(), 1);
        QVERIFY(!tokens.ready()->value.isSameAs(used.value));
    }

    void readsTheKeyAgainWhenItWasEnteredAnewMeanwhile()
    {
        FakeClock clock;
        FakeCredentialStore store;
        store.secrets.insert(u"entry"_s, Secret("old"));
        StoredKeyTokenSource tokens(store, u"entry"_s, u"id"_s, clock);
        auto *waiting = tokens.fetch(); // the old key is on its way
        store.secrets.insert(u"entry"_s, Secret("new"));
        tokens.renew(u"id"_s);
        const Authorization fresh = valueOf(waiting);
        StoredKeyTokenSource anew(store, u"entry"_s, u"id"_s, clock);
        QVERIFY(fresh.value.isSameAs(valueOf(anew.fetch()).value));

        store.place.locked = true;
        tokens.renew(u"id"_s);
        auto *locked = tokens.fetch();
        store.place.locked = false;
        tokens.renew(u"id"_s);
        QVERIFY(outcomeOf(locked)->has_value());
    }

    void readsTheKeyAgainWhenItWasEnteredAnew()
    {
        FakeClock clock;
        FakeCredentialStore store;
        store.secrets.insert(u"entry"_s, Secret("old"));
        StoredKeyTokenSource tokens(store, u"entry"_s, u"id"_s, clock);
        const Authorization old = valueOf(tokens.fetch());
        store.secrets.insert(u"entry"_s, Secret("new"));
        tokens.renew(u"another id"_s);
        QVERIFY(!tokens.ready());
        const Authorization fresh = valueOf(tokens.fetch());
        QVERIFY(!fresh.value.isSameAs(old.value));
        // A late refusal of the old one says nothing about the new one.
        QVERIFY(fresh.generation > old.generation);
        QVERIFY(tokens.refused(old, {}));
        QVERIFY(tokens.ready()->value.isSameAs(fresh.value));
    }

    void survivesACallerThatIsGone()
    {
        FakeClock clock;
        FakeCredentialStore store;
        store.secrets.insert(u"entry"_s, Secret("key"));
        StoredKeyTokenSource tokens(store, u"entry"_s, u"id"_s, clock);
        delete tokens.fetch();
        QVERIFY(outcomeOf(tokens.fetch())->has_value());
    }
};

/// A helper that counts its calls in a file and prints what the test says.
class HelperTokenSourceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clock.setNow(QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC));
        write("helper", "#!/bin/sh\necho x >> " + path("calls").toUtf8() + "\ncat " + path("answer").toUtf8() + "\n");
        QFile(path("helper")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        answer("first", "2026-11-01T12:10:00Z");
        m_tokens = std::make_unique<HelperTokenSource>(HelperCommand {path("helper"), {}}, m_clock);
    }

    void keepsATokenUntilAMarginBeforeItsEnd()
    {
        QVERIFY(!m_tokens->ready());
        for (const Authorization &authorization : valuesOf({m_tokens->fetch(), m_tokens->fetch()}))
            QCOMPARE(authorization.value.reveal().toByteArray(), QByteArray("Bearer first"));
        QCOMPARE(calls(), 1);
        m_clock.advance(9min + 29s);
        QVERIFY(m_tokens->ready());
        m_clock.advance(1s);
        QVERIFY(!m_tokens->ready());
        answer("second", "2026-11-01T12:20:00Z");
        QCOMPARE(valueOf(m_tokens->fetch()).value.reveal().toByteArray(), QByteArray("Bearer second"));
        QCOMPARE(calls(), 2);
    }

    void keepsAShortTokenForThreeQuartersOfItsTime()
    {
        answer("short", "2026-11-01T12:00:40Z");
        QVERIFY(outcomeOf(m_tokens->fetch())->has_value());
        m_clock.advance(29s);
        QVERIFY(m_tokens->ready());
        m_clock.advance(1s);
        QVERIFY(!m_tokens->ready());
    }

    void isAskedOnceMoreAfterARefusal()
    {
        const Authorization first = valueOf(m_tokens->fetch());
        QVERIFY(m_tokens->refused(first, {}));
        QVERIFY(!m_tokens->ready());
        answer("second", "2026-11-01T12:10:00Z");
        const Authorization second = valueOf(m_tokens->fetch());
        QVERIFY(second.generation != first.generation);
        // A late refusal of the first one says nothing about the second.
        QVERIFY(m_tokens->refused(first, {}));
        QVERIFY(m_tokens->ready());
        // The second is refused as well: asking on and on would only run the program for nothing.
        QVERIFY(!m_tokens->refused(second, {}));
        QVERIFY(m_tokens->ready());
        m_clock.advance(61s);
        const Authorization third = valueOf(m_tokens->fetch());
        QVERIFY(m_tokens->refused(third, {}));
    }

    void saysWhatTheHelperDidWrong()
    {
        write("answer", "no JSON");
        const auto failed = outcomeOf(m_tokens->fetch());
        QVERIFY(failed && !*failed);
        QCOMPARE(failed->error().kind, ApiError::Kind::NoCredentials);
        QCOMPARE(failed->error().credential, u"helper_not_json"_s);
        QVERIFY(!m_tokens->ready());
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void answer(const QByteArray &token, const QByteArray &expires)
    {
        write("answer", "{\"version\":1,\"token\":\"" + token + "\",\"expires_at\":\"" + expires + "\"}");
    }
    [[nodiscard]] int calls() const
    {
        QFile file(path("calls"));
        return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().count('x')) : 0;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    std::unique_ptr<HelperTokenSource> m_tokens;
};

ROLODESK_TEST(StoredKeyTokenSourceTest);
ROLODESK_TEST(HelperTokenSourceTest);
#include "tst_tokensources.moc"
