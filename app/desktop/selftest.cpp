#include "app/desktop/selftest.h"

#include "app/desktop/processfacts.h"
#include "app/desktop/workspace.h"
#include "core/store/contactstore.h"
#include "core/sync/syncengine.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contacttablemodel.h"
#include "ui/contacts/contacttableview.h"
#include "ui/mainwindow.h"

#include <QTextEdit>

#include <cstdio>

namespace rolodesk::desktop {

using namespace Qt::StringLiterals;

void SelfTest::firstRowsShown()
{
    std::printf("first rows on screen %lld ms after the start\n",
        static_cast<long long>(millisecondsSinceProcessStart()));
    std::fflush(stdout);
}

void SelfTest::act()
{
    m_loadedAfter = millisecondsSinceProcessStart();
    if (table()->model()->rowCount() == 0)
        return finish(false, u"the list is empty"_s);
    lookAtCard();
}

void SelfTest::lookAtCard()
{
    table()->setCurrentIndex(table()->model()->index(0, 0));
    const auto contact =
        workspace().store().findContact(table()->currentContact()).value_or(std::nullopt);
    if (!contact)
        return finish(false, u"the first row shows no contact of the local copy"_s);
    const QString name = contact->shownName();
    const auto isShown = [this, name] {
        const auto *card = window().findChild<ContactCard *>();
        if (!card || !card->isVisible())
            return false;
        const auto texts = card->findChildren<QTextEdit *>();
        return std::any_of(texts.cbegin(), texts.cend(), [&name](const QTextEdit *text) {
            return text->isVisible() && text->toPlainText().contains(name);
        });
    };
    once(
        isShown, [this] { finish(true, report()); },
        [] { return u"the card does not show the contact"_s; });
}

QString SelfTest::report() const
{
    const SyncStatus &status = workspace().sync().status();
    return u"%1 contacts in the list, complete %2 ms after the start with %3 requests, %4 MB of memory at most"_s
        .arg(table()->model()->rowCount())
        .arg(m_loadedAfter)
        .arg(status.requests)
        .arg(peakMemory() / 1'000'000);
}

} // namespace rolodesk::desktop
