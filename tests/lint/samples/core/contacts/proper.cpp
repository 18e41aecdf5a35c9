#include "core/contacts/proper.h"
#include "core/util/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QtConcurrent/QtConcurrentRun>

// A QNetworkAccessManager, tr("words"), QEventLoop and tl::expected are only spoken of here.
Result<int, Problem> count(QSqlQuery &rows)
{
    QSqlQuery again;
    if (!rows.exec() || !again.exec(u"SELECT R\"(')\""_s) || !m_insertQuery.exec())
        return fail(u"QDialog::exec( tr( sleep_for( "_s);
    const auto million = 1'000'000; // the ' parts digits
    const auto text = R"json({
        "why": "QEventLoop loop; tr(x) connect(a, &A::b, [] {});"
    })json";
    return QtConcurrent::run([million] { return million; }).resultCount();
}
