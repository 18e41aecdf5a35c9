#pragma once

#include "tests/editor/onscreen.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/samplecontacts.h"
#include "tests/ui/uibench.h"
#include "ui/contacts/pictureloader.h"
#include "ui/editor/contactform.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest>

namespace rolodesk::test {

/// A window with a form in it, a real store, and time that stands still.
class EditorBench {
public:
    EditorBench()
        : bench(&clock)
    {
        bench.keep({}); // the directory
        pictures = std::make_unique<PictureLoader>(&bench.pictures);
        host = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(host.get());
        column->setContentsMargins(0, 0, 0, 0);
        form = new ContactForm(bench.context(), bench.settings(), pictures.get(), host.get());
        column->addWidget(form);
        host->resize(400, 900);
    }
    void show()
    {
        host->show();
        QVERIFY(QTest::qWaitForWindowExposed(host.get()));
        host->activateWindow();
    }
    /// Back to the form's own window, to which a desktop goes by itself when a dialog closes.
    void toFront()
    {
        host->activateWindow();
        QTRY_VERIFY(host->isActiveWindow());
    }
    /// Of the form or of a dialog that is open; null when there is none.
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *name, QWidget *within = nullptr)
    {
        return visibleIn<T>(within ? *within : *form, name);
    }
    /// The dialog in front.
    template <typename T>
    [[nodiscard]] T *dialog()
    {
        return visibleIn<T>(*form);
    }
    /// What stands below the field of a control: "fieldProblem", "fieldWarning", "fieldNews",
    /// "fieldHint". Empty when nothing does.
    [[nodiscard]] QString below(const char *control, const char *remark)
    {
        const QWidget *field = part(control);
        while (field && !field->findChild<QLabel *>(QStringLiteral("fieldTitle")))
            field = field->parentWidget();
        const auto *label = field ? field->findChild<QLabel *>(QLatin1String(remark)) : nullptr;
        return label && label->isVisible() ? label->text() : QString();
    }
    /// Puts the text in the place of what is there, key by key.
    void type(const char *control, const QString &text)
    {
        QWidget *target = part(control);
        QVERIFY2(target, control);
        typeInto(target, text);
    }
    static void typeInto(QWidget *target, const QString &text)
    {
        target->setFocus();
        QTest::keyClick(target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(target, Qt::Key_Delete);
        QTest::keyClicks(target, text);
    }
    /// To wherever the focus is.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        pressKey(key, modifiers);
    }

    /// Every control has a name for a screen reader, and no letter leads to two of them; there are
    /// at least so many letters.
    static void verifyNames(const QWidget &within, int letters)
    {
        QStringList used;
        for (QWidget *widget : within.findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            QString shown = button ? button->text() : QString();
            if (label && label->buddy())
                shown = label->text();
            shown.remove(QStringLiteral("&&"));
            if (const qsizetype at = shown.indexOf(u'&'); at >= 0)
                used.append(shown.mid(at + 1, 1).toLower());
            const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr;
            if (widget->focusPolicy() & Qt::TabFocus && !isPart)
                QVERIFY2(!widget->accessibleName().isEmpty() || !shown.isEmpty(),
                    qPrintable(widget->objectName()));
        }
        QVERIFY2(used.size() >= letters, qPrintable(used.join(u' ')));
        const QSet<QString> each(used.cbegin(), used.cend());
        QVERIFY2(each.size() == used.size(), qPrintable(used.join(u' ')));
    }

    FakeClock clock;
    UiBench bench;
    std::unique_ptr<PictureLoader> pictures;
    std::unique_ptr<QWidget> host;
    ContactForm *form = nullptr;
};

/// Ada, with something in every field.
[[nodiscard]] inline Contact wholeContact()
{
    ContactSeed seed;
    seed.id = 7;
    seed.phone = QStringLiteral("14155550100");
    seed.first = QStringLiteral("Ada");
    seed.last = QStringLiteral("Lovelace");
    seed.email = QStringLiteral("ada@example.org");
    seed.tags = {3, 1};
    seed.owner = 101;
    seed.optedOut = false;
    seed.custom = {{QStringLiteral("11"), QStringLiteral("Oslo")}};
    Contact contact = contactFrom(seed);
    contact.displayName = QStringLiteral("Ada Lovelace");
    contact.uuid = QStringLiteral("0f8a");
    contact.channels = QList<Channel>{{{}, QStringLiteral("phone"), contact.phone, {}, {}},
        {{}, QStringLiteral("facebook"), QStringLiteral("ada.l"), {}, {}}};
    return contact;
}

} // namespace rolodesk::test
