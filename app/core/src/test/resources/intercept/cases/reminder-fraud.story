The mails of the founding case, in the order of time. A mail starts with "=== number", has fields up to the
first blank line, and its text up to the next mail. Who a person is, and through which servers a mail went, the
generator knows; signatures, quoted histories and all headers are its work. Times are the writer's own.

=== 001
at: 2026-01-05T09:04:12+01:00
from: alice
to: bob
cc: accounts
subject: Statement of account December 2025

Dear Bob,

A happy new year to you and the team in Newark. I hope you had some quiet days.

Nothing is open on your side at the moment: INV-0971 was credited to us on 29 December, so the year is closed with a zero balance. The printed statement is in the post, as your auditors asked.

The next invoice will be for PO 77-281, as soon as the second half has left Antwerp.

Kind regards,

=== 002
at: 2026-01-05T08:22:51-05:00
from: bob
to: alice
subject: RE: Statement of account December 2025
answers: 001

Hi Alice,

Same to you! Zero is my favorite number. I'll pass the paper copy on to the auditors when it gets here.

Could you tell me when PO 77-281 part two will be on the water? Carol is asking because the line in Newark runs out of 120 mm around the end of the month.

Thanks,
Bob

=== 003
at: 2026-01-06T10:31:07+01:00
from: alice
to: bob
cc: dispatch
subject: RE: Statement of account December 2025
answers: 002

Dear Bob,

Tom (in copy) tells me that the container is booked on Friday's vessel, ETA Newark 24 January. If Carol needs a few rolls before that we could fly one pallet, but that would cost about 900 euro, so I would rather wait.

Kind regards,

=== 004
at: 2026-01-06T07:40:18-05:00
from: carol
to: dispatch
cc: bob, alice
subject: RE: Statement of account December 2025
answers: 003

Tom, Alice,

January 24 works, no air freight please. We'll borrow two pallets from the Trenton site.

Carol

=== 005
at: 2026-01-07T14:15:33+01:00
from: alice
to: emma
subject: Your order 4500-118, invoice INV-0987
attach: INV-0987

Dear Ms Novak,

Thank you for the quick signature on the delivery note. You will find attached a copy of invoice INV-0987 of 15 December over EUR 6,240.00, as you asked on the phone. It falls due on Monday 12 January.

Do let me know if your system needs the order number in another place, we can print it wherever you like.

Kind regards,

=== 006
at: 2026-01-08T09:12:44+00:00
from: emma
to: alice
subject: Re: Your order 4500-118, invoice INV-0987
answers: 005

Dear Alice,

Received, thank you. It's in the approval queue but our Mr Okafor is skiing until the 13th, so it may be a day or two late. Sorry in advance!

Best wishes,
Emma

=== 007
at: 2026-01-08T11:58:20+01:00
from: newsletter
to: alice
subject: Trade Weekly - Issue 1: Paper prices start the year lower
folder: Inbox/Newsletters

Paper prices start the year lower

Coated label stock fell by 3 per cent over the holidays, the first drop since the spring. Mills blame full warehouses; converters say it is about time.

Port of Antwerp reports a record December

Container traffic was up 6 per cent on the year before. Pilots end their go-slow on 12 January.

Three questions before you sign a freight contract

Who pays demurrage? Who holds the bill of lading? What happens if the vessel does not call? Our columnist has collected the answers of five forwarders.

=== 008
at: 2026-01-09T16:47:02+01:00
from: peter
to: alice, accounts
subject: Year end files
style: phone

Alice, Carla,

the accountant comes Thursday at 10. Can you have the debtor list and the bank statements ready on paper, he does not like screens.

Peter

=== 009
at: 2026-01-12T08:52:37+01:00
from: accounts
to: peter
cc: alice
subject: RE: Year end files
answers: 008

All printed and in the green folder on your desk. The list of debtors still shows Client Two with 6,240.00, Alice will remind them this week.

Carla

=== 010
at: 2026-01-14T09:41:15+01:00
from: alice
to: emma
cc: peter
subject: Reminder INV-0987
attach: INV-0987-copy

Dear Ms Novak,

I hope you are well. According to our books the following invoice has not been paid yet:

