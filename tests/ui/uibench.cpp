#include "tests/ui/uibench.h"

#include "tests/ui/samplecontacts.h"
#include "ui/common/fontwarmup.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/captionbar.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace rolodesk::test {

UiBench::UiBench(Clock *other, WritingContactsApi *service, Copy copy)
    : m_ownApi(service ? nullptr : std::make_unique<FakeContactsApi>())
    , api(service ? *service : *m_ownApi)
    , clock(other ? *other : systemClock)
{
    static bool once = false;
    if (!std::exchange(once, true)) {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        setUpUi(*qApp);
        // The program finds them in its quiet moments, which tests have none of: the first name in
        // another script is painted 40 ms late, once in a process.
        for (const QFont &font : {QApplication::font(), QApplication::font("QTableView")})
            FontWarmUp::loadNow(font);
    }
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"ui.ini"_s), QSettings::IniFormat);
    auto store = copy == Copy::InMemory
        ? ContactStore::openInMemory(u"test"_s)
        : ContactStore::open(m_folder.filePath(u"contacts.sqlite"_s), u"test"_s);
    if (!store)
        qFatal("the test's store cannot be opened");
    m_store = std::move(*store);
    m_sync = std::make_unique<SyncEngine>(api, *m_store, clock);
    m_lookup = std::make_unique<ContactLookup>(api, *m_store);
    m_details = std::make_unique<ContactDetails>(api, *m_store, clock);
    api.tags = sampleTags();
    api.fields = sampleFields();
    api.team = sampleTeam();
    if (!service)
        return;
    m_journal = std::make_unique<WriteJournal>(*m_store);
    m_writer = std::make_unique<ContactWriter>(
        [this](Act) -> ContactsApi & { return api; }, *m_store, *m_journal, clock);
    m_writer->start();
}

UiBench::~UiBench()
{
    m_window.reset();
}

WorkspaceContext UiBench::context()
{
    return {*m_store, *m_sync, *m_lookup, *m_details, watch, clock, &pictures,
        sample ? u"Sample"_s : workspaceName,
        sample ? QColor(0x5c, 0x6b, 0xc0) : QColor(0xd0, 0x5a, 0x1e), sample, region,
        u"api.heymarket.com"_s, sample ? u"sample"_s : workspaceId, guard,
        accounts.desk.profile(workspaceId).has_value(), views, &api, m_writer.get()};
}

void UiBench::open(bool load)
{
    m_window = std::make_unique<MainWindow>(*m_settings, prompts, accounts.desk);
    m_window->resize(1320, 720);
    m_window->showWorkspace(context());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    if (load)
        m_sync->start();
}

void UiBench::reopen()
{
    m_window.reset();
    open(false);
}

void UiBench::keep(const QList<Contact> &contacts)
{
    StoreChange change;
    change.upserts = contacts;
    change.tags = api.tags;
    change.fields = api.fields;
    change.team = api.team;
    bool done = false;
    QObject context;
    m_store->commit(std::move(change))
        ->then(&context,
            [&done](const Result<StoreCommit, StoreError> &commit) { done = commit.has_value(); });
    QTRY_VERIFY(done);
}

ContactTableView &UiBench::table()
{
    return *m_window->findChild<ContactTableView *>(u"contactTable"_s);
}

ContactTableModel &UiBench::model()
{
    return *qobject_cast<ContactTableModel *>(table().model());
}

QLineEdit &UiBench::searchBox()
{
    return *m_window->findChild<QLineEdit *>(u"searchBox"_s);
}

/// Several panels use the same names; the list's own one is meant before others.
QWidget *UiBench::onScreen(const char *name)
{
    QWidget *found = nullptr;
    for (auto *widget : m_window->findChildren<QWidget *>(QLatin1String(name))) {
        if (!widget->isVisible())
            continue;
        if (widget->parent()->objectName() == "listState"_L1)
            return widget;
        if (!found)
            found = widget;
    }
    return found;
}

QString UiBench::textOf(const char *name)
{
    QWidget *widget = onScreen(name);
    if (!widget)
        return u"(hidden)"_s;
    if (auto *caption = qobject_cast<CaptionBar *>(widget->parentWidget()))
        return qobject_cast<QLabel *>(widget) ? caption->text()
                                              : widget->property("text").toString();
    if (widget->property("plainText").isValid())
        return widget->property("plainText").toString();
    if (widget->property("text").isValid())
        return widget->property("text").toString();
    return widget->accessibleName();
}

void UiBench::click(const char *name)
{
    auto *button = qobject_cast<QAbstractButton *>(onScreen(name));
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

QAction *UiBench::action(const QString &name)
{
    QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QWidget *widget : m_window->findChildren<QWidget *>())
        actions.append(widget->actions());
    const auto found =
        std::find_if(actions.cbegin(), actions.cend(), [&name](const QAction *action) {
            return action->objectName() == name || action->text().remove(u'&') == name;
        });
    return found == actions.cend() ? nullptr : *found;
}

QString UiBench::cell(int row, int column)
{
    return model().index(row, column).data().toString();
}

ApiError errorOf(ApiError::Kind kind, const QString &requestId)
{
    ApiError error;
    error.kind = kind;
    error.requestId = requestId;
    error.status = kind == ApiError::Kind::Unauthorized ? 401 : 0;
    return error;
}

} // namespace rolodesk::test
