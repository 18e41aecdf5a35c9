#pragma once

#include "tests/bench/requesttally.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace rolodesk::bench {

class SandboxService;

/// What is done to many contacts, and what has to become of each of them, told by the rules of the
/// service alone and not by the code that is measured.
struct BulkCase {
    enum class Fate { Changes, AlreadySo, TooManyTags, NoPhone };

    const char *name; ///< For the table.
    std::function<Fate(const QJsonObject &)> fateOf;
    std::function<void(QJsonObject &)> apply;
    /// What somebody else makes of the same field before it is taken back.
    std::function<QJsonObject(const QJsonObject &)> otherWish;
    const char *query; ///< Finds those of the chosen that are so.
    bool isOfTags = false;
};

/// The contacts of a sandbox, a fifth of which is to be edited at once, with what they are and what
/// has to become of them. Of each of these, two hashes and a few numbers; nothing of the others but
/// one hash of them all.
class BulkContacts final {
    Q_DISABLE_COPY_MOVE(BulkContacts)

public:
    using Fate = BulkCase::Fate;
    /// Gives every fifth contact of the service a mark by which it is found, and a quarter of these
    /// the tag of the first case.
    explicit BulkContacts(SandboxService &service);

    /// Reads what is there before an act.
    void readFor(const BulkCase &act);
    [[nodiscard]] int count() const { return static_cast<int>(m_known.size()); }
    [[nodiscard]] int countOf(Fate fate) const;
    /// How many of the chosen are as the act makes them, before and after it.
    [[nodiscard]] int countSo(bool isDone) const;

    /// After the act: each contact is what it had to become, was written once or not at all, and
    /// those that stay were not even read. `isWhole`: in one go, so that each was read once.
    void checkDone(const Requests &requests, bool isWhole);
    /// Somebody else changes a few: the same field, and another one.
    void meddle(const BulkCase &act);
    [[nodiscard]] int meddled() const { return static_cast<int>(m_same.size()); }
    /// After it was taken back: everybody is as before, but for what somebody else changed since.
    void checkUndone(const Requests &requests);

private:
    struct Known {
        Fate fate = Fate::Changes;
        QByteArray before; ///< Hashes, without revision and times.
        QByteArray after;
        qint64 rev = 0;
    };
    void compare(const char *when, const std::function<QByteArray(qint64, const Known &)> &wanted,
        const std::function<qint64(qint64, const Known &)> &writes);

    SandboxService &m_service;
    QHash<qint64, Known> m_known; ///< Those chosen.
    QByteArray m_others; ///< All the rest, revisions included.
    QHash<qint64, QJsonObject> m_few; ///< Contacts to be changed by somebody else.
    QHash<qint64, QByteArray> m_same; ///< What they are since; the field of the act is changed.
    QHash<qint64, QByteArray> m_another; ///< What they have to be once the act is taken back.
};

/// The query that finds those chosen.
[[nodiscard]] QString queryOfChosen();
/// Adding a tag, and setting a field.
[[nodiscard]] const QList<BulkCase> &bulkCases();

} // namespace rolodesk::bench
