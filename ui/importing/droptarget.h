#pragma once

#include "ui/importing/dropveil.h"

#include <QStringList>

#include <functional>
#include <utility>

class QMimeData;

namespace rolodesk {

/// Lies over a window while somebody drags files over it, and says what will happen to them when
/// they are dropped. Files are taken wherever in the window they are dropped; what is no file is
/// left to whatever is below.
class DropTarget final : public DropVeil {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropTarget)

public:
    /// `refusal`: why nothing can be imported now, in a sentence; empty where it can. Belongs to
    /// the window.
    DropTarget(QWidget &window, std::function<QString()> refusal);

    /// `waits`: whether files that are dropped now have their turn when this window is closed.
    void setWaits(std::function<bool()> waits) { m_waits = std::move(waits); }

Q_SIGNALS:
    /// Files on this computer, in their order.
    void filesDropped(const QStringList &paths);
    /// Nothing is done with what was dropped, for this reason.
    void refused(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handle(const QWidget &receiver, QEvent &event);
    void tell(const QMimeData &dragged);
    void take(const QMimeData &dropped);
    /// From the desktop, which opens the way to files outside of a sandbox.
    void takeOver(const QByteArray &key);

    QWidget &m_window;
    std::function<QString()> m_refusal;
    std::function<bool()> m_waits;
    bool m_isOver = false; ///< What is dragged is over this, and no more over what is below.
};

} // namespace rolodesk
