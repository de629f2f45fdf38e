import type { AboutMessages } from '../messages/about.ts';

export const about: AboutMessages = {
  title: 'Over dit archief',
  description: 'Herkomst van de teksten, werkwijze, beperkingen en licentie van dit archief.',
  sections: [
    {
      heading: 'Wat u hier vindt',
      paragraphs: [
        'Dit archief verzamelt schriftelijke vragen van Belgische senatoren en de antwoorden van de regeringsleden. Dezelfde vraag gaat vaak naar een twintigtal ministers: elke verzending heeft een eigen nummer, een eigen antwoord en een eigen pagina, en een pagina van de reeks brengt ze samen.',
        'Elke vraag en elke reeks heeft een pagina in het Nederlands, een in het Frans, en een derde waarop beide talen naast elkaar staan. Elke alinea heeft een vast adres, hetzelfde in beide talen.',
      ],
    },
    {
      heading: 'Waar de teksten vandaan komen',
      paragraphs: [
        'De teksten zijn die van de Belgische Senaat. Ze zijn ongewijzigd overgenomen van pagina’s van zijn site, niet samengevat en niet vertaald; alleen letters die door een codering beschadigd waren, zijn hersteld. Elke vraag verwijst naar haar officiële pagina en noemt het bestand waaruit ze is gelezen, met de controlesom ervan. Bij een verschil geldt de pagina van de Senaat.',
        'Dit is geen site van de Senaat.',
      ],
    },
    {
      heading: 'Wat ontbreekt',
      paragraphs: [
        'Het archief is lang niet volledig. Een nummer dat alleen uit een andere vraag bekend is, wordt als zodanig vermeld, met een link naar de site van de Senaat. Waar een tekst hier maar in één taal bestaat, zegt de pagina dat en toont ze de andere taal.',
      ],
    },
    {
      heading: 'Licentie',
      paragraphs: [
        'De licentie van de site geldt alleen voor de code en voor de eigen woorden van de site; ze zit bij de broncode. Ze geldt niet voor de teksten van de vragen en de antwoorden, waarvan dit archief de voorwaarden voor hergebruik niet kent: wend u daarvoor tot de Senaat.',
      ],
    },
  ],
  officialSite: 'De site van de Belgische Senaat',
};
