#include "tests/importing/importbench.h"
#include "tests/support/testregistry.h"
#include "ui/importing/questionspage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

/// What is asked for a whole file, answered as somebody does in front of the screen.
class QuestionsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ImportBench>(); }
    void cleanup()
    {
        delete m_page;
        m_page = nullptr;
        m_bench.reset();
    }
    void asksNothingOfACleanFile();
    void asksForTheCountry();
    void keepsAnsweredTagsAndTheFocus();
    void answersAllLabelsAtOnce();
    void asksForOwners();
    void asksForPlaceholdersByColumn();
    void answersByAChoice_data();
    void answersByAChoice();
    void showsWhatARepairDoes();
    void forgetsAnotherFile();

private:
    /// With a page for it.
    void open(const QString &text, bool hasCountry = true)
    {
        if (hasCountry)
            m_bench->plan(text);
        else
            m_bench->planAsItIs(text);
        m_page = new QuestionsPage(*m_bench->draft, m_bench->context, nullptr);
        m_bench->show(m_page);
    }
    [[nodiscard]] const ImportAnswers &answers() const { return m_bench->draft->setup().answers; }
    [[nodiscard]] RowFate fate(std::size_t place = 0) const
    {
        return m_bench->draft->plan().at(place).fate;
    }
    [[nodiscard]] QWidget *card(const char *name) const { return m_bench->part(name); }
    /// "2 rows, answered"
    [[nodiscard]] QString rows(const char *name) const
    {
        return card(name) ? m_bench->text("questionRows", card(name)) : u"(hidden)"_s;
    }
    void choose(const char *combo, const QString &text)
    {
        auto *box = m_bench->part<QComboBox>(combo);
        QVERIFY2(box, combo);
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setFocus();
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        QVERIFY(m_bench->isReady());
    }
    [[nodiscard]] QAbstractItemModel *tags() const
    {
        return m_bench->part<QTableView>("unknownTags")->model();
    }

    std::unique_ptr<ImportBench> m_bench;
    QuestionsPage *m_page = nullptr;
};

void QuestionsPageTest::asksNothingOfACleanFile()
{
    open(u"First Name,Phone\nAl,+14155552000\n"_s);
    QVERIFY(!m_page->hasQuestions());
    QVERIFY(card("noQuestions"));
}

void QuestionsPageTest::asksForTheCountry()
{
    open(u"First Name,Phone\nAl,4155552000\nBo,4155552001\nCy,+14155552002\n"_s, false);
    QVERIFY(m_page->hasQuestions());
    QCOMPARE(rows("askCountry"), u"2 rows"_s);
    QCOMPARE(fate(), RowFate::Held);
    choose("questionCountry", u"United States (US)"_s);
    QCOMPARE(answers().region, u"US"_s);
    QCOMPARE(fate(), RowFate::New);
    QCOMPARE(rows("askCountry"), u"2 rows, answered"_s);
    QVERIFY(m_page->hasQuestions());
}

void QuestionsPageTest::keepsAnsweredTagsAndTheFocus()
{
    open(u"First Name,Phone,Tags\nAl,4155552000,Press\nBo,4155552001,Press\nCy,4155552002,Zoo\n"
         "Di,4155552003,Zoo; Press\n"_s);
    QCOMPARE(rows("askTags"), u"4 rows"_s);
    auto *table = m_bench->part<QTableView>("unknownTags");
    table->setFocus();
    QCOMPARE(tags()->rowCount(), 2);
    QCOMPARE(tags()->index(0, 0).data().toString(), u"Press"_s);
    QCOMPARE(tags()->index(0, 1).data().toString(), u"3"_s);
    table->setCurrentIndex(tags()->index(0, 2));
    // By the keys alone: the box opens, one down, taken.
    QTest::keyClick(table, Qt::Key_Return);
    auto *box = table->findChild<QComboBox *>();
    QVERIFY(box);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QVERIFY(m_bench->isReady());
    QCOMPARE(answers().tags.value(u"press"_s),
        (UnknownAnswer{UnknownAnswer::Kind::Create, 0, u"Press"_s}));
    QCOMPARE(fate(), RowFate::New);
    QCOMPARE(fate(2), RowFate::Held);
    // It stays where it was, with its answer, and so do the keys.
    QCOMPARE(tags()->rowCount(), 2);
    QCOMPARE(tags()->index(0, 0).data().toString(), u"Press"_s);
    QCOMPARE(tags()->index(0, 1).data().toString(), u"3"_s);
    QCOMPARE(tags()->index(0, 2).data().toString(), u"Make a tag of it"_s);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex(), tags()->index(0, 2));
    QVERIFY(tags()->setData(tags()->index(1, 2), 3)); // Oslo, North
    QVERIFY(m_bench->isReady());
    QCOMPARE(answers().tags.value(u"zoo"_s), (UnknownAnswer{UnknownAnswer::Kind::Use, 56}));
    QCOMPARE(rows("askTags"), u"4 rows, answered"_s);
}

