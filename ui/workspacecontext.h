#pragma once

#include <QColor>
#include <QString>

namespace rolodesk {

class Clock;
class ContactDetails;
class ContactLookup;
class ContactStore;
class ContactWriter;
class ContactsApi;
class Guard;
class PictureSource;
class ServiceWatch;
class SyncEngine;
class ViewRegistry;

/// What the window needs of one workspace. The composition root builds the services and keeps them
/// alive until `MainWindow::closeWorkspace()` has returned; the window owns none of them.
struct WorkspaceContext {
    ContactStore &store;
    SyncEngine &sync;
    ContactLookup &lookup;
    ContactDetails &details;
    ServiceWatch &watch;
    Clock &clock;
    PictureSource *pictures = nullptr; ///< Null: pictures from the web are not offered.
    QString name; ///< As the person named it; shown in the title bar.
    QColor accent; ///< Colour of the line at the top; invalid = the desktop's highlight colour.
    bool sample = false; ///< The sample workspace: marked as such, and can be started over.
    QString defaultRegion; ///< ISO region for phone numbers in national form; may be empty.
    QString address; ///< Where the service is, in words for a person ("api.heymarket.com").
    QString id = {}; ///< Of the profile; "sample" for the sample; else any text of its own.
    Guard *guard = nullptr; ///< Null: everything is allowed.
    bool saved = false; ///< A profile of the registry, with settings and a key of its own.
    ViewRegistry *views = nullptr; ///< Saved views, not loaded yet; null: they are kept until the
                                   ///< workspace is closed.
    ContactsApi *api = nullptr; ///< For look-ups of whole lists; null: the local copy alone answers.
    ContactWriter *writer = nullptr; ///< Null: nothing can be changed.
};

} // namespace rolodesk
