/** Habits of writing that languages share, each in those that have it; as of Wednesday 2026-06-10, 14:00 in Berlin. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { understand } from '../../src/domain/understand.ts'
import { reading, readsAs, type Row } from './readsAs.ts'

const faults: Record<string, Row[]> = {
  'days in a row without joints are torn apart': [
    ['pt', 'seg qua sex 7h academia', 'academia', '2026-06-12T07:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['pt', 'segunda quarta sexta 7h academia', 'academia', '2026-06-12T07:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['pt', 'segunda terça de cada mês às 19h clube', 'clube', '2026-07-14T19:00', 'FREQ=MONTHLY;BYDAY=2TU'],
    ['es', 'lun mié vie 7h gimnasio', 'gimnasio', '2026-06-12T07:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['de', 'Mo Mi Fr 18 Uhr Training', 'Training', '2026-06-10T18:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['ru', 'понедельник среда пятница 18:00 тренировка', 'тренировка', '2026-06-10T18:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['hi', 'som budh shukra subah 7 baje gym', 'gym', '2026-06-12T07:00', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['hi', 'kal 7 baje Ravi aur Guru ko call karna', 'Ravi aur Guru ko call karna', '2026-06-11T07:00'],
  ],
  'the first day of a month with its sign is each day': [
    ['pt', 'todo dia 1º às 18h pagar luz', 'pagar luz', '2026-07-01T18:00', 'FREQ=MONTHLY;BYMONTHDAY=1'], ['pt', 'todo dia 1o pagar luz', 'pagar luz', '2026-07-01T09:00', 'FREQ=MONTHLY;BYMONTHDAY=1'],
    ['pt', 'todo dia primeiro pagar luz', 'pagar luz', '2026-07-01T09:00', 'FREQ=MONTHLY;BYMONTHDAY=1'], ['es', 'el día 1º de cada mes a las 9 pagar', 'pagar', '2026-07-01T09:00', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ],
  'the first saturday is the first being a saturday': [
    ['de', 'immer am ersten Samstag im Monat um 12 Uhr Sirenentest', 'Sirenentest', '2026-07-04T12:00', 'FREQ=MONTHLY;BYDAY=1SA'],
    ['de', 'immer am ersten Samstag um 12 Uhr Sirenentest', 'Sirenentest', '2026-07-04T12:00', 'FREQ=MONTHLY;BYDAY=1SA'],
  ],
  'eves and feasts at the beginning of a text are text': [
    ['pt', 'véspera de Natal às 20h ligar', 'ligar', '2026-12-24T20:00'], ['pt', 'véspera de São João às 19h fogueira', 'fogueira', '2026-06-23T19:00'], ['pt', 'comprar presente de Natal amanhã às 9', 'comprar presente de Natal', '2026-06-11T09:00'],
    ['es', 'Nochebuena a las 20h llamar', 'llamar', '2026-12-24T20:00'], ['es', 'víspera de Reyes 18h cabalgata', 'cabalgata', '2027-01-05T18:00'],
    ['de', 'zu Nikolaus um 7 Stiefel füllen', 'Stiefel füllen', '2026-12-06T07:00'], ['de', 'Nikolaus anrufen morgen um 8', 'Nikolaus anrufen', '2026-06-11T08:00'], ['de', 'am Tag vor Silvester um 9 Raketen kaufen', 'Raketen kaufen', '2026-12-30T09:00'],
    ['ru', 'под Новый год в 22 позвонить', 'позвонить', '2026-12-31T22:00'], ['ru', 'сочельник 20:00 позвонить бабушке', 'позвонить бабушке', '2027-01-06T20:00'],
    ['ru', 'подарки под новый год купить 20 декабря', 'подарки под новый год купить', '2026-12-20T09:00'],
  ],
  'a mistyped "every" is text, and the reminder once': [
    ['pt', 'tods os dias às 8 tomar remédio', 'tomar remédio', '2026-06-11T08:00', 'FREQ=DAILY'], ['pt', 'tda quarta às 19h futebol', 'futebol', '2026-06-10T19:00', 'FREQ=WEEKLY;BYDAY=WE'],
    ['es', 'todso los dias a las 8 pastilla', 'pastilla', '2026-06-11T08:00', 'FREQ=DAILY'], ['de', 'jeden Tga um 8 Tablette', 'Tablette', '2026-06-11T08:00', 'FREQ=DAILY'], ['ru', 'каждй день в 8 таблетка', 'таблетка', '2026-06-11T08:00', 'FREQ=DAILY'],
    ['de', 'Morgan anrufen heute um 20 Uhr', 'Morgan anrufen', '2026-06-10T20:00'],
  ],
  'the day of a noun is the day of the reminder': [
    ['es', 'preparar la clase del lunes hoy a las 8 de la noche', 'preparar la clase del lunes', '2026-06-10T20:00'], ['pt', 'revisar a ata de ontem hoje às 20h', 'revisar a ata de ontem', '2026-06-10T20:00'],
    ['de', 'Mitschrift vom Dienstag heute um 19 Uhr durchgehen', 'Mitschrift vom Dienstag durchgehen', '2026-06-10T19:00'], ['de', 'Protokoll von gestern heute um 8 lesen', 'Protokoll von gestern lesen', '2026-06-10T20:00'],
    ['ru', 'разобрать конспект вторника сегодня в 19', 'разобрать конспект вторника', '2026-06-10T19:00'], ['ru', 'прочитать письмо от вторника сегодня в 20', 'прочитать письмо от вторника', '2026-06-10T20:00'],
    ['hi', 'kal ki meeting ke points aaj raat 9 baje likhna', 'kal ki meeting ke points likhna', '2026-06-10T21:00'], ['es', 'la reunión del viernes 12 de junio a las 10', 'la reunión', '2026-06-12T10:00'],
  ],
  'a count of days a week stays in the text that names them': [
    ['es', 'dos veces por semana, lunes y jueves, a las 20:00 yoga', 'yoga', '2026-06-11T20:00', 'FREQ=WEEKLY;BYDAY=MO,TH'], ['pt', 'duas vezes por semana, segunda e quinta, às 20h yoga', 'yoga', '2026-06-11T20:00', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['de', 'zweimal die Woche, Mo und Do, um 20 Uhr Yoga', 'Yoga', '2026-06-11T20:00', 'FREQ=WEEKLY;BYDAY=MO,TH'], ['ru', 'два раза в неделю, пн и чт, в 20 йога', 'йога', '2026-06-11T20:00', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['hi', 'hafte me do baar somvar aur guruvar 8 baje yoga', 'yoga', '2026-06-11T08:00', 'FREQ=WEEKLY;BYDAY=MO,TH'],
  ],
  'the next days at an hour are one day': [
    ['de', 'die nächsten 5 Tage um 9 Tropfen', 'Tropfen', '2026-06-11T09:00', 'FREQ=DAILY;COUNT=5'], ['ru', 'ближайшие 5 дней в 9 капли', 'капли', '2026-06-11T09:00', 'FREQ=DAILY;COUNT=5'],
  ],
  'one day and one hour of two people are two reminders': [
    ['de', 'morgen Anna und Peter um 7 anrufen', 'Anna und Peter anrufen', '2026-06-11T07:00'], ['hi', 'kal mummy aur papa ko 7 baje call karna', 'mummy aur papa ko call karna', '2026-06-11T07:00'],
    ['es', 'mañana comprar leche y pan a las 19', 'comprar leche y pan', '2026-06-11T19:00'], ['ru', 'завтра маме и папе в 19 позвонить', 'маме и папе позвонить', '2026-06-11T19:00'], ['en', 'tomorrow buy milk and call mom at 9', 'buy milk and call mom', '2026-06-11T09:00'],
  ],
  'a greeting or a polite question is text, or swallows the day': [
    ['pt', 'boa noite, me lembra amanhã 6h de dar comida pro gato', 'dar comida pro gato', '2026-06-11T06:00'], ['pt', 'me lembra dia 15 de pagar o boleto', 'pagar o boleto', '2026-06-15T09:00'],
    ['pt', 'podia me lembrar sábado às 9 de lavar o carro?', 'lavar o carro', '2026-06-13T09:00'], ['es', 'buenas tardes, me podrías recordar mañana a las 9 el pan', 'el pan', '2026-06-11T09:00'],
    ['de', 'moin, erinner mich morgen 6 Uhr die Katze zu füttern', 'die Katze zu füttern', '2026-06-11T06:00'], ['de', 'Lu gratulieren 5.7.', 'Lu gratulieren', '2026-07-05T09:00'],
  ],
  'a day by its number or its turn is a day of each month, or every week': [
    ['pt', 'toda 2ª e 4ª às 7h pilates', 'pilates', '2026-06-15T07:00', 'FREQ=WEEKLY;BYDAY=MO,WE'], ['pt', '2a, 4a e 6a 18h30 cursinho', 'cursinho', '2026-06-10T18:30', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
    ['pt', 'comprar 2ª via da conta amanhã às 9', 'comprar 2ª via da conta', '2026-06-11T09:00'], ['pt', 'toda quinta sim quinta não faxina às 8h', 'faxina', '2026-06-11T08:00', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
    ['hi', '5 aur 20 tarikh ko har mahine kaamwali ko paise', 'kaamwali ko paise', '2026-06-20T09:00', 'FREQ=MONTHLY;BYMONTHDAY=5,20'],
  ],
  'a month of next year, or the middle of one, is not its first day': [
    ['pt', 'ano que vem em março renovar passaporte', 'renovar passaporte', '2027-03-01T09:00'], ['ru', 'в следующем году в марте поменять паспорт', 'поменять паспорт', '2027-03-01T09:00'], ['ru', 'в середине июля планировать отпуск', 'планировать отпуск', '2026-07-15T09:00'],
  ],
  'hours of one list are counted in two ways, and days they are for are text': [
    ['es', 'durante 5 días a las 9 y a las 21 gotas', 'gotas', '2026-06-10T21:00', 'FREQ=DAILY;COUNT=10;BYHOUR=9,21;BYMINUTE=0'], ['pt', 'amanhã entre 9 e 10 ligar pro pedreiro', 'ligar pro pedreiro', '2026-06-11T09:00'],
    ['pt', 'entre 9 e 10 pessoas vêm amanhã às 9', 'entre 9 e 10 pessoas vêm', '2026-06-11T09:00'],
  ],
  'words that several languages have are read in another than the own': [
    ['hi', '45 min me kachra nikalna', 'kachra nikalna', '2026-06-10T14:45'], ['es', 'sabado q viene cumple de Caio 16h', 'cumple de Caio', '2026-06-13T16:00'],
  ],
  'the last hours of a list are an hour with minutes': [
    ['es', 'tres veces al día a las 8, 14 y 20 jarabe', 'jarabe', '2026-06-10T20:00', 'FREQ=DAILY;BYHOUR=8,14,20;BYMINUTE=0'], ['pt', 'às 8, 14 e 20 todo dia xarope', 'xarope', '2026-06-10T20:00', 'FREQ=DAILY;BYHOUR=8,14,20;BYMINUTE=0'],
  ],
  'a number of things is the minutes of the hour before it': [
    ['de', 'jeden Tag um 22 Uhr 10 Seiten lesen', '10 Seiten lesen', '2026-06-10T22:00', 'FREQ=DAILY'], ['de', '22 Uhr 10 abfahren', 'abfahren', '2026-06-10T22:10'],
    ['ru', 'каждый день в 22 10 страниц прочитать', '10 страниц прочитать', '2026-06-10T22:00', 'FREQ=DAILY'], ['ru', 'завтра в 18 30 зал', 'зал', '2026-06-11T18:30'],
  ],
  'two days of a month are one, or a deadline is asked about': [
    ['de', 'am 1. und 16. Inventur', 'Inventur', '2026-06-16T09:00', 'FREQ=MONTHLY;BYMONTHDAY=1,16'], ['es', 'mañana antes de las 12h entregar', 'entregar', '2026-06-11T12:00'],
  ],
  'words to the bot swallow the word that the time begins with': [
    ['pt', 'me lembra de hora em hora de beber água', 'beber água', '2026-06-10T15:00', 'FREQ=HOURLY'], ['pt', 'me lembra de manhã de ligar pro Zé', 'ligar pro Zé', '2026-06-11T09:00'],
    ['pt', 'me lembra a partir de amanhã todo dia às 8 de correr', 'correr', '2026-06-11T08:00', 'FREQ=DAILY'], ['pt', 'me lembra da tarde de autógrafos amanhã às 9', 'tarde de autógrafos', '2026-06-11T09:00'],
    ['es', 'recuérdame a partir de mañana cada día a las 8 correr', 'correr', '2026-06-11T08:00', 'FREQ=DAILY'],
  ],
  'the past month takes tomorrow for itself': [['es', 'revisar la factura del mes pasado mañana a las 10', 'revisar la factura del mes pasado', '2026-06-11T10:00'], ['es', 'pasado mañana a las 10 dentista', 'dentista', '2026-06-12T10:00']],
  'always at the end of the month is once': [['de', 'immer am Monatsende um 9 Zählerstand', 'Zählerstand', '2026-06-30T09:00', 'FREQ=MONTHLY;BYMONTHDAY=-1']],
  'a misspelt unit makes a date of its number': [['es', 'cada 4 hroas gotas', 'gotas', '2026-06-10T18:00', 'FREQ=HOURLY;INTERVAL=4']],
  'words that lead to a time stay in the text, or those of the text go with it': [
    ['pt', 'me avise às 19h55 que a novela vai começar', 'a novela vai começar', '2026-06-10T19:55'], ['pt', 'depois das 18h ligar pro Téo', 'ligar pro Téo', '2026-06-10T18:00'], ['pt', 'ligar pro INSS amanhã na parte da manhã', 'ligar pro INSS', '2026-06-11T09:00'],
    ['de', 'am 29. läuft die Autoversicherung ab, 2 Tage vorher erinnern', 'läuft die Autoversicherung ab', '2026-06-29T09:00'], ['de', 'nach 18 Uhr Theo anrufen', 'Theo anrufen', '2026-06-10T18:00'],
    ['de', 'heute noch Rechnung schreiben 16:30', 'Rechnung schreiben', '2026-06-10T16:30'], ['ru', 'в 19:55 скажи что сериал начинается', 'сериал начинается', '2026-06-10T19:55'],
  ],
  'places counted in a month, or a week said alone, are text': [
    ['hi', 'mahine ke pehle aur teesre budhvar shaam 7 baje bhajan', 'bhajan', '2026-06-17T19:00', 'FREQ=MONTHLY;BYDAY=1WE,3WE'], ['ru', 'в 1 и 3 среду месяца в 19 хор', 'хор', '2026-06-17T19:00', 'FREQ=MONTHLY;BYDAY=1WE,3WE'],
    ['ru', 'неделю каждый день в 8 витамин С', 'витамин С', '2026-06-11T08:00', 'FREQ=DAILY;COUNT=7'], ['pt', 'quarta-feira de cinzas às 9h missa', 'missa', '2027-02-10T09:00'], ['pt', 'renovar CNH em 11/2026', 'renovar CNH', '2026-11-01T09:00'],
    ['de', 'am Vorabend von Weihnachten Baum schmücken', 'Baum schmücken', '2026-12-24T09:00'],
  ],
  'a spoken quarter or half is cut in two': [
    ['es', 'mañana 7 y media gimnasio', 'gimnasio', '2026-06-11T07:30'], ['es', '3 y cuarto llamar al banco', 'llamar al banco', '2026-06-10T15:15'], ['pt', 'acordar às 5 da matina amanhã', 'acordar', '2026-06-11T05:00'],
    ['de', 'in 1 Std 40 die Bohnen vom Herd', 'die Bohnen vom Herd', '2026-06-10T15:40'],
  ],
  'a start or a verb behind its day is lost': [
    ['hi', 'सोमवार से शुरू करके रोज़ सुबह 6 बजे दौड़ना', 'दौड़ना', '2026-06-15T06:00', 'FREQ=DAILY'], ['hi', 'itwar tak roz raat 9 baje sabak yaad karna', 'sabak yaad karna', '2026-06-10T21:00', 'FREQ=DAILY;UNTIL=20260614T235959'],
  ],
}
for (const [locale, input] of [['de', 'Guten Morgen'], ['hi', 'good morning'], ['pt', 'boa noite'], ['es', 'buenos días'], ['ru', 'доброе утро']] as const) {
  test(`a greeting sets a reminder: "${input}"`, () => { assert.equal(understand(input, { ...reading, locale }).kind, 'none') })
}

for (const [fault, rows] of Object.entries(faults)) readsAs(fault, rows)
