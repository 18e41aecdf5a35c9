#include "core/import/exporter.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ColumnKind;

struct Special {
    QLatin1StringView title;
    Kind kind;
};

struct Specification {
    Exporter exporter;
    QLatin1StringView name;
    /// All of them are there; of those with a bar between, one. Folded, blanks between.
    QLatin1StringView needs;
    QLatin1StringView usual; ///< The more of these, the surer.
    std::span<const Special> specials;
};

constexpr std::array googleOldSpecials{Special{"location"_L1, Kind::Other},
    Special{"billinginformation"_L1, Kind::Other}, Special{"directoryserver"_L1, Kind::Other},
    Special{"mileage"_L1, Kind::Other}, Special{"sensitivity"_L1, Kind::Other},
    Special{"priority"_L1, Kind::Other}, Special{"subject"_L1, Kind::Other},
    Special{"language"_L1, Kind::Other}};
/// "Mr" and "Ms" stand there, no job; numbers are called by their place alone in some languages.
constexpr std::array outlookSpecials{Special{"title"_L1, Kind::Other},
    Special{"titre"_L1, Kind::Other}, Special{"tratamiento"_L1, Kind::Other},
    Special{"titolo"_L1, Kind::Other}, Special{"titulo"_L1, Kind::Other},
    Special{"titel"_L1, Kind::Other}, Special{"location"_L1, Kind::Other},
    Special{"schools"_L1, Kind::Other}, Special{"businessstreet2"_L1, Kind::Other},
    Special{"businessstreet3"_L1, Kind::Other}, Special{"particular"_L1, Kind::Phone},
    Special{"ufficio"_L1, Kind::Phone}, Special{"ufficio2"_L1, Kind::Phone},
    Special{"abitazione"_L1, Kind::Phone}, Special{"abitazione2"_L1, Kind::Phone}};
constexpr std::array mailchimpSpecials{
    Special{"address"_L1, Kind::Other}, Special{"notes"_L1, Kind::Unknown}};
constexpr std::array salesforceSpecials{
    Special{"mailingstreet"_L1, Kind::Other}, Special{"accountname"_L1, Kind::Unknown}};
constexpr std::array frontSpecials{Special{"accountname"_L1, Kind::Unknown}};
constexpr std::array shopifySpecials{Special{"address2"_L1, Kind::Other},
    Special{"countrycode"_L1, Kind::Country}, Special{"country"_L1, Kind::Country}};
constexpr std::array zendeskSpecials{
    Special{"role"_L1, Kind::Other}, Special{"details"_L1, Kind::Unknown}};
constexpr std::array chatwootSpecials{Special{"identifier"_L1, Kind::Other}};
constexpr std::array hubSpotSpecials{Special{"associatedcompany"_L1, Kind::Unknown}};

