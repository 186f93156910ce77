<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AckCard</name>
    <message>
        <source>In {language}, signed by {signer}, sealed to this reporter alone. It can be read within {hours} h of sending and promises the next message within 30 days.</source>
        <translation>باللغة {language}، بتوقيع {signer}، مختوم لهذا المبلِّغ وحده. تمكن قراءته خلال {hours} ساعة من الإرسال، وفيه وعد بالرسالة التالية خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>كتابته بصيغة أخرى</translation>
    </message>
    <message>
        <source>This report is not acknowledged yet</source>
        <translation>لم يُؤكَّد استلام هذا البلاغ بعد</translation>
    </message>
    <message>
        <source>The acknowledgement is overdue</source>
        <translation>تأخر تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Not acknowledged yet; {left} left</source>
        <translation>لم يُؤكَّد الاستلام بعد؛ بقي {left}</translation>
    </message>
</context>
<context>
    <name>ActWords</name>
    <message>
        <source>Report received</source>
        <translation>وصل البلاغ</translation>
    </message>
    <message>
        <source>Follow-up received</source>
        <translation>وصلت إضافة</translation>
    </message>
    <message>
        <source>The reporter took the report back</source>
        <translation>سحب المبلِّغ بلاغه</translation>
    </message>
    <message>
        <source>Message of a newer version received</source>
        <translation>وصلت رسالة من إصدار أحدث</translation>
    </message>
    <message>
        <source>Opened at this desk</source>
        <translation>فُتح في هذه المحطة</translation>
    </message>
    <message>
        <source>The text of the report arrived</source>
        <translation>وصل نص البلاغ</translation>
    </message>
    <message>
        <source>Acknowledgement written</source>
        <translation>كُتب تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Question written</source>
        <translation>كُتب سؤال</translation>
    </message>
    <message>
        <source>Status written</source>
        <translation>كُتبت حالة</translation>
    </message>
    <message>
        <source>Finding written</source>
        <translation>كُتبت النتيجة</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>كُتبت ملاحظة</translation>
    </message>
    <message>
        <source>The sealed name was asked for</source>
        <translation>طُلب الاسم المختوم</translation>
    </message>
    <message>
        <source>The custodian granted the name</source>
        <translation>منح أمين الهوية الاسم</translation>
    </message>
    <message>
        <source>The custodian refused the name</source>
        <translation>رفض أمين الهوية طلب الاسم</translation>
    </message>
    <message>
        <source>The reporter is told of the request</source>
        <translation>أُخبر المبلِّغ بالطلب</translation>
    </message>
    <message>
        <source>Reply posted</source>
        <translation>نُشر الرد</translation>
    </message>
    <message>
        <source>The server refused a reply</source>
        <translation>رفض الخادم ردًا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Copy of a file saved</source>
        <translation>حُفظت نسخة من ملف</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>صُدِّر البلاغ</translation>
    </message>
    <message>
        <source>This desk was made</source>
        <translation>أُنشئت هذه المحطة</translation>
    </message>
    <message>
        <source>Keys published, up to week</source>
        <translation>نُشرت المفاتيح حتى الأسبوع</translation>
    </message>
    <message>
        <source>Secret of a week erased</source>
        <translation>مُحي سر أسبوع</translation>
    </message>
    <message>
        <source>Card signed again, its number</source>
        <translation>وُقّعت البطاقة من جديد، رقمها</translation>
    </message>
    <message>
        <source>New log of the server accepted</source>
        <translation>قُبل سجل الخادم الجديد</translation>
    </message>
    <message>
        <source>This record was saved to a file</source>
        <translation>حُفظ هذا السجل في ملف</translation>
    </message>
    <message>
        <source>A flaw in this record was seen</source>
        <translation>اطُّلع على خلل في هذا السجل</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>أُنشئت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Desk brought back from a backup</source>
        <translation>أُعيدت المحطة من نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>AdditionsView</name>
    <message>
        <source>Something else was done</source>
        <translation>اتُّخذ إجراء آخر</translation>
    </message>
    <message>
        <source>Something you reported has ended</source>
        <translation>انتهى إجراء أبلغتَ عنه</translation>
    </message>
    <message>
        <source>Something else was done: {what}</source>
        <translation>اتُّخذ إجراء آخر: {what}</translation>
    </message>
    <message>
        <source>This has ended: {what}</source>
        <translation>انتهى هذا: {what}</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>متى انتهى؟</translation>
    </message>
    <message>
        <source>Counted in the order of your report; what you added later comes after it.</source>
        <translation>العدّ بترتيب بلاغك؛ وما أضفتَه لاحقًا يأتي بعده.</translation>
    </message>
    <message>
        <source>What has ended?</source>
        <translation>ما الذي انتهى؟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>{number}. {what}</source>
        <translation>{number}. {what}</translation>
    </message>
    <message>
        <source>Number {number} of what you reported</source>
        <translation>رقم {number} مما أبلغتَ عنه</translation>
    </message>
</context>
<context>
    <name>AskWordsPage</name>
    <message>
        <source>Check for replies</source>
        <translation>البحث عن ردود</translation>
    </message>
    <message>
        <source>Enter the eight words of your receipt, or the numbers. They stay on this computer; the server learns only that somebody looked.</source>
        <translation>أدخل الكلمات الثماني من الإيصال، أو الأرقام. تبقى على هذا الحاسوب، ولا يعرف الخادم إلا أن أحدًا قد اطّلع.</translation>
    </message>
    <message>
        <source>Your eight words</source>
        <translation>كلماتك الثماني</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>بترتيبها، وبينها مسافات.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>Look for replies</source>
        <translation>البحث عن ردود</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>لم يُختَر أي مكتب</translation>
    </message>
    <message>
        <source>Replies lie at the server of the office that got your report.</source>
        <translation>توجد الردود على خادم المكتب الذي وصل إليه بلاغك.</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اختيار مكتب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No connection is chosen</source>
        <translation>لم تُختَر طريقة الاتصال</translation>
    </message>
    <message>
        <source>Say first how the office&apos;s server is to be reached.</source>
        <translation>حدّد أولًا كيف يجري الاتصال بخادم المكتب.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>اختيار طريقة الاتصال</translation>
    </message>
    <message>
        <source>Word {place} is on no list. It is probably misspelt; compare it with your note.</source>
        <translation>الكلمة {place} ليست في أي قائمة. لعلها مكتوبة خطأ؛ قارنها بما دوّنته.</translation>
    </message>
    <message>
        <source>There are {count} words here; eight are needed.</source>
        <translation>هنا {count} من الكلمات؛ والمطلوب ثماني كلمات.</translation>
    </message>
</context>
<context>
    <name>BeforeYouStart</name>
    <message>
        <source>Before you start</source>
        <translation>قبل البدء</translation>
    </message>
    <message>
        <source>Do not use a computer, phone or network that belongs to the company you are reporting.</source>
        <translation>لا تستخدم حاسوبًا أو هاتفًا أو شبكة تعود إلى الشركة التي تُبلِغ عنها.</translation>
    </message>
    <message>
        <source>Other things that can identify you</source>
        <translation>أمور أخرى قد تكشف هويتك</translation>
    </message>
    <message>
        <source>The time at which you send, if you were on duty.</source>
        <translation>وقت الإرسال، إن كنت في نوبة عمل.</translation>
    </message>
    <message>
        <source>Documents that few people can open, or that carry a name or a mark.</source>
        <translation>الوثائق التي لا يستطيع فتحها إلا قليلون، أو التي تحمل اسمًا أو علامة.</translation>
    </message>
    <message>
        <source>Printed or photographed pages: they can carry dots that name the printer.</source>
        <translation>الصفحات المطبوعة أو المصوَّرة: قد تحمل نقاطًا تدل على الطابعة.</translation>
    </message>
    <message>
        <source>Your way of writing. Short, plain sentences say less about you.</source>
        <translation>أسلوبك في الكتابة. الجمل القصيرة البسيطة تكشف عنك أقل.</translation>
    </message>
    <message>
        <source>An input method that sends what you type to its maker.</source>
        <translation>طريقة إدخال ترسل ما تكتبه إلى صانعها.</translation>
    </message>
    <message>
        <source>Whom you have told about it, and what you have posted.</source>
        <translation>من أخبرته بالأمر، وما نشرته عنه.</translation>
    </message>
</context>
<context>
    <name>BridgesFold</name>
    <message>
        <source>A bridge is an entrance to Tor that is not in its public list. Get some from bridges.torproject.org, by e-mail from the Tor Project, or from somebody you trust, if possible not over this network.</source>
        <translation>الجسر مدخل إلى Tor ليس في قائمته العامة. احصل على جسور من ⁨bridges.torproject.org⁩، أو بالبريد الإلكتروني من مشروع Tor، أو من شخص تثق به، وإن أمكن عبر غير هذه الشبكة.</translation>
    </message>
    <message>
        <source>Bridges, one a line</source>
        <translation>الجسور، واحد في كل سطر</translation>
    </message>
    <message>
        <source>obfs4, snowflake, webtunnel or plain.</source>
        <translation>⁨obfs4⁩ أو ⁨snowflake⁩ أو ⁨webtunnel⁩ أو عادي.</translation>
    </message>
    <message>
        <source>Start Tor with these bridges</source>
        <translation>تشغيل Tor بهذه الجسور</translation>
    </message>
    <message>
        <source>Take the office&apos;s bridges</source>
        <translation>أخذ جسور المكتب</translation>
    </message>
    <message>
        <source>Start Tor without bridges</source>
        <translation>تشغيل Tor بلا جسور</translation>
    </message>
    <message>
        <source>A bridge sees that you use Tor, not what for. Snowflake and WebTunnel disguise it as visits to other sites; your network sees those sites&apos; names being looked up.</source>
        <translation>يرى الجسر أنك تستخدم Tor، لا لماذا. يُخفي ⁨Snowflake⁩ و⁨WebTunnel⁩ ذلك فيبدو زيارة لمواقع أخرى؛ وترى شبكتك الاستعلام عن أسماء تلك المواقع.</translation>
    </message>
</context>
<context>
    <name>ButtonBar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>Carry it another way</source>
        <translation>إيصاله بطريقة أخرى</translation>
    </message>
    <message>
        <source>For a blocked network, a stick, an e-mail, or a helper in another place.</source>
        <translation>لشبكة محجوبة، أو ذاكرة USB، أو بريد إلكتروني، أو شخص يساعد من مكان آخر.</translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>حفظ ملف مختوم</translation>
    </message>
    <message>
        <source>Write your report here and choose “Save a sealed file” on its last page. Only the reviewer can open the file. Its name and its look say nothing.</source>
        <translation>اكتب بلاغك هنا واختر «حفظ ملف مختوم» في صفحته الأخيرة. لا يستطيع فتح الملف إلا المراجع. ولا يدل اسمه ولا شكله على شيء.</translation>
    </message>
    <message>
        <source>Hand in a sealed file</source>
        <translation>تسليم ملف مختوم</translation>
    </message>
    <message>
        <source>For yourself or for somebody else. You cannot read what is inside.</source>
        <translation>لنفسك أو نيابة عن غيرك. لا يمكنك قراءة ما في داخله.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>Hand it in</source>
        <translation>تسليم الملف</translation>
    </message>
    <message>
        <source>Choose the office first: the file is handed in at its server.</source>
        <translation>اختر المكتب أولًا: يُسلَّم الملف إلى خادمه.</translation>
    </message>
    <message>
        <source>Continue your report</source>
        <translation>متابعة بلاغك</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>كتابة بلاغ</translation>
    </message>
    <message>
        <source>Looking whether the file is whole</source>
        <translation>جارٍ النظر هل الملف كامل</translation>
    </message>
    <message>
        <source>Sealed for {office}, fingerprint {fingerprint}. It can be handed in until {day}. Size: {size}. File code: {code}. What it says and who wrote it cannot be seen.</source>
        <translation>مختوم لـ {office}، والبصمة {fingerprint}. يمكن تسليمه حتى {day}. الحجم: {size}. رمز الملف: {code}. لا يمكن رؤية ما فيه ولا من كتبه.</translation>
    </message>
    <message>
        <source>The file is whole</source>
        <translation>الملف كامل</translation>
    </message>
    <message>
        <source>The receipt is verified. The server promised to list it publicly by {time}.</source>
        <translation>الإيصال موثَّق. وعد الخادم بإدراجه علنًا قبل {time}.</translation>
    </message>
    <message>
        <source>The file is handed in</source>
        <translation>سُلِّم الملف</translation>
    </message>
    <message>
        <source>Tell whoever gave it to you: it was taken, file code {code}. They saw the same code when they sealed it, and can see with their eight words that it arrived. You can delete the file now.</source>
        <translation>أخبر من أعطاك إياه: استُلم الملف، ورمزه {code}. رأى الرمز نفسه عند الختم، ويستطيع بكلماته الثماني أن يرى أنه وصل. يمكنك الآن حذف الملف.</translation>
    </message>
    <message>
        <source>Choose the sealed file</source>
        <translation>اختيار الملف المختوم</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>Ask a question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>تحديد الحالة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Withdrawn by the reporter</source>
        <translation>سحبه المبلِّغ</translation>
    </message>
    <message>
        <source>The report came with a reply key that nobody could open a reply with. It may have been changed on purpose. The case is kept, and there is no way to its reporter.</source>
        <translation>جاء البلاغ بمفتاح رد لا يستطيع أحد أن يفتح به ردًا. ربما غُيِّر عمدًا. تبقى القضية محفوظة، ولا سبيل إلى المبلِّغ.</translation>
    </message>
    <message>
        <source>No readable message of this case brought a reply key yet.</source>
        <translation>لم تحمل أي رسالة مقروءة في هذه القضية مفتاح رد بعد.</translation>
    </message>
    <message>
        <source>This case cannot be answered</source>
        <translation>لا يمكن الرد على هذه القضية</translation>
    </message>
</context>
<context>
    <name>CaseLines</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عنصر آخر</numerusform>
            <numerusform>عنصران آخران</numerusform>
            <numerusform>%n عناصر أخرى</numerusform>
            <numerusform>%n عنصرًا آخر</numerusform>
            <numerusform>%n عنصر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The text of this report is still on its way</source>
        <translation>نص هذا البلاغ ما زال في الطريق</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Promised message is overdue</source>
        <translation>تأخرت الرسالة الموعودة</translation>
    </message>
    <message>
        <source>Message promised in {left}</source>
        <translation>رسالة موعودة خلال {left}</translation>
    </message>
    <message>
        <source>Acknowledge: {left}</source>
        <translation>تأكيد الاستلام: {left}</translation>
    </message>
    <message>
        <source>Feedback: {left}</source>
        <translation>الإفادة: {left}</translation>
    </message>
    <message>
        <source>Acknowledge within {left}</source>
        <translation>يُؤكَّد الاستلام خلال {left}</translation>
    </message>
    <message>
        <source>Feedback due in {left}</source>
        <translation>تحين الإفادة خلال {left}</translation>
    </message>
    <message>
        <source>Service answers within {left}</source>
        <translation>ترد الخدمة خلال {left}</translation>
    </message>
    <message>
        <source>Reporter may reply for {left}</source>
        <translation>للمبلِّغ أن يرد خلال {left}</translation>
    </message>
    <message>
        <source>Due in {left}</source>
        <translation>يحين خلال {left}</translation>
    </message>
    <message>
        <source>Acknowledgement overdue</source>
        <translation>تأخر تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>تأخرت الإفادة</translation>
    </message>
    <message>
        <source>Service did not answer</source>
        <translation>لم ترد الخدمة</translation>
    </message>
    <message>
        <source>Reporter&apos;s time to reply is over</source>
        <translation>انتهت مهلة المبلِّغ للرد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>أجزاء القضية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Opening the case</source>
        <translation>جارٍ فتح القضية</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>لم تُختَر أي قضية</translation>
    </message>
    <message>
        <source>Choose one from the list. Nothing is marked as read before.</source>
        <translation>اختر قضية من القائمة. لا يُعلَّم شيء كمقروء قبل ذلك.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>البلاغ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>ChoiceAnswer</name>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>شيء آخر…</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>التراجع عن الإجابة</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
</context>
<context>
    <name>CircleCard</name>
    <message>
        <source>How many people could know this?</source>
        <translation>كم شخصًا يمكن أن يعرف هذا؟</translation>
    </message>
    <message>
        <source>Few people could have written this: about {number}</source>
        <translation>من كان يمكن أن يكتب هذا قليلون: نحو {number}</translation>
    </message>
    <message>
        <source>Some people could have written this: about {number}</source>
        <translation>من كان يمكن أن يكتب هذا بضعة أشخاص: نحو {number}</translation>
    </message>
    <message>
        <source>This is a guess from your answers. It never leaves this computer.</source>
        <translation>هذا تخمين من إجاباتك. ولا يغادر هذا الحاسوب أبدًا.</translation>
    </message>
    <message>
        <source>Nothing you answered says that fewer than {number} do.</source>
        <translation>لا شيء في إجاباتك يقول إن العارفين أقل من {number}.</translation>
    </message>
    <message>
        <source>The smallest number you gave counts.</source>
        <translation>يُحسَب أصغر عدد ذكرته.</translation>
    </message>
</context>
<context>
    <name>CodeSearch</name>
    <message>
        <source>Type to search all…</source>
        <translation>اكتب للبحث في الكل…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing has these words. “Something else…” takes your own.</source>
        <translation>لا شيء فيه هذه الكلمات. «شيء آخر…» يقبل كلماتك.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Nothing hidden was found.</source>
        <translation>لم يُعثَر على شيء خفي.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Look at it as somebody who searches for you: what in it points at you?</source>
        <translation>انظر إليه كمن يبحث عنك: ما الذي فيه يدل عليك؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The picture stays.</source>
        <translation>تبقى الصورة.</translation>
    </message>
    <message>
        <source>What can be read, seen and heard stays.</source>
        <translation>يبقى ما يُقرأ ويُرى ويُسمَع.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسَل</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>ما يُرسَل، وإلى من</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>To the reporter of {number} alone: only their eight words open it.</source>
        <translation>إلى المبلِّغ في القضية {number} وحده: لا تفتحه إلا كلماته الثماني.</translation>
    </message>
    <message>
        <source>Signed by {signer}; it cannot be taken back.</source>
        <translation>بتوقيع {signer}؛ ولا يمكن سحبه.</translation>
    </message>
    <message>
        <source>It can be read within {hours} h of sending.</source>
        <translation>تمكن قراءته خلال {hours} ساعة من الإرسال.</translation>
    </message>
    <message>
        <source>The reporter sees the status: {word}.</source>
        <translation>يرى المبلِّغ الحالة: {word}.</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Send the acknowledgement</source>
        <translation>إرسال تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>One thing at a time. Do not repeat what could identify the reporter.</source>
        <translation>أمر واحد في كل مرة. لا تكرر ما قد يكشف هوية المبلِّغ.</translation>
    </message>
    <message>
        <source>Send the question</source>
        <translation>إرسال السؤال</translation>
    </message>
    <message>
        <source>Message to the reporter</source>
        <translation>رسالة إلى المبلِّغ</translation>
    </message>
    <message>
        <source>Set and send</source>
        <translation>تحديد وإرسال</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>ملاحظتك</translation>
    </message>
    <message>
        <source>Do not repeat what could identify the reporter.</source>
        <translation>لا تكرر ما قد يكشف هوية المبلِّغ.</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>إرسال الملاحظة</translation>
    </message>
    <message>
        <source>The case is now</source>
        <translation>القضية الآن</translation>
    </message>
    <message>
        <source>Reason for closing</source>
        <translation>سبب الإغلاق</translation>
    </message>
    <message>
        <source>The reporter reads your words, not this.</source>
        <translation>المبلِّغ يقرأ كلماتك، لا هذا.</translation>
    </message>
    <message>
        <source>Your next message</source>
        <translation>رسالتك التالية</translation>
    </message>
    <message>
        <source>You read it and decide what is next.</source>
        <translation>تقرأ ثم تقرر ما يلي.</translation>
    </message>
    <message>
        <source>You look into it.</source>
        <translation>تبحث في الأمر.</translation>
    </message>
    <message>
        <source>Your words below are the finding.</source>
        <translation>كلماتك أدناه هي النتيجة.</translation>
    </message>
    <message>
        <source>Needs a reason and words to the reporter.</source>
        <translation>يتطلب سببًا وكلمة إلى المبلِّغ.</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختيار سبب</translation>
    </message>
    <message>
        <source>Promise none</source>
        <translation>بلا وعد</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>خلال أقل من يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>تحديد الحالة</translation>
    </message>
    <message>
        <source>Write a note to the reporter</source>
        <translation>كتابة ملاحظة إلى المبلِّغ</translation>
    </message>
</context>
<context>
    <name>ConnectionPage</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>How this computer reaches the office&apos;s server. You decide.</source>
        <translation>كيف يصل هذا الحاسوب إلى خادم المكتب. القرار لك.</translation>
    </message>
    <message>
        <source>Connect through Tor</source>
        <translation>الاتصال عبر Tor</translation>
    </message>
    <message>
        <source>Use the Tor that is running</source>
        <translation>استخدام Tor العامل الآن</translation>
    </message>
    <message>
        <source>Start Tor here</source>
        <translation>تشغيل Tor هنا</translation>
    </message>
    <message>
        <source>My connection to Tor is blocked</source>
        <translation>اتصالي بـ Tor محجوب</translation>
    </message>
    <message>
        <source>More: proxies</source>
        <translation>المزيد: الوكلاء</translation>
    </message>
    <message>
        <source>What about a VPN?</source>
        <translation>ماذا عن VPN؟</translation>
    </message>
    <message>
        <source>I cannot use Tor</source>
        <translation>لا يمكنني استخدام Tor</translation>
    </message>
    <message>
        <source>Looking for a running Tor</source>
        <translation>جارٍ البحث عن Tor عامل</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Through Tor, neither the office&apos;s server nor your network can tell who is calling.</source>
        <translation>عبر Tor لا يستطيع خادم المكتب ولا شبكتك معرفة من يتصل.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>اختيار طريقة الاتصال</translation>
    </message>
</context>
<context>
    <name>ConversationTab</name>
    <message>
        <source>{number} older messages are not shown</source>
        <translation>رسائل أقدم غير معروضة: {number}</translation>
    </message>
    <message>
        <source>Next message promised by {day}</source>
        <translation>الرسالة التالية موعودة قبل {day}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>البلاغ</translation>
    </message>
    <message>
        <source>Follow-up from the reporter</source>
        <translation>إضافة من المبلِّغ</translation>
    </message>
    <message>
        <source>The reporter takes the report back</source>
        <translation>المبلِّغ يسحب بلاغه</translation>
    </message>
    <message>
        <source>A message from a newer version</source>
        <translation>رسالة من إصدار أحدث</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Question to the reporter</source>
        <translation>سؤال إلى المبلِّغ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note to the reporter</source>
        <translation>ملاحظة إلى المبلِّغ</translation>
    </message>
    <message>
        <source>Request for the sealed name</source>
        <translation>طلب الاسم المختوم</translation>
    </message>
    <message>
        <source>See the tab Report.</source>
        <translation>انظر تبويب «البلاغ».</translation>
    </message>
    <message>
        <source>What it adds stands in the tab Report.</source>
        <translation>ما تضيفه موجود في تبويب «البلاغ».</translation>
    </message>
    <message>
        <source>No reason was given.</source>
        <translation>لم يُذكَر سبب.</translation>
    </message>
    <message>
        <source>It is kept as it came. A newer version of Ombra can read it.</source>
        <translation>محفوظ كما جاء. يمكن لإصدار أحدث من Ombra قراءته.</translation>
    </message>
    <message>
        <source>Without words.</source>
        <translation>من دون كلمات.</translation>
    </message>
    <message>
        <source>Text still on its way</source>
        <translation>النص ما زال في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>came %n more time(s)</source>
        <translation>
            <numerusform>لم يتكرر</numerusform>
            <numerusform>وصل مرة أخرى</numerusform>
            <numerusform>وصل مرتين أخريين</numerusform>
            <numerusform>وصل %n مرات أخرى</numerusform>
            <numerusform>وصل %n مرة أخرى</numerusform>
            <numerusform>وصل %n مرة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the reporter</source>
        <translation>قرأه المبلِّغ</translation>
    </message>
    <message>
        <source>Posted; on the board within {hours} h</source>
        <translation>نُشر؛ ويظهر على اللوحة خلال {hours} ساعة</translation>
    </message>
    <message>
        <source>The server refused it</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Waits in the vault; goes out with the next pull</source>
        <translation>ينتظر في الخزنة؛ ويخرج مع الجلب التالي</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Session PIN</source>
        <translation>رمز PIN للجلسة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not this PIN. Tries left: {number}</source>
        <translation>ليس هذا هو الرمز. المحاولات الباقية: {number}</translation>
    </message>
    <message>
        <source>Nobody was here for a while.</source>
        <translation>لم يكن أحد هنا منذ مدة.</translation>
    </message>
    <message>
        <source>Nobody was here for a while. No PIN is set, so anybody can go on.</source>
        <translation>لم يكن أحد هنا منذ مدة. لم يُعيَّن رمز PIN، فيستطيع أي شخص المتابعة.</translation>
    </message>
</context>
<context>
    <name>CoverPanel</name>
    <message>
        <source>Messages that say nothing</source>
        <translation>رسائل لا تقول شيئًا</translation>
    </message>
    <message>
        <source>While Ombra is open, sealed letters without content go to the office’s server at random times, one or two an hour. Somebody who only counts what arrives there then cannot tell which of them is your report. It does not hide that you use Ombra, nor your connection from whoever watches your network. Open for a few minutes only, it hides little. Nothing of it is stored here.</source>
        <translation>ما دام Ombra مفتوحًا، تذهب رسائل مختومة بلا محتوى إلى خادم المكتب في أوقات عشوائية، واحدة أو اثنتان في الساعة. فمن لا يفعل إلا عدّ ما يصل إلى هناك لا يعرف أيها بلاغك. لا يُخفي ذلك أنك تستخدم Ombra، ولا يُخفي اتصالك عمن يراقب شبكتك. وإن فُتح بضع دقائق فقط فلا يُخفي إلا القليل. ولا يُحفَظ شيء منه هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent since Ombra was opened</source>
        <translation>
            <numerusform>لم يُرسَل شيء منذ فتح Ombra</numerusform>
            <numerusform>أُرسلت واحدة منذ فتح Ombra</numerusform>
            <numerusform>أُرسلت اثنتان منذ فتح Ombra</numerusform>
            <numerusform>أُرسلت %n منذ فتح Ombra</numerusform>
            <numerusform>أُرسلت %n منذ فتح Ombra</numerusform>
            <numerusform>أُرسلت %n منذ فتح Ombra</numerusform>
        </translation>
    </message>
    <message>
        <source>Send messages that say nothing</source>
        <translation>إرسال رسائل لا تقول شيئًا</translation>
    </message>
    <message>
        <source>Your report always goes first; on a busy server they cost this computer some work.</source>
        <translation>يذهب بلاغك أولًا دائمًا؛ وعلى خادم مشغول تكلّف هذا الحاسوب بعض العمل.</translation>
    </message>
</context>
<context>
    <name>Dating</name>
    <message>
        <source>this hour</source>
        <translation>خلال هذه الساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>0 س</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>0 ي</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>less than an hour</source>
        <translation>أقل من ساعة</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>{time} ({utc} UTC)</source>
        <translation>{time} ({utc} UTC)</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Review desk</source>
        <translation>محطة المراجعة</translation>
    </message>
    <message>
        <source>Search numbers and headlines</source>
        <translation>البحث في الأرقام والعناوين</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Locks in {minutes} min</source>
        <translation>القفل بعد {minutes} دقيقة</translation>
    </message>
    <message>
        <source>Server reached</source>
        <translation>متصل بالخادم</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Server refuses</source>
        <translation>الخادم يرفض</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>Ombra desk</source>
        <translation>محطة Ombra</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Technical detail</source>
        <translation>تفاصيل تقنية</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ظاهرة</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>مطوية</translation>
    </message>
</context>
<context>
    <name>DiaryView</name>
    <message>
        <source>When?</source>
        <translation>متى؟</translation>
    </message>
    <message>
        <source>What happens to you after the report</source>
        <translation>ما يحدث لك بعد البلاغ</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ما الذي حدث؟</translation>
    </message>
    <message>
        <source>The day is enough. You can leave it empty.</source>
        <translation>اليوم يكفي. ويمكنك تركه فارغًا.</translation>
    </message>
    <message>
        <source>In your own words, if you like</source>
        <translation>بكلماتك أنت، إن أردت</translation>
    </message>
    <message>
        <source>One or two plain sentences. Leave out what only you could know.</source>
        <translation>جملة بسيطة أو جملتان. لا تذكر ما لا يعرفه غيرك.</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>من يستطيع فتحها</translation>
    </message>
    <message>
        <source>Whom you left out of your report is not remembered here. Leave them out again.</source>
        <translation>لا يُحفَظ هنا من استثنيتهم من بلاغك. استثنِهم مرة أخرى.</translation>
    </message>
    <message>
        <source>Seal and send this entry</source>
        <translation>ختم هذه اليومية وإرسالها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>It is meant for the twelve months after your report.</source>
        <translation>هي للأشهر الاثني عشر التي تلي بلاغك.</translation>
    </message>
    <message>
        <source>It is meant for the twelve months after your report: until {day}.</source>
        <translation>هي للأشهر الاثني عشر التي تلي بلاغك: حتى {day}.</translation>
    </message>
    <message>
        <source>Pressure often comes later, and dates prove it. An entry reaches the office only when you send it; Ombra keeps no copy on this computer.</source>
        <translation>كثيرًا ما يأتي الضغط لاحقًا، والتواريخ تثبته. لا تصل يومية إلى المكتب إلا حين ترسلها؛ ولا يحتفظ Ombra بنسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Once a month helps, and on any day when something happens. No reminder is left here: tie it to a day you know, such as the first of the month. Your eight words do not expire.</source>
        <translation>مرة في الشهر تفيد، وكذلك في أي يوم يحدث فيه شيء. لا يُترَك هنا أي تذكير: اربطه بيوم تعرفه، مثل أول الشهر. ولا تنتهي صلاحية كلماتك الثماني.</translation>
    </message>
</context>
<context>
    <name>DirectFold</name>
    <message>
        <source>What you write stays sealed. But the office&apos;s server sees your internet address, and your network, its operator and whoever watches it see that you call this office, and when. Choose this only if that cannot harm you. An onion address cannot be reached like this.</source>
        <translation>يبقى ما تكتبه مختومًا. لكن خادم المكتب يرى عنوانك على الإنترنت، وترى شبكتك ومشغّلها ومن يراقبها أنك تتصل بهذا المكتب، ومتى. لا تختر هذا إلا إن كان لا يضرك. ولا يمكن الوصول هكذا إلى عنوان لا يوجد إلا داخل Tor.</translation>
    </message>
    <message>
        <source>Connect directly, not anonymously</source>
        <translation>الاتصال مباشرة، مع كشف عنواني</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>أفلِت الملفات هنا، أو اخترها</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Described only; the reporter did not send it</source>
        <translation>موصوف فقط؛ لم يرسله المبلِّغ</translation>
    </message>
    <message>
        <source>Named in the report; no file came with it</source>
        <translation>مذكور في البلاغ؛ ولم يأتِ معه ملف</translation>
    </message>
    <message>
        <source>A copy is saved as {name}</source>
        <translation>تُحفَظ نسخة باسم {name}</translation>
    </message>
    <message>
        <source>Verified: the very file that was sealed</source>
        <translation>موثَّق: هو الملف نفسه الذي خُتم</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>لم يُجلَب بعد</translation>
    </message>
    <message>
        <source>Not what was signed; it is not shown or saved</source>
        <translation>ليس ما وُقِّع عليه؛ لا يُعرَض ولا يُحفَظ</translation>
    </message>
    <message>
        <source>For the reviewer only: do not quote</source>
        <translation>للمراجع وحده: لا يُقتبَس</translation>
    </message>
    <message>
        <source>Cleaned copy</source>
        <translation>نسخة منظَّفة</translation>
    </message>
    <message>
        <source>Taken out before sending: {things}</source>
        <translation>أُخرج قبل الإرسال: {things}</translation>
    </message>
