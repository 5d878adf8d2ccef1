<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
 <context>
  <name>AboutPanel</name>
  <message>
   <source> raises</source>
   <translation> elevaciones</translation>
  </message>
  <message>
   <source>About the program</source>
   <translation>Sobre el programa</translation>
  </message>
  <message>
   <source>By the single-leg raises that the weaker leg manages: at the last stage whose number is reached.</source>
   <translation>Por las elevaciones a una pierna que logra la pierna más débil: en la última etapa cuyo número se alcanza.</translation>
  </message>
  <message>
   <source>For (a pseudonym)</source>
   <translation>Para (un seudónimo)</translation>
  </message>
  <message>
   <source>Hours between sessions</source>
   <translation>Horas entre sesiones</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>Con qué frecuencia</translation>
  </message>
  <message>
   <source>Language, such as en</source>
   <translation>Idioma, por ejemplo es</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>Hecho por</translation>
  </message>
  <message>
   <source>Name of the program</source>
   <translation>Nombre del programa</translation>
  </message>
  <message>
   <source>Notes for the runner</source>
   <translation>Notas para el corredor</translation>
  </message>
  <message>
   <source>Sessions a week</source>
   <translation>Sesiones por semana</translation>
  </message>
  <message>
   <source>Where a runner begins</source>
   <translation>Dónde empieza un corredor</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>nadie</translation>
  </message>
  <message>
   <source>{sessions_per_week} sessions a week, at least {min_gap_h} hours apart.</source>
   <translation>{sessions_per_week} sesiones por semana, con al menos {min_gap_h} horas entre ellas.</translation>
  </message>
  <message>
   <source>{}: single-leg raises from</source>
   <translation>{}: elevaciones a una pierna desde</translation>
  </message>
 </context>
 <context>
  <name>ActivitiesCard</name>
  <message>
   <source>A score has no activity.</source>
   <translation>Una puntuación no tiene actividad.</translation>
  </message>
  <message>
   <source>Activities</source>
   <translation>Actividades</translation>
  </message>
  <message>
   <source>An activity is there twice.</source>
   <translation>Una actividad está dos veces.</translation>
  </message>
  <message>
   <source>Score one activity at least.</source>
   <translation>Puntúa al menos una actividad.</translation>
  </message>
  <message>
   <source>Up to five, each from 0 to 10</source>
   <translation>Hasta cinco, cada una de 0 a 10</translation>
  </message>
  <message>
   <source>What your calf makes hard, in your own words, such as stairs or a 5 km run. 0: it cannot be done; 10: it goes as it did before the trouble. A real change is 2 points on average, or 3 in one activity. Scored as Stratford and others described in 1995.</source>
   <translation>Lo que tu gemelo dificulta, con tus palabras, como escaleras o una carrera de 5 km. 0: no se puede hacer; 10: va como antes de la molestia. Un cambio real son 2 puntos de media, o 3 en una actividad. Se puntúa como describieron Stratford y otros en 1995.</translation>
  </message>
 </context>
 <context>
  <name>ActivityRow</name>
  <message>
   <source>Activity {}</source>
   <translation>Actividad {}</translation>
  </message>
  <message>
   <source>{}: how well, 0 to 10</source>
   <translation>{}: qué tal, 0 a 10</translation>
  </message>
 </context>
 <context>
  <name>AddForm</name>
  <message>
   <source>A quarter</source>
   <translation>Un cuarto</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Half</source>
   <translation>La mitad</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Cómo fue</translation>
  </message>
  <message>
   <source>How much of it</source>
   <translation>Cuánto de ello</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Load in the backpack</source>
   <translation>Carga en la mochila</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>La mayor parte</translation>
  </message>
  <message>
   <source>Pain before, during and after are still open.</source>
   <translation>Falta decir el dolor antes, durante y después.</translation>
  </message>
  <message>
   <source>Sets and repetitions</source>
   <translation>Series y repeticiones</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>What you did</source>
   <translation>Lo que hiciste</translation>
  </message>
 </context>
 <context>
  <name>AddPage</name>
  <message>
   <source>Add a past session</source>
   <translation>Añadir una sesión pasada</translation>
  </message>
 </context>
 <context>
  <name>AdjustPanel</name>
  <message>
   <source>As due: {}</source>
   <translation>Como toca: {}</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Easier: {}</source>
   <translation>Más fácil: {}</translation>
  </message>
  <message>
   <source>First leg</source>
   <translation>Primera pierna</translation>
  </message>
  <message>
   <source>For this session only. The program stays as it is.</source>
   <translation>Solo para esta sesión. El programa sigue igual.</translation>
  </message>
  <message>
   <source>Harder: {}</source>
   <translation>Más difícil: {}</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Lowering</source>
   <translation>Bajada</translation>
  </message>
  <message>
   <source>Metronome</source>
   <translation>Metrónomo</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <source>Press when ready</source>
   <translation>Pulsar cuando esté listo</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
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
   <translation>El visto bueno de un profesional sanitario</translation>
  </message>
  <message>
   <source>Has a clinician agreed to calf training?</source>
   <translation>¿Un profesional sanitario ha dado el visto bueno al entrenamiento del gemelo?</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no</source>
   <translation>Teclas: Y sí, N no</translation>
  </message>
 </context>
 <context>
  <name>AnswersPanel</name>
  <message>
   <source>You and your calf</source>
   <translation>Tú y tu gemelo</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <source>Begin an empty log</source>
   <translation>Empezar un registro vacío</translation>
  </message>
  <message>
   <source>Close calfcoach</source>
   <translation>Cerrar calfcoach</translation>
  </message>
  <message>
   <source>The damaged log is kept as {}.</source>
   <translation>El registro dañado se conserva como {}.</translation>
  </message>
  <message>
   <source>The file {} is damaged, or not a log of calfcoach. Whatever you choose, it is not deleted: it is kept under a new name, or left as it is.</source>
   <translation>El archivo {} está dañado o no es un registro de calfcoach. Elijas lo que elijas, no se borra: se conserva con otro nombre o se deja como está.</translation>
  </message>
  <message>
   <source>The log cannot be used.</source>
   <translation>El registro no se puede usar.</translation>
  </message>
  <message>
   <source>Use the backup of {}</source>
   <translation>Usar la copia del {}</translation>
  </message>
  <message>
   <source>calfcoach cannot start.</source>
   <translation>calfcoach no puede arrancar.</translation>
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
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back from a run?</source>
   <translation>¿De vuelta de correr?</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>How far was it? Then the calves are stretched for 4 minutes.</source>
   <translation>¿Cuánta distancia fue? Después se estiran los gemelos 4 minutos.</translation>
  </message>
  <message>
   <source>Log it and cool down</source>
   <translation>Anotar y volver a la calma</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>Only cool down</source>
   <translation>Solo vuelta a la calma</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>tiempo sin indicar</translation>
  </message>
 </context>
 <context>
  <name>BackupRow</name>
  <message>
   <source>Go back to it…</source>
   <translation>Volver a ella…</translation>
  </message>
  <message>
   <source>Go back to {}</source>
   <translation>Volver a {}</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Yes, go back</source>
   <translation>Sí, volver</translation>
  </message>
 </context>
 <context>
  <name>BackupsCard</name>
  <message>
   <source>Back up now</source>
   <translation>Hacer una copia ahora</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Copias de seguridad</translation>
  </message>
  <message>
   <source>Go back to a file…</source>
   <translation>Volver a un archivo…</translation>
  </message>
  <message>
   <source>No backup yet. One is made each day.</source>
   <translation>Aún no hay copias. Se hace una cada día.</translation>
  </message>
  <message>
   <source>One a day, thinned as they get older. Going back replaces the whole log; what is there now is kept as a backup first.</source>
   <translation>Una al día; las más antiguas se van reduciendo. Volver sustituye todo el registro; lo que hay ahora se guarda antes como copia.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Mostrar todas</translation>
  </message>
  <message>
   <source>before a change of the format</source>
   <translation>antes de un cambio de formato</translation>
  </message>
  <message>
   <source>before a log was taken in</source>
   <translation>antes de tomar un registro</translation>
  </message>
  <message>
   <source>before going back</source>
   <translation>antes de volver</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>a mano</translation>
  </message>
  <message>
   <source>daily</source>
   <translation>diaria</translation>
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
   <translation>Tecla: {}</translation>
  </message>
 </context>
 <context>
  <name>CadenceCard</name>
  <message>
   <source> a minute</source>
   <translation> por minuto</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Guardarlo</translation>
  </message>
  <message>
   <source>Now {}. Try {} (5 % more), and at most {} (10 % more).</source>
   <translation>Ahora {}. Prueba {} (5 % más), y como mucho {} (10 % más).</translation>
  </message>
  <message>
   <source>Run on the spot or on a treadmill, begin, and tap any key but R, which is relief, with each step. No number is right for all; a little more than your own is what helps.</source>
   <translation>Corre en el sitio o en una cinta, empieza y pulsa con cada paso cualquier tecla menos R, que es el alivio. Ningún número vale para todos; un poco más que el tuyo es lo que ayuda.</translation>
  </message>
  <message>
   <source>Steps a minute</source>
   <translation>Pasos por minuto</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Detenido.</translation>
  </message>
  <message>
   <source>Tap your steps for {} s</source>
   <translation>Marca tus pasos durante {} s</translation>
  </message>
  <message>
   <source>Too few even taps to count by. Try once more.</source>
   <translation>Muy pocos toques regulares para contar. Prueba otra vez.</translation>
  </message>
  <message>
   <source>Your steps a minute</source>
   <translation>Tus pasos por minuto</translation>
  </message>
  <message>
   <source>or type it in</source>
   <translation>o escríbelo</translation>
  </message>
  <message>
   <source>{} steps, {} s left. Tap any key; Esc stops.</source>
   <translation>{} pasos, quedan {} s. Pulsa cualquier tecla; Esc lo detiene.</translation>
  </message>
 </context>
 <context>
  <name>CalendarCard</name>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Done on another day</source>
   <translation>Hecha otro día</translation>
  </message>
  <message>
   <source>Not begun, too sore</source>
   <translation>No empezada, demasiado dolorido</translation>
  </message>
  <message>
   <source>Planned today</source>
   <translation>Prevista hoy</translation>
  </message>
  <message>
   <source>Planned, not done</source>
   <translation>Prevista, no hecha</translation>
  </message>
  <message>
   <source>Point at a day, or go along with the arrow keys; Enter opens its session.</source>
   <translation>Señala un día o muévete con las flechas; Enter abre su sesión.</translation>
  </message>
  <message>
   <source>Relief, on any day</source>
   <translation>Alivio, cualquier día</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Días libres</translation>
  </message>
 </context>
 <context>
  <name>CalfQuestions</name>
  <message>
   <source>Does the heel bone hurt?</source>
   <translation>¿Te duele el hueso del talón?</translation>
  </message>
  <message>
   <source>Has a clinician agreed to calf training after that tear?</source>
   <translation>¿Un profesional sanitario ha dado el visto bueno al entrenamiento del gemelo tras esa rotura?</translation>
  </message>
  <message>
   <source>How many raises on one leg?</source>
   <translation>¿Cuántas elevaciones con una pierna?</translation>
  </message>
  <message>
   <source>How many whole weeks ago?</source>
   <translation>¿Hace cuántas semanas completas?</translation>
  </message>
  <message>
   <source>Is the Achilles tendon sore or stiff in the mornings?</source>
   <translation>¿El tendón de Aquiles está dolorido o rígido por las mañanas?</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no</source>
   <translation>Teclas: Y sí, N no</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>Raises on the left leg</source>
   <translation>Elevaciones con la pierna izquierda</translation>
  </message>
  <message>
   <source>Raises on the right leg</source>
   <translation>Elevaciones con la pierna derecha</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Stand on one leg, knee straight, fingertips on a wall. Rise onto your toes and come down, about once in two seconds. Stop counting when pain is over 3 of 10 or the heel lifts no more. 0 is a fine answer.</source>
   <translation>Ponte sobre una pierna, rodilla recta, yemas de los dedos en la pared. Sube sobre los dedos y baja, más o menos una vez cada dos segundos. Deja de contar cuando el dolor pase de 3 de 10 o el talón ya no suba. 0 es una buena respuesta.</translation>
  </message>
  <message>
   <source>Was the calf torn in the last 12 weeks?</source>
   <translation>¿Se rompió el gemelo en las últimas 12 semanas?</translation>
  </message>
  <message>
   <source>What hurts, or was torn</source>
   <translation>Lo que duele o se rompió</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>semanas</translation>
  </message>
 </context>
 <context>
  <name>CausePanel</name>
  <message>
   <source>Keep an eye on</source>
   <translation>Vigila</translation>
  </message>
  <message>
   <source>Rests on: {} Grade {}.</source>
   <translation>Se basa en: {} Grado {}.</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Prueba primero</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message>
   <source>A change counts from {} mm on</source>
   <translation>Un cambio cuenta desde {} mm</translation>
  </message>
  <message>
   <source>A change counts from {} points on</source>
   <translation>Un cambio cuenta desde {} puntos</translation>
  </message>
  <message>
   <source>A change counts from {} raises on</source>
   <translation>Un cambio cuenta desde {} elevaciones</translation>
  </message>
  <message>
   <source>A line across where a stage begins</source>
   <translation>Una línea vertical donde empieza una etapa</translation>
  </message>
  <message>
   <source>Activities, 0 to 10</source>
   <translation>Actividades, 0 a 10</translation>
  </message>
  <message>
   <source>Calf work per session</source>
   <translation>Trabajo del gemelo por sesión</translation>
  </message>
  <message>
   <source>During a session and on the next morning · {}</source>
   <translation>Durante una sesión y la mañana siguiente · {}</translation>
  </message>
  <message>
   <source>During a session and on the next morning, means of months · {}</source>
   <translation>Durante una sesión y la mañana siguiente, medias mensuales · {}</translation>
  </message>
  <message>
   <source>Heel raises on one leg</source>
   <translation>Elevaciones de talón con una pierna</translation>
  </message>
  <message>
   <source>Knee to wall, mm</source>
   <translation>Rodilla a la pared, mm</translation>
  </message>
  <message>
   <source>LEFS, 0 to 80</source>
   <translation>LEFS, 0 a 80</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <translation>Dolor, 0 a 10</translation>
  </message>
  <message>
   <source>Repetitions × (body mass + load); straight is more gastrocnemius, bent more soleus</source>
   <translation>Repeticiones × (masa corporal + carga); recta es más gastrocnemio, flexionada más sóleo</translation>
  </message>
  <message>
   <source>Repetitions; with your body mass in the answers it is a load</source>
   <translation>Repeticiones; con tu masa corporal en las respuestas es una carga</translation>
  </message>
  <message>
   <source>Steps of the program</source>
   <translation>Pasos del programa</translation>
  </message>
  <message>
   <source>VISA-A, 0 to 100</source>
   <translation>VISA-A, 0 a 100</translation>
  </message>
  <message>
   <source>after {}</source>
   <translation>después {}</translation>
  </message>
  <message>
   <source>before {}</source>
   <translation>antes {}</translation>
  </message>
  <message>
   <source>during</source>
   <translation>durante</translation>
  </message>
  <message>
   <source>during {}</source>
   <translation>durante {}</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>rodilla flexionada</translation>
  </message>
  <message>
   <source>knee straight</source>
   <translation>rodilla recta</translation>
  </message>
  <message>
   <source>knee straight {}, knee bent {}</source>
   <translation>rodilla recta {}, rodilla flexionada {}</translation>
  </message>
  <message>
   <source>left</source>
   <translation>izquierda</translation>
  </message>
  <message>
   <source>limit {}</source>
   <translation>límite {}</translation>
  </message>
  <message>
   <source>limit {}, next morning {}</source>
   <translation>límite {}, mañana siguiente {}</translation>
  </message>
  <message>
   <source>next morning</source>
   <translation>mañana siguiente</translation>
  </message>
  <message>
   <source>next morning {}</source>
   <translation>mañana siguiente {}</translation>
  </message>
  <message>
   <source>right</source>
   <translation>derecha</translation>
  </message>
  <message>
   <source>step</source>
   <translation>paso</translation>
  </message>
  <message>
   <source>typical {}</source>
   <translation>típico {}</translation>
  </message>
 </context>
 <context>
  <name>CheckInCard</name>
  <message>
   <source>0 is no pain, 10 the worst.</source>
   <translation>0 es sin dolor, 10 el peor.</translation>
  </message>
  <message>
   <source>After yesterday's session. {}</source>
   <translation>Tras la sesión de ayer. {}</translation>
  </message>
  <message>
   <source>Calf pain this morning</source>
   <translation>Dolor del gemelo esta mañana</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>How is your calf this morning?</source>
   <translation>¿Cómo está tu gemelo esta mañana?</translation>
  </message>
  <message>
   <source>Most pain from its end to bedtime: {}</source>
   <translation>Mayor dolor desde el final hasta acostarte: {}</translation>
  </message>
  <message>
   <source>Most pain until bedtime</source>
   <translation>Mayor dolor hasta acostarte</translation>
  </message>
  <message>
   <source>Tomorrow morning is compared with today's answer.</source>
   <translation>Mañana por la mañana se compara con la respuesta de hoy.</translation>
  </message>
  <message>
   <source>What follows from yesterday's session is decided already. Today's answer counts in the average of the week.</source>
   <translation>Lo que resulta de la sesión de ayer ya está decidido. La respuesta de hoy cuenta en la media de la semana.</translation>
  </message>
  <message>
   <source>Without an answer the dose will not go up. Any time today is fine.</source>
   <translation>Sin respuesta la dosis no sube. Cualquier hora de hoy vale.</translation>
  </message>
  <message>
   <source>Yesterday's session has decided.</source>
   <translation>La sesión de ayer ha decidido.</translation>
  </message>
  <message>
   <source>{} You can change it all day.</source>
   <translation>{} Puedes cambiarlo todo el día.</translation>
  </message>
  <message>
   <source>{} of 10.</source>
   <translation>{} de 10.</translation>
  </message>
 </context>
 <context>
  <name>CheckPanel</name>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no, U not sure, Up and Down move</source>
   <translation>Teclas: Y sí, N no, U no lo sé, Arriba y Abajo mueven</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Questions still open: {}. Not sure counts as yes.</source>
   <translation>Preguntas pendientes: {}. No lo sé cuenta como sí.</translation>
  </message>
  <message>
   <source>Show what to do</source>
   <translation>Mostrar qué hacer</translation>
  </message>
  <message>
   <source>The full check</source>
   <translation>El control completo</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>No lo sé</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>ChoiceField</name>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>Please choose: {}.</source>
   <translation>Elige, por favor: {}.</translation>
  </message>
 </context>
 <context>
  <name>ClientModel</name>
  <message>
   <source>4 weeks</source>
   <translation>4 semanas</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <source>Last session</source>
   <translation>Última sesión</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Dolor matinal</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>Revisar</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Próxima</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>ninguna aún</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
 </context>
 <context>
  <name>ClientPage</name>
  <message>
   <source>A note on this review</source>
   <translation>Una nota sobre esta revisión</translation>
  </message>
  <message>
   <source>A note on this review, for yourself</source>
   <translation>Una nota sobre esta revisión, para ti</translation>
  </message>
  <message>
   <source>As of {}, when the log was saved.</source>
   <translation>A fecha de {}, cuando se guardó el registro.</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Pacientes</translation>
  </message>
  <message>
   <source>Copies that you saved elsewhere stay where they are.</source>
   <translation>Las copias que guardaste en otro lugar siguen donde están.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Decisiones</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete the note of {}</source>
   <translation>Eliminar la nota del {}</translation>
  </message>
  <message>
   <source>Delete {}?</source>
   <translation>¿Eliminar {}?</translation>
  </message>
  <message>
   <source>Delete, backups too</source>
   <translation>Eliminar, también las copias</translation>
  </message>
  <message>
   <source>Delete, keep the backups</source>
   <translation>Eliminar, conservar las copias</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>FHIR bundle (*.json)</source>
   <translation>Paquete FHIR (*.json)</translation>
  </message>
  <message>
   <source>For the clinic (FHIR)</source>
   <translation>Para la clínica (FHIR)</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Guardar la nota</translation>
  </message>
  <message>
   <source>No backup holds anything of it.</source>
   <translation>Ninguna copia contiene nada de ello.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Evolución</translation>
  </message>
  <message>
   <source>Report (*.pdf)</source>
   <translation>Informe (*.pdf)</translation>
  </message>
  <message>
   <source>Report (PDF)</source>
   <translation>Informe (PDF)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Saved as {}. It is not encrypted: sent by mail, it can be read on its way.</source>
   <translation>Guardado como {}. No está cifrado: si se envía por correo, puede leerse por el camino.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>The log, your notes and what the row says go. This cannot be undone.</source>
   <translation>Se van el registro, tus notas y lo que dice la fila. Esto no se puede deshacer.</translation>
  </message>
  <message>
   <source>These backups in {} still hold the data:
{}</source>
   <translation>Estas copias en {} aún contienen los datos:
{}</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Tus notas</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>y {} más</translation>
  </message>
  <message>
   <source>{} was deleted.</source>
   <translation>{} se ha eliminado.</translation>
  </message>
 </context>
 <context>
  <name>ClientTable</name>
  <message>
   <source>Clients</source>
   <translation>Pacientes</translation>
  </message>
 </context>
 <context>
  <name>ClientWords</name>
  <message>
   <source>back twice in {} days</source>
   <translation>dos veces atrás en {} días</translation>
  </message>
  <message>
   <source>no step in {} weeks</source>
   <translation>ningún paso en {} semanas</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>three holds</source>
   <translation>tres veces igual</translation>
  </message>
  <message>
   <source>warning sign</source>
   <translation>señal de alarma</translation>
  </message>
  <message>
   <source>{} {}, was {}</source>
   <translation>{} {}, era {}</translation>
  </message>
 </context>
 <context>
  <name>ClientsPanel</name>
  <message>
   <source>A runner saves a log under Progress, Your data, Another calfcoach (.calflog) and sends it to you. Open it here, or drop it on the window. It stays apart from your own log. A log that is sent by mail can be read on its way.</source>
   <translation>Un corredor guarda un registro en Evolución, Tus datos, Otro calfcoach (.calflog) y te lo envía. Ábrelo aquí o suéltalo en la ventana. Queda aparte de tu propio registro. Un registro enviado por correo puede leerse por el camino.</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>Buscar un paciente</translation>
  </message>
  <message>
   <source>Keep as a new client</source>
   <translation>Guardar como paciente nuevo</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Logs (*.calflog);;All files (*)</source>
   <translation>Registros (*.calflog);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Name or pseudonym</source>
   <translation>Nombre o seudónimo</translation>
  </message>
  <message>
   <source>No client yet</source>
   <translation>Aún no hay pacientes</translation>
  </message>
  <message>
   <source>Open a runner's log</source>
   <translation>Abrir el registro de un corredor</translation>
  </message>
  <message>
   <source>Open a runner's log…</source>
   <translation>Abrir el registro de un corredor…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <source>The log of {} is up to date: {}.</source>
   <translation>El registro de {} está al día: {}.</translation>
  </message>
  <message>
   <source>This log is of nobody whom you know here. What do you call the runner? A pseudonym is enough.</source>
   <translation>Este registro no es de nadie que conozcas aquí. ¿Cómo llamas al corredor? Basta un seudónimo.</translation>
  </message>
  <message>
   <source>{} is a client now.</source>
   <translation>{} ya es paciente.</translation>
  </message>
 </context>
 <context>
  <name>ColumnsCard</name>
  <message>
   <source>(no name)</source>
   <translation>(sin nombre)</translation>
  </message>
  <message>
   <source>Bare numbers are minutes</source>
   <translation>Los números solos son minutos</translation>
  </message>
  <message>
   <source>Choose a column</source>
   <translation>Elige una columna</translation>
  </message>
  <message>
   <source>Day or start</source>
   <translation>Día o inicio</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <source>Distances are in</source>
   <translation>Las distancias están en</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <source>None: all are runs</source>
   <translation>Ninguna: todo son carreras</translation>
  </message>
  <message>
   <source>Read it like this</source>
   <translation>Leer así</translation>
  </message>
  <message>
   <source>Remembered for files with these columns.</source>
   <translation>Recordado para archivos con estas columnas.</translation>
  </message>
  <message>
   <source>Sport</source>
   <translation>Deporte</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Which columns of {} tell of a run?</source>
   <translation>¿Qué columnas de {} hablan de una carrera?</translation>
  </message>
  <message>
   <source>kilometers</source>
   <translation>kilómetros</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>metros</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>millas</translation>
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
   <translation>Añadir rodilla flexionada</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>It has let go</source>
   <translation>Se ha soltado</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Duele: parar</translation>
  </message>
  <message>
   <source>Leave out bent-knee holds</source>
   <translation>Quitar rodilla flexionada</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
 </context>
 <context>
  <name>CutOffCard</name>
  <message>
   <source>A cool-down was cut off</source>
   <translation>Se cortó una vuelta a la calma</translation>
  </message>
  <message>
   <source>A heel-raise test was cut off</source>
   <translation>Se cortó un test de elevación de talón</translation>
  </message>
  <message>
   <source>A relief session was cut off</source>
   <translation>Se cortó un alivio</translation>
  </message>
  <message>
   <source>A session was cut off</source>
   <translation>Se cortó una sesión</translation>
  </message>
  <message>
   <source>A warm-up was cut off</source>
   <translation>Se cortó un calentamiento</translation>
  </message>
  <message>
   <source>Go on where it was</source>
   <translation>Seguir donde estaba</translation>
  </message>
  <message>
   <source>It starts anew; a leg that was over is kept on Measure.</source>
   <translation>Empieza de nuevo; una pierna terminada queda en Medir.</translation>
  </message>
  <message>
   <source>Keep it as it is</source>
   <translation>Dejarlo como está</translation>
  </message>
  <message>
   <source>Saved steps: {}.</source>
   <translation>Pasos guardados: {}.</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Descartar</translation>
  </message>
 </context>
 <context>
  <name>Data</name>
  <message>
   <source>10 to 19</source>
   <translation>10 a 19</translation>
  </message>
  <message>
   <source>160 to 169</source>
   <translation>160 a 169</translation>
  </message>
  <message>
   <source>170 or more</source>
   <translation>170 o más</translation>
  </message>
  <message>
   <source>20 or more</source>
   <translation>20 o más</translation>
  </message>
  <message>
   <source>5 % more steps a minute brings the foot closer and lowers the peak load on the Achilles tendon; more than 10 % is too much at once. There is no number that is right for all.</source>
   <translation>Un 5 % más de pasos por minuto acerca el pie y baja la carga máxima sobre el tendón de Aquiles; más de un 10 % es demasiado de una vez. No hay un número que valga para todos.</translation>
  </message>
  <message>
   <source>A calf that has not recovered gives way earlier and tightens to guard itself.</source>
   <translation>Un gemelo sin recuperar cede antes y se tensa para protegerse.</translation>
  </message>
  <message>
   <source>A checklist is not a diagnosis: this one cannot rule out a tear, a fracture or a clot. If you are worried, have the leg looked at, even when every answer is no.</source>
   <translation>Una lista no es un diagnóstico: esta no puede descartar una rotura, una fractura o un coágulo. Si te preocupa, haz que te miren la pierna, aunque todas las respuestas sean no.</translation>
  </message>
  <message>
   <source>A cramp that does not ease in 10 minutes needs medical advice today.</source>
   <translation>Un calambre que no cede en 10 minutos necesita consejo médico hoy.</translation>
  </message>
  <message>
   <source>A cramp that has not eased after 10 minutes?</source>
   <translation>¿Un calambre que no ha cedido tras 10 minutos?</translation>
  </message>
  <message>
   <source>A cramp that lasts longer than 10 minutes needs medical advice today.</source>
   <translation>Un calambre que dura más de 10 minutos necesita consejo médico hoy.</translation>
  </message>
  <message>
   <source>A deleted session can be taken back for a while; a backup is made every day.</source>
   <translation>Una sesión eliminada se puede recuperar durante un tiempo; cada día se hace una copia.</translation>
  </message>
  <message>
   <source>A drink with sodium and potassium, as much as your thirst asks for. With a heart or kidney condition or a low-salt diet, follow what your doctor told you.</source>
   <translation>Una bebida con sodio y potasio, tanto como pida tu sed. Con una enfermedad de corazón o riñón o una dieta baja en sal, sigue lo que te dijo tu médico.</translation>
  </message>
  <message>
   <source>A dull pain of up to 3 of 10 may be there, as long as the next morning is no worse. When it hurts more, or sharply, press X.</source>
   <translation>Puede haber un dolor sordo de hasta 3 de 10, mientras la mañana siguiente no sea peor. Si duele más, o de forma aguda, pulsa X.</translation>
  </message>
  <message>
   <source>A few answers, a safety check, and where to begin: three pages. Nothing is kept before the last one, but for a warning sign.</source>
   <translation>Unas respuestas, un control de seguridad y dónde empezar: tres páginas. No se guarda nada antes de la última, salvo una señal de alarma.</translation>
  </message>
  <message>
   <source>A hand on something firm. Loose, growing slowly, never kicked.</source>
   <translation>Una mano en algo firme. Suelto, creciendo poco a poco, nunca a patadas.</translation>
  </message>
  <message>
   <source>A jump in distance, or hills and speed that are new, loads the calf before it has adapted. The rule of thumb: no more than 10 % a week.</source>
   <translation>Un salto en la distancia, o cuestas y velocidad nuevas, carga el gemelo antes de que se adapte. La regla general: no más de un 10 % por semana.</translation>
  </message>
  <message>
   <source>A leg that bears no weight needs to be seen today.</source>
   <translation>Una pierna que no soporta peso debe verse hoy.</translation>
  </message>
  <message>
   <source>A lot: salt on the skin, or hot days</source>
   <translation>Mucho: sal en la piel, o días de calor</translation>
  </message>
  <message>
   <source>A lower heel lets the calf and its tendon work longer.</source>
   <translation>Un talón más bajo hace trabajar más tiempo al gemelo y su tendón.</translation>
  </message>
  <message>
   <source>A runner's log comes back as a file and becomes a client, in a folder of its own.</source>
   <translation>El registro de un corredor vuelve como archivo y se convierte en paciente, en su propia carpeta.</translation>
  </message>
  <message>
   <source>A session</source>
   <translation>Una sesión</translation>
  </message>
  <message>
   <source>A single run beside the longest of 30 days</source>
   <translation>Una carrera suelta frente a la más larga de 30 días</translation>
  </message>
  <message>
   <source>A snap, a pop or a kick from behind, a gap above the heel, or no way to rise onto that leg's toes?</source>
   <translation>¿Un chasquido, un golpe seco o una patada por detrás, un hueco sobre el talón, o imposibilidad de subir sobre los dedos de esa pierna?</translation>
  </message>
  <message>
   <source>A snap, a pop, or a kick in the back of the leg? Or you cannot rise onto your toes or put weight on it?</source>
   <translation>¿Un chasquido, un golpe seco o una patada en la parte de atrás de la pierna? ¿O no puedes subir sobre los dedos ni cargar peso en ella?</translation>
  </message>
  <message>
   <source>A sudden rise in training</source>
   <translation>Un aumento brusco del entrenamiento</translation>
  </message>
  <message>
   <source>A sudden sharp pain during effort, with a bruise, swelling, or a limp?</source>
   <translation>¿Un dolor agudo repentino durante el esfuerzo, con moratón, hinchazón o cojera?</translation>
  </message>
  <message>
   <source>A tight pressure that begins at much the same point in each run, grows, and fades 10 to 30 minutes after you stop, with tingling or weakness?</source>
   <translation>¿Una presión que empieza casi en el mismo punto de cada carrera, crece y se va 10 a 30 minutos después de parar, con hormigueo o debilidad?</translation>
  </message>
  <message>
   <source>About under the hips</source>
   <translation>Más o menos bajo la cadera</translation>
  </message>
  <message>
   <source>After a fall of the drop by 4 mm or more wear the new pair for a tenth of the week's distance, and for a tenth more each week.</source>
   <translation>Tras una bajada del drop de 4 mm o más, usa el par nuevo una décima parte de la distancia de la semana, y una décima más cada semana.</translation>
  </message>
  <message>
   <source>After the run, not before it.</source>
   <translation>Después de correr, no antes.</translation>
  </message>
  <message>
   <source>All stages from the bottom up, with the steps in each, how often you did them, and where you are.</source>
   <translation>Todas las etapas de abajo arriba, con sus pasos, cuántas veces los hiciste y dónde estás.</translation>
  </message>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Izquierda</translation>
  </message>
  <message>
   <source>Answer the morning question with one tap. What you felt in the session and on the morning after decides the next dose.</source>
   <translation>Responde la pregunta de la mañana con un toque. Lo que sentiste en la sesión y la mañana siguiente decide la próxima dosis.</translation>
  </message>
  <message>
   <source>Any swelling of the calf?</source>
   <translation>¿Alguna hinchazón del gemelo?</translation>
  </message>
  <message>
   <source>Any swelling, bruise or heat in the calf, or another color than before?</source>
   <translation>¿Alguna hinchazón, moratón o calor en el gemelo, u otro color que antes?</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Flechas</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Como siempre</translation>
  </message>
  <message>
   <source>Ask a clinician before you train</source>
   <translation>Consulta a un profesional sanitario antes de entrenar</translation>
  </message>
  <message>
   <source>Ask a doctor or a physio before you begin calf training.</source>
   <translation>Consulta a un médico o a un fisio antes de empezar el entrenamiento del gemelo.</translation>
  </message>
  <message>
   <source>At no time of its own</source>
   <translation>En ningún momento concreto</translation>
  </message>
  <message>
   <source>Back, with no pressure</source>
   <translation>Atrás, sin presión</translation>
  </message>
  <message>
   <source>Be seen today</source>
   <translation>Que te vean hoy</translation>
  </message>
  <message>
   <source>Bend the knee a little over the toes. The pull moves down toward the heel.</source>
   <translation>Flexiona un poco la rodilla sobre los dedos. El tirón baja hacia el talón.</translation>
  </message>
  <message>
   <source>Both legs, knees straight.</source>
   <translation>Las dos piernas, rodillas rectas.</translation>
  </message>
  <message>
   <source>Both thumbs beside each other, no harder than 3 out of 10.</source>
   <translation>Los dos pulgares juntos, no más fuerte que 3 de 10.</translation>
  </message>
  <message>
   <source>Breath and effort: they rise at first and settle within weeks.</source>
   <translation>Respiración y esfuerzo: suben al principio y se calman en unas semanas.</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Inspira</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Espira</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>Con la mano</translation>
  </message>
  <message>
   <source>Cadence and overstriding</source>
   <translation>Cadencia y zancada demasiado larga</translation>
  </message>
  <message>
   <source>Cadence, shoes and drinking have a small tool each.</source>
   <translation>Cadencia, zapatillas y bebida tienen cada una una pequeña herramienta.</translation>
  </message>
  <message>
   <source>Calf ache when you walk that eases when you stand still, with cold feet? Or a numb or weak leg together with back pain?</source>
   <translation>¿Dolor de gemelo al andar que cede al pararte, con pies fríos? ¿O una pierna dormida o débil junto con dolor de espalda?</translation>
  </message>
  <message>
   <source>Calf on the roller, hands behind you, only as much weight as feels good.</source>
   <translation>Gemelo sobre el rodillo, manos detrás, solo tanto peso como siente bien.</translation>
  </message>
  <message>
   <source>Calf program, three a week</source>
   <translation>Programa de gemelo, tres por semana</translation>
  </message>
  <message>
   <source>Calf program, two a week</source>
   <translation>Programa de gemelo, dos por semana</translation>
  </message>
  <message>
   <source>Calf strains</source>
   <translation>Distensiones del gemelo</translation>
  </message>
  <message>
   <source>Calf stretch, knee bent</source>
   <translation>Estiramiento del gemelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>Calf stretch, knee straight</source>
   <translation>Estiramiento del gemelo, rodilla recta</translation>
  </message>
  <message>
   <source>Call {numbers} now. Sit or lie down, and do not drive yourself.</source>
   <translation>Llama ahora al {numbers}. Siéntate o túmbate, y no conduzcas tú.</translation>
  </message>
  <message>
   <source>Change one thing at a time: in a week with new shoes, hills or speed add no distance.</source>
   <translation>Cambia una sola cosa cada vez: en una semana con zapatillas nuevas, cuestas o velocidad no añadas distancia.</translation>
  </message>
  <message>
   <source>Chest pain or trouble breathing can come from the heart or from a clot in the lung.</source>
   <translation>El dolor de pecho o la dificultad para respirar pueden venir del corazón o de un coágulo en el pulmón.</translation>
  </message>
  <message>
   <source>Chest pain, sudden trouble breathing, coughing up blood, or fainting?</source>
   <translation>¿Dolor de pecho, dificultad repentina para respirar, tos con sangre o desmayo?</translation>
  </message>
  <message>
   <source>Chest pain, trouble breathing, confusion, a collapse, or a numb or cold foot?</source>
   <translation>¿Dolor de pecho, dificultad para respirar, confusión, un desplome, o un pie dormido o frío?</translation>
  </message>
  <message>
   <source>Clot or strain</source>
   <translation>Coágulo o distensión</translation>
  </message>
  <message>
   <source>Cool-down</source>
   <translation>Vuelta a la calma</translation>
  </message>
  <message>
   <source>Count until the height or the pace is lost.</source>
   <translation>Cuenta hasta perder la altura o el ritmo.</translation>
  </message>
  <message>
   <source>Count your steps below, and run one easy run a week to 5 % more.</source>
   <translation>Cuenta tus pasos abajo y haz una carrera suave por semana a un 5 % más.</translation>
  </message>
  <message>
   <source>Cramp and fluids</source>
   <translation>Calambre y líquidos</translation>
  </message>
  <message>
   <source>Cramps in many places? Or a cramp with dizziness, vomiting, confusion, a collapse, or dark urine?</source>
   <translation>¿Calambres en muchos sitios? ¿O un calambre con mareo, vómitos, confusión, un desplome u orina oscura?</translation>
  </message>
  <message>
   <source>Cramps together with feeling ill can come from heat, salt loss or muscle damage.</source>
   <translation>Los calambres junto con malestar pueden venir del calor, de la pérdida de sal o de un daño muscular.</translation>
  </message>
  <message>
   <source>Ctrl+S</source>
   <translation>Ctrl+S</translation>
  </message>
  <message>
   <source>Ctrl+Z</source>
   <translation>Ctrl+Z</translation>
  </message>
  <message>
   <source>Did you change your shoes in the last ten weeks?</source>
   <translation>¿Cambiaste de zapatillas en las últimas diez semanas?</translation>
  </message>
  <message>
   <source>Did your running grow in the last weeks?</source>
   <translation>¿Ha crecido lo que corres en las últimas semanas?</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <source>Draw the toes to the shin, 15 to 20 seconds.</source>
   <translation>Lleva los dedos hacia la espinilla, 15 a 20 segundos.</translation>
  </message>
  <message>
   <source>Drink small sips</source>
   <translation>Bebe a sorbos</translation>
  </message>
  <message>
   <source>Each change holds at once and is kept. Sound, flash and figures say the same, so each can be switched off.</source>
   <translation>Cada cambio vale al momento y se guarda. Sonido, destello y figuras dicen lo mismo, así que cada uno se puede apagar.</translation>
  </message>
  <message>
   <source>Each repetition is counted for you: up, hold, down. Lowering slowly is the work, so follow the tempo, or choose your own pace on Today.</source>
   <translation>Cada repetición se cuenta por ti: arriba, mantener, abajo. Bajar despacio es el trabajo, así que sigue el tempo o elige tu propio ritmo en Hoy.</translation>
  </message>
  <message>
   <source>Ease off</source>
   <translation>Afloja</translation>
  </message>
  <message>
   <source>Easy enough to talk. Let the arms swing along.</source>
   <translation>Suave, que puedas hablar. Deja que los brazos acompañen.</translation>
  </message>
  <message>
   <source>Easy first, then brisk.</source>
   <translation>Primero suave, luego vivo.</translation>
  </message>
  <message>
   <source>Easy steps on level ground. Stop if it grabs again.</source>
   <translation>Pasos suaves en llano. Para si vuelve a agarrarse.</translation>
  </message>
  <message>
   <source>Eccentric raises, straight and bent</source>
   <translation>Elevaciones excéntricas, recta y flexionada</translation>
  </message>
  <message>
   <source>End it at pain of 4 or more, or if it is sharp.</source>
   <translation>Termínalo con dolor de 4 o más, o si es agudo.</translation>
  </message>
  <message>
   <source>Enough water, without electrolytes</source>
   <translation>Agua suficiente, sin electrolitos</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every decision stands here with its reason and what would have changed it. Days off, changed answers and another program begin here too.</source>
   <translation>Cada decisión está aquí con su motivo y lo que la habría cambiado. Los días libres, las respuestas cambiadas y otro programa también empiezan aquí.</translation>
  </message>
  <message>
   <source>Every set is saved the moment it is over. A session that was cut off is offered again at the next start.</source>
   <translation>Cada serie se guarda en cuanto termina. Una sesión cortada se ofrece de nuevo en el próximo inicio.</translation>
  </message>
  <message>
   <source>Everything is in one folder on this computer. Export it for another program, hand it to your physio, back it up, or bring it back.</source>
   <translation>Todo está en una carpeta de este ordenador. Expórtalo para otro programa, dáselo a tu fisio, haz una copia o recupéralo.</translation>
  </message>
  <message>
   <source>Face the wall, hips to the front.</source>
   <translation>De cara a la pared, caderas al frente.</translation>
  </message>
  <message>
   <source>Face the wall, hips to the front. Across and out, loose.</source>
   <translation>De cara a la pared, caderas al frente. Cruza y abre, suelto.</translation>
  </message>
  <message>
   <source>Far ahead of me, often with a slap</source>
   <translation>Muy delante de mí, a menudo con un golpe</translation>
  </message>
  <message>
   <source>Fatigue and recovery</source>
   <translation>Fatiga y recuperación</translation>
  </message>
  <message>
   <source>Fever, a wound, or a hot redness that spreads?</source>
   <translation>¿Fiebre, una herida o un enrojecimiento caliente que se extiende?</translation>
  </message>
  <message>
   <source>Fewer than 10</source>
   <translation>Menos de 10</translation>
  </message>
  <message>
   <source>Fewer than 160</source>
   <translation>Menos de 160</translation>
  </message>
  <message>
   <source>Fingertips on the wall, knee straight.</source>
   <translation>Yemas en la pared, rodilla recta.</translation>
  </message>
  <message>
   <source>Fluid and electrolytes</source>
   <translation>Líquidos y electrolitos</translation>
  </message>
  <message>
   <source>Foot strike</source>
   <translation>Pisada</translation>
  </message>
  <message>
   <source>Gastrocnemius and soleus</source>
   <translation>Gastrocnemio y sóleo</translation>
  </message>
  <message>
   <source>Gently, no bounce.</source>
   <translation>Con suavidad, sin rebotes.</translation>
  </message>
  <message>
   <source>Get emergency help now</source>
   <translation>Busca ayuda de urgencia ahora</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Prepárate</translation>
  </message>
  <message>
   <source>Handheld tool</source>
   <translation>Aparato de mano</translation>
  </message>
  <message>
   <source>Hardly: they are short or cool</source>
   <translation>Apenas: son cortas o frescas</translation>
  </message>
  <message>
   <source>Heavy and slow, in the gym</source>
   <translation>Pesado y lento, en el gimnasio</translation>
  </message>
  <message>
   <source>Heavy and slow, three a week</source>
   <translation>Pesado y lento, tres por semana</translation>
  </message>
  <message>
   <source>Heavy and slow, three times a week</source>
   <translation>Pesado y lento, tres veces por semana</translation>
  </message>
  <message>
   <source>Heel down, knee bent over the toes.</source>
   <translation>Talón abajo, rodilla flexionada sobre los dedos.</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de elevación de talón</translation>
  </message>
  <message>
   <source>Heel-raise test, one leg</source>
   <translation>Test de elevación de talón, una pierna</translation>
  </message>
  <message>
   <source>Heels down to the floor.</source>
   <translation>Talones hasta el suelo.</translation>
  </message>
  <message>
   <source>Heels sink just below the edge, no bounce.</source>
   <translation>Los talones bajan justo por debajo del borde, sin rebotes.</translation>
  </message>
  <message>
   <source>High knees</source>
   <translation>Rodillas altas</translation>
  </message>
  <message>
   <source>Hills, speed or trails were new.</source>
   <translation>Cuestas, velocidad o senderos eran nuevos.</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Mantener</translation>
  </message>
  <message>
   <source>Hold on to something steady. Let the breath out for longer than it comes in.</source>
   <translation>Agárrate a algo firme. Suelta el aire durante más tiempo del que lo tomas.</translation>
  </message>
  <message>
   <source>How do you drink on days when the calf gets tight?</source>
   <translation>¿Cómo bebes los días en que el gemelo se tensa?</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <translation>¿Cómo está ahora?</translation>
  </message>
  <message>
   <source>How many raises does the weaker leg manage alone, knee straight?</source>
   <translation>¿Cuántas elevaciones logra sola la pierna más débil, rodilla recta?</translation>
  </message>
  <message>
   <source>How many raises each leg manages. It makes stronger; that it loosens or prevents injury is not shown.</source>
   <translation>Cuántas elevaciones logra cada pierna. Hace más fuerte; que afloje o evite lesiones no está demostrado.</translation>
  </message>
  <message>
   <source>How many raises you can do on one leg decides the stage. Count honestly: 0 is a fine answer.</source>
   <translation>Cuántas elevaciones puedes hacer con una pierna decide la etapa. Cuenta con sinceridad: 0 es una buena respuesta.</translation>
  </message>
  <message>
   <source>How many steps a minute do you take on an easy run?</source>
   <translation>¿Cuántos pasos por minuto das en una carrera suave?</translation>
  </message>
  <message>
   <source>How much do you sweat on those runs?</source>
   <translation>¿Cuánto sudas en esas carreras?</translation>
  </message>
  <message>
   <source>How often did you train your calves in the last four weeks?</source>
   <translation>¿Con qué frecuencia entrenaste los gemelos en las últimas cuatro semanas?</translation>
  </message>
  <message>
   <source>How rested are you these weeks?</source>
   <translation>¿Cómo de descansado estás estas semanas?</translation>
  </message>
  <message>
   <source>How tight is it now?</source>
   <translation>¿Cuánta tensión hay ahora?</translation>
  </message>
  <message>
   <source>How tight is it?</source>
   <translation>¿Cuánta tensión hay?</translation>
  </message>
  <message>
   <source>I do not know</source>
   <translation>No lo sé</translation>
  </message>
  <message>
   <source>If it came sharp or seizing, end the run for today: a muscle that has seized can tear if it is pushed. If it came slowly, walk home, and stop at once if it comes back.</source>
   <translation>Si vino de forma aguda o contracturándose, termina la carrera por hoy: un músculo que se ha contracturado puede romperse si se fuerza. Si vino poco a poco, vuelve andando y para enseguida si vuelve.</translation>
  </message>
  <message>
   <source>If it is still tight at the end, the run is over for today.</source>
   <translation>Si al final sigue tenso, la carrera se acabó por hoy.</translation>
  </message>
  <message>
   <source>In recent months one of those antibiotics or steroids, without any pain in a tendon?</source>
   <translation>¿En los últimos meses uno de esos antibióticos o esteroides, sin dolor en ningún tendón?</translation>
  </message>
  <message>
   <source>In the first minutes</source>
   <translation>En los primeros minutos</translation>
  </message>
  <message>
   <source>In the last 12 weeks: an operation, 3 days or more in bed, or a leg in a cast? Or ever a blood clot, cancer under treatment, a long journey, pregnancy or a recent birth, or hormone treatment, together with calf pain that exercise does not clearly explain?</source>
   <translation>En las últimas 12 semanas: ¿una operación, 3 días o más en cama, o una pierna escayolada? ¿O alguna vez un coágulo, cáncer en tratamiento, un viaje largo, embarazo o un parto reciente, o tratamiento hormonal, junto con un dolor de gemelo que el ejercicio no explica con claridad?</translation>
  </message>
  <message>
   <source>Is it impossible to put weight on that leg?</source>
   <translation>¿Es imposible apoyar peso en esa pierna?</translation>
  </message>
  <message>
   <source>Is the calf still tight after relief?</source>
   <translation>¿El gemelo sigue tenso tras el alivio?</translation>
  </message>
  <message>
   <source>It came sharp or seizing, so the run or session is best over for today. A muscle that has seized can tear if it is pushed.</source>
   <translation>Vino de forma aguda o contracturándose, así que mejor terminar la carrera o la sesión por hoy. Un músculo que se ha contracturado puede romperse si se fuerza.</translation>
  </message>
  <message>
   <source>It comes in the first minutes.</source>
   <translation>Viene en los primeros minutos.</translation>
  </message>
  <message>
   <source>It comes late in a run, when the calf is tired.</source>
   <translation>Viene al final de la carrera, con el gemelo cansado.</translation>
  </message>
  <message>
   <source>It comes when you run fast or uphill.</source>
   <translation>Viene cuando corres rápido o cuesta arriba.</translation>
  </message>
  <message>
   <source>It is a sensible limit, not proven protection: a trial found no difference. One long run may matter more: among 5,205 runners, those that went more than a tenth beyond the longest of 30 days came with more injuries.</source>
   <translation>Es un límite sensato, no una protección probada: un ensayo no encontró diferencia. Una sola carrera larga puede importar más: entre 5.205 corredores, las que pasaban en más de una décima de la más larga de 30 días vinieron con más lesiones.</translation>
  </message>
  <message>
   <source>It is often the soleus that tightens: overworked for months, above all where the gastrocnemius does too little or distance grows too fast. Lowering the heel slowly makes both stronger: knee straight for the gastrocnemius, knee bent for the soleus, in the end on one leg.</source>
   <translation>A menudo es el sóleo el que se tensa: sobrecargado durante meses, sobre todo donde el gastrocnemio hace muy poco o la distancia crece demasiado rápido. Bajar el talón despacio fortalece ambos: rodilla recta para el gastrocnemio, flexionada para el sóleo, al final con una pierna.</translation>
  </message>
  <message>
   <source>Keep a hand on something firm the whole time.</source>
   <translation>Mantén siempre una mano en algo firme.</translation>
  </message>
  <message>
   <source>Keep at least two days between strength sessions, and run before them, not after.</source>
   <translation>Deja al menos dos días entre sesiones de fuerza, y corre antes de ellas, no después.</translation>
  </message>
  <message>
   <source>Keep the old pair for long and fast runs meanwhile.</source>
   <translation>Mientras tanto, guarda el par viejo para carreras largas y rápidas.</translation>
  </message>
  <message>
   <source>Keep the week within what the page Runs leaves, and one run within a tenth of the longest of 30 days.</source>
   <translation>Mantén la semana dentro de lo que deja la página Carreras, y una carrera a no más de una décima sobre la más larga de 30 días.</translation>
  </message>
  <message>
   <source>Knee bent a little and kept so; hips stay level.</source>
   <translation>Rodilla algo flexionada y así; caderas niveladas.</translation>
  </message>
  <message>
   <source>Knee bent, heel down</source>
   <translation>Rodilla flexionada, talón abajo</translation>
  </message>
  <message>
   <source>Knee straight, heel down</source>
   <translation>Rodilla recta, talón abajo</translation>
  </message>
  <message>
   <source>Knee straight, not locked.</source>
   <translation>Rodilla recta, sin bloquear.</translation>
  </message>
  <message>
   <source>Knees and shins, if you change how you land: do it over weeks.</source>
   <translation>Rodillas y espinillas, si cambias cómo pisas: hazlo en semanas.</translation>
  </message>
  <message>
   <source>Knees up to the hip, light on the feet.</source>
   <translation>Rodillas hasta la cadera, ligero de pies.</translation>
  </message>
  <message>
   <source>Land softly and closer below the hips; let the heel touch down after the ball.</source>
   <translation>Aterriza suave y más cerca de las caderas; deja que el talón toque después de la parte delantera.</translation>
  </message>
  <message>
   <source>Landing on the ball of the foot lets the calf take the impact.</source>
   <translation>Aterrizar con la parte delantera hace que el gemelo reciba el impacto.</translation>
  </message>
  <message>
   <source>Late in a run</source>
   <translation>Al final de la carrera</translation>
  </message>
  <message>
   <source>Lean in until it pulls gently. No bounce.</source>
   <translation>Inclínate hasta que tire suave. Sin rebotes.</translation>
  </message>
  <message>
   <source>Lean part of your weight on your hands.</source>
   <translation>Apoya parte de tu peso en las manos.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Aprender</translation>
  </message>
  <message>
   <source>Leave it out on a calf that aches.</source>
   <translation>Sáltatelo con un gemelo dolorido.</translation>
  </message>
  <message>
   <source>Leg back, heel down, knee straight.</source>
   <translation>Pierna atrás, talón abajo, rodilla recta.</translation>
  </message>
  <message>
   <source>Leg straight, heel away from you.</source>
   <translation>Pierna recta, talón hacia fuera.</translation>
  </message>
  <message>
   <source>Leg straight, heel away from you. A gentle pull, no bounce.</source>
   <translation>Pierna recta, talón hacia fuera. Un tirón suave, sin rebotes.</translation>
  </message>
  <message>
   <source>Leg swings, front and back</source>
   <translation>Balanceos de pierna, adelante y atrás</translation>
  </message>
  <message>
   <source>Leg swings, sideways</source>
   <translation>Balanceos de pierna, laterales</translation>
  </message>
  <message>
   <source>Less than twice a week</source>
   <translation>Menos de dos veces por semana</translation>
  </message>
  <message>
   <source>Let the foot hang loose. Wiggle the toes.</source>
   <translation>Deja el pie colgando suelto. Mueve los dedos.</translation>
  </message>
  <message>
   <source>Lift both heels, lower them slowly.</source>
   <translation>Sube los dos talones, bájalos despacio.</translation>
  </message>
  <message>
   <source>Lift only as far as it is easy, lower slowly.</source>
   <translation>Sube solo hasta donde sea fácil, baja despacio.</translation>
  </message>
  <message>
   <source>Light on the feet. Leave it out on a calf that aches.</source>
   <translation>Ligero de pies. Sáltatelo con un gemelo dolorido.</translation>
  </message>
  <message>
   <source>Little, before the run and during it</source>
   <translation>Poco, antes de correr y durante</translation>
  </message>
  <message>
   <source>Log your runs, or take them over from files of your watch. The week's limit is last week plus 10 %, and a single run stays near your longest of the last 30 days.</source>
   <translation>Anota tus carreras, o tómalas de archivos de tu reloj. El límite de la semana es la anterior más un 10 %, y una carrera suelta se queda cerca de la más larga de los últimos 30 días.</translation>
  </message>
  <message>
   <source>Long, soft strokes</source>
   <translation>Pasadas largas y suaves</translation>
  </message>
  <message>
   <source>Long, soft strokes of 2 to 4 seconds.</source>
   <translation>Pasadas largas y suaves de 2 a 4 segundos.</translation>
  </message>
  <message>
   <source>Lower slowly</source>
   <translation>Baja despacio</translation>
  </message>
  <message>
   <source>Lowest setting, keep it moving, off at the first sharp feeling.</source>
   <translation>Intensidad mínima, sin dejar de moverlo, fuera a la primera sensación aguda.</translation>
  </message>
  <message>
   <source>Maintain</source>
   <translation>Mantenimiento</translation>
  </message>
  <message>
   <source>Massage and rolling</source>
   <translation>Masaje y rodillo</translation>
  </message>
  <message>
   <source>Massage, by hand</source>
   <translation>Masaje, con la mano</translation>
  </message>
  <message>
   <source>Massage, with a roller</source>
   <translation>Masaje, con rodillo</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Measure once: single-leg heel raises, on the page Measure.</source>
   <translation>Mide una vez: elevaciones de talón a una pierna, en la página Medir.</translation>
  </message>
  <message>
   <source>Morning pain that rises from week to week: then do less, and have it looked at.</source>
   <translation>Dolor matinal que sube de semana en semana: entonces haz menos y haz que lo miren.</translation>
  </message>
  <message>
   <source>Muscles adapt in weeks. Distance can be added in a day.</source>
   <translation>Los músculos se adaptan en semanas. La distancia se añade en un día.</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands (4 to 5: adjust); Silbernagel 2007</source>
   <translation>NHS AHP Suffolk, franjas de dolor (4 a 5: ajustar); Silbernagel 2007</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands (6 to 10: stop)</source>
   <translation>NHS AHP Suffolk, franjas de dolor (6 a 10: parar)</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands; limits before a session are ours</source>
   <translation>NHS AHP Suffolk, franjas de dolor; los límites antes de una sesión son nuestros</translation>
  </message>
  <message>
   <source>Never drink more than you lost. With a heart or kidney condition or a low-salt diet, ask your doctor.</source>
   <translation>Nunca bebas más de lo que perdiste. Con una enfermedad de corazón o riñón o una dieta baja en sal, pregunta a tu médico.</translation>
  </message>
  <message>
   <source>Never on swelling, a bruise, heat or varicose veins, behind the knee, or on the shin bone.</source>
   <translation>Nunca sobre hinchazón, un moratón, calor o varices, detrás de la rodilla ni sobre el hueso de la espinilla.</translation>
  </message>
  <message>
   <source>New swelling, warmth, or redder or darker skin on one leg, with throbbing or aching while you are not running, or with hard, sore veins?</source>
   <translation>¿Hinchazón nueva, calor, o piel más roja u oscura en una pierna, con latidos o dolor mientras no corres, o con venas duras y doloridas?</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No harder than 3 of 10.</source>
   <translation>No más fuerte que 3 de 10.</translation>
  </message>
  <message>
   <source>No more running today</source>
   <translation>No correr más hoy</translation>
  </message>
  <message>
   <source>No stretching, no massage and no roller on this leg until it has been looked at.</source>
   <translation>Ni estiramientos, ni masaje, ni rodillo en esta pierna hasta que la hayan visto.</translation>
  </message>
  <message>
   <source>No strike is wrong, and changing it moves load elsewhere. Landing softly, under the hips, helps with any of them.</source>
   <translation>Ninguna pisada es mala, y cambiarla mueve la carga a otra parte. Aterrizar suave, bajo las caderas, ayuda con cualquiera.</translation>
  </message>
  <message>
   <source>No, or by less</source>
   <translation>No, o menos</translation>
  </message>
  <message>
   <source>Not after a snap or a kicked feeling, nor on a swollen calf.</source>
   <translation>No tras un chasquido o sensación de patada, ni en un gemelo hinchado.</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Not on a calf that is swollen or may be torn.</source>
   <translation>No en un gemelo hinchado o que pueda estar roto.</translation>
  </message>
  <message>
   <source>Not with pain on the heel bone: stay on the floor.</source>
   <translation>No con dolor en el hueso del talón: quédate en el suelo.</translation>
  </message>
  <message>
   <source>Nothing here asks for care right now</source>
   <translation>Nada aquí pide atención ahora mismo</translation>
  </message>
  <message>
   <source>Numbness between the legs, or no control of bladder or bowel?</source>
   <translation>¿Entumecimiento entre las piernas, o sin control de vejiga o intestino?</translation>
  </message>
  <message>
   <source>On long or hot runs take a drink with sodium and potassium, in sips, to thirst.</source>
   <translation>En carreras largas o con calor toma una bebida con sodio y potasio, a sorbos, según la sed.</translation>
  </message>
  <message>
   <source>One foot behind the other, lean to the wall. A gentle pull, no bounce.</source>
   <translation>Un pie detrás del otro, inclínate hacia la pared. Un tirón suave, sin rebotes.</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, knee bent</source>
   <translation>Sube una, baja una, desde el suelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, knee straight</source>
   <translation>Sube una, baja una, desde el suelo, rodilla recta</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, with a backpack, knee bent</source>
   <translation>Sube una, baja una, desde el suelo, con mochila, rodilla flexionada</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, with a backpack, knee straight</source>
   <translation>Sube una, baja una, desde el suelo, con mochila, rodilla recta</translation>
  </message>
  <message>
   <source>One up, one down, on a step</source>
   <translation>Sube una, baja una, en un escalón</translation>
  </message>
  <message>
   <source>One up, one down, on a step, knee bent</source>
   <translation>Sube una, baja una, en un escalón, rodilla flexionada</translation>
  </message>
  <message>
   <source>One up, one down, on a step, knee straight</source>
   <translation>Sube una, baja una, en un escalón, rodilla recta</translation>
  </message>
  <message>
   <source>One up, one down, on a step, with a backpack, knee bent</source>
   <translation>Sube una, baja una, en un escalón, con mochila, rodilla flexionada</translation>
  </message>
  <message>
   <source>One up, one down, on a step, with a backpack, knee straight</source>
   <translation>Sube una, baja una, en un escalón, con mochila, rodilla recta</translation>
  </message>
  <message>
   <source>One up, one down, with a backpack</source>
   <translation>Sube una, baja una, con mochila</translation>
  </message>
  <message>
   <source>Pack on, up on one leg, lower slowly.</source>
   <translation>Mochila puesta, sube con una pierna, baja despacio.</translation>
  </message>
  <message>
   <source>Pack the load close to the back, nothing that swings.</source>
   <translation>Coloca la carga pegada a la espalda, nada que se balancee.</translation>
  </message>
  <message>
   <source>Pain at the heel bone stays on the floor</source>
   <translation>Con dolor en el hueso del talón, en el suelo</translation>
  </message>
  <message>
   <source>Pain in a tendon, and in recent months ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin, or steroid tablets or injections?</source>
   <translation>¿Dolor en un tendón, y en los últimos meses ciprofloxacino, levofloxacino, moxifloxacino u ofloxacino, o pastillas o inyecciones de esteroides?</translation>
  </message>
  <message>
   <source>Pain on a bone that one fingertip can cover, worse with each step, or there at rest or at night?</source>
   <translation>¿Dolor en un hueso que cabe bajo la yema de un dedo, peor con cada paso, o presente en reposo o de noche?</translation>
  </message>
  <message>
   <source>Part-range raise, both legs, knee bent</source>
   <translation>Elevación parcial, las dos piernas, rodilla flexionada</translation>
  </message>
  <message>
   <source>Part-range raise, both legs, knee straight</source>
   <translation>Elevación parcial, las dos piernas, rodilla recta</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Fisio</translation>
  </message>
  <message>
   <source>Pressure can build in the muscle during runs. No running until it has been looked at.</source>
   <translation>La presión puede subir dentro del músculo al correr. No corras hasta que lo hayan visto.</translation>
  </message>
  <message>
   <source>Pressure in the leg may be cutting off its blood. It harms within hours.</source>
   <translation>La presión en la pierna puede estar cortando su sangre. Daña en horas.</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Evolución</translation>
  </message>
  <message>
   <source>Put an easy day, or a day off, after each hard one for two weeks.</source>
   <translation>Durante dos semanas pon un día suave, o libre, después de cada día duro.</translation>
  </message>
  <message>
   <source>Raises on one leg, and what is typical</source>
   <translation>Elevaciones con una pierna, y lo típico</translation>
  </message>
  <message>
   <source>Raises on one leg, knee to wall, and three activities of your own: measured every few weeks, they show whether the calf gets stronger.</source>
   <translation>Elevaciones con una pierna, rodilla a la pared y tres actividades tuyas: medidas cada pocas semanas, muestran si el gemelo se fortalece.</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Alivio</translation>
  </message>
  <message>
   <source>Relief is for the moment. It may not keep the tightness from coming back.</source>
   <translation>El alivio es para el momento. Puede que no evite que la tensión vuelva.</translation>
  </message>
  <message>
   <source>Relief leads through a stop, three safety questions, straight-leg stretches, massage, a drink and a last look. One key goes on, one stops.</source>
   <translation>El alivio lleva por una parada, tres preguntas de seguridad, estiramientos con pierna recta, masaje, una bebida y una última mirada. Una tecla sigue, otra para.</translation>
  </message>
  <message>
   <source>Reminders come once a day, never in quiet hours and never in a session.</source>
   <translation>Los recordatorios llegan una vez al día, nunca en horas de silencio ni en una sesión.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Descanso</translation>
  </message>
  <message>
   <source>Rested: easy days come after hard ones</source>
   <translation>Descansado: tras los días duros vienen suaves</translation>
  </message>
  <message>
   <source>Roll over the whole foot.</source>
   <translation>Rueda sobre todo el pie.</translation>
  </message>
  <message>
   <source>Roller</source>
   <translation>Rodillo</translation>
  </message>
  <message>
   <source>Run uphill and fast strides less for two weeks: both put you on the ball of the foot.</source>
   <translation>Corre menos cuesta arriba y menos series rápidas durante dos semanas: ambas te ponen sobre la parte delantera del pie.</translation>
  </message>
  <message>
   <source>Running asks for energy all the time, and for its waste to be taken away. A muscle that is asked again before it has recovered tires early and can contract on its own.</source>
   <translation>Correr pide energía todo el tiempo, y que se retiren sus residuos. Un músculo al que se le pide otra vez antes de recuperarse se cansa pronto y puede contraerse solo.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Carreras</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Control de seguridad</translation>
  </message>
  <message>
   <source>Seated raise, both legs</source>
   <translation>Elevación sentado, las dos piernas</translation>
  </message>
  <message>
   <source>See a doctor or a physio within a few days. Until then no running and no calf training.</source>
   <translation>Ve a un médico o a un fisio en unos días. Hasta entonces, ni correr ni entrenar el gemelo.</translation>
  </message>
  <message>
   <source>See a doctor or an urgent care unit today. Keep weight off the leg on the way.</source>
   <translation>Ve hoy a un médico o a urgencias. No cargues peso en la pierna por el camino.</translation>
  </message>
  <message>
   <source>See a doctor or physio within days</source>
   <translation>Médico o fisio en unos días</translation>
  </message>
  <message>
   <source>Sessions of the past can be added and changed; the doses that follow are worked out anew. Your data leads to exports, imports and backups.</source>
   <translation>Las sesiones pasadas se pueden añadir y cambiar; las dosis que siguen se calculan de nuevo. Tus datos lleva a exportaciones, importaciones y copias.</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Configurar el programa</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Calmar</translation>
  </message>
  <message>
   <source>Several hard days in a row</source>
   <translation>Varios días duros seguidos</translation>
  </message>
  <message>
   <source>Severe pain that keeps growing, a leg as hard as wood, a numb, tingling, pale or cold foot, or toes you cannot move?</source>
   <translation>¿Dolor fuerte que sigue creciendo, una pierna dura como madera, un pie dormido, con hormigueo, pálido o frío, o dedos que no puedes mover?</translation>
  </message>
  <message>
   <source>Shake it out</source>
   <translation>Sacúdela</translation>
  </message>
  <message>
   <source>Shoes and drop</source>
   <translation>Zapatillas y drop</translation>
  </message>
  <message>
   <source>Silbernagel 2007 and NHS AHP Suffolk; two in a row is ours</source>
   <translation>Silbernagel 2007 y NHS AHP Suffolk; dos seguidas es nuestro</translation>
  </message>
  <message>
   <source>Silbernagel 2007, settled by the next morning, which must be known</source>
   <translation>Silbernagel 2007, calmado a la mañana siguiente, que debe conocerse</translation>
  </message>
  <message>
   <source>Silbernagel and Crossley 2015, no rise from week to week</source>
   <translation>Silbernagel y Crossley 2015, sin subida de semana en semana</translation>
  </message>
  <message>
   <source>Silbernagel and Crossley 2015, pain next morning at most 5</source>
   <translation>Silbernagel y Crossley 2015, dolor a la mañana siguiente de 5 como mucho</translation>
  </message>
  <message>
   <source>Sink over the toes until it pulls gently low down. No bounce.</source>
   <translation>Baja sobre los dedos hasta que tire suave en la parte baja. Sin rebotes.</translation>
  </message>
  <message>
   <source>Sink until it pulls gently low down. No bounce.</source>
   <translation>Baja hasta que tire suave en la parte baja. Sin rebotes.</translation>
  </message>
  <message>
   <source>Sit tall, knees over the ankles.</source>
   <translation>Siéntate erguido, rodillas sobre los tobillos.</translation>
  </message>
  <message>
   <source>Slow, long steps land ahead of you and stretch the calf while it works.</source>
   <translation>Los pasos lentos y largos caen por delante y estiran el gemelo mientras trabaja.</translation>
  </message>
  <message>
   <source>Some questions of the full check are open. A question that you are not sure about counts as a yes: have the leg looked at before you load it again.</source>
   <translation>Quedan preguntas del control completo. Una de la que no estás seguro cuenta como sí: haz que te vean la pierna antes de volver a cargarla.</translation>
  </message>
  <message>
   <source>Stand easy. Shake the leg loose.</source>
   <translation>De pie, relajado. Sacude la pierna.</translation>
  </message>
  <message>
   <source>Stand tall on the other leg.</source>
   <translation>De pie y erguido sobre la otra pierna.</translation>
  </message>
  <message>
   <source>Stay down</source>
   <translation>Quédate abajo</translation>
  </message>
  <message>
   <source>Steps a minute</source>
   <translation>Pasos por minuto</translation>
  </message>
  <message>
   <source>Stop and breathe</source>
   <translation>Para y respira</translation>
  </message>
  <message>
   <source>Stop at once if it is sharp or seizes.</source>
   <translation>Para enseguida si es agudo o se contractura.</translation>
  </message>
  <message>
   <source>Stop at once when it hurts: press X. A yes to a safety question ends stretching and massage and says how soon to be seen.</source>
   <translation>Para enseguida si duele: pulsa X. Un sí a una pregunta de seguridad acaba estiramiento y masaje y dice cuándo deben verte.</translation>
  </message>
  <message>
   <source>Stop if you begin to limp.</source>
   <translation>Para si empiezas a cojear.</translation>
  </message>
  <message>
   <source>Strength work came less than twice a week.</source>
   <translation>Hubo trabajo de fuerza menos de dos veces por semana.</translation>
  </message>
  <message>
   <source>Stretches when it cramps, and how long</source>
   <translation>Estiramientos con calambre, y cuánto</translation>
  </message>
  <message>
   <source>Stretching before and after a run</source>
   <translation>Estirar antes y después de correr</translation>
  </message>
  <message>
   <source>Sweat takes water and salts that a muscle needs to let go.</source>
   <translation>El sudor se lleva agua y sales que un músculo necesita para soltarse.</translation>
  </message>
  <message>
   <source>Swelling after relief can mean a tear or a clot. Have it looked at; if it is new, warm or sore, go today.</source>
   <translation>Una hinchazón tras el alivio puede ser una rotura o un coágulo. Que la vean; si es nueva, caliente o dolorosa, ve hoy.</translation>
  </message>
  <message>
   <source>Swelling ends today's run.</source>
   <translation>Una hinchazón acaba la carrera de hoy.</translation>
  </message>
  <message>
   <source>Swing across and out, loose, growing slowly.</source>
   <translation>Balancea cruzando y abriendo, suelto, creciendo poco a poco.</translation>
  </message>
  <message>
   <source>Swing from the hip, loose, growing slowly.</source>
   <translation>Balancea desde la cadera, suelto, creciendo poco a poco.</translation>
  </message>
  <message>
   <source>Swing front and back</source>
   <translation>Balanceo adelante y atrás</translation>
  </message>
  <message>
   <source>Swing to the sides</source>
   <translation>Balanceo lateral</translation>
  </message>
  <message>
   <source>Tall, arms swinging along.</source>
   <translation>Erguido, los brazos acompañan.</translation>
  </message>
  <message>
   <source>Ten raises on both legs</source>
   <translation>Diez elevaciones con las dos piernas</translation>
  </message>
  <message>
   <source>The 10 % rule</source>
   <translation>La regla del 10 %</translation>
  </message>
  <message>
   <source>The article for 10 %; Frandsen 2025 for single runs; Buist 2008 found no difference.</source>
   <translation>El artículo para el 10 %; Frandsen 2025 para carreras sueltas; Buist 2008 no encontró diferencia.</translation>
  </message>
  <message>
   <source>The article for 15 to 25 %; Almonroeder 2013, Lyght 2016, JSSM 2025.</source>
   <translation>El artículo para 15 a 25 %; Almonroeder 2013, Lyght 2016, JSSM 2025.</translation>
  </message>
  <message>
   <source>The article; Dorn 2012 for what the soleus carries.</source>
   <translation>El artículo; Dorn 2012 para lo que soporta el sóleo.</translation>
  </message>
  <message>
   <source>The article; Heiderscheit 2011 and Lyght 2016 for the numbers.</source>
   <translation>El artículo; Heiderscheit 2011 y Lyght 2016 para los números.</translation>
  </message>
  <message>
   <source>The article; Malisoux 2016, Warne and Gruber 2017; 4 mm and tenths are ours.</source>
   <translation>El artículo; Malisoux 2016, Warne y Gruber 2017; 4 mm y las décimas son nuestros.</translation>
  </message>
  <message>
   <source>The article; Miller 2022 and ACSM 2007 for its limits.</source>
   <translation>El artículo; Miller 2022 y ACSM 2007 para sus límites.</translation>
  </message>
  <message>
   <source>The article; days between sessions: LOADIT 2020.</source>
   <translation>El artículo; días entre sesiones: LOADIT 2020.</translation>
  </message>
  <message>
   <source>The ball of the foot, hard</source>
   <translation>La parte delantera, fuerte</translation>
  </message>
  <message>
   <source>The ball of the foot, lightly</source>
   <translation>La parte delantera, suave</translation>
  </message>
  <message>
   <source>The bars of the weeks beside morning pain, on the page Runs.</source>
   <translation>Las barras de las semanas junto al dolor matinal, en la página Carreras.</translation>
  </message>
  <message>
   <source>The calf the morning after a run in the new pair: it should be as before.</source>
   <translation>El gemelo la mañana tras una carrera con el par nuevo: debería estar como antes.</translation>
  </message>
  <message>
   <source>The drop is how much higher the heel stands than the ball of the foot. With a lower drop, or a sudden change to minimalist shoes, calf and Achilles tendon are stretched further and work more at each step.</source>
   <translation>El drop es cuánto más alto está el talón que la parte delantera del pie. Con menos drop, o un cambio brusco a zapatillas minimalistas, el gemelo y el tendón de Aquiles se estiran más y trabajan más en cada paso.</translation>
  </message>
  <message>
   <source>The ease is for now; it may come back.</source>
   <translation>El alivio es para ahora; puede volver.</translation>
  </message>
  <message>
   <source>The gastrocnemius lies near the skin and crosses knee and ankle. The soleus lies below it, is mostly made for endurance, and takes a large part of the force of each step.</source>
   <translation>El gastrocnemio está cerca de la piel y cruza rodilla y tobillo. El sóleo está debajo, hecho sobre todo para resistencia, y recibe gran parte de la fuerza de cada paso.</translation>
  </message>
  <message>
   <source>The heel down to the floor.</source>
   <translation>El talón hasta el suelo.</translation>
  </message>
  <message>
   <source>The heel sinks just below the edge, no bounce.</source>
   <translation>El talón baja justo por debajo del borde, sin rebotes.</translation>
  </message>
  <message>
   <source>The heel-raise test counts with you. Stop it when it hurts.</source>
   <translation>El test de elevación de talón cuenta contigo. Páralo si duele.</translation>
  </message>
  <message>
   <source>The last look was left out. If you are not sure that it has gone, take it as still tight: no more running today.</source>
   <translation>Faltó la última mirada. Si no estás seguro de que se ha ido, tómalo como aún tenso: no corras más hoy.</translation>
  </message>
  <message>
   <source>The run is over for today. Do not walk home: let someone fetch you.</source>
   <translation>La carrera se acabó por hoy. No vuelvas andando: que alguien te recoja.</translation>
  </message>
  <message>
   <source>The run is over for today. Walk home slowly if walking does not hurt, or let someone fetch you.</source>
   <translation>La carrera se acabó por hoy. Vuelve andando despacio si andar no duele, o que alguien te recoja.</translation>
  </message>
  <message>
   <source>The stages, and pain during exercise</source>
   <translation>Las etapas, y el dolor durante el ejercicio</translation>
  </message>
  <message>
   <source>The test is next</source>
   <translation>Ahora viene el test</translation>
  </message>
  <message>
   <source>The weaker leg manages 10 to 19 raises.</source>
   <translation>La pierna más débil logra 10 a 19 elevaciones.</translation>
  </message>
  <message>
   <source>The weaker leg manages fewer than 10 raises.</source>
   <translation>La pierna más débil logra menos de 10 elevaciones.</translation>
  </message>
  <message>
   <source>The whole foot, or the heel</source>
   <translation>Todo el pie, o el talón</translation>
  </message>
  <message>
   <source>There are several hard days in a row.</source>
   <translation>Hay varios días duros seguidos.</translation>
  </message>
  <message>
   <source>There was no strength work for the calves.</source>
   <translation>No hubo trabajo de fuerza para los gemelos.</translation>
  </message>
  <message>
   <source>These medicines can harm tendons. Call the doctor who prescribed them today, and do not load the calf.</source>
   <translation>Estos medicamentos pueden dañar los tendones. Llama hoy al médico que los recetó, y no cargues el gemelo.</translation>
  </message>
  <message>
   <source>These medicines can weaken tendons. Ask your doctor before you begin calf training.</source>
   <translation>Estos medicamentos pueden debilitar los tendones. Pregunta a tu médico antes de empezar el entrenamiento del gemelo.</translation>
  </message>
  <message>
   <source>They can adapt, in weeks. In one trial low drops went with more injuries among regular runners and fewer among occasional ones.</source>
   <translation>Pueden adaptarse, en semanas. En un ensayo, los drops bajos fueron con más lesiones en corredores habituales y con menos en ocasionales.</translation>
  </message>
  <message>
   <source>This can be a blood clot. Do not massage the leg.</source>
   <translation>Puede ser un coágulo de sangre. No masajees la pierna.</translation>
  </message>
  <message>
   <source>This can be a pinched nerve bundle in the back that must be freed quickly.</source>
   <translation>Puede ser un haz de nervios comprimido en la espalda que hay que liberar pronto.</translation>
  </message>
  <message>
   <source>This can be a stress injury of the bone. No running until it has been looked at.</source>
   <translation>Puede ser una lesión por estrés del hueso. No corras hasta que lo hayan visto.</translation>
  </message>
  <message>
   <source>This can be a torn Achilles tendon, even if you can still walk. Leave any testing to a clinician.</source>
   <translation>Puede ser una rotura del tendón de Aquiles, aunque aún puedas andar. Deja cualquier prueba a un profesional sanitario.</translation>
  </message>
  <message>
   <source>This can be a torn calf muscle. No stretching, massage or training until it has been looked at.</source>
   <translation>Puede ser una rotura del músculo del gemelo. Ni estiramientos, ni masaje, ni entrenamiento hasta que lo hayan visto.</translation>
  </message>
  <message>
   <source>This can be an infection that spreads.</source>
   <translation>Puede ser una infección que se extiende.</translation>
  </message>
  <message>
   <source>This can come from the blood vessels or from the back.</source>
   <translation>Puede venir de los vasos sanguíneos o de la espalda.</translation>
  </message>
  <message>
   <source>Tightness is a signal, so look for its cause: a sudden rise in running, new shoes, too little strength, sleep or drink.</source>
   <translation>La tensión es una señal, así que busca su causa: un aumento brusco al correr, zapatillas nuevas, poca fuerza, sueño o bebida.</translation>
  </message>
  <message>
   <source>Tightness is then a signal and not the trouble itself: what is asked exceeds what the calf can give at the moment.</source>
   <translation>La tensión es entonces una señal y no el problema mismo: se pide más de lo que el gemelo puede dar por ahora.</translation>
  </message>
  <message>
   <source>Tightness on three runs in a row, for longer than two weeks, or one that wakes you?</source>
   <translation>¿Tensión en tres carreras seguidas, durante más de dos semanas, o que te despierta?</translation>
  </message>
  <message>
   <source>Tightness that keeps coming back deserves a look by a physio.</source>
   <translation>Una tensión que vuelve una y otra vez merece que la vea un fisio.</translation>
  </message>
  <message>
   <source>Tightness that stays after relief ends today's run.</source>
   <translation>Una tensión que queda tras el alivio acaba la carrera de hoy.</translation>
  </message>
  <message>
   <source>Tired on most days, or short of sleep</source>
   <translation>Cansado la mayoría de los días, o con poco sueño</translation>
  </message>
  <message>
   <source>To thirst, with electrolytes when I sweat</source>
   <translation>Según la sed, con electrolitos cuando sudo</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Today shows the one thing to do now: the session that is due with its dose and why it is that dose, or why today is a day of rest.</source>
   <translation>Hoy muestra lo único que hay que hacer ahora: la sesión que toca con su dosis y por qué es esa, o por qué hoy es día de descanso.</translation>
  </message>
  <message>
   <source>Toes to the shin</source>
   <translation>Dedos hacia la espinilla</translation>
  </message>
  <message>
   <source>Toes to your shin</source>
   <translation>Dedos hacia la espinilla</translation>
  </message>
  <message>
   <source>Train two or three times a week: the program leads you rep by rep.</source>
   <translation>Entrena dos o tres veces por semana: el programa te guía repetición a repetición.</translation>
  </message>
  <message>
   <source>Twelve weeks after Beyer 2015, one ladder step a week, standing and seated; choose a load with which the repetitions are just possible. For the gym, and after stage S5 of the calf program. No clinician has reviewed it yet.</source>
   <translation>Doce semanas según Beyer 2015, un paso por semana, de pie y sentado; elige una carga con la que las repeticiones sean justo posibles. Para el gimnasio, y tras la etapa S5 del programa de gemelo. Ningún profesional sanitario lo ha revisado aún.</translation>
  </message>
  <message>
   <source>Two minutes before the other leg.</source>
   <translation>Dos minutos antes de la otra pierna.</translation>
  </message>
  <message>
   <source>Two muscles share the work. If one is weak, the other is overworked.</source>
   <translation>Dos músculos comparten el trabajo. Si uno es débil, el otro se sobrecarga.</translation>
  </message>
  <message>
   <source>Two or three sessions a week and slow lowering, knee straight and bent: the article. Stages, ladders and tempo are ours, from Silbernagel 2007, Alfredson 1998 and Beyer 2015. Most trials were of sore Achilles tendons, not of tight calves. No clinician has reviewed it yet.</source>
   <translation>Dos o tres sesiones por semana y bajar despacio, rodilla recta y flexionada: el artículo. Etapas, escaleras y tempo son nuestros, de Silbernagel 2007, Alfredson 1998 y Beyer 2015. La mayoría de los ensayos fueron de tendones de Aquiles doloridos, no de gemelos tensos. Ningún profesional sanitario lo ha revisado aún.</translation>
  </message>
  <message>
   <source>Two or three times a week</source>
   <translation>Dos o tres veces por semana</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor</source>
   <translation>Suben dos, baja una, desde el suelo</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor, knee bent</source>
   <translation>Suben dos, baja una, desde el suelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor, knee straight</source>
   <translation>Suben dos, baja una, desde el suelo, rodilla recta</translation>
  </message>
  <message>
   <source>Two up, one down, on a step</source>
   <translation>Suben dos, baja una, en un escalón</translation>
  </message>
  <message>
   <source>Two up, one down, on a step, knee bent</source>
   <translation>Suben dos, baja una, en un escalón, rodilla flexionada</translation>
  </message>
  <message>
   <source>Two up, one down, on a step, knee straight</source>
   <translation>Suben dos, baja una, en un escalón, rodilla recta</translation>
  </message>
  <message>
   <source>Two up, two down, on a step</source>
   <translation>Suben dos, bajan dos, en un escalón</translation>
  </message>
  <message>
   <source>Two up, two down, on a step, knee bent</source>
   <translation>Suben dos, bajan dos, en un escalón, rodilla flexionada</translation>
  </message>
  <message>
   <source>Two up, two down, on a step, knee straight</source>
   <translation>Suben dos, bajan dos, en un escalón, rodilla recta</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor</source>
   <translation>Suben dos, bajan dos, en el suelo</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor, knee bent</source>
   <translation>Suben dos, bajan dos, en el suelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor, knee straight</source>
   <translation>Suben dos, bajan dos, en el suelo, rodilla recta</translation>
  </message>
  <message>
   <source>Under 18, pregnant, with diabetes and numb feet, after a recent operation, or on blood thinners?</source>
   <translation>¿Menor de 18, embarazo, diabetes con pies dormidos, una operación reciente, o anticoagulantes?</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>Up on both legs, lower slowly on both.</source>
   <translation>Sube con las dos piernas, baja despacio con las dos.</translation>
  </message>
  <message>
   <source>Up on both legs, shift over, lower slowly on one.</source>
   <translation>Sube con las dos piernas, pasa el peso, baja despacio con una.</translation>
  </message>
  <message>
   <source>Up on one beat, down on the next, 60 beats a minute.</source>
   <translation>Sube en un golpe, baja en el siguiente, 60 por minuto.</translation>
  </message>
  <message>
   <source>Up on one leg, all the way, then lower slowly.</source>
   <translation>Sube del todo con una pierna, luego baja despacio.</translation>
  </message>
  <message>
   <source>Up, toward the knee</source>
   <translation>Hacia arriba, hacia la rodilla</translation>
  </message>
  <message>
   <source>Use a step that cannot tip, 15 to 20 cm high.</source>
   <translation>Usa un escalón que no pueda volcar, de 15 a 20 cm.</translation>
  </message>
  <message>
   <source>Use the metronome for a few minutes at a time, then run without it.</source>
   <translation>Usa el metrónomo unos minutos cada vez, luego corre sin él.</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Camina</translation>
  </message>
  <message>
   <source>Walk and feel</source>
   <translation>Camina y siente</translation>
  </message>
  <message>
   <source>Walk briskly, or jog</source>
   <translation>Camina a buen paso, o trota</translation>
  </message>
  <message>
   <source>Walk home, or go on at an easy pace if you like. Stop at once if it comes back.</source>
   <translation>Vuelve andando, o sigue a ritmo suave si quieres. Para enseguida si vuelve.</translation>
  </message>
  <message>
   <source>Walk on the spot, breathe.</source>
   <translation>Camina en el sitio, respira.</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Calentamiento</translation>
  </message>
  <message>
   <source>Water that is lost thins what the blood can bring: less volume, less oxygen, fewer nutrients for the calf. With it go the minerals that let a muscle tighten and loosen: sodium, potassium, magnesium.</source>
   <translation>El agua perdida reduce lo que la sangre puede llevar: menos volumen, menos oxígeno, menos nutrientes para el gemelo. Con ella se van los minerales que dejan al músculo tensarse y soltarse: sodio, potasio, magnesio.</translation>
  </message>
  <message>
   <source>Weigh yourself before and after one long run: the calculator below says what you lost.</source>
   <translation>Pésate antes y después de una carrera larga: la calculadora de abajo dice lo que perdiste.</translation>
  </message>
  <message>
   <source>Were hills, speed or trails new?</source>
   <translation>¿Eran nuevas las cuestas, la velocidad o los senderos?</translation>
  </message>
  <message>
   <source>What eccentric work does not promise</source>
   <translation>Lo que el trabajo excéntrico no promete</translation>
  </message>
  <message>
   <source>What lands first?</source>
   <translation>¿Qué toca primero el suelo?</translation>
  </message>
  <message>
   <source>What was: sessions, pain, raises, load, runs. Click a day or a point for that day, or show it all as a table.</source>
   <translation>Lo que fue: sesiones, dolor, elevaciones, carga, carreras. Pulsa un día o un punto para verlo, o muéstralo todo como tabla.</translation>
  </message>
  <message>
   <source>When I run fast or uphill</source>
   <translation>Cuando corro rápido o cuesta arriba</translation>
  </message>
  <message>
   <source>When does it come?</source>
   <translation>¿Cuándo viene?</translation>
  </message>
  <message>
   <source>When your calf seizes, press R on any page. Relief needs no setup.</source>
   <translation>Cuando se te contracture el gemelo, pulsa R en cualquier página. El alivio no necesita configuración.</translation>
  </message>
  <message>
   <source>Where does the foot land?</source>
   <translation>¿Dónde cae el pie?</translation>
  </message>
  <message>
   <source>Where the ball of the foot lands first and hard, the calf takes the impact and pushes off as well: 15 to 25 % more load than with the heel or the whole foot, as the article says. Studies agree on the direction; they measured about 11 to 15 % at the Achilles tendon.</source>
   <translation>Donde la parte delantera cae primero y fuerte, el gemelo recibe el impacto y además impulsa: 15 a 25 % más carga que con el talón o todo el pie, como dice el artículo. Los estudios coinciden en la dirección; midieron cerca de 11 a 15 % en el tendón de Aquiles.</translation>
  </message>
  <message>
   <source>Whether a cramp comes from that or from tired nerves is not settled. A plan of your own beats drinking more: to thirst, with sodium and potassium when you sweat for long.</source>
   <translation>Si un calambre viene de eso o de nervios cansados no está claro. Un plan propio es mejor que beber más: según la sed, con sodio y potasio cuando sudas mucho tiempo.</translation>
  </message>
  <message>
   <source>Whether you may run today stands on Today, with its reason.</source>
   <translation>Si puedes correr hoy está en Hoy, con su motivo.</translation>
  </message>
  <message>
   <source>Why a calf gets tight, what to try first, and how far each claim is backed. The self-check ranks causes by your answers and your log; it is no diagnosis.</source>
   <translation>Por qué un gemelo se tensa, qué probar primero y cuánto respaldo tiene cada afirmación. El autocontrol ordena causas según tus respuestas y tu registro; no es un diagnóstico.</translation>
  </message>
  <message>
   <source>With few steps a minute each one is long, and the foot lands ahead of the body. The calf is then lengthened under the highest tension, at the moment of impact.</source>
   <translation>Con pocos pasos por minuto cada uno es largo, y el pie cae por delante del cuerpo. El gemelo se alarga entonces bajo la tensión máxima, en el momento del impacto.</translation>
  </message>
  <message>
   <source>Write programs as a physio would: stages, doses, rules. A program travels as a file and says who made it; the runner is asked before it begins.</source>
   <translation>Escribe programas como lo haría un fisio: etapas, dosis, reglas. Un programa viaja como archivo y dice quién lo hizo; al corredor se le pregunta antes de empezar.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Yes, a lot, or one run was far longer</source>
   <translation>Sí, mucho, o una carrera fue mucho más larga</translation>
  </message>
  <message>
   <source>Yes, by more than a tenth a week</source>
   <translation>Sí, más de una décima por semana</translation>
  </message>
  <message>
   <source>Yes, others</source>
   <translation>Sí, otras</translation>
  </message>
  <message>
   <source>Yes: a lower heel, or minimalist ones</source>
   <translation>Sí: un talón más bajo, o minimalistas</translation>
  </message>
  <message>
   <source>You are tired on most days.</source>
   <translation>Estás cansado la mayoría de los días.</translation>
  </message>
  <message>
   <source>You drink little on those days.</source>
   <translation>Bebes poco esos días.</translation>
  </message>
  <message>
   <source>You drink water without electrolytes.</source>
   <translation>Bebes agua sin electrolitos.</translation>
  </message>
  <message>
   <source>You land hard on the ball of the foot.</source>
   <translation>Caes fuerte sobre la parte delantera del pie.</translation>
  </message>
  <message>
   <source>You land on the ball of the foot.</source>
   <translation>Caes sobre la parte delantera del pie.</translation>
  </message>
  <message>
   <source>You sweat a lot on those runs.</source>
   <translation>Sudas mucho en esas carreras.</translation>
  </message>
  <message>
   <source>You sweat on those runs.</source>
   <translation>Sudas en esas carreras.</translation>
  </message>
  <message>
   <source>You take 160 to 169 steps a minute.</source>
   <translation>Das 160 a 169 pasos por minuto.</translation>
  </message>
  <message>
   <source>You take fewer than 160 steps a minute.</source>
   <translation>Das menos de 160 pasos por minuto.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
  <message>
   <source>Your foot lands far ahead of you.</source>
   <translation>Tu pie cae muy por delante de ti.</translation>
  </message>
  <message>
   <source>Your history makes a blood clot likelier, even when the swelling is slight. Do not massage the leg.</source>
   <translation>Tu historial hace más probable un coágulo, aunque la hinchazón sea leve. No masajees la pierna.</translation>
  </message>
  <message>
   <source>Your running grew a lot.</source>
   <translation>Lo que corres creció mucho.</translation>
  </message>
  <message>
   <source>Your running grew by more than a tenth a week.</source>
   <translation>Lo que corres creció más de una décima por semana.</translation>
  </message>
  <message>
   <source>Your shoes are new.</source>
   <translation>Tus zapatillas son nuevas.</translation>
  </message>
  <message>
   <source>Your shoes have a lower heel than before.</source>
   <translation>Tus zapatillas tienen el talón más bajo que antes.</translation>
  </message>
  <message>
   <source>a new program</source>
   <translation>un programa nuevo</translation>
  </message>
  <message>
   <source>answer the morning question, where it has the focus</source>
   <translation>responder la pregunta de la mañana, si tiene el foco</translation>
  </message>
  <message>
   <source>as a table, and back</source>
   <translation>como tabla, y volver</translation>
  </message>
  <message>
   <source>back</source>
   <translation>atrás</translation>
  </message>
  <message>
   <source>back from a run: log it and cool down</source>
   <translation>de vuelta de correr: anotar y volver a la calma</translation>
  </message>
  <message>
   <source>from day to day, where the calendar or a chart has the focus</source>
   <translation>de día en día, si el calendario o un gráfico tiene el foco</translation>
  </message>
  <message>
   <source>leave; what you answered stays</source>
   <translation>salir; lo respondido se queda</translation>
  </message>
  <message>
   <source>left leg, right leg, both</source>
   <translation>pierna izquierda, derecha, ambas</translation>
  </message>
  <message>
   <source>move the session to another day</source>
   <translation>mover la sesión a otro día</translation>
  </message>
  <message>
   <source>on to the next question, then the next page</source>
   <translation>a la siguiente pregunta, luego a la siguiente página</translation>
  </message>
  <message>
   <source>our default</source>
   <translation>nuestra elección</translation>
  </message>
  <message>
   <source>our default, guided by McMaster 2013 and Bosquet 2013</source>
   <translation>nuestra elección, guiada por McMaster 2013 y Bosquet 2013</translation>
  </message>
  <message>
   <source>save the program</source>
   <translation>guardar el programa</translation>
  </message>
  <message>
   <source>single-leg raises: Silbernagel 2007, Hebert-Losier 2017, Green 2022</source>
   <translation>elevaciones a una pierna: Silbernagel 2007, Hebert-Losier 2017, Green 2022</translation>
  </message>
  <message>
   <source>start what is due</source>
   <translation>empezar lo que toca</translation>
  </message>
  <message>
   <source>take the last change back</source>
   <translation>deshacer el último cambio</translation>
  </message>
  <message>
   <source>the article (sharp, seizing pain: stop, do not push through)</source>
   <translation>el artículo (dolor agudo, que se contractura: parar, no forzar)</translation>
  </message>
  <message>
   <source>the article (swelling or lasting tightness ends the run); NHS and NI pages</source>
   <translation>el artículo (hinchazón o tensión que persiste acaba la carrera); páginas de NHS y NI</translation>
  </message>
  <message>
   <source>warm up before a run</source>
   <translation>calentar antes de correr</translation>
  </message>
  <message>
   <source>yes, no</source>
   <translation>sí, no</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Backed up as {}.</source>
   <translation>Copia guardada como {}.</translation>
  </message>
  <message>
   <source>Backup (*.calfbackup *.sqlite3)</source>
   <translation>Copia (*.calfbackup *.sqlite3)</translation>
  </message>
  <message>
   <source>Call it off</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Called off. No file was written.</source>
   <translation>Cancelado. No se escribió ningún archivo.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>File (*{})</source>
   <translation>Archivo (*{})</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Go back to a backup</source>
   <translation>Volver a una copia</translation>
  </message>
  <message>
   <source>Go back to {}?</source>
   <translation>¿Volver a {}?</translation>
  </message>
  <message>
   <source>Log of calfcoach (*.calflog)</source>
   <translation>Registro de calfcoach (*.calflog)</translation>
  </message>
  <message>
   <source>Merge another log</source>
   <translation>Combinar otro registro</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Guardado como {}.</translation>
  </message>
  <message>
   <source>Saved the last of {} sessions as {}. For all of them end the name in .zip.</source>
   <translation>Guardada la última de {} sesiones como {}. Para todas, termina el nombre en .zip.</translation>
  </message>
  <message>
   <source>Take your log with you</source>
   <translation>Llévate tu registro</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Deshecho. El registro está como antes.</translation>
  </message>
  <message>
   <source>The log is as it was then. The one before is in the list.</source>
   <translation>El registro está como estaba entonces. El anterior está en la lista.</translation>
  </message>
  <message>
   <source>The whole log is replaced. What is there now is kept as a backup.</source>
   <translation>Se sustituye todo el registro. Lo que hay ahora se conserva como copia de seguridad.</translation>
  </message>
  <message>
   <source>Writing the file…</source>
   <translation>Escribiendo el archivo…</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
  <message>
   <source>Your log is one file: {}. Nothing of it leaves this computer by itself.</source>
   <translation>Tu registro es un solo archivo: {}. Nada de él sale por sí solo de este ordenador.</translation>
  </message>
  <message>
   <source>{} was taken in.</source>
   <translation>{} se ha incorporado.</translation>
  </message>
 </context>
 <context>
  <name>Dates</name>
  <message>
   <source>MMM d</source>
   <translation>d MMM</translation>
  </message>
  <message>
   <source>MMM d, yyyy</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <source>dddd, MMMM d</source>
   <translation>dddd, d 'de' MMMM</translation>
  </message>
 </context>
 <context>
  <name>DayCell</name>
  <message>
   <source>done</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>due</source>
   <translation>toca</translation>
  </message>
  <message>
   <source>from
{}</source>
   <translation>del
{}</translation>
  </message>
  <message>
   <source>from {}</source>
   <translation>del {}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>libre</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>prevista</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>alivio</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>descanso</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>too sore</source>
   <translation>demasiado dolor</translation>
  </message>
 </context>
 <context>
  <name>DayGrid</name>
  <message>
   <source>Calendar of sessions</source>
   <translation>Calendario de sesiones</translation>
  </message>
 </context>
 <context>
  <name>DecisionHead</name>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
 </context>
 <context>
  <name>DecisionList</name>
  <message>
   <source>None yet. The morning after a session decides; it will be said here, and why.</source>
   <translation>Aún ninguna. Decide la mañana después de una sesión; se dirá aquí, y por qué.</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>Mostrar anteriores</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>Qué se decidió</translation>
  </message>
 </context>
 <context>
  <name>DecisionPanel</name>
  <message>
   <source>Back to Today</source>
   <translation>Volver a Hoy</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
 </context>
 <context>
  <name>DecisionRow</name>
  <message>
   <source>Advice</source>
   <translation>Consejo</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Grado</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Además</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Sustituida</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>Se basa en</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Said</source>
   <translation>Dicho</translation>
  </message>
  <message>
   <source>replaced after an edit</source>
   <translation>sustituida tras una edición</translation>
  </message>
 </context>
 <context>
  <name>DecisionWords</name>
  <message>
   <source>A stage back</source>
   <translation>Una etapa atrás</translation>
  </message>
  <message>
   <source>A stage back after a gap</source>
   <translation>Una etapa atrás tras una pausa</translation>
  </message>
  <message>
   <source>A step back</source>
   <translation>Un paso atrás</translation>
  </message>
  <message>
   <source>All well</source>
   <translation>Todo bien</translation>
  </message>
  <message>
   <source>Days without</source>
   <translation>Días sin sesión</translation>
  </message>
  <message>
   <source>Few repetitions</source>
   <translation>Pocas repeticiones</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Last dose again</source>
   <translation>Otra vez la última dosis</translation>
  </message>
  <message>
   <source>Much pain</source>
   <translation>Mucho dolor</translation>
  </message>
  <message>
   <source>Next morning</source>
   <translation>Mañana siguiente</translation>
  </message>
  <message>
   <source>Next stage</source>
   <translation>Etapa siguiente</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>No session</source>
   <translation>Sin sesión</translation>
  </message>
  <message>
   <source>Not quite all</source>
   <translation>No del todo</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Dolor antes</translation>
  </message>
  <message>
   <source>Red flag</source>
   <translation>Señal de alarma</translation>
  </message>
  <message>
   <source>Same dose again</source>
   <translation>Otra vez la misma dosis</translation>
  </message>
  <message>
   <source>Sharp pain, limp</source>
   <translation>Dolor agudo, cojera</translation>
  </message>
  <message>
   <source>Some pain</source>
   <translation>Algo de dolor</translation>
  </message>
  <message>
   <source>Stop, and have it looked at</source>
   <translation>Para, y que lo examinen</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Parada</translation>
  </message>
  <message>
   <source>Two stages back after a gap</source>
   <translation>Dos etapas atrás tras una pausa</translation>
  </message>
  <message>
   <source>Week by week</source>
   <translation>De semana en semana</translation>
  </message>
  <message>
   <source>a source read at second hand</source>
   <translation>una fuente leída de segunda mano</translation>
  </message>
  <message>
   <source>a source we read</source>
   <translation>una fuente que hemos leído</translation>
  </message>
  <message>
   <source>from {} to {}</source>
   <translation>de {} a {}</translation>
  </message>
  <message>
   <source>known to us, not read again</source>
   <translation>conocida por nosotros, no releída</translation>
  </message>
  <message>
   <source>our own default</source>
   <translation>nuestro propio valor por defecto</translation>
  </message>
  <message>
   <source>stays at {}</source>
   <translation>sigue en {}</translation>
  </message>
  <message>
   <source>the article</source>
   <translation>el artículo</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>DifferenceWords</name>
  <message>
   <source>as heavy as possible</source>
   <translation>con la mayor carga posible</translation>
  </message>
  <message>
   <source>backpack</source>
   <translation>mochila</translation>
  </message>
  <message>
   <source>before it is entered</source>
   <translation>antes de entrar en ella</translation>
  </message>
  <message>
   <source>days that suit best</source>
   <translation>días que mejor van</translation>
  </message>
  <message>
   <source>effort, at most</source>
   <translation>esfuerzo, como máximo</translation>
  </message>
  <message>
   <source>exercises</source>
   <translation>ejercicios</translation>
  </message>
  <message>
   <source>for</source>
   <translation>para</translation>
  </message>
  <message>
   <source>for calming down only</source>
   <translation>solo para calmar</translation>
  </message>
  <message>
   <source>greens in a row</source>
   <translation>verdes seguidas</translation>
  </message>
  <message>
   <source>holds in a row</source>
   <translation>dosis mantenidas seguidas</translation>
  </message>
  <message>
   <source>hours between sessions</source>
   <translation>horas entre sesiones</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>escalera</translation>
  </message>
  <message>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <source>limits</source>
   <translation>límites</translation>
  </message>
  <message>
   <source>made by</source>
   <translation>hecho por</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>no. {}</source>
   <translation>n.º {}</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notas</translation>
  </message>
  <message>
   <source>pain before, at most</source>
   <translation>dolor antes, como máximo</translation>
  </message>
  <message>
   <source>pain during and after, at most</source>
   <translation>dolor durante y después, como máximo</translation>
  </message>
  <message>
   <source>pain in the morning, at most</source>
   <translation>dolor por la mañana, como máximo</translation>
  </message>
  <message>
   <source>pain of a green session</source>
   <translation>dolor de una sesión verde</translation>
  </message>
  <message>
   <source>raises from</source>
   <translation>elevaciones desde</translation>
  </message>
  <message>
   <source>repetitions done, percent</source>
   <translation>repeticiones hechas, en porcentaje</translation>
  </message>
  <message>
   <source>repetitions left, at least</source>
   <translation>repeticiones de reserva, como mínimo</translation>
  </message>
  <message>
   <source>rest between exercises, s</source>
   <translation>descanso entre ejercicios, s</translation>
  </message>
  <message>
   <source>rest, s</source>
   <translation>descanso, s</translation>
  </message>
  <message>
   <source>rise of the week's mean</source>
   <translation>subida de la media semanal</translation>
  </message>
  <message>
   <source>rise overnight, at most</source>
   <translation>subida durante la noche, como máximo</translation>
  </message>
  <message>
   <source>schedule</source>
   <translation>calendario</translation>
  </message>
  <message>
   <source>sessions a week</source>
   <translation>sesiones por semana</translation>
  </message>
  <message>
   <source>slowest lowering, s</source>
   <translation>bajada más lenta, s</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>etapa</translation>
  </message>
  <message>
   <source>stages</source>
   <translation>etapas</translation>
  </message>
  <message>
   <source>steps easier</source>
   <translation>pasos más fáciles</translation>
  </message>
  <message>
   <source>steps harder</source>
   <translation>pasos más difíciles</translation>
  </message>
  <message>
   <source>switch of legs, s</source>
   <translation>cambio de pierna, s</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>ritmo</translation>
  </message>
  <message>
   <source>the runner's room</source>
   <translation>margen del corredor</translation>
  </message>
  <message>
   <source>the same after a tear</source>
   <translation>lo mismo tras un desgarro</translation>
  </message>
  <message>
   <source>when the heel bone hurts</source>
   <translation>cuando duele el hueso del talón</translation>
  </message>
  <message>
   <source>where to begin</source>
   <translation>dónde empezar</translation>
  </message>
  <message>
   <source>{}: new, {}</source>
   <translation>{}: nuevo, {}</translation>
  </message>
  <message>
   <source>{}: no longer, was {}</source>
   <translation>{}: ya no está, era {}</translation>
  </message>
 </context>
 <context>
  <name>DonePanel</name>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
 </context>
 <context>
  <name>DueCard</name>
  <message>
   <source>Adjust…</source>
   <translation>Ajustar…</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Mover…</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Control de seguridad</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Configurar el programa</translation>
  </message>
  <message>
   <source>Start session</source>
   <translation>Empezar sesión</translation>
  </message>
  <message>
   <source>The last decision</source>
   <translation>La última decisión</translation>
  </message>
  <message>
   <source>Train today instead</source>
   <translation>Entrenar hoy en su lugar</translation>
  </message>
  <message>
   <source>What follows from it</source>
   <translation>Qué se deduce de ello</translation>
  </message>
 </context>
 <context>
  <name>DueWords</name>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message>
   <source>A clean safety check opens it</source>
   <translation>Un control de seguridad limpio lo abre</translation>
  </message>
  <message>
   <source>A clinician has to look at it first. After that a clean safety check opens it</source>
   <translation>Primero tiene que examinarlo un profesional sanitario. Después, un control de seguridad limpio lo abre</translation>
  </message>
  <message>
   <source>A program for your calves</source>
   <translation>Un programa para tus gemelos</translation>
  </message>
  <message>
   <source>A short safety check comes first: it lasts four weeks.</source>
   <translation>Antes va un breve control de seguridad: vale cuatro semanas.</translation>
  </message>
  <message>
   <source>Chest pain or trouble breathing: call {}.</source>
   <translation>Dolor en el pecho o dificultad para respirar: llama al {}.</translation>
  </message>
  <message>
   <source>Done for today</source>
   <translation>Hecho por hoy</translation>
  </message>
  <message>
   <source>Easier than due: your choice.</source>
   <translation>Más fácil de lo que toca: tú lo has elegido.</translation>
  </message>
  <message>
   <source>Go and be seen today if the calf swells, turns hot or red, throbs at rest, or cannot carry you.</source>
   <translation>Ve a que te vean hoy si la pantorrilla se hincha, se pone caliente o roja, late en reposo o no puede sostenerte.</translation>
  </message>
  <message>
   <source>Harder than due: your choice, and the program allows it.</source>
   <translation>Más difícil de lo que toca: tú lo has elegido, y el programa lo permite.</translation>
  </message>
  <message>
   <source>It was first due on {}. Nothing needs to be made up.</source>
   <translation>Tocaba por primera vez el {}. No hay que recuperar nada.</translation>
  </message>
  <message>
   <source>Next session: {}</source>
   <translation>Próxima sesión: {}</translation>
  </message>
  <message>
   <source>Paused for safety</source>
   <translation>En pausa por seguridad</translation>
  </message>
  <message>
   <source>Rest day</source>
   <translation>Día de descanso</translation>
  </message>
  <message>
   <source>Say first how your calf is this morning: one tap.</source>
   <translation>Di primero cómo está tu gemelo esta mañana: un toque.</translation>
  </message>
  <message>
   <source>Setting it up takes about three minutes: a few questions and a safety check.</source>
   <translation>Configurarlo lleva unos tres minutos: unas preguntas y un control de seguridad.</translation>
  </message>
  <message>
   <source>Since {}: no exercise and no running.</source>
   <translation>Desde {}: ni ejercicio ni carrera.</translation>
  </message>
  <message>
   <source>Slow heel raises, straight knee and bent knee, two or three times a week. Each next morning you say how the calf feels; from that the program decides whether to go on, stay, or take a step back, and says why.</source>
   <translation>Elevaciones de talón lentas, rodilla recta y rodilla flexionada, dos o tres veces por semana. Cada mañana siguiente dices cómo está el gemelo; con eso el programa decide si seguir, quedarse o dar un paso atrás, y dice por qué.</translation>
  </message>
  <message>
   <source>Today would be far enough from the last session, if it suits you.</source>
   <translation>Hoy ya habría distancia suficiente con la última sesión, si te viene bien.</translation>
  </message>
  <message>
   <source>Tomorrow morning one tap on how the calf feels decides what is next.</source>
   <translation>Mañana por la mañana, un toque sobre cómo está el gemelo decide qué sigue.</translation>
  </message>
  <message>
   <source>Why this dose</source>
   <translation>Por qué esta dosis</translation>
  </message>
  <message>
   <source>{}, from {} on.</source>
   <translation>{}, a partir de: {}.</translation>
  </message>
  <message>
   <source>{}. It can be done now.</source>
   <translation>{}. Se puede hacer ahora.</translation>
  </message>
 </context>
 <context>
  <name>EditForm</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
 </context>
 <context>
  <name>EditorHead</name>
  <message>
   <source>A program without a name</source>
   <translation>Un programa sin nombre</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Preview day by day</source>
   <translation>Vista previa por días</translation>
  </message>
  <message>
   <source>Print handout</source>
   <translation>Imprimir hoja</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programas</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Revision {}</source>
   <translation>Revisión {}</translation>
  </message>
  <message>
   <source>Save program file</source>
   <translation>Guardar archivo</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>para {}</translation>
  </message>
  <message>
   <source>kept as a draft as you type</source>
   <translation>se guarda como borrador al escribir</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>guardado</translation>
  </message>
 </context>
 <context>
  <name>EditorPage</name>
  <message numerus="yes">
   <source>%n things are to be mended first; they are marked.</source>
   <translation>
    <numerusform>Primero hay que corregir %n cosa; está marcada.</numerusform>
    <numerusform>Primero hay que corregir %n cosas; están marcadas.</numerusform>
   </translation>
  </message>
  <message>
   <source>+ Add stage</source>
   <translation>+ Añadir etapa</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Kept in the library as revision {}.</source>
   <translation>Guardado en la biblioteca como revisión {}.</translation>
  </message>
  <message>
   <source>Program (*.calfprog.json)</source>
   <translation>Programa (*.calfprog.json)</translation>
  </message>
  <message>
   <source>Revision {} is saved as {}. Its code is {}: the runner sees the same one.</source>
   <translation>La revisión {} está guardada como {}. Su código es {}: el corredor ve el mismo.</translation>
  </message>
  <message>
   <source>Save program file</source>
   <translation>Guardar archivo</translation>
  </message>
  <message>
   <source>{}: {} is the usual dose from now on.</source>
   <translation>{}: {} es la dosis habitual desde ahora.</translation>
  </message>
 </context>
 <context>
  <name>EntryCard</name>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter: {}</source>
   <translation>Introducir: {}</translation>
  </message>
  <message>
   <source>Enter…</source>
   <translation>Introducir…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A cadence is between {least} and {most} steps a minute.</source>
   <translation>Una cadencia está entre {least} y {most} pasos por minuto.</translation>
  </message>
  <message>
   <source>A clean safety check comes before the next session.</source>
   <translation>Antes de la próxima sesión hace falta un control de seguridad limpio.</translation>
  </message>
  <message>
   <source>A report cannot be painted here.</source>
   <translation>Aquí no se puede dibujar un informe.</translation>
  </message>
  <message>
   <source>A run of a day to come cannot be logged. Plan it instead.</source>
   <translation>No se puede registrar una carrera de un día futuro. Planifícala.</translation>
  </message>
  <message>
   <source>A session can be added for a day from {first} to today.</source>
   <translation>Se puede añadir una sesión de un día entre {first} y hoy.</translation>
  </message>
  <message>
   <source>A window is open on {folder}. Close it to play a preview into its log.</source>
   <translation>Hay una ventana abierta con {folder}. Ciérrala para reproducir una vista previa en su registro.</translation>
  </message>
  <message>
   <source>A window of calfcoach is open on {folder}. Close it first, or use its page Your data. Nothing was changed.</source>
   <translation>Hay una ventana de calfcoach abierta con {folder}. Ciérrala primero, o usa su página Tus datos. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Another calfcoach holds {folder} and does not answer. Close it and try again.</source>
   <translation>Otro calfcoach ocupa {folder} y no responde. Ciérralo e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Another program is in use. Set this one up to begin it.</source>
   <translation>Hay otro programa en uso. Configura este para empezarlo.</translation>
  </message>
  <message>
   <source>Another program is using the log {path}. Nothing was changed. Close it and try again.</source>
   <translation>Otro programa está usando el registro {path}. No se ha cambiado nada. Ciérralo e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Give the pair a name.</source>
   <translation>Pon un nombre al par.</translation>
  </message>
  <message>
   <source>Name a program file to check. See calfcoach check --help.</source>
   <translation>Indica un archivo de programa para comprobar. Consulta calfcoach check --help.</translation>
  </message>
  <message>
   <source>No session is planned from {first} to {last}.</source>
   <translation>No hay ninguna sesión prevista de {first} a {last}.</translation>
  </message>
  <message>
   <source>Nothing was changed. Add --yes to go back to it without a question.</source>
   <translation>No se ha cambiado nada. Añade --yes para volver a ella sin preguntas.</translation>
  </message>
  <message>
   <source>Qt cannot be loaded ({reason}). Install the system libraries that the README lists.</source>
   <translation>No se puede cargar Qt ({reason}). Instala las bibliotecas del sistema que enumera el README.</translation>
  </message>
  <message>
   <source>Revision {number} of this program is here already, with other content. Ask for a new revision. Nothing was changed.</source>
   <translation>La revisión {number} de este programa ya está aquí, con otro contenido. Pide una revisión nueva. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>Set the program up first.</source>
   <translation>Configura primero el programa.</translation>
  </message>
  <message>
   <source>Set the program up first; there is no session ahead without one.</source>
   <translation>Configura primero el programa; sin él no hay ninguna sesión por delante.</translation>
  </message>
  <message>
   <source>The backup {path} is damaged ({faults}). Nothing was changed.</source>
   <translation>La copia de seguridad {path} está dañada ({faults}). No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The client in {folder} cannot be read ({reason}). Its log is left as it is.</source>
   <translation>No se puede leer el paciente de {folder} ({reason}). Su registro se deja como está.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be found ({reason}). Choose another folder with --data-dir.</source>
   <translation>No se encuentra la carpeta de datos {folder} ({reason}). Elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be used ({reason}). Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>No se puede usar la carpeta de datos {folder} ({reason}). Date permiso para escribir en ella, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be written. Free some space or give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>No se puede escribir en la carpeta de datos {folder}. Libera espacio o date permiso para escribir en ella, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be written. Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>No se puede escribir en la carpeta de datos {folder}. Date permiso para escribir en ella, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The disk with {folder} is full, so nothing new can be saved there. Free some space: while calfcoach is open it keeps what it could not save and tries again.</source>
   <translation>El disco de {folder} está lleno, así que no se puede guardar nada nuevo ahí. Libera espacio: mientras calfcoach esté abierto conserva lo que no pudo guardar y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>The distance must be between 1 m and 500 km.</source>
   <translation>La distancia debe estar entre 1 m y 500 km.</translation>
  </message>
  <message>
   <source>The file is not whole: an entry of {table} refers to one that is in neither log. Nothing was changed.</source>
   <translation>El archivo no está completo: una entrada de {table} remite a otra que no está en ninguno de los dos registros. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The file {path} is a database, but not a log of calfcoach. Nothing was changed. Move it elsewhere, or choose another folder with --data-dir.</source>
   <translation>El archivo {path} es una base de datos, pero no un registro de calfcoach. No se ha cambiado nada. Muévelo a otro sitio, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Nothing was changed.</source>
   <translation>No se puede crear la carpeta {folder} ({reason}). No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be used ({reason}). Nothing was changed. Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>No se puede usar la carpeta {folder} ({reason}). No se ha cambiado nada. Date permiso para escribir en ella, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist, so {name} cannot be written. Make the folder, or name a file in another one.</source>
   <translation>La carpeta {folder} no existe, así que no se puede escribir {name}. Crea la carpeta, o indica un archivo en otra.</translation>
  </message>
  <message>
   <source>The log has a damaged row ({table} {key}: {reason}). Nothing was changed. A backup may hold it whole.</source>
   <translation>El registro tiene una fila dañada ({table} {key}: {reason}). No se ha cambiado nada. Puede que una copia de seguridad la tenga entera.</translation>
  </message>
  <message>
   <source>The log has no program {id} any more. Set the program up again.</source>
   <translation>El registro ya no tiene ningún programa {id}. Configura el programa de nuevo.</translation>
  </message>
  <message>
   <source>The log {path} cannot be used ({reason}). Nothing was changed. Move it away, or choose another folder with --data-dir.</source>
   <translation>No se puede usar el registro {path} ({reason}). No se ha cambiado nada. Muévelo a otro sitio, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The log {path} cannot be written. Give yourself the right to write it and its folder, or choose another folder with --data-dir.</source>
   <translation>No se puede escribir el registro {path}. Date permiso para escribir en él y en su carpeta, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The log {path} is damaged and cannot be read. Nothing was changed. Start calfcoach's window: it keeps the damaged file and offers the last backup.</source>
   <translation>El registro {path} está dañado y no se puede leer. No se ha cambiado nada. Abre la ventana de calfcoach: conserva el archivo dañado y ofrece la última copia de seguridad.</translation>
  </message>
  <message>
   <source>The log {path} is empty, but there are backups of it. Nothing was changed. Start calfcoach's window: it keeps the empty file and offers the last backup.</source>
   <translation>El registro {path} está vacío, pero hay copias de seguridad de él. No se ha cambiado nada. Abre la ventana de calfcoach: conserva el archivo vacío y ofrece la última copia de seguridad.</translation>
  </message>
  <message>
   <source>The log {path} was left by a program that was cut off. To read it, calfcoach needs room and the right to write in its folder: free some space, or give yourself that right.</source>
   <translation>El registro {path} lo dejó un programa que se interrumpió. Para leerlo, calfcoach necesita espacio y permiso para escribir en su carpeta: libera espacio, o date ese permiso.</translation>
  </message>
  <message>
   <source>The log {path} was written by a newer calfcoach (schema {found}, this one reads up to {known}). Nothing was changed. Install the newer calfcoach to open it.</source>
   <translation>El registro {path} lo escribió un calfcoach más nuevo (esquema {found}, este lee hasta {known}). No se ha cambiado nada. Instala el calfcoach más nuevo para abrirlo.</translation>
  </message>
  <message>
   <source>The next session may be on {day} at the earliest.</source>
   <translation>La próxima sesión puede ser, como pronto, el {day}.</translation>
  </message>
  <message>
   <source>The output cannot be written (it is closed).</source>
   <translation>No se puede escribir la salida (está cerrada).</translation>
  </message>
  <message>
   <source>The output cannot be written ({reason}).</source>
   <translation>No se puede escribir la salida ({reason}).</translation>
  </message>
  <message>
   <source>The picture cannot be made ({reason}).</source>
   <translation>No se puede crear la imagen ({reason}).</translation>
  </message>
  <message>
   <source>The program is larger than {most} bytes. Use smaller pictures.</source>
   <translation>El programa ocupa más de {most} bytes. Usa imágenes más pequeñas.</translation>
  </message>
  <message>
   <source>The program is not in the library any more.</source>
   <translation>El programa ya no está en la biblioteca.</translation>
  </message>
  <message>
   <source>The screen {display} does not answer. Check {variable} and your right to use it.</source>
   <translation>La pantalla {display} no responde. Comprueba {variable} y tu permiso para usarla.</translation>
  </message>
  <message>
   <source>The settings {path} cannot be read ({reason}). Default settings are used; the file stays as it is until you change a setting, and is then kept under a new name.</source>
   <translation>No se pueden leer los ajustes {path} ({reason}). Se usan los ajustes por defecto; el archivo queda como está hasta que cambies un ajuste, y entonces se conserva con otro nombre.</translation>
  </message>
  <message>
   <source>The settings {path} cannot be written ({reason}). They hold until calfcoach is closed.</source>
   <translation>No se pueden escribir los ajustes {path} ({reason}). Valen hasta que se cierre calfcoach.</translation>
  </message>
  <message>
   <source>The time must be between 1 s and 7 days.</source>
   <translation>El tiempo debe estar entre 1 s y 7 días.</translation>
  </message>
  <message>
   <source>The window cannot use the data folder {folder}: its name is not UTF-8 text. Rename it, or choose another folder with --data-dir.</source>
   <translation>La ventana no puede usar la carpeta de datos {folder}: su nombre no es texto UTF-8. Cámbiale el nombre, o elige otra carpeta con --data-dir.</translation>
  </message>
  <message>
   <source>The {kind} {key} does not fit what it says of itself. Nothing was changed.</source>
   <translation>{kind} {key}: no concuerda con lo que dice de sí. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>There is no log yet in {folder}, so there is nothing to back up.</source>
   <translation>Aún no hay registro en {folder}, así que no hay nada de lo que hacer copia.</translation>
  </message>
  <message>
   <source>There is no log yet in {folder}, so there is nothing to export.</source>
   <translation>Aún no hay registro en {folder}, así que no hay nada que exportar.</translation>
  </message>
  <message>
   <source>There is no room for {name} on the disk with {folder}. Nothing was changed there. Free some space, or name a file on another disk.</source>
   <translation>No hay sitio para {name} en el disco de {folder}. No se ha cambiado nada ahí. Libera espacio, o indica un archivo en otro disco.</translation>
  </message>
  <message>
   <source>There is no screen to show a window on. Start calfcoach from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>No hay pantalla donde mostrar una ventana. Abre calfcoach desde un escritorio, o define DISPLAY o WAYLAND_DISPLAY.</translation>
  </message>
  <message>
   <source>There is no strength session in these days, so there is nothing to export.</source>
   <translation>No hay ninguna sesión de fuerza en estos días, así que no hay nada que exportar.</translation>
  </message>
  <message>
   <source>This run is not in the log any more.</source>
   <translation>Esta carrera ya no está en el registro.</translation>
  </message>
  <message>
   <source>This session is not in the log any more.</source>
   <translation>Esta sesión ya no está en el registro.</translation>
  </message>
  <message>
   <source>Time off ends on the day it begins or later, and within a year.</source>
   <translation>Los días libres terminan el día en que empiezan o después, y en menos de un año.</translation>
  </message>
  <message>
   <source>What was handed to calendars before cannot be read from {path} ({reason}). Move that file away to begin anew; events that were imported before then stay as they are.</source>
   <translation>Lo que se entregó antes a los calendarios no se puede leer de {path} ({reason}). Mueve ese archivo a otro sitio para empezar de nuevo; los eventos que se importaron antes quedan como están.</translation>
  </message>
  <message>
   <source>What you told of the columns cannot be kept in {path} ({reason}). The runs can be taken in all the same.</source>
   <translation>Lo que indicaste sobre las columnas no se puede guardar en {path} ({reason}). Las carreras se pueden incorporar de todos modos.</translation>
  </message>
  <message>
   <source>Whether calfcoach starts at login cannot be written to {path} ({reason}).</source>
   <translation>No se puede escribir en {path} si calfcoach arranca al iniciar sesión ({reason}).</translation>
  </message>
  <message>
   <source>{error}.{known}</source>
   <translation>{error}.{known}</translation>
  </message>
  <message>
   <source>{file} cannot be read ({reason}).</source>
   <translation>No se puede leer {file} ({reason}).</translation>
  </message>
  <message>
   <source>{file} holds no answers.</source>
   <translation>{file} no contiene respuestas.</translation>
  </message>
  <message>
   <source>{file} is larger than {most} bytes.</source>
   <translation>{file} ocupa más de {most} bytes.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {reason}.</source>
   <translation>{file}, línea {line}: {reason}.</translation>
  </message>
  <message>
   <source>{kind} holds the whole log; leave --from and --to away. See calfcoach --help.</source>
   <translation>{kind} contiene todo el registro; omite --from y --to. Consulta calfcoach --help.</translation>
  </message>
  <message>
   <source>{last} is before {first}. See calfcoach --help.</source>
   <translation>{last} es anterior a {first}. Consulta calfcoach --help.</translation>
  </message>
  <message>
   <source>{message}. See calfcoach --help.</source>
   <translation>{message}. Consulta calfcoach --help.</translation>
  </message>
  <message>
   <source>{name} cannot be used: {faults}</source>
   <translation>No se puede usar {name}: {faults}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}).</source>
   <translation>No se puede leer {path} ({reason}).</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Name a file in a folder that you may write to.</source>
   <translation>No se puede escribir {path} ({reason}). Indica un archivo en una carpeta donde puedas escribir.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Name a file.</source>
   <translation>No se puede escribir {path} ({reason}). Indica un archivo.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Nothing was changed there. Name a file in a folder that you may write to.</source>
   <translation>No se puede escribir {path} ({reason}). No se ha cambiado nada ahí. Indica un archivo en una carpeta donde puedas escribir.</translation>
  </message>
  <message>
   <source>{path} does not say when it was made, so it is no log that calfcoach handed over. Nothing was changed.</source>
   <translation>{path} no dice cuándo se hizo, así que no es un registro entregado por calfcoach. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>{path} is calfcoach's own file and is not written over. Name another file.</source>
   <translation>{path} es un archivo propio de calfcoach y no se sobrescribe. Indica otro archivo.</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB, so it is no log of one runner. Nothing was changed.</source>
   <translation>{path} ocupa más de {most} MB, así que no es el registro de un solo corredor. No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over (the {kind} {key} has parts that such an entry has not). Nothing was changed.</source>
   <translation>{path} no es un registro entregado por calfcoach ({kind} {key} tiene partes que una entrada así no tiene). No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over ({reason}). Nothing was changed.</source>
   <translation>{path} no es un registro entregado por calfcoach ({reason}). No se ha cambiado nada.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over, or it is damaged. Nothing was changed. Ask for it again.</source>
   <translation>{path} no es un registro entregado por calfcoach, o está dañado. No se ha cambiado nada. Pídelo otra vez.</translation>
  </message>
  <message>
   <source>{path} is not a plain file, so calfcoach cannot tell whether a window is open on this folder. Move it away and try again.</source>
   <translation>{path} no es un archivo normal, así que calfcoach no puede saber si hay una ventana abierta con esta carpeta. Muévelo a otro sitio e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>{path} was changed or damaged on its way: its check sum is another. Nothing was changed. Ask for it again.</source>
   <translation>{path} se cambió o se dañó por el camino: su suma de comprobación es otra. No se ha cambiado nada. Pídelo otra vez.</translation>
  </message>
  <message>
   <source>{path} was written by a newer calfcoach. Nothing was changed. Install the newer calfcoach to read it.</source>
   <translation>{path} lo escribió un calfcoach más nuevo. No se ha cambiado nada. Instala el calfcoach más nuevo para leerlo.</translation>
  </message>
  <message>
   <source>{title} has no stage {stage}; its stages are {stages}.</source>
   <translation>{title} no tiene la etapa {stage}; sus etapas son {stages}.</translation>
  </message>
  <message>
   <source>{title} keeps {hours} h between sessions, which leaves no room for {count} a week.</source>
   <translation>{title} deja {hours} h entre sesiones, así que no caben {count} por semana.</translation>
  </message>
 </context>
 <context>
  <name>ExerciseModel</name>
  <message>
   <source>Exercise</source>
   <translation>Ejercicio</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Reps.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Descanso</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Series</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Lado</translation>
  </message>
  <message>
   <source>Tempo, s</source>
   <translation>Ritmo, s</translation>
  </message>
  <message>
   <source>Up, hold, lower, stay down</source>
   <translation>Subir, mantener, bajar, quedarse abajo</translation>
  </message>
  <message>
   <source>both</source>
   <translation>ambas</translation>
  </message>
  <message>
   <source>each</source>
   <translation>cada una</translation>
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
   <translation>+ Añadir un ejercicio: escribe unas letras y pulsa Enter</translation>
  </message>
  <message>
   <source>Add an exercise</source>
   <translation>Añadir un ejercicio</translation>
  </message>
  <message>
   <source>Exercises that fit</source>
   <translation>Ejercicios que encajan</translation>
  </message>
 </context>
 <context>
  <name>ExerciseTable</name>
  <message>
   <source>Exercises of this stage</source>
   <translation>Ejercicios de esta etapa</translation>
  </message>
 </context>
 <context>
  <name>ExportCard</name>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Another calfcoach (.calflog)</source>
   <translation>Otro calfcoach (.calflog)</translation>
  </message>
  <message>
   <source>Backup (.calfbackup)</source>
   <translation>Copia de seguridad (.calfbackup)</translation>
  </message>
  <message>
   <source>Calendar (iCalendar)</source>
   <translation>Calendario (iCalendar)</translation>
  </message>
  <message>
   <source>Clinic's system (FHIR)</source>
   <translation>Sistema de la clínica (FHIR)</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Everything (JSON)</source>
   <translation>Todo (JSON)</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>From one day to another</source>
   <translation>De un día a otro</translation>
  </message>
  <message>
   <source>It cannot carry: {}.</source>
   <translation>No puede llevar: {}.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>Report for a physio (PDF)</source>
   <translation>Informe para un fisio (PDF)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <source>Strava, Garmin (FIT)</source>
   <translation>Strava, Garmin (FIT)</translation>
  </message>
  <message>
   <source>Table for my spreadsheet (CSV)</source>
   <translation>Tabla para mi hoja de cálculo (CSV)</translation>
  </message>
  <message>
   <source>Table for programs (CSV)</source>
   <translation>Tabla para programas (CSV)</translation>
  </message>
  <message>
   <source>Take your log with you</source>
   <translation>Llévate tu registro</translation>
  </message>
  <message>
   <source>Workbook (Excel, LibreOffice)</source>
   <translation>Libro de cálculo (Excel, LibreOffice)</translation>
  </message>
  <message>
   <source>to</source>
   <translation>a</translation>
  </message>
 </context>
 <context>
  <name>ExportWords</name>
  <message>
   <source>It is not encrypted: sent by mail, it can be read on its way.</source>
   <translation>No está cifrado: enviado por correo, se puede leer por el camino.</translation>
  </message>
  <message>
   <source>a FHIR R4 bundle for a clinic's system</source>
   <translation>un paquete FHIR R4 para el sistema de una clínica</translation>
  </message>
  <message>
   <source>a report to print or to send to your physio</source>
   <translation>un informe para imprimir o enviar a tu fisio</translation>
  </message>
  <message>
   <source>a session that is under way</source>
   <translation>una sesión en curso</translation>
  </message>
  <message>
   <source>a workbook: sessions, sets, check-ins, tests, relief, runs</source>
   <translation>un libro de cálculo: sesiones, series, controles, tests, alivio, carreras</translation>
  </message>
  <message>
   <source>check-ins</source>
   <translation>controles</translation>
  </message>
  <message>
   <source>check-ins (but for the morning after a session)</source>
   <translation>controles (salvo el de la mañana después de una sesión)</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>decisiones</translation>
  </message>
  <message>
   <source>effort</source>
   <translation>esfuerzo</translation>
  </message>
  <message>
   <source>hours and doses (they are not planned)</source>
   <translation>horas y dosis (no están previstas)</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notas</translation>
  </message>
  <message>
   <source>one row a set, for data: comma, decimal point, ISO 8601</source>
   <translation>una fila por serie, para datos: coma, punto decimal, ISO 8601</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>dolor</translation>
  </message>
  <message>
   <source>past sessions</source>
   <translation>sesiones pasadas</translation>
  </message>
  <message>
   <source>programs and plans</source>
   <translation>programas y planes</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>alivio</translation>
  </message>
  <message>
   <source>safety checks</source>
   <translation>controles de seguridad</translation>
  </message>
  <message>
   <source>sessions without a set</source>
   <translation>sesiones sin ninguna serie</translation>
  </message>
  <message>
   <source>sets that were not done</source>
   <translation>series que no se hicieron</translation>
  </message>
  <message>
   <source>settings and voices</source>
   <translation>ajustes y voces</translation>
  </message>
  <message>
   <source>single sets and steps</source>
   <translation>series y pasos sueltos</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>ritmo</translation>
  </message>
  <message>
   <source>tests</source>
   <translation>tests</translation>
  </message>
  <message>
   <source>the last session for Strava or Garmin; all where FILE ends in .zip</source>
   <translation>la última sesión para Strava o Garmin; todas si FILE acaba en .zip</translation>
  </message>
  <message>
   <source>the leg (it stands in the name of the exercise)</source>
   <translation>la pierna (figura en el nombre del ejercicio)</translation>
  </message>
  <message>
   <source>the log as it is, to go back to with calfcoach restore</source>
   <translation>el registro tal cual, para volver a él con calfcoach restore</translation>
  </message>
  <message>
   <source>the log for another calfcoach, which merges it</source>
   <translation>el registro para otro calfcoach, que lo fusiona</translation>
  </message>
  <message>
   <source>the same for your spreadsheet, with your decimal mark</source>
   <translation>lo mismo para tu hoja de cálculo, con tu signo decimal</translation>
  </message>
  <message>
   <source>the sessions ahead for a calendar; eight weeks without --to</source>
   <translation>las próximas sesiones para un calendario; ocho semanas sin --to</translation>
  </message>
  <message>
   <source>the whole log</source>
   <translation>todo el registro</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>A number is needed, {}.</source>
   <translation>Hace falta un número, {}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Use a number {}.</source>
   <translation>Usa un número {}.</translation>
  </message>
  <message>
   <source>Use a whole number {}.</source>
   <translation>Usa un número entero {}.</translation>
  </message>
  <message>
   <source>Use digits only: a number {}.</source>
   <translation>Usa solo cifras: un número {}.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>from {} to {}</source>
   <translation>de {} a {}</translation>
  </message>
 </context>
 <context>
  <name>FigureView</name>
  <message>
   <source>Figure: {}</source>
   <translation>Figura: {}</translation>
  </message>
  <message>
   <source>Works: {}</source>
   <translation>Trabaja: {}</translation>
  </message>
 </context>
 <context>
  <name>FlagsPanel</name>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>First: is any of this true?</source>
   <translation>Primero: ¿es cierto algo de esto?</translation>
  </message>
  <message>
   <source>None of these, go on</source>
   <translation>Nada de esto, seguir</translation>
  </message>
  <message>
   <source>One is true, or I am not sure</source>
   <translation>Algo es cierto, o no lo sé seguro</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message>
   <source>A checklist, not a diagnosis. If tightness stays for two weeks, comes on three runs in a row, or worries you, have it looked at.</source>
   <translation>Una lista de comprobación, no un diagnóstico. Si la tensión dura dos semanas, aparece en tres carreras seguidas o te preocupa, haz que la examinen.</translation>
  </message>
  <message>
   <source>Compared with {}.</source>
   <translation>Comparado con {}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Keep an eye on: {}</source>
   <translation>Vigila: {}</translation>
  </message>
  <message>
   <source>Less or nothing speaks for: {}.</source>
   <translation>Poco o nada indica: {}.</translation>
  </message>
  <message>
   <source>Little speaks for any of these causes</source>
   <translation>Poco indica alguna de estas causas</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>Más sobre ello</translation>
  </message>
  <message>
   <source>More about {}</source>
   <translation>Más sobre {}</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>Prueba primero</translation>
  </message>
  <message>
   <source>What is likely to matter for you</source>
   <translation>Lo que probablemente importa en tu caso</translation>
  </message>
  <message>
   <source>as last time</source>
   <translation>como la última vez</translation>
  </message>
  <message>
   <source>less than last time</source>
   <translation>menos que la última vez</translation>
  </message>
  <message>
   <source>more than last time</source>
   <translation>más que la última vez</translation>
  </message>
  <message>
   <source>much speaks for it</source>
   <translation>mucho lo indica</translation>
  </message>
  <message>
   <source>something speaks for it</source>
   <translation>algo lo indica</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Before the next stage</source>
   <translation>Antes de la próxima etapa</translation>
  </message>
  <message>
   <source>Change my answers</source>
   <translation>Cambiar mis respuestas</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>Most pain when running this week</source>
   <translation>Mayor dolor al correr esta semana</translation>
  </message>
  <message>
   <source>Pain when running</source>
   <translation>Dolor al correr</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Single-leg heel raises, as many as go with pain of 3 or less, knee straight, full height, a fingertip on the wall.</source>
   <translation>Elevaciones a una pierna, tantas como vayan con dolor de 3 o menos, rodilla recta, altura completa, una yema en la pared.</translation>
  </message>
  <message>
   <source>Single-leg raises: {}</source>
   <translation>Elevaciones a una pierna: {}</translation>
  </message>
 </context>
 <context>
  <name>GatePanel</name>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Is any of this true?</source>
   <translation>¿Algo de esto es cierto?</translation>
  </message>
  <message>
   <source>No stretch and no massage now.</source>
   <translation>Ahora ni estiramientos ni masaje.</translation>
  </message>
  <message>
   <source>None of these, go on</source>
   <translation>Nada de esto, seguir</translation>
  </message>
  <message>
   <source>Not sure counts as yes. If one is true, relief stops and says who to see.</source>
   <translation>No estar seguro cuenta como sí. Si algo es cierto, el alivio para y dice a quién acudir.</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Control de seguridad</translation>
  </message>
  <message>
   <source>Yes: show me what to do</source>
   <translation>Sí: muéstrame qué hacer</translation>
  </message>
 </context>
 <context>
  <name>Handout</name>
  <message>
   <source>, then </source>
   <translation>, luego </translation>
  </message>
  <message>
   <source>A page a stage, as a PDF file to print or to send. Which paper?</source>
   <translation>Una página por etapa, como PDF para imprimir o enviar. ¿Qué papel?</translation>
  </message>
  <message>
   <source>A step back when the next morning is worse by more than {}, or over {}.</source>
   <translation>Un paso atrás cuando la mañana siguiente es peor en más de {}, o pasa de {}.</translation>
  </message>
  <message>
   <source>A step up after {} sessions in a row with all repetitions, pain of {} or less, effort of {} or less and a calm morning.</source>
   <translation>Un paso adelante tras {} sesiones seguidas con todas las repeticiones, dolor de {} o menos, esfuerzo de {} o menos y una mañana tranquila.</translation>
  </message>
  <message>
   <source>A4</source>
   <translation>A4</translation>
  </message>
  <message>
   <source>As heavy as the repetitions are just possible.</source>
   <translation>Tan pesado como para que las repeticiones sean justo posibles.</translation>
  </message>
  <message>
   <source>Be seen at once if any of these is so:</source>
   <translation>Que te vean enseguida si ocurre algo de esto:</translation>
  </message>
  <message>
   <source>Clinic, name, logo or stamp</source>
   <translation>Clínica, nombre, logo o sello</translation>
  </message>
  <message>
   <source>Handout (*.pdf)</source>
   <translation>Hoja (*.pdf)</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Carta</translation>
  </message>
  <message>
   <source>Made with calfcoach. It is not a diagnosis and takes no clinician's place.</source>
   <translation>Hecho con calfcoach. No es un diagnóstico ni sustituye a un profesional sanitario.</translation>
  </message>
  <message>
   <source>Mind: {}</source>
   <translation>Atención: {}</translation>
  </message>
  <message>
   <source>No session: pain over {} of 10 right before, or over {} that morning.</source>
   <translation>Sin sesión: dolor de más de {} de 10 justo antes, o de más de {} esa mañana.</translation>
  </message>
  <message>
   <source>Page {} of {}</source>
   <translation>Página {} de {}</translation>
  </message>
  <message>
   <source>Print handout</source>
   <translation>Imprimir hoja</translation>
  </message>
  <message>
   <source>Revision {} of {}</source>
   <translation>Revisión {} del {}</translation>
  </message>
  <message>
   <source>Stage {}: {}</source>
   <translation>Etapa {}: {}</translation>
  </message>
  <message>
   <source>Stop at once: sharp pain, a limp, or pain over {} of 10.</source>
   <translation>Parar enseguida: dolor agudo, cojera, o dolor de más de {} de 10.</translation>
  </message>
  <message>
   <source>The handout is saved as {}.</source>
   <translation>La hoja se guardó como {}.</translation>
  </message>
  <message>
   <source>The same again while pain is over {} and up to {}.</source>
   <translation>Lo mismo otra vez mientras el dolor pase de {} y llegue a {}.</translation>
  </message>
  <message>
   <source>Tick off, and note pain from 0 to 10</source>
   <translation>Marca y anota el dolor de 0 a 10</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Semana {}</translation>
  </message>
  <message>
   <source>When to move on</source>
   <translation>Cuándo avanzar</translation>
  </message>
  <message>
   <source>When to stop, and when to be seen</source>
   <translation>Cuándo parar, y cuándo que te vean</translation>
  </message>
  <message>
   <source>With a backpack; calfcoach says how heavy.</source>
   <translation>Con mochila; calfcoach dice con cuánto peso.</translation>
  </message>
  <message>
   <source>Works most on: {}</source>
   <translation>Trabaja sobre todo: {}</translation>
  </message>
  <message>
   <source>both legs</source>
   <translation>ambas piernas</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>de {}</translation>
  </message>
  <message>
   <source>code {}</source>
   <translation>código {}</translation>
  </message>
  <message>
   <source>each leg</source>
   <translation>cada pierna</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>para {}</translation>
  </message>
  <message>
   <source>hold {} s</source>
   <translation>mantener {} s</translation>
  </message>
  <message>
   <source>lower {} s</source>
   <translation>bajar {} s</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>mañana</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>dolor</translation>
  </message>
  <message>
   <source>session {}</source>
   <translation>sesión {}</translation>
  </message>
  <message>
   <source>stay down {} s</source>
   <translation>quedarse abajo {} s</translation>
  </message>
  <message>
   <source>up {} s</source>
   <translation>subir {} s</translation>
  </message>
  <message>
   <source>{}; rest {} s</source>
   <translation>{}; descanso {} s</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>About calfcoach</source>
   <translation>Acerca de calfcoach</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>It opens no connection, counts nothing and needs no account.</source>
   <translation>No abre ninguna conexión, no cuenta nada y no necesita cuenta.</translation>
  </message>
  <message>
   <source>Licenses</source>
   <translation>Licencias</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Fuentes</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Temas</translation>
  </message>
  <message>
   <source>Version {}. License: MIT.</source>
   <translation>Versión {}. Licencia: MIT.</translation>
  </message>
  <message>
   <source>What is said here rests on an article and on these studies. Most of the doses come from studies of the Achilles tendon, not of tight calves. What no study tells is our choice, and is marked so where it is used.</source>
   <translation>Lo que se dice aquí se basa en un artículo y en estos estudios. La mayoría de las dosis vienen de estudios del tendón de Aquiles, no de gemelos tensos. Lo que ningún estudio dice es elección nuestra, y está marcado así donde se usa.</translation>
  </message>
  <message>
   <source>Your data lie in {}, on this computer alone.</source>
   <translation>Tus datos están en {}, solo en este ordenador.</translation>
  </message>
  <message>
   <source>calfcoach is not a medical device. It guides and times, and makes no diagnosis. If you are worried about your leg, have it looked at.</source>
   <translation>calfcoach no es un producto sanitario. Guía y cronometra, y no hace diagnósticos. Si te preocupa tu pierna, haz que la vean.</translation>
  </message>
  <message>
   <source>calfcoach is shipped with these, each under its own license. Qt and PySide6 are used as they are, and can be replaced by other versions of them.</source>
   <translation>calfcoach se entrega con estos, cada uno con su propia licencia. Qt y PySide6 se usan tal cual, y pueden sustituirse por otras versiones.</translation>
  </message>
 </context>
 <context>
  <name>HubPanel</name>
  <message>
   <source>Causes and form</source>
   <translation>Causas y técnica</translation>
  </message>
  <message>
   <source>Find out what matters for you</source>
   <translation>Averigua lo que importa en tu caso</translation>
  </message>
  <message>
   <source>On {}: little speaks for any cause.</source>
   <translation>El {}: poco indica alguna causa.</translation>
  </message>
  <message>
   <source>On {}: {}.</source>
   <translation>El {}: {}.</translation>
  </message>
  <message>
   <source>Tightness is a signal, not the trouble itself. Two minutes of plain questions; what your log knows is filled in. A checklist, not a diagnosis.</source>
   <translation>La tensión es una señal, no el problema mismo. Dos minutos de preguntas sencillas; lo que sabe tu registro ya está puesto. Una lista, no un diagnóstico.</translation>
  </message>
  <message>
   <source>What was found last</source>
   <translation>Lo que se encontró la última vez</translation>
  </message>
  <message>
   <source>Why is my calf tight?</source>
   <translation>¿Por qué está tenso mi gemelo?</translation>
  </message>
 </context>
 <context>
  <name>HurtPanel</name>
  <message>
   <source>Does it make you limp?</source>
   <translation>¿Te hace cojear?</translation>
  </message>
  <message>
   <source>Dull</source>
   <translation>Sordo</translation>
  </message>
  <message>
   <source>End the session here</source>
   <translation>Terminar la sesión aquí</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>How much does it hurt?</source>
   <translation>¿Cuánto duele?</translation>
  </message>
  <message>
   <source>How much? 0 is none, 10 the worst.</source>
   <translation>¿Cuánto? 0 es nada, 10 lo peor.</translation>
  </message>
  <message>
   <source>It hurts: time stands still</source>
   <translation>Duele: el tiempo se detiene</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Próxima</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Agudo o se contractura</translation>
  </message>
  <message>
   <source>That ends the session: sharp pain or a limp is never worked through.</source>
   <translation>Eso termina la sesión: nunca se sigue con dolor agudo o cojera.</translation>
  </message>
  <message>
   <source>What kind of pain is it?</source>
   <translation>¿Qué tipo de dolor es?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>ImportCard</name>
  <message>
   <source>A log from another computer becomes part of this one. Nothing is deleted because it is missing there, and all of it can be undone.</source>
   <translation>Un registro de otro ordenador pasa a formar parte de este. No se borra nada porque falte allí, y todo se puede deshacer.</translation>
  </message>
  <message>
   <source>All of {} is here already.</source>
   <translation>Todo lo de {} ya está aquí.</translation>
  </message>
  <message>
   <source>Entries of {}:</source>
   <translation>Entradas de {}:</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Merge another log</source>
   <translation>Combinar otro registro</translation>
  </message>
  <message>
   <source>Open a .calflog…</source>
   <translation>Abrir un .calflog…</translation>
  </message>
  <message>
   <source>Take it in</source>
   <translation>Incorporarlo</translation>
  </message>
  <message>
   <source>{} changed here later and left alone</source>
   <translation>{} cambiadas aquí después y sin tocar</translation>
  </message>
  <message>
   <source>{} changed in both: one of the two is taken</source>
   <translation>{} cambiadas en ambos: se toma una de las dos</translation>
  </message>
  <message>
   <source>{} changed there later</source>
   <translation>{} cambiadas allí después</translation>
  </message>
  <message>
   <source>{} deleted there</source>
   <translation>{} eliminadas allí</translation>
  </message>
  <message>
   <source>{} new</source>
   <translation>{} nuevas</translation>
  </message>
  <message>
   <source>{} the same</source>
   <translation>{} iguales</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Counts</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>What is to be said</source>
   <translation>Lo que hay que decir</translation>
  </message>
  <message>
   <source>about {}</source>
   <translation>unos {}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message numerus="yes">
   <source>%n runs were taken in.</source>
   <translation>
    <numerusform>Se tomó %n carrera.</numerusform>
    <numerusform>Se tomaron %n carreras.</numerusform>
   </translation>
  </message>
  <message>
   <source>And {} more files.</source>
   <translation>Y {} archivos más.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Call it off</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Called off.</source>
   <translation>Cancelado.</translation>
  </message>
  <message>
   <source>Distances are in</source>
   <translation>Las distancias están en</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Files are being read already. Wait, or call it off.</source>
   <translation>Ya se están leyendo archivos. Espera, o cancélalo.</translation>
  </message>
  <message>
   <source>Import runs</source>
   <translation>Importar carreras</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Not ticked and left out: {}.</source>
   <translation>Sin marcar y omitidas: {}.</translation>
  </message>
  <message>
   <source>Reading {} …</source>
   <translation>Leyendo {} …</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <source>Runs (*.fit *.gpx *.tcx *.csv *.xml *.zip *.gz);;All files (*)</source>
   <translation>Carreras (*.fit *.gpx *.tcx *.csv *.xml *.zip *.gz);;Todos los archivos (*)</translation>
  </message>
  <message numerus="yes">
   <source>Take in %n runs</source>
   <translation>
    <numerusform>Tomar %n carrera</numerusform>
    <numerusform>Tomar %n carreras</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Deshecho. El registro está como antes.</translation>
  </message>
  <message>
   <source>kilometers</source>
   <translation>kilómetros</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>millas</translation>
  </message>
  <message>
   <source>{} cannot be read: {}.</source>
   <translation>{} no se puede leer: {}.</translation>
  </message>
  <message>
   <source>{} does not say its unit. Its distances are in</source>
   <translation>{} no dice su unidad. Sus distancias están en</translation>
  </message>
  <message>
   <source>{} of {} activities count.</source>
   <translation>{} de {} actividades cuentan.</translation>
  </message>
 </context>
 <context>
  <name>ImportTable</name>
  <message>
   <source>Activities in the files</source>
   <translation>Actividades en los archivos</translation>
  </message>
  <message>
   <source>All ({})</source>
   <translation>Todas ({})</translation>
  </message>
  <message>
   <source>Asked about ({})</source>
   <translation>Por preguntar ({})</translation>
  </message>
  <message>
   <source>Count ({})</source>
   <translation>Cuentan ({})</translation>
  </message>
  <message>
   <source>Do not count ({})</source>
   <translation>No cuentan ({})</translation>
  </message>
  <message>
   <source>Space ticks a run that counts.</source>
   <translation>Espacio marca una carrera que cuenta.</translation>
  </message>
  <message>
   <source>Which are shown</source>
   <translation>Cuáles se muestran</translation>
  </message>
 </context>
 <context>
  <name>ImportWords</name>
  <message>
   <source>a route without times</source>
   <translation>una ruta sin tiempos</translation>
  </message>
  <message>
   <source>a run like it is there, whole hours apart: perhaps the same</source>
   <translation>hay una carrera parecida a horas enteras: quizá la misma</translation>
  </message>
  <message>
   <source>already in the log</source>
   <translation>ya en el registro</translation>
  </message>
  <message>
   <source>asked about</source>
   <translation>por preguntar</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>cuenta</translation>
  </message>
  <message>
   <source>dated before 2000</source>
   <translation>con fecha anterior a 2000</translation>
  </message>
  <message>
   <source>dated in the future</source>
   <translation>con fecha futura</translation>
  </message>
  <message>
   <source>does not count</source>
   <translation>no cuenta</translation>
  </message>
  <message>
   <source>farther than 100 km</source>
   <translation>de más de 100 km</translation>
  </message>
  <message>
   <source>faster than a run, as a ride is</source>
   <translation>más rápida que una carrera, como en bici</translation>
  </message>
  <message>
   <source>laps and track differ; the laps were taken</source>
   <translation>vueltas y trazado difieren; se tomaron las vueltas</translation>
  </message>
  <message>
   <source>longer than 24 h</source>
   <translation>de más de 24 h</translation>
  </message>
  <message>
   <source>longer than any run</source>
   <translation>más larga que cualquier carrera</translation>
  </message>
  <message>
   <source>no activity in the file</source>
   <translation>ninguna actividad en el archivo</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <source>no distance</source>
   <translation>sin distancia</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>no es correr</translation>
  </message>
  <message>
   <source>takes the place of a less exact one in the log</source>
   <translation>sustituye a una menos exacta del registro</translation>
  </message>
  <message>
   <source>the file does not say which sport it is</source>
   <translation>el archivo no dice qué deporte es</translation>
  </message>
  <message>
   <source>the file is cut off: at least this far</source>
   <translation>el archivo está cortado: al menos hasta aquí</translation>
  </message>
  <message>
   <source>the file is damaged a little; this part is whole</source>
   <translation>el archivo está algo dañado; esta parte está entera</translation>
  </message>
  <message>
   <source>the same run as another one here</source>
   <translation>la misma carrera que otra de aquí</translation>
  </message>
  <message>
   <source>very short</source>
   <translation>muy corta</translation>
  </message>
  <message>
   <source>you typed a run like it that day: it would take its place</source>
   <translation>escribiste una carrera parecida ese día: ocuparía su lugar</translation>
  </message>
 </context>
 <context>
  <name>IncomingPage</name>
  <message>
   <source>Code: {}</source>
   <translation>Código: {}</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Go on with this revision</source>
   <translation>Seguir con esta revisión</translation>
  </message>
  <message>
   <source>It is newer than revision {}, which is {}.</source>
   <translation>Es más nueva que la revisión {}, que está {}.</translation>
  </message>
  <message>
   <source>It is older than revision {}, which is {}.</source>
   <translation>Es más antigua que la revisión {}, que está {}.</translation>
  </message>
  <message>
   <source>Its code</source>
   <translation>Su código</translation>
  </message>
  <message>
   <source>Its stages</source>
   <translation>Sus etapas</translation>
  </message>
  <message>
   <source>Keep in the library</source>
   <translation>Guardar en la biblioteca</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask whoever sent it for a sound file.</source>
   <translation>No se cambió nada. Pide a quien lo envió un archivo correcto.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Nada.</translation>
  </message>
  <message>
   <source>Read these letters to whoever sent it. The same letters mean the same program; they do not prove who made it.</source>
   <translation>Lee estas letras a quien lo envió. Las mismas letras significan el mismo programa; no prueban quién lo hizo.</translation>
  </message>
  <message>
   <source>Revision {} is {} already, with other content. Ask for a new revision.</source>
   <translation>La revisión {} ya está {}, con otro contenido. Pide una nueva revisión.</translation>
  </message>
  <message>
   <source>Revision {} of {}</source>
   <translation>Revisión {} del {}</translation>
  </message>
  <message>
   <source>Set it up and begin</source>
   <translation>Configurarlo y empezar</translation>
  </message>
  <message>
   <source>The same revision is {} already.</source>
   <translation>La misma revisión ya está {}.</translation>
  </message>
  <message>
   <source>This program is not here yet.</source>
   <translation>Este programa aún no está aquí.</translation>
  </message>
  <message>
   <source>What differs from {}, revision {}</source>
   <translation>Lo que difiere de {}, revisión {}</translation>
  </message>
  <message>
   <source>What is wrong with it</source>
   <translation>Lo que está mal</translation>
  </message>
  <message>
   <source>You go on with revision {}. Sessions that are done keep theirs.</source>
   <translation>Sigues con la revisión {}. Las sesiones hechas conservan la suya.</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>y {} más</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>para {}</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>en la biblioteca</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <source>made by {}</source>
   <translation>hecho por {}</translation>
  </message>
  <message>
   <source>{} cannot be used</source>
   <translation>{} no se puede usar</translation>
  </message>
  <message>
   <source>{} is in the library.</source>
   <translation>{} está en la biblioteca.</translation>
  </message>
 </context>
 <context>
  <name>KeysCard</name>
  <message>
   <source>0 to 9, -</source>
   <translation>0 a 9, -</translation>
  </message>
  <message>
   <source>15 s more rest</source>
   <translation>15 s más de descanso</translation>
  </message>
  <message>
   <source>Clicker</source>
   <translation>Mando</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Left, Page Up</source>
   <translation>Izquierda, Re Pág</translation>
  </message>
  <message>
   <source>P, B, Play</source>
   <translation>P, B, Reproducir</translation>
  </message>
  <message>
   <source>Right, Page Down</source>
   <translation>Derecha, Av Pág</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>add bent-knee holds, or leave them out</source>
   <translation>añadir o quitar la rodilla flexionada</translation>
  </message>
  <message>
   <source>back; Page Up held for a second: it hurts</source>
   <translation>atrás; Re Pág mantenida un segundo: duele</translation>
  </message>
  <message>
   <source>choose: leg, answers, way of massage</source>
   <translation>elegir: pierna, respuestas, tipo de masaje</translation>
  </message>
  <message>
   <source>full screen</source>
   <translation>pantalla completa</translation>
  </message>
  <message>
   <source>help on this page</source>
   <translation>ayuda de esta página</translation>
  </message>
  <message>
   <source>in a rest: most pain in the set; - is 10</source>
   <translation>en un descanso: mayor dolor en la serie; - es 10</translation>
  </message>
  <message>
   <source>it has let go, done, go on</source>
   <translation>se ha soltado, hecho, seguir</translation>
  </message>
  <message>
   <source>it hurts: stop now</source>
   <translation>duele: parar ya</translation>
  </message>
  <message>
   <source>leave full screen, then end the session</source>
   <translation>salir de pantalla completa, luego terminar la sesión</translation>
  </message>
  <message>
   <source>next is Page Down or ".", back is Page Up</source>
   <translation>siguiente es Av Pág o ".", atrás es Re Pág</translation>
  </message>
  <message>
   <source>pause, go on</source>
   <translation>pausa, seguir</translation>
  </message>
  <message>
   <source>pause, go on; at your own pace: next rep</source>
   <translation>pausa, seguir; a tu ritmo: siguiente repetición</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>ajustes</translation>
  </message>
  <message>
   <source>skip this step</source>
   <translation>saltar este paso</translation>
  </message>
  <message>
   <source>skip this step, or done</source>
   <translation>saltar este paso, o hecho</translation>
  </message>
  <message>
   <source>skip this step; Page Down at your own pace: next rep</source>
   <translation>saltar este paso; Av Pág a tu ritmo: siguiente repetición</translation>
  </message>
  <message>
   <source>sound on and off</source>
   <translation>sonido sí y no</translation>
  </message>
  <message>
   <source>start relief, from anywhere</source>
   <translation>empezar el alivio, desde cualquier sitio</translation>
  </message>
  <message>
   <source>these keys</source>
   <translation>estas teclas</translation>
  </message>
  <message>
   <source>to the next button; Space or Enter presses it</source>
   <translation>al siguiente botón; Espacio o Enter lo pulsa</translation>
  </message>
  <message>
   <source>to the next button; Space presses it</source>
   <translation>al siguiente botón; Espacio lo pulsa</translation>
  </message>
 </context>
 <context>
  <name>LadderRow</name>
  <message>
   <source>+ Step</source>
   <translation>+ Paso</translation>
  </message>
  <message>
   <source>Add a ladder step like this one</source>
   <translation>Añadir un paso como este</translation>
  </message>
  <message>
   <source>Ladder</source>
   <translation>Escalera</translation>
  </message>
  <message>
   <source>Ladder step {}</source>
   <translation>Paso {} de la escalera</translation>
  </message>
  <message>
   <source>Remove this ladder step</source>
   <translation>Quitar este paso</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>− Step</source>
   <translation>− Paso</translation>
  </message>
 </context>
 <context>
  <name>LearnPage</name>
  <message>
   <source>A warning sign is open, and that comes first: do the safety check on Today, or have it looked at.</source>
   <translation>Hay una señal de alarma pendiente, y va primero: haz el control de seguridad en Hoy, o haz que lo vean.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Aprender</translation>
  </message>
  <message>
   <source>Save the metronome</source>
   <translation>Guardar el metrónomo</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Guardado como {}.</translation>
  </message>
  <message>
   <source>Sound (*.wav)</source>
   <translation>Sonido (*.wav)</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Deshecho. El registro está como antes.</translation>
  </message>
  <message>
   <source>The self-check is kept, to compare with the next one.</source>
   <translation>El autocontrol se guarda, para compararlo con el próximo.</translation>
  </message>
  <message>
   <source>{} steps a minute are kept.</source>
   <translation>Se guardan {} pasos por minuto.</translation>
  </message>
  <message>
   <source>{}-steps.wav</source>
   <translation>{}-pasos.wav</translation>
  </message>
 </context>
 <context>
  <name>LearnPictures</name>
  <message>
   <source>a leap</source>
   <translation>un salto</translation>
  </message>
  <message>
   <source>ahead of you</source>
   <translation>por delante</translation>
  </message>
  <message>
   <source>at most a tenth more</source>
   <translation>como mucho una décima más</translation>
  </message>
  <message>
   <source>ball first: most</source>
   <translation>parte delantera: lo más</translation>
  </message>
  <message>
   <source>drop 10 mm</source>
   <translation>drop 10 mm</translation>
  </message>
  <message>
   <source>drop 2 mm</source>
   <translation>drop 2 mm</translation>
  </message>
  <message>
   <source>easy days between hard ones</source>
   <translation>días suaves entre duros</translation>
  </message>
  <message>
   <source>hard</source>
   <translation>duro</translation>
  </message>
  <message>
   <source>heel first</source>
   <translation>talón primero</translation>
  </message>
  <message>
   <source>sodium, potassium, magnesium</source>
   <translation>sodio, potasio, magnesio</translation>
  </message>
  <message>
   <source>under the hips</source>
   <translation>bajo las caderas</translation>
  </message>
  <message>
   <source>water</source>
   <translation>agua</translation>
  </message>
  <message>
   <source>whole foot</source>
   <translation>todo el pie</translation>
  </message>
 </context>
 <context>
  <name>LegPart</name>
  <message>
   <source>not tested</source>
   <translation>sin probar</translation>
  </message>
 </context>
 <context>
  <name>LegQuestions</name>
  <message>
   <source>Both</source>
   <translation>Ambas</translation>
  </message>
  <message>
   <source>From your library, revision {}</source>
   <translation>De tu biblioteca, revisión {}</translation>
  </message>
  <message>
   <source>Heavy and slow</source>
   <translation>Pesado y lento</translation>
  </message>
  <message>
   <source>Keys: 1 left, 2 right, 3 both. Both legs train; the weaker one sets the pace.</source>
   <translation>Teclas: 1 izquierda, 2 derecha, 3 ambas. Entrenan las dos; la más débil marca el ritmo.</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>More weight and fewer raises, in a gym, for calves that are strong.</source>
   <translation>Más peso y menos elevaciones, en un gimnasio, para gemelos fuertes.</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Slow calf raises, harder in small steps as your calf allows. The usual.</source>
   <translation>Elevaciones lentas, más difíciles en pequeños pasos según lo permita tu gemelo. Lo habitual.</translation>
  </message>
  <message>
   <source>The same steps with more rest between them, so it takes longer.</source>
   <translation>Los mismos pasos con más descanso entre ellos, así que dura más.</translation>
  </message>
  <message>
   <source>Three a week</source>
   <translation>Tres por semana</translation>
  </message>
  <message>
   <source>Two a week</source>
   <translation>Dos por semana</translation>
  </message>
  <message>
   <source>Which leg troubles you?</source>
   <translation>¿Qué pierna te molesta?</translation>
  </message>
  <message>
   <source>Which program?</source>
   <translation>¿Qué programa?</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>de {}</translation>
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message numerus="yes">
   <source>%n stages</source>
   <translation>
    <numerusform>%n etapa</numerusform>
    <numerusform>%n etapas</numerusform>
   </translation>
  </message>
  <message>
   <source>Built in</source>
   <translation>Incluido</translation>
  </message>
  <message>
   <source>It is back in the library.</source>
   <translation>Está de vuelta en la biblioteca.</translation>
  </message>
  <message>
   <source>New program</source>
   <translation>Programa nuevo</translation>
  </message>
  <message>
   <source>Open a program file</source>
   <translation>Abrir un archivo de programa</translation>
  </message>
  <message>
   <source>Open a program file…</source>
   <translation>Abrir un archivo de programa…</translation>
  </message>
  <message>
   <source>Programs (*.calfprog.json);;All files (*)</source>
   <translation>Programas (*.calfprog.json);;Todos los archivos (*)</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>El programa</translation>
  </message>
  <message>
   <source>Your own way through it goes on.</source>
   <translation>Tu propio camino por él sigue.</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Tuyo</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>de {}</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>para {}</translation>
  </message>
  <message>
   <source>revision {}</source>
   <translation>revisión {}</translation>
  </message>
  <message>
   <source>{} (copy)</source>
   <translation>{} (copia)</translation>
  </message>
  <message>
   <source>{} a week</source>
   <translation>{} por semana</translation>
  </message>
  <message>
   <source>{} was taken out of the library.</source>
   <translation>{} se quitó de la biblioteca.</translation>
  </message>
 </context>
 <context>
  <name>LoadCard</name>
  <message>
   <source>A single run: up to {}.</source>
   <translation>Una carrera suelta: hasta {}.</translation>
  </message>
  <message>
   <source>Both limits are sensible, not proven protection. No ratio of short to long load is reckoned: a large study found it says nothing.</source>
   <translation>Ambos límites son sensatos, no protección probada. No se calcula ninguna relación entre carga corta y larga: un gran estudio vio que no dice nada.</translation>
  </message>
  <message>
   <source>Can I run that?</source>
   <translation>¿Puedo correr eso?</translation>
  </message>
  <message>
   <source>Day of the planned run</source>
   <translation>Día de la carrera prevista</translation>
  </message>
  <message>
   <source>Distance of the planned run</source>
   <translation>Distancia de la carrera prevista</translation>
  </message>
  <message>
   <source>In the new pair run up to {} % of the week's distance.</source>
   <translation>Con el par nuevo corre hasta un {} % de la distancia de la semana.</translation>
  </message>
  <message>
   <source>Left of this week</source>
   <translation>Queda de esta semana</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
 </context>
 <context>
  <name>LockCard</name>
  <message>
   <source>A safety check is due</source>
   <translation>Toca un control de seguridad</translation>
  </message>
  <message>
   <source>It comes before the next session, when you start that on Today.</source>
   <translation>Va antes de la próxima sesión, cuando la empieces en Hoy.</translation>
  </message>
  <message>
   <source>Paused for safety</source>
   <translation>En pausa por seguridad</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close calfcoach? At the next start it can go on where it was.</source>
   <translation>¿Cerrar calfcoach? En el próximo inicio puede seguir donde estaba.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Aprender</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Not everything is saved. Close and lose it?</source>
   <translation>No todo está guardado. ¿Cerrar y perderlo?</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Fisio</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Evolución</translation>
  </message>
  <message>
   <source>Relief is going on.</source>
   <translation>Hay un alivio en marcha.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Carreras</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>This session cannot go on ({}). Keep it as it is, or throw it away.</source>
   <translation>Esta sesión no puede seguir ({}). Déjala como está, o descártala.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
 </context>
 <context>
  <name>MeasurePage</name>
  <message>
   <source>As many raises on one leg as you can, one every two seconds, then the other leg: about ten minutes. Only a change of 7 raises or more in a leg is a real one.</source>
   <translation>Todas las elevaciones que puedas con una pierna, una cada dos segundos, luego la otra: unos diez minutos. Solo un cambio de 7 elevaciones o más en una pierna es real.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Eliminarla</translation>
  </message>
  <message>
   <source>Delete this measurement?</source>
   <translation>¿Eliminar esta medición?</translation>
  </message>
  <message>
   <source>Deleted.</source>
   <translation>Eliminada.</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test, until {} at least.</source>
   <translation>El ejercicio está bloqueado, y con él el test, al menos hasta {}.</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test. Today says why.</source>
   <translation>El ejercicio está bloqueado, y con él el test. Hoy dice por qué.</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de elevación de talón</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Medir</translation>
  </message>
  <message>
   <source>Start the test</source>
   <translation>Empezar el test</translation>
  </message>
 </context>
 <context>
  <name>MeasureWords</name>
  <message>
   <source>A leg that was stopped for pain is compared with nothing.</source>
   <translation>Una pierna parada por dolor no se compara con nada.</translation>
  </message>
  <message>
   <source>About {} raises are typical {}: something to compare with, no pass mark.</source>
   <translation>Unas {} elevaciones son lo típico {}: para comparar, no para aprobar.</translation>
  </message>
  <message>
   <source>LEFS</source>
   <translation>LEFS</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>Left {}</source>
   <translation>Izquierda {}</translation>
  </message>
  <message>
   <source>On average</source>
   <translation>De media</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Right {}</source>
   <translation>Derecha {}</translation>
  </message>
  <message>
   <source>Sides less than {} raises apart are within test noise.</source>
   <translation>Lados con menos de {} elevaciones de diferencia están dentro del ruido del test.</translation>
  </message>
  <message>
   <source>The list was another one before, so averages do not compare.</source>
   <translation>La lista era otra antes, así que las medias no se comparan.</translation>
  </message>
  <message>
   <source>The test before was done on other ground; the two do not compare.</source>
   <translation>El test anterior fue en otro suelo; no se comparan.</translation>
  </message>
  <message>
   <source>The weaker leg reaches {} % of the other.</source>
   <translation>La pierna más débil llega al {} % de la otra.</translation>
  </message>
  <message>
   <source>The {} ankle bends {} cm less: a difference worth watching.</source>
   <translation>El tobillo {} flexiona {} cm menos: una diferencia que conviene vigilar.</translation>
  </message>
  <message>
   <source>VISA-A</source>
   <translation>VISA-A</translation>
  </message>
  <message>
   <source>for adults of every age</source>
   <translation>en adultos de toda edad</translation>
  </message>
  <message>
   <source>for your age and sex</source>
   <translation>para tu edad y sexo</translation>
  </message>
  <message>
   <source>left</source>
   <translation>izquierda</translation>
  </message>
  <message>
   <source>on an incline</source>
   <translation>en una rampa</translation>
  </message>
  <message>
   <source>on the floor</source>
   <translation>en el suelo</translation>
  </message>
  <message>
   <source>right</source>
   <translation>derecha</translation>
  </message>
  <message>
   <source>stopped because it hurt</source>
   <translation>parado porque dolía</translation>
  </message>
  <message>
   <source>until knee or trunk gave way</source>
   <translation>hasta que cedieron rodilla o tronco</translation>
  </message>
  <message>
   <source>until the hands had to help</source>
   <translation>hasta que ayudaron las manos</translation>
  </message>
  <message>
   <source>until the heel no longer lifted</source>
   <translation>hasta que el talón ya no subía</translation>
  </message>
  <message>
   <source>until the height was lost</source>
   <translation>hasta perder la altura</translation>
  </message>
  <message>
   <source>until the pace was lost</source>
   <translation>hasta perder el ritmo</translation>
  </message>
  <message>
   <source>{} cm</source>
   <translation>{} cm</translation>
  </message>
  <message>
   <source>{} of 10 on average · {}</source>
   <translation>{} de 10 de media · {}</translation>
  </message>
  <message>
   <source>{} {} of {} · {}</source>
   <translation>{} {} de {} · {}</translation>
  </message>
  <message>
   <source>{}: as on {}.</source>
   <translation>{}: como el {}.</translation>
  </message>
  <message>
   <source>{}: {} since {}, a real change.</source>
   <translation>{}: {} desde {}, un cambio real.</translation>
  </message>
  <message>
   <source>{}: {} since {}, within the noise of measuring.</source>
   <translation>{}: {} desde {}, dentro del ruido de medir.</translation>
  </message>
 </context>
 <context>
  <name>MetronomeCard</name>
  <message>
   <source> a minute</source>
   <translation> por minuto</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beats a minute</source>
   <translation>Golpes por minuto</translation>
  </message>
  <message>
   <source>Metronome</source>
   <translation>Metrónomo</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>One beat a step. A file can go onto your phone; nothing is sent.</source>
   <translation>Un golpe por paso. Un archivo puede ir a tu teléfono; no se envía nada.</translation>
  </message>
  <message>
   <source>Save as a sound file…</source>
   <translation>Guardar como archivo de sonido…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Parar</translation>
  </message>
  <message>
   <source>There is no sound here.</source>
   <translation>Aquí no hay sonido.</translation>
  </message>
 </context>
 <context>
  <name>MovePanel</name>
  <message>
   <source>Move the session to</source>
   <translation>Mover la sesión a</translation>
  </message>
  <message>
   <source>Two sessions always stay 48 hours apart, three in seven days at most.</source>
   <translation>Entre dos sesiones siempre hay 48 horas, tres en siete días como mucho.</translation>
  </message>
  <message>
   <source>{}, now here</source>
   <translation>{}, ahora aquí</translation>
  </message>
 </context>
 <context>
  <name>NextCard</name>
  <message>
   <source>Green sessions in a row here: {} of {}.</source>
   <translation>Sesiones verdes seguidas aquí: {} de {}.</translation>
  </message>
  <message>
   <source>Green sessions in a row here: {}.</source>
   <translation>Sesiones verdes seguidas aquí: {}.</translation>
  </message>
  <message>
   <source>You are here</source>
   <translation>Estás aquí</translation>
  </message>
 </context>
 <context>
  <name>NextWords</name>
  <message numerus="yes">
   <source>%n green sessions in a row</source>
   <translation>
    <numerusform>%n sesión verde</numerusform>
    <numerusform>%n sesiones verdes seguidas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more green sessions in a row</source>
   <translation>
    <numerusform>%n sesión verde más</numerusform>
    <numerusform>%n sesiones verdes más seguidas</numerusform>
   </translation>
  </message>
  <message>
   <source>A heavier pack needs your body mass.</source>
   <translation>Una mochila más pesada necesita tu masa corporal.</translation>
  </message>
  <message>
   <source>Each with {} or more repetitions left in the last sets, {} sessions running.</source>
   <translation>Cada una con {} o más repeticiones de reserva en las últimas series, {} sesiones seguidas.</translation>
  </message>
  <message>
   <source>Next: {}, after {} and with all that it asks for.</source>
   <translation>Siguiente: {}, tras {} y con todo lo que pide.</translation>
  </message>
  <message>
   <source>Next: {}, after {}.</source>
   <translation>Siguiente: {}, tras {}.</translation>
  </message>
  <message>
   <source>Still missing for {}: {}.</source>
   <translation>Aún falta para {}: {}.</translation>
  </message>
  <message>
   <source>The pack is as heavy as it gets here, {}.</source>
   <translation>La mochila no pasa de aquí, {}.</translation>
  </message>
  <message>
   <source>one green session</source>
   <translation>una sesión verde</translation>
  </message>
  <message>
   <source>one more green session</source>
   <translation>una sesión verde más</translation>
  </message>
  <message>
   <source>{} is as far as this program goes. Keep at it.</source>
   <translation>{} es lo más lejos que llega este programa. Sigue así.</translation>
  </message>
 </context>
 <context>
  <name>NoteLine</name>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
 </context>
 <context>
  <name>OpenRow</name>
  <message>
   <source>Not said</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>{}: not said</source>
   <translation>{}: sin indicar</translation>
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
   <translation>Un número de teléfono tiene de 2 a 15 cifras.</translation>
  </message>
  <message>
   <source>Adjust relief</source>
   <translation>Ajustar el alivio</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Each stretch, 15 to 20 s</source>
   <translation>Cada estiramiento, 15 a 20 s</translation>
  </message>
  <message>
   <source>Emergency number where you are</source>
   <translation>Número de emergencias donde estás</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Massage for one leg, 30 to 120 s</source>
   <translation>Masaje de una pierna, 30 a 120 s</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Straight-leg stretches, 1 to 5</source>
   <translation>Estiramientos con rodilla recta, 1 a 5</translation>
  </message>
  <message>
   <source>e.g. 112</source>
   <translation>p. ej., 112</translation>
  </message>
 </context>
 <context>
  <name>OutcomePanel</name>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Se ha ido</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <translation>¿Cómo está ahora?</translation>
  </message>
  <message>
   <source>If you are not sure, choose still tight.</source>
   <translation>Si no lo tienes claro, elige que sigue tenso.</translation>
  </message>
  <message>
   <source>It went and came back</source>
   <translation>Se fue y volvió</translation>
  </message>
  <message>
   <source>Still tight</source>
   <translation>Sigue tenso</translation>
  </message>
  <message>
   <source>Swollen</source>
   <translation>Hinchado</translation>
  </message>
 </context>
 <context>
  <name>OwnExerciseForm</name>
  <message>
   <source>A picture of {} kB is shown instead of the drawing.</source>
   <translation>En lugar del dibujo se muestra una imagen de {} kB.</translation>
  </message>
  <message>
   <source>Add to the stage</source>
   <translation>Añadir a la etapa</translation>
  </message>
  <message>
   <source>An exercise of your own</source>
   <translation>Un ejercicio propio</translation>
  </message>
  <message>
   <source>Bend of the knee</source>
   <translation>Flexión de la rodilla</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Elegir una imagen</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Elegir una imagen…</translation>
  </message>
  <message>
   <source>Drawn like</source>
   <translation>Se dibuja como</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Legs</source>
   <translation>Piernas</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>The picture cannot be read ({}).</source>
   <translation>No se puede leer la imagen ({}).</translation>
  </message>
  <message>
   <source>What to do, a sentence a line</source>
   <translation>Qué hacer, una frase por línea</translation>
  </message>
  <message>
   <source>What to mind, a sentence a line</source>
   <translation>A qué prestar atención, una frase por línea</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>With a loaded backpack</source>
   <translation>Con mochila cargada</translation>
  </message>
  <message>
   <source>Without a picture</source>
   <translation>Sin imagen</translation>
  </message>
  <message>
   <source>Without a picture the drawing shows it.</source>
   <translation>Sin imagen, lo muestra el dibujo.</translation>
  </message>
  <message>
   <source>Works most on</source>
   <translation>Trabaja sobre todo</translation>
  </message>
  <message>
   <source>both up, both down</source>
   <translation>suben las dos, bajan las dos</translation>
  </message>
  <message>
   <source>both up, one down</source>
   <translation>suben las dos, baja una</translation>
  </message>
  <message>
   <source>gastrocnemius</source>
   <translation>gastrocnemio</translation>
  </message>
  <message>
   <source>on a step</source>
   <translation>en un escalón</translation>
  </message>
  <message>
   <source>on the floor</source>
   <translation>en el suelo</translation>
  </message>
  <message>
   <source>one up, one down</source>
   <translation>sube una, baja una</translation>
  </message>
  <message>
   <source>seated</source>
   <translation>sentado</translation>
  </message>
  <message>
   <source>soleus</source>
   <translation>sóleo</translation>
  </message>
  <message>
   <source>the calf as a whole</source>
   <translation>toda la pantorrilla</translation>
  </message>
 </context>
 <context>
  <name>PageMaker</name>
  <message>
   <source>This computer's speech does not work here. Tones and words guide you.</source>
   <translation>La voz de este ordenador no funciona aquí. Te guían tonos y palabras.</translation>
  </message>
 </context>
 <context>
  <name>PastModel</name>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>During</source>
   <translation>Durante</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Mañana</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Trabajo</translation>
  </message>
 </context>
 <context>
  <name>PastRows</name>
  <message>
   <source>Activities {} of 10</source>
   <translation>Actividades {} de 10</translation>
  </message>
  <message>
   <source>Heel raises left {}, right {}</source>
   <translation>Elevaciones de talón: izquierda {}, derecha {}</translation>
  </message>
  <message>
   <source>Knee to wall left {} mm, right {} mm</source>
   <translation>Rodilla a la pared: izquierda {} mm, derecha {} mm</translation>
  </message>
  <message>
   <source>LEFS {} of 80</source>
   <translation>LEFS {} de 80</translation>
  </message>
  <message>
   <source>Relief: {}</source>
   <translation>Alivio: {}</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Session, moved from {}</source>
   <translation>Sesión, cambiada del {}</translation>
  </message>
  <message>
   <source>Time off until {}</source>
   <translation>Días libres hasta el {}</translation>
  </message>
  <message>
   <source>VISA-A {} of 100</source>
   <translation>VISA-A {} de 100</translation>
  </message>
 </context>
 <context>
  <name>PastTable</name>
  <message>
   <source>All stages</source>
   <translation>Todas las etapas</translation>
  </message>
  <message>
   <source>All that the log holds of this range</source>
   <translation>Todo lo que hay en el registro de este periodo</translation>
  </message>
  <message>
   <source>Days without</source>
   <translation>Días sin sesión</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Find in notes</source>
   <translation>Buscar en las notas</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Medidas</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Alivio</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesiones</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Etapa</translation>
  </message>
  <message>
   <source>{} of {} rows</source>
   <translation>{} de {} filas</translation>
  </message>
 </context>
 <context>
  <name>PastWords</name>
  <message>
   <source>Massage by hand</source>
   <translation>Masaje con la mano</translation>
  </message>
  <message>
   <source>Massage with a handheld tool</source>
   <translation>Masaje con un utensilio de mano</translation>
  </message>
  <message>
   <source>Massage with a roller</source>
   <translation>Masaje con un rodillo</translation>
  </message>
  <message>
   <source>Without massage</source>
   <translation>Sin masaje</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>done, moved</source>
   <translation>hecha, cambiada de día</translation>
  </message>
  <message>
   <source>not begun, too sore</source>
   <translation>no empezada, demasiado dolor</translation>
  </message>
  <message>
   <source>nothing planned</source>
   <translation>nada previsto</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>prevista</translation>
  </message>
  <message>
   <source>planned, not done</source>
   <translation>prevista, no hecha</translation>
  </message>
  <message>
   <source>tightness {} to {}</source>
   <translation>tensión de {} a {}</translation>
  </message>
  <message>
   <source>time off</source>
   <translation>días libres</translation>
  </message>
  <message>
   <source>{} from {}</source>
   <translation>{}, del {}</translation>
  </message>
  <message>
   <source>{}; relief</source>
   <translation>{}; alivio</translation>
  </message>
 </context>
 <context>
  <name>PersonQuestions</name>
  <message>
   <source>About you</source>
   <translation>Sobre ti</translation>
  </message>
  <message>
   <source>Age in years</source>
   <translation>Edad en años</translation>
  </message>
  <message>
   <source>All optional, and kept on this computer only. Enter goes on.</source>
   <translation>Todo es opcional y se queda solo en este ordenador. Enter continúa.</translation>
  </message>
  <message>
   <source>Body mass, for the size of load steps</source>
   <translation>Peso corporal, para el tamaño de los aumentos de carga</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Mujer</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Hombre</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Sex, only for typical values</source>
   <translation>Sexo, solo para los valores típicos</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>1 to 20 letters, digits and hyphens are needed</source>
   <translation>hacen falta de 1 a 20 letras, cifras y guiones</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>El nombre del archivo es demasiado largo</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Error de entrada/salida</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>Es una carpeta</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>No queda espacio en el disco</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>No existe ese archivo o carpeta</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>No es una carpeta</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Operación no permitida</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Permiso denegado</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>El sistema de archivos es de solo lectura</translation>
  </message>
  <message>
   <source>a UUID in lower case is needed</source>
   <translation>hace falta un UUID en minúsculas</translation>
  </message>
  <message>
   <source>a backpack needs a pack in the stage, and the other way round</source>
   <translation>una mochila necesita una carga (pack) en la etapa, y al revés</translation>
  </message>
  <message>
   <source>a date such as 2026-11-22 is needed</source>
   <translation>hace falta una fecha como 2026-11-22</translation>
  </message>
  <message>
   <source>a day is named twice</source>
   <translation>un día aparece dos veces</translation>
  </message>
  <message>
   <source>a fallback is no place to start</source>
   <translation>no se puede empezar por una etapa solo para calmar</translation>
  </message>
  <message>
   <source>a fallback stands before all other stages</source>
   <translation>una etapa solo para calmar va antes que todas las demás</translation>
  </message>
  <message>
   <source>a language such as en or pt-BR is needed</source>
   <translation>hace falta un idioma como en o pt-BR</translation>
  </message>
  <message>
   <source>a link on the way leads in a circle; remove that link</source>
   <translation>un enlace en la ruta lleva en círculo; elimina ese enlace</translation>
  </message>
  <message>
   <source>a list is needed</source>
   <translation>hace falta una lista</translation>
  </message>
  <message>
   <source>a number cannot be read</source>
   <translation>un número no se puede leer</translation>
  </message>
  <message>
   <source>a number has too many digits</source>
   <translation>un número tiene demasiadas cifras</translation>
  </message>
  <message>
   <source>a number is needed</source>
   <translation>hace falta un número</translation>
  </message>
  <message>
   <source>a text is needed</source>
   <translation>hace falta un texto</translation>
  </message>
  <message>
   <source>a text of 1 to {most} letters is needed</source>
   <translation>hace falta un texto de 1 a {most} letras</translation>
  </message>
  <message>
   <source>a whole number is needed</source>
   <translation>hace falta un número entero</translation>
  </message>
  <message>
   <source>a workout in it has no end</source>
   <translation>un entrenamiento no tiene final</translation>
  </message>
  <message>
   <source>an object in braces is needed</source>
   <translation>hace falta un objeto entre llaves</translation>
  </message>
  <message>
   <source>at least one entry is needed</source>
   <translation>hace falta al menos una entrada</translation>
  </message>
  <message>
   <source>at most {most} are allowed, not {count}</source>
   <translation>se permiten {most} como máximo, no {count}</translation>
  </message>
  <message>
   <source>both legs work at once, so there is no switch</source>
   <translation>las dos piernas trabajan a la vez, así que no hay cambio</translation>
  </message>
  <message>
   <source>byte {number}: not UTF-8</source>
   <translation>byte {number}: no es UTF-8</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>cortado</translation>
  </message>
  <message>
   <source>does not go with a pack</source>
   <translation>no va con una carga (pack)</translation>
  </message>
  <message>
   <source>elements lie deeper in each other than {most}</source>
   <translation>hay elementos anidados a más de {most} niveles</translation>
  </message>
  <message>
   <source>every stage is a fallback</source>
   <translation>todas las etapas son solo para calmar</translation>
  </message>
  <message>
   <source>every stage is skipped when the heel bone hurts</source>
   <translation>todas las etapas se saltan si duele el talón</translation>
  </message>
  <message>
   <source>format_version: a text such as {known} is needed</source>
   <translation>format_version: hace falta un texto como {known}</translation>
  </message>
  <message>
   <source>format_version: is {found}, this calfcoach reads {known}; update it</source>
   <translation>format_version: es {found}, este calfcoach lee {known}; actualízalo</translation>
  </message>
  <message>
   <source>has control characters</source>
   <translation>tiene caracteres de control</translation>
  </message>
  <message>
   <source>is a session of more than {minutes} minutes</source>
   <translation>es una sesión de más de {minutes} minutos</translation>
  </message>
  <message>
   <source>is larger than {most} bytes</source>
   <translation>ocupa más de {most} bytes</translation>
  </message>
  <message>
   <source>is longer than {count} letters</source>
   <translation>tiene más de {count} letras</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <source>is more than pain_at_most</source>
   <translation>es más que pain_at_most</translation>
  </message>
  <message>
   <source>is more than step_max_kg</source>
   <translation>es más que step_max_kg</translation>
  </message>
  <message>
   <source>is more than step_min_kg</source>
   <translation>es más que step_min_kg</translation>
  </message>
  <message>
   <source>is neither a PNG nor a JPEG</source>
   <translation>no es PNG ni JPEG</translation>
  </message>
  <message>
   <source>is not base64</source>
   <translation>no es base64</translation>
  </message>
  <message>
   <source>is not more than the entry's before it</source>
   <translation>no es más que en la entrada anterior</translation>
  </message>
  <message>
   <source>is on a step, so heel_bone is on_floor or skip</source>
   <translation>es sobre un escalón, así que heel_bone es on_floor o skip</translation>
  </message>
  <message>
   <source>is out of all bounds</source>
   <translation>está fuera de todo límite</translation>
  </message>
  <message>
   <source>is over {percent} % of the step before it</source>
   <translation>supera el {percent} % del paso anterior</translation>
  </message>
  <message>
   <source>is {shown}, allowed are {allowed}</source>
   <translation>es {shown}, se permiten {allowed}</translation>
  </message>
  <message>
   <source>is {value}, allowed are {least} to {most}</source>
   <translation>es {value}, se permite de {least} a {most}</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>no se puede leer ({why})</translation>
  </message>
  <message>
   <source>it declares entities</source>
   <translation>declara entidades</translation>
  </message>
  <message>
   <source>it does not begin as a FIT file does</source>
   <translation>no empieza como un archivo FIT</translation>
  </message>
  <message>
   <source>it has a document type, as no file of runs has</source>
   <translation>tiene un tipo de documento que ningún archivo de carreras tiene</translation>
  </message>
  <message>
   <source>it has more than {most} columns</source>
   <translation>tiene más de {most} columnas</translation>
  </message>
  <message>
   <source>it has more than {most} rows</source>
   <translation>tiene más de {most} filas</translation>
  </message>
  <message>
   <source>it holds more than {most} MiB</source>
   <translation>contiene más de {most} MiB</translation>
  </message>
  <message>
   <source>it holds more than {most} files</source>
   <translation>contiene más de {most} archivos</translation>
  </message>
  <message>
   <source>it holds no file of runs</source>
   <translation>no contiene ningún archivo de carreras</translation>
  </message>
  <message>
   <source>it holds two files of one name</source>
   <translation>contiene dos archivos con el mismo nombre</translation>
  </message>
  <message>
   <source>it is a device, not a file</source>
   <translation>es un dispositivo, no un archivo</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>es una carpeta, no un archivo</translation>
  </message>
  <message>
   <source>it is a pipe, not a file</source>
   <translation>es una tubería, no un archivo</translation>
  </message>
  <message>
   <source>it is a socket, not a file</source>
   <translation>es un socket, no un archivo</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>está cortado</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <source>it is damaged or cut off, at line {line}</source>
   <translation>está dañado o cortado, en la línea {line}</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>it is larger than {most} bytes</source>
   <translation>ocupa más de {most} bytes</translation>
  </message>
  <message>
   <source>it is locked by a password</source>
   <translation>está protegido con contraseña</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>está anidado con demasiada profundidad</translation>
  </message>
  <message>
   <source>it is no GPX file</source>
   <translation>no es un archivo GPX</translation>
  </message>
  <message>
   <source>it is no Health export</source>
   <translation>no es una exportación de Salud</translation>
  </message>
  <message>
   <source>it is no TCX file</source>
   <translation>no es un archivo TCX</translation>
  </message>
  <message>
   <source>it is no file of runs that calfcoach knows</source>
   <translation>no es un archivo de carreras que calfcoach conozca</translation>
  </message>
  <message>
   <source>it is no table ({why})</source>
   <translation>no es una tabla ({why})</translation>
  </message>
  <message>
   <source>it is no table with separators</source>
   <translation>no es una tabla con separadores</translation>
  </message>
  <message>
   <source>it is no text</source>
   <translation>no es texto</translation>
  </message>
  <message>
   <source>it is not a calfcoach program (no format {name})</source>
   <translation>no es un programa de calfcoach (sin formato {name})</translation>
  </message>
  <message>
   <source>it is too short for a FIT file</source>
   <translation>es demasiado corto para un archivo FIT</translation>
  </message>
  <message>
   <source>it names a file outside of itself</source>
   <translation>nombra un archivo fuera de sí mismo</translation>
  </message>
  <message>
   <source>it needs more memory than a file of runs may</source>
   <translation>necesita más memoria de la que puede usar un archivo de carreras</translation>
  </message>
  <message>
   <source>it refers to another file</source>
   <translation>hace referencia a otro archivo</translation>
  </message>
  <message>
   <source>it takes longer than {seconds} s to read</source>
   <translation>tarda más de {seconds} s en leerse</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>le falta el final</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>sus letras no se pueden leer</translation>
  </message>
  <message>
   <source>its name or its contents are not fit</source>
   <translation>su nombre o su contenido no sirven</translation>
  </message>
  <message>
   <source>larger than {most} MB</source>
   <translation>más de {most} MB</translation>
  </message>
  <message>
   <source>leaves no room for {count} sessions in seven days</source>
   <translation>no deja sitio para {count} sesiones en siete días</translation>
  </message>
  <message>
   <source>line {line}: not JSON ({why})</source>
   <translation>línea {line}: no es JSON ({why})</translation>
  </message>
  <message>
   <source>line {line}: not UTF-8</source>
   <translation>línea {line}: no es UTF-8</translation>
  </message>
  <message>
   <source>line {line}: {place}: {reason}</source>
   <translation>línea {line}: {place}: {reason}</translation>
  </message>
  <message>
   <source>longer than {most} seconds</source>
   <translation>más de {most} segundos</translation>
  </message>
  <message>
   <source>lowering is at least as slow as raising</source>
   <translation>la bajada es al menos tan lenta como la subida</translation>
  </message>
  <message>
   <source>more than {most} files in it</source>
   <translation>más de {most} archivos dentro</translation>
  </message>
  <message>
   <source>no drawing is called {name}</source>
   <translation>ningún dibujo se llama {name}</translation>
  </message>
  <message>
   <source>no floor raise is called {name}</source>
   <translation>ninguna elevación en el suelo se llama {name}</translation>
  </message>
  <message>
   <source>no prompt has this name</source>
   <translation>ninguna indicación tiene este nombre</translation>
  </message>
  <message>
   <source>no raise is called {name}</source>
   <translation>ninguna elevación se llama {name}</translation>
  </message>
  <message>
   <source>no right to write</source>
   <translation>sin permiso de escritura</translation>
  </message>
  <message>
   <source>no sound in it</source>
   <translation>sin sonido</translation>
  </message>
  <message>
   <source>no stage before this one has set a load</source>
   <translation>ninguna etapa anterior ha fijado una carga</translation>
  </message>
  <message>
   <source>no stage is called {name}</source>
   <translation>ninguna etapa se llama {name}</translation>
  </message>
  <message>
   <source>not PCM with 8, 16 or 24 bits</source>
   <translation>no es PCM de 8, 16 o 24 bits</translation>
  </message>
  <message>
   <source>not a JSON file</source>
   <translation>no es un archivo JSON</translation>
  </message>
  <message>
   <source>not a WAV file</source>
   <translation>no es un archivo WAV</translation>
  </message>
  <message>
   <source>not an object</source>
   <translation>no es un objeto</translation>
  </message>
  <message>
   <source>one on a step, and no other, names its floor version</source>
   <translation>una sobre escalón, y ninguna otra, nombra su versión en el suelo</translation>
  </message>
  <message>
   <source>one with the knee straight and one with it bent are needed</source>
   <translation>hacen falta una con la rodilla estirada y otra con la rodilla doblada</translation>
  </message>
  <message>
   <source>own- with small letters, digits and hyphens is needed</source>
   <translation>hace falta own- con minúsculas, cifras y guiones</translation>
  </message>
  <message>
   <source>reading it failed</source>
   <translation>no se pudo leer</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>otra cosa</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>el archivo</translation>
  </message>
  <message>
   <source>the first entry is for 0 raises</source>
   <translation>la primera entrada es para 0 elevaciones</translation>
  </message>
  <message>
   <source>the key stands twice</source>
   <translation>la clave aparece dos veces</translation>
  </message>
  <message>
   <source>the number {number} is out of all bounds</source>
   <translation>el número {number} está fuera de todo límite</translation>
  </message>
  <message>
   <source>true or false is needed</source>
   <translation>hace falta true o false</translation>
  </message>
  <message>
   <source>two days are less than {days} days apart</source>
   <translation>dos días distan menos de {days} días</translation>
  </message>
  <message>
   <source>unknown key</source>
   <translation>clave desconocida</translation>
  </message>
  <message>
   <source>{count} channels, not 1 or 2</source>
   <translation>{count} canales, no 1 o 2</translation>
  </message>
  <message>
   <source>{count} doses are needed, one an exercise</source>
   <translation>hacen falta {count} dosis, una por ejercicio</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} más</translation>
  </message>
  <message>
   <source>{least} to {most} are needed, not {count}</source>
   <translation>hacen falta de {least} a {most}, no {count}</translation>
  </message>
  <message>
   <source>{name} is not a number</source>
   <translation>{name} no es un número</translation>
  </message>
  <message>
   <source>{name} is used twice</source>
   <translation>{name} se usa dos veces</translation>
  </message>
  <message>
   <source>{name}: {why}</source>
   <translation>{name}: {why}</translation>
  </message>
  <message>
   <source>{needed} days are needed, not {count}</source>
   <translation>hacen falta {needed} días, no {count}</translation>
  </message>
  <message>
   <source>{path} is a link that leads nowhere</source>
   <translation>{path} es un enlace que no lleva a ninguna parte</translation>
  </message>
  <message>
   <source>{path} is not a folder</source>
   <translation>{path} no es una carpeta</translation>
  </message>
  <message>
   <source>{place}: not known to this calfcoach</source>
   <translation>{place}: este calfcoach no lo conoce</translation>
  </message>
  <message>
   <source>{rate} samples a second, not {least} to {most}</source>
   <translation>{rate} muestras por segundo, no de {least} a {most}</translation>
  </message>
 </context>
 <context>
  <name>PhysioPage</name>
  <message>
   <source>Clients</source>
   <translation>Pacientes</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Fisio</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programas</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Drawing: {}</source>
   <translation>Dibujo: {}</translation>
  </message>
 </context>
 <context>
  <name>PlayerPanel</name>
  <message>
   <source>BOTH LEGS</source>
   <translation>LAS DOS PIERNAS</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Hold {} of {}</source>
   <translation>Estiramiento {} de {}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>PIERNA IZQUIERDA</translation>
  </message>
  <message>
   <source>Next: the end</source>
   <translation>Después: el final</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Después: {}</translation>
  </message>
  <message>
   <source>Next: {}, {} s</source>
   <translation>Después: {}, {} s</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Pulsa Espacio para seguir.</translation>
  </message>
  <message>
   <source>Preview, not logged</source>
   <translation>Vista previa, no se registra</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>PIERNA DERECHA</translation>
  </message>
  <message>
   <source>Round {} of {}</source>
   <translation>Ronda {} de {}</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>quedan {}</translation>
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
   <translation> veces más rápido</translation>
  </message>
  <message numerus="yes">
   <source>%n sessions in 12 weeks; stages {}.</source>
   <translation>
    <numerusform>%n sesión en 12 semanas; etapas {}.</numerusform>
    <numerusform>%n sesiones en 12 semanas; etapas {}.</numerusform>
   </translation>
  </message>
  <message>
   <source>All goes well</source>
   <translation>Todo va bien</translation>
  </message>
  <message>
   <source>As the choice above says</source>
   <translation>Como dice la opción de arriba</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>How it goes</source>
   <translation>Cómo va</translation>
  </message>
  <message>
   <source>Missed, a week later</source>
   <translation>Se omite, una semana después</translation>
  </message>
  <message>
   <source>Misses every second week</source>
   <translation>Se omite cada segunda semana</translation>
  </message>
  <message>
   <source>Next morning</source>
   <translation>Mañana siguiente</translation>
  </message>
  <message>
   <source>Pain during and after</source>
   <translation>Dolor durante y después</translation>
  </message>
  <message>
   <source>Pain of 4 every third time</source>
   <translation>Dolor de 4 cada tercera vez</translation>
  </message>
  <message>
   <source>Pain on the next morning</source>
   <translation>Dolor a la mañana siguiente</translation>
  </message>
  <message>
   <source>Play this session</source>
   <translation>Reproducir esta sesión</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Semana {}</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Qué pasa si</translation>
  </message>
  <message>
   <source>about {} min</source>
   <translation>unos {} min</translation>
  </message>
 </context>
 <context>
  <name>ProgramPage</name>
  <message>
   <source>A few questions about you and your calves find the stage to begin with. After that each session and the morning after it decide what comes next, and you can read here why.</source>
   <translation>Unas preguntas sobre ti y tus gemelos encuentran la etapa con la que empezar. Después, cada sesión y la mañana siguiente deciden lo que viene, y aquí puedes leer por qué.</translation>
  </message>
  <message>
   <source>Change my answers</source>
   <translation>Cambiar mis respuestas</translation>
  </message>
  <message>
   <source>No program is set up yet</source>
   <translation>Aún no hay ningún programa configurado</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programa</translation>
  </message>
  <message>
   <source>Revision {}</source>
   <translation>Revisión {}</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Configurar el programa</translation>
  </message>
  <message>
   <source>Time off…</source>
   <translation>Días libres…</translation>
  </message>
  <message>
   <source>since {}</source>
   <translation>desde el {}</translation>
  </message>
 </context>
 <context>
  <name>ProgramPart</name>
  <message>
   <source>Kept.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>The session is back on {}.</source>
   <translation>La sesión vuelve a estar el {}.</translation>
  </message>
  <message>
   <source>The session is now on {}.</source>
   <translation>La sesión está ahora el {}.</translation>
  </message>
 </context>
 <context>
  <name>ProgramRooms</name>
  <message>
   <source>A heel-raise test is going on.</source>
   <translation>Hay un test de elevación de talón en marcha.</translation>
  </message>
  <message>
   <source>A session is going on.</source>
   <translation>Hay una sesión en marcha.</translation>
  </message>
  <message>
   <source>Close calfcoach? A leg that is over is kept; the rest starts anew.</source>
   <translation>¿Cerrar calfcoach? La pierna terminada se guarda; el resto empieza de nuevo.</translation>
  </message>
  <message>
   <source>Close calfcoach? At the next start it can go on where it was.</source>
   <translation>¿Cerrar calfcoach? En el próximo inicio puede seguir donde estaba.</translation>
  </message>
 </context>
 <context>
  <name>ProgramRow</name>
  <message>
   <source>A program without a name</source>
   <translation>Un programa sin nombre</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Hoja</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>borrador</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en uso</translation>
  </message>
 </context>
 <context>
  <name>ProgressPage</name>
  <message>
   <source>1 year</source>
   <translation>1 año</translation>
  </message>
  <message>
   <source>3 months</source>
   <translation>3 meses</translation>
  </message>
  <message>
   <source>4 weeks</source>
   <translation>4 semanas</translation>
  </message>
  <message>
   <source>6 months</source>
   <translation>6 meses</translation>
  </message>
  <message>
   <source>Add a past session</source>
   <translation>Añadir una sesión pasada</translation>
  </message>
  <message>
   <source>After your first session you find here what you did of what was planned, how the calf felt, and how far you came. Relief and check-ins count as well.</source>
   <translation>Después de tu primera sesión encontrarás aquí lo que hiciste de lo previsto, cómo estuvo el gemelo y hasta dónde llegaste. El alivio y los controles también cuentan.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Go to Today</source>
   <translation>Ir a Hoy</translation>
  </message>
  <message>
   <source>Nothing to look back on yet</source>
   <translation>Aún no hay nada que mirar</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Gráficos</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Evolución</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Periodo</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Session progress</source>
   <translation>Avance de la sesión</translation>
  </message>
  <message>
   <source>{} % done</source>
   <translation>{} % hecho</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message>
   <source>both legs</source>
   <translation>ambas piernas</translation>
  </message>
  <message>
   <source>calf stretch, knee bent</source>
   <translation>estiramiento de gemelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>calf stretch, knee straight</source>
   <translation>estiramiento de gemelo, rodilla recta</translation>
  </message>
  <message>
   <source>done</source>
   <translation>listo</translation>
  </message>
  <message>
   <source>drink small sips</source>
   <translation>bebe a sorbos pequeños</translation>
  </message>
  <message>
   <source>ease off</source>
   <translation>afloja</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>ocho</translation>
  </message>
  <message>
   <source>eighteen</source>
   <translation>dieciocho</translation>
  </message>
  <message>
   <source>eleven</source>
   <translation>once</translation>
  </message>
  <message>
   <source>fifteen</source>
   <translation>quince</translation>
  </message>
  <message>
   <source>five</source>
   <translation>cinco</translation>
  </message>
  <message>
   <source>four</source>
   <translation>cuatro</translation>
  </message>
  <message>
   <source>fourteen</source>
   <translation>catorce</translation>
  </message>
  <message>
   <source>get ready</source>
   <translation>prepárate</translation>
  </message>
  <message>
   <source>halfway</source>
   <translation>mitad</translation>
  </message>
  <message>
   <source>heel raise test, one leg</source>
   <translation>test de elevación de talón, una pierna</translation>
  </message>
  <message>
   <source>high knees</source>
   <translation>rodillas arriba</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>mantén</translation>
  </message>
  <message>
   <source>how is it now?</source>
   <translation>¿cómo está ahora?</translation>
  </message>
  <message>
   <source>how tight is it now?</source>
   <translation>¿cuánta tensión hay ahora?</translation>
  </message>
  <message>
   <source>how tight is it?</source>
   <translation>¿cuánta tensión hay?</translation>
  </message>
  <message>
   <source>knee bent, heel down</source>
   <translation>rodilla flexionada, talón abajo</translation>
  </message>
  <message>
   <source>last one</source>
   <translation>la última</translation>
  </message>
  <message>
   <source>last set</source>
   <translation>última serie</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>pierna izquierda</translation>
  </message>
  <message>
   <source>leg straight, toes to your shin</source>
   <translation>pierna recta, dedos hacia la espinilla</translation>
  </message>
  <message>
   <source>leg swings, front and back</source>
   <translation>balanceos de pierna, adelante y atrás</translation>
  </message>
  <message>
   <source>leg swings, sideways</source>
   <translation>balanceos de pierna, a los lados</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>baja</translation>
  </message>
  <message>
   <source>massage, by hand</source>
   <translation>masaje, con la mano</translation>
  </message>
  <message>
   <source>massage, with a roller</source>
   <translation>masaje, con un rodillo</translation>
  </message>
  <message>
   <source>massage, with long, soft strokes</source>
   <translation>masaje, con pasadas largas y suaves</translation>
  </message>
  <message>
   <source>next</source>
   <translation>siguiente</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>nueve</translation>
  </message>
  <message>
   <source>nineteen</source>
   <translation>diecinueve</translation>
  </message>
  <message>
   <source>one</source>
   <translation>uno</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, knee bent</source>
   <translation>sube una, baja una, desde el suelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, knee straight</source>
   <translation>sube una, baja una, desde el suelo, rodilla recta</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, with a backpack, knee bent</source>
   <translation>sube una, baja una, desde el suelo, con mochila, rodilla flexionada</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, with a backpack, knee straight</source>
   <translation>sube una, baja una, desde el suelo, con mochila, rodilla recta</translation>
  </message>
  <message>
   <source>one up, one down, on a step, knee bent</source>
   <translation>sube una, baja una, en un escalón, rodilla flexionada</translation>
  </message>
  <message>
   <source>one up, one down, on a step, knee straight</source>
   <translation>sube una, baja una, en un escalón, rodilla recta</translation>
  </message>
  <message>
   <source>one up, one down, on a step, with a backpack, knee bent</source>
   <translation>sube una, baja una, en un escalón, con mochila, rodilla flexionada</translation>
  </message>
  <message>
   <source>one up, one down, on a step, with a backpack, knee straight</source>
   <translation>sube una, baja una, en un escalón, con mochila, rodilla recta</translation>
  </message>
  <message>
   <source>part range raise, knee bent</source>
   <translation>elevación de recorrido parcial, rodilla flexionada</translation>
  </message>
  <message>
   <source>part range raise, knee straight</source>
   <translation>elevación de recorrido parcial, rodilla recta</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>descanso</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>pierna derecha</translation>
  </message>
  <message>
   <source>safety check</source>
   <translation>control de seguridad</translation>
  </message>
  <message>
   <source>seated raise</source>
   <translation>elevación sentado</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>segundos</translation>
  </message>
  <message>
   <source>set five of six</source>
   <translation>serie cinco de seis</translation>
  </message>
  <message>
   <source>set four of five</source>
   <translation>serie cuatro de cinco</translation>
  </message>
  <message>
   <source>set four of six</source>
   <translation>serie cuatro de seis</translation>
  </message>
  <message>
   <source>set one of five</source>
   <translation>serie uno de cinco</translation>
  </message>
  <message>
   <source>set one of four</source>
   <translation>serie uno de cuatro</translation>
  </message>
  <message>
   <source>set one of six</source>
   <translation>serie uno de seis</translation>
  </message>
  <message>
   <source>set one of three</source>
   <translation>serie uno de tres</translation>
  </message>
  <message>
   <source>set one of two</source>
   <translation>serie uno de dos</translation>
  </message>
  <message>
   <source>set three of five</source>
   <translation>serie tres de cinco</translation>
  </message>
  <message>
   <source>set three of four</source>
   <translation>serie tres de cuatro</translation>
  </message>
  <message>
   <source>set three of six</source>
   <translation>serie tres de seis</translation>
  </message>
  <message>
   <source>set two of five</source>
   <translation>serie dos de cinco</translation>
  </message>
  <message>
   <source>set two of four</source>
   <translation>serie dos de cuatro</translation>
  </message>
  <message>
   <source>set two of six</source>
   <translation>serie dos de seis</translation>
  </message>
  <message>
   <source>set two of three</source>
   <translation>serie dos de tres</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>siete</translation>
  </message>
  <message>
   <source>seventeen</source>
   <translation>diecisiete</translation>
  </message>
  <message>
   <source>six</source>
   <translation>seis</translation>
  </message>
  <message>
   <source>sixteen</source>
   <translation>dieciséis</translation>
  </message>
  <message>
   <source>stay</source>
   <translation>quédate</translation>
  </message>
  <message>
   <source>stop, and breathe</source>
   <translation>para, y respira</translation>
  </message>
  <message>
   <source>switch legs</source>
   <translation>cambia de pierna</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>diez</translation>
  </message>
  <message>
   <source>thirteen</source>
   <translation>trece</translation>
  </message>
  <message>
   <source>thirty</source>
   <translation>treinta</translation>
  </message>
  <message>
   <source>three</source>
   <translation>tres</translation>
  </message>
  <message>
   <source>toes to the shin</source>
   <translation>dedos hacia la espinilla</translation>
  </message>
  <message>
   <source>twelve</source>
   <translation>doce</translation>
  </message>
  <message>
   <source>twenty</source>
   <translation>veinte</translation>
  </message>
  <message>
   <source>twenty eight</source>
   <translation>veintiocho</translation>
  </message>
  <message>
   <source>twenty five</source>
   <translation>veinticinco</translation>
  </message>
  <message>
   <source>twenty four</source>
   <translation>veinticuatro</translation>
  </message>
  <message>
   <source>twenty nine</source>
   <translation>veintinueve</translation>
  </message>
  <message>
   <source>twenty one</source>
   <translation>veintiuno</translation>
  </message>
  <message>
   <source>twenty seven</source>
   <translation>veintisiete</translation>
  </message>
  <message>
   <source>twenty six</source>
   <translation>veintiséis</translation>
  </message>
  <message>
   <source>twenty three</source>
   <translation>veintitrés</translation>
  </message>
  <message>
   <source>twenty two</source>
   <translation>veintidós</translation>
  </message>
  <message>
   <source>two</source>
   <translation>dos</translation>
  </message>
  <message>
   <source>two up, one down, from the floor, knee bent</source>
   <translation>suben dos, baja una, desde el suelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>two up, one down, from the floor, knee straight</source>
   <translation>suben dos, baja una, desde el suelo, rodilla recta</translation>
  </message>
  <message>
   <source>two up, one down, on a step, knee bent</source>
   <translation>suben dos, baja una, en un escalón, rodilla flexionada</translation>
  </message>
  <message>
   <source>two up, one down, on a step, knee straight</source>
   <translation>suben dos, baja una, en un escalón, rodilla recta</translation>
  </message>
  <message>
   <source>two up, two down, on a step, knee bent</source>
   <translation>suben dos, bajan dos, en un escalón, rodilla flexionada</translation>
  </message>
  <message>
   <source>two up, two down, on a step, knee straight</source>
   <translation>suben dos, bajan dos, en un escalón, rodilla recta</translation>
  </message>
  <message>
   <source>two up, two down, on the floor, knee bent</source>
   <translation>suben dos, bajan dos, en el suelo, rodilla flexionada</translation>
  </message>
  <message>
   <source>two up, two down, on the floor, knee straight</source>
   <translation>suben dos, bajan dos, en el suelo, rodilla recta</translation>
  </message>
  <message>
   <source>up</source>
   <translation>sube</translation>
  </message>
  <message>
   <source>walk</source>
   <translation>camina</translation>
  </message>
  <message>
   <source>walk, and feel</source>
   <translation>camina y siente</translation>
  </message>
 </context>
 <context>
  <name>QuestionPanel</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>From your log. Change it if it is not so.</source>
   <translation>De tu registro. Cámbialo si no es así.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Pass over</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Question {} of {}</source>
   <translation>Pregunta {} de {}</translation>
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
   <translation>Terminar</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de elevación de talón</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Duele: parar</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>PIERNA IZQUIERDA</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>Next: the result</source>
   <translation>Después: el resultado</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Después: {}</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>Una menos</translation>
  </message>
  <message>
   <source>One raise</source>
   <translation>Una elevación</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Pulsa Espacio para seguir.</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>PIERNA DERECHA</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>This leg is over</source>
   <translation>Esta pierna ha terminado</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>at most {} left</source>
   <translation>quedan {} como mucho</translation>
  </message>
  <message>
   <source>raises, counted by the beat</source>
   <translation>elevaciones, contadas por el ritmo</translation>
  </message>
  <message>
   <source>raises, counted by you</source>
   <translation>elevaciones, contadas por ti</translation>
  </message>
 </context>
 <context>
  <name>RaiseResultPanel</name>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>It hurt. See how the calf is tomorrow morning before you train.</source>
   <translation>Dolió. Mira cómo está el gemelo mañana por la mañana antes de entrenar.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Guardarlo</translation>
  </message>
  <message>
   <source>Throw it away…</source>
   <translation>Descartarlo…</translation>
  </message>
  <message>
   <source>Your heel-raise test</source>
   <translation>Tu test de elevación de talón</translation>
  </message>
 </context>
 <context>
  <name>RaiseStartPanel</name>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de elevación de talón</translation>
  </message>
  <message>
   <source>Incline of 10°</source>
   <translation>Inclinación de 10°</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Level floor</source>
   <translation>Suelo llano</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Numbers of a floor and of an incline do not compare: stay with one.</source>
   <translation>Los números de suelo llano y de inclinación no se comparan: quédate con uno.</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Where do you stand? Keys 3 and 4</source>
   <translation>¿Dónde estás de pie? Teclas 3 y 4</translation>
  </message>
  <message>
   <source>Which leg first? Keys 1 and 2</source>
   <translation>¿Qué pierna primero? Teclas 1 y 2</translation>
  </message>
 </context>
 <context>
  <name>RaiseTestPage</name>
  <message>
   <source>A leg is tested in one go, so this one starts over.</source>
   <translation>Cada pierna se prueba de una vez, así que esta empieza de nuevo.</translation>
  </message>
  <message>
   <source>A leg that is over is kept.</source>
   <translation>La pierna terminada se guarda.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminarlo</translation>
  </message>
  <message>
   <source>End the test here?</source>
   <translation>¿Terminar el test aquí?</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test. Today says why.</source>
   <translation>El ejercicio está bloqueado, y con él el test. Hoy dice por qué.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de elevación de talón</translation>
  </message>
  <message>
   <source>Its numbers are removed from the log for good.</source>
   <translation>Sus números se eliminan del registro para siempre.</translation>
  </message>
  <message>
   <source>Leave without them</source>
   <translation>Salir sin ellos</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Empezar el alivio</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Quedarse</translation>
  </message>
  <message>
   <source>Stop the test and start relief?</source>
   <translation>¿Parar el test y empezar el alivio?</translation>
  </message>
  <message>
   <source>That is noted. Press Space when you stand ready again.</source>
   <translation>Anotado. Pulsa Espacio cuando estés de pie y a punto otra vez.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. The test waits; press Space to go on.</source>
   <translation>El ordenador ha estado suspendido unos {}. El test espera; pulsa Espacio para seguir.</translation>
  </message>
  <message>
   <source>The numbers are not in the log. Leave without them?</source>
   <translation>Los números no están en el registro. ¿Salir sin ellos?</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Throw this test away?</source>
   <translation>¿Descartar este test?</translation>
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
   <translation>Solo las yemas de los dedos</translation>
  </message>
  <message>
   <source>Hands</source>
   <translation>Manos</translation>
  </message>
  <message>
   <source>Higher</source>
   <translation>Más alto</translation>
  </message>
  <message>
   <source>Knee and back straight</source>
   <translation>Rodilla y espalda rectas</translation>
  </message>
  <message>
   <source>Knee straight; up on one beat, down on the next, as high as you can every time.</source>
   <translation>Rodilla recta; sube en un golpe, baja en el siguiente, tan alto como puedas cada vez.</translation>
  </message>
  <message>
   <source>Left, Backspace</source>
   <translation>Izquierda, Retroceso</translation>
  </message>
  <message>
   <source>Not high</source>
   <translation>Poca altura</translation>
  </message>
  <message>
   <source>Off beat</source>
   <translation>Sin ritmo</translation>
  </message>
  <message>
   <source>P</source>
   <translation>P</translation>
  </message>
  <message>
   <source>Page Up</source>
   <translation>Re Pág</translation>
  </message>
  <message>
   <source>Posture</source>
   <translation>Postura</translation>
  </message>
  <message>
   <source>Press D, or a clicker's blank key, as soon as the heel no longer lifts.</source>
   <translation>Pulsa D, o la tecla de pantalla en blanco de un mando, en cuanto el talón ya no se levante.</translation>
  </message>
  <message>
   <source>Press Space, Enter or a clicker's next for each good raise. Without presses the beat counts.</source>
   <translation>Pulsa Espacio, Enter o «siguiente» en un mando por cada buena elevación. Si no pulsas, cuenta el ritmo.</translation>
  </message>
  <message>
   <source>Right, Up</source>
   <translation>Derecha, Arriba</translation>
  </message>
  <message>
   <source>Sharp pain, or 4 and more of 10, ends the test: press X.</source>
   <translation>Un dolor agudo, o de 4 o más de 10, termina el test: pulsa X.</translation>
  </message>
  <message>
   <source>Space, Enter, Page Down</source>
   <translation>Espacio, Enter, Av Pág</translation>
  </message>
  <message>
   <source>Stand at a wall, fingertips at shoulder height: for balance only.</source>
   <translation>Ponte de pie junto a una pared, con las yemas de los dedos a la altura de los hombros: solo para el equilibrio.</translation>
  </message>
  <message>
   <source>Ten raises on both legs warm you up. Then one leg, and after two minutes the other.</source>
   <translation>Diez elevaciones con las dos piernas te calientan. Luego una pierna y, dos minutos después, la otra.</translation>
  </message>
  <message>
   <source>With the beat</source>
   <translation>Con el ritmo</translation>
  </message>
  <message>
   <source>held for a second: it hurts</source>
   <translation>mantenida un segundo: duele</translation>
  </message>
  <message>
   <source>on one leg: one raise less</source>
   <translation>en una pierna: una elevación menos</translation>
  </message>
  <message>
   <source>on one leg: one raise; Space elsewhere: pause</source>
   <translation>en una pierna: una elevación; Espacio en lo demás: pausa</translation>
  </message>
  <message>
   <source>pause; a leg then starts over</source>
   <translation>pausa; la pierna empieza entonces de nuevo</translation>
  </message>
  <message>
   <source>seen: not high, off beat, posture, hands</source>
   <translation>visto: poca altura, sin ritmo, postura, manos</translation>
  </message>
  <message>
   <source>skip a rest; 15 s more rest</source>
   <translation>saltar un descanso; 15 s más de descanso</translation>
  </message>
  <message>
   <source>this leg is over: the heel no longer lifts</source>
   <translation>esta pierna ha terminado: el talón ya no se levanta</translation>
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
   <translation>0 = suelto, 10 = lo más tenso que puedas imaginar</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>How did it come?</source>
   <translation>¿Cómo empezó?</translation>
  </message>
  <message>
   <source>How tight is it now?</source>
   <translation>¿Cuánta tensión hay ahora?</translation>
  </message>
  <message>
   <source>How tight is it?</source>
   <translation>¿Cuánta tensión hay?</translation>
  </message>
  <message>
   <source>Keys 0 to 9, and - for 10</source>
   <translation>Teclas de 0 a 9, y - para 10</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Agudo o se contractura</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Lento y sordo</translation>
  </message>
 </context>
 <context>
  <name>RatingFields</name>
  <message>
   <source>Effort</source>
   <translation>Esfuerzo</translation>
  </message>
  <message>
   <source>It made you limp</source>
   <translation>Te hizo cojear</translation>
  </message>
  <message>
   <source>Most pain during it</source>
   <translation>Dolor máximo durante ella</translation>
  </message>
  <message>
   <source>Most pain until bedtime</source>
   <translation>Mayor dolor hasta acostarte</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Dolor antes</translation>
  </message>
  <message>
   <source>Repetitions left</source>
   <translation>Repeticiones de reserva</translation>
  </message>
  <message>
   <source>Sharp or seizing pain</source>
   <translation>Dolor agudo o de contractura</translation>
  </message>
 </context>
 <context>
  <name>RatingForm</name>
  <message>
   <source>0 none, 10 worst</source>
   <translation>0 ninguno, 10 el peor</translation>
  </message>
  <message>
   <source>0 nothing, 5 hard, 7 very hard, 10 all you had</source>
   <translation>0 nada, 5 duro, 7 muy duro, 10 todo lo que tenías</translation>
  </message>
  <message>
   <source>5 means five or more</source>
   <translation>5 significa cinco o más</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Una nota, si quieres</translation>
  </message>
  <message>
   <source>Does it get worse by bedtime? Change it on Today tomorrow morning.</source>
   <translation>¿Empeora hasta la hora de dormir? Cámbialo en Hoy mañana por la mañana.</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Esfuerzo</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>How hard was it?</source>
   <translation>¿Fue muy duro?</translation>
  </message>
  <message>
   <source>How many more could you have done in the last sets?</source>
   <translation>¿Cuántas más podrías haber hecho en las últimas series?</translation>
  </message>
  <message>
   <source>How was it?</source>
   <translation>¿Cómo fue?</translation>
  </message>
  <message>
   <source>Most pain during the session</source>
   <translation>Dolor máximo durante la sesión</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Pain and effort are still open.</source>
   <translation>Faltan el dolor y el esfuerzo.</translation>
  </message>
  <message>
   <source>Pain now</source>
   <translation>Dolor ahora</translation>
  </message>
  <message>
   <source>Repetitions left in the last sets</source>
   <translation>Repeticiones de reserva en las últimas series</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>The last set</source>
   <translation>La última serie</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>, and </source>
   <translation>, y </translation>
  </message>
  <message>
   <source>A calf tear in the last 12 weeks: start only with a clinician's go-ahead.</source>
   <translation>Una rotura del gemelo en las últimas 12 semanas: empieza solo con el visto bueno de un profesional sanitario.</translation>
  </message>
  <message>
   <source>A red flag was reported: no exercise and no running until a clean safety check.</source>
   <translation>Se indicó una señal de alarma: ni ejercicio ni carrera hasta un control de seguridad limpio.</translation>
  </message>
  <message>
   <source>A rise of the week's mean under {limit} would have changed nothing.</source>
   <translation>Una subida de la media semanal de menos de {limit} no habría cambiado nada.</translation>
  </message>
  <message>
   <source>A warning sign is open: no running before a clean safety check.</source>
   <translation>Hay una señal de alarma abierta: no corras antes de un control de seguridad limpio.</translation>
  </message>
  <message>
   <source>All repetitions at an effort of {limit} or less would have been green.</source>
   <translation>Todas las repeticiones con un esfuerzo de {limit} o menos habrían sido verde.</translation>
  </message>
  <message>
   <source>All repetitions, little pain, a calm morning: green {count} of {needed}.</source>
   <translation>Todas las repeticiones, poco dolor, una mañana tranquila: verde {count} de {needed}.</translation>
  </message>
  <message>
   <source>Back twice within 14 days: see a physio.</source>
   <translation>Volvió dos veces en 14 días: acude a un fisio.</translation>
  </message>
  <message>
   <source>Dull pain without a limp would have been judged by its number.</source>
   <translation>Un dolor sordo sin cojera se habría juzgado por su número.</translation>
  </message>
  <message>
   <source>First say how your calf is this morning.</source>
   <translation>Primero di cómo está el gemelo esta mañana.</translation>
  </message>
  <message>
   <source>Green, but before {stage} {parts}.</source>
   <translation>Verde, pero antes de {stage}: {parts}.</translation>
  </message>
  <message>
   <source>Green; more load once {limit} or more are left, {needed} times running.</source>
   <translation>Verde; más carga cuando queden {limit} o más de reserva, {needed} veces seguidas.</translation>
  </message>
  <message>
   <source>Green; {place} is as far as this program goes.</source>
   <translation>Verde; {place} es lo más lejos que llega este programa.</translation>
  </message>
  <message>
   <source>Held for pain {count} times in a row: a step back, to {place}.</source>
   <translation>La misma dosis por dolor {count} veces seguidas: un paso atrás, a {place}.</translation>
  </message>
  <message>
   <source>It would have been different at {limit} or less.</source>
   <translation>Habría sido distinto con {limit} o menos.</translation>
  </message>
  <message>
   <source>More pain, a worse morning or fewer repetitions would have held the dose.</source>
   <translation>Con más dolor, una mañana peor o menos repeticiones, la dosis se habría quedado igual.</translation>
  </message>
  <message>
   <source>Morning pain is {pain} and not back at {limit}: no session today.</source>
   <translation>El dolor matinal es {pain} y no ha vuelto a {limit}: hoy no hay sesión.</translation>
  </message>
  <message>
   <source>Morning pain of the last week was {rise} above the week before: to {place}.</source>
   <translation>El dolor matinal de la última semana estuvo {rise} por encima de la semana anterior: a {place}.</translation>
  </message>
  <message>
   <source>Morning pain rose by {pain} overnight: a step back, to {place}.</source>
   <translation>El dolor matinal subió {pain} durante la noche: un paso atrás, a {place}.</translation>
  </message>
  <message>
   <source>Morning pain rose by {pain} overnight: the same dose again.</source>
   <translation>El dolor matinal subió {pain} durante la noche: otra vez la misma dosis.</translation>
  </message>
  <message>
   <source>No answer on the morning after: the same dose again.</source>
   <translation>Sin respuesta la mañana siguiente: otra vez la misma dosis.</translation>
  </message>
  <message>
   <source>No answer on the session's morning: the same dose again.</source>
   <translation>Sin respuesta la mañana de la sesión: otra vez la misma dosis.</translation>
  </message>
  <message>
   <source>No step gained in four weeks: see a physio.</source>
   <translation>Ningún paso ganado en cuatro semanas: acude a un fisio.</translation>
  </message>
  <message>
   <source>One more green in a row may go a step up.</source>
   <translation>Una verde más seguida puede subir un paso.</translation>
  </message>
  <message>
   <source>Pain before the session was {pain}, over {limit}: none today, try tomorrow.</source>
   <translation>El dolor antes de la sesión era {pain}, más de {limit}: hoy ninguna, prueba mañana.</translation>
  </message>
  <message>
   <source>Pain for more than two weeks without getting better: see a physio.</source>
   <translation>Dolor durante más de dos semanas sin mejorar: acude a un fisio.</translation>
  </message>
  <message>
   <source>Pain made you limp: after 48 hours and a clean check, go on at {place}.</source>
   <translation>El dolor te hizo cojear: tras 48 horas y un control limpio, sigue en {place}.</translation>
  </message>
  <message>
   <source>Pain next morning was {pain}, over {limit}: a step back, to {place}.</source>
   <translation>El dolor a la mañana siguiente era {pain}, más de {limit}: un paso atrás, a {place}.</translation>
  </message>
  <message>
   <source>Pain reached {pain}, over {limit}: a stage back, to {place}.</source>
   <translation>El dolor llegó a {pain}, más de {limit}: una etapa atrás, a {place}.</translation>
  </message>
  <message>
   <source>Pain reached {pain}, over {limit}: the same dose again.</source>
   <translation>El dolor llegó a {pain}, más de {limit}: otra vez la misma dosis.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}, over {limit}: no run today.</source>
   <translation>El dolor de esta mañana es {pain}, más de {limit}: hoy no corras.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}. Stop at {limit} or more, or if it turns sharp.</source>
   <translation>El dolor de esta mañana es {pain}. Para con {limit} o más, o si se vuelve agudo.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}: keep it short, slow down or walk if it rises.</source>
   <translation>El dolor de esta mañana es {pain}: que sea corta; si sube, ve más lento o camina.</translation>
  </message>
  <message>
   <source>Pain this morning was {pain}, over {limit}: no session today, try tomorrow.</source>
   <translation>El dolor de esta mañana era {pain}, más de {limit}: hoy no hay sesión, prueba mañana.</translation>
  </message>
  <message>
   <source>Sharp pain ends a session: after 48 hours and a clean check, go on at {place}.</source>
   <translation>Un dolor agudo termina la sesión: tras 48 horas y un control limpio, sigue en {place}.</translation>
  </message>
  <message>
   <source>The Achilles is sore or stiff in the mornings: start at {stage}.</source>
   <translation>El tendón de Aquiles está dolorido o rígido por las mañanas: empieza en {stage}.</translation>
  </message>
  <message>
   <source>The safety check was not clean: no exercise until it has been looked at.</source>
   <translation>El control de seguridad no fue limpio: nada de ejercicio hasta que se haya examinado.</translation>
  </message>
  <message>
   <source>The same dose again: {parts}.</source>
   <translation>Otra vez la misma dosis: {parts}.</translation>
  </message>
  <message>
   <source>The weaker leg manages {value} raises: start at {stage}.</source>
   <translation>La pierna más débil consigue {value} elevaciones: empieza en {stage}.</translation>
  </message>
  <message>
   <source>Three days in a row without a session: see a physio.</source>
   <translation>Tres días seguidos sin sesión: acude a un fisio.</translation>
  </message>
  <message>
   <source>Under {limit} % of the repetitions twice running: a step back, to {place}.</source>
   <translation>Menos del {limit} % de las repeticiones dos veces seguidas: un paso atrás, a {place}.</translation>
  </message>
  <message>
   <source>With that answer the session could have counted as green.</source>
   <translation>Con esa respuesta, la sesión podría haber contado como verde.</translation>
  </message>
  <message>
   <source>With that met, the step up would have come.</source>
   <translation>Si eso se hubiera cumplido, habría subido un paso.</translation>
  </message>
  <message>
   <source>With {limit} % of the repetitions it would not have gone back.</source>
   <translation>Con el {limit} % de las repeticiones no habría retrocedido.</translation>
  </message>
  <message>
   <source>With {limit} or more left in the last sets, the load would have gone up.</source>
   <translation>Con {limit} o más de reserva en las últimas series, la carga habría subido.</translation>
  </message>
  <message>
   <source>Within {days} days the program would have gone on as it was.</source>
   <translation>En {days} días, el programa habría seguido como estaba.</translation>
  </message>
  <message>
   <source>Without a red flag the answers of the session would have decided.</source>
   <translation>Sin una señal de alarma, habrían decidido las respuestas de la sesión.</translation>
  </message>
  <message>
   <source>You have trained today. Strength comes after a run, never before it.</source>
   <translation>Ya has entrenado hoy. La fuerza va después de correr, nunca antes.</translation>
  </message>
  <message>
   <source>Your calf seized today: leave running for today.</source>
   <translation>El gemelo se contracturó hoy: deja de correr por hoy.</translation>
  </message>
  <message>
   <source>Your calf was tight today: walk, or run short and easy. Stop if it returns.</source>
   <translation>El gemelo estuvo tenso hoy: camina, o corre poco y suave. Para si vuelve.</translation>
  </message>
  <message>
   <source>each leg needs {limit} single-leg raises (weaker leg: {value})</source>
   <translation>cada pierna necesita {limit} elevaciones a una pierna (pierna más débil: {value})</translation>
  </message>
  <message>
   <source>effort was not given</source>
   <translation>no se indicó el esfuerzo</translation>
  </message>
  <message>
   <source>effort was {value}, over {limit}</source>
   <translation>el esfuerzo fue {value}, más de {limit}</translation>
  </message>
  <message>
   <source>pain when running must be {limit} or less (is {value})</source>
   <translation>el dolor al correr debe ser {limit} o menos (es {value})</translation>
  </message>
  <message>
   <source>the pack is at its most, {limit} % of body mass</source>
   <translation>la mochila está al máximo, {limit} % del peso corporal</translation>
  </message>
  <message>
   <source>the size of a load step needs your body mass</source>
   <translation>el tamaño de un aumento de carga necesita tu peso corporal</translation>
  </message>
  <message>
   <source>the weaker leg needs {limit} % of the stronger one (has {value})</source>
   <translation>la pierna más débil necesita el {limit} % de la más fuerte (tiene {value})</translation>
  </message>
  <message>
   <source>the weaker leg needs {limit} raises, typical for your age (has {value})</source>
   <translation>la pierna más débil necesita {limit} elevaciones, lo típico a tu edad (tiene {value})</translation>
  </message>
  <message>
   <source>{count} greens in a row: one step up, to {place}.</source>
   <translation>{count} verdes seguidas: un paso arriba, a {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: a stage back, to {place}.</source>
   <translation>{days} días desde la última sesión: una etapa atrás, a {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: the last dose again, {place}.</source>
   <translation>{days} días desde la última sesión: otra vez la última dosis, {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: two stages back, to {place}; test anew.</source>
   <translation>{days} días desde la última sesión: dos etapas atrás, a {place}; repite el test.</translation>
  </message>
  <message>
   <source>{limit} weeks must have passed ({value} have)</source>
   <translation>deben haber pasado {limit} semanas (han pasado {value})</translation>
  </message>
  <message>
   <source>{value} % of the repetitions were done</source>
   <translation>se hizo el {value} % de las repeticiones</translation>
  </message>
 </context>
 <context>
  <name>ReliefButton</name>
  <message>
   <source>Guided relief · 5 min · R</source>
   <translation>Alivio guiado · 5 min · R</translation>
  </message>
  <message>
   <source>Tight right now?</source>
   <translation>¿Tensión ahora mismo?</translation>
  </message>
  <message>
   <source>Tight right now? Guided relief, 5 min, key R</source>
   <translation>¿Tensión ahora mismo? Alivio guiado, 5 min, tecla R</translation>
  </message>
 </context>
 <context>
  <name>ReliefCard</name>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n vez</numerusform>
    <numerusform>%n veces</numerusform>
   </translation>
  </message>
  <message>
   <source>A handheld tool helped in {} of {} times.</source>
   <translation>Un utensilio de mano ayudó {} de {} veces.</translation>
  </message>
  <message>
   <source>Last relief sessions</source>
   <translation>Últimas sesiones de alivio</translation>
  </message>
  <message>
   <source>Last sessions</source>
   <translation>Últimas sesiones</translation>
  </message>
  <message>
   <source>Massage by hand helped in {} of {} times.</source>
   <translation>El masaje con la mano ayudó {} de {} veces.</translation>
  </message>
  <message>
   <source>Massage helped in {} of {} times.</source>
   <translation>El masaje ayudó {} de {} veces.</translation>
  </message>
  <message>
   <source>Relief: what helped</source>
   <translation>Alivio: qué ayudó</translation>
  </message>
  <message>
   <source>Rolling helped in {} of {} times.</source>
   <translation>El rodillo ayudó {} de {} veces.</translation>
  </message>
  <message>
   <source>Tightness from 0 to 10, before and after</source>
   <translation>Tensión de 0 a 10, antes y después</translation>
  </message>
  <message>
   <source>What helped you before need not be why. It is what your log says.</source>
   <translation>Lo que te ayudó antes no tiene por qué ser la causa. Es lo que dice tu registro.</translation>
  </message>
  <message>
   <source>fell by {}</source>
   <translation>bajó {}</translation>
  </message>
  <message>
   <source>once</source>
   <translation>una vez</translation>
  </message>
 </context>
 <context>
  <name>ReliefForm</name>
  <message>
   <source>How it came</source>
   <translation>Cómo empezó</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Cómo terminó</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Cómo fue</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Agudo o se contractura</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Lento y sordo</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Tensión después</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Tensión antes</translation>
  </message>
 </context>
 <context>
  <name>ReliefPage</name>
  <message>
   <source>10 minutes have gone. If it is still cramping, press X and get advice today.</source>
   <translation>Han pasado 10 minutos. Si sigue el calambre, pulsa X y pide consejo hoy.</translation>
  </message>
  <message>
   <source>Begin again</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminarlo</translation>
  </message>
  <message>
   <source>End relief here?</source>
   <translation>¿Terminar el alivio aquí?</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Alivio</translation>
  </message>
  <message>
   <source>Relief is going on. Begin again?</source>
   <translation>El alivio está en marcha. ¿Empezar de nuevo?</translation>
  </message>
  <message>
   <source>The computer slept for about {}. Press Space to go on.</source>
   <translation>El ordenador ha estado suspendido unos {}. Pulsa Espacio para seguir.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Lo hecho hasta ahora queda en el registro.</translation>
  </message>
 </context>
 <context>
  <name>ReminderBar</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Remind me: {}</source>
   <translation>Recuérdamelo: {}</translation>
  </message>
 </context>
 <context>
  <name>Reminders</name>
  <message>
   <source>Answer</source>
   <translation>Responder</translation>
  </message>
  <message>
   <source>How is your calf this morning? One tap tells.</source>
   <translation>¿Cómo está tu gemelo esta mañana? Basta un toque.</translation>
  </message>
  <message>
   <source>In 1 h</source>
   <translation>En 1 h</translation>
  </message>
  <message>
   <source>In 15 min</source>
   <translation>En 15 min</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>Mostrarla</translation>
  </message>
  <message>
   <source>The session that was moved to today is due.</source>
   <translation>Toca la sesión que se movió a hoy.</translation>
  </message>
  <message>
   <source>Today's session is due.</source>
   <translation>Toca la sesión de hoy.</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Mañana</translation>
  </message>
 </context>
 <context>
  <name>RepDots</name>
  <message>
   <source>{} of {} repetitions done</source>
   <translation>{} de {} repeticiones hechas</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Activity 0-10</source>
   <translation>Actividad 0-10</translation>
  </message>
  <message>
   <source>Calf report</source>
   <translation>Informe del gemelo</translation>
  </message>
  <message>
   <source>Calf work per session, kg lifted, all repetitions</source>
   <translation>Trabajo de gemelo por sesión, kg levantados, todas las repeticiones</translation>
  </message>
  <message>
   <source>Calf work per session, repetitions</source>
   <translation>Trabajo de gemelo por sesión, repeticiones</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Decidido</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Decisiones</translation>
  </message>
  <message>
   <source>During sessions {} on average, {} at most; over the limit of {} in {}.</source>
   <translation>Durante las sesiones, {} de media, {} como máximo; por encima del límite de {} en {}.</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Esfuerzo</translation>
  </message>
  <message>
   <source>Every session</source>
   <translation>Todas las sesiones</translation>
  </message>
  <message>
   <source>Fall of tightness, 0-10</source>
   <translation>Bajada de la tensión, 0-10</translation>
  </message>
  <message>
   <source>Heel raises L / R</source>
   <translation>Elevaciones de talón I / D</translation>
  </message>
  <message>
   <source>Heel raises change for real from 7 on, see the sources.</source>
   <translation>Las elevaciones de talón cambian de verdad a partir de 7, ver las fuentes.</translation>
  </message>
  <message>
   <source>Heel raises, left / right</source>
   <translation>Elevaciones de talón, izquierda / derecha</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Índice</translation>
  </message>
  <message>
   <source>Knee to wall L / R, cm</source>
   <translation>Rodilla a la pared I / D, cm</translation>
  </message>
  <message>
   <source>LEFS</source>
   <translation>LEFS</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Made by calfcoach from what the runner logged. It is not a diagnosis.</source>
   <translation>Hecho por calfcoach con lo que registró la persona que corre. No es un diagnóstico.</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Dolor matinal</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing is logged in these days.</source>
   <translation>No hay nada registrado en estos días.</translation>
  </message>
  <message>
   <source>On the planned day: {}. On another day: {}. Not done: {}. Not begun for pain: {}. Days off: {}.</source>
   <translation>En el día previsto: {}. Otro día: {}. No hechas: {}. No empezadas por dolor: {}. Días libres: {}.</translation>
  </message>
  <message>
   <source>Page {} of {}</source>
   <translation>Página {} de {}</translation>
  </message>
  <message>
   <source>Pain</source>
   <translation>Dolor</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Dolor antes</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <translation>Dolor, 0 a 10</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Alivio</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Reps.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Regla</translation>
  </message>
  <message>
   <source>Session of</source>
   <translation>Sesión del</translation>
  </message>
  <message>
   <source>Sessions done</source>
   <translation>Sesiones hechas</translation>
  </message>
  <message>
   <source>Sessions of the plan</source>
   <translation>Sesiones del plan</translation>
  </message>
  <message>
   <source>Stage-step</source>
   <translation>Etapa-paso</translation>
  </message>
  <message>
   <source>Step of the program, from its first</source>
   <translation>Paso del programa, desde el primero</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Tests</translation>
  </message>
  <message>
   <source>The morning after {} on average, {} at most.</source>
   <translation>A la mañana siguiente, {} de media, {} como máximo.</translation>
  </message>
  <message>
   <source>The next session is at {}.</source>
   <translation>La próxima sesión es en {}.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Veces</translation>
  </message>
  <message>
   <source>VISA-A</source>
   <translation>VISA-A</translation>
  </message>
  <message>
   <source>Weaker of stronger leg</source>
   <translation>Débil respecto a fuerte</translation>
  </message>
  <message>
   <source>after</source>
   <translation>después</translation>
  </message>
  <message>
   <source>during</source>
   <translation>durante</translation>
  </message>
  <message>
   <source>goal {} %</source>
   <translation>meta {} %</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>rodilla flexionada</translation>
  </message>
  <message>
   <source>knee straight</source>
   <translation>rodilla recta</translation>
  </message>
  <message>
   <source>ladder step</source>
   <translation>paso de la escalera</translation>
  </message>
  <message>
   <source>limit {}</source>
   <translation>límite {}</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>mañana</translation>
  </message>
  <message>
   <source>next morning</source>
   <translation>mañana siguiente</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>no empezada</translation>
  </message>
  <message>
   <source>typical: {}</source>
   <translation>típico: {}</translation>
  </message>
  <message>
   <source>was {} from {} on</source>
   <translation>era {} desde el {}</translation>
  </message>
  <message>
   <source>within test noise</source>
   <translation>dentro del error del test</translation>
  </message>
  <message>
   <source>{} % of the plan</source>
   <translation>{} % del plan</translation>
  </message>
  <message>
   <source>{} (Superseded: an entry was changed later.)</source>
   <translation>{} (Sustituida: una entrada se cambió después.)</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
  <message>
   <source>{} on average</source>
   <translation>{} de media</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
  </message>
  <message>
   <source>{}, revision {}</source>
   <translation>{}, revisión {}</translation>
  </message>
 </context>
 <context>
  <name>ResultCard</name>
  <message>
   <source>Delete the last: {}</source>
   <translation>Eliminar lo último: {}</translation>
  </message>
  <message>
   <source>Delete the last…</source>
   <translation>Eliminar lo último…</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Guardado.</translation>
  </message>
  <message>
   <source>Not measured yet.</source>
   <translation>Aún sin medir.</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Enough for today</source>
   <translation>Suficiente por hoy</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Good that it has let go</source>
   <translation>Qué bien que se haya soltado</translation>
  </message>
  <message>
   <source>Relief ended early</source>
   <translation>Alivio terminado antes de tiempo</translation>
  </message>
  <message>
   <source>Set my emergency number…</source>
   <translation>Poner mi número de emergencias…</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
 </context>
 <context>
  <name>ReturnCard</name>
  <message>
   <source>After an injury, a warning sign or weeks without a run. Each step two or three times, every other day; the next one only while the calf is calm that day and the morning after. Never more distance and more speed in runs that follow each other.</source>
   <translation>Tras una lesión, una señal de alarma o semanas sin correr. Cada paso dos o tres veces, en días alternos; el siguiente solo mientras el gemelo esté tranquilo ese día y la mañana siguiente. Nunca más distancia y más velocidad en carreras seguidas.</translation>
  </message>
  <message>
   <source>Coming back after a stop</source>
   <translation>Volver después de parar</translation>
  </message>
  <message>
   <source>Dull pain up to {} of 10: go on. {} or {}: walk, and cut it short. More, rising, sharp or limping: stop.</source>
   <translation>Dolor sordo de hasta {} de 10: sigue. {} o {}: camina, y acorta. Más, en aumento, agudo o con cojera: para.</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Primero</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <source>Meanwhile</source>
   <translation>Mientras tanto</translation>
  </message>
  <message>
   <source>Show the way back</source>
   <translation>Mostrar el camino de vuelta</translation>
  </message>
  <message>
   <source>Step {}</source>
   <translation>Paso {}</translation>
  </message>
  <message>
   <source>Walk briskly for {} min without pain. {} raises on each leg, or what is typical for you, the legs within {} %. Hop on both legs without pain.</source>
   <translation>Camina a paso rápido {} min sin dolor. {} elevaciones con cada pierna, o lo típico para ti, con una diferencia entre piernas de {} % como máximo. Salta con las dos piernas sin dolor.</translation>
  </message>
  <message>
   <source>run in blocks of {} min</source>
   <translation>corre en bloques de {} min</translation>
  </message>
  <message>
   <source>walk {} min, run {} min, {} to {} times</source>
   <translation>camina {} min, corre {} min, de {} a {} veces</translation>
  </message>
 </context>
 <context>
  <name>ReviewNote</name>
  <message>
   <source>These texts are a translation, not reviewed by a clinician.</source>
   <translation>Estos textos son una traducción, no revisada por un profesional sanitario.</translation>
  </message>
 </context>
 <context>
  <name>RoutinePage</name>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>End here?</source>
   <translation>¿Terminar aquí?</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminarlo</translation>
  </message>
  <message>
   <source>Ended here</source>
   <translation>Terminado aquí</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>How far was it? Or press Only cool down, and log the run later.</source>
   <translation>¿Qué distancia fue? O pulsa Solo vuelta a la calma, y registra la carrera más tarde.</translation>
  </message>
  <message>
   <source>No run on a calf that hurts sharply or makes you limp. If it is tight or cramping now, press R for relief.</source>
   <translation>No corras con un gemelo que duele de forma aguda o te hace cojear. Si ahora está tenso o acalambrado, pulsa R para el alivio.</translation>
  </message>
  <message>
   <source>Run the first minutes easily. Dull pain up to 3 of 10 is fine; at 4 or 5 slow down or walk and cut it short; from 6, rising, sharp or limping: stop, and press R.</source>
   <translation>Corre suave los primeros minutos. Un dolor sordo de hasta 3 de 10 está bien; con 4 o 5, ve más lento o camina y acorta; a partir de 6, en aumento, agudo o con cojera: para, y pulsa R.</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Empezar el alivio</translation>
  </message>
  <message>
   <source>Stop here and start relief?</source>
   <translation>¿Parar aquí y empezar el alivio?</translation>
  </message>
  <message>
   <source>Stopped, and that is right</source>
   <translation>Parado, y es lo correcto</translation>
  </message>
  <message>
   <source>Stretching now eases tightness and keeps range. It is not proven to speed recovery up; sleep, food and an easy day do that.</source>
   <translation>Estirar ahora alivia la tensión y conserva el recorrido. No está demostrado que acelere la recuperación; eso lo hacen el sueño, la comida y un día suave.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. Press Space to go on.</source>
   <translation>El ordenador ha estado suspendido unos {}. Pulsa Espacio para seguir.</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>Caliente</translation>
  </message>
  <message>
   <source>Warm-up and cool-down</source>
   <translation>Calentamiento y vuelta a la calma</translation>
  </message>
  <message>
   <source>What was done is in the log.</source>
   <translation>Lo hecho está en el registro.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Lo hecho hasta ahora queda en el registro.</translation>
  </message>
 </context>
 <context>
  <name>RuleSentences</name>
  <message numerus="yes">
   <source>%n sessions a week, at least {} hours apart</source>
   <translation>
    <numerusform>%n sesión por semana, con al menos {} horas entre ellas</numerusform>
    <numerusform>%n sesiones por semana, con al menos {} horas entre ellas</numerusform>
   </translation>
  </message>
  <message>
   <source>A morning that is not known, before or after: the same dose again.</source>
   <translation>Una mañana que no se conoce, antes o después: otra vez la misma dosis.</translation>
  </message>
  <message>
   <source>A warning sign, a fresh swelling, or a calf still tight after relief: no exercise and no running until a clean safety check.</source>
   <translation>Una señal de alarma, una hinchazón reciente o un gemelo aún tenso tras el alivio: ni ejercicio ni carrera hasta un control de seguridad limpio.</translation>
  </message>
  <message>
   <source>All repetitions, pain of {} or less, a calm morning, effort of {} or less: green. {} greens in a row go a step up.</source>
   <translation>Todas las repeticiones, dolor de {} o menos, una mañana tranquila, esfuerzo de {} o menos: verde. {} verdes seguidas suben un paso.</translation>
  </message>
  <message>
   <source>Anything else: the same dose again.</source>
   <translation>Cualquier otra cosa: otra vez la misma dosis.</translation>
  </message>
  <message>
   <source>Green at the last step, but the next stage asks for more: the same dose again.</source>
   <translation>Verde en el último paso, pero la siguiente etapa pide más: otra vez la misma dosis.</translation>
  </message>
  <message>
   <source>Morning pain that averages {} or more above last week: a step back.</source>
   <translation>Dolor matinal con una media de {} o más por encima de la semana pasada: un paso atrás.</translation>
  </message>
  <message>
   <source>Never more than {} in seven days. A missed session is not made up.</source>
   <translation>Nunca más de {} en siete días. Una sesión omitida no se recupera.</translation>
  </message>
  <message>
   <source>Pain over {} during or after, or any rise overnight: the same dose again; {} times in a row: a step back.</source>
   <translation>Dolor de más de {} durante o después, o cualquier subida durante la noche: otra vez la misma dosis; {} veces seguidas: un paso atrás.</translation>
  </message>
  <message>
   <source>Pain over {} during or after: a stage back. For {} weeks after a calf tear the limit is {}.</source>
   <translation>Dolor de más de {} durante o después: una etapa atrás. Durante {} semanas tras una rotura del gemelo, el límite es {}.</translation>
  </message>
  <message>
   <source>Pain over {} right before, or over {} that morning: no session.</source>
   <translation>Dolor de más de {} justo antes, o de más de {} esa mañana: no hay sesión.</translation>
  </message>
  <message>
   <source>Pain over {}, or risen overnight by more than {}: a step back, and no session before that has settled.</source>
   <translation>Dolor de más de {}, o subida de más de {} durante la noche: un paso atrás, y ninguna sesión antes de que se haya calmado.</translation>
  </message>
  <message>
   <source>The session ends. {} days and a safety check later, a stage lower.</source>
   <translation>La sesión termina. {} días y un control de seguridad después, una etapa más abajo.</translation>
  </message>
  <message>
   <source>Under {} % of all in two sessions running: a step back.</source>
   <translation>Menos del {} % del total en dos sesiones seguidas: un paso atrás.</translation>
  </message>
  <message>
   <source>Up to {} days: on as before. Up to {}: the last dose again. Up to {}: a stage back. Longer: two stages back.</source>
   <translation>Hasta {} días: como antes. Hasta {}: otra vez la última dosis. Hasta {}: una etapa atrás. Más: dos etapas atrás.</translation>
  </message>
  <message>
   <source>{} or more repetitions left in the last sets, {} sessions running.</source>
   <translation>{} o más repeticiones de reserva en las últimas series, {} sesiones seguidas.</translation>
  </message>
 </context>
 <context>
  <name>RulesCard</name>
  <message>
   <source>A heavier backpack once {reps_left_at_least} or more repetitions are left in the last sets.</source>
   <translation>Una mochila más pesada cuando queden {reps_left_at_least} o más repeticiones de reserva en las últimas series.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Días</translation>
  </message>
  <message>
   <source>Effort, at most</source>
   <translation>Esfuerzo, como máximo</translation>
  </message>
  <message>
   <source>From the top down: the first that fits decides.</source>
   <translation>De arriba abajo: decide la primera que se cumple.</translation>
  </message>
  <message>
   <source>Green sessions in a row</source>
   <translation>Sesiones verdes seguidas</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Mantener</translation>
  </message>
  <message>
   <source>Holds in a row</source>
   <translation>Dosis mantenidas seguidas</translation>
  </message>
  <message>
   <source>How it decides</source>
   <translation>Cómo decide</translation>
  </message>
  <message>
   <source>More load</source>
   <translation>Más carga</translation>
  </message>
  <message>
   <source>Move on</source>
   <translation>Avanzar</translation>
  </message>
  <message>
   <source>No session</source>
   <translation>Sin sesión</translation>
  </message>
  <message>
   <source>One step up after {greens_in_a_row} green sessions in a row: all repetitions, pain at most {green_pain_at_most}, effort at most {effort_at_most}, a calm morning.</source>
   <translation>Un paso arriba tras {greens_in_a_row} sesiones verdes seguidas: todas las repeticiones, dolor como máximo {green_pain_at_most}, esfuerzo como máximo {effort_at_most}, una mañana tranquila.</translation>
  </message>
  <message>
   <source>Pain before a session, at most</source>
   <translation>Dolor antes de una sesión, como máximo</translation>
  </message>
  <message>
   <source>Pain during and after, at most</source>
   <translation>Dolor durante y después, como máximo</translation>
  </message>
  <message>
   <source>Pain goes from 0 to 10. No program can be bolder than the limits that calfcoach starts with; it may be more careful.</source>
   <translation>El dolor va de 0 a 10. Ningún programa puede ser más atrevido que los límites con los que empieza calfcoach; puede ser más prudente.</translation>
  </message>
  <message>
   <source>Pain in the morning, at most</source>
   <translation>Dolor por la mañana, como máximo</translation>
  </message>
  <message>
   <source>Pain of a green session, at most</source>
   <translation>Dolor de una sesión verde, como máximo</translation>
  </message>
  <message>
   <source>Repetitions done, percent</source>
   <translation>Repeticiones hechas, porcentaje</translation>
  </message>
  <message>
   <source>Repetitions left, at least</source>
   <translation>Repeticiones de reserva, al menos</translation>
  </message>
  <message>
   <source>Rise of the week's mean, from</source>
   <translation>Subida de la media semanal, desde</translation>
  </message>
  <message>
   <source>Rise overnight, at most</source>
   <translation>Subida en la noche, como máximo</translation>
  </message>
  <message>
   <source>Slowest lowering, seconds</source>
   <translation>Bajada más lenta, segundos</translation>
  </message>
  <message>
   <source>Stage back</source>
   <translation>Etapa atrás</translation>
  </message>
  <message>
   <source>Step back</source>
   <translation>Paso atrás</translation>
  </message>
  <message>
   <source>Steps easier</source>
   <translation>Pasos más fácil</translation>
  </message>
  <message>
   <source>Steps harder</source>
   <translation>Pasos más difícil</translation>
  </message>
  <message>
   <source>The runner</source>
   <translation>La persona que corre</translation>
  </message>
  <message>
   <source>The same after a calf tear</source>
   <translation>Lo mismo tras una rotura del gemelo</translation>
  </message>
  <message>
   <source>The same dose while pain is above that and up to {pain_at_most}. After {holds_in_a_row} holds in a row, one step back.</source>
   <translation>La misma dosis mientras el dolor esté por encima de eso y hasta {pain_at_most}. Tras {holds_in_a_row} dosis mantenidas seguidas, un paso atrás.</translation>
  </message>
  <message>
   <source>When pain is over that limit; in the 12 weeks after a calf tear when over {pain_at_most_after_tear}.</source>
   <translation>Cuando el dolor supera ese límite; en las 12 semanas tras una rotura del gemelo, cuando supera {pain_at_most_after_tear}.</translation>
  </message>
  <message>
   <source>When pain right before is over {rest_pain_at_most}, or a warning sign.</source>
   <translation>Cuando el dolor justo antes supera {rest_pain_at_most}, o hay una señal de alarma.</translation>
  </message>
  <message>
   <source>When the morning is over {morning_at_most}, or worse overnight by more than {morning_rise_at_most}; when the week's mean rises by {weekly_rise_from} or more; when under {reps_done_percent} % of the repetitions are done twice running.</source>
   <translation>Cuando la mañana supera {morning_at_most}, o ha empeorado durante la noche en más de {morning_rise_at_most}; cuando la media semanal sube {weekly_rise_from} o más; cuando se hace menos del {reps_done_percent} % de las repeticiones dos veces seguidas.</translation>
  </message>
  <message>
   <source>When to move on</source>
   <translation>Cuándo avanzar</translation>
  </message>
  <message>
   <source>may ease by {ease_steps} ladder steps, raise by {raise_steps}, and lower for up to {lower_s_at_most} s.</source>
   <translation>puede bajar {ease_steps} pasos de la escalera, subir {raise_steps}, y bajar el talón en hasta {lower_s_at_most} s.</translation>
  </message>
 </context>
 <context>
  <name>RunCard</name>
  <message>
   <source>A session is due too: run first, strength after it.</source>
   <translation>También toca una sesión: primero corre, la fuerza después.</translation>
  </message>
  <message>
   <source>Back from a run</source>
   <translation>He vuelto de correr</translation>
  </message>
  <message>
   <source>Can I run today?</source>
   <translation>¿Puedo correr hoy?</translation>
  </message>
  <message>
   <source>First the check-in</source>
   <translation>Primero el control</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Hoy no</translation>
  </message>
  <message>
   <source>Short and easy</source>
   <translation>Corto y suave</translation>
  </message>
  <message>
   <source>Warm up, 6 min</source>
   <translation>Calentar, 6 min</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
 </context>
 <context>
  <name>RunCharts</name>
  <message>
   <source>Bars: what you ran. Line: 10 % more than the week before, or less after a gap</source>
   <translation>Barras: lo que corriste. Línea: 10 % más que la semana anterior, o menos tras una pausa</translation>
  </message>
  <message>
   <source>Morning pain and how the calf felt; a line marks relief</source>
   <translation>Dolor matinal y cómo estuvo el gemelo; una línea marca el alivio</translation>
  </message>
  <message>
   <source>The calf's answer, 0 to 10</source>
   <translation>La respuesta del gemelo, 0 a 10</translation>
  </message>
  <message>
   <source>Weeks, {}</source>
   <translation>Semanas, {}</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>límite</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>mañana</translation>
  </message>
  <message>
   <source>morning {}</source>
   <translation>mañana {}</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>alivio</translation>
  </message>
  <message>
   <source>run</source>
   <translation>carrera</translation>
  </message>
  <message>
   <source>week with {}</source>
   <translation>semana con {}</translation>
  </message>
  <message>
   <source>while running</source>
   <translation>al correr</translation>
  </message>
  <message>
   <source>while running {}</source>
   <translation>al correr {}</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
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
   <translation>Una nota, si quieres</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Change the run</source>
   <translation>Cambiar la carrera</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Día</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <source>Faster than before</source>
   <translation>Más rápido que antes</translation>
  </message>
  <message>
   <source>How the calf felt</source>
   <translation>Cómo estuvo el gemelo</translation>
  </message>
  <message>
   <source>How the calf felt, 0 to 10</source>
   <translation>Cómo estuvo el gemelo, 0 a 10</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Log a run</source>
   <translation>Registrar una carrera</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Registrar</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More hills than before</source>
   <translation>Más cuestas que antes</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Shoe</source>
   <translation>Zapatilla</translation>
  </message>
  <message>
   <source>Shoe not said</source>
   <translation>Zapatilla sin indicar</translation>
  </message>
  <message>
   <source>Surface</source>
   <translation>Superficie</translation>
  </message>
  <message>
   <source>Surface not said</source>
   <translation>Superficie sin indicar</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>tiempo sin indicar</translation>
  </message>
 </context>
 <context>
  <name>RunRow</name>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Change {}</source>
   <translation>Cambiar {}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete {}</source>
   <translation>Eliminar {}</translation>
  </message>
 </context>
 <context>
  <name>RunWords</name>
  <message>
   <source>10 % more than last week's {}.</source>
   <translation>10 % más que los {} de la semana pasada.</translation>
  </message>
  <message>
   <source>After {} days without a run: a part of the {} a week before it.</source>
   <translation>Tras {} días sin correr: una parte de los {} por semana de antes.</translation>
  </message>
  <message>
   <source>In a study, runs that much longer had {} times the rate of injuries.</source>
   <translation>En un estudio, las carreras tanto más largas tuvieron {} veces la tasa de lesiones.</translation>
  </message>
  <message>
   <source>It is more than what is left of that week, {}.</source>
   <translation>Es más de lo que queda de esa semana, {}.</translation>
  </message>
  <message>
   <source>No more than last week's {}: new shoes, hills or speed are change enough.</source>
   <translation>No más que los {} de la semana pasada: zapatillas nuevas, cuestas o velocidad ya son bastante cambio.</translation>
  </message>
  <message>
   <source>There is no week before it yet. Begin with short, easy runs.</source>
   <translation>Aún no hay una semana anterior. Empieza con carreras cortas y suaves.</translation>
  </message>
  <message>
   <source>Without a run in 30 days, start with {} at most.</source>
   <translation>Sin ninguna carrera en 30 días, empieza con {} como máximo.</translation>
  </message>
  <message>
   <source>Yes. It fits into the week and is no leap.</source>
   <translation>Sí. Cabe en la semana y no es un salto.</translation>
  </message>
  <message>
   <source>Your longest run of 30 days is {}; up to {} is a small step.</source>
   <translation>Tu carrera más larga de 30 días es de {}; hasta {} es un paso pequeño.</translation>
  </message>
  <message>
   <source>about {}</source>
   <translation>unos {}</translation>
  </message>
  <message>
   <source>calf {} of 10</source>
   <translation>gemelo {} de 10</translation>
  </message>
  <message>
   <source>hills</source>
   <translation>cuestas</translation>
  </message>
  <message>
   <source>road</source>
   <translation>carretera</translation>
  </message>
  <message>
   <source>speed</source>
   <translation>velocidad</translation>
  </message>
  <message>
   <source>track</source>
   <translation>pista</translation>
  </message>
  <message>
   <source>trail</source>
   <translation>sendero</translation>
  </message>
  <message>
   <source>treadmill</source>
   <translation>cinta</translation>
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
   <translation>¿Qué distancia fue? Falta la distancia.</translation>
  </message>
  <message>
   <source>Import runs…</source>
   <translation>Importar carreras…</translation>
  </message>
  <message>
   <source>No run is logged yet. Runs of a watch, of Strava, Garmin Connect or Apple Health can be imported: drop their files here.</source>
   <translation>Aún no hay ninguna carrera registrada. Se pueden importar carreras de un reloj, de Strava, Garmin Connect o Apple Health: suelta aquí sus archivos.</translation>
  </message>
  <message>
   <source>Noted. {} Take the next days easily.</source>
   <translation>Anotado. {} Tómate con calma los próximos días.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Carreras</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Mostrar más</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Deshecho. El registro está como antes.</translation>
  </message>
  <message>
   <source>The run is logged.</source>
   <translation>La carrera está registrada.</translation>
  </message>
  <message>
   <source>The run of {} was deleted.</source>
   <translation>La carrera del {} se ha eliminado.</translation>
  </message>
  <message>
   <source>The run was changed.</source>
   <translation>La carrera se ha cambiado.</translation>
  </message>
  <message>
   <source>Your runs</source>
   <translation>Tus carreras</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Control de seguridad</translation>
  </message>
 </context>
 <context>
  <name>ScreenPage</name>
  <message>
   <source>Exercise is open. The check lasts four weeks.</source>
   <translation>El ejercicio está abierto. El control vale cuatro semanas.</translation>
  </message>
  <message>
   <source>Exercise stays locked until a clinician has looked at it.</source>
   <translation>El ejercicio sigue bloqueado hasta que lo haya visto un profesional sanitario.</translation>
  </message>
  <message>
   <source>Exercise stays locked until then.</source>
   <translation>El ejercicio sigue bloqueado hasta entonces.</translation>
  </message>
  <message>
   <source>Exercise stays locked. Do the check again {}.</source>
   <translation>El ejercicio sigue bloqueado. Repite el control: {}.</translation>
  </message>
  <message>
   <source>Has a clinician looked at this leg and agreed to exercise?</source>
   <translation>¿Ha visto esta pierna un profesional sanitario y está de acuerdo con el ejercicio?</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Aún no</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Nada encontrado</translation>
  </message>
  <message>
   <source>Thank you, that is kept</source>
   <translation>Gracias, queda guardado</translation>
  </message>
  <message>
   <source>What the answers found before, or the last one found, wants that first.</source>
   <translation>Lo que encontraron las respuestas anteriores, o la última, lo exige primero.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
 </context>
 <context>
  <name>SessionList</name>
  <message>
   <source>None yet. When your calf tightens or seizes, press R: it takes 5 minutes.</source>
   <translation>Aún ninguna. Cuando el gemelo se tense o se contracture, pulsa R: lleva 5 minutos.</translation>
  </message>
 </context>
 <context>
  <name>SessionPage</name>
  <message>
   <source>, preview at {} times the speed</source>
   <translation>, vista previa a {} veces la velocidad</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>How it came</source>
   <translation>Cómo empezó</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Cómo terminó</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Cómo fue</translation>
  </message>
  <message>
   <source>Leg</source>
   <translation>Pierna</translation>
  </message>
  <message>
   <source>No step was finished.</source>
   <translation>No se terminó ningún paso.</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Control de seguridad</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Agudo o se contractura</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Lento y sordo</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>The full check</source>
   <translation>El control completo</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Tensión después</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Tensión antes</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Lo que se dijo</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>not rated</source>
   <translation>sin valorar</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>prevista</translation>
  </message>
  <message>
   <source>{} of 10</source>
   <translation>{} de 10</translation>
  </message>
 </context>
 <context>
  <name>SessionRoom</name>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Deshecho. El registro está como antes.</translation>
  </message>
  <message>
   <source>The session of {} was added.</source>
   <translation>La sesión del {} se ha añadido.</translation>
  </message>
  <message>
   <source>The session of {} was deleted.</source>
   <translation>La sesión del {} se ha eliminado.</translation>
  </message>
  <message>
   <source>The session was changed.</source>
   <translation>La sesión se ha cambiado.</translation>
  </message>
 </context>
 <context>
  <name>SessionRow</name>
  <message>
   <source>, preview</source>
   <translation>, vista previa</translation>
  </message>
 </context>
 <context>
  <name>SessionWords</name>
  <message>
   <source>Both legs</source>
   <translation>Las dos piernas</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Volvió</translation>
  </message>
  <message>
   <source>Cool-down</source>
   <translation>Vuelta a la calma</translation>
  </message>
  <message>
   <source>Cut off</source>
   <translation>Interrumpida</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Ended early</source>
   <translation>Terminada antes</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Se ha ido</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de elevación de talón</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <source>Not begun, too sore</source>
   <translation>No empezada, demasiado dolorido</translation>
  </message>
  <message>
   <source>Not ended</source>
   <translation>Sin terminar</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>No lo sé</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Still tight</source>
   <translation>Sigue tenso</translation>
  </message>
  <message>
   <source>Stopped at the safety check</source>
   <translation>Parada en el control de seguridad</translation>
  </message>
  <message>
   <source>Stopped because it hurt</source>
   <translation>Parada porque dolía</translation>
  </message>
  <message>
   <source>Swollen</source>
   <translation>Hinchado</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Calentamiento</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>a stage back</source>
   <translation>una etapa atrás</translation>
  </message>
  <message>
   <source>a step back</source>
   <translation>un paso atrás</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>interrumpida</translation>
  </message>
  <message>
   <source>decided next morning</source>
   <translation>se decide a la mañana siguiente</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>terminado</translation>
  </message>
  <message>
   <source>gone back</source>
   <translation>hacia atrás</translation>
  </message>
  <message>
   <source>green</source>
   <translation>verde</translation>
  </message>
  <message>
   <source>hurt</source>
   <translation>dolió</translation>
  </message>
  <message>
   <source>it let go</source>
   <translation>se soltó</translation>
  </message>
  <message>
   <source>last dose again</source>
   <translation>otra vez la última dosis</translation>
  </message>
  <message>
   <source>not begun, too sore</source>
   <translation>no empezada, demasiado dolor</translation>
  </message>
  <message>
   <source>one step up</source>
   <translation>un paso arriba</translation>
  </message>
  <message>
   <source>same dose again</source>
   <translation>otra vez la misma dosis</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>saltado</translation>
  </message>
  <message>
   <source>stopped for pain</source>
   <translation>parada por dolor</translation>
  </message>
  <message>
   <source>stopped, safety check</source>
   <translation>parada, control de seguridad</translation>
  </message>
  <message>
   <source>two stages back</source>
   <translation>dos etapas atrás</translation>
  </message>
  <message>
   <source>until done</source>
   <translation>hasta terminar</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{} of {} repetitions</source>
   <translation>{} de {} repeticiones</translation>
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
   <translation>Dolor máximo en ella</translation>
  </message>
  <message>
   <source>Most pain in that set</source>
   <translation>Dolor máximo en esa serie</translation>
  </message>
  <message>
   <source>{}: one less</source>
   <translation>{}: una menos</translation>
  </message>
  <message>
   <source>{}: one more</source>
   <translation>{}: una más</translation>
  </message>
  <message>
   <source>{}: {} of {} reps</source>
   <translation>{}: {} de {} rep.</translation>
  </message>
 </context>
 <context>
  <name>SetsFields</name>
  <message>
   <source>Pain</source>
   <translation>Dolor</translation>
  </message>
  <message>
   <source>Repetitions</source>
   <translation>Repeticiones</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>{}: pain</source>
   <translation>{}: dolor</translation>
  </message>
  <message>
   <source>{}: repetitions</source>
   <translation>{}: repeticiones</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source> o'clock</source>
   <translation> h</translation>
  </message>
  <message>
   <source>A frame around the player. It stands still if your desktop wants less motion.</source>
   <translation>Un marco alrededor de la sesión. No se mueve si tu escritorio pide menos movimiento.</translation>
  </message>
  <message>
   <source>A new day begins at</source>
   <translation>Un nuevo día empieza a las</translation>
  </message>
  <message>
   <source>A session is due</source>
   <translation>Toca una sesión</translation>
  </message>
  <message>
   <source>A telephone number has 2 to 15 digits.</source>
   <translation>Un número de teléfono tiene de 2 a 15 cifras.</translation>
  </message>
  <message>
   <source>About calfcoach</source>
   <translation>Acerca de calfcoach</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>Asked from</source>
   <translation>Se pregunta desde</translation>
  </message>
  <message>
   <source>Asked on the morning after a session, until it is answered.</source>
   <translation>Se pregunta la mañana tras una sesión, hasta que se responda.</translation>
  </message>
  <message>
   <source>Choose as many as your program has sessions a week, with a day or more between them. Otherwise the program's own days hold.</source>
   <translation>Elige tantos como sesiones por semana tiene tu programa, con un día o más entre ellos. Si no, valen los días del propio programa.</translation>
  </message>
  <message>
   <source>Closing the window then leaves calfcoach in the tray; Quit is in its menu there.</source>
   <translation>Cerrar la ventana deja entonces calfcoach en la bandeja; Salir está allí en su menú.</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>Colores</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Days and units</source>
   <translation>Días y unidades</translation>
  </message>
  <message>
   <source>Days to train on</source>
   <translation>Días de entrenamiento</translation>
  </message>
  <message>
   <source>Distances</source>
   <translation>Distancias</translation>
  </message>
  <message>
   <source>Emergency number</source>
   <translation>Número de emergencias</translation>
  </message>
  <message>
   <source>Everything is in this folder, on this computer alone.</source>
   <translation>Todo está en esta carpeta, solo en este ordenador.</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Exportaciones y copias de seguridad</translation>
  </message>
  <message>
   <source>Flash at each change</source>
   <translation>Destello en cada cambio</translation>
  </message>
  <message>
   <source>Folder of your data</source>
   <translation>Carpeta de tus datos</translation>
  </message>
  <message>
   <source>Kilograms</source>
   <translation>Kilogramos</translation>
  </message>
  <message>
   <source>Kilometers</source>
   <translation>Kilómetros</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language and screen</source>
   <translation>Idioma y pantalla</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Loads</source>
   <translation>Cargas</translation>
  </message>
  <message>
   <source>Loudness of the voice</source>
   <translation>Volumen de la voz</translation>
  </message>
  <message>
   <source>Loudness of tones</source>
   <translation>Volumen de los tonos</translation>
  </message>
  <message>
   <source>Miles</source>
   <translation>Millas</translation>
  </message>
  <message>
   <source>Morning check-in</source>
   <translation>Control matinal</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Silenciado</translation>
  </message>
  <message>
   <source>Muted: nothing is played.</source>
   <translation>Silenciado: no suena nada.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>No</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>Play a test tone</source>
   <translation>Reproducir un tono de prueba</translation>
  </message>
  <message>
   <source>Pounds</source>
   <translation>Libras</translation>
  </message>
  <message>
   <source>Quiet hours begin at</source>
   <translation>El silencio empieza a las</translation>
  </message>
  <message>
   <source>Quiet hours end at</source>
   <translation>El silencio acaba a las</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Recordatorios</translation>
  </message>
  <message>
   <source>Said from</source>
   <translation>Se dice desde</translation>
  </message>
  <message>
   <source>Sessions in full screen</source>
   <translation>Sesiones en pantalla completa</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Sound comes out of {}, by {}.</source>
   <translation>El sonido sale por {}, con {}.</translation>
  </message>
  <message>
   <source>Sound was switched off when calfcoach was started.</source>
   <translation>El sonido se desactivó al iniciar calfcoach.</translation>
  </message>
  <message>
   <source>Spoken guidance</source>
   <translation>Guía hablada</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Arrancar al iniciar sesión</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Quedarse en la bandeja</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>The same hour twice means no quiet hours.</source>
   <translation>La misma hora dos veces significa sin horas de silencio.</translation>
  </message>
  <message>
   <source>There is no sound here. Words and figures show every change.</source>
   <translation>Aquí no hay sonido. Palabras y cifras muestran cada cambio.</translation>
  </message>
  <message>
   <source>This desktop has no tray: a closed window ends calfcoach, and its reminders.</source>
   <translation>Este escritorio no tiene bandeja: una ventana cerrada termina calfcoach y sus recordatorios.</translation>
  </message>
  <message>
   <source>What you do earlier belongs to the day before.</source>
   <translation>Lo que hagas antes cuenta para el día anterior.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Tus datos</translation>
  </message>
  <message>
   <source>calfcoach then starts without its window, and reminds.</source>
   <translation>calfcoach arranca entonces sin ventana, y recuerda.</translation>
  </message>
  <message>
   <source>the system's own device</source>
   <translation>el dispositivo del sistema</translation>
  </message>
 </context>
 <context>
  <name>SetupPage</name>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Izquierda</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Choose again</source>
   <translation>Elegir de nuevo</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Step {} of {}</source>
   <translation>Paso {} de {}</translation>
  </message>
 </context>
 <context>
  <name>ShoesCard</name>
  <message>
   <source> mm drop</source>
   <translation> mm de drop</translation>
  </message>
  <message>
   <source>Add the pair</source>
   <translation>Añadir el par</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Drop</translation>
  </message>
  <message>
   <source>First worn</source>
   <translation>Primer uso</translation>
  </message>
  <message>
   <source>Go on only while the calf is as before on the morning after a run in it.</source>
   <translation>Sigue solo mientras el gemelo esté como antes la mañana después de correr con él.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Of this week that is {}.</source>
   <translation>De esta semana son {}.</translation>
  </message>
  <message>
   <source>What you call the pair</source>
   <translation>Cómo llamas al par</translation>
  </message>
  <message>
   <source>Worn no more</source>
   <translation>Ya no se usa</translation>
  </message>
  <message>
   <source>Your shoes</source>
   <translation>Tus zapatillas</translation>
  </message>
  <message>
   <source>drop not known</source>
   <translation>drop desconocido</translation>
  </message>
  <message>
   <source>drop {} mm</source>
   <translation>drop {} mm</translation>
  </message>
  <message>
   <source>minimalist</source>
   <translation>minimalista</translation>
  </message>
  <message>
   <source>racing</source>
   <translation>competición</translation>
  </message>
  <message>
   <source>since {}</source>
   <translation>desde el {}</translation>
  </message>
  <message>
   <source>trail</source>
   <translation>sendero</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>habitual</translation>
  </message>
  <message>
   <source>{} is worn no more</source>
   <translation>{} ya no se usa</translation>
  </message>
  <message>
   <source>{} needs a transition: this week at most {} % of your distance in it, then a tenth more each week, until {}.</source>
   <translation>{} necesita una transición: esta semana, como máximo el {} % de tu distancia con ese par, luego una décima parte más cada semana, hasta el {}.</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Both legs</source>
   <translation>Las dos piernas</translation>
  </message>
  <message>
   <source>Keys: 1 left, 2 right, 3 both, or arrows and Enter. Esc leaves.</source>
   <translation>Teclas: 1 izquierda, 2 derecha, 3 las dos, o flechas y Enter. Esc sale.</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Stop where you are. Stand still or sit down.</source>
   <translation>Para donde estés. Quédate de pie sin moverte o siéntate.</translation>
  </message>
  <message>
   <source>Which leg is it?</source>
   <translation>¿Qué pierna es?</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Key: {}</source>
   <translation>Tecla: {}</translation>
  </message>
 </context>
 <context>
  <name>SilenceNotice</name>
  <message>
   <source>There is no sound here. Numbers and words show every change.</source>
   <translation>Aquí no hay sonido. Números y palabras muestran cada cambio.</translation>
  </message>
 </context>
 <context>
  <name>SoundSaver</name>
  <message>
   <source>Save the sound of this session</source>
   <translation>Guardar el sonido de esta sesión</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Guardado como {}.</translation>
  </message>
  <message>
   <source>Sound (*.wav)</source>
   <translation>Sonido (*.wav)</translation>
  </message>
 </context>
 <context>
  <name>StageList</name>
  <message numerus="yes">
   <source>%n exercises</source>
   <translation>
    <numerusform>%n ejercicio</numerusform>
    <numerusform>%n ejercicios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n steps</source>
   <translation>
    <numerusform>, %n paso</numerusform>
    <numerusform>, %n pasos</numerusform>
   </translation>
  </message>
  <message>
   <source>Stage {}</source>
   <translation>Etapa {}</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>El programa</translation>
  </message>
  <message>
   <source>The program and its stages</source>
   <translation>El programa y sus etapas</translation>
  </message>
  <message>
   <source>name, days, start</source>
   <translation>nombre, días, inicio</translation>
  </message>
  <message>
   <source>{}, something to mend</source>
   <translation>{}, algo que corregir</translation>
  </message>
 </context>
 <context>
  <name>StageMap</name>
  <message>
   <source>The ladder</source>
   <translation>La escalera</translation>
  </message>
  <message>
   <source>To fall back on</source>
   <translation>Como recurso</translation>
  </message>
 </context>
 <context>
  <name>StageOptions</name>
  <message>
   <source>0, and 11 for running pain, ask for nothing.</source>
   <translation>0, y 11 en el dolor al correr, no piden nada.</translation>
  </message>
  <message>
   <source>About this stage</source>
   <translation>Sobre esta etapa</translation>
  </message>
  <message>
   <source>Before it is entered</source>
   <translation>Antes de entrar en ella</translation>
  </message>
  <message>
   <source>Each leg manages {raises_each_leg} single-leg raises; the weaker leg {symmetry_percent} % of the stronger; running pain at most {running_pain_at_most}; {weeks_since_start} weeks since the start.</source>
   <translation>Cada pierna consigue {raises_each_leg} elevaciones a una pierna; la pierna más débil, el {symmetry_percent} % de la más fuerte; dolor al correr como máximo {running_pain_at_most}; {weeks_since_start} semanas desde el inicio.</translation>
  </message>
  <message>
   <source>Each step {step_percent} % of body and pack, {step_min_kg} to {step_max_kg} kg, rounded to {round_kg} kg, up to {most_percent} % of body mass.</source>
   <translation>Cada aumento, {step_percent} % del cuerpo y la mochila, de {step_min_kg} a {step_max_kg} kg, redondeado a {round_kg} kg, hasta el {most_percent} % del peso corporal.</translation>
  </message>
  <message>
   <source>For calming down only</source>
   <translation>Solo para calmar</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Carga</translation>
  </message>
  <message>
   <source>Load step at least, kg</source>
   <translation>Aumento de carga mínimo, kg</translation>
  </message>
  <message>
   <source>Load step at most, kg</source>
   <translation>Aumento de carga máximo, kg</translation>
  </message>
  <message>
   <source>Load step, percent</source>
   <translation>Aumento de carga, porcentaje</translation>
  </message>
  <message>
   <source>Name of the stage</source>
   <translation>Nombre de la etapa</translation>
  </message>
  <message>
   <source>Pack at most, percent of body mass</source>
   <translation>Mochila máxima, porcentaje del peso corporal</translation>
  </message>
  <message>
   <source>Raises typical for the age</source>
   <translation>Elevaciones típicas para la edad</translation>
  </message>
  <message>
   <source>Rest between exercises, seconds</source>
   <translation>Descanso entre ejercicios, segundos</translation>
  </message>
  <message>
   <source>Rest {rest_between_s} s from one exercise to the next.</source>
   <translation>Descanso de {rest_between_s} s de un ejercicio al siguiente.</translation>
  </message>
  <message>
   <source>Rounded to, kg</source>
   <translation>Redondeado a, kg</translation>
  </message>
  <message>
   <source>Running pain, at most</source>
   <translation>Dolor al correr, como máximo</translation>
  </message>
  <message>
   <source>Single-leg raises of each leg</source>
   <translation>Elevaciones a una pierna con cada pierna</translation>
  </message>
  <message>
   <source>Weaker leg in percent of the stronger</source>
   <translation>Pierna más débil en porcentaje de la más fuerte</translation>
  </message>
  <message>
   <source>Weeks since the start</source>
   <translation>Semanas desde el inicio</translation>
  </message>
  <message>
   <source>When the heel bone hurts</source>
   <translation>Cuando duele el hueso del talón</translation>
  </message>
  <message>
   <source>as heavy as just possible</source>
   <translation>tan pesada como apenas sea posible</translation>
  </message>
  <message>
   <source>backpack as it came</source>
   <translation>mochila como venía</translation>
  </message>
  <message>
   <source>backpack that gets heavier</source>
   <translation>mochila cada vez más pesada</translation>
  </message>
  <message>
   <source>body weight</source>
   <translation>peso corporal</translation>
  </message>
  <message>
   <source>on the floor instead of the step</source>
   <translation>en el suelo en lugar del escalón</translation>
  </message>
  <message>
   <source>the stage is skipped</source>
   <translation>la etapa se salta</translation>
  </message>
  <message>
   <source>the stage stays as it is</source>
   <translation>la etapa se queda como está</translation>
  </message>
 </context>
 <context>
  <name>StagePanel</name>
  <message>
   <source>An exercise of your own…</source>
   <translation>Un ejercicio propio…</translation>
  </message>
  <message>
   <source>Keep as the usual dose</source>
   <translation>Guardar como dosis habitual</translation>
  </message>
  <message>
   <source>Type into a cell. Alt with an arrow moves a row, Delete removes it.</source>
   <translation>Escribe en una celda. Alt con una flecha mueve una fila, Supr la elimina.</translation>
  </message>
  <message>
   <source>body</source>
   <translation>cuerpo</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>mantén</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>escalera</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>baja</translation>
  </message>
  <message>
   <source>own load</source>
   <translation>carga propia</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>mochila</translation>
  </message>
  <message>
   <source>pack, grows</source>
   <translation>mochila, crece</translation>
  </message>
  <message>
   <source>reps</source>
   <translation>rep.</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>descanso</translation>
  </message>
  <message>
   <source>sets</source>
   <translation>series</translation>
  </message>
  <message>
   <source>stay down</source>
   <translation>quédate abajo</translation>
  </message>
  <message>
   <source>step {}</source>
   <translation>paso {}</translation>
  </message>
  <message>
   <source>switch of legs</source>
   <translation>cambio de pierna</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>ritmo</translation>
  </message>
  <message>
   <source>up</source>
   <translation>sube</translation>
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>You are here</source>
   <translation>Estás aquí</translation>
  </message>
  <message>
   <source>You began above this stage.</source>
   <translation>Empezaste por encima de esta etapa.</translation>
  </message>
 </context>
 <context>
  <name>StageWords</name>
  <message numerus="yes">
   <source>%n sessions a week.</source>
   <translation>
    <numerusform>%n sesión por semana.</numerusform>
    <numerusform>%n sesiones por semana.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n vez</numerusform>
    <numerusform>%n veces</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n weeks have passed since the start</source>
   <translation>
    <numerusform>haya pasado %n semana desde el inicio</numerusform>
    <numerusform>hayan pasado %n semanas desde el inicio</numerusform>
   </translation>
  </message>
  <message>
   <source>Asks that {}.</source>
   <translation>Pide que {}.</translation>
  </message>
  <message>
   <source>Choose a load with which the repetitions are just possible.</source>
   <translation>Elige una carga con la que las repeticiones apenas sean posibles.</translation>
  </message>
  <message>
   <source>On the floor, because your heel bone hurts.</source>
   <translation>En el suelo, porque te duele el hueso del talón.</translation>
  </message>
  <message>
   <source>Only for when the first stage hurts too much.</source>
   <translation>Solo para cuando la primera etapa duele demasiado.</translation>
  </message>
  <message>
   <source>Pack: {} % of you and the pack more each time, {} to {}; never over {} % of you.</source>
   <translation>Mochila: {} % de ti y la mochila más cada vez, de {} a {}; nunca más del {} % de ti.</translation>
  </message>
  <message>
   <source>Skipped: it needs a step, and your heel bone hurts.</source>
   <translation>Saltada: necesita un escalón, y te duele el hueso del talón.</translation>
  </message>
  <message>
   <source>With the pack you have reached by then.</source>
   <translation>Con la mochila a la que hayas llegado entonces.</translation>
  </message>
  <message numerus="yes">
   <source>each leg manages %n single-leg raises</source>
   <translation>
    <numerusform>cada pierna consiga %n elevación a una pierna</numerusform>
    <numerusform>cada pierna consiga %n elevaciones a una pierna</numerusform>
   </translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>aún no</translation>
  </message>
  <message>
   <source>once</source>
   <translation>una vez</translation>
  </message>
  <message>
   <source>pain when running is {} or less</source>
   <translation>el dolor al correr sea {} o menos</translation>
  </message>
  <message>
   <source>the weaker leg has {} % of the stronger one</source>
   <translation>la pierna más débil tenga el {} % de la más fuerte</translation>
  </message>
  <message numerus="yes">
   <source>the weaker leg manages %n raises, as is typical</source>
   <translation>
    <numerusform>la pierna más débil consiga %n elevación, lo típico</numerusform>
    <numerusform>la pierna más débil consiga %n elevaciones, lo típico</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StartPanel</name>
  <message>
   <source>, and </source>
   <translation>, y </translation>
  </message>
  <message>
   <source>0 is no pain, 10 the worst.</source>
   <translation>0 es sin dolor, 10 el peor.</translation>
  </message>
  <message>
   <source>A backpack with {}.</source>
   <translation>Una mochila con {}.</translation>
  </message>
  <message>
   <source>A firm chair.</source>
   <translation>Una silla firme.</translation>
  </message>
  <message>
   <source>A first session</source>
   <translation>Una primera sesión</translation>
  </message>
  <message>
   <source>A stable step, with a wall or rail to hold on to.</source>
   <translation>Un escalón estable, con una pared o barandilla para agarrarte.</translation>
  </message>
  <message>
   <source>A wall or rail to hold on to.</source>
   <translation>Una pared o barandilla para agarrarte.</translation>
  </message>
  <message>
   <source>Another program suits better now</source>
   <translation>Ahora encaja mejor otro programa</translation>
  </message>
  <message>
   <source>Because the heel bone hurts, all of it stays on the floor.</source>
   <translation>Como duele el hueso del talón, todo se queda en el suelo.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Exercise is still locked by an earlier warning sign. A clean safety check opens it, {} at the earliest.</source>
   <translation>El ejercicio sigue bloqueado por una señal de alarma anterior. Un control de seguridad limpio lo abre, como pronto: {}.</translation>
  </message>
  <message>
   <source>Exercise is still locked by an earlier warning sign: a clinician first, then a clean safety check, {} at the earliest.</source>
   <translation>El ejercicio sigue bloqueado por una señal de alarma anterior: primero un profesional sanitario, luego un control de seguridad limpio, como pronto: {}.</translation>
  </message>
  <message>
   <source>Exercise stays locked until a safety check is clean.</source>
   <translation>El ejercicio sigue bloqueado hasta que un control de seguridad sea limpio.</translation>
  </message>
  <message>
   <source>Exercise stays locked until then. Come back with the go-ahead.</source>
   <translation>El ejercicio sigue bloqueado hasta entonces. Vuelve con el visto bueno.</translation>
  </message>
  <message>
   <source>First session: {}.</source>
   <translation>Primera sesión: {}.</translation>
  </message>
  <message>
   <source>How is the calf right now?</source>
   <translation>¿Cómo está el gemelo ahora mismo?</translation>
  </message>
  <message>
   <source>How was the calf this morning?</source>
   <translation>¿Cómo estaba el gemelo esta mañana?</translation>
  </message>
  <message>
   <source>Lower for {} s, rests between the sets, about {} min in all.</source>
   <translation>Baja en {} s, descansos entre las series, unos {} min en total.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Aún no</translation>
  </message>
  <message>
   <source>Save the sound…</source>
   <translation>Guardar el sonido…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>The dose has changed since it was shown. This is what is due now.</source>
   <translation>La dosis ha cambiado desde que se mostró. Esto es lo que toca ahora.</translation>
  </message>
  <message>
   <source>The usual program builds up to that.</source>
   <translation>El programa habitual prepara para eso.</translation>
  </message>
  <message>
   <source>To begin this program, {}.</source>
   <translation>Para empezar este programa, {}.</translation>
  </message>
  <message>
   <source>Where you begin</source>
   <translation>Dónde empiezas</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
  <message>
   <source>{} × {} each leg</source>
   <translation>{} × {} cada pierna</translation>
  </message>
 </context>
 <context>
  <name>StepPill</name>
  <message>
   <source>due next</source>
   <translation>toca ahora</translation>
  </message>
  <message>
   <source>due next, {}</source>
   <translation>toca ahora, {}</translation>
  </message>
 </context>
 <context>
  <name>StrengthLastWords</name>
  <message>
   <source>Exercise is locked until a clean safety check, from {} on.</source>
   <translation>El ejercicio está bloqueado hasta un control de seguridad limpio, a partir de: {}.</translation>
  </message>
  <message>
   <source>Next session: {}.</source>
   <translation>Próxima sesión: {}.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Aún sin guardar</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Hoy no</translation>
  </message>
  <message>
   <source>Rule {}. Rests on: {} (grade {}).</source>
   <translation>Regla {}. Se basa en: {} (grado {}).</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <source>Stopped for safety</source>
   <translation>Parado por seguridad</translation>
  </message>
  <message>
   <source>Stopped, and that is right</source>
   <translation>Parado, y es lo correcto</translation>
  </message>
  <message>
   <source>Tomorrow morning, say on Today how the calf feels: one tap, and the dose follows.</source>
   <translation>Mañana por la mañana, di en Hoy cómo está el gemelo: un toque, y la dosis sigue.</translation>
  </message>
  <message>
   <source>Well done, it is saved</source>
   <translation>Hecho, está guardado</translation>
  </message>
  <message>
   <source>What was done is saved</source>
   <translation>Lo hecho está guardado</translation>
  </message>
 </context>
 <context>
  <name>StrengthPage</name>
  <message>
   <source>End it</source>
   <translation>Terminarlo</translation>
  </message>
  <message>
   <source>End the session here?</source>
   <translation>¿Terminar la sesión aquí?</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Empezar el alivio</translation>
  </message>
  <message>
   <source>Stop the session and start relief?</source>
   <translation>¿Parar la sesión y empezar el alivio?</translation>
  </message>
  <message>
   <source>That is noted. Press Space when you stand ready again.</source>
   <translation>Anotado. Pulsa Espacio cuando estés de pie y a punto otra vez.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. The session waits; press Space to go on.</source>
   <translation>El ordenador ha estado suspendido unos {}. La sesión espera; pulsa Espacio para seguir.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Lo hecho hasta ahora queda en el registro.</translation>
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
   <translation>Atrás</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Terminar</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuar</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Duele: parar</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>PIERNA IZQUIERDA</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <source>Next rep</source>
   <translation>Siguiente rep.</translation>
  </message>
  <message>
   <source>Next: the end</source>
   <translation>Después: el final</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Después: {}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Pulsa Espacio para seguir.</translation>
  </message>
  <message>
   <source>Press Space when you begin a rep.</source>
   <translation>Pulsa Espacio cuando empieces una repetición.</translation>
  </message>
  <message>
   <source>Preview, not logged</source>
   <translation>Vista previa, no se registra</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>PIERNA DERECHA</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>A punto</translation>
  </message>
  <message>
   <source>Ready for the next rep</source>
   <translation>A punto para la siguiente repetición</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <source>Set {} of {}</source>
   <translation>Serie {} de {}</translation>
  </message>
  <message>
   <source>Set {} of {} is next</source>
   <translation>Sigue la serie {} de {}</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Saltar</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Switch to the left leg</source>
   <translation>Cambia a la pierna izquierda</translation>
  </message>
  <message>
   <source>Switch to the right leg</source>
   <translation>Cambia a la pierna derecha</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <source>about {} left</source>
   <translation>quedan unos {}</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>pierna izquierda</translation>
  </message>
  <message>
   <source>rep {} of {}</source>
   <translation>rep. {} de {}</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>pierna derecha</translation>
  </message>
  <message>
   <source>set {} of {}</source>
   <translation>serie {} de {}</translation>
  </message>
  <message>
   <source>switch legs, {} s</source>
   <translation>cambio de pierna, {} s</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>quedan {}</translation>
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
   <translation>La semana. {}</translation>
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
   <translation>Después</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Drunk meanwhile</source>
   <translation>Bebido mientras tanto</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <source>That is more than 2 % of your weight: drink a little earlier.</source>
   <translation>Eso es más del 2 % de tu peso: bebe un poco antes.</translation>
  </message>
  <message>
   <source>Weigh yourself without clothes before and after a run of an hour or more.</source>
   <translation>Pésate sin ropa antes y después de correr una hora o más.</translation>
  </message>
  <message>
   <source>What a run costs you in sweat</source>
   <translation>Lo que te cuesta una carrera en sudor</translation>
  </message>
  <message>
   <source>What did it cost?</source>
   <translation>¿Cuánto costó?</translation>
  </message>
  <message>
   <source>You drank as much as you lost, or more: that is enough.</source>
   <translation>Bebiste tanto como perdiste, o más: es suficiente.</translation>
  </message>
  <message>
   <source>You lost about {}, {} an hour.</source>
   <translation>Perdiste unos {}, {} por hora.</translation>
  </message>
  <message>
   <source>You lost about {}.</source>
   <translation>Perdiste unos {}.</translation>
  </message>
  <message>
   <source>You lost nothing that the scales show. Drink no more than thirst asks for.</source>
   <translation>No perdiste nada que muestre la báscula. No bebas más de lo que pida la sed.</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>tiempo sin indicar</translation>
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
   <translation>{} aún sin reponer: a sorbos en las próximas horas, según la sed, con sodio y potasio, y nunca más que eso.</translation>
  </message>
 </context>
 <context>
  <name>TierBanner</name>
  <message>
   <source>Answer what you can, the most urgent first</source>
   <translation>Responde lo que puedas, lo más urgente primero</translation>
  </message>
  <message>
   <source>or</source>
   <translation>o</translation>
  </message>
 </context>
 <context>
  <name>TileRow</name>
  <message>
   <source>Heel raises, left / right</source>
   <translation>Elevaciones de talón, izquierda / derecha</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Dolor matinal</translation>
  </message>
  <message>
   <source>Sessions done</source>
   <translation>Sesiones hechas</translation>
  </message>
  <message>
   <source>Weaker of stronger leg</source>
   <translation>Débil respecto a fuerte</translation>
  </message>
  <message>
   <source>goal {} %</source>
   <translation>meta {} %</translation>
  </message>
  <message>
   <source>goal {} %; within test noise</source>
   <translation>meta {} %; dentro del error del test</translation>
  </message>
  <message>
   <source>mean of the last check-ins</source>
   <translation>media de los últimos controles</translation>
  </message>
  <message>
   <source>no check-in yet</source>
   <translation>aún sin controles</translation>
  </message>
  <message>
   <source>none planned so far</source>
   <translation>ninguna prevista hasta ahora</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>aún sin medir</translation>
  </message>
  <message>
   <source>was {} around {}</source>
   <translation>era {} hacia el {}</translation>
  </message>
  <message>
   <source>{} % of the plan</source>
   <translation>{} % del plan</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
  <message>
   <source>{}, typical for you: {}</source>
   <translation>{}, típico para ti: {}</translation>
  </message>
 </context>
 <context>
  <name>TimeOffPanel</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Primer día</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Último día</translation>
  </message>
  <message>
   <source>No days off ahead.</source>
   <translation>No hay días libres por delante.</translation>
  </message>
  <message>
   <source>No session is due on these days, and none is made up afterwards.</source>
   <translation>Ninguna sesión toca en estos días, y ninguna se recupera después.</translation>
  </message>
  <message>
   <source>Take these days off</source>
   <translation>Tomar estos días libres</translation>
  </message>
  <message>
   <source>These days are off already.</source>
   <translation>Estos días ya están libres.</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Días libres</translation>
  </message>
 </context>
 <context>
  <name>TimeOffRow</name>
  <message>
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <source>Take back {}</source>
   <translation>Retirar {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} a {}</translation>
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
   <translation>Ajustar…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Drink with sodium and potassium</source>
   <translation>Bebe con sodio y potasio</translation>
  </message>
  <message>
   <source>Guided relief for one calf: about 5 minutes, one key to start.</source>
   <translation>Alivio guiado para un gemelo: unos 5 minutos, una tecla para empezar.</translation>
  </message>
  <message>
   <source>It guides and times. It does not diagnose. If you are worried about your leg, have it looked at.</source>
   <translation>Guía y mide el tiempo. No diagnostica. Si te preocupa la pierna, haz que te la vean.</translation>
  </message>
  <message>
   <source>Its steps are removed from the log for good.</source>
   <translation>Sus pasos se eliminan del registro para siempre.</translation>
  </message>
  <message>
   <source>Massage</source>
   <translation>Masaje</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Un momento…</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Empezar el alivio</translation>
  </message>
  <message>
   <source>Stop and safety check</source>
   <translation>Parar y control de seguridad</translation>
  </message>
  <message>
   <source>Straight-leg stretch</source>
   <translation>Estiramiento, rodilla recta</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Throw this session away?</source>
   <translation>¿Descartar esta sesión?</translation>
  </message>
  <message>
   <source>Tight right now?</source>
   <translation>¿Tensión ahora mismo?</translation>
  </message>
  <message>
   <source>Walk and look again</source>
   <translation>Camina y mira de nuevo</translation>
  </message>
  <message>
   <source>What calfcoach is not</source>
   <translation>Lo que calfcoach no es</translation>
  </message>
  <message>
   <source>to thirst</source>
   <translation>según la sed</translation>
  </message>
 </context>
 <context>
  <name>TodayWords</name>
  <message numerus="yes">
   <source>%n days since the last one</source>
   <translation>
    <numerusform>%n día desde la última</numerusform>
    <numerusform>%n días desde la última</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions this week</source>
   <translation>
    <numerusform>%n sesión esta semana</numerusform>
    <numerusform>%n sesiones esta semana</numerusform>
   </translation>
  </message>
  <message>
   <source>A calf gets 48 hours between two sessions.</source>
   <translation>El gemelo tiene 48 horas entre dos sesiones.</translation>
  </message>
  <message>
   <source>Bent knee</source>
   <translation>Rodilla flexionada</translation>
  </message>
  <message>
   <source>Calf raises on a step</source>
   <translation>Elevaciones de talón en un escalón</translation>
  </message>
  <message>
   <source>Calf raises on the floor</source>
   <translation>Elevaciones de talón en el suelo</translation>
  </message>
  <message>
   <source>Calf raises with a backpack</source>
   <translation>Elevaciones de talón con mochila</translation>
  </message>
  <message>
   <source>Lower for {} s</source>
   <translation>Baja en {} s</translation>
  </message>
  <message>
   <source>One more day of rest suits your rhythm better.</source>
   <translation>Un día más de descanso encaja mejor con tu ritmo.</translation>
  </message>
  <message>
   <source>Stage {} of {}</source>
   <translation>Etapa {} de {}</translation>
  </message>
  <message>
   <source>Straight knee</source>
   <translation>Rodilla recta</translation>
  </message>
  <message>
   <source>Three sessions lie in the last seven days, and that is enough.</source>
   <translation>Hay tres sesiones en los últimos siete días, y es suficiente.</translation>
  </message>
  <message>
   <source>Today is one of your days off.</source>
   <translation>Hoy es uno de tus días libres.</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Semana {}</translation>
  </message>
  <message>
   <source>You moved the session from {}.</source>
   <translation>Cambiaste la sesión de día. Antes: {}.</translation>
  </message>
  <message>
   <source>You moved the session.</source>
   <translation>Cambiaste la sesión de día.</translation>
  </message>
  <message>
   <source>You moved the session. It was first due on {}.</source>
   <translation>Cambiaste la sesión de día. Al principio tocaba el {}.</translation>
  </message>
  <message>
   <source>You trained on {}.</source>
   <translation>Entrenaste el {}.</translation>
  </message>
  <message>
   <source>You trained today.</source>
   <translation>Entrenaste hoy.</translation>
  </message>
  <message>
   <source>Your calf needed relief today, so loading waits until tomorrow.</source>
   <translation>El gemelo necesitó alivio hoy, así que la carga espera hasta mañana.</translation>
  </message>
  <message>
   <source>Your calf was too sore for it today. Tomorrow you can try again.</source>
   <translation>El gemelo estaba demasiado dolorido hoy. Mañana puedes probar otra vez.</translation>
  </message>
  <message>
   <source>a load that just allows the repetitions</source>
   <translation>una carga que apenas permita las repeticiones</translation>
  </message>
  <message>
   <source>about {} min</source>
   <translation>unos {} min</translation>
  </message>
  <message>
   <source>at your own pace</source>
   <translation>a tu ritmo</translation>
  </message>
  <message>
   <source>backpack {}</source>
   <translation>mochila {}</translation>
  </message>
  <message>
   <source>body weight</source>
   <translation>peso corporal</translation>
  </message>
  <message>
   <source>calf</source>
   <translation>gemelo</translation>
  </message>
  <message>
   <source>first</source>
   <translation>primera</translation>
  </message>
  <message>
   <source>gastrocnemius</source>
   <translation>gastrocnemio</translation>
  </message>
  <message>
   <source>last one today</source>
   <translation>la última hoy</translation>
  </message>
  <message>
   <source>no session this week yet</source>
   <translation>aún ninguna sesión esta semana</translation>
  </message>
  <message>
   <source>one up, one down</source>
   <translation>sube una, baja una</translation>
  </message>
  <message>
   <source>rest {} s</source>
   <translation>descanso {} s</translation>
  </message>
  <message>
   <source>second</source>
   <translation>segunda</translation>
  </message>
  <message>
   <source>soleus</source>
   <translation>sóleo</translation>
  </message>
  <message>
   <source>third</source>
   <translation>tercera</translation>
  </message>
  <message>
   <source>today</source>
   <translation>hoy</translation>
  </message>
  <message>
   <source>tomorrow, {}</source>
   <translation>mañana, {}</translation>
  </message>
  <message>
   <source>two up, one down</source>
   <translation>suben dos, baja una</translation>
  </message>
  <message>
   <source>two up, two down</source>
   <translation>suben dos, bajan dos</translation>
  </message>
  <message>
   <source>whole leg</source>
   <translation>toda la pierna</translation>
  </message>
  <message>
   <source>{} each side</source>
   <translation>{} cada lado</translation>
  </message>
  <message>
   <source>{} is one of your days off.</source>
   <translation>{}: es uno de tus días libres.</translation>
  </message>
  <message>
   <source>{} is over. A session cannot be moved back.</source>
   <translation>{}: ya pasó. Una sesión no se puede mover hacia atrás.</translation>
  </message>
  <message>
   <source>{} is too early. {} is the earliest.</source>
   <translation>{}: demasiado pronto. Como pronto: {}.</translation>
  </message>
  <message>
   <source>{} is within 48 hours of your last session. {} is the earliest.</source>
   <translation>{}: está a menos de 48 horas de tu última sesión. Como pronto: {}.</translation>
  </message>
  <message>
   <source>{} session of the week</source>
   <translation>{} sesión de la semana</translation>
  </message>
  <message>
   <source>{} would be the fourth session in seven days. Three are the most.</source>
   <translation>{}: sería la cuarta sesión en siete días. Tres es el máximo.</translation>
  </message>
  <message>
   <source>{}: exercise is locked until {}.</source>
   <translation>{}: el ejercicio está bloqueado hasta el {}.</translation>
  </message>
 </context>
 <context>
  <name>TotalsCard</name>
  <message>
   <source>From your clinician</source>
   <translation>De tu profesional sanitario</translation>
  </message>
  <message>
   <source>LEFS, 0 to 80</source>
   <translation>LEFS, 0 a 80</translation>
  </message>
  <message>
   <source>Totals of forms that you filled in with a clinician; higher is better. A real change is 14 points or more in VISA-A, which is about the Achilles tendon, and 9 or more in LEFS, which is about the whole leg.</source>
   <translation>Totales de cuestionarios que rellenaste con un profesional sanitario; más alto es mejor. Un cambio real son 14 puntos o más en VISA-A, que trata del tendón de Aquiles, y 9 o más en LEFS, que trata de toda la pierna.</translation>
  </message>
  <message>
   <source>Type in one total at least.</source>
   <translation>Escribe al menos un total.</translation>
  </message>
  <message>
   <source>VISA-A, 0 to 100</source>
   <translation>VISA-A, 0 a 100</translation>
  </message>
 </context>
 <context>
  <name>TrainingCards</name>
  <message>
   <source>Decided on {}, replaced when an answer changed. {}.</source>
   <translation>Decidido el {}, sustituido cuando cambió una respuesta. {}.</translation>
  </message>
  <message>
   <source>Decided on {}. {}.</source>
   <translation>Decidido el {}. {}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecha</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dosis</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Esfuerzo</translation>
  </message>
  <message>
   <source>First due on</source>
   <translation>Tocaba al principio el</translation>
  </message>
  <message>
   <source>Made you limp</source>
   <translation>Te hizo cojear</translation>
  </message>
  <message>
   <source>Most pain during it</source>
   <translation>Dolor máximo durante ella</translation>
  </message>
  <message>
   <source>Most pain from its end to bedtime</source>
   <translation>Dolor máximo desde el final hasta la hora de dormir</translation>
  </message>
  <message>
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <source>No set was finished.</source>
   <translation>No se terminó ninguna serie.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Nothing yet: the next morning decides.</source>
   <translation>Aún nada: decide la mañana siguiente.</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Dolor antes</translation>
  </message>
  <message>
   <source>Repetitions left</source>
   <translation>Repeticiones de reserva</translation>
  </message>
  <message>
   <source>Rule {}, grade {}</source>
   <translation>Regla {}, grado {}</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Series</translation>
  </message>
  <message>
   <source>Sharp</source>
   <translation>Agudo</translation>
  </message>
  <message>
   <source>What followed from it</source>
   <translation>Lo que siguió</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecha</translation>
  </message>
  <message>
   <source>load</source>
   <translation>carga</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>sin indicar</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>dolor</translation>
  </message>
  <message>
   <source>set {} of {}</source>
   <translation>serie {} de {}</translation>
  </message>
  <message>
   <source>{} of 10</source>
   <translation>{} de 10</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} de {}</translation>
  </message>
 </context>
 <context>
  <name>TrainingForm</name>
  <message>
   <source>How it was</source>
   <translation>Cómo fue</translation>
  </message>
  <message>
   <source>Pain before is still open.</source>
   <translation>Falta el dolor de antes.</translation>
  </message>
  <message>
   <source>Pain during and after are still open.</source>
   <translation>Faltan el dolor de durante y el de después.</translation>
  </message>
  <message>
   <source>Pain on the next morning</source>
   <translation>Dolor a la mañana siguiente</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Series</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Open calfcoach</source>
   <translation>Abrir calfcoach</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Remind me: {}</source>
   <translation>Recuérdamelo: {}</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Empezar el alivio</translation>
  </message>
  <message>
   <source>Today's session</source>
   <translation>Sesión de hoy</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>Units</name>
  <message numerus="yes">
   <source>%n repetitions</source>
   <translation>
    <numerusform>%n repetición</numerusform>
    <numerusform>%n repeticiones</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VerdictWords</name>
  <message>
   <source>be seen</source>
   <translation>que te vean</translation>
  </message>
  <message>
   <source>green</source>
   <translation>verde</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>mantén</translation>
  </message>
  <message>
   <source>no session</source>
   <translation>sin sesión</translation>
  </message>
  <message>
   <source>repeat</source>
   <translation>repetir</translation>
  </message>
  <message>
   <source>stage back</source>
   <translation>etapa atrás</translation>
  </message>
  <message>
   <source>step back</source>
   <translation>paso atrás</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>parar</translation>
  </message>
  <message>
   <source>two back</source>
   <translation>dos atrás</translation>
  </message>
 </context>
 <context>
  <name>VoicesCard</name>
  <message>
   <source>A voice of your own: put a folder with WAV files, each named for its prompt, in here.</source>
   <translation>Una voz propia: pon aquí una carpeta con archivos WAV, cada uno con el nombre de su aviso.</translation>
  </message>
  <message>
   <source>Built in</source>
   <translation>Incluido</translation>
  </message>
  <message>
   <source>Cannot be used: {}.</source>
   <translation>No se puede usar: {}.</translation>
  </message>
  <message>
   <source>Folder for voices of your own</source>
   <translation>Carpeta para voces propias</translation>
  </message>
  <message>
   <source>Missing: {}.</source>
   <translation>Falta: {}.</translation>
  </message>
  <message>
   <source>Says every text, exercises of your own too, but not as punctually. It may take some seconds to start, and not every computer has one.</source>
   <translation>Dice todos los textos, también los ejercicios propios, pero con menos puntualidad. Puede tardar unos segundos en empezar, y no todos los ordenadores tienen una.</translation>
  </message>
  <message>
   <source>The voice {} is not there now; the built-in one speaks.</source>
   <translation>La voz {} no está ahora; habla la incluida.</translation>
  </message>
  <message>
   <source>This computer's speech</source>
   <translation>La voz de este ordenador</translation>
  </message>
  <message>
   <source>Voice: {}</source>
   <translation>Voz: {}</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>Voces</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} y {} más</translation>
  </message>
  <message>
   <source>{} of {} prompts.</source>
   <translation>{} de {} avisos.</translation>
  </message>
 </context>
 <context>
  <name>WallCard</name>
  <message>
   <source>Knee to wall</source>
   <translation>Rodilla a la pared</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Pierna izquierda</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>Medido en</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Pierna derecha</translation>
  </message>
  <message>
   <source>Stand before a wall, heel down, knee to the wall, and measure from big toe to wall, as far away as you get. Only a change of 1.9 cm or more is a real one.</source>
   <translation>Ponte de pie ante una pared, talón abajo, rodilla contra la pared, y mide del dedo gordo a la pared, lo más lejos que llegues. Solo un cambio de 1,9 cm o más es real.</translation>
  </message>
  <message>
   <source>Type in one leg at least.</source>
   <translation>Escribe al menos una pierna.</translation>
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
   <translation>Arrastra la sesión que toca a otro día, o elige un día y pulsa Enter.</translation>
  </message>
 </context>
 <context>
  <name>WhyBox</name>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Rule {}. Rests on: {}. Grade: {}.</source>
   <translation>Regla {}. Se basa en: {}. Grado: {}.</translation>
  </message>
 </context>
 <context>
  <name>WindowTitle</name>
  <message>
   <source>left leg</source>
   <translation>pierna izquierda</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>pierna derecha</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
</TS>
