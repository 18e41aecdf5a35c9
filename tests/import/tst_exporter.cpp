#include "core/import/exporter.h"
#include "tests/import/tables.h"
#include "tests/support/testregistry.h"

#include <QTest>

using namespace rolodesk;
using namespace rolodesk::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = ColumnKind;

struct Opened {
    ImportFile file;
    TableLayout layout;
    ExporterGuess guess;
};

Opened open(const QString &name)
{
    Opened opened;
    opened.file = exported(name);
    opened.layout = findLayout(rolodesk::tableOf(opened.file).table);
    opened.guess = recognise(foldedTitles(opened.layout));
    return opened;
}

/// Titles of columns of a kind, in their order.
QStringList titlesOf(const Opened &opened, Kind kind)
{
    QStringList titles;
    for (const TableColumn &column : opened.layout.columns) {
        const auto meaning = meaningOfTitle(foldedTitle(column.title), opened.guess.exporter);
        if (meaning && meaning->kind == kind)
            titles.append(column.title);
    }
    return titles;
}

} // namespace

/// Files of other programs. Each has the titles that program writes; who is in them is made up.
class ExporterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRecognised_data()
    {
        QTest::addColumn<Exporter>("exporter");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *file, Exporter exporter, int rows = 1,
                             const char *encoding = "UTF-8") {
            QTest::newRow(file) << exporter << QByteArray(encoding) << rows;
        };
        row("google.csv", Exporter::Google, 2);
        row("google-old.csv", Exporter::GoogleOld);
        row("outlook.csv", Exporter::Outlook);
        row("outlook-classic.csv", Exporter::OutlookClassic, 1, "windows-1252");
        row("outlook-classic-german.csv", Exporter::OutlookClassic, 1, "windows-1252");
        row("outlook-classic-french.csv", Exporter::OutlookClassic, 1, "windows-1252");
        row("outlook-classic-spanish.csv", Exporter::OutlookClassic, 1, "windows-1252");
        row("outlook-classic-italian.csv", Exporter::OutlookClassic, 1, "windows-1252");
        row("thunderbird.csv", Exporter::Thunderbird);
        row("hubspot.csv", Exporter::HubSpot);
        row("salesforce.csv", Exporter::Salesforce);
        row("salesforce-report.csv", Exporter::SalesforceReport, 1, "windows-1252");
        row("zendesk.csv", Exporter::Zendesk);
        row("front.csv", Exporter::Front);
        row("intercom.csv", Exporter::Intercom);
        row("chatwoot.csv", Exporter::Chatwoot);
        row("shopify.csv", Exporter::Shopify);
        row("shopify-new.csv", Exporter::Shopify);
        row("mailchimp.csv", Exporter::Mailchimp);
        row("mailchimp-unsubscribed.csv", Exporter::Mailchimp);
        row("mailchimp-merge-tags.csv", Exporter::MailchimpMergeTags);
        row("heymarket.csv", Exporter::Heymarket);
        row("numbers.csv", Exporter::None, 3);
    }
    void isRecognised()
    {
        QFETCH(Exporter, exporter);
        QFETCH(int, rows);
        const Opened opened = open(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(nameOf(opened.guess.exporter), nameOf(exporter));
        QTEST(opened.file.encoding, "encoding");
        QCOMPARE(opened.layout.end - opened.layout.first, rows);
        QCOMPARE(opened.layout.hasHeader(), exporter != Exporter::None);
        if (exporter != Exporter::None)
            QVERIFY(opened.guess.certainty >= 0.7);
    }

    void isMapped_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QStringList>("titles");
        const auto row = [](const char *file, Kind kind, const char *name,
                             const QStringList &titles) {
            QTest::addRow("%s %s", file, name) << kind << titles;
        };
        row("google.csv", Kind::First, "first", {u"First Name"_s});
        row("google.csv", Kind::Last, "last", {u"Last Name"_s});
        row("google.csv", Kind::Phone, "phone", {u"Phone 1 - Value"_s, u"Phone 2 - Value"_s});
        row("google.csv", Kind::Email, "email", {u"E-mail 1 - Value"_s, u"E-mail 2 - Value"_s});
        row("google.csv", Kind::Tags, "tags", {u"Labels"_s});
        row("google.csv", Kind::Country, "country", {u"Address 1 - Country"_s});
        row("google.csv", Kind::FieldTitle, "field", {u"Custom Field 1 - Label"_s});
        row("google.csv", Kind::FieldValue, "value", {u"Custom Field 1 - Value"_s});
        row("google-old.csv", Kind::First, "first", {u"Given Name"_s});
        row("google-old.csv", Kind::Last, "last", {u"Family Name"_s});
        row("google-old.csv", Kind::WholeName, "name", {u"Name"_s});
        row("google-old.csv", Kind::Tags, "tags", {u"Group Membership"_s});
        row("google-old.csv", Kind::Phone, "phone", {u"Phone 1 - Value"_s});
        row("outlook.csv", Kind::Phone, "phone",
            {u"Home Phone"_s, u"Home Phone 2"_s, u"Business Phone"_s, u"Business Phone 2"_s,
                u"Mobile Phone"_s, u"Car Phone"_s, u"Other Phone"_s, u"Primary Phone"_s,
                u"Company Main Phone"_s});
        row("outlook.csv", Kind::Email, "email",
            {u"E-mail Address"_s, u"E-mail 2 Address"_s, u"E-mail 3 Address"_s});
        row("outlook.csv", Kind::First, "first", {u"First Name"_s});
        row("outlook-classic.csv", Kind::Tags, "tags", {u"Categories"_s});
        row("outlook-classic.csv", Kind::Email, "email", {u"E-mail Address"_s});
        row("outlook-classic-german.csv", Kind::First, "first", {u"Vorname"_s});
        row("outlook-classic-german.csv", Kind::Last, "last", {u"Nachname"_s});
        row("outlook-classic-german.csv", Kind::Phone, "phone",
            {u"Telefon geschäftlich"_s, u"Telefon privat"_s, u"Mobiltelefon"_s});
        row("outlook-classic-german.csv", Kind::Email, "email", {u"E-Mail-Adresse"_s});
        row("outlook-classic-german.csv", Kind::Tags, "tags", {u"Kategorien"_s});
        row("outlook-classic-french.csv", Kind::First, "first", {u"Prénom"_s});
        row("outlook-classic-french.csv", Kind::Last, "last", {u"Nom"_s});
        row("outlook-classic-french.csv", Kind::Phone, "phone",
            {u"Téléphone (bureau)"_s, u"Téléphone 2 (bureau)"_s, u"Téléphone (voiture)"_s,
                u"Téléphone société"_s, u"Téléphone (domicile)"_s, u"Téléphone 2 (domicile)"_s,
                u"Tél. mobile"_s, u"Autre téléphone"_s, u"Téléphone principal"_s});
        row("outlook-classic-french.csv", Kind::Email, "email",
            {u"Adresse de messagerie"_s, u"Adresse de messagerie 2"_s});
        row("outlook-classic-french.csv", Kind::Tags, "tags", {u"Catégories"_s});
        row("outlook-classic-french.csv", Kind::Country, "country",
            {u"Pays/Région (bureau)"_s, u"Pays/Région (domicile)"_s});
        row("outlook-classic-spanish.csv", Kind::First, "first", {u"Nombre"_s});
        row("outlook-classic-spanish.csv", Kind::Last, "last", {u"Apellidos"_s});
        row("outlook-classic-spanish.csv", Kind::Phone, "phone",
            {u"Teléfono del trabajo"_s, u"Teléfono del trabajo 2"_s, u"Teléfono del automóvil"_s,
                u"Particular"_s, u"Número de teléfono particular 2"_s, u"Teléfono móvil"_s,
                u"Otro teléfono"_s, u"Teléfono principal"_s});
        row("outlook-classic-spanish.csv", Kind::Email, "email",
            {u"Dirección de correo electrónico"_s, u"Dirección de correo electrónico 2"_s,
                u"Dirección del correo electrónico 3"_s});
        row("outlook-classic-spanish.csv", Kind::Tags, "tags", {u"Categorías"_s});
        row("outlook-classic-spanish.csv", Kind::Country, "country",
            {u"País o región del trabajo"_s});
        row("outlook-classic-italian.csv", Kind::First, "first", {u"Nome"_s});
        row("outlook-classic-italian.csv", Kind::Last, "last", {u"Cognome"_s});
        row("outlook-classic-italian.csv", Kind::Phone, "phone",
            {u"Ufficio"_s, u"Ufficio 2"_s, u"Abitazione"_s, u"Cellulare"_s});
        row("outlook-classic-italian.csv", Kind::Email, "email",
            {u"Indirizzo posta elettronica"_s, u"Indirizzo posta elettronica 2"_s});
        row("outlook-classic-italian.csv", Kind::Country, "country", {u"Paese (uff.)"_s});
        row("google.csv", Kind::WholeName, "name", {u"File As"_s});
        row("thunderbird.csv", Kind::Phone, "phone",
            {u"Work Phone"_s, u"Home Phone"_s, u"Mobile Number"_s});
        row("thunderbird.csv", Kind::Email, "email", {u"Primary Email"_s, u"Secondary Email"_s});
        row("hubspot.csv", Kind::Phone, "phone", {u"Phone Number"_s, u"Mobile Phone Number"_s});
        row("hubspot.csv", Kind::Owner, "owner", {u"Contact owner"_s});
        row("hubspot.csv", Kind::OptOut, "out", {});
        row("salesforce.csv", Kind::Phone, "phone",
            {u"PHONE"_s, u"MOBILEPHONE"_s, u"HOMEPHONE"_s, u"OTHERPHONE"_s});
        row("salesforce.csv", Kind::Owner, "owner", {});
        row("salesforce.csv", Kind::Country, "country", {u"MAILINGCOUNTRY"_s});
        row("salesforce-report.csv", Kind::Phone, "phone", {u"Phone"_s, u"Mobile"_s});
        row("salesforce-report.csv", Kind::OptOut, "out", {});
        row("zendesk.csv", Kind::WholeName, "name", {u"name"_s});
        row("zendesk.csv", Kind::Tags, "tags", {u"tags"_s});
        row("front.csv", Kind::Phone, "phone", {u"phone"_s, u"phone2"_s});
        row("front.csv", Kind::Email, "email", {u"email"_s, u"email2"_s});
        row("intercom.csv", Kind::WholeName, "name", {u"name"_s});
        row("intercom.csv", Kind::Phone, "phone", {u"phone"_s});
        row("chatwoot.csv", Kind::Phone, "phone", {u"phone_number"_s});
        row("chatwoot.csv", Kind::Tags, "tags", {u"labels"_s});
        row("shopify.csv", Kind::Phone, "phone", {u"Phone"_s});
        row("shopify.csv", Kind::OptIn, "in", {u"Accepts SMS Marketing"_s});
        row("shopify.csv", Kind::OptOut, "out", {});
        row("shopify.csv", Kind::Country, "country", {u"Country"_s, u"Country Code"_s});
        row("shopify-new.csv", Kind::Phone, "phone", {u"Default Address Phone"_s, u"Phone"_s});
        row("mailchimp.csv", Kind::Email, "email", {u"Email Address"_s});
        row("mailchimp.csv", Kind::Phone, "phone", {u"Phone Number"_s});
        row("mailchimp.csv", Kind::Tags, "tags", {u"TAGS"_s});
        row("mailchimp-unsubscribed.csv", Kind::OptOutTime, "time", {u"UNSUB_TIME"_s});
        row("mailchimp-merge-tags.csv", Kind::First, "first", {u"FNAME"_s});
        row("mailchimp-merge-tags.csv", Kind::Last, "last", {u"LNAME"_s});
        row("mailchimp-merge-tags.csv", Kind::Phone, "phone", {u"PHONE"_s});
        row("heymarket.csv", Kind::Phone, "phone", {u"Phone Number"_s});
        row("heymarket.csv", Kind::OptOut, "out", {u"Opt Out"_s});
        row("heymarket.csv", Kind::Tags, "list", {u"List"_s});
    }
    void isMapped()
    {
        QFETCH(Kind, kind);
        const QString file = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        QTEST(titlesOf(open(file), kind), "titles");
    }

    /// However they are written, and whatever stands beside them.
    void goesByTheSetOfTitles()
    {
        QStringList titles{
            u"LAST_NAME"_s, u"plan"_s, u"Opt-Out"_s, u" phone number "_s, u"first name"_s};
        for (QString &title : titles)
            title = foldedTitle(title);
        QCOMPARE(recognise(titles).exporter, Exporter::Heymarket);
        titles.removeLast();
        QCOMPARE(recognise(titles), ExporterGuess());
    }

    /// What a file is known by is not left out of it.
    void everyTitleItIsKnownByHasAMeaning()
    {
        int titles = 0;
        for (int at = int(Exporter::Heymarket); at <= int(Exporter::MailchimpMergeTags); ++at) {
            for (const QStringList &ways : neededTitles(Exporter(at))) {
                for (const QString &title : ways) {
                    ++titles;
                    QVERIFY2(meaningOfTitle(title, Exporter(at)).has_value(),
                        qPrintable(nameOf(Exporter(at)) + u' ' + title));
                }
            }
        }
        QVERIFY(titles > 90);
    }

    /// Each is one of Outlook's in a language it writes.
    void titlesOfOtherLanguagesAreKnown_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        QTest::newRow("Dutch") << u"Voornaam"_s << u"Achternaam"_s << u"Mobiele telefoon"_s
                               << u"E-mailadres"_s;
        QTest::newRow("Portuguese")
            << u"Nome"_s << u"Sobrenome"_s << u"Telefone celular"_s << u"Endereço de email"_s;
        QTest::newRow("Portuguese of Portugal")
            << u"Nome"_s << u"Apelido"_s << u"Telemóvel"_s << u"Endereço de correio eletrónico"_s;
    }
    void titlesOfOtherLanguagesAreKnown()
    {
        QFETCH(QString, first);
        QFETCH(QString, last);
        QFETCH(QString, phone);
        QFETCH(QString, email);
        const auto kindOf = [](const QString &title) {
            return meaningOfTitle(foldedTitle(title)).value_or(TitleMeaning()).kind;
        };
        QCOMPARE(kindOf(first), Kind::First);
        QCOMPARE(kindOf(last), Kind::Last);
        QCOMPARE(kindOf(phone), Kind::Phone);
        QCOMPARE(kindOf(email), Kind::Email);
    }

    /// What is numbered and called "type" is not always a word for the value beside it.
    void labelsAreThoseOfGroups()
    {
        const auto kindOf = [](const QString &title) {
            return meaningOfTitle(foldedTitle(title)).value_or(TitleMeaning()).kind;
        };
        QCOMPARE(kindOf(u"Phone 2 - Type"_s), Kind::ValueLabel);
        QCOMPARE(kindOf(u"Address 1 - Label"_s), Kind::ValueLabel);
        QCOMPARE(kindOf(u"Customer type 2"_s), Kind::Unknown);
        QCOMPARE(kindOf(u"Custom Field 1 - Type"_s), Kind::FieldTitle);
        QCOMPARE(kindOf(u"Custom Field 1 - Value"_s), Kind::FieldValue);
        QCOMPARE(kindOf(u"Custom Field 1"_s), Kind::Unknown);
        QCOMPARE(kindOf(u"custom_fields.plan2"_s), Kind::Unknown);
    }

    void namesEachOneOnce()
    {
        QSet<QString> names;
        for (int exporter = int(Exporter::Heymarket); exporter <= int(Exporter::MailchimpMergeTags);
             ++exporter)
            names.insert(nameOf(Exporter(exporter)));
        QCOMPARE(names.size(), int(Exporter::MailchimpMergeTags));
        QVERIFY(!names.contains(nameOf(Exporter::None)));
    }
};

ROLODESK_TEST(ExporterTest);
#include "tst_exporter.moc"
