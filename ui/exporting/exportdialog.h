#pragma once

#include "core/exporting/contactsequence.h"
#include "ui/exporting/exportplan.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSettings;

namespace rolodesk {

struct WorkspaceContext;

/// Writes the contacts of the list, or the chosen ones, to a file: asks for the format and the
/// place, shows how far it is, and says what came of it. To be opened with `open()`; deletes itself
/// when it is closed, which cancels what is under way.
class ExportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportDialog)

public:
    /// What there is to be written.
    struct Choice {
        ContactSequence list; ///< All of the list on screen.
        ContactSequence chosen; ///< May be empty; then it is not offered.
        qint64 hidden = 0; ///< Of the chosen ones, those that are not in the list on screen.
        ContactSequence current; ///< The one on the card; empty: not offered.
        QString currentName; ///< Its name, or what stands for it.
        QStringList columns; ///< Ids of the columns on screen, in their order.
        QString name; ///< Of the view, for the file's name; may be empty.
        QString share; ///< Said when the local copy is not complete: how much of it is here.
    };

    /// `context` and `settings` outlive the dialog.
    ExportDialog(
        const WorkspaceContext &context, QSettings &settings, Choice choice, QWidget *parent);

    /// Goes on without asking for a place.
    void exportTo(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_export && m_export->isRunning(); }

    void reject() override;

private:
    void chooseFile();
    void formatChanged();
    void finished(const ExportOutcome &outcome);
    void showInFolder();
    [[nodiscard]] const ExportFormatText &format() const;
    [[nodiscard]] const ContactSequence &sequence() const;
    void orderTabs();
    /// In words what is wrong with the name of a file; empty: nothing.
    [[nodiscard]] QString problemWithName(const QString &path) const;

    ContactStore &m_store;
    Clock &m_clock;
    QSettings &m_settings;
    Choice m_choice;
    QWidget *m_questions;
    QRadioButton *m_onlyChosen;
    QRadioButton *m_whole;
    QRadioButton *m_onlyCurrent;
    QComboBox *m_format;
    QLabel *m_hint;
    QCheckBox *m_safe;
    QLabel *m_safeHint;
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_go;
    QPushButton *m_inFolder;
    QPushButton *m_close;
    std::unique_ptr<ContactExport> m_export;
    QString m_path;
};

} // namespace rolodesk
