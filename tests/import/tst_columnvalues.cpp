#include "core/contacts/directory.h"
#include "core/import/datecell.h"
#include "core/import/importcontent.h"
#include "core/import/optoutwords.h"
#include "core/import/rowjudge.h"
#include "tests/import/tables.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Problem = CleanRow::Problem;
using SaidOptOut = ImportAnswers::SaidOptOut;

Directory withFields(const QStringList &titles)
{
    Directory directory;
    for (const QString &title : titles) {
        const FieldId id(directory.fields.size() + 1);
        directory.fields.insert(id, {id, title});
    }
    return directory;
}

/// A file in the hand of somebody who has decided nothing but this.
struct Hand {
    ImportContent content;
    JudgeRules rules;

    Hand(const ImportFile &file, const Directory &directory)
        : content(rolodesk::contentOf(file, {}).value())
    {
        rules.mapping = guessMapping(content.table.table, content.layout, directory);
        rules.answers.region = u"US"_s;
        rules.directory = directory;
        rules.isBaseWhole = true;
    }
    explicit Hand(const QByteArray &text, const Directory &directory = {})
        : Hand(*importFileFromText(QString::fromUtf8(text)), directory)
    {
    }
    [[nodiscard]] CleanRow clean(int row = 0) const
    {
        const RowCleaner cleaner(rules.mapping, content.layout, rules.answers);
        return cleaner.clean(content.table.table.cells(content.layout.first + row));
    }
    [[nodiscard]] RowOutcome judge(int row = 0, const QList<Contact> &matches = {}) const
    {
        return RowJudge(rules).judge(clean(row), content.layout.first + row, matches);
    }
};

QString customOf(const RowOutcome &outcome, FieldId field)
{
    const FieldChange *change =
        changeOf(outcome.changes, {EditField::Kind::Custom, QString::number(field.value)});
    return change ? change->after : QString();
}

bool isOptedOut(const RowOutcome &outcome)
{
    return changeOf(outcome.changes, {EditField::Kind::OptOut, {}}) != nullptr;
}

} // namespace

/// Values of custom fields that each row names by itself.
class NamedFieldsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goToTheFieldTheRowNames()
    {
        const Hand hand("Phone,Custom Field 1 - Label,Custom Field 1 - Value,"
                        "Custom Field 2 - Label,Custom Field 2 - Value\n"
                        "+14155552671,PLAN,Gold,City,Oslo\n"
                        "+14155552672,City,Rome,Plan,Blue\n"
                        "+14155552673,City,,,\n",
            withFields({u"Plan"_s, u"City"_s}));
        const FieldId plan(1);
        const FieldId city(2);
        QCOMPARE(customOf(hand.judge(0), plan), u"Gold"_s);
        QCOMPARE(customOf(hand.judge(0), city), u"Oslo"_s);
        QCOMPARE(customOf(hand.judge(1), plan), u"Blue"_s);
        QCOMPARE(customOf(hand.judge(1), city), u"Rome"_s);
        QCOMPARE(customOf(hand.judge(2), city), QString());
        QCOMPARE(hand.judge(2).problems, 0U);
    }

    /// What a contact has there stays, as of every field.
    void fillBlanksOnly()
    {
        const Hand hand("Phone,Custom Field 1 - Label,Custom Field 1 - Value\n"
                        "+14155552671,Plan,Gold\n",
            withFields({u"Plan"_s}));
        Contact contact;
        contact.id = ContactId(7);
        contact.phone = u"14155552671"_s;
        contact.custom.insert(u"1"_s, u"Silver"_s);
        QCOMPARE(hand.judge(0, {contact}).fate, RowFate::Same);
    }

    void areToldWhereNobodyKnowsTheField()
    {
        const Hand hand("Phone,Custom Field 1 - Label,Custom Field 1 - Value\n"
                        "+14155552671,Shoe size,38\n"
                        "+14155552672,,39\n"
                        "+14155552673,Plan,Gold\n",
            withFields({u"Plan"_s, u"Twice"_s, u"twice"_s}));
        QCOMPARE(hand.judge(0).problems, unsigned(Problem::UnknownField));
        QCOMPARE(hand.judge(0).unknownFields, QStringList{u"Shoe size"_s});
        QCOMPARE(hand.judge(0).fate, RowFate::New); // told, and nothing is held back
        QCOMPARE(hand.judge(1).problems, unsigned(Problem::UnknownField));
        QCOMPARE(hand.judge(2).problems, 0U);
    }
};

