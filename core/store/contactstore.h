#pragma once

#include "core/async/reply.h"
#include "core/contacts/contact.h"
#include "core/contacts/contactparts.h"
#include "core/contacts/directory.h"
#include "core/index/contactorder.h"
#include "core/index/indexcounts.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rolodesk {

class StoreThread;

/// Who made the changes that a commit brings.
enum class ChangeSource {
    Others, ///< They came from the service: somebody else, or this program some time ago.
    Mine, ///< The person in front of this window, just now.
};

/// What one commit puts into the store, all or nothing.
struct StoreChange {
    QList<Contact> upserts; ///< Late answers are dropped; see ContactStore::commit.
    QList<ContactId> removals;
    std::optional<QList<Tag>> tags; ///< Replaces the tags as a whole.
    std::optional<QList<CustomField>> fields; ///< Replaces the fields as a whole.
    std::optional<Team> team;
    /// Marks the upserts as seen by this walk of the SyncEngine; 0 = not part of a walk.
    qint64 walk = 0;
    /// Small records kept with the data in the same transaction (the cursor of a walk, for
    /// instance). An empty value removes the record.
    QHash<QString, QByteArray> records;
    ChangeSource source = ChangeSource::Others;
    /// ContactStore::moment of when the service was asked for the upserts. What is from before is
    /// left out: whom somebody removed since, and, where no `rev` tells what is late, an earlier
    /// `updated` of somebody who was changed here since. None: nothing is left out.
    std::optional<qint64> askedAt;
};

/// What a commit changed. Lists hold each id once.
struct StoreCommit {
    QList<ContactId> inserted;
    QList<ContactId> changed; ///< Was there, and something one can see is different.
    QList<ContactId> removed;
    /// Of `changed`, what somebody changed; contacts of which the service only told more than
    /// before are not in.
    QHash<ContactId, ContactParts> parts;
    ChangeSource source = ChangeSource::Others;
    bool directoryChanged = false;
    qint64 contactCount = 0; ///< Contacts in the store after the commit.
};

/// A contact that has a value somebody looks for.
struct ChannelMatch {
    ContactId id;
    std::optional<bool> optedOut; ///< None = not known.

    friend bool operator==(const ChannelMatch &, const ChannelMatch &) = default;
};

/// A number of a contact, as the local copy has it.
struct NumberMatch {
    QString number; ///< E.164 digits.
    ContactId id;

    friend bool operator==(const NumberMatch &, const NumberMatch &) = default;
};

/// Whom these matches are of, in their order, each once. O(matches).
[[nodiscard]] QList<ContactId> contactsOf(std::span<const QList<ChannelMatch>> matches);

/// The local copy of one workspace: a SQLite file (WAL), the only source of every list and card.
///
/// Lives on the GUI thread; writes and long reads run on threads of their own, one after another,
/// and answer through Reply. The file's schema is versioned; an older file is migrated on opening
/// (in one transaction), a newer one is refused. One process may write at a time.
class ContactStore final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactStore)

