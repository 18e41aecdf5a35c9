#pragma once

#include "core/contacts/ids.h"
#include "core/import/phonecell.h"
#include "core/store/storeerror.h"

#include <QWidget>

namespace rolodesk {

class ContactStore;
struct NumberMatch;

/// Whose number a spoiled one may be: some of the local copy as buttons, whether there are more,
/// or what is to be done where there is none. They are looked for once, on the store's reading
/// thread; until they are there nothing is shown.
class RowCandidates final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCandidates)

public:
    /// `region`: of the row, ISO; may be empty. The store outlives it.
    RowCandidates(const PhoneReading &reading, const QString &region, const ContactStore &store,
        QWidget *parent);
    ~RowCandidates() override;

Q_SIGNALS:
    /// It is this number: E.164 digits.
    void chosen(const QString &digits);

private:
    void ask(const QList<NumberStart> &starts);
    void offer(QList<NumberMatch> found);
    void say(const QString &text);

    const ContactStore &m_store;
    qsizetype m_open = 0; ///< Questions without an answer.
    StoreError m_error;
    bool m_isFailed = false; ///< See `m_error`.
    QList<NumberMatch> m_found;
};

} // namespace rolodesk
