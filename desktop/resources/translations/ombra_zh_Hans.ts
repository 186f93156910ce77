<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AckCard</name>
    <message>
        <source>In {language}, signed by {signer}, sealed to this reporter alone. It can be read within {hours} h of sending and promises the next message within 30 days.</source>
        <translation>语言：{language}；由 {signer} 签名，只密封给这位举报人。发出后 {hours} 小时内即可阅读，并承诺 30 天内再次来信。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>换个写法</translation>
    </message>
    <message>
        <source>This report is not acknowledged yet</source>
        <translation>这份举报尚未确认收到</translation>
    </message>
    <message>
        <source>The acknowledgement is overdue</source>
        <translation>确认收到已逾期</translation>
    </message>
    <message>
        <source>Not acknowledged yet; {left} left</source>
        <translation>尚未确认收到，还剩 {left}</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>Report received</source>
        <translation>收到举报</translation>
    </message>
    <message>
        <source>Follow-up received</source>
        <translation>收到补充</translation>
    </message>
    <message>
        <source>The reporter took the report back</source>
        <translation>举报人撤回了举报</translation>
    </message>
    <message>
        <source>Message of a newer version received</source>
        <translation>收到更新版本的消息</translation>
    </message>
    <message>
        <source>Opened at this desk</source>
        <translation>在本复核台打开</translation>
    </message>
    <message>
        <source>The text of the report arrived</source>
        <translation>举报的正文已到达</translation>
    </message>
    <message>
        <source>Acknowledgement written</source>
        <translation>已写确认</translation>
    </message>
    <message>
        <source>Question written</source>
        <translation>已写问题</translation>
    </message>
    <message>
        <source>Status written</source>
        <translation>已写状态</translation>
    </message>
    <message>
        <source>Finding written</source>
        <translation>已写结论</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>已写留言</translation>
    </message>
    <message>
        <source>The sealed name was asked for</source>
        <translation>已请求打开密封的姓名</translation>
    </message>
    <message>
        <source>The custodian granted the name</source>
        <translation>身份保管人同意打开姓名</translation>
    </message>
    <message>
        <source>The custodian refused the name</source>
        <translation>身份保管人拒绝打开姓名</translation>
    </message>
    <message>
        <source>The reporter is told of the request</source>
        <translation>已把请求告知举报人</translation>
    </message>
    <message>
        <source>Reply posted</source>
        <translation>回复已发出</translation>
    </message>
    <message>
        <source>The server refused a reply</source>
        <translation>服务器拒收一条回复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Copy of a file saved</source>
        <translation>已保存文件副本</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>已导出举报</translation>
    </message>
    <message>
        <source>This desk was made</source>
        <translation>本复核台已建立</translation>
    </message>
    <message>
        <source>Keys published, up to week</source>
        <translation>密钥已公布，直到第几周</translation>
    </message>
    <message>
        <source>Secret of a week erased</source>
        <translation>某一周的私钥已抹除</translation>
    </message>
    <message>
        <source>Card signed again, its number</source>
        <translation>名片已重新签署，编号</translation>
    </message>
    <message>
        <source>New log of the server accepted</source>
        <translation>已接受服务器的新日志</translation>
    </message>
    <message>
        <source>This record was saved to a file</source>
        <translation>本记录已保存到文件</translation>
    </message>
    <message>
        <source>A flaw in this record was seen</source>
        <translation>已知悉本记录中的一处问题</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>已做备份</translation>
    </message>
    <message>
        <source>Desk brought back from a backup</source>
        <translation>复核台已从备份恢复</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Something else was done</source>
        <translation>还有别的处置</translation>
    </message>
    <message>
        <source>Something you reported has ended</source>
        <translation>您举报的某项处置已结束</translation>
    </message>
    <message>
        <source>Something else was done: {what}</source>
        <translation>还有别的处置：{what}</translation>
    </message>
    <message>
        <source>This has ended: {what}</source>
        <translation>已结束：{what}</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>什么时候结束的？</translation>
    </message>
    <message>
        <source>Counted in the order of your report; what you added later comes after it.</source>
        <translation>按您举报中的顺序数；后来补充的排在后面。</translation>
    </message>
    <message>
        <source>What has ended?</source>
        <translation>哪一项已经结束？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>Number {number} of what you reported</source>
        <translation>您举报的第 {number} 项</translation>
    </message>
</context>
<context>
    <name>AskWordsPage</name>
    <message>
        <source>Check for replies</source>
        <translation>查看回复</translation>
    </message>
    <message>
        <source>Enter the eight words of your receipt, or the numbers. They stay on this computer; the server learns only that somebody looked.</source>
        <translation>输入回执上的八个词，或对应的数字。它们只留在这台电脑上；服务器只知道有人来看过。</translation>
    </message>
    <message>
        <source>Your eight words</source>
        <translation>您的八个词</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>按顺序输入，词与词之间用空格隔开。</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>停止查找</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>查找回复</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>还没有选择受理机构</translation>
    </message>
    <message>
        <source>Replies lie at the server of the office that got your report.</source>
        <translation>回复存放在收到您举报的那个受理机构的服务器上。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>选择受理机构</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>还没有选择连接方式</translation>
    </message>
    <message>
        <source>Say first how the office&apos;s server is to be reached.</source>
        <translation>请先说明怎样连接该受理机构的服务器。</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>选择连接方式</translation>
    </message>
    <message>
        <source>Word {place} is on no list. It is probably misspelt; compare it with your note.</source>
        <translation>第 {place} 个词不在任何词表里，很可能写错了。请与您的记录核对。</translation>
    </message>
    <message>
        <source>There are {count} words here; eight are needed.</source>
        <translation>这里有 {count} 个词；需要八个。</translation>
    </message>
</context>
<context>
    <name>BeforeYouStart</name>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Do not use a computer, phone or network that belongs to the company you are reporting.</source>
        <translation>不要使用属于被举报公司的电脑、手机或网络。</translation>
    </message>
    <message>
        <source>Other things that can identify you</source>
        <translation>还有哪些情况可能暴露您</translation>
    </message>
    <message>
        <source>The time at which you send, if you were on duty.</source>
        <translation>发送的时间，如果当时您正在值班。</translation>
    </message>
    <message>
        <source>Documents that few people can open, or that carry a name or a mark.</source>
        <translation>只有少数人能打开的文件，或带有姓名、标记的文件。</translation>
    </message>
    <message>
        <source>Printed or photographed pages: they can carry dots that name the printer.</source>
        <translation>打印或拍照的纸页：上面可能有能指认打印机的微小黄点。</translation>
    </message>
    <message>
        <source>Your way of writing. Short, plain sentences say less about you.</source>
        <translation>您的写作习惯。句子短而平实，透露的就少。</translation>
    </message>
    <message>
        <source>An input method that sends what you type to its maker.</source>
        <translation>会把您输入的内容传给厂商的输入法。</translation>
    </message>
    <message>
        <source>Whom you have told about it, and what you have posted.</source>
        <translation>您告诉过谁，在网上发过什么。</translation>
    </message>
</context>
<context>
    <name>BridgesFold</name>
    <message>
        <source>A bridge is an entrance to Tor that is not in its public list. Get some from bridges.torproject.org, by e-mail from the Tor Project, or from somebody you trust, if possible not over this network.</source>
        <translation>网桥是不在公开名单上的 Tor 入口。可以从 bridges.torproject.org、通过 Tor Project 的电子邮件，或从您信任的人那里获得，尽量不要通过现在这个网络。</translation>
    </message>
    <message>
        <source>Bridges, one a line</source>
        <translation>网桥，每行一个</translation>
    </message>
    <message>
        <source>obfs4, snowflake, webtunnel or plain.</source>
        <translation>obfs4、snowflake、webtunnel 或普通网桥。</translation>
    </message>
    <message>
        <source>Start Tor with these bridges</source>
        <translation>用这些网桥启动 Tor</translation>
    </message>
    <message>
        <source>Take the office&apos;s bridges</source>
        <translation>填入受理机构提供的网桥</translation>
    </message>
    <message>
        <source>Start Tor without bridges</source>
        <translation>不用网桥启动 Tor</translation>
    </message>
    <message>
        <source>A bridge sees that you use Tor, not what for. Snowflake and WebTunnel disguise it as visits to other sites; your network sees those sites&apos; names being looked up.</source>
        <translation>网桥知道您在使用 Tor，但不知道用来做什么。Snowflake 和 WebTunnel 会伪装成访问其他网站；您的网络会看到查询那些网站的域名。</translation>
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
    <name>CarryPage</name>
    <message>
        <source>Carry it another way</source>
        <translation>用别的方式送达</translation>
    </message>
    <message>
        <source>For a blocked network, a stick, an e-mail, or a helper in another place.</source>
        <translation>适用于网络被封锁、用 U 盘、用电子邮件，或请在别处的人帮忙。</translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>保存密封文件</translation>
    </message>
    <message>
        <source>Write your report here and choose “Save a sealed file” on its last page. Only the reviewer can open the file. Its name and its look say nothing.</source>
        <translation>在这里填好举报，并在最后一页选择“保存密封文件”。只有复核员能打开它。文件名和文件内容看不出任何信息。</translation>
    </message>
    <message>
        <source>Hand in a sealed file</source>
        <translation>递交密封文件</translation>
    </message>
    <message>
        <source>For yourself or for somebody else. You cannot read what is inside.</source>
        <translation>为自己或替别人递交。您看不到里面的内容。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>递交</translation>
    </message>
    <message>
        <source>Choose the office first: the file is handed in at its server.</source>
        <translation>请先选择受理机构：文件要递交到它的服务器。</translation>
    </message>
    <message>
        <source>Continue your report</source>
        <translation>继续填写举报</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>填写举报</translation>
    </message>
    <message>
        <source>Looking whether the file is whole</source>
        <translation>正在检查文件是否完整</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>文件完整</translation>
    </message>
    <message>
        <source>The receipt is verified. The server promised to list it publicly by {time}.</source>
        <translation>回执已核实。服务器承诺在 {time} 之前公开列出它。</translation>
    </message>
    <message>
        <source>The file is handed in</source>
        <translation>文件已递交</translation>
    </message>
    <message>
        <source>Sealed for {office}, fingerprint {fingerprint}. It can be handed in until {day}. Size: {size}. File code: {code}. What it says and who wrote it cannot be seen.</source>
        <translation>密封给{office}，指纹 {fingerprint}。最晚可在 {day} 递交。大小：{size}。文件代码：{code}。看不到其中的内容，也看不到是谁写的。</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you: it was taken, file code {code}. They saw the same code when they sealed it, and can see with their eight words that it arrived. You can delete the file now.</source>
        <translation>请告诉把文件交给您的人：文件已被接收，文件代码 {code}。对方密封时看到过同样的代码，也能用自己的八个词看到它已送达。现在您可以删除这个文件。</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>选择密封文件</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Ask a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写留言</translation>
    </message>
    <message>
        <source>Withdrawn by the reporter</source>
        <translation>举报人已撤回</translation>
    </message>
    <message>
        <source>The report came with a reply key that nobody could open a reply with. It may have been changed on purpose. The case is kept, and there is no way to its reporter.</source>
        <translation>随举报而来的回复密钥打不开任何回复，可能是被人故意改动的。案件会保留，但没有办法联系举报人。</translation>
    </message>
    <message>
        <source>No readable message of this case brought a reply key yet.</source>
        <translation>这个案件还没有任何可读的消息带来回复密钥。</translation>
    </message>
    <message>
        <source>This case cannot be answered</source>
        <translation>这个案件无法回复</translation>
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
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this report is still on its way</source>
        <translation>这份举报的正文还在路上</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Promised message is overdue</source>
        <translation>承诺的来信已逾期</translation>
    </message>
    <message>
        <source>Message promised in {left}</source>
        <translation>承诺在 {left}内来信</translation>
    </message>
    <message>
        <source>Acknowledge: {left}</source>
        <translation>待确认：{left}</translation>
    </message>
    <message>
        <source>Feedback: {left}</source>
        <translation>待答复：{left}</translation>
    </message>
    <message>
        <source>Acknowledge within {left}</source>
        <translation>请在 {left}内确认收到</translation>
    </message>
    <message>
        <source>Feedback due in {left}</source>
        <translation>请在 {left}内答复</translation>
    </message>
    <message>
        <source>Service answers within {left}</source>
        <translation>平台应在 {left}内答复</translation>
    </message>
    <message>
        <source>Reporter may reply for {left}</source>
        <translation>举报人还有 {left}可以回应</translation>
    </message>
    <message>
        <source>Due in {left}</source>
        <translation>{left}内到期</translation>
    </message>
    <message>
        <source>Acknowledgement overdue</source>
        <translation>确认收到已逾期</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>答复已逾期</translation>
    </message>
    <message>
        <source>Service did not answer</source>
        <translation>平台没有答复</translation>
    </message>
    <message>
        <source>Reporter&apos;s time to reply is over</source>
        <translation>举报人的回应期已过</translation>
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
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>案件的各个部分</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>正在打开案件</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>尚未选择案件</translation>
    </message>
    <message>
        <source>Choose one from the list. Nothing is marked as read before.</source>
        <translation>请从列表中选择。打开之前不会标为已读。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>撤回这个回答</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <source>How many people could know this?</source>
        <translation>有多少人可能知道这件事？</translation>
    </message>
    <message>
        <source>Few people could have written this: about {number}</source>
        <translation>只有少数人写得出这份举报：大约 {number} 人</translation>
    </message>
    <message>
        <source>Some people could have written this: about {number}</source>
        <translation>写得出这份举报的人不多：大约 {number} 人</translation>
    </message>
    <message>
        <source>This is a guess from your answers. It never leaves this computer.</source>
        <translation>这是根据您的回答作出的估计，不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing you answered says that fewer than {number} do.</source>
        <translation>您的回答中没有哪一项说明知道的人少于 {number} 人。</translation>
    </message>
    <message>
        <source>The smallest number you gave counts.</source>
        <translation>以您填写的最小数字为准。</translation>
    </message>
</context>
<context>
    <name>CodeSearch</name>
    <message>
        <source>Type to search all…</source>
        <translation>输入文字，在全部选项中查找…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has these words. “Something else…” takes your own.</source>
        <translation>没有包含这些字词的选项。可以用“其他…”自己填写。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before and after</source>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Nothing hidden was found.</source>
        <translation>没有发现隐藏的东西。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Look at it as somebody who searches for you: what in it points at you?</source>
        <translation>请像要找出您的人那样看一遍：里面有什么指向您？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The picture stays.</source>
        <translation>画面保留。</translation>
    </message>
    <message>
        <source>What can be read, seen and heard stays.</source>
        <translation>能读到、看到、听到的内容保留。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>发送什么，发给谁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>To the reporter of {number} alone: only their eight words open it.</source>
        <translation>只发给案件 {number} 的举报人：只有其八个词能打开。</translation>
    </message>
    <message>
        <source>Signed by {signer}; it cannot be taken back.</source>
        <translation>由 {signer} 签名；发出后无法收回。</translation>
    </message>
    <message>
        <source>It can be read within {hours} h of sending.</source>
        <translation>发出后 {hours} 小时内即可阅读。</translation>
    </message>
    <message>
        <source>The reporter sees the status: {word}.</source>
        <translation>举报人看到的状态：{word}。</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Send the acknowledgement</source>
        <translation>发送确认</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <source>One thing at a time. Do not repeat what could identify the reporter.</source>
        <translation>一次只问一件事。请勿重复可能暴露举报人身份的内容。</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>发送问题</translation>
    </message>
    <message>
        <source>Your next message</source>
        <translation>您下次来信的时间</translation>
    </message>
    <message>
        <source>Set and send</source>
        <translation>设置并发送</translation>
    </message>
    <message>
        <source>Message to the reporter</source>
        <translation>给举报人的话</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的留言</translation>
    </message>
    <message>
        <source>Do not repeat what could identify the reporter.</source>
        <translation>请勿重复可能暴露举报人身份的内容。</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>发送留言</translation>
    </message>
    <message>
        <source>The case is now</source>
        <translation>案件现在的状态</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>结案原因</translation>
    </message>
    <message>
        <source>The reporter reads your words, not this.</source>
        <translation>举报人读到的是您写的话，不是此项。</translation>
    </message>
    <message>
        <source>You read it and decide what is next.</source>
        <translation>您阅读后决定下一步。</translation>
    </message>
    <message>
        <source>You look into it.</source>
        <translation>您正在调查。</translation>
    </message>
    <message>
        <source>Your words below are the finding.</source>
        <translation>您在下面写的就是结论。</translation>
    </message>
    <message>
        <source>Needs a reason and words to the reporter.</source>
        <translation>需要原因，以及给举报人的话。</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>Promise none</source>
        <translation>不作承诺</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>%n 天内</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Write a note to the reporter</source>
        <translation>给举报人留言</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>How this computer reaches the office&apos;s server. You decide.</source>
        <translation>这台电脑如何连接受理机构的服务器。由您决定。</translation>
    </message>
    <message>
        <source>Connect through Tor</source>
        <translation>通过 Tor 连接</translation>
    </message>
    <message>
        <source>Use the Tor that is running</source>
        <translation>使用正在运行的 Tor</translation>
    </message>
    <message>
        <source>Start Tor here</source>
        <translation>在这里启动 Tor</translation>
    </message>
    <message>
        <source>My connection to Tor is blocked</source>
        <translation>我的网络封锁了 Tor</translation>
    </message>
    <message>
        <source>More: proxies</source>
        <translation>更多：代理</translation>
    </message>
    <message>
        <source>What about a VPN?</source>
        <translation>VPN 可以吗？</translation>
    </message>
    <message>
        <source>I cannot use Tor</source>
        <translation>我无法使用 Tor</translation>
    </message>
    <message>
        <source>Looking for a running Tor</source>
        <translation>正在寻找已运行的 Tor</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Through Tor, neither the office&apos;s server nor your network can tell who is calling.</source>
        <translation>通过 Tor，受理机构的服务器和您的网络都无法知道是谁在连接。</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>选择连接方式</translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message>
        <source>{number} older messages are not shown</source>
        <translation>未显示更早的 {number} 条消息</translation>
    </message>
    <message>
        <source>Next message promised by {day}</source>
        <translation>承诺在 {day} 前再次来信</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Follow-up from the reporter</source>
        <translation>举报人的补充</translation>
    </message>
    <message>
        <source>The reporter takes the report back</source>
        <translation>举报人撤回举报</translation>
    </message>
    <message>
        <source>A message from a newer version</source>
        <translation>来自更新版本的消息</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Question to the reporter</source>
        <translation>给举报人的问题</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Note to the reporter</source>
        <translation>给举报人的留言</translation>
    </message>
    <message>
        <source>Request for the sealed name</source>
        <translation>请求打开密封的姓名</translation>
    </message>
    <message>
        <source>See the tab Report.</source>
        <translation>内容见“举报”标签页。</translation>
    </message>
    <message>
        <source>What it adds stands in the tab Report.</source>
        <translation>补充的内容见“举报”标签页。</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>没有说明原因。</translation>
    </message>
    <message>
        <source>It is kept as it came. A newer version of Ombra can read it.</source>
        <translation>按原样保留。更新版本的 Ombra 可以读取。</translation>
    </message>
    <message>
        <source>Without words.</source>
        <translation>没有附言。</translation>
    </message>
    <message>
        <source>Text still on its way</source>
        <translation>正文还在路上</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>又重复来过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the reporter</source>
        <translation>举报人已读</translation>
    </message>
    <message>
        <source>Posted; on the board within {hours} h</source>
        <translation>已发出；{hours} 小时内公布到公告板</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>服务器拒收</translation>
    </message>
    <message>
        <source>Waits in the vault; goes out with the next pull</source>
        <translation>存在保险库中，下次收取时发出</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Session PIN</source>
        <translation>本次使用的 PIN 码</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not this PIN. Tries left: {number}</source>
        <translation>PIN 码不对。还可以试 {number} 次</translation>
    </message>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>有一段时间没有人操作。</translation>
    </message>
    <message>
        <source>Nobody was here for a while. No PIN is set, so anybody can go on.</source>
        <translation>有一段时间没有人操作。没有设置 PIN 码，所以任何人都可以继续。</translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Messages that say nothing</source>
        <translation>不含内容的消息</translation>
    </message>
    <message>
        <source>While Ombra is open, sealed letters without content go to the office’s server at random times, one or two an hour. Somebody who only counts what arrives there then cannot tell which of them is your report. It does not hide that you use Ombra, nor your connection from whoever watches your network. Open for a few minutes only, it hides little. Nothing of it is stored here.</source>
        <translation>Ombra 打开期间，会在随机时间向受理机构的服务器发送密封的空信，每小时一两封。只统计到达数量的人因此分不清哪一封是您的举报。它不能掩盖您在使用 Ombra，也不能对监视您网络的人隐藏您的连接。如果只打开几分钟，作用很小。这里不会保存任何相关记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n sent since Ombra was opened</source>
        <translation>
            <numerusform>Ombra 打开以来已发送 %n 封</numerusform>
        </translation>
    </message>
    <message>
        <source>Send messages that say nothing</source>
        <translation>发送不含内容的消息</translation>
    </message>
    <message>
        <source>Your report always goes first; on a busy server they cost this computer some work.</source>
        <translation>您的举报始终优先；服务器繁忙时，这些消息会占用这台电脑的一些计算。</translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>this hour</source>
        <translation>一小时内</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
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
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
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
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>不到一小时</translation>
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
        <translation>复核台</translation>
    </message>
    <message>
        <source>Search numbers and headlines</source>
        <translation>搜索编号和标题</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Locks in {minutes} min</source>
        <translation>{minutes} 分钟后锁定</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>已连上服务器</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>服务器拒绝</translation>
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
    <name>DiaryView</name>
    <message>
        <source>When?</source>
        <translation>什么时候？</translation>
    </message>
    <message>
        <source>What happens to you after the report</source>
        <translation>举报之后您遇到的事</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>The day is enough. You can leave it empty.</source>
        <translation>写日期就够了，也可以留空。</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>如果愿意，请用自己的话写</translation>
    </message>
    <message>
        <source>One or two plain sentences. Leave out what only you could know.</source>
        <translation>一两句简单的话就行。请不要写只有您才可能知道的事。</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>谁能打开它</translation>
    </message>
    <message>
        <source>Whom you left out of your report is not remembered here. Leave them out again.</source>
        <translation>您在举报中排除过谁，这里不会记住。请再次排除。</translation>
    </message>
    <message>
        <source>Seal and send this entry</source>
        <translation>密封并发送这一条</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>It is meant for the twelve months after your report.</source>
        <translation>它用于举报之后的十二个月。</translation>
    </message>
    <message>
        <source>It is meant for the twelve months after your report: until {day}.</source>
        <translation>它用于举报之后的十二个月：到 {day} 为止。</translation>
    </message>
    <message>
        <source>Pressure often comes later, and dates prove it. An entry reaches the office only when you send it; Ombra keeps no copy on this computer.</source>
        <translation>压力往往来得较晚，而日期能证明它。只有在您发送之后，受理机构才会收到记录；Ombra 不在这台电脑上保留副本。</translation>
    </message>
    <message>
        <source>Once a month helps, and on any day when something happens. No reminder is left here: tie it to a day you know, such as the first of the month. Your eight words do not expire.</source>
        <translation>每月记一次就有帮助，有事发生的那天也请记下。这里不留任何提醒：请选一个容易记住的日子，例如每月的第一天。您的八个词不会过期。</translation>
    </message>
