#include "core/support/supportbundle.h"

#include "core/support/masking.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Form = SupportSetting::Form;

constexpr std::array settingsToTell{
    SupportSetting{"columns/descending", Form::Truth},
    SupportSetting{"columns/hidden", Form::Words},
    SupportSetting{"columns/order", Form::Words},
    SupportSetting{"columns/sort", Form::Word},
    SupportSetting{"export/format", Form::Number},
    SupportSetting{"export/safeForSpreadsheets", Form::Truth},
    SupportSetting{"importing/tellWhenDone", Form::Truth},
    SupportSetting{"sidebar/closed", Form::Words},
    SupportSetting{"view/remotePictures", Form::Truth},
    SupportSetting{"view/sidebar", Form::Truth},
};

bool isWord(const QString &text)
{
    static const QRegularExpression word(u"^[A-Za-z][A-Za-z0-9_.:-]{0,39}$"_s);
    return word.match(text).hasMatch() && masked(text) == text;
}

/// None where the value has not the form it should have.
std::optional<QString> textOf(const QVariant &value, Form form)
{
    const QString text = value.toString().trimmed();
    switch (form) {
    case Form::Truth:
        if (text == "true"_L1 || text == "false"_L1)
            return text;
        return {};
    case Form::Number: {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && std::abs(number) < 1'000'000)
            return QString::number(number);
        return {};
    }
    case Form::Word:
        return text.isEmpty() || isWord(text) ? std::optional(text) : std::nullopt;
    case Form::Words:
        break;
    }
    const QStringList words = value.toStringList();
    if (!std::all_of(words.cbegin(), words.cend(), isWord))
        return {};
    return words.join(u", "_s);
}

/// What would break the lines of the file, or turn them around.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        const bool steers = c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
        if (steers)
            c = u' ';
    }
    return text.trimmed();
}

/// Free text: masked as it stands, and only then made a line, so that nothing is hidden from the
/// masking by what is taken out of it.
QString toldText(const QString &text)
{
    const QString line = masked(oneLine(masked(text)));
    return line.size() > longestSupportLine ? line.left(longestSupportLine) + u'…' : line;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"time not known"_s;
}

QString yesNo(bool is)
{
    return is ? u"yes"_s : u"no"_s;
}

QString heading(const QString &title)
{
    return u'\n' + title + u'\n' + QString(title.size(), u'-') + u'\n';
}

QString line(const QString &name, const QString &value)
{
    constexpr qsizetype width = 34;
    return u"  "_s + name.leftJustified(width) + (value.isEmpty() ? u"-"_s : value) + u'\n';
}

QString versions(const SupportFacts &facts)
{
    return heading(u"Versions"_s) + line(u"Rolodesk"_s, oneLine(facts.program))
        + line(u"Qt"_s, oneLine(facts.qt)) + line(u"SQLite"_s, oneLine(facts.sqlite))
        + line(u"System"_s, oneLine(facts.system)) + line(u"Windows by"_s, oneLine(facts.windowing))
        + line(u"Scale of the screen"_s, QString::number(qRound(facts.scale * 100)) + u" %"_s)
        + line(u"Language"_s, oneLine(facts.language));
}

QString settings(const SupportFacts &facts)
{
    QString text = heading(u"Settings"_s);
    qsizetype told = 0;
    for (const SupportSetting &setting : settingsToTell) {
        const auto found = facts.settings.constFind(QLatin1StringView(setting.key));
        if (found == facts.settings.constEnd())
            continue;
        if (const auto value = textOf(*found, setting.form)) {
            text += line(QLatin1StringView(setting.key), *value);
            ++told;
        }
    }
    return text + line(u"Others, left out"_s, QString::number(facts.settings.size() - told));
}

QString sourceText(KeySource source)
{
    switch (source) {
    case KeySource::Keychain:
        return u"in a keychain"_s;
    case KeySource::Memory:
        return u"in memory for this run"_s;
    case KeySource::Helper:
        return u"none, a program hands out tokens"_s;
    }
    return {};
}

