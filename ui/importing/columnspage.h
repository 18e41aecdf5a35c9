#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace rolodesk {

class ColumnsModel;
class FileFactsReader;
class ImportDraft;
struct WorkspaceContext;

/// What each column of a file becomes. What nobody knows is marked and counted, and offered as a
/// custom field; nothing is dropped in silence.
class ColumnsPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnsPage)

public:
    /// All outlive the page.
    ColumnsPage(ImportDraft &draft, const FileFactsReader &facts, const WorkspaceContext &context,
        QWidget *parent);

    /// Where the keys go first.
    void focusFirst();

private:
    [[nodiscard]] QTableView *makeTable();
    void refresh();
    /// Takes the columns as they are guessed, whatever was chosen or remembered.
    void guessAnew();
    [[nodiscard]] QList<int> columnsWithoutField() const;
    void makeFields();

    ImportDraft &m_draft;
    const WorkspaceContext &m_context;
    ColumnsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLabel *m_count;
    QLabel *m_optIn;
    QLineEdit *m_find;
    QCheckBox *m_onlyLeftOut;
    QPushButton *m_fields;
    QPushButton *m_reset;
    QTableView *m_table;
};

} // namespace rolodesk
