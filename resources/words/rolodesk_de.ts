<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountWords</name>
    <message>
        <source>key in the keychain</source>
        <translation>Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation>Schlüssel in %1</translation>
    </message>
    <message>
        <source>key asked for at each start</source>
        <translation>Schlüssel wird bei jedem Start abgefragt</translation>
    </message>
    <message>
        <source>tokens from %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>Another workspace has this name. Both can be used; another name tells them apart.</source>
        <translation>Ein anderer Arbeitsbereich heißt auch so. Beide lassen sich verwenden; ein anderer Name hält sie auseinander.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Add tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Tags entfernen</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Alle Tags ersetzen</translation>
    </message>
    <message>
        <source>Assign an owner</source>
        <translation>Zuständige Person festlegen</translation>
    </message>
    <message>
        <source>Take the owner away</source>
        <translation>Zuständigkeit aufheben</translation>
    </message>
    <message>
        <source>Set a custom field</source>
        <translation>Eigenes Feld setzen</translation>
    </message>
    <message>
        <source>Clear a custom field</source>
        <translation>Eigenes Feld leeren</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Abmelden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln wird geändert</numerusform>
            <numerusform>%Ln werden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wird geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is so already: nothing is sent</source>
        <translation>
            <numerusform>%Ln ist schon so: Nichts wird gesendet</numerusform>
            <numerusform>%Ln sind schon so: Nichts wird gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ist schon so</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have more than five tags and stays</source>
        <translation>
            <numerusform>%Ln hätte mehr als fünf Tags und bleibt, wie er ist</numerusform>
            <numerusform>%Ln hätten mehr als fünf Tags und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: more than five tags</source>
        <translation>Bleibt: mehr als fünf Tags</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has no phone number: the service takes no change of it</source>
        <translation>
            <numerusform>%Ln hat keine Telefonnummer: Der Dienst nimmt keine Änderung an</numerusform>
            <numerusform>%Ln haben keine Telefonnummer: Der Dienst nimmt keine Änderung an</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: no phone number</source>
        <translation>Bleibt: keine Telefonnummer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is gone</source>
        <translation>
            <numerusform>%Ln ist nicht mehr da</numerusform>
            <numerusform>%Ln sind nicht mehr da</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Tags ändern</translation>
    </message>
    <message>
        <source>Changing tags to %1</source>
        <translation>Tags in %1 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Removing tag(s) %1</source>
        <translation>
            <numerusform>Tag %1 entfernen</numerusform>
            <numerusform>Tags %1 entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding tag(s) %1</source>
        <translation>
            <numerusform>Tag %1 hinzufügen</numerusform>
            <numerusform>Tags %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opting out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Taking the owner away</source>
        <translation>Zuständigkeit aufheben</translation>
    </message>
    <message>
        <source>Assigning to %1</source>
        <translation>Zuweisen an %1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Clearing %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Choose at least one tag.</source>
        <translation>Mindestens ein Tag auswählen.</translation>
    </message>
    <message>
        <source>No contact can have more than %1 tags. Leave some of these out.</source>
        <translation>Kein Kontakt kann mehr als %1 Tags haben. Einige davon weglassen.</translation>
    </message>
    <message>
        <source>Choose the tags that make room.</source>
        <translation>Die Tags auswählen, die Platz machen.</translation>
    </message>
    <message>
        <source>Choose an owner.</source>
        <translation>Eine zuständige Person auswählen.</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Ein Feld auswählen.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Einen Wert eingeben.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing contacts</source>
        <translation>Kontakte ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausiert</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln gespeichert</numerusform>
            <numerusform>%Ln gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was so already</source>
        <translation>
            <numerusform>%Ln war schon so</numerusform>
            <numerusform>%Ln waren schon so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as others changed it</source>
        <translation>
            <numerusform>%Ln mit der Änderung anderer belassen</numerusform>
            <numerusform>%Ln mit den Änderungen anderer belassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <translation>
            <numerusform>%Ln aufgegeben</numerusform>
            <numerusform>%Ln aufgegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Blockierung</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 (first and last name: %2)</source>
        <translation>%1 (Vor- und Nachname: %2)</translation>
    </message>
    <message>
        <source>New, %1</source>
        <translation>Neu, %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Geändert %1: %2</translation>
    </message>
    <message>
        <source>New: created by others, noticed %1</source>
        <translation>Neu: von anderen angelegt, bemerkt %1</translation>
    </message>
    <message>
        <source>Changed %1 by others: %2</source>
        <translation>Von anderen geändert, %1: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>%1: there is another one, which the new one may replace.</source>
        <translation>%1: Es gibt schon einen anderen Wert, den der neue ersetzen kann.</translation>
    </message>
    <message>
        <source>%1: Heymarket removes by type, which may take the others, too.</source>
        <translation>%1: Heymarket entfernt nach Art; das kann die anderen mit einschließen.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>This closes with “%1” as soon as that is created. While Heymarket cannot be reached, it waits.</source>
        <translation>Schließt mit „%1“, sobald das angelegt ist. Solange Heymarket nicht erreichbar ist, wird gewartet.</translation>
    </message>
    <message>
        <source>“%1” is being created. While Heymarket cannot be reached, that waits.</source>
        <translation>„%1“ wird angelegt. Solange Heymarket nicht erreichbar ist, wird damit gewartet.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (ein)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Enter the API Secret ID. It stands in Heymarket under Settings &gt; Integrations &gt; API.</source>
        <translation>Die API Secret ID eingeben. Sie steht in Heymarket unter Settings &gt; Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Enter the ID without spaces. Part of something else may have been copied with it.</source>
        <translation>Die ID ohne Leerzeichen eingeben. Vielleicht wurde etwas anderes mitkopiert.</translation>
    </message>
    <message>
        <source>Enter the Secret Key. Heymarket shows it once, when the API Secret is made.</source>
        <translation>Den Secret Key eingeben. Heymarket zeigt ihn nur einmal, beim Anlegen des API Secret.</translation>
    </message>
    <message>
        <source>Enter the key without spaces. Part of something else may have been copied with it.</source>
        <translation>Den Schlüssel ohne Leerzeichen eingeben. Vielleicht wurde etwas anderes mitkopiert.</translation>
    </message>
    <message>
        <source>Choose the program that hands out tokens.</source>
        <translation>Das Programm auswählen, das Token ausgibt.</translation>
    </message>
    <message>
        <source>Enter the whole path of the program, such as /usr/bin/heymarket-token.</source>
        <translation>Den ganzen Pfad des Programms eingeben, etwa /usr/bin/heymarket-token.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.heymarket.com.</source>
        <translation>Eine Adresse wie https://api.heymarket.com eingeben.</translation>
    </message>
    <message>
        <source>Enter only server, port and path of the address.</source>
        <translation>Nur Server, Port und Pfad der Adresse eingeben.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https, so that nobody can read along. Only this computer itself may be reached with http.</source>
        <translation>Eine Adresse eingeben, die mit https beginnt, damit niemand mitlesen kann. Nur dieser Computer selbst darf mit http erreicht werden.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>The service answers, but tells no name of the team.</source>
        <translation>Der Dienst antwortet, nennt aber keinen Namen des Teams.</translation>
    </message>
    <message>
        <source>The service answers for the team “%1”.</source>
        <translation>Der Dienst antwortet für das Team „%1“.</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>What is entered now has not been checked yet.</source>
        <translation>Die jetzigen Angaben wurden noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Asking the service who is there…</source>
        <translation>Der Dienst wird gefragt, wer sich meldet…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>%1 may ask you for its password.</source>
        <translation>%1 fragt vielleicht nach dem Passwort.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Nothing was saved. What was entered is still here and can be saved again.</source>
        <translation>Nichts wurde gespeichert. Die Angaben sind noch da und lassen sich erneut speichern.</translation>
    </message>
    <message>
        <source>Key of another team</source>
        <translation>Schlüssel eines anderen Teams</translation>
    </message>
    <message>
        <source>This key belongs to another team.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Team.</translation>
    </message>
    <message>
        <source>This key belongs to the team “%1”.</source>
        <translation>Dieser Schlüssel gehört zum Team „%1“.</translation>
    </message>
    <message>
        <source>“%1” holds the contacts of another one, and the two must not mix.</source>
        <translation>„%1“ enthält die Kontakte eines anderen Teams, und die beiden dürfen sich nicht mischen.</translation>
    </message>
    <message>
        <source>“%1” holds the contacts of “%2”, and the two must not mix.</source>
        <translation>„%1“ enthält die Kontakte von „%2“, und die beiden dürfen sich nicht mischen.</translation>
    </message>
    <message>
        <source>Enter a key of the same team, or connect this one as a workspace of its own.</source>
        <translation>Einen Schlüssel desselben Teams eingeben oder diesen als eigenen Arbeitsbereich verbinden.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>First and last name: %1</source>
        <translation>Vor- und Nachname: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Nobody owns this contact.</source>
        <translation>Für diesen Kontakt ist niemand zuständig.</translation>
    </message>
    <message>
        <source>Show the contacts of %1</source>
        <translation>Kontakte anzeigen, für die %1 zuständig ist</translation>
    </message>
    <message>
        <source>Show the contacts nobody owns</source>
        <translation>Kontakte anzeigen, für die niemand zuständig ist</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>No phone number and no address are known.</source>
        <translation>Weder Telefonnummer noch Adresse sind bekannt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>%1: show the contacts with this tag</source>
        <translation>%1: Kontakte mit diesem Tag anzeigen</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Opt-out unknown: the list does not tell.</source>
        <translation>Opt-out unbekannt: Die Liste verrät es nicht.</translation>
    </message>
    <message>
        <source>The service is asked as soon as it answers again.</source>
        <translation>Der Dienst wird gefragt, sobald er wieder antwortet.</translation>
    </message>
    <message>
        <source>The service was asked and could not say.</source>
        <translation>Der Dienst wurde gefragt und konnte es nicht sagen.</translation>
    </message>
    <message>
        <source>The service is being asked about this contact.</source>
        <translation>Der Dienst wird nach diesem Kontakt gefragt.</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>UUID %1</source>
        <translation>UUID %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>opt-out unknown</source>
        <translation>Opt-out unbekannt</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>ContactStatus</name>
    <message>
        <source>Blocked, opted out</source>
        <translation>Blockiert, abgemeldet</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocked: messages from this contact are not taken.</source>
        <translation>Blockiert: Nachrichten von diesem Kontakt werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Opted out: does not want to be texted.</source>
        <translation>Abgemeldet: möchte nicht angeschrieben werden.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Subscribed: may be texted.</source>
        <translation>Angemeldet: darf angeschrieben werden.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown: the list does not tell. The service is asked about each contact shown here.</source>
        <translation>Unbekannt: Die Liste sagt es nicht. Der Dienst wird nach jedem Kontakt gefragt, der hier gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Complete: every contact was here at %1.</source>
        <translation>Vollständig: Alle Kontakte waren hier (Stand: %1).</translation>
    </message>
    <message>
        <source>Contacts may be missing. The local copy was last complete at %1.</source>
        <translation>Es können Kontakte fehlen. Zuletzt war die lokale Kopie vollständig: %1.</translation>
    </message>
    <message>
        <source>No contact was loaded yet.</source>
        <translation>Noch kein Kontakt geladen.</translation>
    </message>
    <message>
        <source>Not complete yet. What is here can be searched and read already.</source>
        <translation>Noch nicht vollständig. Was schon da ist, lässt sich durchsuchen und lesen.</translation>
    </message>
    <message>
        <source>First load: %1 of %2 contacts.</source>
        <translation>Erstes Laden: %1 von %2 Kontakten.</translation>
    </message>
    <message>
        <source>First load: %1 contacts, total unknown.</source>
        <translation>Erstes Laden: %1 Kontakte, Gesamtzahl unbekannt.</translation>
    </message>
    <message>
        <source>Looking for contacts that were deleted: %1 of %2 looked at.</source>
        <translation>Gelöschte Kontakte werden gesucht: %1 von %2 angesehen.</translation>
    </message>
    <message>
        <source>Reading every contact again, to find those that were deleted.</source>
        <translation>Alle Kontakte werden neu gelesen, um gelöschte zu finden.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>Looking for changes.</source>
        <translation>Änderungen werden gesucht.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>Von Ihnen angehalten.</translation>
    </message>
    <message>
        <source>Waiting to try again.</source>
        <translation>Wartet auf den nächsten Versuch.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Nicht begonnen.</translation>
    </message>
    <message>
        <source>Waiting for the next check.</source>
        <translation>Wartet auf die nächste Prüfung.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>When you go on</source>
        <translation>Beim Fortsetzen</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>The service asked for a pause; it ends in %1.</source>
        <translation>Der Dienst hat um eine Pause gebeten; sie endet in %1.</translation>
    </message>
    <message>
        <source>Slowed to %1 % of its part, because other tools use the same key.</source>
        <translation>Auf %1 % des Anteils gedrosselt, weil andere Programme denselben Schlüssel verwenden.</translation>
    </message>
    <message>
        <source>At most two thirds of the requests; the rest is kept for what you do.</source>
        <translation>Höchstens zwei Drittel der Anfragen; der Rest bleibt für Ihre Arbeit frei.</translation>
    </message>
    <message>
        <source>None since the start</source>
        <translation>Keine seit dem Start</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>Noch %1 von %2 in dieser Minute</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Nicht begrenzt</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>This is not a phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>The country of this number is not clear. Begin it with + and the country code.</source>
        <translation>Das Land dieser Nummer ist nicht klar. Mit + und der Ländervorwahl beginnen.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>Diese Telefonnummer hat zu wenige Ziffern.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>Diese Telefonnummer hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>No country has such a phone number.</source>
        <translation>In keinem Land gibt es eine solche Telefonnummer.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Eine E-Mail-Adresse sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation>Die Adresse eines Bilds beginnt mit https://.</translation>
    </message>
    <message>
        <source>Nobody in the team has this name. Choose somebody from the list.</source>
        <translation>Niemand im Team heißt so. Jemanden aus der Liste auswählen.</translation>
    </message>
    <message>
        <source>This field has no such value.</source>
        <translation>Diesen Wert gibt es in diesem Feld nicht.</translation>
    </message>
    <message>
        <source>Heymarket changes no contact without a phone number. Enter one.</source>
        <translation>Heymarket ändert keinen Kontakt ohne Telefonnummer. Eine Nummer eingeben.</translation>
    </message>
    <message>
        <source>A new contact needs a phone number, an e-mail or another channel.</source>
        <translation>Ein neuer Kontakt braucht eine Telefonnummer, eine E-Mail-Adresse oder einen anderen Kanal.</translation>
    </message>
    <message>
        <source>A contact has %1 tags at most. Take one off.</source>
        <translation>Ein Kontakt hat höchstens %1 Tags. Eines entfernen.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1. No number in use begins like this.</source>
        <translation>%1. Keine vergebene Nummer beginnt so.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No keychain</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no keychain in this session.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KDE Wallet or KeePassXC, or keep the key in memory until Rolodesk is closed.</source>
        <translation>GNOME Keyring, KDE Wallet oder KeePassXC starten oder den Schlüssel im Arbeitsspeicher behalten, bis Rolodesk beendet wird.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key in it is out of reach.</source>
        <translation>Der Schlüsselbund ist gesperrt, der Schlüssel darin also nicht erreichbar.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Zum Fortsetzen entsperren.</translation>
    </message>
    <message>
        <source>Keyring refused</source>
        <translation>Schlüsselbund verweigert</translation>
    </message>
    <message>
        <source>The keyring did not give access to the key.</source>
        <translation>Der Schlüsselbund hat den Zugriff auf den Schlüssel nicht erlaubt.</translation>
    </message>
    <message>
        <source>Try again and allow the access, or enter the key again and keep it in memory.</source>
        <translation>Erneut versuchen und den Zugriff erlauben oder den Schlüssel neu eingeben und im Arbeitsspeicher behalten.</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>Schlüssel nicht gefunden</translation>
    </message>
    <message>
        <source>The keyring holds no key for this workspace.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diesen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or stored by another user of this computer. Enter the key again.</source>
        <translation>Vielleicht wurde er dort gelöscht oder von einer anderen Person an diesem Computer abgelegt. Den Schlüssel neu eingeben.</translation>
    </message>
    <message>
        <source>Key needed</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>The key of this workspace is kept in memory only, so it is asked for at each start.</source>
        <translation>Der Schlüssel dieses Arbeitsbereichs bleibt nur im Arbeitsspeicher und wird deshalb bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Zum Fortsetzen den Schlüssel eingeben.</translation>
    </message>
    <message>
        <source>No answer from the keyring</source>
        <translation>Keine Antwort vom Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look whether one of its windows waits for you, perhaps behind others, then try again.</source>
        <translation>Nachsehen, ob eines seiner Fenster wartet, vielleicht hinter anderen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Trouble with the keyring</source>
        <translation>Störung beim Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring reports a failure of its own.</source>
        <translation>Der Schlüsselbund meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Try again, or enter the key again and keep it in memory until Rolodesk is closed.</source>
        <translation>Erneut versuchen oder den Schlüssel neu eingeben und im Arbeitsspeicher behalten, bis Rolodesk beendet wird.</translation>
    </message>
    <message>
        <source>Token program does not start</source>
        <translation>Token-Programm startet nicht</translation>
    </message>
    <message>
        <source>The program that hands out tokens cannot be started.</source>
        <translation>Das Token-Programm lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>See that it is still at its place and that you may run it.</source>
        <translation>Prüfen, ob es noch an seinem Ort liegt und ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Token program takes too long</source>
        <translation>Token-Programm braucht zu lange</translation>
    </message>
    <message>
        <source>The program that hands out tokens did not end within 30 seconds and was stopped.</source>
        <translation>Das Token-Programm war nach 30 Sekunden nicht fertig und wurde angehalten.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see whether it waits for something.</source>
        <translation>In einem Terminal ausführen, um zu sehen, ob es auf etwas wartet.</translation>
    </message>
    <message>
        <source>Token program crashed</source>
        <translation>Token-Programm abgestürzt</translation>
    </message>
    <message>
        <source>The program that hands out tokens crashed.</source>
        <translation>Das Token-Programm ist abgestürzt.</translation>
    </message>
    <message>
        <source>Whoever set it up can find out why.</source>
        <translation>Wer es eingerichtet hat, kann den Grund herausfinden.</translation>
    </message>
    <message>
        <source>Token program failed</source>
        <translation>Token-Programm fehlgeschlagen</translation>
    </message>
    <message>
        <source>The program that hands out tokens reports a failure of its own%1.</source>
        <translation>Das Token-Programm meldet einen eigenen Fehler%1.</translation>
    </message>
    <message>
        <source>Run it in a terminal to read what it says.</source>
        <translation>In einem Terminal ausführen, um die Meldung zu lesen.</translation>
    </message>
    <message>
        <source>Token program prints too much</source>
        <translation>Token-Programm gibt zu viel aus</translation>
    </message>
    <message>
        <source>The program that hands out tokens printed more than Rolodesk reads.</source>
        <translation>Das Token-Programm hat mehr ausgegeben, als Rolodesk liest.</translation>
    </message>
    <message>
        <source>It has to print one JSON object and nothing else.</source>
        <translation>Es soll ein JSON-Objekt ausgeben und sonst nichts.</translation>
    </message>
    <message>
        <source>Token program prints no JSON</source>
        <translation>Token-Programm gibt kein JSON aus</translation>
    </message>
    <message>
        <source>What the program that hands out tokens printed is not one JSON object.</source>
        <translation>Die Ausgabe des Token-Programms ist nicht genau ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Messages of the program belong on its standard error.</source>
        <translation>Meldungen des Programms gehören in die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Token program speaks another version</source>
        <translation>Token-Programm mit anderer Version</translation>
    </message>
    <message>
        <source>The program that hands out tokens answered in a version Rolodesk does not know.</source>
        <translation>Das Token-Programm hat in einer Version geantwortet, die Rolodesk nicht kennt.</translation>
    </message>
    <message>
        <source>Its answer has to say version 1.</source>
        <translation>Die Antwort muss Version 1 nennen.</translation>
    </message>
    <message>
        <source>Token program gave no token</source>
        <translation>Token-Programm ohne Token</translation>
    </message>
    <message>
        <source>The answer of the program that hands out tokens holds no token that can be used.</source>
        <translation>Die Antwort des Token-Programms enthält kein brauchbares Token.</translation>
    </message>
    <message>
        <source>The token belongs in “token”, without “Bearer”.</source>
        <translation>Das Token gehört in „token“, ohne „Bearer“.</translation>
    </message>
    <message>
        <source>Token without an end</source>
        <translation>Token ohne Ablaufzeit</translation>
    </message>
    <message>
        <source>The program that hands out tokens does not say until when its token is good.</source>
        <translation>Das Token-Programm nennt nicht, bis wann sein Token gilt.</translation>
    </message>
    <message>
        <source>The time belongs in “expires_at”, such as 2026-11-01T12:00:00Z.</source>
        <translation>Die Zeit gehört in „expires_at“, etwa 2026-11-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token abgelaufen</translation>
    </message>
    <message>
        <source>The program that hands out tokens gave a token whose time is over already.</source>
        <translation>Das Token-Programm hat ein Token ausgegeben, dessen Zeit schon vorbei ist.</translation>
    </message>
    <message>
        <source>See that the clocks of this computer and of the token&apos;s maker are right.</source>
        <translation>Prüfen, ob die Uhren dieses Computers und des Token-Ausstellers stimmen.</translation>
    </message>
    <message>
        <source>List of workspaces cannot be read</source>
        <translation>Liste der Arbeitsbereiche nicht lesbar</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>See that it belongs to you and that you may read it.</source>
        <translation>Prüfen, ob sie Ihnen gehört und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>List of workspaces damaged</source>
        <translation>Liste der Arbeitsbereiche beschädigt</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It was set aside as %2, and what could be read of it is here.</source>
        <translation>Die Datei %1 war beschädigt. Sie wurde als %2 beiseitegelegt, und was davon lesbar war, ist hier.</translation>
    </message>
    <message>
        <source>Connect the accounts that are missing again; their contacts are in the service.</source>
        <translation>Fehlende Konten neu verbinden; ihre Kontakte sind beim Dienst.</translation>
    </message>
    <message>
        <source>List of workspaces of a newer Rolodesk</source>
        <translation>Liste der Arbeitsbereiche einer neueren Version</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is, so nothing can be changed in it.</source>
        <translation>Die Datei %1 wurde von einer neueren Version dieses Programms geschrieben und blieb unverändert; deshalb lässt sich darin nichts ändern.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Die neuere Version starten.</translation>
    </message>
    <message>
        <source>List of workspaces cannot be written</source>
        <translation>Liste der Arbeitsbereiche nicht schreibbar</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, so nothing was saved.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then try again.</source>
        <translation>Prüfen, ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>List of workspaces in use</source>
        <translation>Liste der Arbeitsbereiche in Gebrauch</translation>
    </message>
    <message>
        <source>Another program keeps the file %1 to itself, so nothing was saved.</source>
        <translation>Ein anderes Programm hält die Datei %1 für sich; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Close other windows of Rolodesk, then try again.</source>
        <translation>Andere Fenster von Rolodesk schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Workspace gone</source>
        <translation>Arbeitsbereich nicht mehr da</translation>
    </message>
    <message>
        <source>This workspace is not in the file %1 any more; it was removed meanwhile, perhaps in another window.</source>
        <translation>Dieser Arbeitsbereich steht nicht mehr in der Datei %1; er wurde inzwischen entfernt, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Das Konto neu verbinden.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and could not be set aside, so it was left as it is. What could be read of it is here.</source>
        <translation>Die Datei %1 ist beschädigt und ließ sich nicht beiseitelegen; sie blieb unverändert. Was davon lesbar war, ist hier.</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then start Rolodesk again.</source>
        <translation>Prüfen, ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen, dann Rolodesk neu starten.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>The service cannot be reached from this computer.</source>
        <translation>Der Dienst ist von diesem Computer aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>See that the network works and that the address of the service is right, then check again.</source>
        <translation>Prüfen, ob das Netzwerk funktioniert und die Adresse des Dienstes stimmt, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>Der Dienst hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Check again in a moment.</source>
        <translation>Gleich noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The service does not accept this ID with this key.</source>
        <translation>Der Dienst nimmt diese ID mit diesem Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Compare the ID in Heymarket under Settings &gt; Integrations &gt; API. The key is shown there only once: when in doubt, make a new API Secret.</source>
        <translation>Die ID mit der in Heymarket unter Settings &gt; Integrations &gt; API vergleichen. Der Schlüssel wird dort nur einmal gezeigt: im Zweifel ein neues API Secret anlegen.</translation>
    </message>
    <message>
        <source>API access not enabled</source>
        <translation>API-Zugriff nicht freigeschaltet</translation>
    </message>
    <message>
        <source>The service knows this account, but it may not use the API.</source>
        <translation>Der Dienst kennt dieses Konto, aber es darf die API nicht verwenden.</translation>
    </message>
    <message>
        <source>An administrator of the Heymarket team can have it enabled.</source>
        <translation>Die Administration des Heymarket-Teams kann das freischalten lassen.</translation>
    </message>
    <message>
        <source>Clock differs too much</source>
        <translation>Uhr weicht zu sehr ab</translation>
    </message>
    <message>
        <source>The service refuses what is signed with a clock that is off by %1.</source>
        <translation>Der Dienst lehnt ab, was mit einer um %1 falschen Uhr signiert ist.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>Datum, Uhrzeit und Zeitzone dieses Computers einstellen, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>Not this service</source>
        <translation>Nicht dieser Dienst</translation>
    </message>
    <message>
        <source>A server answers at this address, but it does not know what Rolodesk asks for.</source>
        <translation>Unter dieser Adresse antwortet ein Server, aber er kennt nicht, wonach Rolodesk fragt.</translation>
    </message>
    <message>
        <source>Compare the address of the service.</source>
        <translation>Die Adresse des Dienstes vergleichen.</translation>
    </message>
    <message>
        <source>A web page came back instead of data: another server, a sign-in page of the network, or a proxy stands at this address.</source>
        <translation>Statt Daten kam eine Webseite zurück: Unter dieser Adresse antwortet ein anderer Server, eine Anmeldeseite des Netzwerks oder ein Proxy.</translation>
    </message>
    <message>
        <source>Compare the address of the service, and sign in to the network in a web browser where it asks for that.</source>
        <translation>Die Adresse des Dienstes vergleichen und sich, wo das Netzwerk es verlangt, im Webbrowser dort anmelden.</translation>
    </message>
    <message>
        <source>What came back from this address is not an answer of Heymarket.</source>
        <translation>Was von dieser Adresse zurückkam, ist keine Antwort von Heymarket.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>The requests this account may make in a minute are used up, perhaps by other programs too.</source>
        <translation>Die Anfragen, die dieses Konto pro Minute stellen darf, sind aufgebraucht, vielleicht auch durch andere Programme.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>In einer Minute noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Trouble at the service</source>
        <translation>Störung beim Dienst</translation>
    </message>
    <message>
        <source>The service reports a failure of its own.</source>
        <translation>Der Dienst meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source> (exit code %1)</source>
        <translation> (Exit-Code %1)</translation>
    </message>
    <message>
        <source>Wrong pass phrase</source>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <source>This is not the pass phrase the switches were locked with.</source>
        <translation>Das ist nicht die Passphrase, mit der die Schalter gesperrt wurden.</translation>
    </message>
    <message>
        <source>Ask whoever connected this workspace.</source>
        <translation>Nachfragen, wer diesen Arbeitsbereich verbunden hat.</translation>
    </message>
    <message>
        <source>This workspace was removed meanwhile, perhaps in another window.</source>
        <translation>Dieser Arbeitsbereich wurde inzwischen entfernt, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Key of another team</source>
        <translation>Schlüssel eines anderen Teams</translation>
    </message>
    <message>
        <source>This key belongs to another team than the workspace, and the contacts of two teams must not mix. Nothing was saved.</source>
        <translation>Dieser Schlüssel gehört zu einem anderen Team als der Arbeitsbereich, und die Kontakte zweier Teams dürfen sich nicht mischen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Enter the key of the workspace&apos;s own team, or connect the other team as a workspace of its own.</source>
        <translation>Den Schlüssel des eigenen Teams eingeben oder das andere Team als eigenen Arbeitsbereich verbinden.</translation>
    </message>
    <message>
        <source>Pass phrase damaged</source>
        <translation>Passphrase beschädigt</translation>
    </message>
    <message>
        <source>What was kept of the pass phrase is damaged, so no pass phrase fits and the switches stay as they are.</source>
        <translation>Was von der Passphrase gespeichert war, ist beschädigt; deshalb passt keine Passphrase, und die Schalter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove the workspace and connect it again; nothing is lost in Heymarket.</source>
        <translation>Den Arbeitsbereich entfernen und neu verbinden; in Heymarket geht nichts verloren.</translation>
    </message>
    <message>
        <source>Pass phrase not kept</source>
        <translation>Passphrase nicht gespeichert</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the pass phrase.</source>
        <translation>Der Arbeitsspeicher reicht für die Passphrase nicht aus.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Andere Programme schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A key is still in the keyring</source>
        <translation>Ein Schlüssel liegt noch im Schlüsselbund</translation>
    </message>
    <message>
        <source>“%1” does not use the key in the keyring any more, and it could not be removed there. %2</source>
        <translation>„%1“ verwendet den Schlüssel im Schlüsselbund nicht mehr, und er ließ sich dort nicht entfernen. %2</translation>
    </message>
    <message>
        <source>Delete the entry “Rolodesk” with the program of the keyring when it can be opened.</source>
        <translation>Den Eintrag „Rolodesk“ mit dem Programm des Schlüsselbunds löschen, sobald es sich öffnen lässt.</translation>
    </message>
    <message>
        <source>The old key was not put back</source>
        <translation>Der alte Schlüssel wurde nicht zurückgelegt</translation>
    </message>
    <message>
        <source>The keyring holds the new key of “%1”, though it was not saved. %2</source>
        <translation>Der Schlüsselbund enthält den neuen Schlüssel von „%1“, obwohl dieser nicht gespeichert wurde. %2</translation>
    </message>
    <message>
        <source>Enter the key that is to be used once more in this workspace.</source>
        <translation>Den Schlüssel, der gelten soll, in diesem Arbeitsbereich noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token abgelehnt</translation>
    </message>
    <message>
        <source>The service does not accept the token that the program handed out.</source>
        <translation>Der Dienst nimmt das Token nicht an, das das Programm ausgegeben hat.</translation>
    </message>
    <message>
        <source>Whoever set up the program can compare its API Secret.</source>
        <translation>Wer das Programm eingerichtet hat, kann dessen API Secret vergleichen.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The contacts loaded so far can be browsed and searched. Loading goes on by itself when the connection is back.</source>
        <translation>Die bisher geladenen Kontakte lassen sich ansehen und durchsuchen. Das Laden geht von selbst weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Rolodesk tries again by itself.</source>
        <translation>Rolodesk versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The service did not prove its identity, so nothing was sent to it.</source>
        <translation>Der Dienst hat seine Identität nicht nachgewiesen; nichts wurde an ihn gesendet.</translation>
    </message>
    <message>
        <source>A wrong date on this computer or a proxy that opens encrypted connections are the usual causes.</source>
        <translation>Meist liegt es an einem falschen Datum auf diesem Computer oder an einem Proxy, der verschlüsselte Verbindungen öffnet.</translation>
    </message>
    <message>
        <source>Address without encryption</source>
        <translation>Adresse ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>The address begins with http, so credentials could be read on the way. Nothing was sent.</source>
        <translation>Die Adresse beginnt mit http; Zugangsdaten könnten unterwegs mitgelesen werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Connect again with an https address.</source>
        <translation>Mit einer https-Adresse neu verbinden.</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>The service does not accept the API Secret of this workspace.</source>
        <translation>Der Dienst nimmt das API Secret dieses Arbeitsbereichs nicht an.</translation>
    </message>
    <message>
        <source>It may have been revoked or mistyped. See in Heymarket under Settings &gt; Integrations &gt; API whether it is there, then enter the key again, or that of a new API Secret.</source>
        <translation>Vielleicht wurde es widerrufen oder enthält einen Tippfehler. In Heymarket unter Settings &gt; Integrations &gt; API nachsehen, ob es noch da ist, dann den Schlüssel neu eingeben, oder den eines neuen API Secret.</translation>
    </message>
    <message>
        <source>The service refuses the credentials, and the clock of this computer is off by %1.</source>
        <translation>Der Dienst lehnt die Zugangsdaten ab, und die Uhr dieses Computers weicht um %1 ab.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then try again.</source>
        <translation>Datum, Uhrzeit und Zeitzone dieses Computers einstellen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>The API Secret of this workspace has no right to do this.</source>
        <translation>Das API Secret dieses Arbeitsbereichs hat kein Recht dazu.</translation>
    </message>
    <message>
        <source>An administrator of the Heymarket team can grant it.</source>
        <translation>Die Administration des Heymarket-Teams kann es erteilen.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The service knows nothing at this place.</source>
        <translation>Der Dienst kennt an dieser Stelle nichts.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it, or the address of the service is not the right one.</source>
        <translation>Vielleicht wurde es gelöscht, oder die Adresse des Dienstes stimmt nicht.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>With the request id, the support of Heymarket can tell why.</source>
        <translation>Mit der Anfrage-ID kann der Support von Heymarket den Grund nennen.</translation>
    </message>
    <message>
        <source>Rolodesk waits and goes on by itself.</source>
        <translation>Rolodesk wartet und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Answer cannot be read</source>
        <translation>Antwort nicht lesbar</translation>
    </message>
    <message>
        <source>The service answered in a form Rolodesk does not know. Nothing was changed.</source>
        <translation>Der Dienst hat in einer Form geantwortet, die Rolodesk nicht kennt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A report with the request id helps to teach Rolodesk this form.</source>
        <translation>Eine Meldung mit der Anfrage-ID hilft, Rolodesk diese Form beizubringen.</translation>
    </message>
    <message>
        <source>Somebody else answered</source>
        <translation>Jemand anderes hat geantwortet</translation>
    </message>
    <message>
        <source>A web page came back instead of data: a sign-in page of the network or a proxy stands in between.</source>
        <translation>Statt Daten kam eine Webseite zurück: Eine Anmeldeseite des Netzwerks oder ein Proxy steht dazwischen.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation>Einen Webbrowser öffnen, sich am Netzwerk anmelden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Antwort zu groß</translation>
    </message>
    <message>
        <source>The answer of the service is larger than Rolodesk accepts.</source>
        <translation>Die Antwort des Dienstes ist größer, als Rolodesk annimmt.</translation>
    </message>
    <message>
        <source>A report with the request id helps to find the cause.</source>
        <translation>Eine Meldung mit der Anfrage-ID hilft, die Ursache zu finden.</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>This workspace has no API Secret in this run.</source>
        <translation>Dieser Arbeitsbereich hat in diesem Programmlauf kein API Secret.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Den Schlüssel neu eingeben.</translation>
    </message>
    <message>
        <source>Switched off in this workspace</source>
        <translation>In diesem Arbeitsbereich abgeschaltet</translation>
    </message>
    <message>
        <source>A switch of this workspace forbids this, so nothing was sent.</source>
        <translation>Ein Schalter dieses Arbeitsbereichs verbietet das; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It can be switched on in the workspace&apos;s settings.</source>
        <translation>In den Einstellungen des Arbeitsbereichs lässt es sich einschalten.</translation>
    </message>
    <message>
        <source>The key of this workspace belongs to another team now. Nothing was loaded from it and nothing was changed in it.</source>
        <translation>Der Schlüssel dieses Arbeitsbereichs gehört jetzt zu einem anderen Team. Nichts wurde davon geladen und nichts darin geändert.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The request was stopped before it was answered.</source>
        <translation>Die Anfrage wurde angehalten, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>It can be started again at any time.</source>
        <translation>Sie lässt sich jederzeit neu starten.</translation>
    </message>
    <message>
        <source>Local copy cannot be opened</source>
        <translation>Lokale Kopie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Die Datei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>See that its folder exists and that you may write there.</source>
        <translation>Prüfen, ob ihr Ordner vorhanden ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>Local copy of a newer Rolodesk</source>
        <translation>Lokale Kopie einer neueren Version</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. It was left as it is.</source>
        <translation>Die Datei %1 wurde von einer neueren Version dieses Programms geschrieben. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>Start the newer version, or move the file away: then the contacts are loaded again.</source>
        <translation>Die neuere Version starten oder die Datei verschieben: Dann werden die Kontakte neu geladen.</translation>
    </message>
    <message>
        <source>Local copy of another workspace</source>
        <translation>Lokale Kopie eines anderen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>The file %1 holds the contacts of another account. It was left as it is.</source>
        <translation>Die Datei %1 enthält die Kontakte eines anderen Kontos. Sie blieb unverändert.</translation>
    </message>
    <message>
        <source>Choose another folder for this workspace.</source>
        <translation>Einen anderen Ordner für diesen Arbeitsbereich auswählen.</translation>
    </message>
    <message>
        <source>Local copy damaged</source>
        <translation>Lokale Kopie beschädigt</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be used.</source>
        <translation>Die Datei %1 ist beschädigt und nicht verwendbar.</translation>
    </message>
    <message>
        <source>Move it away: the contacts are in the service and are loaded again.</source>
        <translation>Die Datei verschieben: Die Kontakte sind beim Dienst und werden neu geladen.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is no room left to write %1, so loading has stopped.</source>
        <translation>Zum Schreiben von %1 ist kein Platz mehr; das Laden wurde angehalten.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Platz auf dem Datenträger schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Local copy in use</source>
        <translation>Lokale Kopie in Gebrauch</translation>
    </message>
    <message>
        <source>Another program is writing to %1.</source>
        <translation>Ein anderes Programm schreibt gerade in %1.</translation>
    </message>
    <message>
        <source>Close the other Rolodesk or rolodesk-cli, then try again.</source>
        <translation>Das andere Rolodesk oder rolodesk-cli schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Trouble with the local copy</source>
        <translation>Störung bei der lokalen Kopie</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Die Datei %1 ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Nothing in the service was changed by this.</source>
        <translation>Beim Dienst wurde dadurch nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Der Dienst sagt: „%2“</translation>
    </message>
    <message>
        <source>The switch “%1” of this workspace is off, so nothing was sent.</source>
        <translation>Der Schalter „%1“ dieses Arbeitsbereichs ist aus; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Whoever knows the pass phrase can change it in the workspace&apos;s settings.</source>
        <translation>Wer die Passphrase kennt, kann das in den Einstellungen des Arbeitsbereichs ändern.</translation>
    </message>
    <message>
        <source>The key of this workspace belongs to another team now, “%1”. Nothing was loaded from it and nothing was changed in it.</source>
        <translation>Der Schlüssel dieses Arbeitsbereichs gehört jetzt zu einem anderen Team, „%1“. Nichts wurde davon geladen und nichts darin geändert.</translation>
    </message>
    <message>
        <source>A contact cannot be read</source>
        <translation>Ein Kontakt ist nicht lesbar</translation>
    </message>
    <message>
        <source>What the local copy keeps of it is damaged; the others are as they were.</source>
        <translation>Was die lokale Kopie von ihm enthält, ist beschädigt; die anderen sind unverändert.</translation>
    </message>
    <message>
        <source>It is mended as soon as the service sends it again.</source>
        <translation>Das behebt sich, sobald der Dienst ihn wieder sendet.</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>Die Liste ist vielleicht nicht vollständig</translation>
    </message>
    <message>
        <source>A look-up by full phone number or e-mail also asks the service.</source>
        <translation>Beim Nachschlagen einer vollständigen Telefonnummer oder E-Mail-Adresse wird auch der Dienst gefragt.</translation>
    </message>
    <message>
        <source>The service counts %1 contacts, and %2 were loaded.</source>
        <translation>Der Dienst zählt %1 Kontakte, geladen wurden %2.</translation>
    </message>
    <message>
        <source>More contacts were changed at the same moment than the service lists, so some of them could not be loaded.</source>
        <translation>Im selben Augenblick wurden mehr Kontakte geändert, als der Dienst auflistet; einige davon ließen sich nicht laden.</translation>
    </message>
    <message>
        <source>The list of the service could not be followed to its end.</source>
        <translation>Die Liste des Dienstes ließ sich nicht bis zum Ende verfolgen.</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>It is %1 behind the service; Rolodesk takes that into account.</source>
        <translation>Sie geht gegenüber dem Dienst um %1 nach; Rolodesk berücksichtigt das.</translation>
    </message>
    <message>
        <source>It is %1 ahead of the service; Rolodesk takes that into account.</source>
        <translation>Sie geht gegenüber dem Dienst um %1 vor; Rolodesk berücksichtigt das.</translation>
    </message>
    <message>
        <source>Setting date, time and time zone mends it for good.</source>
        <translation>Datum, Uhrzeit und Zeitzone einzustellen behebt das dauerhaft.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>CSV: the columns of this list</source>
        <translation>CSV: die Spalten dieser Liste</translation>
    </message>
    <message>
        <source>For a spreadsheet: the columns on screen in their order, with a line of titles.</source>
        <translation>Für eine Tabellenkalkulation: die angezeigten Spalten in ihrer Reihenfolge, mit einer Titelzeile.</translation>
    </message>
    <message>
        <source>CSV file (*%1)</source>
        <translation>CSV-Datei (*%1)</translation>
    </message>
    <message>
        <source>CSV: as Heymarket imports it</source>
        <translation>CSV: wie Heymarket es importiert</translation>
    </message>
    <message>
        <source>Names, number, e-mail, opt-out, tags and custom fields. Owners, notes, pictures and further numbers have no place in it.</source>
        <translation>Namen, Nummer, E-Mail-Adresse, Opt-out, Tags und eigene Felder. Für Zuständige, Notizen, Bilder und weitere Nummern ist darin kein Platz.</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>For address books and telephones: one card a contact.</source>
        <translation>Für Adressbücher und Telefone: eine Karte pro Kontakt.</translation>
    </message>
    <message>
        <source>vCard file (*%1)</source>
        <translation>vCard-Datei (*%1)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>For programs: all that the service ever told of each contact, one a line.</source>
        <translation>Für Programme: alles, was der Dienst je zu den Kontakten mitgeteilt hat, einer pro Zeile.</translation>
    </message>
    <message>
        <source>JSON lines file (*%1)</source>
        <translation>JSON-Lines-Datei (*%1)</translation>
    </message>
    <message>
        <source>display names that differ</source>
        <translation>abweichende Anzeigenamen</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blockierungen</translation>
    </message>
    <message>
        <source>further numbers and addresses</source>
        <translation>weitere Nummern und Adressen</translation>
    </message>
    <message>
        <source>fields that the team does not list any more</source>
        <translation>Felder, die das Team nicht mehr aufführt</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>authors and dates of notes, handles of channels</source>
        <translation>Verfasser und Daten von Notizen, Kennungen von Kanälen</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation>%1 lässt sich nicht schreiben: Der Ordner ist nicht da.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort auswählen.</translation>
    </message>
    <message>
        <source>Not allowed there</source>
        <translation>Dort nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 cannot be written: you may not write there.</source>
        <translation>%1 lässt sich nicht schreiben: Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>%1 is a folder or a device.</source>
        <translation>%1 ist ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Kein Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 lässt sich nicht schreiben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Platz schaffen oder einen anderen Ort auswählen.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Erneut versuchen oder einen anderen Ort auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln Kontakt geschrieben.</numerusform>
            <numerusform>%Ln Kontakte geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen were deleted meanwhile and are not in it.</source>
        <translation>
            <numerusform>%Ln der ausgewählten wurde inzwischen gelöscht und ist nicht enthalten.</numerusform>
            <numerusform>%Ln der ausgewählten wurden inzwischen gelöscht und sind nicht enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not complete in it.</source>
        <translation>
            <numerusform>%Ln Kontakt ist darin nicht vollständig.</numerusform>
            <numerusform>%Ln Kontakte sind darin nicht vollständig.</numerusform>
        </translation>
    </message>
    <message>
        <source>This format has no place for: %1.</source>
        <translation>In diesem Format ist kein Platz für: %1.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse eines Bilds</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>further phones</source>
        <translation>weitere Nummern</translation>
    </message>
    <message>
        <source>Further e-mails</source>
        <translation>Weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>further e-mails</source>
        <translation>weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>May edit contacts</source>
        <translation>Darf Kontakte bearbeiten</translation>
    </message>
    <message>
        <source>Create and change single contacts, tags and fields.</source>
        <translation>Einzelne Kontakte, Tags und Felder anlegen und ändern.</translation>
    </message>
    <message>
        <source>May edit many contacts at once</source>
        <translation>Darf viele Kontakte auf einmal bearbeiten</translation>
    </message>
    <message>
        <source>Change all selected contacts in one go.</source>
        <translation>Alle ausgewählten Kontakte in einem Zug ändern.</translation>
    </message>
    <message>
        <source>May import files</source>
        <translation>Darf Dateien importieren</translation>
    </message>
    <message>
        <source>Create and change contacts from a file.</source>
        <translation>Kontakte aus einer Datei anlegen und ändern.</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>Darf löschen</translation>
    </message>
    <message>
        <source>Delete contacts, their channels, and tags.</source>
        <translation>Kontakte, ihre Kanäle und Tags löschen.</translation>
    </message>
    <message>
        <source>May opt people back in</source>
        <translation>Darf Personen wieder anmelden</translation>
    </message>
    <message>
        <source>Lift the opt-out of people who asked for no messages.</source>
        <translation>Das Opt-out von Personen aufheben, die keine Nachrichten wollten.</translation>
    </message>
    <message>
        <source>A switch of this workspace forbids it: “%1”.</source>
        <translation>Ein Schalter dieses Arbeitsbereichs verbietet das: „%1“.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed, still open</source>
        <translation>Fehlgeschlagen, noch offen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Opt-out</translation>
    </message>
    <message>
        <source>Opt-out, by its date</source>
        <translation>Opt-out, nach Datum</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Opt-in, only told</source>
        <translation>Opt-in, nur gemeldet</translation>
    </message>
    <message>
        <source>What kind the value beside it is</source>
        <translation>Welcher Art der Wert daneben ist</translation>
    </message>
    <message>
        <source>What the value beside it is called</source>
        <translation>Wie der Wert daneben heißt</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Neues Feld „%1“</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>The field named beside it</source>
        <translation>Das daneben genannte Feld</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (which of several)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read, not stored</source>
        <translation>Gelesen, nicht gespeichert</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nie ausgeführt</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Always taken</source>
        <translation>Immer übernommen</translation>
    </message>
    <message>
        <source>Fill blanks only</source>
        <translation>Nur Lücken füllen</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>%1 mehrfach</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 zurückgehalten</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 to be asked of the service</source>
        <translation>%1 beim Dienst zu erfragen</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>Open it in the program it is from and save it as CSV or as an Excel workbook.</source>
        <translation>Im Programm öffnen, aus dem sie stammt, und als CSV oder als Excel-Arbeitsmappe speichern.</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Texttabelle</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Leere Datei</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>It may not have been downloaded or copied to its end: do that once more.</source>
        <translation>Vielleicht wurde sie nicht ganz heruntergeladen oder kopiert: das noch einmal tun.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>%1 is an archive of other files, and no workbook.</source>
        <translation>%1 ist ein Archiv mit anderen Dateien und keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Unpack it and drop the file with the contacts. An OpenDocument table is to be saved as CSV or as an Excel workbook first.</source>
        <translation>Entpacken und die Datei mit den Kontakten ablegen. Eine OpenDocument-Tabelle vorher als CSV oder als Excel-Arbeitsmappe speichern.</translation>
    </message>
    <message>
        <source>Old Excel workbook</source>
        <translation>Alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>%1 is an old or a protected document of Office, which cannot be read.</source>
        <translation>%1 ist ein altes oder geschütztes Office-Dokument, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) without a password, or as CSV.</source>
        <translation>In Excel oder LibreOffice öffnen und als Excel-Arbeitsmappe (.xlsx) ohne Passwort oder als CSV speichern.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 is a PDF: its table is a picture of one.</source>
        <translation>%1 ist ein PDF: Seine Tabelle ist nur ein Bild davon.</translation>
    </message>
    <message>
        <source>%1 is a picture.</source>
        <translation>%1 ist ein Bild.</translation>
    </message>
    <message>
        <source>%1 is compressed.</source>
        <translation>%1 ist komprimiert.</translation>
    </message>
    <message>
        <source>Unpack it and drop the file with the contacts.</source>
        <translation>Entpacken und die Datei mit den Kontakten ablegen.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says.</source>
        <translation>%1 ist eine Webseite, was auch immer der Name sagt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 is text, but neither a table nor vCards.</source>
        <translation>%1 ist Text, aber weder eine Tabelle noch vCards.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 is no text and no workbook.</source>
        <translation>%1 ist kein Text und keine Arbeitsmappe.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Die Datei ist nicht da</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or lie on a drive that is not connected.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt, oder sie liegt auf einem Laufwerk, das nicht verbunden ist.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading %1 is not allowed for this user.</source>
        <translation>%1 darf unter dieser Benutzerkennung nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or let whom it belongs to give you the right.</source>
        <translation>In einen eigenen Ordner kopieren oder sich von der Person, der sie gehört, das Recht geben lassen.</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is a folder or a device.</source>
        <translation>%1 ist ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>Drop the files that are in it.</source>
        <translation>Die Dateien darin ablegen.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>%1 ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Copy it to this computer and drop it again.</source>
        <translation>Auf diesen Computer kopieren und noch einmal ablegen.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>%1 is larger than what can be read at once.</source>
        <translation>%1 ist größer, als auf einmal gelesen werden kann.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>The workbook has a password</source>
        <translation>Die Arbeitsmappe hat ein Passwort</translation>
    </message>
    <message>
        <source>%1 opens with a password only.</source>
        <translation>%1 lässt sich nur mit einem Passwort öffnen.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it without one, or as CSV.</source>
        <translation>In Excel oder LibreOffice öffnen und ohne Passwort oder als CSV speichern.</translation>
    </message>
    <message>
        <source>The workbook is damaged</source>
        <translation>Die Arbeitsmappe ist beschädigt</translation>
    </message>
    <message>
        <source>%1 is cut off or altered (%2).</source>
        <translation>%1 ist abgeschnitten oder verändert (%2).</translation>
    </message>
    <message>
        <source>Download or copy it once more; or open it in Excel or LibreOffice, which may repair it, and save it anew.</source>
        <translation>Noch einmal herunterladen oder kopieren; oder in Excel oder LibreOffice öffnen, die sie vielleicht reparieren, und neu speichern.</translation>
    </message>
    <message>
        <source>Unicode, as Excel saves text</source>
        <translation>Unicode, wie Excel Text speichert</translation>
    </message>
    <message>
        <source>Unicode, the other way around</source>
        <translation>Unicode, umgekehrte Bytefolge</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Westeuropa</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Mitteleuropa</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Baltisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation>Alter Mac</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Western Europe with the euro</source>
        <translation>Westeuropa mit Euro</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Es gibt keine Zeilen</translation>
    </message>
    <message>
        <source>%1 holds nothing but titles and blank lines.</source>
        <translation>%1 enthält nur Titel und leere Zeilen.</translation>
    </message>
    <message>
        <source>Another sheet may hold the contacts.</source>
        <translation>Vielleicht stehen die Kontakte in einem anderen Tabellenblatt.</translation>
    </message>
    <message>
        <source>If there are contacts in it, the encoding or the separator may be another one.</source>
        <translation>Falls Kontakte darin sind, passt vielleicht der Zeichensatz oder das Trennzeichen nicht.</translation>
    </message>
    <message>
        <source>Columns are recognised by their titles and by what is in them.</source>
        <translation>Spalten werden an ihren Titeln und an ihrem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, zu %2 % sicher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language (encoding)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>die Datei gibt es an</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>likely, by its letters</source>
        <translation>wahrscheinlich, nach den Buchstaben</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Komma (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Semikolon (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>Senkrechter Strich (|)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Import what was pasted</source>
        <translation>Eingefügtes importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>name of a file</comment>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading the file: %1</source>
        <translation>Die Datei wird gelesen: %1</translation>
    </message>
    <message>
        <source>Comparing with your contacts: row %1 of %2</source>
        <translation>Vergleich mit Ihren Kontakten: Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Asking the service: row %1 of %2.</source>
        <translation>Der Dienst wird gefragt: Zeile %1 von %2.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei auswählen…</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>Der Plan wird geöffnet…</translation>
    </message>
    <message>
        <source>Each row is compared with your contacts as they are now.</source>
        <translation>Jede Zeile wird mit Ihren Kontakten verglichen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <translation>Wie vorher lesen</translation>
    </message>
    <message>
        <source>No file was read</source>
        <translation>Keine Datei gelesen</translation>
    </message>
    <message>
        <source>Contacts come from CSV, vCards or an Excel workbook.</source>
        <translation>Kontakte kommen aus CSV, vCards oder einer Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>name of a file</comment>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt importieren</numerusform>
            <numerusform>%Ln Kontakte importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be asked for</source>
        <translation>
            <numerusform>%Ln Zeile ließ sich nicht erfragen</numerusform>
            <numerusform>%Ln Zeilen ließen sich nicht erfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all contacts are in the local copy, so these rows may be of people you have. They are not imported.</source>
        <translation>Die lokale Kopie enthält nicht alle Kontakte; diese Zeilen können also Personen betreffen, die es schon gibt. Sie werden nicht importiert.</translation>
    </message>
    <message>
        <source>Load all contacts first; what is here by then is compared at once.</source>
        <translation>Zuerst alle Kontakte laden; was bis dahin da ist, wird sofort verglichen.</translation>
    </message>
    <message>
        <source>The plan cannot be used</source>
        <translation>Der Plan ist nicht verwendbar</translation>
    </message>
    <message>
        <source>%1 was made for another workspace.</source>
        <translation>%1 wurde für einen anderen Arbeitsbereich erstellt.</translation>
    </message>
    <message>
        <source>Open that workspace and drop the plan there, or drop the file it was made of here.</source>
        <translation>Jenen Arbeitsbereich öffnen und den Plan dort ablegen oder hier die Datei ablegen, aus der er entstand.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the plan was made.</source>
        <translation>%1 ist nicht mehr so wie beim Erstellen des Plans.</translation>
    </message>
    <message>
        <source>Drop the file to make a new plan.</source>
        <translation>Die Datei ablegen, um einen neuen Plan zu erstellen.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rolodesk.</source>
        <translation>%1 wurde von einem neueren Rolodesk gespeichert.</translation>
    </message>
    <message>
        <source>Update Rolodesk, or drop the file the plan was made of.</source>
        <translation>Rolodesk aktualisieren oder die Datei ablegen, aus der der Plan entstand.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 ist in Zeile %2 beschädigt.</translation>
    </message>
    <message>
        <source>Copy it once more, or drop the file the plan was made of.</source>
        <translation>Noch einmal kopieren oder die Datei ablegen, aus der der Plan entstand.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would do something else by now</source>
        <translation>
            <numerusform>%Ln Zeile hätte inzwischen eine andere Wirkung</numerusform>
            <numerusform>%Ln Zeilen hätten inzwischen eine andere Wirkung</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts were changed since the plan was saved. These rows are held back.</source>
        <translation>Seit dem Speichern des Plans wurden Kontakte geändert. Diese Zeilen werden zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Edit the contact</source>
        <translation>Den Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Edit the cell: Tab saves and goes on</source>
        <translation>Die Zelle bearbeiten: Tab speichert und geht weiter</translation>
    </message>
    <message>
        <source>Select this contact, or let go of it</source>
        <translation>Diesen Kontakt auswählen oder abwählen</translation>
    </message>
    <message>
        <source>Select from here on</source>
        <translation>Ab hier auswählen</translation>
    </message>
    <message>
        <source>Select all of the list</source>
        <translation>Alle in der Liste auswählen</translation>
    </message>
    <message>
        <source>Clear the selection, then the search</source>
        <translation>Die Auswahl aufheben, dann die Suche leeren</translation>
    </message>
    <message>
        <source>First and last contact</source>
        <translation>Erster und letzter Kontakt</translation>
    </message>
    <message>
        <source>Import the table that was copied, or look up the numbers and e-mails</source>
        <translation>Die kopierte Tabelle importieren oder die Nummern und E-Mail-Adressen nachschlagen</translation>
    </message>
    <message>
        <source>Leave the form: what was typed is kept, not saved</source>
        <translation>Das Formular verlassen: Eingaben bleiben erhalten, nicht gespeichert</translation>
    </message>
    <message>
        <source>Choose tags, add a custom field, change channels</source>
        <translation>Tags auswählen, ein eigenes Feld hinzufügen, Kanäle ändern</translation>
    </message>
    <message>
        <source>Go to the list; open or close a heading</source>
        <translation>Zur Liste gehen; eine Überschrift auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <translation>Eine gespeicherte Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Remove a saved view</source>
        <translation>Eine gespeicherte Ansicht entfernen</translation>
    </message>
    <message>
        <source>Go to the list, or choose what is offered</source>
        <translation>Zur Liste gehen oder einen Vorschlag auswählen</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>Vorschlagen, was hier stehen kann</translation>
    </message>
    <message>
        <source>Take what is offered; Return, what is chosen of it</source>
        <translation>Den Vorschlag übernehmen; Return: den ausgewählten</translation>
    </message>
    <message>
        <source>Close what is offered, then clear the search</source>
        <translation>Die Vorschläge schließen, dann die Suche leeren</translation>
    </message>
    <message>
        <source>Look up what was pasted</source>
        <translation>Das Eingefügte nachschlagen</translation>
    </message>
    <message>
        <source>Edit the cell, or all that say the same as it</source>
        <translation>Die Zelle bearbeiten oder alle mit demselben Inhalt</translation>
    </message>
    <message>
        <source>Fix all cells that say the same alike</source>
        <translation>Alle Zellen mit demselben Inhalt gleich berichtigen</translation>
    </message>
    <message>
        <source>The contact is the same person</source>
        <translation>Der Kontakt ist dieselbe Person</translation>
    </message>
    <message>
        <source>Take only this row of a number</source>
        <translation>Nur diese Zeile einer Nummer nehmen</translation>
    </message>
    <message>
        <source>Take a row whose contact was changed since</source>
        <translation>Eine Zeile nehmen, deren Kontakt seither geändert wurde</translation>
    </message>
    <message>
        <source>Join two cells of a row, or drop those beyond the columns</source>
        <translation>Zwei Zellen einer Zeile verbinden oder die überzähligen weglassen</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in again</source>
        <translation>Die Zeile auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>All of the words, in any order, in any field; any part of a number</source>
        <translation>Alle Wörter, in beliebiger Reihenfolge, in jedem Feld; jeder Teil einer Nummer</translation>
    </message>
    <message>
        <source>These words, as they stand</source>
        <translation>Genau diese Wörter in dieser Folge</translation>
    </message>
    <message>
        <source>With this tag, or without any</source>
        <translation>Mit diesem Tag oder ganz ohne</translation>
    </message>
    <message>
        <source>Of this owner, or of nobody</source>
        <translation>Dieser Person zugewiesen oder niemandem</translation>
    </message>
    <message>
        <source>With a value, this value, or one that begins so</source>
        <translation>Mit einem Wert, diesem Wert oder einem, der so beginnt</translation>
    </message>
    <message>
        <source>By whether they may be texted</source>
        <translation>Danach, wer angeschrieben werden darf</translation>
    </message>
    <message>
        <source>Blocked, or not</source>
        <translation>Blockiert oder nicht</translation>
    </message>
    <message>
        <source>Changed on a day, after one, in a month</source>
        <translation>Geändert an einem Datum, danach, in einem Monat</translation>
    </message>
    <message>
        <source>In this field alone</source>
        <translation>Nur in diesem Feld</translation>
    </message>
    <message>
        <source>Where this is empty</source>
        <translation>Wo dies leer ist</translation>
    </message>
    <message>
        <source>A number that cannot be one, or that others have, too</source>
        <translation>Eine Nummer, die keine sein kann oder die auch andere haben</translation>
    </message>
    <message>
        <source>A dash in front: all others</source>
        <translation>Ein Strich davor: alle anderen</translation>
    </message>
    <message>
        <source>What one can search for</source>
        <translation>Wonach sich suchen lässt</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Im Suchfeld</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>In der Seitenleiste</translation>
    </message>
    <message>
        <source>In a look-up</source>
        <translation>Beim Nachschlagen</translation>
    </message>
    <message>
        <source>In the rows of an import</source>
        <translation>In den Zeilen eines Imports</translation>
    </message>
    <message>
        <source>Save the contact; Return in a line of text</source>
        <translation>Den Kontakt speichern; Return in einer Textzeile</translation>
    </message>
    <message>
        <source>Go to the next step, or back</source>
        <translation>Zum nächsten Schritt oder zurück</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>The service could not be asked (%1).</source>
        <translation>Der Dienst ließ sich nicht fragen (%1).</translation>
    </message>
    <message>
        <source>the rest is still loading</source>
        <translation>der Rest wird noch geladen</translation>
    </message>
    <message>
        <source>the rest is not loaded</source>
        <translation>der Rest ist nicht geladen</translation>
    </message>
    <message>
        <source>Searched %1 of %2 contacts; %3.</source>
        <translation>%1 von %2 Kontakten durchsucht; %3.</translation>
    </message>
    <message>
        <source>Searched %1 contacts; the service counts %2.</source>
        <translation>%1 Kontakte durchsucht; der Dienst zählt %2.</translation>
    </message>
    <message>
        <source>Searched the %1 contacts loaded so far.</source>
        <translation>Die bisher geladenen %1 Kontakte durchsucht.</translation>
    </message>
    <message>
        <source>local copy: all contacts</source>
        <translation>lokale Kopie: alle Kontakte</translation>
    </message>
    <message>
        <source>local copy: %1 of %2 loaded</source>
        <translation>lokale Kopie: %1 von %2 geladen</translation>
    </message>
    <message>
        <source>local copy: %1 loaded</source>
        <translation>lokale Kopie: %1 geladen</translation>
    </message>
    <message>
        <source>The local copy could not be searched (%1).</source>
        <translation>Die lokale Kopie ließ sich nicht durchsuchen (%1).</translation>
    </message>
    <message>
        <source>Asking the service about %1…</source>
        <translation>Der Dienst wird nach %1 gefragt…</translation>
    </message>
    <message>
        <source>The service does not answer searches for e-mail addresses.</source>
        <translation>Der Dienst beantwortet keine Suche nach E-Mail-Adressen.</translation>
    </message>
    <message numerus="yes">
        <source>Found by the service: %Ln contact(s)</source>
        <translation>
            <numerusform>Vom Dienst gefunden: %Ln Kontakt</numerusform>
            <numerusform>Vom Dienst gefunden: %Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no contact with %1.</source>
        <translation>Der Dienst kennt keinen Kontakt mit %1.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts loaded</source>
        <translation>%1 von %2 Kontakten geladen</translation>
    </message>
    <message>
        <source>%1 contacts loaded, the service counts %2</source>
        <translation>%1 Kontakte geladen, der Dienst zählt %2</translation>
    </message>
    <message>
        <source>No contacts loaded yet</source>
        <translation>Noch keine Kontakte geladen</translation>
    </message>
    <message>
        <source>%1 contacts loaded, total unknown</source>
        <translation>%1 Kontakte geladen, Gesamtzahl unbekannt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” names nothing that is known here.</source>
        <translation>„%1“ bezeichnet nichts, was hier bekannt ist.</translation>
    </message>
    <message>
        <source>“%1” names nothing that is known here; similar names: %2.</source>
        <translation>„%1“ bezeichnet nichts, was hier bekannt ist; ähnliche Namen: %2.</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: there is no such operator; possible: %2.</source>
        <translation>„%1“ wird als Text gesucht: Diesen Suchbegriff gibt es nicht; möglich: %2.</translation>
    </message>
    <message>
        <source>“%1” has no value yet; possible: %2.</source>
        <translation>„%1“ hat noch keinen Wert; möglich: %2.</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>„%1“ hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>“%1” names no date, and nobody matches it; possible: %2.</source>
        <translation>„%1“ nennt kein Datum, und niemand passt dazu; möglich: %2.</translation>
    </message>
    <message>
        <source>“%1” means nothing, and nobody matches it; possible: %2.</source>
        <translation>„%1“ bedeutet nichts, und niemand passt dazu; möglich: %2.</translation>
    </message>
    <message>
        <source>%1; sorted by %2 among these</source>
        <translation>%1; darin sortiert nach: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match, the best first.</source>
        <translation>
            <numerusform>%Ln Kontakt passt, der beste zuerst.</numerusform>
            <numerusform>%Ln Kontakte passen, die besten zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match.</source>
        <translation>
            <numerusform>%Ln Kontakt passt.</numerusform>
            <numerusform>%Ln Kontakte passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the local copy: %1</source>
        <translation>In der lokalen Kopie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) contain these characters.</source>
        <translation>
            <numerusform>%Ln Kontakt enthält diese Zeichen.</numerusform>
            <numerusform>%Ln Kontakte enthalten diese Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Kein Kontakt gefunden</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Alle Kontakte anzeigen</translation>
    </message>
    <message>
        <source>Found, but not kept</source>
        <translation>Gefunden, aber nicht behalten</translation>
    </message>
    <message>
        <source>The service knows a contact with %1, but it could not be put into the local copy. %2</source>
        <translation>Der Dienst kennt einen Kontakt mit %1, aber er ließ sich nicht in die lokale Kopie aufnehmen. %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>%1 is not in the local copy, which held all contacts when it was last synced. The service could not be asked.</source>
        <translation>%1 ist nicht in der lokalen Kopie, die beim letzten Abgleich alle Kontakte enthielt. Der Dienst ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>%1 is not among the %2 contacts loaded so far, and the service could not be asked.</source>
        <translation>%1 ist nicht unter den bisher geladenen %2 Kontakten, und der Dienst ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>Not in the local copy</source>
        <translation>Nicht in der lokalen Kopie</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>Die lokale Kopie lässt sich nicht durchsuchen</translation>
    </message>
    <message>
        <source>%1 is neither in the local copy nor known to the service.</source>
        <translation>%1 ist weder in der lokalen Kopie noch beim Dienst bekannt.</translation>
    </message>
    <message>
        <source>No contact matches “%1”.</source>
        <translation>Kein Kontakt passt zu „%1“.</translation>
    </message>
    <message>
        <source>No contact matches “%1”. A part of a name, a number, an e-mail or a tag is enough.</source>
        <translation>Kein Kontakt passt zu „%1“. Ein Teil eines Namens, einer Nummer, einer E-Mail-Adresse oder eines Tags genügt.</translation>
    </message>
    <message>
        <source>No contact matches “%1” in the %2 contacts loaded so far. A full phone number or e-mail also asks the service.</source>
        <translation>Kein Kontakt unter den bisher geladenen %2 passt zu „%1“. Bei einer vollständigen Telefonnummer oder E-Mail-Adresse wird auch der Dienst gefragt.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>The service held no contact for this account when it was last asked. Why it cannot be asked now stands above.</source>
        <translation>Beim letzten Fragen hatte der Dienst keinen Kontakt für dieses Konto. Warum er sich jetzt nicht fragen lässt, steht oben.</translation>
    </message>
    <message>
        <source>The first contacts could not be loaded; the reason stands above.</source>
        <translation>Die ersten Kontakte ließen sich nicht laden; der Grund steht oben.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading is paused</source>
        <translation>Das Laden ist angehalten</translation>
    </message>
    <message>
        <source>No contact was loaded yet.</source>
        <translation>Noch kein Kontakt geladen.</translation>
    </message>
    <message>
        <source>Load contacts</source>
        <translation>Kontakte laden</translation>
    </message>
    <message>
        <source>The service listed no contact, but there may be some; the reason stands above.</source>
        <translation>Der Dienst hat keinen Kontakt aufgeführt, aber es kann welche geben; der Grund steht oben.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>There are no contacts here yet</source>
        <translation>Hier gibt es noch keine Kontakte</translation>
    </message>
    <message>
        <source>The service holds no contact for this account. Contacts added in Heymarket appear here by themselves.</source>
        <translation>Der Dienst hat keinen Kontakt für dieses Konto. In Heymarket hinzugefügte Kontakte erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Loading the first contacts…</source>
        <translation>Die ersten Kontakte werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln Kontakt ausgewählt</numerusform>
            <numerusform>%Ln Kontakte ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>davon %Ln nicht in dieser Liste</numerusform>
            <numerusform>davon %Ln nicht in dieser Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy cannot be read</source>
        <translation>Die lokale Kopie ist nicht lesbar</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>Der Grund steht oben.</translation>
    </message>
    <message>
        <source>Reading the local copy…</source>
        <translation>Die lokale Kopie wird gelesen…</translation>
    </message>
</context>
<context>
    <name>LookupWords</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln abgemeldet</numerusform>
            <numerusform>%Ln abgemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>Several contacts</source>
        <translation>Mehrere Kontakte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several contacts</source>
        <translation>
            <numerusform>%Ln mit mehreren Kontakten</numerusform>
            <numerusform>%Ln mit mehreren Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the base</source>
        <translation>Nicht im Bestand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the base</source>
        <translation>
            <numerusform>%Ln nicht im Bestand</numerusform>
            <numerusform>%Ln nicht im Bestand</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln ungültig</numerusform>
            <numerusform>%Ln ungültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln nicht bekannt</numerusform>
            <numerusform>%Ln nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Wartet auf den Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither a number nor an e-mail</source>
        <translation>Weder eine Nummer noch eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Not an e-mail</source>
        <translation>Keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A national number, and this workspace has no country for those</source>
        <translation>Eine nationale Nummer, und dieser Arbeitsbereich hat dafür kein Land</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Zu wenige Ziffern</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Zu viele Ziffern</translation>
    </message>
    <message>
        <source>No country has such a number</source>
        <translation>In keinem Land gibt es eine solche Nummer</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>as a number of any country</source>
        <translation>als Nummer irgendeines Landes</translation>
    </message>
    <message>
        <source>%1; this workspace has no country for national numbers</source>
        <translation>%1; dieser Arbeitsbereich hat kein Land für nationale Nummern</translation>
    </message>
    <message>
        <source>the service does not answer searches for e-mail addresses</source>
        <translation>der Dienst beantwortet keine Suche nach E-Mail-Adressen</translation>
    </message>
    <message>
        <source>not all contacts are here yet</source>
        <translation>noch sind nicht alle Kontakte hier</translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation>der Dienst wurde nicht gefragt</translation>
    </message>
    <message>
        <source>one at least opted out</source>
        <translation>mindestens einer abgemeldet</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>vom Dienst</translation>
    </message>
    <message>
        <source>the service could not be asked for %1</source>
        <translation>der Dienst ließ sich nicht nach %1 fragen</translation>
    </message>
    <message>
        <source>as in line %1</source>
        <translation>wie in Zeile %1</translation>
    </message>
</context>
<context>
    <name>PendingWords</name>
    <message numerus="yes">
        <source>offline: %Ln change(s) wait</source>
        <translation>
            <numerusform>offline: %Ln Änderung wartet</numerusform>
            <numerusform>offline: %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch von selbst in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch von selbst in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>Löschen?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need your decision</source>
        <translation>
            <numerusform>%Ln Änderung braucht Ihre Entscheidung</numerusform>
            <numerusform>%Ln Änderungen brauchen Ihre Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checking whether %Ln change(s) were saved</source>
        <translation>
            <numerusform>Prüfung, ob %Ln Änderung gespeichert wurde</numerusform>
            <numerusform>Prüfung, ob %Ln Änderungen gespeichert wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>The card says why, and what you can do.</source>
        <translation>Die Karte sagt, warum, und was sich tun lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) failed</source>
        <translation>
            <numerusform>%Ln Änderung fehlgeschlagen</numerusform>
            <numerusform>%Ln Änderungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed stays marked until it is saved, tried again or dismissed.</source>
        <translation>Was fehlgeschlagen ist, bleibt markiert, bis es gespeichert, erneut versucht oder abgehakt ist.</translation>
    </message>
