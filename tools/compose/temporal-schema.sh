#!/bin/sh
# Makes or updates the schema of the Temporal server; harmless when it is there already.
set -eu

SQL_PASSWORD="$(cat /run/secrets/temporal_password)"
export SQL_PASSWORD SQL_PLUGIN=postgres12 SQL_HOST=postgres SQL_PORT=5432 SQL_USER=temporal

for part in temporal:temporal visibility:temporal_visibility; do
  folder="/etc/temporal/schema/postgresql/v12/${part%%:*}/versioned"
  database="${part#*:}"
  temporal-sql-tool --database "$database" create-database
  # Version 0.0 is written only into an empty database.
  temporal-sql-tool --database "$database" setup-schema --version 0.0 || true
  temporal-sql-tool --database "$database" update-schema --schema-dir "$folder"
done
