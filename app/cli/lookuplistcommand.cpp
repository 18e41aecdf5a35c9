#include "app/cli/lookuplistcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

#include <unistd.h>

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

using Kind = ListVerdict::Kind;

constexpr qsizetype longestQuoted = 40; // letters

QString sentenceOf(const LookupError &error)
{
    return std::visit([](const auto &why) { return cli::sentenceOf(why); }, error);
}

/// As a script reads it.
QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Found:
    case Kind::OptedOut:
        return u"found"_s;
    case Kind::Several:
        return u"several"_s;
    case Kind::NotInBase:
        return u"not found"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    case Kind::Waiting:
    case Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace

LookupListCommand::LookupListCommand(const JobContext &context)
    : Job(context)
    , m_lookup(*context.store, context.api, context.clock, ListLookup::Patience::GivesUp)
{
    connect(&m_lookup, &ListLookup::verdictsChanged, this, &LookupListCommand::printSettled);
    connect(&m_lookup, &ListLookup::finished, this, &LookupListCommand::end);
}

LookupListCommand::~LookupListCommand() = default;

void LookupListCommand::start()
{
    m_completeSince = completeSince(context());
    m_lookup.setCopyIsWhole(m_completeSince.isValid());
    const auto read = [this](const Result<QString, QString> &text) {
        if (!text)
            return refuse(Usage, u"list"_s,
                u"The list cannot be read: %1. (%2)"_s.arg(line().listFile, text.error()));
        m_lookup.start(*text, line().defaultCountry);
    };
    m_input = std::make_unique<InputText>(line().listFile, STDIN_FILENO, read);
}

void LookupListCommand::printSettled()
{
    while (m_next < static_cast<qsizetype>(m_lookup.entries().size())) {
        const ListVerdict &verdict = m_lookup.verdict(m_next);
        // Unknown ones wait for the end: until then the local copy may not speak for the service.
        const bool mayStillChange =
            m_completeSince.isValid() && m_lookup.state() != ListLookup::State::Finished;
        if (!m_lookup.isSettled(m_next) || (verdict.kind == Kind::Unknown && mayStillChange))
            return;
        print(m_lookup.entries()[static_cast<std::size_t>(m_next)], verdict);
        ++m_next;
    }
    if (m_lookup.toAsk() > 0)
        output().progress(u"%1 of %2 asked"_s.arg(m_lookup.asked()).arg(m_lookup.toAsk()));
}

void LookupListCommand::print(const ListEntry &entry, const ListVerdict &verdict)
{
    if (verdict.kind == Kind::Invalid)
        return printInvalid(entry);
    const bool isFromCopy = verdict.kind == Kind::Unknown && mayCopyAnswer(verdict);
    const QString word = isFromCopy ? wordFor(Kind::NotInBase) : wordFor(verdict.kind);
    if (!entry.query.national.isEmpty())
        ++m_withoutCountry;
    const bool hasAnswer = verdict.kind != Kind::Unknown || isFromCopy;
    const QString source = !hasAnswer ? QString()
        : verdict.isFromService       ? u"service"_s
                                      : u"local copy"_s;
    QJsonArray contacts;
    if (verdict.contacts.isEmpty())
        output().line(QStringList{cell(entry.text), word, {}, {}, {}, source}.join(u'\t'));
    for (qsizetype i = 0; i < verdict.contacts.size(); ++i) {
        const ContactId id = verdict.contacts.at(i);
        const QString from = i < verdict.served ? u"service"_s : u"local copy"_s;
        const auto read = context().store->findContact(id);
        if (!read)
            m_unreadable = read.error();
        const Contact contact = read.value_or(std::nullopt).value_or(Contact());
        output().line(lineOfFound(entry.text, word, id, contact, from));
        contacts.append(jsonOfFound(id, contact, from));
    }
    QJsonObject json{{"value"_L1, entry.text}, {"line"_L1, entry.line},
        {"verdict"_L1, QString(word).replace(u' ', u'_')}, {"contacts"_L1, contacts}};
    if (hasAnswer)
        json.insert("source"_L1, QString(source).replace(u' ', u'_'));
    if (isFromCopy)
        json.insert("as_of"_L1, m_completeSince.toString(Qt::ISODate));
    if (!entry.query.national.isEmpty()) {
        json.insert("read_as"_L1,
            QJsonArray::fromStringList(
                verdict.readings.isEmpty() ? entry.query.values : verdict.readings));
    }
    if (entry.first >= 0) {
        json.insert(
            "repeats_line"_L1, m_lookup.entries()[static_cast<std::size_t>(entry.first)].line);
    }
    m_json.append(json);
}