</context>
<context>
    <name>EvidenceFields</name>
    <message>
        <source>What is it?</source>
        <translation>ما هذا؟</translation>
    </message>
    <message>
        <source>How did you get it?</source>
        <translation>كيف حصلت عليه؟</translation>
    </message>
    <message>
        <source>How many people can open it?</source>
        <translation>كم شخصًا يستطيع فتحه؟</translation>
    </message>
    <message>
        <source>If only a few can, the file points to them.</source>
        <translation>إن كان القادرون على فتحه قليلين، فالملف يدل عليهم.</translation>
    </message>
    <message>
        <source>Only for the reviewer</source>
        <translation>للمراجع وحده</translation>
    </message>
    <message>
        <source>Never quoted, never passed on, never published.</source>
        <translation>لا يُقتبَس أبدًا، ولا يُمرَّر، ولا يُنشَر.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Name it is sent under</source>
        <translation>الاسم الذي يُرسَل به</translation>
    </message>
    <message>
        <source>What would you call it?</source>
        <translation>ماذا تسميه؟</translation>
    </message>
    <message>
        <source>A name can say who made the file.</source>
        <translation>قد يدل الاسم على صانع الملف.</translation>
    </message>
    <message>
        <source>When was it made or captured?</source>
        <translation>متى أُنشئ أو التُقط؟</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Name and time</source>
        <translation>الاسم والوقت</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>EvidenceItemView</name>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation>جارٍ حساب المجموع الاختباري</translation>
    </message>
    <message>
        <source>Check sum (SHA-256)</source>
        <translation>المجموع الاختباري (SHA-256)</translation>
    </message>
    <message>
        <source>Not named yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءته من جديد</translation>
    </message>
    <message>
        <source>Described only: no file goes along.</source>
        <translation>موصوف فقط: لا يُرفَق ملف.</translation>
    </message>
    <message>
        <source>sent as {name}</source>
        <translation>يُرسَل باسم {name}</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Cannot go</source>
        <translation>لا يمكن إرساله</translation>
    </message>
    <message>
        <source>Described</source>
        <translation>موصوف</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <source>Ready, only for the reviewer</source>
        <translation>جاهز، للمراجع وحده</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Each file is searched for hidden data first</source>
        <translation>يجري البحث أولًا في كل ملف عن بيانات خفية</translation>
    </message>
    <message>
        <source>A photo can hold the place and the camera, a document its author and earlier text, an e-mail everybody who received it. A locked process shows what it finds. Then you choose how the file goes: as a cleaned copy, as it is for the reviewer only, or described without a file.</source>
        <translation>قد تحمل الصورة المكان والكاميرا، والمستند كاتبه ونصًا سابقًا، والبريد كل من وصل إليه. تعرض عملية مقفلة ما تعثر عليه. ثم تختار كيف يذهب الملف: كنسخة منظَّفة، أو كما هو للمراجع وحده، أو موصوفًا من دون ملف.</translation>
    </message>
    <message>
        <source>State only that it was alleged</source>
        <translation>ذكر أنه زُعم فقط</translation>
    </message>
    <message>
        <source>Only describe something, without a file</source>
        <translation>وصف شيء فقط، من دون ملف</translation>
    </message>
    <message>
        <source>Pictures of abuse, alleged</source>
        <translation>صور إيذاء، مزعومة</translation>
    </message>
    <message>
        <source>It was said, or shown to others, that there were such pictures. None is attached.</source>
        <translation>قيل إن هناك صورًا كهذه، أو عُرض ذلك على آخرين. ولم تُرفَق أي صورة.</translation>
    </message>
    <message>
        <source>Choose files to attach</source>
        <translation>اختيار ملفات للإرفاق</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Fetch the files</source>
        <translation>جلب الملفات</translation>
    </message>
    <message>
        <source>Show {number} more</source>
        <translation>إظهار {number} أخرى</translation>
    </message>
    <message>
        <source>No evidence</source>
        <translation>لا أدلة</translation>
    </message>
    <message>
        <source>This report names none. You can ask for it.</source>
        <translation>لا يذكر هذا البلاغ أي دليل. يمكنك طلبه.</translation>
    </message>
    <message>
        <source>{here} of {all} files are here, {size} in all</source>
        <translation>هنا {here} من أصل {all} من الملفات، بحجم {size}</translation>
    </message>
    <message>
        <source>Fetching the files of all cases</source>
        <translation>جارٍ جلب ملفات كل القضايا</translation>
    </message>
    <message>
        <source>Fetching the files</source>
        <translation>جارٍ جلب الملفات</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Who can help: the makers of Ombra. The fault is in the program.</source>
        <translation>من يستطيع المساعدة: صانعو Ombra. الخلل في البرنامج.</translation>
    </message>
    <message>
        <source>Who can help: you, at this computer or its network.</source>
        <translation>من يستطيع المساعدة: أنت، على هذا الحاسوب أو شبكته.</translation>
    </message>
    <message>
        <source>Who can help: the other side, as a rule who runs the server.</source>
        <translation>من يستطيع المساعدة: الطرف الآخر، وعادةً من يدير الخادم.</translation>
    </message>
    <message>
        <source>Who can help: you.</source>
        <translation>من يستطيع المساعدة: أنت.</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>What was not as it should be</source>
        <translation>ما لم يكن على ما ينبغي</translation>
    </message>
    <message>
        <source>Choose a line to see what to do. What shows it is kept in the vault.</source>
        <translation>اختر سطرًا لترى ما العمل. ما يثبته محفوظ في الخزنة.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>حفظ الدليل</translation>
    </message>
    <message>
        <source>Nothing was noticed</source>
        <translation>لم يُلاحَظ شيء</translation>
    </message>
    <message>
        <source>The server has behaved as it should.</source>
        <translation>تصرّف الخادم كما ينبغي.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>It holds for anybody who has the office&apos;s fingerprint.</source>
        <translation>هو حجة لكل من لديه بصمة المكتب.</translation>
    </message>
    <message>
        <source>It is a record for those who trust this desk; it proves nothing by itself.</source>
        <translation>هو تدوين لمن يثق بهذه المحطة؛ ولا يثبت شيئًا بذاته.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>آخر مرة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
</context>
<context>
    <name>FaultWords</name>
    <message>
        <source>Look at this computer&apos;s clock first. If it is right, the server&apos;s is wrong.</source>
        <translation>انظر أولًا إلى ساعة هذا الحاسوب. إن كانت صحيحة فساعة الخادم خاطئة.</translation>
    </message>
    <message>
        <source>The card of your office says so too. Look at what is missing, then accept the new log: ombra-desk accept-log. Until then this desk signs nothing for it.</source>
        <translation>وبطاقة مكتبك تقول ذلك أيضًا. انظر ما الناقص، ثم اقبل السجل الجديد: ombra-desk accept-log. وحتى ذلك الحين لا توقّع هذه المحطة شيئًا له.</translation>
    </message>
    <message>
        <source>Ask who runs the server whether it was set back to a copy. If nobody did, move to another.</source>
        <translation>اسأل من يدير الخادم هل أُعيد إلى نسخة سابقة. إن لم يفعل ذلك أحد، فانتقل إلى خادم آخر.</translation>
    </message>
    <message>
        <source>Ask who runs the server for what is missing. Until it comes, this desk signs no log.</source>
        <translation>اسأل من يدير الخادم عن الناقص. وحتى يصل، لا توقّع هذه المحطة أي سجل.</translation>
    </message>
    <message>
        <source>Somebody may read along. Compare fingerprint and keys with your colleagues by another way.</source>
        <translation>قد يكون أحد يقرأ معكم. قارن البصمة والمفاتيح مع زملائك بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask who runs the server. If it happens again, move to another.</source>
        <translation>اسأل من يدير الخادم. إن تكرر ذلك، فانتقل إلى خادم آخر.</translation>
    </message>
    <message>
        <source>It showed an older card than before</source>
        <translation>أظهر بطاقة أقدم من السابق</translation>
    </message>
    <message>
        <source>It showed two cards with the same number</source>
        <translation>أظهر بطاقتين بالرقم نفسه</translation>
    </message>
    <message>
        <source>It showed a second key for one week</source>
        <translation>أظهر مفتاحًا ثانيًا لأسبوع واحد</translation>
    </message>
    <message>
        <source>It did not hand out a card that came before</source>
        <translation>لم يسلّم بطاقة جاءت من قبل</translation>
    </message>
    <message>
        <source>It showed an office that is not this one</source>
        <translation>أظهر مكتبًا غير هذا</translation>
    </message>
    <message>
        <source>It showed others another card or other keys than its log names</source>
        <translation>أظهر لغيرك بطاقة أو مفاتيح غير التي يذكرها سجله</translation>
    </message>
    <message>
        <source>It showed others older keys of yours, or none</source>
        <translation>أظهر لغيرك مفاتيح قديمة لك، أو لم يُظهر أيًا منها</translation>
    </message>
    <message>
        <source>Its list left numbers out: reports were lost or held back</source>
        <translation>في قائمته أرقام ناقصة: بلاغات ضاعت أو حُجزت</translation>
    </message>
    <message>
        <source>Its list no longer held what this desk took from it</source>
        <translation>لم تعد قائمته تحوي ما أخذته هذه المحطة منها</translation>
    </message>
    <message>
        <source>It listed a capsule again that was taken already</source>
        <translation>أدرج مرة أخرى كبسولة سبق أخذها</translation>
    </message>
    <message>
        <source>It listed capsules out of their order</source>
        <translation>أدرج الكبسولات بغير ترتيبها</translation>
    </message>
    <message>
        <source>It listed something that is no capsule</source>
        <translation>أدرج شيئًا ليس كبسولة</translation>
    </message>
    <message>
        <source>It gave a time of receipt that cannot be true</source>
        <translation>ذكر وقت استلام لا يمكن أن يصح</translation>
    </message>
    <message>
        <source>A capsule came with other files than it names</source>
        <translation>جاءت كبسولة بملفات غير التي تذكرها</translation>
    </message>
    <message>
        <source>A piece of a file was damaged or changed</source>
        <translation>قطعة من ملف تلفت أو غُيِّرت</translation>
    </message>
    <message>
        <source>A piece of a file was missing</source>
        <translation>قطعة من ملف مفقودة</translation>
    </message>
    <message>
        <source>It says it deleted by age a report that never came here</source>
        <translation>يقول إنه حذف لقِدمه بلاغًا لم يصل إلى هنا قط</translation>
    </message>
    <message>
        <source>It did not show a part of its log</source>
        <translation>لم يُظهر جزءًا من سجله</translation>
    </message>
    <message>
        <source>It showed a log that it did not sign</source>
        <translation>أظهر سجلًا لم يوقّعه</translation>
    </message>
    <message>
        <source>The files of its log are not what it signed</source>
        <translation>ملفات سجله ليست ما وقّع عليه</translation>
    </message>
    <message>
        <source>It signed two logs that contradict each other</source>
        <translation>وقّع سجلّين متناقضين</translation>
    </message>
    <message>
        <source>It showed an older or shorter log than before</source>
        <translation>أظهر سجلًا أقدم أو أقصر من السابق</translation>
    </message>
    <message>
        <source>It signed a longer log with an earlier time</source>
        <translation>وقّع سجلًا أطول بوقت أسبق</translation>
    </message>
    <message>
        <source>It began another log by itself</source>
        <translation>بدأ سجلًا آخر من تلقاء نفسه</translation>
    </message>
    <message>
        <source>It was restored from a backup and begins another log</source>
        <translation>استُعيد من نسخة احتياطية وبدأ سجلًا آخر</translation>
    </message>
    <message>
        <source>Its log lists a report that never came here</source>
        <translation>في سجله بلاغ لم يصل إلى هنا قط</translation>
    </message>
    <message>
        <source>A report that it took is missing in its log</source>
        <translation>بلاغ استلمه غير موجود في سجله</translation>
    </message>
    <message>
        <source>A report came into its log later than promised</source>
        <translation>دخل بلاغ سجله متأخرًا عن الموعد</translation>
    </message>
    <message>
        <source>Its log lists a report more than once</source>
        <translation>في سجله بلاغ أكثر من مرة</translation>
    </message>
    <message>
        <source>Its log was not renewed for a long time</source>
        <translation>لم يُجدَّد سجله منذ وقت طويل</translation>
    </message>
    <message>
        <source>It did not take your signature under its log</source>
        <translation>لم يقبل توقيعك تحت سجله</translation>
    </message>
    <message>
        <source>Its log is dated ahead of this computer&apos;s clock</source>
        <translation>تاريخ سجله متقدم على ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>It showed others another board than its log names</source>
        <translation>أظهر لغيرك لوحة غير التي يذكرها سجله</translation>
    </message>
    <message>
        <source>It refused a reply, because another lies in its place</source>
        <translation>رفض ردًا لأن ردًا آخر في موضعه</translation>
    </message>
    <message>
        <source>A reply of yours is not on its board</source>
        <translation>رد لك ليس على لوحته</translation>
    </message>
    <message>
        <source>Something else lies in the place of a reply of yours</source>
        <translation>شيء آخر في موضع رد لك</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{question}, required</source>
        <translation>{question}، مطلوب</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Up one folder</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Path of the folder or file</source>
        <translation>مسار المجلد أو الملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>المجلد الشخصي</translation>
    </message>
    <message>
        <source>Beside Ombra</source>
        <translation>إلى جانب Ombra</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FingerprintWords</name>
    <message>
        <source>Fingerprint of the office</source>
        <translation>بصمة المكتب</translation>
    </message>
    <message>
        <source>Reporters compare these thirty digits before they write.</source>
        <translation>يقارن المبلِّغون هذه الأرقام الثلاثين قبل أن يكتبوا.</translation>
    </message>
    <message>
        <source>Address, also in the code</source>
        <translation>العنوان، وهو في الرمز أيضًا</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Choose this folder</source>
        <translation>اختيار هذا المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FollowUpView</name>
    <message>
        <source>Add to your report</source>
        <translation>إضافة إلى بلاغك</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>It is sealed and sent like the report, with the same words.</source>
        <translation>تُختَم وتُرسَل كالبلاغ، بالكلمات نفسها.</translation>
    </message>
    <message>
        <source>Add files or describe something</source>
        <translation>إضافة ملفات أو وصف شيء</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>من يستطيع فتحها</translation>
    </message>
    <message>
        <source>Whom you left out of your report is not remembered here. Leave them out again.</source>
        <translation>لا يُحفَظ هنا من استثنيتهم من بلاغك. استثنِهم مرة أخرى.</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>ختم وإرسال</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Why we ask, and how to stay safe</source>
        <translation>لماذا نسأل، وكيف تحمي نفسك</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Kept in memory only. Closing the window forgets it.</source>
        <translation>محفوظ في الذاكرة فقط. إغلاق النافذة ينسيه.</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>التخلص منه…</translation>
    </message>
    <message>
        <source>Save a draft…</source>
        <translation>حفظ مسودة…</translation>
    </message>
    <message>
        <source>Discard this report</source>
        <translation>التخلص من هذا البلاغ</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>فحص الأمان</translation>
    </message>
    <message>
        <source>Saved as a locked draft.</source>
        <translation>حُفظ كمسودة مقفلة.</translation>
    </message>
    <message>
        <source>What you changed last is not in your locked draft yet.</source>
        <translation>ما غيّرته أخيرًا ليس في مسودتك المقفلة بعد.</translation>
    </message>
</context>
<context>
    <name>GuardView</name>
    <message>
        <source>You decided otherwise.</source>
        <translation>كان قرارك مختلفًا.</translation>
    </message>
    <message>
        <source>Do as advised after all</source>
        <translation>العمل بالنصيحة</translation>
    </message>
    <message>
        <source>I have read this; do it</source>
        <translation>قرأت هذا؛ نفِّذ</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>Stay safe</source>
        <translation>حماية نفسك</translation>
    </message>
</context>
<context>
    <name>HiddenView</name>
    <message>
        <source>Searching for hidden data</source>
        <translation>جارٍ البحث عن بيانات خفية</translation>
    </message>
    <message>
        <source>Search it again</source>
        <translation>البحث فيه من جديد</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>You stopped the search. What is hidden in the file is not known.</source>
        <translation>أوقفت البحث. ما خفي في الملف غير معروف.</translation>
    </message>
    <message>
        <source>The file could not be searched here. What is hidden in it is not known.</source>
        <translation>تعذّر البحث في الملف هنا. ما خفي فيه غير معروف.</translation>
    </message>
    <message>
        <source>Files in the archive</source>
        <translation>ملفات في الأرشيف</translation>
    </message>
    <message>
        <source>An archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>Hidden in this file</source>
        <translation>خفي في هذا الملف</translation>
    </message>
    <message>
        <source>Nothing hidden found</source>
        <translation>لم يُعثَر على شيء خفي</translation>
    </message>
    <message>
        <source>That is no promise: what nobody knows of cannot be searched for.</source>
        <translation>هذا ليس وعدًا: ما لا يعرفه أحد لا يمكن البحث عنه.</translation>
    </message>
    <message>
        <source>Show what stands there</source>
        <translation>إظهار ما فيه</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>What this desk did and saw. It is kept in the vault.</source>
        <translation>ما فعلته هذه المحطة وما رأته. وهو محفوظ في الخزنة.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Report an improper takedown, in confidence</source>
        <translation>أبلِغ بسرّية عن حجب بلا وجه حق</translation>
    </message>
    <message>
        <source>Your report is sealed on this computer. Only the independent reviewer can open it. Ombra writes nothing to this disk unless you ask for it; your system may.</source>
        <translation>يُختَم بلاغك على هذا الحاسوب. لا يستطيع فتحه إلا المراجع المستقل. لا يكتب Ombra شيئًا على هذا القرص إلا إن طلبت ذلك؛ وقد يفعل نظامك ذلك.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>تقديم بلاغ</translation>
    </message>
    <message>
        <source>You choose whether to say who you are.</source>
        <translation>لك أن تختار هل تقول من أنت.</translation>
    </message>
    <message>
        <source>It is happening now</source>
        <translation>يحدث الآن</translation>
    </message>
    <message>
        <source>It happened</source>
        <translation>حدث من قبل</translation>
    </message>
    <message>
        <source>I was told to do it</source>
        <translation>طُلب مني أن أفعله</translation>
    </message>
    <message>
        <source>Continue your report</source>
        <translation>متابعة بلاغك</translation>
    </message>
    <message>
        <source>Open a locked draft…</source>
        <translation>فتح مسودة مقفلة…</translation>
    </message>
    <message>
        <source>Check for replies</source>
        <translation>البحث عن ردود</translation>
    </message>
    <message>
        <source>Enter the eight words of your receipt to read replies, answer, or add evidence.</source>
        <translation>أدخل الكلمات الثماني من الإيصال لقراءة الردود أو الإجابة أو إضافة أدلة.</translation>
    </message>
    <message>
        <source>Enter words</source>
        <translation>إدخال الكلمات</translation>
    </message>
    <message>
        <source>Carry it another way</source>
        <translation>إيصاله بطريقة أخرى</translation>
    </message>
    <message>
        <source>Blocked network? Save a sealed file that only the reviewer can open, or hand in one you were given.</source>
        <translation>الشبكة محجوبة؟ احفظ ملفًا مختومًا لا يفتحه إلا المراجع، أو سلّم ملفًا أُعطي لك.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Go on with something that waits</source>
        <translation>متابعة ما ينتظر</translation>
    </message>
    <message>
        <source>Something sealed lies in the outbox of this computer. Your eight words open it.</source>
        <translation>في صندوق الصادر على هذا الحاسوب شيء مختوم. تفتحه كلماتك الثماني.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>اختيار طريقة الاتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Looking for the office…</source>
        <translation>جارٍ البحث عن المكتب…</translation>
    </message>
    <message>
        <source>What you discarded still lies in the sealed outbox</source>
        <translation>ما زال ما تخلّيت عنه في صندوق الصادر المختوم</translation>
    </message>
    <message>
        <source>It could not be deleted. Remove it on the outbox page, and do not send it.</source>
        <translation>تعذّر حذفه. أزله من صفحة صندوق الصادر ولا ترسله.</translation>
    </message>
</context>
<context>
    <name>IdleFields</name>
    <message>
        <source>Cover the window when nobody is here</source>
        <translation>تغطية النافذة حين لا يكون أحد هنا</translation>
    </message>
    <message>
        <source>Wipe everything when it was covered</source>
        <translation>محو كل شيء بعد تغطيتها</translation>
    </message>
    <message>
        <source>After {number} minutes</source>
        <translation>بعد {number} دقيقة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Renewing…</source>
        <translation>جارٍ التجديد…</translation>
    </message>
    <message>
        <source>Renew the keys</source>
        <translation>تجديد المفاتيح</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>المفاتيح والأشخاص</translation>
    </message>
    <message>
        <source>Reports are sealed to a key of the week. Each desk makes its keys eight weeks ahead.</source>
        <translation>تُختَم البلاغات لمفتاح الأسبوع. وتصنع كل محطة مفاتيحها قبل ثمانية أسابيع.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Keys of this desk</source>
        <translation>مفاتيح هذه المحطة</translation>
    </message>
    <message>
        <source>The keys are renewed</source>
        <translation>جُدِّدت المفاتيح</translation>
    </message>
    <message>
        <source>The keys were up to date</source>
        <translation>كانت المفاتيح محدَّثة</translation>
    </message>
    <message>
        <source>No keys are published for the coming weeks. Renew them now.</source>
        <translation>لا مفاتيح منشورة للأسابيع المقبلة. جدِّدها الآن.</translation>
    </message>
    <message numerus="yes">
        <source>They reach %n week(s) beyond this one. They are renewed with every pull.</source>
        <translation>
            <numerusform>لا تتجاوز هذا الأسبوع. وتُجدَّد مع كل جلب.</numerusform>
            <numerusform>تكفي أسبوعًا بعد هذا. وتُجدَّد مع كل جلب.</numerusform>
            <numerusform>تكفي أسبوعين بعد هذا. وتُجدَّد مع كل جلب.</numerusform>
            <numerusform>تكفي %n أسابيع بعد هذا. وتُجدَّد مع كل جلب.</numerusform>
            <numerusform>تكفي %n أسبوعًا بعد هذا. وتُجدَّد مع كل جلب.</numerusform>
            <numerusform>تكفي %n أسبوع بعد هذا. وتُجدَّد مع كل جلب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n week(s) are lost</source>
        <translation>
            <numerusform>لم تُفقَد مفاتيح</numerusform>
            <numerusform>فُقدت مفاتيح أسبوع واحد</numerusform>
            <numerusform>فُقدت مفاتيح أسبوعين</numerusform>
            <numerusform>فُقدت مفاتيح %n أسابيع</numerusform>
            <numerusform>فُقدت مفاتيح %n أسبوعًا</numerusform>
            <numerusform>فُقدت مفاتيح %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports sealed to them cannot be opened here; another reviewer may be able to.</source>
        <translation>لا يمكن هنا فتح البلاغات المختومة لها؛ وقد يستطيع ذلك مراجع آخر.</translation>
    </message>
    <message>
        <source>The card of the office runs out on {day}</source>
        <translation>تنتهي بطاقة المكتب في {day}</translation>
    </message>
    <message>
        <source>Afterwards nobody can seal to this office. A new card needs the root key.</source>
        <translation>بعد ذلك لا يستطيع أحد أن يختم لهذا المكتب. وتتطلب البطاقة الجديدة المفتاح الجذر.</translation>
    </message>
    <message>
        <source>Answers in {languages}</source>
        <translation>يرد باللغات: {languages}</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>في هذه المحطة</translation>
    </message>
    <message>
        <source>No keys ahead</source>
        <translation>لا مفاتيح للأسابيع المقبلة</translation>
    </message>
    <message numerus="yes">
        <source>Keys for %n more week(s)</source>
        <translation>
            <numerusform>لا مفاتيح لأسابيع أخرى</numerusform>
            <numerusform>مفاتيح لأسبوع آخر</numerusform>
            <numerusform>مفاتيح لأسبوعين آخرين</numerusform>
            <numerusform>مفاتيح لـ %n أسابيع أخرى</numerusform>
            <numerusform>مفاتيح لـ %n أسبوعًا آخر</numerusform>
            <numerusform>مفاتيح لـ %n أسبوع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>أمين الهوية</translation>
    </message>
    <message>
        <source>Nobody. Reporters of this office cannot seal their name apart.</source>
        <translation>لا أحد. لا يستطيع المبلِّغون في هذا المكتب ختم أسمائهم على حدة.</translation>
    </message>
</context>
<context>
    <name>LeftView</name>
    <message>
        <source>The older version in the sealed outbox was deleted, not sent.</source>
        <translation>حُذفت النسخة الأقدم من صندوق الصادر المختوم ولم تُرسَل.</translation>
    </message>
    <message>
        <source>An older version of this report still lies in the sealed outbox</source>
        <translation>ما زالت نسخة أقدم من هذا البلاغ في صندوق الصادر المختوم</translation>
    </message>
    <message>
        <source>It could not be deleted. Remove it on the outbox page, and do not send it.</source>
        <translation>تعذّر حذفها. أزلها من صفحة صندوق الصادر ولا ترسلها.</translation>
    </message>
    <message>
        <source>Your locked draft could not be deleted</source>
        <translation>تعذّر حذف مسودتك المقفلة</translation>
    </message>
</context>
<context>
    <name>LightsView</name>
    <message>
        <source>What they owed you to say</source>
        <translation>ما كان عليهم أن يقولوه لك</translation>
    </message>
    <message>
        <source>Six things that whoever takes something down should tell the person hit. What is open here is theirs to answer, not yours: leave it open if you do not know.</source>
        <translation>ستة أمور ينبغي لمن يحجب شيئًا أن يخبر بها المتضرر. ما بقي مفتوحًا هنا فجوابه عليهم لا عليك: اتركه مفتوحًا إن كنت لا تعرف.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>الأكثر إلحاحًا أولًا</translation>
    </message>
    <message>
        <source>Next due first</source>
        <translation>الأقرب موعدًا أولًا</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>القضايا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reading the vault</source>
        <translation>جارٍ قراءة الخزنة</translation>
    </message>
    <message>
        <source>Only numbers and headlines are searched.</source>
        <translation>يجري البحث في الأرقام والعناوين فقط.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Reports appear here after a pull.</source>
        <translation>تظهر البلاغات هنا بعد الجلب.</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>لا بلاغات بعد</translation>
    </message>
    <message>
        <source>Nothing new, and nothing unanswered</source>
        <translation>لا جديد، ولا شيء بلا تأكيد</translation>
    </message>
    <message>
        <source>Nobody at risk, and nothing live</source>
        <translation>لا أحد في خطر، ولا شيء يجري الآن</translation>
    </message>
    <message>
        <source>Nothing is due soon</source>
        <translation>لا موعد قريب</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>لا قضايا</translation>
    </message>
</context>
<context>
    <name>LogBanner</name>
    <message>
        <source>The time of the server&apos;s log is wrong</source>
        <translation>وقت سجل الخادم خاطئ</translation>
    </message>
    <message>
        <source>The server&apos;s log does not hold</source>
        <translation>سجل الخادم غير سليم</translation>
    </message>
    <message>
        <source>The server&apos;s log could not be checked</source>
        <translation>تعذّر التحقق من سجل الخادم</translation>
    </message>
    <message>
        <source>The next pull tries again.</source>
        <translation>يعيد الجلب التالي المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>In its log, but never given to this desk: %n</source>
        <translation>
            <numerusform>في سجله، ولم تُعطَ لهذه المحطة: %n</numerusform>
            <numerusform>في سجله، ولم تُعطَ لهذه المحطة: %n</numerusform>
            <numerusform>في سجله، ولم تُعطَ لهذه المحطة: %n</numerusform>
            <numerusform>في سجله، ولم تُعطَ لهذه المحطة: %n</numerusform>
            <numerusform>في سجله، ولم تُعطَ لهذه المحطة: %n</numerusform>
            <numerusform>في سجله، ولم تُعطَ لهذه المحطة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server holds reports back</source>
        <translation>الخادم يحجز بلاغات</translation>
    </message>
    <message numerus="yes">
        <source>It took them, but its log lacks them: %n</source>
        <translation>
            <numerusform>استلمها، وسجله يخلو منها: %n</numerusform>
            <numerusform>استلمها، وسجله يخلو منها: %n</numerusform>
            <numerusform>استلمها، وسجله يخلو منها: %n</numerusform>
            <numerusform>استلمها، وسجله يخلو منها: %n</numerusform>
            <numerusform>استلمها، وسجله يخلو منها: %n</numerusform>
            <numerusform>استلمها، وسجله يخلو منها: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The server lost reports</source>
        <translation>الخادم أضاع بلاغات</translation>
    </message>
    <message>
        <source>See what was found</source>
        <translation>عرض ما وُجد</translation>
    </message>
</context>
<context>
    <name>LogPanel</name>
    <message>
        <source>What does this mean?</source>
        <translation>ما معنى هذا؟</translation>
    </message>
    <message>
        <source>Checking the public log…</source>
        <translation>جارٍ التحقق من السجل العام…</translation>
    </message>
    <message>
        <source>Checking the public log: {share} %</source>
        <translation>جارٍ التحقق من السجل العام: {share}٪</translation>
    </message>
    <message>
        <source>The file lets others check what the server did. Whoever finds it on your computer can tell that you used Ombra, and of a broken promise which message was yours.</source>
        <translation>يتيح الملف لغيرك التحقق مما فعله الخادم. ومن يجده على حاسوبك يعرف أنك استخدمت Ombra، ويعرف عند نكث وعدٍ أي رسالة كانت لك.</translation>
    </message>
    <message>
        <source>Save the proof…</source>
        <translation>حفظ الإثبات…</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>حفظ الإثبات</translation>
    </message>
    <message>
        <source>Saved as {path}. Nothing else keeps it.</source>
        <translation>حُفظ في {path}. ولا شيء آخر يحتفظ به.</translation>
    </message>
    <message>
        <source>The proof is saved</source>
        <translation>حُفظ الإثبات</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>What the server shows does not hold</source>
        <translation>ما يُظهره الخادم غير سليم</translation>
    </message>
    <message>
        <source>The public log could not be read</source>
        <translation>تعذّرت قراءة السجل العام</translation>
    </message>
    <message>
        <source>No message of these words is in the public log</source>
        <translation>لا رسالة لهذه الكلمات في السجل العام</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are in the public log.</source>
        <translation>
            <numerusform>لا رسائل لك في السجل العام.</numerusform>
            <numerusform>رسالة واحدة لك في السجل العام.</numerusform>
            <numerusform>رسالتان لك في السجل العام.</numerusform>
            <numerusform>%n رسائل لك في السجل العام.</numerusform>
            <numerusform>%n رسالة لك في السجل العام.</numerusform>
            <numerusform>%n رسالة لك في السجل العام.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded by the desk of {names}.</source>
        <translation>نزّلتها محطة {names}.</translation>
    </message>
    <message numerus="yes">
        <source>A reviewer&apos;s desk has downloaded %n of them.</source>
        <translation>
            <numerusform>لم تُنزِّل محطة مراجع أيًا منها.</numerusform>
            <numerusform>نزّلت محطة مراجع واحدة منها.</numerusform>
            <numerusform>نزّلت محطة مراجع اثنتين منها.</numerusform>
            <numerusform>نزّلت محطة مراجع %n منها.</numerusform>
            <numerusform>نزّلت محطة مراجع %n منها.</numerusform>
            <numerusform>نزّلت محطة مراجع %n منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reviewer&apos;s desk says yet that it has downloaded them.</source>
        <translation>لا تقول أي محطة مراجع بعد إنها نزّلتها.</translation>
    </message>
