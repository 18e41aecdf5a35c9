#include "ui/importing/questioncard.h"

#include "ui/accounts/connectcheck.h"
#include "ui/accounts/formparts.h"
#include "ui/common/icons.h"
#include "ui/editor/wheelless.h"
#include "ui/importing/rowwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Problem = CleanRow::Problem;
using Answers = ImportAnswers;

constexpr int signSide = 16;

QString words(const char *text)
{
    return QCoreApplication::translate("QuestionWords", text);
}

template <auto Member>
int answerOf(const Answers &answers)
{
    return static_cast<int>(answers.*Member);
}

template <auto Member>
void setAnswer(Answers &answers, int choice)
{
    using Answer = std::remove_reference_t<decltype(answers.*Member)>;
    answers.*Member = static_cast<Answer>(choice);
}

} // namespace

struct AnswerCard::Spec {
    const char *name; ///< Of the object.
    unsigned problems; ///< What it is about.
    const char *title;
    const char *sentence;
    std::array<const char *, 4>
        choices; ///< In the order of the answers' enum; the last ones may be null.
    int (*answer)(const Answers &);
    void (*set)(Answers &, int);
};

namespace {

constexpr std::array choiceSpecs{
    AnswerCard::Spec{"askRepair", Problem::DecodedTwice,
        QT_TRANSLATE_NOOP("QuestionWords", "Letters read wrongly"),
        QT_TRANSLATE_NOOP("QuestionWords",
            "Some of the text was read in a wrong encoding before the file was saved."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Leave it as it is"),
            QT_TRANSLATE_NOOP("QuestionWords", "Repair it"), nullptr},
        answerOf<&Answers::repairsText>, setAnswer<&Answers::repairsText>},
    AnswerCard::Spec{"askCommaNames", Problem::CommaInName,
        QT_TRANSLATE_NOOP("QuestionWords", "Names with a comma"),
        QT_TRANSLATE_NOOP("QuestionWords", "Nobody says which part of the name stands in front."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Take the whole as the first name"),
            QT_TRANSLATE_NOOP("QuestionWords", "The last name stands before the comma"), nullptr},
        answerOf<&Answers::commaNames>, setAnswer<&Answers::commaNames>},
    AnswerCard::Spec{"askSameNumber", Problem::SameNumber,
        QT_TRANSLATE_NOOP("QuestionWords", "The same number in several rows"),
        QT_TRANSLATE_NOOP("QuestionWords",
            "These rows share a number, or are about one contact, and say different things."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold them back"),
            QT_TRANSLATE_NOOP("QuestionWords", "Take the first row of each number"),
            QT_TRANSLATE_NOOP("QuestionWords", "Take the last row of each number")},
        answerOf<&Answers::sameNumber>, setAnswer<&Answers::sameNumber>},
    AnswerCard::Spec{"askOtherName", Problem::OtherName,
        QT_TRANSLATE_NOOP("QuestionWords", "Numbers of somebody of quite another name"),
        QT_TRANSLATE_NOOP(
            "QuestionWords", "Such a number may have been given to somebody new since."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold these rows back"),
            QT_TRANSLATE_NOOP("QuestionWords",
                "They are the same people under another name: take the rows like any other"),
            nullptr},
        answerOf<&Answers::otherName>, setAnswer<&Answers::otherName>},
    AnswerCard::Spec{"askKnownEmail", Problem::KnownEmail,
        QT_TRANSLATE_NOOP("QuestionWords", "New numbers with a known e-mail"),
        QT_TRANSLATE_NOOP("QuestionWords",
            "Nobody has the number of these rows, but a contact has their e-mail."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold these rows back"),
            QT_TRANSLATE_NOOP("QuestionWords", "They are new contacts who share the address"),
            QT_TRANSLATE_NOOP(
                "QuestionWords", "They are the same people: the number is one more of theirs")},
        answerOf<&Answers::knownEmail>, setAnswer<&Answers::knownEmail>},
    AnswerCard::Spec{"askSharedEmail", Problem::SharedEmail,
        QT_TRANSLATE_NOOP("QuestionWords", "One e-mail in rows of different numbers"),
        QT_TRANSLATE_NOOP("QuestionWords",
            "These rows would make contacts of one e-mail, and nobody says whether they are one "
            "person."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold these rows back"),
            QT_TRANSLATE_NOOP("QuestionWords", "They are different people who share the address"),
            nullptr},
        answerOf<&Answers::sharedEmail>, setAnswer<&Answers::sharedEmail>},
    AnswerCard::Spec{"askOverLimit", Problem::TooManyTags,
        QT_TRANSLATE_NOOP("QuestionWords", "More than five tags"),
        QT_TRANSLATE_NOOP("QuestionWords", "A contact can have five tags at most."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold these rows back"),
            QT_TRANSLATE_NOOP("QuestionWords", "Add tags in their order while there is room"),
            nullptr},
        answerOf<&Answers::overLimit>, setAnswer<&Answers::overLimit>},
    AnswerCard::Spec{"askSaidOptOut", Problem::SaidOptOut,
        QT_TRANSLATE_NOOP("QuestionWords", "People who unsubscribed elsewhere"),
        QT_TRANSLATE_NOOP("QuestionWords",
            "A status in these rows, or the name of the file, says that these people "
            "unsubscribed."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold these rows back"),
            QT_TRANSLATE_NOOP("QuestionWords", "Opt all of them out"),
            QT_TRANSLATE_NOOP("QuestionWords", "Leave them out"),
            QT_TRANSLATE_NOOP("QuestionWords", "Import them like any other")},
        answerOf<&Answers::saidOptOut>, setAnswer<&Answers::saidOptOut>},
    AnswerCard::Spec{"askOddRows", Problem::OddLength,
        QT_TRANSLATE_NOOP("QuestionWords", "Rows of another length than the others"),
        QT_TRANSLATE_NOOP("QuestionWords",
            "Their cells may stand in the wrong columns: nobody says which are missing or too "
            "many."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold these rows back"),
            QT_TRANSLATE_NOOP(
                "QuestionWords", "What is missing or too much is blank, and at the end"),
            nullptr},
        answerOf<&Answers::oddRows>, setAnswer<&Answers::oddRows>},
    AnswerCard::Spec{"askUnreadable",
        Problem::BadNumber | Problem::BadEmail | Problem::SpoiledNumber,
        QT_TRANSLATE_NOOP("QuestionWords", "Unreadable numbers and addresses"),
        QT_TRANSLATE_NOOP("QuestionWords",
            "Where a row has another number or address, it can be imported without the one that "
            "cannot be read. Rows without another one stay held back."),
        {QT_TRANSLATE_NOOP("QuestionWords", "Hold these rows back"),
            QT_TRANSLATE_NOOP(
                "QuestionWords", "Leave out what cannot be read where there is another one"),
            nullptr},
        answerOf<&Answers::leavesOutUnreadable>, setAnswer<&Answers::leavesOutUnreadable>},
};

} // namespace

