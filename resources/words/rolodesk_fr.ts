<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountWords</name>
    <message>
        <source>key in the keychain</source>
        <translation>clé dans le trousseau</translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation>clé dans %1</translation>
    </message>
    <message>
        <source>key asked for at each start</source>
        <translation>clé demandée à chaque démarrage</translation>
    </message>
    <message>
        <source>tokens from %1</source>
        <translation>jetons de %1</translation>
    </message>
    <message>
        <source>Another workspace has this name. Both can be used; another name tells them apart.</source>
        <translation>Un autre espace de travail porte ce nom. Les deux peuvent servir&#xa0;; un autre nom les distingue.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Remplacer toutes les étiquettes</translation>
    </message>
    <message>
        <source>Assign an owner</source>
        <translation>Attribuer un responsable</translation>
    </message>
    <message>
        <source>Take the owner away</source>
        <translation>Retirer le responsable</translation>
    </message>
    <message>
        <source>Set a custom field</source>
        <translation>Définir un champ personnalisé</translation>
    </message>
    <message>
        <source>Clear a custom field</source>
        <translation>Vider un champ personnalisé</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Désabonner</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln sera modifié</numerusform>
            <numerusform>%Ln seront modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Sera modifié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is so already: nothing is sent</source>
        <translation>
            <numerusform>%Ln est déjà ainsi&#xa0;: rien n’est envoyé</numerusform>
            <numerusform>%Ln sont déjà ainsi&#xa0;: rien n’est envoyé</numerusform>
        </translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Est déjà ainsi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have more than five tags and stays</source>
        <translation>
            <numerusform>%Ln aurait plus de cinq étiquettes et reste inchangé</numerusform>
            <numerusform>%Ln auraient plus de cinq étiquettes et restent inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: more than five tags</source>
        <translation>Inchangé&#xa0;: plus de cinq étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has no phone number: the service takes no change of it</source>
        <translation>
            <numerusform>%Ln n’a pas de numéro de téléphone&#xa0;: le service n’accepte pas de le modifier</numerusform>
            <numerusform>%Ln n’ont pas de numéro de téléphone&#xa0;: le service n’accepte pas de les modifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: no phone number</source>
        <translation>Inchangé&#xa0;: pas de numéro de téléphone</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is gone</source>
        <translation>
            <numerusform>%Ln n’existe plus</numerusform>
            <numerusform>%Ln n’existent plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>N’existe plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Modification des étiquettes</translation>
    </message>
    <message>
        <source>Changing tags to %1</source>
        <translation>Remplacement des étiquettes par %1</translation>
    </message>
    <message numerus="yes">
        <source>Removing tag(s) %1</source>
        <translation>
            <numerusform>Retrait de l’étiquette %1</numerusform>
            <numerusform>Retrait des étiquettes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding tag(s) %1</source>
        <translation>
            <numerusform>Ajout de l’étiquette %1</numerusform>
            <numerusform>Ajout des étiquettes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opting out</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>Taking the owner away</source>
        <translation>Retrait du responsable</translation>
    </message>
    <message>
        <source>Assigning to %1</source>
        <translation>Attribution à %1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>Clearing %1</source>
        <translation>Effacement de %1</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>Passage de %1 à %2</translation>
    </message>
    <message>
        <source>Choose at least one tag.</source>
        <translation>Choisissez au moins une étiquette.</translation>
    </message>
    <message>
        <source>No contact can have more than %1 tags. Leave some of these out.</source>
        <translation>Aucun contact ne peut avoir plus de %1 étiquettes. Laissez-en certaines de côté.</translation>
    </message>
    <message>
        <source>Choose the tags that make room.</source>
        <translation>Choisissez les étiquettes qui font de la place.</translation>
    </message>
    <message>
        <source>Choose an owner.</source>
        <translation>Choisissez un responsable.</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Choisissez un champ.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing contacts</source>
        <translation>Modification de contacts</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pause</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln enregistré</numerusform>
            <numerusform>%Ln enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was so already</source>
        <translation>
            <numerusform>%Ln était déjà ainsi</numerusform>
            <numerusform>%Ln étaient déjà ainsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as others changed it</source>
        <translation>
            <numerusform>%Ln laissé tel quel, car modifié par d’autres</numerusform>
            <numerusform>%Ln laissés tels quels, car modifiés par d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <translation>
            <numerusform>%Ln abandonné</numerusform>
            <numerusform>%Ln abandonnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>désabonnement</translation>
    </message>
    <message>
        <source>block</source>
        <translation>blocage</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>%1 (first and last name: %2)</source>
        <translation>%1 (prénom et nom&#xa0;: %2)</translation>
    </message>
    <message>
        <source>New, %1</source>
        <translation>Nouveau, %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Modifié %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New: created by others, noticed %1</source>
        <translation>Nouveau&#xa0;: créé par d’autres, remarqué %1</translation>
    </message>
    <message>
        <source>Changed %1 by others: %2</source>
        <translation>Modifié %1 par d’autres&#xa0;: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>%1: there is another one, which the new one may replace.</source>
        <translation>%1&#xa0;: il en existe un autre, que le nouveau pourrait remplacer.</translation>
    </message>
    <message>
        <source>%1: Heymarket removes by type, which may take the others, too.</source>
        <translation>%1&#xa0;: Heymarket supprime par type, ce qui peut aussi emporter les autres.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>This closes with “%1” as soon as that is created. While Heymarket cannot be reached, it waits.</source>
        <translation>Cette fenêtre se fermera avec «&#xa0;%1&#xa0;» dès sa création. Tant que Heymarket n’est pas joignable, elle attend.</translation>
    </message>
    <message>
        <source>“%1” is being created. While Heymarket cannot be reached, that waits.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours de création. Tant que Heymarket n’est pas joignable, cela attend.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activé)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivé)</translation>
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
        <translation>Saisissez l’API Secret ID. Il se trouve dans Heymarket sous Settings &gt; Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Enter the ID without spaces. Part of something else may have been copied with it.</source>
        <translation>Saisissez l’ID sans espaces. Un morceau d’autre chose a pu être copié avec lui.</translation>
    </message>
    <message>
        <source>Enter the Secret Key. Heymarket shows it once, when the API Secret is made.</source>
        <translation>Saisissez la clé secrète. Heymarket l’affiche une seule fois, à la création de l’API Secret.</translation>
    </message>
    <message>
        <source>Enter the key without spaces. Part of something else may have been copied with it.</source>
        <translation>Saisissez la clé sans espaces. Un morceau d’autre chose a pu être copié avec elle.</translation>
    </message>
    <message>
        <source>Choose the program that hands out tokens.</source>
        <translation>Choisissez le programme qui fournit les jetons.</translation>
    </message>
    <message>
        <source>Enter the whole path of the program, such as /usr/bin/heymarket-token.</source>
        <translation>Saisissez le chemin complet du programme, par exemple /usr/bin/heymarket-token.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.heymarket.com.</source>
        <translation>Saisissez une adresse telle que https://api.heymarket.com.</translation>
    </message>
    <message>
        <source>Enter only server, port and path of the address.</source>
        <translation>Saisissez seulement le serveur, le port et le chemin de l’adresse.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https, so that nobody can read along. Only this computer itself may be reached with http.</source>
        <translation>Saisissez une adresse qui commence par https, pour que personne ne puisse lire les échanges. Seul cet ordinateur lui-même peut être joint en http.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>The service answers, but tells no name of the team.</source>
        <translation>Le service répond, mais n’indique pas le nom de l’équipe.</translation>
    </message>
    <message>
        <source>The service answers for the team “%1”.</source>
        <translation>Le service répond pour l’équipe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>What is entered now has not been checked yet.</source>
        <translation>Ce qui est saisi maintenant n’a pas encore été vérifié.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Asking the service who is there…</source>
        <translation>Le service est interrogé pour savoir qui répond…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>%1 may ask you for its password.</source>
        <translation>%1 peut vous demander son mot de passe.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Nothing was saved. What was entered is still here and can be saved again.</source>
        <translation>Rien n’a été enregistré. La saisie est toujours là et peut être enregistrée de nouveau.</translation>
    </message>
    <message>
        <source>Key of another team</source>
        <translation>Clé d’une autre équipe</translation>
    </message>
    <message>
        <source>This key belongs to another team.</source>
        <translation>Cette clé appartient à une autre équipe.</translation>
    </message>
    <message>
        <source>This key belongs to the team “%1”.</source>
        <translation>Cette clé appartient à l’équipe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds the contacts of another one, and the two must not mix.</source>
        <translation>«&#xa0;%1&#xa0;» contient les contacts d’une autre équipe, et les deux ne doivent pas se mélanger.</translation>
    </message>
    <message>
        <source>“%1” holds the contacts of “%2”, and the two must not mix.</source>
        <translation>«&#xa0;%1&#xa0;» contient les contacts de «&#xa0;%2&#xa0;», et les deux ne doivent pas se mélanger.</translation>
    </message>
    <message>
        <source>Enter a key of the same team, or connect this one as a workspace of its own.</source>
        <translation>Saisissez une clé de la même équipe, ou connectez celle-ci comme espace de travail distinct.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>First and last name: %1</source>
        <translation>Prénom et nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody owns this contact.</source>
        <translation>Ce contact n’a pas de responsable.</translation>
    </message>
    <message>
        <source>Show the contacts of %1</source>
        <translation>Afficher les contacts de %1</translation>
    </message>
    <message>
        <source>Show the contacts nobody owns</source>
        <translation>Afficher les contacts sans responsable</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>No phone number and no address are known.</source>
        <translation>Aucun numéro de téléphone et aucune adresse ne sont connus.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>%1: show the contacts with this tag</source>
        <translation>%1&#xa0;: afficher les contacts ayant cette étiquette</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Opt-out unknown: the list does not tell.</source>
        <translation>Désabonnement inconnu&#xa0;: la liste ne l’indique pas.</translation>
    </message>
    <message>
        <source>The service is asked as soon as it answers again.</source>
        <translation>Le service sera interrogé dès qu’il répondra de nouveau.</translation>
    </message>
    <message>
        <source>The service was asked and could not say.</source>
        <translation>Le service a été interrogé et n’a pas pu le dire.</translation>
    </message>
    <message>
        <source>The service is being asked about this contact.</source>
        <translation>Le service est en train d’être interrogé sur ce contact.</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé&#xa0;: %1</translation>
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
        <translation>Révision %1</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>opt-out unknown</source>
        <translation>désabonnement inconnu</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>ContactStatus</name>
    <message>
        <source>Blocked, opted out</source>
        <translation>Bloqué, désabonné</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Blocked: messages from this contact are not taken.</source>
        <translation>Bloqué&#xa0;: les messages de ce contact ne sont pas acceptés.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Opted out: does not want to be texted.</source>
        <translation>Désabonné&#xa0;: ne veut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Subscribed: may be texted.</source>
        <translation>Abonné&#xa0;: accepte les SMS.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Unknown: the list does not tell. The service is asked about each contact shown here.</source>
        <translation>Inconnu&#xa0;: la liste ne le dit pas. Le service est interrogé pour chaque contact affiché ici.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Complete: every contact was here at %1.</source>
        <translation>Complète&#xa0;: tous les contacts étaient là le %1.</translation>
    </message>
    <message>
        <source>Contacts may be missing. The local copy was last complete at %1.</source>
        <translation>Des contacts peuvent manquer. La copie locale était complète pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>No contact was loaded yet.</source>
        <translation>Aucun contact n’a encore été chargé.</translation>
    </message>
    <message>
        <source>Not complete yet. What is here can be searched and read already.</source>
        <translation>Pas encore complète. Ce qui est là peut déjà être consulté et recherché.</translation>
    </message>
    <message>
        <source>First load: %1 of %2 contacts.</source>
        <translation>Premier chargement&#xa0;: %1 contacts sur %2.</translation>
    </message>
    <message>
        <source>First load: %1 contacts, total unknown.</source>
        <translation>Premier chargement&#xa0;: %1 contacts, total inconnu.</translation>
    </message>
    <message>
        <source>Looking for contacts that were deleted: %1 of %2 looked at.</source>
        <translation>Recherche des contacts supprimés&#xa0;: %1 examinés sur %2.</translation>
    </message>
    <message>
        <source>Reading every contact again, to find those that were deleted.</source>
        <translation>Nouvelle lecture de tous les contacts, pour trouver ceux qui ont été supprimés.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Interrogation du service.</translation>
    </message>
    <message>
        <source>Looking for changes.</source>
        <translation>Recherche de modifications.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>En pause à votre demande.</translation>
    </message>
    <message>
        <source>Waiting to try again.</source>
        <translation>En attente d’un nouvel essai.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Pas commencé.</translation>
    </message>
    <message>
        <source>Waiting for the next check.</source>
        <translation>En attente de la prochaine vérification.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>When you go on</source>
        <translation>À la reprise</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non prévue</translation>
    </message>
    <message>
        <source>The service asked for a pause; it ends in %1.</source>
        <translation>Le service a demandé une pause&#xa0;; elle se termine dans %1.</translation>
    </message>
    <message>
        <source>Slowed to %1 % of its part, because other tools use the same key.</source>
        <translation>Ralenti à %1&#xa0;% de sa part, car d’autres outils utilisent la même clé.</translation>
    </message>
    <message>
        <source>At most two thirds of the requests; the rest is kept for what you do.</source>
        <translation>Au plus deux tiers des requêtes&#xa0;; le reste est réservé à ce que vous faites.</translation>
    </message>
    <message>
        <source>None since the start</source>
        <translation>Aucune depuis le démarrage</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>%1 sur %2 restantes pour cette minute</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Pas de limite</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The country of this number is not clear. Begin it with + and the country code.</source>
        <translation>Le pays de ce numéro n’est pas clair. Commencez par + et l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>Ce numéro de téléphone a trop peu de chiffres.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>Ce numéro de téléphone a trop de chiffres.</translation>
    </message>
    <message>
        <source>No country has such a phone number.</source>
        <translation>Aucun pays n’a un tel numéro de téléphone.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Une adresse e-mail ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation>L’adresse d’une photo commence par https://.</translation>
    </message>
    <message>
        <source>Nobody in the team has this name. Choose somebody from the list.</source>
        <translation>Personne dans l’équipe ne porte ce nom. Choisissez quelqu’un dans la liste.</translation>
    </message>
    <message>
        <source>This field has no such value.</source>
        <translation>Ce champ n’a pas cette valeur.</translation>
    </message>
    <message>
        <source>Heymarket changes no contact without a phone number. Enter one.</source>
        <translation>Heymarket ne modifie aucun contact sans numéro de téléphone. Saisissez-en un.</translation>
    </message>
    <message>
        <source>A new contact needs a phone number, an e-mail or another channel.</source>
        <translation>Un nouveau contact a besoin d’un numéro de téléphone, d’un e-mail ou d’un autre canal.</translation>
    </message>
    <message>
        <source>A contact has %1 tags at most. Take one off.</source>
        <translation>Un contact a au plus %1 étiquettes. Retirez-en une.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. No number in use begins like this.</source>
        <translation>%1. Aucun numéro en service ne commence ainsi.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No keychain</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>There is no keychain in this session.</source>
        <translation>Il n’y a pas de trousseau de clés dans cette session.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KDE Wallet or KeePassXC, or keep the key in memory until Rolodesk is closed.</source>
        <translation>Démarrez GNOME Keyring, KDE Wallet ou KeePassXC, ou gardez la clé en mémoire jusqu’à la fermeture de Rolodesk.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key in it is out of reach.</source>
        <translation>Le trousseau est verrouillé&#xa0;: la clé qu’il contient est hors d’atteinte.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Déverrouillez-le pour continuer.</translation>
    </message>
    <message>
        <source>Keyring refused</source>
        <translation>Accès refusé par le trousseau</translation>
    </message>
    <message>
        <source>The keyring did not give access to the key.</source>
        <translation>Le trousseau n’a pas donné accès à la clé.</translation>
    </message>
    <message>
        <source>Try again and allow the access, or enter the key again and keep it in memory.</source>
        <translation>Réessayez et autorisez l’accès, ou saisissez de nouveau la clé et gardez-la en mémoire.</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>Clé introuvable</translation>
    </message>
    <message>
        <source>The keyring holds no key for this workspace.</source>
        <translation>Le trousseau ne contient pas de clé pour cet espace de travail.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or stored by another user of this computer. Enter the key again.</source>
        <translation>Elle y a peut-être été supprimée, ou stockée par un autre utilisateur de cet ordinateur. Saisissez de nouveau la clé.</translation>
    </message>
    <message>
        <source>Key needed</source>
        <translation>Clé nécessaire</translation>
    </message>
    <message>
        <source>The key of this workspace is kept in memory only, so it is asked for at each start.</source>
        <translation>La clé de cet espace de travail n’est gardée qu’en mémoire&#xa0;; elle est donc demandée à chaque démarrage.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Saisissez la clé pour continuer.</translation>
    </message>
    <message>
        <source>No answer from the keyring</source>
        <translation>Pas de réponse du trousseau</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Le trousseau n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Look whether one of its windows waits for you, perhaps behind others, then try again.</source>
        <translation>Regardez si l’une de ses fenêtres vous attend, peut-être derrière d’autres, puis réessayez.</translation>
    </message>
    <message>
        <source>Trouble with the keyring</source>
        <translation>Problème avec le trousseau</translation>
    </message>
    <message>
        <source>The keyring reports a failure of its own.</source>
        <translation>Le trousseau signale une défaillance interne.</translation>
    </message>
    <message>
        <source>Try again, or enter the key again and keep it in memory until Rolodesk is closed.</source>
        <translation>Réessayez, ou saisissez de nouveau la clé et gardez-la en mémoire jusqu’à la fermeture de Rolodesk.</translation>
    </message>
    <message>
        <source>Token program does not start</source>
        <translation>Le programme de jetons ne démarre pas</translation>
    </message>
    <message>
        <source>The program that hands out tokens cannot be started.</source>
        <translation>Le programme qui fournit les jetons ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>See that it is still at its place and that you may run it.</source>
        <translation>Vérifiez qu’il est toujours à sa place et que vous avez le droit de l’exécuter.</translation>
    </message>
    <message>
        <source>Token program takes too long</source>
        <translation>Le programme de jetons est trop long</translation>
    </message>
    <message>
        <source>The program that hands out tokens did not end within 30 seconds and was stopped.</source>
        <translation>Le programme qui fournit les jetons ne s’est pas terminé en 30 secondes et a été arrêté.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see whether it waits for something.</source>
        <translation>Exécutez-le dans un terminal pour voir s’il attend quelque chose.</translation>
    </message>
    <message>
        <source>Token program crashed</source>
        <translation>Le programme de jetons a planté</translation>
    </message>
    <message>
        <source>The program that hands out tokens crashed.</source>
        <translation>Le programme qui fournit les jetons a planté.</translation>
    </message>
    <message>
        <source>Whoever set it up can find out why.</source>
        <translation>La personne qui l’a mis en place peut en trouver la cause.</translation>
    </message>
    <message>
        <source>Token program failed</source>
        <translation>Échec du programme de jetons</translation>
    </message>
    <message>
        <source>The program that hands out tokens reports a failure of its own%1.</source>
        <translation>Le programme qui fournit les jetons signale une défaillance interne%1.</translation>
    </message>
    <message>
        <source>Run it in a terminal to read what it says.</source>
        <translation>Exécutez-le dans un terminal pour lire ce qu’il dit.</translation>
    </message>
    <message>
        <source>Token program prints too much</source>
        <translation>Le programme de jetons écrit trop</translation>
    </message>
    <message>
        <source>The program that hands out tokens printed more than Rolodesk reads.</source>
        <translation>Le programme qui fournit les jetons a écrit plus que ce que Rolodesk lit.</translation>
    </message>
    <message>
        <source>It has to print one JSON object and nothing else.</source>
        <translation>Il doit écrire un seul objet JSON et rien d’autre.</translation>
    </message>
    <message>
        <source>Token program prints no JSON</source>
        <translation>Le programme de jetons n’écrit pas de JSON</translation>
    </message>
    <message>
        <source>What the program that hands out tokens printed is not one JSON object.</source>
        <translation>Ce que le programme qui fournit les jetons a écrit n’est pas un objet JSON unique.</translation>
    </message>
    <message>
        <source>Messages of the program belong on its standard error.</source>
        <translation>Les messages du programme doivent aller sur sa sortie d’erreur.</translation>
    </message>
    <message>
        <source>Token program speaks another version</source>
        <translation>Autre version du programme de jetons</translation>
    </message>
    <message>
        <source>The program that hands out tokens answered in a version Rolodesk does not know.</source>
        <translation>Le programme qui fournit les jetons a répondu dans une version que Rolodesk ne connaît pas.</translation>
    </message>
    <message>
        <source>Its answer has to say version 1.</source>
        <translation>Sa réponse doit indiquer la version 1.</translation>
    </message>
    <message>
        <source>Token program gave no token</source>
        <translation>Aucun jeton fourni</translation>
    </message>
    <message>
        <source>The answer of the program that hands out tokens holds no token that can be used.</source>
        <translation>La réponse du programme qui fournit les jetons ne contient pas de jeton utilisable.</translation>
    </message>
    <message>
        <source>The token belongs in “token”, without “Bearer”.</source>
        <translation>Le jeton va dans «&#xa0;token&#xa0;», sans «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>Token without an end</source>
        <translation>Jeton sans expiration</translation>
    </message>
    <message>
        <source>The program that hands out tokens does not say until when its token is good.</source>
        <translation>Le programme qui fournit les jetons ne dit pas jusqu’à quand son jeton est valable.</translation>
    </message>
    <message>
        <source>The time belongs in “expires_at”, such as 2026-11-01T12:00:00Z.</source>
        <translation>L’heure va dans «&#xa0;expires_at&#xa0;», par exemple 2026-11-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>The program that hands out tokens gave a token whose time is over already.</source>
        <translation>Le programme qui fournit les jetons a donné un jeton dont la validité est déjà passée.</translation>
    </message>
    <message>
        <source>See that the clocks of this computer and of the token&apos;s maker are right.</source>
        <translation>Vérifiez que l’horloge de cet ordinateur et celle de l’émetteur du jeton sont à l’heure.</translation>
    </message>
    <message>
        <source>List of workspaces cannot be read</source>
        <translation>La liste des espaces de travail est illisible</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>See that it belongs to you and that you may read it.</source>
        <translation>Vérifiez qu’il vous appartient et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>List of workspaces damaged</source>
        <translation>Liste des espaces de travail endommagée</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It was set aside as %2, and what could be read of it is here.</source>
        <translation>Le fichier %1 était endommagé. Il a été mis de côté sous le nom %2, et ce qui a pu en être lu est ici.</translation>
    </message>
    <message>
        <source>Connect the accounts that are missing again; their contacts are in the service.</source>
        <translation>Connectez de nouveau les comptes qui manquent&#xa0;; leurs contacts sont dans le service.</translation>
    </message>
    <message>
        <source>List of workspaces of a newer Rolodesk</source>
        <translation>Liste d’espaces de travail d’un Rolodesk plus récent</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is, so nothing can be changed in it.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente de ce programme et a été laissé tel quel&#xa0;; rien ne peut donc y être modifié.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Démarrez la version plus récente.</translation>
    </message>
    <message>
        <source>List of workspaces cannot be written</source>
        <translation>La liste des espaces de travail ne peut pas être écrite</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, so nothing was saved.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then try again.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque et que vous avez le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>List of workspaces in use</source>
        <translation>Liste des espaces de travail utilisée ailleurs</translation>
    </message>
    <message>
        <source>Another program keeps the file %1 to itself, so nothing was saved.</source>
        <translation>Un autre programme garde le fichier %1 pour lui&#xa0;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Close other windows of Rolodesk, then try again.</source>
        <translation>Fermez les autres fenêtres de Rolodesk, puis réessayez.</translation>
    </message>
    <message>
        <source>Workspace gone</source>
        <translation>L’espace de travail n’existe plus</translation>
    </message>
    <message>
        <source>This workspace is not in the file %1 any more; it was removed meanwhile, perhaps in another window.</source>
        <translation>Cet espace de travail n’est plus dans le fichier %1&#xa0;; il a été supprimé entre-temps, peut-être dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Connectez de nouveau le compte.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and could not be set aside, so it was left as it is. What could be read of it is here.</source>
        <translation>Le fichier %1 est endommagé et n’a pas pu être mis de côté&#xa0;; il a donc été laissé tel quel. Ce qui a pu en être lu est ici.</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then start Rolodesk again.</source>
        <translation>Vérifiez qu’il y a de la place sur le disque et que vous avez le droit d’y écrire, puis redémarrez Rolodesk.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>The service cannot be reached from this computer.</source>
        <translation>Le service n’est pas joignable depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>See that the network works and that the address of the service is right, then check again.</source>
        <translation>Vérifiez que le réseau fonctionne et que l’adresse du service est correcte, puis vérifiez de nouveau la connexion.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>Le service a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>Check again in a moment.</source>
        <translation>Vérifiez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>The service does not accept this ID with this key.</source>
        <translation>Le service n’accepte pas cet ID avec cette clé.</translation>
    </message>
    <message>
        <source>Compare the ID in Heymarket under Settings &gt; Integrations &gt; API. The key is shown there only once: when in doubt, make a new API Secret.</source>
        <translation>Comparez l’ID dans Heymarket sous Settings &gt; Integrations &gt; API. La clé n’y est affichée qu’une seule fois&#xa0;: en cas de doute, créez un nouvel API Secret.</translation>
    </message>
    <message>
        <source>API access not enabled</source>
        <translation>Accès à l’API non activé</translation>
    </message>
    <message>
        <source>The service knows this account, but it may not use the API.</source>
        <translation>Le service connaît ce compte, mais celui-ci n’a pas le droit d’utiliser l’API.</translation>
    </message>
    <message>
        <source>An administrator of the Heymarket team can have it enabled.</source>
        <translation>Un administrateur de l’équipe Heymarket peut le faire activer.</translation>
    </message>
    <message>
        <source>Clock differs too much</source>
        <translation>Horloge trop décalée</translation>
    </message>
    <message>
        <source>The service refuses what is signed with a clock that is off by %1.</source>
        <translation>Le service refuse ce qui est signé avec une horloge décalée de %1.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur, puis vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>Not this service</source>
        <translation>Ce n’est pas ce service</translation>
    </message>
    <message>
        <source>A server answers at this address, but it does not know what Rolodesk asks for.</source>
        <translation>Un serveur répond à cette adresse, mais il ne connaît pas ce que Rolodesk demande.</translation>
    </message>
    <message>
        <source>Compare the address of the service.</source>
        <translation>Comparez l’adresse du service.</translation>
    </message>
    <message>
        <source>A web page came back instead of data: another server, a sign-in page of the network, or a proxy stands at this address.</source>
        <translation>Une page web est arrivée à la place des données&#xa0;: un autre serveur, une page de connexion du réseau ou un proxy se trouve à cette adresse.</translation>
    </message>
    <message>
        <source>Compare the address of the service, and sign in to the network in a web browser where it asks for that.</source>
        <translation>Comparez l’adresse du service, et connectez-vous au réseau dans un navigateur web là où il le demande.</translation>
    </message>
    <message>
        <source>What came back from this address is not an answer of Heymarket.</source>
        <translation>Ce qui est arrivé de cette adresse n’est pas une réponse de Heymarket.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>The requests this account may make in a minute are used up, perhaps by other programs too.</source>
        <translation>Les requêtes que ce compte peut faire en une minute sont épuisées, peut-être aussi par d’autres programmes.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Vérifiez de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>Trouble at the service</source>
        <translation>Problème du service</translation>
    </message>
    <message>
        <source>The service reports a failure of its own.</source>
        <translation>Le service signale une défaillance interne.</translation>
    </message>
    <message>
        <source> (exit code %1)</source>
        <translation> (code de sortie %1)</translation>
    </message>
    <message>
        <source>Wrong pass phrase</source>
        <translation>Phrase secrète incorrecte</translation>
    </message>
    <message>
        <source>This is not the pass phrase the switches were locked with.</source>
        <translation>Ce n’est pas la phrase secrète qui protège les autorisations.</translation>
    </message>
    <message>
        <source>Ask whoever connected this workspace.</source>
        <translation>Adressez-vous à la personne qui a connecté cet espace de travail.</translation>
    </message>
    <message>
        <source>This workspace was removed meanwhile, perhaps in another window.</source>
        <translation>Cet espace de travail a été supprimé entre-temps, peut-être dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Key of another team</source>
        <translation>Clé d’une autre équipe</translation>
    </message>
    <message>
        <source>This key belongs to another team than the workspace, and the contacts of two teams must not mix. Nothing was saved.</source>
        <translation>Cette clé appartient à une autre équipe que l’espace de travail, et les contacts de deux équipes ne doivent pas se mélanger. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Enter the key of the workspace&apos;s own team, or connect the other team as a workspace of its own.</source>
        <translation>Saisissez la clé de l’équipe de cet espace de travail, ou connectez l’autre équipe comme espace de travail distinct.</translation>
    </message>
    <message>
        <source>Pass phrase damaged</source>
        <translation>Phrase secrète endommagée</translation>
    </message>
    <message>
        <source>What was kept of the pass phrase is damaged, so no pass phrase fits and the switches stay as they are.</source>
        <translation>Ce qui a été gardé de la phrase secrète est endommagé&#xa0;; aucune phrase secrète ne convient donc et les autorisations restent telles quelles.</translation>
    </message>
    <message>
        <source>Remove the workspace and connect it again; nothing is lost in Heymarket.</source>
        <translation>Supprimez l’espace de travail et connectez-le de nouveau&#xa0;; rien n’est perdu dans Heymarket.</translation>
    </message>
    <message>
        <source>Pass phrase not kept</source>
        <translation>Phrase secrète non gardée</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the pass phrase.</source>
        <translation>Il n’y a pas assez de mémoire pour traiter la phrase secrète.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>A key is still in the keyring</source>
        <translation>Une clé est encore dans le trousseau</translation>
    </message>
    <message>
        <source>“%1” does not use the key in the keyring any more, and it could not be removed there. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’utilise plus la clé du trousseau, et elle n’a pas pu y être supprimée. %2</translation>
    </message>
    <message>
        <source>Delete the entry “Rolodesk” with the program of the keyring when it can be opened.</source>
        <translation>Supprimez l’entrée «&#xa0;Rolodesk&#xa0;» avec le programme du trousseau quand il peut être ouvert.</translation>
    </message>
    <message>
        <source>The old key was not put back</source>
        <translation>L’ancienne clé n’a pas été remise</translation>
    </message>
    <message>
        <source>The keyring holds the new key of “%1”, though it was not saved. %2</source>
        <translation>Le trousseau contient la nouvelle clé de «&#xa0;%1&#xa0;», bien qu’elle n’ait pas été enregistrée. %2</translation>
    </message>
    <message>
        <source>Enter the key that is to be used once more in this workspace.</source>
        <translation>Saisissez encore une fois la clé à utiliser dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Jeton refusé</translation>
    </message>
    <message>
        <source>The service does not accept the token that the program handed out.</source>
        <translation>Le service n’accepte pas le jeton fourni par le programme.</translation>
    </message>
    <message>
        <source>Whoever set up the program can compare its API Secret.</source>
        <translation>La personne qui a mis en place le programme peut comparer son API Secret.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The contacts loaded so far can be browsed and searched. Loading goes on by itself when the connection is back.</source>
        <translation>Les contacts chargés jusqu’ici peuvent être consultés et recherchés. Le chargement reprend de lui-même au retour de la connexion.</translation>
    </message>
    <message>
        <source>Rolodesk tries again by itself.</source>
        <translation>Rolodesk réessaie de lui-même.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The service did not prove its identity, so nothing was sent to it.</source>
        <translation>Le service n’a pas prouvé son identité&#xa0;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>A wrong date on this computer or a proxy that opens encrypted connections are the usual causes.</source>
        <translation>Une date incorrecte sur cet ordinateur ou un proxy qui ouvre les connexions chiffrées en sont les causes habituelles.</translation>
    </message>
    <message>
        <source>Address without encryption</source>
        <translation>Adresse sans chiffrement</translation>
    </message>
    <message>
        <source>The address begins with http, so credentials could be read on the way. Nothing was sent.</source>
        <translation>L’adresse commence par http&#xa0;; les identifiants pourraient être lus en chemin. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Connect again with an https address.</source>
        <translation>Connectez de nouveau le compte avec une adresse https.</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>The service does not accept the API Secret of this workspace.</source>
        <translation>Le service n’accepte pas l’API Secret de cet espace de travail.</translation>
    </message>
    <message>
        <source>It may have been revoked or mistyped. See in Heymarket under Settings &gt; Integrations &gt; API whether it is there, then enter the key again, or that of a new API Secret.</source>
        <translation>Il a pu être révoqué ou mal saisi. Regardez dans Heymarket sous Settings &gt; Integrations &gt; API s’il s’y trouve, puis saisissez de nouveau la clé, ou celle d’un nouvel API Secret.</translation>
    </message>
    <message>
        <source>The service refuses the credentials, and the clock of this computer is off by %1.</source>
        <translation>Le service refuse les identifiants, et l’horloge de cet ordinateur est décalée de %1.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then try again.</source>
        <translation>Réglez la date, l’heure et le fuseau horaire de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>The API Secret of this workspace has no right to do this.</source>
        <translation>L’API Secret de cet espace de travail n’a pas le droit de faire cela.</translation>
    </message>
    <message>
        <source>An administrator of the Heymarket team can grant it.</source>
        <translation>Un administrateur de l’équipe Heymarket peut l’accorder.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>The service knows nothing at this place.</source>
        <translation>Le service ne connaît rien à cet endroit.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it, or the address of the service is not the right one.</source>
        <translation>Cela a peut-être été supprimé, ou l’adresse du service n’est pas la bonne.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Le service n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>With the request id, the support of Heymarket can tell why.</source>
        <translation>Avec l’identifiant de requête, l’assistance de Heymarket peut en donner la raison.</translation>
    </message>
    <message>
        <source>Rolodesk waits and goes on by itself.</source>
        <translation>Rolodesk attend et continue de lui-même.</translation>
    </message>
    <message>
        <source>Answer cannot be read</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>The service answered in a form Rolodesk does not know. Nothing was changed.</source>
        <translation>Le service a répondu sous une forme que Rolodesk ne connaît pas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A report with the request id helps to teach Rolodesk this form.</source>
        <translation>Un rapport avec l’identifiant de requête aide à apprendre cette forme à Rolodesk.</translation>
    </message>
    <message>
        <source>Somebody else answered</source>
        <translation>Quelqu’un d’autre a répondu</translation>
    </message>
    <message>
        <source>A web page came back instead of data: a sign-in page of the network or a proxy stands in between.</source>
        <translation>Une page web est arrivée à la place des données&#xa0;: une page de connexion du réseau ou un proxy s’est interposé.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation>Ouvrez un navigateur web, connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Réponse trop grande</translation>
    </message>
    <message>
        <source>The answer of the service is larger than Rolodesk accepts.</source>
        <translation>La réponse du service est plus grande que ce que Rolodesk accepte.</translation>
    </message>
    <message>
        <source>A report with the request id helps to find the cause.</source>
        <translation>Un rapport avec l’identifiant de requête aide à trouver la cause.</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Pas d’identifiants</translation>
    </message>
    <message>
        <source>This workspace has no API Secret in this run.</source>
        <translation>Cet espace de travail n’a pas d’API Secret pour cette session.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Saisissez de nouveau la clé.</translation>
    </message>
    <message>
        <source>Switched off in this workspace</source>
        <translation>Désactivé dans cet espace de travail</translation>
    </message>
    <message>
        <source>A switch of this workspace forbids this, so nothing was sent.</source>
        <translation>Une autorisation désactivée de cet espace de travail l’empêche&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>It can be switched on in the workspace&apos;s settings.</source>
        <translation>Elle peut être activée dans les paramètres de l’espace de travail.</translation>
    </message>
    <message>
        <source>The key of this workspace belongs to another team now. Nothing was loaded from it and nothing was changed in it.</source>
        <translation>La clé de cet espace de travail appartient maintenant à une autre équipe. Rien n’en a été chargé et rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Requête arrêtée</translation>
    </message>
    <message>
        <source>The request was stopped before it was answered.</source>
        <translation>La requête a été arrêtée avant d’avoir reçu une réponse.</translation>
    </message>
    <message>
        <source>It can be started again at any time.</source>
        <translation>Elle peut être relancée à tout moment.</translation>
    </message>
    <message>
        <source>Local copy cannot be opened</source>
        <translation>La copie locale ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>Le fichier %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>See that its folder exists and that you may write there.</source>
        <translation>Vérifiez que son dossier existe et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Local copy of a newer Rolodesk</source>
        <translation>Copie locale d’un Rolodesk plus récent</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. It was left as it is.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente de ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Start the newer version, or move the file away: then the contacts are loaded again.</source>
        <translation>Démarrez la version plus récente, ou déplacez le fichier&#xa0;: les contacts sont alors chargés de nouveau.</translation>
    </message>
    <message>
        <source>Local copy of another workspace</source>
        <translation>Copie locale d’un autre espace de travail</translation>
    </message>
    <message>
        <source>The file %1 holds the contacts of another account. It was left as it is.</source>
        <translation>Le fichier %1 contient les contacts d’un autre compte. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Choose another folder for this workspace.</source>
        <translation>Choisissez un autre dossier pour cet espace de travail.</translation>
    </message>
    <message>
        <source>Local copy damaged</source>
        <translation>Copie locale endommagée</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be used.</source>
        <translation>Le fichier %1 est endommagé et ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Move it away: the contacts are in the service and are loaded again.</source>
        <translation>Déplacez-le&#xa0;: les contacts sont dans le service et sont chargés de nouveau.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>There is no room left to write %1, so loading has stopped.</source>
        <translation>Il ne reste pas de place pour écrire %1&#xa0;; le chargement s’est donc arrêté.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Local copy in use</source>
        <translation>Copie locale utilisée ailleurs</translation>
    </message>
    <message>
        <source>Another program is writing to %1.</source>
        <translation>Un autre programme écrit dans %1.</translation>
    </message>
    <message>
        <source>Close the other Rolodesk or rolodesk-cli, then try again.</source>
        <translation>Fermez l’autre Rolodesk ou rolodesk-cli, puis réessayez.</translation>
    </message>
    <message>
        <source>Trouble with the local copy</source>
        <translation>Problème avec la copie locale</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Le fichier %1 n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>Nothing in the service was changed by this.</source>
        <translation>Rien dans le service n’en a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Sa réponse&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The switch “%1” of this workspace is off, so nothing was sent.</source>
        <translation>L’autorisation «&#xa0;%1&#xa0;» de cet espace de travail est désactivée&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Whoever knows the pass phrase can change it in the workspace&apos;s settings.</source>
        <translation>Toute personne qui connaît la phrase secrète peut la modifier dans les paramètres de l’espace de travail.</translation>
    </message>
    <message>
        <source>The key of this workspace belongs to another team now, “%1”. Nothing was loaded from it and nothing was changed in it.</source>
        <translation>La clé de cet espace de travail appartient maintenant à une autre équipe, «&#xa0;%1&#xa0;». Rien n’en a été chargé et rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>A contact cannot be read</source>
        <translation>Un contact est illisible</translation>
    </message>
    <message>
        <source>What the local copy keeps of it is damaged; the others are as they were.</source>
        <translation>Ce que la copie locale en garde est endommagé&#xa0;; les autres sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>It is mended as soon as the service sends it again.</source>
        <translation>Il sera réparé dès que le service l’enverra de nouveau.</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>La liste n’est peut-être pas complète</translation>
    </message>
    <message>
        <source>A look-up by full phone number or e-mail also asks the service.</source>
        <translation>Une recherche par numéro complet ou par e-mail interroge aussi le service.</translation>
    </message>
    <message>
        <source>The service counts %1 contacts, and %2 were loaded.</source>
        <translation>Le service compte %1 contacts, et %2 ont été chargés.</translation>
    </message>
    <message>
        <source>More contacts were changed at the same moment than the service lists, so some of them could not be loaded.</source>
        <translation>Plus de contacts ont été modifiés au même moment que le service n’en énumère&#xa0;; certains n’ont donc pas pu être chargés.</translation>
    </message>
    <message>
        <source>The list of the service could not be followed to its end.</source>
        <translation>La liste du service n’a pas pu être suivie jusqu’au bout.</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>L’horloge de cet ordinateur est décalée</translation>
    </message>
    <message>
        <source>It is %1 behind the service; Rolodesk takes that into account.</source>
        <translation>Elle retarde de %1 sur le service&#xa0;; Rolodesk en tient compte.</translation>
    </message>
    <message>
        <source>It is %1 ahead of the service; Rolodesk takes that into account.</source>
        <translation>Elle avance de %1 sur le service&#xa0;; Rolodesk en tient compte.</translation>
    </message>
    <message>
        <source>Setting date, time and time zone mends it for good.</source>
        <translation>Régler la date, l’heure et le fuseau horaire y remédie pour de bon.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>CSV: the columns of this list</source>
        <translation>CSV&#xa0;: les colonnes de cette liste</translation>
    </message>
    <message>
        <source>For a spreadsheet: the columns on screen in their order, with a line of titles.</source>
        <translation>Pour un tableur&#xa0;: les colonnes à l’écran dans leur ordre, avec une ligne de titres.</translation>
    </message>
    <message>
        <source>CSV file (*%1)</source>
        <translation>Fichier CSV (*%1)</translation>
    </message>
    <message>
        <source>CSV: as Heymarket imports it</source>
        <translation>CSV&#xa0;: comme Heymarket l’importe</translation>
    </message>
    <message>
        <source>Names, number, e-mail, opt-out, tags and custom fields. Owners, notes, pictures and further numbers have no place in it.</source>
        <translation>Noms, numéro, e-mail, désabonnement, étiquettes et champs personnalisés. Les responsables, les notes, les photos et les autres numéros n’y ont pas de place.</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>For address books and telephones: one card a contact.</source>
        <translation>Pour les carnets d’adresses et les téléphones&#xa0;: une carte par contact.</translation>
    </message>
    <message>
        <source>vCard file (*%1)</source>
        <translation>Fichier vCard (*%1)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>For programs: all that the service ever told of each contact, one a line.</source>
        <translation>Pour les programmes&#xa0;: tout ce que le service a indiqué de chaque contact, un par ligne.</translation>
    </message>
    <message>
        <source>JSON lines file (*%1)</source>
        <translation>Fichier de lignes JSON (*%1)</translation>
    </message>
    <message>
        <source>display names that differ</source>
        <translation>noms affichés différents</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>responsables</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocages</translation>
    </message>
    <message>
        <source>further numbers and addresses</source>
        <translation>autres numéros et adresses</translation>
    </message>
    <message>
        <source>fields that the team does not list any more</source>
        <translation>champs que l’équipe ne liste plus</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>authors and dates of notes, handles of channels</source>
        <translation>auteurs et dates des notes, identifiants des canaux</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>Le dossier n’existe pas</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: son dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Not allowed there</source>
        <translation>Écriture non autorisée à cet endroit</translation>
    </message>
    <message>
        <source>%1 cannot be written: you may not write there.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: vous n’avez pas le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is a folder or a device.</source>
        <translation>%1 est un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>Pas de place sur le disque</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Libérez de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Réessayez, ou choisissez un autre emplacement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln contact écrit.</numerusform>
            <numerusform>%Ln contacts écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen were deleted meanwhile and are not in it.</source>
        <translation>
            <numerusform>%Ln des contacts choisis a été supprimé entre-temps et n’y figure pas.</numerusform>
            <numerusform>%Ln des contacts choisis ont été supprimés entre-temps et n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not complete in it.</source>
        <translation>
            <numerusform>%Ln contact n’y est pas complet.</numerusform>
            <numerusform>%Ln contacts n’y sont pas complets.</numerusform>
        </translation>
    </message>
    <message>
        <source>This format has no place for: %1.</source>
        <translation>Ce format n’a pas de place pour&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>nom affiché</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse d’une photo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>désabonnement</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>color</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Autres téléphones</translation>
    </message>
    <message>
        <source>further phones</source>
        <translation>autres téléphones</translation>
    </message>
    <message>
        <source>Further e-mails</source>
        <translation>Autres e-mails</translation>
    </message>
    <message>
        <source>further e-mails</source>
        <translation>autres e-mails</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>May edit contacts</source>
        <translation>Peut modifier des contacts</translation>
    </message>
    <message>
        <source>Create and change single contacts, tags and fields.</source>
        <translation>Créer et modifier un par un les contacts, les étiquettes et les champs.</translation>
    </message>
    <message>
        <source>May edit many contacts at once</source>
        <translation>Peut modifier beaucoup de contacts à la fois</translation>
    </message>
    <message>
        <source>Change all selected contacts in one go.</source>
        <translation>Modifier d’un coup tous les contacts sélectionnés.</translation>
    </message>
    <message>
        <source>May import files</source>
        <translation>Peut importer des fichiers</translation>
    </message>
    <message>
        <source>Create and change contacts from a file.</source>
        <translation>Créer et modifier des contacts à partir d’un fichier.</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>Peut supprimer</translation>
    </message>
    <message>
        <source>Delete contacts, their channels, and tags.</source>
        <translation>Supprimer des contacts, leurs canaux et des étiquettes.</translation>
    </message>
    <message>
        <source>May opt people back in</source>
        <translation>Peut réabonner des personnes</translation>
    </message>
    <message>
        <source>Lift the opt-out of people who asked for no messages.</source>
        <translation>Lever le désabonnement de personnes qui n’ont plus voulu de messages.</translation>
    </message>
    <message>
        <source>A switch of this workspace forbids it: “%1”.</source>
        <translation>Une autorisation désactivée de cet espace de travail l’interdit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Décision nécessaire</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Failed, still open</source>
        <translation>En échec, encore ouvert</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Désabonnement</translation>
    </message>
    <message>
        <source>Opt-out, by its date</source>
        <translation>Désabonnement, d’après sa date</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>Pays des numéros</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Opt-in, only told</source>
        <translation>Abonnement, seulement signalé</translation>
    </message>
    <message>
        <source>What kind the value beside it is</source>
        <translation>De quel type est la valeur voisine</translation>
    </message>
    <message>
        <source>What the value beside it is called</source>
        <translation>Comment s’appelle la valeur voisine</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Nouveau champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>Champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The field named beside it</source>
        <translation>Le champ nommé à côté</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (which of several)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read, not stored</source>
        <translation>Lu, non stocké</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Jamais fait</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Always taken</source>
        <translation>Toujours repris</translation>
    </message>
    <message>
        <source>Fill blanks only</source>
        <translation>Compléter les vides</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>mémorisé</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supposé</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouvelle(s)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiée(s)</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 identique(s)</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>%1 répétée(s)</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 en suspens</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 exclue(s)</translation>
    </message>
    <message>
        <source>%1 to be asked of the service</source>
        <translation>%1 à demander au service</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Open it in the program it is from and save it as CSV or as an Excel workbook.</source>
        <translation>Ouvrez-le dans le programme d’où il vient et enregistrez-le au format CSV ou comme classeur Excel.</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tableau en texte</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Fichier vide</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>It may not have been downloaded or copied to its end: do that once more.</source>
        <translation>Il n’a peut-être pas été téléchargé ou copié jusqu’au bout&#xa0;: recommencez l’opération.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>%1 is an archive of other files, and no workbook.</source>
        <translation>%1 est une archive d’autres fichiers, et non un classeur.</translation>
    </message>
    <message>
        <source>Unpack it and drop the file with the contacts. An OpenDocument table is to be saved as CSV or as an Excel workbook first.</source>
        <translation>Décompressez-la et déposez le fichier contenant les contacts. Un tableau OpenDocument doit d’abord être enregistré au format CSV ou comme classeur Excel.</translation>
    </message>
    <message>
        <source>Old Excel workbook</source>
        <translation>Ancien classeur Excel</translation>
    </message>
    <message>
        <source>%1 is an old or a protected document of Office, which cannot be read.</source>
        <translation>%1 est un document Office ancien ou protégé, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) without a password, or as CSV.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice et enregistrez-le comme classeur Excel (.xlsx) sans mot de passe, ou au format CSV.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 is a PDF: its table is a picture of one.</source>
        <translation>%1 est un PDF&#xa0;: son tableau n’en est que l’image.</translation>
    </message>
    <message>
        <source>%1 is a picture.</source>
        <translation>%1 est une image.</translation>
    </message>
    <message>
        <source>%1 is compressed.</source>
        <translation>%1 est compressé.</translation>
    </message>
    <message>
        <source>Unpack it and drop the file with the contacts.</source>
        <translation>Décompressez-le et déposez le fichier contenant les contacts.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says.</source>
        <translation>%1 est une page web, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 is text, but neither a table nor vCards.</source>
        <translation>%1 est du texte, mais ni un tableau ni des vCards.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 is no text and no workbook.</source>
        <translation>%1 n’est ni du texte ni un classeur.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Le fichier n’existe pas</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 est introuvable.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or lie on a drive that is not connected.</source>
        <translation>Il a pu être déplacé ou renommé, ou se trouver sur un disque qui n’est pas connecté.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>Lecture du fichier non autorisée</translation>
    </message>
    <message>
        <source>Reading %1 is not allowed for this user.</source>
        <translation>La lecture de %1 n’est pas autorisée pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or let whom it belongs to give you the right.</source>
        <translation>Copiez-le dans un de vos dossiers, ou demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is a folder or a device.</source>
        <translation>%1 est un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>Drop the files that are in it.</source>
        <translation>Déposez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>La lecture de %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Copy it to this computer and drop it again.</source>
        <translation>Copiez-le sur cet ordinateur et déposez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>%1 is larger than what can be read at once.</source>
        <translation>%1 est plus volumineux que ce qui peut être lu en une fois.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The workbook has a password</source>
        <translation>Le classeur a un mot de passe</translation>
    </message>
    <message>
        <source>%1 opens with a password only.</source>
        <translation>%1 ne s’ouvre qu’avec un mot de passe.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it without one, or as CSV.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice et enregistrez-le sans mot de passe, ou au format CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged</source>
        <translation>Le classeur est endommagé</translation>
    </message>
    <message>
        <source>%1 is cut off or altered (%2).</source>
        <translation>%1 est tronqué ou altéré (%2).</translation>
    </message>
    <message>
        <source>Download or copy it once more; or open it in Excel or LibreOffice, which may repair it, and save it anew.</source>
        <translation>Téléchargez-le ou copiez-le encore une fois&#xa0;; ou ouvrez-le dans Excel ou LibreOffice, qui le répareront peut-être, et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Unicode, as Excel saves text</source>
        <translation>Unicode, comme Excel enregistre le texte</translation>
    </message>
    <message>
        <source>Unicode, the other way around</source>
        <translation>Unicode, dans l’autre sens</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation>Ancien Mac</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Western Europe with the euro</source>
        <translation>Europe occidentale avec l’euro</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Ce qui a été collé</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>Il n’y a pas de lignes</translation>
    </message>
    <message>
        <source>%1 holds nothing but titles and blank lines.</source>
        <translation>%1 ne contient que des titres et des lignes vides.</translation>
    </message>
    <message>
        <source>Another sheet may hold the contacts.</source>
        <translation>Les contacts sont peut-être sur une autre feuille.</translation>
    </message>
    <message>
        <source>If there are contacts in it, the encoding or the separator may be another one.</source>
        <translation>S’il contient des contacts, l’encodage ou le séparateur est peut-être différent.</translation>
    </message>
    <message>
        <source>Columns are recognised by their titles and by what is in them.</source>
        <translation>Les colonnes sont reconnues à leurs titres et à leur contenu.</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, sûr à %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language (encoding)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>le fichier l’indique</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>très probable</translation>
    </message>
    <message>
        <source>likely, by its letters</source>
        <translation>probable, d’après ses lettres</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Virgule (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Point-virgule (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>Barre (|)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Import what was pasted</source>
        <translation>Importer ce qui a été collé</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>name of a file</comment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Reading the file: %1</source>
        <translation>Lecture du fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing with your contacts: row %1 of %2</source>
        <translation>Comparaison avec vos contacts&#xa0;: ligne %1 sur %2</translation>
    </message>
    <message>
        <source>Asking the service: row %1 of %2.</source>
        <translation>Interrogation du service&#xa0;: ligne %1 sur %2.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>Ouverture du plan…</translation>
    </message>
    <message>
        <source>Each row is compared with your contacts as they are now.</source>
        <translation>Chaque ligne est comparée avec vos contacts tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <translation>Lire comme avant</translation>
    </message>
    <message>
        <source>No file was read</source>
        <translation>Aucun fichier n’a été lu</translation>
    </message>
    <message>
        <source>Contacts come from CSV, vCards or an Excel workbook.</source>
        <translation>Les contacts viennent d’un fichier CSV, de vCards ou d’un classeur Excel.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>name of a file</comment>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importer %Ln contact</numerusform>
            <numerusform>Importer %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be asked for</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être demandée au service</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être demandées au service</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all contacts are in the local copy, so these rows may be of people you have. They are not imported.</source>
        <translation>La copie locale ne contient pas tous les contacts&#xa0;; ces lignes concernent peut-être des personnes que vous avez déjà. Elles ne sont pas importées.</translation>
    </message>
    <message>
        <source>Load all contacts first; what is here by then is compared at once.</source>
        <translation>Chargez d’abord tous les contacts&#xa0;; ce qui est là à ce moment est aussitôt comparé.</translation>
    </message>
    <message>
        <source>The plan cannot be used</source>
        <translation>Le plan ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>%1 was made for another workspace.</source>
        <translation>%1 a été fait pour un autre espace de travail.</translation>
    </message>
    <message>
        <source>Open that workspace and drop the plan there, or drop the file it was made of here.</source>
        <translation>Ouvrez cet espace de travail et déposez-y le plan, ou déposez ici le fichier à partir duquel il a été fait.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the plan was made.</source>
        <translation>%1 n’est plus tel qu’au moment où le plan a été fait.</translation>
    </message>
    <message>
        <source>Drop the file to make a new plan.</source>
        <translation>Déposez le fichier pour faire un nouveau plan.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rolodesk.</source>
        <translation>%1 a été enregistré par un Rolodesk plus récent.</translation>
    </message>
    <message>
        <source>Update Rolodesk, or drop the file the plan was made of.</source>
        <translation>Mettez à jour Rolodesk, ou déposez le fichier à partir duquel le plan a été fait.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 est endommagé à la ligne %2.</translation>
    </message>
    <message>
        <source>Copy it once more, or drop the file the plan was made of.</source>
        <translation>Copiez-le encore une fois, ou déposez le fichier à partir duquel le plan a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would do something else by now</source>
        <translation>
            <numerusform>%Ln ligne ferait maintenant autre chose</numerusform>
            <numerusform>%Ln lignes feraient maintenant autre chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts were changed since the plan was saved. These rows are held back.</source>
        <translation>Des contacts ont été modifiés depuis l’enregistrement du plan. Ces lignes sont en suspens.</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Edit the cell: Tab saves and goes on</source>
        <translation>Modifier la cellule&#xa0;: Tab enregistre et passe à la suivante</translation>
    </message>
    <message>
        <source>Select this contact, or let go of it</source>
        <translation>Sélectionner ce contact, ou le désélectionner</translation>
    </message>
    <message>
        <source>Select from here on</source>
        <translation>Sélectionner à partir d’ici</translation>
    </message>
    <message>
        <source>Select all of the list</source>
        <translation>Sélectionner toute la liste</translation>
    </message>
    <message>
        <source>Clear the selection, then the search</source>
        <translation>Effacer la sélection, puis la recherche</translation>
    </message>
    <message>
        <source>First and last contact</source>
        <translation>Premier et dernier contact</translation>
    </message>
    <message>
        <source>Import the table that was copied, or look up the numbers and e-mails</source>
        <translation>Importer le tableau copié, ou vérifier les numéros et e-mails</translation>
    </message>
    <message>
        <source>Leave the form: what was typed is kept, not saved</source>
        <translation>Quitter le formulaire&#xa0;: la saisie est gardée, sans être enregistrée</translation>
    </message>
    <message>
        <source>Choose tags, add a custom field, change channels</source>
        <translation>Choisir des étiquettes, ajouter un champ personnalisé, modifier les canaux</translation>
    </message>
    <message>
        <source>Go to the list; open or close a heading</source>
        <translation>Aller à la liste&#xa0;; ouvrir ou fermer une rubrique</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <translation>Renommer une vue enregistrée</translation>
    </message>
    <message>
        <source>Remove a saved view</source>
        <translation>Supprimer une vue enregistrée</translation>
    </message>
    <message>
        <source>Go to the list, or choose what is offered</source>
        <translation>Aller à la liste, ou choisir ce qui est proposé</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>Proposer ce qui peut figurer ici</translation>
    </message>
    <message>
        <source>Take what is offered; Return, what is chosen of it</source>
        <translation>Prendre ce qui est proposé&#xa0;; Retour prend ce qui y est choisi</translation>
    </message>
    <message>
        <source>Close what is offered, then clear the search</source>
        <translation>Fermer ce qui est proposé, puis effacer la recherche</translation>
    </message>
    <message>
        <source>Look up what was pasted</source>
        <translation>Vérifier ce qui a été collé</translation>
    </message>
    <message>
        <source>Edit the cell, or all that say the same as it</source>
        <translation>Modifier la cellule, ou toutes celles qui disent la même chose</translation>
    </message>
    <message>
        <source>Fix all cells that say the same alike</source>
        <translation>Corriger de la même façon toutes les cellules qui disent la même chose</translation>
    </message>
    <message>
        <source>The contact is the same person</source>
        <translation>Le contact est la même personne</translation>
    </message>
    <message>
        <source>Take only this row of a number</source>
        <translation>Ne prendre que cette ligne parmi celles d’un même numéro</translation>
    </message>
    <message>
        <source>Take a row whose contact was changed since</source>
        <translation>Prendre une ligne dont le contact a été modifié depuis</translation>
    </message>
    <message>
        <source>Join two cells of a row, or drop those beyond the columns</source>
        <translation>Joindre deux cellules d’une ligne, ou supprimer celles qui dépassent les colonnes</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in again</source>
        <translation>Exclure la ligne, ou la reprendre</translation>
    </message>
    <message>
        <source>All of the words, in any order, in any field; any part of a number</source>
        <translation>Tous les mots, dans n’importe quel ordre et dans n’importe quel champ&#xa0;; n’importe quelle partie d’un numéro</translation>
    </message>
    <message>
        <source>These words, as they stand</source>
        <translation>Ces mots, tels quels</translation>
    </message>
    <message>
        <source>With this tag, or without any</source>
        <translation>Avec cette étiquette, ou sans aucune</translation>
    </message>
    <message>
        <source>Of this owner, or of nobody</source>
        <translation>De ce responsable, ou de personne</translation>
    </message>
    <message>
        <source>With a value, this value, or one that begins so</source>
        <translation>Avec une valeur, cette valeur, ou une qui commence ainsi</translation>
    </message>
    <message>
        <source>By whether they may be texted</source>
        <translation>Selon qu’ils acceptent les SMS ou non</translation>
    </message>
    <message>
        <source>Blocked, or not</source>
        <translation>Bloqué, ou non</translation>
    </message>
    <message>
        <source>Changed on a day, after one, in a month</source>
        <translation>Modifié un jour donné, après un jour, pendant un mois</translation>
    </message>
    <message>
        <source>In this field alone</source>
        <translation>Dans ce champ seulement</translation>
    </message>
    <message>
        <source>Where this is empty</source>
        <translation>Là où ceci est vide</translation>
    </message>
    <message>
        <source>A number that cannot be one, or that others have, too</source>
        <translation>Un numéro impossible, ou que d’autres ont aussi</translation>
    </message>
    <message>
        <source>A dash in front: all others</source>
        <translation>Un tiret devant&#xa0;: tous les autres</translation>
    </message>
    <message>
        <source>What one can search for</source>
        <translation>Ce que l’on peut chercher</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>Dans l’éditeur</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>Dans la barre latérale</translation>
    </message>
    <message>
        <source>In a look-up</source>
        <translation>Dans une vérification de liste</translation>
    </message>
    <message>
        <source>In the rows of an import</source>
        <translation>Dans les lignes d’une importation</translation>
    </message>
    <message>
        <source>Save the contact; Return in a line of text</source>
        <translation>Enregistrer le contact&#xa0;; Retour dans une ligne de texte</translation>
    </message>
    <message>
        <source>Go to the next step, or back</source>
        <translation>Aller à l’étape suivante, ou revenir</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>The service could not be asked (%1).</source>
        <translation>Le service n’a pas pu être interrogé (%1).</translation>
    </message>
    <message>
        <source>the rest is still loading</source>
        <translation>le reste est en cours de chargement</translation>
    </message>
    <message>
        <source>the rest is not loaded</source>
        <translation>le reste n’est pas chargé</translation>
    </message>
    <message>
        <source>Searched %1 of %2 contacts; %3.</source>
        <translation>Recherche dans %1 contacts sur %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>Searched %1 contacts; the service counts %2.</source>
        <translation>Recherche dans %1 contacts&#xa0;; le service en compte %2.</translation>
    </message>
    <message>
        <source>Searched the %1 contacts loaded so far.</source>
        <translation>Recherche dans les %1 contacts chargés jusqu’ici.</translation>
    </message>
    <message>
        <source>local copy: all contacts</source>
        <translation>copie locale&#xa0;: tous les contacts</translation>
    </message>
    <message>
        <source>local copy: %1 of %2 loaded</source>
        <translation>copie locale&#xa0;: %1 chargés sur %2</translation>
    </message>
    <message>
        <source>local copy: %1 loaded</source>
        <translation>copie locale&#xa0;: %1 chargés</translation>
    </message>
    <message>
        <source>The local copy could not be searched (%1).</source>
        <translation>La recherche dans la copie locale a échoué (%1).</translation>
    </message>
    <message>
        <source>Asking the service about %1…</source>
        <translation>Interrogation du service sur %1…</translation>
    </message>
    <message>
        <source>The service does not answer searches for e-mail addresses.</source>
        <translation>Le service ne répond pas aux recherches d’adresses e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>Found by the service: %Ln contact(s)</source>
        <translation>
            <numerusform>Trouvé par le service&#xa0;: %Ln contact</numerusform>
            <numerusform>Trouvés par le service&#xa0;: %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no contact with %1.</source>
        <translation>Le service ne connaît aucun contact avec %1.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Aucun contact</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts loaded</source>
        <translation>%1 contacts chargés sur %2</translation>
    </message>
    <message>
        <source>%1 contacts loaded, the service counts %2</source>
        <translation>%1 contacts chargés, le service en compte %2</translation>
    </message>
    <message>
        <source>No contacts loaded yet</source>
        <translation>Aucun contact encore chargé</translation>
    </message>
    <message>
        <source>%1 contacts loaded, total unknown</source>
        <translation>%1 contacts chargés, total inconnu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” names nothing that is known here.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne rien de connu ici.</translation>
    </message>
    <message>
        <source>“%1” names nothing that is known here; similar names: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne rien de connu ici&#xa0;; noms semblables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: there is no such operator; possible: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est cherché comme texte&#xa0;: cet opérateur n’existe pas&#xa0;; possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has no value yet; possible: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de valeur&#xa0;; possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de valeur.</translation>
    </message>
    <message>
        <source>“%1” names no date, and nobody matches it; possible: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date, et personne n’y correspond&#xa0;; possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” means nothing, and nobody matches it; possible: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne veut rien dire, et personne n’y correspond&#xa0;; possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1; sorted by %2 among these</source>
        <translation>%1&#xa0;; parmi eux, tri par %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match, the best first.</source>
        <translation>
            <numerusform>%Ln contact correspond, le meilleur en premier.</numerusform>
            <numerusform>%Ln contacts correspondent, les meilleurs en premier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match.</source>
        <translation>
            <numerusform>%Ln contact correspond.</numerusform>
            <numerusform>%Ln contacts correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the local copy: %1</source>
        <translation>Dans la copie locale&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) contain these characters.</source>
        <translation>
            <numerusform>%Ln contact contient ces caractères.</numerusform>
            <numerusform>%Ln contacts contiennent ces caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>Aucun contact trouvé</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Afficher tous les contacts</translation>
    </message>
    <message>
        <source>Found, but not kept</source>
        <translation>Trouvé, mais pas gardé</translation>
    </message>
    <message>
        <source>The service knows a contact with %1, but it could not be put into the local copy. %2</source>
        <translation>Le service connaît un contact avec %1, mais il n’a pas pu être ajouté à la copie locale. %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>%1 is not in the local copy, which held all contacts when it was last synced. The service could not be asked.</source>
        <translation>%1 n’est pas dans la copie locale, qui contenait tous les contacts à la dernière synchronisation. Le service n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>%1 is not among the %2 contacts loaded so far, and the service could not be asked.</source>
        <translation>%1 n’est pas parmi les %2 contacts chargés jusqu’ici, et le service n’a pas pu être interrogé.</translation>
    </message>
    <message>
        <source>Not in the local copy</source>
        <translation>Absent de la copie locale</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>Recherche impossible dans la copie locale</translation>
    </message>
    <message>
        <source>%1 is neither in the local copy nor known to the service.</source>
        <translation>%1 n’est ni dans la copie locale ni connu du service.</translation>
    </message>
    <message>
        <source>No contact matches “%1”.</source>
        <translation>Aucun contact ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No contact matches “%1”. A part of a name, a number, an e-mail or a tag is enough.</source>
        <translation>Aucun contact ne correspond à «&#xa0;%1&#xa0;». Une partie d’un nom, d’un numéro, d’un e-mail ou d’une étiquette suffit.</translation>
    </message>
    <message>
        <source>No contact matches “%1” in the %2 contacts loaded so far. A full phone number or e-mail also asks the service.</source>
        <translation>Aucun contact ne correspond à «&#xa0;%1&#xa0;» parmi les %2 contacts chargés jusqu’ici. Un numéro complet ou un e-mail interroge aussi le service.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>The service held no contact for this account when it was last asked. Why it cannot be asked now stands above.</source>
        <translation>Le service n’avait aucun contact pour ce compte la dernière fois qu’il a été interrogé. La raison pour laquelle il ne peut pas l’être maintenant est indiquée plus haut.</translation>
    </message>
    <message>
        <source>The first contacts could not be loaded; the reason stands above.</source>
        <translation>Les premiers contacts n’ont pas pu être chargés&#xa0;; la raison est indiquée plus haut.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading is paused</source>
        <translation>Le chargement est en pause</translation>
    </message>
    <message>
        <source>No contact was loaded yet.</source>
        <translation>Aucun contact n’a encore été chargé.</translation>
    </message>
    <message>
        <source>Load contacts</source>
        <translation>Charger les contacts</translation>
    </message>
    <message>
        <source>The service listed no contact, but there may be some; the reason stands above.</source>
        <translation>Le service n’a énuméré aucun contact, mais il y en a peut-être&#xa0;; la raison est indiquée plus haut.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>There are no contacts here yet</source>
        <translation>Il n’y a pas encore de contacts ici</translation>
    </message>
    <message>
        <source>The service holds no contact for this account. Contacts added in Heymarket appear here by themselves.</source>
        <translation>Le service n’a aucun contact pour ce compte. Les contacts ajoutés dans Heymarket apparaissent ici d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Loading the first contacts…</source>
        <translation>Chargement des premiers contacts…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contact sélectionné</numerusform>
            <numerusform>%Ln contacts sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>dont %Ln hors de cette liste</numerusform>
            <numerusform>dont %Ln hors de cette liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy cannot be read</source>
        <translation>La copie locale ne peut pas être lue</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>La raison est indiquée plus haut.</translation>
    </message>
    <message>
        <source>Reading the local copy…</source>
        <translation>Lecture de la copie locale…</translation>
    </message>
</context>
<context>
    <name>LookupWords</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désabonné</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln désabonné</numerusform>
            <numerusform>%Ln désabonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Several contacts</source>
        <translation>Plusieurs contacts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several contacts</source>
        <translation>
            <numerusform>%Ln avec plusieurs contacts</numerusform>
            <numerusform>%Ln avec plusieurs contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the base</source>
        <translation>Absent de la base</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the base</source>
        <translation>
            <numerusform>%Ln absent de la base</numerusform>
            <numerusform>%Ln absents de la base</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln non valide</numerusform>
            <numerusform>%Ln non valides</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>En attente du service</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither a number nor an e-mail</source>
        <translation>Ni un numéro ni un e-mail</translation>
    </message>
    <message>
        <source>Not an e-mail</source>
        <translation>Pas un e-mail</translation>
    </message>
    <message>
        <source>A national number, and this workspace has no country for those</source>
        <translation>Un numéro national, et cet espace de travail n’a pas de pays pour ces numéros</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Trop peu de chiffres</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Trop de chiffres</translation>
    </message>
    <message>
        <source>No country has such a number</source>
        <translation>Aucun pays n’a un tel numéro</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>as a number of any country</source>
        <translation>comme numéro de n’importe quel pays</translation>
    </message>
    <message>
        <source>%1; this workspace has no country for national numbers</source>
        <translation>%1&#xa0;; cet espace de travail n’a pas de pays pour les numéros nationaux</translation>
    </message>
    <message>
        <source>the service does not answer searches for e-mail addresses</source>
        <translation>le service ne répond pas aux recherches d’adresses e-mail</translation>
    </message>
    <message>
        <source>not all contacts are here yet</source>
        <translation>tous les contacts ne sont pas encore là</translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation>le service n’a pas été interrogé</translation>
    </message>
    <message>
        <source>one at least opted out</source>
        <translation>au moins un désabonné</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>par le service</translation>
    </message>
    <message>
        <source>the service could not be asked for %1</source>
        <translation>le service n’a pas pu être interrogé sur %1</translation>
    </message>
    <message>
        <source>as in line %1</source>
        <translation>comme à la ligne %1</translation>
    </message>
</context>
<context>
    <name>PendingWords</name>
    <message numerus="yes">
        <source>offline: %Ln change(s) wait</source>
        <translation>
            <numerusform>hors ligne&#xa0;: %Ln modification en attente</numerusform>
            <numerusform>hors ligne&#xa0;: %Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln modification en attente</numerusform>
            <numerusform>%Ln modifications en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %n second(s).</source>
        <translation>
            <numerusform>Nouvel essai automatique dans %n seconde.</numerusform>
            <numerusform>Nouvel essai automatique dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>Supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need your decision</source>
        <translation>
            <numerusform>%Ln modification attend votre décision</numerusform>
            <numerusform>%Ln modifications attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checking whether %Ln change(s) were saved</source>
        <translation>
            <numerusform>vérification de l’enregistrement de %Ln modification</numerusform>
            <numerusform>vérification de l’enregistrement de %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>The card says why, and what you can do.</source>
        <translation>La fiche indique pourquoi, et ce que vous pouvez faire.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) failed</source>
        <translation>
            <numerusform>%Ln modification en échec</numerusform>
            <numerusform>%Ln modifications en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed stays marked until it is saved, tried again or dismissed.</source>
        <translation>Ce qui a échoué reste marqué jusqu’à être enregistré, réessayé ou ignoré.</translation>
    </message>
