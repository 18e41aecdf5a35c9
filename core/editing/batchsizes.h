#pragma once

#include <QHash>

namespace rolodesk {

/// How many creations of an act go together: as many as the service has taken lately. Nobody says
/// how many that are (`heymarket-api.md` section 8), so that a request which failed as a whole is
/// followed by one of half its size, down to one by one, and a few that went through by larger ones
/// again. In memory alone. Every operation is O(1).
class BatchSizes final {
public:
    static constexpr qsizetype largest = 100;

    /// 1: one by one, each by a request of its own.
    [[nodiscard]] qsizetype toSend(qint64 act) const;
    /// How many are looked for together.
    [[nodiscard]] qsizetype toLookFor(qint64 act) const;
    void sendingFailed(qint64 act, qsizetype writes);
    void lookingFailed(qint64 act, qsizetype writes);
    void wentThrough(qint64 act);
    /// The service has no request for many: one by one from now on.
    void setNotOffered(qint64 act);

private:
    struct Sizes {
        qsizetype send = largest;
        qsizetype look = largest;
        int inARow = 0; ///< That went through.
        bool isOffered = true;
    };
    QHash<qint64, Sizes> m_acts;
};

} // namespace rolodesk
