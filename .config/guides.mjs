import { Converter, ReflectionKind } from 'typedoc';

/** What the pages below a folder of `docs/` are called together, in the order of the navigation. */
export const groups = {
  '': 'Guides',
  frameworks: 'Frameworks',
  integrations: 'Integrations',
  migration: 'Changing over',
  agents: 'Agents',
  decisions: 'Decisions',
  rules: 'Rules of the linter',
};

const groupOf = (path) => groups[/docs\/(?:([^/]+)\/)?[^/]+$/.exec(path)?.[1] ?? ''];

/** A guide is called by its first heading, as where its Markdown is read, and stands with its like. */
function nameGuide(project, guide) {
  const [, heading] = /^# (.+)/.exec(guide.content[0]?.text ?? '') ?? [];
  if (heading !== undefined) guide.name = heading.replaceAll('`', '');
  guide.frontmatter.group ??= groupOf(project.files.getReflectionPath(guide) ?? '');
}

/** A TypeDoc plugin: guides by their headings, and of elements what is theirs, without what they do as any Lit element. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const [opening] = project.readme ?? [];
    // The site's own head says the name.
    if (opening) opening.text = opening.text.replace(/^# .+\n/, '');
    for (const guide of project.getReflectionsByKind(ReflectionKind.Document)) nameGuide(project, guide);
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    const members = project.getReflectionsByKind(ReflectionKind.ClassMember);
    for (const member of members.filter(({ overwrites }) => overwrites)) project.removeReflection(member);
  });
}
