#include "tests/e2e/keyboarddesk.h"

#include "app/common/dataplace.h"
#include "app/desktop/application.h"
#include "core/accounts/workspaceregistry.h"
#include "core/contacts/ids.h"
#include "core/editing/contactwriter.h"
#include "core/journal/writejournal.h"
#include "core/store/contactstore.h"
#include "tests/support/answers.h"
#include "tests/support/fakecredentialstore.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/workspacepage.h"
#include "ui/mainwindow.h"
#include "ui/workspacecontext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QWindow>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rolodesk::test {

namespace {

constexpr int patience = 20000;
constexpr int mostStops = 60; ///< Of the Tab key in one window.

QJsonObject person(qint64 id, const QString &first, const QString &last)
{
    // Newest first is the order of the list.
    const QDateTime updated = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addSecs(-id);
    return {{"id"_L1, id}, {"first"_L1, first}, {"last"_L1, last},
        {"phone"_L1, u"14155550%1"_s.arg(id)},
        {"email"_L1, QString(first.toLower() + "@example.org"_L1)}, {"tags"_L1, QJsonArray{55}},
        {"assigned_user_id"_L1, 42}, {"custom"_L1, QJsonObject{{"123"_L1, "silver"_L1}}},
        {"updated"_L1, updated.toString(Qt::ISODate)}};
}

} // namespace

KeyboardDesk::KeyboardDesk() = default;

KeyboardDesk::~KeyboardDesk()
{
    endProgram();
}

void KeyboardDesk::start()
{
    QVERIFY(m_service.start());
    const QJsonArray people{person(Ada, u"Ada"_s, u"Lovelace"_s),
        person(Grace, u"Grace"_s, u"Hopper"_s), person(Mary, u"Mary"_s, u"Jackson"_s),
        person(Zoe, u"Zoe"_s, u"Quinn"_s), person(Ines, u"Ines"_s, u"Brandt"_s)};
    QVERIFY(!m_service.admin("POST", u"/sandbox/contacts"_s, people).isUndefined());
    WorkspaceProfile profile = WorkspaceProfile::create();
    profile.name = u"Northwind"_s;
    profile.address = m_service.address();
    profile.secretId = m_service.credentials().id;
    profile.defaultRegion = u"US"_s;
    WorkspaceRegistry registry(DataPlace::find(m_data.path()).workspacesFile());
    QVERIFY(registry.load() && registry.put(profile) && registry.setLastOpened(profile.id));
    m_workspace = profile.id;
    startProgram();
}

void KeyboardDesk::startAgain()
{
    window().close();
    QVERIFY(!window().isVisible());
    endProgram();
    startProgram();
}

void KeyboardDesk::startProgram()
{
    desktop::Options options;
    options.dataDir = m_data.path();
    options.noRateLimit = true;
    auto keychain = std::make_unique<FakeCredentialStore>();
    keychain->secrets.insert(m_workspace, m_service.credentials().key);
    m_program =
        std::make_unique<desktop::Application>(options, Credentials(), std::move(keychain), &clock);
    m_program->start();
    QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 5, patience);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
}

void KeyboardDesk::endProgram()
{
    if (!m_program)
        return;
    QSignalSpy finished(m_program.get(), &desktop::Application::finished);
    m_program->quit(0);
    if (finished.isEmpty() && !finished.wait(patience))
        qWarning("the program did not end");
    m_program.reset();
}

/// A dialog that closes leaves the keys to nobody where there is no desktop that gives them to the
/// window behind it.
QWidget *KeyboardDesk::focus() const
{
    QWidget *top = QApplication::activePopupWidget();
    if (!top)
        top = QApplication::activeModalWidget();
    if (!top)
        top = QApplication::activeWindow(); // one beside it, like that of an import
    if (!top)
        top = &window();
    if (!top->isActiveWindow()) {
        top->activateWindow();
        if (!waitUntil([top] { return top->isActiveWindow(); }))
            return nullptr;
    }
    return QApplication::focusWidget();
}

QString KeyboardDesk::focusName() const
{
    const QWidget *now = focus();
    return now ? now->objectName() : u"(nothing)"_s;
}

QWindow *KeyboardDesk::inFront() const
{
    const QWidget *now = focus();
    if (now && now->isVisible() && now->isEnabled() && now->window()->isActiveWindow())
        return now->window()->windowHandle();
    qWarning("nobody can use “%s”, which has the focus", qPrintable(focusName()));
    return nullptr;
}

void KeyboardDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWindow *const front = inFront();
    QVERIFY2(front, qPrintable(QKeySequence(key | modifiers).toString()));
    QTest::keyClick(front, key, modifiers);
}

void KeyboardDesk::type(const QString &text)
{
    for (const QChar letter : text) {
        QWindow *const front = inFront();
        QVERIFY2(front, qPrintable(text));
        QTest::keyClick(front, letter.toLatin1());
    }
}

void KeyboardDesk::typeOver(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        press(Qt::Key_Delete);
    type(text);
}

