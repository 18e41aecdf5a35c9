#include "ui/exporting/exportdialog.h"

#include "core/store/contactstore.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/timetext.h"
#include "ui/contacts/listwords.h"
#include "ui/workspacecontext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr auto formatKey = "export/format"_L1;
constexpr auto safeKey = "export/safeForSpreadsheets"_L1;
constexpr auto folderKey = "export/folder"_L1;

/// A name that every file system takes.
QString fileNameOf(const QString &name)
{
    static const QRegularExpression odd(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    QString file = name.left(60);
    file.replace(odd, u" "_s);
    return file.simplified();
}

/// A name as a button shows it: short, and no letter of it is a shortcut.
QString onButton(QString name)
{
    constexpr qsizetype longest = 50; // letters
    if (name.size() > longest)
        name = name.left(longest) + u'…';
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ExportDialog::ExportDialog(
    const WorkspaceContext &context, QSettings &settings, Choice choice, QWidget *parent)
    : QDialog(parent)
    , m_store(context.store)
    , m_clock(context.clock)
    , m_settings(settings)
    , m_choice(std::move(choice))
    , m_questions(new QWidget(this))
    , m_format(new QComboBox(m_questions))
    , m_hint(hintLabel({}, m_questions))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export contacts"));
    const auto all = static_cast<qint64>(m_choice.list.size());
    const auto few = static_cast<qint64>(m_choice.chosen.size());
    const QString chosen = m_choice.hidden == 0
        ? tr("What is selected: %1").arg(contactsText(few))
        : tr("What is selected: %1, of which %2 are not in this list")
              .arg(contactsText(few), numberText(m_choice.hidden));
    m_onlyChosen = formRadio(chosen, u"onlyChosen"_s, m_questions);
    m_whole =
        formRadio(tr("The whole list: %1").arg(contactsText(all)), u"wholeList"_s, m_questions);
    m_onlyCurrent = formRadio(tr("The contact on the card: %1").arg(onButton(m_choice.currentName)),
        u"onlyCurrent"_s, m_questions);
    // What was selected in another list is easily forgotten.
    const bool isChosenMeant = few > 0 && m_choice.hidden == 0;
    (isChosenMeant || all == 0 ? m_onlyChosen : m_whole)->setChecked(true);
    m_onlyChosen->setVisible(few > 0);
    m_onlyCurrent->setVisible(m_choice.current.size() > 0);
    m_whole->setVisible(all > 0);
    m_safe = formCheck(tr("Safe for spreadsheets"), u"safeForSpreadsheets"_s, m_questions);
    m_safeHint = hintLabel(
        tr("Puts an apostrophe before what a spreadsheet would take for a formula, and before "
           "numbers with a plus, which it would change. Off for other programs."),
        m_questions);
    m_format->setObjectName(u"exportFormat"_s);
    for (const ExportFormatText &each : exportFormats())
        m_format->addItem(exportWord(each.title));
    const int format = settings.value(formatKey, 0).toInt();
    m_format->setCurrentIndex(format >= 0 && format < m_format->count() ? format : 0);
    m_state->setObjectName(u"exportState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->hide();
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();

    auto *questions = new QVBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(8);
    questions->addWidget(m_onlyChosen);
    questions->addWidget(m_whole);
    questions->addWidget(m_onlyCurrent);
    if (!m_choice.share.isEmpty())
        questions->addWidget(hintLabel(m_choice.share, m_questions));
    questions->addSpacing(8);
    addField(*questions, tr("Format"), m_format, nullptr, m_hint);
    questions->addWidget(m_safe);
    questions->addWidget(m_safeHint);

    m_inFolder = formButton(tr("Show in its folder"), u"showInFolder"_s, this);
    m_go = formButton(tr("Choose a file…"), u"chooseFile"_s, this);
    m_close = formButton(tr("Cancel"), u"closeExport"_s, this);
    m_inFolder->hide();
    m_go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_inFolder);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_go);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_questions);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(480);

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_go, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_inFolder, &QPushButton::clicked, this, &ExportDialog::showInFolder);
    formatChanged();
    orderTabs();
}

