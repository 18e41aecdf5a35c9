#include "ui/editor/teamcreation.h"

#include "core/editing/contactwriter.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>

namespace rolodesk {

namespace {

QString failureOf(const JournalWrite &write)
{
    return write.error ? describe(*write.error).body()
                       : QCoreApplication::translate(
                           "TeamCreation", "The service did not answer, and it is not there.");
}

} // namespace

void createForTeam(ContactWriter &writer, const JournalWrite &creation, const QString &source,
    QObject *asker, std::function<void(const QString &sentence)> failed)
{
    WriteGroup group;
    group.kind = WriteGroup::Kind::Create;
    group.source = source;
    writer.submit(group, {creation})
        ->then(asker,
            [&writer, asker, failed = std::move(failed)](
                const Result<QList<JournalWrite>, StoreError> &planned) {
                if (!planned)
                    return failed(describe(planned.error()).body());
                auto *watch = new QObject(asker);
                QObject::connect(&writer, &ContactWriter::settled, watch,
                    [id = planned->first().id, watch, failed](const JournalWrite &write) {
                        if (write.id != id)
                            return;
                        watch->deleteLater();
                        if (write.state != JournalWrite::State::Confirmed)
                            failed(failureOf(write));
                    });
            });
}

} // namespace rolodesk
