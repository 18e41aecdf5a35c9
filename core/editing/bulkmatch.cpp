#include "core/editing/bulkmatch.h"

#include "core/editing/creationcheck.h"

#include <QHash>

#include <functional>

namespace rolodesk {

namespace {

/// The items that nothing was said of yet, by their marks.
class Items final {
public:
    explicit Items(const QList<ContactWrite> &sent)
        : m_isTaken(static_cast<std::size_t>(sent.size()), false)
    {
        for (qsizetype at = 0; at < sent.size(); ++at) {
            for (const QString &mark : marksOf(sent.at(at)))
                m_byMark[mark].append(static_cast<std::size_t>(at));
        }
    }

    /// The first one with such a mark, by its numbers or by its other channels.
    std::optional<std::size_t> take(const QStringList &marks, bool byPhone)
    {
        for (const QString &mark : marks) {
            if (isOfPhone(mark) != byPhone)
                continue;
            for (const std::size_t at : m_byMark.value(mark)) {
                if (!m_isTaken[at]) {
                    m_isTaken[at] = true;
                    return at;
                }
            }
        }
        return std::nullopt;
    }

private:
    QHash<QString, QList<std::size_t>> m_byMark;
    std::vector<bool> m_isTaken;
};

/// `say` notes for an item what the part at this place tells of it.
void match(Items &items, const QList<QStringList> &parts,
    const std::function<void(std::size_t item, qsizetype part)> &say)
{
    QList<bool> isUsed(parts.size(), false);
    for (const bool byPhone : {true, false}) {
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (isUsed.at(part))
                continue;
            if (const auto item = items.take(parts.at(part), byPhone)) {
                isUsed[part] = true;
                say(*item, part);
            }
        }
    }
}

} // namespace

std::vector<BulkMatch> matchBulk(const QList<ContactWrite> &sent, const BulkResult &result)
{
    std::vector<BulkMatch> all(static_cast<std::size_t>(sent.size()));
    Items items(sent);
    QList<QStringList> made;
    for (const Contact &contact : result.contacts)
        made.append(marksOf(contact));
    match(items, made,
        [&](std::size_t item, qsizetype part) { all[item].contact = result.contacts.at(part); });
    QList<QStringList> failed;
    for (const BulkResult::Failed &each : result.failed)
        failed.append(marksOf(each.item));
    match(items, failed, [&](std::size_t item, qsizetype part) {
        all[item].refusal = result.failed.at(part).reason;
    });
    return all;
}

} // namespace rolodesk
