#pragma once

#include "core/api/apierror.h"
#include "core/store/storeerror.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <memory>
#include <variant>
#include <vector>

namespace rolodesk {

class ContactsApi;
class ContactStore;
class ImportDraft;
struct FoundContacts;

/// Asks the service for the numbers of rows that the local copy does not know, where it does not hold
/// all contacts (RowFate::Unasked): some hundred values a request, in the background's part of the
/// budget. Whom it finds goes into the local copy, and the rows are judged anew.
class AskService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskService)

public:
    using Trouble = std::variant<ApiError, StoreError>;

    /// All outlive the object. The draft is Ready and stays as it is until the end: an answer of
    /// somebody ends the asking, and what was answered by the service so far stays known.
    AskService(ContactsApi &api, ContactStore &store, ImportDraft &draft, QObject *parent = nullptr);
    ~AskService() override;

    void start();
    /// Rows whose numbers were asked for, of so many.
    [[nodiscard]] qsizetype asked() const { return m_asked; }
    [[nodiscard]] qsizetype toAsk() const { return m_toAsk; }
    /// Some values cannot be asked for: this service has no search for them. Their rows stay.
    [[nodiscard]] bool isIncomplete() const { return m_isIncomplete; }

Q_SIGNALS:
    void progressed();
    /// One of the two, once. The plan is judged anew behind `finished`, and Ready when it is.
    void finished();
    void failed(const rolodesk::AskService::Trouble &why);

private:
    void next();
    void found(const FoundContacts &contacts);
    void judgeAnew();

    ContactsApi &m_api;
    ContactStore &m_store;
    ImportDraft &m_draft;
    std::vector<quint32> m_places; ///< To be asked for.
    std::size_t m_at = 0;
    std::vector<quint32> m_batch; ///< Being asked for.
    QStringList m_values; ///< Of them.
    std::vector<quint32> m_answered;
    QSet<QString> m_known; ///< Values of these.
    qint64 m_moment = 0; ///< ContactStore::moment of the question.
    qsizetype m_asked = 0;
    qsizetype m_toAsk = 0;
    bool m_isIncomplete = false;
};

} // namespace rolodesk