</context>
<context>
    <name>QuerySuggestions</name>
    <message>
        <source>has this tag</source>
        <translation>a cette étiquette</translation>
    </message>
    <message>
        <source>belongs to this person</source>
        <translation>est confié à cette personne</translation>
    </message>
    <message>
        <source>has this value in a custom field</source>
        <translation>a cette valeur dans un champ personnalisé</translation>
    </message>
    <message>
        <source>opted out or in</source>
        <translation>désabonné ou abonné</translation>
    </message>
    <message>
        <source>blocked or not</source>
        <translation>bloqué ou non</translation>
    </message>
    <message>
        <source>changed on, after or before a day</source>
        <translation>modifié un jour donné, après ou avant</translation>
    </message>
    <message>
        <source>has no name, phone, e-mail or tag</source>
        <translation>n’a pas de nom, téléphone, e-mail ou étiquette</translation>
    </message>
    <message>
        <source>odd or duplicate phone number</source>
        <translation>numéro de téléphone étrange ou en double</translation>
    </message>
    <message>
        <source>occurs in the name</source>
        <translation>figure dans le nom</translation>
    </message>
    <message>
        <source>occurs in the e-mail address</source>
        <translation>figure dans l’adresse e-mail</translation>
    </message>
    <message>
        <source>occurs in the phone number</source>
        <translation>figure dans le numéro de téléphone</translation>
    </message>
    <message>
        <source>does not want to be texted</source>
        <translation>ne veut pas recevoir de SMS</translation>
    </message>
    <message>
        <source>may be texted</source>
        <translation>accepte les SMS</translation>
    </message>
    <message>
        <source>the service was not asked yet</source>
        <translation>le service n’a pas encore été interrogé</translation>
    </message>
    <message>
        <source>messages are not taken</source>
        <translation>les messages ne sont pas acceptés</translation>
    </message>
    <message>
        <source>messages are taken</source>
        <translation>les messages sont acceptés</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>n’a pas de nom</translation>
    </message>
    <message>
        <source>has no phone number</source>
        <translation>n’a pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <translation>n’a pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>has no tag</source>
        <translation>n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>a phone number that cannot be one</source>
        <translation>un numéro de téléphone impossible</translation>
    </message>
    <message>
        <source>shares a phone number</source>
        <translation>partage un numéro de téléphone</translation>
    </message>
    <message>
        <source>belongs to nobody</source>
        <translation>n’est confié à personne</translation>
    </message>
    <message>
        <source>has a value in this field</source>
        <translation>a une valeur dans ce champ</translation>
    </message>
    <message>
        <source>changed today</source>
        <translation>modifié aujourd’hui</translation>
    </message>
    <message>
        <source>changed yesterday</source>
        <translation>modifié hier</translation>
    </message>
    <message>
        <source>changed after this day</source>
        <translation>modifié après ce jour</translation>
    </message>
    <message>
        <source>changed before this day</source>
        <translation>modifié avant ce jour</translation>
    </message>
    <message>
        <source>changed in this month</source>
        <translation>modifié pendant ce mois</translation>
    </message>
    <message>
        <source>changed in this year</source>
        <translation>modifié pendant cette année</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” would be the first name “%2” and the last name “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» donnerait le prénom «&#xa0;%2&#xa0;» et le nom de famille «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>In the file “%1”, here “%2”.</source>
        <translation>Dans le fichier «&#xa0;%1&#xa0;», ici «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Letters read wrongly</source>
        <translation>Lettres mal lues</translation>
    </message>
    <message>
        <source>Some of the text was read in a wrong encoding before the file was saved.</source>
        <translation>Une partie du texte a été lue dans un mauvais encodage avant l’enregistrement du fichier.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Names with a comma</source>
        <translation>Noms avec une virgule</translation>
    </message>
    <message>
        <source>Nobody says which part of the name stands in front.</source>
        <translation>Rien n’indique quelle partie du nom vient en premier.</translation>
    </message>
    <message>
        <source>Take the whole as the first name</source>
        <translation>Prendre le tout comme prénom</translation>
    </message>
    <message>
        <source>The last name stands before the comma</source>
        <translation>Le nom de famille est avant la virgule</translation>
    </message>
    <message>
        <source>The same number in several rows</source>
        <translation>Le même numéro dans plusieurs lignes</translation>
    </message>
    <message>
        <source>These rows share a number, or are about one contact, and say different things.</source>
        <translation>Ces lignes partagent un numéro, ou concernent un même contact, et disent des choses différentes.</translation>
    </message>
    <message>
        <source>Hold them back</source>
        <translation>Les laisser en suspens</translation>
    </message>
    <message>
        <source>Take the first row of each number</source>
        <translation>Prendre la première ligne de chaque numéro</translation>
    </message>
    <message>
        <source>Take the last row of each number</source>
        <translation>Prendre la dernière ligne de chaque numéro</translation>
    </message>
    <message>
        <source>Numbers of somebody of quite another name</source>
        <translation>Numéros de quelqu’un au nom tout différent</translation>
    </message>
    <message>
        <source>Such a number may have been given to somebody new since.</source>
        <translation>Un tel numéro a pu être attribué à quelqu’un d’autre depuis.</translation>
    </message>
    <message>
        <source>Hold these rows back</source>
        <translation>Laisser ces lignes en suspens</translation>
    </message>
    <message>
        <source>They are the same people under another name: take the rows like any other</source>
        <translation>Ce sont les mêmes personnes sous un autre nom&#xa0;: prendre ces lignes comme les autres</translation>
    </message>
    <message>
        <source>New numbers with a known e-mail</source>
        <translation>Nouveaux numéros avec un e-mail connu</translation>
    </message>
    <message>
        <source>Nobody has the number of these rows, but a contact has their e-mail.</source>
        <translation>Personne n’a le numéro de ces lignes, mais un contact a leur e-mail.</translation>
    </message>
    <message>
        <source>They are new contacts who share the address</source>
        <translation>Ce sont de nouveaux contacts qui partagent l’adresse</translation>
    </message>
    <message>
        <source>They are the same people: the number is one more of theirs</source>
        <translation>Ce sont les mêmes personnes&#xa0;: le numéro est un de plus</translation>
    </message>
    <message>
        <source>One e-mail in rows of different numbers</source>
        <translation>Un e-mail dans des lignes aux numéros différents</translation>
    </message>
    <message>
        <source>These rows would make contacts of one e-mail, and nobody says whether they are one person.</source>
        <translation>Ces lignes créeraient des contacts ayant le même e-mail, et rien n’indique s’il s’agit d’une seule personne.</translation>
    </message>
    <message>
        <source>They are different people who share the address</source>
        <translation>Ce sont des personnes différentes qui partagent l’adresse</translation>
    </message>
    <message>
        <source>More than five tags</source>
        <translation>Plus de cinq étiquettes</translation>
    </message>
    <message>
        <source>A contact can have five tags at most.</source>
        <translation>Un contact peut avoir au plus cinq étiquettes.</translation>
    </message>
    <message>
        <source>Add tags in their order while there is room</source>
        <translation>Ajouter les étiquettes dans leur ordre tant qu’il y a de la place</translation>
    </message>
    <message>
        <source>People who unsubscribed elsewhere</source>
        <translation>Personnes qui se sont désabonnées ailleurs</translation>
    </message>
    <message>
        <source>A status in these rows, or the name of the file, says that these people unsubscribed.</source>
        <translation>Un état dans ces lignes, ou le nom du fichier, indique que ces personnes se sont désabonnées.</translation>
    </message>
    <message>
        <source>Opt all of them out</source>
        <translation>Les désabonner toutes</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les exclure</translation>
    </message>
    <message>
        <source>Import them like any other</source>
        <translation>Les importer comme les autres</translation>
    </message>
    <message>
        <source>Rows of another length than the others</source>
        <translation>Lignes d’une autre longueur que les autres</translation>
    </message>
    <message>
        <source>Their cells may stand in the wrong columns: nobody says which are missing or too many.</source>
        <translation>Leurs cellules sont peut-être dans les mauvaises colonnes&#xa0;: rien n’indique lesquelles manquent ou sont en trop.</translation>
    </message>
    <message>
        <source>What is missing or too much is blank, and at the end</source>
        <translation>Ce qui manque ou est en trop est vide, et à la fin</translation>
    </message>
    <message>
        <source>Unreadable numbers and addresses</source>
        <translation>Numéros et adresses illisibles</translation>
    </message>
    <message>
        <source>Where a row has another number or address, it can be imported without the one that cannot be read. Rows without another one stay held back.</source>
        <translation>Si une ligne a un autre numéro ou une autre adresse, elle peut être importée sans ce qui est illisible. Les lignes qui n’en ont pas d’autre restent en suspens.</translation>
    </message>
    <message>
        <source>Leave out what cannot be read where there is another one</source>
        <translation>Exclure ce qui est illisible quand il y en a un autre</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 created</source>
        <translation>%1 créée(s)</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiée(s)</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 identique(s)</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 exclue(s)</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>%1 not done yet</source>
        <translation>%1 pas encore faite(s)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>Not done yet when this file was saved.</source>
        <translation>Pas encore fait quand ce fichier a été enregistré.</translation>
    </message>
    <message>
        <source>Not sent: the import was stopped before.</source>
        <translation>Non envoyé&#xa0;: l’importation a été arrêtée avant.</translation>
    </message>
    <message>
        <source>Not imported: whether anybody has its number was not known.</source>
        <translation>Non importé&#xa0;: il n’était pas établi si quelqu’un avait ce numéro.</translation>
    </message>
    <message>
        <source>Left out on purpose.</source>
        <translation>Exclu volontairement.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not imported: the row of its number that was taken in its place is not saved.</source>
        <translation>Non importée&#xa0;: la ligne de ce numéro prise à sa place n’est pas enregistrée.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>A new contact is made of this row.</source>
        <translation>Un nouveau contact est créé à partir de cette ligne.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>A contact is changed.</source>
        <translation>Un contact est modifié.</translation>
    </message>
    <message>
        <source>%1 says all of this already: nothing is sent.</source>
        <translation>%1 contient déjà tout cela&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The contact says all of this already: nothing is sent.</source>
        <translation>Le contact contient déjà tout cela&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Another row of the file stands for this one, about %1: nothing is sent for it.</source>
        <translation>Une autre ligne du fichier remplace celle-ci, à propos de %1&#xa0;: rien n’est envoyé pour elle.</translation>
    </message>
    <message>
        <source>Another row of the file stands for this one: nothing is sent for it.</source>
        <translation>Une autre ligne du fichier remplace celle-ci&#xa0;: rien n’est envoyé pour elle.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided. It would change %1.</source>
        <translation>Rien n’est envoyé tant que ce n’est pas décidé. Cela modifierait %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided. It would make a contact.</source>
        <translation>Rien n’est envoyé tant que ce n’est pas décidé. Cela créerait un contact.</translation>
    </message>
    <message>
        <source>This row about %1 is left out: nothing is sent for it.</source>
        <translation>Cette ligne à propos de %1 est exclue&#xa0;: rien n’est envoyé pour elle.</translation>
    </message>
    <message>
        <source>This row is left out: nothing is sent for it.</source>
        <translation>Cette ligne est exclue&#xa0;: rien n’est envoyé pour elle.</translation>
    </message>
    <message>
        <source>Not all contacts are here, and the service was not asked for this number yet.</source>
        <translation>Tous les contacts ne sont pas ici, et le service n’a pas encore été interrogé sur ce numéro.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided.</source>
        <translation>Rien n’est envoyé tant que ce n’est pas décidé.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Après l’importation</translation>
    </message>
    <message>
        <source>%1: now %2, after the import %3</source>
        <translation>%1&#xa0;: maintenant %2, après l’importation %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Again in the file</source>
        <translation>Répétée dans le fichier</translation>
    </message>
    <message>
        <source>again in the file</source>
        <translation>répétée dans le fichier</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>non demandée</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <source>There is neither a phone number nor an e-mail in this row, so nobody can be known by it. Type one, or leave the row out.</source>
        <translation>Cette ligne ne contient ni numéro de téléphone ni e-mail&#xa0;; rien ne permet donc de reconnaître quelqu’un. Saisissez-en un, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Spoiled number</source>
        <translation>Numéro abîmé</translation>
    </message>
    <message>
        <source>A spreadsheet spoiled the number of this row. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Un tableur a abîmé le numéro de cette ligne. Enregistrez la colonne comme texte dans le tableur, ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>Unreadable number</source>
        <translation>Numéro illisible</translation>
    </message>
    <message>
        <source>What stands in the column of the phone is no phone number. Type the number, or leave the row out.</source>
        <translation>Ce qui figure dans la colonne du téléphone n’est pas un numéro de téléphone. Saisissez le numéro, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Number without a country</source>
        <translation>Numéro sans pays</translation>
    </message>
    <message>
        <source>Nobody says which country this number is of. Choose one for the file, or type the number with + and the code of its country.</source>
        <translation>Rien n’indique de quel pays est ce numéro. Choisissez-en un pour le fichier, ou saisissez le numéro avec + et l’indicatif de son pays.</translation>
    </message>
    <message>
        <source>Unreadable e-mail</source>
        <translation>E-mail illisible</translation>
    </message>
    <message>
        <source>What stands in the column of the e-mail is no address. Type the address, or empty the cell.</source>
        <translation>Ce qui figure dans la colonne de l’e-mail n’est pas une adresse. Saisissez l’adresse, ou videz la cellule.</translation>
    </message>
    <message>
        <source>Unclear opt-out</source>
        <translation>Désabonnement pas clair</translation>
    </message>
    <message>
        <source>The cell of the opt-out is neither a yes nor a no, and this is not guessed. Type “yes” or “no”.</source>
        <translation>La cellule du désabonnement n’est ni un oui ni un non, et cela ne se devine pas. Saisissez «&#xa0;oui&#xa0;» ou «&#xa0;non&#xa0;».</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>Trop d’étiquettes</translation>
    </message>
    <message>
        <source>The contact would have more than five tags, which is the most there can be. Take some out of the cell, or say for the whole file that those are taken for which there is room.</source>
        <translation>Le contact aurait plus de cinq étiquettes, ce qui est le maximum. Retirez-en de la cellule, ou indiquez pour tout le fichier de prendre celles pour lesquelles il y a de la place.</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Étiquette inconnue</translation>
    </message>
    <message>
        <source>There is a label in this row that is no tag here. Say for the whole file what becomes of it.</source>
        <translation>Un libellé de cette ligne n’est pas une étiquette ici. Indiquez pour tout le fichier ce qu’il devient.</translation>
    </message>
    <message>
        <source>Unknown owner</source>
        <translation>Responsable inconnu</translation>
    </message>
    <message>
        <source>No member of the team is called like the owner of this row, or several are. Say for the whole file who is meant.</source>
        <translation>Aucun membre de l’équipe ne porte le nom du responsable de cette ligne, ou plusieurs le portent. Indiquez pour tout le fichier qui est visé.</translation>
    </message>
    <message>
        <source>Blank or not?</source>
        <translation>Vide ou non&#xa0;?</translation>
    </message>
    <message>
        <source>A cell holds a word such as “N/A”. Say for the whole column whether that is blank, or change the cell.</source>
        <translation>Une cellule contient un mot tel que «&#xa0;N/A&#xa0;». Indiquez pour toute la colonne si cela signifie vide, ou modifiez la cellule.</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Plus de cellules que de colonnes</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns, so its cells may stand in the wrong ones: often a comma within a name. Join the two cells that are one, or drop what is beyond.</source>
        <translation>Cette ligne a plus de cellules qu’il n’y a de colonnes&#xa0;; ses cellules sont peut-être dans les mauvaises&#xa0;: souvent une virgule dans un nom. Joignez les deux cellules qui n’en font qu’une, ou supprimez ce qui dépasse.</translation>
    </message>
    <message>
        <source>Other number of cells</source>
        <translation>Autre nombre de cellules</translation>
    </message>
    <message>
        <source>Nearly all rows have as many cells as there are columns, and this one has not, so its cells may stand in the wrong ones. Type into the right ones, or say for the whole file that what is missing or too much is blank, and at the end of the row.</source>
        <translation>Presque toutes les lignes ont autant de cellules qu’il y a de colonnes, mais pas celle-ci&#xa0;; ses cellules sont peut-être dans les mauvaises. Saisissez dans les bonnes, ou indiquez pour tout le fichier que ce qui manque ou est en trop est vide, et à la fin de la ligne.</translation>
    </message>
    <message>
        <source>Quote that is not closed</source>
        <translation>Guillemet non fermé</translation>
    </message>
    <message>
        <source>A quote opens a cell of this row, and nothing closes it: the text may go on elsewhere. Type the cell as it is meant.</source>
        <translation>Un guillemet ouvre une cellule de cette ligne, et rien ne la ferme&#xa0;: le texte continue peut-être ailleurs. Saisissez la cellule telle qu’elle doit être.</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Lettres perdues</translation>
    </message>
    <message>
        <source>Letters of this row were lost before the file was made, and nobody can bring them back. Type the text anew.</source>
        <translation>Des lettres de cette ligne ont été perdues avant la création du fichier, et personne ne peut les retrouver. Saisissez de nouveau le texte.</translation>
    </message>
    <message>
        <source>Same number twice</source>
        <translation>Même numéro deux fois</translation>
    </message>
    <message>
        <source>Other rows of the file have this number or are about the same contact, and say something else. Take one of them, or say for the whole file which is taken.</source>
        <translation>D’autres lignes du fichier ont ce numéro ou concernent le même contact, et disent autre chose. Prenez l’une d’elles, ou indiquez pour tout le fichier laquelle est prise.</translation>
    </message>
    <message>
        <source>Several contacts</source>
        <translation>Plusieurs contacts</translation>
    </message>
    <message>
        <source>The numbers and addresses of this row belong to different contacts. Take out what is not of this one, or leave the row out.</source>
        <translation>Les numéros et adresses de cette ligne appartiennent à différents contacts. Retirez ce qui n’est pas de celui-ci, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Number of somebody else</source>
        <translation>Numéro de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The number belongs to a contact of quite another name: it may have been given to somebody new. Say that it is the same person, or leave the row out.</source>
        <translation>Le numéro appartient à un contact au nom tout différent&#xa0;: il a pu être attribué à quelqu’un d’autre depuis. Indiquez que c’est la même personne, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>E-mail of a contact</source>
        <translation>E-mail d’un contact</translation>
    </message>
    <message>
        <source>Nobody has the number of this row, but a contact has its e-mail. Say that it is the same person, or leave the row out.</source>
        <translation>Personne n’a le numéro de cette ligne, mais un contact a son e-mail. Indiquez que c’est la même personne, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>E-mail of several rows</source>
        <translation>E-mail de plusieurs lignes</translation>
    </message>
    <message>
        <source>Another row of the file has the e-mail of this one, and not its number. Say for the whole file that they are different people who share it, or leave one out.</source>
        <translation>Une autre ligne du fichier a l’e-mail de celle-ci, mais pas son numéro. Indiquez pour tout le fichier que ce sont des personnes différentes qui le partagent, ou excluez-en une.</translation>
    </message>
    <message>
        <source>Contact without a number</source>
        <translation>Contact sans numéro</translation>
    </message>
    <message>
        <source>The contact has no phone number, and the service takes no change of such a contact. Give it a number first, or leave the row out.</source>
        <translation>Le contact n’a pas de numéro de téléphone, et le service n’accepte pas de modifier un tel contact. Donnez-lui d’abord un numéro, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Changed since the plan</source>
        <translation>Modifié depuis le plan</translation>
    </message>
    <message>
        <source>The contact is not what it was when the plan was made. Look at the row again.</source>
        <translation>Le contact n’est plus tel qu’au moment où le plan a été fait. Revoyez la ligne.</translation>
    </message>
    <message>
        <source>Opt-in that is not set</source>
        <translation>Abonnement non repris</translation>
    </message>
    <message>
        <source>The row says that this contact may be texted. The contact opted out and stays so: no file opts anybody in.</source>
        <translation>La ligne indique que ce contact accepte les SMS. Le contact s’est désabonné et le reste&#xa0;: aucun fichier n’abonne qui que ce soit.</translation>
    </message>
    <message>
        <source>Letters read wrongly</source>
        <translation>Lettres mal lues</translation>
    </message>
    <message>
        <source>Some letters look as if they had been read wrongly before the file was saved (“MÃ¼ller” for “Müller”). They can be repaired for the whole file.</source>
        <translation>Certaines lettres semblent avoir été mal lues avant l’enregistrement du fichier («&#xa0;MÃ¼ller&#xa0;» pour «&#xa0;Müller&#xa0;»). Elles peuvent être réparées pour tout le fichier.</translation>
    </message>
    <message>
        <source>Comma in a name</source>
        <translation>Virgule dans un nom</translation>
    </message>
    <message>
        <source>There is a comma in the name, which is taken as it is. Say for the whole file when the last name stands before it.</source>
        <translation>Il y a une virgule dans le nom, qui est pris tel quel. Indiquez pour tout le fichier si le nom de famille est avant elle.</translation>
    </message>
    <message>
        <source>Unsubscribed elsewhere</source>
        <translation>Désabonné ailleurs</translation>
    </message>
    <message>
        <source>A status in this row, or the name of the file, says that this person unsubscribed. Say for the whole file what becomes of such rows.</source>
        <translation>Un état dans cette ligne, ou le nom du fichier, indique que cette personne s’est désabonnée. Indiquez pour tout le fichier ce que deviennent ces lignes.</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Champ inconnu</translation>
    </message>
    <message>
        <source>The row names a custom field that is not there. Its value is not imported.</source>
        <translation>La ligne nomme un champ personnalisé qui n’existe pas. Sa valeur n’est pas importée.</translation>
    </message>
    <message>
        <source>Unclear date</source>
        <translation>Date pas claire</translation>
    </message>
    <message>
        <source>Nobody can tell which day a date of this row is: its day or its month may come first, its century is missing, or a spreadsheet made a number of it. It is imported as it stands.</source>
        <translation>Le jour qu’une date de cette ligne désigne ne peut pas être établi&#xa0;: le jour ou le mois peut venir en premier, le siècle manque, ou un tableur en a fait un nombre. Elle est importée telle quelle.</translation>
    </message>
    <message>
        <source>Number not in use</source>
        <translation>Numéro hors service</translation>
    </message>
    <message>
        <source>A number of this row is like none that is in use: it may be mistyped, or of another country. It is imported as it is.</source>
        <translation>Un numéro de cette ligne ne ressemble à aucun numéro en service&#xa0;: il est peut-être mal saisi, ou d’un autre pays. Il est importé tel quel.</translation>
    </message>
    <message>
        <source>Fax or pager left out</source>
        <translation>Fax ou pager exclu</translation>
    </message>
    <message>
        <source>The file calls a number of this row a fax or a pager, which nobody can text. It is not imported.</source>
        <translation>Le fichier désigne un numéro de cette ligne comme fax ou pager, qui ne peut pas recevoir de SMS. Il n’est pas importé.</translation>
    </message>
    <message>
        <source>Further number not kept</source>
        <translation>Autre numéro non gardé</translation>
    </message>
    <message>
        <source>The service keeps one number and one e-mail of a contact. The further ones of this row are left out.</source>
        <translation>Le service garde un seul numéro et un seul e-mail par contact. Les autres de cette ligne sont exclus.</translation>
    </message>
    <message>
        <source>A spreadsheet took the number for a formula and made “%1” of it. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Un tableur a pris le numéro pour une formule et en a fait «&#xa0;%1&#xa0;». Enregistrez la colonne comme texte dans le tableur, ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Type the number, or leave the row out.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de téléphone. Saisissez le numéro, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Nobody says which country “%1” is a number of. Choose one for the file, or type the number with + and the code of its country.</source>
        <translation>Rien n’indique de quel pays est le numéro «&#xa0;%1&#xa0;». Choisissez-en un pour le fichier, ou saisissez le numéro avec + et l’indicatif de son pays.</translation>
    </message>
    <message>
        <source>“%1” has too few digits for a phone number. Type all of it, or leave the row out.</source>
        <translation>«&#xa0;%1&#xa0;» a trop peu de chiffres pour un numéro de téléphone. Saisissez-le en entier, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>“%1” has too many digits for a phone number. Type the number alone, or leave the row out.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de chiffres pour un numéro de téléphone. Saisissez le numéro seul, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>No country has a number such as “%1”. Type the right one, or leave the row out.</source>
        <translation>Aucun pays n’a de numéro tel que «&#xa0;%1&#xa0;». Saisissez le bon, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>“%1” is read as a number of %2, which it does not say.</source>
        <translation>«&#xa0;%1&#xa0;» est lu comme un numéro du pays suivant, qu’il n’indique pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is read with the code of its country in front (%2), though it has no +.</source>
        <translation>«&#xa0;%1&#xa0;» est lu comme commençant par l’indicatif de son pays (%2), bien qu’il n’ait pas de +.</translation>
    </message>
    <message>
        <source>The extension %2 of “%1” is left out, because nobody can text an extension.</source>
        <translation>L’extension %2 de «&#xa0;%1&#xa0;» est exclue, car une extension ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>The letters of “%1” are read as the digits of their keys.</source>
        <translation>Les lettres de «&#xa0;%1&#xa0;» sont lues comme les chiffres de leurs touches.</translation>
    </message>
    <message>
        <source>The zero behind the point of “%1” is left out: a spreadsheet put it there.</source>
        <translation>Le zéro après le point de «&#xa0;%1&#xa0;» est exclu&#xa0;: un tableur l’y a mis.</translation>
    </message>
    <message>
        <source>“%1” is like no number that is in use.</source>
        <translation>«&#xa0;%1&#xa0;» ne ressemble à aucun numéro en service.</translation>
    </message>
    <message>
        <source>The words beside the number in “%1” are left out.</source>
        <translation>Les mots à côté du numéro dans «&#xa0;%1&#xa0;» sont exclus.</translation>
    </message>
    <message>
        <source>“%1” is left out: unreadable.</source>
        <translation>«&#xa0;%1&#xa0;» est exclu&#xa0;: illisible.</translation>
    </message>
    <message>
        <source>No e-mail address: %1. Type the address, or empty the cell.</source>
        <translation>Pas une adresse e-mail&#xa0;: %1. Saisissez l’adresse, ou videz la cellule.</translation>
    </message>
    <message>
        <source>No tag here is called so: %1. Say for the whole file what becomes of it.</source>
        <translation>Aucune étiquette ici ne porte ce nom&#xa0;: %1. Indiquez pour tout le fichier ce que cela devient.</translation>
    </message>
    <message>
        <source>No member of the team is called %1, or several are. Say for the whole file who is meant.</source>
        <translation>Aucun membre de l’équipe ne s’appelle %1, ou plusieurs s’appellent ainsi. Indiquez pour tout le fichier qui est visé.</translation>
    </message>
    <message>
        <source>No custom field is called so: %1. The value is not imported.</source>
        <translation>Aucun champ personnalisé ne porte ce nom&#xa0;: %1. La valeur n’est pas importée.</translation>
    </message>
    <message>
        <source>A word such as “N/A” stands in: %1. Say for the whole column whether that is blank, or change the cell.</source>
        <translation>Un mot tel que «&#xa0;N/A&#xa0;» figure dans&#xa0;: %1. Indiquez pour toute la colonne si cela signifie vide, ou modifiez la cellule.</translation>
    </message>
    <message>
        <source>The number belongs to %1, quite another name: it may have been given to somebody new. Say that it is the same person, or leave the row out.</source>
        <translation>Le numéro appartient à %1, un nom tout différent&#xa0;: il a pu être attribué à quelqu’un d’autre depuis. Indiquez que c’est la même personne, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Nobody has the number of this row, but %1 has its e-mail. Say that it is the same person, or leave the row out.</source>
        <translation>Personne n’a le numéro de cette ligne, mais %1 a son e-mail. Indiquez que c’est la même personne, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number to %1: the digits after %2 are lost. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Un tableur a arrondi ce numéro à %1&#xa0;: les chiffres après %2 sont perdus. Enregistrez la colonne comme texte dans le tableur, ou saisissez le numéro.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouvelle étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Nouveau champ «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SentenceWords</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>small</source>
        <comment>how titles are written within a sentence: “small” with a small letter at the beginning, “same” as they are</comment>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The sample workspace did not start</source>
        <translation>L’espace d’exemple n’a pas démarré</translation>
    </message>
    <message>
        <source>The program of the sample service is missing.</source>
        <translation>Le programme du service d’exemple est absent.</translation>
    </message>
    <message>
        <source>Install or build Rolodesk again: rolodesk-sandbox belongs beside it.</source>
        <translation>Installez ou compilez de nouveau Rolodesk&#xa0;: rolodesk-sandbox doit se trouver à côté.</translation>
    </message>
    <message>
        <source>Its folder cannot be made or written.</source>
        <translation>Son dossier ne peut pas être créé ou écrit.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder and the space on the disk.</source>
        <translation>Vérifiez les droits du dossier et l’espace sur le disque.</translation>
    </message>
    <message>
        <source>It is open in another Rolodesk.</source>
        <translation>Il est ouvert dans un autre Rolodesk.</translation>
    </message>
    <message>
        <source>Close the other one first.</source>
        <translation>Fermez d’abord l’autre.</translation>
    </message>
    <message>
        <source>The system did not start its service.</source>
        <translation>Le système n’a pas démarré son service.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Its service did not become ready in time.</source>
        <translation>Son service n’a pas été prêt à temps.</translation>
    </message>
    <message>
        <source>Try again when the machine is less busy.</source>
        <translation>Réessayez quand l’ordinateur sera moins occupé.</translation>
    </message>
    <message>
        <source>The sample service ended</source>
        <translation>Le service d’exemple s’est terminé</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Il s’est terminé de lui-même.</translation>
    </message>
    <message>
        <source>Open the sample workspace again; “Start over” makes it new.</source>
        <translation>Rouvrez l’espace d’exemple&#xa0;; «&#xa0;Repartir de zéro&#xa0;» le remet à neuf.</translation>
    </message>
    <message>
        <source>The sample workspace was not started over</source>
        <translation>L’espace d’exemple n’a pas été remis à neuf</translation>
    </message>
    <message>
        <source>A file in %1 could not be deleted.</source>
        <translation>Un fichier dans %1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder.</source>
        <translation>Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>The local copy was not deleted</source>
        <translation>La copie locale n’a pas été supprimée</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Un autre programme utilise %1.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>%1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>Starting the sample service…</source>
        <translation>Démarrage du service d’exemple…</translation>
    </message>
    <message>
        <source>Example team</source>
        <translation>Équipe d’exemple</translation>
    </message>
</context>
<context>
    <name>TeamCreation</name>
    <message>
        <source>The service did not answer, and it is not there.</source>
        <translation>Le service n’a pas répondu, et l’élément n’existe pas.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>il y a %n s</numerusform>
            <numerusform>il y a %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message numerus="yes">
        <source>%Ln form(s) with unsaved changes are lost.</source>
        <translation>
            <numerusform>%Ln formulaire avec des modifications non enregistrées sera perdu.</numerusform>
            <numerusform>%Ln formulaires avec des modifications non enregistrées seront perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) wait for what they take back, and are lost.</source>
        <translation>
            <numerusform>%Ln annulation attend encore ce qu’elle doit annuler, et sera perdue.</numerusform>
            <numerusform>%Ln annulations attendent encore ce qu’elles doivent annuler, et seront perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of “%1” are not saved yet.</source>
        <translation>
            <numerusform>%Ln modification de «&#xa0;%1&#xa0;» n’est pas encore enregistrée.</numerusform>
            <numerusform>%Ln modifications de «&#xa0;%1&#xa0;» ne sont pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is kept on this computer and goes on when the workspace is opened again.</source>
        <translation>Ceci est gardé sur cet ordinateur et continue quand l’espace de travail est rouvert.</translation>
    </message>
    <message>
        <source>The workspace keeps nothing on this computer: what is not saved is lost.</source>
        <translation>L’espace de travail ne garde rien sur cet ordinateur&#xa0;: ce qui n’est pas enregistré sera perdu.</translation>
    </message>
    <message>
        <source>What is being typed in “%1” is not saved and is lost.</source>
        <translation>La saisie en cours dans «&#xa0;%1&#xa0;» n’est pas enregistrée et sera perdue.</translation>
    </message>
    <message>
        <source>Quit although not everything is saved yet?</source>
        <translation>Quitter alors que tout n’est pas encore enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close “%1” although not everything is saved yet?</source>
        <translation>Fermer «&#xa0;%1&#xa0;» alors que tout n’est pas encore enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fermer l’espace de travail</translation>
    </message>
    <message>
        <source>Open “%1” anew although not everything is saved yet?</source>
        <translation>Rouvrir «&#xa0;%1&#xa0;» alors que tout n’est pas encore enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Its new settings take effect when it is opened anew; until then it goes on with the old ones.</source>
        <translation>Ses nouveaux paramètres prennent effet à la réouverture&#xa0;; d’ici là, il continue avec les anciens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not saved yet and are lost.</source>
        <translation>
            <numerusform>%Ln modification n’est pas encore enregistrée et sera perdue.</numerusform>
            <numerusform>%Ln modifications ne sont pas encore enregistrées et seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file cannot be read now: changes in it that are not saved yet are lost.</source>
        <translation>Son fichier ne peut pas être lu maintenant&#xa0;: les modifications qu’il contient et qui ne sont pas encore enregistrées seront perdues.</translation>
    </message>
    <message>
        <source>The history of what was changed here goes with it: nothing of that can be undone any more.</source>
        <translation>L’historique de ce qui a été modifié ici disparaît avec lui&#xa0;: plus rien n’en pourra être annulé.</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>The saved views cannot be read</source>
        <translation>Les vues enregistrées ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check who may read it, and open the workspace again.</source>
        <translation>Vérifiez qui a le droit de le lire, et rouvrez l’espace de travail.</translation>
    </message>
    <message>
        <source>The saved views are damaged</source>
        <translation>Les vues enregistrées sont endommagées</translation>
    </message>
    <message>
        <source>The file %1 is not what Rolodesk wrote.</source>
        <translation>Le fichier %1 n’est pas ce que Rolodesk a écrit.</translation>
    </message>
    <message>
        <source>What could be read of it is listed. Nothing is changed until you decide to go on with that.</source>
        <translation>Ce qui a pu en être lu est affiché. Rien n’est modifié tant que vous n’avez pas décidé de continuer ainsi.</translation>
    </message>
    <message>
        <source>The saved views are those of a newer Rolodesk</source>
        <translation>Les vues enregistrées sont celles d’un Rolodesk plus récent</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version, and was left as it is.</source>
        <translation>Le fichier %1 a été écrit par une version plus récente et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Update Rolodesk to use them here.</source>
        <translation>Mettez à jour Rolodesk pour les utiliser ici.</translation>
    </message>
    <message>
        <source>The saved views cannot be written</source>
        <translation>Les vues enregistrées ne peuvent pas être écrites</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was changed.</source>
        <translation>Le fichier %1 ne peut pas être écrit&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check who may write there, and try again.</source>
        <translation>Libérez de la place sur le disque, ou vérifiez qui a le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The saved views are in use</source>
        <translation>Les vues enregistrées sont utilisées ailleurs</translation>
    </message>
    <message>
        <source>Another program is writing the file %1. Nothing was changed.</source>
        <translation>Un autre programme écrit dans le fichier %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This view is gone</source>
        <translation>Cette vue n’existe plus</translation>
    </message>
    <message>
        <source>It was removed in another window.</source>
        <translation>Elle a été supprimée dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Save the search as a new view.</source>
        <translation>Enregistrez la recherche comme nouvelle vue.</translation>
    </message>
    <message>
        <source>A view needs a name</source>
        <translation>Une vue a besoin d’un nom</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Une vue a besoin d’un nom.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>Le nom est déjà pris</translation>
    </message>
    <message>
        <source>There is a view called “%2” already.</source>
        <translation>Il y a déjà une vue appelée «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message>
        <source>Look up %1</source>
        <translation>Rechercher %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln fichier à importer</numerusform>
            <numerusform>%Ln fichiers à importer</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace: the number is looked up in it.</source>
        <translation>Ouvrez un espace de travail&#xa0;: le numéro y sera recherché.</translation>
    </message>
    <message>
        <source>Open a workspace: the import is shown there, and nothing is sent before you say so.</source>
        <translation>Ouvrez un espace de travail&#xa0;: l’importation y est présentée, et rien n’est envoyé avant que vous le disiez.</translation>
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
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
</context>
<context>
    <name>WriteState</name>
    <message>
        <source>Waiting to be saved</source>
        <translation>En attente d’enregistrement</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>En attente de suppression</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It is sent by itself as soon as that is possible, and can be discarded until then.</source>
        <translation>Rien n’a encore été envoyé. L’envoi se fait de lui-même dès que possible, et peut être abandonné d’ici là.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <source>Nothing was sent: the contact is different now from what it was when this was done. It waits until you decide, or discard it.</source>
        <translation>Rien n’a été envoyé&#xa0;: le contact n’est plus le même qu’au moment de cette modification. Elle attend votre décision, ou que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Needs your decision: the contact is there already</source>
        <translation>Votre décision est nécessaire&#xa0;: le contact existe déjà</translation>
    </message>
    <message>
        <source>Nothing was sent: a contact with this number or address is there already. It waits until you decide, or discard it.</source>
        <translation>Rien n’a été envoyé&#xa0;: un contact avec ce numéro ou cette adresse existe déjà. Cela attend votre décision, ou que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Needs your decision: changed meanwhile</source>
        <translation>Votre décision est nécessaire&#xa0;: modifié entre-temps</translation>
    </message>
    <message>
        <source>Nothing was deleted: somebody changed the contact meanwhile. It waits until you decide, or discard it.</source>
        <translation>Rien n’a été supprimé&#xa0;: quelqu’un a modifié le contact entre-temps. Cela attend votre décision, ou que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Suppression en cours</translation>
    </message>
    <message>
        <source>It is on its way to the service.</source>
        <translation>L’envoi vers le service est en cours.</translation>
    </message>
    <message>
        <source>Checking whether it was saved</source>
        <translation>Vérification de l’enregistrement</translation>
    </message>
    <message>
        <source>Checking whether it was deleted</source>
        <translation>Vérification de la suppression</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. The service is asked what became of it; it is not sent a second time.</source>
        <translation>L’envoi a été fait, et aucune réponse n’est venue. Le service est interrogé sur ce qu’il en est&#xa0;; il n’y a pas de second envoi.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Saved: it was so already</source>
        <translation>Enregistré&#xa0;: c’était déjà ainsi</translation>
    </message>
    <message>
        <source>Deleted already</source>
        <translation>Déjà supprimé</translation>
    </message>
    <message>
        <source>The service had it like that, so that nothing had to be sent.</source>
        <translation>Le service l’avait déjà ainsi&#xa0;; rien n’a dû être envoyé.</translation>
    </message>
    <message>
        <source>Saved; somebody else saved at the same moment</source>
        <translation>Enregistré&#xa0;; quelqu’un d’autre a enregistré au même moment</translation>
    </message>
    <message>
        <source>What you saved is there. What somebody else saved at the same moment may have been written over in the fields named here.</source>
        <translation>Ce que vous avez enregistré y est. Ce que quelqu’un d’autre a enregistré au même moment a pu être écrasé dans les champs nommés ici.</translation>
    </message>
    <message>
        <source>Saved; the service made something else of it</source>
        <translation>Enregistré&#xa0;; le service en a fait autre chose</translation>
    </message>
    <message>
        <source>The service keeps another value than the one that was sent.</source>
        <translation>Le service garde une autre valeur que celle qui a été envoyée.</translation>
    </message>
    <message>
        <source>Saved into a contact that was there already</source>
        <translation>Enregistré dans un contact qui existait déjà</translation>
    </message>
    <message>
        <source>The service had a contact with this number or address when this one was created, and took what was entered as a change of it. What it had in the fields named here may have been written over. Undo leaves that contact as it is.</source>
        <translation>Le service avait un contact avec ce numéro ou cette adresse quand celui-ci a été créé, et a pris la saisie comme une modification de ce contact. Ce qu’il avait dans les champs nommés ici a pu être écrasé. Annuler laisse ce contact tel quel.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>Non supprimé</translation>
    </message>
    <message>
        <source>The contact is as it was. You can try again.</source>
        <translation>Le contact est tel qu’il était. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Nothing was created. You can try again.</source>
        <translation>Rien n’a été créé. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Not saved: the service refused it</source>
        <translation>Non enregistré&#xa0;: refusé par le service</translation>
    </message>
    <message>
        <source>Not deleted: the service refused it</source>
        <translation>Non supprimé&#xa0;: refusé par le service</translation>
    </message>
    <message>
        <source>The contact is as it was. When the cause is gone you can try again.</source>
        <translation>Le contact est tel qu’il était. Une fois la cause disparue, vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Nothing was created. When the cause is gone you can try again.</source>
        <translation>Rien n’a été créé. Une fois la cause disparue, vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Not saved: it did not arrive</source>
        <translation>Non enregistré&#xa0;: l’envoi n’est pas arrivé</translation>
    </message>
    <message>
        <source>Not deleted: it did not arrive</source>
        <translation>Non supprimé&#xa0;: l’envoi n’est pas arrivé</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service does not have it. You can try again.</source>
        <translation>L’envoi est resté sans réponse, et le service ne l’a pas. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>On ne sait pas si ceci a été enregistré</translation>
    </message>
    <message>
        <source>It is not known whether this was deleted</source>
        <translation>On ne sait pas si ceci a été supprimé</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If the contact does not show it after the next update, you can try again.</source>
        <translation>L’envoi est resté sans réponse, et le service ne peut pas être interrogé sur ce qu’il en est. Si le contact ne le montre pas après la prochaine mise à jour, vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If it is not there after the next update, you can try again.</source>
        <translation>L’envoi est resté sans réponse, et le service ne peut pas être interrogé sur ce qu’il en est. Si l’élément n’est pas là après la prochaine mise à jour, vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If the contact is still there after the next update, you can try again.</source>
        <translation>L’envoi est resté sans réponse, et le service ne peut pas être interrogé sur ce qu’il en est. Si le contact est encore là après la prochaine mise à jour, vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved meanwhile</source>
        <translation>Non enregistré&#xa0;: quelqu’un d’autre a enregistré entre-temps</translation>
    </message>
    <message>
        <source>Not deleted: somebody else saved meanwhile</source>
        <translation>Non supprimé&#xa0;: quelqu’un d’autre a enregistré entre-temps</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the contact was changed by somebody else since. You can try again: what both changed is asked about first.</source>
        <translation>L’envoi est resté sans réponse, et le contact a été modifié par quelqu’un d’autre depuis. Vous pouvez réessayer&#xa0;: ce qui a été modifié des deux côtés vous est d’abord soumis.</translation>
    </message>
    <message>
        <source>Not saved: the contact is not there any more</source>
        <translation>Non enregistré&#xa0;: le contact n’existe plus</translation>
    </message>
    <message>
        <source>Not deleted: the contact is not there any more</source>
        <translation>Non supprimé&#xa0;: le contact n’existe plus</translation>
    </message>
    <message>
        <source>Somebody deleted the contact.</source>
        <translation>Quelqu’un a supprimé le contact.</translation>
    </message>
    <message>
        <source>Not saved: changed meanwhile</source>
        <translation>Non enregistré&#xa0;: modifié entre-temps</translation>
    </message>
    <message>
        <source>Not deleted: changed meanwhile</source>
        <translation>Non supprimé&#xa0;: modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody changed the contact since, so it was left as it is. It can still be deleted by itself.</source>
        <translation>Quelqu’un a modifié le contact depuis&#xa0;; il a donc été laissé tel quel. Il peut toujours être supprimé séparément.</translation>
    </message>
    <message>
        <source>Not saved: every field was left as it is</source>
        <translation>Non enregistré&#xa0;: chaque champ a été laissé tel quel</translation>
    </message>
    <message>
        <source>Nothing was sent: others changed these fields since, or they may not be written.</source>
        <translation>Rien n’a été envoyé&#xa0;: d’autres ont modifié ces champs depuis, ou ils ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>It was given up before anything was sent.</source>
        <translation>C’était abandonné avant tout envoi.</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>N’est plus ouvert</translation>
    </message>
    <message>
        <source>It failed before Rolodesk noted what is still open, so that nothing marks it.</source>
        <translation>L’échec s’est produit avant que Rolodesk ne note ce qui est encore ouvert&#xa0;; rien ne le marque donc.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>It was dismissed, so that nothing marks it any more.</source>
        <translation>L’échec a été ignoré&#xa0;; plus rien ne le marque donc.</translation>
    </message>
    <message>
        <source>Replaced later</source>
        <translation>Remplacé plus tard</translation>
    </message>
    <message>
        <source>A later change of the same counts in its place, whatever came of it.</source>
        <translation>Une modification ultérieure du même élément compte à sa place, quel qu’en soit le résultat.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not saved: the service has no way to do it</source>
        <translation>Non enregistré&#xa0;: le service n’offre aucun moyen de le faire</translation>
    </message>
    <message>
        <source>Not deleted: switched off in this workspace</source>
        <translation>Non supprimé&#xa0;: désactivé dans cet espace de travail</translation>
    </message>
    <message>
        <source>Not saved: switched off in this workspace</source>
        <translation>Non enregistré&#xa0;: désactivé dans cet espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left as it is</source>
        <translation>
            <numerusform>%Ln champ laissé tel quel</numerusform>
            <numerusform>%Ln champs laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile; both are there now.</source>
        <translation>Quelqu’un d’autre a modifié d’autres champs entre-temps&#xa0;; les deux y sont maintenant.</translation>
    </message>
    <message>
        <source>No answer came, so the service was asked whether it has it.</source>
        <translation>Aucune réponse n’est venue&#xa0;; le service a donc été interrogé pour savoir s’il l’a.</translation>
    </message>
    <message>
        <source>The service answered in a form Rolodesk does not know.</source>
        <translation>Le service a répondu sous une forme que Rolodesk ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Changed %2 of %1</source>
        <translation>Modifié pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change %2 of %1</source>
        <translation>Modifier pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undid: %2 of %1</source>
        <translation>Annulé pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo: %2 of %1</source>
        <translation>Annuler pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Redid: %2 of %1</source>
        <translation>Rétabli pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Redo: %2 of %1</source>
        <translation>Rétablir pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Créer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undid: deletion of %1</source>
        <translation>Suppression annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: deletion of %1</source>
        <translation>Annuler la suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redid: creation of %1</source>
        <translation>Création rétablie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: creation of %1</source>
        <translation>Rétablir la création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undid: creation of %1</source>
        <translation>Création annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: creation of %1</source>
        <translation>Annuler la création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redid: deletion of %1</source>
        <translation>Suppression rétablie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: deletion of %1</source>
        <translation>Rétablir la suppression&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made the tag %1</source>
        <translation>Étiquette créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make the tag %1</source>
        <translation>Créer l’étiquette %1</translation>
    </message>
    <message>
        <source>Made the custom field %1</source>
        <translation>Champ personnalisé créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make the custom field %1</source>
        <translation>Créer le champ personnalisé %1</translation>
    </message>
    <message>
        <source>Saved %1 unchanged, for its id</source>
        <translation>Enregistré sans changement, pour son ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save %1 unchanged, for its id</source>
        <translation>Enregistrer sans changement, pour son ID&#xa0;: %1</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Modification en masse</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: somebody else removed it. It stays removed.</source>
        <translation>%1&#xa0;: quelqu’un d’autre l’a retirée. Elle reste retirée.</translation>
    </message>
    <message>
        <source>%1: somebody else added it. It stays.</source>
        <translation>%1&#xa0;: quelqu’un d’autre l’a ajoutée. Elle reste.</translation>
    </message>
    <message>
        <source>%1: somebody else changed it from %2 to %3. That stays.</source>
        <translation>%1&#xa0;: quelqu’un d’autre l’a modifié de %2 en %3. Cela reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contact %1</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>Importation d’un tableau collé</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importation de %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ActTitle</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre modification</numerusform>
            <numerusform>%1 et %Ln autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::AvatarView</name>
    <message>
        <source>Picture of %1</source>
        <translation>Photo de %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkDialog</name>
    <message>
        <source>Edit many contacts</source>
        <translation>Modifier plusieurs contacts</translation>
    </message>
    <message>
        <source>%1, of which %2 are not in this list</source>
        <translation>%1, dont %2 hors de cette liste</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Modifier les contacts</translation>
    </message>
    <message>
        <source>Not allowed here. A switch of this workspace forbids it: “%1”. What it would do is shown all the same.</source>
        <translation>Non autorisé ici. Une autorisation désactivée de cet espace de travail l’interdit&#xa0;: «&#xa0;%1&#xa0;». L’effet est tout de même affiché.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation>
            <numerusform>Modifier %Ln contact</numerusform>
            <numerusform>Modifier %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Durée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>Il n’y a rien à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln contact(s)?</source>
        <translation>
            <numerusform>Désabonner %Ln contact&#xa0;?</numerusform>
            <numerusform>Désabonner %Ln contacts&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They get no more messages of the team. This cannot be taken back as a whole: people are opted in again one by one.</source>
        <translation>Ces contacts ne reçoivent plus de messages de l’équipe. Cela ne peut pas être annulé en bloc&#xa0;: on réabonne les personnes une par une.</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Désabonner</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Noting what is to be done: %1 of %2</source>
        <translation>Relevé de ce qui est à faire&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkFields</name>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Choose &amp;tags…</source>
        <translation>Choisir les é&amp;tiquettes…</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Choisir un champ</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Action</translation>
    </message>
    <message>
        <source>&amp;Leave the contact as it is</source>
        <translation>&amp;Laisser le contact tel quel</translation>
    </message>
    <message>
        <source>Add as &amp;many tags as fit</source>
        <translation>Ajouter autant d’étiquettes que &amp;possible</translation>
    </message>
    <message>
        <source>Make &amp;room by taking off other tags</source>
        <translation>&amp;Faire de la place en retirant d’autres étiquettes</translation>
    </message>
    <message>
        <source>Tags that make room, the first one first</source>
        <translation>Étiquettes qui font de la place, la première d’abord</translation>
    </message>
    <message>
        <source>C&amp;hoose which…</source>
        <translation>C&amp;hoisir lesquelles…</translation>
    </message>
    <message>
        <source>If a contact would have more than %1 tags</source>
        <translation>Si un contact devait avoir plus de %1 étiquettes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>Étiquettes à retirer</translation>
    </message>
    <message>
        <source>These tags and no others</source>
        <translation>Ces étiquettes et aucune autre</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Étiquettes à ajouter</translation>
    </message>
    <message>
        <source>They get no more messages of the team. Undo does not opt anybody in again: that is done for each contact by itself, with a reason.</source>
        <translation>Ces contacts ne reçoivent plus de messages de l’équipe. Annuler ne réabonne personne&#xa0;: cela se fait pour chaque contact séparément, avec une raison.</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkLine</name>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show what failed…</source>
        <translation>Afficher les échecs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changing contacts</source>
        <translation>Modification de contacts</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>Arrêter «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What was done stays: %1 of %2. Undo takes it back.</source>
        <translation>Ce qui a été fait reste&#xa0;: %1 sur %2. «&#xa0;Annuler&#xa0;» permet de revenir dessus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkPreview</name>
    <message>
        <source>What is going to happen is shown here before anything is sent.</source>
        <translation>Ce qui va se passer est affiché ici avant tout envoi.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>N’afficher que ceux-ci</translation>
    </message>
    <message>
        <source>Looking at the contacts</source>
        <translation>Examen des contacts</translation>
    </message>
    <message>
        <source>Contacts and what becomes of them</source>
        <translation>Contacts et ce qu’ils deviennent</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkTasks</name>
    <message>
        <source>Edit &amp;selected…</source>
        <translation>Modifier la sé&amp;lection…</translation>
    </message>
    <message>
        <source>Change what is selected, or the whole list where nothing is</source>
        <translation>Modifier la sélection, ou toute la liste si rien n’est sélectionné</translation>
    </message>
    <message>
        <source>Edit the whole li&amp;st…</source>
        <translation>Modifier toute la &amp;liste…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contact(s) of this view</source>
        <translation>
            <numerusform>Le seul contact de cette vue</numerusform>
            <numerusform>Tous les %Ln contacts de cette vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln contact sélectionné</numerusform>
            <numerusform>%Ln contacts sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CaptionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Escape in the list does the same</source>
        <translation>Échap dans la liste fait de même</translation>
    </message>