public:
    /// Opens or creates the file. `workspaceKey` names whose data this is (service address and team
    /// or account). A file of another key, of another program or of a newer Rolodesk is refused
    /// byte for byte as it was. The folder is created (0700) when missing.
    [[nodiscard]] static Result<std::unique_ptr<ContactStore>, StoreError> open(
        const QString &path, const QString &workspaceKey);
    /// An empty store in memory, for a workspace that keeps no local copy on this machine: nothing
    /// of it touches the disk, and it is gone with this object.
    [[nodiscard]] static Result<std::unique_ptr<ContactStore>, StoreError> openInMemory(
        const QString &workspaceKey);
    /// Waits for the commit under way, and closes the file.
    ~ContactStore() override;

    /// Commits everything in one transaction, in the order of the calls, then emits `committed` and
    /// answers, in this order.
    ///
    /// An upsert with a lower `rev` than the stored contact is dropped as a late answer, unless its
    /// `updated` is later: then the service was restored from a backup and has moved on since, and
    /// is followed. (A contact that nobody touched since the restore keeps the state from before it
    /// until somebody does.) What a read does not tell is kept from what was known: uuid, channels,
    /// opt-out, block. O(size of the change), not of the base.
    [[nodiscard]] Reply<StoreCommit, StoreError> *commit(StoreChange change);

    enum class Wholeness { Whole, MayBePartial };
    /// The contacts of a view in order, from the index, on its thread; see ContactIndex::order. While the index is still
    /// being read after opening (about a second for a million contacts), the answer waits for that, or holds
    /// what has been read so far, newest contacts first.
    [[nodiscard]] Reply<std::shared_ptr<const ContactOrder>, StoreError> *order(
        const OrderRequest &request, Wholeness wholeness = Wholeness::Whole);
    /// How many contacts there are of each kind. Waits until the index is read.
    [[nodiscard]] Reply<IndexCounts, StoreError> *counts(const CountRequest &request);
    /// True once every contact of the file is in the index.
    [[nodiscard]] bool isIndexLoaded() const;

    /// Reads contacts by id, at once, on this thread: for the rows on screen and the card. Missing
    /// ids are left out; one that cannot be read fails all. O(k log n), about 20 µs for each; meant
    /// for at most a few hundred.
    [[nodiscard]] Result<QList<Contact>, StoreError> contacts(std::span<const ContactId> ids) const;
    /// One of them; none when it is not there. O(log n).
    [[nodiscard]] Result<std::optional<Contact>, StoreError> findContact(ContactId id) const;

    /// The contacts that have this exact phone (E.164 digits) or e-mail (any case), in a field or a
    /// channel: a list for each value, by id. Read on the reading thread; O(log n) for each match,
    /// and a value may have any number of them.
    [[nodiscard]] Reply<std::vector<QList<ChannelMatch>>, StoreError> *withChannels(
        QStringList values) const;

    /// Numbers that begin with these digits and have `length` of them, in a field or a channel, with
    /// whom they belong to: by number, at most `limit`. On the reading thread; O(log n) and a look
    /// at each number that begins so until there are enough.
    [[nodiscard]] Reply<QList<NumberMatch>, StoreError> *withNumbersLike(
        QString prefix, int length, int limit) const;

    /// The calling codes that numbers of the local copy begin with (what looks like a number: 7 to
    /// 15 digits). On the reading thread; some 200 looks into an index, and where no number begins
    /// so, a look at the e-mails that do.
    [[nodiscard]] Reply<QStringList, StoreError> *callingCodesInUse() const;

    /// What is stored of these contacts (the API's JSON form, which `contactFromJson` reads), in
    /// their order, for reading many; those that are gone are left out. On the reading thread.
    [[nodiscard]] Reply<std::vector<QByteArray>, StoreError> *storedContacts(
        std::vector<ContactId> ids) const;

    /// For StoreChange::askedAt: goes up with each commit that is handed in and removes somebody,
    /// or brings somebody without a `rev` from here (ChangeSource::Mine). These are remembered as
    /// long as the store lives, some bytes each. O(1).
    [[nodiscard]] qint64 moment() const;

    /// Contacts in the store. O(1).
    [[nodiscard]] qint64 contactCount() const;
    /// Tags, fields and team as of the last commit. O(1).
    [[nodiscard]] const Directory &directory() const;
    /// A record put by a commit; empty when there is none. O(log n).
    [[nodiscard]] QByteArray record(const QString &key) const;

    /// Ids NOT marked by this walk: what a complete walk no longer found. Runs on the reading
    /// thread.
    [[nodiscard]] Reply<QList<ContactId>, StoreError> *idsOutsideWalk(qint64 walk);

    /// Of the file; of a store in memory a name that is no file's.
    [[nodiscard]] QString path() const;

    /// For what keeps rows of its own in the same file (WriteJournal): the connections of the
    /// writing and of the reading thread.
    [[nodiscard]] StoreThread &writingThread() const;
    [[nodiscard]] StoreThread &readingThread() const;

Q_SIGNALS:
    /// After each commit that changed something, before its reply.
    void committed(const rolodesk::StoreCommit &commit);
    /// Once after opening: partial orders can be asked for again.
    void indexLoaded();

private:
    struct Private;
    explicit ContactStore(std::unique_ptr<Private> d);
    [[nodiscard]] static Result<std::unique_ptr<ContactStore>, StoreError> openWith(
        std::unique_ptr<Private> d, const QString &workspaceKey);
    std::unique_ptr<Private> d;
};

} // namespace rolodesk
