"""Missing sound is said once, at the start of a session or when a device goes."""

from __future__ import annotations

import pytest

from calfcoach.core.settings import Settings
from calfcoach.gui.session.silence_notice import SHOWN_MS, SilenceNotice
from tests.fakes import FakeClock, RecordingSound
from tests.gui.conftest import Program
from tests.gui.test_strength import begin

WANTED = Settings()


def test_it_is_said_for_a_while_and_again_when_sound_is_lost_again() -> None:
    clock, sound = FakeClock(), RecordingSound()
    notice = SilenceNotice(clock)
    heard = notice.text(sound, WANTED)
    sound.is_silent = True
    lost = notice.text(sound, WANTED)
    clock.advance_ms(SHOWN_MS)
    later = notice.text(sound, WANTED)
    sound.is_silent = False
    back = notice.text(sound, WANTED)
    sound.is_silent = True

    assert (heard, later, back) == ("", "", "")
    assert lost.startswith("There is no sound here.")
    assert notice.text(sound, WANTED) == lost


def test_whoever_muted_is_not_told() -> None:
    sound = RecordingSound()
    sound.is_silent = True

    assert SilenceNotice(FakeClock()).text(sound, Settings(muted=True)) == ""


@pytest.mark.parametrize("kind", ["strength", "relief"])
def test_both_players_say_it_when_the_device_goes(program: Program, kind: str) -> None:
    if kind == "strength":
        page = begin(program)
        driver, notice = page.driver, page.player.notice
    else:
        program.begin()
        driver, notice = program.relief.driver, program.relief.player.notice
    sound = driver.sounds.player = RecordingSound(program.clock)
    program.advance(3)
    before = notice.text()
    sound.is_silent = True
    program.advance(1)

    assert before == ""
    assert notice.text().startswith("There is no sound here.")
