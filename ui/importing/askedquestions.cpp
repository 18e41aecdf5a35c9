#include "ui/importing/askedquestions.h"

#include "core/import/celltext.h"
#include "core/import/importdraft.h"
#include "ui/common/contactname.h"
#include "ui/common/tiptext.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Problem = CleanRow::Problem;
using Answers = ImportAnswers;

constexpr qsizetype longest = 40; ///< Letters of somebody's text.
constexpr std::size_t mostLookedAt = 200; ///< Rows, for an example.

std::size_t bitOf(unsigned problem)
{
    return static_cast<std::size_t>(std::countr_zero(problem));
}

/// Whether somebody has said what becomes of such rows, or of some.
bool isAnswered(unsigned problem, const Answers &answers)
{
    switch (problem) {
    case Problem::NeedsCountry:
        return !answers.region.isEmpty();
    case Problem::DecodedTwice:
        return answers.repairsText;
    case Problem::CommaInName:
        return answers.commaNames != Answers::CommaNames::AsIs;
    case Problem::SameNumber:
        return answers.sameNumber != Answers::SameNumber::Hold;
    case Problem::OtherName:
        return answers.otherName != Answers::OtherName::Hold;
    case Problem::KnownEmail:
        return answers.knownEmail != Answers::KnownEmail::Hold;
    case Problem::SharedEmail:
        return answers.sharedEmail != Answers::SharedEmail::Hold;
    case Problem::TooManyTags:
        return answers.overLimit != Answers::OverLimit::Hold;
    case Problem::SaidOptOut:
        return answers.saidOptOut != Answers::SaidOptOut::Hold;
    case Problem::OddLength:
        return answers.oddRows != Answers::OddRows::Hold;
    case Problem::BadNumber:
    case Problem::BadEmail:
    case Problem::SpoiledNumber:
        return answers.leavesOutUnreadable;
    case Problem::UnknownTag:
        return !answers.tags.isEmpty();
    case Problem::UnknownOwner:
        return !answers.owners.isEmpty();
    case Problem::Placeholder:
        return !answers.placeholders.isEmpty();
    default:
        return false;
    }
}

bool isRead(const ColumnMapping &mapping, ColumnKind kind)
{
    return std::any_of(
        mapping.columns.cbegin(), mapping.columns.cend(), [kind](const ColumnRule &rule) {
            return rule.kind == kind && rule.policy != ColumnRule::Policy::Ignore;
        });
}

/// Those that are open, and those that are answered.
QMap<QString, PlanQuestions::Name> namesOf(const QMap<QString, PlanQuestions::Name> &open,
    const QMap<QString, PlanQuestions::Name> &before, const QMap<QString, UnknownAnswer> &answers,
    bool isColumnRead)
{
    QMap<QString, PlanQuestions::Name> all = open;
    for (auto answer = answers.cbegin(); isColumnRead && answer != answers.cend(); ++answer) {
        const PlanQuestions::Name unknown{
            answer->label.isEmpty() ? answer.key() : answer->label, 0};
        if (!all.contains(answer.key()))
            all.insert(answer.key(), before.value(answer.key(), unknown));
    }
    return all;
}

bool readsNational(const ImportDraft &draft)
{
    constexpr std::size_t some = 20;
    const ImportPlan &plan = draft.plan();
    const std::size_t step = std::max<std::size_t>(1, plan.size() / some);
    for (std::size_t place = 0; place < plan.size(); place += step) {
        const auto detail = plan.detailOf(place);
        if (!detail)
            return false;
        const auto &phones = detail->clean.phones;
        const bool isNational = std::any_of(phones.cbegin(), phones.cend(),
            [](const PhoneReading &phone) { return (phone.notes & PhoneReading::National) != 0; });
        if (isNational)
            return true;
    }
    return false;
}

QString words(const char *text)
{
    return QCoreApplication::translate("QuestionWords", text);
}

QString shown(const QString &text)
{
    return apart(cutText(text.simplified(), longest));
}

QString fileName(const CleanRow &row)
{
    return builtName(row.first, row.last);
}

QString repairedExample(const PlanDetail &detail)
{
    for (const QString &cell : detail.cells) {
        const QString text = unwrapped(cell);
        if (const auto whole = repaired(text))
            return words(QT_TRANSLATE_NOOP("QuestionWords", "“%1” becomes “%2”."))
                .arg(shown(text), shown(*whole));
    }
    return {};
}

