import { branch, leaf } from './category-tree.js';

/** Bags, luggage included; names in the order en, fr, de, lt, pl, es, it, nl. */
// prettier-ignore
export const BAGS = branch('bags', ['Bags', 'Sacs', 'Taschen', 'Rankinės ir krepšiai', 'Torby', 'Bolsos', 'Borse', 'Tassen'], [
  leaf('handbags', ['Handbags', 'Sacs à main', 'Handtaschen', 'Rankinės', 'Torebki', 'Bolsos de mano', 'Borse a mano', 'Handtassen'], 'bag'),
  leaf('shoulder_bags', ['Shoulder bags', 'Sacs à épaule', 'Schultertaschen', 'Rankinės ant peties', 'Torebki na ramię', 'Bolsos de hombro', 'Borse a spalla', 'Schoudertassen'], 'bag'),
  leaf('crossbody_bags', ['Crossbody bags', 'Sacs bandoulière', 'Umhängetaschen', 'Rankinės per petį', 'Listonoszki', 'Bolsos bandolera', 'Borse a tracolla', 'Crossbodytassen'], 'bag'),
  leaf('tote_bags', ['Tote bags', 'Sacs cabas', 'Shopper', 'Talpios rankinės', 'Shopperki', 'Bolsos tote', 'Borse shopper', 'Shoppers'], 'bag'),
  leaf('bucket_bags', ['Bucket bags', 'Sacs seau', 'Beuteltaschen', 'Kibiro formos rankinės', 'Torebki worki', 'Bolsos saco', 'Borse a secchiello', 'Buideltassen'], 'bag'),
  leaf('clutches', ['Clutches', 'Pochettes', 'Clutches', 'Delninės', 'Kopertówki', 'Carteras de mano', 'Pochette', 'Clutches'], 'bag'),
  leaf('belt_bags', ['Belt bags', 'Sacs banane', 'Bauchtaschen', 'Rankinės ant juosmens', 'Nerki', 'Riñoneras', 'Marsupi', 'Heuptassen'], 'bag'),
  leaf('backpacks', ['Backpacks', 'Sacs à dos', 'Rucksäcke', 'Kuprinės', 'Plecaki', 'Mochilas', 'Zaini', 'Rugzakken'], 'bag'),
  leaf('messenger_bags', ['Messenger bags', 'Sacs besace', 'Kuriertaschen', 'Kurjerio krepšiai', 'Torby kurierskie', 'Bolsos mensajero', 'Borse messenger', 'Messengertassen'], 'bag'),
  leaf('laptop_bags', ['Laptop bags', 'Sacs d’ordinateur', 'Laptoptaschen', 'Nešiojamojo kompiuterio krepšiai', 'Torby na laptopa', 'Bolsos para portátil', 'Borse porta PC', 'Laptoptassen'], 'bag'),
  leaf('briefcases', ['Briefcases', 'Porte-documents', 'Aktentaschen', 'Portfeliai', 'Aktówki', 'Maletines', 'Ventiquattrore', 'Aktetassen'], 'bag'),
  leaf('beach_bags', ['Beach bags', 'Sacs de plage', 'Strandtaschen', 'Paplūdimio krepšiai', 'Torby plażowe', 'Bolsos de playa', 'Borse da spiaggia', 'Strandtassen'], 'bag'),
  leaf('sports_bags', ['Sports bags', 'Sacs de sport', 'Sporttaschen', 'Sportiniai krepšiai', 'Torby sportowe', 'Bolsas de deporte', 'Borsoni sportivi', 'Sporttassen'], 'bag'),
  leaf('travel_bags', ['Travel bags', 'Sacs de voyage', 'Reisetaschen', 'Kelioniniai krepšiai', 'Torby podróżne', 'Bolsas de viaje', 'Borsoni da viaggio', 'Reistassen'], 'bag'),
  leaf('suitcases', ['Suitcases', 'Valises', 'Koffer', 'Lagaminai', 'Walizki', 'Maletas', 'Valigie', 'Koffers'], 'bag'),
  leaf('changing_bags', ['Changing bags', 'Sacs à langer', 'Wickeltaschen', 'Krepšiai mamoms', 'Torby dla mamy', 'Bolsos de maternidad', 'Borse fasciatoio', 'Luiertassen'], 'bag'),
  leaf('toiletry_bags', ['Toiletry bags', 'Trousses de toilette', 'Kulturbeutel', 'Kosmetinės', 'Kosmetyczki', 'Neceseres', 'Beauty case', 'Toilettassen'], 'bag'),
  leaf('other_bags', ['Other bags', 'Autres sacs', 'Andere Taschen', 'Kitos rankinės', 'Inne torby', 'Otros bolsos', 'Altre borse', 'Andere tassen'], 'bag'),
]);
