#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>

namespace rolodesk {

/// A value of a card and what the card says it is. A plain value.
struct CardValue {
    QString value;
    QString label; ///< "Work", "CELL", "Holiday home"; empty where there is none.
    bool isPreferred = false;

    friend bool operator==(const CardValue &, const CardValue &) = default;
};

/// What a card tells of a person. A plain value.
struct Card {
    qint64 line = 0; ///< Of the text, that the card begins on.
    QString first;
    QString last;
    QString whole; ///< FN.
    QList<CardValue> phones;
    QList<CardValue> emails;
    QStringList categories;
    QString organization;
    QString title;
    QString note;
    QString birthday; ///< As it stands there: years may be missing.
    /// What is in the card besides and has no place here: names of properties, once each.
    QStringList leftOut;

    friend bool operator==(const Card &, const Card &) = default;
};

/// The cards of a file. A plain value.
struct CardFile {
    QList<Card> cards;
    qsizetype broken = 0; ///< Cards that were not closed; what was in them is among `cards`.
    qint64 firstBrokenLine = 0;
};

/// Reads vCards of 2.1, 3.0 and 4.0, mixed as they may be: folded lines, quoted-printable with a
/// character set of its own, groups with labels ("item1.X-ABLabel"), addresses ("tel:…"), types as
/// parameters or bare. Pictures and keys are passed over. A card that is not closed ends where the
/// next begins. `utf8`: the text of the file. Pure; any thread; O(length). Ends early, with what it
/// has, once `isCancelled`.
[[nodiscard]] CardFile readCards(
    const QByteArray &utf8, const std::atomic<bool> *isCancelled = nullptr);

/// The cards as a table of CSV in UTF-8: a header of titles that are recognised, and a row a card;
/// phone numbers and addresses in numbered columns with their labels, the preferred ones first.
/// O(size).
[[nodiscard]] QByteArray tableOfCards(const QList<Card> &cards);

} // namespace rolodesk
