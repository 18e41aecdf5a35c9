#include "ui/common/uisetup.h"

#include "ui/accessible/accessibleviews.h"
#include "ui/common/edgestyle.h"
#include "ui/common/icons.h"

#include <QApplication>
#include <QStyle>
#include <QTranslator>
#include <QWidget>

using namespace Qt::StringLiterals;

// Outside every namespace, as the macro asks for.
static void initResources()
{
    Q_INIT_RESOURCE(rolodesk);
    Q_INIT_RESOURCE(rolodesk_words);
}

namespace rolodesk {

void setUpUi(QApplication &application)
{
    initResources();
    installAccessibleViews();
    // The styles of desktops know their own dark colours.
    if (QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new EdgeStyle);
    // English too is loaded as a translation: it holds the plural forms.
    auto *words = new QTranslator(&application);
    if (words->load(u":/rolodesk/words/rolodesk_en.qm"_s))
        QApplication::installTranslator(words);
    QApplication::setWindowIcon(applicationIcon());
}

bool saveScreenshot(QWidget &widget, const QString &path)
{
    return widget.grab().save(path, "PNG");
}

} // namespace rolodesk
