#include "core/contacts/optoutpolicy.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class OptOutPolicyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsNobodyInWithoutAReason_data()
    {
        using Known = std::optional<bool>;
        const Known unknown;
        const Known in = false;
        const Known out = true;
        QTest::addColumn<Known>("from");
        QTest::addColumn<Known>("to");
        QTest::addColumn<bool>("isFree"); ///< May be done without a reason.
        QTest::addColumn<bool>("isAct"); ///< May be done with one.
        const auto row = [](const char *name, Known from, Known to, bool isFree, bool isAct) {
            QTest::newRow(name) << from << to << isFree << isAct;
        };
        row("opted out, to be in", out, in, false, true);
        row("not known, to be in", unknown, in, false, true);
        row("in, to stay in", in, in, true, true);
        row("in, to opt out", in, out, true, true);
        row("not known, to opt out", unknown, out, true, true);
        row("opted out, to stay so", out, out, true, true);
        row("not known, to stay so", unknown, unknown, true, true);
        row("opted out, to be not known", out, unknown, false, false);
        row("in, to be not known", in, unknown, false, false);
    }
    void letsNobodyInWithoutAReason()
    {
        QFETCH(std::optional<bool>, from);
        QFETCH(std::optional<bool>, to);
        QFETCH(bool, isFree);
        QFETCH(bool, isAct);
        QCOMPARE(mayChangeOptOut(from, to, {}), isFree);
        QCOMPARE(mayChangeOptOut(from, to, u" \t\n"_s), isFree);
        QCOMPARE(mayChangeOptOut(from, to, u"asked for it on the phone"_s), isAct);
    }
};

ROLODESK_TEST(OptOutPolicyTest);
#include "tst_optoutpolicy.moc"
