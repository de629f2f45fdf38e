import { deeds } from './deeds.ts';
import type { Pattern } from './pattern.ts';

/** Sentences that say how things are. */
const facts: readonly Pattern[] = [
  [
    "Les {things} {adjective} relèvent de la compétence de l'{service}, qui en assure le suivi.",
    'De {adjective} {things} vallen onder de bevoegdheid van de {service}, die ze opvolgt.',
  ],
  [
    'En {year}, mes services ont enregistré {number} {things}, dont {number2} concernaient des {things2} {adjective}.',
    'In {year} hebben mijn diensten {number} {things} geregistreerd, waarvan er {number2} betrekking hadden op {adjective} {things2}.',
  ],
  [
    "Le budget consacré aux {things} s'élève à {euros} euros, contre {euros2} euros en {year}.",
    'Het budget voor de {things} bedraagt {euros} euro, tegenover {euros2} euro in {year}.',
  ],
  [
    'La commune de {place} a signalé que les {things} et les {things2} y ont dépassé les prévisions.',
    'De gemeente {place} heeft gemeld dat de {things} en de {things2} er de verwachtingen hebben overtroffen.',
  ],
  [
    "Il n'existe pas de statistiques distinctes pour les {things} {adjective}.",
    'Er bestaan geen afzonderlijke statistieken over de {adjective} {things}.',
  ],
  [
    "L'arrêté royal du {day} prévoit que chaque {noun} doit faire l'objet d'un contrôle par l'{service}.",
    'Het koninklijk besluit van {day} bepaalt dat een {noun} door de {service} moet worden gecontroleerd.',
  ],
  [
    'Les contrôles effectués à {place} ont montré que {percent}\u00a0% des {things} ne répondaient pas aux normes.',
    'Uit de controles in {place} is gebleken dat {percent}\u00a0% van de {things} niet aan de normen voldeed.',
  ],
  [
    'Un groupe de travail examine actuellement les {things}, les {things2} et les {things3} {adjective}.',
    'Een werkgroep onderzoekt momenteel de {things}, de {things2} en de {adjective} {things3}.',
  ],
  [
    "Depuis le {day}, leur {noun} est accessible aux {things} ainsi qu'aux {things2}.",
    'Sinds {day} is hun {noun} toegankelijk voor de {things} en ook voor de {things2}.',
  ],
  [
    'Les Régions et les Communautés restent responsables des {things}\u00a0; une concertation est prévue à {place}.',
    'De Gewesten en de Gemeenschappen blijven verantwoordelijk voor de {things}; er is overleg gepland in {place}.',
  ],
  [
    "Cette mesure ne s'applique ni aux {things} ni aux {things2} {adjective}.",
    'Deze maatregel geldt niet voor de {things} en evenmin voor de {adjective} {things2}.',
  ],
  [
    'Mon administration a conclu un accord avec les {things} de {place} pour un montant de {euros} euros.',
    'Mijn administratie heeft een akkoord gesloten met de {things} van {place} voor een bedrag van {euros} euro.',
  ],
  [
    'La presse a récemment fait état des {things} à {place}, sans que ces informations aient pu être confirmées.',
    'De pers heeft onlangs bericht over {things} in {place}, maar die informatie kon niet worden bevestigd.',
  ],
  [
    "Selon une enquête de {year}, {percent}\u00a0% des {things} estiment que la situation de leur {noun} s'est améliorée.",
    'Volgens een onderzoek van {year} vindt {percent}\u00a0% van de {things} dat de situatie van hun {noun} verbeterd is.',
  ],
  [
    'Le nombre des {things} est passé de {number} en {year} à {number2} au cours du dernier exercice.',
    'Het aantal {things} is gestegen van {number} in {year} tot {number2} in het laatste boekjaar.',
  ],
  [
    "Les {things} font chaque année l'objet d'une évaluation par des {things2} {adjective}, conformément à la loi du {day}.",
    'De {things} worden elk jaar geëvalueerd door {adjective} {things2}, overeenkomstig de wet van {day}.',
  ],
  [
    "Le dossier de chaque {noun} reste ouvert tant que les {things} font encore l'objet d'une instruction.",
    'Geen {noun} kan worden afgehandeld zolang er naar de {things} nog een onderzoek loopt.',
  ],
  [
    'Une circulaire a été envoyée aux {things} de {place} et de {place2} le {day}.',
    'Op {day} is een omzendbrief gestuurd naar de {things} van {place} en {place2}.',
  ],
  [
    "Je ne dispose pas encore des données relatives aux {things}\u00a0; l'{service} les publiera prochainement.",
    'Ik beschik nog niet over de gegevens over de {things}; de {service} zal ze binnenkort bekendmaken.',
  ],
  [
    "Il convient de rappeler que les {things} {adjective} n'ont aucun caractère obligatoire.",
    'Er moet aan worden herinnerd dat de {adjective} {things} geen enkel verplicht karakter hebben.',
  ],
];

/** Sentences that say something. */
export const statements: readonly Pattern[] = [...deeds, ...facts];
