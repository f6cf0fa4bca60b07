#!/bin/bash
# healthy.sh PORT [PATH]: succeeds when http://127.0.0.1:PORT/PATH answers 200. The images have no curl.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "${2:-/q/health/ready}" >&3
read -r _ status _ <&3
[ "$status" = 200 ]
