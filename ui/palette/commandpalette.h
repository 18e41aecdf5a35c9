#pragma once

#include "core/contacts/contact.h"
#include "core/index/contactorder.h"
#include "core/store/storeerror.h"
#include "core/util/result.h"
#include "ui/palette/paletteentry.h"

#include <QFrame>
#include <QPointer>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace rolodesk {

class Clock;
class ContactStore;
class PaletteModel;

/// What the palette offers while it is open.
struct PaletteOffer {
    QList<PaletteEntry> entries; ///< Commands, views, settings.
    /// Of the workspace in front, which outlives the offer; null: none is, and no contacts are
    /// offered.
    ContactStore *store = nullptr;
    Clock *clock = nullptr; ///< There where the store is.
    std::function<void(ContactId id)> showContact = {};
    std::function<void(const QString &text)> search = {};
};

/// One box for everything: commands, settings, views, tags, owners and contacts by a part of their
/// name, what was used lately first. Lies over the window it belongs to; Return does what is
/// chosen, Escape and a click elsewhere close it, and the keys go back to where they went before.
/// Commands are there with the letter that was typed; contacts come from the index a moment later,
/// below them, so that nothing moves under the hand.
class CommandPalette final : public QFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    /// `settings` outlive the palette; "palette/recent" holds what was used lately.
    CommandPalette(QSettings &settings, QWidget &window);

    /// Shows it, empty, with this to choose from.
    void open(const PaletteOffer &offer);
    /// What it was opened with is gone: closes it, if it is open.
    void close();

Q_SIGNALS:
    /// For a screen reader and the tests: what is offered for what was typed is complete.
    void offered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Order = Result<std::shared_ptr<const ContactOrder>, StoreError>;

    void typed();
    void offerContacts(const QString &text);
    void showContacts(const QString &text, const Order &order);
    void offerSearch(const QString &text);
    void say(const QString &sentence);
    void choose(int row);
    void move(int by);
    bool keyPressed(int key);
    void remember(const QString &id);
    void place();

    QSettings &m_settings;
    QWidget &m_window;
    QLineEdit *m_box;
    QListView *m_list;
    QLabel *m_note;
    PaletteModel *m_model;
    PaletteOffer m_offer;
    QStringList m_recent;
    QPointer<QWidget> m_before; ///< Where the keys went before.
    std::unique_ptr<QObject> m_question; ///< Context of what the store is asked.
};

} // namespace rolodesk