</context>
<context>
    <name>QuerySuggestions</name>
    <message>
        <source>has this tag</source>
        <translation>hat dieses Tag</translation>
    </message>
    <message>
        <source>belongs to this person</source>
        <translation>gehört zu dieser Person</translation>
    </message>
    <message>
        <source>has this value in a custom field</source>
        <translation>hat diesen Wert in einem eigenen Feld</translation>
    </message>
    <message>
        <source>opted out or in</source>
        <translation>ab- oder angemeldet</translation>
    </message>
    <message>
        <source>blocked or not</source>
        <translation>blockiert oder nicht</translation>
    </message>
    <message>
        <source>changed on, after or before a day</source>
        <translation>geändert an, nach oder vor einem Datum</translation>
    </message>
    <message>
        <source>has no name, phone, e-mail or tag</source>
        <translation>hat keinen Namen, kein Telefon, keine E-Mail oder kein Tag</translation>
    </message>
    <message>
        <source>odd or duplicate phone number</source>
        <translation>seltsame oder doppelte Telefonnummer</translation>
    </message>
    <message>
        <source>occurs in the name</source>
        <translation>kommt im Namen vor</translation>
    </message>
    <message>
        <source>occurs in the e-mail address</source>
        <translation>kommt in der E-Mail-Adresse vor</translation>
    </message>
    <message>
        <source>occurs in the phone number</source>
        <translation>kommt in der Telefonnummer vor</translation>
    </message>
    <message>
        <source>does not want to be texted</source>
        <translation>möchte nicht angeschrieben werden</translation>
    </message>
    <message>
        <source>may be texted</source>
        <translation>darf angeschrieben werden</translation>
    </message>
    <message>
        <source>the service was not asked yet</source>
        <translation>der Dienst wurde noch nicht gefragt</translation>
    </message>
    <message>
        <source>messages are not taken</source>
        <translation>Nachrichten werden nicht angenommen</translation>
    </message>
    <message>
        <source>messages are taken</source>
        <translation>Nachrichten werden angenommen</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <source>has no phone number</source>
        <translation>hat keine Telefonnummer</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <translation>hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>has no tag</source>
        <translation>hat kein Tag</translation>
    </message>
    <message>
        <source>a phone number that cannot be one</source>
        <translation>eine Telefonnummer, die keine sein kann</translation>
    </message>
    <message>
        <source>shares a phone number</source>
        <translation>teilt sich eine Telefonnummer</translation>
    </message>
    <message>
        <source>belongs to nobody</source>
        <translation>gehört zu niemandem</translation>
    </message>
    <message>
        <source>has a value in this field</source>
        <translation>hat einen Wert in diesem Feld</translation>
    </message>
    <message>
        <source>changed today</source>
        <translation>heute geändert</translation>
    </message>
    <message>
        <source>changed yesterday</source>
        <translation>gestern geändert</translation>
    </message>
    <message>
        <source>changed after this day</source>
        <translation>nach diesem Datum geändert</translation>
    </message>
    <message>
        <source>changed before this day</source>
        <translation>vor diesem Datum geändert</translation>
    </message>
    <message>
        <source>changed in this month</source>
        <translation>in diesem Monat geändert</translation>
    </message>
    <message>
        <source>changed in this year</source>
        <translation>in diesem Jahr geändert</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>Aus „%1“ wird „%2“.</translation>
    </message>
    <message>
        <source>“%1” would be the first name “%2” and the last name “%3”.</source>
        <translation>Aus „%1“ würde der Vorname „%2“ und der Nachname „%3“.</translation>
    </message>
    <message>
        <source>In the file “%1”, here “%2”.</source>
        <translation>In der Datei „%1“, hier „%2“.</translation>
    </message>
    <message>
        <source>Letters read wrongly</source>
        <translation>Falsch gelesene Buchstaben</translation>
    </message>
    <message>
        <source>Some of the text was read in a wrong encoding before the file was saved.</source>
        <translation>Ein Teil des Textes wurde in einem falschen Zeichensatz gelesen, bevor die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Names with a comma</source>
        <translation>Namen mit Komma</translation>
    </message>
    <message>
        <source>Nobody says which part of the name stands in front.</source>
        <translation>Es steht nirgends, welcher Teil des Namens vorne steht.</translation>
    </message>
    <message>
        <source>Take the whole as the first name</source>
        <translation>Das Ganze als Vornamen nehmen</translation>
    </message>
    <message>
        <source>The last name stands before the comma</source>
        <translation>Der Nachname steht vor dem Komma</translation>
    </message>
    <message>
        <source>The same number in several rows</source>
        <translation>Dieselbe Nummer in mehreren Zeilen</translation>
    </message>
    <message>
        <source>These rows share a number, or are about one contact, and say different things.</source>
        <translation>Diese Zeilen haben dieselbe Nummer oder betreffen denselben Kontakt und sagen Verschiedenes.</translation>
    </message>
    <message>
        <source>Hold them back</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Take the first row of each number</source>
        <translation>Die erste Zeile jeder Nummer nehmen</translation>
    </message>
    <message>
        <source>Take the last row of each number</source>
        <translation>Die letzte Zeile jeder Nummer nehmen</translation>
    </message>
    <message>
        <source>Numbers of somebody of quite another name</source>
        <translation>Nummern von jemandem mit ganz anderem Namen</translation>
    </message>
    <message>
        <source>Such a number may have been given to somebody new since.</source>
        <translation>Eine solche Nummer kann inzwischen neu vergeben sein.</translation>
    </message>
    <message>
        <source>Hold these rows back</source>
        <translation>Diese Zeilen zurückhalten</translation>
    </message>
    <message>
        <source>They are the same people under another name: take the rows like any other</source>
        <translation>Es sind dieselben Personen unter anderem Namen: die Zeilen wie alle anderen nehmen</translation>
    </message>
    <message>
        <source>New numbers with a known e-mail</source>
        <translation>Neue Nummern mit bekannter E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nobody has the number of these rows, but a contact has their e-mail.</source>
        <translation>Niemand hat die Nummer dieser Zeilen, aber ein Kontakt hat ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>They are new contacts who share the address</source>
        <translation>Es sind neue Kontakte mit gemeinsamer Adresse</translation>
    </message>
    <message>
        <source>They are the same people: the number is one more of theirs</source>
        <translation>Es sind dieselben Personen: Die Nummer ist eine weitere von ihnen</translation>
    </message>
    <message>
        <source>One e-mail in rows of different numbers</source>
        <translation>Eine E-Mail-Adresse in Zeilen mit verschiedenen Nummern</translation>
    </message>
    <message>
        <source>These rows would make contacts of one e-mail, and nobody says whether they are one person.</source>
        <translation>Aus diesen Zeilen würden Kontakte mit derselben E-Mail-Adresse, und es steht nirgends, ob sie eine Person sind.</translation>
    </message>
    <message>
        <source>They are different people who share the address</source>
        <translation>Es sind verschiedene Personen mit gemeinsamer Adresse</translation>
    </message>
    <message>
        <source>More than five tags</source>
        <translation>Mehr als fünf Tags</translation>
    </message>
    <message>
        <source>A contact can have five tags at most.</source>
        <translation>Ein Kontakt kann höchstens fünf Tags haben.</translation>
    </message>
    <message>
        <source>Add tags in their order while there is room</source>
        <translation>Tags der Reihe nach hinzufügen, solange Platz ist</translation>
    </message>
    <message>
        <source>People who unsubscribed elsewhere</source>
        <translation>Anderswo abgemeldete Personen</translation>
    </message>
    <message>
        <source>A status in these rows, or the name of the file, says that these people unsubscribed.</source>
        <translation>Ein Status in diesen Zeilen oder der Name der Datei sagt, dass sich diese Personen abgemeldet haben.</translation>
    </message>
    <message>
        <source>Opt all of them out</source>
        <translation>Alle abmelden</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Import them like any other</source>
        <translation>Wie alle anderen importieren</translation>
    </message>
    <message>
        <source>Rows of another length than the others</source>
        <translation>Zeilen von anderer Länge</translation>
    </message>
    <message>
        <source>Their cells may stand in the wrong columns: nobody says which are missing or too many.</source>
        <translation>Ihre Zellen stehen vielleicht in den falschen Spalten: Es steht nirgends, welche fehlen oder zu viel sind.</translation>
    </message>
    <message>
        <source>What is missing or too much is blank, and at the end</source>
        <translation>Was fehlt oder zu viel ist, ist leer und steht am Ende</translation>
    </message>
    <message>
        <source>Unreadable numbers and addresses</source>
        <translation>Unlesbare Nummern und Adressen</translation>
    </message>
    <message>
        <source>Where a row has another number or address, it can be imported without the one that cannot be read. Rows without another one stay held back.</source>
        <translation>Hat eine Zeile eine weitere Nummer oder Adresse, lässt sie sich ohne die unlesbare importieren. Zeilen ohne eine weitere bleiben zurückgehalten.</translation>
    </message>
    <message>
        <source>Leave out what cannot be read where there is another one</source>
        <translation>Unlesbares weglassen, wo es etwas anderes gibt</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 created</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not done yet</source>
        <translation>%1 noch nicht erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Not done yet when this file was saved.</source>
        <translation>Beim Speichern dieser Datei noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Not sent: the import was stopped before.</source>
        <translation>Nicht gesendet: Der Import wurde vorher angehalten.</translation>
    </message>
    <message>
        <source>Not imported: whether anybody has its number was not known.</source>
        <translation>Nicht importiert: Es war nicht bekannt, ob jemand die Nummer hat.</translation>
    </message>
    <message>
        <source>Left out on purpose.</source>
        <translation>Absichtlich ausgelassen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not imported: the row of its number that was taken in its place is not saved.</source>
        <translation>Nicht importiert: Die Zeile mit dieser Nummer, die an ihrer Stelle genommen wurde, ist nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>A new contact is made of this row.</source>
        <translation>Aus dieser Zeile wird ein neuer Kontakt.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 wird geändert.</translation>
    </message>
    <message>
        <source>A contact is changed.</source>
        <translation>Ein Kontakt wird geändert.</translation>
    </message>
    <message>
        <source>%1 says all of this already: nothing is sent.</source>
        <translation>%1 enthält all das schon: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>The contact says all of this already: nothing is sent.</source>
        <translation>Der Kontakt enthält all das schon: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Another row of the file stands for this one, about %1: nothing is sent for it.</source>
        <translation>Eine andere Zeile der Datei steht für diese, zu %1: Für sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Another row of the file stands for this one: nothing is sent for it.</source>
        <translation>Eine andere Zeile der Datei steht für diese: Für sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided. It would change %1.</source>
        <translation>Bis zur Entscheidung wird nichts gesendet. %1 würde geändert.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided. It would make a contact.</source>
        <translation>Bis zur Entscheidung wird nichts gesendet. Es entstünde ein Kontakt.</translation>
    </message>
    <message>
        <source>This row about %1 is left out: nothing is sent for it.</source>
        <translation>Diese Zeile zu %1 ist ausgelassen: Für sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This row is left out: nothing is sent for it.</source>
        <translation>Diese Zeile ist ausgelassen: Für sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Not all contacts are here, and the service was not asked for this number yet.</source>
        <translation>Nicht alle Kontakte sind hier, und der Dienst wurde noch nicht nach dieser Nummer gefragt.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided.</source>
        <translation>Bis zur Entscheidung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>%1: now %2, after the import %3</source>
        <translation>%1: jetzt %2, nach dem Import %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Again in the file</source>
        <translation>Mehrfach in der Datei</translation>
    </message>
    <message>
        <source>again in the file</source>
        <translation>mehrfach in der Datei</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nicht erfragt</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>nicht erfragt</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Ohne Nummer</translation>
    </message>
    <message>
        <source>There is neither a phone number nor an e-mail in this row, so nobody can be known by it. Type one, or leave the row out.</source>
        <translation>In dieser Zeile steht weder eine Telefonnummer noch eine E-Mail-Adresse; daran lässt sich niemand erkennen. Eine eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Spoiled number</source>
        <translation>Verdorbene Nummer</translation>
    </message>
    <message>
        <source>A spreadsheet spoiled the number of this row. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Eine Tabellenkalkulation hat die Nummer dieser Zeile verdorben. Die Spalte dort als Text speichern oder die Nummer eingeben.</translation>
    </message>
    <message>
        <source>Unreadable number</source>
        <translation>Unlesbare Nummer</translation>
    </message>
    <message>
        <source>What stands in the column of the phone is no phone number. Type the number, or leave the row out.</source>
        <translation>In der Telefonspalte steht keine Telefonnummer. Die Nummer eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Number without a country</source>
        <translation>Unklares Land der Nummer</translation>
    </message>
    <message>
        <source>Nobody says which country this number is of. Choose one for the file, or type the number with + and the code of its country.</source>
        <translation>Es steht nirgends, aus welchem Land diese Nummer ist. Für die Datei eines auswählen oder die Nummer mit + und Ländervorwahl eingeben.</translation>
    </message>
    <message>
        <source>Unreadable e-mail</source>
        <translation>Unlesbare E-Mail-Adresse</translation>
    </message>
    <message>
        <source>What stands in the column of the e-mail is no address. Type the address, or empty the cell.</source>
        <translation>In der E-Mail-Spalte steht keine Adresse. Die Adresse eingeben oder die Zelle leeren.</translation>
    </message>
    <message>
        <source>Unclear opt-out</source>
        <translation>Unklares Opt-out</translation>
    </message>
    <message>
        <source>The cell of the opt-out is neither a yes nor a no, and this is not guessed. Type “yes” or “no”.</source>
        <translation>In der Opt-out-Zelle steht weder ein Ja noch ein Nein, und das wird nicht geraten. „ja“ oder „nein“ eingeben.</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>Zu viele Tags</translation>
    </message>
    <message>
        <source>The contact would have more than five tags, which is the most there can be. Take some out of the cell, or say for the whole file that those are taken for which there is room.</source>
        <translation>Der Kontakt hätte mehr als fünf Tags; mehr sind nicht möglich. Einige aus der Zelle entfernen oder für die ganze Datei bestimmen, dass genommen wird, was Platz hat.</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Unbekanntes Tag</translation>
    </message>
    <message>
        <source>There is a label in this row that is no tag here. Say for the whole file what becomes of it.</source>
        <translation>Eine Bezeichnung in dieser Zeile ist hier kein Tag. Für die ganze Datei bestimmen, was daraus wird.</translation>
    </message>
    <message>
        <source>Unknown owner</source>
        <translation>Unbekannte zuständige Person</translation>
    </message>
    <message>
        <source>No member of the team is called like the owner of this row, or several are. Say for the whole file who is meant.</source>
        <translation>Kein Teammitglied heißt wie die zuständige Person dieser Zeile, oder mehrere heißen so. Für die ganze Datei bestimmen, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Blank or not?</source>
        <translation>Leer oder nicht?</translation>
    </message>
    <message>
        <source>A cell holds a word such as “N/A”. Say for the whole column whether that is blank, or change the cell.</source>
        <translation>Eine Zelle enthält ein Wort wie „N/A“. Für die ganze Spalte bestimmen, ob das leer bedeutet, oder die Zelle ändern.</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Mehr Zellen als Spalten</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns, so its cells may stand in the wrong ones: often a comma within a name. Join the two cells that are one, or drop what is beyond.</source>
        <translation>Diese Zeile hat mehr Zellen, als es Spalten gibt; ihre Zellen stehen vielleicht in den falschen: oft durch ein Komma im Namen. Die zwei Zellen verbinden, die eine sind, oder die überzähligen weglassen.</translation>
    </message>
    <message>
        <source>Other number of cells</source>
        <translation>Abweichende Zellenzahl</translation>
    </message>
    <message>
        <source>Nearly all rows have as many cells as there are columns, and this one has not, so its cells may stand in the wrong ones. Type into the right ones, or say for the whole file that what is missing or too much is blank, and at the end of the row.</source>
        <translation>Fast alle Zeilen haben so viele Zellen, wie es Spalten gibt, diese nicht; ihre Zellen stehen vielleicht in den falschen. In die richtigen eintragen oder für die ganze Datei bestimmen, dass Fehlendes oder Überzähliges leer ist und am Ende der Zeile steht.</translation>
    </message>
    <message>
        <source>Quote that is not closed</source>
        <translation>Offenes Anführungszeichen</translation>
    </message>
    <message>
        <source>A quote opens a cell of this row, and nothing closes it: the text may go on elsewhere. Type the cell as it is meant.</source>
        <translation>Ein Anführungszeichen öffnet eine Zelle dieser Zeile, und keines schließt sie: Der Text geht vielleicht anderswo weiter. Die Zelle so eingeben, wie sie gemeint ist.</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Verlorene Buchstaben</translation>
    </message>
    <message>
        <source>Letters of this row were lost before the file was made, and nobody can bring them back. Type the text anew.</source>
        <translation>Buchstaben dieser Zeile gingen verloren, bevor die Datei entstand, und lassen sich nicht zurückholen. Den Text neu eingeben.</translation>
    </message>
    <message>
        <source>Same number twice</source>
        <translation>Dieselbe Nummer zweimal</translation>
    </message>
    <message>
        <source>Other rows of the file have this number or are about the same contact, and say something else. Take one of them, or say for the whole file which is taken.</source>
        <translation>Andere Zeilen der Datei haben diese Nummer oder betreffen denselben Kontakt und sagen etwas anderes. Eine davon nehmen oder für die ganze Datei bestimmen, welche genommen wird.</translation>
    </message>
    <message>
        <source>Several contacts</source>
        <translation>Mehrere Kontakte</translation>
    </message>
    <message>
        <source>The numbers and addresses of this row belong to different contacts. Take out what is not of this one, or leave the row out.</source>
        <translation>Die Nummern und Adressen dieser Zeile gehören zu verschiedenen Kontakten. Entfernen, was nicht zu diesem gehört, oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Number of somebody else</source>
        <translation>Fremde Nummer</translation>
    </message>
    <message>
        <source>The number belongs to a contact of quite another name: it may have been given to somebody new. Say that it is the same person, or leave the row out.</source>
        <translation>Die Nummer gehört zu einem Kontakt mit ganz anderem Namen: Sie kann neu vergeben sein. Bestimmen, dass es dieselbe Person ist, oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>E-mail of a contact</source>
        <translation>Bekannte E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nobody has the number of this row, but a contact has its e-mail. Say that it is the same person, or leave the row out.</source>
        <translation>Niemand hat die Nummer dieser Zeile, aber ein Kontakt hat ihre E-Mail-Adresse. Bestimmen, dass es dieselbe Person ist, oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>E-mail of several rows</source>
        <translation>Mehrfache E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Another row of the file has the e-mail of this one, and not its number. Say for the whole file that they are different people who share it, or leave one out.</source>
        <translation>Eine andere Zeile der Datei hat die E-Mail-Adresse dieser Zeile, aber nicht ihre Nummer. Für die ganze Datei bestimmen, dass es verschiedene Personen mit gemeinsamer Adresse sind, oder eine auslassen.</translation>
    </message>
    <message>
        <source>Contact without a number</source>
        <translation>Bestehender Kontakt ohne Nummer</translation>
    </message>
    <message>
        <source>The contact has no phone number, and the service takes no change of such a contact. Give it a number first, or leave the row out.</source>
        <translation>Der Kontakt hat keine Telefonnummer, und der Dienst nimmt keine Änderung eines solchen Kontakts an. Ihm zuerst eine Nummer geben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Changed since the plan</source>
        <translation>Seit dem Plan geändert</translation>
    </message>
    <message>
        <source>The contact is not what it was when the plan was made. Look at the row again.</source>
        <translation>Der Kontakt ist nicht mehr so wie beim Erstellen des Plans. Die Zeile noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Opt-in that is not set</source>
        <translation>Nicht gesetztes Opt-in</translation>
    </message>
    <message>
        <source>The row says that this contact may be texted. The contact opted out and stays so: no file opts anybody in.</source>
        <translation>Laut Zeile darf dieser Kontakt angeschrieben werden. Der Kontakt hat sich abgemeldet und bleibt es: Keine Datei meldet jemanden an.</translation>
    </message>
    <message>
        <source>Letters read wrongly</source>
        <translation>Falsch gelesene Buchstaben</translation>
    </message>
    <message>
        <source>Some letters look as if they had been read wrongly before the file was saved (“MÃ¼ller” for “Müller”). They can be repaired for the whole file.</source>
        <translation>Einige Buchstaben sehen aus, als wären sie vor dem Speichern der Datei falsch gelesen worden („MÃ¼ller“ statt „Müller“). Sie lassen sich für die ganze Datei reparieren.</translation>
    </message>
    <message>
        <source>Comma in a name</source>
        <translation>Mit Komma im Namen</translation>
    </message>
    <message>
        <source>There is a comma in the name, which is taken as it is. Say for the whole file when the last name stands before it.</source>
        <translation>Im Namen steht ein Komma; er wird genommen, wie er ist. Für die ganze Datei bestimmen, falls der Nachname davor steht.</translation>
    </message>
    <message>
        <source>Unsubscribed elsewhere</source>
        <translation>Anderswo abgemeldet</translation>
    </message>
    <message>
        <source>A status in this row, or the name of the file, says that this person unsubscribed. Say for the whole file what becomes of such rows.</source>
        <translation>Ein Status in dieser Zeile oder der Name der Datei sagt, dass sich diese Person abgemeldet hat. Für die ganze Datei bestimmen, was aus solchen Zeilen wird.</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Unbekanntes Feld</translation>
    </message>
    <message>
        <source>The row names a custom field that is not there. Its value is not imported.</source>
        <translation>Die Zeile nennt ein eigenes Feld, das es nicht gibt. Sein Wert wird nicht importiert.</translation>
    </message>
    <message>
        <source>Unclear date</source>
        <translation>Unklares Datum</translation>
    </message>
    <message>
        <source>Nobody can tell which day a date of this row is: its day or its month may come first, its century is missing, or a spreadsheet made a number of it. It is imported as it stands.</source>
        <translation>Es ist nicht zu erkennen, welchen Tag ein Datum dieser Zeile meint: Tag oder Monat kann vorne stehen, das Jahrhundert fehlt, oder eine Tabellenkalkulation hat eine Zahl daraus gemacht. Es wird importiert, wie es dasteht.</translation>
    </message>
    <message>
        <source>Number not in use</source>
        <translation>Nicht vergebene Nummer</translation>
    </message>
    <message>
        <source>A number of this row is like none that is in use: it may be mistyped, or of another country. It is imported as it is.</source>
        <translation>Eine Nummer dieser Zeile gleicht keiner vergebenen: Sie kann einen Tippfehler haben oder aus einem anderen Land sein. Sie wird importiert, wie sie ist.</translation>
    </message>
    <message>
        <source>Fax or pager left out</source>
        <translation>Ausgelassene Fax- oder Pagernummer</translation>
    </message>
    <message>
        <source>The file calls a number of this row a fax or a pager, which nobody can text. It is not imported.</source>
        <translation>Die Datei nennt eine Nummer dieser Zeile ein Fax oder einen Pager; dorthin lässt sich nicht schreiben. Sie wird nicht importiert.</translation>
    </message>
    <message>
        <source>Further number not kept</source>
        <translation>Weitere Nummer nicht behalten</translation>
    </message>
    <message>
        <source>The service keeps one number and one e-mail of a contact. The further ones of this row are left out.</source>
        <translation>Der Dienst behält eine Nummer und eine E-Mail-Adresse eines Kontakts. Die weiteren dieser Zeile werden weggelassen.</translation>
    </message>
    <message>
        <source>A spreadsheet took the number for a formula and made “%1” of it. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Eine Tabellenkalkulation hielt die Nummer für eine Formel und machte „%1“ daraus. Die Spalte dort als Text speichern oder die Nummer eingeben.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Type the number, or leave the row out.</source>
        <translation>„%1“ ist keine Telefonnummer. Die Nummer eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Nobody says which country “%1” is a number of. Choose one for the file, or type the number with + and the code of its country.</source>
        <translation>Es steht nirgends, aus welchem Land die Nummer „%1“ ist. Für die Datei eines auswählen oder die Nummer mit + und Ländervorwahl eingeben.</translation>
    </message>
    <message>
        <source>“%1” has too few digits for a phone number. Type all of it, or leave the row out.</source>
        <translation>„%1“ hat für eine Telefonnummer zu wenige Ziffern. Die ganze Nummer eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>“%1” has too many digits for a phone number. Type the number alone, or leave the row out.</source>
        <translation>„%1“ hat für eine Telefonnummer zu viele Ziffern. Nur die Nummer eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>No country has a number such as “%1”. Type the right one, or leave the row out.</source>
        <translation>In keinem Land gibt es eine Nummer wie „%1“. Die richtige eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>“%1” is read as a number of %2, which it does not say.</source>
        <translation>„%1“ wird als Nummer aus diesem Land gelesen: %2. In der Nummer selbst steht das nicht.</translation>
    </message>
    <message>
        <source>“%1” is read with the code of its country in front (%2), though it has no +.</source>
        <translation>„%1“ wird mit der Ländervorwahl am Anfang gelesen (%2), obwohl das + fehlt.</translation>
    </message>
    <message>
        <source>The extension %2 of “%1” is left out, because nobody can text an extension.</source>
        <translation>Die Durchwahl %2 von „%1“ wird weggelassen, weil sich eine Durchwahl nicht anschreiben lässt.</translation>
    </message>
    <message>
        <source>The letters of “%1” are read as the digits of their keys.</source>
        <translation>Die Buchstaben von „%1“ werden als die Ziffern ihrer Tasten gelesen.</translation>
    </message>
    <message>
        <source>The zero behind the point of “%1” is left out: a spreadsheet put it there.</source>
        <translation>Die Null hinter dem Punkt von „%1“ wird weggelassen: Eine Tabellenkalkulation hat sie angefügt.</translation>
    </message>
    <message>
        <source>“%1” is like no number that is in use.</source>
        <translation>„%1“ gleicht keiner vergebenen Nummer.</translation>
    </message>
    <message>
        <source>The words beside the number in “%1” are left out.</source>
        <translation>Die Wörter neben der Nummer in „%1“ werden weggelassen.</translation>
    </message>
    <message>
        <source>“%1” is left out: unreadable.</source>
        <translation>„%1“ wird weggelassen: unlesbar.</translation>
    </message>
    <message>
        <source>No e-mail address: %1. Type the address, or empty the cell.</source>
        <translation>Keine E-Mail-Adresse: %1. Die Adresse eingeben oder die Zelle leeren.</translation>
    </message>
    <message>
        <source>No tag here is called so: %1. Say for the whole file what becomes of it.</source>
        <translation>Kein Tag heißt hier so: %1. Für die ganze Datei bestimmen, was daraus wird.</translation>
    </message>
    <message>
        <source>No member of the team is called %1, or several are. Say for the whole file who is meant.</source>
        <translation>Kein Teammitglied heißt %1, oder mehrere heißen so. Für die ganze Datei bestimmen, wer gemeint ist.</translation>
    </message>
    <message>
        <source>No custom field is called so: %1. The value is not imported.</source>
        <translation>Kein eigenes Feld heißt so: %1. Der Wert wird nicht importiert.</translation>
    </message>
    <message>
        <source>A word such as “N/A” stands in: %1. Say for the whole column whether that is blank, or change the cell.</source>
        <translation>Ein Wort wie „N/A“ steht in: %1. Für die ganze Spalte bestimmen, ob das leer bedeutet, oder die Zelle ändern.</translation>
    </message>
    <message>
        <source>The number belongs to %1, quite another name: it may have been given to somebody new. Say that it is the same person, or leave the row out.</source>
        <translation>Die Nummer gehört zu %1, einem ganz anderen Namen: Sie kann neu vergeben sein. Bestimmen, dass es dieselbe Person ist, oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Nobody has the number of this row, but %1 has its e-mail. Say that it is the same person, or leave the row out.</source>
        <translation>Niemand hat die Nummer dieser Zeile, aber %1 hat ihre E-Mail-Adresse. Bestimmen, dass es dieselbe Person ist, oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number to %1: the digits after %2 are lost. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Eine Tabellenkalkulation hat diese Nummer auf %1 gerundet: Die Ziffern nach %2 sind verloren. Die Spalte dort als Text speichern oder die Nummer eingeben.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Tag „%1“</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Neues Feld „%1“</translation>
    </message>
