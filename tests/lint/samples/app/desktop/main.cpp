#include "app/cli/commands.h" // expect: rooms
#include "core/http/transport.h"
#include "ui/mainwindow.h"

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc > 2)
        return QApplication::exec();
    return app.exec();
}