</context>
<context>
    <name>DirectFold</name>
    <message>
        <source>What you write stays sealed. But the office&apos;s server sees your internet address, and your network, its operator and whoever watches it see that you call this office, and when. Choose this only if that cannot harm you. An onion address cannot be reached like this.</source>
        <translation>您写的内容仍然是密封的。但受理机构的服务器会看到您的互联网地址，您的网络、网络运营者以及监视它的人会看到您连接了这个受理机构，以及在什么时间。只有在这不会伤害您的情况下才这样选择。洋葱地址无法用这种方式连接。</translation>
    </message>
    <message>
        <source>Connect directly, not anonymously</source>
        <translation>直接连接，不匿名</translation>
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
    <name>EvidenceCard</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Described only; the reporter did not send it</source>
        <translation>仅有描述，举报人没有发送</translation>
    </message>
    <message>
        <source>Named in the report; no file came with it</source>
        <translation>举报中提到，但没有附上文件</translation>
    </message>
    <message>
        <source>A copy is saved as {name}</source>
        <translation>副本将保存为 {name}</translation>
    </message>
    <message>
        <source>Verified: the very file that was sealed</source>
        <translation>已核实：正是当时密封的文件</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>尚未取回</translation>
    </message>
    <message>
        <source>Not what was signed; it is not shown or saved</source>
        <translation>与签名不符，不予显示或保存</translation>
    </message>
    <message>
        <source>For the reviewer only: do not quote</source>
        <translation>仅供复核员：请勿引用</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>清理后的副本</translation>
    </message>
    <message>
        <source>Taken out before sending: {things}</source>
        <translation>发送前已去掉：{things}</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>What is it?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation>您是怎样得到的？</translation>
    </message>
    <message>
        <source>How many people can open it?</source>
        <translation>有多少人能打开它？</translation>
    </message>
    <message>
        <source>If only a few can, the file points to them.</source>
        <translation>如果只有少数人能打开，文件就会指向他们。</translation>
    </message>
    <message>
        <source>Only for the reviewer</source>
        <translation>只给复核员看</translation>
    </message>
    <message>
        <source>Never quoted, never passed on, never published.</source>
        <translation>绝不引用，绝不转交，绝不公开。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Name it is sent under</source>
        <translation>发送时用的文件名</translation>
    </message>
    <message>
        <source>What would you call it?</source>
        <translation>怎样称呼它？</translation>
    </message>
    <message>
        <source>A name can say who made the file.</source>
        <translation>文件名可能透露是谁制作的。</translation>
    </message>
    <message>
        <source>When was it made or captured?</source>
        <translation>它是什么时候制作或截取的？</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation>名称和时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>EvidenceItemView</name>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation>正在计算校验和</translation>
    </message>
    <message>
        <source>Check sum (SHA-256)</source>
        <translation>校验和（SHA-256）</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>还没有名称</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>移除：{name}</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Described only: no file goes along.</source>
        <translation>只作描述：不附文件。</translation>
    </message>
    <message>
        <source>sent as {name}</source>
        <translation>发送时名为 {name}</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Cannot go</source>
        <translation>无法附上</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>只作描述</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>等您决定</translation>
    </message>
    <message>
        <source>Ready, only for the reviewer</source>
        <translation>就绪，只给复核员看</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Each file is searched for hidden data first</source>
        <translation>每个文件都先查找隐藏数据</translation>
    </message>
    <message>
        <source>A photo can hold the place and the camera, a document its author and earlier text, an e-mail everybody who received it. A locked process shows what it finds. Then you choose how the file goes: as a cleaned copy, as it is for the reviewer only, or described without a file.</source>
        <translation>照片可能含有地点和相机，文档可能含有作者和早先的文字，邮件含有所有收件人。一个被锁住的进程会列出它找到的东西。然后由您选择文件怎么走：发送清理过的副本，只给复核员发送原件，或者不带文件、只作描述。</translation>
    </message>
    <message>
        <source>State only that it was alleged</source>
        <translation>只说明有人这样声称</translation>
    </message>
    <message>
        <source>Only describe something, without a file</source>
        <translation>只作描述，不附文件</translation>
    </message>
    <message>
        <source>Pictures of abuse, alleged</source>
        <translation>声称存在的虐待图片</translation>
    </message>
    <message>
        <source>It was said, or shown to others, that there were such pictures. None is attached.</source>
        <translation>有人声称，或向他人展示过，有这样的图片。这里一张也没有附上。</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>选择要附上的文件</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Fetch the files</source>
        <translation>取回文件</translation>
    </message>
    <message>
        <source>Show {number} more</source>
        <translation>再显示 {number} 项</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>没有证据</translation>
    </message>
    <message>
        <source>This report names none. You can ask for it.</source>
        <translation>这份举报没有提到证据。您可以向举报人询问。</translation>
    </message>
    <message>
        <source>{here} of {all} files are here, {size} in all</source>
        <translation>已取回 {here}/{all} 个文件，共 {size}</translation>
    </message>
    <message>
        <source>Fetching the files of all cases</source>
        <translation>正在取回所有案件的文件</translation>
    </message>
    <message>
        <source>Fetching the files</source>
        <translation>正在取回文件</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Who can help: the makers of Ombra. The fault is in the program.</source>
        <translation>谁能处理：Ombra 的开发者。问题出在程序里。</translation>
    </message>
    <message>
        <source>Who can help: you, at this computer or its network.</source>
        <translation>谁能处理：您，在这台电脑或网络上。</translation>
    </message>
    <message>
        <source>Who can help: the other side, as a rule who runs the server.</source>
        <translation>谁能处理：对方，通常是服务器的管理者。</translation>
    </message>
    <message>
        <source>Who can help: you.</source>
        <translation>谁能处理：您。</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>What was not as it should be</source>
        <translation>不正常的情况</translation>
    </message>
    <message>
        <source>Choose a line to see what to do. What shows it is kept in the vault.</source>
        <translation>选中一行，即可看到该怎么做。相关证据保存在保险库中。</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>Nothing was noticed</source>
        <translation>没有发现异常</translation>
    </message>
    <message>
        <source>The server has behaved as it should.</source>
        <translation>服务器运行正常。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>It holds for anybody who has the office&apos;s fingerprint.</source>
        <translation>任何持有受理机构指纹的人都能核实它。</translation>
    </message>
    <message>
        <source>It is a record for those who trust this desk; it proves nothing by itself.</source>
        <translation>这是一份记录，供信任本复核台的人参考；它本身不能证明什么。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>What</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>It showed an older card than before</source>
        <translation>出示了比以前更旧的受理机构的名片</translation>
    </message>
    <message>
        <source>It showed two cards with the same number</source>
        <translation>出示了两张编号相同的受理机构的名片</translation>
    </message>
    <message>
        <source>It showed a second key for one week</source>
        <translation>同一周出示了第二把密钥</translation>
    </message>
    <message>
        <source>It did not hand out a card that came before</source>
        <translation>没有交出以前的一张受理机构的名片</translation>
    </message>
    <message>
        <source>Its list left numbers out: reports were lost or held back</source>
        <translation>列表缺少编号：举报已丢失或被扣住</translation>
    </message>
    <message>
        <source>Its list no longer held what this desk took from it</source>
        <translation>列表中不再有本复核台已收取的内容</translation>
    </message>
    <message>
        <source>It showed an office that is not this one</source>
        <translation>出示了另一个受理机构</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s clock first. If it is right, the server&apos;s is wrong.</source>
        <translation>请先检查这台电脑的时钟。如果它是对的，那就是服务器的时钟错了。</translation>
    </message>
    <message>
        <source>The card of your office says so too. Look at what is missing, then accept the new log: ombra-desk accept-log. Until then this desk signs nothing for it.</source>
        <translation>受理机构的名片也确认了这一点。请先查看缺少哪些举报，再接受新日志：ombra-desk accept-log。在此之前，本工作台不会为它签名。</translation>
    </message>
    <message>
        <source>Ask who runs the server whether it was set back to a copy. If nobody did, move to another.</source>
        <translation>请询问服务器的管理者，服务器是否被恢复到了旧的备份。如果没有人这样做过，请换一台服务器。</translation>
    </message>
    <message>
        <source>Ask who runs the server for what is missing. Until it comes, this desk signs no log.</source>
        <translation>请向服务器的管理者索取缺少的内容。在收到之前，本复核台不会为日志签名。</translation>
    </message>
    <message>
        <source>Somebody may read along. Compare fingerprint and keys with your colleagues by another way.</source>
        <translation>可能有人在一旁偷看。请通过其他途径与同事核对指纹和密钥。</translation>
    </message>
    <message>
        <source>Ask who runs the server. If it happens again, move to another.</source>
        <translation>请询问服务器的管理者。如果再次发生，请换一台服务器。</translation>
    </message>
    <message>
        <source>It showed others another card or other keys than its log names</source>
        <translation>向别人展示的受理机构的名片或密钥，与其日志中写的不同</translation>
    </message>
    <message>
        <source>It showed others older keys of yours, or none</source>
        <translation>向别人展示的是您的旧密钥，或根本没有展示</translation>
    </message>
    <message>
        <source>It listed a capsule again that was taken already</source>
        <translation>重复列出已经收取的密封包</translation>
    </message>
    <message>
        <source>It listed capsules out of their order</source>
        <translation>列出的密封包顺序错乱</translation>
    </message>
    <message>
        <source>It listed something that is no capsule</source>
        <translation>列出了不是密封包的内容</translation>
    </message>
    <message>
        <source>It gave a time of receipt that cannot be true</source>
        <translation>给出了不可能的接收时间</translation>
    </message>
    <message>
        <source>A capsule came with other files than it names</source>
        <translation>密封包附带的文件与其所列不符</translation>
    </message>
    <message>
        <source>A piece of a file was damaged or changed</source>
        <translation>文件的某一块损坏或被改动</translation>
    </message>
    <message>
        <source>A piece of a file was missing</source>
        <translation>文件的某一块缺失</translation>
    </message>
    <message>
        <source>It says it deleted by age a report that never came here</source>
        <translation>声称有一份举报因过期被删除，而这份举报从未送到这里</translation>
    </message>
    <message>
        <source>It did not show a part of its log</source>
        <translation>没有出示日志的某一部分</translation>
    </message>
    <message>
        <source>It showed a log that it did not sign</source>
        <translation>出示的日志并非由它签名</translation>
    </message>
    <message>
        <source>The files of its log are not what it signed</source>
        <translation>其日志的文件与它签名的内容不符</translation>
    </message>
    <message>
        <source>It signed two logs that contradict each other</source>
        <translation>签署了两份互相矛盾的日志</translation>
    </message>
    <message>
        <source>It showed an older or shorter log than before</source>
        <translation>出示的日志比之前的更旧或更短</translation>
    </message>
    <message>
        <source>It signed a longer log with an earlier time</source>
        <translation>为更长的日志签了更早的时间</translation>
    </message>
    <message>
        <source>It began another log by itself</source>
        <translation>它自行开始了另一份日志</translation>
    </message>
    <message>
        <source>It was restored from a backup and begins another log</source>
        <translation>它从备份恢复，并开始了另一份日志</translation>
    </message>
    <message>
        <source>Its log lists a report that never came here</source>
        <translation>其日志中有一份从未送到这里的举报</translation>
    </message>
    <message>
        <source>A report that it took is missing in its log</source>
        <translation>它收下的一份举报不在其日志中</translation>
    </message>
    <message>
        <source>A report came into its log later than promised</source>
        <translation>有一份举报进入日志的时间晚于承诺的时间</translation>
    </message>
    <message>
        <source>Its log lists a report more than once</source>
        <translation>其日志中同一份举报出现了不止一次</translation>
    </message>
    <message>
        <source>Its log was not renewed for a long time</source>
        <translation>其日志很久没有更新</translation>
    </message>
    <message>
        <source>It did not take your signature under its log</source>
        <translation>没有接受您在其日志下的签名</translation>
    </message>
    <message>
        <source>Its log is dated ahead of this computer&apos;s clock</source>
        <translation>其日志的时间比这台电脑的时钟还要晚</translation>
    </message>
    <message>
        <source>It showed others another board than its log names</source>
        <translation>向别人展示的公告板，与其日志中写的不同</translation>
    </message>
    <message>
        <source>It refused a reply, because another lies in its place</source>
        <translation>拒收了一条回复，因为该位置已有另一条</translation>
    </message>
    <message>
        <source>A reply of yours is not on its board</source>
        <translation>您的一条回复不在它的公告板上</translation>
    </message>
    <message>
        <source>Something else lies in the place of a reply of yours</source>
        <translation>您一条回复的位置上放着别的内容</translation>
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
        <source>Beside Ombra</source>
        <translation>Ombra 旁边</translation>
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
    <name>FingerprintWords</name>
    <message>
        <source>Fingerprint of the office</source>
        <translation>受理机构指纹</translation>
    </message>
    <message>
        <source>Reporters compare these thirty digits before they write.</source>
        <translation>举报人填写前会核对这三十位数字。</translation>
    </message>
    <message>
        <source>Address, also in the code</source>
        <translation>地址（二维码内容相同）</translation>
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
    <name>FollowUpView</name>
    <message>
        <source>Add to your report</source>
        <translation>补充您的举报</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>It is sealed and sent like the report, with the same words.</source>
        <translation>它会像举报一样密封并发送，用的是同样的八个词。</translation>
    </message>
    <message>
        <source>Add files or describe something</source>
        <translation>附上文件或作描述</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>谁能打开它</translation>
    </message>
    <message>
        <source>Whom you left out of your report is not remembered here. Leave them out again.</source>
        <translation>您在举报中排除过谁，这里不会记住。请再次排除。</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>密封并发送</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Why we ask, and how to stay safe</source>
        <translation>我们为什么问，怎样保护自己</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Kept in memory only. Closing the window forgets it.</source>
        <translation>只保存在内存里。关闭窗口就会忘掉。</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Save a draft…</source>
        <translation>保存加密草稿…</translation>
    </message>
    <message>
        <source>Discard this report</source>
        <translation>放弃这份举报</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全自查</translation>
    </message>
    <message>
        <source>Saved as a locked draft.</source>
        <translation>已保存为加密草稿。</translation>
    </message>
    <message>
        <source>What you changed last is not in your locked draft yet.</source>
        <translation>您最近的修改还没有存入加密草稿。</translation>
    </message>
</context>
<context>
    <name>GuardView</name>
    <message>
        <source>You decided otherwise.</source>
        <translation>您作了不同的决定。</translation>
    </message>
    <message>
        <source>Do as advised after all</source>
        <translation>还是按建议做</translation>
    </message>
    <message>
        <source>I have read this; do it</source>
        <translation>我已读过，仍要这样做</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why we ask</source>
        <translation>我们为什么问</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>保护自己</translation>
    </message>
</context>
<context>
    <name>HiddenView</name>
    <message>
        <source>Searching for hidden data</source>
        <translation>正在查找隐藏数据</translation>
    </message>
    <message>
        <source>Search it again</source>
        <translation>再查找一次</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>You stopped the search. What is hidden in the file is not known.</source>
        <translation>您停止了查找。文件里隐藏了什么，无从知道。</translation>
    </message>
    <message>
        <source>The file could not be searched here. What is hidden in it is not known.</source>
        <translation>在这里无法查找这个文件。里面隐藏了什么，无从知道。</translation>
    </message>
    <message>
        <source>Files in the archive</source>
        <translation>压缩包里的文件</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>Hidden in this file</source>
        <translation>这个文件里隐藏着</translation>
    </message>
    <message>
        <source>Nothing hidden found</source>
        <translation>没有发现隐藏的东西</translation>
    </message>
    <message>
        <source>That is no promise: what nobody knows of cannot be searched for.</source>
        <translation>这不是保证：没有人知道的东西无法查找。</translation>
    </message>
    <message>
        <source>Show what stands there</source>
        <translation>显示具体内容</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>What this desk did and saw. It is kept in the vault.</source>
        <translation>这个复核台做过和看到的事，保存在保险库中。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Report an improper takedown, in confidence</source>
        <translation>秘密举报不当的封停</translation>
    </message>
    <message>
        <source>Your report is sealed on this computer. Only the independent reviewer can open it. Ombra writes nothing to this disk unless you ask for it; your system may.</source>
        <translation>您的举报在这台电脑上密封，只有独立复核员能打开。除非您要求，Ombra 不在磁盘上写任何东西；但您的系统可能会写。</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>提交举报</translation>
    </message>
    <message>
        <source>You choose whether to say who you are.</source>
        <translation>要不要说出您是谁，由您决定。</translation>
    </message>
    <message>
        <source>It is happening now</source>
        <translation>正在发生</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>已经发生</translation>
    </message>
    <message>
        <source>I was told to do it</source>
        <translation>有人要我这样做</translation>
    </message>
    <message>
        <source>Continue your report</source>
        <translation>继续填写举报</translation>
    </message>
    <message>
        <source>Open a locked draft…</source>
        <translation>打开加密草稿…</translation>
    </message>
    <message>
        <source>Check for replies</source>
        <translation>查看回复</translation>
    </message>
    <message>
        <source>Enter the eight words of your receipt to read replies, answer, or add evidence.</source>
        <translation>输入回执上的八个词，就能读回复、作答或补充证据。</translation>
    </message>
    <message>
        <source>Enter words</source>
        <translation>输入八个词</translation>
    </message>
    <message>
        <source>Carry it another way</source>
        <translation>用别的方式送达</translation>
    </message>
    <message>
        <source>Blocked network? Save a sealed file that only the reviewer can open, or hand in one you were given.</source>
        <translation>网络被封锁？保存一个只有复核员能打开的密封文件，或递交别人交给您的文件。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Go on with something that waits</source>
        <translation>继续处理等待发送的内容</translation>
    </message>
    <message>
        <source>Something sealed lies in the outbox of this computer. Your eight words open it.</source>
        <translation>这台电脑的待发箱里有一份已密封的内容。用您的八个词可以打开它。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>选择连接方式</translation>
    </message>
    <message>
        <source>Looking for the office…</source>
        <translation>正在查找受理机构…</translation>
    </message>
    <message>
        <source>What you discarded still lies in the sealed outbox</source>
        <translation>您放弃的举报仍在密封待发箱里</translation>
    </message>
    <message>
        <source>It could not be deleted. Remove it on the outbox page, and do not send it.</source>
        <translation>无法删除它。请在待发箱页面移除它，不要发送。</translation>
    </message>
</context>
<context>
    <name>IdleFields</name>
    <message>
        <source>Cover the window when nobody is here</source>
        <translation>没有人操作时遮住窗口</translation>
    </message>
    <message>
        <source>Wipe everything when it was covered</source>
        <translation>遮住之后清除全部内容</translation>
    </message>
    <message>
        <source>After {number} minutes</source>
        <translation>{number} 分钟后</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
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
        <translation>更新密钥</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>密钥与人员</translation>
    </message>
    <message>
        <source>Reports are sealed to a key of the week. Each desk makes its keys eight weeks ahead.</source>
        <translation>举报密封给当周的密钥。每个复核台提前八周备好密钥。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Keys of this desk</source>
        <translation>本复核台的密钥</translation>
    </message>
    <message>
        <source>The keys are renewed</source>
        <translation>密钥已更新</translation>
    </message>
    <message>
        <source>The keys were up to date</source>
        <translation>密钥已是最新</translation>
    </message>
    <message>
        <source>No keys are published for the coming weeks. Renew them now.</source>
        <translation>未来几周没有公布密钥。请立即更新。</translation>
    </message>
    <message numerus="yes">
        <source>They reach %n week(s) beyond this one. They are renewed with every pull.</source>
        <translation>
            <numerusform>本周之后还有 %n 周可用。每次收取时都会更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n week(s) are lost</source>
        <translation>
            <numerusform>有 %n 周的密钥已丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports sealed to them cannot be opened here; another reviewer may be able to.</source>
        <translation>用这些密钥密封的举报在这里打不开；其他复核员也许可以。</translation>
    </message>
    <message>
        <source>The card of the office runs out on {day}</source>
        <translation>受理机构的名片将于 {day} 到期</translation>
    </message>
    <message>
        <source>Afterwards nobody can seal to this office. A new card needs the root key.</source>
        <translation>到期后没有人能向本受理机构密封举报。制作新名片需要根密钥。</translation>
    </message>
    <message>
        <source>Answers in {languages}</source>
        <translation>回复语言：{languages}</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>在本复核台</translation>
    </message>
    <message>
        <source>No keys ahead</source>
        <translation>没有备用密钥</translation>
    </message>
    <message numerus="yes">
        <source>Keys for %n more week(s)</source>
        <translation>
            <numerusform>密钥还可用 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>身份保管人</translation>
    </message>
    <message>
        <source>Nobody. Reporters of this office cannot seal their name apart.</source>
        <translation>没有。本受理机构的举报人不能单独密封姓名。</translation>
    </message>
</context>
<context>
    <name>LeftView</name>
    <message>
        <source>The older version in the sealed outbox was deleted, not sent.</source>
        <translation>密封待发箱里的旧版本已删除，没有发送。</translation>
    </message>
    <message>
        <source>An older version of this report still lies in the sealed outbox</source>
        <translation>这份举报的一个旧版本仍在密封待发箱里</translation>
    </message>
    <message>
        <source>It could not be deleted. Remove it on the outbox page, and do not send it.</source>
        <translation>无法删除它。请在待发箱页面移除它，不要发送。</translation>
    </message>
    <message>
        <source>Your locked draft could not be deleted</source>
        <translation>无法删除您的加密草稿</translation>
    </message>
