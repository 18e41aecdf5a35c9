#include "core/http/transport.h"
#include "ui/common/errortext.h" // expect: rooms
#include <QCoreApplication>
#include <QGuiApplication> // expect: rooms
#include <QtWidgets/QApplication> // expect: rooms
