#pragma once

#include "tests/support/writingcontactsapi.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/importing/importwindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

namespace rolodesk::test {

/// A base of three people, a window for an import, and files for it.
struct WindowBench {
    WritingContactsApi service;
    UiBench ui;
    QTemporaryDir folder;

    /// Whether tags, fields and team are in the local copy.
    enum class Directory { Read, Unread };

    explicit WindowBench(Directory directory = Directory::Read)
        : ui(nullptr, &service)
    {
        service.contacts = {person(1, QStringLiteral("14155550100"), QStringLiteral("Ann")),
            person(2, QStringLiteral("14155550101"), QStringLiteral("Bob")),
            person(3, QStringLiteral("14155550102"), QStringLiteral("Cas"))};
        if (directory == Directory::Read)
            ui.keep(service.contacts);
    }

    [[nodiscard]] static Contact person(qint64 id, const QString &phone, const QString &name)
    {
        ContactSeed seed;
        seed.id = id;
        seed.phone = phone;
        seed.first = name;
        seed.optedOut = false;
        seed.updated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(id);
        return contactFrom(seed);
    }
    /// Until the service was read whole: whom it does not know nobody has.
    void load()
    {
        ui.sync().start();
        QTRY_VERIFY(ui.sync().status().isComplete());
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    [[nodiscard]] std::unique_ptr<ImportWindow> window()
    {
        auto window =
            std::make_unique<ImportWindow>(ui.context(), ui.settings(), nullptr, &ui.prompts);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        return window;
    }
};

[[nodiscard]] inline bool isReady(ImportWindow &window)
{
    return QTest::qWaitFor(
        [&window] { return window.draft().stage() == ImportDraft::Stage::Ready; }, 20000);
}

/// Text of a label or a button; "(hidden)" when it is not on screen.
[[nodiscard]] inline QString textOf(const QWidget &window, const char *name)
{
    const auto all = window.findChildren<QWidget *>(QLatin1String(name));
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            return button->text();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
    }
    return QStringLiteral("(hidden)");
}

inline void press(const QWidget &window, const char *name)
{
    const auto all = window.findChildren<QAbstractButton *>(QLatin1String(name));
    for (QAbstractButton *button : all) {
        if (button->isVisible() && button->isEnabled())
            return button->click();
    }
    QFAIL(name);
}

} // namespace rolodesk::test
