#pragma once

#include "core/import/importhistory.h"

#include <QDialog>

class QLabel;
class QSettings;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace rolodesk {

class ImportHistoryModel;
class ImportOutcome;
class StatePanel;
struct WorkspaceContext;

/// The imports so far: what each was planned to do, what became of it, and the way back. Not modal;
/// deletes itself when it is closed.
class ImportHistoryDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportHistoryDialog)

public:
    /// All but `parent` outlive the dialog. The context has a writer.
    ImportHistoryDialog(const WorkspaceContext &context, QSettings &settings, QWidget *parent);
    ~ImportHistoryDialog() override;

Q_SIGNALS:
    /// Import this file of what failed.
    void fileWanted(const QString &path);
    /// Show the writes of this act.
    void historyWanted(qint64 act);

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeDetails();
    void reload();
    void readTakenBack();
    void showCurrent();
    void refreshFacts();
    [[nodiscard]] QString factsOf(const ImportRecord &record) const;

    const WorkspaceContext &m_context;
    QSettings &m_settings;
    ImportHistory m_history;
    ImportHistoryModel *m_model;
    QStackedLayout *m_pages;
    QSplitter *m_splitter;
    StatePanel *m_state;
    QTableView *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_mapping = nullptr;
    ImportOutcome *m_outcome = nullptr;
    qint64 m_shown = 0; ///< Import.
};

} // namespace rolodesk
