#pragma once

#include "core/api/contactwrite.h"
#include "core/contacts/contact.h"
#include "core/journal/journalwrite.h"

#include <QStringList>

#include <optional>

namespace rolodesk {

// What became of a creation, and whom its values lead to. All pure; O(size of the contact).

/// Every value of what is to be created.
[[nodiscard]] EditState stateToCreate(const JournalWrite &write);

/// Every way to reach the contact of this state, its own phone and e-mail first.
[[nodiscard]] QList<ChannelWrite> channelsOf(const EditState &state);

/// A mark for each of these values: the same for two that are the same number, address or name in
/// whatever form the service writes them (a number by its digits, the rest without regard to case).
/// Numbers first, each mark once; none for a value that is empty.
[[nodiscard]] QStringList marksOf(const QList<ChannelWrite> &channels);
/// The contact's own phone and e-mail, and its channels.
[[nodiscard]] QStringList marksOf(const Contact &contact);
[[nodiscard]] QStringList marksOf(const ContactWrite &contact);
[[nodiscard]] QStringList marksOf(const JournalWrite &creation);
/// Whether the mark is one of a number.
[[nodiscard]] bool isOfPhone(const QString &mark);

/// Whether the contact has a value of the creation: somebody else's never has.
[[nodiscard]] bool isOf(const Contact &contact, const JournalWrite &creation);

/// Whether the contact is there already, so that the creation waits for the person. Of one that is
/// wanted all the same (OnClash::Mine) somebody with its number is, and nobody who shares an address.
[[nodiscard]] bool stopsCreation(const Contact &contact, const JournalWrite &creation);

/// Whether this is the contact that was to be created, and not another one of that number: names,
/// phone and e-mail are as they were sent.
[[nodiscard]] bool isWanted(const Contact &contact, const EditState &wanted);
/// Whether it is what a service that keeps values in a form of its own made of a creation that was
/// sent: phone and e-mail lead to the same marks, the name is the same but for case, accents,
/// spaces and an end that is missing, and the contact was made no earlier than the creation was
/// sent, give or take two minutes between the clocks. Where nobody tells when it was made it is
/// nobody's.
[[nodiscard]] bool isKeptForm(const Contact &contact, const JournalWrite &creation);

/// The contact that the service named as created, as it was read since. Notes in the write what is
/// there (`contact`, `resultRev` where no answer told it, `read`, `sent`, `others`, `atRisk`) and
/// answers with what to say of it, which is Confirmed: see CreateRun for `Outcome::Met`.
/// `known`: what the local copy held of it before.
[[nodiscard]] JournalWrite::Outcome judgeCreation(
    JournalWrite &write, const Contact &now, const std::optional<Contact> &known);
/// The same where it could not be read.
[[nodiscard]] JournalWrite::Outcome judgeUnread(
    JournalWrite &write, const std::optional<Contact> &known);

} // namespace rolodesk
