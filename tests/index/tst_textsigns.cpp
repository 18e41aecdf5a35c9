#include "core/index/textsigns.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>
#include <string>

using namespace rolodesk;

class TextSignsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missesNobodyWhoHoldsTheNeedle();
    void tellsMostThatDoNotHoldIt();

private:
    std::string text(int most)
    {
        // Letters, digits and both bytes of letters beyond ASCII.
        static const std::string signs = "abc12 @\xc3\xbc\xd0\xb8";
        std::string made;
        for (int i = m_random.bounded(most + 1); i > 0; --i)
            made += signs[static_cast<std::size_t>(m_random.bounded(int(signs.size())))];
        return made;
    }

    QRandomGenerator m_random{5};
};

/// Through changes and removals; and exactly where the needle is one byte.
void TextSignsTest::missesNobodyWhoHoldsTheNeedle()
{
    constexpr int slots = 300;
    TextSigns signs;
    std::map<Slot, std::string> texts;
    int found = 0;
    for (int round = 0; round < 4000; ++round) {
        const auto slot = static_cast<Slot>(m_random.bounded(slots));
        if (texts.erase(slot) > 0)
            signs.remove(slot);
        if (m_random.bounded(4) != 0) {
            texts[slot] = text(12);
            signs.add(slot, texts[slot]);
        }
        std::string needle = text(4);
        if (needle.empty())
            needle = "a";
        const SlotSet may = signs.mayHold(needle);
        for (Slot each = 0; each < slots; ++each) {
            const auto known = texts.find(each);
            const bool holds =
                known != texts.end() && known->second.find(needle) != std::string::npos;
            found += holds ? 1 : 0;
            if (holds || needle.size() == 1) {
                QVERIFY2(may.contains(each) == holds,
                    qPrintable(QString::fromLatin1("%1 in \"%2\"")
                                   .arg(each)
                                   .arg(QString::fromStdString(needle))));
            }
        }
    }
    QVERIFY(found > 1000);
}

void TextSignsTest::tellsMostThatDoNotHoldIt()
{
    TextSigns signs;
    constexpr Slot slots = 2000;
    for (Slot slot = 0; slot < slots; ++slot) {
        std::string own;
        for (int i = 0; i < 60; ++i)
            own += static_cast<char>('a' + m_random.bounded(26));
        signs.add(slot, own);
    }
    // By chance some twentieth of them hold all five pairs' groups.
    QVERIFY(signs.mayHold("qzjxvk").count() < slots / 20);
    QVERIFY(signs.mayHold("a").count() > slots / 2);
}

ROLODESK_TEST(TextSignsTest);
#include "tst_textsigns.moc"
