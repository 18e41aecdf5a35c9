#pragma once

#include "core/exporting/contactsequence.h"
#include "ui/editor/editordialog.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QSettings;

namespace rolodesk {

struct BulkWish;
struct WorkspaceContext;
class BulkFields;
class BulkPreview;
class Prompts;

/// Changes many contacts alike: asks what is to be done, shows what that would do to each of them,
/// and hands it to the writer when the person says so; nothing is sent before. To be opened with
/// `open()`; deletes itself when it is closed.
class BulkDialog final : public EditorDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkDialog)

public:
    /// Which contacts it is about.
    struct Choice {
        ContactSequence contacts;
        QString words; ///< "12 selected contacts", "All 48,210 contacts of this view".
        qint64 hidden = 0; ///< Of them, those that are not in the list on screen.
        QString share; ///< Said when the local copy is not complete: how much of it is here.
    };

    /// All but `choice` outlive the dialog. The context has a writer.
    BulkDialog(const WorkspaceContext &context, QSettings &settings, Prompts &prompts,
        Choice choice, QWidget *parent);
    ~BulkDialog() override;

    void accept() override;
    /// While the act is being noted the dialog stays.
    void reject() override;

Q_SIGNALS:
    /// The act is noted and being carried out.
    void begun(qint64 group);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void wishChanged();
    void refresh();
    void begin();
    void noted(std::size_t writes);
    void setNoting(bool isNoting);
    void say(const QString &sentence);
    void orderTabs();
    [[nodiscard]] bool isAllowed() const;
    /// How many contacts the button changes; 0 while it cannot be pressed.
    [[nodiscard]] qint64 ready() const;

    const WorkspaceContext &m_context;
    QSettings &m_settings;
    Prompts &m_prompts;
    Choice m_choice;
    BulkFields *m_fields;
    BulkPreview *m_preview;
    QLabel *m_forbidden = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_time = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_go = nullptr;
    bool m_isNoting = false;
};

} // namespace rolodesk
