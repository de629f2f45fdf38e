import type { Pattern } from './pattern.ts';

/** Sentences that say what somebody does, did, or is to do. */
export const deeds: readonly Pattern[] = [
  [
    "Dès {year}, les {things} {did} régulièrement les {things2}, comme l'a relevé la Cour des comptes.",
    'Al in {year} bleven de {things} geregeld de {things2} {did}, zoals het Rekenhof heeft opgemerkt.',
  ],
  [
    'Mes services {will} les {things} dès que la coordination avec les {things2} sera achevée.',
    'Mijn diensten zullen de {things} {will} zodra de coördinatie met de {things2} beëindigd is.',
  ],
  [
    'Le gouvernement précédent avait {done} les {things} sans consulter les {things2}.',
    'De vorige regering had de {things} laten {done} zonder de {things2} te raadplegen.',
  ],
  [
    'Les mesures {donef} depuis {year} concernent surtout les {compound}.',
    'De {donef} maatregelen hebben sinds {year} vooral betrekking op de {compound}.',
  ],
  [
    "Les dossiers {donem} auprès de l'{service} portent sur {number} {things}.",
    'De {donem} dossiers van de {service} gaan over {number} {things}.',
  ],
  [
    'La société {firm} a introduit un recours, suivie par {firm2}.',
    'De onderneming {firm} heeft beroep ingesteld, gevolgd door {firm2}.',
  ],
  [
    "L'association {firm} organise à {place} des {things} {adjective} pour les {compound}.",
    'De vereniging {firm} organiseert in {place} {adjective} {things} voor de {compound}.',
  ],
  [
    'En vertu de la directive {year}/{code}/CE, les États membres intéressés doivent {inf} les {things}.',
    'Krachtens richtlijn {year}/{code}/EG moeten de geïnteresseerde lidstaten de {things} {inf}.',
  ],
  [
    "Il faut également {inf} et {inf2} les {things}, notamment dans l'arrondissement judiciaire de {place}.",
    'Ook de {things} moeten we {inf} en {inf2}, onder meer in het gerechtelijk arrondissement {place}.',
  ],
  [
    'On ne peut {inf} les {things} que si les {things2} y consentent par écrit.',
    'Men kan de {things} alleen {inf} als de {things2} daar schriftelijk mee instemmen.',
  ],
  [
    'Les {plural} {doing} des {plural2} ont droit à une indemnité forfaitaire de {euros} euros par mois.',
    'De {plural2} {doing} {plural} hebben recht op een forfaitaire vergoeding van {euros} euro per maand.',
  ],
  [
    'Les listes officielles figurent sur le site www.{site}.example, rubrique «\u00a0{noun}\u00a0», et chez @{firm}_{firm2}.',
    'De officiële lijsten staan op de site www.{site}.example, rubriek “{noun}”, en bij @{firm}_{firm2}.',
  ],
  [
    "Comme je l'ai déjà expliqué en commission, les {things} {would} les {things2} si les crédits le permettaient.",
    'Zoals ik al in de commissie heb uitgelegd, zouden de {things} de {things2} {would} als de kredieten dat toelieten.',
  ],
  [
    "Le Conseil d'État a rappelé dans son avis n° {number} que les {compound} sont soumis à autorisation.",
    'De Raad van State heeft er in zijn advies nr. {number} aan herinnerd dat er voor {compound} een vergunning nodig is.',
  ],
  [
    'Deux tiers des {things} {do} encore des {things2}, tandis que les autres {do2} des {compound}.',
    'Twee derde van de {things} blijft nog {things2} {do}, terwijl de andere {compound} blijven {do2}.',
  ],
  [
    "Pour le surplus, je renvoie aux circulaires relatives aux {compound} et au site de l'{service}.",
    'Voor het overige verwijs ik naar de omzendbrieven over de {compound} en naar de site van de {service}.',
  ],
  [
    'Quant à {firm}, cette entreprise emploie {number} {things} sur les sites de {place} et de {place2}.',
    '{firm} zelf heeft {number} {things} in dienst in de vestigingen van {place} en {place2}.',
  ],
  [
    'Chaque {noun} coûte en moyenne {euros} euros, frais généraux et {things} compris.',
    'Een {noun} kost gemiddeld {euros} euro, algemene kosten en {things} inbegrepen.',
  ],
  [
    "Faute de personnel, nos bureaux n'ont pas pu {inf} toutes les demandes ayant trait aux {things}.",
    'Bij gebrek aan personeel konden onze bureaus niet alle aanvragen in verband met de {things} {inf}.',
  ],
  [
    "Le protocole signé avec {firm} et l'{service} vise à {inf} les {things}, puis à {inf2} les {things2}.",
    'Het protocol dat met {firm} en de {service} is ondertekend, strekt ertoe de {things} te {inf} en daarna de {things2} te {inf2}.',
  ],
  [
    'À défaut, la loi du {day} permet aussi bien les {things} que les {compound}.',
    'Zo niet laat de wet van {day} zowel de {things} als de {compound} toe.',
  ],
  [
    "Toutefois, rien n'indique que les {things} {do} davantage les {things2} depuis la fermeture du centre de {place}.",
    'Niets wijst er echter op dat de {things} de {things2} meer zijn gaan {do} sinds de sluiting van het centrum van {place}.',
  ],
  [
    "Il ressort de l'audit que ces {things} n'ont jamais {done} les {things2}.",
    'Uit de audit blijkt dat die {things} de {things2} nooit hebben willen {done}.',
  ],
  [
    "J'ai donc demandé à l'{service} un rapport détaillé au sujet des {compound}, attendu pour le premier trimestre.",
    'Daarom heb ik de {service} een uitvoerig verslag gevraagd over de {compound}, dat ik in het eerste kwartaal verwacht.',
  ],
  [
    'Plusieurs {things} qui {do} les {things2} échappent encore à ce règlement européen.',
    'Verschillende {things} die de {things2} blijven {do}, vallen nog buiten die Europese verordening.',
  ],
  [
    'Un budget supplémentaire de {euros} euros permettra bientôt de mieux {inf} les {things} {adjective}.',
    'Met een extra budget van {euros} euro kunnen we de {adjective} {things} binnenkort beter {inf}.',
  ],
  [
    "Malgré plusieurs rappels, {firm} refuse toujours de communiquer ses {things} {adjective} à l'{service}.",
    'Ondanks herhaalde aanmaningen weigert {firm} nog steeds zijn {adjective} {things} aan de {service} mee te delen.',
  ],
  [
    "Hormis à {place}, où l'on recense {number} {things}, la moyenne nationale reste inférieure à {percent}\u00a0%.",
    'Behalve in {place}, waar er {number} {things} zijn geteld, blijft het nationale gemiddelde lager dan {percent}\u00a0%.',
  ],
  [
    'Contrairement aux {things}, dont le statut date du {day}, aucune disposition ne protège les {compound}.',
    'Anders dan de {things}, waarvan het statuut dateert van {day}, worden de {compound} door geen enkele bepaling beschermd.',
  ],
  [
    'Mon cabinet rencontrera prochainement des représentants des sociétés {firm}, {firm2} et {firm3}.',
    'Mijn kabinet ontmoet binnenkort vertegenwoordigers van {firm}, {firm2} en {firm3}.',
  ],
  [
    "Une enquête interne, menée par l'{service}, n'a mis au jour ni {things} ni {things2} {adjective}.",
    'Een intern onderzoek van de {service} heeft noch {things} noch {adjective} {things2} aan het licht gebracht.',
  ],
  [
    'Nous continuons à {inf} les {things}, quitte à {inf2} certaines habitudes administratives.',
    'Wij blijven de {things} {inf}, ook al moeten we daarvoor bepaalde administratieve gewoonten {inf2}.',
  ],
  [
    "Tant les agents statutaires que le personnel contractuel suivent une formation aux {things} d'au moins {code} heures.",
    'Zowel de statutaire ambtenaren als het contractueel personeel volgen een opleiding over {things} van minstens {code} uur.',
  ],
  [
    "Parmi les priorités du plan national figurent les {things}, les {compound} ainsi qu'un meilleur accueil du public.",
    'Tot de prioriteiten van het nationaal plan behoren de {things}, de {compound} en een beter onthaal van het publiek.',
  ],
];
