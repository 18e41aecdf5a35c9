#include "ui/importing/rowparts.h"

#include "ui/common/flowlayout.h"
#include "ui/common/tiptext.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace rolodesk {

QWidget *makeButtonLine(QWidget *parent)
{
    auto *line = new QWidget(parent);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    new FlowLayout(6, line);
    return line;
}

QString onButton(const QString &text, qsizetype most)
{
    return apart(cutText(text.simplified(), most)).replace(u'&', "&&"_L1);
}

} // namespace rolodesk
