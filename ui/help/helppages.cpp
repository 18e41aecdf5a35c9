#include "ui/help/helppages.h"

#include "core/contacts/fold.h"
#include "ui/common/colors.h"

#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>
#include <QPalette>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr std::array topics{"first-steps"_L1, "connecting"_L1, "searching"_L1, "editing"_L1,
    "importing"_L1, "undo-and-history"_L1, "keys"_L1, "privacy"_L1, "troubleshooting"_L1,
    "console"_L1};

constexpr auto folder = ":/rolodesk/help/"_L1;
constexpr auto ending = ".md"_L1;

/// "pt_BR", "pt", "en".
QStringList foldersOf(const QString &language)
{
    QStringList folders;
    if (!language.isEmpty())
        folders << language << language.section(u'_', 0, 0);
    folders << u"en"_s;
    folders.removeDuplicates();
    return folders;
}

/// Without marks for code, weight and links.
QString withoutMarks(QString text)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(
        u"\\*\\*|`|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])"_s);
    static const QRegularExpression escape(u"\\\\([\\\\`*_{}\\[\\]()#+.!|<>-])"_s);
    text.replace(link, u"\\1"_s);
    text.remove(marks);
    return text.replace(escape, u"\\1"_s);
}

/// As GitHub does: letters, digits, dashes and underlines stay, blanks become dashes.
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

bool isFence(const QString &line)
{
    return line.trimmed().startsWith("```"_L1);
}

/// Colours of a page, which all can be read on `base`.
struct PageColors {
    explicit PageColors(const QPalette &palette)
        : base(palette.color(QPalette::Base))
        , text(palette.color(QPalette::Text))
        , ground(mixed(base, text, 0.07))
        , edge(readableOn(base, mixed(base, text, 0.4), 3.0))
        , link(readableOn(ground, readableOn(base, palette.color(QPalette::Link))))
    {
    }
    QColor base;
    QColor text;
    QColor ground; ///< Of code and of the heads of tables.
    QColor edge;
    QColor link;
};

void styleFragments(const QTextBlock &block, const PageColors &colors)
{
    static const QStringList fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).families();
    struct Change {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Change> changes;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QTextCharFormat format;
        if (fragment.charFormat().isAnchor()) {
            format.setForeground(colors.link);
            format.setFontUnderline(true);
        } else {
            format.setForeground(colors.text);
        }
        if (fragment.charFormat().fontFixedPitch()) {
            format.setFontFamilies(fixed);
            format.setBackground(colors.ground);
        }
        changes.append({fragment.position(), fragment.position() + fragment.length(), format});
    }
    QTextCursor cursor(block);
    for (const Change &change : std::as_const(changes)) {
        cursor.setPosition(change.from);
        cursor.setPosition(change.to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(change.format);
    }
}

void styleBlock(const QTextBlock &block, const PageColors &colors, int unit)
{
    QTextBlockFormat format;
    const int level = block.blockFormat().headingLevel();
    const bool isInTable = QTextCursor(block).currentTable() != nullptr;
    if (level > 0) {
        format.setTopMargin(level == 1 ? 0 : unit);
        format.setBottomMargin(unit / 3.0);
    } else if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)) {
        format.setBackground(colors.ground);
    } else if (!isInTable) {
        format.setBottomMargin(block.textList() ? unit / 5.0 : unit / 2.0);
    }
    if (!isInTable)
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
    QTextCursor(block).mergeBlockFormat(format);
}

void styleTables(const QTextFrame &frame, const PageColors &colors, int unit)
{
    const QList<QTextFrame *> children = frame.childFrames();
    for (QTextFrame *child : children) {
        styleTables(*child, colors, unit);
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colors.edge);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setCellPadding(unit / 3.0);
        format.setBottomMargin(unit);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(0, column);
            QTextCharFormat head = cell.format();
            head.setBackground(colors.ground);
            cell.setFormat(head);
        }
    }
}

} // namespace

