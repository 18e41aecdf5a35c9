#pragma once

#include "core/journal/journalentry.h"
#include "core/journal/successors.h"

namespace rolodesk {

/// The writes that take an act back, last one first. Each is a read, a comparison and a write of
/// its own (OnClash::Theirs): fields that somebody changed since are left and named. What was not
/// confirmed is not in it.
///
/// - A change: every field that was really written goes back to what it was. What was opted out
///   stays so (OptOutPolicy).
/// - A creation: the contact is deleted if nobody touched it since; one that was there before
///   (Outcome::Met) stays as it is, and is in none of the writes.
/// - A tag or a custom field that was made stays: it is in none of the writes.
/// - A deletion: a copy is created, with a new id and without notes and history; opted out, where
///   the contact was, or where nobody knew.
///
/// Pure; O(writes).
[[nodiscard]] QList<JournalWrite> undoWrites(const QList<JournalEntry> &act);

/// The same on the contacts that are there by now: what is about one that was deleted and created
/// again is about its copy, which `before` names too, with the revision it began with: of what
/// came before nothing can be told by revisions. Pure; O(writes).
[[nodiscard]] QList<JournalWrite> followed(
    QList<JournalWrite> writes, const Successors &successors);
/// Whom these writes are about, each once.
[[nodiscard]] QList<ContactId> contactsOf(const QList<JournalWrite> &writes);

/// A write that failed as a new one with the same wish.
[[nodiscard]] JournalWrite again(const JournalWrite &failed);

/// A clash the person has decided (ContactWriter::decide), to be carried out; Withdrawn where
/// nothing is left to be done. Behind it come further writes of its act, where what is left of a
/// creation takes more than one (editWrites).
[[nodiscard]] QList<JournalWrite> decided(
    JournalWrite clash, const ContactChanges &mine, const QStringList &tags);

} // namespace rolodesk
