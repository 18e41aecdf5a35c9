#include "ui/editor/customfields.h"

#include "ui/accounts/formparts.h"
#include "ui/editor/customrow.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

} // namespace

CustomFields::CustomFields(FieldForms forms, QWidget *parent)
    : QWidget(parent)
    , m_forms(std::move(forms))
    , m_column(new QVBoxLayout(this))
    , m_add(formButton(tr("Add f&ield…"), u"addField"_s, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(headingLabel(tr("Custom fields"), 1.1, this));
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &CustomFields::addWanted);
}

void CustomFields::clear()
{
    for (CustomRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

void CustomFields::show(const EditState &now, const EditState &base, const Directory &directory)
{
    bool isOther = false;
    for (const EditState *state : {&now, &base}) {
        for (auto it = state->cbegin(); it != state->cend(); ++it) {
            if (it.key().kind != Kind::Custom || m_rows.contains(it.key()))
                continue;
            m_rows.insert(it.key(), addRow(it.key().key));
            isOther = true;
        }
    }
    int place = 1;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        CustomRow *row = it.value();
        if (isOther) {
            m_column->insertWidget(place++, row);
            row->show(); // at once, so that it can have the focus
        }
        row->setFieldTitle(directory.titleOf(row->key()));
        row->setValue(now.value(it.key()), base.value(it.key()));
    }
    if (isOther)
        Q_EMIT controlsChanged();
}

CustomRow *CustomFields::addRow(const QString &key)
{
    auto *row = new CustomRow(key, this);
    row->setForm(m_forms.of(key));
    connect(
        row, &CustomRow::edited, this, [this, row] { Q_EMIT edited(row->key(), row->value()); });
    connect(row, &CustomRow::formWanted, this, [this, row] { Q_EMIT formWanted(row->key()); });
    connect(row, &FormField::theirsWanted, this, [this, row] { Q_EMIT theirsWanted(row->key()); });
    connect(row, &CustomRow::submitted, this, &CustomFields::submitted);
    connect(row, &FormField::controlsChanged, this, &CustomFields::controlsChanged);
    return row;
}

CustomRow *CustomFields::row(const QString &key) const
{
    return m_rows.value({Kind::Custom, key});
}

void CustomFields::readForms()
{
    for (CustomRow *row : std::as_const(m_rows))
        row->setForm(m_forms.of(row->key()));
}

} // namespace rolodesk
