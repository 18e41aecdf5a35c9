#include "tests/support/testregistry.h"
#include "tests/ui/connectbench.h"
#include "ui/accounts/connectform.h"
#include "ui/common/fieldedge.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QRadioButton>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

class ConnectFormTest final : public ConnectBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { openForm(); }
    void cleanup() { closeForm(); }
    void handsTheKeyToNoClipboard();
    void forgetsTheKeyWhenItIsLeft();
    void revealsTheKeyOnlyOnDemand();
    void saysWhatTheCheckFound_data();
    void saysWhatTheCheckFound();
    void showsTheResultInASmallWindow();
    void showsTheTeamThatAnswers();
    void takesACheckForStaleOnceSomethingElseIsEntered_data();
    void takesACheckForStaleOnceSomethingElseIsEntered();
    void canStopChecking();
    void saysAtTheFieldWhatIsWrong();
    void asksForWhatIsMissingAsAnError_data();
    void asksForWhatIsMissingAsAnError();
    void goesThroughTheFieldsInTheirOrder();
    void namesEveryControl();
};

void ConnectFormTest::handsTheKeyToNoClipboard()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    QLineEdit *key = field("connectKey");
    key->setText(theSecret);
    for (const bool revealed : {false, true}) {
        m_window->findChild<QAction *>(u"revealKey"_s)->setChecked(revealed);
        key->setFocus();
        QTest::keyClick(key, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(key, Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(key, Qt::Key_X, Qt::ControlModifier);
        key->setText(theSecret); // a masked one can be cut, but reaches nothing
        key->selectAll();
        key->copy();
        QVERIFY(!key->hasSelectedText() || key->echoMode() == QLineEdit::Password);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(key->text(), theSecret);
    }
    QGuiApplication::clipboard()->setText(u"-more"_s);
    key->end(false);
    key->paste();
    QCOMPARE(key->text(), theSecret + u"-more"_s);
}

void ConnectFormTest::forgetsTheKeyWhenItIsLeft()
{
    enter();
    click("connectBack");
    QVERIFY(widget("chooseConnect")->isVisible());
    QVERIFY(!isAnywhere(theSecret));
    click("chooseConnect");
    QCOMPARE(field("connectKey")->text(), QString());
    QCOMPARE(field("connectName")->text(), u"Northwind"_s);
}

void ConnectFormTest::revealsTheKeyOnlyOnDemand()
{
    QCOMPARE(field("connectKey")->echoMode(), QLineEdit::Password);
    auto *reveal = m_window->findChild<QAction *>(u"revealKey"_s);
    constexpr auto unlearnt = Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
    QCOMPARE(field("connectKey")->inputMethodHints() & unlearnt, unlearnt);
    reveal->trigger();
    QCOMPARE(field("connectKey")->echoMode(), QLineEdit::Normal);
    QCOMPARE(field("connectKey")->inputMethodHints() & unlearnt, unlearnt);
    click("connectBack");
    m_window->showConnectForm();
    QCOMPARE(field("connectKey")->echoMode(), QLineEdit::Password);
}

void ConnectFormTest::saysWhatTheCheckFound_data()
{
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<QString>("credential");
    QTest::addColumn<QString>("expected");
    using Kind = ApiError::Kind;
    const QString none;
    QTest::newRow("wrong key") << Kind::Unauthorized << none << u"Key refused"_s;
    QTest::newRow("403") << Kind::Forbidden << none << u"API access not enabled"_s;
    QTest::newRow("clock") << Kind::ClockSkewed << none << u"10 minutes"_s;
    QTest::newRow("offline") << Kind::Offline << none << u"No network"_s;
    QTest::newRow("TLS") << Kind::TlsFailed << none << u"No secure connection"_s;
    QTest::newRow("portal") << Kind::NotThisService << none << u"Not this service"_s;
    QTest::newRow("404") << Kind::NotFound << none << u"Not this service"_s;
    QTest::newRow("garbage") << Kind::BadReply << none << u"Not this service"_s;
    QTest::newRow("500") << Kind::ServerFailed << none << u"Trouble at the service"_s;
    QTest::newRow("late") << Kind::TimedOut << none << u"No answer in time"_s;
    QTest::newRow("helper") << Kind::NoCredentials << u"helper_not_json"_s
                            << u"Token program prints no JSON"_s;
}

void ConnectFormTest::saysWhatTheCheckFound()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(QString, credential);
    QFETCH(QString, expected);
    ApiError error = errorOf(kind, u"req-1"_s);
    error.clockSkew = std::chrono::seconds(600);
    error.credential = credential;
    accounts().answer = Failure(error);
    enter();
    QVERIFY(!widget("connectAnyway")->isVisible());
    click("connectCheck");
    QTRY_VERIFY2(said("checkResult").contains(expected), qPrintable(said("checkResult")));
    QVERIFY(widget("connectAnyway")->isVisible());
    QCOMPARE(button("connectGo")->text(), u"Check and &save"_s);
    QVERIFY(accounts().desk.profiles().isEmpty());
    QCOMPARE(field("connectKey")->text(), theSecret);
    for (const char *name : {"enterKey", "tryAgain", "unlockKeyring"})
        QVERIFY(!way("checkResult", name)->isVisible());
}

