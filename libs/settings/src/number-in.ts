/** A number as an operator writes it, within bounds. */
import { z } from 'zod';
import { shown } from './problems.js';

interface Range {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

export const number = (range: Range, standard: number) => numberIn(range).default(standard);

export const numberIn = ({ least, most, whole }: Range) =>
  z
    .string()
    .refine((value) => isNumber(value) && Number(value) >= least && Number(value) <= most, {
      error: ({ input }) => `is ${shown(input)}; a number from ${least} to ${most} is expected`,
    })
    .refine((value) => !(whole ?? false) || !isNumber(value) || Number.isInteger(Number(value)), {
      error: ({ input }) => `is ${shown(input)}; a whole number is expected`,
    })
    .transform(Number);

const isNumber = (value: string): boolean => /^\d+(\.\d+)?$/.test(value);
