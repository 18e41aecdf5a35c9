#pragma once

#include "core/lookup/listlookup.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace rolodesk {

struct WorkspaceContext;
class LookupModel;
class SyncEngine;

/// A list of numbers and e-mails somebody pastes or drops, and a verdict for each: who it is,
/// whether they opted out, or that nobody knows it. Not modal; one may have several.
class LookupWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LookupWindow)

public:
    /// What `context` refers to, and `settings`, outlive the window.
    LookupWindow(const WorkspaceContext &context, QSettings &settings, QWidget *parent);
    ~LookupWindow() override;

    /// Puts a list in and looks it up.
    void lookUp(const QString &text);
    /// Puts a list in for somebody to go on with.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// What is in a file, in whatever encoding, or in a workbook; read beside the window. What holds
    /// no text, or is more than 4 MB, is refused in a sentence.
    void lookUpFile(const QString &path);
    /// Writes what the table shows, and says so or what went wrong.
    void saveTo(const QString &path);

    /// While the service is being asked, the first Escape stops that, and what was answered stays.
    void reject() override;

Q_SIGNALS:
    /// Show this contact in the list.
    void contactWanted(rolodesk::ContactId id);
    /// Select these contacts in the list.
    void selectionWanted(const QList<rolodesk::ContactId> &ids);
    /// Another list came while this window shows the verdicts of one.
    void anotherWanted(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEntry();
    [[nodiscard]] QWidget *makeResult();
    void take(const QString &text);
    void refuse(const QString &problem);
    void begin();
    void goBack();
    void refresh();
    [[nodiscard]] QString leftOutSentence() const;
    void chooseKind(std::optional<ListVerdict::Kind> kind);
    void openRow(const QModelIndex &index);
    void copy();
    void chooseFile();
    /// What the table shows, some rows at a time, so that a long list holds nothing up.
    void collect(const std::function<void(const QList<QStringList> &)> &then);
    void dropResult();
    void say(const QString &sentence);

    ContactStore &m_store;
    ContactsApi *m_api;
    Clock &m_clock;
    const SyncEngine &m_sync;
    QSettings &m_settings;
    QString m_region;
    std::unique_ptr<ListLookup> m_lookup;
    std::unique_ptr<QObject> m_fileTurn; ///< Context of a file that is being read.
    std::unique_ptr<QObject> m_turn; ///< Context of what is done with the result in front.
    LookupModel *m_model = nullptr;
    QStackedLayout *m_pages;
    QPlainTextEdit *m_text;
    QPushButton *m_go;
    QLabel *m_problem;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_again;
    QList<QToolButton *> m_kinds; ///< The first one is for all.
    QTableView *m_table;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_select;
    QLabel *m_said;
    bool m_isStopped = false; ///< By the person.
};

} // namespace rolodesk
