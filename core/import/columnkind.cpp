#include "core/import/columnkind.h"

#include "core/contacts/fold.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rolodesk {

namespace {

using Kind = ColumnKind;

struct Named {
    Kind kind;
    /// Folded, with blanks between.
    QLatin1StringView titles;
};

constexpr std::array names{
    Named{Kind::First,
        "first firstname givenname forename fname contactfirstname primernombre vorname prenom"
        " nombre nome nombres nomeproprio fornavn fornamn voornaam etunimi imie"_L1},
    Named{Kind::Last,
        "last lastname surname familyname lname contactlastname nachname familienname nom"
        " nomdefamille apellido apellidos cognome sobrenome apelido ultimonome etternavn efternamn"
        " efternavn achternaam sukunimi nazwisko"_L1},
    Named{Kind::WholeName,
        "name fullname displayname contactname customername contact customer client recipient"
        " fileas anzeigename speichernunter vollstandigername kontakt kunde nomcomplet nomaafficher"
        " nombrecompleto nombreenpantalla nomecompleto nomeecognome nomevisualizzato"
        " nomedeexibicao naam volledigenaam weergavenaam"_L1},
    Named{Kind::Phone,
        "phone phonenumber phoneno phonenum phonevalue tel telephone telephonenumber telno telefon"
        " telefonnummer telefono telefone mobile mobilephone mobilephonenumber mobilenumber"
        " mobileno mobil mobilnummer mobiltelefon mobiltel mobilnr handy handynummer cell"
        " cellphone cellphonenumber cellnumber cellular celular movil telefonomovil telemovel"
        " portable telephoneportable telephonemobile cellulare natel gsm sms smsnumber smsphone"
        " textnumber textphone whatsapp whatsappnumber contactphone contactphonenumber"
        " primaryphone mainphone businessphone workphone homephone otherphone officephone"
        " daytimephone eveningphone carphone companymainphone defaultaddressphone telefonprivat"
        " telefongeschaftlich telefonwork telefonoffice telefonbuero telefonburo telefonfirma"
        " autotelefon weiterestelefon haupttelefon rufnummer telephonebureau telephonedomicile"
        " telephonevoiture telephoneautre autretelephone telephoneprincipal telephonesociete"
        " telephoneprofessionnel telephonefixe telmobile telprofessionnel telbureau teldomicile"
        " numerodetelephone numerodeportable telefonodeltrabajo telefonotrabajo"
        " telefonodelautomovil telefonoparticular telefonodeldomicilio telefonocasa telefonofijo"
        " numerodetelefonoparticular numerodetelefono otrotelefono telefonoprincipal"
        " telefonocelular telefonodilavoro telefonolavoro telefonouff telefonoufficio telefonoab"
        " telefonoabitazione telefonodicasa telefonodellauto telefonomobile telefonoprincipale"
        " numerocellulare numeroditelefono altrotelefono telefonecomercial telefonedotrabalho"
        " telefonedoemprego telefoneresidencial telefonedaresidencia telefonecelular"
        " telefonemovel telefoneprincipal outrotelefone numerodetelefone numerodetelemovel"
        " telefoon telefoonnummer telefoonopwerk telefoonwerk telefoonthuis telefoonprive"
        " mobieletelefoon mobielnummer mobiel autotelefoon anderetelefoon number numero msisdn"
        " from to"_L1},
    Named{Kind::Email,
        "email emailaddress emailvalue mail mailaddress primaryemail secondaryemail workemail"
        " homeemail otheremail businessemail emailadresse mailadresse correo correoelectronico"
        " direcciondecorreoelectronico direcciondelcorreoelectronico direcciondecorreo"
        " direcciondeemail courriel adressemail adresseemail adressedemessagerie adressecourriel"
        " adresseelectronique adresseelectroniqueprincipale adresseelectroniquesecondaire epost"
        " eposta indirizzoemail indirizzopostaelettronica indirizzodipostaelettronica"
        " emailprincipale emailsecondaria emailadres enderecodeemail enderecodecorreioeletronico"
        " enderecodecorreioelectronico"_L1},
    Named{Kind::Avatar, "photo picture avatar avatarurl imageurl photourl pictureurl"_L1},
    Named{Kind::Tags,
        "tags tag labels groupmembership group groups category categories kategorie kategorien"
        " categoria categorias categorie categorieen segments segment list lists contactlist"
        " etiquetas etiquettes gruppe gruppen schlagworter"_L1},
    Named{Kind::OptOut,
        "optout optedout smsoptout smsoptedout textoptout unsubscribed unsubscribe donottext"
        " donotsms donotcontact dnt dnc stop stopped blocklisted blocked blacklisted abgemeldet"
        " desabonne"_L1},
    Named{Kind::OptIn,
        "optin optedin subscribed smsoptin smsconsent textconsent acceptssmsmarketing consent"
        " acceptssms smsmarketing status subscriptionstatus marketingcontactstatus"_L1},
    Named{Kind::OptOutTime, "unsubtime optouttime optoutdate optedoutat unsubscribedat"_L1},
    Named{Kind::Owner,
        "owner contactowner assignee assignedto assigneduser agent accountmanager salesrep"
        " zustandig bearbeiter responsable propietario"_L1},
    Named{Kind::Country,
        "country countrycode countryregion mailingcountry homecountry businesscountry workcountry"
        " businesscountryregion homecountryregion addresscountry land landregiongeschaftlich"
        " landregionprivat pais paisoregiondeltrabajo paisoregiondeldomicilio pays"
        " paysregionbureau paysregiondomicile paese paeseuff paeseab paisregiaocomercial"
        " paisregiaoresidencial werkadreslandregio huisadreslandregio"
        " defaultaddresscountrycode"_L1},
    Named{Kind::Other,
        "rolodeskreason middlename additionalname nameprefix namesuffix suffix salutation anrede "
        "nickname"
        " phoneticfirstname phoneticmiddlename phoneticlastname yominame givennameyomi"
        " additionalnameyomi familynameyomi givenyomi surnameyomi companyyomi initials shortname"
        " maidenname gender birthday birthdate birthyear birthmonth birthday anniversary fax"
        " faxnumber businessfax homefax otherfax pager pagernumber isdn telex ttytddphone"
        " radiophone callback imaddress screenname recordid id userid externalid customerid"
        " accountid ownerid leid euid memberrating optintime optinip confirmtime confirmip latitude"
        " longitude gmtoff dstoff timezone cc region lastchanged createdate createddate"
        " lastmodifieddate emailtype emaildisplayname webpage webpage1 webpage2 website"
        " personalwebpage link twitter address street city state province provincecode zip zipcode"
        " postalcode postcode address1 address2 totalspent totalorders taxexempt"
        " acceptsemailmarketing emailoptout hasoptedoutofemail donotcall unsubscribedfromallemail"
        " unsubcampaigntitle unsubreason assistantname assistantsname assistantphone"
        " assistantsphone managersname spouse"_L1},
};

const QHash<QString, Kind> &knownTitles()
{
    static const QHash<QString, Kind> titles = [] {
        QHash<QString, Kind> all;
        for (const Named &named : names) {
            for (const QLatin1StringView title : named.titles.tokenize(u' ', Qt::SkipEmptyParts))
                all.insert(title, named.kind);
        }
        return all;
    }();
    return titles;
}

/// "phone2value" is "phonevalue" and 2; a title that is a number is no such.
struct Numbered {
    QString title;
    int number = 0;
};

Numbered withoutNumber(const QString &folded)
{
    qsizetype begin = 0;
    while (begin < folded.size() && !folded.at(begin).isDigit())
        ++begin;
    qsizetype end = begin;
    while (end < folded.size() && folded.at(end).isDigit())
        ++end;
    constexpr qsizetype mostDigits = 3;
    if (begin == 0 || begin == end || end - begin > mostDigits)
        return {folded, 0};
    return {folded.first(begin) + folded.sliced(end), folded.sliced(begin, end - begin).toInt()};
}

/// Of which a contact has several, with parts of their own: "Address 1 - City".
constexpr std::array groups{"address"_L1, "organization"_L1, "relation"_L1, "website"_L1,
    "event"_L1, "im"_L1, "webpage"_L1, "calendarlink"_L1};

bool isTitleOf(const QString &title, const QString &what)
{
    return title == what + "label"_L1 || title == what + "type"_L1;
}

/// "Phone 1 - Type" says what the number beside it is; "Plan 2 type" is a column of somebody's own.
bool isLabel(const QString &title)
{
    const auto isOf = [&title](const QString &what) { return isTitleOf(title, what); };
    return isOf(u"phone"_s) || isOf(u"email"_s)
        || std::any_of(
            groups.begin(), groups.end(), [isOf](QLatin1StringView group) { return isOf(group); });
}

} // namespace

QString foldedTitle(QStringView title)
{
    QString folded = foldText(title);
    folded.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return folded;
}

std::optional<TitleMeaning> meaningOfTitle(const QString &folded)
{
    const auto &titles = knownTitles();
    if (const auto known = titles.constFind(folded); known != titles.cend())
        return TitleMeaning{known.value(), 0};
    const Numbered numbered = withoutNumber(folded);
    if (numbered.number == 0)
        return std::nullopt;
    if (isTitleOf(numbered.title, u"customfield"_s))
        return TitleMeaning{Kind::FieldTitle, numbered.number};
    if (numbered.title == "customfieldvalue"_L1)
        return TitleMeaning{Kind::FieldValue, numbered.number};
    if (isLabel(numbered.title))
        return TitleMeaning{Kind::ValueLabel, numbered.number};
    if (const auto known = titles.constFind(numbered.title); known != titles.cend())
        return TitleMeaning{known.value(), numbered.number};
    for (const QLatin1StringView group : groups) {
        if (numbered.title.startsWith(group) && numbered.title != group)
            return TitleMeaning{numbered.title == "addresscountry"_L1 ? Kind::Country : Kind::Other,
                numbered.number};
    }
    return std::nullopt;
}

} // namespace rolodesk
