#include "core/credentials/secret.h"
#include "tests/support/testregistry.h"

#include <QDebug>
#include <QtTest>

using namespace rolodesk;

class SecretTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNeverPrinted()
    {
        QString printed;
        QDebug(&printed) << Secret("hush-hush");
        QVERIFY(!printed.contains(QLatin1String("hush")));
        QVERIFY(printed.contains(QLatin1String("(secret)")));
    }

    void leavesACopyAloneWhenItDies()
    {
        QByteArray copy;
        {
            const Secret secret(QByteArray("hush-hush"));
            copy = secret.reveal();
        }
        QCOMPARE(copy, QByteArray("hush-hush"));
    }

    void isCompleteWithBothParts()
    {
        QVERIFY(!Credentials {}.isComplete());
        QVERIFY(!(Credentials {QStringLiteral("id"), Secret()}.isComplete()));
        QVERIFY((Credentials {QStringLiteral("id"), Secret("k")}.isComplete()));
    }
};

ROLODESK_TEST(SecretTest);
#include "tst_secret.moc"
