#include "core/store/contactrows.h"
#include "core/store/preparedrows.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class PreparedRowsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachItsOwn_data()
    {
        QTest::addColumn<int>("contacts");
        for (const int contacts : {0, 1, 199, 200, 1003})
            QTest::addRow("%d", contacts) << contacts;
    }
    void givesEachItsOwn()
    {
        QFETCH(int, contacts);
        QList<Contact> all;
        for (int id = 1; id <= contacts; ++id)
            all.append(makeContact(id, u"2026-04-12T15:30:00Z"_s, u"Name %1"_s.arg(id)));
        PreparedRows rows(all);
        for (qsizetype at = 0; at < all.size(); ++at) {
            const PreparedRow row = rows.take(at);
            QCOMPARE(row.index.id, all[at].id);
            QCOMPARE(row.index.text, indexRowOf(all[at]).text);
            QCOMPARE(row.values, lookUpValues(all[at]));
        }
    }

    /// A commit that fails at its first contact must not wait for all others.
    void endsWithoutBeingAsked()
    {
        QList<Contact> all;
        for (int id = 1; id <= 100000; ++id)
            all.append(makeContact(1, u"2026-04-12T15:30:00Z"_s, u"Ñame Çedille"_s));
        QElapsedTimer sinceBegin;
        sinceBegin.start();
        QCOMPARE(PreparedRows(all).take(0).index.id, ContactId(1));
        const qint64 ofOne = sinceBegin.nsecsElapsed();
        sinceBegin.restart();
        QCOMPARE(PreparedRows(all).take(all.size() - 1).index.id, ContactId(1));
        const qint64 ofAll = sinceBegin.nsecsElapsed();
        QVERIFY2(ofOne < ofAll / 4, qPrintable(u"%1 of %2 ns"_s.arg(ofOne).arg(ofAll)));
    }
};

ROLODESK_TEST(PreparedRowsTest);
#include "tst_preparedrows.moc"
