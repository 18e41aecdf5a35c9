#include "core/contacts/contactjson.h"
#include "tests/support/testregistry.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/common/fieldwords.h"
#include "ui/common/tiptext.h"
#include "ui/history/writestate.h"
#include "ui/history/writewords.h"

#include <QGuiApplication>
#include <QtTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using GroupKind = WriteGroup::Kind;
using Action = JournalWrite::Action;
using Kind = EditField::Kind;
using Outcome = JournalWrite::Outcome;
using State = JournalWrite::State;

Q_DECLARE_METATYPE(rolodesk::WriteGroup::Kind)
Q_DECLARE_METATYPE(rolodesk::JournalWrite::Action)
Q_DECLARE_METATYPE(rolodesk::JournalWrite::State)
Q_DECLARE_METATYPE(rolodesk::JournalWrite::Outcome)
Q_DECLARE_METATYPE(rolodesk::EditField)

/// Writes, in words.
class WriteWordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { UiBench installsTheWords; }
    void namesFields_data();
    void namesFields();
    void tellsValues_data();
    void tellsValues();
    void tellsChangesInLines();
    void keepsTextsOfOtherDirectionsApart();
    void saysWhatOthersDid();
    void countsWhatIsMany_data();
    void countsWhatIsMany();
    void tellsWhatWasWrittenAndNotWhatWasWanted();
    void tellsAllThatADeletedContactHad();
    void namesTheContact();
    void makesOneSentenceOfAWrite_data();
    void makesOneSentenceOfAWrite();
    void tellsHowItStands_data();
    void tellsHowItStands();
    void hasWordsForEveryState();
    void saysHowToFindOutWhatNobodyKnows();
    void tellsWhoRefused();
    void saysWhatWasLeftAndWhatOthersChanged();
    void offersWhatMakesSense_data();
    void offersWhatMakesSense();
    void tellsAFailureOnlyWhileThereIsOne();
    void promisesNothingAboutAWrite();
    void namesSources();
};

namespace {

Directory directory()
{
    Directory directory;
    for (const Tag &tag : sampleTags())
        directory.tags.insert(tag.id, tag);
    for (const CustomField &field : sampleFields())
        directory.fields.insert(field.id, field);
    directory.team = sampleTeam();
    return directory;
}

FieldChange firstName(const QString &before, const QString &after)
{
    return {{Kind::First, {}}, before, after};
}

FieldChange tagOn(int id)
{
    return {{Kind::Tag, QString::number(id)}, {}, tagIsOn()};
}

QByteArray contactText(const ContactSeed &seed)
{
    return contactToText(contactFrom(seed));
}

} // namespace

void WriteWordsTest::namesFields_data()
{
    QTest::addColumn<EditField>("field");
    QTest::addColumn<QString>("title");

    QTest::newRow("first") << EditField{Kind::First, {}} << u"First name"_s;
    QTest::newRow("display") << EditField{Kind::DisplayName, {}} << u"Display name"_s;
    QTest::newRow("opt-out") << EditField{Kind::OptOut, {}} << u"Opt-out"_s;
    QTest::newRow("tag") << EditField{Kind::Tag, u"1"_s} << u"Tag “VIP”"_s;
    QTest::newRow("tag that is gone") << EditField{Kind::Tag, u"99"_s} << u"Tag “#99”"_s;
    QTest::newRow("custom") << EditField{Kind::Custom, u"11"_s} << u"City"_s;
    QTest::newRow("facebook") << EditField{Kind::Channel, u"facebook"_s} << u"Facebook"_s;
    QTest::newRow("phones besides its own")
        << EditField{Kind::Channel, u"phone"_s} << u"Further phones"_s;
    QTest::newRow("a type nobody knows") << EditField{Kind::Channel, u"Telex"_s} << u"Telex"_s;
}

void WriteWordsTest::namesFields()
{
    QFETCH(EditField, field);
    QTEST(fieldTitle(field, directory()), "title");
}

