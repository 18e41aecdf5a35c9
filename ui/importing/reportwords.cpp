#include "ui/importing/reportwords.h"

#include "ui/common/sentencewords.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/importing/columnwords.h"
#include "ui/importing/rowwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Result_ = ReportRow::Result;

QString words(const char *text)
{
    return QCoreApplication::translate("ReportWords", text);
}

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("ReportWords", text, nullptr, static_cast<int>(count));
}

struct ResultText {
    Result_ result;
    const char *words;
};

constexpr std::array results{
    ResultText{Result_::Created, QT_TRANSLATE_NOOP("ReportWords", "%1 created")},
    ResultText{Result_::Changed, QT_TRANSLATE_NOOP("ReportWords", "%1 changed")},
    ResultText{Result_::Same, QT_TRANSLATE_NOOP("ReportWords", "%1 the same")},
    ResultText{Result_::Skipped, QT_TRANSLATE_NOOP("ReportWords", "%1 left out")},
    ResultText{Result_::Failed, QT_TRANSLATE_NOOP("ReportWords", "%1 failed")},
    ResultText{Result_::Open, QT_TRANSLATE_NOOP("ReportWords", "%1 not done yet")},
};
static_assert(results.size() == reportResults);

} // namespace

QString reportSentence(const ImportReport &report)
{
    QStringList parts;
    for (const ResultText &text : results) {
        if (const qint64 count = report.of(text.result); count > 0)
            parts.append(words(text.words).arg(numberText(count)));
    }
    const QString rows = counted(
        QT_TRANSLATE_N_NOOP("ReportWords", "%Ln row(s)"), static_cast<qint64>(report.rows.size()));
    return parts.isEmpty()
        ? rows
        : words(QT_TRANSLATE_NOOP("ReportWords", "%1: %2")).arg(rows, parts.join(u", "_s));
}

QString importName(const ImportRecord &record)
{
    return record.name.isEmpty() ? words(QT_TRANSLATE_NOOP("ReportWords", "Pasted table"))
                                 : apart(record.name);
}

QString reasonOf(const ReportRow &row, const QHash<qint64, QString> &failures)
{
    const QString said = failures.value(row.write);
    if (row.result == Result_::Open && said.isEmpty())
        return words(QT_TRANSLATE_NOOP("ReportWords", "Not done yet when this file was saved."));
    if (row.result == Result_::Failed || row.result == Result_::Open || row.isPartial) {
        return !said.isEmpty()
            ? said
            : words(QT_TRANSLATE_NOOP("ReportWords", "Not sent: the import was stopped before."));
    }
    QStringList sentences;
    for (const ProblemText &text : problemTexts()) {
        if ((row.problems & text.problem) && CleanRow::holds(text.problem))
            sentences.append(rowWord(text.sentence));
    }
    if (row.fate == RowFate::Unasked) {
        sentences.append(words(QT_TRANSLATE_NOOP(
            "ReportWords", "Not imported: whether anybody has its number was not known.")));
    }
    if (row.isUnserved)
        return words(QT_TRANSLATE_NOOP("ReportWords",
            "Not imported: the row of its number that was taken in its place is not saved."));
    if (row.fate == RowFate::Skipped || sentences.isEmpty())
        return words(QT_TRANSLATE_NOOP("ReportWords", "Left out on purpose."));
    return sentences.join(u' ');
}

QStringList mappingLines(
    const ColumnMapping &mapping, const TableLayout &layout, const Directory &directory)
{
    QStringList lines;
    for (int at = 0; at < mapping.columns.size(); ++at) {
        const ColumnRule &rule = mapping.columns.at(at);
        if (rule.policy == ColumnRule::Policy::Ignore)
            continue;
        const TableColumn column = layout.columns.value(at);
        const QString meaning = meaningOf(rule, titleOf(column, at), directory);
        const QString policy = policyWords(rule);
        const QString what = policy.isEmpty()
            ? meaning
            : words(QT_TRANSLATE_NOOP("ReportWords", "%1 (%2)")).arg(meaning, midSentence(policy));
        lines.append(
            words(QT_TRANSLATE_NOOP("ReportWords", "%1: %2")).arg(columnTitle(layout, at), what));
    }
    return lines;
}

} // namespace rolodesk
