#include "app/desktop/accountcheck.h"

#include "app/common/profileaccess.h"
#include "core/http/httpservice.h"
#include "core/http/tokensource.h"

namespace rolodesk::desktop {

namespace {

/// One check. Owned by its reply.
class Probe final : public QObject {
public:
    Probe(ApiReply<Team> &reply, const QUrl &address, std::unique_ptr<TokenSource> tokens,
        Clock &clock)
        : QObject(&reply)
        , m_reply(reply)
        , m_service(address, std::move(tokens), clock)
    {
    }
    Q_DISABLE_COPY_MOVE(Probe)

    void start()
    {
        m_service.api().getTeam(Lane::Interactive)->then(
            this, [this](Result<Team, ApiError> team) {
                if (!team && team.error().kind == ApiError::Kind::NotFound)
                    return askInboxes();
                m_reply.finish(std::move(team));
            });
    }

private:
    void askInboxes()
    {
        m_service.api().listInboxes(Lane::Interactive)->then(
            this, [this](const Result<QList<Inbox>, ApiError> &inboxes) {
                if (inboxes)
                    m_reply.finish(Team());
                else
                    m_reply.finish(Failure(inboxes.error()));
            });
    }

    ApiReply<Team> &m_reply;
    HttpService m_service;
};

} // namespace

ApiReply<Team> *checkAccount(const AccountDraft &draft, CredentialStore &keychain,
    CredentialStore &memory, Clock &clock)
{
    auto *reply = new ApiReply<Team>;
    auto tokens = draft.key.isEmpty()
        ? accessTo(draft.profile, keychain, memory, clock).tokens
        : accessWith(draft.profile, draft.key, clock);
    (new Probe(*reply, draft.profile.address, std::move(tokens), clock))->start();
    return reply;
}

} // namespace rolodesk::desktop
