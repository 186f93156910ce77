<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>ButtonBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Technical detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files here, or choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{question}, required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Up one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the folder or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name without slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name exists already; nothing is overwritten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, you are here: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}, done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hide now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Parts</name>
    <message>
        <source>Year-month-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure you are of the time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombra has no better words for this. What you entered is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the office the code below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is damaged, or it was not made by Ombra. Nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or open it again. If it stays so, ask the sender for a fresh copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than a sealed report or one of its parts may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text, or attach the rest as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer Ombra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This uses a format that your version does not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the office and the clock of this computer disagree about the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the office have run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office has not renewed them. Ombra does not seal to old keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, try later or ask the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the keys here opens this. It may be meant for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless you expected to be able to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is not what its seal promises. It is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again. If it stays so, treat the server or the file as tampered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombra cannot prove who made this, so it was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the office in another way whether it is theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meant for another conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a real message, but not for this office or this report. It was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, the server may be misbehaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the office you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the office do not match its fingerprint, or are older than those you saw. Somebody may stand between you and the office. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the letterhead or website of the office, from another computer if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could open this report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every reviewer is left out, or none has valid keys now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include at least one reviewer, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a typing mistake, or a part of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the source, six groups of five digits included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight words are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more or fewer than eight words here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type all eight words in their order, with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word is not on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is probably misspelt, or belongs to a list in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each word with your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each word exists, but one is wrong or two have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words and their order with your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed name cannot be opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sealed to the custodian, and the key here does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the custodian, if the rules allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not confirm your report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer is not signed as it should be, so it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. Sending twice does no harm: the report counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ombra made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step could not be finished. The fault is in the program, not with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection, or the network blocks the way. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection and try again, or carry the report another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted. What arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. Ombra goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anonymous connection is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tor did not answer. Ombra does not go round it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Tor, or choose deliberately to connect without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave an answer that fits nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be another kind of server, a sign-in page of this network, or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address. On a public network, sign in to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes nothing more at the moment. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no room for new reports. Replies can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later, or carry the report another way. The office has to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not accept what was sent, or not from here, or not any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the newest data of the office and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never there, or it has been removed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office is not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server runs, but the office has not published its keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone, or this account may not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone, or this account may not look into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the same as when it was added, so sending stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs that may be writing to it, then add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to save this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not write in that folder, or the file exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelt, or it belongs to another vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault was closed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the file or the address of an office nothing can be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the office file or type the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
