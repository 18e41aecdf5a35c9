#include "ui/importing/donenotice.h"

#include "core/editing/contactwriter.h"
#include "ui/importing/reportwords.h"

#include <QSettings>

#include <utility>

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto wishKey = "importing/tellWhenDone"_L1;

} // namespace

bool DoneNotice::isWished(const QSettings &settings)
{
    return settings.value(wishKey, false).toBool();
}

void DoneNotice::setWished(QSettings &settings, bool isWished)
{
    settings.setValue(wishKey, isWished);
}

DoneNotice::DoneNotice(ContactWriter &writer, ContactStore &store, Clock &clock,
    const QSettings &settings, qint64 import, qint64 group, Notify notify)
    : QObject(&writer)
    , m_settings(settings)
    , m_history(store)
    , m_watch(writer, clock, group)
    , m_import(import)
    , m_notify(std::move(notify))
{
    connect(&m_watch, &ActWatch::changed, this, [this] {
        if (m_watch.progress().isOver() && !std::exchange(m_isOver, true))
            tell();
    });
}

void DoneNotice::tell()
{
    m_history.report(m_import)->then(
        this, [this](const Result<std::optional<ImportReport>, StoreError> &report) {
            if (isWished(m_settings) && report && *report) {
                m_notify(tr("Import of %1 is done").arg(importName((*report)->record)),
                    reportSentence(**report));
            }
            deleteLater();
        });
}

} // namespace rolodesk
