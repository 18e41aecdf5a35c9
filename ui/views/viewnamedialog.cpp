#include "ui/views/viewnamedialog.h"

#include "ui/accounts/fieldproblem.h"
#include "ui/accounts/formparts.h"
#include "ui/views/viewwords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rolodesk {

ViewNameDialog::ViewNameDialog(const ViewRegistry &views, QString id, const QString &name,
    const QString &hint, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_id(std::move(id))
    , m_name(new QLineEdit(name, this))
    , m_problem(new FieldProblem(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_id.isEmpty() ? tr("Save a view") : tr("Rename a view"));
    m_name->setObjectName(u"viewName"_s);
    m_name->setMinimumWidth(320);
    m_problem->setObjectName(u"viewNameProblem"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    QLabel *below = hint.isEmpty() ? nullptr : hintLabel(hint, this);
    addField(*column, tr("Name"), m_name, m_problem, below);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({}); // the style's is of another family
    QPushButton *save = buttons->addButton(
        m_id.isEmpty() ? tr("Save") : tr("Rename"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    column->addSpacing(8);
    column->addStretch(1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ViewNameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ViewNameDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, [this] { showProblem(false); });
    m_name->selectAll();
    showProblem(false);
}

/// While somebody types, an empty field is not wrong yet.
void ViewNameDialog::showProblem(bool isFinal)
{
    const auto problem = m_views.problemWith(m_name->text(), m_id);
    const bool isShown = problem && (isFinal || problem->kind != ViewError::Kind::NoName);
    m_problem->setVisible(isShown);
    m_problem->setText(isShown ? describe(*problem).sentence : QString());
    m_name->setAccessibleDescription(m_problem->text());
    if (isVisible())
        growToFit(*this);
}

void ViewNameDialog::accept()
{
    showProblem(true);
    if (m_views.problemWith(m_name->text(), m_id)) {
        m_name->setFocus();
        return;
    }
    Q_EMIT named(m_name->text().trimmed());
    QDialog::accept();
}

} // namespace rolodesk
