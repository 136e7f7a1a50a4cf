#!/bin/bash
# Runs once, when the data folder is new: a user and a database for the product, and a user for Temporal.
set -euo pipefail

psql --username postgres --set ON_ERROR_STOP=1 \
  --set sanad="$(cat /run/secrets/sanad_password)" \
  --set temporal="$(cat /run/secrets/temporal_password)" <<'SQL'
CREATE ROLE sanad LOGIN PASSWORD :'sanad';
CREATE DATABASE sanad OWNER sanad;
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'temporal';
SQL
