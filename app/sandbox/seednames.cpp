#include "seedrandom.h"
#include "text.h"

#include <array>

namespace sandbox {

namespace {

struct NameSet {
    std::string_view countries; ///< where people bear these names
    bool lastFirst; ///< shown as last name, first name without a blank
    std::string_view mailbox; ///< for scripts that are not Latin; empty takes the first name
    std::string_view firsts;
    std::string_view lasts;
};

constexpr std::array<NameSet, 24> sets{{
    {"US CA GB AU ZA", false, "",
        "Avery|Blake|Casey|Dakota|Emerson|Finley|Harper|Jordan|Kendall|Logan|Morgan|Parker|Quinn|"
        "Riley|Sawyer|Taylor|"
        "Rowan|Hazel|Miles|Nora|Owen|Ruby|Silas|Tessa|Walter|Violet|Ezra|Iris|Felix|Maeve|Siobhán|"
        "Zoë|Renée",
        "Abbott|Bramley|Calloway|Dunmore|Ellery|Fairbank|Goodwin|Hartley|Ingram|Jessop|Kingsley|"
        "Lockwood|Merrick|"
        "Northcott|O'Hara|Pemberton|Quimby|Ravenscroft|Standish|Thackeray|Underwood|Vance|Whitlock|"
        "Yardley|Zimmer|"
        "McAllister|D'Arcy|Smith-Jones|St. Claire"},
    {"US ES MX", false, "",
        "Alejandra|Ángel|Begoña|César|Dolores|Íñigo|José|Lucía|María "
        "José|Nicolás|Óscar|Pilar|Raúl|Sofía|Ximena|Yolanda",
        "Álvarez|Bermúdez|Castaño|de la "
        "Peña|Echeverría|Fernández|Gutiérrez|Hernández|Ibáñez|Jiménez|Muñoz|Núñez|Ordóñez|Pérez|"
        "Quiñones|Zúñiga"},
    {"BR", false, "",
        "Ana "
        "Beatriz|Antônio|Conceição|Fabrício|Inês|João|Letícia|Luís|Márcia|Sebastião|Thaís|Vinícius",
        "Araújo|Brandão|Conceição|da Silva|dos "
        "Santos|Falcão|Gonçalves|Magalhães|Nóbrega|Prudêncio|Simões|Vasconcelos"},
    {"FR CA", false, "",
        "Aurélie|Benoît|Chloé|Étienne|François|Gaëlle|Hélène|Joël|Léa|Noël|Océane|Théo",
        "Beauséjour|Château|de "
        "l'Étang|Dupré|Fauré|Garçon|Lefèvre|L'Hôte|Noël|Rousseau|Sauvé|Tréville"},
    {"DE", false, "",
        "Anneliese|Björn|Dörte|Günther|Heike|Jörg|Käthe|Lukas|Ömer|Sören|Ulrike|Wolfgang",
        "Altmühl|Böttcher|Fröhlich|Größler|Hübner|Jäger|Kästner|Löwe|Müßig|Straßburger|von der "
        "Höhe|Weiß"},
    {"IT", false, "",
        "Agnese|Beatrice|Cesare|Donato|Eleonora|Fiammetta|Giosuè|Ludovica|Niccolò|Ottavia|Raffaele|"
        "Zeno",
        "Bellandi|Cantalupo|D'Angelo|De Rosa|Fornaro|Lo "
        "Presti|Montefalco|Pietrasanta|Quaranta|Santacroce|Torricelli|Vezzù"},
    {"PL", false, "",
        "Agnieszka|Błażej|Czesław|Elżbieta|Grażyna|Jędrzej|Łucja|Małgorzata|Paweł|Stanisław|Wacław|"
        "Żaneta",
        "Brzęczyk|Ćwikła|Dąbek|Gżegżółka|Kołodziej|Łęcki|Mączka|Pięta|Śliwa|Wąsik|Zając|Źrebiec"},
    {"CZ", false, "",
        "Anežka|Bořivoj|Čeněk|Dáša|Jiří|Květa|Ludmila|Ondřej|Růžena|Šárka|Vojtěch|Žofie",
        "Březina|Červinka|Dvořáček|Hájek|Jeřábek|Kučera|Návrat|Přibyl|Říha|Šťastný|Vaněk|Žižka"},
    {"TR", false, "", "Ayşe|Burçin|Çağla|Doğan|Ebru|Gökhan|İbrahim|Işıl|Mehmet|Oğuz|Şule|Ümit",
        "Akgün|Bıçakçı|Çelik|Doğru|Erdoğdu|Gümüş|İnce|Kılıç|Öztürk|Şahin|Uğurlu|Yıldız"},
    {"VN", true, "", "Ánh|Bảo|Cường|Đức|Hằng|Khánh|Lệ|Ngọc|Phượng|Quỳnh|Thảo|Tuấn",
        "Bùi|Đặng|Đỗ|Hồ|Huỳnh|Lê|Lý|Ngô|Nguyễn|Phạm|Trần|Vũ"},
    {"RU", false, "klient",
        "Алёна|Борис|Варвара|Глеб|Дарья|Ефим|Жанна|Захар|Инна|Кирилл|Любовь|Матвей|Надежда|Пётр",
        "Берёзкин|Воробьёва|Громов|Дубровин|Ежов|Журавлёв|Зимина|Королёв|Лебедев|Медведев|Новиков|"
        "Щукин"},
    {"UA", false, "kliyent",
        "Богдан|Ганна|Євген|Зоряна|Ігор|Їлена|Леся|Мирослава|Оксана|Петро|Тарас|Юлія",
        "Бондаренко|Гончар|Дем'яненко|Їжак|Коваль|Лисенко|Мельник|Найда|Олійник|Панченко|Шевчук|"
        "Ющенко"},
    {"GR", false, "pelatis",
        "Αθηνά|Βασίλης|Γιώργος|Δήμητρα|Ελένη|Ζωή|Ηλίας|Θάλεια|Ιάσων|Κώστας|Μαρία|Χαράλαμπος",
        "Αγγελόπουλος|Βλάχος|Γεωργίου|Δημητρίου|Ζαχαρίας|Καραγιάννης|Λαμπράκης|Μακρής|Νικολάου|"
        "Παππάς|Σταύρου|Ψαράς"},
    {"AE EG SA", false, "amil",
        "أحمد|بشير|جميلة|حسن|خديجة|رانيا|سليم|عائشة|فاطمة|كريم|ليلى|محمد|نور|يوسف",
        "الحداد|الخطيب|الراوي|الزهراني|السيد|الشمري|العطار|الفارس|القاسم|المنصور|النجار|بن سعيد"},
    {"IL", false, "lakoach", "אביגיל|ברוך|גלית|דוד|הדס|זאב|חנה|טליה|יונתן|מיכל|נועה|רחל|שלמה|תמר",
        "אברהמי|בן־דוד|גולן|דרור|הראל|ויצמן|זהבי|חיון|ירקוני|כרמי|לביא|מזרחי"},
    {"IN", false, "grahak", "आरती|ईशान|कविता|गौरव|ज्योति|दीपक|नेहा|प्रिया|मीना|राहुल|विकास|श्रुति",
        "अग्रवाल|गुप्ता|चौधरी|जोशी|तिवारी|नायर|पटेल|मिश्रा|यादव|वर्मा|शर्मा|सिंह"},
    {"IN", false, "",
        "Aarav|Bhavna|Chitra|Devika|Gaurav|Ishita|Kavya|Lakshmi|Meera|Nikhil|Priyanka|Rohan|"
        "Sanjana|Vikram",
        "Banerjee|Chatterjee|Deshpande|Gopalakrishnan|Iyer|Kulkarni|Malhotra|Nambiar|Patel|"
        "Raghunathan|Subramaniam|Venkataraman"},
    {"CN", true, "kehu", "伟|芳|娜|敏|静|建国|晓明|志强|雨桐|子轩|欣怡|思远",
        "王|李|张|刘|陈|杨|赵|黄|周|吴|欧阳|司马"},
    {"JP", true, "okyaku", "陽菜|蓮|葵|湊|結衣|大翔|さくら|健一|美咲|翔太|ひなた|真由美",
        "佐藤|鈴木|高橋|田中|渡辺|伊藤|山本|中村|小林|加藤|長谷川|五十嵐"},
    {"KR", true, "gogaek", "서준|하은|도윤|지우|민준|서연|예준|수아|지호|하린|은우|채원",
        "김|이|박|최|정|강|조|윤|장|임|남궁|황보"},
    {"TH", false, "luukkha", "กมล|จันทร์|ชนินทร์|ณัฐ|ธิดา|นภา|ปรีชา|พรทิพย์|มานี|วิชัย|สมชาย|อรุณ",
        "แก้วมณี|ใจดี|ทองคำ|บุญมี|พรหมมา|รักไทย|วงศ์สวัสดิ์|ศรีสุข|สายทอง|สุขใจ|แสงจันทร์|อินทร์แก้ว"},
    {"NG KE ZA", false, "",
        "Adébáyọ̀|Chidinma|Ẹ̀bùn|Folásadé|Ìyábọ̀|Kẹ́hìndé|Nkechi|Ọlámidé|Sipho|Thandiwe|Wanjikũ|Zawadi",
        "Adéyẹmí|Balógun|Chukwuemeka|Dlamini|Ẹ̀gbẹ́|Kamau|Mkhize|Ńjọkú|Odhiambo|Ọ̀ṣúnwálé|Ṣówándé|"
        "Wambũi"},
    {"PH", false, "",
        "Amihan|Bayani|Crisanto|Dalisay|Estrella|Ligaya|Macario|Niño|Paz|Rosario|Tala|Urduja",
        "Bautista|Catacutan|Dimaculangan|Gatdula|Ilagan|Lacsamana|Macapagal|Nuñez|Pangilinan|"
        "Quiambao|Sumulong|Tolentino"},
    {"US GB CA AU", false, "",
        "Wolfeschlegelsteinhausenberger|Maximiliana Theodora "
        "Wilhelmina|Llanfairpwllgwyngyll|Anna-Sophia-Elisabeth-Charlotte|X Æ",
        "von Hohenzollern-Sigmaringen und zu "
        "Oettingen-Wallerstein|Featherstonehaugh-Cholmondeley|Papadimitrakopoulos-Anastasiadis|O|"
        "Ng"},
}};

struct Split {
    const NameSet *set;
    std::vector<std::string> firsts;
    std::vector<std::string> lasts;
};

const std::vector<Split> &splitSets()
{
    static const auto made = [] {
        std::vector<Split> all;
        for (const NameSet &set : sets)
            all.push_back({&set, listOf(set.firsts), listOf(set.lasts)});
        return all;
    }();
    return made;
}

/// The ASCII letters of a name, for the front part of an address.
std::string asciiOf(std::string_view name)
{
    std::string ascii;
    for (const char c : lowered(name)) {
        if (c >= 'a' && c <= 'z')
            ascii += c;
    }
    return ascii;
}

const Split &setFor(SeedRandom &random, std::string_view country)
{
    const auto &all = splitSets();
    // The last set holds the very long names: few people bear one.
    const std::size_t usual = all.size() - 1;
    if (random.chance(8))
        return all.back();
    // People move: one in twelve bears a name from anywhere.
    if (!random.chance(83)) {
        const std::size_t start = random.below(usual);
        if (country == "US" && !random.chance(250))
            return all.front();
        for (std::size_t i = 0; i < usual; ++i) {
            const Split &split = all[(start + i) % usual];
            if (split.set->countries.find(country) != std::string_view::npos)
                return split;
        }
    }
    return all[random.below(usual)];
}

} // namespace

std::vector<std::string> listOf(std::string_view barSeparated)
{
    return split(barSeparated, '|');
}

SeedName drawName(SeedRandom &random, std::string_view country)
{
    const Split &from = setFor(random, country);
    static const std::vector<std::string> signs =
        listOf("🌟|🚚|🏡|☕|🐶|👩‍🔧|🇧🇷|❤️");
    SeedName name;
    name.first = random.pick(from.firsts);
    name.last = random.pick(from.lasts);
    name.mailbox = from.set->mailbox.empty() ? asciiOf(name.first) : std::string(from.set->mailbox);
    if (name.mailbox.empty())
        name.mailbox = "contact";
    const auto kind = random.below(1000);
    if (kind < 25) {
        name.first.clear();
        name.last.clear();
    } else if (kind < 60) {
        name.last.clear();
    } else if (kind < 80) {
        name.first.clear();
    }
    if (from.set->lastFirst)
        name.display = name.last + (country == "VN" ? " " : "") + name.first;
    else
        name.display =
            name.first + (name.first.empty() || name.last.empty() ? "" : " ") + name.last;
    if (kind >= 980 && !name.display.empty())
        name.display += " " + random.pick(signs);
    else if (kind >= 965)
        name.display = "Dr. " + name.display;
    else if (kind >= 955)
        name.first += " " + random.pick(signs);
    return name;
}

} // namespace sandbox
