#pragma once

#include "app/desktop/errand.h"

#include <QString>

namespace rolodesk::desktop {

/// `--self-test`: do rows appear, does the list become complete, does the card show the contact
/// that is made current. Prints when the first rows were on screen, for the bench.
class SelfTest final : public Errand {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelfTest)

public:
    using Errand::Errand;

protected:
    void act() override;
    void firstRowsShown() override;

private:
    void lookAtCard();
    [[nodiscard]] QString report() const;

    qint64 m_loadedAfter = 0;
};

} // namespace rolodesk::desktop
