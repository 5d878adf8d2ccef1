<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
 <context>
  <name>EditorPage</name>
  <message numerus="yes">
   <source>%n things are to be mended first; they are marked.</source>
   <translation>
    <numerusform>One thing is to be mended first; it is marked.</numerusform>
    <numerusform>%n things are to be mended first; they are marked.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message numerus="yes">
   <source>%n runs were taken in.</source>
   <translation>
    <numerusform>%n run was taken in.</numerusform>
    <numerusform>%n runs were taken in.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take in %n runs</source>
   <translation>
    <numerusform>Take in %n run</numerusform>
    <numerusform>Take in %n runs</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LibraryPanel</name>
  <message numerus="yes">
   <source>%n stages</source>
   <translation>
    <numerusform>%n stage</numerusform>
    <numerusform>%n stages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NextWords</name>
  <message numerus="yes">
   <source>%n green sessions in a row</source>
   <translation>
    <numerusform>%n green session</numerusform>
    <numerusform>%n green sessions in a row</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more green sessions in a row</source>
   <translation>
    <numerusform>%n more green session</numerusform>
    <numerusform>%n more green sessions in a row</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PreviewPage</name>
  <message numerus="yes">
   <source>%n sessions in 12 weeks; stages {}.</source>
   <translation>
    <numerusform>%n session in 12 weeks; stage {}.</numerusform>
    <numerusform>%n sessions in 12 weeks; stages {}.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ReliefCard</name>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n time</numerusform>
    <numerusform>%n times</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RuleSentences</name>
  <message numerus="yes">
   <source>%n sessions a week, at least {} hours apart</source>
   <translation>
    <numerusform>%n session a week, at least {} hours apart</numerusform>
    <numerusform>%n sessions a week, at least {} hours apart</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StageList</name>
  <message numerus="yes">
   <source>%n exercises</source>
   <translation>
    <numerusform>%n exercise</numerusform>
    <numerusform>%n exercises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n steps</source>
   <translation>
    <numerusform>, %n step</numerusform>
    <numerusform>, %n steps</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>StageWords</name>
  <message numerus="yes">
   <source>%n sessions a week.</source>
   <translation>
    <numerusform>%n session a week.</numerusform>
    <numerusform>%n sessions a week.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times</source>
   <translation>
    <numerusform>%n time</numerusform>
    <numerusform>%n times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n weeks have passed since the start</source>
   <translation>
    <numerusform>%n week has passed since the start</numerusform>
    <numerusform>%n weeks have passed since the start</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>each leg manages %n single-leg raises</source>
   <translation>
    <numerusform>each leg manages %n single-leg raise</numerusform>
    <numerusform>each leg manages %n single-leg raises</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the weaker leg manages %n raises, as is typical</source>
   <translation>
    <numerusform>the weaker leg manages %n raise, as is typical</numerusform>
    <numerusform>the weaker leg manages %n raises, as is typical</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>TodayWords</name>
  <message numerus="yes">
   <source>%n days since the last one</source>
   <translation>
    <numerusform>%n day since the last one</numerusform>
    <numerusform>%n days since the last one</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n sessions this week</source>
   <translation>
    <numerusform>%n session this week</numerusform>
    <numerusform>%n sessions this week</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Units</name>
  <message numerus="yes">
   <source>%n repetitions</source>
   <translation>
    <numerusform>%n repetition</numerusform>
    <numerusform>%n repetitions</numerusform>
   </translation>
  </message>
 </context>
</TS>
