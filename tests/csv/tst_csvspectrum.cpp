#include "core/csv/csvdialect.h"
#include "core/csv/csvtable.h"
#include "core/csv/textencoding.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

/// As an import reads it: nothing is told beforehand.
QJsonArray objectsOf(const QByteArray &bytes)
{
    const EncodingGuess encoding = guessEncoding(bytes, true);
    TextDecoder decoder(encoding.name);
    QByteArray text = decoder.decode(QByteArrayView(bytes).sliced(encoding.mark));
    text += decoder.finish();
    const CsvDialectGuess guess = guessDialect({text.constData(), std::size_t(text.size())}, true);
    const CsvTable table(text, guess.dialect);
    QJsonArray objects;
    const QStringList titles = table.cells(0);
    for (qsizetype at = 1; at < table.size(); ++at) {
        const QStringList cells = table.cells(at);
        QJsonObject object;
        for (qsizetype column = 0; column < titles.size(); ++column)
            object.insert(titles.at(column), cells.value(column));
        objects.append(object);
    }
    return objects;
}

} // namespace

/// The acid test of CSV readers: https://github.com/max-mapper/csv-spectrum, as it is packaged.
class CsvSpectrumTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEachFile_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(QStringLiteral(ROLODESK_CSV_SPECTRUM "/csvs"));
        const QStringList names = folder.entryList({u"*.csv"_s}, QDir::Files);
        QVERIFY2(names.size() >= 11, qPrintable(folder.path()));
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
    void readsEachFile()
    {
        QFETCH(QString, name);
        const QString folder = QStringLiteral(ROLODESK_CSV_SPECTRUM);
        const QJsonDocument wanted =
            QJsonDocument::fromJson(contentOf(folder + u"/json/"_s + name + u".json"_s));
        QVERIFY(wanted.isArray());
        QCOMPARE(objectsOf(contentOf(folder + u"/csvs/"_s + name + u".csv"_s)), wanted.array());
    }
};

ROLODESK_TEST(CsvSpectrumTest);
#include "tst_csvspectrum.moc"
