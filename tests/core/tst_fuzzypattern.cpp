#include "core/contacts/fold.h"
#include "core/util/fuzzypattern.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace Qt::StringLiterals;

/// Commands are found by a part of their names.
class FuzzyPatternTest final : public QObject {
    Q_OBJECT

    static int scoreOf(const QString &typed, const QString &text)
    {
        return FuzzyPattern(typed).score(foldText(text)).value_or(0);
    }

private Q_SLOTS:
    void meets_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMet");
        const auto row = [](const QString &typed, const QString &text, bool isMet) {
            QTest::addRow("%s in %s", qPrintable(typed), qPrintable(text))
                << typed << text << isMet;
        };
        row(u"exp"_s, u"Export…"_s, true);
        row(u"EXP"_s, u"Export…"_s, true);
        row(u"port"_s, u"Export…"_s, true);
        row(u"exli"_s, u"Export the list"_s, true);
        row(u"el"_s, u"Export the list"_s, true);
        row(u"list export"_s, u"Export the list"_s, true);
        row(u"uber"_s, u"Über Rolodesk"_s, true);
        row(u"exprot"_s, u"Export…"_s, true); // two letters swapped
        row(u"expert"_s, u"Export…"_s, true); // a wrong one
        row(u"exort"_s, u"Export…"_s, true); // one too few
        row(u"expport"_s, u"Export…"_s, true); // one too many
        row(u"xprt"_s, u"Export…"_s, false); // letters from anywhere
        row(u"axport"_s, u"Export…"_s, false); // it begins otherwise
        row(u"exq"_s, u"Export…"_s, false); // too short to be mistyped
        row(u"export now"_s, u"Export…"_s, false);
        row(u"xp"_s, u"Export…"_s, true);
        row(u"x"_s, u"Export…"_s, false); // one letter begins a word
        row(u"  "_s, u"Export…"_s, true);
        row(u"…"_s, u"Export…"_s, true);
    }
    void meets()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(scoreOf(typed, text) > 0, "isMet");
    }

    void prefersWhatFitsBetter()
    {
        const QString typed = u"sel"_s;
        const QStringList ranked{u"Sel"_s, u"Select all"_s, u"Select all in the list"_s,
            u"Edit selected"_s, u"Save every list"_s, u"Easel"_s};
        for (qsizetype at = 1; at < ranked.size(); ++at)
            QVERIFY2(scoreOf(typed, ranked.at(at - 1)) > scoreOf(typed, ranked.at(at)),
                qPrintable(ranked.at(at)));
    }
};

ROLODESK_TEST(FuzzyPatternTest);
#include "tst_fuzzypattern.moc"
