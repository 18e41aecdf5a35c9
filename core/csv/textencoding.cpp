#include "core/csv/textencoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <simdjson.h>
#include <uchardet.h>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Reason = EncodingGuess::Reason;

constexpr qsizetype longestLetter = 4; ///< Of UTF-8, in bytes.

struct Mark {
    QByteArrayView bytes;
    const char *name;
};

/// UTF-32 goes before UTF-16, whose mark it begins with.
constexpr std::array<Mark, 4> marks{
    {{"\xEF\xBB\xBF", "UTF-8"}, {QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
        {"\xFF\xFE", "UTF-16LE"}, {"\xFE\xFF", "UTF-16BE"}}};

constexpr std::array names{"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "macintosh",
    "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
    "windows-1257", "windows-1258", "ISO-8859-1", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7",
    "ISO-8859-9", "ISO-8859-15", "KOI8-R", "KOI8-U", "IBM850", "IBM852", "IBM866", "Shift_JIS",
    "EUC-JP", "ISO-2022-JP", "GB18030", "Big5", "EUC-KR", "windows-874", "UTF-32LE"};

/// What uchardet calls them, where that is another name or a smaller set.
struct Alias {
    QByteArrayView said;
    const char *name;
};
constexpr std::array aliases{Alias{"ISO-8859-1", "windows-1252"}, Alias{"ASCII", "UTF-8"},
    Alias{"SHIFT_JIS", "Shift_JIS"}, Alias{"BIG5", "Big5"}, Alias{"UHC", "EUC-KR"},
    Alias{"TIS-620", "windows-874"}, Alias{"ISO-8859-11", "windows-874"}};

/// Of which a text hardly is by chance: most bytes do not go together.
constexpr std::array ofManyBytes{"Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "Big5", "EUC-KR"};

QByteArray known(QByteArrayView said)
{
    for (const Alias &alias : aliases) {
        if (said.compare(alias.said, Qt::CaseInsensitive) == 0)
            return alias.name;
    }
    for (const QByteArray &name : knownEncodings()) {
        if (said.compare(name, Qt::CaseInsensitive) == 0)
            return name;
    }
    return {};
}

bool isUtf8(QByteArrayView sample, bool isWhole)
{
    if (!isWhole) {
        // The last letter may be cut.
        for (qsizetype cut = 0; cut < std::min(longestLetter, sample.size()); ++cut) {
            const auto last = static_cast<unsigned char>(sample.at(sample.size() - 1 - cut));
            if ((last & 0xC0U) == 0x80U)
                continue;
            if (last >= 0xC0U)
                sample.chop(cut + 1);
            break;
        }
    }
    return simdjson::validate_utf8(sample.data(), static_cast<std::size_t>(sample.size()));
}

/// Letters of several bytes are no accident: a few bytes that do not go together are damage.
bool isSpoiledUtf8(QByteArrayView sample)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype at = 0; at < sample.size();) {
        const auto first = static_cast<unsigned char>(sample.at(at));
        if (first < 0x80) {
            ++at;
            continue;
        }
        qsizetype length = 2;
        while (length <= longestLetter && at + length <= sample.size()
            && !isUtf8(sample.sliced(at, length), true))
            ++length;
        const bool isLetter = length <= longestLetter && at + length <= sample.size();
        ++(isLetter ? good : bad);
        at += isLetter ? length : 1;
    }
    return good > 4 * bad;
}

/// UTF-16 of mostly Latin letters, or an empty name.
QByteArray byZeros(QByteArrayView sample)
{
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros.at(static_cast<std::size_t>(i % 2)) += sample.at(i) == 0 ? 1 : 0;
    const qsizetype pairs = sample.size() / 2;
    if (pairs == 0 || 2 * std::max(zeros[0], zeros[1]) < pairs
        || 10 * std::min(zeros[0], zeros[1]) > std::max(zeros[0], zeros[1]))
        return {};
    return zeros[1] > zeros[0] ? "UTF-16LE" : "UTF-16BE";
}

QByteArray byStatistics(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), static_cast<size_t>(sample.size()))
        != 0)
        return {};
    uchardet_data_end(detector.get());
    return known(uchardet_get_charset(detector.get()));
}

