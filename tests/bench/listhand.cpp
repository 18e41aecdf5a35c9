#include "tests/bench/listhand.h"

#include "tests/bench/process.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QtTest>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk::bench {

/// When the next painting of one of the widgets is over and on screen.
class ListHand::PaintClock final : public QObject {
public:
    void watch(QWidget &widget) { widget.installEventFilter(this); }
    void expect()
    {
        m_isExpected = true;
        m_paintedAt.reset();
    }
    [[nodiscard]] std::optional<double> paintedAt() const { return m_paintedAt; }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // What is queued now comes after the painting and its flush, which are one event of the
        // window.
        if (event->type() == QEvent::Paint && std::exchange(m_isExpected, false))
            QMetaObject::invokeMethod(
                this, [this] { m_paintedAt = now(); }, Qt::QueuedConnection);
        return false;
    }

private:
    bool m_isExpected = false;
    std::optional<double> m_paintedAt;
};

ListHand::ListHand(const MainWindow &window)
    : m_table(*window.findChild<ContactTableView *>(u"contactTable"_s))
    , m_model(*qobject_cast<ContactTableModel *>(m_table.model()))
    , m_searchBox(*window.findChild<QLineEdit *>(u"searchBox"_s))
    , m_panel(*window.findChild<QWidget *>(u"listState"_s))
    , m_paints(std::make_unique<PaintClock>())
{
    m_paints->watch(*m_table.viewport());
    m_paints->watch(m_panel);
}

ListHand::~ListHand() = default;

double ListHand::untilPainted(const std::function<void()> &act)
{
    // What was painted before the answer does not count. What shows the answer is painted in the
    // turn that follows it: the list notices by itself, a list of nothing has another page.
    const auto paintAnswer = [this] {
        m_paints->expect();
        (m_table.isVisible() ? m_table.viewport() : &m_panel)->update();
    };
    const auto answered =
        QObject::connect(&m_model, &ContactTableModel::orderChanged, m_paints.get(), paintAnswer);
    const double begin = now();
    m_paints->expect();
    act();
    if (m_model.isSettled()) // nothing new to ask for
        paintAnswer();
    const bool isShown =
        waitFor([&] { return m_model.isSettled() && m_paints->paintedAt().has_value(); }, 60);
    QObject::disconnect(answered);
    if (!isShown)
        stopWith(u"the list did not answer"_s);
    return (*m_paints->paintedAt() - begin) * 1000;
}

double ListHand::type(QChar letter)
{
    return untilPainted([&] {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&m_searchBox, &press);
    });
}

double ListHand::takeBack()
{
    return untilPainted([this] { QTest::keyClick(&m_searchBox, Qt::Key_Backspace); });
}

double ListHand::pageDown()
{
    return untilPainted([this] { QTest::keyPress(&m_table, Qt::Key_PageDown); });
}

} // namespace rolodesk::bench
