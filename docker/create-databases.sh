#!/bin/sh
# Run once by the postgres image on an empty volume: a role and a database each for Airflow and for the warehouse.
set -eu
psql --set=ON_ERROR_STOP=1 --no-psqlrc --username="$POSTGRES_USER" --dbname=postgres \
    --set=airflow="$AIRFLOW_DB_PASSWORD" --set=communique="$COMMUNIQUE_DB_PASSWORD" <<'SQL'
create role airflow login password :'airflow';
create role communique login createrole password :'communique';
create database airflow owner airflow;
create database communique owner communique;
revoke connect on database airflow, communique from public;
SQL
