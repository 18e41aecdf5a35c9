#!/usr/bin/env bash
# pages.sh BINARY: runs the curl examples of the API pages as printed there, with only the host and the token replaced.
# The token is made with openssl, which shares nothing with the service.
set -euo pipefail
binary=$1
work=$(mktemp -d)
id=$(openssl rand -hex 8)
key=$(openssl rand -hex 16)
admin=$(openssl rand -hex 16)

mkfifo "$work/in" "$work/out"
"$binary" --credentials-from-stdin --end-with-stdin --seed-contacts 200 --switch examples=on \
    <"$work/in" >"$work/out" &
service=$!
trap 'exec 3>&-; wait "$service" || true; rm -rf -- "$work"' EXIT
exec 3>"$work/in"
printf '{"id":"%s","key":"%s","admin_key":"%s"}\n' "$id" "$key" "$admin" >&3
read -r ready <"$work/out"
url=$(jq -r .url <<<"$ready")

base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }
head=$(printf '{"alg":"HS256","typ":"JWT"}' | base64url)
claims=$(printf '{"iss":"%s","iat":%s}' "$id" "$(date +%s)" | base64url)
signature=$(printf '%s.%s' "$head" "$claims" |
    openssl dgst -sha256 -mac HMAC -macopt "hexkey:$(printf '%s' "$id||$key" | od -An -v -tx1 | tr -d ' \n')" -binary | base64url)
token="$head.$claims.$signature"

count=0
# check WHAT FILTER: the last answer has to be 200 and the jq filter true for it.
check() {
    count=$((count + 1))
    if [ "$(cat "$work/status")" != 200 ] || ! jq -e "$2" "$work/answer" >/dev/null; then
        echo "FAIL $1: status $(cat "$work/status"), $(cat "$work/answer")"
        exit 1
    fi
    echo "PASS $1"
}
call() { curl --silent --show-error --max-time 10 -o "$work/answer" -w '%{http_code}' "$@" >"$work/status"; }

# guide on managing contacts: Create a contact
call -X POST "$url/v1/contact" \
  -H "Authorization: Bearer $token" \
  -H "Content-Type: application/json" \
  -d '{
    "phone": "15105553344",
    "first": "Jordan",
    "last": "Rivera",
    "email": "jordan.rivera@example.com",
    "tags": [
      { "tag_id": 55 },
      { "tag_id": 56 }
    ]
  }'
check "create v1 with tags" '.id == 98765 and .rev == 2 and .uuid == "a1b2c3d4-e5f6-7890-abcd-ef1234567890"'

# Update a contact
call -X PUT "$url/v1/contact/98765?overwrite=false" \
  -H "Authorization: Bearer $token" \
  -H "Content-Type: application/json" \
  -d '{
    "phone": "15105553344",
    "first": "Jordan",
    "custom": {
      "123": "Premium",
      "456": "2026-06-01"
    }
  }'
check "update v1, custom merged" '.id == 98765 and .rev == 3'

# Work with custom fields
call -X POST "$url/v1/contact-fields" \
  -H "Authorization: Bearer $token" \
  -H "Content-Type: application/json" \
  -d '{}'
check "contact fields" '.[0] == {"id": 123, "title": "Plan"} and .[1] == {"id": 456, "title": "Renewal Date"}'

# Search by phone or email
call -X POST "$url/v2/contacts/search" \
  -H "Authorization: Bearer $token" \
  -H "Content-Type: application/json" \
  -d '{
    "contact_channels": [
      {
        "channel_type": "phone",
        "channel_ids": ["15105553344"]
      }
    ]
  }'
check "search by phone" 'length == 1 and .[0].id == 98765 and .[0].custom == {"123": "Premium", "456": "2026-06-01"}
    and (.[0].tags | map(.id)) == [55, 56] and .[0].first == "Jordan"'

# Add a contact channel
call -X POST "$url/v2/contact/a1b2c3d4-e5f6-7890-abcd-ef1234567890/channel" \
  -H "Authorization: Bearer $token" \
  -H "Content-Type: application/json" \
  -d '{
    "channel_type": "email",
    "channel_id": "jordan.rivera@example.com"
  }'
check "add a channel" 'map(.channel_type) == ["phone", "email"] and .[1].channel_id == "jordan.rivera@example.com"'

# List contacts
call -X POST "$url/v1/contacts" \
  -H "Authorization: Bearer $token" \
  -H "Content-Type: application/json" \
  -d '{
    "date": "2026-04-01T00:00:00Z"
  }'
check "list with a date" 'length == 30 and all(.[]; .updated < "2026-04-01T00:00:00Z")
    and ([.[].updated[0:19]] | . == (sort | reverse))'

