#include "ui/editor/channelsfield.h"

#include "core/contacts/directory.h"
#include "ui/accounts/formparts.h"
#include "ui/common/fieldwords.h"
#include "ui/editor/editorwords.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rolodesk {

ChannelsField::ChannelsField(QWidget *parent)
    : FormField(tr("Further channels"), parent)
    , m_list(new QWidget(this))
    , m_rows(new QGridLayout(m_list))
    , m_change(formButton(tr("Ch&annels…"), u"editChannels"_s, this))
{
    m_list->setObjectName(u"channelRows"_s);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(2);
    m_rows->setColumnStretch(1, 1);
    setControl(m_list, false);
    m_change->setAccessibleName(tr("Change further channels"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_change);
    row->addStretch(1);
    addBelow(line);
    setBuddy(m_change);
    m_list->hide();
    connect(m_change, &QPushButton::clicked, this, &ChannelsField::changeWanted);
}

void ChannelsField::show(const EditState &now, bool isKnown)
{
    EditState channels = now;
    channels.removeIf(
        [](const EditState::iterator &it) { return it.key().kind != EditField::Kind::Channel; });
    const bool isNone = channels.isEmpty();
    say(Remark::Hint,
        !isKnown     ? tr("Heymarket has not told which further channels there are.")
            : isNone ? tr("None besides phone and e-mail.")
                     : QString());
    if (channels == m_shown)
        return;
    m_shown = channels;
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (auto it = channels.cbegin(); it != channels.cend(); ++it) {
        const int at = m_rows->rowCount();
        auto *type = hintLabel(fieldLabel(it.key(), {}), m_list);
        auto *value = new QLabel(m_list);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setText(inSentence(shownValue(it.key(), it.value(), {})));
        m_rows->addWidget(type, at, 0, Qt::AlignTop);
        m_rows->addWidget(value, at, 1);
    }
    m_list->setVisible(!isNone);
}

void ChannelsField::focusControl()
{
    m_change->setFocus(Qt::OtherFocusReason);
}

} // namespace rolodesk
