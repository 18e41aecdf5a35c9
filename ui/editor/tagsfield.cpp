#include "ui/editor/tagsfield.h"

#include "core/editing/threewaymerge.h"
#include "ui/accounts/formparts.h"
#include "ui/common/colors.h"
#include "ui/common/enterbutton.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int buttonSide = 20;
constexpr int inset = 10;

/// A tag on its coloured ground, with the button that takes it off.
class TagChip final : public QWidget {
public:
    TagChip(const QString &label, const QString &color, QWidget *parent)
        : QWidget(parent)
        , m_label(label.simplified())
        , m_color(color)
        , m_remove(new EnterButton(this))
    {
        m_remove->setIconSize({14, 14});
        m_remove->setFixedSize(buttonSide, buttonSide);
        m_remove->setAutoRaise(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setToolTip(tipText(label));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 3, 0);
        row->addStretch(1);
        row->addWidget(m_remove);
        recolor();
    }
    [[nodiscard]] EnterButton &button() const { return *m_remove; }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = fontMetrics().horizontalAdvance(m_label);
        return {words + inset + buttonSide + 7, qMax(fontMetrics().height(), buttonSide) + 6};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {qMin(80, sizeHint().width()), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ColorSet colors = colorSet();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.outline, 1));
        painter.setBrush(colors.ground);
        const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
        const QRect words = QStyle::visualRect(
            layoutDirection(), rect(), rect().adjusted(inset, 0, -buttonSide - 5, 0));
        painter.setPen(colors.text);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
            fontMetrics().elidedText(m_label, Qt::ElideRight, words.width()));
    }
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            recolor();
    }

private:
    [[nodiscard]] ColorSet colorSet() const
    {
        return chipColors(m_color.isEmpty() ? QColor() : QColor(m_color),
            palette().color(QPalette::Base), palette().color(QPalette::Text));
    }
    void recolor() { m_remove->setIcon(paletteIcon("clear"_L1, colorSet().text)); }

    QString m_label;
    QString m_color;
    EnterButton *m_remove;
};

} // namespace

TagsField::TagsField(QWidget *parent)
    : FormField(tr("Tags"), parent)
    , m_chips(new QWidget(this))
    , m_add(formButton(tr("Add &tags…"), u"addTags"_s, this))
    , m_count(hintLabel({}, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_chips->setObjectName(u"tagChips"_s);
    new FlowLayout(6, m_chips);
    m_count->setObjectName(u"tagCount"_s);
    m_count->setWordWrap(false);
    setControl(m_chips, false);
    m_add->setAccessibleName(tr("Add tags"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_add);
    row->addWidget(m_count);
    row->addStretch(1);
    addBelow(line);
    setBuddy(m_add);
    connect(m_add, &QPushButton::clicked, this, &TagsField::addWanted);
}

void TagsField::setButton(const QString &text, const QString &name)
{
    m_add->setText(text);
    m_add->setObjectName(name);
    m_add->setAccessibleName(QString(text).remove(u'&').remove(u'…'));
}

void TagsField::setLimited(bool isLimited)
{
    m_isLimited = isLimited;
}

void TagsField::showTags(const QList<ContactTag> &tags, const Directory &directory)
{
    QList<Shown> shown;
    for (const ContactTag &tag : tags)
        shown.append({tag.id, directory.labelOf(tag), directory.colorOf(tag.id)});
    const auto most = static_cast<int>(mostTags);
    m_count->setText(m_isLimited ? tr("%1 of %2", "tags").arg(shown.size()).arg(most) : QString());
    m_chips->setVisible(!shown.isEmpty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    const QWidget *focus =
        m_chips->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focused = focus ? focus->objectName() : QString();
    for (QWidget *old : m_chips->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        // One of them may be the sender.
        m_chips->layout()->removeWidget(old);
        old->findChild<QToolButton *>()->setObjectName({});
        old->hide();
        old->deleteLater();
    }
    for (const Shown &tag : std::as_const(m_shown)) {
        QWidget *chip = chipOf(tag);
        m_chips->layout()->addWidget(chip);
        chip->show(); // at once, so that it can have the focus
    }
    if (auto *again = focused.isEmpty() ? nullptr : m_chips->findChild<QToolButton *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    m_chips->updateGeometry();
    Q_EMIT controlsChanged();
}

QWidget *TagsField::chipOf(const Shown &tag)
{
    auto *chip = new TagChip(tag.label, tag.color, m_chips);
    EnterButton &button = chip->button();
    button.setObjectName(u"removeTag%1"_s.arg(tag.id.value));
    const QString purpose = tr("Take off the tag %1").arg(tag.label);
    button.setToolTip(tipText(purpose));
    button.setAccessibleName(purpose);
    connect(&button, &QToolButton::clicked, this, [this, id = tag.id] { remove(id); });
    return chip;
}

/// The focus goes on to the chip that takes the place, so that several can go by one key.
void TagsField::remove(TagId tag)
{
    qsizetype at = 0;
    while (at < m_shown.size() && m_shown.at(at).id != tag)
        ++at;
    const TagId next = m_shown.value(at + 1 < m_shown.size() ? at + 1 : at - 1).id;
    Q_EMIT removed(tag);
    auto *button = m_chips->findChild<QToolButton *>(u"removeTag%1"_s.arg(next.value));
    if (button)
        button->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

void TagsField::focusControl()
{
    m_add->setFocus(Qt::OtherFocusReason);
}

} // namespace rolodesk
