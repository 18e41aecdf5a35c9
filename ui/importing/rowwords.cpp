#include "ui/importing/rowwords.h"

#include "core/util/rowwith.h"
#include "ui/common/contactname.h"
#include "ui/common/countryname.h"
#include "ui/common/fieldwords.h"
#include "ui/common/sentencewords.h"
#include "ui/common/tiptext.h"
#include "ui/importing/columnwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Problem = CleanRow::Problem;

constexpr qsizetype longest = 80; ///< Letters of somebody's text within a sentence.

constexpr std::array fates{
    FateText{RowFate::New, QT_TRANSLATE_NOOP("RowWords", "New"),
        QT_TRANSLATE_NOOP("RowWords", "new"), "add"_L1, Severity::Success},
    FateText{RowFate::Changed, QT_TRANSLATE_NOOP("RowWords", "Changed"),
        QT_TRANSLATE_NOOP("RowWords", "changed"), "edit"_L1, Severity::Success},
    FateText{RowFate::Same, QT_TRANSLATE_NOOP("RowWords", "The same"),
        QT_TRANSLATE_NOOP("RowWords", "the same"), "check"_L1, Severity::Info},
    FateText{RowFate::Duplicate, QT_TRANSLATE_NOOP("RowWords", "Again in the file"),
        QT_TRANSLATE_NOOP("RowWords", "again in the file"), "copy"_L1, Severity::Info},
    FateText{RowFate::Held, QT_TRANSLATE_NOOP("RowWords", "Held back"),
        QT_TRANSLATE_NOOP("RowWords", "held back"), "warning"_L1, Severity::Warning},
    FateText{RowFate::Skipped, QT_TRANSLATE_NOOP("RowWords", "Left out"),
        QT_TRANSLATE_NOOP("RowWords", "left out"), "eye-off"_L1, Severity::Info},
    FateText{RowFate::Unasked, QT_TRANSLATE_NOOP("RowWords", "Not asked for"),
        QT_TRANSLATE_NOOP("RowWords", "not asked for"), "unknown"_L1, Severity::Info},
};
static_assert(fates.size() == allRowFates.size());

