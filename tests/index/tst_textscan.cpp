#include "core/index/indextext.h"
#include "core/index/indextexts.h"
#include "core/index/textscan.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

class TextScanTest final : public QObject {
    Q_OBJECT

private:
    /// Where the needle begins in `text`, -1 for nowhere.
    static qsizetype placeOf(const TextScan &scan, const QByteArray &text, qsizetype from = 0, qsizetype to = -1)
    {
        const QByteArray padded = text + QByteArray(TextScan::slack, '\0');
        const char *begin = padded.constData();
        const char *end = begin + (to < 0 ? text.size() : to);
        const char *hit = scan.find(begin + from, end);
        return hit == end ? -1 : hit - begin;
    }

private Q_SLOTS:
    /// Every length of needle at every place of every alignment, as plain search finds it.
    void findsWhatPlainSearchFinds()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 20000; ++round) {
            QByteArray text;
            const int length = random.bounded(150);
            for (int i = 0; i < length; ++i)
                text += char('a' + random.bounded(3));
            QByteArray needle;
            const int needleLength = 1 + random.bounded(round % 50 == 0 ? 60 : 6);
            for (int i = 0; i < needleLength; ++i)
                needle += char('a' + random.bounded(3));
            const TextScan scan({needle.constData(), std::size_t(needle.size())});
            const qsizetype from = length > 0 ? random.bounded(length) : 0;
            const qsizetype expected = text.indexOf(needle, from);
            if (placeOf(scan, text, from) != expected) {
                qWarning() << text << needle << from;
                QCOMPARE(placeOf(scan, text, from), expected);
            }
            const TextScan plain = TextScan::plain({needle.constData(), std::size_t(needle.size())});
            QCOMPARE(placeOf(plain, text, from), expected);
        }
    }

    void staysWithinItsBorders()
    {
        const TextScan scan("needle");
        const QByteArray text = "some needle";
        QCOMPARE(placeOf(scan, text, 0, text.size() - 1), -1);
        QCOMPARE(placeOf(scan, text, 6), -1);
        QCOMPARE(placeOf(scan, text, 5), 5);
    }

    void namesTheRowsThatHoldIt()
    {
        IndexTexts texts;
        QList<IndexTexts::Entry> entries;
        QRandomGenerator random(3);
        SlotSet expected;
        // Enough for several blocks, with one text longer than a block.
        for (Slot slot = 0; slot < 30000; ++slot) {
            QByteArray text(slot == 777 ? 3 << 20 : random.bounded(200), 'x');
            if (slot % 97 == 0) {
                text.insert(random.bounded(int(text.size()) + 1), "wanted");
                expected.insert(slot);
            }
            entries << texts.append(slot, {text.constData(), std::size_t(text.size())});
        }
        QVERIFY(texts.blocks() > 3);
        const auto found = [&texts] {
            SlotSet hits(30000);
            for (std::size_t block = 0; block < texts.blocks(); ++block)
                texts.find(block, TextScan("wanted"), hits);
            return hits;
        };
        QCOMPARE(found().count(), expected.count());
        expected.forEach([&](Slot slot) { QVERIFY(found().contains(slot)); });
        // A needle never reaches over the border of two rows.
        SlotSet none(30000);
        for (std::size_t block = 0; block < texts.blocks(); ++block)
            texts.find(block, TextScan(std::string("x") + indextext::rowStart), none);
        QVERIFY(none.count() < 30000);
        texts.remove(entries.at(97));
        QVERIFY(!found().contains(97));
        QVERIFY(texts.holes() > 0);
    }
};

ROLODESK_TEST(TextScanTest);
#include "tst_textscan.moc"