</context>
<context>
    <name>LongAnswer</name>
    <message>
        <source>Pick a sentence…</source>
        <translation>اختيار جملة جاهزة…</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>NoteView</name>
    <message>
        <source>What happened at {time}</source>
        <translation>ما حدث عند {time}</translation>
    </message>
    <message>
        <source>Remove the time {time}</source>
        <translation>إزالة الوقت {time}</translation>
    </message>
</context>
<context>
    <name>NowPage</name>
    <message>
        <source>It is happening now</source>
        <translation>يحدث الآن</translation>
    </message>
    <message>
        <source>The reviewer cannot stop a shutdown. What you do in the next minutes keeps the event and the proof alive. Nothing on this page needs a network.</source>
        <translation>لا يستطيع المراجع وقف الإغلاق. وما تفعله في الدقائق التالية يُبقي الفعالية والدليل. لا شيء في هذه الصفحة يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>Note the time</source>
        <translation>تدوين الوقت</translation>
    </message>
    <message>
        <source>To the second, by the clock of this computer. It goes with your four answers.</source>
        <translation>بالثانية، حسب ساعة هذا الحاسوب. ويُرسَل مع إجاباتك الأربع.</translation>
    </message>
    <message>
        <source>Six things that help</source>
        <translation>ستة أمور تساعد</translation>
    </message>
    <message>
        <source>Four questions about your safety</source>
        <translation>أربعة أسئلة عن سلامتك</translation>
    </message>
    <message>
        <source>Give four answers</source>
        <translation>تقديم أربع إجابات</translation>
    </message>
    <message>
        <source>Times noted while it happened:</source>
        <translation>أوقات دُوِّنت أثناء الحدث:</translation>
    </message>
    <message>
        <source>Open a second room with another service, and tell people where.</source>
        <translation>افتح غرفة ثانية في خدمة أخرى، وأخبر الناس أين هي.</translation>
    </message>
    <message>
        <source>Note the times: closed, opened again, closed again.</source>
        <translation>دوِّن الأوقات: أُغلقت، فُتحت ثانية، أُغلقت ثانية.</translation>
    </message>
    <message>
        <source>Export the list of participants before it is gone.</source>
        <translation>صدِّر قائمة المشاركين قبل أن تختفي.</translation>
    </message>
    <message>
        <source>Keep the notice: a picture of the screen, the mail as a file.</source>
        <translation>احتفظ بالإشعار: صورة للشاشة، والبريد كملف.</translation>
    </message>
    <message>
        <source>Ask one person to be the witness and write down what they see.</source>
        <translation>اطلب من شخص واحد أن يشهد ويدوّن ما يراه.</translation>
    </message>
    <message>
        <source>Do not use the same account again when you reopen.</source>
        <translation>لا تستخدم الحساب نفسه عند إعادة الفتح.</translation>
    </message>
</context>
<context>
    <name>OddPanel</name>
    <message>
        <source>What is odd</source>
        <translation>ما هو غريب</translation>
    </message>
    <message>
        <source>Honest people make such slips too. Nothing was changed or left out.</source>
        <translation>يقع الصادقون أيضًا في مثل هذه الهفوات. لم يُغيَّر شيء ولم يُحذَف.</translation>
    </message>
    <message>
        <source>Nothing odd was found in the fields.</source>
        <translation>لم يُعثَر على شيء غريب في الحقول.</translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Your report goes to</source>
        <translation>يذهب بلاغك إلى</translation>
    </message>
    <message>
        <source>No office yet</source>
        <translation>لا مكتب بعد</translation>
    </message>
    <message>
        <source>Without the file or the address of an office nothing can be sealed.</source>
        <translation>من دون ملف مكتب أو عنوانه لا يمكن ختم شيء.</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اختيار مكتب</translation>
    </message>
    <message>
        <source>Change office</source>
        <translation>تغيير المكتب</translation>
    </message>
    <message>
        <source>From the office file</source>
        <translation>من ملف المكتب</translation>
    </message>
    <message>
        <source>From the address you were given</source>
        <translation>من العنوان الذي حصلت عليه</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s) have no key this week. The office has to act.</source>
        <translation>
            <numerusform>لكل المراجعين مفاتيح هذا الأسبوع.</numerusform>
            <numerusform>مراجع واحد بلا مفتاح هذا الأسبوع. على المكتب أن يتصرف.</numerusform>
            <numerusform>مراجعان بلا مفتاح هذا الأسبوع. على المكتب أن يتصرف.</numerusform>
            <numerusform>%n مراجعين بلا مفتاح هذا الأسبوع. على المكتب أن يتصرف.</numerusform>
            <numerusform>%n مراجعًا بلا مفتاح هذا الأسبوع. على المكتب أن يتصرف.</numerusform>
            <numerusform>%n مراجع بلا مفتاح هذا الأسبوع. على المكتب أن يتصرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>About this office</source>
        <translation>عن هذا المكتب</translation>
    </message>
</context>
<context>
    <name>OfficeFacts</name>
    <message>
        <source>Office fingerprint</source>
        <translation>بصمة المكتب</translation>
    </message>
    <message>
        <source>Compare with the digits on the office&apos;s letterhead or website.</source>
        <translation>قارنها بالأرقام على أوراق المكتب الرسمية أو موقعه.</translation>
    </message>
    <message>
        <source>What this office is for</source>
        <translation>ما عمل هذا المكتب</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewer(s)</source>
        <translation>
            <numerusform>لا مراجعين</numerusform>
            <numerusform>مراجع واحد</numerusform>
            <numerusform>مراجعان</numerusform>
            <numerusform>%n مراجعين</numerusform>
            <numerusform>%n مراجعًا</numerusform>
            <numerusform>%n مراجع</numerusform>
        </translation>
    </message>
    <message>
        <source>replies in {languages}</source>
        <translation>يرد باللغات: {languages}</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Choose an office</source>
        <translation>اختيار مكتب</translation>
    </message>
    <message>
        <source>The office&apos;s address or file must reach you outside its server: on paper, on its website, or from somebody you trust.</source>
        <translation>يجب أن يصلك عنوان المكتب أو ملفه من خارج خادمه: على ورق، أو على موقعه، أو من شخص تثق به.</translation>
    </message>
    <message>
        <source>Office address</source>
        <translation>عنوان المكتب</translation>
    </message>
    <message>
        <source>It ends with six groups of five digits.</source>
        <translation>ينتهي بست مجموعات من خمسة أرقام.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>البحث عنه</translation>
    </message>
    <message>
        <source>Choose an office file…</source>
        <translation>اختيار ملف مكتب…</translation>
    </message>
    <message>
        <source>Use the office file that lies beside Ombra</source>
        <translation>استخدم ملف المكتب الموجود بجانب Ombra</translation>
    </message>
    <message>
        <source>Is this the office you mean?</source>
        <translation>أهذا هو المكتب الذي تقصده؟</translation>
    </message>
    <message>
        <source>Compare all thirty digits with the office&apos;s letterhead or website before you accept.</source>
        <translation>قارن الأرقام الثلاثين كلها بأوراق المكتب الرسمية أو موقعه قبل القبول.</translation>
    </message>
    <message>
        <source>The digits match, use this office</source>
        <translation>الأرقام متطابقة، استخدام هذا المكتب</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليس هذا</translation>
    </message>
    <message>
        <source>Looking for the office…</source>
        <translation>جارٍ البحث عن المكتب…</translation>
    </message>
    <message>
        <source>This is what the office file alone says. You can write your report now; before sealing, the office&apos;s server must be reached once.</source>
        <translation>هذا ما يقوله ملف المكتب وحده. يمكنك كتابة بلاغك الآن؛ وقبل الختم يجب الاتصال بخادم المكتب مرة واحدة.</translation>
    </message>
    <message>
        <source>Choose an office file</source>
        <translation>اختيار ملف مكتب</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <source>{acknowledges}, {answers}</source>
        <translation>{acknowledges}، {answers}</translation>
    </message>
    <message numerus="yes">
        <source>acknowledges in %n day(s)</source>
        <translation>
            <numerusform>يؤكد الاستلام في اليوم نفسه</numerusform>
            <numerusform>يؤكد الاستلام خلال يوم</numerusform>
            <numerusform>يؤكد الاستلام خلال يومين</numerusform>
            <numerusform>يؤكد الاستلام خلال %n أيام</numerusform>
            <numerusform>يؤكد الاستلام خلال %n يومًا</numerusform>
            <numerusform>يؤكد الاستلام خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answers in %n month(s)</source>
        <translation>
            <numerusform>يجيب خلال أقل من شهر</numerusform>
            <numerusform>يجيب خلال شهر</numerusform>
            <numerusform>يجيب خلال شهرين</numerusform>
            <numerusform>يجيب خلال %n أشهر</numerusform>
            <numerusform>يجيب خلال %n شهرًا</numerusform>
            <numerusform>يجيب خلال %n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The office&apos;s card runs out in %n day(s). The office has to renew it; you can still send.</source>
        <translation>
            <numerusform>تنتهي بطاقة المكتب اليوم. على المكتب تجديدها؛ وما زال يمكنك الإرسال.</numerusform>
            <numerusform>تنتهي بطاقة المكتب خلال يوم. على المكتب تجديدها؛ وما زال يمكنك الإرسال.</numerusform>
            <numerusform>تنتهي بطاقة المكتب خلال يومين. على المكتب تجديدها؛ وما زال يمكنك الإرسال.</numerusform>
            <numerusform>تنتهي بطاقة المكتب خلال %n أيام. على المكتب تجديدها؛ وما زال يمكنك الإرسال.</numerusform>
            <numerusform>تنتهي بطاقة المكتب خلال %n يومًا. على المكتب تجديدها؛ وما زال يمكنك الإرسال.</numerusform>
            <numerusform>تنتهي بطاقة المكتب خلال %n يوم. على المكتب تجديدها؛ وما زال يمكنك الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office&apos;s card is dated in the future. Please check the date and time of this computer.</source>
        <translation>تاريخ بطاقة المكتب في المستقبل. يُرجى التحقق من تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>The keys of one reviewer could not be verified and were left aside. The office has to act.</source>
        <translation>تعذّر توثيق مفاتيح أحد المراجعين فتُركت جانبًا. على المكتب أن يتصرف.</translation>
    </message>
</context>
<context>
    <name>OpenDraftPage</name>
    <message>
        <source>Open a locked draft</source>
        <translation>فتح مسودة مقفلة</translation>
    </message>
    <message>
        <source>The file you saved, and its passphrase. Files that changed since then say so.</source>
        <translation>الملف الذي حفظته، وعبارة مروره. وما تغيّر من الملفات منذ ذلك الحين يُذكَر.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>ملف المسودة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Working out the key takes a second or two, on purpose.</source>
        <translation>يستغرق استخراج المفتاح ثانية أو ثانيتين عمدًا.</translation>
    </message>
    <message>
        <source>Working out the key</source>
        <translation>جارٍ استخراج المفتاح</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>لم يُختَر بعد</translation>
    </message>
    <message>
        <source>Choose the locked draft</source>
        <translation>اختيار المسودة المقفلة</translation>
    </message>
</context>
<context>
    <name>OrderSigns</name>
    <message>
        <source>Nine signs of a proper order: {there} are there, {missing} are missing, {not_known} are not known. This speaks of the order, not of what anybody did with it.</source>
        <translation>تسع علامات لأمر سليم: الموجود {there}، والناقص {missing}، وغير المعروف {not_known}. هذا عن الأمر، لا عما فعله أحد به.</translation>
    </message>
</context>
<context>
    <name>OwnNoteView</name>
    <message>
        <source>You withdrew your report</source>
        <translation>سحبت بلاغك</translation>
    </message>
    <message>
        <source>You added this</source>
        <translation>أضفت هذا</translation>
    </message>
    <message>
        <source>You noted this in the diary</source>
        <translation>دوّنت هذا في اليوميات</translation>
    </message>
    <message>
        <source>Receipt verified</source>
        <translation>الإيصال موثَّق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
</context>
<context>
    <name>PageAdvice</name>
    <message>
        <source>Why, and what to do</source>
        <translation>السبب، وما العمل</translation>
    </message>
    <message>
        <source>From your safety check</source>
        <translation>من فحص الأمان</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Session PIN</source>
        <translation>رمز PIN للجلسة</translation>
    </message>
    <message>
        <source>At least {number} characters. It lasts until you close Ombra. Five wrong tries wipe everything.</source>
        <translation>أقل طول: {number}. يبقى حتى تغلق Ombra. خمس محاولات خاطئة تمحو كل شيء.</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>عُيِّن رمز PIN.</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>إزالة رمز PIN</translation>
    </message>
    <message>
        <source>Type at least {number} characters</source>
        <translation>أقل عدد من الأحرف للكتابة: {number}</translation>
    </message>
</context>
<context>
    <name>PinWindow</name>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>At risk or live</source>
        <translation>في خطر أو جارٍ الآن</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>قريب الموعد</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>كل القضايا</translation>
    </message>
    <message>
        <source>Unreadable items</source>
        <translation>عناصر لا تُقرأ</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>المفاتيح والأشخاص</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>[{number} more characters are not shown here]</source>
        <translation>[أحرف أخرى غير معروضة هنا: {number}]</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ProxyFold</name>
    <message>
        <source>Some networks let nothing out but through their proxy. Tor can go through it. If Tor listens at another place, give that place here and use it directly.</source>
        <translation>بعض الشبكات لا تدع شيئًا يخرج إلا عبر وكيلها. ويمكن لـ Tor أن يمر عبره. وإن كان Tor يستمع في موضع آخر، فاذكر ذلك الموضع هنا واستخدمه مباشرة.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>socks5h:// or http:// with digits. Names are looked up there, never here.</source>
        <translation>⁨socks5h://⁩ أو ⁨http://⁩ مع أرقام. يُستعلَم عن الأسماء هناك، لا هنا أبدًا.</translation>
    </message>
    <message>
        <source>Start Tor behind this proxy</source>
        <translation>تشغيل Tor خلف هذا الوكيل</translation>
    </message>
    <message>
        <source>Use this proxy directly</source>
        <translation>استخدام هذا الوكيل مباشرة</translation>
    </message>
</context>
<context>
    <name>PullBar</name>
    <message>
        <source>Pull</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch new reports and send what waits</source>
        <translation>جلب البلاغات الجديدة وإرسال ما ينتظر</translation>
    </message>
    <message>
        <source>Reading the server&apos;s log</source>
        <translation>جارٍ قراءة سجل الخادم</translation>
    </message>
    <message>
        <source>Looking for new reports</source>
        <translation>جارٍ البحث عن بلاغات جديدة</translation>
    </message>
    <message>
        <source>Fetching files</source>
        <translation>جارٍ جلب الملفات</translation>
    </message>
    <message>
        <source>Pull again</source>
        <translation>الجلب من جديد</translation>
    </message>
    <message>
        <source>The server was set back, or hides reports</source>
        <translation>أُعيد الخادم إلى حال سابقة، أو يخفي بلاغات</translation>
    </message>
    <message>
        <source>Its list lacks what came from it before. Until all is pulled again, some may be missed.</source>
        <translation>تنقص قائمته أشياء جاءت منها من قبل. وحتى يُجلَب كل شيء من جديد، قد يفوت بعضه.</translation>
    </message>
    <message>
        <source>Pull from the start</source>
        <translation>الجلب من البداية</translation>
    </message>
    <message>
        <source>The server&apos;s list leaves numbers out</source>
        <translation>في قائمة الخادم أرقام ناقصة</translation>
    </message>
    <message>
        <source>Reports were lost there or are held back. Each pull asks again. Ask who runs the server.</source>
        <translation>ضاعت بلاغات هناك أو حُجزت. كل جلب يطلبها من جديد. اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>لم يُجلَب شيء بعد</translation>
    </message>
    <message>
        <source>Pulled {when}</source>
        <translation>آخر جلب: {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>رسالة للإرسال</numerusform>
            <numerusform>رسالتان للإرسال</numerusform>
            <numerusform>%n رسائل للإرسال</numerusform>
            <numerusform>%n رسالة للإرسال</numerusform>
            <numerusform>%n رسالة للإرسال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Write down these eight words</source>
        <translation>دوِّن هذه الكلمات الثماني</translation>
    </message>
    <message>
        <source>They are the only way back to your report. Nothing is sent until you have them. Nobody can recover them for you.</source>
        <translation>هي الطريق الوحيد للعودة إلى بلاغك. لا يُرسَل شيء قبل أن تكون لديك. ولا يستطيع أحد استعادتها لك.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <source>Type all eight, in order</source>
        <translation>كتابة الكلمات الثماني كلها بالترتيب</translation>
    </message>
    <message>
        <source>The words, or the numbers, with spaces between.</source>
        <translation>الكلمات، أو الأرقام، وبينها مسافات.</translation>
    </message>
    <message>
        <source>As numbers: {numbers}</source>
        <translation>بالأرقام: {numbers}</translation>
    </message>
    <message>
        <source>Seal and save…</source>
        <translation>ختم وحفظ…</translation>
    </message>
    <message>
        <source>Seal and send</source>
        <translation>ختم وإرسال</translation>
    </message>
    <message>
        <source>Go on and wait</source>
        <translation>المتابعة والانتظار</translation>
    </message>
    <message>
        <source>There are more than eight words here.</source>
        <translation>هنا أكثر من ثماني كلمات.</translation>
    </message>
    <message>
        <source>Word {place} is not the one shown above. Compare it with your note.</source>
        <translation>الكلمة {place} ليست الظاهرة أعلاه. قارنها بما دوّنته.</translation>
    </message>
</context>
<context>
    <name>RecipientsView</name>
    <message>
        <source>Leave a reviewer out</source>
        <translation>استثناء مراجع</translation>
    </message>
    <message>
        <source>Choose an office first; then its reviewers stand here.</source>
        <translation>اختر مكتبًا أولًا؛ عندئذ يظهر مراجعوه هنا.</translation>
    </message>
    <message>
        <source>Whoever you leave out cannot open the report. Nobody outside, not even the server, can tell that somebody was left out.</source>
        <translation>من تستثنيه لا يستطيع فتح البلاغ. ولا يستطيع أحد في الخارج، ولا حتى الخادم، أن يعرف أن أحدًا استُثني.</translation>
    </message>
    <message>
        <source>This office has one reviewer only, so nobody can be left out here.</source>
        <translation>لهذا المكتب مراجع واحد فقط، فلا يمكن استثناء أحد هنا.</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>استثناء {name}</translation>
    </message>
    <message>
        <source>The report goes without this reviewer.</source>
        <translation>يذهب البلاغ من دون هذا المراجع.</translation>
    </message>
    <message>
        <source>Wait for this reviewer instead</source>
        <translation>انتظار هذا المراجع بدلًا من ذلك</translation>
    </message>
    <message>
        <source>You can wait, or send now without this reviewer, who then cannot open the report.</source>
        <translation>يمكنك الانتظار، أو الإرسال الآن من دون هذا المراجع، فلا يستطيع عندئذ فتح البلاغ.</translation>
    </message>
    <message>
        <source>Send without this reviewer</source>
        <translation>الإرسال من دون هذا المراجع</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>The latest %n are shown. Narrow the search to see others.</source>
        <translation>
            <numerusform>لا يُعرض شيء.</numerusform>
            <numerusform>تُعرض أحدث عملية واحدة. ضيّق البحث لترى غيرها.</numerusform>
            <numerusform>تُعرض أحدث عمليتين. ضيّق البحث لترى غيرهما.</numerusform>
            <numerusform>تُعرض أحدث %n عمليات. ضيّق البحث لترى غيرها.</numerusform>
            <numerusform>تُعرض أحدث %n عملية. ضيّق البحث لترى غيرها.</numerusform>
            <numerusform>تُعرض أحدث %n عملية. ضيّق البحث لترى غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>ما جرى هنا</translation>
    </message>
    <message>
        <source>Every act at this desk, each signed over all before it. Nothing is ever taken out.</source>
        <translation>كل ما جرى في هذه المحطة، وكل عملية موقّعة مع جميع ما قبلها. لا يُحذف منها شيء أبدًا.</translation>
    </message>
    <message>
        <source>Case number, name or code</source>
        <translation>رقم القضية أو الاسم أو الرمز</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>ابحث في السجل</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>احفظ السجل</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء يطابق</translation>
    </message>
    <message>
        <source>Search for something else, or choose all acts.</source>
        <translation>ابحث عن شيء آخر، أو اختر كل العمليات.</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>نوع العملية</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>القضية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما جرى</translation>
    </message>
</context>
<context>
    <name>ReplyView</name>
    <message>
        <source>Why the case was closed</source>
        <translation>لماذا أُغلقت القضية</translation>
    </message>
    <message>
        <source>Signed by {name}, verified</source>
        <translation>بتوقيع {name}، موثَّق</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Status of your report: {status}</source>
        <translation>حالة بلاغك: {status}</translation>
    </message>
    <message>
        <source>The reviewer promises the next message by {day}.</source>
        <translation>يَعِد المراجع بالرسالة التالية قبل {day}.</translation>
    </message>
    <message>
        <source>Parts of this message are still missing. Look again to read them.</source>
        <translation>ما زالت أجزاء من هذه الرسالة ناقصة. ابحث مرة أخرى لقراءتها.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Account</source>
        <translation>الرواية</translation>
    </message>
    <message>
        <source>The text of this report is still on its way</source>
        <translation>نص هذا البلاغ ما زال في الطريق</translation>
    </message>
    <message>
        <source>It was too long for one capsule and travels as a file. Fetch the files of this case.</source>
        <translation>كان أطول من أن تسعه كبسولة واحدة، فجاء كملف. اجلب ملفات هذه القضية.</translation>
    </message>
    <message>
        <source>This report cannot be shown in full</source>
        <translation>لا يمكن عرض هذا البلاغ كاملًا</translation>
    </message>
    <message>
        <source>It was sealed correctly, but not written as this version expects. It is kept as it came.</source>
        <translation>خُتم بصورة صحيحة، لكنه غير مكتوب كما يتوقعه هذا الإصدار. وهو محفوظ كما جاء.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Ground stated</source>
        <translation>السبب المعلن</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>After a restart</source>
        <translation>بعد إعادة الفتح</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>المبلِّغ</translation>
    </message>
    <message>
        <source>Anonymous: nobody here knows who it is</source>
        <translation>مجهول الهوية: لا أحد هنا يعرف من هو</translation>
    </message>
    <message>
        <source>A chosen name, not checked</source>
        <translation>اسم مختار، لم يُتحقَّق منه</translation>
    </message>
    <message>
        <source>Name sealed for the custodian; it cannot be read here</source>
        <translation>الاسم مختوم لأمين الهوية؛ لا تمكن قراءته هنا</translation>
    </message>
    <message>
        <source>Named, not checked</source>
        <translation>بالاسم، لم يُتحقَّق منه</translation>
    </message>
    <message>
        <source>Does not say how to be known</source>
        <translation>لم يذكر كيف يريد أن يُعرَف</translation>
    </message>
    <message>
        <source>Says: {names}</source>
        <translation>يقول: {names}</translation>
    </message>
    <message>
        <source>The report gives no name</source>
        <translation>لا يذكر البلاغ اسمًا</translation>
    </message>
    <message>
        <source>This office has no custodian, so nobody can open the name</source>
        <translation>ليس لهذا المكتب أمين هوية، فلا يستطيع أحد فتح الاسم</translation>
    </message>
</context>
<context>
    <name>ReporterWindow</name>
    <message>
        <source>Close and forget?</source>
        <translation>إغلاق ونسيان؟</translation>
    </message>
    <message>
        <source>Your report is kept in memory only. If you close the window, it is gone.</source>
        <translation>بلاغك محفوظ في الذاكرة فقط. إن أُغلقت النافذة ضاع.</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>إغلاق ونسيانه</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Close Ombra?</source>
        <translation>إغلاق Ombra؟</translation>
    </message>
    <message>
        <source>Close Ombra</source>
        <translation>إغلاق Ombra</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>مواصلة الكتابة</translation>
    </message>
    <message>
        <source>Nothing is sent while Ombra is closed. What you sealed stays in the sealed outbox; your eight words open it when you come back.</source>
        <translation>لا يُرسَل شيء ما دام Ombra مغلقًا. ما ختمته يبقى في صندوق الصادر المختوم؛ وتفتحه كلماتك الثماني حين تعود.</translation>
    </message>
    <message>
        <source>What you changed since you saved the locked draft is gone then.</source>
        <translation>وعندئذ يضيع ما غيّرته منذ حفظت المسودة المقفلة.</translation>
    </message>
    <message>
        <source>Office and connection</source>
        <translation>المكتب والاتصال</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Safety check</source>
        <translation>فحص الأمان</translation>
    </message>
    <message>
        <source>Happening now</source>
        <translation>يحدث الآن</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>بلاغ جديد</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Sealed files</source>
        <translation>الملفات المختومة</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Locked draft</source>
        <translation>مسودة مقفلة</translation>
    </message>
    <message>
        <source>Discard this report?</source>
        <translation>التخلص من هذا البلاغ؟</translation>
    </message>
    <message>
        <source>Everything you wrote and all files you added are forgotten.</source>
        <translation>يُنسى كل ما كتبته وكل الملفات التي أضفتها.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>التخلص منه</translation>
    </message>
    <message>
        <source>Save the sealed file</source>
        <translation>حفظ الملف المختوم</translation>
    </message>
</context>
<context>
    <name>RestView</name>
    <message>
        <source>What there was no time for. Choose a question to answer it below.</source>
        <translation>ما لم يتّسع له الوقت. اختر سؤالًا للإجابة عنه أدناه.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>What the reviewer will read</source>
        <translation>ما سيقرؤه المراجع</translation>
    </message>
    <message>
        <source>Show the eight words</source>
        <translation>إظهار الكلمات الثماني</translation>
    </message>
    <message>
        <source>Would you look at this once more?</source>
        <translation>هلّا نظرت إلى هذا مرة أخرى؟</translation>
    </message>
    <message>
        <source>Nothing of this stops you. Leave it if it is right.</source>
        <translation>لا شيء من هذا يمنعك. اتركه إن كان صحيحًا.</translation>
    </message>
    <message>
        <source>This would make the record stronger</source>
        <translation>هذا يقوّي ما دُوِّن</translation>
    </message>
    <message>
        <source>Only if you know it. You can seal without.</source>
        <translation>فقط إن كنت تعرفه. يمكنك الختم من دونه.</translation>
    </message>
    <message>
        <source>A file is not ready yet.</source>
        <translation>ملف غير جاهز بعد.</translation>
    </message>
    <message>
        <source>A reviewer has no key this week. Wait, or send without.</source>
        <translation>مراجع بلا مفتاح هذا الأسبوع. يمكن الانتظار، أو الإرسال من دونه.</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>ما زال مطلوبًا</translation>
    </message>
    <message>
        <source>Without these nothing is sealed.</source>
        <translation>من دون هذه لا يُختَم شيء.</translation>
    </message>
    <message>
        <source>Decide how this file goes: {name}</source>
        <translation>حدّد كيف يذهب هذا الملف: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) go along</source>
        <translation>
            <numerusform>لا ملفات مرفقة</numerusform>
            <numerusform>ملف واحد مرفق</numerusform>
            <numerusform>ملفان مرفقان</numerusform>
            <numerusform>%n ملفات مرفقة</numerusform>
            <numerusform>%n ملفًا مرفقًا</numerusform>
            <numerusform>%n ملف مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>cleaned copy</source>
        <translation>نسخة منظَّفة</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>لم يُختَر أي مكتب</translation>
    </message>
    <message>
        <source>Without an office file or address nothing can be sealed.</source>
        <translation>من دون ملف مكتب أو عنوانه لا يمكن ختم شيء.</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اختيار مكتب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The office was not reached yet</source>
        <translation>لم يجرِ الاتصال بالمكتب بعد</translation>
    </message>
    <message>
        <source>Its keys of this week come from its server.</source>
        <translation>مفاتيحه لهذا الأسبوع تأتي من خادمه.</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Skip the check</source>
        <translation>تخطي الفحص</translation>
    </message>
    <message>
        <source>Your answers call for nothing special</source>
        <translation>لا تستدعي إجاباتك شيئًا خاصًا</translation>
    </message>
    <message>
        <source>That is no promise that you are safe: nobody can see everything from here.</source>
        <translation>هذا ليس وعدًا بأنك في أمان: لا أحد يستطيع أن يرى كل شيء من هنا.</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>السؤال {number} من {total}</translation>
    </message>
    <message>
        <source>Your answers are neither stored nor sent.</source>
        <translation>إجاباتك لا تُحفَظ ولا تُرسَل.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقّف هنا</translation>
    </message>
    <message>
        <source>Close Ombra</source>
        <translation>إغلاق Ombra</translation>
    </message>
    <message>
        <source>Advice from your answers. It comes again on the page where you need it.</source>
        <translation>نصائح من إجاباتك. وتظهر مرة أخرى في الصفحة التي تحتاج إليها فيها.</translation>
    </message>
    <message>
        <source>Before you write</source>
        <translation>قبل الكتابة</translation>
    </message>
    <message>
        <source>Go on to the report</source>
        <translation>الانتقال إلى البلاغ</translation>
    </message>
</context>
<context>
    <name>SaidBanner</name>
    <message>
        <source>Send again</source>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The copy is saved</source>
        <translation>حُفظت النسخة</translation>
    </message>
    <message>
        <source>The reporter can read it within {hours} h, when they come back with their words.</source>
        <translation>يستطيع المبلِّغ قراءته خلال {hours} ساعة، حين يعود بكلماته.</translation>
    </message>
    <message>
        <source>Your reply is kept in the vault</source>
        <translation>ردك محفوظ في الخزنة</translation>
    </message>
    <message>
        <source>It is signed and sealed, and goes out later.</source>
        <translation>هو موقَّع ومختوم، ويخرج لاحقًا.</translation>
    </message>
    <message>
        <source>Your reply is on its way</source>
        <translation>ردك في الطريق</translation>
    </message>
    <message>
        <source>The acknowledgement is posted</source>
        <translation>نُشر تأكيد الاستلام</translation>
    </message>
    <message>
        <source>The question is posted</source>
        <translation>نُشر السؤال</translation>
    </message>
    <message>
        <source>The status is posted</source>
        <translation>نُشرت الحالة</translation>
    </message>
    <message>
        <source>The note is posted</source>
        <translation>نُشرت الملاحظة</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Type a name without slashes</source>
        <translation>اكتب اسمًا بلا شرطات مائلة</translation>
    </message>
    <message>
        <source>This name exists already; nothing is overwritten</source>
        <translation>هذا الاسم موجود؛ ولا يُستبدَل أي ملف</translation>
    </message>
