#include "app/cli/listcommand.h"

#include "app/cli/completeness.h"
#include "app/cli/exitcode.h"
#include "app/cli/output.h"
#include "app/cli/querycheck.h"
#include "app/cli/words.h"
#include "core/contacts/contactjson.h"
#include "core/index/contactquery.h"
#include "core/store/contactstore.h"
#include "core/util/clock.h"

namespace rolodesk::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t atOnce = 200;

QString lineOf(const Contact &contact, const Directory &directory)
{
    QStringList tags;
    for (const ContactTag &tag : contact.tags)
        tags.append(directory.labelOf(tag));
    return QStringList{QString::number(contact.id.value), cell(contact.shownName()),
        cell(contact.phone), cell(contact.email), cell(tags.join(u", "_s)),
        optOutWord(contact.optedOut), contact.updated}
        .join(u'\t');
}

} // namespace

void ListCommand::start()
{
    OrderRequest request;
    request.text = line().arguments.join(u' ');
    request.today = context().clock.nowUtc().toLocalTime().date();
    const QueryCheck check =
        checkQuery(ContactQuery::read(request.text, request.today), context().store->directory());
    if (!check.problem.isEmpty())
        return refuse(Usage, check.problem, check.sentence);
    for (const QString &remark : check.remarks)
        output().say(remark);
    m_isUnsure = check.isUnsure;
    context().store->order(request)->then(
        this, [this](Result<std::shared_ptr<const ContactOrder>, StoreError> order) {
            if (!order)
                return finish(output().fail(order.error()));
            m_order = *order;
            const auto limit = static_cast<std::size_t>(
                line().limit.value_or(static_cast<qint64>(m_order->size())));
            m_end = std::min(limit, m_order->size());
            printSome();
        });
}

void ListCommand::printSome()
{
    // Some at a time, so that Ctrl+C is heard in between.
    const std::size_t count = std::min(atOnce, m_end - m_next);
    std::vector<ContactId> ids;
    for (std::size_t row = m_next; row < m_next + count; ++row)
        ids.push_back(m_order->at(row));
    const auto contacts = context().store->contacts(ids);
    if (!contacts)
        return finish(output().fail(contacts.error()));
    m_next += count;
    for (const Contact &contact : *contacts) {
        if (output().isJson())
            m_json.append(contactToJson(contact));
        else
            output().line(lineOf(contact, context().store->directory()));
    }
    if (m_next < m_end && !output().isBroken()) {
        context().clock.after(0ms, this, [this] { printSome(); });
        return;
    }
    output().document(m_json);
    if (output().isBroken())
        return finish(Partial);
    finish(sayIfIncomplete(context()) || m_isUnsure ? Partial : Done);
}

} // namespace rolodesk::cli
