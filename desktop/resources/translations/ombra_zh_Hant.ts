<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hant" sourcelanguage="en">
<context>
    <name>AckCard</name>
    <message>
        <source>In {language}, signed by {signer}, sealed to this reporter alone. It can be read within {hours} h of sending and promises the next message within 30 days.</source>
        <translation>語言：{language}；由 {signer} 簽署，只密封給這位舉報人。送出後 {hours} 小時內即可閱讀，並承諾 30 天內再次來信。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>換個寫法</translation>
    </message>
    <message>
        <source>This report is not acknowledged yet</source>
        <translation>這份舉報尚未確認收到</translation>
    </message>
    <message>
        <source>The acknowledgement is overdue</source>
        <translation>確認收到已逾期</translation>
    </message>
    <message>
        <source>Not acknowledged yet; {left} left</source>
        <translation>尚未確認收到，還剩 {left}</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>Report received</source>
        <translation>收到舉報</translation>
    </message>
    <message>
        <source>Follow-up received</source>
        <translation>收到補充</translation>
    </message>
    <message>
        <source>The reporter took the report back</source>
        <translation>舉報人撤回了舉報</translation>
    </message>
    <message>
        <source>Message of a newer version received</source>
        <translation>收到更新版本的訊息</translation>
    </message>
    <message>
        <source>Opened at this desk</source>
        <translation>在本覆核台開啟</translation>
    </message>
    <message>
        <source>The text of the report arrived</source>
        <translation>舉報的正文已到達</translation>
    </message>
    <message>
        <source>Acknowledgement written</source>
        <translation>已寫確認</translation>
    </message>
    <message>
        <source>Question written</source>
        <translation>已寫問題</translation>
    </message>
    <message>
        <source>Status written</source>
        <translation>已寫狀態</translation>
    </message>
    <message>
        <source>Finding written</source>
        <translation>已寫結論</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>已寫留言</translation>
    </message>
    <message>
        <source>The sealed name was asked for</source>
        <translation>有人請求開啟密封的姓名</translation>
    </message>
    <message>
        <source>The custodian granted the name</source>
        <translation>身分保管人同意開啟姓名</translation>
    </message>
    <message>
        <source>The custodian refused the name</source>
        <translation>身分保管人拒絕開啟姓名</translation>
    </message>
    <message>
        <source>The reporter is told of the request</source>
        <translation>已把請求告知舉報人</translation>
    </message>
    <message>
        <source>Reply posted</source>
        <translation>回覆已送出</translation>
    </message>
    <message>
        <source>The server refused a reply</source>
        <translation>伺服器拒收一則回覆</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Copy of a file saved</source>
        <translation>已儲存檔案副本</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>已匯出舉報</translation>
    </message>
    <message>
        <source>This desk was made</source>
        <translation>本覆核台已建立</translation>
    </message>
    <message>
        <source>Keys published, up to week</source>
        <translation>金鑰已公布，直到第幾週</translation>
    </message>
    <message>
        <source>Secret of a week erased</source>
        <translation>某一週的私密金鑰已抹除</translation>
    </message>
    <message>
        <source>Card signed again, its number</source>
        <translation>名片已重新簽署，編號</translation>
    </message>
    <message>
        <source>New log of the server accepted</source>
        <translation>已接受伺服器的新日誌</translation>
    </message>
    <message>
        <source>This record was saved to a file</source>
        <translation>本記錄已儲存到檔案</translation>
    </message>
    <message>
        <source>A flaw in this record was seen</source>
        <translation>已知悉本記錄中的一處問題</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>已做備份</translation>
    </message>
    <message>
        <source>Desk brought back from a backup</source>
        <translation>覆核台已從備份還原</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Something else was done</source>
        <translation>還有別的處置</translation>
    </message>
    <message>
        <source>Something you reported has ended</source>
        <translation>您舉報的某項處置已結束</translation>
    </message>
    <message>
        <source>Something else was done: {what}</source>
        <translation>還有別的處置：{what}</translation>
    </message>
    <message>
        <source>This has ended: {what}</source>
        <translation>已結束：{what}</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>什麼時候結束的？</translation>
    </message>
    <message>
        <source>Counted in the order of your report; what you added later comes after it.</source>
        <translation>按您舉報中的順序數；後來補充的排在後面。</translation>
    </message>
    <message>
        <source>What has ended?</source>
        <translation>哪一項已經結束？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>Number {number} of what you reported</source>
        <translation>您舉報的第 {number} 項</translation>
    </message>
</context>
<context>
    <name>AskWordsPage</name>
    <message>
        <source>Check for replies</source>
        <translation>查看回覆</translation>
    </message>
    <message>
        <source>Enter the eight words of your receipt, or the numbers. They stay on this computer; the server learns only that somebody looked.</source>
        <translation>請輸入回執上的八個詞，或對應的數字。它們只留在這台電腦上；伺服器只知道有人來看過。</translation>
    </message>
    <message>
        <source>Your eight words</source>
        <translation>您的八個詞</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>依順序輸入，詞與詞之間用空格隔開。</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>查找回覆</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>還沒有選擇受理機構</translation>
    </message>
    <message>
        <source>Replies lie at the server of the office that got your report.</source>
        <translation>回覆存放在收到您舉報的那個受理機構的伺服器上。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>選擇受理機構</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>還沒有選擇連線方式</translation>
    </message>
    <message>
        <source>Say first how the office&apos;s server is to be reached.</source>
        <translation>請先說明要怎樣連上該受理機構的伺服器。</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>選擇連線方式</translation>
    </message>
    <message>
        <source>Word {place} is on no list. It is probably misspelt; compare it with your note.</source>
        <translation>第 {place} 個詞不在任何詞表裡，很可能寫錯了。請與您的紀錄核對。</translation>
    </message>
    <message>
        <source>There are {count} words here; eight are needed.</source>
        <translation>這裡有 {count} 個詞；需要八個。</translation>
    </message>
</context>
<context>
    <name>BeforeYouStart</name>
    <message>
        <source>Before you start</source>
        <translation>開始之前</translation>
    </message>
    <message>
        <source>Do not use a computer, phone or network that belongs to the company you are reporting.</source>
        <translation>不要使用屬於被舉報公司的電腦、手機或網路。</translation>
    </message>
    <message>
        <source>Other things that can identify you</source>
        <translation>還有哪些情況可能讓人認出您</translation>
    </message>
    <message>
        <source>The time at which you send, if you were on duty.</source>
        <translation>送出的時間，如果當時您正在值班。</translation>
    </message>
    <message>
        <source>Documents that few people can open, or that carry a name or a mark.</source>
        <translation>只有少數人能開啟的文件，或帶有姓名、記號的文件。</translation>
    </message>
    <message>
        <source>Printed or photographed pages: they can carry dots that name the printer.</source>
        <translation>列印或翻拍的紙頁：上面可能有能指認印表機的細小圓點。</translation>
    </message>
    <message>
        <source>Your way of writing. Short, plain sentences say less about you.</source>
        <translation>您的寫作習慣。句子短而平實，透露的就少。</translation>
    </message>
    <message>
        <source>An input method that sends what you type to its maker.</source>
        <translation>會把您輸入的內容傳給廠商的輸入法。</translation>
    </message>
    <message>
        <source>Whom you have told about it, and what you have posted.</source>
        <translation>您告訴過誰，在網路上發過什麼。</translation>
    </message>
</context>
<context>
    <name>BridgesFold</name>
    <message>
        <source>A bridge is an entrance to Tor that is not in its public list. Get some from bridges.torproject.org, by e-mail from the Tor Project, or from somebody you trust, if possible not over this network.</source>
        <translation>橋接是不在公開名單上的 Tor 入口。可以從 bridges.torproject.org、透過 Tor Project 的電子郵件，或向您信任的人取得，盡量不要經由現在這個網路。</translation>
    </message>
    <message>
        <source>Bridges, one a line</source>
        <translation>橋接，每行一個</translation>
    </message>
    <message>
        <source>obfs4, snowflake, webtunnel or plain.</source>
        <translation>obfs4、snowflake、webtunnel 或一般橋接。</translation>
    </message>
    <message>
        <source>Start Tor with these bridges</source>
        <translation>用這些橋接啟動 Tor</translation>
    </message>
    <message>
        <source>Take the office&apos;s bridges</source>
        <translation>填入受理機構提供的橋接</translation>
    </message>
    <message>
        <source>Start Tor without bridges</source>
        <translation>不用橋接啟動 Tor</translation>
    </message>
    <message>
        <source>A bridge sees that you use Tor, not what for. Snowflake and WebTunnel disguise it as visits to other sites; your network sees those sites&apos; names being looked up.</source>
        <translation>橋接知道您在使用 Tor，但不知道用來做什麼。Snowflake 和 WebTunnel 會偽裝成瀏覽其他網站；您的網路會看到那些網站的網域名稱被查詢。</translation>
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
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Carry it another way</source>
        <translation>用別的方式送達</translation>
    </message>
    <message>
        <source>For a blocked network, a stick, an e-mail, or a helper in another place.</source>
        <translation>適用於網路被封鎖、用隨身碟、用電子郵件，或請在別處的人幫忙。</translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>儲存密封檔案</translation>
    </message>
    <message>
        <source>Write your report here and choose “Save a sealed file” on its last page. Only the reviewer can open the file. Its name and its look say nothing.</source>
        <translation>在這裡填好舉報，並在最後一頁選擇「儲存密封檔案」。只有覆核員能開啟它。檔名和檔案外觀看不出任何資訊。</translation>
    </message>
    <message>
        <source>Hand in a sealed file</source>
        <translation>遞交密封檔案</translation>
    </message>
    <message>
        <source>For yourself or for somebody else. You cannot read what is inside.</source>
        <translation>為自己或替別人遞交。您看不到裡面的內容。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>遞交</translation>
    </message>
    <message>
        <source>Choose the office first: the file is handed in at its server.</source>
        <translation>請先選擇受理機構：檔案要遞交到它的伺服器。</translation>
    </message>
    <message>
        <source>Continue your report</source>
        <translation>繼續填寫舉報</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>填寫舉報</translation>
    </message>
    <message>
        <source>Looking whether the file is whole</source>
        <translation>正在檢查檔案是否完整</translation>
    </message>
    <message>
        <source>Sealed for {office}, fingerprint {fingerprint}. It can be handed in until {day}. Size: {size}. File code: {code}. What it says and who wrote it cannot be seen.</source>
        <translation>密封給 {office}，指紋 {fingerprint}。最晚可在 {day} 遞交。大小：{size}。檔案代碼：{code}。看不到其中的內容，也看不到是誰寫的。</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>檔案完整</translation>
    </message>
    <message>
        <source>The receipt is verified. The server promised to list it publicly by {time}.</source>
        <translation>回執已核實。伺服器承諾在 {time} 之前公開列出它。</translation>
    </message>
    <message>
        <source>The file is handed in</source>
        <translation>檔案已遞交</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you: it was taken, file code {code}. They saw the same code when they sealed it, and can see with their eight words that it arrived. You can delete the file now.</source>
        <translation>請告訴把檔案交給您的人：檔案已收下，檔案代碼 {code}。對方密封時看過同一個代碼，也能用自己的八個詞看到它已送達。現在您可以刪除這個檔案。</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>選擇密封檔案</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Ask a question</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>設定狀態</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫留言</translation>
    </message>
    <message>
        <source>Withdrawn by the reporter</source>
        <translation>舉報人已撤回</translation>
    </message>
    <message>
        <source>The report came with a reply key that nobody could open a reply with. It may have been changed on purpose. The case is kept, and there is no way to its reporter.</source>
        <translation>隨舉報而來的回覆金鑰打不開任何回覆，可能是有人故意改動的。案件會保留，但沒有辦法聯絡舉報人。</translation>
    </message>
    <message>
        <source>No readable message of this case brought a reply key yet.</source>
        <translation>這個案件還沒有任何可讀的訊息帶來回覆金鑰。</translation>
    </message>
    <message>
        <source>This case cannot be answered</source>
        <translation>這個案件無法回覆</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this report is still on its way</source>
        <translation>這份舉報的正文還在路上</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Promised message is overdue</source>
        <translation>承諾的來信已逾期</translation>
    </message>
    <message>
        <source>Message promised in {left}</source>
        <translation>承諾在 {left}內來信</translation>
    </message>
    <message>
        <source>Acknowledge: {left}</source>
        <translation>待確認：{left}</translation>
    </message>
    <message>
        <source>Feedback: {left}</source>
        <translation>待答覆：{left}</translation>
    </message>
    <message>
        <source>Acknowledge within {left}</source>
        <translation>請在 {left}內確認收到</translation>
    </message>
    <message>
        <source>Feedback due in {left}</source>
        <translation>請在 {left}內答覆</translation>
    </message>
    <message>
        <source>Service answers within {left}</source>
        <translation>平台應在 {left}內答覆</translation>
    </message>
    <message>
        <source>Reporter may reply for {left}</source>
        <translation>舉報人還有 {left}可以回應</translation>
    </message>
    <message>
        <source>Due in {left}</source>
        <translation>{left}內到期</translation>
    </message>
    <message>
        <source>Acknowledgement overdue</source>
        <translation>確認收到已逾期</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>答覆已逾期</translation>
    </message>
    <message>
        <source>Service did not answer</source>
        <translation>平台沒有答覆</translation>
    </message>
    <message>
        <source>Reporter&apos;s time to reply is over</source>
        <translation>舉報人的回應期已過</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>案件的各個部分</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>正在開啟案件</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>尚未選擇案件</translation>
    </message>
    <message>
        <source>Choose one from the list. Nothing is marked as read before.</source>
        <translation>請從清單中選擇。開啟之前不會標為已讀。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>舉報</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>收回這個回答</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的話</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <source>How many people could know this?</source>
        <translation>有多少人可能知道這件事？</translation>
    </message>
    <message>
        <source>Few people could have written this: about {number}</source>
        <translation>只有少數人寫得出這份舉報：大約 {number} 人</translation>
    </message>
    <message>
        <source>Some people could have written this: about {number}</source>
        <translation>寫得出這份舉報的人不多：大約 {number} 人</translation>
    </message>
    <message>
        <source>This is a guess from your answers. It never leaves this computer.</source>
        <translation>這是根據您的回答所作的估計，不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Nothing you answered says that fewer than {number} do.</source>
        <translation>您的回答中，沒有一項顯示知道的人少於 {number} 人。</translation>
    </message>
    <message>
        <source>The smallest number you gave counts.</source>
        <translation>以您填寫的最小數字為準。</translation>
    </message>
</context>
<context>
    <name>CodeSearch</name>
    <message>
        <source>Type to search all…</source>
        <translation>輸入文字，在全部選項中搜尋…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nothing has these words. “Something else…” takes your own.</source>
        <translation>沒有選項含有這些字詞。可以用「其他…」自己填寫。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before and after</source>
        <translation>之前與之後</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Nothing hidden was found.</source>
        <translation>沒有發現隱藏的東西。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Look at it as somebody who searches for you: what in it points at you?</source>
        <translation>請像想找出您的人那樣看一遍：裡面有什麼指向您？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The picture stays.</source>
        <translation>畫面會保留。</translation>
    </message>
    <message>
        <source>What can be read, seen and heard stays.</source>
        <translation>讀得到、看得到、聽得到的內容會保留。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is sent</source>
        <translation>送出的內容</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>送出什麼，送給誰</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此項必填。</translation>
    </message>
    <message>
        <source>To the reporter of {number} alone: only their eight words open it.</source>
        <translation>只給案件 {number} 的舉報人：只有其八個詞能開啟。</translation>
    </message>
    <message>
        <source>Signed by {signer}; it cannot be taken back.</source>
        <translation>由 {signer} 簽署；送出後無法收回。</translation>
    </message>
    <message>
        <source>It can be read within {hours} h of sending.</source>
        <translation>送出後 {hours} 小時內即可閱讀。</translation>
    </message>
    <message>
        <source>The reporter sees the status: {word}.</source>
        <translation>舉報人看到的狀態：{word}。</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Send the acknowledgement</source>
        <translation>送出確認</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的問題</translation>
    </message>
    <message>
        <source>One thing at a time. Do not repeat what could identify the reporter.</source>
        <translation>一次只問一件事。請勿重複可能讓人認出舉報人的內容。</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>送出問題</translation>
    </message>
    <message>
        <source>Message to the reporter</source>
        <translation>給舉報人的話</translation>
    </message>
    <message>
        <source>Set and send</source>
        <translation>設定並送出</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>Do not repeat what could identify the reporter.</source>
        <translation>請勿重複可能讓人認出舉報人的內容。</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>送出留言</translation>
    </message>
    <message>
        <source>The case is now</source>
        <translation>案件現在的狀態</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>結案原因</translation>
    </message>
    <message>
        <source>The reporter reads your words, not this.</source>
        <translation>舉報人讀到的是您寫的話，不是此項。</translation>
    </message>
    <message>
        <source>Your next message</source>
        <translation>您下次來信的時間</translation>
    </message>
    <message>
        <source>You read it and decide what is next.</source>
        <translation>您閱讀後決定下一步。</translation>
    </message>
    <message>
        <source>You look into it.</source>
        <translation>您正在調查。</translation>
    </message>
    <message>
        <source>Your words below are the finding.</source>
        <translation>您在下面寫的就是結論。</translation>
    </message>
    <message>
        <source>Needs a reason and words to the reporter.</source>
        <translation>需要原因，以及給舉報人的話。</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>請選擇原因</translation>
    </message>
    <message>
        <source>Promise none</source>
        <translation>不作承諾</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>%n 天內</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>設定狀態</translation>
    </message>
    <message>
        <source>Write a note to the reporter</source>
        <translation>給舉報人留言</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>How this computer reaches the office&apos;s server. You decide.</source>
        <translation>這台電腦要怎樣連上受理機構的伺服器。由您決定。</translation>
    </message>
    <message>
        <source>Connect through Tor</source>
        <translation>透過 Tor 連線</translation>
    </message>
    <message>
        <source>Use the Tor that is running</source>
        <translation>使用正在執行的 Tor</translation>
    </message>
    <message>
        <source>Start Tor here</source>
        <translation>在這裡啟動 Tor</translation>
    </message>
    <message>
        <source>My connection to Tor is blocked</source>
        <translation>我的網路封鎖了 Tor</translation>
    </message>
    <message>
        <source>More: proxies</source>
        <translation>更多：代理伺服器</translation>
    </message>
    <message>
        <source>What about a VPN?</source>
        <translation>VPN 可以嗎？</translation>
    </message>
    <message>
        <source>I cannot use Tor</source>
        <translation>我無法使用 Tor</translation>
    </message>
    <message>
        <source>Looking for a running Tor</source>
        <translation>正在尋找執行中的 Tor</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Through Tor, neither the office&apos;s server nor your network can tell who is calling.</source>
        <translation>透過 Tor，受理機構的伺服器和您的網路都無法知道是誰在連線。</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>選擇連線方式</translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message>
        <source>{number} older messages are not shown</source>
        <translation>未顯示更早的 {number} 則訊息</translation>
    </message>
    <message>
        <source>Next message promised by {day}</source>
        <translation>承諾在 {day} 前再次來信</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>舉報</translation>
    </message>
    <message>
        <source>Follow-up from the reporter</source>
        <translation>舉報人的補充</translation>
    </message>
    <message>
        <source>The reporter takes the report back</source>
        <translation>舉報人撤回舉報</translation>
    </message>
    <message>
        <source>A message from a newer version</source>
        <translation>來自更新版本的訊息</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Question to the reporter</source>
        <translation>給舉報人的問題</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Note to the reporter</source>
        <translation>給舉報人的留言</translation>
    </message>
    <message>
        <source>Request for the sealed name</source>
        <translation>請求開啟密封的姓名</translation>
    </message>
    <message>
        <source>See the tab Report.</source>
        <translation>內容請見「舉報」分頁。</translation>
    </message>
    <message>
        <source>What it adds stands in the tab Report.</source>
        <translation>補充的內容請見「舉報」分頁。</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>沒有說明原因。</translation>
    </message>
    <message>
        <source>It is kept as it came. A newer version of Ombra can read it.</source>
        <translation>依原樣保留。更新版本的 Ombra 可以讀取。</translation>
    </message>
    <message>
        <source>Without words.</source>
        <translation>沒有附言。</translation>
    </message>
    <message>
        <source>Text still on its way</source>
        <translation>正文還在路上</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 個檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>又重複來過 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the reporter</source>
        <translation>舉報人已讀</translation>
    </message>
    <message>
        <source>Posted; on the board within {hours} h</source>
        <translation>已送出；{hours} 小時內公布到公告板</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>伺服器拒收</translation>
    </message>
    <message>
        <source>Waits in the vault; goes out with the next pull</source>
        <translation>存在保險庫中，下次收取時送出</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Session PIN</source>
        <translation>本次使用的 PIN 碼</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Not this PIN. Tries left: {number}</source>
        <translation>PIN 碼不對。還可以試 {number} 次</translation>
    </message>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>有一段時間沒有人操作。</translation>
    </message>
    <message>
        <source>Nobody was here for a while. No PIN is set, so anybody can go on.</source>
        <translation>有一段時間沒有人操作。沒有設定 PIN 碼，所以任何人都可以繼續。</translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Messages that say nothing</source>
        <translation>不含內容的訊息</translation>
    </message>
    <message>
        <source>While Ombra is open, sealed letters without content go to the office’s server at random times, one or two an hour. Somebody who only counts what arrives there then cannot tell which of them is your report. It does not hide that you use Ombra, nor your connection from whoever watches your network. Open for a few minutes only, it hides little. Nothing of it is stored here.</source>
        <translation>Ombra 開啟期間，會在隨機的時間向受理機構的伺服器送出密封的空信，每小時一兩封。只計算到達數量的人，因此分不出哪一封是您的舉報。這不會掩蓋您在使用 Ombra，也不會對監看您網路的人隱藏您的連線。如果只開啟幾分鐘，作用很小。這裡不會儲存任何相關紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n sent since Ombra was opened</source>
        <translation>
            <numerusform>Ombra 開啟以來已送出 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Send messages that say nothing</source>
        <translation>送出不含內容的訊息</translation>
    </message>
    <message>
        <source>Your report always goes first; on a busy server they cost this computer some work.</source>
        <translation>您的舉報永遠優先；伺服器忙碌時，這些訊息會占用這台電腦一些運算。</translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>this hour</source>
        <translation>一小時內</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>不到一小時</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>{time} ({utc} UTC)</source>
        <translation>{time}（{utc} UTC）</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Review desk</source>
        <translation>覆核台</translation>
    </message>
    <message>
        <source>Search numbers and headlines</source>
        <translation>搜尋編號和標題</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即鎖定</translation>
    </message>
    <message>
        <source>Locks in {minutes} min</source>
        <translation>{minutes} 分鐘後鎖定</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>已連上伺服器</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>伺服器拒絕</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Ombra desk</source>
        <translation>Ombra 工作台</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Technical detail</source>
        <translation>技術細節</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>已收合</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>When?</source>
        <translation>什麼時候？</translation>
    </message>
    <message>
        <source>What happens to you after the report</source>
        <translation>舉報之後您遇到的事</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>發生了什麼？</translation>
    </message>
    <message>
        <source>The day is enough. You can leave it empty.</source>
        <translation>寫日期就夠了，也可以留空。</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>如果願意，請用自己的話寫</translation>
    </message>
    <message>
        <source>One or two plain sentences. Leave out what only you could know.</source>
        <translation>一兩句簡單的話就好。請不要寫只有您才可能知道的事。</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>誰能開啟它</translation>
    </message>
    <message>
        <source>Whom you left out of your report is not remembered here. Leave them out again.</source>
        <translation>您在舉報中排除過誰，這裡不會記住。請再次排除。</translation>
    </message>
    <message>
        <source>Seal and send this entry</source>
        <translation>密封並送出這一則</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
    <message>
        <source>It is meant for the twelve months after your report.</source>
        <translation>它用於舉報之後的十二個月。</translation>
    </message>
    <message>
        <source>It is meant for the twelve months after your report: until {day}.</source>
        <translation>它用於舉報之後的十二個月：到 {day} 為止。</translation>
    </message>
    <message>
        <source>Pressure often comes later, and dates prove it. An entry reaches the office only when you send it; Ombra keeps no copy on this computer.</source>
        <translation>壓力往往來得較晚，而日期能證明它。只有在您送出之後，受理機構才會收到紀錄；Ombra 不在這台電腦上保留副本。</translation>
    </message>
    <message>
        <source>Once a month helps, and on any day when something happens. No reminder is left here: tie it to a day you know, such as the first of the month. Your eight words do not expire.</source>
        <translation>每月記一次就有幫助，有事發生的那天也請記下。這裡不留任何提醒：請選一個容易記住的日子，例如每月的第一天。您的八個詞不會過期。</translation>
    </message>
