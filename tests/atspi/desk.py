"""What a screen reader has of the running program: its tree of controls, and the ways to work them."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

ESCAPE = 0xFF1B
DOWN = 0xFF54

# What one works with; each of them has to say what it is.
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "password text", "entry",
    "spin button", "slider", "list", "list item", "list box", "tree", "tree table", "table", "table cell", "tree item",
    "menu", "menu item", "check menu item", "radio menu item", "page tab", "link", "dialog", "frame", "alert",
    "table column header", "document frame", "progress bar",
}


def has(node, state):
    return node.get_state_set().contains(state)


def children(node, most=400):
    for at in range(min(node.get_child_count(), most)):
        child = node.get_child_at_index(at)
        if child is not None:
            yield child


def walk(node, most=400, depth=0):
    """The node and everything below it that is on screen; of tables the first cells."""
    if depth > 60:
        return
    yield node
    for child in children(node, 80 if node.get_role_name() in ("table", "tree", "tree table") else most):
        try:
            if depth == 0 or has(child, Atspi.StateType.SHOWING):
                yield from walk(child, most, depth + 1)
        except GLib.Error:
            continue  # it went while it was looked at


def path_of(node):
    parts = []
    while node is not None and node.get_role_name() != "application":
        parts.append(f"{node.get_role_name()} “{node.get_name()}”")
        node = node.get_parent()
    return " < ".join(parts)


class Desk:
    """The program, as it runs."""

    def __init__(self, arguments):
        Atspi.init()
        self.said = []  # What a screen reader has been asked to say, in its order.
        self._ear = Atspi.EventListener.new(self._hear)
        self._ear.register("object:state-changed:showing")
        self.process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL)

    def close(self):
        self._ear.deregister("object:state-changed:showing")
        self.process.terminate()
        return self.process.wait(30)

    def _hear(self, event):
        try:
            if event.detail1 == 1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                event.source.clear_cache()
                self.said.append(event.source.get_name())
        except GLib.Error:
            pass  # it went while it was looked at

    def heard(self, part):
        """Waits until a sentence with this in it has been said; returns it."""
        return self.wait(f"to hear “{part}”", lambda: next((one for one in self.said if part in one), None))

    @property
    def program(self):
        desktop = Atspi.get_desktop(0)
        for node in children(desktop):
            if node.get_process_id() == self.process.pid:
                return node
        return None

    def windows(self):
        program = self.program
        return [] if program is None else [one for one in children(program) if has(one, Atspi.StateType.SHOWING)]

    def wait(self, what, found, seconds=30):
        """What `found` returns as soon as it is something."""
        end = time.monotonic() + seconds
        while True:
            while GLib.MainContext.default().iteration(False):
                pass  # what was said meanwhile
            try:
                result = found()
                if result:
                    return result
            except GLib.Error:
                pass  # something went while it was looked at
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode} while waiting for {what}")
            if time.monotonic() > end:
                raise AssertionError(f"not there after {seconds} seconds: {what}\nsaid: {self.said}\n{self.shown()}")
            time.sleep(0.05)

    def shown(self):
        lines = []
        for window in self.windows():
            for node in walk(window):
                if node.get_name():
                    lines.append(f"  {node.get_role_name()}: {node.get_name()[:100]}")
        return "\n".join(lines[:120])

    def find(self, role, name, window=None):
        """The first control of this role whose name begins so."""
        roots = [window] if window is not None else self.windows()
        for root in roots:
            for node in walk(root):
                if node.get_role_name() == role and node.get_name().startswith(name):
                    return node
        return None

    def the(self, role, name, window=None, seconds=30):
        return self.wait(f"{role} “{name}”", lambda: self.find(role, name, window), seconds)

    def press(self, node):
        """As a screen reader presses it."""
        action = node.get_action_iface()
        if action is None or action.get_n_actions() == 0 or not action.do_action(0):
            raise AssertionError(f"cannot be pressed: {path_of(node)}")

    def choose(self, *names):
        """An action of the menus, by the names on the way to it."""
        window = self.main()
        bar = self.the("menu bar", "", window)
        node = self.wait(names[0], lambda: next(
            (one for one in children(bar) if one.get_name() == names[0]), None))
        self.press(node)
        for name in names[1:]:
            node = self.wait(f"menu item “{name}”", lambda name=name: next(
                (one for root in self.windows() for one in walk(root)
                 if one.get_role_name().endswith("menu item") and one.get_name() == name
                 and has(one, Atspi.StateType.SHOWING)), None))
            self.press(node)

    def main(self):
        return self.wait("the window", lambda: next(
            (one for one in self.windows() if one.get_role_name() == "frame"), None))

    def type(self, node, text):
        if not node.get_editable_text_iface().set_text_contents(text):
            raise AssertionError(f"cannot be typed into: {path_of(node)}")

    def opened(self, title):
        """The window whose title begins so, once it has the keys."""
        return self.wait(f"the window “{title}”", lambda: next(
            (one for one in self.windows() if one.get_name().startswith(title)
             and has(one, Atspi.StateType.ACTIVE)), None))

    def dismiss(self, title):
        """Escape, until no window is called so: the first one may come before there is anybody to take it."""
        def gone():
            open_ones = [one for one in self.windows() if one.get_name().startswith(title)]
            if any(has(one, Atspi.StateType.ACTIVE) for one in open_ones):
                self.key(ESCAPE)
            return not open_ones
        self.opened(title)
        self.wait(f"“{title}” to close", gone)

    def key(self, symbol):
        Atspi.generate_keyboard_event(symbol, None, Atspi.KeySynthType.SYM)


def says_nothing(node):
    """A control that does not say what it is, or says it by the name of a class."""
    role = node.get_role_name()
    if role not in CONTROLS:
        return False
    name = node.get_name()
    # An empty cell of a table says so by being empty; what stands in a document is its text.
    if role in ("table cell", "document frame") and not name:
        return False
    return not name or name.startswith("rolodesk::") or (name[0] == "Q" and name[1:2].isupper() and " " not in name)


def nameless(root):
    """Where such controls are on screen."""
    found = []
    for node in walk(root):
        try:
            if says_nothing(node):
                found.append(path_of(node))
        except GLib.Error:
            continue  # it went while it was looked at
    return found
