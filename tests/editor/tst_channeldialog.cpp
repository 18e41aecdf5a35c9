#include "tests/editor/editorbench.h"
#include "tests/support/namelessparts.h"
#include "tests/support/testregistry.h"
#include "ui/editor/channeldialog.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

using Kind = EditField::Kind;

/// The dialog of channels, opened from the form and worked by its keys.
class ChannelDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }
    void addsChangesAndRemovesByKeysAlone();
    void leavesThePhoneToTheForm();
    void checksValuesByTheirType();
    void takesAnyTypeByItsName();
    void refusesWhatIsThere();
    void warnsOfASecondOneOfAType();
    void warnsOfRemovingOneOfSeveral();
    void leavesAChangeFirst();
    void takesWhatWasTypedAndNotAdded();
    void changesNothingWhenItIsLeft();
    void waitsForTheIdThatChannelsNeed();
    void needsNoIdForANewContact();
    void saysWhichChannelsOthersChanged();
    void namesEveryControlAndUsesNoLetterTwice();

private:
    void begin(const Contact &contact, bool isNew = false)
    {
        m_bench->form->begin(contact, isNew);
        m_bench->toFront();
        m_bench->part("editChannels")->setFocus();
        m_bench->press(Qt::Key_Space);
        m_dialog = m_bench->dialog<ChannelDialog>();
        QVERIFY(m_dialog);
        QTRY_VERIFY(m_dialog->isActiveWindow());
    }
    template <typename T = QWidget>
    [[nodiscard]] T *part(const char *name)
    {
        return m_bench->part<T>(name, m_dialog);
    }
    [[nodiscard]] QString textOf(const char *name)
    {
        const auto *label = part<QLabel>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] QTreeWidget &list() { return *part<QTreeWidget>("channelList"); }
    [[nodiscard]] QStringList lines()
    {
        QStringList lines;
        for (int row = 0; row < list().topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = list().topLevelItem(row);
            lines << QString(item->text(0) + u' ' + item->text(1))
                         .remove(QChar(0x2068))
                         .remove(QChar(0x2069));
        }
        return lines;
    }
    void add(const QString &type, const QString &value)
    {
        EditorBench::typeInto(part("channelType"), type);
        EditorBench::typeInto(part("channelValue"), value);
        m_bench->press(Qt::Key_Return);
    }
    void choose(int row)
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Home);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(&list(), Qt::Key_Down);
    }
    void done() { m_bench->press(Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString value(const QString &type)
    {
        return m_bench->form->state().value({Kind::Channel, type});
    }

    std::unique_ptr<EditorBench> m_bench;
    ChannelDialog *m_dialog = nullptr;
};

void ChannelDialogTest::init()
{
    m_bench = std::make_unique<EditorBench>();
    m_bench->show();
    begin(wholeContact());
}

void ChannelDialogTest::addsChangesAndRemovesByKeysAlone()
{
    QVERIFY(part("channelValue")->hasFocus());
    QCOMPARE(lines().constLast(), u"Facebook ada.l"_s);
    add(u"E-mail"_s, u"countess@example.org"_s);
    QCOMPARE(lines().at(2), u"E-mail countess@example.org"_s);
    QCOMPARE(namelessParts(*m_bench->dialog<ChannelDialog>()), QStringList());
    QVERIFY(part<QLineEdit>("channelValue")->text().isEmpty());
    choose(3);
    m_bench->press(Qt::Key_Return);
    QVERIFY(part("channelValue")->hasFocus());
    QCOMPARE(part<QLineEdit>("channelValue")->text(), u"ada.l"_s);
    QCOMPARE(part<QAbstractButton>("putChannel")->text(), u"&Set"_s);
    QTest::keyClicks(part("channelValue"), u"ada.lovelace"_s); // in its place
    m_bench->press(Qt::Key_Return);
    QCOMPARE(lines().at(3), u"Facebook ada.lovelace"_s);
    QCOMPARE(part<QAbstractButton>("putChannel")->text(), u"&Add"_s);
    choose(2);
    m_bench->press(Qt::Key_Delete);
    QCOMPARE(lines().size(), 3);
    QVERIFY(list().hasFocus());
    add(u"Phone"_s, u"415 555 0133"_s);
    done();
    QVERIFY(!m_bench->dialog<ChannelDialog>());
    QCOMPARE(value(u"facebook"_s), u"ada.lovelace"_s);
    QCOMPARE(value(u"phone"_s), u"14155550133"_s);
    QVERIFY(!m_bench->form->state().contains({Kind::Channel, u"email"_s}));
    const auto shown = m_bench->part("channelRows")->findChildren<QLabel *>();
    QCOMPARE(shown.constLast()->text(), u"+1 415-555-0133"_s);
}

void ChannelDialogTest::leavesThePhoneToTheForm()
{
    QCOMPARE(lines().at(0), u"Phone +1 415-555-0100 (to be changed in the form)"_s);
    QCOMPARE(lines().at(1), u"E-mail ada@example.org (to be changed in the form)"_s);
    choose(0);
    QVERIFY(!part("changeChannel")->isEnabled());
    QVERIFY(!part("removeChannel")->isEnabled());
    m_bench->press(Qt::Key_Delete);
    m_bench->press(Qt::Key_Return);
    QCOMPARE(lines().size(), 3);
    QVERIFY(!part("leaveChannel"));
    choose(2);
    QVERIFY(part("removeChannel")->isEnabled());
}

void ChannelDialogTest::checksValuesByTheirType()
{
    add(u"phone"_s, u"555"_s);
    QCOMPARE(textOf("channelProblem"), u"This phone number has too few digits."_s);
    QVERIFY(part("channelValue")->hasFocus());
    add(u"E-Mail"_s, u"555"_s);
    QCOMPARE(textOf("channelProblem"), u"An e-mail address looks like name@example.org."_s);
    QTest::keyClicks(part("channelValue"), u"0"_s);
    QCOMPARE(textOf("channelProblem"), QString());
    add(u"Facebook"_s, u"  "_s);
    QCOMPARE(textOf("channelProblem"), u"Enter a value."_s);
    add({}, u"ada"_s);
    QCOMPARE(textOf("channelProblem"), u"Choose a type, or enter its name."_s);
    QVERIFY(part("channelType")->hasFocus());
    QCOMPARE(lines().size(), 3);
}

void ChannelDialogTest::takesAnyTypeByItsName()
{
    add(u" line "_s, u"Ada L"_s);
    add(u"LINE"_s, u"Ada L 2"_s); // the same type
    add(u"E-mail"_s, u"a@example.org"_s);
    done();
    QCOMPARE(value(u"line"_s), u"Ada L\nAda L 2"_s);
    QCOMPARE(value(u"email"_s), u"a@example.org"_s);
    QVERIFY(!m_bench->form->state().contains({Kind::Channel, u"LINE"_s}));
}

void ChannelDialogTest::refusesWhatIsThere()
{
    const QString there = u"The contact has this channel already."_s;
    add(u"Phone"_s, u"(415) 555-0100"_s); // its own
    QCOMPARE(textOf("channelProblem"), there);
    add(u"Facebook"_s, u"ADA.L"_s);
    QCOMPARE(textOf("channelProblem"), there);
    choose(2);
    m_bench->press(Qt::Key_F2);
    m_bench->press(Qt::Key_Return); // set to what it is
    QCOMPARE(textOf("channelProblem"), QString());
    QCOMPARE(lines().size(), 3);
}

void ChannelDialogTest::warnsOfASecondOneOfAType()
{
    QCOMPARE(textOf("channelWarning"), QString());
    add(u"line"_s, u"ada"_s);
    QCOMPARE(textOf("channelWarning"), QString());
    add(u"Phone"_s, u"415 555 0133"_s);
    QCOMPARE(
        textOf("channelWarning"), u"Phone: there is another one, which the new one may replace."_s);
    choose(4);
    m_bench->press(Qt::Key_Delete);
    QCOMPARE(textOf("channelWarning"), QString());
}

void ChannelDialogTest::warnsOfRemovingOneOfSeveral()
{
    m_bench->press(Qt::Key_Escape);
    Contact contact = wholeContact();
    contact.channels->append({{}, u"phone"_s, u"442079460018"_s, {}, {}});
    begin(contact);
    QCOMPARE(textOf("channelWarning"), QString());
    choose(2);
    m_bench->press(Qt::Key_Delete); // the only one
    QCOMPARE(textOf("channelWarning"), QString());
    choose(2);
    m_bench->press(Qt::Key_Delete); // one of two phones
    QCOMPARE(textOf("channelWarning"),
        u"Phone: Heymarket removes by type, which may take the others, too."_s);
}

void ChannelDialogTest::leavesAChangeFirst()
{
    choose(2);
    part("changeChannel")->setFocus();
    m_bench->press(Qt::Key_Return);
    QVERIFY(part("leaveChannel"));
    m_bench->press(Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!part("leaveChannel"));
    QVERIFY(part<QLineEdit>("channelValue")->text().isEmpty());
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->dialog<ChannelDialog>());
    QVERIFY(!m_bench->form->isChanged());
}

