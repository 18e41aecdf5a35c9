// Pictures of every state of the window, to look at. Usage: ui-gallery FOLDER [dark|contrast|long],
// where "long" makes every text about as long as it is in German.

#include "core/contacts/contactjson.h"
#include "core/views/viewregistry.h"
#include "tests/support/stored.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/accounts/connectform.h"
#include "ui/accounts/workspacesettings.h"
#include "ui/common/uisetup.h"
#include "ui/contacts/contactselection.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/contacts/coveragepopover.h"
#include "ui/contacts/listpane.h"
#include "ui/exporting/exportdialog.h"
#include "ui/lookup/lookupwindow.h"
#include "ui/views/viewnamedialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStyleFactory>
#include <QTranslator>
#include <QtTest>

#include <cstdio>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

QString folder;
int failures = 0;

void shoot(QWidget &widget, const QString &name)
{
    int turns = 0;
    // Until everything has its place.
    const bool settled = QTest::qWaitFor([&turns] { return ++turns > 3; }, 1000);
    if (!settled || !saveScreenshot(widget, folder + u'/' + name + u".png"_s))
        ++failures;
    std::printf("%s\n", qPrintable(name));
}

void setPaletteOf(const QString &kind)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    if (kind.isEmpty())
        return;
    const bool contrast = kind == "contrast"_L1;
    const QColor window = contrast ? Qt::black : QColor(0x2b, 0x2d, 0x30);
    const QColor base = contrast ? Qt::black : QColor(0x1f, 0x21, 0x24);
    const QColor text = contrast ? Qt::white : QColor(0xe4, 0xe6, 0xe9);
    QPalette palette(text, contrast ? QColor(0x20, 0x20, 0x20) : QColor(0x3a, 0x3d, 0x41),
        Qt::lightGray, Qt::black, Qt::gray, text, text, base, window);
    palette.setColor(QPalette::AlternateBase, contrast ? Qt::black : QColor(0x25, 0x27, 0x2a));
    palette.setColor(QPalette::Highlight, contrast ? Qt::yellow : QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, contrast ? Qt::black : Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9d, 0xa2));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, QColor(0x80, 0x80, 0x80));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, QColor(0x80, 0x80, 0x80));
    palette.setColor(QPalette::Disabled, QPalette::Text, QColor(0x80, 0x80, 0x80));
    QApplication::setPalette(palette);
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 8000);
}

