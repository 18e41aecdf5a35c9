#pragma once

#include "core/contacts/ids.h"
#include "core/import/columnmapping.h"
#include "core/import/importanswers.h"
#include "core/import/phonecell.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace rolodesk {

/// What a row of a file says of a contact, cleaned, and what is wrong with it. A plain value.
struct CleanRow {
    /// Together as they come. What holds a row back is told by `isHeldBack`.
    enum Problem : unsigned {
        NoNumber = 1U, ///< Neither a phone number nor an address to know somebody by.
        SpoiledNumber = 2U, ///< PhoneReading::Problem::Exponent or Formula.
        BadNumber = 4U, ///< Anything else that is no phone number.
        NeedsCountry = 8U,
        BadEmail = 16U,
        BadTruth = 32U, ///< A cell of an opt-out column that is neither yes nor no.
        TooManyTags = 64U, ///< More than five in the row alone.
        OptInIgnored = 128U, ///< The row says that somebody may be texted: no file opts anybody in.
        LostLetters = 256U, ///< U+FFFD.
        DecodedTwice = 512U, ///< "MÃ¼ller"
        CommaInName = 1024U, ///< "DOE, JOHN": first and last are not parted unasked.
        Ragged = 2048U, ///< More cells than columns, with something in those beyond.
        Placeholder = 4096U, ///< "N/A" in a column of which nobody said whether that is blank.
        // What a row is among the others, and to the base: RowJudge and ImportPlan.
        UnknownTag = 8192U, ///< A label that is no tag, and nobody said what becomes of it.
        UnknownOwner = 16384U, ///< No member is called so, or several are.
        SeveralContacts = 32768U, ///< Its numbers are of different contacts.
        OtherName = 65536U, ///< Its number belongs to somebody of quite another name.
        KnownEmail = 131072U, ///< Nobody has its number, but somebody has its e-mail.
        NoPhoneThere = 262144U, ///< The contact has no number: the service takes no change of it.
        SameNumber = 524288U, ///< Other rows have the number, and say something else.
        MovedSince = 1048576U, ///< The base is not what it was when the plan was made.
        OneChannelOnly = 2097152U, ///< A further number or address that the service does not keep.
        OddLength = 4194304U, ///< Nearly all other rows have as many cells as there are columns.
        OpenQuote = 8388608U, ///< A quote opens a cell of it, and nothing closes it.
        FaxLeftOut =
            16777216U, ///< A number that its label calls a fax or a pager: nobody texts it.
        UnknownField = 33554432U, ///< A value of a custom field that nobody knows: it is left out.
        SaidOptOut = 67108864U, ///< CleanRow::isSaidOut, and nobody said what becomes of it.
        UnclearDate = 134217728U, ///< Nobody can tell which day it is: it is taken as it stands.
        SharedEmail = 268435456U, ///< Another row has its e-mail, and another number.
        UnusedNumber = 536870912U, ///< PhoneReading::Unassigned
    };
    static constexpr int problemKinds = 30;

    QString first;
    QString last;
    QList<PhoneReading> phones; ///< Those one can text, the one to be the contact's own first.
    QList<PhoneReading> badPhones;
    QStringList emails; ///< The contact's own first.
    QStringList badEmails;
    QStringList labels; ///< Of tags, as they stand there.
    QString owner; ///< As it stands there.
    QString avatar;
    QString region; ///< ISO, of its numbers: by its country, else that of the file.
    bool isOptedOut = false; ///< The row says so.
    /// A status or the file's name says that he opted out, and nothing else of the row does: he is
    /// opted out by it only where somebody says so (ImportAnswers::SaidOptOut).
    bool isSaidOut = false;
    bool isOptedIn = false; ///< The row says that somebody may be texted: told, never done.
    QSet<ColumnKind> cleared; ///< Columns whose clear marker stands there.
    QSet<FieldId> clearedFields;
    QMap<FieldId, QString> fields; ///< Of the workspace.
    QMap<QString, QString> namedFields; ///< Custom fields by what the row itself calls them.
    QList<int> placeholders; ///< Columns with one, and nobody has said what it is there.
    unsigned problems = 0;

    /// Nothing may be sent of it before somebody has looked.
    [[nodiscard]] bool isHeldBack() const { return holds(problems); }
    /// Whether one of these is more than a remark.
    [[nodiscard]] static bool holds(unsigned problems) { return holding(problems) != 0; }
    /// Those of them that hold a row back.
    [[nodiscard]] static unsigned holding(unsigned problems);

    friend bool operator==(const CleanRow &, const CleanRow &) = default;
};

/// What is known of a row beside its cells. A plain value.
struct RowFacts {
    bool isMended = false; ///< Somebody typed into its cells, and has seen where they stand.
    bool hasOpenQuote = false; ///< CsvScanner::UnclosedQuote
};

/// Of a row of the table.
[[nodiscard]] RowFacts factsOf(const CsvTable &table, const ImportAnswers &answers, qsizetype row);

/// Cleans the rows of a file one by one. Pure; rows may be cleaned on several threads at the same
/// time; some 30 µs a row, most of it the phone numbers.
class RowCleaner final {
public:
    /// `layout`: the one of the mapping. `answers`: what somebody said of regions, names,
    /// placeholders and what is unreadable.
    RowCleaner(ColumnMapping mapping, const TableLayout &layout, ImportAnswers answers);

    /// The cells of a row as they are to be read, with what somebody typed into them.
    [[nodiscard]] CleanRow clean(const QStringList &cells, const RowFacts &facts = {}) const;

private:
    struct PhoneCell;
    /// Of its country; where that cannot be read: none. Else that of the file.
    [[nodiscard]] QString regionOf(const QStringList &cells) const;
    [[nodiscard]] QString textOf(const QString &cell, int column, CleanRow &row) const;
    void take(const ColumnRule &rule, const QString &text, CleanRow &row) const;
    void takePhones(QList<PhoneCell> cells, CleanRow &row) const;
    void takeWholeName(const QString &name, CleanRow &row) const;
    [[nodiscard]] QHash<int, QString> fieldTitles(const QStringList &cells) const;
    void judgeOptOut(CleanRow &row) const;
    void judge(const QStringList &cells, const RowFacts &facts, CleanRow &row) const;
    [[nodiscard]] unsigned judgeLength(const QStringList &cells, const RowFacts &facts) const;

    ColumnMapping m_mapping;
    QList<TableColumn> m_columns; ///< Of the layout.
    QList<int> m_ranks; ///< Of the columns: the lower, the sooner its number is the contact's own.
    ImportAnswers m_answers;
    bool m_isEven = true; ///< TableLayout::isEven
    bool m_isOfOptOuts = false; ///< TableLayout::isOfOptOuts
};

} // namespace rolodesk
