#pragma once

#include "core/editing/writerun.h"

namespace rolodesk {

class DirectoryLoader;

/// Makes a tag (`createTag`) or a custom field (`createContactFields`). Those of the team are read
/// first, and after an answer that was lost: one of the same name, in whatever case, is the one. Its
/// id is `JournalWrite::made` then.
class DirectoryRun final : public WriteRun {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DirectoryRun)

public:
    DirectoryRun(const WriteServices &services, JournalWrite write)
        : WriteRun(services, std::move(write))
    {
    }

private:
    void begin() override;
    void look() override;
    /// Reads the directory, then goes on where that could be read.
    void load(std::function<void()> next);
    void make();
    void makeTag();
    void makeField();
    void finish(qint64 id);
    [[nodiscard]] QString wantedLabel() const;
    /// 0 for none.
    [[nodiscard]] qint64 idThere() const;
    [[nodiscard]] bool isTag() const;

    DirectoryLoader *m_loader = nullptr;
};

} // namespace rolodesk
