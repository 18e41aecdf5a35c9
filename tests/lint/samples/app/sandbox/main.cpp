#include "app/sandbox/server.h"
#include "core/contacts/contactjson.h" // expect: rooms
#include "ui/common/errortext.h" // expect: rooms
#include <QString> // expect: rooms
#include <QtCore/QTimer> // expect: rooms
#include <boost/beast.hpp>
#include <nlohmann/json.hpp>
#include <sqlite3.h>