</context>
<context>
    <name>LightsView</name>
    <message>
        <source>What they owed you to say</source>
        <translation>对方本应告知的内容</translation>
    </message>
    <message>
        <source>Six things that whoever takes something down should tell the person hit. What is open here is theirs to answer, not yours: leave it open if you do not know.</source>
        <translation>采取处置的一方本应告知当事人六件事。这里空着的，应由对方回答，而不是您：如果不知道，就让它空着。</translation>
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
        <translation>最紧急在前</translation>
    </message>
    <message>
        <source>Next due first</source>
        <translation>最先到期在前</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>正在读取保险库</translation>
    </message>
    <message>
        <source>Only numbers and headlines are searched.</source>
        <translation>只搜索编号和标题。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配的案件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Reports appear here after a pull.</source>
        <translation>收取之后，举报会显示在这里。</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>还没有举报</translation>
    </message>
    <message>
        <source>Nothing new, and nothing unanswered</source>
        <translation>没有新消息，也没有待确认的举报</translation>
    </message>
    <message>
        <source>Nobody at risk, and nothing live</source>
        <translation>没有人身危险，也没有正在进行的事件</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>没有即将到期的事项</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>没有案件</translation>
    </message>
</context>
<context>
    <name>LogBanner</name>
    <message>
        <source>The time of the server&apos;s log is wrong</source>
        <translation>服务器日志的时间不对</translation>
    </message>
    <message>
        <source>The server&apos;s log does not hold</source>
        <translation>服务器的日志不成立</translation>
    </message>
    <message>
        <source>The server&apos;s log could not be checked</source>
        <translation>未能核查服务器的日志</translation>
    </message>
    <message>
        <source>The next pull tries again.</source>
        <translation>下次收取时会再试。</translation>
    </message>
    <message numerus="yes">
        <source>In its log, but never given to this desk: %n</source>
        <translation>
            <numerusform>在其日志中，但从未交给本复核台：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It took them, but its log lacks them: %n</source>
        <translation>
            <numerusform>它已收下，但日志中没有：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server holds reports back</source>
        <translation>服务器扣留了举报</translation>
    </message>
    <message>
        <source>The server lost reports</source>
        <translation>服务器丢失了举报</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>查看发现的问题</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <source>Checking the public log…</source>
        <translation>正在核对公开日志…</translation>
    </message>
    <message>
        <source>Checking the public log: {share} %</source>
        <translation>正在核对公开日志：{share}%</translation>
    </message>
    <message>
        <source>The file lets others check what the server did. Whoever finds it on your computer can tell that you used Ombra, and of a broken promise which message was yours.</source>
        <translation>别人可以用这个文件核查服务器做了什么。谁在您的电脑上发现它，就能知道您用过 Ombra；如果证据是服务器违背承诺，还能知道哪条消息是您的。</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>保存证据…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>Saved as {path}. Nothing else keeps it.</source>
        <translation>已保存为 {path}。别处都没有保留。</translation>
    </message>
    <message>
        <source>The proof is saved</source>
        <translation>证据已保存</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>What the server shows does not hold</source>
        <translation>服务器出示的内容不成立</translation>
    </message>
    <message>
        <source>The public log could not be read</source>
        <translation>未能读取公开日志</translation>
    </message>
    <message>
        <source>No message of these words is in the public log</source>
        <translation>公开日志里没有这八个词的消息</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are in the public log.</source>
        <translation>
            <numerusform>您有 %n 条消息在公开日志里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded by the desk of {names}.</source>
        <translation>{names} 的复核台已下载。</translation>
    </message>
    <message numerus="yes">
        <source>A reviewer&apos;s desk has downloaded %n of them.</source>
        <translation>
            <numerusform>复核台已下载其中 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviewer&apos;s desk says yet that it has downloaded them.</source>
        <translation>还没有复核台表示已经下载。</translation>
    </message>
</context>
<context>
    <name>LongAnswer</name>
    <message>
        <source>Pick a sentence…</source>
        <translation>选一句现成的话…</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Office</source>
        <translation>受理机构</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>What happened at {time}</source>
        <translation>{time} 发生了什么</translation>
    </message>
    <message>
        <source>Remove the time {time}</source>
        <translation>移除时间 {time}</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>It is happening now</source>
        <translation>正在发生</translation>
    </message>
    <message>
        <source>The reviewer cannot stop a shutdown. What you do in the next minutes keeps the event and the proof alive. Nothing on this page needs a network.</source>
        <translation>复核员无法阻止封停。接下来几分钟您所做的，能让活动继续、让证据留存。本页的一切都不需要网络。</translation>
    </message>
    <message>
        <source>Note the time</source>
        <translation>记下时间</translation>
    </message>
    <message>
        <source>To the second, by the clock of this computer. It goes with your four answers.</source>
        <translation>按这台电脑的时钟，精确到秒。它会随四个回答一起发送。</translation>
    </message>
    <message>
        <source>Six things that help</source>
        <translation>六件有用的事</translation>
    </message>
    <message>
        <source>Four questions about your safety</source>
        <translation>关于您安全的四个问题</translation>
    </message>
    <message>
        <source>Give four answers</source>
        <translation>填写四个回答</translation>
    </message>
    <message>
        <source>Times noted while it happened:</source>
        <translation>当时记下的时间：</translation>
    </message>
    <message>
        <source>Open a second room with another service, and tell people where.</source>
        <translation>换一个平台再开一个会议室，并告诉大家在哪里。</translation>
    </message>
    <message>
        <source>Note the times: closed, opened again, closed again.</source>
        <translation>记下时间：被关闭、重新打开、再次被关闭。</translation>
    </message>
    <message>
        <source>Export the list of participants before it is gone.</source>
        <translation>趁参会名单还在，把它导出来。</translation>
    </message>
    <message>
        <source>Keep the notice: a picture of the screen, the mail as a file.</source>
        <translation>保留通知：截屏，把邮件存成文件。</translation>
    </message>
    <message>
        <source>Ask one person to be the witness and write down what they see.</source>
        <translation>请一个人做见证，把看到的写下来。</translation>
    </message>
    <message>
        <source>Do not use the same account again when you reopen.</source>
        <translation>重新打开时不要再用同一个账号。</translation>
    </message>
</context>
<context>
    <name>OddPanel</name>
    <message>
        <source>What is odd</source>
        <translation>异常之处</translation>
    </message>
    <message>
        <source>Honest people make such slips too. Nothing was changed or left out.</source>
        <translation>诚实的人也会有这样的疏忽。内容没有任何改动或省略。</translation>
    </message>
    <message>
        <source>Nothing odd was found in the fields.</source>
        <translation>各字段中没有发现异常。</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Your report goes to</source>
        <translation>您的举报将送往</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>还没有受理机构</translation>
    </message>
    <message>
        <source>Without the file or the address of an office nothing can be sealed.</source>
        <translation>没有受理机构的文件或地址，就无法密封任何内容。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>选择受理机构</translation>
    </message>
    <message>
        <source>Change office</source>
        <translation>更换受理机构</translation>
    </message>
    <message>
        <source>From the office file</source>
        <translation>来自受理机构文件</translation>
    </message>
    <message>
        <source>From the address you were given</source>
        <translation>来自您得到的地址</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) have no key this week. The office has to act.</source>
        <translation>
            <numerusform>有 %n 位复核员本周没有密钥。需要由受理机构处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>About this office</source>
        <translation>关于这个受理机构</translation>
    </message>
</context>
<context>
    <name>OfficeFacts</name>
    <message>
        <source>Office fingerprint</source>
        <translation>受理机构指纹</translation>
    </message>
    <message>
        <source>Compare with the digits on the office&apos;s letterhead or website.</source>
        <translation>请与受理机构信笺或网站上的数字核对。</translation>
    </message>
    <message>
        <source>What this office is for</source>
        <translation>这个受理机构做什么</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>%n 位复核员</numerusform>
        </translation>
    </message>
    <message>
        <source>replies in {languages}</source>
        <translation>回复语言：{languages}</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Choose an office</source>
        <translation>选择受理机构</translation>
    </message>
    <message>
        <source>The office&apos;s address or file must reach you outside its server: on paper, on its website, or from somebody you trust.</source>
        <translation>受理机构的地址或文件必须不经它的服务器到您手里：印在纸上、登在它的网站上，或来自您信任的人。</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>受理机构地址</translation>
    </message>
    <message>
        <source>It ends with six groups of five digits.</source>
        <translation>结尾是六组数字，每组五位。</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Choose an office file…</source>
        <translation>选择受理机构文件…</translation>
    </message>
    <message>
        <source>Use the office file that lies beside Ombra</source>
        <translation>使用 Ombra 旁边的受理机构文件</translation>
    </message>
    <message>
        <source>Is this the office you mean?</source>
        <translation>是您要找的受理机构吗？</translation>
    </message>
    <message>
        <source>Compare all thirty digits with the office&apos;s letterhead or website before you accept.</source>
        <translation>接受之前，请把三十位数字与受理机构信笺或网站上的逐一核对。</translation>
    </message>
    <message>
        <source>The digits match, use this office</source>
        <translation>数字一致，使用这个受理机构</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>不是这个</translation>
    </message>
    <message>
        <source>Looking for the office…</source>
        <translation>正在查找受理机构…</translation>
    </message>
    <message>
        <source>This is what the office file alone says. You can write your report now; before sealing, the office&apos;s server must be reached once.</source>
        <translation>这只是受理机构文件里的内容。您现在就可以填写举报；密封之前，必须先连上一次受理机构的服务器。</translation>
    </message>
    <message>
        <source>Choose an office file</source>
        <translation>选择受理机构文件</translation>
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
            <numerusform>%n 天内确认收到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %n month(s)</source>
        <translation>
            <numerusform>%n 个月内答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office&apos;s card runs out in %n day(s). The office has to renew it; you can still send.</source>
        <translation>
            <numerusform>受理机构的名片将在 %n 天后到期，需要由受理机构更新；您仍然可以发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>The office&apos;s card is dated in the future. Please check the date and time of this computer.</source>
        <translation>受理机构名片的日期在未来。请检查这台电脑的日期和时间。</translation>
    </message>
    <message>
        <source>The keys of one reviewer could not be verified and were left aside. The office has to act.</source>
        <translation>有一位复核员的密钥无法核实，没有采用。需要由受理机构处理。</translation>
    </message>
</context>
<context>
    <name>OpenDraftPage</name>
    <message>
        <source>Open a locked draft</source>
        <translation>打开加密草稿</translation>
    </message>
    <message>
        <source>The file you saved, and its passphrase. Files that changed since then say so.</source>
        <translation>选择您保存的文件，并输入口令。此后有改动的附件会有提示。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>草稿文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Working out the key takes a second or two, on purpose.</source>
        <translation>计算密钥需要一两秒，这是有意的。</translation>
    </message>
    <message>
        <source>Working out the key</source>
        <translation>正在计算密钥</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Choose the locked draft</source>
        <translation>选择加密草稿</translation>
    </message>
</context>
<context>
    <name>OrderSigns</name>
    <message>
        <source>Nine signs of a proper order: {there} are there, {missing} are missing, {not_known} are not known. This speaks of the order, not of what anybody did with it.</source>
        <translation>正规命令有九个特征：符合 {there} 个，缺少 {missing} 个，不清楚 {not_known} 个。这只说明命令本身，与任何人如何对待它无关。</translation>
    </message>
</context>
<context>
    <name>OwnNoteView</name>
    <message>
        <source>You withdrew your report</source>
        <translation>您撤回了举报</translation>
    </message>
    <message>
        <source>You added this</source>
        <translation>您补充了以下内容</translation>
    </message>
    <message>
        <source>You noted this in the diary</source>
        <translation>您在日记中记下了这些</translation>
    </message>
    <message>
        <source>Receipt verified</source>
        <translation>回执已核实</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>来自您的安全自查</translation>
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
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Session PIN</source>
        <translation>本次使用的 PIN 码</translation>
    </message>
    <message>
        <source>At least {number} characters. It lasts until you close Ombra. Five wrong tries wipe everything.</source>
        <translation>至少 {number} 个字符。有效期到您关闭 Ombra 为止。输错五次会清除全部内容。</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>设置 PIN 码</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>已设置 PIN 码。</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>取消 PIN 码</translation>
    </message>
    <message>
        <source>Type at least {number} characters</source>
        <translation>请至少输入 {number} 个字符</translation>
    </message>
</context>
<context>
    <name>PinWindow</name>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>At risk or live</source>
        <translation>危险或进行中</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部案件</translation>
    </message>
    <message>
        <source>Unreadable items</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>密钥与人员</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做过的事</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>[{number} more characters are not shown here]</source>
        <translation>[此处未显示其余 {number} 个字符]</translation>
    </message>
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
    <name>ProxyFold</name>
    <message>
        <source>Some networks let nothing out but through their proxy. Tor can go through it. If Tor listens at another place, give that place here and use it directly.</source>
        <translation>有些网络只允许通过它们的代理连接外部。Tor 可以经过这样的代理。如果 Tor 在别的地址监听，请在这里填写该地址并直接使用。</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理的地址</translation>
    </message>
    <message>
        <source>socks5h:// or http:// with digits. Names are looked up there, never here.</source>
        <translation>socks5h:// 或 http://，用数字地址。域名只在代理处查询，绝不在这台电脑上查询。</translation>
    </message>
    <message>
        <source>Start Tor behind this proxy</source>
        <translation>经过这个代理启动 Tor</translation>
    </message>
    <message>
        <source>Use this proxy directly</source>
        <translation>直接使用这个代理</translation>
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
        <translation>收取新举报，并发出等待中的回复</translation>
    </message>
    <message>
        <source>Looking for new reports</source>
        <translation>正在查看新举报</translation>
    </message>
    <message>
        <source>Reading the server&apos;s log</source>
        <translation>正在读取服务器的日志</translation>
    </message>
    <message>
        <source>Fetching files</source>
        <translation>正在取回文件</translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>重新收取</translation>
    </message>
    <message>
        <source>The server was set back, or hides reports</source>
        <translation>服务器退回到了旧状态，或在隐瞒举报</translation>
    </message>
    <message>
        <source>Its list lacks what came from it before. Until all is pulled again, some may be missed.</source>
        <translation>它的列表缺少以前从那里收取的内容。在全部重新收取之前，可能会漏掉一些举报。</translation>
    </message>
    <message>
        <source>Pull from the start</source>
        <translation>从头收取</translation>
    </message>
    <message>
        <source>The server&apos;s list leaves numbers out</source>
        <translation>服务器的列表缺少编号</translation>
    </message>
    <message>
        <source>Reports were lost there or are held back. Each pull asks again. Ask who runs the server.</source>
        <translation>举报在那里丢失了，或被扣住。每次收取都会再次索要。请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>尚未收取</translation>
    </message>
    <message>
        <source>Pulled {when}</source>
        <translation>收取于：{when}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新消息</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n 条待发</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Write down these eight words</source>
        <translation>请写下这八个词</translation>
    </message>
    <message>
        <source>They are the only way back to your report. Nothing is sent until you have them. Nobody can recover them for you.</source>
        <translation>这是回到您举报的唯一办法。您记下之前，什么都不会发送。没有人能替您找回它们。</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>词的语言</translation>
    </message>
    <message>
        <source>Type all eight, in order</source>
        <translation>按顺序输入全部八个词</translation>
    </message>
    <message>
        <source>The words, or the numbers, with spaces between.</source>
        <translation>输入词或数字，中间用空格隔开。</translation>
    </message>
    <message>
        <source>As numbers: {numbers}</source>
        <translation>用数字表示：{numbers}</translation>
    </message>
    <message>
        <source>Seal and save…</source>
        <translation>密封并保存…</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>密封并发送</translation>
    </message>
    <message>
        <source>Go on and wait</source>
        <translation>继续并等待</translation>
    </message>
    <message>
        <source>There are more than eight words here.</source>
        <translation>这里超过八个词了。</translation>
    </message>
    <message>
        <source>Word {place} is not the one shown above. Compare it with your note.</source>
        <translation>第 {place} 个词与上面显示的不同。请与您的记录核对。</translation>
    </message>
</context>
<context>
    <name>RecipientsView</name>
    <message>
        <source>Leave a reviewer out</source>
        <translation>排除某位复核员</translation>
    </message>
    <message>
        <source>Choose an office first; then its reviewers stand here.</source>
        <translation>请先选择受理机构；它的复核员会列在这里。</translation>
    </message>
    <message>
        <source>Whoever you leave out cannot open the report. Nobody outside, not even the server, can tell that somebody was left out.</source>
        <translation>您排除的人无法打开举报。外人看不出有人被排除，连服务器也看不出。</translation>
    </message>
    <message>
        <source>This office has one reviewer only, so nobody can be left out here.</source>
        <translation>这个受理机构只有一位复核员，所以无法排除任何人。</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>排除 {name}</translation>
    </message>
    <message>
        <source>You can wait, or send now without this reviewer, who then cannot open the report.</source>
        <translation>您可以等待，也可以现在就发送，但这位复核员将无法打开举报。</translation>
    </message>
    <message>
        <source>The report goes without this reviewer.</source>
        <translation>举报不会发给这位复核员。</translation>
    </message>
    <message>
        <source>Wait for this reviewer instead</source>
        <translation>改为等待这位复核员</translation>
    </message>
    <message>
        <source>Send without this reviewer</source>
        <translation>不等这位复核员，直接发送</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>The latest %n are shown. Narrow the search to see others.</source>
        <translation>
            <numerusform>显示最近的 %n 条。缩小搜索范围可看到其他条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>这里做过的事</translation>
    </message>
    <message>
        <source>Every act at this desk, each signed over all before it. Nothing is ever taken out.</source>
        <translation>本复核台做过的每件事，每条都签署，并把之前的全部记录包括在内。任何一条都不会被删去。</translation>
    </message>
    <message>
        <source>Case number, name or code</source>
        <translation>案号、姓名或代码</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>在记录中搜索</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的条目</translation>
    </message>
    <message>
        <source>Search for something else, or choose all acts.</source>
        <translation>换个词搜索，或选择全部。</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Why the case was closed</source>
        <translation>结案理由</translation>
    </message>
    <message>
        <source>Signed by {name}, verified</source>
        <translation>{name} 签名，已核实</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Status of your report: {status}</source>
        <translation>举报的状态：{status}</translation>
    </message>
    <message>
        <source>The reviewer promises the next message by {day}.</source>
        <translation>复核员承诺在 {day} 之前再次来信。</translation>
    </message>
    <message>
        <source>Parts of this message are still missing. Look again to read them.</source>
        <translation>这条消息还缺少一部分。请再查看一次。</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Account</source>
        <translation>叙述</translation>
    </message>
    <message>
        <source>The text of this report is still on its way</source>
        <translation>这份举报的正文还在路上</translation>
    </message>
    <message>
        <source>It was too long for one capsule and travels as a file. Fetch the files of this case.</source>
        <translation>正文太长，装不进一个密封包，以文件形式传送。请取回这个案件的文件。</translation>
    </message>
    <message>
        <source>This report cannot be shown in full</source>
        <translation>这份举报无法完整显示</translation>
    </message>
    <message>
        <source>It was sealed correctly, but not written as this version expects. It is kept as it came.</source>
        <translation>密封是正确的，但内容不是本版本所预期的写法。已按原样保留。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ground stated</source>
        <translation>给出的理由</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>重新开始之后</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>举报人</translation>
    </message>
    <message>
        <source>Anonymous: nobody here knows who it is</source>
        <translation>匿名：这里没有人知道是谁</translation>
    </message>
    <message>
        <source>A chosen name, not checked</source>
        <translation>化名，未经核实</translation>
    </message>
    <message>
        <source>Name sealed for the custodian; it cannot be read here</source>
        <translation>姓名密封给身份保管人，在这里无法读取</translation>
    </message>
    <message>
        <source>Named, not checked</source>
        <translation>实名，未经核实</translation>
    </message>
    <message>
        <source>Does not say how to be known</source>
        <translation>没有说明以何种身份出现</translation>
    </message>
    <message>
        <source>Says: {names}</source>
        <translation>自称：{names}</translation>
    </message>
    <message>
        <source>The report gives no name</source>
        <translation>举报中没有写姓名</translation>
    </message>
    <message>
        <source>This office has no custodian, so nobody can open the name</source>
        <translation>本受理机构没有身份保管人，因此没有人能打开这个姓名</translation>
    </message>
</context>
<context>
    <name>ReporterWindow</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Close and forget?</source>
        <translation>关闭并忘掉？</translation>
    </message>
    <message>
        <source>Your report is kept in memory only. If you close the window, it is gone.</source>
        <translation>您的举报只保存在内存里。关闭窗口，它就没有了。</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>关闭并忘掉</translation>
    </message>
    <message>
        <source>Close Ombra?</source>
        <translation>关闭 Ombra？</translation>
    </message>
    <message>
        <source>Close Ombra</source>
        <translation>关闭 Ombra</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>继续写</translation>
    </message>
    <message>
        <source>Nothing is sent while Ombra is closed. What you sealed stays in the sealed outbox; your eight words open it when you come back.</source>
        <translation>Ombra 关闭期间不会发送任何内容。您密封的内容留在密封待发箱里；回来后用八个词即可打开。</translation>
    </message>
    <message>
        <source>What you changed since you saved the locked draft is gone then.</source>
        <translation>保存加密草稿之后的修改将会丢失。</translation>
    </message>
    <message>
        <source>Office and connection</source>
        <translation>受理机构与连接</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>安全自查</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>正在发生</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>新举报</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>密封文件</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待发箱</translation>
    </message>
    <message>
        <source>Locked draft</source>
        <translation>加密草稿</translation>
    </message>
    <message>
        <source>Discard this report?</source>
        <translation>放弃这份举报？</translation>
    </message>
    <message>
        <source>Everything you wrote and all files you added are forgotten.</source>
        <translation>您写的一切和添加的所有文件都会被忘掉。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>保存密封文件</translation>
    </message>
