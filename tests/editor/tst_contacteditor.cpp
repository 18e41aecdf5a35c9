#include "core/editing/drafts.h"
#include "core/store/database.h"
#include "tests/editor/listbench.h"
#include "tests/support/testregistry.h"
#include "ui/common/messagestrip.h"
#include "ui/editor/channeldialog.h"
#include "ui/editor/contacteditor.h"
#include "ui/editor/contactform.h"
#include "ui/editor/tagdialog.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = EditField::Kind;

const EditField phone{Kind::Phone, {}};
const EditField email{Kind::Email, {}};

/// The editor beside the list, by the keys of a keyboard.
class EditorAtList : public ListBench {
public:
    EditorAtList() { open(); }

    void edit(qint64 id)
    {
        ui.table().setCurrentContact(ContactId(id));
        ui.table().setFocus();
        press(Qt::Key_Return);
    }
    void type(const char *name, const QString &text)
    {
        auto &line = field(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    /// From wherever it is at the service and in the local copy.
    void changeElsewhere(qint64 id, const ContactChanges &changes)
    {
        for (Contact &there : service.contacts) {
            if (there.id != ContactId(id))
                continue;
            there = changedContact(there, changes, there.rev + 1);
            ui.keep({there});
        }
    }
    /// Nothing can be planned any more.
    void breakJournal()
    {
        auto blocker = Database::open(ui.store().path(), Database::Access::ReadWrite);
        QVERIFY(blocker);
        QVERIFY((*blocker)->run(u"DROP TABLE journal_write"_s));
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] ContactEditor &editor() { return *ui.window().findChild<ContactEditor *>(); }
    [[nodiscard]] ContactForm &form() { return *ui.window().findChild<ContactForm *>(); }
    [[nodiscard]] QLineEdit &field(const char *name)
    {
        return *ui.window().findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QPushButton &button(const char *name)
    {
        return *ui.window().findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString strip()
    {
        const auto *strip = editor().findChild<MessageStrip *>();
        return strip->isVisible() ? strip->accessibleName() : QString();
    }
    /// The way on that the strip offers.
    [[nodiscard]] QPushButton *offer(const QString &text)
    {
        const auto buttons = editor().findChild<MessageStrip *>()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QList<Draft> drafts()
    {
        return Drafts::read(ui.store().record(Drafts::key())).all();
    }
    [[nodiscard]] QList<JournalEntry> journalled() { return valueOf(journal().find({})); }
};

} // namespace

/// What becomes of a form: saved, left, overtaken, deleted under the hand.
class ContactEditorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<EditorAtList>(); }
    void cleanup() { m_bench.reset(); }
    void keepsAnotherFormWhileOneIsSaved();
    void forgetsTheDraftThatWasSavedAndNoOther();
    void remembersWhenADraftWasTyped();
    void closesItsDialogsWithTheForm();
    void bringsBackAFormTheJournalDidNotTake();
    void remembersWhatOthersChangedOverARestart();
    void dropsADraftThatHasBecomeTrue();
    void offersEveryDraft();
    void savesNothingToAContactThatIsGone();
    void saysWhyThereIsNoId();
    void readsNumbersOfTheCountryThatIsSetMeanwhile();
    void choosesTagsOfTheFormInFront();
    void choosesTagsOfNobodyOnlyInAForm();
    void takesNothingBackFromWithinTheForm();

private:
    /// In the dialog that has just been opened, and Done.
    void chooseTag(const QString &typed)
    {
        QPointer<TagDialog> dialog;
        QTRY_VERIFY((dialog = visibleIn<TagDialog>(m_bench->ui.window())));
        auto *search = dialog->findChild<QLineEdit *>(u"tagSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, typed);
        m_bench->press(Qt::Key_Return);
        m_bench->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);
        // Which this platform leaves out.
        m_bench->ui.window().activateWindow();
        QTRY_VERIFY(m_bench->editor().isAncestorOf(QApplication::focusWidget()));
    }

    std::unique_ptr<EditorAtList> m_bench;
};

void ContactEditorTest::keepsAnotherFormWhileOneIsSaved()
{
    m_bench->edit(1);
    m_bench->type("editFirst", u"Ida"_s);
    m_bench->save();
    // Before the journal has answered.
    m_bench->press(Qt::Key_N, Qt::ControlModifier);
    m_bench->type("editFirst", u"Nelly"_s);
    QTRY_COMPARE(m_bench->journalled().size(), 1);
    QVERIFY(m_bench->until([&] { return m_bench->journal().open().isEmpty(); }));
    QCOMPARE(m_bench->service.contact(ContactId(1))->first, u"Ida"_s);
    QVERIFY(m_bench->editor().isOpen());
    QVERIFY(!m_bench->editor().contact().isValid());
    QCOMPARE(m_bench->field("editFirst").text(), u"Nelly"_s);
    m_bench->press(Qt::Key_Escape);
    QTRY_COMPARE(m_bench->drafts().size(), 1);
    QVERIFY(!m_bench->drafts().constFirst().contact().isValid());
}

void ContactEditorTest::forgetsTheDraftThatWasSavedAndNoOther()
{
    m_bench->press(Qt::Key_N, Qt::ControlModifier);
    m_bench->type("editFirst", u"Nelly"_s);
    m_bench->press(Qt::Key_Escape);
    QTRY_COMPARE(m_bench->drafts().size(), 1);
    m_bench->edit(1);
    m_bench->type("editFirst", u"Ida"_s);
    m_bench->save();
    m_bench->press(Qt::Key_Escape);
    QVERIFY(m_bench->until([&] { return m_bench->journalled().size() == 1; }));
    QVERIFY(m_bench->until([&] { return m_bench->journal().open().isEmpty(); }));
    QTRY_COMPARE(m_bench->drafts().size(), 1);
    QCOMPARE(m_bench->drafts().constFirst().state.value({Kind::First, {}}), u"Nelly"_s);
}

void ContactEditorTest::remembersWhenADraftWasTyped()
{
    const auto leaveForm = [this] {
        m_bench->press(Qt::Key_Escape);
        (void)valueOf(m_bench->ui.store().commit({})); // behind what the form has written
        QCOMPARE(m_bench->drafts().size(), 1);
    };
    m_bench->edit(1);
    m_bench->type("editFirst", u"Ida"_s);
    leaveForm();
    const QDateTime typed = m_bench->drafts().constFirst().typed;
    m_bench->clock.advance(std::chrono::hours(1));
    m_bench->edit(1); // only looked at, while others change something else
    m_bench->changeElsewhere(
        1, {{email, m_bench->service.contact(ContactId(1))->email, u"new@example.org"_s}});
    QTRY_COMPARE(m_bench->form().base().email, u"new@example.org"_s);
    leaveForm();
    QCOMPARE(m_bench->drafts().constFirst().base.email, u"new@example.org"_s);
    QCOMPARE(m_bench->drafts().constFirst().typed, typed);
    m_bench->edit(1);
    m_bench->type("editLast", u"Lind"_s);
    leaveForm();
    QTRY_VERIFY(m_bench->drafts().constFirst().typed >= typed.addSecs(3600));
}

void ContactEditorTest::closesItsDialogsWithTheForm()
{
    m_bench->edit(1);
    m_bench->type("editFirst", u"Ida"_s);
    m_bench->button("addTags").click();
    QPointer<TagDialog> dialog = m_bench->ui.window().findChild<TagDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    m_bench->editor().leave();
    QTRY_VERIFY(!dialog || !dialog->isVisible());
}

void ContactEditorTest::bringsBackAFormTheJournalDidNotTake()
{
    m_bench->edit(1);
    m_bench->type("editFirst", u"Ida"_s);
    m_bench->breakJournal();
    m_bench->save();
    QVERIFY(!m_bench->editor().isOpen());
    QTRY_VERIFY(m_bench->editor().isOpen());
    QCOMPARE(m_bench->editor().contact(), ContactId(1));
    QCOMPARE(m_bench->field("editFirst").text(), u"Ida"_s);
    QVERIFY(!m_bench->strip().isEmpty());
    QVERIFY(m_bench->offer(u"Try again"_s));
}

/// A phone that others changed under the hand; then another letter, and the end of the program.
void ContactEditorTest::remembersWhatOthersChangedOverARestart()
{
    const QString mine = u"14155550177"_s;
    const QString theirs = u"14155550188"_s;
    m_bench->edit(1);
    m_bench->type("editPhone", u"415 555 017"_s);
    const QString before = m_bench->service.contact(ContactId(1))->phone;
    m_bench->changeElsewhere(1, {{phone, before, theirs}});
    QTRY_COMPARE(m_bench->form().base().phone, theirs);
    QTest::keyClicks(&m_bench->field("editPhone"), u"7"_s);
    m_bench->clock.advance(1s);
    QTRY_COMPARE(m_bench->drafts().size(), 1);
    m_bench->ui.reopen();
    QTRY_VERIFY(m_bench->editor().isOpen());
    QCOMPARE(m_bench->form().overlaps(), (QList<FieldClash>{{phone, before, mine, theirs}}));
    m_bench->button("saveContact").click();
    QTRY_VERIFY(!m_bench->journalled().isEmpty());
    QCOMPARE(
        m_bench->journalled().constFirst().write.wanted, (ContactChanges{{phone, before, mine}}));
    QVERIFY(m_bench->until([&] { return m_bench->journal().undecided() == 1; }));
    QCOMPARE(m_bench->service.contact(ContactId(1))->phone, theirs);
}

void ContactEditorTest::dropsADraftThatHasBecomeTrue()
{
    m_bench->edit(1);
    m_bench->type("editEmail", u"ida@example.org"_s);
    m_bench->press(Qt::Key_Escape);
    QTRY_COMPARE(m_bench->drafts().size(), 1);
    m_bench->changeElsewhere(1, {{email, u"ada@example.org"_s, u"ida@example.org"_s}});
    m_bench->ui.reopen();
    QTRY_VERIFY(m_bench->drafts().isEmpty());
    QVERIFY(!m_bench->editor().isOpen());
}

void ContactEditorTest::offersEveryDraft()
{
    for (const qint64 id : {1, 2, 3}) {
        m_bench->edit(id);
        m_bench->type("editEmail", u"x%1@example.org"_s.arg(id));
        m_bench->press(Qt::Key_Escape);
        QTRY_COMPARE(m_bench->drafts().size(), id);
        m_bench->clock.advance(2s);
    }
    m_bench->ui.reopen();
    QTRY_COMPARE(m_bench->editor().contact(), ContactId(3));
    for (const qint64 next : {2, 1, 3}) {
        auto *way = m_bench->offer(u"Next of 3 unsaved forms"_s);
        QVERIFY(way);
        way->click();
        QCOMPARE(m_bench->editor().contact(), ContactId(next));
        QCOMPARE(m_bench->field("editEmail").text(), u"x%1@example.org"_s.arg(next));
    }
    QCOMPARE(m_bench->drafts().size(), 3);
}

void ContactEditorTest::savesNothingToAContactThatIsGone()
{
    m_bench->edit(1);
    m_bench->type("editFirst", u"Ida"_s);
    StoreChange gone;
    gone.removals = {ContactId(1)};
    QCOMPARE(valueOf(m_bench->ui.store().commit(gone)).removed.size(), 1);
    QTRY_COMPARE(m_bench->strip(), u"Deleted"_s);
    QVERIFY(!m_bench->button("saveContact").isEnabled());
    m_bench->save();
    QVERIFY(m_bench->editor().isOpen());
    QVERIFY(m_bench->journalled().isEmpty());
    auto *way = m_bench->offer(u"Create a new contact with it"_s);
    QVERIFY(way);
    way->click();
    QVERIFY(!m_bench->editor().contact().isValid());
    QCOMPARE(m_bench->field("editFirst").text(), u"Ida"_s);
    QCOMPARE(m_bench->field("editLast").text(), u"Lovelace"_s);
    QTRY_COMPARE(m_bench->drafts().size(), 1);
    QVERIFY(!m_bench->drafts().constFirst().contact().isValid());
    m_bench->save();
    QTRY_COMPARE(m_bench->journalled().size(), 1);
    QCOMPARE(m_bench->journalled().constFirst().write.action, JournalWrite::Action::Create);
}

void ContactEditorTest::saysWhyThereIsNoId()
{
    m_bench->edit(1);
    m_bench->button("editChannels").click();
    auto *dialog = m_bench->ui.window().findChild<ChannelDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *get = dialog->findChild<QPushButton *>(u"getUuid"_s);
    QVERIFY(get->isVisible());
    m_bench->ui.prompts.answer = false;
    get->click();
    QVERIFY(get->isEnabled()); // not after all
    m_bench->ui.prompts.answer = true;
    m_bench->service.onRequest = [](int, const QString &operation) -> std::optional<ApiError> {
        return operation == u"updateContactV1"_s
            ? std::optional(errorOf(ApiError::Kind::BadRequest))
            : std::nullopt;
    };
    get->click();
    QVERIFY(!get->isEnabled());
    QVERIFY(m_bench->until([&] { return get->isEnabled(); }));
    const QString why = get->accessibleDescription();
    QVERIFY2(why.contains(u"refused"_s), qPrintable(why));
}

void ContactEditorTest::readsNumbersOfTheCountryThatIsSetMeanwhile()
{
    m_bench->edit(1);
    m_bench->type("editPhone", u"22 22 55 55"_s);
    QVERIFY(m_bench->form().state().value(phone) != u"4722225555"_s);
    m_bench->ui.region = u"NO"_s;
    WorkspaceContext context = m_bench->ui.context();
    context.id = m_bench->ui.window().currentWorkspace();
    m_bench->ui.window().updateWorkspace(context);
    QCOMPARE(m_bench->form().state().value(phone), u"4722225555"_s);
    QCOMPARE(m_bench->field("editPhone").text(), u"22 22 55 55"_s);
}

/// Who takes a tag off by mistake means the form, and not what the team has saved.
void ContactEditorTest::takesNothingBackFromWithinTheForm()
{
    m_bench->submit(2, {{email, u"grace@example.org"_s, u"g@example.org"_s}});
    QVERIFY(m_bench->until([&] { return m_bench->journal().open().isEmpty(); }));
    QVERIFY(m_bench->until([&] { return m_bench->ui.action(u"Undo"_s)->isEnabled(); }));
    m_bench->edit(1);
    m_bench->button("addTags").setFocus();
    m_bench->press(Qt::Key_Z, Qt::ControlModifier);
    m_bench->clock.advance(1s);
    QCOMPARE(m_bench->journalled().size(), 1);
    m_bench->press(Qt::Key_Escape);
    m_bench->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_bench->journalled().size(), 2);
}

/// And not of whoever is chosen in the list meanwhile.
void ContactEditorTest::choosesTagsOfTheFormInFront()
{
    m_bench->edit(1);
    m_bench->type("editFirst", u"Augusta"_s);
    m_bench->ui.table().setCurrentContact(ContactId(2));
    m_bench->press(Qt::Key_T, Qt::ControlModifier);
    chooseTag(u"wholesale"_s);
    QCOMPARE(m_bench->editor().contact(), ContactId(1));
    QCOMPARE(m_bench->form().state().value({Kind::First, {}}), u"Augusta"_s);
    m_bench->save();
    QVERIFY(
        m_bench->until([&] { return m_bench->service.contact(ContactId(1))->tags.size() == 2; }));
    QCOMPARE(m_bench->service.contact(ContactId(2))->tags.size(), 1);
    // Without a form it opens that of whom the list shows.
    m_bench->press(Qt::Key_T, Qt::ControlModifier);
    chooseTag(u"wholesale"_s);
    QCOMPARE(m_bench->editor().contact(), ContactId(2));
}

void ContactEditorTest::choosesTagsOfNobodyOnlyInAForm()
{
    const QAction &tags = *m_bench->ui.action(u"chooseTags"_s);
    m_bench->ui.searchBox().setText(u"nobody is called so"_s);
    QVERIFY(m_bench->until([&] { return m_bench->ui.model().rowCount() == 0; }));
    QVERIFY(!tags.isEnabled());
    m_bench->ui.action(u"newContact"_s)->trigger();
    QVERIFY(tags.isEnabled());
    m_bench->press(Qt::Key_T, Qt::ControlModifier);
    chooseTag(u"wholesale"_s);
    QCOMPARE(m_bench->editor().contact(), ContactId());
    m_bench->ui.prompts.answer = true;
    m_bench->press(Qt::Key_Escape);
    QVERIFY(m_bench->until([&] { return !m_bench->editor().isOpen(); }));
    QVERIFY(!tags.isEnabled());
}

ROLODESK_TEST(ContactEditorTest);
#include "tst_contacteditor.moc"