/// Lengthens every text by a third.
class LongWords final : public QTranslator {
public:
    [[nodiscard]] QString translate(
        const char *, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        // Plural forms and markup stay as they are.
        if (words.contains(u"%n"_s) || words.contains(u"%Ln"_s) || words.contains(u'<'))
            return {};
        static const QString more = u" längerer Wortlaut wie im Deutschen üblich"_s;
        const bool sentence = words.endsWith(u'.');
        const QString body = sentence ? words.chopped(1) : words;
        const qsizetype extra = qMin(more.size(), words.size() / 3 + 1);
        return body + more.left(extra) + (sentence ? u"."_s : QString());
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

void shootBoth(QWidget &window, const QString &name)
{
    window.resize(900, 600);
    shoot(window, name + u"-900"_s);
    window.resize(1366, 768);
    shoot(window, name + u"-1366"_s);
}

void welcome()
{
    UiBench bench;
    AccountBench &accounts = bench.accounts;
    MainWindow window(bench.settings(), bench.prompts, accounts.desk);
    window.show();
    shootBoth(window, u"01-welcome"_s);
    accounts.add(u"Northwind Support"_s, KeySource::Keychain, u"#d05a1e"_s);
    accounts.add(u"Fabrikam"_s, KeySource::Memory, u"#2e8b57"_s);
    accounts.add(u"Contoso"_s, KeySource::Helper, u"#7a52c7"_s);
    window.showConnectForm();
    window.showWelcome();
    waitFor([&] {
        const auto *card = window.findChild<QWidget *>(u"openWorkspace"_s);
        return card->accessibleDescription().contains(u"Test Keyring"_s);
    });
    shootBoth(window, u"01-welcome-three"_s);
    window.showRemoved(u"Tailspin Toys"_s);
    shoot(window, u"01-welcome-removed"_s);
    for (int i = 4; i <= 20; ++i)
        accounts.add(i == 5 ? QString(u"Donaudampfschifffahrtsgesellschaft "_s).repeated(4)
                            : u"Workspace %1"_s.arg(i),
            KeySource::Keychain, u"#1e7fd0"_s);
    shootBoth(window, u"01-welcome-twenty"_s);
    window.showProblem(u"The sample service did not start"_s,
        u"The program rolodesk-sandbox was not found beside Rolodesk."_s,
        {u"Build it with the target rolodesk-sandbox, or install the package anew."_s,
            u"Connect a Heymarket account instead."_s});
    shoot(window, u"04-problem"_s);
    window.showBusy(u"Starting the sample service…"_s);
    shoot(window, u"05-busy"_s);
}

void connecting()
{
    UiBench bench;
    AccountBench &accounts = bench.accounts;
    MainWindow window(bench.settings(), bench.prompts, accounts.desk);
    window.show();
    window.showConnectForm();
    const auto part = [&window](const char *name) {
        return window.findChild<QWidget *>(QLatin1String(name));
    };
    const auto press = [&part](const char *name) {
        qobject_cast<QAbstractButton *>(part(name))->click();
    };
    const auto strip = [&part](const char *name) { return part(name)->isVisible(); };
    const auto textOf = [&part](const char *name) {
        return qobject_cast<QAbstractButton *>(part(name))->text();
    };
    waitFor([&] { return textOf("sourceKeychain").contains(u"Test Keyring"_s); });
    shootBoth(window, u"02-connect"_s);
    auto *id = window.findChild<QLineEdit *>(u"connectId"_s);
    auto *key = window.findChild<QLineEdit *>(u"connectKey"_s);
    key->setText(u"a key"_s);
    window.findChild<QLineEdit *>(u"connectAddress"_s)->setText(u"http://example.org"_s);
    press("connectGo");
    shootBoth(window, u"03-connect-problems"_s);
    window.findChild<QLineEdit *>(u"connectAddress"_s)->clear();
    id->setText(u"4711"_s);
    key->setText(u"akey"_s);
    window.resize(1000, 900);
    accounts.holds = true;
    press("connectCheck");
    shoot(window, u"03-connect-checking"_s);
    press("connectCheck");
    accounts.holds = false;
    accounts.answer = Failure(errorOf(ApiError::Kind::Unauthorized, u"7f3a1c52-9b0e-4d1a"_s));
    press("connectCheck");
    waitFor([&] { return strip("connectAnyway"); });
    shootBoth(window, u"03-connect-refused"_s);
    window.resize(1000, 900);
    shoot(window, u"03-connect-refused"_s);
    accounts.answer = accounts.team;
    press("connectCheck");
    waitFor([&] { return !strip("connectCheck"); });
    shoot(window, u"03-connect-passed"_s);
    accounts.keychain.place.locked = true;
    press("connectGo");
    waitFor([&] { return strip("saveProblem") && strip("keychainAct"); });
    shoot(window, u"03-connect-locked"_s);
    window.showWelcome();
    accounts.keychain.lookError = CredentialError{CredentialError::Kind::NoService, {}};
    window.showConnectForm();
    waitFor([&] { return !part("sourceKeychain")->isEnabled(); });
    shoot(window, u"03-connect-no-keychain"_s);
    press("sourceHelper");
    shootBoth(window, u"03-connect-program"_s);
}

void settings()
{
    UiBench bench;
    bench.workspaceId =
        bench.accounts.add(bench.workspaceName, KeySource::Keychain, u"#d05a1e"_s).id;
    bench.keep(sampleContacts(300, bench.clock.nowUtc()));
    bench.open(false);
    bench.window().findChild<QAction *>(u"workspaceSettingsAction"_s)->trigger();
    auto *dialog = bench.window().findChild<WorkspaceSettings *>();
    if (!dialog) {
        ++failures;
        return;
    }
    auto *place = dialog->findChild<QLabel *>(u"settingsKey"_s);
    waitFor([&] { return place->text().contains(u"Test Keyring"_s); });
    shoot(*dialog, u"40-settings"_s);
    dialog->resize(620, 1150);
    shoot(*dialog, u"41-settings-whole"_s);
    dialog->findChild<QAbstractButton *>(u"guardLock"_s)->click();
    dialog->findChild<QAbstractButton *>(u"settingsSave"_s)->click();
    shoot(*dialog, u"42-settings-phrase"_s);
    bench.window().showRemoveFailed(bench.workspaceId,
        {AccountError::Kind::Credential, {CredentialError::Kind::Locked, {}}, {}});
    dialog->resize(620, 640);
    shoot(*dialog, u"43-settings-not-removed"_s);
    dialog->close();
    bench.accounts.add(u"Fabrikam"_s, KeySource::Keychain, u"#2e8b57"_s);
    auto *menu = bench.window().findChild<QMenu *>(u"workspaceMenu"_s);
    menu->popup(QPoint(10, 10));
    shoot(*menu, u"44-workspace-menu"_s);
    menu->close();
    bench.api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        ApiError error = errorOf(ApiError::Kind::NoCredentials);
        error.credential = nameOf(CredentialError::Kind::Locked);
        return error;
    };
    bench.sync().start();
    waitFor([&] { return bench.textOf("unlockKeyring") != u"(hidden)"_s; });
    shootBoth(bench.window(), u"45-locked"_s);
}

void list()
{
    UiBench bench;
    bench.sample = true;
    bench.api.contacts = sampleContacts(2000, bench.clock.nowUtc());
    bench.open(false);
    shoot(bench.window(), u"10-not-started"_s);
    bench.sync().start();
    waitFor([&] { return bench.model().rowCount() > 300; });
    shoot(bench.window(), u"11-loading"_s);
    waitFor([&] { return bench.sync().status().phase == SyncStatus::Phase::Complete; });
    waitFor([&] { return bench.model().rowCount() == 2000; });
    bench.watch.setBudget({500, 431, std::chrono::milliseconds(0)});
    bench.table().focusList();
    bench.table().setCurrentContact(bench.model().contactAt(4));
    waitFor([&] { return bench.textOf("statusWhen").contains(u"synced"_s); });
    shoot(bench.window(), u"12-list"_s);
    bench.window().resize(1366, 700);
    bench.table().setCurrentContact(bench.model().contactAt(9));
    shoot(bench.window(), u"13-list-1366"_s);
    bench.searchBox().setText(u"okonkwo"_s);
    waitFor([&] { return bench.model().isSettled(); });
    shoot(bench.window(), u"14-search-text"_s);
    bench.searchBox().setText(u"nobody at all"_s);
    waitFor([&] { return bench.model().isSettled(); });
    shoot(bench.window(), u"15-search-none"_s);
    bench.searchBox().setText(u"(415) 555-0000"_s);
    waitFor([&] { return bench.textOf("listCaption").contains(u"Found"_s); });
    shoot(bench.window(), u"16-search-phone"_s);
    bench.searchBox().setText(u"+44 20 7946 0999"_s);
    waitFor([&] { return bench.textOf("stateSentence").contains(u"neither"_s); });
    shoot(bench.window(), u"17-search-phone-none"_s);
    bench.searchBox().clear();
    auto *menu = bench.window().findChild<QMenu *>(u"workspaceMenu"_s);
    menu->popup(QPoint(10, 10));
    shoot(*menu, u"18-menu"_s);
    menu->close();
    waitFor([&] { return bench.model().rowCount() == 2000; });
    bench.window().resize(900, 560);
    shoot(bench.window(), u"19-small"_s);
}

/// What a search and the sync show: marks, suggestions, the details of the local copy, changes by
/// others.
void shown()
{
    UiBench bench;
    bench.api.contacts = sampleContacts(2000, bench.clock.nowUtc());
    bench.sync().keepCurrent(true);
    bench.open();
    waitFor([&] { return bench.sync().status().phase == SyncStatus::Phase::Complete; });
    waitFor([&] { return bench.model().rowCount() == 2000; });
    bench.watch.setBudget({500, 431, std::chrono::milliseconds(0)});
    bench.window().resize(1366, 768);
    bench.searchBox().setFocus();
    QTest::keyClicks(&bench.searchBox(), u"kwo 234 vip"_s);
    waitFor([&] { return bench.model().isSettled(); });
    bench.table().setCurrentContact(bench.model().contactAt(1));
    shoot(bench.window(), u"50-marks"_s);
    bench.searchBox().clear();
    QTest::keyClicks(&bench.searchBox(), u"ama owner:"_s);
    shoot(bench.window(), u"51-suggestions"_s);
    bench.searchBox().setText(u"opted:maybe"_s);
    waitFor([&] { return bench.model().isSettled(); });
    shoot(bench.window(), u"52-problem"_s);
    bench.searchBox().clear();
    waitFor([&] { return bench.model().isSettled(); });
    bench.table().setCurrentContact(bench.model().contactAt(3));
    QList<Contact> changed;
    for (const int row : {1, 3, 4}) {
        Contact contact = *stored(bench.store(), bench.model().contactAt(row));
        contact.json.insert("rev"_L1, contact.rev + 1);
        contact.json.insert("email"_L1, u"moved@example.org"_s);
        contact.json.insert("tags"_L1, QJsonArray{1, 4});
        changed.append(*contactFromJson(contact.json.object()));
    }
    bench.keep(changed);
    shoot(bench.window(), u"53-changed-by-others"_s);
    bench.window().findChild<QAbstractButton *>(u"statusCoverage"_s)->click();
    auto *popover = bench.window().findChild<CoveragePopover *>();
    shoot(*popover, u"54-coverage"_s);
    bench.api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Offline);
    };
    bench.sync().syncNow();
    waitFor([&] { return bench.sync().status().phase == SyncStatus::Phase::Failed; });
    shoot(*popover, u"55-coverage-offline"_s);
    bench.sync().pause();
    shoot(*popover, u"56-coverage-paused"_s);
    popover->close();
}

