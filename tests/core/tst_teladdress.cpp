#include "core/contacts/teladdress.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

/// Numbers that other programs hand over.
class TelAddressTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("number");
        QTest::newRow("plain") << u"tel:+14155550100"_s << u"+14155550100"_s;
        QTest::newRow("with signs") << u"tel:+1-(415)-555.0100"_s << u"+1-(415)-555.0100"_s;
        QTest::newRow("capitals") << u"TEL:+14155550100"_s << u"+14155550100"_s;
        QTest::newRow("slashes") << u"tel://+14155550100"_s << u"+14155550100"_s;
        QTest::newRow("encoded") << u"tel:%2B1%20415%20555%200100"_s << u"+1 415 555 0100"_s;
        QTest::newRow("an extension") << u"tel:+14155550100;ext=12"_s << u"+14155550100"_s;
        QTest::newRow("local with a prefix")
            << u"tel:5550100;phone-context=+1415"_s << u"+14155550100"_s;
        QTest::newRow("local with a domain")
            << u"tel:5550100;phone-context=example.com"_s << u"5550100"_s;
        QTest::newRow("local") << u"tel:0171 2345678"_s << u"0171 2345678"_s;
        QTest::newRow("nothing") << u"tel:"_s << QString();
        QTest::newRow("no number") << u"tel:abc"_s << QString();
        QTest::newRow("another scheme") << u"mailto:a@example.com"_s << QString();
        QTest::newRow("no scheme") << u"+14155550100"_s << QString();
    }
    void readsNumbers()
    {
        QFETCH(QString, address);
        QTEST(numberOfTel(address), "number");
    }
};

ROLODESK_TEST(TelAddressTest);
#include "tst_teladdress.moc"
