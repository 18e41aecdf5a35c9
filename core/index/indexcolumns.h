#pragma once

#include "core/index/contactids.h"
#include "core/index/indexrow.h"
#include "core/index/indextexts.h"
#include "core/index/textsigns.h"

#include <QHash>

#include <memory>
#include <optional>
#include <span>

namespace rolodesk {

/// Short numbers for ids of which there are few: tags and owners.
template <typename Id>
class ShortIds final {
public:
    static constexpr quint32 none = 0;

    /// 0 for an invalid id, else its number, a new one when it has none yet.
    [[nodiscard]] quint32 add(Id id)
    {
        if (id == Id())
            return none;
        const auto known = m_numbers.constFind(id);
        if (known != m_numbers.constEnd())
            return *known;
        m_ids.push_back(id);
        m_numbers.insert(id, static_cast<quint32>(m_ids.size() - 1));
        return static_cast<quint32>(m_ids.size() - 1);
    }
    /// 0 when no row has it.
    [[nodiscard]] quint32 numberOf(Id id) const { return m_numbers.value(id, none); }
    [[nodiscard]] Id at(quint32 number) const { return m_ids[number]; }
    /// One more than the highest number.
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }

private:
    std::vector<Id> m_ids{Id()};
    QHash<Id, quint32> m_numbers;
};

/// Every contact of the base as columns, by slot. About 40 bytes a contact, its text,
/// and another 40 for what signs the texts hold. For one thread; but for
/// `ids()`, which may be read by all.
class IndexColumns final {
public:
    IndexColumns();

    /// Makes room for so many contacts.
    void reserve(std::size_t contacts);
    /// Puts a row in or replaces it. Amortised O(size of the row).
    Slot put(const IndexRow &row);
    /// The same for a contact that never was in; nothing, and none, for one that is or was.
    std::optional<Slot> putUnlessKnown(const IndexRow &row);
    /// Takes a contact out. False when it is not in. Its slot stays its own.
    bool remove(ContactId id);

    [[nodiscard]] std::shared_ptr<const ContactIds> ids() const { return m_ids; }
    /// One more than the highest slot.
    [[nodiscard]] Slot size() const { return m_ids->size(); }
    /// The slots of contacts that are in.
    [[nodiscard]] const SlotSet &alive() const { return m_alive; }
    [[nodiscard]] std::size_t count() const { return m_count; }

    [[nodiscard]] ContactId id(Slot slot) const { return m_ids->at(slot); }
    [[nodiscard]] qint64 updatedNs(Slot slot) const { return m_updated[slot]; }
    [[nodiscard]] quint8 flags(Slot slot) const { return m_flags[slot]; }
    [[nodiscard]] quint32 owner(Slot slot) const { return m_owner[slot]; } ///< Of `owners()`.
    [[nodiscard]] std::span<const quint32> tags(Slot slot) const ///< Of `tagIds()`.
    {
        return {m_tags.data() + m_tagsAt[slot].first, m_tagsAt[slot].count};
    }
    [[nodiscard]] std::string_view text(Slot slot) const { return m_texts.at(m_entry[slot]); }

    [[nodiscard]] const ShortIds<MemberId> &owners() const { return m_owners; }
    [[nodiscard]] const ShortIds<TagId> &tagIds() const { return m_tagIds; }
    [[nodiscard]] const IndexTexts &texts() const { return m_texts; }
    [[nodiscard]] const TextSigns &signs() const { return m_signs; }

    /// Changes with every change: what was made of the columns is of the state with this number.
    [[nodiscard]] quint64 version() const { return m_version; }

private:
    struct Tags {
        quint32 first = 0;
        quint32 count = 0;
    };
    void write(ContactIds::Added place, const IndexRow &row);
    void writeTags(Slot slot, const std::vector<TagId> &tags);
    void compact();

    std::shared_ptr<ContactIds> m_ids;
    SlotSet m_alive;
    std::size_t m_count = 0;
    std::vector<qint64> m_updated;
    std::vector<quint32> m_owner;
    std::vector<quint8> m_flags;
    std::vector<Tags> m_tagsAt;
    std::vector<quint32> m_tags;
    std::vector<IndexTexts::Entry> m_entry;
    IndexTexts m_texts;
    TextSigns m_signs; ///< Of the texts of those who are in.
    ShortIds<MemberId> m_owners;
    ShortIds<TagId> m_tagIds;
    quint64 m_version = 0;
};

} // namespace rolodesk