void WriteWordsTest::tellsValues_data()
{
    QTest::addColumn<EditField>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEmpty");

    const auto row = [](const char *name, Kind kind, const QString &key, const QString &value,
                         const QString &text, bool isEmpty) {
        QTest::newRow(name) << EditField{kind, key} << value << text << isEmpty;
    };
    row("text", Kind::First, {}, u"Ada"_s, u"Ada"_s, false);
    row("no text", Kind::First, {}, {}, u"empty"_s, true);
    row("phone", Kind::Phone, {}, u"14155550100"_s, u"+1 415-555-0100"_s, false);
    row("no phone", Kind::Phone, {}, {}, u"empty"_s, true);
    row("owner", Kind::Owner, {}, u"102"_s, u"Jo Lund"_s, false);
    row("owner who left the team", Kind::Owner, {}, u"7"_s, u"#7"_s, false);
    row("no owner", Kind::Owner, {}, {}, u"nobody"_s, true);
    row("out", Kind::OptOut, {}, isOut(), u"Opted out"_s, false);
    row("in", Kind::OptOut, {}, isIn(), u"Subscribed"_s, false);
    row("not known", Kind::OptOut, {}, {}, u"Not known"_s, false);
    row("tag", Kind::Tag, u"1"_s, tagIsOn(), u"set"_s, false);
    row("no tag", Kind::Tag, u"1"_s, {}, u"not set"_s, true);
    row("custom", Kind::Custom, u"11"_s, u"Oslo"_s, u"Oslo"_s, false);
    row("channels", Kind::Channel, u"facebook"_s, u"ada\nbea"_s, u"ada, bea"_s, false);
    row("further phones", Kind::Channel, u"phone"_s, u"14155550100\n442079460999"_s,
        u"+1 415-555-0100, +44 20 7946 0999"_s, false);
}

void WriteWordsTest::tellsValues()
{
    QFETCH(EditField, field);
    QFETCH(QString, value);
    QTEST(fieldText(field, value, directory()), "text");
    QTEST(isEmptyValue(field, value), "isEmpty");
}

void WriteWordsTest::tellsChangesInLines()
{
    const ContactChanges changes{
        firstName(u"Ada"_s, u"Ada M."_s), {{Kind::Owner, {}}, u"101"_s, {}}, tagOn(1)};
    QCOMPARE(changeLines(changes, directory()),
        (QStringList{u"First name: Ada → Ada M."_s, u"Owner: Salma Idrissi → nobody"_s,
            u"Tag “VIP”: not set → set"_s}));
    // What looks like a place for another text is a name.
    QCOMPARE(changeLine(firstName(u"%3"_s, u"%1"_s), directory()), u"First name: %3 → %1"_s);
}