QString commaExample(const PlanDetail &detail)
{
    const QString name = detail.clean.first;
    const qsizetype comma = name.indexOf(u',');
    return comma < 0 ? QString()
                     : words(QT_TRANSLATE_NOOP("QuestionWords",
                                 "“%1” would be the first name “%2” and the last name “%3”."))
                           .arg(shown(name), shown(name.sliced(comma + 1).trimmed()),
                               shown(name.first(comma).trimmed()));
}

} // namespace

qint64 AskedQuestions::of(unsigned problem) const
{
    return problems[bitOf(problem)];
}

bool AskedQuestions::isEmpty() const
{
    return *this == AskedQuestions();
}

AskedQuestions questionsOf(const ImportDraft &draft, const AskedQuestions &before)
{
    const ImportPlan &plan = draft.plan();
    const ImportSetup &setup = draft.setup();
    AskedQuestions now;
    for (const unsigned problem : {unsigned(Problem::NeedsCountry), unsigned(Problem::DecodedTwice),
             unsigned(Problem::CommaInName), unsigned(Problem::SameNumber),
             unsigned(Problem::OtherName), unsigned(Problem::KnownEmail),
             unsigned(Problem::SharedEmail), unsigned(Problem::TooManyTags),
             unsigned(Problem::BadNumber), unsigned(Problem::BadEmail),
             unsigned(Problem::SpoiledNumber), unsigned(Problem::UnknownTag),
             unsigned(Problem::UnknownOwner), unsigned(Problem::Placeholder),
             unsigned(Problem::OddLength), unsigned(Problem::SaidOptOut)}) {
        const std::size_t bit = bitOf(problem);
        const qint64 open = plan.counts().problems[bit];
        now.problems[bit] =
            isAnswered(problem, setup.answers) ? std::max(open, before.problems[bit]) : open;
    }
    const PlanQuestions &open = plan.questions();
    now.tags = namesOf(
        open.tags, before.tags, setup.answers.tags, isRead(setup.mapping, ColumnKind::Tags));
    now.owners = namesOf(
        open.owners, before.owners, setup.answers.owners, isRead(setup.mapping, ColumnKind::Owner));
    now.placeholders = open.placeholders;
    for (auto answer = setup.answers.placeholders.cbegin();
         answer != setup.answers.placeholders.cend(); ++answer) {
        const bool isKnown = before.placeholders.contains(answer.key());
        if (isKnown && !now.placeholders.contains(answer.key()))
            now.placeholders.insert(answer.key(), before.placeholders.value(answer.key()));
    }
    now.usesRegion = before.usesRegion
        || (!setup.answers.region.isEmpty() && now.of(Problem::NeedsCountry) == 0
            && readsNational(draft));
    return now;
}

QString exampleOf(const ImportDraft &draft, CleanRow::Problem problem)
{
    constexpr unsigned shownProblems =
        Problem::DecodedTwice | Problem::CommaInName | Problem::OtherName | Problem::KnownEmail;
    if (!(problem & shownProblems))
        return {};
    const auto lists = draft.plan().lists();
    const std::vector<quint32> &places = lists->of(problem);
    constexpr std::size_t mostRead = 20;
    for (std::size_t at = 0; at < std::min(places.size(), mostRead); ++at) {
        const auto detail = draft.plan().detailOf(places[at]);
        if (!detail)
            return {};
        QString text;
        if (problem == Problem::DecodedTwice)
            text = repairedExample(*detail);
        else if (problem == Problem::CommaInName)
            text = commaExample(*detail);
        else if (problem == Problem::OtherName || problem == Problem::KnownEmail)
            text = words(QT_TRANSLATE_NOOP("QuestionWords", "In the file “%1”, here “%2”."))
                       .arg(shown(fileName(detail->clean)), shown(nameOf(detail->contact)));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString placeholderIn(const ImportDraft &draft, int column)
{
    const auto lists = draft.plan().lists();
    const std::vector<quint32> &places = lists->of(Problem::Placeholder);
    for (std::size_t at = 0; at < std::min(places.size(), mostLookedAt); ++at) {
        const QString cell =
            cellsOf(draft.plan().input(), draft.plan().at(places[at]).row).value(column);
        if (isPlaceholder(unwrapped(cell)) || isFormulaError(unwrapped(cell)))
            return shown(cell);
    }
    return {};
}

} // namespace rolodesk
