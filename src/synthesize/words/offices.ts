import type { Pattern } from './pattern.ts';

/** The members of a government as questions are addressed to them: more than the longest series has. */
export const offices: readonly Pattern[] = [
  ['au premier ministre', 'aan de eerste minister'],
  [
    "à la vice-première ministre et ministre de l'Intérieur",
    'aan de vice-eersteminister en minister van Binnenlandse Zaken',
  ],
  [
    'au vice-premier ministre et ministre des Finances et du Développement durable, chargé de la Fonction publique',
    'aan de vice-eersteminister en minister van Financiën en Duurzame Ontwikkeling, belast met Ambtenarenzaken',
  ],
  [
    'au vice-premier ministre et ministre des Affaires étrangères, du Commerce extérieur et des Affaires européennes',
    'aan de vice-eersteminister en minister van Buitenlandse Zaken, Buitenlandse Handel en Europese Zaken',
  ],
  ['au ministre de la Défense', 'aan de minister van Landsverdediging'],
  ['à la ministre de la Justice', 'aan de minister van Justitie'],
  [
    'à la ministre des Affaires sociales et de la Santé publique',
    'aan de minister van Sociale Zaken en Volksgezondheid',
  ],
  ["à la ministre de l'Emploi", 'aan de minister van Werk'],
  ['au ministre des Pensions', 'aan de minister van Pensioenen'],
  [
    'à la ministre des Classes moyennes, des PME, des Indépendants et de l’Agriculture',
    'aan de minister van Middenstand, Kmo’s, Zelfstandigen en Landbouw',
  ],
  ["au ministre de l'Économie et des Consommateurs", 'aan de minister van Economie en Consumenten'],
  ['au ministre de la Coopération au développement', 'aan de minister van Ontwikkelingssamenwerking'],
  ['au ministre des Entreprises publiques', 'aan de minister van Overheidsbedrijven'],
  [
    'à la ministre du Budget et de la Simplification administrative',
    'aan de minister van Begroting en Administratieve Vereenvoudiging',
  ],
  ['au ministre de la Mobilité', 'aan de minister van Mobiliteit'],
  ["à la ministre de l'Énergie", 'aan de minister van Energie'],
  ["à la ministre de l'Environnement et du Climat", 'aan de minister van Leefmilieu en Klimaat'],
  ['au ministre de la Politique scientifique', 'aan de minister van Wetenschapsbeleid'],
  ['au ministre des Télécommunications', 'aan de minister van Telecommunicatie'],
  [
    "à la secrétaire d'État à l'Asile et la Migration, à l'Intégration sociale et à la Lutte contre la pauvreté, adjointe à la ministre de la Justice",
    'aan de staatssecretaris voor Asiel en Migratie, Maatschappelijke Integratie en Armoedebestrijding, toegevoegd aan de minister van Justitie',
  ],
  [
    "au secrétaire d'État aux Affaires sociales, aux Familles et aux Personnes handicapées, chargé des Risques professionnels, adjoint à la ministre des Affaires sociales",
    'aan de staatssecretaris voor Sociale Zaken, Gezinnen en Personen met een handicap, belast met Beroepsrisico’s, toegevoegd aan de minister van Sociale Zaken',
  ],
  [
    "au secrétaire d'État à la Lutte contre la fraude, adjoint au premier ministre",
    'aan de staatssecretaris voor Fraudebestrijding, toegevoegd aan de eerste minister',
  ],
  [
    "au secrétaire d'État aux Réformes institutionnelles, adjoint au premier ministre",
    'aan de staatssecretaris voor Staatshervorming, toegevoegd aan de eerste minister',
  ],
  [
    "à la secrétaire d'État à la Régie des Bâtiments, adjointe au ministre des Finances",
    'aan de staatssecretaris voor de Regie der Gebouwen, toegevoegd aan de minister van Financiën',
  ],
];
