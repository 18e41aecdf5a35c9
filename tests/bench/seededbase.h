#pragma once

#include "tests/bench/contactmaker.h"
#include "tests/bench/standin.h"

#include <QString>

#include <memory>

namespace rolodesk::bench {

/// The local copy of a made-up base, complete and in sync with a service that is there, where the
/// programs find it. Made once and kept: a million contacts take a minute.
class SeededBase final {
public:
    /// In a folder of its own below `folder`; seeds it unless that was done.
    SeededBase(const QString &folder, int contacts);

    [[nodiscard]] int contacts() const { return m_maker.size(); }
    [[nodiscard]] const ContactMaker &maker() const { return m_maker; }
    [[nodiscard]] QString storeFile() const;
    [[nodiscard]] QString workspaceKey() const;
    /// Arguments and standard input that make a program open it.
    [[nodiscard]] QStringList arguments() const;
    [[nodiscard]] static QByteArray credentialsJson();

private:
    void seed();

    ContactMaker m_maker;
    QString m_folder;
    std::unique_ptr<StandIn> m_service;
};

} // namespace rolodesk::bench