/// Otherwise an Arabic name would turn the arrow and what stands behind it around.
void WriteWordsTest::keepsTextsOfOtherDirectionsApart()
{
    const QChar open(0x2068);
    const QChar close(0x2069);
    const QString name = u"فاطمة"_s;
    QCOMPARE(changeLine(firstName(name, u"Fatima"_s), directory()),
        u"First name: "_s + open + name + close + u" → Fatima"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString turned = apart(u"Ada"_s);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(turned, open + u"Ada"_s + close);
    QCOMPARE(apart(u"Ada"_s), u"Ada"_s);
}

void WriteWordsTest::saysWhatOthersDid()
{
    const Directory names = directory();
    QCOMPARE(othersSentence(firstName(u"Ada"_s, {}), names),
        u"First name: somebody else changed it from “Ada” to empty. That stays."_s);
    QCOMPARE(othersSentence({{Kind::OptOut, {}}, {}, isOut()}, names),
        u"Opt-out: somebody else changed it from “Not known” to “Opted out”. That stays."_s);
    QCOMPARE(othersSentence(tagOn(1), names), u"Tag “VIP”: somebody else added it. It stays."_s);
    QCOMPARE(othersSentence({{Kind::Tag, u"1"_s}, tagIsOn(), {}}, names),
        u"Tag “VIP”: somebody else removed it. It stays removed."_s);
}

void WriteWordsTest::countsWhatIsMany_data()
{
    QTest::addColumn<ContactChanges>("changes");
    QTest::addColumn<QString>("phrase");

    const FieldChange first = firstName(u"a"_s, u"b"_s);
    const FieldChange last{{Kind::Last, {}}, u"a"_s, u"b"_s};
    const FieldChange phone{{Kind::Phone, {}}, u"a"_s, u"b"_s};
    const FieldChange email{{Kind::Email, {}}, u"a"_s, u"b"_s};
    const FieldChange city{{Kind::Custom, u"11"_s}, u"a"_s, u"b"_s};
    QTest::newRow("nothing") << ContactChanges() << u"contact"_s;
    QTest::newRow("one") << ContactChanges{first} << u"first name"_s;
    QTest::newRow("one tag") << ContactChanges{tagOn(1)} << u"tag “VIP”"_s;
    QTest::newRow("two") << ContactChanges{first, tagOn(1), tagOn(2)} << u"first name and 2 tags"_s;
    QTest::newRow("three") << ContactChanges{first, phone, city}
                           << u"first name, phone and “City”"_s;
    QTest::newRow("four") << ContactChanges{first, last, phone, email}
                          << u"first name, last name, phone and e-mail"_s;
    QTest::newRow("more than one reads") << ContactChanges{first, last, phone, email, city,
        tagOn(1)} << u"first name, last name, phone and 3 more"_s;
}

void WriteWordsTest::countsWhatIsMany()
{
    QFETCH(ContactChanges, changes);
    QTEST(changesPhrase(changes, directory()), "phrase");
}

void WriteWordsTest::tellsWhatWasWrittenAndNotWhatWasWanted()
{
    JournalWrite write;
    write.wanted = {firstName(u"Ada"_s, u"Ida"_s), tagOn(1)};
    QCOMPARE(shownChanges(write), write.wanted);
    write.sent = {firstName(u"Eda"_s, u"Ida"_s)}; // somebody else had changed it, and set the tag
    QCOMPARE(shownChanges(write), write.sent);
}

void WriteWordsTest::tellsAllThatADeletedContactHad()
{
    ContactSeed seed;
    seed.first = u"Ada"_s;
    seed.phone = u"14155550100"_s;
    JournalWrite write;
    write.action = Action::Delete;
    write.before = contactText(seed);
    QCOMPARE(
        changeLines(shownChanges(write), directory()).constFirst(), u"First name: Ada → empty"_s);
    QVERIFY(changeLines(shownChanges(write), directory())
                .contains(u"Phone: +1 415-555-0100 → empty"_s));
    // As it was when it was deleted, if that was read.
    seed.first = u"Ida"_s;
    write.read = contactText(seed);
    QCOMPARE(
        changeLines(shownChanges(write), directory()).constFirst(), u"First name: Ida → empty"_s);
}

void WriteWordsTest::namesTheContact()
{
    JournalWrite write;
    QCOMPARE(contactWords(write), u"a contact"_s);
    write.contact = ContactId(1234567);
    QCOMPARE(contactWords(write), u"contact 1234567"_s);
    ContactSeed seed;
    seed.phone = u"14155550100"_s;
    write.before = contactText(seed);
    QCOMPARE(contactWords(write), u"+1 415-555-0100"_s);
    seed.first = u"007"_s;
    write.before = contactText(seed);
    QCOMPARE(contactWords(write), u"007"_s);
}

void WriteWordsTest::makesOneSentenceOfAWrite_data()
{
    QTest::addColumn<GroupKind>("act");
    QTest::addColumn<Action>("action");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char *name, GroupKind act, Action action, State state,
                         const QString &sentence) {
        QTest::newRow(name) << act << action << state << sentence;
    };
    const State done = State::Confirmed;
    row("edit", GroupKind::Edit, Action::Update, done, u"Changed first name and 2 tags of Ann"_s);
    row("not yet", GroupKind::Edit, Action::Update, State::Planned,
        u"Change first name and 2 tags of Ann"_s);
    row("in vain", GroupKind::Bulk, Action::Update, State::Failed,
        u"Change first name and 2 tags of Ann"_s);
    row("channels", GroupKind::Edit, Action::Channels, done,
        u"Changed first name and 2 tags of Ann"_s);
    row("create", GroupKind::Create, Action::Create, done, u"Created Ann"_s);
    row("to create", GroupKind::Import, Action::Create, State::Unknown, u"Create Ann"_s);
    row("delete", GroupKind::Delete, Action::Delete, done, u"Deleted Ann"_s);
    row("to delete", GroupKind::Delete, Action::Delete, State::Clash, u"Delete Ann"_s);
    row("undo", GroupKind::Undo, Action::Update, done, u"Undid: first name and 2 tags of Ann"_s);
    row("undo of a creation", GroupKind::Undo, Action::Delete, done, u"Undid: creation of Ann"_s);
    row("undo of a deletion", GroupKind::Undo, Action::Create, State::Sent,
        u"Undo: deletion of Ann"_s);
    row("redo", GroupKind::Redo, Action::Update, done, u"Redid: first name and 2 tags of Ann"_s);
    row("redo of a creation", GroupKind::Redo, Action::Create, State::Sent,
        u"Redo: creation of Ann"_s);
    row("redo of a deletion", GroupKind::Redo, Action::Delete, done, u"Redid: deletion of Ann"_s);
}

