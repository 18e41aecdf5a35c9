#pragma once

#include "core/accounts/act.h"
#include "core/contacts/contact.h"
#include "core/journal/journalwrite.h"
#include "core/store/storeerror.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace rolodesk {

class CellBubble;
class CellEditor;
class ContactTableModel;
class ContactTableView;
class PendingWrites;
class Prompts;
class TakenWatch;
struct WorkspaceContext;

/// Edits the cells of the list in their places, one at a time, by the rules of the form and through
/// the same writer.
///
/// Nothing that was typed is dropped without a word: it is saved when the focus goes elsewhere, as
/// in a spreadsheet; what cannot be saved stays open and says why, and where the contact leaves the
/// list meanwhile it is said in the status line. While it is being journalled the cell stays, so
/// that a failure finds it there.
class CellEdits final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellEdits)

public:
    /// All outlive this object; what is said about a cell stands over `page`, which holds the
    /// table. The context has a writer.
    CellEdits(const WorkspaceContext &context, const PendingWrites &pending,
        ContactTableView &table, Prompts &prompts, QWidget &page);
    ~CellEdits() override;

    /// Edits the current cell: a line, a choice, or the dialog of tags. Where one stands open that
    /// cannot be saved, that one comes to the front.
    void edit();
    /// Something is typed in a cell and not saved.
    [[nodiscard]] bool isTyping() const;

Q_SIGNALS:
    void submitted(const QList<rolodesk::JournalWrite> &writes);
    /// For the status line.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where it goes on from a cell that was saved or left.
    enum class Then { Stay, Forward, Back, Away };

    void open(ContactId contact, int column, bool isBackwards);
    void connectEditor();
    void place();
    void followList();
    void save(Then then);
    void close(Then then);
    void goOn(ContactId contact, int column, bool isBackwards);
    void typed();
    void lookWhoHasIt();
    void sayProblem(const QString &sentence);
    void editTags(const Contact &contact);
    void takeTags(const Contact &contact, const QList<TagId> &tags);
    void askOptIn();
    /// The service changes no contact without a phone: says so and is false.
    [[nodiscard]] bool hasPhone(const Contact &contact);
    using Planned = std::function<void(const std::optional<StoreError> &failure)>;
    void submit(const Contact &base, const ContactChanges &changes, const QString &optInReason,
        Planned planned);
    void tell(const StoreError &error);
    [[nodiscard]] std::optional<Contact> coming(ContactId id) const;
    [[nodiscard]] bool isAllowed(Act act);
    [[nodiscard]] ContactTableModel &model() const;

    const WorkspaceContext &m_context;
    const PendingWrites &m_pending;
    ContactTableView &m_table;
    Prompts &m_prompts;
    QWidget &m_page;
    TakenWatch *m_taken;
    std::unique_ptr<QObject> m_look; ///< Context of the look for others who have the value.
    QPointer<CellEditor> m_editor; ///< While a cell is open.
    QPointer<CellBubble> m_bubble;
    ContactId m_contact; ///< Whose cell is open.
    int m_column = 0;
    bool m_isSaving = false;
    bool m_isProblemShown = false;
};

} // namespace rolodesk
