<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>BeforeYouStart</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use a computer, phone or network that belongs to the company you are reporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other things that can identify you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at which you send, if you were on duty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents that few people can open, or that carry a name or a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed or photographed pages: they can carry dots that name the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your way of writing. Short, plain sentences say less about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An input method that sends what you type to its maker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you have told about it, and what you have posted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonBar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this report is still on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge within {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback due in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service answers within {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter may reply for {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledgement overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter&apos;s time to reply is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustodianPage</name>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A custodian holds the key to names that reporters seal apart, and opens one only for a written reason. It should be somebody who reads no reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does somebody keep sealed names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the custodian, as reporters see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The custodian gets a key file and a passphrase of their own at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, a custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporters may seal their name for them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporters can be anonymous, use a chosen name, or tell you theirs; nothing between.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>this hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ({utc} UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Technical detail</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Save the office file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your office is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporters can seal to it from now on. This page is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office file for reporters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it out with the fingerprint: on your website, on paper, or by hand. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrases on this page are written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not kept anywhere and not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the root key away, apart from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the thirty digits on your letterhead and your website.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send yourself a practice report with the office file, and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this desk at least once a week: it renews its keys then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root key is still on this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be moved. Please carry the file root.key away by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}: a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {name}: the custodian&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over this folder or file, and the words on paper:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>把文件拖到这里，或者选择文件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>What is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people can open it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If only a few can, the file points to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never quoted, never passed on, never published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it is sent under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you call it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name can say who made the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When was it made or captured?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceItemView</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation>正在计算校验值</translation>
    </message>
    <message>
        <source>Check sum (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described only: no file goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, only for the reviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Files go as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not remove hidden data. A photo can hold the place and the camera, a document its author and earlier text, an e-mail everybody who received it. If that could point to you, describe the thing instead of attaching it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only describe something, without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>Who can help: the makers of Ombra. The fault is in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help: you, at this computer or its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help: the other side, as a rule who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help: you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{question}, required</source>
        <translation>{question}，必答</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Up one folder</source>
        <translation>上一级文件夹</translation>
    </message>
    <message>
        <source>Path of the folder or file</source>
        <translation>文件夹或文件的路径</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose this folder</source>
        <translation>选择此文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Kept in memory only. Closing the window forgets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HappeningNow</name>
    <message>
        <source>If it is happening now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewer cannot stop a shutdown. These steps keep the event and the proof alive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have done what I can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a second room with another service, and tell people where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the times to the second: closed, restarted, closed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of participants before it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the notice: a picture of the screen, the mail as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one person to be the witness and write down what they see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use the same account again for the restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongAnswer</name>
    <message>
        <source>Pick a sentence…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk or live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporters see this before they write. One language is enough, both are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Office of the independent reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you look into, what you cannot do, and how long you keep reports. A few sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>RecipientsView</name>
    <message>
        <source>Leave a reviewer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an office first; then its reviewers stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you leave out cannot open the report. Nobody outside, not even the server, can tell that somebody was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This office has one reviewer only, so nobody can be left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has published no key for this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report goes without this reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for this reviewer instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has to act. You can wait, or send now without this reviewer, who then cannot open the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without this reviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The office is made, but not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is safe on this disk. Publish it when the server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the keys takes some seconds on purpose: it makes guessing passphrases slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, answers in {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody; names cannot be sealed apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root key goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reviewer will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the eight words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would you look at this once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this stops you. Leave it if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reviewer has no key this week. Wait, or send without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these nothing is sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation type="unfinished">尚未选择受理机构</translation>
    </message>
    <message>
        <source>Without an office file or address nothing can be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office was not reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys of this week come from its server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewersPage</name>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every report is sealed to all reviewers listed here, except those a reporter leaves out. Each has a desk and a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer {number}, at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as reporters see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove reviewer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporters cannot leave anybody out, and nobody stands in while you are away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RootPage</name>
    <message>
        <source>Root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root key is the office itself: whoever holds it can name reviewers. Daily work does not need it. Put its file on a memory stick, lock the stick away, and keep it offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the root key, another one than that of your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the root key file goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy in a second place is wise. Without it the office ends with its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type a name without slashes</source>
        <translation>请输入不含斜杠的名称</translation>
    </message>
    <message>
        <source>This name exists already; nothing is overwritten</source>
        <translation>这个名称已经存在；不会覆盖任何文件</translation>
    </message>
</context>
<context>
    <name>SelectAnswer</name>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Choose the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invitation is chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a server there is nowhere for reports to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports wait on a server, sealed, until you fetch them. The server cannot read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new server writes a file called invitation.json. Whoever runs it types this command and brings you the file, best in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server in this invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPageView</name>
    <message>
        <source>This is needed to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen. Please type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two reviewers have the same name. Reporters could not tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something with this name is there already. Please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the same words. Please compare them with your note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, you are here: {title}</source>
        <translation>第 {number} 步，共 {total} 步，您在这里：{title}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, done: {title}</source>
        <translation>第 {number} 步，共 {total} 步，已完成：{title}</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {title}</source>
        <translation>第 {number} 步，共 {total} 步：{title}</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}，共 {total}</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clock?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on, if another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Ended at, if it lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>时:分</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hide now</source>
        <translation>立即隐藏</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>How will it travel?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When will it be handed in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed to the keys of that week and can be opened only if it arrives in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the connection shown at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a stick, an e-mail or a helper; only the reviewer can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>passphrase of the root key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase of your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the {what} from your paper. So both of us know that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The eight words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces between them; capital letters do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VaultPage</name>
    <message>
        <source>Passphrase of your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These eight words open the vault with all cases. Write them on paper. Nobody can bring them back: whoever loses them loses the cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made now and must not be there yet. Keep it on an encrypted disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayField</name>
    <message>
        <source>How is the server reached?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through Tor, nobody on the way learns that this computer is a review desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tor must be running on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network and the server see each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>Who will be able to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sees that sealed files arrive and roughly how much they are, not what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sees a sealed letter of the same size as any other, and when it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is sealed for {custodian} only. The reviewers do not see it, and it is opened only for a recorded reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewers see the name you gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewers see the name you chose, not who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody learns your name: you gave none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s server runs on this computer; nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever watches your network sees that you use a proxy, not what you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever watches your network, and the server, see your internet address. This is not anonymous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is chosen yet; nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{what} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing, the report says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or {time} UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Parts</name>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>时:分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>How sure you are of the time</source>
        <translation>您对时间有多确定</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Fingerprint of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporters compare these thirty digits before they write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, also in the code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_WordsPage</name>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} random bits. Each guess takes {memory} of memory: at a million guesses a second about {years} million years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了问题</translation>
    </message>
    <message>
        <source>Ombra has no better words for this. What you entered is still here.</source>
        <translation>Ombra 无法说得更清楚。您输入的内容还在。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the office the code below.</source>
        <translation>请再试一次。如果再次发生，请把下面的代码告诉受理机构。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation>您停止了这一步。</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>您可以随时重新开始。</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>What arrived is damaged, or it was not made by Ombra. Nothing of it was used.</source>
        <translation>收到的内容已损坏，或者不是由 Ombra 生成的。其中任何部分都没有被采用。</translation>
    </message>
    <message>
        <source>Fetch or open it again. If it stays so, ask the sender for a fresh copy.</source>
        <translation>请重新获取或打开。如果仍然如此，请向发送者要一份新的。</translation>
    </message>
    <message>
        <source>This is too big</source>
        <translation>内容太大</translation>
    </message>
    <message>
        <source>It is larger than a sealed report or one of its parts may be.</source>
        <translation>它超过了密封举报或其某一部分允许的大小。</translation>
    </message>
    <message>
        <source>Shorten the text, or attach the rest as a file.</source>
        <translation>请缩短文字，或把其余部分作为文件附上。</translation>
    </message>
    <message>
        <source>Made by a newer Ombra</source>
        <translation>由更新版本的 Ombra 生成</translation>
    </message>
    <message>
        <source>This uses a format that your version does not know yet.</source>
        <translation>它使用的格式是您的版本还不认识的。</translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation>请安装最新版本后重新打开。</translation>
    </message>
    <message>
        <source>The dates do not match</source>
        <translation>日期不一致</translation>
    </message>
    <message>
        <source>The keys of the office and the clock of this computer disagree about the date.</source>
        <translation>受理机构的密钥与这台电脑的时钟日期不一致。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation>请检查这台电脑的日期和时间，然后再试。</translation>
    </message>
    <message>
        <source>The keys of the office have run out</source>
        <translation>受理机构的密钥已过期</translation>
    </message>
    <message>
        <source>The office has not renewed them. Ombra does not seal to old keys.</source>
        <translation>受理机构尚未更新密钥。Ombra 不用旧密钥密封。</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, try later or ask the office.</source>
        <translation>请检查这台电脑的日期。如果日期正确，请稍后再试或询问受理机构。</translation>
    </message>
    <message>
        <source>Not sealed for you</source>
        <translation>不是密封给您的</translation>
    </message>
    <message>
        <source>None of the keys here opens this. It may be meant for somebody else.</source>
        <translation>这里没有能打开它的密钥。它可能是给别人的。</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless you expected to be able to read it.</source>
        <translation>除非您本应能读到它，否则不需要做什么。</translation>
    </message>
    <message>
        <source>The content was changed</source>
        <translation>内容被改动过</translation>
    </message>
    <message>
        <source>The content is not what its seal promises. It is not shown.</source>
        <translation>内容与封印所承诺的不符，因此不予显示。</translation>
    </message>
    <message>
        <source>Fetch it again. If it stays so, treat the server or the file as tampered with.</source>
        <translation>请重新获取。如果仍然如此，请视为服务器或文件已被篡改。</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>签名无效</translation>
    </message>
    <message>
        <source>Ombra cannot prove who made this, so it was refused.</source>
        <translation>Ombra 无法证明它出自何人，因此已拒绝。</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the office in another way whether it is theirs.</source>
        <translation>请不要继续使用它。请用其他方式询问受理机构这是否出自他们。</translation>
    </message>
    <message>
        <source>Meant for another conversation</source>
        <translation>属于另一个对话</translation>
    </message>
    <message>
        <source>This is a real message, but not for this office or this report. It was refused.</source>
        <translation>这是一条真实的消息，但不属于这个机构或这份举报，因此已拒绝。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, the server may be misbehaving.</source>
        <translation>不需要做什么。如果经常发生，服务器可能有问题。</translation>
    </message>
    <message>
        <source>This is not the office you chose</source>
        <translation>这不是您选择的受理机构</translation>
    </message>
    <message>
        <source>The keys of the office do not match its fingerprint, or are older than those you saw. Somebody may stand between you and the office. Nothing was sent.</source>
        <translation>受理机构的密钥与其指纹不符，或者比您见过的更旧。可能有人夹在您和受理机构之间。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the letterhead or website of the office, from another computer if you can.</source>
        <translation>请与受理机构的信笺或网站上的指纹核对，最好用另一台电脑。</translation>
    </message>
    <message>
        <source>Nobody could open this report</source>
        <translation>没有人能打开这份举报</translation>
    </message>
    <message>
        <source>Every reviewer is left out, or none has valid keys now.</source>
        <translation>所有审查员都被排除，或者目前没有人持有有效密钥。</translation>
    </message>
    <message>
        <source>Include at least one reviewer, or try again later.</source>
        <translation>请至少包括一位审查员，或稍后再试。</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>地址不完整</translation>
    </message>
    <message>
        <source>It has a typing mistake, or a part of it is missing.</source>
        <translation>其中有输入错误，或者缺少一部分。</translation>
    </message>
    <message>
        <source>Compare it with the source, six groups of five digits included.</source>
        <translation>请与来源核对，包括六组五位数字。</translation>
    </message>
    <message>
        <source>Eight words are needed</source>
        <translation>需要八个词</translation>
    </message>
    <message>
        <source>There are more or fewer than eight words here.</source>
        <translation>这里的词多于或少于八个。</translation>
    </message>
    <message>
        <source>Type all eight words in their order, with spaces between them.</source>
        <translation>请按顺序输入全部八个词，中间用空格分开。</translation>
    </message>
    <message>
        <source>One word is not on the list</source>
        <translation>有一个词不在词表中</translation>
    </message>
    <message>
        <source>It is probably misspelt, or belongs to a list in another language.</source>
        <translation>可能拼写有误，或者属于另一种语言的词表。</translation>
    </message>
    <message>
        <source>Compare each word with your note.</source>
        <translation>请逐个与您的笔记核对。</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>这些词不是一组</translation>
    </message>
    <message>
        <source>Each word exists, but one is wrong or two have changed places.</source>
        <translation>每个词都存在，但有一个不对，或者有两个调换了位置。</translation>
    </message>
    <message>
        <source>Compare the words and their order with your note.</source>
        <translation>请与您的笔记核对各词及其顺序。</translation>
    </message>
    <message>
        <source>The sealed name cannot be opened here</source>
        <translation>无法在此打开密封的姓名</translation>
    </message>
    <message>
        <source>It is sealed to the custodian, and the key here does not open it.</source>
        <translation>它是密封给身份保管人的，这里的密钥打不开。</translation>
    </message>
    <message>
        <source>Ask the custodian, if the rules allow it.</source>
        <translation>如果规则允许，请询问身份保管人。</translation>
    </message>
    <message>
        <source>The server did not confirm your report</source>
        <translation>服务器没有确认您的举报</translation>
    </message>
    <message>
        <source>Its answer is not signed as it should be, so it proves nothing.</source>
        <translation>它的答复没有正确签名，因此不能证明任何事情。</translation>
    </message>
    <message>
        <source>Send it again. Sending twice does no harm: the report counts once.</source>
        <translation>请再发送一次。重复发送没有害处：举报只算一次。</translation>
    </message>
    <message>
        <source>Ombra made a mistake</source>
        <translation>Ombra 出错了</translation>
    </message>
    <message>
        <source>This step could not be finished. The fault is in the program, not with you.</source>
        <translation>这一步没能完成。问题出在程序，不在您。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接服务器</translation>
    </message>
    <message>
        <source>There is no connection, or the network blocks the way. Nothing is lost.</source>
        <translation>没有网络连接，或者网络阻断了通路。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Check the connection and try again, or carry the report another way.</source>
        <translation>请检查连接后再试，或用其他方式递交举报。</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器没有及时答复</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted. What arrived is kept.</source>
        <translation>连接缓慢或已中断。已送达的部分会保留。</translation>
    </message>
    <message>
        <source>Try again. Ombra goes on where it stopped.</source>
        <translation>请再试一次。Ombra 会从中断处继续。</translation>
    </message>
    <message>
        <source>The anonymous connection is not running</source>
        <translation>匿名连接没有运行</translation>
    </message>
    <message>
        <source>Tor did not answer. Ombra does not go round it by itself.</source>
        <translation>Tor 没有响应。Ombra 不会自行绕过它。</translation>
    </message>
    <message>
        <source>Start Tor, or choose deliberately to connect without it.</source>
        <translation>请启动 Tor，或明确选择不用它连接。</translation>
    </message>
    <message>
        <source>The server gave an answer that fits nothing</source>
        <translation>服务器的答复不符合任何约定</translation>
    </message>
    <message>
        <source>It may be another kind of server, a sign-in page of this network, or broken.</source>
        <translation>它可能是别的服务器、本网络的登录页面，或者已出故障。</translation>
    </message>
    <message>
        <source>Check the address. On a public network, sign in to it first.</source>
        <translation>请检查地址。如果使用公共网络，请先登录该网络。</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>服务器繁忙</translation>
    </message>
    <message>
        <source>It takes nothing more at the moment. Nothing is lost.</source>
        <translation>它目前不再接收内容。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>请等几分钟后再试。</translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation>服务器已满</translation>
    </message>
    <message>
        <source>It has no room for new reports. Replies can still be read.</source>
        <translation>它没有空间接收新的举报。仍然可以阅读回复。</translation>
    </message>
    <message>
        <source>Try again later, or carry the report another way. The office has to act.</source>
        <translation>请稍后再试，或用其他方式递交举报。需要由受理机构处理。</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>服务器拒绝了</translation>
    </message>
    <message>
        <source>It does not accept what was sent, or not from here, or not any more.</source>
        <translation>它不接受所发送的内容，或不接受来自这里的，或已不再接受。</translation>
    </message>
    <message>
        <source>Fetch the newest data of the office and try again.</source>
        <translation>请获取受理机构的最新数据后再试。</translation>
    </message>
    <message>
        <source>The server does not have this</source>
        <translation>服务器上没有</translation>
    </message>
    <message>
        <source>It was never there, or it has been removed since.</source>
        <translation>它从未存在，或者后来已被移除。</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>请刷新后再看。</translation>
    </message>
    <message>
        <source>The office is not open yet</source>
        <translation>受理机构尚未开放</translation>
    </message>
    <message>
        <source>The server runs, but the office has not published its keys.</source>
        <translation>服务器在运行，但受理机构还没有公布密钥。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>It is gone, or this account may not open it.</source>
        <translation>它已不存在，或者此账户无权打开。</translation>
    </message>
    <message>
        <source>Choose it again, or leave it out.</source>
        <translation>请重新选择，或不附上它。</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>无法打开此文件夹</translation>
    </message>
    <message>
        <source>It is gone, or this account may not look into it.</source>
        <translation>它已不存在，或者此账户无权查看。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile</source>
        <translation>文件在此期间被改动</translation>
    </message>
    <message>
        <source>It is not the same as when it was added, so sending stopped.</source>
        <translation>它与添加时不同，因此发送已停止。</translation>
    </message>
    <message>
        <source>Close programs that may be writing to it, then add it again.</source>
        <translation>请关闭可能正在写入它的程序，然后重新添加。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is no room to save this.</source>
        <translation>没有空间保存。</translation>
    </message>
    <message>
        <source>Make room or choose another place, then try again.</source>
        <translation>请腾出空间或换个位置，然后再试。</translation>
    </message>
    <message>
        <source>This cannot be saved here</source>
        <translation>无法保存在这里</translation>
    </message>
    <message>
        <source>This account may not write in that folder, or the file exists already.</source>
        <translation>此账户无权写入该文件夹，或者文件已经存在。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请换一个文件夹或名称。</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>口令不符</translation>
    </message>
    <message>
        <source>It is misspelt, or it belongs to another vault.</source>
        <translation>可能拼写有误，或者属于另一个保险库。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then type it again.</source>
        <translation>请检查大小写和键盘语言，然后重新输入。</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>审查台已锁定</translation>
    </message>
    <message>
        <source>The vault was closed meanwhile.</source>
        <translation>保险库已在此期间关闭。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后再试。</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>尚未选择受理机构</translation>
    </message>
    <message>
        <source>Without the file or the address of an office nothing can be sealed.</source>
        <translation>没有受理机构的文件或地址，就无法密封任何内容。</translation>
    </message>
    <message>
        <source>Open the office file or type the address.</source>
        <translation>请打开机构文件或输入地址。</translation>
    </message>
    <message>
        <source>A connection without Tor must be your choice</source>
        <translation>不经 Tor 的连接必须由您选择</translation>
    </message>
    <message>
        <source>Ombra does not connect directly to this server by itself: it would show your network address to it.</source>
        <translation>Ombra 不会自行直接连接此服务器：那样会向它暴露您的网络地址。</translation>
    </message>
    <message>
        <source>The proxy address cannot be used</source>
        <translation>代理地址不可用</translation>
    </message>
    <message>
        <source>It is not complete, or of a kind that would look names up outside Tor.</source>
        <translation>它不完整，或者属于会在 Tor 之外查询域名的类型。</translation>
    </message>
    <message>
        <source>Use an address like 127.0.0.1:9050.</source>
        <translation>请使用类似 127.0.0.1:9050 的地址。</translation>
    </message>
    <message>
        <source>The server cannot prove its name</source>
        <translation>服务器无法证明其身份</translation>
    </message>
    <message>
        <source>Its certificate is not valid. Somebody may stand between you and the server. Nothing was sent.</source>
        <translation>它的证书无效。可能有人夹在您和服务器之间。没有发送任何内容。</translation>
    </message>
    <message>
        <source>On a public network, sign in to it first. Otherwise carry the report another way.</source>
        <translation>如果使用公共网络，请先登录该网络。否则请用其他方式递交举报。</translation>
    </message>
    <message>
        <source>The server does not know this desk</source>
        <translation>服务器不认识这个审查台</translation>
    </message>
    <message>
        <source>No reviewer on the card of the office signs with this key.</source>
        <translation>机构卡片上没有审查员使用这把密钥签名。</translation>
    </message>
    <message>
        <source>Check that you opened the right vault, or ask who keeps the office&apos;s root key.</source>
        <translation>请确认打开的是正确的保险库，或询问保管机构根密钥的人。</translation>
    </message>
    <message>
        <source>The set-up code does not fit</source>
        <translation>设置代码不符</translation>
    </message>
    <message>
        <source>It is misspelt, or was used already. A code works once.</source>
        <translation>可能拼写有误，或者已经用过。代码只能用一次。</translation>
    </message>
    <message>
        <source>Compare it with the invitation, or ask who runs the server for a new one.</source>
        <translation>请与邀请文件核对，或向服务器管理者要一个新的。</translation>
    </message>
    <message>
        <source>The server did not take the new card</source>
        <translation>服务器没有接受新的机构卡片</translation>
    </message>
    <message>
        <source>It belongs to another office, or a newer card is there already.</source>
        <translation>它属于另一个机构，或者已有更新的卡片。</translation>
    </message>
    <message>
        <source>Fetch the office again, then make the change once more.</source>
        <translation>请重新获取机构数据，然后再做一次更改。</translation>
    </message>
    <message>
        <source>The server asks to begin again</source>
        <translation>服务器要求重新开始</translation>
    </message>
    <message>
        <source>What this program knows of the office is too old for this step.</source>
        <translation>本程序所知的机构数据对这一步来说太旧。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>请刷新后再试。</translation>
    </message>
    <message>
        <source>A reviewer cannot be left out</source>
        <translation>无法排除这位审查员</translation>
    </message>
    <message>
        <source>The office has only one reviewer, or that reviewer is not on its card any more.</source>
        <translation>机构只有一位审查员，或者该审查员已不在机构卡片上。</translation>
    </message>
    <message>
        <source>Look at the list of reviewers again, or choose another office.</source>
        <translation>请再看一遍审查员名单，或选择另一个机构。</translation>
    </message>
    <message>
        <source>One reviewer has no valid keys now</source>
        <translation>有一位审查员目前没有有效密钥</translation>
    </message>
    <message>
        <source>The report can be sealed without that reviewer only if you say so.</source>
        <translation>只有您明确同意，才能在不包括该审查员的情况下密封举报。</translation>
    </message>
    <message>
        <source>Choose to send without that reviewer, or try again later.</source>
        <translation>请选择不包括该审查员发送，或稍后再试。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>It is a folder, or something else that cannot be sent.</source>
        <translation>它是文件夹，或者是其他无法发送的东西。</translation>
    </message>
    <message>
        <source>Choose files only. A folder can be packed into one file first.</source>
        <translation>请只选择文件。文件夹可以先打包成一个文件。</translation>
    </message>
    <message>
        <source>The report file is not valid</source>
        <translation>举报文件无效</translation>
    </message>
    <message>
        <source>A field is missing, unknown, or of the wrong kind.</source>
        <translation>有字段缺失、未知或类型不对。</translation>
    </message>
    <message>
        <source>Some answers are missing</source>
        <translation>还缺少一些回答</translation>
    </message>
    <message>
        <source>A question that must be answered has no answer yet.</source>
        <translation>有必答的问题还没有回答。</translation>
    </message>
    <message>
        <source>Go through the pages again; the questions are marked.</source>
        <translation>请再看一遍各页；这些问题已标出。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation>正在计算校验值</translation>
    </message>
    <message>
        <source>Working out the keys</source>
        <translation>正在推算密钥</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在密封</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在获取</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} 字节</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} KB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>每秒 {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}，共 {total}</translation>
    </message>
    <message>
        <source>The passphrase is too weak</source>
        <translation>口令太弱</translation>
    </message>
    <message>
        <source>It could be guessed by trying.</source>
        <translation>可以通过尝试猜出。</translation>
    </message>
    <message>
        <source>The key file cannot be used</source>
        <translation>密钥文件不可用</translation>
    </message>
    <message>
        <source>It is damaged, or it belongs to another office.</source>
        <translation>它已损坏，或者属于另一个机构。</translation>
    </message>
    <message>
        <source>Use the copy you keep in another place.</source>
        <translation>请使用您存放在别处的副本。</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>这里没有保险库</translation>
    </message>
    <message>
        <source>The folder holds no desk, or the disk is not connected.</source>
        <translation>该文件夹中没有审查台，或者磁盘未连接。</translation>
    </message>
    <message>
        <source>Choose the folder of your desk, or set up an office.</source>
        <translation>请选择您的审查台文件夹，或设立机构。</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>保险库已损坏</translation>
    </message>
    <message>
        <source>It cannot be read as a whole. Nothing was changed.</source>
        <translation>它无法完整读取。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This vault belongs to something else</source>
        <translation>这个保险库不属于这里</translation>
    </message>
    <message>
        <source>It was not made by this desk, or belongs to another office.</source>
        <translation>它不是由这个审查台创建的，或者属于另一个机构。</translation>
    </message>
    <message>
        <source>Choose the folder of your desk.</source>
        <translation>请选择您的审查台文件夹。</translation>
    </message>
    <message>
        <source>This vault was made by a newer Ombra</source>
        <translation>这个保险库由更新版本的 Ombra 创建</translation>
    </message>
    <message>
        <source>Your version does not know its format yet. Nothing was changed.</source>
        <translation>您的版本还不认识它的格式。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The vault is open somewhere else</source>
        <translation>保险库已在别处打开</translation>
    </message>
    <message>
        <source>Another window or command works with it now.</source>
        <translation>另一个窗口或命令正在使用它。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>请关闭另一个，然后再试。</translation>
    </message>
    <message>
        <source>The keys of the past weeks are not readable</source>
        <translation>过去几周的密钥无法读取</translation>
    </message>
    <message>
        <source>Without them new reports cannot be opened. Reports in the vault are not affected.</source>
        <translation>没有它们就无法打开新的举报。保险库中的举报不受影响。</translation>
    </message>
    <message>
        <source>Put the keyring file back beside the vault. Do not make a new office because of this.</source>
        <translation>请把密钥环文件放回保险库旁边。不要因此新建机构。</translation>
    </message>
    <message>
        <source>The office cannot be set up like this</source>
        <translation>无法这样设立机构</translation>
    </message>
    <message>
        <source>A name is missing, or the numbers do not fit each other.</source>
        <translation>缺少名称，或者数字彼此不符。</translation>
    </message>
    <message>
        <source>Take a longer one, best of several words that have nothing to do with you.</source>
        <translation>请使用更长的口令，最好由几个与您无关的词组成。</translation>
    </message>
    <message>
        <source>Put back a copy of the vault file, if you have one. Keep the damaged one until that works.</source>
        <translation>如有保险库文件的副本，请放回原处。在恢复成功之前请保留损坏的文件。</translation>
    </message>
    <message>
        <source>Correct the field that is named with this message.</source>
        <translation>请更正随此消息指出的字段。</translation>
    </message>
    <message>
        <source>The invitation cannot be used</source>
        <translation>邀请文件不可用</translation>
    </message>
    <message>
        <source>It is not complete, or it is not an invitation of an Ombra server.</source>
        <translation>它不完整，或者不是 Ombra 服务器的邀请文件。</translation>
    </message>
    <message>
        <source>Ask who runs the server for the file again.</source>
        <translation>请向服务器管理者重新索取该文件。</translation>
    </message>
    <message>
        <source>This is not here any more</source>
        <translation>这里已经没有了</translation>
    </message>
    <message>
        <source>The case or the attachment is not in the vault.</source>
        <translation>该案件或附件不在保险库中。</translation>
    </message>
    <message>
        <source>Refresh the list and look again.</source>
        <translation>请刷新列表后再看。</translation>
    </message>
    <message>
        <source>This report cannot be answered</source>
        <translation>无法答复这份举报</translation>
    </message>
    <message>
        <source>Its reply keys are not valid, so no reply could be opened by anybody.</source>
        <translation>它的回复密钥无效，因此任何人都无法打开回复。</translation>
    </message>
    <message>
        <source>Note it in the case. There is no other way to the reporter.</source>
        <translation>请在案件中注明。没有其他途径联系举报人。</translation>
    </message>
    <message>
        <source>No more replies fit into this conversation</source>
        <translation>这个对话中放不下更多回复</translation>
    </message>
    <message>
        <source>The reporter&apos;s program looks for a limited number of replies at a time.</source>
        <translation>举报人的程序一次只查找有限数量的回复。</translation>
    </message>
    <message>
        <source>Wait until the reporter has fetched them.</source>
        <translation>请等举报人取走回复。</translation>
    </message>
    <message>
        <source>The reply is empty</source>
        <translation>回复是空的</translation>
    </message>
    <message>
        <source>It holds neither words nor a new status.</source>
        <translation>它既没有文字，也没有新的状态。</translation>
    </message>
    <message>
        <source>Write something, or choose a status.</source>
        <translation>请写点内容，或选择一个状态。</translation>
    </message>
    <message>
        <source>The attachment is not complete</source>
        <translation>附件不完整</translation>
    </message>
    <message>
        <source>Some of its pieces are not on the server, or were changed.</source>
        <translation>它的一些分块不在服务器上，或者被改动过。</translation>
    </message>
    <message>
        <source>Fetch it again later. If it stays so, ask the reporter to send it once more.</source>
        <translation>请稍后重新获取。如果仍然如此，请让举报人再发送一次。</translation>
    </message>
    <message>
        <source>The report cannot be shown in full</source>
        <translation>无法完整显示这份举报</translation>
    </message>
    <message>
        <source>It was sealed correctly, but its content is not a report as Ombra writes it.</source>
        <translation>它的密封是正确的，但内容不是 Ombra 所写的举报格式。</translation>
    </message>
    <message>
        <source>Read what is shown as plain text, and ask the reporter if something is missing.</source>
        <translation>请阅读以纯文本显示的内容，如有缺失请询问举报人。</translation>
    </message>
    <message>
        <source>This step does not fit the state of the case</source>
        <translation>这一步与案件状态不符</translation>
    </message>
    <message>
        <source>The case has moved on since the page was shown.</source>
        <translation>页面显示之后，案件状态已有变化。</translation>
    </message>
    <message>
        <source>Refresh the case and choose again.</source>
        <translation>请刷新案件后重新选择。</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>需要理由</translation>
    </message>
    <message>
        <source>Closing a case needs one of the reasons.</source>
        <translation>结案需要选择一个理由。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择一个理由。</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>文件太多</translation>
    </message>
    <message>
        <source>One report or follow-up takes a limited number of files.</source>
        <translation>一份举报或补充只能附上有限数量的文件。</translation>
    </message>
    <message>
        <source>Pack some of them into one file, or send the others as a follow-up.</source>
        <translation>请把其中一些打包成一个文件，或把其余的作为补充发送。</translation>
    </message>
    <message>
        <source>A file name is too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <source>It has more than 255 bytes.</source>
        <translation>它超过 255 字节。</translation>
    </message>
    <message>
        <source>Give the file a shorter name and add it again.</source>
        <translation>请给文件取一个较短的名称，然后重新添加。</translation>
    </message>
    <message>
        <source>What you wrote about yourself is too long</source>
        <translation>您写的关于自己的内容太长</translation>
    </message>
    <message>
        <source>The part that only the custodian can open has little room.</source>
        <translation>只有身份保管人能打开的部分空间有限。</translation>
    </message>
    <message>
        <source>Keep to your name and one way to reach you.</source>
        <translation>请只写姓名和一种联系方式。</translation>
    </message>
    <message>
        <source>This office has no custodian</source>
        <translation>这个机构没有身份保管人</translation>
    </message>
    <message>
        <source>Nobody there could keep your name apart from the reviewers.</source>
        <translation>那里没有人能把您的姓名与审查员分开保管。</translation>
    </message>
    <message>
        <source>Choose to stay anonymous, to use another name, or to be named.</source>
        <translation>请选择匿名、使用化名或实名。</translation>
    </message>
    <message>
        <source>A withdrawal carries no files</source>
        <translation>撤回不能附带文件</translation>
    </message>
    <message>
        <source>It only says that you take the report back.</source>
        <translation>它只表示您收回举报。</translation>
    </message>
    <message>
        <source>Take the files out, then send it again.</source>
        <translation>请去掉文件，然后重新发送。</translation>
    </message>
    <message>
        <source>A sealed file cannot be made for that week</source>
        <translation>无法为那一周制作密封文件</translation>
    </message>
    <message>
        <source>The keys of the office reach only some weeks ahead.</source>
        <translation>受理机构的密钥只覆盖未来几周。</translation>
    </message>
    <message>
        <source>Choose an earlier week.</source>
        <translation>请选择更早的一周。</translation>
    </message>
    <message>
        <source>The sealed file cannot be used</source>
        <translation>密封文件不可用</translation>
    </message>
    <message>
        <source>It is damaged, not whole, or not a sealed file of Ombra.</source>
        <translation>它已损坏、不完整，或者不是 Ombra 的密封文件。</translation>
    </message>
    <message>
        <source>Copy it again from where it came, then try again.</source>
        <translation>请从来源处重新复制，然后再试。</translation>
    </message>
    <message>
        <source>This sealed file is for a later week</source>
        <translation>这份密封文件属于以后的一周</translation>
    </message>
    <message>
        <source>It can be handed in from the day that is named with this message.</source>
        <translation>从随此消息指出的日期起可以递交。</translation>
    </message>
    <message>
        <source>Keep it, and hand it in then.</source>
        <translation>请保留它，到时再递交。</translation>
    </message>
    <message>
        <source>The time of this sealed file is over</source>
        <translation>这份密封文件的期限已过</translation>
    </message>
    <message>
        <source>It could be handed in until the day that is named with this message.</source>
        <translation>它的递交期限是随此消息指出的日期。</translation>
    </message>
    <message>
        <source>Make a new one from the report.</source>
        <translation>请用举报重新制作一份。</translation>
    </message>
    <message>
        <source>The office shows two different keys</source>
        <translation>受理机构出现两把不同的密钥</translation>
    </message>
    <message>
        <source>Where there may be only one, there are two. The server may have been tampered with. Nothing was sent.</source>
        <translation>本应只有一把的地方出现了两把。服务器可能已被篡改。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the office in another way.</source>
        <translation>请不要继续。请用其他方式询问受理机构。</translation>
    </message>
</context>
</TS>