/// How much a text looks like one: each letter beyond ASCII is held against its neighbours. Below 0
/// where it looks like none.
double plausibility(const QString &text)
{
    double sum = 0;
    qsizetype beyond = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        if (sign.unicode() < 0x80)
            continue;
        ++beyond;
        const QChar before = i > 0 ? text.at(i - 1) : u' ';
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : u' ';
        const bool isInWord = before.isLetter() || after.isLetter();
        const bool isAtEdge = before.isLetterOrNumber() != after.isLetterOrNumber();
        const bool isQuote = u"“”„‘’‚«»‹›"_s.contains(sign);
        if ((sign == u'’' && isInWord) || (isQuote && isAtEdge) || (u"–—…"_s.contains(sign)))
            sum += 1;
        else if (sign.category() == QChar::Other_Control || sign == QChar::ReplacementCharacter)
            sum -= 5;
        else if (!sign.isLetter())
            sum -= before.isLetter() && after.isLetter() ? 1 : 0.25;
        else if (sign.isUpper() && before.isLetter() && (before.isLower() || after.isLower()))
            sum -= 1; // "MŸller"
        else if (sign.isLower() && before.isUpper() && after.isUpper())
            sum -= 0.5; // "MüLLER" is rarer than what else this may be
        else
            sum += isInWord ? 1 : 0.25;
    }
    return beyond == 0 ? 0 : sum / static_cast<double>(beyond);
}

QString textAs(const QByteArray &name, QByteArrayView sample)
{
    QStringDecoder decoder(name.constData());
    return decoder.isValid() ? decoder(sample) : QString(QChar::ReplacementCharacter);
}

/// What is said of a text goes before what is tried; code pages of DOS are said of short texts of
/// all kinds.
double trustIn(const QByteArray &name, const QByteArray &said)
{
    constexpr double trust = 0.05;
    if (name != said)
        return -trust;
    return name.startsWith("IBM") ? -2 * trust : trust;
}

} // namespace

const QList<QByteArray> &knownEncodings()
{
    static const QList<QByteArray> all = [] {
        QList<QByteArray> found;
        for (const char *name : names) {
            if (QStringDecoder(name).isValid())
                found.append(name);
        }
        return found;
    }();
    return all;
}

EncodingGuess guessEncoding(QByteArrayView sample, bool isWhole)
{
    for (const Mark &mark : marks) {
        if (sample.startsWith(mark.bytes))
            return {mark.name, mark.bytes.size(), Reason::Mark};
    }
    const QByteArray wide = byZeros(sample);
    if (!wide.isEmpty())
        return {wide, 0, Reason::Zeros};
    if (isUtf8(sample, isWhole))
        return {"UTF-8", 0, Reason::Valid};
    if (isSpoiledUtf8(sample))
        return {"UTF-8", 0, Reason::Statistics};
    const QByteArray said = byStatistics(sample);
    const bool isOfMany = std::any_of(
        ofManyBytes.begin(), ofManyBytes.end(), [&said](const char *name) { return said == name; });
    if (isOfMany)
        return {said, 0, Reason::Statistics};
    // What it says goes before the others where they read as well.
    QByteArray best = "windows-1252";
    const QString usual = textAs(best, sample);
    double most = plausibility(usual);
    Reason reason = said == best ? Reason::Statistics : Reason::Fallback;
    for (const QByteArray &name : {said, QByteArray("macintosh")}) {
        const QString text = name.isEmpty() ? usual : textAs(name, sample);
        // The usual one, too, where they read the same: what comes later is more likely of it.
        if (text == usual)
            continue;
        const double score = plausibility(text) + trustIn(name, said);
        if (score > most) {
            best = name;
            most = score;
            reason = Reason::Statistics;
        }
    }
    return {best, 0, reason};
}

struct TextDecoder::Private {
    QByteArray name;
    QStringDecoder decoder;
};

TextDecoder::TextDecoder(const QByteArray &name)
    : d(new Private{name, QStringDecoder(name.constData())})
{
}

TextDecoder::~TextDecoder() = default;

QByteArray TextDecoder::decode(QByteArrayView bytes)
{
    const QString text = d->decoder(bytes);
    return text.toUtf8();
}

/// The decoder tells of what is left when something else comes.
QByteArray TextDecoder::finish()
{
    QStringEncoder encoder(d->name.constData());
    const QByteArray lineEnd = encoder(u"\n"_s);
    QString text = d->decoder(lineEnd);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text.toUtf8();
}

bool TextDecoder::hasError() const
{
    return d->decoder.hasError();
}

} // namespace rolodesk
