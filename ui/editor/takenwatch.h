#pragma once

#include "core/contacts/ids.h"
#include "core/editing/editfield.h"

#include <QMap>
#include <QObject>

namespace rolodesk {

struct WorkspaceContext;

/// Looks whether a number or an address that is being typed is on another contact: the local copy
/// at once, and the service where the copy is not complete.
class TakenWatch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TakenWatch)

public:
    /// What the context refers to outlives this object.
    TakenWatch(const WorkspaceContext &context, QObject *parent);

    /// The field is a phone, an e-mail or the channels of one of these types, `value` one of them.
    /// `own`: the contact being edited, which does not count. An empty value is answered with an
    /// empty sentence. A question about the same field before this one is not answered any more.
    void look(const EditField &field, const QString &value, ContactId own);
    /// Answers to questions asked so far do not come any more.
    void forget();

Q_SIGNALS:
    /// "Already on another contact: NAME (opted out)"; empty when nobody else has it. May come
    /// twice, from the copy and from the service.
    void found(const rolodesk::EditField &field, const QString &sentence);

private:
    void askCopy(const EditField &field, const QString &value, ContactId own);
    void askService(const EditField &field, const QString &value, ContactId own);

    const WorkspaceContext &m_context;
    QMap<EditField, QObject *> m_turns; ///< Contexts of what is asked for each field.
};

} // namespace rolodesk
