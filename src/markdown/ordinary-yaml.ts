type YamlScalar = string | boolean | null;
type YamlItem = YamlScalar | YamlMap;

/** What a frontmatter is made of. A key is a word that needs no quotes; no map is empty, and no list is in a list. */
export interface YamlMap {
  readonly [key: string]: YamlItem | readonly YamlItem[];
}

/**
 * Whether every string that {@link toOrdinaryYaml} wrote is the same text in JSON as between YAML's double quotes: YAML has
 * other escapes for control characters, and folds long strings with line ends.
 */
export function isOrdinary(yaml: string): boolean {
  return !/\\[^"\\]/.test(yaml);
}

/**
 * The YAML of an ordinary value, as the package `yaml` writes it with every string between double quotes. The package,
 * which has much else to consider, takes ten times as long.
 */
export function toOrdinaryYaml(map: YamlMap): string {
  return writeMap(map, '');
}

/** The lines of a map, all but the first of them indented. */
function writeMap(map: YamlMap, indent: string): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}:${writeValue(value, indent)}`)
    .join(`\n${indent}`);
}

/** A value after its key: on the same line, or on lines of its own. */
function writeValue(value: YamlMap[string], indent: string): string {
  if (isMap(value)) return `\n${indent}  ${writeMap(value, `${indent}  `)}`;
  if (!isList(value)) return ` ${JSON.stringify(value)}`;
  if (value.length === 0) return ' []';
  return value.map((item) => `\n${indent}  - ${writeItem(item, `${indent}    `)}`).join('');
}

function writeItem(item: YamlItem, indent: string): string {
  return isMap(item) ? writeMap(item, indent) : JSON.stringify(item);
}

function isMap(value: YamlMap[string]): value is YamlMap {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: YamlMap[string]): value is readonly YamlItem[] {
  return Array.isArray(value);
}
