"""CSV files of our own making, with the traits of real ones."""

from __future__ import annotations

STRAVA_HEADS = {
    "en": (
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,"
        "Elapsed Time,Moving Time,Distance"
    ),
    "de": (
        "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Verstrichene Zeit,Distanz,"
        "Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz"
    ),
    "fr": (
        "ID de l\N{RIGHT SINGLE QUOTATION MARK}activité,Date de l'activité,Nom de l'activité,"
        "Type d'activité,Temps écoulé,Distance,Nom du fichier,Temps écoulé,Durée de déplacement,"
        "Distance"
    ),
    "es": (
        "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,"
        "Tiempo transcurrido,Distancia,Nombre del archivo,Tiempo transcurrido,"
        "Tiempo en movimiento,Distancia"
    ),
    "pt": (
        "ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Tempo decorrido,"
        "Distância,Nome do arquivo,Tempo decorrido,Tempo de movimentação,Distância"
    ),
    "it": (
        "ID attività,Data dell'attività,Nome attività,Tipo di attività,Tempo trascorso,Distanza,"
        "Nome del file,Tempo trascorso,Tempo in movimento,Distanza"
    ),
    "nl": (
        "Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Verstreken tijd,"
        "Afstand,Bestandsnaam,Verstreken tijd,Beweegtijd,Afstand"
    ),
}
STRAVA_ROWS = {
    "en": '7,"Nov 22, 2026, 9:30:05 AM",A,Run,1500,4.82,,1500.5,1480.0,4826.09',
    "de": '7,"22.11.2026, 09:30:05",A,Lauf,1500,"4,82",,1500.5,1480.0,4826.09',
    "fr": '7,"22 nov. 2026, 09:30:05",A,Course à pied,1500,"4,82",,1500.5,1480.0,4826.09',
    "es": '7,"22 nov 2026, 9:30:05",A,Carrera,1500,"4,82",,1500.5,1480.0,4826.09',
    "pt": '7,"22 de nov. de 2026, 09:30:05",A,Corrida,1500,"4,82",,1500.5,1480.0,4826.09',
    "it": '7,"22 nov 2026, 09:30:05",A,Corsa,1500,"4,82",,1500.5,1480.0,4826.09',
    "nl": '7,"22 nov. 2026 09:30:05",A,Hardloopsessie,1500,"4,82",,1500.5,1480.0,4826.09',
}
GARMIN_HEADS = {
    "en": (
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Avg Run Cadence,Avg Pace,"
        "Avg Stride Length,Moving Time,Elapsed Time"
    ),
    "de": (
        "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,Ø Schrittfrequenz (Laufen),"
        "Ø Pace,Ø Schrittlänge,Bewegungszeit,Verstrichene Zeit"
    ),
    "es": (
        "Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,FC media,"
        "Cadencia de carrera media,Ritmo medio,Longitud media de zancada,Tiempo en movimiento,"
        "Tiempo transcurrido"
    ),
    "fr": (
        "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,"
        "Cadence de course moyenne,Allure moyenne,Longueur moyenne des foulées,"
        "Temps de déplacement,Temps écoulé"
    ),
    "it": (
        "Tipo di attività,Data,Preferita,Titolo,Distanza,Calorie,Tempo,FC Media,"
        "Cadenza di corsa media,Passo medio,Lunghezza media passo,Tempo in movimento,"
        "Tempo trascorso"
    ),
    "pt": (
        "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo total,FC Média,"
        "Cadência de corrida média,Ritmo médio,Comprimento médio da passada,Tempo em movimento,"
        "Tempo transcorrido"
    ),
    "nl": (
        "Activiteittype,Datum,Favoriet,Titel,Afstand,Calorieën,Tijd,Gem. HS,"
        "Gemiddelde loopcadans,Gemiddeld tempo,Gem. staplengte,Tijd bewogen,Verstreken tijd"
    ),
}
GARMIN_SPORTS = {
    "en": "Treadmill Running",
    "de": "Laufen auf der Bahn",
    "es": "Entrenamiento en cinta",
    "fr": "Course à pied",
    "it": "Corsa",
    "pt": "Corrida",
    "nl": "Hardlopen",
}
GARMIN_ROW = '{},2026-11-22 09:30:05,false,"A, b","{}","412","{}","150","{}","{}","{}","--","--"'


def strava(language: str = "en", *more: str) -> bytes:
    return "\n".join([STRAVA_HEADS[language], STRAVA_ROWS[language], *more, ""]).encode()


def garmin_row(
    sport: str = "Running",
    distance: str = "5.00",
    time: str = "00:30:00",
    cadence: str = "165",
    pace: str = "6:00",
    stride: str = "1.01",
) -> str:
    return GARMIN_ROW.format(sport, distance, time, cadence, pace, stride)


def garmin(language: str, *rows: str) -> bytes:
    return "\r\n".join([GARMIN_HEADS[language], *rows, ""]).encode()


def strava_rows(count: int) -> bytes:
    """Return a Strava export of so many runs and as many columns as it has today, a day apart."""
    columns = [f"Column {number}" for number in range(84)]
    rows = [",".join([STRAVA_HEADS["en"], *columns])]
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for number in range(count):
        year, month = divmod(number // 28, 12)
        date = f"{months[month]} {number % 28 + 1}, {2010 + year}, 6:30:05 AM"
        meters = 5_000 + number % 997
        mine = f'{number},"{date}",A,Run,1800,{meters // 10 / 100},,1800.0,1790.0,{meters}.25'
        rows.append(",".join([mine, *(str(place / 7) for place in range(84))]))
    return "\n".join([*rows, ""]).encode()
