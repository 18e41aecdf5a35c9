#include "ui/history/historyfilters.h"

#include "ui/common/clearbutton.h"
#include "ui/common/enterbutton.h"
#include "ui/common/fieldedge.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/tiptext.h"
#include "ui/history/historydays.h"
#include "ui/history/writewords.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using State = JournalWrite::State;

struct StateRow {
    const char *title;
    std::optional<State> state;
    bool isOpen = false;
    bool isUnanswered = false;
};

constexpr std::array states{
    StateRow{QT_TRANSLATE_NOOP("HistoryFilters", "Any state"), std::nullopt},
    StateRow{QT_TRANSLATE_NOOP("HistoryFilters", "Not done yet"), std::nullopt, true},
    StateRow{QT_TRANSLATE_NOOP("HistoryFilters", "Needs a decision"), State::Clash},
    StateRow{QT_TRANSLATE_NOOP("HistoryFilters", "Saved"), State::Confirmed},
    StateRow{QT_TRANSLATE_NOOP("HistoryFilters", "Failed"), State::Failed},
    StateRow{QT_TRANSLATE_NOOP("HistoryFilters", "Failed, still open"), State::Failed, false, true},
    StateRow{QT_TRANSLATE_NOOP("HistoryFilters", "Discarded"), State::Withdrawn},
};

constexpr std::array usualSources{
    "form"_L1, "table"_L1, "bulk"_L1, "console"_L1, "undo"_L1, "redo"_L1};

QString words(const char *text)
{
    return QCoreApplication::translate("HistoryFilters", text);
}

constexpr int longestName = 40; ///< Letters of a name on a button.

template <typename Wanted>
int rowWhere(Wanted isWanted)
{
    return static_cast<int>(std::find_if(states.begin(), states.end(), isWanted) - states.begin());
}

int openRow()
{
    return rowWhere([](const StateRow &row) { return row.isOpen; });
}

int failedRow(bool isUnanswered)
{
    return rowWhere([=](const StateRow &row) {
        return row.state == State::Failed && row.isUnanswered == isUnanswered;
    });
}

/// A part of the question that a click takes away.
QToolButton *removable(const QString &name, QWidget *parent)
{
    auto *button = new EnterButton(parent);
    button->setObjectName(name);
    button->setIcon(paletteIcon("clear"_L1));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

/// No letter of a name is a shortcut.
QString onButton(const QString &name)
{
    return apart(cutText(name, longestName)).replace(u'&', u"&&"_s);
}

QComboBox *choice(const QString &name, const QString &what, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(what);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

HistoryFilters::HistoryFilters(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_only(removable(u"historyOnly"_s, this))
    , m_onlyAct(removable(u"historyOnlyAct"_s, this))
    , m_text(new QLineEdit(this))
    , m_days(new HistoryDays(clock, this))
    , m_states(choice(u"historyStates"_s, tr("State"), this))
    , m_sources(choice(u"historySource"_s, tr("Source"), this))
{
    m_text->setObjectName(u"historyText"_s);
    m_text->setPlaceholderText(tr("Contact, value, person or request id"));
    m_text->setAccessibleName(m_text->placeholderText());
    const QString searched =
        tr("Looks at name, number, e-mail and id of the contact, at who made the "
           "change, values before and after, revisions and request ids.");
    m_text->setToolTip(searched);
    m_text->setAccessibleDescription(searched);
    addClearButton(*m_text);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 34);
    for (const StateRow &row : states)
        m_states->addItem(words(row.title));
    m_sources->addItem(tr("Any source"));
    for (const QLatin1String source : usualSources)
        addSource(source);
    auto *flow = new FlowLayout(8, this);
    auto *around = new QWidget(this);
    auto *line = new QHBoxLayout(around);
    line->setContentsMargins(2, 2, 2, 2); // of the edge
    line->addWidget(m_text);
    new FieldEdge(m_text);
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_only, m_onlyAct, around, m_days, m_states, m_sources})
        flow->addWidget(each);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryFilters::textChanged);
    const auto tell = [this] {
        if (!m_isChanging)
            Q_EMIT changed();
    };
    connect(m_days, &HistoryDays::changed, this, tell);
    for (QComboBox *box : {m_states, m_sources})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    connect(m_only, &QToolButton::clicked, this, [this] { setContact({}, {}); });
    connect(m_onlyAct, &QToolButton::clicked, this, [this] {
        m_act = 0;
        setActTitle({});
        Q_EMIT changed();
    });
}

