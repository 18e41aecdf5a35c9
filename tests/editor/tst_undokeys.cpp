#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"

#include <QAction>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;

/// Ctrl+Z right after something was done.
class UndoKeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// It is the newest act that goes back, and not one that was saved before.
    void takesTheNewestActBack_data()
    {
        QTest::addColumn<bool>("isOffline");
        QTest::newRow("that waits for the network") << true;
        QTest::newRow("that the service has in hand") << false;
    }
    void takesTheNewestActBack()
    {
        QFETCH(bool, isOffline);
        ListBench bench;
        bench.open();
        const auto hasName = [&bench](qint64 id, const QString &name) {
            return bench.service.contact(ContactId(id))->first == name;
        };
        const auto isQuiet = [&] { return bench.journal().open().isEmpty(); };
        bench.submit(2, {fieldChange(Kind::First, u"Grace"_s, u"G."_s)});
        QVERIFY(bench.until([&] { return isQuiet() && undo(bench).isEnabled(); }));
        bench.isOffline = isOffline;
        if (!isOffline)
            bench.service.holdsBack = [](const QString &operation) {
                return operation == "updateContactV1"_L1;
            };
        const JournalWrite last =
            bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)}).first();
        if (!isOffline)
            QTRY_COMPARE(bench.journal().open().value(last.id).state, JournalWrite::State::Sent);
        // Time stands still: nothing was looked at since.
        QVERIFY(undo(bench).isEnabled());
        undo(bench).trigger();
        if (isOffline)
            QTRY_VERIFY(isQuiet());
        bench.isOffline = false;
        bench.service.holdsBack = nullptr;
        bench.service.release();
        bench.ui.writer().kick();
        QVERIFY(bench.until([&] { return isQuiet() && hasName(1, u"Ada"_s); }));
        QVERIFY(hasName(2, u"G."_s));
        // And then the one before.
        QVERIFY(bench.until([&] { return undo(bench).isEnabled(); }));
        undo(bench).trigger();
        QVERIFY(bench.until([&] { return hasName(2, u"Grace"_s); }));
    }

    void canUndoTheFirstActAtOnce()
    {
        ListBench bench;
        bench.open();
        QVERIFY(!undo(bench).isEnabled());
        bench.isOffline = true;
        bench.submit(1, {fieldChange(Kind::First, u"Ada"_s, u"Augusta"_s)});
        QVERIFY(undo(bench).isEnabled());
        undo(bench).trigger();
        QTRY_VERIFY(bench.journal().open().isEmpty());
        QTRY_VERIFY(!undo(bench).isEnabled());
    }

private:
    static QAction &undo(ListBench &bench)
    {
        return *bench.ui.action(u"undo"_s);
    }
};

ROLODESK_TEST(UndoKeysTest);
#include "tst_undokeys.moc"
