#pragma once

#include "ui/contacts/querysuggestions.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

class QFrame;
class QLineEdit;
class QTreeWidget;

namespace rolodesk {

/// Completes operators and their values under the search box while they are typed.
///
/// The list lies over the window and never takes the focus: the box keeps the caret, typing, and
/// what an input method composes. While it is open Down, Up, Page Down and Page Up move in it, Tab
/// takes the entry (the first one while none is chosen), Return takes a chosen one, Escape closes
/// it until another term is begun; all other keys go to the box. Ctrl+Space opens it.
class QueryCompletion final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryCompletion)

public:
    /// The directory and the local day, as of now.
    struct Source {
        std::function<const Directory &()> directory;
        std::function<QDate()> today;
    };
    /// `box` outlives the completion and gets its keys first from here on.
    QueryCompletion(QLineEdit &box, Source source);
    ~QueryCompletion() override;

    [[nodiscard]] bool isOpen() const;
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The term for which the list was closed by a person: what of it was typed up to now.
    struct Dismissed {
        qsizetype term = 0; ///< Where it begins.
        QString key; ///< Its operator and the colon.
        QString typed; ///< All of it, up to the caret.
    };
    void update(bool wanted);
    [[nodiscard]] Dismissed termAt(const QuerySuggestions &offered) const;
    /// Whether it is still the term that was dismissed, written on or taken back a bit.
    [[nodiscard]] bool isDismissed(const QuerySuggestions &offered);
    void show();
    void place();
    void choose(int row);
    void accept(int row);
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void tellScreenReader();

    QLineEdit &m_box;
    Source m_source;
    QPointer<QFrame> m_frame; ///< Lies in the window, which may go first.
    QTreeWidget *m_list;
    QuerySuggestions m_offered;
    QString m_description; ///< Of the box, without the list.
    std::optional<Dismissed> m_dismissed;
    bool m_wasEdited = false; ///< What changed in the box was typed.
};

} // namespace rolodesk
