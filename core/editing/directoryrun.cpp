#include "core/editing/directoryrun.h"

#include "core/store/contactstore.h"
#include "core/sync/directoryloader.h"

namespace rolodesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = EditField::Kind;

QString valueOf(const ContactChanges &changes, Kind kind)
{
    const FieldChange *change = changeOf(changes, {kind, {}});
    return change ? change->after : QString();
}

bool isCalled(const QString &name, const QString &wanted)
{
    return name.trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

bool DirectoryRun::isTag() const
{
    return write().action == JournalWrite::Action::CreateTag;
}

QString DirectoryRun::wantedLabel() const
{
    return valueOf(write().wanted, Kind::Label);
}

qint64 DirectoryRun::idThere() const
{
    const Directory &directory = store().directory();
    const QString wanted = wantedLabel();
    if (isTag()) {
        for (const Tag &tag : directory.tags) {
            if (isCalled(tag.label, wanted))
                return tag.id.value;
        }
        return 0;
    }
    for (const CustomField &field : directory.fields) {
        if (isCalled(field.title, wanted))
            return field.id.value;
    }
    return 0;
}

void DirectoryRun::load(std::function<void()> next)
{
    delete m_loader;
    m_loader = new DirectoryLoader(api(), store(), services().lane, this);
    connect(m_loader, &DirectoryLoader::finished, this,
        [this, next = std::move(next)](const QList<ApiError> &errors) {
            const QLatin1String needed = isTag() ? "pageTags"_L1 : "listContactFields"_L1;
            for (const ApiError &error : errors) {
                if (error.operation == needed)
                    return fail(error, false);
            }
            next();
        });
    m_loader->start();
}

void DirectoryRun::begin()
{
    load([this] {
        write().error.reset();
        const qint64 known = idThere();
        if (known == 0)
            return send([this] { make(); });
        write().made = known;
        end(State::Confirmed, Outcome::AlreadySo);
    });
}

void DirectoryRun::make()
{
    write().sent = write().wanted;
    if (isTag())
        makeTag();
    else
        makeField();
}

void DirectoryRun::makeTag()
{
    const QString color = valueOf(write().wanted, Kind::Color);
    api()
        .createTag(wantedLabel(), color)
        ->then(this, [this, color](Result<TagId, ApiError> made) {
            if (!made)
                return fail(made.error(), true);
            StoreChange change;
            change.tags = store().directory().tags.values();
            Tag tag;
            tag.id = *made;
            tag.label = wantedLabel();
            tag.color = color;
            change.tags->append(tag);
            store().commit(std::move(change))->then(this, [this, id = made->value](auto) {
                finish(id);
            });
        });
}

void DirectoryRun::makeField()
{
    api()
        .createContactFields({wantedLabel()})
        ->then(this, [this](Result<QList<CreatedField>, ApiError> made) {
            if (!made)
                return fail(made.error(), true);
            StoreChange change;
            change.fields = store().directory().fields.values();
            qint64 id = 0;
            for (const CreatedField &created : std::as_const(*made)) {
                id = created.field.id.value;
                if (!store().directory().fields.contains(created.field.id))
                    change.fields->append(created.field);
            }
            store().commit(std::move(change))->then(this, [this, id](auto) { finish(id); });
        });
}

void DirectoryRun::finish(qint64 id)
{
    write().made = id;
    end(State::Confirmed, Outcome::None);
}

void DirectoryRun::look()
{
    load([this] {
        const qint64 id = idThere();
        if (id == 0)
            return lookAgain(Outcome::NotCarriedOut);
        write().wasSettled = true;
        finish(id);
    });
}

} // namespace rolodesk
