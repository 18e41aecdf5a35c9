#pragma once

#include <QString>

namespace rolodesk {

/// One way to reach a contact (`openapi.yaml` ContactChannel). Ids are kept as text: one edition of
/// the pages has numbers, the other strings.
struct Channel {
    QString id;
    QString type; ///< "phone", "email", "facebook" or any other name: an open set.
    QString value; ///< `channel_id`: the number in E.164 digits, the address, …
    QString handle; ///< `channel_handle`
    QString info; ///< `info_channel`

    friend bool operator==(const Channel &, const Channel &) = default;
};

} // namespace rolodesk
