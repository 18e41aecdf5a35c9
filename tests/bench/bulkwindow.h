#pragma once

#include "tests/bench/listhand.h"

#include <QString>

#include <memory>

class QWidget;

namespace rolodesk {
class ContactStore;
class ContactWriter;
} // namespace rolodesk

namespace rolodesk::bench {

struct BulkCase;
class SandboxService;

/// The program's real window over a workspace as the program composes it, whose service is a
/// sandbox; and a hand that edits many contacts in it. Whatever does not come stops the bench.
class BulkWindow final {
    Q_DISABLE_COPY_MOVE(BulkWindow)

public:
    explicit BulkWindow(const SandboxService &service);
    ~BulkWindow();

    /// As at a start of the program; 0: with --no-rate-limit. Waits until so many contacts are
    /// here.
    void open(int requestsPerMinute, int contacts);
    /// As at its end: what is under way is left as it is.
    void close();

    [[nodiscard]] ListHand &hand() const;
    [[nodiscard]] ContactStore &store() const;
    [[nodiscard]] ContactWriter &writer() const;
    /// Puts a text into the search box; how many contacts the list holds then.
    int search(const QString &text);
    /// Chooses all of the list and opens the dialog for them.
    void openDialog(int contacts);
    /// Enters in it what is to be done.
    void enter(const BulkCase &act);
    /// Waits for the preview.
    void awaitPreview();
    /// The number the preview tells by the button of this name; 0 where it tells none.
    [[nodiscard]] int count(const char *name) const;
    /// Presses the button, and waits until the act is noted.
    void begin();
    /// The same for taking back what has just been done, as soon as that is offered.
    void awaitUndo();
    void beginUndo();
    /// Megabytes (10^6) of the files of the local copy, journal included.
    [[nodiscard]] double megabytesOnDisk() const;
    /// No act is open.
    [[nodiscard]] bool isOver() const;
    /// What the line at the bottom says of it. Closes it.
    QString closeLine();
    /// Leaves the dialog without doing anything.
    void leaveDialog();

private:
    struct Private;
    [[nodiscard]] QWidget *find(const char *name) const;
    /// Empty where it is not on screen.
    [[nodiscard]] QString textOf(const char *label) const;
    [[nodiscard]] QWidget &part(const char *name) const;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk::bench
