#pragma once

#include "core/http/transportnetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace rolodesk::test {

/// What a WireNetwork found wrong with the requests it got, and how many there were.
struct WireReport {
    QStringList faults;
    int requests = 0;
};

/// An access manager without a network: holds each request against `<name>.request.http` and
/// answers with `<name>.response.http`.
class WireNetwork final : public QNetworkAccessManager {
    Q_OBJECT

public:
    /// For TransportFixture. `name` and `report` have to outlive the manager; `name` may change
    /// between requests.
    [[nodiscard]] static NetworkMaker maker(const QString *name, WireReport *report);

    WireNetwork(const QString *name, WireReport *report);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    const QString *m_name;
    WireReport *m_report;
};

} // namespace rolodesk::test
