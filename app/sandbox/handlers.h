#pragma once

#include "router.h"

namespace sandbox {

// contactsv1.cpp
Response createContactV1(Service &service, const Call &call);
Response getContactV1(Service &service, const Call &call);
Response updateContactV1(Service &service, const Call &call);
Response deleteContactV1(Service &service, const Call &call);
Response lookUpContactV1(Service &service, const Call &call);
Response pageContactsV1(Service &service, const Call &call);
Response countContactsV1(Service &service, const Call &call);
// contactsv2.cpp
Response createContactV2(Service &service, const Call &call);
Response getContactV2(Service &service, const Call &call);
Response updateContactV2(Service &service, const Call &call);
Response deleteContactV2(Service &service, const Call &call);
Response pageContactsV2(Service &service, const Call &call);
Response searchContactsV2(Service &service, const Call &call);
// bulk.cpp
Response batchCreateContactsV1(Service &service, const Call &call);
Response bulkWriteContactsV2(Service &service, const Call &call);
Response bulkDeleteContactsV2(Service &service, const Call &call);
// channels.cpp
Response addContactChannel(Service &service, const Call &call);
Response updateContactChannel(Service &service, const Call &call);
Response listContactChannels(Service &service, const Call &call);
Response getContactChannel(Service &service, const Call &call);
Response deleteContactChannel(Service &service, const Call &call);
// status.cpp
Response getContactStatus(Service &service, const Call &call);
Response setContactStatus(Service &service, const Call &call);
// fields.cpp
Response listContactFields(Service &service, const Call &call);
Response createContactFields(Service &service, const Call &call);
// tags.cpp
Response createTag(Service &service, const Call &call);
Response getTag(Service &service, const Call &call);
Response deleteTag(Service &service, const Call &call);
Response pageTags(Service &service, const Call &call);
// team.cpp
Response getTeam(Service &service, const Call &call);
Response lookUpUsers(Service &service, const Call &call);
Response updateUsers(Service &service, const Call &call);
Response listInboxes(Service &service, const Call &call);
// admin.cpp
Response showState(Service &service, const Call &call);
Response showSwitches(Service &service, const Call &call);
Response setSwitches(Service &service, const Call &call);
Response showFaults(Service &service, const Call &call);
Response setFaults(Service &service, const Call &call);
Response showRequests(Service &service, const Call &call);
Response clearRequests(Service &service, const Call &call);
Response putRawContacts(Service &service, const Call &call);
Response changeByOther(Service &service, const Call &call);
Response deleteByOther(Service &service, const Call &call);
Response makeExamples(Service &service, const Call &call);
Response resetWorkspace(Service &service, const Call &call);
Response dumpState(Service &service, const Call &call);

} // namespace sandbox
