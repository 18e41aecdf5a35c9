#include "core/contacts/reaching.h"
#include "app/desktop/application.h" // expect: rooms
#include "core/http/transport.h" // expect: rooms
#include "core/keychain/keychainstore.h" // expect: rooms
#include "../util/clock.h" // expect: rooms
#include "ui/contacts/contactcard.h" // expect: rooms
#include <QColor> // expect: rooms
#include <QNetworkReply> // expect: rooms
#include <QPainter> // expect: rooms
#include <QPixmap> // expect: rooms
#include <QtNetwork/QHostAddress> // expect: rooms
#include <QtWidgets> // expect: rooms
#  include <qwidget.h> // expect: rooms
#include <qt6keychain/keychain.h> // expect: rooms
#include <tl/expected.hpp> // expect: rooms
#include <QtCore/private/qobject_p.h> // expect: rooms

// #include <QWidget>
/* #include "ui/mainwindow.h"
#include <QLabel> */
const char *harmless = "#include <QWidget>";

class Reaching final {
    friend class ReachingTest; // expect: rooms
    tl::expected<int, int> value; // expect: rooms
    QString said() { return tr("Not here"); } // expect: translations
    QString saidToo() { return QCoreApplication::translate("Reaching", "nor here"); } // expect: translations
    QString attr(int number) { return text(number, "tr(x)"); }
};
