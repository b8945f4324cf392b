import type { SafetyWords } from './find-words.js';

/** Slurs, symbols of hate, and refusing buyers for what they are. */
export const HATE: SafetyWords = {
  category: 'hate',
  reason: 'Hateful words or symbols.',
  negatable: 'no',
  anywhere: {
    flagged:
      'nazi, nazis, nazist*, swastika, swastikas, hakenkreuz*, heil hitler, sieg heil, white power, white pride, kkk, ku klux klan, nigger, niggers, nigga, faggot, faggots, untermensch*, gas the jews, waffen ss, ss totenkopf, totenkopf ss, third reich, drittes reich, hitler, blood and honour, blut und ehre, combat 18, arbeit macht frei, 14 88, 1488, mein kampf, reichskriegsflagge, schutzstaffel, schwarze sonne ss, ss runes, ss runen, runas ss, rune ss, runes ss, runy ss, las waffen ss, ss bolts',
    harmless:
      'anti nazi, fuck nazis, no nazis, nazis raus, gegen nazis, anti nazis, against nazis, punks against nazis, good night nazi, nazis fuck off, gegen nazi, contre les nazis',
  },
  languages: {
    en: {
      flagged:
        'kike, paki, pakis, spic, chink, tranny, gypsies, gypos, raghead, towelhead, no blacks, no jews, no muslims, no gypsies, no arabs, no gays, not selling to foreigners, no foreigners, no immigrants, go back to your country, dirty immigrants, dirty gypsies, dirty jews, subhuman, no asians, no indians, no chinese buyers, whites only, white race, death to',
      harmless: 'gypsies tramps and thieves, chink in the armour, death to stock, gypsies print',
    },
    fr: {
      flagged:
        'sale arabe, sales arabes, sale juif, sales juifs, sale noir, sales noirs, bougnoule, bougnoules, négro, sale pédé, pédé, pédés, youpin, pas d arabes, pas de noirs, pas de roms, pas aux étrangers, pas de gitans, croix gammée, pas de musulmans, pas d étrangers, mort aux juifs, mort aux arabes, la france aux français, pas de juifs, sales étrangers, sale race, sous hommes, bamboula, nègre, enculé de',
    },
    de: {
      flagged:
        'judensau, neger, kanake, kanaken, schwuchtel, schwuchteln, zigeuner, keine ausländer, nicht an ausländer, ausländer raus, deutschland den deutschen, kein verkauf an ausländer, keine türken, keine araber, keine juden, dreckige juden, keine zigeuner, dreckige ausländer, drecks ausländer, keine flüchtlinge, scheiß ausländer, drecksjude*, drecksausländer, scheißausländer, keine muslime, keine schwarzen, juden raus, hakenkreuz, scheiß juden, nicht an türken, nicht an araber, drecksneger, ausländern verkauf*',
      harmless:
        'zigeunerrock, zigeuner stil, zigeunerbluse, zigeuner rock, zigeuner look, zigeunerlook, ausländer raus raus',
    },
    lt: {
      flagged:
        'čigonams neparduodu, čigonams ne, žydams ne, žydai lauk, juodašiknis, juodašikn*, pyderas, pyderai, pyderams, pyder*, juodaodžiams neparduodu, užsieniečiams neparduodu, lietuva lietuviams, svastik*, nigeris, nigeriai, nigerį, žydams neparduodu, rusams neparduodu, neparduodu čigon*, neparduodu žyd*, neparduodu rus*, neparduodu užsienieč*, neparduodu juodaod*, neparduodu musulmon*, mirtis žyd*, žydelis, žydeliai, čigonai lauk, musulmonams neparduodu, lenkams neparduodu, arabams neparduodu, migrantams neparduodu, svastika, juodasnuk*, čigonams nesiųl*, gėjams neparduodu, negrams, be čigonų',
    },
    pl: {
      flagged:
        'pedał, pedały, pedałom, ciapaty, ciapaci, ciapatych, czarnuch, czarnuchy, czarnuchom, żydek, żydki, cyganom nie sprzedaję, nie sprzedaję cyganom, nie dla cyganów, nie sprzedaję ukraińcom, ukraińcom nie sprzedaję, polska dla polaków, swastyka, nie dla ukraińców, jebać żydów, jebać cyganów, nie sprzedaję żydom, nie sprzedaję arabom, nie sprzedaję muzułmanom, nie dla żydów, nie dla arabów, brudasy, śmierć żydom, nie dla obcokrajowców, nie sprzedaję obcokrajowcom, nie dla pedałów, biała siła, swastykę, swastyką, ukraińcom dziękuję, żydom nie, cyganom nie, murzynom, nie dla muzułmanów, brudni cyganie, ciapatym, czarnych nie obsługuję, kebabom',
      harmless: 'pedał gazu, pedały rowerow*, pedały do, pedały spd',
    },
    es: {
      flagged:
        'moros de mierda, moro de mierda, negro de mierda, negros de mierda, maricón, maricones, sudaca, sudacas, gitanos no, no vendo a gitanos, no vendo a moros, no vendo a extranjeros, esvástica, panchito, panchitos, no gitanos, puto moro, putos moros, no moros, judíos de mierda, putos judíos, muerte a los, panchitos no, no extranjeros, no inmigrantes, raza superior, fuera moros, fuera inmigrantes, no vendo a negros, no vendo a judíos, no vendo a inmigrantes, no vendo a musulmanes, gitano de mierda, gitanos de mierda, putos negros, puto negro, moros no, negros no, cruz gamada, puto gitano, putos gitanos, no vendo a chinos, no vendo a latinos, abstenerse gitanos, abstenerse moros, abstenerse extranjeros',
      harmless: 'estampado gitanos no',
    },
    it: {
      flagged:
        'sporco negro, sporchi negri, negro di merda, negri, zingari no, frocio, froci, terrone, terroni, sporco ebreo, svastica, niente zingari, no zingari, no stranieri, no extracomunitari, ricchione, ricchioni, sporchi ebrei, no negri, non vendo a stranieri, non vendo a zingari, non vendo agli stranieri, non vendo agli zingari, non vendo a negri, non vendo ai negri, non vendo a extracomunitari, ebrei di merda, zingari di merda, zingara di merda, morte agli, fuori gli stranieri, no musulmani, non vendo ai musulmani, arabi di merda, no arabi, no marocchini, marocchini di merda, negro, stranieri no, extracomunitari no, croce uncinata, razza inferiore, razza superiore, meridionali no, no meridionali, non vendo ad arabi, non vendo agli arabi, astenersi stranieri, astenersi zingari, astenersi extracomunitari',
    },
    nl: {
      flagged:
        'kutmarokkaan, kutmarokkanen, kankerjood, kankerjoden, neger, negers, nikker, nikkers, vieze jood, vieze joden, homo s niet, flikker, flikkers, geen buitenlanders, geen marokkanen, zigeuner, zigeuners, geen zigeuners, hakenkruis, geen turken, geen joden, geen moslims, kankerhomo, kutbuitenlanders, kanker buitenlanders, vuile buitenlanders, eigen volk eerst, niet aan buitenlanders, niet aan marokkanen, geen polen, geen asielzoekers, vieze zigeuners, kutturk*, kutjood, kutjoden, zwartjes, niet aan moslims, niet aan joden, niet aan turken, niet voor buitenlanders, geen zwarten, geen zwartjes, vuile jood, vuile turk, kankermarokk*, kankerturk*, buitenlanders niet, buitenlanders eruit, geen allochtonen, niet aan zigeuners',
      harmless:
        'negerzoen*, zigeunerrok, zigeuner stijl, zigeunerblouse, zigeuner blouse, zigeuner rok',
    },
  },
};
