#pragma once

#include "core/editing/editfield.h"
#include "ui/editor/channelrows.h"

#include <QMap>
#include <QWidget>

#include <memory>

class QLabel;

namespace rolodesk {

class Clock;
class FieldProblem;

/// What is to be known about a channel while it is typed, below its entry: what a number is read
/// as, and who else has it. Hidden while there is nothing to say.
///
/// Who else has a number or an address is asked for once nobody has typed for a moment; of other
/// types nobody is asked, because the local copy does not tell by which type somebody has a value.
class ChannelRemarks final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChannelRemarks)

public:
    /// The clock outlives this. `region` is the one of numbers without a country; may be empty.
    ChannelRemarks(Clock &clock, QString region, QWidget *parent);
    ~ChannelRemarks() override;

    /// What stands in the entry.
    void setTyped(const QString &type, const QString &text);
    /// A channel was added: asked for at once, since the entry goes on to another one.
    void look(const ChannelRow &row);
    /// The answer about what was asked for last in the field; an empty one is that nobody has it.
    void setTaken(const EditField &field, const QString &sentence);
    /// Who else has it, as far as was told; empty where nobody has it or knows.
    [[nodiscard]] QString takenOf(const ChannelRow &row) const;
    /// Everything that is said.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// To be answered by `setTaken`. A question about the same field takes the place of the one
    /// before it.
    void valueChecked(const rolodesk::EditField &field, const QString &storedValue);
    /// What is said, here or by `takenOf`, is something else.
    void changed();

private:
    void refresh();
    void ask(const EditField &field, const QString &value);

    Clock &m_clock;
    QString m_region;
    QString m_type; ///< Of what is typed.
    QString m_typed;
    QMap<EditField, QString> m_asked; ///< What was asked for last.
    QMap<EditField, QMap<QString, QString>> m_taken; ///< By field and value.
    QLabel *m_reading;
    FieldProblem *m_warning;
    std::unique_ptr<QObject> m_check; ///< Context of the look to come.
};

} // namespace rolodesk
