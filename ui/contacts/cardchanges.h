#pragma once

#include "core/contacts/contactparts.h"
#include "core/contacts/directory.h"

#include <QPointer>

class QColor;
class QWidget;

namespace rolodesk {

/// The pieces of a card that others may change under the eyes of the person who reads it: tinted
/// for a while, with what stood there before in their tool tips. Nothing moves by it.
class CardChanges final {
public:
    /// Forgets pieces that are not there any more.
    void dropGone();
    /// `parts`: any of these tints the piece. `field`: of the custom field with this key alone.
    void add(QWidget *piece, quint32 parts, const QString &field = {});

    /// Tints what changed, and takes the tint of the rest. `before` = null: not known what it was.
    void show(const ContactParts &changed, const Contact *before, const Directory &directory);

private:
    struct Piece {
        QPointer<QWidget> widget;
        quint32 parts = 0;
        QString field;
        bool isTinted = false;
    };
    static void tint(QWidget &widget, bool on);

    QList<Piece> m_pieces;
};

} // namespace rolodesk
