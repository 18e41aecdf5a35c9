#include "tests/fuzz/targets.h"
#include "tests/support/testregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

/// Pieces that mean something to one of the readers.
const QList<QByteArray> &pieces()
{
    static const QList<QByteArray> all{"\"", "\"\"", ",", ";", "\t", "|", "\n", "\r\n", "\r",
        "\\\"", "sep=;", "=\"", "BEGIN:VCARD\n", "END:VCARD\n",
        "TEL;TYPE=CELL:", "N;ENCODING=QUOTED-PRINTABLE:", "=C3=BC", "=\n", "item1.",
        "X-ABLabel:", "<c r=\"B7\" t=\"s\">", "<v>1</v>", "</c>", "<row r=\"9\">", "</row>", "<is><t>", "&amp;", "\xEF\xBB\xBF", "\xFF\xFE", QByteArray("\0", 1), "\xC3", "\xE4", "\x83\x41",
        "\xF0\x9F\x98\x80", "+14155552671", "ann@example.com", "Name", "Phone", " ", "Total"};
    return all;
}

QList<QByteArray> seeds()
{
    QList<QByteArray> found{QByteArray()};
    for (const char *name : {"/import/exporters", "/fuzz/seeds"}) {
        const QDir folder(QStringLiteral(ROLODESK_TEST_DATA) + QString::fromLatin1(name));
        for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QFile::ReadOnly))
                found.append(file.readAll());
        }
    }
    return found;
}

QByteArray changed(QByteArray bytes, QRandomGenerator &random)
{
    constexpr int mostChanges = 8;
    const int changes = 1 + random.bounded(mostChanges);
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = random.bounded(int(bytes.size()) + 1);
        switch (random.bounded(4)) {
        case 0:
            bytes.insert(at, pieces().at(random.bounded(int(pieces().size()))));
            break;
        case 1:
            bytes.remove(at, random.bounded(40));
            break;
        case 2:
            bytes.insert(at, char(random.bounded(256)));
            break;
        default:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), random.bounded(200)));
            break;
        }
    }
    return bytes;
}

} // namespace

/// A short run over changed files, the same each time; tests/fuzz/README.md tells of the long ones.
class FuzzTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survivesAnything_data()
    {
        QTest::addColumn<int>("target");
        int index = 0;
        for (const fuzz::NamedTarget &target : fuzz::targets())
            QTest::newRow(target.name) << index++;
    }
    void survivesAnything()
    {
        QFETCH(int, target);
        const fuzz::Target run = fuzz::targets()[std::size_t(target)].run;
        const QList<QByteArray> known = seeds();
        QVERIFY2(known.size() > 15, "the files of tests/import/exporters are gone");
        QRandomGenerator random(quint32(20 + target));
        QElapsedTimer timer;
        timer.start();
        constexpr qint64 longest = 3000; // ms
        constexpr int fewest = 200;
        constexpr int most = 5000;
        int rounds = 0;
        for (; rounds < most && (rounds < fewest || timer.elapsed() < longest); ++rounds) {
            const QByteArray bytes = changed(known.at(random.bounded(int(known.size()))), random);
            run({reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                std::size_t(bytes.size())});
        }
        QVERIFY(rounds >= fewest);
    }
};

ROLODESK_TEST(FuzzTest);
#include "tst_fuzz.moc"
