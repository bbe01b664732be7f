import type { Reporter, ReportOptions } from './report.ts';

/** What the file of a format exports. */
export interface ReportModule {
  readonly report: Reporter;
}

/** The formats by name. Each is a file of its own, loaded when it is asked for. */
export const formats = {
  text: ({ color }) => (color ? import('./color-text.ts') : import('./text.ts')),
  json: () => import('./json.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  azure: () => import('./azure.ts'),
  junit: () => import('./junit.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  rdjsonl: () => import('./rdjsonl.ts'),
  markdown: () => import('./markdown.ts'),
  unix: () => import('./unix.ts'),
} satisfies Record<string, (options: ReportOptions) => Promise<ReportModule>>;

export type Format = keyof typeof formats;

/** The formats that describe rules, not findings alone: they are given the prose of rules. */
export const DESCRIBES_RULES: ReadonlySet<Format> = new Set(['sarif']);

/** True where there is a format of that name. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
