#include "app/cli/querycheck.h"

#include "app/cli/exportwords.h"
#include "core/index/querynames.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

QueryCheck checkQuery(const ContactQuery &query, const Directory &directory)
{
    QueryCheck check;
    for (const QueryProblem &problem : query.problems) {
        // No slip for an operator: text with a colon, as it stands in many a name.
        const bool isText = problem.kind == QueryProblem::Kind::UnknownOperator
            && problem.expected == ContactQuery::operators();
        if (!isText)
            return {.problem = u"query"_s, .sentence = sentenceOf(problem)};
        check.remarks.append(
            u"“%1” in the query is searched for as text: there is no such operator."_s.arg(
                problem.part));
    }
    if (const auto unknown = unknownNames(query, directory); !unknown.isEmpty())
        return {.problem = u"unknown_name"_s, .sentence = sentenceOf(unknown.first())};
    for (const QueryName &name : namesIn(query, directory)) {
        if (name.match == QueryName::Match::Part) {
            check.remarks.append(
                u"“%1” in the query is a part of a name; it is taken for %2."_s.arg(
                    name.part, name.names.join(", "_L1)));
        } else if (name.match == QueryName::Match::NotKnownYet) {
            check.isUnsure = true;
            check.remarks.append(
                u"Whether “%1” in the query names anything is not known yet; “sync” asks the service."_s
                    .arg(name.part));
        }
    }
    return check;
}

} // namespace rolodesk::cli
