/**
 * Number words of the eight languages, folded, as sellers use them to spell phone numbers: digits, teens and tens.
 * Words that are also everyday words (Italian `sei`, French `un`, Lithuanian `du`) are here too: a phone number is a long run
 * of them, never one.
 */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [
    'zero oh one two three four five six seven eight nine ten eleven twelve double triple twenty thirty forty fifty sixty seventy eighty ninety',
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante et vingts',
    'null eins ein zwei zwo drei vier funf fuenf sechs sieben acht neun zehn elf zwolf',
    'nulis vienas du trys keturi penki sesi septyni astuoni devyni desimt dvidesimt trisdesimt keturiasdesimt penkiasdesimt sesiasdesimt septyniasdesimt astuoniasdesimt devyniasdesimt vienuolika dvylika trylika',
    'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec dwadziescia trzydziesci czterdziesci piecdziesiat szescdziesiat siedemdziesiat osiemdziesiat dziewiecdziesiat sto dwiescie trzysta piecset szescset siedemset osiemset',
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    'zero uno due tre quattro cinque sei sette otto nove dieci venti trenta quaranta cinquanta sessanta settanta ottanta novanta trecento',
    'nul een twee drie vier vijf zes zeven acht negen tien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  ].flatMap((words) => words.split(' ')),
);
