import { NEWEST, OLDEST } from '../kubernetes/versions.ts';
import type { RuleTable } from '../lint/rule.ts';
import { TOOLS } from '../lint/settings.ts';
import { DOMAIN, FAIL_ON, LEVELS, NAMESPACE, PRESETS } from './config.ts';

/**
 * The JSON schema (draft 7, which editors know best) of a config, for the rules that there are. It says what
 * `readConfig` takes; only that the second version of a range is not below the first cannot be said here.
 */
export function configSchema(rules: RuleTable): object {
  const minors = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index);
  const minor = `v?1\\.(${minors.join('|')})(\\.\\d+)?`;
  const levels = (names: readonly string[], description: string): object => ({ description, enum: [...names, null] });
  const ruleLevels: [string, object][] = Object.entries(rules).flatMap(([id, rule]) => [
    [id, { description: rule.summary, $ref: '#/definitions/level' }],
    ...(rule.renamedFrom ?? []).map((name): [string, object] => [
      name,
      { description: `Now called ${id}.`, deprecated: true, $ref: '#/definitions/level' },
    ]),
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'stslint',
    description: 'Configuration of stslint, .stslint.yaml',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      extends: {
        description: 'The rules that are on: the recommended ones, or all of them (strict).',
        anyOf: [{ enum: [...PRESETS, null] }, { type: 'array', items: { enum: PRESETS } }],
      },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        description: 'Other levels for some files. The later ones win.',
        type: ['array', 'null'],
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { description: 'Globs, relative to this file.', $ref: '#/definitions/texts' },
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
      ignore: {
        description: 'Globs of files and directories that are left out, relative to this file.',
        $ref: '#/definitions/texts',
      },
      paths: {
        description: 'What is linted where no path is named, and read for partners where some are.',
        $ref: '#/definitions/texts',
      },
      markdown: { description: 'Also read manifests in the code blocks of Markdown files.', type: ['boolean', 'null'] },
      kubernetesVersion: {
        description: `A version or a range of versions, 1.${OLDEST} to 1.${NEWEST}: 1.34 or 1.32-1.36.`,
        anyOf: [
          { type: 'null' },
          { type: 'string', pattern: `^\\s*${minor}(\\s*-\\s*${minor})?\\s*$` },
          // A number loses its last zero: 1.30 is 1.3.
          { type: 'number', enum: minors.map((value) => Number(`1.${value}`)) },
        ],
      },
      namespace: {
        description: 'The namespace of objects that name none.',
        type: ['string', 'null'],
        maxLength: 63,
        pattern: NAMESPACE.source,
      },
      clusterDomain: {
        description: 'The DNS zone of the cluster. Default: cluster.local',
        type: ['string', 'null'],
        maxLength: 253,
        pattern: DOMAIN.source,
      },
      assume: {
        description: 'Objects that exist elsewhere: Service/postgres, Service/shop/*',
        anyOf: [
          { type: 'null' },
          { $ref: '#/definitions/object' },
          { type: 'array', items: { $ref: '#/definitions/object' } },
        ],
      },
      honor: {
        description: 'Linters whose annotations suppress what their checks and rules of stslint both find.',
        anyOf: [{ enum: [...TOOLS, null] }, { type: 'array', items: { enum: TOOLS } }],
      },
      failOn: levels(FAIL_ON, 'The least severity that makes a run fail. Default: warning'),
      baseline: {
        description: 'The file of findings that are known and not told, relative to this file (--write-baseline).',
        type: ['string', 'null'],
        minLength: 1,
      },
    },
    definitions: {
      rules: {
        description: 'Levels of rules by id.',
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(ruleLevels),
      },
      level: {
        anyOf: [
          levels(LEVELS, 'How loud the rule is.'),
          {
            type: 'object',
            additionalProperties: false,
            properties: { severity: levels(LEVELS, 'How loud the rule is.') },
          },
        ],
      },
      texts: {
        anyOf: [
          { type: 'null' },
          { type: 'string', minLength: 1 },
          { type: 'array', items: { type: 'string', minLength: 1 } },
        ],
      },
      object: { type: 'string', pattern: '^\\s*[A-Z][A-Za-z0-9]*/([a-z0-9-]+/)?[a-z0-9.*-]+\\s*$' },
    },
  };
}
