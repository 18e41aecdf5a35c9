#include "tests/bench/measures.h"
#include "tests/bench/process.h"
#include "tests/bench/report.h"
#include "tests/bench/seededbase.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

void measureRest(const SeededBase &base, const Amounts &amounts, Report &report)
{
    constexpr int large = 100000;
    report.begin();
    const auto program =
        started(QStringLiteral(ROLODESK_BINARY), base.arguments(), base.credentialsJson());
    const qint64 pid = program->processId();
    // At rest: all is read, sorted ahead and painted.
    double before = -1;
    for (int calm = 0; calm < 5;) {
        letPass(amounts.idleSeconds > 1 ? 0.5 : 0.1);
        const double after = secondsOf(pid);
        calm = after - before < 0.02 ? calm + 1 : 0;
        before = after;
    }
    report.add(u"memory, resident, window open"_s, u"MB"_s,
        {.median = base.contacts() > large ? 450 : 90}, {residentMegabytes(pid)});
    report.begin();
    std::vector<double> shares;
    const int pieces = std::max(1, static_cast<int>(std::lround(amounts.idleSeconds / 10)));
    for (int piece = 0; piece < pieces; ++piece) {
        const double busy = secondsOf(pid);
        const double begin = now();
        letPass(amounts.idleSeconds / pieces);
        shares.push_back((secondsOf(pid) - busy) / (now() - begin) * 100);
    }
    report.add(
        u"idle, window open, in pieces of 10 s"_s, u"% of a core"_s, {.median = 0.5}, shares);
    endProgram(*program);
}

} // namespace rolodesk::bench
