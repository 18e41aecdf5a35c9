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

    /// A commit that fails at its first contact must not wait for all others: here for minutes.
    void endsWithoutBeingAsked()
    {
        Contact contact = makeContact(1, u"2026-04-12T15:30:00Z"_s);
        Note note;
        note.text = u"Ñame Çedille "_s.repeated(1000);
        contact.notes = {note};
        const QList<Contact> all(300000, contact);
        QCOMPARE(PreparedRows(all).take(0).index.id, ContactId(1));
    }
};

ROLODESK_TEST(PreparedRowsTest);
#include "tst_preparedrows.moc"
