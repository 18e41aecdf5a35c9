#pragma once

#include "ui/importing/dropveil.h"

#include <functional>

namespace rolodesk {

/// Says what will happen to a text while it is dragged over a page that takes texts. Only says it:
/// fields in the page, and the page, get what is dragged and dropped as if this were not there.
class TextDrop final : public DropVeil {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDrop)

public:
    /// `refusal`: why no table can be imported now, in a sentence; empty where one can. Belongs to
    /// the page.
    TextDrop(QWidget &page, std::function<QString()> refusal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_page;
    std::function<QString()> m_refusal;
};

} // namespace rolodesk