void KeyboardDesk::tabUntil(
    const QString &wanted, const std::function<QString()> &now, Qt::KeyboardModifiers modifiers)
{
    QStringList stops;
    while (now() != wanted && stops.size() < mostStops && !QTest::currentTestFailed()) {
        press(Qt::Key_Tab, modifiers);
        stops.append(now());
    }
    QVERIFY2(now() == wanted, qPrintable(wanted + u" is none of: "_s + stops.join(u", "_s)));
}

void KeyboardDesk::tabTo(const QString &name, Qt::KeyboardModifiers modifiers)
{
    tabUntil(
        name, [this] { return focusName(); }, modifiers);
}

void KeyboardDesk::tabToButton(const QString &text)
{
    const auto now = [this] {
        const auto *button = qobject_cast<QAbstractButton *>(focus());
        return button ? button->text().remove(u'&') : QString();
    };
    tabUntil(text, now, {});
}

void KeyboardDesk::find(const QString &words)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focusName(), u"searchBox"_s);
    typeOver(words);
    QTRY_VERIFY(model().isSettled() && model().rowCount() == 1);
    press(Qt::Key_Down);
    QCOMPARE(focusName(), u"contactTable"_s);
    QVERIFY(table().currentContact().isValid());
}

void KeyboardDesk::edit(const QString &words)
{
    find(words);
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"editFirst"_s);
}

void KeyboardDesk::goToColumn(int column)
{
    for (int steps = 0; steps < 10 && table().currentIndex().column() != column; ++steps)
        press(table().currentIndex().column() < column ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(table().currentIndex().column(), column);
}

QString KeyboardDesk::textOf(const QString &name) const
{
    const QWidget *found = part(name);
    return found ? found->property("text").toString() : u"(hidden)"_s;
}

bool KeyboardDesk::isSaid(const QString &words) const
{
    for (const QWidget *top : QApplication::topLevelWidgets()) {
        const auto all = top->findChildren<QWidget *>();
        const bool isHere = std::any_of(all.cbegin(), all.cend(), [&words](const QWidget *widget) {
            const QString text =
                widget->property("plainText").toString() + widget->property("text").toString();
            return widget->isVisible() && text.contains(words);
        });
        if (isHere)
            return true;
    }
    return false;
}

MainWindow &KeyboardDesk::window() const
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(widget))
            return *found;
    }
    qFatal("there is no window");
}

ContactTableView &KeyboardDesk::table() const
{
    return *window().findChild<ContactTableView *>();
}

ContactTableModel &KeyboardDesk::model() const
{
    return *window().findChild<ContactTableModel *>();
}

QString KeyboardDesk::cell(qint64 contact, int column) const
{
    return model().index(model().rowOf(ContactId(contact)), column).data().toString();
}

bool KeyboardDesk::isIdle() const
{
    const auto *button = part<QAbstractButton>(u"syncButton"_s);
    return button && button->isEnabled();
}

void KeyboardDesk::rest()
{
    // Then no event loop runs any more.
    if (QTest::currentTestFailed())
        return;
    const WorkspaceContext &context = window().findChild<WorkspacePage *>()->context();
    const WriteJournal &journal = context.writer->journal();
    // What a key set off is planned by the threads of the store, one after the other.
    const auto settle = [&] {
        for (int pass = 0; pass < 4; ++pass) {
            (void)valueOf(context.store.commit({}));
            (void)valueOf(journal.undoable());
        }
    };
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(
        context.writer->waitingUndos() == 0 && journal.open().isEmpty(), patience);
    // A moment after the last change the program asks what can be undone.
    clock.leap(200ms);
    settle();
}

QJsonObject KeyboardDesk::there(qint64 contact)
{
    return m_service.contacts().value(contact);
}

QString KeyboardDesk::there(qint64 contact, const QString &field)
{
    return there(contact).value(field).toString();
}

QList<int> KeyboardDesk::tagsThere(qint64 contact)
{
    QList<int> tags;
    for (const QJsonValue &tag : there(contact).value("tags"_L1).toArray())
        tags.append(tag.toInt());
    std::sort(tags.begin(), tags.end());
    return tags;
}

QString KeyboardDesk::customThere(qint64 contact, const QString &field)
{
    return there(contact).value("custom"_L1).toObject().value(field).toString();
}

QStringList KeyboardDesk::channelsThere(qint64 contact, const QString &type)
{
    QStringList values;
    for (const QJsonValue &channel : there(contact).value("contact_channels"_L1).toArray()) {
        if (channel.toObject().value("channel_type"_L1) == type)
            values.append(channel.toObject().value("channel_id"_L1).toString());
    }
    return values;
}

void KeyboardDesk::changeByOthers(qint64 contact, const QJsonObject &patch)
{
    const QJsonObject change{{"contact"_L1, contact}, {"patch"_L1, patch}};
    QVERIFY(!m_service.admin("POST", u"/sandbox/change"_s, change).isUndefined());
}

int KeyboardDesk::requests(const QString &method)
{
    const QJsonValue answer = m_service.admin("GET", u"/sandbox/requests"_s);
    const QJsonArray all =
        answer.isArray() ? answer.toArray() : answer.toObject().value("requests"_L1).toArray();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
        [&method](const QJsonValue &one) { return one.toObject().value("method"_L1) == method; }));
}

} // namespace rolodesk::test
