#pragma once

#include "core/editing/actfeed.h"
#include "tests/editing/writerbench.h"

namespace rolodesk::test {

/// An act of an import: rows that each make a contact, beside the two of the writer's bench.
struct ImportBench : WriterBench {
    qint64 act = 0;

    explicit ImportBench(bool onDisk = false)
        : WriterBench(onDisk)
    {
    }

    [[nodiscard]] static QString phoneOf(int row)
    {
        return QString::number(Q_INT64_C(14155600000) + row);
    }
    [[nodiscard]] JournalWrite row(int number) const
    {
        using Kind = EditField::Kind;
        return creation({{{Kind::First, {}}, {}, QStringLiteral("Row %1").arg(number)},
            {{Kind::Phone, {}}, {}, phoneOf(number)}});
    }
    [[nodiscard]] QList<JournalWrite> rows(int count) const
    {
        QList<JournalWrite> all;
        for (int number = 1; number <= count; ++number)
            all.append(row(number));
        return all;
    }
    /// Notes the act, which begins to be carried out.
    void import(const QList<JournalWrite> &writes)
    {
        using Block = Reply<ActFeed::Block, StoreError>;
        WriteGroup group;
        group.kind = WriteGroup::Kind::Import;
        group.source = QStringLiteral("import rows.csv");
        const auto at = std::make_shared<qsizetype>(0);
        act = valueOf(writer->carryOut(group, [writes, at] {
            constexpr qsizetype most = 500;
            const auto block = writes.mid(*at, most);
            *at += block.size();
            return Block::ready(block);
        }));
    }
    /// The writes of the act in their order.
    [[nodiscard]] QList<JournalWrite> written() const
    {
        JournalQuery query;
        query.group = act;
        query.newestFirst = false;
        QList<JournalWrite> all;
        for (const JournalEntry &entry : valueOf(journal->find(query)))
            all.append(entry.write);
        return all;
    }
    [[nodiscard]] qint64 countOf(JournalWrite::State state) const
    {
        return valueOf(journal->counts(act)).of(state);
    }
    /// How often each of these rows is at the service, those that are not there once only.
    [[nodiscard]] QString wrongRows(int count) const
    {
        QHash<QString, int> times;
        for (const Contact &contact : api.contacts)
            ++times[contact.phone];
        QStringList wrong;
        for (int number = 1; number <= count; ++number) {
            if (const int there = times.value(phoneOf(number)); there != 1)
                wrong.append(QStringLiteral("row %1: %2 times").arg(number).arg(there));
        }
        return wrong.join(QStringLiteral(", "));
    }
    /// How many items each bulk write had.
    [[nodiscard]] QList<qsizetype> batchSizes() const
    {
        QList<qsizetype> sizes;
        for (const auto &write : api.writes) {
            if (write.items > 0)
                sizes.append(write.items);
        }
        return sizes;
    }
    /// So many are noted as sent, and their request has left, which is a moment later.
    [[nodiscard]] bool isOnItsWay(int count) const
    {
        return countOf(JournalWrite::State::Sent) == count && !batchSizes().isEmpty();
    }
    /// Runs the event loop until this is so; whether it came to that.
    [[nodiscard]] bool goOnUntil(const std::function<bool()> &isSo)
    {
        QElapsedTimer time;
        time.start();
        while (!isSo() && time.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        return isSo();
    }
};

} // namespace rolodesk::test
