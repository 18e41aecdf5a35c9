#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sandbox {

/// SplitMix64. The distributions of the standard library differ between libraries; a seed must not.
class SeedRandom final {
public:
    explicit SeedRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    /// True so many times in a thousand.
    bool chance(unsigned perMille) { return below(1000) < perMille; }

    template <typename Item>
    const Item &pick(const std::vector<Item> &items)
    {
        return items[below(items.size())];
    }

private:
    std::uint64_t m_state;
};

struct SeedName {
    std::string first;
    std::string last;
    std::string display;
    std::string mailbox; ///< ASCII, for an address
};

/// Where a contact lives: decides over its phone and its name.
std::size_t drawCountry(SeedRandom &random);
/// The n-th phone number of a country; no two n give the same. E.164 digits without the plus sign.
std::string seedPhone(std::size_t country, std::uint64_t n);
/// How many numbers seedPhone has for the country.
std::uint64_t phonesOf(std::size_t country);
std::size_t countryCount();
/// The two letters of a country.
std::string_view countryCode(std::size_t country);

SeedName drawName(SeedRandom &random, std::string_view country);
/// A remark as a colleague would leave it.
std::string drawNote(SeedRandom &random);
/// A value for one of the seeded custom fields.
std::string drawCustomValue(SeedRandom &random, std::int64_t field);
std::vector<std::string> listOf(std::string_view barSeparated);

} // namespace sandbox
