#include "ui/importing/importwords.h"

#include "core/import/importdraft.h"
#include "ui/common/sentencewords.h"
#include "ui/common/timetext.h"
#include "ui/common/tiptext.h"
#include "ui/importing/columnwords.h"
#include "ui/importing/filewords.h"
#include "ui/importing/importasking.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <variant>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

constexpr qsizetype mostLetters = 60; ///< Of a file's name in a title.

QString words(const char *text)
{
    return QCoreApplication::translate("ImportWords", text);
}

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("ImportWords", text, nullptr, static_cast<int>(count));
}

QString percent(double share)
{
    constexpr double whole = 100;
    return QCoreApplication::translate("ImportWords", "%1 %", "percent")
        .arg(numberText(static_cast<qint64>(std::floor(share * whole))));
}

QString nameOf(const QString &path)
{
    return quoted(apart(cutText(QFileInfo(path).fileName(), mostLetters)));
}

} // namespace

QString importTitle(const ImportDraft &draft)
{
    const QString name = draft.name();
    return name.isEmpty()
        ? words(QT_TRANSLATE_NOOP("ImportWords", "Import what was pasted"))
        : QCoreApplication::translate("ImportWords", "Import %1", "name of a file")
              .arg(cutText(name, mostLetters));
}

QString importSentence(const ImportDraft &draft, const ImportAsking &asking)
{
    using Stage = ImportDraft::Stage;
    switch (draft.stage()) {
    case Stage::Reading:
        return QCoreApplication::translate("ImportWords", "Reading the file: %1")
            .arg(percent(draft.progress()));
    case Stage::Planning:
        return QCoreApplication::translate(
            "ImportWords", "Comparing with your contacts: row %1 of %2")
            .arg(numberText(static_cast<qint64>(draft.plan().done())),
                numberText(static_cast<qint64>(draft.plan().size())));
    case Stage::Ready:
        break;
    case Stage::Empty:
    case Stage::Refused:
    case Stage::Failed:
        return {};
    }
    QString sentence = planWords(draft.plan().counts()) + u'.';
    if (asking.isAsking())
        sentence += u' '
            + QCoreApplication::translate("ImportWords", "Asking the service: row %1 of %2.")
                  .arg(numberText(asking.asked()), numberText(asking.toAsk()));
    return sentence;
}

std::optional<StatePanel::Content> importState(
    const ImportDraft &draft, const ImportAsking &asking, bool isOpening)
{
    using Stage = ImportDraft::Stage;
    const Stage stage = draft.stage();
    const char *another = QT_TRANSLATE_NOOP("ImportWords", "Choose another file…");
    if (isOpening)
        return StatePanel::Content{"sync"_L1,
            words(QT_TRANSLATE_NOOP("ImportWords", "Opening the plan…")),
            words(QT_TRANSLATE_NOOP(
                "ImportWords", "Each row is compared with your contacts as they are now.")),
            {}, true};
    if (stage == Stage::Refused) {
        const ErrorText text = describe(draft.error());
        const bool wasRead = draft.content() && !draft.name().isEmpty();
        return StatePanel::Content{"warning"_L1, text.title, text.body(), words(another), false,
            wasRead ? words(QT_TRANSLATE_NOOP("ImportWords", "Read it as before")) : QString()};
    }
    if (stage == Stage::Failed) {
        const ErrorText text = describe(draft.storeError());
        return StatePanel::Content{"error"_L1, text.title, text.body(), {}};
    }
    if (draft.content())
        return std::nullopt;
    if (stage != Stage::Reading)
        return StatePanel::Content{"people"_L1,
            words(QT_TRANSLATE_NOOP("ImportWords", "No file was read")),
            words(QT_TRANSLATE_NOOP(
                "ImportWords", "Contacts come from CSV, vCards or an Excel workbook.")),
            words(QT_TRANSLATE_NOOP("ImportWords", "Choose a file…"))};
    const QString name = cutText(draft.name(), mostLetters);
    const QString title = name.isEmpty()
        ? words(QT_TRANSLATE_NOOP("ImportWords", "Reading…"))
        : QCoreApplication::translate("ImportWords", "Reading %1…", "name of a file").arg(name);
    return StatePanel::Content{"sync"_L1, title, importSentence(draft, asking),
        words(QT_TRANSLATE_NOOP("ImportWords", "Cancel")), true};
}

