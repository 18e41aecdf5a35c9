#pragma once

#include "contactbook.h"
#include "contactview.h"
#include "credentials.h"
#include "directory.h"
#include "faults.h"
#include "message.h"
#include "paging.h"
#include "ratelimit.h"
#include "requestlog.h"
#include "router.h"
#include "seeder.h"
#include "switches.h"

#include <string>

namespace sandbox {

class Database;

/// The imitated service: takes requests, gives answers, knows nothing of sockets. One thread only.
class Service final {
public:
    Service(Database &database, Switches &switches, Credentials credentials, SeedPlan seed);
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    /// Counts the request for the scripted faults. Call once a request, before answer().
    FaultPlan plan(const Request &request);
    /// Carries the request out. Never throws.
    Response answer(const Request &request, const FaultPlan &plan);
    /// An answer to something that never became a request (too large, too slow, not HTTP).
    Response protocolError(int status, const std::string &message);

    Database &database() { return m_database; }
    Switches &switches() { return m_switches; }
    ContactBook &book() { return m_book; }
    Directory &directory() { return m_directory; }
    Pager &pager() { return m_pager; }
    Faults &faults() { return m_faults; }
    RequestLog &log() { return m_log; }
    RateLimit &rateLimit() { return m_rateLimit; }
    const SeedPlan &seed() const { return m_seed; }
    void setSeed(const SeedPlan &seed) { m_seed = seed; }
    ContactView view() { return {m_switches, m_directory, m_book}; }

    /// `"ok"` and its like, in the form the switch string_answers names.
    Response word(std::string_view text) const;
    /// The id of a path or a selector without the id_offset; throws a Refusal when it is no
    /// integer.
    std::int64_t keptId(std::string_view text, std::string_view field) const;
    /// The contact of a v1 or v2 path; throws a Refusal.
    Contact contactOf(std::string_view idText);
    Contact contactOfUuid(std::string_view uuid);
    /// 404, or 400 by the switch missing_record.
    Refusal missing(const std::string &message) const;
    /// After switches were changed: brings the stored times in line and makes the example records.
    void applySwitches();

private:
    Response dispatch(const Request &request, const FaultPlan &plan, bool &carriedOut);
    Response guarded(const Request &request, Handler handler, const Call &call);
    Response errorAnswer(const Refusal &refusal) const;
    Response adminAnswer(const Request &request);
    void finish(Response &response, const std::string &requestId, std::int64_t clockShift) const;

    Database &m_database;
    Switches &m_switches;
    Credentials m_credentials;
    SeedPlan m_seed;
    ContactBook m_book;
    Directory m_directory;
    Pager m_pager;
    Faults m_faults;
    RequestLog m_log;
    RateLimit m_rateLimit;
};

} // namespace sandbox
