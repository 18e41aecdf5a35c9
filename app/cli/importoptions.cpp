#include "app/cli/importoptions.h"

#include "app/cli/commandline.h"
#include "app/cli/optionparts.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;

namespace {

/// A choice of some words.
OptionSpec choice(QStringList &ofCommand, const char *name, const QStringList &words,
    const QString &help, QString &into)
{
    const auto apply = [name, words, &into](
                           const QString &value) { return take(into, oneOf(name, words, value)); };
    return {QString::fromLatin1(name), words.join(u'|'), help, noting(ofCommand, name, apply)};
}

/// One that may be given again; `sign`: what has to be in it.
OptionSpec several(QStringList &ofCommand, const char *name, const QString &form,
    const QString &help, QStringList &into)
{
    const auto apply = [name, form, &into](const QString &value) {
        if (form.contains(u'=') && !value.contains(u'='))
            return u"--%1 takes %2; “%3” is none."_s.arg(QLatin1StringView(name), form, value);
        into.append(value);
        return value.isEmpty() ? notEmpty(name, value).error() : QString();
    };
    return {QString::fromLatin1(name), form, help, noting(ofCommand, name, apply)};
}

/// One of which there is no second word to say: anything else is left to a person.
OptionSpec only(QStringList &ofCommand, const char *name, const QString &word, const QString &help,
    QString &into)
{
    const auto apply = [name, word, &into](const QString &value) {
        if (value != word)
            return u"--%1 takes %2; “%3” is none."_s.arg(QLatin1StringView(name), word, value);
        into = value;
        return QString();
    };
    return {QString::fromLatin1(name), word, help, noting(ofCommand, name, apply)};
}

} // namespace

QStringList readingOptions()
{
    return {u"encoding"_s, u"separator"_s, u"sheet"_s, u"header"_s, u"map"_s, u"clear"_s,
        u"policy"_s, u"comma-names"_s, u"repair-text"_s, u"leave-out-unreadable"_s,
        u"placeholder-blank"_s, u"placeholder-kept"_s};
}

QStringList decidingOptions()
{
    return {u"tag"_s, u"unknown-tags"_s, u"owner-as"_s, u"unknown-owners"_s, u"same-number"_s,
        u"other-name"_s, u"known-email"_s, u"shared-email"_s, u"over-limit"_s, u"odd-rows"_s,
        u"said-opt-out"_s, u"guess"_s};
}

std::vector<OptionSpec> importOptionsInto(CommandLine &line, QStringList &ofCommand)
{
    ImportWishes &to = line.import;
    const auto text = [&ofCommand](const char *name, const QString &form, const QString &help,
                          QString &into) {
        const auto apply = [name, &into](
                               const QString &value) { return take(into, notEmpty(name, value)); };
        return OptionSpec{QString::fromLatin1(name), form, help, noting(ofCommand, name, apply)};
    };
    const auto flag = [&ofCommand](const char *name, const QString &help, bool &into) {
        const auto apply = [&into](const QString &) { return setTrue(into); };
        return OptionSpec{QString::fromLatin1(name), {}, help, noting(ofCommand, name, apply)};
    };
    return {
        text("encoding", u"NAME"_s, u"import: the file's encoding, whatever it seems to be"_s,
            to.encoding),
        choice(ofCommand, "separator", {u"comma"_s, u"semicolon"_s, u"tab"_s, u"bar"_s},
            u"import: what parts the cells"_s, to.separator),
        text("sheet", u"NAME"_s, u"import: the sheet of a workbook"_s, to.sheet),
        text("header", u"LINE"_s, u"import: the line of the titles, or “none”"_s, to.header),
        several(ofCommand, "map", u"COLUMN=KIND[:POLICY]"_s,
            u"import: what a column (its title, or #1 for the first) becomes: first, last, name, phone, email, avatar, tags, opt-out, owner, country, field (a new custom field), field=TITLE or ignore; and what it does to what is there: fill, overwrite or append; may be given again"_s,
            to.map),
        choice(ofCommand, "policy", {u"fill"_s, u"overwrite"_s},
            u"import: what all columns do to what is there"_s, to.policy),
        several(ofCommand, "clear", u"COLUMN=TEXT"_s,
            u"import: a cell of the column with this text erases; may be given again"_s, to.clear),
        several(ofCommand, "tag", u"LABEL=create|ignore|TAG"_s,
            u"import: what becomes of a label that is no tag; may be given again"_s, to.tags),
        choice(ofCommand, "unknown-tags", {u"create"_s, u"ignore"_s},
            u"import: what becomes of all other labels that are no tags"_s, to.unknownTags),
        several(ofCommand, "owner-as", u"NAME=ignore|MEMBER"_s,
            u"import: who is meant by an owner the team does not know; may be given again"_s,
            to.owners),
        only(ofCommand, "unknown-owners", u"ignore"_s,
            u"import: all other owners the team does not know are left out"_s, to.unknownOwners),
        several(ofCommand, "placeholder-blank", u"COLUMN"_s,
            u"import: “N/A” and the like are blank in this column, or in “all”; may be given again"_s,
            to.blanks),
        several(ofCommand, "placeholder-kept", u"COLUMN"_s,
            u"import: they are what they say in this column, or in “all”; may be given again"_s,
            to.words),
        choice(ofCommand, "comma-names", {u"as-is"_s, u"last-first"_s},
            u"import: what “DOE, JOHN” is"_s, to.commaNames),
        choice(ofCommand, "same-number", {u"first"_s, u"last"_s},
            u"import: which of rows with one number is taken, where they say different things"_s,
            to.sameNumber),
        only(ofCommand, "other-name", u"same"_s,
            u"import: whoever has the number is the same person, whatever the name"_s,
            to.otherName),
        choice(ofCommand, "known-email", {u"new"_s, u"same"_s},
            u"import: a new number with the e-mail of a contact is a new contact, or the same"_s,
            to.knownEmail),
        only(ofCommand, "shared-email", u"new"_s,
            u"import: rows of one e-mail and different numbers are different people"_s,
            to.sharedEmail),
        only(ofCommand, "over-limit", u"fill"_s,
            u"import: tags are added while a contact has fewer than five"_s, to.overLimit),
        choice(ofCommand, "said-opt-out", {u"out"_s, u"skip"_s, u"as-is"_s},
            u"import: what becomes of people of whom a status or the file's name says that they unsubscribed: opted out, left out, or imported like others"_s,
            to.saidOptOut),
        only(ofCommand, "odd-rows", u"blank"_s,
            u"import: in rows of fewer cells than the others, or more, what is missing or too much is blank, and at the end"_s,
            to.oddRows),
        flag("guess",
            u"import: columns are mapped by what they are called, and not as the last file with these titles was"_s,
            to.guesses),
        flag("repair-text", u"import: “MÃ¼ller” becomes “Müller”"_s, to.repairsText),
        flag("leave-out-unreadable",
            u"import: a number or address that cannot be read is left out where its row has another one"_s,
            to.leavesOutUnreadable),
    };
}

} // namespace rolodesk::cli
