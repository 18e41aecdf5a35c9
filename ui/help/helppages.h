#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

class QFont;
class QPalette;
class QTextDocument;
class QUrl;

namespace rolodesk {

// The pages of the help: Markdown in the resources, a folder a language, a file a topic
// (resources/help). Functions of their arguments and of these files, which are read anew each time.

/// A plain value.
struct HelpTopic {
    QString id; ///< Name of its file without ending: "searching".
    QString title; ///< Its first heading.

    friend bool operator==(const HelpTopic &, const HelpTopic &) = default;
};

/// All topics in the order in which they are listed, titled in this language ("de", "pt_BR") where
/// their page is there in it, else in English.
[[nodiscard]] QList<HelpTopic> helpTopics(const QString &language);

/// The page of a topic as Markdown (dialect of GitHub), in this language or else in English; empty
/// where there is no such topic.
[[nodiscard]] QString helpText(const QString &id, const QString &language);

/// A plain value.
struct HelpHeading {
    int level = 1;
    QString text; ///< Without marks.
    QString anchor; ///< As behind the # of a link, made as GitHub makes it; each is there once.

    friend bool operator==(const HelpHeading &, const HelpHeading &) = default;
};

/// The headings of a page in their order.
[[nodiscard]] QList<HelpHeading> helpHeadings(const QString &markdown);

/// Where a link leads. A plain value.
struct HelpTarget {
    enum class Kind {
        Nowhere, ///< To nothing that is opened from here.
        Topic, ///< `topic`, and there `anchor`; an empty anchor: its beginning.
        Web, ///< Out of the program.
    };
    Kind kind = Kind::Nowhere;
    QString topic;
    QString anchor;

    friend bool operator==(const HelpTarget &, const HelpTarget &) = default;
};

/// What a link on the page of `topic` leads to: "searching.md#days", "#days", "https://…". Whether
/// the topic is there is not looked at.
[[nodiscard]] HelpTarget helpTarget(const QUrl &link, const QString &topic);

/// What one reads of a page: without marks and the targets of links. Lines stay.
[[nodiscard]] QString helpPlainText(const QString &markdown);

/// The words of what somebody looks for, folded; none where there are none.
[[nodiscard]] QStringList helpWords(const QString &typed);

/// Whether a text has each of these words, as parts of words; case and accents do not count.
[[nodiscard]] bool holdsAll(const QString &text, const QStringList &words);

/// A stretch of text. A plain value.
struct HelpHit {
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const HelpHit &, const HelpHit &) = default;
};

/// Where in a text these words stand, by place. Hits may overlap.
[[nodiscard]] QList<HelpHit> helpHits(QStringView text, const QStringList &words);

/// Gives what Qt makes of Markdown its looks: edges around tables, room between the parts, code and
/// links in colours of the palette that can be read on its base, whatever that is.
void styleHelp(QTextDocument &document, const QPalette &palette, const QFont &font);

} // namespace rolodesk
