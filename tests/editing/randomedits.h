#pragma once

#include "core/contacts/contactjson.h"
#include "core/editing/contactchanges.h"

#include <QJsonObject>
#include <QRandomGenerator>

/// Contacts and changes of them by chance, for properties that hold of all. The JSON of a contact
/// is made here from a state, without the code that is tested.
namespace rolodesk::test {

[[nodiscard]] inline EditField fieldOf(EditField::Kind kind, const QString &key = {})
{
    return {kind, key};
}

[[nodiscard]] inline EditField field(const QString &name)
{
    const auto found = editFieldNamed(name);
    if (!found)
        qFatal("there is no field %s", qPrintable(name));
    return *found;
}

/// From names of fields: `stateOf({{"first", "Ada"}, {"tag:5", "on"}})`.
[[nodiscard]] inline EditState stateOf(
    std::initializer_list<std::pair<const char *, const char *>> values)
{
    EditState state;
    for (const auto &[name, value] : values)
        state.insert(field(QString::fromLatin1(name)), QString::fromUtf8(value));
    return state;
}

/// What a read tells beside the fields that are always there. An opt-out that is not in the state
/// is not told either.
enum class Channels { Told, NotTold };

/// A contact that holds this state. Channels that are told hold its own phone and e-mail, too.
[[nodiscard]] inline Contact contactOf(
    const EditState &state, Channels channels = Channels::NotTold, qint64 rev = 1)
{
    using namespace Qt::StringLiterals;
    QJsonObject json{{u"id"_s, 7}, {u"rev"_s, rev}, {u"updated"_s, u"2026-04-12T15:30:00Z"_s}};
    QJsonArray tags;
    QJsonObject custom;
    QJsonArray list;
    const auto addChannel = [&list](const QString &type, const QString &value) {
        list.append(QJsonObject{{u"channel_type"_s, type}, {u"channel_id"_s, value}});
    };
    for (auto it = state.cbegin(); it != state.cend(); ++it) {
        using Kind = EditField::Kind;
        switch (it.key().kind) {
        case Kind::Phone:
        case Kind::Email:
            addChannel(nameOf(it.key()), it.value());
            json.insert(nameOf(it.key()), it.value());
            break;
        case Kind::Owner:
            json.insert("assigned_user_id"_L1, it.value().toLongLong());
            break;
        case Kind::OptOut:
            json.insert("is_opted_out"_L1, it.value() == u"out");
            break;
        case Kind::Tag:
            tags.append(QJsonObject{
                {u"id"_s, it.key().key.toLongLong()}, {u"tag"_s, u"T"_s + it.key().key}});
            break;
        case Kind::Custom:
            custom.insert(it.key().key, it.value());
            break;
        case Kind::Channel:
            for (const QString &value : it.value().split(u'\n'))
                addChannel(it.key().key, value);
            break;
        default:
            json.insert(nameOf(it.key()), it.value());
        }
    }
    json.insert("tags"_L1, tags);
    json.insert("custom"_L1, custom);
    if (channels == Channels::Told)
        json.insert("contact_channels"_L1, list);
    return *contactFromJson(json);
}

/// Makes states and changes of them. Values of a further channel are never those of the contact's
/// own phone or e-mail.
class RandomEdits final {
public:
    explicit RandomEdits(quint32 seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

    [[nodiscard]] EditState state() { return mutated({}, 60); }

    /// Each field has another value, or the same one again, with a chance of `percent`. The opt-out
    /// never becomes "not known".
    [[nodiscard]] EditState mutated(EditState state, int percent = 25)
    {
        for (const auto &[name, values] : pools()) {
            if (below(100) >= percent)
                continue;
            const EditField changed = field(name);
            const QString value = values.at(below(static_cast<int>(values.size())));
            if (value.isEmpty())
                state.remove(changed);
            else
                state.insert(changed, value);
        }
        for (int tag = 1; tag <= 9; ++tag) {
            if (below(100) >= percent / 2)
                continue;
            const EditField changed = fieldOf(EditField::Kind::Tag, QString::number(tag));
            if (state.remove(changed) == 0 && tagsIn(state) < 5)
                state.insert(changed, QStringLiteral("on"));
        }
        // Most programs and people let the display name follow.
        if (below(100) < 60)
            follow(state);
        return state;
    }

    [[nodiscard]] static bool follows(const EditState &state)
    {
        EditState followed = state;
        follow(followed);
        return followed == state;
    }

    [[nodiscard]] static int tagsIn(const EditState &state)
    {
        int count = 0;
        for (auto it = state.cbegin(); it != state.cend(); ++it)
            count += it.key().kind == EditField::Kind::Tag ? 1 : 0;
        return count;
    }

private:
    static void follow(EditState &state)
    {
        const QStringList names{state.value(fieldOf(EditField::Kind::First)),
            state.value(fieldOf(EditField::Kind::Last))};
        const QString joined = names.join(u' ').trimmed();
        const EditField shown = fieldOf(EditField::Kind::DisplayName);
        if (joined.isEmpty())
            state.remove(shown);
        else
            state.insert(shown, joined);
    }

    static const QList<QPair<QString, QStringList>> &pools()
    {
        using namespace Qt::StringLiterals;
        static const QList<QPair<QString, QStringList>> all{
            {u"first"_s, {u""_s, u"Ada"_s, u"Bo"_s, u"Cy"_s}},
            {u"last"_s, {u""_s, u"Lund"_s, u"Moe"_s}},
            {u"display_name"_s, {u""_s, u"Boss"_s, u"Ada Lund"_s, u"Bo"_s}},
            {u"phone"_s, {u"14155550100"_s, u"14155550101"_s, u"4722334455"_s}},
            {u"email"_s, {u""_s, u"a@example.org"_s, u"b@example.org"_s}},
            {u"avatar"_s, {u""_s, u"https://example.org/a.png"_s}},
            {u"owner"_s, {u""_s, u"42"_s, u"43"_s}},
            {u"opted_out"_s, {u"out"_s, u"in"_s}},
            {u"custom:9"_s, {u""_s, u"red"_s, u"blue"_s}},
            {u"custom:10"_s, {u""_s, u"2026-06-01"_s, u"2026-07-01"_s}},
            {u"custom:777"_s, {u""_s, u"Ørsta \"x\"\nnext"_s}},
            {u"channel:phone"_s, {u""_s, u"14155550200"_s, u"14155550200\n14155550201"_s}},
            {u"channel:facebook"_s, {u""_s, u"ada.fb"_s, u"other.fb"_s}},
        };
        return all;
    }

    QRandomGenerator m_random;
};

} // namespace rolodesk::test