</context>
<context>
    <name>SentenceWords</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>small</source>
        <comment>how titles are written within a sentence: “small” with a small letter at the beginning, “same” as they are</comment>
        <translation>same</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The sample workspace did not start</source>
        <translation>Der Beispiel-Arbeitsbereich ist nicht gestartet</translation>
    </message>
    <message>
        <source>The program of the sample service is missing.</source>
        <translation>Das Programm des Beispieldienstes fehlt.</translation>
    </message>
    <message>
        <source>Install or build Rolodesk again: rolodesk-sandbox belongs beside it.</source>
        <translation>Rolodesk neu installieren oder bauen: rolodesk-sandbox gehört daneben.</translation>
    </message>
    <message>
        <source>Its folder cannot be made or written.</source>
        <translation>Sein Ordner lässt sich nicht anlegen oder beschreiben.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder and the space on the disk.</source>
        <translation>Die Rechte des Ordners und den Platz auf dem Datenträger prüfen.</translation>
    </message>
    <message>
        <source>It is open in another Rolodesk.</source>
        <translation>Er ist in einem anderen Rolodesk geöffnet.</translation>
    </message>
    <message>
        <source>Close the other one first.</source>
        <translation>Zuerst das andere schließen.</translation>
    </message>
    <message>
        <source>The system did not start its service.</source>
        <translation>Das System hat seinen Dienst nicht gestartet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Its service did not become ready in time.</source>
        <translation>Sein Dienst war nicht rechtzeitig bereit.</translation>
    </message>
    <message>
        <source>Try again when the machine is less busy.</source>
        <translation>Erneut versuchen, wenn der Computer weniger zu tun hat.</translation>
    </message>
    <message>
        <source>The sample service ended</source>
        <translation>Der Beispieldienst hat sich beendet</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Er hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>Open the sample workspace again; “Start over” makes it new.</source>
        <translation>Den Beispiel-Arbeitsbereich neu öffnen; „Neu beginnen“ macht ihn neu.</translation>
    </message>
    <message>
        <source>The sample workspace was not started over</source>
        <translation>Im Beispiel-Arbeitsbereich wurde nicht neu begonnen</translation>
    </message>
    <message>
        <source>A file in %1 could not be deleted.</source>
        <translation>Eine Datei in %1 ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder.</source>
        <translation>Die Rechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The local copy was not deleted</source>
        <translation>Die lokale Kopie wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Ein anderes Programm verwendet %1.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 ließ sich nicht löschen.</translation>
    </message>
    <message>
        <source>Starting the sample service…</source>
        <translation>Der Beispieldienst wird gestartet…</translation>
    </message>
    <message>
        <source>Example team</source>
        <translation>Beispielteam</translation>
    </message>
