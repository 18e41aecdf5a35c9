#include "app/cli/writeoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/optionparts.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<qint64>, QString> idFrom(const char *option, const QString &value)
{
    bool isNumber = false;
    const qint64 id = value.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return Failure(u"--%1 takes the id of a contact; “%2” is none."_s.arg(
            QLatin1StringView(option), value));
    return id;
}

} // namespace

std::vector<OptionSpec> writeOptionsInto(CommandLine &line, QStringList &ofCommand)
{
    const auto noted = [&ofCommand](
                           const char *name, auto apply) { return noting(ofCommand, name, apply); };
    const auto added = [](QStringList &list, const char *option) {
        return [&list, option](const QString &value) {
            if (value.trimmed().isEmpty())
                return notEmpty(option, value).error();
            list.append(value);
            return QString();
        };
    };
    EditWishes &wishes = line.wishes;
    return {
        {u"set"_s, u"FIELD=VALUE"_s,
            u"edit, create: first, last, display_name, phone, email, avatar, channel:TYPE, or a custom field by its title; an empty value clears it; may be given again"_s,
            noted("set", added(wishes.set, "set"))},
        {u"add-tag"_s, u"TAG"_s, u"edit, create: by name or as “#ID”; may be given again"_s,
            noted("add-tag", added(wishes.addTags, "add-tag"))},
        {u"remove-tag"_s, u"TAG"_s, u"edit: the same"_s,
            noted("remove-tag", added(wishes.removeTags, "remove-tag"))},
        {u"owner"_s, u"NAME"_s,
            u"edit, create: who of the team, by name or as “#ID”; “none” for nobody"_s,
            noted("owner",
                [&wishes](const QString &value) {
                    const auto owner = notEmpty("owner", value);
                    if (owner)
                        wishes.owner = *owner;
                    return owner ? QString() : owner.error();
                })},
        {u"opt-out"_s, {}, u"edit, create: nobody texts this contact any more"_s,
            noted("opt-out", [&wishes](const QString &) { return setTrue(wishes.optOut); })},
        {u"opt-in"_s, u"REASON"_s,
            u"edit: opts this one contact in again; the reason stays in the journal"_s,
            noted("opt-in",
                [&wishes](const QString &value) {
                    return take(wishes.optInReason, notEmpty("opt-in", value));
                })},
        {u"on-conflict"_s, u"WHAT"_s,
            u"edit, delete: fail (send nothing), mine (write over it) or theirs (leave that field), when others changed the same since the local copy was made"_s,
            noted("on-conflict",
                [&line](const QString &value) {
                    return take(line.onConflict,
                        oneOf("on-conflict", {u"fail"_s, u"mine"_s, u"theirs"_s}, value));
                })},
        {u"today"_s, {}, u"journal: only what was done today"_s,
            noted("today", [&line](const QString &) { return setTrue(line.isToday); })},
        {u"contact"_s, u"ID"_s, u"journal: only what was done to this contact"_s,
            noted("contact",
                [&line](const QString &value) {
                    return take(line.contact, idFrom("contact", value));
                })},
    };
}

QString disagreementOfWrite(const CommandLine &line)
{
    const QString &name = line.command->name;
    const bool isExport = line.command->options.contains("layout"_L1);
    if (!isExport && line.format == "vcf"_L1)
        return u"“%1” takes --format csv or jsonl."_s.arg(name);
    if (!isExport && line.json && !line.format.isEmpty())
        return u"“%1” takes either --json or --format."_s.arg(name);
    if (line.wishes.optOut && !line.wishes.optInReason.isEmpty())
        return u"Either --opt-out or --opt-in, not both."_s;
    // A contact is deleted as a whole: there is no field to be left to others.
    if (!line.command->options.contains("set"_L1) && line.onConflict == "theirs"_L1)
        return u"“%1” takes --on-conflict fail or mine."_s.arg(name);
    return {};
}

} // namespace rolodesk::cli