constexpr std::array problems{
    ProblemText{Problem::NoNumber, QT_TRANSLATE_NOOP("RowWords", "No number"),
        QT_TRANSLATE_NOOP("RowWords",
            "There is neither a phone number nor an e-mail in this row, so nobody can be known by "
            "it. Type one, or leave the row out.")},
    ProblemText{Problem::SpoiledNumber, QT_TRANSLATE_NOOP("RowWords", "Spoiled number"),
        QT_TRANSLATE_NOOP("RowWords",
            "A spreadsheet spoiled the number of this row. Save the column as text in the "
            "spreadsheet, or type the number.")},
    ProblemText{Problem::BadNumber, QT_TRANSLATE_NOOP("RowWords", "Unreadable number"),
        QT_TRANSLATE_NOOP("RowWords",
            "What stands in the column of the phone is no phone number. Type the number, or leave "
            "the row out.")},
    ProblemText{Problem::NeedsCountry, QT_TRANSLATE_NOOP("RowWords", "Number without a country"),
        QT_TRANSLATE_NOOP("RowWords",
            "Nobody says which country this number is of. Choose one for the file, or type the "
            "number with + and the code of its country.")},
    ProblemText{Problem::BadEmail, QT_TRANSLATE_NOOP("RowWords", "Unreadable e-mail"),
        QT_TRANSLATE_NOOP("RowWords",
            "What stands in the column of the e-mail is no address. Type the address, or empty "
            "the cell.")},
    ProblemText{Problem::BadTruth, QT_TRANSLATE_NOOP("RowWords", "Unclear opt-out"),
        QT_TRANSLATE_NOOP("RowWords",
            "The cell of the opt-out is neither a yes nor a no, and this is not guessed. Type "
            "“yes” or “no”.")},
    ProblemText{Problem::TooManyTags, QT_TRANSLATE_NOOP("RowWords", "Too many tags"),
        QT_TRANSLATE_NOOP("RowWords",
            "The contact would have more than five tags, which is the most there can be. Take some "
            "out of the cell, or say for the whole file that those are taken for which there is "
            "room.")},
    ProblemText{Problem::UnknownTag, QT_TRANSLATE_NOOP("RowWords", "Unknown tag"),
        QT_TRANSLATE_NOOP("RowWords",
            "There is a label in this row that is no tag here. Say for the whole file what becomes "
            "of it.")},
    ProblemText{Problem::UnknownOwner, QT_TRANSLATE_NOOP("RowWords", "Unknown owner"),
        QT_TRANSLATE_NOOP("RowWords",
            "No member of the team is called like the owner of this row, or several are. Say for "
            "the whole file who is meant.")},
    ProblemText{Problem::Placeholder, QT_TRANSLATE_NOOP("RowWords", "Blank or not?"),
        QT_TRANSLATE_NOOP("RowWords",
            "A cell holds a word such as “N/A”. Say for the whole column whether that is blank, or "
            "change the cell.")},
    ProblemText{Problem::Ragged, QT_TRANSLATE_NOOP("RowWords", "More cells than columns"),
        QT_TRANSLATE_NOOP("RowWords",
            "This row has more cells than there are columns, so its cells may stand in the wrong "
            "ones: often a comma within a name. Join the two cells that are one, or drop what is "
            "beyond.")},
    ProblemText{Problem::OddLength, QT_TRANSLATE_NOOP("RowWords", "Other number of cells"),
        QT_TRANSLATE_NOOP("RowWords",
            "Nearly all rows have as many cells as there are columns, and this one has not, so its "
            "cells may stand in the wrong ones. Type into the right ones, or say for the whole "
            "file "
            "that what is missing or too much is blank, and at the end of the row.")},
    ProblemText{Problem::OpenQuote, QT_TRANSLATE_NOOP("RowWords", "Quote that is not closed"),
        QT_TRANSLATE_NOOP("RowWords",
            "A quote opens a cell of this row, and nothing closes it: the text may go on "
            "elsewhere. Type the cell as it is meant.")},
    ProblemText{Problem::LostLetters, QT_TRANSLATE_NOOP("RowWords", "Lost letters"),
        QT_TRANSLATE_NOOP("RowWords",
            "Letters of this row were lost before the file was made, and nobody can bring them "
            "back. Type the text anew.")},
    ProblemText{Problem::SameNumber, QT_TRANSLATE_NOOP("RowWords", "Same number twice"),
        QT_TRANSLATE_NOOP("RowWords",
            "Other rows of the file have this number or are about the same contact, and say "
            "something else. Take one of them, or say for the whole file which is taken.")},
    ProblemText{Problem::SeveralContacts, QT_TRANSLATE_NOOP("RowWords", "Several contacts"),
        QT_TRANSLATE_NOOP("RowWords",
            "The numbers and addresses of this row belong to different contacts. Take out what is "
            "not of this one, or leave the row out.")},
    ProblemText{Problem::OtherName, QT_TRANSLATE_NOOP("RowWords", "Number of somebody else"),
        QT_TRANSLATE_NOOP("RowWords",
            "The number belongs to a contact of quite another name: it may have been given to "
            "somebody new. Say that it is the same person, or leave the row out.")},
    ProblemText{Problem::KnownEmail, QT_TRANSLATE_NOOP("RowWords", "E-mail of a contact"),
        QT_TRANSLATE_NOOP("RowWords",
            "Nobody has the number of this row, but a contact has its e-mail. Say that it is the "
            "same person, or leave the row out.")},
    ProblemText{Problem::SharedEmail, QT_TRANSLATE_NOOP("RowWords", "E-mail of several rows"),
        QT_TRANSLATE_NOOP("RowWords",
            "Another row of the file has the e-mail of this one, and not its number. Say for the "
            "whole file that they are different people who share it, or leave one out.")},
    ProblemText{Problem::NoPhoneThere, QT_TRANSLATE_NOOP("RowWords", "Contact without a number"),
        QT_TRANSLATE_NOOP("RowWords",
            "The contact has no phone number, and the service takes no change of such a contact. "
            "Give it a number first, or leave the row out.")},
    ProblemText{Problem::MovedSince, QT_TRANSLATE_NOOP("RowWords", "Changed since the plan"),
        QT_TRANSLATE_NOOP("RowWords",
            "The contact is not what it was when the plan was made. Look at the row again.")},
    ProblemText{Problem::OptInIgnored, QT_TRANSLATE_NOOP("RowWords", "Opt-in that is not set"),
        QT_TRANSLATE_NOOP("RowWords",
            "The row says that this contact may be texted. The contact opted out and stays so: no "
            "file opts anybody in.")},
    ProblemText{Problem::DecodedTwice, QT_TRANSLATE_NOOP("RowWords", "Letters read wrongly"),
        QT_TRANSLATE_NOOP("RowWords",
            "Some letters look as if they had been read wrongly before the file was saved "
            "(“MÃ¼ller” for “Müller”). They can be repaired for the whole file.")},
    ProblemText{Problem::CommaInName, QT_TRANSLATE_NOOP("RowWords", "Comma in a name"),
        QT_TRANSLATE_NOOP("RowWords",
            "There is a comma in the name, which is taken as it is. Say for the whole file when "
            "the last name stands before it.")},
    ProblemText{Problem::SaidOptOut, QT_TRANSLATE_NOOP("RowWords", "Unsubscribed elsewhere"),
        QT_TRANSLATE_NOOP("RowWords",
            "A status in this row, or the name of the file, says that this person unsubscribed. "
            "Say for the whole file what becomes of such rows.")},
    ProblemText{Problem::UnknownField, QT_TRANSLATE_NOOP("RowWords", "Unknown field"),
        QT_TRANSLATE_NOOP("RowWords",
            "The row names a custom field that is not there. Its value is not imported.")},
    ProblemText{Problem::UnclearDate, QT_TRANSLATE_NOOP("RowWords", "Unclear date"),
        QT_TRANSLATE_NOOP("RowWords",
            "Nobody can tell which day a date of this row is: its day or its month may come first, "
            "its century is missing, or a spreadsheet made a number of it. It is imported as it "
            "stands.")},
    ProblemText{Problem::UnusedNumber, QT_TRANSLATE_NOOP("RowWords", "Number not in use"),
        QT_TRANSLATE_NOOP("RowWords",
            "A number of this row is like none that is in use: it may be mistyped, or of another "
            "country. It is imported as it is.")},
    ProblemText{Problem::FaxLeftOut, QT_TRANSLATE_NOOP("RowWords", "Fax or pager left out"),
        QT_TRANSLATE_NOOP("RowWords",
            "The file calls a number of this row a fax or a pager, which nobody can text. It is "
            "not imported.")},
    ProblemText{Problem::OneChannelOnly, QT_TRANSLATE_NOOP("RowWords", "Further number not kept"),
        QT_TRANSLATE_NOOP("RowWords",
            "The service keeps one number and one e-mail of a contact. The further ones of this "
            "row are left out.")},
};
static_assert(problems.size() == CleanRow::problemKinds);