void WriteWordsTest::makesOneSentenceOfAWrite()
{
    QFETCH(GroupKind, act);
    QFETCH(Action, action);
    QFETCH(State, state);
    JournalEntry entry;
    entry.group.kind = act;
    entry.write.action = action;
    entry.write.state = state;
    entry.write.wanted = {firstName(u"a"_s, u"b"_s), tagOn(1), tagOn(2)};
    QTEST(writeSentence(entry, u"Ann"_s, directory()), "sentence");
}

void WriteWordsTest::tellsHowItStands_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("saving");
    QTest::addColumn<QString>("deleting");

    const auto row = [](const char *name, State state, Outcome outcome, const QString &saving,
                         const QString &deleting) {
        QTest::newRow(name) << state << outcome << saving << deleting;
    };
    row("planned", State::Planned, Outcome::None, u"Waiting to be saved"_s,
        u"Waiting to be deleted"_s);
    row("clash", State::Clash, Outcome::None, u"Needs your decision"_s, u"Needs your decision"_s);
    row("exists", State::Clash, Outcome::Exists,
        u"Needs your decision: the contact is there already"_s,
        u"Needs your decision: the contact is there already"_s);
    row("changed since", State::Clash, Outcome::ChangedSince,
        u"Needs your decision: changed meanwhile"_s, u"Needs your decision: changed meanwhile"_s);
    row("sent", State::Sent, Outcome::None, u"Being saved"_s, u"Being deleted"_s);
    row("unknown", State::Unknown, Outcome::None, u"Checking whether it was saved"_s,
        u"Checking whether it was deleted"_s);
    row("confirmed", State::Confirmed, Outcome::None, u"Saved"_s, u"Deleted"_s);
    row("already so", State::Confirmed, Outcome::AlreadySo, u"Saved: it was so already"_s,
        u"Deleted already"_s);
    row("overlapped", State::Confirmed, Outcome::Overlapped,
        u"Saved; somebody else saved at the same moment"_s,
        u"Saved; somebody else saved at the same moment"_s);
    row("kept otherwise", State::Confirmed, Outcome::KeptOtherwise,
        u"Saved; the service made something else of it"_s,
        u"Saved; the service made something else of it"_s);
    row("met", State::Confirmed, Outcome::Met, u"Saved into a contact that was there already"_s,
        u"Saved into a contact that was there already"_s);
    row("unclear", State::Failed, Outcome::Unclear, u"It is not known whether this was saved"_s,
        u"It is not known whether this was deleted"_s);
    row("failed", State::Failed, Outcome::None, u"Not saved"_s, u"Not deleted"_s);
    row("refused", State::Failed, Outcome::Refused, u"Not saved: the service refused it"_s,
        u"Not deleted: the service refused it"_s);
    row("not carried out", State::Failed, Outcome::NotCarriedOut, u"Not saved: it did not arrive"_s,
        u"Not deleted: it did not arrive"_s);
    row("overtaken", State::Failed, Outcome::Overtaken,
        u"Not saved: somebody else saved meanwhile"_s,
        u"Not deleted: somebody else saved meanwhile"_s);
    row("gone", State::Failed, Outcome::Gone, u"Not saved: the contact is not there any more"_s,
        u"Not deleted: the contact is not there any more"_s);
    row("changed since, not asked", State::Failed, Outcome::ChangedSince,
        u"Not saved: changed meanwhile"_s, u"Not deleted: changed meanwhile"_s);
    row("nothing left", State::Failed, Outcome::NothingLeft,
        u"Not saved: every field was left as it is"_s,
        u"Not saved: every field was left as it is"_s);
    row("withdrawn", State::Withdrawn, Outcome::None, u"Discarded"_s, u"Discarded"_s);
}

