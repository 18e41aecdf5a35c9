#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace rolodesk {

/// What was found out about the encoding of a text. A plain value.
struct EncodingGuess {
    enum class Reason {
        Mark, ///< A byte order mark says it.
        Valid, ///< Every byte of the sample is well-formed UTF-8; plain ASCII is.
        Zeros, ///< UTF-16 without a mark: every other byte is zero where the letters are Latin.
        Statistics, ///< How often which bytes follow each other, and what the text reads like then.
        Fallback, ///< Nothing speaks for anything.
    };
    QByteArray name; ///< One of `knownEncodings()`.
    qsizetype mark = 0; ///< The byte order mark, in bytes from the beginning; no part of the text.
    Reason reason = Reason::Fallback;

    friend bool operator==(const EncodingGuess &, const EncodingGuess &) = default;
};

/// The encodings a person may choose from, by their IANA names, the usual ones first: UTF-8, UTF-16
/// both ways, the code pages of Windows, Mac Roman, ISO 8859, Shift_JIS and the other common ones
/// of East Asia. Those that the system's converters do not know are left out. Any thread.
[[nodiscard]] const QList<QByteArray> &knownEncodings();

/// Finds the encoding of a text by its beginning: a mark, then zeros, then UTF-8 (strict, or with a
/// few damaged bytes among many letters), then the statistics of uchardet, held against
/// windows-1252 and Mac Roman, which short texts with few accents are often taken for something
/// else than. 64 KB are enough. `isWhole`: nothing follows behind the sample; else its last letter
/// may be cut. Pure; any thread.
[[nodiscard]] EncodingGuess guessEncoding(QByteArrayView sample, bool isWhole);

/// Bytes of any known encoding, given bit by bit, as UTF-8. What is no text of the encoding becomes
/// U+FFFD. A byte order mark is to be left out by the caller.
class TextDecoder final {
    Q_DISABLE_COPY_MOVE(TextDecoder)

public:
    /// `name`: one of `knownEncodings()`.
    explicit TextDecoder(const QByteArray &name);
    ~TextDecoder();

    /// A letter whose bytes are not all there waits for the next ones.
    [[nodiscard]] QByteArray decode(QByteArrayView bytes);
    /// What is left of a letter at the end of the text.
    [[nodiscard]] QByteArray finish();
    /// Something was no text of the encoding.
    [[nodiscard]] bool hasError() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rolodesk