</context>
<context>
    <name>rolodesk::CardDraft</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>A form of this contact was left and not saved.</source>
        <translation>Un formulaire de ce contact a été quitté sans être enregistré.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>rolodesk::CardWriteLine</name>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>It is not marked any more, and stays in the history.</source>
        <translation>N’est plus marqué, et reste dans l’historique.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is being tried again.</source>
        <translation>Un nouvel essai est en cours.</translation>
    </message>
</context>
<context>
    <name>rolodesk::CellEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>field of contact</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Opt in again…</source>
        <translation>Réabonner…</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Abonner…</translation>
    </message>
</context>
<context>
    <name>rolodesk::CellEdits</name>
    <message>
        <source>This contact was deleted. Nothing can be saved to it any more.</source>
        <translation>Ce contact a été supprimé. Plus rien ne peut y être enregistré.</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Non autorisé ici</translation>
    </message>
    <message>
        <source>%1 waits to be deleted and is not changed</source>
        <translation>%1 attend d’être supprimé et n’est pas modifié</translation>
    </message>
    <message>
        <source>“%1” is told by the service and cannot be edited</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué par le service et ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Not saved, and not in the list any more: “%1”</source>
        <translation>Non enregistré, et plus dans la liste&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The status was left as it was: Return saves it, and nothing else does</source>
        <translation>L’état a été laissé tel quel&#xa0;: Retour l’enregistre, et rien d’autre</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 ne peut pas être modifié</translation>
    </message>