void partial()
{
    UiBench bench;
    const QList<Contact> all = sampleContacts(2000, bench.clock.nowUtc());
    bench.keep(all.mid(0, 340));
    bench.api.contacts = all;
    bench.api.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
        if (operation == "pageContactsV2"_L1 || operation == "pageContactsV1"_L1)
            return errorOf(ApiError::Kind::Offline);
        return std::nullopt;
    };
    bench.open();
    waitFor([&] { return bench.textOf("messageText").contains(u"Offline"_s); });
    waitFor([&] { return bench.model().rowCount() > 0; });
    bench.table().setCurrentContact(bench.model().contactAt(2));
    shoot(bench.window(), u"20-offline"_s);
    // A contact that only the service has.
    bench.searchBox().setText(u"contact1500@example.org"_s);
    bench.searchBox().setText(u"contact.1500@example.org"_s);
    waitFor([&] { return bench.textOf("listCaption").contains(u"Found"_s); });
    waitFor([&] { return bench.model().rowCount() == 1 && bench.model().isSettled(); });
    shoot(bench.window(), u"21-found-by-service"_s);
    bench.searchBox().clear();
    bench.api.onRequest = [](int, const QString &) -> std::optional<ApiError> {
        return errorOf(ApiError::Kind::Unauthorized, u"7f3a1c52-9b0e-4d1a-8f57-2f6f0f1c9a11"_s);
    };
    bench.sync().retry();
    waitFor([&] { return bench.textOf("messageText").contains(u"refused"_s); });
    shoot(bench.window(), u"22-refused"_s);
}

