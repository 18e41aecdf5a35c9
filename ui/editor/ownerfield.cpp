#include "ui/editor/ownerfield.h"

#include "core/contacts/fold.h"
#include "ui/common/fieldwords.h"
#include "ui/editor/wheelless.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr int foldedRole = Qt::UserRole + 1;
const EditField owner{EditField::Kind::Owner, {}};

bool isNumber(const QString &text)
{
    bool isOne = false;
    (void)text.toLongLong(&isOne);
    return isOne;
}

/// Finds a name by any part of it, whatever its accents and case.
class NameCompleter final : public QCompleter {
public:
    NameCompleter(QAbstractItemModel *names, QObject *parent)
        : QCompleter(names, parent)
    {
        setCompletionRole(foldedRole);
        setFilterMode(Qt::MatchContains);
        setMaxVisibleItems(10);
    }
    [[nodiscard]] QStringList splitPath(const QString &typed) const override
    {
        return {foldText(typed)};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
};

} // namespace

OwnerField::OwnerField(const QString &title, QWidget *parent)
    : FormField(title, parent)
    , m_box(new Wheelless<QComboBox>(this))
{
    m_box->setObjectName(u"editOwner"_s);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(16);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_box->setCompleter(new NameCompleter(m_box->model(), m_box));
    setControl(m_box);
    // The keys are in the line, which has a name of its own.
    m_box->lineEdit()->setAccessibleName(this->title());
    fill();
    show();
    connect(m_box, &QComboBox::editTextChanged, this, &OwnerField::typed);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (isKnown())
            show(); // in the letters of the list
    });
}

void OwnerField::setDirectory(const Directory &directory)
{
    m_directory = directory;
    const QSignalBlocker blocked(m_box);
    const QString typed = m_box->currentText();
    const bool isTyping = !isKnown();
    fill();
    if (!isTyping) {
        show();
        return;
    }
    m_box->setEditText(typed);
    this->typed(); // it may be the name of somebody by now
}

void OwnerField::fill()
{
    m_box->clear();
    const auto add = [this](const QString &name, const QString &value) {
        m_box->addItem(name, value);
        m_box->setItemData(m_box->count() - 1, foldText(name), foldedRole);
    };
    add(shownValue(owner, {}, m_directory), {});
    for (const ShownMember &member : shownMembers(m_directory.team))
        add(member.name, QString::number(member.id.value));
}

void OwnerField::setValue(const QString &value, const QString &base)
{
    m_base = base;
    if (std::exchange(m_value, value) == value)
        return;
    say(Remark::Problem, {});
    show();
}

void OwnerField::show()
{
    const QSignalBlocker blocked(m_box);
    const int known = m_box->findData(m_value);
    m_box->setCurrentIndex(known);
    m_box->setEditText(shownValue(owner, m_value, m_directory));
    m_box->lineEdit()->setCursorPosition(0);
}

/// Nobody, a member, or whom the contact has had: no text that is somebody's name in the making.
bool OwnerField::isKnown() const
{
    return m_value.isEmpty() || m_value == m_base || m_box->findData(m_value) >= 0;
}

int OwnerField::rowOf(const QString &name) const
{
    const QString folded = foldText(name);
    // Nobody is nobody, and not somebody yet to be typed.
    if (folded.isEmpty())
        return 0;
    for (int row = 0; row < m_box->count(); ++row) {
        if (m_box->itemData(row, foldedRole).toString() == folded)
            return row;
    }
    return -1;
}

void OwnerField::typed()
{
    const QString text = m_box->currentText();
    const int row = rowOf(text);
    QString value = text.trimmed();
    if (row >= 0)
        value = m_box->itemData(row).toString();
    else if (value == shownValue(owner, m_base, m_directory))
        value = m_base; // one the team does not list
    else if (isNumber(value) && m_box->findData(value) < 0)
        value.prepend(u'#'); // no id, whatever it looks like
    if (std::exchange(m_value, value) == value)
        return;
    say(Remark::Problem, {});
    Q_EMIT edited();
}

} // namespace rolodesk
