#include "core/editing/drafts.h"

#include "core/contacts/contactjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

std::optional<Draft> draftIn(const QJsonObject &json)
{
    const QJsonObject base = json.value("base"_L1).toObject();
    // A new contact has no JSON that could be read as one.
    const auto contact = base.isEmpty() ? Result<Contact, JsonProblem>(Contact())
                                        : contactFromJson(base);
    const auto changes = changesFromJson(json.value("values"_L1).toArray());
    const auto overlaps = changesFromJson(json.value("overlaps"_L1).toArray());
    if (!contact || !changes || !overlaps)
        return std::nullopt;
    Draft draft{*contact, changed({}, *changes),
        QDateTime::fromString(json.value("typed"_L1).toString(), Qt::ISODate), {}};
    for (const FieldChange &overlap : *overlaps)
        draft.originals.insert(overlap.field, overlap.before);
    return draft;
}

ContactChanges overlapsOf(const Draft &draft)
{
    ContactChanges overlaps;
    for (auto it = draft.originals.cbegin(); it != draft.originals.cend(); ++it)
        overlaps.append({it.key(), it.value(), draft.state.value(it.key())});
    return overlaps;
}

} // namespace

QString Drafts::key()
{
    return u"drafts"_s;
}

Drafts Drafts::read(const QByteArray &record)
{
    Drafts drafts;
    const QJsonArray all = QJsonDocument::fromJson(record).array();
    for (const QJsonValue &each : all) {
        if (const auto draft = draftIn(each.toObject()))
            drafts.m_drafts.insert(draft->contact(), *draft);
    }
    return drafts;
}

QByteArray Drafts::write() const
{
    if (m_drafts.isEmpty())
        return {};
    QJsonArray all;
    for (const Draft &draft : m_drafts) {
        all.append(QJsonObject{
            {u"base"_s, draft.contact().isValid() ? contactToJson(draft.base) : QJsonObject()},
            {u"values"_s, changesToJson(changesBetween({}, draft.state))},
            {u"overlaps"_s, changesToJson(overlapsOf(draft))},
            {u"typed"_s, draft.typed.toUTC().toString(Qt::ISODate)}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<Draft> Drafts::all() const
{
    QList<Draft> drafts = m_drafts.values();
    std::stable_sort(drafts.begin(), drafts.end(),
        [](const Draft &a, const Draft &b) { return a.typed > b.typed; });
    return drafts;
}

EditState typedOf(const Draft &draft)
{
    EditState typed;
    const ContactChanges changes = changesBetween(editStateOf(draft.base), draft.state);
    for (const FieldChange &change : changes)
        typed.insert(change.field, change.after);
    return typed;
}

std::optional<Draft> Drafts::of(ContactId contact) const
{
    const auto found = m_drafts.constFind(contact);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

void Drafts::put(const Draft &draft)
{
    m_drafts.insert(draft.contact(), draft);
}

void Drafts::remove(ContactId contact)
{
    m_drafts.remove(contact);
}

} // namespace rolodesk
