#pragma once

#include "jsonin.h"

namespace sandbox {

class Service;

/// Carries out what somebody else does to the workspace: `{"type": "change" | "delete" | "create",
/// …}` as README.md describes it. Throws a Refusal when the contact does not exist or the change
/// breaks the rules.
void actAsSomebodyElse(Service &service, const Json &action);

} // namespace sandbox
