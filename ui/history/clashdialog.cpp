#include "ui/history/clashdialog.h"

#include "core/journal/journalexport.h"
#include "ui/accounts/formparts.h"
#include "ui/common/fieldwords.h"
#include "ui/common/textblock.h"
#include "ui/common/tiptext.h"
#include "ui/common/windowsize.h"
#include "ui/history/valuechoice.h"
#include "ui/history/writewords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Action = JournalWrite::Action;
using Outcome = JournalWrite::Outcome;

constexpr qsizetype mostLetters = 400;
constexpr qsizetype mostOfName = 60;

/// What would become of the contact that is there already.
ContactChanges onto(const JournalWrite &creation)
{
    const EditState there = editStateOf(journalledContact(creation.read));
    return changesBetween(there, changed(there, creation.wanted));
}

/// What is said at the top, by outcome.
struct Saying {
    QString title;
    QString sentence;
    QString go;
    QString discard;
};

QLabel *sentenceLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

Saying sayingOf(const JournalWrite &write)
{
    const QString name = apart(cutText(contactWords(write), mostOfName));
    const QString later =
        ClashDialog::tr("Escape leaves it undecided: it goes on waiting, and nothing is "
                        "lost.");
    if (write.outcome == Outcome::Exists) {
        const Contact there = journalledContact(write.read);
        QString other = there.shownName();
        if (other.isEmpty())
            other = ClashDialog::tr("contact %1").arg(QString::number(write.contact.value));
        const QString isOut = there.optedOut.value_or(false)
            ? u' ' + ClashDialog::tr("That contact opted out.")
            : QString();
        return {ClashDialog::tr("“%1” is there already").arg(apart(cutText(other, mostOfName))),
            ClashDialog::tr(
                "A contact with this number or address is there already, so nothing was created. "
                "What was entered can be written into that contact instead.")
                + isOut + u' ' + later,
            ClashDialog::tr("Write into that contact"),
            ClashDialog::tr("Discard what was entered")};
    }
    if (write.outcome == Outcome::ChangedSince) {
        return {ClashDialog::tr("Somebody changed “%1” meanwhile").arg(name),
            ClashDialog::tr(
                "It was to be deleted, and somebody else changed it since. Nothing was deleted "
                "yet.")
                + u' ' + later,
            ClashDialog::tr("Delete all the same"), ClashDialog::tr("Keep the contact")};
    }
    const bool hasClashes = !write.clashes.isEmpty();
    return {hasClashes ? ClashDialog::tr("Somebody else changed the same in “%1”").arg(name)
                       : ClashDialog::tr("Too many tags for “%1”").arg(name),
        (hasClashes
                ? ClashDialog::tr("Nothing was sent yet. Choose which value of each field stays.")
                : ClashDialog::tr("Nothing was sent yet. Choose which tags stay."))
            + u' ' + later,
        ClashDialog::tr("Save"), ClashDialog::tr("Discard my change")};
}

} // namespace

ClashDialog::ClashDialog(const JournalWrite &write, const Directory &directory, QWidget *parent)
    : QDialog(parent)
    , m_state(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"clashDialog"_s);
    const Saying saying = sayingOf(write);
    setWindowTitle(tr("Decide"));
    setAccessibleDescription(saying.title + u". "_s + saying.sentence);
    m_state->setObjectName(u"clashState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);

    auto *inside = new QWidget(this);
    auto *content = new QVBoxLayout(inside);
    content->setContentsMargins(20, 0, 20, 0);
    content->setSpacing(8);
    buildFields(*content, write, directory);
    buildTags(*content, write, directory);
    buildOthers(*content, write, directory);
    content->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"clashScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(10);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 0, 20, 0);
    head->addWidget(headingLabel(cutText(saying.title, mostLetters), 1.25, this));
    head->addWidget(sentenceLabel(saying.sentence, this));
    column->addLayout(head);
    column->addWidget(scroll, 1);
    buildButtons(*column, write);
    refresh();
    // As large as it has to be, up to a limit.
    const int width = m_choices.isEmpty() ? 600 : 780;
    constexpr int least = 80;
    constexpr int most = 440;
    scroll->setMinimumHeight(std::clamp(content->totalHeightForWidth(width), least, most));
    resizeToFit(*this, {width, column->totalHeightForWidth(width)});
    scroll->setMinimumHeight(least);
    // It opens by itself: a key that was meant for the list must decide nothing.
    m_later->setFocus();
}

