#pragma once

#include "core/contacts/directory.h"
#include "core/import/importanswers.h"
#include "core/import/importplan.h"

#include <QAbstractTableModel>

#include <optional>

namespace rolodesk {

/// Labels that are no tags, or owners that are no members, with what becomes of each, for a table
/// with a ChoiceDelegate.
class NamesModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamesModel)

public:
    enum class Of { Tags, Owners };
    enum Column { NameColumn, RowsColumn, AnswerColumn, ColumnCount };
    using Names = QMap<QString, PlanQuestions::Name>;
    using Answers = QMap<QString, UnknownAnswer>;

    NamesModel(Of what, QObject *parent);

    /// Rows that are there already keep their places.
    void setContent(const Names &names, const Answers &answers, const Directory &directory);
    /// What the answers are when all of the names are left to this one; none: not answered.
    [[nodiscard]] Answers answersWith(std::optional<UnknownAnswer::Kind> forAll) const;
    [[nodiscard]] bool areAllAnswered() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Somebody chose: all answers, with those about other names.
    void answered(const QMap<QString, rolodesk::UnknownAnswer> &answers);

private:
    struct Choice {
        QString words;
        std::optional<UnknownAnswer> answer;
    };
    [[nodiscard]] UnknownAnswer answerFor(const QString &key, const UnknownAnswer &like) const;
    [[nodiscard]] int choiceOf(const QString &key) const;

    Of m_what;
    QStringList m_keys;
    Names m_names;
    Answers m_answers;
    QList<Choice> m_choices;
};

} // namespace rolodesk
