#include "ui/contacts/unmovedrows.h"

#include <algorithm>

namespace rolodesk {

std::vector<bool> unmovedRows(const std::vector<int> &after)
{
    // How many can stand above each of them, and below.
    const size_t count = after.size();
    std::vector<int> above(count, 0);
    std::vector<int> below(count, 0);
    int longest = 0;
    for (size_t i = 0; i < count; ++i) {
        for (size_t j = 0; j < i && after[i] >= 0; ++j) {
            if (after[j] >= 0 && after[j] < after[i])
                above[i] = std::max(above[i], above[j] + 1);
        }
        if (after[i] >= 0)
            longest = std::max(longest, above[i] + 1);
    }
    for (size_t i = count; i-- > 0;) {
        for (size_t j = i + 1; j < count && after[i] >= 0; ++j) {
            if (after[j] > after[i])
                below[i] = std::max(below[i], below[j] + 1);
        }
    }
    std::vector<bool> still(count);
    for (size_t i = 0; i < count; ++i)
        still[i] = after[i] >= 0 && above[i] + 1 + below[i] == longest;
    return still;
}

} // namespace rolodesk