</context>
<context>
    <name>TeamCreation</name>
    <message>
        <source>The service did not answer, and it is not there.</source>
        <translation>Der Dienst hat nicht geantwortet, und es ist nicht da.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>vor %n s</numerusform>
            <numerusform>vor %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message numerus="yes">
        <source>%Ln form(s) with unsaved changes are lost.</source>
        <translation>
            <numerusform>%Ln Formular mit nicht gespeicherten Änderungen geht verloren.</numerusform>
            <numerusform>%Ln Formulare mit nicht gespeicherten Änderungen gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) wait for what they take back, and are lost.</source>
        <translation>
            <numerusform>%Ln Rücknahme wartet auf das, was sie zurücknimmt, und geht verloren.</numerusform>
            <numerusform>%Ln Rücknahmen warten auf das, was sie zurücknehmen, und gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of “%1” are not saved yet.</source>
        <translation>
            <numerusform>%Ln Änderung von „%1“ ist noch nicht gespeichert.</numerusform>
            <numerusform>%Ln Änderungen von „%1“ sind noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is kept on this computer and goes on when the workspace is opened again.</source>
        <translation>Das bleibt auf diesem Computer und geht weiter, wenn der Arbeitsbereich wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>The workspace keeps nothing on this computer: what is not saved is lost.</source>
        <translation>Der Arbeitsbereich behält nichts auf diesem Computer: Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>What is being typed in “%1” is not saved and is lost.</source>
        <translation>Was in „%1“ gerade eingegeben wird, ist nicht gespeichert und geht verloren.</translation>
    </message>
    <message>
        <source>Quit although not everything is saved yet?</source>
        <translation>Beenden, obwohl noch nicht alles gespeichert ist?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close “%1” although not everything is saved yet?</source>
        <translation>„%1“ schließen, obwohl noch nicht alles gespeichert ist?</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Arbeitsbereich schließen</translation>
    </message>
    <message>
        <source>Open “%1” anew although not everything is saved yet?</source>
        <translation>„%1“ neu öffnen, obwohl noch nicht alles gespeichert ist?</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>Its new settings take effect when it is opened anew; until then it goes on with the old ones.</source>
        <translation>Die neuen Einstellungen gelten ab dem nächsten Öffnen; bis dahin geht es mit den alten weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not saved yet and are lost.</source>
        <translation>
            <numerusform>%Ln Änderung ist noch nicht gespeichert und geht verloren.</numerusform>
            <numerusform>%Ln Änderungen sind noch nicht gespeichert und gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file cannot be read now: changes in it that are not saved yet are lost.</source>
        <translation>Seine Datei lässt sich gerade nicht lesen: Noch nicht gespeicherte Änderungen darin gehen verloren.</translation>
    </message>
    <message>
        <source>The history of what was changed here goes with it: nothing of that can be undone any more.</source>
        <translation>Der Verlauf der hier gemachten Änderungen geht mit: Davon lässt sich nichts mehr rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>The saved views cannot be read</source>
        <translation>Die gespeicherten Ansichten sind nicht lesbar</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Check who may read it, and open the workspace again.</source>
        <translation>Prüfen, wer sie lesen darf, und den Arbeitsbereich neu öffnen.</translation>
    </message>
    <message>
        <source>The saved views are damaged</source>
        <translation>Die gespeicherten Ansichten sind beschädigt</translation>
    </message>
    <message>
        <source>The file %1 is not what Rolodesk wrote.</source>
        <translation>Die Datei %1 ist nicht so, wie Rolodesk sie geschrieben hat.</translation>
    </message>
    <message>
        <source>What could be read of it is listed. Nothing is changed until you decide to go on with that.</source>
        <translation>Was davon lesbar war, ist aufgelistet. Nichts wird geändert, bis Sie entscheiden, damit weiterzumachen.</translation>
    </message>
    <message>
        <source>The saved views are those of a newer Rolodesk</source>
        <translation>Die gespeicherten Ansichten sind von einem neueren Rolodesk</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version, and was left as it is.</source>
        <translation>Die Datei %1 wurde von einer neueren Version geschrieben und blieb unverändert.</translation>
    </message>
    <message>
        <source>Update Rolodesk to use them here.</source>
        <translation>Rolodesk aktualisieren, um sie hier zu verwenden.</translation>
    </message>
    <message>
        <source>The saved views cannot be written</source>
        <translation>Die gespeicherten Ansichten lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was changed.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check who may write there, and try again.</source>
        <translation>Platz auf dem Datenträger schaffen oder prüfen, wer dort schreiben darf, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The saved views are in use</source>
        <translation>Die gespeicherten Ansichten sind in Gebrauch</translation>
    </message>
    <message>
        <source>Another program is writing the file %1. Nothing was changed.</source>
        <translation>Ein anderes Programm schreibt gerade die Datei %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This view is gone</source>
        <translation>Diese Ansicht ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was removed in another window.</source>
        <translation>Sie wurde in einem anderen Fenster entfernt.</translation>
    </message>
    <message>
        <source>Save the search as a new view.</source>
        <translation>Die Suche als neue Ansicht speichern.</translation>
    </message>
    <message>
        <source>A view needs a name</source>
        <translation>Eine Ansicht braucht einen Namen</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Eine Ansicht braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Der Name ist vergeben</translation>
    </message>
    <message>
        <source>There is a view called “%2” already.</source>
        <translation>Es gibt schon eine Ansicht namens „%2“.</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message>
        <source>Look up %1</source>
        <translation>%1 nachschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln Datei zu importieren</numerusform>
            <numerusform>%Ln Dateien zu importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace: the number is looked up in it.</source>
        <translation>Einen Arbeitsbereich öffnen: Die Nummer wird darin nachgeschlagen.</translation>
    </message>
    <message>
        <source>Open a workspace: the import is shown there, and nothing is sent before you say so.</source>
        <translation>Einen Arbeitsbereich öffnen: Der Import wird dort gezeigt, und nichts wird gesendet, bevor Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>WorkspaceColors</name>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>WriteState</name>
    <message>
        <source>Waiting to be saved</source>
        <translation>Wartet aufs Speichern</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Wartet aufs Löschen</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It is sent by itself as soon as that is possible, and can be discarded until then.</source>
        <translation>Noch nichts gesendet. Es wird von selbst gesendet, sobald das möglich ist, und lässt sich bis dahin verwerfen.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Braucht Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Nothing was sent: the contact is different now from what it was when this was done. It waits until you decide, or discard it.</source>
        <translation>Nichts wurde gesendet: Der Kontakt ist jetzt anders als zu diesem Zeitpunkt. Es wartet, bis Sie entscheiden oder es verwerfen.</translation>
    </message>
    <message>
        <source>Needs your decision: the contact is there already</source>
        <translation>Braucht Ihre Entscheidung: Den Kontakt gibt es schon</translation>
    </message>
    <message>
        <source>Nothing was sent: a contact with this number or address is there already. It waits until you decide, or discard it.</source>
        <translation>Nichts wurde gesendet: Einen Kontakt mit dieser Nummer oder Adresse gibt es schon. Es wartet, bis Sie entscheiden oder es verwerfen.</translation>
    </message>
    <message>
        <source>Needs your decision: changed meanwhile</source>
        <translation>Braucht Ihre Entscheidung: inzwischen geändert</translation>
    </message>
    <message>
        <source>Nothing was deleted: somebody changed the contact meanwhile. It waits until you decide, or discard it.</source>
        <translation>Nichts wurde gelöscht: Der Kontakt wurde inzwischen von jemandem geändert. Es wartet, bis Sie entscheiden oder es verwerfen.</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>It is on its way to the service.</source>
        <translation>Es ist auf dem Weg zum Dienst.</translation>
    </message>
    <message>
        <source>Checking whether it was saved</source>
        <translation>Prüfung, ob es gespeichert wurde</translation>
    </message>
    <message>
        <source>Checking whether it was deleted</source>
        <translation>Prüfung, ob es gelöscht wurde</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. The service is asked what became of it; it is not sent a second time.</source>
        <translation>Es wurde gesendet, und keine Antwort kam. Der Dienst wird gefragt, was daraus wurde; ein zweites Mal wird es nicht gesendet.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Saved: it was so already</source>
        <translation>Gespeichert: war schon so</translation>
    </message>
    <message>
        <source>Deleted already</source>
        <translation>Schon gelöscht</translation>
    </message>
    <message>
        <source>The service had it like that, so that nothing had to be sent.</source>
        <translation>Beim Dienst war es schon so; nichts musste gesendet werden.</translation>
    </message>
    <message>
        <source>Saved; somebody else saved at the same moment</source>
        <translation>Gespeichert; gleichzeitig hat noch jemand gespeichert</translation>
    </message>
    <message>
        <source>What you saved is there. What somebody else saved at the same moment may have been written over in the fields named here.</source>
        <translation>Was Sie gespeichert haben, ist da. Was jemand anderes im selben Augenblick gespeichert hat, kann in den hier genannten Feldern überschrieben sein.</translation>
    </message>
    <message>
        <source>Saved; the service made something else of it</source>
        <translation>Gespeichert; der Dienst hat etwas anderes daraus gemacht</translation>
    </message>
    <message>
        <source>The service keeps another value than the one that was sent.</source>
        <translation>Der Dienst behält einen anderen Wert als den gesendeten.</translation>
    </message>
    <message>
        <source>Saved into a contact that was there already</source>
        <translation>In einen schon vorhandenen Kontakt gespeichert</translation>
    </message>
    <message>
        <source>The service had a contact with this number or address when this one was created, and took what was entered as a change of it. What it had in the fields named here may have been written over. Undo leaves that contact as it is.</source>
        <translation>Der Dienst hatte schon einen Kontakt mit dieser Nummer oder Adresse, als dieser angelegt wurde, und hat die Angaben als Änderung daran übernommen. Was er in den hier genannten Feldern hatte, kann überschrieben sein. Rückgängig lässt jenen Kontakt, wie er ist.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Nicht gelöscht</translation>
    </message>
    <message>
        <source>The contact is as it was. You can try again.</source>
        <translation>Der Kontakt ist unverändert. Ein neuer Versuch ist möglich.</translation>
    </message>
    <message>
        <source>Nothing was created. You can try again.</source>
        <translation>Nichts wurde angelegt. Ein neuer Versuch ist möglich.</translation>
    </message>
    <message>
        <source>Not saved: the service refused it</source>
        <translation>Nicht gespeichert: Der Dienst hat es abgelehnt</translation>
    </message>
    <message>
        <source>Not deleted: the service refused it</source>
        <translation>Nicht gelöscht: Der Dienst hat es abgelehnt</translation>
    </message>
    <message>
        <source>The contact is as it was. When the cause is gone you can try again.</source>
        <translation>Der Kontakt ist unverändert. Ist die Ursache behoben, ist ein neuer Versuch möglich.</translation>
    </message>
    <message>
        <source>Nothing was created. When the cause is gone you can try again.</source>
        <translation>Nichts wurde angelegt. Ist die Ursache behoben, ist ein neuer Versuch möglich.</translation>
    </message>
    <message>
        <source>Not saved: it did not arrive</source>
        <translation>Nicht gespeichert: nicht angekommen</translation>
    </message>
    <message>
        <source>Not deleted: it did not arrive</source>
        <translation>Nicht gelöscht: nicht angekommen</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service does not have it. You can try again.</source>
        <translation>Es wurde ohne Antwort gesendet, und der Dienst hat es nicht. Ein neuer Versuch ist möglich.</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>Nicht bekannt, ob dies gespeichert wurde</translation>
    </message>
    <message>
        <source>It is not known whether this was deleted</source>
        <translation>Nicht bekannt, ob dies gelöscht wurde</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If the contact does not show it after the next update, you can try again.</source>
        <translation>Es wurde ohne Antwort gesendet, und der Dienst lässt sich nicht fragen, was daraus wurde. Zeigt der Kontakt es nach dem nächsten Abgleich nicht, ist ein neuer Versuch möglich.</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If it is not there after the next update, you can try again.</source>
        <translation>Es wurde ohne Antwort gesendet, und der Dienst lässt sich nicht fragen, was daraus wurde. Ist es nach dem nächsten Abgleich nicht da, ist ein neuer Versuch möglich.</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If the contact is still there after the next update, you can try again.</source>
        <translation>Es wurde ohne Antwort gesendet, und der Dienst lässt sich nicht fragen, was daraus wurde. Ist der Kontakt nach dem nächsten Abgleich noch da, ist ein neuer Versuch möglich.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved meanwhile</source>
        <translation>Nicht gespeichert: Inzwischen hat jemand anderes gespeichert</translation>
    </message>
    <message>
        <source>Not deleted: somebody else saved meanwhile</source>
        <translation>Nicht gelöscht: Inzwischen hat jemand anderes gespeichert</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the contact was changed by somebody else since. You can try again: what both changed is asked about first.</source>
        <translation>Es wurde ohne Antwort gesendet, und der Kontakt wurde seither von jemand anderem geändert. Ein neuer Versuch ist möglich: Was beide geändert haben, wird zuerst abgefragt.</translation>
    </message>
    <message>
        <source>Not saved: the contact is not there any more</source>
        <translation>Nicht gespeichert: Der Kontakt ist nicht mehr da</translation>
    </message>
    <message>
        <source>Not deleted: the contact is not there any more</source>
        <translation>Nicht gelöscht: Der Kontakt ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody deleted the contact.</source>
        <translation>Jemand hat den Kontakt gelöscht.</translation>
    </message>
    <message>
        <source>Not saved: changed meanwhile</source>
        <translation>Nicht gespeichert: inzwischen geändert</translation>
    </message>
    <message>
        <source>Not deleted: changed meanwhile</source>
        <translation>Nicht gelöscht: inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody changed the contact since, so it was left as it is. It can still be deleted by itself.</source>
        <translation>Der Kontakt wurde seither von jemandem geändert und blieb deshalb, wie er ist. Einzeln lässt er sich noch löschen.</translation>
    </message>
    <message>
        <source>Not saved: every field was left as it is</source>
        <translation>Nicht gespeichert: Jedes Feld blieb, wie es ist</translation>
    </message>
    <message>
        <source>Nothing was sent: others changed these fields since, or they may not be written.</source>
        <translation>Nichts wurde gesendet: Andere haben diese Felder seither geändert, oder sie dürfen nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>It was given up before anything was sent.</source>
        <translation>Es wurde aufgegeben, bevor etwas gesendet wurde.</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>Nicht mehr offen</translation>
    </message>
    <message>
        <source>It failed before Rolodesk noted what is still open, so that nothing marks it.</source>
        <translation>Es schlug fehl, bevor Rolodesk vermerkt hat, was noch offen ist; deshalb ist es nirgends markiert.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Abgehakt</translation>
    </message>
    <message>
        <source>It was dismissed, so that nothing marks it any more.</source>
        <translation>Es wurde abgehakt und ist deshalb nicht mehr markiert.</translation>
    </message>
    <message>
        <source>Replaced later</source>
        <translation>Später ersetzt</translation>
    </message>
    <message>
        <source>A later change of the same counts in its place, whatever came of it.</source>
        <translation>Eine spätere Änderung desselben zählt an seiner Stelle, was auch immer daraus wurde.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not saved: the service has no way to do it</source>
        <translation>Nicht gespeichert: Der Dienst kennt keinen Weg dafür</translation>
    </message>
    <message>
        <source>Not deleted: switched off in this workspace</source>
        <translation>Nicht gelöscht: in diesem Arbeitsbereich abgeschaltet</translation>
    </message>
    <message>
        <source>Not saved: switched off in this workspace</source>
        <translation>Nicht gespeichert: in diesem Arbeitsbereich abgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left as it is</source>
        <translation>
            <numerusform>%Ln Feld blieb, wie es ist</numerusform>
            <numerusform>%Ln Felder blieben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile; both are there now.</source>
        <translation>Inzwischen hat jemand anderes andere Felder geändert; beides ist jetzt da.</translation>
    </message>
    <message>
        <source>No answer came, so the service was asked whether it has it.</source>
        <translation>Es kam keine Antwort; deshalb wurde der Dienst gefragt, ob er es hat.</translation>
    </message>
    <message>
        <source>The service answered in a form Rolodesk does not know.</source>
        <translation>Der Dienst hat in einer Form geantwortet, die Rolodesk nicht kennt.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Changed %2 of %1</source>
        <translation>Geändert bei %1: %2</translation>
    </message>
    <message>
        <source>Change %2 of %1</source>
        <translation>Ändern bei %1: %2</translation>
    </message>
    <message>
        <source>Undid: %2 of %1</source>
        <translation>Rückgängig gemacht bei %1: %2</translation>
    </message>
    <message>
        <source>Undo: %2 of %1</source>
        <translation>Rückgängig machen bei %1: %2</translation>
    </message>
    <message>
        <source>Redid: %2 of %1</source>
        <translation>Wiederholt bei %1: %2</translation>
    </message>
    <message>
        <source>Redo: %2 of %1</source>
        <translation>Wiederholen bei %1: %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Undid: deletion of %1</source>
        <translation>Rückgängig gemacht: %1 löschen</translation>
    </message>
    <message>
        <source>Undo: deletion of %1</source>
        <translation>Rückgängig machen: %1 löschen</translation>
    </message>
    <message>
        <source>Redid: creation of %1</source>
        <translation>Wiederholt: %1 anlegen</translation>
    </message>
    <message>
        <source>Redo: creation of %1</source>
        <translation>Wiederholen: %1 anlegen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Undid: creation of %1</source>
        <translation>Rückgängig gemacht: %1 anlegen</translation>
    </message>
    <message>
        <source>Undo: creation of %1</source>
        <translation>Rückgängig machen: %1 anlegen</translation>
    </message>
    <message>
        <source>Redid: deletion of %1</source>
        <translation>Wiederholt: %1 löschen</translation>
    </message>
    <message>
        <source>Redo: deletion of %1</source>
        <translation>Wiederholen: %1 löschen</translation>
    </message>
    <message>
        <source>Made the tag %1</source>
        <translation>Tag %1 angelegt</translation>
    </message>
    <message>
        <source>Make the tag %1</source>
        <translation>Tag %1 anlegen</translation>
    </message>
    <message>
        <source>Made the custom field %1</source>
        <translation>Eigenes Feld %1 angelegt</translation>
    </message>
    <message>
        <source>Make the custom field %1</source>
        <translation>Eigenes Feld %1 anlegen</translation>
    </message>
    <message>
        <source>Saved %1 unchanged, for its id</source>
        <translation>%1 unverändert gespeichert, wegen der ID</translation>
    </message>
    <message>
        <source>Save %1 unchanged, for its id</source>
        <translation>%1 unverändert speichern, wegen der ID</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Sammeländerung</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: somebody else removed it. It stays removed.</source>
        <translation>%1: Jemand anderes hat es entfernt. Es bleibt entfernt.</translation>
    </message>
    <message>
        <source>%1: somebody else added it. It stays.</source>
        <translation>%1: Jemand anderes hat es hinzugefügt. Es bleibt.</translation>
    </message>
    <message>
        <source>%1: somebody else changed it from %2 to %3. That stays.</source>
        <translation>%1: Jemand anderes hat es von %2 in %3 geändert. Das bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>Import einer eingefügten Tabelle</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ActTitle</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere Änderung</numerusform>
            <numerusform>%1 und %Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::AvatarView</name>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkDialog</name>
    <message>
        <source>Edit many contacts</source>
        <translation>Viele Kontakte bearbeiten</translation>
    </message>
    <message>
        <source>%1, of which %2 are not in this list</source>
        <translation>%1, davon %2 nicht in dieser Liste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Kontakte ändern</translation>
    </message>
    <message>
        <source>Not allowed here. A switch of this workspace forbids it: “%1”. What it would do is shown all the same.</source>
        <translation>Hier nicht erlaubt. Ein Schalter dieses Arbeitsbereichs verbietet es: „%1“. Was geschehen würde, wird trotzdem gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt ändern</numerusform>
            <numerusform>%Ln Kontakte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Dauert %1.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Es gibt nichts zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln contact(s)?</source>
        <translation>
            <numerusform>%Ln Kontakt abmelden?</numerusform>
            <numerusform>%Ln Kontakte abmelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>They get no more messages of the team. This cannot be taken back as a whole: people are opted in again one by one.</source>
        <translation>Sie bekommen keine Nachrichten des Teams mehr. Das lässt sich nicht als Ganzes zurücknehmen: Wieder angemeldet wird einzeln.</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Noting what is to be done: %1 of %2</source>
        <translation>Die Aufgaben werden vermerkt: %1 von %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkFields</name>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Choose &amp;tags…</source>
        <translation>&amp;Tags auswählen…</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Ein Feld auswählen</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>&amp;Leave the contact as it is</source>
        <translation>&amp;Kontakt unverändert lassen</translation>
    </message>
    <message>
        <source>Add as &amp;many tags as fit</source>
        <translation>So &amp;viele Tags hinzufügen, wie passen</translation>
    </message>
    <message>
        <source>Make &amp;room by taking off other tags</source>
        <translation>&amp;Platz schaffen und andere Tags entfernen</translation>
    </message>
    <message>
        <source>Tags that make room, the first one first</source>
        <translation>Tags, die Platz machen, das erste zuerst</translation>
    </message>
    <message>
        <source>C&amp;hoose which…</source>
        <translation>Wel&amp;che auswählen…</translation>
    </message>
    <message>
        <source>If a contact would have more than %1 tags</source>
        <translation>Wenn ein Kontakt mehr als %1 Tags hätte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>Tags zum Entfernen</translation>
    </message>
    <message>
        <source>These tags and no others</source>
        <translation>Genau diese Tags</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Tags zum Hinzufügen</translation>
    </message>
    <message>
        <source>They get no more messages of the team. Undo does not opt anybody in again: that is done for each contact by itself, with a reason.</source>
        <translation>Sie bekommen keine Nachrichten des Teams mehr. Rückgängig meldet niemanden wieder an: Das geschieht für jeden Kontakt einzeln, mit einem Grund.</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkLine</name>
    <message>
        <source>Stop…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show what failed…</source>
        <translation>Fehlgeschlagenes anzeigen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changing contacts</source>
        <translation>Kontakte ändern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>„%1“ anhalten?</translation>
    </message>
    <message>
        <source>What was done stays: %1 of %2. Undo takes it back.</source>
        <translation>Erledigtes bleibt: %1 von %2. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkPreview</name>
    <message>
        <source>What is going to happen is shown here before anything is sent.</source>
        <translation>Was geschehen wird, steht hier, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese anzeigen</translation>
    </message>
    <message>
        <source>Looking at the contacts</source>
        <translation>Die Kontakte werden angesehen</translation>
    </message>
    <message>
        <source>Contacts and what becomes of them</source>
        <translation>Kontakte und was aus ihnen wird</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkTasks</name>
    <message>
        <source>Edit &amp;selected…</source>
        <translation>&amp;Auswahl bearbeiten…</translation>
    </message>
    <message>
        <source>Change what is selected, or the whole list where nothing is</source>
        <translation>Ändern, was ausgewählt ist, oder die ganze Liste, wenn nichts ausgewählt ist</translation>
    </message>
    <message>
        <source>Edit the whole li&amp;st…</source>
        <translation>&amp;Ganze Liste bearbeiten…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contact(s) of this view</source>
        <translation>
            <numerusform>Der eine Kontakt dieser Ansicht (%Ln)</numerusform>
            <numerusform>Alle %Ln Kontakte dieser Ansicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln ausgewählter Kontakt</numerusform>
            <numerusform>%Ln ausgewählte Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CaptionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Escape in the list does the same</source>
        <translation>Esc in der Liste tut dasselbe</translation>
    </message>
