<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>rolodesk::Counted</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” &amp; %n tag(s)</source>
        <comment>of a contact</comment>
        <translation>
            <numerusform>“%1” &amp; %n tag</numerusform>
            <numerusform>“%1” &amp; %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), too</source>
        <translation>
            <numerusform>%n tag, too</numerusform>
            <numerusform>%n tags, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
</TS>
