<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Spoken</name>
    <message>
        <source>&amp;Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp; &amp;close</source>
        <translation>Öffnen &amp; &amp;schließen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 von %L1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished">Zu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation></translation>
    </message>
    <message>
        <source>Nobody says this</source>
        <translation>Niemand sagt das</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>nor here</source>
        <translation>und hier nicht</translation>
    </message>
</context>
<context>
    <name>rolodesk::Counted</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>Ein Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” &amp; %n tag(s)</source>
        <comment>of a contact</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>„%1“ &amp; %n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), too</source>
        <comment>of a contact</comment>
        <translation>
            <numerusform>auch %n Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>%Ln row(s)</source>
        <translation>%Ln Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln mehr</numerusform>
            <numerusform>%Ln mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln less</source>
        <translation>
            <numerusform>%Ln weniger</numerusform>
            <numerusform>%Ln weniger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding tag(s) %1</source>
        <translation>
            <numerusform>Tag %1</numerusform>
            <numerusform>Tags %1</numerusform>
        </translation>
    </message>
</context>
</TS>
