#include "core/accounts/accountdesk.h"
#include "core/import/exporter.h"
#include "core/index/contactquery.h"
#include "tests/support/testregistry.h"
#include "ui/common/accounterrortext.h"
#include "ui/common/colors.h"
#include "ui/common/errortext.h"
#include "ui/common/languages.h"
#include "ui/common/uisetup.h"
#include "ui/help/helpdialog.h"
#include "ui/help/helppages.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QTranslator>
#include <QUrl>
#include <QtTest>

#include <memory>

using namespace rolodesk;
using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

QStringList topicIds()
{
    QStringList ids;
    for (const HelpTopic &topic : helpTopics(english))
        ids += topic.id;
    return ids;
}

/// A row for each language of the program.
void eachLanguage()
{
    QTest::addColumn<QString>("language");
    for (const UiLanguage &each : uiLanguages())
        QTest::newRow(qPrintable(each.code)) << each.code;
}

/// What stands between backticks, outside of blocks of code.
QStringList codeIn(const QString &markdown)
{
    static const QRegularExpression code(u"`([^`\\n]+)`"_s);
    QStringList all;
    for (auto it = code.globalMatch(markdown); it.hasNext();)
        all += it.next().captured(1);
    return all;
}

/// The palettes that are looked at: light, dark, and the two of high contrast.
QList<QPalette> palettes()
{
    const auto made = [](QRgb base, QRgb text, QRgb link) {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor(base));
        palette.setColor(QPalette::Window, QColor(base));
        palette.setColor(QPalette::Text, QColor(text));
        palette.setColor(QPalette::WindowText, QColor(text));
        palette.setColor(QPalette::Link, QColor(link));
        return palette;
    };
    return {made(0xffffffff, 0xff202124, 0xff0057ae), made(0xff1e1e1e, 0xffe8e8e8, 0xff0057ae),
        made(0xff000000, 0xffffffff, 0xff0000ff), made(0xffffffff, 0xff000000, 0xffffff00)};
}

/// Keeps what would have been opened outside of the program.
class Opened final : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

} // namespace

/// The help as it is read.
class HelpDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hasAPageForEachTopic_data() { eachLanguage(); }
    void hasAPageForEachTopic();
    void fallsBackToEnglishPageByPage();
    void linksLeadToWhatIsThere_data() { eachLanguage(); }
    void linksLeadToWhatIsThere();
    void tellsHeadingsAsTheirLinksNameThem();
    void makesTargetsOfLinks_data();
    void makesTargetsOfLinks();
    void tellsEveryExporter_data() { eachLanguage(); }
    void tellsEveryExporter();
    void tellsEveryOperator_data() { eachLanguage(); }
    void tellsEveryOperator();
    void understandsEachExampleOfASearch_data() { eachLanguage(); }
    void understandsEachExampleOfASearch();
    void tellsEveryError_data() { eachLanguage(); }
    void tellsEveryError();
    void findsWordsWhateverTheirCaseAndAccents();
    void listsTheTopicsThatHoldAllTheWords();
    void marksWhatWasLookedFor();
    void goesFromHitToHitAndClearsWithEscape();
    void opensAtATopicAndAHeading();
    void followsLinksAndGoesBack();
    void followsLinksWithAnyLetters();
    void handsWebLinksToTheDesktopOnlyWhenClicked();
    void canBeReadInEachPalette();
    void isNamedForScreenReadersAndReachedByTab();
    void remembersItsSizeAndDiesWhenClosed();

