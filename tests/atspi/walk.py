#!/usr/bin/env python3
"""walk.py PART PROGRAM: works the program by what a screen reader has, and nothing else.

  look    the window, its menus and dialogs: each control has to say what it is
  edit    the editor and its dialogs
  import  every page of an import
  start   the pages of a first start
  work    the main job: search, open, edit, save; and what is said of it

Status 1 with what is wrong. Runs within with-screen.sh.
"""

import os
import subprocess
import sys
import tempfile

from desk import DOWN, ESCAPE, Atspi, Desk, children, has, nameless, path_of, walk

# Menu, action, and the name the window that opens begins with.
DIALOGS = [
    (("Help", "Help topics"), "Help"),
    (("Help", "Keys and search"), "Keys and search"),
    (("Help", "Change keys…"), "Change keys"),
    (("Help", "Support bundle…"), "Support bundle"),
    (("Help", "About Rolodesk"), "About Rolodesk"),
    (("Edit", "History…"), "History"),
    (("Edit", "Imports so far…"), "Imports so far"),
    (("Contact", "Edit the whole list…"), "Edit"),
    (("Contact", "Export…"), "Export"),
    (("Contact", "Look up a list…"), "Look up"),
    (("Workspace", "Start over with fresh sample data…"), "Start over"),
]

SAMPLE = ["--sample", "--language", "en", "--size", "1366x740"]


class Walk:
    """One start of the program, and what does not say what it is."""

    def __init__(self, program, folder, arguments):
        self.again = [program, "--data-dir", os.path.join(folder, "data")]
        self.desk = Desk([*self.again, *arguments])
        self.people = os.path.join(folder, "people.csv")
        self.trouble = []

    def start_again(self, *arguments):
        """A second start, which hands over to the first one and ends."""
        subprocess.run([*self.again, *arguments], check=True, timeout=20, stdin=subprocess.DEVNULL)

    def check(self, root, where):
        for line in nameless(root):
            self.trouble.append(f"{where}: {line}")

    def list_is_there(self):
        window = self.desk.main()
        self.desk.wait("the contacts", lambda: any(
            ", row 1 of " in one.get_name() for one in walk(self.desk.the("table", "Contacts", window))))
        return window


def look(walk_):
    desk = walk_.desk
    window = walk_.list_is_there()
    walk_.check(window, "main window")
    menus(walk_, window)
    for names, title in DIALOGS:
        desk.choose(*names)
        walk_.check(desk.opened(title), " > ".join(names))
        desk.dismiss(title)
    desk.choose("Workspace", "All workspaces…")
    desk.wait("the list of workspaces", lambda: not desk.find("table", "Contacts", window))
    walk_.check(window, "all workspaces")
    desk.press(desk.the("push button", "Look around with sample data", window))
    desk.the("table", "Contacts", window)
    desk.choose("Help", "Find anything…")
    box = desk.the("text", "Command, contact, view or setting", window)
    walk_.check(window, "palette")
    desk.type(box, "sidebar")
    desk.press(desk.the("list item", "Sidebar", window))
    desk.wait("the sidebar to go", lambda: not desk.find("tree", "Views", window))
    desk.wait("the palette to close", lambda: not desk.find("text", "Command, contact, view or setting", window))


def menus(walk_, window):
    desk = walk_.desk
    for menu in children(desk.the("menu bar", "", window)):
        name = menu.get_name()
        desk.press(menu)
        items = desk.wait(f"the menu “{name}”", lambda menu=menu: [
            one for one in walk(menu) if one is not menu and has(one, Atspi.StateType.SHOWING)])
        for item in items:
            if item.get_role_name().endswith("menu item") and not item.get_name():
                walk_.trouble.append(f"menu “{name}”: {path_of(item)}")
            if has(item, Atspi.StateType.EXPANDABLE) and has(item, Atspi.StateType.SENSITIVE):
                desk.press(item)
                below = desk.wait(f"what “{item.get_name()}” leads to", lambda item=item: [
                    one for one in walk(item) if one is not item and one.get_role_name().endswith("menu item")
                    and one.get_name() != item.get_name() and has(one, Atspi.StateType.SHOWING)])
                for one in below:
                    if not one.get_name():
                        walk_.trouble.append(f"menu “{name}”: {path_of(one)}")
        desk.wait(f"the menu “{name}” to close", lambda menu=menu: closed(desk, menu))


def closed(desk, menu):
    """One Escape for each level that is open."""
    if any(one is not menu and has(one, Atspi.StateType.SHOWING) for one in walk(menu)):
        desk.key(ESCAPE)
        return False
    return True