JournalQuery HistoryFilters::query(const QDate &today) const
{
    JournalQuery query;
    query.contact = m_contact;
    query.group = m_act;
    m_days->ask(query, today);
    const StateRow &state = states.at(static_cast<std::size_t>(m_states->currentIndex()));
    query.state = state.state;
    query.openOnly = state.isOpen;
    query.unansweredOnly = state.isUnanswered;
    query.source = m_sources->currentData().toString();
    return query;
}

QString HistoryFilters::text() const
{
    return m_text->text();
}

bool HistoryFilters::dependsOnToday() const
{
    return m_days->dependsOnToday();
}

/// Anything but an act and a state.
bool HistoryFilters::hasRest() const
{
    return m_contact.isValid() || !m_text->text().isEmpty() || m_days->isAsked()
        || m_sources->currentIndex() > 0;
}

bool HistoryFilters::isWholeAct() const
{
    return m_act != 0 && !hasRest() && m_states->currentIndex() == 0;
}

StatePanel::Content HistoryFilters::emptyWords() const
{
    if (isWholeAct())
        return {"search"_L1, tr("Nothing of this act is here"),
            tr("There was nothing to change in it."), {}};
    const bool isState = m_act == 0 && !hasRest();
    if (isState && m_states->currentIndex() == openRow())
        return {"clock"_L1, tr("Nothing is open"),
            tr("No change waits to be saved, and none waits for a decision."), {}};
    if (isState && m_states->currentIndex() == failedRow(true))
        return {"check"_L1, tr("Nothing that failed is open"),
            tr("Nothing failed, or it was dismissed, or a later change took its place."), {}};
    if (isState && m_states->currentIndex() == 0)
        return {"clock"_L1, tr("Nothing was changed yet"),
            tr("What is changed here in Rolodesk stands in this list from then on."), {}};
    return {"search"_L1,
        m_act == 0 ? tr("No change meets this") : tr("Nothing of this act meets this"),
        tr("Another day, state or source may have it, or other words: a contact, a value, a "
           "person, a revision or a request id."),
        {}};
}

/// Takes everything back that was asked for, and asks for something else.
template <typename Change>
void HistoryFilters::askAnew(Change change)
{
    m_isChanging = true;
    m_contact = {};
    m_only->hide();
    m_act = 0;
    m_text->clear();
    m_days->reset();
    for (QComboBox *box : {m_states, m_sources})
        box->setCurrentIndex(0);
    change();
    setActTitle({});
    m_isChanging = false;
    Q_EMIT changed();
}

void HistoryFilters::setAct(qint64 act, bool isFailedOnly)
{
    askAnew([&] {
        m_act = act;
        if (isFailedOnly)
            m_states->setCurrentIndex(failedRow(false));
    });
}

void HistoryFilters::setOpen()
{
    askAnew([this] { m_states->setCurrentIndex(openRow()); });
}

void HistoryFilters::setUnanswered()
{
    askAnew([this] { m_states->setCurrentIndex(failedRow(true)); });
}

void HistoryFilters::setActTitle(const QString &title)
{
    m_onlyAct->setVisible(m_act != 0);
    m_onlyAct->setText(
        title.isEmpty() ? tr("Only this act") : tr("Only this act: %1").arg(onButton(title)));
    m_onlyAct->setToolTip(title.isEmpty()
            ? tr("A click shows other acts, too.")
            : tipText(tr("%1. A click shows other acts, too.").arg(title)));
}

void HistoryFilters::setContact(ContactId contact, const QString &name)
{
    m_contact = contact;
    m_only->setVisible(contact.isValid());
    const QString shown =
        name.isEmpty() ? tr("contact %1").arg(QString::number(contact.value)) : name;
    m_only->setText(tr("Only %1").arg(onButton(shown)));
    m_only->setToolTip(tipText(tr("Only %1. A click shows all contacts.").arg(shown)));
    Q_EMIT changed();
}

void HistoryFilters::addSource(const QString &source)
{
    if (m_known.contains(source))
        return;
    m_known.insert(source);
    m_sources->addItem(cutText(sourceWords(source), longestName), source);
}

} // namespace rolodesk