</context>
<context>
    <name>rolodesk::ChannelDialog</name>
    <message>
        <source>&amp;Get the id</source>
        <translation>&amp;Obtenir l’ID</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Get the id</source>
        <translation>Obtenir l’ID</translation>
    </message>
    <message>
        <source>The id is asked for. While Heymarket cannot be reached, that waits.</source>
        <translation>L’ID est demandé. Tant que Heymarket n’est pas joignable, cela attend.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Heymarket may keep one channel of each type only: a second one of a type may take the place of the first. After saving, the card shows what was kept.</source>
        <translation>Heymarket ne garde peut-être qu’un seul canal de chaque type&#xa0;: un second du même type peut prendre la place du premier. Après l’enregistrement, la fiche montre ce qui a été gardé.</translation>
    </message>
    <message>
        <source>Heymarket has not told which channels there are: there may be others than these.</source>
        <translation>Heymarket n’a pas indiqué quels canaux existent&#xa0;: il peut y en avoir d’autres que ceux-ci.</translation>
    </message>
    <message>
        <source>Any type the service knows can be typed, too.</source>
        <translation>Tout type que le service connaît peut aussi être saisi.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>%1 (to be changed in the form)</source>
        <comment>phone or e-mail</comment>
        <translation>%1 (à modifier dans le formulaire)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, who else has it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose a type, or enter its name.</source>
        <translation>Choisissez un type, ou saisissez son nom.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Saisissez une valeur.</translation>
    </message>
    <message>
        <source>The contact has this channel already.</source>
        <translation>Le contact a déjà ce canal.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Ajouter un canal</translation>
    </message>
    <message>
        <source>To change channels, a second id of the contact is needed, which Heymarket tells only when the contact is saved. “Get the id” saves it as it is.</source>
        <translation>Pour modifier les canaux, il faut un second ID du contact, que Heymarket n’indique qu’à l’enregistrement du contact. «&#xa0;Obtenir l’ID&#xa0;» l’enregistre tel quel.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ChannelsField</name>
    <message>
        <source>Further channels</source>
        <translation>Autres canaux</translation>
    </message>
    <message>
        <source>Ch&amp;annels…</source>
        <translation>Canau&amp;x…</translation>
    </message>
    <message>
        <source>Change further channels</source>
        <translation>Modifier les autres canaux</translation>
    </message>
    <message>
        <source>Heymarket has not told which further channels there are.</source>
        <translation>Heymarket n’a pas indiqué quels autres canaux existent.</translation>
    </message>
    <message>
        <source>None besides phone and e-mail.</source>
        <translation>Aucun en dehors du téléphone et de l’e-mail.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ClashDialog</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma valeur</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Leur valeur</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Toutes les miennes</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Toutes les leurs</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, ma valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, leur valeur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>A contact takes %1 tags at most, and others added some meanwhile.</source>
        <translation>Un contact accepte au plus %1 étiquettes, et d’autres en ont ajouté entre-temps.</translation>
    </message>
    <message>
        <source>%1 (added by you)</source>
        <translation>%1 (ajoutée par vous)</translation>
    </message>
    <message>
        <source>That contact has all of it already.</source>
        <translation>Ce contact contient déjà tout cela.</translation>
    </message>
    <message>
        <source>What would change in it</source>
        <translation>Ce qui y changerait</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a été modifié</translation>
    </message>
    <message>
        <source>Also changed by others</source>
        <translation>Aussi modifié par d’autres</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 reste tel quel&#xa0;: %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has to go</source>
        <translation>
            <numerusform>%Ln doit partir</numerusform>
            <numerusform>%Ln doivent partir</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>Encore à décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>Escape leaves it undecided: it goes on waiting, and nothing is lost.</source>
        <translation>Échap ne décide rien&#xa0;: cela continue d’attendre, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contact %1</translation>
    </message>
    <message>
        <source>That contact opted out.</source>
        <translation>Ce contact s’est désabonné.</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà</translation>
    </message>
    <message>
        <source>A contact with this number or address is there already, so nothing was created. What was entered can be written into that contact instead.</source>
        <translation>Un contact avec ce numéro ou cette adresse existe déjà&#xa0;; rien n’a donc été créé. La saisie peut être écrite dans ce contact à la place.</translation>
    </message>
    <message>
        <source>Write into that contact</source>
        <translation>Écrire dans ce contact</translation>
    </message>
    <message>
        <source>Discard what was entered</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile</source>
        <translation>Quelqu’un a modifié «&#xa0;%1&#xa0;» entre-temps</translation>
    </message>
    <message>
        <source>It was to be deleted, and somebody else changed it since. Nothing was deleted yet.</source>
        <translation>Ce contact devait être supprimé, et quelqu’un d’autre l’a modifié depuis. Rien n’a encore été supprimé.</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Supprimer quand même</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>Garder le contact</translation>
    </message>
    <message>
        <source>Somebody else changed the same in “%1”</source>
        <translation>Quelqu’un d’autre a modifié la même chose dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Too many tags for “%1”</source>
        <translation>Trop d’étiquettes pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Choose which value of each field stays.</source>
        <translation>Rien n’a encore été envoyé. Choisissez la valeur de chaque champ qui reste.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Choose which tags stay.</source>
        <translation>Rien n’a encore été envoyé. Choisissez les étiquettes qui restent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Abandonner ma modification</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColorChoice</name>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColorsMenu</name>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>D’autres couleurs</translation>
    </message>
    <message>
        <source>Rolodesk has these colours from its next start on: %1.</source>
        <translation>Rolodesk aura ces couleurs à partir de son prochain démarrage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rolodesk has the colours of the desktop from its next start on.</source>
        <translation>Rolodesk aura les couleurs du bureau à partir de son prochain démarrage.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsModel</name>
    <message>
        <source>A cell with this text erases what the contact has there. A blank cell never does.</source>
        <translation>Une cellule avec ce texte efface ce que le contact a à cet endroit. Une cellule vide ne le fait jamais.</translation>
    </message>
    <message>
        <source>A file may opt people out, and never in. Rows that say so are told, and nothing is done.</source>
        <translation>Un fichier peut désabonner des personnes, jamais les abonner. Les lignes qui le demandent sont signalées, et rien n’est fait.</translation>
    </message>
    <message>
        <source>Nothing of this column gets into a contact. Choose what it becomes to import it.</source>
        <translation>Rien de cette colonne n’entre dans un contact. Choisissez ce qu’elle devient pour l’importer.</translation>
    </message>
    <message>
        <source>%1, not imported</source>
        <translation>%1, non importée</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Says for instance</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Where something is already</source>
        <translation>S’il y a déjà une valeur</translation>
    </message>
    <message>
        <source>Erases with</source>
        <translation>Efface avec</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of this name</source>
        <translation>
            <numerusform>%Ln de ce nom</numerusform>
            <numerusform>%Ln de ce nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this column gets into a contact: more than one custom field is called “%1”. Choose which of them it is.</source>
        <translation>Rien de cette colonne n’arrive dans un contact&#xa0;: plusieurs champs personnalisés s’appellent «&#xa0;%1&#xa0;». Choisissez duquel il s’agit.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsPage</name>
    <message>
        <source>A column says who may be texted. No file opts anybody in, and a “no” there opts nobody out: it is only told.</source>
        <translation>Une colonne indique qui accepte les SMS. Aucun fichier n’abonne quelqu’un, et un «&#xa0;non&#xa0;» n’y désabonne personne&#xa0;: c’est seulement signalé.</translation>
    </message>
    <message>
        <source>Only those not imported</source>
        <translation>Seulement les non importées</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Deviner à nouveau</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Takes every column as it is guessed by its title and its cells, whatever was chosen.</source>
        <translation>Reprend pour chaque colonne ce que suggèrent son titre et ses cellules, quels que soient les choix faits.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Every column with something in it is imported.</source>
        <translation>Chaque colonne qui contient quelque chose est importée.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>titles of columns</comment>
        <translation>%1 et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of %1 are not imported: %2.</source>
        <translation>
            <numerusform>%Ln colonne sur %1 n’est pas importée&#xa0;: %2.</numerusform>
            <numerusform>%Ln colonnes sur %1 ne sont pas importées&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln custom field(s)</source>
        <translation>
            <numerusform>Créer %Ln champ personnalisé</numerusform>
            <numerusform>Créer %Ln champs personnalisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CommandPalette</name>
    <message>
        <source>Everything by its name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message>
        <source>A command, a contact, a view, a setting</source>
        <translation>Une commande, un contact, une vue, un réglage</translation>
    </message>
    <message>
        <source>Command, contact, view or setting</source>
        <translation>Commande, contact, vue ou réglage</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>The local copy cannot be read, so that no contacts are offered.</source>
        <translation>La copie locale est illisible, aucun contact n’est donc proposé.</translation>
    </message>
    <message>
        <source>Contacts are still being read: there may be more.</source>
        <translation>Les contacts sont encore en cours de lecture&#xa0;: il peut y en avoir d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in all</source>
        <translation>
            <numerusform>%Ln contact en tout</numerusform>
            <numerusform>%Ln contacts en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the list for “%1”</source>
        <translation>Chercher «&#xa0;%1&#xa0;» dans la liste</translation>
    </message>
