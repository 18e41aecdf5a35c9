#pragma once

#include "core/contacts/contact.h"
#include "core/journal/journalwrite.h"
#include "core/store/storeerror.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace rolodesk {

class ContactForm;
class Prompts;
struct WorkspaceContext;

/// What a form asks for besides being saved: somebody is to be opted in, the id that channels need,
/// a new tag, a new field. Each is a write of its own, at once; the form stays.
class FormActs final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormActs)

public:
    /// Belongs to the form; the others outlive it. The context has a writer.
    FormActs(const WorkspaceContext &context, Prompts &prompts, ContactForm &form);

Q_SIGNALS:
    void submitted(const QList<rolodesk::JournalWrite> &writes);
    /// The journal could not be written; `again` does it once more.
    void notSubmitted(const rolodesk::StoreError &error, std::function<void()> again);
    /// For the status line.
    void said(const QString &sentence);

private:
    void askOptIn();
    void optIn(const Contact &base, const QString &reason);
    void askUuid();
    void identify(const Contact &base);
    void create(const JournalWrite &write);
    void settled(const JournalWrite &write);
    void submit(const QList<JournalWrite> &writes, std::function<void(const StoreError &)> failed);

    const WorkspaceContext &m_context;
    Prompts &m_prompts;
    ContactForm &m_form;
    QSet<qint64> m_identifying; ///< Writes that are to bring the form its contact's uuid.
};

} // namespace rolodesk
