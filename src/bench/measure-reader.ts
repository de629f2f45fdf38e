/** Measures one work of the reader on one archive, in a process of its own: `node measure-reader.ts WORK CONTENT`. */
import { z } from 'zod';
import { doReaderWork, readerWorks } from './reader-work.ts';
import { profileShares } from './profile-shares.ts';

/** So many files are read before the clock starts: what the machine first has to translate is no cost of a file. */
const warmUpFiles = 400;

const [work, contentDirectory, isProfiled] = z
  .tuple([z.enum(readerWorks), z.string(), z.enum(['plain', 'profiled'])])
  .parse(process.argv.slice(2));

await doReaderWork(work, contentDirectory, warmUpFiles);
const begin = performance.now();
const { value: done, shares } =
  isProfiled === 'profiled'
    ? await profileShares(() => doReaderWork(work, contentDirectory))
    : { value: await doReaderWork(work, contentDirectory), shares: {} };
const seconds = (performance.now() - begin) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...done, seconds, peakMegabytes, shares }));