struct ReadingText {
    PhoneReading::Problem problem;
    const char *sentence; ///< %1: the text.
};

constexpr std::array readings{
    ReadingText{PhoneReading::Problem::Formula,
        QT_TRANSLATE_NOOP("RowWords",
            "A spreadsheet took the number for a formula and made “%1” of it. Save the column as "
            "text in the spreadsheet, or type the number.")},
    ReadingText{PhoneReading::Problem::NotANumber,
        QT_TRANSLATE_NOOP("RowWords",
            "“%1” is no phone number. Type the number, or leave the row out.")},
    ReadingText{PhoneReading::Problem::NeedsCountry,
        QT_TRANSLATE_NOOP("RowWords",
            "Nobody says which country “%1” is a number of. Choose one for the file, or type the "
            "number with + and the code of its country.")},
    ReadingText{PhoneReading::Problem::TooShort,
        QT_TRANSLATE_NOOP("RowWords", "“%1” has too few digits for a phone number. Type all of "
                                      "it, or leave the row out.")},
    ReadingText{PhoneReading::Problem::TooLong,
        QT_TRANSLATE_NOOP("RowWords", "“%1” has too many digits for a phone number. Type the "
                                      "number alone, or leave the row out.")},
    ReadingText{PhoneReading::Problem::Impossible,
        QT_TRANSLATE_NOOP("RowWords", "No country has a number such as “%1”. Type the right one, "
                                      "or leave the row out.")},
};

struct NoteText {
    PhoneReading::Note note;
    const char *sentence; ///< %1: the text, %2: the country or the extension.
};