/// From top to bottom, whatever was made first.
void ExportDialog::orderTabs()
{
    const QList<QWidget *> order{
        m_onlyChosen, m_whole, m_onlyCurrent, m_format, m_safe, m_inFolder, m_close, m_go};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

const ExportFormatText &ExportDialog::format() const
{
    return exportFormats()[static_cast<std::size_t>(m_format->currentIndex())];
}

const ContactSequence &ExportDialog::sequence() const
{
    if (m_onlyCurrent->isChecked())
        return m_choice.current;
    return m_onlyChosen->isChecked() ? m_choice.chosen : m_choice.list;
}

void ExportDialog::formatChanged()
{
    m_state->hide(); // what was said was about another format
    sayHint(*m_hint, *m_format, exportWord(format().hint));
    const bool isCsv =
        format().format == ExportFormat::ViewCsv || format().format == ExportFormat::ImportCsv;
    m_safe->setVisible(isCsv);
    m_safeHint->setVisible(isCsv);
    // The importer would take the apostrophe for a part of the value.
    m_safe->setChecked(
        format().format == ExportFormat::ViewCsv && m_settings.value(safeKey, true).toBool());
}

void ExportDialog::chooseFile()
{
    const QString base = m_choice.name.isEmpty() ? tr("Contacts") : fileNameOf(m_choice.name);
    const QString folder =
        m_settings
            .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .toString();
    auto *chooser = new QFileDialog(this, tr("Export contacts"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    const QString ending = QLatin1String(format().ending);
    chooser->setNameFilter(exportWord(format().filter).arg(ending));
    chooser->setDefaultSuffix(ending.mid(1));
    chooser->setDirectory(folder);
    chooser->selectFile(base + u' ' + QDate::currentDate().toString(Qt::ISODate) + ending);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::exportTo);
    chooser->open();
}

void ExportDialog::exportTo(const QString &path)
{
    if (isRunning())
        return;
    if (const QString problem = problemWithName(path); !problem.isEmpty()) {
        m_state->setText(problem);
        announce(*this, problem);
        m_state->show();
        m_format->setAccessibleDescription(problem);
        m_format->setFocus();
        growToFit(*this);
        return;
    }
    sayHint(*m_hint, *m_format, exportWord(format().hint)); // in the place of an earlier problem
    m_path = path;
    m_settings.setValue(formatKey, m_format->currentIndex());
    m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
    if (format().format == ExportFormat::ViewCsv)
        m_settings.setValue(safeKey, m_safe->isChecked());
    m_questions->setEnabled(false);
    m_go->hide();
    m_inFolder->hide();
    m_close->setText(tr("Cancel"));
    m_state->show();
    m_state->setText(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    m_progress->show();
    m_export = std::make_unique<ContactExport>(m_store, m_clock);
    connect(m_export.get(), &ContactExport::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setValue(total == 0 ? 1000 : static_cast<int>(done * 1000 / total));
        m_state->setText(
            tr("Writing %1: %2 of %3")
                .arg(QFileInfo(m_path).fileName(), numberText(done), numberText(total)));
    });
    connect(m_export.get(), &ContactExport::finished, this, &ExportDialog::finished);
    m_export->start(sequence(),
        exportWriter(format().format, m_choice.columns, m_store.directory(), m_safe->isChecked()),
        std::make_unique<FileTarget>(path));
}

/// Other programs go by the ending.
QString ExportDialog::problemWithName(const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    const QLatin1String ending(format().ending);
    if (name.endsWith(ending, Qt::CaseInsensitive))
        return {};
    for (const ExportFormatText &other : exportFormats()) {
        if (name.endsWith(QLatin1String(other.ending), Qt::CaseInsensitive))
            return tr("Nothing was written: “%1” would be taken for a %2 file, and the format is "
                      "“%3”. Choose the other format, or a name that ends in %4.")
                .arg(name, QString(QLatin1String(other.ending)).mid(1), exportWord(format().title),
                    ending);
    }
    return {};
}

void ExportDialog::finished(const ExportOutcome &outcome)
{
    m_progress->hide();
    m_questions->setEnabled(true);
    m_go->show();
    if (outcome) {
        m_questions->hide();
        m_state->setText(describe(*outcome) + u'\n' + QDir::toNativeSeparators(m_path));
        announce(*this, m_state->text());
        m_close->setText(tr("Close"));
        m_close->setDefault(true);
        m_close->setFocus();
        m_go->hide();
        m_inFolder->show();
        layout()->activate();
        adjustSize();
        return;
    }
    const ErrorText text = describe(outcome.error());
    if (text.title.isEmpty()) {
        m_state->setText(tr("Cancelled. No file was written."));
    } else {
        m_state->setText(text.body());
    }
    announce(*this, m_state->text());
    m_go->setText(tr("Choose a file…"));
    m_go->setFocus();
}

/// While it writes, the first Escape stops that, and not the dialog.
void ExportDialog::reject()
{
    if (isRunning())
        m_export->cancel();
    else
        QDialog::reject();
}

void ExportDialog::showInFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
}

} // namespace rolodesk
