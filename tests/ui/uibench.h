#pragma once

#include "core/api/servicewatch.h"
#include "core/editing/contactwriter.h"
#include "core/store/contactstore.h"
#include "core/sync/contactdetails.h"
#include "core/sync/contactlookup.h"
#include "core/sync/syncengine.h"
#include "core/util/clock.h"
#include "tests/support/fakecontactsapi.h"
#include "tests/support/writingcontactsapi.h"
#include "tests/ui/accountbench.h"
#include "ui/common/prompts.h"
#include "ui/mainwindow.h"
#include "ui/workspacecontext.h"

#include <QPointer>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QAction;
class QLineEdit;

namespace rolodesk {
class ContactTableModel;
class ContactTableView;
class ViewRegistry;
} // namespace rolodesk

namespace rolodesk::test {

class FakeWatch final : public ServiceWatch {
public:
    [[nodiscard]] Budget budget() const override { return m_budget; }
    [[nodiscard]] std::chrono::seconds clockSkew() const override
    {
        return std::chrono::seconds(0);
    }
    void setBudget(const Budget &budget)
    {
        m_budget = budget;
        Q_EMIT budgetChanged();
    }

private:
    Budget m_budget;
};

/// Answers as it is told, and keeps what was asked.
class FakePrompts final : public Prompts {
public:
    bool answer = true;
    QStringList asked; ///< Titles.
    QStringList texts; ///< Of what was asked.
    QStringList told;
    QPointer<QWidget> over; ///< The last question.
    void ask(QWidget *parent, const Question &question, QObject *,
        std::function<void(bool)> then) override
    {
        over = parent;
        asked.append(question.title);
        texts.append(question.text);
        then(answer);
    }
    void tell(QWidget *, const QString &title, const QString &text) override
    {
        told.append(title + text);
    }
};

class FakePictures final : public PictureSource {
public:
    QByteArray bytes;
    QList<QUrl> asked;
    Reply<QByteArray, ApiError> *fetchPicture(const QUrl &url) override
    {
        asked.append(url);
        return Reply<QByteArray, ApiError>::ready(bytes);
    }
};

/// Everything a window needs, with a service in memory and a real store in a folder of its own. The
/// real clock: tests wait for what they mean.
class UiBench {
public:
    enum class Copy { InFile, InMemory };

    /// `other` takes the place of the real clock, and outlives the bench. With a `service` that
    /// carries writes out, the window can change contacts; it outlives the bench, too.
    explicit UiBench(Clock *other = nullptr, WritingContactsApi *service = nullptr,
        Copy copy = Copy::InFile);
    ~UiBench();

    /// Opens the window on a workspace; the service is asked only after `sync().start()`, or at
    /// once with `load`.
    void open(bool load = true);
    /// Closes and opens anew, as the next start of the program does.
    void reopen();
    /// Puts contacts into the local copy as an earlier run left them.
    void keep(const QList<Contact> &contacts);
    [[nodiscard]] WorkspaceContext context();

private:
    std::unique_ptr<FakeContactsApi> m_ownApi; ///< Before `api`, which may be it.

public:
    AccountBench accounts;
    FakeContactsApi &api;
    FakeWatch watch;
    FakePrompts prompts;
    FakePictures pictures;
    SystemClock systemClock;
    Clock &clock;
    bool sample = false;
    QString workspaceId = QStringLiteral("guest");
    QString workspaceName = QStringLiteral("Northwind Support");
    QString region = QStringLiteral("US");
    ViewRegistry *views = nullptr;
    Guard *guard = nullptr;

    [[nodiscard]] ContactStore &store() { return *m_store; }
    [[nodiscard]] SyncEngine &sync() { return *m_sync; }
    /// Only with a service that carries writes out.
    [[nodiscard]] ContactWriter &writer() { return *m_writer; }
    [[nodiscard]] QSettings &settings() { return *m_settings; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ContactTableView &table();
    [[nodiscard]] ContactTableModel &model();
    [[nodiscard]] QLineEdit &searchBox();
    /// Text of a label or of the nearest thing that shows one, by object name; "(hidden)" when it
    /// is not on screen.
    [[nodiscard]] QString textOf(const char *name);
    /// Clicks the button of that name, which has to be on screen.
    void click(const char *name);
    /// The action with this text (mnemonics aside), wherever it is kept; null when there is none.
    [[nodiscard]] QAction *action(const QString &text);
    /// The cell's text on screen.
    [[nodiscard]] QString cell(int row, int column);

private:
    [[nodiscard]] QWidget *onScreen(const char *name);

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ContactStore> m_store;
    std::unique_ptr<WriteJournal> m_journal;
    std::unique_ptr<ContactWriter> m_writer;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<ContactLookup> m_lookup;
    std::unique_ptr<ContactDetails> m_details;
    std::unique_ptr<MainWindow> m_window;
};

/// An error as the transport would fold it.
[[nodiscard]] ApiError errorOf(ApiError::Kind kind, const QString &requestId = {});

} // namespace rolodesk::test
