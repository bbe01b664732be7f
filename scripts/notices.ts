import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * THIRD-PARTY.md: name, version and licence of each package that is in `dist/`.
 *
 * @throws when a package has neither a licence file nor the licence of this project.
 */
export async function notices(root: string, packages: Iterable<string>): Promise<string> {
  const sections = [];
  for (const name of [...packages].sort()) {
    const directory = join(root, 'node_modules', name);
    const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8'));
    const file = (await readdir(directory)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined && manifest.license !== 'Apache-2.0') throw new Error(`${name} has no licence file`);
    const licence =
      file === undefined
        ? `Under the Apache License, Version 2.0: see [LICENSE](LICENSE).${authored(manifest.author)}`
        : `\`\`\`text\n${(await readFile(join(directory, file), 'utf8')).replaceAll('\r\n', '\n').trim()}\n\`\`\``;
    sections.push(`## ${name} ${manifest.version} (${manifest.license})\n\n${licence}\n`);
  }
  return `# What others wrote

Made by \`npm run build\`: the packages that \`dist/\` holds parts of.

${sections.join('\n')}`;
}

function authored(author: unknown): string {
  return typeof author === 'string' ? ` By ${author.replace(/ *<.*>/, '')}.` : '';
}
