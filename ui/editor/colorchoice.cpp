#include "ui/editor/colorchoice.h"

#include "ui/accounts/workspacecolors.h"
#include "ui/common/colors.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int side = 26;

/// A disc in a colour, with a ring when it is chosen and a frame when it has the focus.
class ColorDisc final : public QAbstractButton {
public:
    ColorDisc(QColor color, QWidget *parent)
        : QAbstractButton(parent)
        , m_color(color)
    {
        setCheckable(true);
        setFixedSize(side, side);
        setFocusPolicy(Qt::ClickFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QColor window = palette().color(QPalette::Window);
        const QColor ink = palette().color(QPalette::WindowText);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(readableOn(window, m_color, 3.0), 1));
        painter.setBrush(m_color);
        painter.drawEllipse(QRectF(rect()).adjusted(6.5, 6.5, -6.5, -6.5));
        painter.setBrush(Qt::NoBrush);
        if (isChecked()) {
            painter.setPen(QPen(ink, 2));
            painter.drawEllipse(QRectF(rect()).adjusted(3, 3, -3, -3));
        }
        if (hasFocus()) {
            painter.setPen(QPen(readableOn(window, palette().color(QPalette::Highlight), 3.0), 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        }
    }

private:
    QColor m_color;
};

} // namespace

ColorChoice::ColorChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const WorkspaceColor &color : workspaceColors()) {
        auto *disc = new ColorDisc(QColor(color.code), this);
        disc->setObjectName(u"tagColor_"_s + color.code.mid(1));
        disc->setToolTip(color.name);
        disc->setAccessibleName(tr("Colour: %1").arg(color.name));
        m_group->addButton(disc, static_cast<int>(m_codes.size()));
        m_codes.append(color.code);
        row->addWidget(disc);
    }
    row->addStretch(1);
    // Tab stops at the chosen one alone, as among radio buttons.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        m_group->button(id)->setFocusPolicy(isOn ? Qt::StrongFocus : Qt::ClickFocus);
    });
    m_group->button(0)->setChecked(true);
}

void ColorChoice::chooseRare(const QStringList &used)
{
    const auto uses = [&used](const QString &code) { return used.count(code); };
    qsizetype best = 0;
    for (qsizetype at = 1; at < m_codes.size(); ++at) {
        if (uses(m_codes.at(at)) < uses(m_codes.at(best)))
            best = at;
    }
    m_group->button(static_cast<int>(best))->setChecked(true);
}

QString ColorChoice::color() const
{
    return m_codes.at(m_group->checkedId());
}

} // namespace rolodesk
