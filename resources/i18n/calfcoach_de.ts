<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
 <context>
  <name>AboutPanel</name>
  <message>
   <source> raises</source>
   <translation> Hebungen</translation>
  </message>
  <message>
   <source>About the program</source>
   <translation>Über das Programm</translation>
  </message>
  <message>
   <source>By the single-leg raises that the weaker leg manages: at the last stage whose number is reached.</source>
   <translation>Nach den einbeinigen Hebungen, die das schwächere Bein schafft: bei der letzten Stufe, deren Zahl erreicht ist.</translation>
  </message>
  <message>
   <source>For (a pseudonym)</source>
   <translation>Für (ein Pseudonym)</translation>
  </message>
  <message>
   <source>Hours between sessions</source>
   <translation>Stunden zwischen Einheiten</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Wie oft</translation>
  </message>
  <message>
   <source>Language, such as en</source>
   <translation>Sprache, etwa de</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>Erstellt von</translation>
  </message>
  <message>
   <source>Name of the program</source>
   <translation>Name des Programms</translation>
  </message>
  <message>
   <source>Notes for the runner</source>
   <translation>Hinweise für den Läufer</translation>
  </message>
  <message>
   <source>Sessions a week</source>
   <translation>Einheiten pro Woche</translation>
  </message>
  <message>
   <source>Where a runner begins</source>
   <translation>Wo ein Läufer beginnt</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <source>{sessions_per_week} sessions a week, at least {min_gap_h} hours apart.</source>
   <translation>{sessions_per_week} Einheiten pro Woche, mindestens {min_gap_h} Stunden auseinander.</translation>
  </message>
  <message>
   <source>{}: single-leg raises from</source>
   <translation>{}: einbeinige Hebungen ab</translation>
  </message>
 </context>
 <context>
  <name>ActivitiesCard</name>
  <message>
   <source>A score has no activity.</source>
   <translation>Eine Wertung hat keine Aktivität.</translation>
  </message>
  <message>
   <source>Activities</source>
   <translation>Aktivitäten</translation>
  </message>
  <message>
   <source>An activity is there twice.</source>
   <translation>Eine Aktivität steht zweimal da.</translation>
  </message>
  <message>
   <source>Score one activity at least.</source>
   <translation>Bewerte mindestens eine Aktivität.</translation>
  </message>
  <message>
   <source>Up to five, each from 0 to 10</source>
   <translation>Bis zu fünf, jede von 0 bis 10</translation>
  </message>
  <message>
   <source>What your calf makes hard, in your own words, such as stairs or a 5 km run. 0: it cannot be done; 10: it goes as it did before the trouble. A real change is 2 points on average, or 3 in one activity. Scored as Stratford and others described in 1995.</source>
   <translation>Was deine Wade schwer macht, in deinen Worten, etwa Treppen oder ein Lauf von 5 km. 0: es geht nicht; 10: es geht wie vor den Beschwerden. Eine echte Änderung sind 2 Punkte im Schnitt oder 3 bei einer Aktivität. Gewertet, wie Stratford und andere es 1995 beschrieben.</translation>
  </message>
 </context>
 <context>
  <name>ActivityRow</name>
  <message>
   <source>Activity {}</source>
   <translation>Aktivität {}</translation>
  </message>
  <message>
   <source>{}: how well, 0 to 10</source>
   <translation>{}: wie gut, 0 bis 10</translation>
  </message>
 </context>
 <context>
  <name>AddForm</name>
  <message>
   <source>A quarter</source>
   <translation>Ein Viertel</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Half</source>
   <translation>Die Hälfte</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Wie es war</translation>
  </message>
  <message>
   <source>How much of it</source>
   <translation>Wie viel davon</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>Load in the backpack</source>
   <translation>Last im Rucksack</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>Das meiste</translation>
  </message>
  <message>
   <source>Pain before, during and after are still open.</source>
   <translation>Schmerz davor, dabei und danach sind noch offen.</translation>
  </message>
  <message>
   <source>Sets and repetitions</source>
   <translation>Sätze und Wiederholungen</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>What you did</source>
   <translation>Was du gemacht hast</translation>
  </message>
 </context>
 <context>
  <name>AddPage</name>
  <message>
   <source>Add a past session</source>
   <translation>Eine frühere Einheit eintragen</translation>
  </message>
 </context>
 <context>
  <name>AdjustPanel</name>
  <message>
   <source>As due: {}</source>
   <translation>Wie fällig: {}</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Easier: {}</source>
   <translation>Leichter: {}</translation>
  </message>
  <message>
   <source>First leg</source>
   <translation>Erstes Bein</translation>
  </message>
  <message>
   <source>For this session only. The program stays as it is.</source>
   <translation>Nur für diese Einheit. Das Programm bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Harder: {}</source>
   <translation>Schwerer: {}</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Lowering</source>
   <translation>Absenken</translation>
  </message>
  <message>
   <source>Metronome</source>
   <translation>Metronom</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Press when ready</source>
   <translation>Drücken, wenn bereit</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
 <context>
  <name>AgreedPanel</name>
  <message>
   <source>A clinician's go-ahead</source>
   <translation>Die Freigabe eines Arztes oder Physios</translation>
  </message>
  <message>
   <source>Has a clinician agreed to calf training?</source>
   <translation>Hat ein Arzt oder Physio dem Wadentraining zugestimmt?</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no</source>
   <translation>Tasten: Y ja, N nein</translation>
  </message>
 </context>
 <context>
  <name>AnswersPanel</name>
  <message>
   <source>You and your calf</source>
   <translation>Du und deine Wade</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <source>Begin an empty log</source>
   <translation>Ein leeres Protokoll beginnen</translation>
  </message>
  <message>
   <source>Close calfcoach</source>
   <translation>calfcoach schließen</translation>
  </message>
  <message>
   <source>The damaged log is kept as {}.</source>
   <translation>Das beschädigte Protokoll bleibt als {} erhalten.</translation>
  </message>
  <message>
   <source>The file {} is damaged, or not a log of calfcoach. Whatever you choose, it is not deleted: it is kept under a new name, or left as it is.</source>
   <translation>Die Datei {} ist beschädigt oder kein Protokoll von calfcoach. Was du auch wählst, sie wird nicht gelöscht: Sie bleibt unter einem neuen Namen erhalten oder so, wie sie ist.</translation>
  </message>
  <message>
   <source>The log cannot be used.</source>
   <translation>Das Protokoll ist nicht benutzbar.</translation>
  </message>
  <message>
   <source>Use the backup of {}</source>
   <translation>Die Sicherung vom {} nehmen</translation>
  </message>
  <message>
   <source>calfcoach cannot start.</source>
   <translation>calfcoach kann nicht starten.</translation>
  </message>
 </context>
 <context>
  <name>BackPanel</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back from a run?</source>
   <translation>Zurück vom Lauf?</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Strecke</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>How far was it? Then the calves are stretched for 4 minutes.</source>
   <translation>Wie weit war es? Danach werden die Waden 4 Minuten gedehnt.</translation>
  </message>
  <message>
   <source>Log it and cool down</source>
   <translation>Eintragen und abwärmen</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>Only cool down</source>
   <translation>Nur abwärmen</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>Zeit nicht genannt</translation>
  </message>
 </context>
 <context>
  <name>BackupRow</name>
  <message>
   <source>Go back to it…</source>
   <translation>Dahin zurück…</translation>
  </message>
  <message>
   <source>Go back to {}</source>
   <translation>Zurück zu {}</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Yes, go back</source>
   <translation>Ja, zurück</translation>
  </message>
 </context>
 <context>
  <name>BackupsCard</name>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Go back to a file…</source>
   <translation>Zu einer Datei zurück…</translation>
  </message>
  <message>
   <source>No backup yet. One is made each day.</source>
   <translation>Noch keine Sicherung. Jeden Tag wird eine gemacht.</translation>
  </message>
  <message>
   <source>One a day, thinned as they get older. Going back replaces the whole log; what is there now is kept as a backup first.</source>
   <translation>Eine am Tag, ältere werden ausgedünnt. Zurückgehen ersetzt das ganze Protokoll; was jetzt da ist, wird zuvor als Sicherung aufgehoben.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>before a change of the format</source>
   <translation>vor einer Änderung des Formats</translation>
  </message>
  <message>
   <source>before a log was taken in</source>
   <translation>vor dem Einlesen eines Protokolls</translation>
  </message>
  <message>
   <source>before going back</source>
   <translation>vor dem Zurückgehen</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <source>daily</source>
   <translation>täglich</translation>
  </message>
  <message>
   <source>{} MB</source>
   <translation>{} MB</translation>
  </message>
 </context>
 <context>
  <name>Button</name>
  <message>
   <source>Key: {}</source>
   <translation>Taste: {}</translation>
  </message>
 </context>
 <context>
  <name>CadenceCard</name>
  <message>
   <source> a minute</source>
   <translation> pro Minute</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Now {}. Try {} (5 % more), and at most {} (10 % more).</source>
   <translation>Jetzt {}. Versuche {} (5 % mehr), höchstens {} (10 % mehr).</translation>
  </message>
  <message>
   <source>Run on the spot or on a treadmill, begin, and tap any key but R, which is relief, with each step. No number is right for all; a little more than your own is what helps.</source>
   <translation>Laufe auf der Stelle oder auf einem Laufband, beginne und tippe bei jedem Schritt eine Taste außer R, der Linderung. Keine Zahl ist für alle richtig; etwas mehr als deine eigene hilft.</translation>
  </message>
  <message>
   <source>Steps a minute</source>
   <translation>Schritte pro Minute</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Angehalten.</translation>
  </message>
  <message>
   <source>Tap your steps for {} s</source>
   <translation>Schritte {} s lang tippen</translation>
  </message>
  <message>
   <source>Too few even taps to count by. Try once more.</source>
   <translation>Zu wenige gleichmäßige Schläge zum Zählen. Versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Your steps a minute</source>
   <translation>Deine Schritte pro Minute</translation>
  </message>
  <message>
   <source>or type it in</source>
   <translation>oder eintippen</translation>
  </message>
  <message>
   <source>{} steps, {} s left. Tap any key; Esc stops.</source>
   <translation>{} Schritte, noch {} s. Beliebige Taste tippen; Esc hält an.</translation>
  </message>
 </context>
 <context>
  <name>CalendarCard</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Done on another day</source>
   <translation>An einem anderen Tag erledigt</translation>
  </message>
  <message>
   <source>Not begun, too sore</source>
   <translation>Nicht begonnen, zu schmerzhaft</translation>
  </message>
  <message>
   <source>Planned today</source>
   <translation>Heute geplant</translation>
  </message>
  <message>
   <source>Planned, not done</source>
   <translation>Geplant, nicht erledigt</translation>
  </message>
  <message>
   <source>Point at a day, or go along with the arrow keys; Enter opens its session.</source>
   <translation>Zeige auf einen Tag oder gehe mit den Pfeiltasten; Eingabe öffnet die Einheit.</translation>
  </message>
  <message>
   <source>Relief, on any day</source>
   <translation>Linderung, an jedem Tag</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Freie Tage</translation>
  </message>
 </context>
 <context>
  <name>CalfQuestions</name>
  <message>
   <source>Does the heel bone hurt?</source>
   <translation>Schmerzt das Fersenbein?</translation>
  </message>
  <message>
   <source>Has a clinician agreed to calf training after that tear?</source>
   <translation>Hat ein Arzt oder Physio nach diesem Riss dem Wadentraining zugestimmt?</translation>
  </message>
  <message>
   <source>How many raises on one leg?</source>
   <translation>Wie viele Hebungen auf einem Bein?</translation>
  </message>
  <message>
   <source>How many whole weeks ago?</source>
   <translation>Vor wie vielen ganzen Wochen?</translation>
  </message>
  <message>
   <source>Is the Achilles tendon sore or stiff in the mornings?</source>
   <translation>Ist die Achillessehne morgens schmerzhaft oder steif?</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no</source>
   <translation>Tasten: Y ja, N nein</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>Raises on the left leg</source>
   <translation>Hebungen auf dem linken Bein</translation>
  </message>
  <message>
   <source>Raises on the right leg</source>
   <translation>Hebungen auf dem rechten Bein</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Stand on one leg, knee straight, fingertips on a wall. Rise onto your toes and come down, about once in two seconds. Stop counting when pain is over 3 of 10 or the heel lifts no more. 0 is a fine answer.</source>
   <translation>Stelle dich auf ein Bein, Knie gestreckt, Fingerspitzen an der Wand. Hebe dich auf die Zehen und komm wieder herunter, etwa einmal in zwei Sekunden. Höre auf zu zählen, wenn der Schmerz über 3 von 10 liegt oder die Ferse nicht mehr hochkommt. 0 ist eine gute Antwort.</translation>
  </message>
  <message>
   <source>Was the calf torn in the last 12 weeks?</source>
   <translation>War die Wade in den letzten 12 Wochen gerissen?</translation>
  </message>
  <message>
   <source>What hurts, or was torn</source>
   <translation>Was schmerzt oder gerissen war</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>Wochen</translation>
  </message>
 </context>
 <context>
  <name>CausePanel</name>
  <message>
   <source>Keep an eye on</source>
   <translation>Im Auge behalten</translation>
  </message>
  <message>
   <source>Rests on: {} Grade {}.</source>
   <translation>Beruht auf: {} Grad {}.</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Zuerst versuchen</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message>
   <source>A change counts from {} mm on</source>
   <translation>Eine Änderung zählt ab {} mm</translation>
  </message>
  <message>
   <source>A change counts from {} points on</source>
   <translation>Eine Änderung zählt ab {} Punkten</translation>
  </message>
  <message>
   <source>A change counts from {} raises on</source>
   <translation>Eine Änderung zählt ab {} Hebungen</translation>
  </message>
  <message>
   <source>A line across where a stage begins</source>
   <translation>Ein Strich quer, wo eine Stufe beginnt</translation>
  </message>
  <message>
   <source>Activities, 0 to 10</source>
   <translation>Aktivitäten, 0 bis 10</translation>
  </message>
  <message>
   <source>Calf work per session</source>
   <translation>Wadenarbeit pro Einheit</translation>
  </message>
  <message>
   <source>During a session and on the next morning · {}</source>
   <translation>Während einer Einheit und am Morgen danach · {}</translation>
  </message>
  <message>
   <source>During a session and on the next morning, means of months · {}</source>
   <translation>Während einer Einheit und am Morgen danach, Monatsmittel · {}</translation>
  </message>
  <message>
   <source>Heel raises on one leg</source>
   <translation>Wadenheben auf einem Bein</translation>
  </message>
  <message>
   <source>Knee to wall, mm</source>
   <translation>Knie zur Wand, mm</translation>
  </message>
  <message>
   <source>LEFS, 0 to 80</source>
   <translation>LEFS, 0 bis 80</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <translation>Schmerz, 0 bis 10</translation>
  </message>
  <message>
   <source>Repetitions × (body mass + load); straight is more gastrocnemius, bent more soleus</source>
   <translation>Wiederholungen × (Körpermasse + Last); gestreckt mehr Gastrocnemius, gebeugt mehr Soleus</translation>
  </message>
  <message>
   <source>Repetitions; with your body mass in the answers it is a load</source>
   <translation>Wiederholungen; mit deiner Körpermasse in den Antworten ist es eine Last</translation>
  </message>
  <message>
   <source>Steps of the program</source>
   <translation>Schritte des Programms</translation>
  </message>
  <message>
   <source>VISA-A, 0 to 100</source>
   <translation>VISA-A, 0 bis 100</translation>
  </message>
  <message>
   <source>after {}</source>
   <translation>danach {}</translation>
  </message>
  <message>
   <source>before {}</source>
   <translation>davor {}</translation>
  </message>
  <message>
   <source>during</source>
   <translation>dabei</translation>
  </message>
  <message>
   <source>during {}</source>
   <translation>dabei {}</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>Knie gebeugt</translation>
  </message>
  <message>
   <source>knee straight</source>
   <translation>Knie gestreckt</translation>
  </message>
  <message>
   <source>knee straight {}, knee bent {}</source>
   <translation>Knie gestreckt {}, Knie gebeugt {}</translation>
  </message>
  <message>
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>limit {}</source>
   <translation>Grenze {}</translation>
  </message>
  <message>
   <source>limit {}, next morning {}</source>
   <translation>Grenze {}, am Morgen danach {}</translation>
  </message>
  <message>
   <source>next morning</source>
   <translation>Morgen danach</translation>
  </message>
  <message>
   <source>next morning {}</source>
   <translation>Morgen danach {}</translation>
  </message>
  <message>
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <source>step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>typical {}</source>
   <translation>typisch {}</translation>
  </message>
 </context>
 <context>
  <name>CheckInCard</name>
  <message>
   <source>0 is no pain, 10 the worst.</source>
   <translation>0 ist kein Schmerz, 10 der stärkste.</translation>
  </message>
  <message>
   <source>After yesterday's session. {}</source>
   <translation>Nach der Einheit von gestern. {}</translation>
  </message>
  <message>
   <source>Calf pain this morning</source>
   <translation>Wadenschmerz heute Morgen</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>How is your calf this morning?</source>
   <translation>Wie ist deine Wade heute Morgen?</translation>
  </message>
  <message>
   <source>Most pain from its end to bedtime: {}</source>
   <translation>Stärkster Schmerz vom Ende bis zum Schlafengehen: {}</translation>
  </message>
  <message>
   <source>Most pain until bedtime</source>
   <translation>Stärkster Schmerz bis zum Schlafengehen</translation>
  </message>
  <message>
   <source>Tomorrow morning is compared with today's answer.</source>
   <translation>Der Morgen danach wird mit der heutigen Antwort verglichen.</translation>
  </message>
  <message>
   <source>What follows from yesterday's session is decided already. Today's answer counts in the average of the week.</source>
   <translation>Was aus der Einheit von gestern folgt, ist schon entschieden. Die heutige Antwort zählt für den Wochenschnitt.</translation>
  </message>
  <message>
   <source>Without an answer the dose will not go up. Any time today is fine.</source>
   <translation>Ohne Antwort steigt die Dosis nicht. Heute passt jede Uhrzeit.</translation>
  </message>
  <message>
   <source>Yesterday's session has decided.</source>
   <translation>Die Einheit von gestern hat entschieden.</translation>
  </message>
  <message>
   <source>{} You can change it all day.</source>
   <translation>{} Du kannst es den ganzen Tag ändern.</translation>
  </message>
  <message>
   <source>{} of 10.</source>
   <translation>{} von 10.</translation>
  </message>
 </context>
 <context>
  <name>CheckPanel</name>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no, U not sure, Up and Down move</source>
   <translation>Tasten: Y ja, N nein, U unsicher, Auf und Ab bewegen</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <source>Questions still open: {}. Not sure counts as yes.</source>
   <translation>Noch offene Fragen: {}. Unsicher zählt als ja.</translation>
  </message>
  <message>
   <source>Show what to do</source>
   <translation>Zeigen, was zu tun ist</translation>
  </message>
  <message>
   <source>The full check</source>
   <translation>Der vollständige Check</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
 </context>
 <context>
  <name>ChoiceField</name>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>Please choose: {}.</source>
   <translation>Bitte wählen: {}.</translation>
  </message>
 </context>
 <context>
  <name>ClientModel</name>
  <message>
   <source>4 weeks</source>
   <translation>4 Wochen</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Klient</translation>
  </message>
  <message>
   <source>Last session</source>
   <translation>Letzte Einheit</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Schmerz morgens</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächste</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} von {}</translation>
  </message>
 </context>
 <context>
  <name>ClientPage</name>
  <message>
   <source>A note on this review</source>
   <translation>Eine Notiz zu dieser Durchsicht</translation>
  </message>
  <message>
   <source>A note on this review, for yourself</source>
   <translation>Eine Notiz zu dieser Durchsicht, für dich</translation>
  </message>
  <message>
   <source>As of {}, when the log was saved.</source>
   <translation>Stand vom {}, als das Protokoll gespeichert wurde.</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Klienten</translation>
  </message>
  <message>
   <source>Copies that you saved elsewhere stay where they are.</source>
   <translation>Kopien, die du anderswo gespeichert hast, bleiben, wo sie sind.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete the note of {}</source>
   <translation>Die Notiz vom {} löschen</translation>
  </message>
  <message>
   <source>Delete {}?</source>
   <translation>{} löschen?</translation>
  </message>
  <message>
   <source>Delete, backups too</source>
   <translation>Löschen, auch Sicherungen</translation>
  </message>
  <message>
   <source>Delete, keep the backups</source>
   <translation>Löschen, Sicherungen behalten</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>FHIR bundle (*.json)</source>
   <translation>FHIR-Bundle (*.json)</translation>
  </message>
  <message>
   <source>For the clinic (FHIR)</source>
   <translation>Für die Klinik (FHIR)</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Notiz behalten</translation>
  </message>
  <message>
   <source>No backup holds anything of it.</source>
   <translation>Keine Sicherung enthält etwas davon.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Report (*.pdf)</source>
   <translation>Bericht (*.pdf)</translation>
  </message>
  <message>
   <source>Report (PDF)</source>
   <translation>Bericht (PDF)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Saved as {}. It is not encrypted: sent by mail, it can be read on its way.</source>
   <translation>Gespeichert als {}. Es ist nicht verschlüsselt: Per Mail verschickt, kann es unterwegs gelesen werden.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>The log, your notes and what the row says go. This cannot be undone.</source>
   <translation>Das Protokoll, deine Notizen und was die Zeile sagt, gehen weg. Das lässt sich nicht rückgängig machen.</translation>
  </message>
  <message>
   <source>These backups in {} still hold the data:
{}</source>
   <translation>Diese Sicherungen in {} enthalten die Daten noch:
{}</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Deine Notizen</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>und {} mehr</translation>
  </message>
  <message>
   <source>{} was deleted.</source>
   <translation>{} wurde gelöscht.</translation>
  </message>
 </context>
 <context>
  <name>ClientTable</name>
  <message>
   <source>Clients</source>
   <translation>Klienten</translation>
  </message>
 </context>
 <context>
  <name>ClientWords</name>
  <message>
   <source>back twice in {} days</source>
   <translation>in {} Tagen zweimal zurück</translation>
  </message>
  <message>
   <source>no step in {} weeks</source>
   <translation>kein Schritt in {} Wochen</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <source>three holds</source>
   <translation>dreimal gehalten</translation>
  </message>
  <message>
   <source>warning sign</source>
   <translation>Warnzeichen</translation>
  </message>
  <message>
   <source>{} {}, was {}</source>
   <translation>{} {}, war {}</translation>
  </message>
 </context>
 <context>
  <name>ClientsPanel</name>
  <message>
   <source>A runner saves a log under Progress, Your data, Another calfcoach (.calflog) and sends it to you. Open it here, or drop it on the window. It stays apart from your own log. A log that is sent by mail can be read on its way.</source>
   <translation>Ein Läufer speichert unter Verlauf, Deine Daten, Ein anderes calfcoach (.calflog) ein Protokoll und schickt es dir. Öffne es hier oder ziehe es auf das Fenster. Es bleibt von deinem eigenen Protokoll getrennt. Ein Protokoll, das per Mail kommt, kann unterwegs gelesen werden.</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>Klienten suchen</translation>
  </message>
  <message>
   <source>Keep as a new client</source>
   <translation>Als neuen Klienten behalten</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Logs (*.calflog);;All files (*)</source>
   <translation>Protokolle (*.calflog);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Name or pseudonym</source>
   <translation>Name oder Pseudonym</translation>
  </message>
  <message>
   <source>No client yet</source>
   <translation>Noch kein Klient</translation>
  </message>
  <message>
   <source>Open a runner's log</source>
   <translation>Protokoll eines Läufers öffnen</translation>
  </message>
  <message>
   <source>Open a runner's log…</source>
   <translation>Protokoll eines Läufers öffnen…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>The log of {} is up to date: {}.</source>
   <translation>Das Protokoll von {} ist aktuell: {}.</translation>
  </message>
  <message>
   <source>This log is of nobody whom you know here. What do you call the runner? A pseudonym is enough.</source>
   <translation>Dieses Protokoll ist von niemandem, den du hier kennst. Wie nennst du den Läufer? Ein Pseudonym genügt.</translation>
  </message>
  <message>
   <source>{} is a client now.</source>
   <translation>{} ist jetzt Klient.</translation>
  </message>
 </context>
 <context>
  <name>ColumnsCard</name>
  <message>
   <source>(no name)</source>
   <translation>(kein Name)</translation>
  </message>
  <message>
   <source>Bare numbers are minutes</source>
   <translation>Bloße Zahlen sind Minuten</translation>
  </message>
  <message>
   <source>Choose a column</source>
   <translation>Spalte wählen</translation>
  </message>
  <message>
   <source>Day or start</source>
   <translation>Tag oder Beginn</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Strecke</translation>
  </message>
  <message>
   <source>Distances are in</source>
   <translation>Strecken sind in</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>None: all are runs</source>
   <translation>Keine: Alles sind Läufe</translation>
  </message>
  <message>
   <source>Read it like this</source>
   <translation>So lesen</translation>
  </message>
  <message>
   <source>Remembered for files with these columns.</source>
   <translation>Gemerkt für Dateien mit diesen Spalten.</translation>
  </message>
  <message>
   <source>Sport</source>
   <translation>Sportart</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>Which columns of {} tell of a run?</source>
   <translation>Welche Spalten von {} erzählen von einem Lauf?</translation>
  </message>
  <message>
   <source>kilometers</source>
   <translation>Kilometer</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>Meter</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>Meilen</translation>
  </message>
 </context>
 <context>
  <name>Controls</name>
  <message>
   <source>+15 s</source>
   <translation>+15 s</translation>
  </message>
  <message>
   <source>Add bent-knee holds</source>
   <translation>Gebeugt dazu</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>It has let go</source>
   <translation>Es hat nachgelassen</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Es tut weh: Stopp</translation>
  </message>
  <message>
   <source>Leave out bent-knee holds</source>
   <translation>Gebeugt weglassen</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Ton an</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Auf</translation>
  </message>
 </context>
 <context>
  <name>CutOffCard</name>
  <message>
   <source>A cool-down was cut off</source>
   <translation>Ein Abwärmen wurde unterbrochen</translation>
  </message>
  <message>
   <source>A heel-raise test was cut off</source>
   <translation>Ein Wadenhebe-Test wurde unterbrochen</translation>
  </message>
  <message>
   <source>A relief session was cut off</source>
   <translation>Eine Linderung wurde unterbrochen</translation>
  </message>
  <message>
   <source>A session was cut off</source>
   <translation>Eine Einheit wurde unterbrochen</translation>
  </message>
  <message>
   <source>A warm-up was cut off</source>
   <translation>Ein Aufwärmen wurde unterbrochen</translation>
  </message>
  <message>
   <source>Go on where it was</source>
   <translation>Weiter, wo es war</translation>
  </message>
  <message>
   <source>It starts anew; a leg that was over is kept on Measure.</source>
   <translation>Er beginnt von vorn; ein Bein, das fertig war, steht unter Messen.</translation>
  </message>
  <message>
   <source>Keep it as it is</source>
   <translation>So behalten</translation>
  </message>
  <message>
   <source>Saved steps: {}.</source>
   <translation>Gespeicherte Schritte: {}.</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Verwerfen</translation>
  </message>
 </context>
 <context>
  <name>Data</name>
  <message>
   <source>10 to 19</source>
   <translation>10 bis 19</translation>
  </message>
  <message>
   <source>160 to 169</source>
   <translation>160 bis 169</translation>
  </message>
  <message>
   <source>170 or more</source>
   <translation>170 oder mehr</translation>
  </message>
  <message>
   <source>20 or more</source>
   <translation>20 oder mehr</translation>
  </message>
  <message>
   <source>5 % more steps a minute brings the foot closer and lowers the peak load on the Achilles tendon; more than 10 % is too much at once. There is no number that is right for all.</source>
   <translation>5 % mehr Schritte pro Minute bringen den Fuß näher heran und senken die Spitzenlast der Achillessehne; mehr als 10 % ist auf einmal zu viel. Es gibt keine Zahl, die für alle richtig ist.</translation>
  </message>
  <message>
   <source>A calf that has not recovered gives way earlier and tightens to guard itself.</source>
   <translation>Eine Wade, die sich nicht erholt hat, gibt früher nach und spannt sich zum Schutz an.</translation>
  </message>
  <message>
   <source>A checklist is not a diagnosis: this one cannot rule out a tear, a fracture or a clot. If you are worried, have the leg looked at, even when every answer is no.</source>
   <translation>Eine Checkliste ist keine Diagnose: Diese kann weder einen Riss noch einen Bruch noch ein Gerinnsel ausschließen. Wenn du dir Sorgen machst, lass das Bein untersuchen, auch wenn jede Antwort nein ist.</translation>
  </message>
  <message>
   <source>A cramp that does not ease in 10 minutes needs medical advice today.</source>
   <translation>Ein Krampf, der in 10 Minuten nicht nachlässt, braucht heute ärztlichen Rat.</translation>
  </message>
  <message>
   <source>A cramp that has not eased after 10 minutes?</source>
   <translation>Ein Krampf, der nach 10 Minuten nicht nachgelassen hat?</translation>
  </message>
  <message>
   <source>A cramp that lasts longer than 10 minutes needs medical advice today.</source>
   <translation>Ein Krampf, der länger als 10 Minuten dauert, braucht heute ärztlichen Rat.</translation>
  </message>
  <message>
   <source>A deleted session can be taken back for a while; a backup is made every day.</source>
   <translation>Eine gelöschte Einheit kann eine Weile zurückgeholt werden; jeden Tag wird eine Sicherung gemacht.</translation>
  </message>
  <message>
   <source>A drink with sodium and potassium, as much as your thirst asks for. With a heart or kidney condition or a low-salt diet, follow what your doctor told you.</source>
   <translation>Ein Getränk mit Natrium und Kalium, so viel dein Durst verlangt. Bei einer Herz- oder Nierenkrankheit oder salzarmer Kost gilt, was dein Arzt gesagt hat.</translation>
  </message>
  <message>
   <source>A dull pain of up to 3 of 10 may be there, as long as the next morning is no worse. When it hurts more, or sharply, press X.</source>
   <translation>Ein dumpfer Schmerz bis 3 von 10 darf da sein, solange der Morgen danach nicht schlechter ist. Wenn es mehr schmerzt oder stechend, drücke X.</translation>
  </message>
  <message>
   <source>A few answers, a safety check, and where to begin: three pages. Nothing is kept before the last one, but for a warning sign.</source>
   <translation>Ein paar Antworten, ein Sicherheits-Check und wo du beginnst: drei Seiten. Vor der letzten wird nichts behalten, außer einem Warnzeichen.</translation>
  </message>
  <message>
   <source>A hand on something firm. Loose, growing slowly, never kicked.</source>
   <translation>Eine Hand an etwas Festem. Locker, langsam größer, nie getreten.</translation>
  </message>
  <message>
   <source>A jump in distance, or hills and speed that are new, loads the calf before it has adapted. The rule of thumb: no more than 10 % a week.</source>
   <translation>Ein Sprung der Strecke oder neue Hügel und neues Tempo belasten die Wade, bevor sie angepasst ist. Die Faustregel: höchstens 10 % mehr pro Woche.</translation>
  </message>
  <message>
   <source>A leg that bears no weight needs to be seen today.</source>
   <translation>Ein Bein, das kein Gewicht trägt, muss heute untersucht werden.</translation>
  </message>
  <message>
   <source>A lot: salt on the skin, or hot days</source>
   <translation>Viel: Salz auf der Haut oder heiße Tage</translation>
  </message>
  <message>
   <source>A lower heel lets the calf and its tendon work longer.</source>
   <translation>Eine tiefere Ferse lässt Wade und Sehne länger arbeiten.</translation>
  </message>
  <message>
   <source>A runner's log comes back as a file and becomes a client, in a folder of its own.</source>
   <translation>Das Protokoll eines Läufers kommt als Datei zurück und wird ein Klient in einem eigenen Ordner.</translation>
  </message>
  <message>
   <source>A session</source>
   <translation>Eine Einheit</translation>
  </message>
  <message>
   <source>A single run beside the longest of 30 days</source>
   <translation>Ein einzelner Lauf neben dem längsten der letzten 30 Tage</translation>
  </message>
  <message>
   <source>A snap, a pop or a kick from behind, a gap above the heel, or no way to rise onto that leg's toes?</source>
   <translation>Ein Schnalzen, ein Knall oder ein Tritt von hinten, eine Lücke über der Ferse oder keine Möglichkeit, auf die Zehen dieses Beins zu kommen?</translation>
  </message>
  <message>
   <source>A snap, a pop, or a kick in the back of the leg? Or you cannot rise onto your toes or put weight on it?</source>
   <translation>Ein Schnalzen, ein Knall oder ein Tritt hinten ins Bein? Oder du kommst nicht auf die Zehen oder kannst das Bein nicht belasten?</translation>
  </message>
  <message>
   <source>A sudden rise in training</source>
   <translation>Ein plötzlicher Anstieg des Trainings</translation>
  </message>
  <message>
   <source>A sudden sharp pain during effort, with a bruise, swelling, or a limp?</source>
   <translation>Ein plötzlicher stechender Schmerz bei Anstrengung, mit Bluterguss, Schwellung oder Hinken?</translation>
  </message>
  <message>
   <source>A tight pressure that begins at much the same point in each run, grows, and fades 10 to 30 minutes after you stop, with tingling or weakness?</source>
   <translation>Ein enger Druck, der bei jedem Lauf etwa an der gleichen Stelle beginnt, wächst und 10 bis 30 Minuten nach dem Anhalten vergeht, mit Kribbeln oder Schwäche?</translation>
  </message>
  <message>
   <source>About under the hips</source>
   <translation>Etwa unter der Hüfte</translation>
  </message>
  <message>
   <source>After a fall of the drop by 4 mm or more wear the new pair for a tenth of the week's distance, and for a tenth more each week.</source>
   <translation>Trage nach einer Absenkung der Sprengung um 4 mm oder mehr das neue Paar für ein Zehntel der Wochenstrecke und jede Woche für ein Zehntel mehr.</translation>
  </message>
  <message>
   <source>After the run, not before it.</source>
   <translation>Nach dem Lauf, nicht davor.</translation>
  </message>
  <message>
   <source>All stages from the bottom up, with the steps in each, how often you did them, and where you are.</source>
   <translation>Alle Stufen von unten nach oben, mit ihren Schritten, wie oft du sie gemacht hast und wo du bist.</translation>
  </message>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Links</translation>
  </message>
  <message>
   <source>Answer the morning question with one tap. What you felt in the session and on the morning after decides the next dose.</source>
   <translation>Beantworte die Morgenfrage mit einem Tipp. Was du in der Einheit und am Morgen danach gespürt hast, entscheidet die nächste Dosis.</translation>
  </message>
  <message>
   <source>Any swelling of the calf?</source>
   <translation>Irgendeine Schwellung der Wade?</translation>
  </message>
  <message>
   <source>Any swelling, bruise or heat in the calf, or another color than before?</source>
   <translation>Irgendeine Schwellung, ein Bluterguss oder Wärme in der Wade oder eine andere Farbe als zuvor?</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Pfeile</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Wie sonst</translation>
  </message>
  <message>
   <source>Ask a clinician before you train</source>
   <translation>Frage einen Arzt oder Physio, bevor du trainierst</translation>
  </message>
  <message>
   <source>Ask a doctor or a physio before you begin calf training.</source>
   <translation>Frage einen Arzt oder Physio, bevor du mit dem Wadentraining beginnst.</translation>
  </message>
  <message>
   <source>At no time of its own</source>
   <translation>Zu keiner bestimmten Zeit</translation>
  </message>
  <message>
   <source>Back, with no pressure</source>
   <translation>Zurück, ohne Druck</translation>
  </message>
  <message>
   <source>Be seen today</source>
   <translation>Lass dich heute untersuchen</translation>
  </message>
  <message>
   <source>Bend the knee a little over the toes. The pull moves down toward the heel.</source>
   <translation>Beuge das Knie ein wenig über die Zehen. Der Zug wandert nach unten zur Ferse.</translation>
  </message>
  <message>
   <source>Both legs, knees straight.</source>
   <translation>Beide Beine, Knie gestreckt.</translation>
  </message>
  <message>
   <source>Both thumbs beside each other, no harder than 3 out of 10.</source>
   <translation>Beide Daumen nebeneinander, nicht fester als 3 von 10.</translation>
  </message>
  <message>
   <source>Breath and effort: they rise at first and settle within weeks.</source>
   <translation>Atem und Anstrengung: Sie steigen anfangs und legen sich binnen Wochen.</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Einatmen</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Ausatmen</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>Mit der Hand</translation>
  </message>
  <message>
   <source>Cadence and overstriding</source>
   <translation>Schrittfrequenz und zu lange Schritte</translation>
  </message>
  <message>
   <source>Cadence, shoes and drinking have a small tool each.</source>
   <translation>Schrittfrequenz, Schuhe und Trinken haben je ein kleines Werkzeug.</translation>
  </message>
  <message>
   <source>Calf ache when you walk that eases when you stand still, with cold feet? Or a numb or weak leg together with back pain?</source>
   <translation>Wadenschmerz beim Gehen, der im Stehen nachlässt, mit kalten Füßen? Oder ein taubes oder schwaches Bein zusammen mit Rückenschmerz?</translation>
  </message>
  <message>
   <source>Calf on the roller, hands behind you, only as much weight as feels good.</source>
   <translation>Wade auf der Rolle, Hände hinter dir, nur so viel Gewicht, wie guttut.</translation>
  </message>
  <message>
   <source>Calf program, three a week</source>
   <translation>Wadenprogramm, dreimal pro Woche</translation>
  </message>
  <message>
   <source>Calf program, two a week</source>
   <translation>Wadenprogramm, zweimal pro Woche</translation>
  </message>
  <message>
   <source>Calf strains</source>
   <translation>Wadenzerrungen</translation>
  </message>
  <message>
   <source>Calf stretch, knee bent</source>
   <translation>Wadendehnung, Knie gebeugt</translation>
  </message>
  <message>
   <source>Calf stretch, knee straight</source>
   <translation>Wadendehnung, Knie gestreckt</translation>
  </message>
  <message>
   <source>Call {numbers} now. Sit or lie down, and do not drive yourself.</source>
   <translation>Rufe jetzt {numbers} an. Setze oder lege dich hin und fahre nicht selbst.</translation>
  </message>
  <message>
   <source>Change one thing at a time: in a week with new shoes, hills or speed add no distance.</source>
   <translation>Ändere eines nach dem anderen: In einer Woche mit neuen Schuhen, Hügeln oder Tempo kommt keine Strecke dazu.</translation>
  </message>
  <message>
   <source>Chest pain or trouble breathing can come from the heart or from a clot in the lung.</source>
   <translation>Brustschmerz oder Atemnot können vom Herzen kommen oder von einem Gerinnsel in der Lunge.</translation>
  </message>
  <message>
   <source>Chest pain, sudden trouble breathing, coughing up blood, or fainting?</source>
   <translation>Brustschmerz, plötzliche Atemnot, blutiger Husten oder Ohnmacht?</translation>
  </message>
  <message>
   <source>Chest pain, trouble breathing, confusion, a collapse, or a numb or cold foot?</source>
   <translation>Brustschmerz, Atemnot, Verwirrtheit, ein Zusammenbruch oder ein tauber oder kalter Fuß?</translation>
  </message>
  <message>
   <source>Clot or strain</source>
   <translation>Gerinnsel oder Zerrung</translation>
  </message>
  <message>
   <source>Cool-down</source>
   <translation>Abwärmen</translation>
  </message>
  <message>
   <source>Count until the height or the pace is lost.</source>
   <translation>Zähle, bis Höhe oder Tempo verloren gehen.</translation>
  </message>
  <message>
   <source>Count your steps below, and run one easy run a week to 5 % more.</source>
   <translation>Zähle unten deine Schritte und laufe einmal pro Woche locker mit 5 % mehr.</translation>
  </message>
  <message>
   <source>Cramp and fluids</source>
   <translation>Krampf und Flüssigkeit</translation>
  </message>
  <message>
   <source>Cramps in many places? Or a cramp with dizziness, vomiting, confusion, a collapse, or dark urine?</source>
   <translation>Krämpfe an vielen Stellen? Oder ein Krampf mit Schwindel, Erbrechen, Verwirrtheit, Zusammenbruch oder dunklem Urin?</translation>
  </message>
  <message>
   <source>Cramps together with feeling ill can come from heat, salt loss or muscle damage.</source>
   <translation>Krämpfe zusammen mit Unwohlsein können von Hitze, Salzverlust oder Muskelschaden kommen.</translation>
  </message>
  <message>
   <source>Ctrl+S</source>
   <translation>Strg+S</translation>
  </message>
  <message>
   <source>Ctrl+Z</source>
   <translation>Strg+Z</translation>
  </message>
  <message>
   <source>Did you change your shoes in the last ten weeks?</source>
   <translation>Hast du in den letzten zehn Wochen die Schuhe gewechselt?</translation>
  </message>
  <message>
   <source>Did your running grow in the last weeks?</source>
   <translation>Ist dein Laufen in den letzten Wochen mehr geworden?</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Ab</translation>
  </message>
  <message>
   <source>Draw the toes to the shin, 15 to 20 seconds.</source>
   <translation>Ziehe die Zehen zum Schienbein, 15 bis 20 Sekunden.</translation>
  </message>
  <message>
   <source>Drink small sips</source>
   <translation>Kleine Schlucke trinken</translation>
  </message>
  <message>
   <source>Each change holds at once and is kept. Sound, flash and figures say the same, so each can be switched off.</source>
   <translation>Jede Änderung gilt sofort und bleibt. Ton, Blinken und Figuren sagen dasselbe, daher kann jedes ausgeschaltet werden.</translation>
  </message>
  <message>
   <source>Each repetition is counted for you: up, hold, down. Lowering slowly is the work, so follow the tempo, or choose your own pace on Today.</source>
   <translation>Jede Wiederholung wird für dich gezählt: auf, halten, ab. Das langsame Absenken ist die Arbeit, also folge dem Takt oder wähle auf Heute dein eigenes Tempo.</translation>
  </message>
  <message>
   <source>Ease off</source>
   <translation>Nachlassen</translation>
  </message>
  <message>
   <source>Easy enough to talk. Let the arms swing along.</source>
   <translation>Leicht genug zum Reden. Lass die Arme mitschwingen.</translation>
  </message>
  <message>
   <source>Easy first, then brisk.</source>
   <translation>Erst leicht, dann zügig.</translation>
  </message>
  <message>
   <source>Easy steps on level ground. Stop if it grabs again.</source>
   <translation>Leichte Schritte auf ebenem Boden. Halte an, wenn es wieder zupackt.</translation>
  </message>
  <message>
   <source>Eccentric raises, straight and bent</source>
   <translation>Exzentrische Hebungen, gestreckt und gebeugt</translation>
  </message>
  <message>
   <source>End it at pain of 4 or more, or if it is sharp.</source>
   <translation>Beende ihn bei Schmerz von 4 oder mehr oder wenn er stechend ist.</translation>
  </message>
  <message>
   <source>Enough water, without electrolytes</source>
   <translation>Genug Wasser, ohne Elektrolyte</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every decision stands here with its reason and what would have changed it. Days off, changed answers and another program begin here too.</source>
   <translation>Jede Entscheidung steht hier mit ihrem Grund und dem, was sie geändert hätte. Auch freie Tage, geänderte Antworten und ein anderes Programm beginnen hier.</translation>
  </message>
  <message>
   <source>Every set is saved the moment it is over. A session that was cut off is offered again at the next start.</source>
   <translation>Jeder Satz ist gespeichert, sobald er vorbei ist. Eine unterbrochene Einheit wird beim nächsten Start wieder angeboten.</translation>
  </message>
  <message>
   <source>Everything is in one folder on this computer. Export it for another program, hand it to your physio, back it up, or bring it back.</source>
   <translation>Alles liegt in einem Ordner auf diesem Computer. Exportiere es für ein anderes Programm, gib es deinem Physio, sichere es oder hole es zurück.</translation>
  </message>
  <message>
   <source>Face the wall, hips to the front.</source>
   <translation>Gesicht zur Wand, Hüfte nach vorn.</translation>
  </message>
  <message>
   <source>Face the wall, hips to the front. Across and out, loose.</source>
   <translation>Gesicht zur Wand, Hüfte nach vorn. Hinüber und hinaus, locker.</translation>
  </message>
  <message>
   <source>Far ahead of me, often with a slap</source>
   <translation>Weit vor mir, oft mit einem Klatschen</translation>
  </message>
  <message>
   <source>Fatigue and recovery</source>
   <translation>Ermüdung und Erholung</translation>
  </message>
  <message>
   <source>Fever, a wound, or a hot redness that spreads?</source>
   <translation>Fieber, eine Wunde oder eine heiße Rötung, die sich ausbreitet?</translation>
  </message>
  <message>
   <source>Fewer than 10</source>
   <translation>Weniger als 10</translation>
  </message>
  <message>
   <source>Fewer than 160</source>
   <translation>Weniger als 160</translation>
  </message>
  <message>
   <source>Fingertips on the wall, knee straight.</source>
   <translation>Fingerspitzen an der Wand, Knie gestreckt.</translation>
  </message>
  <message>
   <source>Fluid and electrolytes</source>
   <translation>Flüssigkeit und Elektrolyte</translation>
  </message>
  <message>
   <source>Foot strike</source>
   <translation>Fußaufsatz</translation>
  </message>
  <message>
   <source>Gastrocnemius and soleus</source>
   <translation>Gastrocnemius und Soleus</translation>
  </message>
  <message>
   <source>Gently, no bounce.</source>
   <translation>Sanft, ohne Federn.</translation>
  </message>
  <message>
   <source>Get emergency help now</source>
   <translation>Hole jetzt Notfallhilfe</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Mach dich bereit</translation>
  </message>
  <message>
   <source>Handheld tool</source>
   <translation>Handgerät</translation>
  </message>
  <message>
   <source>Hardly: they are short or cool</source>
   <translation>Kaum: Sie sind kurz oder kühl</translation>
  </message>
  <message>
   <source>Heavy and slow, in the gym</source>
   <translation>Schwer und langsam, im Studio</translation>
  </message>
  <message>
   <source>Heavy and slow, three a week</source>
   <translation>Schwer und langsam, dreimal pro Woche</translation>
  </message>
  <message>
   <source>Heavy and slow, three times a week</source>
   <translation>Schwer und langsam, dreimal pro Woche</translation>
  </message>
  <message>
   <source>Heel down, knee bent over the toes.</source>
   <translation>Ferse unten, Knie über die Zehen gebeugt.</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Wadenhebe-Test</translation>
  </message>
  <message>
   <source>Heel-raise test, one leg</source>
   <translation>Wadenhebe-Test, ein Bein</translation>
  </message>
  <message>
   <source>Heels down to the floor.</source>
   <translation>Fersen bis zum Boden hinunter.</translation>
  </message>
  <message>
   <source>Heels sink just below the edge, no bounce.</source>
   <translation>Fersen sinken knapp unter die Kante, ohne Federn.</translation>
  </message>
  <message>
   <source>High knees</source>
   <translation>Knieheben</translation>
  </message>
  <message>
   <source>Hills, speed or trails were new.</source>
   <translation>Hügel, Tempo oder Trails waren neu.</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Hold on to something steady. Let the breath out for longer than it comes in.</source>
   <translation>Halte dich an etwas Festem fest. Lass den Atem länger aus- als einströmen.</translation>
  </message>
  <message>
   <source>How do you drink on days when the calf gets tight?</source>
   <translation>Wie trinkst du an Tagen, an denen die Wade hart wird?</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <translation>Wie ist es jetzt?</translation>
  </message>
  <message>
   <source>How many raises does the weaker leg manage alone, knee straight?</source>
   <translation>Wie viele Hebungen schafft das schwächere Bein allein, Knie gestreckt?</translation>
  </message>
  <message>
   <source>How many raises each leg manages. It makes stronger; that it loosens or prevents injury is not shown.</source>
   <translation>Wie viele Hebungen jedes Bein schafft. Es macht stärker; dass es lockert oder Verletzungen verhindert, ist nicht gezeigt.</translation>
  </message>
  <message>
   <source>How many raises you can do on one leg decides the stage. Count honestly: 0 is a fine answer.</source>
   <translation>Wie viele Hebungen du auf einem Bein schaffst, entscheidet die Stufe. Zähle ehrlich: 0 ist eine gute Antwort.</translation>
  </message>
  <message>
   <source>How many steps a minute do you take on an easy run?</source>
   <translation>Wie viele Schritte pro Minute machst du bei einem lockeren Lauf?</translation>
  </message>
  <message>
   <source>How much do you sweat on those runs?</source>
   <translation>Wie sehr schwitzt du bei diesen Läufen?</translation>
  </message>
  <message>
   <source>How often did you train your calves in the last four weeks?</source>
   <translation>Wie oft hast du deine Waden in den letzten vier Wochen trainiert?</translation>
  </message>
  <message>
   <source>How rested are you these weeks?</source>
   <translation>Wie ausgeruht bist du in diesen Wochen?</translation>
  </message>
  <message>
   <source>How tight is it now?</source>
   <translation>Wie fest ist es jetzt?</translation>
  </message>
  <message>
   <source>How tight is it?</source>
   <translation>Wie fest ist es?</translation>
  </message>
  <message>
   <source>I do not know</source>
   <translation>Ich weiß es nicht</translation>
  </message>
  <message>
   <source>If it came sharp or seizing, end the run for today: a muscle that has seized can tear if it is pushed. If it came slowly, walk home, and stop at once if it comes back.</source>
   <translation>Wenn es stechend oder verkrampfend kam, beende den Lauf für heute: Ein Muskel, der verkrampft war, kann reißen, wenn man ihn zwingt. Wenn es langsam kam, geh nach Hause und halte sofort an, wenn es zurückkommt.</translation>
  </message>
  <message>
   <source>If it is still tight at the end, the run is over for today.</source>
   <translation>Wenn es am Ende noch fest ist, ist der Lauf für heute vorbei.</translation>
  </message>
  <message>
   <source>In recent months one of those antibiotics or steroids, without any pain in a tendon?</source>
   <translation>In den letzten Monaten eines dieser Antibiotika oder Steroide, ohne Schmerz in einer Sehne?</translation>
  </message>
  <message>
   <source>In the first minutes</source>
   <translation>In den ersten Minuten</translation>
  </message>
  <message>
   <source>In the last 12 weeks: an operation, 3 days or more in bed, or a leg in a cast? Or ever a blood clot, cancer under treatment, a long journey, pregnancy or a recent birth, or hormone treatment, together with calf pain that exercise does not clearly explain?</source>
   <translation>In den letzten 12 Wochen: eine Operation, 3 Tage oder mehr im Bett oder ein Bein im Gips? Oder jemals ein Blutgerinnsel, Krebs in Behandlung, eine lange Reise, Schwangerschaft oder eine kürzliche Geburt oder eine Hormonbehandlung, zusammen mit Wadenschmerz, den Training nicht klar erklärt?</translation>
  </message>
  <message>
   <source>Is it impossible to put weight on that leg?</source>
   <translation>Ist es unmöglich, das Bein zu belasten?</translation>
  </message>
  <message>
   <source>Is the calf still tight after relief?</source>
   <translation>Ist die Wade nach der Linderung noch fest?</translation>
  </message>
  <message>
   <source>It came sharp or seizing, so the run or session is best over for today. A muscle that has seized can tear if it is pushed.</source>
   <translation>Es kam stechend oder verkrampfend, also ist der Lauf oder die Einheit für heute besser vorbei. Ein Muskel, der verkrampft war, kann reißen, wenn man ihn zwingt.</translation>
  </message>
  <message>
   <source>It comes in the first minutes.</source>
   <translation>Es kommt in den ersten Minuten.</translation>
  </message>
  <message>
   <source>It comes late in a run, when the calf is tired.</source>
   <translation>Es kommt spät im Lauf, wenn die Wade müde ist.</translation>
  </message>
  <message>
   <source>It comes when you run fast or uphill.</source>
   <translation>Es kommt, wenn du schnell oder bergauf läufst.</translation>
  </message>
  <message>
   <source>It is a sensible limit, not proven protection: a trial found no difference. One long run may matter more: among 5,205 runners, those that went more than a tenth beyond the longest of 30 days came with more injuries.</source>
   <translation>Es ist eine vernünftige Grenze, kein bewiesener Schutz: Eine Studie fand keinen Unterschied. Ein einzelner langer Lauf zählt vielleicht mehr: Bei 5.205 Läufern gingen Läufe, die mehr als ein Zehntel über den längsten von 30 Tagen hinausgingen, mit mehr Verletzungen einher.</translation>
  </message>
  <message>
   <source>It is often the soleus that tightens: overworked for months, above all where the gastrocnemius does too little or distance grows too fast. Lowering the heel slowly makes both stronger: knee straight for the gastrocnemius, knee bent for the soleus, in the end on one leg.</source>
   <translation>Oft ist es der Soleus, der fest wird: monatelang überfordert, vor allem wo der Gastrocnemius zu wenig tut oder die Strecke zu schnell wächst. Die Ferse langsam abzusenken macht beide stärker: Knie gestreckt für den Gastrocnemius, Knie gebeugt für den Soleus, am Ende auf einem Bein.</translation>
  </message>
  <message>
   <source>Keep a hand on something firm the whole time.</source>
   <translation>Halte die ganze Zeit eine Hand an etwas Festem.</translation>
  </message>
  <message>
   <source>Keep at least two days between strength sessions, and run before them, not after.</source>
   <translation>Lass mindestens zwei Tage zwischen Krafteinheiten, und laufe davor, nicht danach.</translation>
  </message>
  <message>
   <source>Keep the old pair for long and fast runs meanwhile.</source>
   <translation>Behalte das alte Paar solange für lange und schnelle Läufe.</translation>
  </message>
  <message>
   <source>Keep the week within what the page Runs leaves, and one run within a tenth of the longest of 30 days.</source>
   <translation>Bleib in der Woche bei dem, was die Seite Läufe übrig lässt, und mit einem Lauf höchstens ein Zehntel über dem längsten von 30 Tagen.</translation>
  </message>
  <message>
   <source>Knee bent a little and kept so; hips stay level.</source>
   <translation>Knie ein wenig gebeugt und so gehalten; Hüfte waagrecht.</translation>
  </message>
  <message>
   <source>Knee bent, heel down</source>
   <translation>Knie gebeugt, Ferse unten</translation>
  </message>
  <message>
   <source>Knee straight, heel down</source>
   <translation>Knie gestreckt, Ferse unten</translation>
  </message>
  <message>
   <source>Knee straight, not locked.</source>
   <translation>Knie gestreckt, nicht durchgedrückt.</translation>
  </message>
  <message>
   <source>Knees and shins, if you change how you land: do it over weeks.</source>
   <translation>Knie und Schienbeine, wenn du deinen Aufsatz änderst: tu es über Wochen.</translation>
  </message>
  <message>
   <source>Knees up to the hip, light on the feet.</source>
   <translation>Knie bis zur Hüfte, leicht auf den Füßen.</translation>
  </message>
  <message>
   <source>Land softly and closer below the hips; let the heel touch down after the ball.</source>
   <translation>Setze weich und näher unter der Hüfte auf; lass die Ferse nach dem Ballen aufkommen.</translation>
  </message>
  <message>
   <source>Landing on the ball of the foot lets the calf take the impact.</source>
   <translation>Wer auf dem Ballen landet, lässt die Wade den Aufprall nehmen.</translation>
  </message>
  <message>
   <source>Late in a run</source>
   <translation>Spät im Lauf</translation>
  </message>
  <message>
   <source>Lean in until it pulls gently. No bounce.</source>
   <translation>Lehne dich vor, bis es sanft zieht. Ohne Federn.</translation>
  </message>
  <message>
   <source>Lean part of your weight on your hands.</source>
   <translation>Stütze einen Teil deines Gewichts auf die Hände.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Wissen</translation>
  </message>
  <message>
   <source>Leave it out on a calf that aches.</source>
   <translation>Lass es bei einer schmerzenden Wade weg.</translation>
  </message>
  <message>
   <source>Leg back, heel down, knee straight.</source>
   <translation>Bein nach hinten, Ferse unten, Knie gestreckt.</translation>
  </message>
  <message>
   <source>Leg straight, heel away from you.</source>
   <translation>Bein gestreckt, Ferse von dir weg.</translation>
  </message>
  <message>
   <source>Leg straight, heel away from you. A gentle pull, no bounce.</source>
   <translation>Bein gestreckt, Ferse von dir weg. Ein sanfter Zug, ohne Federn.</translation>
  </message>
  <message>
   <source>Leg swings, front and back</source>
   <translation>Beinschwünge, vor und zurück</translation>
  </message>
  <message>
   <source>Leg swings, sideways</source>
   <translation>Beinschwünge, seitlich</translation>
  </message>
  <message>
   <source>Less than twice a week</source>
   <translation>Weniger als zweimal pro Woche</translation>
  </message>
  <message>
   <source>Let the foot hang loose. Wiggle the toes.</source>
   <translation>Lass den Fuß locker hängen. Bewege die Zehen.</translation>
  </message>
  <message>
   <source>Lift both heels, lower them slowly.</source>
   <translation>Hebe beide Fersen, senke sie langsam.</translation>
  </message>
  <message>
   <source>Lift only as far as it is easy, lower slowly.</source>
   <translation>Hebe nur so weit, wie es leicht geht, senke langsam.</translation>
  </message>
  <message>
   <source>Light on the feet. Leave it out on a calf that aches.</source>
   <translation>Leicht auf den Füßen. Lass es bei einer schmerzenden Wade weg.</translation>
  </message>
  <message>
   <source>Little, before the run and during it</source>
   <translation>Wenig, vor dem Lauf und dabei</translation>
  </message>
  <message>
   <source>Log your runs, or take them over from files of your watch. The week's limit is last week plus 10 %, and a single run stays near your longest of the last 30 days.</source>
   <translation>Trage deine Läufe ein oder übernimm sie aus Dateien deiner Uhr. Die Grenze der Woche ist die Vorwoche plus 10 %, und ein einzelner Lauf bleibt nahe am längsten der letzten 30 Tage.</translation>
  </message>
  <message>
   <source>Long, soft strokes</source>
   <translation>Lange, weiche Striche</translation>
  </message>
  <message>
   <source>Long, soft strokes of 2 to 4 seconds.</source>
   <translation>Lange, weiche Striche von 2 bis 4 Sekunden.</translation>
  </message>
  <message>
   <source>Lower slowly</source>
   <translation>Langsam senken</translation>
  </message>
  <message>
   <source>Lowest setting, keep it moving, off at the first sharp feeling.</source>
   <translation>Kleinste Stärke, in Bewegung halten, weg beim ersten Stechen.</translation>
  </message>
  <message>
   <source>Maintain</source>
   <translation>Erhalten</translation>
  </message>
  <message>
   <source>Massage and rolling</source>
   <translation>Massage und Rollen</translation>
  </message>
  <message>
   <source>Massage, by hand</source>
   <translation>Massage, mit der Hand</translation>
  </message>
  <message>
   <source>Massage, with a roller</source>
   <translation>Massage, mit einer Rolle</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Measure once: single-leg heel raises, on the page Measure.</source>
   <translation>Miss einmal: einbeiniges Wadenheben, auf der Seite Messen.</translation>
  </message>
  <message>
   <source>Morning pain that rises from week to week: then do less, and have it looked at.</source>
   <translation>Morgenschmerz, der von Woche zu Woche steigt: dann tu weniger und lass es untersuchen.</translation>
  </message>
  <message>
   <source>Muscles adapt in weeks. Distance can be added in a day.</source>
   <translation>Muskeln passen sich in Wochen an. Strecke ist an einem Tag dazugelegt.</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands (4 to 5: adjust); Silbernagel 2007</source>
   <translation>NHS AHP Suffolk, Schmerzbereiche (4 bis 5: anpassen); Silbernagel 2007</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands (6 to 10: stop)</source>
   <translation>NHS AHP Suffolk, Schmerzbereiche (6 bis 10: aufhören)</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands; limits before a session are ours</source>
   <translation>NHS AHP Suffolk, Schmerzbereiche; die Grenzen vor einer Einheit sind unsere</translation>
  </message>
  <message>
   <source>Never drink more than you lost. With a heart or kidney condition or a low-salt diet, ask your doctor.</source>
   <translation>Trinke nie mehr, als du verloren hast. Bei einer Herz- oder Nierenkrankheit oder salzarmer Kost frage deinen Arzt.</translation>
  </message>
  <message>
   <source>Never on swelling, a bruise, heat or varicose veins, behind the knee, or on the shin bone.</source>
   <translation>Nie auf einer Schwellung, einem Bluterguss, Wärme oder Krampfadern, in der Kniekehle oder auf dem Schienbein.</translation>
  </message>
  <message>
   <source>New swelling, warmth, or redder or darker skin on one leg, with throbbing or aching while you are not running, or with hard, sore veins?</source>
   <translation>Neue Schwellung, Wärme oder rötere oder dunklere Haut an einem Bein, mit Pochen oder Schmerz, während du nicht läufst, oder mit harten, schmerzhaften Venen?</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>No harder than 3 of 10.</source>
   <translation>Nicht fester als 3 von 10.</translation>
  </message>
  <message>
   <source>No more running today</source>
   <translation>Heute nicht mehr laufen</translation>
  </message>
  <message>
   <source>No stretching, no massage and no roller on this leg until it has been looked at.</source>
   <translation>Kein Dehnen, keine Massage und keine Rolle an diesem Bein, bis es untersucht ist.</translation>
  </message>
  <message>
   <source>No strike is wrong, and changing it moves load elsewhere. Landing softly, under the hips, helps with any of them.</source>
   <translation>Kein Aufsatz ist falsch, und ihn zu ändern verlagert die Last. Weich und unter der Hüfte zu landen hilft bei jedem.</translation>
  </message>
  <message>
   <source>No, or by less</source>
   <translation>Nein, oder um weniger</translation>
  </message>
  <message>
   <source>Not after a snap or a kicked feeling, nor on a swollen calf.</source>
   <translation>Nicht nach einem Schnalzen oder Tritt-Gefühl und nicht an einer geschwollenen Wade.</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Gar nicht</translation>
  </message>
  <message>
   <source>Not on a calf that is swollen or may be torn.</source>
   <translation>Nicht an einer Wade, die geschwollen oder vielleicht gerissen ist.</translation>
  </message>
  <message>
   <source>Not with pain on the heel bone: stay on the floor.</source>
   <translation>Nicht bei Schmerz am Fersenbein: Bleib auf dem Boden.</translation>
  </message>
  <message>
   <source>Nothing here asks for care right now</source>
   <translation>Nichts hier verlangt gerade nach ärztlicher Hilfe</translation>
  </message>
  <message>
   <source>Numbness between the legs, or no control of bladder or bowel?</source>
   <translation>Taubheit zwischen den Beinen oder keine Kontrolle über Blase oder Darm?</translation>
  </message>
  <message>
   <source>On long or hot runs take a drink with sodium and potassium, in sips, to thirst.</source>
   <translation>Bei langen oder heißen Läufen ein Getränk mit Natrium und Kalium, in Schlucken, nach Durst.</translation>
  </message>
  <message>
   <source>One foot behind the other, lean to the wall. A gentle pull, no bounce.</source>
   <translation>Ein Fuß hinter dem anderen, zur Wand lehnen. Ein sanfter Zug, ohne Federn.</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, knee bent</source>
   <translation>Eins hoch, eins ab, vom Boden, Knie gebeugt</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, knee straight</source>
   <translation>Eins hoch, eins ab, vom Boden, Knie gestreckt</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, with a backpack, knee bent</source>
   <translation>Eins hoch, eins ab, vom Boden, mit Rucksack, Knie gebeugt</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, with a backpack, knee straight</source>
   <translation>Eins hoch, eins ab, vom Boden, mit Rucksack, Knie gestreckt</translation>
  </message>
  <message>
   <source>One up, one down, on a step</source>
   <translation>Eins hoch, eins ab, auf einer Stufe</translation>
  </message>
  <message>
   <source>One up, one down, on a step, knee bent</source>
   <translation>Eins hoch, eins ab, auf einer Treppenstufe, Knie gebeugt</translation>
  </message>
  <message>
   <source>One up, one down, on a step, knee straight</source>
   <translation>Eins hoch, eins ab, auf einer Treppenstufe, Knie gestreckt</translation>
  </message>
  <message>
   <source>One up, one down, on a step, with a backpack, knee bent</source>
   <translation>Eins hoch, eins ab, auf einer Treppenstufe, mit Rucksack, Knie gebeugt</translation>
  </message>
  <message>
   <source>One up, one down, on a step, with a backpack, knee straight</source>
   <translation>Eins hoch, eins ab, auf einer Treppenstufe, mit Rucksack, Knie gestreckt</translation>
  </message>
  <message>
   <source>One up, one down, with a backpack</source>
   <translation>Eins hoch, eins ab, mit Rucksack</translation>
  </message>
  <message>
   <source>Pack on, up on one leg, lower slowly.</source>
   <translation>Rucksack auf, auf einem Bein hoch, langsam senken.</translation>
  </message>
  <message>
   <source>Pack the load close to the back, nothing that swings.</source>
   <translation>Packe die Last nah an den Rücken, nichts, das schwingt.</translation>
  </message>
  <message>
   <source>Pain at the heel bone stays on the floor</source>
   <translation>Schmerz am Fersenbein bleibt auf dem Boden</translation>
  </message>
  <message>
   <source>Pain in a tendon, and in recent months ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin, or steroid tablets or injections?</source>
   <translation>Schmerz in einer Sehne und in den letzten Monaten Ciprofloxacin, Levofloxacin, Moxifloxacin oder Ofloxacin oder Steroid-Tabletten oder -Spritzen?</translation>
  </message>
  <message>
   <source>Pain on a bone that one fingertip can cover, worse with each step, or there at rest or at night?</source>
   <translation>Schmerz an einem Knochen, den eine Fingerspitze bedecken kann, stärker mit jedem Schritt oder da in Ruhe oder nachts?</translation>
  </message>
  <message>
   <source>Part-range raise, both legs, knee bent</source>
   <translation>Hebung im Teilbereich, beide Beine, Knie gebeugt</translation>
  </message>
  <message>
   <source>Part-range raise, both legs, knee straight</source>
   <translation>Hebung im Teilbereich, beide Beine, Knie gestreckt</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Physio</translation>
  </message>
  <message>
   <source>Pressure can build in the muscle during runs. No running until it has been looked at.</source>
   <translation>Im Muskel kann sich bei Läufen Druck aufbauen. Nicht laufen, bis es untersucht ist.</translation>
  </message>
  <message>
   <source>Pressure in the leg may be cutting off its blood. It harms within hours.</source>
   <translation>Druck im Bein kann ihm das Blut abschneiden. Das schadet binnen Stunden.</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Put an easy day, or a day off, after each hard one for two weeks.</source>
   <translation>Lege zwei Wochen lang nach jedem harten Tag einen leichten oder freien ein.</translation>
  </message>
  <message>
   <source>Raises on one leg, and what is typical</source>
   <translation>Hebungen auf einem Bein, und was typisch ist</translation>
  </message>
  <message>
   <source>Raises on one leg, knee to wall, and three activities of your own: measured every few weeks, they show whether the calf gets stronger.</source>
   <translation>Hebungen auf einem Bein, Knie zur Wand und drei eigene Aktivitäten: alle paar Wochen gemessen, zeigen sie, ob die Wade stärker wird.</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Linderung</translation>
  </message>
  <message>
   <source>Relief is for the moment. It may not keep the tightness from coming back.</source>
   <translation>Linderung ist für den Moment. Sie verhindert vielleicht nicht, dass die Spannung wiederkommt.</translation>
  </message>
  <message>
   <source>Relief leads through a stop, three safety questions, straight-leg stretches, massage, a drink and a last look. One key goes on, one stops.</source>
   <translation>Die Linderung führt durch einen Stopp, drei Sicherheitsfragen, Dehnungen mit gestrecktem Bein, Massage, ein Getränk und einen letzten Blick. Eine Taste führt weiter, eine hält an.</translation>
  </message>
  <message>
   <source>Reminders come once a day, never in quiet hours and never in a session.</source>
   <translation>Erinnerungen kommen einmal am Tag, nie in ruhigen Stunden und nie in einer Einheit.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Rested: easy days come after hard ones</source>
   <translation>Ausgeruht: Auf harte Tage folgen leichte</translation>
  </message>
  <message>
   <source>Roll over the whole foot.</source>
   <translation>Rolle über den ganzen Fuß ab.</translation>
  </message>
  <message>
   <source>Roller</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>Run uphill and fast strides less for two weeks: both put you on the ball of the foot.</source>
   <translation>Laufe zwei Wochen lang weniger bergauf und weniger schnelle Abschnitte: Beides bringt dich auf den Ballen.</translation>
  </message>
  <message>
   <source>Running asks for energy all the time, and for its waste to be taken away. A muscle that is asked again before it has recovered tires early and can contract on its own.</source>
   <translation>Laufen verlangt ständig Energie und den Abtransport ihrer Abfälle. Ein Muskel, der wieder gefordert wird, bevor er erholt ist, ermüdet früh und kann sich von selbst anspannen.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Sicherheits-Check</translation>
  </message>
  <message>
   <source>Seated raise, both legs</source>
   <translation>Hebung im Sitzen, beide Beine</translation>
  </message>
  <message>
   <source>See a doctor or a physio within a few days. Until then no running and no calf training.</source>
   <translation>Lass dich in wenigen Tagen von Arzt oder Physio untersuchen. Bis dahin kein Laufen und kein Wadentraining.</translation>
  </message>
  <message>
   <source>See a doctor or an urgent care unit today. Keep weight off the leg on the way.</source>
   <translation>Geh heute zum Arzt oder in eine Notfallpraxis. Belaste das Bein auf dem Weg nicht.</translation>
  </message>
  <message>
   <source>See a doctor or physio within days</source>
   <translation>In Tagen zu Arzt oder Physio</translation>
  </message>
  <message>
   <source>Sessions of the past can be added and changed; the doses that follow are worked out anew. Your data leads to exports, imports and backups.</source>
   <translation>Frühere Einheiten können eingetragen und geändert werden; die folgenden Dosen werden neu berechnet. Deine Daten führt zu Exporten, Importen und Sicherungen.</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Programm einrichten</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Beruhigen</translation>
  </message>
  <message>
   <source>Several hard days in a row</source>
   <translation>Mehrere harte Tage hintereinander</translation>
  </message>
  <message>
   <source>Severe pain that keeps growing, a leg as hard as wood, a numb, tingling, pale or cold foot, or toes you cannot move?</source>
   <translation>Starker Schmerz, der weiter zunimmt, ein Bein hart wie Holz, ein tauber, kribbelnder, blasser oder kalter Fuß oder Zehen, die du nicht bewegen kannst?</translation>
  </message>
  <message>
   <source>Shake it out</source>
   <translation>Ausschütteln</translation>
  </message>
  <message>
   <source>Shoes and drop</source>
   <translation>Schuhe und Sprengung</translation>
  </message>
  <message>
   <source>Silbernagel 2007 and NHS AHP Suffolk; two in a row is ours</source>
   <translation>Silbernagel 2007 und NHS AHP Suffolk; zwei hintereinander ist unsere Regel</translation>
  </message>
  <message>
   <source>Silbernagel 2007, settled by the next morning, which must be known</source>
   <translation>Silbernagel 2007, bis zum Morgen danach abgeklungen, der bekannt sein muss</translation>
  </message>
  <message>
   <source>Silbernagel and Crossley 2015, no rise from week to week</source>
   <translation>Silbernagel und Crossley 2015, kein Anstieg von Woche zu Woche</translation>
  </message>
  <message>
   <source>Silbernagel and Crossley 2015, pain next morning at most 5</source>
   <translation>Silbernagel und Crossley 2015, Schmerz am Morgen danach höchstens 5</translation>
  </message>
  <message>
   <source>Sink over the toes until it pulls gently low down. No bounce.</source>
   <translation>Sinke über die Zehen, bis es tief unten sanft zieht. Ohne Federn.</translation>
  </message>
  <message>
   <source>Sink until it pulls gently low down. No bounce.</source>
   <translation>Sinke, bis es tief unten sanft zieht. Ohne Federn.</translation>
  </message>
  <message>
   <source>Sit tall, knees over the ankles.</source>
   <translation>Sitze aufrecht, Knie über den Knöcheln.</translation>
  </message>
  <message>
   <source>Slow, long steps land ahead of you and stretch the calf while it works.</source>
   <translation>Langsame, lange Schritte landen vor dir und dehnen die Wade, während sie arbeitet.</translation>
  </message>
  <message>
   <source>Some questions of the full check are open. A question that you are not sure about counts as a yes: have the leg looked at before you load it again.</source>
   <translation>Einige Fragen des vollständigen Checks sind offen. Eine Frage, bei der du unsicher bist, zählt als ja: Lass das Bein untersuchen, bevor du es wieder belastest.</translation>
  </message>
  <message>
   <source>Stand easy. Shake the leg loose.</source>
   <translation>Stehe locker. Schüttle das Bein aus.</translation>
  </message>
  <message>
   <source>Stand tall on the other leg.</source>
   <translation>Stehe aufrecht auf dem anderen Bein.</translation>
  </message>
  <message>
   <source>Stay down</source>
   <translation>Unten bleiben</translation>
  </message>
  <message>
   <source>Steps a minute</source>
   <translation>Schritte pro Minute</translation>
  </message>
  <message>
   <source>Stop and breathe</source>
   <translation>Anhalten und atmen</translation>
  </message>
  <message>
   <source>Stop at once if it is sharp or seizes.</source>
   <translation>Höre sofort auf, wenn es sticht oder verkrampft.</translation>
  </message>
  <message>
   <source>Stop at once when it hurts: press X. A yes to a safety question ends stretching and massage and says how soon to be seen.</source>
   <translation>Höre sofort auf, wenn es wehtut: drücke X. Ein Ja bei einer Sicherheitsfrage beendet Dehnung und Massage und sagt, wie bald du untersucht werden sollst.</translation>
  </message>
  <message>
   <source>Stop if you begin to limp.</source>
   <translation>Höre auf, wenn du zu hinken beginnst.</translation>
  </message>
  <message>
   <source>Strength work came less than twice a week.</source>
   <translation>Krafttraining kam weniger als zweimal pro Woche.</translation>
  </message>
  <message>
   <source>Stretches when it cramps, and how long</source>
   <translation>Dehnungen bei Krampf, und wie lange</translation>
  </message>
  <message>
   <source>Stretching before and after a run</source>
   <translation>Dehnen vor und nach dem Lauf</translation>
  </message>
  <message>
   <source>Sweat takes water and salts that a muscle needs to let go.</source>
   <translation>Schweiß nimmt Wasser und Salze mit, die ein Muskel zum Lockerlassen braucht.</translation>
  </message>
  <message>
   <source>Swelling after relief can mean a tear or a clot. Have it looked at; if it is new, warm or sore, go today.</source>
   <translation>Eine Schwellung nach der Linderung kann ein Riss oder ein Gerinnsel sein. Lass sie untersuchen; wenn sie neu, warm oder schmerzhaft ist, geh heute.</translation>
  </message>
  <message>
   <source>Swelling ends today's run.</source>
   <translation>Eine Schwellung beendet den heutigen Lauf.</translation>
  </message>
  <message>
   <source>Swing across and out, loose, growing slowly.</source>
   <translation>Schwinge hinüber und hinaus, locker, langsam größer.</translation>
  </message>
  <message>
   <source>Swing from the hip, loose, growing slowly.</source>
   <translation>Schwinge aus der Hüfte, locker, langsam größer.</translation>
  </message>
  <message>
   <source>Swing front and back</source>
   <translation>Vor und zurück schwingen</translation>
  </message>
  <message>
   <source>Swing to the sides</source>
   <translation>Zur Seite schwingen</translation>
  </message>
  <message>
   <source>Tall, arms swinging along.</source>
   <translation>Aufrecht, die Arme schwingen mit.</translation>
  </message>
  <message>
   <source>Ten raises on both legs</source>
   <translation>Zehn Hebungen auf beiden Beinen</translation>
  </message>
  <message>
   <source>The 10 % rule</source>
   <translation>Die 10-%-Regel</translation>
  </message>
  <message>
   <source>The article for 10 %; Frandsen 2025 for single runs; Buist 2008 found no difference.</source>
   <translation>Der Artikel für 10 %; Frandsen 2025 für einzelne Läufe; Buist 2008 fand keinen Unterschied.</translation>
  </message>
  <message>
   <source>The article for 15 to 25 %; Almonroeder 2013, Lyght 2016, JSSM 2025.</source>
   <translation>Der Artikel für 15 bis 25 %; Almonroeder 2013, Lyght 2016, JSSM 2025.</translation>
  </message>
  <message>
   <source>The article; Dorn 2012 for what the soleus carries.</source>
   <translation>Der Artikel; Dorn 2012 dafür, was der Soleus trägt.</translation>
  </message>
  <message>
   <source>The article; Heiderscheit 2011 and Lyght 2016 for the numbers.</source>
   <translation>Der Artikel; Heiderscheit 2011 und Lyght 2016 für die Zahlen.</translation>
  </message>
  <message>
   <source>The article; Malisoux 2016, Warne and Gruber 2017; 4 mm and tenths are ours.</source>
   <translation>Der Artikel; Malisoux 2016, Warne und Gruber 2017; 4 mm und Zehntel sind unsere.</translation>
  </message>
  <message>
   <source>The article; Miller 2022 and ACSM 2007 for its limits.</source>
   <translation>Der Artikel; Miller 2022 und ACSM 2007 für seine Grenzen.</translation>
  </message>
  <message>
   <source>The article; days between sessions: LOADIT 2020.</source>
   <translation>Der Artikel; Tage zwischen Einheiten: LOADIT 2020.</translation>
  </message>
  <message>
   <source>The ball of the foot, hard</source>
   <translation>Der Ballen, hart</translation>
  </message>
  <message>
   <source>The ball of the foot, lightly</source>
   <translation>Der Ballen, leicht</translation>
  </message>
  <message>
   <source>The bars of the weeks beside morning pain, on the page Runs.</source>
   <translation>Die Balken der Wochen neben dem Morgenschmerz, auf der Seite Läufe.</translation>
  </message>
  <message>
   <source>The calf the morning after a run in the new pair: it should be as before.</source>
   <translation>Die Wade am Morgen nach einem Lauf im neuen Paar: Sie sollte sein wie zuvor.</translation>
  </message>
  <message>
   <source>The drop is how much higher the heel stands than the ball of the foot. With a lower drop, or a sudden change to minimalist shoes, calf and Achilles tendon are stretched further and work more at each step.</source>
   <translation>Die Sprengung sagt, wie viel höher die Ferse steht als der Ballen. Mit weniger Sprengung oder plötzlich mit Minimalschuhen werden Wade und Achillessehne weiter gedehnt und arbeiten bei jedem Schritt mehr.</translation>
  </message>
  <message>
   <source>The ease is for now; it may come back.</source>
   <translation>Die Linderung ist für jetzt; es kann wiederkommen.</translation>
  </message>
  <message>
   <source>The gastrocnemius lies near the skin and crosses knee and ankle. The soleus lies below it, is mostly made for endurance, and takes a large part of the force of each step.</source>
   <translation>Der Gastrocnemius liegt unter der Haut und läuft über Knie und Knöchel. Der Soleus liegt darunter, ist vor allem für Ausdauer gemacht und nimmt einen großen Teil der Kraft jedes Schritts.</translation>
  </message>
  <message>
   <source>The heel down to the floor.</source>
   <translation>Die Ferse bis zum Boden hinunter.</translation>
  </message>
  <message>
   <source>The heel sinks just below the edge, no bounce.</source>
   <translation>Die Ferse sinkt knapp unter die Kante, ohne Federn.</translation>
  </message>
  <message>
   <source>The heel-raise test counts with you. Stop it when it hurts.</source>
   <translation>Der Wadenhebe-Test zählt mit dir. Beende ihn, wenn es wehtut.</translation>
  </message>
  <message>
   <source>The last look was left out. If you are not sure that it has gone, take it as still tight: no more running today.</source>
   <translation>Der letzte Blick fehlt. Wenn du nicht sicher bist, dass es weg ist, nimm es als noch fest: heute nicht mehr laufen.</translation>
  </message>
  <message>
   <source>The run is over for today. Do not walk home: let someone fetch you.</source>
   <translation>Der Lauf ist für heute vorbei. Geh nicht zu Fuß nach Hause: Lass dich abholen.</translation>
  </message>
  <message>
   <source>The run is over for today. Walk home slowly if walking does not hurt, or let someone fetch you.</source>
   <translation>Der Lauf ist für heute vorbei. Geh langsam nach Hause, wenn Gehen nicht wehtut, oder lass dich abholen.</translation>
  </message>
  <message>
   <source>The stages, and pain during exercise</source>
   <translation>Die Stufen, und Schmerz beim Training</translation>
  </message>
  <message>
   <source>The test is next</source>
   <translation>Als Nächstes der Test</translation>
  </message>
  <message>
   <source>The weaker leg manages 10 to 19 raises.</source>
   <translation>Das schwächere Bein schafft 10 bis 19 Hebungen.</translation>
  </message>
  <message>
   <source>The weaker leg manages fewer than 10 raises.</source>
   <translation>Das schwächere Bein schafft weniger als 10 Hebungen.</translation>
  </message>
  <message>
   <source>The whole foot, or the heel</source>
   <translation>Der ganze Fuß oder die Ferse</translation>
  </message>
  <message>
   <source>There are several hard days in a row.</source>
   <translation>Es gibt mehrere harte Tage hintereinander.</translation>
  </message>
  <message>
   <source>There was no strength work for the calves.</source>
   <translation>Es gab kein Krafttraining für die Waden.</translation>
  </message>
  <message>
   <source>These medicines can harm tendons. Call the doctor who prescribed them today, and do not load the calf.</source>
   <translation>Diese Mittel können Sehnen schaden. Rufe heute den Arzt an, der sie verschrieben hat, und belaste die Wade nicht.</translation>
  </message>
  <message>
   <source>These medicines can weaken tendons. Ask your doctor before you begin calf training.</source>
   <translation>Diese Mittel können Sehnen schwächen. Frage deinen Arzt, bevor du mit dem Wadentraining beginnst.</translation>
  </message>
  <message>
   <source>They can adapt, in weeks. In one trial low drops went with more injuries among regular runners and fewer among occasional ones.</source>
   <translation>Sie können sich anpassen, in Wochen. In einer Studie gingen niedrige Sprengungen bei regelmäßigen Läufern mit mehr Verletzungen einher, bei gelegentlichen mit weniger.</translation>
  </message>
  <message>
   <source>This can be a blood clot. Do not massage the leg.</source>
   <translation>Das kann ein Blutgerinnsel sein. Massiere das Bein nicht.</translation>
  </message>
  <message>
   <source>This can be a pinched nerve bundle in the back that must be freed quickly.</source>
   <translation>Das kann ein eingeklemmtes Nervenbündel im Rücken sein, das rasch entlastet werden muss.</translation>
  </message>
  <message>
   <source>This can be a stress injury of the bone. No running until it has been looked at.</source>
   <translation>Das kann eine Stressverletzung des Knochens sein. Nicht laufen, bis es untersucht ist.</translation>
  </message>
  <message>
   <source>This can be a torn Achilles tendon, even if you can still walk. Leave any testing to a clinician.</source>
   <translation>Das kann eine gerissene Achillessehne sein, auch wenn du noch gehen kannst. Überlass jedes Testen einem Arzt oder Physio.</translation>
  </message>
  <message>
   <source>This can be a torn calf muscle. No stretching, massage or training until it has been looked at.</source>
   <translation>Das kann ein gerissener Wadenmuskel sein. Kein Dehnen, keine Massage und kein Training, bis es untersucht ist.</translation>
  </message>
  <message>
   <source>This can be an infection that spreads.</source>
   <translation>Das kann eine Entzündung sein, die sich ausbreitet.</translation>
  </message>
  <message>
   <source>This can come from the blood vessels or from the back.</source>
   <translation>Das kann von den Blutgefäßen oder vom Rücken kommen.</translation>
  </message>
  <message>
   <source>Tightness is a signal, so look for its cause: a sudden rise in running, new shoes, too little strength, sleep or drink.</source>
   <translation>Spannung ist ein Signal, also suche ihre Ursache: ein plötzlicher Anstieg beim Laufen, neue Schuhe, zu wenig Kraft, Schlaf oder Trinken.</translation>
  </message>
  <message>
   <source>Tightness is then a signal and not the trouble itself: what is asked exceeds what the calf can give at the moment.</source>
   <translation>Spannung ist dann ein Signal und nicht das Problem selbst: Verlangt wird mehr, als die Wade gerade geben kann.</translation>
  </message>
  <message>
   <source>Tightness on three runs in a row, for longer than two weeks, or one that wakes you?</source>
   <translation>Spannung bei drei Läufen hintereinander, länger als zwei Wochen oder eine, die dich weckt?</translation>
  </message>
  <message>
   <source>Tightness that keeps coming back deserves a look by a physio.</source>
   <translation>Spannung, die immer wiederkommt, sollte ein Physio ansehen.</translation>
  </message>
  <message>
   <source>Tightness that stays after relief ends today's run.</source>
   <translation>Spannung, die nach der Linderung bleibt, beendet den heutigen Lauf.</translation>
  </message>
  <message>
   <source>Tired on most days, or short of sleep</source>
   <translation>An den meisten Tagen müde oder zu wenig Schlaf</translation>
  </message>
  <message>
   <source>To thirst, with electrolytes when I sweat</source>
   <translation>Nach Durst, mit Elektrolyten, wenn ich schwitze</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Today shows the one thing to do now: the session that is due with its dose and why it is that dose, or why today is a day of rest.</source>
   <translation>Heute zeigt das eine, was jetzt zu tun ist: die fällige Einheit mit ihrer Dosis und dem Grund dafür, oder warum heute ein Ruhetag ist.</translation>
  </message>
  <message>
   <source>Toes to the shin</source>
   <translation>Zehen zum Schienbein</translation>
  </message>
  <message>
   <source>Toes to your shin</source>
   <translation>Zehen zum Schienbein</translation>
  </message>
  <message>
   <source>Train two or three times a week: the program leads you rep by rep.</source>
   <translation>Trainiere zwei- oder dreimal pro Woche: Das Programm führt dich Wiederholung für Wiederholung.</translation>
  </message>
  <message>
   <source>Twelve weeks after Beyer 2015, one ladder step a week, standing and seated; choose a load with which the repetitions are just possible. For the gym, and after stage S5 of the calf program. No clinician has reviewed it yet.</source>
   <translation>Zwölf Wochen nach Beyer 2015, ein Schritt pro Woche, stehend und sitzend; wähle eine Last, mit der die Wiederholungen gerade noch gehen. Für das Studio und nach Stufe S5 des Wadenprogramms. Noch kein Arzt oder Physio hat es geprüft.</translation>
  </message>
  <message>
   <source>Two minutes before the other leg.</source>
   <translation>Zwei Minuten vor dem anderen Bein.</translation>
  </message>
  <message>
   <source>Two muscles share the work. If one is weak, the other is overworked.</source>
   <translation>Zwei Muskeln teilen sich die Arbeit. Ist einer schwach, ist der andere überfordert.</translation>
  </message>
  <message>
   <source>Two or three sessions a week and slow lowering, knee straight and bent: the article. Stages, ladders and tempo are ours, from Silbernagel 2007, Alfredson 1998 and Beyer 2015. Most trials were of sore Achilles tendons, not of tight calves. No clinician has reviewed it yet.</source>
   <translation>Zwei oder drei Einheiten pro Woche und langsames Absenken, Knie gestreckt und gebeugt: der Artikel. Stufen, Leitern und Tempo sind unsere, nach Silbernagel 2007, Alfredson 1998 und Beyer 2015. Die meisten Studien galten schmerzenden Achillessehnen, nicht festen Waden. Noch kein Arzt oder Physio hat es geprüft.</translation>
  </message>
  <message>
   <source>Two or three times a week</source>
   <translation>Zwei- oder dreimal pro Woche</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor</source>
   <translation>Zwei hoch, eins ab, vom Boden</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor, knee bent</source>
   <translation>Zwei hoch, eins ab, vom Boden, Knie gebeugt</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor, knee straight</source>
   <translation>Zwei hoch, eins ab, vom Boden, Knie gestreckt</translation>
  </message>
  <message>
   <source>Two up, one down, on a step</source>
   <translation>Zwei hoch, eins ab, auf einer Treppenstufe</translation>
  </message>
  <message>
   <source>Two up, one down, on a step, knee bent</source>
   <translation>Zwei hoch, eins ab, auf einer Treppenstufe, Knie gebeugt</translation>
  </message>
  <message>
   <source>Two up, one down, on a step, knee straight</source>
   <translation>Zwei hoch, eins ab, auf einer Treppenstufe, Knie gestreckt</translation>
  </message>
  <message>
   <source>Two up, two down, on a step</source>
   <translation>Zwei hoch, zwei ab, auf einer Treppenstufe</translation>
  </message>
  <message>
   <source>Two up, two down, on a step, knee bent</source>
   <translation>Zwei hoch, zwei ab, auf einer Treppenstufe, Knie gebeugt</translation>
  </message>
  <message>
   <source>Two up, two down, on a step, knee straight</source>
   <translation>Zwei hoch, zwei ab, auf einer Treppenstufe, Knie gestreckt</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor</source>
   <translation>Zwei hoch, zwei ab, auf dem Boden</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor, knee bent</source>
   <translation>Zwei hoch, zwei ab, auf dem Boden, Knie gebeugt</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor, knee straight</source>
   <translation>Zwei hoch, zwei ab, auf dem Boden, Knie gestreckt</translation>
  </message>
  <message>
   <source>Under 18, pregnant, with diabetes and numb feet, after a recent operation, or on blood thinners?</source>
   <translation>Unter 18, schwanger, mit Diabetes und tauben Füßen, nach einer kürzlichen Operation oder mit Blutverdünnern?</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Auf</translation>
  </message>
  <message>
   <source>Up on both legs, lower slowly on both.</source>
   <translation>Auf beiden Beinen hoch, langsam auf beiden senken.</translation>
  </message>
  <message>
   <source>Up on both legs, shift over, lower slowly on one.</source>
   <translation>Auf beiden Beinen hoch, verlagern, langsam auf einem senken.</translation>
  </message>
  <message>
   <source>Up on one beat, down on the next, 60 beats a minute.</source>
   <translation>Auf einen Schlag hoch, auf den nächsten ab, 60 Schläge pro Minute.</translation>
  </message>
  <message>
   <source>Up on one leg, all the way, then lower slowly.</source>
   <translation>Auf einem Bein ganz hoch, dann langsam senken.</translation>
  </message>
  <message>
   <source>Up, toward the knee</source>
   <translation>Hinauf, zum Knie hin</translation>
  </message>
  <message>
   <source>Use a step that cannot tip, 15 to 20 cm high.</source>
   <translation>Nimm eine Stufe, die nicht kippt, 15 bis 20 cm hoch.</translation>
  </message>
  <message>
   <source>Use the metronome for a few minutes at a time, then run without it.</source>
   <translation>Nimm das Metronom für ein paar Minuten am Stück, dann laufe ohne.</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Gehen</translation>
  </message>
  <message>
   <source>Walk and feel</source>
   <translation>Gehen und spüren</translation>
  </message>
  <message>
   <source>Walk briskly, or jog</source>
   <translation>Zügig gehen oder traben</translation>
  </message>
  <message>
   <source>Walk home, or go on at an easy pace if you like. Stop at once if it comes back.</source>
   <translation>Geh nach Hause oder mach, wenn du magst, locker weiter. Halte sofort an, wenn es zurückkommt.</translation>
  </message>
  <message>
   <source>Walk on the spot, breathe.</source>
   <translation>Auf der Stelle gehen, atmen.</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Aufwärmen</translation>
  </message>
  <message>
   <source>Water that is lost thins what the blood can bring: less volume, less oxygen, fewer nutrients for the calf. With it go the minerals that let a muscle tighten and loosen: sodium, potassium, magnesium.</source>
   <translation>Verlorenes Wasser schmälert, was das Blut bringen kann: weniger Volumen, weniger Sauerstoff, weniger Nährstoffe für die Wade. Mit ihm gehen die Mineralien, die einen Muskel anspannen und lösen: Natrium, Kalium, Magnesium.</translation>
  </message>
  <message>
   <source>Weigh yourself before and after one long run: the calculator below says what you lost.</source>
   <translation>Wiege dich vor und nach einem langen Lauf: Der Rechner unten sagt, was du verloren hast.</translation>
  </message>
  <message>
   <source>Were hills, speed or trails new?</source>
   <translation>Waren Hügel, Tempo oder Trails neu?</translation>
  </message>
  <message>
   <source>What eccentric work does not promise</source>
   <translation>Was exzentrische Arbeit nicht verspricht</translation>
  </message>
  <message>
   <source>What lands first?</source>
   <translation>Was kommt zuerst auf?</translation>
  </message>
  <message>
   <source>What was: sessions, pain, raises, load, runs. Click a day or a point for that day, or show it all as a table.</source>
   <translation>Was war: Einheiten, Schmerz, Hebungen, Last, Läufe. Klicke auf einen Tag oder Punkt oder zeige alles als Tabelle.</translation>
  </message>
  <message>
   <source>When I run fast or uphill</source>
   <translation>Wenn ich schnell oder bergauf laufe</translation>
  </message>
  <message>
   <source>When does it come?</source>
   <translation>Wann kommt es?</translation>
  </message>
  <message>
   <source>When your calf seizes, press R on any page. Relief needs no setup.</source>
   <translation>Wenn die Wade verkrampft, drücke auf jeder Seite R. Linderung braucht keine Einrichtung.</translation>
  </message>
  <message>
   <source>Where does the foot land?</source>
   <translation>Wo landet der Fuß?</translation>
  </message>
  <message>
   <source>Where the ball of the foot lands first and hard, the calf takes the impact and pushes off as well: 15 to 25 % more load than with the heel or the whole foot, as the article says. Studies agree on the direction; they measured about 11 to 15 % at the Achilles tendon.</source>
   <translation>Wo der Ballen zuerst und hart aufkommt, nimmt die Wade den Aufprall und stößt auch ab: 15 bis 25 % mehr Last als mit Ferse oder ganzem Fuß, wie der Artikel sagt. Studien sind sich in der Richtung einig; sie maßen etwa 11 bis 15 % an der Achillessehne.</translation>
  </message>
  <message>
   <source>Whether a cramp comes from that or from tired nerves is not settled. A plan of your own beats drinking more: to thirst, with sodium and potassium when you sweat for long.</source>
   <translation>Ob ein Krampf daher kommt oder von müden Nerven, ist nicht geklärt. Ein eigener Plan ist besser als mehr zu trinken: nach Durst, mit Natrium und Kalium, wenn du lange schwitzt.</translation>
  </message>
  <message>
   <source>Whether you may run today stands on Today, with its reason.</source>
   <translation>Ob du heute laufen darfst, steht auf Heute, mit dem Grund.</translation>
  </message>
  <message>
   <source>Why a calf gets tight, what to try first, and how far each claim is backed. The self-check ranks causes by your answers and your log; it is no diagnosis.</source>
   <translation>Warum eine Wade fest wird, was zuerst zu versuchen ist und wie gut jede Aussage belegt ist. Der Selbst-Check ordnet Ursachen nach deinen Antworten und deinem Protokoll; er ist keine Diagnose.</translation>
  </message>
  <message>
   <source>With few steps a minute each one is long, and the foot lands ahead of the body. The calf is then lengthened under the highest tension, at the moment of impact.</source>
   <translation>Mit wenigen Schritten pro Minute ist jeder lang, und der Fuß landet vor dem Körper. Die Wade wird dann unter der höchsten Spannung gedehnt, im Moment des Aufpralls.</translation>
  </message>
  <message>
   <source>Write programs as a physio would: stages, doses, rules. A program travels as a file and says who made it; the runner is asked before it begins.</source>
   <translation>Schreibe Programme, wie ein Physio es täte: Stufen, Dosen, Regeln. Ein Programm reist als Datei und sagt, wer es gemacht hat; der Läufer wird gefragt, bevor es beginnt.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>Yes, a lot, or one run was far longer</source>
   <translation>Ja, viel, oder ein Lauf war weit länger</translation>
  </message>
  <message>
   <source>Yes, by more than a tenth a week</source>
   <translation>Ja, um mehr als ein Zehntel pro Woche</translation>
  </message>
  <message>
   <source>Yes, others</source>
   <translation>Ja, andere</translation>
  </message>
  <message>
   <source>Yes: a lower heel, or minimalist ones</source>
   <translation>Ja: eine tiefere Ferse oder Minimalschuhe</translation>
  </message>
  <message>
   <source>You are tired on most days.</source>
   <translation>Du bist an den meisten Tagen müde.</translation>
  </message>
  <message>
   <source>You drink little on those days.</source>
   <translation>Du trinkst an diesen Tagen wenig.</translation>
  </message>
  <message>
   <source>You drink water without electrolytes.</source>
   <translation>Du trinkst Wasser ohne Elektrolyte.</translation>
  </message>
  <message>
   <source>You land hard on the ball of the foot.</source>
   <translation>Du landest hart auf dem Ballen.</translation>
  </message>
  <message>
   <source>You land on the ball of the foot.</source>
   <translation>Du landest auf dem Ballen.</translation>
  </message>
  <message>
   <source>You sweat a lot on those runs.</source>
   <translation>Du schwitzt bei diesen Läufen viel.</translation>
  </message>
  <message>
   <source>You sweat on those runs.</source>
   <translation>Du schwitzt bei diesen Läufen.</translation>
  </message>
  <message>
   <source>You take 160 to 169 steps a minute.</source>
   <translation>Du machst 160 bis 169 Schritte pro Minute.</translation>
  </message>
  <message>
   <source>You take fewer than 160 steps a minute.</source>
   <translation>Du machst weniger als 160 Schritte pro Minute.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
  <message>
   <source>Your foot lands far ahead of you.</source>
   <translation>Dein Fuß landet weit vor dir.</translation>
  </message>
  <message>
   <source>Your history makes a blood clot likelier, even when the swelling is slight. Do not massage the leg.</source>
   <translation>Deine Vorgeschichte macht ein Blutgerinnsel wahrscheinlicher, auch wenn die Schwellung gering ist. Massiere das Bein nicht.</translation>
  </message>
  <message>
   <source>Your running grew a lot.</source>
   <translation>Dein Laufen ist stark gewachsen.</translation>
  </message>
  <message>
   <source>Your running grew by more than a tenth a week.</source>
   <translation>Dein Laufen ist um mehr als ein Zehntel pro Woche gewachsen.</translation>
  </message>
  <message>
   <source>Your shoes are new.</source>
   <translation>Deine Schuhe sind neu.</translation>
  </message>
  <message>
   <source>Your shoes have a lower heel than before.</source>
   <translation>Deine Schuhe haben eine tiefere Ferse als zuvor.</translation>
  </message>
  <message>
   <source>a new program</source>
   <translation>ein neues Programm</translation>
  </message>
  <message>
   <source>answer the morning question, where it has the focus</source>
   <translation>die Morgenfrage beantworten, wo sie den Fokus hat</translation>
  </message>
  <message>
   <source>as a table, and back</source>
   <translation>als Tabelle und zurück</translation>
  </message>
  <message>
   <source>back</source>
   <translation>zurück</translation>
  </message>
  <message>
   <source>back from a run: log it and cool down</source>
   <translation>zurück vom Lauf: eintragen und abwärmen</translation>
  </message>
  <message>
   <source>from day to day, where the calendar or a chart has the focus</source>
   <translation>von Tag zu Tag, wo Kalender oder Diagramm den Fokus hat</translation>
  </message>
  <message>
   <source>leave; what you answered stays</source>
   <translation>verlassen; deine Antworten bleiben</translation>
  </message>
  <message>
   <source>left leg, right leg, both</source>
   <translation>linkes Bein, rechtes Bein, beide</translation>
  </message>
  <message>
   <source>move the session to another day</source>
   <translation>die Einheit auf einen anderen Tag legen</translation>
  </message>
  <message>
   <source>on to the next question, then the next page</source>
   <translation>weiter zur nächsten Frage, dann zur nächsten Seite</translation>
  </message>
  <message>
   <source>our default</source>
   <translation>unsere Vorgabe</translation>
  </message>
  <message>
   <source>our default, guided by McMaster 2013 and Bosquet 2013</source>
   <translation>unsere Vorgabe, nach McMaster 2013 und Bosquet 2013</translation>
  </message>
  <message>
   <source>save the program</source>
   <translation>das Programm speichern</translation>
  </message>
  <message>
   <source>single-leg raises: Silbernagel 2007, Hebert-Losier 2017, Green 2022</source>
   <translation>einbeinige Hebungen: Silbernagel 2007, Hebert-Losier 2017, Green 2022</translation>
  </message>
  <message>
   <source>start what is due</source>
   <translation>beginnen, was fällig ist</translation>
  </message>
  <message>
   <source>take the last change back</source>
   <translation>die letzte Änderung zurücknehmen</translation>
  </message>
  <message>
   <source>the article (sharp, seizing pain: stop, do not push through)</source>
   <translation>der Artikel (stechender, verkrampfender Schmerz: aufhören, nicht durchbeißen)</translation>
  </message>
  <message>
   <source>the article (swelling or lasting tightness ends the run); NHS and NI pages</source>
   <translation>der Artikel (Schwellung oder bleibende Spannung beendet den Lauf); Seiten von NHS und NI</translation>
  </message>
  <message>
   <source>warm up before a run</source>
   <translation>vor einem Lauf aufwärmen</translation>
  </message>
  <message>
   <source>yes, no</source>
   <translation>ja, nein</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Backed up as {}.</source>
   <translation>Gesichert als {}.</translation>
  </message>
  <message>
   <source>Backup (*.calfbackup *.sqlite3)</source>
   <translation>Sicherung (*.calfbackup *.sqlite3)</translation>
  </message>
  <message>
   <source>Call it off</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Called off. No file was written.</source>
   <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>File (*{})</source>
   <translation>Datei (*{})</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Zurückgehen</translation>
  </message>
  <message>
   <source>Go back to a backup</source>
   <translation>Zu einer Sicherung zurück</translation>
  </message>
  <message>
   <source>Go back to {}?</source>
   <translation>Zurück zu {}?</translation>
  </message>
  <message>
   <source>Log of calfcoach (*.calflog)</source>
   <translation>Protokoll von calfcoach (*.calflog)</translation>
  </message>
  <message>
   <source>Merge another log</source>
   <translation>Ein anderes Protokoll einfügen</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Gespeichert als {}.</translation>
  </message>
  <message>
   <source>Saved the last of {} sessions as {}. For all of them end the name in .zip.</source>
   <translation>Die letzte von {} Einheiten gespeichert als {}. Für alle lass den Namen auf .zip enden.</translation>
  </message>
  <message>
   <source>Take your log with you</source>
   <translation>Nimm dein Protokoll mit</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Zurückgenommen. Das Protokoll ist wie zuvor.</translation>
  </message>
  <message>
   <source>The log is as it was then. The one before is in the list.</source>
   <translation>Das Protokoll ist wie damals. Das vorige steht in der Liste.</translation>
  </message>
  <message>
   <source>The whole log is replaced. What is there now is kept as a backup.</source>
   <translation>Das ganze Protokoll wird ersetzt. Was jetzt da ist, bleibt als Sicherung.</translation>
  </message>
  <message>
   <source>Writing the file…</source>
   <translation>Die Datei wird geschrieben…</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
  <message>
   <source>Your log is one file: {}. Nothing of it leaves this computer by itself.</source>
   <translation>Dein Protokoll ist eine Datei: {}. Nichts davon verlässt von selbst diesen Computer.</translation>
  </message>
  <message>
   <source>{} was taken in.</source>
   <translation>{} wurde übernommen.</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>MMM d</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>MMM d, yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>dddd, MMMM d</source>
   <translation>dddd, d. MMMM</translation>
  </message>
 </context>
 <context>
  <name>DayCell</name>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>due</source>
   <translation>fällig</translation>
  </message>
  <message>
   <source>from
{}</source>
   <translation>vom
{}</translation>
  </message>
  <message>
   <source>from {}</source>
   <translation>vom {}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>frei</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>geplant</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>Linderung</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>too sore</source>
   <translation>zu schmerzhaft</translation>
  </message>
 </context>
 <context>
  <name>DayGrid</name>
  <message>
   <source>Calendar of sessions</source>
   <translation>Kalender der Einheiten</translation>
  </message>
 </context>
 <context>
  <name>DecisionHead</name>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
 </context>
 <context>
  <name>DecisionList</name>
  <message>
   <source>None yet. The morning after a session decides; it will be said here, and why.</source>
   <translation>Noch keine. Der Morgen nach einer Einheit entscheidet; hier steht es dann, und warum.</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>Ältere zeigen</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>Was entschieden wurde</translation>
  </message>
 </context>
 <context>
  <name>DecisionPanel</name>
  <message>
   <source>Back to Today</source>
   <translation>Zurück zu Heute</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
 </context>
 <context>
  <name>DecisionRow</name>
  <message>
   <source>Advice</source>
   <translation>Rat</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Grad</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Sonst</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Ersetzt</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>Beruht auf</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Said</source>
   <translation>Gesagt</translation>
  </message>
  <message>
   <source>replaced after an edit</source>
   <translation>nach einer Änderung ersetzt</translation>
  </message>
 </context>
 <context>
  <name>DecisionWords</name>
  <message>
   <source>A stage back</source>
   <translation>Eine Stufe zurück</translation>
  </message>
  <message>
   <source>A stage back after a gap</source>
   <translation>Eine Stufe zurück nach einer Pause</translation>
  </message>
  <message>
   <source>A step back</source>
   <translation>Ein Schritt zurück</translation>
  </message>
  <message>
   <source>All well</source>
   <translation>Alles gut</translation>
  </message>
  <message>
   <source>Days without</source>
   <translation>Tage ohne</translation>
  </message>
  <message>
   <source>Few repetitions</source>
   <translation>Wenige Wiederholungen</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Last dose again</source>
   <translation>Letzte Dosis noch einmal</translation>
  </message>
  <message>
   <source>Much pain</source>
   <translation>Viel Schmerz</translation>
  </message>
  <message>
   <source>Next morning</source>
   <translation>Morgen danach</translation>
  </message>
  <message>
   <source>Next stage</source>
   <translation>Nächste Stufe</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No session</source>
   <translation>Keine Einheit</translation>
  </message>
  <message>
   <source>Not quite all</source>
   <translation>Nicht ganz alles</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Schmerz davor</translation>
  </message>
  <message>
   <source>Red flag</source>
   <translation>Warnzeichen</translation>
  </message>
  <message>
   <source>Same dose again</source>
   <translation>Gleiche Dosis noch einmal</translation>
  </message>
  <message>
   <source>Sharp pain, limp</source>
   <translation>Stechender Schmerz, Hinken</translation>
  </message>
  <message>
   <source>Some pain</source>
   <translation>Etwas Schmerz</translation>
  </message>
  <message>
   <source>Stop, and have it looked at</source>
   <translation>Aufhören und untersuchen lassen</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Two stages back after a gap</source>
   <translation>Zwei Stufen zurück nach einer Pause</translation>
  </message>
  <message>
   <source>Week by week</source>
   <translation>Woche für Woche</translation>
  </message>
  <message>
   <source>a source read at second hand</source>
   <translation>eine Quelle, gelesen aus zweiter Hand</translation>
  </message>
  <message>
   <source>a source we read</source>
   <translation>eine Quelle, die wir gelesen haben</translation>
  </message>
  <message>
   <source>from {} to {}</source>
   <translation>von {} auf {}</translation>
  </message>
  <message>
   <source>known to us, not read again</source>
   <translation>uns bekannt, nicht erneut gelesen</translation>
  </message>
  <message>
   <source>our own default</source>
   <translation>unsere eigene Vorgabe</translation>
  </message>
  <message>
   <source>stays at {}</source>
   <translation>bleibt bei {}</translation>
  </message>
  <message>
   <source>the article</source>
   <translation>der Artikel</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>DifferenceWords</name>
  <message>
   <source>as heavy as possible</source>
   <translation>so schwer wie möglich</translation>
  </message>
  <message>
   <source>backpack</source>
   <translation>Rucksack</translation>
  </message>
  <message>
   <source>before it is entered</source>
   <translation>vor dem Eintritt</translation>
  </message>
  <message>
   <source>days that suit best</source>
   <translation>Tage, die am besten passen</translation>
  </message>
  <message>
   <source>effort, at most</source>
   <translation>Anstrengung, höchstens</translation>
  </message>
  <message>
   <source>exercises</source>
   <translation>Übungen</translation>
  </message>
  <message>
   <source>for</source>
   <translation>für</translation>
  </message>
  <message>
   <source>for calming down only</source>
   <translation>nur zum Beruhigen</translation>
  </message>
  <message>
   <source>greens in a row</source>
   <translation>Grüne hintereinander</translation>
  </message>
  <message>
   <source>holds in a row</source>
   <translation>Halten hintereinander</translation>
  </message>
  <message>
   <source>hours between sessions</source>
   <translation>Stunden zwischen Einheiten</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>Leiter</translation>
  </message>
  <message>
   <source>language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <source>made by</source>
   <translation>erstellt von</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>no. {}</source>
   <translation>Nr. {}</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>pain before, at most</source>
   <translation>Schmerz davor, höchstens</translation>
  </message>
  <message>
   <source>pain during and after, at most</source>
   <translation>Schmerz dabei und danach, höchstens</translation>
  </message>
  <message>
   <source>pain in the morning, at most</source>
   <translation>Schmerz am Morgen, höchstens</translation>
  </message>
  <message>
   <source>pain of a green session</source>
   <translation>Schmerz einer grünen Einheit</translation>
  </message>
  <message>
   <source>raises from</source>
   <translation>Hebungen ab</translation>
  </message>
  <message>
   <source>repetitions done, percent</source>
   <translation>erledigte Wiederholungen, Prozent</translation>
  </message>
  <message>
   <source>repetitions left, at least</source>
   <translation>übrige Wiederholungen, mindestens</translation>
  </message>
  <message>
   <source>rest between exercises, s</source>
   <translation>Pause zwischen Übungen, s</translation>
  </message>
  <message>
   <source>rest, s</source>
   <translation>Pause, s</translation>
  </message>
  <message>
   <source>rise of the week's mean</source>
   <translation>Anstieg des Wochenmittels</translation>
  </message>
  <message>
   <source>rise overnight, at most</source>
   <translation>Anstieg über Nacht, höchstens</translation>
  </message>
  <message>
   <source>schedule</source>
   <translation>Zeitplan</translation>
  </message>
  <message>
   <source>sessions a week</source>
   <translation>Einheiten pro Woche</translation>
  </message>
  <message>
   <source>slowest lowering, s</source>
   <translation>langsamstes Absenken, s</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>stages</source>
   <translation>Stufen</translation>
  </message>
  <message>
   <source>steps easier</source>
   <translation>Schritte leichter</translation>
  </message>
  <message>
   <source>steps harder</source>
   <translation>Schritte schwerer</translation>
  </message>
  <message>
   <source>switch of legs, s</source>
   <translation>Beinwechsel, s</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>Takt</translation>
  </message>
  <message>
   <source>the runner's room</source>
   <translation>Spielraum des Läufers</translation>
  </message>
  <message>
   <source>the same after a tear</source>
   <translation>dasselbe nach einem Riss</translation>
  </message>
  <message>
   <source>when the heel bone hurts</source>
   <translation>wenn das Fersenbein schmerzt</translation>
  </message>
  <message>
   <source>where to begin</source>
   <translation>wo beginnen</translation>
  </message>
  <message>
   <source>{}: new, {}</source>
   <translation>{}: neu, {}</translation>
  </message>
  <message>
   <source>{}: no longer, was {}</source>
   <translation>{}: nicht mehr, war {}</translation>
  </message>
 </context>
 <context>
  <name>DonePanel</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
 </context>
 <context>
  <name>DueCard</name>
  <message>
   <source>Adjust…</source>
   <translation>Anpassen…</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Verschieben…</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Sicherheits-Check</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Programm einrichten</translation>
  </message>
  <message>
   <source>Start session</source>
   <translation>Einheit beginnen</translation>
  </message>
  <message>
   <source>The last decision</source>
   <translation>Die letzte Entscheidung</translation>
  </message>
  <message>
   <source>Train today instead</source>
   <translation>Stattdessen heute trainieren</translation>
  </message>
  <message>
   <source>What follows from it</source>
   <translation>Was daraus folgt</translation>
  </message>
 </context>
 <context>
  <name>DueWords</name>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>A clean safety check opens it</source>
   <translation>Ein Sicherheits-Check ohne Warnzeichen öffnet es</translation>
  </message>
  <message>
   <source>A clinician has to look at it first. After that a clean safety check opens it</source>
   <translation>Ein Arzt oder Physio muss es zuerst ansehen. Danach öffnet es ein Sicherheits-Check ohne Warnzeichen</translation>
  </message>
  <message>
   <source>A program for your calves</source>
   <translation>Ein Programm für deine Waden</translation>
  </message>
  <message>
   <source>A short safety check comes first: it lasts four weeks.</source>
   <translation>Zuerst kommt ein kurzer Sicherheits-Check: Er gilt vier Wochen.</translation>
  </message>
  <message>
   <source>Chest pain or trouble breathing: call {}.</source>
   <translation>Brustschmerz oder Atemnot: {} anrufen.</translation>
  </message>
  <message>
   <source>Done for today</source>
   <translation>Für heute erledigt</translation>
  </message>
  <message>
   <source>Easier than due: your choice.</source>
   <translation>Leichter als fällig: deine Wahl.</translation>
  </message>
  <message>
   <source>Go and be seen today if the calf swells, turns hot or red, throbs at rest, or cannot carry you.</source>
   <translation>Lass dich heute untersuchen, wenn die Wade schwillt, heiß oder rot wird, in Ruhe pocht oder dich nicht trägt.</translation>
  </message>
  <message>
   <source>Harder than due: your choice, and the program allows it.</source>
   <translation>Schwerer als fällig: deine Wahl, und das Programm erlaubt es.</translation>
  </message>
  <message>
   <source>It was first due on {}. Nothing needs to be made up.</source>
   <translation>Zuerst fällig war sie am {}. Nichts muss nachgeholt werden.</translation>
  </message>
  <message>
   <source>Next session: {}</source>
   <translation>Nächste Einheit: {}</translation>
  </message>
  <message>
   <source>Paused for safety</source>
   <translation>Zur Sicherheit pausiert</translation>
  </message>
  <message>
   <source>Rest day</source>
   <translation>Ruhetag</translation>
  </message>
  <message>
   <source>Say first how your calf is this morning: one tap.</source>
   <translation>Sag zuerst, wie deine Wade heute Morgen ist: ein Tipp.</translation>
  </message>
  <message>
   <source>Setting it up takes about three minutes: a few questions and a safety check.</source>
   <translation>Das Einrichten dauert etwa drei Minuten: ein paar Fragen und ein Sicherheits-Check.</translation>
  </message>
  <message>
   <source>Since {}: no exercise and no running.</source>
   <translation>Seit {}: kein Training und kein Laufen.</translation>
  </message>
  <message>
   <source>Slow heel raises, straight knee and bent knee, two or three times a week. Each next morning you say how the calf feels; from that the program decides whether to go on, stay, or take a step back, and says why.</source>
   <translation>Langsames Wadenheben, Knie gestreckt und gebeugt, zwei- oder dreimal pro Woche. An jedem Morgen danach sagst du, wie sich die Wade anfühlt; daraus entscheidet das Programm, ob es weitergeht, bleibt oder einen Schritt zurückgeht, und sagt, warum.</translation>
  </message>
  <message>
   <source>Today would be far enough from the last session, if it suits you.</source>
   <translation>Heute wäre weit genug von der letzten Einheit entfernt, wenn es dir passt.</translation>
  </message>
  <message>
   <source>Tomorrow morning one tap on how the calf feels decides what is next.</source>
   <translation>Morgen früh entscheidet ein Tipp, wie sich die Wade anfühlt, was als Nächstes kommt.</translation>
  </message>
  <message>
   <source>Why this dose</source>
   <translation>Warum diese Dosis</translation>
  </message>
  <message>
   <source>{}, from {} on.</source>
   <translation>{}, ab {}.</translation>
  </message>
  <message>
   <source>{}. It can be done now.</source>
   <translation>{}. Es geht schon jetzt.</translation>
  </message>
 </context>
 <context>
  <name>EditForm</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
 </context>
 <context>
  <name>EditorHead</name>
  <message>
   <source>A program without a name</source>
   <translation>Ein Programm ohne Namen</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Preview day by day</source>
   <translation>Vorschau Tag für Tag</translation>
  </message>
  <message>
   <source>Print handout</source>
   <translation>Merkblatt drucken</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Revision {}</source>
   <translation>Fassung {}</translation>
  </message>
  <message>
   <source>Save program file</source>
   <translation>Programmdatei speichern</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>für {}</translation>
  </message>
  <message>
   <source>kept as a draft as you type</source>
   <translation>beim Tippen als Entwurf behalten</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
 </context>
 <context>
  <name>EditorPage</name>
  <message numerus="yes">
   <source>%n things are to be mended first; they are marked.</source>
   <translation>
    <numerusform>%n Punkt ist erst zu beheben; er ist markiert.</numerusform>
    <numerusform>%n Punkte sind erst zu beheben; sie sind markiert.</numerusform>
   </translation>
  </message>
  <message>
   <source>+ Add stage</source>
   <translation>+ Stufe</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Kept in the library as revision {}.</source>
   <translation>In der Bibliothek als Fassung {}.</translation>
  </message>
  <message>
   <source>Program (*.calfprog.json)</source>
   <translation>Programm (*.calfprog.json)</translation>
  </message>
  <message>
   <source>Revision {} is saved as {}. Its code is {}: the runner sees the same one.</source>
   <translation>Fassung {} ist als {} gespeichert. Ihr Code ist {}: Der Läufer sieht denselben.</translation>
  </message>
  <message>
   <source>Save program file</source>
   <translation>Programmdatei speichern</translation>
  </message>
  <message>
   <source>{}: {} is the usual dose from now on.</source>
   <translation>{}: {} ist von jetzt an die übliche Dosis.</translation>
  </message>
 </context>
 <context>
  <name>EntryCard</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Enter: {}</source>
   <translation>Eingeben: {}</translation>
  </message>
  <message>
   <source>Enter…</source>
   <translation>Eingeben…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A cadence is between {least} and {most} steps a minute.</source>
   <translation>Eine Schrittfrequenz liegt zwischen {least} und {most} Schritten pro Minute.</translation>
  </message>
  <message>
   <source>A clean safety check comes before the next session.</source>
   <translation>Vor der nächsten Einheit kommt ein Sicherheits-Check ohne Warnzeichen.</translation>
  </message>
  <message>
   <source>A report cannot be painted here.</source>
   <translation>Ein Bericht kann hier nicht gezeichnet werden.</translation>
  </message>
  <message>
   <source>A run of a day to come cannot be logged. Plan it instead.</source>
   <translation>Ein Lauf eines künftigen Tages kann nicht eingetragen werden. Plane ihn stattdessen.</translation>
  </message>
  <message>
   <source>A session can be added for a day from {first} to today.</source>
   <translation>Eine Einheit kann für einen Tag vom {first} bis heute eingetragen werden.</translation>
  </message>
  <message>
   <source>A window is open on {folder}. Close it to play a preview into its log.</source>
   <translation>Auf {folder} ist ein Fenster offen. Schließe es, um eine Vorschau in sein Protokoll zu spielen.</translation>
  </message>
  <message>
   <source>A window of calfcoach is open on {folder}. Close it first, or use its page Your data. Nothing was changed.</source>
   <translation>Auf {folder} ist ein Fenster von calfcoach offen. Schließe es zuerst oder nutze seine Seite Deine Daten. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Another calfcoach holds {folder} and does not answer. Close it and try again.</source>
   <translation>Ein anderes calfcoach hält {folder} und antwortet nicht. Schließe es und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Another program is in use. Set this one up to begin it.</source>
   <translation>Ein anderes Programm läuft. Richte dieses ein, um es zu beginnen.</translation>
  </message>
  <message>
   <source>Another program is using the log {path}. Nothing was changed. Close it and try again.</source>
   <translation>Ein anderes Programm benutzt das Protokoll {path}. Nichts wurde geändert. Schließe es und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Give the pair a name.</source>
   <translation>Gib dem Paar einen Namen.</translation>
  </message>
  <message>
   <source>Name a program file to check. See calfcoach check --help.</source>
   <translation>Nenne eine Programmdatei zum Prüfen. Siehe calfcoach check --help.</translation>
  </message>
  <message>
   <source>No session is planned from {first} to {last}.</source>
   <translation>Vom {first} bis {last} ist keine Einheit geplant.</translation>
  </message>
  <message>
   <source>Nothing was changed. Add --yes to go back to it without a question.</source>
   <translation>Nichts wurde geändert. Füge --yes hinzu, um ohne Frage zurückzugehen.</translation>
  </message>
  <message>
   <source>Qt cannot be loaded ({reason}). Install the system libraries that the README lists.</source>
   <translation>Qt kann nicht geladen werden ({reason}). Installiere die Systembibliotheken, die die README nennt.</translation>
  </message>
  <message>
   <source>Revision {number} of this program is here already, with other content. Ask for a new revision. Nothing was changed.</source>
   <translation>Fassung {number} dieses Programms ist schon hier, mit anderem Inhalt. Bitte um eine neue Fassung. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>Set the program up first.</source>
   <translation>Richte zuerst das Programm ein.</translation>
  </message>
  <message>
   <source>Set the program up first; there is no session ahead without one.</source>
   <translation>Richte zuerst das Programm ein; ohne gibt es keine kommende Einheit.</translation>
  </message>
  <message>
   <source>The backup {path} is damaged ({faults}). Nothing was changed.</source>
   <translation>Die Sicherung {path} ist beschädigt ({faults}). Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The client in {folder} cannot be read ({reason}). Its log is left as it is.</source>
   <translation>Der Klient in {folder} kann nicht gelesen werden ({reason}). Sein Protokoll bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be found ({reason}). Choose another folder with --data-dir.</source>
   <translation>Der Datenordner {folder} ist nicht zu finden ({reason}). Wähle einen anderen mit --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be used ({reason}). Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>Der Datenordner {folder} ist nicht benutzbar ({reason}). Gib dir das Recht, dort zu schreiben, oder wähle einen anderen mit --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be written. Free some space or give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>In den Datenordner {folder} kann nicht geschrieben werden. Schaffe Platz oder gib dir das Recht, dort zu schreiben, oder wähle einen anderen mit --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be written. Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>In den Datenordner {folder} kann nicht geschrieben werden. Gib dir das Recht, dort zu schreiben, oder wähle einen anderen mit --data-dir.</translation>
  </message>
  <message>
   <source>The disk with {folder} is full, so nothing new can be saved there. Free some space: while calfcoach is open it keeps what it could not save and tries again.</source>
   <translation>Die Platte mit {folder} ist voll, daher kann dort nichts Neues gespeichert werden. Schaffe Platz: Solange calfcoach offen ist, behält es, was es nicht speichern konnte, und versucht es wieder.</translation>
  </message>
  <message>
   <source>The distance must be between 1 m and 500 km.</source>
   <translation>Die Strecke muss zwischen 1 m und 500 km liegen.</translation>
  </message>
  <message>
   <source>The file is not whole: an entry of {table} refers to one that is in neither log. Nothing was changed.</source>
   <translation>Die Datei ist nicht ganz: Ein Eintrag in {table} verweist auf einen, der in keinem der Protokolle steht. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The file {path} is a database, but not a log of calfcoach. Nothing was changed. Move it elsewhere, or choose another folder with --data-dir.</source>
   <translation>Die Datei {path} ist eine Datenbank, aber kein Protokoll von calfcoach. Nichts wurde geändert. Verschiebe sie oder wähle einen anderen Ordner mit --data-dir.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Nothing was changed.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}). Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be used ({reason}). Nothing was changed. Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>Der Ordner {folder} ist nicht benutzbar ({reason}). Nichts wurde geändert. Gib dir das Recht, dort zu schreiben, oder wähle einen anderen mit --data-dir.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist, so {name} cannot be written. Make the folder, or name a file in another one.</source>
   <translation>Den Ordner {folder} gibt es nicht, daher kann {name} nicht geschrieben werden. Lege ihn an oder nenne eine Datei in einem anderen.</translation>
  </message>
  <message>
   <source>The log has a damaged row ({table} {key}: {reason}). Nothing was changed. A backup may hold it whole.</source>
   <translation>Das Protokoll hat eine beschädigte Zeile ({table} {key}: {reason}). Nichts wurde geändert. Eine Sicherung enthält sie vielleicht ganz.</translation>
  </message>
  <message>
   <source>The log has no program {id} any more. Set the program up again.</source>
   <translation>Das Protokoll hat das Programm {id} nicht mehr. Richte das Programm neu ein.</translation>
  </message>
  <message>
   <source>The log {path} cannot be used ({reason}). Nothing was changed. Move it away, or choose another folder with --data-dir.</source>
   <translation>Das Protokoll {path} ist nicht benutzbar ({reason}). Nichts wurde geändert. Verschiebe es oder wähle einen anderen Ordner mit --data-dir.</translation>
  </message>
  <message>
   <source>The log {path} cannot be written. Give yourself the right to write it and its folder, or choose another folder with --data-dir.</source>
   <translation>In das Protokoll {path} kann nicht geschrieben werden. Gib dir das Recht, es und seinen Ordner zu schreiben, oder wähle einen anderen Ordner mit --data-dir.</translation>
  </message>
  <message>
   <source>The log {path} is damaged and cannot be read. Nothing was changed. Start calfcoach's window: it keeps the damaged file and offers the last backup.</source>
   <translation>Das Protokoll {path} ist beschädigt und nicht lesbar. Nichts wurde geändert. Starte das Fenster von calfcoach: Es behält die beschädigte Datei und bietet die letzte Sicherung an.</translation>
  </message>
  <message>
   <source>The log {path} is empty, but there are backups of it. Nothing was changed. Start calfcoach's window: it keeps the empty file and offers the last backup.</source>
   <translation>Das Protokoll {path} ist leer, aber es gibt Sicherungen davon. Nichts wurde geändert. Starte das Fenster von calfcoach: Es behält die leere Datei und bietet die letzte Sicherung an.</translation>
  </message>
  <message>
   <source>The log {path} was left by a program that was cut off. To read it, calfcoach needs room and the right to write in its folder: free some space, or give yourself that right.</source>
   <translation>Das Protokoll {path} hat ein Programm hinterlassen, das abgebrochen wurde. Um es zu lesen, braucht calfcoach Platz und das Recht, in seinem Ordner zu schreiben: Schaffe Platz oder gib dir dieses Recht.</translation>
  </message>
  <message>
   <source>The log {path} was written by a newer calfcoach (schema {found}, this one reads up to {known}). Nothing was changed. Install the newer calfcoach to open it.</source>
   <translation>Das Protokoll {path} wurde von einem neueren calfcoach geschrieben (Schema {found}, dieses liest bis {known}). Nichts wurde geändert. Installiere das neuere, um es zu öffnen.</translation>
  </message>
  <message>
   <source>The next session may be on {day} at the earliest.</source>
   <translation>Die nächste Einheit kann frühestens am {day} sein.</translation>
  </message>
  <message>
   <source>The output cannot be written (it is closed).</source>
   <translation>Die Ausgabe kann nicht geschrieben werden (sie ist geschlossen).</translation>
  </message>
  <message>
   <source>The output cannot be written ({reason}).</source>
   <translation>Die Ausgabe kann nicht geschrieben werden ({reason}).</translation>
  </message>
  <message>
   <source>The picture cannot be made ({reason}).</source>
   <translation>Das Bild kann nicht gemacht werden ({reason}).</translation>
  </message>
  <message>
   <source>The program is larger than {most} bytes. Use smaller pictures.</source>
   <translation>Das Programm ist größer als {most} Bytes. Nimm kleinere Bilder.</translation>
  </message>
  <message>
   <source>The program is not in the library any more.</source>
   <translation>Das Programm ist nicht mehr in der Bibliothek.</translation>
  </message>
  <message>
   <source>The screen {display} does not answer. Check {variable} and your right to use it.</source>
   <translation>Der Bildschirm {display} antwortet nicht. Prüfe {variable} und dein Recht, ihn zu benutzen.</translation>
  </message>
  <message>
   <source>The settings {path} cannot be read ({reason}). Default settings are used; the file stays as it is until you change a setting, and is then kept under a new name.</source>
   <translation>Die Einstellungen {path} sind nicht lesbar ({reason}). Es gelten die Vorgaben; die Datei bleibt, wie sie ist, bis du eine Einstellung änderst, und wird dann unter neuem Namen behalten.</translation>
  </message>
  <message>
   <source>The settings {path} cannot be written ({reason}). They hold until calfcoach is closed.</source>
   <translation>Die Einstellungen {path} können nicht geschrieben werden ({reason}). Sie gelten, bis calfcoach geschlossen wird.</translation>
  </message>
  <message>
   <source>The time must be between 1 s and 7 days.</source>
   <translation>Die Zeit muss zwischen 1 s und 7 Tagen liegen.</translation>
  </message>
  <message>
   <source>The window cannot use the data folder {folder}: its name is not UTF-8 text. Rename it, or choose another folder with --data-dir.</source>
   <translation>Das Fenster kann den Datenordner {folder} nicht benutzen: Sein Name ist kein UTF-8-Text. Benenne ihn um oder wähle einen anderen mit --data-dir.</translation>
  </message>
  <message>
   <source>The {kind} {key} does not fit what it says of itself. Nothing was changed.</source>
   <translation>{kind} {key} passt nicht zu dem, was er von sich sagt. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>There is no log yet in {folder}, so there is nothing to back up.</source>
   <translation>In {folder} ist noch kein Protokoll, also gibt es nichts zu sichern.</translation>
  </message>
  <message>
   <source>There is no log yet in {folder}, so there is nothing to export.</source>
   <translation>In {folder} ist noch kein Protokoll, also gibt es nichts zu exportieren.</translation>
  </message>
  <message>
   <source>There is no room for {name} on the disk with {folder}. Nothing was changed there. Free some space, or name a file on another disk.</source>
   <translation>Für {name} ist kein Platz auf der Platte mit {folder}. Dort wurde nichts geändert. Schaffe Platz oder nenne eine Datei auf einer anderen Platte.</translation>
  </message>
  <message>
   <source>There is no screen to show a window on. Start calfcoach from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>Es gibt keinen Bildschirm für ein Fenster. Starte calfcoach von einem Desktop aus oder setze DISPLAY oder WAYLAND_DISPLAY.</translation>
  </message>
  <message>
   <source>There is no strength session in these days, so there is nothing to export.</source>
   <translation>In diesen Tagen ist keine Krafteinheit, also gibt es nichts zu exportieren.</translation>
  </message>
  <message>
   <source>This run is not in the log any more.</source>
   <translation>Dieser Lauf ist nicht mehr im Protokoll.</translation>
  </message>
  <message>
   <source>This session is not in the log any more.</source>
   <translation>Diese Einheit ist nicht mehr im Protokoll.</translation>
  </message>
  <message>
   <source>Time off ends on the day it begins or later, and within a year.</source>
   <translation>Freie Tage enden an dem Tag, an dem sie beginnen, oder später, und binnen eines Jahres.</translation>
  </message>
  <message>
   <source>What was handed to calendars before cannot be read from {path} ({reason}). Move that file away to begin anew; events that were imported before then stay as they are.</source>
   <translation>Was Kalendern zuvor übergeben wurde, ist aus {path} nicht lesbar ({reason}). Verschiebe diese Datei, um neu zu beginnen; zuvor importierte Termine bleiben dann, wie sie sind.</translation>
  </message>
  <message>
   <source>What you told of the columns cannot be kept in {path} ({reason}). The runs can be taken in all the same.</source>
   <translation>Was du von den Spalten gesagt hast, kann nicht in {path} behalten werden ({reason}). Die Läufe können trotzdem übernommen werden.</translation>
  </message>
  <message>
   <source>Whether calfcoach starts at login cannot be written to {path} ({reason}).</source>
   <translation>Ob calfcoach bei der Anmeldung startet, kann nicht in {path} geschrieben werden ({reason}).</translation>
  </message>
  <message>
   <source>{error}.{known}</source>
   <translation>{error}.{known}</translation>
  </message>
  <message>
   <source>{file} cannot be read ({reason}).</source>
   <translation>{file} ist nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <source>{file} holds no answers.</source>
   <translation>{file} enthält keine Antworten.</translation>
  </message>
  <message>
   <source>{file} is larger than {most} bytes.</source>
   <translation>{file} ist größer als {most} Bytes.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {reason}.</source>
   <translation>{file}, Zeile {line}: {reason}.</translation>
  </message>
  <message>
   <source>{kind} holds the whole log; leave --from and --to away. See calfcoach --help.</source>
   <translation>{kind} enthält das ganze Protokoll; lass --from und --to weg. Siehe calfcoach --help.</translation>
  </message>
  <message>
   <source>{last} is before {first}. See calfcoach --help.</source>
   <translation>{last} liegt vor {first}. Siehe calfcoach --help.</translation>
  </message>
  <message>
   <source>{message}. See calfcoach --help.</source>
   <translation>{message}. Siehe calfcoach --help.</translation>
  </message>
  <message>
   <source>{name} cannot be used: {faults}</source>
   <translation>{name} ist nicht benutzbar: {faults}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}).</source>
   <translation>{path} ist nicht lesbar ({reason}).</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Name a file in a folder that you may write to.</source>
   <translation>{path} kann nicht geschrieben werden ({reason}). Nenne eine Datei in einem Ordner, in den du schreiben darfst.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Name a file.</source>
   <translation>{path} kann nicht geschrieben werden ({reason}). Nenne eine Datei.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Nothing was changed there. Name a file in a folder that you may write to.</source>
   <translation>{path} kann nicht geschrieben werden ({reason}). Dort wurde nichts geändert. Nenne eine Datei in einem Ordner, in den du schreiben darfst.</translation>
  </message>
  <message>
   <source>{path} does not say when it was made, so it is no log that calfcoach handed over. Nothing was changed.</source>
   <translation>{path} sagt nicht, wann es gemacht wurde, ist also kein Protokoll, das calfcoach übergeben hat. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} is calfcoach's own file and is not written over. Name another file.</source>
   <translation>{path} ist calfcoachs eigene Datei und wird nicht überschrieben. Nenne eine andere.</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB, so it is no log of one runner. Nothing was changed.</source>
   <translation>{path} ist größer als {most} MB, ist also kein Protokoll eines Läufers. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over (the {kind} {key} has parts that such an entry has not). Nothing was changed.</source>
   <translation>{path} ist kein Protokoll, das calfcoach übergeben hat ({kind} {key} hat Teile, die ein solcher Eintrag nicht hat). Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over ({reason}). Nothing was changed.</source>
   <translation>{path} ist kein Protokoll, das calfcoach übergeben hat ({reason}). Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over, or it is damaged. Nothing was changed. Ask for it again.</source>
   <translation>{path} ist kein Protokoll, das calfcoach übergeben hat, oder es ist beschädigt. Nichts wurde geändert. Bitte noch einmal darum.</translation>
  </message>
  <message>
   <source>{path} is not a plain file, so calfcoach cannot tell whether a window is open on this folder. Move it away and try again.</source>
   <translation>{path} ist keine gewöhnliche Datei, daher kann calfcoach nicht sagen, ob auf diesem Ordner ein Fenster offen ist. Verschiebe sie und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>{path} was changed or damaged on its way: its check sum is another. Nothing was changed. Ask for it again.</source>
   <translation>{path} wurde unterwegs geändert oder beschädigt: Seine Prüfsumme ist eine andere. Nichts wurde geändert. Bitte noch einmal darum.</translation>
  </message>
  <message>
   <source>{path} was written by a newer calfcoach. Nothing was changed. Install the newer calfcoach to read it.</source>
   <translation>{path} wurde von einem neueren calfcoach geschrieben. Nichts wurde geändert. Installiere das neuere, um es zu lesen.</translation>
  </message>
  <message>
   <source>{title} has no stage {stage}; its stages are {stages}.</source>
   <translation>{title} hat keine Stufe {stage}; seine Stufen sind {stages}.</translation>
  </message>
  <message>
   <source>{title} keeps {hours} h between sessions, which leaves no room for {count} a week.</source>
   <translation>{title} hält {hours} h zwischen Einheiten, was für {count} pro Woche keinen Platz lässt.</translation>
  </message>
 </context>
 <context>
  <name>ExerciseModel</name>
  <message>
   <source>Exercise</source>
   <translation>Übung</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Wdh.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Tempo, s</source>
   <translation>Takt, s</translation>
  </message>
  <message>
   <source>Up, hold, lower, stay down</source>
   <translation>Auf, halten, senken, unten bleiben</translation>
  </message>
  <message>
   <source>both</source>
   <translation>beide</translation>
  </message>
  <message>
   <source>each</source>
   <translation>jedes</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
 <context>
  <name>ExercisePicker</name>
  <message>
   <source>+ Add an exercise: type a few letters, then Enter</source>
   <translation>+ Übung: ein paar Buchstaben tippen, dann Eingabe</translation>
  </message>
  <message>
   <source>Add an exercise</source>
   <translation>Übung hinzufügen</translation>
  </message>
  <message>
   <source>Exercises that fit</source>
   <translation>Passende Übungen</translation>
  </message>
 </context>
 <context>
  <name>ExerciseTable</name>
  <message>
   <source>Exercises of this stage</source>
   <translation>Übungen dieser Stufe</translation>
  </message>
 </context>
 <context>
  <name>ExportCard</name>
  <message>
   <source>All</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Another calfcoach (.calflog)</source>
   <translation>Ein anderes calfcoach (.calflog)</translation>
  </message>
  <message>
   <source>Backup (.calfbackup)</source>
   <translation>Sicherung (.calfbackup)</translation>
  </message>
  <message>
   <source>Calendar (iCalendar)</source>
   <translation>Kalender (iCalendar)</translation>
  </message>
  <message>
   <source>Clinic's system (FHIR)</source>
   <translation>System der Klinik (FHIR)</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Everything (JSON)</source>
   <translation>Alles (JSON)</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>From one day to another</source>
   <translation>Von einem Tag bis zu einem anderen</translation>
  </message>
  <message>
   <source>It cannot carry: {}.</source>
   <translation>Nicht enthalten sind: {}.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Art der Datei</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>Report for a physio (PDF)</source>
   <translation>Bericht für einen Physio (PDF)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern als…</translation>
  </message>
  <message>
   <source>Strava, Garmin (FIT)</source>
   <translation>Strava, Garmin (FIT)</translation>
  </message>
  <message>
   <source>Table for my spreadsheet (CSV)</source>
   <translation>Tabelle für meine Tabellenkalkulation (CSV)</translation>
  </message>
  <message>
   <source>Table for programs (CSV)</source>
   <translation>Tabelle für Programme (CSV)</translation>
  </message>
  <message>
   <source>Take your log with you</source>
   <translation>Nimm dein Protokoll mit</translation>
  </message>
  <message>
   <source>Workbook (Excel, LibreOffice)</source>
   <translation>Arbeitsmappe (Excel, LibreOffice)</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
 </context>
 <context>
  <name>ExportWords</name>
  <message>
   <source>It is not encrypted: sent by mail, it can be read on its way.</source>
   <translation>Sie ist nicht verschlüsselt: Per Mail verschickt, kann sie unterwegs gelesen werden.</translation>
  </message>
  <message>
   <source>a FHIR R4 bundle for a clinic's system</source>
   <translation>ein FHIR-R4-Bundle für das System einer Klinik</translation>
  </message>
  <message>
   <source>a report to print or to send to your physio</source>
   <translation>ein Bericht zum Drucken oder für deinen Physio</translation>
  </message>
  <message>
   <source>a session that is under way</source>
   <translation>eine laufende Einheit</translation>
  </message>
  <message>
   <source>a workbook: sessions, sets, check-ins, tests, relief, runs</source>
   <translation>eine Arbeitsmappe: Einheiten, Sätze, Morgen-Checks, Tests, Linderung, Läufe</translation>
  </message>
  <message>
   <source>check-ins</source>
   <translation>Morgen-Checks</translation>
  </message>
  <message>
   <source>check-ins (but for the morning after a session)</source>
   <translation>Morgen-Checks (außer am Morgen nach einer Einheit)</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <source>effort</source>
   <translation>Anstrengung</translation>
  </message>
  <message>
   <source>hours and doses (they are not planned)</source>
   <translation>Uhrzeiten und Dosen (sie sind nicht geplant)</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>one row a set, for data: comma, decimal point, ISO 8601</source>
   <translation>eine Zeile pro Satz, für Daten: Komma, Dezimalpunkt, ISO 8601</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>Schmerz</translation>
  </message>
  <message>
   <source>past sessions</source>
   <translation>frühere Einheiten</translation>
  </message>
  <message>
   <source>programs and plans</source>
   <translation>Programme und Pläne</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>Linderung</translation>
  </message>
  <message>
   <source>safety checks</source>
   <translation>Sicherheits-Checks</translation>
  </message>
  <message>
   <source>sessions without a set</source>
   <translation>Einheiten ohne Satz</translation>
  </message>
  <message>
   <source>sets that were not done</source>
   <translation>nicht gemachte Sätze</translation>
  </message>
  <message>
   <source>settings and voices</source>
   <translation>Einstellungen und Stimmen</translation>
  </message>
  <message>
   <source>single sets and steps</source>
   <translation>einzelne Sätze und Schritte</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>Takt</translation>
  </message>
  <message>
   <source>tests</source>
   <translation>Tests</translation>
  </message>
  <message>
   <source>the last session for Strava or Garmin; all where FILE ends in .zip</source>
   <translation>die letzte Einheit für Strava oder Garmin; alle, wenn FILE auf .zip endet</translation>
  </message>
  <message>
   <source>the leg (it stands in the name of the exercise)</source>
   <translation>das Bein (es steht im Namen der Übung)</translation>
  </message>
  <message>
   <source>the log as it is, to go back to with calfcoach restore</source>
   <translation>das Protokoll, wie es ist, für calfcoach restore</translation>
  </message>
  <message>
   <source>the log for another calfcoach, which merges it</source>
   <translation>das Protokoll für ein anderes calfcoach, das es einfügt</translation>
  </message>
  <message>
   <source>the same for your spreadsheet, with your decimal mark</source>
   <translation>dasselbe für deine Tabellenkalkulation, mit deinem Dezimalzeichen</translation>
  </message>
  <message>
   <source>the sessions ahead for a calendar; eight weeks without --to</source>
   <translation>die kommenden Einheiten für einen Kalender; acht Wochen ohne --to</translation>
  </message>
  <message>
   <source>the whole log</source>
   <translation>das ganze Protokoll</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>A number is needed, {}.</source>
   <translation>Eine Zahl wird gebraucht, {}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Use a number {}.</source>
   <translation>Nimm eine Zahl {}.</translation>
  </message>
  <message>
   <source>Use a whole number {}.</source>
   <translation>Nimm eine ganze Zahl {}.</translation>
  </message>
  <message>
   <source>Use digits only: a number {}.</source>
   <translation>Nur Ziffern: eine Zahl {}.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>from {} to {}</source>
   <translation>von {} auf {}</translation>
  </message>
 </context>
 <context>
  <name>FigureView</name>
  <message>
   <source>Figure: {}</source>
   <translation>Figur: {}</translation>
  </message>
  <message>
   <source>Works: {}</source>
   <translation>Arbeitet: {}</translation>
  </message>
 </context>
 <context>
  <name>FlagsPanel</name>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>First: is any of this true?</source>
   <translation>Zuerst: Trifft etwas davon zu?</translation>
  </message>
  <message>
   <source>None of these, go on</source>
   <translation>Nichts davon, weiter</translation>
  </message>
  <message>
   <source>One is true, or I am not sure</source>
   <translation>Eines trifft zu, oder ich bin unsicher</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message>
   <source>A checklist, not a diagnosis. If tightness stays for two weeks, comes on three runs in a row, or worries you, have it looked at.</source>
   <translation>Eine Checkliste, keine Diagnose. Wenn die Spannung zwei Wochen bleibt, bei drei Läufen hintereinander kommt oder dich beunruhigt, lass sie untersuchen.</translation>
  </message>
  <message>
   <source>Compared with {}.</source>
   <translation>Verglichen mit {}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Keep an eye on: {}</source>
   <translation>Im Auge behalten: {}</translation>
  </message>
  <message>
   <source>Less or nothing speaks for: {}.</source>
   <translation>Wenig oder nichts spricht für: {}.</translation>
  </message>
  <message>
   <source>Little speaks for any of these causes</source>
   <translation>Für keine dieser Ursachen spricht viel</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>Mehr dazu</translation>
  </message>
  <message>
   <source>More about {}</source>
   <translation>Mehr über {}</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Zuerst versuchen</translation>
  </message>
  <message>
   <source>What is likely to matter for you</source>
   <translation>Was für dich wohl zählt</translation>
  </message>
  <message>
   <source>as last time</source>
   <translation>wie beim letzten Mal</translation>
  </message>
  <message>
   <source>less than last time</source>
   <translation>weniger als beim letzten Mal</translation>
  </message>
  <message>
   <source>more than last time</source>
   <translation>mehr als beim letzten Mal</translation>
  </message>
  <message>
   <source>much speaks for it</source>
   <translation>viel spricht dafür</translation>
  </message>
  <message>
   <source>something speaks for it</source>
   <translation>etwas spricht dafür</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Before the next stage</source>
   <translation>Vor der nächsten Stufe</translation>
  </message>
  <message>
   <source>Change my answers</source>
   <translation>Meine Antworten ändern</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>Most pain when running this week</source>
   <translation>Stärkster Schmerz beim Laufen diese Woche</translation>
  </message>
  <message>
   <source>Pain when running</source>
   <translation>Schmerz beim Laufen</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Single-leg heel raises, as many as go with pain of 3 or less, knee straight, full height, a fingertip on the wall.</source>
   <translation>Einbeiniges Wadenheben, so viele wie gehen mit Schmerz von 3 oder weniger, Knie gestreckt, volle Höhe, Fingerspitze an der Wand.</translation>
  </message>
  <message>
   <source>Single-leg raises: {}</source>
   <translation>Einbeinige Hebungen: {}</translation>
  </message>
 </context>
 <context>
  <name>GatePanel</name>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Is any of this true?</source>
   <translation>Trifft etwas davon zu?</translation>
  </message>
  <message>
   <source>No stretch and no massage now.</source>
   <translation>Jetzt kein Dehnen und keine Massage.</translation>
  </message>
  <message>
   <source>None of these, go on</source>
   <translation>Nichts davon, weiter</translation>
  </message>
  <message>
   <source>Not sure counts as yes. If one is true, relief stops and says who to see.</source>
   <translation>Unsicher zählt als ja. Trifft eines zu, endet die Linderung und sagt, wer es ansehen soll.</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Sicherheits-Check</translation>
  </message>
  <message>
   <source>Yes: show me what to do</source>
   <translation>Ja: zeig mir, was zu tun ist</translation>
  </message>
 </context>
 <context>
  <name>Handout</name>
  <message>
   <source>, then </source>
   <translation>, dann </translation>
  </message>
  <message>
   <source>A page a stage, as a PDF file to print or to send. Which paper?</source>
   <translation>Eine Seite pro Stufe, als PDF-Datei zum Drucken oder Verschicken. Welches Papier?</translation>
  </message>
  <message>
   <source>A step back when the next morning is worse by more than {}, or over {}.</source>
   <translation>Ein Schritt zurück, wenn der Morgen danach um mehr als {} schlechter ist oder über {}.</translation>
  </message>
  <message>
   <source>A step up after {} sessions in a row with all repetitions, pain of {} or less, effort of {} or less and a calm morning.</source>
   <translation>Ein Schritt vor nach {} Einheiten hintereinander mit allen Wiederholungen, Schmerz von {} oder weniger, Anstrengung von {} oder weniger und ruhigem Morgen.</translation>
  </message>
  <message>
   <source>A4</source>
   <translation>A4</translation>
  </message>
  <message>
   <source>As heavy as the repetitions are just possible.</source>
   <translation>So schwer, dass die Wiederholungen gerade noch gehen.</translation>
  </message>
  <message>
   <source>Be seen at once if any of these is so:</source>
   <translation>Lass dich sofort untersuchen, wenn etwas davon zutrifft:</translation>
  </message>
  <message>
   <source>Clinic, name, logo or stamp</source>
   <translation>Klinik, Name, Logo oder Stempel</translation>
  </message>
  <message>
   <source>Handout (*.pdf)</source>
   <translation>Merkblatt (*.pdf)</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Made with calfcoach. It is not a diagnosis and takes no clinician's place.</source>
   <translation>Erstellt mit calfcoach. Es ist keine Diagnose und ersetzt keinen Arzt oder Physio.</translation>
  </message>
  <message>
   <source>Mind: {}</source>
   <translation>Beachte: {}</translation>
  </message>
  <message>
   <source>No session: pain over {} of 10 right before, or over {} that morning.</source>
   <translation>Keine Einheit: Schmerz über {} von 10 direkt davor oder über {} an diesem Morgen.</translation>
  </message>
  <message>
   <source>Page {} of {}</source>
   <translation>Seite {} von {}</translation>
  </message>
  <message>
   <source>Print handout</source>
   <translation>Merkblatt drucken</translation>
  </message>
  <message>
   <source>Revision {} of {}</source>
   <translation>Fassung {} vom {}</translation>
  </message>
  <message>
   <source>Stage {}: {}</source>
   <translation>Stufe {}: {}</translation>
  </message>
  <message>
   <source>Stop at once: sharp pain, a limp, or pain over {} of 10.</source>
   <translation>Sofort aufhören: stechender Schmerz, Hinken oder Schmerz über {} von 10.</translation>
  </message>
  <message>
   <source>The handout is saved as {}.</source>
   <translation>Das Merkblatt ist als {} gespeichert.</translation>
  </message>
  <message>
   <source>The same again while pain is over {} and up to {}.</source>
   <translation>Dasselbe noch einmal, solange der Schmerz über {} und bis {} ist.</translation>
  </message>
  <message>
   <source>Tick off, and note pain from 0 to 10</source>
   <translation>Abhaken und Schmerz von 0 bis 10 notieren</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Woche {}</translation>
  </message>
  <message>
   <source>When to move on</source>
   <translation>Wann es weitergeht</translation>
  </message>
  <message>
   <source>When to stop, and when to be seen</source>
   <translation>Wann aufhören und wann untersuchen lassen</translation>
  </message>
  <message>
   <source>With a backpack; calfcoach says how heavy.</source>
   <translation>Mit Rucksack; calfcoach sagt, wie schwer.</translation>
  </message>
  <message>
   <source>Works most on: {}</source>
   <translation>Arbeitet vor allem: {}</translation>
  </message>
  <message>
   <source>both legs</source>
   <translation>beide Beine</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>von {}</translation>
  </message>
  <message>
   <source>code {}</source>
   <translation>Code {}</translation>
  </message>
  <message>
   <source>each leg</source>
   <translation>jedes Bein</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>für {}</translation>
  </message>
  <message>
   <source>hold {} s</source>
   <translation>{} s halten</translation>
  </message>
  <message>
   <source>lower {} s</source>
   <translation>{} s senken</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>morgens</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>Schmerz</translation>
  </message>
  <message>
   <source>session {}</source>
   <translation>Einheit {}</translation>
  </message>
  <message>
   <source>stay down {} s</source>
   <translation>{} s unten bleiben</translation>
  </message>
  <message>
   <source>up {} s</source>
   <translation>{} s hoch</translation>
  </message>
  <message>
   <source>{}; rest {} s</source>
   <translation>{}; Pause {} s</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>About calfcoach</source>
   <translation>Über calfcoach</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>It opens no connection, counts nothing and needs no account.</source>
   <translation>Es öffnet keine Verbindung, zählt nichts und braucht kein Konto.</translation>
  </message>
  <message>
   <source>Licenses</source>
   <translation>Lizenzen</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Version {}. License: MIT.</source>
   <translation>Version {}. Lizenz: MIT.</translation>
  </message>
  <message>
   <source>What is said here rests on an article and on these studies. Most of the doses come from studies of the Achilles tendon, not of tight calves. What no study tells is our choice, and is marked so where it is used.</source>
   <translation>Was hier gesagt wird, beruht auf einem Artikel und auf diesen Studien. Die meisten Dosen stammen aus Studien der Achillessehne, nicht fester Waden. Was keine Studie sagt, ist unsere Wahl und so gekennzeichnet, wo es gilt.</translation>
  </message>
  <message>
   <source>Your data lie in {}, on this computer alone.</source>
   <translation>Deine Daten liegen in {}, nur auf diesem Computer.</translation>
  </message>
  <message>
   <source>calfcoach is not a medical device. It guides and times, and makes no diagnosis. If you are worried about your leg, have it looked at.</source>
   <translation>calfcoach ist kein Medizinprodukt. Es führt und misst die Zeit und stellt keine Diagnose. Wenn du dir um dein Bein Sorgen machst, lass es untersuchen.</translation>
  </message>
  <message>
   <source>calfcoach is shipped with these, each under its own license. Qt and PySide6 are used as they are, and can be replaced by other versions of them.</source>
   <translation>calfcoach wird mit diesen ausgeliefert, jedes unter seiner eigenen Lizenz. Qt und PySide6 werden unverändert benutzt und können durch andere Versionen ersetzt werden.</translation>
  </message>
 </context>
 <context>
  <name>HubPanel</name>
  <message>
   <source>Causes and form</source>
   <translation>Ursachen und Laufstil</translation>
  </message>
  <message>
   <source>Find out what matters for you</source>
   <translation>Finde heraus, was für dich zählt</translation>
  </message>
  <message>
   <source>On {}: little speaks for any cause.</source>
   <translation>Am {}: Wenig spricht für eine Ursache.</translation>
  </message>
  <message>
   <source>On {}: {}.</source>
   <translation>Am {}: {}.</translation>
  </message>
  <message>
   <source>Tightness is a signal, not the trouble itself. Two minutes of plain questions; what your log knows is filled in. A checklist, not a diagnosis.</source>
   <translation>Spannung ist ein Signal, nicht das Problem selbst. Zwei Minuten einfache Fragen; was dein Protokoll weiß, ist eingetragen. Eine Checkliste, keine Diagnose.</translation>
  </message>
  <message>
   <source>What was found last</source>
   <translation>Was zuletzt gefunden wurde</translation>
  </message>
  <message>
   <source>Why is my calf tight?</source>
   <translation>Warum ist meine Wade fest?</translation>
  </message>
 </context>
 <context>
  <name>HurtPanel</name>
  <message>
   <source>Does it make you limp?</source>
   <translation>Musst du hinken?</translation>
  </message>
  <message>
   <source>Dull</source>
   <translation>Dumpf</translation>
  </message>
  <message>
   <source>End the session here</source>
   <translation>Die Einheit hier beenden</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>How much does it hurt?</source>
   <translation>Wie sehr tut es weh?</translation>
  </message>
  <message>
   <source>How much? 0 is none, 10 the worst.</source>
   <translation>Wie sehr? 0 ist gar nicht, 10 am stärksten.</translation>
  </message>
  <message>
   <source>It hurts: time stands still</source>
   <translation>Es tut weh: Die Zeit steht still</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Nächste</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Stechend oder verkrampfend</translation>
  </message>
  <message>
   <source>That ends the session: sharp pain or a limp is never worked through.</source>
   <translation>Das beendet die Einheit: Durch stechenden Schmerz oder Hinken wird nie weitergearbeitet.</translation>
  </message>
  <message>
   <source>What kind of pain is it?</source>
   <translation>Welche Art Schmerz ist es?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
 </context>
 <context>
  <name>ImportCard</name>
  <message>
   <source>A log from another computer becomes part of this one. Nothing is deleted because it is missing there, and all of it can be undone.</source>
   <translation>Ein Protokoll von einem anderen Computer wird Teil von diesem. Nichts wird gelöscht, weil es dort fehlt, und alles lässt sich rückgängig machen.</translation>
  </message>
  <message>
   <source>All of {} is here already.</source>
   <translation>Alles aus {} ist schon hier.</translation>
  </message>
  <message>
   <source>Entries of {}:</source>
   <translation>Einträge von {}:</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Merge another log</source>
   <translation>Ein anderes Protokoll einfügen</translation>
  </message>
  <message>
   <source>Open a .calflog…</source>
   <translation>Eine .calflog öffnen…</translation>
  </message>
  <message>
   <source>Take it in</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>{} changed here later and left alone</source>
   <translation>{} hier später geändert und belassen</translation>
  </message>
  <message>
   <source>{} changed in both: one of the two is taken</source>
   <translation>{} in beiden geändert: Eines davon wird genommen</translation>
  </message>
  <message>
   <source>{} changed there later</source>
   <translation>{} dort später geändert</translation>
  </message>
  <message>
   <source>{} deleted there</source>
   <translation>{} dort gelöscht</translation>
  </message>
  <message>
   <source>{} new</source>
   <translation>{} neu</translation>
  </message>
  <message>
   <source>{} the same</source>
   <translation>{} gleich</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Counts</source>
   <translation>Zählt</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Strecke</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>What is to be said</source>
   <translation>Was zu sagen ist</translation>
  </message>
  <message>
   <source>about {}</source>
   <translation>etwa {}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message numerus="yes">
   <source>%n runs were taken in.</source>
   <translation>
    <numerusform>%n Lauf wurde übernommen.</numerusform>
    <numerusform>%n Läufe wurden übernommen.</numerusform>
   </translation>
  </message>
  <message>
   <source>And {} more files.</source>
   <translation>Und {} weitere Dateien.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Call it off</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Called off.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <source>Distances are in</source>
   <translation>Strecken sind in</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Files are being read already. Wait, or call it off.</source>
   <translation>Es werden schon Dateien gelesen. Warte oder brich es ab.</translation>
  </message>
  <message>
   <source>Import runs</source>
   <translation>Läufe importieren</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Not ticked and left out: {}.</source>
   <translation>Nicht angehakt und weggelassen: {}.</translation>
  </message>
  <message>
   <source>Reading {} …</source>
   <translation>{} wird gelesen …</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <source>Runs (*.fit *.gpx *.tcx *.csv *.xml *.zip *.gz);;All files (*)</source>
   <translation>Läufe (*.fit *.gpx *.tcx *.csv *.xml *.zip *.gz);;Alle Dateien (*)</translation>
  </message>
  <message numerus="yes">
   <source>Take in %n runs</source>
   <translation>
    <numerusform>%n Lauf übernehmen</numerusform>
    <numerusform>%n Läufe übernehmen</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Zurückgenommen. Das Protokoll ist wie zuvor.</translation>
  </message>
  <message>
   <source>kilometers</source>
   <translation>Kilometer</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>Meilen</translation>
  </message>
  <message>
   <source>{} cannot be read: {}.</source>
   <translation>{} ist nicht lesbar: {}.</translation>
  </message>
  <message>
   <source>{} does not say its unit. Its distances are in</source>
   <translation>{} nennt keine Einheit. Seine Strecken sind in</translation>
  </message>
  <message>
   <source>{} of {} activities count.</source>
   <translation>{} von {} Aktivitäten zählen.</translation>
  </message>
 </context>
 <context>
  <name>ImportTable</name>
  <message>
   <source>Activities in the files</source>
   <translation>Aktivitäten in den Dateien</translation>
  </message>
  <message>
   <source>All ({})</source>
   <translation>Alle ({})</translation>
  </message>
  <message>
   <source>Asked about ({})</source>
   <translation>Gefragt ({})</translation>
  </message>
  <message>
   <source>Count ({})</source>
   <translation>Zählen ({})</translation>
  </message>
  <message>
   <source>Do not count ({})</source>
   <translation>Zählen nicht ({})</translation>
  </message>
  <message>
   <source>Space ticks a run that counts.</source>
   <translation>Leertaste hakt einen Lauf an, der zählt.</translation>
  </message>
  <message>
   <source>Which are shown</source>
   <translation>Welche gezeigt werden</translation>
  </message>
 </context>
 <context>
  <name>ImportWords</name>
  <message>
   <source>a route without times</source>
   <translation>eine Route ohne Zeiten</translation>
  </message>
  <message>
   <source>a run like it is there, whole hours apart: perhaps the same</source>
   <translation>ein ähnlicher Lauf ist da, ganze Stunden entfernt: vielleicht derselbe</translation>
  </message>
  <message>
   <source>already in the log</source>
   <translation>schon im Protokoll</translation>
  </message>
  <message>
   <source>asked about</source>
   <translation>gefragt</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>zählt</translation>
  </message>
  <message>
   <source>dated before 2000</source>
   <translation>Datum vor 2000</translation>
  </message>
  <message>
   <source>dated in the future</source>
   <translation>Datum in der Zukunft</translation>
  </message>
  <message>
   <source>does not count</source>
   <translation>zählt nicht</translation>
  </message>
  <message>
   <source>farther than 100 km</source>
   <translation>weiter als 100 km</translation>
  </message>
  <message>
   <source>faster than a run, as a ride is</source>
   <translation>schneller als ein Lauf, wie eine Radfahrt</translation>
  </message>
  <message>
   <source>laps and track differ; the laps were taken</source>
   <translation>Runden und Aufzeichnung weichen ab; die Runden gelten</translation>
  </message>
  <message>
   <source>longer than 24 h</source>
   <translation>länger als 24 h</translation>
  </message>
  <message>
   <source>longer than any run</source>
   <translation>länger als jeder Lauf</translation>
  </message>
  <message>
   <source>no activity in the file</source>
   <translation>keine Aktivität in der Datei</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>kein Datum</translation>
  </message>
  <message>
   <source>no distance</source>
   <translation>keine Strecke</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>kein Laufen</translation>
  </message>
  <message>
   <source>takes the place of a less exact one in the log</source>
   <translation>ersetzt einen ungenaueren im Protokoll</translation>
  </message>
  <message>
   <source>the file does not say which sport it is</source>
   <translation>die Datei nennt keine Sportart</translation>
  </message>
  <message>
   <source>the file is cut off: at least this far</source>
   <translation>die Datei ist abgeschnitten: mindestens so weit</translation>
  </message>
  <message>
   <source>the file is damaged a little; this part is whole</source>
   <translation>die Datei ist etwas beschädigt; dieser Teil ist ganz</translation>
  </message>
  <message>
   <source>the same run as another one here</source>
   <translation>derselbe Lauf wie ein anderer hier</translation>
  </message>
  <message>
   <source>very short</source>
   <translation>sehr kurz</translation>
  </message>
  <message>
   <source>you typed a run like it that day: it would take its place</source>
   <translation>an dem Tag hast du einen ähnlichen Lauf getippt: Er träte an dessen Stelle</translation>
  </message>
 </context>
 <context>
  <name>IncomingPage</name>
  <message>
   <source>Code: {}</source>
   <translation>Code: {}</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Go on with this revision</source>
   <translation>Mit dieser Fassung weitermachen</translation>
  </message>
  <message>
   <source>It is newer than revision {}, which is {}.</source>
   <translation>Sie ist neuer als Fassung {}, die {} ist.</translation>
  </message>
  <message>
   <source>It is older than revision {}, which is {}.</source>
   <translation>Sie ist älter als Fassung {}, die {} ist.</translation>
  </message>
  <message>
   <source>Its code</source>
   <translation>Sein Code</translation>
  </message>
  <message>
   <source>Its stages</source>
   <translation>Seine Stufen</translation>
  </message>
  <message>
   <source>Keep in the library</source>
   <translation>In der Bibliothek behalten</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Hinweise</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask whoever sent it for a sound file.</source>
   <translation>Nichts wurde geändert. Bitte den Absender um eine heile Datei.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Nichts.</translation>
  </message>
  <message>
   <source>Read these letters to whoever sent it. The same letters mean the same program; they do not prove who made it.</source>
   <translation>Lies diese Buchstaben dem Absender vor. Gleiche Buchstaben heißen gleiches Programm; sie beweisen nicht, wer es gemacht hat.</translation>
  </message>
  <message>
   <source>Revision {} is {} already, with other content. Ask for a new revision.</source>
   <translation>Fassung {} ist schon {}, mit anderem Inhalt. Bitte um eine neue Fassung.</translation>
  </message>
  <message>
   <source>Revision {} of {}</source>
   <translation>Fassung {} vom {}</translation>
  </message>
  <message>
   <source>Set it up and begin</source>
   <translation>Einrichten und beginnen</translation>
  </message>
  <message>
   <source>The same revision is {} already.</source>
   <translation>Dieselbe Fassung ist schon {}.</translation>
  </message>
  <message>
   <source>This program is not here yet.</source>
   <translation>Dieses Programm ist noch nicht hier.</translation>
  </message>
  <message>
   <source>What differs from {}, revision {}</source>
   <translation>Was von {}, Fassung {}, abweicht</translation>
  </message>
  <message>
   <source>What is wrong with it</source>
   <translation>Was daran falsch ist</translation>
  </message>
  <message>
   <source>You go on with revision {}. Sessions that are done keep theirs.</source>
   <translation>Du machst mit Fassung {} weiter. Erledigte Einheiten behalten ihre.</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>und {} mehr</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>für {}</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>in der Bibliothek</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
  <message>
   <source>made by {}</source>
   <translation>erstellt von {}</translation>
  </message>
  <message>
   <source>{} cannot be used</source>
   <translation>{} ist nicht benutzbar</translation>
  </message>
  <message>
   <source>{} is in the library.</source>
   <translation>{} ist in der Bibliothek.</translation>
  </message>
 </context>
 <context>
  <name>KeysCard</name>
  <message>
   <source>0 to 9, -</source>
   <translation>0 bis 9, -</translation>
  </message>
  <message>
   <source>15 s more rest</source>
   <translation>15 s mehr Pause</translation>
  </message>
  <message>
   <source>Clicker</source>
   <translation>Clicker</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Left, Page Up</source>
   <translation>Links, Bild auf</translation>
  </message>
  <message>
   <source>P, B, Play</source>
   <translation>P, B, Wiedergabe</translation>
  </message>
  <message>
   <source>Right, Page Down</source>
   <translation>Rechts, Bild ab</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Auf</translation>
  </message>
  <message>
   <source>add bent-knee holds, or leave them out</source>
   <translation>gebeugte Dehnungen dazu oder weg</translation>
  </message>
  <message>
   <source>back; Page Up held for a second: it hurts</source>
   <translation>zurück; Bild auf eine Sekunde gehalten: es tut weh</translation>
  </message>
  <message>
   <source>choose: leg, answers, way of massage</source>
   <translation>wählen: Bein, Antworten, Art der Massage</translation>
  </message>
  <message>
   <source>full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>help on this page</source>
   <translation>Hilfe zu dieser Seite</translation>
  </message>
  <message>
   <source>in a rest: most pain in the set; - is 10</source>
   <translation>in einer Pause: stärkster Schmerz im Satz; - ist 10</translation>
  </message>
  <message>
   <source>it has let go, done, go on</source>
   <translation>es hat nachgelassen, fertig, weiter</translation>
  </message>
  <message>
   <source>it hurts: stop now</source>
   <translation>es tut weh: sofort aufhören</translation>
  </message>
  <message>
   <source>leave full screen, then end the session</source>
   <translation>Vollbild verlassen, dann die Einheit beenden</translation>
  </message>
  <message>
   <source>next is Page Down or ".", back is Page Up</source>
   <translation>weiter ist Bild ab oder ".", zurück ist Bild auf</translation>
  </message>
  <message>
   <source>pause, go on</source>
   <translation>Pause, weiter</translation>
  </message>
  <message>
   <source>pause, go on; at your own pace: next rep</source>
   <translation>Pause, weiter; im eigenen Tempo: nächste Wiederholung</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>skip this step</source>
   <translation>diesen Schritt überspringen</translation>
  </message>
  <message>
   <source>skip this step, or done</source>
   <translation>diesen Schritt überspringen oder fertig</translation>
  </message>
  <message>
   <source>skip this step; Page Down at your own pace: next rep</source>
   <translation>diesen Schritt überspringen; Bild ab im eigenen Tempo: nächste Wiederholung</translation>
  </message>
  <message>
   <source>sound on and off</source>
   <translation>Ton an und aus</translation>
  </message>
  <message>
   <source>start relief, from anywhere</source>
   <translation>Linderung beginnen, von überall</translation>
  </message>
  <message>
   <source>these keys</source>
   <translation>diese Tasten</translation>
  </message>
  <message>
   <source>to the next button; Space or Enter presses it</source>
   <translation>zur nächsten Schaltfläche; Leertaste oder Eingabe drückt sie</translation>
  </message>
  <message>
   <source>to the next button; Space presses it</source>
   <translation>zur nächsten Schaltfläche; Leertaste drückt sie</translation>
  </message>
 </context>
 <context>
  <name>LadderRow</name>
  <message>
   <source>+ Step</source>
   <translation>+ Schritt</translation>
  </message>
  <message>
   <source>Add a ladder step like this one</source>
   <translation>Einen Schritt wie diesen hinzufügen</translation>
  </message>
  <message>
   <source>Ladder</source>
   <translation>Leiter</translation>
  </message>
  <message>
   <source>Ladder step {}</source>
   <translation>Schritt {} der Leiter</translation>
  </message>
  <message>
   <source>Remove this ladder step</source>
   <translation>Diesen Schritt entfernen</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <source>− Step</source>
   <translation>− Schritt</translation>
  </message>
 </context>
 <context>
  <name>LearnPage</name>
  <message>
   <source>A warning sign is open, and that comes first: do the safety check on Today, or have it looked at.</source>
   <translation>Ein Warnzeichen ist offen, und das geht vor: Mach den Sicherheits-Check auf Heute oder lass es untersuchen.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Wissen</translation>
  </message>
  <message>
   <source>Save the metronome</source>
   <translation>Metronom speichern</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Gespeichert als {}.</translation>
  </message>
  <message>
   <source>Sound (*.wav)</source>
   <translation>Ton (*.wav)</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Zurückgenommen. Das Protokoll ist wie zuvor.</translation>
  </message>
  <message>
   <source>The self-check is kept, to compare with the next one.</source>
   <translation>Der Selbst-Check ist behalten, zum Vergleich mit dem nächsten.</translation>
  </message>
  <message>
   <source>{} steps a minute are kept.</source>
   <translation>{} Schritte pro Minute sind behalten.</translation>
  </message>
  <message>
   <source>{}-steps.wav</source>
   <translation>{}-schritte.wav</translation>
  </message>
 </context>
 <context>
  <name>LearnPictures</name>
  <message>
   <source>a leap</source>
   <translation>ein Sprung</translation>
  </message>
  <message>
   <source>ahead of you</source>
   <translation>vor dir</translation>
  </message>
  <message>
   <source>at most a tenth more</source>
   <translation>höchstens ein Zehntel mehr</translation>
  </message>
  <message>
   <source>ball first: most</source>
   <translation>Ballen zuerst: am meisten</translation>
  </message>
  <message>
   <source>drop 10 mm</source>
   <translation>Sprengung 10 mm</translation>
  </message>
  <message>
   <source>drop 2 mm</source>
   <translation>Sprengung 2 mm</translation>
  </message>
  <message>
   <source>easy days between hard ones</source>
   <translation>leichte Tage zwischen harten</translation>
  </message>
  <message>
   <source>hard</source>
   <translation>hart</translation>
  </message>
  <message>
   <source>heel first</source>
   <translation>Ferse zuerst</translation>
  </message>
  <message>
   <source>sodium, potassium, magnesium</source>
   <translation>Natrium, Kalium, Magnesium</translation>
  </message>
  <message>
   <source>under the hips</source>
   <translation>unter der Hüfte</translation>
  </message>
  <message>
   <source>water</source>
   <translation>Wasser</translation>
  </message>
  <message>
   <source>whole foot</source>
   <translation>ganzer Fuß</translation>
  </message>
 </context>
 <context>
  <name>LegPart</name>
  <message>
   <source>not tested</source>
   <translation>nicht getestet</translation>
  </message>
 </context>
 <context>
  <name>LegQuestions</name>
  <message>
   <source>Both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <source>From your library, revision {}</source>
   <translation>Aus deiner Bibliothek, Fassung {}</translation>
  </message>
  <message>
   <source>Heavy and slow</source>
   <translation>Schwer und langsam</translation>
  </message>
  <message>
   <source>Keys: 1 left, 2 right, 3 both. Both legs train; the weaker one sets the pace.</source>
   <translation>Tasten: 1 links, 2 rechts, 3 beide. Beide Beine trainieren; das schwächere gibt das Maß vor.</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>More weight and fewer raises, in a gym, for calves that are strong.</source>
   <translation>Mehr Gewicht und weniger Hebungen, im Studio, für kräftige Waden.</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Slow calf raises, harder in small steps as your calf allows. The usual.</source>
   <translation>Langsames Wadenheben, in kleinen Schritten schwerer, wie es deine Wade erlaubt. Das Übliche.</translation>
  </message>
  <message>
   <source>The same steps with more rest between them, so it takes longer.</source>
   <translation>Dieselben Schritte mit mehr Ruhe dazwischen, es dauert also länger.</translation>
  </message>
  <message>
   <source>Three a week</source>
   <translation>Drei pro Woche</translation>
  </message>
  <message>
   <source>Two a week</source>
   <translation>Zwei pro Woche</translation>
  </message>
  <message>
   <source>Which leg troubles you?</source>
   <translation>Welches Bein macht Beschwerden?</translation>
  </message>
  <message>
   <source>Which program?</source>
   <translation>Welches Programm?</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>von {}</translation>
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message numerus="yes">
   <source>%n stages</source>
   <translation>
    <numerusform>%n Stufe</numerusform>
    <numerusform>%n Stufen</numerusform>
   </translation>
  </message>
  <message>
   <source>Built in</source>
   <translation>Mitgeliefert</translation>
  </message>
  <message>
   <source>It is back in the library.</source>
   <translation>Es ist wieder in der Bibliothek.</translation>
  </message>
  <message>
   <source>New program</source>
   <translation>Neues Programm</translation>
  </message>
  <message>
   <source>Open a program file</source>
   <translation>Programmdatei öffnen</translation>
  </message>
  <message>
   <source>Open a program file…</source>
   <translation>Programmdatei öffnen…</translation>
  </message>
  <message>
   <source>Programs (*.calfprog.json);;All files (*)</source>
   <translation>Programme (*.calfprog.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Erhalten</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Das Programm</translation>
  </message>
  <message>
   <source>Your own way through it goes on.</source>
   <translation>Dein eigener Weg dadurch geht weiter.</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Deine</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>von {}</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>für {}</translation>
  </message>
  <message>
   <source>revision {}</source>
   <translation>Fassung {}</translation>
  </message>
  <message>
   <source>{} (copy)</source>
   <translation>{} (Kopie)</translation>
  </message>
  <message>
   <source>{} a week</source>
   <translation>{} pro Woche</translation>
  </message>
  <message>
   <source>{} was taken out of the library.</source>
   <translation>{} wurde aus der Bibliothek genommen.</translation>
  </message>
 </context>
 <context>
  <name>LoadCard</name>
  <message>
   <source>A single run: up to {}.</source>
   <translation>Ein einzelner Lauf: bis {}.</translation>
  </message>
  <message>
   <source>Both limits are sensible, not proven protection. No ratio of short to long load is reckoned: a large study found it says nothing.</source>
   <translation>Beide Grenzen sind vernünftig, kein bewiesener Schutz. Ein Verhältnis von kurzer zu langer Last wird nicht berechnet: Eine große Studie fand, dass es nichts sagt.</translation>
  </message>
  <message>
   <source>Can I run that?</source>
   <translation>Kann ich das laufen?</translation>
  </message>
  <message>
   <source>Day of the planned run</source>
   <translation>Tag des geplanten Laufs</translation>
  </message>
  <message>
   <source>Distance of the planned run</source>
   <translation>Strecke des geplanten Laufs</translation>
  </message>
  <message>
   <source>In the new pair run up to {} % of the week's distance.</source>
   <translation>Lauf im neuen Paar bis zu {} % der Wochenstrecke.</translation>
  </message>
  <message>
   <source>Left of this week</source>
   <translation>Diese Woche noch übrig</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} von {}</translation>
  </message>
 </context>
 <context>
  <name>LockCard</name>
  <message>
   <source>A safety check is due</source>
   <translation>Ein Sicherheits-Check ist fällig</translation>
  </message>
  <message>
   <source>It comes before the next session, when you start that on Today.</source>
   <translation>Er kommt vor der nächsten Einheit, wenn du sie auf Heute beginnst.</translation>
  </message>
  <message>
   <source>Paused for safety</source>
   <translation>Zur Sicherheit pausiert</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close calfcoach? At the next start it can go on where it was.</source>
   <translation>calfcoach schließen? Beim nächsten Start kann es weitergehen, wo es war.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Wissen</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Not everything is saved. Close and lose it?</source>
   <translation>Nicht alles ist gespeichert. Schließen und verlieren?</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Physio</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Relief is going on.</source>
   <translation>Eine Linderung läuft.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>This session cannot go on ({}). Keep it as it is, or throw it away.</source>
   <translation>Diese Einheit kann nicht weitergehen ({}). Behalte sie, wie sie ist, oder verwirf sie.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
 </context>
 <context>
  <name>MeasurePage</name>
  <message>
   <source>As many raises on one leg as you can, one every two seconds, then the other leg: about ten minutes. Only a change of 7 raises or more in a leg is a real one.</source>
   <translation>So viele Hebungen auf einem Bein, wie du kannst, eine alle zwei Sekunden, dann das andere Bein: etwa zehn Minuten. Erst eine Änderung von 7 Hebungen oder mehr in einem Bein ist echt.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete this measurement?</source>
   <translation>Diese Messung löschen?</translation>
  </message>
  <message>
   <source>Deleted.</source>
   <translation>Gelöscht.</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test, until {} at least.</source>
   <translation>Training ist gesperrt und damit der Test, mindestens bis {}.</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test. Today says why.</source>
   <translation>Training ist gesperrt und damit der Test. Heute sagt, warum.</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Wadenhebe-Test</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <source>Start the test</source>
   <translation>Test beginnen</translation>
  </message>
 </context>
 <context>
  <name>MeasureWords</name>
  <message>
   <source>A leg that was stopped for pain is compared with nothing.</source>
   <translation>Ein Bein, das wegen Schmerz beendet wurde, wird mit nichts verglichen.</translation>
  </message>
  <message>
   <source>About {} raises are typical {}: something to compare with, no pass mark.</source>
   <translation>Etwa {} Hebungen sind typisch {}: zum Vergleich, keine Prüfung.</translation>
  </message>
  <message>
   <source>LEFS</source>
   <translation>LEFS</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>Left {}</source>
   <translation>Links {}</translation>
  </message>
  <message>
   <source>On average</source>
   <translation>Im Schnitt</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Right {}</source>
   <translation>Rechts {}</translation>
  </message>
  <message>
   <source>Sides less than {} raises apart are within test noise.</source>
   <translation>Seiten, die weniger als {} Hebungen auseinanderliegen, sind im Rauschen des Tests.</translation>
  </message>
  <message>
   <source>The list was another one before, so averages do not compare.</source>
   <translation>Die Liste war zuvor eine andere, daher lassen sich Mittel nicht vergleichen.</translation>
  </message>
  <message>
   <source>The test before was done on other ground; the two do not compare.</source>
   <translation>Der Test davor war auf anderem Boden; die beiden lassen sich nicht vergleichen.</translation>
  </message>
  <message>
   <source>The weaker leg reaches {} % of the other.</source>
   <translation>Das schwächere Bein erreicht {} % des anderen.</translation>
  </message>
  <message>
   <source>The {} ankle bends {} cm less: a difference worth watching.</source>
   <translation>Knöchel {}: beugt {} cm weniger, ein Unterschied, den man beobachten sollte.</translation>
  </message>
  <message>
   <source>VISA-A</source>
   <translation>VISA-A</translation>
  </message>
  <message>
   <source>for adults of every age</source>
   <translation>für Erwachsene jeden Alters</translation>
  </message>
  <message>
   <source>for your age and sex</source>
   <translation>für dein Alter und Geschlecht</translation>
  </message>
  <message>
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>on an incline</source>
   <translation>auf einer Schräge</translation>
  </message>
  <message>
   <source>on the floor</source>
   <translation>auf dem Boden</translation>
  </message>
  <message>
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <source>stopped because it hurt</source>
   <translation>beendet, weil es wehtat</translation>
  </message>
  <message>
   <source>until knee or trunk gave way</source>
   <translation>bis Knie oder Rumpf nachgaben</translation>
  </message>
  <message>
   <source>until the hands had to help</source>
   <translation>bis die Hände helfen mussten</translation>
  </message>
  <message>
   <source>until the heel no longer lifted</source>
   <translation>bis die Ferse nicht mehr hochkam</translation>
  </message>
  <message>
   <source>until the height was lost</source>
   <translation>bis die Höhe verloren ging</translation>
  </message>
  <message>
   <source>until the pace was lost</source>
   <translation>bis das Tempo verloren ging</translation>
  </message>
  <message>
   <source>{} cm</source>
   <translation>{} cm</translation>
  </message>
  <message>
   <source>{} of 10 on average · {}</source>
   <translation>{} von 10 im Schnitt · {}</translation>
  </message>
  <message>
   <source>{} {} of {} · {}</source>
   <translation>{} {} von {} · {}</translation>
  </message>
  <message>
   <source>{}: as on {}.</source>
   <translation>{}: wie am {}.</translation>
  </message>
  <message>
   <source>{}: {} since {}, a real change.</source>
   <translation>{}: {} seit {}, eine echte Änderung.</translation>
  </message>
  <message>
   <source>{}: {} since {}, within the noise of measuring.</source>
   <translation>{}: {} seit {}, im Rauschen des Messens.</translation>
  </message>
 </context>
 <context>
  <name>MetronomeCard</name>
  <message>
   <source> a minute</source>
   <translation> pro Minute</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beats a minute</source>
   <translation>Schläge pro Minute</translation>
  </message>
  <message>
   <source>Metronome</source>
   <translation>Metronom</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>One beat a step. A file can go onto your phone; nothing is sent.</source>
   <translation>Ein Schlag pro Schritt. Eine Datei kann auf dein Telefon; nichts wird gesendet.</translation>
  </message>
  <message>
   <source>Save as a sound file…</source>
   <translation>Als Tondatei speichern…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>There is no sound here.</source>
   <translation>Hier gibt es keinen Ton.</translation>
  </message>
 </context>
 <context>
  <name>MovePanel</name>
  <message>
   <source>Move the session to</source>
   <translation>Die Einheit verschieben auf</translation>
  </message>
  <message>
   <source>Two sessions always stay 48 hours apart, three in seven days at most.</source>
   <translation>Zwischen zwei Einheiten liegen immer 48 Stunden, höchstens drei in sieben Tagen.</translation>
  </message>
  <message>
   <source>{}, now here</source>
   <translation>{}, jetzt hier</translation>
  </message>
 </context>
 <context>
  <name>NextCard</name>
  <message>
   <source>Green sessions in a row here: {} of {}.</source>
   <translation>Grüne Einheiten hintereinander hier: {} von {}.</translation>
  </message>
  <message>
   <source>Green sessions in a row here: {}.</source>
   <translation>Grüne Einheiten hintereinander hier: {}.</translation>
  </message>
  <message>
   <source>You are here</source>
   <translation>Hier bist du</translation>
  </message>
 </context>
 <context>
  <name>NextWords</name>
  <message numerus="yes">
   <source>%n green sessions in a row</source>
   <translation>
    <numerusform>%n grüner Einheit</numerusform>
    <numerusform>%n grünen Einheiten hintereinander</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more green sessions in a row</source>
   <translation>
    <numerusform>%n weiterer grüner Einheit</numerusform>
    <numerusform>%n weiteren grünen Einheiten hintereinander</numerusform>
   </translation>
  </message>
  <message>
   <source>A heavier pack needs your body mass.</source>
   <translation>Ein schwererer Rucksack braucht deine Körpermasse.</translation>
  </message>
  <message>
   <source>Each with {} or more repetitions left in the last sets, {} sessions running.</source>
   <translation>Jede mit {} oder mehr übrigen Wiederholungen in den letzten Sätzen, {} Einheiten in Folge.</translation>
  </message>
  <message>
   <source>Next: {}, after {} and with all that it asks for.</source>
   <translation>Als Nächstes: {}, nach {} und mit allem, was es verlangt.</translation>
  </message>
  <message>
   <source>Next: {}, after {}.</source>
   <translation>Als Nächstes: {}, nach {}.</translation>
  </message>
  <message>
   <source>Still missing for {}: {}.</source>
   <translation>Für {} fehlt noch: {}.</translation>
  </message>
  <message>
   <source>The pack is as heavy as it gets here, {}.</source>
   <translation>Schwerer wird der Rucksack hier nicht, {}.</translation>
  </message>
  <message>
   <source>one green session</source>
   <translation>eine grüne Einheit</translation>
  </message>
  <message>
   <source>one more green session</source>
   <translation>eine weitere grüne Einheit</translation>
  </message>
  <message>
   <source>{} is as far as this program goes. Keep at it.</source>
   <translation>{} ist das Ende dieses Programms. Bleib dabei.</translation>
  </message>
 </context>
 <context>
  <name>NoteLine</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
 </context>
 <context>
  <name>OpenRow</name>
  <message>
   <source>Not said</source>
   <translation>Nicht gesagt</translation>
  </message>
  <message>
   <source>{}: not said</source>
   <translation>{}: nicht gesagt</translation>
  </message>
 </context>
 <context>
  <name>OptionsDialog</name>
  <message>
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <source>A telephone number has 2 to 15 digits.</source>
   <translation>Eine Telefonnummer hat 2 bis 15 Ziffern.</translation>
  </message>
  <message>
   <source>Adjust relief</source>
   <translation>Linderung anpassen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Each stretch, 15 to 20 s</source>
   <translation>Jede Dehnung, 15 bis 20 s</translation>
  </message>
  <message>
   <source>Emergency number where you are</source>
   <translation>Notrufnummer, wo du bist</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Massage for one leg, 30 to 120 s</source>
   <translation>Massage für ein Bein, 30 bis 120 s</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Straight-leg stretches, 1 to 5</source>
   <translation>Dehnungen mit gestrecktem Bein, 1 bis 5</translation>
  </message>
  <message>
   <source>e.g. 112</source>
   <translation>z. B. 112</translation>
  </message>
 </context>
 <context>
  <name>OutcomePanel</name>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <translation>Wie ist es jetzt?</translation>
  </message>
  <message>
   <source>If you are not sure, choose still tight.</source>
   <translation>Wenn du unsicher bist, wähle noch fest.</translation>
  </message>
  <message>
   <source>It went and came back</source>
   <translation>Es ging weg und kam wieder</translation>
  </message>
  <message>
   <source>Still tight</source>
   <translation>Noch fest</translation>
  </message>
  <message>
   <source>Swollen</source>
   <translation>Geschwollen</translation>
  </message>
 </context>
 <context>
  <name>OwnExerciseForm</name>
  <message>
   <source>A picture of {} kB is shown instead of the drawing.</source>
   <translation>Ein Bild von {} kB steht statt der Zeichnung.</translation>
  </message>
  <message>
   <source>Add to the stage</source>
   <translation>Zur Stufe hinzufügen</translation>
  </message>
  <message>
   <source>An exercise of your own</source>
   <translation>Eine eigene Übung</translation>
  </message>
  <message>
   <source>Bend of the knee</source>
   <translation>Beugung des Knies</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Bild wählen</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Bild wählen…</translation>
  </message>
  <message>
   <source>Drawn like</source>
   <translation>Gezeichnet wie</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>Legs</source>
   <translation>Beine</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Bilder (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>The picture cannot be read ({}).</source>
   <translation>Das Bild ist nicht lesbar ({}).</translation>
  </message>
  <message>
   <source>What to do, a sentence a line</source>
   <translation>Was zu tun ist, ein Satz pro Zeile</translation>
  </message>
  <message>
   <source>What to mind, a sentence a line</source>
   <translation>Was zu beachten ist, ein Satz pro Zeile</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>With a loaded backpack</source>
   <translation>Mit beladenem Rucksack</translation>
  </message>
  <message>
   <source>Without a picture</source>
   <translation>Ohne Bild</translation>
  </message>
  <message>
   <source>Without a picture the drawing shows it.</source>
   <translation>Ohne Bild zeigt es die Zeichnung.</translation>
  </message>
  <message>
   <source>Works most on</source>
   <translation>Arbeitet vor allem</translation>
  </message>
  <message>
   <source>both up, both down</source>
   <translation>beide hoch, beide ab</translation>
  </message>
  <message>
   <source>both up, one down</source>
   <translation>beide hoch, eins ab</translation>
  </message>
  <message>
   <source>gastrocnemius</source>
   <translation>Gastrocnemius</translation>
  </message>
  <message>
   <source>on a step</source>
   <translation>auf einer Treppenstufe</translation>
  </message>
  <message>
   <source>on the floor</source>
   <translation>auf dem Boden</translation>
  </message>
  <message>
   <source>one up, one down</source>
   <translation>eins hoch, eins ab</translation>
  </message>
  <message>
   <source>seated</source>
   <translation>im Sitzen</translation>
  </message>
  <message>
   <source>soleus</source>
   <translation>Soleus</translation>
  </message>
  <message>
   <source>the calf as a whole</source>
   <translation>die ganze Wade</translation>
  </message>
 </context>
 <context>
  <name>PageMaker</name>
  <message>
   <source>This computer's speech does not work here. Tones and words guide you.</source>
   <translation>Die Sprachausgabe dieses Computers geht hier nicht. Töne und Worte führen dich.</translation>
  </message>
 </context>
 <context>
  <name>PastModel</name>
  <message>
   <source>After</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Davor</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>During</source>
   <translation>Dabei</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Arbeit</translation>
  </message>
 </context>
 <context>
  <name>PastRows</name>
  <message>
   <source>Activities {} of 10</source>
   <translation>Aktivitäten {} von 10</translation>
  </message>
  <message>
   <source>Heel raises left {}, right {}</source>
   <translation>Wadenheben links {}, rechts {}</translation>
  </message>
  <message>
   <source>Knee to wall left {} mm, right {} mm</source>
   <translation>Knie zur Wand links {} mm, rechts {} mm</translation>
  </message>
  <message>
   <source>LEFS {} of 80</source>
   <translation>LEFS {} von 80</translation>
  </message>
  <message>
   <source>Relief: {}</source>
   <translation>Linderung: {}</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Session, moved from {}</source>
   <translation>Einheit, verschoben vom {}</translation>
  </message>
  <message>
   <source>Time off until {}</source>
   <translation>Frei bis {}</translation>
  </message>
  <message>
   <source>VISA-A {} of 100</source>
   <translation>VISA-A {} von 100</translation>
  </message>
 </context>
 <context>
  <name>PastTable</name>
  <message>
   <source>All stages</source>
   <translation>Alle Stufen</translation>
  </message>
  <message>
   <source>All that the log holds of this range</source>
   <translation>Alles, was das Protokoll von diesem Zeitraum enthält</translation>
  </message>
  <message>
   <source>Days without</source>
   <translation>Tage ohne</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Find in notes</source>
   <translation>In Notizen suchen</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Linderung</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Einheiten</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>{} of {} rows</source>
   <translation>{} von {} Zeilen</translation>
  </message>
 </context>
 <context>
  <name>PastWords</name>
  <message>
   <source>Massage by hand</source>
   <translation>Massage mit der Hand</translation>
  </message>
  <message>
   <source>Massage with a handheld tool</source>
   <translation>Massage mit einem Handgerät</translation>
  </message>
  <message>
   <source>Massage with a roller</source>
   <translation>Massage mit einer Rolle</translation>
  </message>
  <message>
   <source>Without massage</source>
   <translation>Ohne Massage</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>done, moved</source>
   <translation>erledigt, verschoben</translation>
  </message>
  <message>
   <source>not begun, too sore</source>
   <translation>nicht begonnen, zu schmerzhaft</translation>
  </message>
  <message>
   <source>nothing planned</source>
   <translation>nichts geplant</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>geplant</translation>
  </message>
  <message>
   <source>planned, not done</source>
   <translation>geplant, nicht erledigt</translation>
  </message>
  <message>
   <source>tightness {} to {}</source>
   <translation>Spannung {} auf {}</translation>
  </message>
  <message>
   <source>time off</source>
   <translation>frei</translation>
  </message>
  <message>
   <source>{} from {}</source>
   <translation>{} vom {}</translation>
  </message>
  <message>
   <source>{}; relief</source>
   <translation>{}; Linderung</translation>
  </message>
 </context>
 <context>
  <name>PersonQuestions</name>
  <message>
   <source>About you</source>
   <translation>Über dich</translation>
  </message>
  <message>
   <source>Age in years</source>
   <translation>Alter in Jahren</translation>
  </message>
  <message>
   <source>All optional, and kept on this computer only. Enter goes on.</source>
   <translation>Alles freiwillig und nur auf diesem Computer. Eingabe geht weiter.</translation>
  </message>
  <message>
   <source>Body mass, for the size of load steps</source>
   <translation>Körpermasse, für die Größe der Lastschritte</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Weiblich</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Männlich</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Nicht gesagt</translation>
  </message>
  <message>
   <source>Sex, only for typical values</source>
   <translation>Geschlecht, nur für typische Werte</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>1 to 20 letters, digits and hyphens are needed</source>
   <translation>nötig sind 1 bis 20 Buchstaben, Ziffern und Bindestriche</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Der Dateiname ist zu lang</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Ein-/Ausgabefehler</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Ist ein Ordner</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Auf dem Datenträger ist kein Platz mehr</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Datei oder Ordner gibt es nicht</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Ist kein Ordner</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Der Vorgang ist nicht erlaubt</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Keine Berechtigung</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Das Dateisystem kann nur gelesen werden</translation>
  </message>
  <message>
   <source>a UUID in lower case is needed</source>
   <translation>nötig ist eine UUID in Kleinbuchstaben</translation>
  </message>
  <message>
   <source>a backpack needs a pack in the stage, and the other way round</source>
   <translation>ein Rucksack braucht eine Last (pack) in der Stufe, und umgekehrt</translation>
  </message>
  <message>
   <source>a date such as 2026-11-22 is needed</source>
   <translation>nötig ist ein Datum wie 2026-11-22</translation>
  </message>
  <message>
   <source>a day is named twice</source>
   <translation>ein Tag ist doppelt genannt</translation>
  </message>
  <message>
   <source>a fallback is no place to start</source>
   <translation>mit einer Stufe nur zum Beruhigen kann man nicht beginnen</translation>
  </message>
  <message>
   <source>a fallback stands before all other stages</source>
   <translation>eine Stufe nur zum Beruhigen steht vor allen anderen Stufen</translation>
  </message>
  <message>
   <source>a language such as en or pt-BR is needed</source>
   <translation>nötig ist eine Sprache wie en oder pt-BR</translation>
  </message>
  <message>
   <source>a link on the way leads in a circle; remove that link</source>
   <translation>eine Verknüpfung auf dem Weg führt im Kreis; entferne sie</translation>
  </message>
  <message>
   <source>a list is needed</source>
   <translation>nötig ist eine Liste</translation>
  </message>
  <message>
   <source>a number cannot be read</source>
   <translation>eine Zahl ist nicht lesbar</translation>
  </message>
  <message>
   <source>a number has too many digits</source>
   <translation>eine Zahl hat zu viele Ziffern</translation>
  </message>
  <message>
   <source>a number is needed</source>
   <translation>nötig ist eine Zahl</translation>
  </message>
  <message>
   <source>a text is needed</source>
   <translation>nötig ist ein Text</translation>
  </message>
  <message>
   <source>a text of 1 to {most} letters is needed</source>
   <translation>nötig ist ein Text von 1 bis {most} Zeichen</translation>
  </message>
  <message>
   <source>a whole number is needed</source>
   <translation>nötig ist eine ganze Zahl</translation>
  </message>
  <message>
   <source>a workout in it has no end</source>
   <translation>ein Training darin hat kein Ende</translation>
  </message>
  <message>
   <source>an object in braces is needed</source>
   <translation>nötig ist ein Objekt in geschweiften Klammern</translation>
  </message>
  <message>
   <source>at least one entry is needed</source>
   <translation>mindestens ein Eintrag ist nötig</translation>
  </message>
  <message>
   <source>at most {most} are allowed, not {count}</source>
   <translation>höchstens {most} sind erlaubt, nicht {count}</translation>
  </message>
  <message>
   <source>both legs work at once, so there is no switch</source>
   <translation>beide Beine arbeiten zugleich, es gibt also keinen Wechsel</translation>
  </message>
  <message>
   <source>byte {number}: not UTF-8</source>
   <translation>Byte {number}: nicht UTF-8</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>abgeschnitten</translation>
  </message>
  <message>
   <source>does not go with a pack</source>
   <translation>passt nicht zu einer Last (pack)</translation>
  </message>
  <message>
   <source>elements lie deeper in each other than {most}</source>
   <translation>Elemente sind tiefer als {most} verschachtelt</translation>
  </message>
  <message>
   <source>every stage is a fallback</source>
   <translation>jede Stufe ist nur zum Beruhigen</translation>
  </message>
  <message>
   <source>every stage is skipped when the heel bone hurts</source>
   <translation>bei Schmerz am Fersenbein entfällt jede Stufe</translation>
  </message>
  <message>
   <source>format_version: a text such as {known} is needed</source>
   <translation>format_version: nötig ist ein Text wie {known}</translation>
  </message>
  <message>
   <source>format_version: is {found}, this calfcoach reads {known}; update it</source>
   <translation>format_version: ist {found}, dieses calfcoach liest {known}; aktualisiere es</translation>
  </message>
  <message>
   <source>has control characters</source>
   <translation>enthält Steuerzeichen</translation>
  </message>
  <message>
   <source>is a session of more than {minutes} minutes</source>
   <translation>ist eine Einheit von mehr als {minutes} Minuten</translation>
  </message>
  <message>
   <source>is larger than {most} bytes</source>
   <translation>ist größer als {most} Byte</translation>
  </message>
  <message>
   <source>is longer than {count} letters</source>
   <translation>ist länger als {count} Zeichen</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>is more than pain_at_most</source>
   <translation>ist mehr als pain_at_most</translation>
  </message>
  <message>
   <source>is more than step_max_kg</source>
   <translation>ist mehr als step_max_kg</translation>
  </message>
  <message>
   <source>is more than step_min_kg</source>
   <translation>ist mehr als step_min_kg</translation>
  </message>
  <message>
   <source>is neither a PNG nor a JPEG</source>
   <translation>ist weder PNG noch JPEG</translation>
  </message>
  <message>
   <source>is not base64</source>
   <translation>ist nicht base64</translation>
  </message>
  <message>
   <source>is not more than the entry's before it</source>
   <translation>ist nicht mehr als im Eintrag davor</translation>
  </message>
  <message>
   <source>is on a step, so heel_bone is on_floor or skip</source>
   <translation>ist auf einer Treppenstufe, also ist heel_bone on_floor oder skip</translation>
  </message>
  <message>
   <source>is out of all bounds</source>
   <translation>liegt außerhalb aller Grenzen</translation>
  </message>
  <message>
   <source>is over {percent} % of the step before it</source>
   <translation>ist über {percent} % des Schritts davor</translation>
  </message>
  <message>
   <source>is {shown}, allowed are {allowed}</source>
   <translation>ist {shown}, erlaubt sind {allowed}</translation>
  </message>
  <message>
   <source>is {value}, allowed are {least} to {most}</source>
   <translation>ist {value}, erlaubt sind {least} bis {most}</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>sie ist nicht lesbar ({why})</translation>
  </message>
  <message>
   <source>it declares entities</source>
   <translation>sie legt Entitäten fest</translation>
  </message>
  <message>
   <source>it does not begin as a FIT file does</source>
   <translation>sie beginnt nicht wie eine FIT-Datei</translation>
  </message>
  <message>
   <source>it has a document type, as no file of runs has</source>
   <translation>sie hat einen Dokumenttyp, wie ihn keine Datei mit Läufen hat</translation>
  </message>
  <message>
   <source>it has more than {most} columns</source>
   <translation>sie hat mehr als {most} Spalten</translation>
  </message>
  <message>
   <source>it has more than {most} rows</source>
   <translation>sie hat mehr als {most} Zeilen</translation>
  </message>
  <message>
   <source>it holds more than {most} MiB</source>
   <translation>sie enthält mehr als {most} MiB</translation>
  </message>
  <message>
   <source>it holds more than {most} files</source>
   <translation>sie enthält mehr als {most} Dateien</translation>
  </message>
  <message>
   <source>it holds no file of runs</source>
   <translation>sie enthält keine Datei mit Läufen</translation>
  </message>
  <message>
   <source>it holds two files of one name</source>
   <translation>sie enthält zwei Dateien gleichen Namens</translation>
  </message>
  <message>
   <source>it is a device, not a file</source>
   <translation>es ist ein Gerät, keine Datei</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>es ist ein Ordner, keine Datei</translation>
  </message>
  <message>
   <source>it is a pipe, not a file</source>
   <translation>es ist eine Pipe, keine Datei</translation>
  </message>
  <message>
   <source>it is a socket, not a file</source>
   <translation>es ist ein Socket, keine Datei</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>sie ist abgeschnitten</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>sie ist beschädigt</translation>
  </message>
  <message>
   <source>it is damaged or cut off, at line {line}</source>
   <translation>sie ist beschädigt oder abgeschnitten, in Zeile {line}</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>sie ist leer</translation>
  </message>
  <message>
   <source>it is larger than {most} bytes</source>
   <translation>sie ist größer als {most} Byte</translation>
  </message>
  <message>
   <source>it is locked by a password</source>
   <translation>sie ist mit einem Passwort gesperrt</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>sie ist zu tief verschachtelt</translation>
  </message>
  <message>
   <source>it is no GPX file</source>
   <translation>sie ist keine GPX-Datei</translation>
  </message>
  <message>
   <source>it is no Health export</source>
   <translation>sie ist kein Export aus Health</translation>
  </message>
  <message>
   <source>it is no TCX file</source>
   <translation>sie ist keine TCX-Datei</translation>
  </message>
  <message>
   <source>it is no file of runs that calfcoach knows</source>
   <translation>sie ist keine Datei mit Läufen, die calfcoach kennt</translation>
  </message>
  <message>
   <source>it is no table ({why})</source>
   <translation>sie ist keine Tabelle ({why})</translation>
  </message>
  <message>
   <source>it is no table with separators</source>
   <translation>sie ist keine Tabelle mit Trennzeichen</translation>
  </message>
  <message>
   <source>it is no text</source>
   <translation>sie ist kein Text</translation>
  </message>
  <message>
   <source>it is not a calfcoach program (no format {name})</source>
   <translation>sie ist kein Programm von calfcoach (kein Format {name})</translation>
  </message>
  <message>
   <source>it is too short for a FIT file</source>
   <translation>sie ist zu kurz für eine FIT-Datei</translation>
  </message>
  <message>
   <source>it names a file outside of itself</source>
   <translation>sie nennt eine Datei außerhalb ihrer selbst</translation>
  </message>
  <message>
   <source>it needs more memory than a file of runs may</source>
   <translation>sie braucht mehr Speicher, als eine Datei mit Läufen darf</translation>
  </message>
  <message>
   <source>it refers to another file</source>
   <translation>sie verweist auf eine andere Datei</translation>
  </message>
  <message>
   <source>it takes longer than {seconds} s to read</source>
   <translation>das Lesen dauert länger als {seconds} s</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>das Ende fehlt</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>die Zeichen sind nicht lesbar</translation>
  </message>
  <message>
   <source>its name or its contents are not fit</source>
   <translation>Name oder Inhalt sind nicht geeignet</translation>
  </message>
  <message>
   <source>larger than {most} MB</source>
   <translation>größer als {most} MB</translation>
  </message>
  <message>
   <source>leaves no room for {count} sessions in seven days</source>
   <translation>lässt keinen Platz für {count} Einheiten in sieben Tagen</translation>
  </message>
  <message>
   <source>line {line}: not JSON ({why})</source>
   <translation>Zeile {line}: kein JSON ({why})</translation>
  </message>
  <message>
   <source>line {line}: not UTF-8</source>
   <translation>Zeile {line}: nicht UTF-8</translation>
  </message>
  <message>
   <source>line {line}: {place}: {reason}</source>
   <translation>Zeile {line}: {place}: {reason}</translation>
  </message>
  <message>
   <source>longer than {most} seconds</source>
   <translation>länger als {most} Sekunden</translation>
  </message>
  <message>
   <source>lowering is at least as slow as raising</source>
   <translation>das Senken ist mindestens so langsam wie das Heben</translation>
  </message>
  <message>
   <source>more than {most} files in it</source>
   <translation>mehr als {most} Dateien darin</translation>
  </message>
  <message>
   <source>no drawing is called {name}</source>
   <translation>keine Zeichnung heißt {name}</translation>
  </message>
  <message>
   <source>no floor raise is called {name}</source>
   <translation>keine Übung auf dem Boden heißt {name}</translation>
  </message>
  <message>
   <source>no prompt has this name</source>
   <translation>keine Ansage heißt so</translation>
  </message>
  <message>
   <source>no raise is called {name}</source>
   <translation>keine Übung heißt {name}</translation>
  </message>
  <message>
   <source>no right to write</source>
   <translation>kein Recht zu schreiben</translation>
  </message>
  <message>
   <source>no sound in it</source>
   <translation>kein Ton darin</translation>
  </message>
  <message>
   <source>no stage before this one has set a load</source>
   <translation>keine Stufe davor hat eine Last gesetzt</translation>
  </message>
  <message>
   <source>no stage is called {name}</source>
   <translation>keine Stufe heißt {name}</translation>
  </message>
  <message>
   <source>not PCM with 8, 16 or 24 bits</source>
   <translation>nicht PCM mit 8, 16 oder 24 Bit</translation>
  </message>
  <message>
   <source>not a JSON file</source>
   <translation>keine JSON-Datei</translation>
  </message>
  <message>
   <source>not a WAV file</source>
   <translation>keine WAV-Datei</translation>
  </message>
  <message>
   <source>not an object</source>
   <translation>kein Objekt</translation>
  </message>
  <message>
   <source>one on a step, and no other, names its floor version</source>
   <translation>eine Übung auf einer Treppenstufe, und nur sie, nennt ihre Fassung auf dem Boden</translation>
  </message>
  <message>
   <source>one with the knee straight and one with it bent are needed</source>
   <translation>nötig sind eine mit gestrecktem und eine mit gebeugtem Knie</translation>
  </message>
  <message>
   <source>own- with small letters, digits and hyphens is needed</source>
   <translation>nötig ist own- mit Kleinbuchstaben, Ziffern und Bindestrichen</translation>
  </message>
  <message>
   <source>reading it failed</source>
   <translation>das Lesen ist gescheitert</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>etwas anderes</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>die Datei</translation>
  </message>
  <message>
   <source>the first entry is for 0 raises</source>
   <translation>der erste Eintrag gilt für 0 Wiederholungen</translation>
  </message>
  <message>
   <source>the key stands twice</source>
   <translation>der Schlüssel steht doppelt</translation>
  </message>
  <message>
   <source>the number {number} is out of all bounds</source>
   <translation>die Zahl {number} liegt außerhalb aller Grenzen</translation>
  </message>
  <message>
   <source>true or false is needed</source>
   <translation>nötig ist true oder false</translation>
  </message>
  <message>
   <source>two days are less than {days} days apart</source>
   <translation>zwei Tage liegen weniger als {days} Tage auseinander</translation>
  </message>
  <message>
   <source>unknown key</source>
   <translation>unbekannter Schlüssel</translation>
  </message>
  <message>
   <source>{count} channels, not 1 or 2</source>
   <translation>{count} Kanäle statt 1 oder 2</translation>
  </message>
  <message>
   <source>{count} doses are needed, one an exercise</source>
   <translation>{count} Dosen sind nötig, eine je Übung</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} weitere</translation>
  </message>
  <message>
   <source>{least} to {most} are needed, not {count}</source>
   <translation>nötig sind {least} bis {most}, nicht {count}</translation>
  </message>
  <message>
   <source>{name} is not a number</source>
   <translation>{name} ist keine Zahl</translation>
  </message>
  <message>
   <source>{name} is used twice</source>
   <translation>{name} kommt doppelt vor</translation>
  </message>
  <message>
   <source>{name}: {why}</source>
   <translation>{name}: {why}</translation>
  </message>
  <message>
   <source>{needed} days are needed, not {count}</source>
   <translation>{needed} Tage sind nötig, nicht {count}</translation>
  </message>
  <message>
   <source>{path} is a link that leads nowhere</source>
   <translation>{path} ist eine Verknüpfung, die nirgends hinführt</translation>
  </message>
  <message>
   <source>{path} is not a folder</source>
   <translation>{path} ist kein Ordner</translation>
  </message>
  <message>
   <source>{place}: not known to this calfcoach</source>
   <translation>{place}: kennt dieses calfcoach nicht</translation>
  </message>
  <message>
   <source>{rate} samples a second, not {least} to {most}</source>
   <translation>{rate} Abtastungen pro Sekunde statt {least} bis {most}</translation>
  </message>
 </context>
 <context>
  <name>PhysioPage</name>
  <message>
   <source>Clients</source>
   <translation>Klienten</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Physio</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Drawing: {}</source>
   <translation>Zeichnung: {}</translation>
  </message>
 </context>
 <context>
  <name>PlayerPanel</name>
  <message>
   <source>BOTH LEGS</source>
   <translation>BEIDE BEINE</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Hold {} of {}</source>
   <translation>Halten {} von {}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>LINKES BEIN</translation>
  </message>
  <message>
   <source>Next: the end</source>
   <translation>Danach: Ende</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Danach: {}</translation>
  </message>
  <message>
   <source>Next: {}, {} s</source>
   <translation>Danach: {}, {} s</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Drücke die Leertaste, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Preview, not logged</source>
   <translation>Vorschau, nicht im Protokoll</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>RECHTES BEIN</translation>
  </message>
  <message>
   <source>Round {} of {}</source>
   <translation>Runde {} von {}</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>noch {}</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
 <context>
  <name>PreviewPage</name>
  <message>
   <source> times faster</source>
   <translation> mal schneller</translation>
  </message>
  <message numerus="yes">
   <source>%n sessions in 12 weeks; stages {}.</source>
   <translation>
    <numerusform>%n Einheit in 12 Wochen; Stufen {}.</numerusform>
    <numerusform>%n Einheiten in 12 Wochen; Stufen {}.</numerusform>
   </translation>
  </message>
  <message>
   <source>All goes well</source>
   <translation>Alles läuft gut</translation>
  </message>
  <message>
   <source>As the choice above says</source>
   <translation>Wie oben gewählt</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>How it goes</source>
   <translation>Wie es läuft</translation>
  </message>
  <message>
   <source>Missed, a week later</source>
   <translation>Verpasst, eine Woche später</translation>
  </message>
  <message>
   <source>Misses every second week</source>
   <translation>Verpasst jede zweite Woche</translation>
  </message>
  <message>
   <source>Next morning</source>
   <translation>Morgen danach</translation>
  </message>
  <message>
   <source>Pain during and after</source>
   <translation>Schmerz dabei und danach</translation>
  </message>
  <message>
   <source>Pain of 4 every third time</source>
   <translation>Schmerz von 4 jedes dritte Mal</translation>
  </message>
  <message>
   <source>Pain on the next morning</source>
   <translation>Schmerz am Morgen danach</translation>
  </message>
  <message>
   <source>Play this session</source>
   <translation>Diese Einheit abspielen</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Woche {}</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Was, wenn</translation>
  </message>
  <message>
   <source>about {} min</source>
   <translation>etwa {} min</translation>
  </message>
 </context>
 <context>
  <name>ProgramPage</name>
  <message>
   <source>A few questions about you and your calves find the stage to begin with. After that each session and the morning after it decide what comes next, and you can read here why.</source>
   <translation>Ein paar Fragen zu dir und deinen Waden finden die Stufe, mit der du beginnst. Danach entscheiden jede Einheit und der Morgen danach, was kommt, und hier kannst du lesen, warum.</translation>
  </message>
  <message>
   <source>Change my answers</source>
   <translation>Meine Antworten ändern</translation>
  </message>
  <message>
   <source>No program is set up yet</source>
   <translation>Noch ist kein Programm eingerichtet</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programm</translation>
  </message>
  <message>
   <source>Revision {}</source>
   <translation>Fassung {}</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Programm einrichten</translation>
  </message>
  <message>
   <source>Time off…</source>
   <translation>Freie Tage…</translation>
  </message>
  <message>
   <source>since {}</source>
   <translation>seit {}</translation>
  </message>
 </context>
 <context>
  <name>ProgramPart</name>
  <message>
   <source>Kept.</source>
   <translation>Behalten.</translation>
  </message>
  <message>
   <source>The session is back on {}.</source>
   <translation>Die Einheit ist wieder am {}.</translation>
  </message>
  <message>
   <source>The session is now on {}.</source>
   <translation>Die Einheit ist jetzt am {}.</translation>
  </message>
 </context>
 <context>
  <name>ProgramRooms</name>
  <message>
   <source>A heel-raise test is going on.</source>
   <translation>Ein Wadenhebe-Test läuft.</translation>
  </message>
  <message>
   <source>A session is going on.</source>
   <translation>Eine Einheit läuft.</translation>
  </message>
  <message>
   <source>Close calfcoach? A leg that is over is kept; the rest starts anew.</source>
   <translation>calfcoach schließen? Ein Bein, das fertig ist, bleibt; der Rest beginnt neu.</translation>
  </message>
  <message>
   <source>Close calfcoach? At the next start it can go on where it was.</source>
   <translation>calfcoach schließen? Beim nächsten Start kann es weitergehen, wo es war.</translation>
  </message>
 </context>
 <context>
  <name>ProgramRow</name>
  <message>
   <source>A program without a name</source>
   <translation>Ein Programm ohne Namen</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Merkblatt</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>in Gebrauch</translation>
  </message>
 </context>
 <context>
  <name>ProgressPage</name>
  <message>
   <source>1 year</source>
   <translation>1 Jahr</translation>
  </message>
  <message>
   <source>3 months</source>
   <translation>3 Monate</translation>
  </message>
  <message>
   <source>4 weeks</source>
   <translation>4 Wochen</translation>
  </message>
  <message>
   <source>6 months</source>
   <translation>6 Monate</translation>
  </message>
  <message>
   <source>Add a past session</source>
   <translation>Eine frühere Einheit eintragen</translation>
  </message>
  <message>
   <source>After your first session you find here what you did of what was planned, how the calf felt, and how far you came. Relief and check-ins count as well.</source>
   <translation>Nach deiner ersten Einheit findest du hier, was du vom Geplanten gemacht hast, wie sich die Wade anfühlte und wie weit du gekommen bist. Linderung und Morgen-Checks zählen auch.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Go to Today</source>
   <translation>Zu Heute</translation>
  </message>
  <message>
   <source>Nothing to look back on yet</source>
   <translation>Noch gibt es nichts zurückzuschauen</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Zeitraum</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Session progress</source>
   <translation>Fortschritt der Einheit</translation>
  </message>
  <message>
   <source>{} % done</source>
   <translation>{} % erledigt</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message>
   <source>both legs</source>
   <translation>beide Beine</translation>
  </message>
  <message>
   <source>calf stretch, knee bent</source>
   <translation>Wadendehnung, Knie gebeugt</translation>
  </message>
  <message>
   <source>calf stretch, knee straight</source>
   <translation>Wadendehnung, Knie gestreckt</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>drink small sips</source>
   <translation>kleine Schlucke trinken</translation>
  </message>
  <message>
   <source>ease off</source>
   <translation>nachlassen</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>acht</translation>
  </message>
  <message>
   <source>eighteen</source>
   <translation>achtzehn</translation>
  </message>
  <message>
   <source>eleven</source>
   <translation>elf</translation>
  </message>
  <message>
   <source>fifteen</source>
   <translation>fünfzehn</translation>
  </message>
  <message>
   <source>five</source>
   <translation>fünf</translation>
  </message>
  <message>
   <source>four</source>
   <translation>vier</translation>
  </message>
  <message>
   <source>fourteen</source>
   <translation>vierzehn</translation>
  </message>
  <message>
   <source>get ready</source>
   <translation>mach dich bereit</translation>
  </message>
  <message>
   <source>halfway</source>
   <translation>Halbzeit</translation>
  </message>
  <message>
   <source>heel raise test, one leg</source>
   <translation>Wadenhebe-Test, ein Bein</translation>
  </message>
  <message>
   <source>high knees</source>
   <translation>Knieheben</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>halten</translation>
  </message>
  <message>
   <source>how is it now?</source>
   <translation>wie ist es jetzt?</translation>
  </message>
  <message>
   <source>how tight is it now?</source>
   <translation>wie fest ist es jetzt?</translation>
  </message>
  <message>
   <source>how tight is it?</source>
   <translation>wie fest ist es?</translation>
  </message>
  <message>
   <source>knee bent, heel down</source>
   <translation>Knie gebeugt, Ferse unten</translation>
  </message>
  <message>
   <source>last one</source>
   <translation>die letzte</translation>
  </message>
  <message>
   <source>last set</source>
   <translation>letzter Satz</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>linkes Bein</translation>
  </message>
  <message>
   <source>leg straight, toes to your shin</source>
   <translation>Bein gestreckt, Zehen zum Schienbein</translation>
  </message>
  <message>
   <source>leg swings, front and back</source>
   <translation>Beinschwünge, vor und zurück</translation>
  </message>
  <message>
   <source>leg swings, sideways</source>
   <translation>Beinschwünge, seitlich</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>senken</translation>
  </message>
  <message>
   <source>massage, by hand</source>
   <translation>Massage, mit der Hand</translation>
  </message>
  <message>
   <source>massage, with a roller</source>
   <translation>Massage, mit einer Rolle</translation>
  </message>
  <message>
   <source>massage, with long, soft strokes</source>
   <translation>Massage, mit langen, weichen Strichen</translation>
  </message>
  <message>
   <source>next</source>
   <translation>als Nächstes</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>neun</translation>
  </message>
  <message>
   <source>nineteen</source>
   <translation>neunzehn</translation>
  </message>
  <message>
   <source>one</source>
   <translation>eins</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, knee bent</source>
   <translation>eins hoch, eins ab, vom Boden, Knie gebeugt</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, knee straight</source>
   <translation>eins hoch, eins ab, vom Boden, Knie gestreckt</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, with a backpack, knee bent</source>
   <translation>eins hoch, eins ab, vom Boden, mit Rucksack, Knie gebeugt</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, with a backpack, knee straight</source>
   <translation>eins hoch, eins ab, vom Boden, mit Rucksack, Knie gestreckt</translation>
  </message>
  <message>
   <source>one up, one down, on a step, knee bent</source>
   <translation>eins hoch, eins ab, auf einer Treppenstufe, Knie gebeugt</translation>
  </message>
  <message>
   <source>one up, one down, on a step, knee straight</source>
   <translation>eins hoch, eins ab, auf einer Treppenstufe, Knie gestreckt</translation>
  </message>
  <message>
   <source>one up, one down, on a step, with a backpack, knee bent</source>
   <translation>eins hoch, eins ab, auf einer Treppenstufe, mit Rucksack, Knie gebeugt</translation>
  </message>
  <message>
   <source>one up, one down, on a step, with a backpack, knee straight</source>
   <translation>eins hoch, eins ab, auf einer Treppenstufe, mit Rucksack, Knie gestreckt</translation>
  </message>
  <message>
   <source>part range raise, knee bent</source>
   <translation>Hebung im Teilbereich, Knie gebeugt</translation>
  </message>
  <message>
   <source>part range raise, knee straight</source>
   <translation>Hebung im Teilbereich, Knie gestreckt</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>rechtes Bein</translation>
  </message>
  <message>
   <source>safety check</source>
   <translation>Sicherheits-Check</translation>
  </message>
  <message>
   <source>seated raise</source>
   <translation>Hebung im Sitzen</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>set five of six</source>
   <translation>Satz fünf von sechs</translation>
  </message>
  <message>
   <source>set four of five</source>
   <translation>Satz vier von fünf</translation>
  </message>
  <message>
   <source>set four of six</source>
   <translation>Satz vier von sechs</translation>
  </message>
  <message>
   <source>set one of five</source>
   <translation>Satz eins von fünf</translation>
  </message>
  <message>
   <source>set one of four</source>
   <translation>Satz eins von vier</translation>
  </message>
  <message>
   <source>set one of six</source>
   <translation>Satz eins von sechs</translation>
  </message>
  <message>
   <source>set one of three</source>
   <translation>Satz eins von drei</translation>
  </message>
  <message>
   <source>set one of two</source>
   <translation>Satz eins von zwei</translation>
  </message>
  <message>
   <source>set three of five</source>
   <translation>Satz drei von fünf</translation>
  </message>
  <message>
   <source>set three of four</source>
   <translation>Satz drei von vier</translation>
  </message>
  <message>
   <source>set three of six</source>
   <translation>Satz drei von sechs</translation>
  </message>
  <message>
   <source>set two of five</source>
   <translation>Satz zwei von fünf</translation>
  </message>
  <message>
   <source>set two of four</source>
   <translation>Satz zwei von vier</translation>
  </message>
  <message>
   <source>set two of six</source>
   <translation>Satz zwei von sechs</translation>
  </message>
  <message>
   <source>set two of three</source>
   <translation>Satz zwei von drei</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sieben</translation>
  </message>
  <message>
   <source>seventeen</source>
   <translation>siebzehn</translation>
  </message>
  <message>
   <source>six</source>
   <translation>sechs</translation>
  </message>
  <message>
   <source>sixteen</source>
   <translation>sechzehn</translation>
  </message>
  <message>
   <source>stay</source>
   <translation>bleiben</translation>
  </message>
  <message>
   <source>stop, and breathe</source>
   <translation>anhalten und atmen</translation>
  </message>
  <message>
   <source>switch legs</source>
   <translation>Bein wechseln</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>zehn</translation>
  </message>
  <message>
   <source>thirteen</source>
   <translation>dreizehn</translation>
  </message>
  <message>
   <source>thirty</source>
   <translation>dreißig</translation>
  </message>
  <message>
   <source>three</source>
   <translation>drei</translation>
  </message>
  <message>
   <source>toes to the shin</source>
   <translation>Zehen zum Schienbein</translation>
  </message>
  <message>
   <source>twelve</source>
   <translation>zwölf</translation>
  </message>
  <message>
   <source>twenty</source>
   <translation>zwanzig</translation>
  </message>
  <message>
   <source>twenty eight</source>
   <translation>achtundzwanzig</translation>
  </message>
  <message>
   <source>twenty five</source>
   <translation>fünfundzwanzig</translation>
  </message>
  <message>
   <source>twenty four</source>
   <translation>vierundzwanzig</translation>
  </message>
  <message>
   <source>twenty nine</source>
   <translation>neunundzwanzig</translation>
  </message>
  <message>
   <source>twenty one</source>
   <translation>einundzwanzig</translation>
  </message>
  <message>
   <source>twenty seven</source>
   <translation>siebenundzwanzig</translation>
  </message>
  <message>
   <source>twenty six</source>
   <translation>sechsundzwanzig</translation>
  </message>
  <message>
   <source>twenty three</source>
   <translation>dreiundzwanzig</translation>
  </message>
  <message>
   <source>twenty two</source>
   <translation>zweiundzwanzig</translation>
  </message>
  <message>
   <source>two</source>
   <translation>zwei</translation>
  </message>
  <message>
   <source>two up, one down, from the floor, knee bent</source>
   <translation>zwei hoch, eins ab, vom Boden, Knie gebeugt</translation>
  </message>
  <message>
   <source>two up, one down, from the floor, knee straight</source>
   <translation>zwei hoch, eins ab, vom Boden, Knie gestreckt</translation>
  </message>
  <message>
   <source>two up, one down, on a step, knee bent</source>
   <translation>zwei hoch, eins ab, auf einer Treppenstufe, Knie gebeugt</translation>
  </message>
  <message>
   <source>two up, one down, on a step, knee straight</source>
   <translation>zwei hoch, eins ab, auf einer Treppenstufe, Knie gestreckt</translation>
  </message>
  <message>
   <source>two up, two down, on a step, knee bent</source>
   <translation>zwei hoch, zwei ab, auf einer Treppenstufe, Knie gebeugt</translation>
  </message>
  <message>
   <source>two up, two down, on a step, knee straight</source>
   <translation>zwei hoch, zwei ab, auf einer Treppenstufe, Knie gestreckt</translation>
  </message>
  <message>
   <source>two up, two down, on the floor, knee bent</source>
   <translation>zwei hoch, zwei ab, auf dem Boden, Knie gebeugt</translation>
  </message>
  <message>
   <source>two up, two down, on the floor, knee straight</source>
   <translation>zwei hoch, zwei ab, auf dem Boden, Knie gestreckt</translation>
  </message>
  <message>
   <source>up</source>
   <translation>hoch</translation>
  </message>
  <message>
   <source>walk</source>
   <translation>gehen</translation>
  </message>
  <message>
   <source>walk, and feel</source>
   <translation>gehen und spüren</translation>
  </message>
 </context>
 <context>
  <name>QuestionPanel</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>From your log. Change it if it is not so.</source>
   <translation>Aus deinem Protokoll. Ändere es, wenn es nicht stimmt.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Pass over</source>
   <translation>Übergehen</translation>
  </message>
  <message>
   <source>Question {} of {}</source>
   <translation>Frage {} von {}</translation>
  </message>
 </context>
 <context>
  <name>RaisePlayer</name>
  <message>
   <source>+15 s</source>
   <translation>+15 s</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Wadenhebe-Test</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Es tut weh: Stopp</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>LINKES BEIN</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>Next: the result</source>
   <translation>Danach: das Ergebnis</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Danach: {}</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>Eine weniger</translation>
  </message>
  <message>
   <source>One raise</source>
   <translation>Eine Hebung</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Drücke die Leertaste, um weiterzumachen.</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>RECHTES BEIN</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Ton an</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>This leg is over</source>
   <translation>Dieses Bein ist fertig</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Auf</translation>
  </message>
  <message>
   <source>at most {} left</source>
   <translation>höchstens noch {}</translation>
  </message>
  <message>
   <source>raises, counted by the beat</source>
   <translation>Hebungen, gezählt nach dem Takt</translation>
  </message>
  <message>
   <source>raises, counted by you</source>
   <translation>Hebungen, von dir gezählt</translation>
  </message>
 </context>
 <context>
  <name>RaiseResultPanel</name>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>It hurt. See how the calf is tomorrow morning before you train.</source>
   <translation>Es tat weh. Sieh morgen früh, wie die Wade ist, bevor du trainierst.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Throw it away…</source>
   <translation>Verwerfen…</translation>
  </message>
  <message>
   <source>Your heel-raise test</source>
   <translation>Dein Wadenhebe-Test</translation>
  </message>
 </context>
 <context>
  <name>RaiseStartPanel</name>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Wadenhebe-Test</translation>
  </message>
  <message>
   <source>Incline of 10°</source>
   <translation>Schräge von 10°</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Level floor</source>
   <translation>Ebener Boden</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Numbers of a floor and of an incline do not compare: stay with one.</source>
   <translation>Zahlen vom Boden und von einer Schräge sind nicht vergleichbar: Bleib bei einem.</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Where do you stand? Keys 3 and 4</source>
   <translation>Wo stehst du? Tasten 3 und 4</translation>
  </message>
  <message>
   <source>Which leg first? Keys 1 and 2</source>
   <translation>Welches Bein zuerst? Tasten 1 und 2</translation>
  </message>
 </context>
 <context>
  <name>RaiseTestPage</name>
  <message>
   <source>A leg is tested in one go, so this one starts over.</source>
   <translation>Ein Bein wird am Stück getestet, dieses beginnt also neu.</translation>
  </message>
  <message>
   <source>A leg that is over is kept.</source>
   <translation>Ein Bein, das fertig ist, bleibt.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>End the test here?</source>
   <translation>Den Test hier beenden?</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test. Today says why.</source>
   <translation>Training ist gesperrt und damit der Test. Heute sagt, warum.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Wadenhebe-Test</translation>
  </message>
  <message>
   <source>Its numbers are removed from the log for good.</source>
   <translation>Seine Zahlen werden endgültig aus dem Protokoll entfernt.</translation>
  </message>
  <message>
   <source>Leave without them</source>
   <translation>Ohne sie verlassen</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Linderung beginnen</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Stop the test and start relief?</source>
   <translation>Test beenden und Linderung beginnen?</translation>
  </message>
  <message>
   <source>That is noted. Press Space when you stand ready again.</source>
   <translation>Das ist notiert. Drücke die Leertaste, wenn du wieder bereit stehst.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. The test waits; press Space to go on.</source>
   <translation>Der Computer hat etwa {} geschlafen. Der Test wartet; drücke die Leertaste.</translation>
  </message>
  <message>
   <source>The numbers are not in the log. Leave without them?</source>
   <translation>Die Zahlen sind nicht im Protokoll. Ohne sie verlassen?</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Throw this test away?</source>
   <translation>Diesen Test verwerfen?</translation>
  </message>
 </context>
 <context>
  <name>RaiseWords</name>
  <message>
   <source>D, B</source>
   <translation>D, B</translation>
  </message>
  <message>
   <source>Fingertips only</source>
   <translation>Nur Fingerspitzen</translation>
  </message>
  <message>
   <source>Hands</source>
   <translation>Hände</translation>
  </message>
  <message>
   <source>Higher</source>
   <translation>Höher</translation>
  </message>
  <message>
   <source>Knee and back straight</source>
   <translation>Knie und Rücken gerade</translation>
  </message>
  <message>
   <source>Knee straight; up on one beat, down on the next, as high as you can every time.</source>
   <translation>Knie gestreckt; auf einen Schlag hoch, auf den nächsten ab, jedes Mal so hoch du kannst.</translation>
  </message>
  <message>
   <source>Left, Backspace</source>
   <translation>Links, Rücktaste</translation>
  </message>
  <message>
   <source>Not high</source>
   <translation>Nicht hoch</translation>
  </message>
  <message>
   <source>Off beat</source>
   <translation>Neben dem Takt</translation>
  </message>
  <message>
   <source>P</source>
   <translation>P</translation>
  </message>
  <message>
   <source>Page Up</source>
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>Posture</source>
   <translation>Haltung</translation>
  </message>
  <message>
   <source>Press D, or a clicker's blank key, as soon as the heel no longer lifts.</source>
   <translation>Drücke D oder die leere Taste eines Clickers, sobald die Ferse nicht mehr hochkommt.</translation>
  </message>
  <message>
   <source>Press Space, Enter or a clicker's next for each good raise. Without presses the beat counts.</source>
   <translation>Drücke Leertaste, Eingabe oder Weiter am Clicker für jede gute Hebung. Ohne Drücken zählt der Takt.</translation>
  </message>
  <message>
   <source>Right, Up</source>
   <translation>Rechts, Auf</translation>
  </message>
  <message>
   <source>Sharp pain, or 4 and more of 10, ends the test: press X.</source>
   <translation>Stechender Schmerz oder 4 und mehr von 10 beendet den Test: drücke X.</translation>
  </message>
  <message>
   <source>Space, Enter, Page Down</source>
   <translation>Leertaste, Eingabe, Bild ab</translation>
  </message>
  <message>
   <source>Stand at a wall, fingertips at shoulder height: for balance only.</source>
   <translation>Stehe an einer Wand, Fingerspitzen auf Schulterhöhe: nur fürs Gleichgewicht.</translation>
  </message>
  <message>
   <source>Ten raises on both legs warm you up. Then one leg, and after two minutes the other.</source>
   <translation>Zehn Hebungen auf beiden Beinen wärmen dich auf. Dann ein Bein und nach zwei Minuten das andere.</translation>
  </message>
  <message>
   <source>With the beat</source>
   <translation>Mit dem Takt</translation>
  </message>
  <message>
   <source>held for a second: it hurts</source>
   <translation>eine Sekunde gehalten: es tut weh</translation>
  </message>
  <message>
   <source>on one leg: one raise less</source>
   <translation>auf einem Bein: eine Hebung weniger</translation>
  </message>
  <message>
   <source>on one leg: one raise; Space elsewhere: pause</source>
   <translation>auf einem Bein: eine Hebung; Leertaste sonst: Pause</translation>
  </message>
  <message>
   <source>pause; a leg then starts over</source>
   <translation>Pause; ein Bein beginnt dann neu</translation>
  </message>
  <message>
   <source>seen: not high, off beat, posture, hands</source>
   <translation>gesehen: nicht hoch, neben dem Takt, Haltung, Hände</translation>
  </message>
  <message>
   <source>skip a rest; 15 s more rest</source>
   <translation>Pause überspringen; 15 s mehr Pause</translation>
  </message>
  <message>
   <source>this leg is over: the heel no longer lifts</source>
   <translation>dieses Bein ist fertig: Die Ferse kommt nicht mehr hoch</translation>
  </message>
  <message>
   <source>{}, {} s</source>
   <translation>{}, {} s</translation>
  </message>
 </context>
 <context>
  <name>RatePanel</name>
  <message>
   <source>0 = loose, 10 = the tightest you can think of</source>
   <translation>0 = locker, 10 = so fest, wie du es dir denken kannst</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>How did it come?</source>
   <translation>Wie kam es?</translation>
  </message>
  <message>
   <source>How tight is it now?</source>
   <translation>Wie fest ist es jetzt?</translation>
  </message>
  <message>
   <source>How tight is it?</source>
   <translation>Wie fest ist es?</translation>
  </message>
  <message>
   <source>Keys 0 to 9, and - for 10</source>
   <translation>Tasten 0 bis 9, und - für 10</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Stechend oder verkrampfend</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Langsam und dumpf</translation>
  </message>
 </context>
 <context>
  <name>RatingFields</name>
  <message>
   <source>Effort</source>
   <translation>Anstrengung</translation>
  </message>
  <message>
   <source>It made you limp</source>
   <translation>Du musstest hinken</translation>
  </message>
  <message>
   <source>Most pain during it</source>
   <translation>Stärkster Schmerz dabei</translation>
  </message>
  <message>
   <source>Most pain until bedtime</source>
   <translation>Stärkster Schmerz bis zum Schlafengehen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Schmerz davor</translation>
  </message>
  <message>
   <source>Repetitions left</source>
   <translation>Übrige Wiederholungen</translation>
  </message>
  <message>
   <source>Sharp or seizing pain</source>
   <translation>Stechender oder verkrampfender Schmerz</translation>
  </message>
 </context>
 <context>
  <name>RatingForm</name>
  <message>
   <source>0 none, 10 worst</source>
   <translation>0 keiner, 10 am stärksten</translation>
  </message>
  <message>
   <source>0 nothing, 5 hard, 7 very hard, 10 all you had</source>
   <translation>0 nichts, 5 schwer, 7 sehr schwer, 10 alles, was ging</translation>
  </message>
  <message>
   <source>5 means five or more</source>
   <translation>5 heißt fünf oder mehr</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Eine Notiz, wenn du magst</translation>
  </message>
  <message>
   <source>Does it get worse by bedtime? Change it on Today tomorrow morning.</source>
   <translation>Wird es bis zum Schlafengehen schlechter? Ändere es morgen früh auf Heute.</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Anstrengung</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>How hard was it?</source>
   <translation>Wie schwer war es?</translation>
  </message>
  <message>
   <source>How many more could you have done in the last sets?</source>
   <translation>Wie viele hättest du in den letzten Sätzen noch geschafft?</translation>
  </message>
  <message>
   <source>How was it?</source>
   <translation>Wie war es?</translation>
  </message>
  <message>
   <source>Most pain during the session</source>
   <translation>Stärkster Schmerz während der Einheit</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Pain and effort are still open.</source>
   <translation>Schmerz und Anstrengung sind noch offen.</translation>
  </message>
  <message>
   <source>Pain now</source>
   <translation>Schmerz jetzt</translation>
  </message>
  <message>
   <source>Repetitions left in the last sets</source>
   <translation>Übrige Wiederholungen in den letzten Sätzen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>The last set</source>
   <translation>Der letzte Satz</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>, and </source>
   <translation>, und </translation>
  </message>
  <message>
   <source>A calf tear in the last 12 weeks: start only with a clinician's go-ahead.</source>
   <translation>Ein Wadenriss in den letzten 12 Wochen: Beginne nur mit Freigabe von Arzt oder Physio.</translation>
  </message>
  <message>
   <source>A red flag was reported: no exercise and no running until a clean safety check.</source>
   <translation>Ein Warnzeichen wurde genannt: kein Training und kein Laufen bis zu einem Sicherheits-Check ohne Warnzeichen.</translation>
  </message>
  <message>
   <source>A rise of the week's mean under {limit} would have changed nothing.</source>
   <translation>Ein Anstieg des Wochenmittels unter {limit} hätte nichts geändert.</translation>
  </message>
  <message>
   <source>A warning sign is open: no running before a clean safety check.</source>
   <translation>Ein Warnzeichen ist offen: kein Laufen vor einem Sicherheits-Check ohne Warnzeichen.</translation>
  </message>
  <message>
   <source>All repetitions at an effort of {limit} or less would have been green.</source>
   <translation>Alle Wiederholungen bei einer Anstrengung von {limit} oder weniger wären grün gewesen.</translation>
  </message>
  <message>
   <source>All repetitions, little pain, a calm morning: green {count} of {needed}.</source>
   <translation>Alle Wiederholungen, wenig Schmerz, ein ruhiger Morgen: grün {count} von {needed}.</translation>
  </message>
  <message>
   <source>Back twice within 14 days: see a physio.</source>
   <translation>Zweimal zurück in 14 Tagen: Geh zu einem Physio.</translation>
  </message>
  <message>
   <source>Dull pain without a limp would have been judged by its number.</source>
   <translation>Dumpfer Schmerz ohne Hinken wäre nach seiner Zahl beurteilt worden.</translation>
  </message>
  <message>
   <source>First say how your calf is this morning.</source>
   <translation>Sag zuerst, wie deine Wade heute Morgen ist.</translation>
  </message>
  <message>
   <source>Green, but before {stage} {parts}.</source>
   <translation>Grün, aber vor {stage}: {parts}.</translation>
  </message>
  <message>
   <source>Green; more load once {limit} or more are left, {needed} times running.</source>
   <translation>Grün; mehr Last, sobald {limit} oder mehr übrig sind, {needed}-mal in Folge.</translation>
  </message>
  <message>
   <source>Green; {place} is as far as this program goes.</source>
   <translation>Grün; {place} ist das Ende dieses Programms.</translation>
  </message>
  <message>
   <source>Held for pain {count} times in a row: a step back, to {place}.</source>
   <translation>{count}-mal in Folge wegen Schmerz gehalten: ein Schritt zurück, zu {place}.</translation>
  </message>
  <message>
   <source>It would have been different at {limit} or less.</source>
   <translation>Bei {limit} oder weniger wäre es anders gewesen.</translation>
  </message>
  <message>
   <source>More pain, a worse morning or fewer repetitions would have held the dose.</source>
   <translation>Mehr Schmerz, ein schlechterer Morgen oder weniger Wiederholungen hätten die Dosis gehalten.</translation>
  </message>
  <message>
   <source>Morning pain is {pain} and not back at {limit}: no session today.</source>
   <translation>Der Morgenschmerz ist {pain} und nicht zurück bei {limit}: heute keine Einheit.</translation>
  </message>
  <message>
   <source>Morning pain of the last week was {rise} above the week before: to {place}.</source>
   <translation>Der Morgenschmerz der letzten Woche lag {rise} über der Vorwoche: zu {place}.</translation>
  </message>
  <message>
   <source>Morning pain rose by {pain} overnight: a step back, to {place}.</source>
   <translation>Der Morgenschmerz stieg über Nacht um {pain}: ein Schritt zurück, zu {place}.</translation>
  </message>
  <message>
   <source>Morning pain rose by {pain} overnight: the same dose again.</source>
   <translation>Der Morgenschmerz stieg über Nacht um {pain}: die gleiche Dosis noch einmal.</translation>
  </message>
  <message>
   <source>No answer on the morning after: the same dose again.</source>
   <translation>Keine Antwort am Morgen danach: die gleiche Dosis noch einmal.</translation>
  </message>
  <message>
   <source>No answer on the session's morning: the same dose again.</source>
   <translation>Keine Antwort am Morgen der Einheit: die gleiche Dosis noch einmal.</translation>
  </message>
  <message>
   <source>No step gained in four weeks: see a physio.</source>
   <translation>In vier Wochen kein Schritt gewonnen: Geh zu einem Physio.</translation>
  </message>
  <message>
   <source>One more green in a row may go a step up.</source>
   <translation>Noch eine grüne in Folge, und es geht vielleicht einen Schritt vor.</translation>
  </message>
  <message>
   <source>Pain before the session was {pain}, over {limit}: none today, try tomorrow.</source>
   <translation>Der Schmerz vor der Einheit war {pain}, über {limit}: heute keine, versuche es morgen.</translation>
  </message>
  <message>
   <source>Pain for more than two weeks without getting better: see a physio.</source>
   <translation>Schmerz seit mehr als zwei Wochen ohne Besserung: Geh zu einem Physio.</translation>
  </message>
  <message>
   <source>Pain made you limp: after 48 hours and a clean check, go on at {place}.</source>
   <translation>Schmerz ließ dich hinken: nach 48 Stunden und einem Check ohne Warnzeichen weiter bei {place}.</translation>
  </message>
  <message>
   <source>Pain next morning was {pain}, over {limit}: a step back, to {place}.</source>
   <translation>Der Schmerz am Morgen danach war {pain}, über {limit}: ein Schritt zurück, zu {place}.</translation>
  </message>
  <message>
   <source>Pain reached {pain}, over {limit}: a stage back, to {place}.</source>
   <translation>Der Schmerz erreichte {pain}, über {limit}: eine Stufe zurück, zu {place}.</translation>
  </message>
  <message>
   <source>Pain reached {pain}, over {limit}: the same dose again.</source>
   <translation>Der Schmerz erreichte {pain}, über {limit}: die gleiche Dosis noch einmal.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}, over {limit}: no run today.</source>
   <translation>Der Schmerz heute Morgen ist {pain}, über {limit}: heute kein Lauf.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}. Stop at {limit} or more, or if it turns sharp.</source>
   <translation>Der Schmerz heute Morgen ist {pain}. Höre bei {limit} oder mehr auf oder wenn er stechend wird.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}: keep it short, slow down or walk if it rises.</source>
   <translation>Der Schmerz heute Morgen ist {pain}: Lauf kurz, werde langsamer oder geh, wenn er steigt.</translation>
  </message>
  <message>
   <source>Pain this morning was {pain}, over {limit}: no session today, try tomorrow.</source>
   <translation>Der Schmerz heute Morgen war {pain}, über {limit}: heute keine Einheit, versuche es morgen.</translation>
  </message>
  <message>
   <source>Sharp pain ends a session: after 48 hours and a clean check, go on at {place}.</source>
   <translation>Stechender Schmerz beendet eine Einheit: nach 48 Stunden und einem Check ohne Warnzeichen weiter bei {place}.</translation>
  </message>
  <message>
   <source>The Achilles is sore or stiff in the mornings: start at {stage}.</source>
   <translation>Die Achillessehne ist morgens schmerzhaft oder steif: Beginne bei {stage}.</translation>
  </message>
  <message>
   <source>The safety check was not clean: no exercise until it has been looked at.</source>
   <translation>Der Sicherheits-Check ergab ein Warnzeichen: kein Training, bis es untersucht ist.</translation>
  </message>
  <message>
   <source>The same dose again: {parts}.</source>
   <translation>Die gleiche Dosis noch einmal: {parts}.</translation>
  </message>
  <message>
   <source>The weaker leg manages {value} raises: start at {stage}.</source>
   <translation>Das schwächere Bein schafft {value} Hebungen: Beginne bei {stage}.</translation>
  </message>
  <message>
   <source>Three days in a row without a session: see a physio.</source>
   <translation>Drei Tage in Folge ohne Einheit: Geh zu einem Physio.</translation>
  </message>
  <message>
   <source>Under {limit} % of the repetitions twice running: a step back, to {place}.</source>
   <translation>Zweimal in Folge unter {limit} % der Wiederholungen: ein Schritt zurück, zu {place}.</translation>
  </message>
  <message>
   <source>With that answer the session could have counted as green.</source>
   <translation>Mit dieser Antwort hätte die Einheit als grün zählen können.</translation>
  </message>
  <message>
   <source>With that met, the step up would have come.</source>
   <translation>Wäre das erfüllt, wäre der Schritt vor gekommen.</translation>
  </message>
  <message>
   <source>With {limit} % of the repetitions it would not have gone back.</source>
   <translation>Mit {limit} % der Wiederholungen wäre es nicht zurückgegangen.</translation>
  </message>
  <message>
   <source>With {limit} or more left in the last sets, the load would have gone up.</source>
   <translation>Mit {limit} oder mehr übrig in den letzten Sätzen wäre die Last gestiegen.</translation>
  </message>
  <message>
   <source>Within {days} days the program would have gone on as it was.</source>
   <translation>Binnen {days} Tagen wäre das Programm weitergegangen wie zuvor.</translation>
  </message>
  <message>
   <source>Without a red flag the answers of the session would have decided.</source>
   <translation>Ohne Warnzeichen hätten die Antworten der Einheit entschieden.</translation>
  </message>
  <message>
   <source>You have trained today. Strength comes after a run, never before it.</source>
   <translation>Du hast heute trainiert. Kraft kommt nach einem Lauf, nie davor.</translation>
  </message>
  <message>
   <source>Your calf seized today: leave running for today.</source>
   <translation>Deine Wade hat heute verkrampft: Lass das Laufen für heute.</translation>
  </message>
  <message>
   <source>Your calf was tight today: walk, or run short and easy. Stop if it returns.</source>
   <translation>Deine Wade war heute fest: Geh, oder lauf kurz und locker. Höre auf, wenn es wiederkommt.</translation>
  </message>
  <message>
   <source>each leg needs {limit} single-leg raises (weaker leg: {value})</source>
   <translation>jedes Bein braucht {limit} einbeinige Hebungen (schwächeres Bein: {value})</translation>
  </message>
  <message>
   <source>effort was not given</source>
   <translation>Anstrengung wurde nicht genannt</translation>
  </message>
  <message>
   <source>effort was {value}, over {limit}</source>
   <translation>die Anstrengung war {value}, über {limit}</translation>
  </message>
  <message>
   <source>pain when running must be {limit} or less (is {value})</source>
   <translation>Schmerz beim Laufen darf höchstens {limit} sein (ist {value})</translation>
  </message>
  <message>
   <source>the pack is at its most, {limit} % of body mass</source>
   <translation>der Rucksack ist am Höchstwert, {limit} % der Körpermasse</translation>
  </message>
  <message>
   <source>the size of a load step needs your body mass</source>
   <translation>die Größe eines Lastschritts braucht deine Körpermasse</translation>
  </message>
  <message>
   <source>the weaker leg needs {limit} % of the stronger one (has {value})</source>
   <translation>das schwächere Bein braucht {limit} % des stärkeren (hat {value})</translation>
  </message>
  <message>
   <source>the weaker leg needs {limit} raises, typical for your age (has {value})</source>
   <translation>das schwächere Bein braucht {limit} Hebungen, typisch für dein Alter (hat {value})</translation>
  </message>
  <message>
   <source>{count} greens in a row: one step up, to {place}.</source>
   <translation>{count} grüne in Folge: ein Schritt vor, zu {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: a stage back, to {place}.</source>
   <translation>{days} Tage seit der letzten Einheit: eine Stufe zurück, zu {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: the last dose again, {place}.</source>
   <translation>{days} Tage seit der letzten Einheit: die letzte Dosis noch einmal, {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: two stages back, to {place}; test anew.</source>
   <translation>{days} Tage seit der letzten Einheit: zwei Stufen zurück, zu {place}; teste neu.</translation>
  </message>
  <message>
   <source>{limit} weeks must have passed ({value} have)</source>
   <translation>{limit} Wochen müssen vergangen sein (bisher {value})</translation>
  </message>
  <message>
   <source>{value} % of the repetitions were done</source>
   <translation>{value} % der Wiederholungen wurden gemacht</translation>
  </message>
 </context>
 <context>
  <name>ReliefButton</name>
  <message>
   <source>Guided relief · 5 min · R</source>
   <translation>Geführte Linderung · 5 min · R</translation>
  </message>
  <message>
   <source>Tight right now?</source>
   <translation>Gerade fest?</translation>
  </message>
  <message>
   <source>Tight right now? Guided relief, 5 min, key R</source>
   <translation>Gerade fest? Geführte Linderung, 5 min, Taste R</translation>
  </message>
 </context>
 <context>
  <name>ReliefCard</name>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n-mal</numerusform>
    <numerusform>%n-mal</numerusform>
   </translation>
  </message>
  <message>
   <source>A handheld tool helped in {} of {} times.</source>
   <translation>Ein Handgerät half in {} von {} Malen.</translation>
  </message>
  <message>
   <source>Last relief sessions</source>
   <translation>Letzte Linderungen</translation>
  </message>
  <message>
   <source>Last sessions</source>
   <translation>Letzte Einheiten</translation>
  </message>
  <message>
   <source>Massage by hand helped in {} of {} times.</source>
   <translation>Massage mit der Hand half in {} von {} Malen.</translation>
  </message>
  <message>
   <source>Massage helped in {} of {} times.</source>
   <translation>Massage half in {} von {} Malen.</translation>
  </message>
  <message>
   <source>Relief: what helped</source>
   <translation>Linderung: was half</translation>
  </message>
  <message>
   <source>Rolling helped in {} of {} times.</source>
   <translation>Rollen half in {} von {} Malen.</translation>
  </message>
  <message>
   <source>Tightness from 0 to 10, before and after</source>
   <translation>Spannung von 0 bis 10, davor und danach</translation>
  </message>
  <message>
   <source>What helped you before need not be why. It is what your log says.</source>
   <translation>Was dir half, muss nicht der Grund gewesen sein. Es ist, was dein Protokoll sagt.</translation>
  </message>
  <message>
   <source>fell by {}</source>
   <translation>sank um {}</translation>
  </message>
  <message>
   <source>once</source>
   <translation>einmal</translation>
  </message>
 </context>
 <context>
  <name>ReliefForm</name>
  <message>
   <source>How it came</source>
   <translation>Wie es kam</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Wie es endete</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Wie es war</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Stechend oder verkrampfend</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Langsam und dumpf</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Spannung danach</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Spannung davor</translation>
  </message>
 </context>
 <context>
  <name>ReliefPage</name>
  <message>
   <source>10 minutes have gone. If it is still cramping, press X and get advice today.</source>
   <translation>10 Minuten sind vorbei. Wenn es noch krampft, drücke X und hole dir heute Rat.</translation>
  </message>
  <message>
   <source>Begin again</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>End relief here?</source>
   <translation>Linderung hier beenden?</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Linderung</translation>
  </message>
  <message>
   <source>Relief is going on. Begin again?</source>
   <translation>Eine Linderung läuft. Neu beginnen?</translation>
  </message>
  <message>
   <source>The computer slept for about {}. Press Space to go on.</source>
   <translation>Der Computer hat etwa {} geschlafen. Drücke die Leertaste, um weiterzumachen.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Was bisher gemacht wurde, bleibt im Protokoll.</translation>
  </message>
 </context>
 <context>
  <name>ReminderBar</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Remind me: {}</source>
   <translation>Erinnere mich: {}</translation>
  </message>
 </context>
 <context>
  <name>Reminders</name>
  <message>
   <source>Answer</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>How is your calf this morning? One tap tells.</source>
   <translation>Wie ist deine Wade heute Morgen? Ein Tipp genügt.</translation>
  </message>
  <message>
   <source>In 1 h</source>
   <translation>In 1 h</translation>
  </message>
  <message>
   <source>In 15 min</source>
   <translation>In 15 min</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>The session that was moved to today is due.</source>
   <translation>Die auf heute verschobene Einheit ist fällig.</translation>
  </message>
  <message>
   <source>Today's session is due.</source>
   <translation>Die heutige Einheit ist fällig.</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
 </context>
 <context>
  <name>RepDots</name>
  <message>
   <source>{} of {} repetitions done</source>
   <translation>{} von {} Wiederholungen erledigt</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Activity 0-10</source>
   <translation>Aktivität 0-10</translation>
  </message>
  <message>
   <source>Calf report</source>
   <translation>Wadenbericht</translation>
  </message>
  <message>
   <source>Calf work per session, kg lifted, all repetitions</source>
   <translation>Wadenarbeit pro Einheit, gehobene kg, alle Wiederholungen</translation>
  </message>
  <message>
   <source>Calf work per session, repetitions</source>
   <translation>Wadenarbeit pro Einheit, Wiederholungen</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Entschieden</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <source>During sessions {} on average, {} at most; over the limit of {} in {}.</source>
   <translation>Während Einheiten {} im Schnitt, höchstens {}; über der Grenze von {} in {}.</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Anstrengung</translation>
  </message>
  <message>
   <source>Every session</source>
   <translation>Jede Einheit</translation>
  </message>
  <message>
   <source>Fall of tightness, 0-10</source>
   <translation>Abnahme der Spannung, 0-10</translation>
  </message>
  <message>
   <source>Heel raises L / R</source>
   <translation>Hebungen L / R</translation>
  </message>
  <message>
   <source>Heel raises change for real from 7 on, see the sources.</source>
   <translation>Wadenheben ändert sich ab 7 wirklich, siehe die Quellen.</translation>
  </message>
  <message>
   <source>Heel raises, left / right</source>
   <translation>Wadenheben, links / rechts</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Index</translation>
  </message>
  <message>
   <source>Knee to wall L / R, cm</source>
   <translation>Knie zur Wand L / R, cm</translation>
  </message>
  <message>
   <source>LEFS</source>
   <translation>LEFS</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>Made by calfcoach from what the runner logged. It is not a diagnosis.</source>
   <translation>Von calfcoach aus dem, was der Läufer eingetragen hat. Es ist keine Diagnose.</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Schmerz morgens</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing is logged in these days.</source>
   <translation>In diesen Tagen ist nichts eingetragen.</translation>
  </message>
  <message>
   <source>On the planned day: {}. On another day: {}. Not done: {}. Not begun for pain: {}. Days off: {}.</source>
   <translation>Am geplanten Tag: {}. An einem anderen Tag: {}. Nicht erledigt: {}. Wegen Schmerz nicht begonnen: {}. Freie Tage: {}.</translation>
  </message>
  <message>
   <source>Page {} of {}</source>
   <translation>Seite {} von {}</translation>
  </message>
  <message>
   <source>Pain</source>
   <translation>Schmerz</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Schmerz davor</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <translation>Schmerz, 0 bis 10</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Linderung</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Wdh.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <source>Session of</source>
   <translation>Einheit vom</translation>
  </message>
  <message>
   <source>Sessions done</source>
   <translation>Erledigte Einheiten</translation>
  </message>
  <message>
   <source>Sessions of the plan</source>
   <translation>Einheiten des Plans</translation>
  </message>
  <message>
   <source>Stage-step</source>
   <translation>Stufe-Schritt</translation>
  </message>
  <message>
   <source>Step of the program, from its first</source>
   <translation>Schritt des Programms, vom ersten an</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Tests</translation>
  </message>
  <message>
   <source>The morning after {} on average, {} at most.</source>
   <translation>Am Morgen danach {} im Schnitt, höchstens {}.</translation>
  </message>
  <message>
   <source>The next session is at {}.</source>
   <translation>Die nächste Einheit ist bei {}.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Male</translation>
  </message>
  <message>
   <source>VISA-A</source>
   <translation>VISA-A</translation>
  </message>
  <message>
   <source>Weaker of stronger leg</source>
   <translation>Schwächeres vom stärkeren Bein</translation>
  </message>
  <message>
   <source>after</source>
   <translation>danach</translation>
  </message>
  <message>
   <source>during</source>
   <translation>dabei</translation>
  </message>
  <message>
   <source>goal {} %</source>
   <translation>Ziel {} %</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>Knie gebeugt</translation>
  </message>
  <message>
   <source>knee straight</source>
   <translation>Knie gestreckt</translation>
  </message>
  <message>
   <source>ladder step</source>
   <translation>Schritt der Leiter</translation>
  </message>
  <message>
   <source>limit {}</source>
   <translation>Grenze {}</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>morgens</translation>
  </message>
  <message>
   <source>next morning</source>
   <translation>Morgen danach</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>nicht begonnen</translation>
  </message>
  <message>
   <source>typical: {}</source>
   <translation>typisch: {}</translation>
  </message>
  <message>
   <source>was {} from {} on</source>
   <translation>war {} ab {}</translation>
  </message>
  <message>
   <source>within test noise</source>
   <translation>im Rauschen des Tests</translation>
  </message>
  <message>
   <source>{} % of the plan</source>
   <translation>{} % des Plans</translation>
  </message>
  <message>
   <source>{} (Superseded: an entry was changed later.)</source>
   <translation>{} (Ersetzt: Ein Eintrag wurde später geändert.)</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} von {}</translation>
  </message>
  <message>
   <source>{} on average</source>
   <translation>{} im Schnitt</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} bis {}</translation>
  </message>
  <message>
   <source>{}, revision {}</source>
   <translation>{}, Fassung {}</translation>
  </message>
 </context>
 <context>
  <name>ResultCard</name>
  <message>
   <source>Delete the last: {}</source>
   <translation>Letzte löschen: {}</translation>
  </message>
  <message>
   <source>Delete the last…</source>
   <translation>Letzte löschen…</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Behalten.</translation>
  </message>
  <message>
   <source>Not measured yet.</source>
   <translation>Noch nicht gemessen.</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Enough for today</source>
   <translation>Genug für heute</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Good that it has let go</source>
   <translation>Gut, dass es nachgelassen hat</translation>
  </message>
  <message>
   <source>Relief ended early</source>
   <translation>Linderung früh beendet</translation>
  </message>
  <message>
   <source>Set my emergency number…</source>
   <translation>Meine Notrufnummer festlegen…</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
 </context>
 <context>
  <name>ReturnCard</name>
  <message>
   <source>After an injury, a warning sign or weeks without a run. Each step two or three times, every other day; the next one only while the calf is calm that day and the morning after. Never more distance and more speed in runs that follow each other.</source>
   <translation>Nach einer Verletzung, einem Warnzeichen oder Wochen ohne Lauf. Jeden Schritt zwei- oder dreimal, jeden zweiten Tag; den nächsten nur, solange die Wade an dem Tag und am Morgen danach ruhig ist. Nie mehr Strecke und mehr Tempo in Läufen, die aufeinander folgen.</translation>
  </message>
  <message>
   <source>Coming back after a stop</source>
   <translation>Zurückkommen nach einer Pause</translation>
  </message>
  <message>
   <source>Dull pain up to {} of 10: go on. {} or {}: walk, and cut it short. More, rising, sharp or limping: stop.</source>
   <translation>Dumpfer Schmerz bis {} von 10: weiter. {} oder {}: gehen und abkürzen. Mehr, steigend, stechend oder hinkend: aufhören.</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Zuerst</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ausblenden</translation>
  </message>
  <message>
   <source>Meanwhile</source>
   <translation>Inzwischen</translation>
  </message>
  <message>
   <source>Show the way back</source>
   <translation>Den Weg zurück zeigen</translation>
  </message>
  <message>
   <source>Step {}</source>
   <translation>Schritt {}</translation>
  </message>
  <message>
   <source>Walk briskly for {} min without pain. {} raises on each leg, or what is typical for you, the legs within {} %. Hop on both legs without pain.</source>
   <translation>Geh {} min zügig ohne Schmerz. {} Hebungen auf jedem Bein oder was für dich typisch ist, die Beine höchstens {} % auseinander. Hüpfe auf beiden Beinen ohne Schmerz.</translation>
  </message>
  <message>
   <source>run in blocks of {} min</source>
   <translation>in Blöcken von {} min laufen</translation>
  </message>
  <message>
   <source>walk {} min, run {} min, {} to {} times</source>
   <translation>{} min gehen, {} min laufen, {}- bis {}-mal</translation>
  </message>
 </context>
 <context>
  <name>ReviewNote</name>
  <message>
   <source>These texts are a translation, not reviewed by a clinician.</source>
   <translation>Diese Texte sind eine Übersetzung, nicht von Arzt oder Physio geprüft.</translation>
  </message>
 </context>
 <context>
  <name>RoutinePage</name>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>End here?</source>
   <translation>Hier beenden?</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Ended here</source>
   <translation>Hier beendet</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>How far was it? Or press Only cool down, and log the run later.</source>
   <translation>Wie weit war es? Oder drücke Nur abwärmen und trage den Lauf später ein.</translation>
  </message>
  <message>
   <source>No run on a calf that hurts sharply or makes you limp. If it is tight or cramping now, press R for relief.</source>
   <translation>Kein Lauf auf einer Wade, die stechend schmerzt oder dich hinken lässt. Wenn sie jetzt fest ist oder krampft, drücke R für Linderung.</translation>
  </message>
  <message>
   <source>Run the first minutes easily. Dull pain up to 3 of 10 is fine; at 4 or 5 slow down or walk and cut it short; from 6, rising, sharp or limping: stop, and press R.</source>
   <translation>Lauf die ersten Minuten locker. Dumpfer Schmerz bis 3 von 10 ist in Ordnung; bei 4 oder 5 langsamer werden oder gehen und abkürzen; ab 6, steigend, stechend oder hinkend: aufhören und R drücken.</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Linderung beginnen</translation>
  </message>
  <message>
   <source>Stop here and start relief?</source>
   <translation>Hier aufhören und Linderung beginnen?</translation>
  </message>
  <message>
   <source>Stopped, and that is right</source>
   <translation>Aufgehört, und das ist richtig</translation>
  </message>
  <message>
   <source>Stretching now eases tightness and keeps range. It is not proven to speed recovery up; sleep, food and an easy day do that.</source>
   <translation>Jetzt zu dehnen lindert Spannung und erhält die Beweglichkeit. Dass es die Erholung beschleunigt, ist nicht bewiesen; das tun Schlaf, Essen und ein leichter Tag.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. Press Space to go on.</source>
   <translation>Der Computer hat etwa {} geschlafen. Drücke die Leertaste, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>Warm</translation>
  </message>
  <message>
   <source>Warm-up and cool-down</source>
   <translation>Aufwärmen und Abwärmen</translation>
  </message>
  <message>
   <source>What was done is in the log.</source>
   <translation>Was gemacht wurde, steht im Protokoll.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Was bisher gemacht wurde, bleibt im Protokoll.</translation>
  </message>
 </context>
 <context>
  <name>RuleSentences</name>
  <message numerus="yes">
   <source>%n sessions a week, at least {} hours apart</source>
   <translation>
    <numerusform>%n Einheit pro Woche, mindestens {} Stunden auseinander</numerusform>
    <numerusform>%n Einheiten pro Woche, mindestens {} Stunden auseinander</numerusform>
   </translation>
  </message>
  <message>
   <source>A morning that is not known, before or after: the same dose again.</source>
   <translation>Ein Morgen, der nicht bekannt ist, davor oder danach: die gleiche Dosis noch einmal.</translation>
  </message>
  <message>
   <source>A warning sign, a fresh swelling, or a calf still tight after relief: no exercise and no running until a clean safety check.</source>
   <translation>Ein Warnzeichen, eine frische Schwellung oder eine nach der Linderung noch feste Wade: kein Training und kein Laufen bis zu einem Sicherheits-Check ohne Warnzeichen.</translation>
  </message>
  <message>
   <source>All repetitions, pain of {} or less, a calm morning, effort of {} or less: green. {} greens in a row go a step up.</source>
   <translation>Alle Wiederholungen, Schmerz von {} oder weniger, ein ruhiger Morgen, Anstrengung von {} oder weniger: grün. {} grüne in Folge gehen einen Schritt vor.</translation>
  </message>
  <message>
   <source>Anything else: the same dose again.</source>
   <translation>Alles andere: die gleiche Dosis noch einmal.</translation>
  </message>
  <message>
   <source>Green at the last step, but the next stage asks for more: the same dose again.</source>
   <translation>Grün am letzten Schritt, aber die nächste Stufe verlangt mehr: die gleiche Dosis noch einmal.</translation>
  </message>
  <message>
   <source>Morning pain that averages {} or more above last week: a step back.</source>
   <translation>Morgenschmerz, dessen Mittel {} oder mehr über der Vorwoche liegt: ein Schritt zurück.</translation>
  </message>
  <message>
   <source>Never more than {} in seven days. A missed session is not made up.</source>
   <translation>Nie mehr als {} in sieben Tagen. Eine verpasste Einheit wird nicht nachgeholt.</translation>
  </message>
  <message>
   <source>Pain over {} during or after, or any rise overnight: the same dose again; {} times in a row: a step back.</source>
   <translation>Schmerz über {} dabei oder danach oder ein Anstieg über Nacht: die gleiche Dosis noch einmal; {}-mal in Folge: ein Schritt zurück.</translation>
  </message>
  <message>
   <source>Pain over {} during or after: a stage back. For {} weeks after a calf tear the limit is {}.</source>
   <translation>Schmerz über {} dabei oder danach: eine Stufe zurück. {} Wochen lang nach einem Wadenriss ist die Grenze {}.</translation>
  </message>
  <message>
   <source>Pain over {} right before, or over {} that morning: no session.</source>
   <translation>Schmerz über {} direkt davor oder über {} an diesem Morgen: keine Einheit.</translation>
  </message>
  <message>
   <source>Pain over {}, or risen overnight by more than {}: a step back, and no session before that has settled.</source>
   <translation>Schmerz über {} oder über Nacht um mehr als {} gestiegen: ein Schritt zurück, und keine Einheit, bevor sich das gelegt hat.</translation>
  </message>
  <message>
   <source>The session ends. {} days and a safety check later, a stage lower.</source>
   <translation>Die Einheit endet. {} Tage und einen Sicherheits-Check später eine Stufe tiefer.</translation>
  </message>
  <message>
   <source>Under {} % of all in two sessions running: a step back.</source>
   <translation>Unter {} % von allem in zwei Einheiten in Folge: ein Schritt zurück.</translation>
  </message>
  <message>
   <source>Up to {} days: on as before. Up to {}: the last dose again. Up to {}: a stage back. Longer: two stages back.</source>
   <translation>Bis {} Tage: weiter wie zuvor. Bis {}: die letzte Dosis noch einmal. Bis {}: eine Stufe zurück. Länger: zwei Stufen zurück.</translation>
  </message>
  <message>
   <source>{} or more repetitions left in the last sets, {} sessions running.</source>
   <translation>{} oder mehr übrige Wiederholungen in den letzten Sätzen, {} Einheiten in Folge.</translation>
  </message>
 </context>
 <context>
  <name>RulesCard</name>
  <message>
   <source>A heavier backpack once {reps_left_at_least} or more repetitions are left in the last sets.</source>
   <translation>Ein schwererer Rucksack, sobald {reps_left_at_least} oder mehr Wiederholungen in den letzten Sätzen übrig sind.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Effort, at most</source>
   <translation>Anstrengung, höchstens</translation>
  </message>
  <message>
   <source>From the top down: the first that fits decides.</source>
   <translation>Von oben nach unten: Das Erste, das passt, entscheidet.</translation>
  </message>
  <message>
   <source>Green sessions in a row</source>
   <translation>Grüne Einheiten in Folge</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Holds in a row</source>
   <translation>Halten in Folge</translation>
  </message>
  <message>
   <source>How it decides</source>
   <translation>Wie es entscheidet</translation>
  </message>
  <message>
   <source>More load</source>
   <translation>Mehr Last</translation>
  </message>
  <message>
   <source>Move on</source>
   <translation>Weitergehen</translation>
  </message>
  <message>
   <source>No session</source>
   <translation>Keine Einheit</translation>
  </message>
  <message>
   <source>One step up after {greens_in_a_row} green sessions in a row: all repetitions, pain at most {green_pain_at_most}, effort at most {effort_at_most}, a calm morning.</source>
   <translation>Ein Schritt vor nach {greens_in_a_row} grünen Einheiten in Folge: alle Wiederholungen, Schmerz höchstens {green_pain_at_most}, Anstrengung höchstens {effort_at_most}, ein ruhiger Morgen.</translation>
  </message>
  <message>
   <source>Pain before a session, at most</source>
   <translation>Schmerz vor einer Einheit, höchstens</translation>
  </message>
  <message>
   <source>Pain during and after, at most</source>
   <translation>Schmerz dabei und danach, höchstens</translation>
  </message>
  <message>
   <source>Pain goes from 0 to 10. No program can be bolder than the limits that calfcoach starts with; it may be more careful.</source>
   <translation>Schmerz geht von 0 bis 10. Kein Programm kann kühner sein als die Grenzen, mit denen calfcoach beginnt; es darf vorsichtiger sein.</translation>
  </message>
  <message>
   <source>Pain in the morning, at most</source>
   <translation>Schmerz am Morgen, höchstens</translation>
  </message>
  <message>
   <source>Pain of a green session, at most</source>
   <translation>Schmerz einer grünen Einheit, höchstens</translation>
  </message>
  <message>
   <source>Repetitions done, percent</source>
   <translation>Erledigte Wiederholungen, Prozent</translation>
  </message>
  <message>
   <source>Repetitions left, at least</source>
   <translation>Übrige Wiederholungen, mindestens</translation>
  </message>
  <message>
   <source>Rise of the week's mean, from</source>
   <translation>Anstieg des Wochenmittels, ab</translation>
  </message>
  <message>
   <source>Rise overnight, at most</source>
   <translation>Anstieg über Nacht, höchstens</translation>
  </message>
  <message>
   <source>Slowest lowering, seconds</source>
   <translation>Langsamstes Absenken, Sekunden</translation>
  </message>
  <message>
   <source>Stage back</source>
   <translation>Stufe zurück</translation>
  </message>
  <message>
   <source>Step back</source>
   <translation>Schritt zurück</translation>
  </message>
  <message>
   <source>Steps easier</source>
   <translation>Schritte leichter</translation>
  </message>
  <message>
   <source>Steps harder</source>
   <translation>Schritte schwerer</translation>
  </message>
  <message>
   <source>The runner</source>
   <translation>Der Läufer</translation>
  </message>
  <message>
   <source>The same after a calf tear</source>
   <translation>Dasselbe nach einem Wadenriss</translation>
  </message>
  <message>
   <source>The same dose while pain is above that and up to {pain_at_most}. After {holds_in_a_row} holds in a row, one step back.</source>
   <translation>Die gleiche Dosis, solange der Schmerz darüber liegt und bis {pain_at_most} geht. Nach {holds_in_a_row}-mal Halten in Folge ein Schritt zurück.</translation>
  </message>
  <message>
   <source>When pain is over that limit; in the 12 weeks after a calf tear when over {pain_at_most_after_tear}.</source>
   <translation>Wenn der Schmerz über dieser Grenze liegt; in den 12 Wochen nach einem Wadenriss, wenn er über {pain_at_most_after_tear} liegt.</translation>
  </message>
  <message>
   <source>When pain right before is over {rest_pain_at_most}, or a warning sign.</source>
   <translation>Wenn der Schmerz direkt davor über {rest_pain_at_most} liegt oder bei einem Warnzeichen.</translation>
  </message>
  <message>
   <source>When the morning is over {morning_at_most}, or worse overnight by more than {morning_rise_at_most}; when the week's mean rises by {weekly_rise_from} or more; when under {reps_done_percent} % of the repetitions are done twice running.</source>
   <translation>Wenn der Morgen über {morning_at_most} liegt oder über Nacht um mehr als {morning_rise_at_most} schlechter ist; wenn das Wochenmittel um {weekly_rise_from} oder mehr steigt; wenn zweimal in Folge unter {reps_done_percent} % der Wiederholungen gemacht werden.</translation>
  </message>
  <message>
   <source>When to move on</source>
   <translation>Wann es weitergeht</translation>
  </message>
  <message>
   <source>may ease by {ease_steps} ladder steps, raise by {raise_steps}, and lower for up to {lower_s_at_most} s.</source>
   <translation>darf um {ease_steps} Schritte erleichtern, um {raise_steps} erschweren und bis zu {lower_s_at_most} s lang senken.</translation>
  </message>
 </context>
 <context>
  <name>RunCard</name>
  <message>
   <source>A session is due too: run first, strength after it.</source>
   <translation>Auch eine Einheit ist fällig: erst laufen, danach Kraft.</translation>
  </message>
  <message>
   <source>Back from a run</source>
   <translation>Zurück vom Lauf</translation>
  </message>
  <message>
   <source>Can I run today?</source>
   <translation>Kann ich heute laufen?</translation>
  </message>
  <message>
   <source>First the check-in</source>
   <translation>Zuerst der Morgen-Check</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Heute nicht</translation>
  </message>
  <message>
   <source>Short and easy</source>
   <translation>Kurz und locker</translation>
  </message>
  <message>
   <source>Warm up, 6 min</source>
   <translation>Aufwärmen, 6 min</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
 </context>
 <context>
  <name>RunCharts</name>
  <message>
   <source>Bars: what you ran. Line: 10 % more than the week before, or less after a gap</source>
   <translation>Balken: was du gelaufen bist. Linie: 10 % mehr als in der Vorwoche oder weniger nach einer Pause</translation>
  </message>
  <message>
   <source>Morning pain and how the calf felt; a line marks relief</source>
   <translation>Morgenschmerz und wie sich die Wade anfühlte; ein Strich zeigt Linderung</translation>
  </message>
  <message>
   <source>The calf's answer, 0 to 10</source>
   <translation>Die Antwort der Wade, 0 bis 10</translation>
  </message>
  <message>
   <source>Weeks, {}</source>
   <translation>Wochen, {}</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>morgens</translation>
  </message>
  <message>
   <source>morning {}</source>
   <translation>morgens {}</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>Linderung</translation>
  </message>
  <message>
   <source>run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>week with {}</source>
   <translation>Woche mit {}</translation>
  </message>
  <message>
   <source>while running</source>
   <translation>beim Laufen</translation>
  </message>
  <message>
   <source>while running {}</source>
   <translation>beim Laufen {}</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} von {}</translation>
  </message>
 </context>
 <context>
  <name>RunForm</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Eine Notiz, wenn du magst</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change the run</source>
   <translation>Den Lauf ändern</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Strecke</translation>
  </message>
  <message>
   <source>Faster than before</source>
   <translation>Schneller als zuvor</translation>
  </message>
  <message>
   <source>How the calf felt</source>
   <translation>Wie sich die Wade anfühlte</translation>
  </message>
  <message>
   <source>How the calf felt, 0 to 10</source>
   <translation>Wie sich die Wade anfühlte, 0 bis 10</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Log a run</source>
   <translation>Einen Lauf eintragen</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>More hills than before</source>
   <translation>Mehr Hügel als zuvor</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Shoe</source>
   <translation>Schuh</translation>
  </message>
  <message>
   <source>Shoe not said</source>
   <translation>Schuh nicht gesagt</translation>
  </message>
  <message>
   <source>Surface</source>
   <translation>Untergrund</translation>
  </message>
  <message>
   <source>Surface not said</source>
   <translation>Untergrund nicht gesagt</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>Zeit nicht genannt</translation>
  </message>
 </context>
 <context>
  <name>RunRow</name>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Change {}</source>
   <translation>{} ändern</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete {}</source>
   <translation>{} löschen</translation>
  </message>
 </context>
 <context>
  <name>RunWords</name>
  <message>
   <source>10 % more than last week's {}.</source>
   <translation>10 % mehr als die {} der letzten Woche.</translation>
  </message>
  <message>
   <source>After {} days without a run: a part of the {} a week before it.</source>
   <translation>Nach {} Tagen ohne Lauf: ein Teil der {} pro Woche davor.</translation>
  </message>
  <message>
   <source>In a study, runs that much longer had {} times the rate of injuries.</source>
   <translation>In einer Studie hatten so viel längere Läufe das {}-Fache an Verletzungen.</translation>
  </message>
  <message>
   <source>It is more than what is left of that week, {}.</source>
   <translation>Das ist mehr, als von der Woche übrig ist, {}.</translation>
  </message>
  <message>
   <source>No more than last week's {}: new shoes, hills or speed are change enough.</source>
   <translation>Nicht mehr als die {} der letzten Woche: Neue Schuhe, Hügel oder Tempo sind Änderung genug.</translation>
  </message>
  <message>
   <source>There is no week before it yet. Begin with short, easy runs.</source>
   <translation>Noch gibt es keine Woche davor. Beginne mit kurzen, lockeren Läufen.</translation>
  </message>
  <message>
   <source>Without a run in 30 days, start with {} at most.</source>
   <translation>Ohne Lauf in 30 Tagen beginne mit höchstens {}.</translation>
  </message>
  <message>
   <source>Yes. It fits into the week and is no leap.</source>
   <translation>Ja. Er passt in die Woche und ist kein Sprung.</translation>
  </message>
  <message>
   <source>Your longest run of 30 days is {}; up to {} is a small step.</source>
   <translation>Dein längster Lauf von 30 Tagen ist {}; bis {} ist ein kleiner Schritt.</translation>
  </message>
  <message>
   <source>about {}</source>
   <translation>etwa {}</translation>
  </message>
  <message>
   <source>calf {} of 10</source>
   <translation>Wade {} von 10</translation>
  </message>
  <message>
   <source>hills</source>
   <translation>Hügel</translation>
  </message>
  <message>
   <source>road</source>
   <translation>Straße</translation>
  </message>
  <message>
   <source>speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>track</source>
   <translation>Bahn</translation>
  </message>
  <message>
   <source>trail</source>
   <translation>Trail</translation>
  </message>
  <message>
   <source>treadmill</source>
   <translation>Laufband</translation>
  </message>
  <message>
   <source>{} h {} min</source>
   <translation>{} h {} min</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
 </context>
 <context>
  <name>RunsPage</name>
  <message>
   <source>How far was it? The distance is still open.</source>
   <translation>Wie weit war es? Die Strecke ist noch offen.</translation>
  </message>
  <message>
   <source>Import runs…</source>
   <translation>Läufe importieren…</translation>
  </message>
  <message>
   <source>No run is logged yet. Runs of a watch, of Strava, Garmin Connect or Apple Health can be imported: drop their files here.</source>
   <translation>Noch ist kein Lauf eingetragen. Läufe einer Uhr, von Strava, Garmin Connect oder Apple Health können importiert werden: Ziehe ihre Dateien hierher.</translation>
  </message>
  <message>
   <source>Noted. {} Take the next days easily.</source>
   <translation>Notiert. {} Nimm die nächsten Tage leicht.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mehr zeigen</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Zurückgenommen. Das Protokoll ist wie zuvor.</translation>
  </message>
  <message>
   <source>The run is logged.</source>
   <translation>Der Lauf ist eingetragen.</translation>
  </message>
  <message>
   <source>The run of {} was deleted.</source>
   <translation>Der Lauf vom {} wurde gelöscht.</translation>
  </message>
  <message>
   <source>The run was changed.</source>
   <translation>Der Lauf wurde geändert.</translation>
  </message>
  <message>
   <source>Your runs</source>
   <translation>Deine Läufe</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Sicherheits-Check</translation>
  </message>
 </context>
 <context>
  <name>ScreenPage</name>
  <message>
   <source>Exercise is open. The check lasts four weeks.</source>
   <translation>Training ist offen. Der Check gilt vier Wochen.</translation>
  </message>
  <message>
   <source>Exercise stays locked until a clinician has looked at it.</source>
   <translation>Training bleibt gesperrt, bis ein Arzt oder Physio es angesehen hat.</translation>
  </message>
  <message>
   <source>Exercise stays locked until then.</source>
   <translation>Training bleibt bis dahin gesperrt.</translation>
  </message>
  <message>
   <source>Exercise stays locked. Do the check again {}.</source>
   <translation>Training bleibt gesperrt. Mach den Check wieder {}.</translation>
  </message>
  <message>
   <source>Has a clinician looked at this leg and agreed to exercise?</source>
   <translation>Hat ein Arzt oder Physio dieses Bein angesehen und dem Training zugestimmt?</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <source>Thank you, that is kept</source>
   <translation>Danke, das ist behalten</translation>
  </message>
  <message>
   <source>What the answers found before, or the last one found, wants that first.</source>
   <translation>Was die Antworten oder der letzte Check zuvor fanden, verlangt das zuerst.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
 </context>
 <context>
  <name>SessionList</name>
  <message>
   <source>None yet. When your calf tightens or seizes, press R: it takes 5 minutes.</source>
   <translation>Noch keine. Wenn die Wade fest wird oder verkrampft, drücke R: Es dauert 5 Minuten.</translation>
  </message>
 </context>
 <context>
  <name>SessionPage</name>
  <message>
   <source>, preview at {} times the speed</source>
   <translation>, Vorschau mit {}-facher Geschwindigkeit</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>How it came</source>
   <translation>Wie es kam</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Wie es endete</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Wie es war</translation>
  </message>
  <message>
   <source>Leg</source>
   <translation>Bein</translation>
  </message>
  <message>
   <source>No step was finished.</source>
   <translation>Kein Schritt wurde fertig.</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Sicherheits-Check</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Stechend oder verkrampfend</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Langsam und dumpf</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <source>The full check</source>
   <translation>Der vollständige Check</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Spannung danach</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Spannung davor</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>not rated</source>
   <translation>nicht bewertet</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>pausiert</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>geplant</translation>
  </message>
  <message>
   <source>{} of 10</source>
   <translation>{} von 10</translation>
  </message>
 </context>
 <context>
  <name>SessionRoom</name>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Zurückgenommen. Das Protokoll ist wie zuvor.</translation>
  </message>
  <message>
   <source>The session of {} was added.</source>
   <translation>Die Einheit vom {} wurde eingetragen.</translation>
  </message>
  <message>
   <source>The session of {} was deleted.</source>
   <translation>Die Einheit vom {} wurde gelöscht.</translation>
  </message>
  <message>
   <source>The session was changed.</source>
   <translation>Die Einheit wurde geändert.</translation>
  </message>
 </context>
 <context>
  <name>SessionRow</name>
  <message>
   <source>, preview</source>
   <translation>, Vorschau</translation>
  </message>
 </context>
 <context>
  <name>SessionWords</name>
  <message>
   <source>Both legs</source>
   <translation>Beide Beine</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Kam wieder</translation>
  </message>
  <message>
   <source>Cool-down</source>
   <translation>Abwärmen</translation>
  </message>
  <message>
   <source>Cut off</source>
   <translation>Unterbrochen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Ended early</source>
   <translation>Früh beendet</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Weg</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Wadenhebe-Test</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>Not begun, too sore</source>
   <translation>Nicht begonnen, zu schmerzhaft</translation>
  </message>
  <message>
   <source>Not ended</source>
   <translation>Nicht beendet</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Still tight</source>
   <translation>Noch fest</translation>
  </message>
  <message>
   <source>Stopped at the safety check</source>
   <translation>Am Sicherheits-Check beendet</translation>
  </message>
  <message>
   <source>Stopped because it hurt</source>
   <translation>Beendet, weil es wehtat</translation>
  </message>
  <message>
   <source>Swollen</source>
   <translation>Geschwollen</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Aufwärmen</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>a stage back</source>
   <translation>eine Stufe zurück</translation>
  </message>
  <message>
   <source>a step back</source>
   <translation>ein Schritt zurück</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>unterbrochen</translation>
  </message>
  <message>
   <source>decided next morning</source>
   <translation>am Morgen danach entschieden</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>beendet</translation>
  </message>
  <message>
   <source>gone back</source>
   <translation>zurückgegangen</translation>
  </message>
  <message>
   <source>green</source>
   <translation>grün</translation>
  </message>
  <message>
   <source>hurt</source>
   <translation>tat weh</translation>
  </message>
  <message>
   <source>it let go</source>
   <translation>es ließ nach</translation>
  </message>
  <message>
   <source>last dose again</source>
   <translation>letzte Dosis noch einmal</translation>
  </message>
  <message>
   <source>not begun, too sore</source>
   <translation>nicht begonnen, zu schmerzhaft</translation>
  </message>
  <message>
   <source>one step up</source>
   <translation>ein Schritt vor</translation>
  </message>
  <message>
   <source>same dose again</source>
   <translation>gleiche Dosis noch einmal</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <source>stopped for pain</source>
   <translation>wegen Schmerz beendet</translation>
  </message>
  <message>
   <source>stopped, safety check</source>
   <translation>beendet, Sicherheits-Check</translation>
  </message>
  <message>
   <source>two stages back</source>
   <translation>zwei Stufen zurück</translation>
  </message>
  <message>
   <source>until done</source>
   <translation>bis fertig</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{} of {} repetitions</source>
   <translation>{} von {} Wiederholungen</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
 <context>
  <name>SetReport</name>
  <message>
   <source>Most pain in it</source>
   <translation>Stärkster Schmerz darin</translation>
  </message>
  <message>
   <source>Most pain in that set</source>
   <translation>Stärkster Schmerz in diesem Satz</translation>
  </message>
  <message>
   <source>{}: one less</source>
   <translation>{}: eine weniger</translation>
  </message>
  <message>
   <source>{}: one more</source>
   <translation>{}: eine mehr</translation>
  </message>
  <message>
   <source>{}: {} of {} reps</source>
   <translation>{}: {} von {} Wdh.</translation>
  </message>
 </context>
 <context>
  <name>SetsFields</name>
  <message>
   <source>Pain</source>
   <translation>Schmerz</translation>
  </message>
  <message>
   <source>Repetitions</source>
   <translation>Wiederholungen</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <source>{}: pain</source>
   <translation>{}: Schmerz</translation>
  </message>
  <message>
   <source>{}: repetitions</source>
   <translation>{}: Wiederholungen</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source> o'clock</source>
   <translation> Uhr</translation>
  </message>
  <message>
   <source>A frame around the player. It stands still if your desktop wants less motion.</source>
   <translation>Ein Rahmen um die Anzeige. Er steht still, wenn dein Desktop weniger Bewegung will.</translation>
  </message>
  <message>
   <source>A new day begins at</source>
   <translation>Ein neuer Tag beginnt um</translation>
  </message>
  <message>
   <source>A session is due</source>
   <translation>Eine Einheit ist fällig</translation>
  </message>
  <message>
   <source>A telephone number has 2 to 15 digits.</source>
   <translation>Eine Telefonnummer hat 2 bis 15 Ziffern.</translation>
  </message>
  <message>
   <source>About calfcoach</source>
   <translation>Über calfcoach</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Asked from</source>
   <translation>Gefragt ab</translation>
  </message>
  <message>
   <source>Asked on the morning after a session, until it is answered.</source>
   <translation>Gefragt am Morgen nach einer Einheit, bis er beantwortet ist.</translation>
  </message>
  <message>
   <source>Choose as many as your program has sessions a week, with a day or more between them. Otherwise the program's own days hold.</source>
   <translation>Wähle so viele, wie dein Programm Einheiten pro Woche hat, mit einem Tag oder mehr dazwischen. Sonst gelten die eigenen Tage des Programms.</translation>
  </message>
  <message>
   <source>Closing the window then leaves calfcoach in the tray; Quit is in its menu there.</source>
   <translation>Wer das Fenster schließt, lässt calfcoach dann im Infobereich; Beenden steht dort im Menü.</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Days and units</source>
   <translation>Tage und Einheiten</translation>
  </message>
  <message>
   <source>Days to train on</source>
   <translation>Trainingstage</translation>
  </message>
  <message>
   <source>Distances</source>
   <translation>Strecken</translation>
  </message>
  <message>
   <source>Emergency number</source>
   <translation>Notrufnummer</translation>
  </message>
  <message>
   <source>Everything is in this folder, on this computer alone.</source>
   <translation>Alles ist in diesem Ordner, nur auf diesem Computer.</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Exporte und Sicherungen</translation>
  </message>
  <message>
   <source>Flash at each change</source>
   <translation>Blinken bei jedem Wechsel</translation>
  </message>
  <message>
   <source>Folder of your data</source>
   <translation>Ordner deiner Daten</translation>
  </message>
  <message>
   <source>Kilograms</source>
   <translation>Kilogramm</translation>
  </message>
  <message>
   <source>Kilometers</source>
   <translation>Kilometer</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language and screen</source>
   <translation>Sprache und Bildschirm</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Loads</source>
   <translation>Lasten</translation>
  </message>
  <message>
   <source>Loudness of the voice</source>
   <translation>Lautstärke der Stimme</translation>
  </message>
  <message>
   <source>Loudness of tones</source>
   <translation>Lautstärke der Töne</translation>
  </message>
  <message>
   <source>Miles</source>
   <translation>Meilen</translation>
  </message>
  <message>
   <source>Morning check-in</source>
   <translation>Morgen-Check</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>Muted: nothing is played.</source>
   <translation>Stumm: Nichts wird gespielt.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Play a test tone</source>
   <translation>Einen Testton spielen</translation>
  </message>
  <message>
   <source>Pounds</source>
   <translation>Pfund</translation>
  </message>
  <message>
   <source>Quiet hours begin at</source>
   <translation>Ruhige Stunden beginnen um</translation>
  </message>
  <message>
   <source>Quiet hours end at</source>
   <translation>Ruhige Stunden enden um</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Erinnerungen</translation>
  </message>
  <message>
   <source>Said from</source>
   <translation>Gesagt ab</translation>
  </message>
  <message>
   <source>Sessions in full screen</source>
   <translation>Einheiten im Vollbild</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>Sound comes out of {}, by {}.</source>
   <translation>Der Ton kommt aus {}, über {}.</translation>
  </message>
  <message>
   <source>Sound was switched off when calfcoach was started.</source>
   <translation>Der Ton wurde beim Start von calfcoach ausgeschaltet.</translation>
  </message>
  <message>
   <source>Spoken guidance</source>
   <translation>Gesprochene Führung</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Bei der Anmeldung starten</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Im Infobereich bleiben</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Textgröße</translation>
  </message>
  <message>
   <source>The same hour twice means no quiet hours.</source>
   <translation>Zweimal dieselbe Stunde heißt keine ruhigen Stunden.</translation>
  </message>
  <message>
   <source>There is no sound here. Words and figures show every change.</source>
   <translation>Hier gibt es keinen Ton. Worte und Figuren zeigen jeden Wechsel.</translation>
  </message>
  <message>
   <source>This desktop has no tray: a closed window ends calfcoach, and its reminders.</source>
   <translation>Dieser Desktop hat keinen Infobereich: Ein geschlossenes Fenster beendet calfcoach und seine Erinnerungen.</translation>
  </message>
  <message>
   <source>What you do earlier belongs to the day before.</source>
   <translation>Was du früher tust, gehört zum Tag davor.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Deine Daten</translation>
  </message>
  <message>
   <source>calfcoach then starts without its window, and reminds.</source>
   <translation>calfcoach startet dann ohne Fenster und erinnert.</translation>
  </message>
  <message>
   <source>the system's own device</source>
   <translation>dem eigenen Gerät des Systems</translation>
  </message>
 </context>
 <context>
  <name>SetupPage</name>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Links</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Choose again</source>
   <translation>Neu wählen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Verlassen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Step {} of {}</source>
   <translation>Schritt {} von {}</translation>
  </message>
 </context>
 <context>
  <name>ShoesCard</name>
  <message>
   <source> mm drop</source>
   <translation> mm Sprengung</translation>
  </message>
  <message>
   <source>Add the pair</source>
   <translation>Paar hinzufügen</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Sprengung</translation>
  </message>
  <message>
   <source>First worn</source>
   <translation>Zuerst getragen</translation>
  </message>
  <message>
   <source>Go on only while the calf is as before on the morning after a run in it.</source>
   <translation>Mach nur weiter, solange die Wade am Morgen nach einem Lauf darin ist wie zuvor.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Of this week that is {}.</source>
   <translation>Von dieser Woche sind das {}.</translation>
  </message>
  <message>
   <source>What you call the pair</source>
   <translation>Wie du das Paar nennst</translation>
  </message>
  <message>
   <source>Worn no more</source>
   <translation>Nicht mehr getragen</translation>
  </message>
  <message>
   <source>Your shoes</source>
   <translation>Deine Schuhe</translation>
  </message>
  <message>
   <source>drop not known</source>
   <translation>Sprengung nicht bekannt</translation>
  </message>
  <message>
   <source>drop {} mm</source>
   <translation>Sprengung {} mm</translation>
  </message>
  <message>
   <source>minimalist</source>
   <translation>minimal</translation>
  </message>
  <message>
   <source>racing</source>
   <translation>Wettkampf</translation>
  </message>
  <message>
   <source>since {}</source>
   <translation>seit {}</translation>
  </message>
  <message>
   <source>trail</source>
   <translation>Trail</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>üblich</translation>
  </message>
  <message>
   <source>{} is worn no more</source>
   <translation>{} wird nicht mehr getragen</translation>
  </message>
  <message>
   <source>{} needs a transition: this week at most {} % of your distance in it, then a tenth more each week, until {}.</source>
   <translation>{} braucht einen Übergang: diese Woche höchstens {} % deiner Strecke darin, dann jede Woche ein Zehntel mehr, bis {}.</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Both legs</source>
   <translation>Beide Beine</translation>
  </message>
  <message>
   <source>Keys: 1 left, 2 right, 3 both, or arrows and Enter. Esc leaves.</source>
   <translation>Tasten: 1 links, 2 rechts, 3 beide, oder Pfeile und Eingabe. Esc verlässt.</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Stop where you are. Stand still or sit down.</source>
   <translation>Halte an, wo du bist. Bleib stehen oder setz dich.</translation>
  </message>
  <message>
   <source>Which leg is it?</source>
   <translation>Welches Bein ist es?</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Key: {}</source>
   <translation>Taste: {}</translation>
  </message>
 </context>
 <context>
  <name>SilenceNotice</name>
  <message>
   <source>There is no sound here. Numbers and words show every change.</source>
   <translation>Hier gibt es keinen Ton. Zahlen und Worte zeigen jeden Wechsel.</translation>
  </message>
 </context>
 <context>
  <name>SoundSaver</name>
  <message>
   <source>Save the sound of this session</source>
   <translation>Den Ton dieser Einheit speichern</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Gespeichert als {}.</translation>
  </message>
  <message>
   <source>Sound (*.wav)</source>
   <translation>Ton (*.wav)</translation>
  </message>
 </context>
 <context>
  <name>StageList</name>
  <message numerus="yes">
   <source>%n exercises</source>
   <translation>
    <numerusform>%n Übung</numerusform>
    <numerusform>%n Übungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n steps</source>
   <translation>
    <numerusform>, %n Schritt</numerusform>
    <numerusform>, %n Schritte</numerusform>
   </translation>
  </message>
  <message>
   <source>Stage {}</source>
   <translation>Stufe {}</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Das Programm</translation>
  </message>
  <message>
   <source>The program and its stages</source>
   <translation>Das Programm und seine Stufen</translation>
  </message>
  <message>
   <source>name, days, start</source>
   <translation>Name, Tage, Beginn</translation>
  </message>
  <message>
   <source>{}, something to mend</source>
   <translation>{}, etwas zu beheben</translation>
  </message>
 </context>
 <context>
  <name>StageMap</name>
  <message>
   <source>The ladder</source>
   <translation>Die Leiter</translation>
  </message>
  <message>
   <source>To fall back on</source>
   <translation>Zum Zurückfallen</translation>
  </message>
 </context>
 <context>
  <name>StageOptions</name>
  <message>
   <source>0, and 11 for running pain, ask for nothing.</source>
   <translation>0, und 11 beim Laufschmerz, verlangen nichts.</translation>
  </message>
  <message>
   <source>About this stage</source>
   <translation>Über diese Stufe</translation>
  </message>
  <message>
   <source>Before it is entered</source>
   <translation>Vor dem Eintritt</translation>
  </message>
  <message>
   <source>Each leg manages {raises_each_leg} single-leg raises; the weaker leg {symmetry_percent} % of the stronger; running pain at most {running_pain_at_most}; {weeks_since_start} weeks since the start.</source>
   <translation>Jedes Bein schafft {raises_each_leg} einbeinige Hebungen; das schwächere {symmetry_percent} % des stärkeren; Laufschmerz höchstens {running_pain_at_most}; {weeks_since_start} Wochen seit dem Beginn.</translation>
  </message>
  <message>
   <source>Each step {step_percent} % of body and pack, {step_min_kg} to {step_max_kg} kg, rounded to {round_kg} kg, up to {most_percent} % of body mass.</source>
   <translation>Jeder Schritt {step_percent} % von Körper und Rucksack, {step_min_kg} bis {step_max_kg} kg, gerundet auf {round_kg} kg, bis {most_percent} % der Körpermasse.</translation>
  </message>
  <message>
   <source>For calming down only</source>
   <translation>Nur zum Beruhigen</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>Load step at least, kg</source>
   <translation>Lastschritt mindestens, kg</translation>
  </message>
  <message>
   <source>Load step at most, kg</source>
   <translation>Lastschritt höchstens, kg</translation>
  </message>
  <message>
   <source>Load step, percent</source>
   <translation>Lastschritt, Prozent</translation>
  </message>
  <message>
   <source>Name of the stage</source>
   <translation>Name der Stufe</translation>
  </message>
  <message>
   <source>Pack at most, percent of body mass</source>
   <translation>Rucksack höchstens, Prozent der Körpermasse</translation>
  </message>
  <message>
   <source>Raises typical for the age</source>
   <translation>Hebungen, typisch für das Alter</translation>
  </message>
  <message>
   <source>Rest between exercises, seconds</source>
   <translation>Pause zwischen Übungen, Sekunden</translation>
  </message>
  <message>
   <source>Rest {rest_between_s} s from one exercise to the next.</source>
   <translation>{rest_between_s} s Pause von einer Übung zur nächsten.</translation>
  </message>
  <message>
   <source>Rounded to, kg</source>
   <translation>Gerundet auf, kg</translation>
  </message>
  <message>
   <source>Running pain, at most</source>
   <translation>Laufschmerz, höchstens</translation>
  </message>
  <message>
   <source>Single-leg raises of each leg</source>
   <translation>Einbeinige Hebungen jedes Beins</translation>
  </message>
  <message>
   <source>Weaker leg in percent of the stronger</source>
   <translation>Schwächeres Bein in Prozent des stärkeren</translation>
  </message>
  <message>
   <source>Weeks since the start</source>
   <translation>Wochen seit dem Beginn</translation>
  </message>
  <message>
   <source>When the heel bone hurts</source>
   <translation>Wenn das Fersenbein schmerzt</translation>
  </message>
  <message>
   <source>as heavy as just possible</source>
   <translation>so schwer wie gerade möglich</translation>
  </message>
  <message>
   <source>backpack as it came</source>
   <translation>Rucksack, wie er kam</translation>
  </message>
  <message>
   <source>backpack that gets heavier</source>
   <translation>Rucksack, der schwerer wird</translation>
  </message>
  <message>
   <source>body weight</source>
   <translation>Körpergewicht</translation>
  </message>
  <message>
   <source>on the floor instead of the step</source>
   <translation>auf dem Boden statt der Treppenstufe</translation>
  </message>
  <message>
   <source>the stage is skipped</source>
   <translation>die Stufe entfällt</translation>
  </message>
  <message>
   <source>the stage stays as it is</source>
   <translation>die Stufe bleibt, wie sie ist</translation>
  </message>
 </context>
 <context>
  <name>StagePanel</name>
  <message>
   <source>An exercise of your own…</source>
   <translation>Eine eigene Übung…</translation>
  </message>
  <message>
   <source>Keep as the usual dose</source>
   <translation>Als übliche Dosis behalten</translation>
  </message>
  <message>
   <source>Type into a cell. Alt with an arrow moves a row, Delete removes it.</source>
   <translation>Tippe in eine Zelle. Alt mit Pfeil verschiebt eine Zeile, Entf entfernt sie.</translation>
  </message>
  <message>
   <source>body</source>
   <translation>Körper</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>halten</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>Leiter</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>senken</translation>
  </message>
  <message>
   <source>own load</source>
   <translation>eigene Last</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>Rucksack</translation>
  </message>
  <message>
   <source>pack, grows</source>
   <translation>Rucksack, wächst</translation>
  </message>
  <message>
   <source>reps</source>
   <translation>Wdh.</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <source>sets</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <source>stay down</source>
   <translation>unten bleiben</translation>
  </message>
  <message>
   <source>step {}</source>
   <translation>Schritt {}</translation>
  </message>
  <message>
   <source>switch of legs</source>
   <translation>Beinwechsel</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>Takt</translation>
  </message>
  <message>
   <source>up</source>
   <translation>hoch</translation>
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>You are here</source>
   <translation>Hier bist du</translation>
  </message>
  <message>
   <source>You began above this stage.</source>
   <translation>Du hast über dieser Stufe begonnen.</translation>
  </message>
 </context>
 <context>
  <name>StageWords</name>
  <message numerus="yes">
   <source>%n sessions a week.</source>
   <translation>
    <numerusform>%n Einheit pro Woche.</numerusform>
    <numerusform>%n Einheiten pro Woche.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n-mal</numerusform>
    <numerusform>%n-mal</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n weeks have passed since the start</source>
   <translation>
    <numerusform>%n Woche seit dem Beginn vergangen ist</numerusform>
    <numerusform>%n Wochen seit dem Beginn vergangen sind</numerusform>
   </translation>
  </message>
  <message>
   <source>Asks that {}.</source>
   <translation>Verlangt, dass {}.</translation>
  </message>
  <message>
   <source>Choose a load with which the repetitions are just possible.</source>
   <translation>Wähle eine Last, mit der die Wiederholungen gerade noch gehen.</translation>
  </message>
  <message>
   <source>On the floor, because your heel bone hurts.</source>
   <translation>Auf dem Boden, weil dein Fersenbein schmerzt.</translation>
  </message>
  <message>
   <source>Only for when the first stage hurts too much.</source>
   <translation>Nur für den Fall, dass die erste Stufe zu sehr schmerzt.</translation>
  </message>
  <message>
   <source>Pack: {} % of you and the pack more each time, {} to {}; never over {} % of you.</source>
   <translation>Rucksack: jedes Mal {} % von dir und Rucksack mehr, {} bis {}; nie über {} % von dir.</translation>
  </message>
  <message>
   <source>Skipped: it needs a step, and your heel bone hurts.</source>
   <translation>Entfällt: Sie braucht eine Treppenstufe, und dein Fersenbein schmerzt.</translation>
  </message>
  <message>
   <source>With the pack you have reached by then.</source>
   <translation>Mit dem Rucksack, den du bis dahin erreicht hast.</translation>
  </message>
  <message numerus="yes">
   <source>each leg manages %n single-leg raises</source>
   <translation>
    <numerusform>jedes Bein %n einbeinige Hebung schafft</numerusform>
    <numerusform>jedes Bein %n einbeinige Hebungen schafft</numerusform>
   </translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>noch nicht</translation>
  </message>
  <message>
   <source>once</source>
   <translation>einmal</translation>
  </message>
  <message>
   <source>pain when running is {} or less</source>
   <translation>der Schmerz beim Laufen {} oder weniger ist</translation>
  </message>
  <message>
   <source>the weaker leg has {} % of the stronger one</source>
   <translation>das schwächere Bein {} % des stärkeren hat</translation>
  </message>
  <message numerus="yes">
   <source>the weaker leg manages %n raises, as is typical</source>
   <translation>
    <numerusform>das schwächere Bein %n Hebung schafft, wie typisch</numerusform>
    <numerusform>das schwächere Bein %n Hebungen schafft, wie typisch</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StartPanel</name>
  <message>
   <source>, and </source>
   <translation>, und </translation>
  </message>
  <message>
   <source>0 is no pain, 10 the worst.</source>
   <translation>0 ist kein Schmerz, 10 der stärkste.</translation>
  </message>
  <message>
   <source>A backpack with {}.</source>
   <translation>Ein Rucksack mit {}.</translation>
  </message>
  <message>
   <source>A firm chair.</source>
   <translation>Ein fester Stuhl.</translation>
  </message>
  <message>
   <source>A first session</source>
   <translation>Eine erste Einheit</translation>
  </message>
  <message>
   <source>A stable step, with a wall or rail to hold on to.</source>
   <translation>Eine stabile Treppenstufe mit Wand oder Geländer zum Festhalten.</translation>
  </message>
  <message>
   <source>A wall or rail to hold on to.</source>
   <translation>Eine Wand oder ein Geländer zum Festhalten.</translation>
  </message>
  <message>
   <source>Another program suits better now</source>
   <translation>Ein anderes Programm passt jetzt besser</translation>
  </message>
  <message>
   <source>Because the heel bone hurts, all of it stays on the floor.</source>
   <translation>Weil das Fersenbein schmerzt, bleibt alles auf dem Boden.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Exercise is still locked by an earlier warning sign. A clean safety check opens it, {} at the earliest.</source>
   <translation>Training ist noch durch ein früheres Warnzeichen gesperrt. Ein Sicherheits-Check ohne Warnzeichen öffnet es, frühestens {}.</translation>
  </message>
  <message>
   <source>Exercise is still locked by an earlier warning sign: a clinician first, then a clean safety check, {} at the earliest.</source>
   <translation>Training ist noch durch ein früheres Warnzeichen gesperrt: erst Arzt oder Physio, dann ein Sicherheits-Check ohne Warnzeichen, frühestens {}.</translation>
  </message>
  <message>
   <source>Exercise stays locked until a safety check is clean.</source>
   <translation>Training bleibt gesperrt bis zu einem Sicherheits-Check ohne Warnzeichen.</translation>
  </message>
  <message>
   <source>Exercise stays locked until then. Come back with the go-ahead.</source>
   <translation>Training bleibt bis dahin gesperrt. Komm mit der Freigabe wieder.</translation>
  </message>
  <message>
   <source>First session: {}.</source>
   <translation>Erste Einheit: {}.</translation>
  </message>
  <message>
   <source>How is the calf right now?</source>
   <translation>Wie ist die Wade gerade?</translation>
  </message>
  <message>
   <source>How was the calf this morning?</source>
   <translation>Wie war die Wade heute Morgen?</translation>
  </message>
  <message>
   <source>Lower for {} s, rests between the sets, about {} min in all.</source>
   <translation>{} s senken, Pausen zwischen den Sätzen, etwa {} min insgesamt.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Noch nicht</translation>
  </message>
  <message>
   <source>Save the sound…</source>
   <translation>Ton speichern…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>The dose has changed since it was shown. This is what is due now.</source>
   <translation>Die Dosis hat sich geändert, seit sie gezeigt wurde. Das hier ist jetzt fällig.</translation>
  </message>
  <message>
   <source>The usual program builds up to that.</source>
   <translation>Das übliche Programm führt dahin.</translation>
  </message>
  <message>
   <source>To begin this program, {}.</source>
   <translation>Um dieses Programm zu beginnen: {}.</translation>
  </message>
  <message>
   <source>Where you begin</source>
   <translation>Wo du beginnst</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <source>{} × {} each leg</source>
   <translation>{} × {} je Bein</translation>
  </message>
 </context>
 <context>
  <name>StepPill</name>
  <message>
   <source>due next</source>
   <translation>als Nächstes fällig</translation>
  </message>
  <message>
   <source>due next, {}</source>
   <translation>als Nächstes fällig, {}</translation>
  </message>
 </context>
 <context>
  <name>StrengthLastWords</name>
  <message>
   <source>Exercise is locked until a clean safety check, from {} on.</source>
   <translation>Training ist gesperrt bis zu einem Sicherheits-Check ohne Warnzeichen, ab {}.</translation>
  </message>
  <message>
   <source>Next session: {}.</source>
   <translation>Nächste Einheit: {}.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Noch nicht gespeichert</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Heute nicht</translation>
  </message>
  <message>
   <source>Rule {}. Rests on: {} (grade {}).</source>
   <translation>Regel {}. Beruht auf: {} (Grad {}).</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Stopped for safety</source>
   <translation>Zur Sicherheit beendet</translation>
  </message>
  <message>
   <source>Stopped, and that is right</source>
   <translation>Aufgehört, und das ist richtig</translation>
  </message>
  <message>
   <source>Tomorrow morning, say on Today how the calf feels: one tap, and the dose follows.</source>
   <translation>Sag morgen früh auf Heute, wie sich die Wade anfühlt: ein Tipp, und die Dosis folgt.</translation>
  </message>
  <message>
   <source>Well done, it is saved</source>
   <translation>Geschafft, es ist gespeichert</translation>
  </message>
  <message>
   <source>What was done is saved</source>
   <translation>Was gemacht wurde, ist gespeichert</translation>
  </message>
 </context>
 <context>
  <name>StrengthPage</name>
  <message>
   <source>End it</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>End the session here?</source>
   <translation>Die Einheit hier beenden?</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Linderung beginnen</translation>
  </message>
  <message>
   <source>Stop the session and start relief?</source>
   <translation>Einheit beenden und Linderung beginnen?</translation>
  </message>
  <message>
   <source>That is noted. Press Space when you stand ready again.</source>
   <translation>Das ist notiert. Drücke die Leertaste, wenn du wieder bereit stehst.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. The session waits; press Space to go on.</source>
   <translation>Der Computer hat etwa {} geschlafen. Die Einheit wartet; drücke die Leertaste.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Was bisher gemacht wurde, bleibt im Protokoll.</translation>
  </message>
 </context>
 <context>
  <name>StrengthPlayer</name>
  <message>
   <source>+15 s</source>
   <translation>+15 s</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Es tut weh: Stopp</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>LINKES BEIN</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>Next rep</source>
   <translation>Nächste Wdh.</translation>
  </message>
  <message>
   <source>Next: the end</source>
   <translation>Danach: Ende</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Danach: {}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Pausiert</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Drücke die Leertaste, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Press Space when you begin a rep.</source>
   <translation>Drücke die Leertaste, wenn du beginnst.</translation>
  </message>
  <message>
   <source>Preview, not logged</source>
   <translation>Vorschau, nicht im Protokoll</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>RECHTES BEIN</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Ready for the next rep</source>
   <translation>Bereit für die nächste</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <source>Set {} of {}</source>
   <translation>Satz {} von {}</translation>
  </message>
  <message>
   <source>Set {} of {} is next</source>
   <translation>Als Nächstes Satz {} von {}</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Ton an</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Switch to the left leg</source>
   <translation>Wechsle zum linken Bein</translation>
  </message>
  <message>
   <source>Switch to the right leg</source>
   <translation>Wechsle zum rechten Bein</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Auf</translation>
  </message>
  <message>
   <source>about {} left</source>
   <translation>noch etwa {}</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>linkes Bein</translation>
  </message>
  <message>
   <source>rep {} of {}</source>
   <translation>Wdh. {} von {}</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>rechtes Bein</translation>
  </message>
  <message>
   <source>set {} of {}</source>
   <translation>Satz {} von {}</translation>
  </message>
  <message>
   <source>switch legs, {} s</source>
   <translation>Bein wechseln, {} s</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>noch {}</translation>
  </message>
  <message>
   <source>{}, {} s</source>
   <translation>{}, {} s</translation>
  </message>
 </context>
 <context>
  <name>StripRow</name>
  <message>
   <source>The week. {}</source>
   <translation>Die Woche. {}</translation>
  </message>
 </context>
 <context>
  <name>SweatCard</name>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Davor</translation>
  </message>
  <message>
   <source>Drunk meanwhile</source>
   <translation>Inzwischen getrunken</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <source>That is more than 2 % of your weight: drink a little earlier.</source>
   <translation>Das sind mehr als 2 % deines Gewichts: Trink etwas früher.</translation>
  </message>
  <message>
   <source>Weigh yourself without clothes before and after a run of an hour or more.</source>
   <translation>Wiege dich ohne Kleidung vor und nach einem Lauf von einer Stunde oder mehr.</translation>
  </message>
  <message>
   <source>What a run costs you in sweat</source>
   <translation>Was ein Lauf dich an Schweiß kostet</translation>
  </message>
  <message>
   <source>What did it cost?</source>
   <translation>Was hat er gekostet?</translation>
  </message>
  <message>
   <source>You drank as much as you lost, or more: that is enough.</source>
   <translation>Du hast so viel getrunken, wie du verloren hast, oder mehr: Das genügt.</translation>
  </message>
  <message>
   <source>You lost about {}, {} an hour.</source>
   <translation>Du hast etwa {} verloren, {} pro Stunde.</translation>
  </message>
  <message>
   <source>You lost about {}.</source>
   <translation>Du hast etwa {} verloren.</translation>
  </message>
  <message>
   <source>You lost nothing that the scales show. Drink no more than thirst asks for.</source>
   <translation>Du hast nichts verloren, was die Waage zeigt. Trink nicht mehr, als der Durst verlangt.</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>Zeit nicht genannt</translation>
  </message>
  <message>
   <source>{} fl oz</source>
   <translation>{} fl oz</translation>
  </message>
  <message>
   <source>{} l</source>
   <translation>{} l</translation>
  </message>
  <message>
   <source>{} of it is not replaced yet: in sips over the next hours, to thirst, with sodium and potassium, and never more than that.</source>
   <translation>{} davon sind noch nicht ersetzt: in Schlucken über die nächsten Stunden, nach Durst, mit Natrium und Kalium, und nie mehr als das.</translation>
  </message>
 </context>
 <context>
  <name>TierBanner</name>
  <message>
   <source>Answer what you can, the most urgent first</source>
   <translation>Antworte, was du kannst, das Dringendste zuerst</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
 </context>
 <context>
  <name>TileRow</name>
  <message>
   <source>Heel raises, left / right</source>
   <translation>Wadenheben, links / rechts</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Schmerz morgens</translation>
  </message>
  <message>
   <source>Sessions done</source>
   <translation>Erledigte Einheiten</translation>
  </message>
  <message>
   <source>Weaker of stronger leg</source>
   <translation>Schwächeres vom stärkeren Bein</translation>
  </message>
  <message>
   <source>goal {} %</source>
   <translation>Ziel {} %</translation>
  </message>
  <message>
   <source>goal {} %; within test noise</source>
   <translation>Ziel {} %; im Rauschen des Tests</translation>
  </message>
  <message>
   <source>mean of the last check-ins</source>
   <translation>Mittel der letzten Morgen-Checks</translation>
  </message>
  <message>
   <source>no check-in yet</source>
   <translation>noch kein Morgen-Check</translation>
  </message>
  <message>
   <source>none planned so far</source>
   <translation>bisher keine geplant</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>noch nicht gemessen</translation>
  </message>
  <message>
   <source>was {} around {}</source>
   <translation>war {} um den {}</translation>
  </message>
  <message>
   <source>{} % of the plan</source>
   <translation>{} % des Plans</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} von {}</translation>
  </message>
  <message>
   <source>{}, typical for you: {}</source>
   <translation>{}, typisch für dich: {}</translation>
  </message>
 </context>
 <context>
  <name>TimeOffPanel</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <source>No days off ahead.</source>
   <translation>Keine freien Tage geplant.</translation>
  </message>
  <message>
   <source>No session is due on these days, and none is made up afterwards.</source>
   <translation>An diesen Tagen ist keine Einheit fällig, und danach wird keine nachgeholt.</translation>
  </message>
  <message>
   <source>Take these days off</source>
   <translation>Diese Tage freinehmen</translation>
  </message>
  <message>
   <source>These days are off already.</source>
   <translation>Diese Tage sind schon frei.</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Freie Tage</translation>
  </message>
 </context>
 <context>
  <name>TimeOffRow</name>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back {}</source>
   <translation>{} zurücknehmen</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} bis {}</translation>
  </message>
 </context>
 <context>
  <name>TodayPage</name>
  <message>
   <source>120 s</source>
   <translation>120 s</translation>
  </message>
  <message>
   <source>30 s</source>
   <translation>30 s</translation>
  </message>
  <message>
   <source>Adjust…</source>
   <translation>Anpassen…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Drink with sodium and potassium</source>
   <translation>Trinken mit Natrium und Kalium</translation>
  </message>
  <message>
   <source>Guided relief for one calf: about 5 minutes, one key to start.</source>
   <translation>Geführte Linderung für eine Wade: etwa 5 Minuten, eine Taste zum Start.</translation>
  </message>
  <message>
   <source>It guides and times. It does not diagnose. If you are worried about your leg, have it looked at.</source>
   <translation>Es führt und misst die Zeit. Es stellt keine Diagnose. Wenn du dir um dein Bein Sorgen machst, lass es untersuchen.</translation>
  </message>
  <message>
   <source>Its steps are removed from the log for good.</source>
   <translation>Ihre Schritte werden endgültig aus dem Protokoll entfernt.</translation>
  </message>
  <message>
   <source>Massage</source>
   <translation>Massage</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Einen Moment…</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Linderung beginnen</translation>
  </message>
  <message>
   <source>Stop and safety check</source>
   <translation>Anhalten und Sicherheits-Check</translation>
  </message>
  <message>
   <source>Straight-leg stretch</source>
   <translation>Dehnung mit gestrecktem Bein</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Throw this session away?</source>
   <translation>Diese Einheit verwerfen?</translation>
  </message>
  <message>
   <source>Tight right now?</source>
   <translation>Gerade fest?</translation>
  </message>
  <message>
   <source>Walk and look again</source>
   <translation>Gehen und noch einmal sehen</translation>
  </message>
  <message>
   <source>What calfcoach is not</source>
   <translation>Was calfcoach nicht ist</translation>
  </message>
  <message>
   <source>to thirst</source>
   <translation>nach Durst</translation>
  </message>
 </context>
 <context>
  <name>TodayWords</name>
  <message numerus="yes">
   <source>%n days since the last one</source>
   <translation>
    <numerusform>%n Tag seit der letzten</numerusform>
    <numerusform>%n Tage seit der letzten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions this week</source>
   <translation>
    <numerusform>%n Einheit diese Woche</numerusform>
    <numerusform>%n Einheiten diese Woche</numerusform>
   </translation>
  </message>
  <message>
   <source>A calf gets 48 hours between two sessions.</source>
   <translation>Eine Wade bekommt 48 Stunden zwischen zwei Einheiten.</translation>
  </message>
  <message>
   <source>Bent knee</source>
   <translation>Knie gebeugt</translation>
  </message>
  <message>
   <source>Calf raises on a step</source>
   <translation>Wadenheben auf einer Treppenstufe</translation>
  </message>
  <message>
   <source>Calf raises on the floor</source>
   <translation>Wadenheben auf dem Boden</translation>
  </message>
  <message>
   <source>Calf raises with a backpack</source>
   <translation>Wadenheben mit Rucksack</translation>
  </message>
  <message>
   <source>Lower for {} s</source>
   <translation>{} s senken</translation>
  </message>
  <message>
   <source>One more day of rest suits your rhythm better.</source>
   <translation>Ein weiterer Ruhetag passt besser zu deinem Rhythmus.</translation>
  </message>
  <message>
   <source>Stage {} of {}</source>
   <translation>Stufe {} von {}</translation>
  </message>
  <message>
   <source>Straight knee</source>
   <translation>Knie gestreckt</translation>
  </message>
  <message>
   <source>Three sessions lie in the last seven days, and that is enough.</source>
   <translation>In den letzten sieben Tagen liegen drei Einheiten, und das genügt.</translation>
  </message>
  <message>
   <source>Today is one of your days off.</source>
   <translation>Heute ist einer deiner freien Tage.</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Woche {}</translation>
  </message>
  <message>
   <source>You moved the session from {}.</source>
   <translation>Du hast die Einheit vom {} verschoben.</translation>
  </message>
  <message>
   <source>You moved the session.</source>
   <translation>Du hast die Einheit verschoben.</translation>
  </message>
  <message>
   <source>You moved the session. It was first due on {}.</source>
   <translation>Du hast die Einheit verschoben. Zuerst fällig war sie am {}.</translation>
  </message>
  <message>
   <source>You trained on {}.</source>
   <translation>Du hast am {} trainiert.</translation>
  </message>
  <message>
   <source>You trained today.</source>
   <translation>Du hast heute trainiert.</translation>
  </message>
  <message>
   <source>Your calf needed relief today, so loading waits until tomorrow.</source>
   <translation>Deine Wade brauchte heute Linderung, also wartet die Belastung bis morgen.</translation>
  </message>
  <message>
   <source>Your calf was too sore for it today. Tomorrow you can try again.</source>
   <translation>Deine Wade war heute zu schmerzhaft dafür. Morgen kannst du es wieder versuchen.</translation>
  </message>
  <message>
   <source>a load that just allows the repetitions</source>
   <translation>eine Last, die die Wiederholungen gerade zulässt</translation>
  </message>
  <message>
   <source>about {} min</source>
   <translation>etwa {} min</translation>
  </message>
  <message>
   <source>at your own pace</source>
   <translation>im eigenen Tempo</translation>
  </message>
  <message>
   <source>backpack {}</source>
   <translation>Rucksack {}</translation>
  </message>
  <message>
   <source>body weight</source>
   <translation>Körpergewicht</translation>
  </message>
  <message>
   <source>calf</source>
   <translation>Wade</translation>
  </message>
  <message>
   <source>first</source>
   <translation>erste</translation>
  </message>
  <message>
   <source>gastrocnemius</source>
   <translation>Gastrocnemius</translation>
  </message>
  <message>
   <source>last one today</source>
   <translation>letzte heute</translation>
  </message>
  <message>
   <source>no session this week yet</source>
   <translation>noch keine Einheit diese Woche</translation>
  </message>
  <message>
   <source>one up, one down</source>
   <translation>eins hoch, eins ab</translation>
  </message>
  <message>
   <source>rest {} s</source>
   <translation>Pause {} s</translation>
  </message>
  <message>
   <source>second</source>
   <translation>zweite</translation>
  </message>
  <message>
   <source>soleus</source>
   <translation>Soleus</translation>
  </message>
  <message>
   <source>third</source>
   <translation>dritte</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
  <message>
   <source>tomorrow, {}</source>
   <translation>morgen, {}</translation>
  </message>
  <message>
   <source>two up, one down</source>
   <translation>zwei hoch, eins ab</translation>
  </message>
  <message>
   <source>two up, two down</source>
   <translation>zwei hoch, zwei ab</translation>
  </message>
  <message>
   <source>whole leg</source>
   <translation>ganzes Bein</translation>
  </message>
  <message>
   <source>{} each side</source>
   <translation>{} je Seite</translation>
  </message>
  <message>
   <source>{} is one of your days off.</source>
   <translation>{} ist einer deiner freien Tage.</translation>
  </message>
  <message>
   <source>{} is over. A session cannot be moved back.</source>
   <translation>{} ist vorbei. Eine Einheit kann nicht zurückverlegt werden.</translation>
  </message>
  <message>
   <source>{} is too early. {} is the earliest.</source>
   <translation>{} ist zu früh. {} ist der früheste Tag.</translation>
  </message>
  <message>
   <source>{} is within 48 hours of your last session. {} is the earliest.</source>
   <translation>{} liegt binnen 48 Stunden nach deiner letzten Einheit. {} ist der früheste Tag.</translation>
  </message>
  <message>
   <source>{} session of the week</source>
   <translation>{} Einheit der Woche</translation>
  </message>
  <message>
   <source>{} would be the fourth session in seven days. Three are the most.</source>
   <translation>{} wäre die vierte Einheit in sieben Tagen. Höchstens drei sind es.</translation>
  </message>
  <message>
   <source>{}: exercise is locked until {}.</source>
   <translation>{}: Training ist bis {} gesperrt.</translation>
  </message>
 </context>
 <context>
  <name>TotalsCard</name>
  <message>
   <source>From your clinician</source>
   <translation>Von deinem Arzt oder Physio</translation>
  </message>
  <message>
   <source>LEFS, 0 to 80</source>
   <translation>LEFS, 0 bis 80</translation>
  </message>
  <message>
   <source>Totals of forms that you filled in with a clinician; higher is better. A real change is 14 points or more in VISA-A, which is about the Achilles tendon, and 9 or more in LEFS, which is about the whole leg.</source>
   <translation>Summen von Bögen, die du mit Arzt oder Physio ausgefüllt hast; höher ist besser. Eine echte Änderung sind 14 Punkte oder mehr beim VISA-A, der die Achillessehne betrifft, und 9 oder mehr beim LEFS, der das ganze Bein betrifft.</translation>
  </message>
  <message>
   <source>Type in one total at least.</source>
   <translation>Tippe mindestens eine Summe ein.</translation>
  </message>
  <message>
   <source>VISA-A, 0 to 100</source>
   <translation>VISA-A, 0 bis 100</translation>
  </message>
 </context>
 <context>
  <name>TrainingCards</name>
  <message>
   <source>Decided on {}, replaced when an answer changed. {}.</source>
   <translation>Entschieden am {}, ersetzt, als sich eine Antwort änderte. {}.</translation>
  </message>
  <message>
   <source>Decided on {}. {}.</source>
   <translation>Entschieden am {}. {}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Anstrengung</translation>
  </message>
  <message>
   <source>First due on</source>
   <translation>Zuerst fällig am</translation>
  </message>
  <message>
   <source>Made you limp</source>
   <translation>Ließ dich hinken</translation>
  </message>
  <message>
   <source>Most pain during it</source>
   <translation>Stärkster Schmerz dabei</translation>
  </message>
  <message>
   <source>Most pain from its end to bedtime</source>
   <translation>Stärkster Schmerz vom Ende bis zum Schlafengehen</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>No set was finished.</source>
   <translation>Kein Satz wurde fertig.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Nothing yet: the next morning decides.</source>
   <translation>Noch nichts: Der Morgen danach entscheidet.</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Schmerz davor</translation>
  </message>
  <message>
   <source>Repetitions left</source>
   <translation>Übrige Wiederholungen</translation>
  </message>
  <message>
   <source>Rule {}, grade {}</source>
   <translation>Regel {}, Grad {}</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <source>Sharp</source>
   <translation>Stechend</translation>
  </message>
  <message>
   <source>What followed from it</source>
   <translation>Was daraus folgte</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>load</source>
   <translation>Last</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>Schmerz</translation>
  </message>
  <message>
   <source>set {} of {}</source>
   <translation>Satz {} von {}</translation>
  </message>
  <message>
   <source>{} of 10</source>
   <translation>{} von 10</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} von {}</translation>
  </message>
 </context>
 <context>
  <name>TrainingForm</name>
  <message>
   <source>How it was</source>
   <translation>Wie es war</translation>
  </message>
  <message>
   <source>Pain before is still open.</source>
   <translation>Schmerz davor ist noch offen.</translation>
  </message>
  <message>
   <source>Pain during and after are still open.</source>
   <translation>Schmerz dabei und danach sind noch offen.</translation>
  </message>
  <message>
   <source>Pain on the next morning</source>
   <translation>Schmerz am Morgen danach</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Sätze</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Open calfcoach</source>
   <translation>calfcoach öffnen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Remind me: {}</source>
   <translation>Erinnere mich: {}</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Linderung beginnen</translation>
  </message>
  <message>
   <source>Today's session</source>
   <translation>Heutige Einheit</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>Units</name>
  <message numerus="yes">
   <source>%n repetitions</source>
   <translation>
    <numerusform>%n Wiederholung</numerusform>
    <numerusform>%n Wiederholungen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VerdictWords</name>
  <message>
   <source>be seen</source>
   <translation>untersuchen lassen</translation>
  </message>
  <message>
   <source>green</source>
   <translation>grün</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>halten</translation>
  </message>
  <message>
   <source>no session</source>
   <translation>keine Einheit</translation>
  </message>
  <message>
   <source>repeat</source>
   <translation>wiederholen</translation>
  </message>
  <message>
   <source>stage back</source>
   <translation>Stufe zurück</translation>
  </message>
  <message>
   <source>step back</source>
   <translation>Schritt zurück</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>aufhören</translation>
  </message>
  <message>
   <source>two back</source>
   <translation>zwei zurück</translation>
  </message>
 </context>
 <context>
  <name>VoicesCard</name>
  <message>
   <source>A voice of your own: put a folder with WAV files, each named for its prompt, in here.</source>
   <translation>Eine eigene Stimme: Lege hier einen Ordner mit WAV-Dateien hinein, jede nach ihrer Ansage benannt.</translation>
  </message>
  <message>
   <source>Built in</source>
   <translation>Mitgeliefert</translation>
  </message>
  <message>
   <source>Cannot be used: {}.</source>
   <translation>Nicht benutzbar: {}.</translation>
  </message>
  <message>
   <source>Folder for voices of your own</source>
   <translation>Ordner für eigene Stimmen</translation>
  </message>
  <message>
   <source>Missing: {}.</source>
   <translation>Es fehlen: {}.</translation>
  </message>
  <message>
   <source>Says every text, exercises of your own too, but not as punctually. It may take some seconds to start, and not every computer has one.</source>
   <translation>Sagt jeden Text, auch eigene Übungen, aber nicht so pünktlich. Der Start kann einige Sekunden dauern, und nicht jeder Computer hat eine.</translation>
  </message>
  <message>
   <source>The voice {} is not there now; the built-in one speaks.</source>
   <translation>Die Stimme {} ist gerade nicht da; die mitgelieferte spricht.</translation>
  </message>
  <message>
   <source>This computer's speech</source>
   <translation>Die Sprachausgabe dieses Computers</translation>
  </message>
  <message>
   <source>Voice: {}</source>
   <translation>Stimme: {}</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>Stimmen</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} und {} mehr</translation>
  </message>
  <message>
   <source>{} of {} prompts.</source>
   <translation>{} von {} Ansagen.</translation>
  </message>
 </context>
 <context>
  <name>WallCard</name>
  <message>
   <source>Knee to wall</source>
   <translation>Knie zur Wand</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Linkes Bein</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>Gemessen in</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Rechtes Bein</translation>
  </message>
  <message>
   <source>Stand before a wall, heel down, knee to the wall, and measure from big toe to wall, as far away as you get. Only a change of 1.9 cm or more is a real one.</source>
   <translation>Stehe vor einer Wand, Ferse unten, Knie an der Wand, und miss von der großen Zehe zur Wand, so weit entfernt, wie du kommst. Erst eine Änderung von 1,9 cm oder mehr ist echt.</translation>
  </message>
  <message>
   <source>Type in one leg at least.</source>
   <translation>Tippe mindestens ein Bein ein.</translation>
  </message>
  <message>
   <source>cm</source>
   <translation>cm</translation>
  </message>
  <message>
   <source>mm</source>
   <translation>mm</translation>
  </message>
 </context>
 <context>
  <name>WeekStrip</name>
  <message>
   <source>Drag the due session to another day, or choose a day and press Enter.</source>
   <translation>Ziehe die fällige Einheit auf einen anderen Tag oder wähle einen Tag und drücke Eingabe.</translation>
  </message>
 </context>
 <context>
  <name>WhyBox</name>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Rule {}. Rests on: {}. Grade: {}.</source>
   <translation>Regel {}. Beruht auf: {}. Grad: {}.</translation>
  </message>
 </context>
 <context>
  <name>WindowTitle</name>
  <message>
   <source>left leg</source>
   <translation>linkes Bein</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>rechtes Bein</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
</TS>
