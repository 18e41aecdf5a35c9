#include "ui/contacts/cardpieces.h"

#include "ui/common/textblock.h"

#include <QVariant>

#include <algorithm>

namespace rolodesk {

namespace {

constexpr const char *nameProperty = "piece";

} // namespace

void namePiece(QWidget *piece, const QString &name)
{
    piece->setProperty(nameProperty, name);
}

QString pieceName(const QWidget &piece)
{
    return piece.property(nameProperty).toString();
}

QWidget *pieceIn(const QWidget &section, const QString &name)
{
    const auto all = section.findChildren<QWidget *>();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&name](const QWidget *piece) { return pieceName(*piece) == name; });
    return name.isEmpty() || found == all.cend() ? nullptr : *found;
}

QList<SelectedText> selectedIn(const QWidget &section)
{
    QList<SelectedText> all;
    for (const auto *block : section.findChildren<TextBlock *>()) {
        const QTextCursor cursor = block->textCursor();
        if (cursor.hasSelection())
            all.append(
                {pieceName(*block), block->toPlainText(), cursor.anchor(), cursor.position()});
    }
    return all;
}

void selectAgain(const QWidget &section, const QList<SelectedText> &selected)
{
    for (const SelectedText &part : selected) {
        auto *block = qobject_cast<TextBlock *>(pieceIn(section, part.piece));
        if (!block || block->toPlainText() != part.text)
            continue;
        QTextCursor cursor = block->textCursor();
        cursor.setPosition(part.anchor);
        cursor.setPosition(part.position, QTextCursor::KeepAnchor);
        block->setTextCursor(cursor);
    }
}

} // namespace rolodesk
