/**
 * Indexes a shard in a process of its own, so that its memory is given back, and several can be indexed at once:
 * `node index-shard.ts SITE LOCALE SHARD DIRECTORY`.
 */
import { z } from 'zod';
import { localeSchema } from '../../domain/locale.ts';
import { writeShardIndex } from './shard-index.ts';

const [siteDirectory, locale, name, directory] = z
  .tuple([z.string(), localeSchema, z.string(), z.string()])
  .parse(process.argv.slice(2));
await writeShardIndex(siteDirectory, { locale, name }, directory);
