import { localize, type Localized } from '../../domain/locale.ts';
import { pick, type Joining } from './join-facts.ts';

type Keywords = Localized<readonly string[]>;

/**
 * The keywords of the most trusted part that has them divided; then of one whose table has run them together; then none,
 * where some part is in that language at all.
 */
export function joinKeywords({ parts, messages }: Joining): Keywords {
  const divided = parts.filter((part) => part.form !== 'table');
  const ordered: Joining = { parts: [...divided, ...parts.filter((part) => part.form === 'table')], messages };
  return localize((locale) => {
    const printed = pick(
      ordered,
      ({ keywords }) => nonEmpty(keywords[locale]),
      (list) => list.join(' '),
      {
        owner: 'keyword',
        locale,
      },
    );
    return printed ?? (parts.some(({ question }) => question.keywords[locale]) ? [] : undefined);
  });
}

function nonEmpty(list: readonly string[] | undefined): readonly string[] | undefined {
  return list && list.length > 0 ? list : undefined;
}