constexpr std::array notes{
    NoteText{PhoneReading::National,
        QT_TRANSLATE_NOOP("RowWords", "“%1” is read as a number of %2, which it does not say.")},
    NoteText{PhoneReading::Bare,
        QT_TRANSLATE_NOOP("RowWords",
            "“%1” is read with the code of its country in front (%2), though it has no +.")},
    NoteText{PhoneReading::Extension,
        QT_TRANSLATE_NOOP("RowWords",
            "The extension %2 of “%1” is left out, because nobody can text an extension.")},
    NoteText{PhoneReading::Letters,
        QT_TRANSLATE_NOOP("RowWords", "The letters of “%1” are read as the digits of their keys.")},
    NoteText{PhoneReading::FloatTail,
        QT_TRANSLATE_NOOP("RowWords",
            "The zero behind the point of “%1” is left out: a spreadsheet put it there.")},
    NoteText{PhoneReading::Unassigned,
        QT_TRANSLATE_NOOP("RowWords", "“%1” is like no number that is in use.")},
    NoteText{PhoneReading::Words,
        QT_TRANSLATE_NOOP("RowWords", "The words beside the number in “%1” are left out.")},
};

QString within(const QString &text)
{
    return apart(cutText(text.simplified(), longest));
}

/// "“VIP”, “Oslo”".
QString quoted(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(rolodesk::quoted(within(text)));
    return all.join(", "_L1);
}

void addPhones(const PlanDetail &detail, QList<RowSentence> &sentences)
{
    const auto problemOf = [](PhoneReading::Problem problem) -> unsigned {
        if (problem == PhoneReading::Problem::NeedsCountry)
            return Problem::NeedsCountry;
        const bool isSpoiled = problem == PhoneReading::Problem::Exponent
            || problem == PhoneReading::Problem::Formula;
        return isSpoiled ? Problem::SpoiledNumber : Problem::BadNumber;
    };
    for (const PhoneReading &bad : detail.clean.badPhones) {
        const unsigned problem = problemOf(bad.problem) & detail.outcome.problems;
        const QString sentence = phoneProblem(bad);
        // What is left out of a row that has another number holds nothing back.
        sentences.append({problem,
            problem != 0 ? sentence
                         : rowWord(QT_TRANSLATE_NOOP("RowWords", "“%1” is left out: unreadable."))
                               .arg(within(bad.text))});
    }
}

/// What the row itself tells more of than the words for all rows; empty: nothing.
QString ownSentence(Problem problem, const PlanDetail &detail, const TableLayout &layout)
{
    const CleanRow &clean = detail.clean;
    const auto with = [](const char *text, const QString &what) { return rowWord(text).arg(what); };
    switch (problem) {
    case Problem::BadEmail:
        return with(QT_TRANSLATE_NOOP("RowWords", "No e-mail address: %1. Type the address, or "
                                                  "empty the cell."),
            quoted(clean.badEmails));
    case Problem::UnknownTag:
        return with(QT_TRANSLATE_NOOP("RowWords", "No tag here is called so: %1. Say for the whole "
                                                  "file what becomes of it."),
            quoted(detail.outcome.unknownTags));
    case Problem::UnknownOwner:
        return with(QT_TRANSLATE_NOOP("RowWords", "No member of the team is called %1, or several "
                                                  "are. Say for the whole file who is meant."),
            quoted({detail.outcome.unknownOwner}));
    case Problem::UnknownField: {
        QStringList named = detail.outcome.unknownFields;
        named.removeAll(QString());
        return named.isEmpty() ? QString()
                               : with(QT_TRANSLATE_NOOP("RowWords",
                                          "No custom field is called so: %1. The value is not "
                                          "imported."),
                                   quoted(named));
    }
    case Problem::Placeholder: {
        QStringList titles;
        for (const int column : clean.placeholders)
            titles.append(columnTitle(layout, column));
        return with(QT_TRANSLATE_NOOP("RowWords", "A word such as “N/A” stands in: %1. Say for the "
                                                  "whole column whether that is blank, or change "
                                                  "the cell."),
            titles.join(", "_L1));
    }
    case Problem::OtherName:
        return with(QT_TRANSLATE_NOOP("RowWords",
                        "The number belongs to %1, quite another name: "
                        "it may have been given to somebody new. Say "
                        "that it is the same person, or leave the row "
                        "out."),
            rolodesk::quoted(within(nameOf(detail.contact))));
    case Problem::KnownEmail:
        return with(QT_TRANSLATE_NOOP("RowWords",
                        "Nobody has the number of this row, but %1 has "
                        "its e-mail. Say that it is the same person, or "
                        "leave the row out."),
            rolodesk::quoted(within(nameOf(detail.contact))));
    default:
        return {};
    }
}

} // namespace

