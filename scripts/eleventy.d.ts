// What scripts/build-site.ts uses of Eleventy, which comes without types.
declare module "@11ty/eleventy" {
  export interface Config {
    setTemplateFormats(formats: readonly string[]): void;
    addPassthroughCopy(copies: Readonly<Record<string, string>>): void;
    amendLibrary(language: "md", amend: (markdown: import("markdown-it").default) => void): void;
    addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void;
    addTransform(
      name: string,
      transform: (this: { readonly page: { readonly inputPath: string } }, content: string) => string,
    ): void;
  }
  export interface Options {
    readonly quietMode: boolean;
    readonly config: (config: Config) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    write(): Promise<unknown>;
  }
}
