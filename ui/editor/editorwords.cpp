#include "ui/editor/editorwords.h"

#include "core/contacts/phonenumber.h"
#include "core/editing/threewaymerge.h"
#include "core/util/rowwith.h"
#include "ui/common/countryname.h"
#include "ui/common/tiptext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Problem = ValueProblem::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("EditorWords", text);
}

struct ProblemRow {
    Problem kind;
    const char *sentence;
};

constexpr std::array problems{ProblemRow{Problem::NotANumber,
                                  QT_TRANSLATE_NOOP("EditorWords", "This is not a phone number.")},
    ProblemRow{Problem::NeedsCountry,
        QT_TRANSLATE_NOOP("EditorWords",
            "The country of this number is not clear. Begin it with + and the country code.")},
    ProblemRow{Problem::TooShort,
        QT_TRANSLATE_NOOP("EditorWords", "This phone number has too few digits.")},
    ProblemRow{Problem::TooLong,
        QT_TRANSLATE_NOOP("EditorWords", "This phone number has too many digits.")},
    ProblemRow{Problem::Impossible,
        QT_TRANSLATE_NOOP("EditorWords", "No country has such a phone number.")},
    ProblemRow{Problem::NotAnAddress,
        QT_TRANSLATE_NOOP("EditorWords", "An e-mail address looks like name@example.org.")},
    ProblemRow{Problem::NotAWebAddress,
        QT_TRANSLATE_NOOP("EditorWords", "The address of a picture begins with https://.")},
    ProblemRow{Problem::NotAMember,
        QT_TRANSLATE_NOOP(
            "EditorWords", "Nobody in the team has this name. Choose somebody from the list.")},
    ProblemRow{
        Problem::NotAChoice, QT_TRANSLATE_NOOP("EditorWords", "This field has no such value.")},
    ProblemRow{Problem::PhoneNeeded,
        QT_TRANSLATE_NOOP(
            "EditorWords", "Heymarket changes no contact without a phone number. Enter one.")},
    ProblemRow{Problem::NothingToReach,
        QT_TRANSLATE_NOOP(
            "EditorWords", "A new contact needs a phone number, an e-mail or another channel.")},
    ProblemRow{Problem::TooManyTags,
        QT_TRANSLATE_NOOP("EditorWords", "A contact has %1 tags at most. Take one off.")}};

} // namespace

QString describe(const ValueProblem &problem)
{
    QString sentence = words(rowWith(problems, &ProblemRow::kind, problem.kind)->sentence);
    if (problem.kind == Problem::TooManyTags)
        sentence = sentence.arg(mostTags);
    return problem.part.isEmpty() ? sentence
                                  : words(QT_TRANSLATE_NOOP("EditorWords", "“%1”: %2"))
                                        .arg(inSentence(problem.part), sentence);
}

QString phoneReading(const PhoneNumber &number)
{
    const QString country = number.region().isEmpty() ? QString() : countryName(number.region());
    QStringList parts{isolated(u'+' + number.e164Digits()), isolated(number.nationalForm())};
    if (!country.isEmpty())
        parts.append(country);
    const QString reading = parts.join(u" · "_s);
    return number.isValid()
        ? reading
        : words(QT_TRANSLATE_NOOP("EditorWords", "%1. No number in use begins like this."))
              .arg(reading);
}

QString inSentence(const QString &value)
{
    constexpr qsizetype mostLetters = 80;
    constexpr qsizetype mostInWord = 16;
    return breakable(cutText(value.simplified(), mostLetters), mostInWord);
}

QString onButton(const QString &text)
{
    constexpr qsizetype mostLetters = 40;
    return cutText(text.simplified(), mostLetters).replace(u'&', u"&&"_s);
}

} // namespace rolodesk
