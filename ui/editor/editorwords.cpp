#include "ui/editor/editorwords.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/editing/threewaymerge.h"
#include "core/util/rowwith.h"
#include "ui/common/tiptext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;
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

struct KindRow {
    Kind kind;
    const char *title;
};

constexpr std::array titles{KindRow{Kind::First, QT_TRANSLATE_NOOP("EditorWords", "First name")},
    KindRow{Kind::Last, QT_TRANSLATE_NOOP("EditorWords", "Last name")},
    KindRow{Kind::DisplayName, QT_TRANSLATE_NOOP("EditorWords", "Display name")},
    KindRow{Kind::Phone, QT_TRANSLATE_NOOP("EditorWords", "Phone")},
    KindRow{Kind::Email, QT_TRANSLATE_NOOP("EditorWords", "E-mail")},
    KindRow{Kind::Avatar, QT_TRANSLATE_NOOP("EditorWords", "Address of a picture")},
    KindRow{Kind::Owner, QT_TRANSLATE_NOOP("EditorWords", "Owner")},
    KindRow{Kind::OptOut, QT_TRANSLATE_NOOP("EditorWords", "Opted out")},
    KindRow{Kind::Tag, QT_TRANSLATE_NOOP("EditorWords", "Tags")}};

struct ChannelRow {
    QLatin1String type;
    const char *title;
};

constexpr std::array channels{ChannelRow{"phone"_L1, QT_TRANSLATE_NOOP("EditorWords", "Phone")},
    ChannelRow{"email"_L1, QT_TRANSLATE_NOOP("EditorWords", "E-mail")},
    ChannelRow{"facebook"_L1, QT_TRANSLATE_NOOP("EditorWords", "Facebook")}};

QString nobody()
{
    return words(QT_TRANSLATE_NOOP("EditorWords", "Nobody"));
}

QString shownLine(const QString &type, const QString &line)
{
    return type.compare("phone"_L1, Qt::CaseInsensitive) == 0 ? editablePhone(line) : line;
}

QString shownLines(const QString &type, const QString &value)
{
    QStringList lines = value.split(u'\n', Qt::SkipEmptyParts);
    std::transform(lines.begin(), lines.end(), lines.begin(),
        [&type](const QString &line) { return shownLine(type, line); });
    return lines.join(u", "_s);
}

QString shownOwner(const QString &value, const Directory &directory)
{
    bool isId = false;
    const MemberId owner(value.toLongLong(&isId));
    if (!isId)
        return value;
    for (const ShownMember &member : shownMembers(directory.team)) {
        if (member.id == owner)
            return member.name;
    }
    return directory.nameOf(owner);
}

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

QString titleOf(const EditField &field, const Directory &directory)
{
    if (field.kind == Kind::Custom)
        return directory.titleOf(field.key);
    if (field.kind == Kind::Channel)
        return channelTitle(field.key);
    return words(rowWith(titles, &KindRow::kind, field.kind)->title);
}

QString channelTitle(const QString &type)
{
    for (const ChannelRow &row : channels) {
        if (type.compare(row.type, Qt::CaseInsensitive) == 0)
            return words(row.title);
    }
    return type;
}

QString channelTypeOf(const QString &title)
{
    const QString text = title.trimmed();
    for (const ChannelRow &row : channels) {
        if (text.compare(words(row.title), Qt::CaseInsensitive) == 0
            || text.compare(row.type, Qt::CaseInsensitive) == 0)
            return row.type;
    }
    return text;
}

QString shownValue(const EditField &field, const QString &value, const Directory &directory)
{
    switch (field.kind) {
    case Kind::Phone:
        return editablePhone(value);
    case Kind::Owner:
        return value.isEmpty() ? nobody() : shownOwner(value, directory);
    case Kind::OptOut:
        if (value.isEmpty())
            return words(QT_TRANSLATE_NOOP("EditorWords", "not known"));
        return value == isOut() ? words(QT_TRANSLATE_NOOP("EditorWords", "opted out"))
                                : words(QT_TRANSLATE_NOOP("EditorWords", "subscribed"));
    case Kind::Channel:
        return shownLines(field.key, value);
    default:
        return value;
    }
}

QString phoneReading(const PhoneNumber &number)
{
    const auto territory = QLocale::codeToTerritory(number.region());
    const QString country =
        territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
    QStringList parts{isolated(u'+' + number.e164Digits()), isolated(number.nationalForm())};
    if (!country.isEmpty())
        parts.append(country);
    const QString reading = parts.join(u" · "_s);
    return number.isValid()
        ? reading
        : words(QT_TRANSLATE_NOOP("EditorWords", "%1. No number in use begins like this."))
              .arg(reading);
}

QString editablePhone(const QString &stored)
{
    const auto number = PhoneNumber::parse(u'+' + stored, {});
    return number && number->e164Digits() == stored ? PhoneNumber::display(stored) : stored;
}

QString inSentence(const QString &value)
{
    constexpr qsizetype mostLetters = 80;
    constexpr qsizetype mostInWord = 16;
    const QString text = cutText(value.simplified(), mostLetters);
    QString broken;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    qsizetype length = 0;
    for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0;
         from = std::exchange(to, letters.toNextBoundary())) {
        length = text.at(from).isSpace() ? 0 : length + 1;
        if (length > mostInWord) {
            broken += QChar(0x200b);
            length = 1;
        }
        broken += QStringView(text).mid(from, to - from);
    }
    return broken;
}

QString onButton(const QString &text)
{
    constexpr qsizetype mostLetters = 40;
    return cutText(text.simplified(), mostLetters).replace(u'&', u"&&"_s);
}

QList<ShownMember> shownMembers(const Team &team)
{
    // Whoever types a name need not know its accents.
    QHash<QString, int> uses{{foldText(nobody()), 1}};
    for (const TeamMember &member : team.members)
        ++uses[foldText(member.name)];
    QList<ShownMember> members;
    for (const TeamMember &member : team.members) {
        const QString id = u'#' + QString::number(member.id.value);
        QString name = member.name.isEmpty() ? id : member.name;
        if (!member.name.isEmpty() && uses.value(foldText(member.name)) > 1)
            name += u" ("_s + id + u')';
        members.append({member.id, name});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(
        members.begin(), members.end(), [&collator](const ShownMember &a, const ShownMember &b) {
            return collator.compare(a.name, b.name) < 0;
        });
    return members;
}

} // namespace rolodesk
