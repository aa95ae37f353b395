The mails of the case in which nobody cheats, in the order of time. A mail starts with "=== number", has fields up to
the first blank line, and its text up to the next mail. Who a person is, and through which servers a mail went, the
generator knows; signatures, quoted histories and all headers are its work. Times are the writer's own.

=== B01
at: 2026-03-03T10:12:40+01:00
from: hilde
to: aoife
subject: Statement of account February

Dear Aoife,

Nothing is open at the end of February, thank you. I have noted that your orders carry the prefix CM from now on and will print it on our papers.

Kind regards,

=== B02
at: 2026-03-03T09:48:11+00:00
from: aoife
to: hilde
subject: RE: Statement of account February
answers: B01

Hi Hilde,

Grand, that matches mine. CM-5118 should be with you already, Declan signed it on Friday.

Aoife

=== B03
at: 2026-03-05T09:55:21+01:00
from: hilde
to: aoife
subject: Invoice ZW-26-0104, your order CM-5118
attach: ZW-26-0104

Dear Aoife,

Please find attached invoice ZW-26-0104 for the mooring lines, EUR 5,160.00, payable by 6 April. The drums left on Tuesday.

Kind regards,

=== B04
at: 2026-03-06T11:30:07+00:00
from: aoife
to: hilde
cc: declan
subject: RE: Invoice ZW-26-0104, your order CM-5118
answers: B03

Hi Hilde,

Thanks, booked for the run of 2 April. The skipper of the Saint Brendan says the splices are the best he has seen, so pass that on.

Aoife

=== B05
at: 2026-03-10T08:20:00+01:00
from: deck
to: hilde
subject: Deck & Hull 3/2026: Winches that forgive
folder: Inbox/Newsletters

Winches that forgive

A yard in Vigo has tested four brakes under salt spray. Two of them held, one complained, one is now an anchor.

What a splice is worth

Our reader from Hull asks whether a machine can do it. We have asked three machines and one grandmother.

=== B06
at: 2026-03-12T14:05:33+01:00
from: hilde
to: koen
subject: Overdue list March

Koen,

only the sailing school is late, 214 euro. I have sent them a friendly card, they like cards.

Hilde

=== B07
at: 2026-03-12T17:41:02+01:00
from: koen
to: hilde
subject: RE: Overdue list March
answers: B06
style: phone

Cards are fine. Next month you may send the dog.

=== B08
at: 2026-03-19T14:16:44+01:00
from: hilde
to: uwe
subject: Invoice ZW-26-0119, your order NK 26/077
attach: ZW-26-0119

Dear Mr Kröger,

Attached please find our invoice ZW-26-0119 over EUR 4,188.00 for the hawser and the heaving lines, due on 20 April.

Kind regards,

=== B09
at: 2026-03-20T08:34:15+01:00
from: uwe
to: hilde
subject: Re: Invoice ZW-26-0119, your order NK 26/077
answers: B08

Guten Morgen Frau Vermeulen,

vielen Dank, die Rechnung ist geprüft und zur Zahlung freigegeben. Die Trosse kam trocken an, der Fahrer war freundlich und hat sogar beim Abladen geholfen. Das erlebt man nicht oft.

Eine Bitte noch: Könnten Sie auf dem Lieferschein künftig das Bruttogewicht angeben? Unser Kran hat neuerdings eine Waage und eine Meinung.

Mit freundlichen Grüßen aus Bremerhaven

=== B10
at: 2026-03-24T09:02:18+01:00
from: hilde
to: sofie
subject: Gross weight on delivery notes

Sofie, Mr Kröger of Nordkai asks for the gross weight on the delivery notes. Is that a tick in the system or a job for the programmer?

Hilde

=== B11
at: 2026-03-24T12:47:50+01:00
from: sofie
to: hilde
subject: RE: Gross weight on delivery notes
answers: B10
style: phone

A tick. Standing on the quay in Zeebrugge, I will show you tomorrow.

Sofie

=== B12
at: 2026-04-02T10:31:09+02:00
from: hilde
to: aoife
subject: Invoice ZW-26-0131, your order CM-5131
attach: ZW-26-0131

Dear Aoife,

Here is ZW-26-0131 for the twine, EUR 3,350.00, due 4 May. Happy Easter to all in Galway!

Kind regards,

=== B13
at: 2026-04-09T07:55:00+02:00
from: ingrid
to: ropemakers
subject: Tarred hemp, who still makes it?
reaches: hilde
folder: Inbox/Lists

Dear all,

A museum in Bergen needs 300 metres of tarred hemp, 36 mm, three strands, laid the old way. We stopped in 1998 and our last cooper of tar has retired. Does anybody on this list still do it, or know who does?

