#!/bin/sh
# Makes the secrets that docker-compose.yml mounts, once; existing ones stay. They are ignored by git.
set -eu
cd "$(dirname -- "$0")"
mkdir -p secrets
chmod 700 secrets
for name in postgres complaints complaints_owner mediation mediation_owner review review_owner training training_owner \
    reporting reporting_owner keycloak_database keycloak_admin core_banking hotline_gateway demo; do
    file=secrets/$name
    [ -s "$file" ] || od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$file"
    chmod 444 "$file" # the directory is closed; inside a container another user must read the mounted file
done
echo "secrets are in $(pwd)/secrets"