</context>
<context>
    <name>SaveDraftPage</name>
    <message>
        <source>Save a locked draft</source>
        <translation>حفظ مسودة مقفلة</translation>
    </message>
    <message>
        <source>One file, where you choose. Without the passphrase nobody can read it: not your answers, not the names or places of your files. Whoever finds it sees a file that looks like chance; it is there to be found, and you may be asked for the passphrase. The files that you attach are not copied into it.</source>
        <translation>ملف واحد، حيث تختار. من دون عبارة المرور لا يستطيع أحد قراءته: لا إجاباتك، ولا أسماء ملفاتك أو أماكنها. من يجده يرى ملفًا يبدو عشوائيًا؛ لكنه موجود ويمكن العثور عليه، وقد تُطلَب منك عبارة المرور. ولا تُنسَخ إليه الملفات التي ترفقها.</translation>
    </message>
    <message>
        <source>Words picked by chance: write them down</source>
        <translation>كلمات اختيرت عشوائيًا: دوِّنها</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>كلمات أخرى</translation>
    </message>
    <message>
        <source>Type these words, or a passphrase of your own</source>
        <translation>كتابة هذه الكلمات، أو عبارة مرور من عندك</translation>
    </message>
    <message>
        <source>Of your own: at least twelve characters. Ombra cannot tell how easily somebody who knows you could guess it. Nobody can recover it.</source>
        <translation>من عندك: اثنا عشر حرفًا على الأقل. لا يستطيع Ombra أن يعرف مدى سهولة تخمينها على من يعرفك. ولا يستطيع أحد استعادتها.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Locking the draft</source>
        <translation>جارٍ قفل المسودة</translation>
    </message>
    <message>
        <source>File of the draft</source>
        <translation>ملف المسودة</translation>
    </message>
    <message>
        <source>{bits} bits of chance. Each guess takes {memory} of memory and about a second on a laptop.</source>
        <translation>{bits} بت من العشوائية. كل تخمين يتطلب {memory} من الذاكرة ونحو ثانية على حاسوب محمول.</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>حفظها الآن</translation>
    </message>
    <message>
        <source>Choose a place and save…</source>
        <translation>اختيار مكان والحفظ…</translation>
    </message>
    <message>
        <source>The draft is saved and locked</source>
        <translation>حُفظت المسودة وقُفلت</translation>
    </message>
    <message>
        <source>You changed something since it was saved</source>
        <translation>غيّرت شيئًا بعد حفظها</translation>
    </message>
    <message>
        <source>Save it again whenever I pause</source>
        <translation>حفظها من جديد كلما توقفت عن الكتابة</translation>
    </message>
    <message>
        <source>Into the same file, while Ombra is open</source>
        <translation>في الملف نفسه، ما دام Ombra مفتوحًا</translation>
    </message>
    <message>
        <source>Delete it once the report is sent</source>
        <translation>حذفها بعد إرسال البلاغ</translation>
    </message>
    <message>
        <source>An SSD or a memory stick may keep traces of deleted files.</source>
        <translation>قد يحتفظ قرص الحالة الصلبة أو ذاكرة USB بآثار الملفات المحذوفة.</translation>
    </message>
    <message>
        <source>Save the locked draft</source>
        <translation>حفظ المسودة المقفلة</translation>
    </message>
</context>
<context>
    <name>SelectAnswer</name>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك أنت</translation>
    </message>
    <message>
        <source>Something else…</source>
        <translation>شيء آخر…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What happens next</source>
        <translation>ما يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Look in the public log</source>
        <translation>النظر في السجل العام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Your report waits</source>
        <translation>بلاغك ينتظر</translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>لم يغادر شيء هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Sealing into a file</source>
        <translation>جارٍ الختم في ملف</translation>
    </message>
    <message>
        <source>You can go on using this computer meanwhile.</source>
        <translation>يمكنك الاستمرار في استخدام هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sealing and sending</source>
        <translation>جارٍ الختم والإرسال</translation>
    </message>
    <message>
        <source>Files first, then the report. Keep the window open until the receipt is there.</source>
        <translation>الملفات أولًا، ثم البلاغ. أبقِ النافذة مفتوحة حتى يصل الإيصال.</translation>
    </message>
    <message>
        <source>{names} can open it.</source>
        <translation>يستطيع فتحه: {names}.</translation>
    </message>
    <message>
        <source>Your report is sent</source>
        <translation>أُرسل بلاغك</translation>
    </message>
    <message>
        <source>Add the rest</source>
        <translation>إضافة الباقي</translation>
    </message>
    <message>
        <source>Add something now</source>
        <translation>إضافة شيء الآن</translation>
    </message>
    <message>
        <source>It left this computer, sealed</source>
        <translation>غادر هذا الحاسوب مختومًا</translation>
    </message>
    <message>
        <source>The receipt is verified</source>
        <translation>الإيصال موثَّق</translation>
    </message>
    <message>
        <source>Come back with your eight words to read replies. The reviewer cannot reach you in any other way. Keep the words where nobody looks for them.</source>
        <translation>عُد بكلماتك الثماني لقراءة الردود. لا يستطيع المراجع الوصول إليك بأي طريقة أخرى. احفظ الكلمات حيث لا يبحث عنها أحد.</translation>
    </message>
    <message>
        <source>In the public log, without its content: promised by {time}</source>
        <translation>في السجل العام، من دون محتواه: موعود قبل {time}</translation>
    </message>
    <message>
        <source>It is in the public log</source>
        <translation>هو في السجل العام</translation>
    </message>
    <message>
        <source>Downloaded by the desk of a reviewer you included</source>
        <translation>نزّلته محطة مراجع أدرجته</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Your report is sealed into a file</source>
        <translation>خُتم بلاغك في ملف</translation>
    </message>
    <message>
        <source>It was not sent. It must be handed in by {day}, here or by anybody who has Ombra, under “Carry it another way”. Whoever carries it can learn that it was sent, not what it says. Replies are read with your eight words.
File code: {code}. Whoever hands it in is told the same one and can tell it back to you.</source>
        <translation>لم يُرسَل. يجب تسليمه قبل نهاية {day}، هنا أو عند أي شخص لديه Ombra، من «إيصاله بطريقة أخرى». من يحمله يستطيع أن يعرف أنه أُرسل، لا ما فيه. تُقرأ الردود بكلماتك الثماني.
رمز الملف: {code}. من يسلّمه يظهر له الرمز نفسه ويستطيع أن يذكره لك.</translation>
    </message>
</context>
<context>
    <name>SendingView</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Back to what you wrote</source>
        <translation>العودة إلى ما كتبته</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Sealing the report into the file</source>
        <translation>ختم البلاغ في الملف</translation>
    </message>
    <message>
        <source>Sending what was sealed with it</source>
        <translation>جارٍ إرسال ما خُتم معه</translation>
    </message>
    <message>
        <source>Sending the sealed letter</source>
        <translation>جارٍ إرسال الرسالة المختومة</translation>
    </message>
    <message>
        <source>Sealing and sending the files</source>
        <translation>ختم الملفات وإرسالها</translation>
    </message>
    <message>
        <source>Sealing and sending the report</source>
        <translation>ختم البلاغ وإرساله</translation>
    </message>
    <message>
        <source>The office’s server asks for a little work because it is busy: about {seconds} seconds as a rule, sometimes three times as long. Nothing is lost; you can stop and go on later.</source>
        <translation>يطلب خادم المكتب قليلًا من العمل لأنه مشغول: نحو {seconds} ثانية عادةً، وأحيانًا ثلاثة أضعاف ذلك. لا يضيع شيء؛ ويمكنك التوقف والمتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Working out the keys from your words</source>
        <translation>جارٍ استخراج المفاتيح من كلماتك</translation>
    </message>
    <message>
        <source>Sending the sealed files</source>
        <translation>جارٍ إرسال الملفات المختومة</translation>
    </message>
    <message>
        <source>Writing the sealed file</source>
        <translation>جارٍ كتابة الملف المختوم</translation>
    </message>
    <message>
        <source>Putting it into the sealed outbox</source>
        <translation>جارٍ وضعه في صندوق الصادر المختوم</translation>
    </message>
    <message>
        <source>Sealing the report</source>
        <translation>جارٍ ختم البلاغ</translation>
    </message>
    <message>
        <source>Sending the report and waiting for the receipt</source>
        <translation>جارٍ إرسال البلاغ وانتظار الإيصال</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ الاستعداد</translation>
    </message>
    <message>
        <source>The file is as it was. Only what is missing will be sent.</source>
        <translation>الملف كما كان. ولن يُرسَل إلا الناقص.</translation>
    </message>
    <message>
        <source>Your report is still here, and no half file was left behind.</source>
        <translation>بلاغك ما زال هنا، ولم يبقَ نصف ملف.</translation>
    </message>
    <message>
        <source>It still lies in the sealed outbox, and only what is missing will be sent. You may close Ombra and go on later with your eight words.</source>
        <translation>ما زال في صندوق الصادر المختوم، ولن يُرسَل إلا الناقص. يمكنك إغلاق Ombra والمتابعة لاحقًا بكلماتك الثماني.</translation>
    </message>
    <message>
        <source>Your report is still here, and only what is missing will be sent.</source>
        <translation>بلاغك ما زال هنا، ولن يُرسَل إلا الناقص.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Asking…</source>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>سؤال الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>It holds sealed reports and cannot read them. Its log is checked at every pull.</source>
        <translation>يحفظ بلاغات مختومة ولا يستطيع قراءتها. ويُتحقَّق من سجله عند كل جلب.</translation>
    </message>
    <message>
        <source>Never yet</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>Replies to send</source>
        <translation>ردود للإرسال</translation>
    </message>
    <message>
        <source>{free} free, {reserve} kept for reports</source>
        <translation>{free} متاحة، {reserve} محجوزة للبلاغات</translation>
    </message>
    <message>
        <source>Capsules held</source>
        <translation>الكبسولات المحفوظة</translation>
    </message>
    <message>
        <source>Replies on the board</source>
        <translation>الردود على اللوحة</translation>
    </message>
    <message>
        <source>Pieces of files</source>
        <translation>قطع الملفات</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Card it shows</source>
        <translation>البطاقة التي يُظهرها</translation>
    </message>
    <message>
        <source>Number {number}, good until {day}</source>
        <translation>الرقم {number}، صالحة حتى {day}</translation>
    </message>
    <message>
        <source>{entries} entries, published {moment}</source>
        <translation>القيود: {entries}، نُشرت في {moment}</translation>
    </message>
    <message>
        <source>Log checked</source>
        <translation>جرى التحقق من السجل</translation>
    </message>
    <message>
        <source>Log signed</source>
        <translation>وُقِّع السجل</translation>
    </message>
    <message>
        <source>Missing in the log</source>
        <translation>ناقصة في السجل</translation>
    </message>
    <message>
        <source>Never came here</source>
        <translation>لم تصل إلى هنا</translation>
    </message>
</context>
<context>
    <name>SetupCustodianPage</name>
    <message>
        <source>Custodian</source>
        <translation>أمين الهوية</translation>
    </message>
    <message>
        <source>A custodian holds the key to names that reporters seal apart, and opens one only for a written reason. It should be somebody who reads no reports.</source>
        <translation>يحمل أمين الهوية مفتاح الأسماء التي يختمها المبلِّغون على حدة، ولا يفتح اسمًا إلا لسبب مكتوب. وينبغي أن يكون شخصًا لا يقرأ البلاغات.</translation>
    </message>
    <message>
        <source>Does somebody keep sealed names?</source>
        <translation>هل يحفظ أحد الأسماء المختومة؟</translation>
    </message>
    <message>
        <source>Name of the custodian, as reporters see it</source>
        <translation>اسم أمين الهوية، كما يراه المبلِّغون</translation>
    </message>
    <message>
        <source>The custodian gets a key file and a passphrase of their own at the end.</source>
        <translation>يحصل أمين الهوية في النهاية على ملف مفتاح وعبارة مرور خاصين به.</translation>
    </message>
    <message>
        <source>Yes, a custodian</source>
        <translation>نعم، أمين هوية</translation>
    </message>
    <message>
        <source>Reporters may seal their name for them alone.</source>
        <translation>للمبلِّغين أن يختموا أسماءهم له وحده.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Reporters can be anonymous, use a chosen name, or tell you theirs; nothing between.</source>
        <translation>للمبلِّغين أن يبقوا مجهولين، أو أن يستخدموا اسمًا مختارًا، أو أن يخبروك باسمهم؛ ولا شيء بين ذلك.</translation>
    </message>
</context>
<context>
    <name>SetupDonePage</name>
    <message>
        <source>Save the office file</source>
        <translation>حفظ ملف المكتب</translation>
    </message>
    <message>
        <source>A copy is saved here:</source>
        <translation>حُفظت نسخة هنا:</translation>
    </message>
    <message>
        <source>It lies here:</source>
        <translation>هو هنا:</translation>
    </message>
    <message>
        <source>Your office is open</source>
        <translation>مكتبك مفتوح</translation>
    </message>
    <message>
        <source>Reporters can seal to it from now on. This page is shown once.</source>
        <translation>يستطيع المبلِّغون الختم له من الآن. تُعرَض هذه الصفحة مرة واحدة.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>فتح المحطة</translation>
    </message>
    <message>
        <source>Office file for reporters</source>
        <translation>ملف المكتب للمبلِّغين</translation>
    </message>
    <message>
        <source>Give it out with the fingerprint: on your website, on paper, or by hand. It holds no secret.</source>
        <translation>وزّعه مع البصمة: على موقعك، أو على ورق، أو باليد. ليس فيه سر.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>The passphrases on this page are written down</source>
        <translation>دُوِّنت عبارات المرور في هذه الصفحة</translation>
    </message>
    <message>
        <source>They are not kept anywhere and not shown again.</source>
        <translation>لا تُحفَظ في أي مكان ولا تُعرَض مرة أخرى.</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>ما يلي</translation>
    </message>
    <message>
        <source>Lock the root key away, apart from this computer.</source>
        <translation>اقفل على المفتاح الجذر بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Put the thirty digits on your letterhead and your website.</source>
        <translation>ضع الأرقام الثلاثين على أوراقك الرسمية وموقعك.</translation>
    </message>
    <message>
        <source>Send yourself a practice report with the office file, and answer it.</source>
        <translation>أرسل لنفسك بلاغ تدريب بملف المكتب، وأجب عنه.</translation>
    </message>
    <message>
        <source>Open this desk at least once a week: it renews its keys then.</source>
        <translation>افتح هذه المحطة مرة في الأسبوع على الأقل: عندئذ تجدد مفاتيحها.</translation>
    </message>
    <message>
        <source>The root key is still on this disk</source>
        <translation>المفتاح الجذر ما زال على هذا القرص</translation>
    </message>
    <message>
        <source>It could not be moved. Please carry the file root.key away by hand.</source>
        <translation>تعذّر نقله. يُرجى نقل الملف root.key يدويًا.</translation>
    </message>
    <message>
        <source>For {name}: a desk</source>
        <translation>إلى {name}: محطة</translation>
    </message>
    <message>
        <source>For {name}: the custodian&apos;s key</source>
        <translation>إلى {name}: مفتاح أمين الهوية</translation>
    </message>
    <message>
        <source>Hand over this folder or file, and the words on paper:</source>
        <translation>سلِّم هذا المجلد أو الملف، والكلمات على ورق:</translation>
    </message>
</context>
<context>
    <name>SetupOfficePage</name>
    <message>
        <source>Your office</source>
        <translation>مكتبك</translation>
    </message>
    <message>
        <source>Reporters see this before they write. One language is enough, both are better.</source>
        <translation>يرى المبلِّغون هذا قبل أن يكتبوا. لغة واحدة تكفي، واللغتان أفضل.</translation>
    </message>
    <message>
        <source>Name of the office, English</source>
        <translation>اسم المكتب، بالإنجليزية</translation>
    </message>
    <message>
        <source>For example: Office of the independent reviewer</source>
        <translation>مثلًا: Office of the independent reviewer</translation>
    </message>
    <message>
        <source>Name of the office, Chinese</source>
        <translation>اسم المكتب، بالصينية</translation>
    </message>
    <message>
        <source>What you look into, what you cannot do, and how long you keep reports. A few sentences.</source>
        <translation>ما تبحث فيه، وما لا تستطيع فعله، وكم تحتفظ بالبلاغات. بضع جمل.</translation>
    </message>
    <message>
        <source>Charter, English</source>
        <translation>الميثاق، بالإنجليزية</translation>
    </message>
    <message>
        <source>Charter, Chinese</source>
        <translation>الميثاق، بالصينية</translation>
    </message>
</context>
<context>
    <name>SetupPageView</name>
    <message>
        <source>This is needed to go on.</source>
        <translation>هذا مطلوب للمتابعة.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>This holds characters that cannot be seen. Please type it again.</source>
        <translation>هذا يحوي أحرفًا لا تُرى. يُرجى كتابته من جديد.</translation>
    </message>
    <message>
        <source>Two reviewers have the same name. Reporters could not tell them apart.</source>
        <translation>لمراجعَين الاسم نفسه. لن يستطيع المبلِّغون التمييز بينهما.</translation>
    </message>
    <message>
        <source>Something with this name is there already. Please choose another folder.</source>
        <translation>يوجد شيء بهذا الاسم. يُرجى اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>These are not the same words. Please compare them with your note.</source>
        <translation>هذه ليست الكلمات نفسها. يُرجى مقارنتها بما دوّنته.</translation>
    </message>
</context>
<context>
    <name>SetupReviewPage</name>
    <message>
        <source>The office is made, but not published yet</source>
        <translation>أُنشئ المكتب، ولم يُنشَر بعد</translation>
    </message>
    <message>
        <source>Everything is safe on this disk. Publish it when the server answers.</source>
        <translation>كل شيء محفوظ على هذا القرص. انشره حين يرد الخادم.</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>النشر مرة أخرى</translation>
    </message>
    <message>
        <source>Create the office</source>
        <translation>إنشاء المكتب</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>المراجعة والإنشاء</translation>
    </message>
    <message>
        <source>Making the keys takes some seconds on purpose: it makes guessing passphrases slow.</source>
        <translation>يستغرق صنع المفاتيح ثواني عمدًا: فبهذا يبطؤ تخمين عبارات المرور.</translation>
    </message>
    <message>
        <source>Making the root key</source>
        <translation>جارٍ صنع المفتاح الجذر</translation>
    </message>
    <message>
        <source>Making the desks</source>
        <translation>جارٍ صنع المحطات</translation>
    </message>
    <message>
        <source>Making the office</source>
        <translation>جارٍ إنشاء المكتب</translation>
    </message>
    <message>
        <source>Publishing the office</source>
        <translation>جارٍ نشر المكتب</translation>
    </message>
    <message>
        <source>{name}, answers in {languages}</source>
        <translation>{name}، يرد باللغات: {languages}</translation>
    </message>
    <message>
        <source>Nobody; names cannot be sealed apart</source>
        <translation>لا أحد؛ لا يمكن ختم الأسماء على حدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Charter</source>
        <translation>الميثاق</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>أمين الهوية</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Office folder</source>
        <translation>مجلد المكتب</translation>
    </message>
    <message>
        <source>Root key goes to</source>
        <translation>مكان المفتاح الجذر</translation>
    </message>
</context>
<context>
    <name>SetupReviewersPage</name>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Every report is sealed to all reviewers listed here, except those a reporter leaves out. Each has a desk and a passphrase of their own.</source>
        <translation>يُختَم كل بلاغ لكل المراجعين المذكورين هنا، إلا من يستثنيه المبلِّغ. ولكل منهم محطة وعبارة مرور خاصتان.</translation>
    </message>
    <message>
        <source>Add a reviewer</source>
        <translation>إضافة مراجع</translation>
    </message>
    <message>
        <source>Reviewer {number}, at this desk</source>
        <translation>المراجع {number}، في هذه المحطة</translation>
    </message>
    <message>
        <source>Reviewer {number}</source>
        <translation>المراجع {number}</translation>
    </message>
    <message>
        <source>Name, as reporters see it</source>
        <translation>الاسم، كما يراه المبلِّغون</translation>
    </message>
    <message>
        <source>Answers in</source>
        <translation>لغات الرد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove reviewer {number}</source>
        <translation>إزالة المراجع {number}</translation>
    </message>
    <message>
        <source>An office of one</source>
        <translation>مكتب من شخص واحد</translation>
    </message>
    <message>
        <source>Reporters cannot leave anybody out, and nobody stands in while you are away.</source>
        <translation>لا يستطيع المبلِّغون استثناء أحد، ولا ينوب عنك أحد في غيابك.</translation>
    </message>
</context>
<context>
    <name>SetupRootPage</name>
    <message>
        <source>Root key</source>
        <translation>المفتاح الجذر</translation>
    </message>
    <message>
        <source>The root key is the office itself: whoever holds it can name reviewers. Daily work does not need it. Put its file on a memory stick, lock the stick away, and keep it offline.</source>
        <translation>المفتاح الجذر هو المكتب نفسه: من يحمله يستطيع تسمية المراجعين. ولا يحتاج إليه العمل اليومي. ضع ملفه على ذاكرة USB، واقفل عليها، وأبقِها بلا اتصال.</translation>
    </message>
    <message>
        <source>Passphrase of the root key, another one than that of your desk</source>
        <translation>عبارة مرور المفتاح الجذر، غير عبارة محطتك</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>صنع عبارة أخرى</translation>
    </message>
    <message>
        <source>Where the root key file goes</source>
        <translation>مكان ملف المفتاح الجذر</translation>
    </message>
    <message>
        <source>A copy in a second place is wise. Without it the office ends with its card.</source>
        <translation>يُستحسَن حفظ نسخة في مكان ثانٍ. من دونه ينتهي المكتب بانتهاء بطاقته.</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>اختيار المكان…</translation>
    </message>
</context>
<context>
    <name>SetupServerPage</name>
    <message>
        <source>Choose the invitation</source>
        <translation>اختيار الدعوة</translation>
    </message>
    <message>
        <source>No invitation is chosen yet</source>
        <translation>لم تُختَر دعوة بعد</translation>
    </message>
    <message>
        <source>Without a server there is nowhere for reports to arrive.</source>
        <translation>من دون خادم لا مكان تصل إليه البلاغات.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Reports wait on a server, sealed, until you fetch them. The server cannot read them.</source>
        <translation>تنتظر البلاغات على خادم، مختومة، حتى تجلبها. ولا يستطيع الخادم قراءتها.</translation>
    </message>
    <message>
        <source>A new server writes a file called invitation.json. Whoever runs it types this command and brings you the file, best in person.</source>
        <translation>يكتب الخادم الجديد ملفًا اسمه invitation.json. يكتب من يديره هذا الأمر ويحضر لك الملف، والأفضل باليد.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>اختيار الدعوة…</translation>
    </message>
    <message>
        <source>Server in this invitation</source>
        <translation>الخادم في هذه الدعوة</translation>
    </message>
</context>
<context>
    <name>SetupVaultPage</name>
    <message>
        <source>Passphrase of your desk</source>
        <translation>عبارة مرور محطتك</translation>
    </message>
    <message>
        <source>These eight words open the vault with all cases. Write them on paper. Nobody can bring them back: whoever loses them loses the cases.</source>
        <translation>تفتح هذه الكلمات الثماني الخزنة بكل قضاياها. اكتبها على ورق. لا يستطيع أحد استعادتها: من يفقدها يفقد القضايا.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>صنع عبارة أخرى</translation>
    </message>
    <message>
        <source>Folder of the office</source>
        <translation>مجلد المكتب</translation>
    </message>
    <message>
        <source>It is made now and must not be there yet. Keep it on an encrypted disk.</source>
        <translation>يُنشأ الآن ويجب ألا يكون موجودًا. أبقِه على قرص مشفَّر.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>اختيار مكان آخر…</translation>
    </message>
</context>
<context>
    <name>SetupView</name>
    <message>
        <source>Step {number} of {total}: {title}</source>
        <translation>الخطوة {number} من {total}: {title}</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>أمين الهوية</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Root key</source>
        <translation>المفتاح الجذر</translation>
    </message>
    <message>
        <source>Review and create</source>
        <translation>المراجعة والإنشاء</translation>
    </message>
</context>
<context>
    <name>SetupWordsPage</name>
    <message>
        <source>Not chosen yet</source>
        <translation>لم يُختَر بعد</translation>
    </message>
    <message>
        <source>Picked by chance ({bits} bits). Each guess takes {memory} of memory; at a million guesses a second, finding them takes more than {years} years.</source>
        <translation>اختيرت عشوائيًا ({bits} بت). كل تخمين يتطلب {memory} من الذاكرة؛ وبمليون تخمين في الثانية يستغرق العثور عليها أكثر من {years} سنة.</translation>
    </message>
</context>
<context>
    <name>SharingView</name>
    <message>
        <source>How should it go?</source>
        <translation>كيف يذهب؟</translation>
    </message>
    <message>
        <source>Making the cleaned copy</source>
        <translation>جارٍ صنع النسخة المنظَّفة</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>قبل وبعد…</translation>
    </message>
    <message>
        <source>Otherwise it is sent as {name}. A name can tell who made the file, and when.</source>
        <translation>وإلا يُرسَل باسم {name}. قد يدل الاسم على صانع الملف وعلى وقت صنعه.</translation>
    </message>
    <message>
        <source>Send it under its own name</source>
        <translation>إرساله باسمه هو</translation>
    </message>
    <message>
        <source>The copy is ready ({size}), and nothing hidden was found in it.</source>
        <translation>النسخة جاهزة ({size})، ولم يُعثَر فيها على شيء خفي.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءته من جديد</translation>
    </message>
    <message>
        <source>There is no cleaned copy</source>
        <translation>لا نسخة منظَّفة</translation>
    </message>
    <message>
        <source>A cleaned copy</source>
        <translation>نسخة منظَّفة</translation>
    </message>
    <message>
        <source>The original, for the reviewer only</source>
        <translation>الأصل، للمراجع وحده</translation>
    </message>
    <message>
        <source>The best proof: it can be checked.</source>
        <translation>أفضل دليل: يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>Everything hidden in it goes along, and can lead to you.</source>
        <translation>كل ما خفي فيه يذهب معه، وقد يدل عليك.</translation>
    </message>
    <message>
        <source>Only described</source>
        <translation>موصوف فقط</translation>
    </message>
    <message>
        <source>Nothing is attached. It proves least and protects you most.</source>
        <translation>لا يُرفَق شيء. هذا أقل إثباتًا وأكثر حماية لك.</translation>
    </message>
    <message>
        <source>Made anew, without what is hidden.</source>
        <translation>مصنوعة من جديد، من دون ما خفي.</translation>
    </message>
    <message>
        <source>Can be chosen once the file was searched.</source>
        <translation>يمكن اختيارها بعد البحث في الملف.</translation>
    </message>
    <message>
        <source>Not possible: the file was not searched.</source>
        <translation>غير ممكن: لم يجرِ البحث في الملف.</translation>
    </message>
    <message>
        <source>Not possible.</source>
        <translation>غير ممكن.</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>A promised day has passed</source>
        <translation>مضى يوم موعود</translation>
    </message>
    <message>
        <source>Now: {status}</source>
        <translation>الآن: {status}</translation>
    </message>
    <message>
        <source>No reviewer has written yet.</source>
        <translation>لم يكتب أي مراجع بعد.</translation>
    </message>
    <message>
        <source>Next, the office confirms that it has your report.</source>
        <translation>بعد ذلك يؤكد المكتب أن بلاغك لديه.</translation>
    </message>
    <message>
        <source>The office has your report. Nobody has judged anything yet.</source>
        <translation>بلاغك لدى المكتب. ولم يحكم أحد على شيء بعد.</translation>
    </message>
    <message>
        <source>Next, a reviewer reads it and looks at what is most urgent.</source>
        <translation>بعد ذلك يقرؤه مراجع وينظر في الأكثر إلحاحًا.</translation>
    </message>
    <message>
        <source>A reviewer looks at what is urgent, what is missing, and who may be at risk.</source>
        <translation>ينظر مراجع في ما هو مُلحّ، وما هو ناقص، ومن قد يكون في خطر.</translation>
    </message>
    <message>
        <source>Next comes a question for you, an investigation, or a reason for closing.</source>
        <translation>بعد ذلك يأتي سؤال لك، أو بحث في الأمر، أو سبب للإغلاق.</translation>
    </message>
    <message>
        <source>The reviewer asked you something and waits for your answer.</source>
        <translation>سألك المراجع شيئًا وينتظر إجابتك.</translation>
    </message>
    <message>
        <source>Answer below when it is safe for you. If you cannot answer, you can say so.</source>
        <translation>أجب أدناه حين يكون ذلك آمنًا لك. وإن كنت لا تستطيع الإجابة فيمكنك قول ذلك.</translation>
    </message>
    <message>
        <source>The reviewer checks what happened, within what you allowed.</source>
        <translation>يتحقق المراجع مما حدث، في حدود ما سمحت به.</translation>
    </message>
    <message>
        <source>Next comes a finding. You can answer it before the case is closed.</source>
        <translation>بعد ذلك تأتي النتيجة. ويمكنك الرد عليها قبل إغلاق القضية.</translation>
    </message>
    <message>
        <source>The reviewer wrote down what was found; it stands below.</source>
        <translation>كتب المراجع ما وجده؛ وهو أدناه.</translation>
    </message>
    <message>
        <source>You can answer it. Then the reviewer decides and closes the case.</source>
        <translation>يمكنك الرد عليه. ثم يقرر المراجع ويغلق القضية.</translation>
    </message>
    <message>
        <source>The reviewer ended the case; the reason stands below.</source>
        <translation>أنهى المراجع القضية؛ والسبب أدناه.</translation>
    </message>
    <message>
        <source>You can still write. New facts can open the case again.</source>
        <translation>ما زال بإمكانك الكتابة. وقد تفتح حقائق جديدة القضية من جديد.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose the folder of your desk</source>
        <translation>اختيار مجلد محطتك</translation>
    </message>
    <message>
        <source>Review desk</source>
        <translation>محطة المراجعة</translation>
    </message>
    <message>
        <source>Sealed reports are opened here, and nowhere else. Ombra remembers no folders by itself.</source>
        <translation>تُفتَح البلاغات المختومة هنا، لا في أي مكان آخر. ولا يتذكر Ombra أي مجلد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Open your desk</source>
        <translation>فتح محطتك</translation>
    </message>
    <message>
        <source>Choose the folder that holds your vault. Then type the passphrase.</source>
        <translation>اختر المجلد الذي فيه خزنتك. ثم اكتب عبارة المرور.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Set up a new office</source>
        <translation>إنشاء مكتب جديد</translation>
    </message>
    <message>
        <source>Make the keys, name the reviewers, publish the office. It takes about a quarter of an hour.</source>
        <translation>صنع المفاتيح، وتسمية المراجعين، ونشر المكتب. يستغرق ذلك نحو ربع ساعة.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>StaysPage</name>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>How the window hides, and what stays behind. These settings are not kept either.</source>
        <translation>كيف تختفي النافذة، وماذا يبقى بعدها. وهذه الإعدادات لا تُحفَظ أيضًا.</translation>
    </message>
    <message>
        <source>Hide with the keyboard</source>
        <translation>الإخفاء بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>Esc twice hides this window</source>
        <translation>ضغط Esc مرتين يخفي هذه النافذة</translation>
    </message>
    <message>
        <source>Only the button hides it</source>
        <translation>لا يخفيها إلا الزر</translation>
    </message>
    <message>
        <source>What Ombra writes on this disk</source>
        <translation>ما يكتبه Ombra على هذا القرص</translation>
    </message>
    <message>
        <source>What your system may write</source>
        <translation>ما قد يكتبه نظامك</translation>
    </message>
    <message>
        <source>What differs on this system</source>
        <translation>ما يختلف على هذا النظام</translation>
    </message>
    <message>
        <source>Without a session PIN a hidden window does not come back</source>
        <translation>من دون رمز PIN للجلسة لا تعود النافذة المخفية</translation>
    </message>
    <message>
        <source>Set one here before you write, so that hiding by mistake loses nothing.</source>
        <translation>عيّن رمزًا هنا قبل الكتابة، حتى لا يضيع شيء إن أُخفيت النافذة خطأ.</translation>
    </message>
    <message>
        <source>Press Esc twice within half a second: all windows go at once, and the clipboard is emptied. What is being sent goes on for one minute. Then everything you wrote is forgotten and Ombra ends. What was sent before is safe: the eight words still open it.</source>
        <translation>اضغط Esc مرتين خلال نصف ثانية: تختفي كل النوافذ فورًا، وتُفرَغ الحافظة. يستمر ما يجري إرساله دقيقة واحدة. ثم يُنسى كل ما كتبته وينتهي Ombra. وما أُرسل من قبل آمن: ما زالت الكلمات الثماني تفتحه.</translation>
    </message>
    <message>
        <source>With a session PIN a small empty window stays for that minute. The PIN and Enter bring everything back. Esc there, or closing it, wipes at once.</source>
        <translation>مع رمز PIN للجلسة تبقى نافذة صغيرة فارغة تلك الدقيقة. الرمز ثم Enter يعيدان كل شيء. وEsc هناك، أو إغلاقها، يمحو فورًا.</translation>
    </message>
    <message>
        <source>While a list, a menu or a dialog is open, or an input method is composing, Esc does only what it does there. Press it again afterwards.</source>
        <translation>حين تكون قائمة أو نافذة حوار مفتوحة، أو حين تكوّن طريقة إدخال كلمة، لا يفعل Esc إلا ما يفعله هناك. اضغطه مرة أخرى بعد ذلك.</translation>
    </message>
    <message>
        <source>A sealed file, a cleaned copy, a saved proof: only where you say.</source>
        <translation>ملف مختوم، أو نسخة منظَّفة، أو إثبات محفوظ: فقط حيث تقول.</translation>
    </message>
    <message>
        <source>A sealed outbox and a locked draft, if you ask for them.</source>
        <translation>صندوق صادر مختوم ومسودة مقفلة، إن طلبتهما.</translation>
    </message>
    <message>
        <source>The working folder of a Tor that you start here. It is removed when Tor ends.</source>
        <translation>مجلد عمل Tor الذي تشغّله من هنا. يُزال عند انتهاء Tor.</translation>
    </message>
    <message>
        <source>A list of fonts, if your system has none that is fresh. It says nothing about you.</source>
        <translation>قائمة بالخطوط، إن لم تكن لدى نظامك قائمة حديثة. وهي لا تقول شيئًا عنك.</translation>
    </message>
    <message>
        <source>Memory that it moves to the disk, and the whole memory when it hibernates.</source>
        <translation>ذاكرة ينقلها إلى القرص، والذاكرة كلها عند السبات.</translation>
    </message>
    <message>
        <source>What an input method learns, and what it sends to its maker.</source>
        <translation>ما تتعلمه طريقة إدخال، وما ترسله إلى صانعها.</translation>
    </message>
    <message>
        <source>That a program was started, and when.</source>
        <translation>أن برنامجًا شُغِّل، ومتى.</translation>
    </message>
    <message>
        <source>Windows keeps a list of programs that ran, and may keep a picture of memory.</source>
        <translation>يحتفظ Windows بقائمة البرامج التي شُغِّلت، وقد يحتفظ بصورة من الذاكرة.</translation>
    </message>
    <message>
        <source>Copied text is kept out of the clipboard history and of the cloud.</source>
        <translation>يبقى النص المنسوخ خارج سجل الحافظة وخارج السحابة.</translation>
    </message>
    <message>
        <source>macOS may keep reports of crashes; they hold parts of memory.</source>
        <translation>قد يحتفظ macOS بتقارير الأعطال؛ وفيها أجزاء من الذاكرة.</translation>
    </message>
    <message>
        <source>Other programs can see copied text until it is removed after 45 seconds.</source>
        <translation>تستطيع البرامج الأخرى رؤية النص المنسوخ حتى يُزال بعد 45 ثانية.</translation>
    </message>
    <message>
        <source>No picture of memory is written, and other programs of yours cannot read its memory.</source>
        <translation>لا تُكتَب صورة من الذاكرة، ولا تستطيع برامجك الأخرى قراءة ذاكرته.</translation>
    </message>
    <message>
        <source>Copied text is marked as secret and removed after 45 seconds.</source>
        <translation>يُعلَّم النص المنسوخ كسر ويُزال بعد 45 ثانية.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, you are here: {title}</source>
        <translation>الخطوة {number} من {total}، أنت هنا: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, done: {title}</source>
        <translation>الخطوة {number} من {total}، تمت: {title}</translation>
    </message>
    <message>
        <source>Step {number} of {total}: {title}</source>
        <translation>الخطوة {number} من {total}: {title}</translation>
    </message>
