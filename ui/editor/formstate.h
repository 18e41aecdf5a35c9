#pragma once

#include "core/editing/threewaymerge.h"

namespace rolodesk {

/// What a form of one contact holds: values over a contact that may move on under it. Values are
/// stored ones (`storedValue`); what cannot be read stays as it was typed. Knows no widget. Each
/// call is O(size of the contact).
class FormState final {
public:
    /// `draft` is what was typed over this very `base`; where the contact has moved on since, that
    /// is to be told by `rebase` behind it. Of a draft that would opt somebody in, that is left
    /// out. `originals`: the draft's, as `originals()` gave them.
    void begin(const Contact &base, bool isNew, const std::optional<EditState> &draft = {},
        const QMap<EditField, QString> &originals = {});

    [[nodiscard]] const Contact &base() const { return m_base; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] const EditState &state() const { return m_now; }
    [[nodiscard]] QString value(const EditField &field) const { return m_now.value(field); }
    [[nodiscard]] const EditState &baseState() const { return m_before; }
    [[nodiscard]] QString baseValue(const EditField &field) const { return m_before.value(field); }
    /// From the base, as it is by now.
    [[nodiscard]] ContactChanges changes() const { return changesBetween(m_before, m_now); }

    /// In the order of the base, and behind them those that were added.
    [[nodiscard]] QList<ContactTag> tags() const;

    /// An empty display name follows the names from then on, another one stops following them.
    void set(const EditField &field, const QString &value);
    /// The same, by somebody who saw `before` in the field, a while ago (in a dialog, say). Where
    /// others changed the field since, that is what it held before.
    void make(const FieldChange &change);
    /// The display name is made of the names (`withFollowingName`).
    [[nodiscard]] bool followsNames() const { return m_follows; }

    /// Others changed the contact to this. Fields that hold what the base held follow, others stay.
    /// What `theirs` does not tell is as it was.
    void rebase(const Contact &theirs);
    /// The fields that others changed to something else than what is here, each with what it was
    /// before: to be told. `theirs` is what the base holds now, so `changes` overwrites it.
    [[nodiscard]] QList<FieldClash> overlaps() const;
    /// The person has taken what others made of the field: what it is changed to now is changed
    /// from there.
    void settle(const EditField &field) { m_original.remove(field); }
    /// What the fields of `overlaps` held before others changed them.
    [[nodiscard]] QMap<EditField, QString> originals() const;

private:
    void put(const EditField &field, const QString &value);
    void follow();
    void take(const FieldChange &theirs, bool baseFollowed);

    Contact m_base;
    bool m_isNew = false;
    EditState m_before; ///< Of the base.
    EditState m_now;
    bool m_follows = false;
    QMap<EditField, QString> m_original; ///< Of fields that both changed.
};

} // namespace rolodesk
