#!/bin/bash
# The chain as a shell script: curl and jq, one poll a second.
set -euo pipefail
api=$API_URL
ask() { curl --silent --show-error --fail --header "Authorization: Bearer $API_TOKEN" --header 'Content-Type: application/json' "$@"; }
id=$(ask --data "{\"name\":\"app\",\"imageName\":\"$IMAGE\"}" "$api/snapshots" | jq --raw-output .id)
until [ "$(ask "$api/snapshots/$id" | jq --raw-output .state)" = active ]; do sleep 1; done
id=$(ask --data '{"name":"app","snapshot":"app"}' "$api/sandbox" | jq --raw-output .id)
until [ "$(ask "$api/sandbox/$id" | jq --raw-output .state)" = started ]; do sleep 1; done
