<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ContactColumns</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::GraceBar</name>
    <message numerus="yes">
        <source>%1 is deleted in %n second(s)</source>
        <translation>
            <numerusform>%1 is deleted in %n second</numerusform>
            <numerusform>%1 is deleted in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 contacts are deleted; the first in %n second(s)</source>
        <translation>
            <numerusform>%1 contacts are deleted; the first in %n second</numerusform>
            <numerusform>%1 contacts are deleted; the first in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::WriteTasks</name>
    <message numerus="yes">
        <source>The contact is deleted for the whole team. Undo can create a copy of it, but with another id and without its notes; its conversations may be lost for good. For %n second(s) the deletion can be taken back.</source>
        <translation>
            <numerusform>The contact is deleted for the whole team. Undo can create a copy of it, but with another id and without its notes; its conversations may be lost for good. For %n second the deletion can be taken back.</numerusform>
            <numerusform>The contact is deleted for the whole team. Undo can create a copy of it, but with another id and without its notes; its conversations may be lost for good. For %n seconds the deletion can be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::LookupWindow</name>
    <message numerus="yes">
        <source>Left out as something else than a number or an e-mail: %Ln piece(s), the first is “%1” in line %2.</source>
        <translation>
            <numerusform>Left out as something else than a number or an e-mail: %Ln piece, “%1” in line %2.</numerusform>
            <numerusform>Left out as something else than a number or an e-mail: %Ln pieces, the first is “%1” in line %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln contact written.</numerusform>
            <numerusform>%Ln contacts written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen were deleted meanwhile and are not in it.</source>
        <translation>
            <numerusform>%Ln of those chosen was deleted meanwhile and is not in it.</numerusform>
            <numerusform>%Ln of those chosen were deleted meanwhile and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not complete in it.</source>
        <translation>
            <numerusform>%Ln contact is not complete in it.</numerusform>
            <numerusform>%Ln contacts are not complete in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message numerus="yes">
        <source>Found by the service: %Ln contact(s)</source>
        <translation>
            <numerusform>Found by the service: %Ln contact</numerusform>
            <numerusform>Found by the service: %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contact selected</numerusform>
            <numerusform>%Ln contacts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln of them not in this list</numerusform>
            <numerusform>%Ln of them not in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match, the best first.</source>
        <translation>
            <numerusform>%Ln contact matches, the best first.</numerusform>
            <numerusform>%Ln contacts match, the best first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match.</source>
        <translation>
            <numerusform>%Ln contact matches.</numerusform>
            <numerusform>%Ln contacts match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) contain these characters.</source>
        <translation>
            <numerusform>%Ln contact contains these characters.</numerusform>
            <numerusform>%Ln contacts contain these characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::QueryCompletion</name>
    <message numerus="yes">
        <source>%n suggestion(s). Tab takes one, Down chooses.</source>
        <translation>
            <numerusform>%n suggestion. Tab takes it, Down chooses.</numerusform>
            <numerusform>%n suggestions. Tab takes one, Down chooses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln contact(s) changed by others, too many to be marked</source>
        <translation>
            <numerusform>%Ln contact changed by others, too many to be marked</numerusform>
            <numerusform>%Ln contacts changed by others, too many to be marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookupWords</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln opted out</numerusform>
            <numerusform>%Ln opted out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several contacts</source>
        <translation>
            <numerusform>%Ln with several contacts</numerusform>
            <numerusform>%Ln with several contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the base</source>
        <translation>
            <numerusform>%Ln not in the base</numerusform>
            <numerusform>%Ln not in the base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln invalid</numerusform>
            <numerusform>%Ln invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln not known</numerusform>
            <numerusform>%Ln not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteState</name>
    <message numerus="yes">
        <source>%Ln field(s) left as it is</source>
        <translation>
            <numerusform>%Ln field left as it is</numerusform>
            <numerusform>%Ln fields left as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ClashDialog</name>
    <message numerus="yes">
        <source>%Ln has to go</source>
        <translation>
            <numerusform>%Ln has to go</numerusform>
            <numerusform>%Ln have to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryWindow</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) so far; older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln change so far; older ones come as you scroll</numerusform>
            <numerusform>%Ln changes so far; older ones come as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written to %1</source>
        <translation>
            <numerusform>%Ln change written to %1</numerusform>
            <numerusform>%Ln changes written to %1</numerusform>
        </translation>
    </message>
</context>
</TS>
