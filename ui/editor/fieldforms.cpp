#include "ui/editor/fieldforms.h"

#include "core/util/rowwith.h"

#include <QRegularExpression>
#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Editor = FieldForm::Editor;

struct EditorRow {
    Editor editor;
    QLatin1String name;
};

constexpr std::array editors{EditorRow{Editor::Text, "text"_L1}, EditorRow{Editor::Date, "date"_L1},
    EditorRow{Editor::Number, "number"_L1}, EditorRow{Editor::List, "list"_L1}};

} // namespace

FieldForms::FieldForms(QSettings &settings, QString workspaceId)
    : m_settings(&settings)
    , m_workspaceId(std::move(workspaceId))
{
}

QString FieldForms::keyOf(const QString &fieldKey, const char *what) const
{
    return u"fields/%1/%2/%3"_s.arg(m_workspaceId, fieldKey, QLatin1String(what));
}

FieldForm FieldForms::of(const QString &fieldKey) const
{
    FieldForm form;
    const QString name = m_settings->value(keyOf(fieldKey, "editor")).toString();
    for (const EditorRow &row : editors) {
        if (row.name == name)
            form.editor = row.editor;
    }
    form.choices = m_settings->value(keyOf(fieldKey, "choices")).toStringList();
    return form;
}

void FieldForms::set(const QString &fieldKey, const FieldForm &form)
{
    const QLatin1String name = rowWith(editors, &EditorRow::editor, form.editor)->name;
    m_settings->setValue(keyOf(fieldKey, "editor"), QString(name));
    // Those of a list come back with it.
    if (form.editor == Editor::List)
        m_settings->setValue(keyOf(fieldKey, "choices"), form.choices);
}

std::optional<QDate> dateIn(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    // A year of two digits could be of any century.
    QString shortForm = locale.dateFormat(QLocale::ShortFormat);
    if (!shortForm.contains("yyyy"_L1))
        shortForm.replace("yy"_L1, "yyyy"_L1);
    const QString longForm = locale.dateFormat(QLocale::LongFormat);
    for (const QString &form : {u"yyyy-M-d"_s, shortForm, longForm}) {
        if (const QDate date = locale.toDate(trimmed, form); date.isValid())
            return date;
    }
    return std::nullopt;
}

QString storedDate(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

std::optional<QString> numberIn(const QString &text, const QLocale &locale)
{
    static const QRegularExpression form(u"\\A[+-]?\\d+(\\.\\d+)?\\z"_s);
    QString number = text.trimmed();
    if (form.match(number).hasMatch())
        return number;
    bool isNumber = false;
    (void)locale.toDouble(number, &isNumber);
    if (!isNumber)
        return std::nullopt;
    // By its letters: a double would lose digits of a long one.
    number.remove(locale.groupSeparator());
    number.replace(locale.decimalPoint(), u"."_s);
    return form.match(number).hasMatch() ? std::optional(number) : std::nullopt;
}

} // namespace rolodesk
