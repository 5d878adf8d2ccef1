"""What Strava and Garmin Connect call columns, sports and months in the languages they come in."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip() for word in text.split("|"))


STRAVA = {
    "id": _words(
        "activity id|aktivitäts-id|id de l'activité|id de actividad|id de la actividad|"
        "id da atividade|id attività|id dell'attività|activiteits-id|activiteit-id|id activiteit"
    ),
    "date": _words(
        "activity date|aktivitätsdatum|date de l'activité|fecha de la actividad|"
        "fecha de actividad|data da atividade|data dell'attività|data attività|activiteitsdatum|"
        "activiteitdatum|datum van activiteit|datum activiteit"
    ),
    "type": _words(
        "activity type|aktivitätsart|aktivitätstyp|type d'activité|tipo de actividad|"
        "tipo de atividade|tipo di attività|tipo attività|activiteitstype|activiteittype|"
        "type activiteit|soort activiteit"
    ),
    "elapsed": _words(
        "elapsed time|verstrichene zeit|temps écoulé|tiempo transcurrido|tempo decorrido|"
        "tempo transcorrido|tempo trascorso|verstreken tijd"
    ),
    "moving": _words(
        "moving time|bewegungszeit|temps de déplacement|durée de déplacement|"
        "tiempo en movimiento|tempo em movimento|tempo de movimentação|tempo in movimento|"
        "beweegtijd|bewegingstijd|tijd in beweging"
    ),
    "distance": _words("distance|distanz|distancia|distância|distanza|afstand"),
}
STRAVA_OLD = {
    "id": _words("id"),
    "date": _words("date"),
    "type": _words("type"),
    "elapsed": _words("elapsed_time"),
    "moving": _words("moving_time"),
    "distance": _words("distance"),
}
"""Before July 2019; its only distance is in meters."""
GARMIN = {
    "type": STRAVA["type"] | _words("aktivitetstype|aktivitetstyp"),
    "date": _words("date|datum|fecha|data|dato"),
    "distance": STRAVA["distance"] | _words("distans"),
    "time": _words(
        "time|zeit|tiempo|durée|temps|tempo|tempo total|tijd|tid|activity time|total time"
    ),
    "moving": STRAVA["moving"] | _words("tijd bewogen|temps en mouvement"),
    "pace": _words(
        "avg pace|ø pace|durchschnittliche pace|ritmo medio|ritmo médio|allure moyenne|"
        "passo medio|gemiddeld tempo|gem. tempo|gns. tempo"
    ),
    "cadence": _words(
        "avg run cadence|ø schrittfrequenz (laufen)|durchschnittliche schrittfrequenz (laufen)|"
        "cadencia de carrera media|cadência de corrida média|cadence de course moyenne|"
        "cadenza di corsa media|gemiddelde loopcadans|gns. løbekadence"
    ),
    "stride": _words(
        "avg stride length|ø schrittlänge|durchschnittliche schrittlänge|"
        "longitud media de zancada|comprimento médio da passada|longueur moyenne des foulées|"
        "lunghezza media passo|lunghezza media del passo|gem. staplengte|gemiddelde staplengte|"
        "gns. skridtlængde"
    ),
}
RUNNING = _words(
    "run|running|trail run|trail running|trail_run|trail_running|virtual run|virtualrun|"
    "virtual running|treadmill run|treadmill running|treadmill_running|indoor run|"
    "indoor running|track run|track running|street running|road running|ultra run|ultra running|"
    "jogging|trailrun|"
    "lauf|laufen|traillauf|trail-lauf|trailrunning|virtueller lauf|virtuelles laufen|"
    "laufbandtraining|laufbandlauf|laufband-lauf|laufen auf der bahn|bahnlauf|hallenlauf|"
    "laufen in der halle|indoor-laufen|straßenlauf|strassenlauf|geländelauf|ultralauf|"
    "ultralaufen|"
    "course à pied|course|course à pied sur route|trail|course sur sentier|course en sentier|"
    "course nature|course virtuelle|course à pied virtuelle|course à pied sur tapis roulant|"
    "course sur tapis roulant|course sur tapis|course à pied en salle|course en salle|"
    "course sur piste|course à pied sur piste|ultra trail|ultra-trail|"
    "carrera|correr|carrera a pie|carrera de trail|trail running|carrera por senderos|"
    "carrera de montaña|carrera virtual|entrenamiento en cinta|carrera en cinta|"
    "carrera en cinta de correr|carrera en pista|carrera en interior|ultramaratón|"
    "corrida|corrida em trilha|corrida de trilha|corrida de trail|corrida virtual|"
    "corrida na esteira|corrida em esteira|corrida na passadeira|corrida em pista|"
    "corrida na pista|corrida indoor|corrida de rua|"
    "corsa|corsa su sentiero|corsa trail|corsa virtuale|corsa su tapis roulant|corsa indoor|"
    "corsa su pista|corsa su strada|"
    "hardlopen|hardloopsessie|hardloop|trailloop|trail hardlopen|virtueel hardlopen|"
    "virtuele hardloopsessie|hardlopen op loopband|loopbandhardlopen|loopbandtraining|"
    "baanhardlopen|hardlopen op de baan|hardlopen op atletiekbaan|hardlopen binnen|"
    "løb|løbetur|trailløb|løbebånd|løb på løbebånd|baneløb|löpning|terränglöpning|løping"
)
"""Sports that count, as they are compared; a type that is nowhere here does not."""
ASKED = _words("treadmill|laufband|tapis de course|cinta de correr|esteira|tapis roulant|loopband")
"""A treadmill can be walked on."""
_NAMES = (
    "jan january januar jänner jän janvier janv enero ene janeiro gennaio gen januari",
    "feb february februar février févr fév febrero fevereiro fev febbraio februari",
    "mar march märz mär mrz mars marzo março maart mrt",
    "apr april avril avr abril abr aprile",
    "may mai mayo maio mag maggio mei maj",
    "jun june juni juin junio junho giu giugno",
    "jul july juli juillet juil julio julho lug luglio",
    "aug august août aoû agosto ago augustus augusti",
    "sep sept september septembre septiembre setembro set settembre",
    "oct october okt oktober octobre octubre outubro out ottobre ott",
    "nov november novembre noviembre novembro",
    "dec december dez dezember décembre déc diciembre dic dezembro dicembre",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, 1) for name in names.split()}
