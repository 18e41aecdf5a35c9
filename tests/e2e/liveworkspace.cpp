#include "tests/e2e/liveworkspace.h"

#include "tests/e2e/sandboxprocess.h"

#include <QTimer>

namespace rolodesk::test {

using namespace Qt::StringLiterals;

namespace {

QString shownNameOf(const QJsonObject &dumped)
{
    const QString display = dumped.value("display_name"_L1).toString();
    if (!display.isEmpty())
        return display;
    return QString(dumped.value("first"_L1).toString() + u' ' + dumped.value("last"_L1).toString())
        .trimmed();
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
    QMap<qint64, Contact> all;
    const auto order = outcomeOf(m_store->order(OrderRequest{}));
    if (!order)
        qFatal("no order: %s", qPrintable(order.error().detail));
    constexpr std::size_t atOnce = 500;
    std::vector<ContactId> ids;
    for (std::size_t row = 0; row < (*order)->size(); ++row)
        ids.push_back((*order)->at(row));
    for (std::size_t at = 0; at < ids.size(); at += atOnce) {
        const auto some =
            m_store->contacts(std::span(ids).subspan(at, std::min(atOnce, ids.size() - at)));
        if (!some)
            qFatal("unreadable: %s", qPrintable(some.error().detail));
        for (const Contact &contact : *some)
            all.insert(contact.id.value, contact);
    }
    return all;
}

QString LiveWorkspace::difference(SandboxProcess &sandbox)
{
    const QMap<qint64, QJsonObject> there = sandbox.contacts();
    const QMap<qint64, Contact> here = contacts();
    QStringList findings;
    if (here.size() != there.size())
        findings << u"%1 contacts here, %2 there"_s.arg(here.size()).arg(there.size());
    for (auto it = there.cbegin(); it != there.cend() && findings.size() < 5; ++it) {
        const auto found = here.constFind(it.key());
        if (found == here.cend()) {
            findings << u"%1 is missing"_s.arg(it.key());
            continue;
        }
        const auto compare = [&](const QString &what, const QString &mine, const QString &theirs) {
            if (mine != theirs)
                findings << u"%1: %2 is “%3” here, “%4” there"_s.arg(
                    QString::number(it.key()), what, mine, theirs);
        };
        const QJsonObject &their = it.value();
        compare(u"phone"_s, found->phone, their.value("phone"_L1).toString());
        compare(u"e-mail"_s, found->email, their.value("email"_L1).toString());
        compare(u"name"_s, found->shownName(), shownNameOf(their));
        compare(u"rev"_s, QString::number(found->rev),
            QString::number(their.value("rev"_L1).toInteger()));
    }
    for (auto it = here.cbegin(); it != here.cend() && findings.size() < 5; ++it) {
        if (!there.contains(it.key()))
            findings << u"%1 is here alone"_s.arg(it.key());
    }
    return findings.join(u"; "_s);
}

} // namespace rolodesk::test
