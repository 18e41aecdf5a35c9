#include "tests/bench/bulkcontacts.h"

#include "tests/bench/process.h"
#include "tests/bench/sandboxservice.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

using Fate = BulkCase::Fate;

constexpr int mostTags = 5; // of a contact; the service refuses more
constexpr int vip = 55; // a tag of every sandbox
const QString planField = u"123"_s;
const QString sourceField = u"459"_s;
const QString mark = u"Spring list"_s;
constexpr int meddlings = 10; // of either kind

QJsonArray tagsOf(const QJsonObject &contact)
{
    return contact.value("tags"_L1).toArray();
}

QString valueOf(const QJsonObject &contact, const QString &field)
{
    return contact.value("custom"_L1).toObject().value(field).toString();
}

void setValue(QJsonObject &contact, const QString &field, const QString &value)
{
    QJsonObject custom = contact.value("custom"_L1).toObject();
    custom.insert(field, value);
    contact.insert("custom"_L1, custom);
}

bool isChosen(const QJsonObject &contact)
{
    return valueOf(contact, sourceField) == mark;
}

/// Of what a contact is: neither revision nor times, tags in no order, and an empty value is none.
QByteArray hashOf(QJsonObject contact)
{
    for (const QLatin1String name : {"rev"_L1, "updated"_L1, "op"_L1})
        contact.remove(name);
    QList<qint64> tags;
    for (const QJsonValue &tag : tagsOf(contact))
        tags.append(tag.toInteger());
    std::sort(tags.begin(), tags.end());
    QJsonArray sorted;
    for (const qint64 tag : std::as_const(tags))
        sorted.append(tag);
    contact.insert("tags"_L1, sorted);
    QJsonObject custom = contact.value("custom"_L1).toObject();
    for (const QString &field : custom.keys()) {
        if (custom.value(field).toString().isEmpty())
            custom.remove(field);
    }
    contact.insert("custom"_L1, custom);
    return QCryptographicHash::hash(
        QJsonDocument(contact).toJson(QJsonDocument::Compact), QCryptographicHash::Sha1);
}

Fate fateOfTagging(const QJsonObject &contact)
{
    const QJsonArray tags = tagsOf(contact);
    if (tags.contains(vip))
        return Fate::AlreadySo;
    if (tags.size() >= mostTags)
        return Fate::TooManyTags;
    return contact.value("phone"_L1).toString().isEmpty() ? Fate::NoPhone : Fate::Changes;
}

Fate fateOfSetting(const QJsonObject &contact)
{
    if (valueOf(contact, planField) == "Premium"_L1)
        return Fate::AlreadySo;
    return contact.value("phone"_L1).toString().isEmpty() ? Fate::NoPhone : Fate::Changes;
}

void addTag(QJsonObject &contact)
{
    QJsonArray tags = tagsOf(contact);
    tags.append(vip);
    contact.insert("tags"_L1, tags);
}

void check(bool isSo, const QString &sentence)
{
    if (!isSo)
        stopWith(u"bulk edit: "_s + sentence);
}

} // namespace

QString queryOfChosen()
{
    return u"field:Source=\"Spring list\""_s;
}

const QList<BulkCase> &bulkCases()
{
    static const QList<BulkCase> cases{
        {"adding a tag", fateOfTagging, addTag,
            [](const QJsonObject &contact) {
                QJsonArray others;
                for (const QJsonValue &tag : tagsOf(contact)) {
                    if (tag.toInt() != vip)
                        others.append(QJsonObject{{"tag_id"_L1, tag}});
                }
                return QJsonObject{{"tags"_L1, others}};
            },
            "tag:VIP", true},
        {"setting a field", fateOfSetting,
            [](QJsonObject &contact) { setValue(contact, planField, u"Premium"_s); },
            [](const QJsonObject &) {
                return QJsonObject{{"custom"_L1, QJsonObject{{planField, u"Silver"_s}}}};
            },
            "field:Plan=Premium", false}};
    return cases;
}

BulkContacts::BulkContacts(SandboxService &service)
    : m_service(service)
{
    QList<QJsonArray> blocks;
    int at = 0;
    m_service.eachContact([&](QJsonObject contact) {
        if (at++ % 5 != 0)
            return;
        setValue(contact, sourceField, mark);
        if (at % 20 == 1 && fateOfTagging(contact) == Fate::Changes)
            addTag(contact);
        if (blocks.isEmpty() || blocks.last().size() == 1000)
            blocks.append(QJsonArray());
        blocks.last().append(contact);
    });
    for (const QJsonArray &block : std::as_const(blocks))
        m_service.put(block);
}

