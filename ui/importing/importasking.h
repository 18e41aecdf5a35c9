#pragma once

#include "core/import/askservice.h"
#include "core/import/importdraft.h"
#include "ui/workspacecontext.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace rolodesk {

/// What a draft is told while it stands in a window: whether the local copy is whole, what tags and
/// members there are by now, whose the e-mails in an owner's column are, and who has the numbers
/// that the local copy does not know.
class ImportAsking final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportAsking)

public:
    /// What `context` refers to and the draft outlive the object.
    ImportAsking(ImportDraft &draft, const WorkspaceContext &context, QObject *parent = nullptr);
    ~ImportAsking() override;

    /// The import has begun: from now on the draft is left alone.
    void stop();
    /// It could not begin: the draft is decided about again.
    void resume();
    /// After a failure.
    void tryAgain();

    /// Rows are being asked for.
    [[nodiscard]] bool isAsking() const { return m_ask != nullptr; }
    /// Of so many so many; while `isAsking`.
    [[nodiscard]] qsizetype asked() const { return m_ask ? m_ask->asked() : 0; }
    [[nodiscard]] qsizetype toAsk() const { return m_ask ? m_ask->toAsk() : 0; }
    /// Why the rows that are still Unasked could not be asked for.
    [[nodiscard]] const std::optional<AskService::Trouble> &trouble() const { return m_trouble; }
    /// They cannot be asked for at all: the service has no search for what they hold, or nobody can
    /// be asked here.
    [[nodiscard]] bool isUnanswerable() const { return m_isUnanswerable; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    [[nodiscard]] bool askForMembers();
    void ask();

    ImportDraft &m_draft;
    WorkspaceContext m_context;
    bool m_isStopped = false;
    QSet<QString> m_askedEmails;
    QHash<QString, MemberId> m_members;
    std::unique_ptr<QObject> m_memberTurn; ///< While members are being asked for.
    std::unique_ptr<AskService> m_ask;
    std::optional<AskService::Trouble> m_trouble;
    bool m_isUnanswerable = false;
};

} // namespace rolodesk