/// People of whom no column for opt-outs says that they opted out, and something else does.
class SaidOptOutTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsOfStatuses_data()
    {
        QTest::addColumn<bool>("isOut");
        for (const char *word : {"unsubscribed", "Opted Out", "opt-out", "STOP", "Cleaned",
                 "blocked", "Abgemeldet", "désabonné"})
            QTest::newRow(word) << true;
        for (const char *word : {"subscribed", "active", "no", "", "opted in", "open",
                 "Stop by the shop on Main Street", "non-subscribed"})
            QTest::newRow(*word ? word : "blank") << false;
    }
    void wordsOfStatuses()
    {
        QFETCH(bool, isOut);
        const QString word = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(saysOptOut(word == "blank"_L1 ? QString() : word), isOut);
    }

    void namesOfFiles_data()
    {
        QTest::addColumn<Exporter>("exporter");
        QTest::addColumn<bool>("isOut");
        const auto row = [](const char *name, bool isOut, Exporter exporter = Exporter::Mailchimp) {
            QTest::newRow(name) << exporter << isOut;
        };
        row("unsubscribed_segment_export_1234.csv", true);
        row("/home/ada/Cleaned_email_audience_export_9a.csv", true);
        row("unsubscribed_segment_export_1234 (1).csv", true, Exporter::MailchimpMergeTags);
        row("subscribed_segment_export_1234.csv", false);
        row("nonsubscribed_segment_export_1234.csv", false);
        row("unsubscribed/contacts.csv", false);
        row("cleaned contacts.csv", false, Exporter::None);
        row("cleaned_list.csv", false); // somebody tidied it up
    }
    void namesOfFiles()
    {
        QFETCH(Exporter, exporter);
        QTEST(namesOptOuts(QString::fromLatin1(QTest::currentDataTag()), exporter), "isOut");
    }

    void aFileOfThemIsHeldUntilSomebodySays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"unsubscribed_segment_export_1234.csv"_s);
        const QByteArray text = "Email Address,Phone Number,MEMBER_RATING,UNSUB_TIME\n"
                                "ada@example.com,+14155552671,2,\n"
                                "bob@example.com,+14155552672,2,2026-06-01 10:00:00\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        Hand hand(*readImportFile(path), {});
        QCOMPARE(hand.judge(0).problems, unsigned(Problem::SaidOptOut));
        QCOMPARE(hand.judge(0).fate, RowFate::Held);
        // A row that says so itself needs no other.
        QCOMPARE(hand.judge(1).problems, 0U);
        QVERIFY(isOptedOut(hand.judge(1)));

        hand.rules.answers.saidOptOut = SaidOptOut::OptOut;
        QCOMPARE(hand.judge(0).fate, RowFate::New);
        QVERIFY(isOptedOut(hand.judge(0)) && hand.clean(0).isOptedOut);
        hand.rules.answers.saidOptOut = SaidOptOut::LeaveOut;
        QCOMPARE(hand.judge(0).fate, RowFate::Skipped);
        QVERIFY(hand.judge(0).changes.isEmpty());
        QCOMPARE(hand.judge(1).fate, RowFate::New);
        hand.rules.answers.saidOptOut = SaidOptOut::AsIs;
        QCOMPARE(hand.judge(0).fate, RowFate::New);
        QVERIFY(!isOptedOut(hand.judge(0)));

        // The same text under another name says nothing.
        QCOMPARE(Hand(text).judge(0).problems, 0U);
    }

    void aStatusHoldsItsRow()
    {
        Hand hand("Phone,Status\n"
                  "+14155552671,Unsubscribed\n"
                  "+14155552672,Subscribed\n"
                  "+14155552673,no\n");
        QCOMPARE(hand.judge(0).problems, unsigned(Problem::SaidOptOut));
        QCOMPARE(hand.judge(0).fate, RowFate::Held);
        QCOMPARE(hand.judge(1).fate, RowFate::New);
        QVERIFY(hand.judge(2).fate == RowFate::New && !isOptedOut(hand.judge(2)));
        hand.rules.answers.saidOptOut = SaidOptOut::OptOut;
        QVERIFY(isOptedOut(hand.judge(0)));
        QVERIFY(!isOptedOut(hand.judge(1)) && !isOptedOut(hand.judge(2)));
        // Whoever leaves the column out hears nothing of it.
        hand.rules.answers.saidOptOut = SaidOptOut::Hold;
        hand.rules.mapping.columns[1] = {};
        QCOMPARE(hand.judge(0).problems, 0U);
    }

    /// Whoever is opted out stays so, whatever is answered.
    void nobodyIsOptedInByAnAnswer()
    {
        Hand hand("Phone,Status\n+14155552671,Unsubscribed\n");
        Contact contact;
        contact.id = ContactId(7);
        contact.phone = u"14155552671"_s;
        contact.optedOut = true;
        for (const SaidOptOut answer :
            {SaidOptOut::OptOut, SaidOptOut::LeaveOut, SaidOptOut::AsIs}) {
            hand.rules.answers.saidOptOut = answer;
            QVERIFY(hand.judge(0, {contact}).changes.isEmpty());
        }
    }

    void theAnswerIsKept()
    {
        for (const SaidOptOut answer :
            {SaidOptOut::Hold, SaidOptOut::OptOut, SaidOptOut::LeaveOut, SaidOptOut::AsIs}) {
            ImportSetup setup;
            setup.answers.saidOptOut = answer;
            QCOMPARE(setupFromJson(toJson(setup)), setup);
        }
    }
};

