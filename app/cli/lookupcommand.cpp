#include "app/cli/lookupcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString whyInvalid(const QString &value, const QString &country)
{
    if (value.trimmed().isEmpty())
        return u"nothing to look up"_s;
    const auto number = PhoneNumber::parse(value, country);
    return sentenceOf(number ? PhoneNumber::Problem::Impossible : number.error());
}

} // namespace

LookupCommand::LookupCommand(const JobContext &context)
    : Job(context)
    , m_lookup(*context.api, *context.store)
{
}

void LookupCommand::start()
{
    m_isLocalComplete = isLocalCopyComplete(context());
    next();
}

void LookupCommand::next()
{
    if (m_at == line().arguments.size() || output().isBroken())
        return end(m_hasInvalid || m_isOffline || output().isBroken() ? Partial : Done);
    const QString value = line().arguments.at(m_at++);
    const QueryText query = QueryText::read(value, line().defaultCountry);
    if (query.kind != QueryText::Kind::Phone && query.kind != QueryText::Kind::Email)
        return refuse(value, whyInvalid(value, line().defaultCountry));
    QList<ContactId> known;
    for (const QString &reading : query.values) {
        for (const ContactId id : context().store->idsWithChannel(reading)) {
            if (!known.contains(id))
                known.append(id);
        }
    }
    if (m_isLocalComplete && !known.isEmpty())
        return settle(value, known, u"local copy"_s);
    m_lookup.lookUp(query)->then(this, [this, value](Result<LookupResult, ApiError> result) {
        if (result)
            return settle(value, result->found, u"service"_s);
        // A complete copy can say "not found" as well, as of its own time.
        const int code = exitCodeOf(result.error());
        if (code != Network || !m_isLocalComplete)
            return end(code, &result.error());
        if (!std::exchange(m_isOffline, true))
            output().say(sentenceOf(result.error())
                + u" What is not found is not found in the local copy, which may be out of date."_s);
        settle(value, {}, u"local copy"_s);
    });
}

void LookupCommand::settle(const QString &value, const QList<ContactId> &ids, const QString &source)
{
    const QString verdict = ids.isEmpty() ? u"not found"_s
        : ids.size() == 1                 ? u"found"_s
                                          : u"several"_s;
    QJsonArray contacts;
    if (ids.isEmpty())
        output().line(QStringList{cell(value), verdict, {}, {}, {}, source}.join(u'\t'));
    for (const ContactId id : ids) {
        const Contact contact = context().store->contact(id).value_or(Contact());
        output().line(QStringList{cell(value), verdict, QString::number(id.value),
            cell(contact.shownName()), optOutWord(contact.optedOut), source}
                          .join(u'\t'));
        contacts.append(QJsonObject{{"id"_L1, id.value}, {"name"_L1, contact.shownName()},
            {"phone"_L1, contact.phone}, {"email"_L1, contact.email},
            {"opted_out"_L1, contact.optedOut ? QJsonValue(*contact.optedOut) : QJsonValue()}});
    }
    m_json.append(
        QJsonObject{{"value"_L1, value}, {"verdict"_L1, QString(verdict).replace(u' ', u'_')},
            {"source"_L1, QString(source).replace(u' ', u'_')}, {"contacts"_L1, contacts}});
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

void LookupCommand::end(int exitCode, const ApiError *error)
{
    // What was settled before a failure is still worth having.
    QJsonObject json{{"values"_L1, m_json}};
    if (error) {
        output().say(sentenceOf(*error));
        json.insert("error"_L1, jsonOf(*error));
    }
    output().document(json);
    finish(exitCode);
}

} // namespace rolodesk::cli
