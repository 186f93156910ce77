<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseLines</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>came %n more time</numerusform>
            <numerusform>came %n more times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message numerus="yes">
        <source>%n sent since Ombra was opened</source>
        <translation>
            <numerusform>%n sent since Ombra was opened</numerusform>
            <numerusform>%n sent since Ombra was opened</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>They reach %n week(s) beyond this one. They are renewed with every pull.</source>
        <translation>
            <numerusform>They reach %n week beyond this one. They are renewed with every pull.</numerusform>
            <numerusform>They reach %n weeks beyond this one. They are renewed with every pull.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n week(s) are lost</source>
        <translation>
            <numerusform>The keys of %n week are lost</numerusform>
            <numerusform>The keys of %n weeks are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keys for %n more week(s)</source>
        <translation>
            <numerusform>Keys for %n more week</numerusform>
            <numerusform>Keys for %n more weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogBanner</name>
    <message numerus="yes">
        <source>In its log, but never given to this desk: %n</source>
        <translation>
            <numerusform>In its log, but never given to this desk: %n</numerusform>
            <numerusform>In its log, but never given to this desk: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took them, but its log lacks them: %n</source>
        <translation>
            <numerusform>It took it, but its log lacks it: %n</numerusform>
            <numerusform>It took them, but its log lacks them: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%n message(s) of yours are in the public log.</source>
        <translation>
            <numerusform>%n message of yours is in the public log.</numerusform>
            <numerusform>%n messages of yours are in the public log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A reviewer&apos;s desk has downloaded %n of them.</source>
        <translation>
            <numerusform>A reviewer&apos;s desk has downloaded %n of them.</numerusform>
            <numerusform>A reviewer&apos;s desk has downloaded %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message numerus="yes">
        <source>%n reviewer(s) have no key this week. The office has to act.</source>
        <translation>
            <numerusform>%n reviewer has no key this week. The office has to act.</numerusform>
            <numerusform>%n reviewers have no key this week. The office has to act.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeFacts</name>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n reviewer</numerusform>
            <numerusform>%n reviewers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message numerus="yes">
        <source>acknowledges in %n day(s)</source>
        <translation>
            <numerusform>acknowledges in %n day</numerusform>
            <numerusform>acknowledges in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %n month(s)</source>
        <translation>
            <numerusform>answers in %n month</numerusform>
            <numerusform>answers in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office&apos;s card runs out in %n day(s). The office has to renew it; you can still send.</source>
        <translation>
            <numerusform>The office&apos;s card runs out in %n day. The office has to renew it; you can still send.</numerusform>
            <numerusform>The office&apos;s card runs out in %n days. The office has to renew it; you can still send.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PullBar</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>The latest %n are shown. Narrow the search to see others.</source>
        <translation>
            <numerusform>The latest %n is shown. Narrow the search to see others.</numerusform>
            <numerusform>The latest %n are shown. Narrow the search to see others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>%n file goes along</numerusform>
            <numerusform>%n files go along</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message numerus="yes">
        <source>%n more message(s) wait</source>
        <translation>
            <numerusform>%n more message waits</numerusform>
            <numerusform>%n more messages wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message numerus="yes">
        <source>The office promises to confirm receipt within %n day(s).</source>
        <translation>
            <numerusform>The office promises to confirm receipt within %n day.</numerusform>
            <numerusform>The office promises to confirm receipt within %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office promises its result within %n month(s) of confirming receipt.</source>
        <translation>
            <numerusform>The office promises its result within %n month of confirming receipt.</numerusform>
            <numerusform>The office promises its result within %n months of confirming receipt.</numerusform>
        </translation>
    </message>
</context>
</TS>
