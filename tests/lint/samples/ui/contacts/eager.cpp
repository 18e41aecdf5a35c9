#include "ui/contacts/eager.h"
#include "app/desktop/application.h" // expect: rooms
#include "core/http/transport.h" // expect: rooms
#include "core/keychain/keychainstore.h" // expect: rooms
#include "core/contacts/contact.h"
#include <QNetworkRequest> // expect: rooms
#include <QSqlDatabase> // expect: rooms
#include <QWidget>
#include <QtSql/QSqlQuery> // expect: rooms

Eager::Eager()
{
    connect(m_button, &QPushButton::clicked, [this] { close(); }); // expect: connects
    QObject::connect(m_reply, // expect: connects
                     &Reply::done,
                     [this](int a, int b) {
                         connect(this, &Eager::inner, this, [a, b] { use(a, b); });
                         connect(this, &Eager::inner, [a] { use(a, a); }); // expect: connects
                     });
    connect(m_box, qOverload<int, int>(&Box::changed), freeFunction); // expect: connects
    connect(m_box, SIGNAL(changed(int)), this, &Eager::take); // expect: connects
    connect(m_box, &Box::changed, this, SLOT(take(int))); // expect: connects
    QTimer::singleShot(0, [this] { start(); }); // expect: connects
    QTimer::singleShot(10ms, Qt::PreciseTimer, [this] { start(); }); // expect: connects
    m_future.then([](int) {}); // expect: connects

    connect(m_button, &QPushButton::clicked, this, &Eager::take);
    connect(m_box, qOverload<int, int>(&Box::changed), this, [this](int a, int b) { use(a, b); });
    QTimer::singleShot(0, this, [this] { start(); });
    QTimer::singleShot(10ms, Qt::PreciseTimer, this, &Eager::start);
    m_reply->then(this, [](int) {});
    disconnect(m_button, nullptr, this);
    socket.connect(host, port, 5);
    // connect(m_button, &QPushButton::clicked, [this] {});

    QEventLoop loop; // expect: blocking
    loop.exec(); // expect: blocking
    QCoreApplication::processEvents(); // expect: blocking
    if (dialog.exec() == QDialog::Accepted) // expect: blocking
        menu->exec(QCursor::pos()); // expect: blocking
    process.waitForFinished(); // expect: blocking
    QThread::msleep(5); // expect: blocking
    const auto answer = QMessageBox::question(this, u"Sure"_s, u"Sure?"_s); // expect: blocking
    const auto name = QFileDialog::getOpenFileName(this); // expect: blocking
    auto *rows = new QTableView(this); // expect: blocking
    dialog.open();
    menu->popup(QCursor::pos());
    m_isWaitForLater = true;
    m_executor.execute();
}