=== B14
at: 2026-04-14T15:22:31+02:00
from: scheldt
to: hilde
cc: sofie
subject: Rates from 1 May and invoice SF 4471

Dear customer,

Please note our rates from 1 May: Oostende to Galway EUR 372.00 per pallet place, one day more by way of Cherbourg.

Our invoice SF 4471 over EUR 1,116.00 is payable to IBAN BE22 9640 1873 2547 within 30 days.

Scheldt Freight, Planning

=== B15
at: 2026-04-21T10:10:26+02:00
from: hilde
to: koen, sofie
subject: Visit of the auditor

Koen, Sofie,

the auditor comes on Thursday and wants to see the stock list of 31 March and three delivery notes of his choice. He always chooses the ones with coffee on them.

Hilde

=== B16
at: 2026-05-07T11:34:12+02:00
from: hilde
to: aoife
cc: sofie
subject: Invoice ZW-26-0168, your order CM-5150
attach: ZW-26-0168

Dear Aoife,

Attached is ZW-26-0168, EUR 6,086.00, due on 8 June. Sofie is in copy because the leather for the chafe guards comes from a new tannery; tell her if your people do not like the smell.

Kind regards,

=== B17
at: 2026-05-08T09:12:48+01:00
from: aoife
to: hilde
cc: sofie
subject: RE: Invoice ZW-26-0168, your order CM-5150
answers: B16

Hi both,

The smell is fine, the dog in the stores loves it. Invoice is in for the 4 June run.

Aoife

=== B18
at: 2026-05-13T10:02:00+09:00
from: tanaka
to: hilde
subject: 係留ロープのお見積りについて
charset: ISO-2022-JP

Zeewind Touwen
御担当者様

突然のご連絡失礼いたします。横浜の港ヨット、田中と申します。

貴社のポリエステル製係留ロープ（直径24mm）200mについて、お見積りをお願いできますでしょうか。納期は夏の終わりで構いません。

どうぞよろしくお願いいたします。

港ヨット株式会社
田中 美咲

=== B19
at: 2026-05-13T09:15:27+02:00
from: hilde
to: sofie
subject: FW: 係留ロープのお見積りについて
forwards: B18

Sofie, this is for you I think: 200 m of mooring line, 24 mm, for a yacht harbour in Yokohama. The rest is politeness, says the translator.

Hilde

=== B20
at: 2026-05-28T10:08:40+02:00
from: hilde
to: uwe
subject: Invoice ZW-26-0190, your order NK 26/131
attach: ZW-26-0190

Dear Mr Kröger,

Please find attached invoice ZW-26-0190 over EUR 1,997.00, due on 29 June. The gross weight stands on the delivery note now, as your crane wished.

Kind regards,

=== B21
at: 2026-06-11T10:25:16+02:00
from: hilde
to: aoife
subject: Invoice ZW-26-0207, your order CM-5166
attach: ZW-26-0207

Dear Aoife,

ZW-26-0207 is attached: fourteen safety nets, EUR 5,800.00, due 13 July. The certificates are in the crate with number 3.

Kind regards,

=== B22
at: 2026-06-12T10:40:33+01:00
from: aoife
to: hilde
subject: RE: Invoice ZW-26-0207, your order CM-5166
answers: B21

Hi Hilde,

Crate 3 it was. One net has a label for 4 x 10 but measures 5 x 10, so we'll keep quiet and the net.

Aoife

=== B23
at: 2026-06-12T13:05:58+02:00
from: hilde
to: aoife
subject: RE: Invoice ZW-26-0207, your order CM-5166
answers: B22

Dear Aoife,

Please send us a photo of the label for our collection, the warehouse owes me a cake for every one.

Kind regards,

=== B24
at: 2026-06-18T08:20:00+02:00
from: deck
to: hilde
subject: Deck & Hull 6/2026: Paint that grows up
folder: Inbox/Newsletters

Paint that grows up

Copper is going, silicone is coming, and the barnacles have not been asked. A chemist explains.

Update your account and win a capstan

Readers who complete their profile before July take part in the draw.

=== B25
at: 2026-06-23T09:41:07+02:00
from: hilde
to: burren
subject: Burren Chandlery, closing balance of the old account
reaches: aoife

Dear colleagues,

Since Claddagh Marine has taken over your shop I have closed the old customer number 2207 with a balance of zero. New orders go under Claddagh's number. It was a pleasure to work with you for eleven years.

Kind regards,

=== B26
at: 2026-06-23T10:58:36+01:00
from: aoife
to: hilde
subject: Mail to Burren
style: plain

Hi Hilde,

Your mail to the old Burren address reached me, Mailpark passes everything on to me until the end of the year. Could you use mine from now on? Their accounts mailbox has no reader any more, only me.

