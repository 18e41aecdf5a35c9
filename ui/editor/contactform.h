#pragma once

#include "core/editing/fieldrules.h"
#include "ui/editor/formstate.h"

#include <QWidget>

#include <memory>

class QScrollArea;
class QSettings;

namespace rolodesk {

class Clock;
class ContactFields;
class ContactStore;
class FormDialogs;
class PictureLoader;
struct WorkspaceContext;

/// The fields of one contact, or of a new one, to be edited: a form without buttons of its own for
/// saving and leaving. Says at each field what is wrong with it; sends nothing. Scrolls where there
/// is no room. Tags, fields and owners follow the directory of the store.
class ContactForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactForm)

public:
    /// Of the context, the store and the clock outlive the form; so do the settings, which hold how
    /// custom fields are edited. `pictures` may be null: then there is no preview of them.
    ContactForm(const WorkspaceContext &context, QSettings &settings, PictureLoader *pictures,
        QWidget *parent = nullptr);
    ~ContactForm() override;

    /// The country of numbers without one is another one: what was typed is read anew.
    void setDefaultRegion(const QString &region);

    /// Shows a contact; an empty one for `isNew`. `draft` is what was typed over this very `base`
    /// (`state()` and `originals()` of then); when the contact has changed since, `rebase` tells
    /// the form behind it.
    void begin(const Contact &base, bool isNew, const std::optional<EditState> &draft = {},
        const QMap<EditField, QString> &originals = {});
    /// The contact has changed, or more of it is known: fields the person has not touched follow,
    /// others stay and say what they are in Heymarket by now.
    void rebase(const Contact &theirs);

    /// The contact as far as the form knows, by `begin` and `rebase`.
    [[nodiscard]] const Contact &base() const { return m_state.base(); }
    /// Stored values; what cannot be read stays as it was typed.
    [[nodiscard]] const EditState &state() const { return m_state.state(); }
    /// From `base()` to `state()`.
    [[nodiscard]] ContactChanges changes() const { return m_state.changes(); }
    [[nodiscard]] bool isChanged() const { return !changes().isEmpty(); }
    /// What others changed under the person's own changes, as the form says at the field. `changes`
    /// overwrites it.
    [[nodiscard]] QList<FieldClash> overlaps() const { return m_state.overlaps(); }
    [[nodiscard]] QMap<EditField, QString> originals() const { return m_state.originals(); }

    /// Shows all problems at their fields and moves the focus to the first one; false when there
    /// are some.
    bool showProblems();
    /// The value of a phone, an e-mail or a channel is on another contact, too: a sentence below
    /// the field, until its value is another one or the sentence is empty. No problem.
    void setTaken(const EditField &field, const QString &sentence);
    /// A tag or a field that was asked for could not be created.
    void sayNotCreated(const QString &sentence);
    /// The id that channels need could not be had; one that could comes by `rebase`.
    void sayNoUuid(const QString &sentence);
    /// What was open over the form is given up.
    void closeDialogs();
    /// The focus goes to the first field.
    void focusFirst();
    /// Opens the choice of tags, as the button beside them does.
    void chooseTags();

Q_SIGNALS:
    /// The state is another one: at once.
    void changed();
    /// The person changed it, for drafts: a moment later, once for all that changed meanwhile.
    void edited();
    /// The person has not typed in a phone, an e-mail or a channel of these types for a moment, or
    /// a draft brought a phone or an e-mail. The value is empty where there is none to look for:
    /// not readable, or what the contact has.
    void valueChecked(const rolodesk::EditField &field, const QString &storedValue);
    /// Return was pressed in a field of one line.
    void submitted();
    void optInWanted();
    /// Channels need an id of the contact (`Contact::uuid`) that nobody has told.
    void uuidWanted();
    void tagCreationWanted(const QString &label, const QString &color);
    void fieldCreationWanted(const QString &title);

private:
    void connectDialogs();
    void set(const EditField &field, const QString &value);
    void make(const FieldChange &change);
    void takeTheirs(const EditField &field);
    void noteChange();
    void checkLater(const EditField &field);
    void refresh();
    [[nodiscard]] QList<ProblemAt> problems() const;

    ContactStore &m_store;
    Clock &m_clock;
    QString m_region;
    FormState m_state;
    QScrollArea *m_scroll;
    ContactFields *m_fields;
    FormDialogs *m_dialogs;
    bool m_isEditNoted = false;
    std::unique_ptr<QObject> m_phoneCheck; ///< Contexts of the looks to come.
    std::unique_ptr<QObject> m_emailCheck;
};

} // namespace rolodesk
