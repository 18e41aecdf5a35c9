#pragma once

#include "tests/editor/journalbench.h"
#include "ui/common/statepanel.h"
#include "ui/common/textblock.h"
#include "ui/history/historymodel.h"
#include "ui/history/historywindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

namespace rolodesk::test {

/// A journal in a window, read as somebody in front of it reads it.
class HistoryTest : public QObject {
protected:
    HistoryWindow *open()
    {
        m_window = new HistoryWindow(
            m_bench->journal, m_bench->ui.store(), m_bench->clock, m_bench->ui.settings(), nullptr);
        m_window->show();
        [&] { QVERIFY(QTest::qWaitForWindowExposed(m_window)); }();
        return m_window;
    }
    void close()
    {
        delete m_window;
        m_bench.reset();
    }
    [[nodiscard]] QTableView &table()
    {
        return *m_window->findChild<QTableView *>(QStringLiteral("historyTable"));
    }
    [[nodiscard]] int rows() { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int row = 0; row < rows(); ++row)
            names.append(cell(row, HistoryModel::ContactColumn));
        return names;
    }
    [[nodiscard]] QStringList blocks(const char *name)
    {
        QStringList texts;
        for (const TextBlock *block : m_window->findChildren<TextBlock *>(QLatin1String(name)))
            texts.append(block->toPlainText());
        return texts;
    }
    [[nodiscard]] QPushButton *button(const char *name)
    {
        return m_window->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString said()
    {
        return m_window->findChild<QLabel *>(QStringLiteral("historySaid"))->text();
    }
    [[nodiscard]] QString empty()
    {
        auto *panel = m_window->findChild<StatePanel *>(QStringLiteral("historyEmpty"));
        return panel->isVisible() ? panel->content().title : QString();
    }
    [[nodiscard]] QLineEdit &text()
    {
        return *m_window->findChild<QLineEdit *>(QStringLiteral("historyText"));
    }
    [[nodiscard]] QComboBox &box(const char *name)
    {
        return *m_window->findChild<QComboBox *>(QLatin1String(name));
    }
    void choose(const char *name, const QString &text)
    {
        QVERIFY2(box(name).findText(text) >= 0, qPrintable(text));
        box(name).setCurrentIndex(box(name).findText(text));
    }
    void select(int row)
    {
        table().selectionModel()->setCurrentIndex(table().model()->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    /// What is written of the question that is asked; the sentence says that it was.
    [[nodiscard]] QByteArray written(const QString &name)
    {
        m_window->exportTo(m_folder.filePath(name));
        // Thousands of rows, with every check a compiler can add.
        [&] { QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral(" written to ")), 30000); }();
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<JournalBench> m_bench;
    QPointer<HistoryWindow> m_window;
};

} // namespace rolodesk::test