StatePanel::Content importState(const PlanKeeper::Problem &problem)
{
    const ErrorText text = describe(problem);
    return StatePanel::Content{"warning"_L1, text.title, text.body(),
        words(QT_TRANSLATE_NOOP("ImportWords", "Choose another file…"))};
}

QString importButton(qint64 contacts)
{
    return contacts == 0
        ? words(QT_TRANSLATE_NOOP("ImportWords", "Nothing to import"))
        : counted(QT_TRANSLATE_N_NOOP("ImportWords", "Import %Ln contact(s)"), contacts);
}

ErrorText describeUnasked(const ImportDraft &draft, const ImportAsking &asking)
{
    ErrorText text;
    const qint64 rows = draft.plan().counts().of(RowFate::Unasked);
    const bool isTold = draft.stage() == ImportDraft::Stage::Ready && rows > 0
        && (asking.trouble() || asking.isUnanswerable());
    if (!isTold)
        return text;
    if (asking.trouble())
        text = std::visit([](const auto &error) { return describe(error); }, *asking.trouble());
    text.title =
        counted(QT_TRANSLATE_N_NOOP("ImportWords", "%Ln row(s) could not be asked for"), rows);
    const QString stays = words(QT_TRANSLATE_NOOP("ImportWords",
        "Not all contacts are in the local copy, so these rows may be of people you have. They are "
        "not imported."));
    text.sentence = asking.trouble() ? text.sentence + u' ' + stays : stays;
    if (!asking.trouble())
        text.advice = words(QT_TRANSLATE_NOOP(
            "ImportWords", "Load all contacts first; what is here by then is compared at once."));
    text.retryHelps = asking.trouble().has_value();
    text.keyHelps = false;
    text.unlockHelps = false;
    return text;
}

ErrorText describe(const PlanKeeper::Problem &problem)
{
    using Kind = PlanKeeper::Problem::Kind;
    if (problem.kind == Kind::Store)
        return describe(problem.store);
    ErrorText text;
    text.retryHelps = false;
    text.title = words(QT_TRANSLATE_NOOP("ImportWords", "The plan cannot be used"));
    const QString name = nameOf(problem.path);
    if (problem.kind == Kind::OtherWorkspace) {
        text.sentence =
            words(QT_TRANSLATE_NOOP("ImportWords", "%1 was made for another workspace.")).arg(name);
        text.advice = words(QT_TRANSLATE_NOOP("ImportWords",
            "Open that workspace and drop the plan there, or drop the file it was made of here."));
    } else if (problem.kind == Kind::OtherContent) {
        text.sentence =
            words(QT_TRANSLATE_NOOP("ImportWords", "%1 is not what it was when the plan was made."))
                .arg(name);
        text.advice = words(QT_TRANSLATE_NOOP("ImportWords", "Drop the file to make a new plan."));
    } else if (problem.file.kind == PlanFileError::Kind::NewerVersion) {
        text.sentence =
            words(QT_TRANSLATE_NOOP("ImportWords", "%1 was saved by a newer Rolodesk.")).arg(name);
        text.advice = words(QT_TRANSLATE_NOOP(
            "ImportWords", "Update Rolodesk, or drop the file the plan was made of."));
    } else if (problem.file.kind == PlanFileError::Kind::NotAPlan) {
        text.sentence = words(QT_TRANSLATE_NOOP("ImportWords", "%1 is damaged in line %2."))
                            .arg(name, numberText(problem.file.line));
        text.advice = words(QT_TRANSLATE_NOOP(
            "ImportWords", "Copy it once more, or drop the file the plan was made of."));
    } else {
        text.sentence = words(QT_TRANSLATE_NOOP("ImportWords", "Reading %1 failed: %2."))
                            .arg(name, problem.file.detail);
        text.advice =
            words(QT_TRANSLATE_NOOP("ImportWords", "Copy it to this computer and drop it again."));
    }
    return text;
}

ErrorText describeMoved(qsizetype rows)
{
    ErrorText text;
    text.retryHelps = false;
    text.title = counted(
        QT_TRANSLATE_N_NOOP("ImportWords", "%Ln row(s) would do something else by now"), rows);
    text.sentence = words(QT_TRANSLATE_NOOP("ImportWords",
        "Contacts were changed since the plan was saved. These rows are held back."));
    return text;
}

} // namespace rolodesk
