#include "ui/help/supportdialog.h"

#include "core/async/runinpool.h"
#include "core/exporting/exporttarget.h"
#include "core/support/supportbundle.h"
#include "ui/accessible/announcer.h"
#include "ui/accounts/formparts.h"
#include "ui/common/windowsize.h"
#include "ui/exporting/exportplan.h"

#include <QClipboard>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

SupportDialog::SupportDialog(const std::function<SupportFacts()> &facts, QWidget *parent)
    : QDialog(parent)
    , m_page(new QPlainTextEdit(this))
    , m_said(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"supportDialog"_s);
    setWindowTitle(tr("Support bundle"));
    auto *hint = hintLabel(tr("This is the whole file. Nothing is sent by Rolodesk. Phone numbers, "
                              "e-mail addresses and what looks like a key are masked; read it "
                              "before you give it to anybody."),
        this);
    hint->setObjectName(u"supportHint"_s);
    m_page->setObjectName(u"supportText"_s);
    m_page->setAccessibleName(windowTitle());
    m_page->setAccessibleDescription(hint->text());
    m_page->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_page->setReadOnly(true);
    m_page->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_page->setTabChangesFocus(true);
    m_page->setPlainText(supportText(facts()));
    m_said->setObjectName(u"supportSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(m_page, 1);
    column->addWidget(m_said);
    column->addWidget(makeButtons());
    resizeToFit(*this, {820, 640});
}

SupportDialog::~SupportDialog() = default;

QWidget *SupportDialog::makeButtons()
{
    auto *box = new QWidget(this);
    m_save = formButton(tr("&Save as…"), u"supportSave"_s, box);
    auto *copying = formButton(tr("&Copy"), u"supportCopy"_s, box);
    auto *close = formButton(tr("Close"), u"supportClose"_s, box);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(copying);
    buttons->addStretch(1);
    buttons->addWidget(close);
    connect(m_save, &QPushButton::clicked, this, &SupportDialog::choose);
    connect(copying, &QPushButton::clicked, this, &SupportDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return box;
}

QString SupportDialog::text() const
{
    return m_page->toPlainText();
}

void SupportDialog::choose()
{
    auto *chooser = new QFileDialog(this, tr("Save the support bundle"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilter(tr("Text file (*.txt)"));
    chooser->setDefaultSuffix(u"txt"_s);
    chooser->selectFile(
        u"rolodesk-support "_s + QDate::currentDate().toString(Qt::ISODate) + u".txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &SupportDialog::saveTo);
    chooser->open();
}

void SupportDialog::saveTo(const QString &path)
{
    struct Saved { };
    const auto work = [path, bytes = text().toUtf8()]() -> Result<Saved, TargetError> {
        FileTarget target(path);
        auto done = target.open();
        if (done)
            done = target.write(bytes);
        if (done)
            done = target.commit();
        if (!done)
            return Failure(done.error());
        return Saved();
    };
    m_save->setEnabled(false);
    runInPool<Saved, TargetError>(m_pool, work)
        ->then(this, [this, path](const Result<Saved, TargetError> &saved) {
            m_save->setEnabled(true);
            say(saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                      : describe(ExportError(saved.error())).body());
        });
}

void SupportDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
    say(tr("Copied."));
}

void SupportDialog::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
    m_said->show();
    announce(*this, sentence);
}

} // namespace rolodesk