</context>
<context>
    <name>rolodesk::CardDraft</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>A form of this contact was left and not saved.</source>
        <translation>Ein Formular dieses Kontakts wurde verlassen und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>rolodesk::CardWriteLine</name>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Doch ausführen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>It is not marked any more, and stays in the history.</source>
        <translation>Es ist nicht mehr markiert und bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is being tried again.</source>
        <translation>Es wird erneut versucht.</translation>
    </message>
</context>
<context>
    <name>rolodesk::CellEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>field of contact</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Opt in again…</source>
        <translation>Wieder anmelden…</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Anmelden…</translation>
    </message>
</context>
<context>
    <name>rolodesk::CellEdits</name>
    <message>
        <source>This contact was deleted. Nothing can be saved to it any more.</source>
        <translation>Dieser Kontakt wurde gelöscht. Es lässt sich nichts mehr darin speichern.</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Hier nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 waits to be deleted and is not changed</source>
        <translation>%1 wartet aufs Löschen und wird nicht geändert</translation>
    </message>
    <message>
        <source>“%1” is told by the service and cannot be edited</source>
        <translation>„%1“ kommt vom Dienst und lässt sich nicht bearbeiten</translation>
    </message>
    <message>
        <source>Not saved, and not in the list any more: “%1”</source>
        <translation>Nicht gespeichert und nicht mehr in der Liste: „%1“</translation>
    </message>
    <message>
        <source>The status was left as it was: Return saves it, and nothing else does</source>
        <translation>Der Status blieb, wie er war: Nur Return speichert ihn</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 lässt sich nicht ändern</translation>
    </message>
</context>
<context>
    <name>rolodesk::ChannelDialog</name>
    <message>
        <source>&amp;Get the id</source>
        <translation>ID ab&amp;rufen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Be&amp;lassen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Get the id</source>
        <translation>ID abrufen</translation>
    </message>
    <message>
        <source>The id is asked for. While Heymarket cannot be reached, that waits.</source>
        <translation>Die ID wird erfragt. Solange Heymarket nicht erreichbar ist, wird damit gewartet.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Heymarket may keep one channel of each type only: a second one of a type may take the place of the first. After saving, the card shows what was kept.</source>
        <translation>Heymarket behält von jeder Art vielleicht nur einen Kanal: Ein zweiter derselben Art kann den ersten ersetzen. Nach dem Speichern zeigt die Karte, was geblieben ist.</translation>
    </message>
    <message>
        <source>Heymarket has not told which channels there are: there may be others than these.</source>
        <translation>Heymarket hat nicht mitgeteilt, welche Kanäle es gibt: Es kann andere als diese geben.</translation>
    </message>
    <message>
        <source>Any type the service knows can be typed, too.</source>
        <translation>Jede Art, die der Dienst kennt, lässt sich auch eintippen.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>%1 (to be changed in the form)</source>
        <comment>phone or e-mail</comment>
        <translation>%1 (wird im Formular geändert)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, who else has it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a type, or enter its name.</source>
        <translation>Eine Art auswählen oder ihren Namen eingeben.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Einen Wert eingeben.</translation>
    </message>
    <message>
        <source>The contact has this channel already.</source>
        <translation>Der Kontakt hat diesen Kanal schon.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>To change channels, a second id of the contact is needed, which Heymarket tells only when the contact is saved. “Get the id” saves it as it is.</source>
        <translation>Um Kanäle zu ändern, ist eine zweite ID des Kontakts nötig, die Heymarket nur beim Speichern mitteilt. „ID abrufen“ speichert ihn so, wie er ist.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ChannelsField</name>
    <message>
        <source>Further channels</source>
        <translation>Weitere Kanäle</translation>
    </message>
    <message>
        <source>Ch&amp;annels…</source>
        <translation>K&amp;anäle…</translation>
    </message>
    <message>
        <source>Change further channels</source>
        <translation>Weitere Kanäle ändern</translation>
    </message>
    <message>
        <source>Heymarket has not told which further channels there are.</source>
        <translation>Heymarket hat nicht mitgeteilt, welche weiteren Kanäle es gibt.</translation>
    </message>
    <message>
        <source>None besides phone and e-mail.</source>
        <translation>Keine außer Telefon und E-Mail.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ClashDialog</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Ursprünglich</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Von mir</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alles von mir</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alles von anderen</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Ursprünglich: %1</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, von mir: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, von anderen: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>A contact takes %1 tags at most, and others added some meanwhile.</source>
        <translation>Ein Kontakt kann höchstens %1 Tags haben, und andere haben inzwischen welche hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 (added by you)</source>
        <translation>%1 (von Ihnen hinzugefügt)</translation>
    </message>
    <message>
        <source>That contact has all of it already.</source>
        <translation>Jener Kontakt hat all das schon.</translation>
    </message>
    <message>
        <source>What would change in it</source>
        <translation>Was sich darin ändern würde</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Also changed by others</source>
        <translation>Außerdem von anderen geändert</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 bleibt, wie es ist: %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has to go</source>
        <translation>
            <numerusform>%Ln muss weg</numerusform>
            <numerusform>%Ln müssen weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>Noch zu entscheiden: %1</translation>
    </message>
    <message>
        <source>Escape leaves it undecided: it goes on waiting, and nothing is lost.</source>
        <translation>Esc lässt es offen: Es wartet weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>That contact opted out.</source>
        <translation>Jener Kontakt hat sich abgemeldet.</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>„%1“ gibt es schon</translation>
    </message>
    <message>
        <source>A contact with this number or address is there already, so nothing was created. What was entered can be written into that contact instead.</source>
        <translation>Einen Kontakt mit dieser Nummer oder Adresse gibt es schon; deshalb wurde nichts angelegt. Die Angaben lassen sich stattdessen in jenen Kontakt schreiben.</translation>
    </message>
    <message>
        <source>Write into that contact</source>
        <translation>In jenen Kontakt schreiben</translation>
    </message>
    <message>
        <source>Discard what was entered</source>
        <translation>Angaben verwerfen</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile</source>
        <translation>„%1“ wurde inzwischen von jemandem geändert</translation>
    </message>
    <message>
        <source>It was to be deleted, and somebody else changed it since. Nothing was deleted yet.</source>
        <translation>Der Kontakt sollte gelöscht werden und wurde seither von jemand anderem geändert. Noch ist nichts gelöscht.</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>Kontakt behalten</translation>
    </message>
    <message>
        <source>Somebody else changed the same in “%1”</source>
        <translation>In „%1“ hat jemand anderes dasselbe geändert</translation>
    </message>
    <message>
        <source>Too many tags for “%1”</source>
        <translation>Zu viele Tags für „%1“</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Choose which value of each field stays.</source>
        <translation>Noch nichts gesendet. Auswählen, welcher Wert jedes Felds bleibt.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Choose which tags stay.</source>
        <translation>Noch nichts gesendet. Auswählen, welche Tags bleiben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Meine Änderung verwerfen</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColorChoice</name>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColorsMenu</name>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Andere Farben</translation>
    </message>
    <message>
        <source>Rolodesk has these colours from its next start on: %1.</source>
        <translation>Rolodesk hat diese Farben ab dem nächsten Start: %1.</translation>
    </message>
    <message>
        <source>Rolodesk has the colours of the desktop from its next start on.</source>
        <translation>Rolodesk hat ab dem nächsten Start die Farben des Desktops.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsModel</name>
    <message>
        <source>A cell with this text erases what the contact has there. A blank cell never does.</source>
        <translation>Eine Zelle mit diesem Text löscht, was der Kontakt dort hat. Eine leere Zelle nie.</translation>
    </message>
    <message>
        <source>A file may opt people out, and never in. Rows that say so are told, and nothing is done.</source>
        <translation>Eine Datei kann Personen abmelden, nie anmelden. Zeilen mit Anmeldungen werden gemeldet, und nichts geschieht.</translation>
    </message>
    <message>
        <source>Nothing of this column gets into a contact. Choose what it becomes to import it.</source>
        <translation>Nichts aus dieser Spalte kommt in einen Kontakt. Zum Importieren auswählen, was daraus wird.</translation>
    </message>
    <message>
        <source>%1, not imported</source>
        <translation>%1, nicht importiert</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Says for instance</source>
        <translation>Enthält etwa</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Where something is already</source>
        <translation>Wo schon etwas steht</translation>
    </message>
    <message>
        <source>Erases with</source>
        <translation>Löscht bei</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of this name</source>
        <translation>
            <numerusform>%Ln heißt so</numerusform>
            <numerusform>%Ln heißen so</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this column gets into a contact: more than one custom field is called “%1”. Choose which of them it is.</source>
        <translation>Nichts aus dieser Spalte kommt in einen Kontakt: Mehr als ein eigenes Feld heißt „%1“. Wählen Sie, welches davon gemeint ist.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsPage</name>
    <message>
        <source>A column says who may be texted. No file opts anybody in, and a “no” there opts nobody out: it is only told.</source>
        <translation>Eine Spalte sagt, wer angeschrieben werden darf. Keine Datei meldet jemanden an, und ein „nein“ darin meldet niemanden ab: Es wird nur gemeldet.</translation>
    </message>
    <message>
        <source>Only those not imported</source>
        <translation>Nur nicht importierte</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Neu raten</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Takes every column as it is guessed by its title and its cells, whatever was chosen.</source>
        <translation>Nimmt jede Spalte so, wie sie nach Titel und Zellen erraten wird, was auch immer ausgewählt war.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Every column with something in it is imported.</source>
        <translation>Jede Spalte mit Inhalt wird importiert.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>titles of columns</comment>
        <translation>%1 und andere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of %1 are not imported: %2.</source>
        <translation>
            <numerusform>%Ln von %1 Spalten wird nicht importiert: %2.</numerusform>
            <numerusform>%Ln von %1 Spalten werden nicht importiert: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln custom field(s)</source>
        <translation>
            <numerusform>%Ln eigenes Feld anlegen</numerusform>
            <numerusform>%Ln eigene Felder anlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CommandPalette</name>
    <message>
        <source>Everything by its name</source>
        <translation>Alles nach seinem Namen</translation>
    </message>
    <message>
        <source>A command, a contact, a view, a setting</source>
        <translation>Ein Befehl, ein Kontakt, eine Ansicht, eine Einstellung</translation>
    </message>
    <message>
        <source>Command, contact, view or setting</source>
        <translation>Befehl, Kontakt, Ansicht oder Einstellung</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>The local copy cannot be read, so that no contacts are offered.</source>
        <translation>Die lokale Kopie ist nicht lesbar, daher werden keine Kontakte angeboten.</translation>
    </message>
    <message>
        <source>Contacts are still being read: there may be more.</source>
        <translation>Kontakte werden noch gelesen: Es können mehr sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in all</source>
        <translation>
            <numerusform>Insgesamt %Ln Kontakt</numerusform>
            <numerusform>Insgesamt %Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the list for “%1”</source>
        <translation>In der Liste nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>rolodesk::ConnectFields</name>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>&amp;API Secret ID</source>
        <translation>&amp;API Secret ID</translation>
    </message>
    <message>
        <source>Secret &amp;Key</source>
        <translation>Secret &amp;Key</translation>
    </message>
    <message>
        <source>&amp;Name of the workspace</source>
        <translation>&amp;Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Co&amp;untry of phone numbers without a country code</source>
        <translation>&amp;Land für Telefonnummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>A&amp;ddress of the service</source>
        <translation>A&amp;dresse des Dienstes</translation>
    </message>
    <message>
        <source>Heymarket</source>
        <translation>Heymarket</translation>
    </message>
