#include "ui/help/helpdialog.h"

#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/clearbutton.h"
#include "ui/common/colors.h"
#include "ui/common/icons.h"
#include "ui/common/windowsize.h"
#include "ui/help/helppages.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto geometryKey = "help/geometry"_L1;
constexpr auto splitterKey = "help/splitter"_L1;
constexpr int idRole = Qt::UserRole;
constexpr int margin = 16;

} // namespace

HelpDialog::HelpDialog(QSettings &settings, const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_language(language)
    , m_splitter(new QSplitter(this))
    , m_topics(new QListWidget(m_splitter))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setTabKeyNavigation(false);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_topics);
    m_splitter->addWidget(makePage());
    m_splitter->setStretchFactor(1, 1);
    auto *close = formButton(tr("Close"), u"helpClose"_s, this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_splitter, 1);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(idRole).toString() != m_topic)
            go(item->data(idRole).toString(), {});
    });
    makeKeys();
    setTabOrder(m_topics, m_find);
    setTabOrder(m_find, m_text);
    setTabOrder(m_text, m_back);
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, close);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        resizeToFit(*this, {960, 680});
    if (!m_splitter->restoreState(m_settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({240, 680});
    fill(language);
}

HelpDialog::~HelpDialog()
{
    m_settings.setValue(geometryKey, saveGeometry());
    m_settings.setValue(splitterKey, m_splitter->saveState());
}

QWidget *HelpDialog::makePage()
{
    auto *page = new QWidget(m_splitter);
    const auto button = [page](QLatin1StringView icon, const QString &text, const QString &name) {
        auto *made = new QToolButton(page);
        made->setObjectName(name);
        made->setIcon(paletteIcon(icon));
        made->setAccessibleName(text);
        made->setToolTip(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
        return made;
    };
    m_back = button("back"_L1, tr("Back"), u"helpBack"_s);
    m_forward = button("forward"_L1, tr("Forward"), u"helpForward"_s);
    m_find = new QLineEdit(page);
    m_find->setObjectName(u"helpFind"_s);
    m_find->setAccessibleName(tr("Find in the help"));
    m_find->setPlaceholderText(tr("Find in the help"));
    addClearButton(*m_find);
    m_find->installEventFilter(this);
    m_found = new QLabel(page);
    m_found->setObjectName(u"helpFound"_s);
    m_found->hide();
    m_text = new QTextBrowser(page);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(4);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_find, 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_found);
    column->addWidget(m_text, 1);
    connect(m_find, &QLineEdit::textChanged, this, &HelpDialog::find);
    connect(m_find, &QLineEdit::returnPressed, this, &HelpDialog::nextHit);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(m_back, &QToolButton::clicked, this, [this] { step(m_before, m_behind); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(m_behind, m_before); });
    return page;
}

void HelpDialog::makeKeys()
{
    const auto key = [this](const QString &name, const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key(u"helpGoBack"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)},
        [this] { step(m_before, m_behind); });
    key(u"helpGoForward"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)},
        [this] { step(m_behind, m_before); });
    key(u"helpGoFind"_s, {QKeySequence(QKeySequence::Find)}, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    key(u"helpNextHit"_s, {QKeySequence(QKeySequence::FindNext)}, [this] { nextHit(); });
}

void HelpDialog::fill(const QString &language)
{
    const QList<HelpTopic> topics = helpTopics(language);
    for (const HelpTopic &topic : topics) {
        auto *item = new QListWidgetItem(topic.title, m_topics);
        item->setData(idRole, topic.id);
        m_pages.insert(topic.id, helpText(topic.id, language));
    }
    if (!topics.isEmpty())
        load(topics.constFirst().id);
}

void HelpDialog::showTopic(const QString &id)
{
    const QString topic = id.section(u'#', 0, 0);
    if (!m_pages.contains(topic))
        return;
    // What was looked for may hide it.
    m_find->clear();
    go(topic, id.section(u'#', 1));
}

HelpDialog::Place HelpDialog::place() const
{
    return {m_topic, m_text->verticalScrollBar()->value()};
}

int HelpDialog::rowOf(const QString &topic) const
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(idRole).toString() == topic)
            return row;
    }
    return -1;
}

void HelpDialog::go(const QString &topic, const QString &anchor)
{
    const bool isOther = topic != m_topic;
    m_hasLeft = false;
    if (isOther || !anchor.isEmpty()) {
        m_before.push(place());
        m_behind.clear();
    }
    if (isOther)
        load(topic);
    scrollTo(anchor);
    refreshButtons();
}

void HelpDialog::step(QStack<Place> &from, QStack<Place> &to)
{
    if (from.isEmpty())
        return;
    const Place target = from.pop();
    to.push(place());
    if (target.topic != m_topic)
        load(target.topic);
    layOut();
    m_text->verticalScrollBar()->setValue(target.scrolled);
    refreshButtons();
}

void HelpDialog::load(const QString &topic)
{
    m_topic = topic;
    m_anchor.clear();
    {
        const QSignalBlocker blocker(m_topics);
        m_topics->setCurrentRow(rowOf(topic));
    }
    render();
    refreshButtons();
}

void HelpDialog::render()
{
    const int scrolled = m_text->verticalScrollBar()->value();
    // A page on screen would be laid out anew with each of its tables.
    auto *page = new QTextDocument(m_text);
    page->setDefaultFont(m_text->font());
    page->setDocumentMargin(margin);
    page->setMarkdown(m_pages.value(m_topic), QTextDocument::MarkdownDialectGitHub);
    styleHelp(*page, m_text->palette(), m_text->font());
    // Marks hold on to the page they were made on.
    m_text->setExtraSelections({});
    const QPointer<QTextDocument> before = m_text->document();
    m_text->setDocument(page);
    delete before;
    m_text->moveCursor(QTextCursor::Start);
    const int row = rowOf(m_topic);
    m_text->setAccessibleName(row < 0 ? windowTitle() : m_topics->item(row)->text());
    m_text->verticalScrollBar()->setValue(scrolled);
    mark();
}