</context>
<context>
    <name>DirectFold</name>
    <message>
        <source>What you write stays sealed. But the office&apos;s server sees your internet address, and your network, its operator and whoever watches it see that you call this office, and when. Choose this only if that cannot harm you. An onion address cannot be reached like this.</source>
        <translation>您寫的內容仍然是密封的。但受理機構的伺服器會看到您的網路位址，您的網路、網路業者以及監看它的人會看到您連上這個受理機構，以及在什麼時間。只有在這不會傷害您的情況下，才這樣選擇。洋蔥位址無法用這種方式連線。</translation>
    </message>
    <message>
        <source>Connect directly, not anonymously</source>
        <translation>直接連線，不匿名</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>把檔案拖到這裡，或者選擇檔案</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存副本…</translation>
    </message>
    <message>
        <source>Described only; the reporter did not send it</source>
        <translation>只有描述，舉報人沒有送出</translation>
    </message>
    <message>
        <source>Named in the report; no file came with it</source>
        <translation>舉報中提到，但沒有附上檔案</translation>
    </message>
    <message>
        <source>A copy is saved as {name}</source>
        <translation>副本將儲存為 {name}</translation>
    </message>
    <message>
        <source>Verified: the very file that was sealed</source>
        <translation>已核實：正是當時密封的檔案</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>尚未取回</translation>
    </message>
    <message>
        <source>Not what was signed; it is not shown or saved</source>
        <translation>與簽署的內容不符，不予顯示或儲存</translation>
    </message>
    <message>
        <source>For the reviewer only: do not quote</source>
        <translation>僅供覆核員：請勿引用</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理後的副本</translation>
    </message>
    <message>
        <source>Taken out before sending: {things}</source>
        <translation>送出前已去除：{things}</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>What is it?</source>
        <translation>這是什麼？</translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation>您是怎樣得到的？</translation>
    </message>
    <message>
        <source>How many people can open it?</source>
        <translation>有多少人能開啟它？</translation>
    </message>
    <message>
        <source>If only a few can, the file points to them.</source>
        <translation>如果只有少數人能開啟，檔案就會指向他們。</translation>
    </message>
    <message>
        <source>Only for the reviewer</source>
        <translation>只給覆核員看</translation>
    </message>
    <message>
        <source>Never quoted, never passed on, never published.</source>
        <translation>絕不引用，絕不轉交，絕不公開。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Name it is sent under</source>
        <translation>送出時用的檔名</translation>
    </message>
    <message>
        <source>What would you call it?</source>
        <translation>您會怎樣稱呼它？</translation>
    </message>
    <message>
        <source>A name can say who made the file.</source>
        <translation>檔名可能透露是誰製作的。</translation>
    </message>
    <message>
        <source>When was it made or captured?</source>
        <translation>它是什麼時候製作或擷取的？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation>名稱和時間</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>EvidenceItemView</name>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation>正在計算檢查碼</translation>
    </message>
    <message>
        <source>Check sum (SHA-256)</source>
        <translation>檢查碼（SHA-256）</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>還沒有名稱</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>移除：{name}</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Described only: no file goes along.</source>
        <translation>只作描述：不附檔案。</translation>
    </message>
    <message>
        <source>sent as {name}</source>
        <translation>送出時名為 {name}</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>讀取中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就緒</translation>
    </message>
    <message>
        <source>Cannot go</source>
        <translation>無法附上</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>只作描述</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>等您決定</translation>
    </message>
    <message>
        <source>Ready, only for the reviewer</source>
        <translation>就緒，只給覆核員看</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Each file is searched for hidden data first</source>
        <translation>每個檔案都會先查找隱藏資料</translation>
    </message>
    <message>
        <source>A photo can hold the place and the camera, a document its author and earlier text, an e-mail everybody who received it. A locked process shows what it finds. Then you choose how the file goes: as a cleaned copy, as it is for the reviewer only, or described without a file.</source>
        <translation>照片可能含有地點和相機，文件可能含有作者和先前的文字，電子郵件含有所有收件人。一個受到隔離的讀取程式會列出它找到的東西。然後由您選擇檔案怎麼處理：送出清理後的副本、只給覆核員看原件，或不附檔案、只作描述。</translation>
    </message>
    <message>
        <source>State only that it was alleged</source>
        <translation>只說明有人這樣指控</translation>
    </message>
    <message>
        <source>Only describe something, without a file</source>
        <translation>只作描述，不附檔案</translation>
    </message>
    <message>
        <source>Pictures of abuse, alleged</source>
        <translation>指控中的虐待圖片</translation>
    </message>
    <message>
        <source>It was said, or shown to others, that there were such pictures. None is attached.</source>
        <translation>有人說有這樣的圖片，或曾拿給別人看。這裡一張也沒有附上。</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>選擇要附上的檔案</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Fetch the files</source>
        <translation>取回檔案</translation>
    </message>
    <message>
        <source>Show {number} more</source>
        <translation>再顯示 {number} 項</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>沒有證據</translation>
    </message>
    <message>
        <source>This report names none. You can ask for it.</source>
        <translation>這份舉報沒有提到證據。您可以向舉報人詢問。</translation>
    </message>
    <message>
        <source>{here} of {all} files are here, {size} in all</source>
        <translation>已取回 {here}/{all} 個檔案，共 {size}</translation>
    </message>
    <message>
        <source>Fetching the files of all cases</source>
        <translation>正在取回所有案件的檔案</translation>
    </message>
    <message>
        <source>Fetching the files</source>
        <translation>正在取回檔案</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>What to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <source>Who can help: the makers of Ombra. The fault is in the program.</source>
        <translation>誰能處理：Ombra 的開發者。問題出在程式裡。</translation>
    </message>
    <message>
        <source>Who can help: you, at this computer or its network.</source>
        <translation>誰能處理：您，在這台電腦或它的網路上。</translation>
    </message>
    <message>
        <source>Who can help: the other side, as a rule who runs the server.</source>
        <translation>誰能處理：對方，通常是伺服器的管理者。</translation>
    </message>
    <message>
        <source>Who can help: you.</source>
        <translation>誰能處理：您。</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>What was not as it should be</source>
        <translation>不正常的情況</translation>
    </message>
    <message>
        <source>Choose a line to see what to do. What shows it is kept in the vault.</source>
        <translation>選取一列，即可看到該怎麼做。相關證據保存在保險庫中。</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>儲存證據</translation>
    </message>
    <message>
        <source>Nothing was noticed</source>
        <translation>沒有發現異常</translation>
    </message>
    <message>
        <source>The server has behaved as it should.</source>
        <translation>伺服器運作正常。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
    <message>
        <source>It holds for anybody who has the office&apos;s fingerprint.</source>
        <translation>任何持有受理機構指紋的人都能核實它。</translation>
    </message>
    <message>
        <source>It is a record for those who trust this desk; it proves nothing by itself.</source>
        <translation>這是一份紀錄，供信任本覆核台的人參考；它本身不能證明什麼。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Look at this computer&apos;s clock first. If it is right, the server&apos;s is wrong.</source>
        <translation>請先檢查這台電腦的時鐘。如果它是對的，那就是伺服器的時鐘錯了。</translation>
    </message>
    <message>
        <source>The card of your office says so too. Look at what is missing, then accept the new log: ombra-desk accept-log. Until then this desk signs nothing for it.</source>
        <translation>受理機構的名片也確認了這一點。請先查看缺少哪些舉報，再接受新日誌：ombra-desk accept-log。在此之前，本覆核台不會為它簽署。</translation>
    </message>
    <message>
        <source>Ask who runs the server whether it was set back to a copy. If nobody did, move to another.</source>
        <translation>請詢問伺服器的管理者，伺服器是否被還原到舊的備份。如果沒有人這樣做過，請換一台伺服器。</translation>
    </message>
    <message>
        <source>Ask who runs the server for what is missing. Until it comes, this desk signs no log.</source>
        <translation>請向伺服器的管理者索取缺少的內容。在收到之前，本覆核台不會簽署任何日誌。</translation>
    </message>
    <message>
        <source>Somebody may read along. Compare fingerprint and keys with your colleagues by another way.</source>
        <translation>可能有人在偷看。請透過其他途徑與同事核對指紋和金鑰。</translation>
    </message>
    <message>
        <source>Ask who runs the server. If it happens again, move to another.</source>
        <translation>請詢問伺服器的管理者。如果再次發生，請換一台伺服器。</translation>
    </message>
    <message>
        <source>It showed an older card than before</source>
        <translation>出示了比以前更舊的受理機構名片</translation>
    </message>
    <message>
        <source>It showed two cards with the same number</source>
        <translation>出示了兩張編號相同的受理機構名片</translation>
    </message>
    <message>
        <source>It showed a second key for one week</source>
        <translation>同一週出示了第二把金鑰</translation>
    </message>
    <message>
        <source>It did not hand out a card that came before</source>
        <translation>沒有交出以前的一張受理機構名片</translation>
    </message>
    <message>
        <source>It showed an office that is not this one</source>
        <translation>出示了另一個受理機構</translation>
    </message>
    <message>
        <source>It showed others another card or other keys than its log names</source>
        <translation>向別人展示的受理機構名片或金鑰，與其日誌中寫的不同</translation>
    </message>
    <message>
        <source>It showed others older keys of yours, or none</source>
        <translation>向別人展示的是您的舊金鑰，或根本沒有展示</translation>
    </message>
    <message>
        <source>Its list left numbers out: reports were lost or held back</source>
        <translation>清單缺少編號：舉報已遺失或被扣住</translation>
    </message>
    <message>
        <source>Its list no longer held what this desk took from it</source>
        <translation>清單中不再有本覆核台已收取的內容</translation>
    </message>
    <message>
        <source>It listed a capsule again that was taken already</source>
        <translation>重複列出已經收取的密封包</translation>
    </message>
    <message>
        <source>It listed capsules out of their order</source>
        <translation>列出的密封包順序錯亂</translation>
    </message>
    <message>
        <source>It listed something that is no capsule</source>
        <translation>列出了不是密封包的內容</translation>
    </message>
    <message>
        <source>It gave a time of receipt that cannot be true</source>
        <translation>給出了不可能的接收時間</translation>
    </message>
    <message>
        <source>A capsule came with other files than it names</source>
        <translation>密封包附帶的檔案與其所列不符</translation>
    </message>
    <message>
        <source>A piece of a file was damaged or changed</source>
        <translation>檔案的某一塊損壞或被改動</translation>
    </message>
    <message>
        <source>A piece of a file was missing</source>
        <translation>檔案的某一塊缺失</translation>
    </message>
    <message>
        <source>It says it deleted by age a report that never came here</source>
        <translation>聲稱有一份舉報因過期被刪除，而這份舉報從未送到這裡</translation>
    </message>
    <message>
        <source>It did not show a part of its log</source>
        <translation>沒有出示日誌的某一部分</translation>
    </message>
    <message>
        <source>It showed a log that it did not sign</source>
        <translation>出示的日誌並非由它簽署</translation>
    </message>
    <message>
        <source>The files of its log are not what it signed</source>
        <translation>其日誌的檔案與它簽署的內容不符</translation>
    </message>
    <message>
        <source>It signed two logs that contradict each other</source>
        <translation>簽署了兩份互相矛盾的日誌</translation>
    </message>
    <message>
        <source>It showed an older or shorter log than before</source>
        <translation>出示的日誌比之前的更舊或更短</translation>
    </message>
    <message>
        <source>It signed a longer log with an earlier time</source>
        <translation>為更長的日誌簽了更早的時間</translation>
    </message>
    <message>
        <source>It began another log by itself</source>
        <translation>它自行開始了另一份日誌</translation>
    </message>
    <message>
        <source>It was restored from a backup and begins another log</source>
        <translation>它從備份還原，並開始了另一份日誌</translation>
    </message>
    <message>
        <source>Its log lists a report that never came here</source>
        <translation>其日誌中有一份從未送到這裡的舉報</translation>
    </message>
    <message>
        <source>A report that it took is missing in its log</source>
        <translation>它收下的一份舉報不在其日誌中</translation>
    </message>
    <message>
        <source>A report came into its log later than promised</source>
        <translation>有一份舉報進入日誌的時間晚於承諾的時間</translation>
    </message>
    <message>
        <source>Its log lists a report more than once</source>
        <translation>其日誌中同一份舉報出現了不只一次</translation>
    </message>
    <message>
        <source>Its log was not renewed for a long time</source>
        <translation>其日誌很久沒有更新</translation>
    </message>
    <message>
        <source>It did not take your signature under its log</source>
        <translation>沒有接受您在其日誌下的簽章</translation>
    </message>
    <message>
        <source>Its log is dated ahead of this computer&apos;s clock</source>
        <translation>其日誌的時間比這台電腦的時鐘還要晚</translation>
    </message>
    <message>
        <source>It showed others another board than its log names</source>
        <translation>向別人展示的公告板，與其日誌中寫的不同</translation>
    </message>
    <message>
        <source>It refused a reply, because another lies in its place</source>
        <translation>拒收了一則回覆，因為該位置已有另一則</translation>
    </message>
    <message>
        <source>A reply of yours is not on its board</source>
        <translation>您的一則回覆不在它的公告板上</translation>
    </message>
    <message>
        <source>Something else lies in the place of a reply of yours</source>
        <translation>您一則回覆的位置上放著別的內容</translation>
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
        <translation>上一層資料夾</translation>
    </message>
    <message>
        <source>Path of the folder or file</source>
        <translation>資料夾或檔案的路徑</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家目錄</translation>
    </message>
    <message>
        <source>Beside Ombra</source>
        <translation>Ombra 旁邊</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FingerprintWords</name>
    <message>
        <source>Fingerprint of the office</source>
        <translation>受理機構指紋</translation>
    </message>
    <message>
        <source>Reporters compare these thirty digits before they write.</source>
        <translation>舉報人填寫前會核對這三十位數字。</translation>
    </message>
    <message>
        <source>Address, also in the code</source>
        <translation>位址（二維條碼內容相同）</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose this folder</source>
        <translation>選擇此資料夾</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FollowUpView</name>
    <message>
        <source>Add to your report</source>
        <translation>補充您的舉報</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的訊息</translation>
    </message>
    <message>
        <source>It is sealed and sent like the report, with the same words.</source>
        <translation>它會像舉報一樣密封並送出，用的是同樣的八個詞。</translation>
    </message>
    <message>
        <source>Add files or describe something</source>
        <translation>附上檔案或作描述</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>誰能開啟它</translation>
    </message>
    <message>
        <source>Whom you left out of your report is not remembered here. Leave them out again.</source>
        <translation>您在舉報中排除過誰，這裡不會記住。請再次排除。</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>密封並送出</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫不</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Why we ask, and how to stay safe</source>
        <translation>我們為什麼問，怎樣保護自己</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Kept in memory only. Closing the window forgets it.</source>
        <translation>只保存在記憶體裡。關閉視窗就會忘掉。</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>捨棄…</translation>
    </message>
    <message>
        <source>Save a draft…</source>
        <translation>儲存加密草稿…</translation>
    </message>
    <message>
        <source>Discard this report</source>
        <translation>捨棄這份舉報</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部問題</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全自我檢查</translation>
    </message>
    <message>
        <source>Saved as a locked draft.</source>
        <translation>已儲存為加密草稿。</translation>
    </message>
    <message>
        <source>What you changed last is not in your locked draft yet.</source>
        <translation>您最近的修改還沒有存入加密草稿。</translation>
    </message>
</context>
<context>
    <name>GuardView</name>
    <message>
        <source>You decided otherwise.</source>
        <translation>您作了不同的決定。</translation>
    </message>
    <message>
        <source>Do as advised after all</source>
        <translation>還是照建議做</translation>
    </message>
    <message>
        <source>I have read this; do it</source>
        <translation>我已讀過，仍要這樣做</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不變</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why we ask</source>
        <translation>我們為什麼問</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>保護自己</translation>
    </message>
</context>
<context>
    <name>HiddenView</name>
    <message>
        <source>Searching for hidden data</source>
        <translation>正在查找隱藏資料</translation>
    </message>
    <message>
        <source>Search it again</source>
        <translation>再查找一次</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的內容</translation>
    </message>
    <message>
        <source>You stopped the search. What is hidden in the file is not known.</source>
        <translation>您停止了查找。檔案裡隱藏了什麼，不得而知。</translation>
    </message>
    <message>
        <source>The file could not be searched here. What is hidden in it is not known.</source>
        <translation>這個檔案在這裡無法查找。裡面隱藏了什麼，不得而知。</translation>
    </message>
    <message>
        <source>Files in the archive</source>
        <translation>壓縮檔裡的檔案</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>壓縮檔</translation>
    </message>
    <message>
        <source>Hidden in this file</source>
        <translation>這個檔案裡隱藏著</translation>
    </message>
    <message>
        <source>Nothing hidden found</source>
        <translation>沒有發現隱藏的東西</translation>
    </message>
    <message>
        <source>That is no promise: what nobody knows of cannot be searched for.</source>
        <translation>這不是保證：沒有人知道的東西，也就無從查找。</translation>
    </message>
    <message>
        <source>Show what stands there</source>
        <translation>顯示其中的內容</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>What this desk did and saw. It is kept in the vault.</source>
        <translation>這個覆核台做過和看到的事，保存在保險庫中。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>紀錄</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情況</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Report an improper takedown, in confidence</source>
        <translation>秘密舉報不當的封禁</translation>
    </message>
    <message>
        <source>Your report is sealed on this computer. Only the independent reviewer can open it. Ombra writes nothing to this disk unless you ask for it; your system may.</source>
        <translation>您的舉報會在這台電腦上密封，只有獨立的覆核員能開啟。除非您要求，Ombra 不在磁碟上寫入任何東西；但您的系統可能會。</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>提出舉報</translation>
    </message>
    <message>
        <source>You choose whether to say who you are.</source>
        <translation>要不要說出您是誰，由您決定。</translation>
    </message>
    <message>
        <source>It is happening now</source>
        <translation>正在發生</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>已經發生</translation>
    </message>
    <message>
        <source>I was told to do it</source>
        <translation>有人要我這樣做</translation>
    </message>
    <message>
        <source>Continue your report</source>
        <translation>繼續填寫舉報</translation>
    </message>
    <message>
        <source>Open a locked draft…</source>
        <translation>開啟加密草稿…</translation>
    </message>
    <message>
        <source>Check for replies</source>
        <translation>查看回覆</translation>
    </message>
    <message>
        <source>Enter the eight words of your receipt to read replies, answer, or add evidence.</source>
        <translation>輸入回執上的八個詞，就能讀回覆、作答或補充證據。</translation>
    </message>
    <message>
        <source>Enter words</source>
        <translation>輸入八個詞</translation>
    </message>
    <message>
        <source>Carry it another way</source>
        <translation>用別的方式送達</translation>
    </message>
    <message>
        <source>Blocked network? Save a sealed file that only the reviewer can open, or hand in one you were given.</source>
        <translation>網路被封鎖？儲存一個只有覆核員能開啟的密封檔案，或遞交別人交給您的檔案。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Go on with something that waits</source>
        <translation>繼續處理等待送出的內容</translation>
    </message>
    <message>
        <source>Something sealed lies in the outbox of this computer. Your eight words open it.</source>
        <translation>這台電腦的待送匣裡有一份已密封的內容。用您的八個詞可以開啟它。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>繼續…</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>選擇連線方式</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Looking for the office…</source>
        <translation>正在查找受理機構…</translation>
    </message>
    <message>
        <source>What you discarded still lies in the sealed outbox</source>
        <translation>您放棄的舉報仍在密封待送匣裡</translation>
    </message>
    <message>
        <source>It could not be deleted. Remove it on the outbox page, and do not send it.</source>
        <translation>無法刪除它。請在待送匣頁面移除它，不要送出。</translation>
    </message>
</context>
<context>
    <name>IdleFields</name>
    <message>
        <source>Cover the window when nobody is here</source>
        <translation>沒有人操作時遮住視窗</translation>
    </message>
    <message>
        <source>Wipe everything when it was covered</source>
        <translation>遮住之後清除全部內容</translation>
    </message>
    <message>
        <source>After {number} minutes</source>
        <translation>{number} 分鐘後</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Renewing…</source>
        <translation>正在更新…</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>更新金鑰</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>金鑰與人員</translation>
    </message>
    <message>
        <source>Reports are sealed to a key of the week. Each desk makes its keys eight weeks ahead.</source>
        <translation>舉報密封給當週的金鑰。每個覆核台提前八週備好金鑰。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Keys of this desk</source>
        <translation>本覆核台的金鑰</translation>
    </message>
    <message>
        <source>The keys are renewed</source>
        <translation>金鑰已更新</translation>
    </message>
    <message>
        <source>The keys were up to date</source>
        <translation>金鑰已是最新</translation>
    </message>
    <message>
        <source>No keys are published for the coming weeks. Renew them now.</source>
        <translation>未來幾週沒有公布金鑰。請立即更新。</translation>
    </message>
    <message numerus="yes">
        <source>They reach %n week(s) beyond this one. They are renewed with every pull.</source>
        <translation>
            <numerusform>本週之後還有 %n 週可用。每次收取時都會更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n week(s) are lost</source>
        <translation>
            <numerusform>有 %n 週的金鑰已遺失</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports sealed to them cannot be opened here; another reviewer may be able to.</source>
        <translation>用這些金鑰密封的舉報在這裡打不開；其他覆核員也許可以。</translation>
    </message>
    <message>
        <source>The card of the office runs out on {day}</source>
        <translation>受理機構的名片將於 {day} 到期</translation>
    </message>
    <message>
        <source>Afterwards nobody can seal to this office. A new card needs the root key.</source>
        <translation>到期後沒有人能向本受理機構密封舉報。製作新名片需要根金鑰。</translation>
    </message>
    <message>
        <source>Answers in {languages}</source>
        <translation>回覆語言：{languages}</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>在本覆核台</translation>
    </message>
    <message>
        <source>No keys ahead</source>
        <translation>沒有備用金鑰</translation>
    </message>
    <message numerus="yes">
        <source>Keys for %n more week(s)</source>
        <translation>
            <numerusform>金鑰還可用 %n 週</numerusform>
        </translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>身分保管人</translation>
    </message>
    <message>
        <source>Nobody. Reporters of this office cannot seal their name apart.</source>
        <translation>沒有。本受理機構的舉報人不能單獨密封姓名。</translation>
    </message>
</context>
<context>
    <name>LeftView</name>
    <message>
        <source>The older version in the sealed outbox was deleted, not sent.</source>
        <translation>密封待送匣裡的舊版本已刪除，沒有送出。</translation>
    </message>
    <message>
        <source>An older version of this report still lies in the sealed outbox</source>
        <translation>這份舉報的一個舊版本仍在密封待送匣裡</translation>
    </message>
    <message>
        <source>It could not be deleted. Remove it on the outbox page, and do not send it.</source>
        <translation>無法刪除它。請在待送匣頁面移除它，不要送出。</translation>
    </message>
    <message>
        <source>Your locked draft could not be deleted</source>
        <translation>無法刪除您的加密草稿</translation>
    </message>
</context>
<context>
    <name>LightsView</name>
    <message>
        <source>What they owed you to say</source>
        <translation>對方本應告訴您的事</translation>
    </message>
    <message>
        <source>Six things that whoever takes something down should tell the person hit. What is open here is theirs to answer, not yours: leave it open if you do not know.</source>
        <translation>無論誰採取處置，都應該告訴當事人六件事。這裡空著的，該由對方回答，而不是您：如果不知道，就讓它空著。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>最緊急在前</translation>
    </message>
    <message>
        <source>Next due first</source>
        <translation>最先到期在前</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>清單順序</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>正在讀取保險庫</translation>
    </message>
    <message>
        <source>Only numbers and headlines are searched.</source>
        <translation>只搜尋編號和標題。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>沒有符合的案件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Reports appear here after a pull.</source>
        <translation>收取之後，舉報會顯示在這裡。</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>還沒有舉報</translation>
    </message>
    <message>
        <source>Nothing new, and nothing unanswered</source>
        <translation>沒有新訊息，也沒有待確認的舉報</translation>
    </message>
    <message>
        <source>Nobody at risk, and nothing live</source>
        <translation>沒有人身危險，也沒有正在進行的事件</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>沒有即將到期的事項</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>沒有案件</translation>
    </message>
</context>
<context>
    <name>LogBanner</name>
    <message>
        <source>The time of the server&apos;s log is wrong</source>
        <translation>伺服器日誌的時間不對</translation>
    </message>
    <message>
        <source>The server&apos;s log does not hold</source>
        <translation>伺服器的日誌不成立</translation>
    </message>
    <message>
        <source>The server&apos;s log could not be checked</source>
        <translation>無法核查伺服器的日誌</translation>
    </message>
    <message>
        <source>The next pull tries again.</source>
        <translation>下次收取時會再試。</translation>
    </message>
    <message numerus="yes">
        <source>In its log, but never given to this desk: %n</source>
        <translation>
            <numerusform>在其日誌中，但從未交給本覆核台：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server holds reports back</source>
        <translation>伺服器扣留了舉報</translation>
    </message>
    <message numerus="yes">
        <source>It took them, but its log lacks them: %n</source>
        <translation>
            <numerusform>它已收下，但日誌中沒有：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lost reports</source>
        <translation>伺服器遺失了舉報</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>查看發現的問題</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>What does this mean?</source>
        <translation>這是什麼意思？</translation>
    </message>
    <message>
        <source>Checking the public log…</source>
        <translation>正在核對公開日誌…</translation>
    </message>
    <message>
        <source>Checking the public log: {share} %</source>
        <translation>正在核對公開日誌：{share}%</translation>
    </message>
    <message>
        <source>The file lets others check what the server did. Whoever finds it on your computer can tell that you used Ombra, and of a broken promise which message was yours.</source>
        <translation>別人可以用這個檔案核查伺服器做了什麼。誰在您的電腦上發現它，就能知道您用過 Ombra；如果證據是伺服器違背承諾，還能知道哪則訊息是您的。</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>儲存證據…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>證據</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>儲存證據</translation>
    </message>
    <message>
        <source>Saved as {path}. Nothing else keeps it.</source>
        <translation>已儲存為 {path}。別處都沒有保留。</translation>
    </message>
    <message>
        <source>The proof is saved</source>
        <translation>證據已儲存</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>What the server shows does not hold</source>
        <translation>伺服器出示的內容不成立</translation>
    </message>
    <message>
        <source>The public log could not be read</source>
        <translation>無法讀取公開日誌</translation>
    </message>
    <message>
        <source>No message of these words is in the public log</source>
        <translation>公開日誌裡沒有這八個詞的訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are in the public log.</source>
        <translation>
            <numerusform>您有 %n 則訊息在公開日誌裡。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded by the desk of {names}.</source>
        <translation>{names} 的覆核台已下載。</translation>
    </message>
    <message numerus="yes">
        <source>A reviewer&apos;s desk has downloaded %n of them.</source>
        <translation>
            <numerusform>覆核台已下載其中 %n 則。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviewer&apos;s desk says yet that it has downloaded them.</source>
        <translation>還沒有覆核台表示已經下載。</translation>
    </message>
</context>
<context>
    <name>LongAnswer</name>
    <message>
        <source>Pick a sentence…</source>
        <translation>選一句現成的話…</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Office</source>
        <translation>受理機構</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>What happened at {time}</source>
        <translation>{time} 發生了什麼</translation>
    </message>
    <message>
        <source>Remove the time {time}</source>
        <translation>移除時間 {time}</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>It is happening now</source>
        <translation>正在發生</translation>
    </message>
    <message>
        <source>The reviewer cannot stop a shutdown. What you do in the next minutes keeps the event and the proof alive. Nothing on this page needs a network.</source>
        <translation>覆核員無法阻止封禁。接下來幾分鐘您所做的，能讓活動繼續、讓證據留存。本頁的一切都不需要網路。</translation>
    </message>
    <message>
        <source>Note the time</source>
        <translation>記下時間</translation>
    </message>
    <message>
        <source>To the second, by the clock of this computer. It goes with your four answers.</source>
        <translation>依這台電腦的時鐘，精確到秒。它會隨四個回答一起送出。</translation>
    </message>
    <message>
        <source>Six things that help</source>
        <translation>六件有用的事</translation>
    </message>
    <message>
        <source>Four questions about your safety</source>
        <translation>關於您安全的四個問題</translation>
    </message>
    <message>
        <source>Give four answers</source>
        <translation>填寫四個回答</translation>
    </message>
    <message>
        <source>Times noted while it happened:</source>
        <translation>當時記下的時間：</translation>
    </message>
    <message>
        <source>Open a second room with another service, and tell people where.</source>
        <translation>換一個平台再開一個會議室，並告訴大家在哪裡。</translation>
    </message>
    <message>
        <source>Note the times: closed, opened again, closed again.</source>
        <translation>記下時間：被關閉、重新開啟、再次被關閉。</translation>
    </message>
    <message>
        <source>Export the list of participants before it is gone.</source>
        <translation>趁參與者名單還在，把它匯出。</translation>
    </message>
    <message>
        <source>Keep the notice: a picture of the screen, the mail as a file.</source>
        <translation>保留通知：擷取螢幕畫面，把郵件存成檔案。</translation>
    </message>
    <message>
        <source>Ask one person to be the witness and write down what they see.</source>
        <translation>請一個人做見證，把看到的寫下來。</translation>
    </message>
    <message>
        <source>Do not use the same account again when you reopen.</source>
        <translation>重新開啟時不要再用同一個帳號。</translation>
    </message>