# older edition: create v1
call -X POST "$url/v1/contact" \
-H "Authorization: Bearer $token" \
-H "Content-Type: application/json" \
-d '{
"phone": "15105553344",
"first": "API",
"last": "Contact",
"display_name": "API Contact",
"email": "help@heymarket.com",
"is_opted_out": false
}'
check "create v1 with a display name" '.id == 98765 and (.rev | type) == "number"'

# older edition: create v2
call -X POST "$url/v2/contact" \
-H "Authorization: Bearer $token" \
-H "Content-Type: application/json" \
-d '{
"contact_channels": [
{
"channel_type": "phone",
"channel_id": "15105553344"
},
{
"channel_type": "email",
"channel_id": "help@heymarket.com"
}
],
"first": "API",
"last": "Contact",
"display_name": "API Contact"
}'
check "create v2 from channels" '.id == 98765 and .uuid == "a1b2c3d4-e5f6-7890-abcd-ef1234567890"'

# reference: Get Contact
call --request GET \
  --url "$url/v1/contact/98765" \
  --header "Authorization: Bearer $token"
check "get v1" '.id == 98765 and .display_name == "API Contact" and .email == "help@heymarket.com" and .team_id == 7
    and (.created | type) == "string" and .note == [] and (keys | contains(["avatar", "created", "creator_id", "custom",
    "display_name", "email", "external_id", "external_ref", "first", "id", "inbox_id", "last", "note", "op", "parent_id",
    "phone", "rev", "shared", "team_id", "type", "updated", "assigned_user_id", "tags"]))'

# reference: Update Contact (V2)
call --request PUT \
  --url "$url/v2/contact/a1b2c3d4-e5f6-7890-abcd-ef1234567890" \
  --header "Authorization: Bearer $token" \
  --header 'Content-Type: application/json' \
  --data '
{
  "phone": "12345678900",
  "avatar": "https://some.image.url.com/img.jpg",
  "custom": {},
  "display_name": "John Smith",
  "email": "john.s@heymarket.com",
  "first": "John",
  "last": "Smith",
  "assignee_id": 42,
  "tags": [
    {
      "tag_id": 1
    },
    {
      "tag_id": 2
    }
  ],
  "is_opted_out": true,
  "email_suppressions": [
    123
  ]
}
'
check "update v2" '.id == 98765 and .phone == "12345678900" and .assigned_user_id == 42 and .is_opted_out
    and (.tags | map(.id)) == [1, 2] and .custom == {"123": "Premium", "456": "2026-06-01"}
    and .avatar == "https://some.image.url.com/img.jpg"'

# reference: Bulk Create Contacts (V2)
call --request POST \
  --url "$url/v2/contacts" \
  --header "Authorization: Bearer $token" \
  --header 'Content-Type: application/json' \
  --data '
{
  "contacts": [
    {
      "phone": "12345678900",
      "avatar": "https://some.image.url.com/img.jpg",
      "custom": {},
      "display_name": "John Smith",
      "email": "john.s@heymarket.com",
      "first": "John",
      "last": "Smith",
      "assignee_id": 42,
      "tags": [
        {
          "tag_id": 1
        },
        {
          "tag_id": 2
        }
      ],
      "is_opted_out": true,
      "email_suppressions": [
        123
      ],
      "contact_channels": [
        {
          "channel_type": "phone",
          "channel_id": "14155551234",
          "channel_ids": [
            "<string>"
          ],
          "channel_handle": "<string>",
          "info_channel": "<string>"
        }
      ]
    }
  ]
}
'
check "bulk v2" '(.contacts | length) == 1 and .failed_contacts == [] and .contacts[0].phone == "12345678900"'

# guide: Delete a contact
call -X DELETE "$url/v1/contact/98765" \
  -H "Authorization: Bearer $token"
check "delete v1" '. == "ok"'

curl --silent -o "$work/answer" -w '%{http_code}' -X DELETE "$url/v1/contact/98765" -H "Authorization: Bearer $token" >"$work/status"
[ "$(cat "$work/status")" = 404 ] || { echo "FAIL the contact is still there"; exit 1; }

# A token of somebody else, and the bare key, are refused. The first letter is changed: the last one carries bits that do not count.
case $signature in A*) other=B ;; *) other=A ;; esac
for bad in "$head.$claims.$other${signature#?}" "$key"; do
    curl --silent -o "$work/answer" -w '%{http_code}' "$url/v1/team" -H "Authorization: Bearer $bad" >"$work/status"
    [ "$(cat "$work/status")" = 401 ] || { echo "FAIL a bad token was taken"; exit 1; }
done
echo "$count examples"
