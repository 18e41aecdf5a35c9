#pragma once

#include <QColor>
#include <QObject>

class QPalette;
class QWidget;

namespace rolodesk {

/// The colour of a line around a field on the window's ground: a clear one for a field that is
/// `wrong`, or where the styles draw an edge that nobody sees (dark and high-contrast palettes);
/// invalid where the style's own edge is enough.
[[nodiscard]] QColor fieldEdgeColor(const QPalette &palette, bool wrong);

/// Whether such a line is drawn around a field already.
[[nodiscard]] bool hasFieldEdge(const QWidget *field);

/// Draws that line on the field's parent, around the field. Belongs to the field, which has to
/// stand in its layout already.
class FieldEdge final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEdge)

public:
    explicit FieldEdge(QWidget *field);

    void setWrong(bool wrong);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_field;
    QWidget *m_ground;
    bool m_wrong = false;
};

} // namespace rolodesk