QString workspace(const SupportWorkspace &one, qsizetype number)
{
    QString text = u"  Workspace %1\n"_s.arg(number);
    const auto add = [&text](const QString &name, const QString &value) {
        text += u"  "_s + line(name, value);
    };
    add(u"service"_s, one.isSample ? u"sample data"_s : shownHost(one.host));
    if (!one.isSample) {
        add(u"API Secret Key"_s, sourceText(one.source));
        add(u"local copy on disk"_s, yesNo(one.keepsLocalCopy));
        add(u"country for numbers is set"_s, yesNo(one.hasCountry));
        add(u"forbidden"_s, one.forbidden.isEmpty() ? u"nothing"_s : one.forbidden.join(u", "_s));
        add(u"switches ask for a pass phrase"_s, yesNo(one.isLocked));
    }
    add(u"open"_s, yesNo(one.isOpen));
    if (one.isOpen) {
        add(u"contacts here"_s, QString::number(one.contacts));
        add(u"contacts at the service"_s, one.total ? QString::number(*one.total) : u"not known"_s);
        add(u"local copy is complete"_s, yesNo(one.isComplete));
        add(u"changes not done yet"_s, QString::number(one.openWrites));
        add(u"changes to be decided"_s, QString::number(one.undecidedWrites));
        add(u"failed changes, still open"_s, QString::number(one.failedWrites));
        add(u"saved views"_s, QString::number(one.savedViews));
    }
    return text;
}

QString workspaces(const SupportFacts &facts)
{
    QString text = heading(u"Workspaces (%1)"_s.arg(facts.workspaces.size()));
    for (qsizetype i = 0; i < facts.workspaces.size(); ++i)
        text += workspace(facts.workspaces.at(i), i + 1);
    return facts.workspaces.isEmpty() ? text + u"  none\n"_s : text;
}

/// "50 of 61": how many of a list are written.
QString countText(qsizetype all, qsizetype most)
{
    return all > most ? u"the last %1 of %2"_s.arg(most).arg(all) : QString::number(all);
}

QString errors(const SupportFacts &facts)
{
    const qsizetype all = facts.errors.size();
    QString text = heading(u"Errors (%1)"_s.arg(countText(all, mostSupportErrors)));
    for (qsizetype i = std::max<qsizetype>(0, all - mostSupportErrors); i < all; ++i) {
        const SupportError &error = facts.errors.at(i);
        QStringList ids;
        for (const QString &id : error.requestIds)
            ids += shownRequestId(id);
        QStringList parts{timeText(error.when), toldText(error.operation), toldText(error.kind)};
        parts += error.status == 0 ? u"no answer"_s : u"HTTP %1"_s.arg(error.status);
        if (!ids.isEmpty())
            parts += u"request id "_s + ids.join(u", "_s);
        parts.removeAll(QString());
        text += u"  "_s + parts.join(u"  "_s) + u'\n';
        if (const QString detail = toldText(error.detail); !detail.isEmpty())
            text += u"      "_s + detail + u'\n';
    }
    return all == 0 ? text + u"  none\n"_s : text;
}

QString log(const SupportFacts &facts)
{
    const qsizetype all = facts.log.size();
    QString text = heading(u"Log, lines (%1)"_s.arg(countText(all, mostSupportLines)));
    for (qsizetype i = std::max<qsizetype>(0, all - mostSupportLines); i < all; ++i)
        text += u"  "_s + toldText(facts.log.at(i)) + u'\n';
    return all == 0 ? text + u"  none\n"_s : text;
}

} // namespace

SupportError SupportError::of(const ApiError &error, const QDateTime &when)
{
    QStringList ids;
    if (!error.requestId.isEmpty())
        ids.append(error.requestId);
    QStringList details{error.detail, error.place, error.credential, error.guard};
    details.removeAll(QString());
    return {when, error.operation, nameOf(error.kind), error.status, ids, details.join(u"; "_s)};
}

QList<SupportSetting> supportSettings()
{
    return {settingsToTell.begin(), settingsToTell.end()};
}

QString supportText(const SupportFacts &facts)
{
    return u"Rolodesk support bundle\n"
           "=======================\n"_s
        + u"Made %1 UTC. This is the whole file; Rolodesk sends it to nobody.\n"
          "Masked with •: phone numbers but for two digits, e-mail addresses, home folders.\n"
          "Not in it: contacts, names, keys, tokens, addresses of servers but Heymarket's own.\n"_s
              .arg(timeText(facts.made))
        + versions(facts) + settings(facts) + workspaces(facts) + errors(facts) + log(facts);
}

} // namespace rolodesk
