#pragma once

#include "core/contacts/contact.h"
#include "core/editing/drafts.h"
#include "core/journal/journalwrite.h"
#include "core/store/storeerror.h"
#include "ui/common/colors.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSettings;

namespace rolodesk {

class ContactForm;
class DraftKeeper;
class MessageStrip;
class PendingWrites;
class PictureLoader;
class Prompts;
class TakenWatch;
struct StoreCommit;
struct WorkspaceContext;

/// The editor beside the list: the form of one contact or of a new one, with what is to be known
/// about it and the ways out. Not modal: the list goes on working. What is typed is kept as a draft
/// until it is saved or given up, so that closing the window loses nothing.
///
/// Saving hands the changes to the writer, which journals them, and closes the editor; from then on
/// card and history tell what becomes of them. Until the journal has them they are a draft, and
/// come back when it cannot be written.
class ContactEditor final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactEditor)

public:
    /// All outlive the editor. The context has a writer.
    ContactEditor(const WorkspaceContext &context, QSettings &settings, PictureLoader &pictures,
        Prompts &prompts, QWidget *parent = nullptr);
    ~ContactEditor() override;

    /// The form goes on from what its contact will be with what is under way. `pending` outlives the
    /// editor.
    void setPending(const PendingWrites &pending);
    /// See ContactForm::setDefaultRegion.
    void setDefaultRegion(const QString &region);
    /// Begins with a contact, or with a new one, and what was typed of it before; brings the form
    /// of the same contact that is open to the front. Another one that is open stays a draft.
    void edit(const Contact &contact);
    /// `typed`: what the form of a new contact begins with, where nothing else was typed into it.
    void create(const EditState &typed = {});
    /// Opens the choice of tags for the contact of the form; nothing where none is open.
    void chooseTags();
    /// The last form that was left unsaved, and in its strip the way to the others; nothing where
    /// there is none, or a form is open.
    void offerDraft();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Of a new contact: none.
    [[nodiscard]] ContactId contact() const;
    [[nodiscard]] bool isChanged() const;
    /// The forms that were left.
    [[nodiscard]] DraftKeeper &drafts() const { return *m_drafts; }
    /// Drafts, and the form that is open, where something was typed in it.
    [[nodiscard]] qsizetype unsavedForms() const;
    /// Closes the form, as Esc does; what was typed stays a draft.
    void leave();

Q_SIGNALS:
    void opened();
    /// Saved, given up, or left.
    void closed();
    /// The writes of what was saved.
    void submitted(const QList<rolodesk::JournalWrite> &writes);
    /// For the status line.
    void said(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin(const Contact &base, bool isNew);
    void beginDraft(const Draft &draft);
    void keepDraft();
    void connectForm();
    void connectStrip();
    void say(Severity severity, const QString &title, const QString &sentence);
    void offer(const QString &text, std::function<void()> way);
    void sayUnsaved(const Draft &draft);
    void sayGone();
    void createInstead();
    [[nodiscard]] bool isAllowed();
    [[nodiscard]] bool isBeingSaved(const Draft &draft) const;
    [[nodiscard]] Draft draft() const;
    void save();
    void giveUp();
    void close();
    void refresh();
    void followStore(const StoreCommit &commit);
    void rebase();
    /// A contact with what is wanted of it; none where it is not there.
    [[nodiscard]] std::optional<Contact> coming(ContactId id) const;
    void submitDraft(
        const Draft &draft, const WriteGroup &group, const QList<JournalWrite> &writes);
    void notSubmitted(const Draft &draft, const StoreError &error);
    void sayFailed(const StoreError &error, std::function<void()> again);
    /// What was typed over the contact, with the values of the person's beginning where others
    /// changed the same since: the writer asks about those.
    [[nodiscard]] ContactChanges wanted() const;

    const WorkspaceContext &m_context;
    Prompts &m_prompts;
    const PendingWrites *m_pending = nullptr;
    ContactForm *m_form;
    DraftKeeper *m_drafts;
    TakenWatch *m_taken;
    QLabel *m_title;
    MessageStrip *m_strip;
    QPushButton *m_save;
    QPushButton *m_cancel;
    std::function<void()> m_again; ///< What the strip's "Try again" does.
    std::function<void()> m_offered; ///< What the strip's other button does.
    bool m_isOpen = false;
    bool m_isNew = false;
    EditState m_handedIn; ///< The form as create() filled it last.
    bool m_isGone = false; ///< Its contact was deleted.
    bool m_isOffered = false; ///< A draft nobody asked for yet.
};

} // namespace rolodesk
