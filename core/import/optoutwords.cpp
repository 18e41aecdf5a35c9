#include "core/import/optoutwords.h"

#include "core/contacts/fold.h"
#include "core/import/celltext.h"
#include "core/import/datecell.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

bool saysOptOut(const QString &text)
{
    // Folded as titles are.
    static const QSet<QString> words{u"unsubscribed"_s, u"unsubscribe"_s, u"unsub"_s, u"optout"_s,
        u"optedout"_s, u"stop"_s, u"stopped"_s, u"cleaned"_s, u"blocked"_s, u"blocklisted"_s,
        u"blacklisted"_s, u"suppressed"_s, u"donottext"_s, u"donotsms"_s, u"donotcontact"_s,
        u"dnt"_s, u"dnc"_s, u"revoked"_s, u"abgemeldet"_s, u"ausgetragen"_s, u"gesperrt"_s,
        u"desabonne"_s, u"desabonnee"_s, u"desinscrit"_s, u"desinscrite"_s, u"bloque"_s,
        u"dadodebaja"_s, u"dadadebaja"_s, u"baja"_s, u"bloqueado"_s, u"bloqueada"_s,
        u"descadastrado"_s, u"disiscritto"_s, u"disiscritta"_s, u"bloccato"_s, u"uitgeschreven"_s,
        u"afgemeld"_s, u"geblokkeerd"_s};
    constexpr qsizetype longest = 40; // a sentence is no status
    return text.size() <= longest && words.contains(foldedTitle(text));
}

std::optional<bool> saysWhenOptedOut(const QString &text)
{
    static const QSet<QString> never{u"never"_s, u"nie"_s, u"jamais"_s, u"nunca"_s, u"mai"_s};
    static const QRegularExpression year(u"(?<!\\d)(?:199|20\\d)\\d(?!\\d)"_s);
    // As seconds or milliseconds since 1970, from 2001 on.
    static const QRegularExpression moment(u"^[1-9](?:\\d{9}|\\d{12})$"_s);
    const QString digits = digitsOf(text);
    const bool isZero = !digits.isEmpty() && digits.count(u'0') == digits.size();
    if (never.contains(foldText(text)) || isZero)
        return false;
    if (const auto truth = truthOf(text))
        return truth;
    const DateSigns signs = dateSignsOf(text);
    const bool isDate = signs.isDayFirst || signs.isMonthFirst || signs.isOpen || signs.isShortYear
        || signs.mayBeSerial;
    constexpr qsizetype yearAndMore = 5;
    const bool hasYear = year.match(text).hasMatch()
        && (digits.size() >= yearAndMore
            || std::any_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isLetter(); }));
    if (isDate || hasYear || moment.match(text).hasMatch() || saysOptOut(text))
        return true;
    return std::nullopt;
}

bool namesOptOuts(const QString &name, Exporter exporter)
{
    const bool isMailchimp =
        exporter == Exporter::Mailchimp || exporter == Exporter::MailchimpMergeTags;
    QString words = name.section(u'/', -1);
    for (QChar &sign : words)
        sign = sign.isLetter() ? sign.toLower() : u' ';
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    const bool isExport = all.contains("export"_L1) && all.size() > 1;
    return isMailchimp && isExport
        && (all.first() == "unsubscribed"_L1 || all.first() == "cleaned"_L1);
}

} // namespace rolodesk