</context>
<context>
    <name>RestView</name>
    <message>
        <source>What there was no time for. Choose a question to answer it below.</source>
        <translation>当时来不及回答的问题。选择一个，在下面作答。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What the reviewer will read</source>
        <translation>复核员将读到的内容</translation>
    </message>
    <message>
        <source>Show the eight words</source>
        <translation>显示八个词</translation>
    </message>
    <message>
        <source>Would you look at this once more?</source>
        <translation>请再看一下这些地方</translation>
    </message>
    <message>
        <source>Nothing of this stops you. Leave it if it is right.</source>
        <translation>这些都不会妨碍您继续。如果没错，就不用改。</translation>
    </message>
    <message>
        <source>This would make the record stronger</source>
        <translation>补充这些会让记录更有力</translation>
    </message>
    <message>
        <source>Only if you know it. You can seal without.</source>
        <translation>知道才填。不补充也可以密封。</translation>
    </message>
    <message>
        <source>A file is not ready yet.</source>
        <translation>有一个文件还没有就绪。</translation>
    </message>
    <message>
        <source>A reviewer has no key this week. Wait, or send without.</source>
        <translation>有一位复核员本周没有密钥。请等待，或不等他直接发送。</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>还需要填写</translation>
    </message>
    <message>
        <source>Without these nothing is sealed.</source>
        <translation>没有这些就不会密封。</translation>
    </message>
    <message>
        <source>Decide how this file goes: {name}</source>
        <translation>请决定这个文件怎样发送：{name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>附带 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>cleaned copy</source>
        <translation>清理过的副本</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>还没有选择受理机构</translation>
    </message>
    <message>
        <source>Without an office file or address nothing can be sealed.</source>
        <translation>没有受理机构的文件或地址，就无法密封任何内容。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>选择受理机构</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>The office was not reached yet</source>
        <translation>还没有连上受理机构</translation>
    </message>
    <message>
        <source>Its keys of this week come from its server.</source>
        <translation>它本周的密钥来自它的服务器。</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Skip the check</source>
        <translation>跳过自查</translation>
    </message>
    <message>
        <source>Your answers call for nothing special</source>
        <translation>您的回答没有需要特别注意的地方</translation>
    </message>
    <message>
        <source>That is no promise that you are safe: nobody can see everything from here.</source>
        <translation>这并不保证您是安全的：谁也不能从这里看到一切。</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>第 {number} 题，共 {total} 题</translation>
    </message>
    <message>
        <source>Your answers are neither stored nor sent.</source>
        <translation>您的回答不会保存，也不会发送。</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>请在这里停下</translation>
    </message>
    <message>
        <source>Close Ombra</source>
        <translation>关闭 Ombra</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>动笔之前</translation>
    </message>
    <message>
        <source>Advice from your answers. It comes again on the page where you need it.</source>
        <translation>根据您的回答给出的建议。在需要它的页面上还会再次出现。</translation>
    </message>
    <message>
        <source>Go on to the report</source>
        <translation>继续填写举报</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>副本已保存</translation>
    </message>
    <message>
        <source>The reporter can read it within {hours} h, when they come back with their words.</source>
        <translation>举报人在 {hours} 小时内用自己的词再来时就能读到。</translation>
    </message>
    <message>
        <source>Your reply is kept in the vault</source>
        <translation>您的回复已存入保险库</translation>
    </message>
    <message>
        <source>It is signed and sealed, and goes out later.</source>
        <translation>已签名并密封，稍后发出。</translation>
    </message>
    <message>
        <source>Your reply is on its way</source>
        <translation>您的回复正在发出</translation>
    </message>
    <message>
        <source>The acknowledgement is posted</source>
        <translation>确认已发出</translation>
    </message>
    <message>
        <source>The question is posted</source>
        <translation>问题已发出</translation>
    </message>
    <message>
        <source>The status is posted</source>
        <translation>状态已发出</translation>
    </message>
    <message>
        <source>The note is posted</source>
        <translation>留言已发出</translation>
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
    <name>SaveDraftPage</name>
    <message>
        <source>Save a locked draft</source>
        <translation>保存加密草稿</translation>
    </message>
    <message>
        <source>One file, where you choose. Without the passphrase nobody can read it: not your answers, not the names or places of your files. Whoever finds it sees a file that looks like chance; it is there to be found, and you may be asked for the passphrase. The files that you attach are not copied into it.</source>
        <translation>一个文件，存放位置由您选择。没有口令，谁也读不到它：读不到您的回答，也读不到附件的名称和位置。发现它的人只会看到一个看似随机的文件；但它确实存在，可能被发现，也可能有人要求您交出口令。您附上的文件不会复制到里面。</translation>
    </message>
    <message>
        <source>Words picked by chance: write them down</source>
        <translation>随机选出的词：请写下来</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>换一组词</translation>
    </message>
    <message>
        <source>Type these words, or a passphrase of your own</source>
        <translation>输入这些词，或您自己的口令</translation>
    </message>
    <message>
        <source>Of your own: at least twelve characters. Ombra cannot tell how easily somebody who knows you could guess it. Nobody can recover it.</source>
        <translation>自己的口令至少十二个字符。Ombra 无法判断了解您的人有多容易猜到它。忘记后谁也无法找回。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Locking the draft</source>
        <translation>正在加密草稿</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>草稿文件</translation>
    </message>
    <message>
        <source>{bits} bits of chance. Each guess takes {memory} of memory and about a second on a laptop.</source>
        <translation>{bits} 位随机性。每猜一次需要 {memory} 内存，在笔记本电脑上约一秒。</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>现在保存</translation>
    </message>
    <message>
        <source>Choose a place and save…</source>
        <translation>选择位置并保存…</translation>
    </message>
    <message>
        <source>The draft is saved and locked</source>
        <translation>草稿已加密保存</translation>
    </message>
    <message>
        <source>You changed something since it was saved</source>
        <translation>保存之后您又有修改</translation>
    </message>
    <message>
        <source>Save it again whenever I pause</source>
        <translation>每当我停下来时再次保存</translation>
    </message>
    <message>
        <source>Into the same file, while Ombra is open</source>
        <translation>保存到同一个文件，仅在 Ombra 打开期间</translation>
    </message>
    <message>
        <source>Delete it once the report is sent</source>
        <translation>举报发出后删除</translation>
    </message>
    <message>
        <source>An SSD or a memory stick may keep traces of deleted files.</source>
        <translation>固态硬盘或 U 盘可能留有已删除文件的痕迹。</translation>
    </message>
    <message>
        <source>Save the locked draft</source>
        <translation>保存加密草稿</translation>
    </message>
</context>
<context>
    <name>SelectAnswer</name>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>Add something now</source>
        <translation>现在补充内容</translation>
    </message>
    <message>
        <source>Look in the public log</source>
        <translation>查看公开日志</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Your report waits</source>
        <translation>您的举报正在等待发送</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>还没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>Sealing into a file</source>
        <translation>正在密封成文件</translation>
    </message>
    <message>
        <source>You can go on using this computer meanwhile.</source>
        <translation>这期间您可以继续使用电脑。</translation>
    </message>
    <message>
        <source>Sealing and sending</source>
        <translation>正在密封并发送</translation>
    </message>
    <message>
        <source>Files first, then the report. Keep the window open until the receipt is there.</source>
        <translation>先发文件，再发举报。请不要关闭窗口，直到收到回执。</translation>
    </message>
    <message>
        <source>{names} can open it.</source>
        <translation>{names} 能打开它。</translation>
    </message>
    <message>
        <source>Your report is sent</source>
        <translation>举报已发出</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>补充其余内容</translation>
    </message>
    <message>
        <source>It left this computer, sealed</source>
        <translation>已密封并离开这台电脑</translation>
    </message>
    <message>
        <source>The receipt is verified</source>
        <translation>回执已核实</translation>
    </message>
    <message>
        <source>Come back with your eight words to read replies. The reviewer cannot reach you in any other way. Keep the words where nobody looks for them.</source>
        <translation>请用八个词回来读回复。复核员没有别的办法联系您。请把词放在没有人会去找的地方。</translation>
    </message>
    <message>
        <source>In the public log, without its content: promised by {time}</source>
        <translation>列入公开日志（不含内容）：承诺在 {time} 之前</translation>
    </message>
    <message>
        <source>It is in the public log</source>
        <translation>已列入公开日志</translation>
    </message>
    <message>
        <source>Downloaded by the desk of a reviewer you included</source>
        <translation>由您选定的复核员的复核台下载</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Your report is sealed into a file</source>
        <translation>举报已密封成文件</translation>
    </message>
    <message>
        <source>It was not sent. It must be handed in by {day}, here or by anybody who has Ombra, under “Carry it another way”. Whoever carries it can learn that it was sent, not what it says. Replies are read with your eight words.
File code: {code}. Whoever hands it in is told the same one and can tell it back to you.</source>
        <translation>它没有发送。必须在 {day} 之前递交，可以在这里，也可以由任何有 Ombra 的人通过“用其他方式送出”递交。带走它的人能知道它已发送，但不知道内容。用您的八个词读取回复。
文件代码：{code}。递交的人会看到同样的代码，可以转告您。</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back to what you wrote</source>
        <translation>回到您写的内容</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>换一个位置…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Sealing the report into the file</source>
        <translation>把举报密封进文件</translation>
    </message>
    <message>
        <source>Sending what was sealed with it</source>
        <translation>正在发送一同密封的内容</translation>
    </message>
    <message>
        <source>Sending the sealed letter</source>
        <translation>正在发送密封的信件</translation>
    </message>
    <message>
        <source>Sealing and sending the files</source>
        <translation>密封并发送文件</translation>
    </message>
    <message>
        <source>Sealing and sending the report</source>
        <translation>密封并发送举报</translation>
    </message>
    <message>
        <source>The office’s server asks for a little work because it is busy: about {seconds} seconds as a rule, sometimes three times as long. Nothing is lost; you can stop and go on later.</source>
        <translation>该受理机构的服务器正忙，请每位发送者先做一点计算：通常约需 {seconds} 秒，有时可能是三倍时间。什么都不会丢失；您可以停下，稍后再继续。</translation>
    </message>
    <message>
        <source>Working out the keys from your words</source>
        <translation>正在由八个词算出密钥</translation>
    </message>
    <message>
        <source>Sending the sealed files</source>
        <translation>正在发送密封的文件</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>正在写入密封文件</translation>
    </message>
    <message>
        <source>Putting it into the sealed outbox</source>
        <translation>正在放入密封待发箱</translation>
    </message>
    <message>
        <source>Sealing the report</source>
        <translation>正在密封举报</translation>
    </message>
    <message>
        <source>Sending the report and waiting for the receipt</source>
        <translation>正在发送举报并等待回执</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>The file is as it was. Only what is missing will be sent.</source>
        <translation>文件没有变化。只会发送还缺少的部分。</translation>
    </message>
    <message>
        <source>Your report is still here, and no half file was left behind.</source>
        <translation>您的举报还在这里，也没有留下不完整的文件。</translation>
    </message>
    <message>
        <source>It still lies in the sealed outbox, and only what is missing will be sent. You may close Ombra and go on later with your eight words.</source>
        <translation>它仍在密封待发箱里，之后只会发送还缺少的部分。您可以关闭 Ombra，以后再用八个词继续。</translation>
    </message>
    <message>
        <source>Your report is still here, and only what is missing will be sent.</source>
        <translation>您的举报还在这里，之后只发送还缺的部分。</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>询问服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>It holds sealed reports and cannot read them. Its log is checked at every pull.</source>
        <translation>它保存着密封的举报，但无法阅读。每次收取时都会核查它的日志。</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>上次收取</translation>
    </message>
    <message>
        <source>Replies to send</source>
        <translation>待发回复</translation>
    </message>
    <message>
        <source>{free} free, {reserve} kept for reports</source>
        <translation>可用 {free}，为举报预留 {reserve}</translation>
    </message>
    <message>
        <source>Capsules held</source>
        <translation>保存的密封包</translation>
    </message>
    <message>
        <source>Replies on the board</source>
        <translation>公告板上的回复</translation>
    </message>
    <message>
        <source>Pieces of files</source>
        <translation>文件块</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Card it shows</source>
        <translation>出示的名片</translation>
    </message>
    <message>
        <source>Number {number}, good until {day}</source>
        <translation>第 {number} 号，有效期至 {day}</translation>
    </message>
    <message>
        <source>{entries} entries, published {moment}</source>
        <translation>{entries} 条，发布于 {moment}</translation>
    </message>
    <message>
        <source>Log checked</source>
        <translation>日志已核查</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>日志已签名</translation>
    </message>
    <message>
        <source>Missing in the log</source>
        <translation>日志中缺少</translation>
    </message>
    <message>
        <source>Never came here</source>
        <translation>从未送到这里</translation>
    </message>
</context>
<context>
    <name>SetupCustodianPage</name>
    <message>
        <source>Custodian</source>
        <translation>身份保管人</translation>
    </message>
    <message>
        <source>A custodian holds the key to names that reporters seal apart, and opens one only for a written reason. It should be somebody who reads no reports.</source>
        <translation>举报人可以把姓名单独密封，由身份保管人持有打开的密钥，只在有书面理由时才打开。这个人不应阅读举报。</translation>
    </message>
    <message>
        <source>Does somebody keep sealed names?</source>
        <translation>是否有人保管密封的姓名？</translation>
    </message>
    <message>
        <source>Name of the custodian, as reporters see it</source>
        <translation>身份保管人的姓名（举报人会看到）</translation>
    </message>
    <message>
        <source>The custodian gets a key file and a passphrase of their own at the end.</source>
        <translation>最后会给身份保管人一个密钥文件和一个单独的口令。</translation>
    </message>
    <message>
        <source>Yes, a custodian</source>
        <translation>有身份保管人</translation>
    </message>
    <message>
        <source>Reporters may seal their name for them alone.</source>
        <translation>举报人可以把姓名只密封给他们。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Reporters can be anonymous, use a chosen name, or tell you theirs; nothing between.</source>
        <translation>举报人只能匿名、使用化名，或把姓名告诉您，没有中间选择。</translation>
    </message>
</context>
<context>
    <name>SetupDonePage</name>
    <message>
        <source>Save the office file</source>
        <translation>保存受理机构文件</translation>
    </message>
    <message>
        <source>A copy is saved here:</source>
        <translation>副本保存在：</translation>
    </message>
    <message>
        <source>It lies here:</source>
        <translation>文件位置：</translation>
    </message>
    <message>
        <source>Your office is open</source>
        <translation>您的受理机构已开通</translation>
    </message>
    <message>
        <source>Reporters can seal to it from now on. This page is shown once.</source>
        <translation>从现在起，举报人可以向它密封举报。本页只显示一次。</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开复核台</translation>
    </message>
    <message>
        <source>Office file for reporters</source>
        <translation>给举报人的受理机构文件</translation>
    </message>
    <message>
        <source>Give it out with the fingerprint: on your website, on paper, or by hand. It holds no secret.</source>
        <translation>请连同指纹一起发放：放在网站上、印在纸上或当面交付。其中没有秘密。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>The passphrases on this page are written down</source>
        <translation>本页的口令都已抄写下来</translation>
    </message>
    <message>
        <source>They are not kept anywhere and not shown again.</source>
        <translation>口令不会保存在任何地方，也不会再次显示。</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Lock the root key away, apart from this computer.</source>
        <translation>把根密钥锁好，与这台电脑分开存放。</translation>
    </message>
    <message>
        <source>Put the thirty digits on your letterhead and your website.</source>
        <translation>把三十位数字印在信笺上，放到网站上。</translation>
    </message>
    <message>
        <source>Send yourself a practice report with the office file, and answer it.</source>
        <translation>用受理机构文件给自己发一份练习举报，并作出回复。</translation>
    </message>
    <message>
        <source>Open this desk at least once a week: it renews its keys then.</source>
        <translation>每周至少打开一次复核台：它会借此更新密钥。</translation>
    </message>
    <message>
        <source>The root key is still on this disk</source>
        <translation>根密钥还在这块磁盘上</translation>
    </message>
    <message>
        <source>It could not be moved. Please carry the file root.key away by hand.</source>
        <translation>未能移走。请手动取走文件 root.key。</translation>
    </message>
    <message>
        <source>For {name}: a desk</source>
        <translation>给{name}：一个复核台</translation>
    </message>
    <message>
        <source>For {name}: the custodian&apos;s key</source>
        <translation>给{name}：身份保管人的密钥</translation>
    </message>
    <message>
        <source>Hand over this folder or file, and the words on paper:</source>
        <translation>请交付这个文件夹或文件，并把下面的词写在纸上交付：</translation>
    </message>
</context>
<context>
    <name>SetupOfficePage</name>
    <message>
        <source>Your office</source>
        <translation>您的受理机构</translation>
    </message>
    <message>
        <source>Reporters see this before they write. One language is enough, both are better.</source>
        <translation>举报人填写之前会看到这些。一种语言即可，两种更好。</translation>
    </message>
    <message>
        <source>Name of the office, English</source>
        <translation>受理机构名称（英文）</translation>
    </message>
    <message>
        <source>For example: Office of the independent reviewer</source>
        <translation>例如：Office of the independent reviewer</translation>
    </message>
    <message>
        <source>Name of the office, Chinese</source>
        <translation>受理机构名称（中文）</translation>
    </message>
    <message>
        <source>What you look into, what you cannot do, and how long you keep reports. A few sentences.</source>
        <translation>受理什么、做不到什么、举报保存多久。几句话即可。</translation>
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
        <translation>填写此项才能继续。</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>内容太长。</translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen. Please type it again.</source>
        <translation>其中含有看不见的字符，请重新输入。</translation>
    </message>
    <message>
        <source>Two reviewers have the same name. Reporters could not tell them apart.</source>
        <translation>两位复核员同名，举报人无法区分。</translation>
    </message>
    <message>
        <source>Something with this name is there already. Please choose another folder.</source>
        <translation>该名称已存在，请选择其他文件夹。</translation>
    </message>
    <message>
        <source>These are not the same words. Please compare them with your note.</source>
        <translation>这些词不一致，请与您抄写的核对。</translation>
    </message>
</context>
<context>
    <name>SetupReviewPage</name>
    <message>
        <source>The office is made, but not published yet</source>
        <translation>受理机构已建好，但尚未公布</translation>
    </message>
    <message>
        <source>Everything is safe on this disk. Publish it when the server answers.</source>
        <translation>一切都安全地保存在这块磁盘上。等服务器有回应时再公布。</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>重新公布</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>设立受理机构</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>检查并设立</translation>
    </message>
    <message>
        <source>Making the keys takes some seconds on purpose: it makes guessing passphrases slow.</source>
        <translation>生成密钥有意需要几秒钟：这样猜测口令就会很慢。</translation>
    </message>
    <message>
        <source>Making the root key</source>
        <translation>正在生成根密钥</translation>
    </message>
    <message>
        <source>Making the desks</source>
        <translation>正在建立复核台</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>正在设立受理机构</translation>
    </message>
    <message>
        <source>Publishing the office</source>
        <translation>正在公布受理机构</translation>
    </message>
    <message>
        <source>{name}, answers in {languages}</source>
        <translation>{name}，回复语言：{languages}</translation>
    </message>
    <message>
        <source>Nobody; names cannot be sealed apart</source>
        <translation>没有；不能单独密封姓名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>章程</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>复核员</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>身份保管人</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Office folder</source>
        <translation>受理机构文件夹</translation>
    </message>
    <message>
        <source>Root key goes to</source>
        <translation>根密钥存放处</translation>
    </message>
</context>
<context>
    <name>SetupReviewersPage</name>
    <message>
        <source>Reviewers</source>
        <translation>复核员</translation>
    </message>
    <message>
        <source>Every report is sealed to all reviewers listed here, except those a reporter leaves out. Each has a desk and a passphrase of their own.</source>
        <translation>每份举报都密封给这里列出的所有复核员，举报人排除的除外。每人有自己的复核台和口令。</translation>
    </message>
    <message>
        <source>Add a reviewer</source>
        <translation>添加复核员</translation>
    </message>
    <message>
        <source>Reviewer {number}, at this desk</source>
        <translation>复核员 {number}，使用本复核台</translation>
    </message>
    <message>
        <source>Reviewer {number}</source>
        <translation>复核员 {number}</translation>
    </message>
    <message>
        <source>Name, as reporters see it</source>
        <translation>姓名（举报人会看到）</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>回复语言</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove reviewer {number}</source>
        <translation>移除复核员 {number}</translation>
    </message>
    <message>
        <source>An office of one</source>
        <translation>只有一人的受理机构</translation>
    </message>
    <message>
        <source>Reporters cannot leave anybody out, and nobody stands in while you are away.</source>
        <translation>举报人无法排除任何人；您不在时也没有人代替。</translation>
    </message>
</context>
<context>
    <name>SetupRootPage</name>
    <message>
        <source>Root key</source>
        <translation>根密钥</translation>
    </message>
    <message>
        <source>The root key is the office itself: whoever holds it can name reviewers. Daily work does not need it. Put its file on a memory stick, lock the stick away, and keep it offline.</source>
        <translation>根密钥就是受理机构本身：谁持有它，谁就能任命复核员。日常工作不需要它。请把文件放到 U 盘上，把 U 盘锁好，不要联网。</translation>
    </message>
    <message>
        <source>Passphrase of the root key, another one than that of your desk</source>
        <translation>根密钥的口令，与复核台的口令不同</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Where the root key file goes</source>
        <translation>根密钥文件存放处</translation>
    </message>
    <message>
        <source>A copy in a second place is wise. Without it the office ends with its card.</source>
        <translation>最好在另一处再存一份。没有它，受理机构将随名片到期而终止。</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>选择位置…</translation>
    </message>
</context>
<context>
    <name>SetupServerPage</name>
    <message>
        <source>Choose the invitation</source>
        <translation>选择邀请文件</translation>
    </message>
    <message>
        <source>No invitation is chosen yet</source>
        <translation>尚未选择邀请文件</translation>
    </message>
    <message>
        <source>Without a server there is nowhere for reports to arrive.</source>
        <translation>没有服务器，举报就无处可到。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Reports wait on a server, sealed, until you fetch them. The server cannot read them.</source>
        <translation>举报以密封状态存放在服务器上，等您收取。服务器无法读取。</translation>
    </message>
    <message>
        <source>A new server writes a file called invitation.json. Whoever runs it types this command and brings you the file, best in person.</source>
        <translation>新服务器会写出名为 invitation.json 的文件。由管理者输入此命令，并把文件交给您，最好当面交付。</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>选择邀请文件…</translation>
    </message>
    <message>
        <source>Server in this invitation</source>
        <translation>邀请文件中的服务器</translation>
    </message>
</context>
<context>
    <name>SetupVaultPage</name>
    <message>
        <source>Passphrase of your desk</source>
        <translation>复核台的口令</translation>
    </message>
    <message>
        <source>These eight words open the vault with all cases. Write them on paper. Nobody can bring them back: whoever loses them loses the cases.</source>
        <translation>这八个词可以打开存有全部案件的保险库。请抄写在纸上。没有人能找回它们：丢了词，就丢了案件。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>受理机构文件夹</translation>
    </message>
    <message>
        <source>It is made now and must not be there yet. Keep it on an encrypted disk.</source>
        <translation>该文件夹现在创建，之前不能存在。请放在加密的磁盘上。</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>选择其他位置…</translation>
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
        <translation>受理机构</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>复核员</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>身份保管人</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的口令</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>根密钥</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>检查并设立</translation>
    </message>
</context>
<context>
    <name>SetupWordsPage</name>
    <message>
        <source>Not chosen yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>Picked by chance ({bits} bits). Each guess takes {memory} of memory; at a million guesses a second, finding them takes more than {years} years.</source>
        <translation>随机选出（{bits} 比特）。每猜一次需要 {memory} 内存；即使每秒猜一百万次，也要 {years} 年以上才能猜中。</translation>
    </message>
</context>
<context>
    <name>SharingView</name>
    <message>
        <source>How should it go?</source>
        <translation>怎样发送？</translation>
    </message>
    <message>
        <source>Making the cleaned copy</source>
        <translation>正在制作清理过的副本</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>之前与之后…</translation>
    </message>
    <message>
        <source>Otherwise it is sent as {name}. A name can tell who made the file, and when.</source>
        <translation>否则发送时名为 {name}。文件名可能说出谁、在什么时候做了它。</translation>
    </message>
    <message>
        <source>Send it under its own name</source>
        <translation>用原来的文件名发送</translation>
    </message>
    <message>
        <source>The copy is ready ({size}), and nothing hidden was found in it.</source>
        <translation>副本已做好（{size}），里面没有发现隐藏的东西。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>There is no cleaned copy</source>
        <translation>没有清理过的副本</translation>
    </message>
    <message>
        <source>A cleaned copy</source>
        <translation>清理过的副本</translation>
    </message>
    <message>
        <source>The original, for the reviewer only</source>
        <translation>原件，只给复核员</translation>
    </message>
    <message>
        <source>The best proof: it can be checked.</source>
        <translation>最好的证据：可以核实。</translation>
    </message>
    <message>
        <source>Everything hidden in it goes along, and can lead to you.</source>
        <translation>里面隐藏的一切都会一起发送，可能指向您。</translation>
    </message>
    <message>
        <source>Only described</source>
        <translation>只作描述</translation>
    </message>
    <message>
        <source>Nothing is attached. It proves least and protects you most.</source>
        <translation>什么也不附上。证明得最少，保护您最多。</translation>
    </message>
    <message>
        <source>Made anew, without what is hidden.</source>
        <translation>重新制作，不含隐藏的东西。</translation>
    </message>
    <message>
        <source>Can be chosen once the file was searched.</source>
        <translation>查找完文件之后才能选择。</translation>
    </message>
    <message>
        <source>Not possible: the file was not searched.</source>
        <translation>做不到：没有查找过这个文件。</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>做不到。</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>A promised day has passed</source>
        <translation>承诺的日期已过</translation>
    </message>
    <message>
        <source>Now: {status}</source>
        <translation>现在：{status}</translation>
    </message>
    <message>
        <source>No reviewer has written yet.</source>
        <translation>还没有复核员来信。</translation>
    </message>
    <message>
        <source>Next, the office confirms that it has your report.</source>
        <translation>接下来，受理机构会确认已收到您的举报。</translation>
    </message>
    <message>
        <source>The office has your report. Nobody has judged anything yet.</source>
        <translation>受理机构已收到您的举报。还没有人作出任何判断。</translation>
    </message>
    <message>
        <source>Next, a reviewer reads it and looks at what is most urgent.</source>
        <translation>接下来，复核员会阅读举报，先看最紧急的部分。</translation>
    </message>
    <message>
        <source>A reviewer looks at what is urgent, what is missing, and who may be at risk.</source>
        <translation>复核员正在看哪些事紧急、还缺什么、谁可能有危险。</translation>
    </message>
    <message>
        <source>Next comes a question for you, an investigation, or a reason for closing.</source>
        <translation>接下来会是给您的问题、调查，或结案理由。</translation>
    </message>
    <message>
        <source>The reviewer asked you something and waits for your answer.</source>
        <translation>复核员向您提了问题，正在等您回答。</translation>
    </message>
    <message>
        <source>Answer below when it is safe for you. If you cannot answer, you can say so.</source>
        <translation>请在安全的时候在下面回答。如果无法回答，也可以说明。</translation>
    </message>
    <message>
        <source>The reviewer checks what happened, within what you allowed.</source>
        <translation>复核员正在您允许的范围内核实发生了什么。</translation>
    </message>
    <message>
        <source>Next comes a finding. You can answer it before the case is closed.</source>
        <translation>接下来会有结论。结案之前您可以作出答复。</translation>
    </message>
    <message>
        <source>The reviewer wrote down what was found; it stands below.</source>
        <translation>复核员已写下查明的情况，见下文。</translation>
    </message>
    <message>
        <source>You can answer it. Then the reviewer decides and closes the case.</source>
        <translation>您可以作出答复。之后复核员作出决定并结案。</translation>
    </message>
    <message>
        <source>The reviewer ended the case; the reason stands below.</source>
        <translation>复核员已结案，理由见下文。</translation>
    </message>
    <message>
        <source>You can still write. New facts can open the case again.</source>
        <translation>您仍然可以来信。有新的事实时，案件可以重新开启。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose the folder of your desk</source>
        <translation>选择您的复核台文件夹</translation>
    </message>
    <message>
        <source>Review desk</source>
        <translation>复核台</translation>
    </message>
    <message>
        <source>Sealed reports are opened here, and nowhere else. Ombra remembers no folders by itself.</source>
        <translation>密封的举报只在这里打开。Ombra 不会自行记住任何文件夹。</translation>
    </message>
    <message>
        <source>Open your desk</source>
        <translation>打开您的复核台</translation>
    </message>
    <message>
        <source>Choose the folder that holds your vault. Then type the passphrase.</source>
        <translation>请选择存放保险库的文件夹，然后输入口令。</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Set up a new office</source>
        <translation>设立新的受理机构</translation>
    </message>
    <message>
        <source>Make the keys, name the reviewers, publish the office. It takes about a quarter of an hour.</source>
        <translation>生成密钥、指定复核员、公布受理机构，大约需要一刻钟。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>StaysPage</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>How the window hides, and what stays behind. These settings are not kept either.</source>
        <translation>窗口怎样隐藏，会留下什么。这些设置也不会保存。</translation>
    </message>
    <message>
        <source>Hide with the keyboard</source>
        <translation>用键盘隐藏</translation>
    </message>
    <message>
        <source>Esc twice hides this window</source>
        <translation>连按两次 Esc 隐藏此窗口</translation>
    </message>
    <message>
        <source>Only the button hides it</source>
        <translation>只用按钮隐藏</translation>
    </message>
    <message>
        <source>What Ombra writes on this disk</source>
        <translation>Ombra 会写入这台电脑磁盘的内容</translation>
    </message>
    <message>
        <source>What your system may write</source>
        <translation>您的系统可能写入的内容</translation>
    </message>
    <message>
        <source>What differs on this system</source>
        <translation>在这个系统上的不同之处</translation>
    </message>
    <message>
        <source>Without a session PIN a hidden window does not come back</source>
        <translation>没有设置 PIN 码，隐藏的窗口就不会再回来</translation>
    </message>
    <message>
        <source>Set one here before you write, so that hiding by mistake loses nothing.</source>
        <translation>请在动笔之前在这里设置一个，这样误按隐藏也不会丢失内容。</translation>
    </message>
    <message>
        <source>Press Esc twice within half a second: all windows go at once, and the clipboard is emptied. What is being sent goes on for one minute. Then everything you wrote is forgotten and Ombra ends. What was sent before is safe: the eight words still open it.</source>
        <translation>半秒之内连按两次 Esc：所有窗口立即消失，剪贴板被清空。正在发送的内容会继续发送一分钟。然后您写的全部内容都会被清除，Ombra 随即退出。此前已经发送的内容不受影响：用那八个词仍然可以打开。</translation>
    </message>
    <message>
        <source>With a session PIN a small empty window stays for that minute. The PIN and Enter bring everything back. Esc there, or closing it, wipes at once.</source>
        <translation>如果设置了 PIN 码，这一分钟里会留下一个空白的小窗口。输入 PIN 码并按回车键，一切就会恢复。在那里按 Esc 或者关闭它，会立即清除全部内容。</translation>
    </message>
    <message>
        <source>While a list, a menu or a dialog is open, or an input method is composing, Esc does only what it does there. Press it again afterwards.</source>
        <translation>列表、菜单或对话框打开时，或者输入法正在组字时，Esc 只起它在那里的作用。之后请再按。</translation>
    </message>
    <message>
        <source>A sealed file, a cleaned copy, a saved proof: only where you say.</source>
        <translation>密封文件、清理过的副本、保存的证明：只写到您指定的位置。</translation>
    </message>
    <message>
        <source>A sealed outbox and a locked draft, if you ask for them.</source>
        <translation>密封待发箱和加密草稿，仅在您要求时。</translation>
    </message>
    <message>
        <source>The working folder of a Tor that you start here. It is removed when Tor ends.</source>
        <translation>您在这里启动的 Tor 的工作文件夹。Tor 结束时会删除。</translation>
    </message>
    <message>
        <source>A list of fonts, if your system has none that is fresh. It says nothing about you.</source>
        <translation>字体列表，仅当系统里没有最新的列表时。其中没有任何关于您的信息。</translation>
    </message>
    <message>
        <source>Memory that it moves to the disk, and the whole memory when it hibernates.</source>
        <translation>系统移到磁盘上的内存内容；休眠时是全部内存。</translation>
    </message>
    <message>
        <source>What an input method learns, and what it sends to its maker.</source>
        <translation>输入法学到的内容，以及它发送给厂商的内容。</translation>
    </message>
    <message>
        <source>That a program was started, and when.</source>
        <translation>启动过某个程序，以及启动的时间。</translation>
    </message>
    <message>
        <source>Windows keeps a list of programs that ran, and may keep a picture of memory.</source>
        <translation>Windows 会保留运行过的程序列表，也可能保留内存映像。</translation>
    </message>
    <message>
        <source>Copied text is kept out of the clipboard history and of the cloud.</source>
        <translation>复制的文字不会进入剪贴板历史记录，也不会上传到云端。</translation>
    </message>
    <message>
        <source>macOS may keep reports of crashes; they hold parts of memory.</source>
        <translation>macOS 可能保留崩溃报告，其中含有部分内存内容。</translation>
    </message>
    <message>
        <source>Other programs can see copied text until it is removed after 45 seconds.</source>
        <translation>复制的文字在 45 秒后删除，在此之前其他程序可以看到。</translation>
    </message>
    <message>
        <source>No picture of memory is written, and other programs of yours cannot read its memory.</source>
        <translation>不会写入内存映像，您的其他程序也不能读取它的内存。</translation>
    </message>
    <message>
        <source>Copied text is marked as secret and removed after 45 seconds.</source>
        <translation>复制的文字会标记为机密，45 秒后删除。</translation>
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
    <name>ThreadPage</name>
    <message>
        <source>Add to your report</source>
        <translation>补充您的举报</translation>
    </message>
    <message>
        <source>Note what happens to you</source>
        <translation>记下您遇到的事</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查看一次</translation>
    </message>
    <message>
        <source>Withdraw the report…</source>
        <translation>撤回举报…</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>关闭对话</translation>
    </message>
    <message>
        <source>Your report</source>
        <translation>您的举报</translation>
    </message>
    <message>
        <source>Everything here is read with your words and forgotten when you close it.</source>
        <translation>这里的一切都靠您的八个词读取，关闭后就会忘掉。</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) wait</source>
        <translation>
            <numerusform>还有 %n 条消息待读</numerusform>
        </translation>
    </message>
    <message>
        <source>Each look reads one page, so that nobody learns how much there is for you.</source>
        <translation>每次只读一页，这样没有人知道有多少内容是给您的。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续读</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Answer the finding</source>
        <translation>答复结论</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>正在查找回复…</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>还没有回复</translation>
    </message>
    <message>
        <source>Your report arrived a moment ago. You can add to it already.</source>
        <translation>您的举报刚刚送达。您已经可以补充内容。</translation>
    </message>
    <message>
        <source>Nothing here can be read yet</source>
        <translation>这里暂时没有能读的内容</translation>
    </message>
    <message>
        <source>Your report is there. Look again in some days; replies expire after some weeks.</source>
        <translation>您的举报已在那里。请过几天再来查看；回复会在几周后过期。</translation>
    </message>
    <message>
        <source>No replies lie here for these words</source>
        <translation>这八个词在这里没有回复</translation>
    </message>
    <message>
        <source>The words are complete. Either nobody has answered yet, or replies have expired after some weeks, or these are words of another office or of no report. All of these look the same from here. Compare the words and the office, and look again in some days.</source>
        <translation>这八个词是完整的。可能还没有人回复，可能回复在几周后已过期，也可能这些词属于另一个受理机构，或不属于任何举报。从这里看，这几种情况都一样。请核对这些词和受理机构，过几天再来看看。</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Which clock?</source>
        <translation>根据哪个时钟？</translation>
    </message>
    <message>
        <source>Ended on, if another day</source>
        <translation>结束日期（如在另一天）</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Ended at, if it lasted</source>
        <translation>结束时间（如持续了一段）</translation>
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
        <source>Esc twice hides this window</source>
        <translation>连按两次 Esc 隐藏此窗口</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <translation>查看记录</translation>
    </message>
    <message>
        <source>It cannot be told whether this vault is old</source>
        <translation>无法判断这个保险库是否为旧的</translation>
    </message>
    <message>
        <source>The mark that lies beside the vault was missing. It is made anew. If you brought this desk here without that file, that is why.</source>
        <translation>保险库旁边的标记文件不见了，现已重新建立。如果您把复核台移到这里时没有带上那个文件，原因就在于此。</translation>
    </message>
    <message>
        <source>This vault is an older copy</source>
        <translation>这个保险库是较旧的副本</translation>
    </message>
    <message>
        <source>The record of what was done here is damaged</source>
        <translation>这里做过的事的记录已损坏</translation>
    </message>
    <message>
        <source>The record of what was done here was changed</source>
        <translation>这里做过的事的记录被改动过</translation>
    </message>
    <message>
        <source>Act {number} was done here and is not in it. If you put back a backup, that is why. Otherwise somebody had this computer. You can go on working; nothing was changed.</source>
        <translation>第 {number} 条是在这里做的，但不在其中。如果您恢复过备份，原因就在于此；否则就是有人动过这台电脑。您可以继续工作；没有改动任何内容。</translation>
    </message>
    <message>
        <source>It cannot be read from act {number} on. Cases can still be read. Keep a copy of this desk&apos;s folder, then use your latest backup.</source>
        <translation>从第 {number} 条起无法读取。案件仍可阅读。请先保留一份复核台文件夹的副本，再使用最近的备份。</translation>
    </message>
    <message>
        <source>Act {number} does not follow from the one before. You can go on working; nothing was changed. Keep a copy of this desk&apos;s folder as it is.</source>
        <translation>第 {number} 条与前一条接不上。您可以继续工作；没有改动任何内容。请按原样保留一份复核台文件夹的副本。</translation>
    </message>
    <message>
        <source>Act {number} was not signed by you. You can go on working; nothing was changed. Keep a copy of this desk&apos;s folder as it is.</source>
        <translation>第 {number} 条不是由您签署的。您可以继续工作；没有改动任何内容。请按原样保留一份复核台文件夹的副本。</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>How will it travel?</source>
        <translation>怎样送达？</translation>
    </message>
    <message>
        <source>When will it be handed in?</source>
        <translation>什么时候递交？</translation>
    </message>
    <message>
        <source>The file is sealed to the keys of that week and can be opened only if it arrives in time.</source>
        <translation>文件用那一周的密钥密封，按时送达才能打开。</translation>
    </message>
    <message>
        <source>Within how much time?</source>
        <translation>在多长时间之内？</translation>
    </message>
    <message>
        <source>Chance chooses the moment, so the time it arrives says less about when you wrote it. Ombra must stay open until then: if you close it, nothing is sent. A computer that slept through the moment sends within half an hour after it wakes.</source>
        <translation>发送的时刻随机选定，因此送达时间较少透露您是什么时候写的。在此之前 Ombra 必须保持打开：关闭后不会发送任何内容。如果电脑在那一刻处于睡眠状态，会在唤醒后半小时之内发送。</translation>
    </message>
    <message>
        <source>If Ombra is closed or the power fails before it is sent</source>
        <translation>如果发送之前 Ombra 被关闭或断电</translation>
    </message>
    <message>
        <source>Without this, everything is in memory only, and gone. With it, one file with a random name lies in the folder below until the report is sent. Whoever searches this computer then sees that Ombra was used, that something waits, and roughly how much; what it says and who wrote it can be read only with the eight words. Afterwards it is deleted, but an SSD or a memory stick may keep traces of deleted files.</source>
        <translation>不选此项，所有内容只在内存里，届时会全部丢失。选择此项，在举报发出之前，下面的文件夹里会有一个随机命名的文件。搜查这台电脑的人会看到有人用过 Ombra、有内容在等待，以及大致的大小；内容和作者只有用八个词才能读到。发出后文件会被删除，但固态硬盘或 U 盘可能留有已删除文件的痕迹。</translation>
    </message>
    <message>
        <source>Folder of the sealed outbox</source>
        <translation>密封待发箱所在的文件夹</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>现在发送</translation>
    </message>
    <message>
        <source>over the connection shown at the top</source>
        <translation>通过上方显示的连接</translation>
    </message>
    <message>
        <source>Send it at a random time</source>
        <translation>在随机时间发送</translation>
    </message>
    <message>
        <source>so that its time says less about you; Ombra stays open</source>
        <translation>让发送时间少透露您的情况；Ombra 须保持打开</translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>保存密封文件</translation>
    </message>
    <message>
        <source>for a stick, an e-mail or a helper; only the reviewer can open it</source>
        <translation>用 U 盘、电子邮件或托人带去；只有复核员能打开</translation>
    </message>
    <message>
        <source>Keep it in a sealed outbox on this computer</source>
        <translation>保存在这台电脑的密封待发箱里</translation>
    </message>
    <message>
        <source>You can go on later with your eight words; only what is missing is sent.</source>
        <translation>以后可以用八个词继续；只发送还缺少的部分。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>%n 天之内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>%n 小时之内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>passphrase of the root key</source>
        <translation>根密钥的口令</translation>
    </message>
    <message>
        <source>passphrase of your desk</source>
        <translation>复核台的口令</translation>
    </message>
    <message>
        <source>Type the words back</source>
        <translation>把词输回来</translation>
    </message>
    <message>
        <source>Read the {what} from your paper. So both of us know that it is right.</source>
        <translation>请照着纸上抄写的内容输入{what}，以确认没有抄错。</translation>
    </message>
    <message>
        <source>The eight words</source>
        <translation>八个词</translation>
    </message>
    <message>
        <source>Spaces between them; capital letters do not matter.</source>
        <translation>中间用空格分开；不区分大小写。</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>These words do not open this desk. Compare them with your paper, one by one.</source>
        <translation>这些词打不开这个复核台。请逐个与纸上的核对。</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>复核台已锁定</translation>
    </message>
    <message>
        <source>The vault is closed and nothing of it is in this window any more.</source>
        <translation>保险库已关闭，窗口中不再有其中的任何内容。</translation>
    </message>
    <message>
        <source>Unlock the desk</source>
        <translation>解锁复核台</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation>请输入保险库的口令。</translation>
    </message>
    <message>
        <source>Desk of the office with the fingerprint</source>
        <translation>所属受理机构的指纹</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示输入内容</translation>
    </message>
    <message>
        <source>Working out the key; this takes some seconds on purpose</source>
        <translation>正在计算密钥；有意需要几秒钟</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>其他复核台</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Unreadable items</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Anybody can send rubbish, and a server can damage what it holds. Such items stay here as they came. As a rule nothing needs to be done.</source>
        <translation>任何人都可能发来无意义的内容，服务器也可能损坏所存之物。这些内容按原样留在这里，通常无需处理。</translation>
    </message>
    <message>
        <source>Try to open them again</source>
        <translation>再次尝试打开</translation>
    </message>
    <message>
        <source>Nothing was put aside</source>
        <translation>没有搁置的内容</translation>
    </message>
    <message>
        <source>Everything that came could be opened.</source>
        <translation>收到的内容都能打开。</translation>
    </message>
    <message>
        <source>Opened after all: {number}</source>
        <translation>现已打开：{number}</translation>
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
        <translation>代码</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
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
        <translation>只留记录</translation>
    </message>