void ClashDialog::buildFields(
    QVBoxLayout &column, const JournalWrite &write, const Directory &directory)
{
    if (write.clashes.isEmpty())
        return;
    auto *around = column.parentWidget();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const QStringList heads{tr("Field"), tr("Original"), tr("Mine"), tr("Theirs")};
    const QStringList alls{{}, {}, tr("All mine"), tr("All theirs")};
    for (int i = 0; i < heads.size(); ++i) {
        auto *head = new QHBoxLayout;
        head->addWidget(quietValueBlock(heads.at(i), around), 1, Qt::AlignVCenter);
        grid->addLayout(head, 0, i);
        grid->setColumnStretch(i, i < 2 ? 2 : 3);
        if (alls.at(i).isEmpty())
            continue;
        const bool isMine = i == 2;
        auto *all = formButton(alls.at(i), isMine ? u"allMine"_s : u"allTheirs"_s, around);
        head->addWidget(all);
        connect(all, &QPushButton::clicked, this, [this, isMine] { chooseAll(isMine); });
    }
    for (const FieldClash &clash : write.clashes) {
        const int row = grid->rowCount();
        const QString title = fieldTitle(clash.field, directory);
        const auto text = [&](const QString &value) {
            return fieldText(clash.field, value, directory);
        };
        auto *name = valueBlock(title, around);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        auto *original = quietValueBlock(text(clash.original), around);
        original->setObjectName(u"clashOriginal"_s);
        const auto cell = [&](const QString &objectName, const QString &value) {
            return new ValueChoice(
                objectName, text(value), isEmptyValue(clash.field, value), around);
        };
        auto *mine = cell(u"mine"_s, clash.mine);
        auto *theirs = cell(u"theirs"_s, clash.theirs);
        const QString about = tr("Original: %1").arg(text(clash.original));
        mine->radio()->setAccessibleName(tr("%1, mine: %2").arg(title, text(clash.mine)));
        theirs->radio()->setAccessibleName(tr("%1, theirs: %2").arg(title, text(clash.theirs)));
        auto *group = new QButtonGroup(this);
        for (QRadioButton *radio : {mine->radio(), theirs->radio()}) {
            radio->setAccessibleDescription(about);
            group->addButton(radio);
            connect(radio, &QRadioButton::toggled, this, &ClashDialog::refresh);
        }
        int at = 0;
        for (TextBlock *each : {name, original}) {
            // In line with the values in their frames.
            auto *lowered = new QVBoxLayout;
            lowered->setContentsMargins(0, 8, 0, 0);
            lowered->addWidget(each);
            lowered->addStretch(1);
            grid->addLayout(lowered, row, at++);
        }
        grid->addWidget(mine, row, at++);
        grid->addWidget(theirs, row, at);
        m_choices.append({clash, title, mine->radio(), theirs->radio()});
    }
    column.addLayout(grid);
    column.addSpacing(8);
}

void ClashDialog::buildTags(
    QVBoxLayout &column, const JournalWrite &write, const Directory &directory)
{
    if (write.tooManyTags.isEmpty())
        return;
    auto *around = column.parentWidget();
    column.addWidget(headingLabel(tr("Tags"), 1.0, around));
    column.addWidget(hintLabel(
        tr("A contact takes %1 tags at most, and others added some meanwhile.").arg(mostTags),
        around));
    auto *boxes = new QVBoxLayout;
    boxes->setSpacing(4);
    column.addLayout(boxes);
    for (const QString &id : write.tooManyTags) {
        const EditField field{EditField::Kind::Tag, id};
        const QString label = directory.labelOf({TagId(id.toLongLong()), {}});
        const FieldChange *mine = changeOf(write.wanted, field);
        const bool isMine = mine && !mine->after.isEmpty();
        // No letter of a label is a shortcut.
        QString shown = cutText(label, 60).replace(u'&', u"&&"_s);
        if (isMine)
            shown = tr("%1 (added by you)").arg(shown);
        auto *box = formCheck(shown, u"tagKept"_s, around);
        box->setToolTip(tipText(label));
        box->setChecked(true);
        boxes->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ClashDialog::refresh);
        m_tags.append({id, box});
    }
    m_tagCount = sentenceLabel({}, around);
    m_tagCount->setObjectName(u"tagCount"_s);
    column.addWidget(m_tagCount);
    column.addSpacing(8);
}

