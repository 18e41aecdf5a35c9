#include "core/accounts/teamwatch.h"

#include "core/accounts/workspaceprofile.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rolodesk {

namespace {

using Kind = ApiError::Kind;

/// The service answered, and does not tell its team; that says nothing about which it is.
bool isSilence(Kind kind)
{
    static constexpr std::array kinds{
        Kind::NotFound, Kind::Forbidden, Kind::BadRequest, Kind::BadReply, Kind::TooLarge};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

TeamWatch::TeamWatch(ContactsApi &api, qint64 expected, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_expected(expected)
{
}

TeamWatch::~TeamWatch() = default;

void TeamWatch::expect(qint64 team)
{
    if (team == 0 || team == m_expected)
        return;
    m_expected = team;
    m_isRight = false;
}

void TeamWatch::askAgain()
{
    ++m_round;
    m_isRight = false;
    m_asking.reset();
    if (!m_waiters.empty())
        ask();
}

ApiReply<Team> *TeamWatch::judged(ApiReply<Team> *answer)
{
    auto *outer = new ApiReply<Team>;
    answer->then(outer, [this, outer, round = m_round](const Result<Team, ApiError> &team) {
        const auto refusal = team ? refusalOf(team) : std::nullopt;
        if (team && !refusal && round == m_round)
            take(team);
        if (refusal)
            outer->finish(Failure(*refusal));
        else
            outer->finish(team);
    });
    return outer;
}

void TeamWatch::whenKnown(QObject *context, Then then)
{
    if (isSure())
        return then(std::nullopt);
    m_waiters.push_back({context, std::move(then)});
    ask();
}

void TeamWatch::ask()
{
    if (m_asking)
        return;
    m_asking = std::make_unique<QObject>();
    m_api.getTeam(Lane::Interactive)
        ->then(m_asking.get(), [this](const Result<Team, ApiError> &team) { take(team); });
}

void TeamWatch::take(const Result<Team, ApiError> &team)
{
    // The question may be what is calling.
    if (m_asking)
        m_asking.release()->deleteLater();
    const auto refusal = refusalOf(team);
    m_isRight = !refusal;
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (waiter.context)
            waiter.then(refusal);
    }
}

std::optional<ApiError> TeamWatch::refusalOf(const Result<Team, ApiError> &team) const
{
    if (!team)
        return isSilence(team.error().kind) ? std::nullopt : std::optional(team.error());
    if (!isOtherTeam(m_expected, team->id))
        return std::nullopt;
    ApiError error;
    error.kind = Kind::OtherTeam;
    error.operation = QStringLiteral("getTeam");
    error.message = team->name;
    return error;
}

ApiError TeamWatch::ofTheKeyBefore()
{
    ApiError error;
    error.kind = Kind::ConnectionLost;
    error.detail = QStringLiteral("answered for the key before");
    return error;
}

} // namespace rolodesk
