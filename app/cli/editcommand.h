#pragma once

#include "app/cli/writecommand.h"

namespace rolodesk::cli {

/// `edit ID`: changes a contact.
class EditCommand final : public WriteCommand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditCommand)

public:
    using WriteCommand::WriteCommand;

private:
    void begin() override;
    void edit(const Contact &contact);
};

/// `create`: makes a new contact.
class CreateCommand final : public WriteCommand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CreateCommand)

public:
    using WriteCommand::WriteCommand;

private:
    void begin() override;
};

/// `delete ID`: deletes a contact, without a grace time.
class DeleteCommand final : public WriteCommand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteCommand)

public:
    using WriteCommand::WriteCommand;

private:
    void begin() override;
};

/// `undo [ACT]`: takes an act back, the last one unless one is named.
class UndoCommand final : public WriteCommand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoCommand)

public:
    using WriteCommand::WriteCommand;

private:
    void begin() override;
    void look(qint64 group);
    void undo(qint64 group);
};

} // namespace rolodesk::cli
