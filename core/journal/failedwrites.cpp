#include "core/journal/failedwrites.h"

#include "core/journal/failedrows.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "core/store/storethread.h"
#include "core/util/clock.h"
#include "core/util/logging.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace rolodesk {

namespace {

/// Above this, contacts are not told one by one.
constexpr qsizetype few = 256;
constexpr auto rest = 250ms;

/// What is read, and how it differs from what was read before.
struct Picture {
    std::shared_ptr<const FailedList> list;
    QList<ContactId> touched;
    bool isMany = false;
};

/// Contacts that are in one of them only, or with another write, in order; stops where there are
/// many.
Picture compared(FailedList now, const FailedList &before)
{
    Picture picture;
    auto one = before.contacts.cbegin();
    auto other = now.contacts.cbegin();
    while (!picture.isMany && (one != before.contacts.cend() || other != now.contacts.cend())) {
        const bool isOld = other == now.contacts.cend()
            || (one != before.contacts.cend() && one->contact < other->contact);
        const bool isNew =
            !isOld && (one == before.contacts.cend() || other->contact < one->contact);
        const ContactId contact = isOld ? one->contact : other->contact;
        if ((isOld || isNew || *one != *other) && contact.isValid())
            picture.touched.append(contact);
        if (!isNew)
            ++one;
        if (!isOld)
            ++other;
        picture.isMany = picture.touched.size() > few;
    }
    picture.list = std::make_shared<const FailedList>(std::move(now));
    return picture;
}

} // namespace

FailedWrites::FailedWrites(
    const ContactStore &store, const WriteJournal &journal, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_list(std::make_shared<FailedList>())
{
    connect(&journal, &WriteJournal::changed, this, &FailedWrites::journalChanged);
    connect(&journal, &WriteJournal::actChanged, this, &FailedWrites::refresh);
    connect(&journal, &WriteJournal::dismissed, this, &FailedWrites::refresh);
    refresh();
}

std::optional<FailedContact> FailedWrites::of(ContactId contact) const
{
    if (!contact.isValid())
        return std::nullopt;
    const auto &all = m_list->contacts;
    const auto at = std::lower_bound(all.cbegin(), all.cend(), contact,
        [](const FailedContact &one, ContactId id) { return one.contact < id; });
    return at != all.cend() && at->contact == contact ? std::optional(*at) : std::nullopt;
}

void FailedWrites::journalChanged(const QList<JournalWrite> &writes)
{
    using State = JournalWrite::State;
    const bool hasSome = count() > 0 || m_isAsking;
    const bool isNews = std::any_of(writes.cbegin(), writes.cend(), [&](const auto &write) {
        return write.state == State::Failed || (hasSome && write.state == State::Confirmed);
    });
    if (isNews)
        refresh();
}

void FailedWrites::refresh()
{
    if (m_isAsking)
        m_isOutdated = true;
    else
        ask();
}

void FailedWrites::ask()
{
    m_isAsking = true;
    m_isOutdated = false;
    m_store.readingThread().run<Picture>(
        this,
        [before = m_list](Database &database) -> Result<Picture, StoreError> {
            auto now = journal::failures(database, *before);
            if (!now)
                return Failure(now.error());
            return compared(std::move(*now), *before);
        },
        [this](const Result<Picture, StoreError> &picture) {
            if (picture)
                show(picture->list, picture->touched, picture->isMany);
            else
                qCWarning(lcStore) << "what failed cannot be read:" << picture.error().detail;
            m_clock.after(rest, this, [this] {
                m_isAsking = false;
                if (m_isOutdated)
                    ask();
            });
        });
}

void FailedWrites::show(const List &list, const QList<ContactId> &touched, bool isMany)
{
    const bool isSame = list->writes == m_list->writes && touched.isEmpty();
    m_list = list;
    if (isMany)
        Q_EMIT allChanged();
    else if (!isSame)
        Q_EMIT changed(QSet<ContactId>(touched.cbegin(), touched.cend()));
}

} // namespace rolodesk
