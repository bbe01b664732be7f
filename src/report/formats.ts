import type { Reporter, ReportOptions } from './report.ts';

/** What the file of a format exports. */
export interface ReportModule {
  readonly report: Reporter;
}

/** The formats by name. Each is a file of its own, loaded when it is asked for. */
export const formats = {
  text: ({ color }) => (color ? import('./color-text.ts') : import('./text.ts')),
  json: () => import('./json.ts'),
} satisfies Record<string, (options: ReportOptions) => Promise<ReportModule>>;

export type Format = keyof typeof formats;

/** True where there is a format of that name. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
