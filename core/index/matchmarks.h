#pragma once

#include "core/contacts/directory.h"
#include "core/index/contactquery.h"

#include <vector>

namespace rolodesk {

/// A stretch of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};
using TextRanges = QList<TextRange>;

/// Where a query is met within texts as they are shown, so that one sees why a contact is in the
/// list. Finds what QueryMatcher finds: by folded words, and by the digits of a number, however it
/// was typed and is printed. Conditions that are negated, or that no text shows (`opted:`,
/// `missing:`), mark nothing. A plain value.
class MatchMarks final {
public:
    enum class Part {
        Name,
        Email,
        Phone, ///< A number in any printed form.
        Tag,
        Owner,
        Field, ///< A value; see `inField`.
        Other, ///< Notes, handles and what else only plain words look into.
    };

    /// Marks nothing.
    MatchMarks() = default;
    /// Of a query; the directory tells which tags, owners and fields its names mean.
    [[nodiscard]] static MatchMarks of(const ContactQuery &query, const Directory &directory);
    /// Of the answer of a look-up: exactly these numbers (E.164 digits) or addresses.
    [[nodiscard]] static MatchMarks ofValues(const QStringList &values);

    [[nodiscard]] bool isEmpty() const { return m_needles.empty(); }
    /// The marked stretches of a shown text, in order, none touching another. O(length · words of
    /// the query), a microsecond for a text without any.
    [[nodiscard]] TextRanges in(Part part, const QString &text) const;
    /// The same for the value of a custom field, by its key (the id in decimal).
    [[nodiscard]] TextRanges inField(const QString &key, const QString &value) const;

    friend bool operator==(const MatchMarks &, const MatchMarks &) = default;

private:
    enum class Place { Anywhere, Start, Whole, Everything };
    struct Needle {
        quint32 parts = 0; ///< A bit for each Part.
        QString text; ///< Folded, or digits.
        bool isNumber = false; ///< Compared with the digits of the text.
        Place place = Place::Anywhere;
        QStringList keys; ///< Fields only: of these; empty = of all.

        friend bool operator==(const Needle &, const Needle &) = default;
    };
    void addText(const QString &folded);
    void addTerm(const QueryTerm &term, const Directory &directory);
    void addNumber(const QString &digits);
    void add(quint32 parts, const QString &text, Place place, const QStringList &keys = {});
    [[nodiscard]] TextRanges find(Part part, const QString &key, const QString &text) const;

    std::vector<Needle> m_needles;
    QString m_whole; ///< The digits of a number in several pieces: where it is met, its pieces are
                     ///< not looked for.
};

} // namespace rolodesk
