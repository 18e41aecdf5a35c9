#include "core/contacts/contactjson.h"
#include "core/http/answers.h"
#include "core/http/httpservice.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/servicepages.h"
#include "tests/bench/standin.h"
#include "tests/support/fakecontactsapi.h"
#include "ui/contacts/contacttablemodel.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

/// Answers a page's text as it would have come over the network, in the event loop's next turn.
class PagesApi final : public test::FakeContactsApi {
public:
    explicit PagesApi(const ContactMaker &base)
        : m_pages(base)
    {
        tags = *tagsFromJson(QJsonDocument::fromJson(ContactMaker::tagsJson()).array());
        fields = *fieldsFromJson(QJsonDocument::fromJson(ContactMaker::fieldsJson()).array());
        team = *teamFromJson(QJsonDocument::fromJson(ContactMaker::teamJson()).object());
    }

    ApiReply<QList<Contact>> *pageContactsV1(const PageRequestV1 &request, Lane) override
    {
        return answerWith(m_pages.v1(request.limit.value_or(30), timeOf(request.date)));
    }
    ApiReply<QList<Contact>> *pageContactsV2(const PageRequestV2 &request, Lane) override
    {
        return answerWith(
            m_pages.v2(request.limit, request.page, timeOf(request.date), request.ascending));
    }
    ApiReply<std::optional<qint64>> *countContactsV1(const QString &, Lane) override
    {
        auto *reply = new ApiReply<std::optional<qint64>>;
        QTimer::singleShot(0, reply, [this, reply] { reply->finish(qint64(m_pages.size())); });
        return reply;
    }

private:
    static std::optional<qint64> timeOf(const QString &date)
    {
        const QDateTime time = parseServiceTime(date);
        return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
    }

    static ApiReply<QList<Contact>> *answerWith(const QByteArray &text)
    {
        auto *reply = new ApiReply<QList<Contact>>;
        QTimer::singleShot(0, reply, [reply, text] {
            auto page = answers::contacts(text);
            if (!page)
                stopWith(u"a page cannot be read: "_s + page.error().reason);
            reply->finish(std::move(*page));
        });
        return reply;
    }

    ServicePages m_pages;
};

/// Contacts a second from an empty store to a list that holds all of them.
double contactsPerSecond(ContactsApi &api, int contacts)
{
    QTemporaryDir folder;
    SystemClock clock;
    auto store = ContactStore::open(folder.filePath(u"contacts.sqlite"_s), u"bench"_s);
    if (!store)
        stopWith(u"no store: "_s + store.error().detail);
    SyncEngine engine(api, **store, clock);
    ContactTableModel model(**store, engine, clock);
    const double begin = now();
    engine.start();
    if (!waitFor([&] { return model.rowCount() == contacts && model.isSettled(); }, 600))
        stopWith(u"the base did not arrive"_s);
    return contacts / (now() - begin);
}

} // namespace

void measureIntake(const Amounts &amounts, Report &report)
{
    const ContactMaker maker(amounts.intake);
    PagesApi pages(maker);
    const StandIn service(maker);
    SystemClock clock;
    report.setContacts(amounts.intake);
    report.begin();
    std::vector<double> rates;
    std::vector<double> ratesOverHttp;
    for (int i = 0; i < (amounts.intake > 1000 ? 5 : 1); ++i) {
        rates.push_back(contactsPerSecond(pages, amounts.intake));
        HttpService http(service.address(), Credentials{u"bench"_s, Secret("no secret")}, clock, 0);
        ratesOverHttp.push_back(contactsPerSecond(http.api(), amounts.intake));
    }
    report.add(u"pages of 100 to store to list"_s, u"contacts/s"_s,
        {.median = 30000, .isAtLeast = true}, rates);
    report.add(u"pages of 100 to store to list, over HTTP"_s, u"contacts/s"_s, {}, ratesOverHttp);
}

} // namespace rolodesk::bench
