#include "tests/importplan/planbench.h"
#include "tests/support/testregistry.h"

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Policy = ColumnRule::Policy;
using Kind = EditField::Kind;
using Answers = ImportAnswers;

QString textOf(const ContactChanges &changes)
{
    QStringList all;
    for (const FieldChange &change : changes)
        all.append(nameOf(change.field) + u": "_s + change.before + u" > "_s
            + QString(change.after).replace(u'\n', u' '));
    return all.join(u"; "_s);
}

} // namespace

/// What a row would do to the base. Ada Lovelace has +1 415 555 1001, tag VIP, Plan gold, City Oslo
/// and Mia Moss for an owner; Grace Hopper has +1 415 555 1002 and the same.
class RowJudgeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesOneRow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("policy"); // -1: as guessed
        QTest::addColumn<RowFate>("fate");
        QTest::addColumn<unsigned>("problems");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const QString &file, RowFate fate,
                             const QString &changes = {}, unsigned problems = 0, int policy = -1) {
            QTest::newRow(name) << file << policy << fate << problems << changes;
        };
        const QString head = u"First Name,Last Name,Phone,Email,Tags,Owner,Plan,Opt Out\n"_s;
        const int over = static_cast<int>(Policy::Overwrite);
        row("nobody has the number", head + u"Al,Bo,415 555 2000,al@example.com,VIP,Noa Nash,x,\n"_s,
            RowFate::New,
            u"first:  > Al; last:  > Bo; phone:  > 14155552000; email:  > al@example.com; owner:  >"
            " 43; tag:55:  > on; custom:7:  > x"_s);
        row("says what is there", head + u"Ada,Lovelace,(415) 555-1001,ada@example.com,vip,mia moss,gold,\n"_s,
            RowFate::Same);
        row("blank cells say nothing", head + u",,415 555 1001,,,,,\n"_s, RowFate::Same, {}, 0, over);
        row("fills blanks only", head + u"Adda,L.,415 555 1001,,,Noa Nash,silver,\n"_s,
            RowFate::Same);
        row("overwrites where that is wanted",
            head + u"Adele,Lovelace,415 555 1001,,,Noa Nash,silver,\n"_s, RowFate::Changed,
            u"first: Ada > Adele; display_name: Ada Lovelace > Adele Lovelace; owner: 42 > 43;"
            " custom:7: gold > silver"_s,
            0, over);
        row("adds a tag", head + u"Ada,Lovelace,415 555 1001,,\"Oslo, North\",,,\n"_s,
            RowFate::Changed, u"tag:56:  > on"_s);
        row("asks what becomes of an unknown tag", head + u"Ada,,415 555 1001,,Press,,,\n"_s,
            RowFate::Held, {}, CleanRow::UnknownTag);
        row("asks who is meant", head + u"Ada,,415 555 1001,,,Nobody,,\n"_s, RowFate::Held, {},
            CleanRow::UnknownOwner);
        row("opts out", head + u"Ada,,415 555 1001,,,,,yes\n"_s, RowFate::Changed,
            u"opted_out: in > out"_s);
        row("a second number becomes a channel",
            head + u"Ada,,415 555 1001 / 415 555 3000,,,,,\n"_s, RowFate::Changed,
            u"channel:phone:  > 14155553000"_s);
        row("a second address becomes a channel",
            head + u"Ada,,415 555 1001,ada@example.com; a2@example.com,,,,\n"_s, RowFate::Changed,
            u"channel:email:  > a2@example.com"_s);
        row("quite another name", head + u"Zed,Quist,415 555 1001,,,,,\n"_s, RowFate::Held, {},
            CleanRow::OtherName);
        row("a name written otherwise is no other one", head + u"Adda,LOVELACE,415 555 1001,,,,,\n"_s,
            RowFate::Same);
        row("numbers of two contacts", head + u"Ada,,415 555 1001; 415 555 1002,,,,,\n"_s,
            RowFate::Held, {}, CleanRow::SeveralContacts);
        row("somebody has the address", head + u"Ada,L,415 555 2000,ada@example.com,,,,\n"_s,
            RowFate::Held, {}, CleanRow::KnownEmail);
        row("known by the address alone", head + u"Ada,L,,ada@example.com,\"Oslo, North\",,,\n"_s,
            RowFate::Changed, u"tag:56:  > on"_s);
        row("an apostrophe in front is the file's", head + u"Ada,,'+14155551001,,,,\"=\"\"gold\"\"\",\n"_s,
            RowFate::Same, {}, 0, over);
    }
    void judgesOneRow()
    {
        QFETCH(QString, file);
        QFETCH(int, policy);
        QFETCH(RowFate, fate);
        QFETCH(unsigned, problems);
        QFETCH(QString, changes);
        PlanBench bench;
        bench.plan(file);
        if (policy >= 0)
            bench.setPolicy(static_cast<Policy>(policy));
        QCOMPARE(bench.draft->plan().size(), 1U);
        const RowOutcome outcome = bench.row(0).outcome;
        QCOMPARE(outcome.fate, fate);
        QCOMPARE(outcome.problems, problems);
        if (fate != RowFate::Held)
            QCOMPARE(textOf(outcome.changes), changes);
    }

    /// Complaint 1 of feature-anchors, section 3: no file opts anybody in, and it says so.
    void nobodyIsOptedInByAFile()
    {
        PlanBench bench;
        Contact ada = stored(*bench.store, ContactId(1)).value();
        ada = changedContact(ada, {bench.change(Kind::OptOut, isIn(), isOut())}, 4);
        StoreChange change;
        change.upserts = {ada};
        (void)valueOf(bench.store->commit(change));
        for (const char *file : {"Phone,Opt Out\n4155551001,no\n", "Phone,SMS Consent\n4155551001,yes\n",
                 "Phone,Opt Out,Opt In\n4155551001,,true\n"}) {
            bench.plan(QString::fromLatin1(file));
            bench.setPolicy(Policy::Overwrite);
            const RowOutcome outcome = bench.row(0).outcome;
            QVERIFY2(outcome.changes.isEmpty(), file);
            QCOMPARE(outcome.problems, unsigned(CleanRow::OptInIgnored));
            QCOMPARE(bench.draft->plan().counts().refusedOptIns, 1);
        }
    }

    void whatIsDecidedIsDone()
    {
        PlanBench bench;
        bench.plan(u"First Name,Phone,Email,Tags,Owner\n"
                   "Zed,4155551001,,,\n"
                   "Al,4155552000,ada@example.com,,\n"
                   "Bo,4155552001,,Press,\n"
                   "Cy,4155552002,,,Nobody\n"_s);
        QCOMPARE(bench.fates(), QList<RowFate>(4, RowFate::Held));
        const PlanQuestions &questions = bench.draft->plan().questions();
        QCOMPARE(questions.tags.value(u"press"_s), (PlanQuestions::Name{u"Press"_s, 1}));
        QCOMPARE(questions.owners.value(u"nobody"_s), (PlanQuestions::Name{u"Nobody"_s, 1}));
        Answers answers = bench.draft->setup().answers;
        answers.otherName = Answers::OtherName::SamePerson;
        answers.knownEmail = Answers::KnownEmail::NewContact;
        answers.tags.insert(u"press"_s, {UnknownAnswer::Kind::Create, 0});
        answers.owners.insert(u"nobody"_s, {UnknownAnswer::Kind::Use, 43});
        bench.decide(answers);
        QCOMPARE(bench.fates(),
            (QList<RowFate>{RowFate::Same, RowFate::New, RowFate::New, RowFate::New}));
        QCOMPARE(textOf(bench.row(2).outcome.changes),
            u"first:  > Bo; phone:  > 14155552001; tag:+Press:  > on"_s);
        QCOMPARE(textOf(bench.row(3).outcome.changes),
            u"first:  > Cy; phone:  > 14155552002; owner:  > 43"_s);
        answers.tags.insert(u"press"_s, {UnknownAnswer::Kind::Use, 56});
        answers.owners.insert(u"nobody"_s, {UnknownAnswer::Kind::Ignore, 0});
        answers.knownEmail = Answers::KnownEmail::SamePerson;
        bench.decide(answers);
        QCOMPARE(textOf(bench.row(1).outcome.changes), u"channel:phone:  > 14155552000"_s);
        QCOMPARE(textOf(bench.row(2).outcome.changes),
            u"first:  > Bo; phone:  > 14155552001; tag:56:  > on"_s);
        QCOMPARE(textOf(bench.row(3).outcome.changes), u"first:  > Cy; phone:  > 14155552002"_s);
    }

    void noContactGetsMoreThanFiveTags()
    {
        PlanBench bench;
        StoreChange change;
        QList<Tag> tags;
        for (qint64 id = 55; id < 61; ++id)
            tags.append({TagId(id), u"T%1"_s.arg(id), {}, {}, 1});
        change.tags = tags;
        (void)valueOf(bench.store->commit(change));
        bench.plan(u"Phone,Tags\n4155551001,\"T56,T57,T58,T59\"\n4155551002,\"T56,T57,T58,T59,T60\"\n"_s);
        QCOMPARE(bench.fates(), (QList<RowFate>{RowFate::Changed, RowFate::Held}));
        QCOMPARE(bench.row(1).outcome.problems, unsigned(CleanRow::TooManyTags));
        Answers answers = bench.draft->setup().answers;
        answers.overLimit = Answers::OverLimit::Fill;
        bench.decide(answers);
        QCOMPARE(textOf(bench.row(1).outcome.changes),
            u"tag:56:  > on; tag:57:  > on; tag:58:  > on; tag:59:  > on"_s);
    }

    /// Only where somebody chose it, and said by what.
    void aMarkerErases()
    {
        PlanBench bench;
        bench.plan(u"Phone,Last Name,Plan,Tags\n4155551001,CLEAR,CLEAR,CLEAR\n"_s);
        QCOMPARE(bench.fates(), QList<RowFate>{RowFate::Held});
        ColumnMapping mapping = bench.draft->setup().mapping;
        for (ColumnRule &rule : mapping.columns)
            rule.clearMarker = u"CLEAR"_s;
        bench.draft->setMapping(mapping);
        QVERIFY(bench.isReady());
        QCOMPARE(textOf(bench.row(0).outcome.changes),
            u"last: Lovelace > ; display_name: Ada Lovelace > Ada; tag:55: on > ; custom:7: gold > "_s);
    }

    void placeholdersAreAskedForOncePerColumn()
    {
        PlanBench bench;
        bench.plan(u"Phone,First Name,Plan\n4155552000,N/A,none\n4155552001,Al,none\n"_s);
        QCOMPARE(bench.fates(), QList<RowFate>(2, RowFate::Held));
        QCOMPARE(bench.draft->plan().questions().placeholders, (QMap<int, qint64>{{1, 1}, {2, 2}}));
        Answers answers = bench.draft->setup().answers;
        answers.placeholders = {{1, true}, {2, false}};
        bench.decide(answers);
        QCOMPARE(textOf(bench.row(0).outcome.changes),
            u"phone:  > 14155552000; custom:7:  > none"_s);
    }

    void namesAreOtherOnlyWithoutAnythingInCommon_data()
    {
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("here");
        QTest::addColumn<bool>("isOther");
        const auto row = [](const QString &there, const QString &here, bool isOther) {
            QTest::newRow(qPrintable(there + u" / "_s + here)) << there << here << isOther;
        };
        row(u"Ada Lovelace"_s, u"Zed Quist"_s, true);
        row(u"Ada Lovelace"_s, u"A. Lovelace"_s, false);
        row(u"Ada Lovelace"_s, u"Ada King"_s, false);
        row(u"Jörg Müller"_s, u"jorg"_s, false);
        row(u"Catherine"_s, u"Katherine"_s, false);
        row(u"Robert"_s, u"Rob"_s, false);
        row(u""_s, u"Zed"_s, false);
        row(u"Ada"_s, u""_s, false);
        row(u"J"_s, u"K"_s, false); // initials say nothing
        row(u"Ann Li"_s, u"Bo Wu"_s, true);
    }
    void namesAreOtherOnlyWithoutAnythingInCommon()
    {
        QFETCH(QString, there);
        QFETCH(QString, here);
        QFETCH(bool, isOther);
        Contact contact;
        contact.displayName = there;
        CleanRow row;
        row.first = here;
        QCOMPARE(areOtherNames(contact, row), isOther);
    }
};

ROLODESK_TEST(RowJudgeTest);
#include "tst_rowjudge.moc"
