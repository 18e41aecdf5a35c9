#pragma once

#include "core/contacts/ids.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <utility>

namespace rolodesk {

/// What becomes of a label or a name that the workspace does not know. A plain value.
struct UnknownAnswer {
    enum class Kind {
        Use, ///< It stands for `id`.
        Create, ///< Of labels: a tag is made of it.
        Ignore, ///< It is left out.
    };
    Kind kind = Kind::Ignore;
    qint64 id = 0; ///< Of Use: of a tag or a member.
    QString label = {}; ///< Of Create: what the tag is called.

    friend bool operator==(const UnknownAnswer &, const UnknownAnswer &) = default;
};

/// What somebody has decided about a file, which nobody may decide for him. What is not decided
/// holds the rows back that it is about. A plain value.
struct ImportAnswers {
    /// "DOE, JOHN" in a column of whole names.
    enum class CommaNames {
        AsIs, ///< All of it is the first name.
        LastFirst, ///< What is before the comma is the last name.
    };
    /// Rows that share a number and say different things.
    enum class SameNumber {
        Hold,
        First, ///< The first row is taken, and the others are left out.
        Last,
    };
    /// The number belongs to somebody of quite another name.
    enum class OtherName {
        Hold,
        SamePerson, ///< He has another name by now: the row is taken like any other.
    };
    /// Nobody has the number of a row, but somebody has its e-mail.
    enum class KnownEmail {
        Hold,
        NewContact, ///< They share the address.
        SamePerson, ///< The number is another one of his.
    };
    /// Rows of one e-mail and different numbers.
    enum class SharedEmail {
        Hold,
        NewContacts, ///< They are different people who share it.
    };
    /// A contact that would have more than five tags.
    enum class OverLimit {
        Hold,
        Fill, ///< Tags of the file are added in their order while there is room.
    };

    /// A status ("unsubscribed") or the name of the file says that somebody opted out, and no column
    /// for it does.
    enum class SaidOptOut {
        Hold,
        OptOut, ///< It is an opt-out.
        LeaveOut, ///< The row is left out.
        AsIs, ///< It is none: the row is taken like any other.
    };
    /// A row of fewer cells than nearly all others have, or of more, with nothing in those beyond.
    enum class OddRows {
        Hold,
        BlankAtEnd, ///< What is missing, or too much, is blank and at the end.
    };

    QString region; ///< ISO, of numbers without a country where the row names none; may be empty.
    CommaNames commaNames = CommaNames::AsIs;
    SameNumber sameNumber = SameNumber::Hold;
    OtherName otherName = OtherName::Hold;
    KnownEmail knownEmail = KnownEmail::Hold;
    SharedEmail sharedEmail = SharedEmail::Hold;
    OverLimit overLimit = OverLimit::Hold;
    OddRows oddRows = OddRows::Hold;
    SaidOptOut saidOptOut = SaidOptOut::Hold;
    bool repairsText = false; ///< "MÃ¼ller" becomes "Müller".
    /// A number or an address that cannot be read is left out where its row has another one.
    bool leavesOutUnreadable = false;
    /// By column: "N/A" is blank (true), or what it says (false).
    QMap<int, bool> placeholders;
    QMap<QString, UnknownAnswer> tags; ///< By the label, folded.
    QMap<QString, UnknownAnswer> owners; ///< By what stands there, folded.
    QSet<qsizetype> skipped; ///< Rows of the table that are left out.
    QSet<qsizetype> moved; ///< Rows that would do something else by now than a saved plan says.
    QSet<qsizetype> samePerson; ///< Rows of which OtherName and KnownEmail are SamePerson.
    /// What somebody typed into all cells of a column that say the same, by column and what they
    /// say (unwrapped).
    QMap<std::pair<int, QString>, QString> alike;
    /// What somebody typed into cells alone, by row of the table and column.
    QMap<std::pair<qsizetype, int>, QString> cells;

    friend bool operator==(const ImportAnswers &, const ImportAnswers &) = default;
};

} // namespace rolodesk
