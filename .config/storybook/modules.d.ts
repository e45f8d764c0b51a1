declare module 'virtual:elements-manifest' {
  const manifest: unknown;
  export default manifest;
}

declare module '@custom-elements-manifest/analyzer/cli.js' {
  export function cli(options: {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly noWrite: boolean;
  }): Promise<never>;
}

declare module '*?raw' {
  const text: string;
  export default text;
}
