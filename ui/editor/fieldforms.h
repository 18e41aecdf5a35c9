#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace rolodesk {

/// How the values of a custom field are edited. The service knows text alone, so this is a
/// convenience of this computer and changes no value.
struct FieldForm {
    enum class Editor { Text, Date, Number, List };
    Editor editor = Editor::Text;
    QStringList choices; ///< Of a list.

    friend bool operator==(const FieldForm &, const FieldForm &) = default;
};

/// The forms of the fields of one workspace, kept in the settings by workspace and id of the field.
/// A small value to be handed around.
class FieldForms final {
public:
    /// The settings outlive it.
    FieldForms(QSettings &settings, QString workspaceId);

    /// `fieldKey` as in `Contact::custom`. Text for a field nobody chose a form for.
    [[nodiscard]] FieldForm of(const QString &fieldKey) const;
    void set(const QString &fieldKey, const FieldForm &form);

private:
    [[nodiscard]] QString keyOf(const QString &fieldKey, const char *what) const;

    QSettings *m_settings;
    QString m_workspaceId;
};

/// A date in ISO form, or as the locale writes it with a year of four digits; none for what can be
/// read in no way or in two.
[[nodiscard]] std::optional<QDate> dateIn(const QString &text, const QLocale &locale);
/// How a date is stored: 2026-06-01.
[[nodiscard]] QString storedDate(const QDate &date);
/// A number as it is stored: digits, at most one point and a sign before them, no digit added or
/// dropped. Read in this form, or as the locale groups and points it; none for anything else.
[[nodiscard]] std::optional<QString> numberIn(const QString &text, const QLocale &locale);

} // namespace rolodesk