void ChannelDialogTest::takesWhatWasTypedAndNotAdded()
{
    EditorBench::typeInto(part("channelType"), u"Phone"_s);
    EditorBench::typeInto(part("channelValue"), u"415"_s);
    done();
    QVERIFY2(m_dialog->isVisible(), "it cannot be read, and is not dropped");
    QCOMPARE(textOf("channelProblem"), u"This phone number has too few digits."_s);
    QTest::keyClicks(part("channelValue"), u" 555 0133"_s);
    done();
    QVERIFY(!m_bench->dialog<ChannelDialog>());
    QCOMPARE(value(u"phone"_s), u"14155550133"_s);
}

void ChannelDialogTest::changesNothingWhenItIsLeft()
{
    add(u"Phone"_s, u"415 555 0133"_s);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->dialog<ChannelDialog>());
    QVERIFY(!m_bench->form->isChanged());
}

void ChannelDialogTest::waitsForTheIdThatChannelsNeed()
{
    m_bench->press(Qt::Key_Escape);
    QSignalSpy wanted(m_bench->form, &ContactForm::uuidWanted);
    Contact contact = wholeContact();
    contact.uuid.clear();
    begin(contact);
    QVERIFY(textOf("channelsBlocked").startsWith(u"To change channels, a second id"_s));
    for (const char *name : {"channelValue", "putChannel", "channelsDone"})
        QVERIFY2(!part(name)->isEnabled(), name);
    choose(2);
    m_bench->press(Qt::Key_Delete);
    done();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(lines().size(), 3);
    part("getUuid")->setFocus();
    m_bench->press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!part("getUuid")->isEnabled());
    m_bench->form->sayNoUuid(u"The service cannot be reached."_s);
    QCOMPARE(textOf("channelsBlocked"), u"The service cannot be reached."_s);
    QVERIFY(part("getUuid")->isEnabled());
    contact.uuid = u"0f8a"_s;
    m_bench->form->rebase(contact);
    QVERIFY(!part("channelsBlocked"));
    QVERIFY(!part("getUuid"));
    QVERIFY(part("channelValue")->isEnabled());
    QVERIFY(!textOf("channelHint").isEmpty() && !textOf("channelHint").contains(u"not told"_s));
    add(u"Phone"_s, u"415 555 0133"_s);
    done();
    QCOMPARE(value(u"phone"_s), u"14155550133"_s);
    contact.channels.reset();
    begin(contact);
    QVERIFY(textOf("channelHint").contains(u"has not told"_s));
}

