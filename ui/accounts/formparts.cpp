#include "ui/accounts/formparts.h"

#include "ui/accounts/fieldproblem.h"
#include "ui/common/colors.h"
#include "ui/common/fieldedge.h"
#include "ui/common/windowsize.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace rolodesk {

namespace {

/// Follows the palette, as quiet text should.
class HintLabel final : public QLabel {
public:
    HintLabel(const QString &text, QWidget *parent)
        : QLabel(text, parent)
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        recolor();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
            recolor();
    }

private:
    void recolor()
    {
        const QPalette around = parentWidget()->palette();
        const QColor quiet = quietText(
            around.color(QPalette::Window), around.color(QPalette::Active, QPalette::WindowText));
        QPalette own = palette();
        if (own.color(QPalette::Active, QPalette::WindowText) == quiet)
            return;
        own.setColor(QPalette::WindowText, quiet);
        setPalette(own);
    }
};

/// Draws an edge around the sign of a box or a choice where the styles draw one that nobody sees.
template <typename Base, QStyle::SubElement element>
class Edged final : public Base {
public:
    using Base::Base;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Base::paintEvent(event);
        const QColor color = fieldEdgeColor(this->palette(), false);
        if (!color.isValid())
            return;
        QStyleOptionButton option;
        this->initStyleOption(&option);
        const QRectF sign = this->style()->subElementRect(element, &option, this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color);
        if (element == QStyle::SE_RadioButtonIndicator)
            painter.drawEllipse(sign.adjusted(0.5, 0.5, -0.5, -0.5));
        else
            painter.drawRect(sign.adjusted(0.5, 0.5, -0.5, -0.5));
    }
};

/// The other one draws its words in one line, however long they are in another language.
class WrappingCheck final : public QCheckBox {
public:
    WrappingCheck(const QString &text, QWidget *parent)
        : QCheckBox(text, parent)
    {
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect room(0, 0, width - widthOfSign(), QWIDGETSIZE_MAX);
        return qMax(
            sizeHint().height(), fontMetrics().boundingRect(room, flags(), text()).height());
    }

protected:
    /// The sign and the words can be clicked, not what is empty beside them.
    [[nodiscard]] bool hitButton(const QPoint &place) const override
    {
        const QRect words = fontMetrics().boundingRect(roomOfWords(), flags(), text());
        return words.united(roomOfSign()).contains(place);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        option.rect = roomOfSign();
        QStyleOptionButton sign = option;
        sign.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &sign, &painter, this);
        if (const QColor edge = fieldEdgeColor(palette(), false); edge.isValid()) {
            painter.setPen(edge);
            painter.drawRect(QRectF(sign.rect).adjusted(0.5, 0.5, -0.5, -0.5));
        }
        const QRect words = roomOfWords();
        // In the direction of their letters, as a label draws them.
        painter.setLayoutDirection(Qt::LayoutDirectionAuto);
        style()->drawItemText(
            &painter, words, flags(), palette(), isEnabled(), text(), QPalette::WindowText);
        if (!hasFocus() || !option.state.testFlag(QStyle::State_KeyboardFocusChange))
            return;
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = words;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }

private:
    [[nodiscard]] int widthOfSign() const
    {
        return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
            + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
    }

    [[nodiscard]] QRect roomOfSign() const
    {
        return QStyle::visualRect(
            layoutDirection(), rect(), QRect(0, 0, widthOfSign(), sizeHint().height()));
    }

    [[nodiscard]] QRect roomOfWords() const
    {
        return QStyle::visualRect(
            layoutDirection(), rect(), rect().adjusted(widthOfSign(), 0, 0, 0));
    }

    [[nodiscard]] int flags() const
    {
        return static_cast<int>(
                   QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter)
            | Qt::TextWordWrap | Qt::TextShowMnemonic;
    }
};

class FormButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(text()) + (icon().isNull() ? 0 : 20);
        return QPushButton::sizeHint().expandedTo({words + 28, 0});
    }
};

} // namespace

QPushButton *formButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new FormButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QCheckBox *formCheck(const QString &text, const QString &name, QWidget *parent)
{
    auto *box = new Edged<QCheckBox, QStyle::SE_CheckBoxIndicator>(text, parent);
    box->setObjectName(name);
    return box;
}

QCheckBox *wrappingCheck(const QString &text, const QString &name, QWidget *parent)
{
    auto *box = new WrappingCheck(text, parent);
    box->setObjectName(name);
    return box;
}

QRadioButton *formRadio(const QString &text, const QString &name, QWidget *parent)
{
    auto *choice = new Edged<QRadioButton, QStyle::SE_RadioButtonIndicator>(text, parent);
    choice->setObjectName(name);
    return choice;
}

QLabel *hintLabel(const QString &text, QWidget *parent)
{
    return new HintLabel(text, parent);
}

QLabel *headingLabel(const QString &text, double factor, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

void sayHint(QLabel &hint, QWidget &field, const QString &text)
{
    hint.setText(text);
    hint.setVisible(!text.isEmpty());
    field.setAccessibleDescription(text);
}

void addField(QVBoxLayout &column, const QString &title, QWidget *field, FieldProblem *problem,
    QLabel *hint)
{
    auto *label = new QLabel(title, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setMinimumHeight(field->fontMetrics().height() + 14);
    column.addWidget(label);
    column.addWidget(field);
    if (problem)
        column.addWidget(problem);
    if (hint)
        column.addWidget(hint);
    column.addSpacing(8);
}

void growToFit(QWidget &window)
{
    window.layout()->activate();
    const int needed = window.layout()->totalHeightForWidth(window.width());
    if (window.height() < needed)
        resizeToFit(window, {window.width(), needed});
}

void putInScrollArea(QWidget &page, QWidget *content, int width)
{
    content->setMaximumWidth(width);
    auto *inside = new QWidget(&page);
    auto *line = new QHBoxLayout(inside);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch(1);
    line->addWidget(content, 100);
    line->addStretch(1);
    auto *scroll = new QScrollArea(&page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(&page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

} // namespace rolodesk
