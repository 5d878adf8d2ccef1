"""FHIR R4 resources of the log, as plain JSON values: care plan, session, set, pain, measure.

Codes: LOINC for pain (72514-3) and duration (55411-3), where one is known to fit; all else has a
code of our own and a text. No SNOMED CT, which needs a license in some countries.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal

from calfcoach.core.log_rows import (
    CheckInRow,
    EnrollmentRow,
    MeasureRow,
    ReliefRow,
    SessionRow,
    SetRow,
)
from calfcoach.interchange.text_cells import one_line

Json = dict[str, object]

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
OURS = "urn:calfcoach:codes"
"""The system of our own codes."""
SPACE = uuid.UUID("019c0000-0000-7000-8000-0000000ca1f0")
"""From it and an id in the log comes the id of a resource: the same one for ever."""
PATIENT = str(uuid.uuid5(SPACE, "patient"))
_LOINC_PAIN: Json = {
    "system": LOINC,
    "code": "72514-3",
    "display": "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
}
_LOINC_DURATION: Json = {"system": LOINC, "code": "55411-3", "display": "Exercise duration"}
_STATUS = {
    "running": "in-progress",
    "finished": "completed",
    "stopped": "stopped",
    "refused": "not-done",
}


def resource_id(kind: str, key: str) -> str:
    """Return the id of a resource: a UUID that depends on nothing but what it is of."""
    return str(uuid.uuid5(SPACE, f"{kind}/{key}"))


def patient() -> Json:
    """Return the person, of whom nothing is said."""
    return {"resourceType": "Patient", "id": PATIENT}


def care_plan(row: EnrollmentRow, *, is_present: bool) -> Json:
    """Return a way through a program; one that another has taken the place of is revoked."""
    title = one_line(row.title) or row.program_id
    doing = "in-progress" if is_present else "stopped"
    detail: Json = {"status": doing, "description": _text(title)}
    if row.sessions_per_week > 0:
        repeat = {"frequency": row.sessions_per_week, "period": 1, "periodUnit": "wk"}
        detail["scheduledTiming"] = {"repeat": repeat}
    return {
        "resourceType": "CarePlan",
        "id": resource_id("enrollment", row.enrollment_id),
        "status": "active" if is_present else "revoked",
        "intent": "plan",
        "title": _text(title),
        "subject": _reference(PATIENT),
        "period": {"start": row.started_on.isoformat()},
        "activity": [{"detail": detail}],
    }


def session(row: SessionRow) -> Iterator[Json]:
    """Yield a strength session with what was said of it."""
    own = resource_id("session", row.session_id)
    plan = resource_id("enrollment", row.enrollment_id)
    extra: Json = {"basedOn": [_reference(plan)]}
    if note := one_line(row.notes).strip():
        extra["note"] = [{"text": note}]
    yield (
        _procedure(own, "Calf strength session", row.status, row.session_start, row.session_end)
        | extra
    )
    end = row.session_end or row.session_start
    pains = (
        ("before", "Pain before the session", row.pain_before, row.session_start.isoformat()),
        ("during", "The most pain during the session", row.pain_during, end.isoformat()),
        ("after", "The most pain after it, to bedtime", row.pain_after, end.isoformat()),
        (
            "next-morning",
            "Pain on the next morning",
            row.pain_next_morning,
            (row.local_date + timedelta(days=1)).isoformat(),
        ),
    )
    for moment, text, value, at in pains:
        if value is not None:
            found = _observation(f"{own}/{moment}", _pain(moment, text), at)
            yield found | {"partOf": [_reference(own)]} | _score(value)
    if row.effort_0_10 is not None:
        effort = _observation(f"{own}/effort", _coded("effort", "Effort, 0 to 10"), end.isoformat())
        yield effort | {"partOf": [_reference(own)]} | _score(row.effort_0_10)
    if row.session_end is not None:
        minutes = Decimal(round((row.session_end - row.session_start).total_seconds())) / 60
        length = _observation(
            f"{own}/duration", {"coding": [_LOINC_DURATION], "text": "Duration"}, end.isoformat()
        )
        yield length | {
            "partOf": [_reference(own)],
            "valueQuantity": _quantity(round(minutes, 1), "min", "min"),
        }


def one_set(row: SetRow) -> Json:
    """Return a set with its repetitions, load, seconds of lowering, leg and pain."""
    key = f"set/{row.session_id}/{row.exercise_id}/{row.side}/{row.set_no}/{row.finished_at}"
    name = one_line(row.exercise_name) or row.exercise_id or "Set"
    found = _observation(key, _coded(row.exercise_id, name), row.finished_at.isoformat())
    parts: list[Json] = []
    for code, text, value, unit in (
        ("set-number", "Set", row.set_no, "{set}"),
        ("repetitions-planned", "Repetitions planned", row.reps_planned, "{rep}"),
        ("repetitions", "Repetitions", row.reps_done, "{rep}"),
        ("load", "Load", row.load_kg, "kg"),
        ("lowering-time", "Time of each lowering", row.down_s, "s"),
    ):
        if value is not None:
            number = Decimal(value)
            parts.append(
                {"code": _coded(code, text), "valueQuantity": _quantity(number, unit, unit)}
            )
    if row.side is not None:
        parts.append({"code": _coded("side", "Leg"), "valueString": row.side.value})
    return found | {
        "partOf": [_reference(resource_id("session", row.session_id))],
        "component": parts,
    }


def relief(row: ReliefRow) -> Iterator[Json]:
    """Yield a relief session with how tight the calf was."""
    own = resource_id("session", row.session_id)
    extra: Json = {}
    if row.outcome:
        extra["outcome"] = _coded(f"relief-{row.outcome}", row.outcome.replace("_", " "))
    yield _procedure(own, "Calf relief", row.status, row.session_start, row.session_end) | extra
    end = row.session_end or row.session_start
    for moment, value, at in (
        ("before", row.tightness_before, row.session_start),
        ("after", row.tightness_after, end),
    ):
        if value is not None:
            code = _coded(f"tightness-{moment}", f"Tightness {moment} relief, 0 to 10")
            found = _observation(f"{own}/tight-{moment}", code, at.isoformat())
            yield found | {"partOf": [_reference(own)]} | _score(value)


def check_in(row: CheckInRow) -> Json:
    """Return the pain of a morning."""
    on = row.local_date.isoformat()
    return _observation(f"check-in/{on}", _pain("morning", "Pain in the morning"), on) | _score(
        row.pain
    )


def measure(row: MeasureRow) -> Iterator[Json]:
    """Yield each number of one occasion."""
    mean = None
    if row.activities:
        mean = Decimal(sum(score for _, score in row.activities)) / len(row.activities)
    for code, text, value, unit in (
        ("raises-left", "Single-leg heel raises, left", row.raises_left, "{rep}"),
        ("raises-right", "Single-leg heel raises, right", row.raises_right, "{rep}"),
        ("running-pain", "Pain in running, 0 to 10", row.running_pain, "{score}"),
        ("wall-left", "Knee to wall, left", row.wall_left_mm, "mm"),
        ("wall-right", "Knee to wall, right", row.wall_right_mm, "mm"),
        ("activity-score", "Activity score, mean of 0 to 10", mean, "{score}"),
        ("visa-a-total", "VISA-A, total of 0 to 100", row.visa_a, "{score}"),
        ("lefs-total", "LEFS, total of 0 to 80", row.lefs, "{score}"),
    ):
        if value is not None:
            key = f"measure/{row.measure_id}/{code}"
            found = _observation(key, _coded(code, text), row.local_date.isoformat())
            if note := one_line(row.notes).strip():
                found["note"] = [{"text": note}]
            yield found | {"valueQuantity": _quantity(round(Decimal(value), 1), unit, unit)}


def _procedure(own: str, text: str, status: str, start: datetime, end: datetime | None) -> Json:
    period = {"start": start.isoformat()}
    if end is not None:
        period["end"] = max(start, end).isoformat()
    return {
        "resourceType": "Procedure",
        "id": own,
        "status": _STATUS.get(status, "unknown"),
        "code": {"text": text},
        "subject": _reference(PATIENT),
        "performedPeriod": period,
    }


def _observation(key: str, code: Json, at: str) -> Json:
    return {
        "resourceType": "Observation",
        "id": resource_id("observation", key),
        "status": "final",
        "code": code,
        "subject": _reference(PATIENT),
        "effectiveDateTime": at,
    }


def _pain(moment: str, text: str) -> Json:
    """Return the code of pain, with one of our own for the moment."""
    own = {"system": OURS, "code": f"pain-{moment}"}
    return {"coding": [_LOINC_PAIN, own], "text": text}


def _coded(code: str, text: str) -> Json:
    """Return a code of our own; FHIR allows single spaces in it, and none at its ends."""
    own = " ".join(one_line(code).split()) or "unnamed"
    return {"coding": [{"system": OURS, "code": own}], "text": _text(text)}


def _score(value: int) -> Json:
    return {"valueQuantity": _quantity(Decimal(value), "/10", "{score}")}


def _quantity(value: Decimal, unit: str, code: str) -> Json:
    number = int(value) if value == value.to_integral() else float(value)
    return {"value": number, "unit": unit, "system": UCUM, "code": code}


def _reference(own: str) -> Json:
    return {"reference": f"urn:uuid:{own}"}


def _text(text: str) -> str:
    """Return text as FHIR takes it: not empty, no space at its ends."""
    return text.strip() or "-"
