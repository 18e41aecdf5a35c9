#pragma once

#include <QtGlobal>

#include <string_view>

namespace rolodesk {

/// Finds where a needle occurs in bytes: vectorised with AVX2 where the processor has it, else by the C library.
class TextScan final {
public:
    /// Bytes that must be readable behind the end of every haystack.
    static constexpr std::size_t slack = 64;

    /// `needle` is not empty and outlives the scan.
    explicit TextScan(std::string_view needle);

    /// The first occurrence that lies within [from, to), or `to`. O(to - from).
    [[nodiscard]] const char *find(const char *from, const char *to) const { return m_find(*this, from, to); }

    /// For tests: without the processor's help.
    [[nodiscard]] static TextScan plain(std::string_view needle);

private:
    using Find = const char *(*)(const TextScan &, const char *, const char *);
    static const char *findPlain(const TextScan &scan, const char *from, const char *to);
    static const char *findWide(const TextScan &scan, const char *from, const char *to);

    std::string_view m_needle;
    quint64 m_head = 0; ///< The first eight bytes of the needle, zeros behind its end.
    quint64 m_headMask = 0; ///< Which of them are the needle's.
    std::size_t m_rare = 0; ///< Offset of the byte of the needle that is rarest in such texts.
    std::size_t m_other = 0; ///< Offset of the next rarest, another one where there is one.
    Find m_find;
};

} // namespace rolodesk
