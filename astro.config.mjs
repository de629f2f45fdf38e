import { defineConfig } from 'astro/config';
import { archiveConfig, defaultArchiveOptions, developmentOptions } from './src/build/archive-config.ts';

export default defineConfig(archiveConfig(developmentOptions(defaultArchiveOptions, false)));