</context>
<context>
    <name>rolodesk::ConnectFields</name>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>&amp;API Secret ID</source>
        <translation>&amp;API Secret ID</translation>
    </message>
    <message>
        <source>Secret &amp;Key</source>
        <translation>&amp;Clé secrète</translation>
    </message>
    <message>
        <source>&amp;Name of the workspace</source>
        <translation>&amp;Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Co&amp;untry of phone numbers without a country code</source>
        <translation>&amp;Pays des numéros de téléphone sans indicatif</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>A&amp;ddress of the service</source>
        <translation>A&amp;dresse du service</translation>
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
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Save an&amp;yway</source>
        <translation>Enregistrer &amp;quand même</translation>
    </message>
    <message>
        <source>Connect as a new workspace</source>
        <translation>Connecter comme nouvel espace de travail</translation>
    </message>
    <message>
        <source>Keep it in memory</source>
        <translation>Garder en mémoire</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <comment>a workspace</comment>
        <translation>Clé de %1</translation>
    </message>
    <message>
        <source>Connect a Heymarket account</source>
        <translation>Connecter un compte Heymarket</translation>
    </message>
    <message>
        <source>The key is checked and then kept in place of the one before. Contacts, columns and everything else of this workspace stay as they are.</source>
        <translation>La clé est vérifiée puis gardée à la place de la précédente. Les contacts, les colonnes et tout le reste de cet espace de travail restent tels quels.</translation>
    </message>
    <message>
        <source>An administrator makes an API Secret in Heymarket under Settings &gt; Integrations &gt; API. It consists of an ID and a key.</source>
        <translation>Un administrateur crée un API Secret dans Heymarket sous Settings &gt; Integrations &gt; API. Il se compose d’un ID et d’une clé.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter la vérification</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>&amp;Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Check and &amp;save</source>
        <translation>Vérifier et &amp;enregistrer</translation>
    </message>
    <message>
        <source>The key goes to %1 and is never written to a file.</source>
        <translation>La clé va dans %1 et n’est jamais écrite dans un fichier.</translation>
    </message>
    <message>
        <source>The key is kept in memory and is never written to a file. After the next start it is asked for again.</source>
        <translation>La clé est gardée en mémoire et n’est jamais écrite dans un fichier. Elle sera redemandée au prochain démarrage.</translation>
    </message>
    <message>
        <source>The API Secret need not be on this computer at all: Rolodesk sees only tokens, which expire.</source>
        <translation>L’API Secret n’a pas du tout besoin d’être sur cet ordinateur&#xa0;: Rolodesk ne voit que des jetons, qui expirent.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactCard</name>
    <message>
        <source>Card of the contact</source>
        <translation>Fiche du contact</translation>
    </message>
    <message>
        <source>Deleted. This is what the contact was.</source>
        <translation>Supprimé. Voici ce que le contact était.</translation>
    </message>
    <message>
        <source>Deleted by others. This is what the contact was.</source>
        <translation>Supprimé par d’autres. Voici ce que le contact était.</translation>
    </message>
    <message>
        <source>This contact cannot be read</source>
        <translation>Ce contact est illisible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Ce contact n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted while it was being opened.</source>
        <translation>Il a été supprimé pendant son ouverture.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Aucun contact choisi</translation>
    </message>
    <message>
        <source>Choose one in the list with the mouse or the arrow keys, or type to search.</source>
        <translation>Choisissez-en un dans la liste avec la souris ou les flèches, ou tapez pour chercher.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactDelegate</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation>Enregistrer (Ctrl+Retour)</translation>
    </message>
    <message>
        <source>What is typed here is not kept when Rolodesk ends.</source>
        <translation>La saisie faite ici n’est pas gardée quand Rolodesk se termine.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>This was typed %1 and not saved. Save keeps it, Cancel throws it away.</source>
        <translation>Saisi %1 et non enregistré. Enregistrer le garde, Annuler l’abandonne.</translation>
    </message>
    <message numerus="yes">
        <source>Next of %n unsaved form(s)</source>
        <translation>
            <numerusform>Le formulaire non enregistré</numerusform>
            <numerusform>Suivant des %n formulaires non enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>This contact was deleted. What is typed here cannot be saved to it any more.</source>
        <translation>Ce contact a été supprimé. Ce qui est saisi ici ne peut plus y être enregistré.</translation>
    </message>
    <message>
        <source>Create a new contact with it</source>
        <translation>Créer un nouveau contact avec cette saisie</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Non autorisé ici</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. What was typed is kept.</source>
        <translation>%1 n’a pas été enregistré&#xa0;: %2. La saisie est gardée.</translation>
    </message>
    <message>
        <source>The new contact</source>
        <translation>Le nouveau contact</translation>
    </message>
    <message>
        <source>Nothing was saved; what is typed is still here.</source>
        <translation>Rien n’a été enregistré&#xa0;; la saisie est toujours là.</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>Abandonner la saisie&#xa0;?</translation>
    </message>
    <message>
        <source>What was changed here is not saved.</source>
        <translation>Ce qui a été modifié ici n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>What was typed is kept, but not saved yet</source>
        <translation>La saisie est gardée, mais pas encore enregistrée</translation>
    </message>
    <message>
        <source>Saved changes are taken back from the list; Cancel gives up this form</source>
        <translation>Les modifications enregistrées s’annulent depuis la liste&#xa0;; Annuler abandonne ce formulaire</translation>
    </message>
    <message>
        <source>Another new contact is not saved yet</source>
        <translation>Un autre nouveau contact n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Save it or cancel it first; then %1 can be entered.</source>
        <translation>Enregistrez-le ou annulez-le d’abord&#xa0;; %1 pourra ensuite être saisi.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactFields</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom de famille</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nom a&amp;ffiché</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>Address of a pictu&amp;re</source>
        <translation>Adresse d’&amp;une photo</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Follows the first and the last name.</source>
        <translation>Suit le prénom et le nom de famille.</translation>
    </message>
    <message>
        <source>Empty: the first and the last name are shown instead.</source>
        <translation>Vide&#xa0;: le prénom et le nom de famille sont affichés à la place.</translation>
    </message>
    <message>
        <source>The picture is not shown, since pictures from the web are switched off.</source>
        <translation>La photo n’est pas affichée, car les photos du web sont désactivées.</translation>
    </message>
    <message>
        <source>Now empty in Heymarket.</source>
        <translation>Maintenant vide dans Heymarket.</translation>
    </message>
    <message>
        <source>Now “%1” in Heymarket.</source>
        <translation>Maintenant «&#xa0;%1&#xa0;» dans Heymarket.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of a channel, what it is now</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactTableModel</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, ligne %2 sur %3</translation>
    </message>
    <message>
        <source>, just found by the service</source>
        <translation>, trouvé à l’instant par le service</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>, sélectionné</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>The local copy holds this contact, but cannot read it.</source>
        <translation>La copie locale contient ce contact, mais ne peut pas le lire.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Arrow keys move, Return edits the contact, F2 the cell, typing searches, F5 loads anew.</source>
        <translation>Les flèches déplacent, Retour modifie le contact, F2 la cellule, taper lance une recherche, F5 recharge.</translation>
    </message>