</context>
<context>
    <name>VpnFold</name>
    <message>
        <source>A VPN is not Tor: its provider sees your internet address and whom you call, and can be made to tell. It can help to reach Tor where Tor is blocked. An employer&apos;s VPN shows the employer when you use Tor: do not report over it.</source>
        <translation>VPN 不是 Tor：提供者能看到您的互联网地址和您连接的对象，也可能被迫说出来。在 Tor 被封锁的地方，它可以帮助您连上 Tor。雇主的 VPN 会让雇主知道您何时使用 Tor：不要通过它举报。</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Stop and keep it here</source>
        <translation>停止并保留在这里</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>现在发送</translation>
    </message>
    <message>
        <source>It is sent at a moment that chance chooses, {time} at the latest</source>
        <translation>将在随机选定的时刻发送，最迟为 {time}</translation>
    </message>
    <message>
        <source>It lies in the sealed outbox. While Ombra is closed nothing is sent; open it again and enter your eight words to go on. You can use this computer for other things meanwhile.</source>
        <translation>它在密封待发箱里。Ombra 关闭期间不会发送任何内容；重新打开并输入八个词即可继续。在此期间您可以用这台电脑做别的事。</translation>
    </message>
    <message>
        <source>Keep Ombra open and the computer on. If you close Ombra, nothing is sent, and what you wrote is gone. You can use this computer for other things meanwhile.</source>
        <translation>请让 Ombra 和电脑保持打开。如果关闭 Ombra，不会发送任何内容，您写的内容也会丢失。在此期间您可以用这台电脑做别的事。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Go on with something that waits</source>
        <translation>继续处理等待发送的内容</translation>
    </message>
    <message>
        <source>The eight words of the receipt open it. Only what is missing is sent, and nothing is sent twice. Then it is deleted here.</source>
        <translation>用回执的八个词打开它。只发送还缺少的部分，不会重复发送。之后会在这里删除。</translation>
    </message>
    <message>
        <source>Your eight words</source>
        <translation>您的八个词</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>按顺序输入，词与词之间用空格隔开。</translation>
    </message>
    <message>
        <source>Remove it without sending</source>
        <translation>不发送，直接删除</translation>
    </message>
    <message>
        <source>No words are needed for this. It is made unreadable first; an SSD or a memory stick may keep traces of deleted files.</source>
        <translation>这一步不需要八个词。会先使它无法读取，再删除；固态硬盘或 U 盘可能留有已删除文件的痕迹。</translation>
    </message>
    <message>
        <source>Remove everything that waits…</source>
        <translation>删除所有等待的内容…</translation>
    </message>
    <message>
        <source>Folder of the sealed outbox</source>
        <translation>密封待发箱所在的文件夹</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>继续并发送</translation>
    </message>
    <message>
        <source>The receipt is verified. The server promised to list it publicly by {time}.</source>
        <translation>回执已核实。服务器承诺在 {time} 之前公开列出它。</translation>
    </message>
    <message>
        <source>Your report is sent</source>
        <translation>举报已发出</translation>
    </message>
    <message>
        <source>Nothing waits here any more</source>
        <translation>这里已没有等待发送的内容</translation>
    </message>
    <message>
        <source>No office or no connection is chosen</source>
        <translation>尚未选择受理机构或连接方式</translation>
    </message>
    <message>
        <source>What waits can be opened and sent only for the office it was sealed to.</source>
        <translation>等待的内容只能为当初密封时的受理机构打开并发送。</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>选择受理机构</translation>
    </message>
    <message>
        <source>It still lies here; only what is missing will be sent.</source>
        <translation>它仍在这里；之后只会发送还缺少的部分。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Remove what waits?</source>
        <translation>删除等待的内容？</translation>
    </message>
    <message>
        <source>It was not sent, and nobody can bring it back, not even with the eight words.</source>
        <translation>它还没有发送，删除后谁也无法找回，有八个词也不行。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>删除</translation>
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
        <translation>如何连接服务器？</translation>
    </message>
    <message>
        <source>Through Tor, nobody on the way learns that this computer is a review desk.</source>
        <translation>通过 Tor 连接，沿途没有人知道这台电脑是复核台。</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>通过 Tor</translation>
    </message>
    <message>
        <source>Tor must be running on this computer.</source>
        <translation>这台电脑上须运行 Tor。</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接连接</translation>
    </message>
    <message>
        <source>Your network and the server see each other.</source>
        <translation>您的网络与服务器彼此可见。</translation>
    </message>
