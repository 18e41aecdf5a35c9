#pragma once

#include "core/editing/actwatch.h"
#include "core/journal/journalwrite.h"
#include "ui/editor/bulkwords.h"
#include "ui/history/acttitle.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace rolodesk {

class ContactStore;
class ContactWriter;
class Prompts;

/// One act on many contacts in the bar: what it is, how far it is, and what one can do to it; when
/// it is over, what came of it.
class BulkLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkLine)

public:
    /// All outlive the line. The act is open.
    BulkLine(ContactWriter &writer, const ContactStore &store, Clock &clock, Prompts &prompts,
        qint64 group, QWidget *parent);

    [[nodiscard]] qint64 group() const { return m_watch.group(); }
    [[nodiscard]] bool isOver() const { return m_isOver; }

Q_SIGNALS:
    /// From now on it says what came of the act.
    void over();
    void closed();
    void historyWanted();
    /// The act takes another one back, of which nothing more is to be said.
    void takesBack(qint64 act);
    /// For the status line.
    void said(const QString &sentence);

private:
    struct Failures {
        ActFailures counts;
        bool areOpen = false; ///< Something can be tried again that was not answered since.
    };

    void arrange();
    void refresh();
    void end();
    void countFailures();
    void countFailures(qint64 beyond, const Failures &before);
    void showEnd();
    void togglePause();
    void askToStop();
    void undo();
    void retry();
    void fail(const StoreError &error);
    [[nodiscard]] QString phrase() const;

    ContactWriter &m_writer;
    Prompts &m_prompts;
    ActWatch m_watch;
    ActTitle m_title;
    Failures m_failures;
    std::unique_ptr<QObject> m_turn; ///< Context of the count under way.
    bool m_isOver = false;
    bool m_isRetried = false;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_undo;
    QPushButton *m_show;
    QPushButton *m_retry;
    QToolButton *m_close;
};

} // namespace rolodesk
