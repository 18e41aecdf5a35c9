#include "core/index/querycaret.h"

#include "core/contacts/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

/// One term as it stands in the text: places, not values.
struct Term {
    qsizetype start = 0;
    qsizetype word = 0; ///< Behind the `-`.
    qsizetype colon = -1;
    qsizetype equals = -1;
    qsizetype end = 0;
};

Term termFrom(const QString &text, qsizetype start)
{
    Term term{start, start, -1, -1, start};
    if (text.at(start) == u'-' && start + 1 < text.size() && !text.at(start + 1).isSpace())
        term.word = start + 1;
    const bool isQuoted = term.word < text.size() && text.at(term.word) == u'"';
    bool quoted = false;
    qsizetype at = term.word;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c.isSpace())
            break;
        else if (!quoted && c == u'=' && term.equals < 0)
            term.equals = at;
        else if (!quoted && c == u':' && !isQuoted && term.colon < 0 && term.equals < 0
            && at > term.word)
            term.colon = at;
    }
    term.end = at;
    return term;
}

/// A doubled quote within quotes is one.
QString unquoted(QStringView text)
{
    QString value;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isQuote = text.at(at) == u'"';
        const bool isDoubled = isQuote && quoted && at + 1 < text.size() && text.at(at + 1) == u'"';
        if (isQuote && !isDoubled) {
            quoted = !quoted;
            continue;
        }
        value += text.at(at);
        at += isDoubled ? 1 : 0;
    }
    return value;
}

} // namespace

std::optional<QueryCaret> QueryCaret::at(const QString &text, qsizetype caret)
{
    Term term{caret, caret, -1, -1, caret};
    for (qsizetype from = 0; from < text.size() && from <= caret;) {
        if (text.at(from).isSpace()) {
            ++from;
            continue;
        }
        const Term next = termFrom(text, from);
        if (caret <= next.end) {
            term = next;
            break;
        }
        from = next.end;
    }
    // A dash alone is one that is going to be a "not".
    if (term.word == term.start && term.end == term.start + 1 && text.at(term.start) == u'-')
        term.word = term.end;

    QueryCaret found;
    found.term = term.start;
    found.end = term.end;
    found.isQuoted = term.word < text.size() && text.at(term.word) == u'"';
    const auto typedFrom = [&](qsizetype start) {
        found.start = start;
        found.typed = unquoted(QStringView(text).mid(start, std::max<qsizetype>(0, caret - start)));
    };
    if (term.colon < 0 || caret <= term.colon) {
        if (term.colon >= 0 || caret < term.word)
            return std::nullopt;
        typedFrom(term.word);
        return found;
    }
    found.key = foldText(unquoted(QStringView(text).mid(term.word, term.colon - term.word)));
    if (term.equals >= 0 && caret > term.equals) {
        found.place = Place::Compared;
        typedFrom(term.equals + 1);
        return found;
    }
    found.place = Place::Value;
    typedFrom(term.colon + 1);
    // Of all operators only this one has a value behind its value.
    if (term.equals >= 0 && found.key == "field"_L1)
        found.end = term.equals;
    return found;
}

} // namespace rolodesk