</context>
<context>
    <name>OddPanel</name>
    <message>
        <source>What is odd</source>
        <translation>異常之處</translation>
    </message>
    <message>
        <source>Honest people make such slips too. Nothing was changed or left out.</source>
        <translation>誠實的人也會有這樣的疏忽。內容沒有任何改動或省略。</translation>
    </message>
    <message>
        <source>Nothing odd was found in the fields.</source>
        <translation>各欄位中沒有發現異常。</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Your report goes to</source>
        <translation>您的舉報將送往</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>還沒有受理機構</translation>
    </message>
    <message>
        <source>Without the file or the address of an office nothing can be sealed.</source>
        <translation>沒有受理機構的檔案或位址，就無法密封任何內容。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>選擇受理機構</translation>
    </message>
    <message>
        <source>Change office</source>
        <translation>更換受理機構</translation>
    </message>
    <message>
        <source>From the office file</source>
        <translation>來自受理機構檔案</translation>
    </message>
    <message>
        <source>From the address you were given</source>
        <translation>來自您得到的位址</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) have no key this week. The office has to act.</source>
        <translation>
            <numerusform>有 %n 位覆核員本週沒有金鑰。需要由受理機構處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>About this office</source>
        <translation>關於這個受理機構</translation>
    </message>
</context>
<context>
    <name>OfficeFacts</name>
    <message>
        <source>Office fingerprint</source>
        <translation>受理機構指紋</translation>
    </message>
    <message>
        <source>Compare with the digits on the office&apos;s letterhead or website.</source>
        <translation>請與受理機構信箋或網站上的數字核對。</translation>
    </message>
    <message>
        <source>What this office is for</source>
        <translation>這個受理機構做什麼</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n 位覆核員</numerusform>
        </translation>
    </message>
    <message>
        <source>replies in {languages}</source>
        <translation>回覆語言：{languages}</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Choose an office</source>
        <translation>選擇受理機構</translation>
    </message>
    <message>
        <source>The office&apos;s address or file must reach you outside its server: on paper, on its website, or from somebody you trust.</source>
        <translation>受理機構的位址或檔案必須不經它的伺服器到您手裡：印在紙上、登在它的網站上，或來自您信任的人。</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>受理機構位址</translation>
    </message>
    <message>
        <source>It ends with six groups of five digits.</source>
        <translation>結尾是六組數字，每組五位。</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Choose an office file…</source>
        <translation>選擇受理機構檔案…</translation>
    </message>
    <message>
        <source>Use the office file that lies beside Ombra</source>
        <translation>使用 Ombra 旁邊的受理機構檔案</translation>
    </message>
    <message>
        <source>Is this the office you mean?</source>
        <translation>這是您要找的受理機構嗎？</translation>
    </message>
    <message>
        <source>Compare all thirty digits with the office&apos;s letterhead or website before you accept.</source>
        <translation>接受之前，請把三十位數字與受理機構信箋或網站上的逐一核對。</translation>
    </message>
    <message>
        <source>The digits match, use this office</source>
        <translation>數字一致，使用這個受理機構</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>不是這個</translation>
    </message>
    <message>
        <source>Looking for the office…</source>
        <translation>正在查找受理機構…</translation>
    </message>
    <message>
        <source>This is what the office file alone says. You can write your report now; before sealing, the office&apos;s server must be reached once.</source>
        <translation>這只是受理機構檔案裡的內容。您現在就可以填寫舉報；密封之前，必須先連上一次受理機構的伺服器。</translation>
    </message>
    <message>
        <source>Choose an office file</source>
        <translation>選擇受理機構檔案</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>{acknowledges}, {answers}</source>
        <translation>{acknowledges}，{answers}</translation>
    </message>
    <message numerus="yes">
        <source>acknowledges in %n day(s)</source>
        <translation>
            <numerusform>%n 天內確認收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %n month(s)</source>
        <translation>
            <numerusform>%n 個月內答覆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office&apos;s card runs out in %n day(s). The office has to renew it; you can still send.</source>
        <translation>
            <numerusform>受理機構的名片將在 %n 天後到期，需要由受理機構更新；您仍然可以送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office&apos;s card is dated in the future. Please check the date and time of this computer.</source>
        <translation>受理機構名片的日期在未來。請檢查這台電腦的日期和時間。</translation>
    </message>
    <message>
        <source>The keys of one reviewer could not be verified and were left aside. The office has to act.</source>
        <translation>有一位覆核員的金鑰無法核實，沒有採用。需要由受理機構處理。</translation>
    </message>
</context>
<context>
    <name>OpenDraftPage</name>
    <message>
        <source>Open a locked draft</source>
        <translation>開啟加密草稿</translation>
    </message>
    <message>
        <source>The file you saved, and its passphrase. Files that changed since then say so.</source>
        <translation>請選擇您儲存的檔案，並輸入密語。之後有變動的附件會註明。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>草稿檔案</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>Working out the key takes a second or two, on purpose.</source>
        <translation>計算金鑰需要一兩秒，這是刻意的。</translation>
    </message>
    <message>
        <source>Working out the key</source>
        <translation>正在計算金鑰</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>Choose the locked draft</source>
        <translation>選擇加密草稿</translation>
    </message>
</context>
<context>
    <name>OrderSigns</name>
    <message>
        <source>Nine signs of a proper order: {there} are there, {missing} are missing, {not_known} are not known. This speaks of the order, not of what anybody did with it.</source>
        <translation>正當的命令有九個特徵：符合 {there} 個，缺少 {missing} 個，不清楚 {not_known} 個。這只說明命令本身，與任何人怎樣對待它無關。</translation>
    </message>
</context>
<context>
    <name>OwnNoteView</name>
    <message>
        <source>You withdrew your report</source>
        <translation>您撤回了舉報</translation>
    </message>
    <message>
        <source>You added this</source>
        <translation>您補充了以下內容</translation>
    </message>
    <message>
        <source>You noted this in the diary</source>
        <translation>您在日記中記下了這些</translation>
    </message>
    <message>
        <source>Receipt verified</source>
        <translation>回執已核實</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>PageAdvice</name>
    <message>
        <source>Why, and what to do</source>
        <translation>原因和做法</translation>
    </message>
    <message>
        <source>From your safety check</source>
        <translation>來自您的安全自我檢查</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Session PIN</source>
        <translation>本次使用的 PIN 碼</translation>
    </message>
    <message>
        <source>At least {number} characters. It lasts until you close Ombra. Five wrong tries wipe everything.</source>
        <translation>至少 {number} 個字元。有效到您關閉 Ombra 為止。輸錯五次會清除全部內容。</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>設定 PIN 碼</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>已設定 PIN 碼。</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>取消 PIN 碼</translation>
    </message>
    <message>
        <source>Type at least {number} characters</source>
        <translation>請至少輸入 {number} 個字元</translation>
    </message>
</context>
<context>
    <name>PinWindow</name>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>At risk or live</source>
        <translation>有危險或進行中</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Unreadable items</source>
        <translation>無法讀取的內容</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>金鑰與人員</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做過的事</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>[{number} more characters are not shown here]</source>
        <translation>[此處未顯示其餘 {number} 個字元]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
</context>
<context>
    <name>ProxyFold</name>
    <message>
        <source>Some networks let nothing out but through their proxy. Tor can go through it. If Tor listens at another place, give that place here and use it directly.</source>
        <translation>有些網路只允許經由它們的代理伺服器對外連線。Tor 可以經由它連線。如果 Tor 在別的位址等候連線，請在這裡填寫該位址，並直接使用。</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理伺服器位址</translation>
    </message>
    <message>
        <source>socks5h:// or http:// with digits. Names are looked up there, never here.</source>
        <translation>socks5h:// 或 http://，使用數字位址。網域名稱只在那裡查詢，絕不在這台電腦上查詢。</translation>
    </message>
    <message>
        <source>Start Tor behind this proxy</source>
        <translation>經由這個代理伺服器啟動 Tor</translation>
    </message>
    <message>
        <source>Use this proxy directly</source>
        <translation>直接使用這個代理伺服器</translation>
    </message>
</context>
<context>
    <name>PullBar</name>
    <message>
        <source>Pull</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Fetch new reports and send what waits</source>
        <translation>收取新舉報，並送出等待中的回覆</translation>
    </message>
    <message>
        <source>Reading the server&apos;s log</source>
        <translation>正在讀取伺服器的日誌</translation>
    </message>
    <message>
        <source>Looking for new reports</source>
        <translation>正在查看新舉報</translation>
    </message>
    <message>
        <source>Fetching files</source>
        <translation>正在取回檔案</translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>重新收取</translation>
    </message>
    <message>
        <source>The server was set back, or hides reports</source>
        <translation>伺服器退回到了舊狀態，或在隱瞞舉報</translation>
    </message>
    <message>
        <source>Its list lacks what came from it before. Until all is pulled again, some may be missed.</source>
        <translation>它的清單缺少以前從那裡收取的內容。在全部重新收取之前，可能會漏掉一些舉報。</translation>
    </message>
    <message>
        <source>Pull from the start</source>
        <translation>從頭收取</translation>
    </message>
    <message>
        <source>The server&apos;s list leaves numbers out</source>
        <translation>伺服器的清單缺少編號</translation>
    </message>
    <message>
        <source>Reports were lost there or are held back. Each pull asks again. Ask who runs the server.</source>
        <translation>舉報在那裡遺失了，或被扣住。每次收取都會再次索取。請詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>尚未收取</translation>
    </message>
    <message>
        <source>Pulled {when}</source>
        <translation>收取於：{when}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 則新訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>沒有新訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n 則待送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Write down these eight words</source>
        <translation>請寫下這八個詞</translation>
    </message>
    <message>
        <source>They are the only way back to your report. Nothing is sent until you have them. Nobody can recover them for you.</source>
        <translation>這是回到您舉報的唯一辦法。您記下之前，什麼都不會送出。沒有人能替您找回它們。</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>詞的語言</translation>
    </message>
    <message>
        <source>Type all eight, in order</source>
        <translation>依順序輸入全部八個詞</translation>
    </message>
    <message>
        <source>The words, or the numbers, with spaces between.</source>
        <translation>輸入詞或數字，中間用空格隔開。</translation>
    </message>
    <message>
        <source>As numbers: {numbers}</source>
        <translation>用數字表示：{numbers}</translation>
    </message>
    <message>
        <source>Seal and save…</source>
        <translation>密封並儲存…</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>密封並送出</translation>
    </message>
    <message>
        <source>Go on and wait</source>
        <translation>繼續並等待</translation>
    </message>
    <message>
        <source>There are more than eight words here.</source>
        <translation>這裡超過八個詞了。</translation>
    </message>
    <message>
        <source>Word {place} is not the one shown above. Compare it with your note.</source>
        <translation>第 {place} 個詞與上面顯示的不同。請與您的紀錄核對。</translation>
    </message>
