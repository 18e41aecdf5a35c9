#include "tests/e2e/liveworkspace.h"

#include "tests/e2e/sandboxprocess.h"

#include <QSet>
#include <QTimer>

namespace rolodesk::test {

using namespace Qt::StringLiterals;

namespace {

/// What the service tells in the pages that are walked, by its switches.
struct Told {
    bool optOut = true;
    bool channels = true;
    bool emptyChannels = true; ///< That somebody has none, too.
};

Told toldBy(SandboxProcess &sandbox)
{
    const QJsonObject switches = sandbox.admin("GET", u"/sandbox/switches"_s).toObject();
    const auto value = [&switches](QLatin1String name) {
        if (!switches.contains(name))
            qFatal("the sandbox has no switch of this name: %s", name.data());
        return switches.value(name).toString();
    };
    const QString where = value("channels_on_reads"_L1);
    Told told;
    told.optOut = value("opted_out_on_reads"_L1) == "on"_L1;
    told.channels = where == "all"_L1 || (where == "v2"_L1 && value("v2_list"_L1) != "absent"_L1);
    told.emptyChannels = value("empty_values"_L1) != "absent"_L1;
    return told;
}

/// The texts of a contact that are compared, by name. Lists are joined: their order counts.
QMap<QString, QString> fieldsOf(const Contact &contact)
{
    QMap<QString, QString> fields{{u"phone"_s, contact.phone}, {u"e-mail"_s, contact.email},
        {u"first name"_s, contact.first}, {u"last name"_s, contact.last},
        {u"display name"_s, contact.displayName}, {u"avatar"_s, contact.avatar},
        {u"rev"_s, QString::number(contact.rev)},
        {u"owner"_s, QString::number(contact.owner.value_or(MemberId(0)).value)},
        // As many digits as the service prints at the least.
        {u"updated"_s, contact.updated.left(19)}, {u"created"_s, contact.created.left(19)}};
    for (const ContactTag &tag : contact.tags)
        fields[u"tags"_s] += QString::number(tag.id.value) + u' ';
    for (auto it = contact.custom.cbegin(); it != contact.custom.cend(); ++it)
        fields[u"field "_s + it.key()] = it.value();
    for (const Note &note : contact.notes)
        fields[u"notes"_s] += note.author + u": "_s + note.text + u" ("_s + note.date + u") "_s;
    if (contact.optedOut)
        fields[u"opted out"_s] = *contact.optedOut ? u"yes"_s : u"no"_s;
    if (contact.channels) {
        fields[u"channels"_s] = u"known "_s;
        for (const Channel &channel : *contact.channels)
            fields[u"channels"_s] +=
                QStringList{channel.type, channel.value, channel.handle, channel.info}.join(u',')
                + u' ';
    }
    return fields;
}

QMap<QString, QString> fieldsOf(const QJsonObject &dumped, const Told &told)
{
    const auto text = [&dumped](QLatin1String key) { return dumped.value(key).toString(); };
    QMap<QString, QString> fields{{u"phone"_s, text("phone"_L1)}, {u"e-mail"_s, text("email"_L1)},
        {u"first name"_s, text("first"_L1)}, {u"last name"_s, text("last"_L1)},
        {u"display name"_s, text("display_name"_L1)}, {u"avatar"_s, text("avatar"_L1)},
        {u"rev"_s, QString::number(dumped.value("rev"_L1).toInteger())},
        {u"owner"_s, QString::number(dumped.value("assigned_user_id"_L1).toInteger())},
        {u"updated"_s, text("updated"_L1).left(19)}, {u"created"_s, text("created"_L1).left(19)}};
    for (const QJsonValue &tag : dumped.value("tags"_L1).toArray())
        fields[u"tags"_s] += QString::number(tag.toInteger()) + u' ';
    const QJsonObject custom = dumped.value("custom"_L1).toObject();
    for (auto it = custom.begin(); it != custom.end(); ++it) {
        if (!it.value().isNull())
            fields[u"field "_s + it.key()] = it.value().toVariant().toString();
    }
    for (const QJsonValue &note : dumped.value("note"_L1).toArray()) {
        fields[u"notes"_s] += note["name"_L1].toString() + u": "_s + note["text"_L1].toString()
            + u" ("_s + note["date"_L1].toString() + u") "_s;
    }
    if (told.optOut)
        fields[u"opted out"_s] = dumped.value("is_opted_out"_L1).toBool() ? u"yes"_s : u"no"_s;
    const QJsonArray channels = dumped.value("contact_channels"_L1).toArray();
    if (told.channels && (told.emptyChannels || !channels.isEmpty())) {
        fields[u"channels"_s] = u"known "_s;
        for (const QJsonValue &channel : channels) {
            QStringList parts;
            for (const char *part :
                {"channel_type", "channel_id", "channel_handle", "info_channel"})
                parts.append(channel[QLatin1String(part)].toString());
            fields[u"channels"_s] += parts.join(u',') + u' ';
        }
    }
    return fields;
}

} // namespace

LiveWorkspace::LiveWorkspace(const SandboxProcess &sandbox, std::chrono::seconds clockError)
    : LiveWorkspace(sandbox, sandbox.credentials(), clockError)
{
}

LiveWorkspace::LiveWorkspace(const SandboxProcess &sandbox, const Credentials &credentials)
    : LiveWorkspace(sandbox, credentials, {})
{
}

LiveWorkspace::LiveWorkspace(
    const SandboxProcess &sandbox, const Credentials &credentials, std::chrono::seconds error)
    : m_clock(error)
    , m_service(sandbox.address(), credentials, m_clock, 0)
{
    auto store = ContactStore::open(m_folder.filePath(u"contacts.sqlite"_s), u"test"_s);
    if (!store)
        qFatal("no local copy: %s", qPrintable(store.error().detail));
    m_store = std::move(*store);
    m_engine = std::make_unique<SyncEngine>(m_service.api(), *m_store, m_clock);
}

bool LiveWorkspace::sync(bool fromScratch, int milliseconds)
{
    QSignalSpy finished(m_engine.get(), &SyncEngine::finished);
    // Failures that pass are gone on from at once: a test has no time for pauses.
    QObject context;
    QObject::connect(m_engine.get(), &SyncEngine::statusChanged, &context, [this] {
        const SyncStatus &status = m_engine->status();
        if (status.phase == SyncStatus::Phase::Failed && status.retryAt.isValid())
            QTimer::singleShot(0, m_engine.get(), [this] { m_engine->retry(); });
    });
    m_engine->start(fromScratch);
    return !finished.isEmpty() || finished.wait(milliseconds);
}

QMap<qint64, Contact> LiveWorkspace::contacts()
{
    return contactsOf(*m_store);
}

QString LiveWorkspace::difference(SandboxProcess &sandbox)
{
    return differenceBetween(*m_store, sandbox);
}

QMap<qint64, Contact> contactsOf(ContactStore &store)
{
    QMap<qint64, Contact> all;
    const auto order = outcomeOf(store.order(OrderRequest{}));
    if (!order)
        qFatal("no order: %s", qPrintable(order.error().detail));
    constexpr std::size_t atOnce = 500;
    std::vector<ContactId> ids;
    for (std::size_t row = 0; row < (*order)->size(); ++row)
        ids.push_back((*order)->at(row));
    for (std::size_t at = 0; at < ids.size(); at += atOnce) {
        const auto some =
            store.contacts(std::span(ids).subspan(at, std::min(atOnce, ids.size() - at)));
        if (!some)
            qFatal("unreadable: %s", qPrintable(some.error().detail));
        for (const Contact &contact : *some)
            all.insert(contact.id.value, contact);
    }
    return all;
}

QString differenceBetween(ContactStore &store, SandboxProcess &sandbox)
{
    const QMap<qint64, QJsonObject> there = sandbox.contacts();
    const QMap<qint64, Contact> here = contactsOf(store);
    const Told told = toldBy(sandbox);
    QStringList findings;
    if (here.size() != there.size())
        findings << u"%1 contacts here, %2 there"_s.arg(here.size()).arg(there.size());
    for (auto it = there.cbegin(); it != there.cend() && findings.size() < 5; ++it) {
        const auto found = here.constFind(it.key());
        if (found == here.cend()) {
            findings << u"%1 is missing"_s.arg(it.key());
            continue;
        }
        const QMap<QString, QString> mine = fieldsOf(*found);
        const QMap<QString, QString> theirs = fieldsOf(it.value(), told);
        const QStringList names = mine.keys() + theirs.keys();
        for (const QString &name : QSet<QString>(names.cbegin(), names.cend())) {
            const auto said = [&name](const QMap<QString, QString> &fields) {
                return fields.contains(name) ? u"“%1”"_s.arg(fields.value(name)) : u"unknown"_s;
            };
            if (said(mine) != said(theirs))
                findings << u"%1: %2 is %3 here, %4 there"_s.arg(
                    QString::number(it.key()), name, said(mine), said(theirs));
        }
    }
    for (auto it = here.cbegin(); it != here.cend() && findings.size() < 5; ++it) {
        if (!there.contains(it.key()))
            findings << u"%1 is here alone"_s.arg(it.key());
    }
    return findings.join(u"; "_s);
}

} // namespace rolodesk::test
