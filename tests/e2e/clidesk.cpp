#include "tests/e2e/clidesk.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

namespace {

constexpr int patience = 60'000;

bool copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

} // namespace

CliRun CliWork::ended()
{
    CliRun run;
    const bool isOver =
        process.state() == QProcess::NotRunning || process.waitForFinished(patience);
    if (isOver && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.messages = process.readAllStandardError();
    return run;
}

bool CliDesk::start(int contacts)
{
    if (!m_sandbox.start({.contacts = contacts, .seed = 5}))
        return false;
    const QMap<qint64, QJsonObject> all = m_sandbox.contacts();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!it->value("phone"_L1).toString().isEmpty())
            m_contacts.append(it.key());
    }
    return runCli(arguments(m_base.path()) + QStringList{u"sync"_s}, m_sandbox.credentialsJson())
               .exitCode
        == 0;
}

qint64 CliDesk::takeContact()
{
    if (m_contacts.isEmpty())
        qFatal("the service has too few contacts");
    return m_contacts.takeFirst();
}

QString CliDesk::pathOf(qint64 contact)
{
    return u"/v1/contact/%1"_s.arg(contact);
}

QJsonObject CliDesk::faultAt(
    const QString &method, int nth, qint64 contact, const QJsonObject &action)
{
    QJsonObject all = fault(pathOf(contact), action, nth);
    QJsonObject match = all["match"_L1].toObject();
    match.insert("method"_L1, method);
    all.insert("match"_L1, match);
    return all;
}

bool CliDesk::isMet(int fault)
{
    const QJsonArray faults = m_sandbox.admin("GET", u"/sandbox/faults"_s).toArray();
    return faults.at(fault)["applied"_L1].toInt() > 0;
}

QStringList CliDesk::arguments(const QString &folder) const
{
    return {u"--api-url"_s, m_sandbox.address().toString(), u"--credentials-from-stdin"_s,
        u"--no-rate-limit"_s, u"--data-dir"_s, folder};
}

std::unique_ptr<CliWork> CliDesk::makeWork(const QStringList &command)
{
    auto work = std::make_unique<CliWork>();
    work->contact = takeContact();
    work->command = command;
    work->command.replaceInStrings(u"ID"_s, QString::number(work->contact));
    if (!copyFolder(m_base.path(), work->data.path()))
        qFatal("the local copy cannot be copied");
    return work;
}

void CliDesk::begin(CliWork &work, const QStringList &command) const
{
    startCli(work.process,
        arguments(work.data.path()) + (command.isEmpty() ? work.command : command),
        m_sandbox.credentialsJson());
}

CliRun CliDesk::run(const CliWork &work, const QStringList &command) const
{
    return runCli(arguments(work.data.path()) + command, m_sandbox.credentialsJson());
}

QJsonArray CliDesk::journal(const CliWork &work) const
{
    return QJsonDocument::fromJson(run(work, {u"journal"_s, u"--json"_s}).output).array();
}

QList<QJsonObject> CliDesk::writesTo(qint64 contact)
{
    QList<QJsonObject> writes;
    const QJsonArray requests = m_sandbox.admin("GET", u"/sandbox/requests"_s).toArray();
    for (const QJsonValue &request : requests) {
        if (request["path"_L1].toString() == pathOf(contact)
            && request["method"_L1].toString() != "GET"_L1)
            writes.append(request.toObject());
    }
    return writes;
}

QString CliDesk::there(qint64 contact, const QString &field)
{
    return m_sandbox.contacts().value(contact).value(field).toString();
}

} // namespace rolodesk::test
