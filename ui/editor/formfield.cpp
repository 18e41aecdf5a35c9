#include "ui/editor/formfield.h"

#include "ui/accessible/announcer.h"
#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/common/fieldedge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr std::array<Severity, 3> severities{Severity::Error, Severity::Warning, Severity::Info};
constexpr std::array remarkNames{
    "fieldProblem"_L1, "fieldWarning"_L1, "fieldNews"_L1, "fieldHint"_L1};

/// As wide as there is room, and as high as its words then need.
void wrap(QLabel &label)
{
    label.setWordWrap(true);
    label.setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label.setSizePolicy(policy);
}

} // namespace

FormField::FormField(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_column(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
{
    m_title->setObjectName(u"fieldTitle"_s);
    wrap(*m_title);
    m_column->setContentsMargins(1, 0, 1, 1); // room for the edge of the control
    m_column->setSpacing(4);
    m_column->addWidget(m_title);
    m_line->setSpacing(8);
    m_column->addLayout(m_line);
    setTitle(title);
}

void FormField::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (m_control)
        m_control->setAccessibleName(this->title());
}

QString FormField::title() const
{
    QString plain = m_title->text();
    return plain.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

void FormField::setControl(QWidget *control, bool isEdged)
{
    m_control = control;
    m_line->insertWidget(0, control, 1);
    if (isEdged) {
        control->setMinimumHeight(control->fontMetrics().height() + 14);
        m_edge = new FieldEdge(control);
    }
    setBuddy(control);
    setTitle(m_title->text());
}

void FormField::setBuddy(QWidget *buddy)
{
    m_title->setBuddy(buddy);
    describeControl();
}

void FormField::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FormField::addBelow(QWidget *widget)
{
    m_column->insertWidget(2, widget);
}

QLabel *FormField::labelFor(Remark remark)
{
    const auto at = static_cast<size_t>(remark);
    QLabel *&label = m_remarks.at(at);
    if (label)
        return label;
    if (remark == Remark::Hint)
        label = hintLabel({}, this);
    else
        label = new FieldProblem(this, severities.at(at));
    label->setObjectName(remarkNames.at(at));
    wrap(*label);
    // Behind those that come before it.
    int place = m_column->count();
    for (size_t later = at + 1; later < m_remarks.size(); ++later) {
        if (m_remarks.at(later))
            place = qMin(place, m_column->indexOf(m_remarks.at(later)));
    }
    m_column->insertWidget(place, label);
    return label;
}

void FormField::say(Remark remark, const QString &sentence)
{
    if (said(remark) == sentence)
        return;
    QLabel *label = labelFor(remark);
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
    if (remark == Remark::Problem && m_edge)
        m_edge->setWrong(!sentence.isEmpty());
    describeControl();
    if (!sentence.isEmpty() && remark != Remark::Hint) {
        announce(*this, sentence);
    }
}

QString FormField::said(Remark remark) const
{
    const QLabel *label = m_remarks.at(static_cast<size_t>(remark));
    return label ? label->text() : QString();
}

void FormField::sayTheirs(const QString &sentence)
{
    say(Remark::News, sentence);
    if (!m_takeTheirs && sentence.isEmpty())
        return;
    if (!m_takeTheirs) {
        m_takeTheirs = formButton(tr("Take it"), u"takeTheirs"_s, this);
        m_column->insertWidget(
            m_column->indexOf(labelFor(Remark::News)) + 1, m_takeTheirs, 0, Qt::AlignLeading);
        connect(m_takeTheirs, &QPushButton::clicked, this, [this] {
            focusControl(); // the button goes
            Q_EMIT theirsWanted();
        });
        Q_EMIT controlsChanged();
    }
    m_takeTheirs->setAccessibleName(tr("%1: take what is in Heymarket").arg(title()));
    m_takeTheirs->setVisible(!sentence.isEmpty());
}

void FormField::describeControl()
{
    QStringList all;
    for (const QLabel *label : m_remarks) {
        if (label && !label->text().isEmpty())
            all.append(label->text());
    }
    if (m_title->buddy())
        m_title->buddy()->setAccessibleDescription(all.join(u' '));
}

void FormField::reset()
{
    for (const Remark remark : {Remark::Problem, Remark::Warning, Remark::Hint})
        say(remark, {});
    sayTheirs({});
}

void FormField::focusControl()
{
    m_control->setFocus(Qt::OtherFocusReason);
}

} // namespace rolodesk