private:
    [[nodiscard]] HelpDialog &open()
    {
        m_dialog = new HelpDialog(*m_settings, english, nullptr);
        m_dialog->show();
        m_dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(m_dialog);
        return *m_dialog;
    }
    [[nodiscard]] QTextBrowser *page() const
    {
        return m_dialog->findChild<QTextBrowser *>(u"helpText"_s);
    }
    [[nodiscard]] QListWidget *list() const
    {
        return m_dialog->findChild<QListWidget *>(u"helpTopics"_s);
    }
    [[nodiscard]] QLineEdit *box() const { return m_dialog->findChild<QLineEdit *>(u"helpFind"_s); }
    [[nodiscard]] QString shown() const
    {
        return list()->currentItem()->data(Qt::UserRole).toString();
    }
    [[nodiscard]] QStringList listed() const
    {
        QStringList ids;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->isHidden())
                ids += list()->item(row)->data(Qt::UserRole).toString();
        }
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    QPointer<HelpDialog> m_dialog;
};

void HelpDialogTest::initTestCase()
{
    setUpUi(*qApp);
}

void HelpDialogTest::init()
{
    m_settings =
        std::make_unique<QSettings>(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

void HelpDialogTest::cleanup()
{
    delete m_dialog;
    m_settings.reset();
}

void HelpDialogTest::hasAPageForEachTopic()
{
    QFETCH(QString, language);
    const QStringList ids = topicIds();
    QCOMPARE(ids.size(), 10);
    for (const HelpTopic &topic : helpTopics(language)) {
        const QList<HelpHeading> headings = helpHeadings(helpText(topic.id, language));
        QVERIFY2(!headings.isEmpty(), qPrintable(topic.id));
        QCOMPARE(headings.constFirst().level, 1);
        QCOMPARE(topic.title, headings.constFirst().text);
        QCOMPARE(std::count_if(headings.cbegin(), headings.cend(),
                     [](const HelpHeading &heading) { return heading.level == 1; }),
            1);
    }
    // And no page that is not listed.
    const QStringList files = QDir(u":/rolodesk/help/"_s + language).entryList({u"*.md"_s});
    QCOMPARE(files.size(), ids.size());
    for (const QString &file : files)
        QVERIFY2(ids.contains(file.chopped(3)), qPrintable(file));
    QVERIFY(helpText(u"../../icons/add"_s, language).isEmpty());
    QVERIFY(helpText(u"no-such-topic"_s, language).isEmpty());
}

void HelpDialogTest::fallsBackToEnglishPageByPage()
{
    for (const QString &id : topicIds()) {
        QCOMPARE(helpText(id, u"xx_YY"_s), helpText(id, english));
        QCOMPARE(helpText(id, QString()), helpText(id, english));
        QCOMPARE(helpText(id, u"de_DE"_s), helpText(id, u"de"_s));
    }
}

void HelpDialogTest::linksLeadToWhatIsThere()
{
    static const QRegularExpression link(u"\\]\\(([^)\\s]+)\\)"_s);
    QFETCH(QString, language);
    int links = 0;
    for (const QString &id : topicIds()) {
        for (auto it = link.globalMatch(helpText(id, language)); it.hasNext(); ++links) {
            const QString text = it.next().captured(1);
            const HelpTarget target = helpTarget(QUrl(text), id);
            const QString context = id + u": "_s + text;
            QVERIFY2(target.kind != HelpTarget::Kind::Nowhere, qPrintable(context));
            if (target.kind == HelpTarget::Kind::Web) {
                QVERIFY2(text.startsWith("https://"_L1), qPrintable(context));
                continue;
            }
            const QString there = helpText(target.topic, language);
            QVERIFY2(!there.isEmpty(), qPrintable(context));
            const QList<HelpHeading> headings = helpHeadings(there);
            QVERIFY2(target.anchor.isEmpty()
                    || std::any_of(headings.cbegin(), headings.cend(),
                        [&target](const HelpHeading &one) { return one.anchor == target.anchor; }),
                qPrintable(context));
        }
    }
    QVERIFY(links > 10);
}

void HelpDialogTest::tellsHeadingsAsTheirLinksNameThem()
{
    const QString text = u"# What `tag:` does\n\n## Days\n```\n# no heading\n```\n## Days\n"
                         "### File: encoding, **separator**, [titles](x.md)\n#no heading\n"_s;
    const QList<HelpHeading> expected{{1, u"What tag: does"_s, u"what-tag-does"_s},
        {2, u"Days"_s, u"days"_s}, {2, u"Days"_s, u"days-1"_s},
        {3, u"File: encoding, separator, titles"_s, u"file-encoding-separator-titles"_s}};
    QCOMPARE(helpHeadings(text), expected);
}

void HelpDialogTest::makesTargetsOfLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<HelpTarget>("expected");
    using Kind = HelpTarget::Kind;
    const auto row = [](const char *name, const QString &link, const HelpTarget &expected) {
        QTest::newRow(name) << link << expected;
    };
    row("topic", u"searching.md"_s, {Kind::Topic, u"searching"_s, {}});
    row("heading there", u"searching.md#days"_s, {Kind::Topic, u"searching"_s, u"days"_s});
    row("heading here", u"#days"_s, {Kind::Topic, u"editing"_s, u"days"_s});
    row("web", u"https://www.heymarket.com/x.md"_s, {Kind::Web, {}, {}});
    row("file", u"file:///etc/passwd"_s, {});
    row("script", u"javascript:alert(1)"_s, {});
    row("elsewhere", u"../secret.md"_s, {});
    row("another server", u"//example.org/searching.md"_s, {});
    row("no page", u"picture.png"_s, {});
    row("nothing", QString(), {});
}

void HelpDialogTest::makesTargetsOfLinks()
{
    QFETCH(QString, link);
    QTEST(helpTarget(QUrl(link), u"editing"_s), "expected");
}

void HelpDialogTest::tellsEveryExporter()
{
    QFETCH(QString, language);
    const QString text = helpText(u"importing"_s, language);
    int exporters = 0;
    for (int i = 1;; ++i, ++exporters) {
        const QString name = nameOf(static_cast<Exporter>(i));
        if (name == nameOf(Exporter::None))
            break;
        QVERIFY2(text.contains(u"| `%1` |"_s.arg(name)), qPrintable(name));
    }
    QCOMPARE(exporters, static_cast<int>(Exporter::MailchimpMergeTags));
}

void HelpDialogTest::tellsEveryOperator()
{
    QFETCH(QString, language);
    const QString text = helpText(u"searching"_s, language);
    for (const QString &each : ContactQuery::operators())
        QVERIFY2(text.contains(u'`' + each), qPrintable(each));
    // And each word that can stand behind one, as the query itself tells them.
    for (const QString &query : {u"opted:?"_s, u"blocked:?"_s, u"missing:?"_s, u"problem:?"_s}) {
        const ContactQuery read = ContactQuery::read(query, QDate(2026, 1, 1));
        QCOMPARE(read.problems.size(), 1);
        for (const QString &value : read.problems.constFirst().expected)
            QVERIFY2(
                text.contains(u'`' + query.chopped(1) + value + u'`'), qPrintable(query + value));
    }
}

void HelpDialogTest::understandsEachExampleOfASearch()
{
    QFETCH(QString, language);
    const QString text = helpText(u"searching"_s, language);
    int examples = 0;
    for (const QString &code : codeIn(text)) {
        if (code.startsWith("rolodesk"_L1))
            continue;
        const ContactQuery read = ContactQuery::read(code, QDate(2026, 1, 1));
        QVERIFY2(read.problems.isEmpty(), qPrintable(code));
        QVERIFY2(!read.terms.isEmpty(), qPrintable(code));
        for (const QueryTerm &term : read.terms) {
            QVERIFY2(term.kind != QueryTerm::Kind::Nobody, qPrintable(code));
            // An operator that nobody knows would be searched for as text.
            QVERIFY2(
                term.kind != QueryTerm::Kind::Text || !term.value.contains(u':'), qPrintable(code));
        }
        ++examples;
    }
    QVERIFY(examples > 40);
}

void HelpDialogTest::tellsEveryError()
{
    QFETCH(QString, language);
    const QString text = helpText(u"troubleshooting"_s, language);
    // Titles are those on screen.
    QTranslator words;
    QVERIFY(words.load(u"rolodesk_"_s + language, u":/rolodesk/words"_s));
    QVERIFY(QCoreApplication::installTranslator(&words));
    const auto check = [&text](const ErrorText &error) {
        QVERIFY(!error.title.isEmpty());
        QVERIFY2(text.contains(error.title), qPrintable(error.title));
    };
    for (int i = 0; i <= static_cast<int>(ApiError::Kind::Cancelled); ++i) {
        ApiError error;
        error.kind = static_cast<ApiError::Kind>(i);
        check(describe(error));
        check(describeCheck(error, KeySource::Keychain));
        check(describeCheck(error, KeySource::Helper));
    }
    for (int i = 0; i <= static_cast<int>(StoreError::Kind::Failed); ++i)
        check(describe(StoreError{static_cast<StoreError::Kind>(i), {}, {}}));
    for (int i = 0; i <= static_cast<int>(CredentialError::Kind::Broken); ++i)
        check(describe(CredentialError{static_cast<CredentialError::Kind>(i), {}}));
    for (int i = 0; i <= static_cast<int>(HelperError::Kind::Expired); ++i)
        check(describe(HelperError{static_cast<HelperError::Kind>(i), 0}));
    for (int i = 0; i <= static_cast<int>(RegistryError::Kind::Gone); ++i)
        check(describe(RegistryError{static_cast<RegistryError::Kind>(i), {}, {}}));
    for (int i = static_cast<int>(AccountError::Kind::WrongPhrase);
         i <= static_cast<int>(AccountError::Kind::SpoiledHash); ++i) {
        AccountError error;
        error.kind = static_cast<AccountError::Kind>(i);
        check(describe(error));
    }
    check(describeUnreadableContact());
    check(describeClockSkew(std::chrono::seconds(90)));
}

void HelpDialogTest::findsWordsWhateverTheirCaseAndAccents()
{
    QCOMPARE(helpWords(u"  Über  ÜBER opt "_s), (QStringList{u"uber"_s, u"opt"_s}));
    QVERIFY(holdsAll(u"Opt-out and über"_s, {u"uber"_s, u"opt"_s}));
    QVERIFY(!holdsAll(u"Opt-out"_s, {u"uber"_s, u"opt"_s}));
    const QString text = u"Straße, STRASSE"_s;
    const QList<HelpHit> expected{{0, 6}, {8, 7}};
    QCOMPARE(helpHits(text, {u"strasse"_s}), expected);
    QVERIFY(helpHits(text, {}).isEmpty());
    QCOMPARE(helpPlainText(u"## A `b` **c**\n| d | [e](f.md) |\n| --- | --- |\n"_s).simplified(),
        u"A b c d e"_s);
}

void HelpDialogTest::listsTheTopicsThatHoldAllTheWords()
{
    (void)open();
    QCOMPARE(listed(), topicIds());
    QTest::keyClicks(box(), u"exporters"_s);
    QCOMPARE(listed(), QStringList{u"importing"_s});
    QCOMPARE(shown(), u"importing"_s);
    auto *found = m_dialog->findChild<QLabel *>(u"helpFound"_s);
    QCOMPARE(found->text(), u"In 1 of 10 topics"_s);
    box()->setText(u"keychain telemetry"_s);
    QCOMPARE(listed(), QStringList{u"privacy"_s});
    m_dialog->showTopic(u"console"_s);
    box()->setText(u"history"_s); // others have the word, one is called so
    QCOMPARE(shown(), u"undo-and-history"_s);
    box()->setText(u"xyzzy"_s);
    QVERIFY(listed().isEmpty());
    QVERIFY(!found->text().isEmpty());
    box()->clear();
    QCOMPARE(listed(), topicIds());
    QVERIFY(!found->isVisible());
    // Back leads to the page before all the typing.
    QTest::keyClick(m_dialog.data(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(shown(), u"console"_s);
}

void HelpDialogTest::marksWhatWasLookedFor()
{
    (void)open();
    m_dialog->showTopic(u"editing"_s);
    box()->setText(u"GRÄCE draft"_s);
    box()->setText(u"dräft"_s);
    QCOMPARE(shown(), u"editing"_s);
    const auto marks = page()->extraSelections();
    QCOMPARE(marks.size(), helpHits(page()->toPlainText(), {u"draft"_s}).size());
    QVERIFY(!marks.isEmpty());
    for (const QTextEdit::ExtraSelection &mark : marks) {
        QCOMPARE(mark.cursor.selectedText().toLower(), u"draft"_s);
        // Not by its colour alone.
        QVERIFY(mark.format.underlineStyle() != QTextCharFormat::NoUnderline);
        QVERIFY(
            contrastOf(mark.format.background().color(), mark.format.foreground().color()) >= 4.5);
    }
    box()->clear();
    QVERIFY(page()->extraSelections().isEmpty());
}

void HelpDialogTest::goesFromHitToHitAndClearsWithEscape()
{
    (void)open();
    box()->setText(u"sample"_s);
    QCOMPARE(shown(), u"first-steps"_s);
    const auto marks = page()->extraSelections();
    QVERIFY(marks.size() > 1);
    const int first = page()->textCursor().selectionStart();
    QCOMPARE(first, marks.constFirst().cursor.selectionStart());
    QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(page()->textCursor().selectionStart(), marks.at(1).cursor.selectionStart());
    for (qsizetype i = 2; i <= marks.size(); ++i)
        QTest::keyClick(box(), Qt::Key_Return);
    QCOMPARE(page()->textCursor().selectionStart(), first);
    QTest::keyClick(box(), Qt::Key_Escape);
    QVERIFY(box()->text().isEmpty());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(box(), Qt::Key_Escape);
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void HelpDialogTest::opensAtATopicAndAHeading()
{
    (void)open();
    m_dialog->showTopic(u"importing"_s);
    QCOMPARE(shown(), u"importing"_s);
    QCOMPARE(page()->verticalScrollBar()->value(), 0);
    m_dialog->showTopic(u"troubleshooting#keyring"_s);
    QCOMPARE(shown(), u"troubleshooting"_s);
    QCOMPARE(page()->textCursor().block().text(), u"Keyring"_s);
    QVERIFY(page()->verticalScrollBar()->value() > 0);
    m_dialog->showTopic(u"no-such-topic"_s);
    QCOMPARE(shown(), u"troubleshooting"_s);
    // Before it was ever on screen.
    HelpDialog early(*m_settings, english, nullptr);
    early.setAttribute(Qt::WA_DeleteOnClose, false);
    early.showTopic(u"troubleshooting#keyring"_s);
    early.show();
    auto *text = early.findChild<QTextBrowser *>(u"helpText"_s);
    QTRY_VERIFY(text->verticalScrollBar()->value() > 0);
    QCOMPARE(text->textCursor().block().text(), u"Keyring"_s);
}

void HelpDialogTest::followsLinksAndGoesBack()
{
    (void)open();
    QVERIFY(!m_dialog->findChild<QToolButton *>(u"helpBack"_s)->isEnabled());
    Q_EMIT page()->anchorClicked(QUrl(u"searching.md#days"_s));
    QCOMPARE(shown(), u"searching"_s);
    QCOMPARE(page()->textCursor().block().text(), u"Days"_s);
    Q_EMIT page()->anchorClicked(QUrl(u"#not"_s));
    QCOMPARE(page()->textCursor().block().text(), u"Not"_s);
    list()->setCurrentRow(static_cast<int>(topicIds().indexOf(u"keys"_s)));
    QCOMPARE(page()->accessibleName(), list()->currentItem()->text());
    QTest::keyClick(page(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), u"searching"_s);
    QTest::keyClick(page(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(page(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown(), u"first-steps"_s);
    QVERIFY(!m_dialog->findChild<QToolButton *>(u"helpBack"_s)->isEnabled());
    QTest::keyClick(page(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(shown(), u"searching"_s);
}

void HelpDialogTest::followsLinksWithAnyLetters()
{
    m_dialog = new HelpDialog(*m_settings, u"de"_s, nullptr);
    m_dialog->show();
    m_dialog->showTopic(u"undo-and-history"_s);
    // The one with a heading, as Qt has read it.
    QString link;
    const QTextDocument *text = page()->document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (const QString href = it.fragment().charFormat().anchorHref(); href.contains(u'#'))
                link = href;
        }
    }
    Q_EMIT page()->anchorClicked(QUrl(link));
    QCOMPARE(shown(), u"troubleshooting"_s);
    QCOMPARE(page()->textCursor().block().text(), u"Änderungen"_s);
}

void HelpDialogTest::handsWebLinksToTheDesktopOnlyWhenClicked()
{
    Opened opened;
    for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, &opened, "open");
    (void)open();
    for (const QString &id : topicIds())
        m_dialog->showTopic(id);
    Q_EMIT page()->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(opened.urls.isEmpty());
    Q_EMIT page()->anchorClicked(QUrl(u"https://www.heymarket.com"_s));
    for (const QString &scheme : {u"https"_s, u"http"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(opened.urls, QList<QUrl>{QUrl(u"https://www.heymarket.com"_s)});
}

void HelpDialogTest::canBeReadInEachPalette()
{
    for (const QPalette &palette : palettes()) {
        const QColor base = palette.color(QPalette::Base);
        for (const QString &id : topicIds()) {
            QTextDocument document;
            document.setMarkdown(helpText(id, english), QTextDocument::MarkdownDialectGitHub);
            styleHelp(document, palette, QFont());
            for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextCharFormat format = it.fragment().charFormat();
                    const QColor ground = format.background().style() == Qt::NoBrush
                        ? base
                        : format.background().color();
                    QVERIFY2(contrastOf(format.foreground().color(), ground) >= 4.5,
                        qPrintable(id + u": "_s + it.fragment().text()));
                }
            }
            for (const QTextFrame *frame : document.rootFrame()->childFrames()) {
                if (const auto *table = qobject_cast<const QTextTable *>(frame))
                    QVERIFY(contrastOf(table->format().borderBrush().color(), base) >= 3.0);
            }
        }
    }
}

void HelpDialogTest::isNamedForScreenReadersAndReachedByTab()
{
    (void)open();
    for (QWidget *part : {static_cast<QWidget *>(list()), static_cast<QWidget *>(box()),
             static_cast<QWidget *>(page())})
        QVERIFY2(!part->accessibleName().isEmpty(), qPrintable(part->objectName()));
    for (const auto *button : m_dialog->findChildren<QToolButton *>()) {
        if (button->objectName().startsWith("help"_L1))
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }
    m_dialog->activateWindow();
    list()->setFocus();
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Tab);
    QVERIFY(box()->hasFocus());
    QTest::keyClick(box(), Qt::Key_Tab);
    QVERIFY(page()->hasFocus());
}

void HelpDialogTest::remembersItsSizeAndDiesWhenClosed()
{
    open().resize(701, 502);
    QCOMPARE(m_dialog->isModal(), false);
    const QPointer<HelpDialog> first = m_dialog;
    QVERIFY(m_dialog->close());
    QTRY_VERIFY(!first);
    QVERIFY(m_settings->contains(u"help/geometry"_s));
    QCOMPARE(open().size(), QSize(701, 502));
}

ROLODESK_TEST(HelpDialogTest);

#include "tst_helpdialog.moc"