</context>
<context>
    <name>TaskProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>ThreadPage</name>
    <message>
        <source>Add to your report</source>
        <translation>إضافة إلى بلاغك</translation>
    </message>
    <message>
        <source>Note what happens to you</source>
        <translation>تدوين ما يحدث لك</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
    <message>
        <source>Withdraw the report…</source>
        <translation>سحب البلاغ…</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>إغلاق المحادثة</translation>
    </message>
    <message>
        <source>Your report</source>
        <translation>بلاغك</translation>
    </message>
    <message>
        <source>Everything here is read with your words and forgotten when you close it.</source>
        <translation>كل ما هنا يُقرأ بكلماتك ويُنسى حين تغلقه.</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) wait</source>
        <translation>
            <numerusform>لا رسائل أخرى تنتظر</numerusform>
            <numerusform>رسالة أخرى تنتظر</numerusform>
            <numerusform>رسالتان أخريان تنتظران</numerusform>
            <numerusform>%n رسائل أخرى تنتظر</numerusform>
            <numerusform>%n رسالة أخرى تنتظر</numerusform>
            <numerusform>%n رسالة أخرى تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Each look reads one page, so that nobody learns how much there is for you.</source>
        <translation>كل نظرة تقرأ صفحة واحدة، حتى لا يعرف أحد كم لديك.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Answer the question</source>
        <translation>الإجابة عن السؤال</translation>
    </message>
    <message>
        <source>Answer the finding</source>
        <translation>الرد على النتيجة</translation>
    </message>
    <message>
        <source>Looking for replies…</source>
        <translation>جارٍ البحث عن ردود…</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Your report arrived a moment ago. You can add to it already.</source>
        <translation>وصل بلاغك قبل لحظة. ويمكنك الإضافة إليه منذ الآن.</translation>
    </message>
    <message>
        <source>Nothing here can be read yet</source>
        <translation>لا شيء هنا تمكن قراءته بعد</translation>
    </message>
    <message>
        <source>Your report is there. Look again in some days; replies expire after some weeks.</source>
        <translation>بلاغك هناك. ابحث مرة أخرى بعد أيام؛ وتنتهي الردود بعد أسابيع.</translation>
    </message>
    <message>
        <source>No replies lie here for these words</source>
        <translation>لا ردود هنا لهذه الكلمات</translation>
    </message>
    <message>
        <source>The words are complete. Either nobody has answered yet, or replies have expired after some weeks, or these are words of another office or of no report. All of these look the same from here. Compare the words and the office, and look again in some days.</source>
        <translation>الكلمات كاملة. إما أن أحدًا لم يرد بعد، أو أن الردود انتهت بعد أسابيع، أو أن هذه كلمات مكتب آخر أو ليست لأي بلاغ. كل هذا يبدو من هنا سواء. قارن الكلمات والمكتب، وابحث مرة أخرى بعد أيام.</translation>
    </message>
</context>
<context>
    <name>TimeView</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Which clock?</source>
        <translation>أي ساعة؟</translation>
    </message>
    <message>
        <source>Ended on, if another day</source>
        <translation>انتهى في، إن كان يومًا آخر</translation>
    </message>
    <message>
        <source>Year-month-day</source>
        <translation>السنة-الشهر-اليوم</translation>
    </message>
    <message>
        <source>Ended at, if it lasted</source>
        <translation>انتهى عند، إن طال</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>الساعة:الدقيقة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Hide now</source>
        <translation>إخفاء الآن</translation>
    </message>
    <message>
        <source>Esc Esc</source>
        <translation>Esc Esc</translation>
    </message>
    <message>
        <source>Esc twice hides this window</source>
        <translation>ضغط Esc مرتين يخفي هذه النافذة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>TrailBanner</name>
    <message>
        <source>I have seen this</source>
        <translation>اطّلعت على هذا</translation>
    </message>
    <message>
        <source>See the record</source>
        <translation>اعرض السجل</translation>
    </message>
    <message>
        <source>It cannot be told whether this vault is old</source>
        <translation>لا يمكن معرفة إن كانت هذه الخزنة قديمة</translation>
    </message>
    <message>
        <source>The mark that lies beside the vault was missing. It is made anew. If you brought this desk here without that file, that is why.</source>
        <translation>كانت العلامة المحفوظة بجانب الخزنة مفقودة، وأُنشئت من جديد. إن كنت قد نقلت هذه المحطة إلى هنا دون ذلك الملف فهذا هو السبب.</translation>
    </message>
    <message>
        <source>This vault is an older copy</source>
        <translation>هذه الخزنة نسخة أقدم</translation>
    </message>
    <message>
        <source>The record of what was done here is damaged</source>
        <translation>سجل ما جرى هنا تالف</translation>
    </message>
    <message>
        <source>The record of what was done here was changed</source>
        <translation>غُيِّر سجل ما جرى هنا</translation>
    </message>
    <message>
        <source>Act {number} was done here and is not in it. If you put back a backup, that is why. Otherwise somebody had this computer. You can go on working; nothing was changed.</source>
        <translation>العملية {number} جرت هنا وليست فيها. إن كنت قد استعدت نسخة احتياطية فهذا هو السبب، وإلا فقد وصل أحد إلى هذا الحاسوب. يمكنك مواصلة العمل؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>It cannot be read from act {number} on. Cases can still be read. Keep a copy of this desk&apos;s folder, then use your latest backup.</source>
        <translation>لا يمكن قراءته ابتداءً من العملية {number}. ما زالت القضايا قابلة للقراءة. احتفظ بنسخة من مجلد هذه المحطة، ثم استخدم أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Act {number} does not follow from the one before. You can go on working; nothing was changed. Keep a copy of this desk&apos;s folder as it is.</source>
        <translation>العملية {number} لا تتصل بما قبلها. يمكنك مواصلة العمل؛ لم يُغيَّر شيء. احتفظ بنسخة من مجلد هذه المحطة كما هو.</translation>
    </message>
    <message>
        <source>Act {number} was not signed by you. You can go on working; nothing was changed. Keep a copy of this desk&apos;s folder as it is.</source>
        <translation>العملية {number} لم توقّعها أنت. يمكنك مواصلة العمل؛ لم يُغيَّر شيء. احتفظ بنسخة من مجلد هذه المحطة كما هو.</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>How will it travel?</source>
        <translation>كيف يُنقَل؟</translation>
    </message>
    <message>
        <source>When will it be handed in?</source>
        <translation>متى يُسلَّم؟</translation>
    </message>
    <message>
        <source>The file is sealed to the keys of that week and can be opened only if it arrives in time.</source>
        <translation>يُختَم الملف لمفاتيح ذلك الأسبوع، ولا يمكن فتحه إلا إن وصل في موعده.</translation>
    </message>
    <message>
        <source>Within how much time?</source>
        <translation>خلال كم من الوقت؟</translation>
    </message>
    <message>
        <source>Chance chooses the moment, so the time it arrives says less about when you wrote it. Ombra must stay open until then: if you close it, nothing is sent. A computer that slept through the moment sends within half an hour after it wakes.</source>
        <translation>تُختار اللحظة عشوائيًا، فيقل ما يقوله وقت الوصول عن وقت كتابتك. يجب أن يبقى Ombra مفتوحًا حتى ذلك الحين: إن أُغلق فلا يُرسَل شيء. والحاسوب الذي كان نائمًا في تلك اللحظة يرسل خلال نصف ساعة من استيقاظه.</translation>
    </message>
    <message>
        <source>If Ombra is closed or the power fails before it is sent</source>
        <translation>إن أُغلق Ombra أو انقطعت الكهرباء قبل الإرسال</translation>
    </message>
    <message>
        <source>Without this, everything is in memory only, and gone. With it, one file with a random name lies in the folder below until the report is sent. Whoever searches this computer then sees that Ombra was used, that something waits, and roughly how much; what it says and who wrote it can be read only with the eight words. Afterwards it is deleted, but an SSD or a memory stick may keep traces of deleted files.</source>
        <translation>من دون هذا يكون كل شيء في الذاكرة فقط، ويضيع. ومعه يبقى ملف واحد باسم عشوائي في المجلد أدناه حتى يُرسَل البلاغ. ومن يفتش هذا الحاسوب يرى عندئذ أن Ombra استُخدم، وأن شيئًا ينتظر، ومقداره التقريبي؛ أما ما فيه ومن كتبه فلا يُقرأ إلا بالكلمات الثماني. ثم يُحذَف، لكن قرص الحالة الصلبة أو ذاكرة USB قد يحتفظ بآثار الملفات المحذوفة.</translation>
    </message>
    <message>
        <source>Folder of the sealed outbox</source>
        <translation>مجلد صندوق الصادر المختوم</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>إرساله الآن</translation>
    </message>
    <message>
        <source>over the connection shown at the top</source>
        <translation>عبر الاتصال الظاهر في الأعلى</translation>
    </message>
    <message>
        <source>Send it at a random time</source>
        <translation>إرساله في وقت عشوائي</translation>
    </message>
    <message>
        <source>so that its time says less about you; Ombra stays open</source>
        <translation>فيقل ما يقوله وقته عنك؛ ويبقى Ombra مفتوحًا</translation>
    </message>
    <message>
        <source>Save a sealed file</source>
        <translation>حفظ ملف مختوم</translation>
    </message>
    <message>
        <source>for a stick, an e-mail or a helper; only the reviewer can open it</source>
        <translation>لذاكرة USB أو بريد أو شخص يساعد؛ ولا يفتحه إلا المراجع</translation>
    </message>
    <message>
        <source>Keep it in a sealed outbox on this computer</source>
        <translation>حفظه في صندوق صادر مختوم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>You can go on later with your eight words; only what is missing is sent.</source>
        <translation>يمكنك المتابعة لاحقًا بكلماتك الثماني؛ ولا يُرسَل إلا الناقص.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>خلال أقل من يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %n أيام</numerusform>
            <numerusform>خلال %n يومًا</numerusform>
            <numerusform>خلال %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>خلال أقل من ساعة</numerusform>
            <numerusform>خلال ساعة واحدة</numerusform>
            <numerusform>خلال ساعتين</numerusform>
            <numerusform>خلال %n ساعات</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
            <numerusform>خلال %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeBackPage</name>
    <message>
        <source>passphrase of the root key</source>
        <translation>عبارة مرور المفتاح الجذر</translation>
    </message>
    <message>
        <source>passphrase of your desk</source>
        <translation>عبارة مرور محطتك</translation>
    </message>
    <message>
        <source>Type the words back</source>
        <translation>إعادة كتابة الكلمات</translation>
    </message>
    <message>
        <source>Read the {what} from your paper. So both of us know that it is right.</source>
        <translation>اقرأ {what} من ورقتك. فبذلك يتأكد كلانا من صحتها.</translation>
    </message>
    <message>
        <source>The eight words</source>
        <translation>الكلمات الثماني</translation>
    </message>
    <message>
        <source>Spaces between them; capital letters do not matter.</source>
        <translation>بينها مسافات؛ ولا فرق بين الأحرف الكبيرة والصغيرة.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>These words do not open this desk. Compare them with your paper, one by one.</source>
        <translation>لا تفتح هذه الكلمات هذه المحطة. قارنها بورقتك واحدة واحدة.</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>المحطة مقفلة</translation>
    </message>
    <message>
        <source>The vault is closed and nothing of it is in this window any more.</source>
        <translation>الخزنة مغلقة، ولم يبقَ شيء منها في هذه النافذة.</translation>
    </message>
    <message>
        <source>Unlock the desk</source>
        <translation>فتح قفل المحطة</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault.</source>
        <translation>اكتب عبارة مرور خزنتك.</translation>
    </message>
    <message>
        <source>Desk of the office with the fingerprint</source>
        <translation>محطة المكتب ذي البصمة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>Working out the key; this takes some seconds on purpose</source>
        <translation>جارٍ استخراج المفتاح؛ يستغرق ذلك ثواني عمدًا</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Another desk</source>
        <translation>محطة أخرى</translation>
    </message>
</context>
<context>
    <name>UnreadablePage</name>
    <message>
        <source>Unreadable items</source>
        <translation>عناصر لا تُقرأ</translation>
    </message>
    <message>
        <source>Anybody can send rubbish, and a server can damage what it holds. Such items stay here as they came. As a rule nothing needs to be done.</source>
        <translation>يستطيع أي شخص إرسال ما لا معنى له، وقد يُتلف الخادم ما يحفظه. تبقى هذه العناصر هنا كما جاءت. وعادةً لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Try to open them again</source>
        <translation>محاولة فتحها مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing was put aside</source>
        <translation>لم يُوضَع شيء جانبًا</translation>
    </message>
    <message>
        <source>Everything that came could be opened.</source>
        <translation>أمكن فتح كل ما وصل.</translation>
    </message>
    <message>
        <source>Opened after all: {number}</source>
        <translation>فُتح بعد ذلك: {number}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Listed only</source>
        <translation>مدرَج فقط</translation>
    </message>
</context>
<context>
    <name>VpnFold</name>
    <message>
        <source>A VPN is not Tor: its provider sees your internet address and whom you call, and can be made to tell. It can help to reach Tor where Tor is blocked. An employer&apos;s VPN shows the employer when you use Tor: do not report over it.</source>
        <translation>ليس VPN هو Tor: يرى مزوّده عنوانك على الإنترنت ومن تتصل به، ويمكن إجباره على الإخبار. قد يساعد في الوصول إلى Tor حيث يكون Tor محجوبًا. وVPN الخاص بصاحب عمل يُظهر له متى تستخدم Tor: لا تقدّم بلاغًا عبره.</translation>
    </message>
</context>
<context>
    <name>WaitView</name>
    <message>
        <source>Stop and keep it here</source>
        <translation>الإيقاف والإبقاء عليه هنا</translation>
    </message>
    <message>
        <source>Send it now</source>
        <translation>إرساله الآن</translation>
    </message>
    <message>
        <source>It is sent at a moment that chance chooses, {time} at the latest</source>
        <translation>يُرسَل في لحظة تُختار عشوائيًا، في {time} على أبعد تقدير</translation>
    </message>
    <message>
        <source>It lies in the sealed outbox. While Ombra is closed nothing is sent; open it again and enter your eight words to go on. You can use this computer for other things meanwhile.</source>
        <translation>هو في صندوق الصادر المختوم. ما دام Ombra مغلقًا لا يُرسَل شيء؛ افتحه من جديد وأدخل كلماتك الثماني للمتابعة. ويمكنك استخدام هذا الحاسوب لأمور أخرى في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Keep Ombra open and the computer on. If you close Ombra, nothing is sent, and what you wrote is gone. You can use this computer for other things meanwhile.</source>
        <translation>أبقِ Ombra مفتوحًا والحاسوب عاملًا. إن أُغلق Ombra فلا يُرسَل شيء، ويضيع ما كتبته. ويمكنك استخدام هذا الحاسوب لأمور أخرى في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Go on with something that waits</source>
        <translation>متابعة ما ينتظر</translation>
    </message>
    <message>
        <source>The eight words of the receipt open it. Only what is missing is sent, and nothing is sent twice. Then it is deleted here.</source>
        <translation>تفتحه الكلمات الثماني من الإيصال. لا يُرسَل إلا الناقص، ولا يُرسَل شيء مرتين. ثم يُحذَف هنا.</translation>
    </message>
    <message>
        <source>Your eight words</source>
        <translation>كلماتك الثماني</translation>
    </message>
    <message>
        <source>In their order, with spaces between them.</source>
        <translation>بترتيبها، وبينها مسافات.</translation>
    </message>
    <message>
        <source>Remove it without sending</source>
        <translation>إزالته من دون إرسال</translation>
    </message>
    <message>
        <source>No words are needed for this. It is made unreadable first; an SSD or a memory stick may keep traces of deleted files.</source>
        <translation>لا يتطلب هذا أي كلمات. يُجعَل أولًا غير مقروء؛ وقد يحتفظ قرص الحالة الصلبة أو ذاكرة USB بآثار الملفات المحذوفة.</translation>
    </message>
    <message>
        <source>Remove everything that waits…</source>
        <translation>إزالة كل ما ينتظر…</translation>
    </message>
    <message>
        <source>Folder of the sealed outbox</source>
        <translation>مجلد صندوق الصادر المختوم</translation>
    </message>
    <message>
        <source>Go on and send</source>
        <translation>المتابعة والإرسال</translation>
    </message>
    <message>
        <source>The receipt is verified. The server promised to list it publicly by {time}.</source>
        <translation>الإيصال موثَّق. وعد الخادم بإدراجه علنًا قبل {time}.</translation>
    </message>
    <message>
        <source>Your report is sent</source>
        <translation>أُرسل بلاغك</translation>
    </message>
    <message>
        <source>Nothing waits here any more</source>
        <translation>لم يعد شيء ينتظر هنا</translation>
    </message>
    <message>
        <source>No office or no connection is chosen</source>
        <translation>لم يُختَر مكتب أو طريقة اتصال</translation>
    </message>
    <message>
        <source>What waits can be opened and sent only for the office it was sealed to.</source>
        <translation>لا يمكن فتح ما ينتظر وإرساله إلا للمكتب الذي خُتم له.</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اختيار مكتب</translation>
    </message>
    <message>
        <source>It still lies here; only what is missing will be sent.</source>
        <translation>ما زال هنا؛ ولن يُرسَل إلا الناقص.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Remove what waits?</source>
        <translation>إزالة ما ينتظر؟</translation>
    </message>
    <message>
        <source>It was not sent, and nobody can bring it back, not even with the eight words.</source>
        <translation>لم يُرسَل، ولا يستطيع أحد إعادته، ولا حتى بالكلمات الثماني.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
</context>
<context>
    <name>WayField</name>
    <message>
        <source>How is the server reached?</source>
        <translation>كيف يجري الاتصال بالخادم؟</translation>
    </message>
    <message>
        <source>Through Tor, nobody on the way learns that this computer is a review desk.</source>
        <translation>عبر Tor لا يعرف أحد في الطريق أن هذا الحاسوب محطة مراجعة.</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>عبر Tor</translation>
    </message>
    <message>
        <source>Tor must be running on this computer.</source>
        <translation>يجب أن يكون Tor عاملًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Your network and the server see each other.</source>
        <translation>ترى شبكتك والخادم كل منهما الآخر.</translation>
    </message>
</context>
<context>
    <name>WhichOfTwo</name>
    <message>
        <source>Which of the two was the end?</source>
        <translation>أيهما كان النهاية؟</translation>
    </message>
    <message>
        <source>Which of the two was it?</source>
        <translation>أيهما كان؟</translation>
    </message>
    <message>
        <source>UTC{offset}</source>
        <translation>UTC{offset}</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>The second one, an hour later</source>
        <translation>الثاني، بعده بساعة</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>لا أعرف</translation>
    </message>
</context>
<context>
    <name>WhoSees</name>
    <message>
        <source>Who will be able to open it</source>
        <translation>من سيستطيع فتحه</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>The real names you gave of people in your report are sealed for {custodian} only. Reviewers see each alias. One granted request opens all sealed names, yours too if you gave it.</source>
        <translation>الأسماء الحقيقية التي ذكرتها لأشخاص في بلاغك مختومة لأمين الهوية {custodian} وحده. لا يرى المراجعون إلا الاسم المستعار لكل منهم. وقبول طلب واحد يفتح كل الأسماء المختومة، واسمك أيضًا إن ذكرته.</translation>
    </message>
    <message>
        <source>Left out, and unable to open it: {names}.</source>
        <translation>مستثنون، ولا يستطيعون فتحه: {names}.</translation>
    </message>
    <message>
        <source>The server sees that sealed files arrive and roughly how much they are, not what.</source>
        <translation>يرى الخادم أن ملفات مختومة تصل ومقدارها التقريبي، لا ماهيتها.</translation>
    </message>
    <message>
        <source>The server sees a sealed letter of the same size as any other, and when it came.</source>
        <translation>يرى الخادم رسالة مختومة بحجم أي رسالة أخرى، ومتى جاءت.</translation>
    </message>
    <message>
        <source>Your name is sealed for {custodian} only. The reviewers do not see it, and it is opened only for a recorded reason.</source>
        <translation>اسمك مختوم لـ {custodian} وحده. لا يراه المراجعون، ولا يُفتَح إلا لسبب مدوَّن.</translation>
    </message>
    <message>
        <source>The reviewers see the name you gave.</source>
        <translation>يرى المراجعون الاسم الذي ذكرته.</translation>
    </message>
    <message>
        <source>The reviewers see the name you chose, not who you are.</source>
        <translation>يرى المراجعون الاسم الذي اخترته، لا من أنت.</translation>
    </message>
    <message>
        <source>Nobody learns your name: you gave none.</source>
        <translation>لا يعرف أحد اسمك: لم تذكره.</translation>
    </message>
    <message>
        <source>The office&apos;s server runs on this computer; nothing leaves it.</source>
        <translation>خادم المكتب يعمل على هذا الحاسوب؛ ولا شيء يغادره.</translation>
    </message>
    <message>
        <source>Whoever watches your network sees that you use a proxy, not what you send.</source>
        <translation>من يراقب شبكتك يرى أنك تستخدم وكيلًا، لا ما ترسله.</translation>
    </message>
    <message>
        <source>Whoever watches your network, and the server, see your internet address. This is not anonymous.</source>
        <translation>من يراقب شبكتك، والخادم، يرون عنوانك على الإنترنت. هذا ليس مجهولًا.</translation>
    </message>
    <message>
        <source>No connection is chosen yet; nothing can be sent.</source>
        <translation>لم تُختَر طريقة اتصال بعد؛ ولا يمكن إرسال شيء.</translation>
    </message>
</context>
<context>
    <name>WholeReport</name>
    <message>
        <source>The whole report</source>
        <translation>البلاغ كاملًا</translation>
    </message>
    <message>
        <source>Show codes</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message>
        <source>Show {number} more fields</source>
        <translation>إظهار {number} من الحقول الأخرى</translation>
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
        <translation>لا شيء، كما يقول البلاغ</translation>
    </message>
    <message>
        <source>{time} UTC</source>
        <translation>{time} UTC</translation>
    </message>
    <message>
        <source>or {time} UTC</source>
        <translation>أو {time} UTC</translation>
    </message>
</context>
<context>
    <name>WorkView</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>YouPage</name>
    <message>
        <source>Only {custodian} has the key to your name. A reviewer who needs it must ask, with a reason, and {custodian} grants or refuses it, with a reason. With your eight words you see every request and every answer. Whatever the answer is, your report is worked on.</source>
        <translation>لدى {custodian} وحده مفتاح اسمك. على المراجع الذي يحتاج إليه أن يطلبه مع ذكر السبب، و{custodian} يمنحه أو يرفضه مع ذكر السبب. بكلماتك الثماني ترى كل طلب وكل جواب. ومهما كان الجواب، يستمر العمل على بلاغك.</translation>
    </message>
    <message>
        <source>Your name is sealed in a box of its own</source>
        <translation>اسمك مختوم على حدة</translation>
    </message>
</context>
<context>
    <name>_Parts</name>
    <message>
        <source>Year-month-day</source>
        <translation>السنة-الشهر-اليوم</translation>
    </message>
    <message>
        <source>Hour:minute</source>
        <translation>الساعة:الدقيقة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>How sure you are of the time</source>
        <translation>مدى تأكدك من الوقت</translation>
    </message>
</context>
<context>
    <name>_Terms</name>
    <message numerus="yes">
        <source>The office promises to confirm receipt within %n day(s).</source>
        <translation>
            <numerusform>وعد المكتب بتأكيد الاستلام في اليوم نفسه.</numerusform>
            <numerusform>وعد المكتب بتأكيد الاستلام خلال يوم.</numerusform>
            <numerusform>وعد المكتب بتأكيد الاستلام خلال يومين.</numerusform>
            <numerusform>وعد المكتب بتأكيد الاستلام خلال %n أيام.</numerusform>
            <numerusform>وعد المكتب بتأكيد الاستلام خلال %n يومًا.</numerusform>
            <numerusform>وعد المكتب بتأكيد الاستلام خلال %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you sent your report is not known here.</source>
        <translation>وقت إرسال بلاغك غير معروف هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The office promises its result within %n month(s) of confirming receipt.</source>
        <translation>
            <numerusform>وعد المكتب بذكر ما توصل إليه خلال أقل من شهر من تأكيد الاستلام.</numerusform>
            <numerusform>وعد المكتب بذكر ما توصل إليه خلال شهر من تأكيد الاستلام.</numerusform>
            <numerusform>وعد المكتب بذكر ما توصل إليه خلال شهرين من تأكيد الاستلام.</numerusform>
            <numerusform>وعد المكتب بذكر ما توصل إليه خلال %n أشهر من تأكيد الاستلام.</numerusform>
            <numerusform>وعد المكتب بذكر ما توصل إليه خلال %n شهرًا من تأكيد الاستلام.</numerusform>
            <numerusform>وعد المكتب بذكر ما توصل إليه خلال %n شهر من تأكيد الاستلام.</numerusform>
        </translation>
    </message>
    <message>
        <source>When that was is not known here.</source>
        <translation>وقت ذلك غير معروف هنا.</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>Close the conversation?</source>
        <translation>إغلاق المحادثة؟</translation>
    </message>
    <message>
        <source>Close and forget it</source>
        <translation>إغلاقها ونسيانها</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Something you are adding to a report, or taking it back, is not sent yet. If you close now, it is forgotten and may not arrive.</source>
        <translation>ثمة إضافة إلى بلاغ، أو سحب له، لم يُرسَل بعد. إن أغلقت الآن فسيُنسى وقد لا يصل.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Tor is starting: looking for a way into its network</source>
        <translation>جارٍ تشغيل Tor: البحث عن طريق إلى شبكته</translation>
    </message>
    <message>
        <source>Tor is starting: fetching the list of its relays</source>
        <translation>جارٍ تشغيل Tor: جلب قائمة مرحِّلاته</translation>
    </message>
    <message>
        <source>Tor is starting: getting to know the relays</source>
        <translation>جارٍ تشغيل Tor: التعرف إلى المرحِّلات</translation>
    </message>
    <message>
        <source>Tor is starting: building a path</source>
        <translation>جارٍ تشغيل Tor: بناء مسار</translation>
    </message>
    <message>
        <source>Ombra started a Tor of its own, which ends with it. The office&apos;s server does not learn where you are, and your network does not learn whom you call; it can tell that you use Tor.</source>
        <translation>شغّل Ombra نسخة من Tor خاصة به، تنتهي معه. لا يعرف خادم المكتب أين أنت، ولا تعرف شبكتك بمن تتصل؛ لكنها تعرف أنك تستخدم Tor.</translation>
    </message>
    <message>
        <source>The Tor that runs on this computer is used. The office&apos;s server does not learn where you are, and your network does not learn whom you call; it can tell that you use Tor.</source>
        <translation>يُستخدَم Tor العامل على هذا الحاسوب. لا يعرف خادم المكتب أين أنت، ولا تعرف شبكتك بمن تتصل؛ لكنها تعرف أنك تستخدم Tor.</translation>
    </message>
    <message>
        <source>A proxy that is not Tor is used. Whoever runs it sees your internet address and which server you call. The office&apos;s server sees the proxy.</source>
        <translation>يُستخدَم وكيل ليس Tor. من يديره يرى عنوانك على الإنترنت والخادم الذي تتصل به. ويرى خادم المكتب الوكيل.</translation>
    </message>
    <message>
        <source>You chose to go without Tor. The office&apos;s server and your network see your internet address, and your network sees that you call this office.</source>
        <translation>اخترت الاتصال من دون Tor. يرى خادم المكتب وشبكتك عنوانك على الإنترنت، وترى شبكتك أنك تتصل بهذا المكتب.</translation>
    </message>
    <message>
        <source>The office&apos;s server is on this computer; nothing leaves it.</source>
        <translation>خادم المكتب على هذا الحاسوب؛ ولا شيء يغادره.</translation>
    </message>
    <message>
        <source>Nothing was connected yet. Through Tor, neither the office&apos;s server nor your network can tell who is calling.</source>
        <translation>لم يجرِ أي اتصال بعد. عبر Tor لا يستطيع خادم المكتب ولا شبكتك معرفة من يتصل.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>{day}, {clock} UTC</source>
        <translation>{day}، {clock} بتوقيت UTC</translation>
    </message>
