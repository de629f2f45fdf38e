import { formatCount, formatList } from '../format.ts';
import type { Outcomes } from '../messages/outcome.ts';
import { days } from './counted-nouns.ts';

export const outcome: Outcomes = {
  answered: (on, count, late) =>
    count === 0
      ? `Het antwoord kwam dezelfde dag.`
      : count < 0
        ? `Het antwoord is gedateerd op ${on}.`
        : `Het antwoord kwam op ${on}, na ${formatCount('nl', count, days)}${late > 0 ? `, dat is ${formatCount('nl', late, days)} na het verstrijken van de antwoordtermijn` : ''}.`,
  answeredUndated: 'Het antwoord is niet gedateerd.',
  answeredProvisionally: (on) => `Op ${on} kwam een voorlopig antwoord.`,
  withdrawn: (on) => `De vraag werd op ${on} ingetrokken.`,
  requalified: (on) => (on ? `De vraag werd op ${on} geherkwalificeerd.` : 'De vraag werd geherkwalificeerd.'),
  requalifiedAs: (target, on) => `De vraag werd${on ? ` op ${on}` : ''} geherkwalificeerd als ${target}.`,
  resubmitted: (questionNumber) =>
    `De vraag bleef onbeantwoord en werd heringediend onder nummer\u00A0${questionNumber}.`,
  legislatureEnded: (on) => `De zittingsperiode eindigde op ${on} zonder dat er een antwoord kwam.`,
  fileClosed: (on) => `Het dossier werd op ${on} gesloten zonder antwoord.`,
  unanswered: (asOf, count, late, remindedOn) => {
    const missing = asOf
      ? `Op ${asOf}, ${formatCount('nl', count, days)} na de vraag, zit er geen antwoord in het archief`
      : 'Er zit geen antwoord in het archief';
    const besides = [
      ...(late > 0 ? [`de antwoordtermijn is met ${formatCount('nl', late, days)} overschreden`] : []),
      ...(remindedOn ? [`op ${remindedOn} werd een herinnering gestuurd`] : []),
    ];
    return besides.length > 0 ? `${missing}; ${formatList('nl', besides)}.` : `${missing}.`;
  },
  unansweredAtElections: (electedOn, count, late, remindedOn) => {
    const waited = `${formatCount('nl', count, days)} na de vraag`;
    const delay = late > 0 ? ` en ${formatCount('nl', late, days)} na het verstrijken van de antwoordtermijn` : '';
    const reminder = remindedOn ? `, ondanks een herinnering op ${remindedOn}` : '';
    return `Er zit geen antwoord in het archief${reminder}; de zittingsperiode eindigde met de verkiezingen van ${electedOn}, ${waited}${delay}.`;
  },
};
