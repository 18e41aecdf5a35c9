#include "ui/importing/importasking.h"

#include "core/api/contactsapi.h"
#include "core/contacts/fold.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostEmails = 500; ///< In one request; a team has no more owners.

} // namespace

ImportAsking::ImportAsking(ImportDraft &draft, const WorkspaceContext &context, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_context(context)
{
    m_draft.setBaseWhole(m_context.sync.status().isComplete());
    connect(&m_context.sync, &SyncEngine::statusChanged, this, [this] {
        const bool isWhole = m_context.sync.status().isComplete();
        if (m_isStopped || isWhole == m_draft.isBaseWhole())
            return;
        m_ask.reset(); // it asks for places of the plan that is made anew
        m_draft.setBaseWhole(isWhole);
    });
    connect(&m_context.store, &ContactStore::committed, this, [this](const StoreCommit &commit) {
        if (!commit.directoryChanged || m_isStopped)
            return;
        m_ask.reset();
        m_draft.followDirectory();
    });
    // What was decided ends the asking; that the rows are judged anew behind it does not.
    connect(&m_draft, &ImportDraft::setupChanged, this, [this] { m_ask.reset(); });
    connect(&m_draft, &ImportDraft::contentChanged, this, [this] {
        m_ask.reset();
        m_trouble.reset();
        m_isUnanswerable = false;
    });
    connect(&m_draft, &ImportDraft::stageChanged, this, &ImportAsking::follow);
}

ImportAsking::~ImportAsking() = default;

void ImportAsking::stop()
{
    m_isStopped = true;
    m_ask.reset();
    m_memberTurn.reset();
}

void ImportAsking::resume()
{
    if (!std::exchange(m_isStopped, false))
        return;
    m_draft.setBaseWhole(m_context.sync.status().isComplete());
    m_draft.followDirectory();
}

void ImportAsking::tryAgain()
{
    m_trouble.reset();
    follow();
    Q_EMIT changed();
}

void ImportAsking::follow()
{
    if (m_draft.stage() == ImportDraft::Stage::Reading)
        m_ask.reset();
    const bool isReady = m_draft.stage() == ImportDraft::Stage::Ready;
    if (!isReady || m_isStopped || m_ask || askForMembers())
        return;
    if (m_draft.plan().counts().of(RowFate::Unasked) == 0) {
        m_trouble.reset();
        m_isUnanswerable = false;
    } else if (!m_context.api) {
        m_isUnanswerable = true;
    } else if (!m_trouble && !m_isUnanswerable) {
        ask();
    }
    Q_EMIT changed();
}

/// Only the service knows the members' addresses. Whether it is being asked.
bool ImportAsking::askForMembers()
{
    if (m_memberTurn)
        return true;
    QStringList emails;
    for (const PlanQuestions::Name &owner : m_draft.plan().questions().owners) {
        const QString email = owner.text.trimmed();
        if (email.contains(u'@') && emails.size() < mostEmails && !m_askedEmails.contains(email))
            emails.append(email);
    }
    if (emails.isEmpty() || !m_context.api)
        return false;
    m_askedEmails.unite({emails.cbegin(), emails.cend()});
    m_memberTurn = std::make_unique<QObject>();
    m_context.api->lookUpUsers({}, emails, Lane::Interactive)
        ->then(m_memberTurn.get(), [this](const Result<QList<Membership>, ApiError> &members) {
            m_memberTurn.release()->deleteLater();
            // Whom nobody tells stays a question to the person.
            if (members) {
                for (const Membership &member : *members)
                    m_members.insert(foldText(member.email.trimmed()), member.id);
            }
            m_draft.setMemberEmails(m_members);
            follow();
        });
    return true;
}

void ImportAsking::ask()
{
    m_ask = std::make_unique<AskService>(*m_context.api, m_context.store, m_draft);
    connect(m_ask.get(), &AskService::progressed, this, &ImportAsking::changed);
    // It is what is calling.
    const auto end = [this] { m_ask.release()->deleteLater(); };
    connect(m_ask.get(), &AskService::finished, this, [this, end] {
        m_isUnanswerable = m_ask->isIncomplete();
        end();
        follow();
        Q_EMIT changed();
    });
    connect(m_ask.get(), &AskService::failed, this, [this, end](const AskService::Trouble &why) {
        m_trouble = why;
        end();
        Q_EMIT changed();
    });
    m_ask->start();
}

} // namespace rolodesk
