#include "core/http/transport.h"
#include "ui/common/errortext.h" // expect: rooms
#include "app/desktop/application.h" // expect: rooms
#include <QMessageBox> // expect: rooms
#include <QNetworkAccessManager>

void Transport::send()
{
    QNetworkAccessManager *manager = m_manager;
    qCDebug(lcToken) << "sent" << request.url().host() << m_secretless.size(); // expect: secrets
    qCDebug(lcToken) << "sent, the authorization stays here" << request.url().host();
    qCDebug(logging::credentials, "a bearer of %d bytes", size);
    qCWarning(lcHttp) << "refused" // expect: secrets
                      << [] { return 1; }()
                      << request.rawHeader("Authorization");
    qDebug().noquote() << key(); // expect: secrets
    qInfo("%s", qPrintable(m_credentials.id())); // expect: secrets
    qCInfo(lcHttp, "%s", bearer.constData()); // expect: secrets
    std::cerr << password << '\n'; // expect: secrets
    fprintf(stderr, "%s;%s\n", "a", // expect: secrets
            apiKey.c_str());
    QTextStream(stdout) << token; // expect: secrets
    std::printf("%s", it->key.c_str()); // expect: secrets
    log(keyboard.layout());
    qWarning() << "monkeys" << monkey << keyboard.key.size() << keys; // expect: secrets
    qWarning() << "monkeys" << monkey << keys << event->keyCode();
    if (secret.isEmpty())
        qWarning() << "nothing to sign with";
    const auto signedToken = sign(secret);
}
