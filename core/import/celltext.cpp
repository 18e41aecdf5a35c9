#include "core/import/celltext.h"

#include "core/contacts/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

bool isInvisible(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code >= 0x200B && code <= 0x200F) || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF || code == 0x00AD || code == 0x061C
        || code == 0x180E;
}

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign == u'’' || sign == u'`';
}

bool isSpreadsheetStart(QChar sign)
{
    return sign.isDigit() || u"+=-@＋＝－＠("_s.contains(sign);
}

QString withoutEscape(const QString &text)
{
    if (text.size() >= 3 && text.startsWith("=\""_L1) && text.endsWith(u'"'))
        return text.sliced(2, text.size() - 3).replace("\"\""_L1, "\""_L1).trimmed();
    if (text.size() >= 2 && isApostrophe(text.front()) && isSpreadsheetStart(text.at(1)))
        return text.sliced(1).trimmed();
    return text;
}

const QSet<QString> &wordsFor(bool truth)
{
    static const QSet<QString> yes{u"yes"_s, u"y"_s, u"true"_s, u"t"_s, u"1"_s, u"x"_s, u"✓"_s,
        u"✔"_s, u"☑"_s, u"on"_s, u"ja"_s, u"j"_s, u"wahr"_s, u"oui"_s, u"o"_s, u"vrai"_s, u"si"_s,
        u"s"_s, u"sim"_s, u"verdadero"_s, u"vero"_s};
    static const QSet<QString> no{u"no"_s, u"n"_s, u"false"_s, u"f"_s, u"0"_s, u"✗"_s, u"✘"_s,
        u"☐"_s, u"off"_s, u"nein"_s, u"falsch"_s, u"non"_s, u"faux"_s, u"nao"_s, u"falso"_s};
    return truth ? yes : no;
}

} // namespace

QString unwrapped(const QString &cell)
{
    QString text;
    text.reserve(cell.size());
    for (const QChar sign : cell) {
        if (isInvisible(sign))
            continue;
        const bool isBlank = sign.isSpace() && sign != u'\n' && sign != u'\r';
        text += isBlank ? u' ' : sign;
    }
    return withoutEscape(text.trimmed());
}

bool isFormulaError(const QString &text)
{
    static const QRegularExpression error(
        u"^#(NAME|REF|VALUE|VALOR|WERT|BEZUG|NOM|DIV/0|NUM|ZAHL|NULL|N/A|NV|N/D|SPILL|CALC|FIELD)[?!]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.startsWith(u'#')
        && (error.match(text).hasMatch() || text.count(u'#') == text.size());
}

bool isPlaceholder(const QString &text)
{
    static const QSet<QString> words{u"n/a"_s, u"na"_s, u"n.a."_s, u"none"_s, u"null"_s, u"nil"_s,
        u"(null)"_s, u"<null>"_s, u"\\n"_s, u"unknown"_s, u"undefined"_s, u"unbekannt"_s,
        u"inconnu"_s, u"desconocido"_s, u"keine"_s, u"k.a."_s, u"tbd"_s, u"nan"_s, u"-"_s, u"--"_s,
        u"—"_s, u"–"_s, u"."_s, u".."_s, u"?"_s, u"_"_s, u"/"_s};
    constexpr qsizetype longest = 20; // with blanks around
    return text.size() <= longest && words.contains(text.trimmed().toCaseFolded());
}

std::optional<bool> truthOf(const QString &text)
{
    const QString folded = foldText(text);
    if (wordsFor(true).contains(folded))
        return true;
    if (wordsFor(false).contains(folded))
        return false;
    return std::nullopt;
}

QStringList labelsIn(const QString &text)
{
    // Mailchimp quotes each label within its quoted cell.
    static const QRegularExpression quoted(u"\"([^\"]*)\"\\s*(?:,|$)"_s);
    QStringList parts;
    if (text.startsWith(u'"') && text.endsWith(u'"') && text.size() > 1) {
        for (auto match = quoted.globalMatch(text); match.hasNext();)
            parts.append(match.next().captured(1));
    } else {
        QString separator = u","_s;
        for (const QString &one : {u":::"_s, u";"_s, u"|"_s, u"\n"_s}) {
            if (text.contains(one)) {
                separator = one;
                break;
            }
        }
        parts = text.split(separator);
    }
    QStringList labels;
    QSet<QString> met;
    for (const QString &part : parts) {
        QString label = part.simplified();
        const QString folded = foldText(label);
        if (folded == "* mycontacts"_L1 || folded == "* starred"_L1)
            continue;
        if (label.startsWith("* "_L1))
            label.remove(0, 2);
        if (label.isEmpty() || met.contains(foldText(label)))
            continue;
        met.insert(foldText(label));
        labels.append(std::move(label));
    }
    return labels;
}

std::optional<QString> repaired(const QString &text)
{
    // Letters of UTF-8 begin with one of these in windows-1252.
    static const QString leads = u"ÂÃÄÅâÐÑ"_s;
    const bool mayBe =
        std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return leads.contains(sign); });
    if (!mayBe)
        return std::nullopt;
    QStringEncoder encoder("windows-1252");
    if (!encoder.isValid())
        return std::nullopt;
    const QByteArray bytes = encoder(text);
    if (encoder.hasError())
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString meant = decoder(bytes);
    if (decoder.hasError() || meant == text)
        return std::nullopt;
    return meant;
}

} // namespace rolodesk
