#include "ui/importing/rowcell.h"

#include "core/contacts/fold.h"
#include "core/contacts/phonenumber.h"
#include "core/import/celltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ColumnKind;

/// "+1 (415) 555-0100" is the number itself, and needs no telling.
bool saysAll(const QString &inFile, const QString &digits)
{
    QString bare = unwrapped(inFile);
    bare.removeIf([](QChar sign) { return !sign.isDigit() && sign != u'+'; });
    return bare == u'+' + digits;
}

void takePhones(const CleanRow &clean, RowCell &cell)
{
    QStringList numbers;
    for (const PhoneReading &phone : readPhones(cell.text, clean.region)) {
        cell.isWrong = cell.isWrong || !phone.isValid();
        numbers.append(phone.isValid() ? PhoneNumber::display(phone.digits) : phone.text);
    }
    if (!numbers.isEmpty())
        cell.text = numbers.join(", "_L1);
}

void takeEmails(const CleanRow &clean, RowCell &cell)
{
    QStringList found;
    for (const QString &email : clean.emails) {
        if (cell.text.contains(email, Qt::CaseInsensitive))
            found.append(email);
    }
    cell.isWrong = std::any_of(clean.badEmails.cbegin(), clean.badEmails.cend(),
        [&cell](const QString &bad) { return cell.text.contains(bad); });
    if (!cell.isWrong && !found.isEmpty())
        cell.text = found.join(", "_L1);
}

/// A file that says first and last name apart, too, tells nothing by the whole one.
void takeWholeName(const CleanRow &clean, RowCell &cell)
{
    const QString whole = QString(clean.first + u' ' + clean.last).simplified();
    QStringList words = cell.text.split(u',');
    std::reverse(words.begin(), words.end());
    const bool isTurned = words.size() > 1 && words.join(u' ').simplified() == whole;
    cell.text = isTurned ? whole : cell.text.simplified();
}

void take(const ColumnRule &rule, const CleanRow &clean, RowCell &cell)
{
    switch (rule.kind) {
    case Kind::First:
        cell.text = clean.first;
        break;
    case Kind::Last:
        cell.text = clean.last;
        break;
    case Kind::WholeName:
        takeWholeName(clean, cell);
        break;
    case Kind::Phone:
        takePhones(clean, cell);
        break;
    case Kind::Email:
        takeEmails(clean, cell);
        break;
    case Kind::OptOut:
        cell.isWrong = !truthOf(cell.text);
        break;
    case Kind::FieldValue:
        cell.text = clean.fields.value(rule.field, cell.text);
        break;
    default:
        break;
    }
}

} // namespace

QList<RowCell> rowCells(
    const PlanDetail &detail, const QStringList &fileCells, const ColumnMapping &mapping)
{
    QList<RowCell> cells;
    for (qsizetype at = 0; at < mapping.columns.size(); ++at) {
        const ColumnRule &rule = mapping.columns.at(at);
        const QString inFile = fileCells.value(at);
        RowCell cell;
        cell.text = unwrapped(detail.cells.value(at));
        cell.isTyped = detail.cells.value(at) != inFile;
        cell.isIgnored = rule.policy == ColumnRule::Policy::Ignore;
        if (detail.clean.placeholders.contains(static_cast<int>(at)))
            cell.isWrong = true;
        else if (!cell.isIgnored && !cell.text.isEmpty() && cell.text != rule.clearMarker
            && !isPlaceholder(cell.text) && !isFormulaError(cell.text))
            take(rule, detail.clean, cell);
        cell.isWrong = cell.isWrong || cell.text.contains(QChar::ReplacementCharacter);
        const QString number = rule.kind == Kind::Phone ? digitsOf(cell.text) : QString();
        const bool isAlike = cell.text.simplified() == inFile.simplified()
            || (!number.isEmpty() && cell.text.startsWith(u'+') && saysAll(inFile, number));
        if (!isAlike)
            cell.original = inFile;
        cells.append(cell);
    }
    return cells;
}

} // namespace rolodesk
