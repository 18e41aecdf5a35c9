#pragma once

#include "tests/support/fakecontactsapi.h"

#include <utility>

namespace rolodesk::test {

/// A service that counts one more than it lists, for ever, or so many, and once so many more.
class Liar final : public FakeContactsApi {
public:
    int more = 1;
    int moreOnce = 0;

    ApiReply<std::optional<qint64>> *countContactsV1(const QString &date, Lane lane) override
    {
        return mapReply<std::optional<qint64>>(
            FakeContactsApi::countContactsV1(date, lane), [this](std::optional<qint64> n) {
                return std::optional<qint64>(*n + more + std::exchange(moreOnce, 0));
            });
    }
};

} // namespace rolodesk::test
