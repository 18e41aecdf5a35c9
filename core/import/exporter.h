#pragma once

#include "core/import/columnkind.h"

#include <QList>
#include <QStringList>

namespace rolodesk {

/// Programs whose files are known by their titles.
enum class Exporter {
    None, ///< Any other: columns are taken by what their titles mean.
    Heymarket, ///< Its import layout, which Rolodesk exports, too.
    Google,
    GoogleOld, ///< Until about 2023.
    Outlook, ///< Outlook.com, the new Outlook, and Google's "Outlook CSV".
    OutlookClassic, ///< Outlook for Windows, in several languages.
    Thunderbird,
    HubSpot,
    Salesforce, ///< Data Loader: names of the API.
    SalesforceReport,
    Zendesk,
    Front,
    Intercom,
    Chatwoot,
    Shopify,
    Mailchimp,
    MailchimpMergeTags,
};

/// A plain value.
struct ExporterGuess {
    Exporter exporter = Exporter::None;
    double certainty = 0; ///< 0 to 1; 0 for None.

    friend bool operator==(const ExporterGuess &, const ExporterGuess &) = default;
};

/// Names the exporter by the set of titles, in whatever order and however written. `folded`: each
/// by `foldedTitle`. Pure; O(titles).
[[nodiscard]] ExporterGuess recognise(const QStringList &folded);

/// The titles the files of an exporter are known by, folded: of each list one is there. Pure;
/// O(titles).
[[nodiscard]] QList<QStringList> neededTitles(Exporter exporter);

/// What a title means in the files of an exporter: what is special to it, else `meaningOfTitle`.
/// None where nobody knows. O(1).
[[nodiscard]] std::optional<TitleMeaning> meaningOfTitle(const QString &folded, Exporter exporter);

/// A name for logs, plans and the console: "google", "outlook-classic".
[[nodiscard]] QString nameOf(Exporter exporter);
[[nodiscard]] std::optional<Exporter> exporterNamed(const QString &name);

} // namespace rolodesk