void QuestionsPageTest::answersAllLabelsAtOnce()
{
    open(u"First Name,Phone,Tags\nAl,4155552000,Press\nCy,4155552002,Zoo\n"_s);
    m_bench->press("ignoreAllTags");
    QVERIFY(m_bench->isReady());
    QCOMPARE(answers().tags.size(), 2);
    QCOMPARE(fate(), RowFate::New);
    QCOMPARE(fate(1), RowFate::New);
    m_bench->press("createAllTags");
    QVERIFY(m_bench->isReady());
    QCOMPARE(answers().tags.value(u"zoo"_s).kind, UnknownAnswer::Kind::Create);
    QCOMPARE(answers().tags.value(u"zoo"_s).label, u"Zoo"_s);
    m_bench->press("noTagAnswers");
    QVERIFY(m_bench->isReady());
    QVERIFY(answers().tags.isEmpty());
    QCOMPARE(fate(), RowFate::Held);
}

void QuestionsPageTest::asksForOwners()
{
    open(u"First Name,Phone,Owner\nAl,4155552000,Somebody\n"_s);
    QCOMPARE(rows("askOwners"), u"1 row"_s);
    QAbstractItemModel *model = m_bench->part<QTableView>("unknownOwners")->model();
    QVERIFY(model->setData(model->index(0, 2), 3)); // Noa, behind Mia
    QVERIFY(m_bench->isReady());
    QCOMPARE(answers().owners.value(u"somebody"_s), (UnknownAnswer{UnknownAnswer::Kind::Use, 43}));
    QCOMPARE(fate(), RowFate::New);
}

void QuestionsPageTest::asksForPlaceholdersByColumn()
{
    open(u"First Name,Last Name,Phone\nAl,N/A,4155552000\nnone,Bo,4155552001\n"_s);
    QCOMPARE(rows("askPlaceholders"), u"2 rows"_s);
    QVERIFY(m_bench->part<QComboBox>("placeholder0"));
    choose("placeholder1", u"Blank"_s);
    QCOMPARE(answers().placeholders, (QMap<int, bool>{{1, true}}));
    QCOMPARE(rows("askPlaceholders"), u"2 rows"_s);
    choose("placeholder0", u"Take it as it stands"_s);
    QCOMPARE(answers().placeholders, (QMap<int, bool>{{0, false}, {1, true}}));
    QCOMPARE(rows("askPlaceholders"), u"2 rows, answered"_s);
    QCOMPARE(m_bench->row(0).clean.last, QString());
    QCOMPARE(m_bench->row(1).clean.first, u"none"_s);
    choose("placeholder0", u"Hold these rows back"_s);
    QCOMPARE(answers().placeholders, (QMap<int, bool>{{1, true}}));
}

