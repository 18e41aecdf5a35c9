#pragma once

#include <QChar>

#include <functional>
#include <memory>

class QLineEdit;
class QWidget;

namespace rolodesk {
class ContactTableModel;
class ContactTableView;
class MainWindow;
} // namespace rolodesk

namespace rolodesk::bench {

/// Works in the list of a window as a person does, and tells how long the window takes to show it.
class ListHand final {
    Q_DISABLE_COPY_MOVE(ListHand)

public:
    /// A workspace is open in the window, which outlives this.
    explicit ListHand(const MainWindow &window);
    ~ListHand();

    [[nodiscard]] ContactTableView &table() const { return m_table; }
    [[nodiscard]] ContactTableModel &model() const { return m_model; }
    [[nodiscard]] QLineEdit &searchBox() const { return m_searchBox; }

    /// Does something and waits until its result is painted: milliseconds from the beginning to the
    /// end of the painting after which the list is the answer to what is asked.
    [[nodiscard]] double untilPainted(const std::function<void()> &act);
    /// A letter, as its key press brings it, for letters that no key of the test has, too.
    [[nodiscard]] double type(QChar letter);
    [[nodiscard]] double takeBack();
    [[nodiscard]] double pageDown();

private:
    class PaintClock;
    ContactTableView &m_table;
    ContactTableModel &m_model;
    QLineEdit &m_searchBox;
    QWidget &m_panel; ///< In place of the list where there is nothing to list.
    std::unique_ptr<PaintClock> m_paints;
};

} // namespace rolodesk::bench