| Invoice | Date | Due date | Your order | Amount EUR |
| INV-0987 | 15 December 2025 | 12 January 2026 | 4500-118 | 6,240.00 |

A copy of the invoice is attached, so you do not have to look for it. Please arrange the transfer in the coming days and write the invoice number in the reference field, because the bank matches the money by that number alone. If the payment is already on its way, please take no notice of this mail and accept our thanks.

As we agreed in the autumn the next delivery of die-cut labels is planned for the last week of January. We would like to send it without delay, therefore I would be glad to see the open amount settled before the lorry is loaded on the 26th. Should there be a problem with the goods, the quantities or the price, just tell me and we will look at it together.

As soon as the money is here I will send you the statement for the closed year by post, with the original stamp, as your Mr Okafor likes to have it. The price list for the new year is ready too and travels in the same envelope.

Thank you for your help and for the pleasant work together during the past year.

Kind regards,

=== 011
at: 2026-01-14T10:20:41+01:00
from: fakealice
to: emma
cc: fakepeter
subject: RE: Reminder INV-0987
attach: INV-0987-altered
reply-to: fakebilling
folder: Bin

Dear Ms Novak,

I hope you are well. According to our books the following invoice has not been paid yet:

| Invoice | Date | Due date | Your order | Amount EUR |
| INV-0987 | 15 December 2025 | 12 January 2026 | 4500-118 | 6,240.00 |

A copy of the invoice is attached, so you do not have to look for it. Kindly note that our bank account has changed. Please arrange the transfer in the coming days and write the invoice number in the reference field, because the bank matches the money by that number alone. If the payment is already on its way, please take no notice of this mail and accept our thanks.

As we agreed in the autumn the next delivery of die-cut labels is planned for the last week of January. We would like to send it without delay, therefore I would be glad to see the open amount settled before the lorry is loaded on the 26th. Should there be a problem with the goods, the quantities or the price, just tell me and we will look at it together.

As soon as the money is here I will send you the statement for the closed year by post, with the original stamp, as your Mr Okafor likes to have it. The price list for the new year is ready too and travels in the same envelope.

Thank you for your help and for the pleasant work together during the past year.

Kind regards,

=== 012
at: 2026-01-14T11:36:09+00:00
from: emma
to: fakebilling
subject: Re: RE: Reminder INV-0987
answers: 011

Hello Alice,

Thanks for both mails. The one from this morning with Peter in copy still shows Belgium on the invoice, this one shows Lithuania. Which of the two should I use please? I need a line for the approval form.

Emma

=== 013
at: 2026-01-14T13:02:27+01:00
from: fakealice
to: emma
subject: RE: RE: Reminder INV-0987
answers: 012
kept: no

Hello Emma,

Sorry for the confusion. Please use the second invoice. The Belgian one is being closed by the bank because of the yearly audit, that is why I have sent you the corrected copy.

Please confirm when done and send me the slip so I can release the lorry.

Kind regards,

=== 014
at: 2026-01-14T14:21:50+00:00
from: emma
to: peter
cc: okafor
subject: Strange mail about INV-0987
attach: mail:013

Dear Mr Janssens,

As discussed on the telephone just now I'm forwarding the second message as a file. I had already deleted the first, but our Samuel got it back from the bin for me.

No money has left. It was the "yearly audit" that made me reach for the phone, your accountant's visit can hardly close a bank. I'll pay the Belgian one tomorrow as usual.

Best wishes,
Emma Novak

=== 015
at: 2026-01-14T16:30:05+01:00
from: peter
to: emma
cc: alice
subject: RE: Strange mail about INV-0987
answers: 014

Dear Ms Novak,

thank you very much for calling first. We know no such address, and everything printed on our invoices since 2019 still holds.

I have asked our IT to look. They think somebody copied an old mail from the internet. Please delete it.

With kind regards,

=== 016
at: 2026-01-15T09:03:11+01:00
from: it
to: peter
cc: alice
subject: Check of Alice's mailbox

Hi Peter,

I looked at the rules in Alice's mailbox, there is only the one for newsletters. Password was changed this morning to be sure. The mail did not go through our server at all, so in my opinion it is spam with a good memory. I would leave it at that.

Lotte

=== 017
at: 2026-01-16T10:14:29+00:00
from: emma
to: alice
subject: Payment INV-0987
style: plain

