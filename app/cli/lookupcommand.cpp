#include "app/cli/lookupcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/contacts/phonenumber.h"
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

/// What is known of one value.
struct LookupCommand::Answer {
    QueryText query;
    QList<ContactId> ids;
    QStringList readings; ///< Of a number without a country, by which somebody was found.
    bool isFromService; ///< It was asked, and what is found is not all from the local copy.
    qsizetype served = 0; ///< Of `ids`, how many come from the service; the first ones.

    /// What the verdict is about, E.164 digits.
    [[nodiscard]] QStringList readAs() const
    {
        return readings.isEmpty() ? query.values : readings;
    }
};

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
        return end(m_hasInvalid || m_hasUnknown || m_isCopyAnswering || output().isBroken()
                ? Partial
                : Done);
    const QString value = line().arguments.at(m_at++);
    const QueryText query = QueryText::read(value, line().defaultCountry);
    if (query.values.isEmpty() && query.national.isEmpty())
        return refuse(value, whyNoQuery(value, line().defaultCountry));
    if (m_isOffline || query.values.isEmpty())
        return answerFromCopy(query);
    m_lookup.lookUp(query)->then(this, [this, query](Result<LookupResult, LookupError> result) {
        if (!result)
            return failed(query, result.error());
        const QStringList readings = result->found.isEmpty() ? QStringList() : query.values;
        const Answer answer{query, result->found, readings, true, result->found.size()};
        if (query.national.isEmpty())
            settle(answer);
        else
            lookAbroad(answer, {});
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
    const Answer answer{query, {}, {}, false};
    if (query.national.isEmpty())
        readCopy(answer, query.values);
    else
        lookAbroad(answer, query.values);
}

void LookupCommand::lookAbroad(const Answer &answer, const QStringList &values)
{
    context().store->callingCodesInUse()->then(
        this, [this, answer, values](const Result<QStringList, StoreError> &codes) {
            if (!codes)
                return fail(codes.error());
            readCopy(answer, values + answer.query.readingsIn(*codes));
        });
}

void LookupCommand::readCopy(const Answer &answer, const QStringList &values)
{
    using Matches = std::vector<QList<ChannelMatch>>;
    context().store->withChannels(values)->then(
        this, [this, answer, values](const Result<Matches, StoreError> &matches) {
            if (!matches)
                return fail(matches.error());
            Answer whole = answer;
            for (qsizetype i = 0; i < values.size(); ++i) {
                if (!matches->at(static_cast<std::size_t>(i)).isEmpty())
                    whole.readings.append(values.at(i));
            }
            if (whole.served == 0 && !whole.readings.isEmpty())
                whole.isFromService = false;
            for (const ContactId id : contactsOf(*matches)) {
                if (!whole.ids.contains(id))
                    whole.ids.append(id);
            }
            settle(whole);
        });
}

void LookupCommand::fail(const StoreError &error)
{
    const LookupError why(error);
    end(exitCodeOf(error), &why);
}

void LookupCommand::settle(const Answer &answer)
{
    const QString &value = line().arguments.at(m_at - 1);
    const QueryText &query = answer.query;
    const QList<ContactId> &ids = answer.ids;
    const bool isFromService = answer.isFromService;
    const QString copy = u"local copy"_s;
    // Whom a part of the base does not hold, the rest may. A number without a country is asked of
    // the service in one of its readings alone.
    const bool isAsked = isFromService && query.national.isEmpty();
    const bool isKnown = isAsked || !ids.isEmpty() || m_completeSince.isValid();
    m_hasUnknown = m_hasUnknown || !isKnown;
    if (!query.national.isEmpty())
        sayReadings(value, answer, isKnown);
    const QString source = !isKnown ? QString() : isFromService ? u"service"_s : copy;
    const QString verdict = !isKnown ? u"unknown"_s
        : ids.isEmpty()              ? u"not found"_s
        : ids.size() == 1            ? u"found"_s
                                     : u"several"_s;
    QJsonArray contacts;
    if (ids.isEmpty())
        output().line(QStringList{cell(value), verdict, {}, {}, {}, source}.join(u'\t'));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const ContactId id = ids.at(i);
        const auto read = context().store->findContact(id);
        if (!read)
            return fail(read.error());
        const Contact contact = read->value_or(Contact());
        const QString from = i < answer.served ? u"service"_s : copy;
        output().line(lineOfFound(value, verdict, id, contact, from));
        contacts.append(jsonOfFound(id, contact, from));
    }
    QJsonObject json{{"value"_L1, value}, {"verdict"_L1, QString(verdict).replace(u' ', u'_')},
        {"contacts"_L1, contacts}};
    if (isKnown)
        json.insert("source"_L1, QString(source).replace(u' ', u'_'));
    if (!isFromService && m_completeSince.isValid())
        json.insert("as_of"_L1, m_completeSince.toString(Qt::ISODate));
    if (!query.national.isEmpty())
        json.insert("read_as"_L1, QJsonArray::fromStringList(answer.readAs()));
    m_json.append(json);
    // From the event loop: a long list answered by the local copy alone would otherwise pile up
    // calls.
    context().clock.after(0ms, this, [this] { next(); });
}

void LookupCommand::sayReadings(const QString &value, const Answer &answer, bool isKnown)
{
    QStringList numbers;
    for (const QString &reading : answer.readAs())
        numbers << PhoneNumber::display(reading);
    if (numbers.isEmpty())
        numbers << u"a number of any country"_s;
    const QString wayOut = isKnown
        ? u"Name its country with --default-country."_s
        : u"Not all contacts are in the local copy, where it could be found as another one: name "
          "its country with --default-country, or run “sync”."_s;
    // In one go: what people wrote may hold a "%2" itself.
    output().say(
        u"%1 names no country, and was read as %2. %3"_s.arg(value, numbers.join(u", "_s), wayOut));
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