/// All of the page at once, so that it can be scrolled to wherever one wants.
void HelpDialog::layOut()
{
    (void)m_text->document()->documentLayout()->documentSize();
}

void HelpDialog::scrollTo(const QString &anchor)
{
    m_anchor = isVisible() ? QString() : anchor;
    if (anchor.isEmpty()) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->verticalScrollBar()->setValue(0);
        return;
    }
    // Qt keeps no anchors of headings; they come in the same order here and there.
    const QList<HelpHeading> headings = helpHeadings(m_pages.value(m_topic));
    const auto wanted = std::find_if(headings.cbegin(), headings.cend(),
        [&anchor](const HelpHeading &heading) { return heading.anchor == anchor; });
    qsizetype left = wanted - headings.cbegin();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || left-- > 0)
            continue;
        layOut();
        m_text->setTextCursor(QTextCursor(block));
        const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
        m_text->verticalScrollBar()->setValue(static_cast<int>(place.top()));
        return;
    }
}

void HelpDialog::follow(const QUrl &link)
{
    const HelpTarget target = helpTarget(link, m_topic);
    if (target.kind == HelpTarget::Kind::Web)
        QDesktopServices::openUrl(link);
    else if (target.kind == HelpTarget::Kind::Topic && m_pages.contains(target.topic))
        go(target.topic, target.anchor);
}

void HelpDialog::find()
{
    const QStringList words = helpWords(m_find->text());
    m_hasLeft = m_hasLeft && !words.isEmpty();
    int first = -1;
    bool isTitled = false; // a topic that is called so goes before one that has the words
    int shown = 0;
    for (int row = 0; row < m_topics->count(); ++row) {
        QListWidgetItem *item = m_topics->item(row);
        const bool holds = words.isEmpty()
            || holdsAll(helpPlainText(m_pages.value(item->data(idRole).toString())), words);
        item->setHidden(!holds);
        shown += holds ? 1 : 0;
        const bool isCalledSo = holds && holdsAll(item->text(), words);
        if (holds && (first < 0 || (isCalledSo && !isTitled))) {
            first = row;
            isTitled = isCalledSo;
        }
    }
    m_found->setVisible(!words.isEmpty());
    m_found->setText(shown == 0
            ? tr("No topic has all of these words.")
            : tr("In %1 of %2 topics")
                  .arg(locale().toString(shown), locale().toString(m_topics->count())));
    if (!words.isEmpty())
        announce(*this, m_found->text());
    // Typing goes from page to page, and Back leads to the one before all that.
    const int row = rowOf(m_topic);
    if (first >= 0 && row >= 0 && m_topics->item(row)->isHidden()) {
        if (!std::exchange(m_hasLeft, true)) {
            m_before.push(place());
            m_behind.clear();
        }
        load(m_topics->item(first)->data(idRole).toString());
        m_text->verticalScrollBar()->setValue(0);
    }
    mark();
    m_text->moveCursor(QTextCursor::Start);
    if (!words.isEmpty())
        nextHit();
}

void HelpDialog::mark()
{
    const QStringList words = helpWords(m_find->text());
    const ColorSet colors =
        matchColors(palette().color(QPalette::Base), palette().color(QPalette::Text));
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_text->document()->begin(); !words.isEmpty() && block.isValid();
         block = block.next()) {
        const QList<HelpHit> hits = helpHits(block.text(), words);
        for (const HelpHit &hit : hits) {
            QTextEdit::ExtraSelection one;
            one.cursor = QTextCursor(block);
            one.cursor.setPosition(block.position() + static_cast<int>(hit.from));
            one.cursor.setPosition(
                one.cursor.position() + static_cast<int>(hit.length), QTextCursor::KeepAnchor);
            one.format.setBackground(colors.ground);
            one.format.setForeground(colors.text);
            one.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            one.format.setUnderlineColor(colors.outline);
            marks.append(one);
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpDialog::nextHit()
{
    const QList<QTextEdit::ExtraSelection> marks = m_text->extraSelections();
    if (marks.isEmpty())
        return;
    const QTextCursor now = m_text->textCursor();
    const auto next = std::find_if(marks.cbegin(), marks.cend(), [&now](const auto &one) {
        return one.cursor.selectionStart() >= now.selectionEnd()
            && one.cursor.selectionEnd() > now.selectionEnd();
    });
    m_text->setTextCursor(next == marks.cend() ? marks.constFirst().cursor : next->cursor);
    // With what follows it.
    constexpr int share = 3;
    const QRect found = m_text->cursorRect();
    const int height = m_text->viewport()->height();
    if (found.top() < 0 || found.bottom() > height - height / share)
        m_text->verticalScrollBar()->setValue(
            m_text->verticalScrollBar()->value() + found.top() - height / share);
}

void HelpDialog::refreshButtons()
{
    m_back->setEnabled(!m_before.isEmpty());
    m_forward->setEnabled(!m_behind.isEmpty());
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    const bool isLook =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_topic.isEmpty())
        render();
}

void HelpDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // A page that was never on screen has no width to be laid out in.
    if (const QString anchor = std::exchange(m_anchor, {}); !anchor.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, anchor] { scrollTo(anchor); }, Qt::QueuedConnection);
}

bool HelpDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    if (key == Qt::Key_Down) {
        m_topics->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace rolodesk
