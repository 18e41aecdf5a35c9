#pragma once

#include "core/api/contactsapi.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace rolodesk::test {

/// The two list operations as functions over a list of contacts, with every open question of `heymarket-api.md` section 17 as a switch. Time is kept in
/// microseconds and printed with fewer digits when told to, as a database behind a service does it.
struct WalkServer {
    struct Row {
        qint64 id = 0;
        qint64 microseconds = 0;
        qint64 rev = 1;
    };

    bool newestFirst = true;
    bool dateInclusive = false;
    bool dateIgnored = false;
    bool ascendingIgnored = false; ///< v2 lists newest first whatever was asked
    bool alwaysAscending = false; ///< v2 lists oldest first whatever was asked
    bool limitHonoured = true;
    bool pageHonoured = true;
    bool refusesLimit = false; ///< 400 for `limit` in v1
    bool refusesPage = false; ///< 400 for `page` in v1
    bool idAscendingTies = false;
    bool hasUnorderedTies = false; ///< Of one time stamp, another order each time.
    int hidden = 0; ///< Of the contacts on a page every so many is left out, behind the limit.
    int pageBase = 0;
    int pageSize = 30;
    int largestLimit = 100;
    int digits = 6; ///< of the second, in what is printed
    QList<Row> rows;

    [[nodiscard]] Contact print(const Row &row) const
    {
        qint64 unit = 1'000'000;
        for (int i = 0; i < digits; ++i)
            unit /= 10;
        const qint64 shown = unit > 0 ? row.microseconds / unit * unit : row.microseconds;
        const ServiceTime time {shown / 1'000'000, static_cast<int>(shown % 1'000'000) * 1000};
        Contact contact;
        contact.id = ContactId(row.id);
        contact.rev = row.rev;
        contact.updated = time.toRfc3339();
        return contact;
    }

    [[nodiscard]] static std::optional<qint64> microseconds(const QString &date)
    {
        const auto time = ServiceTime::parse(date);
        if (!time)
            return std::nullopt;
        return time->seconds * 1'000'000 + time->nanoseconds / 1000;
    }

    [[nodiscard]] QList<Row> sorted(bool descending) const
    {
        QList<Row> all = rows;
        if (hasUnorderedTies)
            std::shuffle(all.begin(), all.end(), m_ties);
        std::stable_sort(all.begin(), all.end(), [this, descending](const Row &a, const Row &b) {
            if (a.microseconds != b.microseconds)
                return descending ? a.microseconds > b.microseconds : a.microseconds < b.microseconds;
            if (hasUnorderedTies)
                return false;
            return idAscendingTies == descending ? a.id < b.id : a.id > b.id;
        });
        return all;
    }

    [[nodiscard]] QList<Contact> slice(const QList<Row> &all, int index, int size) const
    {
        QList<Contact> page;
        const qsizetype from = std::min(qsizetype(index) * size, all.size());
        for (const Row &row : all.mid(from, size)) {
            if (hidden == 0 || row.id % hidden != 0)
                page.append(print(row));
        }
        return page;
    }

    /// None: refused with 400.
    [[nodiscard]] std::optional<QList<Contact>> v1(const PageRequestV1 &request) const
    {
        if ((refusesLimit && request.limit) || (refusesPage && request.page))
            return std::nullopt;
        QList<Row> all = sorted(newestFirst);
        if (const auto date = microseconds(request.date); date && !dateIgnored) {
            all.removeIf([this, &date](const Row &row) {
                if (row.microseconds == *date)
                    return !dateInclusive;
                return newestFirst ? row.microseconds > *date : row.microseconds < *date;
            });
        }
        const int size = limitHonoured && request.limit ? std::min(*request.limit, largestLimit) : pageSize;
        const int index = pageHonoured && request.page ? std::max(0, *request.page - pageBase) : 0;
        return slice(all, index, size);
    }

    [[nodiscard]] QList<Contact> v2(const PageRequestV2 &request) const
    {
        QList<Row> all = sorted(!alwaysAscending && (ascendingIgnored || !request.ascending));
        if (const auto date = microseconds(request.date); date && !dateIgnored) {
            all.removeIf([this, &date](const Row &row) {
                return row.microseconds == *date ? !dateInclusive : row.microseconds < *date;
            });
        }
        const int index = pageHonoured ? std::max(0, request.page - pageBase) : 0;
        return slice(all, index, std::min(request.limit, largestLimit));
    }

private:
    mutable QRandomGenerator m_ties{4711};
};

} // namespace rolodesk::test
