"""docker-compose.yml and the image: valid, closed to others, and without a secret; told without Docker."""

from __future__ import annotations

import json
import re
import stat
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
AIRFLOWS = {"api-server", "scheduler", "dag-processor", "triggerer", "worker"}
SECRET = re.compile(r"PASSWORD|SECRET|_KEY|URL|CONN|DSN|BACKEND|AUTH$")
REQUIRED = re.compile(r"\$\{[A-Z_]+:\?[^}]+\}")
LOCKED = re.compile(r"^([a-z0-9][a-z0-9._-]*)==([^ ;]+)", re.MULTILINE)


def read_schema() -> Any:
    schemas = files("check_jsonschema") / "builtin_schemas" / "vendor"
    return json.loads((schemas / "compose-spec.json").read_text())


def test_it_is_what_the_compose_specification_takes() -> None:
    jsonschema.validate(COMPOSE, read_schema())


def test_the_schema_would_refuse_a_slip() -> None:
    slipped = {**COMPOSE, "services": {**SERVICES, "redis": {**SERVICES["redis"], "helthcheck": {}}}}
    with pytest.raises(jsonschema.ValidationError, match="helthcheck"):
        jsonschema.validate(slipped, read_schema())


def test_it_has_every_part_of_airflow_with_its_database_and_queue() -> None:
    assert set(SERVICES) == AIRFLOWS | {"postgres", "redis", "init"}


@pytest.mark.parametrize("name", SERVICES)
def test_a_service_waits_for_services_that_exist_and_can_say_that_they_are_ready(name: str) -> None:
    for awaited, terms in SERVICES[name].get("depends_on", {}).items():
        ready = {"service_healthy": "healthcheck" in SERVICES[awaited], "service_completed_successfully": True}
        assert ready[terms["condition"]], f"{name} waits for {awaited}, which has no healthcheck"


@pytest.mark.parametrize("name", sorted(AIRFLOWS))
def test_airflow_waits_for_its_migrated_database_and_its_queue(name: str) -> None:
    assert SERVICES[name]["depends_on"] == {
        "postgres": {"condition": "service_healthy"},
        "redis": {"condition": "service_healthy"},
        "init": {"condition": "service_completed_successfully"},
    }


@pytest.mark.parametrize("name", sorted(set(SERVICES) - {"init"}))
def test_a_service_that_stays_up_says_whether_it_is_well(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"]


@pytest.mark.parametrize("name", SERVICES)
def test_a_port_is_published_on_loopback_alone(name: str) -> None:
    assert all(port.startswith("127.0.0.1:") for port in SERVICES[name].get("ports", []))


@pytest.mark.parametrize("name", SERVICES)
def test_a_secret_comes_from_outside_and_must_be_given(name: str) -> None:
    for variable, value in SERVICES[name]["environment"].items():
        holds_password = re.search(r"://\S*@", value) or SECRET.search(variable)
        is_plain = re.fullmatch(r"http://[a-z-]+:8080(/execution/)?|/tmp/passwords\.json", value)
        if holds_password and not is_plain:
            assert REQUIRED.search(value), f"{name}: {variable} is written out"
            assert not re.search(r"://[^$@/]*:[^$@/][^@]*@", value), f"{name}: {variable} holds a literal password"


@pytest.mark.parametrize("name", sorted(AIRFLOWS | {"init"}))
def test_the_services_of_airflow_share_image_secrets_and_volumes(name: str) -> None:
    first = SERVICES["scheduler"]
    assert {key: SERVICES[name][key] for key in ("image", "build", "volumes", "cap_drop")} == {
        key: first[key] for key in ("image", "build", "volumes", "cap_drop")
    }
    assert first["environment"].items() <= SERVICES[name]["environment"].items()


@pytest.mark.parametrize("name", SERVICES)
def test_what_is_kept_is_kept_in_a_named_volume_or_mounted_read_only_from_here(name: str) -> None:
    for volume in SERVICES[name].get("volumes", []):
        source, _, rest = volume.partition(":")
        if source.startswith("./"):
            assert (ROOT / source).exists() and rest.endswith(":ro")
        else:
            assert source in COMPOSE["volumes"]


def test_the_image_copies_what_is_there_and_is_let_through() -> None:
    lines = (ROOT / "docker/Dockerfile").read_text().splitlines()
    copied = {part for line in lines if line.startswith("COPY ") for part in line.split()[1:-1]}
    let_through = {line[1:] for line in (ROOT / "docker/Dockerfile.dockerignore").read_text().split() if line[0] == "!"}
    assert copied == let_through
    assert [each for each in sorted(copied) if not (ROOT / each).exists()] == []


def test_celery_is_locked_beside_the_lock_at_versions_that_fit_it() -> None:
    lock, extra = ((ROOT / name).read_text() for name in ("requirements.lock", "docker/celery.lock"))
    assert not dict(LOCKED.findall(lock)).keys() & dict(LOCKED.findall(extra)).keys()
    added = dict(LOCKED.findall(extra))
    assert {"apache-airflow-providers-celery", "celery", "redis"} <= added.keys()
    assert tuple(int(part) for part in added["celery"].split(".")[:2]) < (5, 7)
    assert extra.count("--hash=sha256:") >= len(added) and "://" not in extra


@pytest.mark.parametrize("script", sorted((ROOT / "docker").glob("*.sh")), ids=lambda path: path.name)
def test_a_script_can_be_run(script: Path) -> None:
    assert script.stat().st_mode & stat.S_IXUSR
    assert script.read_text().startswith("#!/bin/sh\n")
