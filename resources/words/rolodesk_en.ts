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
        <source>%Ln contact(s) are deleted one after another, the first in %1 s</source>
        <translation>
            <numerusform>%Ln contact is deleted in %1 s</numerusform>
            <numerusform>%Ln contacts are deleted one after another, the first in %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CreationBar</name>
    <message numerus="yes">
        <source>%Ln contact(s) still to be created</source>
        <translation>
            <numerusform>%Ln contact still to be created</numerusform>
            <numerusform>%Ln contacts still to be created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking whether %Ln contact(s) were created</source>
        <translation>
            <numerusform>Checking whether %Ln contact was created</numerusform>
            <numerusform>Checking whether %Ln contacts were created</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::WriteTasks</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Discard %Ln change?</numerusform>
            <numerusform>Discard %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln failed change(s)?</source>
        <translation>
            <numerusform>Dismiss %Ln failed change?</numerusform>
            <numerusform>Dismiss %Ln failed changes?</numerusform>
        </translation>
    </message>
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
    <name>rolodesk::ActTitle</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryExport</name>
    <message numerus="yes">
        <source>%Ln change(s) written to %1</source>
        <translation>
            <numerusform>%Ln change written to %1</numerusform>
            <numerusform>%Ln changes written to %1</numerusform>
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
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln saved</numerusform>
            <numerusform>%Ln saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln will change</numerusform>
            <numerusform>%Ln will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is so already: nothing is sent</source>
        <translation>
            <numerusform>%Ln is so already: nothing is sent</numerusform>
            <numerusform>%Ln are so already: nothing is sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have more than five tags and stays</source>
        <translation>
            <numerusform>%Ln would have more than five tags and stays</numerusform>
            <numerusform>%Ln would have more than five tags and stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln has no phone number: the service takes no change of it</source>
        <translation>
            <numerusform>%Ln has no phone number: the service takes no change of it</numerusform>
            <numerusform>%Ln have no phone number: the service takes no change of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is gone</source>
        <translation>
            <numerusform>%Ln is gone</numerusform>
            <numerusform>%Ln are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing tag(s) %1</source>
        <translation>
            <numerusform>Removing tag %1</numerusform>
            <numerusform>Removing tags %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding tag(s) %1</source>
        <translation>
            <numerusform>Adding tag %1</numerusform>
            <numerusform>Adding tags %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was so already</source>
        <translation>
            <numerusform>%Ln was so already</numerusform>
            <numerusform>%Ln were so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as others changed it</source>
        <translation>
            <numerusform>%Ln left as others changed it</numerusform>
            <numerusform>%Ln left as others changed them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <translation>
            <numerusform>%Ln given up</numerusform>
            <numerusform>%Ln given up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkDialog</name>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation>
            <numerusform>Change %Ln contact</numerusform>
            <numerusform>Change %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln contact(s)?</source>
        <translation>
            <numerusform>Opt out %Ln contact?</numerusform>
            <numerusform>Opt out %Ln contacts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkTasks</name>
    <message numerus="yes">
        <source>All %Ln contact(s) of this view</source>
        <translation>
            <numerusform>The one contact of this view</numerusform>
            <numerusform>All %Ln contacts of this view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln selected contact</numerusform>
            <numerusform>%Ln selected contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingWords</name>
    <message numerus="yes">
        <source>offline: %Ln change(s) wait</source>
        <translation>
            <numerusform>offline: %Ln change waits</numerusform>
            <numerusform>offline: %Ln changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %n second(s).</source>
        <translation>
            <numerusform>It is tried again by itself in %n second.</numerusform>
            <numerusform>It is tried again by itself in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need your decision</source>
        <translation>
            <numerusform>%Ln change needs your decision</numerusform>
            <numerusform>%Ln changes need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checking whether %Ln change(s) were saved</source>
        <translation>
            <numerusform>checking whether a change was saved</numerusform>
            <numerusform>checking whether %Ln changes were saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) failed</source>
        <translation>
            <numerusform>%Ln change failed</numerusform>
            <numerusform>%Ln changes failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactEditor</name>
    <message numerus="yes">
        <source>Next of %n unsaved form(s)</source>
        <translation>
            <numerusform>Next of %n unsaved form</numerusform>
            <numerusform>Next of %n unsaved forms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message numerus="yes">
        <source>%Ln change(s) of “%1” are not saved yet.</source>
        <translation>
            <numerusform>%Ln change of “%1” is not saved yet.</numerusform>
            <numerusform>%Ln changes of “%1” are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s) with unsaved changes are lost.</source>
        <translation>
            <numerusform>%Ln form with unsaved changes is lost.</numerusform>
            <numerusform>%Ln forms with unsaved changes are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) wait for what they take back, and are lost.</source>
        <translation>
            <numerusform>%Ln undo waits for what it takes back, and is lost.</numerusform>
            <numerusform>%Ln undos wait for what they take back, and are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not saved yet and are lost.</source>
        <translation>
            <numerusform>%Ln change is not saved yet and is lost.</numerusform>
            <numerusform>%Ln changes are not saved yet and are lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::RowActions</name>
    <message numerus="yes">
        <source>Fix all %Ln alike</source>
        <translation>
            <numerusform>Fix it</numerusform>
            <numerusform>Fix all %Ln alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::RowsPage</name>
    <message numerus="yes">
        <source>Edit all %Ln cells that say the same</source>
        <translation>
            <numerusform>Edit the cell</numerusform>
            <numerusform>Edit all %Ln cells that say the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::RowDetail</name>
    <message numerus="yes">
        <source>Show all %n together</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::QuestionCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::PlaceholderCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportOutcome</name>
    <message numerus="yes">
        <source>%Ln row(s) of the file are not at the service, or not with all they say. The error file holds them as they stood in the file, each with the reason.</source>
        <translation>
            <numerusform>%Ln row of the file is not at the service, or not with all it says. The error file holds it as it stood in the file, with the reason.</numerusform>
            <numerusform>%Ln rows of the file are not at the service, or not with all they say. The error file holds them as they stood in the file, each with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %Ln change(s): the history says why.</source>
        <translation>
            <numerusform>The import was taken back, but for %Ln change: the history says why.</numerusform>
            <numerusform>The import was taken back, but for %Ln changes: the history says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsModel</name>
    <message numerus="yes">
        <source>%Ln of this name</source>
        <translation>
            <numerusform>%Ln of this name</numerusform>
            <numerusform>%Ln of this name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsPage</name>
    <message numerus="yes">
        <source>%Ln column(s) of %1 are not imported: %2.</source>
        <translation>
            <numerusform>%Ln column of %1 is not imported: %2.</numerusform>
            <numerusform>%Ln columns of %1 are not imported: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln custom field(s)</source>
        <translation>
            <numerusform>Make %Ln custom field</numerusform>
            <numerusform>Make %Ln custom fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::DropTarget</name>
    <message numerus="yes">
        <source>Drop to import %Ln file(s), one after another</source>
        <translation>
            <numerusform>Drop to import %Ln file</numerusform>
            <numerusform>Drop to import %Ln files, one after another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) next, when this window is closed</source>
        <translation>
            <numerusform>Drop to import %Ln file next, when this window is closed</numerusform>
            <numerusform>Drop to import %Ln files next, when this window is closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::FilePage</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln row(s)</source>
        <comment>kind, size</comment>
        <translation>
            <numerusform>%1, %2, %Ln row</numerusform>
            <numerusform>%1, %2, %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These look like %Ln number(s). Look up, opt out, or import?</source>
        <translation>
            <numerusform>This looks like %Ln number. Look up, opt out, or import?</numerusform>
            <numerusform>These look like %Ln numbers. Look up, opt out, or import?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) cannot be read in this encoding, the first in line %1. If another encoding shows them, choose that; else they were lost before.</source>
        <translation>
            <numerusform>%Ln letter cannot be read in this encoding, in line %1. If another encoding shows it, choose that; else it was lost before.</numerusform>
            <numerusform>%Ln letters cannot be read in this encoding, the first in line %1. If another encoding shows them, choose that; else they were lost before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero sign(s) were left out: they are of no text.</source>
        <translation>
            <numerusform>%Ln zero sign was left out: it is of no text.</numerusform>
            <numerusform>%Ln zero signs were left out: they are of no text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are opened and never closed. They are read as signs like others, so that no row is swallowed.</source>
        <translation>
            <numerusform>%Ln quote is opened and never closed. It is read as a sign like others, so that no row is swallowed.</numerusform>
            <numerusform>%Ln quotes are opened and never closed. They are read as signs like others, so that no row is swallowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a quote in the middle of a cell.</source>
        <translation>
            <numerusform>%Ln row has a quote in the middle of a cell.</numerusform>
            <numerusform>%Ln rows have a quote in the middle of a cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more cells than there are columns. They are held back until somebody has looked at them.</source>
        <translation>
            <numerusform>%Ln row has more cells than there are columns. It is held back until somebody has looked at it.</numerusform>
            <numerusform>%Ln rows have more cells than there are columns. They are held back until somebody has looked at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table are skipped.</source>
        <translation>
            <numerusform>%Ln line above the table is skipped.</numerusform>
            <numerusform>%Ln lines above the table are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the table are skipped.</source>
        <translation>
            <numerusform>%Ln line below the table is skipped.</numerusform>
            <numerusform>%Ln lines below the table are skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are cut off, the first in line %1. What is there of them is read.</source>
        <translation>
            <numerusform>%Ln card is cut off, in line %1. What is there of it is read.</numerusform>
            <numerusform>%Ln cards are cut off, the first in line %1. What is there of them is read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the sheet show an error such as #NAME?, the first is %1.</source>
        <translation>
            <numerusform>%Ln cell of the sheet shows an error such as #NAME?, it is %1.</numerusform>
            <numerusform>%Ln cells of the sheet show an error such as #NAME?, the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the sheet have no result and are blank, the first is %1.</source>
        <translation>
            <numerusform>%Ln formula of the sheet has no result and is blank, it is %1.</numerusform>
            <numerusform>%Ln formulas of the sheet have no result and are blank, the first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of the sheet have more than 15 digits, of which a spreadsheet keeps 15. The first is %1.</source>
        <translation>
            <numerusform>%Ln number of the sheet has more than 15 digits, of which a spreadsheet keeps 15. It is %1.</numerusform>
            <numerusform>%Ln numbers of the sheet have more than 15 digits, of which a spreadsheet keeps 15. The first is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) of the sheet are merged into one cell: only the first cell says something.</source>
        <translation>
            <numerusform>%Ln range of the sheet is merged into one cell: only the first cell says something.</numerusform>
            <numerusform>%Ln ranges of the sheet are merged into one cell: only the first cell says something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln hidden row of the sheet is read like others.</numerusform>
            <numerusform>%Ln hidden rows of the sheet are read like others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden column(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln hidden column of the sheet is read like others.</numerusform>
            <numerusform>%Ln hidden columns of the sheet are read like others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportTasks</name>
    <message numerus="yes">
        <source>%Ln more file(s) wait for their turn</source>
        <translation>
            <numerusform>%Ln more file waits for its turn</numerusform>
            <numerusform>%Ln more files wait for their turn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When this window is closed, %Ln file(s) are imported, one after another.</source>
        <translation>
            <numerusform>When this window is closed, %Ln file is imported.</numerusform>
            <numerusform>When this window is closed, %Ln files are imported, one after another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln file to import</numerusform>
            <numerusform>%Ln files to import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be asked for</source>
        <translation>
            <numerusform>%Ln row could not be asked for</numerusform>
            <numerusform>%Ln rows could not be asked for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would do something else by now</source>
        <translation>
            <numerusform>%Ln row would do something else by now</numerusform>
            <numerusform>%Ln rows would do something else by now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CommandPalette</name>
    <message numerus="yes">
        <source>%Ln contact(s) in all</source>
        <translation>
            <numerusform>%Ln contact in all</numerusform>
            <numerusform>%Ln contacts in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::FailureNotice</name>
    <message numerus="yes">
        <source>%Ln change(s) not saved</source>
        <translation>
            <numerusform>%Ln change not saved</numerusform>
            <numerusform>%Ln changes not saved</numerusform>
        </translation>
    </message>
</context>
</TS>