void ConnectFormTest::showsTheResultInASmallWindow()
{
    m_window->resize(720, 480);
    accounts().answer = Failure(errorOf(ApiError::Kind::Unauthorized, u"req-1"_s));
    enter();
    click("connectCheck");
    const auto isOnScreen = [this](const char *name) {
        const QWidget *part = widget(name);
        return part->isVisible()
            && m_window->rect().contains(
                QRect(part->mapTo(m_window.get(), QPoint()), part->size()));
    };
    QTRY_VERIFY(isOnScreen("connectAnyway"));
    QVERIFY(isOnScreen("checkResult"));
}

void ConnectFormTest::showsTheTeamThatAnswers()
{
    enter();
    field("connectName")->clear();
    click("connectCheck");
    QTRY_VERIFY(said("checkResult").contains(u"“Northwind Traders”"_s));
    QCOMPARE(button("connectGo")->text(), u"&Save and open"_s);
    QVERIFY(!widget("connectAnyway")->isVisible());
    QVERIFY(accounts().desk.profiles().isEmpty());
    QCOMPARE(field("connectName")->placeholderText(), u"Northwind Traders"_s);
    click("connectGo");
    QTRY_COMPARE(accounts().desk.profiles().size(), 1);
    QCOMPARE(accounts().checked.size(), 1);
    QCOMPARE(accounts().desk.profiles().constFirst().name, u"Northwind Traders"_s);
}

void ConnectFormTest::takesACheckForStaleOnceSomethingElseIsEntered_data()
{
    QTest::addColumn<QString>("changed");
    QTest::addColumn<bool>("stale");
    QTest::newRow("id") << u"connectId"_s << true;
    QTest::newRow("key") << u"connectKey"_s << true;
    QTest::newRow("address") << u"connectAddress"_s << true;
    QTest::newRow("program") << u"sourceHelper"_s << true;
    QTest::newRow("place of the key") << u"sourceMemory"_s << false;
    QTest::newRow("name") << u"connectName"_s << false;
}

void ConnectFormTest::takesACheckForStaleOnceSomethingElseIsEntered()
{
    QFETCH(QString, changed);
    QFETCH(bool, stale);
    enter();
    click("connectCheck");
    QTRY_COMPARE(button("connectGo")->text(), u"&Save and open"_s);
    const QByteArray name = changed.toLatin1();
    if (auto *choice = qobject_cast<QRadioButton *>(widget(name.constData())))
        choice->setChecked(true);
    else
        field(name.constData())->setText(u"other"_s);
    QCOMPARE(button("connectGo")->text(), stale ? u"Check and &save"_s : u"&Save and open"_s);
    QCOMPARE(said("checkResult").contains(u"Not checked"_s), stale);
    QVERIFY(!widget("connectAnyway")->isVisible());
}

void ConnectFormTest::canStopChecking()
{
    accounts().holds = true;
    enter();
    click("connectGo");
    QVERIFY(said("checkResult").contains(u"Checking"_s));
    QVERIFY(!button("connectGo")->isEnabled());
    QVERIFY(accounts().held);
    QCOMPARE(button("connectCheck")->text(), u"Stop checking"_s);
    click("connectCheck");
    QVERIFY2(!accounts().held, "the request ends with it");
    QVERIFY(said("checkResult").contains(u"Not checked"_s));
    QVERIFY(button("connectGo")->isEnabled());
    // Editing stops it, too: the answer would be to another question.
    click("connectCheck");
    QVERIFY(accounts().held);
    field("connectId")->setText(u"another-id"_s);
    QVERIFY(!accounts().held);
    QCOMPARE(field("connectKey")->text(), theSecret);
}

