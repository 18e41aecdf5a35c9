#pragma once

#include "core/contacts/ids.h"
#include "ui/common/errortext.h"
#include "ui/history/writestate.h"

#include <QDate>
#include <QDialog>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace rolodesk {

class ActTitle;
class Clock;
class ContactStore;
class HistoryDetails;
class HistoryExport;
class HistoryFilters;
class HistoryMatches;
class HistoryModel;
class StatePanel;
class WriteJournal;
struct HistoryChoice;

/// The journal in a window: what was changed here, by whom, when, and what became of it. Not modal.
/// It shows and asks; whoever writes is told by signals.
class HistoryWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWindow)

public:
    /// All but `parent` outlive the window, which deletes itself when it is closed.
    HistoryWindow(WriteJournal &journal, ContactStore &store, Clock &clock, QSettings &settings,
        QWidget *parent);
    ~HistoryWindow() override;

    /// Only the writes of this contact, until the person asks for others.
    void showContact(ContactId contact);
    /// All writes of this act, whatever was asked for before, until the person asks for others.
    void showAct(qint64 group);
    /// What failed of it, be it answered or not; 0: what failed at all and was not answered.
    void showFailures(qint64 group);
    /// The writes that have not ended, whatever was asked for before.
    void showOpen();
    /// Writes what is asked for, all of it, into a file (HistoryExport). Says what came of it.
    void exportTo(const QString &path);
    /// Closes it. A file that is being written is given up; where its last step is being taken, the
    /// window closes after that, unless there is to be said why it failed.
    void reject() override;

Q_SIGNALS:
    /// What failed, once more, or what was given up, after all.
    void retryWanted(const QList<qint64> &writes);
    void withdrawWanted(const QList<qint64> &writes);
    /// These failed writes need not be told any more.
    void dismissWanted(const QList<qint64> &writes);
    /// Open a ClashDialog for this write.
    void decideWanted(qint64 write);
    void undoWanted(qint64 group);
    /// Show this contact in the list.
    void contactWanted(rolodesk::ContactId contact);
    /// What became of a file, where the window itself can say it no more.
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    void ask(qint64 group, bool isFailedOnly);
    void applyFilters();
    void readOn();
    void refresh();
    void refreshEmpty();
    void refreshDetails();
    void refreshButtons();
    [[nodiscard]] HistoryChoice choice() const;
    [[nodiscard]] QList<qint64> chosen(bool WriteOffers::*offer) const;
    [[nodiscard]] int currentRow() const;
    void exported(bool isWritten);
    void say(const QString &sentence);

    WriteJournal &m_journal;
    ContactStore &m_store;
    Clock &m_clock;
    QSettings &m_settings;
    HistoryModel *m_model;
    HistoryMatches *m_filter;
    QDate m_day; ///< On which the filters were applied.
    HistoryFilters *m_filters;
    QSplitter *m_splitter;
    QStackedLayout *m_pages = nullptr;
    QTableView *m_table = nullptr;
    StatePanel *m_empty = nullptr;
    HistoryDetails *m_details;
    QLabel *m_count = nullptr;
    QLabel *m_said = nullptr;
    HistoryExport *m_file;
    QPushButton *m_export = nullptr;
    QPushButton *m_wholeAct = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_undo = nullptr;
    std::unique_ptr<ActTitle> m_title; ///< Of the act that is asked for; null: none.
    std::optional<ErrorText> m_trouble; ///< Why the journal cannot be read (on).
    bool m_wantsFirst = true; ///< There was no row to choose.
    bool m_isLeaving = false; ///< It closes when the file is written.
    bool m_wantsKeys = true; ///< The table gets them with its next rows.
};

} // namespace rolodesk