</context>
<context>
    <name>RecipientsView</name>
    <message>
        <source>Leave a reviewer out</source>
        <translation>排除某位覆核員</translation>
    </message>
    <message>
        <source>Choose an office first; then its reviewers stand here.</source>
        <translation>請先選擇受理機構；它的覆核員會列在這裡。</translation>
    </message>
    <message>
        <source>Whoever you leave out cannot open the report. Nobody outside, not even the server, can tell that somebody was left out.</source>
        <translation>您排除的人無法開啟舉報。外人看不出有人被排除，連伺服器也看不出。</translation>
    </message>
    <message>
        <source>This office has one reviewer only, so nobody can be left out here.</source>
        <translation>這個受理機構只有一位覆核員，所以無法排除任何人。</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>排除 {name}</translation>
    </message>
    <message>
        <source>The report goes without this reviewer.</source>
        <translation>舉報不會送給這位覆核員。</translation>
    </message>
    <message>
        <source>Wait for this reviewer instead</source>
        <translation>改為等待這位覆核員</translation>
    </message>
    <message>
        <source>You can wait, or send now without this reviewer, who then cannot open the report.</source>
        <translation>您可以等待，也可以現在就送出，但這位覆核員將無法開啟舉報。</translation>
    </message>
    <message>
        <source>Send without this reviewer</source>
        <translation>不等這位覆核員，直接送出</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>The latest %n are shown. Narrow the search to see others.</source>
        <translation>
            <numerusform>顯示最近的 %n 條。縮小搜尋範圍可看到其他條目。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>這裡做過的事</translation>
    </message>
    <message>
        <source>Every act at this desk, each signed over all before it. Nothing is ever taken out.</source>
        <translation>本覆核台做過的每件事，每條都簽署，並把之前的全部記錄包括在內。任何一條都不會被刪去。</translation>
    </message>
    <message>
        <source>Case number, name or code</source>
        <translation>案號、姓名或代碼</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>在記錄中搜尋</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>儲存記錄</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>沒有符合的條目</translation>
    </message>
    <message>
        <source>Search for something else, or choose all acts.</source>
        <translation>換個詞搜尋，或選擇全部。</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已儲存：{name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什麼</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Why the case was closed</source>
        <translation>結案理由</translation>
    </message>
    <message>
        <source>Signed by {name}, verified</source>
        <translation>{name} 簽署，已核實</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Status of your report: {status}</source>
        <translation>舉報的狀態：{status}</translation>
    </message>
    <message>
        <source>The reviewer promises the next message by {day}.</source>
        <translation>覆核員承諾在 {day} 之前再次來信。</translation>
    </message>
    <message>
        <source>Parts of this message are still missing. Look again to read them.</source>
        <translation>這則訊息還缺少一部分。請再查看一次。</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Account</source>
        <translation>敘述</translation>
    </message>
    <message>
        <source>The text of this report is still on its way</source>
        <translation>這份舉報的正文還在路上</translation>
    </message>
    <message>
        <source>It was too long for one capsule and travels as a file. Fetch the files of this case.</source>
        <translation>正文太長，裝不進一個密封包，以檔案形式傳送。請取回這個案件的檔案。</translation>
    </message>
    <message>
        <source>This report cannot be shown in full</source>
        <translation>這份舉報無法完整顯示</translation>
    </message>
    <message>
        <source>It was sealed correctly, but not written as this version expects. It is kept as it came.</source>
        <translation>密封是正確的，但內容不是本版本所預期的寫法。已依原樣保留。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做的處置</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Ground stated</source>
        <translation>給出的理由</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>重新開始之後</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>舉報人</translation>
    </message>
    <message>
        <source>Anonymous: nobody here knows who it is</source>
        <translation>匿名：這裡沒有人知道是誰</translation>
    </message>
    <message>
        <source>A chosen name, not checked</source>
        <translation>化名，未經核實</translation>
    </message>
    <message>
        <source>Name sealed for the custodian; it cannot be read here</source>
        <translation>姓名密封給身分保管人，在這裡無法讀取</translation>
    </message>
    <message>
        <source>Named, not checked</source>
        <translation>具名，未經核實</translation>
    </message>
    <message>
        <source>Does not say how to be known</source>
        <translation>沒有說明以何種身分出現</translation>
    </message>
    <message>
        <source>Says: {names}</source>
        <translation>自稱：{names}</translation>
    </message>
    <message>
        <source>The report gives no name</source>
        <translation>舉報中沒有寫姓名</translation>
    </message>
    <message>
        <source>This office has no custodian, so nobody can open the name</source>
        <translation>本受理機構沒有身分保管人，因此沒有人能開啟這個姓名</translation>
    </message>
</context>
<context>
    <name>ReporterWindow</name>
    <message>
        <source>Close and forget?</source>
        <translation>關閉並忘掉？</translation>
    </message>
    <message>
        <source>Your report is kept in memory only. If you close the window, it is gone.</source>
        <translation>您的舉報只保存在記憶體裡。關閉視窗，它就沒有了。</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>關閉並忘掉</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>Close Ombra?</source>
        <translation>關閉 Ombra？</translation>
    </message>
    <message>
        <source>Close Ombra</source>
        <translation>關閉 Ombra</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>繼續寫</translation>
    </message>
    <message>
        <source>Nothing is sent while Ombra is closed. What you sealed stays in the sealed outbox; your eight words open it when you come back.</source>
        <translation>Ombra 關閉期間不會送出任何內容。您密封的內容留在密封待送匣裡；回來時用八個詞就能開啟。</translation>
    </message>
    <message>
        <source>What you changed since you saved the locked draft is gone then.</source>
        <translation>儲存加密草稿之後的修改將會消失。</translation>
    </message>
    <message>
        <source>Office and connection</source>
        <translation>受理機構與連線</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全自我檢查</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>正在發生</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新舉報</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>送出之前</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>密封檔案</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待送匣</translation>
    </message>
    <message>
        <source>Locked draft</source>
        <translation>加密草稿</translation>
    </message>
    <message>
        <source>Discard this report?</source>
        <translation>捨棄這份舉報？</translation>
    </message>
    <message>
        <source>Everything you wrote and all files you added are forgotten.</source>
        <translation>您寫的一切和加入的所有檔案都會被忘掉。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>儲存密封檔案</translation>
    </message>
</context>
<context>
    <name>RestView</name>
    <message>
        <source>What there was no time for. Choose a question to answer it below.</source>
        <translation>當時來不及回答的問題。選擇一個，在下面作答。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What the reviewer will read</source>
        <translation>覆核員將讀到的內容</translation>
    </message>
    <message>
        <source>Show the eight words</source>
        <translation>顯示八個詞</translation>
    </message>
    <message>
        <source>Would you look at this once more?</source>
        <translation>請再看一下這些地方</translation>
    </message>
    <message>
        <source>Nothing of this stops you. Leave it if it is right.</source>
        <translation>這些都不會妨礙您繼續。如果沒錯，就不用改。</translation>
    </message>
    <message>
        <source>This would make the record stronger</source>
        <translation>補充這些會讓紀錄更有力</translation>
    </message>
    <message>
        <source>Only if you know it. You can seal without.</source>
        <translation>知道才填。不補充也可以密封。</translation>
    </message>
    <message>
        <source>A file is not ready yet.</source>
        <translation>有一個檔案還沒有就緒。</translation>
    </message>
    <message>
        <source>A reviewer has no key this week. Wait, or send without.</source>
        <translation>有一位覆核員本週沒有金鑰。請等待，或不等這位覆核員直接送出。</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>還需要填寫</translation>
    </message>
    <message>
        <source>Without these nothing is sealed.</source>
        <translation>沒有這些就不會密封。</translation>
    </message>
    <message>
        <source>Decide how this file goes: {name}</source>
        <translation>請決定這個檔案怎樣送出：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>附帶 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>cleaned copy</source>
        <translation>清理後的副本</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原樣</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>還沒有選擇受理機構</translation>
    </message>
    <message>
        <source>Without an office file or address nothing can be sealed.</source>
        <translation>沒有受理機構的檔案或位址，就無法密封任何內容。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>選擇受理機構</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>The office was not reached yet</source>
        <translation>還沒有連上受理機構</translation>
    </message>
    <message>
        <source>Its keys of this week come from its server.</source>
        <translation>它本週的金鑰來自它的伺服器。</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Skip the check</source>
        <translation>略過檢查</translation>
    </message>
    <message>
        <source>Your answers call for nothing special</source>
        <translation>您的回答沒有需要特別注意的地方</translation>
    </message>
    <message>
        <source>That is no promise that you are safe: nobody can see everything from here.</source>
        <translation>這並不保證您是安全的：誰也不能從這裡看到一切。</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>第 {number} 題，共 {total} 題</translation>
    </message>
    <message>
        <source>Your answers are neither stored nor sent.</source>
        <translation>您的回答不會儲存，也不會送出。</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>請在這裡停下</translation>
    </message>
    <message>
        <source>Close Ombra</source>
        <translation>關閉 Ombra</translation>
    </message>
    <message>
        <source>Advice from your answers. It comes again on the page where you need it.</source>
        <translation>根據您的回答給出的建議。在需要它的頁面上還會再次出現。</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>動筆之前</translation>
    </message>
    <message>
        <source>Go on to the report</source>
        <translation>繼續填寫舉報</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Send again</source>
        <translation>重新送出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>副本已儲存</translation>
    </message>
    <message>
        <source>The reporter can read it within {hours} h, when they come back with their words.</source>
        <translation>舉報人在 {hours} 小時內用自己的詞再來時就能讀到。</translation>
    </message>
    <message>
        <source>Your reply is kept in the vault</source>
        <translation>您的回覆已存入保險庫</translation>
    </message>
    <message>
        <source>It is signed and sealed, and goes out later.</source>
        <translation>已簽署並密封，稍後送出。</translation>
    </message>
    <message>
        <source>Your reply is on its way</source>
        <translation>您的回覆正在送出</translation>
    </message>
    <message>
        <source>The acknowledgement is posted</source>
        <translation>確認已送出</translation>
    </message>
    <message>
        <source>The question is posted</source>
        <translation>問題已送出</translation>
    </message>
    <message>
        <source>The status is posted</source>
        <translation>狀態已送出</translation>
    </message>
    <message>
        <source>The note is posted</source>
        <translation>留言已送出</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type a name without slashes</source>
        <translation>請輸入不含斜線的名稱</translation>
    </message>
    <message>
        <source>This name exists already; nothing is overwritten</source>
        <translation>這個名稱已經存在；不會覆寫任何檔案</translation>
    </message>
</context>
<context>
    <name>SaveDraftPage</name>
    <message>
        <source>Save a locked draft</source>
        <translation>儲存加密草稿</translation>
    </message>
    <message>
        <source>One file, where you choose. Without the passphrase nobody can read it: not your answers, not the names or places of your files. Whoever finds it sees a file that looks like chance; it is there to be found, and you may be asked for the passphrase. The files that you attach are not copied into it.</source>
        <translation>一個檔案，放在您選擇的位置。沒有密語，誰也讀不到它：讀不到您的回答，也讀不到附件的名稱和位置。發現它的人只會看到一個像是隨機內容的檔案；但它確實在那裡，可能被找到，也可能有人要您交出密語。您附上的檔案不會複製到裡面。</translation>
    </message>
    <message>
        <source>Words picked by chance: write them down</source>
        <translation>隨機選出的詞：請寫下來</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>換一組詞</translation>
    </message>
    <message>
        <source>Type these words, or a passphrase of your own</source>
        <translation>輸入這些詞，或您自己的密語</translation>
    </message>
    <message>
        <source>Of your own: at least twelve characters. Ombra cannot tell how easily somebody who knows you could guess it. Nobody can recover it.</source>
        <translation>自己的密語至少十二個字元。Ombra 無法判斷了解您的人有多容易猜到它。忘記之後，誰也無法找回。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Locking the draft</source>
        <translation>正在加密草稿</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>草稿檔案</translation>
    </message>
    <message>
        <source>{bits} bits of chance. Each guess takes {memory} of memory and about a second on a laptop.</source>
        <translation>隨機程度 {bits} 位元。每猜一次需要 {memory} 記憶體，在筆記型電腦上大約一秒。</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>現在儲存</translation>
    </message>
    <message>
        <source>Choose a place and save…</source>
        <translation>選擇位置並儲存…</translation>
    </message>
    <message>
        <source>The draft is saved and locked</source>
        <translation>草稿已加密並儲存</translation>
    </message>
    <message>
        <source>You changed something since it was saved</source>
        <translation>儲存之後您又有修改</translation>
    </message>
    <message>
        <source>Save it again whenever I pause</source>
        <translation>每當我停下來時，再儲存一次</translation>
    </message>
    <message>
        <source>Into the same file, while Ombra is open</source>
        <translation>存到同一個檔案，只在 Ombra 開啟期間</translation>
    </message>
    <message>
        <source>Delete it once the report is sent</source>
        <translation>舉報送出後刪除</translation>
    </message>
    <message>
        <source>An SSD or a memory stick may keep traces of deleted files.</source>
        <translation>固態硬碟或隨身碟可能留有已刪除檔案的痕跡。</translation>
    </message>
    <message>
        <source>Save the locked draft</source>
        <translation>儲存加密草稿</translation>
    </message>
</context>
<context>
    <name>SelectAnswer</name>
    <message>
        <source>In your own words</source>
        <translation>用您自己的話</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What happens next</source>
        <translation>接下來會怎樣</translation>
    </message>
    <message>
        <source>Look in the public log</source>
        <translation>查看公開日誌</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your report waits</source>
        <translation>您的舉報正在等待送出</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>還沒有任何內容離開這台電腦。</translation>
    </message>
    <message>
        <source>Sealing into a file</source>
        <translation>正在密封成檔案</translation>
    </message>
    <message>
        <source>You can go on using this computer meanwhile.</source>
        <translation>這段期間您可以繼續使用電腦。</translation>
    </message>
    <message>
        <source>Sealing and sending</source>
        <translation>正在密封並送出</translation>
    </message>
    <message>
        <source>Files first, then the report. Keep the window open until the receipt is there.</source>
        <translation>先送檔案，再送舉報。請不要關閉視窗，直到收到回執。</translation>
    </message>
    <message>
        <source>{names} can open it.</source>
        <translation>{names} 能開啟它。</translation>
    </message>
    <message>
        <source>Your report is sent</source>
        <translation>舉報已送出</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>補充其餘內容</translation>
    </message>
    <message>
        <source>Add something now</source>
        <translation>現在補充內容</translation>
    </message>
    <message>
        <source>It left this computer, sealed</source>
        <translation>已密封並離開這台電腦</translation>
    </message>
    <message>
        <source>The receipt is verified</source>
        <translation>回執已核實</translation>
    </message>
    <message>
        <source>Come back with your eight words to read replies. The reviewer cannot reach you in any other way. Keep the words where nobody looks for them.</source>
        <translation>請用八個詞回來讀回覆。覆核員沒有別的辦法聯絡您。請把詞放在沒有人會去找的地方。</translation>
    </message>
    <message>
        <source>In the public log, without its content: promised by {time}</source>
        <translation>列入公開日誌（不含內容）：承諾在 {time} 之前</translation>
    </message>
    <message>
        <source>It is in the public log</source>
        <translation>已列入公開日誌</translation>
    </message>
    <message>
        <source>Downloaded by the desk of a reviewer you included</source>
        <translation>由您選定的覆核員的覆核台下載</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Your report is sealed into a file</source>
        <translation>舉報已密封成檔案</translation>
    </message>
    <message>
        <source>It was not sent. It must be handed in by {day}, here or by anybody who has Ombra, under “Carry it another way”. Whoever carries it can learn that it was sent, not what it says. Replies are read with your eight words.
File code: {code}. Whoever hands it in is told the same one and can tell it back to you.</source>
        <translation>它還沒有送出。必須在 {day} 之前遞交，可以在這裡，也可以由任何有 Ombra 的人透過「用別的方式送達」遞交。帶走它的人能知道它已送出，但不知道內容。用您的八個詞讀取回覆。
檔案代碼：{code}。遞交的人會看到同一個代碼，可以轉告您。</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Back to what you wrote</source>
        <translation>回到您寫的內容</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>換一個位置…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Sealing the report into the file</source>
        <translation>把舉報密封進檔案</translation>
    </message>
    <message>
        <source>Sending what was sealed with it</source>
        <translation>正在送出一同密封的內容</translation>
    </message>
    <message>
        <source>Sending the sealed letter</source>
        <translation>正在送出密封的信件</translation>
    </message>
    <message>
        <source>Sealing and sending the files</source>
        <translation>密封並送出檔案</translation>
    </message>
    <message>
        <source>Sealing and sending the report</source>
        <translation>密封並送出舉報</translation>
    </message>
    <message>
        <source>The office’s server asks for a little work because it is busy: about {seconds} seconds as a rule, sometimes three times as long. Nothing is lost; you can stop and go on later.</source>
        <translation>該受理機構的伺服器正忙，請每位寄件者先做一點計算：通常約需 {seconds} 秒，有時可能是三倍時間。什麼都不會遺失；您可以停下，稍後再繼續。</translation>
    </message>
    <message>
        <source>Working out the keys from your words</source>
        <translation>正在由八個詞算出金鑰</translation>
    </message>
    <message>
        <source>Sending the sealed files</source>
        <translation>正在送出密封的檔案</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>正在寫入密封檔案</translation>
    </message>
    <message>
        <source>Putting it into the sealed outbox</source>
        <translation>正在放入密封待送匣</translation>
    </message>
    <message>
        <source>Sealing the report</source>
        <translation>正在密封舉報</translation>
    </message>
    <message>
        <source>Sending the report and waiting for the receipt</source>
        <translation>正在送出舉報並等待回執</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在準備</translation>
    </message>
    <message>
        <source>The file is as it was. Only what is missing will be sent.</source>
        <translation>檔案沒有變動。只會送出還缺少的部分。</translation>
    </message>
    <message>
        <source>Your report is still here, and no half file was left behind.</source>
        <translation>您的舉報還在這裡，也沒有留下不完整的檔案。</translation>
    </message>
    <message>
        <source>It still lies in the sealed outbox, and only what is missing will be sent. You may close Ombra and go on later with your eight words.</source>
        <translation>它仍在密封待送匣裡，之後只會送出還缺少的部分。您可以關閉 Ombra，以後再用八個詞繼續。</translation>
    </message>
    <message>
        <source>Your report is still here, and only what is missing will be sent.</source>
        <translation>您的舉報還在這裡，之後只送出還缺的部分。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Asking…</source>
        <translation>正在詢問…</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>詢問伺服器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>It holds sealed reports and cannot read them. Its log is checked at every pull.</source>
        <translation>它保存著密封的舉報，但無法閱讀。每次收取時都會核查它的日誌。</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>上次收取</translation>
    </message>
    <message>
        <source>Replies to send</source>
        <translation>待送回覆</translation>
    </message>
    <message>
        <source>{free} free, {reserve} kept for reports</source>
        <translation>可用 {free}，為舉報預留 {reserve}</translation>
    </message>
    <message>
        <source>Capsules held</source>
        <translation>保存的密封包</translation>
    </message>
    <message>
        <source>Replies on the board</source>
        <translation>公告板上的回覆</translation>
    </message>
    <message>
        <source>Pieces of files</source>
        <translation>檔案區塊</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>空間</translation>
    </message>
    <message>
        <source>Card it shows</source>
        <translation>出示的名片</translation>
    </message>
    <message>
        <source>Number {number}, good until {day}</source>
        <translation>第 {number} 號，有效期至 {day}</translation>
    </message>
    <message>
        <source>{entries} entries, published {moment}</source>
        <translation>{entries} 筆，公布於 {moment}</translation>
    </message>
    <message>
        <source>Log checked</source>
        <translation>日誌已核查</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>日誌已簽署</translation>
    </message>
    <message>
        <source>Missing in the log</source>
        <translation>日誌中缺少</translation>
    </message>
    <message>
        <source>Never came here</source>
        <translation>從未送到這裡</translation>
    </message>
</context>
<context>
    <name>SetupCustodianPage</name>
    <message>
        <source>Custodian</source>
        <translation>身分保管人</translation>
    </message>
    <message>
        <source>A custodian holds the key to names that reporters seal apart, and opens one only for a written reason. It should be somebody who reads no reports.</source>
        <translation>舉報人可以把姓名單獨密封，由身分保管人持有開啟的金鑰，只在有書面理由時才開啟。這個人不應閱讀舉報。</translation>
    </message>
    <message>
        <source>Does somebody keep sealed names?</source>
        <translation>是否有人保管密封的姓名？</translation>
    </message>
    <message>
        <source>Name of the custodian, as reporters see it</source>
        <translation>身分保管人的姓名（舉報人會看到）</translation>
    </message>
    <message>
        <source>The custodian gets a key file and a passphrase of their own at the end.</source>
        <translation>最後會給身分保管人一個金鑰檔案和一個單獨的密語。</translation>
    </message>
    <message>
        <source>Yes, a custodian</source>
        <translation>有身分保管人</translation>
    </message>
    <message>
        <source>Reporters may seal their name for them alone.</source>
        <translation>舉報人可以把姓名只密封給他們。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>沒有</translation>
    </message>
    <message>
        <source>Reporters can be anonymous, use a chosen name, or tell you theirs; nothing between.</source>
        <translation>舉報人只能匿名、使用化名，或把姓名告訴您，沒有中間選擇。</translation>
    </message>
</context>
<context>
    <name>SetupDonePage</name>
    <message>
        <source>Save the office file</source>
        <translation>儲存受理機構檔案</translation>
    </message>
    <message>
        <source>A copy is saved here:</source>
        <translation>副本儲存在：</translation>
    </message>
    <message>
        <source>It lies here:</source>
        <translation>檔案位置：</translation>
    </message>
    <message>
        <source>Your office is open</source>
        <translation>您的受理機構已開通</translation>
    </message>
    <message>
        <source>Reporters can seal to it from now on. This page is shown once.</source>
        <translation>從現在起，舉報人可以向它密封舉報。本頁只顯示一次。</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>開啟覆核台</translation>
    </message>
    <message>
        <source>Office file for reporters</source>
        <translation>給舉報人的受理機構檔案</translation>
    </message>
    <message>
        <source>Give it out with the fingerprint: on your website, on paper, or by hand. It holds no secret.</source>
        <translation>請連同指紋一起發放：放在網站上、印在紙上或當面交付。其中沒有秘密。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存副本…</translation>
    </message>
    <message>
        <source>The passphrases on this page are written down</source>
        <translation>本頁的密語都已抄寫下來</translation>
    </message>
    <message>
        <source>They are not kept anywhere and not shown again.</source>
        <translation>密語不會儲存在任何地方，也不會再次顯示。</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>接下來</translation>
    </message>
    <message>
        <source>Lock the root key away, apart from this computer.</source>
        <translation>把根金鑰鎖好，與這台電腦分開存放。</translation>
    </message>
    <message>
        <source>Put the thirty digits on your letterhead and your website.</source>
        <translation>把三十位數字印在信箋上，放到網站上。</translation>
    </message>
    <message>
        <source>Send yourself a practice report with the office file, and answer it.</source>
        <translation>用受理機構檔案給自己送一份練習舉報，並作出回覆。</translation>
    </message>
    <message>
        <source>Open this desk at least once a week: it renews its keys then.</source>
        <translation>每週至少開啟一次覆核台：它會趁此更新金鑰。</translation>
    </message>
    <message>
        <source>The root key is still on this disk</source>
        <translation>根金鑰還在這顆磁碟上</translation>
    </message>
    <message>
        <source>It could not be moved. Please carry the file root.key away by hand.</source>
        <translation>未能移走。請手動取走檔案 root.key。</translation>
    </message>
    <message>
        <source>For {name}: a desk</source>
        <translation>給{name}：一個覆核台</translation>
    </message>
    <message>
        <source>For {name}: the custodian&apos;s key</source>
        <translation>給{name}：身分保管人的金鑰</translation>
    </message>
    <message>
        <source>Hand over this folder or file, and the words on paper:</source>
        <translation>請交付這個資料夾或檔案，並把下面的詞寫在紙上交付：</translation>
    </message>
</context>
<context>
    <name>SetupOfficePage</name>
    <message>
        <source>Your office</source>
        <translation>您的受理機構</translation>
    </message>
    <message>
        <source>Reporters see this before they write. One language is enough, both are better.</source>
        <translation>舉報人填寫之前會看到這些。一種語言即可，兩種更好。</translation>
    </message>
    <message>
        <source>Name of the office, English</source>
        <translation>受理機構名稱（英文）</translation>
    </message>
    <message>
        <source>For example: Office of the independent reviewer</source>
        <translation>例如：Office of the independent reviewer</translation>
    </message>
    <message>
        <source>Name of the office, Chinese</source>
        <translation>受理機構名稱（中文）</translation>
    </message>
    <message>
        <source>What you look into, what you cannot do, and how long you keep reports. A few sentences.</source>
        <translation>受理什麼、做不到什麼、舉報保存多久。幾句話即可。</translation>
    </message>
    <message>
        <source>Charter, English</source>
        <translation>章程（英文）</translation>
    </message>
    <message>
        <source>Charter, Chinese</source>
        <translation>章程（中文）</translation>
    </message>
</context>
<context>
    <name>SetupPageView</name>
    <message>
        <source>This is needed to go on.</source>
        <translation>填寫此項才能繼續。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>內容太長。</translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen. Please type it again.</source>
        <translation>其中含有看不見的字元，請重新輸入。</translation>
    </message>
    <message>
        <source>Two reviewers have the same name. Reporters could not tell them apart.</source>
        <translation>兩位覆核員同名，舉報人無法區分。</translation>
    </message>
    <message>
        <source>Something with this name is there already. Please choose another folder.</source>
        <translation>該名稱已存在，請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>These are not the same words. Please compare them with your note.</source>
        <translation>這些詞不一致，請與您抄寫的核對。</translation>
    </message>
</context>
<context>
    <name>SetupReviewPage</name>
    <message>
        <source>The office is made, but not published yet</source>
        <translation>受理機構已建好，但尚未公布</translation>
    </message>
    <message>
        <source>Everything is safe on this disk. Publish it when the server answers.</source>
        <translation>一切都安全地保存在這顆磁碟上。等伺服器有回應時再公布。</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>重新公布</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>設立受理機構</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>檢查並設立</translation>
    </message>
    <message>
        <source>Making the keys takes some seconds on purpose: it makes guessing passphrases slow.</source>
        <translation>產生金鑰刻意需要幾秒鐘：這樣猜測密語就會很慢。</translation>
    </message>
    <message>
        <source>Making the root key</source>
        <translation>正在產生根金鑰</translation>
    </message>
    <message>
        <source>Making the desks</source>
        <translation>正在建立覆核台</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>正在設立受理機構</translation>
    </message>
    <message>
        <source>Publishing the office</source>
        <translation>正在公布受理機構</translation>
    </message>
    <message>
        <source>{name}, answers in {languages}</source>
        <translation>{name}，回覆語言：{languages}</translation>
    </message>
    <message>
        <source>Nobody; names cannot be sealed apart</source>
        <translation>沒有；不能單獨密封姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暫無</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>覆核員</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>身分保管人</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Office folder</source>
        <translation>受理機構資料夾</translation>
    </message>
    <message>
        <source>Root key goes to</source>
        <translation>根金鑰存放處</translation>
    </message>
</context>
<context>
    <name>SetupReviewersPage</name>
    <message>
        <source>Reviewers</source>
        <translation>覆核員</translation>
    </message>
    <message>
        <source>Every report is sealed to all reviewers listed here, except those a reporter leaves out. Each has a desk and a passphrase of their own.</source>
        <translation>每份舉報都密封給這裡列出的所有覆核員，舉報人排除的除外。每人有自己的覆核台和密語。</translation>
    </message>
    <message>
        <source>Add a reviewer</source>
        <translation>新增覆核員</translation>
    </message>
    <message>
        <source>Reviewer {number}, at this desk</source>
        <translation>覆核員 {number}，使用本覆核台</translation>
    </message>
    <message>
        <source>Reviewer {number}</source>
        <translation>覆核員 {number}</translation>
    </message>
    <message>
        <source>Name, as reporters see it</source>
        <translation>姓名（舉報人會看到）</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>回覆語言</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove reviewer {number}</source>
        <translation>移除覆核員 {number}</translation>
    </message>
    <message>
        <source>An office of one</source>
        <translation>只有一人的受理機構</translation>
    </message>
    <message>
        <source>Reporters cannot leave anybody out, and nobody stands in while you are away.</source>
        <translation>舉報人無法排除任何人；您不在時也沒有人代替。</translation>
    </message>
</context>
<context>
    <name>SetupRootPage</name>
    <message>
        <source>Root key</source>
        <translation>根金鑰</translation>
    </message>
    <message>
        <source>The root key is the office itself: whoever holds it can name reviewers. Daily work does not need it. Put its file on a memory stick, lock the stick away, and keep it offline.</source>
        <translation>根金鑰就是受理機構本身：誰持有它，誰就能任命覆核員。日常工作不需要它。請把檔案放到隨身碟上，把隨身碟鎖好，不要連網。</translation>
    </message>
    <message>
        <source>Passphrase of the root key, another one than that of your desk</source>
        <translation>根金鑰的密語，與覆核台的密語不同</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>換一個</translation>
    </message>
    <message>
        <source>Where the root key file goes</source>
        <translation>根金鑰檔案存放處</translation>
    </message>
    <message>
        <source>A copy in a second place is wise. Without it the office ends with its card.</source>
        <translation>最好在另一處再存一份。沒有它，受理機構將隨名片到期而終止。</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>選擇位置…</translation>
    </message>
</context>
<context>
    <name>SetupServerPage</name>
    <message>
        <source>Choose the invitation</source>
        <translation>選擇邀請檔案</translation>
    </message>
    <message>
        <source>No invitation is chosen yet</source>
        <translation>尚未選擇邀請檔案</translation>
    </message>
    <message>
        <source>Without a server there is nowhere for reports to arrive.</source>
        <translation>沒有伺服器，舉報就無處可到。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Reports wait on a server, sealed, until you fetch them. The server cannot read them.</source>
        <translation>舉報以密封狀態存放在伺服器上，等您收取。伺服器無法讀取。</translation>
    </message>
    <message>
        <source>A new server writes a file called invitation.json. Whoever runs it types this command and brings you the file, best in person.</source>
        <translation>新伺服器會寫出名為 invitation.json 的檔案。由管理者輸入此命令，並把檔案交給您，最好當面交付。</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>選擇邀請檔案…</translation>
    </message>
    <message>
        <source>Server in this invitation</source>
        <translation>邀請檔案中的伺服器</translation>
    </message>
</context>
<context>
    <name>SetupVaultPage</name>
    <message>
        <source>Passphrase of your desk</source>
        <translation>覆核台的密語</translation>
    </message>
    <message>
        <source>These eight words open the vault with all cases. Write them on paper. Nobody can bring them back: whoever loses them loses the cases.</source>
        <translation>這八個詞可以開啟存有全部案件的保險庫。請抄寫在紙上。沒有人能找回它們：丟了詞，就丟了案件。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密語</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>換一個</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>受理機構資料夾</translation>
    </message>
    <message>
        <source>It is made now and must not be there yet. Keep it on an encrypted disk.</source>
        <translation>該資料夾現在建立，之前不能存在。請放在加密的磁碟上。</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>換一個位置…</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Step {number} of {total}: {title}</source>
        <translation>第 {number} 步，共 {total} 步：{title}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>受理機構</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>覆核員</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>身分保管人</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>伺服器</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密語</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>根金鑰</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>檢查並設立</translation>
    </message>
</context>
<context>
    <name>SetupWordsPage</name>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>Picked by chance ({bits} bits). Each guess takes {memory} of memory; at a million guesses a second, finding them takes more than {years} years.</source>
        <translation>隨機選出（{bits} 位元）。每猜一次需要 {memory} 記憶體；即使每秒猜一百萬次，也要 {years} 年以上才能猜中。</translation>
    </message>
</context>
<context>
    <name>SharingView</name>
    <message>
        <source>How should it go?</source>
        <translation>怎樣送出？</translation>
    </message>
    <message>
        <source>Making the cleaned copy</source>
        <translation>正在製作清理後的副本</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>之前與之後…</translation>
    </message>
    <message>
        <source>Otherwise it is sent as {name}. A name can tell who made the file, and when.</source>
        <translation>否則送出時名為 {name}。檔名可能透露是誰、在什麼時候製作的。</translation>
    </message>
    <message>
        <source>Send it under its own name</source>
        <translation>用原來的檔名送出</translation>
    </message>
    <message>
        <source>The copy is ready ({size}), and nothing hidden was found in it.</source>
        <translation>副本已製作好（{size}），裡面沒有發現隱藏的東西。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>There is no cleaned copy</source>
        <translation>沒有清理後的副本</translation>
    </message>
    <message>
        <source>A cleaned copy</source>
        <translation>清理後的副本</translation>
    </message>
    <message>
        <source>The original, for the reviewer only</source>
        <translation>原件，只給覆核員看</translation>
    </message>
    <message>
        <source>The best proof: it can be checked.</source>
        <translation>最好的證據：可以查驗。</translation>
    </message>
    <message>
        <source>Everything hidden in it goes along, and can lead to you.</source>
        <translation>裡面隱藏的一切都會一起送出，可能指向您。</translation>
    </message>
    <message>
        <source>Only described</source>
        <translation>只作描述</translation>
    </message>
    <message>
        <source>Nothing is attached. It proves least and protects you most.</source>
        <translation>什麼也不附上。證明得最少，保護您最多。</translation>
    </message>
    <message>
        <source>Made anew, without what is hidden.</source>
        <translation>重新製作，不含隱藏的東西。</translation>
    </message>
    <message>
        <source>Can be chosen once the file was searched.</source>
        <translation>查找完檔案之後才能選擇。</translation>
    </message>
    <message>
        <source>Not possible: the file was not searched.</source>
        <translation>無法選擇：這個檔案沒有查找過。</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>無法選擇。</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>A promised day has passed</source>
        <translation>承諾的日期已過</translation>
    </message>
    <message>
        <source>Now: {status}</source>
        <translation>目前：{status}</translation>
    </message>
    <message>
        <source>No reviewer has written yet.</source>
        <translation>還沒有覆核員來信。</translation>
    </message>
    <message>
        <source>Next, the office confirms that it has your report.</source>
        <translation>接下來，受理機構會確認已收到您的舉報。</translation>
    </message>
    <message>
        <source>The office has your report. Nobody has judged anything yet.</source>
        <translation>受理機構已收到您的舉報。還沒有人作出任何判斷。</translation>
    </message>
    <message>
        <source>Next, a reviewer reads it and looks at what is most urgent.</source>
        <translation>接下來，覆核員會閱讀舉報，先看最緊急的部分。</translation>
    </message>
    <message>
        <source>A reviewer looks at what is urgent, what is missing, and who may be at risk.</source>
        <translation>覆核員正在看哪些事緊急、還缺什麼、誰可能有危險。</translation>
    </message>
    <message>
        <source>Next comes a question for you, an investigation, or a reason for closing.</source>
        <translation>接下來會是給您的問題、調查，或結案理由。</translation>
    </message>
    <message>
        <source>The reviewer asked you something and waits for your answer.</source>
        <translation>覆核員向您提了問題，正在等您回答。</translation>
    </message>
    <message>
        <source>Answer below when it is safe for you. If you cannot answer, you can say so.</source>
        <translation>請在安全的時候，在下面回答。如果無法回答，也可以說明。</translation>
    </message>
    <message>
        <source>The reviewer checks what happened, within what you allowed.</source>
        <translation>覆核員正在您允許的範圍內查核發生了什麼。</translation>
    </message>
    <message>
        <source>Next comes a finding. You can answer it before the case is closed.</source>
        <translation>接下來會有結論。結案之前您可以回應。</translation>
    </message>
    <message>
        <source>The reviewer wrote down what was found; it stands below.</source>
        <translation>覆核員已寫下查明的情況，請見下文。</translation>
    </message>
    <message>
        <source>You can answer it. Then the reviewer decides and closes the case.</source>
        <translation>您可以回應。之後覆核員會作出決定並結案。</translation>
    </message>
    <message>
        <source>The reviewer ended the case; the reason stands below.</source>
        <translation>覆核員已結案，理由請見下文。</translation>
    </message>
    <message>
        <source>You can still write. New facts can open the case again.</source>
        <translation>您仍然可以來信。有新的事實時，案件可以重新開啟。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose the folder of your desk</source>
        <translation>選擇您的覆核台資料夾</translation>
    </message>
    <message>
        <source>Review desk</source>
        <translation>覆核台</translation>
    </message>
    <message>
        <source>Sealed reports are opened here, and nowhere else. Ombra remembers no folders by itself.</source>
        <translation>密封的舉報只在這裡開啟。Ombra 不會自行記住任何資料夾。</translation>
    </message>
    <message>
        <source>Open your desk</source>
        <translation>開啟您的覆核台</translation>
    </message>
    <message>
        <source>Choose the folder that holds your vault. Then type the passphrase.</source>
        <translation>請選擇存放保險庫的資料夾，然後輸入密語。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Set up a new office</source>
        <translation>設立新的受理機構</translation>
    </message>
    <message>
        <source>Make the keys, name the reviewers, publish the office. It takes about a quarter of an hour.</source>
        <translation>產生金鑰、指定覆核員、公布受理機構，大約需要一刻鐘。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>StaysPage</name>
    <message>
        <source>This computer</source>
        <translation>這台電腦</translation>
    </message>
    <message>
        <source>How the window hides, and what stays behind. These settings are not kept either.</source>
        <translation>視窗怎樣隱藏，會留下什麼。這些設定也不會儲存。</translation>
    </message>
    <message>
        <source>Hide with the keyboard</source>
        <translation>用鍵盤隱藏</translation>
    </message>
    <message>
        <source>Esc twice hides this window</source>
        <translation>連按兩次 Esc 隱藏此視窗</translation>
    </message>
    <message>
        <source>Only the button hides it</source>
        <translation>只用按鈕隱藏</translation>
    </message>
    <message>
        <source>What Ombra writes on this disk</source>
        <translation>Ombra 會寫入這顆磁碟的內容</translation>
    </message>
    <message>
        <source>What your system may write</source>
        <translation>您的系統可能寫入的內容</translation>
    </message>
    <message>
        <source>What differs on this system</source>
        <translation>這個系統上的不同之處</translation>
    </message>
    <message>
        <source>Without a session PIN a hidden window does not come back</source>
        <translation>沒有設定 PIN 碼，隱藏的視窗就不會再回來</translation>
    </message>
    <message>
        <source>Set one here before you write, so that hiding by mistake loses nothing.</source>
        <translation>請在動筆之前在這裡設定一個，這樣不小心隱藏時也不會遺失內容。</translation>
    </message>
    <message>
        <source>Press Esc twice within half a second: all windows go at once, and the clipboard is emptied. What is being sent goes on for one minute. Then everything you wrote is forgotten and Ombra ends. What was sent before is safe: the eight words still open it.</source>
        <translation>半秒之內連按兩次 Esc：所有視窗立刻消失，剪貼簿也會清空。正在送出的內容會再繼續一分鐘。然後您寫的一切都會被清除，Ombra 隨即結束。先前已送出的內容不受影響：用那八個詞仍然可以開啟。</translation>
    </message>
    <message>
        <source>With a session PIN a small empty window stays for that minute. The PIN and Enter bring everything back. Esc there, or closing it, wipes at once.</source>
        <translation>如果設定了 PIN 碼，這一分鐘裡會留下一個空白的小視窗。輸入 PIN 碼並按 Enter 鍵，一切就會恢復。在那裡按 Esc 或關閉它，會立即清除全部內容。</translation>
    </message>
    <message>
        <source>While a list, a menu or a dialog is open, or an input method is composing, Esc does only what it does there. Press it again afterwards.</source>
        <translation>清單、選單或對話方塊開啟時，或輸入法正在組字時，Esc 只有它在那裡的作用。之後請再按一次。</translation>
    </message>
    <message>
        <source>A sealed file, a cleaned copy, a saved proof: only where you say.</source>
        <translation>密封檔案、清理後的副本、儲存的證據：只寫到您指定的位置。</translation>
    </message>
    <message>
        <source>A sealed outbox and a locked draft, if you ask for them.</source>
        <translation>密封待送匣和加密草稿，只在您要求時。</translation>
    </message>
    <message>
        <source>The working folder of a Tor that you start here. It is removed when Tor ends.</source>
        <translation>您在這裡啟動的 Tor 的工作資料夾。Tor 結束時會移除。</translation>
    </message>
    <message>
        <source>A list of fonts, if your system has none that is fresh. It says nothing about you.</source>
        <translation>字型清單，只在系統沒有最新的清單時寫入。其中沒有任何關於您的資訊。</translation>
    </message>
    <message>
        <source>Memory that it moves to the disk, and the whole memory when it hibernates.</source>
        <translation>系統移到磁碟上的記憶體內容；休眠時則是全部記憶體。</translation>
    </message>
    <message>
        <source>What an input method learns, and what it sends to its maker.</source>
        <translation>輸入法學到的內容，以及它傳給廠商的內容。</translation>
    </message>
    <message>
        <source>That a program was started, and when.</source>
        <translation>曾經啟動某個程式，以及啟動的時間。</translation>
    </message>
    <message>
        <source>Windows keeps a list of programs that ran, and may keep a picture of memory.</source>
        <translation>Windows 會保留執行過的程式清單，也可能保留記憶體的內容。</translation>
    </message>
    <message>
        <source>Copied text is kept out of the clipboard history and of the cloud.</source>
        <translation>複製的文字不會進入剪貼簿歷程記錄，也不會上傳到雲端。</translation>
    </message>
    <message>
        <source>macOS may keep reports of crashes; they hold parts of memory.</source>
        <translation>macOS 可能保留當機報告，其中含有部分記憶體內容。</translation>
    </message>
    <message>
        <source>Other programs can see copied text until it is removed after 45 seconds.</source>
        <translation>複製的文字在 45 秒後移除，在那之前其他程式看得到。</translation>
    </message>
    <message>
        <source>No picture of memory is written, and other programs of yours cannot read its memory.</source>
        <translation>不會寫出記憶體的內容，您的其他程式也不能讀取它的記憶體。</translation>
    </message>
    <message>
        <source>Copied text is marked as secret and removed after 45 seconds.</source>
        <translation>複製的文字會標記為機密，45 秒後移除。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, you are here: {title}</source>
        <translation>第 {number} 步，共 {total} 步，您在這裡：{title}</translation>
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
        <translation>進度</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}，共 {total}</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Add to your report</source>
        <translation>補充您的舉報</translation>
    </message>
    <message>
        <source>Note what happens to you</source>
        <translation>記下您遇到的事</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查看一次</translation>
    </message>
    <message>
        <source>Withdraw the report…</source>
        <translation>撤回舉報…</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>關閉對話</translation>
    </message>
    <message>
        <source>Your report</source>
        <translation>您的舉報</translation>
    </message>
    <message>
        <source>Everything here is read with your words and forgotten when you close it.</source>
        <translation>這裡的一切都靠您的八個詞讀取，關閉後就會忘掉。</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) wait</source>
        <translation>
            <numerusform>還有 %n 則訊息待讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Each look reads one page, so that nobody learns how much there is for you.</source>
        <translation>每次只讀一頁，這樣沒有人知道有多少內容是給您的。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>繼續讀</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>回答問題</translation>
    </message>
    <message>
        <source>Answer the finding</source>
        <translation>回應結論</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>正在查找回覆…</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>還沒有回覆</translation>
    </message>
    <message>
        <source>Your report arrived a moment ago. You can add to it already.</source>
        <translation>您的舉報剛剛送達。您已經可以補充內容。</translation>
    </message>
    <message>
        <source>Nothing here can be read yet</source>
        <translation>這裡暫時沒有能讀的內容</translation>
    </message>
    <message>
        <source>Your report is there. Look again in some days; replies expire after some weeks.</source>
        <translation>您的舉報已在那裡。請過幾天再來查看；回覆會在幾週後過期。</translation>
    </message>
    <message>
        <source>No replies lie here for these words</source>
        <translation>這八個詞在這裡沒有回覆</translation>
    </message>
    <message>
        <source>The words are complete. Either nobody has answered yet, or replies have expired after some weeks, or these are words of another office or of no report. All of these look the same from here. Compare the words and the office, and look again in some days.</source>
        <translation>這八個詞是完整的。可能還沒有人回覆，可能回覆在幾週後已過期，也可能這些詞屬於另一個受理機構，或不屬於任何舉報。從這裡看，這幾種情況都一樣。請核對這些詞和受理機構，過幾天再來看看。</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Which clock?</source>
        <translation>根據哪個時鐘？</translation>
    </message>
    <message>
        <source>Ended on, if another day</source>
        <translation>結束日期（如在另一天）</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Ended at, if it lasted</source>
        <translation>結束時間（如持續了一段）</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>時:分</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hide now</source>
        <translation>立即隱藏</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Esc twice hides this window</source>
        <translation>連按兩次 Esc 隱藏此視窗</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
