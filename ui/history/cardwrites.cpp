#include "ui/history/cardwrites.h"

#include "core/journal/writejournal.h"
#include "ui/history/cardwriteline.h"

#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

/// Of those ended, the last one tells; open ones before it may be several.
constexpr int looked = 20;

/// What is there by now does not matter: the person wants the same.
bool isSameWish(const JournalWrite &one, const JournalWrite &other)
{
    return one.action == other.action && one.wanted.size() == other.wanted.size()
        && std::all_of(one.wanted.cbegin(), one.wanted.cend(), [&](const FieldChange &change) {
               const auto wanted = changeOf(other.wanted, change.field);
               return wanted && wanted->after == change.after;
           });
}

} // namespace

CardWrites::CardWrites(WriteJournal &journal, const ContactStore &store, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_failure(new CardWriteLine(CardWriteLine::About::Failure, store, this))
    , m_other(new CardWriteLine(CardWriteLine::About::Other, store, this))
{
    setObjectName(u"cardWrites"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (CardWriteLine *line : {m_failure, m_other}) {
        column->addWidget(line);
        connectLine(line);
    }
    const auto askAgain = [this] {
        if (m_contact.isValid())
            ask();
    };
    connect(&m_journal, &WriteJournal::changed, this,
        [this, askAgain](const QList<JournalWrite> &writes) {
            const bool isMine = std::any_of(writes.cbegin(), writes.cend(),
                [this](const JournalWrite &write) { return write.contact == m_contact; });
            if (isMine)
                askAgain();
        });
    connect(&m_journal, &WriteJournal::dismissed, this, askAgain);
    // Which contacts an act on many is about, nobody says.
    connect(&m_journal, &WriteJournal::actChanged, this, askAgain);
    hide();
}

void CardWrites::connectLine(CardWriteLine *line)
{
    connect(line, &CardWriteLine::decideWanted, this, &CardWrites::decideWanted);
    connect(line, &CardWriteLine::retryWanted, this,
        [this](qint64 write) { Q_EMIT retryWanted({write}); });
    connect(line, &CardWriteLine::withdrawWanted, this,
        [this](qint64 write) { Q_EMIT withdrawWanted({write}); });
    connect(line, &CardWriteLine::dismissWanted, this,
        [this](qint64 write) { Q_EMIT dismissWanted({write}); });
    connect(line, &CardWriteLine::historyWanted, this, [this] { Q_EMIT historyWanted(m_contact); });
}

void CardWrites::showContact(ContactId contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    hide();
    delete std::exchange(m_turn, nullptr);
    if (m_contact.isValid())
        ask();
}

/// What failed may lie behind any number of others.
void CardWrites::ask()
{
    delete m_turn;
    m_turn = new QObject(this);
    JournalQuery query;
    query.contact = m_contact;
    query.unansweredOnly = true;
    query.limit = 1;
    m_journal.find(query)->then(
        m_turn, [this](const Result<QList<JournalEntry>, StoreError> &failed) {
            // What cannot be read is said where the local copy is.
            if (failed)
                askForOthers(failed->isEmpty() ? Shown() : Shown(failed->first()));
        });
}

void CardWrites::askForOthers(const Shown &failure)
{
    JournalQuery query;
    query.contact = m_contact;
    query.limit = looked;
    m_journal.find(query)->then(
        m_turn, [this, failure](const Result<QList<JournalEntry>, StoreError> &entries) {
            if (entries)
                show(failure, *entries);
        });
}

void CardWrites::show(const Shown &failure, const QList<JournalEntry> &entries)
{
    const auto open = std::find_if(entries.crbegin(), entries.crend(),
        [](const JournalEntry &entry) { return entry.write.isOpen(); });
    Shown other;
    if (open != entries.crend()) {
        other = *open;
    } else if (!failure && !entries.isEmpty()) {
        const auto live = std::find_if(entries.cbegin(), entries.cend(),
            [](const JournalEntry &entry) { return !entry.write.answeredBy; });
        other = live != entries.cend() ? *live : entries.first();
    }
    const bool isTriedAgain = failure
        && std::any_of(entries.cbegin(), entries.cend(), [&failure](const JournalEntry &entry) {
               return entry.write.isOpen() && isSameWish(failure->write, entry.write);
           });
    const QWidget *keys = window()->focusWidget();
    const bool isHere = keys && isAncestorOf(keys);
    m_failure->show(failure, {isTriedAgain, !other});
    m_other->show(other, {false, true});
    QStringList texts{m_failure->text(), m_other->text()};
    texts.removeAll(QString());
    setAccessibleName(texts.join(u'\n'));
    setVisible(failure || other);
    // A button that is pressed may go. The next one would do something else with the next key.
    if (isHere && !keys->isVisible() && isVisible())
        (other ? m_other : m_failure)->takeKeys();
}

} // namespace rolodesk