void ClashDialog::buildOthers(
    QVBoxLayout &column, const JournalWrite &write, const Directory &directory)
{
    const bool isCreation = write.outcome == Outcome::Exists;
    ContactChanges changes = isCreation ? onto(write) : write.others;
    // Those are being asked about.
    changes.removeIf([&write](const FieldChange &change) {
        return change.field.kind == EditField::Kind::Tag
            && write.tooManyTags.contains(change.field.key);
    });
    auto *around = column.parentWidget();
    if (isCreation && changes.isEmpty()) {
        column.addWidget(sentenceLabel(tr("That contact has all of it already."), around));
    }
    if (changes.isEmpty() && write.left.isEmpty())
        return;
    const QString title = isCreation     ? tr("What would change in it")
        : write.action == Action::Delete ? tr("What was changed")
                                         : tr("Also changed by others");
    column.addWidget(headingLabel(title, 1.0, around));
    const bool isTold = write.action == Action::Update || write.action == Action::Channels;
    for (const FieldChange &change : changes) {
        const QString line =
            isTold ? othersSentence(change, directory) : changeLine(change, directory);
        auto *block = new TextBlock(cutText(line, mostLetters), around);
        block->setObjectName(u"clashOther"_s);
        block->setToolTip(tipText(line));
        block->setFocusPolicy(Qt::NoFocus);
        column.addWidget(block);
    }
    for (const FieldChange &change : write.left) {
        const QString line = tr("%1 stays as it is: %2")
                                 .arg(fieldTitle(change.field, directory),
                                     apart(fieldText(change.field, change.before, directory)));
        column.addWidget(sentenceLabel(cutText(line, mostLetters), around));
    }
}

void ClashDialog::buildButtons(QVBoxLayout &column, const JournalWrite &write)
{
    const Saying saying = sayingOf(write);
    auto *discard = formButton(saying.discard, u"clashDiscard"_s, this);
    m_later = formButton(tr("Decide later"), u"clashLater"_s, this);
    m_go = formButton(saying.go, u"clashGo"_s, this);
    m_later->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(discard);
    buttons->addStretch(1);
    buttons->addWidget(m_later);
    buttons->addWidget(m_go);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, 0, 20, 0);
    foot->setSpacing(10);
    foot->addWidget(m_state);
    foot->addLayout(buttons);
    column.addLayout(foot);
    connect(m_later, &QPushButton::clicked, this, &ClashDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ClashDialog::finish);
    connect(discard, &QPushButton::clicked, this, [this] {
        Q_EMIT discarded();
        accept();
    });
}

void ClashDialog::chooseAll(bool isMine)
{
    for (const Choice &choice : std::as_const(m_choices))
        (isMine ? choice.mine : choice.theirs)->setChecked(true);
}

qsizetype ClashDialog::chosenTags() const
{
    return std::count_if(
        m_tags.cbegin(), m_tags.cend(), [](const TagChoice &tag) { return tag.box->isChecked(); });
}

void ClashDialog::refresh()
{
    QStringList open;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!choice.mine->isChecked() && !choice.theirs->isChecked())
            open.append(choice.title);
    }
    const qsizetype chosen = chosenTags();
    const auto excess = static_cast<int>(std::max<qsizetype>(0, chosen - mostTags));
    if (m_tagCount) {
        const QString count = tr("%1 of %2 chosen").arg(chosen).arg(mostTags);
        m_tagCount->setText(
            excess == 0 ? count : count + u": "_s + tr("%Ln has to go", nullptr, excess));
    }
    if (excess > 0)
        open.append(tr("Tags"));
    m_state->setText(open.isEmpty()
            ? QString()
            : tr("Still to be decided: %1").arg(cutText(open.join(u", "_s), mostLetters)));
    m_state->setVisible(!open.isEmpty());
    if (!m_go)
        return;
    m_go->setEnabled(open.isEmpty());
    m_go->setAccessibleDescription(m_state->text());
    // What deletes, or changes a contact nobody named, is not what Return does.
    const bool isWhole = m_choices.isEmpty() && m_tags.isEmpty();
    (isWhole || !open.isEmpty() ? m_later : m_go)->setDefault(true);
}

void ClashDialog::finish()
{
    ContactChanges mine;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.mine->isChecked())
            mine.append({choice.clash.field, choice.clash.theirs, choice.clash.mine});
    }
    QStringList kept;
    for (const TagChoice &tag : std::as_const(m_tags)) {
        if (tag.box->isChecked())
            kept.append(tag.id);
    }
    Q_EMIT decided(mine, kept);
    accept();
}

} // namespace rolodesk
