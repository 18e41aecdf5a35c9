#include "core/import/importfile.h"
#include "tests/support/somebody.h"
#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportFileError::Kind;

QByteArray encoded(const QString &text, const char *name)
{
    QStringEncoder encoder(name);
    return encoder(text);
}

} // namespace

/// Files that somebody brings, and what they are.
class ImportFileTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, const QString &name = u"file.csv"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    ImportFile read(const QByteArray &bytes)
    {
        auto file = readImportFile(write(bytes));
        if (!file)
            qFatal("refused with %d", int(file.error().kind));
        return *file;
    }

private Q_SLOTS:
    void knowsWhatAFileIsByItsContent_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<FileKind>("kind");
        const auto row = [](const char *name, QByteArray head, FileKind kind) {
            QTest::newRow(name) << head << kind;
        };
        row("a table", "name,phone\nAnn,1\n", FileKind::Table);
        row("numbers", "+14155550100\n+14155550101\n", FileKind::Table);
        row("a table in UTF-16", encoded(u"name\tphone\nÄnn\t1\n"_s, "UTF-16LE"), FileKind::Table);
        row("a table with a zero",
            QByteArray("name,phone\nAnn Example,+1415555\0"
                       "0100\nBob Example,+14155550101\n",
                59),
            FileKind::Table);
        row("a table in a code page", "name\nM\xFCller\n", FileKind::Table);
        row("a card", "BEGIN:VCARD\r\nVERSION:3.0\r\n", FileKind::VCard);
        row("a card behind a mark",
            "\xEF\xBB\xBF"
            "begin:vcard\n",
            FileKind::VCard);
        row("nothing", "", FileKind::Empty);
        row("blanks", " \n\t\r\n", FileKind::Empty);
        row("a workbook",
            QByteArray("PK\x03\x04", 4) + "....[Content_Types].xml....xl/workbook.xml",
            FileKind::Xlsx);
        row("another zip", QByteArray("PK\x03\x04", 4) + "....mimetype....", FileKind::OtherZip);
        row("an old workbook", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1....", 12),
            FileKind::Xls);
        row("a PDF", "%PDF-1.7\n", FileKind::Pdf);
        row("a picture", QByteArray("\x89PNG\r\n\x1A\n....", 12), FileKind::Picture);
        row("something compressed", "\x1F\x8B\x08....", FileKind::Archive);
        row("a web page", "<!doctype html><html>", FileKind::Web);
        row("a web page that is called a workbook", "<table><tr><td>a</td></tr></table>",
            FileKind::Web);
        row("JSON", "{\n  \"contacts\": []}", FileKind::OtherText);
        row("a list of JSON", "[{\"a\":1}]", FileKind::OtherText);
        row("XML", "<?xml version=\"1.0\"?><a/>", FileKind::OtherText);
        row("anything else", QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08", 8), FileKind::Binary);
    }
    void knowsWhatAFileIsByItsContent()
    {
        QFETCH(QByteArray, head);
        QTEST(fileKindOf(head), "kind");
    }

    void readsTextOfAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray();
        QTest::newRow("UTF-8 with a mark") << QByteArray("UTF-8") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << QByteArray();
        QTest::newRow("UTF-16BE with a mark") << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF");
        QTest::newRow("windows-1252") << QByteArray("windows-1252") << QByteArray();
        QTest::newRow("macintosh") << QByteArray("macintosh") << QByteArray();
    }
    void readsTextOfAnyEncoding()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, mark);
        QString text = u"Vorname;Nachname\nJörg;Müller\n"_s;
        const QByteArray bytes = mark + encoded(text, name.constData());
        const ImportFile file = read(bytes);
        QCOMPARE(file.encoding, name);
        QCOMPARE(QString::fromUtf8(file.text), text);
        QCOMPARE(file.bytes, bytes.size());
        QCOMPARE(file.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(!file.firstLostLine);
        QCOMPARE(file.kind, FileKind::Table);
    }

    /// Somebody with an accent comes late in a long list.
    void looksForLettersBehindTheBeginning_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("UTF-8") << QByteArray("UTF-8");
        QTest::newRow("windows-1252") << QByteArray("windows-1252");
    }
    void looksForLettersBehindTheBeginning()
    {
        QFETCH(QByteArray, name);
        const QString plain = u"Ann,Example,+14155550100\n"_s.repeated(8000);
        const QString text = plain + u"Jörg,Müller,+14155550101\n"_s + plain + u"Ann,Weiß,1\n"_s;
        const ImportFile file = read(encoded(text, name.constData()));
        QCOMPARE(file.encoding, name);
        QVERIFY(QString::fromUtf8(file.text) == text);
    }

    void isReadAsSomebodySays()
    {
        const QString path = write(encoded(u"Ä,Š\n"_s, "windows-1250"));
        const ImportFile file = readImportFile(path, "windows-1250").value();
        QCOMPARE(QString::fromUtf8(file.text), u"Ä,Š\n"_s);
        QCOMPARE(file.encoding, "windows-1250");
    }

    void tellsWhatWasLost()
    {
        const ImportFile file = read(u"a\r\nb\rc�\nd�\n"_s.toUtf8());
        QCOMPARE(file.firstLostLine, 3);
        QCOMPARE(file.lost, 2);
        const ImportFile spoiled = read(u"Jörg\nÄnne\nZoë\nWeiß\nÉva\n"_s.toUtf8() + "caf\xE9\n");
        QCOMPARE(spoiled.encoding, "UTF-8");
        QCOMPARE(spoiled.firstLostLine, 6);
        QCOMPARE(spoiled.lost, 1);
    }

    void leavesOutZeros()
    {
        const ImportFile file = read(QByteArray("name,phone\nAnn Example,+1415555\0"
                                                "0100\nBob Example,+14155550101\n",
            59));
        QCOMPARE(file.zeros, 1);
        QVERIFY(file.text.contains("+14155550100\n"));
    }

    void readsALongFileInPieces()
    {
        const QString row = u"Jörg,Müller,+14155550101\n"_s;
        for (const char *name : {"UTF-8", "UTF-16LE", "Shift_JIS"}) {
            const QString text =
                (name == QByteArray("Shift_JIS") ? u"山田,花子,090\n"_s : row).repeated(60000);
            qint64 told = 0;
            const QString path = write(encoded(text, name));
            const ImportFile file =
                readImportFile(path, {}, nullptr, [&told](qint64 done, qint64 size) {
                    QVERIFY(done <= size);
                    told = done;
                }).value();
            QVERIFY2(QString::fromUtf8(file.text) == text, name);
            QCOMPARE(told, QFile(path).size());
        }
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("gone") << m_folder.filePath(u"gone.csv"_s) << Kind::NotThere;
        QTest::newRow("below a file") << write("a,b\n") + u"/x.csv"_s << Kind::NotThere;
        QTest::newRow("a folder") << m_folder.path() << Kind::NotAFile;
        QTest::newRow("a device") << u"/dev/zero"_s << Kind::NotAFile;
        QTest::newRow("no table") << write("%PDF-1.7\n", u"list.csv"_s) << Kind::NotAnImport;
    }
    void saysWhyNot()
    {
        QFETCH(QString, path);
        const auto file = readImportFile(path);
        QVERIFY(!file);
        QTEST(file.error().kind, "kind");
        QCOMPARE(file.error().path, path);
    }

    void mayNotBeReadByEverybody_data()
    {
        QTest::addColumn<QFile::Permissions>("folder");
        QTest::addColumn<QFile::Permissions>("file");
        QTest::newRow("nobody may read it") << QFile::Permissions(0x7777) << QFile::Permissions();
        QTest::newRow("nobody may look for it")
            << QFile::Permissions() << QFile::Permissions(0x7777);
    }
    void mayNotBeReadByEverybody()
    {
        QFETCH(QFile::Permissions, folder);
        QFETCH(QFile::Permissions, file);
        const QString path = write("a,b\n", u"closed.csv"_s);
        QVERIFY(QFile::setPermissions(path, file));
        const QFile::Permissions before = QFile::permissions(m_folder.path());
        QVERIFY(QFile::setPermissions(m_folder.path(), folder));
        const auto read = bySomebody([&path] { return readImportFile(path); });
        QVERIFY(QFile::setPermissions(m_folder.path(), before));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::NotAllowed);
        QCOMPARE(read.error().path, path);
        QVERIFY(!read.error().detail.isEmpty());
    }

    /// Text of another encoding is read twice, and somebody saves the file in between.
    void refusesWhatChangesWhileItIsRead()
    {
        const QByteArray before = encoded(u"name,phone\nÄnn,1\n"_s, "UTF-16LE");
        const QString path = write(before);
        bool isChanged = false;
        const auto file = readImportFile(path, {}, nullptr, [&](qint64 read, qint64 size) {
            if (read == size && !std::exchange(isChanged, true))
                write(encoded(u"name,phone\nBob,2\n"_s, "UTF-16LE"));
        });
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Kind::NotReadable);
        QVERIFY(!file.error().detail.isEmpty());
    }

    void canBeCancelled()
    {
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(readImportFile(write("a,b\n"), {}, &isCancelled).error().kind, Kind::Cancelled);
    }

    void takesWhatWasPasted()
    {
        const ImportFile file = importFileFromText(u"näme\tphone\nAnn\t1"_s).value();
        QCOMPARE(file.text, u"näme\tphone\nAnn\t1"_s.toUtf8());
        QCOMPARE(file.kind, FileKind::Table);
        QCOMPARE(importFileFromText(u" \n"_s).error().file, FileKind::Empty);
    }
};

ROLODESK_TEST(ImportFileTest);
#include "tst_importfile.moc"