</context>
<context>
    <name>WhichOfTwo</name>
    <message>
        <source>Which of the two was the end?</source>
        <translation>结束时间是两次中的哪一次？</translation>
    </message>
    <message>
        <source>Which of the two was it?</source>
        <translation>是两次中的哪一次？</translation>
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
        <translation>第二次，晚一小时</translation>
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
        <translation>谁能打开它</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>The real names you gave of people in your report are sealed for {custodian} only. Reviewers see each alias. One granted request opens all sealed names, yours too if you gave it.</source>
        <translation>您填写的相关人员真实姓名已密封，只有 {custodian} 能打开。复核员只看到各人的代号。一次获准的请求会打开所有密封的姓名；如果您留了自己的姓名，也包括在内。</translation>
    </message>
    <message>
        <source>Left out, and unable to open it: {names}.</source>
        <translation>已排除、无法打开的人：{names}。</translation>
    </message>
    <message>
        <source>The server sees that sealed files arrive and roughly how much they are, not what.</source>
        <translation>服务器只看到有密封文件送达以及大致大小，看不到内容。</translation>
    </message>
    <message>
        <source>The server sees a sealed letter of the same size as any other, and when it came.</source>
        <translation>服务器看到的是一封与其他信件同样大小的密封信，以及它到达的时间。</translation>
    </message>
    <message>
        <source>Your name is sealed for {custodian} only. The reviewers do not see it, and it is opened only for a recorded reason.</source>
        <translation>您的姓名只密封给 {custodian}。复核员看不到；只有在有记录在案的理由时才会打开。</translation>
    </message>
    <message>
        <source>The reviewers see the name you gave.</source>
        <translation>复核员会看到您填写的姓名。</translation>
    </message>
    <message>
        <source>The reviewers see the name you chose, not who you are.</source>
        <translation>复核员会看到您取的名字，不知道您是谁。</translation>
    </message>
    <message>
        <source>Nobody learns your name: you gave none.</source>
        <translation>没有人会知道您的姓名：您没有填写。</translation>
    </message>
    <message>
        <source>The office&apos;s server runs on this computer; nothing leaves it.</source>
        <translation>受理机构的服务器就在这台电脑上；没有内容会离开它。</translation>
    </message>
    <message>
        <source>Whoever watches your network sees that you use a proxy, not what you send.</source>
        <translation>监视您网络的人能看到您在用代理，看不到您发送的内容。</translation>
    </message>
    <message>
        <source>Whoever watches your network, and the server, see your internet address. This is not anonymous.</source>
        <translation>监视您网络的人和服务器都能看到您的网络地址。这不是匿名的。</translation>
    </message>
    <message>
        <source>No connection is chosen yet; nothing can be sent.</source>
        <translation>还没有选择连接方式；什么都无法发送。</translation>
    </message>
</context>
<context>
    <name>WholeReport</name>
    <message>
        <source>The whole report</source>
        <translation>完整举报</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>显示代码</translation>
    </message>
    <message>
        <source>Show {number} more fields</source>
        <translation>再显示 {number} 个字段</translation>
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
        <translation>举报中写明：无</translation>
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
        <translation>返回列表</translation>
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
        <translation>只有 {custodian} 持有打开您姓名的密钥。复核员如果需要，必须提出请求并说明理由；{custodian} 同意或拒绝，也要说明理由。用您的八个词能看到每一次请求和每一次答复。无论答复如何，您的举报都会得到处理。</translation>
    </message>
    <message>
        <source>Your name is sealed in a box of its own</source>
        <translation>您的姓名单独密封</translation>
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
    <name>_Terms</name>
    <message numerus="yes">
        <source>The office promises to confirm receipt within %n day(s).</source>
        <translation>
            <numerusform>受理机构承诺在 %n 天内确认收到。</numerusform>
        </translation>
    </message>
    <message>
        <source>When you sent your report is not known here.</source>
        <translation>这里不知道您是什么时候发送举报的。</translation>
    </message>
    <message numerus="yes">
        <source>The office promises its result within %n month(s) of confirming receipt.</source>
        <translation>
            <numerusform>受理机构承诺在确认收到之后 %n 个月内告知结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>When that was is not known here.</source>
        <translation>这里不知道那是什么时候。</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close the conversation?</source>
        <translation>要关闭对话吗？</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>关闭并忘掉</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Something you are adding to a report, or taking it back, is not sent yet. If you close now, it is forgotten and may not arrive.</source>
        <translation>您对举报的补充或撤回还没有发出。如果现在关闭，它会被忘掉，可能无法送达。</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Tor is starting: looking for a way into its network</source>
        <translation>Tor 正在启动：寻找进入 Tor 网络的途径</translation>
    </message>
    <message>
        <source>Tor is starting: fetching the list of its relays</source>
        <translation>Tor 正在启动：获取中继名单</translation>
    </message>
    <message>
        <source>Tor is starting: getting to know the relays</source>
        <translation>Tor 正在启动：了解各个中继</translation>
    </message>
    <message>
        <source>Tor is starting: building a path</source>
        <translation>Tor 正在启动：建立线路</translation>
    </message>
    <message>
        <source>Ombra started a Tor of its own, which ends with it. The office&apos;s server does not learn where you are, and your network does not learn whom you call; it can tell that you use Tor.</source>
        <translation>Ombra 启动了自己的 Tor，它会随 Ombra 一起结束。受理机构的服务器不会知道您在哪里，您的网络不会知道您连接的对象，但能看出您在使用 Tor。</translation>
    </message>
    <message>
        <source>The Tor that runs on this computer is used. The office&apos;s server does not learn where you are, and your network does not learn whom you call; it can tell that you use Tor.</source>
        <translation>正在使用这台电脑上运行的 Tor。受理机构的服务器不会知道您在哪里，您的网络不会知道您连接的对象，但能看出您在使用 Tor。</translation>
    </message>
    <message>
        <source>A proxy that is not Tor is used. Whoever runs it sees your internet address and which server you call. The office&apos;s server sees the proxy.</source>
        <translation>正在使用一个不是 Tor 的代理。代理的运营者会看到您的互联网地址和您连接的服务器。受理机构的服务器看到的是代理。</translation>
    </message>
    <message>
        <source>You chose to go without Tor. The office&apos;s server and your network see your internet address, and your network sees that you call this office.</source>
        <translation>您选择了不使用 Tor。受理机构的服务器和您的网络会看到您的互联网地址，您的网络会看到您连接了这个受理机构。</translation>
    </message>
    <message>
        <source>The office&apos;s server is on this computer; nothing leaves it.</source>
        <translation>受理机构的服务器就在这台电脑上；没有任何内容离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing was connected yet. Through Tor, neither the office&apos;s server nor your network can tell who is calling.</source>
        <translation>还没有建立连接。通过 Tor，受理机构的服务器和您的网络都无法知道是谁在连接。</translation>
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
        <translation>没有发生新的事。</translation>
    </message>
    <message>
        <source>I was spoken to about it, or warned.</source>
        <translation>有人为此找我谈话或警告我。</translation>
    </message>
    <message>
        <source>I was threatened.</source>
        <translation>我受到了威胁。</translation>
    </message>
    <message>
        <source>My job, my duties or my access were changed.</source>
        <translation>我的岗位、职责或权限被改动了。</translation>
    </message>
    <message>
        <source>Officials questioned or visited me.</source>
        <translation>官方人员盘问了我或上门找我。</translation>
    </message>
    <message>
        <source>Relatives or friends were visited or called.</source>
        <translation>有人上门找我的亲友或给他们打电话。</translation>
    </message>
    <message>
        <source>I was followed or watched.</source>
        <translation>我被跟踪或监视。</translation>
    </message>
    <message>
        <source>An account of mine was closed or locked.</source>
        <translation>我的一个账号被关闭或锁定。</translation>
    </message>
    <message>
        <source>A meeting of mine was closed again.</source>
        <translation>我的会议又被关闭了。</translation>
    </message>
    <message>
        <source>I was told again to close or block something.</source>
        <translation>我又被要求关闭或封锁某些内容。</translation>
    </message>
    <message>
        <source>Something else happened.</source>
        <translation>发生了别的事。</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Replies are laid out at fixed hours, so look again tomorrow.</source>
        <translation>回复在固定的时间公布，所以请明天再来查看。</translation>
    </message>
    <message>
        <source>You can write below and ask what holds it up.</source>
        <translation>您可以在下面写信，询问为什么耽搁了。</translation>
    </message>
    <message>
        <source>Nothing you sent keeps you from going to another office, a lawyer or a support group too.</source>
        <translation>您发送过的内容不妨碍您同时去找别的受理机构、律师或援助团体。</translation>
    </message>
    <message>
        <source>The office confirmed receipt on {day}, later than promised.</source>
        <translation>受理机构在 {day} 确认收到，晚于承诺。</translation>
    </message>
    <message>
        <source>The office confirmed receipt on {day}.</source>
        <translation>受理机构在 {day} 确认收到。</translation>
    </message>
    <message>
        <source>The office told you its result on {day}, later than promised.</source>
        <translation>受理机构在 {day} 告知您结果，晚于承诺。</translation>
    </message>
    <message>
        <source>The office told you its result on {day}.</source>
        <translation>受理机构在 {day} 告知您结果。</translation>
    </message>
    <message>
        <source>The office confirms receipt by {day}.</source>
        <translation>受理机构会在 {day} 前确认收到。</translation>
    </message>
    <message>
        <source>The office tells you by {day} what it did, and why.</source>
        <translation>受理机构会在 {day} 前告诉您做了什么、为什么。</translation>
    </message>
    <message>
        <source>The next message is promised by {day}.</source>
        <translation>承诺在 {day} 前再次来信。</translation>
    </message>
    <message>
        <source>You can answer the finding until {day}.</source>
        <translation>您可以在 {day} 之前对结论作出答复。</translation>
    </message>
    <message>
        <source>Receipt was to be confirmed by {day}. Nothing of it is here.</source>
        <translation>本应在 {day} 前确认收到，但这里没有看到。</translation>
    </message>
    <message>
        <source>A result was promised by {day}. None is here.</source>
        <translation>承诺在 {day} 前告知结果，但这里还没有。</translation>
    </message>
    <message>
        <source>A message was promised by {day}. None is here.</source>
        <translation>承诺在 {day} 前来信，但这里还没有。</translation>
    </message>
    <message>
        <source>The days to answer the finding ended on {day}. You can still write.</source>
        <translation>对结论作出答复的期限已在 {day} 结束。您仍然可以来信。</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>This is needed. “Not known” is an answer too where it is offered.</source>
        <translation>这一项必须填写。如有“不清楚”的选项，也可以选它。</translation>
    </message>
    <message>
        <source>The custodian&apos;s box is full: it holds 16 names of people, and about a thousand letters in all, fewer in other scripts. Shorten them, or leave some out.</source>
        <translation>身份保管人的密封盒已满：最多放 16 个相关人员的姓名，总共约 330 个汉字或一千个英文字母。请缩短，或去掉一些。</translation>
    </message>
    <message>
        <source>Give the day too, or leave the time empty.</source>
        <translation>请同时填写日期，或把时间留空。</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, for example 2026-06-04.</source>
        <translation>日期请写成“年-月-日”，例如 2026-06-04。</translation>
    </message>
    <message>
        <source>Write the time with 24 hours, for example 19:42 or 19:42:30.</source>
        <translation>时间请用 24 小时制，例如 19:42 或 19:42:30。</translation>
    </message>
    <message>
        <source>The end cannot be read. Write it like the beginning.</source>
        <translation>结束时间无法识别。请按开始时间的写法填写。</translation>
    </message>
    <message>
        <source>Choose the time zone of the clock you read.</source>
        <translation>请选择您所看时钟的时区。</translation>
    </message>
    <message>
        <source>The clocks were set back that night, so this time came twice. Which one was it?</source>
        <translation>当晚时钟往回拨，这个时间出现了两次。是哪一次？</translation>
    </message>
    <message>
        <source>The end came twice too: the clocks were set back. Which one was it?</source>
        <translation>时钟往回拨，结束时间也出现了两次。是哪一次？</translation>
    </message>
    <message>
        <source>The clocks skipped the time of the end that night. Please look at it once more.</source>
        <translation>当晚时钟往前拨，跳过了这个结束时间。请再看一看。</translation>
    </message>
    <message>
        <source>The clocks were set forward that night and skipped this time. Please look at it once more.</source>
        <translation>那一夜时钟拨快了，跳过了这个时间。请再看一下。</translation>
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
        <translation>清理去不掉：{things}。</translation>
    </message>
    <message>
        <source>This system put no lock on the process that read the file.</source>
        <translation>这个系统没有给读取文件的进程上锁。</translation>
    </message>
    <message>
        <source>To the process that read the file this system refused: {things}.</source>
        <translation>这个系统不让读取文件的进程使用：{things}。</translation>
    </message>
