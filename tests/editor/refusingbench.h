#pragma once

#include "tests/editor/listbench.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rolodesk::test {

/// The window at a service that refuses every change for as long as it is told to.
class RefusingBench : public ListBench {
public:
    RefusingBench()
    {
        service.onRequest = [this](int, const QString &operation) -> std::optional<ApiError> {
            if (isOffline)
                return errorOf(ApiError::Kind::Offline);
            if (!isRefusing || !operation.contains(QStringLiteral("ontactV1"))
                || operation.startsWith(QStringLiteral("get")))
                return std::nullopt;
            ApiError error = errorOf(ApiError::Kind::BadRequest);
            error.message = QStringLiteral("last name is too long");
            return error;
        };
    }
    void save(qint64 id, EditField::Kind kind, const QString &before, const QString &after)
    {
        (void)submit(id, {fieldChange(kind, before, after)});
        QVERIFY(until([this] { return journal().open().isEmpty(); }));
    }
    /// Ada's last name is refused.
    void fail()
    {
        isRefusing = true;
        save(1, EditField::Kind::Last, QStringLiteral("Lovelace"), QStringLiteral("King"));
        isRefusing = false;
    }
    [[nodiscard]] bool isMarked(qint64 id)
    {
        return at(id, NameColumn).data(ContactTableModel::FailedRole).toBool();
    }
    [[nodiscard]] QString spoken(qint64 id)
    {
        return at(id, NameColumn).data(Qt::AccessibleTextRole).toString();
    }
    void choose(qint64 id)
    {
        ui.table().setCurrentContact(ContactId(id));
        card().catchUp();
    }
    template <typename T>
    [[nodiscard]] T *part(const char *name)
    {
        return visibleIn<T>(ui.window(), name);
    }
    /// Of the card.
    [[nodiscard]] QString words()
    {
        const auto *label = part<QLabel>("cardWriteText");
        return label ? label->text() : QString();
    }
    [[nodiscard]] QString line()
    {
        const auto *button = part<QToolButton>("statusFailed");
        return button ? button->text() : QString();
    }
    /// Of the status line, in the window.
    [[nodiscard]] QRect placeOf(const char *name)
    {
        const auto *button = part<QToolButton>(name);
        return button ? QRect(button->mapTo(&ui.window(), QPoint()), button->size()) : QRect();
    }
    [[nodiscard]] qsizetype unanswered()
    {
        JournalQuery query;
        query.unansweredOnly = true;
        return valueOf(journal().find(query)).size();
    }
    /// Ada's and Grace's changes failed and are marked; one of Mary's was dismissed.
    void failTwice()
    {
        fail();
        isRefusing = true;
        save(2, EditField::Kind::First, QStringLiteral("Grace"), QStringLiteral("Gracie"));
        save(3, EditField::Kind::First, QStringLiteral("Mary"), QStringLiteral("Marie"));
        isRefusing = false;
        QVERIFY(until([this] { return line() == QStringLiteral("3 changes failed"); }));
        choose(3);
        QVERIFY(until([this] { return part<QPushButton>("dismissWrite") != nullptr; }));
        pressSpaceOn("dismissWrite");
        QVERIFY(until([this] { return line() == QStringLiteral("2 changes failed"); }));
    }
    /// As somebody who comes to it with Tab.
    void pressSpaceOn(const char *name)
    {
        auto *button = part<QPushButton>(name);
        QVERIFY2(button && button->focusPolicy() & Qt::TabFocus, name);
        button->setFocus(Qt::TabFocusReason);
        press(Qt::Key_Space);
    }

    bool isRefusing = false;
};

} // namespace rolodesk::test