void WriteWordsTest::tellsHowItStands()
{
    QFETCH(State, state);
    QFETCH(Outcome, outcome);
    JournalWrite write;
    write.state = state;
    write.outcome = outcome;
    QTEST(writeStateText(write).word, "saving");
    write.action = Action::Delete;
    QTEST(writeStateText(write).word, "deleting");
    if (outcome == Outcome::None)
        QCOMPARE(writeStateText(Action::Delete, state).word, writeStateText(write).word);
}

/// A journal of a later version, or one that was damaged, is shown all the same.
void WriteWordsTest::hasWordsForEveryState()
{
    for (int state = 0; state <= static_cast<int>(State::Withdrawn); ++state) {
        for (int outcome = 0; outcome <= static_cast<int>(Outcome::NothingLeft); ++outcome) {
            JournalWrite write;
            write.state = static_cast<State>(state);
            write.outcome = static_cast<Outcome>(outcome);
            const WriteStateText text = writeStateText(write);
            const QString about = nameOf(write.state) + u'/' + nameOf(write.outcome);
            QVERIFY2(!text.word.isEmpty() && text.icon.size() > 0, qPrintable(about));
            // Only "Saved" says all there is to say.
            QVERIFY2(
                !text.sentence.isEmpty() || write.state == State::Confirmed, qPrintable(about));
        }
    }
}

/// What to look for says whether it may be tried again.
void WriteWordsTest::saysHowToFindOutWhatNobodyKnows()
{
    JournalWrite write;
    write.state = State::Failed;
    write.outcome = Outcome::Unclear;
    const auto end = [&write](Action action) {
        write.action = action;
        return writeStateText(write).sentence.section(u". "_s, 1);
    };
    QCOMPARE(end(Action::Update),
        u"If the contact does not show it after the next update, you can try again."_s);
    QCOMPARE(end(Action::Delete),
        u"If the contact is still there after the next update, you can try again."_s);
    for (const Action action : {Action::Create, Action::CreateTag, Action::CreateField}) {
        QCOMPARE(end(action), u"If it is not there after the next update, you can try again."_s);
    }
}

void WriteWordsTest::tellsWhoRefused()
{
    JournalWrite write;
    write.state = State::Failed;
    write.outcome = Outcome::Refused;
    write.error = errorOf(ApiError::Kind::Guarded);
    QCOMPARE(writeStateText(write).word, u"Not saved: switched off in this workspace"_s);
    write.action = Action::Delete;
    QCOMPARE(writeStateText(write).word, u"Not deleted: switched off in this workspace"_s);
    // Channels the service has no operation for were never sent.
    write.action = Action::Channels;
    write.error.reset();
    QCOMPARE(writeStateText(write).word, u"Not saved: the service has no way to do it"_s);
}

void WriteWordsTest::saysWhatWasLeftAndWhatOthersChanged()
{
    JournalWrite write;
    write.state = State::Confirmed;
    QCOMPARE(writeStateText(write).severity, Severity::Success);
    write.left = {firstName(u"a"_s, u"b"_s)};
    QCOMPARE(writeStateText(write).word, u"Saved; 1 field left as it is"_s);
    QCOMPARE(writeStateText(write).severity, Severity::Warning);
    write.left.append(tagOn(1));
    QCOMPARE(writeStateText(write).word, u"Saved; 2 fields left as they are"_s);
    write.left.clear();
    write.others = {tagOn(2)};
    write.wasSettled = true;
    QCOMPARE(writeStateText(write).word, u"Saved"_s);
    QCOMPARE(writeStateText(write).sentence,
        u"Somebody else changed other fields meanwhile; both are there now. No answer came, so "
        "the service was asked whether it has it."_s);
}