void ChannelDialogTest::needsNoIdForANewContact()
{
    m_bench->press(Qt::Key_Escape);
    begin({}, true);
    QVERIFY(!part("channelsBlocked"));
    add(u"Facebook"_s, u"ada.l"_s);
    done();
    QVERIFY(m_bench->form->showProblems());
    QCOMPARE(value(u"facebook"_s), u"ada.l"_s);
}

void ChannelDialogTest::saysWhichChannelsOthersChanged()
{
    add(u"Facebook"_s, u"ada.king"_s);
    done();
    Contact theirs = wholeContact();
    (*theirs.channels)[1].value = u"countess"_s;
    theirs.channels->append({{}, u"phone"_s, u"442079460018"_s, {}, {}});
    m_bench->form->rebase(theirs);
    QCOMPARE(value(u"phone"_s), u"442079460018"_s);
    QCOMPARE(value(u"facebook"_s), u"ada.king\nada.l"_s);
    QCOMPARE(
        m_bench->below("editChannels", "fieldNews"), u"Facebook: Now “countess” in Heymarket."_s);
    QTest::keyClick(m_bench->part("takeTheirs"), Qt::Key_Space);
    QCOMPARE(value(u"facebook"_s), u"countess"_s);
    QVERIFY(!m_bench->form->isChanged());
}

void ChannelDialogTest::namesEveryControlAndUsesNoLetterTwice()
{
    m_bench->verifyNames(*m_dialog, 6);
    choose(2);
    m_bench->press(Qt::Key_Return);
    m_bench->verifyNames(*m_dialog, 7);
}

ROLODESK_TEST(ChannelDialogTest);
#include "tst_channeldialog.moc"
