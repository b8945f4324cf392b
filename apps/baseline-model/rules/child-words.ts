/** For which children: words of all eight languages, as kids' clothes are split by them. */
export const CHILD_WORDS = {
  girls:
    'girl, girls, daughter, daughters, fille, filles, fillette, ma fille, petite fille, mädchen, mädchen*, tochter, mergait*, dukr*, dziewcz*, córk*, córeczk*, niña, niñas, hija, nena, bambina, bambine, bimba, bimbe, figlia, meisje, meisjes, meisjes*, dochter, dochtertje',
  boys: 'boy, boys, son, garçon, garçons, mon fils, fils, petit garçon, junge, jungen, jungs, jungen*, sohn, berniuk*, sūnui, sūnus, sūnaus, chłop*, syn, syna, synka, synek, niño, niños, hijo, nene, bambino, bimbo, figlio, jongen, jongens, jongens*, jongetje, zoon, zoontje',
  baby: 'baby, babies, babys, baby*, newborn, infant, bébé, bébés, naissance, nourrisson, layette, säugling*, neugeborene*, kūdik*, naujagim*, mažyl*, niemowl*, noworodk*, bebé, bebés, bebe, recién nacido, neonato, neonata, neonati, bebè, rompertje',
} as const;

export type Child = keyof typeof CHILD_WORDS;
