#include "core/credentials/credentialstore.h"
#include "core/http/transport.h" // expect: rooms
#include "ui/accounts/accountform.h" // expect: rooms
#include <QInputDialog> // expect: rooms
#include <QTcpSocket> // expect: rooms
#include <qt6keychain/keychain.h>