Dear Alice,

EUR 6,240.00 left us this morning, value date today, to BE68 5390 0754 7034 as always. Sorry for the excitement!

Best wishes,
Emma

=== 018
at: 2026-01-20T09:22:18+01:00
from: alice
to: bob
cc: accounts
subject: Invoice INV-0994, PO 77-281
attach: INV-0994

Dear Bob,

Please find attached invoice INV-0994 for the second half of PO 77-281, EUR 16,900.00, payable in 30 days.

The vessel is one day early by the way.

Kind regards,

=== 019
at: 2026-01-23T09:55:40+01:00
from: forwarder
to: dispatch
cc: alice
subject: Arrival notice MSKU 714202-0 / Newark
attach: packing-list

Dear customer,

Container MSKU 714202-0 will be available at Newark from 24 January 13:00 local time. Free time ends 29 January.

Bill of lading: ANR-26-00418. Notify party: Customer Inc., goods-in.

Forwarder NV, Operations

=== 020
at: 2026-01-28T15:20:03+01:00
from: lindner
to: alice
subject: Rechnung 26-0117 / Trägerpapier

Sehr geehrte Frau Smith,

anbei wie besprochen die Angaben zu unserer Rechnung 26-0117 über 4.310,00 EUR für zwei Rollen Trägerpapier (62 g/m², glänzend). Zahlbar bis 27. Februar auf unser Konto DE89 3704 0044 0532 0130 00 bei der Musterbank Köln.

Die Proberolle mit der höheren Grammatur geht am Freitag per Spedition raus. Könnten Sie Herrn Wouters bitte sagen, dass der Fahrer eine Hebebühne braucht? Beim letzten Mal stand er eine halbe Stunde vor dem Tor.

Mit freundlichen Grüßen aus Köln
Jürgen Lindner

=== 021
at: 2026-01-28T16:02:45+01:00
from: alice
to: dispatch
subject: WG: Rechnung 26-0117 / Trägerpapier
forwards: 020

Tom, Mr Lindner's driver comes on Friday and needs the tail lift. He also says that he waited half an hour at the gate last time...

Thanks!
Alice

=== 022
at: 2026-02-03T11:10:26+01:00
from: peter
to: alice, accounts, sales, dispatch
subject: Planning 2026
attach: meeting

All,

let us sit together before the fairs. Agenda: prices Q2, the new slitter, holidays. Half an hour, not more. Coffee is on me.

Peter

=== 023
at: 2026-02-03T11:26:55+01:00
from: sales
to: peter
cc: alice, accounts, dispatch
subject: RE: Planning 2026
answers: 022

Works for me. I will bring the Q2 list, paper first, then plastic.

Jeroen

=== 024
at: 2026-02-05T13:44:10+09:00
from: sato
to: alice
subject: 見積書のお願い（白ラベル 100mm）
charset: ISO-2022-JP

My Company NV
スミス様

いつもお世話になっております。花水木商事の佐藤です。

白ラベル（幅100mm、1巻2,000枚）を120巻お願いしたく、御見積書をいただけますでしょうか。納期は四月中旬、東京港渡しを希望しております。

前回と同じく、請求書は英文でお送りいただければ結構です。

どうぞよろしくお願いいたします。

花水木商事株式会社
購買部　佐藤 由紀

=== 025
at: 2026-02-05T09:30:51+01:00
from: alice
to: sales
subject: FW: 見積書のお願い（白ラベル 100mm）
forwards: 024

Jeroen, Ms Sato asks for a quote: 120 rolls of white 100 mm, 2,000 labels each, mid April, CIF Tokyo. (I put it through the translator, please check the width with her.)

Alice

=== 026
at: 2026-02-06T10:05:17+01:00
from: sales
to: sato
cc: alice
subject: Quotation Q-26-031

Dear Sato-san,

Thank you for your enquiry. We can offer 120 rolls, white coated, 100 mm, 2,000 labels per roll at EUR 38.50 per roll CIF Tokyo, delivery 14 April. The offer is good for 30 days.

With best regards from Gent,
Jeroen Claes

=== 027
at: 2026-02-09T10:20:08+09:00
from: sato
to: sales
cc: alice
subject: Re: Quotation Q-26-031
answers: 026
charset: UTF-8