</context>
<context>
    <name>diary</name>
    <message>
        <source>Nothing new happened.</source>
        <translation>لم يحدث شيء جديد.</translation>
    </message>
    <message>
        <source>I was spoken to about it, or warned.</source>
        <translation>كلّمني أحد في الأمر، أو حذّرني.</translation>
    </message>
    <message>
        <source>I was threatened.</source>
        <translation>هُدِّدت.</translation>
    </message>
    <message>
        <source>My job, my duties or my access were changed.</source>
        <translation>تغيّر عملي أو مهامي أو صلاحياتي.</translation>
    </message>
    <message>
        <source>Officials questioned or visited me.</source>
        <translation>استجوبني مسؤولون أو زاروني.</translation>
    </message>
    <message>
        <source>Relatives or friends were visited or called.</source>
        <translation>زار أحد أقاربي أو أصدقائي أو اتصل بهم.</translation>
    </message>
    <message>
        <source>I was followed or watched.</source>
        <translation>تبعني أحد أو راقبني.</translation>
    </message>
    <message>
        <source>An account of mine was closed or locked.</source>
        <translation>أُغلق حساب لي أو قُفل.</translation>
    </message>
    <message>
        <source>A meeting of mine was closed again.</source>
        <translation>أُغلق اجتماع لي مرة أخرى.</translation>
    </message>
    <message>
        <source>I was told again to close or block something.</source>
        <translation>طُلب مني مرة أخرى إغلاق شيء أو حجبه.</translation>
    </message>
    <message>
        <source>Something else happened.</source>
        <translation>حدث شيء آخر.</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Replies are laid out at fixed hours, so look again tomorrow.</source>
        <translation>تُوضَع الردود في ساعات محددة، فابحث مرة أخرى غدًا.</translation>
    </message>
    <message>
        <source>You can write below and ask what holds it up.</source>
        <translation>يمكنك الكتابة أدناه وسؤالهم عما يؤخره.</translation>
    </message>
    <message>
        <source>Nothing you sent keeps you from going to another office, a lawyer or a support group too.</source>
        <translation>لا شيء أرسلته يمنعك من اللجوء أيضًا إلى مكتب آخر أو محامٍ أو مجموعة دعم.</translation>
    </message>
    <message>
        <source>The office confirmed receipt on {day}, later than promised.</source>
        <translation>أكد المكتب الاستلام في {day}، بعد الموعد.</translation>
    </message>
    <message>
        <source>The office confirmed receipt on {day}.</source>
        <translation>أكد المكتب الاستلام في {day}.</translation>
    </message>
    <message>
        <source>The office told you its result on {day}, later than promised.</source>
        <translation>أخبرك المكتب بما توصل إليه في {day}، بعد الموعد.</translation>
    </message>
    <message>
        <source>The office told you its result on {day}.</source>
        <translation>أخبرك المكتب بما توصل إليه في {day}.</translation>
    </message>
    <message>
        <source>The office confirms receipt by {day}.</source>
        <translation>يؤكد المكتب الاستلام قبل نهاية {day}.</translation>
    </message>
    <message>
        <source>The office tells you by {day} what it did, and why.</source>
        <translation>يخبرك المكتب قبل نهاية {day} بما فعله، ولماذا.</translation>
    </message>
    <message>
        <source>The next message is promised by {day}.</source>
        <translation>الرسالة التالية موعودة قبل نهاية {day}.</translation>
    </message>
    <message>
        <source>You can answer the finding until {day}.</source>
        <translation>يمكنك الرد على النتيجة حتى {day}.</translation>
    </message>
    <message>
        <source>Receipt was to be confirmed by {day}. Nothing of it is here.</source>
        <translation>كان يجب تأكيد الاستلام قبل نهاية {day}. ولا شيء من ذلك هنا.</translation>
    </message>
    <message>
        <source>A result was promised by {day}. None is here.</source>
        <translation>كانت النتيجة موعودة قبل نهاية {day}. وليست هنا.</translation>
    </message>
    <message>
        <source>A message was promised by {day}. None is here.</source>
        <translation>كانت رسالة موعودة قبل نهاية {day}. وليست هنا.</translation>
    </message>
    <message>
        <source>The days to answer the finding ended on {day}. You can still write.</source>
        <translation>انتهت أيام الرد على النتيجة في {day}. وما زال بإمكانك الكتابة.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>This is needed. “Not known” is an answer too where it is offered.</source>
        <translation>هذا مطلوب. «غير معروف» إجابة أيضًا حيث تُعرَض.</translation>
    </message>
    <message>
        <source>The custodian&apos;s box is full: it holds 16 names of people, and about a thousand letters in all, fewer in other scripts. Shorten them, or leave some out.</source>
        <translation>صندوق أمين الهوية ممتلئ: يتسع لأسماء 16 شخصًا، ولنحو ألف حرف لاتيني في المجموع أو نصفها بالحروف العربية. اختصرها أو احذف بعضها.</translation>
    </message>
    <message>
        <source>Give the day too, or leave the time empty.</source>
        <translation>اذكر اليوم أيضًا، أو اترك الوقت فارغًا.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, for example 2026-06-04.</source>
        <translation>اكتب اليوم بصيغة السنة-الشهر-اليوم، مثلًا ⁨2026-06-04⁩.</translation>
    </message>
    <message>
        <source>Write the time with 24 hours, for example 19:42 or 19:42:30.</source>
        <translation>اكتب الوقت بنظام 24 ساعة، مثلًا ⁨19:42⁩ أو ⁨19:42:30⁩.</translation>
    </message>
    <message>
        <source>The end cannot be read. Write it like the beginning.</source>
        <translation>لا تمكن قراءة النهاية. اكتبها كالبداية.</translation>
    </message>
    <message>
        <source>Choose the time zone of the clock you read.</source>
        <translation>اختر المنطقة الزمنية للساعة التي نظرت إليها.</translation>
    </message>
    <message>
        <source>The clocks were set back that night, so this time came twice. Which one was it?</source>
        <translation>أُخِّرت الساعات تلك الليلة، فجاء هذا الوقت مرتين. أيهما كان؟</translation>
    </message>
    <message>
        <source>The end came twice too: the clocks were set back. Which one was it?</source>
        <translation>وجاءت النهاية مرتين أيضًا: أُخِّرت الساعات. أيهما كان؟</translation>
    </message>
    <message>
        <source>The clocks skipped the time of the end that night. Please look at it once more.</source>
        <translation>تخطت الساعات وقت النهاية تلك الليلة. يُرجى النظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>The clocks were set forward that night and skipped this time. Please look at it once more.</source>
        <translation>قُدِّمت الساعات تلك الليلة فتخطت هذا الوقت. يُرجى النظر إليه مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>hidden</name>
    <message>
        <source>• {group}: {things}</source>
        <translation>• {group}: {things}</translation>
    </message>
    <message>
        <source>{thing} ({number} times)</source>
        <translation>{thing} (المرات: {number})</translation>
    </message>
    <message>
        <source>{thing}: {value}</source>
        <translation>{thing}: {value}</translation>
    </message>
    <message>
        <source>No cleaning takes out: {things}.</source>
        <translation>لا يُخرج أي تنظيف: {things}.</translation>
    </message>
    <message>
        <source>This system put no lock on the process that read the file.</source>
        <translation>لم يقيّد هذا النظام العملية التي قرأت الملف.</translation>
    </message>
    <message>
        <source>To the process that read the file this system refused: {things}.</source>
        <translation>منع هذا النظام العملية التي قرأت الملف من: {things}.</translation>
    </message>