/// Dates, of which nobody may guess the order in silence.
class UnclearDateTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<DateSigns>("signs");
        const DateSigns none;
        const DateSigns dayFirst{true, false, false, false, false};
        const DateSigns monthFirst{false, true, false, false, false};
        const DateSigns open{false, false, true, false, false};
        const DateSigns openShort{false, false, true, true, false};
        const DateSigns serial{false, false, false, false, true};
        QTest::newRow("2026-04-03") << none;
        QTest::newRow("24/12/2026") << dayFirst;
        QTest::newRow("24-12-2026 10:00") << dayFirst;
        QTest::newRow("12/24/2026") << monthFirst;
        QTest::newRow("03/04/2026") << open;
        QTest::newRow("3/4/26") << openShort;
        QTest::newRow("04/04/2026") << none;
        QTest::newRow("03.04.2026") << dayFirst;
        QTest::newRow("45355") << serial;
        QTest::newRow("94103") << none; // a postcode
        QTest::newRow("13/14/2026") << none;
        QTest::newRow("0/0/00") << none; // Outlook's none
        QTest::newRow("3/4") << none;
        QTest::newRow("1/2/2026 is the day we met for lunch") << none;
    }
    void cells() { QTEST(dateSignsOf(QString::fromLatin1(QTest::currentDataTag())), "signs"); }

    void aColumnDecidesByOneOfItsDates_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<bool>("isUnclear");
        QTest::newRow("open") << QByteArray("05/06/2026 07/08/2026") << true;
        QTest::newRow("day first") << QByteArray("05/06/2026 24/12/2026") << false;
        QTest::newRow("month first") << QByteArray("05/06/2026 12/24/2026") << false;
        QTest::newRow("both") << QByteArray("24/12/2026 12/24/2026") << true;
        // Among thousands the one that decides stands where nobody takes a sample.
        QTest::newRow("late") << "05/06/2026 "_ba.repeated(2500) + "24/12/2026 "
                + "05/06/2026 "_ba.repeated(2499)
                              << false;
    }
    void aColumnDecidesByOneOfItsDates()
    {
        QFETCH(QByteArray, dates);
        QByteArray text = "Phone,Renewal\n";
        for (const QByteArray &date : "03/04/2026 "_ba.append(dates).trimmed().split(' '))
            text += "+14155552671," + date + '\n';
        const Hand hand(text, withFields({u"Renewal"_s}));
        QTEST(hand.judge(0).problems == unsigned(Problem::UnclearDate), "isUnclear");
        QCOMPARE(hand.judge(0).fate, RowFate::New); // told, and taken as it stands
        QCOMPARE(customOf(hand.judge(0), FieldId(1)), u"03/04/2026"_s);
    }

    void numbersAndShortYearsAreTold()
    {
        const Hand hand("Phone,Member since,Plan\n"
                        "+14155552671,45355,\n"
                        "+14155552672,24/12/26,\n"
                        "+14155552673,24/12/2026,45355\n",
            withFields({u"Member since"_s, u"Plan"_s}));
        QCOMPARE(hand.judge(0).problems, unsigned(Problem::UnclearDate));
        QCOMPARE(hand.judge(1).problems, unsigned(Problem::UnclearDate));
        QCOMPARE(hand.judge(2).problems, 0U); // a plan is no date
    }
};

ROLODESK_TEST(NamedFieldsTest);
ROLODESK_TEST(SaidOptOutTest);
ROLODESK_TEST(UnclearDateTest);
#include "tst_columnvalues.moc"