Claes様

お見積りありがとうございます。社内で承認が下りましたので、Q-26-031のとおり発注いたします。注文番号は HM-2602-07 です。

梱包は前回と同じく、湿気を避けるため二重のフィルムでお願いします。

佐藤

=== 028
at: 2026-02-10T09:12:00+01:00
from: accounts
to: alice
subject: Holidays

Hi Alice,

I'm away from the 16th to the 20th (Ardennes, if there is snow). Would you book the incoming payments that week? The codes are where they always are. Peter knows.

Carla

=== 029
at: 2026-02-10T09:40:33+01:00
from: alice
to: accounts
subject: RE: Holidays
answers: 028

Of course. Bring back some of that ham please.

Alice

=== 030
at: 2026-02-17T16:12:09+01:00
from: accounts
to: forwarder
subject: Automatic reply: Question about demurrage INV F-8841
style: auto

Dear sender,

I am out of the office until 20 February and will read your mail on my return. For urgent matters please write to alice.smith@mycompany.example.

Carla De Smet

=== 031
at: 2026-02-18T09:33:46+01:00
from: alice
to: bob
cc: accounts
subject: Invoice INV-1003, PO 77-289
attach: INV-1003

Dear Bob,

Attached is INV-1003 for PO 77-289 over EUR 11,075.00. Due on 20 March.

Snow in Gent today, for once.

Kind regards,

=== 032
at: 2026-02-19T08:51:30-05:00
from: bob
to: alice
cc: dana
subject: RE: Invoice INV-1003, PO 77-289
answers: 031

Hi Alice,

Got it, thanks. Adding Dana, she took over the Friday payment runs from me. If something is late from now on you know whom to blame :)

INV-0994 went out in today's run.

Bob

=== 033
at: 2026-02-20T09:08:12-05:00
from: dana
to: alice
cc: bob
subject: RE: Invoice INV-1003, PO 77-289
answers: 032

Hello Alice, nice to meet you. Please keep sending everything to Bob, he does the matching, I only press the button.

Dana Kowalski
Accounts Payable Supervisor

=== 034
at: 2026-03-02T14:25:19+01:00
from: alice
to: emma
subject: Invoice INV-1008, your order 4500-126
attach: INV-1008

Dear Ms Novak,

Attached please find INV-1008 over EUR 5,115.00, due 1 April. The delivery note signed by your warehouse came back yesterday.

Kind regards,

=== 035
at: 2026-03-05T08:47:00+00:00
from: emma
to: alice
subject: Re: Invoice INV-1008, your order 4500-126
answers: 034

Dear Alice,

All fine, it goes with the run on the 27th. I checked the account twice, as you can imagine.

Emma

=== 036
at: 2026-03-10T10:18:57+01:00
from: accounts
to: peter
cc: alice
subject: Overdue list March

Peter,

