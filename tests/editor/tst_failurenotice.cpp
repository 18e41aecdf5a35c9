#include "core/journal/failedwrites.h"
#include "core/journal/writejournal.h"
#include "tests/editing/writerbench.h"
#include "tests/support/testregistry.h"
#include "ui/history/failurenotice.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What was not saved is told to whoever works with another program.
class FailureNoticeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatNobodySaw()
    {
        WriterBench bench;
        bench.writer->start();
        FailedWrites failed(*bench.store, *bench.journal, bench.clock);
        bool isSeen = false;
        QStringList told;
        FailureNotice notice(
            failed, bench.clock, u"Northwind"_s, [&isSeen] { return isSeen; },
            [&told](
                const QString &title, const QString &text) { told.append(title + u'|' + text); });
        const auto refuse = [&](ContactId id, const QString &name) {
            bench.api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
                return operation.startsWith("update"_L1)
                    ? std::optional(failure(ApiError::Kind::BadRequest))
                    : std::nullopt;
            };
            const QString before = bench.api.contact(id)->first;
            (void)bench.submit(bench.update(
                id.value, {WriterBench::change(EditField::Kind::First, before, name)}));
        };
        refuse(ContactId(1), u"Eins"_s);
        refuse(ContactId(2), u"Zwei"_s);
        QVERIFY(bench.rest());
        for (int second = 0; second < 4 && failed.count() < 2; ++second) {
            bench.clock.advance(1s);
            bench.drain();
        }
        QCOMPARE(failed.count(), 2);
        bench.clock.advance(6s);
        bench.drain();
        QCOMPARE(told.size(), 1); // once for both
        QVERIFY2(told.first().contains(u"Northwind"_s), qPrintable(told.first()));
        // Whoever looks at the window sees it there.
        isSeen = true;
        refuse(ContactId(1), u"Drei"_s);
        QVERIFY(bench.rest());
        bench.clock.advance(6s);
        bench.drain();
        QCOMPARE(told.size(), 1);
    }
};

ROLODESK_TEST(FailureNoticeTest);
#include "tst_failurenotice.moc"
