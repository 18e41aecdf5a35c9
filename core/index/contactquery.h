#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace rolodesk {

/// One condition of a query. A plain value.
struct QueryTerm {
    enum class Kind {
        Text, ///< Occurs in any field, or is the label of a tag or the name of an owner in part.
        Name,
        Email,
        Phone, ///< Occurs in this field.
        Tag, ///< Has this tag, or none (`value` is empty).
        Owner, ///< Has this owner, or none (`value` is empty).
        Field, ///< Has a value, or this value, in the custom field titled `field`.
        OptedOut,
        Blocked, ///< Is, is not, or is not known to be (`flag` is empty).
        Updated, ///< Last change from `from` to before `to`.
        Missing, ///< Has no name, phone, e-mail or tag: `value`.
        OddNumber, ///< Has a phone that cannot be one.
        Duplicate, ///< Somebody else has the same phone.
        Nobody, ///< Nobody meets it, negated or not: it is not known what was meant (`value`).
    };
    Kind kind = Kind::Text;
    bool negated = false;
    bool anyValue = false; ///< Field without a value to compare: has one at all.
    bool startsWith = false; ///< `value` is only the beginning.
    QString value; ///< Folded.
    QString field; ///< Folded title.
    std::optional<bool> flag;
    QDate from; ///< Local days; an invalid one is open.
    QDate to;

    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// Why a part of a query means nothing, or not what it looks like. A value that means nothing is
/// met by nobody: who mistypes "opted:out" must not get everybody. What has no value yet, or no
/// operator's name, does not count as one.
struct QueryProblem {
    enum class Kind {
        UnknownValue, ///< `opted:maybe`; see `expected`.
        NotADate, ///< `updated:>soon`
        EmptyValue, ///< `tag:`, still being typed, as often as not.
        UnknownName, ///< `tag:nosuch`: nothing is called so; see `unknownNames`. `expected` are
                     ///< names much alike.
        UnknownOperator, ///< `tags:vip`: it is searched for as text; `expected` are operators much
                         ///< alike, or all when none is.
    };
    Kind kind = Kind::EmptyValue;
    QString part; ///< As typed.
    QStringList expected; ///< What could stand there.

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

/// What somebody typed into the search box: words that all have to occur, in any order, and operators. Case,
/// accents and width do not count. A plain value.
///
///     ann +1415                        words and numbers, in any field
///     "ann lee"                        with the space; a doubled quote within quotes is one
///     tag:vip  tag:"big client"  tag:none  owner:zoe  owner:none
///     tag:#55  owner:#42  field:#7     by id, for those whose name is not known
///     field:"Plan"=premium  field:Plan=pre*  field:Plan
///     opted:out|in|unknown  blocked:yes|no|unknown
///     updated:today  updated:2026-01-31  updated:>2026-01-01  updated:<2026-01
///     name:ann  email:example.com  phone:415
///     missing:name|phone|email|tags  problem:number|duplicate
///     -tag:vip                         not
struct ContactQuery {
    QList<QueryTerm> terms; ///< All have to be met.
    /// For text that is nothing but a number in several pieces: its digits, which may be met in one piece instead.
    QString wholeNumber;
    QList<QueryProblem> problems;

    /// `today` is the local day, for `updated:today`. O(length).
    [[nodiscard]] static ContactQuery read(const QString &text, QDate today = {});
    /// A value as it has to stand behind an operator: in quotes where it would be read otherwise.
    [[nodiscard]] static QString quoted(const QString &value);
    /// The id of a name like "#55".
    [[nodiscard]] static std::optional<qint64> idIn(QStringView name);
    /// The words an operator begins with, with their colon, for completion.
    [[nodiscard]] static QStringList operators();

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty() && problems.isEmpty(); }
    /// Everything this query finds, `wider` finds, too: it was made by typing on.
    [[nodiscard]] bool narrows(const ContactQuery &wider) const;

    friend bool operator==(const ContactQuery &, const ContactQuery &) = default;
};

/// True for text of digits and the signs people write numbers with.
[[nodiscard]] bool looksLikeNumber(const QString &text);
/// The digits of a typed number behind its prefix: 0171… and 0049171… stand in the base as 49171….
/// Empty when too few are left to mean anything.
[[nodiscard]] QString significantDigits(const QString &text);

} // namespace rolodesk
