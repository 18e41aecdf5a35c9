#pragma once

#include "tests/ui/uibench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

namespace rolodesk::test {

/// A window that shows the connect form, and what tests of it need.
class ConnectBench : public QObject {
protected:
    inline static const QString theSecret = QStringLiteral("s3cr3t-k3y-of-the-test");

    void openForm()
    {
        m_bench = std::make_unique<UiBench>();
        m_window =
            std::make_unique<MainWindow>(m_bench->settings(), m_bench->prompts, accounts().desk);
        m_window->resize(1000, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->showConnectForm();
        QTRY_COMPARE(button("sourceKeychain")->text(), QStringLiteral("Key in Test Keyring"));
    }
    void closeForm()
    {
        m_window.reset();
        m_bench.reset();
    }

    QWidget *widget(const char *name)
    {
        return m_window->findChild<QWidget *>(QLatin1String(name));
    }
    QLineEdit *field(const char *name) { return qobject_cast<QLineEdit *>(widget(name)); }
    QAbstractButton *button(const char *name)
    {
        return qobject_cast<QAbstractButton *>(widget(name));
    }
    void click(const char *name)
    {
        QVERIFY2(widget(name) && widget(name)->isVisible() && widget(name)->isEnabled(), name);
        button(name)->click();
    }
    /// What a strip says; "(hidden)" when it is not there.
    QString said(const char *strip)
    {
        QWidget *found = widget(strip);
        return found && found->isVisible()
            ? found->findChild<QLabel *>(QStringLiteral("messageText"))->text()
            : QStringLiteral("(hidden)");
    }
    QAbstractButton *way(const char *strip, const char *name)
    {
        return widget(strip)->findChild<QAbstractButton *>(QLatin1String(name));
    }
    AccountBench &accounts() { return m_bench->accounts; }
    void enter()
    {
        field("connectId")->setText(QStringLiteral(" the-id "));
        field("connectKey")->setText(theSecret);
        field("connectName")->setText(QStringLiteral("Northwind"));
    }
    /// Everything a widget of the window shows or holds.
    [[nodiscard]] bool isAnywhere(const QString &text)
    {
        for (QObject *object : m_window->findChildren<QObject *>()) {
            for (const char *property : {"text", "plainText", "placeholderText", "toolTip",
                     "accessibleName", "accessibleDescription", "windowTitle", "id"}) {
                if (object->property(property).toString().contains(text))
                    return true;
            }
        }
        return false;
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rolodesk::test
