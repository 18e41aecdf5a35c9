#include "app/common/dataplace.h"
#include "core/api/contactsapi.h"
#include "core/http/httpservice.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "tests/e2e/sandboxprocess.h"
#include "ui/contacts/contacttablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rolodesk;
using namespace rolodesk::test;

namespace {

constexpr int patience = 30 * 60'000;

struct Sizes {
    int contacts = 100'000;
    int runs = 3;
};

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

void print(const char *what, const std::vector<double> &values, const char *unit)
{
    std::printf("%-52s %10.1f %s   (median of %zu:", what, medianOf(values), unit, values.size());
    for (const double value : values)
        std::printf(" %.1f", value);
    std::printf(")\n");
    std::fflush(stdout);
}

/// VmHWM of this process, in MB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(u"VmHWM:\\s+(\\d+) kB"_s);
    return line.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() * 1024 / 1e6;
}

void printLoad(const char *when)
{
    double load[3] = {};
    static_cast<void>(::getloadavg(load, 3));
    std::printf("%s: load of the machine %.2f %.2f %.2f, %d cores\n", when, load[0], load[1],
        load[2], QThread::idealThreadCount());
}

void stopWith(const char *sentence)
{
    std::fprintf(stderr, "bench: %s\n", sentence);
    std::exit(1);
}

/// Pages of one list through the client alone, one after another.
class ClientWalk final : public QObject {
    Q_OBJECT

public:
    ClientWalk(ContactsApi &api, int pages)
        : m_api(api)
        , m_left(pages)
    {
    }
    void next()
    {
        if (m_left-- == 0) {
            Q_EMIT done();
            return;
        }
        PageRequestV1 request;
        request.date = m_cursor;
        m_api.pageContactsV1(request, Lane::Background)
            ->then(this, [this](Result<QList<Contact>, ApiError> page) {
                if (!page)
                    stopWith("a page was refused");
                if (page->isEmpty())
                    m_left = 0;
                else
                    m_cursor = page->last().updated;
                next();
            });
    }

Q_SIGNALS:
    void done();

private:
    ContactsApi &m_api;
    int m_left;
    QString m_cursor;
};

double clientPagesPerSecond(const SandboxProcess &sandbox, int pages)
{
    SystemClock clock;
    HttpService service(sandbox.address(), sandbox.credentials(), clock, 0);
    ClientWalk walk(service.api(), pages);
    QSignalSpy done(&walk, &ClientWalk::done);
    QElapsedTimer timer;
    timer.start();
    walk.next();
    if (!done.wait(patience))
        stopWith("the client did not end");
    return pages * 1000.0 / static_cast<double>(std::max<qint64>(timer.elapsed(), 1));
}

struct SyncFigures {
    double requestsPerSecond = 0;
    double contactsPerSecond = 0;
};

SyncFigures wholeBase(const SandboxProcess &sandbox, bool withModel)
{
    QTemporaryDir folder;
    SystemClock clock;
    HttpService service(sandbox.address(), sandbox.credentials(), clock, 0);
    auto store = ContactStore::open(folder.filePath(u"contacts.sqlite"_s), u"bench"_s);
    if (!store)
        stopWith("no local copy");
    SyncEngine engine(service.api(), **store, clock);
    std::unique_ptr<ContactTableModel> model;
    if (withModel) {
        model = std::make_unique<ContactTableModel>(**store, engine, clock);
        model->setRequest(OrderRequest{});
        model->refresh();
    }
    QSignalSpy finished(&engine, &SyncEngine::finished);
    QElapsedTimer timer;
    timer.start();
    engine.start();
    if (!finished.wait(patience) || engine.status().phase != SyncStatus::Phase::Complete)
        stopWith("the base did not arrive");
    if (model && !waitUntil([&] { return model->rowCount() == engine.status().loaded; }, patience))
        stopWith("the model does not hold the base");
    const double seconds = static_cast<double>(std::max<qint64>(timer.elapsed(), 1)) / 1000;
    return {static_cast<double>(engine.status().requests) / seconds,
        static_cast<double>(engine.status().loaded) / seconds};
}

/// One process of `program`, to its end; its standard output.
QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        stopWith("a program failed; its reason is above");
    return process.readAllStandardOutput();
}

double numberIn(const QByteArray &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(QString::fromUtf8(text)).captured(1).toDouble();
}

void benchStart(const SandboxProcess &sandbox, const Sizes &sizes)
{
    QTemporaryDir data;
    const QStringList common{u"--api-url"_s, sandbox.address().toString(),
        u"--credentials-from-stdin"_s, u"--no-rate-limit"_s, u"--data-dir"_s, data.path()};
    run(QStringLiteral(ROLODESK_CLI_BINARY), common + QStringList{u"sync"_s},
        sandbox.credentialsJson());
    std::vector<double> firstRows;
    std::vector<double> complete;
    std::vector<double> memory;
    for (int i = 0; i < sizes.runs; ++i) {
        const QByteArray said = run(QStringLiteral(ROLODESK_BINARY),
            common + QStringList{u"--self-test"_s}, sandbox.credentialsJson());
        firstRows.push_back(numberIn(said, u"first rows on screen (\\d+) ms"_s));
        complete.push_back(numberIn(said, u"complete (\\d+) ms"_s));
        memory.push_back(numberIn(said, u"(\\d+) MB of memory"_s));
    }
    print("window, base cached: process start to first rows", firstRows, "ms");
    print("window, base cached: process start to refreshed", complete, "ms");
    print("window, base cached: peak memory", memory, "MB");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Sizes sizes;
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i + 1 < arguments.size(); i += 2) {
        int &what = arguments.at(i) == "--contacts"_L1 ? sizes.contacts : sizes.runs;
        what = std::max(1, arguments.at(i + 1).toInt());
    }
    std::printf("%d contacts, %d runs\n", sizes.contacts, sizes.runs);
    printLoad("before");
    SandboxProcess sandbox;
    if (!sandbox.start({.contacts = sizes.contacts, .seed = 1}))
        stopWith("the sandbox did not start");

    std::vector<double> client;
    std::vector<double> store;
    std::vector<double> storeContacts;
    std::vector<double> model;
    std::vector<double> modelContacts;
    const int pages = std::clamp(sizes.contacts / 30, 1, 500);
    for (int i = 0; i < sizes.runs; ++i) {
        client.push_back(clientPagesPerSecond(sandbox, pages));
        const SyncFigures alone = wholeBase(sandbox, false);
        store.push_back(alone.requestsPerSecond);
        storeContacts.push_back(alone.contactsPerSecond);
        const SyncFigures shown = wholeBase(sandbox, true);
        model.push_back(shown.requestsPerSecond);
        modelContacts.push_back(shown.contactsPerSecond);
    }
    print("client alone, pages of 30", client, "pages/s");
    print("client, engine and store, whole base", store, "requests/s");
    print("", storeContacts, "contacts/s");
    print("client, engine, store and table model, whole base", model, "requests/s");
    print("", modelContacts, "contacts/s");
    std::printf("%-52s %10.1f MB\n", "peak memory of the above", peakMemory());
    benchStart(sandbox, sizes);
    printLoad("after");
    return 0;
}

#include "bench.moc"