def edit(walk_):
    desk = walk_.desk
    window = walk_.list_is_there()
    desk.choose("Contact", "New contact")
    desk.the("text", "First name", window)
    walk_.check(window, "editor")
    for name in ("Add tags", "Add field…", "Change further channels"):
        before = {one.get_name() for one in desk.windows()}
        desk.press(desk.the("push button", name, window))
        dialog = desk.wait(f"what “{name}” opens", lambda before=before: next(
            (one for one in desk.windows() if one.get_name() not in before
             and has(one, Atspi.StateType.ACTIVE)), None))
        title = dialog.get_name()
        walk_.check(dialog, title)
        print("opened:", name, "→", title)
        desk.dismiss(title)


def bring(walk_):
    desk = walk_.desk
    walk_.list_is_there()
    walk_.start_again(walk_.people)
    title = "Import people.csv"
    dialog = desk.opened(title)
    pages = 0
    while True:
        following = desk.wait("the way on", lambda: desk.find("push button", "Next", dialog)
                              or desk.find("push button", "Import", dialog))
        walk_.check(dialog, f"{title}, page {pages + 1}")
        pages += 1
        if not following.get_name().startswith("Next"):
            break
        at = step_of(desk, dialog)
        desk.wait("the page to be read", lambda: has(following, Atspi.StateType.SENSITIVE))
        desk.press(following)
        desk.wait("the next page", lambda at=at: step_of(desk, dialog) != at)
    desk.wait("the import to be ready", lambda: has(following, Atspi.StateType.SENSITIVE))
    desk.press(following)
    desk.heard("created")
    walk_.check(dialog, f"{title}, outcome")
    print("pages:", pages, "said:", desk.said[-1])


def step_of(desk, dialog):
    """The name of the step that is in front."""
    return next((one.get_name() for one in walk(dialog) if one.get_name().endswith(", in front")), "")


def start(walk_):
    desk = walk_.desk
    window = desk.main()
    connect = desk.the("push button", "Connect a Heymarket account", window)
    walk_.check(window, "welcome")
    desk.press(connect)
    desk.wait("the form", lambda: not desk.find("push button", "Connect a Heymarket account", window))
    walk_.check(window, "connect")


def work(walk_):
    """Search, open, edit, save."""
    desk = walk_.desk
    window = walk_.list_is_there()
    box = desk.the("text", "Search contacts", window)
    desk.type(box, "Hübner")
    print("said:", desk.heard("contacts match"))
    desk.choose("View", "Save as a view…")
    walk_.check(desk.opened("Save"), "Save as a view")
    desk.dismiss("Save")
    table = desk.the("table", "Contacts", window)
    row = desk.wait("who is called so", lambda: next(
        (one for one in walk(table) if one.get_role_name() == "table cell"
         and "Hübner" in one.get_name() and ", row 1 of " in one.get_name()), None))
    print("found:", row.get_name())
    desk.press(row)  # which opens it, as Return does
    first = desk.the("text", "First name", window)
    desk.type(first, "Reader")
    desk.press(desk.the("push button", "Save", window))
    row = desk.wait("the new name in the list", lambda: next(
        (one for one in walk(desk.the("table", "Contacts", window)) if one.get_role_name() == "table cell"
         and one.get_name().startswith("Reader ")), None))
    print("saved:", row.get_name())
    print("said:", desk.heard("Saved "))
    desk.type(box, "nobody is called so")
    print("said:", desk.heard("No contact found"))
    walk_.start_again("tel:+14155550142")
    offer = desk.the("push button", "New contact with", window)
    print("offered:", offer.get_name())
    desk.press(offer)
    desk.wait("its number in the form", lambda: any(
        "4155550142" in Atspi.Text.get_text(one, 0, -1).replace(" ", "").replace("-", "")
        for one in walk(window) if one.get_role_name() == "text" and one.get_name().startswith("Phone")))


def main(part, program):
    with tempfile.TemporaryDirectory() as folder:
        people = os.path.join(folder, "people.csv")
        with open(people, "w", encoding="utf-8") as file:
            file.write("First name,Last name,Phone,E-mail\n"
                       "Ada,Reader,+14155550142,ada@example.com\nBo,Reader,+14155550143,bo@example.com\n")
        parts = {"look": (look, SAMPLE), "edit": (edit, SAMPLE), "import": (bring, SAMPLE),
                 "start": (start, ["--language", "en", "--size", "1366x740"]), "work": (work, SAMPLE)}
        go, arguments = parts[part]
        walk_ = Walk(program, folder, arguments)
        try:
            go(walk_)
        finally:
            code = walk_.desk.close()
        if code != 0:
            walk_.trouble.append(f"the program ended with {code}")
    for line in walk_.trouble:
        print(line)
    print(f"{len(walk_.trouble)} things are wrong")
    return 1 if walk_.trouble else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
