#pragma once

#include "core/contacts/contact.h"
#include "ui/contacts/cardchanges.h"
#include "ui/contacts/cardmarks.h"
#include "ui/contacts/cardtexts.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace rolodesk {

class PictureLoader;

/// What a card tells about a contact, in sections one below the other.
///
/// A section is made anew only when something else is to be read in it: what is selected in the
/// others, the focus and the place stay. In one that is made anew a selection comes back where the
/// same text is there again, and so does the focus.
class CardPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardPage)

public:
    /// `pictures` outlives the page.
    explicit CardPage(PictureLoader &pictures, QWidget *parent = nullptr);

    /// O(size of the contact).
    void showContact(const Contact &contact, const Directory &directory, StatusInquiry inquiry);
    /// The next showContact() makes every section anew: colours or pictures are others.
    void outdate();
    /// Another contact comes: nothing of this one stays.
    void clear();
    void setMarks(const MatchMarks &marks) { m_marks.set(marks); }
    /// See CardChanges::show.
    void showChanges(
        const ContactParts &changed, const Contact *before, const Directory &directory);

Q_SIGNALS:
    void copied(const QString &text);
    /// A tag or the owner was clicked: what the search box has to say to show all of them.
    void queryWanted(const QString &query);
    /// What had the focus is not on the card any more.
    void focusLost();

private:
    struct Shown {
        const Contact &contact;
        const Directory &directory;
        StatusInquiry inquiry;
    };
    /// A section: what is to be read in it, and its pieces. Nothing to read = not there.
    struct Kind {
        QStringList (*read)(const Shown &);
        void (CardPage::*fill)(QVBoxLayout &, const Shown &);
        int above; ///< Room above it, besides the usual one.
    };
    struct Section {
        QWidget *widget = nullptr;
        QStringList text;
    };
    static constexpr std::size_t sections = 8;
    [[nodiscard]] static const std::array<Kind, sections> &kinds();
    void replace(std::size_t section, const QStringList &text, const Shown &shown);
    void orderTabs();
    void addNames(QVBoxLayout &column, const Shown &shown);
    void addStatus(QVBoxLayout &column, const Shown &shown);
    void addOwner(QVBoxLayout &column, const Shown &shown);
    void addChannels(QVBoxLayout &column, const Shown &shown);
    void addTags(QVBoxLayout &column, const Shown &shown);
    void addFields(QVBoxLayout &column, const Shown &shown);
    void addNotes(QVBoxLayout &column, const Shown &shown);
    void addRecord(QVBoxLayout &column, const Shown &shown);

    PictureLoader &m_pictures;
    CardMarks m_marks;
    CardChanges m_changes;
    QVBoxLayout *m_column;
    std::array<Section, sections> m_sections;
    bool m_isOutdated = false;
};

} // namespace rolodesk
