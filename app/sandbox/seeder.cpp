#include "seeder.h"

#include "contactbook.h"
#include "database.h"
#include "directory.h"
#include "jsonout.h"
#include "schema.h"
#include "seedrandom.h"
#include "text.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

constexpr std::int64_t firstSeededId = 100001;

struct SeedTag {
    std::int64_t id;
    std::string_view label;
    std::string_view color;
};

constexpr std::array<SeedTag, 25> seedTags{{{1, "Lead", "#1F77B4"}, {2, "Customer", "#2CA02C"},
    {3, "Past customer", "#7F7F7F"}, {4, "Do not call", "#D62728"}, {5, "Newsletter", "#17BECF"},
    {6, "Wholesale", "#8C564B"}, {7, "Référence", "#9467BD"}, {8, "Großkunde", "#BCBD22"},
    {9, "Español", "#FF7F0E"}, {10, "日本語", "#E377C2"}, {11, "عربي", "#3B7A57"},
    {12, "Needs follow-up", "#FF5733"}, {13, "Invoice open", "#C70039"}, {14, "Loyalty", "#581845"},
    {15, "Event 2025", "#2E86C1"}, {16, "Event 2026", "#1ABC9C"}, {17, "Night shift", "#2C3E50"},
    {18, "Press", "#F5B041"}, {19, "Supplier", "#A04000"}, {20, "Volunteer", "#52BE80"},
    {21, "Feedback given 👍", "#F7DC6F"}, {22, "Second home", "#85C1E9"},
    {23, "A tag with a rather long label, as somebody always makes one", "#FFFFFF"},
    {55, "VIP", "#FFD700"}, {56, "Renewal", "#000000"}}};

struct SeedField {
    std::int64_t id;
    std::string_view title;
    unsigned perMille; ///< how many contacts have a value
};

constexpr std::array<SeedField, 8> seedFields{{{123, "Plan", 550}, {456, "Renewal Date", 300},
    {457, "City", 400}, {458, "Company", 200}, {459, "Source", 250}, {460, "Language", 120},
    {461, "Kundennummer", 150}, {462, "City", 60}}};

struct SeedMember {
    std::int64_t id;
    std::string_view first;
    std::string_view last;
    std::string_view email;
    std::string_view phone;
    bool admin;
};

constexpr std::array<SeedMember, 8> seedMembers{
    {{42, "John", "Smith", "help@heymarket.com", "15105553344", true},
        {43, "Ada", "Example", "ada@example.com", "14155550143", true},
        {44, "Bruno", "Beispiel", "bruno@example.com", "14155550144", false},
        {45, "Chika", "Sample", "chika@example.com", "14155550145", false},
        {46, "Dalia", "Ejemplo", "dalia@example.com", "14155550146", false},
        {47, "Émile", "Exemple", "emile@example.com", "14155550147", false},
        {48, "Фёкла", "Примерова", "fyokla@example.com", "14155550148", false},
        {49, "例子", "田中", "tanaka@example.com", "14155550149", false}}};

/// Stretches of contacts with one `updated`, as bulk imports leave them.
struct Runs {
    explicit Runs(std::int64_t total)
    {
        if (total >= 2000)
            add(total / 5, 75);
        if (total >= 5000)
            add(total / 2, 1250);
        for (std::int64_t i = 1; i <= total / 20000; ++i)
            add(total / 2 + 2000 + i * (total / 2 - 4000) / (total / 20000 + 1), 40 + i % 90);
    }
    void add(std::int64_t from, std::int64_t size) { list.push_back({from, from + size}); }
    /// The first contact of the run this one belongs to, or -1.
    std::int64_t startOf(std::int64_t index) const
    {
        for (const auto &[from, to] : list) {
            if (index >= from && index < to)
                return from;
        }
        return -1;
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> list;
};

class Seeder final {
public:
    Seeder(ContactBook &book, const SeedPlan &plan)
        : m_book(book)
        , m_plan(plan)
        , m_runs(plan.contacts)
        , m_used(countryCount(), 0)
    {
    }

