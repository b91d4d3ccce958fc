/** Numbers in words from 0 to 99: none is made of its digits' words, so each is listed. */
const belowHundred = [
  'shunya शून्य zero', 'ek एक aik ekk one', 'do दो two', 'teen तीन tin three', 'char चार chaar four', 'paanch पांच पाँच panch paach five', 'chhe छह छः छे chhah chah cheh che six',
  'saat सात sat seven', 'aath आठ ath eight', 'nau नौ nine', 'das दस dus dass ten', 'gyarah ग्यारह gyara gyaara eleven', 'barah बारह bara baara twelve', 'terah तेरह tera',
  'chaudah चौदह choudah chauda', 'pandrah पंद्रह पन्द्रह pandra pandhra pandrha fifteen', 'solah सोलह sola', 'satrah सत्रह satra satrha', 'atharah अठारह athara', 'unnis उन्नीस unnees',
  'bees बीस bis twenty', 'ikkis इक्कीस ikkees', 'bais बाईस baees', 'teis तेईस teyis', 'chaubis चौबीस chobis', 'pachchis पच्चीस pachis pachees pacchis pachis', 'chhabbis छब्बीस chabbis', 'sattais सत्ताईस satais',
  'atthais अट्ठाईस अठाईस athais', 'untis उनतीस unattis', 'tees तीस tis thirty', 'ikattis इकत्तीस इकतीस iktis', 'battis बत्तीस batis', 'taintis तैंतीस tetis', 'chauntis चौंतीस chautis', 'paintis पैंतीस paitis',
  'chhattis छत्तीस chattis', 'saintis सैंतीस saitis', 'adtis अड़तीस artis', 'untalis उनतालीस', 'chalis चालीस chaalis chalees forty', 'iktalis इकतालीस', 'bayalis बयालीस byalis', 'taintalis तैंतालीस', 'chavalis चौवालीस चवालीस',
  'paintalis पैंतालीस paitalis', 'chhiyalis छियालीस chiyalis', 'saintalis सैंतालीस', 'adtalis अड़तालीस', 'unchas उनचास', 'pachas पचास pachaas fifty', 'ikyavan इक्यावन', 'bavan बावन', 'tirpan तिरपन', 'chauvan चौवन',
  'pachpan पचपन', 'chhappan छप्पन', 'sattavan सत्तावन', 'atthavan अट्ठावन', 'unsath उनसठ', 'saath साठ', 'iksath इकसठ', 'basath बासठ', 'tirsath तिरसठ', 'chausath चौंसठ', 'painsath पैंसठ', 'chhiyasath छियासठ',
  'sadsath सड़सठ', 'adsath अड़सठ', 'unhattar उनहत्तर', 'sattar सत्तर', 'ikhattar इकहत्तर', 'bahattar बहत्तर', 'tihattar तिहत्तर', 'chauhattar चौहत्तर', 'pachhattar पचहत्तर pichattar', 'chhihattar छिहत्तर',
  'satattar सतहत्तर', 'athattar अठहत्तर', 'unasi उनासी', 'assi अस्सी', 'ikyasi इक्यासी', 'bayasi बयासी', 'tirasi तिरासी', 'chaurasi चौरासी', 'pachasi पचासी', 'chhiyasi छियासी', 'sattasi सत्तासी', 'atthasi अट्ठासी',
  'navasi नवासी', 'nabbe नब्बे', 'ikyanve इक्यानवे', 'banve बानवे', 'tiranve तिरानवे', 'chauranve चौरानवे', 'pachanve पचानवे', 'chhiyanve छियानवे', 'sattanve सत्तानवे', 'atthanve अट्ठानवे', 'ninyanve निन्यानवे',
]

const ordinalWords: [value: number, list: string][] = [
  [1, 'pehla पहला पहली पहिला pehli pahla pahli first'], [2, 'dusra दूसरा दूसरे दूसरी dusre dusri doosra doosre doosri'], [3, 'teesra तीसरा तीसरे तीसरी teesre teesri tisra tisre third'],
  [4, 'chautha चौथा चौथे चौथी chauthe chauthi fourth'], [5, 'paanchva पांचवा पांचवां पांचवे पांचवें पांचवीं paanchve paanchvi'], [6, 'chhatha छठा छठे छठी छठवें chhathe'], [7, 'saatva सातवा सातवां सातवें सातवीं saatve'],
  [8, 'aathva आठवां आठवें aathve'], [9, 'nauva नौवां नौवें'], [10, 'dasva दसवां दसवें दसवीं dasve'],
]

const entry = (list: string): [word: string, others: string] => [list.slice(0, list.indexOf(' ')), list.slice(list.indexOf(' ') + 1)]

const hundred = 'sau सौ hundred'

/** Each number by its spelling in the grammar, and the others. */
export const numberSpellings: [word: string, others: string][] = [...belowHundred.filter(list => list.includes(' ')), hundred, ...ordinalWords.map(([, list]) => list)].map(entry)

export const cardinals: ReadonlyMap<string, number> = new Map([...belowHundred.map((list, value) => [entry(list)[0], value] as const), ['sau', 100]])
export const ordinals: ReadonlyMap<string, number> = new Map([...ordinalWords.map(([value, list]) => [entry(list)[0], value] as const), ['pehle', 1], ['second', 2]])
