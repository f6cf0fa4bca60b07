#!/bin/sh
# A setting NAME may come from a file named by NAME_FILE (a mounted secret), so no password stands in the container's definition.
set -eu
for name in QUARKUS_DATASOURCE_PASSWORD QUARKUS_FLYWAY_PASSWORD; do
    eval "file=\${${name}_FILE:-}"
    if [ -n "$file" ]; then
        export "$name=$(cat "$file")"
    fi
done
# Out of memory, no thread can be relied on any more: the container ends and is started again.
# shellcheck disable=SC2086  # JAVA_OPTIONS is a list
exec java -XX:+ExitOnOutOfMemoryError ${JAVA_OPTIONS:-} -jar /app/quarkus-run.jar