void ConnectFormTest::saysAtTheFieldWhatIsWrong()
{
    QVERIFY(!widget("idProblem")->isVisible());
    click("connectGo");
    QVERIFY(widget("idProblem")->isVisible());
    QVERIFY(widget("keyProblem")->isVisible());
    QVERIFY(field("connectId")->hasFocus());
    QCOMPARE(field("connectId")->accessibleDescription(),
        qobject_cast<QLabel *>(widget("idProblem"))->text());
    field("connectId")->setText(u"id"_s);
    QVERIFY(!widget("idProblem")->isVisible());
    field("connectKey")->setText(u"key"_s);
    field("connectAddress")->setText(u"http://api.example.org"_s);
    click("connectGo");
    QVERIFY(widget("addressProblem")->isVisible());
    QVERIFY(accounts().checked.isEmpty());
}

void ConnectFormTest::asksForWhatIsMissingAsAnError_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("idSentence");
    QTest::addColumn<QString>("keySentence");
    QTest::addColumn<QString>("focus");
    const QString idMissing =
        u"Enter the API Secret ID. It stands in Heymarket under Settings > Integrations > API."_s;
    const QString keyMissing =
        u"Enter the Secret Key. Heymarket shows it once, when the API Secret is made."_s;
    QTest::newRow("nothing") << QString() << QString() << idMissing << keyMissing << u"connectId"_s;
    QTest::newRow("no key") << u"id"_s << u" "_s << QString() << keyMissing << u"connectKey"_s;
    QTest::newRow("no id") << u" "_s << u"key"_s << idMissing << QString() << u"connectId"_s;
    QTest::newRow("spaces") << u"an id"_s << u"key"_s
                            << u"Enter the ID without spaces. Part of something else may have been "
                               "copied with it."_s
                            << QString() << u"connectId"_s;
}

void ConnectFormTest::asksForWhatIsMissingAsAnError()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, focus);
    field("connectId")->setText(id);
    field("connectKey")->setText(secret);
    click("connectGo");
    const auto sentence = [this](const char *name) {
        auto *label = qobject_cast<QLabel *>(widget(name));
        return label->isVisible() ? label->text() : QString();
    };
    QTEST(sentence("idProblem"), "idSentence");
    QTEST(sentence("keyProblem"), "keySentence");
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), focus);
    // The edge of the field is that of an error, and the sentence has the colour of one.
    const QWidget *wrong = widget(focus.toLatin1().constData());
    const QPoint corner = wrong->mapTo(m_window.get(), QPoint(-1, -1));
    const QRgb error = fieldEdgeColor(wrong->palette(), true).rgb();
    QCOMPARE(m_window->grab().toImage().pixel(corner), error);
    const QWidget *label = widget(focus == u"connectId"_s ? "idProblem" : "keyProblem");
    QVERIFY(label->palette().color(QPalette::WindowText)
        != m_window->palette().color(QPalette::WindowText));
    field("connectId")->setText(u"id"_s);
    field("connectKey")->setText(u"key"_s);
    const QPoint now = wrong->mapTo(m_window.get(), QPoint(-1, -1));
    QVERIFY(m_window->grab().toImage().pixel(now) != error);
}

void ConnectFormTest::goesThroughTheFieldsInTheirOrder()
{
    QTRY_VERIFY(field("connectId")->hasFocus());
    QStringList order;
    for (int i = 0; i < 7; ++i) {
        order.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
        (QStringList{u"connectId"_s, u"connectKey"_s, u"connectName"_s, u"connectRegion"_s,
            u"connectAdvanced"_s, u"connectBack"_s, u"connectCheck"_s}));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"connectGo"_s);
}

void ConnectFormTest::namesEveryControl()
{
    for (QWidget *control : m_window->findChild<ConnectForm *>()->findChildren<QWidget *>()) {
        if (control->focusPolicy() == Qt::NoFocus || control->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(control);
        const QString name = control->accessibleName().isEmpty() && button
            ? button->text() + button->toolTip()
            : control->accessibleName();
        const bool named = !name.isEmpty() || qobject_cast<QLabel *>(control)
            || control->parentWidget()->metaObject() == &QComboBox::staticMetaObject
            || control->objectName() == "keychainAct"_L1
            || control->objectName() == "stripOffer"_L1;
        QVERIFY2(named,
            qPrintable(
                QLatin1String(control->metaObject()->className()) + u' ' + control->objectName()));
    }
}

ROLODESK_TEST(ConnectFormTest);
#include "tst_connectform.moc"