</context>
<context>
    <name>lights</name>
    <message>
        <source>What was restricted, and where</source>
        <translation>ما الذي قُيِّد، وأين</translation>
    </message>
    <message>
        <source>Which facts it was based on</source>
        <translation>الوقائع التي استند إليها</translation>
    </message>
    <message>
        <source>Whether a machine decided</source>
        <translation>هل قررت آلة</translation>
    </message>
    <message>
        <source>If it was illegal: under which law</source>
        <translation>إن كان غير قانوني: بموجب أي قانون</translation>
    </message>
    <message>
        <source>If it broke the rules: which rule</source>
        <translation>إن خالف القواعد: أي قاعدة</translation>
    </message>
    <message>
        <source>How to appeal</source>
        <translation>سبيل الاعتراض</translation>
    </message>
    <message>
        <source>in your report</source>
        <translation>في بلاغك</translation>
    </message>
    <message>
        <source>not said to you, and your report says so</source>
        <translation>لم يُقَل لك، وبلاغك يقول ذلك</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>not asked here</source>
        <translation>لا يُسأل عنه هنا</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>a reviewer</source>
        <translation>أحد المراجعين</translation>
    </message>
    <message>
        <source>Tell the office in another way than through this server.</source>
        <translation>أخبر المكتب بطريقة غير هذا الخادم.</translation>
    </message>
    <message>
        <source>The server broke its promise</source>
        <translation>نكث الخادم وعده</translation>
    </message>
    <message>
        <source>A message you sent now was not in the public log by the time that was promised. It may have been dropped. Send it again in another way, for instance as a sealed file, and tell the office.</source>
        <translation>رسالة أرسلتها الآن لم تكن في السجل العام في الوقت الموعود. ربما أُسقطت. أرسلها مرة أخرى بطريقة أخرى، كملف مختوم مثلًا، وأخبر المكتب.</translation>
    </message>
    <message>
        <source>The server shows different people different logs</source>
        <translation>يُظهر الخادم سجلات مختلفة لأشخاص مختلفين</translation>
    </message>
    <message>
        <source>It has signed two logs that cannot both be true.</source>
        <translation>وقّع سجلّين لا يمكن أن يصحا معًا.</translation>
    </message>
    <message>
        <source>The server shows an older log than before</source>
        <translation>يُظهر الخادم سجلًا أقدم من السابق</translation>
    </message>
    <message>
        <source>What came later may be held back, a message of yours too.</source>
        <translation>ربما حُجز ما جاء بعده، ورسالة لك أيضًا.</translation>
    </message>
    <message>
        <source>The server has dated its log back</source>
        <translation>جعل الخادم تاريخ سجله أسبق</translation>
    </message>
    <message>
        <source>Messages may have come into it later than they seem to.</source>
        <translation>ربما دخلت الرسائل إليه بعد الوقت الذي يبدو.</translation>
    </message>
    <message>
        <source>The public log is not signed by the office&apos;s server</source>
        <translation>السجل العام غير موقَّع من خادم المكتب</translation>
    </message>
    <message>
        <source>Nothing in it can be relied on.</source>
        <translation>لا يمكن الاعتماد على شيء فيه.</translation>
    </message>
    <message>
        <source>The public log is not the one that was signed</source>
        <translation>السجل العام ليس الذي وُقِّع</translation>
    </message>
    <message>
        <source>Entries were changed, added or left out.</source>
        <translation>غُيِّرت قيود أو أُضيفت أو حُذفت.</translation>
    </message>
    <message>
        <source>You are shown another board of replies than everybody else</source>
        <translation>تُعرَض عليك لوحة ردود غير التي تُعرَض على غيرك</translation>
    </message>
    <message>
        <source>Replies may be held back from you. Look again later.</source>
        <translation>ربما حُجزت عنك ردود. ابحث مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>You are shown another card, or other keys, than everybody else</source>
        <translation>تُعرَض عليك بطاقة أو مفاتيح غير التي تُعرَض على غيرك</translation>
    </message>
    <message>
        <source>Send nothing for now. Look again later.</source>
        <translation>لا ترسل شيئًا الآن. ابحث مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>A reviewer&apos;s confirmation is false</source>
        <translation>تأكيد أحد المراجعين مزوَّر</translation>
    </message>
    <message>
        <source>{reviewer} did not sign what the server shows.</source>
        <translation>لم يوقّع {reviewer} ما يُظهره الخادم.</translation>
    </message>
    <message>
        <source>The server has begun a new log by itself</source>
        <translation>بدأ الخادم سجلًا جديدًا من تلقاء نفسه</translation>
    </message>
    <message>
        <source>The office did not confirm that. What you sent before may be hidden.</source>
        <translation>لم يؤكد المكتب ذلك. وما أرسلته من قبل قد يكون مخفيًا.</translation>
    </message>
    <message>
        <source>The public log holds one entry twice</source>
        <translation>في السجل العام قيد واحد مرتين</translation>
    </message>
    <message>
        <source>No honest server does that.</source>
        <translation>لا يفعل ذلك خادم أمين.</translation>
    </message>
    <message>
        <source>The public log could not be read to its end</source>
        <translation>تعذّرت قراءة السجل العام إلى آخره</translation>
    </message>
    <message>
        <source>The connection broke. Replies are complete all the same. Look again later.</source>
        <translation>انقطع الاتصال. والردود كاملة مع ذلك. ابحث مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not show its public log</source>
        <translation>لا يُظهر الخادم سجله العام</translation>
    </message>
    <message>
        <source>Until it does, nothing shows that your message was not dropped. Look again later; if it stays so, ask the office in another way.</source>
        <translation>وحتى يُظهره، لا شيء يثبت أن رسالتك لم تُسقَط. ابحث مرة أخرى لاحقًا؛ وإن بقي كذلك فاسأل المكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The server has begun a new log</source>
        <translation>بدأ الخادم سجلًا جديدًا</translation>
    </message>
    <message>
        <source>It was restored from a copy, and the office confirms that. What you sent after the copy was made is lost. If your report is not in the log, send it again.</source>
        <translation>استُعيد من نسخة، والمكتب يؤكد ذلك. وما أرسلته بعد صنع النسخة ضاع. إن لم يكن بلاغك في السجل فأرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Your message was lost when the server was restored</source>
        <translation>ضاعت رسالتك حين استُعيد الخادم</translation>
    </message>
    <message>
        <source>The server had taken it, and it is not among what came back. Please send it again.</source>
        <translation>كان الخادم قد استلمها، وليست بين ما عاد. يُرجى إرسالها مرة أخرى.</translation>
    </message>
    <message>
        <source>Your report is not in the public log, though it was answered</source>
        <translation>بلاغك ليس في السجل العام، مع أنه أُجيب عنه</translation>
    </message>
    <message>
        <source>Either the server began a new log since, or it hides your entry. Ask the reviewer whether your report is there whole.</source>
        <translation>إما أن الخادم بدأ سجلًا جديدًا بعد ذلك، أو أنه يخفي قيدك. اسأل المراجع هل بلاغك هناك كاملًا.</translation>
    </message>
    <message>
        <source>No reviewer has looked at the public log lately</source>
        <translation>لم ينظر أي مراجع في السجل العام مؤخرًا</translation>
    </message>
    <message>
        <source>It is longer ago than the days in which this office promises to acknowledge. Reports may lie there unread. You can ask the office in another way.</source>
        <translation>مضى أكثر من الأيام التي وعد هذا المكتب بتأكيد الاستلام خلالها. ربما تبقى البلاغات هناك بلا قراءة. يمكنك سؤال المكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The public log is out of date</source>
        <translation>السجل العام قديم</translation>
    </message>
    <message>
        <source>It is from {time}. Is the clock of this computer right? Else the server is late, or holds something back. Look again later.</source>
        <translation>يعود إلى {time}. هل ساعة هذا الحاسوب صحيحة؟ إن كانت كذلك فالخادم متأخر أو يحجز شيئًا. ابحث مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Confirmed by nobody yet</source>
        <translation>لم يؤكده أحد بعد</translation>
    </message>
    <message>
        <source>So far nobody but the server has confirmed this log.</source>
        <translation>لم يؤكد هذا السجل حتى الآن إلا الخادم.</translation>
    </message>
    <message>
        <source>If you sent it within the last day, it may come with the next publications. Otherwise these are words of another office or of no report, a sealed file was not handed in yet, or the server has dropped it.</source>
        <translation>إن أرسلته خلال اليوم الأخير فقد يأتي مع النشر التالي. وإلا فهذه كلمات مكتب آخر أو ليست لأي بلاغ، أو لم يُسلَّم ملف مختوم بعد، أو أسقطه الخادم.</translation>
    </message>
    <message>
        <source>Only the newest entries were read; yours may be older.</source>
        <translation>لم تُقرأ إلا أحدث القيود؛ وقد يكون قيدك أقدم.</translation>
    </message>
    <message>
        <source>If nobody answers, ask the office in another way, or send it again.</source>
        <translation>إن لم يرد أحد فاسأل المكتب بطريقة أخرى، أو أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Downloaded by the desk of {names}</source>
        <translation>نزّلته محطة {names}</translation>
    </message>
    <message>
        <source>In the public log</source>
        <translation>في السجل العام</translation>
    </message>
    <message>
        <source>Not in the public log as promised</source>
        <translation>ليس في السجل العام كما وُعِد</translation>
    </message>
    <message>
        <source>To be in the public log by {time}</source>
        <translation>يكون في السجل العام قبل {time}</translation>
    </message>
    <message>
        <source>Confirmed by {names}.</source>
        <translation>أكّده {names}.</translation>
    </message>
    <message>
        <source>Confirmed by {names} as it stood on {time}. What came later, only the server has confirmed.</source>
        <translation>أكّده {names} كما كان في {time}. وما جاء بعده لم يؤكده إلا الخادم.</translation>
    </message>
    <message>
        <source>The public log is a list of check sums, one for each sealed message that the server took. It says nothing about content or sender, and nobody but you can tell which entries are yours.</source>
        <translation>السجل العام قائمة بمجاميع اختبارية، واحد لكل رسالة مختومة استلمها الخادم. لا يقول شيئًا عن المحتوى أو المرسِل، ولا يستطيع أحد غيرك معرفة أي القيود لك.</translation>
    </message>
    <message>
        <source>Your program reads the whole list, as everybody&apos;s does, and looks for your entries by itself. Reviewers read and sign the list too. So no message can be dropped, and no other list be shown to you, without leaving a sign.</source>
        <translation>يقرأ برنامجك القائمة كلها، كبرنامج كل شخص، ويبحث عن قيودك بنفسه. ويقرأ المراجعون القائمة ويوقّعونها أيضًا. فلا يمكن إسقاط رسالة، ولا عرض قائمة أخرى عليك، من دون أثر.</translation>
    </message>
    <message>
        <source>“Downloaded” means that the desk of the reviewer who is named has the sealed message, not that it was read. If you left that reviewer out, the desk has it and cannot open it.</source>
        <translation>«نزّلته» تعني أن الرسالة المختومة لدى محطة المراجع المذكور، لا أنها قُرئت. إن استثنيت ذلك المراجع فهي لدى محطته ولا تستطيع فتحها.</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Ombra has no better words for this. What you entered is still here.</source>
        <translation>ليس لدى Ombra كلمات أفضل لهذا. ما أدخلته ما زال هنا.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the office the code below.</source>
        <translation>أعد المحاولة. إن تكرر ذلك فأخبر المكتب بالرمز أدناه.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>You stopped this step.</source>
        <translation>أوقفت هذه الخطوة.</translation>
    </message>
    <message>
        <source>You can start it again at any time.</source>
        <translation>يمكنك بدؤها من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>لا تمكن قراءة هذا</translation>
    </message>
    <message>
        <source>What arrived is damaged, or it was not made by Ombra. Nothing of it was used.</source>
        <translation>ما وصل تالف، أو لم يصنعه Ombra. ولم يُستخدَم منه شيء.</translation>
    </message>
    <message>
        <source>Fetch or open it again. If it stays so, ask the sender for a fresh copy.</source>
        <translation>اجلبه أو افتحه مرة أخرى. إن بقي كذلك فاطلب من المرسِل نسخة جديدة.</translation>
    </message>
    <message>
        <source>This is too big</source>
        <translation>هذا كبير جدًا</translation>
    </message>
    <message>
        <source>It is larger than a sealed report or one of its parts may be.</source>
        <translation>هو أكبر مما يُسمَح به لبلاغ مختوم أو لجزء منه.</translation>
    </message>
    <message>
        <source>Shorten the text, or attach the rest as a file.</source>
        <translation>اختصر النص، أو أرفق الباقي كملف.</translation>
    </message>
    <message>
        <source>Made by a newer Ombra</source>
        <translation>من صنع إصدار أحدث من Ombra</translation>
    </message>
    <message>
        <source>This uses a format that your version does not know yet.</source>
        <translation>يستخدم هذا صيغة لا يعرفها إصدارك بعد.</translation>
    </message>
    <message>
        <source>Install the newest version and open it again.</source>
        <translation>ثبّت أحدث إصدار وافتحه مرة أخرى.</translation>
    </message>
    <message>
        <source>The dates do not match</source>
        <translation>التواريخ لا تتطابق</translation>
    </message>
    <message>
        <source>The keys of the office and the clock of this computer disagree about the date.</source>
        <translation>تختلف مفاتيح المكتب وساعة هذا الحاسوب في التاريخ.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, then try again.</source>
        <translation>تحقق من تاريخ هذا الحاسوب ووقته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keys of the office have run out</source>
        <translation>انتهت مفاتيح المكتب</translation>
    </message>
    <message>
        <source>The office has not renewed them. Ombra does not seal to old keys.</source>
        <translation>لم يجددها المكتب. ولا يختم Ombra لمفاتيح قديمة.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, try later or ask the office.</source>
        <translation>تحقق من تاريخ هذا الحاسوب. إن كان صحيحًا فأعد المحاولة لاحقًا أو اسأل المكتب.</translation>
    </message>
    <message>
        <source>Not sealed for you</source>
        <translation>ليس مختومًا لك</translation>
    </message>
    <message>
        <source>None of the keys here opens this. It may be meant for somebody else.</source>
        <translation>لا يفتح هذا أي من المفاتيح هنا. ربما كان لغيرك.</translation>
    </message>
    <message>
        <source>Nothing needs to be done, unless you expected to be able to read it.</source>
        <translation>لا يلزم فعل شيء، إلا إن كنت تتوقع أن تمكنك قراءته.</translation>
    </message>
    <message>
        <source>The content was changed</source>
        <translation>غُيِّر المحتوى</translation>
    </message>
    <message>
        <source>The content is not what its seal promises. It is not shown.</source>
        <translation>المحتوى ليس ما يَعِد به ختمه. ولا يُعرَض.</translation>
    </message>
    <message>
        <source>Fetch it again. If it stays so, treat the server or the file as tampered with.</source>
        <translation>اجلبه مرة أخرى. إن بقي كذلك فاعتبر أن الخادم أو الملف قد عُبث به.</translation>
    </message>
    <message>
        <source>The signature is not valid</source>
        <translation>التوقيع غير صالح</translation>
    </message>
    <message>
        <source>Ombra cannot prove who made this, so it was refused.</source>
        <translation>لا يستطيع Ombra إثبات من صنع هذا، لذلك رُفض.</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the office in another way whether it is theirs.</source>
        <translation>لا تتابع به. اسأل المكتب بطريقة أخرى هل هو منه.</translation>
    </message>
    <message>
        <source>Meant for another conversation</source>
        <translation>موجّه إلى محادثة أخرى</translation>
    </message>
    <message>
        <source>This is a real message, but not for this office or this report. It was refused.</source>
        <translation>هذه رسالة حقيقية، لكن ليست لهذا المكتب أو لهذا البلاغ. وقد رُفضت.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it happens often, the server may be misbehaving.</source>
        <translation>لا يلزم فعل شيء. إن تكرر كثيرًا فربما يسيء الخادم التصرف.</translation>
    </message>
    <message>
        <source>This is not the office you chose</source>
        <translation>هذا ليس المكتب الذي اخترته</translation>
    </message>
    <message>
        <source>The keys of the office do not match its fingerprint, or are older than those you saw. Somebody may stand between you and the office. Nothing was sent.</source>
        <translation>لا تطابق مفاتيح المكتب بصمته، أو هي أقدم مما رأيته. ربما يقف أحد بينك وبين المكتب. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the letterhead or website of the office, from another computer if you can.</source>
        <translation>قارن البصمة بأوراق المكتب الرسمية أو موقعه، من حاسوب آخر إن أمكن.</translation>
    </message>
    <message>
        <source>Nobody could open this report</source>
        <translation>لا يستطيع أحد فتح هذا البلاغ</translation>
    </message>
    <message>
        <source>Every reviewer is left out, or none has valid keys now.</source>
        <translation>استُثني كل المراجعين، أو ليست لأي منهم مفاتيح صالحة الآن.</translation>
    </message>
    <message>
        <source>Include at least one reviewer, or try again later.</source>
        <translation>أدرج مراجعًا واحدًا على الأقل، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The address is not complete</source>
        <translation>العنوان غير كامل</translation>
    </message>
    <message>
        <source>It has a typing mistake, or a part of it is missing.</source>
        <translation>فيه خطأ كتابة، أو ينقصه جزء.</translation>
    </message>
    <message>
        <source>Compare it with the source, six groups of five digits included.</source>
        <translation>قارنه بالمصدر، ومعه المجموعات الست من خمسة أرقام.</translation>
    </message>
    <message>
        <source>Eight words are needed</source>
        <translation>المطلوب ثماني كلمات</translation>
    </message>
    <message>
        <source>There are more or fewer than eight words here.</source>
        <translation>هنا أكثر أو أقل من ثماني كلمات.</translation>
    </message>
    <message>
        <source>Type all eight words in their order, with spaces between them.</source>
        <translation>اكتب الكلمات الثماني كلها بترتيبها، وبينها مسافات.</translation>
    </message>
    <message>
        <source>One word is not on the list</source>
        <translation>كلمة ليست في القائمة</translation>
    </message>
    <message>
        <source>It is probably misspelt, or belongs to a list in another language.</source>
        <translation>لعلها مكتوبة خطأ، أو من قائمة بلغة أخرى.</translation>
    </message>
    <message>
        <source>Compare each word with your note.</source>
        <translation>قارن كل كلمة بما دوّنته.</translation>
    </message>
    <message>
        <source>These words do not belong together</source>
        <translation>هذه الكلمات لا ينتمي بعضها إلى بعض</translation>
    </message>
    <message>
        <source>Each word exists, but one is wrong or two have changed places.</source>
        <translation>كل كلمة موجودة، لكن إحداها خاطئة أو تبادلت كلمتان مكانيهما.</translation>
    </message>
    <message>
        <source>Compare the words and their order with your note.</source>
        <translation>قارن الكلمات وترتيبها بما دوّنته.</translation>
    </message>
    <message>
        <source>The sealed name cannot be opened here</source>
        <translation>لا يمكن فتح الاسم المختوم هنا</translation>
    </message>
    <message>
        <source>It is sealed to the custodian, and the key here does not open it.</source>
        <translation>هو مختوم لأمين الهوية، والمفتاح هنا لا يفتحه.</translation>
    </message>
    <message>
        <source>Ask the custodian, if the rules allow it.</source>
        <translation>اسأل أمين الهوية، إن سمحت القواعد.</translation>
    </message>
    <message>
        <source>The server did not confirm your report</source>
        <translation>لم يؤكد الخادم بلاغك</translation>
    </message>
    <message>
        <source>Its answer is not signed as it should be, so it proves nothing.</source>
        <translation>جوابه غير موقَّع كما ينبغي، فلا يثبت شيئًا.</translation>
    </message>
    <message>
        <source>Send it again. Sending twice does no harm: the report counts once.</source>
        <translation>أرسله مرة أخرى. لا ضرر من الإرسال مرتين: يُحسَب البلاغ مرة واحدة.</translation>
    </message>
    <message>
        <source>Ombra made a mistake</source>
        <translation>أخطأ Ombra</translation>
    </message>
    <message>
        <source>This step could not be finished. The fault is in the program, not with you.</source>
        <translation>تعذّر إتمام هذه الخطوة. الخلل في البرنامج، لا منك.</translation>
    </message>
    <message>
        <source>The passphrase is too weak</source>
        <translation>عبارة المرور أضعف من اللازم</translation>
    </message>
    <message>
        <source>It could be guessed by trying.</source>
        <translation>يمكن تخمينها بالتجربة.</translation>
    </message>
    <message>
        <source>Take a longer one, best of several words that have nothing to do with you.</source>
        <translation>اختر عبارة أطول، والأفضل من عدة كلمات لا صلة لها بك.</translation>
    </message>
    <message>
        <source>The key file cannot be used</source>
        <translation>لا يمكن استخدام ملف المفتاح</translation>
    </message>
    <message>
        <source>It is damaged, or it belongs to another office.</source>
        <translation>هو تالف، أو يخص مكتبًا آخر.</translation>
    </message>
    <message>
        <source>Use the copy you keep in another place.</source>
        <translation>استخدم النسخة التي تحفظها في مكان آخر.</translation>
    </message>
    <message>
        <source>There is no vault here</source>
        <translation>لا خزنة هنا</translation>
    </message>
    <message>
        <source>The folder holds no desk, or the disk is not connected.</source>
        <translation>لا محطة في المجلد، أو أن القرص غير موصول.</translation>
    </message>
    <message>
        <source>Choose the folder of your desk, or set up an office.</source>
        <translation>اختر مجلد محطتك، أو أنشئ مكتبًا.</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>الخزنة تالفة</translation>
    </message>
    <message>
        <source>It cannot be read as a whole. Nothing was changed.</source>
        <translation>لا تمكن قراءتها كاملة. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Put back a copy of the vault file, if you have one. Keep the damaged one until that works.</source>
        <translation>أعد نسخة من ملف الخزنة، إن كانت لديك. واحتفظ بالتالفة حتى ينجح ذلك.</translation>
    </message>
    <message>
        <source>This vault belongs to something else</source>
        <translation>هذه الخزنة تخص شيئًا آخر</translation>
    </message>
    <message>
        <source>It was not made by this desk, or belongs to another office.</source>
        <translation>لم تصنعها هذه المحطة، أو تخص مكتبًا آخر.</translation>
    </message>
    <message>
        <source>Choose the folder of your desk.</source>
        <translation>اختر مجلد محطتك.</translation>
    </message>
    <message>
        <source>This vault was made by a newer Ombra</source>
        <translation>هذه الخزنة من صنع إصدار أحدث من Ombra</translation>
    </message>
    <message>
        <source>Your version does not know its format yet. Nothing was changed.</source>
        <translation>لا يعرف إصدارك صيغتها بعد. لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>The vault is open somewhere else</source>
        <translation>الخزنة مفتوحة في مكان آخر</translation>
    </message>
    <message>
        <source>Another window or command works with it now.</source>
        <translation>تعمل بها الآن نافذة أخرى أو أمر آخر.</translation>
    </message>
    <message>
        <source>Close the other one, then try again.</source>
        <translation>أغلق الآخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keys of the past weeks are not readable</source>
        <translation>مفاتيح الأسابيع الماضية لا تُقرأ</translation>
    </message>
    <message>
        <source>Without them new reports cannot be opened. Reports in the vault are not affected.</source>
        <translation>من دونها لا يمكن فتح بلاغات جديدة. ولا تتأثر البلاغات في الخزنة.</translation>
    </message>
    <message>
        <source>Put the keyring file back beside the vault. Do not make a new office because of this.</source>
        <translation>أعد ملف حلقة المفاتيح إلى جانب الخزنة. ولا تنشئ مكتبًا جديدًا بسبب هذا.</translation>
    </message>
    <message>
        <source>The office cannot be set up like this</source>
        <translation>لا يمكن إنشاء المكتب هكذا</translation>
    </message>
    <message>
        <source>A name is missing, or the numbers do not fit each other.</source>
        <translation>اسم ناقص، أو أرقام لا تتوافق.</translation>
    </message>
    <message>
        <source>Correct the field that is named with this message.</source>
        <translation>صحّح الحقل المذكور مع هذه الرسالة.</translation>
    </message>
    <message>
        <source>This log cannot be accepted</source>
        <translation>لا يمكن قبول هذا السجل</translation>
    </message>
    <message>
        <source>There is no new one, the card of the office names no new log key, or another number of reports is missing.</source>
        <translation>لا سجل جديد، أو لا تذكر بطاقة المكتب مفتاح سجل جديدًا، أو عدد البلاغات الناقصة مختلف.</translation>
    </message>
    <message>
        <source>Pull, and look again at what is missing.</source>
        <translation>اجلب، وانظر مرة أخرى ما الناقص.</translation>
    </message>
    <message>
        <source>The invitation cannot be used</source>
        <translation>لا يمكن استخدام الدعوة</translation>
    </message>
    <message>
        <source>It is not complete, or it is not an invitation of an Ombra server.</source>
        <translation>هي غير كاملة، أو ليست دعوة من خادم Ombra.</translation>
    </message>
    <message>
        <source>Ask who runs the server for the file again.</source>
        <translation>اطلب الملف مرة أخرى ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>This is not here any more</source>
        <translation>لم يعد هذا هنا</translation>
    </message>
    <message>
        <source>The case or the attachment is not in the vault.</source>
        <translation>القضية أو المرفق ليس في الخزنة.</translation>
    </message>
    <message>
        <source>Refresh the list and look again.</source>
        <translation>حدّث القائمة وانظر مرة أخرى.</translation>
    </message>
    <message>
        <source>This report cannot be answered</source>
        <translation>لا يمكن الرد على هذا البلاغ</translation>
    </message>
    <message>
        <source>Its reply keys are not valid, so no reply could be opened by anybody.</source>
        <translation>مفاتيح رده غير صالحة، فلا يستطيع أحد فتح رد.</translation>
    </message>
    <message>
        <source>Note it in the case. There is no other way to the reporter.</source>
        <translation>دوِّن ذلك في القضية. لا سبيل آخر إلى المبلِّغ.</translation>
    </message>
    <message>
        <source>No more replies fit into this conversation</source>
        <translation>لا تتسع هذه المحادثة لردود أخرى</translation>
    </message>
    <message>
        <source>The reporter&apos;s program looks for a limited number of replies at a time.</source>
        <translation>يبحث برنامج المبلِّغ عن عدد محدود من الردود في المرة.</translation>
    </message>
    <message>
        <source>Wait until the reporter has fetched them.</source>
        <translation>انتظر حتى يجلبها المبلِّغ.</translation>
    </message>
    <message>
        <source>The reply is empty</source>
        <translation>الرد فارغ</translation>
    </message>
    <message>
        <source>It holds neither words nor a new status.</source>
        <translation>لا كلمات فيه ولا حالة جديدة.</translation>
    </message>
    <message>
        <source>Write something, or choose a status.</source>
        <translation>اكتب شيئًا، أو اختر حالة.</translation>
    </message>
    <message>
        <source>The attachment is not complete</source>
        <translation>المرفق غير كامل</translation>
    </message>
    <message>
        <source>Some of its pieces are not on the server, or were changed.</source>
        <translation>بعض قطعه ليست على الخادم، أو غُيِّرت.</translation>
    </message>
    <message>
        <source>Fetch it again later. If it stays so, ask the reporter to send it once more.</source>
        <translation>اجلبه لاحقًا مرة أخرى. إن بقي كذلك فاطلب من المبلِّغ إرساله ثانية.</translation>
    </message>
    <message>
        <source>The report cannot be shown in full</source>
        <translation>لا يمكن عرض البلاغ كاملًا</translation>
    </message>
    <message>
        <source>It was sealed correctly, but its content is not a report as Ombra writes it.</source>
        <translation>خُتم بصورة صحيحة، لكن محتواه ليس بلاغًا كما يكتبه Ombra.</translation>
    </message>
    <message>
        <source>Read what is shown as plain text, and ask the reporter if something is missing.</source>
        <translation>اقرأ ما يُعرَض كنص بسيط، واسأل المبلِّغ إن كان شيء ناقصًا.</translation>
    </message>
    <message>
        <source>This step does not fit the state of the case</source>
        <translation>هذه الخطوة لا تناسب حالة القضية</translation>
    </message>
    <message>
        <source>The case has moved on since the page was shown.</source>
        <translation>تقدمت القضية منذ عُرضت الصفحة.</translation>
    </message>
    <message>
        <source>Refresh the case and choose again.</source>
        <translation>حدّث القضية واختر مرة أخرى.</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>السبب مطلوب</translation>
    </message>
    <message>
        <source>Closing a case needs one of the reasons.</source>
        <translation>إغلاق قضية يتطلب أحد الأسباب.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>اختر سببًا.</translation>
    </message>
    <message>
        <source>The name cannot be asked for like this</source>
        <translation>لا يمكن طلب الاسم بهذه الطريقة</translation>
    </message>
    <message>
        <source>The report has no sealed name, a request waits or was decided already, or the reason is too long.</source>
        <translation>ليس في البلاغ اسم مختوم، أو يوجد طلب ينتظر أو بُتّ فيه، أو السبب طويل جدًا.</translation>
    </message>
    <message>
        <source>Look at the requests of this case. The reporter sees each one.</source>
        <translation>راجع طلبات هذه القضية. يرى المبلِّغ كل طلب منها.</translation>
    </message>
    <message>
        <source>The sealed name does not open</source>
        <translation>لا يُفتح الاسم المختوم</translation>
    </message>
    <message>
        <source>The custodian&apos;s key does not fit it, or its bytes are damaged.</source>
        <translation>مفتاح أمين الهوية لا يناسبه، أو أن بياناته تالفة.</translation>
    </message>
    <message>
        <source>Use the custodian&apos;s key of this office. If it is the right one, tell the reporter.</source>
        <translation>استخدم مفتاح أمين الهوية في هذا المكتب. وإن كان هو المفتاح الصحيح فأخبر المبلِّغ.</translation>
    </message>
    <message>
        <source>Too many files</source>
        <translation>ملفات كثيرة جدًا</translation>
    </message>
    <message>
        <source>One report or follow-up takes a limited number of files.</source>
        <translation>يسع البلاغ الواحد أو الإضافة عددًا محدودًا من الملفات.</translation>
    </message>
    <message>
        <source>Pack some of them into one file, or send the others as a follow-up.</source>
        <translation>ضُمّ بعضها في ملف واحد، أو أرسل الباقي كإضافة.</translation>
    </message>
    <message>
        <source>A file name is too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
    <message>
        <source>It has more than 255 bytes.</source>
        <translation>فيه أكثر من 255 بايت.</translation>
    </message>
    <message>
        <source>Give the file a shorter name and add it again.</source>
        <translation>أعطِ الملف اسمًا أقصر وأضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>What you wrote about yourself is too long</source>
        <translation>ما كتبته عن نفسك طويل جدًا</translation>
    </message>
    <message>
        <source>The part that only the custodian can open has little room.</source>
        <translation>الجزء الذي لا يفتحه إلا أمين الهوية ضيق.</translation>
    </message>
    <message>
        <source>Keep to your name and one way to reach you.</source>
        <translation>اكتفِ باسمك وطريقة واحدة للوصول إليك.</translation>
    </message>
    <message>
        <source>More people could read this than you were shown</source>
        <translation>يستطيع قراءة هذا أكثر ممن عُرضوا عليك</translation>
    </message>
    <message>
        <source>The office&apos;s card lists another reviewer now. Nothing was sent.</source>
        <translation>تذكر بطاقة المكتب الآن مراجعًا آخر. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Look at who can open it, leave out whom you wish, then go on.</source>
        <translation>انظر من يستطيع فتحه، واستثنِ من تشاء، ثم تابع.</translation>
    </message>
    <message>
        <source>This office has no custodian</source>
        <translation>ليس لهذا المكتب أمين هوية</translation>
    </message>
    <message>
        <source>Nobody there could keep your name apart from the reviewers.</source>
        <translation>لا أحد هناك يستطيع حفظ اسمك بعيدًا عن المراجعين.</translation>
    </message>
    <message>
        <source>Choose to stay anonymous, to use another name, or to be named.</source>
        <translation>اختر أن تبقى مجهول الهوية، أو أن تستخدم اسمًا آخر، أو أن تُذكَر باسمك.</translation>
    </message>
    <message>
        <source>Another custodian would open your name</source>
        <translation>سيفتح اسمك أمين هوية آخر</translation>
    </message>
    <message>
        <source>The office&apos;s card names another custodian now, or a new key. Nothing was sent.</source>
        <translation>تذكر بطاقة المكتب الآن أمين هوية آخر أو مفتاحًا جديدًا. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Look at who it is now. Then seal your report again, or send it without your name.</source>
        <translation>انظر من هو الآن. ثم اختم بلاغك من جديد، أو أرسله من دون اسمك.</translation>
    </message>
    <message>
        <source>A withdrawal carries no files</source>
        <translation>لا يحمل السحب ملفات</translation>
    </message>
    <message>
        <source>It only says that you take the report back.</source>
        <translation>يقول فقط إنك تسحب البلاغ.</translation>
    </message>
    <message>
        <source>Take the files out, then send it again.</source>
        <translation>أخرج الملفات، ثم أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>A sealed file cannot be made for that week</source>
        <translation>لا يمكن صنع ملف مختوم لذلك الأسبوع</translation>
    </message>
    <message>
        <source>The keys of the office reach only some weeks ahead.</source>
        <translation>لا تصل مفاتيح المكتب إلا إلى بضعة أسابيع مقبلة.</translation>
    </message>
    <message>
        <source>Choose an earlier week.</source>
        <translation>اختر أسبوعًا أقرب.</translation>
    </message>
    <message>
        <source>The sealed file cannot be used</source>
        <translation>لا يمكن استخدام الملف المختوم</translation>
    </message>
    <message>
        <source>It was sealed for another office, is damaged or not whole, or is another kind of file.</source>
        <translation>خُتم لمكتب آخر، أو هو تالف أو غير كامل، أو ملف من نوع آخر.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you which office it is for, and compare the fingerprint. Else copy it again.</source>
        <translation>اسأل من أعطاك إياه لأي مكتب هو، وقارن البصمة. وإلا فانسخه من جديد.</translation>
    </message>
    <message>
        <source>This passphrase does not open the draft</source>
        <translation>عبارة المرور هذه لا تفتح المسودة</translation>
    </message>
    <message>
        <source>It is another one, or mistyped; or the file is not a draft, or its beginning is damaged.</source>
        <translation>هي عبارة أخرى، أو مكتوبة خطأ؛ أو أن الملف ليس مسودة، أو بدايته تالفة.</translation>
    </message>
    <message>
        <source>Type it once more. Capital letters count; the number of spaces between words does not.</source>
        <translation>اكتبها مرة أخرى. يهم الفرق بين الأحرف الكبيرة والصغيرة؛ ولا يهم عدد المسافات بين الكلمات.</translation>
    </message>
    <message>
        <source>This draft cannot be read</source>
        <translation>لا تمكن قراءة هذه المسودة</translation>
    </message>
    <message>
        <source>It is damaged, not whole, or not a locked draft of Ombra. It was not changed.</source>
        <translation>هي تالفة، أو غير كاملة، أو ليست مسودة مقفلة من Ombra. ولم تُغيَّر.</translation>
    </message>
    <message>
        <source>Choose another file or an older copy, if you have one.</source>
        <translation>اختر ملفًا آخر أو نسخة أقدم، إن كانت لديك.</translation>
    </message>
    <message>
        <source>These words open nothing that waits</source>
        <translation>لا تفتح هذه الكلمات شيئًا مما ينتظر</translation>
    </message>
    <message>
        <source>What lies in the outbox belongs to other words or to another office, or it was sent already.</source>
        <translation>ما في صندوق الصادر يخص كلمات أخرى أو مكتبًا آخر، أو أُرسل من قبل.</translation>
    </message>
    <message>
        <source>Compare the words with your note, and choose the office you reported to.</source>
        <translation>قارن الكلمات بما دوّنته، واختر المكتب الذي أبلغته.</translation>
    </message>
    <message>
        <source>What waits in the outbox is damaged</source>
        <translation>ما ينتظر في صندوق الصادر تالف</translation>
    </message>
    <message>
        <source>Your words open it, but a part of it cannot be read. Nothing half was sent.</source>
        <translation>تفتحه كلماتك، لكن جزءًا منه لا يُقرأ. ولم يُرسَل شيء منقوصًا.</translation>
    </message>
    <message>
        <source>Write the report once more, and remove what waits.</source>
        <translation>اكتب البلاغ مرة أخرى، وأزل ما ينتظر.</translation>
    </message>
    <message>
        <source>Nobody did anything wrong. Whoever wrote the report can seal it again for another week.</source>
        <translation>لم يخطئ أحد. يستطيع كاتب البلاغ أن يختمه من جديد لأسبوع آخر.</translation>
    </message>
    <message>
        <source>This sealed file is for a later week</source>
        <translation>هذا الملف المختوم لأسبوع لاحق</translation>
    </message>
    <message>
        <source>It can be handed in from the day that is named with this message.</source>
        <translation>يمكن تسليمه من اليوم المذكور مع هذه الرسالة.</translation>
    </message>
    <message>
        <source>Keep it, and hand it in then.</source>
        <translation>احتفظ به، وسلّمه عندئذ.</translation>
    </message>
    <message>
        <source>The time of this sealed file is over</source>
        <translation>انتهى وقت هذا الملف المختوم</translation>
    </message>
    <message>
        <source>It could be handed in until the day that is named with this message.</source>
        <translation>كان يمكن تسليمه حتى اليوم المذكور مع هذه الرسالة.</translation>
    </message>
    <message>
        <source>The office shows two different keys</source>
        <translation>يُظهر المكتب مفتاحين مختلفين</translation>
    </message>
    <message>
        <source>Where there may be only one, there are two. The server may have been tampered with. Nothing was sent.</source>
        <translation>حيث لا يجوز إلا واحد يوجد اثنان. ربما عُبث بالخادم. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the office in another way.</source>
        <translation>لا تتابع. اسأل المكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ombra has no better words for this. The vault is not affected.</source>
        <translation>ليس لدى Ombra كلمات أفضل لهذا. ولا تتأثر الخزنة.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, tell the makers of Ombra the code below.</source>
        <translation>أعد المحاولة. إن تكرر ذلك فأخبر صانعي Ombra بالرمز أدناه.</translation>
    </message>
    <message>
        <source>Check the connection and try again. If it stays so, ask who runs the server.</source>
        <translation>تحقق من الاتصال وأعد المحاولة. إن بقي كذلك فاسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>It has no room for new reports or replies. What it holds can still be pulled.</source>
        <translation>لا مكان فيه لبلاغات أو ردود جديدة. وما زال جلب ما يحفظه ممكنًا.</translation>
    </message>
    <message>
        <source>Ask who runs the server to make room.</source>
        <translation>اطلب ممن يدير الخادم أن يفسح مكانًا.</translation>
    </message>
    <message>
        <source>On a public network, sign in to it first. Otherwise ask who runs the server.</source>
        <translation>على شبكة عامة سجّل الدخول إليها أولًا. وإلا فاسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>If it was published before, ask who runs the server whether it lost its data.</source>
        <translation>إن كان قد نُشر من قبل فاسأل من يدير الخادم هل فقد بياناته.</translation>
    </message>
    <message>
        <source>Whoever restored it has an invitation for you. With the root key: ombra-desk reissue-card --server.</source>
        <translation>لدى من استعاده دعوة لك. وبالمفتاح الجذر: ombra-desk reissue-card --server.</translation>
    </message>
    <message>
        <source>Shorten the text, or send the rest as a second message.</source>
        <translation>اختصر النص، أو أرسل الباقي كرسالة ثانية.</translation>
    </message>
    <message>
        <source>The card of the office has run out</source>
        <translation>انتهت بطاقة المكتب</translation>
    </message>
    <message>
        <source>Nobody can seal to this office until it has a new one.</source>
        <translation>لا يستطيع أحد أن يختم لهذا المكتب حتى تكون له بطاقة جديدة.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, a new card needs the root key.</source>
        <translation>تحقق من تاريخ هذا الحاسوب. إن كان صحيحًا فالبطاقة الجديدة تتطلب المفتاح الجذر.</translation>
    </message>
    <message>
        <source>The server shows another office</source>
        <translation>يُظهر الخادم مكتبًا آخر</translation>
    </message>
    <message>
        <source>Its card does not match the fingerprint of this office, or is older than one seen before. Nothing of it was used.</source>
        <translation>لا تطابق بطاقته بصمة هذا المكتب، أو هي أقدم من بطاقة رُئيت من قبل. ولم يُستخدَم منها شيء.</translation>
    </message>
    <message>
        <source>Ask who runs the server. Reporters may be shown the same.</source>
        <translation>اسأل من يدير الخادم. ربما يُعرَض الأمر نفسه على المبلِّغين.</translation>
    </message>
    <message>
        <source>Do not go on with it. Ask the other reviewers and who runs the server.</source>
        <translation>لا تتابع به. اسأل المراجعين الآخرين ومن يدير الخادم.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>لا يمكن الاتصال بالخادم</translation>
    </message>
    <message>
        <source>There is no connection, or the network blocks the way. Nothing is lost.</source>
        <translation>لا اتصال، أو أن الشبكة تسد الطريق. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or carry the report another way.</source>
        <translation>تحقق من الاتصال وأعد المحاولة، أو أوصل البلاغ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يرد الخادم في الوقت المناسب</translation>
    </message>
    <message>
        <source>The connection is slow or was interrupted. What arrived is kept.</source>
        <translation>الاتصال بطيء أو انقطع. وما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Try again. Ombra goes on where it stopped.</source>
        <translation>أعد المحاولة. يتابع Ombra من حيث توقف.</translation>
    </message>
    <message>
        <source>The anonymous connection is not running</source>
        <translation>الاتصال المجهول لا يعمل</translation>
    </message>
    <message>
        <source>Tor did not answer. Ombra does not go round it by itself.</source>
        <translation>لم يرد Tor. ولا يلتف Ombra حوله من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Start Tor, or choose deliberately to connect without it.</source>
        <translation>شغّل Tor، أو اختر عمدًا الاتصال من دونه.</translation>
    </message>
    <message>
        <source>The server gave an answer that fits nothing</source>
        <translation>أعطى الخادم جوابًا لا يناسب شيئًا</translation>
    </message>
    <message>
        <source>It may be another kind of server, a sign-in page of this network, or broken.</source>
        <translation>قد يكون خادمًا من نوع آخر، أو صفحة دخول لهذه الشبكة، أو معطّلًا.</translation>
    </message>
    <message>
        <source>Check the address. On a public network, sign in to it first.</source>
        <translation>تحقق من العنوان. وعلى شبكة عامة سجّل الدخول إليها أولًا.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>الخادم مشغول</translation>
    </message>
    <message>
        <source>It takes nothing more at the moment. Nothing is lost.</source>
        <translation>لا يقبل المزيد الآن. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>انتظر بضع دقائق وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The server is full</source>
        <translation>الخادم ممتلئ</translation>
    </message>
    <message>
        <source>It has no room for new reports. Replies can still be read.</source>
        <translation>لا مكان فيه لبلاغات جديدة. وما زالت قراءة الردود ممكنة.</translation>
    </message>
    <message>
        <source>Try again later, or carry the report another way. The office has to act.</source>
        <translation>أعد المحاولة لاحقًا، أو أوصل البلاغ بطريقة أخرى. على المكتب أن يتصرف.</translation>
    </message>
    <message>
        <source>The server refused this</source>
        <translation>رفض الخادم هذا</translation>
    </message>
    <message>
        <source>It does not accept what was sent, or not from here, or not any more.</source>
        <translation>لا يقبل ما أُرسل، أو لا يقبله من هنا، أو لم يعد يقبله.</translation>
    </message>
    <message>
        <source>Fetch the newest data of the office and try again.</source>
        <translation>اجلب أحدث بيانات المكتب وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not have this</source>
        <translation>ليس هذا لدى الخادم</translation>
    </message>
    <message>
        <source>It was never there, or it has been removed since.</source>
        <translation>لم يكن هناك قط، أو أُزيل بعد ذلك.</translation>
    </message>
    <message>
        <source>Refresh and look again.</source>
        <translation>حدّث وانظر مرة أخرى.</translation>
    </message>
    <message>
        <source>The office is not open yet</source>
        <translation>لم يُفتَح المكتب بعد</translation>
    </message>
    <message>
        <source>The server runs, but the office has not published its keys.</source>
        <translation>الخادم يعمل، لكن المكتب لم ينشر مفاتيحه.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server was restored from a backup</source>
        <translation>استُعيد الخادم من نسخة احتياطية</translation>
    </message>
    <message>
        <source>It takes and shows nothing until its office has confirmed that.</source>
        <translation>لا يقبل شيئًا ولا يُظهر شيئًا حتى يؤكد مكتبه ذلك.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا تمكن قراءة الملف</translation>
    </message>
    <message>
        <source>It is gone, or this account may not open it.</source>
        <translation>لم يعد موجودًا، أو لا يجوز لهذا الحساب فتحه.</translation>
    </message>
    <message>
        <source>Choose it again, or leave it out.</source>
        <translation>اختره مرة أخرى، أو اتركه.</translation>
    </message>
    <message>
        <source>This folder cannot be opened</source>
        <translation>لا يمكن فتح هذا المجلد</translation>
    </message>
    <message>
        <source>It is gone, or this account may not look into it.</source>
        <translation>لم يعد موجودًا، أو لا يجوز لهذا الحساب النظر فيه.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile</source>
        <translation>تغيّر الملف في هذه الأثناء</translation>
    </message>
    <message>
        <source>It is not the same as when it was added, so sending stopped.</source>
        <translation>ليس كما كان حين أُضيف، لذلك توقف الإرسال.</translation>
    </message>
    <message>
        <source>Close programs that may be writing to it, then add it again.</source>
        <translation>أغلق البرامج التي قد تكتب فيه، ثم أضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>The cleaned copies are too big together</source>
        <translation>النسخ المنظَّفة معًا كبيرة جدًا</translation>
    </message>
    <message>
        <source>Cleaned copies stay in memory, never on a disk, and there is room for 256 MB of them.</source>
        <translation>تبقى النسخ المنظَّفة في الذاكرة، لا على القرص أبدًا، ولها مكان يسع 256 ميغابايت.</translation>
    </message>
    <message>
        <source>Send fewer files now and the others as a follow-up, or send this one without cleaning.</source>
        <translation>أرسل الآن ملفات أقل والباقي كإضافة، أو أرسل هذا من دون تنظيف.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no room to save this.</source>
        <translation>لا مكان لحفظ هذا.</translation>
    </message>
    <message>
        <source>Make room or choose another place, then try again.</source>
        <translation>أفسح مكانًا أو اختر موضعًا آخر، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This cannot be saved here</source>
        <translation>لا يمكن حفظ هذا هنا</translation>
    </message>
    <message>
        <source>This account may not write in that folder, or the file exists already.</source>
        <translation>لا يجوز لهذا الحساب الكتابة في ذلك المجلد، أو أن الملف موجود.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The passphrase does not fit</source>
        <translation>عبارة المرور لا تناسب</translation>
    </message>
    <message>
        <source>It is misspelt, or it belongs to another vault.</source>
        <translation>هي مكتوبة خطأ، أو تخص خزنة أخرى.</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard language, then type it again.</source>
        <translation>تحقق من الأحرف الكبيرة ولغة لوحة المفاتيح، ثم اكتبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>المحطة مقفلة</translation>
    </message>
    <message>
        <source>The vault was closed meanwhile.</source>
        <translation>أُغلقت الخزنة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>No office is chosen</source>
        <translation>لم يُختَر أي مكتب</translation>
    </message>
    <message>
        <source>Without the file or the address of an office nothing can be sealed.</source>
        <translation>من دون ملف مكتب أو عنوانه لا يمكن ختم شيء.</translation>
    </message>
    <message>
        <source>Open the office file or type the address.</source>
        <translation>افتح ملف المكتب أو اكتب العنوان.</translation>
    </message>
    <message>
        <source>A connection without Tor must be your choice</source>
        <translation>الاتصال من دون Tor يجب أن يكون باختيارك</translation>
    </message>
    <message>
        <source>Ombra does not connect directly to this server by itself: it would show your network address to it.</source>
        <translation>لا يتصل Ombra بهذا الخادم مباشرة من تلقاء نفسه: فذلك يُظهر له عنوانك على الشبكة.</translation>
    </message>
    <message>
        <source>The proxy address cannot be used</source>
        <translation>لا يمكن استخدام عنوان الوكيل</translation>
    </message>
    <message>
        <source>It is not complete, or of a kind that would look names up outside Tor.</source>
        <translation>هو غير كامل، أو من نوع يستعلم عن الأسماء خارج Tor.</translation>
    </message>
    <message>
        <source>Use an address like socks5h://127.0.0.1:9050. Names of proxies are not looked up.</source>
        <translation>استخدم عنوانًا مثل ⁨socks5h://127.0.0.1:9050⁩. ولا يُستعلَم عن أسماء الوكلاء.</translation>
    </message>
    <message>
        <source>The server cannot prove its name</source>
        <translation>لا يستطيع الخادم إثبات اسمه</translation>
    </message>
    <message>
        <source>Its certificate is not valid. Somebody may stand between you and the server. Nothing was sent.</source>
        <translation>شهادته غير صالحة. ربما يقف أحد بينك وبين الخادم. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>On a public network, sign in to it first. Otherwise carry the report another way.</source>
        <translation>على شبكة عامة سجّل الدخول إليها أولًا. وإلا فأوصل البلاغ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The server does not know this desk</source>
        <translation>لا يعرف الخادم هذه المحطة</translation>
    </message>
    <message>
        <source>No reviewer on the card of the office signs with this key.</source>
        <translation>لا يوقّع أي مراجع على بطاقة المكتب بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Check that you opened the right vault, or ask who keeps the office&apos;s root key.</source>
        <translation>تحقق من أنك فتحت الخزنة الصحيحة، أو اسأل من يحفظ المفتاح الجذر للمكتب.</translation>
    </message>
    <message>
        <source>The set-up code does not fit</source>
        <translation>رمز الإعداد لا يناسب</translation>
    </message>
    <message>
        <source>It is misspelt, or was used already. A code works once.</source>
        <translation>هو مكتوب خطأ، أو استُخدم من قبل. يعمل الرمز مرة واحدة.</translation>
    </message>
    <message>
        <source>Compare it with the invitation, or ask who runs the server for a new one.</source>
        <translation>قارنه بالدعوة، أو اطلب رمزًا جديدًا ممن يدير الخادم.</translation>
    </message>
    <message>
        <source>The server did not take the new card</source>
        <translation>لم يقبل الخادم البطاقة الجديدة</translation>
    </message>
    <message>
        <source>It belongs to another office, or a newer card is there already.</source>
        <translation>تخص مكتبًا آخر، أو هناك بطاقة أحدث منها.</translation>
    </message>
    <message>
        <source>Fetch the office again, then make the change once more.</source>
        <translation>اجلب المكتب من جديد، ثم أجرِ التغيير مرة أخرى.</translation>
    </message>
    <message>
        <source>The server asks to begin again</source>
        <translation>يطلب الخادم البدء من جديد</translation>
    </message>
    <message>
        <source>What this program knows of the office is too old for this step.</source>
        <translation>ما يعرفه هذا البرنامج عن المكتب أقدم مما تتطلبه هذه الخطوة.</translation>
    </message>
    <message>
        <source>Refresh, then try again.</source>
        <translation>حدّث، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A reviewer cannot be left out</source>
        <translation>لا يمكن استثناء مراجع</translation>
    </message>
    <message>
        <source>The office has only one reviewer, or that reviewer is not on its card any more.</source>
        <translation>للمكتب مراجع واحد فقط، أو لم يعد ذلك المراجع على بطاقته.</translation>
    </message>
    <message>
        <source>Look at the list of reviewers again, or choose another office.</source>
        <translation>انظر مرة أخرى إلى قائمة المراجعين، أو اختر مكتبًا آخر.</translation>
    </message>
    <message>
        <source>One reviewer has no valid keys now</source>
        <translation>ليس لأحد المراجعين مفاتيح صالحة الآن</translation>
    </message>
    <message>
        <source>The report can be sealed without that reviewer only if you say so.</source>
        <translation>لا يُختَم البلاغ من دون ذلك المراجع إلا إن قلت ذلك.</translation>
    </message>
    <message>
        <source>Choose to send without that reviewer, or try again later.</source>
        <translation>اختر الإرسال من دون ذلك المراجع، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>It is a folder, or something else that cannot be sent.</source>
        <translation>هو مجلد، أو شيء آخر لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>Choose files only. A folder can be packed into one file first.</source>
        <translation>اختر ملفات فقط. يمكن أولًا ضم مجلد في ملف واحد.</translation>
    </message>
    <message>
        <source>The report file is not valid</source>
        <translation>ملف البلاغ غير صالح</translation>
    </message>
    <message>
        <source>A field is missing, unknown, or of the wrong kind.</source>
        <translation>حقل ناقص أو غير معروف أو من نوع خاطئ.</translation>
    </message>
    <message>
        <source>Some answers are missing</source>
        <translation>بعض الإجابات ناقص</translation>
    </message>
    <message>
        <source>A question that must be answered has no answer yet.</source>
        <translation>سؤال تجب الإجابة عنه بلا إجابة بعد.</translation>
    </message>
    <message>
        <source>Go through the pages again; the questions are marked.</source>
        <translation>تصفّح الصفحات مرة أخرى؛ فالأسئلة معلَّمة.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Computing the check sum</source>
        <translation>جارٍ حساب المجموع الاختباري</translation>
    </message>
    <message>
        <source>Working out the keys</source>
        <translation>جارٍ استخراج المفاتيح</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>جارٍ الختم</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>جارٍ الجلب</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} بايت</translation>
    </message>
    <message>
        <source>{number} KB</source>
        <translation>{number} كيلوبايت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} غيغابايت</translation>
    </message>
    <message>
        <source>{size} a second</source>
        <translation>{size} في الثانية</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Where it was made</source>
        <translation>مكان الصنع</translation>
    </message>
    <message>
        <source>Names and addresses of people</source>
        <translation>أسماء أشخاص وعناوينهم</translation>
    </message>
    <message>
        <source>The device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>تواريخ وأوقات</translation>
    </message>
    <message>
        <source>Comments and changes</source>
        <translation>تعليقات وتغييرات</translation>
    </message>
    <message>
        <source>Hidden parts</source>
        <translation>أجزاء خفية</translation>
    </message>
    <message>
        <source>Other files inside</source>
        <translation>ملفات أخرى في داخله</translation>
    </message>
    <message>
        <source>Numbers that no other file has</source>
        <translation>أرقام لا يحملها ملف آخر</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>برامج</translation>
    </message>
    <message>
        <source>Scripts, links and formulas</source>
        <translation>نصوص برمجية وروابط وصيغ</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>أوصاف</translation>
    </message>
    <message>
        <source>Other hidden data</source>
        <translation>بيانات خفية أخرى</translation>
    </message>
    <message>
        <source>Nothing hidden was found; the file was made anew all the same</source>
        <translation>لم يُعثَر على شيء خفي؛ ومع ذلك صُنع الملف من جديد</translation>
    </message>
    <message>
        <source>Descriptions of pictures</source>
        <translation>أوصاف الصور</translation>
    </message>
    <message>
        <source>Who made or changed it</source>
        <translation>من صنعه أو غيّره</translation>
    </message>
    <message>
        <source>Colour profile of a screen or camera</source>
        <translation>ملف ألوان شاشة أو كاميرا</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Fields of its own</source>
        <translation>حقول خاصة به</translation>
    </message>
    <message>
        <source>When it was made or changed</source>
        <translation>متى صُنع أو غُيِّر</translation>
    </message>
    <message>
        <source>Description or title</source>
        <translation>وصف أو عنوان</translation>
    </message>
    <message>
        <source>Camera, phone or recorder</source>
        <translation>كاميرا أو هاتف أو مسجّل</translation>
    </message>
    <message>
        <source>Files inside the file</source>
        <translation>ملفات داخل الملف</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>صيغ حسابية</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>الموضع على الخريطة</translation>
    </message>
    <message>
        <source>Hidden pages, sheets or layers</source>
        <translation>صفحات أو أوراق أو طبقات خفية</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>نص خفي</translation>
    </message>
    <message>
        <source>Invisible characters</source>
        <translation>أحرف غير مرئية</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>روابط إلى أماكن أخرى</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>وحدات ماكرو</translation>
    </message>
    <message>
        <source>The way an e-mail went</source>
        <translation>الطريق الذي سلكه البريد</translation>
    </message>
    <message>
        <source>Files in the archive</source>
        <translation>ملفات في الأرشيف</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>حقول أخرى</translation>
    </message>
    <message>
        <source>Printer and its settings</source>
        <translation>الطابعة وإعداداتها</translation>
    </message>
    <message>
        <source>Sender and recipients</source>
        <translation>المرسِل والمستلمون</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>نصوص برمجية</translation>
    </message>
    <message>
        <source>Signature or certificate</source>
        <translation>توقيع أو شهادة</translation>
    </message>
    <message>
        <source>Program that wrote it</source>
        <translation>البرنامج الذي كتبه</translation>
    </message>
    <message>
        <source>Speaker notes</source>
        <translation>ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>Small picture of an earlier state</source>
        <translation>صورة صغيرة لحال سابقة</translation>
    </message>
    <message>
        <source>Tracked changes, deleted text</source>
        <translation>تغييرات متعقَّبة، ونص محذوف</translation>
    </message>
    <message>
        <source>Data behind the end</source>
        <translation>بيانات بعد النهاية</translation>
    </message>
    <message>
        <source>Serial numbers and identifiers</source>
        <translation>أرقام تسلسلية ومعرّفات</translation>
    </message>
    <message>
        <source>watermarks</source>
        <translation>العلامات المائية</translation>
    </message>
    <message>
        <source>dots of a colour printer</source>
        <translation>نقاط الطابعة الملونة</translation>
    </message>
    <message>
        <source>the camera&apos;s own noise</source>
        <translation>تشويش الكاميرا نفسها</translation>
    </message>
    <message>
        <source>voices</source>
        <translation>الأصوات البشرية</translation>
    </message>
    <message>
        <source>sounds in the background</source>
        <translation>الأصوات في الخلفية</translation>
    </message>
    <message>
        <source>wording and style</source>
        <translation>الصياغة والأسلوب</translation>
    </message>
    <message>
        <source>everything that can be seen or read in it</source>
        <translation>كل ما يُرى أو يُقرأ فيه</translation>
    </message>
    <message>
        <source>fonts and layout</source>
        <translation>الخطوط والتنسيق</translation>
    </message>
    <message>
        <source>It is not the same file any more: its check sum cannot be compared.</source>
        <translation>لم يعد الملف نفسه: لا يمكن مقارنة مجموعه الاختباري.</translation>
    </message>
    <message>
        <source>The mail server&apos;s signature (DKIM) no longer fits: nobody can check that the mail is genuine.</source>
        <translation>لم يعد توقيع خادم البريد (DKIM) مطابقًا: لا أحد يستطيع التحقق من أن الرسالة أصلية.</translation>
    </message>
    <message>
        <source>A signature in the document no longer holds.</source>
        <translation>لم يعد توقيع في المستند صالحًا.</translation>
    </message>
    <message>
        <source>What shows how and when it was made is gone.</source>
        <translation>ضاع ما يدل على كيفية صنعه ووقته.</translation>
    </message>
    <message>
        <source>A cleaned copy was made.</source>
        <translation>صُنعت نسخة منظَّفة.</translation>
    </message>
    <message>
        <source>It was looked into.</source>
        <translation>جرى النظر في داخله.</translation>
    </message>
    <message>
        <source>An archive is listed, not opened: each file inside goes as it is. Unpack it and add the files one by one to clean them.</source>
        <translation>تُعرض محتويات الأرشيف ولا تُفتح: كل ملف بداخله يُرسل كما هو. فُكّ الأرشيف وأضف الملفات واحدًا واحدًا لتنظيفها.</translation>
    </message>
    <message>
        <source>This kind of file cannot be looked into. What is hidden in it is not known.</source>
        <translation>لا يمكن النظر في داخل ملف من هذا النوع. ما خفي فيه غير معروف.</translation>
    </message>
    <message>
        <source>It is not certain how its letters are to be read. Save it as UTF-8 text and add it again.</source>
        <translation>ليس مؤكدًا كيف تُقرأ أحرفه. احفظه كنص ⁨UTF-8⁩ وأضفه مرة أخرى.</translation>
    </message>
    <message>
        <source>It is damaged, or not what its name says. It could not be looked into.</source>
        <translation>هو تالف، أو ليس ما يقوله اسمه. وتعذّر النظر في داخله.</translation>
    </message>
    <message>
        <source>It is locked with a password. It could not be looked into.</source>
        <translation>هو مقفل بعبارة مرور. وتعذّر النظر في داخله.</translation>
    </message>
    <message>
        <source>It is too big for a cleaned copy. The limit is 100 MB, and 1 GB for films, recordings and text.</source>
        <translation>هو أكبر من أن تُصنَع له نسخة منظَّفة. الحد 100 ميغابايت، و1 غيغابايت للأفلام والتسجيلات والنصوص.</translation>
    </message>
    <message>
        <source>Reading it took too long, so the reading was ended. The limit is two minutes, and one second more for each MB.</source>
        <translation>استغرقت قراءته وقتًا أطول من اللازم فأُنهيت القراءة. الحد دقيقتان، وثانية أخرى لكل ميغابايت.</translation>
    </message>
    <message>
        <source>The picture is too large to be looked into.</source>
        <translation>الصورة أكبر من أن يُنظَر في داخلها.</translation>
    </message>
    <message>
        <source>It is packed with more than a file of its kind should hold. The reading was ended.</source>
        <translation>ضُغط فيه أكثر مما ينبغي لملف من نوعه. وأُنهيت القراءة.</translation>
    </message>
    <message>
        <source>Reading it took more memory than is allowed. The reading was ended.</source>
        <translation>احتاجت قراءته إلى ذاكرة أكثر من المسموح. وأُنهيت القراءة.</translation>
    </message>
    <message>
        <source>Something hidden was still in the copy, so the copy was thrown away.</source>
        <translation>بقي في النسخة شيء خفي، فرُميت النسخة.</translation>
    </message>
    <message>
        <source>Reading it made the reading process fail. Such a file may be meant to do harm.</source>
        <translation>تعطلت عملية القراءة بسببه. قد يُقصَد بملف كهذا الإضرار.</translation>
    </message>
    <message>
        <source>The reading process gave a forbidden answer. Such a file may be meant to do harm.</source>
        <translation>أعطت عملية القراءة جوابًا ممنوعًا. قد يُقصَد بملف كهذا الإضرار.</translation>
    </message>
    <message>
        <source>other files</source>
        <translation>ملفات أخرى</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>more memory or time</source>
        <translation>المزيد من الذاكرة أو الوقت</translation>
    </message>
    <message>
        <source>Tor was not found</source>
        <translation>لم يُعثَر على Tor</translation>
    </message>
    <message>
        <source>No Tor runs on this computer, and no program called tor is installed.</source>
        <translation>لا يعمل Tor على هذا الحاسوب، ولا برنامج باسم tor مثبَّت عليه.</translation>
    </message>
    <message>
        <source>Install Tor, or start Tor Browser and wait until it is connected. Then try again.</source>
        <translation>ثبّت Tor، أو شغّل متصفح Tor وانتظر حتى يتصل. ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No running Tor was found</source>
        <translation>لم يُعثَر على Tor عامل</translation>
    </message>
    <message>
        <source>Neither the system&apos;s Tor nor Tor Browser answers on this computer.</source>
        <translation>لا يرد Tor الخاص بالنظام ولا متصفح Tor على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start Tor Browser and wait until it is connected, or let Ombra start Tor.</source>
        <translation>شغّل متصفح Tor وانتظر حتى يتصل، أو دع Ombra يشغّل Tor.</translation>
    </message>
    <message>
        <source>What answers there is not Tor</source>
        <translation>ما يرد هناك ليس Tor</translation>
    </message>
    <message>
        <source>Another program, or another person&apos;s, listens where Tor would. Nothing of yours was sent to it.</source>
        <translation>يستمع برنامج آخر، أو برنامج شخص آخر، حيث يكون Tor. ولم يُرسَل إليه شيء منك.</translation>
    </message>
    <message>
        <source>Let Ombra start its own Tor, or ask whoever looks after this computer.</source>
        <translation>دع Ombra يشغّل Tor الخاص به، أو اسأل من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This Tor is too old</source>
        <translation>نسخة Tor هذه قديمة جدًا</translation>
    </message>
    <message>
        <source>It lacks protection that is needed here.</source>
        <translation>تنقصها حماية لازمة هنا.</translation>
    </message>
    <message>
        <source>Update Tor, or use an up-to-date Tor Browser. Then try again.</source>
        <translation>حدّث Tor، أو استخدم متصفح Tor محدَّثًا. ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>Tor says that date or time are too far off. It cannot connect like that.</source>
        <translation>يقول Tor إن التاريخ أو الوقت بعيد جدًا عن الصواب. ولا يستطيع الاتصال هكذا.</translation>
    </message>
    <message>
        <source>Set date, time and time zone, then try again.</source>
        <translation>اضبط التاريخ والوقت والمنطقة الزمنية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer reaches no network</source>
        <translation>لا يصل هذا الحاسوب إلى أي شبكة</translation>
    </message>
    <message>
        <source>Tor found no way out of this computer.</source>
        <translation>لم يجد Tor مخرجًا من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connect to a network. On a public one, sign in first. If only a proxy leads out, name it below.</source>
        <translation>اتصل بشبكة. على شبكة عامة سجّل الدخول أولًا. وإن كان لا يخرج إلا وكيل، فاذكره أدناه.</translation>
    </message>
    <message>
        <source>Tor does not get any further</source>
        <translation>لا يتقدم Tor</translation>
    </message>
    <message>
        <source>It found no way into its network for some time. Your network may block it.</source>
        <translation>لم يجد طريقًا إلى شبكته منذ مدة. ربما تحجبه شبكتك.</translation>
    </message>
    <message>
        <source>Try once more. If it stops again, use bridges, or another network.</source>
        <translation>أعد المحاولة مرة. إن توقف من جديد فاستخدم جسورًا، أو شبكة أخرى.</translation>
    </message>
    <message>
        <source>The bridges do not answer</source>
        <translation>الجسور لا ترد</translation>
    </message>
    <message>
        <source>They may be out of date, or your network blocks them.</source>
        <translation>ربما هي قديمة، أو تحجبها شبكتك.</translation>
    </message>
    <message>
        <source>Get other bridges, best of another kind, and paste them below.</source>
        <translation>احصل على جسور أخرى، والأفضل من نوع آخر، وألصقها أدناه.</translation>
    </message>
    <message>
        <source>A program for these bridges is missing</source>
        <translation>ينقص برنامج لهذه الجسور</translation>
    </message>
    <message>
        <source>Bridges of this kind need a helper program that is not on this computer.</source>
        <translation>تحتاج جسور من هذا النوع إلى برنامج مساعد ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install it, or use bridges of another kind.</source>
        <translation>ثبّته، أو استخدم جسورًا من نوع آخر.</translation>
    </message>
    <message>
        <source>The helper program for the bridges does not work</source>
        <translation>لا يعمل البرنامج المساعد للجسور</translation>
    </message>
    <message>
        <source>Tor could not start it, or it ended.</source>
        <translation>لم يستطع Tor تشغيله، أو أنه انتهى.</translation>
    </message>
    <message>
        <source>Try again, or use bridges of another kind.</source>
        <translation>أعد المحاولة، أو استخدم جسورًا من نوع آخر.</translation>
    </message>
    <message>
        <source>This is not a bridge that Ombra can use</source>
        <translation>هذا ليس جسرًا يستطيع Ombra استخدامه</translation>
    </message>
    <message>
        <source>A line is not complete, is of a kind that Ombra does not know, or there are too many. Nothing was started.</source>
        <translation>سطر غير كامل، أو من نوع لا يعرفه Ombra، أو السطور كثيرة جدًا. ولم يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>Copy each line whole, one bridge to a line.</source>
        <translation>انسخ كل سطر كاملًا، وجسرًا واحدًا في كل سطر.</translation>
    </message>
    <message>
        <source>Tor ended by itself</source>
        <translation>انتهى Tor من تلقاء نفسه</translation>
    </message>
    <message>
        <source>It was started and ended before it was connected.</source>
        <translation>شُغِّل وانتهى قبل أن يتصل.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, start Tor Browser and use the Tor that is running.</source>
        <translation>أعد المحاولة. إن تكرر ذلك فشغّل متصفح Tor واستخدم Tor العامل.</translation>
    </message>
