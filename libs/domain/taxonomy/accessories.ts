import { branch, leaf } from './category-tree.js';

/** Accessories and jewellery; names in the order en, fr, de, lt, pl, es, it, nl. */
// prettier-ignore
export const ACCESSORIES = branch('accessories', ['Accessories', 'Accessoires', 'Accessoires', 'Aksesuarai', 'Akcesoria', 'Accesorios', 'Accessori', 'Accessoires'], [
  leaf('belts', ['Belts', 'Ceintures', 'Gürtel', 'Diržai', 'Paski', 'Cinturones', 'Cinture', 'Riemen'], 'belt'),
  leaf('braces', ['Braces', 'Bretelles', 'Hosenträger', 'Petnešos', 'Szelki', 'Tirantes', 'Bretelle', 'Bretels'], 'textileAccessory'),
  leaf('hats', ['Hats', 'Chapeaux', 'Hüte', 'Skrybėlės', 'Kapelusze', 'Sombreros', 'Cappelli', 'Hoeden'], 'headwear'),
  leaf('caps', ['Caps', 'Casquettes', 'Caps', 'Kepurės su snapeliu', 'Czapki z daszkiem', 'Gorras', 'Cappellini', 'Petten'], 'headwear'),
  leaf('beanies', ['Beanies', 'Bonnets', 'Mützen', 'Megztos kepurės', 'Czapki', 'Gorros', 'Berretti', 'Mutsen'], 'headwear'),
  leaf('berets', ['Berets', 'Bérets', 'Baskenmützen', 'Beretės', 'Berety', 'Boinas', 'Baschi', 'Baretten'], 'headwear'),
  leaf('scarves', ['Scarves', 'Écharpes', 'Schals', 'Šalikai', 'Szaliki', 'Bufandas', 'Sciarpe', 'Sjaals'], 'textileAccessory'),
  leaf('square_scarves', ['Square scarves', 'Foulards', 'Halstücher', 'Skarelės', 'Apaszki', 'Pañuelos', 'Foulard', 'Halsdoeken'], 'textileAccessory'),
  leaf('shawls', ['Shawls', 'Étoles', 'Stolen', 'Skaros', 'Szale', 'Chales', 'Stole', 'Omslagdoeken'], 'textileAccessory'),
  leaf('snoods', ['Snoods', 'Snoods', 'Loopschals', 'Movos', 'Kominy', 'Cuellos tubulares', 'Scaldacollo', 'Colsjaals'], 'textileAccessory'),
  leaf('gloves', ['Gloves', 'Gants', 'Handschuhe', 'Pirštinės', 'Rękawiczki', 'Guantes', 'Guanti', 'Handschoenen'], 'gloves'),
  leaf('ties', ['Ties', 'Cravates', 'Krawatten', 'Kaklaraiščiai', 'Krawaty', 'Corbatas', 'Cravatte', 'Stropdassen'], 'textileAccessory'),
  leaf('bow_ties', ['Bow ties', 'Nœuds papillon', 'Fliegen', 'Peteliškės', 'Muchy', 'Pajaritas', 'Papillon', 'Vlinderdassen'], 'textileAccessory'),
  leaf('pocket_squares', ['Pocket squares', 'Pochettes de costume', 'Einstecktücher', 'Kišeninės nosinaitės', 'Poszetki', 'Pañuelos de bolsillo', 'Pochette da taschino', 'Pochetten'], 'textileAccessory'),
  leaf('sunglasses', ['Sunglasses', 'Lunettes de soleil', 'Sonnenbrillen', 'Akiniai nuo saulės', 'Okulary przeciwsłoneczne', 'Gafas de sol', 'Occhiali da sole', 'Zonnebrillen'], 'hardAccessory'),
  leaf('glasses_frames', ['Glasses frames', 'Montures de lunettes', 'Brillengestelle', 'Akinių rėmeliai', 'Oprawki do okularów', 'Monturas de gafas', 'Montature per occhiali', 'Brilmonturen'], 'hardAccessory'),
  leaf('watches', ['Watches', 'Montres', 'Armbanduhren', 'Laikrodžiai', 'Zegarki', 'Relojes', 'Orologi', 'Horloges'], 'hardAccessory'),
  branch('jewellery', ['Jewellery', 'Bijoux', 'Schmuck', 'Papuošalai', 'Biżuteria', 'Joyería', 'Gioielli', 'Sieraden'], [
    leaf('earrings', ['Earrings', 'Boucles d’oreilles', 'Ohrringe', 'Auskarai', 'Kolczyki', 'Pendientes', 'Orecchini', 'Oorbellen'], 'hardAccessory'),
    leaf('necklaces', ['Necklaces', 'Colliers', 'Halsketten', 'Vėriniai', 'Naszyjniki', 'Collares', 'Collane', 'Kettingen'], 'hardAccessory'),
    leaf('pendants', ['Pendants', 'Pendentifs', 'Anhänger', 'Pakabukai', 'Zawieszki', 'Colgantes', 'Ciondoli', 'Hangers'], 'hardAccessory'),
    leaf('bracelets', ['Bracelets', 'Bracelets', 'Armbänder', 'Apyrankės', 'Bransoletki', 'Pulseras', 'Bracciali', 'Armbanden'], 'hardAccessory'),
    leaf('anklets', ['Anklets', 'Bracelets de cheville', 'Fußkettchen', 'Kojų grandinėlės', 'Bransoletki na kostkę', 'Tobilleras', 'Cavigliere', 'Enkelbandjes'], 'hardAccessory'),
    leaf('rings', ['Rings', 'Bagues', 'Ringe', 'Žiedai', 'Pierścionki', 'Anillos', 'Anelli', 'Ringen'], 'ring'),
    leaf('brooches', ['Brooches', 'Broches', 'Broschen', 'Sagės', 'Broszki', 'Broches', 'Spille', 'Broches'], 'hardAccessory'),
    leaf('cufflinks', ['Cufflinks', 'Boutons de manchette', 'Manschettenknöpfe', 'Sąsagos', 'Spinki do mankietów', 'Gemelos', 'Gemelli', 'Manchetknopen'], 'hardAccessory'),
    leaf('jewellery_sets', ['Jewellery sets', 'Parures', 'Schmucksets', 'Papuošalų komplektai', 'Komplety biżuterii', 'Conjuntos de joyas', 'Parure', 'Sieradensets'], 'hardAccessory'),
  ]),
  leaf('hair_accessories', ['Hair accessories', 'Accessoires pour cheveux', 'Haarschmuck', 'Plaukų aksesuarai', 'Ozdoby do włosów', 'Accesorios para el pelo', 'Accessori per capelli', 'Haaraccessoires'], 'textileAccessory'),
  leaf('wallets', ['Wallets and purses', 'Portefeuilles', 'Geldbörsen', 'Piniginės', 'Portfele', 'Carteras y monederos', 'Portafogli', 'Portemonnees'], 'textileAccessory'),
  leaf('card_holders', ['Card holders', 'Porte-cartes', 'Kartenetuis', 'Kortelių dėklai', 'Etui na karty', 'Tarjeteros', 'Portacarte', 'Pasjeshouders'], 'textileAccessory'),
  leaf('keyrings', ['Keyrings', 'Porte-clés', 'Schlüsselanhänger', 'Raktų pakabukai', 'Breloki', 'Llaveros', 'Portachiavi', 'Sleutelhangers'], 'hardAccessory'),
  leaf('umbrellas', ['Umbrellas', 'Parapluies', 'Regenschirme', 'Skėčiai', 'Parasolki', 'Paraguas', 'Ombrelli', 'Paraplu’s'], 'textileAccessory'),
]);
