#pragma once

#include "core/contacts/contact.h"

namespace rolodesk::test {

/// A contact as the service would send it, for tests that need more than a name. Everything but id
/// and phone may stay empty.
struct ContactSeed {
    qint64 id = 1;
    QString phone;
    QString first;
    QString last;
    QString email;
    QList<qint64> tags;
    qint64 owner = 0;
    std::optional<bool> optedOut;
    QMap<QString, QString> custom;
    QStringList notes;
    QString avatar;
    QDateTime updated;
};

[[nodiscard]] Contact contactFrom(const ContactSeed &seed);

/// `count` contacts in many scripts, always the same ones for the same `now`. Newest first.
[[nodiscard]] QList<Contact> sampleContacts(int count, const QDateTime &now);
[[nodiscard]] QList<Tag> sampleTags();
[[nodiscard]] QList<CustomField> sampleFields();
[[nodiscard]] Team sampleTeam();

} // namespace rolodesk::test