Aoife

=== B27
at: 2026-07-02T16:30:44+02:00
from: koen
to: hilde, sofie
subject: Noordzee Bank

Hilde, Sofie,

the bank closes its office here at Christmas and wants us to do everything with an app. I have spoken to the Bank van de Leie in Kortrijk, they still have chairs. Let us prepare it calmly: letter first, then the invoices. Nothing before October.

Koen

=== B28
at: 2026-07-03T08:50:19+02:00
from: hilde
to: koen
cc: sofie
subject: RE: Noordzee Bank
answers: B27

Koen,

October is good, then the summer orders are paid. I would send the letter by registered post and only a short mail beside it, without the number. People should learn from us that numbers come on paper and that they ring before they use them.

Hilde

=== B29
at: 2026-07-09T09:48:02+02:00
from: hilde
to: aoife
subject: Invoice ZW-26-0243, your order CM-5179
attach: ZW-26-0243

Dear Aoife,

Attached you will find ZW-26-0243 over EUR 3,240.00, due on 10 August.

Kind regards,

=== B30
at: 2026-07-16T11:12:12+02:00
from: sofie
to: hilde
subject: Automatic reply: Stock of 24 mm polyester
style: auto

Dear sender,

I am on the water until 27 July and read no mails there. Hilde Vermeulen knows where everything is.

Sofie Maertens

=== B31
at: 2026-07-30T15:29:35+02:00
from: hilde
to: uwe
cc: koen
subject: Invoice ZW-26-0262, your order NK 26/190
attach: ZW-26-0262

Dear Mr Kröger,

Attached please find ZW-26-0262 over EUR 7,524.00. The rebate that Koen promised you in Hamburg is line 2. Payment by 31 August, please.

Kind regards,

=== B32
at: 2026-07-31T07:58:41+02:00
from: uwe
to: hilde
cc: koen
subject: Re: Invoice ZW-26-0262, your order NK 26/190
answers: B31

Guten Morgen,

danke, der Rabatt stimmt. Ich bin ab Montag drei Wochen im Urlaub, die Zahlung läuft trotzdem pünktlich, das macht die Buchhaltung.

=== B33
at: 2026-08-13T10:58:30+02:00
from: hilde
to: aoife
subject: Invoice ZW-26-0279, your order CM-5190
attach: ZW-26-0279

Dear Aoife,

Please find attached ZW-26-0279 for the twine, EUR 4,330.00, due on 14 September.

Kind regards,

=== B34
at: 2026-08-13T14:20:05+01:00
from: aoife
to: hilde
subject: RE: Invoice ZW-26-0279, your order CM-5190
answers: B33

Hi Hilde,

Received. ZW-26-0243 was paid on Friday. Off to Kerry for a week, Declan presses the buttons.

Aoife

=== B35
at: 2026-09-01T10:05:12+02:00
from: hilde
to: aoife
cc: koen
subject: Our bank changes on 1 October

Dear Aoife,

The Noordzee Bank closes its office in Oostende, so our bank details will change on 1 October 2026: from then on our invoices are payable to the Bank van de Leie in Kortrijk. Invoices up to the end of September stay as they are.

You will not find the number in this mail. It is in the registered letter that left here today, signed by Koen, with the confirmation of the new bank. When you have it, please ring me on the number that you have always had before you change anything in your system. Please do the same with any mail about bank accounts, whoever seems to have sent it.

Kind regards,

=== B36
at: 2026-09-01T10:20:31+02:00
from: hilde
to: uwe
cc: koen
subject: Our bank changes in October

Dear Mr Kröger,

From 1 October 2026 our invoices will be payable to a new bank account. The letter with the number and the bank's confirmation has gone to you by registered post today. Please call me before you enter it; the telephone number is the one on our contract.

Kind regards,

=== B37
at: 2026-09-02T09:16:54+01:00
from: aoife
to: hilde
cc: koen
subject: RE: Our bank changes on 1 October
answers: B35

Hi Hilde,

No letter yet, but I have put a note in the file. Which invoice will be the first with the new one? I'd like to tell Declan beforehand, he reads every line when there is a bank in it.

Aoife

=== B38
at: 2026-09-02T13:44:20+02:00
from: hilde
to: aoife
cc: koen
subject: RE: Our bank changes on 1 October
answers: B37

Dear Aoife,

The safety nets, your order CM-5217, at the very beginning of October. I will answer in this conversation so that you have everything in one place.

Kind regards,

=== B39
at: 2026-09-08T08:27:13+02:00
from: uwe
to: hilde
subject: Re: Our bank changes in October
answers: B36

Guten Tag Frau Vermeulen,

