#!/usr/bin/env bash
# A sleep 5 in a comment is harmless.
start_server &
sleep 0.5 # expect: sleeps
until ready; do sleep "$pause"; done # expect: sleeps
oversleep 5
curl --retry 20 --retry-connrefused http://127.0.0.1:1/
