#include "ui/contacts/querysuggestions.h"

#include "core/contacts/fold.h"
#include "core/index/contactquery.h"
#include "core/index/querycaret.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostEntries = 100;
constexpr qsizetype fewLetters = 2;

QString words(const char *text)
{
    return QCoreApplication::translate("QuerySuggestions", text);
}

struct Named {
    QLatin1StringView word;
    const char *explanation;
};

/// Every operator of ContactQuery, the most wanted first.
constexpr std::array operatorWords{
    Named{"tag"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "has this tag")},
    Named{"owner"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "belongs to this person")},
    Named{"field"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "has this value in a custom field")},
    Named{"opted"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "opted out or in")},
    Named{"blocked"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "blocked or not")},
    Named{"updated"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "changed on, after or before a day")},
    Named{"missing"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "has no name, phone, e-mail or tag")},
    Named{"problem"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "odd or duplicate phone number")},
    Named{"name"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "occurs in the name")},
    Named{"email"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "occurs in the e-mail address")},
    Named{"phone"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "occurs in the phone number")},
};

constexpr std::array optedWords{
    Named{"out"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "does not want to be texted")},
    Named{"in"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "may be texted")},
    Named{"unknown"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "the service was not asked yet")},
};
constexpr std::array blockedWords{
    Named{"yes"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "messages are not taken")},
    Named{"no"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "messages are taken")},
    Named{"unknown"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "the service was not asked yet")},
};
constexpr std::array missingWords{
    Named{"name"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "has no name")},
    Named{"phone"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "has no phone number")},
    Named{"email"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "has no e-mail address")},
    Named{"tags"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "has no tag")},
};
constexpr std::array problemWords{
    Named{"number"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "a phone number that cannot be one")},
    Named{"duplicate"_L1, QT_TRANSLATE_NOOP("QuerySuggestions", "shares a phone number")},
};

/// What stands behind each operator that takes one of a few words.
constexpr std::array<std::pair<QLatin1StringView, std::span<const Named>>, 4> choices{{
    {"opted"_L1, optedWords},
    {"blocked"_L1, blockedWords},
    {"missing"_L1, missingWords},
    {"problem"_L1, problemWords},
}};

class Maker final {
public:
    Maker(QuerySuggestions &made, const QueryCaret &caret, const Directory &directory, QDate today)
        : m_made(made)
        , m_typed(foldText(caret.typed))
        , m_directory(directory)
        , m_today(today)
    {
    }

    void operators()
    {
        for (const Named &named : operatorWords) {
            if (named.word.startsWith(m_typed)) {
                const QString name = QString(named.word) + u':';
                m_made.entries.append({name, name, words(named.explanation), true});
            }
        }
    }

    void values(const QString &key)
    {
        // A part of a name is enough for these, and Return searches for it as it stands.
        const bool isPartEnough = key == "tag"_L1 || key == "owner"_L1 || key == "field"_L1;
        m_made.isFirstMeant = !isPartEnough;
        if (key == "tag"_L1)
            tags();
        else if (key == "owner"_L1)
            owners();
        else if (key == "field"_L1)
            fields();
        else if (key == "updated"_L1)
            dates();
        for (const auto &[name, named] : choices) {
            if (key != name)
                continue;
            for (const Named &one : named)
                fixed(one.word, words(one.explanation));
        }
        // What is whole already needs no help, and Return goes on with it.
        const auto isWhole = [this](const QuerySuggestion &one) {
            return !m_typed.isEmpty() && foldText(one.shown) == m_typed;
        };
        if (std::any_of(m_made.entries.cbegin(), m_made.entries.cend(), isWhole)) {
            m_made.isFirstMeant = false;
            if (m_made.entries.size() == 1)
                m_made.entries.clear();
        }
    }

private:
    void fixed(const QString &word, const QString &explanation)
    {
        if (word.startsWith(m_typed))
            m_made.entries.append({word, word, explanation, false});
    }