</context>
<context>
    <name>rolodesk::CopyButton</name>
    <message>
        <source>%1
With Shift: %2</source>
        <comment>tool tip of a copy button</comment>
        <translation>%1
Avec Maj&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::CountryCard</name>
    <message>
        <source>Country of phone numbers without a country code</source>
        <translation>Pays des numéros de téléphone sans indicatif</translation>
    </message>
    <message>
        <source>Numbers with a country code, and rows that name their country, keep theirs.</source>
        <translation>Les numéros avec indicatif, et les lignes qui nomment leur pays, gardent le leur.</translation>
    </message>
    <message>
        <source>Not chosen: these rows are held back</source>
        <translation>Non choisi&#xa0;: ces lignes sont en suspens</translation>
    </message>
</context>
<context>
    <name>rolodesk::CoveragePopover</name>
    <message>
        <source>About the local copy</source>
        <translation>À propos de la copie locale</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochaine vérification</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Share for loading</source>
        <translation>Part du chargement</translation>
    </message>
</context>
<context>
    <name>rolodesk::CreationBar</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what is to be created in the history</source>
        <translation>Afficher dans l’historique ce qui reste à créer</translation>
    </message>
    <message>
        <source>Checking whether it was created: %1</source>
        <translation>Vérification de la création&#xa0;: %1</translation>
    </message>
    <message>
        <source>Being created: %1</source>
        <translation>Création en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still to be created: %1</source>
        <translation>Reste à créer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still to be created</source>
        <translation>
            <numerusform>%Ln contact reste à créer</numerusform>
            <numerusform>%Ln contacts restent à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking whether %Ln contact(s) were created</source>
        <translation>
            <numerusform>Vérification de la création de %Ln contact</numerusform>
            <numerusform>Vérification de la création de %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CustomFields</name>
    <message>
        <source>Add f&amp;ield…</source>
        <translation>Ajouter un c&amp;hamp…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Champs personnalisés</translation>
    </message>
</context>
<context>
    <name>rolodesk::CustomRow</name>
    <message>
        <source>Choose how %1 is edited</source>
        <translation>Choisir comment %1 est saisi</translation>
    </message>
    <message>
        <source>Bring back the value of %1</source>
        <translation>Rétablir la valeur de %1</translation>
    </message>
    <message>
        <source>Clear the value of %1</source>
        <translation>Vider la valeur de %1</translation>
    </message>
    <message>
        <source>“%1” is cleared when the contact is saved.</source>
        <translation>«&#xa0;%1&#xa0;» sera vidé à l’enregistrement du contact.</translation>
    </message>
</context>
<context>
    <name>rolodesk::DoneNotice</name>
    <message>
        <source>Import of %1 is done</source>
        <translation>L’importation de %1 est terminée</translation>
    </message>
</context>
<context>
    <name>rolodesk::DropTarget</name>
    <message>
        <source>Only files on this computer can be imported.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être importés.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) next, when this window is closed</source>
        <translation>
            <numerusform>Déposer pour importer %Ln fichier ensuite, à la fermeture de cette fenêtre</numerusform>
            <numerusform>Déposer pour importer %Ln fichiers ensuite, à la fermeture de cette fenêtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s), one after another</source>
        <translation>
            <numerusform>Déposer pour importer %Ln fichier</numerusform>
            <numerusform>Déposer pour importer %Ln fichiers, l’un après l’autre</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1 next, when this window is closed</source>
        <comment>name of a file</comment>
        <translation>Déposer pour importer %1 ensuite, à la fermeture de cette fenêtre</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <comment>name of a file</comment>
        <translation>Déposer pour importer %1</translation>
    </message>
    <message>
        <source>What was dropped lies on the web. Download it, and drop the file.</source>
        <translation>Ce qui a été déposé se trouve sur le web. Téléchargez-le, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>Drop to import what is dragged</source>
        <translation>Déposez pour importer</translation>
    </message>
    <message>
        <source>The desktop did not hand over what was dropped: Rolodesk may not open files where they lie. Choose the file with “Import…” instead. (%1)</source>
        <translation>Le bureau n’a pas transmis ce qui a été déposé&#xa0;: Rolodesk ne peut pas ouvrir les fichiers là où ils se trouvent. Choisissez le fichier avec «&#xa0;Importer…&#xa0;». (%1)</translation>
    </message>
    <message>
        <source>It named no file.</source>
        <translation>Il n’a indiqué aucun fichier.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ExportDialog</name>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>La sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is selected: %1, of which %2 are not in this list</source>
        <translation>La sélection&#xa0;: %1, dont %2 hors de cette liste</translation>
    </message>
    <message>
        <source>The whole list: %1</source>
        <translation>Toute la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The contact on the card: %1</source>
        <translation>Le contact de la fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Safe for spreadsheets</source>
        <translation>Sûr pour les tableurs</translation>
    </message>
    <message>
        <source>Puts an apostrophe before what a spreadsheet would take for a formula, and before numbers with a plus, which it would change. Off for other programs.</source>
        <translation>Met une apostrophe devant ce qu’un tableur prendrait pour une formule, et devant les numéros avec un plus, qu’il modifierait. À désactiver pour les autres programmes.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Afficher dans son dossier</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3</source>
        <translation>Écriture de %1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would be taken for a %2 file, and the format is “%3”. Choose the other format, or a name that ends in %4.</source>
        <translation>Rien n’a été écrit&#xa0;: «&#xa0;%1&#xa0;» serait pris pour un fichier %2, et le format est «&#xa0;%3&#xa0;». Choisissez l’autre format, ou un nom qui se termine par %4.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FacetModel</name>
    <message>
        <source>Choose who of the team you are, to see your contacts here</source>
        <translation>Choisissez qui vous êtes dans l’équipe pour voir vos contacts ici</translation>
    </message>
</context>
<context>
    <name>rolodesk::Facets</name>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désabonnés</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sans responsable</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Modifiés aujourd’hui</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Numéro non valide</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Shared number</source>
        <translation>Numéro partagé</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
