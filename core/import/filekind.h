#pragma once

#include <QByteArrayView>

namespace rolodesk {

/// What a file is, by what is in it: names lie.
enum class FileKind {
    Empty, ///< Nothing, or nothing but blanks.
    Table, ///< Text: CSV and its kin, or lines of numbers and addresses.
    VCard, ///< Text that begins with a card.
    Xlsx, ///< A workbook of Excel since 2007, or of others in its format.
    OtherZip, ///< An archive of something else; OpenDocument and whole exports are.
    /// A workbook of Excel before 2007 or a binary one since, or another old document of Office;
    /// one with a password looks the same from its beginning.
    Xls,
    Pdf,
    Picture,
    Archive, ///< Compressed in another way.
    Web, ///< HTML; some "Excel" files are.
    OtherText, ///< Text that is no table: JSON, XML.
    Binary, ///< Anything else that is no text.
};

/// Looks at the beginning of a file; 64 KB are enough. Of a zip the first entries tell which it is.
/// Pure; O(length).
[[nodiscard]] FileKind fileKindOf(QByteArrayView head);

} // namespace rolodesk
