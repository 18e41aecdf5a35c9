#include "core/import/alikecells.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

ImportContent contentOf(const QString &text)
{
    return rolodesk::contentOf(*importFileFromText(text), {}).value();
}

} // namespace

/// How many rows say the same in a column.
class AlikeCellsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatSaysTheSame()
    {
        const ImportContent content = contentOf(u"First name,Phone,City\n"
                                                "Ann,+14155550111,oslo\n"
                                                "Ben,+14155550112,Oslo\n"
                                                "Cleo,+14155550113, oslo \n"
                                                "Dan,+14155550114,\"oslo\"\n"
                                                "oslo,+14155550115,\n"
                                                ",,\n"
                                                "Eve,+14155550116\n"_s);
        const qsizetype ann = content.layout.first;
        QCOMPARE(countAlike(content, {}, ann, 2), 3);
        QCOMPARE(countAlike(content, {}, ann + 1, 2), 1);
        // Of a row that has no such cell nothing is typed over.
        QCOMPARE(countAlike(content, {}, ann + 4, 2), 1);
        QCOMPARE(countAlike(content, {}, ann + 6, 2), 0);
    }

    void leavesOutWhatWasTypedIntoAlone()
    {
        const ImportContent content = contentOf(u"First name,Phone,City\n"
                                                "Ann,+14155550111,oslo\n"
                                                "Ben,+14155550112,oslo\n"
                                                "Cleo,+14155550113,oslo\n"_s);
        const qsizetype ann = content.layout.first;
        ImportAnswers answers;
        answers.cells.insert({ann, 2}, u"Oslo"_s);
        answers.cells.insert({ann + 1, 2}, u"Bergen"_s);
        answers.cells.insert({ann + 2, 1}, u"+14155550199"_s);
        QCOMPARE(countAlike(content, answers, ann, 2), 2);
    }

    void endsEarly()
    {
        const ImportContent content = contentOf(u"First name,Phone\nAnn,+14155550111\n"_s);
        const std::atomic<bool> isCancelled = true;
        QCOMPARE(countAlike(content, {}, content.layout.first, 0, &isCancelled), 0);
        QCOMPARE(countAlike(content, {}, content.layout.first, 0), 1);
    }
};

ROLODESK_TEST(AlikeCellsTest);
#include "tst_alikecells.moc"
