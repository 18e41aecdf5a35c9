# Which pictures there are, and what is pressed before each is taken. Sourced by run.sh, after desk.sh.
# shellcheck shell=bash

# picture NAME CAPTION STEPS [SETTING=VALUE]…
#   colors=light|dark|contrast   language=en|de|es|fr   direction=ltr|rtl
#   screen=WIDTHxHEIGHT (in pixels)   scale=1|2|3   open=sample|welcome|import|empty
pictures() {
    picture main-light 'The sample contacts' a_contact
    picture main-dark 'In the dark' a_contact colors=dark
    picture contrast 'High contrast' a_contact colors=contrast
    picture scale-200 '200 % on a screen of 1920×1080' a_contact scale=2 screen=1920x1080
    picture scale-300 '300 % on a screen of 3840×2160' a_contact scale=3 screen=3840x2160
    picture scale-300-small '300 % on a screen of 1366×768: what is left of the window' a_contact scale=3
    picture right-to-left 'Right to left' a_contact direction=rtl
    picture right-to-left-edit 'Editing, right to left' the_editor direction=rtl
    picture german-light 'German' a_contact language=de
    picture german-edit 'Editing, in German' the_editor language=de
    picture spanish-light 'Spanish' a_contact language=es
    picture french-light 'French' a_contact language=fr
    picture edit-light 'A contact edited beside the list' the_editor
    picture edit-dark 'The same in the dark' the_editor colors=dark
    picture edit-contrast 'The same with high contrast' the_editor colors=contrast
    picture palette-light 'Everything by its name: Ctrl+K' the_palette
    picture search-light 'A search' a_search
    picture nothing-found 'A search that finds nobody, and the keys where it says so' no_result
    picture nothing-found-dark 'The same in the dark' no_result colors=dark
    picture long-names 'Long names, and names in other scripts' long_names
    picture welcome 'The first start' nothing_more open=welcome
    picture connect 'Connecting an account' the_connect_form open=welcome
    picture no-contacts 'A base without contacts' nothing_more open=empty
    picture bulk-light 'What a change of many contacts will do' many_contacts
    picture import-file 'Import: the file' import_file open=import
    picture import-columns 'Import: its columns' import_columns open=import
    picture import-questions 'Import: what is not sure is asked' import_questions open=import
    picture import-light 'Import: what it will do, row by row' import_rows open=import
    picture import-dark 'The same in the dark' import_rows open=import colors=dark
    picture lookup-light 'A list of numbers held against the base' a_lookup
    picture history-light 'What was changed from here' the_history
    picture coverage-light 'What is known of the local copy' the_coverage
    picture help-light 'Help' the_help
    picture keys-light 'Keys and operators: F1' the_keys
    picture change-keys 'Other keys for commands' the_change_of_keys
    picture support-light 'What a support bundle holds' the_support_bundle
}

# The keys of the list are in the search box at first.
a_contact() { press Down && settled; }

the_editor() { a_contact && press Return && settled; }

the_palette() { a_contact && press ctrl+k && settled && write vol && settled; }

a_search() { press ctrl+f && write 'harper tag:volunteer' && settled && press Down && settled; }

no_result() { press ctrl+f && write 'tag:vip harper zz' && settled && press Return && settled; }

# Of the sample, that is. The first one is somebody with a very long name.
long_names() { press ctrl+f && write 'wolfe' && settled && press Down && settled; }

# by_name COMMAND: through the palette, as there are no keys for it.
by_name() { press ctrl+k && settled && write "$1" && settled && press Return; }

nothing_more() { :; }

the_connect_form() { press Down && settled && press Return && settled 2; }

many_contacts() {
    press ctrl+f && write 'tag:press' && settled && press Down && settled && press ctrl+a ctrl+shift+b &&
        front_is '^Edit many' && press alt+t && front_is '^Tags' && write vip && settled && press Return && settled &&
        press ctrl+Return && front_is '^Edit many' && settled 2
}

import_file() { front_is '^Import spring'; }
import_columns() { import_file && next_page; }
import_questions() { import_columns && next_page; }
import_rows() { import_questions && next_page && press Down Down && settled; }
# The button "Next"; Return in a table is for its cells.
next_page() { click_in_front -60 -30 && settled 2; }

a_lookup() {
    local line
    press ctrl+l && front_is '^Look up' || return 1
    for line in '+1 415-555-0124' '(801) 555-0111' 'hazel@example.com' '+49 30 23125924' 'ulrike.2000@example.com' \
        '(206) 555-0142' '4155559'; do
        write "$line" && press Return || return 1
    done
    press ctrl+Return && settled 2
}

the_history() {
    the_editor && press End && write ' K.' && press ctrl+Return && settled 2 &&
        press ctrl+n && settled && write Imogen && press Tab && write Ashdown && press Tab Tab && write '+1 206 555 0142' &&
        settled 2 && press ctrl+Return && settled 2 && press ctrl+z && settled 2 &&
        press ctrl+h && front_is '^History' && press Tab Tab Tab Tab && settled && press Down && settled
}

the_coverage() { click 160 -17 && settled; }
the_help() { by_name 'help topics' && front_is '^Help'; }
the_keys() { press F1 && front_is '^Keys'; }
the_change_of_keys() { by_name 'change keys' && front_is '^Change keys'; }
the_support_bundle() { by_name 'support bundle' && front_is '^Support bundle'; }
