<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
 <context>
  <name>AboutPanel</name>
  <message>
   <source> raises</source>
   <translation> montées</translation>
  </message>
  <message>
   <source>About the program</source>
   <translation>À propos du programme</translation>
  </message>
  <message>
   <source>By the single-leg raises that the weaker leg manages: at the last stage whose number is reached.</source>
   <translation>Selon les montées sur une jambe que la jambe plus faible réussit : à la dernière étape dont le nombre est atteint.</translation>
  </message>
  <message>
   <source>For (a pseudonym)</source>
   <translation>Pour (un pseudonyme)</translation>
  </message>
  <message>
   <source>Hours between sessions</source>
   <translation>Heures entre les séances</translation>
  </message>
  <message>
   <source>How often</source>
   <translation>À quelle fréquence</translation>
  </message>
  <message>
   <source>Language, such as en</source>
   <translation>Langue, par exemple fr</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>Fait par</translation>
  </message>
  <message>
   <source>Name of the program</source>
   <translation>Nom du programme</translation>
  </message>
  <message>
   <source>Notes for the runner</source>
   <translation>Notes pour le coureur</translation>
  </message>
  <message>
   <source>Sessions a week</source>
   <translation>Séances par semaine</translation>
  </message>
  <message>
   <source>Where a runner begins</source>
   <translation>Où un coureur commence</translation>
  </message>
  <message>
   <source>nobody</source>
   <translation>personne</translation>
  </message>
  <message>
   <source>{sessions_per_week} sessions a week, at least {min_gap_h} hours apart.</source>
   <translation>{sessions_per_week} séances par semaine, à au moins {min_gap_h} heures d'intervalle.</translation>
  </message>
  <message>
   <source>{}: single-leg raises from</source>
   <translation>{} : montées sur une jambe à partir de</translation>
  </message>
 </context>
 <context>
  <name>ActivitiesCard</name>
  <message>
   <source>A score has no activity.</source>
   <translation>Une note n'a pas d'activité.</translation>
  </message>
  <message>
   <source>Activities</source>
   <translation>Activités</translation>
  </message>
  <message>
   <source>An activity is there twice.</source>
   <translation>Une activité figure deux fois.</translation>
  </message>
  <message>
   <source>Score one activity at least.</source>
   <translation>Notez au moins une activité.</translation>
  </message>
  <message>
   <source>Up to five, each from 0 to 10</source>
   <translation>Jusqu'à cinq, chacune de 0 à 10</translation>
  </message>
  <message>
   <source>What your calf makes hard, in your own words, such as stairs or a 5 km run. 0: it cannot be done; 10: it goes as it did before the trouble. A real change is 2 points on average, or 3 in one activity. Scored as Stratford and others described in 1995.</source>
   <translation>Ce que votre mollet rend difficile, avec vos mots, comme des escaliers ou 5 km de course. 0 : impossible ; 10 : comme avant la gêne. Un vrai changement est de 2 points en moyenne, ou de 3 pour une activité. Noté comme l'ont décrit Stratford et d'autres en 1995.</translation>
  </message>
 </context>
 <context>
  <name>ActivityRow</name>
  <message>
   <source>Activity {}</source>
   <translation>Activité {}</translation>
  </message>
  <message>
   <source>{}: how well, 0 to 10</source>
   <translation>{} : à quel point, 0 à 10</translation>
  </message>
 </context>
 <context>
  <name>AddForm</name>
  <message>
   <source>A quarter</source>
   <translation>Un quart</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Half</source>
   <translation>La moitié</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Comment c'était</translation>
  </message>
  <message>
   <source>How much of it</source>
   <translation>Quelle part</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Load in the backpack</source>
   <translation>Charge dans le sac à dos</translation>
  </message>
  <message>
   <source>Most</source>
   <translation>La plus grande part</translation>
  </message>
  <message>
   <source>Pain before, during and after are still open.</source>
   <translation>La douleur avant, pendant et après reste à indiquer.</translation>
  </message>
  <message>
   <source>Sets and repetitions</source>
   <translation>Séries et répétitions</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Palier</translation>
  </message>
  <message>
   <source>What you did</source>
   <translation>Ce que vous avez fait</translation>
  </message>
 </context>
 <context>
  <name>AddPage</name>
  <message>
   <source>Add a past session</source>
   <translation>Ajouter une séance passée</translation>
  </message>
 </context>
 <context>
  <name>AdjustPanel</name>
  <message>
   <source>As due: {}</source>
   <translation>Comme prévu : {}</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dose</translation>
  </message>
  <message>
   <source>Easier: {}</source>
   <translation>Plus facile : {}</translation>
  </message>
  <message>
   <source>First leg</source>
   <translation>Première jambe</translation>
  </message>
  <message>
   <source>For this session only. The program stays as it is.</source>
   <translation>Pour cette séance seulement. Le programme reste tel quel.</translation>
  </message>
  <message>
   <source>Harder: {}</source>
   <translation>Plus dur : {}</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Lowering</source>
   <translation>Descente</translation>
  </message>
  <message>
   <source>Metronome</source>
   <translation>Métronome</translation>
  </message>
  <message>
   <source>Pace</source>
   <translation>Rythme</translation>
  </message>
  <message>
   <source>Press when ready</source>
   <translation>Appuyer quand on est prêt</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
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
   <translation>Le feu vert d'un professionnel de santé</translation>
  </message>
  <message>
   <source>Has a clinician agreed to calf training?</source>
   <translation>Un professionnel de santé est-il d'accord avec l'entraînement du mollet ?</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no</source>
   <translation>Touches : Y oui, N non</translation>
  </message>
 </context>
 <context>
  <name>AnswersPanel</name>
  <message>
   <source>You and your calf</source>
   <translation>Vous et votre mollet</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <source>Begin an empty log</source>
   <translation>Commencer un journal vide</translation>
  </message>
  <message>
   <source>Close calfcoach</source>
   <translation>Fermer calfcoach</translation>
  </message>
  <message>
   <source>The damaged log is kept as {}.</source>
   <translation>Le journal endommagé est conservé sous {}.</translation>
  </message>
  <message>
   <source>The file {} is damaged, or not a log of calfcoach. Whatever you choose, it is not deleted: it is kept under a new name, or left as it is.</source>
   <translation>Le fichier {} est endommagé, ou n'est pas un journal de calfcoach. Quel que soit votre choix, il n'est pas supprimé : il est conservé sous un nouveau nom, ou laissé tel quel.</translation>
  </message>
  <message>
   <source>The log cannot be used.</source>
   <translation>Le journal est inutilisable.</translation>
  </message>
  <message>
   <source>Use the backup of {}</source>
   <translation>Utiliser la sauvegarde du {}</translation>
  </message>
  <message>
   <source>calfcoach cannot start.</source>
   <translation>calfcoach ne peut pas démarrer.</translation>
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
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back from a run?</source>
   <translation>De retour d'une sortie ?</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distance</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>How far was it? Then the calves are stretched for 4 minutes.</source>
   <translation>Quelle distance ? Ensuite les mollets sont étirés pendant 4 minutes.</translation>
  </message>
  <message>
   <source>Log it and cool down</source>
   <translation>Noter, puis retour au calme</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>Only cool down</source>
   <translation>Retour au calme seulement</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>temps non indiqué</translation>
  </message>
 </context>
 <context>
  <name>BackupRow</name>
  <message>
   <source>Go back to it…</source>
   <translation>Y revenir…</translation>
  </message>
  <message>
   <source>Go back to {}</source>
   <translation>Revenir à {}</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Yes, go back</source>
   <translation>Oui, revenir</translation>
  </message>
 </context>
 <context>
  <name>BackupsCard</name>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Go back to a file…</source>
   <translation>Revenir à un fichier…</translation>
  </message>
  <message>
   <source>No backup yet. One is made each day.</source>
   <translation>Pas encore de sauvegarde. Une par jour est faite.</translation>
  </message>
  <message>
   <source>One a day, thinned as they get older. Going back replaces the whole log; what is there now is kept as a backup first.</source>
   <translation>Une par jour, moins pour les plus anciennes. Revenir remplace tout le journal ; ce qui s'y trouve est d'abord gardé en sauvegarde.</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Tout montrer</translation>
  </message>
  <message>
   <source>before a change of the format</source>
   <translation>avant un changement de format</translation>
  </message>
  <message>
   <source>before a log was taken in</source>
   <translation>avant la reprise d'un journal</translation>
  </message>
  <message>
   <source>before going back</source>
   <translation>avant un retour</translation>
  </message>
  <message>
   <source>by hand</source>
   <translation>à la main</translation>
  </message>
  <message>
   <source>daily</source>
   <translation>quotidienne</translation>
  </message>
  <message>
   <source>{} MB</source>
   <translation>{} Mo</translation>
  </message>
 </context>
 <context>
  <name>Button</name>
  <message>
   <source>Key: {}</source>
   <translation>Touche : {}</translation>
  </message>
 </context>
 <context>
  <name>CadenceCard</name>
  <message>
   <source> a minute</source>
   <translation> par minute</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Now {}. Try {} (5 % more), and at most {} (10 % more).</source>
   <translation>Maintenant {}. Essayez {} (5 % de plus), et au plus {} (10 % de plus).</translation>
  </message>
  <message>
   <source>Run on the spot or on a treadmill, begin, and tap any key but R, which is relief, with each step. No number is right for all; a little more than your own is what helps.</source>
   <translation>Courez sur place ou sur un tapis, commencez, et tapez à chaque pas une touche autre que R, qui est le soulagement. Aucun nombre ne convient à tous ; un peu plus que le vôtre est ce qui aide.</translation>
  </message>
  <message>
   <source>Steps a minute</source>
   <translation>Pas par minute</translation>
  </message>
  <message>
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <source>Tap your steps for {} s</source>
   <translation>Tapez vos pas pendant {} s</translation>
  </message>
  <message>
   <source>Too few even taps to count by. Try once more.</source>
   <translation>Trop peu de frappes régulières pour compter. Essayez encore une fois.</translation>
  </message>
  <message>
   <source>Your steps a minute</source>
   <translation>Vos pas par minute</translation>
  </message>
  <message>
   <source>or type it in</source>
   <translation>ou saisissez-le</translation>
  </message>
  <message>
   <source>{} steps, {} s left. Tap any key; Esc stops.</source>
   <translation>{} pas, encore {} s. Tapez une touche ; Esc arrête.</translation>
  </message>
 </context>
 <context>
  <name>CalendarCard</name>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Done on another day</source>
   <translation>Faite un autre jour</translation>
  </message>
  <message>
   <source>Not begun, too sore</source>
   <translation>Non commencée, trop douloureux</translation>
  </message>
  <message>
   <source>Planned today</source>
   <translation>Prévue aujourd'hui</translation>
  </message>
  <message>
   <source>Planned, not done</source>
   <translation>Prévue, non faite</translation>
  </message>
  <message>
   <source>Point at a day, or go along with the arrow keys; Enter opens its session.</source>
   <translation>Pointez un jour, ou allez-y avec les flèches ; Entrée ouvre sa séance.</translation>
  </message>
  <message>
   <source>Relief, on any day</source>
   <translation>Soulagement, à tout jour</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Séances</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Congés</translation>
  </message>
 </context>
 <context>
  <name>CalfQuestions</name>
  <message>
   <source>Does the heel bone hurt?</source>
   <translation>L'os du talon fait-il mal ?</translation>
  </message>
  <message>
   <source>Has a clinician agreed to calf training after that tear?</source>
   <translation>Un professionnel de santé est-il d'accord avec l'entraînement du mollet après cette déchirure ?</translation>
  </message>
  <message>
   <source>How many raises on one leg?</source>
   <translation>Combien de montées sur une jambe ?</translation>
  </message>
  <message>
   <source>How many whole weeks ago?</source>
   <translation>Il y a combien de semaines entières ?</translation>
  </message>
  <message>
   <source>Is the Achilles tendon sore or stiff in the mornings?</source>
   <translation>Le tendon d'Achille est-il douloureux ou raide le matin ?</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no</source>
   <translation>Touches : Y oui, N non</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>Raises on the left leg</source>
   <translation>Montées sur la jambe gauche</translation>
  </message>
  <message>
   <source>Raises on the right leg</source>
   <translation>Montées sur la jambe droite</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Stand on one leg, knee straight, fingertips on a wall. Rise onto your toes and come down, about once in two seconds. Stop counting when pain is over 3 of 10 or the heel lifts no more. 0 is a fine answer.</source>
   <translation>Tenez-vous sur une jambe, genou tendu, bout des doigts au mur. Montez sur la pointe et redescendez, environ une fois en deux secondes. Cessez de compter quand la douleur dépasse 3 sur 10 ou que le talon ne se lève plus. 0 est une bonne réponse.</translation>
  </message>
  <message>
   <source>Was the calf torn in the last 12 weeks?</source>
   <translation>Le mollet a-t-il été déchiré au cours des 12 dernières semaines ?</translation>
  </message>
  <message>
   <source>What hurts, or was torn</source>
   <translation>Ce qui fait mal ou a été déchiré</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>semaines</translation>
  </message>
 </context>
 <context>
  <name>CausePanel</name>
  <message>
   <source>Keep an eye on</source>
   <translation>À surveiller</translation>
  </message>
  <message>
   <source>Rests on: {} Grade {}.</source>
   <translation>Repose sur : {} Niveau {}.</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>À essayer d'abord</translation>
  </message>
 </context>
 <context>
  <name>Charts</name>
  <message>
   <source>A change counts from {} mm on</source>
   <translation>Un changement compte à partir de {} mm</translation>
  </message>
  <message>
   <source>A change counts from {} points on</source>
   <translation>Un changement compte à partir de {} points</translation>
  </message>
  <message>
   <source>A change counts from {} raises on</source>
   <translation>Un changement compte à partir de {} montées</translation>
  </message>
  <message>
   <source>A line across where a stage begins</source>
   <translation>Un trait là où une étape commence</translation>
  </message>
  <message>
   <source>Activities, 0 to 10</source>
   <translation>Activités, 0 à 10</translation>
  </message>
  <message>
   <source>Calf work per session</source>
   <translation>Travail du mollet par séance</translation>
  </message>
  <message>
   <source>During a session and on the next morning · {}</source>
   <translation>Pendant une séance et le lendemain matin · {}</translation>
  </message>
  <message>
   <source>During a session and on the next morning, means of months · {}</source>
   <translation>Pendant une séance et le lendemain matin, moyennes par mois · {}</translation>
  </message>
  <message>
   <source>Heel raises on one leg</source>
   <translation>Montées sur pointe sur une jambe</translation>
  </message>
  <message>
   <source>Knee to wall, mm</source>
   <translation>Genou au mur, mm</translation>
  </message>
  <message>
   <source>LEFS, 0 to 80</source>
   <translation>LEFS, 0 à 80</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <translation>Douleur, 0 à 10</translation>
  </message>
  <message>
   <source>Repetitions × (body mass + load); straight is more gastrocnemius, bent more soleus</source>
   <translation>Répétitions × (masse corporelle + charge) ; tendu sollicite plus le gastrocnémien, fléchi plus le soléaire</translation>
  </message>
  <message>
   <source>Repetitions; with your body mass in the answers it is a load</source>
   <translation>Répétitions ; avec votre masse corporelle dans les réponses, c'est une charge</translation>
  </message>
  <message>
   <source>Steps of the program</source>
   <translation>Paliers du programme</translation>
  </message>
  <message>
   <source>VISA-A, 0 to 100</source>
   <translation>VISA-A, 0 à 100</translation>
  </message>
  <message>
   <source>after {}</source>
   <translation>après {}</translation>
  </message>
  <message>
   <source>before {}</source>
   <translation>avant {}</translation>
  </message>
  <message>
   <source>during</source>
   <translation>pendant</translation>
  </message>
  <message>
   <source>during {}</source>
   <translation>pendant {}</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>genou fléchi</translation>
  </message>
  <message>
   <source>knee straight</source>
   <translation>genou tendu</translation>
  </message>
  <message>
   <source>knee straight {}, knee bent {}</source>
   <translation>genou tendu {}, genou fléchi {}</translation>
  </message>
  <message>
   <source>left</source>
   <translation>gauche</translation>
  </message>
  <message>
   <source>limit {}</source>
   <translation>limite {}</translation>
  </message>
  <message>
   <source>limit {}, next morning {}</source>
   <translation>limite {}, lendemain matin {}</translation>
  </message>
  <message>
   <source>next morning</source>
   <translation>lendemain matin</translation>
  </message>
  <message>
   <source>next morning {}</source>
   <translation>lendemain matin {}</translation>
  </message>
  <message>
   <source>right</source>
   <translation>droite</translation>
  </message>
  <message>
   <source>step</source>
   <translation>palier</translation>
  </message>
  <message>
   <source>typical {}</source>
   <translation>typique {}</translation>
  </message>
 </context>
 <context>
  <name>CheckInCard</name>
  <message>
   <source>0 is no pain, 10 the worst.</source>
   <translation>0 : pas de douleur, 10 : la pire.</translation>
  </message>
  <message>
   <source>After yesterday's session. {}</source>
   <translation>Après la séance d'hier. {}</translation>
  </message>
  <message>
   <source>Calf pain this morning</source>
   <translation>Douleur du mollet ce matin</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>How is your calf this morning?</source>
   <translation>Comment va votre mollet ce matin ?</translation>
  </message>
  <message>
   <source>Most pain from its end to bedtime: {}</source>
   <translation>Douleur maximale de la fin au coucher : {}</translation>
  </message>
  <message>
   <source>Most pain until bedtime</source>
   <translation>Douleur maximale jusqu'au coucher</translation>
  </message>
  <message>
   <source>Tomorrow morning is compared with today's answer.</source>
   <translation>Demain matin sera comparé à la réponse d'aujourd'hui.</translation>
  </message>
  <message>
   <source>What follows from yesterday's session is decided already. Today's answer counts in the average of the week.</source>
   <translation>Ce qui suit de la séance d'hier est déjà décidé. La réponse d'aujourd'hui compte dans la moyenne de la semaine.</translation>
  </message>
  <message>
   <source>Without an answer the dose will not go up. Any time today is fine.</source>
   <translation>Sans réponse, la dose n'augmente pas. Toute heure d'aujourd'hui convient.</translation>
  </message>
  <message>
   <source>Yesterday's session has decided.</source>
   <translation>La séance d'hier a décidé.</translation>
  </message>
  <message>
   <source>{} You can change it all day.</source>
   <translation>{} Vous pouvez la modifier toute la journée.</translation>
  </message>
  <message>
   <source>{} of 10.</source>
   <translation>{} sur 10.</translation>
  </message>
 </context>
 <context>
  <name>CheckPanel</name>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Keys: Y yes, N no, U not sure, Up and Down move</source>
   <translation>Touches : Y oui, N non, U pas sûr, Haut et Bas déplacent</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Questions still open: {}. Not sure counts as yes.</source>
   <translation>Questions encore ouvertes : {}. Pas sûr compte comme oui.</translation>
  </message>
  <message>
   <source>Show what to do</source>
   <translation>Montrer quoi faire</translation>
  </message>
  <message>
   <source>The full check</source>
   <translation>La vérification complète</translation>
  </message>
 </context>
 <context>
  <name>CheckRow</name>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Pas sûr</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>ChoiceField</name>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>Please choose: {}.</source>
   <translation>Choisissez : {}.</translation>
  </message>
 </context>
 <context>
  <name>ClientModel</name>
  <message>
   <source>4 weeks</source>
   <translation>4 semaines</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Last session</source>
   <translation>Dernière séance</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Douleur du matin</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Prochaine</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
 </context>
 <context>
  <name>ClientPage</name>
  <message>
   <source>A note on this review</source>
   <translation>Une note sur cet examen</translation>
  </message>
  <message>
   <source>A note on this review, for yourself</source>
   <translation>Une note sur cet examen, pour vous</translation>
  </message>
  <message>
   <source>As of {}, when the log was saved.</source>
   <translation>État du {}, quand le journal a été enregistré.</translation>
  </message>
  <message>
   <source>Clients</source>
   <translation>Patients</translation>
  </message>
  <message>
   <source>Copies that you saved elsewhere stay where they are.</source>
   <translation>Les copies que vous avez enregistrées ailleurs restent où elles sont.</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete the note of {}</source>
   <translation>Supprimer la note du {}</translation>
  </message>
  <message>
   <source>Delete {}?</source>
   <translation>Supprimer {} ?</translation>
  </message>
  <message>
   <source>Delete, backups too</source>
   <translation>Supprimer, sauvegardes aussi</translation>
  </message>
  <message>
   <source>Delete, keep the backups</source>
   <translation>Supprimer, garder les sauvegardes</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>FHIR bundle (*.json)</source>
   <translation>Lot FHIR (*.json)</translation>
  </message>
  <message>
   <source>For the clinic (FHIR)</source>
   <translation>Pour la clinique (FHIR)</translation>
  </message>
  <message>
   <source>Keep the note</source>
   <translation>Garder la note</translation>
  </message>
  <message>
   <source>No backup holds anything of it.</source>
   <translation>Aucune sauvegarde n'en contient.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progrès</translation>
  </message>
  <message>
   <source>Report (*.pdf)</source>
   <translation>Rapport (*.pdf)</translation>
  </message>
  <message>
   <source>Report (PDF)</source>
   <translation>Rapport (PDF)</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Saved as {}. It is not encrypted: sent by mail, it can be read on its way.</source>
   <translation>Enregistré sous {}. Il n'est pas chiffré : envoyé par courriel, il peut être lu en chemin.</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>The log, your notes and what the row says go. This cannot be undone.</source>
   <translation>Le journal, vos notes et ce que dit la ligne disparaissent. C'est irréversible.</translation>
  </message>
  <message>
   <source>These backups in {} still hold the data:
{}</source>
   <translation>Ces sauvegardes dans {} contiennent encore les données :
{}</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Vos notes</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>et {} de plus</translation>
  </message>
  <message>
   <source>{} was deleted.</source>
   <translation>{} a été supprimé.</translation>
  </message>
 </context>
 <context>
  <name>ClientTable</name>
  <message>
   <source>Clients</source>
   <translation>Patients</translation>
  </message>
 </context>
 <context>
  <name>ClientWords</name>
  <message>
   <source>back twice in {} days</source>
   <translation>deux retours en {} jours</translation>
  </message>
  <message>
   <source>no step in {} weeks</source>
   <translation>aucun palier en {} semaines</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>three holds</source>
   <translation>trois maintiens</translation>
  </message>
  <message>
   <source>warning sign</source>
   <translation>signe d'alerte</translation>
  </message>
  <message>
   <source>{} {}, was {}</source>
   <translation>{} {}, était {}</translation>
  </message>
 </context>
 <context>
  <name>ClientsPanel</name>
  <message>
   <source>A runner saves a log under Progress, Your data, Another calfcoach (.calflog) and sends it to you. Open it here, or drop it on the window. It stays apart from your own log. A log that is sent by mail can be read on its way.</source>
   <translation>Un coureur enregistre un journal sous Progrès, Vos données, Un autre calfcoach (.calflog) et vous l'envoie. Ouvrez-le ici, ou déposez-le sur la fenêtre. Il reste séparé de votre propre journal. Un journal envoyé par courriel peut être lu en chemin.</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Find a client</source>
   <translation>Chercher un patient</translation>
  </message>
  <message>
   <source>Keep as a new client</source>
   <translation>Garder comme nouveau patient</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Logs (*.calflog);;All files (*)</source>
   <translation>Journaux (*.calflog);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Name or pseudonym</source>
   <translation>Nom ou pseudonyme</translation>
  </message>
  <message>
   <source>No client yet</source>
   <translation>Pas encore de patient</translation>
  </message>
  <message>
   <source>Open a runner's log</source>
   <translation>Ouvrir le journal d'un coureur</translation>
  </message>
  <message>
   <source>Open a runner's log…</source>
   <translation>Ouvrir le journal d'un coureur…</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>The log of {} is up to date: {}.</source>
   <translation>Le journal de {} est à jour : {}.</translation>
  </message>
  <message>
   <source>This log is of nobody whom you know here. What do you call the runner? A pseudonym is enough.</source>
   <translation>Ce journal n'est de personne que vous connaissiez ici. Comment nommez-vous le coureur ? Un pseudonyme suffit.</translation>
  </message>
  <message>
   <source>{} is a client now.</source>
   <translation>{} est maintenant un patient.</translation>
  </message>
 </context>
 <context>
  <name>ColumnsCard</name>
  <message>
   <source>(no name)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <source>Bare numbers are minutes</source>
   <translation>Les nombres seuls sont des minutes</translation>
  </message>
  <message>
   <source>Choose a column</source>
   <translation>Choisir une colonne</translation>
  </message>
  <message>
   <source>Day or start</source>
   <translation>Jour ou début</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distance</translation>
  </message>
  <message>
   <source>Distances are in</source>
   <translation>Les distances sont en</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>None: all are runs</source>
   <translation>Aucune : toutes sont des courses</translation>
  </message>
  <message>
   <source>Read it like this</source>
   <translation>Lire ainsi</translation>
  </message>
  <message>
   <source>Remembered for files with these columns.</source>
   <translation>Retenu pour les fichiers avec ces colonnes.</translation>
  </message>
  <message>
   <source>Sport</source>
   <translation>Sport</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>Which columns of {} tell of a run?</source>
   <translation>Quelles colonnes de {} décrivent une course ?</translation>
  </message>
  <message>
   <source>kilometers</source>
   <translation>kilomètres</translation>
  </message>
  <message>
   <source>meters</source>
   <translation>mètres</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>miles</translation>
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
   <translation>Ajouter genou fléchi</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>It has let go</source>
   <translation>Ça s'est relâché</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Ça fait mal : stop</translation>
  </message>
  <message>
   <source>Leave out bent-knee holds</source>
   <translation>Retirer genou fléchi</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Muet</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Haut</translation>
  </message>
 </context>
 <context>
  <name>CutOffCard</name>
  <message>
   <source>A cool-down was cut off</source>
   <translation>Un retour au calme a été interrompu</translation>
  </message>
  <message>
   <source>A heel-raise test was cut off</source>
   <translation>Un test de montées a été interrompu</translation>
  </message>
  <message>
   <source>A relief session was cut off</source>
   <translation>Un soulagement a été interrompu</translation>
  </message>
  <message>
   <source>A session was cut off</source>
   <translation>Une séance a été interrompue</translation>
  </message>
  <message>
   <source>A warm-up was cut off</source>
   <translation>Un échauffement a été interrompu</translation>
  </message>
  <message>
   <source>Go on where it was</source>
   <translation>Reprendre où c'était</translation>
  </message>
  <message>
   <source>It starts anew; a leg that was over is kept on Measure.</source>
   <translation>Il recommence ; une jambe terminée est gardée sous Mesurer.</translation>
  </message>
  <message>
   <source>Keep it as it is</source>
   <translation>Garder tel quel</translation>
  </message>
  <message>
   <source>Saved steps: {}.</source>
   <translation>Étapes enregistrées : {}.</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Jeter</translation>
  </message>
 </context>
 <context>
  <name>Data</name>
  <message>
   <source>10 to 19</source>
   <translation>10 à 19</translation>
  </message>
  <message>
   <source>160 to 169</source>
   <translation>160 à 169</translation>
  </message>
  <message>
   <source>170 or more</source>
   <translation>170 ou plus</translation>
  </message>
  <message>
   <source>20 or more</source>
   <translation>20 ou plus</translation>
  </message>
  <message>
   <source>5 % more steps a minute brings the foot closer and lowers the peak load on the Achilles tendon; more than 10 % is too much at once. There is no number that is right for all.</source>
   <translation>5 % de pas par minute en plus rapproche le pied et réduit la charge maximale sur le tendon d'Achille ; plus de 10 % d'un coup est trop. Aucun nombre ne convient à tous.</translation>
  </message>
  <message>
   <source>A calf that has not recovered gives way earlier and tightens to guard itself.</source>
   <translation>Un mollet qui n'a pas récupéré cède plus tôt et se tend pour se protéger.</translation>
  </message>
  <message>
   <source>A checklist is not a diagnosis: this one cannot rule out a tear, a fracture or a clot. If you are worried, have the leg looked at, even when every answer is no.</source>
   <translation>Une liste n'est pas un diagnostic : celle-ci ne peut exclure ni déchirure, ni fracture, ni caillot. Si vous êtes inquiet, faites examiner la jambe, même si chaque réponse est non.</translation>
  </message>
  <message>
   <source>A cramp that does not ease in 10 minutes needs medical advice today.</source>
   <translation>Une crampe qui ne cède pas en 10 minutes demande un avis médical aujourd'hui.</translation>
  </message>
  <message>
   <source>A cramp that has not eased after 10 minutes?</source>
   <translation>Une crampe qui n'a pas cédé après 10 minutes ?</translation>
  </message>
  <message>
   <source>A cramp that lasts longer than 10 minutes needs medical advice today.</source>
   <translation>Une crampe qui dure plus de 10 minutes demande un avis médical aujourd'hui.</translation>
  </message>
  <message>
   <source>A deleted session can be taken back for a while; a backup is made every day.</source>
   <translation>Une séance supprimée peut être reprise un certain temps ; une sauvegarde est faite chaque jour.</translation>
  </message>
  <message>
   <source>A drink with sodium and potassium, as much as your thirst asks for. With a heart or kidney condition or a low-salt diet, follow what your doctor told you.</source>
   <translation>Une boisson avec sodium et potassium, autant que votre soif le demande. En cas de maladie du cœur ou des reins ou de régime pauvre en sel, suivez ce que votre médecin vous a dit.</translation>
  </message>
  <message>
   <source>A dull pain of up to 3 of 10 may be there, as long as the next morning is no worse. When it hurts more, or sharply, press X.</source>
   <translation>Une douleur sourde jusqu'à 3 sur 10 peut être là, tant que le lendemain matin n'est pas pire. Si elle est plus forte, ou vive, appuyez sur X.</translation>
  </message>
  <message>
   <source>A few answers, a safety check, and where to begin: three pages. Nothing is kept before the last one, but for a warning sign.</source>
   <translation>Quelques réponses, une vérification de sécurité, et où commencer : trois pages. Rien n'est gardé avant la dernière, sauf un signe d'alerte.</translation>
  </message>
  <message>
   <source>A hand on something firm. Loose, growing slowly, never kicked.</source>
   <translation>Une main sur quelque chose de ferme. Souple, en grandissant lentement, jamais un coup de pied.</translation>
  </message>
  <message>
   <source>A jump in distance, or hills and speed that are new, loads the calf before it has adapted. The rule of thumb: no more than 10 % a week.</source>
   <translation>Un saut de distance, ou des côtes et de la vitesse nouvelles, charge le mollet avant qu'il se soit adapté. La règle simple : pas plus de 10 % par semaine.</translation>
  </message>
  <message>
   <source>A leg that bears no weight needs to be seen today.</source>
   <translation>Une jambe qui ne supporte pas le poids doit être vue aujourd'hui.</translation>
  </message>
  <message>
   <source>A lot: salt on the skin, or hot days</source>
   <translation>Beaucoup : sel sur la peau, ou jours chauds</translation>
  </message>
  <message>
   <source>A lower heel lets the calf and its tendon work longer.</source>
   <translation>Un talon plus bas fait travailler plus longtemps le mollet et son tendon.</translation>
  </message>
  <message>
   <source>A runner's log comes back as a file and becomes a client, in a folder of its own.</source>
   <translation>Le journal d'un coureur revient en fichier et devient un patient, dans son propre dossier.</translation>
  </message>
  <message>
   <source>A session</source>
   <translation>Une séance</translation>
  </message>
  <message>
   <source>A single run beside the longest of 30 days</source>
   <translation>Une sortie face à la plus longue de 30 jours</translation>
  </message>
  <message>
   <source>A snap, a pop or a kick from behind, a gap above the heel, or no way to rise onto that leg's toes?</source>
   <translation>Un claquement, un bruit sec ou un coup par derrière, un creux au-dessus du talon, ou l'impossibilité de monter sur la pointe de ce pied ?</translation>
  </message>
  <message>
   <source>A snap, a pop, or a kick in the back of the leg? Or you cannot rise onto your toes or put weight on it?</source>
   <translation>Un claquement, un bruit sec ou un coup à l'arrière de la jambe ? Ou vous ne pouvez pas monter sur la pointe ou mettre du poids dessus ?</translation>
  </message>
  <message>
   <source>A sudden rise in training</source>
   <translation>Une hausse soudaine de l'entraînement</translation>
  </message>
  <message>
   <source>A sudden sharp pain during effort, with a bruise, swelling, or a limp?</source>
   <translation>Une douleur vive et soudaine à l'effort, avec un bleu, un gonflement ou une boiterie ?</translation>
  </message>
  <message>
   <source>A tight pressure that begins at much the same point in each run, grows, and fades 10 to 30 minutes after you stop, with tingling or weakness?</source>
   <translation>Une pression serrée qui commence à peu près au même moment de chaque course, grandit, et s'efface 10 à 30 minutes après l'arrêt, avec fourmillements ou faiblesse ?</translation>
  </message>
  <message>
   <source>About under the hips</source>
   <translation>À peu près sous les hanches</translation>
  </message>
  <message>
   <source>After a fall of the drop by 4 mm or more wear the new pair for a tenth of the week's distance, and for a tenth more each week.</source>
   <translation>Après une baisse du drop de 4 mm ou plus, portez la nouvelle paire pour un dixième de la distance de la semaine, et un dixième de plus chaque semaine.</translation>
  </message>
  <message>
   <source>After the run, not before it.</source>
   <translation>Après la course, pas avant.</translation>
  </message>
  <message>
   <source>All stages from the bottom up, with the steps in each, how often you did them, and where you are.</source>
   <translation>Toutes les étapes de bas en haut, avec leurs paliers, combien de fois vous les avez faits, et où vous êtes.</translation>
  </message>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Gauche</translation>
  </message>
  <message>
   <source>Answer the morning question with one tap. What you felt in the session and on the morning after decides the next dose.</source>
   <translation>Répondez à la question du matin d'un geste. Ce que vous avez senti pendant la séance et le lendemain matin décide de la prochaine dose.</translation>
  </message>
  <message>
   <source>Any swelling of the calf?</source>
   <translation>Un gonflement du mollet ?</translation>
  </message>
  <message>
   <source>Any swelling, bruise or heat in the calf, or another color than before?</source>
   <translation>Un gonflement, un bleu ou de la chaleur dans le mollet, ou une autre couleur qu'avant ?</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Flèches</translation>
  </message>
  <message>
   <source>As usual</source>
   <translation>Comme d'habitude</translation>
  </message>
  <message>
   <source>Ask a clinician before you train</source>
   <translation>Consultez un professionnel de santé avant de vous entraîner</translation>
  </message>
  <message>
   <source>Ask a doctor or a physio before you begin calf training.</source>
   <translation>Consultez un médecin ou un kiné avant de commencer l'entraînement du mollet.</translation>
  </message>
  <message>
   <source>At no time of its own</source>
   <translation>À aucun moment précis</translation>
  </message>
  <message>
   <source>Back, with no pressure</source>
   <translation>Retour, sans pression</translation>
  </message>
  <message>
   <source>Be seen today</source>
   <translation>Faites-vous examiner aujourd'hui</translation>
  </message>
  <message>
   <source>Bend the knee a little over the toes. The pull moves down toward the heel.</source>
   <translation>Pliez un peu le genou au-dessus des orteils. La tension descend vers le talon.</translation>
  </message>
  <message>
   <source>Both legs, knees straight.</source>
   <translation>Les deux jambes, genoux tendus.</translation>
  </message>
  <message>
   <source>Both thumbs beside each other, no harder than 3 out of 10.</source>
   <translation>Les deux pouces côte à côte, pas plus fort que 3 sur 10.</translation>
  </message>
  <message>
   <source>Breath and effort: they rise at first and settle within weeks.</source>
   <translation>Souffle et effort : ils montent d'abord et se calment en quelques semaines.</translation>
  </message>
  <message>
   <source>Breathe in</source>
   <translation>Inspirez</translation>
  </message>
  <message>
   <source>Breathe out</source>
   <translation>Expirez</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>À la main</translation>
  </message>
  <message>
   <source>Cadence and overstriding</source>
   <translation>Cadence et foulée trop longue</translation>
  </message>
  <message>
   <source>Cadence, shoes and drinking have a small tool each.</source>
   <translation>Cadence, chaussures et boisson ont chacune un petit outil.</translation>
  </message>
  <message>
   <source>Calf ache when you walk that eases when you stand still, with cold feet? Or a numb or weak leg together with back pain?</source>
   <translation>Un mal au mollet à la marche qui cède à l'arrêt, avec des pieds froids ? Ou une jambe engourdie ou faible avec un mal de dos ?</translation>
  </message>
  <message>
   <source>Calf on the roller, hands behind you, only as much weight as feels good.</source>
   <translation>Mollet sur le rouleau, mains derrière vous, seulement autant de poids qu'il est agréable.</translation>
  </message>
  <message>
   <source>Calf program, three a week</source>
   <translation>Programme mollet, trois par semaine</translation>
  </message>
  <message>
   <source>Calf program, two a week</source>
   <translation>Programme mollet, deux par semaine</translation>
  </message>
  <message>
   <source>Calf strains</source>
   <translation>Lésions du mollet</translation>
  </message>
  <message>
   <source>Calf stretch, knee bent</source>
   <translation>Étirement du mollet, genou fléchi</translation>
  </message>
  <message>
   <source>Calf stretch, knee straight</source>
   <translation>Étirement du mollet, genou tendu</translation>
  </message>
  <message>
   <source>Call {numbers} now. Sit or lie down, and do not drive yourself.</source>
   <translation>Appelez maintenant le {numbers}. Asseyez-vous ou allongez-vous, et ne conduisez pas vous-même.</translation>
  </message>
  <message>
   <source>Change one thing at a time: in a week with new shoes, hills or speed add no distance.</source>
   <translation>Changez une chose à la fois : dans une semaine avec chaussures neuves, côtes ou vitesse, n'ajoutez pas de distance.</translation>
  </message>
  <message>
   <source>Chest pain or trouble breathing can come from the heart or from a clot in the lung.</source>
   <translation>Une douleur à la poitrine ou une gêne à respirer peut venir du cœur ou d'un caillot dans le poumon.</translation>
  </message>
  <message>
   <source>Chest pain, sudden trouble breathing, coughing up blood, or fainting?</source>
   <translation>Douleur à la poitrine, gêne soudaine à respirer, toux avec du sang, ou évanouissement ?</translation>
  </message>
  <message>
   <source>Chest pain, trouble breathing, confusion, a collapse, or a numb or cold foot?</source>
   <translation>Douleur à la poitrine, gêne à respirer, confusion, malaise, ou pied engourdi ou froid ?</translation>
  </message>
  <message>
   <source>Clot or strain</source>
   <translation>Caillot ou lésion musculaire</translation>
  </message>
  <message>
   <source>Cool-down</source>
   <translation>Retour au calme</translation>
  </message>
  <message>
   <source>Count until the height or the pace is lost.</source>
   <translation>Comptez jusqu'à perdre la hauteur ou le rythme.</translation>
  </message>
  <message>
   <source>Count your steps below, and run one easy run a week to 5 % more.</source>
   <translation>Comptez vos pas ci-dessous, et faites une sortie facile par semaine à 5 % de plus.</translation>
  </message>
  <message>
   <source>Cramp and fluids</source>
   <translation>Crampe et boissons</translation>
  </message>
  <message>
   <source>Cramps in many places? Or a cramp with dizziness, vomiting, confusion, a collapse, or dark urine?</source>
   <translation>Des crampes à plusieurs endroits ? Ou une crampe avec vertige, vomissements, confusion, malaise ou urine foncée ?</translation>
  </message>
  <message>
   <source>Cramps together with feeling ill can come from heat, salt loss or muscle damage.</source>
   <translation>Des crampes avec un malaise peuvent venir de la chaleur, d'une perte de sel ou d'une atteinte musculaire.</translation>
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
   <translation>Avez-vous changé de chaussures ces dix dernières semaines ?</translation>
  </message>
  <message>
   <source>Did your running grow in the last weeks?</source>
   <translation>Votre course a-t-elle augmenté ces dernières semaines ?</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Bas</translation>
  </message>
  <message>
   <source>Draw the toes to the shin, 15 to 20 seconds.</source>
   <translation>Tirez les orteils vers le tibia, 15 à 20 secondes.</translation>
  </message>
  <message>
   <source>Drink small sips</source>
   <translation>Buvez par petites gorgées</translation>
  </message>
  <message>
   <source>Each change holds at once and is kept. Sound, flash and figures say the same, so each can be switched off.</source>
   <translation>Chaque changement vaut aussitôt et est gardé. Son, flash et figures disent la même chose, chacun peut donc être coupé.</translation>
  </message>
  <message>
   <source>Each repetition is counted for you: up, hold, down. Lowering slowly is the work, so follow the tempo, or choose your own pace on Today.</source>
   <translation>Chaque répétition est comptée pour vous : monter, tenir, descendre. Descendre lentement est le travail, suivez donc le tempo, ou choisissez votre propre rythme sur Aujourd'hui.</translation>
  </message>
  <message>
   <source>Ease off</source>
   <translation>Relâchez</translation>
  </message>
  <message>
   <source>Easy enough to talk. Let the arms swing along.</source>
   <translation>Assez facile pour parler. Laissez les bras suivre.</translation>
  </message>
  <message>
   <source>Easy first, then brisk.</source>
   <translation>D'abord doucement, puis d'un bon pas.</translation>
  </message>
  <message>
   <source>Easy steps on level ground. Stop if it grabs again.</source>
   <translation>Des pas faciles sur sol plat. Arrêtez si ça se bloque encore.</translation>
  </message>
  <message>
   <source>Eccentric raises, straight and bent</source>
   <translation>Montées excentriques, tendu et fléchi</translation>
  </message>
  <message>
   <source>End it at pain of 4 or more, or if it is sharp.</source>
   <translation>Terminez-le à une douleur de 4 ou plus, ou si elle est vive.</translation>
  </message>
  <message>
   <source>Enough water, without electrolytes</source>
   <translation>Assez d'eau, sans électrolytes</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Every decision stands here with its reason and what would have changed it. Days off, changed answers and another program begin here too.</source>
   <translation>Chaque décision est ici avec sa raison et ce qui l'aurait changée. Congés, réponses modifiées et autre programme commencent ici aussi.</translation>
  </message>
  <message>
   <source>Every set is saved the moment it is over. A session that was cut off is offered again at the next start.</source>
   <translation>Chaque série est enregistrée dès qu'elle est finie. Une séance interrompue est proposée au prochain démarrage.</translation>
  </message>
  <message>
   <source>Everything is in one folder on this computer. Export it for another program, hand it to your physio, back it up, or bring it back.</source>
   <translation>Tout est dans un dossier de cet ordinateur. Exportez-le vers un autre programme, remettez-le à votre kiné, sauvegardez-le, ou ramenez-le.</translation>
  </message>
  <message>
   <source>Face the wall, hips to the front.</source>
   <translation>Face au mur, hanches vers l'avant.</translation>
  </message>
  <message>
   <source>Face the wall, hips to the front. Across and out, loose.</source>
   <translation>Face au mur, hanches vers l'avant. Croisez et ouvrez, souplement.</translation>
  </message>
  <message>
   <source>Far ahead of me, often with a slap</source>
   <translation>Loin devant moi, souvent avec un claquement</translation>
  </message>
  <message>
   <source>Fatigue and recovery</source>
   <translation>Fatigue et récupération</translation>
  </message>
  <message>
   <source>Fever, a wound, or a hot redness that spreads?</source>
   <translation>Fièvre, plaie, ou rougeur chaude qui s'étend ?</translation>
  </message>
  <message>
   <source>Fewer than 10</source>
   <translation>Moins de 10</translation>
  </message>
  <message>
   <source>Fewer than 160</source>
   <translation>Moins de 160</translation>
  </message>
  <message>
   <source>Fingertips on the wall, knee straight.</source>
   <translation>Bout des doigts au mur, genou tendu.</translation>
  </message>
  <message>
   <source>Fluid and electrolytes</source>
   <translation>Boissons et électrolytes</translation>
  </message>
  <message>
   <source>Foot strike</source>
   <translation>Attaque du pied</translation>
  </message>
  <message>
   <source>Gastrocnemius and soleus</source>
   <translation>Gastrocnémien et soléaire</translation>
  </message>
  <message>
   <source>Gently, no bounce.</source>
   <translation>Doucement, sans à-coups.</translation>
  </message>
  <message>
   <source>Get emergency help now</source>
   <translation>Appelez les secours maintenant</translation>
  </message>
  <message>
   <source>Get ready</source>
   <translation>Préparez-vous</translation>
  </message>
  <message>
   <source>Handheld tool</source>
   <translation>Appareil à main</translation>
  </message>
  <message>
   <source>Hardly: they are short or cool</source>
   <translation>À peine : elles sont courtes ou fraîches</translation>
  </message>
  <message>
   <source>Heavy and slow, in the gym</source>
   <translation>Lourd et lent, en salle</translation>
  </message>
  <message>
   <source>Heavy and slow, three a week</source>
   <translation>Lourd et lent, trois par semaine</translation>
  </message>
  <message>
   <source>Heavy and slow, three times a week</source>
   <translation>Lourd et lent, trois fois par semaine</translation>
  </message>
  <message>
   <source>Heel down, knee bent over the toes.</source>
   <translation>Talon en bas, genou fléchi au-dessus des orteils.</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de montées sur pointe</translation>
  </message>
  <message>
   <source>Heel-raise test, one leg</source>
   <translation>Test de montées sur pointe, une jambe</translation>
  </message>
  <message>
   <source>Heels down to the floor.</source>
   <translation>Talons jusqu'au sol.</translation>
  </message>
  <message>
   <source>Heels sink just below the edge, no bounce.</source>
   <translation>Les talons descendent juste sous le bord, sans à-coups.</translation>
  </message>
  <message>
   <source>High knees</source>
   <translation>Montées de genoux</translation>
  </message>
  <message>
   <source>Hills, speed or trails were new.</source>
   <translation>Côtes, vitesse ou sentiers étaient nouveaux.</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Tenir</translation>
  </message>
  <message>
   <source>Hold on to something steady. Let the breath out for longer than it comes in.</source>
   <translation>Tenez-vous à quelque chose de stable. Laissez l'air sortir plus longtemps qu'il n'entre.</translation>
  </message>
  <message>
   <source>How do you drink on days when the calf gets tight?</source>
   <translation>Comment buvez-vous les jours où le mollet se tend ?</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <translation>Comment est-ce maintenant ?</translation>
  </message>
  <message>
   <source>How many raises does the weaker leg manage alone, knee straight?</source>
   <translation>Combien de montées la jambe plus faible réussit-elle seule, genou tendu ?</translation>
  </message>
  <message>
   <source>How many raises each leg manages. It makes stronger; that it loosens or prevents injury is not shown.</source>
   <translation>Combien de montées chaque jambe réussit. Cela renforce ; que cela assouplisse ou évite des blessures n'est pas démontré.</translation>
  </message>
  <message>
   <source>How many raises you can do on one leg decides the stage. Count honestly: 0 is a fine answer.</source>
   <translation>Le nombre de montées que vous pouvez faire sur une jambe décide de l'étape. Comptez honnêtement : 0 est une bonne réponse.</translation>
  </message>
  <message>
   <source>How many steps a minute do you take on an easy run?</source>
   <translation>Combien de pas par minute faites-vous lors d'une sortie facile ?</translation>
  </message>
  <message>
   <source>How much do you sweat on those runs?</source>
   <translation>Combien transpirez-vous lors de ces sorties ?</translation>
  </message>
  <message>
   <source>How often did you train your calves in the last four weeks?</source>
   <translation>À quelle fréquence avez-vous entraîné vos mollets ces quatre dernières semaines ?</translation>
  </message>
  <message>
   <source>How rested are you these weeks?</source>
   <translation>Êtes-vous reposé ces semaines-ci ?</translation>
  </message>
  <message>
   <source>How tight is it now?</source>
   <translation>Quelle tension maintenant ?</translation>
  </message>
  <message>
   <source>How tight is it?</source>
   <translation>Quelle tension ?</translation>
  </message>
  <message>
   <source>I do not know</source>
   <translation>Je ne sais pas</translation>
  </message>
  <message>
   <source>If it came sharp or seizing, end the run for today: a muscle that has seized can tear if it is pushed. If it came slowly, walk home, and stop at once if it comes back.</source>
   <translation>Si c'est venu vivement ou en se bloquant, terminez la course pour aujourd'hui : un muscle qui s'est bloqué peut se déchirer si on le force. Si c'est venu lentement, rentrez en marchant, et arrêtez aussitôt si ça revient.</translation>
  </message>
  <message>
   <source>If it is still tight at the end, the run is over for today.</source>
   <translation>Si c'est encore tendu à la fin, la course est finie pour aujourd'hui.</translation>
  </message>
  <message>
   <source>In recent months one of those antibiotics or steroids, without any pain in a tendon?</source>
   <translation>Ces derniers mois un de ces antibiotiques ou stéroïdes, sans douleur dans un tendon ?</translation>
  </message>
  <message>
   <source>In the first minutes</source>
   <translation>Dans les premières minutes</translation>
  </message>
  <message>
   <source>In the last 12 weeks: an operation, 3 days or more in bed, or a leg in a cast? Or ever a blood clot, cancer under treatment, a long journey, pregnancy or a recent birth, or hormone treatment, together with calf pain that exercise does not clearly explain?</source>
   <translation>Ces 12 dernières semaines : une opération, 3 jours ou plus au lit, ou une jambe plâtrée ? Ou déjà eu un caillot, un cancer en traitement, un long voyage, une grossesse ou un accouchement récent, ou un traitement hormonal, avec une douleur au mollet que l'effort n'explique pas clairement ?</translation>
  </message>
  <message>
   <source>Is it impossible to put weight on that leg?</source>
   <translation>Est-il impossible de mettre du poids sur cette jambe ?</translation>
  </message>
  <message>
   <source>Is the calf still tight after relief?</source>
   <translation>Le mollet est-il encore tendu après le soulagement ?</translation>
  </message>
  <message>
   <source>It came sharp or seizing, so the run or session is best over for today. A muscle that has seized can tear if it is pushed.</source>
   <translation>C'est venu vivement ou en se bloquant, mieux vaut donc finir la course ou la séance pour aujourd'hui. Un muscle qui s'est bloqué peut se déchirer si on le force.</translation>
  </message>
  <message>
   <source>It comes in the first minutes.</source>
   <translation>Cela vient dans les premières minutes.</translation>
  </message>
  <message>
   <source>It comes late in a run, when the calf is tired.</source>
   <translation>Cela vient tard dans la course, quand le mollet est fatigué.</translation>
  </message>
  <message>
   <source>It comes when you run fast or uphill.</source>
   <translation>Cela vient quand vous courez vite ou en montée.</translation>
  </message>
  <message>
   <source>It is a sensible limit, not proven protection: a trial found no difference. One long run may matter more: among 5,205 runners, those that went more than a tenth beyond the longest of 30 days came with more injuries.</source>
   <translation>C'est une limite raisonnable, pas une protection prouvée : un essai n'a pas trouvé de différence. Une seule longue sortie compte peut-être plus : chez 5 205 coureurs, celles qui dépassaient de plus d'un dixième la plus longue de 30 jours allaient avec plus de blessures.</translation>
  </message>
  <message>
   <source>It is often the soleus that tightens: overworked for months, above all where the gastrocnemius does too little or distance grows too fast. Lowering the heel slowly makes both stronger: knee straight for the gastrocnemius, knee bent for the soleus, in the end on one leg.</source>
   <translation>C'est souvent le soléaire qui se tend : surmené pendant des mois, surtout quand le gastrocnémien fait trop peu ou que la distance grandit trop vite. Descendre le talon lentement renforce les deux : genou tendu pour le gastrocnémien, fléchi pour le soléaire, à la fin sur une jambe.</translation>
  </message>
  <message>
   <source>Keep a hand on something firm the whole time.</source>
   <translation>Gardez tout le temps une main sur quelque chose de ferme.</translation>
  </message>
  <message>
   <source>Keep at least two days between strength sessions, and run before them, not after.</source>
   <translation>Laissez au moins deux jours entre les séances de force, et courez avant elles, pas après.</translation>
  </message>
  <message>
   <source>Keep the old pair for long and fast runs meanwhile.</source>
   <translation>Gardez entre-temps l'ancienne paire pour les sorties longues et rapides.</translation>
  </message>
  <message>
   <source>Keep the week within what the page Runs leaves, and one run within a tenth of the longest of 30 days.</source>
   <translation>Tenez la semaine dans ce que laisse la page Sorties, et une sortie à un dixième au plus au-dessus de la plus longue de 30 jours.</translation>
  </message>
  <message>
   <source>Knee bent a little and kept so; hips stay level.</source>
   <translation>Genou un peu fléchi et gardé ainsi ; hanches à niveau.</translation>
  </message>
  <message>
   <source>Knee bent, heel down</source>
   <translation>Genou fléchi, talon en bas</translation>
  </message>
  <message>
   <source>Knee straight, heel down</source>
   <translation>Genou tendu, talon en bas</translation>
  </message>
  <message>
   <source>Knee straight, not locked.</source>
   <translation>Genou tendu, pas verrouillé.</translation>
  </message>
  <message>
   <source>Knees and shins, if you change how you land: do it over weeks.</source>
   <translation>Genoux et tibias, si vous changez votre pose de pied : faites-le sur des semaines.</translation>
  </message>
  <message>
   <source>Knees up to the hip, light on the feet.</source>
   <translation>Genoux à hauteur de hanche, léger sur les pieds.</translation>
  </message>
  <message>
   <source>Land softly and closer below the hips; let the heel touch down after the ball.</source>
   <translation>Posez le pied en douceur et plus près des hanches ; laissez le talon toucher après l'avant-pied.</translation>
  </message>
  <message>
   <source>Landing on the ball of the foot lets the calf take the impact.</source>
   <translation>Se poser sur l'avant-pied laisse le mollet prendre l'impact.</translation>
  </message>
  <message>
   <source>Late in a run</source>
   <translation>Tard dans la course</translation>
  </message>
  <message>
   <source>Lean in until it pulls gently. No bounce.</source>
   <translation>Penchez-vous jusqu'à sentir une tension douce. Sans à-coups.</translation>
  </message>
  <message>
   <source>Lean part of your weight on your hands.</source>
   <translation>Appuyez une partie de votre poids sur les mains.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Comprendre</translation>
  </message>
  <message>
   <source>Leave it out on a calf that aches.</source>
   <translation>Laissez-le de côté avec un mollet douloureux.</translation>
  </message>
  <message>
   <source>Leg back, heel down, knee straight.</source>
   <translation>Jambe en arrière, talon en bas, genou tendu.</translation>
  </message>
  <message>
   <source>Leg straight, heel away from you.</source>
   <translation>Jambe tendue, talon loin de vous.</translation>
  </message>
  <message>
   <source>Leg straight, heel away from you. A gentle pull, no bounce.</source>
   <translation>Jambe tendue, talon loin de vous. Une tension douce, sans à-coups.</translation>
  </message>
  <message>
   <source>Leg swings, front and back</source>
   <translation>Balancés de jambe, avant et arrière</translation>
  </message>
  <message>
   <source>Leg swings, sideways</source>
   <translation>Balancés de jambe, sur le côté</translation>
  </message>
  <message>
   <source>Less than twice a week</source>
   <translation>Moins de deux fois par semaine</translation>
  </message>
  <message>
   <source>Let the foot hang loose. Wiggle the toes.</source>
   <translation>Laissez pendre le pied. Remuez les orteils.</translation>
  </message>
  <message>
   <source>Lift both heels, lower them slowly.</source>
   <translation>Levez les deux talons, descendez-les lentement.</translation>
  </message>
  <message>
   <source>Lift only as far as it is easy, lower slowly.</source>
   <translation>Montez seulement tant que c'est facile, descendez lentement.</translation>
  </message>
  <message>
   <source>Light on the feet. Leave it out on a calf that aches.</source>
   <translation>Léger sur les pieds. Laissez-le de côté avec un mollet douloureux.</translation>
  </message>
  <message>
   <source>Little, before the run and during it</source>
   <translation>Peu, avant la course et pendant</translation>
  </message>
  <message>
   <source>Log your runs, or take them over from files of your watch. The week's limit is last week plus 10 %, and a single run stays near your longest of the last 30 days.</source>
   <translation>Notez vos courses, ou reprenez-les de fichiers de votre montre. La limite de la semaine est la précédente plus 10 %, et une sortie reste proche de la plus longue des 30 derniers jours.</translation>
  </message>
  <message>
   <source>Long, soft strokes</source>
   <translation>Gestes longs et doux</translation>
  </message>
  <message>
   <source>Long, soft strokes of 2 to 4 seconds.</source>
   <translation>Gestes longs et doux de 2 à 4 secondes.</translation>
  </message>
  <message>
   <source>Lower slowly</source>
   <translation>Descendez lentement</translation>
  </message>
  <message>
   <source>Lowest setting, keep it moving, off at the first sharp feeling.</source>
   <translation>Réglage le plus faible, toujours en mouvement, retirez à la première sensation vive.</translation>
  </message>
  <message>
   <source>Maintain</source>
   <translation>Entretien</translation>
  </message>
  <message>
   <source>Massage and rolling</source>
   <translation>Massage et rouleau</translation>
  </message>
  <message>
   <source>Massage, by hand</source>
   <translation>Massage, à la main</translation>
  </message>
  <message>
   <source>Massage, with a roller</source>
   <translation>Massage, au rouleau</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Measure once: single-leg heel raises, on the page Measure.</source>
   <translation>Mesurez une fois : montées sur une jambe, sur la page Mesurer.</translation>
  </message>
  <message>
   <source>Morning pain that rises from week to week: then do less, and have it looked at.</source>
   <translation>Une douleur du matin qui monte de semaine en semaine : faites-en alors moins, et faites examiner.</translation>
  </message>
  <message>
   <source>Muscles adapt in weeks. Distance can be added in a day.</source>
   <translation>Les muscles s'adaptent en semaines. La distance s'ajoute en un jour.</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands (4 to 5: adjust); Silbernagel 2007</source>
   <translation>NHS AHP Suffolk, plages de douleur (4 à 5 : adapter) ; Silbernagel 2007</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands (6 to 10: stop)</source>
   <translation>NHS AHP Suffolk, plages de douleur (6 à 10 : arrêter)</translation>
  </message>
  <message>
   <source>NHS AHP Suffolk, pain bands; limits before a session are ours</source>
   <translation>NHS AHP Suffolk, plages de douleur ; les limites avant une séance sont les nôtres</translation>
  </message>
  <message>
   <source>Never drink more than you lost. With a heart or kidney condition or a low-salt diet, ask your doctor.</source>
   <translation>Ne buvez jamais plus que ce que vous avez perdu. En cas de maladie du cœur ou des reins ou de régime pauvre en sel, demandez à votre médecin.</translation>
  </message>
  <message>
   <source>Never on swelling, a bruise, heat or varicose veins, behind the knee, or on the shin bone.</source>
   <translation>Jamais sur un gonflement, un bleu, de la chaleur ou des varices, derrière le genou, ni sur l'os du tibia.</translation>
  </message>
  <message>
   <source>New swelling, warmth, or redder or darker skin on one leg, with throbbing or aching while you are not running, or with hard, sore veins?</source>
   <translation>Nouveau gonflement, chaleur, ou peau plus rouge ou plus foncée sur une jambe, avec élancements ou douleur alors que vous ne courez pas, ou avec des veines dures et douloureuses ?</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No harder than 3 of 10.</source>
   <translation>Pas plus fort que 3 sur 10.</translation>
  </message>
  <message>
   <source>No more running today</source>
   <translation>Plus de course aujourd'hui</translation>
  </message>
  <message>
   <source>No stretching, no massage and no roller on this leg until it has been looked at.</source>
   <translation>Pas d'étirement, de massage ni de rouleau sur cette jambe avant qu'elle ait été examinée.</translation>
  </message>
  <message>
   <source>No strike is wrong, and changing it moves load elsewhere. Landing softly, under the hips, helps with any of them.</source>
   <translation>Aucune pose n'est mauvaise, et en changer déplace la charge. Se poser en douceur, sous les hanches, aide avec toutes.</translation>
  </message>
  <message>
   <source>No, or by less</source>
   <translation>Non, ou moins</translation>
  </message>
  <message>
   <source>Not after a snap or a kicked feeling, nor on a swollen calf.</source>
   <translation>Pas après un claquement ou une sensation de coup, ni sur un mollet gonflé.</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Pas du tout</translation>
  </message>
  <message>
   <source>Not on a calf that is swollen or may be torn.</source>
   <translation>Pas sur un mollet gonflé ou peut-être déchiré.</translation>
  </message>
  <message>
   <source>Not with pain on the heel bone: stay on the floor.</source>
   <translation>Pas avec une douleur à l'os du talon : restez au sol.</translation>
  </message>
  <message>
   <source>Nothing here asks for care right now</source>
   <translation>Rien ici ne demande de soins pour l'instant</translation>
  </message>
  <message>
   <source>Numbness between the legs, or no control of bladder or bowel?</source>
   <translation>Engourdissement entre les jambes, ou perte de contrôle de la vessie ou de l'intestin ?</translation>
  </message>
  <message>
   <source>On long or hot runs take a drink with sodium and potassium, in sips, to thirst.</source>
   <translation>Lors de sorties longues ou chaudes, prenez une boisson avec sodium et potassium, par gorgées, selon la soif.</translation>
  </message>
  <message>
   <source>One foot behind the other, lean to the wall. A gentle pull, no bounce.</source>
   <translation>Un pied derrière l'autre, penchez-vous vers le mur. Une tension douce, sans à-coups.</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, knee bent</source>
   <translation>Une monte, une descend, au sol, genou fléchi</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, knee straight</source>
   <translation>Une monte, une descend, au sol, genou tendu</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, with a backpack, knee bent</source>
   <translation>Une monte, une descend, au sol, avec sac à dos, genou fléchi</translation>
  </message>
  <message>
   <source>One up, one down, from the floor, with a backpack, knee straight</source>
   <translation>Une monte, une descend, au sol, avec sac à dos, genou tendu</translation>
  </message>
  <message>
   <source>One up, one down, on a step</source>
   <translation>Une monte, une descend, sur une marche</translation>
  </message>
  <message>
   <source>One up, one down, on a step, knee bent</source>
   <translation>Une monte, une descend, sur une marche, genou fléchi</translation>
  </message>
  <message>
   <source>One up, one down, on a step, knee straight</source>
   <translation>Une monte, une descend, sur une marche, genou tendu</translation>
  </message>
  <message>
   <source>One up, one down, on a step, with a backpack, knee bent</source>
   <translation>Une monte, une descend, sur une marche, avec sac à dos, genou fléchi</translation>
  </message>
  <message>
   <source>One up, one down, on a step, with a backpack, knee straight</source>
   <translation>Une monte, une descend, sur une marche, avec sac à dos, genou tendu</translation>
  </message>
  <message>
   <source>One up, one down, with a backpack</source>
   <translation>Une monte, une descend, avec sac à dos</translation>
  </message>
  <message>
   <source>Pack on, up on one leg, lower slowly.</source>
   <translation>Sac au dos, montez sur une jambe, descendez lentement.</translation>
  </message>
  <message>
   <source>Pack the load close to the back, nothing that swings.</source>
   <translation>Placez la charge près du dos, rien qui balance.</translation>
  </message>
  <message>
   <source>Pain at the heel bone stays on the floor</source>
   <translation>La douleur à l'os du talon reste au sol</translation>
  </message>
  <message>
   <source>Pain in a tendon, and in recent months ciprofloxacin, levofloxacin, moxifloxacin or ofloxacin, or steroid tablets or injections?</source>
   <translation>Douleur dans un tendon, et ces derniers mois ciprofloxacine, lévofloxacine, moxifloxacine ou ofloxacine, ou comprimés ou injections de stéroïdes ?</translation>
  </message>
  <message>
   <source>Pain on a bone that one fingertip can cover, worse with each step, or there at rest or at night?</source>
   <translation>Douleur sur un os qu'un bout de doigt peut couvrir, pire à chaque pas, ou présente au repos ou la nuit ?</translation>
  </message>
  <message>
   <source>Part-range raise, both legs, knee bent</source>
   <translation>Montée partielle, deux jambes, genou fléchi</translation>
  </message>
  <message>
   <source>Part-range raise, both legs, knee straight</source>
   <translation>Montée partielle, deux jambes, genou tendu</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Kiné</translation>
  </message>
  <message>
   <source>Pressure can build in the muscle during runs. No running until it has been looked at.</source>
   <translation>La pression peut monter dans le muscle pendant la course. Pas de course avant un examen.</translation>
  </message>
  <message>
   <source>Pressure in the leg may be cutting off its blood. It harms within hours.</source>
   <translation>La pression dans la jambe peut lui couper le sang. Cela abîme en quelques heures.</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progrès</translation>
  </message>
  <message>
   <source>Put an easy day, or a day off, after each hard one for two weeks.</source>
   <translation>Pendant deux semaines, mettez un jour facile, ou libre, après chaque jour dur.</translation>
  </message>
  <message>
   <source>Raises on one leg, and what is typical</source>
   <translation>Montées sur une jambe, et ce qui est typique</translation>
  </message>
  <message>
   <source>Raises on one leg, knee to wall, and three activities of your own: measured every few weeks, they show whether the calf gets stronger.</source>
   <translation>Montées sur une jambe, genou au mur, et trois activités à vous : mesurées toutes les quelques semaines, elles montrent si le mollet se renforce.</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Soulagement</translation>
  </message>
  <message>
   <source>Relief is for the moment. It may not keep the tightness from coming back.</source>
   <translation>Le soulagement est pour le moment. Il n'empêche peut-être pas la tension de revenir.</translation>
  </message>
  <message>
   <source>Relief leads through a stop, three safety questions, straight-leg stretches, massage, a drink and a last look. One key goes on, one stops.</source>
   <translation>Le soulagement mène par un arrêt, trois questions de sécurité, des étirements jambe tendue, un massage, une boisson et un dernier regard. Une touche continue, une arrête.</translation>
  </message>
  <message>
   <source>Reminders come once a day, never in quiet hours and never in a session.</source>
   <translation>Les rappels viennent une fois par jour, jamais aux heures calmes ni pendant une séance.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Repos</translation>
  </message>
  <message>
   <source>Rested: easy days come after hard ones</source>
   <translation>Reposé : des jours faciles suivent les durs</translation>
  </message>
  <message>
   <source>Roll over the whole foot.</source>
   <translation>Déroulez tout le pied.</translation>
  </message>
  <message>
   <source>Roller</source>
   <translation>Rouleau</translation>
  </message>
  <message>
   <source>Run uphill and fast strides less for two weeks: both put you on the ball of the foot.</source>
   <translation>Courez moins en côte et moins vite pendant deux semaines : les deux vous mettent sur l'avant-pied.</translation>
  </message>
  <message>
   <source>Running asks for energy all the time, and for its waste to be taken away. A muscle that is asked again before it has recovered tires early and can contract on its own.</source>
   <translation>Courir demande de l'énergie sans cesse, et que ses déchets soient évacués. Un muscle sollicité avant d'avoir récupéré se fatigue tôt et peut se contracter seul.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Sorties</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Vérification de sécurité</translation>
  </message>
  <message>
   <source>Seated raise, both legs</source>
   <translation>Montée assise, deux jambes</translation>
  </message>
  <message>
   <source>See a doctor or a physio within a few days. Until then no running and no calf training.</source>
   <translation>Voyez un médecin ou un kiné sous quelques jours. D'ici là, pas de course ni d'entraînement du mollet.</translation>
  </message>
  <message>
   <source>See a doctor or an urgent care unit today. Keep weight off the leg on the way.</source>
   <translation>Voyez un médecin ou un service d'urgence aujourd'hui. Ne chargez pas la jambe en chemin.</translation>
  </message>
  <message>
   <source>See a doctor or physio within days</source>
   <translation>Médecin ou kiné sous quelques jours</translation>
  </message>
  <message>
   <source>Sessions of the past can be added and changed; the doses that follow are worked out anew. Your data leads to exports, imports and backups.</source>
   <translation>Les séances passées peuvent être ajoutées et modifiées ; les doses qui suivent sont recalculées. Vos données mène aux exports, imports et sauvegardes.</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Configurer le programme</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settle</source>
   <translation>Apaiser</translation>
  </message>
  <message>
   <source>Several hard days in a row</source>
   <translation>Plusieurs jours durs de suite</translation>
  </message>
  <message>
   <source>Severe pain that keeps growing, a leg as hard as wood, a numb, tingling, pale or cold foot, or toes you cannot move?</source>
   <translation>Forte douleur qui ne cesse de grandir, jambe dure comme du bois, pied engourdi, fourmillant, pâle ou froid, ou orteils que vous ne pouvez pas bouger ?</translation>
  </message>
  <message>
   <source>Shake it out</source>
   <translation>Secouez</translation>
  </message>
  <message>
   <source>Shoes and drop</source>
   <translation>Chaussures et drop</translation>
  </message>
  <message>
   <source>Silbernagel 2007 and NHS AHP Suffolk; two in a row is ours</source>
   <translation>Silbernagel 2007 et NHS AHP Suffolk ; deux de suite est de nous</translation>
  </message>
  <message>
   <source>Silbernagel 2007, settled by the next morning, which must be known</source>
   <translation>Silbernagel 2007, calmé au lendemain matin, qui doit être connu</translation>
  </message>
  <message>
   <source>Silbernagel and Crossley 2015, no rise from week to week</source>
   <translation>Silbernagel et Crossley 2015, pas de hausse d'une semaine à l'autre</translation>
  </message>
  <message>
   <source>Silbernagel and Crossley 2015, pain next morning at most 5</source>
   <translation>Silbernagel et Crossley 2015, douleur au lendemain matin de 5 au plus</translation>
  </message>
  <message>
   <source>Sink over the toes until it pulls gently low down. No bounce.</source>
   <translation>Descendez au-dessus des orteils jusqu'à une tension douce en bas. Sans à-coups.</translation>
  </message>
  <message>
   <source>Sink until it pulls gently low down. No bounce.</source>
   <translation>Descendez jusqu'à une tension douce en bas. Sans à-coups.</translation>
  </message>
  <message>
   <source>Sit tall, knees over the ankles.</source>
   <translation>Assis bien droit, genoux au-dessus des chevilles.</translation>
  </message>
  <message>
   <source>Slow, long steps land ahead of you and stretch the calf while it works.</source>
   <translation>Des pas lents et longs se posent devant vous et étirent le mollet pendant qu'il travaille.</translation>
  </message>
  <message>
   <source>Some questions of the full check are open. A question that you are not sure about counts as a yes: have the leg looked at before you load it again.</source>
   <translation>Des questions de la vérification complète restent ouvertes. Une dont vous n'êtes pas sûr compte comme un oui : faites examiner la jambe avant de la charger à nouveau.</translation>
  </message>
  <message>
   <source>Stand easy. Shake the leg loose.</source>
   <translation>Debout, détendu. Secouez la jambe.</translation>
  </message>
  <message>
   <source>Stand tall on the other leg.</source>
   <translation>Debout, bien droit sur l'autre jambe.</translation>
  </message>
  <message>
   <source>Stay down</source>
   <translation>Restez en bas</translation>
  </message>
  <message>
   <source>Steps a minute</source>
   <translation>Pas par minute</translation>
  </message>
  <message>
   <source>Stop and breathe</source>
   <translation>Arrêtez et respirez</translation>
  </message>
  <message>
   <source>Stop at once if it is sharp or seizes.</source>
   <translation>Arrêtez aussitôt si c'est vif ou si ça se bloque.</translation>
  </message>
  <message>
   <source>Stop at once when it hurts: press X. A yes to a safety question ends stretching and massage and says how soon to be seen.</source>
   <translation>Arrêtez aussitôt si ça fait mal : appuyez sur X. Un oui à une question de sécurité met fin aux étirements et au massage et dit sous quel délai consulter.</translation>
  </message>
  <message>
   <source>Stop if you begin to limp.</source>
   <translation>Arrêtez si vous commencez à boiter.</translation>
  </message>
  <message>
   <source>Strength work came less than twice a week.</source>
   <translation>Le travail de force est venu moins de deux fois par semaine.</translation>
  </message>
  <message>
   <source>Stretches when it cramps, and how long</source>
   <translation>Étirements en cas de crampe, et combien de temps</translation>
  </message>
  <message>
   <source>Stretching before and after a run</source>
   <translation>S'étirer avant et après la course</translation>
  </message>
  <message>
   <source>Sweat takes water and salts that a muscle needs to let go.</source>
   <translation>La sueur emporte l'eau et les sels dont un muscle a besoin pour se relâcher.</translation>
  </message>
  <message>
   <source>Swelling after relief can mean a tear or a clot. Have it looked at; if it is new, warm or sore, go today.</source>
   <translation>Un gonflement après le soulagement peut être une déchirure ou un caillot. Faites-le examiner ; s'il est nouveau, chaud ou douloureux, allez-y aujourd'hui.</translation>
  </message>
  <message>
   <source>Swelling ends today's run.</source>
   <translation>Un gonflement met fin à la course d'aujourd'hui.</translation>
  </message>
  <message>
   <source>Swing across and out, loose, growing slowly.</source>
   <translation>Balancez en croisant et en ouvrant, souplement, en grandissant lentement.</translation>
  </message>
  <message>
   <source>Swing from the hip, loose, growing slowly.</source>
   <translation>Balancez depuis la hanche, souplement, en grandissant lentement.</translation>
  </message>
  <message>
   <source>Swing front and back</source>
   <translation>Balancez d'avant en arrière</translation>
  </message>
  <message>
   <source>Swing to the sides</source>
   <translation>Balancez sur le côté</translation>
  </message>
  <message>
   <source>Tall, arms swinging along.</source>
   <translation>Bien droit, les bras suivent.</translation>
  </message>
  <message>
   <source>Ten raises on both legs</source>
   <translation>Dix montées sur les deux jambes</translation>
  </message>
  <message>
   <source>The 10 % rule</source>
   <translation>La règle des 10 %</translation>
  </message>
  <message>
   <source>The article for 10 %; Frandsen 2025 for single runs; Buist 2008 found no difference.</source>
   <translation>L'article pour 10 % ; Frandsen 2025 pour les sorties seules ; Buist 2008 n'a pas trouvé de différence.</translation>
  </message>
  <message>
   <source>The article for 15 to 25 %; Almonroeder 2013, Lyght 2016, JSSM 2025.</source>
   <translation>L'article pour 15 à 25 % ; Almonroeder 2013, Lyght 2016, JSSM 2025.</translation>
  </message>
  <message>
   <source>The article; Dorn 2012 for what the soleus carries.</source>
   <translation>L'article ; Dorn 2012 pour ce que porte le soléaire.</translation>
  </message>
  <message>
   <source>The article; Heiderscheit 2011 and Lyght 2016 for the numbers.</source>
   <translation>L'article ; Heiderscheit 2011 et Lyght 2016 pour les nombres.</translation>
  </message>
  <message>
   <source>The article; Malisoux 2016, Warne and Gruber 2017; 4 mm and tenths are ours.</source>
   <translation>L'article ; Malisoux 2016, Warne et Gruber 2017 ; 4 mm et les dixièmes sont de nous.</translation>
  </message>
  <message>
   <source>The article; Miller 2022 and ACSM 2007 for its limits.</source>
   <translation>L'article ; Miller 2022 et ACSM 2007 pour ses limites.</translation>
  </message>
  <message>
   <source>The article; days between sessions: LOADIT 2020.</source>
   <translation>L'article ; jours entre les séances : LOADIT 2020.</translation>
  </message>
  <message>
   <source>The ball of the foot, hard</source>
   <translation>L'avant-pied, durement</translation>
  </message>
  <message>
   <source>The ball of the foot, lightly</source>
   <translation>L'avant-pied, légèrement</translation>
  </message>
  <message>
   <source>The bars of the weeks beside morning pain, on the page Runs.</source>
   <translation>Les barres des semaines à côté de la douleur du matin, sur la page Sorties.</translation>
  </message>
  <message>
   <source>The calf the morning after a run in the new pair: it should be as before.</source>
   <translation>Le mollet le lendemain matin d'une sortie avec la nouvelle paire : il devrait être comme avant.</translation>
  </message>
  <message>
   <source>The drop is how much higher the heel stands than the ball of the foot. With a lower drop, or a sudden change to minimalist shoes, calf and Achilles tendon are stretched further and work more at each step.</source>
   <translation>Le drop est la hauteur du talon au-dessus de l'avant-pied. Avec un drop plus bas, ou un passage soudain à des chaussures minimalistes, mollet et tendon d'Achille sont plus étirés et travaillent plus à chaque pas.</translation>
  </message>
  <message>
   <source>The ease is for now; it may come back.</source>
   <translation>Le soulagement est pour maintenant ; ça peut revenir.</translation>
  </message>
  <message>
   <source>The gastrocnemius lies near the skin and crosses knee and ankle. The soleus lies below it, is mostly made for endurance, and takes a large part of the force of each step.</source>
   <translation>Le gastrocnémien est près de la peau et franchit genou et cheville. Le soléaire est dessous, surtout fait pour l'endurance, et prend une grande part de la force de chaque pas.</translation>
  </message>
  <message>
   <source>The heel down to the floor.</source>
   <translation>Le talon jusqu'au sol.</translation>
  </message>
  <message>
   <source>The heel sinks just below the edge, no bounce.</source>
   <translation>Le talon descend juste sous le bord, sans à-coups.</translation>
  </message>
  <message>
   <source>The heel-raise test counts with you. Stop it when it hurts.</source>
   <translation>Le test de montées compte avec vous. Arrêtez-le si ça fait mal.</translation>
  </message>
  <message>
   <source>The last look was left out. If you are not sure that it has gone, take it as still tight: no more running today.</source>
   <translation>Le dernier regard manque. Si vous n'êtes pas sûr que ce soit parti, prenez-le comme encore tendu : plus de course aujourd'hui.</translation>
  </message>
  <message>
   <source>The run is over for today. Do not walk home: let someone fetch you.</source>
   <translation>La course est finie pour aujourd'hui. Ne rentrez pas à pied : faites-vous chercher.</translation>
  </message>
  <message>
   <source>The run is over for today. Walk home slowly if walking does not hurt, or let someone fetch you.</source>
   <translation>La course est finie pour aujourd'hui. Rentrez lentement à pied si marcher ne fait pas mal, ou faites-vous chercher.</translation>
  </message>
  <message>
   <source>The stages, and pain during exercise</source>
   <translation>Les étapes, et la douleur à l'exercice</translation>
  </message>
  <message>
   <source>The test is next</source>
   <translation>Le test vient ensuite</translation>
  </message>
  <message>
   <source>The weaker leg manages 10 to 19 raises.</source>
   <translation>La jambe plus faible réussit 10 à 19 montées.</translation>
  </message>
  <message>
   <source>The weaker leg manages fewer than 10 raises.</source>
   <translation>La jambe plus faible réussit moins de 10 montées.</translation>
  </message>
  <message>
   <source>The whole foot, or the heel</source>
   <translation>Tout le pied, ou le talon</translation>
  </message>
  <message>
   <source>There are several hard days in a row.</source>
   <translation>Il y a plusieurs jours durs de suite.</translation>
  </message>
  <message>
   <source>There was no strength work for the calves.</source>
   <translation>Il n'y a pas eu de travail de force pour les mollets.</translation>
  </message>
  <message>
   <source>These medicines can harm tendons. Call the doctor who prescribed them today, and do not load the calf.</source>
   <translation>Ces médicaments peuvent abîmer les tendons. Appelez aujourd'hui le médecin qui les a prescrits, et ne chargez pas le mollet.</translation>
  </message>
  <message>
   <source>These medicines can weaken tendons. Ask your doctor before you begin calf training.</source>
   <translation>Ces médicaments peuvent affaiblir les tendons. Demandez à votre médecin avant de commencer l'entraînement du mollet.</translation>
  </message>
  <message>
   <source>They can adapt, in weeks. In one trial low drops went with more injuries among regular runners and fewer among occasional ones.</source>
   <translation>Ils peuvent s'adapter, en semaines. Dans un essai, un drop bas allait avec plus de blessures chez les coureurs réguliers et moins chez les occasionnels.</translation>
  </message>
  <message>
   <source>This can be a blood clot. Do not massage the leg.</source>
   <translation>Cela peut être un caillot de sang. Ne massez pas la jambe.</translation>
  </message>
  <message>
   <source>This can be a pinched nerve bundle in the back that must be freed quickly.</source>
   <translation>Cela peut être un faisceau de nerfs coincé dans le dos, à libérer vite.</translation>
  </message>
  <message>
   <source>This can be a stress injury of the bone. No running until it has been looked at.</source>
   <translation>Cela peut être une lésion de fatigue de l'os. Pas de course avant un examen.</translation>
  </message>
  <message>
   <source>This can be a torn Achilles tendon, even if you can still walk. Leave any testing to a clinician.</source>
   <translation>Cela peut être une rupture du tendon d'Achille, même si vous marchez encore. Laissez tout test à un professionnel de santé.</translation>
  </message>
  <message>
   <source>This can be a torn calf muscle. No stretching, massage or training until it has been looked at.</source>
   <translation>Cela peut être une déchirure du mollet. Pas d'étirement, de massage ni d'entraînement avant un examen.</translation>
  </message>
  <message>
   <source>This can be an infection that spreads.</source>
   <translation>Cela peut être une infection qui s'étend.</translation>
  </message>
  <message>
   <source>This can come from the blood vessels or from the back.</source>
   <translation>Cela peut venir des vaisseaux ou du dos.</translation>
  </message>
  <message>
   <source>Tightness is a signal, so look for its cause: a sudden rise in running, new shoes, too little strength, sleep or drink.</source>
   <translation>La tension est un signal, cherchez donc sa cause : une hausse soudaine de la course, des chaussures neuves, trop peu de force, de sommeil ou de boisson.</translation>
  </message>
  <message>
   <source>Tightness is then a signal and not the trouble itself: what is asked exceeds what the calf can give at the moment.</source>
   <translation>La tension est alors un signal et non le mal lui-même : on demande plus que ce que le mollet peut donner en ce moment.</translation>
  </message>
  <message>
   <source>Tightness on three runs in a row, for longer than two weeks, or one that wakes you?</source>
   <translation>Une tension lors de trois sorties de suite, pendant plus de deux semaines, ou qui vous réveille ?</translation>
  </message>
  <message>
   <source>Tightness that keeps coming back deserves a look by a physio.</source>
   <translation>Une tension qui revient sans cesse mérite l'avis d'un kiné.</translation>
  </message>
  <message>
   <source>Tightness that stays after relief ends today's run.</source>
   <translation>Une tension qui reste après le soulagement met fin à la course d'aujourd'hui.</translation>
  </message>
  <message>
   <source>Tired on most days, or short of sleep</source>
   <translation>Fatigué la plupart des jours, ou en manque de sommeil</translation>
  </message>
  <message>
   <source>To thirst, with electrolytes when I sweat</source>
   <translation>Selon la soif, avec électrolytes quand je transpire</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Today shows the one thing to do now: the session that is due with its dose and why it is that dose, or why today is a day of rest.</source>
   <translation>Aujourd'hui montre la seule chose à faire maintenant : la séance prévue avec sa dose et pourquoi celle-là, ou pourquoi c'est un jour de repos.</translation>
  </message>
  <message>
   <source>Toes to the shin</source>
   <translation>Orteils vers le tibia</translation>
  </message>
  <message>
   <source>Toes to your shin</source>
   <translation>Orteils vers le tibia</translation>
  </message>
  <message>
   <source>Train two or three times a week: the program leads you rep by rep.</source>
   <translation>Entraînez-vous deux ou trois fois par semaine : le programme vous guide répétition par répétition.</translation>
  </message>
  <message>
   <source>Twelve weeks after Beyer 2015, one ladder step a week, standing and seated; choose a load with which the repetitions are just possible. For the gym, and after stage S5 of the calf program. No clinician has reviewed it yet.</source>
   <translation>Douze semaines d'après Beyer 2015, un palier par semaine, debout et assis ; choisissez une charge avec laquelle les répétitions sont tout juste possibles. Pour la salle, et après l'étape S5 du programme mollet. Aucun professionnel de santé ne l'a encore relu.</translation>
  </message>
  <message>
   <source>Two minutes before the other leg.</source>
   <translation>Deux minutes avant l'autre jambe.</translation>
  </message>
  <message>
   <source>Two muscles share the work. If one is weak, the other is overworked.</source>
   <translation>Deux muscles se partagent le travail. Si l'un est faible, l'autre est surmené.</translation>
  </message>
  <message>
   <source>Two or three sessions a week and slow lowering, knee straight and bent: the article. Stages, ladders and tempo are ours, from Silbernagel 2007, Alfredson 1998 and Beyer 2015. Most trials were of sore Achilles tendons, not of tight calves. No clinician has reviewed it yet.</source>
   <translation>Deux ou trois séances par semaine et descente lente, genou tendu et fléchi : l'article. Étapes, échelles et tempo sont de nous, d'après Silbernagel 2007, Alfredson 1998 et Beyer 2015. La plupart des essais portaient sur des tendons d'Achille douloureux, pas sur des mollets tendus. Aucun professionnel de santé ne l'a encore relu.</translation>
  </message>
  <message>
   <source>Two or three times a week</source>
   <translation>Deux ou trois fois par semaine</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor</source>
   <translation>Deux montent, une descend, au sol</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor, knee bent</source>
   <translation>Deux montent, une descend, au sol, genou fléchi</translation>
  </message>
  <message>
   <source>Two up, one down, from the floor, knee straight</source>
   <translation>Deux montent, une descend, au sol, genou tendu</translation>
  </message>
  <message>
   <source>Two up, one down, on a step</source>
   <translation>Deux montent, une descend, sur une marche</translation>
  </message>
  <message>
   <source>Two up, one down, on a step, knee bent</source>
   <translation>Deux montent, une descend, sur une marche, genou fléchi</translation>
  </message>
  <message>
   <source>Two up, one down, on a step, knee straight</source>
   <translation>Deux montent, une descend, sur une marche, genou tendu</translation>
  </message>
  <message>
   <source>Two up, two down, on a step</source>
   <translation>Deux montent, deux descendent, sur une marche</translation>
  </message>
  <message>
   <source>Two up, two down, on a step, knee bent</source>
   <translation>Deux montent, deux descendent, sur une marche, genou fléchi</translation>
  </message>
  <message>
   <source>Two up, two down, on a step, knee straight</source>
   <translation>Deux montent, deux descendent, sur une marche, genou tendu</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor</source>
   <translation>Deux montent, deux descendent, au sol</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor, knee bent</source>
   <translation>Deux montent, deux descendent, au sol, genou fléchi</translation>
  </message>
  <message>
   <source>Two up, two down, on the floor, knee straight</source>
   <translation>Deux montent, deux descendent, au sol, genou tendu</translation>
  </message>
  <message>
   <source>Under 18, pregnant, with diabetes and numb feet, after a recent operation, or on blood thinners?</source>
   <translation>Moins de 18 ans, enceinte, diabète avec pieds engourdis, opération récente, ou sous anticoagulants ?</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>Up on both legs, lower slowly on both.</source>
   <translation>Montez sur les deux jambes, descendez lentement sur les deux.</translation>
  </message>
  <message>
   <source>Up on both legs, shift over, lower slowly on one.</source>
   <translation>Montez sur les deux jambes, passez le poids, descendez lentement sur une.</translation>
  </message>
  <message>
   <source>Up on one beat, down on the next, 60 beats a minute.</source>
   <translation>Montez sur un battement, descendez sur le suivant, 60 par minute.</translation>
  </message>
  <message>
   <source>Up on one leg, all the way, then lower slowly.</source>
   <translation>Montez tout en haut sur une jambe, puis descendez lentement.</translation>
  </message>
  <message>
   <source>Up, toward the knee</source>
   <translation>Vers le haut, vers le genou</translation>
  </message>
  <message>
   <source>Use a step that cannot tip, 15 to 20 cm high.</source>
   <translation>Utilisez une marche qui ne peut basculer, de 15 à 20 cm.</translation>
  </message>
  <message>
   <source>Use the metronome for a few minutes at a time, then run without it.</source>
   <translation>Utilisez le métronome quelques minutes à la fois, puis courez sans lui.</translation>
  </message>
  <message>
   <source>Walk</source>
   <translation>Marchez</translation>
  </message>
  <message>
   <source>Walk and feel</source>
   <translation>Marchez et sentez</translation>
  </message>
  <message>
   <source>Walk briskly, or jog</source>
   <translation>Marchez d'un bon pas, ou trottinez</translation>
  </message>
  <message>
   <source>Walk home, or go on at an easy pace if you like. Stop at once if it comes back.</source>
   <translation>Rentrez à pied, ou continuez doucement si vous voulez. Arrêtez aussitôt si ça revient.</translation>
  </message>
  <message>
   <source>Walk on the spot, breathe.</source>
   <translation>Marchez sur place, respirez.</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Échauffement</translation>
  </message>
  <message>
   <source>Water that is lost thins what the blood can bring: less volume, less oxygen, fewer nutrients for the calf. With it go the minerals that let a muscle tighten and loosen: sodium, potassium, magnesium.</source>
   <translation>L'eau perdue réduit ce que le sang peut apporter : moins de volume, moins d'oxygène, moins de nutriments pour le mollet. Avec elle partent les minéraux qui laissent un muscle se tendre et se relâcher : sodium, potassium, magnésium.</translation>
  </message>
  <message>
   <source>Weigh yourself before and after one long run: the calculator below says what you lost.</source>
   <translation>Pesez-vous avant et après une longue sortie : le calculateur ci-dessous dit ce que vous avez perdu.</translation>
  </message>
  <message>
   <source>Were hills, speed or trails new?</source>
   <translation>Côtes, vitesse ou sentiers étaient-ils nouveaux ?</translation>
  </message>
  <message>
   <source>What eccentric work does not promise</source>
   <translation>Ce que le travail excentrique ne promet pas</translation>
  </message>
  <message>
   <source>What lands first?</source>
   <translation>Qu'est-ce qui touche d'abord ?</translation>
  </message>
  <message>
   <source>What was: sessions, pain, raises, load, runs. Click a day or a point for that day, or show it all as a table.</source>
   <translation>Ce qui a été : séances, douleur, montées, charge, courses. Cliquez un jour ou un point, ou montrez tout en tableau.</translation>
  </message>
  <message>
   <source>When I run fast or uphill</source>
   <translation>Quand je cours vite ou en montée</translation>
  </message>
  <message>
   <source>When does it come?</source>
   <translation>Quand cela vient-il ?</translation>
  </message>
  <message>
   <source>When your calf seizes, press R on any page. Relief needs no setup.</source>
   <translation>Quand votre mollet se bloque, appuyez sur R sur n'importe quelle page. Le soulagement ne demande aucun réglage.</translation>
  </message>
  <message>
   <source>Where does the foot land?</source>
   <translation>Où le pied se pose-t-il ?</translation>
  </message>
  <message>
   <source>Where the ball of the foot lands first and hard, the calf takes the impact and pushes off as well: 15 to 25 % more load than with the heel or the whole foot, as the article says. Studies agree on the direction; they measured about 11 to 15 % at the Achilles tendon.</source>
   <translation>Quand l'avant-pied se pose d'abord et durement, le mollet prend l'impact et pousse aussi : 15 à 25 % de charge de plus qu'avec le talon ou tout le pied, dit l'article. Les études s'accordent sur le sens ; elles ont mesuré environ 11 à 15 % au tendon d'Achille.</translation>
  </message>
  <message>
   <source>Whether a cramp comes from that or from tired nerves is not settled. A plan of your own beats drinking more: to thirst, with sodium and potassium when you sweat for long.</source>
   <translation>Qu'une crampe vienne de là ou de nerfs fatigués n'est pas tranché. Un plan à vous vaut mieux que boire plus : selon la soif, avec sodium et potassium quand vous transpirez longtemps.</translation>
  </message>
  <message>
   <source>Whether you may run today stands on Today, with its reason.</source>
   <translation>Si vous pouvez courir aujourd'hui est dit sur Aujourd'hui, avec la raison.</translation>
  </message>
  <message>
   <source>Why a calf gets tight, what to try first, and how far each claim is backed. The self-check ranks causes by your answers and your log; it is no diagnosis.</source>
   <translation>Pourquoi un mollet se tend, quoi essayer d'abord, et à quel point chaque affirmation est étayée. L'auto-évaluation classe les causes selon vos réponses et votre journal ; ce n'est pas un diagnostic.</translation>
  </message>
  <message>
   <source>With few steps a minute each one is long, and the foot lands ahead of the body. The calf is then lengthened under the highest tension, at the moment of impact.</source>
   <translation>Avec peu de pas par minute, chacun est long, et le pied se pose devant le corps. Le mollet est alors allongé sous la plus forte tension, au moment de l'impact.</translation>
  </message>
  <message>
   <source>Write programs as a physio would: stages, doses, rules. A program travels as a file and says who made it; the runner is asked before it begins.</source>
   <translation>Écrivez des programmes comme un kiné : étapes, doses, règles. Un programme voyage en fichier et dit qui l'a fait ; le coureur est interrogé avant qu'il commence.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Yes, a lot, or one run was far longer</source>
   <translation>Oui, beaucoup, ou une sortie fut bien plus longue</translation>
  </message>
  <message>
   <source>Yes, by more than a tenth a week</source>
   <translation>Oui, de plus d'un dixième par semaine</translation>
  </message>
  <message>
   <source>Yes, others</source>
   <translation>Oui, d'autres</translation>
  </message>
  <message>
   <source>Yes: a lower heel, or minimalist ones</source>
   <translation>Oui : un talon plus bas, ou minimalistes</translation>
  </message>
  <message>
   <source>You are tired on most days.</source>
   <translation>Vous êtes fatigué la plupart des jours.</translation>
  </message>
  <message>
   <source>You drink little on those days.</source>
   <translation>Vous buvez peu ces jours-là.</translation>
  </message>
  <message>
   <source>You drink water without electrolytes.</source>
   <translation>Vous buvez de l'eau sans électrolytes.</translation>
  </message>
  <message>
   <source>You land hard on the ball of the foot.</source>
   <translation>Vous vous posez durement sur l'avant-pied.</translation>
  </message>
  <message>
   <source>You land on the ball of the foot.</source>
   <translation>Vous vous posez sur l'avant-pied.</translation>
  </message>
  <message>
   <source>You sweat a lot on those runs.</source>
   <translation>Vous transpirez beaucoup lors de ces sorties.</translation>
  </message>
  <message>
   <source>You sweat on those runs.</source>
   <translation>Vous transpirez lors de ces sorties.</translation>
  </message>
  <message>
   <source>You take 160 to 169 steps a minute.</source>
   <translation>Vous faites 160 à 169 pas par minute.</translation>
  </message>
  <message>
   <source>You take fewer than 160 steps a minute.</source>
   <translation>Vous faites moins de 160 pas par minute.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
  <message>
   <source>Your foot lands far ahead of you.</source>
   <translation>Votre pied se pose loin devant vous.</translation>
  </message>
  <message>
   <source>Your history makes a blood clot likelier, even when the swelling is slight. Do not massage the leg.</source>
   <translation>Vos antécédents rendent un caillot plus probable, même si le gonflement est léger. Ne massez pas la jambe.</translation>
  </message>
  <message>
   <source>Your running grew a lot.</source>
   <translation>Votre course a beaucoup augmenté.</translation>
  </message>
  <message>
   <source>Your running grew by more than a tenth a week.</source>
   <translation>Votre course a augmenté de plus d'un dixième par semaine.</translation>
  </message>
  <message>
   <source>Your shoes are new.</source>
   <translation>Vos chaussures sont neuves.</translation>
  </message>
  <message>
   <source>Your shoes have a lower heel than before.</source>
   <translation>Vos chaussures ont un talon plus bas qu'avant.</translation>
  </message>
  <message>
   <source>a new program</source>
   <translation>un nouveau programme</translation>
  </message>
  <message>
   <source>answer the morning question, where it has the focus</source>
   <translation>répondre à la question du matin, si elle a le focus</translation>
  </message>
  <message>
   <source>as a table, and back</source>
   <translation>en tableau, et retour</translation>
  </message>
  <message>
   <source>back</source>
   <translation>retour</translation>
  </message>
  <message>
   <source>back from a run: log it and cool down</source>
   <translation>de retour d'une sortie : noter et retour au calme</translation>
  </message>
  <message>
   <source>from day to day, where the calendar or a chart has the focus</source>
   <translation>de jour en jour, si le calendrier ou un graphique a le focus</translation>
  </message>
  <message>
   <source>leave; what you answered stays</source>
   <translation>quitter ; vos réponses restent</translation>
  </message>
  <message>
   <source>left leg, right leg, both</source>
   <translation>jambe gauche, jambe droite, les deux</translation>
  </message>
  <message>
   <source>move the session to another day</source>
   <translation>déplacer la séance à un autre jour</translation>
  </message>
  <message>
   <source>on to the next question, then the next page</source>
   <translation>à la question suivante, puis à la page suivante</translation>
  </message>
  <message>
   <source>our default</source>
   <translation>notre choix</translation>
  </message>
  <message>
   <source>our default, guided by McMaster 2013 and Bosquet 2013</source>
   <translation>notre choix, guidé par McMaster 2013 et Bosquet 2013</translation>
  </message>
  <message>
   <source>save the program</source>
   <translation>enregistrer le programme</translation>
  </message>
  <message>
   <source>single-leg raises: Silbernagel 2007, Hebert-Losier 2017, Green 2022</source>
   <translation>montées sur une jambe : Silbernagel 2007, Hebert-Losier 2017, Green 2022</translation>
  </message>
  <message>
   <source>start what is due</source>
   <translation>commencer ce qui est prévu</translation>
  </message>
  <message>
   <source>take the last change back</source>
   <translation>annuler le dernier changement</translation>
  </message>
  <message>
   <source>the article (sharp, seizing pain: stop, do not push through)</source>
   <translation>l'article (douleur vive, qui se bloque : arrêter, ne pas forcer)</translation>
  </message>
  <message>
   <source>the article (swelling or lasting tightness ends the run); NHS and NI pages</source>
   <translation>l'article (gonflement ou tension qui reste met fin à la course) ; pages du NHS et de NI</translation>
  </message>
  <message>
   <source>warm up before a run</source>
   <translation>s'échauffer avant une sortie</translation>
  </message>
  <message>
   <source>yes, no</source>
   <translation>oui, non</translation>
  </message>
 </context>
 <context>
  <name>DataPage</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Backed up as {}.</source>
   <translation>Sauvegardé sous {}.</translation>
  </message>
  <message>
   <source>Backup (*.calfbackup *.sqlite3)</source>
   <translation>Sauvegarde (*.calfbackup *.sqlite3)</translation>
  </message>
  <message>
   <source>Call it off</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Called off. No file was written.</source>
   <translation>Abandonné. Aucun fichier n'a été écrit.</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>File (*{})</source>
   <translation>Fichier (*{})</translation>
  </message>
  <message>
   <source>Go back</source>
   <translation>Revenir</translation>
  </message>
  <message>
   <source>Go back to a backup</source>
   <translation>Revenir à une sauvegarde</translation>
  </message>
  <message>
   <source>Go back to {}?</source>
   <translation>Revenir à {} ?</translation>
  </message>
  <message>
   <source>Log of calfcoach (*.calflog)</source>
   <translation>Journal de calfcoach (*.calflog)</translation>
  </message>
  <message>
   <source>Merge another log</source>
   <translation>Fusionner un autre journal</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Enregistré sous {}.</translation>
  </message>
  <message>
   <source>Saved the last of {} sessions as {}. For all of them end the name in .zip.</source>
   <translation>La dernière de {} séances est enregistrée sous {}. Pour toutes, terminez le nom par .zip.</translation>
  </message>
  <message>
   <source>Take your log with you</source>
   <translation>Emportez votre journal</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Annulé. Le journal est comme avant.</translation>
  </message>
  <message>
   <source>The log is as it was then. The one before is in the list.</source>
   <translation>Le journal est comme alors. Le précédent est dans la liste.</translation>
  </message>
  <message>
   <source>The whole log is replaced. What is there now is kept as a backup.</source>
   <translation>Tout le journal est remplacé. Ce qui s'y trouve est gardé en sauvegarde.</translation>
  </message>
  <message>
   <source>Writing the file…</source>
   <translation>Écriture du fichier…</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
  <message>
   <source>Your log is one file: {}. Nothing of it leaves this computer by itself.</source>
   <translation>Votre journal est un fichier : {}. Rien n'en quitte cet ordinateur de lui-même.</translation>
  </message>
  <message>
   <source>{} was taken in.</source>
   <translation>{} a été repris.</translation>
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
   <translation>dddd d MMMM</translation>
  </message>
 </context>
 <context>
  <name>DayCell</name>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>due</source>
   <translation>prévu</translation>
  </message>
  <message>
   <source>from
{}</source>
   <translation>du
{}</translation>
  </message>
  <message>
   <source>from {}</source>
   <translation>du {}</translation>
  </message>
  <message>
   <source>off</source>
   <translation>congé</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>planifié</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>soulagement</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>repos</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>too sore</source>
   <translation>trop douloureux</translation>
  </message>
 </context>
 <context>
  <name>DayGrid</name>
  <message>
   <source>Calendar of sessions</source>
   <translation>Calendrier des séances</translation>
  </message>
 </context>
 <context>
  <name>DecisionHead</name>
  <message>
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
 </context>
 <context>
  <name>DecisionList</name>
  <message>
   <source>None yet. The morning after a session decides; it will be said here, and why.</source>
   <translation>Pas encore. Le lendemain matin d'une séance décide ; ce sera dit ici, et pourquoi.</translation>
  </message>
  <message>
   <source>Show older</source>
   <translation>Montrer les plus anciennes</translation>
  </message>
  <message>
   <source>What was decided</source>
   <translation>Ce qui a été décidé</translation>
  </message>
 </context>
 <context>
  <name>DecisionPanel</name>
  <message>
   <source>Back to Today</source>
   <translation>Retour à Aujourd'hui</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
 </context>
 <context>
  <name>DecisionRow</name>
  <message>
   <source>Advice</source>
   <translation>Conseil</translation>
  </message>
  <message>
   <source>Grade</source>
   <translation>Niveau</translation>
  </message>
  <message>
   <source>Otherwise</source>
   <translation>Sinon</translation>
  </message>
  <message>
   <source>Replaced</source>
   <translation>Remplacée</translation>
  </message>
  <message>
   <source>Rests on</source>
   <translation>Repose sur</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Said</source>
   <translation>Dite</translation>
  </message>
  <message>
   <source>replaced after an edit</source>
   <translation>remplacée après une modification</translation>
  </message>
 </context>
 <context>
  <name>DecisionWords</name>
  <message>
   <source>A stage back</source>
   <translation>Une étape en arrière</translation>
  </message>
  <message>
   <source>A stage back after a gap</source>
   <translation>Une étape en arrière après une pause</translation>
  </message>
  <message>
   <source>A step back</source>
   <translation>Un palier en arrière</translation>
  </message>
  <message>
   <source>All well</source>
   <translation>Tout va bien</translation>
  </message>
  <message>
   <source>Days without</source>
   <translation>Jours sans</translation>
  </message>
  <message>
   <source>Few repetitions</source>
   <translation>Peu de répétitions</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verte</translation>
  </message>
  <message>
   <source>Last dose again</source>
   <translation>Dernière dose à nouveau</translation>
  </message>
  <message>
   <source>Much pain</source>
   <translation>Beaucoup de douleur</translation>
  </message>
  <message>
   <source>Next morning</source>
   <translation>Lendemain matin</translation>
  </message>
  <message>
   <source>Next stage</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <source>No session</source>
   <translation>Pas de séance</translation>
  </message>
  <message>
   <source>Not quite all</source>
   <translation>Pas tout à fait tout</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Douleur avant</translation>
  </message>
  <message>
   <source>Red flag</source>
   <translation>Signe d'alerte</translation>
  </message>
  <message>
   <source>Same dose again</source>
   <translation>Même dose à nouveau</translation>
  </message>
  <message>
   <source>Sharp pain, limp</source>
   <translation>Douleur vive, boiterie</translation>
  </message>
  <message>
   <source>Some pain</source>
   <translation>Un peu de douleur</translation>
  </message>
  <message>
   <source>Stop, and have it looked at</source>
   <translation>Arrêter, et faire examiner</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêtée</translation>
  </message>
  <message>
   <source>Two stages back after a gap</source>
   <translation>Deux étapes en arrière après une pause</translation>
  </message>
  <message>
   <source>Week by week</source>
   <translation>Semaine après semaine</translation>
  </message>
  <message>
   <source>a source read at second hand</source>
   <translation>une source lue de seconde main</translation>
  </message>
  <message>
   <source>a source we read</source>
   <translation>une source que nous avons lue</translation>
  </message>
  <message>
   <source>from {} to {}</source>
   <translation>de {} à {}</translation>
  </message>
  <message>
   <source>known to us, not read again</source>
   <translation>connu de nous, non relu</translation>
  </message>
  <message>
   <source>our own default</source>
   <translation>notre propre choix</translation>
  </message>
  <message>
   <source>stays at {}</source>
   <translation>reste à {}</translation>
  </message>
  <message>
   <source>the article</source>
   <translation>l'article</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>DifferenceWords</name>
  <message>
   <source>as heavy as possible</source>
   <translation>aussi lourd que possible</translation>
  </message>
  <message>
   <source>backpack</source>
   <translation>sac à dos</translation>
  </message>
  <message>
   <source>before it is entered</source>
   <translation>avant d'y entrer</translation>
  </message>
  <message>
   <source>days that suit best</source>
   <translation>jours qui conviennent le mieux</translation>
  </message>
  <message>
   <source>effort, at most</source>
   <translation>effort, au plus</translation>
  </message>
  <message>
   <source>exercises</source>
   <translation>exercices</translation>
  </message>
  <message>
   <source>for</source>
   <translation>pour</translation>
  </message>
  <message>
   <source>for calming down only</source>
   <translation>pour apaiser seulement</translation>
  </message>
  <message>
   <source>greens in a row</source>
   <translation>vertes de suite</translation>
  </message>
  <message>
   <source>holds in a row</source>
   <translation>maintiens de suite</translation>
  </message>
  <message>
   <source>hours between sessions</source>
   <translation>heures entre les séances</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>échelle</translation>
  </message>
  <message>
   <source>language</source>
   <translation>langue</translation>
  </message>
  <message>
   <source>limits</source>
   <translation>limites</translation>
  </message>
  <message>
   <source>made by</source>
   <translation>fait par</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <source>no. {}</source>
   <translation>n° {}</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notes</translation>
  </message>
  <message>
   <source>pain before, at most</source>
   <translation>douleur avant, au plus</translation>
  </message>
  <message>
   <source>pain during and after, at most</source>
   <translation>douleur pendant et après, au plus</translation>
  </message>
  <message>
   <source>pain in the morning, at most</source>
   <translation>douleur du matin, au plus</translation>
  </message>
  <message>
   <source>pain of a green session</source>
   <translation>douleur d'une séance verte</translation>
  </message>
  <message>
   <source>raises from</source>
   <translation>montées à partir de</translation>
  </message>
  <message>
   <source>repetitions done, percent</source>
   <translation>répétitions faites, pour cent</translation>
  </message>
  <message>
   <source>repetitions left, at least</source>
   <translation>répétitions restantes, au moins</translation>
  </message>
  <message>
   <source>rest between exercises, s</source>
   <translation>repos entre exercices, s</translation>
  </message>
  <message>
   <source>rest, s</source>
   <translation>repos, s</translation>
  </message>
  <message>
   <source>rise of the week's mean</source>
   <translation>hausse de la moyenne de la semaine</translation>
  </message>
  <message>
   <source>rise overnight, at most</source>
   <translation>hausse en une nuit, au plus</translation>
  </message>
  <message>
   <source>schedule</source>
   <translation>calendrier</translation>
  </message>
  <message>
   <source>sessions a week</source>
   <translation>séances par semaine</translation>
  </message>
  <message>
   <source>slowest lowering, s</source>
   <translation>descente la plus lente, s</translation>
  </message>
  <message>
   <source>stage</source>
   <translation>étape</translation>
  </message>
  <message>
   <source>stages</source>
   <translation>étapes</translation>
  </message>
  <message>
   <source>steps easier</source>
   <translation>paliers plus faciles</translation>
  </message>
  <message>
   <source>steps harder</source>
   <translation>paliers plus durs</translation>
  </message>
  <message>
   <source>switch of legs, s</source>
   <translation>changement de jambe, s</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>tempo</translation>
  </message>
  <message>
   <source>the runner's room</source>
   <translation>marge du coureur</translation>
  </message>
  <message>
   <source>the same after a tear</source>
   <translation>la même après une déchirure</translation>
  </message>
  <message>
   <source>when the heel bone hurts</source>
   <translation>quand l'os du talon fait mal</translation>
  </message>
  <message>
   <source>where to begin</source>
   <translation>où commencer</translation>
  </message>
  <message>
   <source>{}: new, {}</source>
   <translation>{} : nouveau, {}</translation>
  </message>
  <message>
   <source>{}: no longer, was {}</source>
   <translation>{} : plus là, était {}</translation>
  </message>
 </context>
 <context>
  <name>DonePanel</name>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
 </context>
 <context>
  <name>DueCard</name>
  <message>
   <source>Adjust…</source>
   <translation>Ajuster…</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Move…</source>
   <translation>Déplacer…</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Vérification de sécurité</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Configurer le programme</translation>
  </message>
  <message>
   <source>Start session</source>
   <translation>Commencer la séance</translation>
  </message>
  <message>
   <source>The last decision</source>
   <translation>La dernière décision</translation>
  </message>
  <message>
   <source>Train today instead</source>
   <translation>S'entraîner plutôt aujourd'hui</translation>
  </message>
  <message>
   <source>What follows from it</source>
   <translation>Ce qui en suit</translation>
  </message>
 </context>
 <context>
  <name>DueWords</name>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message>
   <source>A clean safety check opens it</source>
   <translation>Une vérification de sécurité sans alerte l'ouvre</translation>
  </message>
  <message>
   <source>A clinician has to look at it first. After that a clean safety check opens it</source>
   <translation>Un professionnel de santé doit d'abord l'examiner. Ensuite une vérification de sécurité sans alerte l'ouvre</translation>
  </message>
  <message>
   <source>A program for your calves</source>
   <translation>Un programme pour vos mollets</translation>
  </message>
  <message>
   <source>A short safety check comes first: it lasts four weeks.</source>
   <translation>Une courte vérification de sécurité vient d'abord : elle vaut quatre semaines.</translation>
  </message>
  <message>
   <source>Chest pain or trouble breathing: call {}.</source>
   <translation>Douleur à la poitrine ou gêne à respirer : appelez le {}.</translation>
  </message>
  <message>
   <source>Done for today</source>
   <translation>Fini pour aujourd'hui</translation>
  </message>
  <message>
   <source>Easier than due: your choice.</source>
   <translation>Plus facile que prévu : votre choix.</translation>
  </message>
  <message>
   <source>Go and be seen today if the calf swells, turns hot or red, throbs at rest, or cannot carry you.</source>
   <translation>Faites-vous examiner aujourd'hui si le mollet gonfle, devient chaud ou rouge, élance au repos, ou ne peut vous porter.</translation>
  </message>
  <message>
   <source>Harder than due: your choice, and the program allows it.</source>
   <translation>Plus dur que prévu : votre choix, et le programme le permet.</translation>
  </message>
  <message>
   <source>It was first due on {}. Nothing needs to be made up.</source>
   <translation>Elle était d'abord prévue le {}. Rien n'est à rattraper.</translation>
  </message>
  <message>
   <source>Next session: {}</source>
   <translation>Prochaine séance : {}</translation>
  </message>
  <message>
   <source>Paused for safety</source>
   <translation>En pause par sécurité</translation>
  </message>
  <message>
   <source>Rest day</source>
   <translation>Jour de repos</translation>
  </message>
  <message>
   <source>Say first how your calf is this morning: one tap.</source>
   <translation>Dites d'abord comment va votre mollet ce matin : un geste.</translation>
  </message>
  <message>
   <source>Setting it up takes about three minutes: a few questions and a safety check.</source>
   <translation>La configuration prend environ trois minutes : quelques questions et une vérification de sécurité.</translation>
  </message>
  <message>
   <source>Since {}: no exercise and no running.</source>
   <translation>Depuis le {} : pas d'exercice ni de course.</translation>
  </message>
  <message>
   <source>Slow heel raises, straight knee and bent knee, two or three times a week. Each next morning you say how the calf feels; from that the program decides whether to go on, stay, or take a step back, and says why.</source>
   <translation>Des montées lentes, genou tendu et genou fléchi, deux ou trois fois par semaine. Chaque lendemain matin, vous dites comment va le mollet ; le programme en décide s'il faut avancer, rester ou reculer d'un palier, et dit pourquoi.</translation>
  </message>
  <message>
   <source>Today would be far enough from the last session, if it suits you.</source>
   <translation>Aujourd'hui serait assez loin de la dernière séance, si cela vous convient.</translation>
  </message>
  <message>
   <source>Tomorrow morning one tap on how the calf feels decides what is next.</source>
   <translation>Demain matin, un geste sur l'état du mollet décide de la suite.</translation>
  </message>
  <message>
   <source>Why this dose</source>
   <translation>Pourquoi cette dose</translation>
  </message>
  <message>
   <source>{}, from {} on.</source>
   <translation>{}, à partir du {}.</translation>
  </message>
  <message>
   <source>{}. It can be done now.</source>
   <translation>{}. Elle peut être faite maintenant.</translation>
  </message>
 </context>
 <context>
  <name>EditForm</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
 </context>
 <context>
  <name>EditorHead</name>
  <message>
   <source>A program without a name</source>
   <translation>Un programme sans nom</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Preview day by day</source>
   <translation>Aperçu jour par jour</translation>
  </message>
  <message>
   <source>Print handout</source>
   <translation>Imprimer la fiche</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programmes</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Revision {}</source>
   <translation>Révision {}</translation>
  </message>
  <message>
   <source>Save program file</source>
   <translation>Enregistrer le fichier</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>pour {}</translation>
  </message>
  <message>
   <source>kept as a draft as you type</source>
   <translation>gardé en brouillon pendant la saisie</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>enregistré</translation>
  </message>
 </context>
 <context>
  <name>EditorPage</name>
  <message numerus="yes">
   <source>%n things are to be mended first; they are marked.</source>
   <translation>
    <numerusform>%n point est d'abord à corriger ; il est marqué.</numerusform>
    <numerusform>%n points sont d'abord à corriger ; ils sont marqués.</numerusform>
   </translation>
  </message>
  <message>
   <source>+ Add stage</source>
   <translation>+ Étape</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Kept in the library as revision {}.</source>
   <translation>Gardé dans la bibliothèque comme révision {}.</translation>
  </message>
  <message>
   <source>Program (*.calfprog.json)</source>
   <translation>Programme (*.calfprog.json)</translation>
  </message>
  <message>
   <source>Revision {} is saved as {}. Its code is {}: the runner sees the same one.</source>
   <translation>La révision {} est enregistrée sous {}. Son code est {} : le coureur voit le même.</translation>
  </message>
  <message>
   <source>Save program file</source>
   <translation>Enregistrer le fichier</translation>
  </message>
  <message>
   <source>{}: {} is the usual dose from now on.</source>
   <translation>{} : {} est désormais la dose habituelle.</translation>
  </message>
 </context>
 <context>
  <name>EntryCard</name>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Enter: {}</source>
   <translation>Saisir : {}</translation>
  </message>
  <message>
   <source>Enter…</source>
   <translation>Saisir…</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <source>A cadence is between {least} and {most} steps a minute.</source>
   <translation>Une cadence est entre {least} et {most} pas par minute.</translation>
  </message>
  <message>
   <source>A clean safety check comes before the next session.</source>
   <translation>Une vérification de sécurité sans alerte vient avant la prochaine séance.</translation>
  </message>
  <message>
   <source>A report cannot be painted here.</source>
   <translation>Un rapport ne peut pas être dessiné ici.</translation>
  </message>
  <message>
   <source>A run of a day to come cannot be logged. Plan it instead.</source>
   <translation>Une course d'un jour à venir ne peut être notée. Planifiez-la plutôt.</translation>
  </message>
  <message>
   <source>A session can be added for a day from {first} to today.</source>
   <translation>Une séance peut être ajoutée pour un jour du {first} à aujourd'hui.</translation>
  </message>
  <message>
   <source>A window is open on {folder}. Close it to play a preview into its log.</source>
   <translation>Une fenêtre est ouverte sur {folder}. Fermez-la pour jouer un aperçu dans son journal.</translation>
  </message>
  <message>
   <source>A window of calfcoach is open on {folder}. Close it first, or use its page Your data. Nothing was changed.</source>
   <translation>Une fenêtre de calfcoach est ouverte sur {folder}. Fermez-la d'abord, ou utilisez sa page Vos données. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>Another calfcoach holds {folder} and does not answer. Close it and try again.</source>
   <translation>Un autre calfcoach tient {folder} et ne répond pas. Fermez-le et réessayez.</translation>
  </message>
  <message>
   <source>Another program is in use. Set this one up to begin it.</source>
   <translation>Un autre programme est en cours. Configurez celui-ci pour le commencer.</translation>
  </message>
  <message>
   <source>Another program is using the log {path}. Nothing was changed. Close it and try again.</source>
   <translation>Un autre programme utilise le journal {path}. Rien n'a été changé. Fermez-le et réessayez.</translation>
  </message>
  <message>
   <source>Give the pair a name.</source>
   <translation>Donnez un nom à la paire.</translation>
  </message>
  <message>
   <source>Name a program file to check. See calfcoach check --help.</source>
   <translation>Nommez un fichier de programme à vérifier. Voir calfcoach check --help.</translation>
  </message>
  <message>
   <source>No session is planned from {first} to {last}.</source>
   <translation>Aucune séance n'est prévue du {first} au {last}.</translation>
  </message>
  <message>
   <source>Nothing was changed. Add --yes to go back to it without a question.</source>
   <translation>Rien n'a été changé. Ajoutez --yes pour y revenir sans question.</translation>
  </message>
  <message>
   <source>Qt cannot be loaded ({reason}). Install the system libraries that the README lists.</source>
   <translation>Qt ne peut être chargé ({reason}). Installez les bibliothèques système citées dans le README.</translation>
  </message>
  <message>
   <source>Revision {number} of this program is here already, with other content. Ask for a new revision. Nothing was changed.</source>
   <translation>La révision {number} de ce programme est déjà ici, avec un autre contenu. Demandez une nouvelle révision. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>Set the program up first.</source>
   <translation>Configurez d'abord le programme.</translation>
  </message>
  <message>
   <source>Set the program up first; there is no session ahead without one.</source>
   <translation>Configurez d'abord le programme ; sans lui, aucune séance n'est à venir.</translation>
  </message>
  <message>
   <source>The backup {path} is damaged ({faults}). Nothing was changed.</source>
   <translation>La sauvegarde {path} est endommagée ({faults}). Rien n'a été changé.</translation>
  </message>
  <message>
   <source>The client in {folder} cannot be read ({reason}). Its log is left as it is.</source>
   <translation>Le patient dans {folder} ne peut être lu ({reason}). Son journal reste tel quel.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be found ({reason}). Choose another folder with --data-dir.</source>
   <translation>Le dossier de données {folder} est introuvable ({reason}). Choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be used ({reason}). Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>Le dossier de données {folder} est inutilisable ({reason}). Donnez-vous le droit d'y écrire, ou choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be written. Free some space or give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>Impossible d'écrire dans le dossier de données {folder}. Libérez de la place ou donnez-vous le droit d'y écrire, ou choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <source>The data folder {folder} cannot be written. Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>Impossible d'écrire dans le dossier de données {folder}. Donnez-vous le droit d'y écrire, ou choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <source>The disk with {folder} is full, so nothing new can be saved there. Free some space: while calfcoach is open it keeps what it could not save and tries again.</source>
   <translation>Le disque de {folder} est plein, rien de nouveau ne peut y être enregistré. Libérez de la place : tant que calfcoach est ouvert, il garde ce qu'il n'a pu enregistrer et réessaie.</translation>
  </message>
  <message>
   <source>The distance must be between 1 m and 500 km.</source>
   <translation>La distance doit être entre 1 m et 500 km.</translation>
  </message>
  <message>
   <source>The file is not whole: an entry of {table} refers to one that is in neither log. Nothing was changed.</source>
   <translation>Le fichier n'est pas entier : une entrée de {table} renvoie à une autre qui n'est dans aucun journal. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>The file {path} is a database, but not a log of calfcoach. Nothing was changed. Move it elsewhere, or choose another folder with --data-dir.</source>
   <translation>Le fichier {path} est une base de données, mais pas un journal de calfcoach. Rien n'a été changé. Déplacez-le, ou choisissez un autre dossier avec --data-dir.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made ({reason}). Nothing was changed.</source>
   <translation>Le dossier {folder} ne peut être créé ({reason}). Rien n'a été changé.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be used ({reason}). Nothing was changed. Give yourself the right to write there, or choose another folder with --data-dir.</source>
   <translation>Le dossier {folder} est inutilisable ({reason}). Rien n'a été changé. Donnez-vous le droit d'y écrire, ou choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist, so {name} cannot be written. Make the folder, or name a file in another one.</source>
   <translation>Le dossier {folder} n'existe pas, {name} ne peut donc être écrit. Créez-le, ou nommez un fichier dans un autre.</translation>
  </message>
  <message>
   <source>The log has a damaged row ({table} {key}: {reason}). Nothing was changed. A backup may hold it whole.</source>
   <translation>Le journal a une ligne endommagée ({table} {key} : {reason}). Rien n'a été changé. Une sauvegarde la contient peut-être entière.</translation>
  </message>
  <message>
   <source>The log has no program {id} any more. Set the program up again.</source>
   <translation>Le journal n'a plus le programme {id}. Configurez à nouveau le programme.</translation>
  </message>
  <message>
   <source>The log {path} cannot be used ({reason}). Nothing was changed. Move it away, or choose another folder with --data-dir.</source>
   <translation>Le journal {path} est inutilisable ({reason}). Rien n'a été changé. Déplacez-le, ou choisissez un autre dossier avec --data-dir.</translation>
  </message>
  <message>
   <source>The log {path} cannot be written. Give yourself the right to write it and its folder, or choose another folder with --data-dir.</source>
   <translation>Impossible d'écrire dans le journal {path}. Donnez-vous le droit de l'écrire ainsi que son dossier, ou choisissez un autre dossier avec --data-dir.</translation>
  </message>
  <message>
   <source>The log {path} is damaged and cannot be read. Nothing was changed. Start calfcoach's window: it keeps the damaged file and offers the last backup.</source>
   <translation>Le journal {path} est endommagé et illisible. Rien n'a été changé. Démarrez la fenêtre de calfcoach : elle garde le fichier endommagé et propose la dernière sauvegarde.</translation>
  </message>
  <message>
   <source>The log {path} is empty, but there are backups of it. Nothing was changed. Start calfcoach's window: it keeps the empty file and offers the last backup.</source>
   <translation>Le journal {path} est vide, mais il en existe des sauvegardes. Rien n'a été changé. Démarrez la fenêtre de calfcoach : elle garde le fichier vide et propose la dernière sauvegarde.</translation>
  </message>
  <message>
   <source>The log {path} was left by a program that was cut off. To read it, calfcoach needs room and the right to write in its folder: free some space, or give yourself that right.</source>
   <translation>Le journal {path} a été laissé par un programme interrompu. Pour le lire, calfcoach a besoin de place et du droit d'écrire dans son dossier : libérez de la place, ou donnez-vous ce droit.</translation>
  </message>
  <message>
   <source>The log {path} was written by a newer calfcoach (schema {found}, this one reads up to {known}). Nothing was changed. Install the newer calfcoach to open it.</source>
   <translation>Le journal {path} a été écrit par un calfcoach plus récent (schéma {found}, celui-ci lit jusqu'à {known}). Rien n'a été changé. Installez le plus récent pour l'ouvrir.</translation>
  </message>
  <message>
   <source>The next session may be on {day} at the earliest.</source>
   <translation>La prochaine séance peut être au plus tôt le {day}.</translation>
  </message>
  <message>
   <source>The output cannot be written (it is closed).</source>
   <translation>La sortie ne peut être écrite (elle est fermée).</translation>
  </message>
  <message>
   <source>The output cannot be written ({reason}).</source>
   <translation>La sortie ne peut être écrite ({reason}).</translation>
  </message>
  <message>
   <source>The picture cannot be made ({reason}).</source>
   <translation>L'image ne peut être faite ({reason}).</translation>
  </message>
  <message>
   <source>The program is larger than {most} bytes. Use smaller pictures.</source>
   <translation>Le programme dépasse {most} octets. Prenez des images plus petites.</translation>
  </message>
  <message>
   <source>The program is not in the library any more.</source>
   <translation>Le programme n'est plus dans la bibliothèque.</translation>
  </message>
  <message>
   <source>The screen {display} does not answer. Check {variable} and your right to use it.</source>
   <translation>L'écran {display} ne répond pas. Vérifiez {variable} et votre droit de l'utiliser.</translation>
  </message>
  <message>
   <source>The settings {path} cannot be read ({reason}). Default settings are used; the file stays as it is until you change a setting, and is then kept under a new name.</source>
   <translation>Les réglages {path} sont illisibles ({reason}). Les valeurs par défaut s'appliquent ; le fichier reste tel quel jusqu'à ce que vous changiez un réglage, puis est gardé sous un nouveau nom.</translation>
  </message>
  <message>
   <source>The settings {path} cannot be written ({reason}). They hold until calfcoach is closed.</source>
   <translation>Les réglages {path} ne peuvent être écrits ({reason}). Ils valent jusqu'à la fermeture de calfcoach.</translation>
  </message>
  <message>
   <source>The time must be between 1 s and 7 days.</source>
   <translation>Le temps doit être entre 1 s et 7 jours.</translation>
  </message>
  <message>
   <source>The window cannot use the data folder {folder}: its name is not UTF-8 text. Rename it, or choose another folder with --data-dir.</source>
   <translation>La fenêtre ne peut utiliser le dossier {folder} : son nom n'est pas du texte UTF-8. Renommez-le, ou choisissez-en un autre avec --data-dir.</translation>
  </message>
  <message>
   <source>The {kind} {key} does not fit what it says of itself. Nothing was changed.</source>
   <translation>{kind} {key} ne correspond pas à ce qu'il dit de lui. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>There is no log yet in {folder}, so there is nothing to back up.</source>
   <translation>Il n'y a pas encore de journal dans {folder}, donc rien à sauvegarder.</translation>
  </message>
  <message>
   <source>There is no log yet in {folder}, so there is nothing to export.</source>
   <translation>Il n'y a pas encore de journal dans {folder}, donc rien à exporter.</translation>
  </message>
  <message>
   <source>There is no room for {name} on the disk with {folder}. Nothing was changed there. Free some space, or name a file on another disk.</source>
   <translation>Il n'y a pas de place pour {name} sur le disque de {folder}. Rien n'y a été changé. Libérez de la place, ou nommez un fichier sur un autre disque.</translation>
  </message>
  <message>
   <source>There is no screen to show a window on. Start calfcoach from a desktop, or set DISPLAY or WAYLAND_DISPLAY.</source>
   <translation>Il n'y a pas d'écran pour une fenêtre. Démarrez calfcoach depuis un bureau, ou définissez DISPLAY ou WAYLAND_DISPLAY.</translation>
  </message>
  <message>
   <source>There is no strength session in these days, so there is nothing to export.</source>
   <translation>Il n'y a pas de séance de force ces jours-là, donc rien à exporter.</translation>
  </message>
  <message>
   <source>This run is not in the log any more.</source>
   <translation>Cette course n'est plus dans le journal.</translation>
  </message>
  <message>
   <source>This session is not in the log any more.</source>
   <translation>Cette séance n'est plus dans le journal.</translation>
  </message>
  <message>
   <source>Time off ends on the day it begins or later, and within a year.</source>
   <translation>Les congés finissent le jour où ils commencent ou plus tard, et dans l'année.</translation>
  </message>
  <message>
   <source>What was handed to calendars before cannot be read from {path} ({reason}). Move that file away to begin anew; events that were imported before then stay as they are.</source>
   <translation>Ce qui a été remis à des calendriers est illisible dans {path} ({reason}). Déplacez ce fichier pour recommencer ; les événements déjà importés restent tels quels.</translation>
  </message>
  <message>
   <source>What you told of the columns cannot be kept in {path} ({reason}). The runs can be taken in all the same.</source>
   <translation>Ce que vous avez dit des colonnes ne peut être gardé dans {path} ({reason}). Les courses peuvent être reprises malgré tout.</translation>
  </message>
  <message>
   <source>Whether calfcoach starts at login cannot be written to {path} ({reason}).</source>
   <translation>Le démarrage de calfcoach à l'ouverture de session ne peut être écrit dans {path} ({reason}).</translation>
  </message>
  <message>
   <source>{error}.{known}</source>
   <translation>{error}.{known}</translation>
  </message>
  <message>
   <source>{file} cannot be read ({reason}).</source>
   <translation>{file} est illisible ({reason}).</translation>
  </message>
  <message>
   <source>{file} holds no answers.</source>
   <translation>{file} ne contient pas de réponses.</translation>
  </message>
  <message>
   <source>{file} is larger than {most} bytes.</source>
   <translation>{file} dépasse {most} octets.</translation>
  </message>
  <message>
   <source>{file}, line {line}: {reason}.</source>
   <translation>{file}, ligne {line} : {reason}.</translation>
  </message>
  <message>
   <source>{kind} holds the whole log; leave --from and --to away. See calfcoach --help.</source>
   <translation>{kind} contient tout le journal ; retirez --from et --to. Voir calfcoach --help.</translation>
  </message>
  <message>
   <source>{last} is before {first}. See calfcoach --help.</source>
   <translation>{last} est avant {first}. Voir calfcoach --help.</translation>
  </message>
  <message>
   <source>{message}. See calfcoach --help.</source>
   <translation>{message}. Voir calfcoach --help.</translation>
  </message>
  <message>
   <source>{name} cannot be used: {faults}</source>
   <translation>{name} est inutilisable : {faults}</translation>
  </message>
  <message>
   <source>{path} cannot be read ({reason}).</source>
   <translation>{path} est illisible ({reason}).</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Name a file in a folder that you may write to.</source>
   <translation>{path} ne peut être écrit ({reason}). Nommez un fichier dans un dossier où vous pouvez écrire.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Name a file.</source>
   <translation>{path} ne peut être écrit ({reason}). Nommez un fichier.</translation>
  </message>
  <message>
   <source>{path} cannot be written ({reason}). Nothing was changed there. Name a file in a folder that you may write to.</source>
   <translation>{path} ne peut être écrit ({reason}). Rien n'y a été changé. Nommez un fichier dans un dossier où vous pouvez écrire.</translation>
  </message>
  <message>
   <source>{path} does not say when it was made, so it is no log that calfcoach handed over. Nothing was changed.</source>
   <translation>{path} ne dit pas quand il a été fait, ce n'est donc pas un journal remis par calfcoach. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>{path} is calfcoach's own file and is not written over. Name another file.</source>
   <translation>{path} est un fichier de calfcoach et n'est pas écrasé. Nommez-en un autre.</translation>
  </message>
  <message>
   <source>{path} is larger than {most} MB, so it is no log of one runner. Nothing was changed.</source>
   <translation>{path} dépasse {most} Mo, ce n'est donc pas le journal d'un coureur. Rien n'a été changé.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over (the {kind} {key} has parts that such an entry has not). Nothing was changed.</source>
   <translation>{path} n'est pas un journal remis par calfcoach ({kind} {key} a des parties qu'une telle entrée n'a pas). Rien n'a été changé.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over ({reason}). Nothing was changed.</source>
   <translation>{path} n'est pas un journal remis par calfcoach ({reason}). Rien n'a été changé.</translation>
  </message>
  <message>
   <source>{path} is no log that calfcoach handed over, or it is damaged. Nothing was changed. Ask for it again.</source>
   <translation>{path} n'est pas un journal remis par calfcoach, ou il est endommagé. Rien n'a été changé. Redemandez-le.</translation>
  </message>
  <message>
   <source>{path} is not a plain file, so calfcoach cannot tell whether a window is open on this folder. Move it away and try again.</source>
   <translation>{path} n'est pas un fichier ordinaire, calfcoach ne peut donc dire si une fenêtre est ouverte sur ce dossier. Déplacez-le et réessayez.</translation>
  </message>
  <message>
   <source>{path} was changed or damaged on its way: its check sum is another. Nothing was changed. Ask for it again.</source>
   <translation>{path} a été modifié ou endommagé en chemin : sa somme de contrôle est autre. Rien n'a été changé. Redemandez-le.</translation>
  </message>
  <message>
   <source>{path} was written by a newer calfcoach. Nothing was changed. Install the newer calfcoach to read it.</source>
   <translation>{path} a été écrit par un calfcoach plus récent. Rien n'a été changé. Installez le plus récent pour le lire.</translation>
  </message>
  <message>
   <source>{title} has no stage {stage}; its stages are {stages}.</source>
   <translation>{title} n'a pas d'étape {stage} ; ses étapes sont {stages}.</translation>
  </message>
  <message>
   <source>{title} keeps {hours} h between sessions, which leaves no room for {count} a week.</source>
   <translation>{title} garde {hours} h entre les séances, ce qui ne laisse pas de place pour {count} par semaine.</translation>
  </message>
 </context>
 <context>
  <name>ExerciseModel</name>
  <message>
   <source>Exercise</source>
   <translation>Exercice</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Rép.</translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Repos</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Séries</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Côté</translation>
  </message>
  <message>
   <source>Tempo, s</source>
   <translation>Tempo, s</translation>
  </message>
  <message>
   <source>Up, hold, lower, stay down</source>
   <translation>Monter, tenir, descendre, rester en bas</translation>
  </message>
  <message>
   <source>both</source>
   <translation>les deux</translation>
  </message>
  <message>
   <source>each</source>
   <translation>chacune</translation>
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
   <translation>+ Exercice : tapez quelques lettres, puis Entrée</translation>
  </message>
  <message>
   <source>Add an exercise</source>
   <translation>Ajouter un exercice</translation>
  </message>
  <message>
   <source>Exercises that fit</source>
   <translation>Exercices qui conviennent</translation>
  </message>
 </context>
 <context>
  <name>ExerciseTable</name>
  <message>
   <source>Exercises of this stage</source>
   <translation>Exercices de cette étape</translation>
  </message>
 </context>
 <context>
  <name>ExportCard</name>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Another calfcoach (.calflog)</source>
   <translation>Un autre calfcoach (.calflog)</translation>
  </message>
  <message>
   <source>Backup (.calfbackup)</source>
   <translation>Sauvegarde (.calfbackup)</translation>
  </message>
  <message>
   <source>Calendar (iCalendar)</source>
   <translation>Calendrier (iCalendar)</translation>
  </message>
  <message>
   <source>Clinic's system (FHIR)</source>
   <translation>Système de la clinique (FHIR)</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Everything (JSON)</source>
   <translation>Tout (JSON)</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>From one day to another</source>
   <translation>D'un jour à un autre</translation>
  </message>
  <message>
   <source>It cannot carry: {}.</source>
   <translation>Il ne peut contenir : {}.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Genre de fichier</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>Report for a physio (PDF)</source>
   <translation>Rapport pour un kiné (PDF)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Strava, Garmin (FIT)</source>
   <translation>Strava, Garmin (FIT)</translation>
  </message>
  <message>
   <source>Table for my spreadsheet (CSV)</source>
   <translation>Tableau pour mon tableur (CSV)</translation>
  </message>
  <message>
   <source>Table for programs (CSV)</source>
   <translation>Tableau pour programmes (CSV)</translation>
  </message>
  <message>
   <source>Take your log with you</source>
   <translation>Emportez votre journal</translation>
  </message>
  <message>
   <source>Workbook (Excel, LibreOffice)</source>
   <translation>Classeur (Excel, LibreOffice)</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
 </context>
 <context>
  <name>ExportWords</name>
  <message>
   <source>It is not encrypted: sent by mail, it can be read on its way.</source>
   <translation>Il n'est pas chiffré : envoyé par courriel, il peut être lu en chemin.</translation>
  </message>
  <message>
   <source>a FHIR R4 bundle for a clinic's system</source>
   <translation>un lot FHIR R4 pour le système d'une clinique</translation>
  </message>
  <message>
   <source>a report to print or to send to your physio</source>
   <translation>un rapport à imprimer ou à envoyer à votre kiné</translation>
  </message>
  <message>
   <source>a session that is under way</source>
   <translation>une séance en cours</translation>
  </message>
  <message>
   <source>a workbook: sessions, sets, check-ins, tests, relief, runs</source>
   <translation>un classeur : séances, séries, points du matin, tests, soulagement, courses</translation>
  </message>
  <message>
   <source>check-ins</source>
   <translation>points du matin</translation>
  </message>
  <message>
   <source>check-ins (but for the morning after a session)</source>
   <translation>points du matin (sauf le lendemain d'une séance)</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>décisions</translation>
  </message>
  <message>
   <source>effort</source>
   <translation>effort</translation>
  </message>
  <message>
   <source>hours and doses (they are not planned)</source>
   <translation>heures et doses (elles ne sont pas planifiées)</translation>
  </message>
  <message>
   <source>notes</source>
   <translation>notes</translation>
  </message>
  <message>
   <source>one row a set, for data: comma, decimal point, ISO 8601</source>
   <translation>une ligne par série, pour des données : virgule, point décimal, ISO 8601</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>douleur</translation>
  </message>
  <message>
   <source>past sessions</source>
   <translation>séances passées</translation>
  </message>
  <message>
   <source>programs and plans</source>
   <translation>programmes et plans</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>soulagement</translation>
  </message>
  <message>
   <source>safety checks</source>
   <translation>vérifications de sécurité</translation>
  </message>
  <message>
   <source>sessions without a set</source>
   <translation>séances sans série</translation>
  </message>
  <message>
   <source>sets that were not done</source>
   <translation>séries non faites</translation>
  </message>
  <message>
   <source>settings and voices</source>
   <translation>réglages et voix</translation>
  </message>
  <message>
   <source>single sets and steps</source>
   <translation>séries et étapes isolées</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>tempo</translation>
  </message>
  <message>
   <source>tests</source>
   <translation>tests</translation>
  </message>
  <message>
   <source>the last session for Strava or Garmin; all where FILE ends in .zip</source>
   <translation>la dernière séance pour Strava ou Garmin ; toutes si FILE finit par .zip</translation>
  </message>
  <message>
   <source>the leg (it stands in the name of the exercise)</source>
   <translation>la jambe (elle est dans le nom de l'exercice)</translation>
  </message>
  <message>
   <source>the log as it is, to go back to with calfcoach restore</source>
   <translation>le journal tel quel, pour y revenir avec calfcoach restore</translation>
  </message>
  <message>
   <source>the log for another calfcoach, which merges it</source>
   <translation>le journal pour un autre calfcoach, qui le fusionne</translation>
  </message>
  <message>
   <source>the same for your spreadsheet, with your decimal mark</source>
   <translation>le même pour votre tableur, avec votre signe décimal</translation>
  </message>
  <message>
   <source>the sessions ahead for a calendar; eight weeks without --to</source>
   <translation>les séances à venir pour un calendrier ; huit semaines sans --to</translation>
  </message>
  <message>
   <source>the whole log</source>
   <translation>tout le journal</translation>
  </message>
 </context>
 <context>
  <name>Fields</name>
  <message>
   <source>A number is needed, {}.</source>
   <translation>Un nombre est nécessaire, {}.</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Use a number {}.</source>
   <translation>Utilisez un nombre {}.</translation>
  </message>
  <message>
   <source>Use a whole number {}.</source>
   <translation>Utilisez un nombre entier {}.</translation>
  </message>
  <message>
   <source>Use digits only: a number {}.</source>
   <translation>Chiffres seulement : un nombre {}.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>from {} to {}</source>
   <translation>de {} à {}</translation>
  </message>
 </context>
 <context>
  <name>FigureView</name>
  <message>
   <source>Figure: {}</source>
   <translation>Figure : {}</translation>
  </message>
  <message>
   <source>Works: {}</source>
   <translation>Travaille : {}</translation>
  </message>
 </context>
 <context>
  <name>FlagsPanel</name>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>First: is any of this true?</source>
   <translation>D'abord : l'un de ces points est-il vrai ?</translation>
  </message>
  <message>
   <source>None of these, go on</source>
   <translation>Aucun, continuer</translation>
  </message>
  <message>
   <source>One is true, or I am not sure</source>
   <translation>L'un est vrai, ou je ne suis pas sûr</translation>
  </message>
 </context>
 <context>
  <name>FoundPanel</name>
  <message>
   <source>A checklist, not a diagnosis. If tightness stays for two weeks, comes on three runs in a row, or worries you, have it looked at.</source>
   <translation>Une liste, pas un diagnostic. Si la tension reste deux semaines, vient à trois sorties de suite, ou vous inquiète, faites-la examiner.</translation>
  </message>
  <message>
   <source>Compared with {}.</source>
   <translation>Comparé à {}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Keep an eye on: {}</source>
   <translation>À surveiller : {}</translation>
  </message>
  <message>
   <source>Less or nothing speaks for: {}.</source>
   <translation>Peu ou rien ne parle pour : {}.</translation>
  </message>
  <message>
   <source>Little speaks for any of these causes</source>
   <translation>Peu parle pour l'une de ces causes</translation>
  </message>
  <message>
   <source>More about it</source>
   <translation>En savoir plus</translation>
  </message>
  <message>
   <source>More about {}</source>
   <translation>En savoir plus sur {}</translation>
  </message>
  <message>
   <source>Try first</source>
   <translation>À essayer d'abord</translation>
  </message>
  <message>
   <source>What is likely to matter for you</source>
   <translation>Ce qui compte sans doute pour vous</translation>
  </message>
  <message>
   <source>as last time</source>
   <translation>comme la dernière fois</translation>
  </message>
  <message>
   <source>less than last time</source>
   <translation>moins que la dernière fois</translation>
  </message>
  <message>
   <source>more than last time</source>
   <translation>plus que la dernière fois</translation>
  </message>
  <message>
   <source>much speaks for it</source>
   <translation>beaucoup d'éléments pour</translation>
  </message>
  <message>
   <source>something speaks for it</source>
   <translation>quelques éléments pour</translation>
  </message>
 </context>
 <context>
  <name>GateCard</name>
  <message>
   <source>Before the next stage</source>
   <translation>Avant l'étape suivante</translation>
  </message>
  <message>
   <source>Change my answers</source>
   <translation>Changer mes réponses</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>Most pain when running this week</source>
   <translation>Douleur maximale en courant cette semaine</translation>
  </message>
  <message>
   <source>Pain when running</source>
   <translation>Douleur en courant</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Single-leg heel raises, as many as go with pain of 3 or less, knee straight, full height, a fingertip on the wall.</source>
   <translation>Montées sur pointe sur une jambe, autant que possible avec une douleur de 3 ou moins, genou tendu, hauteur complète, un bout de doigt au mur.</translation>
  </message>
  <message>
   <source>Single-leg raises: {}</source>
   <translation>Montées sur une jambe : {}</translation>
  </message>
 </context>
 <context>
  <name>GatePanel</name>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Is any of this true?</source>
   <translation>L'un de ces points est-il vrai ?</translation>
  </message>
  <message>
   <source>No stretch and no massage now.</source>
   <translation>Ni étirement ni massage maintenant.</translation>
  </message>
  <message>
   <source>None of these, go on</source>
   <translation>Aucun, continuer</translation>
  </message>
  <message>
   <source>Not sure counts as yes. If one is true, relief stops and says who to see.</source>
   <translation>Un doute compte comme oui. Si un point est vrai, le soulagement s'arrête et indique qui consulter.</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Vérification de sécurité</translation>
  </message>
  <message>
   <source>Yes: show me what to do</source>
   <translation>Oui : montrez-moi quoi faire</translation>
  </message>
 </context>
 <context>
  <name>Handout</name>
  <message>
   <source>, then </source>
   <translation>, puis </translation>
  </message>
  <message>
   <source>A page a stage, as a PDF file to print or to send. Which paper?</source>
   <translation>Une page par étape, en fichier PDF à imprimer ou à envoyer. Quel papier ?</translation>
  </message>
  <message>
   <source>A step back when the next morning is worse by more than {}, or over {}.</source>
   <translation>Un palier en arrière si le matin suivant est pire de plus de {}, ou au-dessus de {}.</translation>
  </message>
  <message>
   <source>A step up after {} sessions in a row with all repetitions, pain of {} or less, effort of {} or less and a calm morning.</source>
   <translation>Un palier de plus après {} séances de suite avec toutes les répétitions, une douleur de {} ou moins, un effort de {} ou moins et un matin calme.</translation>
  </message>
  <message>
   <source>A4</source>
   <translation>A4</translation>
  </message>
  <message>
   <source>As heavy as the repetitions are just possible.</source>
   <translation>Aussi lourd que les répétitions restent tout juste possibles.</translation>
  </message>
  <message>
   <source>Be seen at once if any of these is so:</source>
   <translation>Consultez immédiatement si l'un de ces points est vrai :</translation>
  </message>
  <message>
   <source>Clinic, name, logo or stamp</source>
   <translation>Cabinet, nom, logo ou tampon</translation>
  </message>
  <message>
   <source>Handout (*.pdf)</source>
   <translation>Fiche (*.pdf)</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Letter</source>
   <translation>Letter</translation>
  </message>
  <message>
   <source>Made with calfcoach. It is not a diagnosis and takes no clinician's place.</source>
   <translation>Fait avec calfcoach. Ce n'est pas un diagnostic et cela ne remplace pas un professionnel de santé.</translation>
  </message>
  <message>
   <source>Mind: {}</source>
   <translation>Attention : {}</translation>
  </message>
  <message>
   <source>No session: pain over {} of 10 right before, or over {} that morning.</source>
   <translation>Pas de séance : douleur au-dessus de {} sur 10 juste avant, ou au-dessus de {} ce matin-là.</translation>
  </message>
  <message>
   <source>Page {} of {}</source>
   <translation>Page {} sur {}</translation>
  </message>
  <message>
   <source>Print handout</source>
   <translation>Imprimer la fiche</translation>
  </message>
  <message>
   <source>Revision {} of {}</source>
   <translation>Révision {} du {}</translation>
  </message>
  <message>
   <source>Stage {}: {}</source>
   <translation>Étape {} : {}</translation>
  </message>
  <message>
   <source>Stop at once: sharp pain, a limp, or pain over {} of 10.</source>
   <translation>Arrêtez immédiatement : douleur vive, boiterie, ou douleur au-dessus de {} sur 10.</translation>
  </message>
  <message>
   <source>The handout is saved as {}.</source>
   <translation>La fiche est enregistrée sous {}.</translation>
  </message>
  <message>
   <source>The same again while pain is over {} and up to {}.</source>
   <translation>De nouveau la même dose tant que la douleur est au-dessus de {} et jusqu'à {}.</translation>
  </message>
  <message>
   <source>Tick off, and note pain from 0 to 10</source>
   <translation>Cochez, et notez la douleur de 0 à 10</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Semaine {}</translation>
  </message>
  <message>
   <source>When to move on</source>
   <translation>Quand passer à la suite</translation>
  </message>
  <message>
   <source>When to stop, and when to be seen</source>
   <translation>Quand arrêter, et quand consulter</translation>
  </message>
  <message>
   <source>With a backpack; calfcoach says how heavy.</source>
   <translation>Avec un sac à dos ; calfcoach indique le poids.</translation>
  </message>
  <message>
   <source>Works most on: {}</source>
   <translation>Travaille surtout : {}</translation>
  </message>
  <message>
   <source>both legs</source>
   <translation>deux jambes</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>par {}</translation>
  </message>
  <message>
   <source>code {}</source>
   <translation>code {}</translation>
  </message>
  <message>
   <source>each leg</source>
   <translation>chaque jambe</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>pour {}</translation>
  </message>
  <message>
   <source>hold {} s</source>
   <translation>maintenir {} s</translation>
  </message>
  <message>
   <source>lower {} s</source>
   <translation>descendre {} s</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>matin</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>douleur</translation>
  </message>
  <message>
   <source>session {}</source>
   <translation>séance {}</translation>
  </message>
  <message>
   <source>stay down {} s</source>
   <translation>rester en bas {} s</translation>
  </message>
  <message>
   <source>up {} s</source>
   <translation>monter {} s</translation>
  </message>
  <message>
   <source>{}; rest {} s</source>
   <translation>{} ; repos {} s</translation>
  </message>
 </context>
 <context>
  <name>HelpDialog</name>
  <message>
   <source>About calfcoach</source>
   <translation>À propos de calfcoach</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>It opens no connection, counts nothing and needs no account.</source>
   <translation>Il n'ouvre aucune connexion, ne compte rien et ne demande aucun compte.</translation>
  </message>
  <message>
   <source>Licenses</source>
   <translation>Licences</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Sujets</translation>
  </message>
  <message>
   <source>Version {}. License: MIT.</source>
   <translation>Version {}. Licence : MIT.</translation>
  </message>
  <message>
   <source>What is said here rests on an article and on these studies. Most of the doses come from studies of the Achilles tendon, not of tight calves. What no study tells is our choice, and is marked so where it is used.</source>
   <translation>Ce qui est dit ici repose sur un article et sur ces études. La plupart des doses viennent d'études du tendon d'Achille, pas de mollets tendus. Ce qu'aucune étude ne dit est notre choix, et est marqué ainsi là où il sert.</translation>
  </message>
  <message>
   <source>Your data lie in {}, on this computer alone.</source>
   <translation>Vos données sont dans {}, sur cet ordinateur seulement.</translation>
  </message>
  <message>
   <source>calfcoach is not a medical device. It guides and times, and makes no diagnosis. If you are worried about your leg, have it looked at.</source>
   <translation>calfcoach n'est pas un dispositif médical. Il guide et chronomètre, et ne pose aucun diagnostic. Si votre jambe vous inquiète, faites-la examiner.</translation>
  </message>
  <message>
   <source>calfcoach is shipped with these, each under its own license. Qt and PySide6 are used as they are, and can be replaced by other versions of them.</source>
   <translation>calfcoach est livré avec ceux-ci, chacun sous sa propre licence. Qt et PySide6 sont utilisés tels quels, et peuvent être remplacés par d'autres versions.</translation>
  </message>
 </context>
 <context>
  <name>HubPanel</name>
  <message>
   <source>Causes and form</source>
   <translation>Causes et technique</translation>
  </message>
  <message>
   <source>Find out what matters for you</source>
   <translation>Trouver ce qui compte pour vous</translation>
  </message>
  <message>
   <source>On {}: little speaks for any cause.</source>
   <translation>Le {} : peu d'éléments pour une cause.</translation>
  </message>
  <message>
   <source>On {}: {}.</source>
   <translation>Le {} : {}.</translation>
  </message>
  <message>
   <source>Tightness is a signal, not the trouble itself. Two minutes of plain questions; what your log knows is filled in. A checklist, not a diagnosis.</source>
   <translation>La tension est un signal, pas le problème lui-même. Deux minutes de questions simples ; ce que votre journal sait est déjà rempli. Une liste de contrôle, pas un diagnostic.</translation>
  </message>
  <message>
   <source>What was found last</source>
   <translation>Ce qui a été trouvé la dernière fois</translation>
  </message>
  <message>
   <source>Why is my calf tight?</source>
   <translation>Pourquoi mon mollet est-il tendu ?</translation>
  </message>
 </context>
 <context>
  <name>HurtPanel</name>
  <message>
   <source>Does it make you limp?</source>
   <translation>Vous fait-elle boiter ?</translation>
  </message>
  <message>
   <source>Dull</source>
   <translation>Sourde</translation>
  </message>
  <message>
   <source>End the session here</source>
   <translation>Terminer la séance ici</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>How much does it hurt?</source>
   <translation>Quelle est la douleur ?</translation>
  </message>
  <message>
   <source>How much? 0 is none, 10 the worst.</source>
   <translation>Combien ? 0 : aucune, 10 : la pire.</translation>
  </message>
  <message>
   <source>It hurts: time stands still</source>
   <translation>Ça fait mal : le temps est arrêté</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Prochaine</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Vive ou blocage</translation>
  </message>
  <message>
   <source>That ends the session: sharp pain or a limp is never worked through.</source>
   <translation>La séance s'arrête ici : on ne continue jamais avec une douleur vive ou une boiterie.</translation>
  </message>
  <message>
   <source>What kind of pain is it?</source>
   <translation>De quel type de douleur s'agit-il ?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>ImportCard</name>
  <message>
   <source>A log from another computer becomes part of this one. Nothing is deleted because it is missing there, and all of it can be undone.</source>
   <translation>Un journal d'un autre ordinateur s'ajoute à celui-ci. Rien n'est supprimé parce que cela manque là-bas, et tout peut être annulé.</translation>
  </message>
  <message>
   <source>All of {} is here already.</source>
   <translation>Tout {} est déjà ici.</translation>
  </message>
  <message>
   <source>Entries of {}:</source>
   <translation>Entrées de {} :</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Merge another log</source>
   <translation>Fusionner un autre journal</translation>
  </message>
  <message>
   <source>Open a .calflog…</source>
   <translation>Ouvrir un .calflog…</translation>
  </message>
  <message>
   <source>Take it in</source>
   <translation>Intégrer</translation>
  </message>
  <message>
   <source>{} changed here later and left alone</source>
   <translation>{} modifiées ici plus tard, laissées telles quelles</translation>
  </message>
  <message>
   <source>{} changed in both: one of the two is taken</source>
   <translation>{} modifiées des deux côtés : l'une des deux est prise</translation>
  </message>
  <message>
   <source>{} changed there later</source>
   <translation>{} modifiées là-bas plus tard</translation>
  </message>
  <message>
   <source>{} deleted there</source>
   <translation>{} supprimées là-bas</translation>
  </message>
  <message>
   <source>{} new</source>
   <translation>{} nouvelles</translation>
  </message>
  <message>
   <source>{} the same</source>
   <translation>{} identiques</translation>
  </message>
 </context>
 <context>
  <name>ImportModel</name>
  <message>
   <source>Counts</source>
   <translation>Compte</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distance</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Temps</translation>
  </message>
  <message>
   <source>What is to be said</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>about {}</source>
   <translation>environ {}</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message numerus="yes">
   <source>%n runs were taken in.</source>
   <translation>
    <numerusform>%n sortie a été importée.</numerusform>
    <numerusform>%n sorties ont été importées.</numerusform>
   </translation>
  </message>
  <message>
   <source>And {} more files.</source>
   <translation>Et {} autres fichiers.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Call it off</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Called off.</source>
   <translation>Interrompu.</translation>
  </message>
  <message>
   <source>Distances are in</source>
   <translation>Les distances sont en</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Files are being read already. Wait, or call it off.</source>
   <translation>Des fichiers sont déjà en cours de lecture. Attendez, ou interrompez.</translation>
  </message>
  <message>
   <source>Import runs</source>
   <translation>Importer des sorties</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Not ticked and left out: {}.</source>
   <translation>Non cochées et laissées de côté : {}.</translation>
  </message>
  <message>
   <source>Reading {} …</source>
   <translation>Lecture de {} …</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <source>Runs (*.fit *.gpx *.tcx *.csv *.xml *.zip *.gz);;All files (*)</source>
   <translation>Sorties (*.fit *.gpx *.tcx *.csv *.xml *.zip *.gz);;Tous les fichiers (*)</translation>
  </message>
  <message numerus="yes">
   <source>Take in %n runs</source>
   <translation>
    <numerusform>Importer %n sortie</numerusform>
    <numerusform>Importer %n sorties</numerusform>
   </translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Annulé. Le journal est comme avant.</translation>
  </message>
  <message>
   <source>kilometers</source>
   <translation>kilomètres</translation>
  </message>
  <message>
   <source>miles</source>
   <translation>miles</translation>
  </message>
  <message>
   <source>{} cannot be read: {}.</source>
   <translation>{} ne peut pas être lu : {}.</translation>
  </message>
  <message>
   <source>{} does not say its unit. Its distances are in</source>
   <translation>{} n'indique pas son unité. Ses distances sont en</translation>
  </message>
  <message>
   <source>{} of {} activities count.</source>
   <translation>{} activités sur {} comptent.</translation>
  </message>
 </context>
 <context>
  <name>ImportTable</name>
  <message>
   <source>Activities in the files</source>
   <translation>Activités dans les fichiers</translation>
  </message>
  <message>
   <source>All ({})</source>
   <translation>Toutes ({})</translation>
  </message>
  <message>
   <source>Asked about ({})</source>
   <translation>À confirmer ({})</translation>
  </message>
  <message>
   <source>Count ({})</source>
   <translation>Comptent ({})</translation>
  </message>
  <message>
   <source>Do not count ({})</source>
   <translation>Ne comptent pas ({})</translation>
  </message>
  <message>
   <source>Space ticks a run that counts.</source>
   <translation>Espace coche une sortie qui compte.</translation>
  </message>
  <message>
   <source>Which are shown</source>
   <translation>Lesquelles afficher</translation>
  </message>
 </context>
 <context>
  <name>ImportWords</name>
  <message>
   <source>a route without times</source>
   <translation>un parcours sans temps</translation>
  </message>
  <message>
   <source>a run like it is there, whole hours apart: perhaps the same</source>
   <translation>une sortie semblable existe, à des heures entières d'écart : peut-être la même</translation>
  </message>
  <message>
   <source>already in the log</source>
   <translation>déjà dans le journal</translation>
  </message>
  <message>
   <source>asked about</source>
   <translation>à confirmer</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>compte</translation>
  </message>
  <message>
   <source>dated before 2000</source>
   <translation>datée d'avant 2000</translation>
  </message>
  <message>
   <source>dated in the future</source>
   <translation>datée dans le futur</translation>
  </message>
  <message>
   <source>does not count</source>
   <translation>ne compte pas</translation>
  </message>
  <message>
   <source>farther than 100 km</source>
   <translation>plus de 100 km</translation>
  </message>
  <message>
   <source>faster than a run, as a ride is</source>
   <translation>plus rapide qu'une course, comme à vélo</translation>
  </message>
  <message>
   <source>laps and track differ; the laps were taken</source>
   <translation>les tours et la trace diffèrent ; les tours ont été pris</translation>
  </message>
  <message>
   <source>longer than 24 h</source>
   <translation>plus de 24 h</translation>
  </message>
  <message>
   <source>longer than any run</source>
   <translation>plus longue que toute course</translation>
  </message>
  <message>
   <source>no activity in the file</source>
   <translation>aucune activité dans le fichier</translation>
  </message>
  <message>
   <source>no date</source>
   <translation>pas de date</translation>
  </message>
  <message>
   <source>no distance</source>
   <translation>pas de distance</translation>
  </message>
  <message>
   <source>not running</source>
   <translation>pas de la course</translation>
  </message>
  <message>
   <source>takes the place of a less exact one in the log</source>
   <translation>prend la place d'une sortie moins exacte du journal</translation>
  </message>
  <message>
   <source>the file does not say which sport it is</source>
   <translation>le fichier ne dit pas de quel sport il s'agit</translation>
  </message>
  <message>
   <source>the file is cut off: at least this far</source>
   <translation>le fichier est coupé : au moins cette distance</translation>
  </message>
  <message>
   <source>the file is damaged a little; this part is whole</source>
   <translation>le fichier est un peu abîmé ; cette partie est entière</translation>
  </message>
  <message>
   <source>the same run as another one here</source>
   <translation>la même sortie qu'une autre ici</translation>
  </message>
  <message>
   <source>very short</source>
   <translation>très courte</translation>
  </message>
  <message>
   <source>you typed a run like it that day: it would take its place</source>
   <translation>vous avez saisi une sortie semblable ce jour-là : elle prendrait sa place</translation>
  </message>
 </context>
 <context>
  <name>IncomingPage</name>
  <message>
   <source>Code: {}</source>
   <translation>Code : {}</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Go on with this revision</source>
   <translation>Continuer avec cette révision</translation>
  </message>
  <message>
   <source>It is newer than revision {}, which is {}.</source>
   <translation>Elle est plus récente que la révision {}, qui est {}.</translation>
  </message>
  <message>
   <source>It is older than revision {}, which is {}.</source>
   <translation>Elle est plus ancienne que la révision {}, qui est {}.</translation>
  </message>
  <message>
   <source>Its code</source>
   <translation>Son code</translation>
  </message>
  <message>
   <source>Its stages</source>
   <translation>Ses étapes</translation>
  </message>
  <message>
   <source>Keep in the library</source>
   <translation>Garder en bibliothèque</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Nothing was changed. Ask whoever sent it for a sound file.</source>
   <translation>Rien n'a été changé. Demandez un fichier intact à la personne qui l'a envoyé.</translation>
  </message>
  <message>
   <source>Nothing.</source>
   <translation>Rien.</translation>
  </message>
  <message>
   <source>Read these letters to whoever sent it. The same letters mean the same program; they do not prove who made it.</source>
   <translation>Lisez ces lettres à la personne qui l'a envoyé. Les mêmes lettres signifient le même programme ; elles ne prouvent pas qui l'a fait.</translation>
  </message>
  <message>
   <source>Revision {} is {} already, with other content. Ask for a new revision.</source>
   <translation>La révision {} est déjà {}, avec un autre contenu. Demandez une nouvelle révision.</translation>
  </message>
  <message>
   <source>Revision {} of {}</source>
   <translation>Révision {} du {}</translation>
  </message>
  <message>
   <source>Set it up and begin</source>
   <translation>Configurer et commencer</translation>
  </message>
  <message>
   <source>The same revision is {} already.</source>
   <translation>La même révision est déjà {}.</translation>
  </message>
  <message>
   <source>This program is not here yet.</source>
   <translation>Ce programme n'est pas encore ici.</translation>
  </message>
  <message>
   <source>What differs from {}, revision {}</source>
   <translation>Ce qui diffère de {}, révision {}</translation>
  </message>
  <message>
   <source>What is wrong with it</source>
   <translation>Ce qui ne va pas</translation>
  </message>
  <message>
   <source>You go on with revision {}. Sessions that are done keep theirs.</source>
   <translation>Vous continuez avec la révision {}. Les séances faites gardent la leur.</translation>
  </message>
  <message>
   <source>and {} more</source>
   <translation>et {} de plus</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>pour {}</translation>
  </message>
  <message>
   <source>in the library</source>
   <translation>dans la bibliothèque</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en cours</translation>
  </message>
  <message>
   <source>made by {}</source>
   <translation>fait par {}</translation>
  </message>
  <message>
   <source>{} cannot be used</source>
   <translation>{} ne peut pas être utilisé</translation>
  </message>
  <message>
   <source>{} is in the library.</source>
   <translation>{} est dans la bibliothèque.</translation>
  </message>
 </context>
 <context>
  <name>KeysCard</name>
  <message>
   <source>0 to 9, -</source>
   <translation>0 à 9, -</translation>
  </message>
  <message>
   <source>15 s more rest</source>
   <translation>15 s de repos en plus</translation>
  </message>
  <message>
   <source>Clicker</source>
   <translation>Télécommande</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Left, Page Up</source>
   <translation>Gauche, Page préc.</translation>
  </message>
  <message>
   <source>P, B, Play</source>
   <translation>P, B, Lecture</translation>
  </message>
  <message>
   <source>Right, Page Down</source>
   <translation>Droite, Page suiv.</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>add bent-knee holds, or leave them out</source>
   <translation>ajouter les maintiens genou fléchi, ou les retirer</translation>
  </message>
  <message>
   <source>back; Page Up held for a second: it hurts</source>
   <translation>retour ; Page préc. tenue une seconde : ça fait mal</translation>
  </message>
  <message>
   <source>choose: leg, answers, way of massage</source>
   <translation>choisir : jambe, réponses, mode de massage</translation>
  </message>
  <message>
   <source>full screen</source>
   <translation>plein écran</translation>
  </message>
  <message>
   <source>help on this page</source>
   <translation>aide de cette page</translation>
  </message>
  <message>
   <source>in a rest: most pain in the set; - is 10</source>
   <translation>pendant un repos : douleur maximale de la série ; - vaut 10</translation>
  </message>
  <message>
   <source>it has let go, done, go on</source>
   <translation>ça s'est relâché, fait, continuer</translation>
  </message>
  <message>
   <source>it hurts: stop now</source>
   <translation>ça fait mal : arrêter maintenant</translation>
  </message>
  <message>
   <source>leave full screen, then end the session</source>
   <translation>quitter le plein écran, puis terminer la séance</translation>
  </message>
  <message>
   <source>next is Page Down or ".", back is Page Up</source>
   <translation>suivant : Page suiv. ou « . », retour : Page préc.</translation>
  </message>
  <message>
   <source>pause, go on</source>
   <translation>pause, continuer</translation>
  </message>
  <message>
   <source>pause, go on; at your own pace: next rep</source>
   <translation>pause, continuer ; à votre rythme : répétition suivante</translation>
  </message>
  <message>
   <source>settings</source>
   <translation>réglages</translation>
  </message>
  <message>
   <source>skip this step</source>
   <translation>passer cette phase</translation>
  </message>
  <message>
   <source>skip this step, or done</source>
   <translation>passer cette phase, ou fait</translation>
  </message>
  <message>
   <source>skip this step; Page Down at your own pace: next rep</source>
   <translation>passer cette phase ; Page suiv. à votre rythme : répétition suivante</translation>
  </message>
  <message>
   <source>sound on and off</source>
   <translation>son activé ou coupé</translation>
  </message>
  <message>
   <source>start relief, from anywhere</source>
   <translation>lancer le soulagement, de partout</translation>
  </message>
  <message>
   <source>these keys</source>
   <translation>ces touches</translation>
  </message>
  <message>
   <source>to the next button; Space or Enter presses it</source>
   <translation>au bouton suivant ; Espace ou Entrée le presse</translation>
  </message>
  <message>
   <source>to the next button; Space presses it</source>
   <translation>au bouton suivant ; Espace l'actionne</translation>
  </message>
 </context>
 <context>
  <name>LadderRow</name>
  <message>
   <source>+ Step</source>
   <translation>+ Palier</translation>
  </message>
  <message>
   <source>Add a ladder step like this one</source>
   <translation>Ajouter un palier comme celui-ci</translation>
  </message>
  <message>
   <source>Ladder</source>
   <translation>Échelle</translation>
  </message>
  <message>
   <source>Ladder step {}</source>
   <translation>Palier {} de l'échelle</translation>
  </message>
  <message>
   <source>Remove this ladder step</source>
   <translation>Retirer ce palier</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vide</translation>
  </message>
  <message>
   <source>− Step</source>
   <translation>− Palier</translation>
  </message>
 </context>
 <context>
  <name>LearnPage</name>
  <message>
   <source>A warning sign is open, and that comes first: do the safety check on Today, or have it looked at.</source>
   <translation>Un signe d'alerte est en suspens, et il passe d'abord : faites la vérification de sécurité dans Aujourd'hui, ou faites examiner la jambe.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Comprendre</translation>
  </message>
  <message>
   <source>Save the metronome</source>
   <translation>Enregistrer le métronome</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Enregistré sous {}.</translation>
  </message>
  <message>
   <source>Sound (*.wav)</source>
   <translation>Son (*.wav)</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Annulé. Le journal est comme avant.</translation>
  </message>
  <message>
   <source>The self-check is kept, to compare with the next one.</source>
   <translation>L'auto-évaluation est gardée, pour comparer avec la prochaine.</translation>
  </message>
  <message>
   <source>{} steps a minute are kept.</source>
   <translation>{} pas par minute : c'est gardé.</translation>
  </message>
  <message>
   <source>{}-steps.wav</source>
   <translation>{}-steps.wav</translation>
  </message>
 </context>
 <context>
  <name>LearnPictures</name>
  <message>
   <source>a leap</source>
   <translation>un bond</translation>
  </message>
  <message>
   <source>ahead of you</source>
   <translation>devant vous</translation>
  </message>
  <message>
   <source>at most a tenth more</source>
   <translation>au plus un dixième de plus</translation>
  </message>
  <message>
   <source>ball first: most</source>
   <translation>avant-pied d'abord : le plus</translation>
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
   <translation>jours faciles entre les jours durs</translation>
  </message>
  <message>
   <source>hard</source>
   <translation>dur</translation>
  </message>
  <message>
   <source>heel first</source>
   <translation>talon d'abord</translation>
  </message>
  <message>
   <source>sodium, potassium, magnesium</source>
   <translation>sodium, potassium, magnésium</translation>
  </message>
  <message>
   <source>under the hips</source>
   <translation>sous les hanches</translation>
  </message>
  <message>
   <source>water</source>
   <translation>eau</translation>
  </message>
  <message>
   <source>whole foot</source>
   <translation>pied entier</translation>
  </message>
 </context>
 <context>
  <name>LegPart</name>
  <message>
   <source>not tested</source>
   <translation>non testée</translation>
  </message>
 </context>
 <context>
  <name>LegQuestions</name>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>From your library, revision {}</source>
   <translation>De votre bibliothèque, révision {}</translation>
  </message>
  <message>
   <source>Heavy and slow</source>
   <translation>Lourd et lent</translation>
  </message>
  <message>
   <source>Keys: 1 left, 2 right, 3 both. Both legs train; the weaker one sets the pace.</source>
   <translation>Touches : 1 gauche, 2 droite, 3 les deux. Les deux jambes s'entraînent ; la plus faible donne le rythme.</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>More weight and fewer raises, in a gym, for calves that are strong.</source>
   <translation>Plus de poids et moins de montées, en salle, pour des mollets solides.</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Slow calf raises, harder in small steps as your calf allows. The usual.</source>
   <translation>Montées sur pointe lentes, plus difficiles par petits paliers selon votre mollet. L'habituel.</translation>
  </message>
  <message>
   <source>The same steps with more rest between them, so it takes longer.</source>
   <translation>Les mêmes paliers avec plus de repos entre eux, donc plus long.</translation>
  </message>
  <message>
   <source>Three a week</source>
   <translation>Trois par semaine</translation>
  </message>
  <message>
   <source>Two a week</source>
   <translation>Deux par semaine</translation>
  </message>
  <message>
   <source>Which leg troubles you?</source>
   <translation>Quelle jambe vous gêne ?</translation>
  </message>
  <message>
   <source>Which program?</source>
   <translation>Quel programme ?</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>par {}</translation>
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message numerus="yes">
   <source>%n stages</source>
   <translation>
    <numerusform>%n étape</numerusform>
    <numerusform>%n étapes</numerusform>
   </translation>
  </message>
  <message>
   <source>Built in</source>
   <translation>Intégré</translation>
  </message>
  <message>
   <source>It is back in the library.</source>
   <translation>Il est de retour dans la bibliothèque.</translation>
  </message>
  <message>
   <source>New program</source>
   <translation>Nouveau programme</translation>
  </message>
  <message>
   <source>Open a program file</source>
   <translation>Ouvrir un programme</translation>
  </message>
  <message>
   <source>Open a program file…</source>
   <translation>Ouvrir un programme…</translation>
  </message>
  <message>
   <source>Programs (*.calfprog.json);;All files (*)</source>
   <translation>Programmes (*.calfprog.json);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Reçus</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Le programme</translation>
  </message>
  <message>
   <source>Your own way through it goes on.</source>
   <translation>Votre propre parcours continue.</translation>
  </message>
  <message>
   <source>Yours</source>
   <translation>Les vôtres</translation>
  </message>
  <message>
   <source>by {}</source>
   <translation>par {}</translation>
  </message>
  <message>
   <source>for {}</source>
   <translation>pour {}</translation>
  </message>
  <message>
   <source>revision {}</source>
   <translation>révision {}</translation>
  </message>
  <message>
   <source>{} (copy)</source>
   <translation>{} (copie)</translation>
  </message>
  <message>
   <source>{} a week</source>
   <translation>{} par semaine</translation>
  </message>
  <message>
   <source>{} was taken out of the library.</source>
   <translation>{} a été retiré de la bibliothèque.</translation>
  </message>
 </context>
 <context>
  <name>LoadCard</name>
  <message>
   <source>A single run: up to {}.</source>
   <translation>Une seule sortie : jusqu'à {}.</translation>
  </message>
  <message>
   <source>Both limits are sensible, not proven protection. No ratio of short to long load is reckoned: a large study found it says nothing.</source>
   <translation>Ces deux limites sont raisonnables, pas une protection prouvée. Aucun rapport entre charge courte et longue n'est calculé : une grande étude a montré qu'il ne dit rien.</translation>
  </message>
  <message>
   <source>Can I run that?</source>
   <translation>Puis-je courir cela ?</translation>
  </message>
  <message>
   <source>Day of the planned run</source>
   <translation>Jour de la sortie prévue</translation>
  </message>
  <message>
   <source>Distance of the planned run</source>
   <translation>Distance de la sortie prévue</translation>
  </message>
  <message>
   <source>In the new pair run up to {} % of the week's distance.</source>
   <translation>Avec la nouvelle paire, courez jusqu'à {} % de la distance de la semaine.</translation>
  </message>
  <message>
   <source>Left of this week</source>
   <translation>Reste de cette semaine</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
 </context>
 <context>
  <name>LockCard</name>
  <message>
   <source>A safety check is due</source>
   <translation>Vérification de sécurité à faire</translation>
  </message>
  <message>
   <source>It comes before the next session, when you start that on Today.</source>
   <translation>Elle vient avant la prochaine séance, quand vous la lancez dans Aujourd'hui.</translation>
  </message>
  <message>
   <source>Paused for safety</source>
   <translation>En pause par sécurité</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Close calfcoach? At the next start it can go on where it was.</source>
   <translation>Fermer calfcoach ? Au prochain démarrage, il peut reprendre où il en était.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Comprendre</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Not everything is saved. Close and lose it?</source>
   <translation>Tout n'est pas enregistré. Fermer et le perdre ?</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Kiné</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progrès</translation>
  </message>
  <message>
   <source>Relief is going on.</source>
   <translation>Un soulagement est en cours.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Sorties</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>This session cannot go on ({}). Keep it as it is, or throw it away.</source>
   <translation>Cette séance ne peut pas continuer ({}). Gardez-la telle quelle, ou jetez-la.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
 </context>
 <context>
  <name>MeasurePage</name>
  <message>
   <source>As many raises on one leg as you can, one every two seconds, then the other leg: about ten minutes. Only a change of 7 raises or more in a leg is a real one.</source>
   <translation>Autant de montées que possible sur une jambe, une toutes les deux secondes, puis l'autre jambe : environ dix minutes. Seul un changement de 7 montées ou plus sur une jambe est réel.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Delete it</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete this measurement?</source>
   <translation>Supprimer cette mesure ?</translation>
  </message>
  <message>
   <source>Deleted.</source>
   <translation>Supprimé.</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test, until {} at least.</source>
   <translation>L'exercice est bloqué, et le test aussi, au moins jusqu'au {}.</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test. Today says why.</source>
   <translation>L'exercice est bloqué, et le test aussi. Aujourd'hui dit pourquoi.</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de montées sur pointe</translation>
  </message>
  <message>
   <source>Measure</source>
   <translation>Mesurer</translation>
  </message>
  <message>
   <source>Start the test</source>
   <translation>Commencer le test</translation>
  </message>
 </context>
 <context>
  <name>MeasureWords</name>
  <message>
   <source>A leg that was stopped for pain is compared with nothing.</source>
   <translation>Une jambe arrêtée à cause de la douleur n'est comparée à rien.</translation>
  </message>
  <message>
   <source>About {} raises are typical {}: something to compare with, no pass mark.</source>
   <translation>Environ {} montées sont typiques {} : un point de comparaison, pas un seuil à atteindre.</translation>
  </message>
  <message>
   <source>LEFS</source>
   <translation>LEFS</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>Left {}</source>
   <translation>Gauche {}</translation>
  </message>
  <message>
   <source>On average</source>
   <translation>En moyenne</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Right {}</source>
   <translation>Droite {}</translation>
  </message>
  <message>
   <source>Sides less than {} raises apart are within test noise.</source>
   <translation>Moins de {} montées d'écart entre les côtés : dans l'imprécision du test.</translation>
  </message>
  <message>
   <source>The list was another one before, so averages do not compare.</source>
   <translation>La liste était différente avant, donc les moyennes ne se comparent pas.</translation>
  </message>
  <message>
   <source>The test before was done on other ground; the two do not compare.</source>
   <translation>Le test d'avant a été fait sur un autre sol ; les deux ne se comparent pas.</translation>
  </message>
  <message>
   <source>The weaker leg reaches {} % of the other.</source>
   <translation>La jambe plus faible atteint {} % de l'autre.</translation>
  </message>
  <message>
   <source>The {} ankle bends {} cm less: a difference worth watching.</source>
   <translation>La cheville {} fléchit de {} cm de moins : une différence à surveiller.</translation>
  </message>
  <message>
   <source>VISA-A</source>
   <translation>VISA-A</translation>
  </message>
  <message>
   <source>for adults of every age</source>
   <translation>chez les adultes de tout âge</translation>
  </message>
  <message>
   <source>for your age and sex</source>
   <translation>pour votre âge et votre sexe</translation>
  </message>
  <message>
   <source>left</source>
   <translation>gauche</translation>
  </message>
  <message>
   <source>on an incline</source>
   <translation>sur un plan incliné</translation>
  </message>
  <message>
   <source>on the floor</source>
   <translation>au sol</translation>
  </message>
  <message>
   <source>right</source>
   <translation>droite</translation>
  </message>
  <message>
   <source>stopped because it hurt</source>
   <translation>arrêté à cause de la douleur</translation>
  </message>
  <message>
   <source>until knee or trunk gave way</source>
   <translation>jusqu'à ce que le genou ou le tronc lâche</translation>
  </message>
  <message>
   <source>until the hands had to help</source>
   <translation>jusqu'à ce que les mains doivent aider</translation>
  </message>
  <message>
   <source>until the heel no longer lifted</source>
   <translation>jusqu'à ce que le talon ne se lève plus</translation>
  </message>
  <message>
   <source>until the height was lost</source>
   <translation>jusqu'à la perte de hauteur</translation>
  </message>
  <message>
   <source>until the pace was lost</source>
   <translation>jusqu'à la perte du rythme</translation>
  </message>
  <message>
   <source>{} cm</source>
   <translation>{} cm</translation>
  </message>
  <message>
   <source>{} of 10 on average · {}</source>
   <translation>{} sur 10 en moyenne · {}</translation>
  </message>
  <message>
   <source>{} {} of {} · {}</source>
   <translation>{} {} sur {} · {}</translation>
  </message>
  <message>
   <source>{}: as on {}.</source>
   <translation>{} : comme le {}.</translation>
  </message>
  <message>
   <source>{}: {} since {}, a real change.</source>
   <translation>{} : {} depuis le {}, un changement réel.</translation>
  </message>
  <message>
   <source>{}: {} since {}, within the noise of measuring.</source>
   <translation>{} : {} depuis le {}, dans l'imprécision de la mesure.</translation>
  </message>
 </context>
 <context>
  <name>MetronomeCard</name>
  <message>
   <source> a minute</source>
   <translation> par minute</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Beats a minute</source>
   <translation>Battements par minute</translation>
  </message>
  <message>
   <source>Metronome</source>
   <translation>Métronome</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>One beat a step. A file can go onto your phone; nothing is sent.</source>
   <translation>Un battement par pas. Un fichier peut aller sur votre téléphone ; rien n'est envoyé.</translation>
  </message>
  <message>
   <source>Save as a sound file…</source>
   <translation>Enregistrer en fichier son…</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>There is no sound here.</source>
   <translation>Il n'y a pas de son ici.</translation>
  </message>
 </context>
 <context>
  <name>MovePanel</name>
  <message>
   <source>Move the session to</source>
   <translation>Déplacer la séance au</translation>
  </message>
  <message>
   <source>Two sessions always stay 48 hours apart, three in seven days at most.</source>
   <translation>Deux séances restent toujours à 48 heures d'écart, trois en sept jours au plus.</translation>
  </message>
  <message>
   <source>{}, now here</source>
   <translation>{}, maintenant ici</translation>
  </message>
 </context>
 <context>
  <name>NextCard</name>
  <message>
   <source>Green sessions in a row here: {} of {}.</source>
   <translation>Séances vertes de suite ici : {} sur {}.</translation>
  </message>
  <message>
   <source>Green sessions in a row here: {}.</source>
   <translation>Séances vertes de suite ici : {}.</translation>
  </message>
  <message>
   <source>You are here</source>
   <translation>Vous êtes ici</translation>
  </message>
 </context>
 <context>
  <name>NextWords</name>
  <message numerus="yes">
   <source>%n green sessions in a row</source>
   <translation>
    <numerusform>%n séance verte de suite</numerusform>
    <numerusform>%n séances vertes de suite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more green sessions in a row</source>
   <translation>
    <numerusform>encore %n séance verte de suite</numerusform>
    <numerusform>encore %n séances vertes de suite</numerusform>
   </translation>
  </message>
  <message>
   <source>A heavier pack needs your body mass.</source>
   <translation>Pour un sac plus lourd, il faut votre masse corporelle.</translation>
  </message>
  <message>
   <source>Each with {} or more repetitions left in the last sets, {} sessions running.</source>
   <translation>Chacune avec {} répétitions ou plus en réserve dans les dernières séries, {} séances de suite.</translation>
  </message>
  <message>
   <source>Next: {}, after {} and with all that it asks for.</source>
   <translation>Ensuite : {}, après {} et avec tout ce que cela demande.</translation>
  </message>
  <message>
   <source>Next: {}, after {}.</source>
   <translation>Ensuite : {}, après {}.</translation>
  </message>
  <message>
   <source>Still missing for {}: {}.</source>
   <translation>Manque encore pour {} : {}.</translation>
  </message>
  <message>
   <source>The pack is as heavy as it gets here, {}.</source>
   <translation>Le sac ne devient pas plus lourd ici, {}.</translation>
  </message>
  <message>
   <source>one green session</source>
   <translation>une séance verte</translation>
  </message>
  <message>
   <source>one more green session</source>
   <translation>encore une séance verte</translation>
  </message>
  <message>
   <source>{} is as far as this program goes. Keep at it.</source>
   <translation>{} : ce programme ne va pas plus loin. Continuez.</translation>
  </message>
 </context>
 <context>
  <name>NoteLine</name>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>OpenRow</name>
  <message>
   <source>Not said</source>
   <translation>Non précisé</translation>
  </message>
  <message>
   <source>{}: not said</source>
   <translation>{} : non précisé</translation>
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
   <translation>Un numéro de téléphone a de 2 à 15 chiffres.</translation>
  </message>
  <message>
   <source>Adjust relief</source>
   <translation>Ajuster le soulagement</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Each stretch, 15 to 20 s</source>
   <translation>Chaque étirement, 15 à 20 s</translation>
  </message>
  <message>
   <source>Emergency number where you are</source>
   <translation>Numéro d'urgence là où vous êtes</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Massage for one leg, 30 to 120 s</source>
   <translation>Massage d'une jambe, 30 à 120 s</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Straight-leg stretches, 1 to 5</source>
   <translation>Étirements jambe tendue, 1 à 5</translation>
  </message>
  <message>
   <source>e.g. 112</source>
   <translation>p. ex. 112</translation>
  </message>
 </context>
 <context>
  <name>OutcomePanel</name>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Parti</translation>
  </message>
  <message>
   <source>How is it now?</source>
   <translation>Comment est-ce maintenant ?</translation>
  </message>
  <message>
   <source>If you are not sure, choose still tight.</source>
   <translation>En cas de doute, choisissez « Encore tendu ».</translation>
  </message>
  <message>
   <source>It went and came back</source>
   <translation>C'est parti puis revenu</translation>
  </message>
  <message>
   <source>Still tight</source>
   <translation>Encore tendu</translation>
  </message>
  <message>
   <source>Swollen</source>
   <translation>Gonflé</translation>
  </message>
 </context>
 <context>
  <name>OwnExerciseForm</name>
  <message>
   <source>A picture of {} kB is shown instead of the drawing.</source>
   <translation>Une image de {} kB est montrée à la place du dessin.</translation>
  </message>
  <message>
   <source>Add to the stage</source>
   <translation>Ajouter à l'étape</translation>
  </message>
  <message>
   <source>An exercise of your own</source>
   <translation>Un exercice à vous</translation>
  </message>
  <message>
   <source>Bend of the knee</source>
   <translation>Flexion du genou</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Choisir une image</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Choisir une image…</translation>
  </message>
  <message>
   <source>Drawn like</source>
   <translation>Dessiné comme</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Laisser</translation>
  </message>
  <message>
   <source>Legs</source>
   <translation>Jambes</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg)</source>
   <translation>Images (*.png *.jpg *.jpeg)</translation>
  </message>
  <message>
   <source>The picture cannot be read ({}).</source>
   <translation>L'image ne peut pas être lue ({}).</translation>
  </message>
  <message>
   <source>What to do, a sentence a line</source>
   <translation>Que faire, une phrase par ligne</translation>
  </message>
  <message>
   <source>What to mind, a sentence a line</source>
   <translation>À quoi veiller, une phrase par ligne</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <source>With a loaded backpack</source>
   <translation>Avec un sac à dos chargé</translation>
  </message>
  <message>
   <source>Without a picture</source>
   <translation>Sans image</translation>
  </message>
  <message>
   <source>Without a picture the drawing shows it.</source>
   <translation>Sans image, le dessin le montre.</translation>
  </message>
  <message>
   <source>Works most on</source>
   <translation>Travaille surtout</translation>
  </message>
  <message>
   <source>both up, both down</source>
   <translation>montée et descente à deux</translation>
  </message>
  <message>
   <source>both up, one down</source>
   <translation>montée à deux, descente à une</translation>
  </message>
  <message>
   <source>gastrocnemius</source>
   <translation>gastrocnémien</translation>
  </message>
  <message>
   <source>on a step</source>
   <translation>sur une marche</translation>
  </message>
  <message>
   <source>on the floor</source>
   <translation>au sol</translation>
  </message>
  <message>
   <source>one up, one down</source>
   <translation>montée et descente à une</translation>
  </message>
  <message>
   <source>seated</source>
   <translation>assis</translation>
  </message>
  <message>
   <source>soleus</source>
   <translation>soléaire</translation>
  </message>
  <message>
   <source>the calf as a whole</source>
   <translation>le mollet dans son ensemble</translation>
  </message>
 </context>
 <context>
  <name>PageMaker</name>
  <message>
   <source>This computer's speech does not work here. Tones and words guide you.</source>
   <translation>La voix de cet ordinateur ne fonctionne pas ici. Des sons et des mots vous guident.</translation>
  </message>
 </context>
 <context>
  <name>PastModel</name>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>During</source>
   <translation>Pendant</translation>
  </message>
  <message>
   <source>Morning</source>
   <translation>Matin</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Palier</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>Travail</translation>
  </message>
 </context>
 <context>
  <name>PastRows</name>
  <message>
   <source>Activities {} of 10</source>
   <translation>Activités {} sur 10</translation>
  </message>
  <message>
   <source>Heel raises left {}, right {}</source>
   <translation>Montées sur pointe gauche {}, droite {}</translation>
  </message>
  <message>
   <source>Knee to wall left {} mm, right {} mm</source>
   <translation>Genou au mur gauche {} mm, droite {} mm</translation>
  </message>
  <message>
   <source>LEFS {} of 80</source>
   <translation>LEFS {} sur 80</translation>
  </message>
  <message>
   <source>Relief: {}</source>
   <translation>Soulagement : {}</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Séance</translation>
  </message>
  <message>
   <source>Session, moved from {}</source>
   <translation>Séance, déplacée du {}</translation>
  </message>
  <message>
   <source>Time off until {}</source>
   <translation>Jours libres jusqu'au {}</translation>
  </message>
  <message>
   <source>VISA-A {} of 100</source>
   <translation>VISA-A {} sur 100</translation>
  </message>
 </context>
 <context>
  <name>PastTable</name>
  <message>
   <source>All stages</source>
   <translation>Toutes les étapes</translation>
  </message>
  <message>
   <source>All that the log holds of this range</source>
   <translation>Tout ce que le journal contient sur cette période</translation>
  </message>
  <message>
   <source>Days without</source>
   <translation>Jours sans</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Find in notes</source>
   <translation>Chercher dans les notes</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Measures</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Soulagement</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Séances</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>{} of {} rows</source>
   <translation>{} lignes sur {}</translation>
  </message>
 </context>
 <context>
  <name>PastWords</name>
  <message>
   <source>Massage by hand</source>
   <translation>Massage à la main</translation>
  </message>
  <message>
   <source>Massage with a handheld tool</source>
   <translation>Massage avec un appareil tenu en main</translation>
  </message>
  <message>
   <source>Massage with a roller</source>
   <translation>Massage avec un rouleau</translation>
  </message>
  <message>
   <source>Without massage</source>
   <translation>Sans massage</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>done, moved</source>
   <translation>faite, déplacée</translation>
  </message>
  <message>
   <source>not begun, too sore</source>
   <translation>non commencée, trop de douleur</translation>
  </message>
  <message>
   <source>nothing planned</source>
   <translation>rien de prévu</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>planifié</translation>
  </message>
  <message>
   <source>planned, not done</source>
   <translation>prévue, non faite</translation>
  </message>
  <message>
   <source>tightness {} to {}</source>
   <translation>tension de {} à {}</translation>
  </message>
  <message>
   <source>time off</source>
   <translation>jours libres</translation>
  </message>
  <message>
   <source>{} from {}</source>
   <translation>{} du {}</translation>
  </message>
  <message>
   <source>{}; relief</source>
   <translation>{} ; soulagement</translation>
  </message>
 </context>
 <context>
  <name>PersonQuestions</name>
  <message>
   <source>About you</source>
   <translation>À propos de vous</translation>
  </message>
  <message>
   <source>Age in years</source>
   <translation>Âge en années</translation>
  </message>
  <message>
   <source>All optional, and kept on this computer only. Enter goes on.</source>
   <translation>Tout est facultatif et gardé sur cet ordinateur seulement. Enter continue.</translation>
  </message>
  <message>
   <source>Body mass, for the size of load steps</source>
   <translation>Masse corporelle, pour la taille des paliers de charge</translation>
  </message>
  <message>
   <source>Female</source>
   <translation>Femme</translation>
  </message>
  <message>
   <source>Male</source>
   <translation>Homme</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Non précisé</translation>
  </message>
  <message>
   <source>Sex, only for typical values</source>
   <translation>Sexe, seulement pour les valeurs typiques</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <source>1 to 20 letters, digits and hyphens are needed</source>
   <translation>il faut 1 à 20 lettres, chiffres et traits d’union</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>Le nom du fichier est trop long</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>Erreur d’entrée/sortie</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>C’est un dossier</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>Il n’y a plus de place sur le disque</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>Ce fichier ou ce dossier n’existe pas</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>Ce n’est pas un dossier</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>Opération non autorisée</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>Autorisation refusée</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>Le système de fichiers est en lecture seule</translation>
  </message>
  <message>
   <source>a UUID in lower case is needed</source>
   <translation>il faut un UUID en minuscules</translation>
  </message>
  <message>
   <source>a backpack needs a pack in the stage, and the other way round</source>
   <translation>un sac à dos demande une charge (pack) dans l’étape, et inversement</translation>
  </message>
  <message>
   <source>a date such as 2026-11-22 is needed</source>
   <translation>il faut une date comme 2026-11-22</translation>
  </message>
  <message>
   <source>a day is named twice</source>
   <translation>un jour est nommé deux fois</translation>
  </message>
  <message>
   <source>a fallback is no place to start</source>
   <translation>on ne peut pas commencer par une étape qui ne sert qu’à calmer</translation>
  </message>
  <message>
   <source>a fallback stands before all other stages</source>
   <translation>une étape qui ne sert qu’à calmer se place avant toutes les autres</translation>
  </message>
  <message>
   <source>a language such as en or pt-BR is needed</source>
   <translation>il faut une langue comme en ou pt-BR</translation>
  </message>
  <message>
   <source>a link on the way leads in a circle; remove that link</source>
   <translation>un lien sur le chemin tourne en rond ; supprimez ce lien</translation>
  </message>
  <message>
   <source>a list is needed</source>
   <translation>il faut une liste</translation>
  </message>
  <message>
   <source>a number cannot be read</source>
   <translation>un nombre est illisible</translation>
  </message>
  <message>
   <source>a number has too many digits</source>
   <translation>un nombre a trop de chiffres</translation>
  </message>
  <message>
   <source>a number is needed</source>
   <translation>il faut un nombre</translation>
  </message>
  <message>
   <source>a text is needed</source>
   <translation>il faut un texte</translation>
  </message>
  <message>
   <source>a text of 1 to {most} letters is needed</source>
   <translation>il faut un texte de 1 à {most} lettres</translation>
  </message>
  <message>
   <source>a whole number is needed</source>
   <translation>il faut un nombre entier</translation>
  </message>
  <message>
   <source>a workout in it has no end</source>
   <translation>un entraînement n’a pas de fin</translation>
  </message>
  <message>
   <source>an object in braces is needed</source>
   <translation>il faut un objet entre accolades</translation>
  </message>
  <message>
   <source>at least one entry is needed</source>
   <translation>il faut au moins une entrée</translation>
  </message>
  <message>
   <source>at most {most} are allowed, not {count}</source>
   <translation>{most} au plus sont permis, pas {count}</translation>
  </message>
  <message>
   <source>both legs work at once, so there is no switch</source>
   <translation>les deux jambes travaillent ensemble, il n’y a donc pas de changement</translation>
  </message>
  <message>
   <source>byte {number}: not UTF-8</source>
   <translation>octet {number} : pas en UTF-8</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>tronqué</translation>
  </message>
  <message>
   <source>does not go with a pack</source>
   <translation>ne va pas avec une charge (pack)</translation>
  </message>
  <message>
   <source>elements lie deeper in each other than {most}</source>
   <translation>des éléments sont imbriqués sur plus de {most} niveaux</translation>
  </message>
  <message>
   <source>every stage is a fallback</source>
   <translation>toutes les étapes sont là pour calmer seulement</translation>
  </message>
  <message>
   <source>every stage is skipped when the heel bone hurts</source>
   <translation>toutes les étapes sont sautées si l’os du talon fait mal</translation>
  </message>
  <message>
   <source>format_version: a text such as {known} is needed</source>
   <translation>format_version : il faut un texte comme {known}</translation>
  </message>
  <message>
   <source>format_version: is {found}, this calfcoach reads {known}; update it</source>
   <translation>format_version : vaut {found}, ce calfcoach lit {known} ; mettez-le à jour</translation>
  </message>
  <message>
   <source>has control characters</source>
   <translation>contient des caractères de contrôle</translation>
  </message>
  <message>
   <source>is a session of more than {minutes} minutes</source>
   <translation>fait une séance de plus de {minutes} minutes</translation>
  </message>
  <message>
   <source>is larger than {most} bytes</source>
   <translation>dépasse {most} octets</translation>
  </message>
  <message>
   <source>is longer than {count} letters</source>
   <translation>dépasse {count} lettres</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <source>is more than pain_at_most</source>
   <translation>dépasse pain_at_most</translation>
  </message>
  <message>
   <source>is more than step_max_kg</source>
   <translation>dépasse step_max_kg</translation>
  </message>
  <message>
   <source>is more than step_min_kg</source>
   <translation>dépasse step_min_kg</translation>
  </message>
  <message>
   <source>is neither a PNG nor a JPEG</source>
   <translation>n’est ni PNG ni JPEG</translation>
  </message>
  <message>
   <source>is not base64</source>
   <translation>n’est pas en base64</translation>
  </message>
  <message>
   <source>is not more than the entry's before it</source>
   <translation>ne dépasse pas l’entrée précédente</translation>
  </message>
  <message>
   <source>is on a step, so heel_bone is on_floor or skip</source>
   <translation>se fait sur une marche, donc heel_bone vaut on_floor ou skip</translation>
  </message>
  <message>
   <source>is out of all bounds</source>
   <translation>est hors de toute limite</translation>
  </message>
  <message>
   <source>is over {percent} % of the step before it</source>
   <translation>dépasse {percent} % du palier précédent</translation>
  </message>
  <message>
   <source>is {shown}, allowed are {allowed}</source>
   <translation>vaut {shown}, sont permis {allowed}</translation>
  </message>
  <message>
   <source>is {value}, allowed are {least} to {most}</source>
   <translation>vaut {value}, il faut de {least} à {most}</translation>
  </message>
  <message>
   <source>it cannot be read ({why})</source>
   <translation>illisible ({why})</translation>
  </message>
  <message>
   <source>it declares entities</source>
   <translation>il déclare des entités</translation>
  </message>
  <message>
   <source>it does not begin as a FIT file does</source>
   <translation>il ne commence pas comme un fichier FIT</translation>
  </message>
  <message>
   <source>it has a document type, as no file of runs has</source>
   <translation>il a un type de document qu’aucun fichier de courses n’a</translation>
  </message>
  <message>
   <source>it has more than {most} columns</source>
   <translation>il a plus de {most} colonnes</translation>
  </message>
  <message>
   <source>it has more than {most} rows</source>
   <translation>il a plus de {most} lignes</translation>
  </message>
  <message>
   <source>it holds more than {most} MiB</source>
   <translation>il contient plus de {most} Mio</translation>
  </message>
  <message>
   <source>it holds more than {most} files</source>
   <translation>il contient plus de {most} fichiers</translation>
  </message>
  <message>
   <source>it holds no file of runs</source>
   <translation>il ne contient aucun fichier de courses</translation>
  </message>
  <message>
   <source>it holds two files of one name</source>
   <translation>il contient deux fichiers du même nom</translation>
  </message>
  <message>
   <source>it is a device, not a file</source>
   <translation>c’est un périphérique, pas un fichier</translation>
  </message>
  <message>
   <source>it is a folder, not a file</source>
   <translation>c’est un dossier, pas un fichier</translation>
  </message>
  <message>
   <source>it is a pipe, not a file</source>
   <translation>c’est un tube, pas un fichier</translation>
  </message>
  <message>
   <source>it is a socket, not a file</source>
   <translation>c’est un socket, pas un fichier</translation>
  </message>
  <message>
   <source>it is cut off</source>
   <translation>il est tronqué</translation>
  </message>
  <message>
   <source>it is damaged</source>
   <translation>il est abîmé</translation>
  </message>
  <message>
   <source>it is damaged or cut off, at line {line}</source>
   <translation>il est abîmé ou tronqué, à la ligne {line}</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>il est vide</translation>
  </message>
  <message>
   <source>it is larger than {most} bytes</source>
   <translation>il dépasse {most} octets</translation>
  </message>
  <message>
   <source>it is locked by a password</source>
   <translation>il est protégé par un mot de passe</translation>
  </message>
  <message>
   <source>it is nested too deeply</source>
   <translation>il est imbriqué trop profondément</translation>
  </message>
  <message>
   <source>it is no GPX file</source>
   <translation>ce n’est pas un fichier GPX</translation>
  </message>
  <message>
   <source>it is no Health export</source>
   <translation>ce n’est pas un export de Santé</translation>
  </message>
  <message>
   <source>it is no TCX file</source>
   <translation>ce n’est pas un fichier TCX</translation>
  </message>
  <message>
   <source>it is no file of runs that calfcoach knows</source>
   <translation>ce n’est pas un fichier de courses que calfcoach connaît</translation>
  </message>
  <message>
   <source>it is no table ({why})</source>
   <translation>ce n’est pas un tableau ({why})</translation>
  </message>
  <message>
   <source>it is no table with separators</source>
   <translation>ce n’est pas un tableau avec séparateurs</translation>
  </message>
  <message>
   <source>it is no text</source>
   <translation>ce n’est pas du texte</translation>
  </message>
  <message>
   <source>it is not a calfcoach program (no format {name})</source>
   <translation>ce n’est pas un programme calfcoach (pas de format {name})</translation>
  </message>
  <message>
   <source>it is too short for a FIT file</source>
   <translation>il est trop court pour un fichier FIT</translation>
  </message>
  <message>
   <source>it names a file outside of itself</source>
   <translation>il nomme un fichier hors de lui-même</translation>
  </message>
  <message>
   <source>it needs more memory than a file of runs may</source>
   <translation>il demande plus de mémoire qu’un fichier de courses n’en a droit</translation>
  </message>
  <message>
   <source>it refers to another file</source>
   <translation>il renvoie à un autre fichier</translation>
  </message>
  <message>
   <source>it takes longer than {seconds} s to read</source>
   <translation>sa lecture prend plus de {seconds} s</translation>
  </message>
  <message>
   <source>its end is missing</source>
   <translation>il manque la fin</translation>
  </message>
  <message>
   <source>its letters cannot be read</source>
   <translation>ses caractères sont illisibles</translation>
  </message>
  <message>
   <source>its name or its contents are not fit</source>
   <translation>son nom ou son contenu ne convient pas</translation>
  </message>
  <message>
   <source>larger than {most} MB</source>
   <translation>plus de {most} Mo</translation>
  </message>
  <message>
   <source>leaves no room for {count} sessions in seven days</source>
   <translation>ne laisse pas de place pour {count} séances en sept jours</translation>
  </message>
  <message>
   <source>line {line}: not JSON ({why})</source>
   <translation>ligne {line} : pas du JSON ({why})</translation>
  </message>
  <message>
   <source>line {line}: not UTF-8</source>
   <translation>ligne {line} : pas en UTF-8</translation>
  </message>
  <message>
   <source>line {line}: {place}: {reason}</source>
   <translation>ligne {line} : {place} : {reason}</translation>
  </message>
  <message>
   <source>longer than {most} seconds</source>
   <translation>plus de {most} secondes</translation>
  </message>
  <message>
   <source>lowering is at least as slow as raising</source>
   <translation>la descente est au moins aussi lente que la montée</translation>
  </message>
  <message>
   <source>more than {most} files in it</source>
   <translation>plus de {most} fichiers dedans</translation>
  </message>
  <message>
   <source>no drawing is called {name}</source>
   <translation>aucun dessin ne s’appelle {name}</translation>
  </message>
  <message>
   <source>no floor raise is called {name}</source>
   <translation>aucune élévation au sol ne s’appelle {name}</translation>
  </message>
  <message>
   <source>no prompt has this name</source>
   <translation>aucune annonce ne porte ce nom</translation>
  </message>
  <message>
   <source>no raise is called {name}</source>
   <translation>aucune élévation ne s’appelle {name}</translation>
  </message>
  <message>
   <source>no right to write</source>
   <translation>pas le droit d’y écrire</translation>
  </message>
  <message>
   <source>no sound in it</source>
   <translation>aucun son dedans</translation>
  </message>
  <message>
   <source>no stage before this one has set a load</source>
   <translation>aucune étape précédente n’a fixé de charge</translation>
  </message>
  <message>
   <source>no stage is called {name}</source>
   <translation>aucune étape ne s’appelle {name}</translation>
  </message>
  <message>
   <source>not PCM with 8, 16 or 24 bits</source>
   <translation>pas du PCM en 8, 16 ou 24 bits</translation>
  </message>
  <message>
   <source>not a JSON file</source>
   <translation>pas un fichier JSON</translation>
  </message>
  <message>
   <source>not a WAV file</source>
   <translation>pas un fichier WAV</translation>
  </message>
  <message>
   <source>not an object</source>
   <translation>pas un objet</translation>
  </message>
  <message>
   <source>one on a step, and no other, names its floor version</source>
   <translation>une élévation sur une marche, et elle seule, nomme sa version au sol</translation>
  </message>
  <message>
   <source>one with the knee straight and one with it bent are needed</source>
   <translation>il en faut une genou tendu et une genou fléchi</translation>
  </message>
  <message>
   <source>own- with small letters, digits and hyphens is needed</source>
   <translation>il faut own- avec minuscules, chiffres et traits d’union</translation>
  </message>
  <message>
   <source>reading it failed</source>
   <translation>sa lecture a échoué</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>autre chose</translation>
  </message>
  <message>
   <source>the file</source>
   <translation>le fichier</translation>
  </message>
  <message>
   <source>the first entry is for 0 raises</source>
   <translation>la première entrée est pour 0 élévation</translation>
  </message>
  <message>
   <source>the key stands twice</source>
   <translation>la clé y est deux fois</translation>
  </message>
  <message>
   <source>the number {number} is out of all bounds</source>
   <translation>le nombre {number} est hors de toute limite</translation>
  </message>
  <message>
   <source>true or false is needed</source>
   <translation>il faut true ou false</translation>
  </message>
  <message>
   <source>two days are less than {days} days apart</source>
   <translation>deux jours sont à moins de {days} jours l’un de l’autre</translation>
  </message>
  <message>
   <source>unknown key</source>
   <translation>clé inconnue</translation>
  </message>
  <message>
   <source>{count} channels, not 1 or 2</source>
   <translation>{count} canaux, pas 1 ou 2</translation>
  </message>
  <message>
   <source>{count} doses are needed, one an exercise</source>
   <translation>il faut {count} doses, une par exercice</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>{count} de plus</translation>
  </message>
  <message>
   <source>{least} to {most} are needed, not {count}</source>
   <translation>il en faut de {least} à {most}, pas {count}</translation>
  </message>
  <message>
   <source>{name} is not a number</source>
   <translation>{name} n’est pas un nombre</translation>
  </message>
  <message>
   <source>{name} is used twice</source>
   <translation>{name} sert deux fois</translation>
  </message>
  <message>
   <source>{name}: {why}</source>
   <translation>{name} : {why}</translation>
  </message>
  <message>
   <source>{needed} days are needed, not {count}</source>
   <translation>il faut {needed} jours, pas {count}</translation>
  </message>
  <message>
   <source>{path} is a link that leads nowhere</source>
   <translation>{path} est un lien qui ne mène nulle part</translation>
  </message>
  <message>
   <source>{path} is not a folder</source>
   <translation>{path} n’est pas un dossier</translation>
  </message>
  <message>
   <source>{place}: not known to this calfcoach</source>
   <translation>{place} : inconnu de ce calfcoach</translation>
  </message>
  <message>
   <source>{rate} samples a second, not {least} to {most}</source>
   <translation>{rate} échantillons par seconde, pas {least} à {most}</translation>
  </message>
 </context>
 <context>
  <name>PhysioPage</name>
  <message>
   <source>Clients</source>
   <translation>Patients</translation>
  </message>
  <message>
   <source>Physio</source>
   <translation>Kiné</translation>
  </message>
  <message>
   <source>Programs</source>
   <translation>Programmes</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Drawing: {}</source>
   <translation>Dessin : {}</translation>
  </message>
 </context>
 <context>
  <name>PlayerPanel</name>
  <message>
   <source>BOTH LEGS</source>
   <translation>DEUX JAMBES</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Hold {} of {}</source>
   <translation>Maintien {} sur {}</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>JAMBE GAUCHE</translation>
  </message>
  <message>
   <source>Next: the end</source>
   <translation>Ensuite : la fin</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Ensuite : {}</translation>
  </message>
  <message>
   <source>Next: {}, {} s</source>
   <translation>Ensuite : {}, {} s</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Appuyez sur Espace pour continuer.</translation>
  </message>
  <message>
   <source>Preview, not logged</source>
   <translation>Aperçu, hors journal</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>JAMBE DROITE</translation>
  </message>
  <message>
   <source>Round {} of {}</source>
   <translation>Tour {} sur {}</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>encore {}</translation>
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
   <translation> fois plus vite</translation>
  </message>
  <message numerus="yes">
   <source>%n sessions in 12 weeks; stages {}.</source>
   <translation>
    <numerusform>%n séance en 12 semaines ; étapes {}.</numerusform>
    <numerusform>%n séances en 12 semaines ; étapes {}.</numerusform>
   </translation>
  </message>
  <message>
   <source>All goes well</source>
   <translation>Tout va bien</translation>
  </message>
  <message>
   <source>As the choice above says</source>
   <translation>Selon le choix ci-dessus</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>How it goes</source>
   <translation>Comment ça se passe</translation>
  </message>
  <message>
   <source>Missed, a week later</source>
   <translation>Manquée, une semaine plus tard</translation>
  </message>
  <message>
   <source>Misses every second week</source>
   <translation>Manque une semaine sur deux</translation>
  </message>
  <message>
   <source>Next morning</source>
   <translation>Lendemain matin</translation>
  </message>
  <message>
   <source>Pain during and after</source>
   <translation>Douleur pendant et après</translation>
  </message>
  <message>
   <source>Pain of 4 every third time</source>
   <translation>Douleur de 4 une fois sur trois</translation>
  </message>
  <message>
   <source>Pain on the next morning</source>
   <translation>Douleur le matin suivant</translation>
  </message>
  <message>
   <source>Play this session</source>
   <translation>Jouer cette séance</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Semaine {}</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>Et si</translation>
  </message>
  <message>
   <source>about {} min</source>
   <translation>environ {} min</translation>
  </message>
 </context>
 <context>
  <name>ProgramPage</name>
  <message>
   <source>A few questions about you and your calves find the stage to begin with. After that each session and the morning after it decide what comes next, and you can read here why.</source>
   <translation>Quelques questions sur vous et vos mollets trouvent l'étape de départ. Ensuite, chaque séance et le matin d'après décident de la suite, et vous pouvez lire ici pourquoi.</translation>
  </message>
  <message>
   <source>Change my answers</source>
   <translation>Changer mes réponses</translation>
  </message>
  <message>
   <source>No program is set up yet</source>
   <translation>Aucun programme n'est encore configuré</translation>
  </message>
  <message>
   <source>Program</source>
   <translation>Programme</translation>
  </message>
  <message>
   <source>Revision {}</source>
   <translation>Révision {}</translation>
  </message>
  <message>
   <source>Set up the program</source>
   <translation>Configurer le programme</translation>
  </message>
  <message>
   <source>Time off…</source>
   <translation>Jours libres…</translation>
  </message>
  <message>
   <source>since {}</source>
   <translation>depuis le {}</translation>
  </message>
 </context>
 <context>
  <name>ProgramPart</name>
  <message>
   <source>Kept.</source>
   <translation>Gardé.</translation>
  </message>
  <message>
   <source>The session is back on {}.</source>
   <translation>La séance est de retour au {}.</translation>
  </message>
  <message>
   <source>The session is now on {}.</source>
   <translation>La séance est maintenant le {}.</translation>
  </message>
 </context>
 <context>
  <name>ProgramRooms</name>
  <message>
   <source>A heel-raise test is going on.</source>
   <translation>Un test de montées sur pointe est en cours.</translation>
  </message>
  <message>
   <source>A session is going on.</source>
   <translation>Une séance est en cours.</translation>
  </message>
  <message>
   <source>Close calfcoach? A leg that is over is kept; the rest starts anew.</source>
   <translation>Fermer calfcoach ? Une jambe terminée est gardée ; le reste recommence.</translation>
  </message>
  <message>
   <source>Close calfcoach? At the next start it can go on where it was.</source>
   <translation>Fermer calfcoach ? Au prochain démarrage, il peut reprendre où il en était.</translation>
  </message>
 </context>
 <context>
  <name>ProgramRow</name>
  <message>
   <source>A program without a name</source>
   <translation>Un programme sans nom</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Handout</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>brouillon</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>en cours</translation>
  </message>
 </context>
 <context>
  <name>ProgressPage</name>
  <message>
   <source>1 year</source>
   <translation>1 an</translation>
  </message>
  <message>
   <source>3 months</source>
   <translation>3 mois</translation>
  </message>
  <message>
   <source>4 weeks</source>
   <translation>4 semaines</translation>
  </message>
  <message>
   <source>6 months</source>
   <translation>6 mois</translation>
  </message>
  <message>
   <source>Add a past session</source>
   <translation>Ajouter une séance passée</translation>
  </message>
  <message>
   <source>After your first session you find here what you did of what was planned, how the calf felt, and how far you came. Relief and check-ins count as well.</source>
   <translation>Après votre première séance, vous trouvez ici ce que vous avez fait de ce qui était prévu, comment allait le mollet et où vous en êtes. Les soulagements et les points du matin comptent aussi.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <source>Go to Today</source>
   <translation>Aller à Aujourd'hui</translation>
  </message>
  <message>
   <source>Nothing to look back on yet</source>
   <translation>Encore rien à revoir</translation>
  </message>
  <message>
   <source>Plots</source>
   <translation>Graphiques</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progrès</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Période</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
 </context>
 <context>
  <name>ProgressStrip</name>
  <message>
   <source>Session progress</source>
   <translation>Avancement de la séance</translation>
  </message>
  <message>
   <source>{} % done</source>
   <translation>{} % fait</translation>
  </message>
 </context>
 <context>
  <name>Prompts</name>
  <message>
   <source>both legs</source>
   <translation>deux jambes</translation>
  </message>
  <message>
   <source>calf stretch, knee bent</source>
   <translation>étirement du mollet, genou fléchi</translation>
  </message>
  <message>
   <source>calf stretch, knee straight</source>
   <translation>étirement du mollet, genou tendu</translation>
  </message>
  <message>
   <source>done</source>
   <translation>terminé</translation>
  </message>
  <message>
   <source>drink small sips</source>
   <translation>buvez à petites gorgées</translation>
  </message>
  <message>
   <source>ease off</source>
   <translation>relâchez doucement</translation>
  </message>
  <message>
   <source>eight</source>
   <translation>huit</translation>
  </message>
  <message>
   <source>eighteen</source>
   <translation>dix-huit</translation>
  </message>
  <message>
   <source>eleven</source>
   <translation>onze</translation>
  </message>
  <message>
   <source>fifteen</source>
   <translation>quinze</translation>
  </message>
  <message>
   <source>five</source>
   <translation>cinq</translation>
  </message>
  <message>
   <source>four</source>
   <translation>quatre</translation>
  </message>
  <message>
   <source>fourteen</source>
   <translation>quatorze</translation>
  </message>
  <message>
   <source>get ready</source>
   <translation>préparez-vous</translation>
  </message>
  <message>
   <source>halfway</source>
   <translation>à mi-chemin</translation>
  </message>
  <message>
   <source>heel raise test, one leg</source>
   <translation>test de montées sur pointe, une jambe</translation>
  </message>
  <message>
   <source>high knees</source>
   <translation>montées de genoux</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>tenez</translation>
  </message>
  <message>
   <source>how is it now?</source>
   <translation>comment est-ce maintenant ?</translation>
  </message>
  <message>
   <source>how tight is it now?</source>
   <translation>quelle est la tension maintenant ?</translation>
  </message>
  <message>
   <source>how tight is it?</source>
   <translation>quelle est la tension ?</translation>
  </message>
  <message>
   <source>knee bent, heel down</source>
   <translation>genou fléchi, talon au sol</translation>
  </message>
  <message>
   <source>last one</source>
   <translation>la dernière</translation>
  </message>
  <message>
   <source>last set</source>
   <translation>dernière série</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>jambe gauche</translation>
  </message>
  <message>
   <source>leg straight, toes to your shin</source>
   <translation>jambe tendue, orteils vers le tibia</translation>
  </message>
  <message>
   <source>leg swings, front and back</source>
   <translation>balancements de jambe, avant et arrière</translation>
  </message>
  <message>
   <source>leg swings, sideways</source>
   <translation>balancements de jambe, sur le côté</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>descendez</translation>
  </message>
  <message>
   <source>massage, by hand</source>
   <translation>massage, à la main</translation>
  </message>
  <message>
   <source>massage, with a roller</source>
   <translation>massage, avec un rouleau</translation>
  </message>
  <message>
   <source>massage, with long, soft strokes</source>
   <translation>massage, par longs gestes doux</translation>
  </message>
  <message>
   <source>next</source>
   <translation>ensuite</translation>
  </message>
  <message>
   <source>nine</source>
   <translation>neuf</translation>
  </message>
  <message>
   <source>nineteen</source>
   <translation>dix-neuf</translation>
  </message>
  <message>
   <source>one</source>
   <translation>un</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, knee bent</source>
   <translation>montée et descente sur une jambe, depuis le sol, genou fléchi</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, knee straight</source>
   <translation>montée et descente sur une jambe, depuis le sol, genou tendu</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, with a backpack, knee bent</source>
   <translation>montée et descente sur une jambe, depuis le sol, avec un sac à dos, genou fléchi</translation>
  </message>
  <message>
   <source>one up, one down, from the floor, with a backpack, knee straight</source>
   <translation>montée et descente sur une jambe, depuis le sol, avec un sac à dos, genou tendu</translation>
  </message>
  <message>
   <source>one up, one down, on a step, knee bent</source>
   <translation>montée et descente sur une jambe, sur une marche, genou fléchi</translation>
  </message>
  <message>
   <source>one up, one down, on a step, knee straight</source>
   <translation>montée et descente sur une jambe, sur une marche, genou tendu</translation>
  </message>
  <message>
   <source>one up, one down, on a step, with a backpack, knee bent</source>
   <translation>montée et descente sur une jambe, sur une marche, avec un sac à dos, genou fléchi</translation>
  </message>
  <message>
   <source>one up, one down, on a step, with a backpack, knee straight</source>
   <translation>montée et descente sur une jambe, sur une marche, avec un sac à dos, genou tendu</translation>
  </message>
  <message>
   <source>part range raise, knee bent</source>
   <translation>montée partielle, genou fléchi</translation>
  </message>
  <message>
   <source>part range raise, knee straight</source>
   <translation>montée partielle, genou tendu</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>repos</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>jambe droite</translation>
  </message>
  <message>
   <source>safety check</source>
   <translation>vérification de sécurité</translation>
  </message>
  <message>
   <source>seated raise</source>
   <translation>montée assise</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>secondes</translation>
  </message>
  <message>
   <source>set five of six</source>
   <translation>série cinq sur six</translation>
  </message>
  <message>
   <source>set four of five</source>
   <translation>série quatre sur cinq</translation>
  </message>
  <message>
   <source>set four of six</source>
   <translation>série quatre sur six</translation>
  </message>
  <message>
   <source>set one of five</source>
   <translation>série un sur cinq</translation>
  </message>
  <message>
   <source>set one of four</source>
   <translation>série un sur quatre</translation>
  </message>
  <message>
   <source>set one of six</source>
   <translation>série un sur six</translation>
  </message>
  <message>
   <source>set one of three</source>
   <translation>série un sur trois</translation>
  </message>
  <message>
   <source>set one of two</source>
   <translation>série un sur deux</translation>
  </message>
  <message>
   <source>set three of five</source>
   <translation>série trois sur cinq</translation>
  </message>
  <message>
   <source>set three of four</source>
   <translation>série trois sur quatre</translation>
  </message>
  <message>
   <source>set three of six</source>
   <translation>série trois sur six</translation>
  </message>
  <message>
   <source>set two of five</source>
   <translation>série deux sur cinq</translation>
  </message>
  <message>
   <source>set two of four</source>
   <translation>série deux sur quatre</translation>
  </message>
  <message>
   <source>set two of six</source>
   <translation>série deux sur six</translation>
  </message>
  <message>
   <source>set two of three</source>
   <translation>série deux sur trois</translation>
  </message>
  <message>
   <source>seven</source>
   <translation>sept</translation>
  </message>
  <message>
   <source>seventeen</source>
   <translation>dix-sept</translation>
  </message>
  <message>
   <source>six</source>
   <translation>six</translation>
  </message>
  <message>
   <source>sixteen</source>
   <translation>seize</translation>
  </message>
  <message>
   <source>stay</source>
   <translation>restez</translation>
  </message>
  <message>
   <source>stop, and breathe</source>
   <translation>arrêtez, et respirez</translation>
  </message>
  <message>
   <source>switch legs</source>
   <translation>changez de jambe</translation>
  </message>
  <message>
   <source>ten</source>
   <translation>dix</translation>
  </message>
  <message>
   <source>thirteen</source>
   <translation>treize</translation>
  </message>
  <message>
   <source>thirty</source>
   <translation>trente</translation>
  </message>
  <message>
   <source>three</source>
   <translation>trois</translation>
  </message>
  <message>
   <source>toes to the shin</source>
   <translation>orteils vers le tibia</translation>
  </message>
  <message>
   <source>twelve</source>
   <translation>douze</translation>
  </message>
  <message>
   <source>twenty</source>
   <translation>vingt</translation>
  </message>
  <message>
   <source>twenty eight</source>
   <translation>vingt-huit</translation>
  </message>
  <message>
   <source>twenty five</source>
   <translation>vingt-cinq</translation>
  </message>
  <message>
   <source>twenty four</source>
   <translation>vingt-quatre</translation>
  </message>
  <message>
   <source>twenty nine</source>
   <translation>vingt-neuf</translation>
  </message>
  <message>
   <source>twenty one</source>
   <translation>vingt et un</translation>
  </message>
  <message>
   <source>twenty seven</source>
   <translation>vingt-sept</translation>
  </message>
  <message>
   <source>twenty six</source>
   <translation>vingt-six</translation>
  </message>
  <message>
   <source>twenty three</source>
   <translation>vingt-trois</translation>
  </message>
  <message>
   <source>twenty two</source>
   <translation>vingt-deux</translation>
  </message>
  <message>
   <source>two</source>
   <translation>deux</translation>
  </message>
  <message>
   <source>two up, one down, from the floor, knee bent</source>
   <translation>montée sur deux jambes, descente sur une, depuis le sol, genou fléchi</translation>
  </message>
  <message>
   <source>two up, one down, from the floor, knee straight</source>
   <translation>montée sur deux jambes, descente sur une, depuis le sol, genou tendu</translation>
  </message>
  <message>
   <source>two up, one down, on a step, knee bent</source>
   <translation>montée sur deux jambes, descente sur une, sur une marche, genou fléchi</translation>
  </message>
  <message>
   <source>two up, one down, on a step, knee straight</source>
   <translation>montée sur deux jambes, descente sur une, sur une marche, genou tendu</translation>
  </message>
  <message>
   <source>two up, two down, on a step, knee bent</source>
   <translation>montée et descente sur deux jambes, sur une marche, genou fléchi</translation>
  </message>
  <message>
   <source>two up, two down, on a step, knee straight</source>
   <translation>montée et descente sur deux jambes, sur une marche, genou tendu</translation>
  </message>
  <message>
   <source>two up, two down, on the floor, knee bent</source>
   <translation>montée et descente sur deux jambes, au sol, genou fléchi</translation>
  </message>
  <message>
   <source>two up, two down, on the floor, knee straight</source>
   <translation>montée et descente sur deux jambes, au sol, genou tendu</translation>
  </message>
  <message>
   <source>up</source>
   <translation>montez</translation>
  </message>
  <message>
   <source>walk</source>
   <translation>marchez</translation>
  </message>
  <message>
   <source>walk, and feel</source>
   <translation>marchez, et sentez</translation>
  </message>
 </context>
 <context>
  <name>QuestionPanel</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>From your log. Change it if it is not so.</source>
   <translation>D'après votre journal. Changez-le si ce n'est pas le cas.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Pass over</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Question {} of {}</source>
   <translation>Question {} sur {}</translation>
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
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de montées sur pointe</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Ça fait mal : stop</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>JAMBE GAUCHE</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Muet</translation>
  </message>
  <message>
   <source>Next: the result</source>
   <translation>Ensuite : le résultat</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Ensuite : {}</translation>
  </message>
  <message>
   <source>One less</source>
   <translation>Une de moins</translation>
  </message>
  <message>
   <source>One raise</source>
   <translation>Une montée</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Appuyez sur Espace pour continuer.</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>JAMBE DROITE</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>This leg is over</source>
   <translation>Jambe terminée</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>at most {} left</source>
   <translation>encore {} au plus</translation>
  </message>
  <message>
   <source>raises, counted by the beat</source>
   <translation>montées, comptées par le rythme</translation>
  </message>
  <message>
   <source>raises, counted by you</source>
   <translation>montées, comptées par vous</translation>
  </message>
 </context>
 <context>
  <name>RaiseResultPanel</name>
  <message>
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>It hurt. See how the calf is tomorrow morning before you train.</source>
   <translation>Ça a fait mal. Voyez comment va le mollet demain matin avant de vous entraîner.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Throw it away…</source>
   <translation>Jeter…</translation>
  </message>
  <message>
   <source>Your heel-raise test</source>
   <translation>Votre test de montées sur pointe</translation>
  </message>
 </context>
 <context>
  <name>RaiseStartPanel</name>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de montées sur pointe</translation>
  </message>
  <message>
   <source>Incline of 10°</source>
   <translation>Plan incliné de 10°</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Level floor</source>
   <translation>Sol plat</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Numbers of a floor and of an incline do not compare: stay with one.</source>
   <translation>Les chiffres au sol et sur plan incliné ne se comparent pas : gardez toujours le même.</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Where do you stand? Keys 3 and 4</source>
   <translation>Où êtes-vous debout ? Touches 3 et 4</translation>
  </message>
  <message>
   <source>Which leg first? Keys 1 and 2</source>
   <translation>Quelle jambe d'abord ? Touches 1 et 2</translation>
  </message>
 </context>
 <context>
  <name>RaiseTestPage</name>
  <message>
   <source>A leg is tested in one go, so this one starts over.</source>
   <translation>Une jambe se teste d'une traite, donc celle-ci recommence.</translation>
  </message>
  <message>
   <source>A leg that is over is kept.</source>
   <translation>Une jambe terminée est gardée.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>End the test here?</source>
   <translation>Terminer le test ici ?</translation>
  </message>
  <message>
   <source>Exercise is locked, and with it the test. Today says why.</source>
   <translation>L'exercice est bloqué, et le test aussi. Aujourd'hui dit pourquoi.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de montées sur pointe</translation>
  </message>
  <message>
   <source>Its numbers are removed from the log for good.</source>
   <translation>Ses chiffres sont retirés du journal définitivement.</translation>
  </message>
  <message>
   <source>Leave without them</source>
   <translation>Quitter sans eux</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Lancer le soulagement</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Rester</translation>
  </message>
  <message>
   <source>Stop the test and start relief?</source>
   <translation>Arrêter le test et lancer le soulagement ?</translation>
  </message>
  <message>
   <source>That is noted. Press Space when you stand ready again.</source>
   <translation>C'est noté. Appuyez sur Espace quand vous êtes de nouveau en place.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. The test waits; press Space to go on.</source>
   <translation>L'ordinateur a été en veille environ {}. Le test attend ; appuyez sur Espace pour continuer.</translation>
  </message>
  <message>
   <source>The numbers are not in the log. Leave without them?</source>
   <translation>Les chiffres ne sont pas dans le journal. Quitter sans eux ?</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <source>Throw this test away?</source>
   <translation>Jeter ce test ?</translation>
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
   <translation>Bouts des doigts seulement</translation>
  </message>
  <message>
   <source>Hands</source>
   <translation>Mains</translation>
  </message>
  <message>
   <source>Higher</source>
   <translation>Plus haut</translation>
  </message>
  <message>
   <source>Knee and back straight</source>
   <translation>Genou et dos droits</translation>
  </message>
  <message>
   <source>Knee straight; up on one beat, down on the next, as high as you can every time.</source>
   <translation>Genou tendu ; monter sur un battement, descendre sur le suivant, aussi haut que possible à chaque fois.</translation>
  </message>
  <message>
   <source>Left, Backspace</source>
   <translation>Gauche, Retour arrière</translation>
  </message>
  <message>
   <source>Not high</source>
   <translation>Pas haut</translation>
  </message>
  <message>
   <source>Off beat</source>
   <translation>Hors rythme</translation>
  </message>
  <message>
   <source>P</source>
   <translation>P</translation>
  </message>
  <message>
   <source>Page Up</source>
   <translation>Page préc.</translation>
  </message>
  <message>
   <source>Posture</source>
   <translation>Posture</translation>
  </message>
  <message>
   <source>Press D, or a clicker's blank key, as soon as the heel no longer lifts.</source>
   <translation>Appuyez sur D, ou sur la touche écran noir d'une télécommande, dès que le talon ne se lève plus.</translation>
  </message>
  <message>
   <source>Press Space, Enter or a clicker's next for each good raise. Without presses the beat counts.</source>
   <translation>Appuyez sur Espace, Enter ou le bouton suivant d'une télécommande à chaque bonne montée. Sans appui, le rythme compte.</translation>
  </message>
  <message>
   <source>Right, Up</source>
   <translation>Droite, Haut</translation>
  </message>
  <message>
   <source>Sharp pain, or 4 and more of 10, ends the test: press X.</source>
   <translation>Une douleur vive, ou de 4 et plus sur 10, met fin au test : appuyez sur X.</translation>
  </message>
  <message>
   <source>Space, Enter, Page Down</source>
   <translation>Espace, Enter, Page suiv.</translation>
  </message>
  <message>
   <source>Stand at a wall, fingertips at shoulder height: for balance only.</source>
   <translation>Debout face à un mur, bouts des doigts à hauteur d'épaule : pour l'équilibre seulement.</translation>
  </message>
  <message>
   <source>Ten raises on both legs warm you up. Then one leg, and after two minutes the other.</source>
   <translation>Dix montées sur les deux jambes vous échauffent. Puis une jambe et, après deux minutes, l'autre.</translation>
  </message>
  <message>
   <source>With the beat</source>
   <translation>Suivez le rythme</translation>
  </message>
  <message>
   <source>held for a second: it hurts</source>
   <translation>tenue une seconde : ça fait mal</translation>
  </message>
  <message>
   <source>on one leg: one raise less</source>
   <translation>sur une jambe : une montée de moins</translation>
  </message>
  <message>
   <source>on one leg: one raise; Space elsewhere: pause</source>
   <translation>sur une jambe : une montée ; sinon Espace : pause</translation>
  </message>
  <message>
   <source>pause; a leg then starts over</source>
   <translation>pause ; une jambe recommence alors</translation>
  </message>
  <message>
   <source>seen: not high, off beat, posture, hands</source>
   <translation>constaté : pas haut, hors rythme, posture, mains</translation>
  </message>
  <message>
   <source>skip a rest; 15 s more rest</source>
   <translation>passer un repos ; 15 s de repos en plus</translation>
  </message>
  <message>
   <source>this leg is over: the heel no longer lifts</source>
   <translation>cette jambe est terminée : le talon ne se lève plus</translation>
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
   <translation>0 = souple, 10 = la pire tension imaginable</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>How did it come?</source>
   <translation>Comment est-ce venu ?</translation>
  </message>
  <message>
   <source>How tight is it now?</source>
   <translation>Quelle tension maintenant ?</translation>
  </message>
  <message>
   <source>How tight is it?</source>
   <translation>Quelle tension ?</translation>
  </message>
  <message>
   <source>Keys 0 to 9, and - for 10</source>
   <translation>Touches 0 à 9, et - pour 10</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Vive ou blocage</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Lente et sourde</translation>
  </message>
 </context>
 <context>
  <name>RatingFields</name>
  <message>
   <source>Effort</source>
   <translation>Effort</translation>
  </message>
  <message>
   <source>It made you limp</source>
   <translation>Elle vous a fait boiter</translation>
  </message>
  <message>
   <source>Most pain during it</source>
   <translation>Douleur maximale pendant</translation>
  </message>
  <message>
   <source>Most pain until bedtime</source>
   <translation>Douleur maximale jusqu'au coucher</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Douleur avant</translation>
  </message>
  <message>
   <source>Repetitions left</source>
   <translation>Répétitions en réserve</translation>
  </message>
  <message>
   <source>Sharp or seizing pain</source>
   <translation>Douleur vive ou blocage</translation>
  </message>
 </context>
 <context>
  <name>RatingForm</name>
  <message>
   <source>0 none, 10 worst</source>
   <translation>0 aucune, 10 la pire</translation>
  </message>
  <message>
   <source>0 nothing, 5 hard, 7 very hard, 10 all you had</source>
   <translation>0 rien, 5 dur, 7 très dur, 10 tout donné</translation>
  </message>
  <message>
   <source>5 means five or more</source>
   <translation>5 veut dire cinq ou plus</translation>
  </message>
  <message>
   <source>A note, if you like</source>
   <translation>Une note, si vous voulez</translation>
  </message>
  <message>
   <source>Does it get worse by bedtime? Change it on Today tomorrow morning.</source>
   <translation>Cela empire avant le coucher ? Changez-le dans Aujourd'hui demain matin.</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Effort</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>How hard was it?</source>
   <translation>Quel était l'effort ?</translation>
  </message>
  <message>
   <source>How many more could you have done in the last sets?</source>
   <translation>Combien de plus auriez-vous pu faire dans les dernières séries ?</translation>
  </message>
  <message>
   <source>How was it?</source>
   <translation>Comment était-ce ?</translation>
  </message>
  <message>
   <source>Most pain during the session</source>
   <translation>Douleur maximale pendant la séance</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Pain and effort are still open.</source>
   <translation>La douleur et l'effort manquent encore.</translation>
  </message>
  <message>
   <source>Pain now</source>
   <translation>Douleur maintenant</translation>
  </message>
  <message>
   <source>Repetitions left in the last sets</source>
   <translation>Répétitions en réserve dans les dernières séries</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>The last set</source>
   <translation>La dernière série</translation>
  </message>
 </context>
 <context>
  <name>Reasons</name>
  <message>
   <source>, and </source>
   <translation>, et </translation>
  </message>
  <message>
   <source>A calf tear in the last 12 weeks: start only with a clinician's go-ahead.</source>
   <translation>Une déchirure du mollet dans les 12 dernières semaines : ne commencez qu'avec le feu vert d'un professionnel de santé.</translation>
  </message>
  <message>
   <source>A red flag was reported: no exercise and no running until a clean safety check.</source>
   <translation>Un signe d'alerte a été signalé : ni exercice ni course jusqu'à une vérification de sécurité favorable.</translation>
  </message>
  <message>
   <source>A rise of the week's mean under {limit} would have changed nothing.</source>
   <translation>Une hausse de la moyenne de la semaine inférieure à {limit} n'aurait rien changé.</translation>
  </message>
  <message>
   <source>A warning sign is open: no running before a clean safety check.</source>
   <translation>Un signe d'alerte est en suspens : pas de course avant une vérification de sécurité favorable.</translation>
  </message>
  <message>
   <source>All repetitions at an effort of {limit} or less would have been green.</source>
   <translation>Toutes les répétitions avec un effort de {limit} ou moins auraient donné une séance verte.</translation>
  </message>
  <message>
   <source>All repetitions, little pain, a calm morning: green {count} of {needed}.</source>
   <translation>Toutes les répétitions, peu de douleur, un matin calme : séance verte {count} sur {needed}.</translation>
  </message>
  <message>
   <source>Back twice within 14 days: see a physio.</source>
   <translation>Deux retours en arrière en 14 jours : consultez un kiné.</translation>
  </message>
  <message>
   <source>Dull pain without a limp would have been judged by its number.</source>
   <translation>Une douleur sourde sans boiterie aurait été jugée sur son chiffre.</translation>
  </message>
  <message>
   <source>First say how your calf is this morning.</source>
   <translation>Dites d'abord comment va votre mollet ce matin.</translation>
  </message>
  <message>
   <source>Green, but before {stage} {parts}.</source>
   <translation>Verte, mais avant {stage} : {parts}.</translation>
  </message>
  <message>
   <source>Green; more load once {limit} or more are left, {needed} times running.</source>
   <translation>Verte ; plus de charge dès que {limit} ou plus restent en réserve, {needed} fois de suite.</translation>
  </message>
  <message>
   <source>Green; {place} is as far as this program goes.</source>
   <translation>Verte ; {place} : ce programme ne va pas plus loin.</translation>
  </message>
  <message>
   <source>Held for pain {count} times in a row: a step back, to {place}.</source>
   <translation>Dose maintenue {count} fois de suite à cause de la douleur : un palier en arrière, à {place}.</translation>
  </message>
  <message>
   <source>It would have been different at {limit} or less.</source>
   <translation>À {limit} ou moins, cela aurait été différent.</translation>
  </message>
  <message>
   <source>More pain, a worse morning or fewer repetitions would have held the dose.</source>
   <translation>Plus de douleur, un matin pire ou moins de répétitions auraient maintenu la dose.</translation>
  </message>
  <message>
   <source>Morning pain is {pain} and not back at {limit}: no session today.</source>
   <translation>La douleur du matin est de {pain} et pas revenue à {limit} : pas de séance aujourd'hui.</translation>
  </message>
  <message>
   <source>Morning pain of the last week was {rise} above the week before: to {place}.</source>
   <translation>La douleur du matin de la dernière semaine dépassait de {rise} celle de la semaine d'avant : à {place}.</translation>
  </message>
  <message>
   <source>Morning pain rose by {pain} overnight: a step back, to {place}.</source>
   <translation>La douleur du matin a augmenté de {pain} pendant la nuit : un palier en arrière, à {place}.</translation>
  </message>
  <message>
   <source>Morning pain rose by {pain} overnight: the same dose again.</source>
   <translation>La douleur du matin a augmenté de {pain} pendant la nuit : de nouveau la même dose.</translation>
  </message>
  <message>
   <source>No answer on the morning after: the same dose again.</source>
   <translation>Pas de réponse le matin d'après : de nouveau la même dose.</translation>
  </message>
  <message>
   <source>No answer on the session's morning: the same dose again.</source>
   <translation>Pas de réponse le matin de la séance : de nouveau la même dose.</translation>
  </message>
  <message>
   <source>No step gained in four weeks: see a physio.</source>
   <translation>Aucun palier gagné en quatre semaines : consultez un kiné.</translation>
  </message>
  <message>
   <source>One more green in a row may go a step up.</source>
   <translation>Une séance verte de plus à la suite peut faire monter d'un palier.</translation>
  </message>
  <message>
   <source>Pain before the session was {pain}, over {limit}: none today, try tomorrow.</source>
   <translation>La douleur avant la séance était de {pain}, au-dessus de {limit} : pas de séance aujourd'hui, essayez demain.</translation>
  </message>
  <message>
   <source>Pain for more than two weeks without getting better: see a physio.</source>
   <translation>Douleur depuis plus de deux semaines sans amélioration : consultez un kiné.</translation>
  </message>
  <message>
   <source>Pain made you limp: after 48 hours and a clean check, go on at {place}.</source>
   <translation>La douleur vous a fait boiter : après 48 heures et une vérification favorable, reprenez à {place}.</translation>
  </message>
  <message>
   <source>Pain next morning was {pain}, over {limit}: a step back, to {place}.</source>
   <translation>La douleur du matin suivant était de {pain}, au-dessus de {limit} : un palier en arrière, à {place}.</translation>
  </message>
  <message>
   <source>Pain reached {pain}, over {limit}: a stage back, to {place}.</source>
   <translation>La douleur a atteint {pain}, au-dessus de {limit} : une étape en arrière, à {place}.</translation>
  </message>
  <message>
   <source>Pain reached {pain}, over {limit}: the same dose again.</source>
   <translation>La douleur a atteint {pain}, au-dessus de {limit} : de nouveau la même dose.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}, over {limit}: no run today.</source>
   <translation>La douleur ce matin est de {pain}, au-dessus de {limit} : pas de course aujourd'hui.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}. Stop at {limit} or more, or if it turns sharp.</source>
   <translation>La douleur ce matin est de {pain}. Arrêtez à {limit} ou plus, ou si elle devient vive.</translation>
  </message>
  <message>
   <source>Pain this morning is {pain}: keep it short, slow down or walk if it rises.</source>
   <translation>La douleur ce matin est de {pain} : restez court, ralentissez ou marchez si elle augmente.</translation>
  </message>
  <message>
   <source>Pain this morning was {pain}, over {limit}: no session today, try tomorrow.</source>
   <translation>La douleur ce matin était de {pain}, au-dessus de {limit} : pas de séance aujourd'hui, essayez demain.</translation>
  </message>
  <message>
   <source>Sharp pain ends a session: after 48 hours and a clean check, go on at {place}.</source>
   <translation>Une douleur vive met fin à la séance : après 48 heures et une vérification favorable, reprenez à {place}.</translation>
  </message>
  <message>
   <source>The Achilles is sore or stiff in the mornings: start at {stage}.</source>
   <translation>Le tendon d'Achille est douloureux ou raide le matin : commencez à {stage}.</translation>
  </message>
  <message>
   <source>The safety check was not clean: no exercise until it has been looked at.</source>
   <translation>La vérification de sécurité n'était pas favorable : pas d'exercice avant un examen.</translation>
  </message>
  <message>
   <source>The same dose again: {parts}.</source>
   <translation>De nouveau la même dose : {parts}.</translation>
  </message>
  <message>
   <source>The weaker leg manages {value} raises: start at {stage}.</source>
   <translation>La jambe plus faible réussit {value} montées : commencez à {stage}.</translation>
  </message>
  <message>
   <source>Three days in a row without a session: see a physio.</source>
   <translation>Trois jours de suite sans séance : consultez un kiné.</translation>
  </message>
  <message>
   <source>Under {limit} % of the repetitions twice running: a step back, to {place}.</source>
   <translation>Moins de {limit} % des répétitions deux fois de suite : un palier en arrière, à {place}.</translation>
  </message>
  <message>
   <source>With that answer the session could have counted as green.</source>
   <translation>Avec cette réponse, la séance aurait pu compter comme verte.</translation>
  </message>
  <message>
   <source>With that met, the step up would have come.</source>
   <translation>Avec cela rempli, le palier suivant serait venu.</translation>
  </message>
  <message>
   <source>With {limit} % of the repetitions it would not have gone back.</source>
   <translation>Avec {limit} % des répétitions, il n'y aurait pas eu de retour en arrière.</translation>
  </message>
  <message>
   <source>With {limit} or more left in the last sets, the load would have gone up.</source>
   <translation>Avec {limit} ou plus en réserve dans les dernières séries, la charge aurait augmenté.</translation>
  </message>
  <message>
   <source>Within {days} days the program would have gone on as it was.</source>
   <translation>En {days} jours au plus, le programme aurait continué comme avant.</translation>
  </message>
  <message>
   <source>Without a red flag the answers of the session would have decided.</source>
   <translation>Sans signe d'alerte, les réponses de la séance auraient décidé.</translation>
  </message>
  <message>
   <source>You have trained today. Strength comes after a run, never before it.</source>
   <translation>Vous avez fait une séance aujourd'hui. Le renforcement vient après une course, jamais avant.</translation>
  </message>
  <message>
   <source>Your calf seized today: leave running for today.</source>
   <translation>Votre mollet s'est bloqué aujourd'hui : laissez la course pour aujourd'hui.</translation>
  </message>
  <message>
   <source>Your calf was tight today: walk, or run short and easy. Stop if it returns.</source>
   <translation>Votre mollet était tendu aujourd'hui : marchez, ou courez court et facile. Arrêtez si cela revient.</translation>
  </message>
  <message>
   <source>each leg needs {limit} single-leg raises (weaker leg: {value})</source>
   <translation>chaque jambe doit réussir {limit} montées sur une jambe (jambe plus faible : {value})</translation>
  </message>
  <message>
   <source>effort was not given</source>
   <translation>l'effort n'a pas été indiqué</translation>
  </message>
  <message>
   <source>effort was {value}, over {limit}</source>
   <translation>l'effort était de {value}, au-dessus de {limit}</translation>
  </message>
  <message>
   <source>pain when running must be {limit} or less (is {value})</source>
   <translation>la douleur en courant doit être de {limit} ou moins (elle est de {value})</translation>
  </message>
  <message>
   <source>the pack is at its most, {limit} % of body mass</source>
   <translation>le sac est à son maximum, {limit} % de la masse corporelle</translation>
  </message>
  <message>
   <source>the size of a load step needs your body mass</source>
   <translation>la taille d'un palier de charge demande votre masse corporelle</translation>
  </message>
  <message>
   <source>the weaker leg needs {limit} % of the stronger one (has {value})</source>
   <translation>la jambe plus faible doit atteindre {limit} % de la plus forte (elle a {value})</translation>
  </message>
  <message>
   <source>the weaker leg needs {limit} raises, typical for your age (has {value})</source>
   <translation>la jambe plus faible doit réussir {limit} montées, typiques pour votre âge (elle en a {value})</translation>
  </message>
  <message>
   <source>{count} greens in a row: one step up, to {place}.</source>
   <translation>{count} séances vertes de suite : un palier de plus, à {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: a stage back, to {place}.</source>
   <translation>{days} jours depuis la dernière séance : une étape en arrière, à {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: the last dose again, {place}.</source>
   <translation>{days} jours depuis la dernière séance : de nouveau la dernière dose, {place}.</translation>
  </message>
  <message>
   <source>{days} days since the last session: two stages back, to {place}; test anew.</source>
   <translation>{days} jours depuis la dernière séance : deux étapes en arrière, à {place} ; refaites le test.</translation>
  </message>
  <message>
   <source>{limit} weeks must have passed ({value} have)</source>
   <translation>{limit} semaines doivent être passées ({value} le sont)</translation>
  </message>
  <message>
   <source>{value} % of the repetitions were done</source>
   <translation>{value} % des répétitions ont été faites</translation>
  </message>
 </context>
 <context>
  <name>ReliefButton</name>
  <message>
   <source>Guided relief · 5 min · R</source>
   <translation>Soulagement guidé · 5 min · R</translation>
  </message>
  <message>
   <source>Tight right now?</source>
   <translation>Tendu maintenant ?</translation>
  </message>
  <message>
   <source>Tight right now? Guided relief, 5 min, key R</source>
   <translation>Tendu maintenant ? Soulagement guidé, 5 min, touche R</translation>
  </message>
 </context>
 <context>
  <name>ReliefCard</name>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n fois</numerusform>
    <numerusform>%n fois</numerusform>
   </translation>
  </message>
  <message>
   <source>A handheld tool helped in {} of {} times.</source>
   <translation>Un appareil tenu en main a aidé {} fois sur {}.</translation>
  </message>
  <message>
   <source>Last relief sessions</source>
   <translation>Dernières séances de soulagement</translation>
  </message>
  <message>
   <source>Last sessions</source>
   <translation>Dernières séances</translation>
  </message>
  <message>
   <source>Massage by hand helped in {} of {} times.</source>
   <translation>Le massage à la main a aidé {} fois sur {}.</translation>
  </message>
  <message>
   <source>Massage helped in {} of {} times.</source>
   <translation>Le massage a aidé {} fois sur {}.</translation>
  </message>
  <message>
   <source>Relief: what helped</source>
   <translation>Soulagement : ce qui a aidé</translation>
  </message>
  <message>
   <source>Rolling helped in {} of {} times.</source>
   <translation>Le rouleau a aidé {} fois sur {}.</translation>
  </message>
  <message>
   <source>Tightness from 0 to 10, before and after</source>
   <translation>Tension de 0 à 10, avant et après</translation>
  </message>
  <message>
   <source>What helped you before need not be why. It is what your log says.</source>
   <translation>Ce qui vous a aidé avant n'en est pas forcément la raison. C'est ce que dit votre journal.</translation>
  </message>
  <message>
   <source>fell by {}</source>
   <translation>baisse de {}</translation>
  </message>
  <message>
   <source>once</source>
   <translation>une fois</translation>
  </message>
 </context>
 <context>
  <name>ReliefForm</name>
  <message>
   <source>How it came</source>
   <translation>Comment c'est venu</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Comment ça s'est terminé</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Comment c'était</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Vive ou blocage</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Lente et sourde</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Tension après</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Tension avant</translation>
  </message>
 </context>
 <context>
  <name>ReliefPage</name>
  <message>
   <source>10 minutes have gone. If it is still cramping, press X and get advice today.</source>
   <translation>10 minutes sont passées. Si la crampe continue, appuyez sur X et demandez un avis aujourd'hui.</translation>
  </message>
  <message>
   <source>Begin again</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>End relief here?</source>
   <translation>Terminer le soulagement ici ?</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Soulagement</translation>
  </message>
  <message>
   <source>Relief is going on. Begin again?</source>
   <translation>Un soulagement est en cours. Recommencer ?</translation>
  </message>
  <message>
   <source>The computer slept for about {}. Press Space to go on.</source>
   <translation>L'ordinateur a été en veille environ {}. Appuyez sur Espace pour continuer.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Ce qui a été fait jusqu'ici reste dans le journal.</translation>
  </message>
 </context>
 <context>
  <name>ReminderBar</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Remind me: {}</source>
   <translation>Me rappeler : {}</translation>
  </message>
 </context>
 <context>
  <name>Reminders</name>
  <message>
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <source>How is your calf this morning? One tap tells.</source>
   <translation>Comment va votre mollet ce matin ? Un geste suffit.</translation>
  </message>
  <message>
   <source>In 1 h</source>
   <translation>Dans 1 h</translation>
  </message>
  <message>
   <source>In 15 min</source>
   <translation>Dans 15 min</translation>
  </message>
  <message>
   <source>Show it</source>
   <translation>La montrer</translation>
  </message>
  <message>
   <source>The session that was moved to today is due.</source>
   <translation>La séance déplacée à aujourd'hui est prévue.</translation>
  </message>
  <message>
   <source>Today's session is due.</source>
   <translation>La séance d'aujourd'hui est prévue.</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Demain</translation>
  </message>
 </context>
 <context>
  <name>RepDots</name>
  <message>
   <source>{} of {} repetitions done</source>
   <translation>{} répétitions sur {} faites</translation>
  </message>
 </context>
 <context>
  <name>Report</name>
  <message>
   <source>Activity 0-10</source>
   <translation>Activité 0-10</translation>
  </message>
  <message>
   <source>Calf report</source>
   <translation>Rapport du mollet</translation>
  </message>
  <message>
   <source>Calf work per session, kg lifted, all repetitions</source>
   <translation>Travail du mollet par séance, kg soulevés, toutes les répétitions</translation>
  </message>
  <message>
   <source>Calf work per session, repetitions</source>
   <translation>Travail du mollet par séance, répétitions</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>Décidé</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <source>During sessions {} on average, {} at most; over the limit of {} in {}.</source>
   <translation>Pendant les séances {} en moyenne, {} au plus ; au-dessus de la limite de {} dans {}.</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Effort</translation>
  </message>
  <message>
   <source>Every session</source>
   <translation>Toutes les séances</translation>
  </message>
  <message>
   <source>Fall of tightness, 0-10</source>
   <translation>Baisse de la tension, 0-10</translation>
  </message>
  <message>
   <source>Heel raises L / R</source>
   <translation>Montées G / D</translation>
  </message>
  <message>
   <source>Heel raises change for real from 7 on, see the sources.</source>
   <translation>Les montées sur pointe changent vraiment à partir de 7, voir les sources.</translation>
  </message>
  <message>
   <source>Heel raises, left / right</source>
   <translation>Montées sur pointe, gauche / droite</translation>
  </message>
  <message>
   <source>Index</source>
   <translation>Indice</translation>
  </message>
  <message>
   <source>Knee to wall L / R, cm</source>
   <translation>Genou au mur G / D, cm</translation>
  </message>
  <message>
   <source>LEFS</source>
   <translation>LEFS</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Made by calfcoach from what the runner logged. It is not a diagnosis.</source>
   <translation>Fait par calfcoach à partir de ce que le coureur a noté. Ce n'est pas un diagnostic.</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Douleur du matin</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing is logged in these days.</source>
   <translation>Rien n'est noté sur ces jours.</translation>
  </message>
  <message>
   <source>On the planned day: {}. On another day: {}. Not done: {}. Not begun for pain: {}. Days off: {}.</source>
   <translation>Le jour prévu : {}. Un autre jour : {}. Non faites : {}. Non commencées à cause de la douleur : {}. Jours libres : {}.</translation>
  </message>
  <message>
   <source>Page {} of {}</source>
   <translation>Page {} sur {}</translation>
  </message>
  <message>
   <source>Pain</source>
   <translation>Douleur</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Douleur avant</translation>
  </message>
  <message>
   <source>Pain, 0 to 10</source>
   <translation>Douleur, 0 à 10</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Relief</source>
   <translation>Soulagement</translation>
  </message>
  <message>
   <source>Reps</source>
   <translation>Rép.</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <source>Session of</source>
   <translation>Séance du</translation>
  </message>
  <message>
   <source>Sessions done</source>
   <translation>Séances faites</translation>
  </message>
  <message>
   <source>Sessions of the plan</source>
   <translation>Séances du plan</translation>
  </message>
  <message>
   <source>Stage-step</source>
   <translation>Étape-palier</translation>
  </message>
  <message>
   <source>Step of the program, from its first</source>
   <translation>Palier du programme, depuis le premier</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Tests</translation>
  </message>
  <message>
   <source>The morning after {} on average, {} at most.</source>
   <translation>Le matin d'après {} en moyenne, {} au plus.</translation>
  </message>
  <message>
   <source>The next session is at {}.</source>
   <translation>La prochaine séance est à {}.</translation>
  </message>
  <message>
   <source>Times</source>
   <translation>Fois</translation>
  </message>
  <message>
   <source>VISA-A</source>
   <translation>VISA-A</translation>
  </message>
  <message>
   <source>Weaker of stronger leg</source>
   <translation>Jambe faible / forte</translation>
  </message>
  <message>
   <source>after</source>
   <translation>après</translation>
  </message>
  <message>
   <source>during</source>
   <translation>pendant</translation>
  </message>
  <message>
   <source>goal {} %</source>
   <translation>objectif {} %</translation>
  </message>
  <message>
   <source>knee bent</source>
   <translation>genou fléchi</translation>
  </message>
  <message>
   <source>knee straight</source>
   <translation>genou tendu</translation>
  </message>
  <message>
   <source>ladder step</source>
   <translation>palier</translation>
  </message>
  <message>
   <source>limit {}</source>
   <translation>limite {}</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>matin</translation>
  </message>
  <message>
   <source>next morning</source>
   <translation>lendemain matin</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>non commencée</translation>
  </message>
  <message>
   <source>typical: {}</source>
   <translation>typique : {}</translation>
  </message>
  <message>
   <source>was {} from {} on</source>
   <translation>était de {} à partir du {}</translation>
  </message>
  <message>
   <source>within test noise</source>
   <translation>dans l'imprécision du test</translation>
  </message>
  <message>
   <source>{} % of the plan</source>
   <translation>{} % du plan</translation>
  </message>
  <message>
   <source>{} (Superseded: an entry was changed later.)</source>
   <translation>{} (Remplacée : une entrée a été changée plus tard.)</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
  <message>
   <source>{} on average</source>
   <translation>{} en moyenne</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} au {}</translation>
  </message>
  <message>
   <source>{}, revision {}</source>
   <translation>{}, révision {}</translation>
  </message>
 </context>
 <context>
  <name>ResultCard</name>
  <message>
   <source>Delete the last: {}</source>
   <translation>Supprimer le dernier : {}</translation>
  </message>
  <message>
   <source>Delete the last…</source>
   <translation>Supprimer le dernier…</translation>
  </message>
  <message>
   <source>Kept.</source>
   <translation>Gardé.</translation>
  </message>
  <message>
   <source>Not measured yet.</source>
   <translation>Pas encore mesuré.</translation>
  </message>
 </context>
 <context>
  <name>ResultPanel</name>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Enough for today</source>
   <translation>Assez pour aujourd'hui</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Good that it has let go</source>
   <translation>Bien, ça s'est relâché</translation>
  </message>
  <message>
   <source>Relief ended early</source>
   <translation>Soulagement terminé plus tôt</translation>
  </message>
  <message>
   <source>Set my emergency number…</source>
   <translation>Définir mon numéro d'urgence…</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
 </context>
 <context>
  <name>ReturnCard</name>
  <message>
   <source>After an injury, a warning sign or weeks without a run. Each step two or three times, every other day; the next one only while the calf is calm that day and the morning after. Never more distance and more speed in runs that follow each other.</source>
   <translation>Après une blessure, un signe d'alerte ou des semaines sans course. Chaque palier deux ou trois fois, un jour sur deux ; le suivant seulement tant que le mollet est calme ce jour-là et le matin d'après. Jamais plus de distance et plus de vitesse dans des sorties qui se suivent.</translation>
  </message>
  <message>
   <source>Coming back after a stop</source>
   <translation>Reprendre après un arrêt</translation>
  </message>
  <message>
   <source>Dull pain up to {} of 10: go on. {} or {}: walk, and cut it short. More, rising, sharp or limping: stop.</source>
   <translation>Douleur sourde jusqu'à {} sur 10 : continuez. {} ou {} : marchez, et abrégez. Plus, en hausse, vive ou avec boiterie : arrêtez.</translation>
  </message>
  <message>
   <source>First</source>
   <translation>D'abord</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <source>Meanwhile</source>
   <translation>En attendant</translation>
  </message>
  <message>
   <source>Show the way back</source>
   <translation>Montrer le retour</translation>
  </message>
  <message>
   <source>Step {}</source>
   <translation>Palier {}</translation>
  </message>
  <message>
   <source>Walk briskly for {} min without pain. {} raises on each leg, or what is typical for you, the legs within {} %. Hop on both legs without pain.</source>
   <translation>Marchez d'un bon pas pendant {} min sans douleur. {} montées sur chaque jambe, ou ce qui est typique pour vous, les jambes à {} % près. Sautillez sur les deux jambes sans douleur.</translation>
  </message>
  <message>
   <source>run in blocks of {} min</source>
   <translation>courir par blocs de {} min</translation>
  </message>
  <message>
   <source>walk {} min, run {} min, {} to {} times</source>
   <translation>marcher {} min, courir {} min, {} à {} fois</translation>
  </message>
 </context>
 <context>
  <name>ReviewNote</name>
  <message>
   <source>These texts are a translation, not reviewed by a clinician.</source>
   <translation>Ces textes sont une traduction, non relue par un professionnel de santé.</translation>
  </message>
 </context>
 <context>
  <name>RoutinePage</name>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>End here?</source>
   <translation>Terminer ici ?</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Ended here</source>
   <translation>Terminé ici</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>How far was it? Or press Only cool down, and log the run later.</source>
   <translation>Quelle était la distance ? Ou choisissez Seulement le retour au calme, et notez la sortie plus tard.</translation>
  </message>
  <message>
   <source>No run on a calf that hurts sharply or makes you limp. If it is tight or cramping now, press R for relief.</source>
   <translation>Pas de course avec un mollet qui fait vivement mal ou vous fait boiter. S'il est tendu ou a une crampe maintenant, appuyez sur R pour le soulagement.</translation>
  </message>
  <message>
   <source>Run the first minutes easily. Dull pain up to 3 of 10 is fine; at 4 or 5 slow down or walk and cut it short; from 6, rising, sharp or limping: stop, and press R.</source>
   <translation>Courez facilement les premières minutes. Une douleur sourde jusqu'à 3 sur 10 est acceptable ; à 4 ou 5, ralentissez ou marchez et abrégez ; à partir de 6, en hausse, vive ou avec boiterie : arrêtez, et appuyez sur R.</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Lancer le soulagement</translation>
  </message>
  <message>
   <source>Stop here and start relief?</source>
   <translation>Arrêter ici et lancer le soulagement ?</translation>
  </message>
  <message>
   <source>Stopped, and that is right</source>
   <translation>Arrêté, et c'est juste</translation>
  </message>
  <message>
   <source>Stretching now eases tightness and keeps range. It is not proven to speed recovery up; sleep, food and an easy day do that.</source>
   <translation>S'étirer maintenant diminue la tension et garde l'amplitude. Il n'est pas prouvé que cela accélère la récupération ; le sommeil, la nourriture et un jour facile le font.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. Press Space to go on.</source>
   <translation>L'ordinateur a été en veille environ {}. Appuyez sur Espace pour continuer.</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>Échauffement fait</translation>
  </message>
  <message>
   <source>Warm-up and cool-down</source>
   <translation>Échauffement et retour au calme</translation>
  </message>
  <message>
   <source>What was done is in the log.</source>
   <translation>Ce qui a été fait est dans le journal.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Ce qui a été fait jusqu'ici reste dans le journal.</translation>
  </message>
 </context>
 <context>
  <name>RuleSentences</name>
  <message numerus="yes">
   <source>%n sessions a week, at least {} hours apart</source>
   <translation>
    <numerusform>%n séance par semaine, à au moins {} heures d'écart</numerusform>
    <numerusform>%n séances par semaine, à au moins {} heures d'écart</numerusform>
   </translation>
  </message>
  <message>
   <source>A morning that is not known, before or after: the same dose again.</source>
   <translation>Un matin inconnu, avant ou après : de nouveau la même dose.</translation>
  </message>
  <message>
   <source>A warning sign, a fresh swelling, or a calf still tight after relief: no exercise and no running until a clean safety check.</source>
   <translation>Un signe d'alerte, un gonflement récent, ou un mollet encore tendu après le soulagement : ni exercice ni course jusqu'à une vérification de sécurité favorable.</translation>
  </message>
  <message>
   <source>All repetitions, pain of {} or less, a calm morning, effort of {} or less: green. {} greens in a row go a step up.</source>
   <translation>Toutes les répétitions, douleur de {} ou moins, un matin calme, effort de {} ou moins : verte. {} vertes de suite font monter d'un palier.</translation>
  </message>
  <message>
   <source>Anything else: the same dose again.</source>
   <translation>Tout le reste : de nouveau la même dose.</translation>
  </message>
  <message>
   <source>Green at the last step, but the next stage asks for more: the same dose again.</source>
   <translation>Verte au dernier palier, mais l'étape suivante demande plus : de nouveau la même dose.</translation>
  </message>
  <message>
   <source>Morning pain that averages {} or more above last week: a step back.</source>
   <translation>Douleur du matin en moyenne de {} ou plus au-dessus de la semaine dernière : un palier en arrière.</translation>
  </message>
  <message>
   <source>Never more than {} in seven days. A missed session is not made up.</source>
   <translation>Jamais plus de {} en sept jours. Une séance manquée n'est pas rattrapée.</translation>
  </message>
  <message>
   <source>Pain over {} during or after, or any rise overnight: the same dose again; {} times in a row: a step back.</source>
   <translation>Douleur au-dessus de {} pendant ou après, ou toute hausse pendant la nuit : de nouveau la même dose ; {} fois de suite : un palier en arrière.</translation>
  </message>
  <message>
   <source>Pain over {} during or after: a stage back. For {} weeks after a calf tear the limit is {}.</source>
   <translation>Douleur au-dessus de {} pendant ou après : une étape en arrière. Pendant {} semaines après une déchirure du mollet, la limite est {}.</translation>
  </message>
  <message>
   <source>Pain over {} right before, or over {} that morning: no session.</source>
   <translation>Douleur au-dessus de {} juste avant, ou au-dessus de {} ce matin-là : pas de séance.</translation>
  </message>
  <message>
   <source>Pain over {}, or risen overnight by more than {}: a step back, and no session before that has settled.</source>
   <translation>Douleur au-dessus de {}, ou en hausse de plus de {} pendant la nuit : un palier en arrière, et pas de séance avant que cela se calme.</translation>
  </message>
  <message>
   <source>The session ends. {} days and a safety check later, a stage lower.</source>
   <translation>La séance s'arrête. {} jours et une vérification de sécurité plus tard, une étape plus bas.</translation>
  </message>
  <message>
   <source>Under {} % of all in two sessions running: a step back.</source>
   <translation>Moins de {} % du total dans deux séances de suite : un palier en arrière.</translation>
  </message>
  <message>
   <source>Up to {} days: on as before. Up to {}: the last dose again. Up to {}: a stage back. Longer: two stages back.</source>
   <translation>Jusqu'à {} jours : comme avant. Jusqu'à {} : de nouveau la dernière dose. Jusqu'à {} : une étape en arrière. Plus longtemps : deux étapes en arrière.</translation>
  </message>
  <message>
   <source>{} or more repetitions left in the last sets, {} sessions running.</source>
   <translation>{} répétitions ou plus en réserve dans les dernières séries, {} séances de suite.</translation>
  </message>
 </context>
 <context>
  <name>RulesCard</name>
  <message>
   <source>A heavier backpack once {reps_left_at_least} or more repetitions are left in the last sets.</source>
   <translation>Un sac à dos plus lourd dès que {reps_left_at_least} répétitions ou plus restent en réserve dans les dernières séries.</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Jours</translation>
  </message>
  <message>
   <source>Effort, at most</source>
   <translation>Effort, au plus</translation>
  </message>
  <message>
   <source>From the top down: the first that fits decides.</source>
   <translation>De haut en bas : la première qui convient décide.</translation>
  </message>
  <message>
   <source>Green sessions in a row</source>
   <translation>Séances vertes de suite</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Tenir</translation>
  </message>
  <message>
   <source>Holds in a row</source>
   <translation>Maintiens de suite</translation>
  </message>
  <message>
   <source>How it decides</source>
   <translation>Comment il décide</translation>
  </message>
  <message>
   <source>More load</source>
   <translation>Plus de charge</translation>
  </message>
  <message>
   <source>Move on</source>
   <translation>Passer à la suite</translation>
  </message>
  <message>
   <source>No session</source>
   <translation>Pas de séance</translation>
  </message>
  <message>
   <source>One step up after {greens_in_a_row} green sessions in a row: all repetitions, pain at most {green_pain_at_most}, effort at most {effort_at_most}, a calm morning.</source>
   <translation>Un palier de plus après {greens_in_a_row} séances vertes de suite : toutes les répétitions, douleur de {green_pain_at_most} au plus, effort de {effort_at_most} au plus, un matin calme.</translation>
  </message>
  <message>
   <source>Pain before a session, at most</source>
   <translation>Douleur avant une séance, au plus</translation>
  </message>
  <message>
   <source>Pain during and after, at most</source>
   <translation>Douleur pendant et après, au plus</translation>
  </message>
  <message>
   <source>Pain goes from 0 to 10. No program can be bolder than the limits that calfcoach starts with; it may be more careful.</source>
   <translation>La douleur va de 0 à 10. Aucun programme ne peut être plus hardi que les limites de départ de calfcoach ; il peut être plus prudent.</translation>
  </message>
  <message>
   <source>Pain in the morning, at most</source>
   <translation>Douleur le matin, au plus</translation>
  </message>
  <message>
   <source>Pain of a green session, at most</source>
   <translation>Douleur d'une séance verte, au plus</translation>
  </message>
  <message>
   <source>Repetitions done, percent</source>
   <translation>Répétitions faites, pour cent</translation>
  </message>
  <message>
   <source>Repetitions left, at least</source>
   <translation>Répétitions en réserve, au moins</translation>
  </message>
  <message>
   <source>Rise of the week's mean, from</source>
   <translation>Hausse de la moyenne hebdo, dès</translation>
  </message>
  <message>
   <source>Rise overnight, at most</source>
   <translation>Hausse pendant la nuit, au plus</translation>
  </message>
  <message>
   <source>Slowest lowering, seconds</source>
   <translation>Descente la plus lente, secondes</translation>
  </message>
  <message>
   <source>Stage back</source>
   <translation>Étape en arrière</translation>
  </message>
  <message>
   <source>Step back</source>
   <translation>Palier en arrière</translation>
  </message>
  <message>
   <source>Steps easier</source>
   <translation>Paliers plus faciles</translation>
  </message>
  <message>
   <source>Steps harder</source>
   <translation>Paliers plus difficiles</translation>
  </message>
  <message>
   <source>The runner</source>
   <translation>Le coureur</translation>
  </message>
  <message>
   <source>The same after a calf tear</source>
   <translation>De même après une déchirure</translation>
  </message>
  <message>
   <source>The same dose while pain is above that and up to {pain_at_most}. After {holds_in_a_row} holds in a row, one step back.</source>
   <translation>La même dose tant que la douleur est au-dessus de cela et jusqu'à {pain_at_most}. Après {holds_in_a_row} maintiens de suite, un palier en arrière.</translation>
  </message>
  <message>
   <source>When pain is over that limit; in the 12 weeks after a calf tear when over {pain_at_most_after_tear}.</source>
   <translation>Si la douleur dépasse cette limite ; dans les 12 semaines après une déchirure du mollet, si elle dépasse {pain_at_most_after_tear}.</translation>
  </message>
  <message>
   <source>When pain right before is over {rest_pain_at_most}, or a warning sign.</source>
   <translation>Si la douleur juste avant est au-dessus de {rest_pain_at_most}, ou en cas de signe d'alerte.</translation>
  </message>
  <message>
   <source>When the morning is over {morning_at_most}, or worse overnight by more than {morning_rise_at_most}; when the week's mean rises by {weekly_rise_from} or more; when under {reps_done_percent} % of the repetitions are done twice running.</source>
   <translation>Si le matin est au-dessus de {morning_at_most}, ou pire de plus de {morning_rise_at_most} après la nuit ; si la moyenne de la semaine augmente de {weekly_rise_from} ou plus ; si moins de {reps_done_percent} % des répétitions sont faites deux fois de suite.</translation>
  </message>
  <message>
   <source>When to move on</source>
   <translation>Quand passer à la suite</translation>
  </message>
  <message>
   <source>may ease by {ease_steps} ladder steps, raise by {raise_steps}, and lower for up to {lower_s_at_most} s.</source>
   <translation>peut alléger de {ease_steps} paliers, monter de {raise_steps}, et descendre pendant {lower_s_at_most} s au plus.</translation>
  </message>
 </context>
 <context>
  <name>RunCard</name>
  <message>
   <source>A session is due too: run first, strength after it.</source>
   <translation>Une séance est aussi prévue : la course d'abord, le renforcement après.</translation>
  </message>
  <message>
   <source>Back from a run</source>
   <translation>De retour de course</translation>
  </message>
  <message>
   <source>Can I run today?</source>
   <translation>Puis-je courir aujourd'hui ?</translation>
  </message>
  <message>
   <source>First the check-in</source>
   <translation>D'abord le point du matin</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Pas aujourd'hui</translation>
  </message>
  <message>
   <source>Short and easy</source>
   <translation>Court et facile</translation>
  </message>
  <message>
   <source>Warm up, 6 min</source>
   <translation>Échauffement, 6 min</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
 </context>
 <context>
  <name>RunCharts</name>
  <message>
   <source>Bars: what you ran. Line: 10 % more than the week before, or less after a gap</source>
   <translation>Barres : ce que vous avez couru. Ligne : 10 % de plus que la semaine d'avant, ou moins après une interruption</translation>
  </message>
  <message>
   <source>Morning pain and how the calf felt; a line marks relief</source>
   <translation>Douleur du matin et état du mollet ; une ligne marque un soulagement</translation>
  </message>
  <message>
   <source>The calf's answer, 0 to 10</source>
   <translation>La réponse du mollet, 0 à 10</translation>
  </message>
  <message>
   <source>Weeks, {}</source>
   <translation>Semaines, {}</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>limite</translation>
  </message>
  <message>
   <source>morning</source>
   <translation>matin</translation>
  </message>
  <message>
   <source>morning {}</source>
   <translation>matin {}</translation>
  </message>
  <message>
   <source>relief</source>
   <translation>soulagement</translation>
  </message>
  <message>
   <source>run</source>
   <translation>course</translation>
  </message>
  <message>
   <source>week with {}</source>
   <translation>semaine avec {}</translation>
  </message>
  <message>
   <source>while running</source>
   <translation>en courant</translation>
  </message>
  <message>
   <source>while running {}</source>
   <translation>en courant {}</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
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
   <translation>Une note, si vous voulez</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Change the run</source>
   <translation>Modifier la sortie</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Jour</translation>
  </message>
  <message>
   <source>Distance</source>
   <translation>Distance</translation>
  </message>
  <message>
   <source>Faster than before</source>
   <translation>Plus vite qu'avant</translation>
  </message>
  <message>
   <source>How the calf felt</source>
   <translation>État du mollet</translation>
  </message>
  <message>
   <source>How the calf felt, 0 to 10</source>
   <translation>État du mollet, 0 à 10</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Log a run</source>
   <translation>Noter une sortie</translation>
  </message>
  <message>
   <source>Log it</source>
   <translation>Noter</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>More hills than before</source>
   <translation>Plus de côtes qu'avant</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Shoe</source>
   <translation>Chaussure</translation>
  </message>
  <message>
   <source>Shoe not said</source>
   <translation>Chaussure non précisée</translation>
  </message>
  <message>
   <source>Surface</source>
   <translation>Terrain</translation>
  </message>
  <message>
   <source>Surface not said</source>
   <translation>Terrain non précisé</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>temps non indiqué</translation>
  </message>
 </context>
 <context>
  <name>RunRow</name>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Change {}</source>
   <translation>Modifier {}</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete {}</source>
   <translation>Supprimer {}</translation>
  </message>
 </context>
 <context>
  <name>RunWords</name>
  <message>
   <source>10 % more than last week's {}.</source>
   <translation>10 % de plus que la semaine dernière ({}).</translation>
  </message>
  <message>
   <source>After {} days without a run: a part of the {} a week before it.</source>
   <translation>Après {} jours sans course : une partie des {} par semaine d'avant.</translation>
  </message>
  <message>
   <source>In a study, runs that much longer had {} times the rate of injuries.</source>
   <translation>Dans une étude, des sorties d'autant plus longues avaient un taux de blessures multiplié par {}.</translation>
  </message>
  <message>
   <source>It is more than what is left of that week, {}.</source>
   <translation>C'est plus que ce qui reste de cette semaine-là, {}.</translation>
  </message>
  <message>
   <source>No more than last week's {}: new shoes, hills or speed are change enough.</source>
   <translation>Pas plus que la semaine dernière ({}) : de nouvelles chaussures, des côtes ou de la vitesse sont un changement suffisant.</translation>
  </message>
  <message>
   <source>There is no week before it yet. Begin with short, easy runs.</source>
   <translation>Il n'y a pas encore de semaine d'avant. Commencez par des sorties courtes et faciles.</translation>
  </message>
  <message>
   <source>Without a run in 30 days, start with {} at most.</source>
   <translation>Sans course en 30 jours, commencez par {} au plus.</translation>
  </message>
  <message>
   <source>Yes. It fits into the week and is no leap.</source>
   <translation>Oui. Elle tient dans la semaine et n'est pas un bond.</translation>
  </message>
  <message>
   <source>Your longest run of 30 days is {}; up to {} is a small step.</source>
   <translation>Votre plus longue sortie en 30 jours est de {} ; jusqu'à {}, c'est un petit pas.</translation>
  </message>
  <message>
   <source>about {}</source>
   <translation>environ {}</translation>
  </message>
  <message>
   <source>calf {} of 10</source>
   <translation>mollet {} sur 10</translation>
  </message>
  <message>
   <source>hills</source>
   <translation>côtes</translation>
  </message>
  <message>
   <source>road</source>
   <translation>route</translation>
  </message>
  <message>
   <source>speed</source>
   <translation>vitesse</translation>
  </message>
  <message>
   <source>track</source>
   <translation>piste</translation>
  </message>
  <message>
   <source>trail</source>
   <translation>sentier</translation>
  </message>
  <message>
   <source>treadmill</source>
   <translation>tapis de course</translation>
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
   <translation>Quelle était la distance ? Elle manque encore.</translation>
  </message>
  <message>
   <source>Import runs…</source>
   <translation>Importer des sorties…</translation>
  </message>
  <message>
   <source>No run is logged yet. Runs of a watch, of Strava, Garmin Connect or Apple Health can be imported: drop their files here.</source>
   <translation>Aucune sortie n'est encore notée. Les sorties d'une montre, de Strava, de Garmin Connect ou d'Apple Health peuvent être importées : déposez leurs fichiers ici.</translation>
  </message>
  <message>
   <source>Noted. {} Take the next days easily.</source>
   <translation>Noté. {} Prenez les prochains jours doucement.</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Sorties</translation>
  </message>
  <message>
   <source>Show more</source>
   <translation>Montrer plus</translation>
  </message>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Annulé. Le journal est comme avant.</translation>
  </message>
  <message>
   <source>The run is logged.</source>
   <translation>La sortie est notée.</translation>
  </message>
  <message>
   <source>The run of {} was deleted.</source>
   <translation>La sortie du {} a été supprimée.</translation>
  </message>
  <message>
   <source>The run was changed.</source>
   <translation>La sortie a été modifiée.</translation>
  </message>
  <message>
   <source>Your runs</source>
   <translation>Vos sorties</translation>
  </message>
 </context>
 <context>
  <name>SafetyPanel</name>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Vérification de sécurité</translation>
  </message>
 </context>
 <context>
  <name>ScreenPage</name>
  <message>
   <source>Exercise is open. The check lasts four weeks.</source>
   <translation>L'exercice est ouvert. La vérification vaut quatre semaines.</translation>
  </message>
  <message>
   <source>Exercise stays locked until a clinician has looked at it.</source>
   <translation>L'exercice reste bloqué jusqu'à l'examen par un professionnel de santé.</translation>
  </message>
  <message>
   <source>Exercise stays locked until then.</source>
   <translation>L'exercice reste bloqué jusque-là.</translation>
  </message>
  <message>
   <source>Exercise stays locked. Do the check again {}.</source>
   <translation>L'exercice reste bloqué. Refaites la vérification {}.</translation>
  </message>
  <message>
   <source>Has a clinician looked at this leg and agreed to exercise?</source>
   <translation>Un professionnel de santé a-t-il examiné cette jambe et accepté l'exercice ?</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <source>Thank you, that is kept</source>
   <translation>Merci, c'est gardé</translation>
  </message>
  <message>
   <source>What the answers found before, or the last one found, wants that first.</source>
   <translation>Ce que les réponses ont montré avant, ou la dernière fois, le demande d'abord.</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
 </context>
 <context>
  <name>SessionList</name>
  <message>
   <source>None yet. When your calf tightens or seizes, press R: it takes 5 minutes.</source>
   <translation>Aucune encore. Quand votre mollet se tend ou se bloque, appuyez sur R : cela prend 5 minutes.</translation>
  </message>
 </context>
 <context>
  <name>SessionPage</name>
  <message>
   <source>, preview at {} times the speed</source>
   <translation>, aperçu à {} fois la vitesse</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>How it came</source>
   <translation>Comment c'est venu</translation>
  </message>
  <message>
   <source>How it ended</source>
   <translation>Comment ça s'est terminé</translation>
  </message>
  <message>
   <source>How it was</source>
   <translation>Comment c'était</translation>
  </message>
  <message>
   <source>Leg</source>
   <translation>Jambe</translation>
  </message>
  <message>
   <source>No step was finished.</source>
   <translation>Aucune phase n'a été terminée.</translation>
  </message>
  <message>
   <source>Safety check</source>
   <translation>Vérification de sécurité</translation>
  </message>
  <message>
   <source>Sharp or seizing</source>
   <translation>Vive ou blocage</translation>
  </message>
  <message>
   <source>Slow and dull</source>
   <translation>Lente et sourde</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Phases</translation>
  </message>
  <message>
   <source>The full check</source>
   <translation>La vérification complète</translation>
  </message>
  <message>
   <source>Tightness after</source>
   <translation>Tension après</translation>
  </message>
  <message>
   <source>Tightness before</source>
   <translation>Tension avant</translation>
  </message>
  <message>
   <source>What was said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>not rated</source>
   <translation>non évalué</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pause</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>planifié</translation>
  </message>
  <message>
   <source>{} of 10</source>
   <translation>{} sur 10</translation>
  </message>
 </context>
 <context>
  <name>SessionRoom</name>
  <message>
   <source>Taken back. The log is as it was before.</source>
   <translation>Annulé. Le journal est comme avant.</translation>
  </message>
  <message>
   <source>The session of {} was added.</source>
   <translation>La séance du {} a été ajoutée.</translation>
  </message>
  <message>
   <source>The session of {} was deleted.</source>
   <translation>La séance du {} a été supprimée.</translation>
  </message>
  <message>
   <source>The session was changed.</source>
   <translation>La séance a été modifiée.</translation>
  </message>
 </context>
 <context>
  <name>SessionRow</name>
  <message>
   <source>, preview</source>
   <translation>, aperçu</translation>
  </message>
 </context>
 <context>
  <name>SessionWords</name>
  <message>
   <source>Both legs</source>
   <translation>Deux jambes</translation>
  </message>
  <message>
   <source>Came back</source>
   <translation>Revenu</translation>
  </message>
  <message>
   <source>Cool-down</source>
   <translation>Retour au calme</translation>
  </message>
  <message>
   <source>Cut off</source>
   <translation>Coupée</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Ended early</source>
   <translation>Terminée plus tôt</translation>
  </message>
  <message>
   <source>Gone</source>
   <translation>Parti</translation>
  </message>
  <message>
   <source>Heel-raise test</source>
   <translation>Test de montées sur pointe</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <source>Not begun, too sore</source>
   <translation>Non commencée, trop douloureux</translation>
  </message>
  <message>
   <source>Not ended</source>
   <translation>Non terminée</translation>
  </message>
  <message>
   <source>Not sure</source>
   <translation>Pas sûr</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Still tight</source>
   <translation>Encore tendu</translation>
  </message>
  <message>
   <source>Stopped at the safety check</source>
   <translation>Arrêtée à la vérification de sécurité</translation>
  </message>
  <message>
   <source>Stopped because it hurt</source>
   <translation>Arrêtée à cause de la douleur</translation>
  </message>
  <message>
   <source>Swollen</source>
   <translation>Gonflé</translation>
  </message>
  <message>
   <source>Warm-up</source>
   <translation>Échauffement</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>a stage back</source>
   <translation>une étape en arrière</translation>
  </message>
  <message>
   <source>a step back</source>
   <translation>un palier en arrière</translation>
  </message>
  <message>
   <source>cut off</source>
   <translation>coupée</translation>
  </message>
  <message>
   <source>decided next morning</source>
   <translation>décidé le matin suivant</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>terminée</translation>
  </message>
  <message>
   <source>gone back</source>
   <translation>retour</translation>
  </message>
  <message>
   <source>green</source>
   <translation>verte</translation>
  </message>
  <message>
   <source>hurt</source>
   <translation>douleur</translation>
  </message>
  <message>
   <source>it let go</source>
   <translation>ça s'est relâché</translation>
  </message>
  <message>
   <source>last dose again</source>
   <translation>de nouveau la dernière dose</translation>
  </message>
  <message>
   <source>not begun, too sore</source>
   <translation>non commencée, trop de douleur</translation>
  </message>
  <message>
   <source>one step up</source>
   <translation>un palier de plus</translation>
  </message>
  <message>
   <source>same dose again</source>
   <translation>de nouveau la même dose</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>passée</translation>
  </message>
  <message>
   <source>stopped for pain</source>
   <translation>arrêtée pour douleur</translation>
  </message>
  <message>
   <source>stopped, safety check</source>
   <translation>arrêtée, vérification de sécurité</translation>
  </message>
  <message>
   <source>two stages back</source>
   <translation>deux étapes en arrière</translation>
  </message>
  <message>
   <source>until done</source>
   <translation>jusqu'à la fin</translation>
  </message>
  <message>
   <source>{} min</source>
   <translation>{} min</translation>
  </message>
  <message>
   <source>{} of {} repetitions</source>
   <translation>{} répétitions sur {}</translation>
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
   <translation>Douleur maximale</translation>
  </message>
  <message>
   <source>Most pain in that set</source>
   <translation>Douleur maximale dans cette série</translation>
  </message>
  <message>
   <source>{}: one less</source>
   <translation>{} : une de moins</translation>
  </message>
  <message>
   <source>{}: one more</source>
   <translation>{} : une de plus</translation>
  </message>
  <message>
   <source>{}: {} of {} reps</source>
   <translation>{} : {} rép. sur {}</translation>
  </message>
 </context>
 <context>
  <name>SetsFields</name>
  <message>
   <source>Pain</source>
   <translation>Douleur</translation>
  </message>
  <message>
   <source>Repetitions</source>
   <translation>Répétitions</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>{}: pain</source>
   <translation>{} : douleur</translation>
  </message>
  <message>
   <source>{}: repetitions</source>
   <translation>{} : répétitions</translation>
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
   <translation>Un cadre autour du lecteur. Il reste fixe si votre bureau veut moins de mouvement.</translation>
  </message>
  <message>
   <source>A new day begins at</source>
   <translation>Un nouveau jour commence à</translation>
  </message>
  <message>
   <source>A session is due</source>
   <translation>Une séance est prévue</translation>
  </message>
  <message>
   <source>A telephone number has 2 to 15 digits.</source>
   <translation>Un numéro de téléphone a de 2 à 15 chiffres.</translation>
  </message>
  <message>
   <source>About calfcoach</source>
   <translation>À propos de calfcoach</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Asked from</source>
   <translation>Demandé à partir de</translation>
  </message>
  <message>
   <source>Asked on the morning after a session, until it is answered.</source>
   <translation>Demandé le lendemain matin d'une séance, jusqu'à la réponse.</translation>
  </message>
  <message>
   <source>Choose as many as your program has sessions a week, with a day or more between them. Otherwise the program's own days hold.</source>
   <translation>Choisissez-en autant que votre programme a de séances par semaine, avec un jour ou plus entre eux. Sinon les jours du programme valent.</translation>
  </message>
  <message>
   <source>Closing the window then leaves calfcoach in the tray; Quit is in its menu there.</source>
   <translation>Fermer la fenêtre laisse alors calfcoach dans la zone de notification ; Quitter est dans son menu.</translation>
  </message>
  <message>
   <source>Colors</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Days and units</source>
   <translation>Jours et unités</translation>
  </message>
  <message>
   <source>Days to train on</source>
   <translation>Jours d'entraînement</translation>
  </message>
  <message>
   <source>Distances</source>
   <translation>Distances</translation>
  </message>
  <message>
   <source>Emergency number</source>
   <translation>Numéro d'urgence</translation>
  </message>
  <message>
   <source>Everything is in this folder, on this computer alone.</source>
   <translation>Tout est dans ce dossier, sur cet ordinateur seulement.</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Exports et sauvegardes</translation>
  </message>
  <message>
   <source>Flash at each change</source>
   <translation>Flash à chaque changement</translation>
  </message>
  <message>
   <source>Folder of your data</source>
   <translation>Dossier de vos données</translation>
  </message>
  <message>
   <source>Kilograms</source>
   <translation>Kilogrammes</translation>
  </message>
  <message>
   <source>Kilometers</source>
   <translation>Kilomètres</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language and screen</source>
   <translation>Langue et écran</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Loads</source>
   <translation>Charges</translation>
  </message>
  <message>
   <source>Loudness of the voice</source>
   <translation>Volume de la voix</translation>
  </message>
  <message>
   <source>Loudness of tones</source>
   <translation>Volume des sons</translation>
  </message>
  <message>
   <source>Miles</source>
   <translation>Miles</translation>
  </message>
  <message>
   <source>Morning check-in</source>
   <translation>Point du matin</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Muet</translation>
  </message>
  <message>
   <source>Muted: nothing is played.</source>
   <translation>Muet : rien n'est joué.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>Play a test tone</source>
   <translation>Jouer un son d'essai</translation>
  </message>
  <message>
   <source>Pounds</source>
   <translation>Livres</translation>
  </message>
  <message>
   <source>Quiet hours begin at</source>
   <translation>Heures calmes dès</translation>
  </message>
  <message>
   <source>Quiet hours end at</source>
   <translation>Heures calmes jusqu'à</translation>
  </message>
  <message>
   <source>Reminders</source>
   <translation>Rappels</translation>
  </message>
  <message>
   <source>Said from</source>
   <translation>Dit à partir de</translation>
  </message>
  <message>
   <source>Sessions in full screen</source>
   <translation>Séances en plein écran</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Sound comes out of {}, by {}.</source>
   <translation>Le son sort par {}, via {}.</translation>
  </message>
  <message>
   <source>Sound was switched off when calfcoach was started.</source>
   <translation>Le son a été coupé au démarrage de calfcoach.</translation>
  </message>
  <message>
   <source>Spoken guidance</source>
   <translation>Guidage parlé</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Démarrer à l'ouverture de session</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Rester dans la zone de notification</translation>
  </message>
  <message>
   <source>Text size</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>The same hour twice means no quiet hours.</source>
   <translation>La même heure deux fois : pas d'heures calmes.</translation>
  </message>
  <message>
   <source>There is no sound here. Words and figures show every change.</source>
   <translation>Il n'y a pas de son ici. Des mots et des chiffres montrent chaque changement.</translation>
  </message>
  <message>
   <source>This desktop has no tray: a closed window ends calfcoach, and its reminders.</source>
   <translation>Ce bureau n'a pas de zone de notification : une fenêtre fermée met fin à calfcoach et à ses rappels.</translation>
  </message>
  <message>
   <source>What you do earlier belongs to the day before.</source>
   <translation>Ce que vous faites plus tôt appartient au jour d'avant.</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Vos données</translation>
  </message>
  <message>
   <source>calfcoach then starts without its window, and reminds.</source>
   <translation>calfcoach démarre alors sans fenêtre, et rappelle.</translation>
  </message>
  <message>
   <source>the system's own device</source>
   <translation>l'appareil du système</translation>
  </message>
 </context>
 <context>
  <name>SetupPage</name>
  <message>
   <source>Alt+Left</source>
   <translation>Alt+Gauche</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Choose again</source>
   <translation>Choisir à nouveau</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>Step {} of {}</source>
   <translation>Page {} sur {}</translation>
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
   <translation>Ajouter la paire</translation>
  </message>
  <message>
   <source>Drop</source>
   <translation>Drop</translation>
  </message>
  <message>
   <source>First worn</source>
   <translation>Première utilisation</translation>
  </message>
  <message>
   <source>Go on only while the calf is as before on the morning after a run in it.</source>
   <translation>Ne continuez que tant que le mollet est comme avant le matin après une course avec cette paire.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Of this week that is {}.</source>
   <translation>Sur cette semaine, cela fait {}.</translation>
  </message>
  <message>
   <source>What you call the pair</source>
   <translation>Le nom que vous donnez à la paire</translation>
  </message>
  <message>
   <source>Worn no more</source>
   <translation>Plus portée</translation>
  </message>
  <message>
   <source>Your shoes</source>
   <translation>Vos chaussures</translation>
  </message>
  <message>
   <source>drop not known</source>
   <translation>drop inconnu</translation>
  </message>
  <message>
   <source>drop {} mm</source>
   <translation>drop {} mm</translation>
  </message>
  <message>
   <source>minimalist</source>
   <translation>minimaliste</translation>
  </message>
  <message>
   <source>racing</source>
   <translation>compétition</translation>
  </message>
  <message>
   <source>since {}</source>
   <translation>depuis le {}</translation>
  </message>
  <message>
   <source>trail</source>
   <translation>sentier</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>habituelles</translation>
  </message>
  <message>
   <source>{} is worn no more</source>
   <translation>{} : plus portée</translation>
  </message>
  <message>
   <source>{} needs a transition: this week at most {} % of your distance in it, then a tenth more each week, until {}.</source>
   <translation>{} demande une transition : cette semaine, au plus {} % de votre distance avec, puis un dixième de plus chaque semaine, jusqu'au {}.</translation>
  </message>
 </context>
 <context>
  <name>SidePanel</name>
  <message>
   <source>Both legs</source>
   <translation>Deux jambes</translation>
  </message>
  <message>
   <source>Keys: 1 left, 2 right, 3 both, or arrows and Enter. Esc leaves.</source>
   <translation>Touches : 1 gauche, 2 droite, 3 les deux, ou flèches et Enter. Esc quitte.</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Stop where you are. Stand still or sit down.</source>
   <translation>Arrêtez-vous où vous êtes. Restez debout sans bouger ou asseyez-vous.</translation>
  </message>
  <message>
   <source>Which leg is it?</source>
   <translation>Quelle jambe est-ce ?</translation>
  </message>
 </context>
 <context>
  <name>Sidebar</name>
  <message>
   <source>Key: {}</source>
   <translation>Touche : {}</translation>
  </message>
 </context>
 <context>
  <name>SilenceNotice</name>
  <message>
   <source>There is no sound here. Numbers and words show every change.</source>
   <translation>Il n'y a pas de son ici. Des chiffres et des mots montrent chaque changement.</translation>
  </message>
 </context>
 <context>
  <name>SoundSaver</name>
  <message>
   <source>Save the sound of this session</source>
   <translation>Enregistrer le son de cette séance</translation>
  </message>
  <message>
   <source>Saved as {}.</source>
   <translation>Enregistré sous {}.</translation>
  </message>
  <message>
   <source>Sound (*.wav)</source>
   <translation>Son (*.wav)</translation>
  </message>
 </context>
 <context>
  <name>StageList</name>
  <message numerus="yes">
   <source>%n exercises</source>
   <translation>
    <numerusform>%n exercice</numerusform>
    <numerusform>%n exercices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n steps</source>
   <translation>
    <numerusform>, %n palier</numerusform>
    <numerusform>, %n paliers</numerusform>
   </translation>
  </message>
  <message>
   <source>Stage {}</source>
   <translation>Étape {}</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>Le programme</translation>
  </message>
  <message>
   <source>The program and its stages</source>
   <translation>Le programme et ses étapes</translation>
  </message>
  <message>
   <source>name, days, start</source>
   <translation>nom, jours, départ</translation>
  </message>
  <message>
   <source>{}, something to mend</source>
   <translation>{}, à corriger</translation>
  </message>
 </context>
 <context>
  <name>StageMap</name>
  <message>
   <source>The ladder</source>
   <translation>L'échelle</translation>
  </message>
  <message>
   <source>To fall back on</source>
   <translation>En repli</translation>
  </message>
 </context>
 <context>
  <name>StageOptions</name>
  <message>
   <source>0, and 11 for running pain, ask for nothing.</source>
   <translation>0, et 11 pour la douleur en courant, ne demandent rien.</translation>
  </message>
  <message>
   <source>About this stage</source>
   <translation>À propos de cette étape</translation>
  </message>
  <message>
   <source>Before it is entered</source>
   <translation>Avant d'y entrer</translation>
  </message>
  <message>
   <source>Each leg manages {raises_each_leg} single-leg raises; the weaker leg {symmetry_percent} % of the stronger; running pain at most {running_pain_at_most}; {weeks_since_start} weeks since the start.</source>
   <translation>Chaque jambe réussit {raises_each_leg} montées sur une jambe ; la jambe plus faible {symmetry_percent} % de la plus forte ; douleur en courant de {running_pain_at_most} au plus ; {weeks_since_start} semaines depuis le début.</translation>
  </message>
  <message>
   <source>Each step {step_percent} % of body and pack, {step_min_kg} to {step_max_kg} kg, rounded to {round_kg} kg, up to {most_percent} % of body mass.</source>
   <translation>Chaque palier {step_percent} % du corps et du sac, de {step_min_kg} à {step_max_kg} kg, arrondi à {round_kg} kg, jusqu'à {most_percent} % de la masse corporelle.</translation>
  </message>
  <message>
   <source>For calming down only</source>
   <translation>Pour calmer seulement</translation>
  </message>
  <message>
   <source>Load</source>
   <translation>Charge</translation>
  </message>
  <message>
   <source>Load step at least, kg</source>
   <translation>Palier de charge au moins, kg</translation>
  </message>
  <message>
   <source>Load step at most, kg</source>
   <translation>Palier de charge au plus, kg</translation>
  </message>
  <message>
   <source>Load step, percent</source>
   <translation>Palier de charge, pour cent</translation>
  </message>
  <message>
   <source>Name of the stage</source>
   <translation>Nom de l'étape</translation>
  </message>
  <message>
   <source>Pack at most, percent of body mass</source>
   <translation>Sac au plus, pour cent de la masse</translation>
  </message>
  <message>
   <source>Raises typical for the age</source>
   <translation>Montées typiques pour l'âge</translation>
  </message>
  <message>
   <source>Rest between exercises, seconds</source>
   <translation>Repos entre exercices, secondes</translation>
  </message>
  <message>
   <source>Rest {rest_between_s} s from one exercise to the next.</source>
   <translation>Repos de {rest_between_s} s d'un exercice au suivant.</translation>
  </message>
  <message>
   <source>Rounded to, kg</source>
   <translation>Arrondi à, kg</translation>
  </message>
  <message>
   <source>Running pain, at most</source>
   <translation>Douleur en courant, au plus</translation>
  </message>
  <message>
   <source>Single-leg raises of each leg</source>
   <translation>Montées sur une jambe, de chaque jambe</translation>
  </message>
  <message>
   <source>Weaker leg in percent of the stronger</source>
   <translation>Jambe plus faible en pour cent de la plus forte</translation>
  </message>
  <message>
   <source>Weeks since the start</source>
   <translation>Semaines depuis le début</translation>
  </message>
  <message>
   <source>When the heel bone hurts</source>
   <translation>Si l'os du talon fait mal</translation>
  </message>
  <message>
   <source>as heavy as just possible</source>
   <translation>aussi lourd que tout juste possible</translation>
  </message>
  <message>
   <source>backpack as it came</source>
   <translation>sac à dos tel quel</translation>
  </message>
  <message>
   <source>backpack that gets heavier</source>
   <translation>sac à dos qui s'alourdit</translation>
  </message>
  <message>
   <source>body weight</source>
   <translation>poids du corps</translation>
  </message>
  <message>
   <source>on the floor instead of the step</source>
   <translation>au sol au lieu de la marche</translation>
  </message>
  <message>
   <source>the stage is skipped</source>
   <translation>l'étape est sautée</translation>
  </message>
  <message>
   <source>the stage stays as it is</source>
   <translation>l'étape reste telle quelle</translation>
  </message>
 </context>
 <context>
  <name>StagePanel</name>
  <message>
   <source>An exercise of your own…</source>
   <translation>Un exercice à vous…</translation>
  </message>
  <message>
   <source>Keep as the usual dose</source>
   <translation>Garder comme dose habituelle</translation>
  </message>
  <message>
   <source>Type into a cell. Alt with an arrow moves a row, Delete removes it.</source>
   <translation>Tapez dans une case. Alt avec une flèche déplace une ligne, Suppr la retire.</translation>
  </message>
  <message>
   <source>body</source>
   <translation>corps</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>maintenir</translation>
  </message>
  <message>
   <source>ladder</source>
   <translation>échelle</translation>
  </message>
  <message>
   <source>lower</source>
   <translation>descendre</translation>
  </message>
  <message>
   <source>own load</source>
   <translation>charge libre</translation>
  </message>
  <message>
   <source>pack</source>
   <translation>sac</translation>
  </message>
  <message>
   <source>pack, grows</source>
   <translation>sac, croissant</translation>
  </message>
  <message>
   <source>reps</source>
   <translation>rép.</translation>
  </message>
  <message>
   <source>rest</source>
   <translation>repos</translation>
  </message>
  <message>
   <source>sets</source>
   <translation>séries</translation>
  </message>
  <message>
   <source>stay down</source>
   <translation>rester en bas</translation>
  </message>
  <message>
   <source>step {}</source>
   <translation>palier {}</translation>
  </message>
  <message>
   <source>switch of legs</source>
   <translation>changement de jambe</translation>
  </message>
  <message>
   <source>tempo</source>
   <translation>tempo</translation>
  </message>
  <message>
   <source>up</source>
   <translation>monter</translation>
  </message>
 </context>
 <context>
  <name>StageRow</name>
  <message>
   <source>You are here</source>
   <translation>Vous êtes ici</translation>
  </message>
  <message>
   <source>You began above this stage.</source>
   <translation>Vous avez commencé au-dessus de cette étape.</translation>
  </message>
 </context>
 <context>
  <name>StageWords</name>
  <message numerus="yes">
   <source>%n sessions a week.</source>
   <translation>
    <numerusform>%n séance par semaine.</numerusform>
    <numerusform>%n séances par semaine.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n fois</numerusform>
    <numerusform>%n fois</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n weeks have passed since the start</source>
   <translation>
    <numerusform>%n semaine est passée depuis le début</numerusform>
    <numerusform>%n semaines sont passées depuis le début</numerusform>
   </translation>
  </message>
  <message>
   <source>Asks that {}.</source>
   <translation>Condition : {}.</translation>
  </message>
  <message>
   <source>Choose a load with which the repetitions are just possible.</source>
   <translation>Choisissez une charge avec laquelle les répétitions sont tout juste possibles.</translation>
  </message>
  <message>
   <source>On the floor, because your heel bone hurts.</source>
   <translation>Au sol, parce que votre os du talon fait mal.</translation>
  </message>
  <message>
   <source>Only for when the first stage hurts too much.</source>
   <translation>Seulement quand la première étape fait trop mal.</translation>
  </message>
  <message>
   <source>Pack: {} % of you and the pack more each time, {} to {}; never over {} % of you.</source>
   <translation>Sac : chaque fois {} % de vous et du sac en plus, {} à {} ; jamais plus de {} % de vous.</translation>
  </message>
  <message>
   <source>Skipped: it needs a step, and your heel bone hurts.</source>
   <translation>Sautée : il faut une marche, et votre os du talon fait mal.</translation>
  </message>
  <message>
   <source>With the pack you have reached by then.</source>
   <translation>Avec le sac que vous aurez atteint d'ici là.</translation>
  </message>
  <message numerus="yes">
   <source>each leg manages %n single-leg raises</source>
   <translation>
    <numerusform>chaque jambe réussit %n montée sur une jambe</numerusform>
    <numerusform>chaque jambe réussit %n montées sur une jambe</numerusform>
   </translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>pas encore</translation>
  </message>
  <message>
   <source>once</source>
   <translation>une fois</translation>
  </message>
  <message>
   <source>pain when running is {} or less</source>
   <translation>la douleur en courant est de {} ou moins</translation>
  </message>
  <message>
   <source>the weaker leg has {} % of the stronger one</source>
   <translation>la jambe plus faible a {} % de la plus forte</translation>
  </message>
  <message numerus="yes">
   <source>the weaker leg manages %n raises, as is typical</source>
   <translation>
    <numerusform>la jambe plus faible réussit %n montée, comme c'est typique</numerusform>
    <numerusform>la jambe plus faible réussit %n montées, comme c'est typique</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StartPanel</name>
  <message>
   <source>, and </source>
   <translation>, et </translation>
  </message>
  <message>
   <source>0 is no pain, 10 the worst.</source>
   <translation>0 : pas de douleur, 10 : la pire.</translation>
  </message>
  <message>
   <source>A backpack with {}.</source>
   <translation>Un sac à dos de {}.</translation>
  </message>
  <message>
   <source>A firm chair.</source>
   <translation>Une chaise stable.</translation>
  </message>
  <message>
   <source>A first session</source>
   <translation>Une première séance</translation>
  </message>
  <message>
   <source>A stable step, with a wall or rail to hold on to.</source>
   <translation>Une marche stable, avec un mur ou une rampe pour se tenir.</translation>
  </message>
  <message>
   <source>A wall or rail to hold on to.</source>
   <translation>Un mur ou une rampe pour se tenir.</translation>
  </message>
  <message>
   <source>Another program suits better now</source>
   <translation>Un autre programme convient mieux maintenant</translation>
  </message>
  <message>
   <source>Because the heel bone hurts, all of it stays on the floor.</source>
   <translation>Parce que l'os du talon fait mal, tout reste au sol.</translation>
  </message>
  <message>
   <source>Begin</source>
   <translation>Commencer</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Exercise is still locked by an earlier warning sign. A clean safety check opens it, {} at the earliest.</source>
   <translation>L'exercice est encore bloqué par un signe d'alerte antérieur. Une vérification de sécurité favorable le débloque, {} au plus tôt.</translation>
  </message>
  <message>
   <source>Exercise is still locked by an earlier warning sign: a clinician first, then a clean safety check, {} at the earliest.</source>
   <translation>L'exercice est encore bloqué par un signe d'alerte antérieur : d'abord un professionnel de santé, puis une vérification de sécurité favorable, {} au plus tôt.</translation>
  </message>
  <message>
   <source>Exercise stays locked until a safety check is clean.</source>
   <translation>L'exercice reste bloqué jusqu'à une vérification de sécurité favorable.</translation>
  </message>
  <message>
   <source>Exercise stays locked until then. Come back with the go-ahead.</source>
   <translation>L'exercice reste bloqué jusque-là. Revenez avec le feu vert.</translation>
  </message>
  <message>
   <source>First session: {}.</source>
   <translation>Première séance : {}.</translation>
  </message>
  <message>
   <source>How is the calf right now?</source>
   <translation>Comment va le mollet maintenant ?</translation>
  </message>
  <message>
   <source>How was the calf this morning?</source>
   <translation>Comment allait le mollet ce matin ?</translation>
  </message>
  <message>
   <source>Lower for {} s, rests between the sets, about {} min in all.</source>
   <translation>Descendre en {} s, repos entre les séries, environ {} min en tout.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Pas encore</translation>
  </message>
  <message>
   <source>Save the sound…</source>
   <translation>Enregistrer le son…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>The dose has changed since it was shown. This is what is due now.</source>
   <translation>La dose a changé depuis son affichage. Voici ce qui est prévu maintenant.</translation>
  </message>
  <message>
   <source>The usual program builds up to that.</source>
   <translation>Le programme habituel y prépare.</translation>
  </message>
  <message>
   <source>To begin this program, {}.</source>
   <translation>Pour commencer ce programme : {}.</translation>
  </message>
  <message>
   <source>Where you begin</source>
   <translation>Où vous commencez</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>{} × {} each leg</source>
   <translation>{} × {} chaque jambe</translation>
  </message>
 </context>
 <context>
  <name>StepPill</name>
  <message>
   <source>due next</source>
   <translation>prévu ensuite</translation>
  </message>
  <message>
   <source>due next, {}</source>
   <translation>prévu ensuite, {}</translation>
  </message>
 </context>
 <context>
  <name>StrengthLastWords</name>
  <message>
   <source>Exercise is locked until a clean safety check, from {} on.</source>
   <translation>L'exercice est bloqué jusqu'à une vérification de sécurité favorable, {} au plus tôt.</translation>
  </message>
  <message>
   <source>Next session: {}.</source>
   <translation>Prochaine séance : {}.</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <translation>Pas encore enregistré</translation>
  </message>
  <message>
   <source>Not today</source>
   <translation>Pas aujourd'hui</translation>
  </message>
  <message>
   <source>Rule {}. Rests on: {} (grade {}).</source>
   <translation>Règle {}. S'appuie sur : {} (grade {}).</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <source>Stopped for safety</source>
   <translation>Arrêtée par sécurité</translation>
  </message>
  <message>
   <source>Stopped, and that is right</source>
   <translation>Arrêté, et c'est juste</translation>
  </message>
  <message>
   <source>Tomorrow morning, say on Today how the calf feels: one tap, and the dose follows.</source>
   <translation>Demain matin, dites dans Aujourd'hui comment va le mollet : un appui, et la dose suit.</translation>
  </message>
  <message>
   <source>Well done, it is saved</source>
   <translation>Bien, c'est enregistré</translation>
  </message>
  <message>
   <source>What was done is saved</source>
   <translation>Ce qui a été fait est enregistré</translation>
  </message>
 </context>
 <context>
  <name>StrengthPage</name>
  <message>
   <source>End it</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>End the session here?</source>
   <translation>Terminer la séance ici ?</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Séance</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Lancer le soulagement</translation>
  </message>
  <message>
   <source>Stop the session and start relief?</source>
   <translation>Arrêter la séance et lancer le soulagement ?</translation>
  </message>
  <message>
   <source>That is noted. Press Space when you stand ready again.</source>
   <translation>C'est noté. Appuyez sur Espace quand vous êtes de nouveau en place.</translation>
  </message>
  <message>
   <source>The computer slept for about {}. The session waits; press Space to go on.</source>
   <translation>L'ordinateur a été en veille environ {}. La séance attend ; appuyez sur Espace pour continuer.</translation>
  </message>
  <message>
   <source>What was done so far stays in the log.</source>
   <translation>Ce qui a été fait jusqu'ici reste dans le journal.</translation>
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
   <translation>Retour</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>It hurts: stop</source>
   <translation>Ça fait mal : stop</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>JAMBE GAUCHE</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <source>Mute</source>
   <translation>Muet</translation>
  </message>
  <message>
   <source>Next rep</source>
   <translation>Rép. suivante</translation>
  </message>
  <message>
   <source>Next: the end</source>
   <translation>Ensuite : la fin</translation>
  </message>
  <message>
   <source>Next: {}</source>
   <translation>Ensuite : {}</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pause</translation>
  </message>
  <message>
   <source>Press Space to go on.</source>
   <translation>Appuyez sur Espace pour continuer.</translation>
  </message>
  <message>
   <source>Press Space when you begin a rep.</source>
   <translation>Appuyez sur Espace quand vous commencez une répétition.</translation>
  </message>
  <message>
   <source>Preview, not logged</source>
   <translation>Aperçu, hors journal</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>JAMBE DROITE</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>En place</translation>
  </message>
  <message>
   <source>Ready for the next rep</source>
   <translation>En place pour la prochaine répétition</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <source>Set {} of {}</source>
   <translation>Série {} sur {}</translation>
  </message>
  <message>
   <source>Set {} of {} is next</source>
   <translation>Série {} sur {} ensuite</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Sound on</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Switch to the left leg</source>
   <translation>Passez à la jambe gauche</translation>
  </message>
  <message>
   <source>Switch to the right leg</source>
   <translation>Passez à la jambe droite</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <source>about {} left</source>
   <translation>encore {} environ</translation>
  </message>
  <message>
   <source>left leg</source>
   <translation>jambe gauche</translation>
  </message>
  <message>
   <source>rep {} of {}</source>
   <translation>rép. {} sur {}</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>jambe droite</translation>
  </message>
  <message>
   <source>set {} of {}</source>
   <translation>série {} sur {}</translation>
  </message>
  <message>
   <source>switch legs, {} s</source>
   <translation>changez de jambe, {} s</translation>
  </message>
  <message>
   <source>{} left</source>
   <translation>encore {}</translation>
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
   <translation>La semaine. {}</translation>
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
   <translation>Après</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Drunk meanwhile</source>
   <translation>Bu entre-temps</translation>
  </message>
  <message>
   <source>Minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <source>That is more than 2 % of your weight: drink a little earlier.</source>
   <translation>C'est plus de 2 % de votre poids : buvez un peu plus tôt.</translation>
  </message>
  <message>
   <source>Weigh yourself without clothes before and after a run of an hour or more.</source>
   <translation>Pesez-vous sans vêtements avant et après une course d'une heure ou plus.</translation>
  </message>
  <message>
   <source>What a run costs you in sweat</source>
   <translation>Ce qu'une course vous coûte en sueur</translation>
  </message>
  <message>
   <source>What did it cost?</source>
   <translation>Quelle perte ?</translation>
  </message>
  <message>
   <source>You drank as much as you lost, or more: that is enough.</source>
   <translation>Vous avez bu autant que vous avez perdu, ou plus : c'est assez.</translation>
  </message>
  <message>
   <source>You lost about {}, {} an hour.</source>
   <translation>Vous avez perdu environ {}, {} par heure.</translation>
  </message>
  <message>
   <source>You lost about {}.</source>
   <translation>Vous avez perdu environ {}.</translation>
  </message>
  <message>
   <source>You lost nothing that the scales show. Drink no more than thirst asks for.</source>
   <translation>Vous n'avez rien perdu que la balance montre. Ne buvez pas plus que la soif ne le demande.</translation>
  </message>
  <message>
   <source>time not said</source>
   <translation>temps non indiqué</translation>
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
   <translation>{} ne sont pas encore remplacés : par gorgées dans les heures qui viennent, selon la soif, avec du sodium et du potassium, et jamais plus que cela.</translation>
  </message>
 </context>
 <context>
  <name>TierBanner</name>
  <message>
   <source>Answer what you can, the most urgent first</source>
   <translation>Répondez à ce que vous pouvez, le plus urgent d'abord</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
 </context>
 <context>
  <name>TileRow</name>
  <message>
   <source>Heel raises, left / right</source>
   <translation>Montées sur pointe, gauche / droite</translation>
  </message>
  <message>
   <source>Morning pain</source>
   <translation>Douleur du matin</translation>
  </message>
  <message>
   <source>Sessions done</source>
   <translation>Séances faites</translation>
  </message>
  <message>
   <source>Weaker of stronger leg</source>
   <translation>Jambe faible / forte</translation>
  </message>
  <message>
   <source>goal {} %</source>
   <translation>objectif {} %</translation>
  </message>
  <message>
   <source>goal {} %; within test noise</source>
   <translation>objectif {} % ; dans l'imprécision du test</translation>
  </message>
  <message>
   <source>mean of the last check-ins</source>
   <translation>moyenne des derniers points du matin</translation>
  </message>
  <message>
   <source>no check-in yet</source>
   <translation>pas encore de point du matin</translation>
  </message>
  <message>
   <source>none planned so far</source>
   <translation>aucune prévue jusqu'ici</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>pas encore mesuré</translation>
  </message>
  <message>
   <source>was {} around {}</source>
   <translation>était de {} vers le {}</translation>
  </message>
  <message>
   <source>{} % of the plan</source>
   <translation>{} % du plan</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
  <message>
   <source>{}, typical for you: {}</source>
   <translation>{}, typique pour vous : {}</translation>
  </message>
 </context>
 <context>
  <name>TimeOffPanel</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Premier jour</translation>
  </message>
  <message>
   <source>Last day</source>
   <translation>Dernier jour</translation>
  </message>
  <message>
   <source>No days off ahead.</source>
   <translation>Pas de jours libres à venir.</translation>
  </message>
  <message>
   <source>No session is due on these days, and none is made up afterwards.</source>
   <translation>Aucune séance n'est prévue ces jours-là, et aucune n'est rattrapée ensuite.</translation>
  </message>
  <message>
   <source>Take these days off</source>
   <translation>Prendre ces jours libres</translation>
  </message>
  <message>
   <source>These days are off already.</source>
   <translation>Ces jours sont déjà libres.</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Congés</translation>
  </message>
 </context>
 <context>
  <name>TimeOffRow</name>
  <message>
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Take back {}</source>
   <translation>Retirer {}</translation>
  </message>
  <message>
   <source>{} to {}</source>
   <translation>{} au {}</translation>
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
   <translation>Ajuster…</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Drink with sodium and potassium</source>
   <translation>Boisson avec sodium et potassium</translation>
  </message>
  <message>
   <source>Guided relief for one calf: about 5 minutes, one key to start.</source>
   <translation>Soulagement guidé pour un mollet : environ 5 minutes, une touche pour démarrer.</translation>
  </message>
  <message>
   <source>It guides and times. It does not diagnose. If you are worried about your leg, have it looked at.</source>
   <translation>Il guide et chronomètre. Il ne fait pas de diagnostic. Si votre jambe vous inquiète, faites-la examiner.</translation>
  </message>
  <message>
   <source>Its steps are removed from the log for good.</source>
   <translation>Ses phases sont retirées du journal définitivement.</translation>
  </message>
  <message>
   <source>Massage</source>
   <translation>Massage</translation>
  </message>
  <message>
   <source>One moment…</source>
   <translation>Un instant…</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Lancer le soulagement</translation>
  </message>
  <message>
   <source>Stop and safety check</source>
   <translation>Arrêt et vérification de sécurité</translation>
  </message>
  <message>
   <source>Straight-leg stretch</source>
   <translation>Étirement jambe tendue</translation>
  </message>
  <message>
   <source>Throw it away</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <source>Throw this session away?</source>
   <translation>Jeter cette séance ?</translation>
  </message>
  <message>
   <source>Tight right now?</source>
   <translation>Tendu maintenant ?</translation>
  </message>
  <message>
   <source>Walk and look again</source>
   <translation>Marcher et revoir</translation>
  </message>
  <message>
   <source>What calfcoach is not</source>
   <translation>Ce que calfcoach n'est pas</translation>
  </message>
  <message>
   <source>to thirst</source>
   <translation>selon la soif</translation>
  </message>
 </context>
 <context>
  <name>TodayWords</name>
  <message numerus="yes">
   <source>%n days since the last one</source>
   <translation>
    <numerusform>%n jour depuis la dernière</numerusform>
    <numerusform>%n jours depuis la dernière</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions this week</source>
   <translation>
    <numerusform>%n séance cette semaine</numerusform>
    <numerusform>%n séances cette semaine</numerusform>
   </translation>
  </message>
  <message>
   <source>A calf gets 48 hours between two sessions.</source>
   <translation>Un mollet a 48 heures entre deux séances.</translation>
  </message>
  <message>
   <source>Bent knee</source>
   <translation>Genou fléchi</translation>
  </message>
  <message>
   <source>Calf raises on a step</source>
   <translation>Montées sur pointe sur une marche</translation>
  </message>
  <message>
   <source>Calf raises on the floor</source>
   <translation>Montées sur pointe au sol</translation>
  </message>
  <message>
   <source>Calf raises with a backpack</source>
   <translation>Montées sur pointe avec un sac à dos</translation>
  </message>
  <message>
   <source>Lower for {} s</source>
   <translation>Descendre en {} s</translation>
  </message>
  <message>
   <source>One more day of rest suits your rhythm better.</source>
   <translation>Un jour de repos de plus convient mieux à votre rythme.</translation>
  </message>
  <message>
   <source>Stage {} of {}</source>
   <translation>Étape {} sur {}</translation>
  </message>
  <message>
   <source>Straight knee</source>
   <translation>Genou tendu</translation>
  </message>
  <message>
   <source>Three sessions lie in the last seven days, and that is enough.</source>
   <translation>Il y a trois séances dans les sept derniers jours, et cela suffit.</translation>
  </message>
  <message>
   <source>Today is one of your days off.</source>
   <translation>Aujourd'hui est l'un de vos jours libres.</translation>
  </message>
  <message>
   <source>Week {}</source>
   <translation>Semaine {}</translation>
  </message>
  <message>
   <source>You moved the session from {}.</source>
   <translation>Vous avez déplacé la séance prévue {}.</translation>
  </message>
  <message>
   <source>You moved the session.</source>
   <translation>Vous avez déplacé la séance.</translation>
  </message>
  <message>
   <source>You moved the session. It was first due on {}.</source>
   <translation>Vous avez déplacé la séance. Elle était d'abord prévue le {}.</translation>
  </message>
  <message>
   <source>You trained on {}.</source>
   <translation>Vous avez fait une séance {}.</translation>
  </message>
  <message>
   <source>You trained today.</source>
   <translation>Vous avez fait une séance aujourd'hui.</translation>
  </message>
  <message>
   <source>Your calf needed relief today, so loading waits until tomorrow.</source>
   <translation>Votre mollet a eu besoin d'un soulagement aujourd'hui, donc la charge attend demain.</translation>
  </message>
  <message>
   <source>Your calf was too sore for it today. Tomorrow you can try again.</source>
   <translation>Votre mollet était trop douloureux pour cela aujourd'hui. Vous pouvez réessayer demain.</translation>
  </message>
  <message>
   <source>a load that just allows the repetitions</source>
   <translation>une charge qui permet tout juste les répétitions</translation>
  </message>
  <message>
   <source>about {} min</source>
   <translation>environ {} min</translation>
  </message>
  <message>
   <source>at your own pace</source>
   <translation>à votre rythme</translation>
  </message>
  <message>
   <source>backpack {}</source>
   <translation>sac à dos {}</translation>
  </message>
  <message>
   <source>body weight</source>
   <translation>poids du corps</translation>
  </message>
  <message>
   <source>calf</source>
   <translation>mollet</translation>
  </message>
  <message>
   <source>first</source>
   <translation>première</translation>
  </message>
  <message>
   <source>gastrocnemius</source>
   <translation>gastrocnémien</translation>
  </message>
  <message>
   <source>last one today</source>
   <translation>la dernière aujourd'hui</translation>
  </message>
  <message>
   <source>no session this week yet</source>
   <translation>pas encore de séance cette semaine</translation>
  </message>
  <message>
   <source>one up, one down</source>
   <translation>montée et descente à une</translation>
  </message>
  <message>
   <source>rest {} s</source>
   <translation>repos {} s</translation>
  </message>
  <message>
   <source>second</source>
   <translation>deuxième</translation>
  </message>
  <message>
   <source>soleus</source>
   <translation>soléaire</translation>
  </message>
  <message>
   <source>third</source>
   <translation>troisième</translation>
  </message>
  <message>
   <source>today</source>
   <translation>aujourd'hui</translation>
  </message>
  <message>
   <source>tomorrow, {}</source>
   <translation>demain, {}</translation>
  </message>
  <message>
   <source>two up, one down</source>
   <translation>montée à deux, descente à une</translation>
  </message>
  <message>
   <source>two up, two down</source>
   <translation>montée et descente à deux</translation>
  </message>
  <message>
   <source>whole leg</source>
   <translation>toute la jambe</translation>
  </message>
  <message>
   <source>{} each side</source>
   <translation>{} de chaque côté</translation>
  </message>
  <message>
   <source>{} is one of your days off.</source>
   <translation>{} est l'un de vos jours libres.</translation>
  </message>
  <message>
   <source>{} is over. A session cannot be moved back.</source>
   <translation>{} est passé. Une séance ne peut pas être ramenée en arrière.</translation>
  </message>
  <message>
   <source>{} is too early. {} is the earliest.</source>
   <translation>{} est trop tôt. Au plus tôt : {}.</translation>
  </message>
  <message>
   <source>{} is within 48 hours of your last session. {} is the earliest.</source>
   <translation>{} est dans les 48 heures de votre dernière séance. Au plus tôt : {}.</translation>
  </message>
  <message>
   <source>{} session of the week</source>
   <translation>{} séance de la semaine</translation>
  </message>
  <message>
   <source>{} would be the fourth session in seven days. Three are the most.</source>
   <translation>{} serait la quatrième séance en sept jours. Trois est le maximum.</translation>
  </message>
  <message>
   <source>{}: exercise is locked until {}.</source>
   <translation>{} : l'exercice est bloqué jusqu'au {}.</translation>
  </message>
 </context>
 <context>
  <name>TotalsCard</name>
  <message>
   <source>From your clinician</source>
   <translation>De votre professionnel de santé</translation>
  </message>
  <message>
   <source>LEFS, 0 to 80</source>
   <translation>LEFS, 0 à 80</translation>
  </message>
  <message>
   <source>Totals of forms that you filled in with a clinician; higher is better. A real change is 14 points or more in VISA-A, which is about the Achilles tendon, and 9 or more in LEFS, which is about the whole leg.</source>
   <translation>Totaux de questionnaires que vous avez remplis avec un professionnel de santé ; plus haut est mieux. Un changement réel est de 14 points ou plus pour VISA-A, qui porte sur le tendon d'Achille, et de 9 ou plus pour LEFS, qui porte sur toute la jambe.</translation>
  </message>
  <message>
   <source>Type in one total at least.</source>
   <translation>Saisissez au moins un total.</translation>
  </message>
  <message>
   <source>VISA-A, 0 to 100</source>
   <translation>VISA-A, 0 à 100</translation>
  </message>
 </context>
 <context>
  <name>TrainingCards</name>
  <message>
   <source>Decided on {}, replaced when an answer changed. {}.</source>
   <translation>Décidé le {}, remplacé quand une réponse a changé. {}.</translation>
  </message>
  <message>
   <source>Decided on {}. {}.</source>
   <translation>Décidé le {}. {}.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Faite</translation>
  </message>
  <message>
   <source>Dose</source>
   <translation>Dose</translation>
  </message>
  <message>
   <source>Effort</source>
   <translation>Effort</translation>
  </message>
  <message>
   <source>First due on</source>
   <translation>D'abord prévue le</translation>
  </message>
  <message>
   <source>Made you limp</source>
   <translation>A fait boiter</translation>
  </message>
  <message>
   <source>Most pain during it</source>
   <translation>Douleur maximale pendant</translation>
  </message>
  <message>
   <source>Most pain from its end to bedtime</source>
   <translation>Douleur maximale, de la fin au coucher</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>No set was finished.</source>
   <translation>Aucune série n'a été terminée.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <source>Nothing yet: the next morning decides.</source>
   <translation>Rien encore : le matin suivant décide.</translation>
  </message>
  <message>
   <source>Pain before</source>
   <translation>Douleur avant</translation>
  </message>
  <message>
   <source>Repetitions left</source>
   <translation>Répétitions en réserve</translation>
  </message>
  <message>
   <source>Rule {}, grade {}</source>
   <translation>Règle {}, grade {}</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Séries</translation>
  </message>
  <message>
   <source>Sharp</source>
   <translation>Vive</translation>
  </message>
  <message>
   <source>What followed from it</source>
   <translation>Ce qui en a suivi</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fait</translation>
  </message>
  <message>
   <source>load</source>
   <translation>charge</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>non indiqué</translation>
  </message>
  <message>
   <source>pain</source>
   <translation>douleur</translation>
  </message>
  <message>
   <source>set {} of {}</source>
   <translation>série {} sur {}</translation>
  </message>
  <message>
   <source>{} of 10</source>
   <translation>{} sur 10</translation>
  </message>
  <message>
   <source>{} of {}</source>
   <translation>{} sur {}</translation>
  </message>
 </context>
 <context>
  <name>TrainingForm</name>
  <message>
   <source>How it was</source>
   <translation>Comment c'était</translation>
  </message>
  <message>
   <source>Pain before is still open.</source>
   <translation>La douleur avant manque encore.</translation>
  </message>
  <message>
   <source>Pain during and after are still open.</source>
   <translation>La douleur pendant et après manque encore.</translation>
  </message>
  <message>
   <source>Pain on the next morning</source>
   <translation>Douleur le matin suivant</translation>
  </message>
  <message>
   <source>Sets</source>
   <translation>Séries</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Open calfcoach</source>
   <translation>Ouvrir calfcoach</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Remind me: {}</source>
   <translation>Me rappeler : {}</translation>
  </message>
  <message>
   <source>Start relief</source>
   <translation>Lancer le soulagement</translation>
  </message>
  <message>
   <source>Today's session</source>
   <translation>Séance du jour</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>Units</name>
  <message numerus="yes">
   <source>%n repetitions</source>
   <translation>
    <numerusform>%n répétition</numerusform>
    <numerusform>%n répétitions</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>VerdictWords</name>
  <message>
   <source>be seen</source>
   <translation>consulter</translation>
  </message>
  <message>
   <source>green</source>
   <translation>verte</translation>
  </message>
  <message>
   <source>hold</source>
   <translation>maintenir</translation>
  </message>
  <message>
   <source>no session</source>
   <translation>pas de séance</translation>
  </message>
  <message>
   <source>repeat</source>
   <translation>répéter</translation>
  </message>
  <message>
   <source>stage back</source>
   <translation>étape en arrière</translation>
  </message>
  <message>
   <source>step back</source>
   <translation>palier en arrière</translation>
  </message>
  <message>
   <source>stop</source>
   <translation>arrêt</translation>
  </message>
  <message>
   <source>two back</source>
   <translation>deux en arrière</translation>
  </message>
 </context>
 <context>
  <name>VoicesCard</name>
  <message>
   <source>A voice of your own: put a folder with WAV files, each named for its prompt, in here.</source>
   <translation>Une voix à vous : mettez ici un dossier de fichiers WAV, chacun nommé d'après son annonce.</translation>
  </message>
  <message>
   <source>Built in</source>
   <translation>Intégré</translation>
  </message>
  <message>
   <source>Cannot be used: {}.</source>
   <translation>Ne peut pas être utilisée : {}.</translation>
  </message>
  <message>
   <source>Folder for voices of your own</source>
   <translation>Dossier pour vos propres voix</translation>
  </message>
  <message>
   <source>Missing: {}.</source>
   <translation>Manquent : {}.</translation>
  </message>
  <message>
   <source>Says every text, exercises of your own too, but not as punctually. It may take some seconds to start, and not every computer has one.</source>
   <translation>Dit tous les textes, vos propres exercices aussi, mais moins ponctuellement. Le démarrage peut prendre quelques secondes, et tous les ordinateurs n'en ont pas.</translation>
  </message>
  <message>
   <source>The voice {} is not there now; the built-in one speaks.</source>
   <translation>La voix {} n'est pas là maintenant ; la voix intégrée parle.</translation>
  </message>
  <message>
   <source>This computer's speech</source>
   <translation>La voix de cet ordinateur</translation>
  </message>
  <message>
   <source>Voice: {}</source>
   <translation>Voix : {}</translation>
  </message>
  <message>
   <source>Voices</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>{} and {} more</source>
   <translation>{} et {} autres</translation>
  </message>
  <message>
   <source>{} of {} prompts.</source>
   <translation>{} annonces sur {}.</translation>
  </message>
 </context>
 <context>
  <name>WallCard</name>
  <message>
   <source>Knee to wall</source>
   <translation>Genou au mur</translation>
  </message>
  <message>
   <source>Left leg</source>
   <translation>Jambe gauche</translation>
  </message>
  <message>
   <source>Measured in</source>
   <translation>Mesuré en</translation>
  </message>
  <message>
   <source>Right leg</source>
   <translation>Jambe droite</translation>
  </message>
  <message>
   <source>Stand before a wall, heel down, knee to the wall, and measure from big toe to wall, as far away as you get. Only a change of 1.9 cm or more is a real one.</source>
   <translation>Debout devant un mur, talon au sol, genou au mur, mesurez du gros orteil au mur, d'aussi loin que vous y arrivez. Seul un changement de 1,9 cm ou plus est réel.</translation>
  </message>
  <message>
   <source>Type in one leg at least.</source>
   <translation>Saisissez au moins une jambe.</translation>
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
   <translation>Faites glisser la séance prévue vers un autre jour, ou choisissez un jour et appuyez sur Enter.</translation>
  </message>
 </context>
 <context>
  <name>WhyBox</name>
  <message>
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Rule {}. Rests on: {}. Grade: {}.</source>
   <translation>Règle {}. S'appuie sur : {}. Grade : {}.</translation>
  </message>
 </context>
 <context>
  <name>WindowTitle</name>
  <message>
   <source>left leg</source>
   <translation>jambe gauche</translation>
  </message>
  <message>
   <source>right leg</source>
   <translation>jambe droite</translation>
  </message>
  <message>
   <source>{} s</source>
   <translation>{} s</translation>
  </message>
 </context>
</TS>
