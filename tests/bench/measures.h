#pragma once

namespace rolodesk::bench {

class BenchApplication;
class BenchWindow;
class ListHand;
class Report;
class SeededBase;

/// How much of everything. A plain value.
struct Amounts {
    int starts = 15; ///< Starts of the program.
    double pageDownSeconds = 10;
    double idleSeconds = 60;
    int sorts = 5; ///< Rounds over all columns.
    int intake = 60000; ///< Contacts that come in by pages.
    int backfill = 300000; ///< Contacts of the service that is walked over.
    int bulkBase = 100000; ///< Contacts of the base of which a fifth is edited at once.
    double bulkPacedSeconds = 120; ///< Of that edit, at the pace of the program.
    double bulkHandSeconds = 20; ///< For which somebody works in the list meanwhile.
    int csvRows = 1000000; ///< Of a file somebody brings.

    /// To see that everything still works; the figures mean nothing.
    [[nodiscard]] static Amounts few() { return {1, 0.3, 0.3, 1, 300, 200, 2000, 0.4, 0.3, 2000}; }
};

/// Each measures one line of the table and adds it to the report; goals are those for a base of
/// this size.

/// The program from its start to rows on screen, and to all of them.
void measureStart(const SeededBase &base, const Amounts &amounts, Report &report);
/// The program's memory with the whole base in the window, and what it does when nobody does
/// anything.
void measureRest(const SeededBase &base, const Amounts &amounts, Report &report);
/// Queries of many kinds typed letter by letter.
void measureTyping(ListHand &hand, BenchApplication &application, Report &report);
/// The box for everything (Ctrl+K): words typed letter by letter.
void measurePalette(const BenchWindow &window, BenchApplication &application, Report &report);
/// Page Down held.
void measureScrolling(
    ListHand &hand, BenchApplication &application, const Amounts &amounts, Report &report);
/// A click on each heading.
void measureSorting(
    ListHand &hand, BenchApplication &application, const Amounts &amounts, Report &report);
/// Pages of JSON through client, engine, store and table model, from a service that costs nothing.
void measureIntake(const Amounts &amounts, Report &report);
/// Rows of a file, and what they say, without a window.
void measureCsv(const Amounts &amounts, Report &report);
/// A file of as many rows as the base has contacts, compared with it.
void measurePlan(const SeededBase &base, Report &report);
/// Requests of a first load by either list.
void measureBackfill(const Amounts &amounts, Report &report);
/// Many contacts edited at once against rolodesk-sandbox, and that taken back; stops the bench when
/// something else came of it than was to come.
void measureBulk(BenchApplication &application, const Amounts &amounts, Report &report);

} // namespace rolodesk::bench