</context>
<context>
    <name>TrailBanner</name>
    <message>
        <source>I have seen this</source>
        <translation>我已知悉</translation>
    </message>
    <message>
        <source>See the record</source>
        <translation>查看記錄</translation>
    </message>
    <message>
        <source>It cannot be told whether this vault is old</source>
        <translation>無法判斷這個保險庫是否為舊的</translation>
    </message>
    <message>
        <source>The mark that lies beside the vault was missing. It is made anew. If you brought this desk here without that file, that is why.</source>
        <translation>保險庫旁邊的標記檔案不見了，現已重新建立。如果您把覆核台移到這裡時沒有帶上那個檔案，原因就在於此。</translation>
    </message>
    <message>
        <source>This vault is an older copy</source>
        <translation>這個保險庫是較舊的副本</translation>
    </message>
    <message>
        <source>The record of what was done here is damaged</source>
        <translation>這裡做過的事的記錄已損壞</translation>
    </message>
    <message>
        <source>The record of what was done here was changed</source>
        <translation>這裡做過的事的記錄被改動過</translation>
    </message>
    <message>
        <source>Act {number} was done here and is not in it. If you put back a backup, that is why. Otherwise somebody had this computer. You can go on working; nothing was changed.</source>
        <translation>第 {number} 條是在這裡做的，但不在其中。如果您還原過備份，原因就在於此；否則就是有人動過這台電腦。您可以繼續工作；沒有改動任何內容。</translation>
    </message>
    <message>
        <source>It cannot be read from act {number} on. Cases can still be read. Keep a copy of this desk&apos;s folder, then use your latest backup.</source>
        <translation>從第 {number} 條起無法讀取。案件仍可閱讀。請先保留一份覆核台資料夾的副本，再使用最近的備份。</translation>
    </message>
    <message>
        <source>Act {number} does not follow from the one before. You can go on working; nothing was changed. Keep a copy of this desk&apos;s folder as it is.</source>
        <translation>第 {number} 條與前一條接不上。您可以繼續工作；沒有改動任何內容。請按原樣保留一份覆核台資料夾的副本。</translation>
    </message>
    <message>
        <source>Act {number} was not signed by you. You can go on working; nothing was changed. Keep a copy of this desk&apos;s folder as it is.</source>
        <translation>第 {number} 條不是由您簽署的。您可以繼續工作；沒有改動任何內容。請按原樣保留一份覆核台資料夾的副本。</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>How will it travel?</source>
        <translation>怎樣送達？</translation>
    </message>
    <message>
        <source>When will it be handed in?</source>
        <translation>什麼時候遞交？</translation>
    </message>
    <message>
        <source>The file is sealed to the keys of that week and can be opened only if it arrives in time.</source>
        <translation>檔案用那一週的金鑰密封，按時送達才能開啟。</translation>
    </message>
    <message>
        <source>Within how much time?</source>
        <translation>在多長時間之內？</translation>
    </message>
    <message>
        <source>Chance chooses the moment, so the time it arrives says less about when you wrote it. Ombra must stay open until then: if you close it, nothing is sent. A computer that slept through the moment sends within half an hour after it wakes.</source>
        <translation>送出的時刻隨機選定，因此送達時間較少透露您是什麼時候寫的。在那之前 Ombra 必須保持開啟：關閉後不會送出任何內容。如果電腦在那一刻處於睡眠狀態，會在喚醒後半小時之內送出。</translation>
    </message>
    <message>
        <source>If Ombra is closed or the power fails before it is sent</source>
        <translation>如果送出之前 Ombra 被關閉或停電</translation>
    </message>
    <message>
        <source>Without this, everything is in memory only, and gone. With it, one file with a random name lies in the folder below until the report is sent. Whoever searches this computer then sees that Ombra was used, that something waits, and roughly how much; what it says and who wrote it can be read only with the eight words. Afterwards it is deleted, but an SSD or a memory stick may keep traces of deleted files.</source>
        <translation>不選這一項，所有內容只在記憶體裡，到時會全部消失。選了這一項，在舉報送出之前，下面的資料夾裡會有一個隨機命名的檔案。搜查這台電腦的人會看到有人用過 Ombra、有內容在等待，以及大致的大小；內容和作者只有用八個詞才能讀到。送出後檔案會刪除，但固態硬碟或隨身碟可能留有已刪除檔案的痕跡。</translation>
    </message>
    <message>
        <source>Folder of the sealed outbox</source>
        <translation>密封待送匣所在的資料夾</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>現在送出</translation>
    </message>
    <message>
        <source>over the connection shown at the top</source>
        <translation>透過上方顯示的連線</translation>
    </message>
    <message>
        <source>Send it at a random time</source>
        <translation>在隨機時間送出</translation>
    </message>
    <message>
        <source>so that its time says less about you; Ombra stays open</source>
        <translation>讓送出時間少透露您的情況；Ombra 須保持開啟</translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>儲存密封檔案</translation>
    </message>
    <message>
        <source>for a stick, an e-mail or a helper; only the reviewer can open it</source>
        <translation>用隨身碟、電子郵件或託人帶去；只有覆核員能開啟</translation>
    </message>
    <message>
        <source>Keep it in a sealed outbox on this computer</source>
        <translation>存放在這台電腦的密封待送匣裡</translation>
    </message>
    <message>
        <source>You can go on later with your eight words; only what is missing is sent.</source>
        <translation>以後可以用八個詞繼續；只送出還缺少的部分。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天之內</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小時之內</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>passphrase of the root key</source>
        <translation>根金鑰的密語</translation>
    </message>
    <message>
        <source>passphrase of your desk</source>
        <translation>覆核台的密語</translation>
    </message>
    <message>
        <source>Type the words back</source>
        <translation>把詞輸入一遍</translation>
    </message>
    <message>
        <source>Read the {what} from your paper. So both of us know that it is right.</source>
        <translation>請照著紙上抄寫的內容輸入{what}，以確認沒有抄錯。</translation>
    </message>
    <message>
        <source>The eight words</source>
        <translation>八個詞</translation>
    </message>
    <message>
        <source>Spaces between them; capital letters do not matter.</source>
        <translation>中間用空格分開；不分大小寫。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>These words do not open this desk. Compare them with your paper, one by one.</source>
        <translation>這些詞打不開這個覆核台。請逐個與紙上的核對。</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>覆核台已鎖定</translation>
    </message>
    <message>
        <source>The vault is closed and nothing of it is in this window any more.</source>
        <translation>保險庫已關閉，視窗中不再有其中的任何內容。</translation>
    </message>
    <message>
        <source>Unlock the desk</source>
        <translation>解鎖覆核台</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation>請輸入保險庫的密語。</translation>
    </message>
    <message>
        <source>Desk of the office with the fingerprint</source>
        <translation>所屬受理機構的指紋</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密語</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>顯示輸入內容</translation>
    </message>
    <message>
        <source>Working out the key; this takes some seconds on purpose</source>
        <translation>正在計算金鑰；刻意需要幾秒鐘</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>其他覆核台</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Unreadable items</source>
        <translation>無法讀取的內容</translation>
    </message>
    <message>
        <source>Anybody can send rubbish, and a server can damage what it holds. Such items stay here as they came. As a rule nothing needs to be done.</source>
        <translation>任何人都可能送來無意義的內容，伺服器也可能損壞所存之物。這些內容依原樣留在這裡，通常無需處理。</translation>
    </message>
    <message>
        <source>Try to open them again</source>
        <translation>再次嘗試開啟</translation>
    </message>
    <message>
        <source>Nothing was put aside</source>
        <translation>沒有擱置的內容</translation>
    </message>
    <message>
        <source>Everything that came could be opened.</source>
        <translation>收到的內容都能開啟。</translation>
    </message>
    <message>
        <source>Opened after all: {number}</source>
        <translation>現已開啟：{number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Listed only</source>
        <translation>只留紀錄</translation>
    </message>
</context>
<context>
    <name>VpnFold</name>
    <message>
        <source>A VPN is not Tor: its provider sees your internet address and whom you call, and can be made to tell. It can help to reach Tor where Tor is blocked. An employer&apos;s VPN shows the employer when you use Tor: do not report over it.</source>
        <translation>VPN 不是 Tor：業者看得到您的網路位址和您連線的對象，也可能被迫說出來。在 Tor 被封鎖的地方，它可以幫助您連上 Tor。雇主的 VPN 會讓雇主知道您何時使用 Tor：請不要經由它舉報。</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Stop and keep it here</source>
        <translation>停止並留在這裡</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>現在送出</translation>
    </message>
    <message>
        <source>It is sent at a moment that chance chooses, {time} at the latest</source>
        <translation>將在隨機選定的時刻送出，最遲為 {time}</translation>
    </message>
    <message>
        <source>It lies in the sealed outbox. While Ombra is closed nothing is sent; open it again and enter your eight words to go on. You can use this computer for other things meanwhile.</source>
        <translation>它在密封待送匣裡。Ombra 關閉期間不會送出任何內容；重新開啟並輸入八個詞即可繼續。這段期間您可以用這台電腦做別的事。</translation>
    </message>
    <message>
        <source>Keep Ombra open and the computer on. If you close Ombra, nothing is sent, and what you wrote is gone. You can use this computer for other things meanwhile.</source>
        <translation>請讓 Ombra 和電腦保持開啟。如果關閉 Ombra，不會送出任何內容，您寫的內容也會消失。這段期間您可以用這台電腦做別的事。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Go on with something that waits</source>
        <translation>繼續處理等待送出的內容</translation>
    </message>
    <message>
        <source>The eight words of the receipt open it. Only what is missing is sent, and nothing is sent twice. Then it is deleted here.</source>
        <translation>用回執上的八個詞開啟它。只送出還缺少的部分，不會重複送出。之後會從這裡刪除。</translation>
    </message>
    <message>
        <source>Your eight words</source>
        <translation>您的八個詞</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>依順序輸入，詞與詞之間用空格隔開。</translation>
    </message>
    <message>
        <source>Remove it without sending</source>
        <translation>不送出，直接刪除</translation>
    </message>
    <message>
        <source>No words are needed for this. It is made unreadable first; an SSD or a memory stick may keep traces of deleted files.</source>
        <translation>這一步不需要八個詞。會先讓它無法讀取，再刪除；固態硬碟或隨身碟可能留有已刪除檔案的痕跡。</translation>
    </message>
    <message>
        <source>Remove everything that waits…</source>
        <translation>刪除所有等待的內容…</translation>
    </message>
    <message>
        <source>Folder of the sealed outbox</source>
        <translation>密封待送匣所在的資料夾</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>繼續並送出</translation>
    </message>
    <message>
        <source>The receipt is verified. The server promised to list it publicly by {time}.</source>
        <translation>回執已核實。伺服器承諾在 {time} 之前公開列出它。</translation>
    </message>
    <message>
        <source>Your report is sent</source>
        <translation>舉報已送出</translation>
    </message>
    <message>
        <source>Nothing waits here any more</source>
        <translation>這裡已沒有等待送出的內容</translation>
    </message>
    <message>
        <source>No office or no connection is chosen</source>
        <translation>尚未選擇受理機構或連線方式</translation>
    </message>
    <message>
        <source>What waits can be opened and sent only for the office it was sealed to.</source>
        <translation>等待的內容，只能為當初密封時的受理機構開啟並送出。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>選擇受理機構</translation>
    </message>
    <message>
        <source>It still lies here; only what is missing will be sent.</source>
        <translation>它仍在這裡；之後只會送出還缺少的部分。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Remove what waits?</source>
        <translation>刪除等待的內容？</translation>
    </message>
    <message>
        <source>It was not sent, and nobody can bring it back, not even with the eight words.</source>
        <translation>它還沒有送出，刪除後誰也無法找回，有八個詞也不行。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>WayField</name>
    <message>
        <source>How is the server reached?</source>
        <translation>如何連上伺服器？</translation>
    </message>
    <message>
        <source>Through Tor, nobody on the way learns that this computer is a review desk.</source>
        <translation>透過 Tor 連線，沿途沒有人知道這台電腦是覆核台。</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>透過 Tor</translation>
    </message>
    <message>
        <source>Tor must be running on this computer.</source>
        <translation>這台電腦上必須執行 Tor。</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接連線</translation>
    </message>
    <message>
        <source>Your network and the server see each other.</source>
        <translation>您的網路與伺服器彼此可見。</translation>
    </message>
</context>
<context>
    <name>WhichOfTwo</name>
    <message>
        <source>Which of the two was the end?</source>
        <translation>結束時間是兩次中的哪一次？</translation>
    </message>
    <message>
        <source>Which of the two was it?</source>
        <translation>是兩次中的哪一次？</translation>
    </message>
    <message>
        <source>UTC{offset}</source>
        <translation>UTC{offset}</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>The second one, an hour later</source>
        <translation>第二次，晚一小時</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>我不知道</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>Who will be able to open it</source>
        <translation>誰能開啟它</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>還沒有人</translation>
    </message>
    <message>
        <source>The real names you gave of people in your report are sealed for {custodian} only. Reviewers see each alias. One granted request opens all sealed names, yours too if you gave it.</source>
        <translation>您填寫的相關人員真實姓名已密封，只有 {custodian} 能開啟。覆核員只看到各人的代號。一次獲准的請求會開啟所有密封的姓名；如果您留了自己的姓名，也包括在內。</translation>
    </message>
    <message>
        <source>Left out, and unable to open it: {names}.</source>
        <translation>已排除、無法開啟的人：{names}。</translation>
    </message>
    <message>
        <source>The server sees that sealed files arrive and roughly how much they are, not what.</source>
        <translation>伺服器只看到有密封檔案送達以及大致大小，看不到內容。</translation>
    </message>
    <message>
        <source>The server sees a sealed letter of the same size as any other, and when it came.</source>
        <translation>伺服器看到的是一封與其他信件同樣大小的密封信，以及它到達的時間。</translation>
    </message>
    <message>
        <source>Your name is sealed for {custodian} only. The reviewers do not see it, and it is opened only for a recorded reason.</source>
        <translation>您的姓名只密封給 {custodian}。覆核員看不到；只有在有紀錄在案的理由時才會開啟。</translation>
    </message>
    <message>
        <source>The reviewers see the name you gave.</source>
        <translation>覆核員會看到您填寫的姓名。</translation>
    </message>
    <message>
        <source>The reviewers see the name you chose, not who you are.</source>
        <translation>覆核員會看到您取的名字，不知道您是誰。</translation>
    </message>
    <message>
        <source>Nobody learns your name: you gave none.</source>
        <translation>沒有人會知道您的姓名：您沒有填寫。</translation>
    </message>
    <message>
        <source>The office&apos;s server runs on this computer; nothing leaves it.</source>
        <translation>受理機構的伺服器就在這台電腦上；沒有內容會離開它。</translation>
    </message>
    <message>
        <source>Whoever watches your network sees that you use a proxy, not what you send.</source>
        <translation>監視您網路的人能看到您在用代理伺服器，看不到您送出的內容。</translation>
    </message>
    <message>
        <source>Whoever watches your network, and the server, see your internet address. This is not anonymous.</source>
        <translation>監視您網路的人和伺服器都能看到您的網路位址。這不是匿名的。</translation>
    </message>
    <message>
        <source>No connection is chosen yet; nothing can be sent.</source>
        <translation>還沒有選擇連線方式；什麼都無法送出。</translation>
    </message>
</context>
<context>
    <name>WholeReport</name>
    <message>
        <source>The whole report</source>
        <translation>完整舉報</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>顯示代碼</translation>
    </message>
    <message>
        <source>Show {number} more fields</source>
        <translation>再顯示 {number} 個欄位</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
    <message>
        <source>Nothing, the report says</source>
        <translation>舉報中寫明：無</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>or {time} UTC</source>
        <translation>或 {time} UTC</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Only {custodian} has the key to your name. A reviewer who needs it must ask, with a reason, and {custodian} grants or refuses it, with a reason. With your eight words you see every request and every answer. Whatever the answer is, your report is worked on.</source>
        <translation>只有 {custodian} 持有開啟您姓名的金鑰。覆核員如果需要，必須提出請求並說明理由；{custodian} 同意或拒絕，也要說明理由。用您的八個詞可以看到每一次請求和每一次答覆。無論答覆如何，您的舉報都會得到處理。</translation>
    </message>
    <message>
        <source>Your name is sealed in a box of its own</source>
        <translation>您的姓名單獨密封</translation>
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
        <translation>時:分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>How sure you are of the time</source>
        <translation>您對時間有多確定</translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message numerus="yes">
        <source>The office promises to confirm receipt within %n day(s).</source>
        <translation>
            <numerusform>受理機構承諾在 %n 天內確認收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>When you sent your report is not known here.</source>
        <translation>這裡不知道您是什麼時候送出舉報的。</translation>
    </message>
    <message numerus="yes">
        <source>The office promises its result within %n month(s) of confirming receipt.</source>
        <translation>
            <numerusform>受理機構承諾在確認收到之後 %n 個月內告知結果。</numerusform>
        </translation>
    </message>
    <message>
        <source>When that was is not known here.</source>
        <translation>這裡不知道那是什麼時候。</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close the conversation?</source>
        <translation>要關閉對話嗎？</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>關閉並忘掉</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在這裡</translation>
    </message>
    <message>
        <source>Something you are adding to a report, or taking it back, is not sent yet. If you close now, it is forgotten and may not arrive.</source>
        <translation>您對舉報的補充或撤回還沒有送出。如果現在關閉，它會被忘掉，可能無法送達。</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Tor is starting: looking for a way into its network</source>
        <translation>Tor 正在啟動：尋找進入 Tor 網路的途徑</translation>
    </message>
    <message>
        <source>Tor is starting: fetching the list of its relays</source>
        <translation>Tor 正在啟動：取得中繼清單</translation>
    </message>
    <message>
        <source>Tor is starting: getting to know the relays</source>
        <translation>Tor 正在啟動：了解各個中繼</translation>
    </message>
    <message>
        <source>Tor is starting: building a path</source>
        <translation>Tor 正在啟動：建立線路</translation>
    </message>
    <message>
        <source>Ombra started a Tor of its own, which ends with it. The office&apos;s server does not learn where you are, and your network does not learn whom you call; it can tell that you use Tor.</source>
        <translation>Ombra 啟動了自己的 Tor，它會隨 Ombra 一起結束。受理機構的伺服器不會知道您在哪裡，您的網路不會知道您連線的對象，但看得出您在使用 Tor。</translation>
    </message>
    <message>
        <source>The Tor that runs on this computer is used. The office&apos;s server does not learn where you are, and your network does not learn whom you call; it can tell that you use Tor.</source>
        <translation>正在使用這台電腦上執行的 Tor。受理機構的伺服器不會知道您在哪裡，您的網路不會知道您連線的對象，但看得出您在使用 Tor。</translation>
    </message>
    <message>
        <source>A proxy that is not Tor is used. Whoever runs it sees your internet address and which server you call. The office&apos;s server sees the proxy.</source>
        <translation>正在使用一個不是 Tor 的代理伺服器。管理它的人會看到您的網路位址和您連上的伺服器。受理機構的伺服器看到的是代理伺服器。</translation>
    </message>
    <message>
        <source>You chose to go without Tor. The office&apos;s server and your network see your internet address, and your network sees that you call this office.</source>
        <translation>您選擇了不使用 Tor。受理機構的伺服器和您的網路會看到您的網路位址，您的網路會看到您連上這個受理機構。</translation>
    </message>
    <message>
        <source>The office&apos;s server is on this computer; nothing leaves it.</source>
        <translation>受理機構的伺服器就在這台電腦上；沒有任何內容離開這台電腦。</translation>
    </message>
    <message>
        <source>Nothing was connected yet. Through Tor, neither the office&apos;s server nor your network can tell who is calling.</source>
        <translation>還沒有建立連線。透過 Tor，受理機構的伺服器和您的網路都無法知道是誰在連線。</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day}, {clock} UTC</source>
        <translation>{day} {clock} UTC</translation>
    </message>
</context>
<context>
    <name>diary</name>
    <message>
        <source>Nothing new happened.</source>
        <translation>沒有發生新的事。</translation>
    </message>
    <message>
        <source>I was spoken to about it, or warned.</source>
        <translation>有人為此找我談話或警告我。</translation>
    </message>
    <message>
        <source>I was threatened.</source>
        <translation>我受到威脅。</translation>
    </message>
    <message>
        <source>My job, my duties or my access were changed.</source>
        <translation>我的職位、職責或權限被更動。</translation>
    </message>
    <message>
        <source>Officials questioned or visited me.</source>
        <translation>官方人員盤問我，或上門找我。</translation>
    </message>
    <message>
        <source>Relatives or friends were visited or called.</source>
        <translation>有人上門找我的親友，或打電話給他們。</translation>
    </message>
    <message>
        <source>I was followed or watched.</source>
        <translation>我被跟蹤或監視。</translation>
    </message>
    <message>
        <source>An account of mine was closed or locked.</source>
        <translation>我的一個帳號被關閉或鎖定。</translation>
    </message>
    <message>
        <source>A meeting of mine was closed again.</source>
        <translation>我的會議又被關閉了。</translation>
    </message>
    <message>
        <source>I was told again to close or block something.</source>
        <translation>我又被要求關閉或封鎖某些內容。</translation>
    </message>
    <message>
        <source>Something else happened.</source>
        <translation>發生了別的事。</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Replies are laid out at fixed hours, so look again tomorrow.</source>
        <translation>回覆在固定的時間公布，所以請明天再來查看。</translation>
    </message>
    <message>
        <source>You can write below and ask what holds it up.</source>
        <translation>您可以在下面寫信，詢問為什麼耽擱了。</translation>
    </message>
    <message>
        <source>Nothing you sent keeps you from going to another office, a lawyer or a support group too.</source>
        <translation>您送出的內容，不妨礙您同時去找別的受理機構、律師或支援團體。</translation>
    </message>
    <message>
        <source>The office confirmed receipt on {day}, later than promised.</source>
        <translation>受理機構在 {day} 確認收到，晚於承諾。</translation>
    </message>
    <message>
        <source>The office confirmed receipt on {day}.</source>
        <translation>受理機構在 {day} 確認收到。</translation>
    </message>
    <message>
        <source>The office told you its result on {day}, later than promised.</source>
        <translation>受理機構在 {day} 告知您結果，晚於承諾。</translation>
    </message>
    <message>
        <source>The office told you its result on {day}.</source>
        <translation>受理機構在 {day} 告知您結果。</translation>
    </message>
    <message>
        <source>The office confirms receipt by {day}.</source>
        <translation>受理機構會在 {day} 前確認收到。</translation>
    </message>
    <message>
        <source>The office tells you by {day} what it did, and why.</source>
        <translation>受理機構會在 {day} 前告訴您做了什麼、為什麼。</translation>
    </message>
    <message>
        <source>The next message is promised by {day}.</source>
        <translation>承諾在 {day} 前再次來信。</translation>
    </message>
    <message>
        <source>You can answer the finding until {day}.</source>
        <translation>您可以在 {day} 之前回應結論。</translation>
    </message>
    <message>
        <source>Receipt was to be confirmed by {day}. Nothing of it is here.</source>
        <translation>本應在 {day} 前確認收到，但這裡沒有看到。</translation>
    </message>
    <message>
        <source>A result was promised by {day}. None is here.</source>
        <translation>承諾在 {day} 前告知結果，但這裡還沒有。</translation>
    </message>
    <message>
        <source>A message was promised by {day}. None is here.</source>
        <translation>承諾在 {day} 前來信，但這裡還沒有。</translation>
    </message>
    <message>
        <source>The days to answer the finding ended on {day}. You can still write.</source>
        <translation>回應結論的期限已在 {day} 結束。您仍然可以來信。</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>This is needed. “Not known” is an answer too where it is offered.</source>
        <translation>這一項必須填寫。如有「不清楚」的選項，也可以選它。</translation>
    </message>
    <message>
        <source>The custodian&apos;s box is full: it holds 16 names of people, and about a thousand letters in all, fewer in other scripts. Shorten them, or leave some out.</source>
        <translation>身分保管人的密封盒已滿：最多放 16 個相關人員的姓名，總共約 330 個漢字或一千個英文字母。請縮短，或去掉一些。</translation>
    </message>
    <message>
        <source>Give the day too, or leave the time empty.</source>
        <translation>請同時填寫日期，或把時間留空。</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, for example 2026-06-04.</source>
        <translation>日期請寫成「年-月-日」，例如 2026-06-04。</translation>
    </message>
    <message>
        <source>Write the time with 24 hours, for example 19:42 or 19:42:30.</source>
        <translation>時間請用 24 小時制，例如 19:42 或 19:42:30。</translation>
    </message>
    <message>
        <source>The end cannot be read. Write it like the beginning.</source>
        <translation>結束時間無法辨識。請依開始時間的寫法填寫。</translation>
    </message>
    <message>
        <source>Choose the time zone of the clock you read.</source>
        <translation>請選擇您所看時鐘的時區。</translation>
    </message>
    <message>
        <source>The clocks were set back that night, so this time came twice. Which one was it?</source>
        <translation>那一夜時鐘往回撥，這個時間出現過兩次。是哪一次？</translation>
    </message>
    <message>
        <source>The end came twice too: the clocks were set back. Which one was it?</source>
        <translation>時鐘往回撥，結束時間也出現過兩次。是哪一次？</translation>
    </message>
    <message>
        <source>The clocks skipped the time of the end that night. Please look at it once more.</source>
        <translation>那一夜時鐘往前撥，跳過了這個結束時間。請再看一次。</translation>
    </message>
    <message>
        <source>The clocks were set forward that night and skipped this time. Please look at it once more.</source>
        <translation>那一夜時鐘撥快了，跳過了這個時間。請再看一下。</translation>
    </message>