void WriteWordsTest::offersWhatMakesSense_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("wasSent");
    QTest::addColumn<QString>("offers");

    const auto row = [](const char *name, State state, Outcome outcome, bool wasSent,
                         const QString &offers) {
        QTest::newRow(name) << state << outcome << wasSent << offers;
    };
    row("planned", State::Planned, Outcome::None, false, u"discard"_s);
    row("clash", State::Clash, Outcome::None, false, u"discard decide"_s);
    row("exists", State::Clash, Outcome::Exists, false, u"discard decide"_s);
    row("sent", State::Sent, Outcome::None, true, {});
    row("unknown", State::Unknown, Outcome::None, true, {});
    row("confirmed", State::Confirmed, Outcome::None, true, u"undo"_s);
    row("overlapped", State::Confirmed, Outcome::Overlapped, true, u"undo"_s);
    row("met", State::Confirmed, Outcome::Met, true, {});
    row("unclear", State::Failed, Outcome::Unclear, true, u"retry"_s);
    row("nothing had to be sent", State::Confirmed, Outcome::AlreadySo, false, {});
    row("gone before it was deleted", State::Confirmed, Outcome::AlreadySo, true, {});
    row("refused", State::Failed, Outcome::Refused, true, u"retry"_s);
    row("not carried out", State::Failed, Outcome::NotCarriedOut, true, u"retry"_s);
    row("overtaken", State::Failed, Outcome::Overtaken, true, u"retry"_s);
    row("gone", State::Failed, Outcome::Gone, true, {});
    row("nothing left", State::Failed, Outcome::NothingLeft, false, {});
    row("changed since", State::Failed, Outcome::ChangedSince, false, {});
    row("withdrawn", State::Withdrawn, Outcome::None, false, {});
}

void WriteWordsTest::offersWhatMakesSense()
{
    QFETCH(State, state);
    QFETCH(Outcome, outcome);
    QFETCH(bool, wasSent);
    JournalWrite write;
    write.state = state;
    write.outcome = outcome;
    if (wasSent)
        write.sentAt = QDateTime::currentDateTimeUtc();
    const WriteOffers offers = writeOffers(write);
    QStringList names;
    for (const auto &[isOffered, name] :
        {std::pair(offers.retry, u"retry"_s), {offers.discard, u"discard"_s},
            {offers.decide, u"decide"_s}, {offers.undo, u"undo"_s}}) {
        if (isOffered)
            names.append(name);
    }
    QTEST(names.join(u' '), "offers");
    // What was made for the team is not unmade.
    for (const auto action : {JournalWrite::Action::CreateTag, JournalWrite::Action::CreateField}) {
        write.action = action;
        QVERIFY(!writeOffers(write).undo);
        QCOMPARE(writeOffers(write).retry, offers.retry);
    }
}

/// The journal keeps what went wrong on the way, even of a write that went well in the end.
void WriteWordsTest::tellsAFailureOnlyWhileThereIsOne()
{
    JournalWrite write;
    QVERIFY(!writeFailure(write));
    write.error = errorOf(ApiError::Kind::Offline);
    QCOMPARE(writeFailure(write)->title, describe(*write.error).title);
    for (const State state : {State::Confirmed, State::Withdrawn, State::Clash}) {
        write.state = state;
        QVERIFY(!writeFailure(write));
    }
    for (const State state : {State::Unknown, State::Failed}) {
        write.state = state;
        QVERIFY(writeFailure(write).has_value());
    }
}

/// What is said of reads would not be true: "nothing was changed", "tries again by itself".
void WriteWordsTest::promisesNothingAboutAWrite()
{
    JournalWrite write;
    write.state = State::Failed;
    write.error = errorOf(ApiError::Kind::BadReply);
    QVERIFY(!writeFailure(write)->body().contains(u"Nothing was changed"_s));
    write.error = errorOf(ApiError::Kind::TimedOut);
    QCOMPARE(writeFailure(write)->body(), describe(*write.error).sentence);
    write.error = errorOf(ApiError::Kind::Forbidden);
    QVERIFY(!writeFailure(write)->advice.isEmpty());
}

void WriteWordsTest::namesSources()
{
    QCOMPARE(sourceWords(u"table"_s), u"List"_s);
    QCOMPARE(sourceWords(u"bulk"_s), u"Bulk edit"_s);
    QCOMPARE(sourceWords(u"import May.csv"_s), u"Import of May.csv"_s);
    QCOMPARE(sourceWords(u"import "_s), u"Import of a pasted table"_s);
    QCOMPARE(sourceWords(u"something later"_s), u"something later"_s);
}

ROLODESK_TEST(WriteWordsTest);
#include "tst_writewords.moc"