void BulkContacts::readFor(const BulkCase &act)
{
    m_known.clear();
    m_few.clear();
    m_same.clear();
    m_another.clear();
    QCryptographicHash others(QCryptographicHash::Sha1);
    m_service.eachContact([&](QJsonObject contact) {
        if (!isChosen(contact))
            return others.addData(QJsonDocument(contact).toJson(QJsonDocument::Compact));
        const qint64 id = contact.value("id"_L1).toInteger();
        Known known{act.fateOf(contact), hashOf(contact), {}, contact.value("rev"_L1).toInteger()};
        if (known.fate == Fate::Changes) {
            if (m_few.size() < 2 * meddlings && m_known.size() % 3 == 0)
                m_few.insert(id, contact);
            act.apply(contact);
        }
        known.after = hashOf(contact);
        m_known.insert(id, known);
    });
    m_others = others.result();
    check(m_few.size() == 2 * meddlings, u"there are too few contacts"_s);
}

int BulkContacts::countOf(Fate fate) const
{
    return static_cast<int>(std::count_if(m_known.cbegin(), m_known.cend(),
        [fate](const Known &known) { return known.fate == fate; }));
}

int BulkContacts::countSo(bool isDone) const
{
    return countOf(Fate::AlreadySo) + (isDone ? countOf(Fate::Changes) : 0);
}

void BulkContacts::compare(const char *when,
    const std::function<QByteArray(qint64, const Known &)> &wanted,
    const std::function<qint64(qint64, const Known &)> &writes)
{
    QCryptographicHash others(QCryptographicHash::Sha1);
    int met = 0;
    m_service.eachContact([&](const QJsonObject &contact) {
        if (!isChosen(contact))
            return others.addData(QJsonDocument(contact).toJson(QJsonDocument::Compact));
        const qint64 id = contact.value("id"_L1).toInteger();
        const Known known = m_known.value(id);
        ++met;
        check(hashOf(contact) == wanted(id, known),
            u"contact %1 is not what it has to be %2: "_s.arg(
                QString::number(id), QLatin1String(when))
                + QString::fromUtf8(QJsonDocument(contact).toJson(QJsonDocument::Compact)));
        const qint64 rev = contact.value("rev"_L1).toInteger();
        check(rev == known.rev + writes(id, known),
            u"contact %1 has revision %2 %3, and had %4"_s.arg(QString::number(id),
                QString::number(rev), QLatin1String(when), QString::number(known.rev)));
    });
    check(met == m_known.size(), u"contacts came or went "_s + QLatin1String(when));
    check(others.result() == m_others,
        u"a contact that was not chosen is another one "_s + QLatin1String(when));
}

void BulkContacts::checkDone(const Requests &requests, bool isWhole)
{
    check(requests.missed == 0, u"the log of the sandbox was read too late"_s);
    check(requests.refused == 0, u"requests were refused"_s);
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        const int wanted = it->fate == Fate::Changes ? 1 : 0;
        const int reads = requests.reads.value(it.key());
        check(requests.writes.value(it.key()) == wanted,
            u"contact %1 was written %2 times"_s.arg(it.key()).arg(
                requests.writes.value(it.key())));
        check(isWhole || wanted == 0 ? reads == wanted : reads >= wanted,
            u"contact %1 was read %2 times"_s.arg(it.key()).arg(reads));
    }
    const int changed = countOf(Fate::Changes);
    check(Requests::sum(requests.writes) == changed, u"others were written"_s);
    compare(
        "after the act", [](qint64, const Known &known) { return known.after; },
        [](qint64, const Known &known) { return known.fate == Fate::Changes ? 1 : 0; });
}

void BulkContacts::meddle(const BulkCase &act)
{
    int at = 0;
    for (auto it = m_few.begin(); it != m_few.end(); ++it, ++at) {
        QJsonObject contact = it.value();
        QJsonObject done = contact;
        act.apply(done);
        if (at % 2 == 0) {
            m_service.change(it.key(), act.otherWish(done));
            if (act.isOfTags)
                done = contact; // as it was before
            else
                setValue(done, planField, u"Silver"_s);
            m_same.insert(it.key(), hashOf(done));
        } else {
            m_service.change(it.key(), {{"first"_L1, u"Renamed"_s}});
            contact.insert("first"_L1, u"Renamed"_s);
            m_another.insert(it.key(), hashOf(contact));
        }
    }
}

void BulkContacts::checkUndone(const Requests &requests)
{
    check(requests.missed == 0, u"the log of the sandbox was read too late"_s);
    check(requests.refused == 0, u"requests were refused"_s);
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it) {
        const bool isChanged = it->fate == Fate::Changes;
        check(requests.reads.value(it.key()) == (isChanged ? 1 : 0)
                && requests.writes.value(it.key())
                    == (isChanged && !m_same.contains(it.key()) ? 1 : 0),
            u"contact %1 was read or written too often or not at all in the undo"_s.arg(it.key()));
    }
    compare(
        "after the undo",
        [this](qint64 id, const Known &known) {
            return m_same.value(id, m_another.value(id, known.before));
        },
        [this](qint64 id, const Known &known) {
            return known.fate != Fate::Changes ? 0 : m_another.contains(id) ? 3 : 2;
        });
}

} // namespace rolodesk::bench