</context>
<context>
    <name>hidden</name>
    <message>
        <source>• {group}: {things}</source>
        <translation>• {group}：{things}</translation>
    </message>
    <message>
        <source>{thing} ({number} times)</source>
        <translation>{thing}（{number} 次）</translation>
    </message>
    <message>
        <source>{thing}: {value}</source>
        <translation>{thing}：{value}</translation>
    </message>
    <message>
        <source>No cleaning takes out: {things}.</source>
        <translation>清理無法去除：{things}。</translation>
    </message>
    <message>
        <source>This system put no lock on the process that read the file.</source>
        <translation>這個系統沒有隔離讀取檔案的程式。</translation>
    </message>
    <message>
        <source>To the process that read the file this system refused: {things}.</source>
        <translation>這個系統不讓讀取檔案的程式使用：{things}。</translation>
    </message>
</context>
<context>
    <name>lights</name>
    <message>
        <source>What was restricted, and where</source>
        <translation>限制了什麼，在哪裡生效</translation>
    </message>
    <message>
        <source>Which facts it was based on</source>
        <translation>依據哪些事實</translation>
    </message>
    <message>
        <source>Whether a machine decided</source>
        <translation>是否由機器決定</translation>
    </message>
    <message>
        <source>If it was illegal: under which law</source>
        <translation>如果說違法：違反哪部法律</translation>
    </message>
    <message>
        <source>If it broke the rules: which rule</source>
        <translation>如果說違規：違反哪條規定</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>怎樣申訴</translation>
    </message>
    <message>
        <source>in your report</source>
        <translation>您的舉報已寫明</translation>
    </message>
    <message>
        <source>not said to you, and your report says so</source>
        <translation>沒有告訴您，您的舉報已說明</translation>
    </message>
    <message>
        <source>open</source>
        <translation>空著</translation>
    </message>
    <message>
        <source>not asked here</source>
        <translation>這裡不問</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>a reviewer</source>
        <translation>某位覆核員</translation>
    </message>
    <message>
        <source>Tell the office in another way than through this server.</source>
        <translation>請不要透過這台伺服器，用別的方式告訴受理機構。</translation>
    </message>
    <message>
        <source>The server broke its promise</source>
        <translation>伺服器違背了承諾</translation>
    </message>
    <message>
        <source>A message you sent now was not in the public log by the time that was promised. It may have been dropped. Send it again in another way, for instance as a sealed file, and tell the office.</source>
        <translation>您這次送出的一則訊息沒有在承諾的時間之前列入公開日誌，可能被丟棄了。請換一種方式重新送出，例如用密封檔案，並告訴受理機構。</translation>
    </message>
    <message>
        <source>The server shows different people different logs</source>
        <translation>伺服器給不同的人看不同的日誌</translation>
    </message>
    <message>
        <source>It has signed two logs that cannot both be true.</source>
        <translation>它簽署了兩份不可能同時為真的日誌。</translation>
    </message>
    <message>
        <source>The server shows an older log than before</source>
        <translation>伺服器出示的日誌比以前的舊</translation>
    </message>
    <message>
        <source>What came later may be held back, a message of yours too.</source>
        <translation>後來的內容可能被扣住了，也可能包括您的訊息。</translation>
    </message>
    <message>
        <source>The server has dated its log back</source>
        <translation>伺服器把日誌的日期改早了</translation>
    </message>
    <message>
        <source>Messages may have come into it later than they seem to.</source>
        <translation>訊息列入的時間可能比看上去的晚。</translation>
    </message>
    <message>
        <source>The public log is not signed by the office&apos;s server</source>
        <translation>公開日誌沒有受理機構伺服器的簽章</translation>
    </message>
    <message>
        <source>Nothing in it can be relied on.</source>
        <translation>其中的內容都不可信。</translation>
    </message>
    <message>
        <source>The public log is not the one that was signed</source>
        <translation>公開日誌與簽署的不符</translation>
    </message>
    <message>
        <source>Entries were changed, added or left out.</source>
        <translation>有條目被改動、加入或遺漏。</translation>
    </message>
    <message>
        <source>You are shown another board of replies than everybody else</source>
        <translation>給您看的回覆公告板與別人的不同</translation>
    </message>
    <message>
        <source>Replies may be held back from you. Look again later.</source>
        <translation>可能有回覆對您扣住了。請稍後再看。</translation>
    </message>
    <message>
        <source>You are shown another card, or other keys, than everybody else</source>
        <translation>給您看的名片或金鑰與別人的不同</translation>
    </message>
    <message>
        <source>Send nothing for now. Look again later.</source>
        <translation>請暫時不要送出任何內容。請稍後再看。</translation>
    </message>
    <message>
        <source>A reviewer&apos;s confirmation is false</source>
        <translation>有一位覆核員的確認是假的</translation>
    </message>
    <message>
        <source>{reviewer} did not sign what the server shows.</source>
        <translation>伺服器出示的內容並非 {reviewer} 所簽。</translation>
    </message>
    <message>
        <source>The server has begun a new log by itself</source>
        <translation>伺服器自行開始了新的日誌</translation>
    </message>
    <message>
        <source>The office did not confirm that. What you sent before may be hidden.</source>
        <translation>受理機構沒有確認此事。您之前送出的內容可能被隱藏。</translation>
    </message>
    <message>
        <source>The public log holds one entry twice</source>
        <translation>公開日誌裡有一個條目出現了兩次</translation>
    </message>
    <message>
        <source>No honest server does that.</source>
        <translation>誠實的伺服器不會這樣。</translation>
    </message>
    <message>
        <source>The public log could not be read to its end</source>
        <translation>公開日誌沒有讀完</translation>
    </message>
    <message>
        <source>The connection broke. Replies are complete all the same. Look again later.</source>
        <translation>連線中斷了。回覆不受影響，都是完整的。請稍後再看。</translation>
    </message>
    <message>
        <source>The server does not show its public log</source>
        <translation>伺服器沒有出示公開日誌</translation>
    </message>
    <message>
        <source>Until it does, nothing shows that your message was not dropped. Look again later; if it stays so, ask the office in another way.</source>
        <translation>在它出示之前，無法證明您的訊息沒有被丟棄。請稍後再看；如果一直這樣，請用別的方式詢問受理機構。</translation>
    </message>
    <message>
        <source>The server has begun a new log</source>
        <translation>伺服器另起了一份日誌</translation>
    </message>
    <message>
        <source>It was restored from a copy, and the office confirms that. What you sent after the copy was made is lost. If your report is not in the log, send it again.</source>
        <translation>伺服器是從副本還原的，受理機構已確認。副本製作之後送出的內容已經遺失。如果您的舉報不在日誌中，請重新送出。</translation>
    </message>
    <message>
        <source>Your message was lost when the server was restored</source>
        <translation>伺服器還原時，您的訊息遺失了</translation>
    </message>
    <message>
        <source>The server had taken it, and it is not among what came back. Please send it again.</source>
        <translation>伺服器曾收下這則訊息，但還原的內容中沒有它。請重新送出。</translation>
    </message>
    <message>
        <source>Your report is not in the public log, though it was answered</source>
        <translation>您的舉報有人答覆過，卻不在公開日誌裡</translation>
    </message>
    <message>
        <source>Either the server began a new log since, or it hides your entry. Ask the reviewer whether your report is there whole.</source>
        <translation>要不是伺服器後來另起了日誌，就是它藏起了您的條目。請問覆核員，您的舉報是否完整。</translation>
    </message>
    <message>
        <source>No reviewer has looked at the public log lately</source>
        <translation>近來沒有覆核員核對過公開日誌</translation>
    </message>
    <message>
        <source>It is longer ago than the days in which this office promises to acknowledge. Reports may lie there unread. You can ask the office in another way.</source>
        <translation>已經超過這個受理機構承諾確認收到的天數。舉報可能還沒有人看。您可以用別的方式詢問受理機構。</translation>
    </message>
    <message>
        <source>The public log is out of date</source>
        <translation>公開日誌已經過時</translation>
    </message>
    <message>
        <source>It is from {time}. Is the clock of this computer right? Else the server is late, or holds something back. Look again later.</source>
        <translation>它是 {time} 的。這台電腦的時鐘準確嗎？如果準確，就是伺服器晚了，或者扣住了什麼。請稍後再看。</translation>
    </message>
    <message>
        <source>Confirmed by nobody yet</source>
        <translation>還沒有人確認</translation>
    </message>
    <message>
        <source>So far nobody but the server has confirmed this log.</source>
        <translation>到目前為止，只有伺服器自己確認過這份日誌。</translation>
    </message>
    <message>
        <source>If you sent it within the last day, it may come with the next publications. Otherwise these are words of another office or of no report, a sealed file was not handed in yet, or the server has dropped it.</source>
        <translation>如果您是一天之內送出的，它可能會在接下來幾次公布時列入。否則，這八個詞可能屬於別的受理機構或不屬於任何舉報，密封檔案可能還沒有遞交，或者伺服器把它丟棄了。</translation>
    </message>
    <message>
        <source>Only the newest entries were read; yours may be older.</source>
        <translation>只讀取了最新的條目；您的可能更早。</translation>
    </message>
    <message>
        <source>If nobody answers, ask the office in another way, or send it again.</source>
        <translation>如果沒有人答覆，請用別的方式詢問受理機構，或者重新送出。</translation>
    </message>
    <message>
        <source>Downloaded by the desk of {names}</source>
        <translation>{names} 的覆核台已下載</translation>
    </message>
    <message>
        <source>In the public log</source>
        <translation>已列入公開日誌</translation>
    </message>
    <message>
        <source>Not in the public log as promised</source>
        <translation>沒有依承諾列入公開日誌</translation>
    </message>
    <message>
        <source>To be in the public log by {time}</source>
        <translation>將在 {time} 之前列入公開日誌</translation>
    </message>
    <message>
        <source>Confirmed by {names}.</source>
        <translation>{names} 已確認。</translation>
    </message>
    <message>
        <source>Confirmed by {names} as it stood on {time}. What came later, only the server has confirmed.</source>
        <translation>{names} 已確認截至 {time} 的內容。之後的內容只有伺服器自己確認過。</translation>
    </message>
    <message>
        <source>The public log is a list of check sums, one for each sealed message that the server took. It says nothing about content or sender, and nobody but you can tell which entries are yours.</source>
        <translation>公開日誌是一份檢查碼清單，伺服器每收下一則密封訊息，就有一個條目。它不透露內容和寄件者，除了您，沒有人知道哪些條目是您的。</translation>
    </message>
    <message>
        <source>Your program reads the whole list, as everybody&apos;s does, and looks for your entries by itself. Reviewers read and sign the list too. So no message can be dropped, and no other list be shown to you, without leaving a sign.</source>
        <translation>您的程式和所有人的一樣，讀取整份清單，自己找出您的條目。覆核員也會讀取並簽署這份清單。所以，丟棄訊息，或者給您看另一份清單，都會留下痕跡。</translation>
    </message>
    <message>
        <source>“Downloaded” means that the desk of the reviewer who is named has the sealed message, not that it was read. If you left that reviewer out, the desk has it and cannot open it.</source>
        <translation>「已下載」是說所列覆核員的覆核台有了這則密封訊息，不是說已經讀過。如果您排除了那位覆核員，覆核台雖然有它，卻打不開。</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了問題</translation>
    </message>
    <message>
        <source>Ombra has no better words for this. What you entered is still here.</source>
        <translation>Ombra 無法說得更清楚。您輸入的內容還在。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the office the code below.</source>
        <translation>請再試一次。如果再次發生，請把下面的代碼告訴受理機構。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation>您停止了這一步。</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>您可以隨時重新開始。</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>What arrived is damaged, or it was not made by Ombra. Nothing of it was used.</source>
        <translation>收到的內容已損壞，或者不是由 Ombra 產生的。其中任何部分都沒有被採用。</translation>
    </message>
    <message>
        <source>Fetch or open it again. If it stays so, ask the sender for a fresh copy.</source>
        <translation>請重新取得或開啟。如果仍然如此，請向寄件者要一份新的。</translation>
    </message>
    <message>
        <source>This is too big</source>
        <translation>內容太大</translation>
    </message>
    <message>
        <source>It is larger than a sealed report or one of its parts may be.</source>
        <translation>它超過了密封舉報或其某一部分允許的大小。</translation>
    </message>
    <message>
        <source>Shorten the text, or attach the rest as a file.</source>
        <translation>請縮短文字，或把其餘部分作為檔案附上。</translation>
    </message>
    <message>
        <source>Made by a newer Ombra</source>
        <translation>由更新版本的 Ombra 產生</translation>
    </message>
    <message>
        <source>This uses a format that your version does not know yet.</source>
        <translation>它使用的格式是您的版本還不認識的。</translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation>請安裝最新版本後重新開啟。</translation>
    </message>
    <message>
        <source>The dates do not match</source>
        <translation>日期不一致</translation>
    </message>
    <message>
        <source>The keys of the office and the clock of this computer disagree about the date.</source>
        <translation>受理機構的金鑰與這台電腦的時鐘日期不一致。</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation>請檢查這台電腦的日期和時間，然後再試。</translation>
    </message>
    <message>
        <source>The keys of the office have run out</source>
        <translation>受理機構的金鑰已過期</translation>
    </message>
    <message>
        <source>The office has not renewed them. Ombra does not seal to old keys.</source>
        <translation>受理機構尚未更新金鑰。Ombra 不用舊金鑰密封。</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, try later or ask the office.</source>
        <translation>請檢查這台電腦的日期。如果日期正確，請稍後再試或詢問受理機構。</translation>
    </message>
    <message>
        <source>Not sealed for you</source>
        <translation>不是密封給您的</translation>
    </message>
    <message>
        <source>None of the keys here opens this. It may be meant for somebody else.</source>
        <translation>這裡沒有能開啟它的金鑰。它可能是給別人的。</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless you expected to be able to read it.</source>
        <translation>除非您本來應該能讀它，否則不需要做什麼。</translation>
    </message>
    <message>
        <source>The content was changed</source>
        <translation>內容被改動過</translation>
    </message>
    <message>
        <source>The content is not what its seal promises. It is not shown.</source>
        <translation>內容與密封所承諾的不符，因此不予顯示。</translation>
    </message>
    <message>
        <source>Fetch it again. If it stays so, treat the server or the file as tampered with.</source>
        <translation>請重新取得。如果仍然如此，請視為伺服器或檔案已被竄改。</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>簽章無效</translation>
    </message>
    <message>
        <source>Ombra cannot prove who made this, so it was refused.</source>
        <translation>Ombra 無法證明它出自何人，因此已拒絕。</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the office in another way whether it is theirs.</source>
        <translation>請不要繼續使用它。請用其他方式詢問受理機構這是否出自他們。</translation>
    </message>
    <message>
        <source>Meant for another conversation</source>
        <translation>屬於另一個對話</translation>
    </message>
    <message>
        <source>This is a real message, but not for this office or this report. It was refused.</source>
        <translation>這是一則真實的訊息，但不屬於這個受理機構或這份舉報，因此已拒絕。</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, the server may be misbehaving.</source>
        <translation>不需要做什麼。如果經常發生，伺服器可能有問題。</translation>
    </message>
    <message>
        <source>This is not the office you chose</source>
        <translation>這不是您選擇的受理機構</translation>
    </message>
    <message>
        <source>The keys of the office do not match its fingerprint, or are older than those you saw. Somebody may stand between you and the office. Nothing was sent.</source>
        <translation>受理機構的金鑰與其指紋不符，或者比您見過的更舊。可能有人夾在您和受理機構之間。沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the letterhead or website of the office, from another computer if you can.</source>
        <translation>請與受理機構的信箋或網站上的指紋核對，最好用另一台電腦。</translation>
    </message>
    <message>
        <source>Nobody could open this report</source>
        <translation>沒有人能開啟這份舉報</translation>
    </message>
    <message>
        <source>Every reviewer is left out, or none has valid keys now.</source>
        <translation>所有覆核員都被排除，或者目前沒有人持有有效金鑰。</translation>
    </message>
    <message>
        <source>Include at least one reviewer, or try again later.</source>
        <translation>請至少包括一位覆核員，或稍後再試。</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>位址不完整</translation>
    </message>
    <message>
        <source>It has a typing mistake, or a part of it is missing.</source>
        <translation>其中有輸入錯誤，或者缺少一部分。</translation>
    </message>
    <message>
        <source>Compare it with the source, six groups of five digits included.</source>
        <translation>請與來源核對，包括六組五位數字。</translation>
    </message>
    <message>
        <source>Eight words are needed</source>
        <translation>需要八個詞</translation>
    </message>
    <message>
        <source>There are more or fewer than eight words here.</source>
        <translation>這裡的詞多於或少於八個。</translation>
    </message>
    <message>
        <source>Type all eight words in their order, with spaces between them.</source>
        <translation>請依順序輸入全部八個詞，中間用空格分開。</translation>
    </message>
    <message>
        <source>One word is not on the list</source>
        <translation>有一個詞不在詞表中</translation>
    </message>
    <message>
        <source>It is probably misspelt, or belongs to a list in another language.</source>
        <translation>可能拼寫有誤，或者屬於另一種語言的詞表。</translation>
    </message>
    <message>
        <source>Compare each word with your note.</source>
        <translation>請逐個與您的筆記核對。</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>這些詞不是一組</translation>
    </message>
    <message>
        <source>Each word exists, but one is wrong or two have changed places.</source>
        <translation>每個詞都存在，但有一個不對，或者有兩個調換了位置。</translation>
    </message>
    <message>
        <source>Compare the words and their order with your note.</source>
        <translation>請與您的筆記核對各詞及其順序。</translation>
    </message>
    <message>
        <source>The sealed name cannot be opened here</source>
        <translation>無法在此開啟密封的姓名</translation>
    </message>
    <message>
        <source>It is sealed to the custodian, and the key here does not open it.</source>
        <translation>它是密封給身分保管人的，這裡的金鑰打不開。</translation>
    </message>
    <message>
        <source>Ask the custodian, if the rules allow it.</source>
        <translation>如果規則允許，請詢問身分保管人。</translation>
    </message>
    <message>
        <source>The server did not confirm your report</source>
        <translation>伺服器沒有確認您的舉報</translation>
    </message>
    <message>
        <source>Its answer is not signed as it should be, so it proves nothing.</source>
        <translation>它的答覆沒有正確簽署，因此不能證明任何事情。</translation>
    </message>
    <message>
        <source>Send it again. Sending twice does no harm: the report counts once.</source>
        <translation>請再送出一次。重複送出沒有害處：舉報只算一次。</translation>
    </message>
    <message>
        <source>Ombra made a mistake</source>
        <translation>Ombra 出錯了</translation>
    </message>
    <message>
        <source>This step could not be finished. The fault is in the program, not with you.</source>
        <translation>這一步沒能完成。問題出在程式，不在您。</translation>
    </message>
    <message>
        <source>The passphrase is too weak</source>
        <translation>密語太弱</translation>
    </message>
    <message>
        <source>It could be guessed by trying.</source>
        <translation>可以透過嘗試猜出。</translation>
    </message>
    <message>
        <source>Take a longer one, best of several words that have nothing to do with you.</source>
        <translation>請使用更長的密語，最好由幾個與您無關的詞組成。</translation>
    </message>
    <message>
        <source>The key file cannot be used</source>
        <translation>金鑰檔案無法使用</translation>
    </message>
    <message>
        <source>It is damaged, or it belongs to another office.</source>
        <translation>它已損壞，或者屬於另一個受理機構。</translation>
    </message>
    <message>
        <source>Use the copy you keep in another place.</source>
        <translation>請使用您存放在別處的副本。</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>這裡沒有保險庫</translation>
    </message>
    <message>
        <source>The folder holds no desk, or the disk is not connected.</source>
        <translation>該資料夾中沒有覆核台，或者磁碟未連接。</translation>
    </message>
    <message>
        <source>Choose the folder of your desk, or set up an office.</source>
        <translation>請選擇您的覆核台資料夾，或設立受理機構。</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>保險庫已損壞</translation>
    </message>
    <message>
        <source>It cannot be read as a whole. Nothing was changed.</source>
        <translation>它無法完整讀取。沒有改動任何內容。</translation>
    </message>
    <message>
        <source>Put back a copy of the vault file, if you have one. Keep the damaged one until that works.</source>
        <translation>如有保險庫檔案的副本，請放回原處。在還原成功之前請保留損壞的檔案。</translation>
    </message>
    <message>
        <source>This vault belongs to something else</source>
        <translation>這個保險庫不屬於這裡</translation>
    </message>
    <message>
        <source>It was not made by this desk, or belongs to another office.</source>
        <translation>它不是由這個覆核台建立的，或者屬於另一個受理機構。</translation>
    </message>
    <message>
        <source>Choose the folder of your desk.</source>
        <translation>請選擇您的覆核台資料夾。</translation>
    </message>
    <message>
        <source>This vault was made by a newer Ombra</source>
        <translation>這個保險庫由更新版本的 Ombra 建立</translation>
    </message>
    <message>
        <source>Your version does not know its format yet. Nothing was changed.</source>
        <translation>您的版本還不認識它的格式。沒有改動任何內容。</translation>
    </message>
    <message>
        <source>The vault is open somewhere else</source>
        <translation>保險庫已在別處開啟</translation>
    </message>
    <message>
        <source>Another window or command works with it now.</source>
        <translation>另一個視窗或命令正在使用它。</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>請關閉另一個，然後再試。</translation>
    </message>
    <message>
        <source>The keys of the past weeks are not readable</source>
        <translation>過去幾週的金鑰無法讀取</translation>
    </message>
    <message>
        <source>Without them new reports cannot be opened. Reports in the vault are not affected.</source>
        <translation>沒有它們就無法開啟新的舉報。保險庫中的舉報不受影響。</translation>
    </message>
    <message>
        <source>Put the keyring file back beside the vault. Do not make a new office because of this.</source>
        <translation>請把金鑰環檔案放回保險庫旁邊。不要因此新建受理機構。</translation>
    </message>
    <message>
        <source>The office cannot be set up like this</source>
        <translation>無法這樣設立受理機構</translation>
    </message>
    <message>
        <source>A name is missing, or the numbers do not fit each other.</source>
        <translation>缺少名稱，或者數字彼此不符。</translation>
    </message>
    <message>
        <source>Correct the field that is named with this message.</source>
        <translation>請更正隨此訊息指出的欄位。</translation>
    </message>
    <message>
        <source>This log cannot be accepted</source>
        <translation>無法接受這份日誌</translation>
    </message>
    <message>
        <source>There is no new one, the card of the office names no new log key, or another number of reports is missing.</source>
        <translation>沒有新的日誌，或受理機構的名片沒有寫明新的日誌金鑰，或缺少的舉報數量不同。</translation>
    </message>
    <message>
        <source>Pull, and look again at what is missing.</source>
        <translation>請重新收取，再查看缺少什麼。</translation>
    </message>
    <message>
        <source>The invitation cannot be used</source>
        <translation>邀請檔案無法使用</translation>
    </message>
    <message>
        <source>It is not complete, or it is not an invitation of an Ombra server.</source>
        <translation>它不完整，或者不是 Ombra 伺服器的邀請檔案。</translation>
    </message>
    <message>
        <source>Ask who runs the server for the file again.</source>
        <translation>請向伺服器管理者重新索取該檔案。</translation>
    </message>
    <message>
        <source>This is not here any more</source>
        <translation>這裡已經沒有了</translation>
    </message>
    <message>
        <source>The case or the attachment is not in the vault.</source>
        <translation>該案件或附件不在保險庫中。</translation>
    </message>
    <message>
        <source>Refresh the list and look again.</source>
        <translation>請重新整理清單後再看。</translation>
    </message>
    <message>
        <source>This report cannot be answered</source>
        <translation>無法答覆這份舉報</translation>
    </message>
    <message>
        <source>Its reply keys are not valid, so no reply could be opened by anybody.</source>
        <translation>它的回覆金鑰無效，因此任何人都無法開啟回覆。</translation>
    </message>
    <message>
        <source>Note it in the case. There is no other way to the reporter.</source>
        <translation>請在案件中註明。沒有其他途徑聯絡舉報人。</translation>
    </message>
    <message>
        <source>No more replies fit into this conversation</source>
        <translation>這個對話中放不下更多回覆</translation>
    </message>
    <message>
        <source>The reporter&apos;s program looks for a limited number of replies at a time.</source>
        <translation>舉報人的程式一次只查找有限數量的回覆。</translation>
    </message>
    <message>
        <source>Wait until the reporter has fetched them.</source>
        <translation>請等舉報人取走回覆。</translation>
    </message>
    <message>
        <source>The reply is empty</source>
        <translation>回覆是空的</translation>
    </message>
    <message>
        <source>It holds neither words nor a new status.</source>
        <translation>它既沒有文字，也沒有新的狀態。</translation>
    </message>
    <message>
        <source>Write something, or choose a status.</source>
        <translation>請寫點內容，或選擇一個狀態。</translation>
    </message>
    <message>
        <source>The attachment is not complete</source>
        <translation>附件不完整</translation>
    </message>
    <message>
        <source>Some of its pieces are not on the server, or were changed.</source>
        <translation>它的一些區塊不在伺服器上，或者被改動過。</translation>
    </message>
    <message>
        <source>Fetch it again later. If it stays so, ask the reporter to send it once more.</source>
        <translation>請稍後重新取得。如果仍然如此，請讓舉報人再送一次。</translation>
    </message>
    <message>
        <source>The report cannot be shown in full</source>
        <translation>無法完整顯示這份舉報</translation>
    </message>
    <message>
        <source>It was sealed correctly, but its content is not a report as Ombra writes it.</source>
        <translation>它的密封是正確的，但內容不是 Ombra 所寫的舉報格式。</translation>
    </message>
    <message>
        <source>Read what is shown as plain text, and ask the reporter if something is missing.</source>
        <translation>請閱讀以純文字顯示的內容，如有缺失請詢問舉報人。</translation>
    </message>
    <message>
        <source>This step does not fit the state of the case</source>
        <translation>這一步與案件狀態不符</translation>
    </message>
    <message>
        <source>The case has moved on since the page was shown.</source>
        <translation>頁面顯示之後，案件狀態已有變化。</translation>
    </message>
    <message>
        <source>Refresh the case and choose again.</source>
        <translation>請重新整理案件後再選擇。</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>需要理由</translation>
    </message>
    <message>
        <source>Closing a case needs one of the reasons.</source>
        <translation>結案需要選擇一個理由。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>請選擇一個理由。</translation>
    </message>
    <message>
        <source>The name cannot be asked for like this</source>
        <translation>不能這樣請求姓名</translation>
    </message>
    <message>
        <source>The report has no sealed name, a request waits or was decided already, or the reason is too long.</source>
        <translation>舉報裡沒有密封的姓名，或已有請求在等候或已有決定，或理由太長。</translation>
    </message>
    <message>
        <source>Look at the requests of this case. The reporter sees each one.</source>
        <translation>請查看本案的各項請求。舉報人看得到每一項。</translation>
    </message>
    <message>
        <source>The sealed name does not open</source>
        <translation>密封的姓名打不開</translation>
    </message>
    <message>
        <source>The custodian&apos;s key does not fit it, or its bytes are damaged.</source>
        <translation>身分保管人的金鑰與它不符，或其資料已損壞。</translation>
    </message>
    <message>
        <source>Use the custodian&apos;s key of this office. If it is the right one, tell the reporter.</source>
        <translation>請使用本受理機構身分保管人的金鑰。如果金鑰沒有錯，請告訴舉報人。</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>檔案太多</translation>
    </message>
    <message>
        <source>One report or follow-up takes a limited number of files.</source>
        <translation>一份舉報或補充只能附上有限數量的檔案。</translation>
    </message>
    <message>
        <source>Pack some of them into one file, or send the others as a follow-up.</source>
        <translation>請把其中一些打包成一個檔案，或把其餘的作為補充送出。</translation>
    </message>
    <message>
        <source>A file name is too long</source>
        <translation>檔名太長</translation>
    </message>
    <message>
        <source>It has more than 255 bytes.</source>
        <translation>它超過 255 個位元組。</translation>
    </message>
    <message>
        <source>Give the file a shorter name and add it again.</source>
        <translation>請給檔案取一個較短的名稱，然後重新加入。</translation>
    </message>
    <message>
        <source>What you wrote about yourself is too long</source>
        <translation>您寫的關於自己的內容太長</translation>
    </message>
    <message>
        <source>The part that only the custodian can open has little room.</source>
        <translation>只有身分保管人能開啟的部分空間有限。</translation>
    </message>
    <message>
        <source>Keep to your name and one way to reach you.</source>
        <translation>請只寫姓名和一種聯絡方式。</translation>
    </message>
    <message>
        <source>More people could read this than you were shown</source>
        <translation>能讀到內容的人比您看到的名單多</translation>
    </message>
    <message>
        <source>The office&apos;s card lists another reviewer now. Nothing was sent.</source>
        <translation>受理機構的名片現在多列了一位覆核員。沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Look at who can open it, leave out whom you wish, then go on.</source>
        <translation>請再看一遍誰能開啟，排除您不想讓其看到的人，然後繼續。</translation>
    </message>
    <message>
        <source>This office has no custodian</source>
        <translation>這個受理機構沒有身分保管人</translation>
    </message>
    <message>
        <source>Nobody there could keep your name apart from the reviewers.</source>
        <translation>那裡沒有人能把您的姓名與覆核員分開保管。</translation>
    </message>
    <message>
        <source>Choose to stay anonymous, to use another name, or to be named.</source>
        <translation>請選擇匿名、使用化名或具名。</translation>
    </message>
    <message>
        <source>Another custodian would open your name</source>
        <translation>能開啟您姓名的將是另一位身分保管人</translation>
    </message>
    <message>
        <source>The office&apos;s card names another custodian now, or a new key. Nothing was sent.</source>
        <translation>受理機構的名片上現在是另一位身分保管人，或換了新金鑰。沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Look at who it is now. Then seal your report again, or send it without your name.</source>
        <translation>看看現在是誰。然後重新密封舉報，或不附姓名送出。</translation>
    </message>
    <message>
        <source>A withdrawal carries no files</source>
        <translation>撤回不能附帶檔案</translation>
    </message>
    <message>
        <source>It only says that you take the report back.</source>
        <translation>它只表示您收回舉報。</translation>
    </message>
    <message>
        <source>Take the files out, then send it again.</source>
        <translation>請拿掉檔案，然後重新送出。</translation>
    </message>
    <message>
        <source>A sealed file cannot be made for that week</source>
        <translation>無法為那一週製作密封檔案</translation>
    </message>
    <message>
        <source>The keys of the office reach only some weeks ahead.</source>
        <translation>受理機構的金鑰只涵蓋未來幾週。</translation>
    </message>
    <message>
        <source>Choose an earlier week.</source>
        <translation>請選擇更早的一週。</translation>
    </message>
    <message>
        <source>The sealed file cannot be used</source>
        <translation>密封檔案無法使用</translation>
    </message>
    <message>
        <source>It was sealed for another office, is damaged or not whole, or is another kind of file.</source>
        <translation>它是密封給別的受理機構的，或者已損壞、不完整，或者是別種檔案。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you which office it is for, and compare the fingerprint. Else copy it again.</source>
        <translation>請詢問把檔案交給您的人它是給哪個受理機構的，並核對指紋。如果沒錯，請重新複製一份。</translation>
    </message>
    <message>
        <source>This passphrase does not open the draft</source>
        <translation>這個密語打不開草稿</translation>
    </message>
    <message>
        <source>It is another one, or mistyped; or the file is not a draft, or its beginning is damaged.</source>
        <translation>可能是別的密語，或者輸入有誤；也可能這個檔案不是草稿，或開頭部分已損壞。</translation>
    </message>
    <message>
        <source>Type it once more. Capital letters count; the number of spaces between words does not.</source>
        <translation>請再輸入一次。大小寫有分別；詞與詞之間有幾個空格則沒有影響。</translation>
    </message>
    <message>
        <source>This draft cannot be read</source>
        <translation>無法讀取這份草稿</translation>
    </message>
    <message>
        <source>It is damaged, not whole, or not a locked draft of Ombra. It was not changed.</source>
        <translation>它已損壞、不完整，或不是 Ombra 的加密草稿。檔案沒有被改動。</translation>
    </message>
    <message>
        <source>Choose another file or an older copy, if you have one.</source>
        <translation>請選擇另一個檔案，或較早的副本（如果有）。</translation>
    </message>
    <message>
        <source>These words open nothing that waits</source>
        <translation>這些詞打不開任何等待的內容</translation>
    </message>
    <message>
        <source>What lies in the outbox belongs to other words or to another office, or it was sent already.</source>
        <translation>待送匣裡的內容屬於別的詞或別的受理機構，或者已經送出。</translation>
    </message>
    <message>
        <source>Compare the words with your note, and choose the office you reported to.</source>
        <translation>請與您記下的詞核對，並選擇您舉報時的受理機構。</translation>
    </message>
    <message>
        <source>What waits in the outbox is damaged</source>
        <translation>待送匣裡的內容已損壞</translation>
    </message>
    <message>
        <source>Your words open it, but a part of it cannot be read. Nothing half was sent.</source>
        <translation>您的詞可以開啟它，但有一部分無法讀取。沒有送出不完整的內容。</translation>
    </message>
    <message>
        <source>Write the report once more, and remove what waits.</source>
        <translation>請重新填寫舉報，並刪除等待的內容。</translation>
    </message>
    <message>
        <source>Nobody did anything wrong. Whoever wrote the report can seal it again for another week.</source>
        <translation>沒有人做錯什麼。填寫舉報的人可以為另一週重新密封。</translation>
    </message>
    <message>
        <source>This sealed file is for a later week</source>
        <translation>這份密封檔案屬於以後的一週</translation>
    </message>
    <message>
        <source>It can be handed in from the day that is named with this message.</source>
        <translation>從隨此訊息指出的日期起可以遞交。</translation>
    </message>
    <message>
        <source>Keep it, and hand it in then.</source>
        <translation>請保留它，到時再遞交。</translation>
    </message>
    <message>
        <source>The time of this sealed file is over</source>
        <translation>這份密封檔案的期限已過</translation>
    </message>
    <message>
        <source>It could be handed in until the day that is named with this message.</source>
        <translation>它的遞交期限是隨此訊息指出的日期。</translation>
    </message>
    <message>
        <source>The office shows two different keys</source>
        <translation>受理機構出現兩把不同的金鑰</translation>
    </message>
    <message>
        <source>Where there may be only one, there are two. The server may have been tampered with. Nothing was sent.</source>
        <translation>本應只有一把的地方出現了兩把。伺服器可能已被竄改。沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the office in another way.</source>
        <translation>請不要繼續。請用其他方式詢問受理機構。</translation>
    </message>
    <message>
        <source>Ombra has no better words for this. The vault is not affected.</source>
        <translation>Ombra 沒有更確切的說明。保險庫不受影響。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the makers of Ombra the code below.</source>
        <translation>請再試一次。如果再次發生，請把下面的代碼告訴 Ombra 的開發者。</translation>
    </message>
    <message>
        <source>Check the connection and try again. If it stays so, ask who runs the server.</source>
        <translation>請檢查連線後再試。如果一直這樣，請詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>It has no room for new reports or replies. What it holds can still be pulled.</source>
        <translation>它沒有空間存放新的舉報或回覆。已有的內容仍可收取。</translation>
    </message>
    <message>
        <source>Ask who runs the server to make room.</source>
        <translation>請讓伺服器的管理者騰出空間。</translation>
    </message>
    <message>
        <source>On a public network, sign in to it first. Otherwise ask who runs the server.</source>
        <translation>如果使用公共網路，請先登入該網路。否則請詢問伺服器的管理者。</translation>
    </message>
    <message>
        <source>If it was published before, ask who runs the server whether it lost its data.</source>
        <translation>如果以前公布過，請詢問伺服器的管理者是否遺失了資料。</translation>
    </message>
    <message>
        <source>Whoever restored it has an invitation for you. With the root key: ombra-desk reissue-card --server.</source>
        <translation>還原伺服器的人有一份邀請給您。請用根金鑰執行：ombra-desk reissue-card --server。</translation>
    </message>
    <message>
        <source>Shorten the text, or send the rest as a second message.</source>
        <translation>請縮短文字，或把其餘內容作為第二則訊息送出。</translation>
    </message>
    <message>
        <source>The card of the office has run out</source>
        <translation>受理機構的名片已過期</translation>
    </message>
    <message>
        <source>Nobody can seal to this office until it has a new one.</source>
        <translation>在換上新名片之前，沒有人能向這個受理機構密封舉報。</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, a new card needs the root key.</source>
        <translation>請檢查這台電腦的日期。如果日期正確，製作新名片需要根金鑰。</translation>
    </message>
    <message>
        <source>The server shows another office</source>
        <translation>伺服器出示了另一個受理機構</translation>
    </message>
    <message>
        <source>Its card does not match the fingerprint of this office, or is older than one seen before. Nothing of it was used.</source>
        <translation>它的名片與這個受理機構的指紋不符，或者比以前見過的更舊。沒有採用其中任何內容。</translation>
    </message>
    <message>
        <source>Ask who runs the server. Reporters may be shown the same.</source>
        <translation>請詢問伺服器的管理者。舉報人看到的可能也是這樣。</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the other reviewers and who runs the server.</source>
        <translation>請不要繼續。請詢問其他覆核員和伺服器的管理者。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>無法連上伺服器</translation>
    </message>
    <message>
        <source>There is no connection, or the network blocks the way. Nothing is lost.</source>
        <translation>沒有網路連線，或者網路阻斷了通路。沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Check the connection and try again, or carry the report another way.</source>
        <translation>請檢查連線後再試，或用其他方式遞交舉報。</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>伺服器沒有及時回應</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted. What arrived is kept.</source>
        <translation>連線緩慢或已中斷。已送達的部分會保留。</translation>
    </message>
    <message>
        <source>Try again. Ombra goes on where it stopped.</source>
        <translation>請再試一次。Ombra 會從中斷處繼續。</translation>
    </message>
    <message>
        <source>The anonymous connection is not running</source>
        <translation>匿名連線沒有執行</translation>
    </message>
    <message>
        <source>Tor did not answer. Ombra does not go round it by itself.</source>
        <translation>Tor 沒有回應。Ombra 不會自行繞過它。</translation>
    </message>
    <message>
        <source>Start Tor, or choose deliberately to connect without it.</source>
        <translation>請啟動 Tor，或明確選擇不用它連線。</translation>
    </message>
    <message>
        <source>The server gave an answer that fits nothing</source>
        <translation>伺服器的回應不符合任何約定</translation>
    </message>
    <message>
        <source>It may be another kind of server, a sign-in page of this network, or broken.</source>
        <translation>它可能是別的伺服器、本網路的登入頁面，或者已經故障。</translation>
    </message>
    <message>
        <source>Check the address. On a public network, sign in to it first.</source>
        <translation>請檢查位址。如果使用公共網路，請先登入該網路。</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>伺服器忙碌</translation>
    </message>
    <message>
        <source>It takes nothing more at the moment. Nothing is lost.</source>
        <translation>它目前不再接收內容。沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>請等幾分鐘後再試。</translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation>伺服器已滿</translation>
    </message>
    <message>
        <source>It has no room for new reports. Replies can still be read.</source>
        <translation>它沒有空間接收新的舉報。仍然可以閱讀回覆。</translation>
    </message>
    <message>
        <source>Try again later, or carry the report another way. The office has to act.</source>
        <translation>請稍後再試，或用其他方式遞交舉報。需要由受理機構處理。</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>伺服器拒絕了</translation>
    </message>
    <message>
        <source>It does not accept what was sent, or not from here, or not any more.</source>
        <translation>它不接受所送出的內容，或不接受來自這裡的，或已不再接受。</translation>
    </message>
    <message>
        <source>Fetch the newest data of the office and try again.</source>
        <translation>請取得受理機構的最新資料後再試。</translation>
    </message>
    <message>
        <source>The server does not have this</source>
        <translation>伺服器上沒有</translation>
    </message>
    <message>
        <source>It was never there, or it has been removed since.</source>
        <translation>它從未存在，或者後來已被移除。</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>請重新整理後再看。</translation>
    </message>
    <message>
        <source>The office is not open yet</source>
        <translation>受理機構尚未開放</translation>
    </message>
    <message>
        <source>The server runs, but the office has not published its keys.</source>
        <translation>伺服器在運作，但受理機構還沒有公布金鑰。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>請稍後再試。</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>伺服器是從備份還原的</translation>
    </message>
    <message>
        <source>It takes and shows nothing until its office has confirmed that.</source>
        <translation>在受理機構確認之前，它不接收也不顯示任何內容。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>It is gone, or this account may not open it.</source>
        <translation>它已不存在，或者此帳號無權開啟。</translation>
    </message>
    <message>
        <source>Choose it again, or leave it out.</source>
        <translation>請重新選擇，或不附上它。</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>無法開啟此資料夾</translation>
    </message>
    <message>
        <source>It is gone, or this account may not look into it.</source>
        <translation>它已不存在，或者此帳號無權查看。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>請選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile</source>
        <translation>檔案在這段期間被改動</translation>
    </message>
    <message>
        <source>It is not the same as when it was added, so sending stopped.</source>
        <translation>它與加入時不同，因此送出已停止。</translation>
    </message>
    <message>
        <source>Close programs that may be writing to it, then add it again.</source>
        <translation>請關閉可能正在寫入它的程式，然後重新加入。</translation>
    </message>
    <message>
        <source>The cleaned copies are too big together</source>
        <translation>清理後的副本合計太大</translation>
    </message>
    <message>
        <source>Cleaned copies stay in memory, never on a disk, and there is room for 256 MB of them.</source>
        <translation>清理後的副本只留在記憶體裡，絕不寫入磁碟，合計最多 256 MB。</translation>
    </message>
    <message>
        <source>Send fewer files now and the others as a follow-up, or send this one without cleaning.</source>
        <translation>請現在少送一些檔案，其餘的以後補充；或者不清理就送出這一個。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>There is no room to save this.</source>
        <translation>沒有空間儲存。</translation>
    </message>
    <message>
        <source>Make room or choose another place, then try again.</source>
        <translation>請騰出空間或換個位置，然後再試。</translation>
    </message>
    <message>
        <source>This cannot be saved here</source>
        <translation>無法儲存在這裡</translation>
    </message>
    <message>
        <source>This account may not write in that folder, or the file exists already.</source>
        <translation>此帳號無權寫入該資料夾，或者檔案已經存在。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>請換一個資料夾或名稱。</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>密語不符</translation>
    </message>
    <message>
        <source>It is misspelt, or it belongs to another vault.</source>
        <translation>可能拼寫有誤，或者屬於另一個保險庫。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then type it again.</source>
        <translation>請檢查大小寫和鍵盤語言，然後重新輸入。</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>覆核台已鎖定</translation>
    </message>
    <message>
        <source>The vault was closed meanwhile.</source>
        <translation>保險庫已在這段期間關閉。</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>請解鎖後再試。</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>還沒有選擇受理機構</translation>
    </message>
    <message>
        <source>Without the file or the address of an office nothing can be sealed.</source>
        <translation>沒有受理機構的檔案或位址，就無法密封任何內容。</translation>
    </message>
    <message>
        <source>Open the office file or type the address.</source>
        <translation>請開啟受理機構檔案或輸入位址。</translation>
    </message>
    <message>
        <source>A connection without Tor must be your choice</source>
        <translation>不經 Tor 的連線必須由您選擇</translation>
    </message>
    <message>
        <source>Ombra does not connect directly to this server by itself: it would show your network address to it.</source>
        <translation>Ombra 不會自行直接連上此伺服器：那樣會向它暴露您的網路位址。</translation>
    </message>
    <message>
        <source>The proxy address cannot be used</source>
        <translation>代理伺服器位址無法使用</translation>
    </message>
    <message>
        <source>It is not complete, or of a kind that would look names up outside Tor.</source>
        <translation>它不完整，或者屬於會在 Tor 之外查詢網域名稱的類型。</translation>
    </message>
    <message>
        <source>Use an address like socks5h://127.0.0.1:9050. Names of proxies are not looked up.</source>
        <translation>請填寫類似 socks5h://127.0.0.1:9050 的位址。代理伺服器的名稱不會被查詢。</translation>
    </message>
    <message>
        <source>The server cannot prove its name</source>
        <translation>伺服器無法證明其身分</translation>
    </message>
    <message>
        <source>Its certificate is not valid. Somebody may stand between you and the server. Nothing was sent.</source>
        <translation>它的憑證無效。可能有人夾在您和伺服器之間。沒有送出任何內容。</translation>
    </message>
    <message>
        <source>On a public network, sign in to it first. Otherwise carry the report another way.</source>
        <translation>如果使用公共網路，請先登入該網路。否則請用其他方式遞交舉報。</translation>
    </message>
    <message>
        <source>The server does not know this desk</source>
        <translation>伺服器不認識這個覆核台</translation>
    </message>
    <message>
        <source>No reviewer on the card of the office signs with this key.</source>
        <translation>受理機構的名片上沒有覆核員使用這把金鑰簽署。</translation>
    </message>
    <message>
        <source>Check that you opened the right vault, or ask who keeps the office&apos;s root key.</source>
        <translation>請確認開啟的是正確的保險庫，或詢問保管受理機構根金鑰的人。</translation>
    </message>
    <message>
        <source>The set-up code does not fit</source>
        <translation>設定代碼不符</translation>
    </message>
    <message>
        <source>It is misspelt, or was used already. A code works once.</source>
        <translation>可能拼寫有誤，或者已經用過。代碼只能用一次。</translation>
    </message>
    <message>
        <source>Compare it with the invitation, or ask who runs the server for a new one.</source>
        <translation>請與邀請檔案核對，或向伺服器管理者要一個新的。</translation>
    </message>
    <message>
        <source>The server did not take the new card</source>
        <translation>伺服器沒有接受新的受理機構名片</translation>
    </message>
    <message>
        <source>It belongs to another office, or a newer card is there already.</source>
        <translation>它屬於另一個受理機構，或者已有更新的名片。</translation>
    </message>
    <message>
        <source>Fetch the office again, then make the change once more.</source>
        <translation>請重新取得受理機構資料，然後再做一次更改。</translation>
    </message>
    <message>
        <source>The server asks to begin again</source>
        <translation>伺服器要求重新開始</translation>
    </message>
    <message>
        <source>What this program knows of the office is too old for this step.</source>
        <translation>本程式所知的受理機構資料對這一步來說太舊。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>請重新整理後再試。</translation>
    </message>
    <message>
        <source>A reviewer cannot be left out</source>
        <translation>無法排除這位覆核員</translation>
    </message>
    <message>
        <source>The office has only one reviewer, or that reviewer is not on its card any more.</source>
        <translation>受理機構只有一位覆核員，或者該覆核員已不在受理機構的名片上。</translation>
    </message>
    <message>
        <source>Look at the list of reviewers again, or choose another office.</source>
        <translation>請再看一遍覆核員名單，或選擇另一個受理機構。</translation>
    </message>
    <message>
        <source>One reviewer has no valid keys now</source>
        <translation>有一位覆核員目前沒有有效金鑰</translation>
    </message>
    <message>
        <source>The report can be sealed without that reviewer only if you say so.</source>
        <translation>只有您明確同意，才能在不包括該覆核員的情況下密封舉報。</translation>
    </message>
    <message>
        <source>Choose to send without that reviewer, or try again later.</source>
        <translation>請選擇不包括該覆核員送出，或稍後再試。</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>這不是檔案</translation>
    </message>
    <message>
        <source>It is a folder, or something else that cannot be sent.</source>
        <translation>它是資料夾，或者是其他無法送出的東西。</translation>
    </message>
    <message>
        <source>Choose files only. A folder can be packed into one file first.</source>
        <translation>請只選擇檔案。資料夾可以先打包成一個檔案。</translation>
    </message>
    <message>
        <source>The report file is not valid</source>
        <translation>舉報檔案無效</translation>
    </message>
    <message>
        <source>A field is missing, unknown, or of the wrong kind.</source>
        <translation>有欄位缺失、未知或類型不對。</translation>
    </message>
    <message>
        <source>Some answers are missing</source>
        <translation>還缺少一些回答</translation>
    </message>
    <message>
        <source>A question that must be answered has no answer yet.</source>
        <translation>有必答的問題還沒有回答。</translation>
    </message>
    <message>
        <source>Go through the pages again; the questions are marked.</source>
        <translation>請再看一遍各頁；這些問題已標出。</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在讀取檔案</translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation>正在計算檢查碼</translation>
    </message>
    <message>
        <source>Working out the keys</source>
        <translation>正在推算金鑰</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>正在密封</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在取得</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在開啟</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在儲存</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} 位元組</translation>
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
        <source>Where it was made</source>
        <translation>製作地點</translation>
    </message>
    <message>
        <source>Names and addresses of people</source>
        <translation>人名和地址</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>日期和時間</translation>
    </message>
    <message>
        <source>Comments and changes</source>
        <translation>註解和修改</translation>
    </message>
    <message>
        <source>Hidden parts</source>
        <translation>隱藏的部分</translation>
    </message>
    <message>
        <source>Other files inside</source>
        <translation>裡面的其他檔案</translation>
    </message>
    <message>
        <source>Numbers that no other file has</source>
        <translation>獨有的編號</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Scripts, links and formulas</source>
        <translation>指令碼、連結和公式</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>說明文字</translation>
    </message>
    <message>
        <source>Other hidden data</source>
        <translation>其他隱藏資料</translation>
    </message>
    <message>
        <source>Nothing hidden was found; the file was made anew all the same</source>
        <translation>沒有發現隱藏的東西；檔案仍重新製作過</translation>
    </message>
    <message>
        <source>Descriptions of pictures</source>
        <translation>圖片的說明文字</translation>
    </message>
    <message>
        <source>Who made or changed it</source>
        <translation>誰製作或修改了它</translation>
    </message>
    <message>
        <source>Colour profile of a screen or camera</source>
        <translation>螢幕或相機的色彩描述檔</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>註解</translation>
    </message>
    <message>
        <source>Fields of its own</source>
        <translation>自訂欄位</translation>
    </message>
    <message>
        <source>When it was made or changed</source>
        <translation>製作或修改的時間</translation>
    </message>
    <message>
        <source>Description or title</source>
        <translation>說明或標題</translation>
    </message>
    <message>
        <source>Camera, phone or recorder</source>
        <translation>相機、手機或錄音裝置</translation>
    </message>
    <message>
        <source>Files inside the file</source>
        <translation>檔案裡的檔案</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>地圖上的位置</translation>
    </message>
    <message>
        <source>Hidden pages, sheets or layers</source>
        <translation>隱藏的頁面、工作表或圖層</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>隱藏的文字</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>看不見的字元</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>指向別處的連結</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>巨集</translation>
    </message>
    <message>
        <source>The way an e-mail went</source>
        <translation>電子郵件經過的路線</translation>
    </message>
    <message>
        <source>Files in the archive</source>
        <translation>壓縮檔裡的檔案</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他欄位</translation>
    </message>
    <message>
        <source>Printer and its settings</source>
        <translation>印表機及其設定</translation>
    </message>
    <message>
        <source>Sender and recipients</source>
        <translation>寄件人和收件人</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>指令碼</translation>
    </message>
    <message>
        <source>Signature or certificate</source>
        <translation>簽章或憑證</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>製作它的程式</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>演講者備忘稿</translation>
    </message>
    <message>
        <source>Small picture of an earlier state</source>
        <translation>先前樣子的縮圖</translation>
    </message>
    <message>
        <source>Tracked changes, deleted text</source>
        <translation>追蹤修訂、已刪除的文字</translation>
    </message>
    <message>
        <source>Data behind the end</source>
        <translation>檔案結尾之後的資料</translation>
    </message>
    <message>
        <source>Serial numbers and identifiers</source>
        <translation>序號和識別碼</translation>
    </message>
    <message>
        <source>watermarks</source>
        <translation>浮水印</translation>
    </message>
    <message>
        <source>dots of a colour printer</source>
        <translation>彩色印表機的細小圓點</translation>
    </message>
    <message>
        <source>the camera&apos;s own noise</source>
        <translation>相機本身的雜訊</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>人聲</translation>
    </message>
    <message>
        <source>sounds in the background</source>
        <translation>背景聲音</translation>
    </message>
    <message>
        <source>wording and style</source>
        <translation>用詞和文風</translation>
    </message>
    <message>
        <source>everything that can be seen or read in it</source>
        <translation>裡面看得到或讀得到的一切</translation>
    </message>
    <message>
        <source>fonts and layout</source>
        <translation>字型和版面</translation>
    </message>
    <message>
        <source>It is not the same file any more: its check sum cannot be compared.</source>
        <translation>它已不是同一個檔案：檢查碼無法比對。</translation>
    </message>
    <message>
        <source>The mail server&apos;s signature (DKIM) no longer fits: nobody can check that the mail is genuine.</source>
        <translation>郵件伺服器的簽章（DKIM）不再相符：沒有人能查驗郵件是否真實。</translation>
    </message>
    <message>
        <source>A signature in the document no longer holds.</source>
        <translation>文件中的簽章不再有效。</translation>
    </message>
    <message>
        <source>What shows how and when it was made is gone.</source>
        <translation>顯示它如何、何時製作的資訊沒有了。</translation>
    </message>
    <message>
        <source>A cleaned copy was made.</source>
        <translation>已製作清理後的副本。</translation>
    </message>
    <message>
        <source>It was looked into.</source>
        <translation>已查看完畢。</translation>
    </message>
    <message>
        <source>An archive is listed, not opened: each file inside goes as it is. Unpack it and add the files one by one to clean them.</source>
        <translation>壓縮檔只列出內容，不會開啟：裡面的每個檔案都會原樣送出。請先解壓縮，再逐一加入檔案來清理。</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. What is hidden in it is not known.</source>
        <translation>這種檔案無法查看。裡面隱藏了什麼，不得而知。</translation>
    </message>
    <message>
        <source>It is not certain how its letters are to be read. Save it as UTF-8 text and add it again.</source>
        <translation>無法確定其中的文字該用哪種編碼讀取。請另存為 UTF-8 文字，再重新加入。</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says. It could not be looked into.</source>
        <translation>檔案已損壞，或與名稱不符，無法查看。</translation>
    </message>
    <message>
        <source>It is locked with a password. It could not be looked into.</source>
        <translation>檔案有密語保護，無法查看。</translation>
    </message>
    <message>
        <source>It is too big for a cleaned copy. The limit is 100 MB, and 1 GB for films, recordings and text.</source>
        <translation>檔案太大，無法製作清理過的副本。上限是 100 MB，影片、錄音和文字檔是 1 GB。</translation>
    </message>
    <message>
        <source>Reading it took too long, so the reading was ended. The limit is two minutes, and one second more for each MB.</source>
        <translation>讀取用時太長，已中止。上限是兩分鐘，每 MB 再加一秒。</translation>
    </message>
    <message>
        <source>The picture is too large to be looked into.</source>
        <translation>圖片太大，無法查看。</translation>
    </message>
    <message>
        <source>It is packed with more than a file of its kind should hold. The reading was ended.</source>
        <translation>裡面裝的東西比這種檔案應有的多，讀取已中止。</translation>
    </message>
    <message>
        <source>Reading it took more memory than is allowed. The reading was ended.</source>
        <translation>讀取它所用的記憶體超過限度，讀取已中止。</translation>
    </message>
    <message>
        <source>Something hidden was still in the copy, so the copy was thrown away.</source>
        <translation>副本裡仍有隱藏的東西，所以副本已丟棄。</translation>
    </message>
    <message>
        <source>Reading it made the reading process fail. Such a file may be meant to do harm.</source>
        <translation>讀取它時，讀取程式出錯。這樣的檔案可能是用來害人的。</translation>
    </message>
    <message>
        <source>The reading process gave a forbidden answer. Such a file may be meant to do harm.</source>
        <translation>讀取程式給出了不允許的回答。這樣的檔案可能是用來害人的。</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>其他檔案</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程式</translation>
    </message>
    <message>
        <source>more memory or time</source>
        <translation>更多記憶體或時間</translation>
    </message>
    <message>
        <source>Tor was not found</source>
        <translation>找不到 Tor</translation>
    </message>
    <message>
        <source>No Tor runs on this computer, and no program called tor is installed.</source>
        <translation>這台電腦上沒有正在執行的 Tor，也沒有安裝名為 tor 的程式。</translation>
    </message>
    <message>
        <source>Install Tor, or start Tor Browser and wait until it is connected. Then try again.</source>
        <translation>請安裝 Tor，或啟動 Tor 瀏覽器並等它連上，然後再試一次。</translation>
    </message>
    <message>
        <source>No running Tor was found</source>
        <translation>找不到執行中的 Tor</translation>
    </message>
    <message>
        <source>Neither the system&apos;s Tor nor Tor Browser answers on this computer.</source>
        <translation>這台電腦上，系統的 Tor 和 Tor 瀏覽器都沒有回應。</translation>
    </message>
    <message>
        <source>Start Tor Browser and wait until it is connected, or let Ombra start Tor.</source>
        <translation>請啟動 Tor 瀏覽器並等它連上，或讓 Ombra 啟動 Tor。</translation>
    </message>
    <message>
        <source>What answers there is not Tor</source>
        <translation>在那裡回應的不是 Tor</translation>
    </message>
    <message>
        <source>Another program, or another person&apos;s, listens where Tor would. Nothing of yours was sent to it.</source>
        <translation>另一個程式，或另一個人的程式，占用了 Tor 的位置。您的任何內容都沒有傳給它。</translation>
    </message>
    <message>
        <source>Let Ombra start its own Tor, or ask whoever looks after this computer.</source>
        <translation>請讓 Ombra 啟動自己的 Tor，或詢問管理這台電腦的人。</translation>
    </message>
    <message>
        <source>This Tor is too old</source>
        <translation>這個 Tor 太舊</translation>
    </message>
    <message>
        <source>It lacks protection that is needed here.</source>
        <translation>它缺少這裡所需的保護。</translation>
    </message>
    <message>
        <source>Update Tor, or use an up-to-date Tor Browser. Then try again.</source>
        <translation>請更新 Tor，或使用最新的 Tor 瀏覽器，然後再試一次。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>這台電腦的時鐘不對</translation>
    </message>
    <message>
        <source>Tor says that date or time are too far off. It cannot connect like that.</source>
        <translation>Tor 表示日期或時間差太多，這樣無法連線。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>請設定日期、時間和時區，然後再試一次。</translation>
    </message>
    <message>
        <source>This computer reaches no network</source>
        <translation>這台電腦沒有連上網路</translation>
    </message>
    <message>
        <source>Tor found no way out of this computer.</source>
        <translation>Tor 找不到離開這台電腦的途徑。</translation>
    </message>
    <message>
        <source>Connect to a network. On a public one, sign in first. If only a proxy leads out, name it below.</source>
        <translation>請連上網路。如果使用公共網路，請先登入。如果只能經由代理伺服器對外連線，請在下面填寫。</translation>
    </message>
    <message>
        <source>Tor does not get any further</source>
        <translation>Tor 無法繼續連線</translation>
    </message>
    <message>
        <source>It found no way into its network for some time. Your network may block it.</source>
        <translation>它有一段時間找不到進入 Tor 網路的途徑。您的網路可能封鎖了它。</translation>
    </message>
    <message>
        <source>Try once more. If it stops again, use bridges, or another network.</source>
        <translation>請再試一次。如果仍然停住，請使用橋接，或換一個網路。</translation>
    </message>
    <message>
        <source>The bridges do not answer</source>
        <translation>橋接沒有回應</translation>
    </message>
    <message>
        <source>They may be out of date, or your network blocks them.</source>
        <translation>它們可能已經失效，或被您的網路封鎖。</translation>
    </message>
    <message>
        <source>Get other bridges, best of another kind, and paste them below.</source>
        <translation>請取得其他橋接，最好是另一種類型，貼在下面。</translation>
    </message>
    <message>
        <source>A program for these bridges is missing</source>
        <translation>缺少這些橋接所需的程式</translation>
    </message>
    <message>
        <source>Bridges of this kind need a helper program that is not on this computer.</source>
        <translation>這類橋接需要一個輔助程式，而這台電腦上沒有。</translation>
    </message>
    <message>
        <source>Install it, or use bridges of another kind.</source>
        <translation>請安裝它，或使用另一類橋接。</translation>
    </message>
    <message>
        <source>The helper program for the bridges does not work</source>
        <translation>橋接的輔助程式無法運作</translation>
    </message>
    <message>
        <source>Tor could not start it, or it ended.</source>
        <translation>Tor 無法啟動它，或它已經結束。</translation>
    </message>
    <message>
        <source>Try again, or use bridges of another kind.</source>
        <translation>請再試一次，或使用另一類橋接。</translation>
    </message>
    <message>
        <source>This is not a bridge that Ombra can use</source>
        <translation>這不是 Ombra 能使用的橋接</translation>
    </message>
    <message>
        <source>A line is not complete, is of a kind that Ombra does not know, or there are too many. Nothing was started.</source>
        <translation>有一行不完整、屬於 Ombra 不認識的類型，或橋接太多。沒有啟動任何程式。</translation>
    </message>
    <message>
        <source>Copy each line whole, one bridge to a line.</source>
        <translation>請完整複製每一行，每行一個橋接。</translation>
    </message>
    <message>
        <source>Tor ended by itself</source>
        <translation>Tor 自行結束了</translation>
    </message>
    <message>
        <source>It was started and ended before it was connected.</source>
        <translation>它已啟動，但在連上之前就結束了。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start Tor Browser and use the Tor that is running.</source>
        <translation>請再試一次。如果再次發生，請啟動 Tor 瀏覽器，並使用正在執行的 Tor。</translation>
    </message>
