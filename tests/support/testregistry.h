#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace rolodesk::test {

/// The test classes of one executable, so that a module needs one link for all of its classes while ctest still runs and names each class.
struct Registration {
    Registration(const char *name, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace rolodesk::test

/// Put once behind each test class: `ROLODESK_TEST(PhoneNumberTest)`.
#define ROLODESK_TEST(Class)                                                                       \
    static const rolodesk::test::Registration registrationOf##Class(                               \
        #Class, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); })
