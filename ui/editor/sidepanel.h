#pragma once

#include "core/contacts/ids.h"

#include <QWidget>

#include <memory>

class QSettings;
class QStackedLayout;

namespace rolodesk {

class CardDraft;
class CardWrites;
class ContactCard;
class ContactEditor;
class ContactStore;
class PendingWrites;
class PictureLoader;
class Prompts;
class WriteTasks;
struct WorkspaceContext;

/// What stands beside the list: the card of the current contact with what was written to it, or the
/// editor. The editor stays where something was typed in it, whatever becomes current in the list;
/// untouched, it goes.
class SidePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanel)

public:
    /// All outlive the panel. Without a writer in the context there is only the card.
    SidePanel(const WorkspaceContext &context, QSettings &settings, PictureLoader &pictures,
        Prompts &prompts, QWidget *parent = nullptr);
    ~SidePanel() override;

    [[nodiscard]] ContactCard &card() const { return *m_card; }
    /// Null without a writer.
    [[nodiscard]] WriteTasks *tasks() const { return m_tasks.get(); }
    /// Card and editor show what contacts will be with what is under way. `pending` outlives the
    /// panel; once, before a contact is shown.
    void setPending(const PendingWrites &pending);
    /// See ContactEditor::unsavedForms.
    [[nodiscard]] qsizetype unsavedForms() const;
    /// Of numbers that are typed without a country.
    void setDefaultRegion(const QString &region);
    void showContact(ContactId id);
    /// What is on the card may be another state of the contact.
    void refresh();
    /// The contact's editor; the card takes the focus where nothing can be edited.
    void edit();
    /// Something else is to be looked at: what was typed is kept as a draft.
    void leaveEditor();
    /// A form that was left at another time comes back.
    void offerDraft();

Q_SIGNALS:
    /// The editor was closed: the list goes on.
    void done();

private:
    void followCurrent();

    const ContactStore &m_store;
    const PendingWrites *m_pending = nullptr;
    QStackedLayout *m_stack;
    QWidget *m_reading; ///< Card and writes.
    ContactCard *m_card;
    CardDraft *m_draft = nullptr;
    CardWrites *m_writes = nullptr;
    ContactEditor *m_editor = nullptr;
    std::unique_ptr<WriteTasks> m_tasks;
};

} // namespace rolodesk
