#include "instant.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace sandbox {

namespace {

using Days = std::chrono::sys_days;

bool readNumber(std::string_view &text, std::size_t digits, int &value)
{
    if (text.size() < digits)
        return false;
    value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return true;
}

bool readChar(std::string_view &text, char wanted)
{
    if (text.empty() || (text.front() | 0x20) != (wanted | 0x20))
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<int> readOffset(std::string_view &text)
{
    if (readChar(text, 'Z'))
        return 0;
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return {};
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (!readNumber(text, 2, hours) || !readChar(text, ':') || !readNumber(text, 2, minutes)
        || hours > 23 || minutes > 59)
        return {};
    return sign * (hours * 3600 + minutes * 60);
}

} // namespace

Instant instantNow()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::optional<Instant> instantOf(std::string_view text)
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int seconds = 0;
    if (!readNumber(text, 4, year) || !readChar(text, '-') || !readNumber(text, 2, month)
        || !readChar(text, '-') || !readNumber(text, 2, day) || !readChar(text, 'T')
        || !readNumber(text, 2, hour) || !readChar(text, ':') || !readNumber(text, 2, minute)
        || !readChar(text, ':') || !readNumber(text, 2, seconds))
        return {};
    Instant fraction = 0;
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        Instant unit = second / 10;
        bool any = false;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            fraction += unit * (text.front() - '0');
            unit /= 10;
            any = true;
            text.remove_prefix(1);
        }
        if (!any)
            return {};
    }
    const auto offset = readOffset(text);
    const std::chrono::year_month_day date{std::chrono::year(year),
        std::chrono::month(static_cast<unsigned>(month)),
        std::chrono::day(static_cast<unsigned>(day))};
    if (!offset || !text.empty() || !date.ok() || hour > 23 || minute > 59 || seconds > 60)
        return {};
    if (year < 1700)
        return zeroInstant;
    if (year > 2200)
        return std::numeric_limits<Instant>::max() / 2;
    const Instant whole =
        std::chrono::duration_cast<std::chrono::seconds>(Days(date).time_since_epoch()).count()
        + hour * 3600 + minute * 60 + seconds - *offset;
    return whole * second + fraction;
}

Instant stepOf(int digits)
{
    Instant step = second;
    for (int i = 0; i < digits; ++i)
        step /= 10;
    return step;
}

Instant cutTo(Instant instant, int digits)
{
    if (instant == zeroInstant)
        return instant;
    const Instant step = stepOf(digits);
    const Instant rest = ((instant % step) + step) % step;
    return instant - rest;
}

std::string instantText(Instant instant, int digits, bool padded)
{
    if (instant == zeroInstant)
        return "0001-01-01T00:00:00Z";
    const Instant whole = cutTo(instant, 0) / second;
    Instant fraction = instant - whole * second;
    const std::chrono::sys_seconds point{std::chrono::seconds(whole)};
    const auto days = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::year_month_day date(days);
    const auto left = static_cast<int>((point - days).count());
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), left / 3600, left / 60 % 60, left % 60);
    std::string text = buffer.data();
    std::string tail;
    for (Instant unit = second / 10; digits > 0; --digits, unit /= 10) {
        tail += static_cast<char>('0' + fraction / unit);
        fraction %= unit;
    }
    while (!padded && !tail.empty() && tail.back() == '0')
        tail.pop_back();
    if (!tail.empty())
        text += '.' + tail;
    return text + 'Z';
}

std::string httpDate(std::int64_t unixSeconds)
{
    static constexpr std::array<const char *, 7> weekdays{
        "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char *, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::sys_seconds point{std::chrono::seconds(unixSeconds)};
    const auto days = std::chrono::floor<std::chrono::days>(point);
    const std::chrono::year_month_day date(days);
    const auto left = static_cast<int>((point - days).count());
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
        weekdays[std::chrono::weekday(days).c_encoding()], static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()), left / 3600,
        left / 60 % 60, left % 60);
    return buffer.data();
}

} // namespace sandbox
