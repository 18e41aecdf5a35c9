#include "core/exporting/csvwriter.h"

#include "core/contacts/fold.h"
#include "core/csv/csvline.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

class Csv : public ParsedContactFormat {
public:
    explicit Csv(const CsvOptions &options)
        : m_options(options)
    {
    }

    [[nodiscard]] QByteArray head() const final
    {
        QByteArray out;
        if (m_options.hasBom)
            out += byteOrderMark;
        appendCsvLine(out, titles(), m_options.isSafe);
        return out;
    }

protected:
    [[nodiscard]] virtual QStringList titles() const = 0;
    void appendLine(QByteArray &out, const QStringList &cells) const
    {
        appendCsvLine(out, cells, m_options.isSafe);
    }

private:
    CsvOptions m_options;
};

class ViewCsv final : public Csv {
public:
    ViewCsv(QList<ExportColumn> columns, const CsvOptions &options)
        : Csv(options)
        , m_columns(std::move(columns))
    {
    }

private:
    [[nodiscard]] QStringList titles() const override
    {
        QStringList titles;
        for (const ExportColumn &column : m_columns)
            titles.append(column.title);
        return titles;
    }
    [[nodiscard]] LeftOutParts write(const Contact &contact, QByteArray &out) const override
    {
        QStringList cells;
        cells.reserve(m_columns.size());
        for (const ExportColumn &column : m_columns)
            cells.append(column.text(contact));
        appendLine(out, cells);
        return {};
    }

    QList<ExportColumn> m_columns;
};

class ImportCsv final : public Csv {
public:
    ImportCsv(const Directory &directory, const ImportLayout &layout, const CsvOptions &options)
        : Csv(options)
        , m_directory(directory)
        , m_layout(layout)
    {
        for (const CustomField &field : directory.fields)
            m_fields.append(QString::number(field.id.value));
    }

private:
    [[nodiscard]] QStringList titles() const override
    {
        QStringList titles{
            u"First Name"_s, u"Last Name"_s, u"Phone Number"_s, u"Email"_s, u"Opt Out"_s};
        if (hasOwners())
            titles.append(u"Owner"_s);
        titles.append(u"Tags"_s);
        // Owner and List are the importer's own whether they are written or not.
        QSet<QString> taken{foldText(u"Owner"), foldText(u"List"), foldText(u"E-mail")};
        for (const QString &title : titles)
            taken.insert(foldText(title));
        for (const QString &key : m_fields) {
            QString title = m_directory.titleOf(key);
            if (taken.contains(foldText(title)))
                title += u" (#%1)"_s.arg(key);
            taken.insert(foldText(title));
            titles.append(title);
        }
        return titles;
    }
    [[nodiscard]] bool hasOwners() const { return !m_layout.ownerEmails.isEmpty(); }

    [[nodiscard]] LeftOutParts write(const Contact &contact, QByteArray &out) const override
    {
        const bool hasNames = !contact.first.isEmpty() || !contact.last.isEmpty();
        QStringList cells{hasNames ? contact.first : contact.displayName, contact.last,
            contact.phone, contact.email, contact.optedOut.value_or(false) ? u"yes"_s : QString()};
        const QString owner =
            contact.owner ? m_layout.ownerEmails.value(*contact.owner) : QString();
        if (hasOwners())
            cells.append(owner);
        QStringList tags;
        for (const ContactTag &tag : contact.tags)
            tags.append(m_directory.labelOf(tag));
        cells.append(tags.join(", "_L1));
        int placed = 0;
        for (const QString &key : m_fields) {
            const auto value = contact.custom.constFind(key);
            const bool isThere = value != contact.custom.cend();
            placed += isThere ? 1 : 0;
            cells.append(isThere ? *value : QString());
        }
        appendLine(out, cells);
        LeftOutParts left;
        left.setFlag(LeftOut::Owner, contact.owner && owner.isEmpty());
        left.setFlag(LeftOut::Field, placed < contact.custom.size());
        return left | leftOutOf(contact);
    }

    /// What has no column whatever the team has.
    [[nodiscard]] static LeftOutParts leftOutOf(const Contact &contact)
    {
        const QString names = QString(contact.first + u' ' + contact.last).simplified();
        const QString shown = contact.displayName.simplified();
        const QList<Channel> channels = contact.channels.value_or(QList<Channel>());
        LeftOutParts left;
        left.setFlag(LeftOut::DisplayName, !names.isEmpty() && !shown.isEmpty() && shown != names);
        left.setFlag(LeftOut::Notes,
            std::any_of(contact.notes.cbegin(), contact.notes.cend(),
                [](const Note &note) { return !note.text.isEmpty(); }));
        left.setFlag(LeftOut::Block, contact.blocked.value_or(false));
        left.setFlag(LeftOut::Channel,
            std::any_of(channels.cbegin(), channels.cend(), [&contact](const Channel &channel) {
                return !channel.value.isEmpty() && !isOwnChannel(contact, channel);
            }));
        left.setFlag(LeftOut::Picture, !contact.avatar.isEmpty());
        return left;
    }

    Directory m_directory;
    ImportLayout m_layout;
    QStringList m_fields; ///< Keys of `custom` in the order of their columns.
};

} // namespace

std::unique_ptr<const ContactFormat> csvWriter(
    QList<ExportColumn> columns, const CsvOptions &options)
{
    return std::make_unique<ViewCsv>(std::move(columns), options);
}

std::unique_ptr<const ContactFormat> importCsvWriter(
    const Directory &directory, const ImportLayout &layout, const CsvOptions &options)
{
    return std::make_unique<ImportCsv>(directory, layout, options);
}

} // namespace rolodesk
