#include "app/desktop/options.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace rolodesk::desktop;

class DesktopOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansTheWindow()
    {
        const auto options = parseOptions({});
        QVERIFY(options);
        QCOMPARE(options->wanted, Options::Wanted::Window);
        QVERIFY(!options->sample);
    }

    void readsEveryOption()
    {
        const auto options = parseOptions({u"--api-url"_s, u"http://127.0.0.1:8080"_s,
            u"--credentials-from-stdin"_s, u"--data-dir=/tmp/place"_s, u"--default-country"_s,
            u"no"_s, u"--screenshot"_s, u"shot.png"_s, u"--size"_s, u"1280x800"_s, u"--colors"_s,
            u"dark"_s, u"--no-rate-limit"_s});
        QVERIFY2(options, qPrintable(options ? QString() : options.error()));
        QCOMPARE(options->apiUrl, QUrl(u"http://127.0.0.1:8080"_s));
        QVERIFY(options->credentialsFromStdin);
        QCOMPARE(options->dataDir, u"/tmp/place"_s);
        QCOMPARE(options->defaultCountry, u"NO"_s);
        QCOMPARE(options->wanted, Options::Wanted::Screenshot);
        QCOMPARE(options->screenshot, u"shot.png"_s);
        QCOMPARE(options->size, QSize(1280, 800));
        QVERIFY(options->colors == Options::Colors::Dark);
        QVERIFY(options->noRateLimit);
    }

    void takesFilesToImport()
    {
        const auto options =
            parseOptions({u"a.csv"_s, u"--sample"_s, u"b b.vcf"_s});
        QVERIFY(options);
        QCOMPARE(options->files, (QStringList{u"a.csv"_s, u"b b.vcf"_s}));
        QVERIFY(options->sample);
        // As desktops hand them over.
        const auto address = parseOptions({u"file:///tmp/a%20b.csv"_s});
        QVERIFY(address);
        QCOMPARE(address->files, QStringList{u"/tmp/a b.csv"_s});
    }

    void takesANumberToLookUp()
    {
        const auto options = parseOptions({u"tel:+1-415-555-0100"_s});
        QVERIFY(options);
        QCOMPARE(options->number, u"+1-415-555-0100"_s);
        QVERIFY(options->files.isEmpty());
        QVERIFY(!parseOptions({u"tel:nobody"_s}));
        QVERIFY(!parseOptions({u"tel:+14155550100"_s, u"--self-test"_s}));
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a file nobody would see")
            << QStringList{u"--self-test"_s, u"contacts.csv"_s}
            << u"“contacts.csv” cannot be imported here: nobody would see it."_s;
        QTest::newRow("a key") << QStringList{u"--key"_s, u"abc"_s}
                               << u"There is no option --key; --help lists them."_s;
        QTest::newRow("size") << QStringList{u"--size"_s,
            u"big"_s} << u"--size takes width and height such as 1280x800; “big” is neither."_s;
        QTest::newRow("colours") << QStringList{u"--colors"_s,
            u"red"_s} << u"--colors takes desktop, light, dark or contrast, not “red”."_s;
        QTest::newRow("sample and a service")
            << QStringList{u"--sample"_s, u"--api-url"_s, u"https://a.example"_s}
            << u"--sample has a service of its own; leave out --api-url and --credentials-from-stdin."_s;
        QTest::newRow("self test of a service nobody may ask")
            << QStringList{u"--self-test"_s, u"--api-url"_s, u"https://a.example"_s}
            << u"--api-url needs --credentials-from-stdin here."_s;
        QTest::newRow("no limit for the real service")
            << QStringList{u"--no-rate-limit"_s, u"--credentials-from-stdin"_s}
            << u"--no-rate-limit is only for a service on this machine."_s;
        QTest::newRow("http elsewhere")
            << QStringList{u"--api-url"_s, u"http://api.heymarket.com"_s}
            << u"--api-url takes http only for this machine; every other address has to be https."_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const auto options = parseOptions(arguments);
        QVERIFY(!options);
        QCOMPARE(options.error(), sentence);
    }

    void helpListsTheOptionsPeopleNeed()
    {
        const QString help = helpText();
        for (const QString &option :
            {u"--sample"_s, u"--api-url URL"_s, u"--credentials-from-stdin"_s, u"--data-dir DIR"_s,
                u"--self-test"_s, u"--screenshot FILE"_s, u"--version"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
    }
};

ROLODESK_TEST(DesktopOptionsTest);
#include "tst_desktopoptions.moc"
