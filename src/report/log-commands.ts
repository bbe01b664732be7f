// What the services that run jobs take for commands when it stands in a log, and what they leave alone. Sources:
// GitHub: `src/Runner.Common/ActionCommand.cs` of https://github.com/actions/runner, and of the escapes
//   `packages/core/src/command.ts` of https://github.com/actions/toolkit
// Azure: `src/Microsoft.VisualStudio.Services.Agent/Command.cs` of https://github.com/microsoft/azure-pipelines-agent, and of
//   the escapes `node/taskcommand.ts` of https://github.com/microsoft/azure-pipelines-task-lib
// TeamCity: https://www.jetbrains.com/help/teamcity/service-messages.html

type Properties = Readonly<Record<string, string | number | undefined>>;

/**
 * A command to GitHub's runner, `::error file=k8s/redis.yaml,line=7::message`, on one line whatever it is given. What is
 * undefined or empty is left out.
 */
export function workflowCommand(name: 'error' | 'warning' | 'notice', properties: Properties, message: string): string {
  const given = assignments(properties, (text) => escaped(text, '%25').replaceAll(':', '%3A').replaceAll(',', '%2C'));
  return `::${name}${given.length === 0 ? '' : ` ${given.join(',')}`}::${escaped(message, '%25')}`;
}

/**
 * A command to the agent of Azure Pipelines, `##vso[task.logissue type=error;linenumber=7]message`, on one line whatever it is
 * given. What is undefined or empty is left out.
 */
export function loggingCommand(name: 'task.logissue', properties: Properties, message: string): string {
  const percent = '%AZP25';
  const given = assignments(properties, (text) => escaped(text, percent).replaceAll(']', '%5D').replaceAll(';', '%3B'));
  return `##vso[${name} ${given.join(';')}]${escaped(message, percent)}`;
}

/**
 * A text of which no line is taken for a command. GitHub's runner acts on `::error …::` at the start of a line, blanks aside
 * (not on `:::`), and on `##[error …]` anywhere in it; the agent of Azure on `##vso[…]` anywhere, and it warns of `##vso` alone; TeamCity on
 * `##teamcity[…]`. A mark of each is written as an escape. No invisible character is put in between: the services compare by
 * the rules of a language, which overlook such characters.
 */
export function inert(text: string): string {
  return text
    .replace(/^([\p{Zs}\t\v\f\x85\ufeff]*):(?=:[^\s:])/gmu, '$1\\x3a')
    .replace(/##(?=\[|vso|teamcity\[)/gi, '#\\x23');
}

function assignments(properties: Properties, quoted: (text: string) => string): string[] {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  return given.map(([key, value]) => `${key}=${quoted(String(value))}`);
}

function escaped(text: string, percent: string): string {
  return text.replaceAll('%', percent).replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
