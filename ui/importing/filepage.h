#pragma once

#include "ui/importing/filefacts.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QTableView;
class QTreeWidget;

namespace rolodesk {

class PreviewModel;

/// What a file is, how it is read, and what was skipped or looks wrong in it; with its first rows
/// as they are understood. Each guess can be overruled.
class FilePage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilePage)

public:
    /// Both outlive the page.
    FilePage(ImportDraft &draft, const FileFactsReader &facts, QWidget *parent);

    /// Where the keys go first.
    void focusFirst();

Q_SIGNALS:
    /// The file is a list of numbers without more: they are to be looked up, and not imported.
    void lookUpWanted();
    /// Whoever is in it is to be opted out.
    void optOutWanted();

private:
    [[nodiscard]] QWidget *makeUses();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QTreeWidget *makeNotes();
    [[nodiscard]] QTableView *makePreview();
    [[nodiscard]] QComboBox *addBox(const QString &title, const QString &name, QWidget *parent);
    void refresh();
    void fitColumns();
    void refreshChoices();
    void refreshEncodings();
    void refreshHeaders();
    void refreshNotes();
    void addNote(const QString &sentence, const FileFacts::Lines &lines = {});

    ImportDraft &m_draft;
    const FileFactsReader &m_facts;
    QLabel *m_what;
    QLabel *m_exporter;
    QWidget *m_uses;
    QLabel *m_usesText;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QComboBox *m_sheet;
    QComboBox *m_header;
    QFormLayout *m_form = nullptr;
    QTreeWidget *m_notes;
    QTableView *m_preview;
    PreviewModel *m_model;
};

} // namespace rolodesk