QuestionCard::QuestionCard(ImportDraft &draft, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_draft(draft)
    , m_column(new QVBoxLayout(this))
    , m_title(headingLabel({}, 1.05, this))
    , m_sign(new QLabel(this))
    , m_rows(hintLabel({}, this))
    , m_sentence(hintLabel({}, this))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    m_rows->setObjectName(u"questionRows"_s);
    m_rows->setWordWrap(false);
    m_sentence->setObjectName(u"questionSentence"_s);
    m_sign->setFixedSize(signSide, signSide);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_sign);
    head->addWidget(m_title, 1);
    head->addWidget(m_rows);
    m_column->setContentsMargins(14, 10, 14, 12);
    m_column->setSpacing(8);
    m_column->addLayout(head);
    m_column->addWidget(m_sentence);
    m_sentence->hide();
}

void QuestionCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void QuestionCard::setRows(qint64 rows, bool isAnswered)
{
    const QString count = rows == 0 ? QString() : tr("%Ln row(s)", nullptr, static_cast<int>(rows));
    const QString state = isAnswered ? tr("answered") : QString();
    m_rows->setText(rows == 0 || !isAnswered ? count + state : tr("%1, answered").arg(count));
    const QLatin1String sign = isAnswered ? "check"_L1 : "unknown"_L1;
    m_sign->setPixmap(paletteIcon(sign).pixmap(QSize(signSide, signSide), devicePixelRatioF()));
    setAccessibleDescription(m_rows->text());
}

void QuestionCard::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QList<QuestionCard *> AnswerCard::makeAll(ImportDraft &draft, QWidget *parent)
{
    QList<QuestionCard *> all;
    for (const Spec &spec : choiceSpecs)
        all.append(new AnswerCard(draft, spec, parent));
    return all;
}

AnswerCard::AnswerCard(ImportDraft &draft, const Spec &spec, QWidget *parent)
    : QuestionCard(draft, QString::fromLatin1(spec.name), parent)
    , m_spec(spec)
{
    setTitle(words(spec.title));
    setSentence(words(spec.sentence));
    auto *group = new QButtonGroup(this);
    for (const char *text : spec.choices) {
        if (!text)
            continue;
        const auto at = static_cast<int>(m_choices.size());
        QRadioButton *choice = formRadio(words(text), u"%1%2"_s.arg(objectName()).arg(at), this);
        choice->setAccessibleDescription(words(spec.title));
        group->addButton(choice);
        column().addWidget(choice);
        m_choices.append(choice);
        connect(choice, &QRadioButton::clicked, this, [this, at] {
            Answers now = answers();
            m_spec.set(now, at);
            this->draft().setAnswers(now);
        });
    }
}

qint64 AnswerCard::rows(const AskedQuestions &asked) const
{
    qint64 all = 0;
    for (std::size_t bit = 0; bit < asked.problems.size(); ++bit) {
        if (m_spec.problems & (1U << bit))
            all += asked.problems[bit];
    }
    return all;
}