</context>
<context>
    <name>lights</name>
    <message>
        <source>What was restricted, and where</source>
        <translation>限制了什么，在哪里生效</translation>
    </message>
    <message>
        <source>Which facts it was based on</source>
        <translation>依据哪些事实</translation>
    </message>
    <message>
        <source>Whether a machine decided</source>
        <translation>是否由机器决定</translation>
    </message>
    <message>
        <source>If it was illegal: under which law</source>
        <translation>如果说违法：违反哪部法律</translation>
    </message>
    <message>
        <source>If it broke the rules: which rule</source>
        <translation>如果说违规：违反哪条规则</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>怎样申诉</translation>
    </message>
    <message>
        <source>in your report</source>
        <translation>报告中已写明</translation>
    </message>
    <message>
        <source>not said to you, and your report says so</source>
        <translation>没有告诉您，报告中已说明这一点</translation>
    </message>
    <message>
        <source>open</source>
        <translation>空着</translation>
    </message>
    <message>
        <source>not asked here</source>
        <translation>这里不涉及</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>a reviewer</source>
        <translation>某位复核员</translation>
    </message>
    <message>
        <source>Tell the office in another way than through this server.</source>
        <translation>请不要通过这台服务器，用别的方式告诉受理机构。</translation>
    </message>
    <message>
        <source>The server broke its promise</source>
        <translation>服务器违背了承诺</translation>
    </message>
    <message>
        <source>A message you sent now was not in the public log by the time that was promised. It may have been dropped. Send it again in another way, for instance as a sealed file, and tell the office.</source>
        <translation>您这次发送的一条消息没有在承诺的时间之前列入公开日志，可能被丢弃了。请换一种方式重新发送，例如用密封文件，并告诉受理机构。</translation>
    </message>
    <message>
        <source>The server shows different people different logs</source>
        <translation>服务器给不同的人看不同的日志</translation>
    </message>
    <message>
        <source>It has signed two logs that cannot both be true.</source>
        <translation>它签署了两份不可能同时为真的日志。</translation>
    </message>
    <message>
        <source>The server shows an older log than before</source>
        <translation>服务器出示的日志比以前的旧</translation>
    </message>
    <message>
        <source>What came later may be held back, a message of yours too.</source>
        <translation>后来的内容可能被扣住了，也可能包括您的消息。</translation>
    </message>
    <message>
        <source>The server has dated its log back</source>
        <translation>服务器把日志的日期改早了</translation>
    </message>
    <message>
        <source>Messages may have come into it later than they seem to.</source>
        <translation>消息列入的时间可能比看上去的晚。</translation>
    </message>
    <message>
        <source>The public log is not signed by the office&apos;s server</source>
        <translation>公开日志没有受理机构服务器的签名</translation>
    </message>
    <message>
        <source>Nothing in it can be relied on.</source>
        <translation>其中的内容都不可信。</translation>
    </message>
    <message>
        <source>The public log is not the one that was signed</source>
        <translation>公开日志与签署的不符</translation>
    </message>
    <message>
        <source>Entries were changed, added or left out.</source>
        <translation>有条目被改动、添加或遗漏。</translation>
    </message>
    <message>
        <source>You are shown another board of replies than everybody else</source>
        <translation>给您看的回复公告板与别人的不同</translation>
    </message>
    <message>
        <source>Replies may be held back from you. Look again later.</source>
        <translation>可能有回复对您扣住了。请稍后再看。</translation>
    </message>
    <message>
        <source>You are shown another card, or other keys, than everybody else</source>
        <translation>给您看的名片或密钥与别人的不同</translation>
    </message>
    <message>
        <source>Send nothing for now. Look again later.</source>
        <translation>请暂时不要发送任何内容。请稍后再看。</translation>
    </message>
    <message>
        <source>A reviewer&apos;s confirmation is false</source>
        <translation>有一位复核员的确认是假的</translation>
    </message>
    <message>
        <source>{reviewer} did not sign what the server shows.</source>
        <translation>服务器出示的内容并非 {reviewer} 所签。</translation>
    </message>
    <message>
        <source>The server has begun a new log by itself</source>
        <translation>服务器自行开始了新的日志</translation>
    </message>
    <message>
        <source>The office did not confirm that. What you sent before may be hidden.</source>
        <translation>受理机构没有确认此事。您之前发送的内容可能被隐藏。</translation>
    </message>
    <message>
        <source>The public log holds one entry twice</source>
        <translation>公开日志里有一个条目出现了两次</translation>
    </message>
    <message>
        <source>No honest server does that.</source>
        <translation>诚实的服务器不会这样。</translation>
    </message>
    <message>
        <source>The public log could not be read to its end</source>
        <translation>公开日志没有读完</translation>
    </message>
    <message>
        <source>The connection broke. Replies are complete all the same. Look again later.</source>
        <translation>连接中断了。回复不受影响，都是完整的。请稍后再看。</translation>
    </message>
    <message>
        <source>The server does not show its public log</source>
        <translation>服务器没有出示公开日志</translation>
    </message>
    <message>
        <source>Until it does, nothing shows that your message was not dropped. Look again later; if it stays so, ask the office in another way.</source>
        <translation>在它出示之前，无法证明您的消息没有被丢弃。请稍后再看；如果一直这样，请用别的方式询问受理机构。</translation>
    </message>
    <message>
        <source>The server has begun a new log</source>
        <translation>服务器另起了一份日志</translation>
    </message>
    <message>
        <source>It was restored from a copy, and the office confirms that. What you sent after the copy was made is lost. If your report is not in the log, send it again.</source>
        <translation>服务器是从副本恢复的，受理机构已确认。副本制作之后发送的内容已经丢失。如果您的举报不在日志中，请重新发送。</translation>
    </message>
    <message>
        <source>Your message was lost when the server was restored</source>
        <translation>服务器恢复时，您的消息丢失了</translation>
    </message>
    <message>
        <source>The server had taken it, and it is not among what came back. Please send it again.</source>
        <translation>服务器曾收下这条消息，但恢复的内容中没有它。请重新发送。</translation>
    </message>
    <message>
        <source>Your report is not in the public log, though it was answered</source>
        <translation>您的举报有人答复过，却不在公开日志里</translation>
    </message>
    <message>
        <source>Either the server began a new log since, or it hides your entry. Ask the reviewer whether your report is there whole.</source>
        <translation>要么服务器后来另起了日志，要么它藏起了您的条目。请问复核员，您的举报是否完整。</translation>
    </message>
    <message>
        <source>No reviewer has looked at the public log lately</source>
        <translation>近来没有复核员核对过公开日志</translation>
    </message>
    <message>
        <source>It is longer ago than the days in which this office promises to acknowledge. Reports may lie there unread. You can ask the office in another way.</source>
        <translation>已经超过这个受理机构承诺确认收到的天数。举报可能还没有人看。您可以用别的方式询问受理机构。</translation>
    </message>
    <message>
        <source>The public log is out of date</source>
        <translation>公开日志已经过时</translation>
    </message>
    <message>
        <source>It is from {time}. Is the clock of this computer right? Else the server is late, or holds something back. Look again later.</source>
        <translation>它是 {time} 的。这台电脑的时钟准确吗？如果准确，就是服务器晚了，或者扣住了什么。请稍后再看。</translation>
    </message>
    <message>
        <source>Confirmed by nobody yet</source>
        <translation>还没有人确认</translation>
    </message>
    <message>
        <source>So far nobody but the server has confirmed this log.</source>
        <translation>到目前为止，只有服务器自己确认过这份日志。</translation>
    </message>
    <message>
        <source>If you sent it within the last day, it may come with the next publications. Otherwise these are words of another office or of no report, a sealed file was not handed in yet, or the server has dropped it.</source>
        <translation>如果您是一天之内发送的，它可能会在接下来几次公布时列入。否则，这八个词可能属于别的受理机构或不属于任何举报，密封文件可能还没有递交，或者服务器把它丢弃了。</translation>
    </message>
    <message>
        <source>Only the newest entries were read; yours may be older.</source>
        <translation>只读取了最新的条目；您的可能更早。</translation>
    </message>
    <message>
        <source>If nobody answers, ask the office in another way, or send it again.</source>
        <translation>如果没有人答复，请用别的方式询问受理机构，或者重新发送。</translation>
    </message>
    <message>
        <source>Downloaded by the desk of {names}</source>
        <translation>{names} 的复核台已下载</translation>
    </message>
    <message>
        <source>In the public log</source>
        <translation>已列入公开日志</translation>
    </message>
    <message>
        <source>Not in the public log as promised</source>
        <translation>没有按承诺列入公开日志</translation>
    </message>
    <message>
        <source>To be in the public log by {time}</source>
        <translation>将在 {time} 之前列入公开日志</translation>
    </message>
    <message>
        <source>Confirmed by {names}.</source>
        <translation>{names} 已确认。</translation>
    </message>
    <message>
        <source>Confirmed by {names} as it stood on {time}. What came later, only the server has confirmed.</source>
        <translation>{names} 已确认截至 {time} 的内容。之后的内容只有服务器自己确认过。</translation>
    </message>
    <message>
        <source>The public log is a list of check sums, one for each sealed message that the server took. It says nothing about content or sender, and nobody but you can tell which entries are yours.</source>
        <translation>公开日志是一份校验和清单，服务器每收下一条密封消息，就有一个条目。它不透露内容和发送者，除了您，没有人知道哪些条目是您的。</translation>
    </message>
    <message>
        <source>Your program reads the whole list, as everybody&apos;s does, and looks for your entries by itself. Reviewers read and sign the list too. So no message can be dropped, and no other list be shown to you, without leaving a sign.</source>
        <translation>您的程序和所有人的一样，读取整份清单，自己找出您的条目。复核员也会读取并签署这份清单。所以，丢弃消息，或者给您看另一份清单，都会留下痕迹。</translation>
    </message>
    <message>
        <source>“Downloaded” means that the desk of the reviewer who is named has the sealed message, not that it was read. If you left that reviewer out, the desk has it and cannot open it.</source>
        <translation>“已下载”是说所列复核员的复核台有了这条密封消息，不是说已经读过。如果您排除了那位复核员，复核台虽然有它，却打不开。</translation>
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
        <translation>这是一条真实的消息，但不属于这个受理机构或这份举报，因此已拒绝。</translation>
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
        <translation>所有复核员都被排除，或者目前没有人持有有效密钥。</translation>
    </message>
    <message>
        <source>Include at least one reviewer, or try again later.</source>
        <translation>请至少包括一位复核员，或稍后再试。</translation>
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
        <source>The server was restored from a backup</source>
        <translation>服务器是从备份恢复的</translation>
    </message>
    <message>
        <source>It takes and shows nothing until its office has confirmed that.</source>
        <translation>在受理机构确认之前，它不接收也不显示任何内容。</translation>
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
        <source>The cleaned copies are too big together</source>
        <translation>清理过的副本合起来太大</translation>
    </message>
    <message>
        <source>Cleaned copies stay in memory, never on a disk, and there is room for 256 MB of them.</source>
        <translation>清理过的副本只留在内存里，从不写入磁盘，合起来最多 256 MB。</translation>
    </message>
    <message>
        <source>Send fewer files now and the others as a follow-up, or send this one without cleaning.</source>
        <translation>请现在少发一些，其余的以后补充；或者不清理就发送这一个。</translation>
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
        <translation>复核台已锁定</translation>
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
        <translation>请打开受理机构文件或输入地址。</translation>
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
        <source>Use an address like socks5h://127.0.0.1:9050. Names of proxies are not looked up.</source>
        <translation>请填写类似 socks5h://127.0.0.1:9050 的地址。代理的名称不会被解析。</translation>
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
        <translation>服务器不认识这个复核台</translation>
    </message>
    <message>
        <source>No reviewer on the card of the office signs with this key.</source>
        <translation>受理机构的名片上没有复核员使用这把密钥签名。</translation>
    </message>
    <message>
        <source>Check that you opened the right vault, or ask who keeps the office&apos;s root key.</source>
        <translation>请确认打开的是正确的保险库，或询问保管受理机构根密钥的人。</translation>
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
        <translation>服务器没有接受新的受理机构的名片</translation>
    </message>
    <message>
        <source>It belongs to another office, or a newer card is there already.</source>
        <translation>它属于另一个受理机构，或者已有更新的名片。</translation>
    </message>
    <message>
        <source>Fetch the office again, then make the change once more.</source>
        <translation>请重新获取受理机构数据，然后再做一次更改。</translation>
    </message>
    <message>
        <source>The server asks to begin again</source>
        <translation>服务器要求重新开始</translation>
    </message>
    <message>
        <source>What this program knows of the office is too old for this step.</source>
        <translation>本程序所知的受理机构数据对这一步来说太旧。</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>请刷新后再试。</translation>
    </message>
    <message>
        <source>A reviewer cannot be left out</source>
        <translation>无法排除这位复核员</translation>
    </message>
    <message>
        <source>The office has only one reviewer, or that reviewer is not on its card any more.</source>
        <translation>受理机构只有一位复核员，或者该复核员已不在受理机构的名片上。</translation>
    </message>
    <message>
        <source>Look at the list of reviewers again, or choose another office.</source>
        <translation>请再看一遍复核员名单，或选择另一个受理机构。</translation>
    </message>
    <message>
        <source>One reviewer has no valid keys now</source>
        <translation>有一位复核员目前没有有效密钥</translation>
    </message>
    <message>
        <source>The report can be sealed without that reviewer only if you say so.</source>
        <translation>只有您明确同意，才能在不包括该复核员的情况下密封举报。</translation>
    </message>
    <message>
        <source>Choose to send without that reviewer, or try again later.</source>
        <translation>请选择不包括该复核员发送，或稍后再试。</translation>
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
        <translation>正在计算校验和</translation>
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
        <translation>它已损坏，或者属于另一个受理机构。</translation>
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
        <translation>该文件夹中没有复核台，或者磁盘未连接。</translation>
    </message>
    <message>
        <source>Choose the folder of your desk, or set up an office.</source>
        <translation>请选择您的复核台文件夹，或设立受理机构。</translation>
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
        <translation>它不是由这个复核台创建的，或者属于另一个受理机构。</translation>
    </message>
    <message>
        <source>Choose the folder of your desk.</source>
        <translation>请选择您的复核台文件夹。</translation>
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
        <translation>请把密钥环文件放回保险库旁边。不要因此新建受理机构。</translation>
    </message>
    <message>
        <source>The office cannot be set up like this</source>
        <translation>无法这样设立受理机构</translation>
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
        <source>This log cannot be accepted</source>
        <translation>无法接受这份日志</translation>
    </message>
    <message>
        <source>There is no new one, the card of the office names no new log key, or another number of reports is missing.</source>
        <translation>没有新的日志，或受理机构的名片没有写明新的日志密钥，或缺少的举报数量不同。</translation>
    </message>
    <message>
        <source>Pull, and look again at what is missing.</source>
        <translation>请重新拉取，再查看缺少什么。</translation>
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
        <source>The name cannot be asked for like this</source>
        <translation>不能这样请求姓名</translation>
    </message>
    <message>
        <source>The report has no sealed name, a request waits or was decided already, or the reason is too long.</source>
        <translation>举报里没有密封的姓名，或已有请求在等待或已有决定，或理由太长。</translation>
    </message>
    <message>
        <source>Look at the requests of this case. The reporter sees each one.</source>
        <translation>请查看本案的各项请求。举报人能看到每一项。</translation>
    </message>
    <message>
        <source>The sealed name does not open</source>
        <translation>密封的姓名打不开</translation>
    </message>
    <message>
        <source>The custodian&apos;s key does not fit it, or its bytes are damaged.</source>
        <translation>身份保管人的密钥与它不符，或其数据已损坏。</translation>
    </message>
    <message>
        <source>Use the custodian&apos;s key of this office. If it is the right one, tell the reporter.</source>
        <translation>请使用本受理机构身份保管人的密钥。如果密钥没有错，请告诉举报人。</translation>
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
        <source>More people could read this than you were shown</source>
        <translation>能读到内容的人比您看到的名单多</translation>
    </message>
    <message>
        <source>The office&apos;s card lists another reviewer now. Nothing was sent.</source>
        <translation>受理机构的名片现在多列了一位复核员。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Look at who can open it, leave out whom you wish, then go on.</source>
        <translation>请再看一遍谁能打开，排除您不想让其看到的人，然后继续。</translation>
    </message>
    <message>
        <source>This office has no custodian</source>
        <translation>这个受理机构没有身份保管人</translation>
    </message>
    <message>
        <source>Nobody there could keep your name apart from the reviewers.</source>
        <translation>那里没有人能把您的姓名与复核员分开保管。</translation>
    </message>
    <message>
        <source>Choose to stay anonymous, to use another name, or to be named.</source>
        <translation>请选择匿名、使用化名或实名。</translation>
    </message>
    <message>
        <source>Another custodian would open your name</source>
        <translation>能打开您姓名的将是另一位身份保管人</translation>
    </message>
    <message>
        <source>The office&apos;s card names another custodian now, or a new key. Nothing was sent.</source>
        <translation>受理机构的名片上现在是另一位身份保管人，或换了新密钥。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Look at who it is now. Then seal your report again, or send it without your name.</source>
        <translation>看看现在是谁。然后重新密封举报，或不附姓名发送。</translation>
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
        <source>It was sealed for another office, is damaged or not whole, or is another kind of file.</source>
        <translation>它是密封给别的受理机构的，或者已损坏、不完整，或者是别的文件。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you which office it is for, and compare the fingerprint. Else copy it again.</source>
        <translation>请询问交给您文件的人它是给哪个受理机构的，并核对指纹。如果没错，请重新复制一份。</translation>
    </message>
    <message>
        <source>This passphrase does not open the draft</source>
        <translation>这个口令打不开草稿</translation>
    </message>
    <message>
        <source>It is another one, or mistyped; or the file is not a draft, or its beginning is damaged.</source>
        <translation>口令不对或输错了；也可能这个文件不是草稿，或开头部分已损坏。</translation>
    </message>
    <message>
        <source>Type it once more. Capital letters count; the number of spaces between words does not.</source>
        <translation>请再输入一次。区分大小写；词与词之间空格的多少不影响。</translation>
    </message>
    <message>
        <source>This draft cannot be read</source>
        <translation>无法读取这份草稿</translation>
    </message>
    <message>
        <source>It is damaged, not whole, or not a locked draft of Ombra. It was not changed.</source>
        <translation>它已损坏、不完整，或不是 Ombra 的加密草稿。文件没有被改动。</translation>
    </message>
    <message>
        <source>Choose another file or an older copy, if you have one.</source>
        <translation>请选择另一个文件，或较早的副本（如果有）。</translation>
    </message>
    <message>
        <source>Nobody did anything wrong. Whoever wrote the report can seal it again for another week.</source>
        <translation>没有人做错什么。写举报的人可以为另一周重新密封。</translation>
    </message>
    <message>
        <source>These words open nothing that waits</source>
        <translation>这些词打不开任何等待的内容</translation>
    </message>
    <message>
        <source>What lies in the outbox belongs to other words or to another office, or it was sent already.</source>
        <translation>待发箱里的内容属于别的词或别的受理机构，或者已经发出。</translation>
    </message>
    <message>
        <source>Compare the words with your note, and choose the office you reported to.</source>
        <translation>请与您记下的词核对，并选择您举报时的受理机构。</translation>
    </message>
    <message>
        <source>What waits in the outbox is damaged</source>
        <translation>待发箱里的内容已损坏</translation>
    </message>
    <message>
        <source>Your words open it, but a part of it cannot be read. Nothing half was sent.</source>
        <translation>您的词可以打开它，但有一部分无法读取。没有发出不完整的内容。</translation>
    </message>
    <message>
        <source>Write the report once more, and remove what waits.</source>
        <translation>请重新填写举报，并删除等待的内容。</translation>
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
    <message>
        <source>Ombra has no better words for this. The vault is not affected.</source>
        <translation>Ombra 没有更确切的说明。保险库不受影响。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the makers of Ombra the code below.</source>
        <translation>请再试一次。如果再次发生，请把下面的代码告诉 Ombra 的开发者。</translation>
    </message>
    <message>
        <source>Check the connection and try again. If it stays so, ask who runs the server.</source>
        <translation>请检查连接后再试。如果一直这样，请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>It has no room for new reports or replies. What it holds can still be pulled.</source>
        <translation>它没有空间存放新的举报或回复。已有的内容仍可收取。</translation>
    </message>
    <message>
        <source>Ask who runs the server to make room.</source>
        <translation>请让服务器的管理者腾出空间。</translation>
    </message>
    <message>
        <source>On a public network, sign in to it first. Otherwise ask who runs the server.</source>
        <translation>如果使用公共网络，请先登录该网络。否则请询问服务器的管理者。</translation>
    </message>
    <message>
        <source>If it was published before, ask who runs the server whether it lost its data.</source>
        <translation>如果以前公布过，请询问服务器的管理者是否丢失了数据。</translation>
    </message>
    <message>
        <source>Whoever restored it has an invitation for you. With the root key: ombra-desk reissue-card --server.</source>
        <translation>恢复服务器的人有一份邀请给您。请用根密钥执行：ombra-desk reissue-card --server。</translation>
    </message>
    <message>
        <source>Shorten the text, or send the rest as a second message.</source>
        <translation>请缩短文字，或把其余内容作为第二条消息发送。</translation>
    </message>
    <message>
        <source>The card of the office has run out</source>
        <translation>受理机构的名片已过期</translation>
    </message>
    <message>
        <source>Nobody can seal to this office until it has a new one.</source>
        <translation>在换上新名片之前，没有人能向这个受理机构密封举报。</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, a new card needs the root key.</source>
        <translation>请检查这台电脑的日期。如果日期正确，制作新名片需要根密钥。</translation>
    </message>
    <message>
        <source>The server shows another office</source>
        <translation>服务器出示了另一个受理机构</translation>
    </message>
    <message>
        <source>Its card does not match the fingerprint of this office, or is older than one seen before. Nothing of it was used.</source>
        <translation>它的名片与这个受理机构的指纹不符，或者比以前见过的更旧。没有采用其中任何内容。</translation>
    </message>
    <message>
        <source>Ask who runs the server. Reporters may be shown the same.</source>
        <translation>请询问服务器的管理者。举报人看到的可能也是这样。</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the other reviewers and who runs the server.</source>
        <translation>请不要继续。请询问其他复核员和服务器的管理者。</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>制作地点</translation>
    </message>
    <message>
        <source>Names and addresses of people</source>
        <translation>人名和地址</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Comments and changes</source>
        <translation>批注和修改</translation>
    </message>
    <message>
        <source>Hidden parts</source>
        <translation>隐藏的部分</translation>
    </message>
    <message>
        <source>Other files inside</source>
        <translation>里面的其他文件</translation>
    </message>
    <message>
        <source>Numbers that no other file has</source>
        <translation>独有的编号</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Scripts, links and formulas</source>
        <translation>脚本、链接和公式</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Other hidden data</source>
        <translation>其他隐藏数据</translation>
    </message>
    <message>
        <source>Nothing hidden was found; the file was made anew all the same</source>
        <translation>没有发现隐藏数据；文件仍然重新制作过</translation>
    </message>
    <message>
        <source>Descriptions of pictures</source>
        <translation>图片的说明文字</translation>
    </message>
    <message>
        <source>Who made or changed it</source>
        <translation>谁制作或修改了它</translation>
    </message>
    <message>
        <source>Colour profile of a screen or camera</source>
        <translation>屏幕或相机的颜色配置</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Fields of its own</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>When it was made or changed</source>
        <translation>制作或修改的时间</translation>
    </message>
    <message>
        <source>Description or title</source>
        <translation>说明或标题</translation>
    </message>
    <message>
        <source>Camera, phone or recorder</source>
        <translation>相机、手机或录音设备</translation>
    </message>
    <message>
        <source>Files inside the file</source>
        <translation>文件里的文件</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>地图上的位置</translation>
    </message>
    <message>
        <source>Hidden pages, sheets or layers</source>
        <translation>隐藏的页面、工作表或图层</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>隐藏的文字</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>看不见的字符</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>指向别处的链接</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>宏</translation>
    </message>
    <message>
        <source>The way an e-mail went</source>
        <translation>邮件经过的路线</translation>
    </message>
    <message>
        <source>Files in the archive</source>
        <translation>压缩包里的文件</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>Printer and its settings</source>
        <translation>打印机及其设置</translation>
    </message>
    <message>
        <source>Sender and recipients</source>
        <translation>发件人和收件人</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Signature or certificate</source>
        <translation>签名或证书</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>写出它的程序</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>演讲者备注</translation>
    </message>
    <message>
        <source>Small picture of an earlier state</source>
        <translation>早先样子的小图</translation>
    </message>
    <message>
        <source>Tracked changes, deleted text</source>
        <translation>修订记录、已删除的文字</translation>
    </message>
    <message>
        <source>Data behind the end</source>
        <translation>文件末尾之后的数据</translation>
    </message>
    <message>
        <source>Serial numbers and identifiers</source>
        <translation>序列号和标识符</translation>
    </message>
    <message>
        <source>watermarks</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>dots of a colour printer</source>
        <translation>彩色打印机的小点</translation>
    </message>
    <message>
        <source>the camera&apos;s own noise</source>
        <translation>相机自身的噪点</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>人声</translation>
    </message>
    <message>
        <source>sounds in the background</source>
        <translation>背景声音</translation>
    </message>
    <message>
        <source>wording and style</source>
        <translation>用词和文风</translation>
    </message>
    <message>
        <source>everything that can be seen or read in it</source>
        <translation>里面能看到或读到的一切</translation>
    </message>
    <message>
        <source>fonts and layout</source>
        <translation>字体和版式</translation>
    </message>
    <message>
        <source>It is not the same file any more: its check sum cannot be compared.</source>
        <translation>它不再是同一个文件：校验和无法比对。</translation>
    </message>
    <message>
        <source>The mail server&apos;s signature (DKIM) no longer fits: nobody can check that the mail is genuine.</source>
        <translation>邮件服务器的签名（DKIM）不再相符：没有人能核实邮件是否真实。</translation>
    </message>
    <message>
        <source>A signature in the document no longer holds.</source>
        <translation>文件里的签名不再有效。</translation>
    </message>
    <message>
        <source>What shows how and when it was made is gone.</source>
        <translation>显示它如何、何时制作的信息没有了。</translation>
    </message>
    <message>
        <source>A cleaned copy was made.</source>
        <translation>已做好清理过的副本。</translation>
    </message>
    <message>
        <source>It was looked into.</source>
        <translation>已查看完毕。</translation>
    </message>
    <message>
        <source>An archive is listed, not opened: each file inside goes as it is. Unpack it and add the files one by one to clean them.</source>
        <translation>压缩包只列出内容，不会打开：里面的每个文件都会原样发送。请先解压，再逐个添加文件来清理。</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. What is hidden in it is not known.</source>
        <translation>这种文件无法查看。里面隐藏了什么，无从知道。</translation>
    </message>
    <message>
        <source>It is not certain how its letters are to be read. Save it as UTF-8 text and add it again.</source>
        <translation>无法确定其中的文字应按哪种编码读取。请另存为 UTF-8 文本，再重新添加。</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says. It could not be looked into.</source>
        <translation>文件已损坏，或与名称不符，无法查看。</translation>
    </message>
    <message>
        <source>It is locked with a password. It could not be looked into.</source>
        <translation>文件设有口令，无法查看。</translation>
    </message>
    <message>
        <source>It is too big for a cleaned copy. The limit is 100 MB, and 1 GB for films, recordings and text.</source>
        <translation>文件太大，不能做清理过的副本。上限是 100 MB，影片、录音和文本是 1 GB。</translation>
    </message>
    <message>
        <source>Reading it took too long, so the reading was ended. The limit is two minutes, and one second more for each MB.</source>
        <translation>读取用时太长，已终止。上限是两分钟，每 MB 再加一秒。</translation>
    </message>
    <message>
        <source>The picture is too large to be looked into.</source>
        <translation>图片太大，无法查看。</translation>
    </message>
    <message>
        <source>It is packed with more than a file of its kind should hold. The reading was ended.</source>
        <translation>里面塞的东西比这种文件应有的多，读取已终止。</translation>
    </message>
    <message>
        <source>Reading it took more memory than is allowed. The reading was ended.</source>
        <translation>读取它所用的内存超过了限度，读取已终止。</translation>
    </message>
    <message>
        <source>Something hidden was still in the copy, so the copy was thrown away.</source>
        <translation>副本里仍有隐藏的东西，所以副本已丢弃。</translation>
    </message>
    <message>
        <source>Reading it made the reading process fail. Such a file may be meant to do harm.</source>
        <translation>读取它使读取进程出错。这样的文件可能是用来害人的。</translation>
    </message>
    <message>
        <source>The reading process gave a forbidden answer. Such a file may be meant to do harm.</source>
        <translation>读取进程给出了不允许的回答。这样的文件可能是用来害人的。</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>more memory or time</source>
        <translation>更多内存或时间</translation>
    </message>
    <message>
        <source>Tor was not found</source>
        <translation>没有找到 Tor</translation>
    </message>
    <message>
        <source>No Tor runs on this computer, and no program called tor is installed.</source>
        <translation>这台电脑上没有正在运行的 Tor，也没有安装名为 tor 的程序。</translation>
    </message>
    <message>
        <source>Install Tor, or start Tor Browser and wait until it is connected. Then try again.</source>
        <translation>请安装 Tor，或启动 Tor 浏览器并等它连接好，然后再试一次。</translation>
    </message>
    <message>
        <source>No running Tor was found</source>
        <translation>没有找到正在运行的 Tor</translation>
    </message>
    <message>
        <source>Neither the system&apos;s Tor nor Tor Browser answers on this computer.</source>
        <translation>这台电脑上，系统的 Tor 和 Tor 浏览器都没有回应。</translation>
    </message>
    <message>
        <source>Start Tor Browser and wait until it is connected, or let Ombra start Tor.</source>
        <translation>请启动 Tor 浏览器并等它连接好，或让 Ombra 启动 Tor。</translation>
    </message>
    <message>
        <source>What answers there is not Tor</source>
        <translation>在那里回应的不是 Tor</translation>
    </message>
    <message>
        <source>Another program, or another person&apos;s, listens where Tor would. Nothing of yours was sent to it.</source>
        <translation>另一个程序，或另一个人的程序，占用了 Tor 的位置。您的任何内容都没有发给它。</translation>
    </message>
    <message>
        <source>Let Ombra start its own Tor, or ask whoever looks after this computer.</source>
        <translation>请让 Ombra 启动自己的 Tor，或询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>This Tor is too old</source>
        <translation>这个 Tor 太旧了</translation>
    </message>
    <message>
        <source>It lacks protection that is needed here.</source>
        <translation>它缺少这里所需要的保护。</translation>
    </message>
    <message>
        <source>Update Tor, or use an up-to-date Tor Browser. Then try again.</source>
        <translation>请更新 Tor，或使用最新的 Tor 浏览器，然后再试一次。</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>这台电脑的时钟不对</translation>
    </message>
    <message>
        <source>Tor says that date or time are too far off. It cannot connect like that.</source>
        <translation>Tor 表示日期或时间相差太远，这样无法连接。</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>请设置日期、时间和时区，然后再试一次。</translation>
    </message>
    <message>
        <source>This computer reaches no network</source>
        <translation>这台电脑没有连上网络</translation>
    </message>
    <message>
        <source>Tor found no way out of this computer.</source>
        <translation>Tor 找不到离开这台电脑的途径。</translation>
    </message>
    <message>
        <source>Connect to a network. On a public one, sign in first. If only a proxy leads out, name it below.</source>
        <translation>请连接网络。公共网络请先登录。如果只能通过代理连接外部，请在下面填写代理。</translation>
    </message>
    <message>
        <source>Tor does not get any further</source>
        <translation>Tor 无法继续连接</translation>
    </message>
    <message>
        <source>It found no way into its network for some time. Your network may block it.</source>
        <translation>它在一段时间内没有找到进入 Tor 网络的途径。您的网络可能封锁了它。</translation>
    </message>
    <message>
        <source>Try once more. If it stops again, use bridges, or another network.</source>
        <translation>请再试一次。如果仍然停住，请使用网桥，或换一个网络。</translation>
    </message>
    <message>
        <source>The bridges do not answer</source>
        <translation>网桥没有回应</translation>
    </message>
    <message>
        <source>They may be out of date, or your network blocks them.</source>
        <translation>它们可能已经失效，或被您的网络封锁。</translation>
    </message>
    <message>
        <source>Get other bridges, best of another kind, and paste them below.</source>
        <translation>请获取其他网桥，最好是另一种类型，粘贴到下面。</translation>
    </message>
    <message>
        <source>A program for these bridges is missing</source>
        <translation>缺少这些网桥所需的程序</translation>
    </message>
    <message>
        <source>Bridges of this kind need a helper program that is not on this computer.</source>
        <translation>这类网桥需要一个辅助程序，而这台电脑上没有。</translation>
    </message>
    <message>
        <source>Install it, or use bridges of another kind.</source>
        <translation>请安装它，或使用另一类网桥。</translation>
    </message>
    <message>
        <source>The helper program for the bridges does not work</source>
        <translation>网桥的辅助程序无法工作</translation>
    </message>
    <message>
        <source>Tor could not start it, or it ended.</source>
        <translation>Tor 无法启动它，或它已经结束。</translation>
    </message>
    <message>
        <source>Try again, or use bridges of another kind.</source>
        <translation>请再试一次，或使用另一类网桥。</translation>
    </message>
    <message>
        <source>This is not a bridge that Ombra can use</source>
        <translation>这不是 Ombra 能使用的网桥</translation>
    </message>
    <message>
        <source>A line is not complete, is of a kind that Ombra does not know, or there are too many. Nothing was started.</source>
        <translation>有一行不完整、属于 Ombra 不认识的类型，或网桥太多。没有启动任何程序。</translation>
    </message>
    <message>
        <source>Copy each line whole, one bridge to a line.</source>
        <translation>请完整复制每一行，每行一个网桥。</translation>
    </message>
    <message>
        <source>Tor ended by itself</source>
        <translation>Tor 自己结束了</translation>
    </message>
    <message>
        <source>It was started and ended before it was connected.</source>
        <translation>它已启动，但在连接之前就结束了。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start Tor Browser and use the Tor that is running.</source>
        <translation>请再试一次。如果再次发生，请启动 Tor 浏览器，并使用正在运行的 Tor。</translation>
    </message>
