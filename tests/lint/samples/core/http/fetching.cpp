#include "core/api/contactsapi.h"
#include "core/http/transport.h"
#include <QNetworkReply>
#include <QNetworkRequest>

static QNetworkAccessManager *shared = nullptr; // expect: rooms