only two names this month: Hanamizuki (not due before May, I don't know why the system lists it) and the bakery in Aalst, 312 euro. I will call the bakery.

Carla

=== 037
at: 2026-03-17T09:27:31+01:00
from: alice
to: bob
cc: accounts
subject: Invoice INV-1011, PO 77-294
attach: INV-1011

Dear Bob,

Here is invoice INV-1011 for the March delivery (PO 77-294), EUR 14,230.00, due 16 April. The core diameter is 76 mm this time, as Carol wanted it.

Kind regards,

=== 038
at: 2026-03-17T10:04:22-04:00
from: carol
to: alice
cc: bob
subject: RE: Invoice INV-1011, PO 77-294
answers: 037

76 mm, perfect. Could you make sure the pallet labels say so as well? Last time goods-in opened three pallets to find out.

Carol Reyes
Purchasing, Customer Inc.

=== 039
at: 2026-03-18T08:45:14+01:00
from: alice
to: dispatch
subject: FW: Invoice INV-1011, PO 77-294
forwards: 038

Tom, see Carol's question about the pallet labels. A big "76" with the marker would do, I think.

=== 040
at: 2026-03-18T09:02:39+01:00
from: dispatch
to: alice
subject: RE: Invoice INV-1011, PO 77-294
answers: 039

Done. You could read it from the moon.

Tom

=== 041
at: 2026-04-02T16:40:10+02:00
from: peter
to: alice
subject: Easter
style: phone

Office closed Monday. Go home at three tomorrow, all of you.

P.

=== 042
at: 2026-04-15T09:36:02+02:00
from: alice
to: bob
cc: accounts
subject: Invoice INV-1019, PO 77-299
attach: INV-1019

Dear Bob,

Attached you will find INV-1019, EUR 9,860.00, for the April shipment. Payment by 15 May, please.

Kind regards,

=== 043
at: 2026-04-22T11:05:48+02:00
from: alice
to: bob
cc: peter
subject: Questions about the credit limit
style: plain

Dear Bob,

Our credit insurer asks for the last annual accounts of Customer Inc. Is there a public version that you could send me, or a link? They would like to raise the limit, so it is good news for both of us.

Kind regards,

=== 044
at: 2026-04-23T09:14:26-04:00
from: bob
to: alice
cc: peter
subject: RE: Questions about the credit limit
answers: 043

Hi Alice, Peter,

The annual report is on our website under Investors, the 2025 one went up last week. If the insurer needs something with a signature, Dana can provide it.

Regards,
Bob

=== 045
at: 2026-04-23T16:31:55+02:00
from: peter
to: bob
cc: alice
subject: RE: Questions about the credit limit
answers: 044
style: phone

Thank you Bob, that is enough for them. I hope to see you in Newark in the autumn.

Peter

=== 046
at: 2026-05-07T10:22:13+02:00
from: alice
to: emma
subject: Invoice INV-1023, your order 4500-133
attach: INV-1023

Dear Ms Novak,

INV-1023 is attached (EUR 5,480.00, due 8 June). The price of the liner went down a little, so you will see 2 per cent less than in March.

Kind regards,

=== 047
at: 2026-05-19T09:25:40+02:00
from: alice
to: bob
cc: accounts
subject: Invoice INV-1027, PO 77-304
attach: INV-1027

Dear Bob,

Please find INV-1027 attached: EUR 13,345.00 for PO 77-304, due 18 June.

Have a good week,

=== 048
at: 2026-05-20T14:58:03-04:00
from: bob
to: alice
subject: RE: Invoice INV-1027, PO 77-304
answers: 047

Hi Alice,

Line 2 says 18 sets, our receipt says 17. Carol thinks one box was set aside at goods-in because of a wet corner. I'll book it as 18 if you send me a credit note in case it turns out to be spoiled. OK?

Bob

=== 049
at: 2026-05-21T08:50:29+02:00
from: alice
to: bob
cc: dispatch
subject: RE: Invoice INV-1027, PO 77-304
answers: 048

Dear Bob,

That is fair. Tom would like a photo of the wet corner, he wants to show it to the haulier.

Kind regards,

=== 050
at: 2026-06-04T09:48:37+02:00
from: alice
to: sato
cc: sales
subject: Invoice INV-1031, HM-2602-07
attach: INV-1031

Dear Sato-san,

Attached please find invoice INV-1031 over EUR 4,620.00 for your order HM-2602-07. Payment within 60 days, as agreed with Jeroen.

With kind regards from Gent,

=== 051
at: 2026-06-22T11:03:25+02:00
from: alice
to: bob
cc: accounts, peter
subject: Invoice INV-1038, PO 77-307
attach: INV-1038

Dear Bob,

Please find attached INV-1038 for the June delivery, EUR 15,790.00, due 22 July. Peter is in copy because the rebate for the half-year is in it (line 3), he promised it to Carol in person.

Kind regards,

=== 052
at: 2026-06-25T19:14:08+02:00
from: fileshare
to: alice
subject: Jeroen Claes shared "Price list Q3 2026" with you

Jeroen Claes (sales@mycompany.example) has shared a document with you.

Price list Q3 2026.xlsx - 84 KB

Open the document: https://view.files-share.example/d/9f31c0?u=alice.smith

To view it, sign in with your work account and let Mail Sync Pro show the message that belongs to it. The link works for 7 days.

=== 053
at: 2026-06-26T09:47:31+02:00
from: alice
to: sales
subject: Your price list

Jeroen, I clicked on your Q3 list this morning and signed in, but in the end I only got an empty page. Could you put it on the T: drive instead?

Alice

=== 054
at: 2026-06-26T10:20:12+02:00
from: sales
to: alice
subject: RE: Your price list
answers: 053

Which list? The Q3 prices are not out before July 10. Must be somebody else's, don't bother.

Jeroen

=== 055
at: 2026-07-01T15:12:30+02:00
from: accounts
to: alice, peter
subject: Half-year figures
style: plain

Hello both,

debtors at 30 June: 23,640. That is the best I have seen in July since I am here. Customer Inc. 15,790 (not due), Hanamizuki 4,620 (not due), the rest is small.

Carla

=== 056
at: 2026-07-06T09:30:14+02:00
from: alice
to: bob
cc: accounts
subject: Invoice INV-1042, PO 77-310
attach: INV-1042

Dear Bob,

The big one has left: 40 pallets on two trucks to Antwerp this morning. Invoice INV-1042 over EUR 17,450.00 is attached, due on 5 August. Calibration was signed off by your Mr Ortiz on Friday.

I am on holiday from the 13th to the 24th. Carla will look after my mail.

Kind regards,

=== 057
at: 2026-07-07T08:36:41-04:00
from: bob
to: alice
cc: carol
subject: RE: Invoice INV-1042, PO 77-310
answers: 056

Hi Alice,

Thanks. Carol needs the transport documents before I can match it. No rush, enjoy your holiday! Lake or mountains?

Bob

=== 058
at: 2026-07-07T16:01:18+02:00
from: alice
to: bob
cc: carol, forwarder
subject: RE: Invoice INV-1042, PO 77-310
answers: 057

Dear Bob, dear Carol,

Mountains, with two teenagers who would prefer the lake. Katrien (in copy) will send you the documents as soon as the bill of lading is out.

Kind regards,

=== 059
at: 2026-07-08T13:17:55+02:00
from: client2bounce
to: alice
subject: Undelivered Mail Returned to Sender
style: bounce

=== 060
at: 2026-07-20T10:12:02-04:00
from: bob
to: alice
cc: accounts
subject: Order PO 77-318
style: plain

Hi Alice (or Carla, since Alice is up a mountain),

Please see order PO 77-318 for August: same as 77-307, without the calibration. Delivery week 35.

Bob Brown
Accounts Payable, Customer Inc.

=== 061
at: 2026-07-21T08:44:50+02:00
from: accounts
to: bob
cc: alice, sales
subject: RE: Order PO 77-318
answers: 060

Hello Bob,

thank you, it is booked. Jeroen sends the confirmation this week.

Carla

=== 062
at: 2026-07-21T10:02:37-04:00
from: dana
to: accounts
cc: alice, bob
subject: Payment of INV-1038

Hello Carla,

INV-1038, EUR 15,790.00, was released today, one day early. You should see it on Thursday.

Dana

=== 063
at: 2026-07-21T16:05:00+02:00
from: newsletter
to: alice
subject: Trade Weekly - Issue 29: What August closures mean for your deliveries
folder: Inbox/Newsletters

What August closures mean for your deliveries

Half of the Italian mills close from 8 to 23 August. Order before the end of July, or plan for September.

Invoice fraud: when the reminder is too kind

Reader L. from Leuven paid twice. A lawyer explains who has to bear the loss, and why a telephone call costs less than any insurance.

Diesel surcharge falls to 11 per cent

The index is published every first Monday.

=== 064
at: 2026-07-27T09:15:26+02:00
from: alice
to: peter, accounts
subject: Back at work

Good morning,

I'm back and have read everything from before Friday. Carla, thank you, the desk is cleaner than I left it!

Only INV-1042 is big and open, due next Wednesday.

Alice

=== 065
at: 2026-07-28T09:10:44-04:00
from: bob
to: alice
cc: forwarder
subject: Transport documents PO 77-310

Hi Alice, welcome back!

Still missing the transport documents for 77-310. Without the bill of lading number the match fails and the invoice sits in my tray. Can Katrien send it to me directly?

Bob

=== 066
at: 2026-07-29T08:26:08+02:00
from: forwarder
to: bob
cc: alice
subject: RE: Transport documents PO 77-310
answers: 065
attach: packing-list

Good morning Mr Brown,

the bill of lading is ANR-26-03377, vessel Atlantic Heron, sailed 16 July. Please accept our apologies, it went to the wrong tray here, too.

Katrien Bosmans
Forwarder NV, Operations

=== 067
at: 2026-07-29T09:05:51-04:00
from: bob
to: forwarder
cc: alice
subject: RE: Transport documents PO 77-310
answers: 066

Perfect, matched. Alice, INV-1042 is approved on our side now, Dana's next runs are the 31st and August 7.

Bob

=== 068
at: 2026-08-03T10:40:12+02:00
from: peter
to: alice
subject: Newark
style: phone

Is 1042 in? I would like to order the slitter this week.

P.

=== 069
at: 2026-08-03T10:52:45+02:00
from: alice
to: peter
subject: RE: Newark
answers: 068

Not yet, it is due on Wednesday. They approved it last week but it seems that it missed the run of the 31st. I will send a friendly reminder on Wednesday morning with you in copy.

Alice

=== 070
at: 2026-08-05T11:15:04+02:00
from: alice
to: bob
cc: peter
subject: Reminder INV-1042
attach: INV-1042-copy

Dear Bob,

I hope this mail finds you well. Our records show that the invoice below falls due today and has not reached our bank yet:

| Invoice | Date | Due date | Your order | Amount EUR |
| INV-1042 | 6 July 2026 | 5 August 2026 | PO 77-310 | 17,450.00 |

I have attached a fresh copy of the invoice so that Dana has everything at hand for Friday. Please put the invoice number INV-1042 into the reference of the transfer; with two invoices of nearly the same size it is the only way for Carla to tell them apart. If you have sent the money in the meantime, please ignore this reminder and accept our thanks.

Please remember as well that the rolls for PO 77-318 are planned for week 35. Peter would like to keep that slot for you, but he has asked me to see the July invoice settled before we cut the material. Should anything be unclear, the quantities, the calibration or the transport documents, just let me know and I will sort it out with Tom and Katrien the same day.

One more small thing: our auditors come on the 20th and like to see the month closed without open items from overseas. An early transfer would spare me a long list of explanations, and you a second letter with the same question.

Thank you in advance for your help, and best wishes to Carol and Dana.

Kind regards,

=== 071
at: 2026-08-05T10:52:18+01:00
from: fakealice
to: bob
cc: fakepeter
subject: RE: Reminder INV-1042
attach: INV-1042-altered

Dear Bob,

I hope this mail finds you well. Our records show that the invoice below falls due today and has not reached our bank yet:

| Invoice | Date | Due date | Your order | Amount EUR |
| INV-1042 | 6 July 2026 | 5 August 2026 | PO 77-310 | 17,450.00 |

I have attached a fresh copy of the invoice so that Dana has everything at hand for Friday. Please note that our bank details have changed. Please put the invoice number INV-1042 into the reference of the transfer; with two invoices of nearly the same size it is the only way for Carla to tell them apart. If you have sent the money in the meantime, please ignore this reminder and accept our thanks.

Please remember as well that the rolls for PO 77-318 are planned for week 35. Peter would like to keep that slot for you, but he has asked me to see the July invoice settled before we cut the material. Should anything be unclear, the quantities, the calibration or the transport documents, just let me know and I will sort it out with Tom and Katrien the same day.

One more small thing: our auditors come on the 20th and like to see the month closed without open items from overseas. An early transfer would spare me a long list of explanations, and you a second letter with the same question.

Thank you in advance for your help, and best wishes to Carol and Dana.

Kind regards,

=== 072
at: 2026-08-05T08:40:22-04:00
from: bob
to: fakealice
cc: fakepeter
subject: RE: RE: Reminder INV-1042
answers: 071

Hi Alice,

I have two copies of this reminder now, and the bank data at the bottom is not the same. The first one has your usual Belgian bank, the second one is in Lithuania. Is the second one right? I'll have to fill in a form for Dana.

Peter, since you're in copy: OK for you?

Bob

=== 073
at: 2026-08-05T13:58:02+01:00
from: fakealice
to: bob
cc: fakepeter
subject: RE: RE: Reminder INV-1042
answers: 072

Hi Bob,

Yes, please use the second copy. The first one was sent by our system before it was updated. Our Belgian bank is no longer used for export customers, all payments from overseas go to Baltic Pay from this month.

Peter is informed and agrees.

Kind regards,

=== 074
at: 2026-08-05T09:26:37-04:00
from: bob
to: fakealice
cc: fakepeter
subject: RE: RE: Reminder INV-1042
answers: 073

Thanks. My form wants the name of the holder and the BIC in writing, could you confirm both? And the holder reads "My Company Ltd", I have you as NV.

Bob

=== 075
at: 2026-08-05T14:41:19+01:00
from: fakealice
to: bob
cc: fakepeter
subject: RE: RE: Reminder INV-1042
answers: 074

Hi Bob,

Holder: My Company Ltd
IBAN: LT12 1000 0111 0100 1000
BIC: BALTLT2X

Ltd is only the English for NV, the bank does not know Belgian forms. Please transfer today if possible so that it arrives before the weekend, and send me the confirmation.

Kind regards,

=== 076
at: 2026-08-06T09:34:05-04:00
from: bob
to: dana
subject: INV-1042 for release
style: plain

Dana,

INV-1042, EUR 17,450.00, please release outside the run, Alice needs it before the weekend. Bank form with the confirmation is on your desk, initialed.

Bob

=== 077
at: 2026-08-06T10:31:12-04:00
from: dana
to: bob
subject: RE: INV-1042 for release
answers: 076
attach: payment-order

Done at 10:20. Order attached for your file.

Dana

=== 078
at: 2026-08-07T09:05:33+02:00
from: alice
to: bob
cc: peter
subject: Second reminder INV-1042
attach: INV-1042-copy

Dear Bob,

I am sorry to write again so soon. INV-1042 over EUR 17,450.00 was due on Wednesday and I had no answer to my mail of that day, which is not like you. Is everything all right?

Could you give me a date, so that I can tell Peter something about the slot in week 35?

Kind regards,

=== 079
at: 2026-08-07T15:02:48+02:00
from: alice
to: peter
subject: URGENT: Bob has paid 1042 to somebody else

Peter,

Bob has just phoned. They paid yesterday, to a bank in Lithuania, because "I" told them to. He read me mails that I never wrote, with you in copy. It is the same story as Emma's in January!

The mails came from an outlook.test address. I have told him to ring his bank this minute and to send you the mails as files. I did not click anything away.

Alice

=== 080
at: 2026-08-07T09:24:31-04:00
from: bob
to: peter
cc: it
subject: The mails from "Alice"
attach: mail:071
style: plain

Peter,

As you asked on the phone, here is the first of those mails as an attachment, untouched. The others are in the export that our IT is putting together for you.

Our bank has the recall request since 9:15 this morning. They said 24 hours would have been better.

You really did not get any of these? You're in copy on every single one.

Bob Brown
Accounts Payable, Customer Inc.

=== 081
at: 2026-08-07T15:40:02+02:00
from: peter
to: bob
cc: okafor
subject: RE: The mails from "Alice"
answers: 080

Dear Bob, dear Mr Okafor,

no, not one of them. My address has no "-mail" in it, look closely. I'm sorry.

Mr Okafor, you are in copy because of January. Would you let us have whatever is left of Ms Novak's mails? I am starting to think that we closed that book too early.

Please telephone me on the number you have always had. I would rather not write more about it.

=== 082
at: 2026-08-07T16:12:20+02:00
from: it
to: peter
subject: Logs

Peter,

I'm exporting the audit log of Alice's and your mailboxes (goes back 90 days, to 9 May) and the message trace. No rules besides the newsletter one, again. But there is an app I do not know with access to Alice's mail, "Mail Sync Pro", agreed to on 26 June. I have not removed it yet, so that we keep the traces. Tell me when.

Microsoft's hotline saw "no sign of a compromise". They took four minutes.

Lotte

=== 083
at: 2026-08-07T17:55:46+01:00
from: okafor
to: peter
subject: Re: The mails from "Alice"
answers: 081

Dear Mr Janssens,

I am sorry to hear it. I have copied the folder with Emma's mails from that week and will send it on a stick, together with our server's index file, though I could not make sense of that one.

Kind regards,
Samuel Okafor