void QuestionsPageTest::answersByAChoice_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("question");
    QTest::addColumn<int>("choice");
    QTest::addColumn<ImportAnswers>("expected");
    QTest::addColumn<RowFate>("fate");
    ImportAnswers answers;
    const auto add = [&answers](const char *name, const char *question, int choice,
                         const QString &file, RowFate fate) {
        answers.region = u"US"_s;
        QTest::newRow(name) << file << QString::fromLatin1(question) << choice << answers << fate;
        answers = {};
    };
    const QString twice = u"First Name,Phone\nAl,4155552000\nBo,4155552000\n"_s;
    answers.sameNumber = ImportAnswers::SameNumber::First;
    add("the first row", "askSameNumber", 1, twice, RowFate::New);
    answers.sameNumber = ImportAnswers::SameNumber::Last;
    add("the last row", "askSameNumber", 2, twice, RowFate::Duplicate);
    answers.otherName = ImportAnswers::OtherName::SamePerson;
    add("another name", "askOtherName", 1,
        u"First Name,Phone,Email\nZoe,4155551001,z@example.com\n"_s, RowFate::Changed);
    const QString known = u"First Name,Phone,Email\nAda,4155552000,ada@example.com\n"_s;
    answers.knownEmail = ImportAnswers::KnownEmail::NewContact;
    add("a shared address", "askKnownEmail", 1, known, RowFate::New);
    answers.knownEmail = ImportAnswers::KnownEmail::SamePerson;
    add("one more number", "askKnownEmail", 2, known, RowFate::Changed);
    answers.leavesOutUnreadable = true;
    add("an unreadable one", "askUnreadable", 1,
        u"First Name,Phone,Email\nAl,4155552000,nonsense\n"
        "Bo,4155552001,b@example.com\nCy,4155552002,c@example.com\n"_s,
        RowFate::New);
    const QString status = u"First Name,Phone,Status\nAl,4155552000,Unsubscribed\n"_s;
    answers.saidOptOut = ImportAnswers::SaidOptOut::OptOut;
    add("opted out by a status", "askSaidOptOut", 1, status, RowFate::New);
    answers.saidOptOut = ImportAnswers::SaidOptOut::LeaveOut;
    add("left out by a status", "askSaidOptOut", 2, status, RowFate::Skipped);
    answers.saidOptOut = ImportAnswers::SaidOptOut::AsIs;
    add("a status of something else", "askSaidOptOut", 3, status, RowFate::New);
    answers.commaNames = ImportAnswers::CommaNames::LastFirst;
    add("a comma", "askCommaNames", 1, u"Name,Phone\n\"DOE, JOHN\",4155552000\n"_s, RowFate::New);
}

void QuestionsPageTest::answersByAChoice()
{
    QFETCH(QString, file);
    QFETCH(QString, question);
    QFETCH(int, choice);
    QFETCH(ImportAnswers, expected);
    QFETCH(RowFate, fate);
    open(file);
    const QByteArray name = question.toLatin1();
    const QString count = rows(name);
    QVERIFY2(count.contains(u"row"), qPrintable(count));
    const QByteArray first = name + '0';
    QVERIFY(m_bench->part<QRadioButton>(first)->isChecked());
    m_bench->press(name + QByteArray::number(choice));
    QVERIFY(m_bench->isReady());
    QCOMPARE(answers(), expected);
    QCOMPARE(this->fate(), fate);
    QCOMPARE(rows(name), QString(count + u", answered"_s));
    // The one that was pressed still has the keys.
    QVERIFY(m_bench->part(name + QByteArray::number(choice))->hasFocus());
    m_bench->press(first);
    QVERIFY(m_bench->isReady());
    QCOMPARE(rows(name), count);
}

void QuestionsPageTest::showsWhatARepairDoes()
{
    open(u"First Name,Phone\nMÃ¼ller,4155552000\n"_s);
    QVERIFY(m_bench->text("questionSentence", card("askRepair"))
                .contains(u"“MÃ¼ller” becomes “Müller”."_s));
    m_bench->press("askRepair1");
    QVERIFY(m_bench->isReady());
    QCOMPARE(m_bench->row(0).clean.first, u"Müller"_s);
}

void QuestionsPageTest::forgetsAnotherFile()
{
    open(u"First Name,Phone,Tags\nAl,4155552000,Press\n"_s);
    m_bench->press("createAllTags");
    QVERIFY(m_bench->isReady());
    QSignalSpy changed(m_page, &QuestionsPage::changed);
    m_bench->planAsItIs(u"First Name,Phone\nAl,+14155552000\n"_s);
    QVERIFY(!m_page->hasQuestions());
    QVERIFY(!card("askTags"));
    QVERIFY(!changed.isEmpty());
}

ROLODESK_TEST(QuestionsPageTest);
#include "tst_questionspage.moc"
