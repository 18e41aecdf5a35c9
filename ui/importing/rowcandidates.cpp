#include "ui/importing/rowcandidates.h"

#include "core/contacts/phonenumber.h"
#include "core/store/contactstore.h"
#include "ui/accounts/formparts.h"
#include "ui/common/contactname.h"
#include "ui/common/errortext.h"
#include "ui/common/tiptext.h"
#include "ui/importing/rowparts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int most = 6;

} // namespace

RowCandidates::RowCandidates(
    const PhoneReading &reading, const QString &region, const ContactStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
{
    setObjectName(u"rowCandidates"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const QList<NumberStart> starts = numberStartsOf(reading, region);
    if (starts.isEmpty())
        say(tr("Too little is left of the number to look for it here. Type the number, or leave "
               "the row out."));
    else
        ask(starts);
}

RowCandidates::~RowCandidates() = default;

/// One more than is shown tells that there are more.
void RowCandidates::ask(const QList<NumberStart> &starts)
{
    m_open = starts.size();
    for (const NumberStart &start : starts) {
        m_store.withNumbersLike(start.digits, start.length, most + 1)
            ->then(this, [this](const Result<QList<NumberMatch>, StoreError> &found) {
                if (found)
                    m_found += *found;
                else
                    m_error = found.error();
                m_isFailed = m_isFailed || !found;
                if (--m_open > 0)
                    return;
                if (m_isFailed)
                    say(describe(m_error).sentence);
                else
                    offer(std::move(m_found));
            });
    }
}

void RowCandidates::offer(QList<NumberMatch> found)
{
    if (found.isEmpty())
        return say(tr("Nobody here has a number that a spreadsheet rounds to this. Type the "
                      "number, or leave the row out."));
    say(tr("Numbers here that a spreadsheet rounds to this. Is it one of them?"));
    QWidget *line = makeButtonLine(this);
    for (const NumberMatch &match : found.first(std::min<qsizetype>(found.size(), most))) {
        const QString number = isolated(PhoneNumber::display(match.number));
        QPushButton *button =
            formButton(tr("%1 · %2").arg(number, onButton(nameOf(m_store, match.id))),
                u"rowCandidate"_s, line);
        line->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this,
            [this, digits = match.number] { Q_EMIT chosen(digits); });
    }
    layout()->addWidget(line);
    if (found.size() > most)
        say(tr("There are more of them here. Where it is none of these, type the number."));
}

void RowCandidates::say(const QString &text)
{
    layout()->addWidget(hintLabel(text, this));
}

} // namespace rolodesk
