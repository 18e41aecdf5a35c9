#include "app/cli/lookupcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <QSet>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The service gave no answer, so that asking somebody else is fair. Refused credentials are no
/// reason to show what they once could see.
bool isUnreachable(const LookupError &error)
{
    const auto *api = std::get_if<ApiError>(&error);
    return api && (isPassing(api->kind) || api->kind == ApiError::Kind::TlsFailed);
}

} // namespace

LookupCommand::LookupCommand(const JobContext &context)
    : Job(context)
    , m_lookup(*context.api, *context.store)
{
}

void LookupCommand::start()
{
    m_completeSince = completeSince(context());
    next();
}

void LookupCommand::next()
{
    if (m_at == line().arguments.size() || output().isBroken())
        return end(m_hasInvalid || m_isCopyAnswering || output().isBroken() ? Partial : Done);
    const QString value = line().arguments.at(m_at++);
    const QueryText query = QueryText::read(value, line().defaultCountry);
    if (query.kind != QueryText::Kind::Phone && query.kind != QueryText::Kind::Email)
        return refuse(value, whyNoQuery(value, line().defaultCountry));
    if (m_isOffline)
        return answerFromCopy(query);
    m_lookup.lookUp(query)->then(this, [this, query](Result<LookupResult, LookupError> result) {
        if (result)
            settle(result->found, true);
        else
            failed(query, result.error());
    });
}

void LookupCommand::failed(const QueryText &query, const LookupError &error)
{
    if (!isWithoutSearch(error) && (!isUnreachable(error) || !m_completeSince.isValid()))
        return end(std::visit([](const auto &why) { return exitCodeOf(why); }, error), &error);
    // A service without a search by e-mail may still be asked for numbers.
    m_isOffline = !isWithoutSearch(error);
    const QString sentence = m_isOffline
        ? std::visit([](const auto &why) { return sentenceOf(why); }, error)
        : sentenceOfNoSearch();
    if (!std::exchange(m_isCopyAnswering, true) || m_isOffline) {
        output().say(sentence);
        if (m_completeSince.isValid())
            output().say(u"The local copy answers instead, complete as of %1 UTC, %2."_s.arg(
                m_completeSince.toString(u"yyyy-MM-dd HH:mm"_s),
                ageOf(m_completeSince, context().clock.nowUtc())));
    }
    answerFromCopy(query);
}

void LookupCommand::answerFromCopy(const QueryText &query)
{
    using Matches = std::vector<QList<ChannelMatch>>;
    context()
        .store->withChannels(query.values)
        ->then(this, [this](const Result<Matches, StoreError> &matches) {
            if (!matches)
                return fail(matches.error());
            QList<ContactId> known;
            QSet<ContactId> seen;
            for (const QList<ChannelMatch> &reading : *matches) {
                for (const ChannelMatch &match : reading) {
                    if (!seen.contains(match.id))
                        known.append(match.id);
                    seen.insert(match.id);
                }
            }
            settle(known, false);
        });
}

void LookupCommand::fail(const StoreError &error)
{
    const LookupError why(error);
    end(exitCodeOf(error), &why);
}

void LookupCommand::settle(const QList<ContactId> &ids, bool isFromService)
{
    const QString &value = line().arguments.at(m_at - 1);
    // Whom a part of the base does not hold, the rest may.
    const bool isKnown = isFromService || !ids.isEmpty() || m_completeSince.isValid();
    const QString source = !isKnown ? QString() : isFromService ? u"service"_s : u"local copy"_s;
    const QString verdict = !isKnown ? u"unknown"_s
        : ids.isEmpty()              ? u"not found"_s
        : ids.size() == 1            ? u"found"_s
                                     : u"several"_s;
    QJsonArray contacts;
    if (ids.isEmpty())
        output().line(QStringList{cell(value), verdict, {}, {}, {}, source}.join(u'\t'));
    for (const ContactId id : ids) {
        const auto read = context().store->findContact(id);
        if (!read)
            return fail(read.error());
        const Contact contact = read->value_or(Contact());
        output().line(QStringList{cell(value), verdict, QString::number(id.value),
            cell(contact.shownName()), optOutWord(contact.optedOut), source}
                          .join(u'\t'));
        contacts.append(QJsonObject{{"id"_L1, id.value}, {"name"_L1, contact.shownName()},
            {"phone"_L1, contact.phone}, {"email"_L1, contact.email},
            {"opted_out"_L1, contact.optedOut ? QJsonValue(*contact.optedOut) : QJsonValue()}});
    }
    QJsonObject json{{"value"_L1, value}, {"verdict"_L1, QString(verdict).replace(u' ', u'_')},
        {"contacts"_L1, contacts}};
    if (isKnown)
        json.insert("source"_L1, QString(source).replace(u' ', u'_'));
    if (!isFromService && m_completeSince.isValid())
        json.insert("as_of"_L1, m_completeSince.toString(Qt::ISODate));
    m_json.append(json);
    // From the event loop: a long list answered by the local copy alone would otherwise pile up
    // calls.
    context().clock.after(0ms, this, [this] { next(); });
}

void LookupCommand::refuse(const QString &value, const QString &reason)
{
    m_hasInvalid = true;
    output().line(QStringList{cell(value), u"invalid"_s, {}, reason, {}, {}}.join(u'\t'));
    m_json.append(QJsonObject{{"value"_L1, value}, {"verdict"_L1, "invalid"_L1},
        {"reason"_L1, reason}, {"contacts"_L1, QJsonArray()}});
    context().clock.after(0ms, this, [this] { next(); });
}

void LookupCommand::end(int exitCode, const LookupError *error)
{
    // What was settled before a failure is still worth having.
    QJsonObject json{{"values"_L1, m_json}};
    if (error) {
        output().say(std::visit([](const auto &why) { return sentenceOf(why); }, *error));
        json.insert("error"_L1, std::visit([](const auto &why) { return jsonOf(why); }, *error));
    }
    output().document(json);
    finish(exitCode);
}

} // namespace rolodesk::cli