</context>
<context>
    <name>narrowing</name>
    <message>
        <source>You say that about {people} people know this. Describe in general words, and attach nothing that only they have.</source>
        <translation>您說大約有 {people} 人知道這件事。請用籠統的話描述，不要附上只有他們才有的東西。</translation>
    </message>
    <message>
        <source>{name}: about {people} people can open it. You could describe it instead.</source>
        <translation>{name}：大約 {people} 人能開啟。您可以改為只作描述。</translation>
    </message>
    <message>
        <source>About {people} people were there. You could leave the number out.</source>
        <translation>大約有 {people} 人在場。您可以不寫人數。</translation>
    </message>
    <message>
        <source>{name} goes as it is. It can say who made, opened or printed it. You could describe it instead.</source>
        <translation>{name} 將原樣送出。它可能透露是誰製作、開啟或列印的。您可以改為只作描述。</translation>
    </message>
    <message>
        <source>An exact time says who was on duty. If the minutes prove nothing, round it to the hour.</source>
        <translation>精確的時間會透露當時誰在值班。如果分鐘不能證明什麼，請只寫到小時。</translation>
    </message>
    <message>
        <source>Few people know the name of the cluster. You could leave it out.</source>
        <translation>知道這個叢集名稱的人很少。您可以不寫。</translation>
    </message>
    <message>
        <source>Few people know the name of the segment. You could leave it out.</source>
        <translation>知道這個帳號範圍名稱的人很少。您可以不寫。</translation>
    </message>
    <message>
        <source>Your role narrows it down. You could choose the broader one, an employee.</source>
        <translation>您的身分縮小了範圍。您可以選更寬泛的「員工」。</translation>
    </message>
    <message>
        <source>Your country narrows it down. You could leave it out.</source>
        <translation>您所在的國家或地區縮小了範圍。您可以不寫。</translation>
    </message>
    <message>
        <source>The ID leads the service to whoever set it up. Keep it if that is no secret.</source>
        <translation>平台可以透過這個編號查到建立它的人。如果這不是秘密，可以保留。</translation>
    </message>
    <message>
        <source>A text holds a link or an address. Personal links lead to one person; you could leave it out.</source>
        <translation>文字裡有連結或位址。個人連結會指向一個人；您可以不寫。</translation>
    </message>
    <message>
        <source>Few colleagues may write in this language. Ready-made sentences hide your wording.</source>
        <translation>用這種語言寫作的同事可能很少。選用現成的句子可以隱藏您的用詞。</translation>
    </message>