</context>
<context>
    <name>narrowing</name>
    <message>
        <source>You say that about {people} people know this. Describe in general words, and attach nothing that only they have.</source>
        <translation>您说大约有 {people} 人知道这件事。请用笼统的话描述，不要附上只有他们才有的东西。</translation>
    </message>
    <message>
        <source>{name}: about {people} people can open it. You could describe it instead.</source>
        <translation>{name}：大约 {people} 人能打开。您可以改为只作描述。</translation>
    </message>
    <message>
        <source>About {people} people were there. You could leave the number out.</source>
        <translation>大约有 {people} 人在场。您可以不写人数。</translation>
    </message>
    <message>
        <source>{name} goes as it is. It can say who made, opened or printed it. You could describe it instead.</source>
        <translation>{name} 将原样发送。它可能说明是谁制作、打开或打印的。您可以改为只作描述。</translation>
    </message>
    <message>
        <source>An exact time says who was on duty. If the minutes prove nothing, round it to the hour.</source>
        <translation>精确的时间会说明当时谁在值班。如果分钟不能证明什么，请只写到小时。</translation>
    </message>
    <message>
        <source>Few people know the name of the cluster. You could leave it out.</source>
        <translation>知道这个集群名称的人很少。您可以不写。</translation>
    </message>
    <message>
        <source>Few people know the name of the segment. You could leave it out.</source>
        <translation>知道这个分组名称的人很少。您可以不写。</translation>
    </message>
    <message>
        <source>Your role narrows it down. You could choose the broader one, an employee.</source>
        <translation>您的角色缩小了范围。您可以选更宽泛的“员工”。</translation>
    </message>
    <message>
        <source>Your country narrows it down. You could leave it out.</source>
        <translation>您所在的国家缩小了范围。您可以不写。</translation>
    </message>
    <message>
        <source>The ID leads the service to whoever set it up. Keep it if that is no secret.</source>
        <translation>平台可以通过这个编号查到创建者。如果这不是秘密，可以保留。</translation>
    </message>
    <message>
        <source>A text holds a link or an address. Personal links lead to one person; you could leave it out.</source>
        <translation>文字里有链接或地址。个人链接会指向一个人；您可以不写。</translation>
    </message>
    <message>
        <source>Few colleagues may write in this language. Ready-made sentences hide your wording.</source>
        <translation>用这种语言写作的同事可能很少。选用现成的句子可以隐藏您的用词。</translation>
    </message>
</context>
<context>
    <name>noted</name>
    <message>
        <source>It was closed</source>
        <translation>被关闭</translation>
    </message>
    <message>
        <source>We opened it again</source>
        <translation>我们重新打开</translation>
    </message>
    <message>
        <source>It was closed again</source>
        <translation>再次被关闭</translation>
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
        <translation>还没有受理机构</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>只在这台电脑上</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>通过 Tor</translation>
    </message>
    <message>
        <source>Through a proxy that is not Tor</source>
        <translation>通过不是 Tor 的代理</translation>
    </message>
    <message>
        <source>Direct connection: not anonymous</source>
        <translation>直接连接：不匿名</translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation>未选择连接方式</translation>
    </message>
    <message>
        <source>{connection}, not reached yet</source>
        <translation>{connection}，尚未连上</translation>
    </message>
    <message>
        <source>This reviewer has published no keys. The office has to act.</source>
        <translation>这位复核员没有公布密钥。需要由受理机构处理。</translation>
    </message>
    <message>
        <source>This reviewer has lost this week&apos;s key. The office has to act.</source>
        <translation>这位复核员丢失了本周的密钥。需要由受理机构处理。</translation>
    </message>
    <message>
        <source>This reviewer has no key for this week. The office has to act.</source>
        <translation>这位复核员本周没有密钥。需要由受理机构处理。</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>{shown}: the order is dated after what was done. Are both times right?</source>
        <translation>{shown}：指令的时间晚于处置的时间。两个时间都对吗？</translation>
    </message>
    <message>
        <source>{shown}: order and action are minutes apart. Which clock showed the time of the order?</source>
        <translation>{shown}：指令与处置只差几分钟。指令的时间是从哪个时钟看到的？</translation>
    </message>
    <message>
        <source>{shown}: order and action are less than a minute apart. Do both times come from the same clock?</source>
        <translation>{shown}：指令与处置相差不到一分钟。两个时间来自同一个时钟吗？</translation>
    </message>
    <message>
        <source>{shown}: it ended before its planned start. Are both times in the right time zone?</source>
        <translation>{shown}：结束时间早于计划开始时间。两个时间的时区都对吗？</translation>
    </message>
    <message>
        <source>{shown}: was there something about this day, or the days around it?</source>
        <translation>{shown}：这一天或前后几天有什么特别之处吗？</translation>
    </message>
    <message>
        <source>{shown}: the planned start is less than 72 hours away. Is an event coming up?</source>
        <translation>{shown}：距离计划开始不到 72 小时。近期有活动吗？</translation>
    </message>
    <message>
        <source>{shown}: the restart ended before anything else. Are the times right?</source>
        <translation>{shown}：重新开始的那一次结束得比其他都早。时间对吗？</translation>
    </message>
    <message>
        <source>{shown}: the restart ended more than a day later. Is the date right?</source>
        <translation>{shown}：重新开始的那一次在一天多以后才被结束。日期对吗？</translation>
    </message>
    <message>
        <source>You say it happened again after a restart. Would you add that, with its time?</source>
        <translation>您说重新开始后又发生了一次。要把那一次连同时间补上吗？</translation>
    </message>
    <message>
        <source>A restart that was ended stands among the actions. Did it happen again after a restart?</source>
        <translation>处置中有一项是重新开始后又被结束。重新开始后是否又发生了一次？</translation>
    </message>
    <message>
        <source>{shown}: the notice came more than a day later. Is the date right?</source>
        <translation>{shown}：通知在一天多以后才到。日期对吗？</translation>
    </message>
    <message>
        <source>A notice came. Do you remember what it said, even roughly?</source>
        <translation>您收到过通知。还记得大致内容吗？</translation>
    </message>
    <message>
        <source>You name a reason, but no notice came. Where did you hear the reason?</source>
        <translation>您写了理由，但没有收到通知。这个理由是从哪里听说的？</translation>
    </message>
    <message>
        <source>You chose “no reason given” together with a reason. Which of the two was it?</source>
        <translation>您同时选择了“没有说明理由”和某个理由。究竟是哪一种？</translation>
    </message>
    <message>
        <source>They called it a fault. Did a status page say so, or did another account work at that time?</source>
        <translation>对方说是故障。状态页面也这么说吗？当时其他账号能用吗？</translation>
    </message>
    <message>
        <source>The account was locked. If it opened again: when, to the minute?</source>
        <translation>账号曾被锁定。如果后来恢复了：是几点几分？</translation>
    </message>
    <message>
        <source>The reason was a grave one. Do you know whether a report went to a hotline or the police?</source>
        <translation>这个理由很严重。您知道是否向举报热线或警方报告过吗？</translation>
    </message>
    <message>
        <source>The press asked, and it came back. Do you know when the press asked?</source>
        <translation>媒体询问之后又恢复了。您知道媒体是什么时候询问的吗？</translation>
    </message>
    <message>
        <source>A threat was made. Would you say in a few words what it was?</source>
        <translation>有人提出过威胁。能用几个字说明是什么吗？</translation>
    </message>
    <message>
        <source>A group of accounts was hit. Do you know by what it was chosen: plan, server, region?</source>
        <translation>受影响的是一批账号。您知道是按什么选出来的吗：套餐、服务器还是地区？</translation>
    </message>
    <message>
        <source>The order came from {shown}. Where did the action take effect: there only, or beyond?</source>
        <translation>指令来自 {shown}。处置只在那里生效，还是也在别处生效？</translation>
    </message>
    <message>
        <source>You say that nobody checked. How do you know? A sentence in your account helps.</source>
        <translation>您说没有人核实过。您是怎么知道的？在叙述里写一句会有帮助。</translation>
    </message>
    <message>
        <source>You report being told to make up grounds, and answer no further down. Which is right?</source>
        <translation>您报告有人要求编造理由，但后面又回答没有。哪个是对的？</translation>
    </message>
    <message>
        <source>You name staged accounts, and say that no strangers joined. Which is right?</source>
        <translation>您写到被安插的账号，又说没有陌生人加入。哪个是对的？</translation>
    </message>
    <message>
        <source>You report harm to a person, and say that nobody is in danger. Is it over?</source>
        <translation>您报告有人受到伤害，又说没有人处于危险中。事情已经过去了吗？</translation>
    </message>
</context>
<context>
    <name>quirks</name>
    <message>
        <source>{shown}: this time came twice that night. Do you know which of the two it was?</source>
        <translation>{shown}：那一夜这个时间出现过两次。您知道是哪一次吗？</translation>
    </message>
    <message>
        <source>{shown}: the clocks skipped this time that night. Is it the right one?</source>
        <translation>{shown}：那一夜时钟跳过了这个时间。它正确吗？</translation>
    </message>
    <message>
        <source>{shown}: in which time zone is that?</source>
        <translation>{shown}：这是哪个时区的时间？</translation>
    </message>
    <message>
        <source>{shown}: the notice is dated before anything was done. Is that right?</source>
        <translation>{shown}：通知的日期早于所有行动。这样对吗？</translation>
    </message>
    <message>
        <source>What was done has a date in the future. Is the date right?</source>
        <translation>所举报的行动日期在未来。日期对吗？</translation>
    </message>
    <message>
        <source>{shown}: this ends before it begins. Is that right?</source>
        <translation>{shown}：结束早于开始。这样对吗？</translation>
    </message>
    <message>
        <source>{shown}: a number below zero. Is that right?</source>
        <translation>{shown}：数字小于零。这样对吗？</translation>
    </message>
    <message>
        <source>{shown}: the restart has the same ID as what it restarts. Is that right?</source>
        <translation>{shown}：重开的编号与原来的相同。这样对吗？</translation>
    </message>
    <message>
        <source>{shown}: this text holds characters that cannot be seen. Copied text can carry a hidden mark. Would you rather type it anew?</source>
        <translation>{shown}：这段文字里有看不见的字符。复制来的文字可能带有暗记。要不要重新输入？</translation>
    </message>
    <message>
        <source>{shown}: this text holds characters that turn its direction. Would you rather type it anew?</source>
        <translation>{shown}：这段文字里有改变书写方向的字符。要不要重新输入？</translation>
    </message>
    <message>
        <source>{shown}: this name also names a folder. Would a plainer name be better?</source>
        <translation>{shown}：这个名称里还带有文件夹。要不要换个简单的名称？</translation>
    </message>
    <message>
        <source>{shown}: this looks like a program. Is it meant to go along?</source>
        <translation>{shown}：这看起来像一个程序。确实要附上吗？</translation>
    </message>
    <message>
        <source>You chose to appear with a name, but gave none. Is that meant?</source>
        <translation>您选择了留名，但没有填写名字。是有意的吗？</translation>
    </message>
    <message>
        <source>{shown}: this name is sealed for the custodian, and also stands in the report, where every reviewer reads it. Is that meant?</source>
        <translation>{shown}：这个姓名已密封给身份保管人，但也出现在举报里，每位复核员都能看到。是有意的吗？</translation>
    </message>
    <message>
        <source>{shown}: only a few people can open this, so it points to them. Would describing it be enough?</source>
        <translation>{shown}：只有少数人能打开它，所以会指向他们。只作描述是否就够了？</translation>
    </message>
    <message>
        <source>{shown}: this file is attached twice. Is that meant?</source>
        <translation>{shown}：这个文件附了两次。是有意的吗？</translation>
    </message>
    <message>
        <source>One piece of evidence has no name. Would you like to give it one?</source>
        <translation>有一件证据没有名称。要不要取一个？</translation>
    </message>
    <message>
        <source>{shown}: would you look at this once more?</source>
        <translation>{shown}：请再看一下这里。</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>On {day} {name} asked the custodian for the names you sealed, and gave this reason:</source>
        <translation>{name} 在 {day} 向身份保管人请求打开您密封的姓名，理由是：</translation>
    </message>
    <message>
        <source>Reason of the request</source>
        <translation>请求的理由</translation>
    </message>
    <message>
        <source>{name}, the custodian, granted it on {day}, for this reason:</source>
        <translation>身份保管人 {name} 在 {day} 同意，理由是：</translation>
    </message>
    <message>
        <source>{name}, the custodian, refused it on {day}, for this reason:</source>
        <translation>身份保管人 {name} 在 {day} 拒绝，理由是：</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <translation>答复的理由</translation>
    </message>
    <message>
        <source>Granted: the reviewer can read the names you sealed</source>
        <translation>已同意：复核员能看到您密封的姓名</translation>
    </message>
    <message>
        <source>Refused: the names stay sealed</source>
        <translation>已拒绝：姓名仍然密封</translation>
    </message>
    <message>
        <source>Not answered yet: the names are sealed</source>
        <translation>尚未答复：姓名仍然密封</translation>
    </message>
    <message>
        <source>If you did not expect this, write to the reviewer below and ask.</source>
        <translation>如果这出乎您的意料，请在下面写信询问复核员。</translation>
    </message>
    <message>
        <source>The reviewer can ask again with another reason; you will see that too.</source>
        <translation>复核员可以用别的理由再次请求；那时您也会看到。</translation>
    </message>
    <message>
        <source>You will be told the answer here. You can say below what speaks against it.</source>
        <translation>答复会在这里告诉您。您可以在下面说明反对的理由。</translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>Acknowledgement</source>
        <translation>确认收到</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Your message was read</source>
        <translation>您的消息已被阅读</translation>
    </message>
    <message>
        <source>Request for sealed names</source>
        <translation>请求打开密封的姓名</translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation>正在核对受理机构</translation>
    </message>
    <message>
        <source>Working out the keys from your words</source>
        <translation>正在由八个词算出密钥</translation>
    </message>
    <message>
        <source>Reading the board of replies</source>
        <translation>正在读取回复公告板</translation>
    </message>
    <message>
        <source>Reading the public log</source>
        <translation>正在读取公开日志</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>A message claims to be from {reviewer}, but the signature is false. It is not shown. Do not follow anything it may ask in another way.</source>
        <translation>有一条消息自称来自 {reviewer}，但签名是假的，因此不予显示。如果有人用别的方式提出类似要求，请不要照做。</translation>
    </message>
    <message>
        <source>A message is signed by somebody this office does not list. It is not shown.</source>
        <translation>有一条消息的签名人不在这个受理机构的名单上，不予显示。</translation>
    </message>
    <message>
        <source>A message lies in your place, but was meant for somebody else. It is not shown.</source>
        <translation>您的位置上有一条发给别人的消息，不予显示。</translation>
    </message>
    <message>
        <source>A message is damaged and cannot be read. Look again later.</source>
        <translation>有一条消息已损坏，无法读取。请稍后再看。</translation>
    </message>
    <message>
        <source>An older message was put up again as a new one. It is shown once only.</source>
        <translation>有一条旧消息被当作新消息重新张贴。这里只显示一次。</translation>
    </message>
    <message>
        <source>Two messages of {reviewer} do not follow each other. One of them may not be what was sent. Ask the reviewer to repeat what matters.</source>
        <translation>{reviewer} 的两条消息前后不衔接，其中一条可能不是原来发送的内容。重要的事请让复核员再说一遍。</translation>
    </message>
    <message>
        <source>A message of {reviewer} is missing between others. It may have expired, or been taken away. Ask the reviewer if it matters.</source>
        <translation>{reviewer} 的消息中间缺了一条。可能已过期，也可能被撤下。请问复核员是否要紧。</translation>
    </message>
    <message>
        <source>A message of {reviewer} needs a newer version of this program to be read.</source>
        <translation>{reviewer} 的一条消息需要用更新版本的程序才能读。</translation>
    </message>
    <message>
        <source>The server showed another page than it announced. Look again later; if it stays so, ask the office in another way.</source>
        <translation>服务器给出的页面与它公布的不符。请稍后再看；如果一直这样，请用别的方式询问受理机构。</translation>
    </message>
    <message>
        <source>The board of replies is damaged. Look again later.</source>
        <translation>回复公告板已损坏。请稍后再看。</translation>
    </message>
    <message>
        <source>The server shows an older board than before. Newer replies may be held back.</source>
        <translation>服务器显示的公告板比之前的旧。较新的回复可能被扣住了。</translation>
    </message>
    <message>
        <source>The board of replies is older than it should be. New replies may be late.</source>
        <translation>回复公告板比应有的旧。新的回复可能会迟到。</translation>
    </message>
    <message>
        <source>Something about the replies is not as it should be.</source>
        <translation>回复有些不对劲的地方。</translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation>某位复核员</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>How exact?</source>
        <translation>精确到？</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>时区…</translation>
    </message>
    <message>
        <source>UTC (Universal Time)</source>
        <translation>UTC（协调世界时）</translation>
    </message>
</context>
<context>
    <name>withdraw</name>
    <message>
        <source>Withdraw the report?</source>
        <translation>撤回举报？</translation>
    </message>
    <message>
        <source>The reviewer is told that you take your report back. The office still holds what it received, marked as taken back, and deletes it by its own rules. The sealed copy on the server goes after about 60 days. What was read already cannot be unread. You can still write here afterwards.</source>
        <translation>复核员会得知您撤回举报。受理机构仍保存已收到的内容，并标记为已撤回，按自己的规则删除。服务器上的密封副本大约 60 天后删除。已经读过的内容无法收回。之后您仍然可以在这里来信。</translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>保留举报</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回</translation>
    </message>
</context>
</TS>
