#include "ui/editor/channelremarks.h"

#include "core/contacts/phonenumber.h"
#include "core/editing/fieldrules.h"
#include "core/util/clock.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/editor/editorwords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk {

namespace {

using Kind = EditField::Kind;

constexpr auto moment = 300ms; ///< Without typing.

bool isPhone(const EditField &field)
{
    return field.key == "phone"_L1;
}

bool isLookedFor(const EditField &field)
{
    return isPhone(field) || field.key == "email"_L1;
}

} // namespace

ChannelRemarks::ChannelRemarks(Clock &clock, QString region, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_region(std::move(region))
    , m_reading(hintLabel({}, this))
    , m_warning(new FieldProblem(this, Severity::Warning))
{
    m_reading->setObjectName(u"channelReading"_s);
    m_reading->setTextFormat(Qt::PlainText);
    m_warning->setObjectName(u"channelTaken"_s);
    m_warning->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_warning);
    column->addWidget(m_reading);
    refresh();
}

ChannelRemarks::~ChannelRemarks() = default;

void ChannelRemarks::setTyped(const QString &type, const QString &text)
{
    m_type = type;
    m_typed = text;
    m_check.reset();
    refresh();
    const EditField field{Kind::Channel, type};
    const auto value = storedValue(field, text, m_region);
    if (!value || value->isEmpty() || !isLookedFor(field))
        return;
    m_check = std::make_unique<QObject>();
    m_clock.after(moment, m_check.get(), [this, field, value = *value] { ask(field, value); });
}

void ChannelRemarks::look(const ChannelRow &row)
{
    const EditField field{Kind::Channel, row.type};
    if (isLookedFor(field))
        ask(field, row.value);
}

void ChannelRemarks::ask(const EditField &field, const QString &value)
{
    m_asked.insert(field, value);
    Q_EMIT valueChecked(field, value);
}

void ChannelRemarks::setTaken(const EditField &field, const QString &sentence)
{
    const QString value = m_asked.value(field);
    if (value.isEmpty() || m_taken.value(field).value(value) == sentence)
        return;
    m_taken[field].insert(value, sentence);
    refresh();
    if (m_warning->isHidden())
        return;
    announce(*this, m_warning->text());
}

QString ChannelRemarks::takenOf(const ChannelRow &row) const
{
    return m_taken.value({Kind::Channel, row.type}).value(row.value);
}

QString ChannelRemarks::text() const
{
    return QStringList{m_warning->text(), m_reading->text()}.join(u' ').trimmed();
}

void ChannelRemarks::refresh()
{
    const EditField field{Kind::Channel, m_type};
    const auto value = storedValue(field, m_typed, m_region);
    const bool isRead = value && !value->isEmpty();
    QString reading;
    if (isPhone(field) && isRead) {
        const auto number = PhoneNumber::parse(u'+' + *value, {});
        reading = number ? phoneReading(*number) : QString();
    } else if (isPhone(field) && !value) {
        reading = describe(ValueProblem{value.error().kind});
    }
    m_reading->setText(reading);
    m_reading->setVisible(!reading.isEmpty());
    m_warning->setText(isRead ? takenOf({m_type, *value}) : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    setVisible(!text().isEmpty());
    Q_EMIT changed();
}

} // namespace rolodesk
