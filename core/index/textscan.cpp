#include "core/index/textscan.h"

#include <algorithm>
#include <array>
#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define ROLODESK_AVX2 1
#include <immintrin.h>
#endif

namespace rolodesk {

namespace {

/// How common a byte is in names, addresses and numbers: higher is more common. Rough is enough.
int commonness(unsigned char byte)
{
    constexpr std::string_view fromCommon = " aeinorlts0123456789m.cdu@hgykbpvjwfzxq-+";
    const std::size_t at = fromCommon.find(static_cast<char>(byte));
    // The first bytes of letters beyond ASCII repeat through a whole script, the second ones do not.
    if (at == std::string_view::npos)
        return byte >= 0xC0 ? 60 : byte < 0x20 ? 50 : 0;
    return 100 - static_cast<int>(at);
}

} // namespace

TextScan::TextScan(std::string_view needle)
    : m_needle(needle)
    , m_find(findPlain)
{
    for (std::size_t i = 1; i < needle.size(); ++i) {
        if (commonness(static_cast<unsigned char>(needle[i])) < commonness(static_cast<unsigned char>(needle[m_rare])))
            m_rare = i;
    }
    const std::size_t inHead = std::min(needle.size(), sizeof(m_head));
    std::memcpy(&m_head, needle.data(), inHead);
    std::memset(&m_headMask, 0xFF, inHead);
    m_other = m_rare == 0 ? needle.size() - 1 : 0;
    for (std::size_t i = 0; i < needle.size(); ++i) {
        if (i != m_rare
            && commonness(static_cast<unsigned char>(needle[i])) < commonness(static_cast<unsigned char>(needle[m_other])))
            m_other = i;
    }
#ifdef ROLODESK_AVX2
    static const bool isWide = __builtin_cpu_supports("avx2");
    if (isWide)
        m_find = findWide;
#endif
}

TextScan TextScan::plain(std::string_view needle)
{
    TextScan scan(needle);
    scan.m_find = findPlain;
    return scan;
}

const char *TextScan::findPlain(const TextScan &scan, const char *from, const char *to)
{
    if (from >= to)
        return to;
    const void *hit = ::memmem(from, static_cast<std::size_t>(to - from), scan.m_needle.data(), scan.m_needle.size());
    return hit ? static_cast<const char *>(hit) : to;
}

#ifdef ROLODESK_AVX2
/// Two bytes of the needle are compared at 32 places at once; the whole needle only where both fit.
__attribute__((target("avx2,bmi"))) const char *TextScan::findWide(
    const TextScan &scan, const char *from, const char *to)
{
    const std::size_t length = scan.m_needle.size();
    if (to - from < static_cast<std::ptrdiff_t>(length))
        return to;
    if (length > slack - 32) // its bytes may lie beyond the slack
        return findPlain(scan, from, to);
    const char *last = to - length; // where an occurrence may begin at the latest
    const __m256i rare = _mm256_set1_epi8(scan.m_needle[scan.m_rare]);
    const __m256i other = _mm256_set1_epi8(scan.m_needle[scan.m_other]);
    for (const char *at = from; at <= last; at += 32) {
        const __m256i rares = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + scan.m_rare));
        const __m256i others = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + scan.m_other));
        auto fits = static_cast<unsigned>(_mm256_movemask_epi8(
            _mm256_and_si256(_mm256_cmpeq_epi8(rares, rare), _mm256_cmpeq_epi8(others, other))));
        for (; fits != 0; fits = _blsr_u32(fits)) {
            const char *place = at + _tzcnt_u32(fits);
            if (place > last)
                return to;
            // Short needles are met very often: for them this is all there is to compare.
            quint64 head = 0;
            std::memcpy(&head, place, sizeof(head));
            if ((head & scan.m_headMask) == scan.m_head
                && (length <= sizeof(head)
                    || std::memcmp(place, scan.m_needle.data(), length) == 0))
                return place;
        }
    }
    return to;
}
#else
const char *TextScan::findWide(const TextScan &scan, const char *from, const char *to)
{
    return findPlain(scan, from, to);
}
#endif

} // namespace rolodesk