/// Those that are a part of others come behind them.
constexpr std::array specifications{
    Specification{Exporter::Google, "google"_L1,
        "firstname lastname phone1label|email1label|labels phone1value|email1value"_L1,
        "middlename phoneticfirstname nameprefix namesuffix nickname fileas organizationname"
        " organizationtitle birthday notes photo labels"_L1,
        {}},
    Specification{Exporter::GoogleOld, "google-old"_L1,
        "givenname familyname groupmembership|phone1type|email1type"_L1,
        "name additionalname yominame nameprefix namesuffix initials nickname shortname maidenname"
        " directoryserver mileage sensitivity notes"_L1,
        googleOldSpecials},
    Specification{Exporter::OutlookClassic, "outlook-classic"_L1,
        "firstname|vorname|prenom|nombre|nome|voornaam"
        " lastname|nachname|nom|apellidos|cognome|sobrenome|apelido|achternaam"
        " emaildisplayname|categories|kategorien|categorias|categorie|categorieen|businessstreet2"
        "|telefongeschaftlich|telephonebureau|telefonodeltrabajo|telefonouff|ufficio"
        "|telefonecomercial|telefonedoemprego|telefoonopwerk"
        " emailaddress|emailadresse|adressedemessagerie|direcciondecorreoelectronico"
        "|indirizzopostaelettronica|indirizzodipostaelettronica|enderecodeemail"
        "|enderecodecorreioeletronico|enderecodecorreioelectronico|emailadres"_L1,
        "title middlename suffix company department jobtitle businessstreet businessstreet3 isdn"
        " user1 user2 emailtype mobilephone mobiltelefon telefonprivat firma notizen titre suffixe"
        " societe service telmobile telephonedomicile tratamiento sufijo organizacion puesto"
        " telefonomovil particular titolo societa reparto cellulare abitazione titulo sufixo"
        " empresa telefonecelular telefoneresidencial telemovel titel bedrijf afdeling"
        " mobieletelefoon telefoonthuis"_L1,
        outlookSpecials},
    Specification{Exporter::Outlook, "outlook"_L1,
        "firstname lastname emailaddress mobilephone homephone businessphone"_L1,
        "title middlename suffix nickname email2address email3address homephone2 carphone"
        " otherphone primaryphone pager imaddress jobtitle department company"_L1,
        outlookSpecials},
    Specification{Exporter::Thunderbird, "thunderbird"_L1,
        "firstname lastname displayname primaryemail|email screenname"
        " mobilenumber|workphone|homephone"_L1,
        "nickname secondaryemail workphone homephone faxnumber pagernumber homeaddress custom1"
        " custom2 notes webpage1"_L1,
        {}},
    Specification{Exporter::HubSpot, "hubspot"_L1, "recordid firstname lastname email"_L1,
        "phonenumber contactowner leadstatus createdate associatedcompany mobilephonenumber"
        " marketingcontactstatus"_L1,
        hubSpotSpecials},
    Specification{Exporter::Salesforce, "salesforce"_L1,
        "id firstname lastname ownerid|accountid|mailingstreet|hasoptedoutofemail"_L1,
        "salutation mailingcity phone mobilephone homephone otherphone email leadsource"
        " donotcall"_L1,
        salesforceSpecials},
    Specification{Exporter::SalesforceReport, "salesforce-report"_L1,
        "firstname lastname accountname"_L1,
        "email mobile phone emailoptout donotcall title mailingstreet"_L1, salesforceSpecials},
    Specification{Exporter::Zendesk, "zendesk"_L1, "name email externalid role|details"_L1,
        "notes phone organization tags"_L1, zendeskSpecials},
    Specification{Exporter::Shopify, "shopify"_L1,
        "firstname lastname email acceptsemailmarketing"_L1,
        "customerid company address1 city province zip phone acceptssmsmarketing totalspent"
        " totalorders tags note taxexempt defaultaddressphone"_L1,
        shopifySpecials},
    Specification{Exporter::Mailchimp, "mailchimp"_L1,
        "emailaddress memberrating|leid|euid|unsubtime|optintime"_L1,
        "firstname lastname phonenumber optinip confirmtime confirmip latitude longitude gmtoff"
        " lastchanged tags notes"_L1,
        mailchimpSpecials},
    Specification{Exporter::MailchimpMergeTags, "mailchimp-merge-tags"_L1, "email fname lname"_L1,
        "phone address tags"_L1, mailchimpSpecials},
    Specification{Exporter::Chatwoot, "chatwoot"_L1, "name email identifier phonenumber"_L1,
        "labels"_L1, chatwootSpecials},
    Specification{
        Exporter::Intercom, "intercom"_L1, "userid email name"_L1, "phone signedup"_L1, {}},
    Specification{Exporter::Front, "front"_L1,
        "name email contactlist|accountname|twitter|email2|phone2"_L1, "phone link description"_L1,
        frontSpecials},
    Specification{Exporter::Heymarket, "heymarket"_L1, "firstname lastname phonenumber optout"_L1,
        "list email owner tags"_L1, {}},
};

bool hasOne(const QSet<QString> &titles, QLatin1StringView ways)
{
    for (const QLatin1StringView way : ways.tokenize(u'|')) {
        if (titles.contains(way))
            return true;
    }
    return false;
}

bool hasAll(const QSet<QString> &titles, QLatin1StringView needs)
{
    for (const QLatin1StringView need : needs.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!hasOne(titles, need))
            return false;
    }
    return true;
}

const Specification *specificationOf(Exporter exporter)
{
    const auto found = std::find_if(specifications.begin(), specifications.end(),
        [exporter](const Specification &one) { return one.exporter == exporter; });
    return found == specifications.end() ? nullptr : &*found;
}

} // namespace

QList<QStringList> neededTitles(Exporter exporter)
{
    QList<QStringList> needed;
    if (const Specification *one = specificationOf(exporter)) {
        for (const QLatin1StringView need : one->needs.tokenize(u' ', Qt::SkipEmptyParts))
            needed.append(QString(need).split(u'|'));
    }
    return needed;
}

ExporterGuess recognise(const QStringList &folded)
{
    const QSet<QString> titles(folded.cbegin(), folded.cend());
    for (const Specification &one : specifications) {
        if (!hasAll(titles, one.needs))
            continue;
        int usual = 0;
        int there = 0;
        for (const QLatin1StringView title : one.usual.tokenize(u' ', Qt::SkipEmptyParts)) {
            ++usual;
            there += titles.contains(title) ? 1 : 0;
        }
        constexpr double least = 0.7;
        constexpr int enough = 4;
        const double share =
            usual == 0 ? 1 : std::min(1.0, double(there) / std::min(usual, enough));
        return {one.exporter, least + (1 - least) * share};
    }
    return {};
}

std::optional<TitleMeaning> meaningOfTitle(const QString &folded, Exporter exporter)
{
    if (const Specification *one = specificationOf(exporter)) {
        for (const Special &special : one->specials) {
            if (folded == special.title)
                return TitleMeaning{special.kind, 0};
        }
    }
    return meaningOfTitle(folded);
}

QString nameOf(Exporter exporter)
{
    const Specification *one = specificationOf(exporter);
    return one ? QString(one->name) : u"none"_s;
}

std::optional<Exporter> exporterNamed(const QString &name)
{
    for (const Specification &one : specifications) {
        if (one.name == name)
            return one.exporter;
    }
    return name == nameOf(Exporter::None) ? std::optional(Exporter::None) : std::nullopt;
}

} // namespace rolodesk
