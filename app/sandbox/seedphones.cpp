#include "seedrandom.h"
#include "text.h"

#include <array>

namespace sandbox {

namespace {

struct Country {
    std::string_view code;
    unsigned weight;
    /// Patterns separated by `;`, each used up before the next. A pattern is made of digits, of
    /// choices in brackets, and of ranges LOW-HIGH. Ranges set aside for fiction come first where a
    /// country has them.
    std::string_view patterns;
};

constexpr std::string_view usAreas = "(201|202|206|212|213|214|215|216|217|281|301|303|305|310|312|"
                                     "313|314|317|323|336|347|404|405|407|408|410|"
                                     "412|415|416|503|504|505|510|512|513|602|603|604|607|608|610|"
                                     "612|614|615|617|619|650|702|703|704|713|714|"
                                     "718|720|801|802|803|804|805|808)";

constexpr std::array<Country, 30> countries{{
    {"US", 400, "1 US 55501 00-99; 1 US 2-4 12-99 0000-9999"},
    {"CA", 40,
        "1 (403|418|514|519|613|647|778|902) 55501 00-99; 1 (403|514|613|647|778|902) 2-9 12-99 "
        "0000-9999"},
    {"GB", 80,
        "44 20 7946 0000-0999; 44 161 496 0000-0999; "
        "44 (7400|7401|7402|7500|7501|7710|7711|7720|7730|7740|7780|7790|7810|7850|7860) "
        "000000-999999"},
    {"DE", 50, "49 30 23125 000-999; 49 (160|170|171|175) 2000000-9999999"},
    {"FR", 40, "33 19900 0000-9999; 33 63998 0000-9999; 33 6 10-69 000000-999999"},
    {"ES", 40, "34 (600|610|620|630|650|660) 000000-999999"},
    {"IT", 30, "39 (320|328|333|338|347|349) 1000000-9999999"},
    {"BR", 45, "55 (11|21|31|41|51|61|71|81) 9 6000-9999 0000-9999"},
    {"MX", 40, "52 (55|33|81) 1000 0000-9999; 52 (55|33|81) 1100-1999 0000-9999"},
    {"IN", 50, "91 (98|99) 10000000-99999999"},
    {"JP", 30, "81 (70|80|90) 10000000-99999999"},
    {"CN", 25, "86 (130|138|150|158|186) 00000000-99999999"},
    {"KR", 10, "82 10 20000000-99999999"},
    {"AU", 30, "61 25550 0000-9999; 61 (400|401|402|410|411|412|421|431) 000000-999999"},
    {"ZA", 15, "27 (71|72|73|82|83|84) 1000000-9999999"},
    {"NG", 20, "234 (803|805|806|813|816) 2000000-9999999"},
    {"KE", 5, "254 7 10-29 000000-999999"},
    {"AE", 8, "971 (50|52|54|55|56) 2000000-9999999"},
    {"EG", 8, "20 (100|101|111|122) 0000000-9999999"},
    {"SA", 6, "966 (50|53|54|55) 0000000-9999999"},
    {"IL", 8, "972 (50|52|54) 2000000-9999999"},
    {"GR", 6, "30 (690|693|694|697) 0000000-9999999"},
    {"UA", 8, "380 (50|63|67|95) 1000000-9999999"},
    {"RU", 10, "7 (903|905|910|916|926) 0000000-9999999"},
    {"PL", 10, "48 (501|502|601|602|660|691) 000000-999999"},
    {"CZ", 5, "420 (601|602|603|720|777) 000000-999999"},
    {"TR", 6, "90 (530|532|535|542) 1000000-9999999"},
    {"VN", 6, "84 (90|91|98) 1000000-9999999"},
    {"TH", 5, "66 (81|89|91) 1000000-9999999"},
    {"PH", 6, "63 (917|918|919|920) 1000000-9999999"},
}};

struct Part {
    std::vector<std::string> choices; ///< else a range
    std::uint64_t low = 0;
    std::uint64_t size = 1;
    std::size_t width = 0;
};

struct Pattern {
    std::vector<Part> parts;
    std::uint64_t capacity = 1;
};

Part partOf(std::string token)
{
    Part part;
    if (token == "US")
        token = usAreas;
    const auto dash = token.find('-');
    if (token.front() == '(') {
        part.choices = split(std::string_view(token).substr(1, token.size() - 2), '|');
        part.size = part.choices.size();
    } else if (dash != std::string::npos) {
        part.low = static_cast<std::uint64_t>(*integerOf(token.substr(0, dash)));
        part.size = static_cast<std::uint64_t>(*integerOf(token.substr(dash + 1))) - part.low + 1;
        part.width = token.size() - dash - 1;
    } else {
        part.choices = {token};
    }
    return part;
}

const std::vector<std::vector<Pattern>> &plans()
{
    static const auto made = [] {
        std::vector<std::vector<Pattern>> all;
        for (const Country &country : countries) {
            std::vector<Pattern> patterns;
            for (const std::string &text : split(country.patterns, ';')) {
                Pattern pattern;
                for (std::string &token : split(text, ' ')) {
                    if (token.empty())
                        continue;
                    pattern.parts.push_back(partOf(std::move(token)));
                    pattern.capacity *= pattern.parts.back().size;
                }
                patterns.push_back(std::move(pattern));
            }
            all.push_back(std::move(patterns));
        }
        return all;
    }();
    return made;
}

} // namespace

std::size_t countryCount()
{
    return countries.size();
}

std::string_view countryCode(std::size_t country)
{
    return countries[country].code;
}

std::size_t drawCountry(SeedRandom &random)
{
    static const unsigned total = [] {
        unsigned sum = 0;
        for (const Country &country : countries)
            sum += country.weight;
        return sum;
    }();
    auto left = static_cast<unsigned>(random.below(total));
    for (std::size_t i = 0; i < countries.size(); ++i) {
        if (left < countries[i].weight)
            return i;
        left -= countries[i].weight;
    }
    return 0;
}

std::uint64_t phonesOf(std::size_t country)
{
    std::uint64_t sum = 0;
    for (const Pattern &pattern : plans()[country])
        sum += pattern.capacity;
    return sum;
}

std::string seedPhone(std::size_t country, std::uint64_t n)
{
    // A prime that divides no capacity: the walk through a pattern jumps about and meets each
    // number once.
    constexpr std::uint64_t stride = 2654435761u;
    for (const Pattern &pattern : plans()[country]) {
        if (n >= pattern.capacity) {
            n -= pattern.capacity;
            continue;
        }
        std::uint64_t index = n * stride % pattern.capacity;
        std::string phone;
        for (const Part &part : pattern.parts) {
            const std::uint64_t at = index % part.size;
            index /= part.size;
            if (!part.choices.empty()) {
                phone += part.choices[at];
                continue;
            }
            const std::string digits = std::to_string(part.low + at);
            phone.append(part.width - digits.size(), '0').append(digits);
        }
        return phone;
    }
    return {};
}

} // namespace sandbox
