#!/bin/bash
# Runs once, when the database server is new: a database, an owner (migrations) and a role (the service) for each service.
set -euo pipefail

secret() { cat "/run/secrets/$1"; }

for name in complaints mediation review training reporting; do
    psql -v ON_ERROR_STOP=1 -v name="$name" -v owner="${name}_owner" \
        -v owner_password="$(secret "${name}_owner")" -v password="$(secret "$name")" <<'SQL'
create role :"owner" login password :'owner_password';
create role :"name" login password :'password';
create database :"name" owner :"owner";
revoke connect on database :"name" from public;
grant connect on database :"name" to :"name";
\connect :"name"
grant usage on schema public to :"name";
SQL
done

psql -v ON_ERROR_STOP=1 -v password="$(secret keycloak_database)" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