Ihr Brief ist da, vielen Dank, und unser Telefonat von gestern habe ich vermerkt. Die neue Bankverbindung wird bei uns ab Oktober verwendet.

=== B40
at: 2026-09-10T10:02:55+02:00
from: hilde
to: aoife
subject: Invoice ZW-26-0316, your order CM-5204
attach: ZW-26-0316

Dear Aoife,

ZW-26-0316 over EUR 7,215.00 is attached, due on 12 October. This one is still payable to the Noordzee Bank, as printed.

Kind regards,

=== B41
at: 2026-09-15T08:20:00+02:00
from: deck
to: hilde
subject: Deck & Hull 9/2026: Harbours in autumn
folder: Inbox/Newsletters

Harbours in autumn

Eight berths where the coffee is better than the shelter, and two where it is the other way round.

Letters from readers

A chandler in Cork has lost 9,000 euro to a false invoice. His advice fits on a postcard: ring the number you have.

=== B42
at: 2026-09-17T10:33:48+02:00
from: ingrid
to: ropemakers
subject: Tarred hemp, found
reaches: hilde
folder: Inbox/Lists

Dear all,

Thank you for the eleven answers. A family in Brittany still lays it, the museum is happy, and I have tar on my shoes.

=== B43
at: 2026-09-22T15:10:39+02:00
from: hilde
to: koen
subject: Trial print of the new form

Koen,

Kompas has printed the form with the new bank, F-12. The rest stays as it was. May I switch it on for Thursday week?

Hilde

=== B44
at: 2026-09-22T15:31:12+02:00
from: koen
to: hilde
subject: RE: Trial print of the new form
answers: B43

Yes. I have compared the number with the bank's letter, digit by digit, aloud. Sofie laughed.

Koen

=== B45
at: 2026-10-01T10:12:37+02:00
from: hilde
to: aoife
cc: koen
subject: RE: Our bank changes on 1 October
answers: B38
attach: ZW-26-0352

Dear Aoife,

As promised, the first one: invoice ZW-26-0352 for the safety nets, EUR 9,200.00, due on 2 November. Our bank account has changed today, so this invoice names the Bank van de Leie; the number is the same as in our letter of 1 September.

Your open invoice ZW-26-0316 over EUR 7,215.00 stays payable to the old account until 12 October.

Please ring me before the first transfer, I am at my desk all week.

Kind regards,

=== B46
at: 2026-10-01T10:34:02+02:00
from: hilde
to: uwe
subject: Invoice ZW-26-0353, your order NK 26/244
attach: ZW-26-0353

Dear Mr Kröger,

Attached is ZW-26-0353 over EUR 1,560.00, due on 2 November. It is the first one with the new bank that we spoke about on 7 September.

Kind regards,

=== B47
at: 2026-10-01T11:20:45+01:00
from: aoife
to: declan
subject: Zeewind, new bank
attach: mail:B45
style: plain

Declan,

Zeewind's first invoice with the new bank came in, the mail is attached as a file. It is what Hilde told us a month ago, but you wanted to see it before I touch the supplier's record.

Aoife

=== B48
at: 2026-10-01T14:02:18+01:00
from: declan
to: aoife
subject: RE: Zeewind, new bank
answers: B47

Aoife,

After what happened to the people in Cork I trust no mail with a bank in it, and this is how such things begin. Where is the letter she speaks of? Don't enter anything until somebody has spoken to them, and let our adviser have a look at the mail.

Declan

=== B49
at: 2026-10-02T09:05:31+01:00
from: aoife
to: declan
subject: RE: Zeewind, new bank
answers: B48
attach: letter

Declan,

The letter was in your tray since 7 September, scanned and never read. It is attached. The number in it is the one on the invoice. I'll ring Hilde now, on the number from the contract of 2019.

Aoife

=== B50
at: 2026-10-02T10:41:22+01:00
from: aoife
to: hilde
cc: declan, koen
subject: RE: Our bank changes on 1 October
answers: B45

Hi Hilde,

Thank you for reading the digits to me this morning, they match the letter and the invoice. Declan still wants our adviser to look at your mail before we pay, please don't take it personally.

Aoife

=== B51
at: 2026-10-02T12:15:06+02:00
from: hilde
to: aoife
cc: declan, koen
subject: RE: Our bank changes on 1 October
answers: B50

Dear Aoife, dear Mr Walsh,

Not at all, that is how it should be done. Koen offers to confirm it once more by telephone if you like to hear another voice.

Kind regards,

=== B52
at: 2026-10-02T12:48:50+02:00
from: koen
to: hilde
subject: RE: Our bank changes on 1 October
answers: B51
style: phone

Good. If every customer were like that the swindlers could go fishing.

Koen
