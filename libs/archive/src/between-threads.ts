/** What crosses between a program and the thread in which its archive works. Classes and symbols do not: they are named and made again. */
import {
  DamagedContent,
  erased,
  ErasedContent,
  OversizedContent,
  type CarriableArchive,
  type Shelf,
} from './archive.js';

export type Does = keyof CarriableArchive;

export interface Asked {
  readonly id: number;
  readonly does: Does;
  readonly given: readonly unknown[];
}

export type Answered = { readonly id: number } & (
  | { readonly result: unknown }
  | { readonly erased: true }
  | { readonly failed: Failure }
);

interface Failure {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly shelf?: Shelf;
  readonly hash?: string;
}

export async function answerTo(archive: CarriableArchive, { id, does, given }: Asked): Promise<Answered> {
  try {
    const result = await (archive[does] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
    return result === erased ? { id, erased: true } : { id, result };
  } catch (error) {
    return { id, failed: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const { code, shelf, hash } = error as Partial<Failure>;
  return {
    ...{ name, message },
    ...(code === undefined ? {} : { code }),
    ...(shelf === undefined || hash === undefined ? {} : { shelf, hash }),
  };
}

const contentErrors = { ErasedContent, DamagedContent, OversizedContent };

export function errorOf({ name, message, code, shelf, hash }: Failure): Error {
  if (isOfContent(name) && shelf !== undefined && hash !== undefined) return new contentErrors[name](shelf, hash);
  return Object.assign(new Error(message), code === undefined ? {} : { code });
}

function isOfContent(name: string): name is keyof typeof contentErrors {
  return Object.hasOwn(contentErrors, name);
}
