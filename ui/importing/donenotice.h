#pragma once

#include "core/editing/actwatch.h"
#include "core/import/importhistory.h"

#include <QObject>

#include <functional>

class QSettings;

namespace rolodesk {

class Clock;
class ContactStore;
class ContactWriter;

/// Tells once by a message of the desktop that an import is over, if somebody asked for it, whether
/// its window is still there or not. Lives as long as the writer, or until it is over.
class DoneNotice final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoneNotice)

public:
    using Notify = std::function<void(const QString &title, const QString &text)>;

    /// Where the wish is kept: "importing/tellWhenDone".
    [[nodiscard]] static bool isWished(const QSettings &settings);
    static void setWished(QSettings &settings, bool isWished);

    /// A child of the writer. All outlive the writer. `import`: of the history; `group`: its act,
    /// which is under way.
    DoneNotice(ContactWriter &writer, ContactStore &store, Clock &clock, const QSettings &settings,
        qint64 import, qint64 group, Notify notify);

private:
    void tell();

    const QSettings &m_settings;
    ImportHistory m_history;
    ActWatch m_watch;
    qint64 m_import;
    Notify m_notify;
    bool m_isOver = false;
};

} // namespace rolodesk
