import { defineConfig } from 'astro/config';
import { archiveConfig, defaultArchiveOptions } from './src/build/archive-config.ts';

export default defineConfig(archiveConfig(defaultArchiveOptions));