void LookupListCommand::printInvalid(const ListEntry &entry)
{
    const QString reason = whyNoEntry(entry.problem);
    output().line(
        QStringList{cell(entry.text), wordFor(Kind::Invalid), {}, reason, {}, {}}.join(u'\t'));
    m_json.append(QJsonObject{{"value"_L1, entry.text}, {"line"_L1, entry.line},
        {"verdict"_L1, "invalid"_L1}, {"reason"_L1, reason}, {"contacts"_L1, QJsonArray()}});
}

bool LookupListCommand::mayCopyAnswer(const ListVerdict &verdict) const
{
    if (m_isStopped || !m_completeSince.isValid())
        return false;
    return m_isOffline || (verdict.why && isWithoutSearch(*verdict.why));
}

void LookupListCommand::end()
{
    const auto trouble = m_lookup.trouble();
    const bool isUnknown = m_lookup.count(Kind::Unknown) > 0;
    const auto *api = trouble ? std::get_if<ApiError>(trouble.get()) : nullptr;
    // Refused credentials are no reason to let the copy speak in the place of the service.
    m_isOffline = api && (isPassing(api->kind) || api->kind == ApiError::Kind::TlsFailed);
    if (trouble && !m_isOffline)
        m_completeSince = {};
    bool isAnswering = false;
    bool isWithout = false;
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_lookup.entries().size()); ++i) {
        const ListVerdict &verdict = m_lookup.verdict(i);
        if (verdict.kind != Kind::Unknown)
            continue;
        isAnswering = isAnswering || mayCopyAnswer(verdict);
        isWithout = isWithout || (verdict.why && isWithoutSearch(*verdict.why));
    }
    if (trouble)
        output().say(sentenceOf(*trouble));
    if (isWithout)
        output().say(sentenceOfNoSearch());
    if (isAnswering) {
        output().say(u"The local copy answers instead, complete as of %1 UTC, %2."_s.arg(
            m_completeSince.toString(u"yyyy-MM-dd HH:mm"_s),
            ageOf(m_completeSince, context().clock.nowUtc())));
    }
    printSettled();
    if (m_withoutCountry > 0)
        output().say(
            u"Numbers that name no country: %1. They were looked for as international "
            "ones and, in the local copy, as ones of every country; --json tells how each "
            "was read. Name their country with --default-country."_s.arg(m_withoutCountry));
    const ListText &list = m_lookup.list();
    if (list.leftOut > 0) {
        // In one go: what people wrote may hold a "%3" itself.
        output().say(u"Left out as something else than a number or an address: %1, the first is "
                     "“%2” in line %3."_s.arg(QString::number(list.leftOut),
                         cell(list.firstLeftOut.left(longestQuoted)),
                         QString::number(list.firstLeftOutLine)));
    }
    QJsonObject json{{"values"_L1, m_json}, {"left_out"_L1, list.leftOut}};
    if (trouble && !m_completeSince.isValid())
        json.insert("error"_L1, std::visit([](const auto &why) { return jsonOf(why); }, *trouble));
    output().document(json);
    if (m_isStopped)
        return finish(Interrupted);
    if (trouble && !m_completeSince.isValid())
        return finish(std::visit([](const auto &why) { return exitCodeOf(why); }, *trouble));
    if (m_unreadable) {
        output().say(sentenceOf(*m_unreadable));
        return finish(exitCodeOf(*m_unreadable));
    }
    const bool isPartial = isUnknown || m_lookup.unconfirmed() > 0
        || m_lookup.count(Kind::Invalid) > 0 || output().isBroken();
    finish(isPartial ? Partial : Done);
}

void LookupListCommand::stop()
{
    m_isStopped = true;
    if (m_lookup.state() == ListLookup::State::Idle)
        return finish(Interrupted);
    m_lookup.cancel();
}

} // namespace rolodesk::cli
