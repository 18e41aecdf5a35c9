#pragma once

#include "ui/common/colors.h"

#include <QLabel>

namespace rolodesk {

/// The sentence under a field that says what is wrong with it, with the sign and the colour of
/// errors, or of what else is to be known about it. Hidden while nothing is.
class FieldProblem final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldProblem)

public:
    explicit FieldProblem(QWidget *parent = nullptr, Severity severity = Severity::Error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    Severity m_severity;
};

} // namespace rolodesk
