#pragma once

#include "core/api/contactsapi.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rolodesk {

/// Sees to it that a workspace takes and sends nothing with the key of another team: whoever enters
/// the wrong key, or changes what a helper hands out, must not mix the contacts of two teams.
///
/// The team is asked for with the first call. Reads are sent at once and only their answers wait
/// for it, so that it costs no time; writes are sent when it is known. Another team makes
/// `ApiError::Kind::OtherTeam` of everything, and the next call asks again. Where the service does
/// not tell who it is (404 and the like) everything passes.
class TeamWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TeamWatch)

public:
    /// The api outlives the watch. `expected`: `Team::id`; 0: not known, and everything passes.
    TeamWatch(ContactsApi &api, qint64 expected, QObject *parent = nullptr);
    ~TeamWatch() override;

    /// From now on this team is expected; 0 changes nothing.
    void expect(qint64 team);
    /// Another key is used from now on.
    void askAgain();
    [[nodiscard]] bool isSure() const { return m_expected == 0 || m_isRight; }

    /// The answer, as soon as it is known to be of the right team.
    template<typename T>
    [[nodiscard]] ApiReply<T> *held(ApiReply<T> *answer)
    {
        if (isSure())
            return answer;
        auto *outer = new ApiReply<T>;
        answer->then(outer, [this, outer, round = m_round](const Result<T, ApiError> &outcome) {
            if (!outcome)
                return outer->finish(outcome);
            whenKnown(outer, [this, outer, outcome, round](const std::optional<ApiError> &refusal) {
                if (refusal)
                    outer->finish(Failure(*refusal));
                else if (round != m_round)
                    outer->finish(Failure(ofTheKeyBefore()));
                else
                    outer->finish(outcome);
            });
        });
        ask();
        return outer;
    }
    /// Sends as soon as the team is known to be the right one.
    template<typename T, typename Send>
    [[nodiscard]] ApiReply<T> *afterwards(Send send)
    {
        if (isSure())
            return send();
        auto *outer = new ApiReply<T>;
        whenKnown(outer, [outer, send](const std::optional<ApiError> &refusal) {
            if (refusal)
                return outer->finish(Failure(*refusal));
            send()->then(
                outer, [outer](const Result<T, ApiError> &outcome) { outer->finish(outcome); });
        });
        return outer;
    }
    /// What the service says of its team, or `OtherTeam`. Tells the watch, too.
    [[nodiscard]] ApiReply<Team> *judged(ApiReply<Team> *answer);

private:
    using Then = std::function<void(const std::optional<ApiError> &refusal)>;
    struct Waiter {
        QPointer<QObject> context;
        Then then;
    };

    /// Calls back when it is known, at once where it is; not at all when the context dies.
    void whenKnown(QObject *context, Then then);
    void ask();
    void take(const Result<Team, ApiError> &team);
    [[nodiscard]] std::optional<ApiError> refusalOf(const Result<Team, ApiError> &team) const;
    [[nodiscard]] static ApiError ofTheKeyBefore();

    ContactsApi &m_api;
    qint64 m_expected;
    bool m_isRight = false;
    int m_round = 0; ///< Counts the keys.
    std::vector<Waiter> m_waiters;
    std::unique_ptr<QObject> m_asking; ///< Context of the question under way.
};

} // namespace rolodesk
