#pragma once

#include "tests/importplan/planbench.h"
#include "tests/ui/uibench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

namespace rolodesk::test {

/// Pages of an import on a window, over a base of two people and a service that carries writes out.
struct ImportBench : PlanBench {
    UiBench ui;
    QSettings &settings = ui.settings();
    WorkspaceContext context = of(ui.context(), *store, *writer, api, clock);
    QWidget host;

    ImportBench() { new QVBoxLayout(&host); }
    static WorkspaceContext of(const WorkspaceContext &context, ContactStore &store,
        ContactWriter &writer, ContactsApi &api, Clock &clock)
    {
        return {.store = store,
            .sync = context.sync,
            .lookup = context.lookup,
            .details = context.details,
            .watch = context.watch,
            .clock = clock,
            .name = context.name,
            .accent = {},
            .defaultRegion = context.defaultRegion,
            .address = context.address,
            .api = &api,
            .writer = &writer};
    }
    void show(QWidget *page)
    {
        constexpr QSize size(1000, 640);
        host.layout()->addWidget(page);
        host.resize(size);
        host.show();
        QVERIFY(QTest::qWaitForWindowExposed(&host));
    }
    /// Of the file, and nothing is said of its country.
    void planAsItIs(const QString &text)
    {
        draft->openText(text);
        if (!isReady())
            qFatal("no plan");
    }
    /// What is on screen by that name; null: nothing.
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *name, const QWidget *within = nullptr) const
    {
        const auto all = (within ? within : &host)->findChildren<T *>(QLatin1String(name));
        for (T *each : all) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// Of a label or a button; "(hidden)" where it is not on screen.
    [[nodiscard]] QString text(const char *name, const QWidget *within = nullptr) const
    {
        if (const auto *label = part<QLabel>(name, within))
            return label->text();
        if (const auto *button = part<QAbstractButton>(name, within))
            return button->text().remove(u'&');
        return QStringLiteral("(hidden)");
    }
    void press(const char *name, const QWidget *within = nullptr) const
    {
        auto *button = part<QAbstractButton>(name, within);
        QVERIFY2(button && button->isEnabled(), name);
        button->setFocus();
        button->click();
    }
    void press(const QByteArray &name) const { press(name.constData()); }
    /// Lets the time pass after which a page looks again.
    void look()
    {
        drain();
        clock.advance(std::chrono::seconds(1));
        drain();
    }
};

} // namespace rolodesk::test
