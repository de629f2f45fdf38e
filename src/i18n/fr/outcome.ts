import { formatCount, formatList } from '../format.ts';
import type { Outcomes } from '../messages/outcome.ts';
import { days } from './counted-nouns.ts';

export const outcome: Outcomes = {
  answered: (on, count, late) =>
    count === 0
      ? `La réponse est arrivée le jour même.`
      : count < 0
        ? `La réponse est datée du ${on}.`
        : `La réponse est arrivée le ${on}, après ${formatCount('fr', count, days)}${late > 0 ? `, soit ${formatCount('fr', late, days)} après l’expiration du délai de réponse` : ''}.`,
  answeredUndated: 'La réponse n’est pas datée.',
  answeredProvisionally: (on) => `Une réponse provisoire est arrivée le ${on}.`,
  withdrawn: (on) => `La question a été retirée le ${on}.`,
  requalified: (on) => (on ? `La question a été requalifiée le ${on}.` : 'La question a été requalifiée.'),
  requalifiedAs: (target, on) => `La question a été requalifiée${on ? ` le ${on}` : ''} en ${target}.`,
  resubmitted: (questionNumber) =>
    `Restée sans réponse, la question a été réintroduite sous le numéro\u00A0${questionNumber}.`,
  legislatureEnded: (on) => `La législature a pris fin le ${on} sans qu’une réponse soit arrivée.`,
  fileClosed: (on) => `Le dossier a été clôturé le ${on} sans réponse.`,
  unanswered: (asOf, count, late, remindedOn) => {
    const missing = asOf
      ? `Au ${asOf}, soit ${formatCount('fr', count, days)} après la question, aucune réponse ne figure dans l’archive`
      : 'Aucune réponse ne figure dans l’archive';
    const besides = [
      ...(late > 0 ? [`le délai de réponse est dépassé de ${formatCount('fr', late, days)}`] : []),
      ...(remindedOn ? [`un rappel a été envoyé le ${remindedOn}`] : []),
    ];
    return besides.length > 0 ? `${missing}\u00A0; ${formatList('fr', besides)}.` : `${missing}.`;
  },
  unansweredAtElections: (electedOn, count, late, remindedOn) => {
    const waited = `${formatCount('fr', count, days)} après la question`;
    const delay = late > 0 ? ` et ${formatCount('fr', late, days)} après l’expiration du délai de réponse` : '';
    const reminder = remindedOn ? `, malgré un rappel envoyé le ${remindedOn}` : '';
    return `Aucune réponse ne figure dans l’archive${reminder}\u00A0; la législature s’est achevée avec les élections du ${electedOn}, ${waited}${delay}.`;
  },
};
