#include "tests/bench/seededbase.h"

#include "app/common/dataplace.h"
#include "core/contacts/contactjson.h"
#include "core/http/answers.h"
#include "core/store/contactstore.h"
#include "core/sync/basewalk.h"
#include "core/sync/syncrecord.h"
#include "tests/bench/process.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

const QString credentialsId = u"bench"_s;

void commit(ContactStore &store, StoreChange change)
{
    QObject context;
    bool isDone = false;
    store.commit(std::move(change))
        ->then(&context, [&isDone](const Result<StoreCommit, StoreError> &done) {
            if (!done)
                stopWith(u"the base cannot be written: "_s + done.error().detail);
            isDone = true;
        });
    (void)waitFor([&] { return isDone; }, 600);
}

/// What the engine leaves behind when everything is here.
QByteArray recordOf(const ContactMaker &maker)
{
    SyncRecord record;
    record.walk = 1;
    record.atEnd = BaseWalk(BaseWalk::Kind::Full, true).save();
    record.horizon = QString::fromLatin1(ContactMaker::updated(0));
    record.largestPage = 100;
    record.lastFullWalk = QDateTime::currentDateTimeUtc();
    record.lastComplete = record.lastFullWalk;
    record.total = maker.size();
    return record.write();
}

} // namespace

SeededBase::SeededBase(const QString &folder, int contacts)
    : m_maker(contacts)
    , m_folder(QDir(folder).absoluteFilePath(QString::number(contacts)))
{
    QDir().mkpath(m_folder);
    // The address is a part of whose copy it is: the same port each time.
    QFile note(m_folder + u"/port"_s);
    quint16 port = 0;
    if (note.open(QIODevice::ReadOnly))
        port = note.readAll().trimmed().toUShort();
    note.close();
    m_service = std::make_unique<StandIn>(m_maker, port);
    if (!m_service->isListening())
        stopWith(u"port %1 of the base is taken; does another bench run?"_s.arg(port));
    if (port == 0 && note.open(QIODevice::WriteOnly)) {
        note.write(QByteArray::number(m_service->port()));
        note.close();
    }
    seed();
}

QString SeededBase::workspaceKey() const
{
    return workspaceKeyFor(m_service->address(), credentialsId);
}

QString SeededBase::storeFile() const
{
    return DataPlace::find(m_folder).storeFile(workspaceKey());
}

QStringList SeededBase::arguments() const
{
    return {u"--api-url"_s, m_service->address().toString(), u"--credentials-from-stdin"_s,
        u"--data-dir"_s, m_folder};
}

QByteArray SeededBase::credentialsJson()
{
    return "{\"id\":\"" + credentialsId.toLatin1() + "\",\"key\":\"no secret\"}\n";
}

void SeededBase::seed()
{
    auto opened = ContactStore::open(storeFile(), workspaceKey());
    if (!opened)
        stopWith(u"the base cannot be opened: "_s + opened.error().detail);
    ContactStore &store = **opened;
    const double begin = now();
    constexpr int batch = 20000;
    for (int first = static_cast<int>(store.contactCount()); first < m_maker.size();
         first += batch) {
        QByteArray page = "[";
        const int end = std::min(first + batch, m_maker.size());
        for (int index = first; index < end; ++index)
            page += (index > first ? "," : "") + m_maker.json(index);
        StoreChange change;
        change.walk = 1;
        change.upserts = answers::contacts(page + ']').value();
        change.tags = answers::tags(ContactMaker::tagsJson()).value();
        change.fields = answers::fields(ContactMaker::fieldsJson()).value();
        change.team = answers::team(ContactMaker::teamJson()).value();
        commit(store, std::move(change));
        std::fprintf(
            stderr, "\rseeding: %d of %d contacts, %.0f s ", end, m_maker.size(), now() - begin);
    }
    // As of now, so that no look at an old base begins with a walk over all of it.
    StoreChange change;
    change.records.insert(SyncRecord::key(), recordOf(m_maker));
    commit(store, std::move(change));
    if (store.contactCount() != m_maker.size())
        stopWith(u"the folder holds another base; take an empty one"_s);
    (void)waitFor([&] { return store.isIndexLoaded(); }, 600);
}

} // namespace rolodesk::bench