bool AnswerCard::isAsked(const AskedQuestions &asked) const
{
    return rows(asked) > 0;
}

void AnswerCard::refresh(const AskedQuestions &asked)
{
    const int answer = m_spec.answer(answers());
    if (m_example.isEmpty()) {
        m_example = exampleOf(draft(), static_cast<Problem>(m_spec.problems));
        setSentence(m_example.isEmpty() ? words(m_spec.sentence)
                                        : words(m_spec.sentence) + u' ' + m_example);
    }
    setRows(rows(asked), answer != 0);
    m_choices.at(answer)->setChecked(true);
}

void AnswerCard::forget()
{
    m_example.clear();
}

CountryCard::CountryCard(ImportDraft &draft, QWidget *parent)
    : QuestionCard(draft, u"askCountry"_s, parent)
    , m_country(new Wheelless<QComboBox>(this))
{
    setTitle(tr("Country of phone numbers without a country code"));
    setSentence(tr("Numbers with a country code, and rows that name their country, keep theirs."));
    m_country->setObjectName(u"questionCountry"_s);
    m_country->setAccessibleName(tr("Country of phone numbers without a country code"));
    m_country->setMaxVisibleItems(16);
    m_country->addItem(tr("Not chosen: these rows are held back"), QString());
    fillWithRegions(*m_country);
    auto *line = new QHBoxLayout;
    line->addWidget(m_country);
    line->addStretch(1);
    column().addLayout(line);
    connect(m_country, &QComboBox::activated, this, [this] {
        Answers now = answers();
        now.region = m_country->currentData().toString();
        this->draft().setAnswers(now);
    });
}

bool CountryCard::isAsked(const AskedQuestions &asked) const
{
    return asked.of(Problem::NeedsCountry) > 0 || asked.usesRegion;
}

void CountryCard::refresh(const AskedQuestions &asked)
{
    setRows(asked.of(Problem::NeedsCountry), !answers().region.isEmpty());
    m_country->setCurrentIndex(qMax(0, m_country->findData(answers().region)));
}

PlaceholderCard::PlaceholderCard(ImportDraft &draft, QWidget *parent)
    : QuestionCard(draft, u"askPlaceholders"_s, parent)
    , m_grid(new QGridLayout)
{
    setTitle(tr("Blank or not?"));
    setSentence(tr("Some cells hold a word that may stand for nothing."));
    m_grid->setHorizontalSpacing(16);
    m_grid->setColumnStretch(2, 1);
    column().addLayout(m_grid);
}

bool PlaceholderCard::isAsked(const AskedQuestions &asked) const
{
    return !asked.placeholders.isEmpty();
}

PlaceholderCard::Line PlaceholderCard::makeLine(int column)
{
    Line line;
    const QString title = columnTitle(draft().content()->layout, column);
    const QString example = placeholderIn(draft(), column);
    line.words = new QLabel(this);
    line.words->setTextFormat(Qt::PlainText);
    line.words->setText(example.isEmpty() ? title : tr("“%1” in “%2”").arg(example, title));
    line.choice = new Wheelless<QComboBox>(this);
    line.choice->setObjectName(u"placeholder%1"_s.arg(column));
    line.choice->addItem(tr("Hold these rows back"));
    line.choice->addItem(tr("Blank"), true);
    line.choice->addItem(tr("Take it as it stands"), false);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.words, row, 0);
    m_grid->addWidget(line.choice, row, 1);
    connect(line.choice, &QComboBox::activated, this, [this, column, choice = line.choice] {
        Answers now = answers();
        if (choice->currentData().isValid())
            now.placeholders.insert(column, choice->currentData().toBool());
        else
            now.placeholders.remove(column);
        draft().setAnswers(now);
    });
    return line;
}

void PlaceholderCard::refresh(const AskedQuestions &asked)
{
    bool isAnswered = true;
    for (auto column = asked.placeholders.cbegin(); column != asked.placeholders.cend(); ++column) {
        if (!m_lines.contains(column.key()))
            m_lines.insert(column.key(), makeLine(column.key()));
        const Line &line = m_lines[column.key()];
        const auto answer = answers().placeholders.constFind(column.key());
        const bool isSaid = answer != answers().placeholders.cend();
        line.choice->setCurrentIndex(isSaid ? line.choice->findData(*answer) : 0);
        line.choice->setAccessibleName(line.words->text());
        line.choice->setAccessibleDescription(
            tr("%Ln row(s)", nullptr, static_cast<int>(column.value())));
        isAnswered = isAnswered && isSaid;
    }
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
        const bool isShown = asked.placeholders.contains(line.key());
        line->words->setVisible(isShown);
        line->choice->setVisible(isShown);
    }
    setRows(asked.of(Problem::Placeholder), isAnswered);
}

void PlaceholderCard::forget()
{
    for (const Line &line : std::as_const(m_lines)) {
        delete line.words;
        delete line.choice;
    }
    m_lines.clear();
}

} // namespace rolodesk
