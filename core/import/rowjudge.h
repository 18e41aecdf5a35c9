#pragma once

#include "core/contacts/directory.h"
#include "core/editing/contactchanges.h"
#include "core/import/cleanrow.h"

#include <QHash>

#include <array>

namespace rolodesk {

/// What becomes of a row.
enum class RowFate : quint8 {
    New, ///< A contact is made of it.
    Changed, ///< A contact is changed.
    Same, ///< The contact says so already: nothing is sent.
    Duplicate, ///< Another row of the file stands for it: nothing is sent.
    Held, ///< Nothing is sent before somebody has looked: see the problems.
    Skipped, ///< Somebody left it out.
    Unasked, ///< Nobody here has its numbers, and not all contacts are here: the service is to be
             ///< asked.
};
inline constexpr std::array allRowFates{RowFate::New, RowFate::Changed, RowFate::Same,
    RowFate::Duplicate, RowFate::Held, RowFate::Skipped, RowFate::Unasked};

/// What one row would do. A plain value.
struct RowOutcome {
    RowFate fate = RowFate::Held;
    unsigned problems = 0; ///< CleanRow::Problem.
    ContactId contact; ///< Whom it is about; 0: nobody that is known.
    ContactChanges changes; ///< Of New every value; of Changed what is different.
    bool setsOptOut = false; ///< Of New and Changed: somebody is opted out by it.
    /// Of New and Changed: of whom it is about and what is changed of him, whatever `id` a tag or
    /// field has that is made for the import. Of nearly all others another one.
    quint64 mark = 0;
    QStringList unknownTags; ///< Labels that are no tags and nobody has said anything about.
    QString unknownOwner; ///< The same of an owner.
    QStringList unknownFields; ///< What the row calls custom fields that nobody knows.

    friend bool operator==(const RowOutcome &, const RowOutcome &) = default;
};

/// What rows are judged by. A plain value.
struct JudgeRules {
    ColumnMapping mapping;
    ImportAnswers answers;
    Directory directory;
    QHash<QString, MemberId> memberEmails; ///< Folded; the team itself does not tell them.
    bool isBaseWhole = false; ///< Whom the local copy does not hold nobody has.
    QSet<QString> singleChannels; ///< singleChannelTypes: further ones of the type are left out.
    QSet<QString> asked; ///< Nobody has these values but in the local copy: the service said so.
    QSet<EditField> made; ///< Tags and fields that were made for this import.
};

/// Compares rows with the contacts that have their numbers: what would be made, changed, or left.
///
/// A blank cell says nothing. What a file says goes by the policy of its column: into blanks only,
/// over what is there, or beside it. A text that differs from the contact's in what cells cannot
/// carry (blanks around it, an apostrophe in front) is the same. An opt-out is always taken, an
/// opt-in never. Pure; any thread; O(size of the row and the contacts).
class RowJudge final {
public:
    explicit RowJudge(JudgeRules rules);

    /// The values by which contacts of a row are found: its numbers and its addresses.
    [[nodiscard]] static QStringList keysOf(const CleanRow &row);

    /// `matches`: contacts of the base that have one of its keys (others are left out by itself).
    /// `row`: of the table, for what somebody decided about it alone. `isOptedOut`: another row of
    /// the same number says so.
    [[nodiscard]] RowOutcome judge(const CleanRow &clean, qsizetype row,
        const QList<Contact> &matches, bool isOptedOut = false) const;

    [[nodiscard]] const JudgeRules &rules() const { return m_rules; }

private:
    [[nodiscard]] quint64 markOf(const RowOutcome &outcome) const;
    [[nodiscard]] QStringList tagKeys(const QStringList &labels, RowOutcome &outcome) const;
    [[nodiscard]] MemberId ownerOf(const QString &text, RowOutcome &outcome) const;
    [[nodiscard]] const Contact *contactOf(const CleanRow &clean, qsizetype row,
        const QList<Contact> &matches, unsigned &problems) const;
    [[nodiscard]] ColumnRule::Policy policyOf(ColumnKind kind, FieldId field = {}) const;
    void putNames(const CleanRow &clean, const Contact &contact, EditState &state) const;
    void putNumbers(const CleanRow &clean, EditState &state, unsigned &problems) const;
    void putEmails(const CleanRow &clean, EditState &state, unsigned &problems) const;
    void addChannels(EditState &state, const QString &type, const QStringList &values,
        unsigned &problems) const;
    void putFields(const CleanRow &clean, EditState &state, RowOutcome &outcome) const;
    void putNamedFields(const CleanRow &clean, EditState &state, RowOutcome &outcome) const;
    void putTags(const CleanRow &clean, EditState &state, RowOutcome &outcome) const;
    void put(EditState &state, const EditField &field, const QString &value,
        ColumnRule::Policy policy) const;

    JudgeRules m_rules;
    QHash<QString, TagId> m_tags; ///< By label, folded; 0: of several.
    QHash<QString, FieldId> m_fields; ///< fieldsByTitle
    QHash<QString, MemberId> m_members; ///< By name, folded; 0: of several.
};

/// The key of an EditField of kind Tag for a tag that is not there yet: "+Label". Nothing with it
/// is ever sent.
[[nodiscard]] QString keyOfNewTag(const QString &label);

/// Whether a field is such a tag, or a custom field that is to be made (`newField`).
[[nodiscard]] bool isToBeMade(const EditField &field);

/// Whether two people seem to be meant: both have names, and no word of one is like a word of the
/// other. Pure.
[[nodiscard]] bool areOtherNames(const Contact &contact, const CleanRow &row);

} // namespace rolodesk