</context>
<context>
    <name>rolodesk::FailureNotice</name>
    <message numerus="yes">
        <source>%Ln change(s) not saved</source>
        <translation>
            <numerusform>%Ln modification non enregistrée</numerusform>
            <numerusform>%Ln modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”. The window says why, and what can be done.</source>
        <translation>Dans «&#xa0;%1&#xa0;». La fenêtre dit pourquoi et que faire.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Custom field %1</source>
        <translation>Champ personnalisé %1</translation>
    </message>
    <message>
        <source>Add a custom field</source>
        <translation>Ajouter un champ personnalisé</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>Saisissez une partie de son titre</translation>
    </message>
    <message>
        <source>Custom fields of the team</source>
        <translation>Champs personnalisés de l’équipe</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Champ</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>C&amp;hoices, one on each line</source>
        <translation>C&amp;hoix, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Edited as</source>
        <translation>&amp;Saisi comme</translation>
    </message>
    <message>
        <source>On this computer, in this workspace. Heymarket keeps every value as text.</source>
        <translation>Sur cet ordinateur, dans cet espace de travail. Heymarket garde chaque valeur comme texte.</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <comment>custom field</comment>
        <translation>%1, maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The team has no custom fields yet.</source>
        <translation>L’équipe n’a pas encore de champs personnalisés.</translation>
    </message>
    <message>
        <source>No field matches “%1”.</source>
        <translation>Aucun champ ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Création de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Create field “%1”</source>
        <translation>C&amp;réer le champ «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Choisissez un champ.</translation>
    </message>
    <message>
        <source>Enter at least one choice.</source>
        <translation>Saisissez au moins un choix.</translation>
    </message>
    <message>
        <source>Enter a value. To clear one, there is a button beside it in the form.</source>
        <translation>Saisissez une valeur. Pour vider un champ, il y a un bouton à côté de lui dans le formulaire.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FilePage</name>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Les premières lignes, telles qu’elles sont lues</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Désabonner</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Remarks about the file</source>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <comment>name of a program</comment>
        <translation>Fait par %1</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Détecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>A guess: %1</source>
        <translation>Supposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masquée)</translation>
    </message>
    <message>
        <source>As found: %1, %2</source>
        <comment>encoding, how sure that is</comment>
        <translation>Détecté&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>where, what stands there</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are no titles</source>
        <translation>Il n’y a pas de titres</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln row(s)</source>
        <comment>kind, size</comment>
        <translation>
            <numerusform>%1, %2, %Ln ligne</numerusform>
            <numerusform>%1, %2, %Ln lignes</numerusform>
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
            <numerusform>Cela ressemble à %Ln numéro. Vérifier, désabonner ou importer&#xa0;?</numerusform>
            <numerusform>Cela ressemble à %Ln numéros. Vérifier, désabonner ou importer&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) cannot be read in this encoding, the first in line %1. If another encoding shows them, choose that; else they were lost before.</source>
        <translation>
            <numerusform>%Ln lettre ne peut pas être lue dans cet encodage, à la ligne %1. Si un autre encodage l’affiche, choisissez-le&#xa0;; sinon, elle a été perdue avant.</numerusform>
            <numerusform>%Ln lettres ne peuvent pas être lues dans cet encodage, la première à la ligne %1. Si un autre encodage les affiche, choisissez-le&#xa0;; sinon, elles ont été perdues avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero sign(s) were left out: they are of no text.</source>
        <translation>
            <numerusform>%Ln caractère nul a été exclu&#xa0;: il n’appartient à aucun texte.</numerusform>
            <numerusform>%Ln caractères nuls ont été exclus&#xa0;: ils n’appartiennent à aucun texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are opened and never closed. They are read as signs like others, so that no row is swallowed.</source>
        <translation>
            <numerusform>%Ln guillemet est ouvert et jamais fermé. Il est lu comme un caractère ordinaire, pour qu’aucune ligne ne soit avalée.</numerusform>
            <numerusform>%Ln guillemets sont ouverts et jamais fermés. Ils sont lus comme des caractères ordinaires, pour qu’aucune ligne ne soit avalée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a quote in the middle of a cell.</source>
        <translation>
            <numerusform>%Ln ligne a un guillemet au milieu d’une cellule.</numerusform>
            <numerusform>%Ln lignes ont un guillemet au milieu d’une cellule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more cells than there are columns. They are held back until somebody has looked at them.</source>
        <translation>
            <numerusform>%Ln ligne a plus de cellules qu’il n’y a de colonnes. Elle est en suspens jusqu’à ce que quelqu’un l’ait regardée.</numerusform>
            <numerusform>%Ln lignes ont plus de cellules qu’il n’y a de colonnes. Elles sont en suspens jusqu’à ce que quelqu’un les ait regardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table are skipped.</source>
        <translation>
            <numerusform>%Ln ligne au-dessus du tableau est sautée.</numerusform>
            <numerusform>%Ln lignes au-dessus du tableau sont sautées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the table are skipped.</source>
        <translation>
            <numerusform>%Ln ligne sous le tableau est sautée.</numerusform>
            <numerusform>%Ln lignes sous le tableau sont sautées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are cut off, the first in line %1. What is there of them is read.</source>
        <translation>
            <numerusform>%Ln carte est tronquée, à la ligne %1. Ce qu’il en reste est lu.</numerusform>
            <numerusform>%Ln cartes sont tronquées, la première à la ligne %1. Ce qu’il en reste est lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the cards these are not read: %1.</source>
        <translation>Ceci n’est pas lu dans les cartes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the sheet show an error such as #NAME?, the first is %1.</source>
        <translation>
            <numerusform>%Ln cellule de la feuille affiche une erreur telle que #NAME?, à savoir %1.</numerusform>
            <numerusform>%Ln cellules de la feuille affichent une erreur telle que #NAME?, la première est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the sheet have no result and are blank, the first is %1.</source>
        <translation>
            <numerusform>%Ln formule de la feuille n’a pas de résultat et est vide, à savoir %1.</numerusform>
            <numerusform>%Ln formules de la feuille n’ont pas de résultat et sont vides, la première est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of the sheet have more than 15 digits, of which a spreadsheet keeps 15. The first is %1.</source>
        <translation>
            <numerusform>%Ln nombre de la feuille a plus de 15 chiffres, dont un tableur garde 15. C’est %1.</numerusform>
            <numerusform>%Ln nombres de la feuille ont plus de 15 chiffres, dont un tableur garde 15. Le premier est %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) of the sheet are merged into one cell: only the first cell says something.</source>
        <translation>
            <numerusform>%Ln plage de la feuille est fusionnée en une cellule&#xa0;: seule la première cellule contient quelque chose.</numerusform>
            <numerusform>%Ln plages de la feuille sont fusionnées chacune en une cellule&#xa0;: seule la première cellule contient quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln ligne masquée de la feuille est lue comme les autres.</numerusform>
            <numerusform>%Ln lignes masquées de la feuille sont lues comme les autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden column(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln colonne masquée de la feuille est lue comme les autres.</numerusform>
            <numerusform>%Ln colonnes masquées de la feuille sont lues comme les autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::FormActs</name>
    <message>
        <source>Not allowed here</source>
        <translation>Non autorisé ici</translation>
    </message>
    <message>
        <source>Opting in %1</source>
        <translation>Abonnement de %1</translation>
    </message>
    <message>
        <source>Save the contact once to learn its id?</source>
        <translation>Enregistrer le contact une fois pour connaître son ID&#xa0;?</translation>
    </message>
    <message>
        <source>Channels need an id that the service tells only in its answer to a change. The contact is saved as it is; nothing in it changes, but it counts as updated.</source>
        <translation>Les canaux ont besoin d’un ID que le service n’indique qu’en réponse à une modification. Le contact est enregistré tel quel&#xa0;; rien n’y change, mais il compte comme modifié.</translation>
    </message>
    <message>
        <source>Save once</source>
        <translation>Enregistrer une fois</translation>
    </message>
</context>
<context>
    <name>rolodesk::FormField</name>
    <message>
        <source>Take it</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1: take what is in Heymarket</source>
        <translation>%1&#xa0;: reprendre ce qui est dans Heymarket</translation>
    </message>
</context>
<context>
    <name>rolodesk::GraceBar</name>
    <message>
        <source>Take &amp;back</source>
        <translation>Ne pas &amp;supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted in %n second(s)</source>
        <translation>
            <numerusform>%1 sera supprimé dans %n seconde</numerusform>
            <numerusform>%1 sera supprimé dans %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are deleted one after another, the first in %1 s</source>
        <translation>
            <numerusform>%Ln contact sera supprimé dans %1 s</numerusform>
            <numerusform>%Ln contacts seront supprimés l’un après l’autre, le premier dans %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::GuardBox</name>
    <message>
        <source>Ask for a pass phrase before the switches are changed</source>
        <translation>Demander une phrase secrète avant de modifier les autorisations</translation>
    </message>
    <message>
        <source>Change the pass phrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Show the pass phrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Hide the pass phrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>What this copy of Rolodesk may do in the workspace. It protects against accidents, not against an attacker on this computer: whoever has the key can do everything by other means.</source>
        <translation>Ce que cette copie de Rolodesk peut faire dans l’espace de travail. Cela protège des accidents, pas d’une personne malveillante sur cet ordinateur&#xa0;: qui a la clé peut tout faire par d’autres moyens.</translation>
    </message>
    <message>
        <source>Present pass &amp;phrase, to change the switches</source>
        <translation>Phrase secrète act&amp;uelle, pour modifier les autorisations</translation>
    </message>
    <message>
        <source>New pass phr&amp;ase</source>
        <translation>Nouvelle phrase se&amp;crète</translation>
    </message>
    <message>
        <source>The new pass phrase once &amp;more</source>
        <translation>La nouvelle phrase secrète, encore une &amp;fois</translation>
    </message>
    <message>
        <source>Enter the present pass phrase. Without it the switches stay as they are.</source>
        <translation>Saisissez la phrase secrète actuelle. Sans elle, les autorisations restent telles quelles.</translation>
    </message>
    <message>
        <source>Enter a pass phrase, or take the tick away above.</source>
        <translation>Saisissez une phrase secrète, ou décochez la case ci-dessus.</translation>
    </message>
    <message>
        <source>Enter the same pass phrase twice.</source>
        <translation>Saisissez deux fois la même phrase secrète.</translation>
    </message>
    <message>
        <source>This is not the pass phrase. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HelpDesk</name>
    <message>
        <source>About Rolodesk</source>
        <translation>À propos de Rolodesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rolodesk %1&lt;/h3&gt;&lt;p&gt;A desktop contact manager for teams that text their customers through Heymarket.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Uses Qt %2, SQLite and libphonenumber.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rolodesk %1&lt;/h3&gt;&lt;p&gt;Un gestionnaire de contacts de bureau pour les équipes qui échangent des SMS avec leurs clients par Heymarket.&lt;/p&gt;&lt;p&gt;Distribué sous licence Apache 2.0. Utilise Qt %2, SQLite et libphonenumber.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rolodesk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Aucun sujet ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>In %1 of %2 topics</source>
        <translation>Dans %1 sujets sur %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryDays</name>
    <message>
        <source>Any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Autres jours</translation>
    </message>
    <message>
        <source>%1. F4 opens a calendar.</source>
        <translation>%1. F4 ouvre un calendrier.</translation>
    </message>
    <message>
        <source>F4 opens a calendar.</source>
        <translation>F4 ouvre un calendrier.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryDetails</name>
    <message>
        <source>%1: %2; mine: %3; theirs: %4</source>
        <translation>%1&#xa0;: %2&#xa0;; ma valeur&#xa0;: %3&#xa0;; leur valeur&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: %2, and not %3</source>
        <translation>%1&#xa0;: %2, et non %3</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Détails de la modification</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>More tags than a contact takes</source>
        <translation>Plus d’étiquettes qu’un contact n’en accepte</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>What the service made of it</source>
        <translation>Ce que le service en a fait</translation>
    </message>
    <message>
        <source>What that contact has besides</source>
        <translation>Ce que ce contact a en plus</translation>
    </message>
    <message>
        <source>Changed by others meanwhile</source>
        <translation>Modifié par d’autres entre-temps</translation>
    </message>
    <message>
        <source>May have been written over</source>
        <translation>A pu être écrasé</translation>
    </message>
    <message>
        <source>Why somebody was opted in</source>
        <translation>Pourquoi la personne a été abonnée</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revision read: %1</source>
        <translation>Révision lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revision made: %1</source>
        <translation>Révision créée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change %1 of act %2</source>
        <translation>Modification %1 de l’action %2</translation>
    </message>
    <message>
        <source>Takes back act %1</source>
        <translation>Annule l’action %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Identifiant de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy the request id %1</source>
        <translation>Copier l’identifiant de requête %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines file (*.jsonl)</source>
        <translation>Fichier de lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written to %1</source>
        <translation>
            <numerusform>%Ln modification écrite dans %1</numerusform>
            <numerusform>%Ln modifications écrites dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryFilters</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Contact, value, person or request id</source>
        <translation>Contact, valeur, personne ou identifiant de requête</translation>
    </message>
    <message>
        <source>Looks at name, number, e-mail and id of the contact, at who made the change, values before and after, revisions and request ids.</source>
        <translation>Cherche dans le nom, le numéro, l’e-mail et l’ID du contact, dans l’auteur de la modification, les valeurs avant et après, les révisions et les identifiants de requête.</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toute source</translation>
    </message>
    <message>
        <source>Nothing of this act is here</source>
        <translation>Rien de cette action n’est ici</translation>
    </message>
    <message>
        <source>There was nothing to change in it.</source>
        <translation>Il n’y avait rien à y modifier.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Rien n’est ouvert</translation>
    </message>
    <message>
        <source>No change waits to be saved, and none waits for a decision.</source>
        <translation>Aucune modification n’attend d’être enregistrée, et aucune n’attend une décision.</translation>
    </message>
    <message>
        <source>Nothing that failed is open</source>
        <translation>Aucun échec n’est ouvert</translation>
    </message>
    <message>
        <source>Nothing failed, or it was dismissed, or a later change took its place.</source>
        <translation>Rien n’a échoué, ou l’échec a été ignoré, ou une modification ultérieure a pris sa place.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>What is changed here in Rolodesk stands in this list from then on.</source>
        <translation>Ce qui est modifié ici dans Rolodesk figure ensuite dans cette liste.</translation>
    </message>
    <message>
        <source>No change meets this</source>
        <translation>Aucune modification ne correspond</translation>
    </message>
    <message>
        <source>Nothing of this act meets this</source>
        <translation>Rien de cette action ne correspond</translation>
    </message>
    <message>
        <source>Another day, state or source may have it, or other words: a contact, a value, a person, a revision or a request id.</source>
        <translation>Un autre jour, un autre état ou une autre source convient peut-être, ou d’autres mots&#xa0;: un contact, une valeur, une personne, une révision ou un identifiant de requête.</translation>
    </message>
    <message>
        <source>Only this act</source>
        <translation>Seulement cette action</translation>
    </message>
    <message>
        <source>Only this act: %1</source>
        <translation>Seulement cette action&#xa0;: %1</translation>
    </message>
    <message>
        <source>A click shows other acts, too.</source>
        <translation>Un clic affiche aussi les autres actions.</translation>
    </message>
    <message>
        <source>%1. A click shows other acts, too.</source>
        <translation>%1. Un clic affiche aussi les autres actions.</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contact %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Only %1. A click shows all contacts.</source>
        <translation>Seulement %1. Un clic affiche tous les contacts.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Show whole act</source>
        <translation>Afficher toute l’action</translation>
    </message>
    <message>
        <source>Everything that was changed together with this</source>
        <translation>Tout ce qui a été modifié en même temps que ceci</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>It is not marked any more, and stays in the history.</source>
        <translation>N’est plus marqué, et reste dans l’historique.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Le faire quand même</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>Exportation arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) so far; older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln modification jusqu’ici&#xa0;; les plus anciennes arrivent au défilement</numerusform>
            <numerusform>%Ln modifications jusqu’ici&#xa0;; les plus anciennes arrivent au défilement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportHistoryDialog</name>
    <message>
        <source>Imports so far – %1</source>
        <translation>Importations précédentes – %1</translation>
    </message>
    <message>
        <source>Reading the imports so far</source>
        <translation>Lecture des importations précédentes</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Rien n’a encore été importé</translation>
    </message>
    <message>
        <source>Drop a file on the main window, or choose “Import” in its menu.</source>
        <translation>Déposez un fichier sur la fenêtre principale, ou choisissez «&#xa0;Importer&#xa0;» dans son menu.</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Commencé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>Fichier&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportHistoryModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportOutcome</name>
    <message>
        <source>Save error file…</source>
        <translation>Enregistrer les erreurs…</translation>
    </message>
    <message>
        <source>Import the error file</source>
        <translation>Importer le fichier des erreurs</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Afficher dans l’historique</translation>
    </message>
    <message>
        <source>Saved as %1. Mend the rows there and import the file: only they are in it.</source>
        <translation>Enregistré sous %1. Corrigez-y les lignes et importez le fichier&#xa0;: il ne contient qu’elles.</translation>
    </message>
    <message>
        <source>Reading what became of it…</source>
        <translation>Lecture du résultat…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file are not at the service, or not with all they say. The error file holds them as they stood in the file, each with the reason.</source>
        <translation>
            <numerusform>%Ln ligne du fichier n’est pas dans le service, ou pas avec tout ce qu’elle contient. Le fichier des erreurs la reprend telle qu’elle était dans le fichier, avec la raison.</numerusform>
            <numerusform>%Ln lignes du fichier ne sont pas dans le service, ou pas avec tout ce qu’elles contiennent. Le fichier des erreurs les reprend telles qu’elles étaient dans le fichier, chacune avec la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tableau collé</translation>
    </message>
    <message>
        <source>Save error file</source>
        <translation>Enregistrer le fichier des erreurs</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <comment>file name</comment>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Annuler l’importation de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Contacts it created are deleted, and those it changed get back what they had. What others changed since stays, and is named.</source>
        <translation>Les contacts qu’elle a créés sont supprimés, et ceux qu’elle a modifiés retrouvent ce qu’ils avaient. Ce que d’autres ont modifié depuis reste, et est nommé.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>L’importation est en cours d’annulation.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>The import is being taken back: %1.</source>
        <translation>L’importation est en cours d’annulation&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %Ln change(s): the history says why.</source>
        <translation>
            <numerusform>L’importation a été annulée, sauf %Ln modification&#xa0;: l’historique indique pourquoi.</numerusform>
            <numerusform>L’importation a été annulée, sauf %Ln modifications&#xa0;: l’historique indique pourquoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportTasks</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>I&amp;mports so far…</source>
        <translation>Im&amp;portations précédentes…</translation>
    </message>
    <message>
        <source>Nothing can be changed in this workspace.</source>
        <translation>Rien ne peut être modifié dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Import contacts from CSV, vCards or Excel. A file can be dropped anywhere, too.</source>
        <translation>Importer des contacts depuis un fichier CSV, des vCards ou Excel. Un fichier peut aussi être déposé n’importe où.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard *.xlsx *.json)</source>
        <translation>Contacts (*.csv *.tsv *.txt *.vcf *.vcard *.xlsx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait for their turn</source>
        <translation>
            <numerusform>%Ln autre fichier attend son tour</numerusform>
            <numerusform>%Ln autres fichiers attendent leur tour</numerusform>
        </translation>
    </message>
    <message>
        <source>When this window is closed, %1 is imported.</source>
        <comment>name of a file</comment>
        <translation>À la fermeture de cette fenêtre, %1 sera importé.</translation>
    </message>
    <message numerus="yes">
        <source>When this window is closed, %Ln file(s) are imported, one after another.</source>
        <translation>
            <numerusform>À la fermeture de cette fenêtre, %Ln fichier sera importé.</numerusform>
            <numerusform>À la fermeture de cette fenêtre, %Ln fichiers seront importés, l’un après l’autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportWindow</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Keeps what was decided and what would be done in a file. Dropped here again, it goes on.</source>
        <translation>Garde dans un fichier ce qui a été décidé et ce qui serait fait. Déposé de nouveau ici, il permet de continuer.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The plan was not saved: it changed meanwhile.</source>
        <translation>Le plan n’a pas été enregistré&#xa0;: il a changé entre-temps.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this workspace.</source>
        <translation>Rien ne peut être modifié dans cet espace de travail.</translation>
    </message>
    <message>
        <source>The service is still being asked for some of the rows.</source>
        <translation>Le service est encore interrogé sur certaines des lignes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plan of an import (*.json)</source>
        <translation>Plan d’une importation (*.json)</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <comment>name of a file</comment>
        <translation>plan de %1</translation>
    </message>
    <message>
        <source>Opt out everybody in %1</source>
        <comment>name of a file</comment>
        <translation>Désabonner tout le monde dans %1</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Fermer sans importer&#xa0;?</translation>
    </message>
    <message>
        <source>What was decided about this file is gone then. Nothing was written so far; a saved plan keeps it.</source>
        <translation>Ce qui a été décidé sur ce fichier sera perdu. Rien n’a été écrit jusqu’ici&#xa0;; un plan enregistré le conserve.</translation>
    </message>
    <message>
        <source>The file holds something else by now: what was decided about single rows is forgotten.</source>
        <translation>Le fichier a changé entre-temps&#xa0;: les décisions sur des lignes isolées sont oubliées.</translation>
    </message>
</context>
<context>
    <name>rolodesk::KeySourceBox</name>
    <message>
        <source>Key in memory, only until Rolodesk is closed</source>
        <translation>Clé en mémoire, seulement jusqu’à la fermeture de Rolodesk</translation>
    </message>
    <message>
        <source>A program hands out tokens</source>
        <translation>Un programme fournit les jetons</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Choisir le programme</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>Chemin du programme</translation>
    </message>
    <message>
        <source>&amp;Path of the program</source>
        <translation>C&amp;hemin du programme</translation>
    </message>
    <message>
        <source>A&amp;rguments, one on each line</source>
        <translation>Ar&amp;guments, un par ligne</translation>
    </message>
    <message>
        <source>The program is run without a shell and prints one JSON object with a token. Everybody on this computer can see its arguments, so no secret belongs there.</source>
        <translation>Le programme est exécuté sans shell et écrit un objet JSON contenant un jeton. Tout le monde sur cet ordinateur peut voir ses arguments&#xa0;; aucun secret n’y a donc sa place.</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation>le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Key in %1</source>
        <comment>a keychain</comment>
        <translation>Clé dans %1</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Ne pas attendre</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>There is no keychain in this session. A key can be kept in memory until Rolodesk is closed, or a program can hand out tokens.</source>
        <translation>Il n’y a pas de trousseau de clés dans cette session. Une clé peut être gardée en mémoire jusqu’à la fermeture de Rolodesk, ou un programme peut fournir des jetons.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 est verrouillé.</translation>
    </message>
    <message>
        <source>Waiting for %1 to be unlocked. Its window may lie behind this one.</source>
        <translation>En attente&#xa0;: %1 doit être déverrouillé. Sa fenêtre se trouve peut-être derrière celle-ci.</translation>
    </message>
    <message>
        <source>%1 was not unlocked.</source>
        <translation>%1 n’a pas été déverrouillé.</translation>
    </message>
    <message>
        <source>Choose the program that hands out tokens</source>
        <translation>Choisir le programme qui fournit les jetons</translation>
    </message>
</context>
<context>
    <name>rolodesk::KeysDialog</name>
    <message>
        <source>Keys and search</source>
        <translation>Touches et recherche</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rolodesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Rolodesk speaks the language of the desktop from its next start on.</source>
        <translation>Rolodesk parlera la langue du bureau à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Rolodesk speaks this language from its next start on: %1.</source>
        <translation>Rolodesk parlera cette langue à partir du prochain démarrage&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ListPane</name>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Afficher tous les contacts</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Saisir de nouveau la clé</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Depuis le %1.</translation>
    </message>
    <message>
        <source>New contact with %1</source>
        <translation>Nouveau contact avec %1</translation>
    </message>
    <message>
        <source>A file that is dropped here is imported, and Contact &gt; New contact makes one.</source>
        <translation>Un fichier déposé ici est importé, et Contact &gt; Nouveau contact en crée un.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ListTasks</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation>&amp;Vérifier une liste…</translation>
    </message>
    <message>
        <source>Look &amp;up what was copied</source>
        <translation>Rechercher ce qui est co&amp;pié</translation>
    </message>
    <message>
        <source>Nothing was copied that could be looked up</source>
        <translation>Rien n’a été copié qui puisse être recherché</translation>
    </message>
</context>
<context>
    <name>rolodesk::LookupModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Ligne %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Téléphone ou e-mail</translation>
    </message>
</context>
<context>
    <name>rolodesk::LookupWindow</name>
    <message>
        <source>Look up a list – %1</source>
        <translation>Vérifier une liste – %1</translation>
    </message>
    <message>
        <source>One a line, with commas, or anywhere within a text.
A text file can be dropped here, too.</source>
        <translation>Un par ligne, séparés par des virgules, ou n’importe où dans un texte.
Un fichier texte peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Phone numbers and e-mails to look up</source>
        <translation>Numéros de téléphone et e-mails à vérifier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Select all found</source>
        <translation>Sélectionner tous les trouvés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Autre liste</translation>
    </message>
    <message>
        <source>Selected in the list: %1</source>
        <translation>Sélectionnés dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Selected in the list: %1; opted out and left out: %2</source>
        <translation>Sélectionnés dans la liste&#xa0;: %1&#xa0;; désabonnés et exclus&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list: more than 4 MB.</source>
        <translation>%1 est trop volumineux pour une liste&#xa0;: plus de 4 Mo.</translation>
    </message>
    <message>
        <source>%1 is not a text file. A list is text: numbers and e-mails.</source>
        <translation>%1 n’est pas un fichier texte. Une liste est du texte&#xa0;: des numéros et des e-mails.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Looking in the local copy…</source>
        <translation>Recherche dans la copie locale…</translation>
    </message>
    <message>
        <source>Asking the service: %1 of %2</source>
        <translation>Interrogation du service&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The service cannot be asked just now (%1). It is tried again by itself.</source>
        <translation>Le service ne peut pas être interrogé en ce moment (%1). Un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Stopped before the list was read.</source>
        <translation>Arrêté avant que la liste soit lue.</translation>
    </message>
    <message>
        <source>There is no number and no e-mail in this list.</source>
        <translation>Il n’y a ni numéro ni e-mail dans cette liste.</translation>
    </message>
    <message>
        <source>Every line has its verdict.</source>
        <translation>Chaque ligne a son résultat.</translation>
    </message>
    <message>
        <source>Not every line has its verdict: those “not known” say why.</source>
        <translation>Certaines lignes n’ont pas de résultat&#xa0;: les «&#xa0;Inconnu&#xa0;» disent pourquoi.</translation>
    </message>
    <message>
        <source>Every line has its verdict, but the service could not be asked about all.</source>
        <translation>Chaque ligne a son résultat, mais le service n’a pas pu être interrogé sur toutes.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Left out as something else than a number or an e-mail: %Ln piece(s), the first is “%1” in line %2.</source>
        <translation>
            <numerusform>Exclu, car ni numéro ni e-mail&#xa0;: %Ln élément, «&#xa0;%1&#xa0;» à la ligne %2.</numerusform>
            <numerusform>Exclus, car ni numéros ni e-mails&#xa0;: %Ln éléments, le premier est «&#xa0;%1&#xa0;» à la ligne %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::MainWindow</name>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>Open a workspace first: contacts are imported into one.</source>
        <translation>Ouvrez d’abord un espace de travail&#xa0;: les contacts sont importés dans l’un d’eux.</translation>
    </message>
    <message>
        <source>Rolodesk</source>
        <translation>Rolodesk</translation>
    </message>
    <message>
        <source>%1 (sample data) — Rolodesk</source>
        <translation>%1 (données d’exemple) — Rolodesk</translation>
    </message>
    <message>
        <source>%1 — Rolodesk</source>
        <translation>%1 — Rolodesk</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not all of it was removed</source>
        <translation>Tout n’a pas été supprimé</translation>
    </message>
    <message>
        <source>“%1” is gone from this computer. Nothing was changed in Heymarket.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus sur cet ordinateur. Rien n’a été modifié dans Heymarket.</translation>
    </message>
    <message>
        <source>“%1” is gone from the list, but a copy of its contacts is still on this computer. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans la liste, mais une copie de ses contacts est encore sur cet ordinateur. %2</translation>
    </message>
    <message>
        <source>Start over with fresh sample data?</source>
        <translation>Repartir de zéro avec de nouvelles données d’exemple&#xa0;?</translation>
    </message>
    <message>
        <source>Every change made to the contacts of “%1” is thrown away. Real accounts are not touched.</source>
        <translation>Toutes les modifications des contacts de «&#xa0;%1&#xa0;» sont perdues. Les vrais comptes ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Repartir de zéro</translation>
    </message>
</context>
<context>
    <name>rolodesk::MessageStrip</name>
    <message>
        <source>Unlock the keyring</source>
        <translation>Déverrouiller le trousseau</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Saisir de nouveau la clé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copier l’identifiant de requête</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Identifiant de requête %1</translation>
    </message>
    <message>
        <source>To quote to the support of the service: %1</source>
        <translation>À indiquer à l’assistance du service&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::NamesCard</name>
    <message>
        <source>Labels that are no tags here</source>
        <translation>Libellés qui ne sont pas des étiquettes ici</translation>
    </message>
    <message>
        <source>Unknown owners</source>
        <translation>Responsables inconnus</translation>
    </message>
    <message>
        <source>Tags that are to be made are made when the import begins, and stay when it is undone.</source>
        <translation>Les étiquettes à créer le sont au début de l’importation, et restent quand elle est annulée.</translation>
    </message>
    <message>
        <source>No member of the team is called so, or several are.</source>
        <translation>Aucun membre de l’équipe ne porte ce nom, ou plusieurs le portent.</translation>
    </message>
    <message>
        <source>The same for all:</source>
        <translation>La même chose pour tous&#xa0;:</translation>
    </message>
    <message>
        <source>Make tags of them</source>
        <translation>En faire des étiquettes</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les exclure</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
</context>
<context>
    <name>rolodesk::NamesModel</name>
    <message>
        <source>Not decided: rows are held back</source>
        <translation>Non décidé&#xa0;: lignes en suspens</translation>
    </message>
    <message>
        <source>Make a tag of it</source>
        <translation>En faire une étiquette</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’exclure</translation>
    </message>
    <message>
        <source>Use tag “%1”</source>
        <translation>Utiliser l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>C’est %1</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Libellé dans le fichier</translation>
    </message>
    <message>
        <source>Owner in the file</source>
        <translation>Responsable dans le fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
</context>
<context>
    <name>rolodesk::OptInDialog</name>
    <message>
        <source>Opt in again</source>
        <translation>Réabonner</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Abonner</translation>
    </message>
    <message>
        <source>May %1 be texted again?</source>
        <translation>%1 accepte-t-il de nouveau les SMS&#xa0;?</translation>
    </message>
    <message>
        <source>May %1 be texted?</source>
        <translation>%1 accepte-t-il les SMS&#xa0;?</translation>
    </message>
    <message>
        <source>This contact opted out. Texting somebody who did not agree can be against the law.</source>
        <translation>Ce contact s’est désabonné. Envoyer des SMS à quelqu’un qui n’a pas donné son accord peut être contraire à la loi.</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact opted out. Texting somebody who did can be against the law.</source>
        <translation>Personne ne sait si ce contact s’est désabonné. Envoyer des SMS à quelqu’un qui l’a fait peut être contraire à la loi.</translation>
    </message>
    <message>
        <source>For example: asked for it on the phone</source>
        <translation>Par exemple&#xa0;: l’a demandé au téléphone</translation>
    </message>
    <message>
        <source>&amp;Reason, which stays in the history</source>
        <translation>&amp;Raison, qui reste dans l’historique</translation>
    </message>
</context>
<context>
    <name>rolodesk::OptOutField</name>
    <message>
        <source>Opted o&amp;ut: does not want to be texted</source>
        <translation>Désa&amp;bonné&#xa0;: ne veut pas recevoir de SMS</translation>
    </message>
    <message>
        <source>Opt in a&amp;gain…</source>
        <translation>Réab&amp;onner…</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Opt i&amp;n…</source>
        <translation>Ab&amp;onner…</translation>
    </message>
    <message>
        <source>This contact opted out. To take that back, the contact&apos;s consent is needed.</source>
        <translation>Ce contact s’est désabonné. Pour revenir là-dessus, son accord est nécessaire.</translation>
    </message>
    <message>
        <source>Whether this contact opted out is not known. The tick says that it did.</source>
        <translation>On ne sait pas si ce contact s’est désabonné. La coche indique qu’il l’a fait.</translation>
    </message>
</context>
<context>
    <name>rolodesk::PlaceholderCard</name>
    <message>
        <source>Blank or not?</source>
        <translation>Vide ou non&#xa0;?</translation>
    </message>
    <message>
        <source>Some cells hold a word that may stand for nothing.</source>
        <translation>Certaines cellules contiennent un mot qui peut signifier qu’il n’y a rien.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Hold these rows back</source>
        <translation>Laisser ces lignes en suspens</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Take it as it stands</source>
        <translation>Prendre tel quel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ProblemPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>rolodesk::QueryCompletion</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Suggestions pour la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Tab takes one, Down chooses.</source>
        <translation>
            <numerusform>%n suggestion. Tab la prend, Bas choisit.</numerusform>
            <numerusform>%n suggestions. Tab en prend une, Bas choisit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::QuestionCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <translation>%1, répondu</translation>
    </message>
</context>
<context>
    <name>rolodesk::QuestionsPage</name>
    <message>
        <source>Decide once for all rows</source>
        <translation>Décider une fois pour toutes les lignes</translation>
    </message>
    <message>
        <source>What is left open holds its rows back. All others can be imported without them.</source>
        <translation>Ce qui reste ouvert laisse ses lignes en suspens. Toutes les autres peuvent être importées sans elles.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this file.</source>
        <translation>Il n’y a rien à décider pour ce fichier.</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowActions</name>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Prendre quand même</translation>
    </message>
    <message>
        <source>Take this row, leave the others out</source>
        <translation>Prendre cette ligne, exclure les autres</translation>
    </message>
    <message>
        <source>Drop the cells beyond</source>
        <translation>Supprimer les cellules en trop</translation>
    </message>
    <message>
        <source>In the table, %1 does the same</source>
        <translation>Dans le tableau, %1 fait de même</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Join “%1” with the next cell, “%2”</source>
        <translation>Joindre «&#xa0;%1&#xa0;» à la cellule suivante, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Join the chosen cell with the next one</source>
        <translation>Joindre la cellule choisie à la suivante</translation>
    </message>
    <message>
        <source>Fix all alike</source>
        <translation>Tout corriger pareil</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln alike</source>
        <translation>
            <numerusform>Corriger %Ln pareil</numerusform>
            <numerusform>Corriger les %Ln pareil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::RowCandidates</name>
    <message>
        <source>Too little is left of the number to look for it here. Type the number, or leave the row out.</source>
        <translation>Il reste trop peu du numéro pour le chercher ici. Saisissez le numéro, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Nobody here has a number that a spreadsheet rounds to this. Type the number, or leave the row out.</source>
        <translation>Personne ici n’a un numéro qu’un tableur arrondit ainsi. Saisissez le numéro, ou excluez la ligne.</translation>
    </message>
    <message>
        <source>Numbers here that a spreadsheet rounds to this. Is it one of them?</source>
        <translation>Numéros d’ici qu’un tableur arrondit ainsi. Est-ce l’un d’eux&#xa0;?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are more of them here. Where it is none of these, type the number.</source>
        <translation>Il y en a d’autres ici. Si ce n’est aucun de ceux-ci, saisissez le numéro.</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowDetail</name>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>What becomes of this row</source>
        <translation>Ce que devient cette ligne</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>“%1” was typed. The file has nothing there.</source>
        <translation>«&#xa0;%1&#xa0;» a été saisi. Le fichier n’a rien à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” was typed over. The file says “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a été saisi à la place. Le fichier indique «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Fix all alike</source>
        <translation>Tout corriger pareil</translation>
    </message>
    <message>
        <source>All cells of this column that say the same become the same</source>
        <translation>Toutes les cellules de cette colonne qui disent la même chose deviennent identiques</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
    </message>
    <message>
        <source>Rows of the same number or contact</source>
        <translation>Lignes du même numéro ou contact</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n together</source>
        <translation>
            <numerusform>Afficher la ligne</numerusform>
            <numerusform>Afficher les %n ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stands in the file, where a quote opens that is never closed</source>
        <translation>Tel que dans le fichier, où un guillemet s’ouvre et n’est jamais fermé</translation>
    </message>
    <message>
        <source>As it stands in the file, with a quote where none belongs</source>
        <translation>Tel que dans le fichier, avec un guillemet là où il n’en faut pas</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Tel que dans le fichier</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowFilters</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Types de lignes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Of the same number</source>
        <translation>Du même numéro</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Opt-outs that will be set</source>
        <translation>Désabonnements qui seront faits</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowsModel</name>
    <message>
        <source>%1
In the file: %2</source>
        <translation>%1
Dans le fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2; in the file: %3</source>
        <translation>%1&#xa0;: %2&#xa0;; dans le fichier&#xa0;: %3</translation>
    </message>
    <message>
        <source>The contact of this row cannot be read</source>
        <translation>Le contact de cette ligne est illisible</translation>
    </message>
    <message>
        <source>%1
Nothing of this column is imported.</source>
        <translation>%1
Rien de cette colonne n’est importé.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowsPage</name>
    <message>
        <source>Looking at the rows</source>
        <translation>Examen des lignes</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Each row is compared with the contacts that are here.</source>
        <translation>Chaque ligne est comparée avec les contacts qui sont ici.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are compared with the contacts that are here.</source>
        <translation>%1 lignes sur %2 sont comparées avec les contacts qui sont ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is held back</source>
        <translation>Aucune ligne n’est en suspens</translation>
    </message>
    <message>
        <source>All rows that are not left out can be imported.</source>
        <translation>Toutes les lignes non exclues peuvent être importées.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>No rows of this kind</source>
        <translation>Aucune ligne de ce type</translation>
    </message>
    <message>
        <source>There were some, and something else becomes of them now.</source>
        <translation>Il y en avait, et elles deviennent maintenant autre chose.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Edit all cells that say the same</source>
        <translation>Modifier toutes les cellules identiques</translation>
    </message>
    <message numerus="yes">
        <source>Edit all %Ln cells that say the same</source>
        <translation>
            <numerusform>Modifier %Ln cellule identique</numerusform>
            <numerusform>Modifier les %Ln cellules identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell says the same</source>
        <translation>Aucune autre cellule ne dit la même chose</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copier la ligne</translation>
    </message>
</context>
<context>
    <name>rolodesk::RunPage</name>
    <message>
        <source>the pasted table</source>
        <translation>tableau collé</translation>
    </message>
    <message>
        <source>The import of %1 is over</source>
        <translation>L’importation de %1 est terminée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Arrêter…</translation>
    </message>
    <message>
        <source>Tell me on the desktop when it is done</source>
        <translation>Me prévenir sur le bureau quand c’est fini</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, and the main window shows how far it is. Where Rolodesk itself is closed, it goes on with the next start.</source>
        <translation>Cette fenêtre peut être fermée&#xa0;: l’importation continue, et la fenêtre principale montre où elle en est. Si Rolodesk lui-même est fermé, elle continue au prochain démarrage.</translation>
    </message>
    <message>
        <source>Tags and fields that are not there yet are made.</source>
        <translation>Les étiquettes et les champs qui n’existent pas encore sont créés.</translation>
    </message>
    <message>
        <source>The rows are compared once more with the contacts as they are now.</source>
        <translation>Les lignes sont comparées encore une fois avec les contacts tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>What is to be done is noted on this computer, so that nothing is lost and nothing is done twice.</source>
        <translation>Ce qui est à faire est noté sur cet ordinateur, pour que rien ne soit perdu et que rien ne soit fait deux fois.</translation>
    </message>
    <message>
        <source>Beginning to import %1</source>
        <translation>Début de l’importation de %1</translation>
    </message>
    <message>
        <source>No contact was changed.</source>
        <translation>Aucun contact n’a été modifié.</translation>
    </message>
    <message>
        <source>A tag or a field could not be made.</source>
        <translation>Une étiquette ou un champ n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The import could not begin</source>
        <translation>L’importation n’a pas pu commencer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing moves just now. %1</source>
        <translation>Rien n’avance en ce moment. %1</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <translation>Arrêter l’importation de %1&#xa0;?</translation>
    </message>
    <message>
        <source>What was sent stays: %1 of %2 changes. The rest is not sent, and the error file holds its rows. “Undo import” takes back what was sent.</source>
        <translation>Ce qui a été envoyé reste&#xa0;: %1 modifications sur %2. Le reste n’est pas envoyé, et le fichier des erreurs en contient les lignes. «&#xa0;Annuler l’importation&#xa0;» annule ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>rolodesk::ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Touches habituelles pour &amp;toutes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Prendre celles-ci</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Aucune touche</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Touches &amp;habituelles</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifiées)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>New keys for “%1”: press them</source>
        <translation>Nouvelles touches pour «&#xa0;%1&#xa0;»&#xa0;: appuyez dessus</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Nouvelles touches pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A key that is typed starts no command. Use Ctrl or Alt with it, or F1 to F12.</source>
        <translation>Une touche de saisie ne lance aucune commande. Ajoutez Ctrl ou Alt, ou prenez F1 à F12.</translation>
    </message>
    <message>
        <source>%1 is “%2” by now, which has no such key any more then.</source>
        <translation>%1 est pour l’instant «&#xa0;%2&#xa0;», qui perdra cette touche.</translation>
    </message>
    <message>
        <source>%1 is needed where it is: lists, forms and menus go by it. Choose another key.</source>
        <translation>%1 sert là où elle est&#xa0;: les listes, les formulaires et les menus l’utilisent. Choisissez une autre touche.</translation>
    </message>
</context>
<context>
    <name>rolodesk::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>The people of the team are not known yet</source>
        <translation>Les membres de l’équipe ne sont pas encore connus</translation>
    </message>
    <message>
        <source>Search within this, too</source>
        <translation>Chercher aussi à l’intérieur</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Les exclure</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Choisir qui vous êtes…</translation>
    </message>
</context>
<context>
    <name>rolodesk::StartChoiceMenu</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>rolodesk::StatePanel</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>rolodesk::StatusLine</name>
    <message>
        <source>Contacts loaded</source>
        <translation>Contacts chargés</translation>
    </message>
    <message>
        <source>Time of the last answer</source>
        <translation>Heure de la dernière réponse</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Requêtes restantes</translation>
    </message>
    <message>
        <source>Details about the local copy</source>
        <translation>Détails sur la copie locale</translation>
    </message>
    <message>
        <source>Opens details about the local copy.</source>
        <translation>Ouvre les détails sur la copie locale.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed by others, too many to be marked</source>
        <translation>
            <numerusform>%Ln contact modifié par d’autres, trop pour être marqués</numerusform>
            <numerusform>%Ln contacts modifiés par d’autres, trop pour être marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>looking for changes…</source>
        <translation>recherche de modifications…</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>synchronisé %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>offline, last answer %1</source>
        <translation>hors ligne, dernière réponse %1</translation>
    </message>
    <message>
        <source>loading has stopped</source>
        <translation>le chargement s’est arrêté</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>The service asked for a pause; it ends in %1 s.</source>
        <translation>Le service a demandé une pause&#xa0;; elle se termine dans %1 s.</translation>
    </message>
    <message>
        <source>Requests are not limited</source>
        <translation>Les requêtes ne sont pas limitées</translation>
    </message>
    <message>
        <source>%1 of %2 requests left this minute</source>
        <translation>%1 requêtes sur %2 restantes pour cette minute</translation>
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
        <translation>Étape %1, %2, affichée</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Étape %1, %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Données d’assistance</translation>
    </message>
    <message>
        <source>This is the whole file. Nothing is sent by Rolodesk. Phone numbers, e-mail addresses and what looks like a key are masked; read it before you give it to anybody.</source>
        <translation>Voici le fichier entier. Rolodesk n’envoie rien. Les numéros de téléphone, les adresses e-mail et ce qui ressemble à une clé sont masqués&#xa0;; lisez-le avant de le donner à quelqu’un.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer les données d’assistance</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Fichier texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>rolodesk::TagDialog</name>
    <message>
        <source>Enter chooses a tag or leaves it out, Ctrl+Enter is Done.</source>
        <translation>Entrée choisit une étiquette ou l’écarte, Ctrl+Entrée équivaut à Terminé.</translation>
    </message>
    <message>
        <source>No contact can have more than %1 tags. Leave one out to choose “%2”.</source>
        <translation>Aucun contact ne peut avoir plus de %1 étiquettes. Écartez-en une pour choisir «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Enter adds a tag or takes it off, Ctrl+Enter is Done.</source>
        <translation>Entrée ajoute une étiquette ou la retire, Ctrl+Entrée équivaut à Terminé.</translation>
    </message>
    <message>
        <source>A contact has %1 tags at most. Take one off to add “%2”.</source>
        <translation>Un contact a au plus %1 étiquettes. Retirez-en une pour ajouter «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Étiquettes à ajouter</translation>
    </message>
    <message>
        <source>These tags and no others</source>
        <translation>Ces étiquettes et aucune autre</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>Étiquettes à retirer</translation>
    </message>
    <message>
        <source>Done &amp;without it</source>
        <translation>Terminer &amp;sans elle</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Type a part of a tag</source>
        <translation>Saisissez une partie d’une étiquette</translation>
    </message>
    <message>
        <source>Tags of the team</source>
        <translation>Étiquettes de l’équipe</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The team has no tags yet.</source>
        <translation>L’équipe n’a pas encore d’étiquettes.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Aucune étiquette ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>tags</comment>
        <translation>%1 sur %2 choisies</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>tags</comment>
        <translation>%1 choisie(s)</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Création de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>&amp;Create tag “%1”</source>
        <translation>&amp;Créer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A new tag is for the whole team. Heymarket does not let it be renamed from here.</source>
        <translation>Une nouvelle étiquette vaut pour toute l’équipe. Heymarket ne permet pas de la renommer d’ici.</translation>
    </message>
</context>
<context>
    <name>rolodesk::TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Ajouter des éti&amp;quettes…</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tags</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::TakenWatch</name>
    <message>
        <source>%1 (opted out)</source>
        <translation>%1 (désabonné)</translation>
    </message>
    <message>
        <source>Already on another contact: %1</source>
        <translation>Déjà sur un autre contact&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::TextDrop</name>
    <message>
        <source>Drop to import this table</source>
        <translation>Déposer pour importer ce tableau</translation>
    </message>
    <message>
        <source>Drop to look up the numbers and addresses in this text</source>
        <translation>Déposer pour vérifier les numéros et adresses de ce texte</translation>
    </message>
</context>
<context>
    <name>rolodesk::TopBar</name>
    <message>
        <source>Invented contacts on this computer. Nothing here reaches anybody.</source>
        <translation>Contacts inventés sur cet ordinateur. Rien ici n’atteint qui que ce soit.</translation>
    </message>
    <message>
        <source>Real contacts of your team.</source>
        <translation>Vrais contacts de votre équipe.</translation>
    </message>
    <message>
        <source>Search: name, phone number, e-mail, tag</source>
        <translation>Recherche&#xa0;: nom, numéro de téléphone, e-mail, étiquette</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <source>A full phone number or e-mail also asks the service. Down or Return goes to the list, Ctrl+Space shows what the search understands.</source>
        <translation>Un numéro complet ou un e-mail interroge aussi le service. Bas ou Retour va à la liste, Ctrl+Espace montre ce que la recherche comprend.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>workspace at address</comment>
        <translation>%1, à l’adresse %2</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Données d’exemple</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
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
        <translation>Ouvre l’historique des modifications.</translation>
    </message>
    <message>
        <source>Opens the history of what failed. The context menu can dismiss it.</source>
        <translation>Ouvre l’historique des échecs. Le menu contextuel permet de les ignorer.</translation>
    </message>
    <message>
        <source>&amp;Show in the history…</source>
        <translation>Afficher dans l’&amp;historique…</translation>
    </message>
    <message>
        <source>&amp;Dismiss all…</source>
        <translation>&amp;Tout ignorer…</translation>
    </message>
    <message>
        <source>A click opens the history of changes.</source>
        <translation>Un clic ouvre l’historique des modifications.</translation>
    </message>
    <message>
        <source>A click opens the history of what failed; the context menu can dismiss it.</source>
        <translation>Un clic ouvre l’historique des échecs&#xa0;; le menu contextuel permet de les ignorer.</translation>
    </message>
</context>
<context>
    <name>rolodesk::UndoTasks</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>This is just being saved. It is taken back when that is over.</source>
        <translation>Ceci est en cours d’enregistrement. L’annulation se fera ensuite.</translation>
    </message>
    <message>
        <source>Contacts that were created by it are deleted for the whole team, and those that were changed get back what they had. What others changed since stays, and is named.</source>
        <translation>Les contacts qu’elle a créés sont supprimés pour toute l’équipe, et ceux qu’elle a modifiés retrouvent ce qu’ils avaient. Ce que d’autres ont modifié depuis reste et est nommé.</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>Défaire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The contact is deleted for the whole team, unless somebody changed it since.</source>
        <translation>Le contact est supprimé pour toute l’équipe, sauf si quelqu’un l’a modifié depuis.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Redo %1?</source>
        <translation>Rétablir %1&#xa0;?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>rolodesk::ValueEdit</name>
    <message>
        <source>Year-month-day, for instance %1</source>
        <translation>Année-mois-jour, par exemple %1</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(aucune valeur)</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Choisir une date</translation>
    </message>
    <message>
        <source>This is not a date. It is kept as text.</source>
        <translation>Ce n’est pas une date. La valeur est gardée comme texte.</translation>
    </message>
    <message>
        <source>This is not a number. It is kept as text.</source>
        <translation>Ce n’est pas un nombre. La valeur est gardée comme texte.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Stocké comme %1.</translation>
    </message>
    <message>
        <source>This value is not one of the choices. It is kept.</source>
        <translation>Cette valeur ne fait pas partie des choix. Elle est gardée.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ViewKeeper</name>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Enregistrer comme &amp;vue…</translation>
    </message>
    <message>
        <source>&amp;Update the view</source>
        <translation>&amp;Mettre à jour la vue</translation>
    </message>
    <message>
        <source>A copy of the file is kept beside it.</source>
        <translation>Une copie du fichier est gardée à côté.</translation>
    </message>
    <message>
        <source>Go on with what can be read</source>
        <translation>Continuer avec ce qui est lisible</translation>
    </message>
    <message>
        <source>Keep this search with its columns and its sort (Ctrl+D)</source>
        <translation>Garder cette recherche avec ses colonnes et son tri (Ctrl+D)</translation>
    </message>
    <message>
        <source>Search for something first; a search can be kept</source>
        <translation>Cherchez d’abord quelque chose&#xa0;; une recherche peut être gardée</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keeps the search “%1”, the columns and the sort.</source>
        <translation>Garde la recherche «&#xa0;%1&#xa0;», les colonnes et le tri.</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>Supprimer la vue «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its search, its columns and its sort are forgotten. No contact is touched.</source>
        <translation>Sa recherche, ses colonnes et son tri sont oubliés. Aucun contact n’est touché.</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>rolodesk::ViewNameDialog</name>
    <message>
        <source>Save a view</source>
        <translation>Enregistrer une vue</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Renommer une vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>rolodesk::WelcomePage</name>
    <message>
        <source>Welcome to Rolodesk</source>
        <translation>Bienvenue dans Rolodesk</translation>
    </message>
    <message>
        <source>The contacts of your Heymarket team, found at once.</source>
        <translation>Les contacts de votre équipe Heymarket, trouvés aussitôt.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Découvrir avec des données d’exemple</translation>
    </message>
    <message>
        <source>Invented contacts on this computer, to browse, search and try things out. No account is needed, and nothing reaches anybody.</source>
        <translation>Des contacts inventés sur cet ordinateur, à parcourir, à chercher et pour faire des essais. Aucun compte n’est nécessaire, et rien n’atteint qui que ce soit.</translation>
    </message>
    <message>
        <source>Connect a Heymarket account</source>
        <translation>Connecter un compte Heymarket</translation>
    </message>
    <message>
        <source>Brings your team&apos;s contacts here with an API Secret, which an administrator makes in Heymarket.</source>
        <translation>Amène ici les contacts de votre équipe avec un API Secret, qu’un administrateur crée dans Heymarket.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a workspace</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Vos espaces de travail</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <translation>Connecter un autre compte</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::WindowMenus</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Tout tro&amp;uver…</translation>
    </message>
    <message>
        <source>&amp;Keys and search</source>
        <translation>&amp;Touches et recherche</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les touches…</translation>
    </message>
    <message>
        <source>&amp;About Rolodesk</source>
        <translation>À &amp;propos de Rolodesk</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>&amp;Rubriques d’aide</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>Données d’a&amp;ssistance…</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspaceMenu</name>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Données d’exemple</translation>
    </message>
    <message>
        <source>&amp;All workspaces…</source>
        <translation>&amp;Tous les espaces de travail…</translation>
    </message>
    <message>
        <source>Connect a&amp;nother account…</source>
        <translation>Connecter un a&amp;utre compte…</translation>
    </message>
    <message>
        <source>Workspace &amp;settings…</source>
        <translation>&amp;Paramètres de l’espace de travail…</translation>
    </message>
    <message>
        <source>Start &amp;over with fresh sample data…</source>
        <translation>&amp;Repartir de zéro avec de nouvelles données d’exemple…</translation>
    </message>
    <message>
        <source>&amp;Close this workspace</source>
        <translation>&amp;Fermer cet espace de travail</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>Espace de tra&amp;vail</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspacePage</name>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>Copier le numéro de &amp;téléphone</translation>
    </message>
    <message>
        <source>Copy e-&amp;mail</source>
        <translation>Copier l’&amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Vider la recherche</translation>
    </message>
    <message>
        <source>Select &amp;all in the list</source>
        <translation>&amp;Tout sélectionner dans la liste</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>Tout désélectio&amp;nner</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Pause loading</source>
        <translation>Suspendre le chargement</translation>
    </message>
    <message>
        <source>Load pictures from the web</source>
        <translation>Charger les photos du web</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>Pictures of contacts lie on other servers, which then see that somebody looks at them.</source>
        <translation>Les photos des contacts se trouvent sur d’autres serveurs, qui voient alors que quelqu’un les regarde.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>The pause has ended</source>
        <translation>La pause est terminée</translation>
    </message>
    <message>
        <source>Others deleted the contact on the card</source>
        <translation>D’autres ont supprimé le contact de la fiche</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Ce contact n’existe plus</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Reprendre le chargement</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Load what is new in the service</source>
        <translation>Charger les nouveautés du service</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspaceSettings</name>
    <message>
        <source>Protection against accidents</source>
        <translation>Protection contre les accidents</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Co&amp;untry of phone numbers without a country code</source>
        <translation>&amp;Pays des numéros de téléphone sans indicatif</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copie locale</translation>
    </message>
    <message>
        <source>Delete the local copy…</source>
        <translation>Supprimer la copie locale…</translation>
    </message>
    <message>
        <source>&amp;Keep a local copy on this computer</source>
        <translation>&amp;Garder une copie locale sur cet ordinateur</translation>
    </message>
    <message>
        <source>Without it the contacts are kept in memory only and are loaded anew each time. When it is switched off, the present copy is deleted and the workspace is opened anew. Saved views are kept in a file either way.</source>
        <translation>Sans elle, les contacts ne sont gardés qu’en mémoire et sont rechargés à chaque fois. Quand elle est désactivée, la copie actuelle est supprimée et l’espace de travail est rouvert. Les vues enregistrées sont gardées dans un fichier dans tous les cas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Takes the workspace, its local copy and its key off this computer. Nothing changes in Heymarket.</source>
        <translation>Retire l’espace de travail, sa copie locale et sa clé de cet ordinateur. Rien ne change dans Heymarket.</translation>
    </message>
    <message>
        <source>Remove this workspace…</source>
        <translation>Supprimer cet espace de travail…</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>a workspace</comment>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>Team: not known yet</source>
        <translation>Équipe&#xa0;: pas encore connue</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address of the service: %1</source>
        <translation>Adresse du service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer.</source>
        <translation>Stockée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <comment>a keychain</comment>
        <translation>Stockée dans %1.</translation>
    </message>
    <message>
        <source>In memory until Rolodesk is closed.</source>
        <translation>En mémoire jusqu’à la fermeture de Rolodesk.</translation>
    </message>
    <message>
        <source>Tokens are handed out by %1.</source>
        <translation>Les jetons sont fournis par %1.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>Saisir de nouveau la clé…</translation>
    </message>
    <message>
        <source>The contacts are kept in memory only.</source>
        <translation>Les contacts ne sont gardés qu’en mémoire.</translation>
    </message>
    <message>
        <source>The contacts are on this computer too (%1), so that the list is there at once and without a network.</source>
        <translation>Les contacts sont aussi sur cet ordinateur (%1), pour que la liste soit là aussitôt et sans réseau.</translation>
    </message>
    <message>
        <source>The contacts are on this computer too, so that the list is there at once and without a network.</source>
        <translation>Les contacts sont aussi sur cet ordinateur, pour que la liste soit là aussitôt et sans réseau.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The changes to the settings of “%1” were not saved.</source>
        <translation>Les modifications des paramètres de «&#xa0;%1&#xa0;» n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Enter a name for the workspace.</source>
        <translation>Saisissez un nom pour l’espace de travail.</translation>
    </message>
    <message>
        <source>Save the settings and lose changes?</source>
        <translation>Enregistrer les paramètres et perdre des modifications&#xa0;?</translation>
    </message>
    <message>
        <source>The contacts of “%1” are kept in another place from now on.</source>
        <translation>Les contacts de «&#xa0;%1&#xa0;» sont désormais gardés à un autre endroit.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les paramètres</translation>
    </message>
    <message>
        <source>The switches were changed meanwhile</source>
        <translation>Les autorisations ont été modifiées entre-temps</translation>
    </message>
    <message>
        <source>Another window set another pass phrase. They are shown as they are now, and nothing was changed.</source>
        <translation>Une autre fenêtre a défini une autre phrase secrète. Les autorisations sont affichées telles qu’elles sont maintenant, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Enter the pass phrase of now to change them.</source>
        <translation>Saisissez la phrase secrète actuelle pour les modifier.</translation>
    </message>
    <message>
        <source>Delete the local copy of “%1”?</source>
        <translation>Supprimer la copie locale de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The contacts of “%1” are deleted from this computer and then loaded from the service again, which needs a network and may take a while. Nothing is lost in Heymarket.</source>
        <translation>Les contacts de «&#xa0;%1&#xa0;» sont supprimés de cet ordinateur puis chargés de nouveau depuis le service, ce qui demande un réseau et peut prendre un moment. Rien n’est perdu dans Heymarket.</translation>
    </message>
    <message>
        <source>Delete the local copy</source>
        <translation>Supprimer la copie locale</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Its settings and the local copy of its contacts are deleted here. Nothing changes in Heymarket, and the account can be connected again at any time.</source>
        <translation>Ses paramètres et la copie locale de ses contacts sont supprimés ici. Rien ne change dans Heymarket, et le compte peut être reconnecté à tout moment.</translation>
    </message>
    <message>
        <source>Its settings, the local copy of its contacts and its key are deleted here. Nothing changes in Heymarket. To connect the account again, the key has to be entered again.</source>
        <translation>Ses paramètres, la copie locale de ses contacts et sa clé sont supprimés ici. Rien ne change dans Heymarket. Pour reconnecter le compte, il faudra saisir de nouveau la clé.</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>Supprimer l’espace de travail</translation>
    </message>
    <message>
        <source>Unlock it, so that the key is deleted too, or remove the workspace all the same: the key then stays in the keyring.</source>
        <translation>Déverrouillez-le, pour que la clé soit supprimée aussi, ou supprimez tout de même l’espace de travail&#xa0;: la clé reste alors dans le trousseau.</translation>
    </message>
    <message>
        <source>The workspace can be removed all the same; the key then stays in the keyring.</source>
        <translation>L’espace de travail peut être supprimé tout de même&#xa0;; la clé reste alors dans le trousseau.</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été supprimé</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Supprimer quand même</translation>
    </message>
</context>
<context>
    <name>rolodesk::WriteTasks</name>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Nouveau contact</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>Non autorisé ici</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>The contact is deleted for the whole team. Undo can create a copy of it, but with another id and without its notes; its conversations may be lost for good. For %n second(s) the deletion can be taken back.</source>
        <translation>
            <numerusform>Le contact est supprimé pour toute l’équipe. Annuler peut en créer une copie, mais avec un autre ID et sans ses notes&#xa0;; ses conversations peuvent être perdues pour de bon. Pendant %n seconde, la suppression peut être annulée.</numerusform>
            <numerusform>Le contact est supprimé pour toute l’équipe. Annuler peut en créer une copie, mais avec un autre ID et sans ses notes&#xa0;; ses conversations peuvent être perdues pour de bon. Pendant %n secondes, la suppression peut être annulée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln modification&#xa0;?</numerusform>
            <numerusform>Abandonner %Ln modifications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet is given up. It stays in the history, where all but deletions can be done after all.</source>
        <translation>Ce qui n’a pas encore été envoyé est abandonné. Cela reste dans l’historique, où tout sauf les suppressions peut être fait après coup.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln failed change(s)?</source>
        <translation>
            <numerusform>Ignorer %Ln modification en échec&#xa0;?</numerusform>
            <numerusform>Ignorer %Ln modifications en échec&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed is not marked any more, and that cannot be undone. It stays in the history.</source>
        <translation>Ce qui a échoué n’est plus marqué, et cela ne peut pas être annulé. Cela reste dans l’historique.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose &amp;tags…</source>
        <translation>Choisir des éti&amp;quettes…</translation>
    </message>
</context>
</TS>