QString rowWord(const char *text)
{
    return QCoreApplication::translate("RowWords", text);
}

const FateText &fateText(RowFate fate)
{
    return *rowWith(fates, &FateText::fate, fate);
}

std::span<const ProblemText> problemTexts()
{
    return problems;
}

QString problemNames(unsigned some)
{
    QStringList names;
    for (const ProblemText &text : problems) {
        if (some & text.problem)
            names.append(names.isEmpty() ? rowWord(text.name) : midSentence(rowWord(text.name)));
    }
    return names.join("; "_L1);
}

QString rowSentence(const QString &number, RowFate fate, unsigned some)
{
    const QString phrase = rowWord(fateText(fate).phrase);
    if (some == 0)
        return rowWord(QT_TRANSLATE_NOOP("RowWords", "Row %1, %2")).arg(number, phrase);
    return rowWord(QT_TRANSLATE_NOOP("RowWords", "Row %1, %2: %3"))
        .arg(number, phrase, midSentence(problemNames(some)));
}

QString phoneProblem(const PhoneReading &reading)
{
    if (reading.isValid())
        return {};
    if (reading.problem == PhoneReading::Problem::Exponent)
        return rowWord(QT_TRANSLATE_NOOP("RowWords", "A spreadsheet rounded this number to %1: the "
                                                     "digits after %2 are lost. Save the column as "
                                                     "text in the spreadsheet, or type the "
                                                     "number."))
            .arg(within(reading.text), reading.survivors);
    const char *sentence = rowWith(readings, &ReadingText::problem, reading.problem)->sentence;
    return rowWord(sentence).arg(within(reading.text));
}

QStringList phoneNotes(const PhoneReading &reading)
{
    QStringList sentences;
    for (const NoteText &note : notes) {
        if (!(reading.notes & note.note))
            continue;
        QString sentence = rowWord(note.sentence);
        const QString more = note.note == PhoneReading::Extension ? reading.extension
                                                                  : regionName(reading.region);
        sentences.append(sentence.contains("%2"_L1) ? sentence.arg(within(reading.text), more)
                                                    : sentence.arg(within(reading.text)));
    }
    return sentences;
}

QList<RowSentence> rowSentences(
    const PlanDetail &detail, const TableLayout &layout)
{
    QList<RowSentence> sentences;
    addPhones(detail, sentences);
    constexpr unsigned ofPhones =
        Problem::SpoiledNumber | Problem::BadNumber | Problem::NeedsCountry;
    for (const ProblemText &text : problems) {
        const bool isTold = (text.problem & ofPhones) && !detail.clean.badPhones.isEmpty();
        if (!(detail.outcome.problems & text.problem) || isTold)
            continue;
        const QString own = ownSentence(text.problem, detail, layout);
        sentences.append({text.problem, own.isEmpty() ? rowWord(text.sentence) : own});
    }
    for (const PhoneReading &phone : detail.clean.phones) {
        for (const QString &note : phoneNotes(phone))
            sentences.append({0, note});
    }
    std::stable_sort(sentences.begin(), sentences.end(),
        [](const RowSentence &a, const RowSentence &b) {
            return CleanRow::holds(a.problem) && !CleanRow::holds(b.problem);
        });
    return sentences;
}

QString rowFieldTitle(
    const EditField &field, const Directory &directory, const TableLayout &layout)
{
    if (field.kind == EditField::Kind::Tag && field.key.startsWith(u'+'))
        return rowWord(QT_TRANSLATE_NOOP("RowWords", "New tag “%1”")).arg(within(field.key.mid(1)));
    const qint64 id = field.key.toLongLong();
    if (field.kind != EditField::Kind::Custom || id >= 0)
        return fieldTitle(field, directory);
    const auto column = static_cast<int>(-1 - id);
    return rowWord(QT_TRANSLATE_NOOP("RowWords", "New field “%1”"))
        .arg(columnTitle(layout, column));
}

QString columnTitle(const TableLayout &layout, int column)
{
    return within(titleOf(layout.columns.value(column), column));
}

QString regionName(const QString &region)
{
    return countryName(region);
}

} // namespace rolodesk