</context>
<context>
    <name>narrowing</name>
    <message>
        <source>You say that about {people} people know this. Describe in general words, and attach nothing that only they have.</source>
        <translation>تقول إن عدد من يعرفون هذا نحو {people}. صف الأمر بكلمات عامة، ولا ترفق شيئًا ليس إلا لديهم.</translation>
    </message>
    <message>
        <source>{name}: about {people} people can open it. You could describe it instead.</source>
        <translation>{name}: عدد من يستطيعون فتحه نحو {people}. يمكنك وصفه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>About {people} people were there. You could leave the number out.</source>
        <translation>كان عدد الحاضرين نحو {people}. يمكنك ألا تذكر العدد.</translation>
    </message>
    <message>
        <source>{name} goes as it is. It can say who made, opened or printed it. You could describe it instead.</source>
        <translation>{name} يذهب كما هو. قد يدل على من صنعه أو فتحه أو طبعه. يمكنك وصفه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>An exact time says who was on duty. If the minutes prove nothing, round it to the hour.</source>
        <translation>الوقت الدقيق يدل على من كان في النوبة. إن كانت الدقائق لا تثبت شيئًا، فقرّبه إلى الساعة.</translation>
    </message>
    <message>
        <source>Few people know the name of the cluster. You could leave it out.</source>
        <translation>قليلون يعرفون اسم المجموعة. يمكنك ألا تذكره.</translation>
    </message>
    <message>
        <source>Few people know the name of the segment. You could leave it out.</source>
        <translation>قليلون يعرفون اسم مجموعة الحسابات. يمكنك ألا تذكره.</translation>
    </message>
    <message>
        <source>Your role narrows it down. You could choose the broader one, an employee.</source>
        <translation>صفتك تضيّق الدائرة. يمكنك اختيار صفة أعم: موظف.</translation>
    </message>
    <message>
        <source>Your country narrows it down. You could leave it out.</source>
        <translation>بلدك يضيّق الدائرة. يمكنك ألا تذكره.</translation>
    </message>
    <message>
        <source>The ID leads the service to whoever set it up. Keep it if that is no secret.</source>
        <translation>يقود المعرّف الخدمة إلى من أنشأه. أبقِه إن لم يكن ذلك سرًا.</translation>
    </message>
    <message>
        <source>A text holds a link or an address. Personal links lead to one person; you could leave it out.</source>
        <translation>في نص رابط أو عنوان. الروابط الشخصية تقود إلى شخص واحد؛ يمكنك ألا تذكره.</translation>
    </message>
    <message>
        <source>Few colleagues may write in this language. Ready-made sentences hide your wording.</source>
        <translation>ربما يكتب بهذه اللغة قليل من الزملاء. الجمل الجاهزة تخفي صياغتك.</translation>
    </message>
</context>
<context>
    <name>noted</name>
    <message>
        <source>It was closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>We opened it again</source>
        <translation>فتحناه مرة أخرى</translation>
    </message>
    <message>
        <source>It was closed again</source>
        <translation>أُغلق مرة أخرى</translation>
    </message>
    <message>
        <source>Unknown people joined</source>
        <translation>انضم أشخاص مجهولون</translation>
    </message>
    <message>
        <source>A notice arrived</source>
        <translation>وصل إشعار</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>No office yet</source>
        <translation>لا مكتب بعد</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Through Tor</source>
        <translation>عبر Tor</translation>
    </message>
    <message>
        <source>Through a proxy that is not Tor</source>
        <translation>عبر وكيل ليس Tor</translation>
    </message>
    <message>
        <source>Direct connection: not anonymous</source>
        <translation>اتصال مباشر: غير مجهول</translation>
    </message>
    <message>
        <source>No connection chosen</source>
        <translation>لم تُختَر طريقة اتصال</translation>
    </message>
    <message>
        <source>{connection}, not reached yet</source>
        <translation>{connection}، لم يجرِ الاتصال بعد</translation>
    </message>
    <message>
        <source>This reviewer has published no keys. The office has to act.</source>
        <translation>لم ينشر هذا المراجع مفاتيح. على المكتب أن يتصرف.</translation>
    </message>
    <message>
        <source>This reviewer has lost this week&apos;s key. The office has to act.</source>
        <translation>فقد هذا المراجع مفتاح هذا الأسبوع. على المكتب أن يتصرف.</translation>
    </message>
    <message>
        <source>This reviewer has no key for this week. The office has to act.</source>
        <translation>ليس لهذا المراجع مفتاح لهذا الأسبوع. على المكتب أن يتصرف.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>{shown}: the order is dated after what was done. Are both times right?</source>
        <translation>{shown}: تاريخ الأمر بعد ما جرى. هل الوقتان صحيحان؟</translation>
    </message>
    <message>
        <source>{shown}: order and action are minutes apart. Which clock showed the time of the order?</source>
        <translation>{shown}: بين الأمر والإجراء دقائق. أي ساعة أظهرت وقت الأمر؟</translation>
    </message>
    <message>
        <source>{shown}: order and action are less than a minute apart. Do both times come from the same clock?</source>
        <translation>{shown}: بين الأمر والإجراء أقل من دقيقة. هل الوقتان من الساعة نفسها؟</translation>
    </message>
    <message>
        <source>{shown}: it ended before its planned start. Are both times in the right time zone?</source>
        <translation>{shown}: انتهى قبل بدئه المقرر. هل الوقتان في المنطقة الزمنية الصحيحة؟</translation>
    </message>
    <message>
        <source>{shown}: was there something about this day, or the days around it?</source>
        <translation>{shown}: هل لهذا اليوم، أو للأيام حوله، شأن خاص؟</translation>
    </message>
    <message>
        <source>{shown}: the planned start is less than 72 hours away. Is an event coming up?</source>
        <translation>{shown}: بقي على البدء المقرر أقل من 72 ساعة. هل اقترب موعد فعالية؟</translation>
    </message>
    <message>
        <source>{shown}: the restart ended before anything else. Are the times right?</source>
        <translation>{shown}: انتهت إعادة الفتح قبل أي شيء آخر. هل الأوقات صحيحة؟</translation>
    </message>
    <message>
        <source>{shown}: the restart ended more than a day later. Is the date right?</source>
        <translation>{shown}: انتهت إعادة الفتح بعد أكثر من يوم. هل التاريخ صحيح؟</translation>
    </message>
    <message>
        <source>You say it happened again after a restart. Would you add that, with its time?</source>
        <translation>تقول إن الأمر تكرر بعد إعادة الفتح. هل تضيف ذلك مع وقته؟</translation>
    </message>
    <message>
        <source>A restart that was ended stands among the actions. Did it happen again after a restart?</source>
        <translation>بين الإجراءات إعادة فتح أُنهيت. هل تكرر الأمر بعد إعادة الفتح؟</translation>
    </message>
    <message>
        <source>{shown}: the notice came more than a day later. Is the date right?</source>
        <translation>{shown}: جاء الإشعار بعد أكثر من يوم. هل التاريخ صحيح؟</translation>
    </message>
    <message>
        <source>A notice came. Do you remember what it said, even roughly?</source>
        <translation>جاء إشعار. هل تذكر ما قاله، ولو تقريبًا؟</translation>
    </message>
    <message>
        <source>You name a reason, but no notice came. Where did you hear the reason?</source>
        <translation>ذكرت سببًا، لكن لم يأتِ إشعار. أين سمعت السبب؟</translation>
    </message>
    <message>
        <source>You chose “no reason given” together with a reason. Which of the two was it?</source>
        <translation>اخترت «لم يُذكَر سبب» ومعه سبب. أيهما كان؟</translation>
    </message>
    <message>
        <source>They called it a fault. Did a status page say so, or did another account work at that time?</source>
        <translation>قالوا إنه خلل. هل قالت صفحة حالة ذلك، أو هل عمل حساب آخر في ذلك الوقت؟</translation>
    </message>
    <message>
        <source>The account was locked. If it opened again: when, to the minute?</source>
        <translation>قُفل الحساب. إن فُتح من جديد: متى، بالدقيقة؟</translation>
    </message>
    <message>
        <source>The reason was a grave one. Do you know whether a report went to a hotline or the police?</source>
        <translation>كان السبب خطيرًا. هل تعرف هل قُدِّم بلاغ إلى خط ساخن أو إلى الشرطة؟</translation>
    </message>
    <message>
        <source>The press asked, and it came back. Do you know when the press asked?</source>
        <translation>سألت الصحافة، فعاد. هل تعرف متى سألت؟</translation>
    </message>
    <message>
        <source>A threat was made. Would you say in a few words what it was?</source>
        <translation>وُجِّه تهديد. هل تقول في كلمات قليلة ما كان؟</translation>
    </message>
    <message>
        <source>A group of accounts was hit. Do you know by what it was chosen: plan, server, region?</source>
        <translation>أُصيبت مجموعة حسابات. هل تعرف كيف اختيرت: خطة، خادم، منطقة؟</translation>
    </message>
    <message>
        <source>The order came from {shown}. Where did the action take effect: there only, or beyond?</source>
        <translation>جاء الأمر من {shown}. أين كان للإجراء أثر: هناك فقط، أم أبعد؟</translation>
    </message>
    <message>
        <source>You say that nobody checked. How do you know? A sentence in your account helps.</source>
        <translation>تقول إن أحدًا لم يتحقق. كيف تعرف؟ تفيد جملة في روايتك.</translation>
    </message>
    <message>
        <source>You report being told to make up grounds, and answer no further down. Which is right?</source>
        <translation>تذكر أنه طُلب منك اختلاق أسباب، وتجيب أدناه بلا. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>You name staged accounts, and say that no strangers joined. Which is right?</source>
        <translation>تذكر حسابات مدسوسة، وتقول إنه لم ينضم غرباء. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>You report harm to a person, and say that nobody is in danger. Is it over?</source>
        <translation>تذكر إيذاء شخص، وتقول إن لا أحد في خطر. هل انتهى الأمر؟</translation>
    </message>
</context>
<context>
    <name>quirks</name>
    <message>
        <source>{shown}: this time came twice that night. Do you know which of the two it was?</source>
        <translation>{shown}: جاء هذا الوقت مرتين تلك الليلة. هل تعرف أيهما كان؟</translation>
    </message>
    <message>
        <source>{shown}: the clocks skipped this time that night. Is it the right one?</source>
        <translation>{shown}: تخطت الساعات هذا الوقت تلك الليلة. هل هو صحيح؟</translation>
    </message>
    <message>
        <source>{shown}: in which time zone is that?</source>
        <translation>{shown}: في أي منطقة زمنية هذا؟</translation>
    </message>
    <message>
        <source>{shown}: the notice is dated before anything was done. Is that right?</source>
        <translation>{shown}: تاريخ الإشعار قبل أن يجري أي شيء. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>What was done has a date in the future. Is the date right?</source>
        <translation>تاريخ ما جرى في المستقبل. هل التاريخ صحيح؟</translation>
    </message>
    <message>
        <source>{shown}: this ends before it begins. Is that right?</source>
        <translation>{shown}: ينتهي هذا قبل أن يبدأ. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>{shown}: a number below zero. Is that right?</source>
        <translation>{shown}: عدد دون الصفر. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>{shown}: the restart has the same ID as what it restarts. Is that right?</source>
        <translation>{shown}: لإعادة الفتح المعرّف نفسه الذي لما أُعيد فتحه. هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>{shown}: this text holds characters that cannot be seen. Copied text can carry a hidden mark. Would you rather type it anew?</source>
        <translation>{shown}: في هذا النص أحرف لا تُرى. قد يحمل النص المنسوخ علامة خفية. أليس الأفضل كتابته من جديد؟</translation>
    </message>
    <message>
        <source>{shown}: this text holds characters that turn its direction. Would you rather type it anew?</source>
        <translation>{shown}: في هذا النص أحرف تقلب اتجاهه. أليس الأفضل كتابته من جديد؟</translation>
    </message>
    <message>
        <source>{shown}: this name also names a folder. Would a plainer name be better?</source>
        <translation>{shown}: يذكر هذا الاسم مجلدًا أيضًا. أليس اسم أبسط أفضل؟</translation>
    </message>
    <message>
        <source>{shown}: this looks like a program. Is it meant to go along?</source>
        <translation>{shown}: يبدو هذا برنامجًا. هل يُقصَد إرفاقه؟</translation>
    </message>
    <message>
        <source>You chose to appear with a name, but gave none. Is that meant?</source>
        <translation>اخترت الظهور باسم، ولم تذكر أي اسم. هل هذا مقصود؟</translation>
    </message>
    <message>
        <source>{shown}: this name is sealed for the custodian, and also stands in the report, where every reviewer reads it. Is that meant?</source>
        <translation>{shown}: هذا الاسم مختوم لأمين الهوية، وهو مذكور أيضًا في البلاغ حيث يقرؤه كل مراجع. هل هذا مقصود؟</translation>
    </message>
    <message>
        <source>{shown}: only a few people can open this, so it points to them. Would describing it be enough?</source>
        <translation>{shown}: لا يستطيع فتح هذا إلا قليلون، فهو يدل عليهم. هل يكفي وصفه؟</translation>
    </message>
    <message>
        <source>{shown}: this file is attached twice. Is that meant?</source>
        <translation>{shown}: هذا الملف مرفق مرتين. هل هذا مقصود؟</translation>
    </message>
    <message>
        <source>One piece of evidence has no name. Would you like to give it one?</source>
        <translation>أحد الأدلة بلا اسم. هل تريد تسميته؟</translation>
    </message>
    <message>
        <source>{shown}: would you look at this once more?</source>
        <translation>{shown}: هلّا نظرت إلى هذا مرة أخرى؟</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>On {day} {name} asked the custodian for the names you sealed, and gave this reason:</source>
        <translation>في {day} طلب {name} من أمين الهوية فتح الأسماء التي ختمتها، وذكر هذا السبب:</translation>
    </message>
    <message>
        <source>Reason of the request</source>
        <translation>سبب الطلب</translation>
    </message>
    <message>
        <source>{name}, the custodian, granted it on {day}, for this reason:</source>
        <translation>منحه {name}، أمين الهوية، في {day}، لهذا السبب:</translation>
    </message>
    <message>
        <source>{name}, the custodian, refused it on {day}, for this reason:</source>
        <translation>رفضه {name}، أمين الهوية، في {day}، لهذا السبب:</translation>
    </message>
    <message>
        <source>Reason of the answer</source>
        <translation>سبب الجواب</translation>
    </message>
    <message>
        <source>Granted: the reviewer can read the names you sealed</source>
        <translation>قُبِل الطلب: يستطيع المراجع قراءة الأسماء التي ختمتها</translation>
    </message>
    <message>
        <source>Refused: the names stay sealed</source>
        <translation>رُفِض الطلب: تبقى الأسماء مختومة</translation>
    </message>
    <message>
        <source>Not answered yet: the names are sealed</source>
        <translation>لم يُجَب بعد: الأسماء مختومة</translation>
    </message>
    <message>
        <source>If you did not expect this, write to the reviewer below and ask.</source>
        <translation>إن كنت لا تتوقع هذا، فاكتب إلى المراجع أدناه واسأله.</translation>
    </message>
    <message>
        <source>The reviewer can ask again with another reason; you will see that too.</source>
        <translation>يستطيع المراجع أن يطلب مرة أخرى لسبب آخر؛ وسترى ذلك أيضًا.</translation>
    </message>
    <message>
        <source>You will be told the answer here. You can say below what speaks against it.</source>
        <translation>ستُخبَر بالجواب هنا. ويمكنك أن تقول أدناه ما يعارضه.</translation>
    </message>
</context>
<context>
    <name>talk</name>
    <message>
        <source>Acknowledgement</source>
        <translation>تأكيد الاستلام</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Your message was read</source>
        <translation>قُرئت رسالتك</translation>
    </message>
    <message>
        <source>Request for sealed names</source>
        <translation>طلب فتح الأسماء المختومة</translation>
    </message>
    <message>
        <source>Checking the office</source>
        <translation>جارٍ التحقق من المكتب</translation>
    </message>
    <message>
        <source>Working out the keys from your words</source>
        <translation>جارٍ استخراج المفاتيح من كلماتك</translation>
    </message>
    <message>
        <source>Reading the board of replies</source>
        <translation>جارٍ قراءة لوحة الردود</translation>
    </message>
    <message>
        <source>Reading the public log</source>
        <translation>جارٍ قراءة السجل العام</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>جارٍ الاستعداد</translation>
    </message>
    <message>
        <source>A message claims to be from {reviewer}, but the signature is false. It is not shown. Do not follow anything it may ask in another way.</source>
        <translation>رسالة تدّعي أنها من {reviewer}، لكن التوقيع مزوَّر. ولا تُعرَض. لا تتبع ما قد تطلبه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>A message is signed by somebody this office does not list. It is not shown.</source>
        <translation>رسالة وقّعها شخص لا يذكره هذا المكتب. ولا تُعرَض.</translation>
    </message>
    <message>
        <source>A message lies in your place, but was meant for somebody else. It is not shown.</source>
        <translation>رسالة في موضعك كانت لغيرك. ولا تُعرَض.</translation>
    </message>
    <message>
        <source>A message is damaged and cannot be read. Look again later.</source>
        <translation>رسالة تالفة لا تمكن قراءتها. ابحث مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>An older message was put up again as a new one. It is shown once only.</source>
        <translation>وُضعت رسالة قديمة مرة أخرى كأنها جديدة. تُعرَض مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Two messages of {reviewer} do not follow each other. One of them may not be what was sent. Ask the reviewer to repeat what matters.</source>
        <translation>رسالتان من {reviewer} لا تلي إحداهما الأخرى. ربما ليست إحداهما ما أُرسل. اطلب من المراجع أن يعيد ما يهم.</translation>
    </message>
    <message>
        <source>A message of {reviewer} is missing between others. It may have expired, or been taken away. Ask the reviewer if it matters.</source>
        <translation>رسالة من {reviewer} مفقودة بين غيرها. ربما انتهت أو أُزيلت. اسأل المراجع إن كانت مهمة.</translation>
    </message>
    <message>
        <source>A message of {reviewer} needs a newer version of this program to be read.</source>
        <translation>تتطلب قراءة رسالة من {reviewer} إصدارًا أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The server showed another page than it announced. Look again later; if it stays so, ask the office in another way.</source>
        <translation>أظهر الخادم صفحة غير التي أعلنها. ابحث مرة أخرى لاحقًا؛ وإن بقي كذلك فاسأل المكتب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The board of replies is damaged. Look again later.</source>
        <translation>لوحة الردود تالفة. ابحث مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>The server shows an older board than before. Newer replies may be held back.</source>
        <translation>يُظهر الخادم لوحة أقدم من السابقة. ربما حُجزت ردود أحدث.</translation>
    </message>
    <message>
        <source>The board of replies is older than it should be. New replies may be late.</source>
        <translation>لوحة الردود أقدم مما ينبغي. ربما تتأخر الردود الجديدة.</translation>
    </message>
    <message>
        <source>Something about the replies is not as it should be.</source>
        <translation>شيء ما في الردود ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>a reviewer</source>
        <translation>أحد المراجعين</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>How exact?</source>
        <translation>ما مدى الدقة؟</translation>
    </message>
    <message>
        <source>Time zone…</source>
        <translation>المنطقة الزمنية…</translation>
    </message>
    <message>
        <source>UTC (Universal Time)</source>
        <translation>UTC (التوقيت العالمي)</translation>
    </message>
</context>
<context>
    <name>withdraw</name>
    <message>
        <source>Withdraw the report?</source>
        <translation>سحب البلاغ؟</translation>
    </message>
    <message>
        <source>The reviewer is told that you take your report back. The office still holds what it received, marked as taken back, and deletes it by its own rules. The sealed copy on the server goes after about 60 days. What was read already cannot be unread. You can still write here afterwards.</source>
        <translation>يُخبَر المراجع أنك تسحب بلاغك. يبقى لدى المكتب ما استلمه، معلَّمًا بأنه مسحوب، ويحذفه وفق قواعده. وتزول النسخة المختومة على الخادم بعد نحو 60 يومًا. وما قُرئ لا يمكن التراجع عن قراءته. وما زال بإمكانك الكتابة هنا بعد ذلك.</translation>
    </message>
    <message>
        <source>Reason, if you want to give one</source>
        <translation>السبب، إن أردت ذكره</translation>
    </message>
    <message>
        <source>Keep the report</source>
        <translation>الإبقاء على البلاغ</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحبه</translation>
    </message>
</context>
</TS>
