# What of Rolodesk is installed, and the packages that are made of it. Included at the end of the top CMakeLists.txt, where the
# programs are known. installer/make-deb.sh and installer/make-tarball.sh are the ways to use it.

include(GNUInstallDirs)

# One name for desktop file, metainfo, icons, Flatpak and QGuiApplication::setDesktopFileName().
set(ROLODESK_APP_ID org.rolodesk.rolodesk)
set(ROLODESK_MAINTAINER "Rolodesk maintainers <maintainers@rolodesk.example>" CACHE STRING "Who answers for the packages: NAME <ADDRESS>")
set(ROLODESK_DEBIAN_RELEASE 1 CACHE STRING "How often this version was packaged")

# All that is for people is in this component; what no component or another one holds gets into no package.
set(component Rolodesk)

# The window starts rolodesk-sandbox as the program beside its own, so the three stay together.
if(APPLE)
    install(TARGETS rolodesk rolodesk-cli rolodesk-sandbox
        RUNTIME DESTINATION Rolodesk.app/Contents/MacOS COMPONENT ${component}
        BUNDLE DESTINATION . COMPONENT ${component})
elseif(WIN32)
    install(TARGETS rolodesk rolodesk-cli rolodesk-sandbox RUNTIME DESTINATION . COMPONENT ${component})
else()
    install(TARGETS rolodesk rolodesk-cli rolodesk-sandbox
        RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT ${component})
endif()

if(NOT UNIX OR APPLE)
    return()
endif()

set(desktop "${CMAKE_CURRENT_LIST_DIR}/../resources/desktop")
set(pages "${CMAKE_CURRENT_LIST_DIR}/../resources/man")
set(made "${CMAKE_CURRENT_BINARY_DIR}/packaging")
set(documents "${CMAKE_INSTALL_DATAROOTDIR}/doc/rolodesk")

# gzip -9n, as Debian wants it: without a name and a time inside, so that the same text gives the same file.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(rolodesk_gzip source target)
    get_filename_component(folder "${target}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    execute_process(COMMAND "${GZIP_PROGRAM}" -9nc "${source}" OUTPUT_FILE "${target}" COMMAND_ERROR_IS_FATAL ANY)
    cmake_path(IS_PREFIX CMAKE_BINARY_DIR "${source}" is_made_here)
    if(NOT is_made_here)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${source}")
    endif()
endfunction()

install(FILES "${desktop}/${ROLODESK_APP_ID}.desktop"
    DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/applications COMPONENT ${component})
install(FILES "${desktop}/${ROLODESK_APP_ID}.metainfo.xml"
    DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/metainfo COMPONENT ${component})

set(icons "${CMAKE_INSTALL_DATAROOTDIR}/icons/hicolor")
install(FILES "${CMAKE_CURRENT_LIST_DIR}/../resources/icons/rolodesk.svg" RENAME ${ROLODESK_APP_ID}.svg
    DESTINATION ${icons}/scalable/apps COMPONENT ${component})
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    install(FILES "${desktop}/icons/${size}.png" RENAME ${ROLODESK_APP_ID}.png
        DESTINATION ${icons}/${size}x${size}/apps COMPONENT ${component})
endforeach()

foreach(page IN ITEMS rolodesk rolodesk-cli rolodesk-sandbox)
    rolodesk_gzip("${pages}/${page}.1" "${made}/${page}.1.gz")
    install(FILES "${made}/${page}.1.gz" DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT ${component})
endforeach()

rolodesk_gzip("${CMAKE_CURRENT_LIST_DIR}/../CHANGELOG.md" "${made}/changelog.gz")
install(FILES "${made}/changelog.gz" "${desktop}/copyright" DESTINATION ${documents} COMPONENT ${component})
# A program to be copied and changed; see README.md.
install(PROGRAMS "${CMAKE_CURRENT_LIST_DIR}/../installer/examples/rolodesk-token-helper"
    DESTINATION ${documents}/examples COMPONENT ${component})

# Every package.
set(CPACK_PACKAGE_NAME rolodesk)
set(CPACK_PACKAGE_VENDOR "Rolodesk")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "contact manager for teams that text through Heymarket")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_CURRENT_LIST_DIR}/../LICENSE")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
# The one kind of package that CPack makes here is Debian's; make-tarball.sh installs the component Rolodesk alone.
set(CPACK_COMPONENTS_ALL ${component} RolodeskDebian)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
set(CPACK_GENERATOR DEB)

# Debian.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_NAME rolodesk)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${ROLODESK_DEBIAN_RELEASE}")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${ROLODESK_MAINTAINER}")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_DESCRIPTION
    "Rolodesk shows, searches and edits the contacts of a team that texts its
customers through Heymarket. The contacts live in the service; a local copy
beside it answers at once, and without a network as well.

Contacts are found while one types, edited one by one or many at once, and
imported from CSV, vCard and Excel files, with a preview of each row. Every
change can be taken back. A sample workspace needs no account.")
# Whatever is linked. What is only loaded at run time is named by hand: without the first the program does not work.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
# A person who does without these loses the keychain, TLS, Qt's own words, Wayland, or letters of other scripts.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
    libsecret-1-0
    ca-certificates
    qt6-translations-l10n
    qt6-wayland
    fonts-noto-core
    fonts-noto-color-emoji
    fonts-droid-fallback
    fonts-nanum)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager | keepassxc")

# Debian's own changelog has one entry: what is new stands in changelog.gz. SOURCE_DATE_EPOCH gives its day, if it is set.
string(TIMESTAMP debian_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT "${made}/changelog.Debian" @ONLY CONTENT
"rolodesk (@PROJECT_VERSION@-@ROLODESK_DEBIAN_RELEASE@) unstable; urgency=medium

  * Version @PROJECT_VERSION@. What is new stands in changelog.gz beside this file.

 -- @ROLODESK_MAINTAINER@  @debian_date@
")
rolodesk_gzip("${made}/changelog.Debian" "${made}/changelog.Debian.gz")
# lintian asks for the number of a bug in Debian that this package closes, and there is none.
file(CONFIGURE OUTPUT "${made}/lintian-overrides" @ONLY CONTENT
"# Not uploaded to Debian, so there is no request there that it closes.
rolodesk: initial-upload-closes-no-bugs
")
install(FILES "${made}/changelog.Debian.gz" DESTINATION ${documents} COMPONENT RolodeskDebian EXCLUDE_FROM_ALL)
install(FILES "${made}/lintian-overrides" RENAME rolodesk
    DESTINATION ${CMAKE_INSTALL_DATAROOTDIR}/lintian/overrides COMPONENT RolodeskDebian EXCLUDE_FROM_ALL)

include(CPack)
