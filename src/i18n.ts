/** Looks a message up in the space's locale, else in English. Arguments are plain strings and numbers. */
export type Translate = (id: string, args?: Readonly<Record<string, string | number>>) => string;
