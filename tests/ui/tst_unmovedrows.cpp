#include "tests/support/testregistry.h"
#include "ui/contacts/unmovedrows.h"

#include <QtTest>

using namespace rolodesk;

class UnmovedRowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoMovedFromWhoStays_data();
    void tellsWhoMovedFromWhoStays();
};

void UnmovedRowsTest::tellsWhoMovedFromWhoStays_data()
{
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<QString>("still"); // '#' stays
    const auto row = [](const char *name, const QList<int> &after, const char *still) {
        QTest::newRow(name) << after << QString::fromLatin1(still);
    };
    row("nobody is there", {}, "");
    row("all stay", {4, 5, 6}, "###");
    row("some come between", {4, 9, 16}, "###");
    row("one goes up", {11, 12, 0, 13}, "##.#");
    row("the first goes up, and passes nobody here", {0, 11, 12}, "###");
    row("the first goes down", {30, 10, 11}, ".##");
    row("several go up, the first of them the least", {3, 11, 2, 12, 13, 1},
        "##.##."); // it passes nobody who stays
    row("one is gone", {-1, 10, 11}, ".##");
    row("all are gone", {-1, -1}, "..");
    row("two change places", {5, 4}, "##"); // who moved cannot be told
}

void UnmovedRowsTest::tellsWhoMovedFromWhoStays()
{
    QFETCH(QList<int>, after);
    QFETCH(QString, still);
    QString found;
    for (const bool stays : unmovedRows(std::vector<int>(after.cbegin(), after.cend())))
        found += stays ? u'#' : u'.';
    QCOMPARE(found, still);
}

ROLODESK_TEST(UnmovedRowsTest);
#include "tst_unmovedrows.moc"
