#pragma once

#include "core/api/contactsapi.h"
#include "core/store/storeerror.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace rolodesk {

class ContactStore;

/// Loads what ids on contacts mean (team, custom fields, tags) and commits it to the store, each
/// part as it arrives. A part the service does not give is left as it was: ids are shown by number
/// then.
class DirectoryLoader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryLoader)

public:
    DirectoryLoader(ContactsApi &api, ContactStore &store, Lane lane, QObject *parent);

    void start();
    /// Requests sent since `start()`.
    [[nodiscard]] int requests() const { return m_requests; }

Q_SIGNALS:
    /// Every part was loaded or given up; exactly once after `start()`. The list holds what could
    /// not be loaded.
    void finished(const QList<rolodesk::ApiError> &errors);

private:
    void askTags(const QString &date);
    /// True when the page held a tag that is new.
    [[nodiscard]] bool takeTags(const QList<Tag> &page);
    /// What to ask for behind this page; none at the end.
    [[nodiscard]] std::optional<QString> dateAfter(const QList<Tag> &page, bool broughtNew) const;
    void partDone();
    void partFailed(const ApiError &error);

    ContactsApi &m_api;
    ContactStore &m_store;
    Lane m_lane;
    QList<Tag> m_tags;
    QSet<TagId> m_tagIds;
    QStringList m_tagDates; ///< Asked for already.
    QList<ApiError> m_errors;
    int m_partsLeft = 0;
    int m_requests = 0;
};

} // namespace rolodesk