void oddities()
{
    UiBench bench;
    QList<Contact> contacts = sampleContacts(12, bench.clock.nowUtc());
    ContactSeed seed;
    seed.id = 1;
    seed.phone = u"14155550100"_s;
    seed.first = u"Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschafers"_s;
    seed.last = u"Hubert Blaine of the many names and the longer address"_s;
    seed.email = u"a.very.long.address.that.goes.on.and.on@subdomain.of.a.subdomain.example.org"_s;
    seed.tags = {1, 2, 3, 4, 6};
    seed.owner = 101;
    seed.optedOut = true;
    seed.custom = {
        {u"11"_s,
            QString(u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s).repeated(2)},
        {u"12"_s, u"C-1\nsecond line"_s}};
    seed.notes = {
        u"A note that is long enough to need several lines in a card that is three hundred "
        u"and forty pixels wide."_s};
    seed.updated = bench.clock.nowUtc();
    contacts.prepend(contactFrom(seed));
    bench.api.contacts = contacts;
    bench.open();
    waitFor([&] { return bench.model().rowCount() == 13; });
    bench.table().setCurrentContact(ContactId(1));
    shoot(bench.window(), u"30-long-names"_s);
    UiBench empty;
    empty.open();
    waitFor([&] { return empty.sync().status().phase == SyncStatus::Phase::Complete; });
    waitFor([&] { return empty.textOf("stateTitle").contains(u"no contacts"_s); });
    shoot(empty.window(), u"31-empty"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    UiBench mirrored;
    mirrored.api.contacts = sampleContacts(60, mirrored.clock.nowUtc());
    mirrored.open();
    waitFor([&] { return mirrored.model().rowCount() == 60; });
    mirrored.table().setCurrentContact(mirrored.model().contactAt(8));
    shoot(mirrored.window(), u"32-right-to-left"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

/// What one does with a list: choosing, views, exporting, looking up.
void tasks()
{
    ViewRegistry views{QString()};
    UiBench bench;
    bench.views = &views;
    bench.api.contacts = sampleContacts(400, bench.clock.nowUtc());
    bench.api.tags = sampleTags();
    bench.api.team = sampleTeam();
    bench.open();
    waitFor([&] { return bench.sync().status().phase == SyncStatus::Phase::Complete; });
    bench.searchBox().setText(u"tag:VIP -opted:out"_s);
    waitFor([&] { return bench.model().rowCount() > 0 && bench.model().rowCount() < 100; });
    SavedView view;
    view.name = u"VIPs one may text"_s;
    view.query = u"tag:VIP -opted:out"_s;
    if (!views.add(view))
        ++failures;
    auto &chosen = bench.window().findChild<ListPane *>()->selection();
    chosen.selectRows(1, 4, false);
    chosen.toggle(7);
    bench.table().setFocus();
    shoot(bench.window(), u"50-selection"_s);
    bench.action(u"exportList"_s)->trigger();
    auto *dialog = bench.window().findChild<ExportDialog *>();
    shoot(*dialog, u"51-export"_s);
    dialog->exportTo(QDir(folder).filePath(u"export.csv"_s));
    waitFor([&] { return !dialog->isRunning(); });
    QFile::remove(QDir(folder).filePath(u"export.csv"_s));
    shoot(*dialog, u"52-exported"_s);
    bench.action(u"lookUpList"_s)->trigger();
    auto *lookup = bench.window().findChild<LookupWindow *>();
    shoot(*lookup, u"53-lookup-empty"_s);
    lookup->lookUp(u"(415) 555-0000\ncontact.8@example.org, +34 612 30 00 01\n+1 650 253 0000\n"
                   u"call me at 415-555-0016 or 12 34\nabc@\n+45 20 10 00 02"_s);
    waitFor([&] {
        return lookup->findChild<QLabel *>(u"lookupState"_s)->text().startsWith(u"Every"_s);
    });
    shoot(*lookup, u"54-lookup"_s);
    bench.action(u"saveView"_s)->trigger();
    for (auto *asks : bench.window().findChildren<ViewNameDialog *>())
        shoot(*asks, u"55-view-name"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    folder = arguments.value(1, u"."_s);
    QDir().mkpath(folder);
    const bool longer = arguments.value(2) == "long"_L1;
    setPaletteOf(longer ? QString() : arguments.value(2));
    LongWords words;
    {
        UiBench once; // installs the words of the program
    }
    if (longer)
        QApplication::installTranslator(&words);
    welcome();
    connecting();
    settings();
    list();
    shown();
    partial();
    oddities();
    tasks();
    return failures == 0 ? 0 : 1;
}