</context>
<context>
    <name>rolodesk::ConnectForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Save an&amp;yway</source>
        <translation>&amp;Trotzdem speichern</translation>
    </message>
    <message>
        <source>Connect as a new workspace</source>
        <translation>Als neuen Arbeitsbereich verbinden</translation>
    </message>
    <message>
        <source>Keep it in memory</source>
        <translation>Im Arbeitsspeicher behalten</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <comment>a workspace</comment>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Connect a Heymarket account</source>
        <translation>Ein Heymarket-Konto verbinden</translation>
    </message>
    <message>
        <source>The key is checked and then kept in place of the one before. Contacts, columns and everything else of this workspace stay as they are.</source>
        <translation>Der Schlüssel wird geprüft und dann anstelle des bisherigen behalten. Kontakte, Spalten und alles andere in diesem Arbeitsbereich bleiben unverändert.</translation>
    </message>
    <message>
        <source>An administrator makes an API Secret in Heymarket under Settings &gt; Integrations &gt; API. It consists of an ID and a key.</source>
        <translation>Die Administration legt ein API Secret in Heymarket unter Settings &gt; Integrations &gt; API an. Es besteht aus einer ID und einem Schlüssel.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Prüfung anhalten</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>&amp;Speichern und öffnen</translation>
    </message>
    <message>
        <source>Check and &amp;save</source>
        <translation>Prüfen und &amp;speichern</translation>
    </message>
    <message>
        <source>The key goes to %1 and is never written to a file.</source>
        <translation>Ablage des Schlüssels: %1. In eine Datei wird er nie geschrieben.</translation>
    </message>
    <message>
        <source>The key is kept in memory and is never written to a file. After the next start it is asked for again.</source>
        <translation>Der Schlüssel bleibt im Arbeitsspeicher und wird nie in eine Datei geschrieben. Nach dem nächsten Start wird er neu abgefragt.</translation>
    </message>
    <message>
        <source>The API Secret need not be on this computer at all: Rolodesk sees only tokens, which expire.</source>
        <translation>Das API Secret muss gar nicht auf diesem Computer liegen: Rolodesk sieht nur Token, und die laufen ab.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactCard</name>
    <message>
        <source>Card of the contact</source>
        <translation>Karte des Kontakts</translation>
    </message>
    <message>
        <source>Deleted. This is what the contact was.</source>
        <translation>Gelöscht. So war der Kontakt.</translation>
    </message>
    <message>
        <source>Deleted by others. This is what the contact was.</source>
        <translation>Von anderen gelöscht. So war der Kontakt.</translation>
    </message>
    <message>
        <source>This contact cannot be read</source>
        <translation>Dieser Kontakt ist nicht lesbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Dieser Kontakt ist nicht mehr da</translation>
    </message>
    <message>
        <source>It was deleted while it was being opened.</source>
        <translation>Er wurde beim Öffnen gelöscht.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Kein Kontakt ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list with the mouse or the arrow keys, or type to search.</source>
        <translation>In der Liste mit der Maus oder den Pfeiltasten einen auswählen oder zum Suchen tippen.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactDelegate</name>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation>Speichern (Strg+Return)</translation>
    </message>
    <message>
        <source>What is typed here is not kept when Rolodesk ends.</source>
        <translation>Eingaben hier bleiben beim Beenden von Rolodesk nicht erhalten.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This was typed %1 and not saved. Save keeps it, Cancel throws it away.</source>
        <translation>Eingegeben %1 und nicht gespeichert. Speichern behält es, Abbrechen verwirft es.</translation>
    </message>
    <message numerus="yes">
        <source>Next of %n unsaved form(s)</source>
        <translation>
            <numerusform>Nächstes von %n nicht gespeicherten Formular</numerusform>
            <numerusform>Nächstes von %n nicht gespeicherten Formularen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>This contact was deleted. What is typed here cannot be saved to it any more.</source>
        <translation>Dieser Kontakt wurde gelöscht. Die Eingaben hier lassen sich nicht mehr darin speichern.</translation>
    </message>
    <message>
        <source>Create a new contact with it</source>
        <translation>Damit einen neuen Kontakt anlegen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Hier nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. What was typed is kept.</source>
        <translation>%1 wurde nicht gespeichert: %2. Die Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>The new contact</source>
        <translation>Der neue Kontakt</translation>
    </message>
    <message>
        <source>Nothing was saved; what is typed is still here.</source>
        <translation>Nichts wurde gespeichert; die Eingaben sind noch hier.</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>What was changed here is not saved.</source>
        <translation>Was hier geändert wurde, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What was typed is kept, but not saved yet</source>
        <translation>Eingaben behalten, aber noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved changes are taken back from the list; Cancel gives up this form</source>
        <translation>Gespeicherte Änderungen werden in der Liste zurückgenommen; Abbrechen gibt dieses Formular auf</translation>
    </message>
    <message>
        <source>Another new contact is not saved yet</source>
        <translation>Ein anderer neuer Kontakt ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Save it or cancel it first; then %1 can be entered.</source>
        <translation>Speichern oder verwerfen Sie ihn zuerst; dann lässt sich %1 eintragen.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactFields</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>An&amp;zeigename</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Tele&amp;fon</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>Address of a pictu&amp;re</source>
        <translation>Ad&amp;resse eines Bilds</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Z&amp;uständig</translation>
    </message>
    <message>
        <source>Follows the first and the last name.</source>
        <translation>Folgt dem Vor- und dem Nachnamen.</translation>
    </message>
    <message>
        <source>Empty: the first and the last name are shown instead.</source>
        <translation>Leer: Stattdessen werden Vor- und Nachname gezeigt.</translation>
    </message>
    <message>
        <source>The picture is not shown, since pictures from the web are switched off.</source>
        <translation>Das Bild wird nicht gezeigt, weil Bilder aus dem Web abgeschaltet sind.</translation>
    </message>
    <message>
        <source>Now empty in Heymarket.</source>
        <translation>Jetzt leer in Heymarket.</translation>
    </message>
    <message>
        <source>Now “%1” in Heymarket.</source>
        <translation>Jetzt „%1“ in Heymarket.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of a channel, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactTableModel</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, Zeile %2 von %3</translation>
    </message>
    <message>
        <source>, just found by the service</source>
        <translation>, eben vom Dienst gefunden</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>, ausgewählt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>The local copy holds this contact, but cannot read it.</source>
        <translation>Die lokale Kopie enthält diesen Kontakt, kann ihn aber nicht lesen.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Arrow keys move, Return edits the contact, F2 the cell, typing searches, F5 loads anew.</source>
        <translation>Pfeiltasten bewegen, Return bearbeitet den Kontakt, F2 die Zelle, Tippen sucht, F5 lädt neu.</translation>
    </message>
</context>
<context>
    <name>rolodesk::CopyButton</name>
    <message>
        <source>%1
With Shift: %2</source>
        <comment>tool tip of a copy button</comment>
        <translation>%1
Mit Umschalt: %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::CountryCard</name>
    <message>
        <source>Country of phone numbers without a country code</source>
        <translation>Land für Telefonnummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>Numbers with a country code, and rows that name their country, keep theirs.</source>
        <translation>Nummern mit Ländervorwahl und Zeilen, die ihr Land nennen, behalten ihres.</translation>
    </message>
    <message>
        <source>Not chosen: these rows are held back</source>
        <translation>Nicht ausgewählt: Diese Zeilen werden zurückgehalten</translation>
    </message>
</context>
<context>
    <name>rolodesk::CoveragePopover</name>
    <message>
        <source>About the local copy</source>
        <translation>Über die lokale Kopie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Share for loading</source>
        <translation>Anteil fürs Laden</translation>
    </message>
</context>
<context>
    <name>rolodesk::CreationBar</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show what is to be created in the history</source>
        <translation>Anzulegendes im Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Checking whether it was created: %1</source>
        <translation>Prüfung, ob es angelegt wurde: %1</translation>
    </message>
    <message>
        <source>Being created: %1</source>
        <translation>Wird angelegt: %1</translation>
    </message>
    <message>
        <source>Still to be created: %1</source>
        <translation>Noch anzulegen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still to be created</source>
        <translation>
            <numerusform>%Ln Kontakt noch anzulegen</numerusform>
            <numerusform>%Ln Kontakte noch anzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking whether %Ln contact(s) were created</source>
        <translation>
            <numerusform>Prüfung, ob %Ln Kontakt angelegt wurde</numerusform>
            <numerusform>Prüfung, ob %Ln Kontakte angelegt wurden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CustomFields</name>
    <message>
        <source>Add f&amp;ield…</source>
        <translation>Feld h&amp;inzufügen…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
</context>
<context>
    <name>rolodesk::CustomRow</name>
    <message>
        <source>Choose how %1 is edited</source>
        <translation>Festlegen, wie %1 bearbeitet wird</translation>
    </message>
    <message>
        <source>Bring back the value of %1</source>
        <translation>Wert von %1 zurückholen</translation>
    </message>
    <message>
        <source>Clear the value of %1</source>
        <translation>Wert von %1 leeren</translation>
    </message>
    <message>
        <source>“%1” is cleared when the contact is saved.</source>
        <translation>„%1“ wird beim Speichern des Kontakts geleert.</translation>
    </message>
</context>
<context>
    <name>rolodesk::DoneNotice</name>
    <message>
        <source>Import of %1 is done</source>
        <translation>Import fertig: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::DropTarget</name>
    <message>
        <source>Only files on this computer can be imported.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) next, when this window is closed</source>
        <translation>
            <numerusform>Ablegen, um %Ln Datei als Nächstes zu importieren, wenn dieses Fenster geschlossen ist</numerusform>
            <numerusform>Ablegen, um %Ln Dateien als Nächstes zu importieren, wenn dieses Fenster geschlossen ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s), one after another</source>
        <translation>
            <numerusform>Ablegen, um %Ln Datei zu importieren</numerusform>
            <numerusform>Ablegen, um %Ln Dateien nacheinander zu importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1 next, when this window is closed</source>
        <comment>name of a file</comment>
        <translation>Ablegen, um %1 als Nächstes zu importieren, wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <comment>name of a file</comment>
        <translation>Ablegen, um %1 zu importieren</translation>
    </message>
    <message>
        <source>What was dropped lies on the web. Download it, and drop the file.</source>
        <translation>Das Abgelegte liegt im Web. Herunterladen und die Datei ablegen.</translation>
    </message>
    <message>
        <source>Drop to import what is dragged</source>
        <translation>Ablegen, um es zu importieren</translation>
    </message>
    <message>
        <source>The desktop did not hand over what was dropped: Rolodesk may not open files where they lie. Choose the file with “Import…” instead. (%1)</source>
        <translation>Der Desktop hat nicht übergeben, was abgelegt wurde: Rolodesk darf Dateien nicht dort öffnen, wo sie liegen. Die Datei stattdessen mit „Importieren…“ wählen. (%1)</translation>
    </message>
    <message>
        <source>It named no file.</source>
        <translation>Er hat keine Datei genannt.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ExportDialog</name>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Auswahl: %1</translation>
    </message>
    <message>
        <source>What is selected: %1, of which %2 are not in this list</source>
        <translation>Auswahl: %1, davon %2 nicht in dieser Liste</translation>
    </message>
    <message>
        <source>The whole list: %1</source>
        <translation>Die ganze Liste: %1</translation>
    </message>
    <message>
        <source>The contact on the card: %1</source>
        <translation>Der Kontakt auf der Karte: %1</translation>
    </message>
    <message>
        <source>Safe for spreadsheets</source>
        <translation>Sicher für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Puts an apostrophe before what a spreadsheet would take for a formula, and before numbers with a plus, which it would change. Off for other programs.</source>
        <translation>Setzt einen Apostroph vor alles, was eine Tabellenkalkulation für eine Formel halten würde, und vor Nummern mit Plus, die sie ändern würde. Aus für andere Programme.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3</source>
        <translation>%1 wird geschrieben: %2 von %3</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would be taken for a %2 file, and the format is “%3”. Choose the other format, or a name that ends in %4.</source>
        <translation>Nichts wurde geschrieben: „%1“ würde als %2-Datei gelten, und das Format ist „%3“. Das andere Format wählen oder einen Namen, der auf %4 endet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Keine Datei wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FacetModel</name>
    <message>
        <source>Choose who of the team you are, to see your contacts here</source>
        <translation>Auswählen, wer im Team Sie sind, um hier Ihre Kontakte zu sehen</translation>
    </message>
</context>
<context>
    <name>rolodesk::Facets</name>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Heute geändert</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Ungültige Nummer</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Shared number</source>
        <translation>Geteilte Nummer</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständige</translation>
    </message>
