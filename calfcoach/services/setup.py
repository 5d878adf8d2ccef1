"""Sets a program up: from a person's answers to a stage to begin with, or a reason not to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from calfcoach.core.clock import Clock
from calfcoach.core.enrollment import Enrollment
from calfcoach.core.errors import UserError
from calfcoach.core.exercises import Catalog
from calfcoach.core.heel_raise import Sex
from calfcoach.core.ids import EnrollmentId, ScreeningId, new_id
from calfcoach.core.plan import Side
from calfcoach.core.prescription import Prescription, prescription
from calfcoach.core.program import Program
from calfcoach.core.progression import Lock
from calfcoach.core.screening import Answer, Flag, check_result
from calfcoach.core.start import Setup, StartingPlace, starting_place
from calfcoach.core.training_log import Profile, Screen, is_after_tear
from calfcoach.interchange.program_file import built_in_programs, load_program, program_text
from calfcoach.services.library import read_kept
from calfcoach.services.training import TrainingService
from calfcoach.services.training_record import full_check
from calfcoach.storage.enrollments import EnrollmentStore, NewCheck
from calfcoach.storage.library import LibraryStore


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """What a person says at setup.

    Attributes:
        leg: The leg that troubles, or both.
        raises_left: Single-leg raises possible with pain of 3 or less.
        raises_right: The same for the other leg.
        check: The full safety check; every question needs its answer.
        age_years: None when not said.
        sex: For typical values only; None when not said.
        mass_kg: Body mass, for load steps; None when not said.
        morning_sore: The Achilles tendon is sore or stiff in the mornings.
        heel_bone: The heel bone hurts.
        torn_on: The day of the last calf tear; None for none.
        clinician_agrees: A clinician gave the go-ahead.
    """

    leg: Side
    raises_left: int
    raises_right: int
    check: Mapping[Flag, Answer]
    age_years: int | None = None
    sex: Sex | None = None
    mass_kg: Decimal | None = None
    morning_sore: bool = False
    heel_bone: bool = False
    torn_on: date | None = None
    clinician_agrees: bool = False


@dataclass(frozen=True, slots=True)
class SetupPreview:
    """What a setup would lead to.

    Attributes:
        start: The stage to begin with, or why not.
        session: The first session; None where there is none.
        first_on: The day that suits it best; None where there is none.
        lock: Set where an earlier warning sign still locks exercise.
    """

    start: StartingPlace
    session: Prescription | None = None
    first_on: date | None = None
    lock: Lock | None = None


class SetupService:
    """The way into a program, and changed answers on the way through it."""

    def __init__(
        self,
        training: TrainingService,
        store: EnrollmentStore,
        library: LibraryStore,
        catalog: Catalog,
        clock: Clock,
    ) -> None:
        self._training = training
        self._store = store
        self._library = library
        self._catalog = catalog
        self._clock = clock

    def programs(self) -> dict[str, Program]:
        """Return the programs that can be begun, by name: built-in ones, the usual one first.

        Then those of the library, by their ids; one that cannot be read any more is left out.

        Raises:
            UserError: A shipped program is damaged, or the log cannot be read.
        """
        found = {
            name: load_program(path, self._catalog).program
            for name, path in built_in_programs().items()
        }
        for kept in self._library.all():
            program = read_kept(kept, self._catalog)
            if program is not None:
                found[kept.id] = program
        return found

    def starting_place(self, name: str, answers: SetupAnswers) -> StartingPlace:
        """Return the stage to begin with, or why not to begin now.

        Raises:
            UserError: A shipped program is damaged, or the library has none of that name.
        """
        return self._place(self._program(name), answers)

    def _place(self, program: Program, answers: SetupAnswers) -> StartingPlace:
        setup = Setup(
            raises_left=answers.raises_left,
            raises_right=answers.raises_right,
            tier=check_result(answers.check).tier,
            morning_sore=answers.morning_sore,
            torn=is_after_tear(answers.torn_on, self._training.today()),
            clinician_agrees=answers.clinician_agrees,
            heel_bone=answers.heel_bone,
        )
        return starting_place(program, setup)

    def preview(self, name: str, answers: SetupAnswers) -> SetupPreview:
        """Return what a setup would lead to; nothing is stored.

        Raises:
            UserError: The log or a shipped program cannot be read.
        """
        program, today = self._program(name), self._training.today()
        start = self._place(program, answers)
        if start.stage is None:
            return SetupPreview(start)
        made = self._enrollment(EnrollmentId(""), program, today, start.stage, answers)
        check = Screen(today, check_result(answers.check).tier, answers.clinician_agrees)
        stands = self._training.standing_at_start(made, program, check)
        heel_bone = answers.heel_bone
        session = prescription(program, self._catalog, stands.place, heel_bone=heel_bone)
        return SetupPreview(start, session, stands.best, stands.lock)

    def enroll(self, name: str, answers: SetupAnswers) -> StartingPlace:
        """Begin a program, if the answers allow it; the safety check is kept either way.

        Raises:
            UserError: The log cannot be written.
        """
        program, now = self._program(name), self._clock.now()
        found = self._place(program, answers)
        agrees = answers.clinician_agrees
        check_id = ScreeningId(new_id(now))
        if found.stage is None:
            self._training.screen(check_id, answers.check, clinician_seen=agrees)
            return found
        today = self._training.today()
        enrollment = self._enrollment(
            EnrollmentId(new_id(now)), program, today, found.stage, answers
        )
        document = self._document(name, program)
        check = full_check(answers.check, now, clinician_seen=agrees)
        self._store.enroll(enrollment, document, NewCheck(check_id, check, today))
        self._training.follow()
        return found

    def _program(self, name: str) -> Program:
        """Return one of the programs that can be begun."""
        path = built_in_programs().get(name)
        if path is not None:
            return load_program(path, self._catalog).program
        kept = self._library.get(name)
        program = None if kept is None else read_kept(kept, self._catalog)
        if program is None:
            raise UserError("The program is not in the library any more.")
        return program

    def _document(self, name: str, program: Program) -> str:
        path = built_in_programs().get(name)
        return program_text(program) if path is None else path.read_text(encoding="utf-8")

    def keep_warning(self, check: Mapping[Flag, Answer]) -> None:
        """Keep a safety check with a warning sign in it, answered in part or whole.

        It locks exercise however the setup goes on.

        Raises:
            UserError: The log cannot be written.
        """
        check_id = ScreeningId(new_id(self._clock.now()))
        self._training.screen(check_id, check, clinician_seen=False)

    def change(self, answers: SetupAnswers) -> None:
        """Change the answers about the person; the place on the ladder follows from the log.

        The stage to begin with stays, and the safety check is not asked again.

        Raises:
            UserError: The log cannot be written, or nothing is set up.
        """
        before = self._training.enrollment()
        if before is None:
            return
        program = self._training.program(before)
        profile = before.profile
        after = self._enrollment(before.id, program, profile.started_on, profile.stage, answers)
        after = replace(after, made_at=before.made_at)
        self._store.change(after)
        self._training.follow()

    def _enrollment(
        self,
        enrollment_id: EnrollmentId,
        program: Program,
        started_on: date,
        stage: str,
        answers: SetupAnswers,
    ) -> Enrollment:
        return Enrollment(
            id=enrollment_id,
            program_id=program.id,
            program_revision=program.revision,
            leg=answers.leg,
            profile=Profile(
                started_on=started_on,
                stage=stage,
                age_years=answers.age_years,
                sex=answers.sex,
                mass_kg=answers.mass_kg,
                heel_bone=answers.heel_bone,
                torn_on=answers.torn_on,
            ),
            raises_left=answers.raises_left,
            raises_right=answers.raises_right,
            morning_sore=answers.morning_sore,
            clinician_agrees=answers.clinician_agrees,
            made_at=self._clock.now(),
        )
