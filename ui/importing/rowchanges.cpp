#include "ui/importing/rowchanges.h"

#include "ui/accounts/formparts.h"
#include "ui/common/contactname.h"
#include "ui/common/fieldwords.h"
#include "ui/common/sentencewords.h"
#include "ui/common/tiptext.h"
#include "ui/importing/rowwords.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostShown = 400; ///< Letters of a value.
constexpr qsizetype mostInAWord = 24;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(breakable(cutText(text, mostShown), mostInAWord), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    return label;
}

struct ActSentence {
    RowFate fate;
    const char *known; ///< %1: the contact.
    const char *unknown;
};

constexpr std::array sentences{
    ActSentence{RowFate::New, QT_TRANSLATE_NOOP("RowWords", "A new contact is made of this row."),
        QT_TRANSLATE_NOOP("RowWords", "A new contact is made of this row.")},
    ActSentence{RowFate::Changed, QT_TRANSLATE_NOOP("RowWords", "%1 is changed."),
        QT_TRANSLATE_NOOP("RowWords", "A contact is changed.")},
    ActSentence{RowFate::Same,
        QT_TRANSLATE_NOOP("RowWords", "%1 says all of this already: nothing is sent."),
        QT_TRANSLATE_NOOP("RowWords", "The contact says all of this already: nothing is sent.")},
    ActSentence{RowFate::Duplicate,
        QT_TRANSLATE_NOOP("RowWords",
            "Another row of the file stands for this one, about %1: nothing is sent for it."),
        QT_TRANSLATE_NOOP(
            "RowWords", "Another row of the file stands for this one: nothing is sent for it.")},
    ActSentence{RowFate::Held,
        QT_TRANSLATE_NOOP("RowWords", "Nothing is sent until this is decided. It would change %1."),
        QT_TRANSLATE_NOOP(
            "RowWords", "Nothing is sent until this is decided. It would make a contact.")},
    ActSentence{RowFate::Skipped,
        QT_TRANSLATE_NOOP("RowWords", "This row about %1 is left out: nothing is sent for it."),
        QT_TRANSLATE_NOOP("RowWords", "This row is left out: nothing is sent for it.")},
    ActSentence{RowFate::Unasked,
        QT_TRANSLATE_NOOP("RowWords",
            "Not all contacts are here, and the service was not asked for this number yet."),
        QT_TRANSLATE_NOOP("RowWords",
            "Not all contacts are here, and the service was not asked for this number yet.")},
};
static_assert(sentences.size() == allRowFates.size());

} // namespace

QString rowActSentence(const PlanDetail &detail)
{
    const bool isKnown = detail.contact.id.isValid();
    const bool isNothing = detail.outcome.fate == RowFate::Held && detail.outcome.changes.isEmpty();
    if (isNothing)
        return rowWord(QT_TRANSLATE_NOOP("RowWords", "Nothing is sent until this is decided."));
    for (const ActSentence &sentence : sentences) {
        if (sentence.fate != detail.outcome.fate)
            continue;
        const QString words = rowWord(isKnown ? sentence.known : sentence.unknown);
        return words.contains("%1"_L1)
            ? words.arg(quoted(apart(cutText(nameOf(detail.contact), mostShown))))
            : words;
    }
    return {};
}

QWidget *makeRowChanges(const PlanDetail &detail, const Directory &directory,
    const TableLayout &layout, QWidget *parent)
{
    const ContactChanges &changes = detail.outcome.changes;
    if (changes.isEmpty())
        return nullptr;
    const bool isKnown = detail.contact.id.isValid();
    auto *table = new QWidget(parent);
    table->setObjectName(u"rowChanges"_s);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    int line = 0;
    if (isKnown) {
        grid->addWidget(hintLabel(rowWord(QT_TRANSLATE_NOOP("RowWords", "Now")), table), 0, 1);
        grid->addWidget(
            hintLabel(rowWord(QT_TRANSLATE_NOOP("RowWords", "After the import")), table), 0, 2);
        ++line;
    }
    for (const FieldChange &change : changes) {
        const QString title = rowFieldTitle(change.field, directory, layout);
        const QString before = fieldText(change.field, change.before, directory);
        const QString after = fieldText(change.field, change.after, directory);
        QLabel *name = hintLabel(breakable(title, mostInAWord), table);
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(name, line, 0);
        QLabel *value = plainLabel(after, table);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAccessibleName(isKnown
                ? rowWord(QT_TRANSLATE_NOOP("RowWords", "%1: now %2, after the import %3"))
                      .arg(title, before, after)
                : rowWord(QT_TRANSLATE_NOOP("RowWords", "%1: %2")).arg(title, after));
        if (isKnown) {
            QLabel *old = hintLabel(breakable(cutText(before, mostShown), mostInAWord), table);
            old->setAlignment(Qt::AlignLeading | Qt::AlignTop);
            grid->addWidget(old, line, 1);
        }
        grid->addWidget(value, line, isKnown ? 2 : 1);
        ++line;
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, isKnown ? 3 : 0);
    return table;
}

} // namespace rolodesk