</context>
<context>
    <name>rolodesk::FailureNotice</name>
    <message numerus="yes">
        <source>%Ln change(s) not saved</source>
        <translation>
            <numerusform>%Ln Änderung nicht gespeichert</numerusform>
            <numerusform>%Ln Änderungen nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”. The window says why, and what can be done.</source>
        <translation>In „%1“. Das Fenster sagt, warum, und was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Custom field %1</source>
        <translation>Eigenes Feld %1</translation>
    </message>
    <message>
        <source>Add a custom field</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>Einen Teil des Titels eingeben</translation>
    </message>
    <message>
        <source>Custom fields of the team</source>
        <translation>Eigene Felder des Teams</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>C&amp;hoices, one on each line</source>
        <translation>A&amp;uswahlwerte, einer pro Zeile</translation>
    </message>
    <message>
        <source>&amp;Edited as</source>
        <translation>&amp;Bearbeiten als</translation>
    </message>
    <message>
        <source>On this computer, in this workspace. Heymarket keeps every value as text.</source>
        <translation>Auf diesem Computer, in diesem Arbeitsbereich. Heymarket behält jeden Wert als Text.</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <comment>custom field</comment>
        <translation>%1, jetzt „%2“</translation>
    </message>
    <message>
        <source>The team has no custom fields yet.</source>
        <translation>Das Team hat noch keine eigenen Felder.</translation>
    </message>
    <message>
        <source>No field matches “%1”.</source>
        <translation>Kein Feld passt zu „%1“.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>„%1“ wird angelegt…</translation>
    </message>
    <message>
        <source>&amp;Create field “%1”</source>
        <translation>Feld „%1“ &amp;anlegen</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Ein Feld auswählen.</translation>
    </message>
    <message>
        <source>Enter at least one choice.</source>
        <translation>Mindestens einen Auswahlwert eingeben.</translation>
    </message>
    <message>
        <source>Enter a value. To clear one, there is a button beside it in the form.</source>
        <translation>Einen Wert eingeben. Zum Leeren gibt es im Formular eine Schaltfläche daneben.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FilePage</name>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabellenblatt</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Spaltentitel</translation>
    </message>
    <message>
        <source>Remarks about the file</source>
        <translation>Anmerkungen zur Datei</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <comment>name of a program</comment>
        <translation>Erstellt mit %1</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Wie gefunden: %1</translation>
    </message>
    <message>
        <source>A guess: %1</source>
        <translation>Geraten: %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>As found: %1, %2</source>
        <comment>encoding, how sure that is</comment>
        <translation>Wie gefunden: %1, %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>where, what stands there</comment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There are no titles</source>
        <translation>Es gibt keine Titel</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln row(s)</source>
        <comment>kind, size</comment>
        <translation>
            <numerusform>%1, %2, %Ln Zeile</numerusform>
            <numerusform>%1, %2, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>These look like %Ln number(s). Look up, opt out, or import?</source>
        <translation>
            <numerusform>Das sieht nach %Ln Nummer aus. Nachschlagen, abmelden oder importieren?</numerusform>
            <numerusform>Das sieht nach %Ln Nummern aus. Nachschlagen, abmelden oder importieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) cannot be read in this encoding, the first in line %1. If another encoding shows them, choose that; else they were lost before.</source>
        <translation>
            <numerusform>%Ln Buchstabe ist in diesem Zeichensatz nicht lesbar, in Zeile %1. Zeigt ihn ein anderer Zeichensatz, diesen auswählen; sonst ging er schon vorher verloren.</numerusform>
            <numerusform>%Ln Buchstaben sind in diesem Zeichensatz nicht lesbar, der erste in Zeile %1. Zeigt sie ein anderer Zeichensatz, diesen auswählen; sonst gingen sie schon vorher verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero sign(s) were left out: they are of no text.</source>
        <translation>
            <numerusform>%Ln Nullzeichen wurde weggelassen: Es gehört zu keinem Text.</numerusform>
            <numerusform>%Ln Nullzeichen wurden weggelassen: Sie gehören zu keinem Text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are opened and never closed. They are read as signs like others, so that no row is swallowed.</source>
        <translation>
            <numerusform>%Ln Anführungszeichen wird geöffnet und nie geschlossen. Es wird wie andere Zeichen gelesen, damit keine Zeile verschluckt wird.</numerusform>
            <numerusform>%Ln Anführungszeichen werden geöffnet und nie geschlossen. Sie werden wie andere Zeichen gelesen, damit keine Zeile verschluckt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a quote in the middle of a cell.</source>
        <translation>
            <numerusform>%Ln Zeile hat ein Anführungszeichen mitten in einer Zelle.</numerusform>
            <numerusform>%Ln Zeilen haben ein Anführungszeichen mitten in einer Zelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more cells than there are columns. They are held back until somebody has looked at them.</source>
        <translation>
            <numerusform>%Ln Zeile hat mehr Zellen, als es Spalten gibt. Sie wird zurückgehalten, bis jemand sie angesehen hat.</numerusform>
            <numerusform>%Ln Zeilen haben mehr Zellen, als es Spalten gibt. Sie werden zurückgehalten, bis jemand sie angesehen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table are skipped.</source>
        <translation>
            <numerusform>%Ln Zeile über der Tabelle wird übersprungen.</numerusform>
            <numerusform>%Ln Zeilen über der Tabelle werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the table are skipped.</source>
        <translation>
            <numerusform>%Ln Zeile unter der Tabelle wird übersprungen.</numerusform>
            <numerusform>%Ln Zeilen unter der Tabelle werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are cut off, the first in line %1. What is there of them is read.</source>
        <translation>
            <numerusform>%Ln Karte ist abgeschnitten, in Zeile %1. Was davon da ist, wird gelesen.</numerusform>
            <numerusform>%Ln Karten sind abgeschnitten, die erste in Zeile %1. Was davon da ist, wird gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the cards these are not read: %1.</source>
        <translation>Von den Karten wird dies nicht gelesen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the sheet show an error such as #NAME?, the first is %1.</source>
        <translation>
            <numerusform>%Ln Zelle des Tabellenblatts zeigt einen Fehler wie #NAME?, nämlich %1.</numerusform>
            <numerusform>%Ln Zellen des Tabellenblatts zeigen einen Fehler wie #NAME?, die erste ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the sheet have no result and are blank, the first is %1.</source>
        <translation>
            <numerusform>%Ln Formel des Tabellenblatts hat kein Ergebnis und ist leer, nämlich %1.</numerusform>
            <numerusform>%Ln Formeln des Tabellenblatts haben kein Ergebnis und sind leer, die erste ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of the sheet have more than 15 digits, of which a spreadsheet keeps 15. The first is %1.</source>
        <translation>
            <numerusform>%Ln Zahl des Tabellenblatts hat mehr als 15 Ziffern, von denen eine Tabellenkalkulation 15 behält: %1.</numerusform>
            <numerusform>%Ln Zahlen des Tabellenblatts haben mehr als 15 Ziffern, von denen eine Tabellenkalkulation 15 behält. Die erste ist %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) of the sheet are merged into one cell: only the first cell says something.</source>
        <translation>
            <numerusform>%Ln Bereich des Tabellenblatts ist zu einer Zelle verbunden: Nur die erste Zelle enthält etwas.</numerusform>
            <numerusform>%Ln Bereiche des Tabellenblatts sind zu je einer Zelle verbunden: Nur die erste Zelle enthält etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln ausgeblendete Zeile des Tabellenblatts wird wie andere gelesen.</numerusform>
            <numerusform>%Ln ausgeblendete Zeilen des Tabellenblatts werden wie andere gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden column(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln ausgeblendete Spalte des Tabellenblatts wird wie andere gelesen.</numerusform>
            <numerusform>%Ln ausgeblendete Spalten des Tabellenblatts werden wie andere gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::FormActs</name>
    <message>
        <source>Not allowed here</source>
        <translation>Hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Opting in %1</source>
        <translation>%1 wird angemeldet</translation>
    </message>
    <message>
        <source>Save the contact once to learn its id?</source>
        <translation>Den Kontakt einmal speichern, um seine ID zu erfahren?</translation>
    </message>
    <message>
        <source>Channels need an id that the service tells only in its answer to a change. The contact is saved as it is; nothing in it changes, but it counts as updated.</source>
        <translation>Kanäle brauchen eine ID, die der Dienst nur in der Antwort auf eine Änderung mitteilt. Der Kontakt wird gespeichert, wie er ist; nichts darin ändert sich, aber er gilt als geändert.</translation>
    </message>
    <message>
        <source>Save once</source>
        <translation>Einmal speichern</translation>
    </message>
</context>
<context>
    <name>rolodesk::FormField</name>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1: take what is in Heymarket</source>
        <translation>%1: Wert aus Heymarket übernehmen</translation>
    </message>
</context>
<context>
    <name>rolodesk::GraceBar</name>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Doch behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted in %n second(s)</source>
        <translation>
            <numerusform>%1 wird in %n Sekunde gelöscht</numerusform>
            <numerusform>%1 wird in %n Sekunden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are deleted one after another, the first in %1 s</source>
        <translation>
            <numerusform>%Ln Kontakt wird gelöscht, in %1 s</numerusform>
            <numerusform>%Ln Kontakte werden nacheinander gelöscht, der erste in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::GuardBox</name>
    <message>
        <source>Ask for a pass phrase before the switches are changed</source>
        <translation>Vor dem Ändern der Schalter nach einer Passphrase fragen</translation>
    </message>
    <message>
        <source>Change the pass phrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Show the pass phrase</source>
        <translation>Passphrase anzeigen</translation>
    </message>
    <message>
        <source>Hide the pass phrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>What this copy of Rolodesk may do in the workspace. It protects against accidents, not against an attacker on this computer: whoever has the key can do everything by other means.</source>
        <translation>Was dieses Rolodesk in diesem Arbeitsbereich tun darf. Das schützt vor Versehen, nicht vor Angriffen an diesem Computer: Wer den Schlüssel hat, kann auf anderem Weg alles tun.</translation>
    </message>
    <message>
        <source>Present pass &amp;phrase, to change the switches</source>
        <translation>Bisherige Pass&amp;phrase, um die Schalter zu ändern</translation>
    </message>
    <message>
        <source>New pass phr&amp;ase</source>
        <translation>Neue Passphr&amp;ase</translation>
    </message>
    <message>
        <source>The new pass phrase once &amp;more</source>
        <translation>Neue Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>Enter the present pass phrase. Without it the switches stay as they are.</source>
        <translation>Die bisherige Passphrase eingeben. Ohne sie bleiben die Schalter, wie sie sind.</translation>
    </message>
    <message>
        <source>Enter a pass phrase, or take the tick away above.</source>
        <translation>Eine Passphrase eingeben oder oben das Häkchen entfernen.</translation>
    </message>
    <message>
        <source>Enter the same pass phrase twice.</source>
        <translation>Zweimal dieselbe Passphrase eingeben.</translation>
    </message>
    <message>
        <source>This is not the pass phrase. Nothing was changed.</source>
        <translation>Das ist nicht die Passphrase. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HelpDesk</name>
    <message>
        <source>About Rolodesk</source>
        <translation>Über Rolodesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rolodesk %1&lt;/h3&gt;&lt;p&gt;A desktop contact manager for teams that text their customers through Heymarket.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Uses Qt %2, SQLite and libphonenumber.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rolodesk %1&lt;/h3&gt;&lt;p&gt;Eine Kontaktverwaltung für den Desktop, für Teams, die ihre Kundschaft über Heymarket anschreiben.&lt;/p&gt;&lt;p&gt;Lizenziert unter der Apache License 2.0. Verwendet Qt %2, SQLite und libphonenumber.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rolodesk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Kein Thema enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>In %1 of %2 topics</source>
        <translation>In %1 von %2 Themen</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryDays</name>
    <message>
        <source>Any day</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>%1. F4 opens a calendar.</source>
        <translation>%1. F4 öffnet einen Kalender.</translation>
    </message>
    <message>
        <source>F4 opens a calendar.</source>
        <translation>F4 öffnet einen Kalender.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryDetails</name>
    <message>
        <source>%1: %2; mine: %3; theirs: %4</source>
        <translation>%1: %2; von mir: %3; von anderen: %4</translation>
    </message>
    <message>
        <source>%1: %2, and not %3</source>
        <translation>%1: %2, und nicht %3</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Einzelheiten der Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>More tags than a contact takes</source>
        <translation>Mehr Tags, als ein Kontakt haben kann</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Unverändert gelassen</translation>
    </message>
    <message>
        <source>What the service made of it</source>
        <translation>Was der Dienst daraus gemacht hat</translation>
    </message>
    <message>
        <source>What that contact has besides</source>
        <translation>Was jener Kontakt außerdem hat</translation>
    </message>
    <message>
        <source>Changed by others meanwhile</source>
        <translation>Inzwischen von anderen geändert</translation>
    </message>
    <message>
        <source>May have been written over</source>
        <translation>Vielleicht überschrieben</translation>
    </message>
    <message>
        <source>Why somebody was opted in</source>
        <translation>Grund der Anmeldung</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Revision read: %1</source>
        <translation>Gelesene Revision: %1</translation>
    </message>
    <message>
        <source>Revision made: %1</source>
        <translation>Entstandene Revision: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Change %1 of act %2</source>
        <translation>Änderung %1 von Vorgang %2</translation>
    </message>
    <message>
        <source>Takes back act %1</source>
        <translation>Nimmt Vorgang %1 zurück</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Copy the request id %1</source>
        <translation>Anfrage-ID %1 kopieren</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines file (*.jsonl)</source>
        <translation>JSON-Lines-Datei (*.jsonl)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written to %1</source>
        <translation>
            <numerusform>%Ln Änderung in %1 geschrieben</numerusform>
            <numerusform>%Ln Änderungen in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryFilters</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Contact, value, person or request id</source>
        <translation>Kontakt, Wert, Person oder Anfrage-ID</translation>
    </message>
    <message>
        <source>Looks at name, number, e-mail and id of the contact, at who made the change, values before and after, revisions and request ids.</source>
        <translation>Sucht in Name, Nummer, E-Mail-Adresse und ID des Kontakts, danach, wer die Änderung gemacht hat, in Werten vorher und nachher, in Revisionen und Anfrage-IDs.</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message>
        <source>Nothing of this act is here</source>
        <translation>Hier ist nichts von diesem Vorgang</translation>
    </message>
    <message>
        <source>There was nothing to change in it.</source>
        <translation>Es gab darin nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist offen</translation>
    </message>
    <message>
        <source>No change waits to be saved, and none waits for a decision.</source>
        <translation>Keine Änderung wartet aufs Speichern und keine auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing that failed is open</source>
        <translation>Nichts Fehlgeschlagenes ist offen</translation>
    </message>
    <message>
        <source>Nothing failed, or it was dismissed, or a later change took its place.</source>
        <translation>Nichts ist fehlgeschlagen, oder es wurde abgehakt, oder eine spätere Änderung trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch nichts geändert</translation>
    </message>
    <message>
        <source>What is changed here in Rolodesk stands in this list from then on.</source>
        <translation>Was ab jetzt hier in Rolodesk geändert wird, steht in dieser Liste.</translation>
    </message>
    <message>
        <source>No change meets this</source>
        <translation>Keine Änderung passt dazu</translation>
    </message>
    <message>
        <source>Nothing of this act meets this</source>
        <translation>Nichts von diesem Vorgang passt dazu</translation>
    </message>
    <message>
        <source>Another day, state or source may have it, or other words: a contact, a value, a person, a revision or a request id.</source>
        <translation>Vielleicht findet es sich an einem anderen Tag, in einem anderen Zustand, unter einer anderen Herkunft oder mit anderen Wörtern: ein Kontakt, ein Wert, eine Person, eine Revision oder eine Anfrage-ID.</translation>
    </message>
    <message>
        <source>Only this act</source>
        <translation>Nur dieser Vorgang</translation>
    </message>
    <message>
        <source>Only this act: %1</source>
        <translation>Nur dieser Vorgang: %1</translation>
    </message>
    <message>
        <source>A click shows other acts, too.</source>
        <translation>Ein Klick zeigt auch andere Vorgänge.</translation>
    </message>
    <message>
        <source>%1. A click shows other acts, too.</source>
        <translation>%1. Ein Klick zeigt auch andere Vorgänge.</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Only %1. A click shows all contacts.</source>
        <translation>Nur %1. Ein Klick zeigt alle Kontakte.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Show whole act</source>
        <translation>Ganzen Vorgang anzeigen</translation>
    </message>
    <message>
        <source>Everything that was changed together with this</source>
        <translation>Alles, was zusammen mit dieser Änderung geändert wurde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>It is not marked any more, and stays in the history.</source>
        <translation>Es ist nicht mehr markiert und bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Doch ausführen</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>Export angehalten. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) so far; older ones come as you scroll</source>
        <translation>
            <numerusform>Bisher %Ln Änderung; ältere kommen beim Blättern</numerusform>
            <numerusform>Bisher %Ln Änderungen; ältere kommen beim Blättern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportHistoryDialog</name>
    <message>
        <source>Imports so far – %1</source>
        <translation>Bisherige Importe – %1</translation>
    </message>
    <message>
        <source>Reading the imports so far</source>
        <translation>Die bisherigen Importe werden gelesen</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Bisherige Importe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Noch nichts importiert</translation>
    </message>
    <message>
        <source>Drop a file on the main window, or choose “Import” in its menu.</source>
        <translation>Eine Datei im Hauptfenster ablegen oder dort im Menü „Importieren“ wählen.</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Spalten:</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Geplant: %1</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>Datei: %1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportHistoryModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportOutcome</name>
    <message>
        <source>Save error file…</source>
        <translation>Fehlerdatei speichern…</translation>
    </message>
    <message>
        <source>Import the error file</source>
        <translation>Fehlerdatei importieren</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Saved as %1. Mend the rows there and import the file: only they are in it.</source>
        <translation>Gespeichert als %1. Die Zeilen dort berichtigen und die Datei importieren: Nur diese Zeilen stehen darin.</translation>
    </message>
    <message>
        <source>Reading what became of it…</source>
        <translation>Ergebnis wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file are not at the service, or not with all they say. The error file holds them as they stood in the file, each with the reason.</source>
        <translation>
            <numerusform>%Ln Zeile der Datei ist nicht beim Dienst oder nicht mit allem, was sie enthält. Die Fehlerdatei enthält sie, wie sie in der Datei stand, mit dem Grund.</numerusform>
            <numerusform>%Ln Zeilen der Datei sind nicht beim Dienst oder nicht mit allem, was sie enthalten. Die Fehlerdatei enthält sie, wie sie in der Datei standen, je mit dem Grund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Eingefügte Tabelle</translation>
    </message>
    <message>
        <source>Save error file</source>
        <translation>Fehlerdatei speichern</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <comment>file name</comment>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Import zurücknehmen: %1?</translation>
    </message>
    <message>
        <source>Contacts it created are deleted, and those it changed get back what they had. What others changed since stays, and is named.</source>
        <translation>Damit angelegte Kontakte werden gelöscht, und geänderte bekommen zurück, was sie hatten. Was andere seither geändert haben, bleibt und wird genannt.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>Der Import wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The import is being taken back: %1.</source>
        <translation>Der Import wird zurückgenommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %Ln change(s): the history says why.</source>
        <translation>
            <numerusform>Der Import wurde bis auf %Ln Änderung zurückgenommen: Der Verlauf sagt, warum.</numerusform>
            <numerusform>Der Import wurde bis auf %Ln Änderungen zurückgenommen: Der Verlauf sagt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportTasks</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>I&amp;mports so far…</source>
        <translation>&amp;Bisherige Importe…</translation>
    </message>
    <message>
        <source>Nothing can be changed in this workspace.</source>
        <translation>In diesem Arbeitsbereich lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Import contacts from CSV, vCards or Excel. A file can be dropped anywhere, too.</source>
        <translation>Kontakte aus CSV, vCards oder Excel importieren. Eine Datei lässt sich auch überall ablegen.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard *.xlsx *.json)</source>
        <translation>Kontakte (*.csv *.tsv *.txt *.vcf *.vcard *.xlsx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait for their turn</source>
        <translation>
            <numerusform>%Ln weitere Datei wartet, bis sie dran ist</numerusform>
            <numerusform>%Ln weitere Dateien warten, bis sie dran sind</numerusform>
        </translation>
    </message>
    <message>
        <source>When this window is closed, %1 is imported.</source>
        <comment>name of a file</comment>
        <translation>Wenn dieses Fenster geschlossen ist, wird %1 importiert.</translation>
    </message>
    <message numerus="yes">
        <source>When this window is closed, %Ln file(s) are imported, one after another.</source>
        <translation>
            <numerusform>Wenn dieses Fenster geschlossen ist, wird %Ln Datei importiert.</numerusform>
            <numerusform>Wenn dieses Fenster geschlossen ist, werden %Ln Dateien nacheinander importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportWindow</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Plan speichern…</translation>
    </message>
    <message>
        <source>Keeps what was decided and what would be done in a file. Dropped here again, it goes on.</source>
        <translation>Behält in einer Datei, was entschieden wurde und was geschehen würde. Wieder hier abgelegt, geht es damit weiter.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The plan was not saved: it changed meanwhile.</source>
        <translation>Der Plan wurde nicht gespeichert: Er hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this workspace.</source>
        <translation>In diesem Arbeitsbereich lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>The service is still being asked for some of the rows.</source>
        <translation>Der Dienst wird noch nach einigen Zeilen gefragt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plan of an import (*.json)</source>
        <translation>Plan eines Imports (*.json)</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <comment>name of a file</comment>
        <translation>%1 Plan</translation>
    </message>
    <message>
        <source>Opt out everybody in %1</source>
        <comment>name of a file</comment>
        <translation>Alle in %1 abmelden</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Ohne Import schließen?</translation>
    </message>
    <message>
        <source>What was decided about this file is gone then. Nothing was written so far; a saved plan keeps it.</source>
        <translation>Was zu dieser Datei entschieden wurde, ist dann weg. Bisher wurde nichts geschrieben; ein gespeicherter Plan behält es.</translation>
    </message>
    <message>
        <source>The file holds something else by now: what was decided about single rows is forgotten.</source>
        <translation>Die Datei hat inzwischen einen anderen Inhalt: Was über einzelne Zeilen entschieden war, ist vergessen.</translation>
    </message>
</context>
<context>
    <name>rolodesk::KeySourceBox</name>
    <message>
        <source>Key in memory, only until Rolodesk is closed</source>
        <translation>Schlüssel im Arbeitsspeicher, nur bis Rolodesk beendet wird</translation>
    </message>
    <message>
        <source>A program hands out tokens</source>
        <translation>Ein Programm gibt Token aus</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Programm auswählen</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>Pfad des Programms</translation>
    </message>
    <message>
        <source>&amp;Path of the program</source>
        <translation>P&amp;fad des Programms</translation>
    </message>
    <message>
        <source>A&amp;rguments, one on each line</source>
        <translation>A&amp;rgumente, eines pro Zeile</translation>
    </message>
    <message>
        <source>The program is run without a shell and prints one JSON object with a token. Everybody on this computer can see its arguments, so no secret belongs there.</source>
        <translation>Das Programm wird ohne Shell ausgeführt und gibt ein JSON-Objekt mit einem Token aus. Alle an diesem Computer können seine Argumente sehen; ein Geheimnis gehört deshalb nicht hinein.</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Key in %1</source>
        <comment>a keychain</comment>
        <translation>Schlüssel in: %1</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>There is no keychain in this session. A key can be kept in memory until Rolodesk is closed, or a program can hand out tokens.</source>
        <translation>In dieser Sitzung gibt es keinen Schlüsselbund. Ein Schlüssel kann im Arbeitsspeicher bleiben, bis Rolodesk beendet wird, oder ein Programm kann Token ausgeben.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Waiting for %1 to be unlocked. Its window may lie behind this one.</source>
        <translation>Warten auf das Entsperren: %1. Das Fenster dazu liegt vielleicht hinter diesem.</translation>
    </message>
    <message>
        <source>%1 was not unlocked.</source>
        <translation>%1 wurde nicht entsperrt.</translation>
    </message>
    <message>
        <source>Choose the program that hands out tokens</source>
        <translation>Das Programm auswählen, das Token ausgibt</translation>
    </message>
</context>
<context>
    <name>rolodesk::KeysDialog</name>
    <message>
        <source>Keys and search</source>
        <translation>Tasten und Suche</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menü „%1“</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rolodesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Rolodesk speaks the language of the desktop from its next start on.</source>
        <translation>Ab dem nächsten Start spricht Rolodesk die Sprache des Desktops.</translation>
    </message>
    <message>
        <source>Rolodesk speaks this language from its next start on: %1.</source>
        <translation>Ab dem nächsten Start spricht Rolodesk diese Sprache: %1.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ListPane</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Alle Kontakte anzeigen</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Schlüssel neu eingeben</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>New contact with %1</source>
        <translation>Neuer Kontakt mit %1</translation>
    </message>
    <message>
        <source>A file that is dropped here is imported, and Contact &gt; New contact makes one.</source>
        <translation>Eine Datei, die hier abgelegt wird, wird importiert, und Kontakt &gt; Neuer Kontakt legt einen an.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ListTasks</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation>Liste nach&amp;schlagen…</translation>
    </message>
    <message>
        <source>Look &amp;up what was copied</source>
        <translation>&amp;Kopiertes nachschlagen</translation>
    </message>
    <message>
        <source>Nothing was copied that could be looked up</source>
        <translation>Es wurde nichts kopiert, das man nachschlagen könnte</translation>
    </message>
</context>
<context>
    <name>rolodesk::LookupModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Zeile %1: %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
</context>
<context>
    <name>rolodesk::LookupWindow</name>
    <message>
        <source>Look up a list – %1</source>
        <translation>Liste nachschlagen – %1</translation>
    </message>
    <message>
        <source>One a line, with commas, or anywhere within a text.
A text file can be dropped here, too.</source>
        <translation>Je Zeile eine, mit Kommas oder irgendwo in einem Text.
Eine Textdatei lässt sich hier auch ablegen.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Phone numbers and e-mails to look up</source>
        <translation>Telefonnummern und E-Mail-Adressen zum Nachschlagen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Select all found</source>
        <translation>Alle gefundenen auswählen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Andere Liste</translation>
    </message>
    <message>
        <source>Selected in the list: %1</source>
        <translation>In der Liste ausgewählt: %1</translation>
    </message>
    <message>
        <source>Selected in the list: %1; opted out and left out: %2</source>
        <translation>In der Liste ausgewählt: %1; abgemeldet und ausgelassen: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list: more than 4 MB.</source>
        <translation>%1 ist für eine Liste zu groß: mehr als 4 MB.</translation>
    </message>
    <message>
        <source>%1 is not a text file. A list is text: numbers and e-mails.</source>
        <translation>%1 ist keine Textdatei. Eine Liste ist Text: Nummern und E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Looking in the local copy…</source>
        <translation>Die lokale Kopie wird durchsucht…</translation>
    </message>
    <message>
        <source>Asking the service: %1 of %2</source>
        <translation>Der Dienst wird gefragt: %1 von %2</translation>
    </message>
    <message>
        <source>The service cannot be asked just now (%1). It is tried again by itself.</source>
        <translation>Der Dienst lässt sich gerade nicht fragen (%1). Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Stopped before the list was read.</source>
        <translation>Angehalten, bevor die Liste gelesen war.</translation>
    </message>
    <message>
        <source>There is no number and no e-mail in this list.</source>
        <translation>In dieser Liste ist weder eine Nummer noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Every line has its verdict.</source>
        <translation>Jede Zeile hat ihr Ergebnis.</translation>
    </message>
    <message>
        <source>Not every line has its verdict: those “not known” say why.</source>
        <translation>Nicht jede Zeile hat ihr Ergebnis: Bei „nicht bekannt“ steht, warum.</translation>
    </message>
    <message>
        <source>Every line has its verdict, but the service could not be asked about all.</source>
        <translation>Jede Zeile hat ihr Ergebnis, aber der Dienst ließ sich nicht nach allen fragen.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out as something else than a number or an e-mail: %Ln piece(s), the first is “%1” in line %2.</source>
        <translation>
            <numerusform>Ausgelassen, da weder Nummer noch E-Mail-Adresse: %Ln Stück, nämlich „%1“ in Zeile %2.</numerusform>
            <numerusform>Ausgelassen, da weder Nummer noch E-Mail-Adresse: %Ln Stücke, das erste ist „%1“ in Zeile %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::MainWindow</name>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>Open a workspace first: contacts are imported into one.</source>
        <translation>Zuerst einen Arbeitsbereich öffnen: Kontakte werden in einen importiert.</translation>
    </message>
    <message>
        <source>Rolodesk</source>
        <translation>Rolodesk</translation>
    </message>
    <message>
        <source>%1 (sample data) — Rolodesk</source>
        <translation>%1 (Beispieldaten) – Rolodesk</translation>
    </message>
    <message>
        <source>%1 — Rolodesk</source>
        <translation>%1 – Rolodesk</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Not all of it was removed</source>
        <translation>Nicht alles wurde entfernt</translation>
    </message>
    <message>
        <source>“%1” is gone from this computer. Nothing was changed in Heymarket.</source>
        <translation>„%1“ ist von diesem Computer entfernt. In Heymarket wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” is gone from the list, but a copy of its contacts is still on this computer. %2</source>
        <translation>„%1“ ist aus der Liste entfernt, aber eine Kopie der Kontakte ist noch auf diesem Computer. %2</translation>
    </message>
    <message>
        <source>Start over with fresh sample data?</source>
        <translation>Mit frischen Beispieldaten neu beginnen?</translation>
    </message>
    <message>
        <source>Every change made to the contacts of “%1” is thrown away. Real accounts are not touched.</source>
        <translation>Alle Änderungen an den Kontakten von „%1“ werden verworfen. Echte Konten sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>rolodesk::MessageStrip</name>
    <message>
        <source>Unlock the keyring</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Schlüssel neu eingeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Anfrage-ID %1</translation>
    </message>
    <message>
        <source>To quote to the support of the service: %1</source>
        <translation>Für den Support des Dienstes: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::NamesCard</name>
    <message>
        <source>Labels that are no tags here</source>
        <translation>Bezeichnungen, die hier keine Tags sind</translation>
    </message>
    <message>
        <source>Unknown owners</source>
        <translation>Unbekannte Zuständige</translation>
    </message>
    <message>
        <source>Tags that are to be made are made when the import begins, and stay when it is undone.</source>
        <translation>Anzulegende Tags werden zu Beginn des Imports angelegt und bleiben, wenn er zurückgenommen wird.</translation>
    </message>
    <message>
        <source>No member of the team is called so, or several are.</source>
        <translation>Kein Teammitglied heißt so, oder mehrere heißen so.</translation>
    </message>
    <message>
        <source>The same for all:</source>
        <translation>Dasselbe für alle:</translation>
    </message>
    <message>
        <source>Make tags of them</source>
        <translation>Tags daraus machen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>rolodesk::NamesModel</name>
    <message>
        <source>Not decided: rows are held back</source>
        <translation>Nicht entschieden: Zeilen werden zurückgehalten</translation>
    </message>
    <message>
        <source>Make a tag of it</source>
        <translation>Ein Tag daraus machen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Use tag “%1”</source>
        <translation>Tag „%1“ verwenden</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Bezeichnung in der Datei</translation>
    </message>
    <message>
        <source>Owner in the file</source>
        <translation>Zuständig in der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>rolodesk::OptInDialog</name>
    <message>
        <source>Opt in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>May %1 be texted again?</source>
        <translation>Darf %1 wieder angeschrieben werden?</translation>
    </message>
    <message>
        <source>May %1 be texted?</source>
        <translation>Darf %1 angeschrieben werden?</translation>
    </message>
    <message>
        <source>This contact opted out. Texting somebody who did not agree can be against the law.</source>
        <translation>Dieser Kontakt hat sich abgemeldet. Jemanden anzuschreiben, der nicht zugestimmt hat, kann gegen das Gesetz verstoßen.</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact opted out. Texting somebody who did can be against the law.</source>
        <translation>Es ist nicht bekannt, ob sich dieser Kontakt abgemeldet hat. Jemanden anzuschreiben, der sich abgemeldet hat, kann gegen das Gesetz verstoßen.</translation>
    </message>
    <message>
        <source>For example: asked for it on the phone</source>
        <translation>Zum Beispiel: am Telefon darum gebeten</translation>
    </message>
    <message>
        <source>&amp;Reason, which stays in the history</source>
        <translation>&amp;Grund (bleibt im Verlauf)</translation>
    </message>
</context>
<context>
    <name>rolodesk::OptOutField</name>
    <message>
        <source>Opted o&amp;ut: does not want to be texted</source>
        <translation>Abgeme&amp;ldet: möchte nicht angeschrieben werden</translation>
    </message>
    <message>
        <source>Opt in a&amp;gain…</source>
        <translation>&amp;Wieder anmelden…</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Opt i&amp;n…</source>
        <translation>Anmel&amp;den…</translation>
    </message>
    <message>
        <source>This contact opted out. To take that back, the contact&apos;s consent is needed.</source>
        <translation>Dieser Kontakt hat sich abgemeldet. Um das zurückzunehmen, ist sein Einverständnis nötig.</translation>
    </message>
    <message>
        <source>Whether this contact opted out is not known. The tick says that it did.</source>
        <translation>Ob sich dieser Kontakt abgemeldet hat, ist nicht bekannt. Das Häkchen sagt, dass es so ist.</translation>
    </message>
</context>
<context>
    <name>rolodesk::PlaceholderCard</name>
    <message>
        <source>Blank or not?</source>
        <translation>Leer oder nicht?</translation>
    </message>
    <message>
        <source>Some cells hold a word that may stand for nothing.</source>
        <translation>Einige Zellen enthalten ein Wort, das vielleicht für nichts steht.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>„%1“ in „%2“</translation>
    </message>
    <message>
        <source>Hold these rows back</source>
        <translation>Diese Zeilen zurückhalten</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Take it as it stands</source>
        <translation>Nehmen, wie es dasteht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ProblemPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>rolodesk::QueryCompletion</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Vorschläge für die Suche</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Tab takes one, Down chooses.</source>
        <translation>
            <numerusform>%n Vorschlag. Tab übernimmt ihn, Pfeil nach unten wählt aus.</numerusform>
            <numerusform>%n Vorschläge. Tab übernimmt einen, Pfeil nach unten wählt aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::QuestionCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <translation>%1, beantwortet</translation>
    </message>
</context>
<context>
    <name>rolodesk::QuestionsPage</name>
    <message>
        <source>Decide once for all rows</source>
        <translation>Einmal für alle Zeilen entscheiden</translation>
    </message>
    <message>
        <source>What is left open holds its rows back. All others can be imported without them.</source>
        <translation>Was offen bleibt, hält seine Zeilen zurück. Alle anderen lassen sich ohne sie importieren.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this file.</source>
        <translation>Zu dieser Datei gibt es nichts zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowActions</name>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>Take this row, leave the others out</source>
        <translation>Diese Zeile nehmen, die anderen auslassen</translation>
    </message>
    <message>
        <source>Drop the cells beyond</source>
        <translation>Überzählige Zellen weglassen</translation>
    </message>
    <message>
        <source>In the table, %1 does the same</source>
        <translation>In der Tabelle tut %1 dasselbe</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Join “%1” with the next cell, “%2”</source>
        <translation>„%1“ mit der nächsten Zelle „%2“ verbinden</translation>
    </message>
    <message>
        <source>Join the chosen cell with the next one</source>
        <translation>Gewählte Zelle mit der nächsten verbinden</translation>
    </message>
    <message>
        <source>Fix all alike</source>
        <translation>Alle gleich berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln alike</source>
        <translation>
            <numerusform>%Ln gleich berichtigen</numerusform>
            <numerusform>Alle %Ln gleich berichtigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::RowCandidates</name>
    <message>
        <source>Too little is left of the number to look for it here. Type the number, or leave the row out.</source>
        <translation>Von der Nummer ist zu wenig übrig, um sie hier zu suchen. Die Nummer eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Nobody here has a number that a spreadsheet rounds to this. Type the number, or leave the row out.</source>
        <translation>Niemand hat hier eine Nummer, die eine Tabellenkalkulation auf diese rundet. Die Nummer eingeben oder die Zeile auslassen.</translation>
    </message>
    <message>
        <source>Numbers here that a spreadsheet rounds to this. Is it one of them?</source>
        <translation>Nummern von hier, die eine Tabellenkalkulation auf diese rundet. Ist es eine davon?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are more of them here. Where it is none of these, type the number.</source>
        <translation>Hier gibt es noch mehr davon. Ist es keine von diesen, die Nummer eingeben.</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowDetail</name>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>What becomes of this row</source>
        <translation>Was aus dieser Zeile wird</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Keine Zeile ausgewählt.</translation>
    </message>
    <message>
        <source>“%1” was typed. The file has nothing there.</source>
        <translation>In „%1“ wurde etwas eingegeben. In der Datei steht dort nichts.</translation>
    </message>
    <message>
        <source>“%1” was typed over. The file says “%2”.</source>
        <translation>„%1“ wurde überschrieben. In der Datei steht „%2“.</translation>
    </message>
    <message>
        <source>Fix all alike</source>
        <translation>Alle gleich berichtigen</translation>
    </message>
    <message>
        <source>All cells of this column that say the same become the same</source>
        <translation>Alle Zellen dieser Spalte mit demselben Inhalt werden gleich</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Rows of the same number or contact</source>
        <translation>Zeilen mit derselben Nummer oder demselben Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n together</source>
        <translation>
            <numerusform>%n anzeigen</numerusform>
            <numerusform>Alle %n zusammen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stands in the file, where a quote opens that is never closed</source>
        <translation>Wie es in der Datei steht, wo ein Anführungszeichen geöffnet und nie geschlossen wird</translation>
    </message>
    <message>
        <source>As it stands in the file, with a quote where none belongs</source>
        <translation>Wie es in der Datei steht, mit einem Anführungszeichen, wo keines hingehört</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Wie es in der Datei steht</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowFilters</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Arten von Zeilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the same number</source>
        <translation>Mit derselben Nummer</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Opt-outs that will be set</source>
        <translation>Opt-outs, die gesetzt werden</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowsModel</name>
    <message>
        <source>%1
In the file: %2</source>
        <translation>%1
In der Datei: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; in the file: %3</source>
        <translation>%1: %2; in der Datei: %3</translation>
    </message>
    <message>
        <source>The contact of this row cannot be read</source>
        <translation>Der Kontakt dieser Zeile ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1
Nothing of this column is imported.</source>
        <translation>%1
Nichts aus dieser Spalte wird importiert.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowsPage</name>
    <message>
        <source>Looking at the rows</source>
        <translation>Die Zeilen werden angesehen</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Each row is compared with the contacts that are here.</source>
        <translation>Jede Zeile wird mit den Kontakten verglichen, die hier sind.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are compared with the contacts that are here.</source>
        <translation>%1 von %2 Zeilen sind mit den Kontakten verglichen, die hier sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is held back</source>
        <translation>Keine Zeile ist zurückgehalten</translation>
    </message>
    <message>
        <source>All rows that are not left out can be imported.</source>
        <translation>Alle nicht ausgelassenen Zeilen lassen sich importieren.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>No rows of this kind</source>
        <translation>Keine Zeilen dieser Art</translation>
    </message>
    <message>
        <source>There were some, and something else becomes of them now.</source>
        <translation>Es gab welche, und jetzt wird etwas anderes aus ihnen.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Zelle bearbeiten</translation>
    </message>
    <message>
        <source>Edit all cells that say the same</source>
        <translation>Alle Zellen mit demselben Inhalt bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit all %Ln cells that say the same</source>
        <translation>
            <numerusform>%Ln Zelle mit demselben Inhalt bearbeiten</numerusform>
            <numerusform>Alle %Ln Zellen mit demselben Inhalt bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell says the same</source>
        <translation>Keine andere Zelle hat denselben Inhalt</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>rolodesk::RunPage</name>
    <message>
        <source>the pasted table</source>
        <translation>die eingefügte Tabelle</translation>
    </message>
    <message>
        <source>The import of %1 is over</source>
        <translation>Import beendet: %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Tell me on the desktop when it is done</source>
        <translation>Auf dem Desktop melden, wenn er fertig ist</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, and the main window shows how far it is. Where Rolodesk itself is closed, it goes on with the next start.</source>
        <translation>Dieses Fenster darf geschlossen werden: Der Import geht weiter, und das Hauptfenster zeigt, wie weit er ist. Wird Rolodesk selbst geschlossen, geht er beim nächsten Start weiter.</translation>
    </message>
    <message>
        <source>Tags and fields that are not there yet are made.</source>
        <translation>Noch fehlende Tags und Felder werden angelegt.</translation>
    </message>
    <message>
        <source>The rows are compared once more with the contacts as they are now.</source>
        <translation>Die Zeilen werden noch einmal mit den Kontakten verglichen, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>What is to be done is noted on this computer, so that nothing is lost and nothing is done twice.</source>
        <translation>Was zu tun ist, wird auf diesem Computer vermerkt, damit nichts verloren geht und nichts doppelt geschieht.</translation>
    </message>
    <message>
        <source>Beginning to import %1</source>
        <translation>Import beginnt: %1</translation>
    </message>
    <message>
        <source>No contact was changed.</source>
        <translation>Kein Kontakt wurde geändert.</translation>
    </message>
    <message>
        <source>A tag or a field could not be made.</source>
        <translation>Ein Tag oder ein Feld ließ sich nicht anlegen.</translation>
    </message>
    <message>
        <source>The import could not begin</source>
        <translation>Der Import konnte nicht beginnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import läuft: %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Nothing moves just now. %1</source>
        <translation>Gerade geht es nicht voran. %1</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <translation>Import anhalten: %1?</translation>
    </message>
    <message>
        <source>What was sent stays: %1 of %2 changes. The rest is not sent, and the error file holds its rows. “Undo import” takes back what was sent.</source>
        <translation>Was gesendet wurde, bleibt: %1 von %2 Änderungen. Der Rest wird nicht gesendet, und die Fehlerdatei enthält seine Zeilen. „Import zurücknehmen“ nimmt zurück, was gesendet wurde.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>rolodesk::ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Übliche Tasten für &amp;alle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>Diese &amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>New keys for “%1”: press them</source>
        <translation>Neue Tasten für „%1“ drücken</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Neue Tasten für „%1“</translation>
    </message>
    <message>
        <source>A key that is typed starts no command. Use Ctrl or Alt with it, or F1 to F12.</source>
        <translation>Eine Taste, mit der man schreibt, startet keinen Befehl. Mit Strg oder Alt geht es, oder mit F1 bis F12.</translation>
    </message>
    <message>
        <source>%1 is “%2” by now, which has no such key any more then.</source>
        <translation>%1 gehört bisher zu „%2“ und fehlt dort dann.</translation>
    </message>
    <message>
        <source>%1 is needed where it is: lists, forms and menus go by it. Choose another key.</source>
        <translation>%1 wird dort gebraucht, wo es ist: Listen, Formulare und Menüs richten sich danach. Wählen Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>rolodesk::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>The people of the team are not known yet</source>
        <translation>Die Personen des Teams sind noch nicht bekannt</translation>
    </message>
    <message>
        <source>Search within this, too</source>
        <translation>Zusätzlich darin suchen</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Diese ausschließen</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Auswählen, wer Sie sind…</translation>
    </message>
</context>
<context>
    <name>rolodesk::StartChoiceMenu</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>rolodesk::StatePanel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>rolodesk::StatusLine</name>
    <message>
        <source>Contacts loaded</source>
        <translation>Geladene Kontakte</translation>
    </message>
    <message>
        <source>Time of the last answer</source>
        <translation>Zeit der letzten Antwort</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Übrige Anfragen</translation>
    </message>
    <message>
        <source>Details about the local copy</source>
        <translation>Einzelheiten zur lokalen Kopie</translation>
    </message>
    <message>
        <source>Opens details about the local copy.</source>
        <translation>Öffnet Einzelheiten zur lokalen Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed by others, too many to be marked</source>
        <translation>
            <numerusform>%Ln Kontakt von anderen geändert, zu viele für eine Markierung</numerusform>
            <numerusform>%Ln Kontakte von anderen geändert, zu viele für eine Markierung</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>looking for changes…</source>
        <translation>Änderungen werden gesucht…</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>abgeglichen %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline, last answer %1</source>
        <translation>offline, letzte Antwort %1</translation>
    </message>
    <message>
        <source>loading has stopped</source>
        <translation>Laden angehalten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>The service asked for a pause; it ends in %1 s.</source>
        <translation>Der Dienst hat um eine Pause gebeten; sie endet in %1 s.</translation>
    </message>
    <message>
        <source>Requests are not limited</source>
        <translation>Anfragen sind nicht begrenzt</translation>
    </message>
    <message>
        <source>%1 of %2 requests left this minute</source>
        <translation>noch %1 von %2 Anfragen in dieser Minute</translation>
    </message>
</context>
<context>
    <name>rolodesk::StepBar</name>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1, %2, in front</source>
        <translation>Schritt %1, %2, aktuell</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Schritt %1, %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportdaten</translation>
    </message>
    <message>
        <source>This is the whole file. Nothing is sent by Rolodesk. Phone numbers, e-mail addresses and what looks like a key are masked; read it before you give it to anybody.</source>
        <translation>Das ist die ganze Datei. Rolodesk sendet nichts davon. Telefonnummern, E-Mail-Adressen und was wie ein Schlüssel aussieht sind unkenntlich gemacht; vor dem Weitergeben lesen.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportdaten speichern</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>rolodesk::TagDialog</name>
    <message>
        <source>Enter chooses a tag or leaves it out, Ctrl+Enter is Done.</source>
        <translation>Enter wählt ein Tag aus oder lässt es weg, Strg+Enter ist „Fertig“.</translation>
    </message>
    <message>
        <source>No contact can have more than %1 tags. Leave one out to choose “%2”.</source>
        <translation>Kein Kontakt kann mehr als %1 Tags haben. Eines weglassen, um „%2“ auszuwählen.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Enter adds a tag or takes it off, Ctrl+Enter is Done.</source>
        <translation>Enter fügt ein Tag hinzu oder entfernt es, Strg+Enter ist „Fertig“.</translation>
    </message>
    <message>
        <source>A contact has %1 tags at most. Take one off to add “%2”.</source>
        <translation>Ein Kontakt hat höchstens %1 Tags. Eines entfernen, um „%2“ hinzuzufügen.</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Tags zum Hinzufügen</translation>
    </message>
    <message>
        <source>These tags and no others</source>
        <translation>Genau diese Tags</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>Tags zum Entfernen</translation>
    </message>
    <message>
        <source>Done &amp;without it</source>
        <translation>Fertig &amp;ohne dieses</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>Type a part of a tag</source>
        <translation>Einen Teil eines Tags eingeben</translation>
    </message>
    <message>
        <source>Tags of the team</source>
        <translation>Tags des Teams</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The team has no tags yet.</source>
        <translation>Das Team hat noch keine Tags.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Kein Tag passt zu „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>tags</comment>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>tags</comment>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>„%1“ wird angelegt…</translation>
    </message>
    <message>
        <source>&amp;Create tag “%1”</source>
        <translation>Tag „%1“ &amp;anlegen</translation>
    </message>
    <message>
        <source>A new tag is for the whole team. Heymarket does not let it be renamed from here.</source>
        <translation>Ein neues Tag gilt für das ganze Team. Heymarket lässt es von hier aus nicht umbenennen.</translation>
    </message>
</context>
<context>
    <name>rolodesk::TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>&amp;Tags hinzufügen…</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Tags hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tags</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>rolodesk::TakenWatch</name>
    <message>
        <source>%1 (opted out)</source>
        <translation>%1 (abgemeldet)</translation>
    </message>
    <message>
        <source>Already on another contact: %1</source>
        <translation>Schon bei einem anderen Kontakt: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::TextDrop</name>
    <message>
        <source>Drop to import this table</source>
        <translation>Ablegen, um diese Tabelle zu importieren</translation>
    </message>
    <message>
        <source>Drop to look up the numbers and addresses in this text</source>
        <translation>Ablegen, um die Nummern und Adressen in diesem Text nachzuschlagen</translation>
    </message>
</context>
<context>
    <name>rolodesk::TopBar</name>
    <message>
        <source>Invented contacts on this computer. Nothing here reaches anybody.</source>
        <translation>Erfundene Kontakte auf diesem Computer. Nichts davon erreicht jemanden.</translation>
    </message>
    <message>
        <source>Real contacts of your team.</source>
        <translation>Echte Kontakte Ihres Teams.</translation>
    </message>
    <message>
        <source>Search: name, phone number, e-mail, tag</source>
        <translation>Suchen: Name, Telefonnummer, E-Mail, Tag</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>A full phone number or e-mail also asks the service. Down or Return goes to the list, Ctrl+Space shows what the search understands.</source>
        <translation>Bei einer vollständigen Telefonnummer oder E-Mail-Adresse wird auch der Dienst gefragt. Pfeil nach unten oder Return geht zur Liste, Strg+Leertaste zeigt, was die Suche versteht.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>workspace at address</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rolodesk::UnderWayLine</name>
    <message>
        <source>Opens the history of changes.</source>
        <translation>Öffnet den Verlauf der Änderungen.</translation>
    </message>
    <message>
        <source>Opens the history of what failed. The context menu can dismiss it.</source>
        <translation>Öffnet den Verlauf der fehlgeschlagenen Änderungen. Mit dem Kontextmenü lassen sie sich abhaken.</translation>
    </message>
    <message>
        <source>&amp;Show in the history…</source>
        <translation>Im &amp;Verlauf anzeigen…</translation>
    </message>
    <message>
        <source>&amp;Dismiss all…</source>
        <translation>&amp;Alle abhaken…</translation>
    </message>
    <message>
        <source>A click opens the history of changes.</source>
        <translation>Ein Klick öffnet den Verlauf der Änderungen.</translation>
    </message>
    <message>
        <source>A click opens the history of what failed; the context menu can dismiss it.</source>
        <translation>Ein Klick öffnet den Verlauf der fehlgeschlagenen Änderungen; mit dem Kontextmenü lassen sie sich abhaken.</translation>
    </message>
</context>
<context>
    <name>rolodesk::UndoTasks</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>This is just being saved. It is taken back when that is over.</source>
        <translation>Das wird gerade gespeichert. Zurückgenommen wird es, sobald das vorbei ist.</translation>
    </message>
    <message>
        <source>Contacts that were created by it are deleted for the whole team, and those that were changed get back what they had. What others changed since stays, and is named.</source>
        <translation>Kontakte, die dabei angelegt wurden, werden für das ganze Team gelöscht, und geänderte bekommen zurück, was sie hatten. Was andere seither geändert haben, bleibt und wird genannt.</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>%1 rückgängig machen?</translation>
    </message>
    <message>
        <source>The contact is deleted for the whole team, unless somebody changed it since.</source>
        <translation>Der Kontakt wird für das ganze Team gelöscht, wenn ihn seither niemand geändert hat.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Redo %1?</source>
        <translation>%1 wiederholen?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>rolodesk::ValueEdit</name>
    <message>
        <source>Year-month-day, for instance %1</source>
        <translation>Jahr-Monat-Tag, zum Beispiel %1</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum auswählen</translation>
    </message>
    <message>
        <source>This is not a date. It is kept as text.</source>
        <translation>Das ist kein Datum. Es bleibt als Text.</translation>
    </message>
    <message>
        <source>This is not a number. It is kept as text.</source>
        <translation>Das ist keine Zahl. Es bleibt als Text.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>This value is not one of the choices. It is kept.</source>
        <translation>Dieser Wert gehört nicht zu den Auswahlwerten. Er bleibt.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ViewKeeper</name>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Als &amp;Ansicht speichern…</translation>
    </message>
    <message>
        <source>&amp;Update the view</source>
        <translation>Ansicht a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>A copy of the file is kept beside it.</source>
        <translation>Eine Kopie der Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Go on with what can be read</source>
        <translation>Mit dem Lesbaren weitermachen</translation>
    </message>
    <message>
        <source>Keep this search with its columns and its sort (Ctrl+D)</source>
        <translation>Diese Suche mit ihren Spalten und ihrer Sortierung behalten (Strg+D)</translation>
    </message>
    <message>
        <source>Search for something first; a search can be kept</source>
        <translation>Zuerst etwas suchen; eine Suche lässt sich behalten</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>„%1“ a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>Keeps the search “%1”, the columns and the sort.</source>
        <translation>Behält die Suche „%1“, die Spalten und die Sortierung.</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Ansicht „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its search, its columns and its sort are forgotten. No contact is touched.</source>
        <translation>Ihre Suche, ihre Spalten und ihre Sortierung werden vergessen. Kein Kontakt ist betroffen.</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>rolodesk::ViewNameDialog</name>
    <message>
        <source>Save a view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>rolodesk::WelcomePage</name>
    <message>
        <source>Welcome to Rolodesk</source>
        <translation>Willkommen bei Rolodesk</translation>
    </message>
    <message>
        <source>The contacts of your Heymarket team, found at once.</source>
        <translation>Die Kontakte Ihres Heymarket-Teams, sofort gefunden.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Invented contacts on this computer, to browse, search and try things out. No account is needed, and nothing reaches anybody.</source>
        <translation>Erfundene Kontakte auf diesem Computer, zum Ansehen, Suchen und Ausprobieren. Kein Konto ist nötig, und nichts erreicht jemanden.</translation>
    </message>
    <message>
        <source>Connect a Heymarket account</source>
        <translation>Ein Heymarket-Konto verbinden</translation>
    </message>
    <message>
        <source>Brings your team&apos;s contacts here with an API Secret, which an administrator makes in Heymarket.</source>
        <translation>Holt die Kontakte Ihres Teams mit einem API Secret hierher, das die Administration in Heymarket anlegt.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a workspace</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Ihre Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <translation>Weiteres Konto verbinden</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::WindowMenus</name>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Keys and search</source>
        <translation>&amp;Tasten und Suche</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;About Rolodesk</source>
        <translation>Ü&amp;ber Rolodesk</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>&amp;Hilfethemen</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Supp&amp;ortdaten…</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspaceMenu</name>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Beispieldaten</translation>
    </message>
    <message>
        <source>&amp;All workspaces…</source>
        <translation>&amp;Alle Arbeitsbereiche…</translation>
    </message>
    <message>
        <source>Connect a&amp;nother account…</source>
        <translation>Weiteres &amp;Konto verbinden…</translation>
    </message>
    <message>
        <source>Workspace &amp;settings…</source>
        <translation>&amp;Einstellungen des Arbeitsbereichs…</translation>
    </message>
    <message>
        <source>Start &amp;over with fresh sample data…</source>
        <translation>Mit &amp;frischen Beispieldaten neu beginnen…</translation>
    </message>
    <message>
        <source>&amp;Close this workspace</source>
        <translation>Arbeitsbereich &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Arb&amp;eitsbereich</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspacePage</name>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>&amp;Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy e-&amp;mail</source>
        <translation>E-&amp;Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>Suche &amp;leeren</translation>
    </message>
    <message>
        <source>Select &amp;all in the list</source>
        <translation>&amp;Alle in der Liste auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Pause loading</source>
        <translation>Laden pausieren</translation>
    </message>
    <message>
        <source>Load pictures from the web</source>
        <translation>Bilder aus dem Web laden</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Pictures of contacts lie on other servers, which then see that somebody looks at them.</source>
        <translation>Bilder von Kontakten liegen auf anderen Servern; diese sehen dann, dass jemand sie ansieht.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The pause has ended</source>
        <translation>Die Pause ist vorbei</translation>
    </message>
    <message>
        <source>Others deleted the contact on the card</source>
        <translation>Der Kontakt auf der Karte wurde von anderen gelöscht</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Dieser Kontakt ist nicht mehr da</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Laden fortsetzen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Load what is new in the service</source>
        <translation>Neues vom Dienst laden</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspaceSettings</name>
    <message>
        <source>Protection against accidents</source>
        <translation>Schutz vor Versehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>Co&amp;untry of phone numbers without a country code</source>
        <translation>&amp;Land für Telefonnummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Lokale Kopie</translation>
    </message>
    <message>
        <source>Delete the local copy…</source>
        <translation>Lokale Kopie löschen…</translation>
    </message>
    <message>
        <source>&amp;Keep a local copy on this computer</source>
        <translation>Lokale &amp;Kopie auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Without it the contacts are kept in memory only and are loaded anew each time. When it is switched off, the present copy is deleted and the workspace is opened anew. Saved views are kept in a file either way.</source>
        <translation>Ohne sie bleiben die Kontakte nur im Arbeitsspeicher und werden jedes Mal neu geladen. Beim Abschalten wird die jetzige Kopie gelöscht und der Arbeitsbereich neu geöffnet. Gespeicherte Ansichten bleiben in jedem Fall in einer Datei.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the workspace, its local copy and its key off this computer. Nothing changes in Heymarket.</source>
        <translation>Nimmt den Arbeitsbereich, seine lokale Kopie und seinen Schlüssel von diesem Computer. In Heymarket ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove this workspace…</source>
        <translation>Diesen Arbeitsbereich entfernen…</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>a workspace</comment>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Team: not known yet</source>
        <translation>Team: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>Address of the service: %1</source>
        <translation>Adresse des Dienstes: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer.</source>
        <translation>Abgelegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <comment>a keychain</comment>
        <translation>Abgelegt in %1.</translation>
    </message>
    <message>
        <source>In memory until Rolodesk is closed.</source>
        <translation>Im Arbeitsspeicher, bis Rolodesk beendet wird.</translation>
    </message>
    <message>
        <source>Tokens are handed out by %1.</source>
        <translation>Token kommen von %1.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>Schlüssel neu eingeben…</translation>
    </message>
    <message>
        <source>The contacts are kept in memory only.</source>
        <translation>Die Kontakte bleiben nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The contacts are on this computer too (%1), so that the list is there at once and without a network.</source>
        <translation>Die Kontakte liegen auch auf diesem Computer (%1); so ist die Liste sofort und ohne Netzwerk da.</translation>
    </message>
    <message>
        <source>The contacts are on this computer too, so that the list is there at once and without a network.</source>
        <translation>Die Kontakte liegen auch auf diesem Computer; so ist die Liste sofort und ohne Netzwerk da.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The changes to the settings of “%1” were not saved.</source>
        <translation>Die Änderungen an den Einstellungen von „%1“ wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Enter a name for the workspace.</source>
        <translation>Einen Namen für den Arbeitsbereich eingeben.</translation>
    </message>
    <message>
        <source>Save the settings and lose changes?</source>
        <translation>Einstellungen speichern und Änderungen verlieren?</translation>
    </message>
    <message>
        <source>The contacts of “%1” are kept in another place from now on.</source>
        <translation>Die Kontakte von „%1“ werden ab jetzt an einem anderen Ort behalten.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>The switches were changed meanwhile</source>
        <translation>Die Schalter wurden inzwischen geändert</translation>
    </message>
    <message>
        <source>Another window set another pass phrase. They are shown as they are now, and nothing was changed.</source>
        <translation>Ein anderes Fenster hat eine andere Passphrase gesetzt. Die Schalter sind so gezeigt, wie sie jetzt sind, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Enter the pass phrase of now to change them.</source>
        <translation>Zum Ändern die jetzige Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Delete the local copy of “%1”?</source>
        <translation>Lokale Kopie von „%1“ löschen?</translation>
    </message>
    <message>
        <source>The contacts of “%1” are deleted from this computer and then loaded from the service again, which needs a network and may take a while. Nothing is lost in Heymarket.</source>
        <translation>Die Kontakte von „%1“ werden von diesem Computer gelöscht und dann neu vom Dienst geladen; das braucht ein Netzwerk und kann eine Weile dauern. In Heymarket geht nichts verloren.</translation>
    </message>
    <message>
        <source>Delete the local copy</source>
        <translation>Lokale Kopie löschen</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>„%1“ von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its settings and the local copy of its contacts are deleted here. Nothing changes in Heymarket, and the account can be connected again at any time.</source>
        <translation>Die Einstellungen und die lokale Kopie der Kontakte werden hier gelöscht. In Heymarket ändert sich nichts, und das Konto lässt sich jederzeit neu verbinden.</translation>
    </message>
    <message>
        <source>Its settings, the local copy of its contacts and its key are deleted here. Nothing changes in Heymarket. To connect the account again, the key has to be entered again.</source>
        <translation>Die Einstellungen, die lokale Kopie der Kontakte und der Schlüssel werden hier gelöscht. In Heymarket ändert sich nichts. Um das Konto neu zu verbinden, muss der Schlüssel neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>Arbeitsbereich entfernen</translation>
    </message>
    <message>
        <source>Unlock it, so that the key is deleted too, or remove the workspace all the same: the key then stays in the keyring.</source>
        <translation>Entsperren, damit auch der Schlüssel gelöscht wird, oder den Arbeitsbereich trotzdem entfernen: Der Schlüssel bleibt dann im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The workspace can be removed all the same; the key then stays in the keyring.</source>
        <translation>Der Arbeitsbereich lässt sich trotzdem entfernen; der Schlüssel bleibt dann im Schlüsselbund.</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>„%1“ wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Trotzdem entfernen</translation>
    </message>
</context>
<context>
    <name>rolodesk::WriteTasks</name>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>The contact is deleted for the whole team. Undo can create a copy of it, but with another id and without its notes; its conversations may be lost for good. For %n second(s) the deletion can be taken back.</source>
        <translation>
            <numerusform>Der Kontakt wird für das ganze Team gelöscht. Rückgängig kann eine Kopie davon anlegen, aber mit anderer ID und ohne die Notizen; seine Unterhaltungen sind vielleicht endgültig verloren. %n Sekunde lang lässt sich das Löschen zurücknehmen.</numerusform>
            <numerusform>Der Kontakt wird für das ganze Team gelöscht. Rückgängig kann eine Kopie davon anlegen, aber mit anderer ID und ohne die Notizen; seine Unterhaltungen sind vielleicht endgültig verloren. %n Sekunden lang lässt sich das Löschen zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform>
            <numerusform>%Ln Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet is given up. It stays in the history, where all but deletions can be done after all.</source>
        <translation>Noch nicht Gesendetes wird aufgegeben. Es bleibt im Verlauf; dort lässt sich alles außer Löschungen doch noch ausführen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln failed change(s)?</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Änderung abhaken?</numerusform>
            <numerusform>%Ln fehlgeschlagene Änderungen abhaken?</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed is not marked any more, and that cannot be undone. It stays in the history.</source>
        <translation>Fehlgeschlagenes ist dann nicht mehr markiert, und das lässt sich nicht rückgängig machen. Es bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Abhaken</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Choose &amp;tags…</source>
        <translation>Ta&amp;gs auswählen…</translation>
    </message>
</context>
</TS>