QList<HelpTopic> helpTopics(const QString &language)
{
    QList<HelpTopic> all;
    for (const auto id : topics) {
        const QList<HelpHeading> headings = helpHeadings(helpText(id, language));
        all.append({id, headings.isEmpty() ? QString(id) : headings.constFirst().text});
    }
    return all;
}

QString helpText(const QString &id, const QString &language)
{
    if (std::find(topics.begin(), topics.end(), id) == topics.end())
        return {};
    for (const QString &each : foldersOf(language)) {
        QFile file(folder + each + u'/' + id + ending);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QList<HelpHeading> helpHeadings(const QString &markdown)
{
    static const QRegularExpression heading(u"^(#{1,6})\\s+(.*?)\\s*#*\\s*$"_s);
    QList<HelpHeading> headings;
    QHash<QString, int> seen;
    bool isCode = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (isFence(line))
            isCode = !isCode;
        const QRegularExpressionMatch match = heading.match(line);
        if (isCode || !match.hasMatch())
            continue;
        const QString text = withoutMarks(match.captured(2));
        QString anchor = anchorOf(text);
        if (const int again = seen[anchor]++; again > 0)
            anchor += u'-' + QString::number(again);
        headings.append({static_cast<int>(match.capturedLength(1)), text, anchor});
    }
    return headings;
}

HelpTarget helpTarget(const QUrl &link, const QString &topic)
{
    using Kind = HelpTarget::Kind;
    const QString scheme = link.scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1)
        return {Kind::Web, {}, {}};
    if (!scheme.isEmpty() || !link.host().isEmpty())
        return {};
    const QString anchor = link.fragment(QUrl::FullyDecoded);
    const QString path = link.path();
    if (path.isEmpty())
        return anchor.isEmpty() ? HelpTarget() : HelpTarget{Kind::Topic, topic, anchor};
    if (path.contains(u'/') || !path.endsWith(ending))
        return {};
    return {Kind::Topic, path.chopped(ending.size()), anchor};
}

QString helpPlainText(const QString &markdown)
{
    static const QRegularExpression head(u"^#{1,6}\\s+"_s);
    static const QRegularExpression rule(u"^\\s*\\|(\\s*:?-+:?\\s*\\|)+\\s*$"_s);
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    QStringList plain;
    bool isCode = false;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (isFence(line)) {
            isCode = !isCode;
            continue;
        }
        if (isCode) {
            plain += line;
            continue;
        }
        if (rule.match(line).hasMatch())
            continue;
        QString text = line;
        text.remove(head);
        if (text.trimmed().startsWith(u'|'))
            text.replace(bar, u" "_s);
        plain += withoutMarks(text);
    }
    return plain.join(u'\n');
}

QStringList helpWords(const QString &typed)
{
    QStringList words = foldText(typed).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    const QString folded = foldText(text);
    return std::all_of(words.cbegin(), words.cend(),
        [&folded](const QString &word) { return folded.contains(word); });
}

QList<HelpHit> helpHits(QStringView text, const QStringList &words)
{
    const FoldedText folded = foldTextWithPlaces(text);
    QList<HelpHit> hits;
    for (const QString &word : words) {
        for (qsizetype at = 0; (at = folded.text.indexOf(word, at)) >= 0; at += word.size()) {
            const qsizetype from = folded.from.at(static_cast<std::size_t>(at));
            const qsizetype to = folded.to.at(static_cast<std::size_t>(at + word.size() - 1));
            hits.append({from, to - from});
        }
    }
    std::sort(hits.begin(), hits.end(),
        [](const HelpHit &a, const HelpHit &b) { return a.from < b.from; });
    return hits;
}

void styleHelp(QTextDocument &document, const QPalette &palette, const QFont &font)
{
    const PageColors colors(palette);
    const int unit = QFontMetrics(font).height();
    // All at once: else the page would be laid out anew for each of the changes.
    document.setUndoRedoEnabled(false);
    QTextCursor whole(&document);
    whole.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        styleBlock(block, colors, unit);
        styleFragments(block, colors);
    }
    styleTables(*document.rootFrame(), colors, unit);
    whole.endEditBlock();
}

} // namespace rolodesk
