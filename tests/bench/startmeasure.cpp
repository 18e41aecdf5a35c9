#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/seededbase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

namespace {

double numberIn(const QByteArray &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(QString::fromUtf8(text));
    if (!match.hasMatch())
        stopWith(u"the program said something else: "_s + QString::fromUtf8(text));
    return match.captured(1).toDouble();
}

} // namespace

void measureStart(const SeededBase &base, const Amounts &amounts, Report &report)
{
    constexpr int large = 100000;
    report.begin();
    std::vector<double> first;
    std::vector<double> whole;
    for (int i = 0; i < amounts.starts; ++i) {
        const QByteArray said = outputOf(QStringLiteral(ROLODESK_BINARY),
            base.arguments() + QStringList{u"--self-test"_s}, base.credentialsJson());
        first.push_back(numberIn(said, u"first rows on screen (\\d+) ms"_s));
        whole.push_back(numberIn(said, u"complete (\\d+) ms"_s));
    }
    report.add(u"process start to rows one can use"_s, u"ms"_s,
        {.median = base.contacts() > large ? 200 : 120}, first);
    report.add(u"process start to all rows, and the service asked"_s, u"ms"_s, {}, whole);
}

} // namespace rolodesk::bench