    /// Names that begin with what was typed, then those that hold it elsewhere; "none" behind them.
    void named(QStringList names, const QString &explanation, const QString &none)
    {
        names.removeDuplicates();
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(names.begin(), names.end(), collator);
        QList<QuerySuggestion> inside;
        for (const QString &name : std::as_const(names)) {
            const QString folded = foldText(name);
            const QString insert = ContactQuery::quoted(name);
            if (folded.isEmpty())
                continue;
            if (folded.startsWith(m_typed))
                m_made.entries.append({name, insert, explanation, false});
            else if (folded.contains(m_typed))
                inside.append({name, insert, explanation, false});
        }
        m_made.entries.append(inside);
        if (m_made.entries.size() >= mostEntries)
            m_made.entries.resize(mostEntries - 1);
        if (!none.isEmpty())
            fixed(u"none"_s, none);
    }

    void tags()
    {
        QStringList labels;
        for (const Tag &tag : m_directory.tags)
            labels.append(tag.label);
        named(labels, {}, words(QT_TRANSLATE_NOOP("QuerySuggestions", "has no tag")));
    }
    void owners()
    {
        QStringList people;
        for (const TeamMember &member : m_directory.team.members)
            people.append(member.name);
        named(people, {}, words(QT_TRANSLATE_NOOP("QuerySuggestions", "belongs to nobody")));
    }
    void fields()
    {
        QStringList titles;
        for (const CustomField &field : m_directory.fields)
            titles.append(field.title);
        named(
            titles, words(QT_TRANSLATE_NOOP("QuerySuggestions", "has a value in this field")), {});
        for (QuerySuggestion &entry : m_made.entries) {
            entry.insert += u'=';
            entry.isOperator = true;
        }
    }
    void dates()
    {
        if (!m_today.isValid())
            return;
        const auto text = [](QDate day) { return day.toString(Qt::ISODate); };
        const QDate week = m_today.addDays(-7);
        fixed(u"today"_s, words(QT_TRANSLATE_NOOP("QuerySuggestions", "changed today")));
        fixed(u"yesterday"_s, words(QT_TRANSLATE_NOOP("QuerySuggestions", "changed yesterday")));
        fixed(u'>' + text(week),
            words(QT_TRANSLATE_NOOP("QuerySuggestions", "changed after this day")));
        fixed(u'<' + text(week),
            words(QT_TRANSLATE_NOOP("QuerySuggestions", "changed before this day")));
        fixed(text(m_today).left(7),
            words(QT_TRANSLATE_NOOP("QuerySuggestions", "changed in this month")));
        fixed(text(m_today).left(4),
            words(QT_TRANSLATE_NOOP("QuerySuggestions", "changed in this year")));
    }

    QuerySuggestions &m_made;
    QString m_typed;
    const Directory &m_directory;
    QDate m_today;
};

} // namespace

QuerySuggestions suggestionsFor(
    const QString &text, qsizetype caret, const Directory &directory, QDate today, bool wanted)
{
    QuerySuggestions made;
    const auto at = QueryCaret::at(text, caret);
    if (!at)
        return made;
    made.term = at->term;
    made.start = at->start;
    made.end = at->end;
    Maker maker(made, *at, directory, today);
    if (at->place == QueryCaret::Place::Value) {
        maker.values(at->key);
        // A title is completed with its `=`, which takes the place of one that is there.
        if (at->end < text.size() && text.at(at->end) == u'=')
            made.end += 1;
    } else if (at->place == QueryCaret::Place::Word && !at->isQuoted) {
        // Behind the caret a word goes on: it is no operator that is being typed.
        const bool isAtEnd = caret == at->end;
        if (isAtEnd && (wanted || foldText(at->typed).size() >= fewLetters))
            maker.operators();
        made.isFirstMeant = wanted;
    }
    return made;
}

} // namespace rolodesk
