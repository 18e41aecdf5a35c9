#include "seedrandom.h"

#include <array>
#include <cstdio>

namespace sandbox {

std::string drawNote(SeedRandom &random)
{
    static const std::vector<std::string> notes = listOf(
        "Prefers texts after 5 pm|Asked for the spring catalogue|Key is with the neighbour, ring "
        "twice|"
        "Llamar solo por la mañana|Rückruf am Donnerstag vereinbart|Préfère le "
        "français|上次订单已退款|"
        "配達は午後を希望|Просила не звонить в выходные|يفضل التواصل عبر الرسائل|מעדיפה הודעות "
        "בלבד|"
        "Moved to the new address in March;\nold one is still in the files|VIP since the “pilot” 🎉|"
        "Do not mention the price <before> the visit & keep it \"short\"");
    return random.pick(notes);
}

std::string drawCustomValue(SeedRandom &random, std::int64_t field)
{
    static const std::vector<std::string> plans = listOf("Free|Basic|Premium|Premium|Enterprise");
    static const std::vector<std::string> cities =
        listOf("Lisboa|München|São Paulo|Kraków|Αθήνα|Київ|القاهرة|ירושלים|मुंबई|東京|서울|Oakland, "
               "CA|Springfield|"
               "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
    static const std::vector<std::string> companies =
        listOf("Example Plumbing & Sons|Beispiel GmbH|Ejemplo S.A. de C.V.|Muster \"Haus\" "
               "KG|例示株式会社|Образец ООО|"
               "Sample, Sample, and Sample LLP|Placeholder Pets");
    static const std::vector<std::string> sources =
        listOf("Web form|Walk-in|Referral|CSV import|Trade fair");
    static const std::vector<std::string> languages =
        listOf("en|es|de|fr|pt-BR|ar|he|ja|zh-Hans|ru");
    std::array<char, 32> date{};
    std::snprintf(date.data(), date.size(), "20%02u-%02u-%02u",
        static_cast<unsigned>(26 + random.below(3)), static_cast<unsigned>(1 + random.below(12)),
        static_cast<unsigned>(1 + random.below(28)));
    switch (field) {
    case 123:
        return random.pick(plans);
    case 456:
        return date.data();
    case 457:
    case 462:
        return random.pick(cities);
    case 458:
        return random.pick(companies);
    case 459:
        return random.pick(sources);
    case 460:
        return random.pick(languages);
    default:
        return std::to_string(random.below(100000));
    }
}

} // namespace sandbox
