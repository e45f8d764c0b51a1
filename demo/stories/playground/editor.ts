import { autocompletion } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import { completePolicy } from './completion.ts';
import type { PlacedFinding } from './findings.ts';
import type { SchemaNode } from './schema-node.ts';

/** The editor of a text, beside which something else is shown. */
export interface Editor {
  /** Puts another text in the place of the one that stands there. */
  replace(text: string): void;
  /** Underlines what was found. */
  mark(findings: readonly PlacedFinding[], language: 'de' | 'en'): void;
  /** Goes to a place in the text. */
  go(from: number, to: number): void;
  end(): void;
}

/** What an editor is made with. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly label: string;
  readonly schema: SchemaNode;
  readonly changed: (text: string) => void;
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'light-dark(#0a5f6b, #79d0da)' },
  { tag: tags.string, color: 'light-dark(#7a3a00, #f2c28a)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'light-dark(#6b1f8a, #d9a8f2)' },
  { tag: [tags.punctuation, tags.separator], color: 'var(--privacy-text-quiet)' },
]);

const look = EditorView.theme({
  '&': {
    height: '100%',
    backgroundColor: 'var(--privacy-surface)',
    color: 'var(--privacy-text)',
    fontSize: '0.875rem',
  },
  '&.cm-focused': { outline: '2px solid var(--privacy-focus)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, Consolas, "DejaVu Sans Mono", monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--privacy-surface-raised)', color: 'var(--privacy-text-quiet)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-cursor': { borderLeftColor: 'var(--privacy-text)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--privacy-accent) 30%, transparent) !important',
  },
  '.cm-tooltip, .cm-panels': { backgroundColor: 'var(--privacy-surface-raised)', color: 'var(--privacy-text)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--privacy-control)',
    color: 'var(--privacy-control-text)',
  },
});

/** Opens an editor for JSON with completion from a schema. Tab leaves it, as it leaves any field. */
export function openEditor({ parent, text, label, schema, changed }: EditorOptions): Editor {
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      basicSetup,
      json(),
      lintGutter(),
      syntaxHighlighting(colours),
      look,
      autocompletion({ override: [completePolicy(schema)], activateOnTyping: true }),
      EditorState.tabSize.of(2),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) changed(update.state.doc.toString());
      }),
    ],
  });
  const within = (at: number): number => Math.min(at, view.state.doc.length);
  return {
    replace: (fresh) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: fresh } }),
    mark(findings, language) {
      const diagnostics = findings.map(({ from, to, severity, found, rule }) => ({
        from: within(from),
        to: within(to),
        severity,
        message: `${rule}: ${found[language]}`,
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    go(from, to) {
      view.dispatch({
        selection: { anchor: within(from), head: within(to) },
        effects: EditorView.scrollIntoView(within(from), { y: 'center' }),
      });
      view.focus();
    },
    end: () => view.destroy(),
  };
}