</context>
<context>
    <name>noted</name>
    <message>
        <source>It was closed</source>
        <translation>被關閉</translation>
    </message>
    <message>
        <source>We opened it again</source>
        <translation>我們重新開啟</translation>
    </message>
    <message>
        <source>It was closed again</source>
        <translation>再次被關閉</translation>
    </message>
    <message>
        <source>Unknown people joined</source>
        <translation>有陌生人加入</translation>
    </message>
    <message>
        <source>A notice arrived</source>
        <translation>收到通知</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>No office yet</source>
        <translation>還沒有受理機構</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>只在這台電腦上</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>透過 Tor</translation>
    </message>
    <message>
        <source>Through a proxy that is not Tor</source>
        <translation>透過不是 Tor 的代理伺服器</translation>
    </message>
    <message>
        <source>Direct connection: not anonymous</source>
        <translation>直接連線：不匿名</translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation>未選擇連線方式</translation>
    </message>
    <message>
        <source>{connection}, not reached yet</source>
        <translation>{connection}，尚未連上</translation>
    </message>
    <message>
        <source>This reviewer has published no keys. The office has to act.</source>
        <translation>這位覆核員沒有公布金鑰。需要由受理機構處理。</translation>
    </message>
    <message>
        <source>This reviewer has lost this week&apos;s key. The office has to act.</source>
        <translation>這位覆核員遺失了本週的金鑰。需要由受理機構處理。</translation>
    </message>
    <message>
        <source>This reviewer has no key for this week. The office has to act.</source>
        <translation>這位覆核員本週沒有金鑰。需要由受理機構處理。</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>{shown}: the order is dated after what was done. Are both times right?</source>
        <translation>{shown}：指令的時間晚於處置的時間。兩個時間都對嗎？</translation>
    </message>
    <message>
        <source>{shown}: order and action are minutes apart. Which clock showed the time of the order?</source>
        <translation>{shown}：指令與處置只差幾分鐘。指令的時間是從哪個時鐘看到的？</translation>
    </message>
    <message>
        <source>{shown}: order and action are less than a minute apart. Do both times come from the same clock?</source>
        <translation>{shown}：指令與處置相差不到一分鐘。兩個時間來自同一個時鐘嗎？</translation>
    </message>
    <message>
        <source>{shown}: it ended before its planned start. Are both times in the right time zone?</source>
        <translation>{shown}：結束時間早於計畫開始時間。兩個時間的時區都對嗎？</translation>
    </message>
    <message>
        <source>{shown}: was there something about this day, or the days around it?</source>
        <translation>{shown}：這一天或前後幾天有什麼特別之處嗎？</translation>
    </message>
    <message>
        <source>{shown}: the planned start is less than 72 hours away. Is an event coming up?</source>
        <translation>{shown}：距離計畫開始不到 72 小時。近期有活動嗎？</translation>
    </message>
    <message>
        <source>{shown}: the restart ended before anything else. Are the times right?</source>
        <translation>{shown}：重新開始的那一次比其他都早結束。時間對嗎？</translation>
    </message>
    <message>
        <source>{shown}: the restart ended more than a day later. Is the date right?</source>
        <translation>{shown}：重新開始的那一次在一天多以後才結束。日期對嗎？</translation>
    </message>
    <message>
        <source>You say it happened again after a restart. Would you add that, with its time?</source>
        <translation>您說重新開始後又發生了一次。要把那一次連同時間補上嗎？</translation>
    </message>
    <message>
        <source>A restart that was ended stands among the actions. Did it happen again after a restart?</source>
        <translation>處置中有一項是重開後再次被中斷。重新開始後是否又發生了一次？</translation>
    </message>
    <message>
        <source>{shown}: the notice came more than a day later. Is the date right?</source>
        <translation>{shown}：通知在一天多以後才到。日期對嗎？</translation>
    </message>
    <message>
        <source>A notice came. Do you remember what it said, even roughly?</source>
        <translation>您收到過通知。還記得內容嗎，大致的也可以？</translation>
    </message>
    <message>
        <source>You name a reason, but no notice came. Where did you hear the reason?</source>
        <translation>您寫了理由，但沒有收到通知。這個理由是從哪裡聽到的？</translation>
    </message>
    <message>
        <source>You chose “no reason given” together with a reason. Which of the two was it?</source>
        <translation>您同時選了「沒有說明理由」和某個理由。究竟是哪一種？</translation>
    </message>
    <message>
        <source>They called it a fault. Did a status page say so, or did another account work at that time?</source>
        <translation>對方說是故障。狀態頁面也這麼說嗎？或者當時其他帳號能用嗎？</translation>
    </message>
    <message>
        <source>The account was locked. If it opened again: when, to the minute?</source>
        <translation>帳號曾被鎖定。如果後來恢復了：是幾點幾分？</translation>
    </message>
    <message>
        <source>The reason was a grave one. Do you know whether a report went to a hotline or the police?</source>
        <translation>這個理由很嚴重。您知道是否向熱線或警方通報過嗎？</translation>
    </message>
    <message>
        <source>The press asked, and it came back. Do you know when the press asked?</source>
        <translation>媒體詢問之後又恢復了。您知道媒體是什麼時候詢問的嗎？</translation>
    </message>
    <message>
        <source>A threat was made. Would you say in a few words what it was?</source>
        <translation>有人提出過威脅。能用幾個字說明是什麼嗎？</translation>
    </message>
    <message>
        <source>A group of accounts was hit. Do you know by what it was chosen: plan, server, region?</source>
        <translation>受影響的是一批帳號。您知道是依什麼選出來的嗎：方案、伺服器還是地區？</translation>
    </message>
    <message>
        <source>The order came from {shown}. Where did the action take effect: there only, or beyond?</source>
        <translation>指令來自 {shown}。處置只在那裡生效，還是也在別處生效？</translation>
    </message>
    <message>
        <source>You say that nobody checked. How do you know? A sentence in your account helps.</source>
        <translation>您說沒有人查核過。您是怎麼知道的？在敘述裡寫一句會有幫助。</translation>
    </message>
    <message>
        <source>You report being told to make up grounds, and answer no further down. Which is right?</source>
        <translation>您舉報有人要求編造理由，但後面又回答沒有。哪個是對的？</translation>
    </message>
    <message>
        <source>You name staged accounts, and say that no strangers joined. Which is right?</source>
        <translation>您寫到被安插的帳號，又說沒有陌生人加入。哪個是對的？</translation>
    </message>
    <message>
        <source>You report harm to a person, and say that nobody is in danger. Is it over?</source>
        <translation>您舉報有人受到傷害，又說沒有人處於危險中。事情已經過去了嗎？</translation>
    </message>
</context>
<context>
    <name>quirks</name>
    <message>
        <source>{shown}: this time came twice that night. Do you know which of the two it was?</source>
        <translation>{shown}：那一夜這個時間出現過兩次。您知道是哪一次嗎？</translation>
    </message>
    <message>
        <source>{shown}: the clocks skipped this time that night. Is it the right one?</source>
        <translation>{shown}：那一夜時鐘跳過了這個時間。它正確嗎？</translation>
    </message>
    <message>
        <source>{shown}: in which time zone is that?</source>
        <translation>{shown}：這是哪個時區的時間？</translation>
    </message>
    <message>
        <source>{shown}: the notice is dated before anything was done. Is that right?</source>
        <translation>{shown}：通知的日期早於所有行動。這樣對嗎？</translation>
    </message>
    <message>
        <source>What was done has a date in the future. Is the date right?</source>
        <translation>所舉報的行動日期在未來。日期對嗎？</translation>
    </message>
    <message>
        <source>{shown}: this ends before it begins. Is that right?</source>
        <translation>{shown}：結束早於開始。這樣對嗎？</translation>
    </message>
    <message>
        <source>{shown}: a number below zero. Is that right?</source>
        <translation>{shown}：數字小於零。這樣對嗎？</translation>
    </message>
    <message>
        <source>{shown}: the restart has the same ID as what it restarts. Is that right?</source>
        <translation>{shown}：重開的編號與原來的相同。這樣對嗎？</translation>
    </message>
    <message>
        <source>{shown}: this text holds characters that cannot be seen. Copied text can carry a hidden mark. Would you rather type it anew?</source>
        <translation>{shown}：這段文字裡有看不見的字元。複製來的文字可能帶有暗記。要不要重新輸入？</translation>
    </message>
    <message>
        <source>{shown}: this text holds characters that turn its direction. Would you rather type it anew?</source>
        <translation>{shown}：這段文字裡有改變書寫方向的字元。要不要重新輸入？</translation>
    </message>
    <message>
        <source>{shown}: this name also names a folder. Would a plainer name be better?</source>
        <translation>{shown}：這個名稱裡還帶有資料夾。要不要換個簡單的名稱？</translation>
    </message>
    <message>
        <source>{shown}: this looks like a program. Is it meant to go along?</source>
        <translation>{shown}：這看起來像一個程式。確實要附上嗎？</translation>
    </message>
    <message>
        <source>You chose to appear with a name, but gave none. Is that meant?</source>
        <translation>您選擇了留名，但沒有填寫名字。是有意的嗎？</translation>
    </message>
    <message>
        <source>{shown}: this name is sealed for the custodian, and also stands in the report, where every reviewer reads it. Is that meant?</source>
        <translation>{shown}：這個姓名已密封給身分保管人，但也出現在舉報裡，每位覆核員都能看到。是有意的嗎？</translation>
    </message>
    <message>
        <source>{shown}: only a few people can open this, so it points to them. Would describing it be enough?</source>
        <translation>{shown}：只有少數人能開啟它，所以會指向他們。只作描述是否就夠了？</translation>
    </message>
    <message>
        <source>{shown}: this file is attached twice. Is that meant?</source>
        <translation>{shown}：這個檔案附了兩次。是有意的嗎？</translation>
    </message>
    <message>
        <source>One piece of evidence has no name. Would you like to give it one?</source>
        <translation>有一件證據沒有名稱。要不要取一個？</translation>
    </message>
    <message>
        <source>{shown}: would you look at this once more?</source>
        <translation>{shown}：請再看一下這裡。</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>On {day} {name} asked the custodian for the names you sealed, and gave this reason:</source>
        <translation>{name} 在 {day} 向身分保管人請求開啟您密封的姓名，理由是：</translation>
    </message>
    <message>
        <source>Reason of the request</source>
        <translation>請求的理由</translation>
    </message>
    <message>
        <source>{name}, the custodian, granted it on {day}, for this reason:</source>
        <translation>身分保管人 {name} 在 {day} 同意，理由是：</translation>
    </message>
    <message>
        <source>{name}, the custodian, refused it on {day}, for this reason:</source>
        <translation>身分保管人 {name} 在 {day} 拒絕，理由是：</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <translation>答覆的理由</translation>
    </message>
    <message>
        <source>Granted: the reviewer can read the names you sealed</source>
        <translation>已同意：覆核員能看到您密封的姓名</translation>
    </message>
    <message>
        <source>Refused: the names stay sealed</source>
        <translation>已拒絕：姓名仍然密封</translation>
    </message>
    <message>
        <source>Not answered yet: the names are sealed</source>
        <translation>尚未答覆：姓名仍然密封</translation>
    </message>
    <message>
        <source>If you did not expect this, write to the reviewer below and ask.</source>
        <translation>如果這出乎您的意料，請在下面寫信詢問覆核員。</translation>
    </message>
    <message>
        <source>The reviewer can ask again with another reason; you will see that too.</source>
        <translation>覆核員可以用別的理由再次請求；到時您也會看到。</translation>
    </message>
    <message>
        <source>You will be told the answer here. You can say below what speaks against it.</source>
        <translation>答覆會在這裡告訴您。您可以在下面說明反對的理由。</translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>Acknowledgement</source>
        <translation>確認收到</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提問</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結論</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Your message was read</source>
        <translation>您的訊息已有人閱讀</translation>
    </message>
    <message>
        <source>Request for sealed names</source>
        <translation>請求開啟密封的姓名</translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation>正在核對受理機構</translation>
    </message>
    <message>
        <source>Working out the keys from your words</source>
        <translation>正在由八個詞算出金鑰</translation>
    </message>
    <message>
        <source>Reading the board of replies</source>
        <translation>正在讀取回覆公告板</translation>
    </message>
    <message>
        <source>Reading the public log</source>
        <translation>正在讀取公開日誌</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在準備</translation>
    </message>
    <message>
        <source>A message claims to be from {reviewer}, but the signature is false. It is not shown. Do not follow anything it may ask in another way.</source>
        <translation>有一則訊息自稱來自 {reviewer}，但簽章是假的，因此不予顯示。如果有人用別的方式提出類似要求，請不要照做。</translation>
    </message>
    <message>
        <source>A message is signed by somebody this office does not list. It is not shown.</source>
        <translation>有一則訊息的簽署人不在這個受理機構的名單上，不予顯示。</translation>
    </message>
    <message>
        <source>A message lies in your place, but was meant for somebody else. It is not shown.</source>
        <translation>您的位置上有一則給別人的訊息，不予顯示。</translation>
    </message>
    <message>
        <source>A message is damaged and cannot be read. Look again later.</source>
        <translation>有一則訊息已損壞，無法讀取。請稍後再看。</translation>
    </message>
    <message>
        <source>An older message was put up again as a new one. It is shown once only.</source>
        <translation>有一則舊訊息被當作新訊息重新張貼。這裡只顯示一次。</translation>
    </message>
    <message>
        <source>Two messages of {reviewer} do not follow each other. One of them may not be what was sent. Ask the reviewer to repeat what matters.</source>
        <translation>{reviewer} 的兩則訊息前後不銜接，其中一則可能不是原來送出的內容。重要的事請讓覆核員再說一遍。</translation>
    </message>
    <message>
        <source>A message of {reviewer} is missing between others. It may have expired, or been taken away. Ask the reviewer if it matters.</source>
        <translation>{reviewer} 的訊息中間缺了一則。可能已過期，也可能被撤下。請問覆核員是否要緊。</translation>
    </message>
    <message>
        <source>A message of {reviewer} needs a newer version of this program to be read.</source>
        <translation>{reviewer} 的一則訊息需要用更新版本的程式才能讀。</translation>
    </message>
    <message>
        <source>The server showed another page than it announced. Look again later; if it stays so, ask the office in another way.</source>
        <translation>伺服器給出的頁面與它公布的不符。請稍後再看；如果一直這樣，請用別的方式詢問受理機構。</translation>
    </message>
    <message>
        <source>The board of replies is damaged. Look again later.</source>
        <translation>回覆公告板已損壞。請稍後再看。</translation>
    </message>
    <message>
        <source>The server shows an older board than before. Newer replies may be held back.</source>
        <translation>伺服器顯示的公告板比之前的舊。較新的回覆可能被扣住了。</translation>
    </message>
    <message>
        <source>The board of replies is older than it should be. New replies may be late.</source>
        <translation>回覆公告板比應有的舊。新的回覆可能會遲到。</translation>
    </message>
    <message>
        <source>Something about the replies is not as it should be.</source>
        <translation>回覆有些不對勁的地方。</translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation>某位覆核員</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>How exact?</source>
        <translation>精確到？</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>時區…</translation>
    </message>
    <message>
        <source>UTC (Universal Time)</source>
        <translation>UTC（世界協調時間）</translation>
    </message>
</context>
<context>
    <name>withdraw</name>
    <message>
        <source>Withdraw the report?</source>
        <translation>撤回舉報？</translation>
    </message>
    <message>
        <source>The reviewer is told that you take your report back. The office still holds what it received, marked as taken back, and deletes it by its own rules. The sealed copy on the server goes after about 60 days. What was read already cannot be unread. You can still write here afterwards.</source>
        <translation>覆核員會得知您撤回舉報。受理機構仍保存已收到的內容，標記為已撤回，並依自己的規則刪除。伺服器上的密封副本大約 60 天後刪除。已經讀過的內容無法收回。之後您仍然可以在這裡來信。</translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>保留舉報</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
</context>
</TS>
