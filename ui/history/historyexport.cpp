#include "ui/history/historyexport.h"

#include "ui/exporting/exportplan.h"

#include <QDate>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

HistoryExport::HistoryExport(const WriteJournal &journal, const ContactStore &store,
    std::function<Wish()> wish, QWidget *window)
    : QObject(window)
    , m_journal(journal)
    , m_store(store)
    , m_wish(std::move(wish))
    , m_window(window)
{
}

HistoryExport::~HistoryExport() = default;

void HistoryExport::choose()
{
    auto *chooser = new QFileDialog(m_window, tr("Export the history"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("CSV file (*.csv)");
    const QString lines = tr("JSON lines file (*.jsonl)");
    chooser->setNameFilters({csv, lines});
    chooser->setDefaultSuffix(u"csv"_s);
    chooser->selectFile(tr("History") + u' ' + QDate::currentDate().toString(Qt::ISODate));
    connect(
        chooser, &QFileDialog::filterSelected, chooser, [chooser, lines](const QString &filter) {
            chooser->setDefaultSuffix(filter == lines ? u"jsonl"_s : u"csv"_s);
        });
    connect(chooser, &QFileDialog::fileSelected, this, &HistoryExport::writeTo);
    chooser->open();
}

void HistoryExport::writeTo(const QString &path)
{
    if (m_file)
        return;
    const QString name = QFileInfo(path).fileName();
    const auto format = name.endsWith(".jsonl"_L1, Qt::CaseInsensitive) ? JournalFormat::JsonLines
                                                                        : JournalFormat::Csv;
    const Wish wish = m_wish();
    m_file =
        std::make_unique<HistoryFile>(m_journal, m_store, wish.query, wish.words, format, path);
    connect(m_file.get(), &HistoryFile::finished, this,
        [this, name](const HistoryFileOutcome &outcome) { end(name, outcome); });
    Q_EMIT said(tr("Writing %1…").arg(name));
    m_file->start();
    Q_EMIT began();
}

void HistoryExport::end(const QString &name, const HistoryFileOutcome &outcome)
{
    // It is what is calling.
    m_file.release()->deleteLater();
    Q_EMIT said(outcome
            ? tr("%Ln change(s) written to %1", nullptr, static_cast<int>(*outcome)).arg(name)
            : describe(outcome.error()).body());
    Q_EMIT ended(outcome.has_value());
}

bool HistoryExport::stop()
{
    if (!m_file)
        return true;
    if (!m_file->stop())
        return false;
    m_file.reset();
    Q_EMIT ended(false);
    return true;
}

} // namespace rolodesk