    void write(std::int64_t index);

private:
    void times(Contact &contact, std::int64_t index, SeedRandom &random) const;
    void extras(Contact &contact, SeedRandom &random) const;
    std::string phone(std::int64_t index, std::size_t country);
    void channels(const Contact &contact, std::int64_t index, SeedRandom &random);

    ContactBook &m_book;
    const SeedPlan m_plan;
    const Runs m_runs;
    std::vector<std::uint64_t> m_used;
};

void Seeder::times(Contact &contact, std::int64_t index, SeedRandom &random) const
{
    // Two years that end on 2026-11-01, whatever the date is today: a seed means the same tomorrow.
    constexpr Instant end = 1'793'491'200 * second;
    constexpr Instant span = 730LL * 86400 * second;
    const Instant slot = span / std::max<std::int64_t>(m_plan.contacts, 1);
    const auto within = [&](std::int64_t at) { return end - span + slot * at; };
    if (const std::int64_t run = m_runs.startOf(index); run >= 0) {
        // Every other run was stamped on a full second.
        contact.created = cutTo(within(run) + 123'456'789, run % 2 == 0 ? 0 : 9);
        contact.stamp = contact.created;
        return;
    }
    contact.created = within(index)
        + static_cast<Instant>(
            random.below(static_cast<std::uint64_t>(std::max<Instant>(slot, 1))));
    contact.stamp = contact.created;
    if (random.chance(600)) {
        const Instant left = end - contact.created;
        const auto share = static_cast<Instant>(random.below(1000));
        contact.stamp += left / 1000 * share + static_cast<Instant>(random.below(1'000'000'000));
        contact.rev = 2 + static_cast<std::int64_t>(random.below(7));
        contact.op = "update";
    }
}

void Seeder::extras(Contact &contact, SeedRandom &random) const
{
    std::string custom;
    JsonOut out(custom);
    out.beginObject();
    for (const SeedField &field : seedFields) {
        if (random.chance(field.perMille))
            out.field(
                std::to_string(field.id), std::string_view(drawCustomValue(random, field.id)));
    }
    out.endObject();
    contact.custom = custom;

    static constexpr std::array<unsigned, 10> tagCounts{0, 0, 0, 1, 1, 1, 2, 2, 3, 5};
    const unsigned wanted = tagCounts[random.below(tagCounts.size())];
    while (contact.tags.size() < wanted) {
        const std::int64_t id = seedTags[random.below(seedTags.size())].id;
        if (std::find(contact.tags.begin(), contact.tags.end(), id) == contact.tags.end())
            contact.tags.push_back(id);
    }
    const auto member = [&random] { return seedMembers[random.below(seedMembers.size())].id; };
    contact.owner = random.chance(200) ? 0 : member();
    contact.creator = member();
    contact.inbox = random.chance(700) ? 413 : 414;
    contact.optedOut = random.chance(25);
    if (contact.optedOut)
        contact.optedBy = random.chance(800) ? "contact" : "admin";
    contact.blocked = random.chance(4);
    contact.shared = random.chance(950);
    if (random.chance(150)) {
        contact.externalRef = "crm-" + std::to_string(random.below(10'000'000));
        contact.externalId = std::to_string(random.below(10'000'000));
    }
    if (random.chance(100)) {
        std::string note;
        JsonOut notes(note);
        notes.beginArray();
        for (std::uint64_t i = 0; i <= random.below(3); ++i) {
            const SeedMember &author = seedMembers[random.below(seedMembers.size())];
            notes.beginObject().field("id", std::string_view(uuidOf(random.next(), random.next())));
            notes.field("date", std::string_view(instantText(contact.stamp, 6, false)));
            notes.field("name",
                std::string_view(std::string(author.first) + ' ' + std::string(author.last)));
            notes.field("text", std::string_view(drawNote(random)))
                .field("user_id", author.id)
                .endObject();
        }
        notes.endArray();
        contact.note = note;
    }
}

std::string Seeder::phone(std::int64_t index, std::size_t country)
{
    // Two numbers everybody can look for.
    if (index == 0)
        return "14155550100";
    if (index == 1)
        return "442079460100";
    while (true) {
        std::string number = seedPhone(country, m_used[country]++);
        if (number.empty())
            country = 0;
        else if (number != "14155550100" && number != "442079460100" && number != "15105553344")
            return number;
    }
}

void Seeder::channels(const Contact &contact, std::int64_t index, SeedRandom &random)
{
    const auto add = [&](std::string_view type, const std::string &value, std::string handle) {
        Channel channel{0, contact.id, std::string(type), value, std::move(handle), {},
            contact.created, contact.created};
        m_book.insertChannel(channel);
    };
    if (!contact.phone.empty())
        add("phone", contact.phone, {});
    if (!contact.email.empty())
        add("email", contact.email, {});
    if (random.chance(60))
        add("facebook", std::to_string(100000000000000u + random.below(900000000000000u)),
            contact.displayName);
    if (random.chance(20))
        add("instagram", "ig_" + std::to_string(index) + "_" + std::to_string(random.below(1000)),
            {});
    if (random.chance(15) && !contact.phone.empty())
        add("whatsapp", contact.phone, {});
}

void Seeder::write(std::int64_t index)
{
    SeedRandom random(m_plan.seed * 0x9e3779b97f4a7c15u
        ^ static_cast<std::uint64_t>(index) * 0xd1342543de82ef95u);
    random.next();
    const std::size_t country = drawCountry(random);
    Contact contact;
    contact.id = firstSeededId + index;
    contact.uuid = uuidOf(random.next(), random.next());
    const SeedName name = drawName(random, countryCode(country));
    contact.first = name.first;
    contact.last = name.last;
    contact.displayName = name.display;
    static const std::vector<std::string> domains =
        listOf("example.com|example.org|example.net|mail.example.com");
    const bool withEmail = random.chance(620) || index < 2;
    if (withEmail)
        contact.email = name.mailbox + '.' + std::to_string(index + 1) + '@' + random.pick(domains);
    // A few are known by e-mail alone, as contacts made through v2 can be.
    const bool phoneless = withEmail && index > 1 && random.chance(10);
    if (!phoneless)
        contact.phone = phone(index, country);
    if (random.chance(180))
        contact.avatar = "https://avatars.example.com/" + contact.uuid.substr(0, 8) + ".png";
    times(contact, index, random);
    extras(contact, random);
    m_book.insert(contact);
    channels(contact, index, random);
}

} // namespace

void fillDirectory(Database &database)
{
    Directory directory(database);
    const Instant start = *instantOf("2025-01-10T08:00:00Z");
    SeedRandom random(7);
    for (const SeedTag &tag : seedTags) {
        const Instant made = tag.id == 55 ? *instantOf("2026-01-10T08:00:00Z")
                                          : start + tag.id * 86400 * second + tag.id * 1'001'001;
        directory.putTag({tag.id, std::string(tag.label), std::string(tag.color),
            uuidOf(random.next(), random.next()), made, made, 1});
    }
    for (const SeedField &field : seedFields)
        directory.putField({field.id, std::string(field.title)});
    for (const SeedMember &member : seedMembers)
        directory.putMember({member.id, std::string(member.first), std::string(member.last),
            std::string(member.email), std::string(member.phone), member.admin ? "admin" : "member",
            member.admin ? 1 : 4, *instantOf("2026-01-15T09:00:00Z"),
            *instantOf("2026-03-10T14:22:00Z")});
    directory.putInbox({413, "Support", {42, 43, 44, 45, 46, 47, 48, 49}, "14155550100", 3});
    directory.putInbox({414, "Sales", {42, 43, 46}, "14155550101", 1});
    Query(database, "INSERT INTO sqlite_sequence (name, seq) VALUES ('contact', ?)",
        firstSeededId - 1)
        .run();
}

void seedContacts(Database &database, ContactBook &book, const SeedPlan &plan)
{
    if (plan.contacts <= 0)
        return;
    Transaction transaction(database);
    dropContactIndexes(database);
    Seeder seeder(book, plan);
    for (std::int64_t i = 0; i < plan.contacts; ++i)
        seeder.write(i);
    makeContactIndexes(database);
    transaction.commit();
    book.reload();
}

} // namespace sandbox
